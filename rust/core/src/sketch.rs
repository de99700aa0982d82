//! Shingle hashes → sketch: a short row of numbers from which the Jaccard similarity of two texts
//! is estimated.
//!
//! Fast Similarity Sketching (Dahlgaard, Knudsen and Thorup 2017): in round `r` every shingle is
//! hashed anew, to a slot and a value, and a slot keeps the least `(round, value)` it was given.
//! The rounds end with the first one after which no slot is empty; from round `num_slots` on a
//! round aims at one slot only, so that twice `num_slots` rounds always suffice. Round 0 alone is
//! one-permutation hashing, and fills every slot of a long text; the further rounds repair short
//! ones, whose estimates then vary half as much as those of MinHash with as many permutations.
//!
//! Slots of two sketches are equal with the probability that is the Jaccard similarity. The least
//! of two sketches, slot by slot, is the sketch of the union; the order and repeats of shingles do
//! not count. A text without shingles has [`EMPTY`] in every slot, which equals nothing.

use crate::error::Result;
use crate::parallel::{self, Cancel};
use crate::shingle::{self, combine, finish};
use crate::simd::{self, Quick};
use crate::tokenize::Reader;

/// A slot of a text without shingles.
pub const EMPTY: u32 = u32::MAX;

/// Odd multiplier of the rounds' hash, from SplitMix64 (Steele, Lea and Flood 2014).
const ROUND: u64 = 0xBF58_476D_1CE4_E5B9;

/// Step between the keys of the rounds; odd, from the fractional part of the golden ratio.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// How many bits of a slot hold the round: enough for twice as many rounds as there are slots.
const fn round_bits(num_slots: usize) -> u32 {
    (2 * num_slots).next_power_of_two().ilog2()
}

/// How shingles are made and hashed to slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketcher {
    shingle_size: usize,
    num_slots: usize,
    /// One for each round that there can be.
    keys: Vec<u64>,
}

/// What a thread needs to sketch one text after the other.
#[derive(Debug)]
pub struct Scratch {
    reader: Reader,
    /// The last words that are part of a shingle to come, then those read after them.
    words: Vec<u64>,
    /// The shingles that a further round would need: while some slot is empty, all so far.
    shingles: Vec<u64>,
    quick: Option<Quick>,
}

/// What one pass over a text tells of it beside its sketch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Content {
    /// Words.
    pub words: u64,
    /// Sum of the hashes of all shingles, repeats included: equal texts have equal ones.
    pub sum: u64,
}

impl Scratch {
    /// `quick` takes the instructions of [`crate::simd`], where there are any; nothing else changes.
    #[must_use]
    pub fn new(quick: bool) -> Self {
        let quick = Quick::new(quick);
        Self { reader: Reader::new(quick), words: Vec::new(), shingles: Vec::new(), quick }
    }

    /// The distinct shingles of a text, ascending, as [`shingle::shingle_set`] makes them.
    ///
    /// # Errors
    /// [`crate::error::Error::Cancelled`] when the flag is raised.
    pub fn shingle_set(&mut self, text: &str, size: usize, cancel: &Cancel) -> Result<Vec<u64>> {
        self.read(text, cancel)?;
        shingle::shingle_set_until(&self.words, size, cancel)
    }

    /// The shingles of a text in their order, as [`shingle::shingles`] makes them.
    ///
    /// # Errors
    /// [`crate::error::Error::Cancelled`] when the flag is raised.
    pub fn shingles(&mut self, text: &str, size: usize, cancel: &Cancel) -> Result<Vec<u64>> {
        self.read(text, cancel)?;
        let mut found = Vec::new();
        if size > 0 && !self.words.is_empty() {
            simd::push_shingles(&self.words, size.min(self.words.len()), &mut found, self.quick);
        }
        Ok(found)
    }

    /// Reads the hashes of the words of a text.
    fn read(&mut self, text: &str, cancel: &Cancel) -> Result<()> {
        self.words.clear();
        self.reader.each(text, |read| {
            cancel.check()?;
            self.words.extend_from_slice(read);
            Ok(())
        })
    }

    /// The hashes of the words of a text.
    ///
    /// # Errors
    /// [`crate::error::Error::Cancelled`] when the flag is raised.
    pub fn words(&mut self, text: &str, cancel: &Cancel) -> Result<Vec<u64>> {
        let mut words = Vec::new();
        self.reader.each(text, |read| {
            cancel.check()?;
            words.extend_from_slice(read);
            Ok(())
        })?;
        Ok(words)
    }
}

