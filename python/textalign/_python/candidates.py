"""Many articles → the pairs worth comparing, without looking at all pairs.

Two questions, two answers:

- near-duplicates have like sketches: LSH bands (Indyk and Motwani 1998; Broder 1997). A band is a
  few slots of a sketch; texts that agree in all slots of some band are a candidate pair. Keys are
  sorted, not put into maps of lists, and every pair is verified exactly.
- passages are shared by texts that are otherwise unlike, which no sketch of whole texts can see: an
  inverted index of shingles. A shingle that stands in more than `max_articles` articles is not
  followed; its document frequency is counted exactly, so the pairs do not depend on the order of
  the articles or on how the work is divided.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from fractions import Fraction
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from textalign._python.shingle import shared, shingle_set, shingles
from textalign._python.sketch import EMPTY, sketch
from textalign._python.tokenize import tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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


def sharing(sets: Sequence[Shingles], min_shared: int, max_articles: int) -> list[tuple[int, int]]:
    """Pairs of articles a < b that share at least `min_shared` shingles, ascending.

    Of a pair whose smaller article has fewer, all. Shingles of more than `max_articles` articles
    count for no pair.
    """
    lists: dict[int, list[int]] = defaultdict(list)
    for number, one in enumerate(sets):
        for shingle in one.tolist():
            lists[shingle].append(number)
    counts: Counter[tuple[int, int]] = Counter()
    for articles in lists.values():
        if len(articles) <= max_articles:
            counts.update(combinations(articles, 2))
    return sorted(
        (a, b)
        for (a, b), count in counts.items()
        if count >= min(min_shared, len(sets[a]), len(sets[b]))
    )


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
