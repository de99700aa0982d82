//! What must hold of any bytes, stage by stage: each target panics where it does not.
//!
//! The fuzzer calls the targets with bytes that it makes up, and a test of the core with those that
//! are kept in `corpus/`. The first bytes of an input choose parameters, the rest is text, or places in a
//! list of words, since bytes at random hardly ever share a word. No text is longer than 64 KiB.

use std::collections::HashSet;

use textalign_core::align::considered::Trace;
use textalign_core::align::edits::{Edit, Operation};
use textalign_core::align::evidence::{Article, Vocabulary, Weights};
use textalign_core::align::{self, Alignment, bags, phrases};
use textalign_core::background::Background;
use textalign_core::candidates::{self, Clustering, Search, Sharing};
use textalign_core::flags::Facts;
use textalign_core::parallel::{self, Cancel};
use textalign_core::passages::{self, Limits, Passage, Side};
use textalign_core::simd::Quick;
use textalign_core::sketch::{self, EMPTY, Sketcher};
use textalign_core::{families, matrix, shingle, tokenize as words};

/// The longest text that is made, in bytes.
pub const LONGEST: usize = 1 << 16;

/// The values of `params.Model`, a name and a number a line; a test holds them against it.
const MODEL: &str = include_str!("../model.txt");

const ENGLISH: &str = include_str!("../../../python/textalign/data/english.txt");
const FLAT: &str = include_str!("../../../python/textalign/data/flat.txt");

/// Words of every role, and what stands between words.
const WORDS: [&str; 64] = [
    "the",
    "of",
    "in",
    "a",
    "is",
    "and",
    "to",
    "not",
    "talks",
    "talk",
    "talking",
    "delegation",
    "deadlock",
    "harbour",
    "harbor",
    "initiative",
    "quixotic",
    "Zorbulon",
    "zorbulan",
    "sent",
    "send",
    "break",
    "broke",
    "unlikely",
    "likely",
    "said",
    "report",
    "reports",
    "city",
    "war",
    "won't",
    "it's",
    "Rutte",
    "Putin",
    "Mark",
    "NATO",
    "President",
    "Secretary",
    "General",
    "Russia",
    "Russian",
    "Ukraine",
    "Kyiv",
    "Kiev",
    "Ångström",
    "漢字",
    "U.S.",
    "30-day",
    "100,000",
    "2025",
    "five",
    "5",
    "twenty",
    "million",
    "million",
    "3.5",
    "Monday",
    ".",
    ",",
    "\n\n",
    "“",
    "”",
    ":",
    "word",
];

/// Values far from the usual ones, by name.
const EXTREMES: [(&str, &[i64]); 26] = [
    ("min_evidence", &[-256_000, 0, 2048, 256_000]),
    ("weak_margin", &[0, 2048, 256_000]),
    ("min_words", &[1, 2, 1_000_000]),
    ("min_characters", &[0, 1, 1_000_000_000]),
    ("name_first", &[0, 1024, 25_600]),
    ("name_next", &[0, 2048, 25_600]),
    ("pair_prior", &[0, 20]),
    ("pair_rarity", &[0, 1, 1 << 31]),
    ("run_prior", &[0, 1, 0xFFFF_FFFF]),
    ("gap_word", &[0, 1, 12_800]),
    ("gap_shift", &[0, 2048, 12_800]),
    ("gap_sentence", &[0, 2048, 12_800]),
    ("drop", &[0, 2048, 256_000]),
    ("min_tail", &[0, 2048, 12_800]),
    ("look_back", &[0, 1, 3, 200]),
    ("max_pairs", &[0, 1, 2, 9]),
    ("trim_share", &[0, 50, 101]),
    ("exact_share", &[0, 50, 101]),
    ("edited_coverage", &[0, 50, 101]),
    ("phrase_words", &[0, 1, 1_000_000]),
    ("bag_evidence", &[-256_000, 0]),
    ("bag_seed", &[0, 256]),
    ("bag_border", &[0, 25_600]),
    ("bag_relative", &[0, 100]),
    ("condensed_score", &[0, 256]),
    ("second_hand", &[0, 100]),
];

/// An input, read from its front.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    /// The next byte; 0 behind the last.
    fn next(&mut self) -> u8 {
        let Some((&first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        first
    }

    fn choose<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.next() as usize % from.len()]
    }

    /// All that is left as texts, which the byte 255 ends. UTF-8 has no such byte.
    fn texts(mut self) -> Vec<String> {
        let how = self.next();
        self.0.split(|&byte| byte == 0xFF).map(|piece| text(how, piece)).collect()
    }
}

