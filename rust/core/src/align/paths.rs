//! Match points → the best chain of every origin: sparse local alignment in one pass over them.
//!
//! `score(p) = bits(p) + max(0, max over q before p of score(q) - gap(q, p))`, looking back at most
//! `look_back` rows and columns. The chain's origin travels with the score, so one pass over the
//! points yields the best chain of every origin: all passages, crossings and repeats. That is local
//! alignment (Smith and Waterman 1981, affine gaps after Gotoh 1982) on the points only, with the
//! chaining recurrence of minimap2 (Li 2018); cells without a match are never touched. One
//! approximation: of the points of one row, only the one in the latest column is looked back at.
//!
//! A point looks at the latest points of the rows above it. In two texts of 1,000 words a point in two
//! continues a chain, nearly always that of the row before and the column before; that row is asked
//! first. Of the others hardly one in twenty brings anything, so all of them are asked at once, as
//! vectors, whether they may: most points then cost the same, whatever they are. What decides the time
//! here are branches that nobody foretells, not sums.

use crate::align::evidence::NAME;
use crate::align::phrases::{Parameters, Phrases, Point};
use crate::error::Result;
use crate::parallel::Cancel;
use crate::simd;

/// No point.
const NONE: u32 = u32::MAX;

/// Rows that are asked at once.
pub(crate) const ROWS: usize = 16;

/// Scores and costs above are taken for this one where rows are asked, 1/256 bit.
const MOST: i64 = 1 << 30;
/// The same of a single cost, of which a gap has many.
const MOST_OF_A_COST: i64 = 1 << 24;

/// Of so many rows, upwards in the text: the columns of their latest points, the scores of the chains that
/// end in these, and what a gap may cost before the chains end, both with the cost of one word more.
pub(crate) type Rows<'a> = [&'a [i32; ROWS]; 3];

/// What a gap costs, 1/256 bit.
#[derive(Clone, Copy)]
pub(crate) struct Costs {
    pub(crate) word: i32,
    pub(crate) shift: i32,
}

/// Which rows may have a chain that goes on to a point, the last in the highest bit: all that have, and
/// hardly another.
///
/// `column`: of the point; `between`: rows between it and the last of those asked; `least`: what a chain
/// must have left behind the gap to bring more than is known.
#[inline(always)]
pub(crate) fn going_on(
    [columns, scores, slacks]: Rows,
    costs: Costs,
    column: u32,
    between: u32,
    least: i32,
) -> u32 {
    let mut found = 0;
    for k in 0..ROWS {
        let down = between.cast_signed().wrapping_add((ROWS - k) as i32);
        let right = column.cast_signed().wrapping_sub(columns[k]);
        let shift = if right == down { 0 } else { costs.shift };
        let gap = right.max(down).wrapping_mul(costs.word).wrapping_add(shift);
        let holds = (gap <= slacks[k]) & (scores[k].wrapping_sub(gap) > least);
        found |= u32::from(holds) << k;
    }
    found
}

/// A point and the best chain that ends in it.
struct Node {
    score: i64,
    /// The best score on the way.
    peak: i64,
    /// The first point of the chain.
    origin: u32,
    /// The point before.
    before: u32,
    /// Bits of the point alone.
    bits: u32,
    /// The place among the paths of the one that begins here.
    path: u32,
}

/// The best chain of an origin.
struct Path {
    origin: u32,
    end: u32,
    score: i64,
}

/// What the best chains are asked of.
pub(crate) struct Question<'a> {
    pub(crate) phrases: &'a Phrases<'a>,
    /// By column, in each column from the last row to the first.
    pub(crate) points: &'a [Point],
    pub(crate) how: &'a Parameters,
    /// What the score of a chain must reach, 1/256 bit.
    pub(crate) threshold: i64,
    pub(crate) cancel: &'a Cancel,
}

