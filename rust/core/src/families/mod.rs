//! Passages → families: the occurrences that are one text, across and within articles.
//!
//! 1. The spans of all passages in an article that agree are one occurrence: their intersection is at
//!    least four fifths of the longer where both are word for word, and five eighths where words were
//!    changed, because borders are no surer there. Each span is held against the occurrence's first
//!    and strongest span, never against a neighbour's neighbour, so occurrences do not drift.
//! 2. Verbatim and edited passages tie occurrences to families. A tie is always an alignment whose
//!    two spans agree with the two occurrences; a longer or shorter form agrees with neither and is
//!    a family of its own, which `contains` or is `part_of` the other. A family is what is tied to
//!    its leader, or equal to that: ties are not followed on and on, so that a text that changes a
//!    little from article to article does not end as another. What is tied to a member only is a
//!    family of its own, `related` to the first.
//! 3. Where an occurrence lies inside a passage, its words on the other side are an occurrence too.
//! 4. A weak link has less evidence than a passage needs. It ties only where something else speaks for
//!    it: one of its ends is an occurrence already, or, with some bits more, it closes a triangle of links
//!    between three articles. That its span agrees with one that is known is what makes up for its
//!    evidence; and the more articles there are, the more of it is asked.
//! 5. A paraphrase ties two families only as `related`. Where it leads to words that no family has, it
//!    makes a family of its own, related to those it leads to.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::align::edits::{self, Edit};
use crate::align::evidence::{Article, log2};
use crate::background::BIT;
use crate::passages::{self, Kind, Passage};

use occurrences::{Source, Tie, linked, mostly};

mod occurrences;

pub use occurrences::{Occurrence, runs};

/// What a link needs besides if only two others bear it out, 1/256 bit.
const TRIANGLE: i64 = 4 * BIT as i64;

/// Occurrences that are one text. Numbers of families are places in the list of all families.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// Every occurrence, by article and place.
    pub occurrences: Vec<Occurrence>,
    /// Which of them weak links alone hold.
    pub weak: Vec<bool>,
    /// The occurrence with the most evidence: the one to show.
    pub canonical: Occurrence,
    /// Families of parts of this text.
    pub contains: Vec<u32>,
    /// Families of longer forms of this text.
    pub part_of: Vec<u32>,
    /// Families that are tied to this one by a paraphrase.
    pub related: Vec<u32>,
}

/// Families, those with the most occurrences first, and for each passage the number of its family.
///
/// `weak`: links with less evidence than a passage needs, but at least `floor` beyond what chance gives
/// texts of their length. `starts`: of each article, the first code point of each of its words.
///
/// Time: links × logarithm, plus the pairs of overlapping occurrences, plus for each weak link the lesser
/// number of links of its ends.
#[must_use]
pub fn families(
    passages: &[Passage],
    weak: &[Passage],
    starts: &[&[u32]],
    floor: i64,
) -> (Vec<Family>, Vec<Option<u32>>) {
    families_among(passages, weak, starts, starts.len(), floor)
}

