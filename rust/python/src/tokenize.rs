//! A text to its words, and these to shingles.

use numpy::{PyReadonlyArray1, ToPyArray};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use textalign_core::{shingle, tokenize};

use crate::calls::run;
use crate::columns::Column;
use crate::texts::text;

/// The words of a text: hashes, starts, ends (code points), flags.
#[pyfunction(name = "tokenize")]
pub fn tokenize_text<'py>(py: Python<'py>, given: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyTuple>> {
    let text = text(given)?;
    let tokens = run(py, |_| Ok(tokenize::tokenize(&text)))?;
    let columns = [
        tokens.hashes.to_pyarray(py).into_any(),
        tokens.starts.to_pyarray(py).into_any(),
        tokens.ends.to_pyarray(py).into_any(),
        tokens.flags.to_pyarray(py).into_any(),
    ];
    PyTuple::new(py, columns)
}

/// The words of a text: folded forms, flags.
#[pyfunction]
pub fn folded_words<'py>(
    py: Python<'py>,
    given: &Bound<'py, PyString>,
) -> PyResult<(Vec<String>, Column<'py, u8>)> {
    let text = text(given)?;
    let (words, flags) = run(py, |_| {
        let (mut words, mut all_flags) = (Vec::new(), Vec::new());
        tokenize::for_each_word(&text, |folded, _, _, flags| {
            words.push(folded.to_owned());
            all_flags.push(flags);
        });
        Ok((words, all_flags))
    })?;
    Ok((words, flags.to_pyarray(py)))
}

/// The shingles of a text's word hashes, in order.
#[pyfunction]
pub fn shingles<'py>(
    py: Python<'py>,
    hashes: PyReadonlyArray1<'py, u64>,
    shingle_size: usize,
) -> PyResult<Column<'py, u64>> {
    let hashes = hashes.as_array().to_vec();
    Ok(run(py, |_| Ok(shingle::shingles(&hashes, shingle_size)))?.to_pyarray(py))
}
