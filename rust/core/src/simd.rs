//! What is quicker with the instructions of one kind of processor, and the only `unsafe` of the crate.
//!
//! Which bytes of an ASCII text are part of a word is asked of 64 bytes at a time, one bit a byte:
//! the rule of [`crate::tokenize`] looks at most three characters to each side inside ASCII. Which rows
//! have a chain that goes on ([`crate::align::paths`]) is asked of eight at a time. Other loops are only
//! compiled once more, for more instructions. Each function has a twin that runs anywhere; tests hold the
//! two against each other, and an argument takes the twin. Memory that is needed soon is asked for here
//! too, for that takes an address.

#![allow(unsafe_code, reason = "a function that needs instructions is called where they exist")]

#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::{_MM_HINT_T1, _mm_prefetch};

use crate::align::paths::{self, Question};
use crate::align::phrases::Point;
use crate::error::Result;
use crate::tokenize::Window;
use crate::{shingle, sketch};

/// Bytes that one mask tells of.
pub const BLOCK: usize = 64;

/// The proof that this processor has the instructions of the quick way: AVX2, BMI1 and BMI2.
#[derive(Clone, Copy, Debug)]
pub struct Quick(());

impl Quick {
    /// Where the processor has the instructions, and `wanted`.
    #[must_use]
    pub fn new(wanted: bool) -> Option<Self> {
        #[cfg(target_arch = "x86_64")]
        if wanted
            && std::arch::is_x86_feature_detected!("avx2")
            && std::arch::is_x86_feature_detected!("bmi1")
            && std::arch::is_x86_feature_detected!("bmi2")
        {
            return Some(Self(()));
        }
        let _ = wanted;
        None
    }
}

/// [`Window::read`].
pub(crate) fn read(window: &mut Window, ascii: &[u8], quick: Option<Quick>) -> usize {
    #[cfg(target_arch = "x86_64")]
    if let Some(Quick(())) = quick {
        // SAFETY: the processor has the instructions, or there were no such value.
        return unsafe { avx2::read(window, ascii) };
    }
    let _ = quick;
    window.read(ascii, |lower, masks| word_masks(lower, masks, classes))
}

/// [`shingle::push_shingles`].
pub(crate) fn push_shingles(hashes: &[u64], size: usize, found: &mut Vec<u64>, quick: Option<Quick>) {
    #[cfg(target_arch = "x86_64")]
    if let Some(Quick(())) = quick {
        // SAFETY: the processor has the instructions, or there were no such value.
        return unsafe { avx2::push_shingles(hashes, size, found) };
    }
    let _ = quick;
    shingle::push_shingles(hashes, size, found);
}

/// [`sketch::rounds`].
pub(crate) fn rounds(keys: &[u64], first: usize, shingles: &[u64], slots: &mut [u32], quick: Option<Quick>) {
    #[cfg(target_arch = "x86_64")]
    if let Some(Quick(())) = quick {
        // SAFETY: the processor has the instructions, or there were no such value.
        return unsafe { avx2::rounds(keys, first, shingles, slots) };
    }
    let _ = quick;
    sketch::rounds(keys, first, shingles, slots);
}

/// Asks for memory that is read soon, where a processor can be asked.
pub(crate) fn prefetch<T>(list: &[T]) {
    #[cfg(target_arch = "x86_64")]
    for at in (0..size_of_val(list)).step_by(64) {
        // SAFETY: the address lies in the list, and nothing is read.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(list.as_ptr().cast::<i8>().add(at)) };
    }
    let _ = list;
}

/// [`Question::best_paths`].
pub(crate) fn best_paths(question: &Question, quick: Option<Quick>) -> Result<Vec<(i64, Vec<Point>)>> {
    #[cfg(target_arch = "x86_64")]
    if let Some(Quick(())) = quick {
        // SAFETY: the processor has the instructions, or there were no such value.
        return unsafe { avx2::best_paths(question) };
    }
    let _ = quick;
    question.answer::<true>(paths::going_on)
}

/// Which of 64 bytes of ASCII without capitals are what to the rule of words; the first is bit 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Classes {
    letters: u64,
    digits: u64,
    apostrophes: u64,
    stops: u64,
    commas: u64,
}

