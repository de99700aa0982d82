//! Phrases: sparse weighted local alignment over match points.
//!
//! A match point is a pair of positions `(i, j)` whose stems are equal. A chain walks over match
//! points, down and to the right; it gains the bits of each point and pays for the words between:
//!
//! ```text
//!            b →   the  ball  is  now  clearly  in  Russia's  court
//!      a ↓  the     ●
//!           ball          ●                                            gain: bits of the point
//!           is                ●                                        pay:  gap_word for each word
//!           in                                  ●                            skipped on the longer
//!           his                                                              side, gap_shift once
//!           court                                               ●            where sides differ
//! ```
//!
//! Which points there are is bounded: a word that stands too often to be paired with itself
//! everywhere counts only inside an equal pair of neighbours, as function words always do; a pair
//! that is still too frequent inside an equal run of four, then of eight; what is too frequent even
//! then is paired by rank from both ends. So nothing is dropped because it repeats, and a text of
//! one repeated word costs no more than its length.

use crate::align::bags::Boxed;
use crate::align::considered::{Reason, Trace};
use crate::align::evidence::{self, Article, JOINS, LONGEST_RUN, NAME, PairBits, Shared, Weights};
use crate::align::paths::Question;
use crate::align::taken::{Span, Taken};
use crate::background::{BIT, LONGEST_PHRASE};
use crate::error::Result;
use crate::parallel::Cancel;

/// How phrases are found; see `params.py` for the meaning and unit of each value.
#[derive(Debug, Clone, Copy)]
pub struct Parameters {
    /// How words are weighed.
    pub weights: Weights,
    /// Bits above chance that a chain needs, 1/256 bit.
    pub min_evidence: i64,
    /// Bits below those that a weak chain may have, 1/256 bit.
    pub weak_margin: i64,
    /// Matched words, names not counted, that a chain needs.
    pub min_words: u32,
    /// Cost of a skipped word, 1/256 bit.
    pub gap_word: i64,
    /// Cost of a gap that is longer on one side, 1/256 bit.
    pub gap_shift: i64,
    /// Cost of a gap over the end of a sentence, 1/256 bit.
    pub gap_sentence: i64,
    /// How far a chain may fall below its best before it ends, 1/256 bit.
    pub drop: i64,
    /// Gain that the end of a chain must bring beyond its gap to belong to it, 1/256 bit.
    pub min_tail: i64,
    /// Words that the rate of a pair of neighbours is smoothed with.
    pub run_prior: u32,
    /// Match words in two spellings.
    pub respelled: bool,
    /// Rows and columns that a point looks back.
    pub look_back: u32,
    /// Most pairs of positions that one run of stems may give.
    pub max_pairs: u32,
}

/// Cost of a gap inside a box, 1/256 bit: enough to prefer the shorter of two equal ways.
const BIT_OF_A_GAP: i64 = 16;

/// The least that a repeated pair of neighbours leaves of a word, 1/256 bit: long texts of one word
/// are the same text too.
const LEAST_OF_A_WORD: u32 = BIT / 4;

/// A chain of match points: strictly ascending on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Evidence in 1/256 bit.
    pub score: i64,
    /// Matched positions, first text and second.
    pub points: Vec<(u32, u32)>,
}

impl Chain {
    /// `(a_start, a_end, b_start, b_end)` in words, ends exclusive.
    #[must_use]
    pub fn span(&self) -> (u32, u32, u32, u32) {
        match (self.points.first(), self.points.last()) {
            (Some(first), Some(last)) => (first.0, last.0 + 1, first.1, last.1 + 1),
            _ => (0, 0, 0, 0),
        }
    }
}

/// A word of the first article in a pair of articles.
#[derive(Clone, Copy)]
pub(super) struct Word {
    /// What it is worth at most at its rate in the pair, 1/256 bit.
    pub(super) worth: u32,
    /// The most that it can be worth where the word before it matches too, 1/256 bit.
    pub(super) open: u32,
}

/// A pair of positions whose stems are equal.
pub type Point = (u32, u32);

/// Two articles in the order in which they are aligned, and their match points.
pub struct Phrases<'a> {
    pub(super) a: &'a Article,
    pub(super) b: &'a Article,
    /// They are one article, and only repeats inside it are wanted.
    pub(super) itself: bool,
    pub(super) parameters: &'a Parameters,
    /// Each word of `a` in this pair.
    pub(super) words: Vec<Word>,
    /// The most that a word can be worth that stands once in each text, 1/256 bit.
    once_bits: u32,
    /// By column, in each column from the last row to the first.
    points: Vec<Point>,
}

