//! Articles made ready for alignment, and what is asked of them.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use numpy::{PyArray2, PyReadonlyArray1, PyReadonlyArray2, ToPyArray};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use textalign_core::align::considered::Considered;
use textalign_core::align::evidence::{Article, Vocabulary};
use textalign_core::candidates::{self, Sharing};
use textalign_core::error::{Error, Result};
use textalign_core::flags::{self, Facts};
use textalign_core::parallel::{self, Cancel};
use textalign_core::{index, passages, shingle};

use crate::background::Background;
use crate::calls::{exception, run, run_apart};
use crate::columns::{Column, pair_rows, pairs_of, set_column};
use crate::index::set_postings;
use crate::memory;
use crate::model::Model;
use crate::passages::Passages;
use crate::texts::{strings, text};

/// Articles made ready for alignment.
#[pyclass(frozen, module = "textalign._rust")]
pub struct Articles {
    pub articles: Arc<Vec<Article>>,
    facts: Vec<Facts>,
}

#[pymethods]
impl Articles {
    #[new]
    fn new(
        py: Python<'_>,
        texts: &Bound<'_, PyList>,
        background: &Bound<'_, Background>,
        threads: usize,
    ) -> PyResult<Self> {
        let held = strings(texts)?;
        let longest = held.iter().map(|text| text.len().unwrap_or(0)).max().unwrap_or(0);
        // Copied: a text may take seconds, and an interrupt must not wait for what borrows it.
        let texts: Vec<String> =
            held.iter().map(|given| text(given).map(Cow::into_owned)).collect::<PyResult<_>>()?;
        let table = Arc::clone(&background.get().table);
        let bound = memory::Bound::of_this_process(py);
        let made = run_apart(py, longest as u64 * memory::PREPARING, move |cancel| {
            parallel::map_with(
                &texts,
                threads,
                cancel,
                || Vocabulary::new(&table),
                |vocabulary, _, text| {
                    // Asked here too: on a busy machine the thread that watches may come too late.
                    if let Some(bound) = bound.filter(|b| b.is_near(text.len() as u64 * memory::PREPARING)) {
                        return Err(Error::Memory { told: bound.told() });
                    }
                    let article = Article::new(text, vocabulary);
                    let facts = Facts::new(text, &article, &table);
                    Ok((article, facts))
                },
            )
        })?;
        let (articles, facts): (Vec<_>, _) = made.into_iter().unzip();
        Ok(Self { articles: Arc::new(articles), facts })
    }

    fn __len__(&self) -> usize {
        self.articles.len()
    }

