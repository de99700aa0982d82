//! Near-duplicates: sketches cut into LSH bands, and every candidate pair verified exactly.
//!
//! A band is a few slots of a sketch; texts that agree in all slots of some band are a candidate pair
//! (Indyk and Motwani 1998; Broder 1997). Keys are sorted, not put into maps of lists.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use crate::error::Result;
use crate::parallel::{self, Cancel};
use crate::shingle::{Distinct, combine, finish, shared, sort_hashes};
use crate::sketch::{Scratch, Sketcher};

/// How near-duplicates are sought.
#[derive(Debug, Clone)]
pub struct Search {
    /// How texts are sketched.
    pub sketcher: Sketcher,
    /// Neighbouring words in a shingle.
    pub shingle_size: usize,
    /// How sketches are cut into bands; slots beyond the last band are in none.
    pub bands: usize,
    /// Slots of a band.
    pub rows: usize,
    /// Jaccard similarity from which two texts are duplicates.
    pub threshold: f64,
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

/// What [`duplicates`] finds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Duplicates {
    /// Words of each text.
    pub words: Vec<u32>,
    /// The first text with the same words, for each; a text without words is its own.
    pub first_equal: Vec<u32>,
    /// How many pairs agreed in some band.
    pub candidates: u64,
    /// Those of them that reach the threshold, ascending; of texts with the same words, the first.
    pub pairs: Vec<Verified>,
}

/// Exact and near duplicates among texts: candidates by LSH bands, each verified exactly.
///
/// Each text is read once for its sketch, of which only one key a band is kept; once more if another
/// has the same shingles; and once more if it is in a candidate pair, or a few times where very many
/// texts are tied. Time: the words, texts × bands, and the candidate pairs × their words. Memory: 4
/// bytes a band and about 30 more a text, 16 more a text and thread while bands are sorted, about 50
/// a candidate pair, and the shingles of few texts at a time.
///
/// `quick` takes the instructions of [`crate::simd`], where there are any; nothing else changes.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn duplicates<T: AsRef<str> + Sync>(
    texts: &[T],
    how: &Search,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Duplicates> {
    let fetch = |numbers: &[u32]| {
        Ok(numbers.iter().map(|&number| Cow::Borrowed(texts[number as usize].as_ref())).collect())
    };
    duplicates_of(texts.len(), fetch, how, threads, quick, cancel)
}

/// The same of `count` texts that `fetch` gives by their numbers, when they are needed and few at a time:
/// for texts that must be made, and need not all be there at once.
///
/// # Errors
/// The same, and those of `fetch`.
pub fn duplicates_of<'a>(
    count: usize,
    fetch: impl Fn(&[u32]) -> Result<Vec<Cow<'a, str>>> + Sync,
    how: &Search,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Duplicates> {
    let rows = signatures(count, &fetch, how, threads, quick, cancel)?;
    let rows = Rows { flat: &rows, width: how.bands + BESIDE_BANDS };
    let first_equal = first_equal(rows, &fetch, threads, quick, cancel)?;
    let pairs = pairs_of_distinct(rows, how.bands, &first_equal, threads, cancel)?;
    let candidates = pairs.len() as u64;
    let words: Vec<u32> = (0..count as u32).map(|n| rows.words(n)).collect();
    let weight = |n: u32| u64::from(words[n as usize]);
    let sets = |scratch: &mut Scratch, numbers: &[u32]| {
        let set =
            |text: &Cow<'_, str>| Distinct::new(scratch.shingles(text, how.shingle_size, cancel)?, cancel);
        fetch(numbers)?.iter().map(set).collect()
    };
    let pairs = verified(pairs, how.threshold, threads, cancel, weight, || Scratch::new(quick), sets)?;
    Ok(Duplicates { words, first_equal, candidates, pairs })
}

