//! Pairs of articles → passages: where the reused stretches stand, in words and in code points, how
//! strong they are, and of which kind.

use std::collections::HashSet;

use crate::align::considered::{Considered, Reason, Trace};
use crate::align::edits::{self, Edit, Operation};
use crate::align::evidence::{Article, Shared};
use crate::align::{self, Alignment, Parameters};
use crate::error::Result;
use crate::flags::{self, Facts, Sides};
use crate::parallel::{self, Cancel};
use crate::tokenize;

/// How the second text has the first one's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// Word for word.
    Verbatim = 0,
    /// With words changed, most of them kept.
    Edited = 1,
    /// With most of the words changed, or in another order.
    Paraphrase = 2,
    /// As a summary: its words come from all over the other text.
    Condensed = 3,
}

/// The words of the first text stand in quotation marks there.
pub const QUOTED_A: u8 = 1;
/// The words of the second text stand in quotation marks there.
pub const QUOTED_B: u8 = 2;

/// A stretch of one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    /// Number of the article.
    pub article: u32,
    /// First word.
    pub first_word: u32,
    /// End in words, exclusive.
    pub end_word: u32,
    /// First code point.
    pub start: u32,
    /// End in code points, exclusive.
    pub end: u32,
}

impl Side {
    fn new(number: u32, article: &Article, first_word: u32, end_word: u32) -> Self {
        Self {
            article: number,
            first_word,
            end_word,
            start: article.tokens.starts[first_word as usize],
            end: article.tokens.ends[end_word as usize - 1],
        }
    }
}

/// One reused passage of a pair of articles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands in the first article.
    pub a: Side,
    /// Where it stands in the second article.
    pub b: Side,
    /// Evidence for reuse in 1/256 bit.
    pub score: i64,
    /// Words that both sides have, in any form and order.
    pub matched: u32,
    /// How the words were kept.
    pub kind: Kind,
    /// [`QUOTED_A`], [`QUOTED_B`], and those of [`flags`].
    pub flags: u8,
    /// What became of every word, in code points; a side without words is the empty place behind
    /// the word before, or before the first word.
    pub edits: Vec<Edit>,
}

/// What is asked of a passage besides evidence; see `params.py`.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Least length of either side in code points.
    pub min_characters: u32,
    /// Share of the words of the longer side, in percent, that an edited passage keeps.
    pub edited_coverage: u32,
    /// Report every place where the first article of a pair stands whole, however short it is.
    pub whole: bool,
}

/// What many pairs of articles share, pair by pair in the order given, within a pair by place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The passages.
    pub passages: Vec<Passage>,
    /// Links with less evidence than a passage needs; they count for families.
    pub weak: Vec<Passage>,
}

/// The passages of many pairs of articles. A pair of an article with itself gives the repeats inside it.
///
/// The second of two articles is never treated otherwise than the first: (b, a) gives the mirror
/// image of (a, b), except that the first may condense the second, if that is asked.
///
/// `facts`: of every article, those without a pair too; what many of them have is boilerplate.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn passages(
    articles: &[Article],
    facts: &[Facts],
    pairs: &[(u32, u32)],
    parameters: &Parameters,
    limits: &Limits,
    threads: usize,
    cancel: &Cancel,
) -> Result<Found> {
    let common = flags::common_lines(facts);
    passages_among(articles, facts, &common, pairs, parameters, limits, threads, cancel)
}

/// Likewise, where the articles are some of many, of which the lines are known that are `common`.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
#[allow(clippy::too_many_arguments, reason = "what a pair is held against comes from elsewhere")]
pub fn passages_among(
    articles: &[Article],
    facts: &[Facts],
    common: &HashSet<u64>,
    pairs: &[(u32, u32)],
    parameters: &Parameters,
    limits: &Limits,
    threads: usize,
    cancel: &Cancel,
) -> Result<Found> {
    let found = parallel::map_with(
        pairs,
        threads,
        cancel,
        || (),
        |(), number, &(a, b)| {
            // What the next pair needs of memory comes while this one is aligned.
            if let Some(&(a, b)) = pairs.get(number + 1) {
                articles[a as usize].prefetch();
                articles[b as usize].prefetch();
            }
            let article = |number: u32| (&articles[number as usize], &facts[number as usize]);
            of_pair([article(a), article(b)], (a, b), common, parameters, limits, cancel)
        },
    )?;
    let (passages, weak): (Vec<_>, Vec<_>) =
        found.into_iter().map(|found| (found.passages, found.weak)).unzip();
    Ok(Found { passages: passages.concat(), weak: weak.concat() })
}

