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
use crate::align::evidence::{Article, NAME, Postings, log2};
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
    /// log ((1 - r (1 - p)) / p), by expected hits in 1/4096
    hit: Vec<i64>,
}

impl Hypothesis {
    /// `r` and `k` in percent.
    fn new(rewrite: u64, keep: u64) -> Self {
        let percent = |x: u64| i64::from(log2(x)) - i64::from(log2(100));
        let hit = |p: u64| {
            let stays = (1u64 << 32) - rewrite * ((1u64 << 32) - p) / 100;
            i64::from(log2(stays)) - i64::from(log2(p))
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

/// One text within a pair: numbers of the stems, and of the pairs of stems, that both texts have.
struct Side<'a> {
    article: &'a Article,
    ids: Vec<u32>,
    pairs: Vec<u32>,
    count: Vec<u32>,
    pair_count: Vec<u32>,
}

impl Side<'_> {
    fn len(&self) -> usize {
        self.ids.len()
    }

    /// Cost of a border before a word, or at the end of the text.
    fn border(&self, at: usize, p: &Parameters) -> i64 {
        match self.article.tokens.flags.get(at).map(|flags| flags & BREAK_MASK) {
            None | Some(BREAK_SENTENCE) => 0,
            Some(BREAK_LINE) => p.border_line,
            _ => p.border,
        }
    }

    /// The X-drop segment of the scores (of the words from `lo` on) with the best sum, border costs
    /// included: sum, start, end.
    fn best_segment(&self, lo: usize, scores: &[i64], p: &Parameters) -> (i64, usize, usize) {
        const NEVER: i64 = i64::MIN / 4;
        let mut best = (0, lo, lo);
        let (mut total, mut start, mut high) = (NEVER, lo, NEVER);
        for (i, score) in (lo..).zip(scores) {
            let fresh = -self.border(i, p);
            if total < fresh {
                (total, start, high) = (fresh, i, NEVER);
            }
            total += score;
            let closed = total - self.border(i + 1, p);
            high = high.max(closed);
            if closed > best.0 {
                best = (closed, start, i + 1);
            }
            if total < high - p.drop {
                total = NEVER;
            }
        }
        best
    }
}

/// Counters of the shared stems and pairs of stems in a stretch of a text.
struct Bag {
    stems: Vec<u32>,
    pairs: Vec<u32>,
}

impl Bag {
    fn new(stems: usize, pairs: usize) -> Self {
        Self { stems: vec![0; stems], pairs: vec![0; pairs] }
    }

    fn each(side: &Side, (lo, hi): Span, mut stem: impl FnMut(usize), mut pair: impl FnMut(usize)) {
        for i in lo..hi {
            if side.ids[i] != NONE {
                stem(side.ids[i] as usize);
                if i + 1 < hi && side.pairs[i] != NONE {
                    pair(side.pairs[i] as usize);
                }
            }
        }
    }

    fn fill(&mut self, side: &Side, span: Span) {
        Self::each(side, span, |s| self.stems[s] += 1, |p| self.pairs[p] += 1);
    }

