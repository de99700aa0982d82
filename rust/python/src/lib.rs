//! The extension module `textalign._rust`: checks, borrows or copies what Python gives, runs the
//! core without the interpreter's lock, and converts what comes back. No algorithm lives here.
//!
//! Every call works on a thread of its own while the calling one asks for signals, so Ctrl-C ends
//! it, and tells `textalign.progress` how far it is; a panic, wherever it is, becomes `textalign.InternalError`. No function has default arguments:
//! defaults live in `params.py`.

use std::borrow::Cow;
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use numpy::{PyArray1, PyArray2, PyArrayMethods, PyReadonlyArray1, PyReadonlyArray2, ToPyArray};
use pyo3::exceptions::{PyBaseException, PyValueError};
use pyo3::intern;
use pyo3::panic::PanicException;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

use textalign_core::align::considered::Considered;
use textalign_core::align::evidence::{Article, Vocabulary, Weights};
use textalign_core::align::{self, bags, phrases};
use textalign_core::candidates::{self, Clustering, Search, Sharing, Verified};
use textalign_core::error::{Error, Result};
use textalign_core::families::{Family, Occurrence};
use textalign_core::flags::{self, Facts};
use textalign_core::parallel::{self, Cancel};
use textalign_core::passages::{Kind, Limits, Passage};
use textalign_core::sketch::{self as core_sketch, Sketcher};
use textalign_core::{background, families, index, matrix, passages, shingle, tokenize, unicode};

mod memory;

/// One array of the result of a call.
type Column<'py, T> = Bound<'py, PyArray1<T>>;

/// How often a running call asks Python for signals.
const POLL: Duration = Duration::from_millis(20);

/// How often it looks at its memory, where that has a limit.
const MEMORY_POLL: Duration = Duration::from_millis(2);

/// What the last panic said and where; the hook keeps it, since a worker's panic arrives without.
static LAST_PANIC: Mutex<String> = Mutex::new(String::new());

/// What the call that began last tells of itself.
static LATEST: Mutex<Option<Arc<Cancel>>> = Mutex::new(None);

/// An exception of `textalign.errors`.
fn exception(py: Python<'_>, name: &str, message: String) -> PyErr {
    match py.import("textalign.errors").and_then(|errors| errors.getattr(name)?.call1((message,))) {
        Ok(exception) => PyErr::from_value(exception),
        Err(error) => error,
    }
}

fn internal_error(py: Python<'_>) -> PyErr {
    let said = LAST_PANIC.lock().map(|said| said.clone()).unwrap_or_default();
    exception(py, "InternalError", said)
}

/// Called as `PanicException.__new__`: what is raised of a panic that [`run`] does not see, because an
/// argument or a result was converted.
#[pyfunction]
#[pyo3(signature = (*_given))]
fn of_panic(py: Python<'_>, _given: &Bound<'_, PyTuple>) -> Py<PyBaseException> {
    internal_error(py).into_value(py)
}

/// Tells whoever wants to know of this call how far it is; what they raise ends it.
fn tell(py: Python<'_>, cancel: &Cancel) -> PyResult<()> {
    py.import("textalign.progress")?.call_method1("tell", cancel.progress()).map(drop)
}

/// A call begins: what it and those who wait for it tell each other. `wanted` bytes of memory must
/// be there.
fn begin(py: Python<'_>, wanted: u64) -> PyResult<Arc<Cancel>> {
    if let Some(bound) = memory::Bound::of_this_process().filter(|bound| bound.is_near(wanted)) {
        return Err(exception(py, "OutOfMemoryError", bound.told()));
    }
    let cancel = Arc::new(Cancel::new());
    // Never `lock`: after a `fork` nobody might be left to release it.
    if let Ok(mut latest) = LATEST.try_lock() {
        *latest = Some(Arc::clone(&cancel));
    }
    Ok(cancel)
}

/// Waits for the end of a call, without the interpreter's lock, and asks for signals and tells of its
/// progress meanwhile: the exception that ends it early, if one does.
fn watch(ended: &Receiver<()>, cancel: &Cancel, stays: bool) -> Option<PyErr> {
    let bound = memory::Bound::of_this_process();
    let poll = if bound.is_some() { MEMORY_POLL } else { POLL };
    let mut interrupt = None;
    let mut asked = Instant::now();
    while ended.recv_timeout(poll) == Err(RecvTimeoutError::Timeout) {
        if interrupt.is_some() {
            if stays {
                continue;
            }
            break;
        }
        if let Some(bound) = bound.filter(|bound| bound.is_near(0)) {
            interrupt = Some(Python::attach(|py| exception(py, "OutOfMemoryError", bound.told())));
        } else if asked.elapsed() >= POLL {
            asked = Instant::now();
            interrupt = Python::attach(|py| {
                py.check_signals()?;
                tell(py, cancel)
            })
            .err();
        }
        if interrupt.is_some() {
            cancel.raise();
        }
    }
    interrupt
}

