//! Which bytes of an ASCII text are part of a word, 64 at a time: one bit a byte.
//!
//! The rule is that of [`crate::tokenize`], which inside ASCII looks at most three characters to
//! each side, so that it can be asked of 64 characters at once. Here is all that is written for a
//! kind of processor, and the only `unsafe` of the crate. Each function has a twin that runs
//! anywhere; a test holds the two against each other, and an argument takes the twin.

#![allow(unsafe_code, reason = "a function that needs instructions is called where they exist")]

use crate::tokenize::{self, WINDOW};

/// Bytes that one mask tells of.
pub const BLOCK: usize = 64;

/// Which of 64 bytes of lower-cased ASCII are what to the rule of words; the first byte is bit 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Classes {
    letters: u64,
    digits: u64,
    apostrophes: u64,
    stops: u64,
    commas: u64,
}

/// Whether this processor has the instructions of the quick way.
#[must_use]
pub fn is_available() -> bool {
    #[cfg(target_arch = "x86_64")]
    return std::arch::is_x86_feature_detected!("avx2")
        && std::arch::is_x86_feature_detected!("bmi1")
        && std::arch::is_x86_feature_detected!("bmi2");
    #[cfg(not(target_arch = "x86_64"))]
    return false;
}

/// A mask a block: which bytes of `lower` are part of a word, joints included.
///
/// `lower` is ASCII without capitals, whole blocks, the last filled up with zeros; before and after
/// it stands nothing that is part of a word. `quick` takes the instructions that
/// [`is_available`] tells of; the masks are the same.
pub fn word_masks(lower: &[[u8; BLOCK]], quick: bool, masks: &mut Vec<u64>) {
    masks.clear();
    #[cfg(target_arch = "x86_64")]
    if quick && is_available() {
        // SAFETY: the processor has the instructions.
        unsafe { avx2::word_masks(lower, masks) };
        return;
    }
    let _ = quick;
    word_masks_by(lower, classes, masks);
}

/// [`tokenize::hash_words`], compiled for more instructions.
pub(crate) fn hash_words(
    lower: &[[u8; BLOCK]; WINDOW / BLOCK + 1],
    masks: &[u64],
    hashes: &mut [u64; WINDOW],
    quick: bool,
) -> usize {
    #[cfg(target_arch = "x86_64")]
    if quick && is_available() {
        // SAFETY: the processor has the instructions.
        return unsafe { avx2::hash_words(lower, masks, hashes) };
    }
    tokenize::hash_words(lower, masks, hashes)
}

/// The masks, by whatever tells the classes of a block.
#[inline(always)]
fn word_masks_by(lower: &[[u8; BLOCK]], classes: impl Fn(&[u8; BLOCK]) -> Classes, masks: &mut Vec<u64>) {
    let mut before = Classes::default();
    let Some(first) = lower.first() else { return };
    let mut here = classes(first);
    for at in 0..lower.len() {
        let after = lower.get(at + 1).map_or(Classes::default(), &classes);
        masks.push(here.words(&before, &after));
        (before, here) = (here, after);
    }
}

impl Classes {
    /// The bytes that are part of a word, given the blocks before and after.
    #[inline(always)]
    fn words(&self, before: &Self, after: &Self) -> u64 {
        let letters = [before.letters, self.letters, after.letters];
        let digits = [before.digits, self.digits, after.digits];
        let both = [0, 1, 2].map(|block| letters[block] | digits[block]);
        let apostrophes = [before.apostrophes, self.apostrophes, after.apostrophes];
        let joints = (self.apostrophes | self.stops | self.commas) & left(both, 1) & right(both, 1);
        let mut words = both[1];
        if joints != 0 {
            let of_letters = joints & left(letters, 1) & right(letters, 1);
            let of_digits = joints & left(digits, 1) & right(digits, 1);
            // One letter on each side: neither more of a word beyond it, nor an apostrophe in one.
            let alone = !left(both, 2)
                & !(left(apostrophes, 2) & left(letters, 3))
                & !right(both, 2)
                & !(right(apostrophes, 2) & right(letters, 3));
            words |= of_letters & (self.apostrophes | self.stops & alone);
            words |= of_digits & (self.stops | self.commas);
        }
        words
    }
}

/// For each byte of the block in the middle, what is true of the byte so many before it.
#[inline(always)]
const fn left([before, here, _]: [u64; 3], count: u32) -> u64 {
    here << count | before >> (64 - count)
}

/// For each byte of the block in the middle, what is true of the byte so many after it.
#[inline(always)]
const fn right([_, here, after]: [u64; 3], count: u32) -> u64 {
    here >> count | after << (64 - count)
}

/// The classes of a block, by arithmetic on its bytes.
fn classes(block: &[u8; BLOCK]) -> Classes {
    let mut found = Classes::default();
    for (at, eight) in block.as_chunks::<8>().0.iter().enumerate() {
        let bytes = u64::from_le_bytes(*eight);
        let shift = 8 * at as u32;
        found.letters |= gather(between(bytes, b'a', b'z')) << shift;
        found.digits |= gather(between(bytes, b'0', b'9')) << shift;
        found.apostrophes |= gather(between(bytes, b'\'', b'\'')) << shift;
        found.stops |= gather(between(bytes, b'.', b'.')) << shift;
        found.commas |= gather(between(bytes, b',', b',')) << shift;
    }
    found
}

