//! Links → the occurrences that they know, and the ties between these.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::align::evidence::log2;
use crate::passages::{Kind, Passage, Side};

/// Matched words that a part of a passage needs, to be an occurrence by itself.
const FEWEST_PROJECTED: usize = 4;

/// One place of a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// Number of the article.
    pub article: u32,
    /// First word.
    pub first_word: u32,
    /// End in words, exclusive.
    pub end_word: u32,
}

impl Occurrence {
    fn of(side: &Side) -> Self {
        Self { article: side.article, first_word: side.first_word, end_word: side.end_word }
    }

    pub(super) fn words(&self) -> u32 {
        self.end_word - self.first_word
    }

    pub(super) fn common(&self, other: &Self) -> u32 {
        let end = self.end_word.min(other.end_word);
        end.saturating_sub(self.first_word.max(other.first_word))
    }

    /// `exact`: both are spans of passages that are word for word.
    pub(super) fn agrees(&self, other: &Self, exact: bool) -> bool {
        let (common, longer) = (self.common(other), self.words().max(other.words()));
        if exact { mostly(common, longer) } else { 8 * u64::from(common) >= 5 * u64::from(longer) }
    }
}

/// Four fifths or more.
pub(super) fn mostly(part: u32, whole: u32) -> bool {
    5 * u64::from(part) >= 4 * u64::from(whole)
}

/// Where a link comes from; what comes first is trusted more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Source {
    /// A passage.
    Passage,
    /// A link with less evidence than a passage needs.
    Weak,
    /// The part of either that an occurrence lies in.
    Projected,
}

/// Two spans that a link ties.
struct Link {
    a: Occurrence,
    b: Occurrence,
    score: i64,
    /// The part of the score beyond chance, 1/256 bit; of a part, that of the whole.
    beyond: i64,
    kind: Kind,
    source: Source,
    /// A passage, or the part of one in which an occurrence lies that a passage knows.
    strong: bool,
}

/// A link, between two occurrences.
pub(super) struct Tie {
    pub(super) x: usize,
    pub(super) y: usize,
    pub(super) score: i64,
    pub(super) beyond: i64,
    pub(super) kind: Kind,
    pub(super) source: Source,
    pub(super) strong: bool,
    /// Word for word, from occurrence to occurrence.
    pub(super) identical: bool,
}

/// The occurrences, by article and place, and all ties between them: those of the passages, then the
/// weak ones, then the parts of both.
pub(super) fn linked(
    passages: &[Passage],
    weak: &[Passage],
    starts: &[&[u32]],
) -> (Vec<Occurrence>, Vec<Tie>) {
    let link = |passage: &Passage, source: Source| Link {
        a: Occurrence::of(&passage.a),
        b: Occurrence::of(&passage.b),
        score: passage.score,
        beyond: beyond(passage, starts),
        kind: passage.kind,
        source,
        strong: source == Source::Passage,
    };
    let mut links: Vec<Link> = passages.iter().map(|passage| link(passage, Source::Passage)).collect();
    links.extend(weak.iter().map(|passage| link(passage, Source::Weak)));
    let known = Occurrences::new(&links);
    let projected: Vec<Link> = passages
        .iter()
        .chain(weak)
        .zip(&links)
        .flat_map(|(passage, link)| known.projected(passage, link.strong, starts))
        .collect();
    links.extend(projected);
    let known = Occurrences::new(&links);
    let ties = links
        .iter()
        .map(|link| {
            let (x, y) = (known.number(&link.a), known.number(&link.b));
            let same = known.heads[x] == link.a && known.heads[y] == link.b;
            Tie {
                x,
                y,
                score: link.score,
                beyond: link.beyond,
                kind: link.kind,
                source: link.source,
                strong: link.strong,
                identical: link.kind == Kind::Verbatim && same,
            }
        })
        .collect();
    (known.heads, ties)
}

/// Evidence of a link beyond that which chance alone gives the best one of texts of their length.
fn beyond(link: &Passage, starts: &[&[u32]]) -> i64 {
    let words = |side: &Side| starts[side.article as usize].len().max(1) as u64;
    link.score - i64::from(log2(words(&link.a) * words(&link.b)))
}

/// The occurrences that some links know.
struct Occurrences {
    /// By article and place; each stands for all spans that agree with it.
    heads: Vec<Occurrence>,
    /// Of each span of a link the one that it agrees with.
    head_of: BTreeMap<Occurrence, Occurrence>,
    /// The heads that a passage knows.
    strong: BTreeSet<Occurrence>,
}

/// What the links say of a span.
struct Known {
    source: Source,
    score: i64,
    /// It is the span of a link that is word for word.
    exact: bool,
}

