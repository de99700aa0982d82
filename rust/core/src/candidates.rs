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
//!   order of the articles or on how the work is divided. What two articles share by chance lies
//!   anywhere in them, and grows with the square of their number: some shingles must begin within
//!   one window.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::error::Result;
use crate::parallel::{self, Cancel};
use crate::shingle::{combine, finish, shared, sort_hashes};
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
    let rows = signatures(texts, how, threads, quick, cancel)?;
    let text = |n: u32| texts[n as usize].as_ref();
    let first_equal = first_equal(&rows, how, text, quick, cancel)?;
    let pairs = pairs_of_distinct(&rows, how, &first_equal, threads, cancel)?;
    verified_duplicates(&rows, how, first_equal, pairs, text, threads, quick, cancel)
}

/// Numbers of the texts that [`first_equal`] looks at: those whose shingles have the sum of others'.
#[must_use]
pub fn suspects(rows: &[u32], how: &Search) -> Vec<u32> {
    let rows = Rows { flat: rows, width: how.bands + BESIDE_BANDS };
    rows.by_sum().chunk_by(|x, y| x.0 == y.0).filter(|group| group.len() > 1).flatten().map(|x| x.1).collect()
}

/// Pairs of texts that agree in some band, of those of `rows` that are the first with their words.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn pairs_of_distinct(
    rows: &[u32],
    how: &Search,
    first_equal: &[u32],
    threads: usize,
    cancel: &Cancel,
) -> Result<Vec<(u32, u32)>> {
    let rows = Rows { flat: rows, width: how.bands + BESIDE_BANDS };
    // What is found for the first of equal texts holds for all.
    let distinct: Vec<u32> = (0u32..)
        .zip(first_equal)
        .filter(|&(n, &first)| n == first && rows.words(n) > 0)
        .map(|x| x.0)
        .collect();
    agreeing(rows, &distinct, how.bands, 0, threads, cancel)
}

/// What [`duplicates`] finds, once the candidates are known; `text` is asked for those alone.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
#[allow(clippy::too_many_arguments, reason = "what is known, and how the work is done")]
pub fn verified_duplicates<'a>(
    rows: &[u32],
    how: &Search,
    first_equal: Vec<u32>,
    pairs: Vec<(u32, u32)>,
    text: impl Fn(u32) -> &'a str + Sync,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Duplicates> {
    let rows = Rows { flat: rows, width: how.bands + BESIDE_BANDS };
    let candidates = pairs.len() as u64;
    let words: Vec<u32> = (0..first_equal.len() as u32).map(|n| rows.words(n)).collect();
    let weight = |n: u32| u64::from(words[n as usize]);
    let sets = |scratch: &mut Scratch, n: u32| scratch.shingle_set(text(n), how.shingle_size, cancel);
    let pairs = verified(pairs, how.threshold, threads, cancel, weight, || Scratch::new(quick), sets)?;
    Ok(Duplicates { words, first_equal, candidates, pairs })
}

/// What a row of [`signatures`] holds beside the keys of its bands: the low and the high half of the
/// sum of its shingles, and the number of its words.
pub const BESIDE_BANDS: usize = 3;

/// A row a text: the keys of its bands, then [`BESIDE_BANDS`]. Without words all are 0.
///
/// Texts that agree in a band have one key there; of others, one pair in 2³² has.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn signatures<T: AsRef<str> + Sync>(
    texts: &[T],
    how: &Search,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<u32>> {
    let num_slots = how.sketcher.num_slots();
    let width = how.bands + BESIDE_BANDS;
    let mut rows = vec![0u32; texts.len() * width];
    let scratch = || (Scratch::new(quick), vec![0u32; num_slots]);
    parallel::fill(texts, &mut rows, width, threads, cancel, scratch, |(scratch, slots), _, text, row| {
        let content = how.sketcher.text(text.as_ref(), scratch, slots, cancel)?;
        if content.words > 0 && how.rows > 0 {
            for (key, band) in row.iter_mut().zip(slots.chunks_exact(how.rows)).take(how.bands) {
                *key = key_of(band);
            }
        }
        let (low, high) = (content.sum as u32, (content.sum >> 32) as u32);
        row[how.bands..].copy_from_slice(&[low, high, content.words as u32]);
        Ok(())
    })?;
    Ok(rows)
}

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

    /// The sum of the shingles of each text, with its number, ascending.
    fn by_sum(self) -> Vec<(u64, u32)> {
        let sum = |row: &[u32]| u64::from(row[self.width - 3]) | u64::from(row[self.width - 2]) << 32;
        let mut by_sum: Vec<(u64, u32)> = self.flat.chunks_exact(self.width).map(sum).zip(0u32..).collect();
        sort_hashes(&mut by_sum, |&(sum, _)| sum);
        by_sum
    }
}