impl Sketcher {
    /// `num_slots` is a multiple of 64, at most 65,536.
    #[must_use]
    pub fn new(shingle_size: usize, num_slots: usize, seed: u64) -> Self {
        let keys = (1..=2 * num_slots as u64)
            .map(|number| finish(seed.wrapping_add(number.wrapping_mul(STEP))))
            .collect();
        Self { shingle_size, num_slots, keys }
    }

    /// Slots of a sketch.
    #[must_use]
    pub fn num_slots(&self) -> usize {
        self.num_slots
    }

    /// Writes the sketch of the shingles of a text to `slots`, [`Self::num_slots`] of them.
    ///
    /// One pass: words are hashed as they are read, shingles as their last word is, and nothing is
    /// kept of either once every slot is filled.
    ///
    /// # Errors
    /// [`crate::error::Error::Cancelled`] when the flag is raised.
    pub fn text(
        &self,
        text: &str,
        scratch: &mut Scratch,
        slots: &mut [u32],
        cancel: &Cancel,
    ) -> Result<Content> {
        let Scratch { reader, words, shingles, quick } = scratch;
        words.clear();
        shingles.clear();
        slots.fill(EMPTY);
        let size = self.shingle_size;
        let mut content = Content { words: 0, sum: 0 };
        let (mut filled, mut enough) = (false, ENOUGH);
        reader.each(text, |read| {
            cancel.check()?;
            content.words += read.len() as u64;
            words.extend_from_slice(read);
            if size == 0 || words.len() < size {
                return Ok(());
            }
            if filled {
                shingles.clear();
            }
            let known = shingles.len();
            simd::push_shingles(words, size, shingles, *quick);
            words.drain(..words.len() + 1 - size);
            content.sum = content.sum.wrapping_add(sum(&shingles[known..]));
            simd::rounds(&self.keys[..1], 0, &shingles[known..], slots, *quick);
            filled = filled || count_empty(slots) == 0;
            if !filled && shingles.len() >= enough {
                // Repeats fill no slot: a text of few different shingles costs no round for each.
                shingles.sort_unstable();
                shingles.dedup();
                enough = ENOUGH.max(2 * shingles.len());
            }
            Ok(())
        })?;
        if (1..size as u64).contains(&content.words) {
            shingles.push(combine(words));
            content.sum = sum(shingles);
            simd::rounds(&self.keys[..1], 0, shingles, slots, *quick);
        }
        if !filled {
            simd::rounds(&self.keys, 1, shingles, slots, *quick);
        }
        Ok(content)
    }

    /// The sketch of a set of shingles.
    ///
    /// Expected time: shingles, and for fewer than `num_slots` × ln `num_slots` of them as many steps
    /// as that.
    #[must_use]
    pub fn shingles(&self, shingles: &[u64]) -> Vec<u32> {
        let mut slots = vec![EMPTY; self.num_slots];
        rounds(&self.keys, 0, shingles, &mut slots);
        slots
    }
}

/// Gives each slot the least value of a round, if it is less than what the slot has: in the rounds
/// of the keys, from `first` on, until no slot is empty.
#[inline(always)]
pub(crate) fn rounds(keys: &[u64], first: usize, shingles: &[u64], slots: &mut [u32]) {
    // The number of slots that is the default, known to the compiler.
    if let Ok(slots) = <&mut [u32; 128]>::try_from(&mut *slots) {
        rounds_of(keys, first, shingles, slots);
    } else {
        rounds_of(keys, first, shingles, slots);
    }
}

#[inline(always)]
fn rounds_of(keys: &[u64], first: usize, shingles: &[u64], slots: &mut [u32]) {
    for (number, &key) in keys.iter().enumerate().skip(first) {
        let empty = if number == 0 { slots.len() } else { count_empty(slots) };
        if empty == 0 || shingles.is_empty() {
            break;
        }
        if number < slots.len() {
            round_of_all(shingles, number, key, FEW * empty < slots.len(), slots);
        } else {
            round_of_one(shingles, number, key, slots);
        }
    }
}

/// From so many shingles on repeats are dropped, if some slot is still empty.
const ENOUGH: usize = 1 << 13;

/// Where less than one in so many slots is empty, few shingles of a round change a slot.
const FEW: usize = 32;

/// How many slots have nothing yet.
#[inline(always)]
fn count_empty(slots: &[u32]) -> usize {
    // Wrapping, since a sum that is checked is taken one slot at a time.
    slots.iter().fold(0u32, |count, &slot| count.wrapping_add(u32::from(slot == EMPTY))) as usize
}

fn sum(shingles: &[u64]) -> u64 {
    shingles.iter().fold(0, |sum: u64, &shingle| sum.wrapping_add(shingle))
}