/// A text of bytes: as they are, or each a word; `how` also says whether and up to which length, from
/// 512 bytes to 64 KiB, it is repeated.
fn text(how: u8, bytes: &[u8]) -> String {
    let mut text = String::new();
    if how & 1 == 0 {
        text.push_str(&String::from_utf8_lossy(bytes));
    } else {
        for &byte in bytes {
            text.push_str(WORDS[byte as usize % WORDS.len()]);
            text.push_str(if byte & 0x40 == 0 { " " } else { "\n" });
        }
    }
    while text.len() > LONGEST {
        text.pop();
    }
    let times = if how & 0b1110 == 0b1110 { (512 << (how >> 5)) / text.len().max(1) } else { 1 };
    text.repeat(times.max(1))
}

/// The parameters of the aligner: the usual ones, with some of them changed.
pub struct Model(Vec<(&'static str, i64)>);

impl Model {
    /// The defaults.
    #[must_use]
    pub fn usual() -> Self {
        let line = |line: &'static str| {
            let (name, value) = line.split_once(' ').expect("a name and a number a line");
            (name, value.parse().expect("a number"))
        };
        Self(MODEL.lines().map(line).collect())
    }

    /// The same, with one value changed.
    #[must_use]
    pub fn with(mut self, name: &str, value: i64) -> Self {
        self.0.iter_mut().find(|known| known.0 == name).expect("a parameter").1 = value;
        self
    }

    /// As the next bytes say: the usual ones, ones that let nearly everything pass, or some extremes.
    fn of(bytes: &mut Bytes) -> Self {
        let kind = bytes.next();
        let mut model = Self::usual();
        if kind & 1 != 0 {
            let loose = [("min_evidence", 0), ("min_words", 1), ("min_characters", 0), ("bag_evidence", 0)];
            for (name, value) in loose {
                model = model.with(name, value);
            }
        }
        if kind & 2 != 0 {
            for _ in 0..=kind >> 6 {
                let (name, values) = bytes.choose(&EXTREMES);
                model = model.with(name, bytes.choose(values));
            }
        }
        model
            .with("whole", i64::from(kind & 4 != 0))
            .with("condensed", i64::from(kind & 8 != 0))
            .with("respelled", i64::from(kind & 16 == 0))
    }

    fn get<T: TryFrom<i64>>(&self, name: &str) -> T {
        let value = self.0.iter().find(|known| known.0 == name).expect("a parameter").1;
        T::try_from(value).ok().expect("a value that fits")
    }

    fn is(&self, name: &str) -> bool {
        self.get::<i64>(name) != 0
    }

    /// What the aligner takes.
    #[must_use]
    pub fn parameters(&self) -> align::Parameters {
        let weights = Weights {
            name_first: self.get("name_first"),
            name_next: self.get("name_next"),
            pair_prior: self.get("pair_prior"),
            pair_rarity: self.get("pair_rarity"),
        };
        let phrases = phrases::Parameters {
            weights,
            min_evidence: self.get("min_evidence"),
            weak_margin: self.get("weak_margin"),
            min_words: self.get("min_words"),
            gap_word: self.get("gap_word"),
            gap_shift: self.get("gap_shift"),
            gap_sentence: self.get("gap_sentence"),
            drop: self.get("drop"),
            min_tail: self.get("min_tail"),
            run_prior: self.get("run_prior"),
            respelled: self.is("respelled"),
            look_back: self.get("look_back"),
            max_pairs: self.get("max_pairs"),
        };
        let bags = bags::Parameters {
            min_score: self.get::<i64>("min_evidence") + self.get::<i64>("bag_evidence"),
            border: self.get("bag_border"),
            border_line: self.get("bag_border_line"),
            drop: self.get("bag_drop"),
            seed: self.get("bag_seed"),
            margin: self.get("bag_margin"),
            slack: self.get("bag_slack"),
            cell: self.get("bag_cell"),
            join: self.get("bag_join"),
            relative: self.get("bag_relative"),
            relative_cap: self.get("bag_relative_cap"),
            condensed_score: self.get("condensed_score"),
            condensed_pairs: self.get("condensed_pairs"),
        };
        align::Parameters {
            phrases,
            bags,
            phrase_words: self.get("phrase_words"),
            exact_share: self.get("exact_share"),
            trim_share: self.get("trim_share"),
            second_hand: self.get("second_hand"),
            condensed: self.is("condensed"),
        }
    }

    /// What is asked of a passage besides.
    #[must_use]
    pub fn limits(&self) -> Limits {
        Limits {
            min_characters: self.get("min_characters"),
            edited_coverage: self.get("edited_coverage"),
            whole: self.is("whole"),
        }
    }
}

thread_local! {
    /// The tables that the package ships, read once.
    static TABLES: [Background; 2] = [ENGLISH, FLAT].map(|text| Background::parse(text).expect("a table"));
}

/// Work with the English table, or with the flat one.
pub fn with_table<T>(flat: bool, work: impl FnOnce(&Background) -> T) -> T {
    TABLES.with(|tables| work(&tables[usize::from(flat)]))
}

/// Words lie one behind the other within the text, and every way to read them reads the same.
pub fn tokenize(data: &[u8]) {
    let mut bytes = Bytes(data);
    let how = bytes.next();
    let text = text(how & !1, bytes.0);
    let tokens = words::tokenize(&text);
    assert_eq!(tokens, words::tokenize(&text));

    let characters = text.chars().count() as u32;
    let mut before = 0;
    for (&start, &end) in tokens.starts.iter().zip(&tokens.ends) {
        assert!(before <= start && start < end && end <= characters);
        before = end;
    }
    for (at, &flags) in tokens.flags.iter().enumerate() {
        assert!(flags & words::BREAK_MASK <= words::BREAK_SENTENCE && flags >> 7 == 0);
        assert!(at > 0 || flags & words::BREAK_SENTENCE != 0 && flags & words::PUNCTUATED != 0);
    }

    let mut visited = 0;
    words::for_each_word(&text, |folded, start, end, flags| {
        assert!(!folded.is_empty() && !folded.contains('\0'));
        assert_eq!(words::hash_word(folded), tokens.hashes[visited]);
        assert_eq!(
            (start, end, flags),
            (tokens.starts[visited], tokens.ends[visited], tokens.flags[visited])
        );
        visited += 1;
    });
    assert_eq!(visited, tokens.hashes.len());

    for quick in [true, false] {
        let mut read = Vec::new();
        let visit = |hashes: &[u64]| {
            read.extend_from_slice(hashes);
            Ok(())
        };
        words::Reader::new(Quick::new(quick)).each(&text, visit).expect("no error");
        assert_eq!(read, tokens.hashes);
    }

    // What stands before a paragraph does not change its words.
    let twice = words::tokenize(&format!("{text}\n\n{text}"));
    assert!(twice.hashes.iter().eq(tokens.hashes.iter().chain(&tokens.hashes)));
    let moved = tokens.starts.iter().map(|start| start + characters + 2);
    assert!(twice.starts.iter().copied().eq(tokens.starts.iter().copied().chain(moved)));
}

/// A sketch depends on nothing but the set of shingles, however it is made.
pub fn sketch(data: &[u8]) {
    let mut bytes = Bytes(data);
    let num_slots = bytes.choose(&[64, 128, 192, 1024]);
    let size = bytes.choose(&[3, 1, 2, 5, 0, 40]);
    let sketcher = Sketcher::new(size, num_slots, u64::from(bytes.next()));
    let texts = bytes.texts();
    let cancel = Cancel::new();

    let made = |threads: usize, quick: bool| {
        let mut rows = vec![0; texts.len() * num_slots];
        sketch::sketches(&texts, |_, text| Ok(text), &sketcher, &mut rows, threads, quick, &cancel)
            .expect("no error");
        rows
    };
    let rows = made(1, true);
    assert_eq!(rows, made(1, false));
    assert_eq!(rows, made(4, true));

    let sets: Vec<Vec<u64>> =
        texts.iter().map(|text| shingle::shingle_set(&words::tokenize(text).hashes, size)).collect();
    for (set, row) in sets.iter().zip(rows.chunks_exact(num_slots)) {
        assert_eq!(row, sketcher.shingles(set));
        assert!(row.iter().all(|&slot| (slot == EMPTY) == set.is_empty()));
        let itself = sketch::jaccard(row, row);
        assert_eq!(itself, if set.is_empty() { 0.0 } else { 1.0 });
    }
    let both: Vec<u64> = sets.iter().flatten().copied().collect();
    let least: Vec<u32> = (0..num_slots)
        .map(|slot| rows.iter().skip(slot).step_by(num_slots).copied().min().unwrap_or(EMPTY))
        .collect();
    assert_eq!(least, sketcher.shingles(&both));

    let search = |bands: usize, threshold: f64| Search {
        sketcher: sketcher.clone(),
        shingle_size: size,
        bands,
        rows: num_slots / bands,
        threshold,
    };
    let how = search(num_slots / 4, 0.5);
    let found = candidates::duplicates(&texts, &how, 1, true, &cancel).expect("no error");
    assert_eq!(found, candidates::duplicates(&texts, &how, 4, false, &cancel).expect("no error"));
    for pair in &found.pairs {
        let (a, b) = (&sets[pair.a as usize], &sets[pair.b as usize]);
        assert!(pair.a < pair.b);
        let shared = shingle::shared(a, b) as u64;
        assert_eq!((pair.shared, pair.either), (shared, (a.len() + b.len()) as u64 - shared));
    }
    let order: Vec<u32> = (0..texts.len() as u32).rev().collect();
    for how in [Clustering::Star, Clustering::SingleLink] {
        let kept = candidates::cluster(&order, &found.pairs, how);
        // Who stays for another stays.
        assert!(kept.iter().all(|&other| kept[other as usize] == other));
    }
}

/// Alignments lie within both texts and beside one another, and exchanging the texts mirrors them.
pub fn align(data: &[u8]) {
    let mut bytes = Bytes(data);
    let model = Model::of(&mut bytes).with("condensed", 0);
    let flat = bytes.next() & 1 != 0;
    let mut texts = bytes.texts().into_iter();
    let texts = [texts.next().unwrap_or_default(), texts.next().unwrap_or_default()];
    let [a, b] = texts.map(|text| with_table(flat, |table| Article::new(&text, &mut Vocabulary::new(table))));
    let how = model.parameters();

    let cancel = Cancel::new();
    let found = |a: &Article, b: &Article, itself: bool| {
        align::alignments(a, b, itself, &how, &mut Trace::default(), &cancel).expect("no error")
    };
    let there = found(&a, &b, false);
    let back = found(&b, &a, false);
    for (there, back) in [(&there.alignments, &back.alignments), (&there.weak, &back.weak)] {
        let mirrored = |x: &Alignment| {
            let points: Vec<(u32, u32)> = x.points.iter().map(|&(i, j)| (j, i)).collect();
            Alignment { a: x.b, b: x.a, points, ..x.clone() }
        };
        let mut expected: Vec<Alignment> = back.iter().map(mirrored).collect();
        // Equal articles are mirrored in themselves.
        if a.tokens.hashes != b.tokens.hashes {
            let place = |x: &Alignment| (x.a, x.b, x.score);
            let mut there = there.clone();
            there.sort_by_key(place);
            expected.sort_by_key(place);
            assert_eq!(there, expected);
        }
    }
    check_alignments(&a, &b, &there);
    let repeats = found(&a, &a, true);
    check_alignments(&a, &a, &repeats);
    // What repeats inside a text does so earlier and later, and is told once.
    assert!(repeats.alignments.iter().all(|x| x.points.iter().all(|point| point.0 != point.1)));
}

fn check_alignments(a: &Article, b: &Article, found: &align::Found) {
    for (number, x) in found.alignments.iter().chain(&found.weak).enumerate() {
        assert!(x.a.0 < x.a.1 && x.a.1 as usize <= a.len(), "{x:?}");
        assert!(x.b.0 < x.b.1 && x.b.1 as usize <= b.len(), "{x:?}");
        assert!(x.points.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1), "{x:?}");
        let inside = |&(i, j): &(u32, u32)| (x.a.0..x.a.1).contains(&i) && (x.b.0..x.b.1).contains(&j);
        assert!(x.points.iter().all(inside), "{x:?}");
        if number < found.alignments.len() {
            for other in &found.alignments[..number] {
                assert!(!(meet(x.a, other.a) && meet(x.b, other.b)), "{x:?} {other:?}");
            }
        }
    }
}

