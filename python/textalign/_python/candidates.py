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
from itertools import combinations, groupby, pairwise, takewhile
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from textalign._python.shingle import mixed, shared, shingle_set, shingles
from textalign._python.sketch import sketch
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


BAND: Final = 0x3F84_D5B5_B547_0917
"""Base of the polynomial of a band; odd, from the binary digits of π."""


def keys(sketches: npt.NDArray[np.uint32], bands: int, rows: int) -> npt.NDArray[np.uint32]:
    """A key for each band of each sketch; of texts that differ in it, one pair in 2**32 has one."""
    slots = sketches[:, : bands * rows].reshape(len(sketches), bands, rows).astype(np.uint64)
    total = np.ones((len(sketches), bands), np.uint64)
    for row in range(rows):
        total = total * np.uint64(BAND) + slots[:, :, row]
    return (mixed(total) >> np.uint64(32)).astype(np.uint32)


def signatures(
    texts: Sequence[str], shingle_size: int, num_slots: int, seed: int, bands: int, rows: int
) -> npt.NDArray[np.uint32]:
    """A row a text: the keys of its bands, the halves of the sum of its shingles, its words.

    Without words all are 0.
    """
    made = np.zeros((len(texts), bands + 3), np.uint32)
    for row, text in zip(made, texts, strict=True):
        hashes = tokenize(text).hashes
        if len(hashes):
            listed = shingles(hashes, shingle_size)
            slots = sketch(listed, num_slots, seed)
            row[:bands] = keys(np.array([slots], np.uint32), bands, rows)
            total = int(np.add.reduce(listed, dtype=np.uint64))
            row[bands:] = total & 0xFFFF_FFFF, total >> 32, len(hashes)
    return made


def banded(columns: npt.NDArray[np.uint32], against: int) -> list[tuple[int, int]]:
    """Pairs of rows that agree in some column, ascending.

    So many rows as `against` says, the first ones, are paired with the others only; 0: all with
    each other.
    """
    pairs: set[tuple[int, int]] = set()
    for column in columns.T:
        # Sorted by their keys; equal ones stand together, in the order of their numbers.
        order = np.argsort(column, kind="stable")
        borders = np.flatnonzero(column[order][1:] != column[order][:-1]) + 1
        for start, end in pairwise([0, *borders.tolist(), len(order)]):
            found = combinations(order[start:end].tolist(), 2)
            pairs.update(pair for pair in found if against == 0 or pair[0] < against <= pair[1])
    return sorted(pairs)


def shared_by_pairs(
    texts: Sequence[str], pairs: Iterable[tuple[int, int]], shingle_size: int
) -> tuple[list[int], list[int]]:
    """Shingles that each pair of texts shares, and distinct ones of each text."""
    sets = [shingle_set(tokenize(text).hashes, shingle_size) for text in texts]
    return [shared(sets[a], sets[b]) for a, b in pairs], [len(each) for each in sets]


def count_shingles(texts: Iterable[str], shingle_size: int, counts: npt.NDArray[np.uint8]) -> None:
    """Count for each shingle the texts that have it, up to 255, in the place of its lowest bits.

    Shingles that share a place are counted together, so a count is never too low. `counts` is a
    power of two long.
    """
    for text in texts:
        for place in _places(shingle_set(tokenize(text).hashes, shingle_size), counts).tolist():
            counts[place] = min(int(counts[place]) + 1, 255)


def _places(found: Shingles, counts: npt.NDArray[np.uint8]) -> npt.NDArray[np.intp]:
    return (found & np.uint64(len(counts) - 1)).astype(np.intp)


def rarest_shingles(
    texts: Iterable[str],
    shingle_size: int,
    counts: npt.NDArray[np.uint8],
    own: int,
    threshold: float,
) -> list[list[int]]:
    """For each text shingles of which any text has one that holds so much of it.

    By prefix filtering (Chaudhuri, Ganti and Kaushik 2006), so that no text is missed. So many of
    the `counts` are of the text itself as `own` says. A text of which too many shingles stand
    nowhere else gets none; any other gets so many of the rest, the rarest ones, that one of them
    must be shared.
    """
    found = []
    for text in texts:
        all_ = shingle_set(tokenize(text).hashes, shingle_size)
        times = counts[_places(all_, counts)].tolist()
        known = sorted(pair for pair in zip(times, all_.tolist(), strict=True) if pair[0] > own)
        spare = len(all_) - _least_shared(len(all_), threshold)
        alone = len(all_) - len(known)
        found.append([shingle for _, shingle in known[: max(0, spare - alone + 1)]])
    return found


def _least_shared(count: int, threshold: float) -> int:
    """The fewest of so many shingles that are a share of at least `threshold`."""
    return next(least for least in range(count + 1) if not count or least / count >= threshold)


def holding(texts: Iterable[str], shingle_size: int, wanted: Shingles) -> list[list[int]]:
    """For each text the places in `wanted`, which ascends, of the shingles that it has."""
    sets = (shingle_set(tokenize(text).hashes, shingle_size) for text in texts)
    return [np.flatnonzero(np.isin(wanted, one)).tolist() for one in sets]


def word_hashes(texts: Iterable[str]) -> list[list[int]]:
    """The hashes of the words of each text: texts with the same ones have the same words."""
    return [tokenize(text).hashes.tolist() for text in texts]


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
    distinct = [n for n, equal in enumerate(first) if n == equal and len(hashes[n])]
    rows_of = [texts[number] for number in distinct]
    made = signatures(rows_of, shingle_size, num_slots, seed, bands, rows)
    pairs = [(distinct[a], distinct[b]) for a, b in banded(made[:, :bands], 0)]
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
