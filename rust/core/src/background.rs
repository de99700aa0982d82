//! A background table: how surprising each word of a language is, before any text is read.
//!
//! One text file is one table (the format stands in the file's own head and in the docs). It gives
//! the surprisal of the commonest words in thirds of a bit, whether a word is mostly written with a
//! capital, the function words, stock phrases, irregular forms and titles. The score of a pair of
//! texts depends on the two texts and on one such table, on nothing else.

use crate::error::{Error, Result};
use crate::lists::{ByWord, Lists, Words};
use crate::shingle::combine;
use crate::stem::{self, Stemmer};
use crate::tokenize::hash_word;

/// Bits are counted in 1/256, as integers, so that every engine and platform agrees.
pub const BIT: u32 = 256;

/// The longest stock phrase that is looked up, in words.
pub const LONGEST_PHRASE: usize = 8;

/// A word that stands less often in an article is not frequent there, however short the article.
const FEWEST_FREQUENT: usize = 3;

/// Case class of a word that stands with a capital nearly always.
const ALWAYS_CAPITAL: u8 = 3;

/// What the table knows of one word.
#[derive(Debug, Clone, Copy)]
struct Entry {
    thirds: u32,
    case: u8,
}

/// How surprising words are, and how their forms belong together.
#[derive(Debug)]
pub struct Background {
    words: ByWord<Entry>,
    unknown: u32,
    function_words: Words,
    /// A word that makes up this part of an article is a function word there.
    frequent: Option<usize>,
    phrases: Words,
    /// The lengths, as bits, of the stock phrases that begin with a word: most words begin none.
    phrase_lengths: ByWord<u16>,
    /// The form that an irregular one belongs to.
    irregular: ByWord<String>,
    titles: Words,
    /// What flags know of the language; every list may be missing.
    pub lists: Lists,
    stemmer: Option<Stemmer>,
}

/// What a word is, as far as the table tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Surprisal in 1/256 bit.
    pub bits: u32,
    /// The table has the word.
    pub listed: bool,
    /// A word of the grammar, not of the subject.
    pub function_word: bool,
    /// Nearly always written with a capital.
    pub always_capital: bool,
    /// May stand directly before a name as a part of it.
    pub title: bool,
}

impl Background {
    /// Reads a table from its text.
    ///
    /// # Errors
    /// [`Error::Background`] with the line that does not follow the format.
    pub fn parse(text: &str) -> Result<Self> {
        let mut table = Self {
            words: ByWord::default(),
            unknown: 48,
            function_words: Words::default(),
            frequent: None,
            phrases: Words::default(),
            phrase_lengths: ByWord::default(),
            irregular: ByWord::default(),
            titles: Words::default(),
            lists: Lists::default(),
            stemmer: None,
        };
        let mut section = "";
        for (index, line) in text.lines().enumerate() {
            let wrong = |problem: &str| Error::Background { line: index + 1, problem: problem.to_owned() };
            if index == 0 {
                if line != "textalign background 1" {
                    return Err(wrong("does not begin with 'textalign background 1'"));
                }
            } else if line.starts_with('[') {
                section = line;
            } else if !line.is_empty() {
                match section {
                    "" => table.read_head(line).map_err(|problem| wrong(&problem))?,
                    "[words]" => table.read_words(line).map_err(wrong)?,
                    "[function-words]" => table.function_words.extend(line.split(' ').map(hash_word)),
                    "[phrases]" => {
                        let words: Vec<u64> = line.split(' ').map(hash_word).collect();
                        if !(2..=LONGEST_PHRASE).contains(&words.len()) {
                            return Err(wrong("a stock phrase has 2 to 8 words"));
                        }
                        table.phrases.insert(combine(&words));
                        *table.phrase_lengths.entry(words[0]).or_default() |= 1 << words.len();
                    }
                    "[irregular]" => {
                        let mut forms = line.split(' ');
                        let base = forms.next().unwrap_or_default();
                        table.irregular.extend(forms.map(|form| (hash_word(form), base.to_owned())));
                    }
                    "[titles]" => table.titles.extend(line.split(' ').map(hash_word)),
                    other => {
                        if !table.lists.read(other, line).map_err(wrong)? {
                            return Err(wrong(&format!("unknown section {other}")));
                        }
                    }
                }
            }
        }
        if text.is_empty() {
            return Err(Error::Background { line: 1, problem: "is empty".to_owned() });
        }
        table.lists = std::mem::take(&mut table.lists).settled(|word| table.stem(word), &table.titles);
        Ok(table)
    }

