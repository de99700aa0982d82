//! Two articles → local alignments: every stretch of words that one repeats from the other.
//!
//! | file | one sentence |
//! |---|---|
//! | [`evidence`] | what each word of an article can prove, in bits |
//! | [`phrases`] | sparse weighted local alignment: match points, and which of their chains are passages |
//! | [`paths`] | the best chain of every origin, all of them in one pass over the match points |
//! | [`bags`] | token-bag local alignment: boxes of reworded text, whatever the order of its words |
//! | [`considered`] | what two articles have in common that is not reported, and why |
//! | [`taken`] | spans that are taken: which of them overlaps another first |
//! | [`edits`] | the words between the match points: which are equal, replaced, inserted, deleted |
//!
//! Reuse comes in two sizes, so there are two aligners, and here is where their results become one.
//! A bag has no evidence for a phrase of a few common words; a chain has none for text that was
//! reordered, and over long stretches of like text it finds too much. So phrases decide on short
//! passages and bags on long ones. Where a chain fills most of a box, the text is verbatim or
//! edited, and the chain knows its borders better; elsewhere the box stands, and the best path
//! through its match points tells what became of its words.

pub mod bags;
pub mod considered;
pub mod edits;
pub mod evidence;
pub(crate) mod paths;
pub mod phrases;
pub mod taken;

use crate::error::Result;
use crate::parallel::Cancel;
use bags::{Bags, Boxed};
use considered::{Considered, Reason, Stage, Trace};
use evidence::{Article, Shared};
use phrases::{Chain, Phrases, Point};
use taken::{Span, Taken};

/// How articles are aligned; see `params.py` for the meaning and unit of each value.
#[derive(Debug, Clone, Copy)]
pub struct Parameters {
    /// Of the phrases.
    pub phrases: phrases::Parameters,
    /// Of the token bags.
    pub bags: bags::Parameters,
    /// Words from which a passage needs a box.
    pub phrase_words: u32,
    /// Share of the words of a box, in percent, that a chain fills if it gives the borders; and of
    /// its own words that a long chain matches if it needs no box.
    pub exact_share: u64,
    /// Share of the words of a box, in percent, that a chain fills if it trims its ends.
    pub trim_share: u64,
    /// Share of the evidence of a stronger alignment over the same words, in percent, that another
    /// needs.
    pub second_hand: i64,
    /// Look for segments of the first text that condense the second.
    pub condensed: bool,
}

/// A passage worth so many times a segment that condenses explains why its words are there.
const BESIDE_THE_POINT: i64 = 4;

/// A stretch of each of two articles that are one text, in words, ends exclusive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alignment {
    /// Start and end in the first article.
    pub a: (u32, u32),
    /// Start and end in the second article.
    pub b: (u32, u32),
    /// Evidence in 1/256 bit.
    pub score: i64,
    /// Matched positions, ascending on both sides.
    pub points: Vec<Point>,
    /// A box gives its borders.
    pub boxed: bool,
    /// The first stretch condenses the second article.
    pub condensed: bool,
}

impl Alignment {
    fn of_chain(chain: Chain) -> Self {
        let (a0, a1, b0, b1) = chain.span();
        Self {
            a: (a0, a1),
            b: (b0, b1),
            score: chain.score,
            points: chain.points,
            boxed: false,
            condensed: false,
        }
    }

    fn of_box(found: &Boxed, points: Vec<Point>) -> Self {
        let (a, b) = ((found.a0, found.a1), (found.b0, found.b1));
        Self { a, b, score: found.score, points, boxed: true, condensed: false }
    }

    /// Of an article that stands whole and word for word at `at` in the other: its evidence is told,
    /// not asked.
    #[must_use]
    pub fn whole(a: &Article, b: &Article, at: u32, parameters: &Parameters) -> Self {
        Self::of_chain(phrases::whole(a, b, at, &parameters.phrases))
    }

    /// Where it lies in both articles.
    fn span(&self) -> Span {
        (self.a.0, self.a.1, self.b.0, self.b.1)
    }

    /// The same with the articles exchanged.
    fn mirrored(mut self) -> Self {
        std::mem::swap(&mut self.a, &mut self.b);
        self.points.iter_mut().for_each(|point| *point = (point.1, point.0));
        self
    }
}

/// What two articles share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// No two of them overlap on both sides.
    pub alignments: Vec<Alignment>,
    /// Links beside them with too little evidence to stand alone.
    pub weak: Vec<Alignment>,
}