impl Occurrences {
    fn new(links: &[Link]) -> Self {
        let mut spans: BTreeMap<Occurrence, Known> = BTreeMap::new();
        for link in links {
            for side in [link.a, link.b] {
                let known =
                    spans.entry(side).or_insert(Known { source: link.source, score: 0, exact: false });
                known.source = known.source.min(link.source);
                known.score += link.score;
                known.exact |= link.kind == Kind::Verbatim;
            }
        }
        let mut order: Vec<(Occurrence, Known)> = spans.into_iter().collect();
        order.sort_by_key(|(span, known)| (known.source, Reverse(known.score), *span));
        // By article and first word, for those that may agree with a span begin near it; and whether they
        // are exact.
        let mut heads: BTreeMap<Occurrence, bool> = BTreeMap::new();
        let mut head_of: BTreeMap<Occurrence, Occurrence> = BTreeMap::new();
        let mut strong: BTreeSet<Occurrence> = BTreeSet::new();
        for (span, Known { source, exact, .. }) in order {
            // Spans agree only if they begin within three eighths of the longer, which is at most 8/5 of
            // this.
            let reach = span.words() * 3 / 5 + 1;
            let from = Occurrence { first_word: span.first_word.saturating_sub(reach), end_word: 0, ..span };
            let to = Occurrence { first_word: span.first_word + reach, end_word: u32::MAX, ..span };
            let mut head = span;
            let mut best = (0u64, 1u64); // common over longer
            for (known, known_exact) in heads.range(from..=to) {
                if !known.agrees(&span, *known_exact && exact) {
                    continue;
                }
                let now = (u64::from(known.common(&span)), u64::from(known.words().max(span.words())));
                if now.0 * best.1 > best.0 * now.1 {
                    (head, best) = (*known, now);
                }
            }
            if head == span {
                heads.insert(span, exact);
            }
            head_of.insert(span, head);
            if source == Source::Passage {
                strong.insert(head);
            }
        }
        Self { heads: heads.into_keys().collect(), head_of, strong }
    }

    /// The place of the occurrence of a span in the list of all.
    fn number(&self, span: &Occurrence) -> usize {
        self.heads.binary_search(&self.head_of[span]).unwrap_or_default()
    }

    /// The parts of a link in which an occurrence lies that is clearly shorter: its words on the other side,
    /// where most of them kept their order.
    fn projected(&self, link: &Passage, strong: bool, starts: &[&[u32]]) -> Vec<Link> {
        let mut found = Vec::new();
        if link.kind == Kind::Condensed {
            return found;
        }
        let mut points: Vec<(u32, u32)> = Vec::new();
        for mirrored in [false, true] {
            let (here, there) = if mirrored { (&link.b, &link.a) } else { (&link.a, &link.b) };
            let (span, other) = (Occurrence::of(here), Occurrence::of(there));
            let first = span.first_word.saturating_sub(span.words() / 4);
            let from = Occurrence { first_word: first, end_word: 0, ..span };
            let begin = self.heads.partition_point(|head| *head < from);
            let near = self.heads[begin..]
                .iter()
                .take_while(|head| head.article == span.article && head.first_word < span.end_word);
            for head in near {
                if head.words() > span.words()
                    || !mostly(head.common(&span), head.words())
                    || head.agrees(&span, false)
                {
                    continue;
                }
                if points.is_empty() {
                    points = matched(link, starts);
                }
                let side = |&(i, j): &(u32, u32)| if mirrored { (j, i) } else { (i, j) };
                let inside: Vec<u32> = points
                    .iter()
                    .map(side)
                    .filter(|&(i, _)| head.first_word <= i && i < head.end_word)
                    .map(|(_, j)| j)
                    .collect();
                let (Some(&first), Some(&last)) = (inside.first(), inside.last()) else { continue };
                let part = Occurrence { article: there.article, first_word: first, end_word: last + 1 };
                let longer = head.words().max(part.words());
                let enough = inside.len() >= FEWEST_PROJECTED
                    && 5 * inside.len() as u64 >= 3 * u64::from(longer)
                    && part != other;
                if !enough {
                    continue;
                }
                let whole = inside.len() as u64 == u64::from(head.words()) && part.words() == head.words();
                let (a, b) = if mirrored { (part, *head) } else { (*head, part) };
                found.push(Link {
                    a,
                    b,
                    score: (link.score * inside.len() as i64).div_euclid(points.len() as i64),
                    beyond: beyond(link, starts),
                    kind: if link.kind == Kind::Verbatim && whole { Kind::Verbatim } else { Kind::Edited },
                    source: Source::Projected,
                    strong: strong && self.strong.contains(head),
                });
            }
        }
        found
    }
}

/// The words that the sides of a link have in the same order, in words.
fn matched(link: &Passage, starts: &[&[u32]]) -> Vec<(u32, u32)> {
    let each = |run: [u32; 3]| (0..run[2]).map(move |k| (run[0] + k, run[1] + k));
    runs(link, starts).into_iter().flat_map(each).collect()
}

/// The runs of words that the sides of a link have in the same order: where each begins on either side,
/// in words, and how many words it has.
///
/// What [`families_among`] asks of a link is in its spans and here. So families can be made of links that
/// come without their articles: with such runs as edits in words, and with starts that count words.
#[must_use]
pub fn runs(link: &Passage, starts: &[&[u32]]) -> Vec<[u32; 3]> {
    let [a, b] = [&link.a, &link.b].map(|side| starts[side.article as usize]);
    let kept = link.edits.iter().filter(|edit| edit.operation.keeps());
    kept.map(|edit| {
        let [i, j] = [(a, edit.a_start), (b, edit.b_start)].map(|(of, at)| of.partition_point(|&x| x < at));
        [i as u32, j as u32, a[i..].partition_point(|&start| start < edit.a_end) as u32]
    })
    .collect()
}
