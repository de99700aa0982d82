"""Links → the occurrences that they know, and the ties between these."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from textalign._python.align.edits import KEPT
from textalign._python.align.evidence import log2
from textalign._python.passages import CONDENSED, EDITED, VERBATIM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textalign._python.passages import Passage, Side

Occurrence = tuple[int, int, int]
"""Article, first word, end in words (exclusive)."""

FEWEST_PROJECTED: Final = 4
"""Matched words that a part of a passage needs, to be an occurrence by itself."""

# Where a link comes from; what comes first is trusted more.
A_PASSAGE: Final = 0
WEAK: Final = 1
PROJECTED: Final = 2
"""The part of either that an occurrence lies in."""


def words(occurrence: Occurrence) -> int:
    return occurrence[2] - occurrence[1]


def common(one: Occurrence, other: Occurrence) -> int:
    return max(0, min(one[2], other[2]) - max(one[1], other[1]))


def mostly(part: int, whole: int) -> bool:
    """Four fifths or more."""
    return 5 * part >= 4 * whole


def agree(one: Occurrence, other: Occurrence, *, exact: bool) -> bool:
    """`exact`: both are spans of passages that are word for word."""
    shared, longer = common(one, other), max(words(one), words(other))
    return mostly(shared, longer) if exact else 8 * shared >= 5 * longer


@dataclass(frozen=True, slots=True)
class Link:
    """Two spans that are tied."""

    a: Occurrence
    b: Occurrence
    score: int
    beyond: int
    """The part of the score beyond chance, 1/256 bit; of a part, that of the whole."""
    kind: int
    source: int
    strong: bool
    """A passage, or the part of one in which an occurrence lies that a passage knows."""

    @classmethod
    def of(cls, passage: Passage, source: int, starts: list[list[int]]) -> Link:
        """Make the link that a passage is."""
        a, b = _span(passage.a), _span(passage.b)
        beyond, strong = _beyond(passage, starts), source == A_PASSAGE
        return cls(a, b, passage.score, beyond, passage.kind, source, strong)


@dataclass(frozen=True, slots=True)
class Tie:
    """A link, between two occurrences."""

    x: int
    y: int
    score: int
    beyond: int
    kind: int
    source: int
    strong: bool
    identical: bool
    """Word for word, from occurrence to occurrence."""


def linked(
    passages: list[Passage], weak: list[Passage], starts: list[list[int]]
) -> tuple[list[Occurrence], list[Tie]]:
    """The occurrences, by article and place, and all ties between them.

    Those of the passages, then the weak ones, then the parts of both.
    """
    links = [Link.of(passage, A_PASSAGE, starts) for passage in passages]
    links += [Link.of(passage, WEAK, starts) for passage in weak]
    known = Occurrences(links)
    projected = [
        part
        for passage, link in zip([*passages, *weak], links, strict=True)
        for part in known.projected(passage, starts, strong=link.strong)
    ]
    links += projected
    known = Occurrences(links)
    ties = []
    for link in links:
        x, y = known.head_of[link.a], known.head_of[link.b]
        identical = link.kind == VERBATIM and (x, y) == (link.a, link.b)
        ties.append(
            Tie(
                x=known.place[x],
                y=known.place[y],
                score=link.score,
                beyond=link.beyond,
                kind=link.kind,
                source=link.source,
                strong=link.strong,
                identical=identical,
            )
        )
    return known.heads, ties


def _beyond(link: Passage, starts: list[list[int]]) -> int:
    """Evidence beyond that which chance alone gives the best link of texts of their length."""
    words = [max(len(starts[side.article]), 1) for side in (link.a, link.b)]
    return link.score - log2(words[0] * words[1])


def _span(side: Side) -> Occurrence:
    return side.article, side.first_word, side.end_word


class Occurrences:
    """The occurrences that some links know."""

    def __init__(self, links: list[Link]) -> None:
        source: dict[Occurrence, int] = {}
        strength: dict[Occurrence, int] = defaultdict(int)
        exact: set[Occurrence] = set()
        for link in links:
            for side in (link.a, link.b):
                source[side] = min(source.get(side, link.source), link.source)
                strength[side] += link.score
                if link.kind == VERBATIM:
                    exact.add(side)
        self.heads: list[Occurrence] = []
        """By article and place; each stands for all spans that agree with it."""
        self.head_of: dict[Occurrence, Occurrence] = {}
        """Of each span of a link the one that it agrees with."""
        self.strong: set[Occurrence] = set()
        """The heads that a passage knows."""
        for one in sorted(strength, key=lambda span: (source[span], -strength[span], span)):
            article, first, _ = one
            # Spans agree only if they begin within three eighths of the longer, which is at most
            # 8/5 of this.
            reach = words(one) * 3 // 5 + 1
            head = one
            best = (0, 1)  # common over longer
            near = bisect_left(self.heads, (article, max(0, first - reach), 0))
            for known in islice(self.heads, near, None):
                if known[0] != article or known[1] > first + reach:
                    break
                if agree(known, one, exact=known in exact and one in exact):
                    now = common(known, one), max(words(known), words(one))
                    if now[0] * best[1] > best[0] * now[1]:
                        head, best = known, now
            if head == one:
                insort(self.heads, one)
            self.head_of[one] = head
            if source[one] == A_PASSAGE:
                self.strong.add(head)
        self.place = {head: k for k, head in enumerate(self.heads)}

    def projected(self, link: Passage, starts: list[list[int]], *, strong: bool) -> Iterator[Link]:
        """The parts of a link in which an occurrence lies that is clearly shorter.

        Its words on the other side, where most of them kept their order.
        """
        if link.kind == CONDENSED:
            return
        points: list[tuple[int, int]] = []
        for here, there in ((0, 1), (1, 0)):
            spans = _span(link.a), _span(link.b)
            span, other = spans[here], spans[there]
            first = max(0, span[1] - words(span) // 4)
            for head in islice(self.heads, bisect_left(self.heads, (span[0], first, 0)), None):
                if head[0] != span[0] or head[1] >= span[2]:
                    break
                if (
                    words(head) > words(span)
                    or not mostly(common(head, span), words(head))
                    or agree(head, span, exact=False)
                ):
                    continue
                points = points or _matched(link, starts)
                inside = [point[there] for point in points if head[1] <= point[here] < head[2]]
                if not inside:
                    continue
                part = (other[0], inside[0], inside[-1] + 1)
                longer = max(words(head), words(part))
                if len(inside) < FEWEST_PROJECTED or 5 * len(inside) < 3 * longer or part == other:
                    continue
                whole = len(inside) == words(head) == words(part)
                ends = (part, head) if here else (head, part)
                yield Link(
                    *ends,
                    score=link.score * len(inside) // len(points),
                    beyond=_beyond(link, starts),
                    kind=VERBATIM if link.kind == VERBATIM and whole else EDITED,
                    source=PROJECTED,
                    strong=strong and head in self.strong,
                )


def _matched(link: Passage, starts: list[list[int]]) -> list[tuple[int, int]]:
    """The words that the sides of a link have in the same order, in words."""
    return [(i + k, j + k) for i, j, words in runs(link, starts) for k in range(words)]


def runs(link: Passage, starts: list[list[int]]) -> list[tuple[int, int, int]]:
    """The runs of words that the sides of a link have in the same order: begin, begin, words.

    What `families_among` asks of a link is in its spans and here. So families can be made of links
    that come without their articles: with such runs as edits in words, and with starts that count
    words.
    """
    a, b = starts[link.a.article], starts[link.b.article]
    found = []
    for operation, a_start, a_end, b_start, _ in link.edits:
        if operation in KEPT:
            i, j = bisect_left(a, a_start), bisect_left(b, b_start)
            found.append((i, j, bisect_left(a, a_end) - i))
    return found
