"""Articles that share a passage: an inverted index of shingles.

A shingle that stands in more than `max_articles` articles is not followed; its document frequency
is counted exactly, so the pairs do not depend on the order of the articles or on how the work is
divided. What two articles share by chance lies anywhere in them, and grows with the square of their
number: some shingles must begin within one window.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, groupby, takewhile
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy as np
    import numpy.typing as npt

    Shingles = npt.NDArray[np.uint64]

MOST_PLACES = 8
"""A shingle that begins more often in an article counts for all of its windows."""


def sharing(
    articles: Sequence[Shingles], min_shared: int, max_articles: int, window: int, against: int
) -> list[tuple[int, int]]:
    """Pairs a < b that share `min_shared` distinct shingles within a window of each, ascending.

    Of a pair whose smaller article has fewer, all. `articles` are shingles in the order of the
    text; the two windows of so many words share them in any order. Shingles of more than
    `max_articles` articles count for no pair. So many articles as `against` says, the first ones,
    are paired with the others only; 0: all with each other.
    """
    places: list[dict[int, list[int]]] = []
    lists: dict[int, list[int]] = defaultdict(list)
    for number, shingles_of in enumerate(articles):
        stands: dict[int, list[int]] = defaultdict(list)
        for place, shingle in enumerate(shingles_of.tolist()):
            stands[shingle].append(place)
        for shingle in stands:
            lists[shingle].append(number)
        places.append(stands)
    both: dict[tuple[int, int], list[int]] = defaultdict(list)
    for shingle, holders in lists.items():
        if len(holders) <= max_articles:
            for a, b in combinations(holders, 2):
                if against == 0 or a < against <= b:
                    both[a, b].append(shingle)
    found = []
    for (a, b), common in both.items():
        need = min(min_shared, len(places[a]), len(places[b]))
        if len(common) >= need and within(common, places[a], places[b], need, window):
            found.append((a, b))
    return sorted(found)


def shingle_pairs(shingles_: Sequence[int], max_articles: int) -> list[tuple[int, int]]:
    """Which rows of one shingle make a pair: for each two of them, where they stand in the list.

    `shingles_` ascend, a row for each article that has one, of a shingle by article; every row of a
    shingle is there. Those of more than `max_articles` articles tie no pair. With `near`, this is
    `sharing` in two steps, between which the rows may be on another machine.
    """
    found: list[tuple[int, int]] = []
    for _, group in groupby(range(len(shingles_)), shingles_.__getitem__):
        rows = list(group)
        if len(rows) <= max_articles:
            found += combinations(rows, 2)
    return found


class Shared(NamedTuple):
    """The places of a shingle in the articles of a pair, ascending."""

    pair: tuple[int, int]
    need: int
    """Distinct shingles that the pair must share."""
    in_a: list[int]
    in_b: list[int]


def near(rows: Iterable[Shared], window: int) -> list[tuple[int, int]]:
    """The pairs that share enough of the shingles within one window of each article.

    Rows of a pair stand together, one for each shingle, in any order.
    """
    found = []
    for pair, group in groupby(rows, attrgetter("pair")):
        of_pair = list(group)
        in_a = {number: row.in_a for number, row in enumerate(of_pair)}
        in_b = {number: row.in_b for number, row in enumerate(of_pair)}
        need = of_pair[0].need
        if len(of_pair) >= need and within(in_a, in_a, in_b, need, window):
            found.append(pair)
    return found


def within(
    common: Iterable[int],
    in_a: dict[int, list[int]],
    in_b: dict[int, list[int]],
    need: int,
    window: int,
) -> bool:
    """Whether a window of each article has so many of the shingles that both have."""
    return need <= 1 or any(
        len(of_b) >= need
        for of_a in _windows(common, in_a, window)
        if len(of_a) >= need
        for of_b in _windows(of_a, in_b, window)
    )


def _windows(
    shingles_: Iterable[int], places: dict[int, list[int]], window: int
) -> Iterator[set[int]]:
    """Which of the shingles begin in each window that begins with one of them."""
    always = {shingle for shingle in shingles_ if len(places[shingle]) > MOST_PLACES}
    starts = sorted((at, shingle) for shingle in set(shingles_) - always for at in places[shingle])
    for first, (start, _) in enumerate(starts):
        end = start + max(window, 1)
        inside = takewhile(lambda other: other[0] < end, starts[first:])  # noqa: B023
        yield always | {shingle for _, shingle in inside}
    if not starts:
        yield always
