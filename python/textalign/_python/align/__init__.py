"""Two articles → local alignments: every stretch of words that one repeats from the other.

============  =====================================================================================
evidence      what each word of an article can prove, in bits
phrases       sparse weighted local alignment: match points, and which of their chains are passages
paths         the best chain of every origin, all of them in one pass over the match points
considered    what two articles have in common that is not reported, and why
bags          token-bag local alignment: boxes of reworded text, whatever the order of its words
taken         spans that are taken: which of them overlaps another first
edits         the words between the match points: equal, replaced, inserted, deleted
============  =====================================================================================

Reuse comes in two sizes, so there are two aligners, and here is where their results become one. A
bag has no evidence for a phrase of a few common words; a chain has none for text that was
reordered, and over long stretches of like text it finds too much. So phrases decide on short
passages and bags on long ones. Where a chain fills most of a box, the text is verbatim or edited,
and the chain knows its borders better; elsewhere the box stands, and the best path through its
match points tells what became of its words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Final

from textalign._python.align import considered, phrases
from textalign._python.align.bags import Bags, Boxed
from textalign._python.align.considered import Considered
from textalign._python.align.phrases import Phrases
from textalign._python.align.taken import Spans, Taken

if TYPE_CHECKING:
    from textalign._python.align.considered import Trace
    from textalign._python.align.evidence import Article
    from textalign._python.align.phrases import Chain, Point
    from textalign.params import Model

Span = tuple[int, int]

BESIDE_THE_POINT: Final = 4
"""A passage worth so many times a segment that condenses explains why its words are there."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """A stretch of each of two articles that are one text, in words, ends exclusive."""

    a: Span
    """Start and end in the first article."""
    b: Span
    """Start and end in the second article."""
    score: int
    """Evidence in 1/256 bit."""
    points: list[Point]
    """Matched positions, ascending on both sides."""
    boxed: bool = False
    """A box gives its borders."""
    condensed: bool = False
    """The first stretch condenses the second article."""

    @classmethod
    def of_chain(cls, chain: Chain) -> Alignment:
        """Make the alignment that a chain is."""
        a0, a1, b0, b1 = chain.span()
        return cls((a0, a1), (b0, b1), chain.score, chain.points)

    @classmethod
    def of_box(cls, box: Boxed, points: list[Point]) -> Alignment:
        """Make the alignment that a box is, with the points in it that kept their order."""
        return cls((box.a0, box.a1), (box.b0, box.b1), box.score, points, boxed=True)

    @classmethod
    def whole(cls, a: Article, b: Article, at: int, model: Model) -> Alignment:
        """Make the alignment of an article that stands whole and word for word in the other.

        Its evidence is told, not asked.
        """
        return cls.of_chain(phrases.whole(a, b, at, model))

    def mirrored(self) -> Alignment:
        """Return the same with the articles exchanged."""
        return replace(self, a=self.b, b=self.a, points=[(j, i) for i, j in self.points])

    def considered(self, reason: int, needed: int) -> Considered:
        """Return what is told of it if it is not reported."""
        stage = considered.BAG if self.boxed else considered.PHRASE
        if self.condensed:
            stage = considered.SEGMENT
        return Considered(self.a, self.b, stage, reason, self.score, needed)


@dataclass(frozen=True, slots=True)
class Found:
    """What two articles share."""

    alignments: list[Alignment]
    """No two of them overlap on both sides."""
    weak: list[Alignment]
    """Links beside them with too little evidence to stand alone."""

    def mirrored(self) -> Found:
        """Return the same with the articles exchanged."""
        return Found([x.mirrored() for x in self.alignments], [x.mirrored() for x in self.weak])


def alignments(a: Article, b: Article, model: Model, trace: Trace, *, itself: bool) -> Found:
    """Return what two articles share.

    `itself`: they are one article, and only repeats inside it are wanted. Exchanging the articles
    gives the mirror image, except for what condenses.
    """
    # The aligners look along one side first; which side that is must not depend on who asks.
    if (len(b), b.hashes) < (len(a), a.hashes):
        mirrored, mirrored_boxes = _ordered(b, a, model, trace, itself=itself)
        found = mirrored.mirrored()
        trace.mirror()
        boxes = [Boxed(x.b0, x.b1, x.a0, x.a1, x.score) for x in mirrored_boxes]
    else:
        found, boxes = _ordered(a, b, model, trace, itself=itself)
    if model.condensed and not itself:
        box = Bags(a, b, model).condensed(boxes)
        if box is not None:
            return _with_segment(found, box, model, trace)
    return found


def _with_segment(found: Found, box: Boxed, model: Model, trace: Trace) -> Found:
    """What two articles share, and the segment that takes the place of what lies in it."""
    segment = replace(Alignment.of_box(box, []), condensed=True)
    if any(_makes_up(one, box) for one in found.alignments):
        trace.add(segment.considered(considered.EXPLAINED, model.condensed_score))
        return found
    kept = []
    for one in found.alignments:
        if _inside(one.a, box):
            trace.add(one.considered(considered.INSIDE, model.condensed_score))
        else:
            kept.append(one)
    return Found([*kept, segment], found.weak)


def _ordered(
    a: Article, b: Article, model: Model, trace: Trace, *, itself: bool
) -> tuple[Found, list[Boxed]]:
    """What two articles share, in the order in which they are aligned, and all boxes."""
    by_phrases = Phrases(a, b, model, itself=itself)
    chains, weak = by_phrases.chains(trace)
    threshold, least = by_phrases.threshold(), by_phrases.weak_threshold()
    needed = model.min_evidence + model.bag_evidence
    # Repeats inside an article are the phrases' alone: a bag would hold the text itself.
    if itself or min(len(a), len(b)) < model.bag_cell:
        weak = by_phrases.select(weak, [chain.span() for chain in chains], least, trace)
        for chain in weak:
            trace.chain(chain, considered.WEAK, threshold)
        return Found(*([Alignment.of_chain(x) for x in some] for some in (chains, weak))), []
    boxes = Bags(a, b, model).boxes(trace)
    found: list[Alignment] = []
    for box in boxes:
        inside = [chain for chain in chains if _lies_in(chain, box)]
        if _repeats(inside, box.score):
            # A text and its repeats, which are as many passages.
            trace.boxed(box, considered.REPEATS, needed)
            continue
        # Chains come best first.
        filling = next((n for n, chain in enumerate(chains) if _fills(chain, box, model)), None)
        if filling is None:
            trimmed = box
            if inside and all(_filled(inside[0], box, model.trim_share)):
                trimmed = by_phrases.trimmed(box, inside[0])
            found.append(Alignment.of_box(trimmed, by_phrases.path_within(trimmed)))
        else:
            chain = chains.pop(filling)
            score = max(chain.score, box.score)
            found.append(replace(Alignment.of_chain(chain), score=score))
    # The best first, so that the better one of two that overlap stays.
    found.sort(key=_rank)
    kept: list[Alignment] = []
    taken: list[Spans] = []
    places = Taken()
    for alignment in found:
        span = (*alignment.a, *alignment.b)
        if places.first(span) is not None:
            trace.add(alignment.considered(considered.OVERLAPS, needed))
        else:
            places.push(span)
            taken.append(span)
            kept.append(alignment)
    for chain in by_phrases.select(chains, taken, threshold, trace):
        taken.append(chain.span())
        if _stands(chain, model):
            kept.append(Alignment.of_chain(chain))
        else:
            trace.chain(chain, considered.LOOSE, threshold)
    links = []
    for chain in by_phrases.select(weak, taken, least, trace):
        stands = _stands(chain, model)
        trace.chain(chain, considered.WEAK if stands else considered.LOOSE, threshold)
        if stands:
            links.append(Alignment.of_chain(chain))
    return Found(_first_hand(kept, model.second_hand, trace), links), boxes


def _stands(chain: Chain, model: Model) -> bool:
    """Whether a chain needs no box.

    It is short, or nearly every word matches in order, so that nothing is left for a bag to judge.
    """
    a0, a1, b0, b1 = chain.span()
    return _is_exact(chain, model) or max(a1 - a0, b1 - b0) < model.phrase_words


def _first_hand(found: list[Alignment], percent: int, trace: Trace) -> list[Alignment]:
    """Drop what another alignment explains much better.

    Lists and markup repeat their own lines, and each of them is a little like each other. A stretch
    that is half covered, on one side, by a stronger alignment stays only if it is worth `percent`
    of what that is worth for as many words.
    """
    kept: list[Alignment] = []
    for one in sorted(found, key=_rank):
        if any(_explains(other, one, percent) for other in kept):
            trace.add(one.considered(considered.EXPLAINED, one.score))
        else:
            kept.append(one)
    return kept


def _explains(other: Alignment, one: Alignment, percent: int) -> bool:
    """Whether a stronger alignment covers half of this one, on one side, with more evidence."""
    longer = max(other.a[1] - other.a[0], other.b[1] - other.b[0])
    return any(
        2 * _common(mine, theirs) >= mine[1] - mine[0]
        and 100 * one.score * longer < percent * other.score * _common(mine, theirs)
        for mine, theirs in ((one.a, other.a), (one.b, other.b))
    )


def _rank(alignment: Alignment) -> tuple[int, Span, Span]:
    """Sorts alignments: the best first, then by place."""
    return -alignment.score, alignment.a, alignment.b


def _common(one: Span, other: Span) -> int:
    """Words that two stretches have in common."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _makes_up(one: Alignment, segment: Boxed) -> bool:
    """Whether a passage is so much better evidence than the segment that condenses it lies in.

    What the segment takes from elsewhere is beside the point then.
    """
    meets = _common(one.a, (segment.a0, segment.a1)) > 0
    return meets and one.score >= BESIDE_THE_POINT * segment.score


