//! Articles and the edit script of a passage → what a reader of the passage should know.
//!
//! A near copy that changes the meaning is what a fact checker looks for: [`differs_in`] names what
//! the sides of a passage differ in, numbers, negation or names. [`names_only`] and [`boilerplate`]
//! say that a passage may be no reuse at all. Flags mark; they change no score and suppress nothing.
//!
//! All of it is read once for each article into [`Facts`], since it needs the words themselves and
//! not only their hashes. What is known of the language comes from the background table; without its
//! lists only numbers written in digits, names and lines that many articles have are seen.

use std::collections::{HashMap, HashSet};

use crate::align::edits::{Edit, Operation};
use crate::align::evidence::{Article, FUNCTION, NAME};
use crate::background::Background;
use crate::lists::{ByWord, Lists, UNIT, worth_of};
use crate::shingle::combine;
use crate::tokenize::{self, for_each_word, hash_word};

/// The two sides share names and words of the grammar, and nothing else.
pub const NAMES_ONLY: u8 = 4;
/// A stock line of sites, or a line that many articles of the corpus have.
pub const BOILERPLATE: u8 = 8;
/// One side has a number that the other has not.
pub const NUMBERS: u8 = 16;
/// One side denies what the other says.
pub const NEGATION: u8 = 32;
/// One side has a name in the place of another.
pub const NAMES: u8 = 64;

/// Millionths from which a number is multiplied no further.
const LARGEST: u128 = 10u128.pow(30);

/// A change with so many words on a side, and [`ADDED_TIMES`] as many as on the other, adds a clause
/// and changes none.
const ADDED_WORDS: u32 = 8;
const ADDED_TIMES: u32 = 4;
/// Words before and behind a passage that are looked at, if its sentence ends with them.
const SENTENCE_ENDS: u32 = 4;
/// In a change of more words than this on a side, a name stands for no certain other one.
const LONGEST_CHANGE: u32 = 12;

/// A line is boilerplate that stands in so many articles and in a hundredth of the corpus, if that
/// has [`COMMON_LINE_CORPUS`] articles.
const COMMON_LINE_ARTICLES: usize = 3;
const COMMON_LINE_CORPUS: usize = 100;

/// Percent of an article at its beginning and end where stock phrases stand.
const EDGE: usize = 15;

/// What a number is; equal for equal numbers, however they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    /// Millionths.
    Value(u128),
    /// A word with digits that is none; its hash.
    Opaque(u64),
    /// A day or month.
    Day(u64),
}

/// A number in a text, of one word or several, the end exclusive.
#[derive(Debug)]
struct Number {
    first: u32,
    end: u32,
    key: Key,
    /// Counts only against another number.
    weak: bool,
}

/// A word that is a name or part of one.
#[derive(Debug)]
struct Name {
    word: u32,
    /// Without a possessive ending.
    letters: String,
    /// The groups that it belongs to; 0 for none.
    people: u64,
    spelling: u64,
}

/// A line of a text that has words.
#[derive(Debug)]
struct Line {
    first: u32,
    end: u32,
    hash: u64,
}

