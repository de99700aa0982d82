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
use crate::shingle::finish;

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

/// The sketch of a set of shingles; `num_slots` is a multiple of 64, at most 65,536.
///
/// Expected time: shingles, and for fewer than `num_slots` × ln `num_slots` of them as many steps
/// as that.
#[must_use]
pub fn sketch(shingles: &[u64], num_slots: usize, seed: u64) -> Vec<u32> {
    let mut slots = vec![EMPTY; num_slots];
    if shingles.is_empty() {
        return slots;
    }
    let shift = round_bits(num_slots);
    let mask = u32::MAX >> shift;
    let mut empty = num_slots;
    for round in 0..2 * num_slots {
        let key = finish(seed.wrapping_add((round as u64 + 1).wrapping_mul(STEP)));
        // The round before the value, so that the least value is of the first round that came.
        let base = (round as u32) << (32 - shift);
        for &shingle in shingles {
            let hash = (shingle ^ key).wrapping_mul(ROUND);
            let slot = if round < num_slots {
                (((hash >> 32) * num_slots as u64) >> 32) as usize
            } else {
                round - num_slots
            };
            // The greatest value of the last round would be `EMPTY`.
            let value = (base | ((hash ^ (hash >> 32)) as u32 & mask)).min(EMPTY - 1);
            if value < slots[slot] {
                empty -= usize::from(slots[slot] == EMPTY);
                slots[slot] = value;
            }
        }
        if empty == 0 {
            break;
        }
    }
    slots
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
        let slots = sketch(&[0x9487_BC11_C205_6081], 64, 1);
        assert_eq!(slots[63], EMPTY - 1);
        assert!(slots.iter().all(|&slot| slot != EMPTY));
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
