//! Cuts a text into words, folds and hashes each, and notes what stands before it.
//!
//! Input: a text. Output: one folded form, span, hash and set of flags a word, in the order of the
//! text. Spans count code points of the text as given, the end exclusive; a text of more than
//! [`u32::MAX`] code points is the caller's to refuse.
//!
//! # What a word is
//!
//! A word starts with a letter or digit and runs over letters, marks and digits. An ideograph (a
//! letter of a script that is written without spaces) with its marks is a word of its own.
//! Everything else separates, also a mark with no word before it, except:
//!
//! - an apostrophe (' or ’ or U+FF07) between a letter, with its marks, and a letter;
//! - a full stop between single letters: since the start of the word or its last such stop there
//!   is exactly one letter, with its marks, and after the stop comes exactly one, with its marks,
//!   that no letter, digit or apostrophe with a letter follows. "U.S." gives "u.s", and "i.e.the"
//!   gives "i.e" and "the";
//! - a comma or full stop between two digits without marks: "100,000", "3.5".
//!
//! Ignored code points (soft hyphen, zero width joiner, variation selectors, ...) are looked
//! through everywhere: a text without them has the same words. At the end of a word they are not
//! part of its span.
//!
//! The folded form is the fold of each code point, with marks in canonical order. So canonically
//! equivalent texts have the same words: that is why a mark alone separates ("≮" is also "<" with a
//! mark), why a letter that composition may join to the one before it (Hangul vowels) does not
//! count as a second letter, and why U+0345 becomes a letter only after it has been put in order.
//!
//! Every text takes linear time: a look ahead ends where the next can begin.

use std::str::Chars;

use crate::error::Result;
use crate::simd::{self, BLOCK, Quick};
use crate::unicode::{Class, Properties, combining_class, fold_into, properties};

/// The version of the word rule and of the hash: equal words have equal hashes within one scheme.
pub const SCHEME: u32 = 1;

/// The bits that hold the strength of the border before a word; 0 where there is none.
pub const BREAK_MASK: u8 = 0b11;
/// Border: a line break, colon or semicolon stands before the word.
pub const BREAK_LINE: u8 = 1;
/// Border: a sentence or paragraph ends before the word, or it is the first of the text.
pub const BREAK_SENTENCE: u8 = 2;
/// The word starts with a capital.
pub const CAPITAL: u8 = 1 << 2;
/// The word has two letters or more, and all are capitals.
pub const ALL_CAPITALS: u8 = 1 << 3;
/// The word has a digit.
pub const NUMBER: u8 = 1 << 4;
/// More than white space and hyphens stands before the word (a line break is more), or it is the
/// first of the text: a run of names does not go on over it.
pub const PUNCTUATED: u8 = 1 << 5;
/// The word stands in quotation marks.
pub const QUOTED: u8 = 1 << 6;

/// The words of a text, one entry a word in each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    /// Hash of the folded form.
    pub hashes: Vec<u64>,
    /// First code point.
    pub starts: Vec<u32>,
    /// The code point after the last.
    pub ends: Vec<u32>,
    /// The flags of this module.
    pub flags: Vec<u8>,
}

/// The words of `text` as columns.
#[must_use]
pub fn tokenize(text: &str) -> Tokens {
    let mut tokens = Tokens::default();
    for_each_word(text, |folded, start, end, flags| {
        tokens.hashes.push(hash_word(folded));
        tokens.starts.push(start);
        tokens.ends.push(end);
        tokens.flags.push(flags);
    });
    tokens
}

/// Calls `visit(folded, start, end, flags)` for every word of `text`, in order.
pub fn for_each_word(text: &str, mut visit: impl FnMut(&str, u32, u32, u8)) {
    let mut scanner = Scanner { rest: text.chars(), index: 0 };
    let mut gap = Gap::before_first_word();
    let mut folded = String::new();
    while let Some((c, property)) = scanner.peek() {
        if matches!(property.class, Class::Letter | Class::Digit | Class::Ideograph) {
            let start = scanner.index;
            let word = scanner.read_word(&mut folded);
            let flags = word.flags() | gap.flags();
            visit(&folded, start as u32, word.end as u32, flags);
            gap = gap.after_word(word.is_initials());
        } else {
            gap.see(c, property.class);
            scanner.advance();
        }
    }
}

