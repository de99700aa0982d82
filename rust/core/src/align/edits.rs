//! Alignment → edit script: what became of every word of a passage, on both sides.
//!
//! The match points are fixed; the words before, between and behind them are aligned globally
//! (Needleman and Wunsch 1970) with the least cost: an equal word 0, another form or spelling of the
//! word 1, a word inserted or deleted 3, a word for another 4.

use std::collections::HashMap;

use crate::align::Alignment;
use crate::align::evidence::{self, Article};

/// What happened to a run of words from the first text to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Operation {
    /// The same words.
    Equal = 0,
    /// The same stems in other forms.
    Inflected = 1,
    /// Words for other words.
    Replaced = 2,
    /// Words that only the second text has.
    Inserted = 3,
    /// Words that only the first text has.
    Deleted = 4,
    /// Words in another spelling.
    Respelled = 5,
}

impl Operation {
    /// Whether the words are still there, in this form or another.
    #[must_use]
    pub fn keeps(self) -> bool {
        self.keeps_stems() || self == Self::Respelled
    }

    /// Whether each word has one with the same stem on the other side.
    #[must_use]
    pub fn keeps_stems(self) -> bool {
        matches!(self, Self::Equal | Self::Inflected)
    }
}

/// One step of an edit script: a run of words on each side, ends exclusive. In words here; a
/// [`crate::passages::Passage`] has it in code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edit {
    /// What happened.
    pub operation: Operation,
    /// First word (or code point) in the first text.
    pub a_start: u32,
    /// End in the first text.
    pub a_end: u32,
    /// First word (or code point) in the second text.
    pub b_start: u32,
    /// End in the second text.
    pub b_end: u32,
}

/// A gap with more pairs of words than this is taken as replaced, not aligned.
const MOST_CELLS: u64 = 1 << 16;

/// The edit script of an alignment, without gaps or overlaps.
#[must_use]
pub fn script(a: &Article, b: &Article, found: &Alignment) -> Vec<Edit> {
    aligned(a, b, found.a, found.b, &found.points)
}

fn aligned(a: &Article, b: &Article, of_a: (u32, u32), of_b: (u32, u32), points: &[(u32, u32)]) -> Vec<Edit> {
    let mut edits = Vec::with_capacity(32);
    let mut at = (of_a.0, of_b.0);
    for &(i, j) in points {
        between(a, b, at, (i, j), &mut edits);
        push(&mut edits, matched(a, b, i, j), (i, j), (1, 1));
        at = (i + 1, j + 1);
    }
    between(a, b, at, (of_a.1, of_b.1), &mut edits);
    edits
}

/// The edit script of two stretches of words that are one text, start and end of each.
///
/// What long ones have in common is found by the words that stand once in each: a longest sequence of
/// them that ascends in both (as in Cohen's patience diff).
#[must_use]
pub fn variant(a: &Article, of_a: (u32, u32), b: &Article, of_b: (u32, u32)) -> Vec<Edit> {
    let cells = u64::from(of_a.1 - of_a.0) * u64::from(of_b.1 - of_b.0);
    let points = if cells > MOST_CELLS { once_in_both(a, of_a, b, of_b) } else { Vec::new() };
    aligned(a, b, of_a, of_b, &points)
}

/// The words that stand once in each stretch, ascending on both sides; of two longest sequences the one
/// that ends first.
fn once_in_both(a: &Article, of_a: (u32, u32), b: &Article, of_b: (u32, u32)) -> Vec<(u32, u32)> {
    let places = |article: &Article, (from, to): (u32, u32)| {
        let mut places: HashMap<u64, Option<u32>> = HashMap::new();
        for at in from..to {
            places
                .entry(article.tokens.hashes[at as usize])
                .and_modify(|once| *once = None)
                .or_insert(Some(at));
        }
        places
    };
    let (in_a, in_b) = (places(a, of_a), places(b, of_b));
    let points: Vec<(u32, u32)> = (of_a.0..of_a.1)
        .filter_map(|i| {
            let word = a.tokens.hashes[i as usize];
            in_a[&word]?;
            Some((i, in_b.get(&word).copied().flatten()?))
        })
        .collect();
    // Piles: of the sequences of each length the one that ends lowest (Schensted 1961).
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(points.len());
    for (at, &(_, j)) in points.iter().enumerate() {
        let pile = ends.partition_point(|&end| points[end].1 < j);
        before.push(pile.checked_sub(1).map(|pile| ends[pile]));
        if pile == ends.len() { ends.push(at) } else { ends[pile] = at }
    }
    let mut found = Vec::new();
    let mut at = ends.last().copied();
    while let Some(point) = at {
        found.push(points[point]);
        at = before[point];
    }
    found.reverse();
    found
}

