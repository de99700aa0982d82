//! Words → evidence: how many bits a word that two texts share says for reuse and against chance.
//!
//! Evidence is surprise. A word is worth its surprisal in the background table, but never more than
//! its rate in the two texts at hand allows: what both talk about all the time proves nothing.
//! A run of names counts once: "NATO Secretary General Mark Rutte" stands in every article about
//! him, and no table of frequencies knows next year's names. What shows a name is its capital, so
//! capitals are asked only where the text uses them to mark names: not at the start of a sentence,
//! not in a headline, not in lower-cased or Title-Cased text. Function words and stock phrases are
//! held together by grammar and habit, and count less.

use std::collections::HashMap;

use crate::background::{BIT, Background};
use crate::shingle::{combine, sorted_places};
use crate::simd;
use crate::tokenize::{self, Tokens};

/// The word belongs to the grammar: it matches only inside an equal pair of neighbours.
pub const FUNCTION: u8 = 1;
/// The word is (part of) a name.
pub const NAME: u8 = 2;
/// The word goes on a run of names that the word before began.
pub const JOINS: u8 = 4;

/// The longest run of stems that tells places of a frequent word apart; a power of two.
pub const LONGEST_RUN: usize = 8;

/// How evidence is weighed; see `params.py` for the meaning and unit of each value.
#[derive(Debug, Clone, Copy)]
pub struct Weights {
    /// Most that the first word of a run of names is worth, 1/256 bit.
    pub name_first: u32,
    /// Most that each further word of it is worth, 1/256 bit.
    pub name_next: u32,
    /// Words that the rates of a pair of texts are smoothed with.
    pub pair_prior: u32,
    /// How many times rarer than in the pair of texts a word is taken to be by chance.
    pub pair_rarity: u32,
}

/// A text made ready for alignment with any other.
#[derive(Debug)]
pub struct Article {
    /// Its words: hashes, spans, flags.
    pub tokens: Tokens,
    /// Stem of each word.
    pub stems: Vec<u64>,
    /// Background surprisal of each word, 1/256 bit; function words at 3/5.
    pub bits: Vec<u32>,
    /// [`FUNCTION`], [`NAME`], [`JOINS`] of each word.
    pub roles: Vec<u8>,
    /// The spelling of each word that may be respelled, 0 of the others; see [`respelled`].
    pub spellings: Vec<u64>,
    /// The run of names that each word is part of, counted from 1; 0 for none.
    pub name_runs: Vec<u32>,
    /// Where its stems and pairs of stems stand.
    pub postings: Postings,
    /// Whether a function word is among the words of each stem, by kind.
    pub grammar: Vec<bool>,
    /// Hash of the run of 2, 4 and 8 stems that begins at each word.
    pub run_keys: Vec<Vec<u64>>,
    /// Length of every stock phrase that begins at a word, as bits: bit `n` for `n` words.
    pub phrases: Vec<u16>,
}

/// Where the stems of an article stand, and its pairs of neighbouring stems. A kind is a distinct one
/// of either, by its place in `kinds`.
#[derive(Debug)]
pub struct Postings {
    /// The distinct stems, ascending, and behind them the distinct pairs, ascending.
    pub kinds: Vec<u64>,
    /// How many of these are stems.
    pub stems: usize,
    /// Where the positions of each kind begin; two more than `kinds`, for that of none has no positions.
    pub first: Vec<u32>,
    /// Positions of all kinds, by kind, then ascending.
    pub positions: Vec<u32>,
    /// The kind of the stem at each position.
    pub of_stems: Vec<u32>,
    /// The kind of the pair that begins at each position.
    pub of_pairs: Vec<u32>,
}

impl Postings {
    /// The postings of the stems of an article, and of its pairs.
    #[must_use]
    pub fn new(stems: &[u64], pairs: &[u64]) -> Self {
        let (mut kinds, mut first) = (Vec::new(), Vec::new());
        let mut positions: Vec<u32> = Vec::with_capacity(stems.len() + pairs.len());
        let mut list = |values: &[u64]| {
            let mut of = vec![0; values.len()];
            let mut last = None;
            for (value, position) in sorted_places(values) {
                if last != Some(value) {
                    kinds.push(value);
                    first.push(positions.len() as u32);
                    last = Some(value);
                }
                of[position as usize] = kinds.len() as u32 - 1;
                positions.push(position);
            }
            (of, kinds.len())
        };
        let ((of_stems, stems), (of_pairs, _)) = (list(stems), list(pairs));
        first.extend([positions.len() as u32; 2]);
        Self { kinds, stems, first, positions, of_stems, of_pairs }
    }

