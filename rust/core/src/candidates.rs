//! Many articles → the pairs worth comparing, without looking at all pairs.
//!
//! Two questions, two answers:
//!
//! - **near-duplicates** have like sketches: LSH bands (Indyk and Motwani 1998; Broder 1997). A
//!   band is a few slots of a sketch; texts that agree in all slots of some band are a candidate
//!   pair. Keys are sorted, not put into maps of lists, and every pair is verified exactly.
//! - **passages** are shared by texts that are otherwise unlike, which no sketch of whole texts can
//!   see: an inverted index of shingles. A shingle that stands in more than `max_articles` articles
//!   is not followed; its document frequency is counted exactly, so the pairs do not depend on the
//!   order of the articles or on how the work is divided.

use std::collections::{HashMap, HashSet};

use crate::error::Result;
use crate::parallel::{self, Cancel};
use crate::shingle::{combine, shared};

/// How sketches are cut into bands: `bands` × `rows` slots, the rest unused.
#[derive(Debug, Clone, Copy)]
pub struct Bands {
    /// Slots of a sketch.
    pub num_slots: usize,
    /// Bands.
    pub bands: usize,
    /// Slots of a band.
    pub rows: usize,
}

/// Pairs of sketches that agree in some band, ascending; empty sketches agree with none.
///
/// Time: sketches × bands × logarithm, plus the pairs that agree.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn banded(sketches: &[u32], how: Bands, threads: usize, cancel: &Cancel) -> Result<Vec<(u32, u32)>> {
    let rows: Vec<&[u32]> = sketches.chunks_exact(how.num_slots).collect();
    let bands: Vec<usize> = (0..how.bands).collect();
    let found = parallel::map(&bands, threads, cancel, |&band| {
        let mut keys: Vec<(u64, u32)> = Vec::with_capacity(rows.len());
        for (number, sketch) in rows.iter().enumerate() {
            let slots = &sketch[band * how.rows..(band + 1) * how.rows];
            if slots[0] != crate::sketch::EMPTY {
                let slots: Vec<u64> = slots.iter().map(|&slot| u64::from(slot)).collect();
                keys.push((combine(&slots), number as u32));
            }
        }
        keys.sort_unstable();
        let mut pairs = Vec::new();
        for group in keys.chunk_by(|x, y| x.0 == y.0) {
            for (at, &(_, one)) in group.iter().enumerate() {
                cancel.check()?;
                pairs.extend(group[at + 1..].iter().map(|&(_, other)| (one, other)));
            }
        }
        Ok(pairs)
    })?;
    let mut pairs = found.concat();
    pairs.sort_unstable();
    pairs.dedup();
    Ok(pairs)
}

/// A pair of articles with the shingles that both have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// The first article.
    pub a: u32,
    /// The second article.
    pub b: u32,
    /// Shingles that both have.
    pub shared: u64,
    /// Shingles that either has.
    pub either: u64,
}

/// The candidate pairs whose exact Jaccard similarity reaches `threshold`, in their order.
///
/// `set` makes the ascending shingle set of an article; it is asked once for each article that is
/// in some pair.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn verified(
    pairs: &[(u32, u32)],
    threshold: f64,
    threads: usize,
    cancel: &Cancel,
    set: impl Fn(u32) -> Vec<u64> + Sync,
) -> Result<Vec<Verified>> {
    let mut needed: Vec<u32> = pairs.iter().flat_map(|&(a, b)| [a, b]).collect();
    needed.sort_unstable();
    needed.dedup();
    let sets = parallel::map(&needed, threads, cancel, |&article| Ok(set(article)))?;
    let of = |article: u32| needed.binary_search(&article).map_or(&[][..], |at| sets[at].as_slice());
    let found = parallel::map(pairs, threads, cancel, |&(a, b)| {
        let (x, y) = (of(a), of(b));
        let shared = shared(x, y) as u64;
        Ok(Verified { a, b, shared, either: (x.len() + y.len()) as u64 - shared })
    })?;
    let reaches = |pair: &Verified| pair.either > 0 && pair.shared as f64 / pair.either as f64 >= threshold;
    Ok(found.into_iter().filter(reaches).collect())
}

