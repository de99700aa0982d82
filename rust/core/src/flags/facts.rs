//! What flags need to know of an article, read once from its words.

use std::collections::HashMap;

use crate::align::evidence::{Article, NAME};
use crate::background::Background;
use crate::lists::{ByWord, Lists, UNIT, worth_of};
use crate::shingle::combine;
use crate::tokenize::{self, for_each_word, hash_word};

/// Millionths from which a number is multiplied no further.
const LARGEST: u128 = 10u128.pow(30);

/// What a number is; equal for equal numbers, however they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// Millionths.
    Value(u128),
    /// A word with digits that is none; its hash.
    Opaque(u64),
    /// A day or month.
    Day(u64),
}

/// A number in a text, of one word or several, the end exclusive.
#[derive(Debug)]
pub(super) struct Number {
    pub(super) first: u32,
    pub(super) end: u32,
    pub(super) key: Key,
    /// Counts only against another number.
    pub(super) weak: bool,
}

/// A word that is a name or part of one.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) word: u32,
    /// Without a possessive ending.
    pub(super) letters: String,
    /// The groups that it belongs to; 0 for none.
    pub(super) people: u64,
    pub(super) spelling: u64,
}

/// A line of a text that has words.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) first: u32,
    pub(super) end: u32,
    pub(super) hash: u64,
}

/// What flags need to know of an article, each list in the order of its words.
#[derive(Debug, Default)]
pub struct Facts {
    pub(super) numbers: Vec<Number>,
    /// First word and end of every phrase that denies.
    pub(super) negations: Vec<(u32, u32)>,
    /// Words that deny others, with the stems of those.
    pub(super) opposites: Vec<(u32, Vec<u64>)>,
    pub(super) names: Vec<Name>,
    /// Words that may stand before a name.
    pub(super) titles: Vec<u32>,
    /// Words inside a stock phrase of sites.
    pub(super) stock: Vec<u32>,
    pub(super) lines: Vec<Line>,
}

impl Facts {
    /// Reads them from an article; linear in its text.
    #[must_use]
    pub fn new(text: &str, article: &Article, background: &Background) -> Self {
        let mut facts = Self::default();
        let calendar = &background.lists.calendar;
        facts.read_phrases(article, background);
        let may_be_name = |i: usize, hash: &u64| {
            article.roles[i] & NAME != 0 && !has(&facts.titles, i as u32) && !calendar.contains_key(hash)
        };
        let is_number = |i: usize| article.tokens.flags[i] & tokenize::NUMBER != 0;
        let hashes = &article.tokens.hashes;
        let wanted: Vec<usize> = hashes
            .iter()
            .enumerate()
            .filter(|&(i, hash)| is_number(i) || may_be_name(i, hash))
            .map(|(i, _)| i)
            .collect();
        let (folded, breaks) = read_words(text, article, &wanted);
        facts.lines = lines(article, &breaks);
        facts.read_names(article, background, &wanted, &folded);
        facts.read_numbers(article, &background.lists, &breaks, &wanted, &folded);
        facts
    }

    fn read_phrases(&mut self, article: &Article, background: &Background) {
        let (lists, hashes) = (&background.lists, &article.tokens.hashes);
        let (mut after, mut covered) = (0, 0);
        for (i, &hash) in hashes.iter().enumerate() {
            if i >= after {
                if let Some((length, denies)) = lists.negations.at(hashes, i) {
                    after = i + length;
                    if denies {
                        self.negations.push((i as u32, after as u32));
                    }
                } else if let Some(denied) = lists.denied.get(&article.stems[i]) {
                    self.opposites.push((i as u32, denied.clone()));
                }
            }
            if let Some((length, _)) = lists.boilerplate.at(hashes, i) {
                self.stock.extend(covered.max(i) as u32..(i + length) as u32);
                covered = covered.max(i + length);
            }
            if lists.titles.contains(&hash) {
                self.titles.push(i as u32);
            }
        }
    }

    fn read_names(
        &mut self,
        article: &Article,
        background: &Background,
        wanted: &[usize],
        folded: &[String],
    ) {
        let lists = &background.lists;
        for (&i, folded) in wanted.iter().zip(folded) {
            if article.roles[i] & NAME == 0 {
                continue;
            }
            if initial(article, i) && !background.know(folded, false).listed {
                // At the start of a sentence a word that the table does not have may be anything;
                // one that is inflected is no name.
                let stem = article.stems[i];
                let as_stem = folded.strip_suffix('y').map(|head| hash_word(&format!("{head}i")));
                if stem != article.tokens.hashes[i] && Some(stem) != as_stem {
                    continue;
                }
            }
            let letters = folded.strip_suffix("'s").unwrap_or(folded);
            let key = hash_word(letters);
            let group = |groups: &ByWord<u64>| groups.get(&key).copied().unwrap_or(0);
            self.names.push(Name {
                word: i as u32,
                letters: letters.to_owned(),
                people: group(&lists.peoples),
                spelling: group(&lists.spellings),
            });
        }
    }