/// The chain of an article that stands whole and word for word at `at` in the other one: evidence
/// is told, not asked.
#[must_use]
pub fn whole(a: &Article, b: &Article, at: u32, parameters: &Parameters) -> Chain {
    let points: Vec<Point> = (0..a.len() as u32).map(|i| (i, at + i)).collect();
    let (phrases, _) = Phrases::weighed(a, b, &Shared::of(a, b), false, parameters);
    Chain { score: phrases.run_bits(&points, None), points }
}

impl Parameters {
    /// Cost of going `down` rows and `right` columns to the next point; (1, 1) is free.
    #[inline]
    pub(super) fn gap(&self, down: u32, right: u32) -> i64 {
        i64::from(down.max(right) - 1) * self.gap_word + i64::from(down != right) * self.gap_shift
    }

    /// Whether the positions of a run of stems are too many to be paired with each other.
    fn too_frequent(&self, a: usize, b: usize) -> bool {
        a as u64 * b as u64 > u64::from(self.max_pairs)
    }

    /// The most rows and columns that a point need look back: over more a gap costs so much that every
    /// chain ends.
    pub(super) fn reach(&self) -> u32 {
        if self.gap_word <= 0 {
            return self.look_back;
        }
        let words = self.drop / self.gap_word + 1;
        u32::try_from(words).unwrap_or(u32::MAX).min(self.look_back)
    }
}

impl<'a> Phrases<'a> {
    /// Finds the match points of two articles.
    #[must_use]
    pub fn new(
        a: &'a Article,
        b: &'a Article,
        shared: &Shared,
        itself: bool,
        parameters: &'a Parameters,
    ) -> Self {
        let (mut phrases, stems) = Self::weighed(a, b, shared, itself, parameters);
        phrases.points = phrases.match_points(shared, &stems);
        phrases
    }

    /// Two articles with what their words are worth in this pair, without match points; and each stem of
    /// the first one.
    fn weighed(
        a: &'a Article,
        b: &'a Article,
        shared: &Shared,
        itself: bool,
        parameters: &'a Parameters,
    ) -> (Self, Vec<Stem>) {
        let pair_bits = PairBits::new((a.len() + b.len()) as u64, &parameters.weights);
        // All is told of kinds first and then dealt out to the words: which of them is of which kind nobody
        // foretells, a processor neither.
        let mut stems = vec![Stem::default(); a.postings.stems];
        for &(x, y) in &shared.stems {
            let (in_a, in_b) = (a.postings.of(x).len(), b.postings.of(y).len());
            let count = (in_a + in_b) as u32;
            // Of a stem that both have, all words or none, in both articles.
            let needs = a.grammar[x as usize] | b.grammar[y as usize] | parameters.too_frequent(in_a, in_b);
            stems[x as usize] = Stem { worth: pair_bits.of(count.into()), count, needs };
        }
        let mut open = vec![u32::MAX; a.postings.kinds.len() - a.postings.stems];
        // A repeat inside an article is what is asked for there.
        if !itself {
            for &(x, y) in &shared.pairs {
                let count = stems[a.postings.of_stems[a.postings.of(x)[0] as usize] as usize].count;
                let elsewhere = a.postings.of(x).len() + b.postings.of(y).len() - 2;
                open[x as usize - a.postings.stems] = left_open(count, elsewhere as u64, parameters);
            }
        }
        let open_behind = a.postings.of_pairs.iter().map(|&pair| open[pair as usize - a.postings.stems]);
        let words = std::iter::once(u32::MAX)
            .chain(open_behind)
            .zip(a.postings.of_stems.iter().zip(&a.bits))
            .map(|(open, (&stem, &bits))| Word { worth: stems[stem as usize].worth.min(bits), open })
            .collect();
        let once_bits = pair_bits.of(2);
        (Self { a, b, itself, parameters, words, once_bits, points: Vec::new() }, stems)
    }

