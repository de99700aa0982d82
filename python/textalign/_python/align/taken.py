"""Spans that are taken: which of them came first of those that overlap another.

Two texts of few words have thousands of chains, each of which is held against all that are taken.
So spans are listed by the stretches of words that they touch, in either text.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

Spans = tuple[int, int, int, int]
"""`(a_start, a_end, b_start, b_end)` in words, ends exclusive."""

STRETCH: Final = 64
"""Words of a stretch: long enough that most spans touch one or two."""


def overlap(one: Spans, other: Spans) -> bool:
    """Whether two spans overlap on both sides."""
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


class Taken:
    """Spans in the order in which they were taken."""

    def __init__(self, spans: Iterable[Spans] = ()) -> None:
        self._spans: list[Spans] = []
        self._touching: tuple[dict[int, list[int]], ...] = (defaultdict(list), defaultdict(list))
        for span in spans:
            self.push(span)

    def push(self, span: Spans) -> None:
        """Take a span."""
        for touching, stretches in zip(self._touching, _stretches(span), strict=True):
            for stretch in stretches:
                touching[stretch].append(len(self._spans))
        self._spans.append(span)

    def first(self, span: Spans) -> int | None:
        """Return the place of the first that was taken and overlaps a span on both sides."""
        lists = (
            [touching[stretch] for stretch in stretches if stretch in touching]
            for touching, stretches in zip(self._touching, _stretches(span), strict=True)
        )
        fewer = min(lists, key=lambda some: sum(map(len, some)))
        return min((n for n in chain(*fewer) if overlap(span, self._spans[n])), default=None)

    def at(self, place: int) -> Spans:
        """Return the span at a place in their order."""
        return self._spans[place]


def _stretches(span: Spans) -> tuple[range, range]:
    """The stretches that a span touches, in each text."""
    a0, a1, b0, b1 = span
    return (
        range(a0 // STRETCH, (max(a1, a0 + 1) - 1) // STRETCH + 1),
        range(b0 // STRETCH, (max(b1, b0 + 1) - 1) // STRETCH + 1),
    )
