//! Token hashes → shingle hashes: every run of `size` neighbouring words as one `u64`.
//!
//! A shingle is hashed from the hashes of its words, so equal runs of words are equal shingles in
//! every call, process and machine. A text shorter than `size` words has one shingle, the whole
//! text, so that two short texts can be equal; a text without words has none.

/// Multiplier of the combination; odd, from the fractional part of the golden ratio.
const COMBINE: u64 = 0x9E37_79B9_7F4A_7C15;

/// Finisher of MurmurHash3 (Appleby 2011): every input bit moves every output bit.
#[must_use]
pub const fn finish(mut h: u64) -> u64 {
    h ^= h >> 33;
    h = h.wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    h ^= h >> 33;
    h = h.wrapping_mul(0xC4CE_B9FE_1A85_EC53);
    h ^ (h >> 33)
}

/// One hash for a run of hashes; the order counts.
#[must_use]
pub fn combine(hashes: &[u64]) -> u64 {
    // Never the length itself, which a small hash could cancel.
    let mut h = (hashes.len() as u64 + 1).wrapping_mul(COMBINE);
    for &x in hashes {
        h = (h ^ x).wrapping_mul(COMBINE).rotate_left(31);
    }
    finish(h)
}

/// The shingles of a text in their order, repeats included: `max(1, n - size + 1)` of them for
/// `n > 0` words.
#[must_use]
pub fn shingles(hashes: &[u64], size: usize) -> Vec<u64> {
    if hashes.is_empty() || size == 0 {
        return Vec::new();
    }
    hashes.windows(size.min(hashes.len())).map(combine).collect()
}

/// The distinct shingles of a text, ascending.
#[must_use]
pub fn shingle_set(hashes: &[u64], size: usize) -> Vec<u64> {
    let mut set = shingles(hashes, size);
    set.sort_unstable();
    set.dedup();
    set
}

/// How many shingles two ascending sets share: the exact numerator of Jaccard and containment.
#[must_use]
pub fn shared(a: &[u64], b: &[u64]) -> usize {
    let (mut i, mut j, mut count) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                count += 1;
                i += 1;
                j += 1;
            }
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn sets_share_what_they_share() {
        let a = shingle_set(&[1, 2, 3, 1, 2, 3], 2);
        assert_eq!(a.len(), 3);
        assert_eq!(shared(&a, &shingle_set(&[2, 3, 4], 2)), 1);
        assert_eq!(shared(&a, &a), 3);
    }
}
