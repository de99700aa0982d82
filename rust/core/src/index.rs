//! Articles → where every shingle of them stands, as sorted columns that can be kept in files; and
//! such columns → the articles in them that share enough shingles with others.
//!
//! The rule is that of [`crate::candidates::sharing`], and so are the pairs: what is found of an
//! article through an index that lasts is what is found beside all articles of it. The columns are
//! read where they lie, in a file that is mapped into memory, say: as bytes, for nothing says that
//! numbers in a file are aligned. Hashes are spread evenly, so a guess by proportion is a few places
//! off, and a look-up touches a page or two of a file of any size.

use std::collections::HashMap;

use crate::candidates::{MOST_PLACES, Sharing, within};
use crate::error::Result;
use crate::parallel::{self, Cancel};
use crate::shingle::{sort_hashes, sorted_places};

/// One posting: a shingle, an article that has it, and a word with which it begins there.
pub type Posting = (u64, u32, u32);

/// The postings of articles, by article, shingle, and place; and how many distinct shingles each
/// article has. Of a shingle that begins in more than [`MOST_PLACES`] places of an article, one more
/// than that are kept: it counts for all of its windows.
///
/// `articles` are shingles in the order of the text.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn postings(articles: &[Vec<u64>], threads: usize, cancel: &Cancel) -> Result<(Vec<Posting>, Vec<u32>)> {
    let numbers: Vec<u32> = (0..articles.len() as u32).collect();
    let found = parallel::map(&numbers, threads, cancel, |&number| {
        let sorted = sorted_places(&articles[number as usize]);
        let mut postings = Vec::with_capacity(sorted.len());
        let mut distinct = 0;
        for places in sorted.chunk_by(|x, y| x.0 == y.0) {
            distinct += 1;
            postings.extend(few(places).iter().map(|&(shingle, place)| (shingle, number, place)));
        }
        Ok((postings, distinct))
    })?;
    let distinct = found.iter().map(|of| of.1).collect();
    Ok((found.into_iter().flat_map(|of| of.0).collect(), distinct))
}

/// Postings by shingle, then article, then place; in linear time.
pub fn sort(postings: &mut Vec<Posting>) {
    sort_hashes(postings, |posting| posting.0);
}

/// As many places of a shingle in an article as are told apart.
fn few<T>(places: &[T]) -> &[T] {
    &places[..places.len().min(MOST_PLACES + 1)]
}

/// Sorted postings, as columns of numbers in little-endian bytes.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// 8 bytes each, ascending.
    pub shingles: &'a [u8],
    /// 4 bytes each; of one shingle ascending.
    pub articles: &'a [u8],
    /// 4 bytes each; of one shingle and article ascending.
    pub places: &'a [u8],
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    let mut number = [0; 8];
    number.copy_from_slice(&bytes[8 * at..8 * at + 8]);
    u64::from_le_bytes(number)
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    let mut number = [0; 4];
    number.copy_from_slice(&bytes[4 * at..4 * at + 4]);
    u32::from_le_bytes(number)
}

