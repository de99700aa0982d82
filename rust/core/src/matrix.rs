//! Passages → overlap: for each ordered pair of articles, how much of the one is found in the other.
//!
//! Only pairs with a passage are listed; the dense matrix and its shares are made from these counts
//! where somebody asks for them.

use std::collections::BTreeMap;

use crate::passages::Passage;

/// What one article has of another. The diagonal is what an article repeats inside itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlap {
    /// The article whose words are counted.
    pub row: u32,
    /// The article they are found in.
    pub column: u32,
    /// Words of the row article that lie in a passage found in the column article, each once.
    pub words: u32,
    /// Passages of the pair.
    pub passages: u32,
    /// Words of the longest of them, in the row article.
    pub longest: u32,
}

/// The overlaps of all pairs with a passage, by row, then column.
#[must_use]
pub fn overlaps(passages: &[Passage]) -> Vec<Overlap> {
    let mut spans: BTreeMap<(u32, u32), Vec<(u32, u32)>> = BTreeMap::new();
    let mut counts: BTreeMap<(u32, u32), u32> = BTreeMap::new();
    for passage in passages {
        let (a, b) = (&passage.a, &passage.b);
        for (mine, other) in [(a, b), (b, a)] {
            let key = (mine.article, other.article);
            spans.entry(key).or_default().push((mine.first_word, mine.end_word));
        }
        *counts.entry((a.article, b.article)).or_default() += 1;
        if a.article != b.article {
            *counts.entry((b.article, a.article)).or_default() += 1;
        }
    }
    spans
        .into_iter()
        .map(|((row, column), mut spans)| {
            spans.sort_unstable();
            let (mut words, mut done) = (0, 0);
            for &(from, to) in &spans {
                words += to.saturating_sub(from.max(done));
                done = done.max(to);
            }
            let longest = spans.iter().map(|&(from, to)| to - from).max().unwrap_or(0);
            Overlap { row, column, words, passages: counts[&(row, column)], longest }
        })
        .collect()
}
