//! Passages: token-bag local alignment, which finds reworded text whatever the order of its words.
//!
//! A passage is a box: words `[a0, a1)` of one text and `[b0, b1)` of the other. Each word of one
//! side is judged against the bag of the stems, and of the pairs of neighbouring stems, on the other
//! side: it is a pair hit (its stem is in the bag, and so is its pair with a neighbour), a single
//! hit, or a miss. Two explanations compete. By chance a stem falls into a bag of `n` words with
//! `p = 1 - exp(-n f)`, `f` its smoothed rate in the other text outside the box, and a chance hit is
//! a pair hit with probability `q`, which grows with the bag. In reuse a word is rewritten with
//! probability `r` and then hits by chance, else it is copied; a hit keeps a neighbour with
//! probability `k`. The score of a word is the log odds, in bits:
//!
//! ```text
//! miss        log r
//! single hit  log ((1 - r (1 - p)) (1 - k)) / (p (1 - q))
//! pair hit    log ((1 - r (1 - p)) k) / (p q)
//! ```
//!
//! So what both texts talk about all the time is worth little. Order counts only through pairs, so
//! shuffled sentences cost nothing. A bag can be used up: where a stem stands more often on this
//! side than in the bag, its hits count in proportion; without that a box grows into text that
//! repeats the same words. Two hypotheses, verbatim (`r`, `k` = .01, .97) and rewritten (.40, .50),
//! are tried, and the better one stays.
//!
//! 1. Seeds: a grid of cells of `cell` × `cell` words; a cell sums the surprise of its shared
//!    stems. Squares of 2 × 2 cells above `seed`, the heaviest first.
//! 2. Each seed that lies in no earlier box is refined: one side is scored against the bag of the
//!    other, widened by `slack`, and the best X-drop segment taken, where a border inside a sentence
//!    costs; the sides change roles until the box stands still; then again without slack.
//! 3. The score of a box is that of its weaker side. Boxes that touch on both sides are one; boxes far
//!    weaker than the best of the pair are dropped.
//!
//! A text that condenses another has no box: its words come from all over the other text. Asked for,
//! all of the first text is judged against all of the second, and the best segment is reported with
//! the whole of the second, if no box explains it.

use std::sync::OnceLock;

use crate::align::considered::{Reason, Trace};
use crate::align::evidence::{Article, NAME, Postings, Shared, log2};
use crate::background::BIT;
use crate::error::Result;
use crate::parallel::Cancel;
use crate::tokenize::{BREAK_LINE, BREAK_MASK, BREAK_SENTENCE};

/// How passages are found; see `params.py` for the meaning and unit of each value.
#[derive(Debug, Clone, Copy)]
pub struct Parameters {
    /// Bits that a box needs on its weaker side, 1/256 bit.
    pub min_score: i64,
    /// Cost of a border inside a sentence, 1/256 bit.
    pub border: i64,
    /// Cost of a border at the end of a line, 1/256 bit.
    pub border_line: i64,
    /// How far the sum of a segment may fall below its best, 1/256 bit.
    pub drop: i64,
    /// Bits that a seed needs, 1/256 bit.
    pub seed: i64,
    /// Words searched beyond a box, or the length of the box, if that is more.
    pub margin: u32,
    /// Words added to a bag on both sides in the first turns.
    pub slack: u32,
    /// Words of a cell of the grid of seeds.
    pub cell: u32,
    /// Words between boxes that are joined.
    pub join: u32,
    /// Share of the best box of the pair, in percent, that a box needs.
    pub relative: i64,
    /// What the best box counts at most for that, 1/256 bit.
    pub relative_cap: i64,
    /// Bits that a segment needs that condenses the other text, 1/256 bit.
    pub condensed_score: i64,
    /// Distinct pairs of stems that it shares with the other text.
    pub condensed_pairs: u32,
}

/// A passage found: a box of words, ends exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Boxed {
    /// First word in the first text.
    pub a0: u32,
    /// End in the first text.
    pub a1: u32,
    /// First word in the second text.
    pub b0: u32,
    /// End in the second text.
    pub b1: u32,
    /// Evidence of the weaker side, 1/256 bit.
    pub score: i64,
}

/// Fractions of an expected hit that the tables tell apart.
const STEPS: usize = 4096;
/// Expected hits from which p no longer grows, at .85.
const MOST: usize = STEPS * 19 / 10;
/// p is at least .004, here in 1/2^32.
const LEAST: u64 = 17_179_869;
/// Words that the rate of a stem is smoothed with.
const PRIOR: u64 = 100;
/// Turns of a refinement, and the turn from which the bag is no longer widened.
const TURNS: (u32, u32) = (12, 8);
/// Seeds that are refined at most.
const MOST_SEEDS: usize = 400;
/// A stem, or pair of stems, that stands more often than this in the second text seeds nothing.
const MOST_POSITIONS: (u32, u32) = (64, 32);
/// Evidence of a pair of stems in a seed, 1/256 bit, for one position; falls with the root of them.
const PAIR_WEIGHT: i64 = 554;
/// Least and most evidence of a stem in a seed, 1/256 bit.
const STEM_WEIGHT: (i64, i64) = (111, 2216);
/// A text that condenses another is so many times shorter than that.
const CONDENSED_RATIO: usize = 3;
/// A box with this share of the pairs of a segment, in percent, explains the segment.
const CONDENSED_LOCAL: u64 = 70;

const NONE: u32 = u32::MAX;

type Span = (usize, usize);

