"""Articles to columns that can be kept; such columns to the articles that share enough with others.

The rule is that of `candidates.sharing`, and so are the pairs: what is found of an article through
an index that lasts is what is found beside all articles of it. The columns are read where they lie,
in a file that is mapped into memory, say: as bytes, for nothing says that numbers in a file are
aligned.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from textalign._python.candidates import MOST_PLACES, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy.typing as npt

    Shingles = npt.NDArray[np.uint64]
    Bytes = npt.NDArray[np.uint8]


class Posting(NamedTuple):
    """A shingle, an article that has it, and a word with which it begins there."""

    shingle: int
    article: int
    place: int


def postings(articles: Sequence[Shingles]) -> tuple[list[Posting], list[int]]:
    """The postings of articles, by article, shingle, place; how many distinct shingles each has.

    Of a shingle that begins in more than `MOST_PLACES` places of an article, one more than that are
    kept: it counts for all of its windows. `articles` are shingles in the order of the text.
    """
    found: list[Posting] = []
    distinct = []
    for number, shingles in enumerate(articles):
        stands = _places(shingles)
        distinct.append(len(stands))
        for shingle in sorted(stands):
            few = stands[shingle][: MOST_PLACES + 1]
            found += (Posting(shingle, number, place) for place in few)
    return found, distinct


def _places(shingles: Shingles) -> dict[int, list[int]]:
    stands: dict[int, list[int]] = defaultdict(list)
    for place, shingle in enumerate(shingles.tolist()):
        stands[shingle].append(place)
    return stands


class Run:
    """Sorted postings, as columns of numbers in little-endian bytes: 8, 4 and 4 of each."""

    def __init__(self, shingles: Bytes, articles: Bytes, places: Bytes) -> None:
        self.shingles = shingles.view("<u8")
        self.articles = articles.view("<u4")
        self.places = places.view("<u4")

    def of(self, shingle: int) -> Iterator[tuple[int, int]]:
        """The articles that have a shingle, and its places there."""
        at = _first_at_least(self.shingles, shingle)
        while at < len(self.shingles) and int(self.shingles[at]) == shingle:
            yield int(self.articles[at]), int(self.places[at])
            at += 1


def _first_at_least(numbers: npt.NDArray[Any], key: int) -> int:
    # As Python numbers: numpy would compare a whole one with an unsigned one as floats.
    return bisect_left(range(len(numbers)), key, key=lambda at: int(numbers[at]))


def sharing(
    queries: Sequence[Shingles],
    runs: Sequence[Run],
    distinct: Sequence[Bytes],
    min_shared: int,
    max_articles: int,
    window: int,
) -> list[tuple[int, int]]:
    """Pairs of a query and an article of the index that share `min_shared` distinct shingles.

    They begin within a window of each; of a pair whose smaller article has fewer, all. `runs` stand
    in the order of their articles. `distinct`: how many distinct shingles each article of the index
    has, as numbers of 4 bytes, one after the other. A shingle counts for no pair if more than
    `max_articles` have it, queries included.
    """
    places = [_places(shingles) for shingles in queries]
    asked: dict[int, int] = defaultdict(int)
    for stands in places:
        for shingle in stands:
            asked[shingle] += 1
    known = {
        shingle: _holders(runs, shingle, max_articles - count) for shingle, count in asked.items()
    }
    counts = [count for column in distinct for count in column.view("<u4").tolist()]
    found = []
    for number, stands in enumerate(places):
        theirs: dict[int, dict[int, list[int]]] = defaultdict(dict)
        for shingle in stands:
            for article, there in known[shingle].items():
                theirs[article][shingle] = there
        for article in sorted(theirs):
            need = min(min_shared, len(stands))
            if article < len(counts):
                need = min(need, counts[article])
            common = theirs[article]
            if len(common) >= need and within(common, stands, common, need, window):
                found.append((number, article))
    return found


def _holders(runs: Sequence[Run], shingle: int, most: int) -> dict[int, list[int]]:
    """The articles that have a shingle, with its places; none, if more than `most` have it."""
    found: dict[int, list[int]] = defaultdict(list)
    for article, place in _of_all(runs, shingle):
        found[article].append(place)
        if len(found) > most:
            return {}
    return found


def _of_all(runs: Iterable[Run], shingle: int) -> Iterator[tuple[int, int]]:
    for run in runs:
        yield from run.of(shingle)


def counts(keys: Sequence[int], column: Bytes, beside: Bytes) -> list[int]:
    """For each key what stands beside it in a column of 4-byte numbers; 0 where it is not."""
    numbers, told = column.view("<u8"), beside.view("<u4")
    found = []
    for key in keys:
        at = _first_at_least(numbers, key)
        is_there = at < len(numbers) and int(numbers[at]) == key
        found.append(int(told[at]) if is_there else 0)
    return found
