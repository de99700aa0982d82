//! Articles that share a passage: an inverted index of shingles.
//!
//! A shingle that stands in more than `max_articles` articles is not followed; its document frequency is
//! counted exactly, so the pairs do not depend on the order of the articles or on how the work is
//! divided. What two articles share by chance lies anywhere in them, and grows with the square of their
//! number: some shingles must begin within one window.

use crate::error::Result;
use crate::parallel::{self, Cancel};
use crate::shingle::sort_hashes;

/// Which pairs of articles share enough shingles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sharing {
    /// Distinct shingles that a pair shares, or all that the smaller article has.
    pub min_shared: u32,
    /// Shingles of more articles than this count for no pair.
    pub max_articles: u32,
    /// Words within which so many of them begin, in each of the two articles; at least 1.
    pub window: u32,
    /// How many articles, the first ones, are paired with the others only; 0: all with each other.
    pub against: u32,
}

/// A shingle that begins more often in an article counts for all of its windows.
pub const MOST_PLACES: usize = 8;

/// Pairs of articles `a < b` that share at least `min_shared` distinct shingles (or as many as the
/// smaller one has) within one window of each, ascending.
///
/// `articles` are shingles in the order of the text. The two windows share them in any order. Time:
/// the shingles, the sum over them of the square of the number of articles that have it, and for
/// each pair that shares enough anywhere, the shingles of both.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn sharing(
    articles: &[Vec<u64>],
    how: &Sharing,
    threads: usize,
    cancel: &Cancel,
) -> Result<Vec<(u32, u32)>> {
    let index = Index::new(articles, how.max_articles, threads, cancel)?;
    let paired = if how.against == 0 { articles.len() } else { articles.len().min(how.against as usize) };
    let scratch = || Counts { of: vec![0; articles.len()], seen: Vec::new() };
    let found = parallel::map_with(&articles[..paired], threads, cancel, scratch, |counts, one, _| {
        let one = one as u32;
        index.count(one, how.against.max(one + 1), counts);
        let mut others = Vec::new();
        for other in counts.seen.drain(..) {
            let count = std::mem::take(&mut counts.of[other as usize]);
            let need = how.min_shared.min(index.distinct[one as usize]).min(index.distinct[other as usize]);
            if count >= need && index.near([one, other], need as usize, how.window.max(1)) {
                others.push((one, other));
            }
        }
        others.sort_unstable();
        Ok(others)
    })?;
    Ok(found.concat())
}

/// How many shingles each article shares with one of them.
struct Counts {
    of: Vec<u32>,
    /// Those that share any.
    seen: Vec<u32>,
}

/// The shingles that can tie two articles, and where they stand.
struct Index {
    /// Where the articles of each shingle begin; one more than there are shingles.
    first: Vec<u32>,
    /// The articles of all shingles, by shingle, then ascending.
    articles: Vec<u32>,
    /// By article: each shingle and a place where it begins, ascending; of one that begins in more than
    /// [`MOST_PLACES`], one more than that.
    places: Vec<Vec<(u32, u32)>>,
    /// By article: how many distinct shingles it has, those that tie no pair included.
    distinct: Vec<u32>,
}

