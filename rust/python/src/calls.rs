//! A call of Python: it works on a thread of its own, without the interpreter's lock, while the calling
//! one asks for signals and for its memory, and tells how far it is; a panic becomes an exception.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use pyo3::exceptions::PyBaseException;
use pyo3::panic::PanicException;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use textalign_core::error::{Error, Result};
use textalign_core::parallel::Cancel;

use crate::memory;

/// How often a running call asks Python for signals.
const POLL: Duration = Duration::from_millis(20);

/// How often it looks at its memory, where that has a limit.
const MEMORY_POLL: Duration = Duration::from_millis(2);

/// What the last panic said and where; the hook keeps it, since a worker's panic arrives without.
static LAST_PANIC: Mutex<String> = Mutex::new(String::new());

/// What the call that began last tells of itself.
static LATEST: Mutex<Option<Arc<Cancel>>> = Mutex::new(None);

/// Keeps what panics say, instead of printing it, and makes an `InternalError` of those that reach Python.
pub fn take_panics(module: &Bound<'_, PyModule>) -> PyResult<()> {
    std::panic::set_hook(Box::new(|info| {
        if let Ok(mut said) = LAST_PANIC.lock() {
            *said = info.to_string();
        }
    }));
    // PyO3 makes of a panic what no `except Exception` holds, around every call of this module. A class
    // whose `__new__` gives something else is never raised itself.
    let of_panic = wrap_pyfunction!(of_panic, module)?;
    module.py().get_type::<PanicException>().setattr("__new__", of_panic)
}

/// An exception of `textalign.errors`.
pub fn exception(py: Python<'_>, name: &str, message: String) -> PyErr {
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

/// A call begins: what it and those who wait for it tell each other, and how much memory there may be.
/// `wanted` bytes of it must be there.
fn begin(py: Python<'_>, wanted: u64) -> PyResult<(Arc<Cancel>, Option<memory::Bound>)> {
    let bound = memory::Bound::of_this_process(py);
    if let Some(bound) = bound.filter(|bound| bound.is_near(wanted)) {
        return Err(exception(py, "OutOfMemoryError", bound.told()));
    }
    let cancel = Arc::new(Cancel::new());
    // Never `lock`: after a `fork` nobody might be left to release it.
    if let Ok(mut latest) = LATEST.try_lock() {
        *latest = Some(Arc::clone(&cancel));
    }
    Ok((cancel, bound))
}

/// Waits for the end of a call, without the interpreter's lock, and asks for signals and tells of its
/// progress meanwhile: the exception that ends it early, if one does.
fn watch(ended: &Receiver<()>, cancel: &Cancel, bound: Option<memory::Bound>, stays: bool) -> Option<PyErr> {
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
/// handler raises. It may take the lock for a moment.
pub fn run<T: Send>(py: Python<'_>, work: impl FnOnce(&Cancel) -> Result<T> + Send) -> PyResult<T> {
    let (cancel, bound) = begin(py, 0)?;
    let (running, ended) = channel::<()>();
    std::thread::scope(|scope| {
        let cancel = &*cancel;
        let worker =
            std::thread::Builder::new().name("textalign".to_owned()).spawn_scoped(scope, move || {
                let _running = running; // dropped when the work ends, however it ends
                catch_unwind(AssertUnwindSafe(|| work(cancel)))
            });
        let worker = match worker {
            Ok(worker) => worker,
            Err(error) => return told(py, no_thread(&error)),
        };
        let interrupt = py.detach(move || watch(&ended, cancel, bound, true));
        let outcome = worker.join().and_then(|outcome| outcome);
        match interrupt {
            Some(raised) => Err(raised),
            None => told(py, outcome),
        }
    })
}

/// The same for `work` that borrows nothing and takes long between two looks at the flag: an
/// interrupt does not wait for it. What it still does then nobody sees. It needs `wanted` bytes.
pub fn run_apart<T: Send + 'static>(
    py: Python<'_>,
    wanted: u64,
    work: impl FnOnce(&Cancel) -> Result<T> + Send + 'static,
) -> PyResult<T> {
    let (cancel, bound) = begin(py, wanted)?;
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
    let outcome = py.detach(move || match watch(&ended, &cancel, bound, false) {
        Some(raised) => Err(raised),
        None => Ok(worker.join().and_then(|outcome| outcome)),
    })?;
    told(py, outcome)
}

/// Items done and items in all of what the call that began last works on.
#[pyfunction]
pub fn progress() -> (usize, usize) {
    LATEST.try_lock().ok().and_then(|latest| Some(latest.as_ref()?.progress())).unwrap_or_default()
}