/// What became of a call, as Python has it.
fn told<T>(py: Python<'_>, outcome: std::thread::Result<Result<T>>) -> PyResult<T> {
    match outcome {
        Ok(Ok(result)) => Ok(result),
        Ok(Err(error @ (Error::Background { .. } | Error::Encoding { .. }))) => {
            Err(exception(py, "InputError", error.to_string()))
        }
        Ok(Err(error @ Error::Memory { .. })) => Err(exception(py, "OutOfMemoryError", error.to_string())),
        Ok(Err(error)) => Err(exception(py, "TextalignError", error.to_string())),
        Err(_) => Err(internal_error(py)),
    }
}

/// The system gave no thread to work on.
fn no_thread<T>(error: &std::io::Error) -> std::thread::Result<Result<T>> {
    Ok(Err(Error::Threads { threads: 1, reason: error.to_string() }))
}

/// Runs `work` on a thread of its own, without the interpreter's lock, until it ends or a signal
/// handler raises.
fn run<T: Send>(py: Python<'_>, work: impl FnOnce(&Cancel) -> Result<T> + Send) -> PyResult<T> {
    let cancel = begin(py, 0)?;
    let (running, ended) = channel::<()>();
    let (outcome, interrupt) = py.detach(move || {
        std::thread::scope(|scope| {
            let cancel = &*cancel;
            let worker =
                std::thread::Builder::new().name("textalign".to_owned()).spawn_scoped(scope, move || {
                    let _running = running; // dropped when the work ends, however it ends
                    catch_unwind(AssertUnwindSafe(|| work(cancel)))
                });
            let worker = match worker {
                Ok(worker) => worker,
                Err(error) => return (no_thread(&error), None),
            };
            let interrupt = watch(&ended, cancel, true);
            (worker.join().and_then(|outcome| outcome), interrupt)
        })
    });
    interrupt.map_or_else(|| told(py, outcome), Err)
}

/// The same for `work` that borrows nothing and takes long between two looks at the flag: an
/// interrupt does not wait for it. What it still does then nobody sees. It needs `wanted` bytes.
fn run_apart<T: Send + 'static>(
    py: Python<'_>,
    wanted: u64,
    work: impl FnOnce(&Cancel) -> Result<T> + Send + 'static,
) -> PyResult<T> {
    let cancel = begin(py, wanted)?;
    let (running, ended) = channel::<()>();
    let theirs = Arc::clone(&cancel);
    let worker = std::thread::Builder::new().name("textalign".to_owned()).spawn(move || {
        let _running = running;
        catch_unwind(AssertUnwindSafe(|| work(&theirs)))
    });
    let worker = match worker {
        Ok(worker) => worker,
        Err(error) => return told(py, no_thread(&error)),
    };
    let outcome = py.detach(move || match watch(&ended, &cancel, false) {
        Some(raised) => Err(raised),
        None => Ok(worker.join().and_then(|outcome| outcome)),
    })?;
    told(py, outcome)
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

/// The text of a `str`: borrowed, or copied with U+FFFD for each lone surrogate. Both are one code
/// point that separates words, so offsets stay.
fn text<'a>(given: &'a Bound<'_, PyString>) -> PyResult<Cow<'a, str>> {
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

/// Texts that are copied at a time, if they are not ASCII.
const TOGETHER: usize = 1 << 13;

/// The UTF-8 of a text that is not ASCII. Unlike [`text`] it leaves no copy in the `str`, which would
/// stay as long as that.
fn encoded<'py>(given: &Bound<'py, PyString>) -> PyResult<Option<Bound<'py, PyBytes>>> {
    if given.call_method0(intern!(given.py(), "isascii"))?.extract()? {
        return Ok(None);
    }
    match given.encode_utf8() {
        Ok(bytes) => Ok(Some(bytes)),
        Err(_) => Ok(Some(PyBytes::new(given.py(), text(given)?.as_bytes()))),
    }
}