/// p = 1 - exp(-x) for x = 0, 1/4096, 2/4096 ...: 1/2^32, at least .004. Integers, so that every
/// platform has the same table.
fn chances() -> impl Iterator<Item = u64> {
    // exp(-1/4096) with 62 fraction bits, and its powers.
    const DECAY: u128 = 4_610_560_255_948_314_623;
    let powers = std::iter::successors(Some(1u128 << 62), |rest| Some((rest * DECAY) >> 62));
    powers.take(MOST + 1).map(|rest| ((1u64 << 32) - (rest >> 30) as u64).max(LEAST))
}

/// log2 of a share in 1/65536, 1/256 bit.
fn log_share(share: i64) -> i64 {
    i64::from(log2(share as u64)) - 16 * i64::from(BIT)
}

/// Rewriting with probability `r`, and what follows from it.
struct Hypothesis {
    /// log r
    miss: i64,
    /// log k
    keep: i64,
    /// log (1 - k)
    lose: i64,
    /// log ((1 - r (1 - p)) / p), by expected hits in 1/4096: narrow, so that the table stays near
    hit: Vec<i16>,
}

impl Hypothesis {
    /// `r` and `k` in percent.
    fn new(rewrite: u64, keep: u64) -> Self {
        let percent = |x: u64| i64::from(log2(x)) - i64::from(log2(100));
        let hit = |p: u64| {
            let stays = (1u64 << 32) - rewrite * ((1u64 << 32) - p) / 100;
            // At most eight bits: p is at least .004.
            (i64::from(log2(stays)) - i64::from(log2(p))) as i16
        };
        Self {
            miss: percent(rewrite),
            keep: percent(keep),
            lose: percent(100 - keep),
            hit: chances().map(hit).collect(),
        }
    }
}

/// What is computed once in a process.
struct Tables {
    verbatim: Hypothesis,
    rewritten: Hypothesis,
    /// -log p, by expected hits in 1/4096
    surprise: Vec<i64>,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| Tables {
        verbatim: Hypothesis::new(1, 97),
        rewritten: Hypothesis::new(40, 50),
        surprise: chances().map(|p| 32 * i64::from(BIT) - i64::from(log2(p))).collect(),
    })
}

/// One word within a pair: what its judgement asks of it, side by side.
#[derive(Clone, Copy)]
struct Word {
    id: u32,
    pair: u32,
    /// Cost of a border before it, 1/256 bit.
    border: i32,
    /// It and the word before it are (parts of) names.
    goes_on: bool,
}

/// One text within a pair: numbers of the stems, and of the pairs of stems, that both texts have.
struct Side {
    ids: Vec<u32>,
    pairs: Vec<u32>,
    count: Vec<u32>,
    pair_count: Vec<u32>,
    /// The words, and the end of the text.
    words: Vec<Word>,
    /// The stretch that is the bag of the other side, and the one that is judged.
    bag: Bag,
    own: Bag,
    /// What was judged last: it may be asked again at once.
    last: Option<Judged>,
}

impl Side {
    fn len(&self) -> usize {
        self.ids.len()
    }
}

/// A stretch judged against the other side's: the best segment is a sum, a start and an end.
#[derive(Clone, Copy)]
struct Judged {
    mine: Span,
    theirs: Span,
    /// Of the hypothesis.
    miss: i64,
    best: (i64, usize, usize),
}

/// How often each number stands in a stretch of a text: a window that slides over it.
struct Window {
    counts: Vec<u32>,
    span: Span,
}

impl Window {
    /// Numbers from 0 to `kinds`; `kinds` stands for those that are not counted.
    fn new(kinds: usize) -> Self {
        Self { counts: vec![0; kinds + 1], span: (0, 0) }
    }

    /// Goes to another stretch: costs the words that come and go, not those that stay.
    fn slide(&mut self, numbers: &[u32], to: Span) {
        let (lo, hi) = self.span;
        let stays = (lo.max(to.0), hi.min(to.1));
        let (gone, come) = if stays.0 < stays.1 {
            ([(lo, stays.0), (stays.1, hi)], [(to.0, stays.0), (stays.1, to.1)])
        } else {
            ([(lo, hi), (hi, hi)], [to, (to.1, to.1)])
        };
        for (lo, hi) in gone {
            numbers[lo..hi].iter().for_each(|&x| {
                let count = &mut self.counts[x as usize];
                *count = count.wrapping_sub(1);
            });
        }
        for (lo, hi) in come {
            numbers[lo..hi].iter().for_each(|&x| {
                let count = &mut self.counts[x as usize];
                *count = count.wrapping_add(1);
            });
        }
        // What is not counted was, for that takes no question: it stands nowhere.
        if let Some(rest) = self.counts.last_mut() {
            *rest = 0;
        }
        self.span = to;
    }

    fn of(&self, number: u32) -> u32 {
        self.counts[number as usize]
    }
}

/// Counters of the shared stems and pairs of stems in a stretch of a text.
struct Bag {
    stems: Window,
    pairs: Window,
}

impl Bag {
    fn new(stems: usize, pairs: usize) -> Self {
        Self { stems: Window::new(stems), pairs: Window::new(pairs) }
    }

    fn hold(&mut self, ids: &[u32], pairs: &[u32], (lo, hi): Span) {
        self.stems.slide(ids, (lo, hi));
        // A pair needs both of its words.
        self.pairs.slide(pairs, (lo, hi.saturating_sub(1).max(lo)));
    }
}

/// Two articles, prepared for one another.
pub struct Bags<'a> {
    sides: [Side; 2],
    parameters: &'a Parameters,
    /// By stem: what it is expected to stand in `PRIOR` words, 1/65536.
    prior: Vec<u32>,
}