    /// The chains that have enough evidence, the best first, no two of which overlap on both sides; and
    /// all that are weak, with too little of it.
    ///
    /// # Errors
    /// [`crate::error::Error::Cancelled`] when the flag is raised.
    pub fn chains(&self, trace: &mut Trace, cancel: &Cancel) -> Result<(Vec<Chain>, Vec<Chain>)> {
        let (threshold, least) = (self.threshold(), self.weak_threshold());
        let chance = threshold - self.parameters.min_evidence;
        let from = if trace.is_kept() { least.min(chance) } else { least };
        let (mut enough, mut weak) = (Vec::new(), Vec::new());
        let paths = self.best_paths(&self.points, self.parameters, from, cancel)?;
        (trace.points, trace.chains) = (self.points.len(), paths.len());
        for (_, path) in &paths {
            if let (Some(first), Some(last)) = (path.first(), path.last()) {
                self.a.prefetch_words(first.0, last.0 + 1);
                self.b.prefetch_words(first.1, last.1 + 1);
            }
        }
        for (score, path) in paths {
            let mut chain = self.judge(self.widened(path));
            // What is found does not depend on what else is looked for: a path that falls short stays
            // short, whatever respelled words bring it.
            if [least, threshold].iter().any(|&bound| score < bound && chain.score >= bound) {
                chain.score = score;
            }
            if !self.tells(&chain) {
                trace.chain(&chain, Reason::Words, threshold);
            } else if chain.score < least {
                trace.chain(&chain, Reason::Evidence, threshold);
            } else if chain.score < threshold {
                weak.push(chain);
            } else {
                enough.push(chain);
            }
        }
        Ok((self.select(enough, &[], threshold, trace), weak))
    }

    /// The match points of the best path through a box: what of its words kept their order. Gaps
    /// cost next to nothing there, for that the box is one passage is known.
    ///
    /// # Errors
    /// [`crate::error::Error::Cancelled`] when the flag is raised.
    pub fn path_within(&self, found: &Boxed, cancel: &Cancel) -> Result<Vec<Point>> {
        let inside = |&&(i, j): &&Point| found.a0 <= i && i < found.a1 && found.b0 <= j && j < found.b1;
        let points: Vec<Point> = self.points.iter().filter(inside).copied().collect();
        let how = Parameters {
            gap_word: BIT_OF_A_GAP,
            gap_shift: BIT_OF_A_GAP,
            drop: i64::MAX / 4,
            look_back: self.parameters.look_back.saturating_mul(2),
            ..*self.parameters
        };
        let mut best = (0, Vec::new());
        for (_, path) in self.best_paths(&points, &how, 0, cancel)? {
            let bits: i64 = path.iter().map(|&point| self.point_bits(point).0).sum();
            if bits > best.0 {
                best = (bits, path);
            }
        }
        Ok(best.1)
    }

    /// A box without the ends that bring nothing: what it holds beyond a chain that fills most of it,
    /// unless the words that both sides have there are worth more than the skipping of all of them.
    #[must_use]
    pub fn trimmed(&self, found: &Boxed, chain: &Chain) -> Boxed {
        let mut found = *found;
        let (a0, a1, b0, b1) = chain.span();
        if self.beyond((found.a0, a0), (found.b0, b0)) < self.parameters.min_tail {
            (found.a0, found.b0) = (found.a0.max(a0), found.b0.max(b0));
        }
        if self.beyond((a1, found.a1), (b1, found.b1)) < self.parameters.min_tail {
            (found.a1, found.b1) = (found.a1.min(a1), found.b1.min(b1));
        }
        found
    }

    /// Bits of the words that two stretches have in common, in any order, less the cost of skipping
    /// the longer one.
    fn beyond(&self, a: (u32, u32), b: (u32, u32)) -> i64 {
        let sorted = |article: &Article, (from, to): (u32, u32)| {
            let mut words: Vec<(u64, u32)> = (from..to).map(|i| (article.stems[i as usize], i)).collect();
            words.sort_unstable();
            words
        };
        let (in_a, in_b) = (sorted(self.a, a), sorted(self.b, b));
        let (mut x, mut y, mut bits) = (0, 0, 0);
        while x < in_a.len() && y < in_b.len() {
            match in_a[x].0.cmp(&in_b[y].0) {
                std::cmp::Ordering::Less => x += 1,
                std::cmp::Ordering::Greater => y += 1,
                std::cmp::Ordering::Equal => {
                    bits += self.point_bits((in_a[x].1, in_b[y].1)).0;
                    x += 1;
                    y += 1;
                }
            }
        }
        bits - in_a.len().max(in_b.len()) as i64 * self.parameters.gap_word
    }

    /// Evidence that chance alone gives the best of all alignments of texts of this length, plus
    /// the evidence asked for (Karlin and Altschul 1990: chance grows with the logarithm of the
    /// search space).
    #[must_use]
    pub fn threshold(&self) -> i64 {
        let space = self.a.len().max(1) as u64 * self.b.len().max(1) as u64;
        i64::from(evidence::log2(space)) + self.parameters.min_evidence
    }

