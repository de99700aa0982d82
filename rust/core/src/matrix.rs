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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passages::{Kind, Side};

    /// A passage of two spans, each (article, first word, end).
    fn passage(a: (u32, u32, u32), b: (u32, u32, u32)) -> Passage {
        let side = |(article, first_word, end_word)| Side {
            article,
            first_word,
            end_word,
            start: 2 * first_word,
            end: 2 * end_word - 1,
        };
        let (a, b) = (side(a), side(b));
        Passage { a, b, score: 1, matched: 1, kind: Kind::Verbatim, flags: 0, edits: Vec::new() }
    }

    fn rows(passages: &[Passage]) -> Vec<[u32; 5]> {
        overlaps(passages).iter().map(|o| [o.row, o.column, o.words, o.passages, o.longest]).collect()
    }

    #[test]
    fn no_passages_overlap_nowhere() {
        assert!(overlaps(&[]).is_empty());
    }

    #[test]
    fn words_are_counted_once_on_either_side() {
        // On the left one inside another, one overlapping, one apart, one adjacent.
        let found = [
            passage((0, 0, 10), (1, 0, 9)),
            passage((0, 2, 5), (1, 20, 23)),
            passage((0, 8, 12), (1, 30, 34)),
            passage((0, 12, 14), (1, 40, 42)),
            passage((0, 50, 53), (1, 50, 53)),
        ];
        assert_eq!(rows(&found), [[0, 1, 17, 5, 10], [1, 0, 21, 5, 9]]);
    }

    #[test]
    fn the_diagonal_counts_both_sides_of_a_repeat() {
        let found = [passage((3, 0, 5), (3, 10, 16)), passage((3, 10, 16), (3, 20, 26))];
        assert_eq!(rows(&found), [[3, 3, 17, 2, 6]]);
    }

    #[test]
    fn every_pair_is_counted_by_itself() {
        let found = [passage((0, 0, 5), (2, 1, 4)), passage((0, 0, 5), (1, 7, 12))];
        assert_eq!(rows(&found), [[0, 1, 5, 1, 5], [0, 2, 5, 1, 5], [1, 0, 5, 1, 5], [2, 0, 3, 1, 3]]);
    }
}