    fn read_head(&mut self, line: &str) -> std::result::Result<(), String> {
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        match key {
            "name" | "source" => {}
            "unknown" => {
                self.unknown = value
                    .parse()
                    .ok()
                    .filter(|thirds| (1..=63).contains(thirds))
                    .ok_or("'unknown' is a number of thirds of a bit from 1 to 63")?;
            }
            "frequent" => {
                let share = value.parse().ok().filter(|share| (1..=10_000).contains(share));
                self.frequent = Some(share.ok_or("'frequent' is a number from 1 to 10000")?);
            }
            "stemmer" => {
                self.stemmer = Stemmer::of(value);
                if self.stemmer.is_none() && value != "none" {
                    return Err(format!("unknown stemmer '{value}' ({}, none)", stem::LANGUAGES));
                }
            }
            _ => return Err(format!("unknown key '{key}'")),
        }
        Ok(())
    }

    fn read_words(&mut self, line: &str) -> std::result::Result<(), &'static str> {
        const FORM: &str =
            "a line of words is thirds of a bit (0 to 63), tab, case class (0 to 3), tab, words";
        let mut fields = line.splitn(3, '\t');
        let mut number = |limit: u32| {
            fields.next().and_then(|field| field.parse::<u32>().ok()).filter(|&x| x <= limit).ok_or(FORM)
        };
        let entry = Entry { thirds: number(63)?, case: number(3)? as u8 };
        let words = fields.next().ok_or(FORM)?;
        self.words.extend(words.split(' ').map(|word| (hash_word(word), entry)));
        Ok(())
    }

    /// The hash of a word's stem: irregular forms first, then the Snowball stemmer of the table's
    /// language.
    #[must_use]
    pub fn stem(&self, folded: &str) -> u64 {
        let head = folded.strip_suffix("'s").unwrap_or(folded);
        let base = self.irregular.get(&hash_word(head)).map_or(folded, String::as_str);
        self.stemmer.as_ref().map_or_else(|| hash_word(base), |stemmer| hash_word(&stemmer.stem(base)))
    }

    /// What the table knows of a folded word. `number`: the word holds a digit.
    #[must_use]
    pub fn know(&self, folded: &str, number: bool) -> Known {
        let hash = hash_word(folded);
        let mut entry = self.words.get(&hash).copied();
        if entry.is_none()
            && let Some((head, tail)) = folded.split_once('\'')
            && let Some(known) = self.words.get(&hash_word(head))
        {
            // A possessive is as common as its word; other endings are rarer than theirs.
            let rarer = if tail == "s" { 0 } else { 9 };
            entry = Some(Entry { thirds: (known.thirds + rarer).min(self.unknown), case: known.case });
        }
        let thirds = match entry {
            Some(known) => known.thirds,
            None if number && folded.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.') => {
                number_thirds(folded)
            }
            None => self.unknown,
        };
        Known {
            bits: thirds * BIT / 3,
            listed: entry.is_some(),
            function_word: self.function_words.contains(&hash),
            always_capital: entry.is_some_and(|known| known.case == ALWAYS_CAPITAL),
            title: self.titles.contains(&hash),
        }
    }

    /// How often a word must stand in an article of so many words to be a function word there; none
    /// where the table does not ask for that.
    #[must_use]
    pub fn frequent(&self, words: usize) -> Option<usize> {
        self.frequent.map(|share| words.div_ceil(share).max(FEWEST_FREQUENT))
    }

    /// The lengths of the stock phrases that a run of word hashes begins with, as bits: bit `n` for `n`
    /// words.
    #[must_use]
    pub fn phrases(&self, hashes: &[u64]) -> u16 {
        let lengths = hashes.first().and_then(|first| self.phrase_lengths.get(first)).copied().unwrap_or(0);
        let is_phrase = |n: usize| lengths >> n & 1 == 1 && self.phrases.contains(&combine(&hashes[..n]));
        (2..=LONGEST_PHRASE.min(hashes.len())).filter(|&n| is_phrase(n)).map(|n| 1 << n).sum()
    }
}