    /// Evidence that a link needs that is too weak to be a passage.
    #[must_use]
    pub fn weak_threshold(&self) -> i64 {
        self.threshold() - self.parameters.weak_margin
    }

    /// Whether either side uses the word as a name.
    fn is_name(&self, i: u32, j: u32) -> bool {
        (self.a.roles[i as usize] | self.b.roles[j as usize]) & NAME != 0
    }

    /// Bits of a match, and the bits of it where the point before is of the same run of names: there
    /// the first that a chain holds counts, and each further one for little.
    #[inline]
    fn point_bits(&self, (i, j): Point) -> (i64, i64) {
        let (i, j) = (i as usize, j as usize);
        let bits = if self.a.stems[i] == self.b.stems[j] {
            self.words[i].worth.min(self.b.bits[j])
        } else {
            // A respelled word, which stands in these two places: half of what it would be worth.
            self.a.bits[i].min(self.b.bits[j]).min(self.once_bits) / 2
        };
        if (self.a.roles[i] | self.b.roles[j]) & NAME == 0 {
            return (bits.into(), bits.into());
        }
        let weights = &self.parameters.weights;
        (bits.min(weights.name_first).into(), bits.min(weights.name_next).into())
    }

    /// What a word is worth directly behind one that matches too: no more than that one leaves open, but
    /// the two together no less than the word alone.
    fn worth_behind(&self, (i, j): Point, worth: i64) -> i64 {
        let open = i64::from(self.words[i as usize].open);
        if worth <= open { worth } else { open.max(worth - self.point_bits((i - 1, j - 1)).0) }
    }

    /// Whether two points are of one run of names, on either side.
    pub(super) fn one_name(&self, x: Point, y: Point) -> bool {
        let same = |article: &Article, one: u32, other: u32| {
            let (one, other) = (one as usize, other as usize);
            if other == one + 1 {
                // Told where the roles are, which are read anyway.
                return article.roles[other] & JOINS != 0;
            }
            article.name_runs[one] != 0 && article.name_runs[one] == article.name_runs[other]
        };
        same(self.a, x.0, y.0) || same(self.b, x.1, y.1)
    }

    /// All match points, by column, in each column from the last row to the first.
    fn match_points(&self, shared: &Shared, stems: &[Stem]) -> Vec<Point> {
        let (a, b) = (&self.a.postings, &self.b.postings);
        let none = a.none();
        // Of each kind of `b` the kind of `a` whose positions it is paired with.
        let mut of_b = vec![none; b.kinds.len()];
        let mut most = 0;
        for &(x, y) in &shared.stems {
            let needs = stems[x as usize].needs;
            most += a.of(x).len() * b.of(y).len() * usize::from(!needs);
            of_b[y as usize] = if needs { none } else { x };
        }
        let mut runs = [Runs::new(self.a), Runs::new(self.b)];
        for &(x, y) in &shared.pairs {
            let (in_a, in_b) = (a.of(x), b.of(y));
            let first = in_a[0] as usize;
            let needs = [0, 1].map(|k| stems[a.of_stems[first + k] as usize].needs);
            let mut kind = if needs[0] | needs[1] { x } else { none };
            if self.parameters.too_frequent(in_a.len(), in_b.len()) {
                if kind != none {
                    runs[0].open(in_a);
                    runs[1].open(in_b);
                }
                kind = none;
            }
            most += if kind == none { 0 } else { 2 * in_a.len() * in_b.len() };
            of_b[y as usize] = kind;
        }
        // Most columns have nothing, and are left out without a branch.
        let mut columns = vec![Column { number: 0, begin: none, end: none }; b.of_stems.len() + 1];
        let (mut count, mut before) = (0, none);
        let pairs = b.of_pairs.iter().map(|&pair| of_b[pair as usize]).chain([none]);
        for ((&stem, pair), number) in b.of_stems.iter().zip(pairs).zip(0..) {
            let stem = of_b[stem as usize];
            // Where its stem counts alone, those of its pairs are among them.
            let alone = stem != none;
            let begin = if alone { stem } else { pair };
            let end = if alone { none } else { before };
            columns[count] = Column { number, begin, end };
            count += usize::from((begin != none) | (end != none));
            before = pair;
        }
        let above = |kind: u32, j: u32| {
            let rows = a.of(kind);
            &rows[..if self.itself { rows.partition_point(|&i| i < j) } else { rows.len() }]
        };
        let mut points = vec![(0, 0); most + 2];
        let mut found = 0;
        // One more than the row, and 0 for none.
        let last = |rows: &[u32]| rows.last().map_or(0, |&row| row + 1);
        for &Column { number: j, begin, end } in &columns[..count] {
            let (mut begin, mut end) = (above(begin, j), above(end, j.wrapping_sub(1)));
            if begin.len() <= 1 && end.len() <= 1 {
                let (one, other) = (last(begin), last(end) + u32::from(!end.is_empty()));
                let (row, then) = (one.max(other), one.min(other));
                points[found] = (row.wrapping_sub(1), j);
                found += usize::from(row > 0);
                points[found] = (then.wrapping_sub(1), j);
                found += usize::from((then > 0) & (then < row));
                continue;
            }
            if end.is_empty() {
                for &i in begin.iter().rev() {
                    points[found] = (i, j);
                    found += 1;
                }
                continue;
            }
            while !begin.is_empty() || !end.is_empty() {
                let (one, other) = (last(begin), last(end) + u32::from(!end.is_empty()));
                let row = one.max(other);
                points[found] = (row - 1, j);
                found += 1;
                begin = &begin[..begin.len() - usize::from(one == row)];
                end = &end[..end.len() - usize::from(other == row)];
            }
        }
        points.truncate(found);
        let longer = self.longer_runs(runs);
        if longer.is_empty() {
            return points;
        }
        points.extend(longer.into_iter().filter(|&(i, j)| !self.itself || i < j));
        by_column(&points, self.b.len())
    }

