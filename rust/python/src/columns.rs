//! Columns that several stages give to Python or take from it.

use numpy::{Element, PyArray1, PyArray2, PyArrayMethods, PyReadonlyArray2, ToPyArray};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use textalign_core::align::edits::Edit;

use crate::calls::exception;

/// One array of the result of a call.
pub type Column<'py, T> = Bound<'py, PyArray1<T>>;

/// Pairs of two of so many articles, from an array of two columns.
pub fn pairs_of(
    py: Python<'_>,
    given: &PyReadonlyArray2<'_, u32>,
    count: usize,
) -> PyResult<Vec<(u32, u32)>> {
    let given = given.as_array();
    let pairs: Vec<(u32, u32)> =
        given.rows().into_iter().filter(|r| r.len() == 2).map(|r| (r[0], r[1])).collect();
    if pairs.len() != given.nrows() || pairs.iter().any(|&(a, b)| a.max(b) as usize >= count) {
        let message = format!("pairs: an array of two columns, each a number of one of {count} articles");
        return Err(exception(py, "InputError", message));
    }
    Ok(pairs)
}

/// Pairs as an array of two columns.
pub fn pair_rows<'py, T: Element + Copy>(
    py: Python<'py>,
    pairs: &[(T, T)],
) -> PyResult<Bound<'py, PyArray2<T>>> {
    let flat: Vec<T> = pairs.iter().flat_map(|&(a, b)| [a, b]).collect();
    PyArray1::from_vec(py, flat).reshape([pairs.len(), 2])
}

/// Adds a column.
pub fn set_column<T: Element>(
    columns: &Bound<'_, PyDict>,
    name: &str,
    values: impl Iterator<Item = T>,
) -> PyResult<()> {
    columns.set_item(name, PyArray1::from_vec(columns.py(), values.collect()))
}

/// 0 and the running sum: where each list of a flat column begins, and where the last ends.
pub fn ends(lengths: impl Iterator<Item = usize>) -> Vec<u64> {
    std::iter::once(0)
        .chain(lengths.scan(0, |sum, length| {
            *sum += length as u64;
            Some(*sum)
        }))
        .collect()
}

/// The edits of all scripts one after the other, and where each begins and the last ends.
pub fn set_edits<'a>(columns: &Bound<'_, PyDict>, scripts: impl Iterator<Item = &'a [Edit]>) -> PyResult<()> {
    let mut first = vec![0u64];
    let mut edits: Vec<u32> = Vec::new();
    for script in scripts {
        for e in script {
            edits.extend([e.operation as u32, e.a_start, e.a_end, e.b_start, e.b_end]);
        }
        first.push(edits.len() as u64 / 5);
    }
    columns.set_item("edit_first", first.to_pyarray(columns.py()))?;
    columns.set_item("edits", edits.to_pyarray(columns.py()))
}