/// The hash of a folded word, of scheme [`SCHEME`]: over its UTF-8 bytes, sixteen at a time, the last
/// sixteen filled up with zeros.
///
/// A word has no U+0000, so the zeros need no length beside them; and no byte of UTF-8 is one of
/// the first bytes of [`HASH_LOW`] and [`HASH_HIGH`], so no factor of the first product is 0.
#[must_use]
pub fn hash_word(folded: &str) -> u64 {
    hash_bytes(folded.as_bytes())
}

fn hash_bytes(bytes: &[u8]) -> u64 {
    let mut hash = 0;
    for chunk in bytes.chunks(16) {
        let mut filled = [0; 16];
        filled[..chunk.len()].copy_from_slice(chunk);
        let both = u128::from_le_bytes(filled);
        hash = mix_in(hash, [both as u64, (both >> 64) as u64]);
    }
    finish_word(hash)
}

/// The hash after sixteen more bytes of a word, the first byte the lowest.
#[inline(always)]
const fn mix_in(hash: u64, [low, high]: [u64; 2]) -> u64 {
    let (low, high) = (low ^ HASH_LOW, high ^ HASH_HIGH ^ hash);
    let product = low as u128 * high as u128;
    product as u64 ^ (product >> 64) as u64
}

/// Lets every bit of the sum of products move every bit of the hash.
#[inline(always)]
const fn finish_word(mut hash: u64) -> u64 {
    hash ^= hash >> 32;
    hash = hash.wrapping_mul(HASH_FINISH);
    hash ^ (hash >> 32)
}

/// From the binary digits of π, as is [`HASH_HIGH`].
const HASH_LOW: u64 = 0xC0AC_29B7_C97C_50DD;
const HASH_HIGH: u64 = 0x9216_D5D9_8979_FB1B;
const HASH_FINISH: u64 = 0xD6E8_FEB8_6659_FD93;

/// Longer pieces of a text are read piece by piece, so that what is read of one stays in the cache.
const WINDOW: usize = 4096;

/// So many hashes are handed on at once, but for the last: short pieces are not worth a call.
const ENOUGH: usize = 512;

/// What reading the hashes of words needs, kept from text to text.
#[derive(Debug)]
pub struct Reader {
    window: Box<Window>,
    hashes: Vec<u64>,
    folded: String,
    quick: Option<Quick>,
}

impl Reader {
    /// `quick` takes the instructions of [`simd`]; the hashes are the same.
    #[must_use]
    pub fn new(quick: Option<Quick>) -> Self {
        Self { window: Box::new(Window::new()), hashes: Vec::new(), folded: String::new(), quick }
    }

    /// Calls `visit` with the hashes of the words of `text`, some at a time, in order: those of
    /// [`tokenize`], without the rest.
    ///
    /// # Errors
    /// That of `visit`, which ends the reading.
    pub fn each(&mut self, text: &str, mut visit: impl FnMut(&[u64]) -> Result<()>) -> Result<()> {
        let bytes = text.as_bytes();
        let mut at = 0;
        self.hashes.clear();
        while at < bytes.len() {
            let window = &bytes[at..bytes.len().min(at + WINDOW)];
            let ascii = ascii_prefix(window);
            let mut end = at + ascii;
            if end < bytes.len() {
                // The word that goes on here may not end as it began.
                end =
                    bytes[at..end].iter().rposition(|&byte| separates(byte)).map_or(at, |last| at + last + 1);
            }
            if end > at {
                let count = simd::read(&mut self.window, &bytes[at..end], self.quick);
                self.hashes.extend_from_slice(self.window.hashes(count));
            } else {
                end = end_of_stretch(bytes, at + ascii);
                self.read_any(&text[at..end]);
            }
            at = end;
            if self.hashes.len() >= ENOUGH || at == bytes.len() {
                visit(&self.hashes)?;
                self.hashes.clear();
            }
        }
        Ok(())
    }

    /// The way of all texts.
    fn read_any(&mut self, text: &str) {
        let mut scanner = Scanner { rest: text.chars(), index: 0 };
        while let Some((_, property)) = scanner.peek() {
            if matches!(property.class, Class::Letter | Class::Digit | Class::Ideograph) {
                let rest = scanner.rest.as_str();
                if let Some(end) = plain_word(rest) {
                    self.folded.clear();
                    self.folded.push_str(&rest[..end]);
                    self.folded.make_ascii_lowercase();
                    scanner.rest = rest[end..].chars();
                } else {
                    scanner.read_word(&mut self.folded);
                }
                self.hashes.push(hash_word(&self.folded));
            } else {
                scanner.advance();
            }
        }
    }
}