/// Numbers for the values that both texts have: of each position, and how often each value stands. The
/// number behind the last is that of all other values.
fn number(
    [a, b]: [&Postings; 2],
    shared: &[(u32, u32)],
    sizes: [usize; 2],
) -> ([Vec<u32>; 2], [Vec<u32>; 2]) {
    let mut ids = sizes.map(|size| vec![shared.len() as u32; size]);
    let mut counts = [Vec::with_capacity(shared.len()), Vec::with_capacity(shared.len())];
    for (id, &(x, y)) in shared.iter().enumerate() {
        for (side, positions) in [a.of(x), b.of(y)].into_iter().enumerate() {
            positions.iter().for_each(|&i| ids[side][i as usize] = id as u32);
            counts[side].push(positions.len() as u32);
        }
    }
    (ids, counts)
}

/// The words of an article within a pair, and the end of the text, which is none.
fn words_within(
    article: &Article,
    ids: &[u32],
    pairs: &[u32],
    nothing: (u32, u32),
    p: &Parameters,
) -> Vec<Word> {
    let is_name = |at: usize| article.roles[at] & NAME != 0;
    let word = |at: usize| Word {
        id: ids[at],
        pair: pairs[at],
        border: match article.tokens.flags[at] & BREAK_MASK {
            BREAK_SENTENCE => 0,
            BREAK_LINE => p.border_line as i32,
            _ => p.border as i32,
        },
        goes_on: at > 0 && is_name(at) && is_name(at - 1),
    };
    let end = Word { id: nothing.0, pair: nothing.1, border: 0, goes_on: false };
    (0..article.len()).map(word).chain([end]).collect()
}

impl<'a> Bags<'a> {
    /// Numbers what the two articles share. Linear in both.
    #[must_use]
    pub fn new(a: &Article, b: &Article, shared: &Shared, parameters: &'a Parameters) -> Self {
        let sizes = [a.len(), b.len()];
        let (ids, counts) = number([&a.postings, &b.postings], &shared.stems, sizes);
        let (pairs, pair_counts) = number([&a.postings, &b.postings], &shared.pairs, sizes);
        let words = (a.len() + b.len()).max(1) as u64;
        // A fifth of the rate in both texts, and 5 in 100,000.
        let prior = |(&x, &y): (&u32, &u32)| {
            (PRIOR * 65_536 * (u64::from(x) + u64::from(y)) / (5 * words) + PRIOR * 65_536 / 20_000) as u32
        };
        let prior = counts[0].iter().zip(&counts[1]).map(prior).collect();
        let side = |article: &Article,
                    (ids, pairs): (Vec<u32>, Vec<u32>),
                    (count, pair_count): (Vec<u32>, Vec<u32>)| {
            let nothing = (count.len() as u32, pair_count.len() as u32);
            Side {
                words: words_within(article, &ids, &pairs, nothing, parameters),
                bag: Bag::new(count.len(), pair_count.len()),
                own: Bag::new(count.len(), pair_count.len()),
                last: None,
                ids,
                pairs,
                count,
                pair_count,
            }
        };
        let ([ids_a, ids_b], [pairs_a, pairs_b]) = (ids, pairs);
        let ([count_a, count_b], [pair_count_a, pair_count_b]) = (counts, pair_counts);
        let sides = [
            side(a, (ids_a, pairs_a), (count_a, pair_count_a)),
            side(b, (ids_b, pairs_b), (count_b, pair_count_b)),
        ];
        Self { parameters, prior, sides }
    }

    /// The boxes that have enough evidence, by place.
    ///
    /// # Errors
    /// [`crate::error::Error::Cancelled`] when the flag is raised.
    pub fn boxes(&mut self, trace: &mut Trace, cancel: &Cancel) -> Result<Vec<Boxed>> {
        let p = self.parameters;
        let cell = p.cell as usize;
        let near = cell / 2;
        let mut found: Vec<Boxed> = Vec::new();
        // Where seeds were used up and boxes found.
        let mut seen: Vec<[Span; 2]> = Vec::new();
        for (x, y) in self.seeds() {
            cancel.check()?;
            let centre = [(x + 1) * cell, (y + 1) * cell];
            let inside = |spans: &[Span; 2]| {
                centre.iter().zip(spans).all(|(&c, &(lo, hi))| lo <= c + near && c <= hi + near)
            };
            if seen.iter().any(inside) {
                continue;
            }
            seen.push(centre.map(|c| (c - near, c + near)));
            let spans = [0, 1].map(|t| (centre[t] - cell, self.sides[t].len().min(centre[t] + cell)));
            let verbatim = self.refine(spans, &tables().verbatim);
            let rewritten = self.refine(spans, &tables().rewritten);
            let best = match (verbatim, rewritten) {
                (Some(one), Some(other)) if other.1 > one.1 => Some(other),
                (one, other) => one.or(other),
            };
            if let Some((spans, score)) = best {
                seen.push(spans);
                let [(a0, a1), (b0, b1)] = spans.map(|(lo, hi)| (lo as u32, hi as u32));
                let one = Boxed { a0, a1, b0, b1, score };
                trace.boxes += 1;
                if score >= p.min_score {
                    found.push(one);
                } else {
                    trace.boxed(&one, Reason::Evidence, p.min_score);
                }
            }
        }
        join(&mut found, p.join);
        let top = found.iter().map(|f| f.score).max().unwrap_or(0).min(p.relative_cap);
        found.retain(|f| {
            let stays = f.score * 100 >= top * p.relative;
            if !stays {
                trace.boxed(f, Reason::Beside, (top * p.relative).div_euclid(100));
            }
            stays
        });
        found.sort_by_key(|f| (f.a0, f.b0, f.a1, f.b1));
        Ok(found)
    }