/// The hash of a shingle in the round of the key.
#[inline(always)]
const fn hash(shingle: u64, key: u64) -> u64 {
    (shingle ^ key).wrapping_mul(ROUND)
}

/// The values of a round: what all begin with, and the bits that differ.
const fn values_of(round: usize, num_slots: usize) -> (u32, u32) {
    let bits = round_bits(num_slots);
    ((round as u32) << (32 - bits), u32::MAX >> bits)
}

/// The value of a hash; the round before it, so that the least value is of the first round that came.
#[inline(always)]
const fn value(hash: u64, (base, mask): (u32, u32)) -> u32 {
    base | ((hash ^ (hash >> 32)) as u32 & mask)
}

/// A round in which each shingle has its slot.
#[inline(always)]
fn round_of_all(shingles: &[u64], number: usize, key: u64, few: bool, slots: &mut [u32]) {
    let num_slots = slots.len();
    let of_round = values_of(number, num_slots);
    let slot_of = |hash: u64| ((hash >> 32).wrapping_mul(num_slots as u64) >> 32) as usize;
    if few {
        // Hardly any shingle has a slot that it may change: one branch that is foretold.
        for &shingle in shingles {
            let hash = hash(shingle, key);
            let slot = &mut slots[slot_of(hash)];
            if *slot >= of_round.0 {
                *slot = value(hash, of_round).min(*slot);
            }
        }
    } else {
        for &shingle in shingles {
            let hash = hash(shingle, key);
            let slot = &mut slots[slot_of(hash)];
            *slot = value(hash, of_round).min(*slot);
        }
    }
}

/// A round that aims at one slot.
fn round_of_one(shingles: &[u64], number: usize, key: u64, slots: &mut [u32]) {
    let num_slots = slots.len();
    let of_round = values_of(number, num_slots);
    let slot = &mut slots[number - num_slots];
    if *slot == EMPTY {
        // The greatest value of the last round would be `EMPTY`.
        let least = shingles.iter().map(|&shingle| value(hash(shingle, key), of_round)).min();
        *slot = least.unwrap_or(EMPTY).min(EMPTY - 1);
    }
}

/// The sketch of every text, row by row, into `rows`: [`Sketcher::text`] of what `read` gives.
///
/// # Errors
/// That of `read`, which gets the number of the text; of several the first.
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn sketches<T: Sync>(
    texts: &[T],
    read: impl Fn(usize, &T) -> Result<&str> + Sync,
    sketcher: &Sketcher,
    rows: &mut [u32],
    threads: usize,
    quick: bool,
    cancel: &Cancel,
) -> Result<()> {
    let scratch = || Scratch::new(quick);
    parallel::fill(texts, rows, sketcher.num_slots, threads, cancel, scratch, |scratch, number, text, row| {
        sketcher.text(read(number, text)?, scratch, row, cancel).map(drop)
    })
}

/// Estimated Jaccard similarity: the share of slots that are equal and not empty.
#[must_use]
pub fn jaccard(a: &[u32], b: &[u32]) -> f64 {
    let equal = a.iter().zip(b).filter(|&(x, y)| x == y && *x != EMPTY).count();
    equal as f64 / a.len().max(1) as f64
}

