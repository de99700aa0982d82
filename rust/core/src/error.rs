//! The one error type of the core: what can go wrong besides a bug.

/// What a call into the core can end with instead of a result.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The caller's cancel flag was raised; nothing was kept.
    #[error("cancelled")]
    Cancelled,
    /// A background table that does not follow the format.
    #[error("background table, line {line}: {problem}")]
    Background {
        /// Line of the table, from 1.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// Bytes that were said to be text.
    #[error("text {number} is not UTF-8 at byte {at}")]
    Encoding {
        /// Which text, from 0.
        number: usize,
        /// The byte, from 0, at which what is not UTF-8 begins.
        at: usize,
    },
    /// The memory that the process may have is not enough.
    #[error("{told}")]
    Memory {
        /// The limit, and what to do about it.
        told: String,
    },
    /// The system refused to start the worker threads.
    #[error("cannot start {threads} threads: {reason}")]
    Threads {
        /// How many threads were asked for.
        threads: usize,
        /// The system's words.
        reason: String,
    },
}

/// A result of the core.
pub type Result<T> = std::result::Result<T, Error>;