/// What flags need to know of an article, each list in the order of its words.
#[derive(Debug, Default)]
pub struct Facts {
    numbers: Vec<Number>,
    /// First word and end of every phrase that denies.
    negations: Vec<(u32, u32)>,
    /// Words that deny others, with the stems of those.
    opposites: Vec<(u32, Vec<u64>)>,
    names: Vec<Name>,
    /// Words that may stand before a name.
    titles: Vec<u32>,
    /// Words inside a stock phrase of sites.
    stock: Vec<u32>,
    lines: Vec<Line>,
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
fn has<T: Ord>(list: &[T], value: T) -> bool {
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

/// Words of both sides, ends exclusive.
type Span = (u32, u32);

/// A passage with what is known of both its articles, as its flags need it.
#[derive(Debug)]
pub struct Sides<'a> {
    articles: [&'a Article; 2],
    facts: [&'a Facts; 2],
    /// First word and end on each side.
    spans: [Span; 2],
    /// Stems of each side, ascending.
    stems: [Vec<u64>; 2],
}

impl<'a> Sides<'a> {
    /// A passage made ready for its flags.
    #[must_use]
    pub fn new(articles: [&'a Article; 2], facts: [&'a Facts; 2], spans: [(u32, u32); 2]) -> Self {
        let stems = [0, 1].map(|side: usize| {
            let (first, end) = spans[side];
            let mut stems = articles[side].stems[first as usize..end as usize].to_vec();
            stems.sort_unstable();
            stems
        });
        Self { articles, facts, spans, stems }
    }

    /// How many words of the one side have a word of the other with the same stem, each used once.
    #[must_use]
    pub fn in_common(&self) -> u32 {
        crate::shingle::shared(&self.stems[0], &self.stems[1]) as u32
    }

    /// The other side has a word with the stem of this one.
    fn shared(&self, side: usize, word: u32) -> bool {
        has(&self.stems[1 - side], self.articles[side].stems[word as usize])
    }

    /// A passage with what few words stand before and behind it in its first and last sentence.
    fn with_ends(&self, edits: &[Edit]) -> Option<(Self, Vec<Edit>)> {
        let [a, b] = self.articles;
        let [mut span_a, mut span_b] = self.spans;
        let replaced = |a_start: u32, a_end: u32, b_start: u32, b_end: u32| Edit {
            operation: Operation::Replaced,
            a_start,
            a_end,
            b_start,
            b_end,
        };
        let mut longer = Vec::new();
        if let (Some(start_a), Some(start_b)) = (to_start(a, span_a.0), to_start(b, span_b.0))
            && (start_a, start_b) != (span_a.0, span_b.0)
        {
            longer.push(replaced(start_a, span_a.0, start_b, span_b.0));
            (span_a.0, span_b.0) = (start_a, start_b);
        }
        longer.extend(edits);
        if let (Some(end_a), Some(end_b)) = (to_end(a, span_a.1), to_end(b, span_b.1))
            && (end_a, end_b) != (span_a.1, span_b.1)
        {
            longer.push(replaced(span_a.1, end_a, span_b.1, end_b));
            (span_a.1, span_b.1) = (end_a, end_b);
        }
        if longer.len() == edits.len() {
            return None;
        }
        Some((Self::new(self.articles, self.facts, [span_a, span_b]), longer))
    }
}

/// Where the sentence of a word begins, if that is near.
fn to_start(article: &Article, first: u32) -> Option<u32> {
    (first.saturating_sub(SENTENCE_ENDS)..=first).rev().find(|&at| article.begins_sentence(at as usize))
}

/// Where the sentence of the word before `end` ends, if that is near.
fn to_end(article: &Article, end: u32) -> Option<u32> {
    let length = article.len() as u32;
    (end..=length.min(end + SENTENCE_ENDS)).find(|&at| at == length || article.begins_sentence(at as usize))
}

/// Words that changed, on each side.
type Change = [Span; 2];

/// What the sides of a passage differ in, by its edit script in words: [`NUMBERS`], [`NEGATION`],
/// [`NAMES`].
///
/// In an `edited` one that a side has more is enough; elsewhere both must have something of their
/// own, for a paraphrase leaves out easily, and what a verbatim one differs in stands around it.
///
/// The few words of a sentence that stand before or behind a passage belong to what was copied: an
/// aligner has no reason to take "Russia" for "Ukraine" into it.
#[must_use]
pub fn differs_in(passage: &Sides, edits: &[Edit], edited: bool) -> u8 {
    let longer = passage.with_ends(edits);
    let (passage, edits) = longer.as_ref().map_or((passage, edits), |(passage, edits)| (passage, edits));
    let (changes, added) = changes(edits);
    let flag = |differs: bool, flag: u8| if differs { flag } else { 0 };
    flag(numbers_differ(passage, &added, edited), NUMBERS)
        | flag(negation_differs(passage, &changes, &added, edited), NEGATION)
        | flag(names_differ(passage, &changes), NAMES)
}

/// The longest runs of changed words; those that only add a clause apart, as stretches of each side.
fn changes(edits: &[Edit]) -> (Vec<Change>, [Vec<Span>; 2]) {
    let mut runs: Vec<Change> = Vec::new();
    let mut before_kept = true;
    for edit in edits {
        let kept = matches!(edit.operation, Operation::Equal | Operation::Inflected);
        if !kept {
            match runs.last_mut() {
                Some([a, b]) if !before_kept => (a.1, b.1) = (edit.a_end, edit.b_end),
                _ => runs.push([(edit.a_start, edit.a_end), (edit.b_start, edit.b_end)]),
            }
        }
        before_kept = kept;
    }
    let mut added = [Vec::new(), Vec::new()];
    runs.retain(|[a, b]| {
        let (words_a, words_b) = (a.1 - a.0, b.1 - b.0);
        let (fewer, more) = (words_a.min(words_b), words_a.max(words_b));
        let changes = more < ADDED_WORDS || ADDED_TIMES * fewer > more;
        if !changes {
            added[0].push(*a);
            added[1].push(*b);
        }
        changes
    });
    (runs, added)
}

/// Whether a run of words lies in one of the stretches, which ascend and do not touch.
fn within(stretches: &[Span], first: u32, end: u32) -> bool {
    let after = stretches.partition_point(|stretch| stretch.0 <= first);
    after > 0 && end <= stretches[after - 1].1
}

/// The entries of an ascending list whose words lie in the span, at least in part.
fn touching<T>(list: &[T], (first, end): Span, words: impl Fn(&T) -> Span) -> &[T] {
    let from = list.partition_point(|entry| words(entry).1 <= first);
    let to = list.partition_point(|entry| words(entry).0 < end);
    &list[from..to.max(from)]
}

/// Whether a side has a number that the other has not; of weak ones, both sides one.
fn numbers_differ(passage: &Sides, added: &[Vec<Span>; 2], edited: bool) -> bool {
    let here = [0, 1].map(|side: usize| {
        touching(&passage.facts[side].numbers, passage.spans[side], |number| (number.first, number.end))
    });
    let keys = here.map(|numbers| numbers.iter().map(|number| number.key).collect::<HashSet<Key>>());
    // Of each side whether it has a number of its own, and a strong one.
    let own = [0, 1].map(|side: usize| {
        here[side]
            .iter()
            .filter(|number| {
                !keys[1 - side].contains(&number.key) && !within(&added[side], number.first, number.end)
            })
            .fold((false, false), |(_, strong), number| (true, strong || !number.weak))
    });
    (own[0].0 && own[1].0) || (edited && (own[0].1 || own[1].1))
}

/// Whether one side denies more often than the other, in a change that is short enough to tell. In a
/// passage that is not `edited` one denial is easily put otherwise: there one side denies and the
/// other never.
fn negation_differs(passage: &Sides, changes: &[Change], added: &[Vec<Span>; 2], edited: bool) -> bool {
    let denials = [0, 1].map(|side: usize| {
        let (first, end) = passage.spans[side];
        let facts = passage.facts[side];
        let mut denials: Vec<Span> = touching(&facts.negations, (first, end), |&words| words)
            .iter()
            .copied()
            .filter(|&(start, stop)| first <= start && stop <= end && !within(&added[side], start, stop))
            .collect();
        let opposites = touching(&facts.opposites, (first, end), |&(word, _)| (word, word + 1));
        if opposites.is_empty() {
            return denials;
        }
        let other = &passage.articles[1 - side].stems;
        let replaced: HashSet<u64> = changes
            .iter()
            .flat_map(|change| change[1 - side].0..change[1 - side].1)
            .map(|word| other[word as usize])
            .filter(|stem| !has(&passage.stems[side], *stem))
            .collect();
        let changed: Vec<Span> = changes.iter().map(|change| change[side]).collect();
        let turned = opposites.iter().filter(|(word, denied)| {
            within(&changed, *word, word + 1)
                && !passage.shared(side, *word)
                && denied.iter().any(|stem| replaced.contains(stem))
        });
        denials.extend(turned.map(|&(word, _)| (word, word + 1)));
        denials
    });
    let [a, b] = [denials[0].len(), denials[1].len()];
    let more = usize::from(a < b);
    a != b
        && (edited || a.min(b) == 0)
        && denials[more]
            .iter()
            .any(|&words| touching(changes, words, |change| change[more]).iter().any(is_short))
}

/// Whether a change is so short that what stands in it on one side stands for what is on the other.
fn is_short(change: &Change) -> bool {
    change.iter().all(|(first, end)| end - first <= LONGEST_CHANGE)
}

/// Whether a change puts a name in the place of another.
fn names_differ(passage: &Sides, changes: &[Change]) -> bool {
    let within = |side: usize, span: Span| {
        touching(&passage.facts[side].names, span, |name| (name.word, name.word + 1))
    };
    let groups = [0, 1].map(|side: usize| {
        let here = within(side, passage.spans[side]);
        let set = |of: &dyn Fn(&Name) -> u64| here.iter().map(of).filter(|&group| group != 0).collect();
        let groups: [HashSet<u64>; 2] = [set(&|name| name.people), set(&|name| name.spelling)];
        groups
    });
    changes.iter().any(|change| {
        if !is_short(change) {
            return false;
        }
        let names = [0, 1].map(|side: usize| within(side, change[side]));
        let mut own = [0, 1].map(|side: usize| -> Vec<&Name> {
            let other = &groups[1 - side];
            names[side]
                .iter()
                .filter(|name| {
                    !passage.shared(side, name.word)
                        && !other[0].contains(&name.people)
                        && !other[1].contains(&name.spelling)
                        && !names[1 - side].iter().any(|other| alike(name, other))
                        && !describes(passage, side, name.word, change[side].1)
                })
                .collect()
        });
        for side in [0, 1] {
            for name in own[side].clone() {
                let long = written_out(name, names[1 - side]);
                if !long.is_empty() {
                    own[side].retain(|each| each.word != name.word);
                    own[1 - side].retain(|other| long.iter().all(|each| each.word != other.word));
                }
            }
        }
        !own[0].is_empty() && !own[1].is_empty()
    })
}

/// Whether a changed word behind a name makes it a description: "the NATO chief".
fn describes(passage: &Sides, side: usize, word: u32, end: u32) -> bool {
    let article = passage.articles[side];
    let after = (word + 1..end).find(|&at| article.roles[at as usize] & NAME == 0);
    after.is_some_and(|at| {
        has(&passage.facts[side].titles, at) && article.tokens.flags[at as usize] & tokenize::CAPITAL == 0
    })
}

/// Letters of alike sound, one of which may stand for another in a spelling.
const ALIKE: [&[u8]; 5] = [b"aeiouy", b"sz", b"ckq", b"vw", b"ijy"];
/// Letters that other spellings of a name may leave out.
const SOFT: &[u8] = b"aeiouyhj";
const LONGEST_NAME: usize = 32;

/// Whether two names may be one in two spellings, or one a form of the other.
fn alike(one: &Name, other: &Name) -> bool {
    if one.people != 0 && other.people != 0 {
        return one.people == other.people;
    }
    let (a, b) = (plain(&one.letters), plain(&other.letters));
    if a == b {
        return a.len() >= 3;
    }
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    if short.len() < 5 || long.len() > LONGEST_NAME || !(a[0] == b[0] || like(a[0], b[0])) {
        return false;
    }
    (long.len() - short.len() <= 2 && long.starts_with(short))
        || distance(&a, &b) <= if short.len() >= 8 { 2 } else { 1 }
}

/// The letters from a to z of a name.
fn plain(letters: &str) -> Vec<u8> {
    letters.bytes().filter(u8::is_ascii_lowercase).collect()
}

fn like(x: u8, y: u8) -> bool {
    ALIKE.iter().any(|letters| letters.contains(&x) && letters.contains(&y))
}

/// How many letters two spellings differ in; letters that are not alike count three.
fn distance(a: &[u8], b: &[u8]) -> u32 {
    // A vowel, a weak consonant or one of two equal letters may be left out.
    let left_out = |name: &[u8], at: usize| {
        if SOFT.contains(&name[at]) || (at > 0 && name[at] == name[at - 1]) { 1 } else { 3 }
    };
    let mut above = vec![0];
    for at in 0..b.len() {
        above.push(above[at] + left_out(b, at));
    }
    for i in 0..a.len() {
        let mut row = vec![above[0] + left_out(a, i)];
        for j in 0..b.len() {
            let change = if a[i] == b[j] {
                0
            } else if like(a[i], b[j]) {
                1
            } else {
                3
            };
            let least = (above[j] + change).min(above[j + 1] + left_out(a, i)).min(row[j] + left_out(b, j));
            row.push(least);
        }
        above = row;
    }
    above[b.len()]
}

/// The names that a name is the initials of, such as "EU" of "European Union".
fn written_out<'a>(name: &Name, others: &'a [Name]) -> &'a [Name] {
    let initials = plain(&name.letters);
    if initials.len() < 2 {
        return &[];
    }
    let fits = |words: &&[Name]| {
        words.windows(2).all(|pair| pair[1].word - pair[0].word <= 2)
            && words
                .iter()
                .zip(&initials)
                .all(|(word, initial)| plain(&word.letters).first() == Some(initial))
    };
    others.windows(initials.len()).find(fits).unwrap_or(&[])
}

/// Whether what the sides share is names, titles and words of the grammar, a name among them.
#[must_use]
pub fn names_only(passage: &Sides) -> bool {
    let mut named = false;
    for side in [0, 1] {
        let (article, titles) = (passage.articles[side], &passage.facts[side].titles);
        let (first, end) = passage.spans[side];
        for word in first..end {
            let role = article.roles[word as usize];
            if role & NAME != 0 {
                named = named || passage.shared(side, word);
            } else if role & FUNCTION == 0 && passage.shared(side, word) && !has(titles, word) {
                return false;
            }
        }
    }
    named
}

/// The lines that many articles of a corpus have, by hash.
#[must_use]
pub fn common_lines(facts: &[Facts]) -> HashSet<u64> {
    let Some(least) = least_common(facts.len()) else {
        return HashSet::new();
    };
    let mut counts: HashMap<u64, usize> = HashMap::new();
    for line in facts.iter().flat_map(distinct_lines) {
        *counts.entry(line).or_default() += 1;
    }
    counts.into_iter().filter(|&(_, count)| count >= least).map(|(line, _)| line).collect()
}

/// How many articles of a corpus have a line that is common; none is in a small corpus.
#[must_use]
pub fn least_common(articles: usize) -> Option<usize> {
    (articles >= COMMON_LINE_CORPUS).then(|| COMMON_LINE_ARTICLES.max(articles.div_ceil(100)))
}

/// Every line of an article that may be common: its hash, first word, and end in words.
pub fn lines_of(facts: &Facts) -> impl Iterator<Item = (u64, u32, u32)> + '_ {
    facts.lines.iter().map(|line| (line.hash, line.first, line.end))
}