    /// The segment of the first text that condenses the second, and the whole of that, if there is
    /// one that no box explains. The second span is the whole text: where in it the words come from
    /// is not known better.
    #[must_use]
    pub fn condensed(&mut self, boxes: &[Boxed]) -> Option<Boxed> {
        let (size, whole) = (self.sides[0].len(), self.sides[1].len());
        let (score, lo, hi) = self.judge(0, (0, size), (0, whole), &tables().rewritten);
        let p = self.parameters;
        if score < p.condensed_score || whole < CONDENSED_RATIO * (hi - lo) {
            return None;
        }
        let (all, distinct) = self.pairs_within((lo, hi), (0, whole));
        if distinct < p.condensed_pairs {
            return None;
        }
        for found in boxes {
            if (found.a0 as usize) < hi && lo < found.a1 as usize {
                let (local, _) = self.pairs_within((lo, hi), (found.b0 as usize, found.b1 as usize));
                if u64::from(local) * 100 > u64::from(all) * CONDENSED_LOCAL {
                    return None;
                }
            }
        }
        Some(Boxed { a0: lo as u32, a1: hi as u32, b0: 0, b1: whole as u32, score })
    }

    /// How many words of a stretch of the first text begin a pair that a stretch of the second has,
    /// and how many distinct pairs.
    fn pairs_within(&mut self, (lo, hi): Span, theirs: Span) -> (u32, u32) {
        let [me, other] = &mut self.sides;
        other.bag.hold(&other.ids, &other.pairs, theirs);
        let both = |&&pair: &&u32| other.bag.pairs.of(pair) > 0;
        let mut pairs: Vec<u32> =
            me.pairs[lo..hi.saturating_sub(1).max(lo)].iter().filter(both).copied().collect();
        let words = pairs.len() as u32;
        pairs.sort_unstable();
        pairs.dedup();
        (words, pairs.len() as u32)
    }

    /// The X-drop segment of the words `mine` of side `t` with the best sum, border costs included: sum,
    /// start, end. What is summed are the log odds, reuse against chance, of each word given the bag of the
    /// words `theirs` of the other side.
    fn judge(&mut self, t: usize, mine: Span, theirs: Span, how: &Hypothesis) -> (i64, usize, usize) {
        const NEVER: i64 = i64::MIN / 4;
        let [one, two] = &mut self.sides;
        let (me, other) = if t == 0 { (one, two) } else { (two, one) };
        if let Some(last) = me.last
            && (last.mine, last.theirs, last.miss) == (mine, theirs, how.miss)
        {
            return last.best;
        }
        other.bag.hold(&other.ids, &other.pairs, theirs);
        me.own.hold(&me.ids, &me.pairs, mine);
        let (bag, own) = (&other.bag, &me.own);
        let (bag_stems, bag_pairs) = (&bag.stems.counts[..], &bag.pairs.counts[..]);
        let (counts, priors, drop) = (&other.count[..], &self.prior[..], self.parameters.drop);
        let hits = &how.hit[..=MOST];
        let n = (theirs.1 - theirs.0) as u64;
        let outside = other.len() as u64 - n + PRIOR;
        // q: .20 for bags up to 75 words, .04 more for each doubling, .70 at most; 1/65536.
        let doublings = i64::from(log2(n.max(75))) - i64::from(log2(75));
        let q = (13_107 + doublings * 2621 / 256).min(45_875);
        let pair_bits = how.keep - log_share(q);
        let single_bits = how.lose - log_share(65_536 - q);
        let worth = |word: &Word, supply: u32, before: u32| {
            let s = word.id as usize;
            let elsewhere = (u64::from(counts[s] - supply) << 16) + u64::from(priors[s]);
            let expected = ((n * elsewhere / outside) >> 4) as usize;
            let hit = i64::from(hits[expected.min(MOST)]);
            let (left, right) = (bag_pairs[before as usize], bag_pairs[word.pair as usize]);
            let (mut bits, have, want);
            if left | right == 0 {
                bits = hit + single_bits;
                (have, want) = (supply, own.stems.of(word.id));
            } else {
                bits = hit + pair_bits;
                // How often this side wants, and the other has, the better supplied of the two pairs.
                let (by_left, by_right) = (own.pairs.of(before).max(1), own.pairs.of(word.pair).max(1));
                let better = u64::from(right) * u64::from(by_left) > u64::from(left) * u64::from(by_right);
                (have, want) = if better { (right, by_right) } else { (left, by_left) };
            }
            if bits > 0 && have < want {
                bits = how.miss + (bits - how.miss) * i64::from(have) / i64::from(want);
            }
            if bits > 0 && left > 0 && word.goes_on {
                // A run of names counts for little more than its first word.
                bits /= 10;
            }
            bits
        };
        let mut best = (0, mine.0, mine.0);
        let (mut total, mut start, mut high) = (NEVER, mine.0, NEVER);
        let mut before = mine.0.checked_sub(1).map_or(me.pair_count.len() as u32, |at| me.pairs[at]);
        let words = &me.words[mine.0..=mine.1];
        let mut opens = i64::from(words[0].border);
        for (at, both) in (mine.0..).zip(words.windows(2)) {
            let [word, next] = both else { continue };
            let supply = bag_stems[word.id as usize];
            let bits = if supply == 0 { how.miss } else { worth(word, supply, before) };
            before = word.pair;
            if total < -opens {
                (total, start, high) = (-opens, at, NEVER);
            }
            total += bits;
            let closes = i64::from(next.border);
            let closed = total - closes;
            opens = closes;
            high = high.max(closed);
            if closed > best.0 {
                best = (closed, start, at + 1);
            }
            if total < high - drop {
                total = NEVER;
            }
        }
        me.last = Some(Judged { mine, theirs, miss: how.miss, best });
        best
    }

