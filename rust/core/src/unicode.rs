//! What each code point is to the tokenizer, from Unicode 17.0.0: its class and its fold.
//!
//! Input: a code point. Output: its [`Properties`], its fold, its canonical combining class.
//!
//! Written by `rust/tools/make_unicode.py`: change that script, not this file. The table is pinned
//! because the standard library's Unicode changes with the compiler, and Python's with the
//! interpreter, while a word must be the same word everywhere.

/// The version of the Unicode Character Database that all of this module comes from.
pub const UNICODE_VERSION: &str = "17.0.0";

/// What a code point is to the word rule; the numbers are the same in both twins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Class {
    /// Everything that no other class takes: it separates words.
    Other = 0,
    /// General_Category L, of a script written with spaces.
    Letter = 1,
    /// General_Category M, and the halfwidth voicing marks.
    Mark = 2,
    /// General_Category N.
    Digit = 3,
    /// A letter of a script written without spaces: a word of its own.
    Ideograph = 4,
    /// Default_Ignorable_Code_Point: nothing is seen of it, so the rules look through it.
    Ignored = 5,
    /// White_Space, but for the line breaks.
    Space = 6,
    /// General_Category Pd.
    Hyphen = 7,
}

/// All that the table says of a code point, but for its fold and its combining class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Properties {
    /// What it is to the word rule.
    pub class: Class,
    /// General_Category Lu or Lt.
    pub capital: bool,
    /// A letter that composition may join to the letter before it, such as a Hangul vowel.
    pub extends: bool,
    /// [`fold_into`] gives something other than the code point.
    pub folds: bool,
    /// Its canonical combining class is not 0.
    pub ordered: bool,
}

const CAPITAL: u8 = 1;
const EXTENDS: u8 = 2;
const FOLDED: u8 = 4;
const ORDERED: u8 = 8;

const fn of(class: Class, traits: u8) -> Properties {
    Properties {
        class,
        capital: traits & CAPITAL != 0,
        extends: traits & EXTENDS != 0,
        folds: traits & FOLDED != 0,
        ordered: traits & ORDERED != 0,
    }
}

const fn properties_of_symbol(symbol: u8) -> Properties {
    match symbol {
        b'a' => of(Class::Letter, 0),
        b'b' => of(Class::Letter, FOLDED),
        b'A' => of(Class::Letter, CAPITAL),
        b'B' => of(Class::Letter, CAPITAL | FOLDED),
        b'e' => of(Class::Letter, EXTENDS),
        b'm' => of(Class::Mark, 0),
        b'n' => of(Class::Mark, FOLDED),
        b'M' => of(Class::Mark, ORDERED),
        b'N' => of(Class::Mark, FOLDED | ORDERED),
        b'd' => of(Class::Digit, 0),
        b'f' => of(Class::Digit, FOLDED),
        b'i' => of(Class::Ideograph, 0),
        b'j' => of(Class::Ideograph, FOLDED),
        b'z' => of(Class::Ignored, 0),
        b's' => of(Class::Space, 0),
        b'h' => of(Class::Hyphen, 0),
        _ => of(Class::Other, 0),
    }
}

static PROPERTIES: [Properties; 128] = {
    let mut table = [of(Class::Other, 0); 128];
    let mut symbol = 0;
    while symbol < table.len() {
        table[symbol] = properties_of_symbol(symbol as u8);
        symbol += 1;
    }
    table
};

/// The properties of `c`.
#[inline]
#[must_use]
pub fn properties(c: char) -> Properties {
    let code_point = c as usize;
    let page = usize::from(PAGES[(code_point / PAGE_SIZE).min(PAGES.len() - 1)]);
    let symbol = SYMBOLS[page * PAGE_SIZE + code_point % PAGE_SIZE];
    PROPERTIES[usize::from(symbol & 0x7f)]
}

/// Appends the fold of `c`: compatibility decomposition and full case folding until nothing
/// changes, without ignored code points, and U+02BC as the apostrophe U+0027.
///
/// Only U+0345 stays what it is, though it folds to U+03B9: it must be put in canonical order as a
/// mark before. The fold of anything but a letter, mark, digit or ideograph is itself.
pub fn fold_into(c: char, into: &mut String) {
    if c.is_ascii() {
        into.push(c.to_ascii_lowercase());
    } else if !properties(c).folds {
        into.push(c);
    } else if let Ok(at) = FOLDS.binary_search_by_key(&u32::from(c), |row| row.0) {
        into.push_str(FOLDS[at].1);
    } else {
        decompose_hangul(c, into);
    }
}

/// Hangul syllables decompose by arithmetic (The Unicode Standard, section 3.12), so they need no
/// rows.
fn decompose_hangul(syllable: char, into: &mut String) {
    let number = u32::from(syllable).wrapping_sub(0xAC00);
    let (rest, last) = (number / 28, number % 28);
    let jamo = [0x1100 + rest / 21, 0x1161 + rest % 21, 0x11A7 + last];
    let count = if last == 0 { 2 } else { 3 };
    into.extend(jamo.into_iter().take(count).filter_map(char::from_u32));
}

/// Canonical_Combining_Class of a mark that is not ignored; 0 for anything else.
#[must_use]
pub fn combining_class(c: char) -> u8 {
    if !properties(c).ordered {
        return 0;
    }
    let code_point = u32::from(c);
    let after = COMBINING.partition_point(|row| row.0 <= code_point);
    COMBINING[..after].last().map_or(0, |row| row.2)
}

const PAGE_SIZE: usize = 256;

/// The page of `SYMBOLS` for each 256 code points; what follows the last has that page too.
#[rustfmt::skip]
static PAGES: [u8; 3601] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 34, 35, 34, 34, 36, 34, 34, 34, 34, 37, 38, 39, 34,
    40, 41, 42, 34, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 44, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 21, 21, 21,
    21, 45, 21, 46, 47, 48, 49, 50, 51, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52,
    52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52,
    52, 52, 52, 52, 52, 52, 53, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 54, 55, 56, 52, 57, 58,
    59, 60, 61, 62, 63, 64, 65, 21, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80,
    81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 21, 21, 21, 91, 92, 93, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 94, 21, 21, 21, 21, 95, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 96,
    21, 21, 97, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 98, 34, 34, 34, 34, 34, 34, 21, 21, 99, 100, 34, 101, 102, 103, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 104, 105, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 106, 43, 107, 108, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 109, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 110, 34, 34, 111, 34, 112, 113, 114, 115, 116, 117, 118, 34, 34, 119, 34, 34, 34, 34,
    120, 121, 122, 123, 34, 124, 125, 126, 127, 128, 129, 34, 34, 130, 131, 132, 34, 34, 133,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 110, 34, 34, 34, 34, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 134, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 135, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 136, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 137, 43, 43,
    138, 34, 34, 34, 34, 34, 34, 34, 34, 34, 54, 54, 139, 34, 34, 34, 34, 34, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 140, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 141, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
    142, 142, 142, 34,
];

/// One symbol a code point, page after page: see `properties_of_symbol`.
#[rustfmt::skip]
static SYMBOLS: [u8; 36608] = *b"\
    ---------s-ss-------------------s------------h--dddddddddd------\
    -BBBBBBBBBBBBBBBBBBBBBBBBBB------aaaaaaaaaaaaaaaaaaaaaaaaaa-----\
    --------------------------------s---------b--z----ff-b---fb-fff-\
    BBBBBBBBBBBBBBBBBBBBBBB-BBBBBBBbbbbbbbabbbbbbbbbabbbbbb-abbbbbab\
    BbBbBbBbBbBbBbBbBaBbBbBbBbBbBbBbBbBbBbBaBbBbBbBbBaBbBbBbaBbBbBbB\
    bBaBbBbBbbBaBbBbBbBaBbBbBbBbBbBbBbBbBbBaBbBbBbBbBbBbBbBbBBbBbBbb\
    aBBaBaBBaBBBaaBBBBaBBaBBBaaaBBaBBbBaBaBBaBaaBaBBbBBBaBaBBaaaBaaa\
    aaaaBBbBBbBBbBbBbBbBbBbBbBbBbaBbBbBbBaBbBbBbBbBbbBBbBbBBBbBbBbBb\
    BbBbBbBbBbBbBbBbBbBbBbBbBbBbBaBbBaBaBaBbBbBbBbBbBbBbaaaaaaBBaBBa\
    aBaBBBBaBaBaBaBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbaaabaaa\
    aa----aaaaaaaaaaaa--------------bbbbb-------a-a-----------------\
    MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM\
    NNMNNMMMMMMMMMMzMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBaBab-Ba--baaa-B\
    ------B-BBB-B-BBbBBBBBBBBBBBBBBBBB-BBBBBBBBBbbbbbaaaaaaaaaaaaaaa\
    aabaaaaaaabbbbbBbbBBBbbaBaBaBaBaBaBaBaBaBaBaBaBabbbaBb-BaBBaaBBB\
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaabaaaaaa\
    aaaaaaaaaaaaaaaabbabaaabaaaabbbaBaBaBaBaBaBaBaBaBaBaBaBbBaBaBaBa\
    Ba-MMMMMmmBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa\
    BBbBaBaBaBaBaBaaBbBbBaBbBaBbBbBbBaBbBbBbBaBbBbBbBbBbBbBaBbBaBaBa\
    BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa-BBBBBBBBBBBBBBB\
    BBBBBBBBBBBBBBBBBBBBBBB--a------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaba-h------MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMhM\
    -MM-MM-M--------aaaaaaaaaaaaaaaaaaaaaaaaaaa----aaaa-------------\
    ----------------MMMMMMMMMMM-z---aabbbbbaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaMMMMMMMMMMMMMMMMMMMMMdddddddddd----aaMaaaabbbbaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    babaaaaaaaaaaaaaaaab-aMMMMMMM--MMMMMMaaMM-MMMMaaddddddddddaaa--a\
    ----------------aMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMMMMMMMMMMMMM\
    MMMMMMMMMMM--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmma--------------\
    ddddddddddaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMMMMMMaa----a--M--\
    aaaaaaaaaaaaaaaaaaaaaaMMMMaMMMMMMMMMaMMMaMMMMM------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaMMM----aaaaaaaaaaa-----aaaaaaaaaaaaaaaa\
    aaaaaaaa-aaaaaaa-------MMMMMMMMMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaMMMMMMMMMMMMMMMMMMMMMMMM-MMMMMMMMMMMMMMMMMMMMMMMMMMMMM\
    mmmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabaaaaaaabaabaaaaammMamm\
    mmmmmmmmmmmmmMmmaMMMMmmmbbbbbbbbaamm--dddddddddd-aaaaaaaaaaaaaaa\
    ammm-aaaaaaaa--aa--aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-a---aaaa--Mamm\
    mmmmm--mm--nnMa--------m----bb-baamm--ddddddddddaa--dddddd--a-M-\
    -mmm-aaaaaa----aa--aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-ab-ab-aa--M-mm\
    mmm----mm--mmM---m-------bbba-b-------ddddddddddmmaaam----------\
    -mmm-aaaaaaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-aa-aaaaa--Mamm\
    mmmmmm-mmm-mmM--a---------------aamm--dddddddddd---------ammmmmm\
    -mmm-aaaaaaaa--aa--aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-aa-aaaaa--Mamm\
    mmmmm--mn--nnM-------mmm----bb-aaamm--dddddddddd-adddddd--------\
    --ma-aaaaaa---aaa-aaba---aa-a-aa---aa---aaa---aaaaaaaaaaaa----mm\
    mmm---mmm-nnnM--a------m--------------ddddddddddddd-------------\
    mmmmmaaaaaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaa--Mamm\
    mmmmm-mmn-mmmM-------MM-aaa-aa--aamm--dddddddddd--------ddddddd-\
    ammm-aaaaaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaaa-aaaaaaaaaa-aaaaa--Mamm\
    nmmmm-mnn-nnmM-------mm-----aaa-aamm--dddddddddd-aam------------\
    mmmmaaaaaaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMamm\
    mmmmm-mmm-nnnMa-----aaamdddddddaaamm--ddddddddddddddddddd-aaaaaa\
    -mmm-aaaaaaaaaaaaaaaaaa---aaaaaaaaaaaaaaaaaaaaaaaa-aaaaaaaaa-a--\
    aaaaaaa---M----mmmmmm-m-mmnmnnnm------dddddddddd--mm------------\
    -iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiimijmmmmMMM-----\
    iiiiiiimMMMMmmm-dddddddddd--------------------------------------\
    -ii-i-iiiii-iiiiiiiiiiiiiiiiiiiiiiii-i-iiiiiiiiiimijmmmmMMMmmi--\
    iiiii-i-MMMMmmm-dddddddddd--jjii--------------------------------\
    a-----------------------MM------dddddddddddddddddddd-M-M-M----mm\
    aaabaaaa-aaaabaaaabaaaabaaaabaaaaaaaaaaaabaaa----MMnMnnnnnMMMMmm\
    MnMMM-MMaaaaammmmmmnmmmm-mmmmnmmmmnmmmmnmmmmnmmmmmmmmmmmmnmmm---\
    ------M---------------------------------------------------------\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiijiiiimmmmmmmmmmmmMmMMmmmmi\
    dddddddddd------iiiiiimmmmiiiimmmimmmiimmmmmmmiiimmmmiiiiiiiiiii\
    iimmmmmmmmmmmMimddddddddddmmmm--BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB\
    BBBBBB-B-----B--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-baaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaazzeeeeeeeeeeeeeeeeeeeeeaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeeeeeeeee\
    eeeaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaa-aaaa--aaaaaaa-a-aaaa--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaa-aaaa--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-aaaa--aaaaaaa-\
    a-aaaa--aaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaa-aaaa--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaa--MMM---------dddddddddddddddddddd---\
    aaaaaaaaaaaaaaaa----------------AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA--bbbbbb--\
    haaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--aaaaaaaaaaaaaaaaa\
    saaaaaaaaaaaaaaaaaaaaaaaaaa-----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---dddaaaaaaaa-------\
    aaaaaaaaaaaaaaaaaammMM---------aaaaaaaaaaaaaaaaaaammM-----------\
    aaaaaaaaaaaaaaaaaamm------------aaaaaaaaaaaaa-aaa-mm------------\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiizzmmmmmmmmmm\
    mmmmmmmmmmmmmmmmmmMm---i----iM--dddddddddd------dddddddddd------\
    ------h----zzzzzdddddddddd------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------\
    aaaaammaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMa-----aaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-mmmmmmmmmmmm----mmmmmmmmmMMM----\
    ------ddddddddddaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--aaaaa-----------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----aaaaaaaaaaaaaaaa\
    aaaaaaaaaa------ddddddddddd-------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaMMmmm----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaammmmmmmmmm-MmmmmmmmmmmmmmmmmmmmmMMMMMMMM--M\
    dddddddddd------dddddddddd-------------a--------MMMMMMMMMMMMMMmM\
    MMMMMMMMMMMMMMMMMMMMMMMMMMMMMM--MMMMMMMMMMMM--------------------\
    mmmmmabababababaaabaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMmmmmmmnmnmm\
    nnmnMaaaaaaaa---dddddddddd-----------------MMMMMMMMM------------\
    mmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmMMmmaaddddddddddaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMmmmmmmmmmmmMM------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmmmmmmmmM--------\
    dddddddddd---aaaddddddddddaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--\
    bbbbbbbbbBa-----BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB--BBB\
    ----------------MMM-MMMMMMMMMMMMMmMMMMMMMaaaaMaaaaaaMaamMMa-----\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbabbbbbbbbbbbabbbb\
    bbbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbaaaaaaaaaaaaabaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM\
    BbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBb\
    BbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBb\
    BbBbBbBbBbBbBbBbBbBbBbbbbbbbaaBaBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBb\
    BbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBaBaBa\
    bbbbbbbbBBBBBBBBbbbbbb--BBBBBB--bbbbbbbbBBBBBBBBbbbbbbbbBBBBBBBB\
    bbbbbb--BBBBBB--bbbbbbbb-B-B-B-BbbbbbbbbBBBBBBBBbbbbbbbbbbbbbb--\
    bbbbbbbbBBBBBBBBbbbbbbbbBBBBBBBBbbbbbbbbBBBBBBBBbbbbb-bbBBBBB-b-\
    --bbb-bbBBBBB---bbbb--bbBBBB----bbbbbbbbBBBBB-----bbb-bbBBBBB---\
    ssssssssssszzzzzhhhhhh--------------------zzzzzs----------------\
    -------------------------------szzzzzzzzzzzzzzzzfb--ffffff-----b\
    ffffffffff------bbbbbbbbbbbbb-----------------------------------\
    ----------------MMMMMMMMMMMMMmmmmMmmmMMMMMMMMMMMM---------------\
    --B----B--bBBBbbBBBb-B---BBBBB------B-B-B-BBBB-bBBBBbbbbbb--bbBB\
    -----Bbbbb----a-ffffffffffffffffffffffffffffffffffffffffffffffff\
    dddBaddddf------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    --------------------------------ffffffffffffffffffffffffffffffff\
    ffffffffffffffffffffffffffff------------------------------------\
    ------------------------------------------fddddddddddddddddddddd\
    ----------------------------------------------------------------\
    ------------------------------------------------------dddddddddd\
    dddddddddddddddddddd--------------------------------------------\
    ----------------------------------------------------------------\
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaBaBBBaaBaBaBaBBBBaBaaBaaaaaabbBB\
    BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa\
    BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaa------BaBaMMMBa---------d--\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-a-----a--aaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------b---------------M\
    aaaaaaaaaaaaaaaaaaaaaaa---------aaaaaaa-aaaaaaa-aaaaaaa-aaaaaaa-\
    aaaaaaa-aaaaaaa-aaaaaaa-aaaaaaa-MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM\
    -----------------------h--h--------------------a----------hh----\
    h----------------------------h----------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    s----iii--------------------h----iiiiiiiiiMMMMMMhaaaaa--fffia---\
    -iiiiiiiiiiijijijijijijijijijijijijiijijijiiiiiijjijjijjijjijjii\
    iiiiiiiiiiiiiiiiiiiijii--MM--ijjhiiiiiiiiiiijijijijijijijijijiji\
    jijiijijijiiiiiijjijjijjijjijjiiiiiiiiiiiiiiiiiiiiiijiijjjj-iijj\
    -----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbzbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbb---ffff----------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    ------------------------------------------------iiiiiiiiiiiiiiii\
    --------------------------------ffffffffff----------------------\
    --------dddddddd-fffffffffffffff--------------------------------\
    ffffffffff---------------------------------------fffffffffffffff\
    ----------------------------------------------------------------\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaa---------------------------------------------------\
    ----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--\
    aaaaaaaaaaaaa---aaaaaaaaaaaaaaaaddddddddddaa--------------------\
    BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaaMmmm-MMMMMMMMMM-a\
    BaBaBaBaBaBaBaBaBaBaBaBaBaBabbMMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaddddddddddMM--------------\
    -----------------------aaaaaaaaa--BaBaBaBaBaBaBaaaBaBaBaBaBaBaBa\
    BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBabaaaaaaaaBaBaBBa\
    BaBaBaBaa--BaBaaBaBaaaBaBaBaBaBaBaBaBaBaBaBBBBBaBBBBBaBaBaBaBaBa\
    BaBaBBBBaBaBBaBaBaBaBaBaBaBaB--------------------bbbbBaabbaaaaaa\
    aamaaaMaaaamaaaaaaaaaaaaaaaaaaaaaaammmmm----M---dddddd----------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa------------\
    mmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmm\
    mmmmMm----------dddddddddd------MMMMMMMMMMMMMMMMMMaaaaaa---a-aam\
    ddddddddddaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmMMM--aaaaaaaaaaaaaaaa\
    aaaaaaammmmmmmmmmmmM------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaa---\
    mmmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMmmmmmmmmmmmm\
    M--------------adddddddddd------iiiiimiiiiiiiiiiddddddddddiiiii-\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmmm---------\
    aaamaaaaaaaamm--dddddddddd------iiiiiiiiiiiiiiiiiiiiiii---immmii\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMaMMMaaMMaaaaaMM\
    aMa------------------------aaa--aaaaaaaaaaammmmm--aaamM---------\
    -aaaaaa--aaaaaa--aaaaaa---------aaaaaaa-aaaaaaa-aaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbaaaaaaaaab------bbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmm-mM--dddddddddd------\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb------------aaaaaaaaaaaaaaaa\
    aaaaaaa----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----\
    jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj\
    jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj\
    jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj\
    jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj\
    jjjjjjjjjjjjjjiijijiijjjjjjjjjjijijiijjiiijjjjjjjjjjjjjjjjjjjjjj\
    jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj--jjjjjjjjjjjjjjjj\
    jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj\
    jjjjjjjjjjjjjjjjjjjjjjjjjj--------------------------------------\
    bbbbbbb------------bbbbb-----bMbbbbbbbbbb-bbbbbbbbbbbbb-bbbbb-b-\
    bb-bb-bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb--------------\
    -------------------bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb--\
    ----------------bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbb--bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbb----------------------------------------bbbbbbbbbbbb----\
    zzzzzzzzzzzzzzzz----------------MMMMMMMMMMMMMMMM-hh-------------\
    ------------------------h----------h------------bbbab-bbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb--z\
    -------------h--ffffffffff-------BBBBBBBBBBBBBBBBBBBBBBBBBB-----\
    -bbbbbbbbbbbbbbbbbbbbbbbbbb-----------jjjjjjjjjjjjjjjjjjjjjjjjjj\
    jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjnnzbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-\
    --bbbbbb--bbbbbb--bbbbbb--bbb-------------------zzzzzzzzz-------\
    aaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaa-aa-a\
    aaaaaaaaaaaaaa--aaaaaaaaaaaaaa----------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-----\
    -------ddddddddddddddddddddddddddddddddddddddddddddd------------\
    ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd-------\
    ----------dd----------------------------------------------------\
    -------------------------------------------------------------M--\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaa---aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaa---------------Mddddddddddddddddddddddddddd----\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaadddd---------aaaaaaaaaaaaaaaaaaa\
    adaaaaaaaad-----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMM-----\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaa----aaaaaaaa-ddddd------------------------------------------\
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--dddddddddd------BBBBBBBBBBBBBBBB\
    BBBBBBBBBBBBBBBBBBBB----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--------aaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa------------BBBBBBBBBBB-BBBB\
    BBBBBBBBBBB-BBBBBBB-BB-aaaaaaaaaaa-aaaaaaaaaaaaaaa-aaaaaaa-aa---\
    aaaaaaaaabaaaaaaaaaaaaaaaaaaaaaaaaaabaaaaaaaaaaaaaaa------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---------\
    aaaaaaaaaaaaaaaaaaaaaa----------aaaaaaaa------------------------\
    abbbbb-bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-bbbbbbbbb-----\
    ----------------------------------------------------------------\
    aaaaaa--a-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-aa---a--a\
    aaaaaaaaaaaaaaaaaaaaaa--ddddddddaaaaaaaaaaaaaaaaaaaaaaa--ddddddd\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--------ddddddddd----------------\
    --------------------------------aaaaaaaaaaaaaaaaaaa-aa-----ddddd\
    aaaaaaaaaaaaaaaaaaaaaadddddd----aaaaaaaaaaaaaaaaaaaaaaaaaa------\
    aaaaaaaaaaaaaaaaaaaaaaaaaa--------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----ddaa\
    dddddddddddddddd--dddddddddddddddddddddddddddddddddddddddddddddd\
    ammm-mm-----mMmMaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaa--MMM----M\
    ddddddddd-----------------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaadd-\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaddd--------------------------------\
    aaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaMM----ddddd----------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----------\
    aaaaaaaaaaaaaaaaaaaaaa--ddddddddaaaaaaaaaaaaaaaaaaa-----dddddddd\
    aaaaaaaaaaaaaaaaaa-----------------------ddddddd----------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaa-------------------------------------------------------\
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB-------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------dddddd\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMM--------dddddddddd------\
    ddddddddddaaaaaaBBBBBBBBBBBBBBBBBBBBBB---MMMMMhaaaaaaaaaaaaaaaaa\
    aaaaaa----------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    --------------------------------ddddddddddddddddddddddddddddddd-\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-MMh--aa--------------\
    --aaaaaa--------------------------------------------------MMmMMM\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaadddddddddda--------aaaaaaaaaaaaaaaa\
    aaaaaaMMMMMMMMMMMdddd---------------------------aaaaaaaaaaaaaaaa\
    aaMMMM------------------------------------------aaaaaaaaaaaaaaaa\
    aaaaaddddddd--------------------aaaaaaaaaaaaaaaaaaaaaaa---------\
    mmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmm\
    mmmmmmM-----------ddddddddddddddddddddddddddddddMaamma---------M\
    mmmaaaaaaaaaaaaaaaaaaaaaaababaaaaaaaaaaaaaabaaaammmmmmmmmMM-----\
    --m-------------aaaaaaaaaaaaaaaaaaaaaaaaa-------dddddddddd------\
    MMMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmnnmmmMM-dddddddddd\
    ----amma--------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaM--a---------\
    mmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmm\
    Maaaa----mMmm-mmdddddddddda-a----dddddddddddddddddddd-----------\
    aaaaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmMMm------ma\
    am--------------------------------------------------------------\
    aaaaaaa-a-aaaa-aaaaaaaaaaaaaaa-aaaaaaaaaa-------aaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmMM-----dddddddddd------\
    mmmm-aaaaaaaa--aa--aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-aa-aaaaa-MMamm\
    mmmmm--mm--nnM--a------m-----aaaaamm--MMMMMMM---MMMMM-----------\
    aaababaaaa-a--b-abaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-ammmmmmmm\
    m-m--n-nnmm-mmMMMama-------------mm-----------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmm\
    mmMmmmMaaaa-----dddddddddd----Maaa------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmnnmnm\
    mmMMaa-a--------dddddddddd--------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmm--mmnnmmmM\
    M-----------------------aaaamm----------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmmmmM\
    m---a-----------dddddddddd--------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmMMa-------\
    dddddddddd------dddddddddddddddddddd----------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaa--mmmmmmmmmmmmmmM----dddddddddddd----\
    aaaaaaa---------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmmMM-----\
    ----------------------------------------------------------------\
    --------------------------------BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaddddddddddddddddddd------------a\
    aaaaaaa--a--aaaaaaaa-aa-aaaaaaaaaaaaaaaaaaaaaaaammmmmm-mn--mmMMa\
    mamM------------dddddddddd--------------------------------------\
    --------------------------------aaaaaaaa--aaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaammmmmmm--mmmmmmMa-am---------------------------\
    ammmmmmmmmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaamMmmmmmammmm-\
    -------M--------ammmmmmmmmmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaammmmmmmmmmmmmmmM---a------------------aaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------\
    ----------------------------------------------------------------\
    --------------------------------mmmmmmmm------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---------------dddddddddd------\
    aaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmm-mmmmmmmM\
    a---------------ddddddddddddddddddddddddddddd-----aaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaa--mmmmmmmmmmmmmmmmmmmmmm-mmmmmmmmmmmmmm---------\
    ----------------------------------------------------------------\
    aaaaaaa-aa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmm---m-mm-m\
    mmMmMMam--------dddddddddd------aaaaaa-aa-aaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaammmmm-mm-mmmmMa-------dddddddddd------aaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaa----dddddddddd----------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    --------------------------------aaaaaaaaaaaaaaaaaaammmm---------\
    mmamaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmm---mm\
    mMM-------------ddddddddddm-------------------------------------\
    ------------------------------------------------a---------------\
    ddddddddddddddddddddd-------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaa--------------------------------------\
    ----------------------------------------------------------------\
    dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\
    ddddddddddddddddddddddddddddddddddddddddddddddd-----------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaa------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----------------\
    maaaaaammmmmmmmmmmmmmm----------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-----\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaa---------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmnnnnnnnnmmmmmmMdddddddddd------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-dddddddddd------aaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-\
    dddddddddd------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--MMMMM-----------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMMMM---------\
    aaaa------------dddddddddd-ddddddd-aaaaaaaaaaaaaaaaaaaaa-----aaa\
    aaaaaaaaaaaaaaaa------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaebbbaa---dddddddddd------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    ddddddddddddddddddddddd---------BBBBBBBBBBBBBBBBBBBBBBBBB--aaaaa\
    aaaaaaaaaaaaaaaaaaaa--------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaa----mammmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm\
    mmmmmmmm-------mmmmaaaaaaaaaaaaa--------------------------------\
    --------------------------------aa-im-----------MMiiddd---------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaa-----------------------------------------a\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---------------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ------------------------------------------------iiii-iiiiiii-ii-\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii---------------i-------------\
    ----------------iii--i--------------iiii--------aaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-----aaaaaaaaaaaaa---\
    aaaaaaaaa-------aaaaaaaaaa---mM-zzzz----------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ------------------------------------------------ffffffffff------\
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm--mmmmmmmmmmmmmmmm\
    mmmmmmm---------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    -------------------------------------MMMMM---MMMMMMzzzzzzzzMMMMM\
    MMM--MMMMMMM------------------------------MMMM------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    --MMM-----------------------------------------------------------\
    ----------------------------------------------------------------\
    dddddddddddddddddddd------------dddddddddddddddddddd------------\
    ----------------------------------------------------------------\
    --------------------------------ddddddddddddddddddddddddd-------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    BBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBB\
    BBBBBBBBBBBBBBbbbbbbb-bbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBB\
    BBbbbbbbbbbbbbbbbbbbbbbbbbbbB-BB--B--BB--BBBB-BBBBBBBBbbbb-b-bbb\
    bbbb-bbbbbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbb\
    bbbbBB-BBBB--BBBBBBBB-BBBBBBB-bbbbbbbbbbbbbbbbbbbbbbbbbbBB-BBBB-\
    BBBBB-B---BBBBBBB-bbbbbbbbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBBBBBB\
    BBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbb\
    bbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbb\
    bbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbBBBB\
    BBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBB\
    BBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbbb--BBBBBBBBBBBBBBBBBBBBBBBB\
    B-bbbbbbbbbbbbbbbbbbbbbbbbb-bbbbbbBBBBBBBBBBBBBBBBBBBBBBBBB-bbbb\
    bbbbbbbbbbbbbbbbbbbbb-bbbbbbBBBBBBBBBBBBBBBBBBBBBBBBB-bbbbbbbbbb\
    bbbbbbbbbbbbbbb-bbbbbbBBBBBBBBBBBBBBBBBBBBBBBBB-bbbbbbbbbbbbbbbb\
    bbbbbbbbb-bbbbbbBBBBBBBBBBBBBBBBBBBBBBBBB-bbbbbbbbbbbbbbbbbbbbbb\
    bbb-bbbbbbBb--ffffffffffffffffffffffffffffffffffffffffffffffffff\
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm----mmmmm\
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm--------m----------\
    ----m----------------------mmmmm-mmmmmmmmmmmmmmm----------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa------aaaaaa---------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    MMMMMMM-MMMMMMMMMMMMMMMMM--MMMMMMM-MM-MMMMM-----bbbbbbbbbbbbbbbb\
    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb------------------\
    ---------------M------------------------------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---MMMMMMMaaaaaaa--\
    dddddddddd----a-------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaM-----------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMdddddddddd------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMdddddddddd------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMadddddddddd-----\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-aaaMaaMaaaaaaaMMaaaaaM--------aa\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    --------------------------------aaaaaaa-aaaa-aa-aaaaaaaaaaaaaaa-\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaa--dddddddddMMMMMMM-----------------------------------------\
    BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaMMMMMMMa----dddddddddd--------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    -------------------------------------------------ddddddddddddddd\
    dddddddddddddddddddddddddddddddddddddddddddd-ddd-dddd-----------\
    ----------------------------------------------------------------\
    -ddddddddddddddddddddddddddddddddddddddddddddd-ddddddddddddddd--\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    bbbb-bbbbbbbbbbbbbbbbbbbbbbbbbbb-bb-b--b-bbbbbbbbbb-bbbb-b-b----\
    --b----b-b-b-bbb-bb-b--b-b-b-b-b-bb-b--bbbb-bbbbbbb-bbbb-bbbb-b-\
    bbbbbbbbbb-bbbbbbbbbbbbbbbbb-----bbb-bbbbb-bbbbbbbbbbbbbbbbb----\
    ----------------------------------------------------------------\
    fffffffffffdd---------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii--------------------------------\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiii--iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii--iiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii---------------iiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiii----------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    jjjjjjjjjjjjjjjjjjjjjjjjjjjjjj----------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiii-----iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii\
    iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii------\
    ----------------------------------------------------------------\
    ----------------------------------------------------------------\
    zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\
    zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\
    zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\
    zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";