/// Pairs of texts that agree in some band, of those of `rows` that are the first with their words.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
fn pairs_of_distinct(
    rows: Rows<'_>,
    bands: usize,
    first_equal: &[u32],
    threads: usize,
    cancel: &Cancel,
) -> Result<Vec<(u32, u32)>> {
    // What is found for the first of equal texts holds for all.
    let distinct: Vec<u32> = (0u32..)
        .zip(first_equal)
        .filter(|&(n, &first)| n == first && rows.words(n) > 0)
        .map(|x| x.0)
        .collect();
    agreeing(rows, &distinct, bands, 0, threads, cancel)
}

/// What a row of [`signatures`] holds beside the keys of its bands: the low and the high half of the
/// sum of its shingles, and the number of its words.
pub const BESIDE_BANDS: usize = 3;

/// A row a text: the keys of its bands, then [`BESIDE_BANDS`]. Without words all are 0.
///
/// Texts that agree in a band have one key there; of others, one pair in 2³² has. `fetch` gives texts by
/// their numbers.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn signatures<'a>(
    count: usize,
    fetch: impl Fn(&[u32]) -> Result<Vec<Cow<'a, str>>> + Sync,
    how: &Search,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<u32>> {
    let num_slots = how.sketcher.num_slots();
    let width = how.bands + BESIDE_BANDS;
    let mut rows = vec![0u32; count * width];
    let scratch = || (Scratch::new(quick), vec![0u32; num_slots]);
    let together = (count / (8 * threads.max(1))).clamp(1, TOGETHER);
    let work = |(scratch, slots): &mut (Scratch, Vec<u32>), numbers: Range<usize>, rows: &mut [u32]| {
        let numbers: Vec<u32> = numbers.map(|number| number as u32).collect();
        for (text, row) in fetch(&numbers)?.iter().zip(rows.chunks_exact_mut(width)) {
            let content = how.sketcher.text(text, scratch, slots, cancel)?;
            if content.words > 0 && how.rows > 0 {
                for (key, band) in row.iter_mut().zip(slots.chunks_exact(how.rows)).take(how.bands) {
                    *key = key_of(band);
                }
            }
            let (low, high) = (content.sum as u32, (content.sum >> 32) as u32);
            row[how.bands..].copy_from_slice(&[low, high, content.words as u32]);
        }
        Ok(())
    };
    parallel::fill_together(count, together, &mut rows, width, threads, cancel, scratch, work)?;
    Ok(rows)
}

/// Texts that are asked for at a time, at most.
const TOGETHER: usize = 128;

/// What one pass over the texts left of each.
#[derive(Clone, Copy)]
struct Rows<'a> {
    flat: &'a [u32],
    width: usize,
}

impl<'a> Rows<'a> {
    fn of(self, text: u32) -> &'a [u32] {
        &self.flat[text as usize * self.width..][..self.width]
    }

    fn words(self, text: u32) -> u32 {
        self.of(text)[self.width - 1]
    }

    fn count(self) -> usize {
        self.flat.len() / self.width
    }

    /// The sum of the shingles of a text.
    fn sum(self, text: u32) -> u64 {
        let row = self.of(text);
        u64::from(row[self.width - 3]) | u64::from(row[self.width - 2]) << 32
    }
}

fn key_of(slots: &[u32]) -> u32 {
    let sum = slots.iter().fold(1, |sum: u64, &slot| sum.wrapping_mul(BAND).wrapping_add(u64::from(slot)));
    (finish(sum) >> 32) as u32
}

/// Base of the polynomial of a band; odd, from the binary digits of π.
const BAND: u64 = 0x3F84_D5B5_B547_0917;