/// The lines of an article, each once, ascending.
fn distinct_lines(facts: &Facts) -> Vec<u64> {
    let mut lines: Vec<u64> = facts.lines.iter().map(|line| line.hash).collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

/// Whether both sides are stock lines of sites, by their words or by their being common. What is
/// `quoted` may stand in many articles, and is none for that.
#[must_use]
pub fn boilerplate(passage: &Sides, common: &HashSet<u64>, quoted: bool) -> bool {
    (stock(passage, 0) && stock(passage, 1))
        || (!quoted && is_common(passage, 0, common) && is_common(passage, 1, common))
}

/// The lines of a side, if it is made of whole lines.
fn whole_lines<'a>(passage: &Sides<'a>, side: usize) -> &'a [Line] {
    let (first, end) = passage.spans[side];
    let lines = &passage.facts[side].lines;
    let start = lines.partition_point(|line| line.first < first);
    let stop = lines.partition_point(|line| line.end <= end);
    let inside = &lines[start..stop.max(start)];
    match (inside.first(), inside.last()) {
        (Some(one), Some(last)) if one.first == first && last.end == end => inside,
        _ => &[],
    }
}

fn is_common(passage: &Sides, side: usize, common: &HashSet<u64>) -> bool {
    if common.is_empty() {
        return false;
    }
    let lines = whole_lines(passage, side);
    !lines.is_empty() && lines.iter().all(|line| common.contains(&line.hash))
}

