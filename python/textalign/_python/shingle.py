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
"""Base of the polynomial; odd, from the fractional part of the golden ratio."""

MASK: Final = (1 << 64) - 1


FACTOR: Final = 0xD6E8_FEB8_6659_FD93
"""Odd multiplier of `finish`."""


def finish(h: int) -> int:
    """The mixer of degski: every input bit moves every output bit."""
    h ^= h >> 32
    h = h * FACTOR & MASK
    h ^= h >> 32
    h = h * FACTOR & MASK
    return h ^ (h >> 32)


def combine(hashes: Sequence[int]) -> int:
    """One hash for a run of hashes; the order counts: a polynomial in `COMBINE`, mixed.

    The term of the highest power is the run's length alone, so that zeros count.
    """
    total = 1
    for x in hashes:
        total = (total * COMBINE + x) & MASK
    return finish(total)


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
    total = np.ones(len(columns[0]), np.uint64)
    for column in columns:
        total = total * np.uint64(COMBINE) + column
    return mixed(total)


def mixed(total: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """`finish` of every hash of an array."""
    for _ in range(2):
        total = total ^ (total >> np.uint64(32))
        total = total * np.uint64(FACTOR)
    return total ^ (total >> np.uint64(32))


def shingle_set(hashes: npt.NDArray[np.uint64], size: int) -> npt.NDArray[np.uint64]:
    """The distinct shingles of a text, ascending."""
    return np.unique(shingles(hashes, size))


def shared(a: npt.NDArray[np.uint64], b: npt.NDArray[np.uint64]) -> int:
    """Count what two sets share: the exact numerator of Jaccard and containment."""
    return len(np.intersect1d(a, b, assume_unique=True))