/// Pairs of articles `a < b` that share at least `min_shared` shingles (or all that the smaller one
/// has), ascending. Shingles of more than `max_articles` articles count for no pair.
///
/// `sets` are ascending shingle sets. Time: the sum over shingles of the square of the number of
/// articles that have it.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn sharing(
    sets: &[Vec<u64>],
    min_shared: u32,
    max_articles: u32,
    threads: usize,
    cancel: &Cancel,
) -> Result<Vec<(u32, u32)>> {
    let mut postings: Vec<(u64, u32)> =
        sets.iter().zip(0u32..).flat_map(|(set, n)| set.iter().map(move |&shingle| (shingle, n))).collect();
    postings.sort_unstable();
    cancel.check()?;
    // Lists of articles by shingle, for the shingles that can tie a pair.
    let mut lists: HashMap<u64, (u32, u32)> = HashMap::new();
    let mut at = 0u32;
    for group in postings.chunk_by(|x, y| x.0 == y.0) {
        let end = at + group.len() as u32;
        if group.len() > 1 && group.len() <= max_articles as usize {
            lists.insert(group[0].0, (at, end));
        }
        at = end;
    }
    let numbers: Vec<u32> = (0..sets.len() as u32).collect();
    let found = parallel::map(&numbers, threads, cancel, |&one| {
        let mut counts: HashMap<u32, u32> = HashMap::new();
        for shingle in &sets[one as usize] {
            if let Some(&(from, to)) = lists.get(shingle) {
                for &(_, other) in &postings[from as usize..to as usize] {
                    if other > one {
                        *counts.entry(other).or_default() += 1;
                    }
                }
            }
        }
        let size = |n: u32| sets[n as usize].len() as u32;
        let mut others: Vec<(u32, u32)> = counts
            .into_iter()
            .filter(|&(other, count)| count >= min_shared.min(size(one)).min(size(other)))
            .map(|(other, _)| (one, other))
            .collect();
        others.sort_unstable();
        Ok(others)
    })?;
    Ok(found.concat())
}

/// Numbers of the first article with each content: articles whose word hashes are equal have one.
/// Articles without words have nothing to be equal by: each is its own.
#[must_use]
pub fn first_equal(contents: &[&[u64]]) -> Vec<u32> {
    let mut seen: HashMap<u64, Vec<u32>> = HashMap::new();
    contents
        .iter()
        .zip(0u32..)
        .map(|(content, number)| {
            if content.is_empty() {
                return number;
            }
            let same = seen.entry(combine(content)).or_default();
            // A hash may lie; the words do not.
            match same.iter().find(|&&first| contents[first as usize] == *content) {
                Some(&first) => first,
                None => {
                    same.push(number);
                    number
                }
            }
        })
        .collect()
}

/// How duplicates are gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clustering {
    /// Every removed article is verified against the one that is kept.
    Star,
    /// Every removed article is verified against some article of its cluster.
    SingleLink,
}