/// Likewise, where so many articles were looked at as `among` says, those without a passage too.
#[must_use]
pub fn families_among(
    passages: &[Passage],
    weak: &[Passage],
    starts: &[&[u32]],
    among: usize,
    floor: i64,
) -> (Vec<Family>, Vec<Option<u32>>) {
    let (occurrences, links) = linked(passages, weak, starts);
    let ties = admitted(&occurrences, links, floor + i64::from(log2(among.max(1) as u64)));
    let (sets, first_reworded) = sets_of(&occurrences, &ties);
    let known = Members::new(&sets, occurrences.len());
    let of_tie: Vec<Option<usize>> = ties.iter().map(|tie| known.common(tie, first_reworded)).collect();
    let evidence = Evidence::new(&ties, &of_tie, sets.len());
    let mut order: Vec<usize> = (0..sets.len()).collect();
    order.sort_by_key(|&n| {
        let set = &sets[n];
        (Reverse(set.len()), Reverse(evidence.total[n]), set.first().map(|&x| occurrences[x]), n)
    });
    let mut number = vec![0u32; sets.len()];
    for (place, &set) in (0u32..).zip(&order) {
        number[set] = place;
    }

    let related = related(&ties, &of_tie, &known, &number);
    let contains = containment(&order, &sets, &occurrences);
    let part_of: BTreeSet<(u32, u32)> = contains.iter().map(|&(outer, inner)| (inner, outer)).collect();
    let pick = |set: &BTreeSet<(u32, u32)>, n: u32| -> Vec<u32> {
        set.range((n, 0)..=(n, u32::MAX)).map(|&(_, other)| other).collect()
    };
    let families = (0u32..)
        .zip(&order)
        .map(|(n, &set)| {
            let members = &sets[set];
            let best = members.iter().max_by_key(|&&x| (evidence.of.get(&(set, x)), Reverse(occurrences[x])));
            Family {
                occurrences: members.iter().map(|&x| occurrences[x]).collect(),
                weak: members.iter().map(|&x| !evidence.sure.contains(&(set, x))).collect(),
                canonical: best
                    .map_or(Occurrence { article: 0, first_word: 0, end_word: 0 }, |&x| occurrences[x]),
                contains: pick(&contains, n),
                part_of: pick(&part_of, n),
                related: pick(&related, n),
            }
        })
        .collect();
    let of_passage = of_tie[..passages.len()].iter().map(|set| set.map(|set| number[set])).collect();
    (families, of_passage)
}

/// What became of the words of the text of a family in each of its occurrences, in code points.
#[must_use]
pub fn variants(family: &Family, articles: &[Article]) -> Vec<Vec<Edit>> {
    let of = |o: &Occurrence| (&articles[o.article as usize], (o.first_word, o.end_word));
    let (a, words) = of(&family.canonical);
    let script = |occurrence: &Occurrence| {
        let (b, others) = of(occurrence);
        let edits = edits::variant(a, words, b, others);
        edits.iter().map(|edit| passages::placed(a, b, (words.0, others.0), edit)).collect()
    };
    family.occurrences.iter().map(script).collect()
}

/// Sets of occurrences that are one text, and where among them those begin that paraphrases alone tie.
fn sets_of(occurrences: &[Occurrence], ties: &[Tie]) -> (Vec<BTreeSet<usize>>, usize) {
    // A tie of two equal texts is as good as identity: it may be followed any number of times.
    let mut equal = Equal::new(occurrences.len());
    for tie in ties.iter().filter(|tie| tie.identical) {
        equal.tie(tie.x, tie.y);
    }
    let equal = equal.groups();
    let strong = |tie: &&Tie| matches!(tie.kind, Kind::Verbatim | Kind::Edited);
    let mut sets = gather(&equal, occurrences, ties.iter().filter(strong));
    let known = Members::new(&sets, occurrences.len());
    // Paraphrases that lead out of the families make families of their own.
    let leads_out = |tie: &&Tie| {
        tie.kind == Kind::Paraphrase && (known.of[tie.x].is_empty() || known.of[tie.y].is_empty())
    };
    let first_reworded = sets.len();
    let each: Vec<usize> = (0..occurrences.len()).collect();
    sets.extend(gather(&each, occurrences, ties.iter().filter(leads_out)));
    (sets, first_reworded)
}

/// What the ties inside of sets prove.
struct Evidence {
    /// Of an occurrence in a set, 1/256 bit.
    of: BTreeMap<(usize, usize), i64>,
    /// Of each set, 1/256 bit.
    total: Vec<i64>,
    /// The occurrences in sets that a strong tie holds.
    sure: BTreeSet<(usize, usize)>,
}