/// A text, of which what is not ASCII was encoded.
fn passing<'a>(given: &'a Bound<'_, PyString>, encoded: Option<&'a Bound<'_, PyBytes>>) -> PyResult<&'a str> {
    match encoded {
        Some(bytes) => {
            std::str::from_utf8(bytes.as_bytes()).map_err(|error| PyValueError::new_err(error.to_string()))
        }
        None => given.to_str(),
    }
}

/// The members of a list of `str`.
fn strings<'py>(texts: &Bound<'py, PyList>) -> PyResult<Vec<Bound<'py, PyString>>> {
    texts.iter().map(|text| Ok(text.cast_into()?)).collect()
}

/// A background table, read from its text.
#[pyclass(frozen, module = "textalign._rust")]
struct Background {
    table: Arc<background::Background>,
}

#[pymethods]
impl Background {
    #[new]
    fn new(py: Python<'_>, text: &str) -> PyResult<Self> {
        run(py, |_| background::Background::parse(text)).map(|table| Self { table: Arc::new(table) })
    }

    /// Hash of the stem of a folded word.
    fn stem(&self, py: Python<'_>, folded: &str) -> PyResult<u64> {
        run(py, |_| Ok(self.table.stem(folded)))
    }
}

/// Articles made ready for alignment.
#[pyclass(frozen, module = "textalign._rust")]
struct Articles {
    articles: Arc<Vec<Article>>,
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
        let made = run_apart(py, longest as u64 * memory::PREPARING, move |cancel| {
            let bound = memory::Bound::of_this_process();
            parallel::map_with(
                &texts,
                threads,
                cancel,
                || Vocabulary::new(&table),
                |vocabulary, text| {
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
        let flat: Vec<u32> = pairs.iter().flat_map(|&(a, b)| [a, b]).collect();
        flat.to_pyarray(py).reshape([pairs.len(), 2])
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
        let flat: Vec<u32> = pairs.iter().flat_map(|&(a, b)| [a, b]).collect();
        flat.to_pyarray(py).reshape([pairs.len(), 2])
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
        let u32s = |name: &str, of: &dyn Fn(&Considered) -> u32| {
            columns.set_item(name, all.iter().map(of).collect::<Vec<_>>().to_pyarray(py))
        };
        u32s("a_start", &|one| first.tokens.starts[one.a.0 as usize])?;
        u32s("a_end", &|one| first.tokens.ends[one.a.1 as usize - 1])?;
        u32s("b_start", &|one| second.tokens.starts[one.b.0 as usize])?;
        u32s("b_end", &|one| second.tokens.ends[one.b.1 as usize - 1])?;
        let i64s = |name: &str, of: &dyn Fn(&Considered) -> i64| {
            columns.set_item(name, all.iter().map(of).collect::<Vec<_>>().to_pyarray(py))
        };
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

/// Pairs of two of so many articles, from an array of two columns.
fn pairs_of(py: Python<'_>, given: &PyReadonlyArray2<'_, u32>, count: usize) -> PyResult<Vec<(u32, u32)>> {
    let given = given.as_array();
    let pairs: Vec<(u32, u32)> =
        given.rows().into_iter().filter(|r| r.len() == 2).map(|r| (r[0], r[1])).collect();
    if pairs.len() != given.nrows() || pairs.iter().any(|&(a, b)| a.max(b) as usize >= count) {
        let message = format!("pairs: an array of two columns, each a number of one of {count} articles");
        return Err(exception(py, "InputError", message));
    }
    Ok(pairs)
}

/// The model's parameters, from the attributes of `params.Model`.
#[derive(FromPyObject)]
struct Model {
    min_evidence: i64,
    min_words: u32,
    min_characters: u32,
    whole: bool,
    condensed: bool,
    weak_margin: i64,
    name_first: u32,
    name_next: u32,
    pair_prior: u32,
    pair_rarity: u32,
    gap_word: i64,
    gap_shift: i64,
    gap_sentence: i64,
    drop: i64,
    min_tail: i64,
    run_prior: u32,
    respelled: bool,
    look_back: u32,
    max_pairs: u32,
    phrase_words: u32,
    bag_evidence: i64,
    bag_border: i64,
    bag_border_line: i64,
    bag_drop: i64,
    bag_seed: i64,
    bag_margin: u32,
    bag_slack: u32,
    bag_cell: u32,
    bag_join: u32,
    bag_relative: i64,
    bag_relative_cap: i64,
    condensed_score: i64,
    condensed_pairs: u32,
    exact_share: u64,
    trim_share: u64,
    second_hand: i64,
    edited_coverage: u32,
}

impl Model {
    fn split(&self) -> (align::Parameters, Limits) {
        let weights = Weights {
            name_first: self.name_first,
            name_next: self.name_next,
            pair_prior: self.pair_prior,
            pair_rarity: self.pair_rarity,
        };
        let phrases = phrases::Parameters {
            weights,
            min_evidence: self.min_evidence,
            weak_margin: self.weak_margin,
            min_words: self.min_words,
            gap_word: self.gap_word,
            gap_shift: self.gap_shift,
            gap_sentence: self.gap_sentence,
            drop: self.drop,
            min_tail: self.min_tail,
            run_prior: self.run_prior,
            respelled: self.respelled,
            look_back: self.look_back,
            max_pairs: self.max_pairs,
        };
        let bags = bags::Parameters {
            min_score: self.min_evidence + self.bag_evidence,
            border: self.bag_border,
            border_line: self.bag_border_line,
            drop: self.bag_drop,
            seed: self.bag_seed,
            margin: self.bag_margin,
            slack: self.bag_slack,
            cell: self.bag_cell,
            join: self.bag_join,
            relative: self.bag_relative,
            relative_cap: self.bag_relative_cap,
            condensed_score: self.condensed_score,
            condensed_pairs: self.condensed_pairs,
        };
        let how = align::Parameters {
            phrases,
            bags,
            phrase_words: self.phrase_words,
            exact_share: self.exact_share,
            trim_share: self.trim_share,
            second_hand: self.second_hand,
            condensed: self.condensed,
        };
        let limits = Limits {
            min_characters: self.min_characters,
            edited_coverage: self.edited_coverage,
            whole: self.whole,
        };
        (how, limits)
    }
}

/// Passages of many pairs.
#[pyclass(frozen, module = "textalign._rust")]
struct Passages {
    articles: Py<Articles>,
    passages: Arc<Vec<Passage>>,
    weak: Arc<Vec<Passage>>,
    /// How many articles were looked at, for these passages.
    among: usize,
    /// What a weak link needs beyond chance, 1/256 bit.
    floor: i64,
}

impl Passages {
    fn new(articles: &Bound<'_, Articles>, found: passages::Found, among: usize, parameters: &Model) -> Self {
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
        let u32s = |name: &str, of: &dyn Fn(&Passage) -> u32| {
            columns.set_item(name, all.iter().map(of).collect::<Vec<_>>().to_pyarray(py))
        };
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
        columns.set_item("score", all.iter().map(|p| p.score).collect::<Vec<_>>().to_pyarray(py))?;
        columns.set_item("kind", all.iter().map(|p| p.kind as u8).collect::<Vec<_>>().to_pyarray(py))?;
        columns.set_item("flags", all.iter().map(|p| p.flags).collect::<Vec<_>>().to_pyarray(py))?;
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
        let u32s = |name: &str, of: &dyn Fn(&Passage) -> u32| {
            columns.set_item(name, all.iter().map(|p| of(p)).collect::<Vec<_>>().to_pyarray(py))
        };
        u32s("a_article", &|p| p.a.article)?;
        u32s("a_first_word", &|p| p.a.first_word)?;
        u32s("a_end_word", &|p| p.a.end_word)?;
        u32s("b_article", &|p| p.b.article)?;
        u32s("b_first_word", &|p| p.b.first_word)?;
        u32s("b_end_word", &|p| p.b.end_word)?;
        columns.set_item("score", all.iter().map(|p| p.score).collect::<Vec<_>>().to_pyarray(py))?;
        columns.set_item("kind", all.iter().map(|p| p.kind as u8).collect::<Vec<_>>().to_pyarray(py))?;
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
            columns.set_item(name, overlaps.iter().map(of).collect::<Vec<_>>().to_pyarray(py))
        };
        column("row", &|o| o.row)?;
        column("column", &|o| o.column)?;
        column("words", &|o| o.words)?;
        column("passages", &|o| o.passages)?;
        column("longest", &|o| o.longest)?;
        Ok(columns)
    }
}

/// Families as columns, occurrences as `place` says.
fn family_columns<'py>(
    py: Python<'py>,
    families: &[Family],
    of_passage: &[Option<u32>],
    place: &dyn Fn(&Occurrence) -> [u32; 3],
) -> PyResult<Bound<'py, PyDict>> {
    let columns = PyDict::new(py);
    let of_passage: Vec<i64> = of_passage.iter().map(|family| family.map_or(-1, i64::from)).collect();
    columns.set_item("of_passage", of_passage.to_pyarray(py))?;
    let flat = |of: &dyn Fn(&Family) -> Vec<u32>| -> Vec<u32> { families.iter().flat_map(of).collect() };
    let list = |name: &str, width: usize, of: &dyn Fn(&Family) -> Vec<u32>| -> PyResult<()> {
        let first = ends(families.iter().map(|family| of(family).len() / width));
        columns.set_item(format!("{name}_first"), first.to_pyarray(py))?;
        columns.set_item(name, flat(of).to_pyarray(py))
    };
    list("occurrences", 3, &|f| f.occurrences.iter().flat_map(place).collect())?;
    let weak: Vec<bool> = families.iter().flat_map(|f| f.weak.iter().copied()).collect();
    columns.set_item("weak", weak.to_pyarray(py))?;
    list("contains", 1, &|f| f.contains.clone())?;
    list("part_of", 1, &|f| f.part_of.clone())?;
    list("related", 1, &|f| f.related.clone())?;
    columns.set_item("canonical", flat(&|f| place(&f.canonical).to_vec()).to_pyarray(py))?;
    Ok(columns)
}

/// Links of articles that are elsewhere.
#[derive(FromPyObject)]
struct Links<'py> {
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
            fits.then_some(passages::Side { article, first_word, end_word, start, end })
        };
        let one = |k: usize| {
            let (from, to) = (*run_first.get(k)? as usize, *run_first.get(k + 1)? as usize);
            let edit = |run: &[u32]| align::edits::Edit {
                operation: align::edits::Operation::Equal,
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
fn families_of_links<'py>(
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

/// Of rows of shingles, sorted, which two rows make a pair: two numbers each.
#[pyfunction]
fn shingle_pairs<'py>(
    py: Python<'py>,
    shingles: PyReadonlyArray1<'py, u64>,
    max_articles: u32,
) -> PyResult<Bound<'py, PyArray2<u32>>> {
    let shingles = shingles.as_array();
    let shingles = shingles.as_slice().map_or_else(|| Cow::Owned(shingles.to_vec()), Cow::Borrowed);
    let pairs = run(py, |_| Ok(candidates::shingle_pairs(&shingles, max_articles)))?;
    let flat: Vec<u32> = pairs.iter().flat_map(|&(one, other)| [one, other]).collect();
    flat.to_pyarray(py).reshape([pairs.len(), 2])
}

/// The pairs that share enough shingles within a window; their rows stand together.
#[pyfunction]
#[allow(clippy::too_many_arguments, reason = "columns of one table")]
fn near<'py>(
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
    let flat: Vec<i64> = pairs.iter().flat_map(|&(a, b)| [a, b]).collect();
    flat.to_pyarray(py).reshape([pairs.len(), 2])
}