    /// The points of longer runs: of four stems, and then of eight, where runs of half the length are too
    /// frequent.
    fn longer_runs(&self, [mut runs_a, mut runs_b]: [Runs; 2]) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        while runs_a.length() < LONGEST_RUN && runs_a.any && runs_b.any {
            runs_a.double();
            runs_b.double();
            let length = runs_a.length();
            let last = length == LONGEST_RUN;
            let (list_a, list_b) = (runs_a.sorted(), runs_b.sorted());
            let (mut x, mut y) = (0, 0);
            while x < list_a.len() && y < list_b.len() {
                let key = list_a[x].0;
                match key.cmp(&list_b[y].0) {
                    std::cmp::Ordering::Less => x += 1,
                    std::cmp::Ordering::Greater => y += 1,
                    std::cmp::Ordering::Equal => {
                        let in_a = same(&list_a[x..]);
                        let in_b = same(&list_b[y..]);
                        x += in_a.len();
                        y += in_b.len();
                        if !self.parameters.too_frequent(in_a.len(), in_b.len()) {
                            pair_all(&in_a, &in_b, length, &mut points);
                        } else if last && self.itself {
                            // The next one, and the one half a list away: a refrain finds its
                            // neighbour, a text of one word its second half.
                            pair_ranks(&in_a, &in_b[1..], length, &mut points);
                            pair_ranks(&in_a, &in_b[in_b.len() / 2..], length, &mut points);
                        } else if last {
                            pair_ranks(&in_a, &in_b, length, &mut points);
                            let back = in_a.len().abs_diff(in_b.len());
                            let (a, b) = if in_a.len() > in_b.len() { (back, 0) } else { (0, back) };
                            pair_ranks(&in_a[a..], &in_b[b..], length, &mut points);
                        } else {
                            runs_a.open(&in_a);
                            runs_b.open(&in_b);
                        }
                    }
                }
            }
        }
        points
    }

    /// The best chain of every origin whose score reaches `threshold`: the score and the points of each.
    fn best_paths(
        &self,
        points: &[Point],
        how: &Parameters,
        threshold: i64,
        cancel: &Cancel,
    ) -> Result<Vec<(i64, Vec<Point>)>> {
        Question { phrases: self, points, how, threshold, cancel }.best_paths()
    }

    /// Cost of the gap between two neighbouring runs of a chain; a sentence's end inside it counts.
    fn gap_between(&self, before: (u32, u32), after: (u32, u32)) -> i64 {
        let ends = |article: &Article, from: u32, to: u32| {
            (from + 1..=to).any(|at| article.begins_sentence(at as usize))
        };
        let gap = self.parameters.gap(after.0 - before.0, after.1 - before.1);
        if ends(self.a, before.0, after.0) || ends(self.b, before.1, after.1) {
            gap + self.parameters.gap_sentence
        } else {
            gap
        }
    }

    /// Bits of one unbroken run of matched words: the least over all ways to read it as words, runs
    /// of names and stock phrases. `before`: the point before it in its chain.
    fn run_bits(&self, run: &[Point], before: Option<Point>) -> i64 {
        // Of the words so far, and of those without the last one, two, ...: more no phrase has.
        let mut least = [0i64; LONGEST_PHRASE + 1];
        let mut last = before;
        // Bit 1: a stock phrase of the first text ends here.
        let mut ending = 0;
        for (at, &point) in run.iter().enumerate() {
            let (first, further) = self.point_bits(point);
            let of_run = last.is_some_and(|last| self.one_name(last, point));
            let worth = if of_run { further } else { first };
            let mut bits = least[0] + if at > 0 { self.worth_behind(point, worth) } else { worth };
            last = Some(point);
            ending = ending >> 1 | self.a.phrases[point.0 as usize];
            if ending & 2 != 0 {
                for length in 2..=LONGEST_PHRASE.min(at + 1) {
                    let (i, j) = run[at + 1 - length];
                    let (i, j) = (i as usize, j as usize);
                    if self.a.phrases[i] >> length & 1 == 1
                        && self.a.tokens.hashes[i..i + length] == self.b.tokens.hashes[j..j + length]
                    {
                        // A stock phrase of n words is worth 10 bits and 2 for each word beyond two.
                        bits = bits.min(least[length - 1] + (6 + 2 * length as i64) * i64::from(BIT));
                    }
                }
            }
            least.copy_within(..LONGEST_PHRASE, 1);
            least[0] = bits;
        }
        least[0]
    }

    /// The points of a path, and the words between two of them that lie on one diagonal and are equal or
    /// respelled: a path may have passed the first by, for of each row it sees only the latest point, and
    /// never sees the others.
    fn filled(&self, points: &[Point]) -> Vec<Point> {
        let mut all: Vec<Point> = Vec::with_capacity(points.len());
        for &(i, j) in points {
            if let Some(&(x, y)) = all.last()
                && i - x == j - y
            {
                let between = (1..i - x).map(|k| (x + k, y + k));
                let same = |&point: &Point| {
                    self.a.stems[point.0 as usize] == self.b.stems[point.1 as usize] || self.respelled(point)
                };
                all.extend(between.filter(same));
            }
            all.push((i, j));
        }
        all
    }

    /// A path, and the respelled words directly before and behind it.
    fn widened(&self, path: Vec<Point>) -> Vec<Point> {
        let (Some(&(i, j)), Some(&(k, m))) = (path.first(), path.last()) else { return path };
        let ends = (self.a.len() as u32, self.b.len() as u32);
        let before = (1..=i.min(j)).take_while(|&n| self.respelled((i - n, j - n))).count() as u32;
        let behind =
            (1..(ends.0 - k).min(ends.1 - m)).take_while(|&n| self.respelled((k + n, m + n))).count() as u32;
        if before + behind == 0 {
            return path;
        }
        let mut all: Vec<Point> = (1..=before).rev().map(|n| (i - n, j - n)).collect();
        all.extend(path);
        all.extend((1..=behind).map(|n| (k + n, m + n)));
        if self.itself {
            // No repeat overlaps what it repeats.
            all.retain(|&(i, _)| i < j - before);
        }
        all
    }

    /// Whether two words are one in two spellings.
    fn respelled(&self, (i, j): Point) -> bool {
        self.parameters.respelled
            && evidence::respelled(self.a.spellings[i as usize], self.b.spellings[j as usize])
    }

    /// The part of a path that its evidence carries: from its strongest run outwards, as far as
    /// each further stretch brings more than its gaps cost.
    fn judge(&self, points: Vec<(u32, u32)>) -> Chain {
        let mut points = self.filled(&points);
        let mut runs: Vec<(usize, usize)> = Vec::with_capacity(points.len());
        for at in 0..points.len() {
            match runs.last_mut() {
                Some((_, end))
                    if points[at].0 == points[at - 1].0 + 1 && points[at].1 == points[at - 1].1 + 1 =>
                {
                    *end = at + 1;
                }
                _ => runs.push((at, at + 1)),
            }
        }
        let before = |run: usize| run.checked_sub(1).map(|run| points[runs[run].1 - 1]);
        let bits: Vec<i64> = runs
            .iter()
            .enumerate()
            .map(|(run, &(from, to))| self.run_bits(&points[from..to], before(run)))
            .collect();
        let gap = |run: usize| self.gap_between(points[runs[run - 1].1 - 1], points[runs[run].0]);
        let (mut strongest, mut score) = (0, -1);
        for (run, &of_run) in bits.iter().enumerate() {
            if of_run > score {
                (strongest, score) = (run, of_run);
            }
        }
        let min_tail = self.parameters.min_tail;
        let (mut low, mut high, mut open) = (strongest, strongest, 0);
        for (run, &of_run) in bits.iter().enumerate().skip(strongest + 1) {
            open += of_run - gap(run);
            if open >= min_tail {
                (high, score, open) = (run, score + open, 0);
            }
        }
        open = 0;
        for run in (0..strongest).rev() {
            open += bits[run] - gap(run + 1);
            if open >= min_tail {
                (low, score, open) = (run, score + open, 0);
            }
        }
        // What comes first now may be the first of its run of names.
        if low > 0 {
            score += self.run_bits(&points[runs[low].0..runs[low].1], None) - bits[low];
        }
        points.truncate(runs[high].1);
        points.drain(..runs[low].0);
        Chain { score, points }
    }

    /// Whether a chain has enough words that are no names.
    fn tells(&self, chain: &Chain) -> bool {
        let told = chain.points.iter().filter(|&&(i, j)| !self.is_name(i, j)).count();
        told >= self.parameters.min_words as usize
    }

    /// The best chains that overlap on both sides neither each other nor the spans `taken`; of one
    /// that does, what is left beside the better one, if that reaches the threshold by itself.
    #[must_use]
    pub fn select(&self, found: Vec<Chain>, taken: &[Span], threshold: i64, trace: &mut Trace) -> Vec<Chain> {
        // Best first; every tie is broken by place, so the order of discovery is never seen.
        let mut waiting: std::collections::BinaryHeap<Ranked> = found.into_iter().map(Ranked).collect();
        let mut taken = Taken::new(taken);
        let mut kept: Vec<Chain> = Vec::new();
        while let Some(Ranked(chain)) = waiting.pop() {
            let span = chain.span();
            let mirror = (span.2, span.3, span.0, span.1);
            let mirrored = if self.itself { taken.first(mirror) } else { None };
            let Some(clash) = taken.first(span).into_iter().chain(mirrored).min() else {
                taken.push(span);
                kept.push(chain);
                continue;
            };
            let (c0, c1, d0, d1) = taken.at(clash);
            let before = chain.points.partition_point(|&(i, j)| i < c0 || j < d0);
            let after = chain.points.partition_point(|&(i, j)| i < c1 && j < d1);
            let mut nothing_left = true;
            for part in [&chain.points[..before.min(after)], &chain.points[after.max(before)..]] {
                if part.len() < chain.points.len() && !part.is_empty() {
                    let mut rest = self.judge(part.to_vec());
                    // A part proves no more than the whole.
                    rest.score = rest.score.min(chain.score);
                    if rest.score >= threshold && self.tells(&rest) {
                        nothing_left = false;
                        waiting.push(Ranked(rest));
                    }
                }
            }
            let inside = c0 <= span.0 && span.1 <= c1 && d0 <= span.2 && span.3 <= d1;
            if nothing_left && !inside {
                trace.chain(&chain, Reason::Overlaps, threshold);
            }
        }
        kept
    }
}