/// A mask a block: which bytes of `lower` are part of a word, joints included.
///
/// `lower` is ASCII without capitals; before and after it stands nothing that is part of a word.
#[inline(always)]
fn word_masks(lower: &[[u8; BLOCK]], masks: &mut [u64], classes: impl Fn(&[u8; BLOCK]) -> Classes) {
    let mut before = Classes::default();
    let mut here = lower.first().map_or(before, &classes);
    for (at, mask) in masks.iter_mut().enumerate().take(lower.len()) {
        let after = lower.get(at + 1).map_or(Classes::default(), &classes);
        *mask = here.words(&before, &after);
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
        __m256i, _mm256_add_epi8, _mm256_add_epi32, _mm256_andnot_si256, _mm256_castsi256_ps,
        _mm256_cmpeq_epi8, _mm256_cmpeq_epi32, _mm256_cmpgt_epi8, _mm256_cmpgt_epi32, _mm256_max_epi32,
        _mm256_movemask_epi8, _mm256_movemask_ps, _mm256_mullo_epi32, _mm256_set_epi64x, _mm256_set1_epi8,
        _mm256_set1_epi32, _mm256_setr_epi32, _mm256_sub_epi32,
    };

    use super::{BLOCK, Classes, word_masks};
    use crate::align::paths::{Costs, Question, Rows};
    use crate::align::phrases::Point;
    use crate::error::Result;
    use crate::tokenize::Window;
    use crate::{shingle, sketch};

    #[target_feature(enable = "avx2,bmi1,bmi2")]
    pub fn read(window: &mut Window, ascii: &[u8]) -> usize {
        window.read(ascii, |lower, masks| word_masks(lower, masks, |block| classes(block)))
    }

    #[target_feature(enable = "avx2,bmi1,bmi2")]
    pub fn push_shingles(hashes: &[u64], size: usize, found: &mut Vec<u64>) {
        shingle::push_shingles(hashes, size, found);
    }

    #[target_feature(enable = "avx2,bmi1,bmi2")]
    pub fn rounds(keys: &[u64], first: usize, shingles: &[u64], slots: &mut [u32]) {
        sketch::rounds(keys, first, shingles, slots);
    }

    #[target_feature(enable = "avx2,bmi1,bmi2")]
    pub fn best_paths(question: &Question) -> Result<Vec<(i64, Vec<Point>)>> {
        let ask =
            |rows: Rows<'_>, costs, column, between, least| going_on(rows, costs, column, between, least);
        if question.is_far() { question.answer::<true>(ask) } else { question.answer::<false>(ask) }
    }

    /// [`paths::going_on`], eight rows at a time.
    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2")]
    pub fn going_on(rows: Rows, costs: Costs, column: u32, between: u32, least: i32) -> u32 {
        let column = _mm256_set1_epi32(column.cast_signed());
        let between = _mm256_set1_epi32(between.cast_signed());
        let (word, shift) = (_mm256_set1_epi32(costs.word), _mm256_set1_epi32(costs.shift));
        let least = _mm256_set1_epi32(least);
        let half = |first: usize, down: __m256i| {
            let [columns, scores, slacks] = rows.map(|rows| {
                let row = |k: usize| rows[first + k];
                _mm256_setr_epi32(row(0), row(1), row(2), row(3), row(4), row(5), row(6), row(7))
            });
            let down = _mm256_add_epi32(down, between);
            let right = _mm256_sub_epi32(column, columns);
            let gap = _mm256_mullo_epi32(_mm256_max_epi32(right, down), word);
            let gap = _mm256_add_epi32(gap, _mm256_andnot_si256(_mm256_cmpeq_epi32(right, down), shift));
            let ends = _mm256_cmpgt_epi32(gap, slacks);
            let more = _mm256_cmpgt_epi32(_mm256_sub_epi32(scores, gap), least);
            _mm256_andnot_si256(ends, more)
        };
        let low = half(0, _mm256_setr_epi32(16, 15, 14, 13, 12, 11, 10, 9));
        let high = half(8, _mm256_setr_epi32(8, 7, 6, 5, 4, 3, 2, 1));
        let mask = |half| _mm256_movemask_ps(_mm256_castsi256_ps(half)).cast_unsigned();
        mask(low) | mask(high) << 8
    }

    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2")]
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
    #[target_feature(enable = "avx2,bmi1,bmi2")]
    fn equal(halves: [__m256i; 2], byte: u8) -> u64 {
        let wanted = _mm256_set1_epi8(byte as i8);
        joined(_mm256_cmpeq_epi8(halves[0], wanted), _mm256_cmpeq_epi8(halves[1], wanted))
    }

    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2")]
    fn between(halves: [__m256i; 2], first: u8, last: u8) -> u64 {
        // Moved so that the range ends at the greatest signed byte.
        let by = _mm256_set1_epi8((127 - last) as i8);
        let below = _mm256_set1_epi8((127 - last + first - 1) as i8);
        let [low, high] = [_mm256_add_epi8(halves[0], by), _mm256_add_epi8(halves[1], by)];
        joined(_mm256_cmpgt_epi8(low, below), _mm256_cmpgt_epi8(high, below))
    }

    /// The highest bits of 64 bytes.
    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2")]
    fn joined(low: __m256i, high: __m256i) -> u64 {
        let (low, high) = (_mm256_movemask_epi8(low) as u32, _mm256_movemask_epi8(high) as u32);
        u64::from(low) | u64::from(high) << 32
    }

    #[inline]
    #[target_feature(enable = "avx2,bmi1,bmi2")]
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

    /// Bytes of the kinds, in an order that hardly repeats.
    fn made_up(count: usize, kinds: &[u8], mut seed: u64) -> Vec<u8> {
        let mut next = || {
            seed = seed.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
            kinds[(seed >> 33) as usize % kinds.len()]
        };
        (0..count).map(|_| next()).collect()
    }

    #[test]
    fn the_quick_way_is_the_plain_way() {
        let every: Vec<u8> = (0..128).collect();
        let (mut one, mut other) = (Window::new(), Window::new());
        for kinds in [&b"a1'., "[..], b"ab.", b"A'", b"1,.", b"a.' 1", &every] {
            for seed in 0..50 {
                for count in [0, 1, 63, 64, 65, 128, 1000, 4096] {
                    let ascii = made_up(count, kinds, seed);
                    let quick = read(&mut one, &ascii, Quick::new(true));
                    let plain = read(&mut other, &ascii, None);
                    assert_eq!(one.hashes(quick), other.hashes(plain));
                    for size in [1, 2, 3, 5] {
                        let (mut quick, mut plain) = (Vec::new(), vec![]);
                        push_shingles(one.hashes(count / 8), size, &mut quick, Quick::new(true));
                        push_shingles(one.hashes(count / 8), size, &mut plain, None);
                        assert_eq!(quick, plain);
                    }
                }
            }
        }
    }

    /// Numbers at random: a third of them what a row may hold, the others any.
    fn drawn(seed: &mut u64) -> i32 {
        *seed = seed.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
        let drawn = (*seed >> 32) as i32;
        if *seed >> 20 & 3 > 0 { drawn.rem_euclid(50) - 5 } else { drawn }
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn rows_are_asked_as_in_the_plain_way() {
        let mut seed = 1;
        let mut going_on = 0;
        for _ in 0..20_000 {
            let mut rows = || -> [i32; paths::ROWS] { std::array::from_fn(|_| drawn(&mut seed)) };
            let (columns, scores, slacks) = (rows(), rows(), rows());
            let costs = paths::Costs { word: drawn(&mut seed), shift: drawn(&mut seed) };
            let [column, between] = [0; 2].map(|_| drawn(&mut seed).unsigned_abs());
            let least = drawn(&mut seed);
            let rows = [&columns, &scores, &slacks];
            let plain = paths::going_on(rows, costs, column, between, least);
            going_on += plain.count_ones();
            if Quick::new(true).is_some() {
                // SAFETY: the processor has the instructions.
                let quick = unsafe { avx2::going_on(rows, costs, column, between, least) };
                assert_eq!(quick, plain);
            }
        }
        assert!((10_000..300_000).contains(&going_on), "{going_on}");
    }

    #[test]
    fn classes_of_every_byte() {
        for byte in (0..128u8).filter(|byte| !byte.is_ascii_uppercase()) {
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