/// The edits of all scripts one after the other, and where each begins and the last ends.
fn set_edits<'a>(
    columns: &Bound<'_, PyDict>,
    scripts: impl Iterator<Item = &'a [align::edits::Edit]>,
) -> PyResult<()> {
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

/// The words of a text: hashes, starts, ends (code points), flags.
#[pyfunction(name = "tokenize")]
fn tokenize_text<'py>(py: Python<'py>, given: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyTuple>> {
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
fn folded_words<'py>(
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
fn shingles<'py>(
    py: Python<'py>,
    hashes: PyReadonlyArray1<'py, u64>,
    shingle_size: usize,
) -> PyResult<Column<'py, u64>> {
    let hashes = hashes.as_array().to_vec();
    Ok(run(py, |_| Ok(shingle::shingles(&hashes, shingle_size)))?.to_pyarray(py))
}

/// A text as Python gives it, in memory that Python keeps.
enum Source<'a> {
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

    fn read(number: usize, source: &Self) -> Result<&str> {
        match source {
            Self::Text(text) => Ok(text),
            Self::Bytes(bytes) => std::str::from_utf8(bytes)
                .map_err(|error| Error::Encoding { number, at: error.valid_up_to() }),
        }
    }
}

/// Texts as Python gives them.
enum Given<'py> {
    /// `str` and `bytes`.
    List(Vec<Listed<'py>>),
    /// UTF-8, and where each text begins and the last ends.
    Packed(PyReadonlyArray1<'py, u8>, PyReadonlyArray1<'py, i64>),
}