/// Whether two spans have something in common.
fn meet(x: (u32, u32), y: (u32, u32)) -> bool {
    x.0.max(y.0) < x.1.min(y.1)
}

/// What the whole pipeline says.
#[derive(Debug, PartialEq)]
struct Said {
    found: passages::Found,
    explained: Vec<passages::Explanation>,
    families: Vec<families::Family>,
    of_passage: Vec<Option<u32>>,
    variants: Vec<Vec<Vec<Edit>>>,
    overlaps: Vec<matrix::Overlap>,
    sharing: Vec<(u32, u32)>,
}

/// All stages on a few texts: twice the same, with one thread and with four, and true to the texts.
pub fn pipeline(data: &[u8]) {
    let mut bytes = Bytes(data);
    let model = Model::of(&mut bytes);
    let flat = bytes.next() & 1 != 0;
    let shingle_size = bytes.choose(&[3, 1, 2, 8]);
    let mut texts = bytes.texts();
    texts.truncate(8);

    let said = |threads: usize| {
        with_table(flat, |table| run(&texts, table, &model, shingle_size, threads)).expect("no error")
    };
    let (articles, first) = said(1);
    assert_eq!(first, said(4).1);
    assert_eq!(first, said(1).1);

    let limits = model.limits();
    let characters: Vec<u32> = texts.iter().map(|text| text.chars().count() as u32).collect();
    let pairs = pairs(articles.len() as u32);
    for (passage, weak) in
        first.found.passages.iter().map(|p| (p, false)).chain(first.found.weak.iter().map(|p| (p, true)))
    {
        for side in [&passage.a, &passage.b] {
            check_side(side, &articles[side.article as usize], characters[side.article as usize]);
            assert!(side.end - side.start >= limits.min_characters);
        }
        check_edits(passage);
        assert!(weak || passage.matched <= length(&passage.a).min(length(&passage.b)));
    }
    let mut at = 0;
    for pair in pairs {
        let of_pair =
            first.found.passages[at..].iter().take_while(|p| (p.a.article, p.b.article) == pair).count();
        let of_pair = &first.found.passages[at..at + of_pair];
        at += of_pair.len();
        let place = |p: &Passage| (p.a.first_word, p.b.first_word, p.a.end_word, p.b.end_word);
        assert!(of_pair.windows(2).all(|two| place(&two[0]) <= place(&two[1])));
        for (number, x) in of_pair.iter().enumerate().filter(|(_, x)| x.kind != passages::Kind::Condensed) {
            let words = |side: &Side| (side.first_word, side.end_word);
            let beside = |y: &&Passage| meet(words(&x.a), words(&y.a)) && meet(words(&x.b), words(&y.b));
            let others = of_pair[..number].iter().filter(|y| y.kind != passages::Kind::Condensed);
            assert_eq!(others.filter(beside).count(), 0, "{pair:?} {x:?}");
        }
    }
    assert_eq!(at, first.found.passages.len());
    check_families(&first, &articles);
    for overlap in &first.overlaps {
        assert!(overlap.longest <= overlap.words);
        assert!(overlap.words as usize <= articles[overlap.row as usize].len());
        assert!(overlap.passages > 0);
    }
    assert!(first.sharing.windows(2).all(|two| two[0] < two[1]));
    assert!(first.sharing.iter().all(|&(a, b)| a < b && (b as usize) < articles.len()));
}

