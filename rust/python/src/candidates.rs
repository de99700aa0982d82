//! The pairs worth comparing, and what `dedup` asks of texts.

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};

use numpy::{PyArray1, PyArray2, PyArrayMethods, PyReadonlyArray1, PyReadonlyArray2, ToPyArray};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};

use textalign_core::candidates::{self, Clustering, Search, Verified};
use textalign_core::error::Error;
use textalign_core::sketch::Sketcher;

use crate::calls::{exception, run};
use crate::columns::{Column, ends, pair_rows, pairs_of, set_column};
use crate::texts::{Given, borrowed, passing, read, strings};

/// Near-duplicates among texts: candidates by LSH bands, each verified exactly.
#[pyfunction]
#[allow(clippy::too_many_arguments, reason = "functions of the extension have no defaults to hide")]
pub fn duplicates<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    shingle_size: usize,
    num_slots: usize,
    seed: u64,
    bands: usize,
    rows: usize,
    threshold: f64,
    threads: usize,
) -> PyResult<Bound<'py, PyDict>> {
    let how = search(py, shingle_size, num_slots, seed, (bands, rows), threshold)?;
    let held: Vec<Py<PyString>> = strings(texts)?.into_iter().map(Bound::unbind).collect();
    let failed = Mutex::new(None);
    let fetch = |numbers: &[u32]| {
        let texts: PyResult<_> =
            Python::attach(|py| numbers.iter().map(|&number| passing(py, &held[number as usize])).collect());
        texts.map_err(|error| {
            failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
            Error::Cancelled
        })
    };
    let found = run(py, |cancel| candidates::duplicates_of(held.len(), fetch, &how, threads, true, cancel));
    if let Some(error) = failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    let found = found?;
    let columns = PyDict::new(py);
    columns.set_item("words", found.words.to_pyarray(py))?;
    columns.set_item("first_equal", found.first_equal.to_pyarray(py))?;
    columns.set_item("candidates", [found.candidates].to_pyarray(py))?;
    let pairs = &found.pairs;
    set_column(&columns, "a", pairs.iter().map(|pair| pair.a))?;
    set_column(&columns, "b", pairs.iter().map(|pair| pair.b))?;
    set_column(&columns, "shared", pairs.iter().map(|pair| pair.shared))?;
    set_column(&columns, "either", pairs.iter().map(|pair| pair.either))?;
    Ok(columns)
}

/// A row a text: a key for each band of its sketch, the halves of the sum of its shingles, its words.
#[pyfunction]
#[allow(clippy::too_many_arguments, reason = "functions of the extension have no defaults to hide")]
pub fn signatures<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyAny>,
    shingle_size: usize,
    num_slots: usize,
    seed: u64,
    bands: usize,
    rows: usize,
    threads: usize,
) -> PyResult<Bound<'py, PyArray2<u32>>> {
    let how = search(py, shingle_size, num_slots, seed, (bands, rows), 1.0)?;
    let given = Given::new(texts)?;
    let sources = given.sources(py)?;
    let texts = read(py, &sources)?;
    let shape = [texts.len(), bands + candidates::BESIDE_BANDS];
    let fetch =
        |numbers: &[u32]| Ok(numbers.iter().map(|&number| Cow::Borrowed(texts[number as usize])).collect());
    let found = run(py, |cancel| candidates::signatures(texts.len(), fetch, &how, threads, true, cancel))?;
    PyArray1::from_vec(py, found).reshape(shape)
}

fn search(
    py: Python<'_>,
    shingle_size: usize,
    num_slots: usize,
    seed: u64,
    (bands, rows): (usize, usize),
    threshold: f64,
) -> PyResult<Search> {
    if bands.checked_mul(rows).is_none_or(|slots| slots > num_slots) || rows == 0 {
        let message = format!("{bands} bands of {rows} slots need more than {num_slots} slots");
        return Err(exception(py, "InputError", message));
    }
    let sketcher = Sketcher::new(shingle_size, num_slots, seed);
    Ok(Search { sketcher, shingle_size, bands, rows, threshold })
}

/// Pairs of rows of keys that agree in some column, ascending.
#[pyfunction]
pub fn banded<'py>(
    py: Python<'py>,
    keys: PyReadonlyArray2<'py, u32>,
    against: u32,
    threads: usize,
) -> PyResult<Bound<'py, PyArray2<u32>>> {
    let bands = keys.as_array().ncols();
    let held: Cow<'_, [u32]> = match keys.as_slice() {
        Ok(flat) => Cow::Borrowed(flat),
        Err(_) => Cow::Owned(keys.as_array().iter().copied().collect()),
    };
    let keys = &*held;
    let pairs = run(py, |cancel| candidates::banded(keys, bands, against, threads, cancel))?;
    pair_rows(py, &pairs)
}

/// Shingles that each pair of texts shares, and distinct ones of each text.
#[pyfunction]
pub fn shared<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyAny>,
    pairs: PyReadonlyArray2<'py, u32>,
    shingle_size: usize,
    threads: usize,
) -> PyResult<(Column<'py, u64>, Column<'py, u64>)> {
    let given = Given::new(texts)?;
    let sources = given.sources(py)?;
    let texts = read(py, &sources)?;
    let pairs = pairs_of(py, &pairs, texts.len())?;
    let (shared, distinct) = run(py, move |cancel| {
        candidates::shared_by_pairs(&texts, &pairs, shingle_size, threads, true, cancel)
    })?;
    Ok((shared.to_pyarray(py), distinct.to_pyarray(py)))
}