/// Code point and its fold, for every code point that does not fold to itself, but for Hangul
/// syllables.
#[rustfmt::skip]
static FOLDS: [(u32, &str); 5760] = [
    (0x41, "a"), (0x42, "b"), (0x43, "c"), (0x44, "d"), (0x45, "e"), (0x46, "f"), (0x47, "g"),
    (0x48, "h"), (0x49, "i"), (0x4A, "j"), (0x4B, "k"), (0x4C, "l"), (0x4D, "m"), (0x4E, "n"),
    (0x4F, "o"), (0x50, "p"), (0x51, "q"), (0x52, "r"), (0x53, "s"), (0x54, "t"), (0x55, "u"),
    (0x56, "v"), (0x57, "w"), (0x58, "x"), (0x59, "y"), (0x5A, "z"), (0xAA, "a"), (0xB2, "2"),
    (0xB3, "3"), (0xB5, "\u{3bc}"), (0xB9, "1"), (0xBA, "o"), (0xBC, "1\u{2044}4"),
    (0xBD, "1\u{2044}2"), (0xBE, "3\u{2044}4"), (0xC0, "a\u{300}"), (0xC1, "a\u{301}"),
    (0xC2, "a\u{302}"), (0xC3, "a\u{303}"), (0xC4, "a\u{308}"), (0xC5, "a\u{30a}"),
    (0xC6, "\u{e6}"), (0xC7, "c\u{327}"), (0xC8, "e\u{300}"), (0xC9, "e\u{301}"),
    (0xCA, "e\u{302}"), (0xCB, "e\u{308}"), (0xCC, "i\u{300}"), (0xCD, "i\u{301}"),
    (0xCE, "i\u{302}"), (0xCF, "i\u{308}"), (0xD0, "\u{f0}"), (0xD1, "n\u{303}"),
    (0xD2, "o\u{300}"), (0xD3, "o\u{301}"), (0xD4, "o\u{302}"), (0xD5, "o\u{303}"),
    (0xD6, "o\u{308}"), (0xD8, "\u{f8}"), (0xD9, "u\u{300}"), (0xDA, "u\u{301}"),
    (0xDB, "u\u{302}"), (0xDC, "u\u{308}"), (0xDD, "y\u{301}"), (0xDE, "\u{fe}"), (0xDF, "ss"),
    (0xE0, "a\u{300}"), (0xE1, "a\u{301}"), (0xE2, "a\u{302}"), (0xE3, "a\u{303}"),
    (0xE4, "a\u{308}"), (0xE5, "a\u{30a}"), (0xE7, "c\u{327}"), (0xE8, "e\u{300}"),
    (0xE9, "e\u{301}"), (0xEA, "e\u{302}"), (0xEB, "e\u{308}"), (0xEC, "i\u{300}"),
    (0xED, "i\u{301}"), (0xEE, "i\u{302}"), (0xEF, "i\u{308}"), (0xF1, "n\u{303}"),
    (0xF2, "o\u{300}"), (0xF3, "o\u{301}"), (0xF4, "o\u{302}"), (0xF5, "o\u{303}"),
    (0xF6, "o\u{308}"), (0xF9, "u\u{300}"), (0xFA, "u\u{301}"), (0xFB, "u\u{302}"),
    (0xFC, "u\u{308}"), (0xFD, "y\u{301}"), (0xFF, "y\u{308}"), (0x100, "a\u{304}"),
    (0x101, "a\u{304}"), (0x102, "a\u{306}"), (0x103, "a\u{306}"), (0x104, "a\u{328}"),
    (0x105, "a\u{328}"), (0x106, "c\u{301}"), (0x107, "c\u{301}"), (0x108, "c\u{302}"),
    (0x109, "c\u{302}"), (0x10A, "c\u{307}"), (0x10B, "c\u{307}"), (0x10C, "c\u{30c}"),
    (0x10D, "c\u{30c}"), (0x10E, "d\u{30c}"), (0x10F, "d\u{30c}"), (0x110, "\u{111}"),
    (0x112, "e\u{304}"), (0x113, "e\u{304}"), (0x114, "e\u{306}"), (0x115, "e\u{306}"),
    (0x116, "e\u{307}"), (0x117, "e\u{307}"), (0x118, "e\u{328}"), (0x119, "e\u{328}"),
    (0x11A, "e\u{30c}"), (0x11B, "e\u{30c}"), (0x11C, "g\u{302}"), (0x11D, "g\u{302}"),
    (0x11E, "g\u{306}"), (0x11F, "g\u{306}"), (0x120, "g\u{307}"), (0x121, "g\u{307}"),
    (0x122, "g\u{327}"), (0x123, "g\u{327}"), (0x124, "h\u{302}"), (0x125, "h\u{302}"),
    (0x126, "\u{127}"), (0x128, "i\u{303}"), (0x129, "i\u{303}"), (0x12A, "i\u{304}"),
    (0x12B, "i\u{304}"), (0x12C, "i\u{306}"), (0x12D, "i\u{306}"), (0x12E, "i\u{328}"),
    (0x12F, "i\u{328}"), (0x130, "i\u{307}"), (0x132, "ij"), (0x133, "ij"), (0x134, "j\u{302}"),
    (0x135, "j\u{302}"), (0x136, "k\u{327}"), (0x137, "k\u{327}"), (0x139, "l\u{301}"),
    (0x13A, "l\u{301}"), (0x13B, "l\u{327}"), (0x13C, "l\u{327}"), (0x13D, "l\u{30c}"),
    (0x13E, "l\u{30c}"), (0x13F, "l\u{b7}"), (0x140, "l\u{b7}"), (0x141, "\u{142}"),
    (0x143, "n\u{301}"), (0x144, "n\u{301}"), (0x145, "n\u{327}"), (0x146, "n\u{327}"),
    (0x147, "n\u{30c}"), (0x148, "n\u{30c}"), (0x149, "'n"), (0x14A, "\u{14b}"),
    (0x14C, "o\u{304}"), (0x14D, "o\u{304}"), (0x14E, "o\u{306}"), (0x14F, "o\u{306}"),
    (0x150, "o\u{30b}"), (0x151, "o\u{30b}"), (0x152, "\u{153}"), (0x154, "r\u{301}"),
    (0x155, "r\u{301}"), (0x156, "r\u{327}"), (0x157, "r\u{327}"), (0x158, "r\u{30c}"),
    (0x159, "r\u{30c}"), (0x15A, "s\u{301}"), (0x15B, "s\u{301}"), (0x15C, "s\u{302}"),
    (0x15D, "s\u{302}"), (0x15E, "s\u{327}"), (0x15F, "s\u{327}"), (0x160, "s\u{30c}"),
    (0x161, "s\u{30c}"), (0x162, "t\u{327}"), (0x163, "t\u{327}"), (0x164, "t\u{30c}"),
    (0x165, "t\u{30c}"), (0x166, "\u{167}"), (0x168, "u\u{303}"), (0x169, "u\u{303}"),
    (0x16A, "u\u{304}"), (0x16B, "u\u{304}"), (0x16C, "u\u{306}"), (0x16D, "u\u{306}"),
    (0x16E, "u\u{30a}"), (0x16F, "u\u{30a}"), (0x170, "u\u{30b}"), (0x171, "u\u{30b}"),
    (0x172, "u\u{328}"), (0x173, "u\u{328}"), (0x174, "w\u{302}"), (0x175, "w\u{302}"),
    (0x176, "y\u{302}"), (0x177, "y\u{302}"), (0x178, "y\u{308}"), (0x179, "z\u{301}"),
    (0x17A, "z\u{301}"), (0x17B, "z\u{307}"), (0x17C, "z\u{307}"), (0x17D, "z\u{30c}"),
    (0x17E, "z\u{30c}"), (0x17F, "s"), (0x181, "\u{253}"), (0x182, "\u{183}"),
    (0x184, "\u{185}"), (0x186, "\u{254}"), (0x187, "\u{188}"), (0x189, "\u{256}"),
    (0x18A, "\u{257}"), (0x18B, "\u{18c}"), (0x18E, "\u{1dd}"), (0x18F, "\u{259}"),
    (0x190, "\u{25b}"), (0x191, "\u{192}"), (0x193, "\u{260}"), (0x194, "\u{263}"),
    (0x196, "\u{269}"), (0x197, "\u{268}"), (0x198, "\u{199}"), (0x19C, "\u{26f}"),
    (0x19D, "\u{272}"), (0x19F, "\u{275}"), (0x1A0, "o\u{31b}"), (0x1A1, "o\u{31b}"),
    (0x1A2, "\u{1a3}"), (0x1A4, "\u{1a5}"), (0x1A6, "\u{280}"), (0x1A7, "\u{1a8}"),
    (0x1A9, "\u{283}"), (0x1AC, "\u{1ad}"), (0x1AE, "\u{288}"), (0x1AF, "u\u{31b}"),
    (0x1B0, "u\u{31b}"), (0x1B1, "\u{28a}"), (0x1B2, "\u{28b}"), (0x1B3, "\u{1b4}"),
    (0x1B5, "\u{1b6}"), (0x1B7, "\u{292}"), (0x1B8, "\u{1b9}"), (0x1BC, "\u{1bd}"),
    (0x1C4, "dz\u{30c}"), (0x1C5, "dz\u{30c}"), (0x1C6, "dz\u{30c}"), (0x1C7, "lj"),
    (0x1C8, "lj"), (0x1C9, "lj"), (0x1CA, "nj"), (0x1CB, "nj"), (0x1CC, "nj"),
    (0x1CD, "a\u{30c}"), (0x1CE, "a\u{30c}"), (0x1CF, "i\u{30c}"), (0x1D0, "i\u{30c}"),
    (0x1D1, "o\u{30c}"), (0x1D2, "o\u{30c}"), (0x1D3, "u\u{30c}"), (0x1D4, "u\u{30c}"),
    (0x1D5, "u\u{308}\u{304}"), (0x1D6, "u\u{308}\u{304}"), (0x1D7, "u\u{308}\u{301}"),
    (0x1D8, "u\u{308}\u{301}"), (0x1D9, "u\u{308}\u{30c}"), (0x1DA, "u\u{308}\u{30c}"),
    (0x1DB, "u\u{308}\u{300}"), (0x1DC, "u\u{308}\u{300}"), (0x1DE, "a\u{308}\u{304}"),
    (0x1DF, "a\u{308}\u{304}"), (0x1E0, "a\u{307}\u{304}"), (0x1E1, "a\u{307}\u{304}"),
    (0x1E2, "\u{e6}\u{304}"), (0x1E3, "\u{e6}\u{304}"), (0x1E4, "\u{1e5}"), (0x1E6, "g\u{30c}"),
    (0x1E7, "g\u{30c}"), (0x1E8, "k\u{30c}"), (0x1E9, "k\u{30c}"), (0x1EA, "o\u{328}"),
    (0x1EB, "o\u{328}"), (0x1EC, "o\u{328}\u{304}"), (0x1ED, "o\u{328}\u{304}"),
    (0x1EE, "\u{292}\u{30c}"), (0x1EF, "\u{292}\u{30c}"), (0x1F0, "j\u{30c}"), (0x1F1, "dz"),
    (0x1F2, "dz"), (0x1F3, "dz"), (0x1F4, "g\u{301}"), (0x1F5, "g\u{301}"), (0x1F6, "\u{195}"),
    (0x1F7, "\u{1bf}"), (0x1F8, "n\u{300}"), (0x1F9, "n\u{300}"), (0x1FA, "a\u{30a}\u{301}"),
    (0x1FB, "a\u{30a}\u{301}"), (0x1FC, "\u{e6}\u{301}"), (0x1FD, "\u{e6}\u{301}"),
    (0x1FE, "\u{f8}\u{301}"), (0x1FF, "\u{f8}\u{301}"), (0x200, "a\u{30f}"),
    (0x201, "a\u{30f}"), (0x202, "a\u{311}"), (0x203, "a\u{311}"), (0x204, "e\u{30f}"),
    (0x205, "e\u{30f}"), (0x206, "e\u{311}"), (0x207, "e\u{311}"), (0x208, "i\u{30f}"),
    (0x209, "i\u{30f}"), (0x20A, "i\u{311}"), (0x20B, "i\u{311}"), (0x20C, "o\u{30f}"),
    (0x20D, "o\u{30f}"), (0x20E, "o\u{311}"), (0x20F, "o\u{311}"), (0x210, "r\u{30f}"),
    (0x211, "r\u{30f}"), (0x212, "r\u{311}"), (0x213, "r\u{311}"), (0x214, "u\u{30f}"),
    (0x215, "u\u{30f}"), (0x216, "u\u{311}"), (0x217, "u\u{311}"), (0x218, "s\u{326}"),
    (0x219, "s\u{326}"), (0x21A, "t\u{326}"), (0x21B, "t\u{326}"), (0x21C, "\u{21d}"),
    (0x21E, "h\u{30c}"), (0x21F, "h\u{30c}"), (0x220, "\u{19e}"), (0x222, "\u{223}"),
    (0x224, "\u{225}"), (0x226, "a\u{307}"), (0x227, "a\u{307}"), (0x228, "e\u{327}"),
    (0x229, "e\u{327}"), (0x22A, "o\u{308}\u{304}"), (0x22B, "o\u{308}\u{304}"),
    (0x22C, "o\u{303}\u{304}"), (0x22D, "o\u{303}\u{304}"), (0x22E, "o\u{307}"),
    (0x22F, "o\u{307}"), (0x230, "o\u{307}\u{304}"), (0x231, "o\u{307}\u{304}"),
    (0x232, "y\u{304}"), (0x233, "y\u{304}"), (0x23A, "\u{2c65}"), (0x23B, "\u{23c}"),
    (0x23D, "\u{19a}"), (0x23E, "\u{2c66}"), (0x241, "\u{242}"), (0x243, "\u{180}"),
    (0x244, "\u{289}"), (0x245, "\u{28c}"), (0x246, "\u{247}"), (0x248, "\u{249}"),
    (0x24A, "\u{24b}"), (0x24C, "\u{24d}"), (0x24E, "\u{24f}"), (0x2B0, "h"),
    (0x2B1, "\u{266}"), (0x2B2, "j"), (0x2B3, "r"), (0x2B4, "\u{279}"), (0x2B5, "\u{27b}"),
    (0x2B6, "\u{281}"), (0x2B7, "w"), (0x2B8, "y"), (0x2BC, "'"), (0x2E0, "\u{263}"),
    (0x2E1, "l"), (0x2E2, "s"), (0x2E3, "x"), (0x2E4, "\u{295}"), (0x340, "\u{300}"),
    (0x341, "\u{301}"), (0x343, "\u{313}"), (0x344, "\u{308}\u{301}"), (0x370, "\u{371}"),
    (0x372, "\u{373}"), (0x374, "\u{2b9}"), (0x376, "\u{377}"), (0x37A, " \u{345}"),
    (0x37F, "\u{3f3}"), (0x386, "\u{3b1}\u{301}"), (0x388, "\u{3b5}\u{301}"),
    (0x389, "\u{3b7}\u{301}"), (0x38A, "\u{3b9}\u{301}"), (0x38C, "\u{3bf}\u{301}"),
    (0x38E, "\u{3c5}\u{301}"), (0x38F, "\u{3c9}\u{301}"), (0x390, "\u{3b9}\u{308}\u{301}"),
    (0x391, "\u{3b1}"), (0x392, "\u{3b2}"), (0x393, "\u{3b3}"), (0x394, "\u{3b4}"),
    (0x395, "\u{3b5}"), (0x396, "\u{3b6}"), (0x397, "\u{3b7}"), (0x398, "\u{3b8}"),
    (0x399, "\u{3b9}"), (0x39A, "\u{3ba}"), (0x39B, "\u{3bb}"), (0x39C, "\u{3bc}"),
    (0x39D, "\u{3bd}"), (0x39E, "\u{3be}"), (0x39F, "\u{3bf}"), (0x3A0, "\u{3c0}"),
    (0x3A1, "\u{3c1}"), (0x3A3, "\u{3c3}"), (0x3A4, "\u{3c4}"), (0x3A5, "\u{3c5}"),
    (0x3A6, "\u{3c6}"), (0x3A7, "\u{3c7}"), (0x3A8, "\u{3c8}"), (0x3A9, "\u{3c9}"),
    (0x3AA, "\u{3b9}\u{308}"), (0x3AB, "\u{3c5}\u{308}"), (0x3AC, "\u{3b1}\u{301}"),
    (0x3AD, "\u{3b5}\u{301}"), (0x3AE, "\u{3b7}\u{301}"), (0x3AF, "\u{3b9}\u{301}"),
    (0x3B0, "\u{3c5}\u{308}\u{301}"), (0x3C2, "\u{3c3}"), (0x3CA, "\u{3b9}\u{308}"),
    (0x3CB, "\u{3c5}\u{308}"), (0x3CC, "\u{3bf}\u{301}"), (0x3CD, "\u{3c5}\u{301}"),
    (0x3CE, "\u{3c9}\u{301}"), (0x3CF, "\u{3d7}"), (0x3D0, "\u{3b2}"), (0x3D1, "\u{3b8}"),
    (0x3D2, "\u{3c5}"), (0x3D3, "\u{3c5}\u{301}"), (0x3D4, "\u{3c5}\u{308}"),
    (0x3D5, "\u{3c6}"), (0x3D6, "\u{3c0}"), (0x3D8, "\u{3d9}"), (0x3DA, "\u{3db}"),
    (0x3DC, "\u{3dd}"), (0x3DE, "\u{3df}"), (0x3E0, "\u{3e1}"), (0x3E2, "\u{3e3}"),
    (0x3E4, "\u{3e5}"), (0x3E6, "\u{3e7}"), (0x3E8, "\u{3e9}"), (0x3EA, "\u{3eb}"),
    (0x3EC, "\u{3ed}"), (0x3EE, "\u{3ef}"), (0x3F0, "\u{3ba}"), (0x3F1, "\u{3c1}"),
    (0x3F2, "\u{3c3}"), (0x3F4, "\u{3b8}"), (0x3F5, "\u{3b5}"), (0x3F7, "\u{3f8}"),
    (0x3F9, "\u{3c3}"), (0x3FA, "\u{3fb}"), (0x3FD, "\u{37b}"), (0x3FE, "\u{37c}"),
    (0x3FF, "\u{37d}"), (0x400, "\u{435}\u{300}"), (0x401, "\u{435}\u{308}"),
    (0x402, "\u{452}"), (0x403, "\u{433}\u{301}"), (0x404, "\u{454}"), (0x405, "\u{455}"),
    (0x406, "\u{456}"), (0x407, "\u{456}\u{308}"), (0x408, "\u{458}"), (0x409, "\u{459}"),
    (0x40A, "\u{45a}"), (0x40B, "\u{45b}"), (0x40C, "\u{43a}\u{301}"),
    (0x40D, "\u{438}\u{300}"), (0x40E, "\u{443}\u{306}"), (0x40F, "\u{45f}"),
    (0x410, "\u{430}"), (0x411, "\u{431}"), (0x412, "\u{432}"), (0x413, "\u{433}"),
    (0x414, "\u{434}"), (0x415, "\u{435}"), (0x416, "\u{436}"), (0x417, "\u{437}"),
    (0x418, "\u{438}"), (0x419, "\u{438}\u{306}"), (0x41A, "\u{43a}"), (0x41B, "\u{43b}"),
    (0x41C, "\u{43c}"), (0x41D, "\u{43d}"), (0x41E, "\u{43e}"), (0x41F, "\u{43f}"),
    (0x420, "\u{440}"), (0x421, "\u{441}"), (0x422, "\u{442}"), (0x423, "\u{443}"),
    (0x424, "\u{444}"), (0x425, "\u{445}"), (0x426, "\u{446}"), (0x427, "\u{447}"),
    (0x428, "\u{448}"), (0x429, "\u{449}"), (0x42A, "\u{44a}"), (0x42B, "\u{44b}"),
    (0x42C, "\u{44c}"), (0x42D, "\u{44d}"), (0x42E, "\u{44e}"), (0x42F, "\u{44f}"),
    (0x439, "\u{438}\u{306}"), (0x450, "\u{435}\u{300}"), (0x451, "\u{435}\u{308}"),
    (0x453, "\u{433}\u{301}"), (0x457, "\u{456}\u{308}"), (0x45C, "\u{43a}\u{301}"),
    (0x45D, "\u{438}\u{300}"), (0x45E, "\u{443}\u{306}"), (0x460, "\u{461}"),
    (0x462, "\u{463}"), (0x464, "\u{465}"), (0x466, "\u{467}"), (0x468, "\u{469}"),
    (0x46A, "\u{46b}"), (0x46C, "\u{46d}"), (0x46E, "\u{46f}"), (0x470, "\u{471}"),
    (0x472, "\u{473}"), (0x474, "\u{475}"), (0x476, "\u{475}\u{30f}"),
    (0x477, "\u{475}\u{30f}"), (0x478, "\u{479}"), (0x47A, "\u{47b}"), (0x47C, "\u{47d}"),
    (0x47E, "\u{47f}"), (0x480, "\u{481}"), (0x48A, "\u{48b}"), (0x48C, "\u{48d}"),
    (0x48E, "\u{48f}"), (0x490, "\u{491}"), (0x492, "\u{493}"), (0x494, "\u{495}"),
    (0x496, "\u{497}"), (0x498, "\u{499}"), (0x49A, "\u{49b}"), (0x49C, "\u{49d}"),
    (0x49E, "\u{49f}"), (0x4A0, "\u{4a1}"), (0x4A2, "\u{4a3}"), (0x4A4, "\u{4a5}"),
    (0x4A6, "\u{4a7}"), (0x4A8, "\u{4a9}"), (0x4AA, "\u{4ab}"), (0x4AC, "\u{4ad}"),
    (0x4AE, "\u{4af}"), (0x4B0, "\u{4b1}"), (0x4B2, "\u{4b3}"), (0x4B4, "\u{4b5}"),
    (0x4B6, "\u{4b7}"), (0x4B8, "\u{4b9}"), (0x4BA, "\u{4bb}"), (0x4BC, "\u{4bd}"),
    (0x4BE, "\u{4bf}"), (0x4C0, "\u{4cf}"), (0x4C1, "\u{436}\u{306}"),
    (0x4C2, "\u{436}\u{306}"), (0x4C3, "\u{4c4}"), (0x4C5, "\u{4c6}"), (0x4C7, "\u{4c8}"),
    (0x4C9, "\u{4ca}"), (0x4CB, "\u{4cc}"), (0x4CD, "\u{4ce}"), (0x4D0, "\u{430}\u{306}"),
    (0x4D1, "\u{430}\u{306}"), (0x4D2, "\u{430}\u{308}"), (0x4D3, "\u{430}\u{308}"),
    (0x4D4, "\u{4d5}"), (0x4D6, "\u{435}\u{306}"), (0x4D7, "\u{435}\u{306}"),
    (0x4D8, "\u{4d9}"), (0x4DA, "\u{4d9}\u{308}"), (0x4DB, "\u{4d9}\u{308}"),
    (0x4DC, "\u{436}\u{308}"), (0x4DD, "\u{436}\u{308}"), (0x4DE, "\u{437}\u{308}"),
    (0x4DF, "\u{437}\u{308}"), (0x4E0, "\u{4e1}"), (0x4E2, "\u{438}\u{304}"),
    (0x4E3, "\u{438}\u{304}"), (0x4E4, "\u{438}\u{308}"), (0x4E5, "\u{438}\u{308}"),
    (0x4E6, "\u{43e}\u{308}"), (0x4E7, "\u{43e}\u{308}"), (0x4E8, "\u{4e9}"),
    (0x4EA, "\u{4e9}\u{308}"), (0x4EB, "\u{4e9}\u{308}"), (0x4EC, "\u{44d}\u{308}"),
    (0x4ED, "\u{44d}\u{308}"), (0x4EE, "\u{443}\u{304}"), (0x4EF, "\u{443}\u{304}"),
    (0x4F0, "\u{443}\u{308}"), (0x4F1, "\u{443}\u{308}"), (0x4F2, "\u{443}\u{30b}"),
    (0x4F3, "\u{443}\u{30b}"), (0x4F4, "\u{447}\u{308}"), (0x4F5, "\u{447}\u{308}"),
    (0x4F6, "\u{4f7}"), (0x4F8, "\u{44b}\u{308}"), (0x4F9, "\u{44b}\u{308}"),
    (0x4FA, "\u{4fb}"), (0x4FC, "\u{4fd}"), (0x4FE, "\u{4ff}"), (0x500, "\u{501}"),
    (0x502, "\u{503}"), (0x504, "\u{505}"), (0x506, "\u{507}"), (0x508, "\u{509}"),
    (0x50A, "\u{50b}"), (0x50C, "\u{50d}"), (0x50E, "\u{50f}"), (0x510, "\u{511}"),
    (0x512, "\u{513}"), (0x514, "\u{515}"), (0x516, "\u{517}"), (0x518, "\u{519}"),
    (0x51A, "\u{51b}"), (0x51C, "\u{51d}"), (0x51E, "\u{51f}"), (0x520, "\u{521}"),
    (0x522, "\u{523}"), (0x524, "\u{525}"), (0x526, "\u{527}"), (0x528, "\u{529}"),
    (0x52A, "\u{52b}"), (0x52C, "\u{52d}"), (0x52E, "\u{52f}"), (0x531, "\u{561}"),
    (0x532, "\u{562}"), (0x533, "\u{563}"), (0x534, "\u{564}"), (0x535, "\u{565}"),
    (0x536, "\u{566}"), (0x537, "\u{567}"), (0x538, "\u{568}"), (0x539, "\u{569}"),
    (0x53A, "\u{56a}"), (0x53B, "\u{56b}"), (0x53C, "\u{56c}"), (0x53D, "\u{56d}"),
    (0x53E, "\u{56e}"), (0x53F, "\u{56f}"), (0x540, "\u{570}"), (0x541, "\u{571}"),
    (0x542, "\u{572}"), (0x543, "\u{573}"), (0x544, "\u{574}"), (0x545, "\u{575}"),
    (0x546, "\u{576}"), (0x547, "\u{577}"), (0x548, "\u{578}"), (0x549, "\u{579}"),
    (0x54A, "\u{57a}"), (0x54B, "\u{57b}"), (0x54C, "\u{57c}"), (0x54D, "\u{57d}"),
    (0x54E, "\u{57e}"), (0x54F, "\u{57f}"), (0x550, "\u{580}"), (0x551, "\u{581}"),
    (0x552, "\u{582}"), (0x553, "\u{583}"), (0x554, "\u{584}"), (0x555, "\u{585}"),
    (0x556, "\u{586}"), (0x587, "\u{565}\u{582}"), (0x622, "\u{627}\u{653}"),
    (0x623, "\u{627}\u{654}"), (0x624, "\u{648}\u{654}"), (0x625, "\u{627}\u{655}"),
    (0x626, "\u{64a}\u{654}"), (0x675, "\u{627}\u{674}"), (0x676, "\u{648}\u{674}"),
    (0x677, "\u{6c7}\u{674}"), (0x678, "\u{64a}\u{674}"), (0x6C0, "\u{6d5}\u{654}"),
    (0x6C2, "\u{6c1}\u{654}"), (0x6D3, "\u{6d2}\u{654}"), (0x929, "\u{928}\u{93c}"),
    (0x931, "\u{930}\u{93c}"), (0x934, "\u{933}\u{93c}"), (0x958, "\u{915}\u{93c}"),
    (0x959, "\u{916}\u{93c}"), (0x95A, "\u{917}\u{93c}"), (0x95B, "\u{91c}\u{93c}"),
    (0x95C, "\u{921}\u{93c}"), (0x95D, "\u{922}\u{93c}"), (0x95E, "\u{92b}\u{93c}"),
    (0x95F, "\u{92f}\u{93c}"), (0x9CB, "\u{9c7}\u{9be}"), (0x9CC, "\u{9c7}\u{9d7}"),
    (0x9DC, "\u{9a1}\u{9bc}"), (0x9DD, "\u{9a2}\u{9bc}"), (0x9DF, "\u{9af}\u{9bc}"),
    (0xA33, "\u{a32}\u{a3c}"), (0xA36, "\u{a38}\u{a3c}"), (0xA59, "\u{a16}\u{a3c}"),
    (0xA5A, "\u{a17}\u{a3c}"), (0xA5B, "\u{a1c}\u{a3c}"), (0xA5E, "\u{a2b}\u{a3c}"),
    (0xB48, "\u{b47}\u{b56}"), (0xB4B, "\u{b47}\u{b3e}"), (0xB4C, "\u{b47}\u{b57}"),
    (0xB5C, "\u{b21}\u{b3c}"), (0xB5D, "\u{b22}\u{b3c}"), (0xB94, "\u{b92}\u{bd7}"),
    (0xBCA, "\u{bc6}\u{bbe}"), (0xBCB, "\u{bc7}\u{bbe}"), (0xBCC, "\u{bc6}\u{bd7}"),
    (0xC48, "\u{c46}\u{c56}"), (0xCC0, "\u{cbf}\u{cd5}"), (0xCC7, "\u{cc6}\u{cd5}"),
    (0xCC8, "\u{cc6}\u{cd6}"), (0xCCA, "\u{cc6}\u{cc2}"), (0xCCB, "\u{cc6}\u{cc2}\u{cd5}"),
    (0xD4A, "\u{d46}\u{d3e}"), (0xD4B, "\u{d47}\u{d3e}"), (0xD4C, "\u{d46}\u{d57}"),
    (0xDDA, "\u{dd9}\u{dca}"), (0xDDC, "\u{dd9}\u{dcf}"), (0xDDD, "\u{dd9}\u{dcf}\u{dca}"),
    (0xDDE, "\u{dd9}\u{ddf}"), (0xE33, "\u{e4d}\u{e32}"), (0xEB3, "\u{ecd}\u{eb2}"),
    (0xEDC, "\u{eab}\u{e99}"), (0xEDD, "\u{eab}\u{ea1}"), (0xF43, "\u{f42}\u{fb7}"),
    (0xF4D, "\u{f4c}\u{fb7}"), (0xF52, "\u{f51}\u{fb7}"), (0xF57, "\u{f56}\u{fb7}"),
    (0xF5C, "\u{f5b}\u{fb7}"), (0xF69, "\u{f40}\u{fb5}"), (0xF73, "\u{f71}\u{f72}"),
    (0xF75, "\u{f71}\u{f74}"), (0xF76, "\u{fb2}\u{f80}"), (0xF77, "\u{fb2}\u{f71}\u{f80}"),
    (0xF78, "\u{fb3}\u{f80}"), (0xF79, "\u{fb3}\u{f71}\u{f80}"), (0xF81, "\u{f71}\u{f80}"),
    (0xF93, "\u{f92}\u{fb7}"), (0xF9D, "\u{f9c}\u{fb7}"), (0xFA2, "\u{fa1}\u{fb7}"),
    (0xFA7, "\u{fa6}\u{fb7}"), (0xFAC, "\u{fab}\u{fb7}"), (0xFB9, "\u{f90}\u{fb5}"),
    (0x1026, "\u{1025}\u{102e}"), (0x10A0, "\u{2d00}"), (0x10A1, "\u{2d01}"),
    (0x10A2, "\u{2d02}"), (0x10A3, "\u{2d03}"), (0x10A4, "\u{2d04}"), (0x10A5, "\u{2d05}"),
    (0x10A6, "\u{2d06}"), (0x10A7, "\u{2d07}"), (0x10A8, "\u{2d08}"), (0x10A9, "\u{2d09}"),
    (0x10AA, "\u{2d0a}"), (0x10AB, "\u{2d0b}"), (0x10AC, "\u{2d0c}"), (0x10AD, "\u{2d0d}"),
    (0x10AE, "\u{2d0e}"), (0x10AF, "\u{2d0f}"), (0x10B0, "\u{2d10}"), (0x10B1, "\u{2d11}"),
    (0x10B2, "\u{2d12}"), (0x10B3, "\u{2d13}"), (0x10B4, "\u{2d14}"), (0x10B5, "\u{2d15}"),
    (0x10B6, "\u{2d16}"), (0x10B7, "\u{2d17}"), (0x10B8, "\u{2d18}"), (0x10B9, "\u{2d19}"),
    (0x10BA, "\u{2d1a}"), (0x10BB, "\u{2d1b}"), (0x10BC, "\u{2d1c}"), (0x10BD, "\u{2d1d}"),
    (0x10BE, "\u{2d1e}"), (0x10BF, "\u{2d1f}"), (0x10C0, "\u{2d20}"), (0x10C1, "\u{2d21}"),
    (0x10C2, "\u{2d22}"), (0x10C3, "\u{2d23}"), (0x10C4, "\u{2d24}"), (0x10C5, "\u{2d25}"),
    (0x10C7, "\u{2d27}"), (0x10CD, "\u{2d2d}"), (0x10FC, "\u{10dc}"), (0x13F8, "\u{13f0}"),
    (0x13F9, "\u{13f1}"), (0x13FA, "\u{13f2}"), (0x13FB, "\u{13f3}"), (0x13FC, "\u{13f4}"),
    (0x13FD, "\u{13f5}"), (0x1B06, "\u{1b05}\u{1b35}"), (0x1B08, "\u{1b07}\u{1b35}"),
    (0x1B0A, "\u{1b09}\u{1b35}"), (0x1B0C, "\u{1b0b}\u{1b35}"), (0x1B0E, "\u{1b0d}\u{1b35}"),
    (0x1B12, "\u{1b11}\u{1b35}"), (0x1B3B, "\u{1b3a}\u{1b35}"), (0x1B3D, "\u{1b3c}\u{1b35}"),
    (0x1B40, "\u{1b3e}\u{1b35}"), (0x1B41, "\u{1b3f}\u{1b35}"), (0x1B43, "\u{1b42}\u{1b35}"),
    (0x1C80, "\u{432}"), (0x1C81, "\u{434}"), (0x1C82, "\u{43e}"), (0x1C83, "\u{441}"),
    (0x1C84, "\u{442}"), (0x1C85, "\u{442}"), (0x1C86, "\u{44a}"), (0x1C87, "\u{463}"),
    (0x1C88, "\u{a64b}"), (0x1C89, "\u{1c8a}"), (0x1C90, "\u{10d0}"), (0x1C91, "\u{10d1}"),
    (0x1C92, "\u{10d2}"), (0x1C93, "\u{10d3}"), (0x1C94, "\u{10d4}"), (0x1C95, "\u{10d5}"),
    (0x1C96, "\u{10d6}"), (0x1C97, "\u{10d7}"), (0x1C98, "\u{10d8}"), (0x1C99, "\u{10d9}"),
    (0x1C9A, "\u{10da}"), (0x1C9B, "\u{10db}"), (0x1C9C, "\u{10dc}"), (0x1C9D, "\u{10dd}"),
    (0x1C9E, "\u{10de}"), (0x1C9F, "\u{10df}"), (0x1CA0, "\u{10e0}"), (0x1CA1, "\u{10e1}"),
    (0x1CA2, "\u{10e2}"), (0x1CA3, "\u{10e3}"), (0x1CA4, "\u{10e4}"), (0x1CA5, "\u{10e5}"),
    (0x1CA6, "\u{10e6}"), (0x1CA7, "\u{10e7}"), (0x1CA8, "\u{10e8}"), (0x1CA9, "\u{10e9}"),
    (0x1CAA, "\u{10ea}"), (0x1CAB, "\u{10eb}"), (0x1CAC, "\u{10ec}"), (0x1CAD, "\u{10ed}"),
    (0x1CAE, "\u{10ee}"), (0x1CAF, "\u{10ef}"), (0x1CB0, "\u{10f0}"), (0x1CB1, "\u{10f1}"),
    (0x1CB2, "\u{10f2}"), (0x1CB3, "\u{10f3}"), (0x1CB4, "\u{10f4}"), (0x1CB5, "\u{10f5}"),
    (0x1CB6, "\u{10f6}"), (0x1CB7, "\u{10f7}"), (0x1CB8, "\u{10f8}"), (0x1CB9, "\u{10f9}"),
    (0x1CBA, "\u{10fa}"), (0x1CBD, "\u{10fd}"), (0x1CBE, "\u{10fe}"), (0x1CBF, "\u{10ff}"),
    (0x1D2C, "a"), (0x1D2D, "\u{e6}"), (0x1D2E, "b"), (0x1D30, "d"), (0x1D31, "e"),
    (0x1D32, "\u{1dd}"), (0x1D33, "g"), (0x1D34, "h"), (0x1D35, "i"), (0x1D36, "j"),
    (0x1D37, "k"), (0x1D38, "l"), (0x1D39, "m"), (0x1D3A, "n"), (0x1D3C, "o"),
    (0x1D3D, "\u{223}"), (0x1D3E, "p"), (0x1D3F, "r"), (0x1D40, "t"), (0x1D41, "u"),
    (0x1D42, "w"), (0x1D43, "a"), (0x1D44, "\u{250}"), (0x1D45, "\u{251}"),
    (0x1D46, "\u{1d02}"), (0x1D47, "b"), (0x1D48, "d"), (0x1D49, "e"), (0x1D4A, "\u{259}"),
    (0x1D4B, "\u{25b}"), (0x1D4C, "\u{25c}"), (0x1D4D, "g"), (0x1D4F, "k"), (0x1D50, "m"),
    (0x1D51, "\u{14b}"), (0x1D52, "o"), (0x1D53, "\u{254}"), (0x1D54, "\u{1d16}"),
    (0x1D55, "\u{1d17}"), (0x1D56, "p"), (0x1D57, "t"), (0x1D58, "u"), (0x1D59, "\u{1d1d}"),
    (0x1D5A, "\u{26f}"), (0x1D5B, "v"), (0x1D5C, "\u{1d25}"), (0x1D5D, "\u{3b2}"),
    (0x1D5E, "\u{3b3}"), (0x1D5F, "\u{3b4}"), (0x1D60, "\u{3c6}"), (0x1D61, "\u{3c7}"),
    (0x1D62, "i"), (0x1D63, "r"), (0x1D64, "u"), (0x1D65, "v"), (0x1D66, "\u{3b2}"),
    (0x1D67, "\u{3b3}"), (0x1D68, "\u{3c1}"), (0x1D69, "\u{3c6}"), (0x1D6A, "\u{3c7}"),
    (0x1D78, "\u{43d}"), (0x1D9B, "\u{252}"), (0x1D9C, "c"), (0x1D9D, "\u{255}"),
    (0x1D9E, "\u{f0}"), (0x1D9F, "\u{25c}"), (0x1DA0, "f"), (0x1DA1, "\u{25f}"),
    (0x1DA2, "\u{261}"), (0x1DA3, "\u{265}"), (0x1DA4, "\u{268}"), (0x1DA5, "\u{269}"),
    (0x1DA6, "\u{26a}"), (0x1DA7, "\u{1d7b}"), (0x1DA8, "\u{29d}"), (0x1DA9, "\u{26d}"),
    (0x1DAA, "\u{1d85}"), (0x1DAB, "\u{29f}"), (0x1DAC, "\u{271}"), (0x1DAD, "\u{270}"),
    (0x1DAE, "\u{272}"), (0x1DAF, "\u{273}"), (0x1DB0, "\u{274}"), (0x1DB1, "\u{275}"),
    (0x1DB2, "\u{278}"), (0x1DB3, "\u{282}"), (0x1DB4, "\u{283}"), (0x1DB5, "\u{1ab}"),
    (0x1DB6, "\u{289}"), (0x1DB7, "\u{28a}"), (0x1DB8, "\u{1d1c}"), (0x1DB9, "\u{28b}"),
    (0x1DBA, "\u{28c}"), (0x1DBB, "z"), (0x1DBC, "\u{290}"), (0x1DBD, "\u{291}"),
    (0x1DBE, "\u{292}"), (0x1DBF, "\u{3b8}"), (0x1E00, "a\u{325}"), (0x1E01, "a\u{325}"),
    (0x1E02, "b\u{307}"), (0x1E03, "b\u{307}"), (0x1E04, "b\u{323}"), (0x1E05, "b\u{323}"),
    (0x1E06, "b\u{331}"), (0x1E07, "b\u{331}"), (0x1E08, "c\u{327}\u{301}"),
    (0x1E09, "c\u{327}\u{301}"), (0x1E0A, "d\u{307}"), (0x1E0B, "d\u{307}"),
    (0x1E0C, "d\u{323}"), (0x1E0D, "d\u{323}"), (0x1E0E, "d\u{331}"), (0x1E0F, "d\u{331}"),
    (0x1E10, "d\u{327}"), (0x1E11, "d\u{327}"), (0x1E12, "d\u{32d}"), (0x1E13, "d\u{32d}"),
    (0x1E14, "e\u{304}\u{300}"), (0x1E15, "e\u{304}\u{300}"), (0x1E16, "e\u{304}\u{301}"),
    (0x1E17, "e\u{304}\u{301}"), (0x1E18, "e\u{32d}"), (0x1E19, "e\u{32d}"),
    (0x1E1A, "e\u{330}"), (0x1E1B, "e\u{330}"), (0x1E1C, "e\u{327}\u{306}"),
    (0x1E1D, "e\u{327}\u{306}"), (0x1E1E, "f\u{307}"), (0x1E1F, "f\u{307}"),
    (0x1E20, "g\u{304}"), (0x1E21, "g\u{304}"), (0x1E22, "h\u{307}"), (0x1E23, "h\u{307}"),
    (0x1E24, "h\u{323}"), (0x1E25, "h\u{323}"), (0x1E26, "h\u{308}"), (0x1E27, "h\u{308}"),
    (0x1E28, "h\u{327}"), (0x1E29, "h\u{327}"), (0x1E2A, "h\u{32e}"), (0x1E2B, "h\u{32e}"),
    (0x1E2C, "i\u{330}"), (0x1E2D, "i\u{330}"), (0x1E2E, "i\u{308}\u{301}"),
    (0x1E2F, "i\u{308}\u{301}"), (0x1E30, "k\u{301}"), (0x1E31, "k\u{301}"),
    (0x1E32, "k\u{323}"), (0x1E33, "k\u{323}"), (0x1E34, "k\u{331}"), (0x1E35, "k\u{331}"),
    (0x1E36, "l\u{323}"), (0x1E37, "l\u{323}"), (0x1E38, "l\u{323}\u{304}"),
    (0x1E39, "l\u{323}\u{304}"), (0x1E3A, "l\u{331}"), (0x1E3B, "l\u{331}"),
    (0x1E3C, "l\u{32d}"), (0x1E3D, "l\u{32d}"), (0x1E3E, "m\u{301}"), (0x1E3F, "m\u{301}"),
    (0x1E40, "m\u{307}"), (0x1E41, "m\u{307}"), (0x1E42, "m\u{323}"), (0x1E43, "m\u{323}"),
    (0x1E44, "n\u{307}"), (0x1E45, "n\u{307}"), (0x1E46, "n\u{323}"), (0x1E47, "n\u{323}"),
    (0x1E48, "n\u{331}"), (0x1E49, "n\u{331}"), (0x1E4A, "n\u{32d}"), (0x1E4B, "n\u{32d}"),
    (0x1E4C, "o\u{303}\u{301}"), (0x1E4D, "o\u{303}\u{301}"), (0x1E4E, "o\u{303}\u{308}"),
    (0x1E4F, "o\u{303}\u{308}"), (0x1E50, "o\u{304}\u{300}"), (0x1E51, "o\u{304}\u{300}"),
    (0x1E52, "o\u{304}\u{301}"), (0x1E53, "o\u{304}\u{301}"), (0x1E54, "p\u{301}"),
    (0x1E55, "p\u{301}"), (0x1E56, "p\u{307}"), (0x1E57, "p\u{307}"), (0x1E58, "r\u{307}"),
    (0x1E59, "r\u{307}"), (0x1E5A, "r\u{323}"), (0x1E5B, "r\u{323}"),
    (0x1E5C, "r\u{323}\u{304}"), (0x1E5D, "r\u{323}\u{304}"), (0x1E5E, "r\u{331}"),
    (0x1E5F, "r\u{331}"), (0x1E60, "s\u{307}"), (0x1E61, "s\u{307}"), (0x1E62, "s\u{323}"),
    (0x1E63, "s\u{323}"), (0x1E64, "s\u{301}\u{307}"), (0x1E65, "s\u{301}\u{307}"),
    (0x1E66, "s\u{30c}\u{307}"), (0x1E67, "s\u{30c}\u{307}"), (0x1E68, "s\u{323}\u{307}"),
    (0x1E69, "s\u{323}\u{307}"), (0x1E6A, "t\u{307}"), (0x1E6B, "t\u{307}"),
    (0x1E6C, "t\u{323}"), (0x1E6D, "t\u{323}"), (0x1E6E, "t\u{331}"), (0x1E6F, "t\u{331}"),
    (0x1E70, "t\u{32d}"), (0x1E71, "t\u{32d}"), (0x1E72, "u\u{324}"), (0x1E73, "u\u{324}"),
    (0x1E74, "u\u{330}"), (0x1E75, "u\u{330}"), (0x1E76, "u\u{32d}"), (0x1E77, "u\u{32d}"),
    (0x1E78, "u\u{303}\u{301}"), (0x1E79, "u\u{303}\u{301}"), (0x1E7A, "u\u{304}\u{308}"),
    (0x1E7B, "u\u{304}\u{308}"), (0x1E7C, "v\u{303}"), (0x1E7D, "v\u{303}"),
    (0x1E7E, "v\u{323}"), (0x1E7F, "v\u{323}"), (0x1E80, "w\u{300}"), (0x1E81, "w\u{300}"),
    (0x1E82, "w\u{301}"), (0x1E83, "w\u{301}"), (0x1E84, "w\u{308}"), (0x1E85, "w\u{308}"),
    (0x1E86, "w\u{307}"), (0x1E87, "w\u{307}"), (0x1E88, "w\u{323}"), (0x1E89, "w\u{323}"),
    (0x1E8A, "x\u{307}"), (0x1E8B, "x\u{307}"), (0x1E8C, "x\u{308}"), (0x1E8D, "x\u{308}"),
    (0x1E8E, "y\u{307}"), (0x1E8F, "y\u{307}"), (0x1E90, "z\u{302}"), (0x1E91, "z\u{302}"),
    (0x1E92, "z\u{323}"), (0x1E93, "z\u{323}"), (0x1E94, "z\u{331}"), (0x1E95, "z\u{331}"),
    (0x1E96, "h\u{331}"), (0x1E97, "t\u{308}"), (0x1E98, "w\u{30a}"), (0x1E99, "y\u{30a}"),
    (0x1E9A, "a\u{2be}"), (0x1E9B, "s\u{307}"), (0x1E9E, "ss"), (0x1EA0, "a\u{323}"),
    (0x1EA1, "a\u{323}"), (0x1EA2, "a\u{309}"), (0x1EA3, "a\u{309}"),
    (0x1EA4, "a\u{302}\u{301}"), (0x1EA5, "a\u{302}\u{301}"), (0x1EA6, "a\u{302}\u{300}"),
    (0x1EA7, "a\u{302}\u{300}"), (0x1EA8, "a\u{302}\u{309}"), (0x1EA9, "a\u{302}\u{309}"),
    (0x1EAA, "a\u{302}\u{303}"), (0x1EAB, "a\u{302}\u{303}"), (0x1EAC, "a\u{323}\u{302}"),
    (0x1EAD, "a\u{323}\u{302}"), (0x1EAE, "a\u{306}\u{301}"), (0x1EAF, "a\u{306}\u{301}"),
    (0x1EB0, "a\u{306}\u{300}"), (0x1EB1, "a\u{306}\u{300}"), (0x1EB2, "a\u{306}\u{309}"),
    (0x1EB3, "a\u{306}\u{309}"), (0x1EB4, "a\u{306}\u{303}"), (0x1EB5, "a\u{306}\u{303}"),
    (0x1EB6, "a\u{323}\u{306}"), (0x1EB7, "a\u{323}\u{306}"), (0x1EB8, "e\u{323}"),
    (0x1EB9, "e\u{323}"), (0x1EBA, "e\u{309}"), (0x1EBB, "e\u{309}"), (0x1EBC, "e\u{303}"),
    (0x1EBD, "e\u{303}"), (0x1EBE, "e\u{302}\u{301}"), (0x1EBF, "e\u{302}\u{301}"),
    (0x1EC0, "e\u{302}\u{300}"), (0x1EC1, "e\u{302}\u{300}"), (0x1EC2, "e\u{302}\u{309}"),
    (0x1EC3, "e\u{302}\u{309}"), (0x1EC4, "e\u{302}\u{303}"), (0x1EC5, "e\u{302}\u{303}"),
    (0x1EC6, "e\u{323}\u{302}"), (0x1EC7, "e\u{323}\u{302}"), (0x1EC8, "i\u{309}"),
    (0x1EC9, "i\u{309}"), (0x1ECA, "i\u{323}"), (0x1ECB, "i\u{323}"), (0x1ECC, "o\u{323}"),
    (0x1ECD, "o\u{323}"), (0x1ECE, "o\u{309}"), (0x1ECF, "o\u{309}"),
    (0x1ED0, "o\u{302}\u{301}"), (0x1ED1, "o\u{302}\u{301}"), (0x1ED2, "o\u{302}\u{300}"),
    (0x1ED3, "o\u{302}\u{300}"), (0x1ED4, "o\u{302}\u{309}"), (0x1ED5, "o\u{302}\u{309}"),
    (0x1ED6, "o\u{302}\u{303}"), (0x1ED7, "o\u{302}\u{303}"), (0x1ED8, "o\u{323}\u{302}"),
    (0x1ED9, "o\u{323}\u{302}"), (0x1EDA, "o\u{31b}\u{301}"), (0x1EDB, "o\u{31b}\u{301}"),
    (0x1EDC, "o\u{31b}\u{300}"), (0x1EDD, "o\u{31b}\u{300}"), (0x1EDE, "o\u{31b}\u{309}"),
    (0x1EDF, "o\u{31b}\u{309}"), (0x1EE0, "o\u{31b}\u{303}"), (0x1EE1, "o\u{31b}\u{303}"),
    (0x1EE2, "o\u{31b}\u{323}"), (0x1EE3, "o\u{31b}\u{323}"), (0x1EE4, "u\u{323}"),
    (0x1EE5, "u\u{323}"), (0x1EE6, "u\u{309}"), (0x1EE7, "u\u{309}"),
    (0x1EE8, "u\u{31b}\u{301}"), (0x1EE9, "u\u{31b}\u{301}"), (0x1EEA, "u\u{31b}\u{300}"),
    (0x1EEB, "u\u{31b}\u{300}"), (0x1EEC, "u\u{31b}\u{309}"), (0x1EED, "u\u{31b}\u{309}"),
    (0x1EEE, "u\u{31b}\u{303}"), (0x1EEF, "u\u{31b}\u{303}"), (0x1EF0, "u\u{31b}\u{323}"),
    (0x1EF1, "u\u{31b}\u{323}"), (0x1EF2, "y\u{300}"), (0x1EF3, "y\u{300}"),
    (0x1EF4, "y\u{323}"), (0x1EF5, "y\u{323}"), (0x1EF6, "y\u{309}"), (0x1EF7, "y\u{309}"),
    (0x1EF8, "y\u{303}"), (0x1EF9, "y\u{303}"), (0x1EFA, "\u{1efb}"), (0x1EFC, "\u{1efd}"),
    (0x1EFE, "\u{1eff}"), (0x1F00, "\u{3b1}\u{313}"), (0x1F01, "\u{3b1}\u{314}"),
    (0x1F02, "\u{3b1}\u{313}\u{300}"), (0x1F03, "\u{3b1}\u{314}\u{300}"),
    (0x1F04, "\u{3b1}\u{313}\u{301}"), (0x1F05, "\u{3b1}\u{314}\u{301}"),
    (0x1F06, "\u{3b1}\u{313}\u{342}"), (0x1F07, "\u{3b1}\u{314}\u{342}"),
    (0x1F08, "\u{3b1}\u{313}"), (0x1F09, "\u{3b1}\u{314}"), (0x1F0A, "\u{3b1}\u{313}\u{300}"),
    (0x1F0B, "\u{3b1}\u{314}\u{300}"), (0x1F0C, "\u{3b1}\u{313}\u{301}"),
    (0x1F0D, "\u{3b1}\u{314}\u{301}"), (0x1F0E, "\u{3b1}\u{313}\u{342}"),
    (0x1F0F, "\u{3b1}\u{314}\u{342}"), (0x1F10, "\u{3b5}\u{313}"), (0x1F11, "\u{3b5}\u{314}"),
    (0x1F12, "\u{3b5}\u{313}\u{300}"), (0x1F13, "\u{3b5}\u{314}\u{300}"),
    (0x1F14, "\u{3b5}\u{313}\u{301}"), (0x1F15, "\u{3b5}\u{314}\u{301}"),
    (0x1F18, "\u{3b5}\u{313}"), (0x1F19, "\u{3b5}\u{314}"), (0x1F1A, "\u{3b5}\u{313}\u{300}"),
    (0x1F1B, "\u{3b5}\u{314}\u{300}"), (0x1F1C, "\u{3b5}\u{313}\u{301}"),
    (0x1F1D, "\u{3b5}\u{314}\u{301}"), (0x1F20, "\u{3b7}\u{313}"), (0x1F21, "\u{3b7}\u{314}"),
    (0x1F22, "\u{3b7}\u{313}\u{300}"), (0x1F23, "\u{3b7}\u{314}\u{300}"),
    (0x1F24, "\u{3b7}\u{313}\u{301}"), (0x1F25, "\u{3b7}\u{314}\u{301}"),
    (0x1F26, "\u{3b7}\u{313}\u{342}"), (0x1F27, "\u{3b7}\u{314}\u{342}"),
    (0x1F28, "\u{3b7}\u{313}"), (0x1F29, "\u{3b7}\u{314}"), (0x1F2A, "\u{3b7}\u{313}\u{300}"),
    (0x1F2B, "\u{3b7}\u{314}\u{300}"), (0x1F2C, "\u{3b7}\u{313}\u{301}"),
    (0x1F2D, "\u{3b7}\u{314}\u{301}"), (0x1F2E, "\u{3b7}\u{313}\u{342}"),
    (0x1F2F, "\u{3b7}\u{314}\u{342}"), (0x1F30, "\u{3b9}\u{313}"), (0x1F31, "\u{3b9}\u{314}"),
    (0x1F32, "\u{3b9}\u{313}\u{300}"), (0x1F33, "\u{3b9}\u{314}\u{300}"),
    (0x1F34, "\u{3b9}\u{313}\u{301}"), (0x1F35, "\u{3b9}\u{314}\u{301}"),
    (0x1F36, "\u{3b9}\u{313}\u{342}"), (0x1F37, "\u{3b9}\u{314}\u{342}"),
    (0x1F38, "\u{3b9}\u{313}"), (0x1F39, "\u{3b9}\u{314}"), (0x1F3A, "\u{3b9}\u{313}\u{300}"),
    (0x1F3B, "\u{3b9}\u{314}\u{300}"), (0x1F3C, "\u{3b9}\u{313}\u{301}"),
    (0x1F3D, "\u{3b9}\u{314}\u{301}"), (0x1F3E, "\u{3b9}\u{313}\u{342}"),
    (0x1F3F, "\u{3b9}\u{314}\u{342}"), (0x1F40, "\u{3bf}\u{313}"), (0x1F41, "\u{3bf}\u{314}"),
    (0x1F42, "\u{3bf}\u{313}\u{300}"), (0x1F43, "\u{3bf}\u{314}\u{300}"),
    (0x1F44, "\u{3bf}\u{313}\u{301}"), (0x1F45, "\u{3bf}\u{314}\u{301}"),
    (0x1F48, "\u{3bf}\u{313}"), (0x1F49, "\u{3bf}\u{314}"), (0x1F4A, "\u{3bf}\u{313}\u{300}"),
    (0x1F4B, "\u{3bf}\u{314}\u{300}"), (0x1F4C, "\u{3bf}\u{313}\u{301}"),
    (0x1F4D, "\u{3bf}\u{314}\u{301}"), (0x1F50, "\u{3c5}\u{313}"), (0x1F51, "\u{3c5}\u{314}"),
    (0x1F52, "\u{3c5}\u{313}\u{300}"), (0x1F53, "\u{3c5}\u{314}\u{300}"),
    (0x1F54, "\u{3c5}\u{313}\u{301}"), (0x1F55, "\u{3c5}\u{314}\u{301}"),
    (0x1F56, "\u{3c5}\u{313}\u{342}"), (0x1F57, "\u{3c5}\u{314}\u{342}"),
    (0x1F59, "\u{3c5}\u{314}"), (0x1F5B, "\u{3c5}\u{314}\u{300}"),
    (0x1F5D, "\u{3c5}\u{314}\u{301}"), (0x1F5F, "\u{3c5}\u{314}\u{342}"),
    (0x1F60, "\u{3c9}\u{313}"), (0x1F61, "\u{3c9}\u{314}"), (0x1F62, "\u{3c9}\u{313}\u{300}"),
    (0x1F63, "\u{3c9}\u{314}\u{300}"), (0x1F64, "\u{3c9}\u{313}\u{301}"),
    (0x1F65, "\u{3c9}\u{314}\u{301}"), (0x1F66, "\u{3c9}\u{313}\u{342}"),
    (0x1F67, "\u{3c9}\u{314}\u{342}"), (0x1F68, "\u{3c9}\u{313}"), (0x1F69, "\u{3c9}\u{314}"),
    (0x1F6A, "\u{3c9}\u{313}\u{300}"), (0x1F6B, "\u{3c9}\u{314}\u{300}"),
    (0x1F6C, "\u{3c9}\u{313}\u{301}"), (0x1F6D, "\u{3c9}\u{314}\u{301}"),
    (0x1F6E, "\u{3c9}\u{313}\u{342}"), (0x1F6F, "\u{3c9}\u{314}\u{342}"),
    (0x1F70, "\u{3b1}\u{300}"), (0x1F71, "\u{3b1}\u{301}"), (0x1F72, "\u{3b5}\u{300}"),
    (0x1F73, "\u{3b5}\u{301}"), (0x1F74, "\u{3b7}\u{300}"), (0x1F75, "\u{3b7}\u{301}"),
    (0x1F76, "\u{3b9}\u{300}"), (0x1F77, "\u{3b9}\u{301}"), (0x1F78, "\u{3bf}\u{300}"),
    (0x1F79, "\u{3bf}\u{301}"), (0x1F7A, "\u{3c5}\u{300}"), (0x1F7B, "\u{3c5}\u{301}"),
    (0x1F7C, "\u{3c9}\u{300}"), (0x1F7D, "\u{3c9}\u{301}"), (0x1F80, "\u{3b1}\u{313}\u{345}"),
    (0x1F81, "\u{3b1}\u{314}\u{345}"), (0x1F82, "\u{3b1}\u{313}\u{300}\u{345}"),
    (0x1F83, "\u{3b1}\u{314}\u{300}\u{345}"), (0x1F84, "\u{3b1}\u{313}\u{301}\u{345}"),
    (0x1F85, "\u{3b1}\u{314}\u{301}\u{345}"), (0x1F86, "\u{3b1}\u{313}\u{342}\u{345}"),
    (0x1F87, "\u{3b1}\u{314}\u{342}\u{345}"), (0x1F88, "\u{3b1}\u{313}\u{345}"),
    (0x1F89, "\u{3b1}\u{314}\u{345}"), (0x1F8A, "\u{3b1}\u{313}\u{300}\u{345}"),
    (0x1F8B, "\u{3b1}\u{314}\u{300}\u{345}"), (0x1F8C, "\u{3b1}\u{313}\u{301}\u{345}"),
    (0x1F8D, "\u{3b1}\u{314}\u{301}\u{345}"), (0x1F8E, "\u{3b1}\u{313}\u{342}\u{345}"),
    (0x1F8F, "\u{3b1}\u{314}\u{342}\u{345}"), (0x1F90, "\u{3b7}\u{313}\u{345}"),
    (0x1F91, "\u{3b7}\u{314}\u{345}"), (0x1F92, "\u{3b7}\u{313}\u{300}\u{345}"),
    (0x1F93, "\u{3b7}\u{314}\u{300}\u{345}"), (0x1F94, "\u{3b7}\u{313}\u{301}\u{345}"),
    (0x1F95, "\u{3b7}\u{314}\u{301}\u{345}"), (0x1F96, "\u{3b7}\u{313}\u{342}\u{345}"),
    (0x1F97, "\u{3b7}\u{314}\u{342}\u{345}"), (0x1F98, "\u{3b7}\u{313}\u{345}"),
    (0x1F99, "\u{3b7}\u{314}\u{345}"), (0x1F9A, "\u{3b7}\u{313}\u{300}\u{345}"),
    (0x1F9B, "\u{3b7}\u{314}\u{300}\u{345}"), (0x1F9C, "\u{3b7}\u{313}\u{301}\u{345}"),
    (0x1F9D, "\u{3b7}\u{314}\u{301}\u{345}"), (0x1F9E, "\u{3b7}\u{313}\u{342}\u{345}"),
    (0x1F9F, "\u{3b7}\u{314}\u{342}\u{345}"), (0x1FA0, "\u{3c9}\u{313}\u{345}"),
    (0x1FA1, "\u{3c9}\u{314}\u{345}"), (0x1FA2, "\u{3c9}\u{313}\u{300}\u{345}"),
    (0x1FA3, "\u{3c9}\u{314}\u{300}\u{345}"), (0x1FA4, "\u{3c9}\u{313}\u{301}\u{345}"),
    (0x1FA5, "\u{3c9}\u{314}\u{301}\u{345}"), (0x1FA6, "\u{3c9}\u{313}\u{342}\u{345}"),
    (0x1FA7, "\u{3c9}\u{314}\u{342}\u{345}"), (0x1FA8, "\u{3c9}\u{313}\u{345}"),
    (0x1FA9, "\u{3c9}\u{314}\u{345}"), (0x1FAA, "\u{3c9}\u{313}\u{300}\u{345}"),
    (0x1FAB, "\u{3c9}\u{314}\u{300}\u{345}"), (0x1FAC, "\u{3c9}\u{313}\u{301}\u{345}"),
    (0x1FAD, "\u{3c9}\u{314}\u{301}\u{345}"), (0x1FAE, "\u{3c9}\u{313}\u{342}\u{345}"),
    (0x1FAF, "\u{3c9}\u{314}\u{342}\u{345}"), (0x1FB0, "\u{3b1}\u{306}"),
    (0x1FB1, "\u{3b1}\u{304}"), (0x1FB2, "\u{3b1}\u{300}\u{345}"), (0x1FB3, "\u{3b1}\u{345}"),
    (0x1FB4, "\u{3b1}\u{301}\u{345}"), (0x1FB6, "\u{3b1}\u{342}"),
    (0x1FB7, "\u{3b1}\u{342}\u{345}"), (0x1FB8, "\u{3b1}\u{306}"), (0x1FB9, "\u{3b1}\u{304}"),
    (0x1FBA, "\u{3b1}\u{300}"), (0x1FBB, "\u{3b1}\u{301}"), (0x1FBC, "\u{3b1}\u{345}"),
    (0x1FBE, "\u{3b9}"), (0x1FC2, "\u{3b7}\u{300}\u{345}"), (0x1FC3, "\u{3b7}\u{345}"),
    (0x1FC4, "\u{3b7}\u{301}\u{345}"), (0x1FC6, "\u{3b7}\u{342}"),
    (0x1FC7, "\u{3b7}\u{342}\u{345}"), (0x1FC8, "\u{3b5}\u{300}"), (0x1FC9, "\u{3b5}\u{301}"),
    (0x1FCA, "\u{3b7}\u{300}"), (0x1FCB, "\u{3b7}\u{301}"), (0x1FCC, "\u{3b7}\u{345}"),
    (0x1FD0, "\u{3b9}\u{306}"), (0x1FD1, "\u{3b9}\u{304}"), (0x1FD2, "\u{3b9}\u{308}\u{300}"),
    (0x1FD3, "\u{3b9}\u{308}\u{301}"), (0x1FD6, "\u{3b9}\u{342}"),
    (0x1FD7, "\u{3b9}\u{308}\u{342}"), (0x1FD8, "\u{3b9}\u{306}"), (0x1FD9, "\u{3b9}\u{304}"),
    (0x1FDA, "\u{3b9}\u{300}"), (0x1FDB, "\u{3b9}\u{301}"), (0x1FE0, "\u{3c5}\u{306}"),
    (0x1FE1, "\u{3c5}\u{304}"), (0x1FE2, "\u{3c5}\u{308}\u{300}"),
    (0x1FE3, "\u{3c5}\u{308}\u{301}"), (0x1FE4, "\u{3c1}\u{313}"), (0x1FE5, "\u{3c1}\u{314}"),
    (0x1FE6, "\u{3c5}\u{342}"), (0x1FE7, "\u{3c5}\u{308}\u{342}"), (0x1FE8, "\u{3c5}\u{306}"),
    (0x1FE9, "\u{3c5}\u{304}"), (0x1FEA, "\u{3c5}\u{300}"), (0x1FEB, "\u{3c5}\u{301}"),
    (0x1FEC, "\u{3c1}\u{314}"), (0x1FF2, "\u{3c9}\u{300}\u{345}"), (0x1FF3, "\u{3c9}\u{345}"),
    (0x1FF4, "\u{3c9}\u{301}\u{345}"), (0x1FF6, "\u{3c9}\u{342}"),
    (0x1FF7, "\u{3c9}\u{342}\u{345}"), (0x1FF8, "\u{3bf}\u{300}"), (0x1FF9, "\u{3bf}\u{301}"),
    (0x1FFA, "\u{3c9}\u{300}"), (0x1FFB, "\u{3c9}\u{301}"), (0x1FFC, "\u{3c9}\u{345}"),
    (0x2070, "0"), (0x2071, "i"), (0x2074, "4"), (0x2075, "5"), (0x2076, "6"), (0x2077, "7"),
    (0x2078, "8"), (0x2079, "9"), (0x207F, "n"), (0x2080, "0"), (0x2081, "1"), (0x2082, "2"),
    (0x2083, "3"), (0x2084, "4"), (0x2085, "5"), (0x2086, "6"), (0x2087, "7"), (0x2088, "8"),
    (0x2089, "9"), (0x2090, "a"), (0x2091, "e"), (0x2092, "o"), (0x2093, "x"),
    (0x2094, "\u{259}"), (0x2095, "h"), (0x2096, "k"), (0x2097, "l"), (0x2098, "m"),
    (0x2099, "n"), (0x209A, "p"), (0x209B, "s"), (0x209C, "t"), (0x2102, "c"),
    (0x2107, "\u{25b}"), (0x210A, "g"), (0x210B, "h"), (0x210C, "h"), (0x210D, "h"),
    (0x210E, "h"), (0x210F, "\u{127}"), (0x2110, "i"), (0x2111, "i"), (0x2112, "l"),
    (0x2113, "l"), (0x2115, "n"), (0x2119, "p"), (0x211A, "q"), (0x211B, "r"), (0x211C, "r"),
    (0x211D, "r"), (0x2124, "z"), (0x2126, "\u{3c9}"), (0x2128, "z"), (0x212A, "k"),
    (0x212B, "a\u{30a}"), (0x212C, "b"), (0x212D, "c"), (0x212F, "e"), (0x2130, "e"),
    (0x2131, "f"), (0x2132, "\u{214e}"), (0x2133, "m"), (0x2134, "o"), (0x2135, "\u{5d0}"),
    (0x2136, "\u{5d1}"), (0x2137, "\u{5d2}"), (0x2138, "\u{5d3}"), (0x2139, "i"),
    (0x213C, "\u{3c0}"), (0x213D, "\u{3b3}"), (0x213E, "\u{3b3}"), (0x213F, "\u{3c0}"),
    (0x2145, "d"), (0x2146, "d"), (0x2147, "e"), (0x2148, "i"), (0x2149, "j"),
    (0x2150, "1\u{2044}7"), (0x2151, "1\u{2044}9"), (0x2152, "1\u{2044}10"),
    (0x2153, "1\u{2044}3"), (0x2154, "2\u{2044}3"), (0x2155, "1\u{2044}5"),
    (0x2156, "2\u{2044}5"), (0x2157, "3\u{2044}5"), (0x2158, "4\u{2044}5"),
    (0x2159, "1\u{2044}6"), (0x215A, "5\u{2044}6"), (0x215B, "1\u{2044}8"),
    (0x215C, "3\u{2044}8"), (0x215D, "5\u{2044}8"), (0x215E, "7\u{2044}8"),
    (0x215F, "1\u{2044}"), (0x2160, "i"), (0x2161, "ii"), (0x2162, "iii"), (0x2163, "iv"),
    (0x2164, "v"), (0x2165, "vi"), (0x2166, "vii"), (0x2167, "viii"), (0x2168, "ix"),
    (0x2169, "x"), (0x216A, "xi"), (0x216B, "xii"), (0x216C, "l"), (0x216D, "c"), (0x216E, "d"),
    (0x216F, "m"), (0x2170, "i"), (0x2171, "ii"), (0x2172, "iii"), (0x2173, "iv"),
    (0x2174, "v"), (0x2175, "vi"), (0x2176, "vii"), (0x2177, "viii"), (0x2178, "ix"),
    (0x2179, "x"), (0x217A, "xi"), (0x217B, "xii"), (0x217C, "l"), (0x217D, "c"), (0x217E, "d"),
    (0x217F, "m"), (0x2183, "\u{2184}"), (0x2189, "0\u{2044}3"), (0x2460, "1"), (0x2461, "2"),
    (0x2462, "3"), (0x2463, "4"), (0x2464, "5"), (0x2465, "6"), (0x2466, "7"), (0x2467, "8"),
    (0x2468, "9"), (0x2469, "10"), (0x246A, "11"), (0x246B, "12"), (0x246C, "13"),
    (0x246D, "14"), (0x246E, "15"), (0x246F, "16"), (0x2470, "17"), (0x2471, "18"),
    (0x2472, "19"), (0x2473, "20"), (0x2474, "(1)"), (0x2475, "(2)"), (0x2476, "(3)"),
    (0x2477, "(4)"), (0x2478, "(5)"), (0x2479, "(6)"), (0x247A, "(7)"), (0x247B, "(8)"),
    (0x247C, "(9)"), (0x247D, "(10)"), (0x247E, "(11)"), (0x247F, "(12)"), (0x2480, "(13)"),
    (0x2481, "(14)"), (0x2482, "(15)"), (0x2483, "(16)"), (0x2484, "(17)"), (0x2485, "(18)"),
    (0x2486, "(19)"), (0x2487, "(20)"), (0x2488, "1."), (0x2489, "2."), (0x248A, "3."),
    (0x248B, "4."), (0x248C, "5."), (0x248D, "6."), (0x248E, "7."), (0x248F, "8."),
    (0x2490, "9."), (0x2491, "10."), (0x2492, "11."), (0x2493, "12."), (0x2494, "13."),
    (0x2495, "14."), (0x2496, "15."), (0x2497, "16."), (0x2498, "17."), (0x2499, "18."),
    (0x249A, "19."), (0x249B, "20."), (0x24EA, "0"), (0x2C00, "\u{2c30}"), (0x2C01, "\u{2c31}"),
    (0x2C02, "\u{2c32}"), (0x2C03, "\u{2c33}"), (0x2C04, "\u{2c34}"), (0x2C05, "\u{2c35}"),
    (0x2C06, "\u{2c36}"), (0x2C07, "\u{2c37}"), (0x2C08, "\u{2c38}"), (0x2C09, "\u{2c39}"),
    (0x2C0A, "\u{2c3a}"), (0x2C0B, "\u{2c3b}"), (0x2C0C, "\u{2c3c}"), (0x2C0D, "\u{2c3d}"),
    (0x2C0E, "\u{2c3e}"), (0x2C0F, "\u{2c3f}"), (0x2C10, "\u{2c40}"), (0x2C11, "\u{2c41}"),
    (0x2C12, "\u{2c42}"), (0x2C13, "\u{2c43}"), (0x2C14, "\u{2c44}"), (0x2C15, "\u{2c45}"),
    (0x2C16, "\u{2c46}"), (0x2C17, "\u{2c47}"), (0x2C18, "\u{2c48}"), (0x2C19, "\u{2c49}"),
    (0x2C1A, "\u{2c4a}"), (0x2C1B, "\u{2c4b}"), (0x2C1C, "\u{2c4c}"), (0x2C1D, "\u{2c4d}"),
    (0x2C1E, "\u{2c4e}"), (0x2C1F, "\u{2c4f}"), (0x2C20, "\u{2c50}"), (0x2C21, "\u{2c51}"),
    (0x2C22, "\u{2c52}"), (0x2C23, "\u{2c53}"), (0x2C24, "\u{2c54}"), (0x2C25, "\u{2c55}"),
    (0x2C26, "\u{2c56}"), (0x2C27, "\u{2c57}"), (0x2C28, "\u{2c58}"), (0x2C29, "\u{2c59}"),
    (0x2C2A, "\u{2c5a}"), (0x2C2B, "\u{2c5b}"), (0x2C2C, "\u{2c5c}"), (0x2C2D, "\u{2c5d}"),
    (0x2C2E, "\u{2c5e}"), (0x2C2F, "\u{2c5f}"), (0x2C60, "\u{2c61}"), (0x2C62, "\u{26b}"),
    (0x2C63, "\u{1d7d}"), (0x2C64, "\u{27d}"), (0x2C67, "\u{2c68}"), (0x2C69, "\u{2c6a}"),
    (0x2C6B, "\u{2c6c}"), (0x2C6D, "\u{251}"), (0x2C6E, "\u{271}"), (0x2C6F, "\u{250}"),
    (0x2C70, "\u{252}"), (0x2C72, "\u{2c73}"), (0x2C75, "\u{2c76}"), (0x2C7C, "j"),
    (0x2C7D, "v"), (0x2C7E, "\u{23f}"), (0x2C7F, "\u{240}"), (0x2C80, "\u{2c81}"),
    (0x2C82, "\u{2c83}"), (0x2C84, "\u{2c85}"), (0x2C86, "\u{2c87}"), (0x2C88, "\u{2c89}"),
    (0x2C8A, "\u{2c8b}"), (0x2C8C, "\u{2c8d}"), (0x2C8E, "\u{2c8f}"), (0x2C90, "\u{2c91}"),
    (0x2C92, "\u{2c93}"), (0x2C94, "\u{2c95}"), (0x2C96, "\u{2c97}"), (0x2C98, "\u{2c99}"),
    (0x2C9A, "\u{2c9b}"), (0x2C9C, "\u{2c9d}"), (0x2C9E, "\u{2c9f}"), (0x2CA0, "\u{2ca1}"),
    (0x2CA2, "\u{2ca3}"), (0x2CA4, "\u{2ca5}"), (0x2CA6, "\u{2ca7}"), (0x2CA8, "\u{2ca9}"),
    (0x2CAA, "\u{2cab}"), (0x2CAC, "\u{2cad}"), (0x2CAE, "\u{2caf}"), (0x2CB0, "\u{2cb1}"),
    (0x2CB2, "\u{2cb3}"), (0x2CB4, "\u{2cb5}"), (0x2CB6, "\u{2cb7}"), (0x2CB8, "\u{2cb9}"),
    (0x2CBA, "\u{2cbb}"), (0x2CBC, "\u{2cbd}"), (0x2CBE, "\u{2cbf}"), (0x2CC0, "\u{2cc1}"),
    (0x2CC2, "\u{2cc3}"), (0x2CC4, "\u{2cc5}"), (0x2CC6, "\u{2cc7}"), (0x2CC8, "\u{2cc9}"),
    (0x2CCA, "\u{2ccb}"), (0x2CCC, "\u{2ccd}"), (0x2CCE, "\u{2ccf}"), (0x2CD0, "\u{2cd1}"),
    (0x2CD2, "\u{2cd3}"), (0x2CD4, "\u{2cd5}"), (0x2CD6, "\u{2cd7}"), (0x2CD8, "\u{2cd9}"),
    (0x2CDA, "\u{2cdb}"), (0x2CDC, "\u{2cdd}"), (0x2CDE, "\u{2cdf}"), (0x2CE0, "\u{2ce1}"),
    (0x2CE2, "\u{2ce3}"), (0x2CEB, "\u{2cec}"), (0x2CED, "\u{2cee}"), (0x2CF2, "\u{2cf3}"),
    (0x2D6F, "\u{2d61}"), (0x3038, "\u{5341}"), (0x3039, "\u{5344}"), (0x303A, "\u{5345}"),
    (0x304C, "\u{304b}\u{3099}"), (0x304E, "\u{304d}\u{3099}"), (0x3050, "\u{304f}\u{3099}"),
    (0x3052, "\u{3051}\u{3099}"), (0x3054, "\u{3053}\u{3099}"), (0x3056, "\u{3055}\u{3099}"),
    (0x3058, "\u{3057}\u{3099}"), (0x305A, "\u{3059}\u{3099}"), (0x305C, "\u{305b}\u{3099}"),
    (0x305E, "\u{305d}\u{3099}"), (0x3060, "\u{305f}\u{3099}"), (0x3062, "\u{3061}\u{3099}"),
    (0x3065, "\u{3064}\u{3099}"), (0x3067, "\u{3066}\u{3099}"), (0x3069, "\u{3068}\u{3099}"),
    (0x3070, "\u{306f}\u{3099}"), (0x3071, "\u{306f}\u{309a}"), (0x3073, "\u{3072}\u{3099}"),
    (0x3074, "\u{3072}\u{309a}"), (0x3076, "\u{3075}\u{3099}"), (0x3077, "\u{3075}\u{309a}"),
    (0x3079, "\u{3078}\u{3099}"), (0x307A, "\u{3078}\u{309a}"), (0x307C, "\u{307b}\u{3099}"),
    (0x307D, "\u{307b}\u{309a}"), (0x3094, "\u{3046}\u{3099}"), (0x309E, "\u{309d}\u{3099}"),
    (0x309F, "\u{3088}\u{308a}"), (0x30AC, "\u{30ab}\u{3099}"), (0x30AE, "\u{30ad}\u{3099}"),
    (0x30B0, "\u{30af}\u{3099}"), (0x30B2, "\u{30b1}\u{3099}"), (0x30B4, "\u{30b3}\u{3099}"),
    (0x30B6, "\u{30b5}\u{3099}"), (0x30B8, "\u{30b7}\u{3099}"), (0x30BA, "\u{30b9}\u{3099}"),
    (0x30BC, "\u{30bb}\u{3099}"), (0x30BE, "\u{30bd}\u{3099}"), (0x30C0, "\u{30bf}\u{3099}"),
    (0x30C2, "\u{30c1}\u{3099}"), (0x30C5, "\u{30c4}\u{3099}"), (0x30C7, "\u{30c6}\u{3099}"),
    (0x30C9, "\u{30c8}\u{3099}"), (0x30D0, "\u{30cf}\u{3099}"), (0x30D1, "\u{30cf}\u{309a}"),
    (0x30D3, "\u{30d2}\u{3099}"), (0x30D4, "\u{30d2}\u{309a}"), (0x30D6, "\u{30d5}\u{3099}"),
    (0x30D7, "\u{30d5}\u{309a}"), (0x30D9, "\u{30d8}\u{3099}"), (0x30DA, "\u{30d8}\u{309a}"),
    (0x30DC, "\u{30db}\u{3099}"), (0x30DD, "\u{30db}\u{309a}"), (0x30F4, "\u{30a6}\u{3099}"),
    (0x30F7, "\u{30ef}\u{3099}"), (0x30F8, "\u{30f0}\u{3099}"), (0x30F9, "\u{30f1}\u{3099}"),
    (0x30FA, "\u{30f2}\u{3099}"), (0x30FE, "\u{30fd}\u{3099}"), (0x30FF, "\u{30b3}\u{30c8}"),
    (0x3131, "\u{1100}"), (0x3132, "\u{1101}"), (0x3133, "\u{11aa}"), (0x3134, "\u{1102}"),
    (0x3135, "\u{11ac}"), (0x3136, "\u{11ad}"), (0x3137, "\u{1103}"), (0x3138, "\u{1104}"),
    (0x3139, "\u{1105}"), (0x313A, "\u{11b0}"), (0x313B, "\u{11b1}"), (0x313C, "\u{11b2}"),
    (0x313D, "\u{11b3}"), (0x313E, "\u{11b4}"), (0x313F, "\u{11b5}"), (0x3140, "\u{111a}"),
    (0x3141, "\u{1106}"), (0x3142, "\u{1107}"), (0x3143, "\u{1108}"), (0x3144, "\u{1121}"),
    (0x3145, "\u{1109}"), (0x3146, "\u{110a}"), (0x3147, "\u{110b}"), (0x3148, "\u{110c}"),
    (0x3149, "\u{110d}"), (0x314A, "\u{110e}"), (0x314B, "\u{110f}"), (0x314C, "\u{1110}"),
    (0x314D, "\u{1111}"), (0x314E, "\u{1112}"), (0x314F, "\u{1161}"), (0x3150, "\u{1162}"),
    (0x3151, "\u{1163}"), (0x3152, "\u{1164}"), (0x3153, "\u{1165}"), (0x3154, "\u{1166}"),
    (0x3155, "\u{1167}"), (0x3156, "\u{1168}"), (0x3157, "\u{1169}"), (0x3158, "\u{116a}"),
    (0x3159, "\u{116b}"), (0x315A, "\u{116c}"), (0x315B, "\u{116d}"), (0x315C, "\u{116e}"),
    (0x315D, "\u{116f}"), (0x315E, "\u{1170}"), (0x315F, "\u{1171}"), (0x3160, "\u{1172}"),
    (0x3161, "\u{1173}"), (0x3162, "\u{1174}"), (0x3163, "\u{1175}"), (0x3165, "\u{1114}"),
    (0x3166, "\u{1115}"), (0x3167, "\u{11c7}"), (0x3168, "\u{11c8}"), (0x3169, "\u{11cc}"),
    (0x316A, "\u{11ce}"), (0x316B, "\u{11d3}"), (0x316C, "\u{11d7}"), (0x316D, "\u{11d9}"),
    (0x316E, "\u{111c}"), (0x316F, "\u{11dd}"), (0x3170, "\u{11df}"), (0x3171, "\u{111d}"),
    (0x3172, "\u{111e}"), (0x3173, "\u{1120}"), (0x3174, "\u{1122}"), (0x3175, "\u{1123}"),
    (0x3176, "\u{1127}"), (0x3177, "\u{1129}"), (0x3178, "\u{112b}"), (0x3179, "\u{112c}"),
    (0x317A, "\u{112d}"), (0x317B, "\u{112e}"), (0x317C, "\u{112f}"), (0x317D, "\u{1132}"),
    (0x317E, "\u{1136}"), (0x317F, "\u{1140}"), (0x3180, "\u{1147}"), (0x3181, "\u{114c}"),
    (0x3182, "\u{11f1}"), (0x3183, "\u{11f2}"), (0x3184, "\u{1157}"), (0x3185, "\u{1158}"),
    (0x3186, "\u{1159}"), (0x3187, "\u{1184}"), (0x3188, "\u{1185}"), (0x3189, "\u{1188}"),
    (0x318A, "\u{1191}"), (0x318B, "\u{1192}"), (0x318C, "\u{1194}"), (0x318D, "\u{119e}"),
    (0x318E, "\u{11a1}"), (0x3192, "\u{4e00}"), (0x3193, "\u{4e8c}"), (0x3194, "\u{4e09}"),
    (0x3195, "\u{56db}"), (0x3220, "(\u{4e00})"), (0x3221, "(\u{4e8c})"),
    (0x3222, "(\u{4e09})"), (0x3223, "(\u{56db})"), (0x3224, "(\u{4e94})"),
    (0x3225, "(\u{516d})"), (0x3226, "(\u{4e03})"), (0x3227, "(\u{516b})"),
    (0x3228, "(\u{4e5d})"), (0x3229, "(\u{5341})"), (0x3251, "21"), (0x3252, "22"),
    (0x3253, "23"), (0x3254, "24"), (0x3255, "25"), (0x3256, "26"), (0x3257, "27"),
    (0x3258, "28"), (0x3259, "29"), (0x325A, "30"), (0x325B, "31"), (0x325C, "32"),
    (0x325D, "33"), (0x325E, "34"), (0x325F, "35"), (0x3280, "\u{4e00}"), (0x3281, "\u{4e8c}"),
    (0x3282, "\u{4e09}"), (0x3283, "\u{56db}"), (0x3284, "\u{4e94}"), (0x3285, "\u{516d}"),
    (0x3286, "\u{4e03}"), (0x3287, "\u{516b}"), (0x3288, "\u{4e5d}"), (0x3289, "\u{5341}"),
    (0x32B1, "36"), (0x32B2, "37"), (0x32B3, "38"), (0x32B4, "39"), (0x32B5, "40"),
    (0x32B6, "41"), (0x32B7, "42"), (0x32B8, "43"), (0x32B9, "44"), (0x32BA, "45"),
    (0x32BB, "46"), (0x32BC, "47"), (0x32BD, "48"), (0x32BE, "49"), (0x32BF, "50"),
    (0xA640, "\u{a641}"), (0xA642, "\u{a643}"), (0xA644, "\u{a645}"), (0xA646, "\u{a647}"),
    (0xA648, "\u{a649}"), (0xA64A, "\u{a64b}"), (0xA64C, "\u{a64d}"), (0xA64E, "\u{a64f}"),
    (0xA650, "\u{a651}"), (0xA652, "\u{a653}"), (0xA654, "\u{a655}"), (0xA656, "\u{a657}"),
    (0xA658, "\u{a659}"), (0xA65A, "\u{a65b}"), (0xA65C, "\u{a65d}"), (0xA65E, "\u{a65f}"),
    (0xA660, "\u{a661}"), (0xA662, "\u{a663}"), (0xA664, "\u{a665}"), (0xA666, "\u{a667}"),
    (0xA668, "\u{a669}"), (0xA66A, "\u{a66b}"), (0xA66C, "\u{a66d}"), (0xA680, "\u{a681}"),
    (0xA682, "\u{a683}"), (0xA684, "\u{a685}"), (0xA686, "\u{a687}"), (0xA688, "\u{a689}"),
    (0xA68A, "\u{a68b}"), (0xA68C, "\u{a68d}"), (0xA68E, "\u{a68f}"), (0xA690, "\u{a691}"),
    (0xA692, "\u{a693}"), (0xA694, "\u{a695}"), (0xA696, "\u{a697}"), (0xA698, "\u{a699}"),
    (0xA69A, "\u{a69b}"), (0xA69C, "\u{44a}"), (0xA69D, "\u{44c}"), (0xA722, "\u{a723}"),
    (0xA724, "\u{a725}"), (0xA726, "\u{a727}"), (0xA728, "\u{a729}"), (0xA72A, "\u{a72b}"),
    (0xA72C, "\u{a72d}"), (0xA72E, "\u{a72f}"), (0xA732, "\u{a733}"), (0xA734, "\u{a735}"),
    (0xA736, "\u{a737}"), (0xA738, "\u{a739}"), (0xA73A, "\u{a73b}"), (0xA73C, "\u{a73d}"),
    (0xA73E, "\u{a73f}"), (0xA740, "\u{a741}"), (0xA742, "\u{a743}"), (0xA744, "\u{a745}"),
    (0xA746, "\u{a747}"), (0xA748, "\u{a749}"), (0xA74A, "\u{a74b}"), (0xA74C, "\u{a74d}"),
    (0xA74E, "\u{a74f}"), (0xA750, "\u{a751}"), (0xA752, "\u{a753}"), (0xA754, "\u{a755}"),
    (0xA756, "\u{a757}"), (0xA758, "\u{a759}"), (0xA75A, "\u{a75b}"), (0xA75C, "\u{a75d}"),
    (0xA75E, "\u{a75f}"), (0xA760, "\u{a761}"), (0xA762, "\u{a763}"), (0xA764, "\u{a765}"),
    (0xA766, "\u{a767}"), (0xA768, "\u{a769}"), (0xA76A, "\u{a76b}"), (0xA76C, "\u{a76d}"),
    (0xA76E, "\u{a76f}"), (0xA770, "\u{a76f}"), (0xA779, "\u{a77a}"), (0xA77B, "\u{a77c}"),
    (0xA77D, "\u{1d79}"), (0xA77E, "\u{a77f}"), (0xA780, "\u{a781}"), (0xA782, "\u{a783}"),
    (0xA784, "\u{a785}"), (0xA786, "\u{a787}"), (0xA78B, "\u{a78c}"), (0xA78D, "\u{265}"),
    (0xA790, "\u{a791}"), (0xA792, "\u{a793}"), (0xA796, "\u{a797}"), (0xA798, "\u{a799}"),
    (0xA79A, "\u{a79b}"), (0xA79C, "\u{a79d}"), (0xA79E, "\u{a79f}"), (0xA7A0, "\u{a7a1}"),
    (0xA7A2, "\u{a7a3}"), (0xA7A4, "\u{a7a5}"), (0xA7A6, "\u{a7a7}"), (0xA7A8, "\u{a7a9}"),
    (0xA7AA, "\u{266}"), (0xA7AB, "\u{25c}"), (0xA7AC, "\u{261}"), (0xA7AD, "\u{26c}"),
    (0xA7AE, "\u{26a}"), (0xA7B0, "\u{29e}"), (0xA7B1, "\u{287}"), (0xA7B2, "\u{29d}"),
    (0xA7B3, "\u{ab53}"), (0xA7B4, "\u{a7b5}"), (0xA7B6, "\u{a7b7}"), (0xA7B8, "\u{a7b9}"),
    (0xA7BA, "\u{a7bb}"), (0xA7BC, "\u{a7bd}"), (0xA7BE, "\u{a7bf}"), (0xA7C0, "\u{a7c1}"),
    (0xA7C2, "\u{a7c3}"), (0xA7C4, "\u{a794}"), (0xA7C5, "\u{282}"), (0xA7C6, "\u{1d8e}"),
    (0xA7C7, "\u{a7c8}"), (0xA7C9, "\u{a7ca}"), (0xA7CB, "\u{264}"), (0xA7CC, "\u{a7cd}"),
    (0xA7CE, "\u{a7cf}"), (0xA7D0, "\u{a7d1}"), (0xA7D2, "\u{a7d3}"), (0xA7D4, "\u{a7d5}"),
    (0xA7D6, "\u{a7d7}"), (0xA7D8, "\u{a7d9}"), (0xA7DA, "\u{a7db}"), (0xA7DC, "\u{19b}"),
    (0xA7F1, "s"), (0xA7F2, "c"), (0xA7F3, "f"), (0xA7F4, "q"), (0xA7F5, "\u{a7f6}"),
    (0xA7F8, "\u{127}"), (0xA7F9, "\u{153}"), (0xAB5C, "\u{a727}"), (0xAB5D, "\u{ab37}"),
    (0xAB5E, "\u{26b}"), (0xAB5F, "\u{ab52}"), (0xAB69, "\u{28d}"), (0xAB70, "\u{13a0}"),
    (0xAB71, "\u{13a1}"), (0xAB72, "\u{13a2}"), (0xAB73, "\u{13a3}"), (0xAB74, "\u{13a4}"),
    (0xAB75, "\u{13a5}"), (0xAB76, "\u{13a6}"), (0xAB77, "\u{13a7}"), (0xAB78, "\u{13a8}"),
    (0xAB79, "\u{13a9}"), (0xAB7A, "\u{13aa}"), (0xAB7B, "\u{13ab}"), (0xAB7C, "\u{13ac}"),
    (0xAB7D, "\u{13ad}"), (0xAB7E, "\u{13ae}"), (0xAB7F, "\u{13af}"), (0xAB80, "\u{13b0}"),
    (0xAB81, "\u{13b1}"), (0xAB82, "\u{13b2}"), (0xAB83, "\u{13b3}"), (0xAB84, "\u{13b4}"),
    (0xAB85, "\u{13b5}"), (0xAB86, "\u{13b6}"), (0xAB87, "\u{13b7}"), (0xAB88, "\u{13b8}"),
    (0xAB89, "\u{13b9}"), (0xAB8A, "\u{13ba}"), (0xAB8B, "\u{13bb}"), (0xAB8C, "\u{13bc}"),
    (0xAB8D, "\u{13bd}"), (0xAB8E, "\u{13be}"), (0xAB8F, "\u{13bf}"), (0xAB90, "\u{13c0}"),
    (0xAB91, "\u{13c1}"), (0xAB92, "\u{13c2}"), (0xAB93, "\u{13c3}"), (0xAB94, "\u{13c4}"),
    (0xAB95, "\u{13c5}"), (0xAB96, "\u{13c6}"), (0xAB97, "\u{13c7}"), (0xAB98, "\u{13c8}"),
    (0xAB99, "\u{13c9}"), (0xAB9A, "\u{13ca}"), (0xAB9B, "\u{13cb}"), (0xAB9C, "\u{13cc}"),
    (0xAB9D, "\u{13cd}"), (0xAB9E, "\u{13ce}"), (0xAB9F, "\u{13cf}"), (0xABA0, "\u{13d0}"),
    (0xABA1, "\u{13d1}"), (0xABA2, "\u{13d2}"), (0xABA3, "\u{13d3}"), (0xABA4, "\u{13d4}"),
    (0xABA5, "\u{13d5}"), (0xABA6, "\u{13d6}"), (0xABA7, "\u{13d7}"), (0xABA8, "\u{13d8}"),
    (0xABA9, "\u{13d9}"), (0xABAA, "\u{13da}"), (0xABAB, "\u{13db}"), (0xABAC, "\u{13dc}"),
    (0xABAD, "\u{13dd}"), (0xABAE, "\u{13de}"), (0xABAF, "\u{13df}"), (0xABB0, "\u{13e0}"),
    (0xABB1, "\u{13e1}"), (0xABB2, "\u{13e2}"), (0xABB3, "\u{13e3}"), (0xABB4, "\u{13e4}"),
    (0xABB5, "\u{13e5}"), (0xABB6, "\u{13e6}"), (0xABB7, "\u{13e7}"), (0xABB8, "\u{13e8}"),
    (0xABB9, "\u{13e9}"), (0xABBA, "\u{13ea}"), (0xABBB, "\u{13eb}"), (0xABBC, "\u{13ec}"),
    (0xABBD, "\u{13ed}"), (0xABBE, "\u{13ee}"), (0xABBF, "\u{13ef}"), (0xF900, "\u{8c48}"),
    (0xF901, "\u{66f4}"), (0xF902, "\u{8eca}"), (0xF903, "\u{8cc8}"), (0xF904, "\u{6ed1}"),
    (0xF905, "\u{4e32}"), (0xF906, "\u{53e5}"), (0xF907, "\u{9f9c}"), (0xF908, "\u{9f9c}"),
    (0xF909, "\u{5951}"), (0xF90A, "\u{91d1}"), (0xF90B, "\u{5587}"), (0xF90C, "\u{5948}"),
    (0xF90D, "\u{61f6}"), (0xF90E, "\u{7669}"), (0xF90F, "\u{7f85}"), (0xF910, "\u{863f}"),
    (0xF911, "\u{87ba}"), (0xF912, "\u{88f8}"), (0xF913, "\u{908f}"), (0xF914, "\u{6a02}"),
    (0xF915, "\u{6d1b}"), (0xF916, "\u{70d9}"), (0xF917, "\u{73de}"), (0xF918, "\u{843d}"),
    (0xF919, "\u{916a}"), (0xF91A, "\u{99f1}"), (0xF91B, "\u{4e82}"), (0xF91C, "\u{5375}"),
    (0xF91D, "\u{6b04}"), (0xF91E, "\u{721b}"), (0xF91F, "\u{862d}"), (0xF920, "\u{9e1e}"),
    (0xF921, "\u{5d50}"), (0xF922, "\u{6feb}"), (0xF923, "\u{85cd}"), (0xF924, "\u{8964}"),
    (0xF925, "\u{62c9}"), (0xF926, "\u{81d8}"), (0xF927, "\u{881f}"), (0xF928, "\u{5eca}"),
    (0xF929, "\u{6717}"), (0xF92A, "\u{6d6a}"), (0xF92B, "\u{72fc}"), (0xF92C, "\u{90ce}"),
    (0xF92D, "\u{4f86}"), (0xF92E, "\u{51b7}"), (0xF92F, "\u{52de}"), (0xF930, "\u{64c4}"),
    (0xF931, "\u{6ad3}"), (0xF932, "\u{7210}"), (0xF933, "\u{76e7}"), (0xF934, "\u{8001}"),
    (0xF935, "\u{8606}"), (0xF936, "\u{865c}"), (0xF937, "\u{8def}"), (0xF938, "\u{9732}"),
    (0xF939, "\u{9b6f}"), (0xF93A, "\u{9dfa}"), (0xF93B, "\u{788c}"), (0xF93C, "\u{797f}"),
    (0xF93D, "\u{7da0}"), (0xF93E, "\u{83c9}"), (0xF93F, "\u{9304}"), (0xF940, "\u{9e7f}"),
    (0xF941, "\u{8ad6}"), (0xF942, "\u{58df}"), (0xF943, "\u{5f04}"), (0xF944, "\u{7c60}"),
    (0xF945, "\u{807e}"), (0xF946, "\u{7262}"), (0xF947, "\u{78ca}"), (0xF948, "\u{8cc2}"),
    (0xF949, "\u{96f7}"), (0xF94A, "\u{58d8}"), (0xF94B, "\u{5c62}"), (0xF94C, "\u{6a13}"),
    (0xF94D, "\u{6dda}"), (0xF94E, "\u{6f0f}"), (0xF94F, "\u{7d2f}"), (0xF950, "\u{7e37}"),
    (0xF951, "\u{964b}"), (0xF952, "\u{52d2}"), (0xF953, "\u{808b}"), (0xF954, "\u{51dc}"),
    (0xF955, "\u{51cc}"), (0xF956, "\u{7a1c}"), (0xF957, "\u{7dbe}"), (0xF958, "\u{83f1}"),
    (0xF959, "\u{9675}"), (0xF95A, "\u{8b80}"), (0xF95B, "\u{62cf}"), (0xF95C, "\u{6a02}"),
    (0xF95D, "\u{8afe}"), (0xF95E, "\u{4e39}"), (0xF95F, "\u{5be7}"), (0xF960, "\u{6012}"),
    (0xF961, "\u{7387}"), (0xF962, "\u{7570}"), (0xF963, "\u{5317}"), (0xF964, "\u{78fb}"),
    (0xF965, "\u{4fbf}"), (0xF966, "\u{5fa9}"), (0xF967, "\u{4e0d}"), (0xF968, "\u{6ccc}"),
    (0xF969, "\u{6578}"), (0xF96A, "\u{7d22}"), (0xF96B, "\u{53c3}"), (0xF96C, "\u{585e}"),
    (0xF96D, "\u{7701}"), (0xF96E, "\u{8449}"), (0xF96F, "\u{8aaa}"), (0xF970, "\u{6bba}"),
    (0xF971, "\u{8fb0}"), (0xF972, "\u{6c88}"), (0xF973, "\u{62fe}"), (0xF974, "\u{82e5}"),
    (0xF975, "\u{63a0}"), (0xF976, "\u{7565}"), (0xF977, "\u{4eae}"), (0xF978, "\u{5169}"),
    (0xF979, "\u{51c9}"), (0xF97A, "\u{6881}"), (0xF97B, "\u{7ce7}"), (0xF97C, "\u{826f}"),
    (0xF97D, "\u{8ad2}"), (0xF97E, "\u{91cf}"), (0xF97F, "\u{52f5}"), (0xF980, "\u{5442}"),
    (0xF981, "\u{5973}"), (0xF982, "\u{5eec}"), (0xF983, "\u{65c5}"), (0xF984, "\u{6ffe}"),
    (0xF985, "\u{792a}"), (0xF986, "\u{95ad}"), (0xF987, "\u{9a6a}"), (0xF988, "\u{9e97}"),
    (0xF989, "\u{9ece}"), (0xF98A, "\u{529b}"), (0xF98B, "\u{66c6}"), (0xF98C, "\u{6b77}"),
    (0xF98D, "\u{8f62}"), (0xF98E, "\u{5e74}"), (0xF98F, "\u{6190}"), (0xF990, "\u{6200}"),
    (0xF991, "\u{649a}"), (0xF992, "\u{6f23}"), (0xF993, "\u{7149}"), (0xF994, "\u{7489}"),
    (0xF995, "\u{79ca}"), (0xF996, "\u{7df4}"), (0xF997, "\u{806f}"), (0xF998, "\u{8f26}"),
    (0xF999, "\u{84ee}"), (0xF99A, "\u{9023}"), (0xF99B, "\u{934a}"), (0xF99C, "\u{5217}"),
    (0xF99D, "\u{52a3}"), (0xF99E, "\u{54bd}"), (0xF99F, "\u{70c8}"), (0xF9A0, "\u{88c2}"),
    (0xF9A1, "\u{8aaa}"), (0xF9A2, "\u{5ec9}"), (0xF9A3, "\u{5ff5}"), (0xF9A4, "\u{637b}"),
    (0xF9A5, "\u{6bae}"), (0xF9A6, "\u{7c3e}"), (0xF9A7, "\u{7375}"), (0xF9A8, "\u{4ee4}"),
    (0xF9A9, "\u{56f9}"), (0xF9AA, "\u{5be7}"), (0xF9AB, "\u{5dba}"), (0xF9AC, "\u{601c}"),
    (0xF9AD, "\u{73b2}"), (0xF9AE, "\u{7469}"), (0xF9AF, "\u{7f9a}"), (0xF9B0, "\u{8046}"),
    (0xF9B1, "\u{9234}"), (0xF9B2, "\u{96f6}"), (0xF9B3, "\u{9748}"), (0xF9B4, "\u{9818}"),
    (0xF9B5, "\u{4f8b}"), (0xF9B6, "\u{79ae}"), (0xF9B7, "\u{91b4}"), (0xF9B8, "\u{96b8}"),
    (0xF9B9, "\u{60e1}"), (0xF9BA, "\u{4e86}"), (0xF9BB, "\u{50da}"), (0xF9BC, "\u{5bee}"),
    (0xF9BD, "\u{5c3f}"), (0xF9BE, "\u{6599}"), (0xF9BF, "\u{6a02}"), (0xF9C0, "\u{71ce}"),
    (0xF9C1, "\u{7642}"), (0xF9C2, "\u{84fc}"), (0xF9C3, "\u{907c}"), (0xF9C4, "\u{9f8d}"),
    (0xF9C5, "\u{6688}"), (0xF9C6, "\u{962e}"), (0xF9C7, "\u{5289}"), (0xF9C8, "\u{677b}"),
    (0xF9C9, "\u{67f3}"), (0xF9CA, "\u{6d41}"), (0xF9CB, "\u{6e9c}"), (0xF9CC, "\u{7409}"),
    (0xF9CD, "\u{7559}"), (0xF9CE, "\u{786b}"), (0xF9CF, "\u{7d10}"), (0xF9D0, "\u{985e}"),
    (0xF9D1, "\u{516d}"), (0xF9D2, "\u{622e}"), (0xF9D3, "\u{9678}"), (0xF9D4, "\u{502b}"),
    (0xF9D5, "\u{5d19}"), (0xF9D6, "\u{6dea}"), (0xF9D7, "\u{8f2a}"), (0xF9D8, "\u{5f8b}"),
    (0xF9D9, "\u{6144}"), (0xF9DA, "\u{6817}"), (0xF9DB, "\u{7387}"), (0xF9DC, "\u{9686}"),
    (0xF9DD, "\u{5229}"), (0xF9DE, "\u{540f}"), (0xF9DF, "\u{5c65}"), (0xF9E0, "\u{6613}"),
    (0xF9E1, "\u{674e}"), (0xF9E2, "\u{68a8}"), (0xF9E3, "\u{6ce5}"), (0xF9E4, "\u{7406}"),
    (0xF9E5, "\u{75e2}"), (0xF9E6, "\u{7f79}"), (0xF9E7, "\u{88cf}"), (0xF9E8, "\u{88e1}"),
    (0xF9E9, "\u{91cc}"), (0xF9EA, "\u{96e2}"), (0xF9EB, "\u{533f}"), (0xF9EC, "\u{6eba}"),
    (0xF9ED, "\u{541d}"), (0xF9EE, "\u{71d0}"), (0xF9EF, "\u{7498}"), (0xF9F0, "\u{85fa}"),
    (0xF9F1, "\u{96a3}"), (0xF9F2, "\u{9c57}"), (0xF9F3, "\u{9e9f}"), (0xF9F4, "\u{6797}"),
    (0xF9F5, "\u{6dcb}"), (0xF9F6, "\u{81e8}"), (0xF9F7, "\u{7acb}"), (0xF9F8, "\u{7b20}"),
    (0xF9F9, "\u{7c92}"), (0xF9FA, "\u{72c0}"), (0xF9FB, "\u{7099}"), (0xF9FC, "\u{8b58}"),
    (0xF9FD, "\u{4ec0}"), (0xF9FE, "\u{8336}"), (0xF9FF, "\u{523a}"), (0xFA00, "\u{5207}"),
    (0xFA01, "\u{5ea6}"), (0xFA02, "\u{62d3}"), (0xFA03, "\u{7cd6}"), (0xFA04, "\u{5b85}"),
    (0xFA05, "\u{6d1e}"), (0xFA06, "\u{66b4}"), (0xFA07, "\u{8f3b}"), (0xFA08, "\u{884c}"),
    (0xFA09, "\u{964d}"), (0xFA0A, "\u{898b}"), (0xFA0B, "\u{5ed3}"), (0xFA0C, "\u{5140}"),
    (0xFA0D, "\u{55c0}"), (0xFA10, "\u{585a}"), (0xFA12, "\u{6674}"), (0xFA15, "\u{51de}"),
    (0xFA16, "\u{732a}"), (0xFA17, "\u{76ca}"), (0xFA18, "\u{793c}"), (0xFA19, "\u{795e}"),
    (0xFA1A, "\u{7965}"), (0xFA1B, "\u{798f}"), (0xFA1C, "\u{9756}"), (0xFA1D, "\u{7cbe}"),
    (0xFA1E, "\u{7fbd}"), (0xFA20, "\u{8612}"), (0xFA22, "\u{8af8}"), (0xFA25, "\u{9038}"),
    (0xFA26, "\u{90fd}"), (0xFA2A, "\u{98ef}"), (0xFA2B, "\u{98fc}"), (0xFA2C, "\u{9928}"),
    (0xFA2D, "\u{9db4}"), (0xFA2E, "\u{90de}"), (0xFA2F, "\u{96b7}"), (0xFA30, "\u{4fae}"),
    (0xFA31, "\u{50e7}"), (0xFA32, "\u{514d}"), (0xFA33, "\u{52c9}"), (0xFA34, "\u{52e4}"),
    (0xFA35, "\u{5351}"), (0xFA36, "\u{559d}"), (0xFA37, "\u{5606}"), (0xFA38, "\u{5668}"),
    (0xFA39, "\u{5840}"), (0xFA3A, "\u{58a8}"), (0xFA3B, "\u{5c64}"), (0xFA3C, "\u{5c6e}"),
    (0xFA3D, "\u{6094}"), (0xFA3E, "\u{6168}"), (0xFA3F, "\u{618e}"), (0xFA40, "\u{61f2}"),
    (0xFA41, "\u{654f}"), (0xFA42, "\u{65e2}"), (0xFA43, "\u{6691}"), (0xFA44, "\u{6885}"),
    (0xFA45, "\u{6d77}"), (0xFA46, "\u{6e1a}"), (0xFA47, "\u{6f22}"), (0xFA48, "\u{716e}"),
    (0xFA49, "\u{722b}"), (0xFA4A, "\u{7422}"), (0xFA4B, "\u{7891}"), (0xFA4C, "\u{793e}"),
    (0xFA4D, "\u{7949}"), (0xFA4E, "\u{7948}"), (0xFA4F, "\u{7950}"), (0xFA50, "\u{7956}"),
    (0xFA51, "\u{795d}"), (0xFA52, "\u{798d}"), (0xFA53, "\u{798e}"), (0xFA54, "\u{7a40}"),
    (0xFA55, "\u{7a81}"), (0xFA56, "\u{7bc0}"), (0xFA57, "\u{7df4}"), (0xFA58, "\u{7e09}"),
    (0xFA59, "\u{7e41}"), (0xFA5A, "\u{7f72}"), (0xFA5B, "\u{8005}"), (0xFA5C, "\u{81ed}"),
    (0xFA5D, "\u{8279}"), (0xFA5E, "\u{8279}"), (0xFA5F, "\u{8457}"), (0xFA60, "\u{8910}"),
    (0xFA61, "\u{8996}"), (0xFA62, "\u{8b01}"), (0xFA63, "\u{8b39}"), (0xFA64, "\u{8cd3}"),
    (0xFA65, "\u{8d08}"), (0xFA66, "\u{8fb6}"), (0xFA67, "\u{9038}"), (0xFA68, "\u{96e3}"),
    (0xFA69, "\u{97ff}"), (0xFA6A, "\u{983b}"), (0xFA6B, "\u{6075}"), (0xFA6C, "\u{242ee}"),
    (0xFA6D, "\u{8218}"), (0xFA70, "\u{4e26}"), (0xFA71, "\u{51b5}"), (0xFA72, "\u{5168}"),
    (0xFA73, "\u{4f80}"), (0xFA74, "\u{5145}"), (0xFA75, "\u{5180}"), (0xFA76, "\u{52c7}"),
    (0xFA77, "\u{52fa}"), (0xFA78, "\u{559d}"), (0xFA79, "\u{5555}"), (0xFA7A, "\u{5599}"),
    (0xFA7B, "\u{55e2}"), (0xFA7C, "\u{585a}"), (0xFA7D, "\u{58b3}"), (0xFA7E, "\u{5944}"),
    (0xFA7F, "\u{5954}"), (0xFA80, "\u{5a62}"), (0xFA81, "\u{5b28}"), (0xFA82, "\u{5ed2}"),
    (0xFA83, "\u{5ed9}"), (0xFA84, "\u{5f69}"), (0xFA85, "\u{5fad}"), (0xFA86, "\u{60d8}"),
    (0xFA87, "\u{614e}"), (0xFA88, "\u{6108}"), (0xFA89, "\u{618e}"), (0xFA8A, "\u{6160}"),
    (0xFA8B, "\u{61f2}"), (0xFA8C, "\u{6234}"), (0xFA8D, "\u{63c4}"), (0xFA8E, "\u{641c}"),
    (0xFA8F, "\u{6452}"), (0xFA90, "\u{6556}"), (0xFA91, "\u{6674}"), (0xFA92, "\u{6717}"),
    (0xFA93, "\u{671b}"), (0xFA94, "\u{6756}"), (0xFA95, "\u{6b79}"), (0xFA96, "\u{6bba}"),
    (0xFA97, "\u{6d41}"), (0xFA98, "\u{6edb}"), (0xFA99, "\u{6ecb}"), (0xFA9A, "\u{6f22}"),
    (0xFA9B, "\u{701e}"), (0xFA9C, "\u{716e}"), (0xFA9D, "\u{77a7}"), (0xFA9E, "\u{7235}"),
    (0xFA9F, "\u{72af}"), (0xFAA0, "\u{732a}"), (0xFAA1, "\u{7471}"), (0xFAA2, "\u{7506}"),
    (0xFAA3, "\u{753b}"), (0xFAA4, "\u{761d}"), (0xFAA5, "\u{761f}"), (0xFAA6, "\u{76ca}"),
    (0xFAA7, "\u{76db}"), (0xFAA8, "\u{76f4}"), (0xFAA9, "\u{774a}"), (0xFAAA, "\u{7740}"),
    (0xFAAB, "\u{78cc}"), (0xFAAC, "\u{7ab1}"), (0xFAAD, "\u{7bc0}"), (0xFAAE, "\u{7c7b}"),
    (0xFAAF, "\u{7d5b}"), (0xFAB0, "\u{7df4}"), (0xFAB1, "\u{7f3e}"), (0xFAB2, "\u{8005}"),
    (0xFAB3, "\u{8352}"), (0xFAB4, "\u{83ef}"), (0xFAB5, "\u{8779}"), (0xFAB6, "\u{8941}"),
    (0xFAB7, "\u{8986}"), (0xFAB8, "\u{8996}"), (0xFAB9, "\u{8abf}"), (0xFABA, "\u{8af8}"),
    (0xFABB, "\u{8acb}"), (0xFABC, "\u{8b01}"), (0xFABD, "\u{8afe}"), (0xFABE, "\u{8aed}"),
    (0xFABF, "\u{8b39}"), (0xFAC0, "\u{8b8a}"), (0xFAC1, "\u{8d08}"), (0xFAC2, "\u{8f38}"),
    (0xFAC3, "\u{9072}"), (0xFAC4, "\u{9199}"), (0xFAC5, "\u{9276}"), (0xFAC6, "\u{967c}"),
    (0xFAC7, "\u{96e3}"), (0xFAC8, "\u{9756}"), (0xFAC9, "\u{97db}"), (0xFACA, "\u{97ff}"),
    (0xFACB, "\u{980b}"), (0xFACC, "\u{983b}"), (0xFACD, "\u{9b12}"), (0xFACE, "\u{9f9c}"),
    (0xFACF, "\u{2284a}"), (0xFAD0, "\u{22844}"), (0xFAD1, "\u{233d5}"), (0xFAD2, "\u{3b9d}"),
    (0xFAD3, "\u{4018}"), (0xFAD4, "\u{4039}"), (0xFAD5, "\u{25249}"), (0xFAD6, "\u{25cd0}"),
    (0xFAD7, "\u{27ed3}"), (0xFAD8, "\u{9f43}"), (0xFAD9, "\u{9f8e}"), (0xFB00, "ff"),
    (0xFB01, "fi"), (0xFB02, "fl"), (0xFB03, "ffi"), (0xFB04, "ffl"), (0xFB05, "st"),
    (0xFB06, "st"), (0xFB13, "\u{574}\u{576}"), (0xFB14, "\u{574}\u{565}"),
    (0xFB15, "\u{574}\u{56b}"), (0xFB16, "\u{57e}\u{576}"), (0xFB17, "\u{574}\u{56d}"),
    (0xFB1D, "\u{5d9}\u{5b4}"), (0xFB1F, "\u{5f2}\u{5b7}"), (0xFB20, "\u{5e2}"),
    (0xFB21, "\u{5d0}"), (0xFB22, "\u{5d3}"), (0xFB23, "\u{5d4}"), (0xFB24, "\u{5db}"),
    (0xFB25, "\u{5dc}"), (0xFB26, "\u{5dd}"), (0xFB27, "\u{5e8}"), (0xFB28, "\u{5ea}"),
    (0xFB2A, "\u{5e9}\u{5c1}"), (0xFB2B, "\u{5e9}\u{5c2}"), (0xFB2C, "\u{5e9}\u{5bc}\u{5c1}"),
    (0xFB2D, "\u{5e9}\u{5bc}\u{5c2}"), (0xFB2E, "\u{5d0}\u{5b7}"), (0xFB2F, "\u{5d0}\u{5b8}"),
    (0xFB30, "\u{5d0}\u{5bc}"), (0xFB31, "\u{5d1}\u{5bc}"), (0xFB32, "\u{5d2}\u{5bc}"),
    (0xFB33, "\u{5d3}\u{5bc}"), (0xFB34, "\u{5d4}\u{5bc}"), (0xFB35, "\u{5d5}\u{5bc}"),
    (0xFB36, "\u{5d6}\u{5bc}"), (0xFB38, "\u{5d8}\u{5bc}"), (0xFB39, "\u{5d9}\u{5bc}"),
    (0xFB3A, "\u{5da}\u{5bc}"), (0xFB3B, "\u{5db}\u{5bc}"), (0xFB3C, "\u{5dc}\u{5bc}"),
    (0xFB3E, "\u{5de}\u{5bc}"), (0xFB40, "\u{5e0}\u{5bc}"), (0xFB41, "\u{5e1}\u{5bc}"),
    (0xFB43, "\u{5e3}\u{5bc}"), (0xFB44, "\u{5e4}\u{5bc}"), (0xFB46, "\u{5e6}\u{5bc}"),
    (0xFB47, "\u{5e7}\u{5bc}"), (0xFB48, "\u{5e8}\u{5bc}"), (0xFB49, "\u{5e9}\u{5bc}"),
    (0xFB4A, "\u{5ea}\u{5bc}"), (0xFB4B, "\u{5d5}\u{5b9}"), (0xFB4C, "\u{5d1}\u{5bf}"),
    (0xFB4D, "\u{5db}\u{5bf}"), (0xFB4E, "\u{5e4}\u{5bf}"), (0xFB4F, "\u{5d0}\u{5dc}"),
    (0xFB50, "\u{671}"), (0xFB51, "\u{671}"), (0xFB52, "\u{67b}"), (0xFB53, "\u{67b}"),
    (0xFB54, "\u{67b}"), (0xFB55, "\u{67b}"), (0xFB56, "\u{67e}"), (0xFB57, "\u{67e}"),
    (0xFB58, "\u{67e}"), (0xFB59, "\u{67e}"), (0xFB5A, "\u{680}"), (0xFB5B, "\u{680}"),
    (0xFB5C, "\u{680}"), (0xFB5D, "\u{680}"), (0xFB5E, "\u{67a}"), (0xFB5F, "\u{67a}"),
    (0xFB60, "\u{67a}"), (0xFB61, "\u{67a}"), (0xFB62, "\u{67f}"), (0xFB63, "\u{67f}"),
    (0xFB64, "\u{67f}"), (0xFB65, "\u{67f}"), (0xFB66, "\u{679}"), (0xFB67, "\u{679}"),
    (0xFB68, "\u{679}"), (0xFB69, "\u{679}"), (0xFB6A, "\u{6a4}"), (0xFB6B, "\u{6a4}"),
    (0xFB6C, "\u{6a4}"), (0xFB6D, "\u{6a4}"), (0xFB6E, "\u{6a6}"), (0xFB6F, "\u{6a6}"),
    (0xFB70, "\u{6a6}"), (0xFB71, "\u{6a6}"), (0xFB72, "\u{684}"), (0xFB73, "\u{684}"),
    (0xFB74, "\u{684}"), (0xFB75, "\u{684}"), (0xFB76, "\u{683}"), (0xFB77, "\u{683}"),
    (0xFB78, "\u{683}"), (0xFB79, "\u{683}"), (0xFB7A, "\u{686}"), (0xFB7B, "\u{686}"),
    (0xFB7C, "\u{686}"), (0xFB7D, "\u{686}"), (0xFB7E, "\u{687}"), (0xFB7F, "\u{687}"),
    (0xFB80, "\u{687}"), (0xFB81, "\u{687}"), (0xFB82, "\u{68d}"), (0xFB83, "\u{68d}"),
    (0xFB84, "\u{68c}"), (0xFB85, "\u{68c}"), (0xFB86, "\u{68e}"), (0xFB87, "\u{68e}"),
    (0xFB88, "\u{688}"), (0xFB89, "\u{688}"), (0xFB8A, "\u{698}"), (0xFB8B, "\u{698}"),
    (0xFB8C, "\u{691}"), (0xFB8D, "\u{691}"), (0xFB8E, "\u{6a9}"), (0xFB8F, "\u{6a9}"),
    (0xFB90, "\u{6a9}"), (0xFB91, "\u{6a9}"), (0xFB92, "\u{6af}"), (0xFB93, "\u{6af}"),
    (0xFB94, "\u{6af}"), (0xFB95, "\u{6af}"), (0xFB96, "\u{6b3}"), (0xFB97, "\u{6b3}"),
    (0xFB98, "\u{6b3}"), (0xFB99, "\u{6b3}"), (0xFB9A, "\u{6b1}"), (0xFB9B, "\u{6b1}"),
    (0xFB9C, "\u{6b1}"), (0xFB9D, "\u{6b1}"), (0xFB9E, "\u{6ba}"), (0xFB9F, "\u{6ba}"),
    (0xFBA0, "\u{6bb}"), (0xFBA1, "\u{6bb}"), (0xFBA2, "\u{6bb}"), (0xFBA3, "\u{6bb}"),
    (0xFBA4, "\u{6d5}\u{654}"), (0xFBA5, "\u{6d5}\u{654}"), (0xFBA6, "\u{6c1}"),
    (0xFBA7, "\u{6c1}"), (0xFBA8, "\u{6c1}"), (0xFBA9, "\u{6c1}"), (0xFBAA, "\u{6be}"),
    (0xFBAB, "\u{6be}"), (0xFBAC, "\u{6be}"), (0xFBAD, "\u{6be}"), (0xFBAE, "\u{6d2}"),
    (0xFBAF, "\u{6d2}"), (0xFBB0, "\u{6d2}\u{654}"), (0xFBB1, "\u{6d2}\u{654}"),
    (0xFBD3, "\u{6ad}"), (0xFBD4, "\u{6ad}"), (0xFBD5, "\u{6ad}"), (0xFBD6, "\u{6ad}"),
    (0xFBD7, "\u{6c7}"), (0xFBD8, "\u{6c7}"), (0xFBD9, "\u{6c6}"), (0xFBDA, "\u{6c6}"),
    (0xFBDB, "\u{6c8}"), (0xFBDC, "\u{6c8}"), (0xFBDD, "\u{6c7}\u{674}"), (0xFBDE, "\u{6cb}"),
    (0xFBDF, "\u{6cb}"), (0xFBE0, "\u{6c5}"), (0xFBE1, "\u{6c5}"), (0xFBE2, "\u{6c9}"),
    (0xFBE3, "\u{6c9}"), (0xFBE4, "\u{6d0}"), (0xFBE5, "\u{6d0}"), (0xFBE6, "\u{6d0}"),
    (0xFBE7, "\u{6d0}"), (0xFBE8, "\u{649}"), (0xFBE9, "\u{649}"),
    (0xFBEA, "\u{64a}\u{654}\u{627}"), (0xFBEB, "\u{64a}\u{654}\u{627}"),
    (0xFBEC, "\u{64a}\u{654}\u{6d5}"), (0xFBED, "\u{64a}\u{654}\u{6d5}"),
    (0xFBEE, "\u{64a}\u{654}\u{648}"), (0xFBEF, "\u{64a}\u{654}\u{648}"),
    (0xFBF0, "\u{64a}\u{654}\u{6c7}"), (0xFBF1, "\u{64a}\u{654}\u{6c7}"),
    (0xFBF2, "\u{64a}\u{654}\u{6c6}"), (0xFBF3, "\u{64a}\u{654}\u{6c6}"),
    (0xFBF4, "\u{64a}\u{654}\u{6c8}"), (0xFBF5, "\u{64a}\u{654}\u{6c8}"),
    (0xFBF6, "\u{64a}\u{654}\u{6d0}"), (0xFBF7, "\u{64a}\u{654}\u{6d0}"),
    (0xFBF8, "\u{64a}\u{654}\u{6d0}"), (0xFBF9, "\u{64a}\u{654}\u{649}"),
    (0xFBFA, "\u{64a}\u{654}\u{649}"), (0xFBFB, "\u{64a}\u{654}\u{649}"), (0xFBFC, "\u{6cc}"),
    (0xFBFD, "\u{6cc}"), (0xFBFE, "\u{6cc}"), (0xFBFF, "\u{6cc}"),
    (0xFC00, "\u{64a}\u{654}\u{62c}"), (0xFC01, "\u{64a}\u{654}\u{62d}"),
    (0xFC02, "\u{64a}\u{654}\u{645}"), (0xFC03, "\u{64a}\u{654}\u{649}"),
    (0xFC04, "\u{64a}\u{654}\u{64a}"), (0xFC05, "\u{628}\u{62c}"), (0xFC06, "\u{628}\u{62d}"),
    (0xFC07, "\u{628}\u{62e}"), (0xFC08, "\u{628}\u{645}"), (0xFC09, "\u{628}\u{649}"),
    (0xFC0A, "\u{628}\u{64a}"), (0xFC0B, "\u{62a}\u{62c}"), (0xFC0C, "\u{62a}\u{62d}"),
    (0xFC0D, "\u{62a}\u{62e}"), (0xFC0E, "\u{62a}\u{645}"), (0xFC0F, "\u{62a}\u{649}"),
    (0xFC10, "\u{62a}\u{64a}"), (0xFC11, "\u{62b}\u{62c}"), (0xFC12, "\u{62b}\u{645}"),
    (0xFC13, "\u{62b}\u{649}"), (0xFC14, "\u{62b}\u{64a}"), (0xFC15, "\u{62c}\u{62d}"),
    (0xFC16, "\u{62c}\u{645}"), (0xFC17, "\u{62d}\u{62c}"), (0xFC18, "\u{62d}\u{645}"),
    (0xFC19, "\u{62e}\u{62c}"), (0xFC1A, "\u{62e}\u{62d}"), (0xFC1B, "\u{62e}\u{645}"),
    (0xFC1C, "\u{633}\u{62c}"), (0xFC1D, "\u{633}\u{62d}"), (0xFC1E, "\u{633}\u{62e}"),
    (0xFC1F, "\u{633}\u{645}"), (0xFC20, "\u{635}\u{62d}"), (0xFC21, "\u{635}\u{645}"),
    (0xFC22, "\u{636}\u{62c}"), (0xFC23, "\u{636}\u{62d}"), (0xFC24, "\u{636}\u{62e}"),
    (0xFC25, "\u{636}\u{645}"), (0xFC26, "\u{637}\u{62d}"), (0xFC27, "\u{637}\u{645}"),
    (0xFC28, "\u{638}\u{645}"), (0xFC29, "\u{639}\u{62c}"), (0xFC2A, "\u{639}\u{645}"),
    (0xFC2B, "\u{63a}\u{62c}"), (0xFC2C, "\u{63a}\u{645}"), (0xFC2D, "\u{641}\u{62c}"),
    (0xFC2E, "\u{641}\u{62d}"), (0xFC2F, "\u{641}\u{62e}"), (0xFC30, "\u{641}\u{645}"),
    (0xFC31, "\u{641}\u{649}"), (0xFC32, "\u{641}\u{64a}"), (0xFC33, "\u{642}\u{62d}"),
    (0xFC34, "\u{642}\u{645}"), (0xFC35, "\u{642}\u{649}"), (0xFC36, "\u{642}\u{64a}"),
    (0xFC37, "\u{643}\u{627}"), (0xFC38, "\u{643}\u{62c}"), (0xFC39, "\u{643}\u{62d}"),
    (0xFC3A, "\u{643}\u{62e}"), (0xFC3B, "\u{643}\u{644}"), (0xFC3C, "\u{643}\u{645}"),
    (0xFC3D, "\u{643}\u{649}"), (0xFC3E, "\u{643}\u{64a}"), (0xFC3F, "\u{644}\u{62c}"),
    (0xFC40, "\u{644}\u{62d}"), (0xFC41, "\u{644}\u{62e}"), (0xFC42, "\u{644}\u{645}"),
    (0xFC43, "\u{644}\u{649}"), (0xFC44, "\u{644}\u{64a}"), (0xFC45, "\u{645}\u{62c}"),
    (0xFC46, "\u{645}\u{62d}"), (0xFC47, "\u{645}\u{62e}"), (0xFC48, "\u{645}\u{645}"),
    (0xFC49, "\u{645}\u{649}"), (0xFC4A, "\u{645}\u{64a}"), (0xFC4B, "\u{646}\u{62c}"),
    (0xFC4C, "\u{646}\u{62d}"), (0xFC4D, "\u{646}\u{62e}"), (0xFC4E, "\u{646}\u{645}"),
    (0xFC4F, "\u{646}\u{649}"), (0xFC50, "\u{646}\u{64a}"), (0xFC51, "\u{647}\u{62c}"),
    (0xFC52, "\u{647}\u{645}"), (0xFC53, "\u{647}\u{649}"), (0xFC54, "\u{647}\u{64a}"),
    (0xFC55, "\u{64a}\u{62c}"), (0xFC56, "\u{64a}\u{62d}"), (0xFC57, "\u{64a}\u{62e}"),
    (0xFC58, "\u{64a}\u{645}"), (0xFC59, "\u{64a}\u{649}"), (0xFC5A, "\u{64a}\u{64a}"),
    (0xFC5B, "\u{630}\u{670}"), (0xFC5C, "\u{631}\u{670}"), (0xFC5D, "\u{649}\u{670}"),
    (0xFC5E, " \u{64c}\u{651}"), (0xFC5F, " \u{64d}\u{651}"), (0xFC60, " \u{64e}\u{651}"),
    (0xFC61, " \u{64f}\u{651}"), (0xFC62, " \u{650}\u{651}"), (0xFC63, " \u{651}\u{670}"),
    (0xFC64, "\u{64a}\u{654}\u{631}"), (0xFC65, "\u{64a}\u{654}\u{632}"),
    (0xFC66, "\u{64a}\u{654}\u{645}"), (0xFC67, "\u{64a}\u{654}\u{646}"),
    (0xFC68, "\u{64a}\u{654}\u{649}"), (0xFC69, "\u{64a}\u{654}\u{64a}"),
    (0xFC6A, "\u{628}\u{631}"), (0xFC6B, "\u{628}\u{632}"), (0xFC6C, "\u{628}\u{645}"),
    (0xFC6D, "\u{628}\u{646}"), (0xFC6E, "\u{628}\u{649}"), (0xFC6F, "\u{628}\u{64a}"),
    (0xFC70, "\u{62a}\u{631}"), (0xFC71, "\u{62a}\u{632}"), (0xFC72, "\u{62a}\u{645}"),
    (0xFC73, "\u{62a}\u{646}"), (0xFC74, "\u{62a}\u{649}"), (0xFC75, "\u{62a}\u{64a}"),
    (0xFC76, "\u{62b}\u{631}"), (0xFC77, "\u{62b}\u{632}"), (0xFC78, "\u{62b}\u{645}"),
    (0xFC79, "\u{62b}\u{646}"), (0xFC7A, "\u{62b}\u{649}"), (0xFC7B, "\u{62b}\u{64a}"),
    (0xFC7C, "\u{641}\u{649}"), (0xFC7D, "\u{641}\u{64a}"), (0xFC7E, "\u{642}\u{649}"),
    (0xFC7F, "\u{642}\u{64a}"), (0xFC80, "\u{643}\u{627}"), (0xFC81, "\u{643}\u{644}"),
    (0xFC82, "\u{643}\u{645}"), (0xFC83, "\u{643}\u{649}"), (0xFC84, "\u{643}\u{64a}"),
    (0xFC85, "\u{644}\u{645}"), (0xFC86, "\u{644}\u{649}"), (0xFC87, "\u{644}\u{64a}"),
    (0xFC88, "\u{645}\u{627}"), (0xFC89, "\u{645}\u{645}"), (0xFC8A, "\u{646}\u{631}"),
    (0xFC8B, "\u{646}\u{632}"), (0xFC8C, "\u{646}\u{645}"), (0xFC8D, "\u{646}\u{646}"),
    (0xFC8E, "\u{646}\u{649}"), (0xFC8F, "\u{646}\u{64a}"), (0xFC90, "\u{649}\u{670}"),
    (0xFC91, "\u{64a}\u{631}"), (0xFC92, "\u{64a}\u{632}"), (0xFC93, "\u{64a}\u{645}"),
    (0xFC94, "\u{64a}\u{646}"), (0xFC95, "\u{64a}\u{649}"), (0xFC96, "\u{64a}\u{64a}"),
    (0xFC97, "\u{64a}\u{654}\u{62c}"), (0xFC98, "\u{64a}\u{654}\u{62d}"),
    (0xFC99, "\u{64a}\u{654}\u{62e}"), (0xFC9A, "\u{64a}\u{654}\u{645}"),
    (0xFC9B, "\u{64a}\u{654}\u{647}"), (0xFC9C, "\u{628}\u{62c}"), (0xFC9D, "\u{628}\u{62d}"),
    (0xFC9E, "\u{628}\u{62e}"), (0xFC9F, "\u{628}\u{645}"), (0xFCA0, "\u{628}\u{647}"),
    (0xFCA1, "\u{62a}\u{62c}"), (0xFCA2, "\u{62a}\u{62d}"), (0xFCA3, "\u{62a}\u{62e}"),
    (0xFCA4, "\u{62a}\u{645}"), (0xFCA5, "\u{62a}\u{647}"), (0xFCA6, "\u{62b}\u{645}"),
    (0xFCA7, "\u{62c}\u{62d}"), (0xFCA8, "\u{62c}\u{645}"), (0xFCA9, "\u{62d}\u{62c}"),
    (0xFCAA, "\u{62d}\u{645}"), (0xFCAB, "\u{62e}\u{62c}"), (0xFCAC, "\u{62e}\u{645}"),
    (0xFCAD, "\u{633}\u{62c}"), (0xFCAE, "\u{633}\u{62d}"), (0xFCAF, "\u{633}\u{62e}"),
    (0xFCB0, "\u{633}\u{645}"), (0xFCB1, "\u{635}\u{62d}"), (0xFCB2, "\u{635}\u{62e}"),
    (0xFCB3, "\u{635}\u{645}"), (0xFCB4, "\u{636}\u{62c}"), (0xFCB5, "\u{636}\u{62d}"),
    (0xFCB6, "\u{636}\u{62e}"), (0xFCB7, "\u{636}\u{645}"), (0xFCB8, "\u{637}\u{62d}"),
    (0xFCB9, "\u{638}\u{645}"), (0xFCBA, "\u{639}\u{62c}"), (0xFCBB, "\u{639}\u{645}"),
    (0xFCBC, "\u{63a}\u{62c}"), (0xFCBD, "\u{63a}\u{645}"), (0xFCBE, "\u{641}\u{62c}"),
    (0xFCBF, "\u{641}\u{62d}"), (0xFCC0, "\u{641}\u{62e}"), (0xFCC1, "\u{641}\u{645}"),
    (0xFCC2, "\u{642}\u{62d}"), (0xFCC3, "\u{642}\u{645}"), (0xFCC4, "\u{643}\u{62c}"),
    (0xFCC5, "\u{643}\u{62d}"), (0xFCC6, "\u{643}\u{62e}"), (0xFCC7, "\u{643}\u{644}"),
    (0xFCC8, "\u{643}\u{645}"), (0xFCC9, "\u{644}\u{62c}"), (0xFCCA, "\u{644}\u{62d}"),
    (0xFCCB, "\u{644}\u{62e}"), (0xFCCC, "\u{644}\u{645}"), (0xFCCD, "\u{644}\u{647}"),
    (0xFCCE, "\u{645}\u{62c}"), (0xFCCF, "\u{645}\u{62d}"), (0xFCD0, "\u{645}\u{62e}"),
    (0xFCD1, "\u{645}\u{645}"), (0xFCD2, "\u{646}\u{62c}"), (0xFCD3, "\u{646}\u{62d}"),
    (0xFCD4, "\u{646}\u{62e}"), (0xFCD5, "\u{646}\u{645}"), (0xFCD6, "\u{646}\u{647}"),
    (0xFCD7, "\u{647}\u{62c}"), (0xFCD8, "\u{647}\u{645}"), (0xFCD9, "\u{647}\u{670}"),
    (0xFCDA, "\u{64a}\u{62c}"), (0xFCDB, "\u{64a}\u{62d}"), (0xFCDC, "\u{64a}\u{62e}"),
    (0xFCDD, "\u{64a}\u{645}"), (0xFCDE, "\u{64a}\u{647}"), (0xFCDF, "\u{64a}\u{654}\u{645}"),
    (0xFCE0, "\u{64a}\u{654}\u{647}"), (0xFCE1, "\u{628}\u{645}"), (0xFCE2, "\u{628}\u{647}"),
    (0xFCE3, "\u{62a}\u{645}"), (0xFCE4, "\u{62a}\u{647}"), (0xFCE5, "\u{62b}\u{645}"),
    (0xFCE6, "\u{62b}\u{647}"), (0xFCE7, "\u{633}\u{645}"), (0xFCE8, "\u{633}\u{647}"),
    (0xFCE9, "\u{634}\u{645}"), (0xFCEA, "\u{634}\u{647}"), (0xFCEB, "\u{643}\u{644}"),
    (0xFCEC, "\u{643}\u{645}"), (0xFCED, "\u{644}\u{645}"), (0xFCEE, "\u{646}\u{645}"),
    (0xFCEF, "\u{646}\u{647}"), (0xFCF0, "\u{64a}\u{645}"), (0xFCF1, "\u{64a}\u{647}"),
    (0xFCF2, "\u{640}\u{64e}\u{651}"), (0xFCF3, "\u{640}\u{64f}\u{651}"),
    (0xFCF4, "\u{640}\u{650}\u{651}"), (0xFCF5, "\u{637}\u{649}"), (0xFCF6, "\u{637}\u{64a}"),
    (0xFCF7, "\u{639}\u{649}"), (0xFCF8, "\u{639}\u{64a}"), (0xFCF9, "\u{63a}\u{649}"),
    (0xFCFA, "\u{63a}\u{64a}"), (0xFCFB, "\u{633}\u{649}"), (0xFCFC, "\u{633}\u{64a}"),
    (0xFCFD, "\u{634}\u{649}"), (0xFCFE, "\u{634}\u{64a}"), (0xFCFF, "\u{62d}\u{649}"),
    (0xFD00, "\u{62d}\u{64a}"), (0xFD01, "\u{62c}\u{649}"), (0xFD02, "\u{62c}\u{64a}"),
    (0xFD03, "\u{62e}\u{649}"), (0xFD04, "\u{62e}\u{64a}"), (0xFD05, "\u{635}\u{649}"),
    (0xFD06, "\u{635}\u{64a}"), (0xFD07, "\u{636}\u{649}"), (0xFD08, "\u{636}\u{64a}"),
    (0xFD09, "\u{634}\u{62c}"), (0xFD0A, "\u{634}\u{62d}"), (0xFD0B, "\u{634}\u{62e}"),
    (0xFD0C, "\u{634}\u{645}"), (0xFD0D, "\u{634}\u{631}"), (0xFD0E, "\u{633}\u{631}"),
    (0xFD0F, "\u{635}\u{631}"), (0xFD10, "\u{636}\u{631}"), (0xFD11, "\u{637}\u{649}"),
    (0xFD12, "\u{637}\u{64a}"), (0xFD13, "\u{639}\u{649}"), (0xFD14, "\u{639}\u{64a}"),
    (0xFD15, "\u{63a}\u{649}"), (0xFD16, "\u{63a}\u{64a}"), (0xFD17, "\u{633}\u{649}"),
    (0xFD18, "\u{633}\u{64a}"), (0xFD19, "\u{634}\u{649}"), (0xFD1A, "\u{634}\u{64a}"),
    (0xFD1B, "\u{62d}\u{649}"), (0xFD1C, "\u{62d}\u{64a}"), (0xFD1D, "\u{62c}\u{649}"),
    (0xFD1E, "\u{62c}\u{64a}"), (0xFD1F, "\u{62e}\u{649}"), (0xFD20, "\u{62e}\u{64a}"),
    (0xFD21, "\u{635}\u{649}"), (0xFD22, "\u{635}\u{64a}"), (0xFD23, "\u{636}\u{649}"),
    (0xFD24, "\u{636}\u{64a}"), (0xFD25, "\u{634}\u{62c}"), (0xFD26, "\u{634}\u{62d}"),
    (0xFD27, "\u{634}\u{62e}"), (0xFD28, "\u{634}\u{645}"), (0xFD29, "\u{634}\u{631}"),
    (0xFD2A, "\u{633}\u{631}"), (0xFD2B, "\u{635}\u{631}"), (0xFD2C, "\u{636}\u{631}"),
    (0xFD2D, "\u{634}\u{62c}"), (0xFD2E, "\u{634}\u{62d}"), (0xFD2F, "\u{634}\u{62e}"),
    (0xFD30, "\u{634}\u{645}"), (0xFD31, "\u{633}\u{647}"), (0xFD32, "\u{634}\u{647}"),
    (0xFD33, "\u{637}\u{645}"), (0xFD34, "\u{633}\u{62c}"), (0xFD35, "\u{633}\u{62d}"),
    (0xFD36, "\u{633}\u{62e}"), (0xFD37, "\u{634}\u{62c}"), (0xFD38, "\u{634}\u{62d}"),
    (0xFD39, "\u{634}\u{62e}"), (0xFD3A, "\u{637}\u{645}"), (0xFD3B, "\u{638}\u{645}"),
    (0xFD3C, "\u{627}\u{64b}"), (0xFD3D, "\u{627}\u{64b}"), (0xFD50, "\u{62a}\u{62c}\u{645}"),
    (0xFD51, "\u{62a}\u{62d}\u{62c}"), (0xFD52, "\u{62a}\u{62d}\u{62c}"),
    (0xFD53, "\u{62a}\u{62d}\u{645}"), (0xFD54, "\u{62a}\u{62e}\u{645}"),
    (0xFD55, "\u{62a}\u{645}\u{62c}"), (0xFD56, "\u{62a}\u{645}\u{62d}"),
    (0xFD57, "\u{62a}\u{645}\u{62e}"), (0xFD58, "\u{62c}\u{645}\u{62d}"),
    (0xFD59, "\u{62c}\u{645}\u{62d}"), (0xFD5A, "\u{62d}\u{645}\u{64a}"),
    (0xFD5B, "\u{62d}\u{645}\u{649}"), (0xFD5C, "\u{633}\u{62d}\u{62c}"),
    (0xFD5D, "\u{633}\u{62c}\u{62d}"), (0xFD5E, "\u{633}\u{62c}\u{649}"),
    (0xFD5F, "\u{633}\u{645}\u{62d}"), (0xFD60, "\u{633}\u{645}\u{62d}"),
    (0xFD61, "\u{633}\u{645}\u{62c}"), (0xFD62, "\u{633}\u{645}\u{645}"),
    (0xFD63, "\u{633}\u{645}\u{645}"), (0xFD64, "\u{635}\u{62d}\u{62d}"),
    (0xFD65, "\u{635}\u{62d}\u{62d}"), (0xFD66, "\u{635}\u{645}\u{645}"),
    (0xFD67, "\u{634}\u{62d}\u{645}"), (0xFD68, "\u{634}\u{62d}\u{645}"),
    (0xFD69, "\u{634}\u{62c}\u{64a}"), (0xFD6A, "\u{634}\u{645}\u{62e}"),
    (0xFD6B, "\u{634}\u{645}\u{62e}"), (0xFD6C, "\u{634}\u{645}\u{645}"),
    (0xFD6D, "\u{634}\u{645}\u{645}"), (0xFD6E, "\u{636}\u{62d}\u{649}"),
    (0xFD6F, "\u{636}\u{62e}\u{645}"), (0xFD70, "\u{636}\u{62e}\u{645}"),
    (0xFD71, "\u{637}\u{645}\u{62d}"), (0xFD72, "\u{637}\u{645}\u{62d}"),
    (0xFD73, "\u{637}\u{645}\u{645}"), (0xFD74, "\u{637}\u{645}\u{64a}"),
    (0xFD75, "\u{639}\u{62c}\u{645}"), (0xFD76, "\u{639}\u{645}\u{645}"),
    (0xFD77, "\u{639}\u{645}\u{645}"), (0xFD78, "\u{639}\u{645}\u{649}"),
    (0xFD79, "\u{63a}\u{645}\u{645}"), (0xFD7A, "\u{63a}\u{645}\u{64a}"),
    (0xFD7B, "\u{63a}\u{645}\u{649}"), (0xFD7C, "\u{641}\u{62e}\u{645}"),
    (0xFD7D, "\u{641}\u{62e}\u{645}"), (0xFD7E, "\u{642}\u{645}\u{62d}"),
    (0xFD7F, "\u{642}\u{645}\u{645}"), (0xFD80, "\u{644}\u{62d}\u{645}"),
    (0xFD81, "\u{644}\u{62d}\u{64a}"), (0xFD82, "\u{644}\u{62d}\u{649}"),
    (0xFD83, "\u{644}\u{62c}\u{62c}"), (0xFD84, "\u{644}\u{62c}\u{62c}"),
    (0xFD85, "\u{644}\u{62e}\u{645}"), (0xFD86, "\u{644}\u{62e}\u{645}"),
    (0xFD87, "\u{644}\u{645}\u{62d}"), (0xFD88, "\u{644}\u{645}\u{62d}"),
    (0xFD89, "\u{645}\u{62d}\u{62c}"), (0xFD8A, "\u{645}\u{62d}\u{645}"),
    (0xFD8B, "\u{645}\u{62d}\u{64a}"), (0xFD8C, "\u{645}\u{62c}\u{62d}"),
    (0xFD8D, "\u{645}\u{62c}\u{645}"), (0xFD8E, "\u{645}\u{62e}\u{62c}"),
    (0xFD8F, "\u{645}\u{62e}\u{645}"), (0xFD92, "\u{645}\u{62c}\u{62e}"),
    (0xFD93, "\u{647}\u{645}\u{62c}"), (0xFD94, "\u{647}\u{645}\u{645}"),
    (0xFD95, "\u{646}\u{62d}\u{645}"), (0xFD96, "\u{646}\u{62d}\u{649}"),
    (0xFD97, "\u{646}\u{62c}\u{645}"), (0xFD98, "\u{646}\u{62c}\u{645}"),
    (0xFD99, "\u{646}\u{62c}\u{649}"), (0xFD9A, "\u{646}\u{645}\u{64a}"),
    (0xFD9B, "\u{646}\u{645}\u{649}"), (0xFD9C, "\u{64a}\u{645}\u{645}"),
    (0xFD9D, "\u{64a}\u{645}\u{645}"), (0xFD9E, "\u{628}\u{62e}\u{64a}"),
    (0xFD9F, "\u{62a}\u{62c}\u{64a}"), (0xFDA0, "\u{62a}\u{62c}\u{649}"),
    (0xFDA1, "\u{62a}\u{62e}\u{64a}"), (0xFDA2, "\u{62a}\u{62e}\u{649}"),
    (0xFDA3, "\u{62a}\u{645}\u{64a}"), (0xFDA4, "\u{62a}\u{645}\u{649}"),
    (0xFDA5, "\u{62c}\u{645}\u{64a}"), (0xFDA6, "\u{62c}\u{62d}\u{649}"),
    (0xFDA7, "\u{62c}\u{645}\u{649}"), (0xFDA8, "\u{633}\u{62e}\u{649}"),
    (0xFDA9, "\u{635}\u{62d}\u{64a}"), (0xFDAA, "\u{634}\u{62d}\u{64a}"),
    (0xFDAB, "\u{636}\u{62d}\u{64a}"), (0xFDAC, "\u{644}\u{62c}\u{64a}"),
    (0xFDAD, "\u{644}\u{645}\u{64a}"), (0xFDAE, "\u{64a}\u{62d}\u{64a}"),
    (0xFDAF, "\u{64a}\u{62c}\u{64a}"), (0xFDB0, "\u{64a}\u{645}\u{64a}"),
    (0xFDB1, "\u{645}\u{645}\u{64a}"), (0xFDB2, "\u{642}\u{645}\u{64a}"),
    (0xFDB3, "\u{646}\u{62d}\u{64a}"), (0xFDB4, "\u{642}\u{645}\u{62d}"),
    (0xFDB5, "\u{644}\u{62d}\u{645}"), (0xFDB6, "\u{639}\u{645}\u{64a}"),
    (0xFDB7, "\u{643}\u{645}\u{64a}"), (0xFDB8, "\u{646}\u{62c}\u{62d}"),
    (0xFDB9, "\u{645}\u{62e}\u{64a}"), (0xFDBA, "\u{644}\u{62c}\u{645}"),
    (0xFDBB, "\u{643}\u{645}\u{645}"), (0xFDBC, "\u{644}\u{62c}\u{645}"),
    (0xFDBD, "\u{646}\u{62c}\u{62d}"), (0xFDBE, "\u{62c}\u{62d}\u{64a}"),
    (0xFDBF, "\u{62d}\u{62c}\u{64a}"), (0xFDC0, "\u{645}\u{62c}\u{64a}"),
    (0xFDC1, "\u{641}\u{645}\u{64a}"), (0xFDC2, "\u{628}\u{62d}\u{64a}"),
    (0xFDC3, "\u{643}\u{645}\u{645}"), (0xFDC4, "\u{639}\u{62c}\u{645}"),
    (0xFDC5, "\u{635}\u{645}\u{645}"), (0xFDC6, "\u{633}\u{62e}\u{64a}"),
    (0xFDC7, "\u{646}\u{62c}\u{64a}"), (0xFDF0, "\u{635}\u{644}\u{6d2}"),
    (0xFDF1, "\u{642}\u{644}\u{6d2}"), (0xFDF2, "\u{627}\u{644}\u{644}\u{647}"),
    (0xFDF3, "\u{627}\u{643}\u{628}\u{631}"), (0xFDF4, "\u{645}\u{62d}\u{645}\u{62f}"),
    (0xFDF5, "\u{635}\u{644}\u{639}\u{645}"), (0xFDF6, "\u{631}\u{633}\u{648}\u{644}"),
    (0xFDF7, "\u{639}\u{644}\u{64a}\u{647}"), (0xFDF8, "\u{648}\u{633}\u{644}\u{645}"),
    (0xFDF9, "\u{635}\u{644}\u{649}"),
    (0xFDFA, "\u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64a}\u{647} \u{648}\u{633}\u{644}\u{645}"),
    (0xFDFB, "\u{62c}\u{644} \u{62c}\u{644}\u{627}\u{644}\u{647}"), (0xFE70, " \u{64b}"),
    (0xFE71, "\u{640}\u{64b}"), (0xFE72, " \u{64c}"), (0xFE74, " \u{64d}"),
    (0xFE76, " \u{64e}"), (0xFE77, "\u{640}\u{64e}"), (0xFE78, " \u{64f}"),
    (0xFE79, "\u{640}\u{64f}"), (0xFE7A, " \u{650}"), (0xFE7B, "\u{640}\u{650}"),
    (0xFE7C, " \u{651}"), (0xFE7D, "\u{640}\u{651}"), (0xFE7E, " \u{652}"),
    (0xFE7F, "\u{640}\u{652}"), (0xFE80, "\u{621}"), (0xFE81, "\u{627}\u{653}"),
    (0xFE82, "\u{627}\u{653}"), (0xFE83, "\u{627}\u{654}"), (0xFE84, "\u{627}\u{654}"),
    (0xFE85, "\u{648}\u{654}"), (0xFE86, "\u{648}\u{654}"), (0xFE87, "\u{627}\u{655}"),
    (0xFE88, "\u{627}\u{655}"), (0xFE89, "\u{64a}\u{654}"), (0xFE8A, "\u{64a}\u{654}"),
    (0xFE8B, "\u{64a}\u{654}"), (0xFE8C, "\u{64a}\u{654}"), (0xFE8D, "\u{627}"),
    (0xFE8E, "\u{627}"), (0xFE8F, "\u{628}"), (0xFE90, "\u{628}"), (0xFE91, "\u{628}"),
    (0xFE92, "\u{628}"), (0xFE93, "\u{629}"), (0xFE94, "\u{629}"), (0xFE95, "\u{62a}"),
    (0xFE96, "\u{62a}"), (0xFE97, "\u{62a}"), (0xFE98, "\u{62a}"), (0xFE99, "\u{62b}"),
    (0xFE9A, "\u{62b}"), (0xFE9B, "\u{62b}"), (0xFE9C, "\u{62b}"), (0xFE9D, "\u{62c}"),
    (0xFE9E, "\u{62c}"), (0xFE9F, "\u{62c}"), (0xFEA0, "\u{62c}"), (0xFEA1, "\u{62d}"),
    (0xFEA2, "\u{62d}"), (0xFEA3, "\u{62d}"), (0xFEA4, "\u{62d}"), (0xFEA5, "\u{62e}"),
    (0xFEA6, "\u{62e}"), (0xFEA7, "\u{62e}"), (0xFEA8, "\u{62e}"), (0xFEA9, "\u{62f}"),
    (0xFEAA, "\u{62f}"), (0xFEAB, "\u{630}"), (0xFEAC, "\u{630}"), (0xFEAD, "\u{631}"),
    (0xFEAE, "\u{631}"), (0xFEAF, "\u{632}"), (0xFEB0, "\u{632}"), (0xFEB1, "\u{633}"),
    (0xFEB2, "\u{633}"), (0xFEB3, "\u{633}"), (0xFEB4, "\u{633}"), (0xFEB5, "\u{634}"),
    (0xFEB6, "\u{634}"), (0xFEB7, "\u{634}"), (0xFEB8, "\u{634}"), (0xFEB9, "\u{635}"),
    (0xFEBA, "\u{635}"), (0xFEBB, "\u{635}"), (0xFEBC, "\u{635}"), (0xFEBD, "\u{636}"),
    (0xFEBE, "\u{636}"), (0xFEBF, "\u{636}"), (0xFEC0, "\u{636}"), (0xFEC1, "\u{637}"),
    (0xFEC2, "\u{637}"), (0xFEC3, "\u{637}"), (0xFEC4, "\u{637}"), (0xFEC5, "\u{638}"),
    (0xFEC6, "\u{638}"), (0xFEC7, "\u{638}"), (0xFEC8, "\u{638}"), (0xFEC9, "\u{639}"),
    (0xFECA, "\u{639}"), (0xFECB, "\u{639}"), (0xFECC, "\u{639}"), (0xFECD, "\u{63a}"),
    (0xFECE, "\u{63a}"), (0xFECF, "\u{63a}"), (0xFED0, "\u{63a}"), (0xFED1, "\u{641}"),
    (0xFED2, "\u{641}"), (0xFED3, "\u{641}"), (0xFED4, "\u{641}"), (0xFED5, "\u{642}"),
    (0xFED6, "\u{642}"), (0xFED7, "\u{642}"), (0xFED8, "\u{642}"), (0xFED9, "\u{643}"),
    (0xFEDA, "\u{643}"), (0xFEDB, "\u{643}"), (0xFEDC, "\u{643}"), (0xFEDD, "\u{644}"),
    (0xFEDE, "\u{644}"), (0xFEDF, "\u{644}"), (0xFEE0, "\u{644}"), (0xFEE1, "\u{645}"),
    (0xFEE2, "\u{645}"), (0xFEE3, "\u{645}"), (0xFEE4, "\u{645}"), (0xFEE5, "\u{646}"),
    (0xFEE6, "\u{646}"), (0xFEE7, "\u{646}"), (0xFEE8, "\u{646}"), (0xFEE9, "\u{647}"),
    (0xFEEA, "\u{647}"), (0xFEEB, "\u{647}"), (0xFEEC, "\u{647}"), (0xFEED, "\u{648}"),
    (0xFEEE, "\u{648}"), (0xFEEF, "\u{649}"), (0xFEF0, "\u{649}"), (0xFEF1, "\u{64a}"),
    (0xFEF2, "\u{64a}"), (0xFEF3, "\u{64a}"), (0xFEF4, "\u{64a}"),
    (0xFEF5, "\u{644}\u{627}\u{653}"), (0xFEF6, "\u{644}\u{627}\u{653}"),
    (0xFEF7, "\u{644}\u{627}\u{654}"), (0xFEF8, "\u{644}\u{627}\u{654}"),
    (0xFEF9, "\u{644}\u{627}\u{655}"), (0xFEFA, "\u{644}\u{627}\u{655}"),
    (0xFEFB, "\u{644}\u{627}"), (0xFEFC, "\u{644}\u{627}"), (0xFF10, "0"), (0xFF11, "1"),
    (0xFF12, "2"), (0xFF13, "3"), (0xFF14, "4"), (0xFF15, "5"), (0xFF16, "6"), (0xFF17, "7"),
    (0xFF18, "8"), (0xFF19, "9"), (0xFF21, "a"), (0xFF22, "b"), (0xFF23, "c"), (0xFF24, "d"),
    (0xFF25, "e"), (0xFF26, "f"), (0xFF27, "g"), (0xFF28, "h"), (0xFF29, "i"), (0xFF2A, "j"),
    (0xFF2B, "k"), (0xFF2C, "l"), (0xFF2D, "m"), (0xFF2E, "n"), (0xFF2F, "o"), (0xFF30, "p"),
    (0xFF31, "q"), (0xFF32, "r"), (0xFF33, "s"), (0xFF34, "t"), (0xFF35, "u"), (0xFF36, "v"),
    (0xFF37, "w"), (0xFF38, "x"), (0xFF39, "y"), (0xFF3A, "z"), (0xFF41, "a"), (0xFF42, "b"),
    (0xFF43, "c"), (0xFF44, "d"), (0xFF45, "e"), (0xFF46, "f"), (0xFF47, "g"), (0xFF48, "h"),
    (0xFF49, "i"), (0xFF4A, "j"), (0xFF4B, "k"), (0xFF4C, "l"), (0xFF4D, "m"), (0xFF4E, "n"),
    (0xFF4F, "o"), (0xFF50, "p"), (0xFF51, "q"), (0xFF52, "r"), (0xFF53, "s"), (0xFF54, "t"),
    (0xFF55, "u"), (0xFF56, "v"), (0xFF57, "w"), (0xFF58, "x"), (0xFF59, "y"), (0xFF5A, "z"),
    (0xFF66, "\u{30f2}"), (0xFF67, "\u{30a1}"), (0xFF68, "\u{30a3}"), (0xFF69, "\u{30a5}"),
    (0xFF6A, "\u{30a7}"), (0xFF6B, "\u{30a9}"), (0xFF6C, "\u{30e3}"), (0xFF6D, "\u{30e5}"),
    (0xFF6E, "\u{30e7}"), (0xFF6F, "\u{30c3}"), (0xFF70, "\u{30fc}"), (0xFF71, "\u{30a2}"),
    (0xFF72, "\u{30a4}"), (0xFF73, "\u{30a6}"), (0xFF74, "\u{30a8}"), (0xFF75, "\u{30aa}"),
    (0xFF76, "\u{30ab}"), (0xFF77, "\u{30ad}"), (0xFF78, "\u{30af}"), (0xFF79, "\u{30b1}"),
    (0xFF7A, "\u{30b3}"), (0xFF7B, "\u{30b5}"), (0xFF7C, "\u{30b7}"), (0xFF7D, "\u{30b9}"),
    (0xFF7E, "\u{30bb}"), (0xFF7F, "\u{30bd}"), (0xFF80, "\u{30bf}"), (0xFF81, "\u{30c1}"),
    (0xFF82, "\u{30c4}"), (0xFF83, "\u{30c6}"), (0xFF84, "\u{30c8}"), (0xFF85, "\u{30ca}"),
    (0xFF86, "\u{30cb}"), (0xFF87, "\u{30cc}"), (0xFF88, "\u{30cd}"), (0xFF89, "\u{30ce}"),
    (0xFF8A, "\u{30cf}"), (0xFF8B, "\u{30d2}"), (0xFF8C, "\u{30d5}"), (0xFF8D, "\u{30d8}"),
    (0xFF8E, "\u{30db}"), (0xFF8F, "\u{30de}"), (0xFF90, "\u{30df}"), (0xFF91, "\u{30e0}"),
    (0xFF92, "\u{30e1}"), (0xFF93, "\u{30e2}"), (0xFF94, "\u{30e4}"), (0xFF95, "\u{30e6}"),
    (0xFF96, "\u{30e8}"), (0xFF97, "\u{30e9}"), (0xFF98, "\u{30ea}"), (0xFF99, "\u{30eb}"),
    (0xFF9A, "\u{30ec}"), (0xFF9B, "\u{30ed}"), (0xFF9C, "\u{30ef}"), (0xFF9D, "\u{30f3}"),
    (0xFF9E, "\u{3099}"), (0xFF9F, "\u{309a}"), (0xFFA1, "\u{1100}"), (0xFFA2, "\u{1101}"),
    (0xFFA3, "\u{11aa}"), (0xFFA4, "\u{1102}"), (0xFFA5, "\u{11ac}"), (0xFFA6, "\u{11ad}"),
    (0xFFA7, "\u{1103}"), (0xFFA8, "\u{1104}"), (0xFFA9, "\u{1105}"), (0xFFAA, "\u{11b0}"),
    (0xFFAB, "\u{11b1}"), (0xFFAC, "\u{11b2}"), (0xFFAD, "\u{11b3}"), (0xFFAE, "\u{11b4}"),
    (0xFFAF, "\u{11b5}"), (0xFFB0, "\u{111a}"), (0xFFB1, "\u{1106}"), (0xFFB2, "\u{1107}"),
    (0xFFB3, "\u{1108}"), (0xFFB4, "\u{1121}"), (0xFFB5, "\u{1109}"), (0xFFB6, "\u{110a}"),
    (0xFFB7, "\u{110b}"), (0xFFB8, "\u{110c}"), (0xFFB9, "\u{110d}"), (0xFFBA, "\u{110e}"),
    (0xFFBB, "\u{110f}"), (0xFFBC, "\u{1110}"), (0xFFBD, "\u{1111}"), (0xFFBE, "\u{1112}"),
    (0xFFC2, "\u{1161}"), (0xFFC3, "\u{1162}"), (0xFFC4, "\u{1163}"), (0xFFC5, "\u{1164}"),
    (0xFFC6, "\u{1165}"), (0xFFC7, "\u{1166}"), (0xFFCA, "\u{1167}"), (0xFFCB, "\u{1168}"),
    (0xFFCC, "\u{1169}"), (0xFFCD, "\u{116a}"), (0xFFCE, "\u{116b}"), (0xFFCF, "\u{116c}"),
    (0xFFD2, "\u{116d}"), (0xFFD3, "\u{116e}"), (0xFFD4, "\u{116f}"), (0xFFD5, "\u{1170}"),
    (0xFFD6, "\u{1171}"), (0xFFD7, "\u{1172}"), (0xFFDA, "\u{1173}"), (0xFFDB, "\u{1174}"),
    (0xFFDC, "\u{1175}"), (0x10400, "\u{10428}"), (0x10401, "\u{10429}"),
    (0x10402, "\u{1042a}"), (0x10403, "\u{1042b}"), (0x10404, "\u{1042c}"),
    (0x10405, "\u{1042d}"), (0x10406, "\u{1042e}"), (0x10407, "\u{1042f}"),
    (0x10408, "\u{10430}"), (0x10409, "\u{10431}"), (0x1040A, "\u{10432}"),
    (0x1040B, "\u{10433}"), (0x1040C, "\u{10434}"), (0x1040D, "\u{10435}"),
    (0x1040E, "\u{10436}"), (0x1040F, "\u{10437}"), (0x10410, "\u{10438}"),
    (0x10411, "\u{10439}"), (0x10412, "\u{1043a}"), (0x10413, "\u{1043b}"),
    (0x10414, "\u{1043c}"), (0x10415, "\u{1043d}"), (0x10416, "\u{1043e}"),
    (0x10417, "\u{1043f}"), (0x10418, "\u{10440}"), (0x10419, "\u{10441}"),
    (0x1041A, "\u{10442}"), (0x1041B, "\u{10443}"), (0x1041C, "\u{10444}"),
    (0x1041D, "\u{10445}"), (0x1041E, "\u{10446}"), (0x1041F, "\u{10447}"),
    (0x10420, "\u{10448}"), (0x10421, "\u{10449}"), (0x10422, "\u{1044a}"),
    (0x10423, "\u{1044b}"), (0x10424, "\u{1044c}"), (0x10425, "\u{1044d}"),
    (0x10426, "\u{1044e}"), (0x10427, "\u{1044f}"), (0x104B0, "\u{104d8}"),
    (0x104B1, "\u{104d9}"), (0x104B2, "\u{104da}"), (0x104B3, "\u{104db}"),
    (0x104B4, "\u{104dc}"), (0x104B5, "\u{104dd}"), (0x104B6, "\u{104de}"),
    (0x104B7, "\u{104df}"), (0x104B8, "\u{104e0}"), (0x104B9, "\u{104e1}"),
    (0x104BA, "\u{104e2}"), (0x104BB, "\u{104e3}"), (0x104BC, "\u{104e4}"),
    (0x104BD, "\u{104e5}"), (0x104BE, "\u{104e6}"), (0x104BF, "\u{104e7}"),
    (0x104C0, "\u{104e8}"), (0x104C1, "\u{104e9}"), (0x104C2, "\u{104ea}"),
    (0x104C3, "\u{104eb}"), (0x104C4, "\u{104ec}"), (0x104C5, "\u{104ed}"),
    (0x104C6, "\u{104ee}"), (0x104C7, "\u{104ef}"), (0x104C8, "\u{104f0}"),
    (0x104C9, "\u{104f1}"), (0x104CA, "\u{104f2}"), (0x104CB, "\u{104f3}"),
    (0x104CC, "\u{104f4}"), (0x104CD, "\u{104f5}"), (0x104CE, "\u{104f6}"),
    (0x104CF, "\u{104f7}"), (0x104D0, "\u{104f8}"), (0x104D1, "\u{104f9}"),
    (0x104D2, "\u{104fa}"), (0x104D3, "\u{104fb}"), (0x10570, "\u{10597}"),
    (0x10571, "\u{10598}"), (0x10572, "\u{10599}"), (0x10573, "\u{1059a}"),
    (0x10574, "\u{1059b}"), (0x10575, "\u{1059c}"), (0x10576, "\u{1059d}"),
    (0x10577, "\u{1059e}"), (0x10578, "\u{1059f}"), (0x10579, "\u{105a0}"),
    (0x1057A, "\u{105a1}"), (0x1057C, "\u{105a3}"), (0x1057D, "\u{105a4}"),
    (0x1057E, "\u{105a5}"), (0x1057F, "\u{105a6}"), (0x10580, "\u{105a7}"),
    (0x10581, "\u{105a8}"), (0x10582, "\u{105a9}"), (0x10583, "\u{105aa}"),
    (0x10584, "\u{105ab}"), (0x10585, "\u{105ac}"), (0x10586, "\u{105ad}"),
    (0x10587, "\u{105ae}"), (0x10588, "\u{105af}"), (0x10589, "\u{105b0}"),
    (0x1058A, "\u{105b1}"), (0x1058C, "\u{105b3}"), (0x1058D, "\u{105b4}"),
    (0x1058E, "\u{105b5}"), (0x1058F, "\u{105b6}"), (0x10590, "\u{105b7}"),
    (0x10591, "\u{105b8}"), (0x10592, "\u{105b9}"), (0x10594, "\u{105bb}"),
    (0x10595, "\u{105bc}"), (0x105C9, "\u{105d2}\u{307}"), (0x105E4, "\u{105da}\u{307}"),
    (0x10781, "\u{2d0}"), (0x10782, "\u{2d1}"), (0x10783, "\u{e6}"), (0x10784, "\u{299}"),
    (0x10785, "\u{253}"), (0x10787, "\u{2a3}"), (0x10788, "\u{ab66}"), (0x10789, "\u{2a5}"),
    (0x1078A, "\u{2a4}"), (0x1078B, "\u{256}"), (0x1078C, "\u{257}"), (0x1078D, "\u{1d91}"),
    (0x1078E, "\u{258}"), (0x1078F, "\u{25e}"), (0x10790, "\u{2a9}"), (0x10791, "\u{264}"),
    (0x10792, "\u{262}"), (0x10793, "\u{260}"), (0x10794, "\u{29b}"), (0x10795, "\u{127}"),
    (0x10796, "\u{29c}"), (0x10797, "\u{267}"), (0x10798, "\u{284}"), (0x10799, "\u{2aa}"),
    (0x1079A, "\u{2ab}"), (0x1079B, "\u{26c}"), (0x1079C, "\u{1df04}"), (0x1079D, "\u{a78e}"),
    (0x1079E, "\u{26e}"), (0x1079F, "\u{1df05}"), (0x107A0, "\u{28e}"), (0x107A1, "\u{1df06}"),
    (0x107A2, "\u{f8}"), (0x107A3, "\u{276}"), (0x107A4, "\u{277}"), (0x107A5, "q"),
    (0x107A6, "\u{27a}"), (0x107A7, "\u{1df08}"), (0x107A8, "\u{27d}"), (0x107A9, "\u{27e}"),
    (0x107AA, "\u{280}"), (0x107AB, "\u{2a8}"), (0x107AC, "\u{2a6}"), (0x107AD, "\u{ab67}"),
    (0x107AE, "\u{2a7}"), (0x107AF, "\u{288}"), (0x107B0, "\u{2c71}"), (0x107B2, "\u{28f}"),
    (0x107B3, "\u{2a1}"), (0x107B4, "\u{2a2}"), (0x107B5, "\u{298}"), (0x107B6, "\u{1c0}"),
    (0x107B7, "\u{1c1}"), (0x107B8, "\u{1c2}"), (0x107B9, "\u{1df0a}"), (0x107BA, "\u{1df1e}"),
    (0x10C80, "\u{10cc0}"), (0x10C81, "\u{10cc1}"), (0x10C82, "\u{10cc2}"),
    (0x10C83, "\u{10cc3}"), (0x10C84, "\u{10cc4}"), (0x10C85, "\u{10cc5}"),
    (0x10C86, "\u{10cc6}"), (0x10C87, "\u{10cc7}"), (0x10C88, "\u{10cc8}"),
    (0x10C89, "\u{10cc9}"), (0x10C8A, "\u{10cca}"), (0x10C8B, "\u{10ccb}"),
    (0x10C8C, "\u{10ccc}"), (0x10C8D, "\u{10ccd}"), (0x10C8E, "\u{10cce}"),
    (0x10C8F, "\u{10ccf}"), (0x10C90, "\u{10cd0}"), (0x10C91, "\u{10cd1}"),
    (0x10C92, "\u{10cd2}"), (0x10C93, "\u{10cd3}"), (0x10C94, "\u{10cd4}"),
    (0x10C95, "\u{10cd5}"), (0x10C96, "\u{10cd6}"), (0x10C97, "\u{10cd7}"),
    (0x10C98, "\u{10cd8}"), (0x10C99, "\u{10cd9}"), (0x10C9A, "\u{10cda}"),
    (0x10C9B, "\u{10cdb}"), (0x10C9C, "\u{10cdc}"), (0x10C9D, "\u{10cdd}"),
    (0x10C9E, "\u{10cde}"), (0x10C9F, "\u{10cdf}"), (0x10CA0, "\u{10ce0}"),
    (0x10CA1, "\u{10ce1}"), (0x10CA2, "\u{10ce2}"), (0x10CA3, "\u{10ce3}"),
    (0x10CA4, "\u{10ce4}"), (0x10CA5, "\u{10ce5}"), (0x10CA6, "\u{10ce6}"),
    (0x10CA7, "\u{10ce7}"), (0x10CA8, "\u{10ce8}"), (0x10CA9, "\u{10ce9}"),
    (0x10CAA, "\u{10cea}"), (0x10CAB, "\u{10ceb}"), (0x10CAC, "\u{10cec}"),
    (0x10CAD, "\u{10ced}"), (0x10CAE, "\u{10cee}"), (0x10CAF, "\u{10cef}"),
    (0x10CB0, "\u{10cf0}"), (0x10CB1, "\u{10cf1}"), (0x10CB2, "\u{10cf2}"),
    (0x10D50, "\u{10d70}"), (0x10D51, "\u{10d71}"), (0x10D52, "\u{10d72}"),
    (0x10D53, "\u{10d73}"), (0x10D54, "\u{10d74}"), (0x10D55, "\u{10d75}"),
    (0x10D56, "\u{10d76}"), (0x10D57, "\u{10d77}"), (0x10D58, "\u{10d78}"),
    (0x10D59, "\u{10d79}"), (0x10D5A, "\u{10d7a}"), (0x10D5B, "\u{10d7b}"),
    (0x10D5C, "\u{10d7c}"), (0x10D5D, "\u{10d7d}"), (0x10D5E, "\u{10d7e}"),
    (0x10D5F, "\u{10d7f}"), (0x10D60, "\u{10d80}"), (0x10D61, "\u{10d81}"),
    (0x10D62, "\u{10d82}"), (0x10D63, "\u{10d83}"), (0x10D64, "\u{10d84}"),
    (0x10D65, "\u{10d85}"), (0x1109A, "\u{11099}\u{110ba}"), (0x1109C, "\u{1109b}\u{110ba}"),
    (0x110AB, "\u{110a5}\u{110ba}"), (0x1112E, "\u{11131}\u{11127}"),
    (0x1112F, "\u{11132}\u{11127}"), (0x1134B, "\u{11347}\u{1133e}"),
    (0x1134C, "\u{11347}\u{11357}"), (0x11383, "\u{11382}\u{113c9}"),
    (0x11385, "\u{11384}\u{113bb}"), (0x1138E, "\u{1138b}\u{113c2}"),
    (0x11391, "\u{11390}\u{113c9}"), (0x113C5, "\u{113c2}\u{113c2}"),
    (0x113C7, "\u{113c2}\u{113b8}"), (0x113C8, "\u{113c2}\u{113c9}"),
    (0x114BB, "\u{114b9}\u{114ba}"), (0x114BC, "\u{114b9}\u{114b0}"),
    (0x114BE, "\u{114b9}\u{114bd}"), (0x115BA, "\u{115b8}\u{115af}"),
    (0x115BB, "\u{115b9}\u{115af}"), (0x118A0, "\u{118c0}"), (0x118A1, "\u{118c1}"),
    (0x118A2, "\u{118c2}"), (0x118A3, "\u{118c3}"), (0x118A4, "\u{118c4}"),
    (0x118A5, "\u{118c5}"), (0x118A6, "\u{118c6}"), (0x118A7, "\u{118c7}"),
    (0x118A8, "\u{118c8}"), (0x118A9, "\u{118c9}"), (0x118AA, "\u{118ca}"),
    (0x118AB, "\u{118cb}"), (0x118AC, "\u{118cc}"), (0x118AD, "\u{118cd}"),
    (0x118AE, "\u{118ce}"), (0x118AF, "\u{118cf}"), (0x118B0, "\u{118d0}"),
    (0x118B1, "\u{118d1}"), (0x118B2, "\u{118d2}"), (0x118B3, "\u{118d3}"),
    (0x118B4, "\u{118d4}"), (0x118B5, "\u{118d5}"), (0x118B6, "\u{118d6}"),
    (0x118B7, "\u{118d7}"), (0x118B8, "\u{118d8}"), (0x118B9, "\u{118d9}"),
    (0x118BA, "\u{118da}"), (0x118BB, "\u{118db}"), (0x118BC, "\u{118dc}"),
    (0x118BD, "\u{118dd}"), (0x118BE, "\u{118de}"), (0x118BF, "\u{118df}"),
    (0x11938, "\u{11935}\u{11930}"), (0x16121, "\u{1611e}\u{1611e}"),
    (0x16122, "\u{1611e}\u{16129}"), (0x16123, "\u{1611e}\u{1611f}"),
    (0x16124, "\u{16129}\u{1611f}"), (0x16125, "\u{1611e}\u{16120}"),
    (0x16126, "\u{1611e}\u{1611e}\u{1611f}"), (0x16127, "\u{1611e}\u{16129}\u{1611f}"),
    (0x16128, "\u{1611e}\u{1611e}\u{16120}"), (0x16D68, "\u{16d67}\u{16d67}"),
    (0x16D69, "\u{16d63}\u{16d67}"), (0x16D6A, "\u{16d63}\u{16d67}\u{16d67}"),
    (0x16E40, "\u{16e60}"), (0x16E41, "\u{16e61}"), (0x16E42, "\u{16e62}"),
    (0x16E43, "\u{16e63}"), (0x16E44, "\u{16e64}"), (0x16E45, "\u{16e65}"),
    (0x16E46, "\u{16e66}"), (0x16E47, "\u{16e67}"), (0x16E48, "\u{16e68}"),
    (0x16E49, "\u{16e69}"), (0x16E4A, "\u{16e6a}"), (0x16E4B, "\u{16e6b}"),
    (0x16E4C, "\u{16e6c}"), (0x16E4D, "\u{16e6d}"), (0x16E4E, "\u{16e6e}"),
    (0x16E4F, "\u{16e6f}"), (0x16E50, "\u{16e70}"), (0x16E51, "\u{16e71}"),
    (0x16E52, "\u{16e72}"), (0x16E53, "\u{16e73}"), (0x16E54, "\u{16e74}"),
    (0x16E55, "\u{16e75}"), (0x16E56, "\u{16e76}"), (0x16E57, "\u{16e77}"),
    (0x16E58, "\u{16e78}"), (0x16E59, "\u{16e79}"), (0x16E5A, "\u{16e7a}"),
    (0x16E5B, "\u{16e7b}"), (0x16E5C, "\u{16e7c}"), (0x16E5D, "\u{16e7d}"),
    (0x16E5E, "\u{16e7e}"), (0x16E5F, "\u{16e7f}"), (0x16EA0, "\u{16ebb}"),
    (0x16EA1, "\u{16ebc}"), (0x16EA2, "\u{16ebd}"), (0x16EA3, "\u{16ebe}"),
    (0x16EA4, "\u{16ebf}"), (0x16EA5, "\u{16ec0}"), (0x16EA6, "\u{16ec1}"),
    (0x16EA7, "\u{16ec2}"), (0x16EA8, "\u{16ec3}"), (0x16EA9, "\u{16ec4}"),
    (0x16EAA, "\u{16ec5}"), (0x16EAB, "\u{16ec6}"), (0x16EAC, "\u{16ec7}"),
    (0x16EAD, "\u{16ec8}"), (0x16EAE, "\u{16ec9}"), (0x16EAF, "\u{16eca}"),
    (0x16EB0, "\u{16ecb}"), (0x16EB1, "\u{16ecc}"), (0x16EB2, "\u{16ecd}"),
    (0x16EB3, "\u{16ece}"), (0x16EB4, "\u{16ecf}"), (0x16EB5, "\u{16ed0}"),
    (0x16EB6, "\u{16ed1}"), (0x16EB7, "\u{16ed2}"), (0x16EB8, "\u{16ed3}"), (0x1CCF0, "0"),
    (0x1CCF1, "1"), (0x1CCF2, "2"), (0x1CCF3, "3"), (0x1CCF4, "4"), (0x1CCF5, "5"),
    (0x1CCF6, "6"), (0x1CCF7, "7"), (0x1CCF8, "8"), (0x1CCF9, "9"), (0x1D400, "a"),
    (0x1D401, "b"), (0x1D402, "c"), (0x1D403, "d"), (0x1D404, "e"), (0x1D405, "f"),
    (0x1D406, "g"), (0x1D407, "h"), (0x1D408, "i"), (0x1D409, "j"), (0x1D40A, "k"),
    (0x1D40B, "l"), (0x1D40C, "m"), (0x1D40D, "n"), (0x1D40E, "o"), (0x1D40F, "p"),
    (0x1D410, "q"), (0x1D411, "r"), (0x1D412, "s"), (0x1D413, "t"), (0x1D414, "u"),
    (0x1D415, "v"), (0x1D416, "w"), (0x1D417, "x"), (0x1D418, "y"), (0x1D419, "z"),
    (0x1D41A, "a"), (0x1D41B, "b"), (0x1D41C, "c"), (0x1D41D, "d"), (0x1D41E, "e"),
    (0x1D41F, "f"), (0x1D420, "g"), (0x1D421, "h"), (0x1D422, "i"), (0x1D423, "j"),
    (0x1D424, "k"), (0x1D425, "l"), (0x1D426, "m"), (0x1D427, "n"), (0x1D428, "o"),
    (0x1D429, "p"), (0x1D42A, "q"), (0x1D42B, "r"), (0x1D42C, "s"), (0x1D42D, "t"),
    (0x1D42E, "u"), (0x1D42F, "v"), (0x1D430, "w"), (0x1D431, "x"), (0x1D432, "y"),
    (0x1D433, "z"), (0x1D434, "a"), (0x1D435, "b"), (0x1D436, "c"), (0x1D437, "d"),
    (0x1D438, "e"), (0x1D439, "f"), (0x1D43A, "g"), (0x1D43B, "h"), (0x1D43C, "i"),
    (0x1D43D, "j"), (0x1D43E, "k"), (0x1D43F, "l"), (0x1D440, "m"), (0x1D441, "n"),
    (0x1D442, "o"), (0x1D443, "p"), (0x1D444, "q"), (0x1D445, "r"), (0x1D446, "s"),
    (0x1D447, "t"), (0x1D448, "u"), (0x1D449, "v"), (0x1D44A, "w"), (0x1D44B, "x"),
    (0x1D44C, "y"), (0x1D44D, "z"), (0x1D44E, "a"), (0x1D44F, "b"), (0x1D450, "c"),
    (0x1D451, "d"), (0x1D452, "e"), (0x1D453, "f"), (0x1D454, "g"), (0x1D456, "i"),
    (0x1D457, "j"), (0x1D458, "k"), (0x1D459, "l"), (0x1D45A, "m"), (0x1D45B, "n"),
    (0x1D45C, "o"), (0x1D45D, "p"), (0x1D45E, "q"), (0x1D45F, "r"), (0x1D460, "s"),
    (0x1D461, "t"), (0x1D462, "u"), (0x1D463, "v"), (0x1D464, "w"), (0x1D465, "x"),
    (0x1D466, "y"), (0x1D467, "z"), (0x1D468, "a"), (0x1D469, "b"), (0x1D46A, "c"),
    (0x1D46B, "d"), (0x1D46C, "e"), (0x1D46D, "f"), (0x1D46E, "g"), (0x1D46F, "h"),
    (0x1D470, "i"), (0x1D471, "j"), (0x1D472, "k"), (0x1D473, "l"), (0x1D474, "m"),
    (0x1D475, "n"), (0x1D476, "o"), (0x1D477, "p"), (0x1D478, "q"), (0x1D479, "r"),
    (0x1D47A, "s"), (0x1D47B, "t"), (0x1D47C, "u"), (0x1D47D, "v"), (0x1D47E, "w"),
    (0x1D47F, "x"), (0x1D480, "y"), (0x1D481, "z"), (0x1D482, "a"), (0x1D483, "b"),
    (0x1D484, "c"), (0x1D485, "d"), (0x1D486, "e"), (0x1D487, "f"), (0x1D488, "g"),
    (0x1D489, "h"), (0x1D48A, "i"), (0x1D48B, "j"), (0x1D48C, "k"), (0x1D48D, "l"),
    (0x1D48E, "m"), (0x1D48F, "n"), (0x1D490, "o"), (0x1D491, "p"), (0x1D492, "q"),
    (0x1D493, "r"), (0x1D494, "s"), (0x1D495, "t"), (0x1D496, "u"), (0x1D497, "v"),
    (0x1D498, "w"), (0x1D499, "x"), (0x1D49A, "y"), (0x1D49B, "z"), (0x1D49C, "a"),
    (0x1D49E, "c"), (0x1D49F, "d"), (0x1D4A2, "g"), (0x1D4A5, "j"), (0x1D4A6, "k"),
    (0x1D4A9, "n"), (0x1D4AA, "o"), (0x1D4AB, "p"), (0x1D4AC, "q"), (0x1D4AE, "s"),
    (0x1D4AF, "t"), (0x1D4B0, "u"), (0x1D4B1, "v"), (0x1D4B2, "w"), (0x1D4B3, "x"),
    (0x1D4B4, "y"), (0x1D4B5, "z"), (0x1D4B6, "a"), (0x1D4B7, "b"), (0x1D4B8, "c"),
    (0x1D4B9, "d"), (0x1D4BB, "f"), (0x1D4BD, "h"), (0x1D4BE, "i"), (0x1D4BF, "j"),
    (0x1D4C0, "k"), (0x1D4C1, "l"), (0x1D4C2, "m"), (0x1D4C3, "n"), (0x1D4C5, "p"),
    (0x1D4C6, "q"), (0x1D4C7, "r"), (0x1D4C8, "s"), (0x1D4C9, "t"), (0x1D4CA, "u"),
    (0x1D4CB, "v"), (0x1D4CC, "w"), (0x1D4CD, "x"), (0x1D4CE, "y"), (0x1D4CF, "z"),
    (0x1D4D0, "a"), (0x1D4D1, "b"), (0x1D4D2, "c"), (0x1D4D3, "d"), (0x1D4D4, "e"),
    (0x1D4D5, "f"), (0x1D4D6, "g"), (0x1D4D7, "h"), (0x1D4D8, "i"), (0x1D4D9, "j"),
    (0x1D4DA, "k"), (0x1D4DB, "l"), (0x1D4DC, "m"), (0x1D4DD, "n"), (0x1D4DE, "o"),
    (0x1D4DF, "p"), (0x1D4E0, "q"), (0x1D4E1, "r"), (0x1D4E2, "s"), (0x1D4E3, "t"),
    (0x1D4E4, "u"), (0x1D4E5, "v"), (0x1D4E6, "w"), (0x1D4E7, "x"), (0x1D4E8, "y"),
    (0x1D4E9, "z"), (0x1D4EA, "a"), (0x1D4EB, "b"), (0x1D4EC, "c"), (0x1D4ED, "d"),
    (0x1D4EE, "e"), (0x1D4EF, "f"), (0x1D4F0, "g"), (0x1D4F1, "h"), (0x1D4F2, "i"),
    (0x1D4F3, "j"), (0x1D4F4, "k"), (0x1D4F5, "l"), (0x1D4F6, "m"), (0x1D4F7, "n"),
    (0x1D4F8, "o"), (0x1D4F9, "p"), (0x1D4FA, "q"), (0x1D4FB, "r"), (0x1D4FC, "s"),
    (0x1D4FD, "t"), (0x1D4FE, "u"), (0x1D4FF, "v"), (0x1D500, "w"), (0x1D501, "x"),
    (0x1D502, "y"), (0x1D503, "z"), (0x1D504, "a"), (0x1D505, "b"), (0x1D507, "d"),
    (0x1D508, "e"), (0x1D509, "f"), (0x1D50A, "g"), (0x1D50D, "j"), (0x1D50E, "k"),
    (0x1D50F, "l"), (0x1D510, "m"), (0x1D511, "n"), (0x1D512, "o"), (0x1D513, "p"),
    (0x1D514, "q"), (0x1D516, "s"), (0x1D517, "t"), (0x1D518, "u"), (0x1D519, "v"),
    (0x1D51A, "w"), (0x1D51B, "x"), (0x1D51C, "y"), (0x1D51E, "a"), (0x1D51F, "b"),
    (0x1D520, "c"), (0x1D521, "d"), (0x1D522, "e"), (0x1D523, "f"), (0x1D524, "g"),
    (0x1D525, "h"), (0x1D526, "i"), (0x1D527, "j"), (0x1D528, "k"), (0x1D529, "l"),
    (0x1D52A, "m"), (0x1D52B, "n"), (0x1D52C, "o"), (0x1D52D, "p"), (0x1D52E, "q"),
    (0x1D52F, "r"), (0x1D530, "s"), (0x1D531, "t"), (0x1D532, "u"), (0x1D533, "v"),
    (0x1D534, "w"), (0x1D535, "x"), (0x1D536, "y"), (0x1D537, "z"), (0x1D538, "a"),
    (0x1D539, "b"), (0x1D53B, "d"), (0x1D53C, "e"), (0x1D53D, "f"), (0x1D53E, "g"),
    (0x1D540, "i"), (0x1D541, "j"), (0x1D542, "k"), (0x1D543, "l"), (0x1D544, "m"),
    (0x1D546, "o"), (0x1D54A, "s"), (0x1D54B, "t"), (0x1D54C, "u"), (0x1D54D, "v"),
    (0x1D54E, "w"), (0x1D54F, "x"), (0x1D550, "y"), (0x1D552, "a"), (0x1D553, "b"),
    (0x1D554, "c"), (0x1D555, "d"), (0x1D556, "e"), (0x1D557, "f"), (0x1D558, "g"),
    (0x1D559, "h"), (0x1D55A, "i"), (0x1D55B, "j"), (0x1D55C, "k"), (0x1D55D, "l"),
    (0x1D55E, "m"), (0x1D55F, "n"), (0x1D560, "o"), (0x1D561, "p"), (0x1D562, "q"),
    (0x1D563, "r"), (0x1D564, "s"), (0x1D565, "t"), (0x1D566, "u"), (0x1D567, "v"),
    (0x1D568, "w"), (0x1D569, "x"), (0x1D56A, "y"), (0x1D56B, "z"), (0x1D56C, "a"),
    (0x1D56D, "b"), (0x1D56E, "c"), (0x1D56F, "d"), (0x1D570, "e"), (0x1D571, "f"),
    (0x1D572, "g"), (0x1D573, "h"), (0x1D574, "i"), (0x1D575, "j"), (0x1D576, "k"),
    (0x1D577, "l"), (0x1D578, "m"), (0x1D579, "n"), (0x1D57A, "o"), (0x1D57B, "p"),
    (0x1D57C, "q"), (0x1D57D, "r"), (0x1D57E, "s"), (0x1D57F, "t"), (0x1D580, "u"),
    (0x1D581, "v"), (0x1D582, "w"), (0x1D583, "x"), (0x1D584, "y"), (0x1D585, "z"),
    (0x1D586, "a"), (0x1D587, "b"), (0x1D588, "c"), (0x1D589, "d"), (0x1D58A, "e"),
    (0x1D58B, "f"), (0x1D58C, "g"), (0x1D58D, "h"), (0x1D58E, "i"), (0x1D58F, "j"),
    (0x1D590, "k"), (0x1D591, "l"), (0x1D592, "m"), (0x1D593, "n"), (0x1D594, "o"),
    (0x1D595, "p"), (0x1D596, "q"), (0x1D597, "r"), (0x1D598, "s"), (0x1D599, "t"),
    (0x1D59A, "u"), (0x1D59B, "v"), (0x1D59C, "w"), (0x1D59D, "x"), (0x1D59E, "y"),
    (0x1D59F, "z"), (0x1D5A0, "a"), (0x1D5A1, "b"), (0x1D5A2, "c"), (0x1D5A3, "d"),
    (0x1D5A4, "e"), (0x1D5A5, "f"), (0x1D5A6, "g"), (0x1D5A7, "h"), (0x1D5A8, "i"),
    (0x1D5A9, "j"), (0x1D5AA, "k"), (0x1D5AB, "l"), (0x1D5AC, "m"), (0x1D5AD, "n"),
    (0x1D5AE, "o"), (0x1D5AF, "p"), (0x1D5B0, "q"), (0x1D5B1, "r"), (0x1D5B2, "s"),
    (0x1D5B3, "t"), (0x1D5B4, "u"), (0x1D5B5, "v"), (0x1D5B6, "w"), (0x1D5B7, "x"),
    (0x1D5B8, "y"), (0x1D5B9, "z"), (0x1D5BA, "a"), (0x1D5BB, "b"), (0x1D5BC, "c"),
    (0x1D5BD, "d"), (0x1D5BE, "e"), (0x1D5BF, "f"), (0x1D5C0, "g"), (0x1D5C1, "h"),
    (0x1D5C2, "i"), (0x1D5C3, "j"), (0x1D5C4, "k"), (0x1D5C5, "l"), (0x1D5C6, "m"),
    (0x1D5C7, "n"), (0x1D5C8, "o"), (0x1D5C9, "p"), (0x1D5CA, "q"), (0x1D5CB, "r"),
    (0x1D5CC, "s"), (0x1D5CD, "t"), (0x1D5CE, "u"), (0x1D5CF, "v"), (0x1D5D0, "w"),
    (0x1D5D1, "x"), (0x1D5D2, "y"), (0x1D5D3, "z"), (0x1D5D4, "a"), (0x1D5D5, "b"),
    (0x1D5D6, "c"), (0x1D5D7, "d"), (0x1D5D8, "e"), (0x1D5D9, "f"), (0x1D5DA, "g"),
    (0x1D5DB, "h"), (0x1D5DC, "i"), (0x1D5DD, "j"), (0x1D5DE, "k"), (0x1D5DF, "l"),
    (0x1D5E0, "m"), (0x1D5E1, "n"), (0x1D5E2, "o"), (0x1D5E3, "p"), (0x1D5E4, "q"),
    (0x1D5E5, "r"), (0x1D5E6, "s"), (0x1D5E7, "t"), (0x1D5E8, "u"), (0x1D5E9, "v"),
    (0x1D5EA, "w"), (0x1D5EB, "x"), (0x1D5EC, "y"), (0x1D5ED, "z"), (0x1D5EE, "a"),
    (0x1D5EF, "b"), (0x1D5F0, "c"), (0x1D5F1, "d"), (0x1D5F2, "e"), (0x1D5F3, "f"),
    (0x1D5F4, "g"), (0x1D5F5, "h"), (0x1D5F6, "i"), (0x1D5F7, "j"), (0x1D5F8, "k"),
    (0x1D5F9, "l"), (0x1D5FA, "m"), (0x1D5FB, "n"), (0x1D5FC, "o"), (0x1D5FD, "p"),
    (0x1D5FE, "q"), (0x1D5FF, "r"), (0x1D600, "s"), (0x1D601, "t"), (0x1D602, "u"),
    (0x1D603, "v"), (0x1D604, "w"), (0x1D605, "x"), (0x1D606, "y"), (0x1D607, "z"),
    (0x1D608, "a"), (0x1D609, "b"), (0x1D60A, "c"), (0x1D60B, "d"), (0x1D60C, "e"),
    (0x1D60D, "f"), (0x1D60E, "g"), (0x1D60F, "h"), (0x1D610, "i"), (0x1D611, "j"),
    (0x1D612, "k"), (0x1D613, "l"), (0x1D614, "m"), (0x1D615, "n"), (0x1D616, "o"),
    (0x1D617, "p"), (0x1D618, "q"), (0x1D619, "r"), (0x1D61A, "s"), (0x1D61B, "t"),
    (0x1D61C, "u"), (0x1D61D, "v"), (0x1D61E, "w"), (0x1D61F, "x"), (0x1D620, "y"),
    (0x1D621, "z"), (0x1D622, "a"), (0x1D623, "b"), (0x1D624, "c"), (0x1D625, "d"),
    (0x1D626, "e"), (0x1D627, "f"), (0x1D628, "g"), (0x1D629, "h"), (0x1D62A, "i"),
    (0x1D62B, "j"), (0x1D62C, "k"), (0x1D62D, "l"), (0x1D62E, "m"), (0x1D62F, "n"),
    (0x1D630, "o"), (0x1D631, "p"), (0x1D632, "q"), (0x1D633, "r"), (0x1D634, "s"),
    (0x1D635, "t"), (0x1D636, "u"), (0x1D637, "v"), (0x1D638, "w"), (0x1D639, "x"),
    (0x1D63A, "y"), (0x1D63B, "z"), (0x1D63C, "a"), (0x1D63D, "b"), (0x1D63E, "c"),
    (0x1D63F, "d"), (0x1D640, "e"), (0x1D641, "f"), (0x1D642, "g"), (0x1D643, "h"),
    (0x1D644, "i"), (0x1D645, "j"), (0x1D646, "k"), (0x1D647, "l"), (0x1D648, "m"),
    (0x1D649, "n"), (0x1D64A, "o"), (0x1D64B, "p"), (0x1D64C, "q"), (0x1D64D, "r"),
    (0x1D64E, "s"), (0x1D64F, "t"), (0x1D650, "u"), (0x1D651, "v"), (0x1D652, "w"),
    (0x1D653, "x"), (0x1D654, "y"), (0x1D655, "z"), (0x1D656, "a"), (0x1D657, "b"),
    (0x1D658, "c"), (0x1D659, "d"), (0x1D65A, "e"), (0x1D65B, "f"), (0x1D65C, "g"),
    (0x1D65D, "h"), (0x1D65E, "i"), (0x1D65F, "j"), (0x1D660, "k"), (0x1D661, "l"),
    (0x1D662, "m"), (0x1D663, "n"), (0x1D664, "o"), (0x1D665, "p"), (0x1D666, "q"),
    (0x1D667, "r"), (0x1D668, "s"), (0x1D669, "t"), (0x1D66A, "u"), (0x1D66B, "v"),
    (0x1D66C, "w"), (0x1D66D, "x"), (0x1D66E, "y"), (0x1D66F, "z"), (0x1D670, "a"),
    (0x1D671, "b"), (0x1D672, "c"), (0x1D673, "d"), (0x1D674, "e"), (0x1D675, "f"),
    (0x1D676, "g"), (0x1D677, "h"), (0x1D678, "i"), (0x1D679, "j"), (0x1D67A, "k"),
    (0x1D67B, "l"), (0x1D67C, "m"), (0x1D67D, "n"), (0x1D67E, "o"), (0x1D67F, "p"),
    (0x1D680, "q"), (0x1D681, "r"), (0x1D682, "s"), (0x1D683, "t"), (0x1D684, "u"),
    (0x1D685, "v"), (0x1D686, "w"), (0x1D687, "x"), (0x1D688, "y"), (0x1D689, "z"),
    (0x1D68A, "a"), (0x1D68B, "b"), (0x1D68C, "c"), (0x1D68D, "d"), (0x1D68E, "e"),
    (0x1D68F, "f"), (0x1D690, "g"), (0x1D691, "h"), (0x1D692, "i"), (0x1D693, "j"),
    (0x1D694, "k"), (0x1D695, "l"), (0x1D696, "m"), (0x1D697, "n"), (0x1D698, "o"),
    (0x1D699, "p"), (0x1D69A, "q"), (0x1D69B, "r"), (0x1D69C, "s"), (0x1D69D, "t"),
    (0x1D69E, "u"), (0x1D69F, "v"), (0x1D6A0, "w"), (0x1D6A1, "x"), (0x1D6A2, "y"),
    (0x1D6A3, "z"), (0x1D6A4, "\u{131}"), (0x1D6A5, "\u{237}"), (0x1D6A8, "\u{3b1}"),
    (0x1D6A9, "\u{3b2}"), (0x1D6AA, "\u{3b3}"), (0x1D6AB, "\u{3b4}"), (0x1D6AC, "\u{3b5}"),
    (0x1D6AD, "\u{3b6}"), (0x1D6AE, "\u{3b7}"), (0x1D6AF, "\u{3b8}"), (0x1D6B0, "\u{3b9}"),
    (0x1D6B1, "\u{3ba}"), (0x1D6B2, "\u{3bb}"), (0x1D6B3, "\u{3bc}"), (0x1D6B4, "\u{3bd}"),
    (0x1D6B5, "\u{3be}"), (0x1D6B6, "\u{3bf}"), (0x1D6B7, "\u{3c0}"), (0x1D6B8, "\u{3c1}"),
    (0x1D6B9, "\u{3b8}"), (0x1D6BA, "\u{3c3}"), (0x1D6BB, "\u{3c4}"), (0x1D6BC, "\u{3c5}"),
    (0x1D6BD, "\u{3c6}"), (0x1D6BE, "\u{3c7}"), (0x1D6BF, "\u{3c8}"), (0x1D6C0, "\u{3c9}"),
    (0x1D6C2, "\u{3b1}"), (0x1D6C3, "\u{3b2}"), (0x1D6C4, "\u{3b3}"), (0x1D6C5, "\u{3b4}"),
    (0x1D6C6, "\u{3b5}"), (0x1D6C7, "\u{3b6}"), (0x1D6C8, "\u{3b7}"), (0x1D6C9, "\u{3b8}"),
    (0x1D6CA, "\u{3b9}"), (0x1D6CB, "\u{3ba}"), (0x1D6CC, "\u{3bb}"), (0x1D6CD, "\u{3bc}"),
    (0x1D6CE, "\u{3bd}"), (0x1D6CF, "\u{3be}"), (0x1D6D0, "\u{3bf}"), (0x1D6D1, "\u{3c0}"),
    (0x1D6D2, "\u{3c1}"), (0x1D6D3, "\u{3c3}"), (0x1D6D4, "\u{3c3}"), (0x1D6D5, "\u{3c4}"),
    (0x1D6D6, "\u{3c5}"), (0x1D6D7, "\u{3c6}"), (0x1D6D8, "\u{3c7}"), (0x1D6D9, "\u{3c8}"),
    (0x1D6DA, "\u{3c9}"), (0x1D6DC, "\u{3b5}"), (0x1D6DD, "\u{3b8}"), (0x1D6DE, "\u{3ba}"),
    (0x1D6DF, "\u{3c6}"), (0x1D6E0, "\u{3c1}"), (0x1D6E1, "\u{3c0}"), (0x1D6E2, "\u{3b1}"),
    (0x1D6E3, "\u{3b2}"), (0x1D6E4, "\u{3b3}"), (0x1D6E5, "\u{3b4}"), (0x1D6E6, "\u{3b5}"),
    (0x1D6E7, "\u{3b6}"), (0x1D6E8, "\u{3b7}"), (0x1D6E9, "\u{3b8}"), (0x1D6EA, "\u{3b9}"),
    (0x1D6EB, "\u{3ba}"), (0x1D6EC, "\u{3bb}"), (0x1D6ED, "\u{3bc}"), (0x1D6EE, "\u{3bd}"),
    (0x1D6EF, "\u{3be}"), (0x1D6F0, "\u{3bf}"), (0x1D6F1, "\u{3c0}"), (0x1D6F2, "\u{3c1}"),
    (0x1D6F3, "\u{3b8}"), (0x1D6F4, "\u{3c3}"), (0x1D6F5, "\u{3c4}"), (0x1D6F6, "\u{3c5}"),
    (0x1D6F7, "\u{3c6}"), (0x1D6F8, "\u{3c7}"), (0x1D6F9, "\u{3c8}"), (0x1D6FA, "\u{3c9}"),
    (0x1D6FC, "\u{3b1}"), (0x1D6FD, "\u{3b2}"), (0x1D6FE, "\u{3b3}"), (0x1D6FF, "\u{3b4}"),
    (0x1D700, "\u{3b5}"), (0x1D701, "\u{3b6}"), (0x1D702, "\u{3b7}"), (0x1D703, "\u{3b8}"),
    (0x1D704, "\u{3b9}"), (0x1D705, "\u{3ba}"), (0x1D706, "\u{3bb}"), (0x1D707, "\u{3bc}"),
    (0x1D708, "\u{3bd}"), (0x1D709, "\u{3be}"), (0x1D70A, "\u{3bf}"), (0x1D70B, "\u{3c0}"),
    (0x1D70C, "\u{3c1}"), (0x1D70D, "\u{3c3}"), (0x1D70E, "\u{3c3}"), (0x1D70F, "\u{3c4}"),
    (0x1D710, "\u{3c5}"), (0x1D711, "\u{3c6}"), (0x1D712, "\u{3c7}"), (0x1D713, "\u{3c8}"),
    (0x1D714, "\u{3c9}"), (0x1D716, "\u{3b5}"), (0x1D717, "\u{3b8}"), (0x1D718, "\u{3ba}"),
    (0x1D719, "\u{3c6}"), (0x1D71A, "\u{3c1}"), (0x1D71B, "\u{3c0}"), (0x1D71C, "\u{3b1}"),
    (0x1D71D, "\u{3b2}"), (0x1D71E, "\u{3b3}"), (0x1D71F, "\u{3b4}"), (0x1D720, "\u{3b5}"),
    (0x1D721, "\u{3b6}"), (0x1D722, "\u{3b7}"), (0x1D723, "\u{3b8}"), (0x1D724, "\u{3b9}"),
    (0x1D725, "\u{3ba}"), (0x1D726, "\u{3bb}"), (0x1D727, "\u{3bc}"), (0x1D728, "\u{3bd}"),
    (0x1D729, "\u{3be}"), (0x1D72A, "\u{3bf}"), (0x1D72B, "\u{3c0}"), (0x1D72C, "\u{3c1}"),
    (0x1D72D, "\u{3b8}"), (0x1D72E, "\u{3c3}"), (0x1D72F, "\u{3c4}"), (0x1D730, "\u{3c5}"),
    (0x1D731, "\u{3c6}"), (0x1D732, "\u{3c7}"), (0x1D733, "\u{3c8}"), (0x1D734, "\u{3c9}"),
    (0x1D736, "\u{3b1}"), (0x1D737, "\u{3b2}"), (0x1D738, "\u{3b3}"), (0x1D739, "\u{3b4}"),
    (0x1D73A, "\u{3b5}"), (0x1D73B, "\u{3b6}"), (0x1D73C, "\u{3b7}"), (0x1D73D, "\u{3b8}"),
    (0x1D73E, "\u{3b9}"), (0x1D73F, "\u{3ba}"), (0x1D740, "\u{3bb}"), (0x1D741, "\u{3bc}"),
    (0x1D742, "\u{3bd}"), (0x1D743, "\u{3be}"), (0x1D744, "\u{3bf}"), (0x1D745, "\u{3c0}"),
    (0x1D746, "\u{3c1}"), (0x1D747, "\u{3c3}"), (0x1D748, "\u{3c3}"), (0x1D749, "\u{3c4}"),
    (0x1D74A, "\u{3c5}"), (0x1D74B, "\u{3c6}"), (0x1D74C, "\u{3c7}"), (0x1D74D, "\u{3c8}"),
    (0x1D74E, "\u{3c9}"), (0x1D750, "\u{3b5}"), (0x1D751, "\u{3b8}"), (0x1D752, "\u{3ba}"),
    (0x1D753, "\u{3c6}"), (0x1D754, "\u{3c1}"), (0x1D755, "\u{3c0}"), (0x1D756, "\u{3b1}"),
    (0x1D757, "\u{3b2}"), (0x1D758, "\u{3b3}"), (0x1D759, "\u{3b4}"), (0x1D75A, "\u{3b5}"),
    (0x1D75B, "\u{3b6}"), (0x1D75C, "\u{3b7}"), (0x1D75D, "\u{3b8}"), (0x1D75E, "\u{3b9}"),
    (0x1D75F, "\u{3ba}"), (0x1D760, "\u{3bb}"), (0x1D761, "\u{3bc}"), (0x1D762, "\u{3bd}"),
    (0x1D763, "\u{3be}"), (0x1D764, "\u{3bf}"), (0x1D765, "\u{3c0}"), (0x1D766, "\u{3c1}"),
    (0x1D767, "\u{3b8}"), (0x1D768, "\u{3c3}"), (0x1D769, "\u{3c4}"), (0x1D76A, "\u{3c5}"),
    (0x1D76B, "\u{3c6}"), (0x1D76C, "\u{3c7}"), (0x1D76D, "\u{3c8}"), (0x1D76E, "\u{3c9}"),
    (0x1D770, "\u{3b1}"), (0x1D771, "\u{3b2}"), (0x1D772, "\u{3b3}"), (0x1D773, "\u{3b4}"),
    (0x1D774, "\u{3b5}"), (0x1D775, "\u{3b6}"), (0x1D776, "\u{3b7}"), (0x1D777, "\u{3b8}"),
    (0x1D778, "\u{3b9}"), (0x1D779, "\u{3ba}"), (0x1D77A, "\u{3bb}"), (0x1D77B, "\u{3bc}"),
    (0x1D77C, "\u{3bd}"), (0x1D77D, "\u{3be}"), (0x1D77E, "\u{3bf}"), (0x1D77F, "\u{3c0}"),
    (0x1D780, "\u{3c1}"), (0x1D781, "\u{3c3}"), (0x1D782, "\u{3c3}"), (0x1D783, "\u{3c4}"),
    (0x1D784, "\u{3c5}"), (0x1D785, "\u{3c6}"), (0x1D786, "\u{3c7}"), (0x1D787, "\u{3c8}"),
    (0x1D788, "\u{3c9}"), (0x1D78A, "\u{3b5}"), (0x1D78B, "\u{3b8}"), (0x1D78C, "\u{3ba}"),
    (0x1D78D, "\u{3c6}"), (0x1D78E, "\u{3c1}"), (0x1D78F, "\u{3c0}"), (0x1D790, "\u{3b1}"),
    (0x1D791, "\u{3b2}"), (0x1D792, "\u{3b3}"), (0x1D793, "\u{3b4}"), (0x1D794, "\u{3b5}"),
    (0x1D795, "\u{3b6}"), (0x1D796, "\u{3b7}"), (0x1D797, "\u{3b8}"), (0x1D798, "\u{3b9}"),
    (0x1D799, "\u{3ba}"), (0x1D79A, "\u{3bb}"), (0x1D79B, "\u{3bc}"), (0x1D79C, "\u{3bd}"),
    (0x1D79D, "\u{3be}"), (0x1D79E, "\u{3bf}"), (0x1D79F, "\u{3c0}"), (0x1D7A0, "\u{3c1}"),
    (0x1D7A1, "\u{3b8}"), (0x1D7A2, "\u{3c3}"), (0x1D7A3, "\u{3c4}"), (0x1D7A4, "\u{3c5}"),
    (0x1D7A5, "\u{3c6}"), (0x1D7A6, "\u{3c7}"), (0x1D7A7, "\u{3c8}"), (0x1D7A8, "\u{3c9}"),
    (0x1D7AA, "\u{3b1}"), (0x1D7AB, "\u{3b2}"), (0x1D7AC, "\u{3b3}"), (0x1D7AD, "\u{3b4}"),
    (0x1D7AE, "\u{3b5}"), (0x1D7AF, "\u{3b6}"), (0x1D7B0, "\u{3b7}"), (0x1D7B1, "\u{3b8}"),
    (0x1D7B2, "\u{3b9}"), (0x1D7B3, "\u{3ba}"), (0x1D7B4, "\u{3bb}"), (0x1D7B5, "\u{3bc}"),
    (0x1D7B6, "\u{3bd}"), (0x1D7B7, "\u{3be}"), (0x1D7B8, "\u{3bf}"), (0x1D7B9, "\u{3c0}"),
    (0x1D7BA, "\u{3c1}"), (0x1D7BB, "\u{3c3}"), (0x1D7BC, "\u{3c3}"), (0x1D7BD, "\u{3c4}"),
    (0x1D7BE, "\u{3c5}"), (0x1D7BF, "\u{3c6}"), (0x1D7C0, "\u{3c7}"), (0x1D7C1, "\u{3c8}"),
    (0x1D7C2, "\u{3c9}"), (0x1D7C4, "\u{3b5}"), (0x1D7C5, "\u{3b8}"), (0x1D7C6, "\u{3ba}"),
    (0x1D7C7, "\u{3c6}"), (0x1D7C8, "\u{3c1}"), (0x1D7C9, "\u{3c0}"), (0x1D7CA, "\u{3dd}"),
    (0x1D7CB, "\u{3dd}"), (0x1D7CE, "0"), (0x1D7CF, "1"), (0x1D7D0, "2"), (0x1D7D1, "3"),
    (0x1D7D2, "4"), (0x1D7D3, "5"), (0x1D7D4, "6"), (0x1D7D5, "7"), (0x1D7D6, "8"),
    (0x1D7D7, "9"), (0x1D7D8, "0"), (0x1D7D9, "1"), (0x1D7DA, "2"), (0x1D7DB, "3"),
    (0x1D7DC, "4"), (0x1D7DD, "5"), (0x1D7DE, "6"), (0x1D7DF, "7"), (0x1D7E0, "8"),
    (0x1D7E1, "9"), (0x1D7E2, "0"), (0x1D7E3, "1"), (0x1D7E4, "2"), (0x1D7E5, "3"),
    (0x1D7E6, "4"), (0x1D7E7, "5"), (0x1D7E8, "6"), (0x1D7E9, "7"), (0x1D7EA, "8"),
    (0x1D7EB, "9"), (0x1D7EC, "0"), (0x1D7ED, "1"), (0x1D7EE, "2"), (0x1D7EF, "3"),
    (0x1D7F0, "4"), (0x1D7F1, "5"), (0x1D7F2, "6"), (0x1D7F3, "7"), (0x1D7F4, "8"),
    (0x1D7F5, "9"), (0x1D7F6, "0"), (0x1D7F7, "1"), (0x1D7F8, "2"), (0x1D7F9, "3"),
    (0x1D7FA, "4"), (0x1D7FB, "5"), (0x1D7FC, "6"), (0x1D7FD, "7"), (0x1D7FE, "8"),
    (0x1D7FF, "9"), (0x1E030, "\u{430}"), (0x1E031, "\u{431}"), (0x1E032, "\u{432}"),
    (0x1E033, "\u{433}"), (0x1E034, "\u{434}"), (0x1E035, "\u{435}"), (0x1E036, "\u{436}"),
    (0x1E037, "\u{437}"), (0x1E038, "\u{438}"), (0x1E039, "\u{43a}"), (0x1E03A, "\u{43b}"),
    (0x1E03B, "\u{43c}"), (0x1E03C, "\u{43e}"), (0x1E03D, "\u{43f}"), (0x1E03E, "\u{440}"),
    (0x1E03F, "\u{441}"), (0x1E040, "\u{442}"), (0x1E041, "\u{443}"), (0x1E042, "\u{444}"),
    (0x1E043, "\u{445}"), (0x1E044, "\u{446}"), (0x1E045, "\u{447}"), (0x1E046, "\u{448}"),
    (0x1E047, "\u{44b}"), (0x1E048, "\u{44d}"), (0x1E049, "\u{44e}"), (0x1E04A, "\u{a689}"),
    (0x1E04B, "\u{4d9}"), (0x1E04C, "\u{456}"), (0x1E04D, "\u{458}"), (0x1E04E, "\u{4e9}"),
    (0x1E04F, "\u{4af}"), (0x1E050, "\u{4cf}"), (0x1E051, "\u{430}"), (0x1E052, "\u{431}"),
    (0x1E053, "\u{432}"), (0x1E054, "\u{433}"), (0x1E055, "\u{434}"), (0x1E056, "\u{435}"),
    (0x1E057, "\u{436}"), (0x1E058, "\u{437}"), (0x1E059, "\u{438}"), (0x1E05A, "\u{43a}"),
    (0x1E05B, "\u{43b}"), (0x1E05C, "\u{43e}"), (0x1E05D, "\u{43f}"), (0x1E05E, "\u{441}"),
    (0x1E05F, "\u{443}"), (0x1E060, "\u{444}"), (0x1E061, "\u{445}"), (0x1E062, "\u{446}"),
    (0x1E063, "\u{447}"), (0x1E064, "\u{448}"), (0x1E065, "\u{44a}"), (0x1E066, "\u{44b}"),
    (0x1E067, "\u{491}"), (0x1E068, "\u{456}"), (0x1E069, "\u{455}"), (0x1E06A, "\u{45f}"),
    (0x1E06B, "\u{4ab}"), (0x1E06C, "\u{a651}"), (0x1E06D, "\u{4b1}"), (0x1E900, "\u{1e922}"),
    (0x1E901, "\u{1e923}"), (0x1E902, "\u{1e924}"), (0x1E903, "\u{1e925}"),
    (0x1E904, "\u{1e926}"), (0x1E905, "\u{1e927}"), (0x1E906, "\u{1e928}"),
    (0x1E907, "\u{1e929}"), (0x1E908, "\u{1e92a}"), (0x1E909, "\u{1e92b}"),
    (0x1E90A, "\u{1e92c}"), (0x1E90B, "\u{1e92d}"), (0x1E90C, "\u{1e92e}"),
    (0x1E90D, "\u{1e92f}"), (0x1E90E, "\u{1e930}"), (0x1E90F, "\u{1e931}"),
    (0x1E910, "\u{1e932}"), (0x1E911, "\u{1e933}"), (0x1E912, "\u{1e934}"),
    (0x1E913, "\u{1e935}"), (0x1E914, "\u{1e936}"), (0x1E915, "\u{1e937}"),
    (0x1E916, "\u{1e938}"), (0x1E917, "\u{1e939}"), (0x1E918, "\u{1e93a}"),
    (0x1E919, "\u{1e93b}"), (0x1E91A, "\u{1e93c}"), (0x1E91B, "\u{1e93d}"),
    (0x1E91C, "\u{1e93e}"), (0x1E91D, "\u{1e93f}"), (0x1E91E, "\u{1e940}"),
    (0x1E91F, "\u{1e941}"), (0x1E920, "\u{1e942}"), (0x1E921, "\u{1e943}"),
    (0x1EE00, "\u{627}"), (0x1EE01, "\u{628}"), (0x1EE02, "\u{62c}"), (0x1EE03, "\u{62f}"),
    (0x1EE05, "\u{648}"), (0x1EE06, "\u{632}"), (0x1EE07, "\u{62d}"), (0x1EE08, "\u{637}"),
    (0x1EE09, "\u{64a}"), (0x1EE0A, "\u{643}"), (0x1EE0B, "\u{644}"), (0x1EE0C, "\u{645}"),
    (0x1EE0D, "\u{646}"), (0x1EE0E, "\u{633}"), (0x1EE0F, "\u{639}"), (0x1EE10, "\u{641}"),
    (0x1EE11, "\u{635}"), (0x1EE12, "\u{642}"), (0x1EE13, "\u{631}"), (0x1EE14, "\u{634}"),
    (0x1EE15, "\u{62a}"), (0x1EE16, "\u{62b}"), (0x1EE17, "\u{62e}"), (0x1EE18, "\u{630}"),
    (0x1EE19, "\u{636}"), (0x1EE1A, "\u{638}"), (0x1EE1B, "\u{63a}"), (0x1EE1C, "\u{66e}"),
    (0x1EE1D, "\u{6ba}"), (0x1EE1E, "\u{6a1}"), (0x1EE1F, "\u{66f}"), (0x1EE21, "\u{628}"),
    (0x1EE22, "\u{62c}"), (0x1EE24, "\u{647}"), (0x1EE27, "\u{62d}"), (0x1EE29, "\u{64a}"),
    (0x1EE2A, "\u{643}"), (0x1EE2B, "\u{644}"), (0x1EE2C, "\u{645}"), (0x1EE2D, "\u{646}"),
    (0x1EE2E, "\u{633}"), (0x1EE2F, "\u{639}"), (0x1EE30, "\u{641}"), (0x1EE31, "\u{635}"),
    (0x1EE32, "\u{642}"), (0x1EE34, "\u{634}"), (0x1EE35, "\u{62a}"), (0x1EE36, "\u{62b}"),
    (0x1EE37, "\u{62e}"), (0x1EE39, "\u{636}"), (0x1EE3B, "\u{63a}"), (0x1EE42, "\u{62c}"),
    (0x1EE47, "\u{62d}"), (0x1EE49, "\u{64a}"), (0x1EE4B, "\u{644}"), (0x1EE4D, "\u{646}"),
    (0x1EE4E, "\u{633}"), (0x1EE4F, "\u{639}"), (0x1EE51, "\u{635}"), (0x1EE52, "\u{642}"),
    (0x1EE54, "\u{634}"), (0x1EE57, "\u{62e}"), (0x1EE59, "\u{636}"), (0x1EE5B, "\u{63a}"),
    (0x1EE5D, "\u{6ba}"), (0x1EE5F, "\u{66f}"), (0x1EE61, "\u{628}"), (0x1EE62, "\u{62c}"),
    (0x1EE64, "\u{647}"), (0x1EE67, "\u{62d}"), (0x1EE68, "\u{637}"), (0x1EE69, "\u{64a}"),
    (0x1EE6A, "\u{643}"), (0x1EE6C, "\u{645}"), (0x1EE6D, "\u{646}"), (0x1EE6E, "\u{633}"),
    (0x1EE6F, "\u{639}"), (0x1EE70, "\u{641}"), (0x1EE71, "\u{635}"), (0x1EE72, "\u{642}"),
    (0x1EE74, "\u{634}"), (0x1EE75, "\u{62a}"), (0x1EE76, "\u{62b}"), (0x1EE77, "\u{62e}"),
    (0x1EE79, "\u{636}"), (0x1EE7A, "\u{638}"), (0x1EE7B, "\u{63a}"), (0x1EE7C, "\u{66e}"),
    (0x1EE7E, "\u{6a1}"), (0x1EE80, "\u{627}"), (0x1EE81, "\u{628}"), (0x1EE82, "\u{62c}"),
    (0x1EE83, "\u{62f}"), (0x1EE84, "\u{647}"), (0x1EE85, "\u{648}"), (0x1EE86, "\u{632}"),
    (0x1EE87, "\u{62d}"), (0x1EE88, "\u{637}"), (0x1EE89, "\u{64a}"), (0x1EE8B, "\u{644}"),
    (0x1EE8C, "\u{645}"), (0x1EE8D, "\u{646}"), (0x1EE8E, "\u{633}"), (0x1EE8F, "\u{639}"),
    (0x1EE90, "\u{641}"), (0x1EE91, "\u{635}"), (0x1EE92, "\u{642}"), (0x1EE93, "\u{631}"),
    (0x1EE94, "\u{634}"), (0x1EE95, "\u{62a}"), (0x1EE96, "\u{62b}"), (0x1EE97, "\u{62e}"),
    (0x1EE98, "\u{630}"), (0x1EE99, "\u{636}"), (0x1EE9A, "\u{638}"), (0x1EE9B, "\u{63a}"),
    (0x1EEA1, "\u{628}"), (0x1EEA2, "\u{62c}"), (0x1EEA3, "\u{62f}"), (0x1EEA5, "\u{648}"),
    (0x1EEA6, "\u{632}"), (0x1EEA7, "\u{62d}"), (0x1EEA8, "\u{637}"), (0x1EEA9, "\u{64a}"),
    (0x1EEAB, "\u{644}"), (0x1EEAC, "\u{645}"), (0x1EEAD, "\u{646}"), (0x1EEAE, "\u{633}"),
    (0x1EEAF, "\u{639}"), (0x1EEB0, "\u{641}"), (0x1EEB1, "\u{635}"), (0x1EEB2, "\u{642}"),
    (0x1EEB3, "\u{631}"), (0x1EEB4, "\u{634}"), (0x1EEB5, "\u{62a}"), (0x1EEB6, "\u{62b}"),
    (0x1EEB7, "\u{62e}"), (0x1EEB8, "\u{630}"), (0x1EEB9, "\u{636}"), (0x1EEBA, "\u{638}"),
    (0x1EEBB, "\u{63a}"), (0x1F100, "0."), (0x1F101, "0,"), (0x1F102, "1,"), (0x1F103, "2,"),
    (0x1F104, "3,"), (0x1F105, "4,"), (0x1F106, "5,"), (0x1F107, "6,"), (0x1F108, "7,"),
    (0x1F109, "8,"), (0x1F10A, "9,"), (0x1FBF0, "0"), (0x1FBF1, "1"), (0x1FBF2, "2"),
    (0x1FBF3, "3"), (0x1FBF4, "4"), (0x1FBF5, "5"), (0x1FBF6, "6"), (0x1FBF7, "7"),
    (0x1FBF8, "8"), (0x1FBF9, "9"), (0x2F800, "\u{4e3d}"), (0x2F801, "\u{4e38}"),
    (0x2F802, "\u{4e41}"), (0x2F803, "\u{20122}"), (0x2F804, "\u{4f60}"), (0x2F805, "\u{4fae}"),
    (0x2F806, "\u{4fbb}"), (0x2F807, "\u{5002}"), (0x2F808, "\u{507a}"), (0x2F809, "\u{5099}"),
    (0x2F80A, "\u{50e7}"), (0x2F80B, "\u{50cf}"), (0x2F80C, "\u{349e}"), (0x2F80D, "\u{2063a}"),
    (0x2F80E, "\u{514d}"), (0x2F80F, "\u{5154}"), (0x2F810, "\u{5164}"), (0x2F811, "\u{5177}"),
    (0x2F812, "\u{2051c}"), (0x2F813, "\u{34b9}"), (0x2F814, "\u{5167}"), (0x2F815, "\u{518d}"),
    (0x2F816, "\u{2054b}"), (0x2F817, "\u{5197}"), (0x2F818, "\u{51a4}"), (0x2F819, "\u{4ecc}"),
    (0x2F81A, "\u{51ac}"), (0x2F81B, "\u{51b5}"), (0x2F81C, "\u{291df}"), (0x2F81D, "\u{51f5}"),
    (0x2F81E, "\u{5203}"), (0x2F81F, "\u{34df}"), (0x2F820, "\u{523b}"), (0x2F821, "\u{5246}"),
    (0x2F822, "\u{5272}"), (0x2F823, "\u{5277}"), (0x2F824, "\u{3515}"), (0x2F825, "\u{52c7}"),
    (0x2F826, "\u{52c9}"), (0x2F827, "\u{52e4}"), (0x2F828, "\u{52fa}"), (0x2F829, "\u{5305}"),
    (0x2F82A, "\u{5306}"), (0x2F82B, "\u{5317}"), (0x2F82C, "\u{5349}"), (0x2F82D, "\u{5351}"),
    (0x2F82E, "\u{535a}"), (0x2F82F, "\u{5373}"), (0x2F830, "\u{537d}"), (0x2F831, "\u{537f}"),
    (0x2F832, "\u{537f}"), (0x2F833, "\u{537f}"), (0x2F834, "\u{20a2c}"), (0x2F835, "\u{7070}"),
    (0x2F836, "\u{53ca}"), (0x2F837, "\u{53df}"), (0x2F838, "\u{20b63}"), (0x2F839, "\u{53eb}"),
    (0x2F83A, "\u{53f1}"), (0x2F83B, "\u{5406}"), (0x2F83C, "\u{549e}"), (0x2F83D, "\u{5438}"),
    (0x2F83E, "\u{5448}"), (0x2F83F, "\u{5468}"), (0x2F840, "\u{54a2}"), (0x2F841, "\u{54f6}"),
    (0x2F842, "\u{5510}"), (0x2F843, "\u{5553}"), (0x2F844, "\u{5563}"), (0x2F845, "\u{5584}"),
    (0x2F846, "\u{5584}"), (0x2F847, "\u{5599}"), (0x2F848, "\u{55ab}"), (0x2F849, "\u{55b3}"),
    (0x2F84A, "\u{55c2}"), (0x2F84B, "\u{5716}"), (0x2F84C, "\u{5606}"), (0x2F84D, "\u{5717}"),
    (0x2F84E, "\u{5651}"), (0x2F84F, "\u{5674}"), (0x2F850, "\u{5207}"), (0x2F851, "\u{58ee}"),
    (0x2F852, "\u{57ce}"), (0x2F853, "\u{57f4}"), (0x2F854, "\u{580d}"), (0x2F855, "\u{578b}"),
    (0x2F856, "\u{5832}"), (0x2F857, "\u{5831}"), (0x2F858, "\u{58ac}"), (0x2F859, "\u{214e4}"),
    (0x2F85A, "\u{58f2}"), (0x2F85B, "\u{58f7}"), (0x2F85C, "\u{5906}"), (0x2F85D, "\u{591a}"),
    (0x2F85E, "\u{5922}"), (0x2F85F, "\u{5962}"), (0x2F860, "\u{216a8}"),
    (0x2F861, "\u{216ea}"), (0x2F862, "\u{59ec}"), (0x2F863, "\u{5a1b}"), (0x2F864, "\u{5a27}"),
    (0x2F865, "\u{59d8}"), (0x2F866, "\u{5a66}"), (0x2F867, "\u{36ee}"), (0x2F868, "\u{36fc}"),
    (0x2F869, "\u{5b08}"), (0x2F86A, "\u{5b3e}"), (0x2F86B, "\u{5b3e}"), (0x2F86C, "\u{219c8}"),
    (0x2F86D, "\u{5bc3}"), (0x2F86E, "\u{5bd8}"), (0x2F86F, "\u{5be7}"), (0x2F870, "\u{5bf3}"),
    (0x2F871, "\u{21b18}"), (0x2F872, "\u{5bff}"), (0x2F873, "\u{5c06}"), (0x2F874, "\u{5f53}"),
    (0x2F875, "\u{5c22}"), (0x2F876, "\u{3781}"), (0x2F877, "\u{5c60}"), (0x2F878, "\u{5c6e}"),
    (0x2F879, "\u{5cc0}"), (0x2F87A, "\u{5c8d}"), (0x2F87B, "\u{21de4}"), (0x2F87C, "\u{5d43}"),
    (0x2F87D, "\u{21de6}"), (0x2F87E, "\u{5d6e}"), (0x2F87F, "\u{5d6b}"), (0x2F880, "\u{5d7c}"),
    (0x2F881, "\u{5de1}"), (0x2F882, "\u{5de2}"), (0x2F883, "\u{382f}"), (0x2F884, "\u{5dfd}"),
    (0x2F885, "\u{5e28}"), (0x2F886, "\u{5e3d}"), (0x2F887, "\u{5e69}"), (0x2F888, "\u{3862}"),
    (0x2F889, "\u{22183}"), (0x2F88A, "\u{387c}"), (0x2F88B, "\u{5eb0}"), (0x2F88C, "\u{5eb3}"),
    (0x2F88D, "\u{5eb6}"), (0x2F88E, "\u{5eca}"), (0x2F88F, "\u{2a392}"), (0x2F890, "\u{5efe}"),
    (0x2F891, "\u{22331}"), (0x2F892, "\u{22331}"), (0x2F893, "\u{8201}"),
    (0x2F894, "\u{5f22}"), (0x2F895, "\u{5f22}"), (0x2F896, "\u{38c7}"), (0x2F897, "\u{232b8}"),
    (0x2F898, "\u{261da}"), (0x2F899, "\u{5f62}"), (0x2F89A, "\u{5f6b}"), (0x2F89B, "\u{38e3}"),
    (0x2F89C, "\u{5f9a}"), (0x2F89D, "\u{5fcd}"), (0x2F89E, "\u{5fd7}"), (0x2F89F, "\u{5ff9}"),
    (0x2F8A0, "\u{6081}"), (0x2F8A1, "\u{393a}"), (0x2F8A2, "\u{391c}"), (0x2F8A3, "\u{6094}"),
    (0x2F8A4, "\u{226d4}"), (0x2F8A5, "\u{60c7}"), (0x2F8A6, "\u{6148}"), (0x2F8A7, "\u{614c}"),
    (0x2F8A8, "\u{614e}"), (0x2F8A9, "\u{614c}"), (0x2F8AA, "\u{617a}"), (0x2F8AB, "\u{618e}"),
    (0x2F8AC, "\u{61b2}"), (0x2F8AD, "\u{61a4}"), (0x2F8AE, "\u{61af}"), (0x2F8AF, "\u{61de}"),
    (0x2F8B0, "\u{61f2}"), (0x2F8B1, "\u{61f6}"), (0x2F8B2, "\u{6210}"), (0x2F8B3, "\u{621b}"),
    (0x2F8B4, "\u{625d}"), (0x2F8B5, "\u{62b1}"), (0x2F8B6, "\u{62d4}"), (0x2F8B7, "\u{6350}"),
    (0x2F8B8, "\u{22b0c}"), (0x2F8B9, "\u{633d}"), (0x2F8BA, "\u{62fc}"), (0x2F8BB, "\u{6368}"),
    (0x2F8BC, "\u{6383}"), (0x2F8BD, "\u{63e4}"), (0x2F8BE, "\u{22bf1}"), (0x2F8BF, "\u{6422}"),
    (0x2F8C0, "\u{63c5}"), (0x2F8C1, "\u{63a9}"), (0x2F8C2, "\u{3a2e}"), (0x2F8C3, "\u{6469}"),
    (0x2F8C4, "\u{647e}"), (0x2F8C5, "\u{649d}"), (0x2F8C6, "\u{6477}"), (0x2F8C7, "\u{3a6c}"),
    (0x2F8C8, "\u{654f}"), (0x2F8C9, "\u{656c}"), (0x2F8CA, "\u{2300a}"), (0x2F8CB, "\u{65e3}"),
    (0x2F8CC, "\u{66f8}"), (0x2F8CD, "\u{6649}"), (0x2F8CE, "\u{3b19}"), (0x2F8CF, "\u{6691}"),
    (0x2F8D0, "\u{3b08}"), (0x2F8D1, "\u{3ae4}"), (0x2F8D2, "\u{5192}"), (0x2F8D3, "\u{5195}"),
    (0x2F8D4, "\u{6700}"), (0x2F8D5, "\u{669c}"), (0x2F8D6, "\u{80ad}"), (0x2F8D7, "\u{43d9}"),
    (0x2F8D8, "\u{6717}"), (0x2F8D9, "\u{671b}"), (0x2F8DA, "\u{6721}"), (0x2F8DB, "\u{675e}"),
    (0x2F8DC, "\u{6753}"), (0x2F8DD, "\u{233c3}"), (0x2F8DE, "\u{3b49}"), (0x2F8DF, "\u{67fa}"),
    (0x2F8E0, "\u{6785}"), (0x2F8E1, "\u{6852}"), (0x2F8E2, "\u{6885}"), (0x2F8E3, "\u{2346d}"),
    (0x2F8E4, "\u{688e}"), (0x2F8E5, "\u{681f}"), (0x2F8E6, "\u{6914}"), (0x2F8E7, "\u{3b9d}"),
    (0x2F8E8, "\u{6942}"), (0x2F8E9, "\u{69a3}"), (0x2F8EA, "\u{69ea}"), (0x2F8EB, "\u{6aa8}"),
    (0x2F8EC, "\u{236a3}"), (0x2F8ED, "\u{6adb}"), (0x2F8EE, "\u{3c18}"), (0x2F8EF, "\u{6b21}"),
    (0x2F8F0, "\u{238a7}"), (0x2F8F1, "\u{6b54}"), (0x2F8F2, "\u{3c4e}"), (0x2F8F3, "\u{6b72}"),
    (0x2F8F4, "\u{6b9f}"), (0x2F8F5, "\u{6bba}"), (0x2F8F6, "\u{6bbb}"), (0x2F8F7, "\u{23a8d}"),
    (0x2F8F8, "\u{21d0b}"), (0x2F8F9, "\u{23afa}"), (0x2F8FA, "\u{6c4e}"),
    (0x2F8FB, "\u{23cbc}"), (0x2F8FC, "\u{6cbf}"), (0x2F8FD, "\u{6ccd}"), (0x2F8FE, "\u{6c67}"),
    (0x2F8FF, "\u{6d16}"), (0x2F900, "\u{6d3e}"), (0x2F901, "\u{6d77}"), (0x2F902, "\u{6d41}"),
    (0x2F903, "\u{6d69}"), (0x2F904, "\u{6d78}"), (0x2F905, "\u{6d85}"), (0x2F906, "\u{23d1e}"),
    (0x2F907, "\u{6d34}"), (0x2F908, "\u{6e2f}"), (0x2F909, "\u{6e6e}"), (0x2F90A, "\u{3d33}"),
    (0x2F90B, "\u{6ecb}"), (0x2F90C, "\u{6ec7}"), (0x2F90D, "\u{23ed1}"), (0x2F90E, "\u{6df9}"),
    (0x2F90F, "\u{6f6e}"), (0x2F910, "\u{23f5e}"), (0x2F911, "\u{23f8e}"),
    (0x2F912, "\u{6fc6}"), (0x2F913, "\u{7039}"), (0x2F914, "\u{701e}"), (0x2F915, "\u{701b}"),
    (0x2F916, "\u{3d96}"), (0x2F917, "\u{704a}"), (0x2F918, "\u{707d}"), (0x2F919, "\u{7077}"),
    (0x2F91A, "\u{70ad}"), (0x2F91B, "\u{20525}"), (0x2F91C, "\u{7145}"),
    (0x2F91D, "\u{24263}"), (0x2F91E, "\u{719c}"), (0x2F91F, "\u{243ab}"),
    (0x2F920, "\u{7228}"), (0x2F921, "\u{7235}"), (0x2F922, "\u{7250}"), (0x2F923, "\u{24608}"),
    (0x2F924, "\u{7280}"), (0x2F925, "\u{7295}"), (0x2F926, "\u{24735}"),
    (0x2F927, "\u{24814}"), (0x2F928, "\u{737a}"), (0x2F929, "\u{738b}"), (0x2F92A, "\u{3eac}"),
    (0x2F92B, "\u{73a5}"), (0x2F92C, "\u{3eb8}"), (0x2F92D, "\u{3eb8}"), (0x2F92E, "\u{7447}"),
    (0x2F92F, "\u{745c}"), (0x2F930, "\u{7471}"), (0x2F931, "\u{7485}"), (0x2F932, "\u{74ca}"),
    (0x2F933, "\u{3f1b}"), (0x2F934, "\u{7524}"), (0x2F935, "\u{24c36}"), (0x2F936, "\u{753e}"),
    (0x2F937, "\u{24c92}"), (0x2F938, "\u{7570}"), (0x2F939, "\u{2219f}"),
    (0x2F93A, "\u{7610}"), (0x2F93B, "\u{24fa1}"), (0x2F93C, "\u{24fb8}"),
    (0x2F93D, "\u{25044}"), (0x2F93E, "\u{3ffc}"), (0x2F93F, "\u{4008}"), (0x2F940, "\u{76f4}"),
    (0x2F941, "\u{250f3}"), (0x2F942, "\u{250f2}"), (0x2F943, "\u{25119}"),
    (0x2F944, "\u{25133}"), (0x2F945, "\u{771e}"), (0x2F946, "\u{771f}"), (0x2F947, "\u{771f}"),
    (0x2F948, "\u{774a}"), (0x2F949, "\u{4039}"), (0x2F94A, "\u{778b}"), (0x2F94B, "\u{4046}"),
    (0x2F94C, "\u{4096}"), (0x2F94D, "\u{2541d}"), (0x2F94E, "\u{784e}"), (0x2F94F, "\u{788c}"),
    (0x2F950, "\u{78cc}"), (0x2F951, "\u{40e3}"), (0x2F952, "\u{25626}"), (0x2F953, "\u{7956}"),
    (0x2F954, "\u{2569a}"), (0x2F955, "\u{256c5}"), (0x2F956, "\u{798f}"),
    (0x2F957, "\u{79eb}"), (0x2F958, "\u{412f}"), (0x2F959, "\u{7a40}"), (0x2F95A, "\u{7a4a}"),
    (0x2F95B, "\u{7a4f}"), (0x2F95C, "\u{2597c}"), (0x2F95D, "\u{25aa7}"),
    (0x2F95E, "\u{25aa7}"), (0x2F95F, "\u{7aee}"), (0x2F960, "\u{4202}"),
    (0x2F961, "\u{25bab}"), (0x2F962, "\u{7bc6}"), (0x2F963, "\u{7bc9}"), (0x2F964, "\u{4227}"),
    (0x2F965, "\u{25c80}"), (0x2F966, "\u{7cd2}"), (0x2F967, "\u{42a0}"), (0x2F968, "\u{7ce8}"),
    (0x2F969, "\u{7ce3}"), (0x2F96A, "\u{7d00}"), (0x2F96B, "\u{25f86}"), (0x2F96C, "\u{7d63}"),
    (0x2F96D, "\u{4301}"), (0x2F96E, "\u{7dc7}"), (0x2F96F, "\u{7e02}"), (0x2F970, "\u{7e45}"),
    (0x2F971, "\u{4334}"), (0x2F972, "\u{26228}"), (0x2F973, "\u{26247}"),
    (0x2F974, "\u{4359}"), (0x2F975, "\u{262d9}"), (0x2F976, "\u{7f7a}"),
    (0x2F977, "\u{2633e}"), (0x2F978, "\u{7f95}"), (0x2F979, "\u{7ffa}"), (0x2F97A, "\u{8005}"),
    (0x2F97B, "\u{264da}"), (0x2F97C, "\u{26523}"), (0x2F97D, "\u{8060}"),
    (0x2F97E, "\u{265a8}"), (0x2F97F, "\u{8070}"), (0x2F980, "\u{2335f}"),
    (0x2F981, "\u{43d5}"), (0x2F982, "\u{80b2}"), (0x2F983, "\u{8103}"), (0x2F984, "\u{440b}"),
    (0x2F985, "\u{813e}"), (0x2F986, "\u{5ab5}"), (0x2F987, "\u{267a7}"),
    (0x2F988, "\u{267b5}"), (0x2F989, "\u{23393}"), (0x2F98A, "\u{2339c}"),
    (0x2F98B, "\u{8201}"), (0x2F98C, "\u{8204}"), (0x2F98D, "\u{8f9e}"), (0x2F98E, "\u{446b}"),
    (0x2F98F, "\u{8291}"), (0x2F990, "\u{828b}"), (0x2F991, "\u{829d}"), (0x2F992, "\u{52b3}"),
    (0x2F993, "\u{82b1}"), (0x2F994, "\u{82b3}"), (0x2F995, "\u{82bd}"), (0x2F996, "\u{82e6}"),
    (0x2F997, "\u{26b3c}"), (0x2F998, "\u{82e5}"), (0x2F999, "\u{831d}"), (0x2F99A, "\u{8363}"),
    (0x2F99B, "\u{83ad}"), (0x2F99C, "\u{8323}"), (0x2F99D, "\u{83bd}"), (0x2F99E, "\u{83e7}"),
    (0x2F99F, "\u{8457}"), (0x2F9A0, "\u{8353}"), (0x2F9A1, "\u{83ca}"), (0x2F9A2, "\u{83cc}"),
    (0x2F9A3, "\u{83dc}"), (0x2F9A4, "\u{26c36}"), (0x2F9A5, "\u{26d6b}"),
    (0x2F9A6, "\u{26cd5}"), (0x2F9A7, "\u{452b}"), (0x2F9A8, "\u{84f1}"), (0x2F9A9, "\u{84f3}"),
    (0x2F9AA, "\u{8516}"), (0x2F9AB, "\u{273ca}"), (0x2F9AC, "\u{8564}"),
    (0x2F9AD, "\u{26f2c}"), (0x2F9AE, "\u{455d}"), (0x2F9AF, "\u{4561}"),
    (0x2F9B0, "\u{26fb1}"), (0x2F9B1, "\u{270d2}"), (0x2F9B2, "\u{456b}"),
    (0x2F9B3, "\u{8650}"), (0x2F9B4, "\u{865c}"), (0x2F9B5, "\u{8667}"), (0x2F9B6, "\u{8669}"),
    (0x2F9B7, "\u{86a9}"), (0x2F9B8, "\u{8688}"), (0x2F9B9, "\u{870e}"), (0x2F9BA, "\u{86e2}"),
    (0x2F9BB, "\u{8779}"), (0x2F9BC, "\u{8728}"), (0x2F9BD, "\u{876b}"), (0x2F9BE, "\u{8786}"),
    (0x2F9BF, "\u{45d7}"), (0x2F9C0, "\u{87e1}"), (0x2F9C1, "\u{8801}"), (0x2F9C2, "\u{45f9}"),
    (0x2F9C3, "\u{8860}"), (0x2F9C4, "\u{8863}"), (0x2F9C5, "\u{27667}"), (0x2F9C6, "\u{88d7}"),
    (0x2F9C7, "\u{88de}"), (0x2F9C8, "\u{4635}"), (0x2F9C9, "\u{88fa}"), (0x2F9CA, "\u{34bb}"),
    (0x2F9CB, "\u{278ae}"), (0x2F9CC, "\u{27966}"), (0x2F9CD, "\u{46be}"),
    (0x2F9CE, "\u{46c7}"), (0x2F9CF, "\u{8aa0}"), (0x2F9D0, "\u{8aed}"), (0x2F9D1, "\u{8b8a}"),
    (0x2F9D2, "\u{8c55}"), (0x2F9D3, "\u{27ca8}"), (0x2F9D4, "\u{8cab}"), (0x2F9D5, "\u{8cc1}"),
    (0x2F9D6, "\u{8d1b}"), (0x2F9D7, "\u{8d77}"), (0x2F9D8, "\u{27f2f}"),
    (0x2F9D9, "\u{20804}"), (0x2F9DA, "\u{8dcb}"), (0x2F9DB, "\u{8dbc}"), (0x2F9DC, "\u{8df0}"),
    (0x2F9DD, "\u{208de}"), (0x2F9DE, "\u{8ed4}"), (0x2F9DF, "\u{8f38}"),
    (0x2F9E0, "\u{285d2}"), (0x2F9E1, "\u{285ed}"), (0x2F9E2, "\u{9094}"),
    (0x2F9E3, "\u{90f1}"), (0x2F9E4, "\u{9111}"), (0x2F9E5, "\u{2872e}"), (0x2F9E6, "\u{911b}"),
    (0x2F9E7, "\u{9238}"), (0x2F9E8, "\u{92d7}"), (0x2F9E9, "\u{92d8}"), (0x2F9EA, "\u{927c}"),
    (0x2F9EB, "\u{93f9}"), (0x2F9EC, "\u{9415}"), (0x2F9ED, "\u{28bfa}"), (0x2F9EE, "\u{958b}"),
    (0x2F9EF, "\u{4995}"), (0x2F9F0, "\u{95b7}"), (0x2F9F1, "\u{28d77}"), (0x2F9F2, "\u{49e6}"),
    (0x2F9F3, "\u{96c3}"), (0x2F9F4, "\u{5db2}"), (0x2F9F5, "\u{9723}"), (0x2F9F6, "\u{29145}"),
    (0x2F9F7, "\u{2921a}"), (0x2F9F8, "\u{4a6e}"), (0x2F9F9, "\u{4a76}"), (0x2F9FA, "\u{97e0}"),
    (0x2F9FB, "\u{2940a}"), (0x2F9FC, "\u{4ab2}"), (0x2F9FD, "\u{29496}"),
    (0x2F9FE, "\u{980b}"), (0x2F9FF, "\u{980b}"), (0x2FA00, "\u{9829}"), (0x2FA01, "\u{295b6}"),
    (0x2FA02, "\u{98e2}"), (0x2FA03, "\u{4b33}"), (0x2FA04, "\u{9929}"), (0x2FA05, "\u{99a7}"),
    (0x2FA06, "\u{99c2}"), (0x2FA07, "\u{99fe}"), (0x2FA08, "\u{4bce}"), (0x2FA09, "\u{29b30}"),
    (0x2FA0A, "\u{9b12}"), (0x2FA0B, "\u{9c40}"), (0x2FA0C, "\u{9cfd}"), (0x2FA0D, "\u{4cce}"),
    (0x2FA0E, "\u{4ced}"), (0x2FA0F, "\u{9d67}"), (0x2FA10, "\u{2a0ce}"), (0x2FA11, "\u{4cf8}"),
    (0x2FA12, "\u{2a105}"), (0x2FA13, "\u{2a20e}"), (0x2FA14, "\u{2a291}"),
    (0x2FA15, "\u{9ebb}"), (0x2FA16, "\u{4d56}"), (0x2FA17, "\u{9ef9}"), (0x2FA18, "\u{9efe}"),
    (0x2FA19, "\u{9f05}"), (0x2FA1A, "\u{9f0f}"), (0x2FA1B, "\u{9f16}"), (0x2FA1C, "\u{9f3b}"),
    (0x2FA1D, "\u{2a600}"),
];