/// Every article with itself and with each after it, and the last with the first.
fn pairs(count: u32) -> Vec<(u32, u32)> {
    let mut pairs: Vec<(u32, u32)> = (0..count).flat_map(|a| (a..count).map(move |b| (a, b))).collect();
    if count > 1 {
        pairs.push((count - 1, 0));
    }
    pairs
}

fn run(
    texts: &[String],
    table: &Background,
    model: &Model,
    shingle_size: usize,
    threads: usize,
) -> textalign_core::error::Result<(Vec<Article>, Said)> {
    let cancel = Cancel::new();
    let made = parallel::map(texts, threads, &cancel, |text| {
        let article = Article::new(text, &mut Vocabulary::new(table));
        let facts = Facts::new(text, &article, table);
        Ok((article, facts))
    })?;
    let (articles, facts): (Vec<Article>, Vec<Facts>) = made.into_iter().unzip();
    let (how, limits) = (model.parameters(), model.limits());
    let pairs = pairs(articles.len() as u32);
    let found = passages::passages(&articles, &facts, &pairs, &how, &limits, threads, &cancel)?;
    let explained = pairs
        .iter()
        .take(3)
        .map(|&(a, b)| {
            passages::explain(&articles[a as usize], &articles[b as usize], a == b, &how, &limits, &cancel)
        })
        .collect::<textalign_core::error::Result<_>>()?;
    let starts: Vec<&[u32]> = articles.iter().map(|article| article.tokens.starts.as_slice()).collect();
    let floor = how.phrases.min_evidence - how.phrases.weak_margin;
    // Families are of pairs that are given once.
    let (families, of_passage) = families::families(&found.passages, &found.weak, &starts, floor);
    let variants = families.iter().map(|family| families::variants(family, &articles)).collect();
    let overlaps = matrix::overlaps(&found.passages);
    let shingles = parallel::map(&articles, threads, &cancel, |article| {
        Ok(shingle::shingles(&article.stems, shingle_size))
    })?;
    let sharing = Sharing { min_shared: 2, max_articles: 3, window: 40, against: 0 };
    let sharing = candidates::sharing(&shingles, &sharing, threads, &cancel)?;
    Ok((articles, Said { found, explained, families, of_passage, variants, overlaps, sharing }))
}