/// One of a list of texts.
enum Listed<'py> {
    Text(Bound<'py, PyString>),
    Bytes(Bound<'py, PyBytes>),
}

impl<'py> Given<'py> {
    /// A list, or a pair of arrays.
    fn new(texts: &Bound<'py, PyAny>) -> PyResult<Self> {
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

    fn sources(&self, py: Python<'_>) -> PyResult<Vec<Source<'_>>> {
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

/// The sketch of each text, one row a text.
#[pyfunction]
fn sketch<'py>(
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
        core_sketch::sketches(&texts, Source::read, &sketcher, rows, threads, true, cancel)
    })?;
    Ok(sketches)
}

/// The estimated Jaccard similarity of every row of `a` with every row of `b`.
#[pyfunction]
fn estimates<'py>(
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
    run(py, |cancel| core_sketch::estimates(&a, &b, num_slots, threads, cancel))?
        .to_pyarray(py)
        .reshape(shape)
}

/// Near-duplicates among texts: candidates by LSH bands, each verified exactly.
#[pyfunction]
#[allow(clippy::too_many_arguments, reason = "functions of the extension have no defaults to hide")]
fn duplicates<'py>(
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
    let held = strings(texts)?;
    // Some at a time, since those that are not ASCII are copied: all would be as much again.
    let mut rows = Vec::new();
    for some in held.chunks(TOGETHER) {
        let copies = some.iter().map(encoded).collect::<PyResult<Vec<_>>>()?;
        let pairs = some.iter().zip(&copies);
        let texts = pairs.map(|(text, copy)| passing(text, copy.as_ref())).collect::<PyResult<Vec<_>>>()?;
        rows.extend(run(py, |cancel| candidates::signatures(&texts, &how, threads, true, cancel))?);
    }
    let of_some = |numbers: &mut dyn Iterator<Item = u32>| -> PyResult<Vec<Option<Bound<'py, PyBytes>>>> {
        let mut copies = vec![None; held.len()];
        for number in numbers {
            let copy = &mut copies[number as usize];
            if copy.is_none() {
                *copy = encoded(&held[number as usize])?;
            }
        }
        Ok(copies)
    };
    let (first, pairs) = {
        let suspects = candidates::suspects(&rows, &how);
        let copies = of_some(&mut suspects.iter().copied())?;
        let mut texts = vec![""; held.len()];
        for number in suspects {
            texts[number as usize] = passing(&held[number as usize], copies[number as usize].as_ref())?;
        }
        run(py, |cancel| {
            let first = candidates::first_equal(&rows, &how, |n| texts[n as usize], true, cancel)?;
            let pairs = candidates::pairs_of_distinct(&rows, &how, &first, threads, cancel)?;
            Ok((first, pairs))
        })?
    };
    let copies = of_some(&mut pairs.iter().flat_map(|&(a, b)| [a, b]))?;
    let mut texts = vec![""; held.len()];
    for number in pairs.iter().flat_map(|&(a, b)| [a, b]) {
        texts[number as usize] = passing(&held[number as usize], copies[number as usize].as_ref())?;
    }
    let found = run(py, |cancel| {
        let text = |n: u32| texts[n as usize];
        candidates::verified_duplicates(&rows, &how, first, pairs, text, threads, true, cancel)
    })?;
    let columns = PyDict::new(py);
    columns.set_item("words", found.words.to_pyarray(py))?;
    columns.set_item("first_equal", found.first_equal.to_pyarray(py))?;
    columns.set_item("candidates", [found.candidates].to_pyarray(py))?;
    let pairs = &found.pairs;
    columns.set_item("a", pairs.iter().map(|pair| pair.a).collect::<Vec<_>>().to_pyarray(py))?;
    columns.set_item("b", pairs.iter().map(|pair| pair.b).collect::<Vec<_>>().to_pyarray(py))?;
    columns.set_item("shared", pairs.iter().map(|pair| pair.shared).collect::<Vec<_>>().to_pyarray(py))?;
    columns.set_item("either", pairs.iter().map(|pair| pair.either).collect::<Vec<_>>().to_pyarray(py))?;
    Ok(columns)
}

