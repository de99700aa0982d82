"""Passages → overlap: for each ordered pair of articles, how much of the one is in the other.

Only pairs with a passage are listed; the dense matrix and its shares are made from these counts
where somebody asks for them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from textalign._python.passages import Passage


class Overlap(NamedTuple):
    """What one article has of another; on the diagonal, what it repeats inside itself."""

    row: int
    column: int
    words: int
    """Words of the row article in passages found in the column article, each once."""
    passages: int
    longest: int
    """Words of the longest passage, in the row article."""


def overlaps(passages: list[Passage]) -> list[Overlap]:
    """The overlaps of all pairs with a passage, by row, then column."""
    spans: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    counts: dict[tuple[int, int], int] = defaultdict(int)
    for passage in passages:
        a, b = passage.a, passage.b
        spans[a.article, b.article].append((a.first_word, a.end_word))
        spans[b.article, a.article].append((b.first_word, b.end_word))
        counts[a.article, b.article] += 1
        if a.article != b.article:
            counts[b.article, a.article] += 1
    found = []
    for row, column in sorted(spans):
        words = done = 0
        for start, end in sorted(spans[row, column]):
            words += max(0, end - max(start, done))
            done = max(done, end)
        longest = max(end - start for start, end in spans[row, column])
        found.append(Overlap(row, column, words, counts[row, column], longest))
    return found