    /// The kind of no stem and of no pair.
    #[must_use]
    pub fn none(&self) -> u32 {
        self.kinds.len() as u32
    }

    /// Positions of a kind, ascending.
    #[must_use]
    pub fn of(&self, kind: u32) -> &[u32] {
        &self.positions[self.first[kind as usize] as usize..self.first[kind as usize + 1] as usize]
    }
}

/// What two articles have in common: the kinds in the postings of each.
#[derive(Debug)]
pub struct Shared {
    /// The stems.
    pub stems: Vec<(u32, u32)>,
    /// The pairs of neighbouring stems.
    pub pairs: Vec<(u32, u32)>,
}

impl Shared {
    /// Of two articles.
    #[must_use]
    pub fn of(a: &Article, b: &Article) -> Self {
        let (a, b) = (&a.postings, &b.postings);
        let (stems_a, pairs_a) = a.kinds.split_at(a.stems);
        let (stems_b, pairs_b) = b.kinds.split_at(b.stems);
        let mut pairs = shared(pairs_a, pairs_b);
        pairs.iter_mut().for_each(|(x, y)| (*x, *y) = (*x + a.stems as u32, *y + b.stems as u32));
        Self { stems: shared(stems_a, stems_b), pairs }
    }
}

/// The places of the values that two ascending lists have in common.
fn shared(a: &[u64], b: &[u64]) -> Vec<(u32, u32)> {
    // Each step waits for the one before, so both halves are gone through at once.
    let half_a = a.len() / 2;
    let half_b = a.get(half_a).map_or(b.len(), |&middle| b.partition_point(|&value| value < middle));
    let most = half_a.min(half_b);
    let mut found = vec![(0, 0); most + (a.len() - half_a).min(b.len() - half_b)];
    // Which of two values is less is anybody's guess, a processor's too: nothing here depends on it but
    // sums.
    let mut step = |x: &mut usize, y: &mut usize, count: &mut usize| {
        let (one, two) = (a[*x], b[*y]);
        found[*count] = (*x as u32, *y as u32);
        *count += usize::from(one == two);
        *x += usize::from(one <= two);
        *y += usize::from(two <= one);
    };
    let (mut x, mut y, mut low) = (0, 0, 0);
    let (mut u, mut v, mut high) = (half_a, half_b, most);
    while x < half_a && y < half_b && u < a.len() && v < b.len() {
        step(&mut x, &mut y, &mut low);
        step(&mut u, &mut v, &mut high);
    }
    while x < half_a && y < half_b {
        step(&mut x, &mut y, &mut low);
    }
    while u < a.len() && v < b.len() {
        step(&mut u, &mut v, &mut high);
    }
    found.copy_within(most..high, low);
    found.truncate(low + high - most);
    found
}

/// One word as the background table sees it.
#[derive(Debug, Clone, Copy)]
struct Word {
    stem: u64,
    bits: u32,
    function_word: bool,
    always_capital: bool,
    title: bool,
    listed: bool,
    spelling: u64,
}

/// Words that are asked for at most before they are read: more would not stay near until then.
const MOST_PREFETCHED: usize = 1 << 13;

/// Words that a vocabulary remembers at most: some megabytes.
const MOST_REMEMBERED: usize = 1 << 16;

/// The words of the articles that were read, as a background table sees them: to stem a word takes longer
/// than to read it, and articles have most of their words in common.
#[derive(Debug)]
pub struct Vocabulary<'a> {
    background: &'a Background,
    known: HashMap<u64, Word>,
}

impl<'a> Vocabulary<'a> {
    /// One that remembers nothing yet.
    #[must_use]
    pub fn new(background: &'a Background) -> Self {
        Self { background, known: HashMap::new() }
    }

    fn word(&mut self, hash: u64, folded: &str, number: bool) -> Word {
        if let Some(&known) = self.known.get(&hash) {
            return known;
        }
        let known = self.background.know(folded, number);
        let word = Word {
            stem: self.background.stem(folded),
            bits: if known.function_word { known.bits * 3 / 5 } else { known.bits },
            function_word: known.function_word,
            always_capital: known.always_capital,
            title: known.title,
            listed: known.listed,
            spelling: if known.function_word || number { 0 } else { spelling(folded, known.listed) },
        };
        if self.known.len() < MOST_REMEMBERED {
            self.known.insert(hash, word);
        }
        word
    }
}