/// The first place of ascending numbers that holds `key` or more.
fn first_at_least(numbers: &[u8], key: u64) -> usize {
    let count = numbers.len() / 8;
    if count == 0 || key <= u64_at(numbers, 0) {
        return 0;
    }
    let (first, last) = (u64_at(numbers, 0), u64_at(numbers, count - 1));
    if key > last {
        return count;
    }
    let share = u128::from(key - first) * (count as u128 - 1) / u128::from(last - first);
    let guess = share as usize;
    // What stands at `low` is less than the key, what stands at `high` is not.
    let (mut low, mut high, mut step) = (0, count - 1, 32);
    if u64_at(numbers, guess) < key {
        low = guess;
        while low + step < high {
            if u64_at(numbers, low + step) >= key {
                high = low + step;
                break;
            }
            low += step;
            step *= 2;
        }
    } else {
        high = guess;
        while low + step < high {
            if u64_at(numbers, high - step) < key {
                low = high - step;
                break;
            }
            high -= step;
            step *= 2;
        }
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if u64_at(numbers, middle) < key {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

/// The articles that have a shingle and its places there; none, if they are more than `most`.
fn holders(runs: &[Run<'_>], shingle: u64, most: usize) -> Vec<(u32, u32)> {
    let mut found: Vec<(u32, u32)> = Vec::new();
    let mut articles = 0;
    for run in runs {
        let count = run.shingles.len() / 8;
        let mut at = first_at_least(run.shingles, shingle);
        while at < count && u64_at(run.shingles, at) == shingle {
            let article = u32_at(run.articles, at);
            if found.last().is_none_or(|last| last.0 != article) {
                articles += 1;
                if articles > most {
                    return Vec::new();
                }
            }
            found.push((article, u32_at(run.places, at)));
            at += 1;
        }
    }
    found
}

/// Pairs of a query and an article of the index that share at least `min_shared` distinct shingles
/// (or as many as the smaller one has) within one window of each, ascending.
///
/// `queries` are shingles in the order of the text. `runs` stand in the order of their articles; what
/// is cut in two stands in two that follow each other. `distinct`: how many distinct shingles each
/// article of the index has, as numbers of 4 bytes, one after the other. A shingle counts for no pair
/// if more than `max_articles` have it, queries included. `how.against` is not asked.
///
/// Time: for each shingle of the queries a look-up in each run, and its postings, of at most
/// `max_articles` articles.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn sharing(
    queries: &[Vec<u64>],
    runs: &[Run<'_>],
    distinct: &[&[u8]],
    how: &Sharing,
    threads: usize,
    cancel: &Cancel,
) -> Result<Vec<(u32, u32)>> {
    let sorted = parallel::map(queries, threads, cancel, |shingles| Ok(sorted_places(shingles)))?;
    let mut asked: Vec<u64> = Vec::new();
    for places in &sorted {
        asked.extend(places.chunk_by(|x, y| x.0 == y.0).map(|same| same[0].0));
    }
    sort_hashes(&mut asked, |&shingle| shingle);
    let kinds: Vec<&[u64]> = asked.chunk_by(|x, y| x == y).collect();
    let lists = parallel::map(&kinds, threads, cancel, |of| {
        let most = (how.max_articles as usize).saturating_sub(of.len());
        Ok(holders(runs, of[0], most))
    })?;
    let known: HashMap<u64, &[(u32, u32)]> =
        kinds.iter().map(|of| of[0]).zip(lists.iter().map(Vec::as_slice)).collect();
    let numbers: Vec<u32> = (0..queries.len() as u32).collect();
    let found = parallel::map(&numbers, threads, cancel, |&number| {
        let mine: Vec<&[(u64, u32)]> = sorted[number as usize].chunk_by(|x, y| x.0 == y.0).collect();
        let mut theirs: Vec<(u32, u32, u32)> = Vec::new();
        for (shingle, places) in (0u32..).zip(&mine) {
            theirs.extend(known[&places[0].0].iter().map(|&(article, place)| (article, shingle, place)));
        }
        theirs.sort_unstable();
        let mut others = Vec::new();
        for of_article in theirs.chunk_by(|x, y| x.0 == y.0) {
            cancel.check()?;
            let article = of_article[0].0;
            let flat: Vec<(u32, u32)> = of_article.iter().map(|x| (x.1, x.2)).collect();
            let there: Vec<&[(u32, u32)]> = flat.chunk_by(|x, y| x.0 == y.0).collect();
            let need = how.min_shared.min(mine.len() as u32).min(number_of(distinct, article)) as usize;
            if there.len() < need {
                continue;
            }
            let here: Vec<Vec<(u32, u32)>> = there
                .iter()
                .map(|places| {
                    let shingle = places[0].0;
                    few(mine[shingle as usize]).iter().map(|place| (shingle, place.1)).collect()
                })
                .collect();
            let here: Vec<&[(u32, u32)]> = here.iter().map(Vec::as_slice).collect();
            if need <= 1 || within(&here, &there, need, how.window.max(1)) {
                others.push((number, article));
            }
        }
        Ok(others)
    })?;
    Ok(found.concat())
}

/// The number at a place of several lists, one after the other; the highest beyond their end.
fn number_of(lists: &[&[u8]], place: u32) -> u32 {
    let mut at = place as usize;
    for list in lists {
        let count = list.len() / 4;
        if at < count {
            return u32_at(list, at);
        }
        at -= count;
    }
    u32::MAX
}

/// For each key what stands beside it in a column of 4-byte numbers; 0 where it is not.
#[must_use]
pub fn counts(keys: &[u64], column: &[u8], beside: &[u8]) -> Vec<u32> {
    let of = |&key: &u64| {
        let at = first_at_least(column, key);
        if at < column.len() / 8 && u64_at(column, at) == key { u32_at(beside, at) } else { 0 }
    };
    keys.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::candidates;

    fn column(numbers: &[u64]) -> Vec<u8> {
        numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
    }

    /// Numbers of a simple generator.
    fn drawn(state: &mut u64, below: u64) -> u64 {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) % below
    }

    #[test]
    fn a_guess_finds_what_a_scan_finds() {
        let mut state = 1;
        for count in [0, 1, 2, 33, 1000] {
            for spread in [1, 50, u64::MAX / 2000] {
                let mut numbers: Vec<u64> = (0..count).map(|_| drawn(&mut state, 1000) * spread).collect();
                numbers.extend([0, u64::MAX].iter().take(count % 3));
                numbers.sort_unstable();
                let bytes = column(&numbers);
                let near = numbers.iter().flat_map(|&n| [n.saturating_sub(1), n, n.saturating_add(1)]);
                for key in near.chain([0, 1, u64::MAX]) {
                    let scanned = numbers.iter().take_while(|&&number| number < key).count();
                    assert_eq!(first_at_least(&bytes, key), scanned, "{key} in {numbers:?}");
                }
            }
        }
    }

    #[test]
    fn through_runs_the_same_pairs_are_found_as_beside_all_articles() {
        let mut state = 7;
        for round in 0..60 {
            let text = |state: &mut u64| -> Vec<u64> {
                let length = drawn(state, 60);
                (0..length).map(|_| crate::shingle::finish(drawn(state, 40))).collect()
            };
            let articles: Vec<Vec<u64>> = (0..20).map(|_| text(&mut state)).collect();
            let against = 1 + round % 3;
            let how = Sharing { min_shared: 3, max_articles: 4 + round, window: 10, against };
            let wanted = candidates::sharing(&articles, &how, 1, &Cancel::new()).unwrap();

            let (queries, rest) = articles.split_at(against as usize);
            let (mut columns, mut counts) = (Vec::new(), Vec::new());
            // Two segments; the second one cut into runs of seven, through articles and shingles.
            for (part, size) in [(&rest[..9], usize::MAX), (&rest[9..], 7)] {
                let (mut found, distinct) = postings(part, 1, &Cancel::new()).unwrap();
                let first = if size == 7 { 9 } else { 0 };
                found.iter_mut().for_each(|posting| posting.1 += first);
                sort(&mut found);
                for run in found.chunks(size.min(found.len().max(1))) {
                    let u32s = |of: fn(&Posting) -> u32| -> Vec<u8> {
                        run.iter().flat_map(|posting| of(posting).to_le_bytes()).collect()
                    };
                    let shingles: Vec<u64> = run.iter().map(|posting| posting.0).collect();
                    columns.push((column(&shingles), u32s(|x| x.1), u32s(|x| x.2)));
                }
                counts.push(distinct.iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<u8>>());
            }
            let runs: Vec<Run> =
                columns.iter().map(|c| Run { shingles: &c.0, articles: &c.1, places: &c.2 }).collect();
            let counts: Vec<&[u8]> = counts.iter().map(Vec::as_slice).collect();
            let found = sharing(queries, &runs, &counts, &how, 2, &Cancel::new()).unwrap();
            let found: Vec<(u32, u32)> = found.iter().map(|&(a, b)| (a, b + against)).collect();
            assert_eq!(found, wanted, "round {round}");
        }
    }

    #[test]
    fn of_a_word_that_repeats_few_places_are_kept() {
        let (found, distinct) = postings(&[vec![7; 100], vec![], vec![9, 7, 9]], 1, &Cancel::new()).unwrap();
        assert_eq!(found[..9], [0, 1, 2, 3, 4, 5, 6, 7, 8].map(|place| (7, 0, place)));
        assert_eq!(found[9..], [(7, 2, 1), (9, 2, 0), (9, 2, 2)]);
        assert_eq!(distinct, [1, 0, 2]);
    }

    #[test]
    fn lines_are_counted_where_they_are_known() {
        let beside: Vec<u8> = [5u32, 6].iter().flat_map(|n| n.to_le_bytes()).collect();
        assert_eq!(counts(&[1, 2, 3, 9], &column(&[2, 9]), &beside), [0, 5, 0, 6]);
        assert_eq!(counts(&[1], &[], &[]), [0]);
    }
}