impl Index {
    fn new(articles: &[Vec<u64>], max_articles: u32, threads: usize, cancel: &Cancel) -> Result<Self> {
        let sorted = parallel::map(articles, threads, cancel, |shingles| {
            let mut sorted: Vec<(u64, u32)> = shingles.iter().copied().zip(0u32..).collect();
            sort_hashes(&mut sorted, |place| place.0);
            Ok(sorted)
        })?;
        let mut distinct = vec![0; articles.len()];
        let mut postings: Vec<(u64, u32)> = Vec::with_capacity(articles.iter().map(Vec::len).sum());
        for ((places, number), distinct) in sorted.iter().zip(0u32..).zip(&mut distinct) {
            let before = postings.len();
            postings.extend(places.chunk_by(|x, y| x.0 == y.0).map(|same| (same[0].0, number)));
            *distinct = (postings.len() - before) as u32;
        }
        cancel.check()?;
        sort_hashes(&mut postings, |posting| posting.0);
        cancel.check()?;
        let (mut first, mut listed, mut hashes) = (vec![0], Vec::new(), Vec::new());
        let mut known: Vec<Vec<u32>> = vec![Vec::new(); articles.len()];
        for group in postings.chunk_by(|x, y| x.0 == y.0) {
            if group.len() > 1 && group.len() <= max_articles as usize {
                for &(_, article) in group {
                    known[article as usize].push(hashes.len() as u32);
                    listed.push(article);
                }
                hashes.push(group[0].0);
                first.push(listed.len() as u32);
            }
        }
        let numbers: Vec<usize> = (0..articles.len()).collect();
        let places = parallel::map(&numbers, threads, cancel, |&number| {
            let (known, sorted) = (&known[number], &sorted[number]);
            let mut places = Vec::with_capacity(known.len());
            let mut groups = sorted.chunk_by(|x, y| x.0 == y.0);
            for &shingle in known {
                // Both lists ascend by hash, and every shingle that is known stands in the other.
                if let Some(group) = groups.find(|group| group[0].0 == hashes[shingle as usize]) {
                    places.extend(group.iter().take(MOST_PLACES + 1).map(|place| (shingle, place.1)));
                }
            }
            Ok(places)
        })?;
        Ok(Self { first, articles: listed, places, distinct })
    }

    /// Counts for every article from `first` on how many shingles it shares with one.
    fn count(&self, one: u32, first: u32, counts: &mut Counts) {
        for group in self.places[one as usize].chunk_by(|x, y| x.0 == y.0) {
            let shingle = group[0].0 as usize;
            let list = &self.articles[self.first[shingle] as usize..self.first[shingle + 1] as usize];
            for &other in &list[list.partition_point(|&article| article < first)..] {
                let count = &mut counts.of[other as usize];
                if *count == 0 {
                    counts.seen.push(other);
                }
                *count += 1;
            }
        }
    }

    /// Whether a window of each of two articles has so many shingles that the other one has too.
    fn near(&self, pair: [u32; 2], need: usize, window: u32) -> bool {
        let [a, b] = pair.map(|article| &self.places[article as usize]);
        if need <= 1 {
            return true;
        }
        let (mut in_a, mut in_b) = (Vec::new(), Vec::new());
        let mut others = b.chunk_by(|x, y| x.0 == y.0).peekable();
        for mine in a.chunk_by(|x, y| x.0 == y.0) {
            while others.next_if(|theirs| theirs[0].0 < mine[0].0).is_some() {}
            if let Some(theirs) = others.next_if(|theirs| theirs[0].0 == mine[0].0) {
                in_a.push(mine);
                in_b.push(theirs);
            }
        }
        within(&in_a, &in_b, need, window)
    }
}

/// A shingle in one article: its number, and a place where it begins, for each.
pub type Places<'a> = &'a [(u32, u32)];

/// Whether a window on each side has so many of the shingles, whose places on both sides are given.
#[must_use]
pub fn within(in_a: &[Places], in_b: &[Places], need: usize, window: u32) -> bool {
    let everywhere = |places: Places| places.len() > MOST_PLACES;
    // Places in the first article, and which shingle begins there.
    let mut starts: Vec<(u32, usize)> = Vec::new();
    let mut always: Vec<usize> = Vec::new();
    for (shingle, places) in in_a.iter().enumerate() {
        if everywhere(places) {
            always.push(shingle);
        } else {
            starts.extend(places.iter().map(|place| (place.1, shingle)));
        }
    }
    starts.sort_unstable();
    let mut members: Vec<usize> = Vec::new();
    let mut ends: Vec<(u32, usize)> = Vec::new();
    let mut times = vec![0u32; in_a.len()];
    for at in 0..starts.len().max(1) {
        members.clone_from(&always);
        let inside =
            starts[at.min(starts.len())..].iter().take_while(|start| start.0 - starts[at].0 < window);
        members.extend(inside.map(|start| start.1));
        members.sort_unstable();
        members.dedup();
        if members.len() < need {
            continue;
        }
        // The same question for the second article, of these shingles alone.
        ends.clear();
        let mut met = 0;
        for &shingle in &members {
            if everywhere(in_b[shingle]) {
                met += 1;
            } else {
                ends.extend(in_b[shingle].iter().map(|place| (place.1, shingle)));
            }
        }
        ends.sort_unstable();
        let mut low = 0;
        let mut enough = met >= need;
        for &(end, shingle) in &ends {
            met += usize::from(times[shingle] == 0);
            times[shingle] += 1;
            while end - ends[low].0 >= window {
                let out = &mut times[ends[low].1];
                *out -= 1;
                met -= usize::from(*out == 0);
                low += 1;
            }
            enough |= met >= need;
        }
        if enough {
            return true;
        }
        ends.iter().for_each(|end| times[end.1] = 0);
    }
    false
}