    fn read_numbers(
        &mut self,
        article: &Article,
        lists: &Lists,
        breaks: &[u32],
        wanted: &[usize],
        folded: &[String],
    ) {
        let flags = &article.tokens.flags;
        let mut count = Count::new(&mut self.numbers);
        let mut next = wanted.iter().zip(folded).filter(|&(&i, _)| flags[i] & tokenize::NUMBER != 0);
        for (i, hash) in article.tokens.hashes.iter().enumerate() {
            if i > 0 && !adjacent(article, i, breaks) {
                count.close();
            }
            let at = i as u32;
            if flags[i] & tokenize::NUMBER != 0 {
                let value = next.next().and_then(|(_, folded)| digits(folded, &lists.endings));
                count.close();
                match value {
                    Some(value) => count.begin(at, value, Size::Digits, false),
                    None => count.single(at, Key::Opaque(*hash), false),
                }
            } else if let Some(&(worth, weak)) = lists.numbers.get(hash) {
                count.word(at, worth, weak);
            } else if lists.binding.contains(hash) {
                count.bind();
            } else {
                count.close();
                if let Some(&day) = lists.calendar.get(hash)
                    && flags[i] & tokenize::CAPITAL != 0
                {
                    count.single(at, Key::Day(day), true);
                }
            }
        }
        count.close();
    }
}

/// Whether an ascending list has a value.
pub(super) fn has<T: Ord>(list: &[T], value: T) -> bool {
    list.binary_search(&value).is_ok()
}

/// The folded forms of some words, ascending, and where the lines of the text end, in code points.
fn read_words(text: &str, article: &Article, wanted: &[usize]) -> (Vec<String>, Vec<u32>) {
    let tokens = &article.tokens;
    let (mut words, mut breaks) = (Vec::with_capacity(wanted.len()), Vec::new());
    let mut next = wanted.iter();
    let mut word = next.next();
    let mut from = 0;
    for (at, (byte, c)) in text.char_indices().chain([(text.len(), ' ')]).enumerate() {
        let at = at as u32;
        if c == '\n' || c == '\r' {
            breaks.push(at);
        }
        if let Some(&i) = word
            && at == tokens.ends[i]
        {
            words.push(fold(&text[from..byte]));
            word = next.next();
        }
        if word.is_some_and(|&i| at == tokens.starts[i]) {
            from = byte;
        }
    }
    (words, breaks)
}

/// The folded form of one word.
fn fold(word: &str) -> String {
    let mut first = None;
    for_each_word(word, |folded, _, _, _| {
        first.get_or_insert_with(|| folded.to_owned());
    });
    first.unwrap_or_default()
}

/// Whether a word has its capital from where it stands: at the start of a line or quotation.
fn initial(article: &Article, i: usize) -> bool {
    let flags = &article.tokens.flags;
    let quoted = |i: usize| flags[i] & tokenize::QUOTED != 0;
    flags[i] & tokenize::BREAK_MASK != 0 || (quoted(i) && (i == 0 || !quoted(i - 1)))
}

/// Whether only white space or a hyphen stands before a word; a line may end there.
fn adjacent(article: &Article, i: usize, breaks: &[u32]) -> bool {
    let flags = article.tokens.flags[i];
    if flags & tokenize::PUNCTUATED == 0 {
        return true;
    }
    let (start, end) = (article.tokens.ends[i - 1], article.tokens.starts[i]);
    let wrapped = || breaks.get(breaks.partition_point(|&at| at < start)).is_some_and(|&at| at < end);
    flags & tokenize::BREAK_MASK == tokenize::BREAK_LINE && end - start <= 2 && wrapped()
}

/// The lines that have words.
fn lines(article: &Article, breaks: &[u32]) -> Vec<Line> {
    let (starts, hashes) = (&article.tokens.starts, &article.tokens.hashes);
    let mut lines = Vec::new();
    let mut first = 0;
    for at in breaks.iter().copied().chain([u32::MAX]) {
        let end = first + starts[first..].partition_point(|&start| start < at);
        if end > first {
            lines.push(Line { first: first as u32, end: end as u32, hash: combine(&hashes[first..end]) });
        }
        first = end;
    }
    lines
}