    /// Alternates the sides until the box stands still: its spans and the score of its weaker side;
    /// none if nothing is left of it.
    fn refine(&mut self, mut spans: [Span; 2], how: &Hypothesis) -> Option<([Span; 2], i64)> {
        let p = self.parameters;
        let mut sums = [0, 0];
        let mut slack = p.slack as usize;
        for turn in 0..TURNS.0 {
            if turn == TURNS.1 {
                slack = 0;
            }
            let before = spans;
            for t in 0..2 {
                let (mine, theirs) = (spans[t], spans[1 - t]);
                let reach = (p.margin as usize).max(mine.1 - mine.0);
                let widened = |span: Span, by: usize, side: &Side| {
                    (span.0.saturating_sub(by), side.len().min(span.1 + by))
                };
                let range = widened(mine, reach, &self.sides[t]);
                let bag = widened(theirs, slack, &self.sides[1 - t]);
                let (sum, lo, hi) = self.judge(t, range, bag, how);
                if sum <= 0 {
                    return None;
                }
                (sums[t], spans[t]) = (sum, (lo, hi));
            }
            if spans == before {
                if slack == 0 {
                    break;
                }
                slack = 0;
            }
        }
        Some((spans, sums[0].min(sums[1])))
    }

    /// The squares of 2 × 2 cells with the evidence of a seed, by row and column, heaviest first.
    fn seeds(&self) -> Vec<(usize, usize)> {
        let [a, b] = &self.sides;
        let cell = self.parameters.cell as usize;
        let (rows, columns) = (a.len() / cell + 2, b.len() / cell + 2);
        // Surprise of a stem in a bag of two cells.
        let stem_weight = |s: usize| {
            let rate = (u64::from(b.count[s] - 1) << 16) + u64::from(self.prior[s]);
            let expected = ((2 * cell as u64 * rate / (b.len() as u64 + PRIOR)) >> 4) as usize;
            let bits = tables().surprise[expected.min(MOST)].min(STEM_WEIGHT.1);
            if b.count[s] > MOST_POSITIONS.0 || bits <= STEM_WEIGHT.0 { 0 } else { bits }
        };
        let pair_weight = |pair: usize| {
            let count = b.pair_count[pair];
            if count > MOST_POSITIONS.1 { 0 } else { PAIR_WEIGHT * 16 / i64::from((256 * count).isqrt()) }
        };
        // What only one of the texts has comes last, and seeds nothing.
        let stems: Vec<i64> = (0..b.count.len()).map(stem_weight).chain([0]).collect();
        let pairs: Vec<i64> = (0..b.pair_count.len()).map(pair_weight).chain([0]).collect();
        let of_stems = Positions::new(&b.ids, stems.len());
        let of_pairs = Positions::new(&b.pairs, pairs.len());
        // The row of cells that last counted a stem, or a pair.
        let mut done = (vec![usize::MAX; stems.len()], vec![usize::MAX; pairs.len()]);
        let mut above = vec![0; columns];
        let mut found: Vec<(i64, usize, usize)> = Vec::new();
        for x in 0..rows {
            let mut row = vec![0; columns];
            for i in a.len().min(x * cell)..a.len().min((x + 1) * cell) {
                let (stem, pair) = (a.ids[i] as usize, a.pairs[i] as usize);
                if std::mem::replace(&mut done.0[stem], x) != x {
                    of_stems.add(stem, &stems, cell, &mut row);
                }
                if std::mem::replace(&mut done.1[pair], x) != x {
                    of_pairs.add(pair, &pairs, cell, &mut row);
                }
            }
            for y in 0..columns - 1 {
                let square = above[y] + above[y + 1] + row[y] + row[y + 1];
                if x > 0 && square >= self.parameters.seed {
                    found.push((square, x - 1, y));
                }
            }
            above = row;
        }
        found.sort_by_key(|&(weight, x, y)| (std::cmp::Reverse(weight), x, y));
        found.truncate(MOST_SEEDS);
        found.into_iter().map(|(_, x, y)| (x, y)).collect()
    }
}

/// Positions of each value: the first, and behind each position the next of the same value.
struct Positions {
    first: Vec<u32>,
    next: Vec<u32>,
}

impl Positions {
    fn new(values: &[u32], kinds: usize) -> Self {
        let (mut first, mut next) = (vec![NONE; kinds], vec![NONE; values.len()]);
        for (i, &value) in values.iter().enumerate().rev() {
            next[i] = first[value as usize];
            first[value as usize] = i as u32;
        }
        Self { first, next }
    }

    /// Adds the weight of a value to every cell of a row in which it stands.
    fn add(&self, value: usize, weights: &[i64], cell: usize, row: &mut [i64]) {
        if weights[value] == 0 {
            return;
        }
        let (mut at, mut last) = (self.first[value], usize::MAX);
        while at != NONE {
            let column = at as usize / cell;
            if column != last {
                last = column;
                row[column] += weights[value];
            }
            at = self.next[at as usize];
        }
    }
}