/// Room to read ASCII in, at most [`WINDOW`] bytes at a time.
///
/// Lengths are known to the compiler, so that no step need ask whether a place exists.
#[derive(Debug)]
pub(crate) struct Window {
    /// What is read, without capitals, and beyond it room that is looked at together with its end.
    lower: [[u8; BLOCK]; WINDOW / BLOCK + 2],
    /// Which bytes of each block are part of a word; beyond the end none.
    masks: [u64; WINDOW / BLOCK + 2],
    hashes: [u64; WINDOW],
}

impl Window {
    pub(crate) const fn new() -> Self {
        Self { lower: [[0; BLOCK]; WINDOW / BLOCK + 2], masks: [0; WINDOW / BLOCK + 2], hashes: [0; WINDOW] }
    }

    /// The first so many hashes.
    pub(crate) fn hashes(&self, count: usize) -> &[u64] {
        &self.hashes[..count]
    }

    /// Reads the hashes of the words of ASCII, before and after which no word goes on; how many
    /// there are.
    ///
    /// `masks` tells which bytes of a block without capitals are part of a word.
    #[inline(always)]
    pub(crate) fn read(&mut self, ascii: &[u8], masks: impl Fn(&[[u8; BLOCK]], &mut [u64])) -> usize {
        let (whole, rest) = ascii.as_chunks::<BLOCK>();
        for (lower, block) in self.lower.iter_mut().zip(whole) {
            *lower = without_capitals(block);
        }
        if !rest.is_empty() {
            let mut block = [0; BLOCK];
            block[..rest.len()].copy_from_slice(rest);
            self.lower[whole.len()] = without_capitals(&block);
        }
        let count = ascii.len().div_ceil(BLOCK);
        masks(&self.lower[..count], &mut self.masks[..count]);
        self.masks[count..count + 2].fill(0);
        self.hash_words(count)
    }

    /// The hashes of the words that the masks of so many blocks tell of; how many there are.
    #[inline(always)]
    fn hash_words(&mut self, blocks: usize) -> usize {
        let (lower, masks, hashes) = (self.lower.as_flattened(), &self.masks, &mut self.hashes);
        let (mut count, mut at) = (0, 0);
        // Each step looks at the bytes from `at` on, where no word goes on from before.
        while at < blocks * BLOCK {
            let Some(bytes) = lower[at..].first_chunk::<{ BLOCK + 16 }>() else { break };
            let mask = mask_at(masks, at);
            let (starts, mut ends) = (mask & !(mask << 1), !mask & (mask << 1));
            let mut next = starts;
            while ends != 0 {
                let (start, end) = (next.trailing_zeros() as usize % BLOCK, ends.trailing_zeros() as usize);
                next &= next.wrapping_sub(1);
                ends &= ends - 1;
                let length = end.wrapping_sub(start);
                hashes[count % WINDOW] = if length <= 16 {
                    finish_word(mix_in(0, sixteen(bytes, start, length)))
                } else {
                    hash_at(bytes, start, end)
                };
                count += 1;
            }
            // The next step begins with the word that goes on beyond this one, if there is one.
            let seen = if mask >> 63 == 0 { BLOCK } else { starts.ilog2() as usize };
            if seen == 0 {
                let mut end = at + BLOCK;
                while mask_at(masks, end) == u64::MAX {
                    end += BLOCK;
                }
                end += mask_at(masks, end).trailing_ones() as usize;
                hashes[count % WINDOW] = hash_at(lower, at, end);
                (count, at) = (count + 1, end);
            }
            at += seen;
        }
        count
    }
}

/// The mask of the bytes from `at` on.
#[inline(always)]
fn mask_at(masks: &[u64; WINDOW / BLOCK + 2], at: usize) -> u64 {
    let (block, bit) = (at / BLOCK, at % BLOCK);
    masks[block] >> bit | masks[block + 1] << 1 << (BLOCK - 1 - bit)
}

#[inline(always)]
fn without_capitals(block: &[u8; BLOCK]) -> [u8; BLOCK] {
    block.map(|byte| byte | u8::from(byte.wrapping_sub(b'A') < 26) << 5)
}

/// The first `count` bytes of those from `at` on, filled up with zeros.
#[inline(always)]
fn sixteen(bytes: &[u8], at: usize, count: usize) -> [u64; 2] {
    let mut found = [0; 16];
    found.copy_from_slice(&bytes[at..at + 16]);
    let both = u128::from_le_bytes(found);
    let [low, high] = KEPT[count % 32];
    [both as u64 & low, (both >> 64) as u64 & high]
}