fn of_pair(
    sides: [(&Article, &Facts); 2],
    pair: (u32, u32),
    common: &HashSet<u64>,
    parameters: &Parameters,
    limits: &Limits,
    cancel: &Cancel,
) -> Result<Found> {
    let [a, b] = sides.map(|(article, _)| article);
    let passages = |alignments: &[Alignment]| {
        let mut found: Vec<Passage> = alignments
            .iter()
            .map(|found| passage([a, b], sides.map(|(_, facts)| facts), pair, found, common, limits))
            .filter(|p| (p.a.end - p.a.start).min(p.b.end - p.b.start) >= limits.min_characters)
            .collect();
        found.sort_by_key(|p| (p.a.first_word, p.b.first_word, p.a.end_word, p.b.end_word));
        found
    };
    let found = alignments(a, b, pair.0 == pair.1, parameters, limits, &mut Trace::default(), cancel)?;
    Ok(Found { passages: passages(&found.alignments), weak: passages(&found.weak) })
}

/// How a pair was compared: what two articles have in common that is not reported, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// By place.
    pub considered: Vec<Considered>,
    /// Stems that both articles have.
    pub shared_stems: usize,
    /// Match points.
    pub points: usize,
    /// Chains with more evidence than chance gives.
    pub chains: usize,
    /// Boxes that seeds led to.
    pub boxes: usize,
}

/// Explains what is found of a pair of articles, and what is not.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn explain(
    a: &Article,
    b: &Article,
    itself: bool,
    parameters: &Parameters,
    limits: &Limits,
    cancel: &Cancel,
) -> Result<Explanation> {
    let mut trace = Trace::kept();
    let found = alignments(a, b, itself, parameters, limits, &mut trace, cancel)?;
    for one in &found.alignments {
        let characters = |article: &Article, (from, to): (u32, u32)| {
            article.tokens.ends[to as usize - 1] - article.tokens.starts[from as usize]
        };
        if characters(a, one.a).min(characters(b, one.b)) < limits.min_characters {
            trace.add(align::considered(one, Reason::Short, one.score));
        }
    }
    let (points, chains, boxes) = (trace.points, trace.chains, trace.boxes);
    let shared_stems = Shared::of(a, b).stems.len();
    Ok(Explanation { considered: trace.sorted(), shared_stems, points, chains, boxes })
}

/// The alignments of a pair, the places where one text stands whole in the other among them.
fn alignments(
    a: &Article,
    b: &Article,
    itself: bool,
    parameters: &Parameters,
    limits: &Limits,
    trace: &mut Trace,
    cancel: &Cancel,
) -> Result<align::Found> {
    if a.is_empty() || b.is_empty() {
        return Ok(align::Found::default());
    }
    let whole = |at: u32| Alignment::whole(a, b, at, parameters);
    if !itself && a.tokens.hashes == b.tokens.hashes {
        // Equal texts are reused whole, however short; whatever else matches lies inside.
        return Ok(align::Found { alignments: vec![whole(0)], weak: Vec::new() });
    }
    let mut found = align::alignments(a, b, itself, parameters, trace, cancel)?;
    if limits.whole {
        for at in occurrences(&a.tokens.hashes, &b.tokens.hashes) {
            found.alignments.retain(|x| x.b.1 <= at || at + a.len() as u32 <= x.b.0);
            found.alignments.push(whole(at));
        }
    }
    Ok(found)
}

/// Where `wanted` stands in `text`, from the left, without overlaps (Knuth, Morris and Pratt 1977:
/// linear, whatever repeats).
fn occurrences(wanted: &[u64], text: &[u64]) -> Vec<u32> {
    // border[k]: length of the longest proper border of the first k + 1 hashes.
    let mut border = vec![0; wanted.len()];
    for at in 1..wanted.len() {
        let mut length: usize = border[at - 1];
        while length > 0 && wanted[at] != wanted[length] {
            length = border[length - 1];
        }
        border[at] = length + usize::from(wanted[at] == wanted[length]);
    }
    let (mut found, mut length) = (Vec::new(), 0);
    for (at, hash) in text.iter().enumerate() {
        while length > 0 && *hash != wanted[length] {
            length = border[length - 1];
        }
        length += usize::from(*hash == wanted[length]);
        if length == wanted.len() {
            found.push((at + 1 - length) as u32);
            length = 0;
        }
    }
    found
}