/// Whether stock phrases fill half of a side, or a quarter of whole lines or of an edge.
fn stock(passage: &Sides, side: usize) -> bool {
    let (first, end) = passage.spans[side];
    let count = touching(&passage.facts[side].stock, (first, end), |&word| (word, word + 1)).len();
    let (first, end) = (first as usize, end as usize);
    if count == 0 || 4 * count < end - first {
        return false;
    }
    let length = passage.articles[side].len();
    let edge = 100 * end <= EDGE * length || 100 * first >= (100 - EDGE) * length;
    2 * count >= end - first || edge || !whole_lines(passage, side).is_empty()
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

    #[test]
    fn spellings_differ_in_soft_letters() {
        assert_eq!(distance(b"zelensky", b"zelenskyy"), 1);
        assert_eq!(distance(b"medinsky", b"medinski"), 1);
        assert_eq!(distance(b"mohammed", b"muhammad"), 2);
        assert_eq!(distance(b"iceland", b"ireland"), 3);
        assert_eq!(distance(b"", b"ab"), 4);
    }

    #[test]
    fn what_touches_a_span_is_found_among_ascending_entries() {
        let entries = [(0, 2), (3, 3), (4, 6), (8, 9)];
        let found = |span| touching(&entries, span, |&words| words).to_vec();
        assert_eq!(found((1, 5)), [(0, 2), (3, 3), (4, 6)]);
        assert_eq!(found((2, 4)), [(3, 3)]);
        assert_eq!(found((6, 8)), []);
        assert!(within(&[(0, 2), (4, 6)], 4, 6));
        assert!(!within(&[(0, 2), (4, 6)], 1, 3));
    }
}
