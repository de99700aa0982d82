"""Texts as words, and spans of words: what every measure of passages here counts in.

Words are those of textalign's own tokenizer, compared by its hash of the folded word, so that all
methods see the same words and a share of words means the same for each.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from textalign import engine as engines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Found(NamedTuple):
    """A passage of two texts, in words, ends exclusive."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int
    score: int = 0
    """In the unit of the method that found it; textalign counts 1/256 bits."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text, its words, and where each begins and ends in code points."""

    text: str
    words: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Text:
        hashes, starts, ends, _ = engines.current().module.tokenize(text)
        return cls(text, *(tuple(column.tolist()) for column in (hashes, starts, ends)))

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The words that lie whole between two code points."""
        first = bisect.bisect_left(self.starts, start)
        return first, max(first, bisect.bisect_right(self.ends, end))

    def shown(self, first: int, end: int) -> str:
        """The text of some words, on one line."""
        return " ".join(self.text[self.starts[first] : self.ends[end - 1]].split())


class Pair(NamedTuple):
    """Two texts to find shared passages in."""

    a: Text
    b: Text

    @classmethod
    def of(cls, a: str, b: str) -> Pair:
        return cls(Text.of(a), Text.of(b))


def meet(x: Sequence[int], y: Sequence[int]) -> bool:
    """Whether two passages overlap on both sides."""
    return max(x[0], y[0]) < min(x[1], y[1]) and max(x[2], y[2]) < min(x[3], y[3])


def covered(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> int:
    """How many places of a span lie in at least one of the others."""
    start, end = span
    total = reached = 0
    for first, last in sorted((max(start, s), min(end, e)) for s, e in others):
        total += max(0, last - max(first, reached))
        reached = max(reached, last)
    return total