/// Counts for each shingle the texts that have it, in place.
#[pyfunction]
pub fn count_shingles<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    shingle_size: usize,
    counts: &Bound<'py, PyArray1<u8>>,
    threads: usize,
) -> PyResult<()> {
    let held = strings(texts)?;
    let texts = borrowed(&held)?;
    let mut counts = counts.readwrite();
    let counts = counts.as_slice_mut()?;
    run(py, move |cancel| candidates::count_shingles(&texts, shingle_size, counts, threads, true, cancel))
}

/// For each text the shingles of which any text has one that holds so much of it.
#[pyfunction]
pub fn rarest_shingles<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    shingle_size: usize,
    counts: PyReadonlyArray1<'py, u8>,
    own: u8,
    threshold: f64,
    threads: usize,
) -> PyResult<(Column<'py, u64>, Column<'py, u64>)> {
    let held = strings(texts)?;
    let texts = borrowed(&held)?;
    let counts = counts.as_slice()?;
    let found = run(py, move |cancel| {
        candidates::rarest_shingles(&texts, shingle_size, counts, own, threshold, threads, true, cancel)
    })?;
    let ends = ends(found.iter().map(Vec::len));
    Ok((found.concat().to_pyarray(py), ends.to_pyarray(py)))
}

/// For each text the places in `wanted` of the shingles that it has.
#[pyfunction]
pub fn holding<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    shingle_size: usize,
    wanted: PyReadonlyArray1<'py, u64>,
    threads: usize,
) -> PyResult<(Column<'py, u32>, Column<'py, u64>)> {
    let held = strings(texts)?;
    let texts = borrowed(&held)?;
    let wanted = wanted.as_slice()?;
    let found =
        run(py, move |cancel| candidates::holding(&texts, shingle_size, wanted, threads, true, cancel))?;
    let ends = ends(found.iter().map(Vec::len));
    Ok((found.concat().to_pyarray(py), ends.to_pyarray(py)))
}

/// The hashes of the words of each text, in order.
#[pyfunction]
pub fn word_hashes<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyAny>,
    threads: usize,
) -> PyResult<(Column<'py, u64>, Column<'py, u64>)> {
    let given = Given::new(texts)?;
    let sources = given.sources(py)?;
    let texts = read(py, &sources)?;
    let found = run(py, move |cancel| candidates::word_hashes(&texts, threads, true, cancel))?;
    let ends = ends(found.iter().map(Vec::len));
    Ok((found.concat().to_pyarray(py), ends.to_pyarray(py)))
}

/// For each article the one that stays for it; `pairs` has columns a, b, shared, either.
#[pyfunction]
pub fn cluster<'py>(
    py: Python<'py>,
    order: PyReadonlyArray1<'py, u32>,
    pairs: PyReadonlyArray2<'py, u64>,
    single_link: bool,
) -> PyResult<Column<'py, u32>> {
    let order = order.as_array().to_vec();
    let pairs: Vec<Verified> = pairs
        .as_array()
        .rows()
        .into_iter()
        .map(|r| Verified { a: r[0] as u32, b: r[1] as u32, shared: r[2], either: r[3] })
        .collect();
    let how = if single_link { Clustering::SingleLink } else { Clustering::Star };
    Ok(run(py, |_| Ok(candidates::cluster(&order, &pairs, how)))?.to_pyarray(py))
}

/// Of rows of shingles, sorted, which two rows make a pair: two numbers each.
#[pyfunction]
pub fn shingle_pairs<'py>(
    py: Python<'py>,
    shingles: PyReadonlyArray1<'py, u64>,
    max_articles: u32,
) -> PyResult<Bound<'py, PyArray2<u32>>> {
    let shingles = shingles.as_array();
    let shingles = shingles.as_slice().map_or_else(|| Cow::Owned(shingles.to_vec()), Cow::Borrowed);
    let pairs = run(py, |_| Ok(candidates::shingle_pairs(&shingles, max_articles)))?;
    pair_rows(py, &pairs)
}

/// The pairs that share enough shingles within a window; their rows stand together.
#[pyfunction]
#[allow(clippy::too_many_arguments, reason = "columns of one table")]
pub fn near<'py>(
    py: Python<'py>,
    a: PyReadonlyArray1<'py, i64>,
    b: PyReadonlyArray1<'py, i64>,
    need: PyReadonlyArray1<'py, u32>,
    a_first: PyReadonlyArray1<'py, u64>,
    a_places: PyReadonlyArray1<'py, u32>,
    b_first: PyReadonlyArray1<'py, u64>,
    b_places: PyReadonlyArray1<'py, u32>,
    window: u32,
) -> PyResult<Bound<'py, PyArray2<i64>>> {
    let (a, b, need) = (a.as_slice()?, b.as_slice()?, need.as_slice()?);
    let (a_first, a_places) = (a_first.as_slice()?, a_places.as_slice()?);
    let (b_first, b_places) = (b_first.as_slice()?, b_places.as_slice()?);
    let row = |k: usize| {
        let places = |first: &[u64], of: &'_ [u32]| -> Option<std::ops::Range<usize>> {
            let range = *first.get(k)? as usize..*first.get(k + 1)? as usize;
            of.get(range.clone()).map(|_| range)
        };
        Some(candidates::Shared {
            pair: (a[k], *b.get(k)?),
            need: *need.get(k)?,
            in_a: &a_places[places(a_first, a_places)?],
            in_b: &b_places[places(b_first, b_places)?],
        })
    };
    let rows: Vec<candidates::Shared<'_>> = (0..a.len())
        .map(row)
        .collect::<Option<_>>()
        .ok_or_else(|| exception(py, "InputError", "shared shingles: columns that do not fit".to_owned()))?;
    let pairs = run(py, |cancel| candidates::near(&rows, window, cancel))?;
    pair_rows(py, &pairs)
}