    /// Words of each article.
    fn words<'py>(&self, py: Python<'py>) -> Column<'py, u32> {
        self.articles.iter().map(|article| article.len() as u32).collect::<Vec<_>>().to_pyarray(py)
    }

    /// Shingles that each pair shares, and distinct shingles of each article.
    fn shared_shingles<'py>(
        &self,
        py: Python<'py>,
        pairs: PyReadonlyArray2<'py, u32>,
        shingle_size: usize,
        threads: usize,
    ) -> PyResult<(Column<'py, u64>, Column<'py, u64>)> {
        let pairs = self.pairs(py, &pairs)?;
        let (shared, sizes) = run(py, |cancel| {
            let sets = parallel::map(&self.articles, threads, cancel, |article| {
                Ok(shingle::shingle_set(&article.tokens.hashes, shingle_size))
            })?;
            let shared = parallel::map(&pairs, threads, cancel, |&(a, b)| {
                Ok(shingle::shared(&sets[a as usize], &sets[b as usize]) as u64)
            })?;
            Ok((shared, sets.iter().map(|set| set.len() as u64).collect::<Vec<_>>()))
        })?;
        Ok((shared.to_pyarray(py), sizes.to_pyarray(py)))
    }

    /// Pairs of two articles that share enough shingles of stems within a window.
    #[allow(clippy::too_many_arguments, reason = "functions of the extension have no defaults to hide")]
    fn sharing<'py>(
        &self,
        py: Python<'py>,
        shingle_size: usize,
        min_shared: u32,
        max_articles: u32,
        window: u32,
        against: u32,
        threads: usize,
    ) -> PyResult<Bound<'py, PyArray2<u32>>> {
        let how = Sharing { min_shared, max_articles, window, against };
        let articles = Arc::clone(&self.articles);
        let pairs = run_apart(py, 0, move |cancel| {
            let shingles = stem_shingles(&articles, shingle_size, threads, cancel)?;
            candidates::sharing(&shingles, &how, threads, cancel)
        })?;
        pair_rows(py, &pairs)
    }

    /// The passages of each pair.
    fn passages(
        slf: &Bound<'_, Self>,
        py: Python<'_>,
        pairs: PyReadonlyArray2<'_, u32>,
        parameters: Model,
        threads: usize,
    ) -> PyResult<Passages> {
        let held = slf.get();
        let pairs = held.pairs(py, &pairs)?;
        let found = run(py, |cancel| {
            let common = flags::common_lines(&held.facts);
            held.found(&common, &pairs, &parameters, threads, cancel)
        })?;
        Ok(Passages::new(slf, found, held.articles.len(), &parameters))
    }

    /// The passages of each pair, of articles that are some of many.
    fn passages_among(
        slf: &Bound<'_, Self>,
        py: Python<'_>,
        pairs: PyReadonlyArray2<'_, u32>,
        parameters: Model,
        common_lines: PyReadonlyArray1<'_, u64>,
        num_articles: usize,
        threads: usize,
    ) -> PyResult<Passages> {
        let held = slf.get();
        let pairs = held.pairs(py, &pairs)?;
        let common = common_lines.as_array().iter().copied().collect();
        let found = run(py, |cancel| held.found(&common, &pairs, &parameters, threads, cancel))?;
        Ok(Passages::new(slf, found, num_articles, &parameters))
    }

    /// The lines of each article, in order: which article, hash, first word, and end in words.
    fn lines<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let (mut articles, mut hashes, mut firsts, mut ends) = (vec![], vec![], vec![], vec![]);
        for (number, facts) in (0u32..).zip(&self.facts) {
            for (hash, first, end) in flags::lines_of(facts) {
                articles.push(number);
                hashes.push(hash);
                firsts.push(first);
                ends.push(end);
            }
        }
        let columns = PyDict::new(py);
        columns.set_item("article", articles.to_pyarray(py))?;
        columns.set_item("line", hashes.to_pyarray(py))?;
        columns.set_item("first_word", firsts.to_pyarray(py))?;
        columns.set_item("end_word", ends.to_pyarray(py))?;
        Ok(columns)
    }

    /// Where each shingle of stems of each article stands, and how many distinct ones it has.
    fn postings<'py>(
        &self,
        py: Python<'py>,
        shingle_size: usize,
        threads: usize,
    ) -> PyResult<Bound<'py, PyDict>> {
        let (postings, distinct) = run(py, |cancel| {
            index::postings(&stem_shingles(&self.articles, shingle_size, threads, cancel)?, threads, cancel)
        })?;
        let columns = set_postings(py, &postings)?;
        columns.set_item("distinct", distinct.to_pyarray(py))?;
        Ok(columns)
    }

    /// Pairs of one of these articles and one of an index that share enough shingles of stems.
    #[allow(clippy::too_many_arguments, reason = "functions of the extension have no defaults to hide")]
    fn sharing_with_index<'py>(
        &self,
        py: Python<'py>,
        shingle_size: usize,
        min_shared: u32,
        max_articles: u32,
        window: u32,
        runs: Vec<(PyReadonlyArray1<'py, u8>, PyReadonlyArray1<'py, u8>, PyReadonlyArray1<'py, u8>)>,
        distinct: Vec<PyReadonlyArray1<'py, u8>>,
        threads: usize,
    ) -> PyResult<Bound<'py, PyArray2<u32>>> {
        let how = Sharing { min_shared, max_articles, window, against: 0 };
        let mut columns = Vec::with_capacity(runs.len());
        for (shingles, articles, places) in &runs {
            let one = index::Run {
                shingles: shingles.as_slice()?,
                articles: articles.as_slice()?,
                places: places.as_slice()?,
            };
            let count = one.shingles.len() / 8;
            if [one.shingles.len(), one.articles.len(), one.places.len()] != [8 * count, 4 * count, 4 * count]
            {
                let message = "postings: columns of 8, 4 and 4 bytes a row are needed, of one length";
                return Err(exception(py, "InputError", message.to_owned()));
            }
            columns.push(one);
        }
        let distinct: Vec<&[u8]> = distinct.iter().map(|d| Ok(d.as_slice()?)).collect::<PyResult<_>>()?;
        let pairs = run(py, |cancel| {
            let shingles = stem_shingles(&self.articles, shingle_size, threads, cancel)?;
            index::sharing(&shingles, &columns, &distinct, &how, threads, cancel)
        })?;
        pair_rows(py, &pairs)
    }

    /// What two articles have in common that is not reported: a row each, and counts of the stages.
    fn explain<'py>(
        &self,
        py: Python<'py>,
        a: usize,
        b: usize,
        parameters: Model,
    ) -> PyResult<Bound<'py, PyDict>> {
        let (first, second) = (self.article(py, a)?, self.article(py, b)?);
        let (how, limits) = parameters.split();
        let told = run(py, |cancel| passages::explain(first, second, a == b, &how, &limits, cancel))?;
        let columns = PyDict::new(py);
        let all = &told.considered;
        let u32s =
            |name: &str, of: &dyn Fn(&Considered) -> u32| set_column(&columns, name, all.iter().map(of));
        u32s("a_start", &|one| first.tokens.starts[one.a.0 as usize])?;
        u32s("a_end", &|one| first.tokens.ends[one.a.1 as usize - 1])?;
        u32s("b_start", &|one| second.tokens.starts[one.b.0 as usize])?;
        u32s("b_end", &|one| second.tokens.ends[one.b.1 as usize - 1])?;
        let i64s =
            |name: &str, of: &dyn Fn(&Considered) -> i64| set_column(&columns, name, all.iter().map(of));
        i64s("score", &|one| one.score)?;
        i64s("needed", &|one| one.needed)?;
        i64s("stage", &|one| one.stage as i64)?;
        i64s("reason", &|one| one.reason as i64)?;
        let counts = [told.shared_stems, told.points, told.chains, told.boxes].map(|count| count as u64);
        columns.set_item("counts", counts.to_pyarray(py))?;
        Ok(columns)
    }
}

