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

/// The text of a `str` for a moment: borrowed if it is ASCII, else copied. Unlike [`text`] it leaves no
/// UTF-8 in the `str`, where that would stay as long as it.
pub fn passing<'a>(py: Python<'_>, given: &'a Py<PyString>) -> PyResult<Cow<'a, str>> {
    let bound = given.bind(py);
    if bound.call_method0(intern!(py, "isascii"))?.extract()? {
        return Ok(Cow::Borrowed(given.to_str(py)?));
    }
    let Ok(bytes) = bound.encode_utf8() else {
        return text(bound).map(|text| Cow::Owned(text.into_owned()));
    };
    let text = std::str::from_utf8(bytes.as_bytes());
    text.map(|text| Cow::Owned(text.to_owned())).map_err(|error| PyValueError::new_err(error.to_string()))
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