/// Numbers of the first text with the same words, for each; texts without words are their own.
fn first_equal<'a>(
    rows: Rows<'_>,
    fetch: impl Fn(&[u32]) -> Result<Vec<Cow<'a, str>>> + Sync,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<u32>> {
    let mut first: Vec<u32> = (0..rows.count() as u32).collect();
    let mut by_sum: Vec<(u64, u32)> = first.iter().map(|&text| (rows.sum(text), text)).collect();
    sort_hashes(&mut by_sum, |&(sum, _)| sum);
    let groups = by_sum.chunk_by(|x, y| x.0 == y.0).filter(|group| group.len() > 1).flatten();
    let suspects: Vec<u32> = groups.map(|x| x.1).filter(|&text| rows.words(text) > 0).collect();
    // As many at a time as are asked for together, but all of a sum.
    let mut batches = Vec::new();
    let mut rest = &suspects[..];
    while let Some(last) = rest.get(TOGETHER.min(rest.len()).wrapping_sub(1)) {
        let end = rest.partition_point(|&text| rows.sum(text) <= rows.sum(*last));
        batches.push(&rest[..end]);
        rest = &rest[end..];
    }
    let scratch = || Scratch::new(quick);
    let found = parallel::map_with(&batches, threads, cancel, scratch, |scratch, _, batch| {
        // A sum may lie, and a hash; the words do not.
        let mut known: HashMap<u64, Vec<(u32, Vec<u64>)>> = HashMap::new();
        let mut before: Option<(u64, Cow<'_, str>, u32)> = None;
        let mut found = Vec::new();
        for numbers in batch.chunks(TOGETHER) {
            for (&number, text) in numbers.iter().zip(fetch(numbers)?) {
                let sum = rows.sum(number);
                let same_sum = before.as_ref().filter(|before| before.0 == sum);
                if same_sum.is_none() {
                    known.clear();
                }
                let equal = if let Some((_, _, equal)) = same_sum.filter(|before| before.1 == text) {
                    *equal
                } else {
                    let words = scratch.words(&text, cancel)?;
                    let same = known.entry(combine(&words)).or_default();
                    match same.iter().find(|entry| entry.1 == words) {
                        Some(&(equal, _)) => equal,
                        None => {
                            same.push((number, words));
                            number
                        }
                    }
                };
                found.push((number, equal));
                before = Some((sum, text, equal));
            }
        }
        Ok(found)
    })?;
    for &(number, equal) in found.iter().flatten() {
        first[number as usize] = equal;
    }
    Ok(first)
}

/// Pairs of rows that agree in some band, ascending: `bands` keys a row, one behind the other.
///
/// So many rows as `against` says, the first ones, are paired with the others only; 0: all with each
/// other. Time and memory: the keys, and the pairs.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn banded(
    keys: &[u32],
    bands: usize,
    against: u32,
    threads: usize,
    cancel: &Cancel,
) -> Result<Vec<(u32, u32)>> {
    let count = keys.len().checked_div(bands).unwrap_or(0) as u32;
    let every: Vec<u32> = (0..count).collect();
    let mut pairs = agreeing(Rows { flat: keys, width: bands }, &every, bands, against, threads, cancel)?;
    pairs.sort_unstable();
    Ok(pairs)
}

/// The texts whose key another one has, and a few more: most have theirs alone, and need not be sorted.
fn with_others(keys: impl ExactSizeIterator<Item = (u32, u32)> + Clone) -> Vec<(u32, u32)> {
    // A bit for the highest bits of a key, eight of them a text.
    let bits = (8 * keys.len().clamp(8, 1 << 28)).ilog2();
    let place = |key: u32| ((key >> (32 - bits)) as usize / 64, 1u64 << (key >> (32 - bits) & 63));
    let (mut once, mut again) = (vec![0u64; 1 << (bits - 6)], vec![0u64; 1 << (bits - 6)]);
    for (key, _) in keys.clone() {
        let (word, bit) = place(key);
        again[word] |= once[word] & bit;
        once[word] |= bit;
    }
    let has_others = |&(key, _): &(u32, u32)| {
        let (word, bit) = place(key);
        again[word] & bit != 0
    };
    keys.filter(has_others).collect()
}