/// The most that a word can be worth where the word before it matches too, 1/256 bit: what that word
/// leaves open in the two texts themselves, the two places at hand not counted. A formula that they
/// repeat all over proves little; what stands only in these places is not capped.
///
/// `count`: how often the stem of the word before stands in both; `elsewhere`: the pair, besides here.
fn left_open(count: u32, elsewhere: u64, parameters: &Parameters) -> u32 {
    let ways = u64::from(count) - 2 + u64::from(parameters.run_prior);
    let open = evidence::quick_log2(ways) - evidence::quick_log2(elsewhere);
    if elsewhere == 0 { u32::MAX } else { open.max(LEAST_OF_A_WORD) }
}

/// A stem of the first article in a pair of articles.
#[derive(Clone, Copy, Default)]
struct Stem {
    /// What it is worth at most at its rate in the pair, 1/256 bit.
    worth: u32,
    /// How often it stands in both articles together.
    count: u32,
    /// It needs an equal neighbour to count: there is a function word with this stem, or it is frequent.
    needs: bool,
}

/// The kinds in the first article that the word of a column is paired with: as the beginning of what it
/// stands for, or as its end.
#[derive(Clone, Copy)]
struct Column {
    number: u32,
    begin: u32,
    end: u32,
}

/// Orders chains: the highest score first, then the first in the texts, then the shortest.
struct Ranked(Chain);

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.score.cmp(&other.0.score).then_with(|| other.0.points.cmp(&self.0.points))
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ranked {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ranked {}

/// The points by column, in each column from the last row to the first, each once.
fn by_column(points: &[Point], columns: usize) -> Vec<Point> {
    // Where the rows of each column begin.
    let mut first = vec![0u32; columns + 1];
    points.iter().for_each(|&(_, j)| first[j as usize + 1] += 1);
    for j in 0..columns {
        first[j + 1] += first[j];
    }
    let mut rows = vec![0; points.len()];
    let mut next = first.clone();
    for &(i, j) in points {
        let place = &mut next[j as usize];
        rows[*place as usize] = i;
        *place += 1;
    }
    let mut sorted = Vec::with_capacity(points.len());
    for j in 0..columns {
        let rows = &mut rows[first[j] as usize..first[j + 1] as usize];
        if rows.len() > 1 {
            rows.sort_unstable_by_key(|&i| std::cmp::Reverse(i));
        }
        let mut last = u32::MAX;
        for &i in &*rows {
            if i != last {
                sorted.push((i, j as u32));
                last = i;
            }
        }
    }
    sorted
}

/// Which runs of stems are open: too frequent at this length. From runs of two on.
struct Runs<'a> {
    article: &'a Article,
    level: usize,
    frequent: Vec<bool>,
    any: bool,
}