fn length(side: &Side) -> u32 {
    side.end_word - side.first_word
}

fn check_side(side: &Side, article: &Article, characters: u32) {
    assert!(side.first_word < side.end_word && side.end_word as usize <= article.len());
    assert_eq!(side.start, article.tokens.starts[side.first_word as usize]);
    assert_eq!(side.end, article.tokens.ends[side.end_word as usize - 1]);
    assert!(side.start < side.end && side.end <= characters);
}

/// Edits cover both spans, one behind the other.
fn check_edits(passage: &Passage) {
    let (a, b) = (&passage.a, &passage.b);
    let edits = &passage.edits;
    assert!(!edits.is_empty());
    for edit in edits {
        assert!(a.start <= edit.a_start && edit.a_start <= edit.a_end && edit.a_end <= a.end, "{passage:?}");
        assert!(b.start <= edit.b_start && edit.b_start <= edit.b_end && edit.b_end <= b.end, "{passage:?}");
        let (empty_a, empty_b) = (edit.a_start == edit.a_end, edit.b_start == edit.b_end);
        assert_eq!(empty_a, edit.operation == Operation::Inserted, "{passage:?}");
        assert_eq!(empty_b, edit.operation == Operation::Deleted, "{passage:?}");
    }
    for two in edits.windows(2) {
        assert!(two[0].a_end <= two[1].a_start && two[0].b_end <= two[1].b_start, "{passage:?}");
        assert_ne!(two[0].operation, two[1].operation, "{passage:?}");
    }
    let first = |start: fn(&Edit) -> (u32, u32)| {
        edits.iter().map(start).find(|span| span.0 < span.1).expect("a span of words").0
    };
    let last = |start: fn(&Edit) -> (u32, u32)| {
        edits.iter().rev().map(start).find(|span| span.0 < span.1).expect("a span of words").1
    };
    assert_eq!((first(|e| (e.a_start, e.a_end)), last(|e| (e.a_start, e.a_end))), (a.start, a.end));
    assert_eq!((first(|e| (e.b_start, e.b_end)), last(|e| (e.b_start, e.b_end))), (b.start, b.end));
}

