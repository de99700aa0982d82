//! The extension module `textalign._rust`: checks, borrows or copies what Python gives, runs the
//! core without the interpreter's lock, and converts what comes back. No algorithm lives here.
//!
//! A file stands for the stage of its name in the core; [`calls`], [`texts`] and [`columns`] are what
//! all of them need. No function has default arguments: defaults live in `params.py`.

use pyo3::prelude::*;

use textalign_core::parallel;

mod articles;
mod background;
mod calls;
mod candidates;
mod columns;
mod families;
mod index;
mod memory;
mod model;
mod passages;
mod sketch;
mod texts;
mod tokenize;

/// Panics on one of so many threads, or where arguments are converted if there are none, for the test that
/// a panic reaches Python as `InternalError`.
#[pyfunction]
fn _panic(py: Python<'_>, message: String, threads: usize) -> PyResult<()> {
    assert!(threads > 0, "{message}");
    let items: Vec<usize> = (0..threads).collect();
    let last = |&item: &usize| if item + 1 == threads { panic!("{message}") } else { Ok(()) };
    calls::run(py, |cancel| parallel::map(&items, threads, cancel, last).map(drop))
}

#[pymodule]
mod _rust {
    use pyo3::prelude::*;

    use textalign_core::tokenize::SCHEME;
    use textalign_core::unicode::UNICODE_VERSION;

    #[pymodule_export]
    use crate::_panic;
    #[pymodule_export]
    use crate::articles::Articles;
    #[pymodule_export]
    use crate::background::Background;
    #[pymodule_export]
    use crate::calls::progress;
    #[pymodule_export]
    use crate::candidates::{
        banded, cluster, count_shingles, duplicates, holding, near, rarest_shingles, shared, shingle_pairs,
        signatures, word_hashes,
    };
    #[pymodule_export]
    use crate::families::families_of_links;
    #[pymodule_export]
    use crate::index::{indexed_counts, least_common, sorted_postings};
    #[pymodule_export]
    use crate::passages::{Passages, variants};
    #[pymodule_export]
    use crate::sketch::{estimates, sketch};
    #[pymodule_export]
    use crate::tokenize::{folded_words, shingles, tokenize_text};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::calls::take_panics(module)?;
        module.add("SCHEME", SCHEME)?;
        module.add("UNICODE_VERSION", UNICODE_VERSION)
    }
}
