//! Articles and the edit script of a passage → what a reader of the passage should know.
//!
//! A near copy that changes the meaning is what a fact checker looks for: [`differs_in`] names what
//! the sides of a passage differ in, numbers, negation or names. [`names_only`] and [`boilerplate`]
//! say that a passage may be no reuse at all. Flags mark; they change no score and suppress nothing.
//!
//! All of it is read once for each article into [`Facts`], since it needs the words themselves and
//! not only their hashes. What is known of the language comes from the background table; without its
//! lists only numbers written in digits, names and lines that many articles have are seen.

use crate::align::edits::Edit;
use crate::align::evidence::{FUNCTION, NAME};

use facts::has;

mod boilerplate;
mod differences;
mod facts;
mod sides;

pub use boilerplate::{boilerplate, common_lines, least_common, lines_of};
pub use differences::{NAMES, NEGATION, NUMBERS, differs_in};
pub use facts::Facts;
pub use sides::Sides;

/// The two sides share names and words of the grammar, and nothing else.
pub const NAMES_ONLY: u8 = 4;
/// A stock line of sites, or a line that many articles of the corpus have.
pub const BOILERPLATE: u8 = 8;

/// Whether what the sides share is names, titles and words of the grammar, a name among them.
#[must_use]
pub fn names_only(passage: &Sides, edits: &[Edit]) -> bool {
    let says = |side: usize, word: u32| {
        let role = passage.articles[side].roles[word as usize];
        role & (NAME | FUNCTION) == 0 && !has(&passage.facts[side].titles, word)
    };
    // Most passages are told by the first words that stand on both sides.
    let kept = edits.iter().filter(|edit| edit.operation.keeps_stems());
    if kept.flat_map(|edit| edit.a_start..edit.a_end).any(|word| says(0, word)) {
        return false;
    }
    let mut named = false;
    for side in [0, 1] {
        let article = passage.articles[side];
        let (first, end) = passage.spans[side];
        for word in first..end {
            let role = article.roles[word as usize];
            if role & NAME != 0 {
                named = named || passage.shared(side, word);
            } else if says(side, word) && passage.shared(side, word) {
                return false;
            }
        }
    }
    named
}