impl<'a> Runs<'a> {
    fn new(article: &'a Article) -> Self {
        Self { article, level: 1, frequent: Vec::new(), any: false }
    }

    fn length(&self) -> usize {
        1 << self.level
    }

    fn open(&mut self, positions: &[u32]) {
        if self.frequent.is_empty() {
            self.frequent = vec![false; self.article.len().saturating_sub(1)];
        }
        positions.iter().for_each(|&i| self.frequent[i as usize] = true);
        self.any = true;
    }

    /// From runs of n to runs of 2n: those whose halves are not both settled.
    fn double(&mut self) {
        let n = self.length();
        let halves = self.frequent.iter().zip(self.frequent.iter().skip(n));
        self.frequent = halves.map(|(&one, &other)| one || other).collect();
        self.level += 1;
    }

    /// The open runs, by key, then position; they are taken as settled from here on.
    fn sorted(&mut self) -> Vec<(u64, u32)> {
        let keys = &self.article.run_keys[self.level - 1];
        let mut list: Vec<(u64, u32)> =
            (0..keys.len()).filter(|&i| self.frequent[i]).map(|i| (keys[i], i as u32)).collect();
        list.sort_unstable();
        self.frequent.fill(false);
        self.any = false;
        list
    }
}

/// Positions of the first key of a sorted list.
fn same(list: &[(u64, u32)]) -> Vec<u32> {
    list.iter().take_while(|entry| entry.0 == list[0].0).map(|entry| entry.1).collect()
}

