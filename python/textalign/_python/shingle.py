"""Token hashes → shingle hashes: every run of `size` neighbouring words as one ``uint64``.

A shingle is hashed from the hashes of its words, so equal runs of words are equal shingles in every
call, process and machine. A text shorter than `size` words has one shingle, the whole text, so that
two short texts can be equal; a text without words has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

COMBINE: Final = 0x9E37_79B9_7F4A_7C15
"""Multiplier of the combination; odd, from the fractional part of the golden ratio."""

MASK: Final = (1 << 64) - 1


def finish(h: int) -> int:
    """Finisher of MurmurHash3 (Appleby 2011): every input bit moves every output bit."""
    h ^= h >> 33
    h = h * 0xFF51_AFD7_ED55_8CCD & MASK
    h ^= h >> 33
    h = h * 0xC4CE_B9FE_1A85_EC53 & MASK
    return h ^ (h >> 33)


def combine(hashes: Sequence[int]) -> int:
    """One hash for a run of hashes; the order counts."""
    # Never the length itself, which a small hash could cancel.
    h = (len(hashes) + 1) * COMBINE & MASK
    for x in hashes:
        h = (h ^ x) * COMBINE & MASK
        h = (h << 31 | h >> 33) & MASK
    return finish(h)


def shingles(hashes: npt.NDArray[np.uint64], size: int) -> npt.NDArray[np.uint64]:
    """The shingles of a text in their order, repeats included: ``max(1, n - size + 1)`` of them."""
    if len(hashes) == 0 or size == 0:
        return np.empty(0, np.uint64)
    size = min(size, len(hashes))
    count = len(hashes) - size + 1
    return _combine_columns([hashes[k : k + count] for k in range(size)])


def combine_pairs(
    one: npt.NDArray[np.uint64], other: npt.NDArray[np.uint64]
) -> npt.NDArray[np.uint64]:
    """`combine` of every two hashes of two arrays of one length."""
    return _combine_columns([one, other])


def _combine_columns(columns: Sequence[npt.NDArray[np.uint64]]) -> npt.NDArray[np.uint64]:
    """`combine` of many runs at once; numpy's uint64 wraps as the masks of `combine` do."""
    h = np.full(len(columns[0]), (len(columns) + 1) * COMBINE & MASK, np.uint64)
    for column in columns:
        h = (h ^ column) * np.uint64(COMBINE)
        h = h << np.uint64(31) | h >> np.uint64(33)
    h ^= h >> np.uint64(33)
    h *= np.uint64(0xFF51_AFD7_ED55_8CCD)
    h ^= h >> np.uint64(33)
    h *= np.uint64(0xC4CE_B9FE_1A85_EC53)
    return h ^ (h >> np.uint64(33))


def shingle_set(hashes: npt.NDArray[np.uint64], size: int) -> npt.NDArray[np.uint64]:
    """The distinct shingles of a text, ascending."""
    return np.unique(shingles(hashes, size))


def shared(a: npt.NDArray[np.uint64], b: npt.NDArray[np.uint64]) -> int:
    """Count what two sets share: the exact numerator of Jaccard and containment."""
    return len(np.intersect1d(a, b, assume_unique=True))