fn passage(
    [a, b]: [&Article; 2],
    facts: [&Facts; 2],
    pair: (u32, u32),
    found: &Alignment,
    common: &HashSet<u64>,
    limits: &Limits,
) -> Passage {
    let edits = edits::script(a, b, found);
    let ((a_first, a_end), (b_first, b_end)) = (found.a, found.b);
    let kept = edits.iter().filter(|edit| edit.operation.keeps());
    let in_order: u32 = kept.map(|edit| edit.a_end - edit.a_start).sum();
    // Bags of stems do not hold them.
    let respelled: u32 = edits
        .iter()
        .filter(|edit| edit.operation == Operation::Respelled)
        .map(|edit| edit.a_end - edit.a_start)
        .sum();
    let longer = (a_end - a_first).max(b_end - b_first);
    let kind = if found.condensed {
        Kind::Condensed
    } else if edits.iter().all(|edit| edit.operation == Operation::Equal) {
        Kind::Verbatim
    } else if u64::from(in_order) * 100 >= u64::from(longer) * u64::from(limits.edited_coverage) {
        Kind::Edited
    } else {
        Kind::Paraphrase
    };
    let flag = |article: &Article, from: u32, to: u32, flag: u8| {
        if quoted(article, from as usize, to as usize) { flag } else { 0 }
    };
    let sides = Sides::new([a, b], facts, [found.a, found.b]);
    let when = |holds: bool, flag: u8| if holds { flag } else { 0 };
    let mut flags = flag(a, a_first, a_end, QUOTED_A) | flag(b, b_first, b_end, QUOTED_B);
    let quoted = flags != 0;
    flags |= when(flags::names_only(&sides, &edits), flags::NAMES_ONLY);
    flags |= when(flags::boilerplate(&sides, common, quoted), flags::BOILERPLATE);
    if kind != Kind::Condensed {
        flags |= flags::differs_in(&sides, &edits, kind == Kind::Edited);
    }
    Passage {
        a: Side::new(pair.0, a, a_first, a_end),
        b: Side::new(pair.1, b, b_first, b_end),
        score: found.score,
        matched: (sides.in_common(&edits) + respelled).min(a_end - a_first).min(b_end - b_first),
        kind,
        flags,
        edits: edits.iter().map(|edit| placed(a, b, (a_first, b_first), edit)).collect(),
    }
}

/// What became of the words of an article in another one that is much the same, in code points;
/// nothing, if one of them has no words.
#[must_use]
pub fn variant(a: &Article, b: &Article) -> Vec<Edit> {
    if a.is_empty() || b.is_empty() {
        return Vec::new();
    }
    let edits = edits::variant(a, (0, a.len() as u32), b, (0, b.len() as u32));
    edits.iter().map(|edit| placed(a, b, (0, 0), edit)).collect()
}

/// An edit in code points; `first` is the first word of the passage on each side.
#[must_use]
pub fn placed(a: &Article, b: &Article, first: (u32, u32), edit: &Edit) -> Edit {
    let place = |article: &Article, first: u32, from: u32, to: u32| {
        let (starts, ends) = (&article.tokens.starts, &article.tokens.ends);
        if from < to {
            (starts[from as usize], ends[to as usize - 1])
        } else if from > first {
            (ends[from as usize - 1], ends[from as usize - 1])
        } else {
            (starts[from as usize], starts[from as usize])
        }
    };
    let (a_start, a_end) = place(a, first.0, edit.a_start, edit.a_end);
    let (b_start, b_end) = place(b, first.1, edit.b_start, edit.b_end);
    Edit { operation: edit.operation, a_start, a_end, b_start, b_end }
}

/// Whether four fifths of the words stand in quotation marks.
fn quoted(article: &Article, from: usize, to: usize) -> bool {
    let inside = article.tokens.flags[from..to].iter().filter(|&flags| flags & tokenize::QUOTED != 0).count();
    5 * inside >= 4 * (to - from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn occurrences_do_not_overlap() {
        assert_eq!(occurrences(&[1, 1], &[1, 1, 1, 1, 1]), [0, 2]);
        assert_eq!(occurrences(&[1, 2, 1], &[1, 2, 1, 2, 1, 3, 1, 2, 1]), [0, 6]);
        assert_eq!(occurrences(&[1, 2], &[2, 1]), [] as [u32; 0]);
    }

    #[test]
    fn occurrences_are_those_that_looking_everywhere_finds() {
        let bits = |number: u64, length: u64| (0..length).map(|at| number >> at & 1).collect::<Vec<u64>>();
        for text in (0..1 << 11).map(|number| bits(number, 11)) {
            for (length, number) in (1..=6).flat_map(|length| (0..1 << length).map(move |x| (length, x))) {
                let wanted = bits(number, length);
                let (mut expected, mut at) = (Vec::new(), 0);
                while at + wanted.len() <= text.len() {
                    let found = text[at..].starts_with(&wanted);
                    expected.extend(found.then_some(at as u32));
                    at += if found { wanted.len() } else { 1 };
                }
                assert_eq!(occurrences(&wanted, &text), expected, "{wanted:?} in {text:?}");
            }
        }
    }
}