impl Evidence {
    fn new(ties: &[Tie], of_tie: &[Option<usize>], sets: usize) -> Self {
        let mut found = Self { of: BTreeMap::new(), total: vec![0; sets], sure: BTreeSet::new() };
        for (tie, set) in ties.iter().zip(of_tie) {
            if let Some(set) = *set {
                if tie.strong {
                    found.sure.extend([(set, tie.x), (set, tie.y)]);
                }
                *found.of.entry((set, tie.x)).or_default() += tie.score;
                *found.of.entry((set, tie.y)).or_default() += tie.score;
                found.total[set] += tie.score;
            }
        }
        found
    }
}

/// Which families are related: those that a tie leads between, and those that have an occurrence in common.
fn related(ties: &[Tie], of_tie: &[Option<usize>], known: &Members, number: &[u32]) -> BTreeSet<(u32, u32)> {
    let mut found: BTreeSet<(u32, u32)> = BTreeSet::new();
    let mut relate = |some: &[usize], others: &[usize]| {
        for (&one, &other) in some.iter().flat_map(|one| others.iter().map(move |other| (one, other))) {
            if one != other {
                found.insert((number[one], number[other]));
                found.insert((number[other], number[one]));
            }
        }
    };
    for (tie, set) in ties.iter().zip(of_tie) {
        if set.is_none() && tie.kind != Kind::Condensed {
            relate(&known.of[tie.x], &known.of[tie.y]);
        }
    }
    known.of.iter().for_each(|sets| relate(sets, sets));
    found
}

/// The ties that count. Those of passages do; of the others those that something else speaks for, and that
/// have `least` beyond chance: the more articles there are, the more often chance bears chance out.
fn admitted(occurrences: &[Occurrence], ties: Vec<Tie>, least: i64) -> Vec<Tie> {
    let keeps_order = |tie: &Tie| matches!(tie.kind, Kind::Verbatim | Kind::Edited);
    let mut tied = vec![false; occurrences.len()];
    let mut neighbours: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for tie in ties.iter().filter(|tie| tie.x != tie.y) {
        if tie.strong && keeps_order(tie) {
            (tied[tie.x], tied[tie.y]) = (true, true);
        }
        neighbours.entry(tie.x).or_default().insert(tie.y);
        neighbours.entry(tie.y).or_default().insert(tie.x);
    }
    let closes_triangle = |tie: &Tie| {
        let (few, many) = (&neighbours[&tie.x], &neighbours[&tie.y]);
        let (few, many) = if few.len() <= many.len() { (few, many) } else { (many, few) };
        let (a, b) = (occurrences[tie.x].article, occurrences[tie.y].article);
        let third = |z: &usize| many.contains(z) && ![a, b].contains(&occurrences[*z].article);
        a != b && few.iter().any(third)
    };
    let counts = |tie: &Tie| {
        let known = || tie.source == Source::Weak && (tied[tie.x] || tied[tie.y]);
        tie.strong
            || (keeps_order(tie)
                && tie.x != tie.y
                && tie.beyond >= least
                && (known() || (tie.beyond >= least + TRIANGLE && closes_triangle(tie))))
    };
    let keep: Vec<bool> = ties.iter().map(counts).collect();
    ties.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(tie, _)| tie).collect()
}

/// The sets that each occurrence is in, ascending.
struct Members {
    of: Vec<Vec<usize>>,
}

impl Members {
    fn new(sets: &[BTreeSet<usize>], count: usize) -> Self {
        let mut of = vec![Vec::new(); count];
        for (n, set) in sets.iter().enumerate() {
            set.iter().for_each(|&x| of[x].push(n));
        }
        Self { of }
    }

    /// The first set that holds both ends of a tie; of a paraphrase, any, of others, a strong one.
    fn common(&self, tie: &Tie, first_reworded: usize) -> Option<usize> {
        let fits = |&&n: &&usize| {
            (n < first_reworded || tie.kind == Kind::Paraphrase) && self.of[tie.y].contains(&n)
        };
        if tie.kind == Kind::Condensed { None } else { self.of[tie.x].iter().find(fits).copied() }
    }
}

