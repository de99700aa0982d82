"""Many articles → the pairs worth comparing, without looking at all pairs.

Two questions, two answers:

- near-duplicates have like sketches: LSH bands (Indyk and Motwani 1998; Broder 1997). A band is a
  few slots of a sketch; texts that agree in all slots of some band are a candidate pair. Keys are
  sorted, not put into maps of lists, and every pair is verified exactly.
- passages are shared by texts that are otherwise unlike, which no sketch of whole texts can see: an
  inverted index of shingles. A shingle that stands in more than `max_articles` articles is not
  followed; its document frequency is counted exactly, so the pairs do not depend on the order of
  the articles or on how the work is divided. What two articles share by chance lies anywhere in
  them, and grows with the square of their number: some shingles must begin within one window.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from itertools import combinations, pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from textalign._python.shingle import shared, shingle_set, shingles
from textalign._python.sketch import EMPTY, sketch
from textalign._python.tokenize import tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import numpy.typing as npt

    Shingles = npt.NDArray[np.uint64]


class Verified(NamedTuple):
    """A pair of articles with the shingles that both have, and those that either has."""

    a: int
    b: int
    shared: int
    either: int


def banded(sketches: npt.NDArray[np.uint32], bands: int, rows: int) -> list[tuple[int, int]]:
    """Pairs of sketches that agree in some band, ascending; empty sketches agree with none."""
    pairs: set[tuple[int, int]] = set()
    filled = np.flatnonzero(sketches[:, 0] != EMPTY) if len(sketches) else np.empty(0, np.intp)
    for band in range(bands):
        slots = sketches[filled, band * rows : (band + 1) * rows]
        # Sorted by the slots themselves; equal rows stand together, in the order of their numbers.
        order = np.lexsort(slots.T[::-1])
        sorted_ = slots[order]
        borders = np.flatnonzero((sorted_[1:] != sorted_[:-1]).any(axis=1)) + 1
        for start, end in pairwise([0, *borders.tolist(), len(order)]):
            pairs.update(combinations(sorted(filled[order[start:end]].tolist()), 2))
    return sorted(pairs)


class Duplicates(NamedTuple):
    """What `duplicates` finds.

    Words of each text; the first text with the same words, for each (a text without words is its
    own); how many pairs agreed in some band; those of them that reach the threshold, ascending.
    """

    words: list[int]
    first_equal: list[int]
    candidates: int
    pairs: list[Verified]


def duplicates(
    texts: Sequence[str],
    shingle_size: int,
    num_slots: int,
    seed: int,
    bands: int,
    rows: int,
    threshold: float,
) -> Duplicates:
    """Exact and near duplicates among texts: candidates by LSH bands, each verified exactly."""
    hashes = [tokenize(text).hashes for text in texts]
    first = first_equal([content.tolist() for content in hashes])
    # What is found for the first of equal texts holds for all.
    distinct = [number for number, equal in enumerate(first) if number == equal]
    sketches = np.array(
        [sketch(shingles(hashes[number], shingle_size), num_slots, seed) for number in distinct],
        np.uint32,
    ).reshape(len(distinct), num_slots)
    pairs = [(distinct[a], distinct[b]) for a, b in banded(sketches, bands, rows)]
    found = verified(pairs, threshold, lambda number: shingle_set(hashes[number], shingle_size))
    return Duplicates([len(content) for content in hashes], first, len(pairs), found)


def verified(
    pairs: Sequence[tuple[int, int]], threshold: float, shingle_set: Callable[[int], Shingles]
) -> list[Verified]:
    """The candidate pairs whose exact Jaccard similarity reaches `threshold`, in their order."""
    sets = {article: shingle_set(article) for pair in pairs for article in pair}
    found = []
    for a, b in pairs:
        both = shared(sets[a], sets[b])
        either = len(sets[a]) + len(sets[b]) - both
        if either > 0 and both / either >= threshold:
            found.append(Verified(a, b, both, either))
    return found


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


def first_equal(contents: Sequence[Sequence[int]]) -> list[int]:
    """Numbers of the first article with each content.

    Articles without words have nothing to be equal by: each is its own.
    """
    seen: dict[tuple[int, ...], int] = {}
    return [
        seen.setdefault(tuple(content), number) if len(content) else number
        for number, content in enumerate(contents)
    ]


def cluster(order: Sequence[int], pairs: Sequence[Verified], *, single_link: bool) -> list[int]:
    """For each article the one that stays for it (itself, if it stays).

    `order`: articles, those that rather stay first. `pairs`: verified duplicates, a < b. In a star
    an article that is tied to several kept ones goes to the most similar, of equals to the first in
    `order`; in single-link clusters the first in `order` of each cluster stays.
    """
    rank = {article: place for place, article in enumerate(order)}
    ties: dict[int, list[tuple[int, Fraction]]] = defaultdict(list)
    for a, b, both, either in pairs:
        ties[a].append((b, Fraction(both, either)))
        ties[b].append((a, Fraction(both, either)))
    kept = {article: article for article in order}
    if single_link:
        done: set[int] = set()
        for first in order:
            waiting = [first]
            while waiting:
                article = waiting.pop()
                if article not in done:
                    done.add(article)
                    kept[article] = first
                    waiting += [other for other, _ in ties[article]]
    else:
        for article in order:
            near = [(-score, rank[other], other) for other, score in ties[article]]
            near = [
                entry for entry in near if kept[entry[2]] == entry[2] and entry[1] < rank[article]
            ]
            if near:
                kept[article] = min(near)[2]
    return [kept[article] for article in range(len(order))]
