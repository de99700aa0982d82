//! What the sides of a near copy differ in: numbers, negation, names.

use std::cell::LazyCell;
use std::collections::HashSet;

use crate::align::edits::{Edit, Operation};
use crate::align::evidence::NAME;
use crate::tokenize;

use super::facts::{Key, Name, has};
use super::sides::{Sides, Span, touching};

/// One side has a number that the other has not.
pub const NUMBERS: u8 = 16;
/// One side denies what the other says.
pub const NEGATION: u8 = 32;
/// One side has a name in the place of another.
pub const NAMES: u8 = 64;

/// A change with so many words on a side, and [`ADDED_TIMES`] as many as on the other, adds a clause
/// and changes none.
const ADDED_WORDS: u32 = 8;
const ADDED_TIMES: u32 = 4;
/// In a change of more words than this on a side, a name stands for no certain other one.
const LONGEST_CHANGE: u32 = 12;

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
            .filter(|stem| !has(passage.stems(side), *stem))
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

/// Those of some names, which ascend, that stand in a stretch of words.
fn named(names: &[Name], stretch: Span) -> &[Name] {
    touching(names, stretch, |name| (name.word, name.word + 1))
}

/// Whether a change puts a name in the place of another.
fn names_differ(passage: &Sides, changes: &[Change]) -> bool {
    // Made for the first change that needs them, which most passages have none of.
    let here = LazyCell::new(|| {
        [0, 1].map(|side: usize| {
            let names = named(&passage.facts[side].names, passage.spans[side]);
            let set = |of: &dyn Fn(&Name) -> u64| names.iter().map(of).filter(|&group| group != 0).collect();
            let groups: [HashSet<u64>; 2] = [set(&|name| name.people), set(&|name| name.spelling)];
            (names, groups)
        })
    });
    let has_name = |change: &Change, side: usize| {
        let words = change[side].0 as usize..change[side].1 as usize;
        passage.articles[side].roles[words].iter().any(|role| role & NAME != 0)
    };
    changes.iter().any(|change| {
        if !is_short(change) || !has_name(change, 0) || !has_name(change, 1) {
            return false;
        }
        let names = [0, 1].map(|side: usize| named(here[side].0, change[side]));
        let mut own = [0, 1].map(|side: usize| -> Vec<&Name> {
            let other = &here[1 - side].1;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_differ_in_soft_letters() {
        assert_eq!(distance(b"zelensky", b"zelenskyy"), 1);
        assert_eq!(distance(b"medinsky", b"medinski"), 1);
        assert_eq!(distance(b"mohammed", b"muhammad"), 2);
        assert_eq!(distance(b"iceland", b"ireland"), 3);
        assert_eq!(distance(b"", b"ab"), 4);
    }

    #[test]
    fn a_stretch_holds_what_lies_in_it() {
        assert!(within(&[(0, 2), (4, 6)], 4, 6));
        assert!(!within(&[(0, 2), (4, 6)], 1, 3));
    }
}
