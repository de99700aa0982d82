"""Lines that stand in many articles, and stock phrases of sites."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textalign._python.flags.facts import Facts, Line
    from textalign._python.flags.sides import Sides

COMMON_LINE_ARTICLES: Final = 3
COMMON_LINE_CORPUS: Final = 100
"""A line is boilerplate that stands in so many articles and in a hundredth of the corpus, if that
has so many articles."""

EDGE: Final = 15
"""Percent of an article at its beginning and end where stock phrases stand."""


def common_lines(facts: list[Facts]) -> set[int]:
    """The lines that many articles of a corpus have, by hash."""
    least = least_common(len(facts))
    if least == 0:
        return set()
    counts = Counter(line for each in facts for line in {line.hash for line in each.lines})
    return {line for line, count in counts.items() if count >= least}


def least_common(articles: int) -> int:
    """How many articles of a corpus have a line that is common; 0: none is in a small corpus."""
    return 0 if articles < COMMON_LINE_CORPUS else max(COMMON_LINE_ARTICLES, -(-articles // 100))


def boilerplate(passage: Sides, common: set[int], *, quoted: bool) -> bool:
    """Whether both sides are stock lines of sites, by their words or by their being common.

    What is `quoted` may stand in many articles, and is none for that.
    """
    if all(_stock(passage, side) for side in (0, 1)):
        return True
    return not quoted and all(_common(passage, side, common) for side in (0, 1))


def _whole_lines(passage: Sides, side: int) -> list[Line]:
    """The lines of a side, if it is made of whole lines."""
    first, end = passage.spans[side]
    lines = passage.facts[side].lines
    start = bisect_left(lines, first, key=lambda line: line.first)
    stop = bisect_right(lines, end, key=lambda line: line.end)
    inside = lines[start:stop]
    whole = bool(inside) and inside[0].first == first and inside[-1].end == end
    return inside if whole else []


def _common(passage: Sides, side: int, common: set[int]) -> bool:
    lines = _whole_lines(passage, side) if common else []
    return bool(lines) and all(line.hash in common for line in lines)


def _stock(passage: Sides, side: int) -> bool:
    """Whether stock phrases fill half of a side, or a quarter of whole lines or of an edge."""
    first, end = passage.spans[side]
    stock = passage.facts[side].stock
    count = bisect_left(stock, end) - bisect_left(stock, first)
    if 4 * count < end - first or count == 0:
        return False
    length = len(passage.articles[side])
    edge = 100 * end <= EDGE * length or 100 * first >= (100 - EDGE) * length
    return 2 * count >= end - first or edge or bool(_whole_lines(passage, side))
