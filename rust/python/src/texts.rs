//! The texts that Python gives: borrowed where they lie, or copied.

use std::borrow::Cow;

use numpy::PyReadonlyArray1;
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyString};

use textalign_core::error::{Error, Result};

use crate::calls::exception;

/// The text of a `str`: borrowed, or copied with U+FFFD for each lone surrogate. Both are one code
/// point that separates words, so offsets stay.
pub fn text<'a>(given: &'a Bound<'_, PyString>) -> PyResult<Cow<'a, str>> {
    if let Ok(text) = given.to_str() {
        return Ok(Cow::Borrowed(text));
    }
    let encoded = given.call_method1("encode", ("utf-8", "surrogatepass"))?;
    let mut bytes = encoded.cast_into::<PyBytes>()?.as_bytes().to_vec();
    for at in 0..bytes.len().saturating_sub(2) {
        if bytes[at] == 0xED && bytes[at + 1] >= 0xA0 {
            bytes[at..at + 3].copy_from_slice("\u{FFFD}".as_bytes());
        }
    }
    Ok(Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()))
}

/// A text whose UTF-8 can be asked for without the interpreter's lock. Unlike [`text`] it leaves none
/// in a `str` that is not ASCII, where it would stay as long as that, but copies it.
pub struct Encoded<'py> {
    given: Bound<'py, PyString>,
    copy: Option<Bound<'py, PyBytes>>,
}

impl<'py> Encoded<'py> {
    pub fn new(given: Bound<'py, PyAny>) -> PyResult<Self> {
        let given = given.cast_into::<PyString>()?;
        if given.call_method0(intern!(given.py(), "isascii"))?.extract()? {
            return Ok(Self { given, copy: None });
        }
        let copy = match given.encode_utf8() {
            Ok(bytes) => bytes,
            Err(_) => PyBytes::new(given.py(), text(&given)?.as_bytes()),
        };
        Ok(Self { given, copy: Some(copy) })
    }

    /// Bytes of the copy.
    pub fn copied(&self) -> usize {
        self.copy.as_ref().map_or(0, |bytes| bytes.as_bytes().len())
    }

    pub fn text(&self) -> PyResult<&str> {
        let Some(bytes) = &self.copy else { return self.given.to_str() };
        std::str::from_utf8(bytes.as_bytes()).map_err(|error| PyValueError::new_err(error.to_string()))
    }
}

/// The members of a list of `str`.
pub fn strings<'py>(texts: &Bound<'py, PyList>) -> PyResult<Vec<Bound<'py, PyString>>> {
    texts.iter().map(|text| Ok(text.cast_into()?)).collect()
}

/// The texts of some `str`; see [`text`].
pub fn borrowed<'a>(held: &'a [Bound<'_, PyString>]) -> PyResult<Vec<Cow<'a, str>>> {
    held.iter().map(text).collect()
}

/// A text as Python gives it, in memory that Python keeps.
pub enum Source<'a> {
    Text(Cow<'a, str>),
    Bytes(&'a [u8]),
}

impl<'a> Source<'a> {
    fn new(listed: &'a Listed<'_>) -> PyResult<Self> {
        match listed {
            Listed::Text(given) => text(given).map(Self::Text),
            Listed::Bytes(bytes) => Ok(Self::Bytes(bytes.as_bytes())),
        }
    }

    pub fn read(number: usize, source: &Self) -> Result<&str> {
        match source {
            Self::Text(text) => Ok(text),
            Self::Bytes(bytes) => std::str::from_utf8(bytes)
                .map_err(|error| Error::Encoding { number, at: error.valid_up_to() }),
        }
    }
}

/// All of them at once.
pub fn read<'a>(py: Python<'_>, sources: &'a [Source<'_>]) -> PyResult<Vec<&'a str>> {
    let read = |(number, source)| Source::read(number, source);
    let texts: Result<_> = sources.iter().enumerate().map(read).collect();
    texts.map_err(|error| exception(py, "InputError", error.to_string()))
}

/// Texts as Python gives them.
pub enum Given<'py> {
    /// `str` and `bytes`.
    List(Vec<Listed<'py>>),
    /// UTF-8, and where each text begins and the last ends.
    Packed(PyReadonlyArray1<'py, u8>, PyReadonlyArray1<'py, i64>),
}

/// One of a list of texts.
pub enum Listed<'py> {
    Text(Bound<'py, PyString>),
    Bytes(Bound<'py, PyBytes>),
}

impl<'py> Given<'py> {
    /// A list, or a pair of arrays.
    pub fn new(texts: &Bound<'py, PyAny>) -> PyResult<Self> {
        let Ok(listed) = texts.cast::<PyList>() else {
            let (bytes, offsets) = texts.extract()?;
            return Ok(Self::Packed(bytes, offsets));
        };
        let one = |text: Bound<'py, PyAny>| match text.cast_into::<PyString>() {
            Ok(text) => Ok(Listed::Text(text)),
            Err(error) => Ok(Listed::Bytes(error.into_inner().cast_into()?)),
        };
        listed.iter().map(one).collect::<PyResult<_>>().map(Self::List)
    }

    pub fn sources(&self, py: Python<'_>) -> PyResult<Vec<Source<'_>>> {
        let (bytes, offsets) = match self {
            Self::List(listed) => return listed.iter().map(Source::new).collect(),
            Self::Packed(bytes, offsets) => (bytes.as_slice()?, offsets.as_slice()?),
        };
        let between = |pair: &[i64]| {
            let (first, end) = (usize::try_from(pair[0]).ok()?, usize::try_from(pair[1]).ok()?);
            bytes.get(first..end).map(Source::Bytes)
        };
        offsets.windows(2).map(between).collect::<Option<_>>().ok_or_else(|| {
            exception(py, "InputError", "offsets that do not ascend within the bytes".to_owned())
        })
    }
}