fn key_of(slots: &[u32]) -> u32 {
    let sum = slots.iter().fold(1, |sum: u64, &slot| sum.wrapping_mul(BAND).wrapping_add(u64::from(slot)));
    (finish(sum) >> 32) as u32
}

/// Base of the polynomial of a band; odd, from the binary digits of π.
const BAND: u64 = 0x3F84_D5B5_B547_0917;

/// Numbers of the first text with the same words, for each; texts without words are their own.
///
/// `text` is asked for the [`suspects`] alone.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn first_equal<'a>(
    rows: &[u32],
    how: &Search,
    text: impl Fn(u32) -> &'a str,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<u32>> {
    let rows = Rows { flat: rows, width: how.bands + BESIDE_BANDS };
    let by_sum = rows.by_sum();
    let mut first: Vec<u32> = (0..by_sum.len() as u32).collect();
    let mut scratch = Scratch::new(quick);
    for group in by_sum.chunk_by(|x, y| x.0 == y.0).filter(|group| group.len() > 1) {
        // A sum may lie, and a hash; the words do not.
        let mut known: HashMap<u64, Vec<(u32, Vec<u64>)>> = HashMap::new();
        let mut before: Option<u32> = None;
        for &(_, number) in group.iter().filter(|&&(_, number)| rows.words(number) > 0) {
            let given = text(number);
            if let Some(before) = before
                && text(before) == given
            {
                first[number as usize] = first[before as usize];
                continue;
            }
            before = Some(number);
            let words = scratch.words(given, cancel)?;
            let same = known.entry(combine(&words)).or_default();
            match same.iter().find(|entry| entry.1 == words) {
                Some(&(equal, _)) => first[number as usize] = equal,
                None => same.push((number, words)),
            }
        }
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
        let mut keys: Vec<(u32, u32)> = texts.iter().map(|&text| (rows.of(text)[band], text)).collect();
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
    parallel::map_with(texts, threads, cancel, scratch, |scratch, text| scratch.words(text.as_ref(), cancel))
}

