//! Token hashes → shingle hashes: every run of `size` neighbouring words as one `u64`.
//!
//! A shingle is hashed from the hashes of its words, so equal runs of words are equal shingles in
//! every call, process and machine. A text shorter than `size` words has one shingle, the whole
//! text, so that two short texts can be equal; a text without words has none.

use std::convert::Infallible;

use crate::error::Result;
use crate::parallel::Cancel;

/// Base of the polynomial; odd, from the fractional part of the golden ratio.
const COMBINE: u64 = 0x9E37_79B9_7F4A_7C15;

/// The mixer of degski: every input bit moves every output bit.
#[must_use]
#[inline(always)]
pub const fn finish(mut h: u64) -> u64 {
    const FACTOR: u64 = 0xD6E8_FEB8_6659_FD93;
    h ^= h >> 32;
    h = h.wrapping_mul(FACTOR);
    h ^= h >> 32;
    h = h.wrapping_mul(FACTOR);
    h ^ (h >> 32)
}

/// One hash for a run of hashes; the order counts: a polynomial in [`COMBINE`], mixed.
///
/// The term of the highest power is the run's length alone, so that zeros count.
#[must_use]
#[inline(always)]
pub fn combine(hashes: &[u64]) -> u64 {
    finish(hashes.iter().fold(1u64, |sum, &hash| sum.wrapping_mul(COMBINE).wrapping_add(hash)))
}

/// The shingles of a text in their order, repeats included: `max(1, n - size + 1)` of them for
/// `n > 0` words.
#[must_use]
pub fn shingles(hashes: &[u64], size: usize) -> Vec<u64> {
    let mut found = Vec::new();
    if !hashes.is_empty() && size > 0 {
        push_shingles(hashes, size.min(hashes.len()), &mut found);
    }
    found
}

/// Appends the hash of every run of `size` of the hashes; of fewer there is none.
#[inline(always)]
pub fn push_shingles(hashes: &[u64], size: usize, found: &mut Vec<u64>) {
    let first = found.len();
    found.resize(first + (hashes.len() + 1).saturating_sub(size), 0);
    let room = &mut found[first..];
    // The size that is the default, known to the compiler.
    if size == 3 {
        for (to, run) in room.iter_mut().zip(hashes.windows(3)) {
            *to = combine(&[run[0], run[1], run[2]]);
        }
    } else {
        for (to, run) in room.iter_mut().zip(hashes.windows(size)) {
            *to = combine(run);
        }
    }
}

/// The distinct shingles of a text, ascending.
#[must_use]
pub fn shingle_set(hashes: &[u64], size: usize) -> Vec<u64> {
    let mut set = shingles(hashes, size);
    sort_hashes(&mut set, |&shingle| shingle);
    set.dedup();
    set
}

/// The same of a text so long that sorting alone takes a while.
///
/// # Errors
/// [`crate::error::Error::Cancelled`] when the flag is raised.
pub fn shingle_set_until(hashes: &[u64], size: usize, cancel: &Cancel) -> Result<Vec<u64>> {
    let mut set = shingles(hashes, size);
    sort_checked(&mut set, |&shingle| shingle, || cancel.check())?;
    set.dedup();
    Ok(set)
}

/// The distinct shingles of a text, found by their hash: quicker to make than a sorted list, and to
/// compare.
#[derive(Debug, Clone)]
pub struct Distinct {
    shingles: Vec<u64>,
    /// The place of a shingle among them, where its highest bits say or behind that; a power of two of
    /// places, at least four times as many as shingles, so that few want the same.
    places: Vec<u32>,
}

const NO_PLACE: u32 = u32::MAX;

/// Shingles between two looks at the flag.
const BETWEEN: usize = 1 << 16;