fn pair_all(in_a: &[u32], in_b: &[u32], length: usize, points: &mut Vec<(u32, u32)>) {
    for &i in in_a {
        for &j in in_b {
            points.extend((0..length as u32).map(|k| (i + k, j + k)));
        }
    }
}

/// Pairs the k-th of one side with the k-th of the other.
fn pair_ranks(in_a: &[u32], in_b: &[u32], length: usize, points: &mut Vec<(u32, u32)>) {
    for (&i, &j) in in_a.iter().zip(in_b) {
        points.extend((0..length as u32).map(|k| (i + k, j + k)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_dealt_out_by_column() {
        let points = [(3, 2), (1, 0), (0, 2), (3, 2), (2, 2), (1, 0), (9, 1)];
        assert_eq!(by_column(&points, 4), [(1, 0), (9, 1), (3, 2), (2, 2), (0, 2)]);
        assert!(by_column(&[], 3).is_empty());
    }

    #[test]
    fn a_point_looks_back_as_far_as_a_chain_goes_on() {
        let weights = Weights { name_first: 0, name_next: 0, pair_prior: 0, pair_rarity: 0 };
        let how = |gap_word, drop| Parameters {
            weights,
            min_evidence: 0,
            weak_margin: 0,
            min_words: 0,
            gap_word,
            gap_shift: 3,
            gap_sentence: 0,
            drop,
            min_tail: 0,
            run_prior: 0,
            respelled: false,
            look_back: 32,
            max_pairs: 0,
        };
        for drop in 0..400 {
            let how = how(10, drop);
            let reach = how.reach();
            // What a chain may fall pays for every gap within reach, on the diagonal, and for none beyond.
            assert!((1..=reach).all(|rows| how.gap(rows, rows) <= drop));
            assert!(reach == 32 || how.gap(reach + 1, reach + 1) > drop);
        }
        assert_eq!((how(0, 0).reach(), how(10, i64::MAX / 4).reach()), (32, 32));
    }
}