/// The hash of `bytes[start..end]`, which more bytes follow.
fn hash_at(bytes: &[u8], mut start: usize, end: usize) -> u64 {
    let mut hash = 0;
    while end - start > 16 {
        hash = mix_in(hash, sixteen(bytes, start, 16));
        start += 16;
    }
    finish_word(mix_in(hash, sixteen(bytes, start, end - start)))
}

/// For each number of bytes from 0 to 16, the bits of so many.
static KEPT: [[u64; 2]; 32] = {
    let mut table = [[u64::MAX; 2]; 32];
    let mut count = 0;
    while count < 16 {
        let bits = (1u128 << (8 * count)) - 1;
        table[count] = [bits as u64, (bits >> 64) as u64];
        count += 1;
    }
    table
};

/// How many bytes come before the first that is not ASCII.
fn ascii_prefix(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<BLOCK>();
    let whole = blocks.iter().take_while(|block| block.is_ascii()).count() * BLOCK;
    whole + bytes[whole..].iter().take_while(|byte| byte.is_ascii()).count()
}

/// White space and controls of ASCII: no rule looks over one of them.
const fn separates(byte: u8) -> bool {
    byte <= b' '
}

/// The end of the word that `text` begins with, if its fold is itself but for capitals of ASCII and
/// nothing follows that may be part of it.
fn plain_word(text: &str) -> Option<usize> {
    let mut of_ideograph = false;
    for (at, c) in text.char_indices() {
        let property = properties(c);
        match property.class {
            Class::Letter | Class::Digit if of_ideograph => return Some(at),
            Class::Letter | Class::Digit if !property.folds || c.is_ascii() => {}
            Class::Ideograph if at > 0 => return Some(at),
            Class::Ideograph if !property.folds => of_ideograph = true,
            Class::Space | Class::Hyphen => return Some(at),
            Class::Other if !is_apostrophe(c) && !matches!(c, '.' | ',') => return Some(at),
            _ => return None,
        }
    }
    Some(text.len())
}

/// The end of the stretch around `at` that the way of ASCII cannot read: behind the first separator
/// with some ASCII after it.
fn end_of_stretch(bytes: &[u8], mut at: usize) -> usize {
    loop {
        let Some(next) = bytes[at..].iter().position(|&byte| separates(byte)) else { return bytes.len() };
        at += next + 1;
        let ahead = &bytes[at..bytes.len().min(at + BLOCK / 4)];
        match ahead.iter().position(|byte| !byte.is_ascii()) {
            Some(next) => at += next,
            None => return at,
        }
    }
}

/// What has been read of a word.
#[derive(Default)]
struct Word {
    /// The code point after the last that is not ignored.
    end: usize,
    /// Letters; one that extends the letter before it does not count.
    letters: usize,
    /// A letter in it is no capital.
    has_small: bool,
    /// It starts with a capital.
    starts_capital: bool,
    has_digit: bool,
    has_ideograph: bool,
    /// Full stops between single letters.
    inner_stops: usize,
    /// Letters and digits since the start or the last such stop.
    run: usize,
    /// What a joint would have on its left.
    left: Left,
}

/// What stands before a possible joint.
#[derive(Default, PartialEq, Eq)]
enum Left {
    /// Nothing that a joint may follow.
    #[default]
    Nothing,
    /// A letter, with its marks.
    Letter,
    /// A digit without marks.
    Digit,
}

impl Word {
    /// One letter, or single letters with full stops between them: the full stop after it is its
    /// own and ends no sentence.
    fn is_initials(&self) -> bool {
        !self.has_digit && !self.has_ideograph && self.letters == self.inner_stops + 1
    }

    fn flags(&self) -> u8 {
        let mut flags = 0;
        if self.starts_capital {
            flags |= CAPITAL;
        }
        if self.letters >= 2 && !self.has_small {
            flags |= ALL_CAPITALS;
        }
        if self.has_digit {
            flags |= NUMBER;
        }
        flags
    }
}