/// The highest bit of each byte: whether the byte, which is ASCII, is from `first` to `last`.
#[inline(always)]
const fn between(bytes: u64, first: u8, last: u8) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    // No sum of two bytes below 128 runs over into the next byte.
    let from = bytes.wrapping_add(EACH * (128 - first as u64));
    let beyond = bytes.wrapping_add(EACH * (127 - last as u64));
    from & !beyond
}

/// The highest bits of eight bytes, as eight bits.
#[inline(always)]
const fn gather(bytes: u64) -> u64 {
    ((bytes >> 7) & 0x0101_0101_0101_0101).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use std::arch::x86_64::{
        __m256i, _mm256_add_epi8, _mm256_cmpeq_epi8, _mm256_cmpgt_epi8, _mm256_movemask_epi8,
        _mm256_set_epi64x, _mm256_set1_epi8,
    };

    use super::{BLOCK, Classes, WINDOW, tokenize, word_masks_by};

    #[target_feature(enable = "avx2,bmi1,bmi2")]
    pub fn hash_words(
        lower: &[[u8; BLOCK]; WINDOW / BLOCK + 1],
        masks: &[u64],
        hashes: &mut [u64; WINDOW],
    ) -> usize {
        tokenize::hash_words(lower, masks, hashes)
    }

    #[target_feature(enable = "avx2")]
    pub fn word_masks(lower: &[[u8; BLOCK]], masks: &mut Vec<u64>) {
        word_masks_by(lower, |block| classes(block), masks);
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn classes(block: &[u8; BLOCK]) -> Classes {
        let halves = [half(block, 0), half(block, 1)];
        Classes {
            letters: between(halves, b'a', b'z'),
            digits: between(halves, b'0', b'9'),
            apostrophes: equal(halves, b'\''),
            stops: equal(halves, b'.'),
            commas: equal(halves, b','),
        }
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn equal(halves: [__m256i; 2], byte: u8) -> u64 {
        let wanted = _mm256_set1_epi8(byte as i8);
        joined(_mm256_cmpeq_epi8(halves[0], wanted), _mm256_cmpeq_epi8(halves[1], wanted))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn between(halves: [__m256i; 2], first: u8, last: u8) -> u64 {
        // Moved so that the range ends at the greatest signed byte.
        let by = _mm256_set1_epi8((127 - last) as i8);
        let below = _mm256_set1_epi8((127 - last + first - 1) as i8);
        let [low, high] = [_mm256_add_epi8(halves[0], by), _mm256_add_epi8(halves[1], by)];
        joined(_mm256_cmpgt_epi8(low, below), _mm256_cmpgt_epi8(high, below))
    }

    /// The highest bits of 64 bytes.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn joined(low: __m256i, high: __m256i) -> u64 {
        let (low, high) = (_mm256_movemask_epi8(low) as u32, _mm256_movemask_epi8(high) as u32);
        u64::from(low) | u64::from(high) << 32
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn half(block: &[u8; BLOCK], number: usize) -> __m256i {
        let eight = |at: usize| {
            let mut bytes = [0; 8];
            bytes.copy_from_slice(&block[32 * number + 8 * at..][..8]);
            i64::from_le_bytes(bytes)
        };
        _mm256_set_epi64x(eight(3), eight(2), eight(1), eight(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes that the rule tells apart, in an order that hardly repeats.
    fn made_up(blocks: usize, kinds: &[u8], mut seed: u64) -> Vec<[u8; BLOCK]> {
        let mut next = || {
            seed = seed.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
            kinds[(seed >> 33) as usize % kinds.len()]
        };
        (0..blocks).map(|_| std::array::from_fn(|_| next())).collect()
    }

    #[test]
    fn the_quick_way_is_the_plain_way() {
        let every: Vec<u8> = (0..128).filter(|byte: &u8| !byte.is_ascii_uppercase()).collect();
        for kinds in [&b"a1'., "[..], b"ab.", b"a'", b"1,.", b"a.' 1", &every] {
            for seed in 0..50 {
                for blocks in [0, 1, 2, 3, 40] {
                    let lower = made_up(blocks, kinds, seed);
                    let (mut quick, mut plain) = (Vec::new(), Vec::new());
                    word_masks(&lower, true, &mut quick);
                    word_masks(&lower, false, &mut plain);
                    assert_eq!(quick, plain);
                    assert_eq!(plain.len(), blocks);
                }
            }
        }
        #[cfg(target_arch = "x86_64")]
        if is_available() {
            for block in made_up(1000, &every, 1) {
                // SAFETY: the processor has the instructions.
                let quick = unsafe {
                    let mut masks = Vec::new();
                    avx2::word_masks(&[block], &mut masks);
                    masks
                };
                assert_eq!(quick, [classes(&block).words(&Classes::default(), &Classes::default())]);
            }
        }
    }

    #[test]
    fn classes_of_every_byte() {
        for byte in 0..128u8 {
            let found = classes(&[byte; BLOCK]);
            let all = |holds: bool| if holds { u64::MAX } else { 0 };
            assert_eq!(found.letters, all(byte.is_ascii_lowercase()));
            assert_eq!(found.digits, all(byte.is_ascii_digit()));
            assert_eq!(found.apostrophes, all(byte == b'\''));
            assert_eq!(found.stops, all(byte == b'.'));
            assert_eq!(found.commas, all(byte == b','));
        }
    }
}