/// Pairs of texts that agree in some band, each once.
fn agreeing(
    rows: Rows<'_>,
    texts: &[u32],
    bands: usize,
    against: u32,
    threads: usize,
    cancel: &Cancel,
) -> Result<Vec<(u32, u32)>> {
    let bands: Vec<usize> = (0..bands).collect();
    let found = parallel::map(&bands, threads, cancel, |&band| {
        let mut keys = with_others(texts.iter().map(|&text| (rows.of(text)[band], text)));
        sort_hashes(&mut keys, |&(key, _)| u64::from(key) << 32);
        let mut pairs = Vec::new();
        for group in keys.chunk_by(|x, y| x.0 == y.0) {
            let (ones, others) = group.split_at(group.partition_point(|&(_, text)| text < against));
            let ones = if against == 0 { others } else { ones };
            for (at, &(_, one)) in ones.iter().enumerate() {
                cancel.check()?;
                // A pair counts where it agrees first, so that no band need know what others found.
                let before = |text: u32| &rows.of(text)[..band];
                let new =
                    |&&(_, other): &&(u32, u32)| before(one).iter().zip(before(other)).all(|(x, y)| x != y);
                let first = if against == 0 { at + 1 } else { 0 };
                pairs.extend(others[first..].iter().filter(new).map(|&(_, other)| (one, other)));
            }
        }
        Ok(pairs)
    })?;
    Ok(found.concat())
}

/// Shingles that each pair of texts shares, and distinct ones of each text.
///
/// Memory: the shingles of all of them.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn shared_by_pairs<T: AsRef<str> + Sync>(
    texts: &[T],
    pairs: &[(u32, u32)],
    shingle_size: usize,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<(Vec<u64>, Vec<u64>)> {
    let sets = shingle_sets(texts, shingle_size, threads, quick, cancel)?;
    let both = parallel::map(pairs, threads, cancel, |&(a, b)| {
        Ok(shared(&sets[a as usize], &sets[b as usize]) as u64)
    })?;
    Ok((both, sets.iter().map(|set| set.len() as u64).collect()))
}

/// The hashes of the words of each text, in order: texts with the same ones have the same words.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn word_hashes<T: AsRef<str> + Sync>(
    texts: &[T],
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<Vec<u64>>> {
    let scratch = || Scratch::new(quick);
    parallel::map_with(texts, threads, cancel, scratch, |scratch, _, text| {
        scratch.words(text.as_ref(), cancel)
    })
}