/// A place in a text.
struct Scanner<'a> {
    rest: Chars<'a>,
    /// Code points before `rest`.
    index: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<(char, Properties)> {
        self.rest.clone().next().map(|c| (c, properties(c)))
    }

    fn advance(&mut self) {
        self.rest.next();
        self.index += 1;
    }

    /// What follows the next code point.
    fn after_next(&self) -> Chars<'_> {
        let mut rest = self.rest.clone();
        rest.next();
        rest
    }

    /// Reads the word that starts here, and ignored code points behind it.
    fn read_word(&mut self, folded: &mut String) -> Word {
        folded.clear();
        let mut word = Word::default();
        while let Some((c, property)) = self.peek() {
            match property.class {
                Class::Letter if !word.has_ideograph => {
                    word.starts_capital |= property.capital && folded.is_empty();
                    if !(property.extends && word.left == Left::Letter) {
                        word.letters += 1;
                        word.run += 1;
                    }
                    word.has_small |= !property.capital;
                    word.left = Left::Letter;
                    fold_into(c, folded);
                }
                Class::Digit if !word.has_ideograph => {
                    word.has_digit = true;
                    word.run += 1;
                    word.left = Left::Digit;
                    fold_into(c, folded);
                }
                Class::Ideograph if folded.is_empty() => {
                    word.has_ideograph = true;
                    fold_into(c, folded);
                }
                Class::Mark => {
                    if word.left == Left::Digit {
                        word.left = Left::Nothing;
                    }
                    fold_into(c, folded);
                }
                Class::Ignored => {
                    self.advance();
                    continue;
                }
                Class::Other => match self.joint(c, &word) {
                    Some(joint) => {
                        if word.left == Left::Letter && joint == '.' {
                            word.inner_stops += 1;
                            word.run = 0;
                        }
                        word.left = Left::Nothing;
                        folded.push(joint);
                    }
                    None => break,
                },
                _ => break,
            }
            self.advance();
            word.end = self.index;
        }
        if !folded.is_ascii() {
            put_marks_in_order(folded);
        }
        word
    }

    /// The folded form of `c`, which is next, if it joins the word before it to what follows.
    fn joint(&self, c: char, word: &Word) -> Option<char> {
        let joins = match word.left {
            Left::Letter if is_apostrophe(c) => follows(self.after_next(), Class::Letter),
            Left::Letter if c == '.' => word.run == 1 && single_letter_follows(self.after_next()),
            Left::Digit if matches!(c, '.' | ',') => follows(self.after_next(), Class::Digit),
            _ => false,
        };
        joins.then_some(if is_apostrophe(c) { '\'' } else { c })
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{FF07}')
}

/// Whether the first code point that is not ignored is of `class`.
fn follows(rest: Chars<'_>, class: Class) -> bool {
    rest.map(|c| properties(c).class).find(|&each| each != Class::Ignored) == Some(class)
}

/// Whether one letter comes next, with its marks, and no more of a word.
fn single_letter_follows(mut rest: Chars<'_>) -> bool {
    if !follows(rest.clone(), Class::Letter) {
        return false;
    }
    let mut found = false;
    while let Some(c) = rest.next() {
        let property = properties(c);
        match property.class {
            Class::Mark | Class::Ignored => {}
            Class::Letter if !found => found = true,
            Class::Letter if property.extends => {}
            Class::Letter | Class::Digit => return false,
            _ => return !(is_apostrophe(c) && follows(rest, Class::Letter)),
        }
    }
    true
}

/// Sorts each run of marks by canonical combining class, then folds U+0345, which becomes a letter.
fn put_marks_in_order(folded: &mut String) {
    const IOTA_BELOW: char = '\u{345}';
    let mut before = 0;
    let in_order = folded.chars().all(|c| {
        let class = combining_class(c);
        let fits = c != IOTA_BELOW && (class == 0 || before <= class);
        before = class;
        fits
    });
    if in_order {
        return;
    }
    let mut characters: Vec<char> = folded.chars().collect();
    for run in characters.chunk_by_mut(|&a, &b| combining_class(a) != 0 && combining_class(b) != 0) {
        run.sort_by_cached_key(|&c| combining_class(c));
    }
    folded.clear();
    folded.extend(characters.into_iter().map(|c| if c == IOTA_BELOW { '\u{3B9}' } else { c }));
}

/// What stands between two words, seen one code point after the other.
struct Gap {
    /// The strongest border but for that of line breaks.
    strength: u8,
    line_breaks: usize,
    punctuated: bool,
    /// The last code point that is not ignored.
    last: Option<char>,
    /// The word before the gap owns a full stop right after it.
    after_initials: bool,
    /// The mark that opened the quotation that goes on here.
    quotation: Option<char>,
}