/// First and last code point and canonical combining class.
#[rustfmt::skip]
static COMBINING: [(u32, u32, u8); 403] = [
    (0x300, 0x314, 230), (0x315, 0x315, 232), (0x316, 0x319, 220), (0x31A, 0x31A, 232),
    (0x31B, 0x31B, 216), (0x31C, 0x320, 220), (0x321, 0x322, 202), (0x323, 0x326, 220),
    (0x327, 0x328, 202), (0x329, 0x333, 220), (0x334, 0x338, 1), (0x339, 0x33C, 220),
    (0x33D, 0x344, 230), (0x345, 0x345, 240), (0x346, 0x346, 230), (0x347, 0x349, 220),
    (0x34A, 0x34C, 230), (0x34D, 0x34E, 220), (0x350, 0x352, 230), (0x353, 0x356, 220),
    (0x357, 0x357, 230), (0x358, 0x358, 232), (0x359, 0x35A, 220), (0x35B, 0x35B, 230),
    (0x35C, 0x35C, 233), (0x35D, 0x35E, 234), (0x35F, 0x35F, 233), (0x360, 0x361, 234),
    (0x362, 0x362, 233), (0x363, 0x36F, 230), (0x483, 0x487, 230), (0x591, 0x591, 220),
    (0x592, 0x595, 230), (0x596, 0x596, 220), (0x597, 0x599, 230), (0x59A, 0x59A, 222),
    (0x59B, 0x59B, 220), (0x59C, 0x5A1, 230), (0x5A2, 0x5A7, 220), (0x5A8, 0x5A9, 230),
    (0x5AA, 0x5AA, 220), (0x5AB, 0x5AC, 230), (0x5AD, 0x5AD, 222), (0x5AE, 0x5AE, 228),
    (0x5AF, 0x5AF, 230), (0x5B0, 0x5B0, 10), (0x5B1, 0x5B1, 11), (0x5B2, 0x5B2, 12),
    (0x5B3, 0x5B3, 13), (0x5B4, 0x5B4, 14), (0x5B5, 0x5B5, 15), (0x5B6, 0x5B6, 16),
    (0x5B7, 0x5B7, 17), (0x5B8, 0x5B8, 18), (0x5B9, 0x5BA, 19), (0x5BB, 0x5BB, 20),
    (0x5BC, 0x5BC, 21), (0x5BD, 0x5BD, 22), (0x5BF, 0x5BF, 23), (0x5C1, 0x5C1, 24),
    (0x5C2, 0x5C2, 25), (0x5C4, 0x5C4, 230), (0x5C5, 0x5C5, 220), (0x5C7, 0x5C7, 18),
    (0x610, 0x617, 230), (0x618, 0x618, 30), (0x619, 0x619, 31), (0x61A, 0x61A, 32),
    (0x64B, 0x64B, 27), (0x64C, 0x64C, 28), (0x64D, 0x64D, 29), (0x64E, 0x64E, 30),
    (0x64F, 0x64F, 31), (0x650, 0x650, 32), (0x651, 0x651, 33), (0x652, 0x652, 34),
    (0x653, 0x654, 230), (0x655, 0x656, 220), (0x657, 0x65B, 230), (0x65C, 0x65C, 220),
    (0x65D, 0x65E, 230), (0x65F, 0x65F, 220), (0x670, 0x670, 35), (0x6D6, 0x6DC, 230),
    (0x6DF, 0x6E2, 230), (0x6E3, 0x6E3, 220), (0x6E4, 0x6E4, 230), (0x6E7, 0x6E8, 230),
    (0x6EA, 0x6EA, 220), (0x6EB, 0x6EC, 230), (0x6ED, 0x6ED, 220), (0x711, 0x711, 36),
    (0x730, 0x730, 230), (0x731, 0x731, 220), (0x732, 0x733, 230), (0x734, 0x734, 220),
    (0x735, 0x736, 230), (0x737, 0x739, 220), (0x73A, 0x73A, 230), (0x73B, 0x73C, 220),
    (0x73D, 0x73D, 230), (0x73E, 0x73E, 220), (0x73F, 0x741, 230), (0x742, 0x742, 220),
    (0x743, 0x743, 230), (0x744, 0x744, 220), (0x745, 0x745, 230), (0x746, 0x746, 220),
    (0x747, 0x747, 230), (0x748, 0x748, 220), (0x749, 0x74A, 230), (0x7EB, 0x7F1, 230),
    (0x7F2, 0x7F2, 220), (0x7F3, 0x7F3, 230), (0x7FD, 0x7FD, 220), (0x816, 0x819, 230),
    (0x81B, 0x823, 230), (0x825, 0x827, 230), (0x829, 0x82D, 230), (0x859, 0x85B, 220),
    (0x897, 0x898, 230), (0x899, 0x89B, 220), (0x89C, 0x89F, 230), (0x8CA, 0x8CE, 230),
    (0x8CF, 0x8D3, 220), (0x8D4, 0x8E1, 230), (0x8E3, 0x8E3, 220), (0x8E4, 0x8E5, 230),
    (0x8E6, 0x8E6, 220), (0x8E7, 0x8E8, 230), (0x8E9, 0x8E9, 220), (0x8EA, 0x8EC, 230),
    (0x8ED, 0x8EF, 220), (0x8F0, 0x8F0, 27), (0x8F1, 0x8F1, 28), (0x8F2, 0x8F2, 29),
    (0x8F3, 0x8F5, 230), (0x8F6, 0x8F6, 220), (0x8F7, 0x8F8, 230), (0x8F9, 0x8FA, 220),
    (0x8FB, 0x8FF, 230), (0x93C, 0x93C, 7), (0x94D, 0x94D, 9), (0x951, 0x951, 230),
    (0x952, 0x952, 220), (0x953, 0x954, 230), (0x9BC, 0x9BC, 7), (0x9CD, 0x9CD, 9),
    (0x9FE, 0x9FE, 230), (0xA3C, 0xA3C, 7), (0xA4D, 0xA4D, 9), (0xABC, 0xABC, 7),
    (0xACD, 0xACD, 9), (0xB3C, 0xB3C, 7), (0xB4D, 0xB4D, 9), (0xBCD, 0xBCD, 9),
    (0xC3C, 0xC3C, 7), (0xC4D, 0xC4D, 9), (0xC55, 0xC55, 84), (0xC56, 0xC56, 91),
    (0xCBC, 0xCBC, 7), (0xCCD, 0xCCD, 9), (0xD3B, 0xD3C, 9), (0xD4D, 0xD4D, 9),
    (0xDCA, 0xDCA, 9), (0xE38, 0xE39, 103), (0xE3A, 0xE3A, 9), (0xE48, 0xE4B, 107),
    (0xEB8, 0xEB9, 118), (0xEBA, 0xEBA, 9), (0xEC8, 0xECB, 122), (0xF18, 0xF19, 220),
    (0xF35, 0xF35, 220), (0xF37, 0xF37, 220), (0xF39, 0xF39, 216), (0xF71, 0xF71, 129),
    (0xF72, 0xF72, 130), (0xF74, 0xF74, 132), (0xF7A, 0xF7D, 130), (0xF80, 0xF80, 130),
    (0xF82, 0xF83, 230), (0xF84, 0xF84, 9), (0xF86, 0xF87, 230), (0xFC6, 0xFC6, 220),
    (0x1037, 0x1037, 7), (0x1039, 0x103A, 9), (0x108D, 0x108D, 220), (0x135D, 0x135F, 230),
    (0x1714, 0x1715, 9), (0x1734, 0x1734, 9), (0x17D2, 0x17D2, 9), (0x17DD, 0x17DD, 230),
    (0x18A9, 0x18A9, 228), (0x1939, 0x1939, 222), (0x193A, 0x193A, 230), (0x193B, 0x193B, 220),
    (0x1A17, 0x1A17, 230), (0x1A18, 0x1A18, 220), (0x1A60, 0x1A60, 9), (0x1A75, 0x1A7C, 230),
    (0x1A7F, 0x1A7F, 220), (0x1AB0, 0x1AB4, 230), (0x1AB5, 0x1ABA, 220), (0x1ABB, 0x1ABC, 230),
    (0x1ABD, 0x1ABD, 220), (0x1ABF, 0x1AC0, 220), (0x1AC1, 0x1AC2, 230), (0x1AC3, 0x1AC4, 220),
    (0x1AC5, 0x1AC9, 230), (0x1ACA, 0x1ACA, 220), (0x1ACB, 0x1ADC, 230), (0x1ADD, 0x1ADD, 220),
    (0x1AE0, 0x1AE5, 230), (0x1AE6, 0x1AE6, 220), (0x1AE7, 0x1AEA, 230), (0x1AEB, 0x1AEB, 234),
    (0x1B34, 0x1B34, 7), (0x1B44, 0x1B44, 9), (0x1B6B, 0x1B6B, 230), (0x1B6C, 0x1B6C, 220),
    (0x1B6D, 0x1B73, 230), (0x1BAA, 0x1BAB, 9), (0x1BE6, 0x1BE6, 7), (0x1BF2, 0x1BF3, 9),
    (0x1C37, 0x1C37, 7), (0x1CD0, 0x1CD2, 230), (0x1CD4, 0x1CD4, 1), (0x1CD5, 0x1CD9, 220),
    (0x1CDA, 0x1CDB, 230), (0x1CDC, 0x1CDF, 220), (0x1CE0, 0x1CE0, 230), (0x1CE2, 0x1CE8, 1),
    (0x1CED, 0x1CED, 220), (0x1CF4, 0x1CF4, 230), (0x1CF8, 0x1CF9, 230), (0x1DC0, 0x1DC1, 230),
    (0x1DC2, 0x1DC2, 220), (0x1DC3, 0x1DC9, 230), (0x1DCA, 0x1DCA, 220), (0x1DCB, 0x1DCC, 230),
    (0x1DCD, 0x1DCD, 234), (0x1DCE, 0x1DCE, 214), (0x1DCF, 0x1DCF, 220), (0x1DD0, 0x1DD0, 202),
    (0x1DD1, 0x1DF5, 230), (0x1DF6, 0x1DF6, 232), (0x1DF7, 0x1DF8, 228), (0x1DF9, 0x1DF9, 220),
    (0x1DFA, 0x1DFA, 218), (0x1DFB, 0x1DFB, 230), (0x1DFC, 0x1DFC, 233), (0x1DFD, 0x1DFD, 220),
    (0x1DFE, 0x1DFE, 230), (0x1DFF, 0x1DFF, 220), (0x20D0, 0x20D1, 230), (0x20D2, 0x20D3, 1),
    (0x20D4, 0x20D7, 230), (0x20D8, 0x20DA, 1), (0x20DB, 0x20DC, 230), (0x20E1, 0x20E1, 230),
    (0x20E5, 0x20E6, 1), (0x20E7, 0x20E7, 230), (0x20E8, 0x20E8, 220), (0x20E9, 0x20E9, 230),
    (0x20EA, 0x20EB, 1), (0x20EC, 0x20EF, 220), (0x20F0, 0x20F0, 230), (0x2CEF, 0x2CF1, 230),
    (0x2D7F, 0x2D7F, 9), (0x2DE0, 0x2DFF, 230), (0x302A, 0x302A, 218), (0x302B, 0x302B, 228),
    (0x302C, 0x302C, 232), (0x302D, 0x302D, 222), (0x302E, 0x302F, 224), (0x3099, 0x309A, 8),
    (0xA66F, 0xA66F, 230), (0xA674, 0xA67D, 230), (0xA69E, 0xA69F, 230), (0xA6F0, 0xA6F1, 230),
    (0xA806, 0xA806, 9), (0xA82C, 0xA82C, 9), (0xA8C4, 0xA8C4, 9), (0xA8E0, 0xA8F1, 230),
    (0xA92B, 0xA92D, 220), (0xA953, 0xA953, 9), (0xA9B3, 0xA9B3, 7), (0xA9C0, 0xA9C0, 9),
    (0xAAB0, 0xAAB0, 230), (0xAAB2, 0xAAB3, 230), (0xAAB4, 0xAAB4, 220), (0xAAB7, 0xAAB8, 230),
    (0xAABE, 0xAABF, 230), (0xAAC1, 0xAAC1, 230), (0xAAF6, 0xAAF6, 9), (0xABED, 0xABED, 9),
    (0xFB1E, 0xFB1E, 26), (0xFE20, 0xFE26, 230), (0xFE27, 0xFE2D, 220), (0xFE2E, 0xFE2F, 230),
    (0x101FD, 0x101FD, 220), (0x102E0, 0x102E0, 220), (0x10376, 0x1037A, 230),
    (0x10A0D, 0x10A0D, 220), (0x10A0F, 0x10A0F, 230), (0x10A38, 0x10A38, 230),
    (0x10A39, 0x10A39, 1), (0x10A3A, 0x10A3A, 220), (0x10A3F, 0x10A3F, 9),
    (0x10AE5, 0x10AE5, 230), (0x10AE6, 0x10AE6, 220), (0x10D24, 0x10D27, 230),
    (0x10D69, 0x10D6D, 230), (0x10EAB, 0x10EAC, 230), (0x10EFA, 0x10EFB, 220),
    (0x10EFD, 0x10EFF, 220), (0x10F46, 0x10F47, 220), (0x10F48, 0x10F4A, 230),
    (0x10F4B, 0x10F4B, 220), (0x10F4C, 0x10F4C, 230), (0x10F4D, 0x10F50, 220),
    (0x10F82, 0x10F82, 230), (0x10F83, 0x10F83, 220), (0x10F84, 0x10F84, 230),
    (0x10F85, 0x10F85, 220), (0x11046, 0x11046, 9), (0x11070, 0x11070, 9),
    (0x1107F, 0x1107F, 9), (0x110B9, 0x110B9, 9), (0x110BA, 0x110BA, 7),
    (0x11100, 0x11102, 230), (0x11133, 0x11134, 9), (0x11173, 0x11173, 7),
    (0x111C0, 0x111C0, 9), (0x111CA, 0x111CA, 7), (0x11235, 0x11235, 9), (0x11236, 0x11236, 7),
    (0x112E9, 0x112E9, 7), (0x112EA, 0x112EA, 9), (0x1133B, 0x1133C, 7), (0x1134D, 0x1134D, 9),
    (0x11366, 0x1136C, 230), (0x11370, 0x11374, 230), (0x113CE, 0x113D0, 9),
    (0x11442, 0x11442, 9), (0x11446, 0x11446, 7), (0x1145E, 0x1145E, 230),
    (0x114C2, 0x114C2, 9), (0x114C3, 0x114C3, 7), (0x115BF, 0x115BF, 9), (0x115C0, 0x115C0, 7),
    (0x1163F, 0x1163F, 9), (0x116B6, 0x116B6, 9), (0x116B7, 0x116B7, 7), (0x1172B, 0x1172B, 9),
    (0x11839, 0x11839, 9), (0x1183A, 0x1183A, 7), (0x1193D, 0x1193E, 9), (0x11943, 0x11943, 7),
    (0x119E0, 0x119E0, 9), (0x11A34, 0x11A34, 9), (0x11A47, 0x11A47, 9), (0x11A99, 0x11A99, 9),
    (0x11C3F, 0x11C3F, 9), (0x11D42, 0x11D42, 7), (0x11D44, 0x11D45, 9), (0x11D97, 0x11D97, 9),
    (0x11F41, 0x11F42, 9), (0x1612F, 0x1612F, 9), (0x16AF0, 0x16AF4, 1),
    (0x16B30, 0x16B36, 230), (0x16FF0, 0x16FF1, 6), (0x1BC9E, 0x1BC9E, 1),
    (0x1D165, 0x1D166, 216), (0x1D167, 0x1D169, 1), (0x1D16D, 0x1D16D, 226),
    (0x1D16E, 0x1D172, 216), (0x1D17B, 0x1D182, 220), (0x1D185, 0x1D189, 230),
    (0x1D18A, 0x1D18B, 220), (0x1D1AA, 0x1D1AD, 230), (0x1D242, 0x1D244, 230),
    (0x1E000, 0x1E006, 230), (0x1E008, 0x1E018, 230), (0x1E01B, 0x1E021, 230),
    (0x1E023, 0x1E024, 230), (0x1E026, 0x1E02A, 230), (0x1E08F, 0x1E08F, 230),
    (0x1E130, 0x1E136, 230), (0x1E2AE, 0x1E2AE, 230), (0x1E2EC, 0x1E2EF, 230),
    (0x1E4EC, 0x1E4ED, 232), (0x1E4EE, 0x1E4EE, 220), (0x1E4EF, 0x1E4EF, 230),
    (0x1E5EE, 0x1E5EE, 230), (0x1E5EF, 0x1E5EF, 220), (0x1E6E3, 0x1E6E3, 230),
    (0x1E6E6, 0x1E6E6, 230), (0x1E6EE, 0x1E6EF, 230), (0x1E6F5, 0x1E6F5, 230),
    (0x1E8D0, 0x1E8D6, 220), (0x1E944, 0x1E949, 230), (0x1E94A, 0x1E94A, 7),
];