impl Distinct {
    /// Keeps each of some shingles once.
    ///
    /// # Errors
    /// [`crate::error::Error::Cancelled`] when the flag is raised.
    pub fn new(shingles: Vec<u64>, cancel: &Cancel) -> Result<Self> {
        let places = vec![NO_PLACE; (4 * shingles.len().max(1)).next_power_of_two()];
        let mut set = Self { shingles, places };
        let mut count = 0;
        for at in 0..set.shingles.len() {
            if at % BETWEEN == 0 {
                cancel.check()?;
            }
            let shingle = set.shingles[at];
            if let Err(free) = set.find(shingle, count) {
                set.places[free] = count as u32;
                set.shingles[count] = shingle;
                count += 1;
            }
        }
        set.shingles.truncate(count);
        Ok(set)
    }

    /// Where a shingle stands among the first so many, or the place that is free for it.
    #[inline(always)]
    fn find(&self, shingle: u64, count: usize) -> std::result::Result<usize, usize> {
        let (shingles, places) = (&self.shingles[..count], &self.places[..]);
        let mut place = (shingle >> 1 >> (63 - places.len().ilog2())) as usize;
        loop {
            match places[place] {
                NO_PLACE => return Err(place),
                known if shingles[known as usize] == shingle => return Ok(known as usize),
                _ => place = (place + 1) % places.len(),
            }
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.shingles.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.shingles.is_empty()
    }

    /// How many of them another set has too.
    #[must_use]
    pub fn shared(&self, other: &Self) -> usize {
        let (fewer, more) = if self.len() <= other.len() { (self, other) } else { (other, self) };
        fewer.shingles.iter().filter(|&&shingle| more.find(shingle, more.len()).is_ok()).count()
    }
}

/// Sorts what is spread evenly over its keys, as hashes are, in linear time: by the highest bits,
/// then each little heap of the same.
///
/// Keys that are not spread out are sorted too, in the time of any sort.
pub fn sort_hashes<T: Copy + Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> u64) {
    let Ok(()) = sort_checked(items, key, || Ok::<(), Infallible>(()));
}

/// The same, with a look at something now and then; what that finds ends it, and leaves the items as they were.
fn sort_checked<T: Copy + Ord, E>(
    items: &mut Vec<T>,
    key: impl Fn(&T) -> u64,
    check: impl Fn() -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    const FEW: usize = 64;
    if items.len() <= FEW || u32::try_from(items.len()).is_err() {
        items.sort_unstable();
        return Ok(());
    }
    let bits = items.len().ilog2() - 1;
    let heap_of = |item: &T| (key(item) >> (64 - bits)) as usize;
    let mut ends = vec![0u32; (1 << bits) + 1];
    for some in items.chunks(BETWEEN) {
        check()?;
        some.iter().for_each(|item| ends[heap_of(item) + 1] += 1);
    }
    let mut sum = 0;
    for end in &mut ends {
        sum += *end;
        *end = sum;
    }
    // From here on `ends[heap]` is where the next of the heap goes, and at last where it ends.
    let mut sorted = items.clone();
    for some in items.chunks(BETWEEN) {
        check()?;
        for item in some {
            let next = &mut ends[heap_of(item)];
            sorted[*next as usize] = *item;
            *next += 1;
        }
    }
    let mut first = 0;
    for some in ends[..1 << bits].chunks(BETWEEN) {
        check()?;
        for &end in some {
            let heap = &mut sorted[first..end as usize];
            if heap.len() > 1 {
                heap.sort_unstable();
            }
            first = end as usize;
        }
    }
    *items = sorted;
    Ok(())
}

/// Hashes with the places where they stand, by hash, then ascending; in linear time.
#[must_use]
pub fn sorted_places(hashes: &[u64]) -> Vec<(u64, u32)> {
    let mut sorted: Vec<(u64, u32)> = hashes.iter().copied().zip(0u32..).collect();
    sort_hashes(&mut sorted, |place| place.0);
    sorted
}

