//! Sketches of texts, and estimates of them.

use numpy::{PyArray2, PyArrayMethods, PyReadonlyArray2, ToPyArray};
use pyo3::prelude::*;

use textalign_core::sketch::{self as core, Sketcher};

use crate::calls::{exception, run};
use crate::texts::{Given, Source};

/// The sketch of each text, one row a text.
#[pyfunction]
pub fn sketch<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyAny>,
    shingle_size: usize,
    num_slots: usize,
    seed: u64,
    threads: usize,
) -> PyResult<Bound<'py, PyArray2<u32>>> {
    let given = Given::new(texts)?;
    let texts = given.sources(py)?;
    // Numpy says when there is no memory for it; the crate of the same name would panic.
    let zeros = py.import("numpy")?.call_method1("zeros", ((texts.len(), num_slots), "uint32"))?;
    let sketches: Bound<'py, PyArray2<u32>> = zeros.cast_into()?;
    let mut rows = sketches.readwrite();
    let rows = rows.as_slice_mut()?;
    run(py, move |cancel| {
        let sketcher = Sketcher::new(shingle_size, num_slots, seed);
        core::sketches(&texts, Source::read, &sketcher, rows, threads, true, cancel)
    })?;
    Ok(sketches)
}

/// The estimated Jaccard similarity of every row of `a` with every row of `b`.
#[pyfunction]
pub fn estimates<'py>(
    py: Python<'py>,
    a: PyReadonlyArray2<'py, u32>,
    b: PyReadonlyArray2<'py, u32>,
    threads: usize,
) -> PyResult<Bound<'py, PyArray2<f64>>> {
    let (a, b) = (a.as_array(), b.as_array());
    let shape = [a.nrows(), b.nrows()];
    let num_slots = a.ncols();
    if num_slots == 0 || b.ncols() != num_slots {
        let message = format!("sketches of {num_slots} and of {} slots cannot be compared", b.ncols());
        return Err(exception(py, "InputError", message));
    }
    let (a, b): (Vec<u32>, Vec<u32>) = (a.iter().copied().collect(), b.iter().copied().collect());
    run(py, |cancel| core::estimates(&a, &b, num_slots, threads, cancel))?.to_pyarray(py).reshape(shape)
}