impl Gap {
    fn before_first_word() -> Self {
        Self {
            strength: BREAK_SENTENCE,
            line_breaks: 0,
            punctuated: true,
            last: None,
            after_initials: false,
            quotation: None,
        }
    }

    /// The empty gap behind the word that ends this one.
    fn after_word(&self, is_initials: bool) -> Self {
        Self {
            strength: 0,
            line_breaks: 0,
            punctuated: false,
            last: None,
            after_initials: is_initials,
            quotation: self.quotation,
        }
    }

    fn see(&mut self, c: char, class: Class) {
        if class == Class::Ignored {
            return;
        }
        let last = self.last.replace(c);
        if matches!(class, Class::Space | Class::Hyphen) {
            return;
        }
        if c == '.' && last.is_none() && self.after_initials {
            return;
        }
        self.punctuated = true;
        match c {
            '\n' if last == Some('\r') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                self.line_breaks += 1;
                self.quotation = None;
            }
            // The Greek question mark is canonically equivalent to the semicolon.
            ':' | ';' | '\u{37E}' => self.strength = self.strength.max(BREAK_LINE),
            '.' | '!' | '?' | '…' | '。' | '！' | '？' | '｡' => self.strength = BREAK_SENTENCE,
            _ => self.quotation = quotation_after(self.quotation, c),
        }
    }

    fn flags(&self) -> u8 {
        let mut flags = match self.line_breaks {
            0 => self.strength,
            1 => self.strength.max(BREAK_LINE),
            _ => BREAK_SENTENCE,
        };
        if self.punctuated {
            flags |= PUNCTUATED;
        }
        if self.quotation.is_some() {
            flags |= QUOTED;
        }
        flags
    }
}