/// The estimate for every row of `a` with every row of `b`, row by row.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn estimates(
    a: &[u32],
    b: &[u32],
    num_slots: usize,
    threads: usize,
    cancel: &Cancel,
) -> Result<Vec<f64>> {
    let rows: Vec<&[u32]> = a.chunks_exact(num_slots).collect();
    let found = parallel::map(&rows, threads, cancel, |row| {
        Ok(b.chunks_exact(num_slots).map(|other| jaccard(row, other)).collect::<Vec<_>>())
    })?;
    Ok(found.concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokenize;

    fn sketch(shingles: &[u64], num_slots: usize, seed: u64) -> Vec<u32> {
        Sketcher::new(3, num_slots, seed).shingles(shingles)
    }

    fn hashes(from: u64, to: u64) -> Vec<u64> {
        (from..to).map(|x| finish(x.wrapping_mul(STEP))).collect()
    }

    #[test]
    fn every_slot_is_filled_by_one_shingle() {
        for num_slots in [64, 128, 192, 1024] {
            let slots = sketch(&[42], num_slots, 1);
            assert!(slots.iter().all(|&slot| slot != EMPTY));
        }
        assert!(sketch(&[], 64, 1).iter().all(|&slot| slot == EMPTY));
    }

    #[test]
    fn no_shingle_looks_like_none() {
        // Its last slot comes last of all, in the round and with the value of which `EMPTY` is made.
        let slots = sketch(&[0x0243_A716_0B57_6036], 64, 1);
        assert_eq!(slots[63], EMPTY - 1);
        assert!(slots.iter().all(|&slot| slot != EMPTY));
    }

    #[test]
    fn texts_are_sketched_in_one_pass_as_in_many() {
        let words = |count: u32| (0..count).map(|n| format!("Wort{n} ")).collect::<String>();
        let mut texts: Vec<String> = [0, 1, 2, 3, 60, 700, 5000].map(words).into();
        // A few shingles over and over, in one window and in many, and words longer than a window.
        texts.extend(["tick tock ".repeat(9), "tick tock ".repeat(40_000), "a".repeat(10_000)]);
        texts.push(words(50).repeat(300));
        texts.push(words(900) + "Œuvre “à” " + &words(900));
        for (num_slots, size) in [(64, 3), (128, 1), (128, 3), (192, 4), (128, 0)] {
            let sketcher = Sketcher::new(size, num_slots, 7);
            let mut rows = vec![0; texts.len() * num_slots];
            for (threads, quick) in [(1, false), (2, true)] {
                sketches(&texts, |_, text| Ok(text), &sketcher, &mut rows, threads, quick, &Cancel::new())
                    .unwrap();
                for (text, row) in texts.iter().zip(rows.chunks_exact(num_slots)) {
                    let hashes = tokenize::tokenize(text).hashes;
                    let shingles = shingle::shingles(&hashes, size);
                    assert_eq!(row, sketcher.shingles(&shingles));
                    let mut slots = vec![0; num_slots];
                    let mut scratch = Scratch::new(quick);
                    let content = sketcher.text(text, &mut scratch, &mut slots, &Cancel::new()).unwrap();
                    assert_eq!(content, Content { words: hashes.len() as u64, sum: sum(&shingles) });
                }
            }
        }
    }

    #[test]
    fn what_is_kept_of_a_text_does_not_grow_with_it() {
        // What fills every slot at once, what does so after a while, and what never does.
        let numbered = |kinds: u32| (0..200_000).map(|n| format!("w{} ", n % kinds)).collect::<String>();
        for text in [numbered(200_000), numbered(150), numbered(3)] {
            for (num_slots, quick) in [(64, true), (128, false)] {
                let mut scratch = Scratch::new(quick);
                let sketcher = Sketcher::new(3, num_slots, 7);
                sketcher.text(&text, &mut scratch, &mut vec![0; num_slots], &Cancel::new()).unwrap();
                assert!(scratch.shingles.capacity() <= 4 * ENOUGH, "{}", scratch.shingles.capacity());
                assert!(scratch.words.capacity() <= 2 * ENOUGH, "{}", scratch.words.capacity());
            }
        }
        // Different ones are kept while a slot is empty, however many they are.
        let mut scratch = Scratch::new(true);
        let sketcher = Sketcher::new(3, 1 << 16, 7);
        sketcher.text(&numbered(60_000), &mut scratch, &mut vec![0; 1 << 16], &Cancel::new()).unwrap();
        assert!((60_000..240_000).contains(&scratch.shingles.len()), "{}", scratch.shingles.len());
    }

    #[test]
    fn what_is_empty_is_like_nothing() {
        assert_eq!(jaccard(&[EMPTY; 64], &[EMPTY; 64]), 0.0);
        assert_eq!(jaccard(&[1, 2, EMPTY, 4], &[1, 3, EMPTY, 4]), 0.5);
        let (row, rows) = ([1, 2], [1, 2, 3, 4, 3, 2]);
        let found = estimates(&row, &rows, 2, 2, &Cancel::new()).unwrap();
        assert_eq!(found, [1.0, 0.0, 0.5]);
    }

    #[test]
    fn the_least_of_two_sketches_is_the_sketch_of_the_union() {
        for (a, b) in [(0..5, 3..9), (0..500, 400..2000), (0..1, 1..2)] {
            let (x, y) = (hashes(a.start, a.end), hashes(b.start, b.end));
            let union: Vec<u64> = x.iter().chain(&y).copied().collect();
            let least: Vec<u32> =
                sketch(&x, 128, 7).iter().zip(sketch(&y, 128, 7)).map(|(&p, q)| p.min(q)).collect();
            assert_eq!(least, sketch(&union, 128, 7));
        }
    }

    #[test]
    fn estimates_are_near_the_truth() {
        let (a, b) = (hashes(0, 900), hashes(300, 1200));
        let mean =
            (0..200u64).map(|s| jaccard(&sketch(&a, 128, s), &sketch(&b, 128, s))).sum::<f64>() / 200.0;
        assert!((mean - 0.5).abs() < 0.01, "{mean}");
    }
}