/// The shingle set of each text.
pub(super) fn shingle_sets<T: AsRef<str> + Sync>(
    texts: &[T],
    shingle_size: usize,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<Vec<u64>>> {
    let scratch = || Scratch::new(quick);
    parallel::map_with(texts, threads, cancel, scratch, |scratch, _, text| {
        scratch.shingle_set(text.as_ref(), shingle_size, cancel)
    })
}

/// Words of the texts of a block, about: a thread holds the shingles of two blocks at a time.
const BLOCK_WORDS: u64 = 1 << 16;

/// The pairs whose exact Jaccard similarity reaches `threshold`, ascending.
///
/// `shingles` makes those of a text, of which `weight` is the number of words. Texts
/// are verified by blocks, those with each other that are of two blocks: a set is made once for
/// all pairs of two blocks, and texts that are tied, by other pairs too, are in one block if they
/// have few enough words.
fn verified<S>(
    mut pairs: Vec<(u32, u32)>,
    threshold: f64,
    threads: usize,
    cancel: &Cancel,
    weight: impl Fn(u32) -> u64,
    scratch: impl Fn() -> S + Sync,
    sets: impl Fn(&mut S, &[u32]) -> Result<Vec<Distinct>> + Sync,
) -> Result<Vec<Verified>> {
    let blocks = blocks_of_ties(&pairs, weight);
    let blocks_of = |&(a, b): &(u32, u32)| (blocks[a as usize], blocks[b as usize]);
    pairs.sort_by_cached_key(|pair| (blocks_of(pair), *pair));
    cancel.check()?;
    let runs: Vec<&[(u32, u32)]> = pairs.chunk_by(|x, y| blocks_of(x) == blocks_of(y)).collect();
    let mut found = vec![Vec::new(); runs.len()];
    parallel::fill(&runs, &mut found, 1, threads, cancel, &scratch, |scratch, _, run, found| {
        let mut texts: Vec<u32> = run.iter().flat_map(|&(a, b)| [a, b]).collect();
        texts.sort_unstable();
        texts.dedup();
        let sets = sets(scratch, &texts)?;
        let set_of = |text: u32| &sets[texts.partition_point(|&other| other < text)];
        for &(a, b) in *run {
            cancel.check()?;
            let (x, y) = (set_of(a), set_of(b));
            let reaches =
                |shared: usize, either: usize| either > 0 && shared as f64 / either as f64 >= threshold;
            // The smaller one shares no more than it has.
            if reaches(x.len().min(y.len()), x.len().max(y.len())) {
                let shared = x.shared(y);
                let either = x.len() + y.len() - shared;
                if reaches(shared, either) {
                    found[0].push(Verified { a, b, shared: shared as u64, either: either as u64 });
                }
            }
        }
        Ok(())
    })?;
    let mut found = found.concat();
    found.sort_unstable_by_key(|pair| (pair.a, pair.b));
    Ok(found)
}

/// The block of each text, by its number; texts that are tied by pairs follow each other.
fn blocks_of_ties(pairs: &[(u32, u32)], weight: impl Fn(u32) -> u64) -> Vec<u64> {
    let count = pairs.iter().map(|&(a, b)| a.max(b) + 1).max().unwrap_or(0);
    // For each text an earlier one that it is tied to; the first of all has itself.
    let mut tied: Vec<u32> = (0..count).collect();
    fn first_of(tied: &mut [u32], mut text: u32) -> u32 {
        while tied[text as usize] != text {
            let beyond = tied[tied[text as usize] as usize];
            tied[text as usize] = beyond;
            text = beyond;
        }
        text
    }
    let mut paired = vec![false; count as usize];
    for &(a, b) in pairs {
        let (one, other) = (first_of(&mut tied, a), first_of(&mut tied, b));
        tied[one.max(other) as usize] = one.min(other);
        paired[a as usize] = true;
        paired[b as usize] = true;
    }
    let paired = (0..count).filter(|&text| paired[text as usize]);
    let mut texts: Vec<(u32, u32)> = paired.map(|text| (first_of(&mut tied, text), text)).collect();
    texts.sort_unstable();
    let mut blocks = vec![0; count as usize];
    let mut words = 0;
    for (_, text) in texts {
        blocks[text as usize] = words / BLOCK_WORDS;
        words += weight(text);
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn search(bands: usize, rows: usize, threshold: f64) -> Search {
        Search { sketcher: Sketcher::new(3, 64, 1), shingle_size: 3, bands, rows, threshold }
    }

    fn numbered(from: u32, to: u32) -> String {
        (from..to).map(|number| format!("w{number} ")).collect()
    }

    #[test]
    fn texts_that_agree_in_a_band_are_a_pair_once() {
        let keys = [[1, 2], [1, 3], [4, 2], [1, 2], [5, 6]].concat();
        for threads in [1, 3] {
            let pairs = |against| banded(&keys, 2, against, threads, &Cancel::new()).unwrap();
            assert_eq!(pairs(0), [(0, 1), (0, 2), (0, 3), (1, 3), (2, 3)]);
            assert_eq!(pairs(2), [(0, 2), (0, 3), (1, 3)]);
            assert_eq!(pairs(5), []);
        }
        assert_eq!(banded(&[], 0, 0, 1, &Cancel::new()).unwrap(), []);
    }

    #[test]
    fn whoever_has_a_key_of_another_is_kept() {
        for count in [0u32, 1, 2, 63, 64, 1000, 5000] {
            // Every third has the key of the one before it.
            let key = |n: u32| (finish(u64::from(n - u32::from(n % 3 == 2))) >> 32) as u32;
            let kept = with_others((0..count).map(|n| (key(n), n)));
            let shared: Vec<(u32, u32)> = (0..count)
                .filter(|n| n % 3 == 2 || (n % 3 == 1 && n + 1 < count))
                .map(|n| (key(n), n))
                .collect();
            assert!(shared.iter().all(|text| kept.contains(text)), "{count}");
            assert!(kept.is_sorted_by_key(|&(_, n)| n) && kept.len() <= shared.len() + count as usize / 4);
        }
        let ends = [(0, 0), (u32::MAX, 1), (0, 2), (u32::MAX, 3)];
        assert_eq!(with_others(ends.into_iter()), ends);
    }

    #[test]
    fn pairs_are_verified_exactly() {
        let sets = [vec![1, 2, 3, 4], vec![2, 3, 4, 5], vec![9], vec![]];
        let verify = |pairs: &[(u32, u32)], threshold, weight: u64| {
            let set = |&n: &u32| Distinct::new(sets[n as usize].clone(), &Cancel::new());
            let sets = |(): &mut (), texts: &[u32]| texts.iter().map(set).collect();
            verified(pairs.to_vec(), threshold, 2, &Cancel::new(), |_| weight, || (), sets).unwrap()
        };
        let pair = Verified { a: 0, b: 1, shared: 3, either: 5 };
        for weight in [1, BLOCK_WORDS] {
            assert_eq!(verify(&[(2, 3), (0, 2), (0, 1)], 0.6, weight), [pair]);
            assert_eq!(verify(&[(0, 1)], 0.61, weight), []);
            assert_eq!(verify(&[(3, 3)], 0.0, weight), []);
        }
    }

    #[test]
    fn tied_texts_are_in_one_block() {
        let pairs = [(5, 6), (0, 9), (2, 3), (6, 9), (1, 2)];
        let blocks = |weight| {
            let blocks = blocks_of_ties(&pairs, |_| weight);
            [0, 5, 6, 9, 1, 2, 3].map(|text: usize| blocks[text])
        };
        assert_eq!(blocks(1), [0; 7]);
        assert_eq!(blocks(BLOCK_WORDS / 4), [0, 0, 0, 0, 1, 1, 1]);
        assert_eq!(blocks(BLOCK_WORDS), [0, 1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn duplicates_are_found_whatever_the_threads() {
        let texts = [
            numbered(0, 100),
            String::new(),
            numbered(0, 100).to_uppercase(),
            numbered(1, 100),
            numbered(200, 300),
            "…".to_owned(),
            numbered(0, 100),
        ];
        for (threads, quick) in [(1, false), (2, true)] {
            let found = duplicates(&texts, &search(16, 4, 0.8), threads, quick, &Cancel::new()).unwrap();
            assert_eq!(found.words, [100, 0, 100, 99, 100, 0, 100]);
            assert_eq!(found.first_equal, [0, 1, 0, 3, 4, 5, 0]);
            assert_eq!(found.pairs, [Verified { a: 0, b: 3, shared: 97, either: 98 }]);
            assert_eq!(found.candidates, 1);
        }
    }

    #[test]
    fn the_same_shingles_in_another_order_are_not_the_same_words() {
        let how = Search { shingle_size: 2, sketcher: Sketcher::new(2, 64, 1), ..search(64, 1, 1.0) };
        // Each has a, b and b, a twice: the sums of their shingles are equal.
        let texts = ["a b a b a", "b a b a b", "a b a b a."];
        let found = duplicates(&texts, &how, 1, true, &Cancel::new()).unwrap();
        assert_eq!(found.first_equal, [0, 1, 0]);
        assert_eq!(found.pairs, [Verified { a: 0, b: 1, shared: 2, either: 2 }]);
    }

    #[test]
    fn a_raised_flag_ends_every_search() {
        let cancel = Cancel::new();
        cancel.raise();
        for texts in [&["a", "a"][..], &["a"]] {
            assert_eq!(duplicates(texts, &search(1, 1, 0.5), 1, true, &cancel), Err(Error::Cancelled));
        }
        assert_eq!(banded(&[1, 1], 1, 0, 1, &cancel), Err(Error::Cancelled));
        let fetch = |numbers: &[u32]| Ok(vec![Cow::Borrowed("a"); numbers.len()]);
        assert_eq!(signatures(1, fetch, &search(1, 1, 0.5), 1, true, &cancel), Err(Error::Cancelled));
        assert_eq!(shared_by_pairs(&["a"], &[], 3, 1, true, &cancel), Err(Error::Cancelled));
        let sets = |(): &mut (), _: &[u32]| Ok(Vec::new());
        let ended = verified(vec![(0, 1)], 0.5, 1, &cancel, |_| 1, || (), sets);
        assert_eq!(ended, Err(Error::Cancelled));
    }
}