/// Surprisal of a number in thirds of a bit: 6 bits and 1.5 a digit, 12 at most; a year, 8 at most.
fn number_thirds(folded: &str) -> u32 {
    let digits = folded.bytes().filter(u8::is_ascii_digit).count() as u32;
    let year = folded.len() == 4 && (folded.starts_with("19") || folded.starts_with("20")) && digits == 4;
    if year { 24 } else { (36 + 9 * digits).div_euclid(2).min(36) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(lines: &str) -> (usize, String) {
        match Background::parse(&format!("textalign background 1\n{lines}")) {
            Err(Error::Background { line, problem }) => (line, problem),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_breaks_the_format_is_named_with_its_line() {
        for (lines, line, problem) in [
            ("unknown 64", 2, "'unknown' is a number of thirds of a bit from 1 to 63"),
            ("unknown 0", 2, "'unknown' is a number of thirds of a bit from 1 to 63"),
            ("name x\nfrequent 10001", 3, "'frequent' is a number from 1 to 10000"),
            ("color red", 2, "unknown key 'color'"),
            ("[words]\n5\t0\ta\n64\t0\tb", 4, "a line of words is"),
            ("[words]\n5\t4\ta", 3, "a line of words is"),
            ("[words]\n5\t0", 3, "a line of words is"),
            ("[phrases]\na b\na", 4, "a stock phrase has 2 to 8 words"),
            ("[phrases]\na b c d e f g h i", 3, "a stock phrase has 2 to 8 words"),
            ("[nonsense]\na", 3, "unknown section [nonsense]"),
        ] {
            let (at, told) = refused(lines);
            assert_eq!((at, told.starts_with(problem)), (line, true), "{lines:?}: {told}");
        }
        assert!(refused("stemmer klingon").1.starts_with("unknown stemmer 'klingon' ("));
        let empty = Background::parse("").unwrap_err();
        assert_eq!(empty.to_string(), "background table, line 1: is empty");
    }

    #[test]
    fn what_a_table_says_of_words_is_known() {
        let table = Background::parse(
            "textalign background 1\nunknown 30\nstemmer english\nfrequent 5\n\
             [words]\n9\t0\tthe of\n[function-words]\nthe\n[phrases]\nof the day\n\
             [irregular]\nbreak broke\n",
        )
        .unwrap();
        let (the, of, day) = (hash_word("the"), hash_word("of"), hash_word("day"));
        assert_eq!((table.know("of", false).bits, table.know("day", false).bits), (3 * BIT, 10 * BIT));
        assert!(table.know("the", false).function_word && !table.know("of", false).function_word);
        assert_eq!(table.stem("broke"), table.stem("breaks"));
        assert_eq!(
            [&[of, the, day][..], &[of, the, day, of], &[of, the], &[]].map(|run| table.phrases(run)),
            [8, 8, 0, 0]
        );
        assert_eq!(
            [1, 15, 16, 101].map(|words| table.frequent(words)),
            [Some(3), Some(3), Some(4), Some(21)]
        );
    }
}