/// How two words match: equal, inflected, respelled, or not at all.
fn matched(a: &Article, b: &Article, i: u32, j: u32) -> Operation {
    let (i, j) = (i as usize, j as usize);
    if a.tokens.hashes[i] == b.tokens.hashes[j] {
        Operation::Equal
    } else if a.stems[i] == b.stems[j] {
        Operation::Inflected
    } else if evidence::respelled(a.spellings[i], b.spellings[j]) {
        Operation::Respelled
    } else {
        Operation::Replaced
    }
}

/// Appends a step, or lengthens the last one if it did the same.
fn push(edits: &mut Vec<Edit>, operation: Operation, at: (u32, u32), size: (u32, u32)) {
    match edits.last_mut() {
        Some(last) if last.operation == operation => {
            last.a_end += size.0;
            last.b_end += size.1;
        }
        _ => edits.push(Edit {
            operation,
            a_start: at.0,
            a_end: at.0 + size.0,
            b_start: at.1,
            b_end: at.1 + size.1,
        }),
    }
}

/// Aligns the words from `from` to before `to`, both sides, and appends the steps.
fn between(a: &Article, b: &Article, from: (u32, u32), to: (u32, u32), edits: &mut Vec<Edit>) {
    let size = (to.0 - from.0, to.1 - from.1);
    // Most gaps are none, or one word; these need no table.
    match size {
        (0, 0) => return,
        (_, 0) => return push(edits, Operation::Deleted, from, size),
        (0, _) => return push(edits, Operation::Inserted, from, size),
        (1, 1) => return push(edits, matched(a, b, from.0, from.1), from, size),
        _ => {}
    }
    if u64::from(size.0) * u64::from(size.1) > MOST_CELLS {
        return push(edits, Operation::Replaced, from, size);
    }
    let (rows, columns) = (size.0 as usize, size.1 as usize);
    let width = columns + 1;
    // cost[x * width + y]: least cost of the last x words of a's stretch against the last y of b's,
    // from the end, so that the steps come out in the order of the text.
    let mut cost = vec![0u32; (rows + 1) * width];
    let word = |x: usize, y: usize| (to.0 - x as u32, to.1 - y as u32);
    let diagonal = |x: usize, y: usize| {
        let (i, j) = word(x, y);
        match matched(a, b, i, j) {
            Operation::Equal => 0,
            Operation::Inflected | Operation::Respelled => 1,
            _ => 4,
        }
    };
    for x in 0..=rows {
        for y in 0..=columns {
            cost[x * width + y] = match (x, y) {
                (0, y) => 3 * y as u32,
                (x, 0) => 3 * x as u32,
                (x, y) => (cost[(x - 1) * width + y - 1] + diagonal(x, y))
                    .min(cost[(x - 1) * width + y] + 3)
                    .min(cost[x * width + y - 1] + 3),
            };
        }
    }
    let (mut x, mut y) = (rows, columns);
    while x > 0 || y > 0 {
        let here = cost[x * width + y];
        let at = word(x, y);
        let deleted = x > 0 && here == cost[(x - 1) * width + y] + 3;
        let inserted = y > 0 && here == cost[x * width + y - 1] + 3;
        // Of two scripts that cost the same, the mirrored pair must take the mirror image: so the
        // words decide, never the side.
        let by_words = |i: u32, j: u32| a.tokens.hashes[i as usize] < b.tokens.hashes[j as usize];
        if x > 0 && y > 0 && here == cost[(x - 1) * width + y - 1] + diagonal(x, y) {
            push(edits, matched(a, b, at.0, at.1), at, (1, 1));
            x -= 1;
            y -= 1;
        } else if deleted && (!inserted || by_words(at.0, at.1)) {
            push(edits, Operation::Deleted, at, (1, 0));
            x -= 1;
        } else {
            push(edits, Operation::Inserted, at, (0, 1));
            y -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::evidence::Vocabulary;
    use crate::background::Background;

    /// The script between the first and the last words of two texts, as letters and lengths.
    fn steps(a: &str, b: &str) -> Vec<(Operation, u32, u32)> {
        let table = "textalign background 1\nstemmer none\n[irregular]\ngo went gone\n";
        let Ok(background) = Background::parse(table) else { return Vec::new() };
        let [a, b] = [a, b].map(|text| Article::new(text, &mut Vocabulary::new(&background)));
        let (m, n) = (a.len() as u32, b.len() as u32);
        let points = vec![(0, 0), (m - 1, n - 1)];
        let edits = aligned(&a, &b, (0, m), (0, n), &points);
        let mut at = (0, 0);
        for edit in &edits {
            assert_eq!((edit.a_start, edit.b_start), at, "the steps lie end to end");
            at = (edit.a_end, edit.b_end);
        }
        assert_eq!(at, (a.len() as u32, b.len() as u32));
        edits.iter().map(|e| (e.operation, e.a_end - e.a_start, e.b_end - e.b_start)).collect()
    }

    use Operation::{Deleted, Equal, Inflected, Inserted, Replaced};

    /// Every text of up to so many words of these.
    fn all_texts(kinds: &[&str], most: u32) -> Vec<Article> {
        let table = "textalign background 1\nstemmer none\n[irregular]\ngo went\n";
        let background = Background::parse(table).unwrap();
        let count = kinds.len();
        let text = |length: u32, number: usize| {
            let words: Vec<&str> = (0..length).map(|at| kinds[number / count.pow(at) % count]).collect();
            Article::new(&words.join(" "), &mut Vocabulary::new(&background))
        };
        (0..=most).flat_map(|length| (0..count.pow(length)).map(move |number| text(length, number))).collect()
    }

    /// Cost of a word for a word.
    fn exchange(operation: Operation) -> u32 {
        match operation {
            Equal => 0,
            Inflected | Operation::Respelled => 1,
            _ => 4,
        }
    }

    /// The least cost of the words of two texts from `i` and `j` on, tried in every way.
    fn least(a: &Article, b: &Article, i: u32, j: u32) -> u32 {
        let (m, n) = (a.len() as u32, b.len() as u32);
        if i == m || j == n {
            return 3 * (m - i + n - j);
        }
        let both = exchange(matched(a, b, i, j)) + least(a, b, i + 1, j + 1);
        both.min(3 + least(a, b, i + 1, j)).min(3 + least(a, b, i, j + 1))
    }

    #[test]
    fn no_other_script_costs_less_and_each_step_is_what_it_says() {
        let texts = all_texts(&["x", "go", "went"], 4);
        for (a, b) in texts.iter().flat_map(|a| texts.iter().map(move |b| (a, b))) {
            let (m, n) = (a.len() as u32, b.len() as u32);
            let edits = aligned(a, b, (0, m), (0, n), &[]);
            let (mut at, mut cost) = ((0, 0), 0);
            for edit in &edits {
                assert_eq!((edit.a_start, edit.b_start), at);
                at = (edit.a_end, edit.b_end);
                let size = (edit.a_end - edit.a_start, edit.b_end - edit.b_start);
                match edit.operation {
                    Deleted => assert!(size.0 > 0 && size.1 == 0),
                    Inserted => assert!(size.0 == 0 && size.1 > 0),
                    operation => {
                        assert!(size.0 == size.1 && size.0 > 0);
                        let pairs = (edit.a_start..edit.a_end).zip(edit.b_start..edit.b_end);
                        assert!(pairs.into_iter().all(|(i, j)| matched(a, b, i, j) == operation));
                    }
                }
                cost += exchange_all(edit.operation, size);
            }
            assert_eq!(at, (m, n));
            assert_eq!(cost, least(a, b, 0, 0), "{edits:?}");
            let mirrored: Vec<Edit> = edits.iter().map(|&edit| mirror(edit)).collect();
            assert_eq!(aligned(b, a, (0, n), (0, m), &[]), mirrored);
            // Steps that did the same are one.
            assert!(edits.windows(2).all(|two| two[0].operation != two[1].operation));
        }
    }

    fn exchange_all(operation: Operation, size: (u32, u32)) -> u32 {
        match operation {
            Deleted | Inserted => 3 * (size.0 + size.1),
            other => exchange(other) * size.0,
        }
    }

    /// What happened, told from the other side.
    fn turned(operation: Operation) -> Operation {
        match operation {
            Inserted => Deleted,
            Deleted => Inserted,
            same => same,
        }
    }

    fn mirror(edit: Edit) -> Edit {
        let Edit { a_start, a_end, b_start, b_end, operation } = edit;
        Edit { operation: turned(operation), a_start: b_start, a_end: b_end, b_start: a_start, b_end: a_end }
    }

    #[test]
    fn words_that_stand_once_lead_along_a_longest_way() {
        // Every order of five words, among words that stand twice.
        let number = |word: u32| format!("w{word} twice");
        let background = Background::parse("textalign background 1\nstemmer none\n").unwrap();
        let article = |words: &[u32]| {
            let text: Vec<String> = words.iter().map(|&word| number(word)).collect();
            Article::new(&text.join(" "), &mut Vocabulary::new(&background))
        };
        let a = article(&[0, 1, 2, 3, 4]);
        for code in 0..5u32.pow(5) {
            let order: Vec<u32> = (0..5).map(|at| code / 5u32.pow(at) % 5).collect();
            let b = article(&order);
            let once = |word: u32| order.iter().filter(|&&other| other == word).count() == 1;
            let points = once_in_both(&a, (0, 10), &b, (0, 10));
            let mut longest = 0;
            for chosen in 0..1u32 << 5 {
                let way: Vec<u32> =
                    (0..5).filter(|at| chosen >> at & 1 == 1).map(|at| order[at as usize]).collect();
                let rises = way.windows(2).all(|two| two[0] < two[1]);
                if rises && way.iter().all(|&word| once(word)) {
                    longest = longest.max(way.len());
                }
            }
            assert_eq!(points.len(), longest, "{order:?}");
            assert!(points.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1));
            for &(i, j) in &points {
                assert!(i % 2 == 0 && j % 2 == 0 && i / 2 == order[j as usize / 2] && once(i / 2));
            }
        }
    }

    #[test]
    fn equal_words_are_one_step() {
        assert_eq!(steps("a b c", "a b c"), [(Equal, 3, 3)]);
    }

    #[test]
    fn each_operation() {
        assert_eq!(steps("a go c", "a went c"), [(Equal, 1, 1), (Inflected, 1, 1), (Equal, 1, 1)]);
        assert_eq!(steps("a b c", "a x c"), [(Equal, 1, 1), (Replaced, 1, 1), (Equal, 1, 1)]);
        assert_eq!(steps("a b b c", "a c"), [(Equal, 1, 1), (Deleted, 2, 0), (Equal, 1, 1)]);
        assert_eq!(steps("a c", "a b b c"), [(Equal, 1, 1), (Inserted, 0, 2), (Equal, 1, 1)]);
    }

    #[test]
    fn an_equal_word_between_the_points_is_kept() {
        assert_eq!(
            steps("a x of y z", "a of w z"),
            [(Equal, 1, 1), (Deleted, 1, 0), (Equal, 1, 1), (Replaced, 1, 1), (Equal, 1, 1)]
        );
    }

    #[test]
    fn replacing_is_cheaper_than_deleting_and_inserting() {
        assert_eq!(
            steps("a p q c", "a x c"),
            [(Equal, 1, 1), (Replaced, 1, 1), (Deleted, 1, 0), (Equal, 1, 1)]
        );
    }

    #[test]
    fn a_tie_is_broken_by_the_words_so_that_the_mirror_image_holds() {
        let one = steps("a of which c", "a which of c");
        let other = steps("a which of c", "a of which c");
        let swap = |(operation, rows, columns): &(Operation, u32, u32)| (turned(*operation), *columns, *rows);
        let mirrored: Vec<_> = other.iter().map(swap).collect();
        assert_eq!(one, mirrored);
        assert_eq!(one.len(), 5);
    }
}