/// For each article the one that stays for it (itself, if it stays).
///
/// `order`: articles, those that rather stay first. `pairs`: verified duplicates, `a < b`. In a star
/// an article that is tied to several kept ones goes to the most similar, of equals to the first in
/// `order`; in single-link clusters the first in `order` of each cluster stays.
#[must_use]
pub fn cluster(order: &[u32], pairs: &[Verified], clustering: Clustering) -> Vec<u32> {
    let mut rank = vec![0u32; order.len()];
    for (place, &article) in order.iter().enumerate() {
        rank[article as usize] = place as u32;
    }
    let mut ties: Vec<Vec<(u32, u64, u64)>> = vec![Vec::new(); order.len()];
    for pair in pairs {
        ties[pair.a as usize].push((pair.b, pair.shared, pair.either));
        ties[pair.b as usize].push((pair.a, pair.shared, pair.either));
    }
    let mut kept: Vec<u32> = (0..order.len() as u32).collect();
    match clustering {
        Clustering::Star => {
            let mut stays = vec![false; order.len()];
            for &article in order {
                // Similarities as fractions, compared by cross-multiplication: exact.
                let best =
                    ties[article as usize].iter().filter(|tie| stays[tie.0 as usize]).max_by(|x, y| {
                        let (left, right) =
                            (u128::from(x.1) * u128::from(y.2), u128::from(y.1) * u128::from(x.2));
                        left.cmp(&right).then_with(|| rank[y.0 as usize].cmp(&rank[x.0 as usize]))
                    });
                match best {
                    Some(&(other, _, _)) => kept[article as usize] = other,
                    None => stays[article as usize] = true,
                }
            }
        }
        Clustering::SingleLink => {
            let mut done: HashSet<u32> = HashSet::new();
            for &first in order {
                let mut waiting = vec![first];
                while let Some(article) = waiting.pop() {
                    if done.insert(article) {
                        kept[article as usize] = first;
                        waiting.extend(ties[article as usize].iter().map(|tie| tie.0));
                    }
                }
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use crate::sketch::EMPTY;

    #[test]
    fn sketches_that_agree_in_a_band_are_a_pair_once() {
        let sketches = [[1, 2, 3, 4, 9], [1, 2, 3, 4, 8], [5, 2, 3, 4, 9], [1, 3, 4, 3, 9], [EMPTY; 5]];
        let flat = [sketches.concat(), vec![EMPTY; 5]].concat();
        let how = Bands { num_slots: 5, bands: 2, rows: 2 };
        for threads in [1, 3] {
            let pairs = banded(&flat, how, threads, &Cancel::new()).unwrap();
            // The slot left over is in no band, and empty sketches are not alike.
            assert_eq!(pairs, [(0, 1), (0, 2), (1, 2)]);
        }
    }

    #[test]
    fn pairs_are_verified_exactly() {
        let sets = [vec![1, 2, 3, 4], vec![2, 3, 4, 5], vec![9], vec![]];
        let verify = |pairs: &[(u32, u32)], threshold| {
            verified(pairs, threshold, 2, &Cancel::new(), |n| sets[n as usize].clone()).unwrap()
        };
        let pair = Verified { a: 0, b: 1, shared: 3, either: 5 };
        assert_eq!(verify(&[(0, 1), (0, 2), (2, 3)], 0.6), [pair]);
        assert_eq!(verify(&[(0, 1)], 0.61), []);
        assert_eq!(verify(&[(3, 3)], 0.0), []);
    }

    #[test]
    fn shingles_of_too_many_articles_count_for_no_pair() {
        let sets = [vec![1, 2, 3], vec![1, 2, 4], vec![1, 5], vec![3], vec![]];
        let pairs = |least, most| sharing(&sets, least, most, 2, &Cancel::new()).unwrap();
        assert_eq!(pairs(1, 3), [(0, 1), (0, 2), (0, 3), (1, 2)]);
        assert_eq!(pairs(2, 3), [(0, 1), (0, 3)]);
        assert_eq!(pairs(1, 2), [(0, 1), (0, 3)]);
        assert_eq!(pairs(1, 1), []);
    }

    #[test]
    fn equal_contents_have_one_first() {
        let contents: [&[u64]; 6] = [&[1, 2], &[], &[2, 1], &[1, 2], &[], &[1, 2]];
        assert_eq!(first_equal(&contents), [0, 1, 2, 0, 4, 0]);
    }

    #[test]
    fn a_star_has_its_nearest_kept_article_and_a_chain_its_first() {
        let tie = |a, b, shared| Verified { a, b, shared, either: 10 };
        let chain = [tie(0, 1, 8), tie(1, 2, 9), tie(2, 3, 8), tie(0, 4, 8), tie(2, 4, 8)];
        assert_eq!(cluster(&[0, 1, 2, 3, 4], &chain, Clustering::Star), [0, 0, 2, 2, 0]);
        assert_eq!(cluster(&[2, 1, 0, 3, 4], &chain, Clustering::Star), [0, 2, 2, 2, 2]);
        assert_eq!(cluster(&[3, 1, 0, 2, 4], &chain, Clustering::SingleLink), [3; 5]);
        // 2/3 and 4/6 are one similarity: the order decides.
        let ties =
            [Verified { a: 0, b: 2, shared: 2, either: 3 }, Verified { a: 1, b: 2, shared: 4, either: 6 }];
        assert_eq!(cluster(&[1, 0, 2], &ties, Clustering::Star), [0, 1, 1]);
    }

    #[test]
    fn a_raised_flag_ends_every_search() {
        let cancel = Cancel::new();
        cancel.raise();
        let how = Bands { num_slots: 1, bands: 1, rows: 1 };
        assert_eq!(banded(&[1, 1], how, 1, &cancel), Err(Error::Cancelled));
        assert_eq!(verified(&[(0, 1)], 0.5, 1, &cancel, |_| vec![1]), Err(Error::Cancelled));
        assert_eq!(sharing(&[vec![1], vec![1]], 1, 9, 1, &cancel), Err(Error::Cancelled));
    }
}