impl Article {
    /// Tokenizes a text and weighs each of its words. Linear in the text.
    #[must_use]
    pub fn new(text: &str, vocabulary: &mut Vocabulary) -> Self {
        let background = vocabulary.background;
        let mut tokens = Tokens::default();
        let mut words: Vec<Word> = Vec::new();
        let mut seen: HashMap<u64, usize> = HashMap::new();
        let mut which: Vec<usize> = Vec::new();
        tokenize::for_each_word(text, |folded, start, end, flags| {
            let hash = tokenize::hash_word(folded);
            tokens.hashes.push(hash);
            tokens.starts.push(start);
            tokens.ends.push(end);
            tokens.flags.push(flags);
            let known = *seen.entry(hash).or_insert_with(|| {
                words.push(vocabulary.word(hash, folded, flags & tokenize::NUMBER != 0));
                words.len() - 1
            });
            which.push(known);
        });
        // A table that knows no function words takes the commonest words of the text itself.
        if let Some(least) = background.frequent(which.len()) {
            let mut counts = vec![0usize; words.len()];
            which.iter().for_each(|&w| counts[w] += 1);
            for (word, count) in words.iter_mut().zip(counts) {
                if count >= least && !word.function_word {
                    word.function_word = true;
                    word.bits = word.bits * 3 / 5;
                }
            }
        }
        let stems: Vec<u64> = which.iter().map(|&w| words[w].stem).collect();
        let bits = which.iter().map(|&w| words[w].bits).collect();
        let spellings = which.iter().map(|&w| words[w].spelling).collect();
        let roles = roles(&tokens, &words, &which);
        let name_runs = name_runs(&roles);
        let phrases = (0..tokens.hashes.len()).map(|i| background.phrases(&tokens.hashes[i..])).collect();
        let run_keys = run_keys(&stems);
        let postings = Postings::new(&stems, run_keys.first().map_or(&[], Vec::as_slice));
        let mut grammar = vec![false; postings.stems];
        for (&kind, role) in postings.of_stems.iter().zip(&roles) {
            grammar[kind as usize] |= role & FUNCTION != 0;
        }
        Self { tokens, stems, bits, roles, spellings, name_runs, postings, grammar, run_keys, phrases }
    }

    /// Asks for what an alignment reads of all words, which takes long to come where there are many articles.
    pub fn prefetch(&self) {
        if self.len() > MOST_PREFETCHED {
            return;
        }
        let Postings { kinds, stems: _, first, positions, of_stems, of_pairs } = &self.postings;
        for list in [first, positions, of_stems, of_pairs, &self.bits] {
            simd::prefetch(list);
        }
        simd::prefetch(kinds);
        simd::prefetch(&self.roles);
    }

    /// Asks for what is read besides of the words of a chain: they lie in as many places as there are lists.
    pub fn prefetch_words(&self, first: u32, end: u32) {
        let words = first as usize..(end as usize).min(first as usize + MOST_PREFETCHED);
        let Tokens { hashes, starts, ends, flags } = &self.tokens;
        for list in [hashes, &self.stems, &self.spellings] {
            simd::prefetch(&list[words.clone()]);
        }
        for list in [starts, ends, &self.name_runs] {
            simd::prefetch(&list[words.clone()]);
        }
        simd::prefetch(&self.phrases[words.clone()]);
        simd::prefetch(&flags[words]);
    }

    /// Whether a sentence ends before a word.
    #[must_use]
    pub fn begins_sentence(&self, at: usize) -> bool {
        self.tokens.flags[at] & tokenize::BREAK_MASK == tokenize::BREAK_SENTENCE
    }

    /// Number of words.
    #[must_use]
    pub fn len(&self) -> usize {
        self.stems.len()
    }

    /// Whether the text has no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.stems.is_empty()
    }
}

/// Letters of a word that may be respelled: of a shorter one too many words are one letter away.
const SPELLED: std::ops::RangeInclusive<usize> = 6..=12;
const LETTER: u32 = 5;
const LENGTH_AT: u32 = 60;
const LISTED_AT: u32 = 63;

/// The letters of a word in 60 bits, five each: the low ones of a code point, which tell the letters of an
/// alphabet apart; then its length, and whether the background table lists it. 0 if it may not be
/// respelled.
fn spelling(folded: &str, listed: bool) -> u64 {
    let letters = folded.chars().count();
    if !SPELLED.contains(&letters) {
        return 0;
    }
    let code = folded.chars().rev().fold(0, |code, c| code << LETTER | u64::from(u32::from(c) & 31));
    code | ((letters - SPELLED.start()) as u64) << LENGTH_AT | u64::from(listed) << LISTED_AT
}