impl Articles {
    /// The passages of pairs of articles that exist.
    fn found(
        &self,
        common: &HashSet<u64>,
        pairs: &[(u32, u32)],
        parameters: &Model,
        threads: usize,
        cancel: &Cancel,
    ) -> Result<passages::Found> {
        let (how, limits) = parameters.split();
        passages::passages_among(&self.articles, &self.facts, common, pairs, &how, &limits, threads, cancel)
    }

    /// An article that exists.
    fn article(&self, py: Python<'_>, number: usize) -> PyResult<&Article> {
        let message = || format!("article {number} of {}", self.articles.len());
        self.articles.get(number).ok_or_else(|| exception(py, "InputError", message()))
    }

    /// Pairs of articles that exist, from an array of two columns.
    fn pairs(&self, py: Python<'_>, given: &PyReadonlyArray2<'_, u32>) -> PyResult<Vec<(u32, u32)>> {
        pairs_of(py, given, self.articles.len())
    }
}

/// The shingles of stems of each article.
fn stem_shingles(
    articles: &[Article],
    size: usize,
    threads: usize,
    cancel: &Cancel,
) -> Result<Vec<Vec<u64>>> {
    parallel::map(articles, threads, cancel, |article| Ok(shingle::shingles(&article.stems, size)))
}