/// How many shingles two ascending sets share: the exact numerator of Jaccard and containment.
#[must_use]
pub fn shared(a: &[u64], b: &[u64]) -> usize {
    let (mut i, mut j, mut count) = (0usize, 0usize, 0usize);
    // Without a branch on the comparison, which nobody can foretell.
    while let (Some(&x), Some(&y)) = (a.get(i), b.get(j)) {
        count += usize::from(x == y);
        i += usize::from(x <= y);
        j += usize::from(y <= x);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorting_ends_when_it_is_told_to() {
        let words: Vec<u64> = (0..100_000u64).map(finish).collect();
        let cancel = Cancel::new();
        assert_eq!(shingle_set_until(&words, 3, &cancel), Ok(shingle_set(&words, 3)));
        cancel.raise();
        assert_eq!(shingle_set_until(&words, 3, &cancel), Err(crate::error::Error::Cancelled));
        assert_eq!(Distinct::new(words, &cancel).map(|set| set.len()), Err(crate::error::Error::Cancelled));
    }

    #[test]
    fn distinct_shingles_are_those_of_the_sorted_set() {
        let spread = |numbers: std::ops::Range<u64>| numbers.map(finish).collect::<Vec<u64>>();
        let lists = [
            vec![],
            vec![0],
            vec![u64::MAX; 5],
            (0..100).collect(),
            (0..100).map(|number| number << 57 | 1).collect(),
            spread(0..1000),
            spread(500..1200),
            [spread(0..50), spread(0..50), spread(40..60), vec![0, u64::MAX, 0]].concat(),
        ];
        let sorted = |list: &Vec<u64>| {
            let mut list = list.clone();
            list.sort_unstable();
            list.dedup();
            list
        };
        for one in &lists {
            let set = Distinct::new(one.clone(), &Cancel::new()).unwrap();
            assert_eq!((set.len(), set.is_empty()), (sorted(one).len(), one.is_empty()));
            for other in &lists {
                let others = Distinct::new(other.clone(), &Cancel::new()).unwrap();
                assert_eq!(set.shared(&others), shared(&sorted(one), &sorted(other)));
            }
        }
    }

    #[test]
    fn short_texts_are_one_shingle() {
        assert!(shingles(&[], 3).is_empty());
        assert_eq!(shingles(&[7, 8], 3), [combine(&[7, 8])]);
        assert_eq!(shingles(&[7, 8, 9, 10], 3).len(), 2);
    }

    #[test]
    fn order_and_length_count() {
        assert_ne!(combine(&[1, 2]), combine(&[2, 1]));
        assert_ne!(combine(&[0]), combine(&[0, 0]));
    }

    #[test]
    fn every_bit_of_a_word_moves_every_bit_of_a_shingle() {
        const TIMES: u32 = 4000;
        let mut moved = vec![[0u32; 64]; 192];
        for number in 0..u64::from(TIMES) {
            let words = [3 * number, 3 * number + 1, 3 * number + 2].map(|n| finish(n + 1));
            for (bit, moved) in moved.iter_mut().enumerate() {
                let mut other = words;
                other[bit / 64] ^= 1 << (bit % 64);
                let difference = combine(&words) ^ combine(&other);
                (0..64).for_each(|to| moved[to] += (difference >> to & 1) as u32);
            }
        }
        // Half of the times, within five standard deviations and the errors of 12,288 of these.
        let far = moved.as_flattened().iter().filter(|&&times| times.abs_diff(TIMES / 2) > 190).count();
        assert_eq!(far, 0);
    }

    #[test]
    fn hashes_are_sorted_however_they_are_spread() {
        for count in [0u64, 1, 64, 65, 1000, 5000] {
            for spread in [|n| finish(n), |n| n, |_| 7, |n| finish(n % 50), |n| u64::MAX - n * n] {
                let mut sorted: Vec<u64> = (0..count).map(spread).collect();
                let mut plain = sorted.clone();
                sort_hashes(&mut sorted, |&hash| hash);
                plain.sort_unstable();
                assert_eq!(sorted, plain);
            }
        }
    }

    #[test]
    fn sets_share_what_they_share() {
        let a = shingle_set(&[1, 2, 3, 1, 2, 3], 2);
        assert_eq!(a.len(), 3);
        assert_eq!(shared(&a, &shingle_set(&[2, 3, 4], 2)), 1);
        assert_eq!(shared(&a, &a), 3);
    }
}
