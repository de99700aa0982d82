"""Texts of which another one holds the most: by their rarest shingles, so that none is missed.

Prefix filtering (Chaudhuri, Ganti and Kaushik 2006).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from textalign._python.shingle import shingle_set
from textalign._python.tokenize import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    Shingles = npt.NDArray[np.uint64]


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