/// Which rows of one shingle make a pair: for each two of them, where they stand in the list.
///
/// `shingles` ascend, a row for each article that has one, of a shingle by article; every row of a shingle
/// is there. Those of more than `max_articles` articles tie no pair. With [`near`], this is [`sharing`] in
/// two steps, between which the rows may be on another machine.
#[must_use]
pub fn shingle_pairs(shingles: &[u64], max_articles: u32) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    let mut first = 0u32;
    for group in shingles.chunk_by(|x, y| x == y) {
        let end = first + group.len() as u32;
        if group.len() <= max_articles as usize {
            found.extend((first..end).flat_map(|one| (one + 1..end).map(move |other| (one, other))));
        }
        first = end;
    }
    found
}

/// The places of a shingle in the articles of a pair.
#[derive(Debug, Clone, Copy)]
pub struct Shared<'a> {
    /// The pair.
    pub pair: (i64, i64),
    /// Distinct shingles that the pair must share.
    pub need: u32,
    /// Where it begins in the first article, ascending.
    pub in_a: &'a [u32],
    /// Where it begins in the second.
    pub in_b: &'a [u32],
}

/// The pairs that share enough of the shingles within one window of each article.
///
/// Rows of a pair stand together, one for each shingle, in any order.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn near(rows: &[Shared<'_>], window: u32, cancel: &Cancel) -> Result<Vec<(i64, i64)>> {
    let mut found = Vec::new();
    for of_pair in rows.chunk_by(|x, y| x.pair == y.pair) {
        cancel.check()?;
        let need = of_pair[0].need as usize;
        if of_pair.len() < need {
            continue;
        }
        let numbered = |places: &dyn Fn(&Shared<'_>) -> Vec<u32>| -> Vec<Vec<(u32, u32)>> {
            let few = |row| places(row).into_iter().take(MOST_PLACES + 1);
            (0u32..).zip(of_pair).map(|(n, row)| few(row).map(|place| (n, place)).collect()).collect()
        };
        let (in_a, in_b) = (numbered(&|row| row.in_a.to_vec()), numbered(&|row| row.in_b.to_vec()));
        let [in_a, in_b] = [&in_a, &in_b].map(|of| of.iter().map(Vec::as_slice).collect::<Vec<_>>());
        if need <= 1 || within(&in_a, &in_b, need, window.max(1)) {
            found.push(of_pair[0].pair);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn shingles_of_too_many_articles_count_for_no_pair() {
        let sets = [vec![1, 2, 3], vec![1, 2, 4], vec![1, 5], vec![3], vec![]];
        let pairs = |min_shared, max_articles| {
            sharing(&sets, &Sharing { min_shared, max_articles, window: 9, against: 0 }, 2, &Cancel::new())
                .unwrap()
        };
        assert_eq!(pairs(1, 3), [(0, 1), (0, 2), (0, 3), (1, 2)]);
        assert_eq!(pairs(2, 3), [(0, 1), (0, 3)]);
        assert_eq!(pairs(1, 2), [(0, 1), (0, 3)]);
        assert_eq!(pairs(1, 1), []);
        let how = Sharing { min_shared: 1, max_articles: 3, window: 9, against: 2 };
        assert_eq!(sharing(&sets, &how, 2, &Cancel::new()).unwrap(), [(0, 2), (0, 3), (1, 2)]);
    }

    #[test]
    fn shingles_are_shared_within_a_window_of_both() {
        let near = |a: &[u64], b: &[u64], window| {
            let how = Sharing { min_shared: 3, max_articles: 2, window, against: 0 };
            let found = sharing(&[a.to_vec(), b.to_vec()], &how, 1, &Cancel::new()).unwrap();
            assert_eq!(found, sharing(&[b.to_vec(), a.to_vec()], &how, 1, &Cancel::new()).unwrap());
            !found.is_empty()
        };
        let (run, apart) = ([9, 1, 2, 3, 8], [3, 10, 11, 1, 12, 2, 13]);
        assert!(near(&run, &run, 3));
        assert!(!near(&run, &run, 2));
        assert!(!near(&run, &apart, 5));
        assert!(near(&run, &apart, 6));
        // The three in one window of the first are not the three in one window of the second.
        let others = [1, 2, 20, 21, 22, 23, 24, 3, 4];
        assert!(!near(&[1, 2, 3, 30, 31, 32, 33, 4], &others, 4));
        assert!(near(&[1, 2, 3, 30, 31, 32, 33, 4, 2, 3], &[30, 2, 3, 4], 4));
        // What repeats all over has no place, and what an article has only one of is enough.
        assert!(near(&[&[1, 2].repeat(9), &[7; 9][..], &[3]].concat(), &run, 3));
        assert!(near(&[5; 40], &[5], 1));
    }

    #[test]
    fn what_very_many_share_costs_no_more_than_its_size() {
        // One line in every article; and as many articles that are all the same.
        let line = |n: u64| (0..20).chain(100 * n..100 * n + 20).collect::<Vec<u64>>();
        let articles: Vec<Vec<u64>> = (1..=3000).map(line).collect();
        for articles in [articles.clone(), vec![articles[0].clone(); 3000]] {
            let index = Index::new(&articles, 1000, 1, &Cancel::new()).unwrap();
            assert_eq!(index.articles.len(), 0);
        }
        // A million times one word, in each of a few articles: one place a shingle and article ties them.
        let articles = vec![vec![7u64; 1_000_000]; 4];
        let index = Index::new(&articles, 1000, 1, &Cancel::new()).unwrap();
        assert_eq!(index.articles, [0, 1, 2, 3]);
        assert!(index.places.iter().all(|places| places.len() <= 1 + MOST_PLACES));
        assert!(index.near([0, 1], 1, 128));
    }

    #[test]
    fn shingles_and_then_pairs_find_what_sharing_finds() {
        let articles: Vec<Vec<u64>> =
            (0..40u64).map(|n| (0..30 + n).map(|at| (at * at + n * (at % 5)) % 97).collect()).collect();
        for (min_shared, max_articles, window) in [(3, 20, 9), (1, 40, 4), (4, 30, 200)] {
            let how = Sharing { min_shared, max_articles, window, against: 0 };
            let wanted = sharing(&articles, &how, 2, &Cancel::new()).unwrap();
            let mut postings: Vec<(u64, i64, Vec<u32>)> = Vec::new();
            let mut distinct = Vec::new();
            for (number, shingles) in (0i64..).zip(&articles) {
                let sorted = crate::shingle::sorted_places(shingles);
                let groups: Vec<_> = sorted.chunk_by(|x, y| x.0 == y.0).collect();
                distinct.push(groups.len() as u32);
                postings.extend(groups.iter().map(|g| (g[0].0, number, g.iter().map(|x| x.1).collect())));
            }
            postings.sort();
            let shingles: Vec<u64> = postings.iter().map(|x| x.0).collect();
            let mut pairs = shingle_pairs(&shingles, max_articles);
            pairs.sort_by_key(|&(i, j)| (postings[i as usize].1, postings[j as usize].1));
            let rows: Vec<Shared> = pairs
                .iter()
                .map(|&(i, j)| {
                    let (x, y) = (&postings[i as usize], &postings[j as usize]);
                    let need = min_shared.min(distinct[x.1 as usize]).min(distinct[y.1 as usize]);
                    Shared { pair: (x.1, y.1), need, in_a: &x.2, in_b: &y.2 }
                })
                .collect();
            let found = near(&rows, window, &Cancel::new()).unwrap();
            assert!(!wanted.is_empty());
            assert_eq!(found.iter().map(|&(a, b)| (a as u32, b as u32)).collect::<Vec<_>>(), wanted);
        }
    }

    #[test]
    fn a_raised_flag_ends_the_search() {
        let cancel = Cancel::new();
        cancel.raise();
        let how = Sharing { min_shared: 1, max_articles: 9, window: 9, against: 0 };
        assert_eq!(sharing(&[vec![1], vec![1]], &how, 1, &cancel), Err(Error::Cancelled));
    }
}
