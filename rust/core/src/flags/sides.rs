//! The two sides of a passage, with what is known of their articles.

use std::cell::OnceCell;

use crate::align::edits::{Edit, Operation};
use crate::align::evidence::Article;

use super::facts::{Facts, has};

/// Words before and behind a passage that are looked at, if its sentence ends with them.
const SENTENCE_ENDS: u32 = 4;

/// Words of both sides, ends exclusive.
pub(super) type Span = (u32, u32);

/// A passage with what is known of both its articles, as its flags need it.
#[derive(Debug)]
pub struct Sides<'a> {
    pub(super) articles: [&'a Article; 2],
    pub(super) facts: [&'a Facts; 2],
    /// First word and end on each side.
    pub(super) spans: [Span; 2],
    /// Stems of each side, ascending, once they are asked for: most passages are told without.
    stems: OnceCell<[Vec<u64>; 2]>,
}

impl<'a> Sides<'a> {
    /// A passage made ready for its flags.
    #[must_use]
    pub fn new(articles: [&'a Article; 2], facts: [&'a Facts; 2], spans: [(u32, u32); 2]) -> Self {
        Self { articles, facts, spans, stems: OnceCell::new() }
    }

    /// Stems of a side, ascending.
    pub(super) fn stems(&self, side: usize) -> &[u64] {
        let sorted = |side: usize| {
            let (first, end) = self.spans[side];
            let mut stems = self.articles[side].stems[first as usize..end as usize].to_vec();
            stems.sort_unstable();
            stems
        };
        &self.stems.get_or_init(|| [0, 1].map(sorted))[side]
    }

    /// How many words of the one side have a word of the other with the same stem, each used once.
    ///
    /// `edits`: what became of all of them. Words that it pairs for their stem are as many on both
    /// sides, so only the others need to be counted.
    #[must_use]
    pub fn in_common(&self, edits: &[Edit]) -> u32 {
        let paired = |edit: &&Edit| edit.operation.keeps_stems();
        let in_order: u32 = edits.iter().filter(paired).map(|edit| edit.a_end - edit.a_start).sum();
        let mut others = self.spans.map(|(first, end)| Vec::with_capacity((end - first - in_order) as usize));
        for edit in edits.iter().filter(|edit| !paired(edit)) {
            let words = [(edit.a_start, edit.a_end), (edit.b_start, edit.b_end)];
            for ((others, article), (first, end)) in others.iter_mut().zip(self.articles).zip(words) {
                others.extend(&article.stems[first as usize..end as usize]);
            }
        }
        others.iter_mut().for_each(|stems| stems.sort_unstable());
        in_order + crate::shingle::shared(&others[0], &others[1]) as u32
    }

    /// The other side has a word with the stem of this one.
    pub(super) fn shared(&self, side: usize, word: u32) -> bool {
        has(self.stems(1 - side), self.articles[side].stems[word as usize])
    }

    /// A passage with what few words stand before and behind it in its first and last sentence.
    pub(super) fn with_ends(&self, edits: &[Edit]) -> Option<(Self, Vec<Edit>)> {
        let [a, b] = self.articles;
        let [mut span_a, mut span_b] = self.spans;
        let replaced = |a_start: u32, a_end: u32, b_start: u32, b_end: u32| Edit {
            operation: Operation::Replaced,
            a_start,
            a_end,
            b_start,
            b_end,
        };
        let mut longer = Vec::new();
        if let (Some(start_a), Some(start_b)) = (to_start(a, span_a.0), to_start(b, span_b.0))
            && (start_a, start_b) != (span_a.0, span_b.0)
        {
            longer.push(replaced(start_a, span_a.0, start_b, span_b.0));
            (span_a.0, span_b.0) = (start_a, start_b);
        }
        longer.extend(edits);
        if let (Some(end_a), Some(end_b)) = (to_end(a, span_a.1), to_end(b, span_b.1))
            && (end_a, end_b) != (span_a.1, span_b.1)
        {
            longer.push(replaced(span_a.1, end_a, span_b.1, end_b));
            (span_a.1, span_b.1) = (end_a, end_b);
        }
        if longer.len() == edits.len() {
            return None;
        }
        Some((Self::new(self.articles, self.facts, [span_a, span_b]), longer))
    }
}

/// Where the sentence of a word begins, if that is near.
fn to_start(article: &Article, first: u32) -> Option<u32> {
    (first.saturating_sub(SENTENCE_ENDS)..=first).rev().find(|&at| article.begins_sentence(at as usize))
}

/// Where the sentence of the word before `end` ends, if that is near.
fn to_end(article: &Article, end: u32) -> Option<u32> {
    let length = article.len() as u32;
    (end..=length.min(end + SENTENCE_ENDS)).find(|&at| at == length || article.begins_sentence(at as usize))
}

/// The entries of an ascending list whose words lie in the span, at least in part.
pub(super) fn touching<T>(list: &[T], (first, end): Span, words: impl Fn(&T) -> Span) -> &[T] {
    let from = list.partition_point(|entry| words(entry).1 <= first);
    let to = list.partition_point(|entry| words(entry).0 < end);
    &list[from..to.max(from)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_touches_a_span_is_found_among_ascending_entries() {
        let entries = [(0, 2), (3, 3), (4, 6), (8, 9)];
        let found = |span| touching(&entries, span, |&words| words).to_vec();
        assert_eq!(found((1, 5)), [(0, 2), (3, 3), (4, 6)]);
        assert_eq!(found((2, 4)), [(3, 3)]);
        assert_eq!(found((6, 8)), []);
    }
}
