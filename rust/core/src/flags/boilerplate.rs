//! Lines that stand in many articles, and stock phrases of sites.

use std::collections::{HashMap, HashSet};

use super::facts::{Facts, Line};
use super::sides::{Sides, touching};

/// A line is boilerplate that stands in so many articles and in a hundredth of the corpus, if that
/// has [`COMMON_LINE_CORPUS`] articles.
const COMMON_LINE_ARTICLES: usize = 3;
const COMMON_LINE_CORPUS: usize = 100;

/// Percent of an article at its beginning and end where stock phrases stand.
const EDGE: usize = 15;

/// The lines that many articles of a corpus have, by hash.
#[must_use]
pub fn common_lines(facts: &[Facts]) -> HashSet<u64> {
    let Some(least) = least_common(facts.len()) else {
        return HashSet::new();
    };
    let mut counts: HashMap<u64, usize> = HashMap::new();
    for line in facts.iter().flat_map(distinct_lines) {
        *counts.entry(line).or_default() += 1;
    }
    counts.into_iter().filter(|&(_, count)| count >= least).map(|(line, _)| line).collect()
}

/// How many articles of a corpus have a line that is common; none is in a small corpus.
#[must_use]
pub fn least_common(articles: usize) -> Option<usize> {
    (articles >= COMMON_LINE_CORPUS).then(|| COMMON_LINE_ARTICLES.max(articles.div_ceil(100)))
}

/// Every line of an article that may be common: its hash, first word, and end in words.
pub fn lines_of(facts: &Facts) -> impl Iterator<Item = (u64, u32, u32)> + '_ {
    facts.lines.iter().map(|line| (line.hash, line.first, line.end))
}

/// The lines of an article, each once, ascending.
fn distinct_lines(facts: &Facts) -> Vec<u64> {
    let mut lines: Vec<u64> = facts.lines.iter().map(|line| line.hash).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

/// Whether both sides are stock lines of sites, by their words or by their being common. What is
/// `quoted` may stand in many articles, and is none for that.
#[must_use]
pub fn boilerplate(passage: &Sides, common: &HashSet<u64>, quoted: bool) -> bool {
    (stock(passage, 0) && stock(passage, 1))
        || (!quoted && is_common(passage, 0, common) && is_common(passage, 1, common))
}

/// The lines of a side, if it is made of whole lines.
fn whole_lines<'a>(passage: &Sides<'a>, side: usize) -> &'a [Line] {
    let (first, end) = passage.spans[side];
    let lines = &passage.facts[side].lines;
    let start = lines.partition_point(|line| line.first < first);
    let stop = lines.partition_point(|line| line.end <= end);
    let inside = &lines[start..stop.max(start)];
    match (inside.first(), inside.last()) {
        (Some(one), Some(last)) if one.first == first && last.end == end => inside,
        _ => &[],
    }
}

fn is_common(passage: &Sides, side: usize, common: &HashSet<u64>) -> bool {
    if common.is_empty() {
        return false;
    }
    let lines = whole_lines(passage, side);
    !lines.is_empty() && lines.iter().all(|line| common.contains(&line.hash))
}

/// Whether stock phrases fill half of a side, or a quarter of whole lines or of an edge.
fn stock(passage: &Sides, side: usize) -> bool {
    let (first, end) = passage.spans[side];
    let count = touching(&passage.facts[side].stock, (first, end), |&word| (word, word + 1)).len();
    let (first, end) = (first as usize, end as usize);
    if count == 0 || 4 * count < end - first {
        return false;
    }
    let length = passage.articles[side].len();
    let edge = 100 * end <= EDGE * length || 100 * first >= (100 - EDGE) * length;
    2 * count >= end - first || edge || !whole_lines(passage, side).is_empty()
}
