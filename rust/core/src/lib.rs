//! Text reuse: which articles share which passages, word for word, cut, edited or reworded.
//!
//! | stage | from → to |
//! |---|---|
//! | [`tokenize`] | text → words with code-point spans, by one pinned table ([`unicode`]) |
//! | [`shingle`] | words → hashes of neighbouring words; exact Jaccard and containment |
//! | [`sketch`] | shingles → a few slots, from which Jaccard is estimated |
//! | [`candidates`] | many articles → the pairs worth comparing |
//! | [`index`] | articles → columns to keep, and the articles in such columns that are worth comparing |
//! | [`align`] | two articles → chains of matched words, weighed against a [`background`] |
//! | [`passages`] | chains → passages: spans, edits, kind |
//! | [`flags`] | a passage → what its sides differ in, and whether it is names or boilerplate alone |
//! | [`families`] | passages → the occurrences that are one text |
//! | [`matrix`] | passages → how much of each article is found in each other |
//!
//! [`lists`] are the parts of a background table that only flags ask. [`parallel`] is the one door to
//! threads. The crate does no I/O, prints nothing, reads no environment, and gives the same result for
//! the same input everywhere: decisions are made in integers, and ties have a total order.

#![deny(unsafe_code)]

pub mod align;
pub mod background;
pub mod candidates;
pub mod error;
pub mod families;
pub mod flags;
pub mod index;
pub mod lists;
pub mod matrix;
pub mod parallel;
pub mod passages;
pub mod shingle;
pub mod simd;
pub mod sketch;
pub mod stem;
pub mod tokenize;
pub mod unicode;
