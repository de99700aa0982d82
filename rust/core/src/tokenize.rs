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

use crate::unicode::{Class, Properties, combining_class, fold_into, properties};

/// The version of the word rule and of the hash: equal words have equal hashes within one scheme.
pub const SCHEME: u32 = 0;

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

/// The hash of a folded word, of scheme [`SCHEME`]: over its UTF-8 bytes, eight at a time, little
/// endian, the last eight filled up with zeros.
#[must_use]
pub fn hash_word(folded: &str) -> u64 {
    let bytes = folded.as_bytes();
    let mut hash = (bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    for chunk in bytes.chunks(8) {
        let mut filled = [0; 8];
        filled[..chunk.len()].copy_from_slice(chunk);
        let mixed = hash ^ u64::from_le_bytes(filled);
        let product = u128::from(mixed) * 0xD6E8_FEB8_6659_FD93;
        hash = (product as u64 ^ (product >> 64) as u64).rotate_left(29).wrapping_add(0x2545_F491_4F6C_DD1D);
    }
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xC4CE_B9FE_1A85_EC53);
    hash ^ (hash >> 33)
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
            ("a", 0x4658_6DB5_91DB_9A5C),
            ("the", 0x121A_0738_EA97_A62D),
            ("russia's", 0x8BB7_4B06_BFAD_4CDC),
            ("reproduction", 0x15C6_D52D_C012_6E33),
            ("abcdefgh", 0x5390_C262_CCB3_5562),
            ("外", 0xA57B_901A_F147_3FF9),
        ] {
            assert_eq!(hash_word(word), hash, "{word}");
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
