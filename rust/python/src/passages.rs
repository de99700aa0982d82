//! Passages of many pairs, and what is made of them.

use std::sync::Arc;

use numpy::{PyReadonlyArray2, ToPyArray};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use textalign_core::align::evidence::{Article, Vocabulary};
use textalign_core::families::Occurrence;
use textalign_core::passages::Passage;
use textalign_core::{families, matrix, parallel, passages};

use crate::articles::Articles;
use crate::background::Background;
use crate::calls::{run, run_apart};
use crate::columns::{ends, pairs_of, set_column, set_edits};
use crate::families::family_columns;
use crate::model::Model;
use crate::texts::{borrowed, strings};

/// Passages of many pairs.
#[pyclass(frozen, module = "textalign._rust")]
pub struct Passages {
    articles: Py<Articles>,
    passages: Arc<Vec<Passage>>,
    weak: Arc<Vec<Passage>>,
    /// How many articles were looked at, for these passages.
    among: usize,
    /// What a weak link needs beyond chance, 1/256 bit.
    floor: i64,
}

impl Passages {
    pub fn new(
        articles: &Bound<'_, Articles>,
        found: passages::Found,
        among: usize,
        parameters: &Model,
    ) -> Self {
        let floor = parameters.min_evidence - parameters.weak_margin;
        let (passages, weak) = (Arc::new(found.passages), Arc::new(found.weak));
        Self { articles: articles.clone().unbind(), passages, weak, among, floor }
    }
}

#[pymethods]
impl Passages {
    fn __len__(&self) -> usize {
        self.passages.len()
    }

    /// One array a column; the edits of passage `k` are rows `edit_first[k]..edit_first[k + 1]`.
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let all = &self.passages;
        let columns = PyDict::new(py);
        let u32s = |name: &str, of: &dyn Fn(&Passage) -> u32| set_column(&columns, name, all.iter().map(of));
        u32s("a_article", &|p| p.a.article)?;
        u32s("a_start", &|p| p.a.start)?;
        u32s("a_end", &|p| p.a.end)?;
        u32s("a_first_word", &|p| p.a.first_word)?;
        u32s("a_end_word", &|p| p.a.end_word)?;
        u32s("b_article", &|p| p.b.article)?;
        u32s("b_start", &|p| p.b.start)?;
        u32s("b_end", &|p| p.b.end)?;
        u32s("b_first_word", &|p| p.b.first_word)?;
        u32s("b_end_word", &|p| p.b.end_word)?;
        u32s("matched", &|p| p.matched)?;
        set_column(&columns, "score", all.iter().map(|p| p.score))?;
        set_column(&columns, "kind", all.iter().map(|p| p.kind as u8))?;
        set_column(&columns, "flags", all.iter().map(|p| p.flags))?;
        set_edits(&columns, all.iter().map(|p| p.edits.as_slice()))?;
        Ok(columns)
    }

    /// Families, and the family of each passage (-1: none).
    fn families<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let articles = &self.articles.get().articles;
        let (theirs, among, floor) = (Arc::clone(articles), self.among, self.floor);
        let (passages, weak) = (Arc::clone(&self.passages), Arc::clone(&self.weak));
        let (families, of_passage, variants) = run_apart(py, 0, move |cancel| {
            let starts: Vec<&[u32]> = theirs.iter().map(|article| article.tokens.starts.as_slice()).collect();
            let (families, of_passage) = families::families_among(&passages, &weak, &starts, among, floor);
            let variants = parallel::map(&families, 1, cancel, |f| Ok(families::variants(f, &theirs)))?;
            Ok((families, of_passage, variants.concat()))
        })?;
        // In code points.
        let place = |o: &Occurrence| {
            let tokens = &articles[o.article as usize].tokens;
            [o.article, tokens.starts[o.first_word as usize], tokens.ends[o.end_word as usize - 1]]
        };
        let columns = family_columns(py, &families, &of_passage, &place)?;
        set_edits(&columns, variants.iter().map(Vec::as_slice))?;
        Ok(columns)
    }

    /// What families are made of: the passages, then the weak links, in words, and how many are weak.
    fn links<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyDict>, usize)> {
        let starts: Vec<&[u32]> =
            self.articles.get().articles.iter().map(|article| article.tokens.starts.as_slice()).collect();
        let all: Vec<&Passage> = self.passages.iter().chain(self.weak.iter()).collect();
        let columns = PyDict::new(py);
        let u32s =
            |name: &str, of: &dyn Fn(&Passage) -> u32| set_column(&columns, name, all.iter().map(|p| of(p)));
        u32s("a_article", &|p| p.a.article)?;
        u32s("a_first_word", &|p| p.a.first_word)?;
        u32s("a_end_word", &|p| p.a.end_word)?;
        u32s("b_article", &|p| p.b.article)?;
        u32s("b_first_word", &|p| p.b.first_word)?;
        u32s("b_end_word", &|p| p.b.end_word)?;
        set_column(&columns, "score", all.iter().map(|p| p.score))?;
        set_column(&columns, "kind", all.iter().map(|p| p.kind as u8))?;
        let runs: Vec<Vec<[u32; 3]>> = all.iter().map(|p| families::runs(p, &starts)).collect();
        columns.set_item("run_first", ends(runs.iter().map(Vec::len)).to_pyarray(py))?;
        columns.set_item("runs", runs.concat().concat().to_pyarray(py))?;
        Ok((columns, self.weak.len()))
    }

    /// What each article has of each other, for the pairs with a passage.
    fn overlaps<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let passages = Arc::clone(&self.passages);
        let overlaps = run_apart(py, 0, move |_| Ok(matrix::overlaps(&passages)))?;
        let columns = PyDict::new(py);
        let column = |name: &str, of: &dyn Fn(&matrix::Overlap) -> u32| {
            set_column(&columns, name, overlaps.iter().map(of))
        };
        column("row", &|o| o.row)?;
        column("column", &|o| o.column)?;
        column("words", &|o| o.words)?;
        column("passages", &|o| o.passages)?;
        column("longest", &|o| o.longest)?;
        Ok(columns)
    }
}

/// What became of the words of the first text of each pair in the second.
#[pyfunction]
pub fn variants<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    pairs: PyReadonlyArray2<'py, u32>,
    background: &Bound<'py, Background>,
    threads: usize,
) -> PyResult<Bound<'py, PyDict>> {
    let held = strings(texts)?;
    let texts = borrowed(&held)?;
    let pairs = pairs_of(py, &pairs, texts.len())?;
    let table = &background.get().table;
    let found = run(py, move |cancel| {
        let articles = parallel::map_with(
            &texts,
            threads,
            cancel,
            || Vocabulary::new(table),
            |vocabulary, _, text| Ok(Article::new(text, vocabulary)),
        )?;
        parallel::map(&pairs, threads, cancel, |&(a, b)| {
            Ok(passages::variant(&articles[a as usize], &articles[b as usize]))
        })
    })?;
    let columns = PyDict::new(py);
    set_edits(&columns, found.iter().map(Vec::as_slice))?;
    Ok(columns)
}