/// A row a text: a key for each band of its sketch, the halves of the sum of its shingles, its words.
#[pyfunction]
#[allow(clippy::too_many_arguments, reason = "functions of the extension have no defaults to hide")]
fn signatures<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    shingle_size: usize,
    num_slots: usize,
    seed: u64,
    bands: usize,
    rows: usize,
    threads: usize,
) -> PyResult<Bound<'py, PyArray2<u32>>> {
    let how = search(py, shingle_size, num_slots, seed, (bands, rows), 1.0)?;
    let held = strings(texts)?;
    let texts: Vec<Cow<'_, str>> = held.iter().map(text).collect::<PyResult<_>>()?;
    let shape = [texts.len(), bands + candidates::BESIDE_BANDS];
    let found = run(py, move |cancel| candidates::signatures(&texts, &how, threads, true, cancel))?;
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
fn banded<'py>(
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
    let flat: Vec<u32> = pairs.iter().flat_map(|&(a, b)| [a, b]).collect();
    PyArray1::from_vec(py, flat).reshape([pairs.len(), 2])
}

/// Shingles that each pair of texts shares, and distinct ones of each text.
#[pyfunction]
fn shared<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    pairs: PyReadonlyArray2<'py, u32>,
    shingle_size: usize,
    threads: usize,
) -> PyResult<(Column<'py, u64>, Column<'py, u64>)> {
    let held = strings(texts)?;
    let texts: Vec<Cow<'_, str>> = held.iter().map(text).collect::<PyResult<_>>()?;
    let pairs = pairs_of(py, &pairs, texts.len())?;
    let (shared, distinct) = run(py, move |cancel| {
        candidates::shared_by_pairs(&texts, &pairs, shingle_size, threads, true, cancel)
    })?;
    Ok((shared.to_pyarray(py), distinct.to_pyarray(py)))
}