    /// Sets what `fill` counted back to zero: costs as much as the stretch, not as the text.
    fn clear(&mut self, side: &Side, span: Span) {
        Self::each(side, span, |s| self.stems[s] = 0, |p| self.pairs[p] = 0);
    }
}

/// Two articles, prepared for one another.
pub struct Bags<'a> {
    sides: [Side<'a>; 2],
    parameters: &'a Parameters,
    /// By stem: what it is expected to stand in `PRIOR` words, 1/65536.
    prior: Vec<u64>,
    bag: Bag,
    own: Bag,
    score: Vec<i64>,
}

/// Numbers for the values that both texts have: of each position, and how often each value stands.
fn number(a: &Postings, b: &Postings, sizes: [usize; 2]) -> ([Vec<u32>; 2], [Vec<u32>; 2]) {
    let mut ids = sizes.map(|size| vec![NONE; size]);
    let mut counts = [Vec::new(), Vec::new()];
    for (x, y) in a.shared(b) {
        let id = counts[0].len() as u32;
        for (side, positions) in [a.of(x), b.of(y)].into_iter().enumerate() {
            positions.iter().for_each(|&i| ids[side][i as usize] = id);
            counts[side].push(positions.len() as u32);
        }
    }
    (ids, counts)
}

impl<'a> Bags<'a> {
    /// Numbers what the two articles share. Linear in both.
    #[must_use]
    pub fn new(a: &'a Article, b: &'a Article, parameters: &'a Parameters) -> Self {
        let sizes = [a.len(), b.len()];
        let ([ids_a, ids_b], [count_a, count_b]) = number(&a.stem_postings, &b.stem_postings, sizes);
        let (pairs, pair_counts) = number(&a.pair_postings, &b.pair_postings, sizes);
        let ([pairs_a, pairs_b], [pair_count_a, pair_count_b]) = (pairs, pair_counts);
        let words = (a.len() + b.len()).max(1) as u64;
        // A fifth of the rate in both texts, and 5 in 100,000.
        let prior = |(&x, &y): (&u32, &u32)| {
            PRIOR * 65_536 * (u64::from(x) + u64::from(y)) / (5 * words) + PRIOR * 65_536 / 20_000
        };
        Self {
            parameters,
            prior: count_a.iter().zip(&count_b).map(prior).collect(),
            bag: Bag::new(count_a.len(), pair_count_a.len()),
            own: Bag::new(count_a.len(), pair_count_a.len()),
            score: Vec::new(),
            sides: [
                Side { article: a, ids: ids_a, pairs: pairs_a, count: count_a, pair_count: pair_count_a },
                Side { article: b, ids: ids_b, pairs: pairs_b, count: count_b, pair_count: pair_count_b },
            ],
        }
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
        self.judge(0, (0, size), (0, whole), &tables().rewritten);
        let p = self.parameters;
        let (score, lo, hi) = self.sides[0].best_segment(0, &self.score, p);
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
    fn pairs_within(&mut self, mine: Span, theirs: Span) -> (u32, u32) {
        let [me, other] = &self.sides;
        self.bag.fill(other, theirs);
        let (mut words, mut distinct) = (0, 0);
        let (bag, own) = (&self.bag.pairs, &mut self.own.pairs);
        Bag::each(
            me,
            mine,
            |_| {},
            |pair| {
                if bag[pair] > 0 {
                    words += 1;
                    distinct += u32::from(own[pair] == 0);
                    own[pair] += 1;
                }
            },
        );
        Bag::each(me, mine, |_| {}, |pair| own[pair] = 0);
        self.bag.clear(other, theirs);
        (words, distinct)
    }

    /// Log odds, reuse against chance, of the words `mine` of side `t` given the bag of the words
    /// `theirs` of the other side: left in `score`.
    fn judge(&mut self, t: usize, mine: Span, theirs: Span, how: &Hypothesis) {
        let (me, other) = (&self.sides[t], &self.sides[1 - t]);
        self.bag.fill(other, theirs);
        self.own.fill(me, mine);
        let n = (theirs.1 - theirs.0) as u64;
        let outside = other.len() as u64 - n + PRIOR;
        // q: .20 for bags up to 75 words, .04 more for each doubling, .70 at most; 1/65536.
        let doublings = i64::from(log2(n.max(75))) - i64::from(log2(75));
        let q = (13_107 + doublings * 2621 / 256).min(45_875);
        let pair_bits = how.keep - log_share(q);
        let single_bits = how.lose - log_share(65_536 - q);
        self.score.clear();
        for i in mine.0..mine.1 {
            let id = me.ids[i];
            let supply = if id == NONE { 0 } else { self.bag.stems[id as usize] };
            if supply == 0 {
                self.score.push(how.miss);
                continue;
            }
            let s = id as usize;
            let elsewhere = (u64::from(other.count[s] - supply) << 16) + self.prior[s];
            let expected = ((n * elsewhere / outside) >> 4) as usize;
            let hit = how.hit[expected.min(MOST)];
            // How often this side wants, and the other has, the better supplied of the two pairs.
            let (mut have, mut want, mut left) = (0, 1, false);
            for at in [i.wrapping_sub(1), i] {
                let pair = me.pairs.get(at).copied().unwrap_or(NONE);
                if pair != NONE && self.bag.pairs[pair as usize] > 0 {
                    let now = i64::from(self.bag.pairs[pair as usize]);
                    let by = i64::from(self.own.pairs[pair as usize].max(1));
                    if now * want > have * by {
                        (have, want) = (now, by);
                    }
                    left |= at != i;
                }
            }
            let mut bits = hit + pair_bits;
            if have == 0 {
                bits = hit + single_bits;
                (have, want) = (i64::from(supply), i64::from(self.own.stems[s]));
            }
            if bits > 0 && have < want {
                bits = how.miss + (bits - how.miss) * have / want;
            }
            if bits > 0 && left && me.article.roles[i] & me.article.roles[i - 1] & NAME != 0 {
                // A run of names counts for little more than its first word.
                bits /= 10;
            }
            self.score.push(bits);
        }
        self.bag.clear(other, theirs);
        self.own.clear(me, mine);
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
                self.judge(t, range, bag, how);
                let (sum, lo, hi) = self.sides[t].best_segment(range.0, &self.score, p);
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
            let rate = (u64::from(b.count[s] - 1) << 16) + self.prior[s];
            let expected = ((2 * cell as u64 * rate / (b.len() as u64 + PRIOR)) >> 4) as usize;
            let bits = tables().surprise[expected.min(MOST)].min(STEM_WEIGHT.1);
            if b.count[s] > MOST_POSITIONS.0 || bits <= STEM_WEIGHT.0 { 0 } else { bits }
        };
        let pair_weight = |pair: usize| {
            let count = b.pair_count[pair];
            if count > MOST_POSITIONS.1 { 0 } else { PAIR_WEIGHT * 16 / i64::from((256 * count).isqrt()) }
        };
        let stems: Vec<i64> = (0..b.count.len()).map(stem_weight).collect();
        let pairs: Vec<i64> = (0..b.pair_count.len()).map(pair_weight).collect();
        let stem_chains = Chains::new(&b.ids, stems.len());
        let pair_chains = Chains::new(&b.pairs, pairs.len());
        // The row of cells that last counted a stem, or a pair.
        let mut done = (vec![usize::MAX; stems.len()], vec![usize::MAX; pairs.len()]);
        let mut above = vec![0; columns];
        let mut found: Vec<(i64, usize, usize)> = Vec::new();
        for x in 0..rows {
            let mut row = vec![0; columns];
            for i in a.len().min(x * cell)..a.len().min((x + 1) * cell) {
                if a.ids[i] != NONE && done.0[a.ids[i] as usize] != x {
                    done.0[a.ids[i] as usize] = x;
                    stem_chains.add(a.ids[i] as usize, &stems, cell, &mut row);
                }
                if a.pairs[i] != NONE && done.1[a.pairs[i] as usize] != x {
                    done.1[a.pairs[i] as usize] = x;
                    pair_chains.add(a.pairs[i] as usize, &pairs, cell, &mut row);
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

/// Positions of each value as chains: the first position, and for each position the next.
struct Chains {
    first: Vec<u32>,
    next: Vec<u32>,
}

impl Chains {
    fn new(values: &[u32], kinds: usize) -> Self {
        let (mut first, mut next) = (vec![NONE; kinds], vec![NONE; values.len()]);
        for (i, &value) in values.iter().enumerate().rev() {
            if value != NONE {
                next[i] = first[value as usize];
                first[value as usize] = i as u32;
            }
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
