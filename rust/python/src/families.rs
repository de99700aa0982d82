//! Families as columns, also of links whose articles are elsewhere.

use numpy::{PyReadonlyArray1, ToPyArray};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use textalign_core::align::edits::{Edit, Operation};
use textalign_core::families::{self, Family, Occurrence};
use textalign_core::passages::{Kind, Passage, Side};

use crate::calls::{exception, run_apart};
use crate::columns::{ends, set_column};

/// Families as columns, occurrences as `place` says.
pub fn family_columns<'py>(
    py: Python<'py>,
    families: &[Family],
    of_passage: &[Option<u32>],
    place: &dyn Fn(&Occurrence) -> [u32; 3],
) -> PyResult<Bound<'py, PyDict>> {
    let columns = PyDict::new(py);
    set_column(&columns, "of_passage", of_passage.iter().map(|family| family.map_or(-1, i64::from)))?;
    let flat = |of: &dyn Fn(&Family) -> Vec<u32>| -> Vec<u32> { families.iter().flat_map(of).collect() };
    let list = |name: &str, width: usize, of: &dyn Fn(&Family) -> Vec<u32>| -> PyResult<()> {
        let first = ends(families.iter().map(|family| of(family).len() / width));
        columns.set_item(format!("{name}_first"), first.to_pyarray(py))?;
        columns.set_item(name, flat(of).to_pyarray(py))
    };
    list("occurrences", 3, &|f| f.occurrences.iter().flat_map(place).collect())?;
    set_column(&columns, "weak", families.iter().flat_map(|f| f.weak.iter().copied()))?;
    list("contains", 1, &|f| f.contains.clone())?;
    list("part_of", 1, &|f| f.part_of.clone())?;
    list("related", 1, &|f| f.related.clone())?;
    columns.set_item("canonical", flat(&|f| place(&f.canonical).to_vec()).to_pyarray(py))?;
    Ok(columns)
}

/// Links of articles that are elsewhere.
#[derive(FromPyObject)]
pub struct Links<'py> {
    #[pyo3(item)]
    a_article: PyReadonlyArray1<'py, u32>,
    #[pyo3(item)]
    a_first_word: PyReadonlyArray1<'py, u32>,
    #[pyo3(item)]
    a_end_word: PyReadonlyArray1<'py, u32>,
    #[pyo3(item)]
    b_article: PyReadonlyArray1<'py, u32>,
    #[pyo3(item)]
    b_first_word: PyReadonlyArray1<'py, u32>,
    #[pyo3(item)]
    b_end_word: PyReadonlyArray1<'py, u32>,
    #[pyo3(item)]
    score: PyReadonlyArray1<'py, i64>,
    #[pyo3(item)]
    kind: PyReadonlyArray1<'py, u8>,
    #[pyo3(item)]
    run_first: PyReadonlyArray1<'py, u64>,
    #[pyo3(item)]
    runs: PyReadonlyArray1<'py, u32>,
}

impl Links<'_> {
    /// As passages whose code points are words.
    fn passages(&self, words: &[u32]) -> Option<Vec<Passage>> {
        let numbers = |of: &PyReadonlyArray1<'_, u32>| of.as_slice().ok().map(<[u32]>::to_vec);
        let (a, b) = (numbers(&self.a_article)?, numbers(&self.b_article)?);
        let (a_first, a_end) = (numbers(&self.a_first_word)?, numbers(&self.a_end_word)?);
        let (b_first, b_end) = (numbers(&self.b_first_word)?, numbers(&self.b_end_word)?);
        let (score, kind) = (self.score.as_slice().ok()?, self.kind.as_slice().ok()?);
        let (run_first, runs) = (self.run_first.as_slice().ok()?, self.runs.as_slice().ok()?);
        let side = |article: u32, first_word: u32, end_word: u32| {
            let fits = first_word < end_word && end_word <= *words.get(article as usize)?;
            let (start, end) = (first_word, end_word);
            fits.then_some(Side { article, first_word, end_word, start, end })
        };
        let one = |k: usize| {
            let (from, to) = (*run_first.get(k)? as usize, *run_first.get(k + 1)? as usize);
            let edit = |run: &[u32]| Edit {
                operation: Operation::Equal,
                a_start: run[0],
                a_end: run[0].saturating_add(run[2]),
                b_start: run[1],
                b_end: run[1].saturating_add(run[2]),
            };
            Some(Passage {
                a: side(*a.get(k)?, *a_first.get(k)?, *a_end.get(k)?)?,
                b: side(*b.get(k)?, *b_first.get(k)?, *b_end.get(k)?)?,
                score: *score.get(k)?,
                matched: 0,
                kind: match kind.get(k)? {
                    0 => Kind::Verbatim,
                    1 => Kind::Edited,
                    2 => Kind::Paraphrase,
                    3 => Kind::Condensed,
                    _ => return None,
                },
                flags: 0,
                edits: runs
                    .get(from.checked_mul(3)?..to.checked_mul(3)?)?
                    .chunks_exact(3)
                    .map(edit)
                    .collect(),
            })
        };
        (0..a.len()).map(one).collect()
    }
}

/// Families of links whose articles are elsewhere, the last ones weak; occurrences are in words.
#[pyfunction]
pub fn families_of_links<'py>(
    py: Python<'py>,
    links: Links<'py>,
    weak: usize,
    words: PyReadonlyArray1<'py, u32>,
    among: usize,
    floor: i64,
) -> PyResult<Bound<'py, PyDict>> {
    let words = words.as_array().to_vec();
    let mut found = links
        .passages(&words)
        .filter(|found| weak <= found.len())
        .ok_or_else(|| exception(py, "InputError", "links: columns that do not fit".to_owned()))?;
    let weak = found.split_off(found.len() - weak);
    let (families, of_passage) = run_apart(py, 0, move |_| {
        let every: Vec<u32> = (0..words.iter().copied().max().unwrap_or(0)).collect();
        let starts: Vec<&[u32]> = words.iter().map(|&count| &every[..count as usize]).collect();
        Ok(families::families_among(&found, &weak, &starts, among, floor))
    })?;
    family_columns(py, &families, &of_passage, &|o| [o.article, o.first_word, o.end_word])
}