/// Sets of occurrences, each around a leader: the occurrences tied to the leader, or equal to one
/// that is. Leaders are taken by their evidence; who is in a set leads no other, but may be in that of
/// another leader too.
fn gather<'a>(
    equal: &[usize],
    occurrences: &[Occurrence],
    ties: impl Iterator<Item = &'a Tie>,
) -> Vec<BTreeSet<usize>> {
    let mut partners: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut evidence: BTreeMap<usize, i64> = BTreeMap::new();
    for tie in ties {
        let (x, y) = (equal[tie.x], equal[tie.y]);
        if tie.x != tie.y {
            partners.entry(x).or_default().insert(y);
            partners.entry(y).or_default().insert(x);
            *evidence.entry(x).or_default() += tie.score;
            *evidence.entry(y).or_default() += tie.score;
        }
    }
    let members = members(equal);
    let mut leaders: Vec<usize> = partners.keys().copied().collect();
    leaders.sort_by_key(|x| (Reverse(evidence[x]), occurrences[*x]));
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    let mut sets = Vec::new();
    for leader in leaders {
        if !taken.insert(leader) {
            continue;
        }
        let of_leader = &partners[&leader];
        let mut set = members[&leader].clone();
        let apart = of_leader.is_subset(&taken) && set.len() > 1;
        if !apart {
            for &group in of_leader {
                taken.insert(group);
                set.extend(&members[&group]);
            }
        }
        sets.push(set);
    }
    sets
}

/// The members of each group.
fn members(groups: &[usize]) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut members: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (x, &group) in groups.iter().enumerate() {
        members.entry(group).or_default().insert(x);
    }
    members
}

/// Which families contain which: an occurrence of the one lies in a clearly longer one of the other
/// more often than the other way round.
fn containment(
    order: &[usize],
    sets: &[BTreeSet<usize>],
    occurrences: &[Occurrence],
) -> BTreeSet<(u32, u32)> {
    let mut places: Vec<(Occurrence, u32)> = (0u32..)
        .zip(order)
        .flat_map(|(n, &set)| sets[set].iter().map(move |&x| (occurrences[x], n)))
        .collect();
    places.sort_unstable();
    let mut inside: BTreeMap<(u32, u32), i64> = BTreeMap::new();
    for (at, &(one, family)) in places.iter().enumerate() {
        for &(other, other_family) in &places[at + 1..] {
            if other.article != one.article || other.first_word >= one.end_word {
                break;
            }
            if family == other_family || one.agrees(&other, true) {
                continue;
            }
            let (outer, inner, shorter) = if one.words() > other.words() {
                (family, other_family, other)
            } else {
                (other_family, family, one)
            };
            if mostly(one.common(&other), shorter.words()) {
                *inside.entry((outer, inner)).or_default() += 1;
                *inside.entry((inner, outer)).or_default() -= 1;
            }
        }
    }
    inside.into_iter().filter(|&(_, count)| count > 0).map(|(pair, _)| pair).collect()
}

/// Union-find; a group is named by its first member.
struct Equal {
    parent: Vec<usize>,
}

impl Equal {
    fn new(count: usize) -> Self {
        Self { parent: (0..count).collect() }
    }

    fn root(&mut self, mut x: usize) -> usize {
        while self.parent[x] != x {
            self.parent[x] = self.parent[self.parent[x]];
            x = self.parent[x];
        }
        x
    }

    fn tie(&mut self, x: usize, y: usize) {
        let (x, y) = (self.root(x), self.root(y));
        self.parent[x.max(y)] = x.min(y);
    }