/// Joins boxes that overlap, or whose gaps are short, on both sides. Boxes that share one side only
/// are a text and its repeat: they stay two.
fn join(boxes: &mut Vec<Boxed>, gap: u32) {
    let mut u = 0;
    while u < boxes.len() {
        let mut grew = false;
        let mut v = u + 1;
        while v < boxes.len() {
            let (c, d) = (boxes[u], boxes[v]);
            let sides = [((c.a0, c.a1), (d.a0, d.a1)), ((c.b0, c.b1), (d.b0, d.b1))];
            let near = sides.iter().all(|(x, y)| x.0.max(y.0) <= x.1.min(y.1) + gap);
            let common = |(x, y): ((u32, u32), (u32, u32))| x.1.min(y.1).saturating_sub(x.0.max(y.0));
            // Half or more of the shorter one, and more than nothing.
            let mostly = |(x, y): ((u32, u32), (u32, u32))| {
                common((x, y)) > 0 && 2 * common((x, y)) >= (x.1 - x.0).min(y.1 - y.0)
            };
            if near && mostly(sides[0]) == mostly(sides[1]) {
                // What overlaps is not evidence twice.
                let apart = sides.iter().any(|&side| common(side) == 0);
                boxes[u] = Boxed {
                    a0: c.a0.min(d.a0),
                    a1: c.a1.max(d.a1),
                    b0: c.b0.min(d.b0),
                    b1: c.b1.max(d.b1),
                    score: if apart { c.score + d.score } else { c.score.max(d.score) },
                };
                boxes.remove(v);
                grew = true;
            } else {
                v += 1;
            }
        }
        // A box that grew may touch others before it.
        u = if grew { 0 } else { u + 1 };
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::align::evidence::Vocabulary;
    use crate::background::Background;

    /// What is said of two texts, where a border costs nothing and a seed needs next to nothing.
    fn of<T>(
        [a, b]: [&[String]; 2],
        change: impl Fn(&mut Parameters),
        ask: impl FnOnce(&mut Bags) -> T,
    ) -> T {
        let background = Background::parse("textalign background 1\nstemmer none\n").unwrap();
        let article = |words: &[String]| Article::new(&words.join(" "), &mut Vocabulary::new(&background));
        let (a, b) = (article(a), article(b));
        let bit = i64::from(BIT);
        let mut parameters = Parameters {
            min_score: 0,
            border: 0,
            border_line: 0,
            drop: 20 * bit,
            seed: 1,
            margin: 120,
            slack: 20,
            cell: 8,
            join: 40,
            relative: 20,
            relative_cap: 433 * bit,
            condensed_score: 0,
            condensed_pairs: 0,
        };
        change(&mut parameters);
        ask(&mut Bags::new(&a, &b, &Shared::of(&a, &b), &parameters))
    }

    fn words(kind: &str, count: usize) -> Vec<String> {
        (0..count).map(|number| format!("{kind}{number}x")).collect()
    }

    /// Thirty pairs of words from all over the second text, between words that it does not have.
    fn condensing() -> [Vec<String>; 2] {
        let theirs = words("b", 180);
        let taken = theirs.chunks(6).flat_map(|six| six[..2].to_vec());
        let mine = words("before", 20).into_iter().chain(taken).chain(words("behind", 20)).collect();
        [mine, theirs]
    }

    fn condensed(change: impl Fn(&mut Parameters), boxes: &[Boxed]) -> Option<Boxed> {
        let [a, b] = condensing();
        of([&a, &b], change, |bags| bags.condensed(boxes))
    }

    fn boxed(a0: u32, a1: u32, b0: u32, b1: u32, score: i64) -> Boxed {
        Boxed { a0, a1, b0, b1, score }
    }

    #[test]
    fn what_condenses_has_just_the_evidence_the_pairs_and_the_length_that_it_needs() {
        let found = condensed(|_| (), &[]).unwrap();
        assert_eq!(found, boxed(20, 80, 0, 180, found.score));
        assert!(condensed(|p| p.condensed_score = found.score, &[]).is_some());
        assert!(condensed(|p| p.condensed_score = found.score + 1, &[]).is_none());
        assert!(condensed(|p| p.condensed_pairs = 30, &[]).is_some());
        assert!(condensed(|p| p.condensed_pairs = 31, &[]).is_none());
        // The second text is just three times as long, and then a word less.
        let [a, b] = condensing();
        assert!(of([&a, &b[..179]], |_| (), |bags| bags.condensed(&[])).is_none());
        // A pair counts once however often it stands there.
        let twice = [&a[..], &a[20..22]].concat();
        let longer = [&b[..], &words("more", 60)].concat();
        for (pairs, stands) in [(30, true), (31, false)] {
            let found = of([&twice, &longer], |p| p.condensed_pairs = pairs, |bags| bags.condensed(&[]));
            assert_eq!(found.is_some(), stands);
        }
    }

    #[test]
    fn a_box_explains_what_condenses_only_where_it_has_some_of_its_words_and_most_of_its_pairs() {
        for (a0, a1, explains) in [(0, 20, false), (0, 21, true), (79, 100, true), (80, 100, false)] {
            let found = condensed(|_| (), &[boxed(a0, a1, 0, 180, 1)]);
            assert_eq!(found.is_none(), explains, "{a0} to {a1}");
        }
        // Seventy percent of thirty pairs are 21; a pair needs both of its words.
        for (b0, b1, explains) in [
            (0, 126, false),
            (0, 127, false),
            (0, 128, true),
            (54, 180, false),
            (49, 180, false),
            (48, 180, true),
        ] {
            let found = condensed(|_| (), &[boxed(0, 100, b0, b1, 1)]);
            assert_eq!(found.is_none(), explains, "{b0} to {b1}");
        }
    }

    #[test]
    fn boxes_are_joined_up_to_just_as_far_apart_as_is_allowed() {
        let joined = |boxes: &[Boxed], gap: u32| {
            let mut boxes = boxes.to_vec();
            join(&mut boxes, gap);
            boxes
        };
        let two = |a: (u32, u32), b: (u32, u32)| [boxed(10, 20, 30, 40, 5), boxed(a.0, a.1, b.0, b.1, 3)];
        // Apart: what both are worth.
        for other in [two((25, 35), (45, 55)), two((25, 35), (15, 25)), two((0, 5), (45, 55))] {
            let [c, d] = other;
            let both =
                boxed(c.a0.min(d.a0), c.a1.max(d.a1), c.b0.min(d.b0), c.b1.max(d.b1), c.score + d.score);
            assert_eq!(joined(&other, 5), [both]);
            assert_eq!(joined(&other, 4), other);
            // On both sides.
            assert_eq!(joined(&two((25, 35), (46, 55)), 5), two((25, 35), (46, 55)));
            assert_eq!(joined(&two((26, 35), (45, 55)), 5), two((26, 35), (45, 55)));
        }
        // Overlaps are no evidence twice.
        assert_eq!(joined(&two((14, 24), (34, 44)), 5), [boxed(10, 24, 30, 44, 5)]);
        assert_eq!(joined(&two((16, 26), (36, 46)), 5), [boxed(10, 26, 30, 46, 5)]);
        assert_eq!(joined(&two((19, 29), (40, 50)), 0), [boxed(10, 29, 30, 50, 8)]);
        // Half of the shorter one on one side alone is a text and its repeat; less is not.
        assert_eq!(joined(&two((15, 25), (42, 52)), 5), two((15, 25), (42, 52)));
        assert_eq!(joined(&two((16, 26), (42, 52)), 5), [boxed(10, 26, 30, 52, 8)]);
        assert_eq!(joined(&two((18, 22), (42, 52)), 5), two((18, 22), (42, 52)));
        assert_eq!(joined(&two((19, 22), (42, 52)), 5), [boxed(10, 22, 30, 52, 8)]);
        assert_eq!(joined(&two((22, 32), (35, 45)), 5), two((22, 32), (35, 45)));
        assert_eq!(joined(&two((22, 32), (36, 46)), 5), [boxed(10, 32, 30, 46, 8)]);
        // One that grew touches one before it, which it did not touch before.
        let three = [boxed(0, 10, 0, 10, 1), boxed(30, 40, 30, 40, 2), boxed(12, 28, 12, 28, 4)];
        assert_eq!(joined(&three, 2), [boxed(0, 40, 0, 40, 7)]);
        let three = [boxed(0, 10, 0, 10, 1), boxed(30, 40, 30, 40, 2), boxed(12, 31, 12, 31, 4)];
        assert_eq!(joined(&three, 1), [boxed(0, 10, 0, 10, 1), boxed(12, 40, 12, 40, 4)]);
    }

    /// Squares with any evidence, looked for in every cell.
    fn squares(bags: &Bags) -> Vec<(usize, usize)> {
        let cell = bags.parameters.cell as usize;
        let [a, b] = &bags.sides;
        let evidence = |x: usize, y: usize| {
            let within = |numbers: &[u32], at: usize, none: usize| -> BTreeSet<u32> {
                let size = numbers.len();
                let stretch = &numbers[size.min(at * cell)..size.min((at + 1) * cell)];
                stretch.iter().copied().filter(|&number| number as usize != none).collect()
            };
            let both = |mine: &[u32], theirs: &[u32], none: usize| -> Vec<u32> {
                within(mine, x, none).intersection(&within(theirs, y, none)).copied().collect()
            };
            let stems = both(&a.ids, &b.ids, b.count.len()).into_iter().map(|stem| {
                let count = u64::from(b.count[stem as usize]);
                let others = ((count - 1) << 16) + u64::from(bags.prior[stem as usize]);
                let expected = 2 * cell as u64 * others / (b.len() as u64 + 100) / 16;
                let bits = tables().surprise[(expected as usize).min(7782)].min(2216);
                if count > 64 || bits < 112 { 0 } else { bits }
            });
            let pairs = both(&a.pairs, &b.pairs, b.pair_count.len()).into_iter().map(|pair| {
                let count = b.pair_count[pair as usize];
                if count > 32 { 0 } else { 554 * 16 / i64::from((256 * count).isqrt()) }
            });
            stems.chain(pairs).sum::<i64>()
        };
        let mut found = Vec::new();
        for x in 0..a.len() / cell + 3 {
            for y in 0..b.len() / cell + 3 {
                let square: i64 =
                    [(0, 0), (0, 1), (1, 0), (1, 1)].map(|(r, c)| evidence(x + r, y + c)).iter().sum();
                if square >= bags.parameters.seed {
                    found.push((std::cmp::Reverse(square), x, y));
                }
            }
        }
        found.sort_unstable();
        found.into_iter().take(400).map(|(_, x, y)| (x, y)).collect()
    }

    #[test]
    fn seeds_are_the_squares_that_looking_at_every_cell_finds() {
        let mut state = 1u64;
        let mut dice = |below: usize| {
            state = state.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
            (state >> 33) as usize % below
        };
        let mut most = 0;
        for (kinds, sizes) in [
            (4, [40, 90]),
            (30, [90, 40]),
            (30, [64, 64]),
            (200, [300, 500]),
            (60, [700, 600]),
            (12, [9, 1000]),
        ] {
            let all = words("w", kinds);
            let [a, b] = sizes.map(|size| (0..size).map(|_| all[dice(kinds)].clone()).collect::<Vec<_>>());
            for (cell, seed) in [(4, 1), (8, 300), (20, 600)] {
                let change = |p: &mut Parameters| (p.cell, p.seed) = (cell, seed);
                let (found, expected) = of([&a, &b], change, |bags| (bags.seeds(), squares(bags)));
                most = most.max(found.len());
                assert_eq!(found, expected, "{kinds} kinds, cells of {cell}");
            }
        }
        assert_eq!(most, MOST_SEEDS);
    }

    #[test]
    fn what_stands_more_often_than_seeds_are_made_of_makes_none() {
        // Two words side by side; each alone is no surprise.
        let seeds = |count: usize| {
            let theirs: Vec<String> = words("b", count)
                .into_iter()
                .flat_map(|word| ["one".to_owned(), "two".to_owned(), word])
                .collect();
            let mine = [words("a", 20), vec!["one".to_owned(), "two".to_owned()]].concat();
            of([&mine, &theirs], |_| (), |bags| bags.seeds().len())
        };
        assert!(seeds(MOST_POSITIONS.1 as usize) > 0);
        assert_eq!(seeds(MOST_POSITIONS.1 as usize + 1), 0);
        assert_eq!(seeds(MOST_POSITIONS.1 as usize + 2), 0);
        // One word among many others.
        let seeds = |count: usize| {
            let others = words("b", 1000);
            let theirs: Vec<String> = others
                .chunks(10)
                .enumerate()
                .flat_map(|(at, ten)| {
                    [if at < count { vec!["one".to_owned()] } else { vec![] }, ten.to_vec()].concat()
                })
                .collect();
            let mine = [words("a", 20), vec!["one".to_owned()]].concat();
            of([&mine, &theirs], |_| (), |bags| bags.seeds().len())
        };
        assert!(seeds(MOST_POSITIONS.0 as usize) > 0);
        assert_eq!(seeds(MOST_POSITIONS.0 as usize + 1), 0);
        assert_eq!(seeds(MOST_POSITIONS.0 as usize + 2), 0);
    }

    #[test]
    fn of_two_segments_that_are_worth_the_same_the_one_that_begins_or_ends_first_is_the_best() {
        let miss = -tables().rewritten.miss;
        let theirs = words("b", 10);
        let judged = |mine: &[String], change: &dyn Fn(&mut Parameters)| {
            let all = (0, mine.len());
            of([mine, &theirs], change, |bags| bags.judge(0, all, (0, 10), &tables().rewritten))
        };
        let line = |cost: i64| move |p: &mut Parameters| (p.border, p.border_line) = (100 * miss, cost);
        // A word that is missed, and a line break: as dear as the word, less dear, dearer.
        let mut before = theirs.clone();
        before[0] = "\nb0x".to_owned();
        before.insert(0, "away".to_owned());
        let (sum, start, end) = judged(&before, &line(miss));
        assert_eq!((start, end), (0, 11));
        assert_eq!(judged(&before, &line(miss - 1)), (sum + 1, 1, 11));
        assert_eq!(judged(&before, &line(miss + 1)), (sum, 0, 11));
        let behind = [&theirs[..], &["\naway".to_owned()]].concat();
        assert_eq!(judged(&behind, &line(miss)), (sum, 0, 10));
        assert_eq!(judged(&behind, &line(miss - 1)), (sum + 1, 0, 10));
        assert_eq!(judged(&behind, &line(miss + 1)), (sum, 0, 11));
        // A sum may fall just as far below its best as is allowed.
        let between = [&theirs[..6], &words("away", 3), &theirs[6..]].concat();
        for (drop, found) in [(3 * miss, (0, 13)), (3 * miss - 1, (0, 6))] {
            let (_, start, end) = judged(&between, &|p| p.drop = drop);
            assert_eq!((start, end), found);
        }
    }

    #[test]
    fn chances_are_those_of_poisson_but_for_the_least() {
        let all: Vec<u64> = chances().collect();
        assert_eq!(all.len(), MOST + 1);
        for (step, &chance) in all.iter().enumerate() {
            let expected = (1.0 - (-(step as f64) / 4096.0).exp()).max(0.004);
            assert!((chance as f64 / 2f64.powi(32) - expected).abs() < 1e-9, "{step}");
        }
        assert!((all[MOST] as f64 / 2f64.powi(32) - 0.85).abs() < 1e-3);
    }

    #[test]
    fn a_window_that_slid_is_one_that_was_filled() {
        let numbers: Vec<u32> = (0..50).map(|k| k * 7 % 5).collect();
        let mut slid = Window::new(4);
        for span in [(3, 9), (5, 20), (0, 50), (10, 12), (30, 44), (44, 44), (2, 30), (0, 3)] {
            slid.slide(&numbers, span);
            let mut filled = Window::new(4);
            filled.slide(&numbers, span);
            assert_eq!(slid.counts, filled.counts);
            for number in 0..4 {
                let stands = numbers[span.0..span.1].iter().filter(|&&x| x == number).count();
                assert_eq!(slid.of(number) as usize, stands);
            }
            // What is not counted stands nowhere.
            assert_eq!(slid.of(4), 0);
        }
    }
}