def _inside(span: Span, segment: Boxed) -> bool:
    """Whether most of the shorter one of a stretch of the first text and a segment is common."""
    shorter = min(span[1] - span[0], segment.a1 - segment.a0)
    return 2 * _common(span, (segment.a0, segment.a1)) > shorter


def _lies_in(chain: Chain, box: Boxed) -> bool:
    """Whether most of a chain lies in a box."""
    a0, a1, b0, b1 = chain.span()

    def most(mine: Span, theirs: Span) -> bool:
        return 5 * _common(mine, theirs) >= 4 * (mine[1] - mine[0])

    return most((a0, a1), (box.a0, box.a1)) and most((b0, b1), (box.b0, box.b1))


def _repeats(chains: list[Chain], score: int) -> bool:
    """Whether two of the chains in a box, each worth more than it, are one text and its repeat.

    They have nearly the same words on one side and none in common on the other.
    """
    spans = [chain.span() for chain in chains if chain.score >= score]
    strong = [((a0, a1), (b0, b1)) for a0, a1, b0, b1 in spans]

    def same(x: Span, y: Span) -> bool:
        return 5 * _common(x, y) >= 4 * max(x[1] - x[0], y[1] - y[0])

    return any(
        (same(a, c) and not _common(b, d)) or (same(b, d) and not _common(a, c))
        for (a, b), (c, d) in combinations(strong, 2)
    )


def _fills(chain: Chain, box: Boxed, model: Model) -> bool:
    """Whether a chain gives the borders of a box: it fills nearly all of it on both sides.

    One that is nearly word for word need fill one side only: what the box holds besides on the
    other side is held against words that the chain has used up.
    """
    on_both = _filled(chain, box, model.exact_share)
    return any(on_both) if _is_exact(chain, model) else all(on_both)


def _filled(chain: Chain, box: Boxed, percent: int) -> tuple[bool, bool]:
    """Whether a chain has so many percent of the words of a box, on each side."""
    a0, a1, b0, b1 = chain.span()

    def share(mine: Span, theirs: Span) -> bool:
        return 100 * _common(mine, theirs) >= percent * (theirs[1] - theirs[0])

    return share((a0, a1), (box.a0, box.a1)), share((b0, b1), (box.b0, box.b1))


def _is_exact(chain: Chain, model: Model) -> bool:
    """Whether a chain matches nearly all words that it spans."""
    a0, a1, b0, b1 = chain.span()
    return 100 * len(chain.points) >= model.exact_share * max(a1 - a0, b1 - b0)