/// Whether two words are one in two spellings: a letter was changed, added, left out, or exchanged with its
/// neighbour, and the background table does not list both, which would make two words of them.
#[must_use]
pub fn respelled(one: u64, other: u64) -> bool {
    if one == 0 || other == 0 || (one & other) >> LISTED_AT != 0 {
        return false;
    }
    let read = |spelling: u64| {
        let letters = (spelling >> LENGTH_AT & 7) as usize + SPELLED.start();
        let letter = move |k: usize| spelling >> (LETTER * k as u32) & 31;
        (letters, letter)
    };
    let ((short, s), (long, t)) = (read(one), read(other));
    if short > long {
        return respelled(other, one);
    }
    let from = (0..short).take_while(|&k| s(k) == t(k)).count();
    if long == short + 1 {
        return (from..short).all(|k| s(k) == t(k + 1));
    }
    let rest = |from: usize| (from..short).all(|k| s(k) == t(k));
    let exchanged = || from + 1 < short && s(from) == t(from + 1) && s(from + 1) == t(from) && rest(from + 2);
    long == short && from < short && (rest(from + 1) || exchanged())
}

/// Hashes of the runs of 2, 4 ... stems, each from two runs of half the length.
fn run_keys(stems: &[u64]) -> Vec<Vec<u64>> {
    let mut keys: Vec<Vec<u64>> = Vec::new();
    let mut length = 1;
    while length < LONGEST_RUN {
        let half = keys.last().map_or(stems, Vec::as_slice);
        keys.push(half.iter().zip(half.iter().skip(length)).map(|(&x, &y)| combine(&[x, y])).collect());
        length *= 2;
    }
    keys
}

/// Which words are function words and which are names.
fn roles(tokens: &Tokens, words: &[Word], which: &[usize]) -> Vec<u8> {
    let n = which.len();
    let counts = |i: usize| !words[which[i]].function_word && tokens.flags[i] & tokenize::NUMBER == 0;
    let capital = |i: usize| tokens.flags[i] & tokenize::CAPITAL != 0;
    let breaks = |i: usize| tokens.flags[i] & tokenize::BREAK_MASK != 0;

    // Capitals say nothing where most words have one, and cannot be missed where none has.
    let share = |range: std::ops::Range<usize>| {
        let all = range.clone().filter(|&i| counts(i)).count();
        (range.filter(|&i| counts(i) && capital(i)).count(), all)
    };
    let (capitals, all) = share(0..n);
    let title_cased = 5 * capitals >= 3 * all;
    let lower_cased = 50 * capitals < all;
    let mut silent = vec![title_cased; n];
    let mut start = 0;
    for i in 1..=n {
        if i == n || breaks(i) {
            let (capitals, all) = share(start..i);
            if all >= 3 && 5 * capitals >= 3 * all {
                silent[start..i].fill(true);
            }
            start = i;
        }
    }

    // Where capitals speak, do they call this word a name?
    let mut inside = vec![false; words.len()];
    let mut lower = vec![false; words.len()];
    let initial = |i: usize| {
        breaks(i)
            || (tokens.flags[i] & tokenize::QUOTED != 0
                && (i == 0 || tokens.flags[i - 1] & tokenize::QUOTED == 0))
    };
    for i in 0..n {
        if !capital(i) {
            lower[which[i]] = true;
        } else if !silent[i] && !initial(i) {
            inside[which[i]] = true;
        }
    }
    let mut roles = vec![0; n];
    for i in (0..n).rev() {
        let (w, word) = (which[i], &words[which[i]]);
        if word.function_word {
            roles[i] = FUNCTION;
            continue;
        }
        if !counts(i) {
            continue;
        }
        let before_name =
            i + 1 < n && roles[i + 1] & NAME != 0 && tokens.flags[i + 1] & tokenize::PUNCTUATED == 0;
        let name = if lower_cased {
            word.always_capital
        } else if !capital(i) {
            word.title && before_name
        } else if !silent[i] && !initial(i) {
            true
        } else {
            word.always_capital
                || (inside[w] && !lower[w])
                || (!silent[i] && !word.listed && !lower[w])
                || (!silent[i] && word.title && before_name)
        };
        if name {
            roles[i] = NAME;
            if before_name {
                roles[i + 1] |= JOINS;
            }
        }
    }
    roles
}

/// Numbers for the runs of names.
fn name_runs(roles: &[u8]) -> Vec<u32> {
    let mut count = 0;
    let run = |role: &u8| {
        if role & NAME == 0 {
            return 0;
        }
        count += u32::from(role & JOINS == 0);
        count
    };
    roles.iter().map(run).collect()
}

