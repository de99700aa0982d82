//! Two articles → local alignments: every stretch of words that one repeats from the other.
//!
//! | file | one sentence |
//! |---|---|
//! | [`evidence`] | what each word of an article can prove, in bits |
//! | [`phrases`] | sparse weighted local alignment: chains of match points, all of them in one pass |
//! | [`edits`] | the words between the match points: which are equal, replaced, inserted, deleted |

pub mod edits;
pub mod evidence;
pub mod phrases;