/// An occurrence lies in its article, stands once in a family, and families name each other.
fn check_families(said: &Said, articles: &[Article]) {
    let families = &said.families;
    assert_eq!(said.of_passage.len(), said.found.passages.len());
    assert!(said.of_passage.iter().flatten().all(|&family| (family as usize) < families.len()));
    for (number, family) in families.iter().enumerate() {
        assert!(family.occurrences.len() >= 2);
        assert!(family.occurrences.windows(2).all(|two| two[0] < two[1]));
        assert_eq!(family.occurrences.len(), family.weak.len());
        assert!(family.occurrences.contains(&family.canonical));
        for o in &family.occurrences {
            assert!(o.first_word < o.end_word && o.end_word as usize <= articles[o.article as usize].len());
        }
        let back = |others: &[u32], back: fn(&families::Family) -> &Vec<u32>| {
            let named: HashSet<u32> = others.iter().copied().collect();
            assert_eq!(named.len(), others.len());
            for &other in others {
                assert!(back(&families[other as usize]).contains(&(number as u32)));
            }
        };
        back(&family.contains, |f| &f.part_of);
        back(&family.part_of, |f| &f.contains);
        back(&family.related, |f| &f.related);
        assert_eq!(said.variants[number].len(), family.occurrences.len());
    }
}