/// The alignments of two articles. `itself`: they are one article, and only repeats inside it are
/// wanted.
///
/// Exchanging the articles gives the mirror image, except for what condenses.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn alignments(
    a: &Article,
    b: &Article,
    itself: bool,
    parameters: &Parameters,
    trace: &mut Trace,
    cancel: &Cancel,
) -> Result<Found> {
    // The aligners look along one side first; which side that is must not depend on who asks.
    let swapped = (b.len(), &b.tokens.hashes) < (a.len(), &a.tokens.hashes);
    let (mut found, boxes) = if swapped {
        let (found, boxes) = ordered(b, a, itself, parameters, trace, cancel)?;
        trace.mirror();
        let mirrored = |x: Boxed| Boxed { a0: x.b0, a1: x.b1, b0: x.a0, b1: x.a1, score: x.score };
        let boxes: Vec<Boxed> = boxes.into_iter().map(mirrored).collect();
        let [alignments, weak] =
            [found.alignments, found.weak].map(|list| list.into_iter().map(Alignment::mirrored).collect());
        (Found { alignments, weak }, boxes)
    } else {
        ordered(a, b, itself, parameters, trace, cancel)?
    };
    if parameters.condensed
        && !itself
        && let Some(segment) = Bags::new(a, b, &Shared::of(a, b), &parameters.bags).condensed(&boxes)
    {
        let needed = parameters.bags.condensed_score;
        if found.alignments.iter().any(|x| makes_up(x, &segment)) {
            trace.add(Considered {
                stage: Stage::Condensed,
                ..considered(&Alignment::of_box(&segment, Vec::new()), Reason::Explained, needed)
            });
            return Ok(found);
        }
        // It takes the place of the passages that lie in it.
        let inside = |x: &Alignment| {
            2 * common(x.a, (segment.a0, segment.a1)) > (x.a.1 - x.a.0).min(segment.a1 - segment.a0)
        };
        found.alignments.retain(|x| {
            if inside(x) {
                trace.add(considered(x, Reason::Inside, needed));
            }
            !inside(x)
        });
        found.alignments.push(Alignment { condensed: true, ..Alignment::of_box(&segment, Vec::new()) });
    }
    Ok(found)
}

/// The alignments of two articles in the order in which they are aligned, and all boxes.
fn ordered(
    a: &Article,
    b: &Article,
    itself: bool,
    parameters: &Parameters,
    trace: &mut Trace,
    cancel: &Cancel,
) -> Result<(Found, Vec<Boxed>)> {
    let shared = Shared::of(a, b);
    let phrases = Phrases::new(a, b, &shared, itself, &parameters.phrases);
    let (mut chains, weak) = phrases.chains(trace, cancel)?;
    let alignments = |chains: Vec<Chain>| chains.into_iter().map(Alignment::of_chain).collect();
    // Repeats inside an article are the phrases' alone: a bag would hold the text itself.
    if itself || a.len().min(b.len()) < parameters.bags.cell as usize {
        let spans: Vec<Span> = chains.iter().map(Chain::span).collect();
        let weak = phrases.select(weak, &spans, phrases.weak_threshold(), trace);
        weak.iter().for_each(|chain| trace.chain(chain, Reason::Weak, phrases.threshold()));
        return Ok((Found { alignments: alignments(chains), weak: alignments(weak) }, Vec::new()));
    }
    let boxes = Bags::new(a, b, &shared, &parameters.bags).boxes(trace, cancel)?;
    let mut kept: Vec<Alignment> = Vec::new();
    for found in &boxes {
        let inside: Vec<&Chain> = chains.iter().filter(|chain| lies_in(chain, found)).collect();
        if repeats(&inside, found.score) {
            // A text and its repeats, which are as many passages.
            trace.boxed(found, Reason::Repeats, parameters.bags.min_score);
            continue;
        }
        // Chains come best first.
        kept.push(if let Some(filling) = chains.iter().position(|chain| fills(chain, found, parameters)) {
            let chain = chains.remove(filling);
            Alignment { score: chain.score.max(found.score), ..Alignment::of_chain(chain) }
        } else {
            let trimmed = match inside.first() {
                Some(chain) if filled(chain, found, parameters.trim_share) == (true, true) => {
                    phrases.trimmed(found, chain)
                }
                _ => *found,
            };
            Alignment::of_box(&trimmed, phrases.path_within(&trimmed, cancel)?)
        });
    }
    // The best first, so that the better one of two that overlap stays.
    kept.sort_by_key(|x| (std::cmp::Reverse(x.score), x.a, x.b));
    let mut spans: Vec<Span> = Vec::new();
    let mut taken = Taken::default();
    kept.retain(|x| {
        let span = x.span();
        let free = taken.first(span).is_none();
        if free {
            taken.push(span);
            spans.push(span);
        } else {
            trace.add(considered(x, Reason::Overlaps, parameters.bags.min_score));
        }
        free
    });
    let threshold = phrases.threshold();
    for chain in phrases.select(chains, &spans, threshold, trace) {
        spans.push(chain.span());
        if stands(&chain, parameters) {
            kept.push(Alignment::of_chain(chain));
        } else {
            trace.chain(&chain, Reason::Loose, threshold);
        }
    }
    let mut weak = phrases.select(weak, &spans, phrases.weak_threshold(), trace);
    weak.retain(|chain| {
        let stands = stands(chain, parameters);
        trace.chain(chain, if stands { Reason::Weak } else { Reason::Loose }, threshold);
        stands
    });
    Ok((Found { alignments: first_hand(kept, parameters.second_hand, trace), weak: alignments(weak) }, boxes))
}