impl Question<'_> {
    /// The best chain of every origin that reaches the threshold, by origin: its score and its points.
    ///
    /// # Errors
    /// [`crate::error::Error::Cancelled`] when the flag is raised.
    pub(crate) fn best_paths(&self) -> Result<Vec<(i64, Vec<Point>)>> {
        simd::best_paths(self, simd::Quick::new(true))
    }

    /// Whether rows are within reach beyond those that are asked first.
    pub(crate) fn is_far(&self) -> bool {
        self.how.reach() as usize > ROWS + 1
    }

    /// The same, with the way in which rows are asked: [`going_on`], or one that gives the same. What
    /// [`Question::is_far`] tells is known when this is compiled, for it costs a tenth of the time.
    #[inline(always)]
    pub(crate) fn answer<const FAR: bool>(
        &self,
        going_on: impl Fn(Rows, Costs, u32, u32, i32) -> u32,
    ) -> Result<Vec<(i64, Vec<Point>)>> {
        let Self { phrases, points, how, threshold, cancel } = *self;
        let (a, b) = (phrases.a, phrases.b);
        let reach = how.reach();
        let word = how.gap_word.min(MOST_OF_A_COST);
        let costs = Costs { word: word as i32, shift: how.gap_shift.min(MOST_OF_A_COST) as i32 };
        // Of each row what is known of its latest point, behind some rows without.
        let (count_a, count_b) = (a.len(), b.len());
        let size = count_a + ROWS;
        let (mut columns, mut scores, mut slacks) = (vec![0; size], vec![0; size], vec![-1; size]);
        let mut latest = vec![0; size];
        // Of one length, so that one look tells that a row is there.
        let (columns, scores, slacks, latest) =
            (&mut columns[..size], &mut scores[..size], &mut slacks[..size], &mut latest[..size]);
        let (words, roles_a) = (&phrases.words[..count_a], &a.roles[..count_a]);
        let (bits_b, roles_b) = (&b.bits[..count_b], &b.roles[..count_b]);
        // The best score of any point within reach, or more: of the columns before `block`, and of those
        // before them.
        let (mut tops, mut block) = ([0, 0], 0);
        let mut nodes: Vec<Node> = Vec::with_capacity(points.len());
        let (mut enough, mut count) = (vec![0; points.len()], 0);
        let name_first = phrases.parameters.weights.name_first;
        for (index, &(i, j)) in points.iter().enumerate() {
            if index % 4096 == 0 {
                cancel.check()?;
            }
            let index = index as u32;
            // As `point_bits`, of equal stems.
            assert!((i as usize) < count_a && (j as usize) < count_b);
            let of_a = words[i as usize];
            let name = (roles_a[i as usize] | roles_b[j as usize]) & NAME != 0;
            let bits = of_a.worth.min(bits_b[j as usize]);
            let bits = if name { bits.min(name_first) } else { bits };
            let own = i64::from(bits);
            let (mut score, mut peak, mut origin, mut before) = (own, own, index, NONE);
            // A chain that ends in `point`, so many rows and columns before, goes on to this one if that
            // brings more.
            macro_rules! go_on {
                ($point:expr, $down:expr, $right:expr) => {
                    let (point, down, right): (u32, u32, u32) = ($point, $down, $right);
                    let known = &nodes[point as usize];
                    let carried = known.score - how.gap(down, right);
                    // A word is worth no more here than its bits, and the repeat must not overlap what it
                    // repeats.
                    if carried > score - own
                        && carried + how.drop >= known.peak
                        && !(phrases.itself && i >= points[known.origin as usize].1)
                    {
                        let worth = if name && phrases.one_name(points[point as usize], (i, j)) {
                            own.min(phrases.parameters.weights.name_next.into())
                        } else {
                            own
                        };
                        let adjacent = down == 1 && right == 1;
                        // As `worth_behind`.
                        let open = if adjacent { of_a.open.into() } else { i64::MAX };
                        let together = carried + worth.min(open.max(worth - i64::from(known.bits)));
                        if together > score || (adjacent && together == score) {
                            (score, peak) = (together, known.peak.max(together));
                            (origin, before) = (known.origin, point);
                        }
                    }
                };
            }
            if FAR && u64::from(j) >= block {
                let follows = u64::from(j) < block + u64::from(reach);
                tops = [if follows { tops[1] } else { 0 }, 0];
                block = u64::from(j) + u64::from(reach);
            }
            let row = i as usize + ROWS;
            let right = j.wrapping_sub(columns[row - 1] as u32);
            if right <= reach && slacks[row - 1] >= 0 {
                go_on!(latest[row - 1], 1, right);
            }
            let mut between = 1;
            while between <= i && between < reach {
                let from = row - ROWS - between as usize;
                let known = [&*columns, &*scores, &*slacks].map(|list| list[from..].first_chunk());
                let [Some(columns), Some(scores), Some(slacks)] = known else { break };
                let least = (score - own).min(MOST / 2) as i32;
                let mut rows = going_on([columns, scores, slacks], costs, j, between, least);
                while rows != 0 {
                    let bit = rows.ilog2();
                    rows ^= 1 << bit;
                    let point = latest[from + bit as usize];
                    let (x, y) = points[point as usize];
                    if j - y <= reach {
                        go_on!(point, i - x, j - y);
                    }
                }
                if !FAR {
                    break;
                }
                between += ROWS as u32;
                // Further away nothing can bring more, whatever stands there.
                if i64::from(between) * how.gap_word >= tops[0].max(tops[1]) - (score - own) {
                    break;
                }
            }
            if FAR {
                tops[1] = tops[1].max(score);
            }
            columns[row] = j.cast_signed();
            scores[row] = (score.min(MOST) + word) as i32;
            slacks[row] = (how.drop - (peak - score) + word).clamp(-1, MOST) as i32;
            latest[row] = index;
            nodes.push(Node { score, peak, origin, before, bits, path: NONE });
            // Which chains are good enough is as hard to foretell as which points are of a chain.
            enough[count] = index;
            count += usize::from(score >= threshold);
        }
        let mut paths: Vec<Path> = Vec::new();
        for &end in &enough[..count] {
            let Node { score, origin, .. } = nodes[end as usize];
            let number = &mut nodes[origin as usize].path;
            if *number == NONE {
                *number = paths.len() as u32;
                paths.push(Path { origin, end, score });
            }
            let path = &mut paths[*number as usize];
            if score > path.score {
                (path.score, path.end) = (score, end);
            }
        }
        paths.sort_unstable_by_key(|path| path.origin);
        let points_of = |path: &Path| {
            let mut chain = Vec::with_capacity(64);
            let mut at = path.end;
            while at != NONE {
                chain.push(points[at as usize]);
                at = nodes[at as usize].before;
            }
            chain.reverse();
            (path.score, chain)
        };
        Ok(paths.iter().map(points_of).collect())
    }
}