fn shingle_sets<T: AsRef<str> + Sync>(
    texts: &[T],
    shingle_size: usize,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<Vec<u64>>> {
    let scratch = || Scratch::new(quick);
    parallel::map_with(texts, threads, cancel, scratch, |scratch, text| {
        scratch.shingle_set(text.as_ref(), shingle_size, cancel)
    })
}

/// Counts for each shingle the texts that have it, up to 255, in the place of its lowest bits.
///
/// Shingles that share a place are counted together, so a count is never too low. `counts` is a power
/// of two long.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn count_shingles<T: AsRef<str> + Sync>(
    texts: &[T],
    shingle_size: usize,
    counts: &mut [u8],
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<()> {
    let places = counts.len().wrapping_sub(1);
    for set in shingle_sets(texts, shingle_size, threads, quick, cancel)? {
        for shingle in set {
            if let Some(count) = counts.get_mut(shingle as usize & places) {
                *count = count.saturating_add(1);
            }
        }
    }
    Ok(())
}

/// For each text shingles of which any text has one that holds so much of its shingles as `threshold`
/// says: by prefix filtering (Chaudhuri, Ganti and Kaushik 2006), so that no text is missed.
///
/// `counts` are those of [`count_shingles`]; so many of each are of the text itself as `own` says. A
/// text of which too many shingles stand nowhere else gets none; any other gets so many of the rest,
/// the rarest ones, that one of them must be shared.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
#[allow(clippy::too_many_arguments, reason = "what is sought, and how the work is done")]
pub fn rarest_shingles<T: AsRef<str> + Sync>(
    texts: &[T],
    shingle_size: usize,
    counts: &[u8],
    own: u8,
    threshold: f64,
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<Vec<u64>>> {
    let places = counts.len().wrapping_sub(1);
    let scratch = || Scratch::new(quick);
    parallel::map_with(texts, threads, cancel, scratch, |scratch, text| {
        let set = scratch.shingle_set(text.as_ref(), shingle_size, cancel)?;
        let spare = set.len() - least_shared(set.len(), threshold);
        let count_of = |shingle: u64| counts.get(shingle as usize & places).copied().unwrap_or(u8::MAX);
        let mut known: Vec<(u8, u64)> =
            set.iter().map(|&shingle| (count_of(shingle), shingle)).filter(|x| x.0 > own).collect();
        let alone = set.len() - known.len();
        if alone > spare {
            return Ok(Vec::new());
        }
        known.sort_unstable();
        known.truncate(spare - alone + 1);
        Ok(known.into_iter().map(|x| x.1).collect())
    })
}

/// The fewest of so many shingles that are a share of at least `threshold`.
fn least_shared(shingles: usize, threshold: f64) -> usize {
    let reaches = |shared: usize| shared as f64 / shingles as f64 >= threshold;
    let mut least = (threshold * shingles as f64) as usize;
    while least > 0 && reaches(least - 1) {
        least -= 1;
    }
    while least < shingles && !reaches(least) {
        least += 1;
    }
    least
}

/// For each text the places in `wanted`, which ascends, of the shingles that it has.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn holding<T: AsRef<str> + Sync>(
    texts: &[T],
    shingle_size: usize,
    wanted: &[u64],
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<Vec<Vec<u32>>> {
    // Hashes are spread evenly: their highest bits lead to a handful of those that are wanted.
    let bits = wanted.len().max(2).ilog2();
    let heap_of = |shingle: u64| (shingle >> (64 - bits)) as usize;
    let mut first = vec![0u32; (1 << bits) + 1];
    for &shingle in wanted {
        first[heap_of(shingle) + 1] += 1;
    }
    for heap in 1..first.len() {
        first[heap] += first[heap - 1];
    }
    let scratch = || Scratch::new(quick);
    parallel::map_with(texts, threads, cancel, scratch, |scratch, text| {
        let mut found = Vec::new();
        for shingle in scratch.shingle_set(text.as_ref(), shingle_size, cancel)? {
            let heap = heap_of(shingle);
            let (from, to) = (first[heap], first[heap + 1]);
            if let Ok(at) = wanted[from as usize..to as usize].binary_search(&shingle) {
                found.push(from + at as u32);
            }
        }
        Ok(found)
    })
}

/// Words of the texts of a block, about: a thread holds the shingles of two blocks at a time.
const BLOCK_WORDS: u64 = 1 << 18;

/// The pairs whose exact Jaccard similarity reaches `threshold`, ascending.
///
/// `set` makes the ascending shingle set of a text, of which `weight` is the number of words. Texts
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
    set: impl Fn(&mut S, u32) -> Result<Vec<u64>> + Sync,
) -> Result<Vec<Verified>> {
    let blocks = blocks_of_ties(&pairs, weight);
    let blocks_of = |&(a, b): &(u32, u32)| (blocks[&a], blocks[&b]);
    pairs.sort_by_cached_key(|pair| (blocks_of(pair), *pair));
    cancel.check()?;
    let runs: Vec<&[(u32, u32)]> = pairs.chunk_by(|x, y| blocks_of(x) == blocks_of(y)).collect();
    let mut found = vec![Vec::new(); runs.len()];
    parallel::fill(&runs, &mut found, 1, threads, cancel, &scratch, |scratch, _, run, found| {
        let mut sets: HashMap<u32, Vec<u64>> = HashMap::new();
        for &(a, b) in *run {
            cancel.check()?;
            for text in [a, b] {
                if let Entry::Vacant(entry) = sets.entry(text) {
                    entry.insert(set(scratch, text)?);
                }
            }
            let (x, y) = (&sets[&a], &sets[&b]);
            let reaches =
                |shared: usize, either: usize| either > 0 && shared as f64 / either as f64 >= threshold;
            // The smaller one shares no more than it has.
            if reaches(x.len().min(y.len()), x.len().max(y.len())) {
                let shared = shared(x, y);
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

/// The block of each text of a pair; texts that are tied by pairs follow each other.
fn blocks_of_ties(pairs: &[(u32, u32)], weight: impl Fn(u32) -> u64) -> HashMap<u32, u64> {
    // For each text an earlier one that it is tied to; the first of all has itself.
    let mut tied: HashMap<u32, u32> = HashMap::new();
    fn first_of(tied: &mut HashMap<u32, u32>, mut text: u32) -> u32 {
        loop {
            let next = *tied.entry(text).or_insert(text);
            if next == text {
                return text;
            }
            let beyond = tied[&next];
            tied.insert(text, beyond);
            text = next;
        }
    }
    for &(a, b) in pairs {
        let (one, other) = (first_of(&mut tied, a), first_of(&mut tied, b));
        tied.insert(one.max(other), one.min(other));
    }
    let texts: Vec<u32> = tied.keys().copied().collect();
    let mut texts: Vec<(u32, u32)> = texts.into_iter().map(|n| (first_of(&mut tied, n), n)).collect();
    texts.sort_unstable();
    let mut words = 0;
    let block = |(_, text): (u32, u32)| {
        let block = words / BLOCK_WORDS;
        words += weight(text);
        (text, block)
    };
    texts.into_iter().map(block).collect()
}

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
    let numbers: Vec<u32> = (0..paired as u32).collect();
    let scratch = || Counts { of: vec![0; articles.len()], seen: Vec::new() };
    let found = parallel::map_with(&numbers, threads, cancel, scratch, |counts, &one| {
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
    fn pairs_are_verified_exactly() {
        let sets = [vec![1, 2, 3, 4], vec![2, 3, 4, 5], vec![9], vec![]];
        let verify = |pairs: &[(u32, u32)], threshold, weight: u64| {
            let set = |(): &mut (), n: u32| Ok(sets[n as usize].clone());
            verified(pairs.to_vec(), threshold, 2, &Cancel::new(), |_| weight, || (), set).unwrap()
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
            [0, 5, 6, 9, 1, 2, 3].map(|text| blocks[&text])
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
    fn what_holds_an_article_has_one_of_its_rarest_shingles() {
        let texts = [numbered(0, 100), numbered(0, 40), numbered(38, 60), numbered(0, 20) + "x y z"];
        for (threads, quick) in [(1, false), (2, true)] {
            let cancel = Cancel::new();
            let mut counts = vec![0; 1 << 12];
            count_shingles(&texts, 3, &mut counts, threads, quick, &cancel).unwrap();
            let found = rarest_shingles(&texts, 3, &counts, 1, 0.8, threads, quick, &cancel).unwrap();
            // The first has too much that is nowhere else; of the last, 3 of 21 shingles are.
            assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [0, 8, 5, 2]);
            let mut wanted = found.concat();
            wanted.sort_unstable();
            wanted.dedup();
            let held = holding(&texts, 3, &wanted, threads, quick, &cancel).unwrap();
            assert_eq!(held[0].len(), wanted.len());
            let (shared, distinct) =
                shared_by_pairs(&texts, &[(0, 1), (1, 3)], 3, threads, quick, &cancel).unwrap();
            assert_eq!((shared, distinct), (vec![38, 18], vec![98, 38, 20, 21]));
        }
    }

    #[test]
    fn the_least_share_is_exact() {
        for shingles in 1..200 {
            for threshold in [0.05, 0.3, 0.5, 2.0 / 3.0, 0.8, 1.0] {
                let least = least_shared(shingles, threshold);
                assert!(least as f64 / shingles as f64 >= threshold);
                assert!(((least - 1) as f64 / shingles as f64) < threshold);
            }
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
        for texts in [&["a", "a"][..], &["a"]] {
            assert_eq!(duplicates(texts, &search(1, 1, 0.5), 1, true, &cancel), Err(Error::Cancelled));
        }
        assert_eq!(banded(&[1, 1], 1, 0, 1, &cancel), Err(Error::Cancelled));
        assert_eq!(signatures(&["a"], &search(1, 1, 0.5), 1, true, &cancel), Err(Error::Cancelled));
        assert_eq!(shared_by_pairs(&["a"], &[], 3, 1, true, &cancel), Err(Error::Cancelled));
        assert_eq!(holding(&["a"], 3, &[], 1, true, &cancel), Err(Error::Cancelled));
        let set = |(): &mut (), _| Ok(vec![1]);
        let ended = verified(vec![(0, 1)], 0.5, 1, &cancel, |_| 1, || (), set);
        assert_eq!(ended, Err(Error::Cancelled));
        let how = Sharing { min_shared: 1, max_articles: 9, window: 9, against: 0 };
        assert_eq!(sharing(&[vec![1], vec![1]], &how, 1, &cancel), Err(Error::Cancelled));
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
}
