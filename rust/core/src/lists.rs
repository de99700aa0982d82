//! The lists of a background table that only flags ask: numbers, negations, names, stock lines.
//!
//! Every one of them is optional, and none changes a score. The format stands in the docs.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use crate::shingle::combine;
use crate::tokenize::hash_word;

/// Numbers are counted in millionths, as integers.
pub const UNIT: u128 = 1_000_000;
/// The longest phrase that is looked up, in words.
pub const LONGEST_PHRASE: usize = 8;

/// Takes a hash as it is: what is looked up for every word of a text is hashed already, and only a
/// table decides what is held.
#[derive(Debug, Default)]
pub struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// A map by hashes of words.
pub type ByWord<T> = HashMap<u64, T, BuildHasherDefault<Hashed>>;
/// A set of hashes of words.
pub type Words = HashSet<u64, BuildHasherDefault<Hashed>>;

/// Phrases by the hashes of their words, each with what is known of it.
#[derive(Debug, Default)]
pub struct Phrases {
    known: ByWord<bool>,
    /// The longest phrase that begins with a word: most words need no further look-up.
    longest: ByWord<usize>,
}

impl Phrases {
    /// Adds a phrase of up to eight words.
    fn add<'a>(&mut self, words: impl Iterator<Item = &'a str>, value: bool) -> Result<(), &'static str> {
        let hashes: Vec<u64> = words.map(hash_word).collect();
        if hashes.len() > LONGEST_PHRASE {
            return Err("a phrase has at most 8 words");
        }
        self.known.insert(combine(&hashes), value);
        let longest = self.longest.entry(hashes[0]).or_default();
        *longest = hashes.len().max(*longest);
        Ok(())
    }

    /// The longest phrase that begins at a word: its length, and what is known of it.
    #[must_use]
    pub fn at(&self, hashes: &[u64], start: usize) -> Option<(usize, bool)> {
        let longest = self.longest.get(&hashes[start])?;
        (1..=(*longest).min(hashes.len() - start))
            .rev()
            .find_map(|length| Some((length, *self.known.get(&combine(&hashes[start..start + length]))?)))
    }
}

/// The optional lists of a background table.
#[derive(Debug, Default)]
pub struct Lists {
    /// Worth of each number word, in millionths, and whether it may be no number.
    pub numbers: ByWord<(u128, bool)>,
    /// Words that may stand inside a number of several words.
    pub binding: Words,
    /// What stands behind digits, with what it multiplies them by, in millionths.
    pub endings: HashMap<String, u128>,
    /// Phrases that deny, and such that hold a word that does.
    pub negations: Phrases,
    /// Stock phrases of sites.
    pub boilerplate: Phrases,
    /// The day or month of each word: the hash of the first word of its line.
    pub calendar: ByWord<u64>,
    /// The country or region of each word, likewise.
    pub peoples: ByWord<u64>,
    /// The name that each word is a spelling of, likewise.
    pub spellings: ByWord<u64>,
    /// For each stem that denies others those stems, ascending.
    pub denied: ByWord<Vec<u64>>,
    /// Words that may stand before a name.
    pub titles: Words,
    opposites: Vec<Vec<String>>,
}

impl Lists {
    /// Reads a line of a table; false if the section is none of these.
    pub(crate) fn read(&mut self, section: &str, line: &str) -> Result<bool, &'static str> {
        match section {
            "[numbers]" | "[number-endings]" => {
                let (value, words) = line.split_once('\t').unwrap_or((line, ""));
                let words = words.split(' ');
                if section == "[number-endings]" {
                    let worth = worth_of(value).ok_or(FORM)?;
                    self.endings.extend(words.map(|word| (word.to_owned(), worth)));
                } else if value == "+" {
                    self.binding.extend(words.map(hash_word));
                } else {
                    let digits = value.strip_prefix('~');
                    let worth = worth_of(digits.unwrap_or(value)).ok_or(FORM)?;
                    self.numbers.extend(words.map(|word| (hash_word(word), (worth, digits.is_some()))));
                }
            }
            "[negations]" => {
                let (value, words) = line.split_once('\t').unwrap_or((line, ""));
                if value != "0" && value != "1" {
                    return Err("a line of negations is 0 or 1, tab, phrase");
                }
                self.negations.add(words.split(' '), value == "1")?;
            }
            "[boilerplate]" => self.boilerplate.add(line.split(' '), true)?,
            "[opposites]" => self.opposites.push(line.split(' ').map(str::to_owned).collect()),
            "[calendar]" => group(&mut self.calendar, line),
            "[peoples]" => group(&mut self.peoples, line),
            "[spellings]" => group(&mut self.spellings, line),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// When the whole table is read: looks up stems, which need all of it.
    pub(crate) fn settled(mut self, stem: impl Fn(&str) -> u64, titles: &Words) -> Self {
        let mut denied: HashMap<u64, BTreeSet<u64>> = HashMap::new();
        for words in &self.opposites {
            for other in &words[1..] {
                denied.entry(stem(other)).or_default().insert(stem(&words[0]));
            }
        }
        self.denied = denied.into_iter().map(|(other, words)| (other, words.into_iter().collect())).collect();
        self.titles = titles.iter().copied().collect();
        self
    }
}

const FORM: &str = "a line of numbers is a value, tab, words";

/// The words of a line belong together, under the hash of the first.
fn group(groups: &mut ByWord<u64>, line: &str) {
    let hashes: Vec<u64> = line.split(' ').map(hash_word).collect();
    groups.extend(hashes.iter().map(|&word| (word, hashes[0])));
}

/// Millionths of a number in digits, with up to 15 before and 6 behind the point; none for others.
#[must_use]
pub fn worth_of(digits: &str) -> Option<u128> {
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let count = |digits: &str, most: usize| {
        (1..=most).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    };
    if !count(whole, 15) || part.is_some_and(|part| !count(part, 6)) {
        return None;
    }
    let part = part.unwrap_or("");
    let scale = 10u128.pow(6 - part.len() as u32);
    let part: u128 = if part.is_empty() { 0 } else { part.parse().ok()? };
    Some(whole.parse::<u128>().ok()? * UNIT + part * scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_worth_millionths() {
        assert_eq!(worth_of("3.5"), Some(3_500_000));
        assert_eq!(worth_of("0.000001"), Some(1));
        assert_eq!(worth_of("999999999999999"), Some(999_999_999_999_999_000_000));
        for wrong in ["", ".", "1.", ".5", "1.2.3", "1000000000000000", "1.0000000", "+1", "1,000", "٣"] {
            assert_eq!(worth_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_longest_phrase_counts() {
        let mut phrases = Phrases::default();
        assert!(phrases.add("not".split(' '), true).is_ok());
        assert!(phrases.add("not only".split(' '), false).is_ok());
        assert!(phrases.add("a b c d e f g h i".split(' '), true).is_err());
        let hashes: Vec<u64> = ["not", "only", "not"].map(hash_word).to_vec();
        assert_eq!(phrases.at(&hashes, 0), Some((2, false)));
        assert_eq!(phrases.at(&hashes, 1), None);
        assert_eq!(phrases.at(&hashes, 2), Some((1, true)));
    }
}