/// What became of the words of the first text of each pair in the second.
#[pyfunction]
fn variants<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    pairs: PyReadonlyArray2<'py, u32>,
    background: &Bound<'py, Background>,
    threads: usize,
) -> PyResult<Bound<'py, PyDict>> {
    let held = strings(texts)?;
    let texts: Vec<Cow<'_, str>> = held.iter().map(text).collect::<PyResult<_>>()?;
    let pairs = pairs_of(py, &pairs, texts.len())?;
    let table = &background.get().table;
    let found = run(py, move |cancel| {
        let articles = parallel::map_with(
            &texts,
            threads,
            cancel,
            || Vocabulary::new(table),
            |vocabulary, text| Ok(Article::new(text, vocabulary)),
        )?;
        parallel::map(&pairs, threads, cancel, |&(a, b)| {
            Ok(passages::variant(&articles[a as usize], &articles[b as usize]))
        })
    })?;
    let columns = PyDict::new(py);
    set_edits(&columns, found.iter().map(Vec::as_slice))?;
    Ok(columns)
}

/// Counts for each shingle the texts that have it, in place.
#[pyfunction]
fn count_shingles<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    shingle_size: usize,
    counts: &Bound<'py, PyArray1<u8>>,
    threads: usize,
) -> PyResult<()> {
    let held = strings(texts)?;
    let texts: Vec<Cow<'_, str>> = held.iter().map(text).collect::<PyResult<_>>()?;
    let mut counts = counts.readwrite();
    let counts = counts.as_slice_mut()?;
    run(py, move |cancel| candidates::count_shingles(&texts, shingle_size, counts, threads, true, cancel))
}

/// For each text the shingles of which any text has one that holds so much of it.
#[pyfunction]
fn rarest_shingles<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    shingle_size: usize,
    counts: PyReadonlyArray1<'py, u8>,
    own: u8,
    threshold: f64,
    threads: usize,
) -> PyResult<(Column<'py, u64>, Column<'py, u64>)> {
    let held = strings(texts)?;
    let texts: Vec<Cow<'_, str>> = held.iter().map(text).collect::<PyResult<_>>()?;
    let counts = counts.as_slice()?;
    let found = run(py, move |cancel| {
        candidates::rarest_shingles(&texts, shingle_size, counts, own, threshold, threads, true, cancel)
    })?;
    let ends = ends(found.iter().map(Vec::len));
    Ok((found.concat().to_pyarray(py), ends.to_pyarray(py)))
}

