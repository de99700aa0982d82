//! What an index that lasts asks of an engine.

use numpy::{PyReadonlyArray1, ToPyArray};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use textalign_core::{flags, index};

use crate::calls::{exception, run};
use crate::columns::{Column, set_column};

/// Columns of postings.
pub fn set_postings<'py>(py: Python<'py>, postings: &[index::Posting]) -> PyResult<Bound<'py, PyDict>> {
    let columns = PyDict::new(py);
    set_column(&columns, "shingle", postings.iter().map(|x| x.0))?;
    set_column(&columns, "article", postings.iter().map(|x| x.1))?;
    set_column(&columns, "position", postings.iter().map(|x| x.2))?;
    Ok(columns)
}

/// Postings by shingle, then article, then position.
#[pyfunction]
pub fn sorted_postings<'py>(
    py: Python<'py>,
    shingle: PyReadonlyArray1<'py, u64>,
    article: PyReadonlyArray1<'py, u32>,
    position: PyReadonlyArray1<'py, u32>,
) -> PyResult<Bound<'py, PyDict>> {
    let (shingle, article, position) =
        (shingle.as_array().to_vec(), article.as_array().to_vec(), position.as_array().to_vec());
    if shingle.len() != article.len() || shingle.len() != position.len() {
        return Err(exception(py, "InputError", "postings: columns of one length are needed".to_owned()));
    }
    let sorted = run(py, |_| {
        let beside = article.into_iter().zip(position);
        let mut postings: Vec<index::Posting> = shingle
            .into_iter()
            .zip(beside)
            .map(|(shingle, (article, place))| (shingle, article, place))
            .collect();
        index::sort(&mut postings);
        Ok(postings)
    })?;
    set_postings(py, &sorted)
}

/// For each key the number beside it in a file of an index; 0 where it is not.
#[pyfunction]
pub fn indexed_counts<'py>(
    py: Python<'py>,
    keys: PyReadonlyArray1<'py, u64>,
    column: PyReadonlyArray1<'py, u8>,
    counts: PyReadonlyArray1<'py, u8>,
) -> PyResult<Column<'py, u32>> {
    let (keys, column, counts) = (keys.as_array().to_vec(), column.as_slice()?, counts.as_slice()?);
    if !column.len().is_multiple_of(8) || counts.len() * 2 != column.len() {
        let message = "counts: columns of 8 and 4 bytes a row are needed, of one length";
        return Err(exception(py, "InputError", message.to_owned()));
    }
    Ok(run(py, |_| Ok(index::counts(&keys, column, counts)))?.to_pyarray(py))
}

/// How many articles of so many have a line that is common; 0: none is.
#[pyfunction]
pub fn least_common(num_articles: usize) -> usize {
    flags::least_common(num_articles).unwrap_or(0)
}
