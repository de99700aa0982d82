//! How much memory this process may still have: Rust ends the process where an allocation fails, so
//! a call is stopped before that.

use std::fs;

use pyo3::prelude::*;

/// Bytes of address space that a call leaves free: what its threads may take between two looks, and
/// a list that grows takes at once.
const MARGIN: u64 = 48 << 20;

/// Bytes of address space that a code point of an article may take while it is made ready: what stays
/// of it, and lists that grow.
pub const PREPARING: u64 = 24;

/// The limit of the address space of this process, where it has one and the system tells.
#[derive(Clone, Copy)]
pub struct Bound {
    bytes: u64,
}

impl Bound {
    /// The limit (`ulimit -v`, `RLIMIT_AS`), if there is one.
    ///
    /// Asked of Python, at every call: it takes a tenth of the time that a look into `/proc` takes.
    pub fn of_this_process(py: Python<'_>) -> Option<Self> {
        let resource = py.import("resource").ok()?;
        let which = resource.getattr("RLIMIT_AS").ok()?;
        let (soft, _hard): (i64, i64) = resource.call_method1("getrlimit", (which,)).ok()?.extract().ok()?;
        // "Unlimited" is -1.
        Some(Self { bytes: u64::try_from(soft).ok()? })
    }

    /// Whether so little is left, beside what is `wanted`, that the next allocation may fail.
    pub fn is_near(self, wanted: u64) -> bool {
        used().is_some_and(|used| used + wanted + MARGIN.max(self.bytes / 16) > self.bytes)
    }

    /// What to tell of it.
    pub fn told(self) -> String {
        format!(
            "the memory that this process may have, {} MiB of address space, is not enough: \
             give it fewer articles at a time, or raise the limit (ulimit -v)",
            self.bytes >> 20
        )
    }
}

/// Bytes of address space that this process has.
fn used() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmSize:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? << 10)
}