/// Whether a chain needs no box: it is short, or nearly every word matches in order, so that nothing is
/// left for a bag to judge.
fn stands(chain: &Chain, parameters: &Parameters) -> bool {
    let (a0, a1, b0, b1) = chain.span();
    is_exact(chain, parameters) || (a1 - a0).max(b1 - b0) < parameters.phrase_words
}

/// Drops what another alignment explains much better: lists and markup repeat their own lines, and
/// each of them is a little like each other. A stretch that is half covered, on one side, by a
/// stronger alignment stays only if it is worth `percent` of what that is worth for as many words.
fn first_hand(mut found: Vec<Alignment>, percent: i64, trace: &mut Trace) -> Vec<Alignment> {
    found.sort_by_key(|x| (std::cmp::Reverse(x.score), x.a, x.b));
    let mut kept: Vec<Alignment> = Vec::new();
    // With next to no evidence asked for there are tens of thousands: only those near are looked at.
    let mut taken = Taken::default();
    for one in found {
        let span = one.span();
        let explains = |other: &Alignment, side: usize| {
            let longer = i64::from((other.a.1 - other.a.0).max(other.b.1 - other.b.0));
            let (mine, theirs) = [(one.a, other.a), (one.b, other.b)][side];
            let shared = i64::from(common(mine, theirs));
            2 * shared >= i64::from(mine.1 - mine.0)
                && 100 * one.score * longer < percent * other.score * shared
        };
        if [0, 1].iter().any(|&side| taken.near(span, side).any(|place| explains(&kept[place], side))) {
            trace.add(considered(&one, Reason::Explained, one.score));
        } else {
            taken.push(span);
            kept.push(one);
        }
    }
    kept
}

/// What an alignment is that is not reported.
#[must_use]
pub fn considered(found: &Alignment, reason: Reason, needed: i64) -> Considered {
    let stage = if found.condensed {
        Stage::Condensed
    } else if found.boxed {
        Stage::Bag
    } else {
        Stage::Phrase
    };
    Considered { a: found.a, b: found.b, stage, reason, score: found.score, needed }
}

/// Whether a passage is so much better evidence than the segment it lies in, that what the segment
/// takes from elsewhere is beside the point.
fn makes_up(found: &Alignment, segment: &Boxed) -> bool {
    common(found.a, (segment.a0, segment.a1)) > 0 && found.score >= BESIDE_THE_POINT * segment.score
}

/// Words that two stretches have in common.
fn common(x: (u32, u32), y: (u32, u32)) -> u32 {
    x.1.min(y.1).saturating_sub(x.0.max(y.0))
}

/// Whether most of a chain lies in a box.
fn lies_in(chain: &Chain, found: &Boxed) -> bool {
    let (a0, a1, b0, b1) = chain.span();
    let most = |mine: (u32, u32), theirs: (u32, u32)| 5 * common(mine, theirs) >= 4 * (mine.1 - mine.0);
    most((a0, a1), (found.a0, found.a1)) && most((b0, b1), (found.b0, found.b1))
}

/// Whether two of the chains in a box, each worth more than it, have nearly the same words on one
/// side and none in common on the other.
fn repeats(chains: &[&Chain], score: i64) -> bool {
    let strong: Vec<(u32, u32, u32, u32)> =
        chains.iter().filter(|chain| chain.score >= score).map(|chain| chain.span()).collect();
    let same = |x: (u32, u32), y: (u32, u32)| 5 * common(x, y) >= 4 * (x.1 - x.0).max(y.1 - y.0);
    let twice = |x: (u32, u32, u32, u32), y: (u32, u32, u32, u32)| {
        let (a, b) = (((x.0, x.1), (y.0, y.1)), ((x.2, x.3), (y.2, y.3)));
        (same(a.0, a.1) && common(b.0, b.1) == 0) || (same(b.0, b.1) && common(a.0, a.1) == 0)
    };
    strong.iter().enumerate().any(|(n, &x)| strong[..n].iter().any(|&y| twice(x, y)))
}

/// Whether a chain gives the borders of a box: it fills nearly all of it on both sides. One that is
/// nearly word for word need fill one side only: what the box holds besides on the other side is
/// held against words that the chain has used up.
fn fills(chain: &Chain, found: &Boxed, parameters: &Parameters) -> bool {
    let (on_a, on_b) = filled(chain, found, parameters.exact_share);
    if is_exact(chain, parameters) { on_a || on_b } else { on_a && on_b }
}

/// Whether a chain has so many percent of the words of a box, on each side.
fn filled(chain: &Chain, found: &Boxed, percent: u64) -> (bool, bool) {
    let (a0, a1, b0, b1) = chain.span();
    let share = |mine: (u32, u32), theirs: (u32, u32)| {
        100 * u64::from(common(mine, theirs)) >= percent * u64::from(theirs.1 - theirs.0)
    };
    (share((a0, a1), (found.a0, found.a1)), share((b0, b1), (found.b0, found.b1)))
}

/// Whether a chain matches nearly all words that it spans.
fn is_exact(chain: &Chain, parameters: &Parameters) -> bool {
    let (a0, a1, b0, b1) = chain.span();
    let longer = u64::from((a1 - a0).max(b1 - b0));
    100 * chain.points.len() as u64 >= parameters.exact_share * longer
}
