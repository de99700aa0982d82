"""Near-duplicates: sketches cut into LSH bands, and every candidate pair verified exactly.

A band is a few slots of a sketch; texts that agree in all slots of some band are a candidate pair
(Indyk and Motwani 1998; Broder 1997). Keys are sorted, not put into maps of lists.
"""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from textalign._python.shingle import mixed, shared, shingle_set, shingles
from textalign._python.sketch import sketch
from textalign._python.tokenize import tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

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


def first_equal(contents: Sequence[Sequence[int]]) -> list[int]:
    """Numbers of the first article with each content.

    Articles without words have nothing to be equal by: each is its own.
    """
    seen: dict[tuple[int, ...], int] = {}
    return [
        seen.setdefault(tuple(content), number) if len(content) else number
        for number, content in enumerate(contents)
    ]
