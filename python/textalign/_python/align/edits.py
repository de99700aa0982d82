"""Alignment → edit script: what became of every word of a passage, on both sides.

The match points are fixed; the words before, between and behind them are aligned globally
(Needleman and Wunsch 1970) with the least cost: an equal word 0, another form or spelling of the
word 1, a word inserted or deleted 3, a word for another 4.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Final

from textalign._python.align.evidence import respelled

if TYPE_CHECKING:
    from textalign._python.align import Alignment
    from textalign._python.align.evidence import Article
    from textalign._python.align.phrases import Point

EQUAL: Final = 0
"""The same words."""
INFLECTED: Final = 1
"""The same stems in other forms."""
REPLACED: Final = 2
"""Words for other words."""
INSERTED: Final = 3
"""Words that only the second text has."""
DELETED: Final = 4
"""Words that only the first text has."""

RESPELLED: Final = 5
"""Words in another spelling."""

KEPT: Final = (EQUAL, INFLECTED, RESPELLED)
"""The words are still there, in this form or another."""

DIAGONAL_COST: Final = {EQUAL: 0, INFLECTED: 1, RESPELLED: 1, REPLACED: 4}

MOST_CELLS: Final = 1 << 16
"""A gap with more pairs of words than this is taken as replaced, not aligned."""

Edit = list[int]
"""Operation, a_start, a_end, b_start, b_end: a run of words on each side, ends exclusive."""


def script(a: Article, b: Article, alignment: Alignment) -> list[Edit]:
    """The edit script of an alignment, without gaps or overlaps."""
    return _script(a, b, alignment.a, alignment.b, alignment.points)


def _script(a: Article, b: Article, of_a: Point, of_b: Point, points: list[Point]) -> list[Edit]:
    edits: list[Edit] = []
    at = of_a[0], of_b[0]
    for point in points:
        _between(a, b, at, point, edits)
        _push(edits, _matched(a, b, *point), point, (1, 1))
        at = point[0] + 1, point[1] + 1
    _between(a, b, at, (of_a[1], of_b[1]), edits)
    return edits


def variant(a: Article, of_a: Point, b: Article, of_b: Point) -> list[Edit]:
    """The edit script of two stretches of words that are one text, start and end of each.

    What long ones have in common is found by the words that stand once in each: a longest sequence
    of them that ascends in both (as in Cohen's patience diff).
    """
    long = (of_a[1] - of_a[0]) * (of_b[1] - of_b[0]) > MOST_CELLS
    points = _once_in_both(a, of_a, b, of_b) if long else []
    return _script(a, b, of_a, of_b, points)


def _once_in_both(a: Article, of_a: Point, b: Article, of_b: Point) -> list[Point]:
    """The words that stand once in each stretch, ascending on both sides.

    Of two longest sequences the one that ends first.
    """
    words_a, words_b = a.hashes[slice(*of_a)], b.hashes[slice(*of_b)]
    times_a, times_b = Counter(words_a), Counter(words_b)
    place = {word: j for j, word in enumerate(words_b, of_b[0])}
    points = [
        (i, place[word])
        for i, word in enumerate(words_a, of_a[0])
        if times_a[word] == times_b[word] == 1
    ]
    # Piles: of the sequences of each length the one that ends lowest (Schensted 1961).
    ends: list[int] = []
    before: list[int] = []
    for at, (_, j) in enumerate(points):
        pile = bisect_left(ends, j, key=lambda end: points[end][1])
        before.append(ends[pile - 1] if pile else -1)
        ends[pile : pile + 1] = [at]
    found = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(points[at])
        at = before[at]
    return found[::-1]


def _matched(a: Article, b: Article, i: int, j: int) -> int:
    """How two words match: equal, inflected, respelled, or not at all."""
    if a.hashes[i] == b.hashes[j]:
        return EQUAL
    if a.stems[i] == b.stems[j]:
        return INFLECTED
    return RESPELLED if respelled(a.spellings[i], b.spellings[j]) else REPLACED


def _push(edits: list[Edit], operation: int, at: Point, size: tuple[int, int]) -> None:
    """Append a step, or lengthen the last one if it did the same."""
    if edits and edits[-1][0] == operation:
        edits[-1][2] += size[0]
        edits[-1][4] += size[1]
    else:
        edits.append([operation, at[0], at[0] + size[0], at[1], at[1] + size[1]])


def _between(a: Article, b: Article, start: Point, end: Point, edits: list[Edit]) -> None:
    """Align the words from `start` to before `end`, both sides, and append the steps."""
    rows, columns = end[0] - start[0], end[1] - start[1]
    if rows == 0 and columns == 0:
        return
    if rows * columns > MOST_CELLS:
        _push(edits, REPLACED, start, (rows, columns))
        return
    # cost[x][y]: least cost of the last x words of a's stretch against the last y of b's, from the
    # end, so that the steps come out in the order of the text.
    cost = [[3 * y for y in range(columns + 1)]]
    matches = [[0] * (columns + 1)]
    for x in range(1, rows + 1):
        above, row = cost[-1], [3 * x]
        matches.append([0])
        for y in range(1, columns + 1):
            match = _matched(a, b, end[0] - x, end[1] - y)
            matches[-1].append(match)
            row.append(min(above[y - 1] + DIAGONAL_COST[match], above[y] + 3, row[-1] + 3))
        cost.append(row)
    x, y = rows, columns
    while x or y:
        here, at = cost[x][y], (end[0] - x, end[1] - y)
        deleted = x > 0 and here == cost[x - 1][y] + 3
        inserted = y > 0 and here == cost[x][y - 1] + 3
        if x and y and here == cost[x - 1][y - 1] + DIAGONAL_COST[matches[x][y]]:
            _push(edits, matches[x][y], at, (1, 1))
            x, y = x - 1, y - 1
        # Of two scripts that cost the same, the mirrored pair must take the mirror image: so the
        # words decide, never the side.
        elif deleted and (not inserted or a.hashes[at[0]] < b.hashes[at[1]]):
            _push(edits, DELETED, at, (1, 0))
            x -= 1
        else:
            _push(edits, INSERTED, at, (0, 1))
            y -= 1