/// The mark that opened the quotation that goes on after `c`, given the one before it.
///
/// One level only: inside a quotation nothing but its own closing mark counts. A straight mark and
/// a curved one may close each other's quotations, since texts mix them; » opens where it comes
/// first, as in German and Danish, or on both sides, as in Swedish and Finnish.
fn quotation_after(opened: Option<char>, c: char) -> Option<char> {
    let closing: &[char] = match opened {
        None => {
            let opens = matches!(c, '"' | '“' | '„' | '‘' | '«' | '»' | '‹' | '›' | '「' | '『');
            return opens.then_some(c);
        }
        Some('„') => &['“', '”', '"'],
        Some('‘') => &['’'],
        Some('«') => &['»'],
        Some('»') => &['«', '»'],
        Some('‹') => &['›'],
        Some('›') => &['‹', '›'],
        Some('「') => &['」'],
        Some('『') => &['』'],
        Some(_) => &['”', '"'],
    };
    if closing.contains(&c) { None } else { opened }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Row = (String, u32, u32, u8);

    fn words(text: &str) -> Vec<Row> {
        let mut words = Vec::new();
        for_each_word(text, |folded, start, end, flags| words.push((folded.to_owned(), start, end, flags)));
        words
    }

    #[test]
    fn golden_examples() {
        let file = include_str!("../../../tests/golden/tokenize.json");
        let cases: Vec<serde_json::Value> = serde_json::from_str(file).unwrap();
        assert!(cases.len() >= 70);
        for case in cases {
            let expected: Vec<Row> = serde_json::from_value(case["words"].clone()).unwrap();
            let text = case["text"].as_str().unwrap();
            assert_eq!(words(text), expected, "{}", case["about"]);

            let tokens = tokenize(text);
            let hashes: Vec<u64> = expected.iter().map(|row| hash_word(&row.0)).collect();
            assert_eq!(tokens.hashes, hashes);
            assert!(expected.iter().map(|row| row.1).eq(tokens.starts));
            assert!(expected.iter().map(|row| row.2).eq(tokens.ends));
            assert!(expected.iter().map(|row| row.3).eq(tokens.flags));
        }
    }

    #[test]
    fn hashes_stay_what_they_are() {
        for (word, hash) in [
            ("", 0x0),
            ("a", 0x2760_13AE_34E7_3422),
            ("the", 0xDE9E_A09A_8740_7E59),
            ("russia's", 0x8AA9_2218_3FAD_E577),
            ("reproduction", 0x6B18_0069_FD66_744D),
            ("abcdefgh", 0x0071_71CE_5DC0_7D68),
            ("外", 0x35E5_9439_6223_FBAA),
            ("internationalisation", 0x1AAA_529B_C409_7A63),
        ] {
            assert_eq!(hash_word(word), hash, "{word}");
        }
    }

    /// Pieces that the rule of words is about, put together in every way that hardly repeats.
    fn made_up(pieces: &[&str], count: usize, mut seed: u64) -> String {
        let mut next = || {
            seed = seed.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
            pieces[(seed >> 33) as usize % pieces.len()]
        };
        (0..count).map(|_| next()).collect()
    }

    fn read(text: &str, quick: bool) -> Vec<u64> {
        let mut hashes = Vec::new();
        let visit = |read: &[u64]| {
            hashes.extend_from_slice(read);
            Ok(())
        };
        Reader::new(Quick::new(quick)).each(text, visit).unwrap();
        hashes
    }

    #[test]
    fn hashes_are_read_as_words_are() {
        let kinds: [&[&str]; 9] = [
            &["a", "B", "1", "'", ".", ",", " "],
            &["a", ".", " "],
            &["a", "'", "."],
            &["1", ",", ".", "a"],
            &["word ", "Longer", "-", "\n", "it's ", "U.S. ", "3.14 ", "100,000 ", "z"],
            &["a", "é", "'", "’", ".", "\u{AD}", "\u{301}", " ", "1"],
            &["the cat sat on the mat. ", "“quoted” ", "naïve ", "漢字", "\u{200B}", "\t"],
            &["Привет, ", "мир! ", "and so on and so on, ", "\u{345}", "\u{D7A3}"],
            &["x", "extraordinarily", "_", "\0", "\u{7F}", "@", "[", "`", "{", "/", ":", "Z", "9"],
        ];
        for pieces in kinds {
            for (count, seeds) in [(0, 1), (1, 9), (40, 60), (200, 30), (3000, 2), (9000, 1)] {
                for seed in 0..seeds {
                    let text = made_up(pieces, count, seed);
                    let expected = tokenize(&text).hashes;
                    for quick in [true, false] {
                        assert_eq!(read(&text, quick), expected, "{text:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn borders_of_blocks_and_windows_are_no_borders() {
        for piece in ["it's", "U.S.A", "1,000.5", "a.b", "é", "’tis", "Œ'a", "a\u{AD}'b", &"long".repeat(9)]
        {
            for before in (0..70).chain(WINDOW - 70..WINDOW + 10) {
                for fill in ["x", " ", "xxx y. "] {
                    let text: String = fill.chars().cycle().take(before).chain(piece.chars()).collect();
                    let text = text + &fill.repeat(30);
                    let expected = tokenize(&text).hashes;
                    for quick in [true, false] {
                        assert_eq!(read(&text, quick), expected, "{piece} after {before}");
                    }
                }
            }
        }
    }

    #[test]
    fn ascii_ends_where_the_first_other_byte_stands() {
        for length in 0..3 * BLOCK {
            let mut bytes = vec![b'a'; length];
            assert_eq!(ascii_prefix(&bytes), length);
            for at in (0..length).rev() {
                bytes[at] = 0xC3;
                assert_eq!(ascii_prefix(&bytes), at);
            }
        }
    }

    #[test]
    fn a_stretch_ends_behind_the_first_separator_with_enough_ascii_behind_it() {
        for pieces in [&["é", "a", " ", "\n"][..], &["é", "word and ", "much longer words "], &["漢", "x"]]
        {
            for (count, seed) in (0..60).flat_map(|count| (0..20).map(move |seed| (count, seed))) {
                let text = made_up(pieces, count, seed) + " and then there is no more of it";
                let bytes = text.as_bytes();
                for at in (0..bytes.len()).filter(|&at| !bytes[at].is_ascii()) {
                    let ahead = |next: usize| &bytes[next..bytes.len().min(next + 16)];
                    let ends = |&end: &usize| bytes[end - 1] <= b' ' && ahead(end).is_ascii();
                    let expected = (at + 1..=bytes.len()).find(ends).unwrap_or(bytes.len());
                    assert_eq!(end_of_stretch(bytes, at), expected, "{text:?} from {at}");
                }
            }
        }
        assert_eq!(end_of_stretch("é and é".as_bytes(), 0), 9);
    }

    #[test]
    fn words_that_are_their_own_fold_are_told_by_what_follows_them() {
        for (text, word) in [
            ("word", "word"),
            ("Word and", "Word"),
            ("мир-", "мир"),
            ("я!", "я"),
            ("1st\u{AD}", ""),
            ("x2/", "x2"),
            ("漢字", "漢"),
            ("漢a", "漢"),
            ("漢1", "漢"),
            ("漢 ", "漢"),
            ("漢\u{301}", ""),
            ("a漢", "a"),
            ("1漢", "1"),
            // They may go on, or fold to something else.
            ("it's", ""),
            ("it’s", ""),
            ("U.S.", ""),
            ("1,000", ""),
            ("e\u{301}", ""),
            ("é ", ""),
            ("Мир ", ""),
            ("ﬁn ", ""),
        ] {
            assert_eq!(plain_word(text).map_or("", |end| &text[..end]), word, "{text:?}");
        }
    }

    #[test]
    fn hashes_of_words_collide_as_often_as_chance_lets_them() {
        const COUNT: u64 = 1 << 20;
        let kinds: [fn(u64) -> String; 4] = [
            |n| n.to_string(),
            |n| format!("{n:012}"),
            |n| format!("internationalisation{n:x}"),
            |n| (0..5).map(|place| char::from(b'a' + (n >> (4 * place) & 15) as u8)).collect(),
        ];
        for word in kinds {
            let hashes: Vec<u64> = (0..COUNT).map(|number| hash_word(&word(number))).collect();
            for halves in [32, 0] {
                let mut halves: Vec<u32> = hashes.iter().map(|hash| (hash >> halves) as u32).collect();
                halves.sort_unstable();
                let equal = halves.windows(2).filter(|pair| pair[0] == pair[1]).count();
                // Of 2²⁰ numbers of 32 bits 128 pairs are equal, within six standard deviations.
                assert!((60..=196).contains(&equal), "{equal} of {}", word(1));
            }
        }
    }

    #[test]
    fn long_words_and_long_refusals_take_linear_time() {
        let many = 1_000_000;
        for (text, count) in [
            ("a".repeat(many), 1),
            ("a.".repeat(many), 1),
            ("a.bc".repeat(many), many + 1),
            ("a'".repeat(many), 1),
            ("1,".repeat(many), 1),
            ("\u{301}".repeat(many), 0),
            ("a".to_owned() + &"\u{301}\u{323}".repeat(many), 1),
            ("a.b".to_owned() + &"\u{301}".repeat(many) + "'c", 2),
            ("a'".to_owned() + &"\u{AD}".repeat(many), 1),
            ("a.".to_owned() + &"\u{AD}".repeat(many) + "bc", 2),
            ("\u{AD}".repeat(many) + "a", 1),
            ("漢".repeat(many), many),
            ("\"".repeat(many) + "a", 1),
        ] {
            assert_eq!(tokenize(&text).hashes.len(), count);
            assert_eq!(read(&text, true).len(), count);
        }
    }

    #[test]
    fn marks_are_sorted_within_their_run_only() {
        let folded = |text: &str| words(text)[0].0.clone();
        assert_eq!(folded("a\u{301}\u{323}b\u{301}\u{323}"), "a\u{323}\u{301}b\u{323}\u{301}");
        // U+0903 is a mark of class 0: none passes it.
        assert_eq!(folded("a\u{301}\u{903}\u{323}"), "a\u{301}\u{903}\u{323}");
        // The sort is stable.
        assert_eq!(folded("a\u{302}\u{301}\u{323}"), "a\u{323}\u{302}\u{301}");
    }

    #[test]
    fn properties_at_the_edges_of_the_table() {
        assert_eq!(properties('\0').class, Class::Other);
        assert_eq!(properties('A').class, Class::Letter);
        assert!(properties('A').capital && properties('A').folds);
        assert_eq!(properties('\u{FF}').class, Class::Letter);
        assert_eq!(properties('\u{FF9E}').class, Class::Mark);
        assert_eq!(properties('\u{33479}').class, Class::Ideograph);
        assert_eq!(properties('\u{3347A}').class, Class::Other);
        assert_eq!(properties('\u{E01EF}').class, Class::Ignored);
        assert_eq!(properties(char::MAX).class, Class::Other);
        assert_eq!(combining_class('\u{300}'), 230);
        assert_eq!(combining_class('\u{3099}'), 8);
        assert_eq!(combining_class('a'), 0);
        for (syllable, jamo) in [
            ('\u{AC00}', "\u{1100}\u{1161}"),
            ('\u{AC01}', "\u{1100}\u{1161}\u{11A8}"),
            ('\u{D7A3}', "\u{1112}\u{1175}\u{11C2}"),
        ] {
            let mut folded = String::new();
            fold_into(syllable, &mut folded);
            assert_eq!(folded, jamo);
        }
    }
}