/// For each text the places in `wanted` of the shingles that it has.
#[pyfunction]
fn holding<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    shingle_size: usize,
    wanted: PyReadonlyArray1<'py, u64>,
    threads: usize,
) -> PyResult<(Column<'py, u32>, Column<'py, u64>)> {
    let held = strings(texts)?;
    let texts: Vec<Cow<'_, str>> = held.iter().map(text).collect::<PyResult<_>>()?;
    let wanted = wanted.as_slice()?;
    let found =
        run(py, move |cancel| candidates::holding(&texts, shingle_size, wanted, threads, true, cancel))?;
    let ends = ends(found.iter().map(Vec::len));
    Ok((found.concat().to_pyarray(py), ends.to_pyarray(py)))
}

/// The hashes of the words of each text, in order.
#[pyfunction]
fn word_hashes<'py>(
    py: Python<'py>,
    texts: &Bound<'py, PyList>,
    threads: usize,
) -> PyResult<(Column<'py, u64>, Column<'py, u64>)> {
    let held = strings(texts)?;
    let texts: Vec<Cow<'_, str>> = held.iter().map(text).collect::<PyResult<_>>()?;
    let found = run(py, move |cancel| candidates::word_hashes(&texts, threads, true, cancel))?;
    let ends = ends(found.iter().map(Vec::len));
    Ok((found.concat().to_pyarray(py), ends.to_pyarray(py)))
}

/// 0 and the running sum: where each list of a flat column begins, and where the last ends.
fn ends(lengths: impl Iterator<Item = usize>) -> Vec<u64> {
    std::iter::once(0)
        .chain(lengths.scan(0, |sum, length| {
            *sum += length as u64;
            Some(*sum)
        }))
        .collect()
}

/// For each article the one that stays for it; `pairs` has columns a, b, shared, either.
#[pyfunction]
fn cluster<'py>(
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

/// Columns of postings.
fn set_postings<'py>(py: Python<'py>, postings: &[index::Posting]) -> PyResult<Bound<'py, PyDict>> {
    let columns = PyDict::new(py);
    columns.set_item("shingle", postings.iter().map(|x| x.0).collect::<Vec<_>>().to_pyarray(py))?;
    columns.set_item("article", postings.iter().map(|x| x.1).collect::<Vec<_>>().to_pyarray(py))?;
    columns.set_item("position", postings.iter().map(|x| x.2).collect::<Vec<_>>().to_pyarray(py))?;
    Ok(columns)
}

/// Postings by shingle, then article, then position.
#[pyfunction]
fn sorted_postings<'py>(
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
fn indexed_counts<'py>(
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
fn least_common(num_articles: usize) -> usize {
    flags::least_common(num_articles).unwrap_or(0)
}

/// Items done and items in all of what the call that began last works on.
#[pyfunction]
fn progress() -> (usize, usize) {
    LATEST.try_lock().ok().and_then(|latest| Some(latest.as_ref()?.progress())).unwrap_or_default()
}

/// Panics on one of so many threads, or where arguments are converted if there are none, for the test that
/// a panic reaches Python as `InternalError`.
#[pyfunction]
fn _panic(py: Python<'_>, message: String, threads: usize) -> PyResult<()> {
    assert!(threads > 0, "{message}");
    let items: Vec<usize> = (0..threads).collect();
    let last = |&item: &usize| if item + 1 == threads { panic!("{message}") } else { Ok(()) };
    run(py, |cancel| parallel::map(&items, threads, cancel, last).map(drop))
}

#[pymodule]
mod _rust {
    use super::*;

    #[pymodule_export]
    use super::{
        _panic, Articles, Background, Passages, banded, cluster, count_shingles, duplicates, estimates,
        families_of_links, folded_words, holding, indexed_counts, least_common, near, progress,
        rarest_shingles, shared, shingle_pairs, shingles, signatures, sketch, sorted_postings, tokenize_text,
        variants, word_hashes,
    };

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        std::panic::set_hook(Box::new(|info| {
            if let Ok(mut said) = LAST_PANIC.lock() {
                *said = info.to_string();
            }
        }));
        // PyO3 makes of a panic what no `except Exception` holds, around every call of this module. A class
        // whose `__new__` gives something else is never raised itself.
        let of_panic = wrap_pyfunction!(of_panic, module)?;
        module.py().get_type::<PanicException>().setattr("__new__", of_panic)?;
        module.add("SCHEME", tokenize::SCHEME)?;
        module.add("UNICODE_VERSION", unicode::UNICODE_VERSION)
    }
}