    /// The group of each member.
    fn groups(mut self) -> Vec<usize> {
        (0..self.parent.len()).map(|x| self.root(x)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passages::Side;

    type Place = (u32, u32, u32);

    /// A passage of two spans, each (article, first word, end).
    fn passage(a: Place, b: Place, kind: Kind, score: i64) -> Passage {
        let side = |(article, first_word, end_word): Place| Side {
            article,
            first_word,
            end_word,
            start: 2 * first_word,
            end: 2 * end_word - 1,
        };
        Passage { a: side(a), b: side(b), score, matched: 1, kind, flags: 0, edits: Vec::new() }
    }

    fn verbatim(a: Place, b: Place, score: i64) -> Passage {
        passage(a, b, Kind::Verbatim, score)
    }

    fn families(found: &[Passage]) -> (Vec<Family>, Vec<Option<u32>>) {
        with_weak(found, &[])
    }

    fn with_weak(found: &[Passage], weak: &[Passage]) -> (Vec<Family>, Vec<Option<u32>>) {
        let starts: Vec<u32> = (0..100).map(|word| 2 * word).collect();
        super::families(found, weak, &[starts.as_slice(); 10], -100 * BIT as i64)
    }

    fn places(family: &Family) -> Vec<Place> {
        family.occurrences.iter().map(|o| (o.article, o.first_word, o.end_word)).collect()
    }

    #[test]
    fn no_passages_are_no_families() {
        assert_eq!(families(&[]), (vec![], vec![]));
    }

    #[test]
    fn spans_that_agree_are_one_occurrence_named_by_the_strongest() {
        let found = [verbatim((0, 0, 10), (1, 0, 10), 100), passage((0, 1, 10), (2, 0, 9), Kind::Edited, 90)];
        let (families, of_passage) = families(&found);
        assert_eq!(families.len(), 1);
        assert_eq!(places(&families[0]), [(0, 0, 10), (1, 0, 10), (2, 0, 9)]);
        assert_eq!(families[0].canonical, Occurrence { article: 0, first_word: 0, end_word: 10 });
        assert_eq!(of_passage, [Some(0), Some(0)]);
    }

    #[test]
    fn occurrences_of_an_article_do_not_drift() {
        // Neighbours agree; against the strongest span only those up to two words away do.
        let found: Vec<Passage> =
            (0..6).map(|k| verbatim((0, k, k + 10), (k + 1, 0, 10), 100 - i64::from(k))).collect();
        let (families, _) = families(&found);
        let inside: Vec<Vec<Place>> =
            families.iter().map(|f| places(f).into_iter().filter(|place| place.0 == 0).collect()).collect();
        // (0, 2, 12) is 8 of 10 words of (0, 0, 10), (0, 2, 12) of (0, 3, 13) does not count.
        assert_eq!(inside, [[(0, 0, 10)], [(0, 3, 13)]]);
        assert_eq!(families[0].occurrences.len(), 4);
        assert_eq!(families[1].occurrences.len(), 4);
    }

    #[test]
    fn four_fifths_is_enough_and_less_is_not() {
        let tied = |span: Place| {
            let found = [verbatim((0, 0, 10), (1, 0, 10), 100), verbatim(span, (2, 0, 10), 50)];
            families(&found).0.len() == 1
        };
        assert!(tied((0, 2, 10)) && tied((0, 0, 12)) && tied((0, 2, 12)));
        assert!(!tied((0, 3, 10)) && !tied((0, 0, 13)) && !tied((0, 3, 13)));
    }

    #[test]
    fn a_span_goes_to_the_occurrence_it_agrees_with_most() {
        let found = [
            verbatim((0, 0, 10), (1, 0, 10), 100),
            verbatim((0, 3, 13), (2, 0, 10), 90),
            verbatim((0, 2, 12), (3, 0, 10), 80),
        ];
        let (families, of_passage) = families(&found);
        assert_eq!(of_passage[2], of_passage[1]);
        assert_ne!(of_passage[2], of_passage[0]);
        assert_eq!(families.len(), 2);
    }

    #[test]
    fn a_longer_form_contains_the_shorter() {
        let found = [
            verbatim((0, 0, 20), (1, 0, 20), 200),
            verbatim((0, 5, 15), (2, 0, 10), 100),
            verbatim((1, 5, 15), (2, 0, 10), 100),
        ];
        let (families, _) = families(&found);
        assert_eq!(places(&families[0]), [(0, 5, 15), (1, 5, 15), (2, 0, 10)]);
        assert_eq!(places(&families[1]), [(0, 0, 20), (1, 0, 20)]);
        assert_eq!((&families[1].contains[..], &families[1].part_of[..]), (&[0][..], &[][..]));
        assert_eq!((&families[0].contains[..], &families[0].part_of[..]), (&[][..], &[1][..]));
    }

    #[test]
    fn what_contains_as_often_as_it_is_contained_contains_nothing() {
        let found = [verbatim((0, 0, 20), (1, 5, 15), 100), verbatim((0, 5, 15), (1, 0, 20), 90)];
        let (families, _) = families(&found);
        assert_eq!(families.len(), 2);
        assert!(families.iter().all(|f| f.contains.is_empty() && f.part_of.is_empty()));
    }

    #[test]
    fn a_paraphrase_between_families_relates_them() {
        let found = [
            verbatim((0, 0, 10), (1, 0, 10), 100),
            verbatim((2, 0, 10), (3, 0, 10), 90),
            passage((1, 0, 10), (2, 0, 10), Kind::Paraphrase, 40),
        ];
        let (families, of_passage) = families(&found);
        assert_eq!(families.len(), 2);
        assert_eq!((&families[0].related[..], &families[1].related[..]), (&[1][..], &[0][..]));
        assert_eq!(of_passage, [Some(0), Some(1), None]);
    }

    #[test]
    fn a_paraphrase_inside_a_family_is_of_the_family() {
        let found = [
            verbatim((0, 0, 10), (1, 0, 10), 100),
            verbatim((1, 0, 10), (2, 0, 10), 90),
            passage((0, 0, 10), (2, 0, 10), Kind::Paraphrase, 40),
        ];
        let (families, of_passage) = families(&found);
        assert_eq!(families.len(), 1);
        assert!(families[0].related.is_empty());
        assert_eq!(of_passage, [Some(0); 3]);
    }

    #[test]
    fn paraphrases_that_lead_out_of_a_family_make_one_related_to_it() {
        let found = [
            verbatim((0, 0, 10), (1, 0, 10), 100),
            passage((1, 0, 10), (2, 0, 12), Kind::Paraphrase, 40),
            passage((2, 0, 12), (3, 0, 11), Kind::Paraphrase, 30),
        ];
        let (families, of_passage) = families(&found);
        assert_eq!(places(&families[0]), [(1, 0, 10), (2, 0, 12), (3, 0, 11)]);
        assert_eq!(places(&families[1]), [(0, 0, 10), (1, 0, 10)]);
        assert_eq!((&families[0].related[..], &families[1].related[..]), (&[1][..], &[0][..]));
        assert_eq!(of_passage, [Some(1), Some(0), Some(0)]);
        // The one to show has the most evidence.
        assert_eq!(families[0].canonical, Occurrence { article: 2, first_word: 0, end_word: 12 });
    }

    #[test]
    fn more_occurrences_come_first_then_more_evidence_then_the_place() {
        let found = [
            verbatim((0, 50, 60), (1, 50, 60), 90),
            verbatim((0, 0, 10), (1, 0, 10), 90),
            verbatim((0, 80, 90), (1, 80, 90), 91),
            verbatim((0, 20, 30), (1, 20, 30), 10),
            verbatim((0, 20, 30), (2, 20, 30), 10),
        ];
        let (families, of_passage) = families(&found);
        let first: Vec<u32> = families.iter().map(|f| f.occurrences[0].first_word).collect();
        assert_eq!(first, [20, 80, 0, 50]);
        assert_eq!(of_passage, [Some(3), Some(2), Some(1), Some(0), Some(0)]);
    }

    #[test]
    fn the_order_of_the_passages_does_not_matter() {
        let mut found = vec![
            verbatim((0, 0, 20), (1, 0, 20), 200),
            verbatim((0, 5, 15), (2, 0, 10), 100),
            verbatim((1, 5, 15), (2, 0, 10), 100),
            passage((2, 0, 10), (3, 0, 12), Kind::Paraphrase, 40),
        ];
        let expected = families(&found).0;
        found.reverse();
        assert_eq!(families(&found).0, expected);
        found.swap(0, 2);
        assert_eq!(families(&found).0, expected);
    }

    #[test]
    fn a_passage_whose_sides_are_one_occurrence_makes_no_family() {
        // Repeats so near that they are one place: nine of ten words are the same ones.
        let (families, of_passage) = families(&[verbatim((0, 0, 10), (0, 1, 11), 100)]);
        assert!(families.is_empty());
        assert_eq!(of_passage, [None]);
    }

    /// A passage whose sides have every word, from the first on, in the same order.
    fn in_step(a: Place, b: Place, kind: Kind, score: i64) -> Passage {
        let found = passage(a, b, kind, score);
        let words = (a.2 - a.1).min(b.2 - b.1);
        let edit = crate::align::edits::Edit {
            operation: edits::Operation::Equal,
            a_start: 2 * a.1,
            a_end: 2 * (a.1 + words) - 1,
            b_start: 2 * b.1,
            b_end: 2 * (b.1 + words) - 1,
        };
        Passage { edits: vec![edit], ..found }
    }

    #[test]
    fn changed_words_leave_borders_less_sure() {
        let tied = |span: Place, kind: Kind| {
            let found = [verbatim((0, 0, 10), (1, 0, 10), 100), passage(span, (2, 0, 10), kind, 50)];
            families(&found).0.len() == 1
        };
        assert!(tied((0, 0, 16), Kind::Edited) && !tied((0, 0, 17), Kind::Edited));
        assert!(!tied((0, 0, 16), Kind::Verbatim));
    }

    #[test]
    fn an_occurrence_inside_a_passage_stands_on_its_other_side_too() {
        let found =
            [verbatim((0, 5, 15), (1, 0, 10), 100), in_step((0, 0, 40), (2, 30, 70), Kind::Verbatim, 400)];
        let (families, _) = families(&found);
        assert_eq!(places(&families[0]), [(0, 5, 15), (1, 0, 10), (2, 35, 45)]);
        assert_eq!(families[0].weak, [false; 3]);
        assert_eq!(places(&families[1]), [(0, 0, 40), (2, 30, 70)]);
    }

    #[test]
    fn a_weak_link_counts_at_an_occurrence_that_is_known() {
        let strong = [verbatim((0, 0, 10), (1, 0, 10), 100)];
        let weak = [
            passage((1, 1, 10), (2, 0, 10), Kind::Edited, 30),
            passage((3, 0, 10), (4, 0, 10), Kind::Edited, 30),
            passage((1, 0, 10), (5, 0, 10), Kind::Paraphrase, 30),
        ];
        let (families, of_passage) = with_weak(&strong, &weak);
        assert_eq!(families.len(), 1);
        assert_eq!(places(&families[0]), [(0, 0, 10), (1, 0, 10), (2, 0, 10)]);
        assert_eq!(families[0].weak, [false, false, true]);
        assert_eq!(of_passage, [Some(0)]);
    }

    #[test]
    fn weak_links_that_close_a_triangle_make_a_family() {
        let edited = |a: Place, b: Place| passage(a, b, Kind::Edited, 30);
        let triangle =
            [edited((0, 0, 10), (1, 0, 10)), edited((1, 0, 10), (2, 0, 10)), edited((0, 1, 10), (2, 0, 10))];
        let (families, _) = with_weak(&[], &triangle);
        assert_eq!(places(&families[0]), [(0, 0, 10), (1, 0, 10), (2, 0, 10)]);
        assert_eq!(families[0].weak, [true; 3]);
        assert!(with_weak(&[], &triangle[..2]).0.is_empty());
        // Repeats inside an article are no third witness.
        let inside = [
            edited((0, 0, 10), (1, 0, 10)),
            edited((1, 0, 10), (1, 20, 30)),
            edited((0, 0, 10), (1, 20, 30)),
        ];
        assert!(with_weak(&[], &inside).0.is_empty());
    }
}