/// log2 in 1/256, rounded down, by squaring: integers only, so that every platform agrees.
/// 0 for 0.
#[must_use]
pub const fn log2(x: u64) -> u32 {
    if x == 0 {
        return 0;
    }
    let whole = x.ilog2();
    // The mantissa in [1, 2) with 31 fraction bits.
    let mut mantissa = if whole >= 31 { x >> (whole - 31) } else { x << (31 - whole) };
    let mut fraction = 0;
    let mut bit = 0;
    while bit < 8 {
        mantissa = (mantissa * mantissa) >> 31;
        fraction <<= 1;
        if mantissa >> 32 != 0 {
            mantissa >>= 1;
            fraction |= 1;
        }
        bit += 1;
    }
    whole * BIT + fraction
}

/// [`log2`] of small numbers, most of those that are asked.
const SMALL_LOG2: [u16; 1024] = {
    let mut table = [0; 1024];
    let mut x = 0;
    while x < table.len() {
        table[x] = log2(x as u64) as u16;
        x += 1;
    }
    table
};

/// The same as [`log2`].
#[must_use]
pub fn quick_log2(x: u64) -> u32 {
    match SMALL_LOG2.get(x as usize) {
        Some(&known) => known.into(),
        None => log2(x),
    }
}

/// The most that a stem can be worth in a pair of texts, by how often it stands in both together.
#[derive(Debug, Clone, Copy)]
pub struct PairBits {
    rate: u32,
}

impl PairBits {
    /// Of texts of so many words together.
    #[must_use]
    pub fn new(words: u64, weights: &Weights) -> Self {
        Self { rate: log2(u64::from(weights.pair_rarity) * (words + u64::from(weights.pair_prior))) }
    }

    /// In 1/256 bit, of a stem that stands so often.
    #[must_use]
    pub fn of(&self, count: u64) -> u32 {
        self.rate.saturating_sub(quick_log2(count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_dealt_out_and_sorted() {
        for size in [0, 1, 2, 3, 7, 64, 1000] {
            let values: Vec<u64> = (0..size).map(|k| ((k * k % 97) << 57) | (k % 5)).collect();
            let mut sorted: Vec<(u64, u32)> = values.iter().copied().zip(0..).collect();
            sorted.sort_unstable();
            assert_eq!(sorted_places(&values), sorted);
        }
    }

    #[test]
    fn the_small_table_is_log2() {
        assert!((0..3000).all(|x| quick_log2(x) == log2(x)));
    }

    #[test]
    fn log2_is_exact_at_powers_and_close_between() {
        assert_eq!(log2(0), 0);
        for k in 0..64 {
            assert_eq!(log2(1 << k), k * 256);
        }
        for x in [3u64, 5, 7, 1000, 123_456_789, u64::MAX] {
            let expected = (x as f64).log2() * 256.0;
            assert!((f64::from(log2(x)) - expected).abs() < 1.5, "{x}");
        }
    }

    #[test]
    fn what_two_lists_share_is_what_the_plain_search_finds() {
        for (m, n) in [(0, 0), (0, 3), (1, 1), (1, 9), (2, 5), (40, 60), (100, 1), (333, 334)] {
            for step in 1..4u64 {
                let a: Vec<u64> = (0..m).map(|k| k * 3 % (3 * m) + step).collect();
                let b: Vec<u64> = (0..n).map(|k| k * step + 2).collect();
                let place = |value| b.iter().position(|&other| other == value);
                let plain = a.iter().zip(0..).filter_map(|(&x, i)| Some((i, place(x)? as u32)));
                assert_eq!(shared(&a, &b), plain.collect::<Vec<(u32, u32)>>());
                let plain = b.iter().zip(0..).filter_map(|(x, j)| Some((j, a.binary_search(x).ok()? as u32)));
                assert_eq!(shared(&b, &a), plain.collect::<Vec<(u32, u32)>>());
            }
        }
    }

    #[test]
    fn postings_list_every_position() {
        let found = Postings::new(&[9, 4, 9, 4, 1], &[7, 2, 2, 7]);
        assert_eq!((&found.kinds[..], found.stems), (&[1, 4, 9, 2, 7][..], 3));
        assert_eq!(found.first, [0, 1, 3, 5, 7, 9, 9]);
        assert_eq!(found.positions, [4, 1, 3, 0, 2, 1, 2, 0, 3]);
        assert_eq!((found.of_stems, found.of_pairs), (vec![2, 1, 2, 1, 0], vec![4, 3, 3, 4]));
        let none = Postings::new(&[], &[]);
        assert_eq!((&none.first[..], none.of(none.none())), (&[0, 0][..], &[][..]));
    }
}
