//! How much memory this process may still have: Rust ends the process where an allocation fails, so
//! a call is stopped before that.

use std::fs;

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
    pub fn of_this_process() -> Option<Self> {
        let limits = fs::read_to_string("/proc/self/limits").ok()?;
        let line = limits.lines().find_map(|line| line.strip_prefix("Max address space"))?;
        Some(Self { bytes: line.split_whitespace().next()?.parse().ok()? })
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