/// Millionths of a word with digits, such as "3.5", "1,000", "5m", "21st"; none for others.
fn digits(folded: &str, endings: &HashMap<String, u128>) -> Option<u128> {
    let size = folded.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(folded.len());
    let (digits, ending) = folded.split_at(size);
    let worth = if digits.contains(',') {
        let whole = digits.split('.').next().unwrap_or_default();
        let grouped = whole.split(',').enumerate().all(|(n, group)| {
            group.bytes().all(|b| b.is_ascii_digit())
                && if n == 0 { (1..=3).contains(&group.len()) } else { group.len() == 3 }
        });
        if !grouped || digits[whole.len()..].contains(',') {
            return None;
        }
        worth_of(&digits.replace(',', ""))?
    } else {
        worth_of(digits)?
    };
    if ending.is_empty() {
        return Some(worth);
    }
    Some(worth.checked_mul(*endings.get(ending)?)? / UNIT)
}

/// What the last word of a number was.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Size {
    Nothing,
    Small,
    Tens,
    Hundred,
    Scale,
    Digits,
}

/// Puts number words together: "two hundred and five thousand" is one number.
struct Count<'a> {
    found: &'a mut Vec<Number>,
    last: Size,
    first: u32,
    end: u32,
    weak: bool,
    /// The closed groups of thousands.
    total: u128,
    /// The open group.
    part: u128,
    /// What closed the last group.
    scale: u128,
}

impl<'a> Count<'a> {
    fn new(found: &'a mut Vec<Number>) -> Self {
        Self { found, last: Size::Nothing, first: 0, end: 0, weak: false, total: 0, part: 0, scale: 0 }
    }

    /// A number of one word that joins no other.
    fn single(&mut self, at: u32, key: Key, weak: bool) {
        self.found.push(Number { first: at, end: at + 1, key, weak });
    }

    /// Ends the number that is being read.
    fn close(&mut self) {
        if self.last != Size::Nothing {
            let key = Key::Value(self.total + self.part);
            let weak = self.weak && self.end == self.first + 1;
            self.found.push(Number { first: self.first, end: self.end, key, weak });
            self.last = Size::Nothing;
        }
    }

    /// Begins a number, after the end of the one before.
    fn begin(&mut self, at: u32, value: u128, size: Size, weak: bool) {
        self.close();
        (self.first, self.end, self.last, self.weak) = (at, at + 1, size, weak);
        (self.total, self.part, self.scale) =
            if size == Size::Scale { (value, 0, value / UNIT) } else { (0, value, LARGEST) };
    }

    /// A word such as "and": a number goes on behind it after hundreds and thousands only.
    fn bind(&mut self) {
        if !matches!(self.last, Size::Hundred | Size::Scale) {
            self.close();
        }
    }

    /// The next number word.
    fn word(&mut self, at: u32, worth: u128, weak: bool) {
        let number = worth / UNIT;
        let counted =
            at == self.end && matches!(self.last, Size::Small | Size::Tens | Size::Hundred | Size::Digits);
        if !worth.is_multiple_of(UNIT) || number == 0 || (101..1000).contains(&number) {
            self.begin(at, worth, Size::Digits, weak);
        } else if number < 100 {
            let size = if number >= 20 { Size::Tens } else { Size::Small };
            let joins =
                matches!(self.last, Size::Hundred | Size::Scale) || (self.last == Size::Tens && number < 10);
            if joins {
                self.part += worth;
                (self.end, self.last) = (at + 1, size);
            } else {
                self.begin(at, worth, size, weak);
            }
        } else if number == 100 {
            if counted && self.last != Size::Hundred && self.part < 100 * UNIT {
                self.part *= 100;
                (self.end, self.last) = (at + 1, Size::Hundred);
            } else {
                self.begin(at, worth, Size::Hundred, weak);
            }
        } else if counted && number < self.scale && self.part <= LARGEST / number {
            self.total += self.part * number;
            (self.part, self.scale) = (0, number);
            (self.end, self.last) = (at + 1, Size::Scale);
        } else {
            self.begin(at, worth, Size::Scale, weak);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_have_endings() {
        let endings = HashMap::from([("m".to_owned(), UNIT * 1_000_000), ("st".to_owned(), UNIT)]);
        let worth = |word| digits(word, &endings);
        assert_eq!(worth("5m"), Some(5_000_000 * UNIT));
        assert_eq!(worth("1,234.5"), Some(1_234_500_000));
        assert_eq!(worth("21st"), worth("21"));
        for none in ["12,34", "1,234,", "5x", "a380", "1.2.3", ",", ""] {
            assert_eq!(worth(none), None, "{none}");
        }
    }
}
