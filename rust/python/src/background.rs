//! A background table, read once for all calls that need it.

use std::sync::Arc;

use pyo3::prelude::*;

use textalign_core::background;

use crate::calls::run;

/// A background table, read from its text.
#[pyclass(frozen, module = "textalign._rust")]
pub struct Background {
    pub table: Arc<background::Background>,
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
