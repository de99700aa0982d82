"""Shingle hashes → sketch: a short row of numbers from which Jaccard similarity is estimated.

Fast Similarity Sketching (Dahlgaard, Knudsen and Thorup 2017): in round r every shingle is hashed
anew, to a slot and a value, and a slot keeps the least (round, value) it was given. The rounds end
with the first one after which no slot is empty; from round `num_slots` on a round aims at one slot
only, so that twice `num_slots` rounds always suffice. Round 0 alone is one-permutation hashing, and
fills every slot of a long text; the further rounds repair short ones, whose estimates then vary
half as much as those of MinHash with as many permutations.

Slots of two sketches are equal with the probability that is the Jaccard similarity. The least of
two sketches, slot by slot, is the sketch of the union; the order and repeats of shingles do not
count. A text without shingles has `EMPTY` in every slot, which equals nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from textalign._python.shingle import MASK, finish

if TYPE_CHECKING:
    import numpy.typing as npt

EMPTY: Final = 2**32 - 1
"""A slot of a text without shingles."""

ROUND: Final = 0xBF58_476D_1CE4_E5B9
"""Odd multiplier of the rounds' hash, from SplitMix64 (Steele, Lea and Flood 2014)."""

STEP: Final = 0x9E37_79B9_7F4A_7C15
"""Step between the keys of the rounds; odd, from the fractional part of the golden ratio."""


def sketch(shingles: npt.NDArray[np.uint64], num_slots: int, seed: int) -> npt.NDArray[np.uint32]:
    """The sketch of a set of shingles; `num_slots` is a multiple of 64, at most 65,536."""
    slots = np.full(num_slots, EMPTY, np.uint32)
    if len(shingles) == 0:
        return slots
    # How many bits of a slot hold the round: enough for twice as many rounds as there are slots.
    round_bits = (2 * num_slots - 1).bit_length()
    low = np.uint64(2 ** (32 - round_bits) - 1)
    half = np.uint64(32)
    for round_ in range(2 * num_slots):
        key = finish((seed + (round_ + 1) * STEP) & MASK)
        hashes = (shingles ^ np.uint64(key)) * np.uint64(ROUND)
        values = ((hashes ^ hashes >> half) & low).astype(np.uint32)
        # The round before the value, so that the least value is of the first round that came.
        values |= np.uint32(round_ << (32 - round_bits))
        # The greatest value of the last round would be `EMPTY`.
        values = np.minimum(values, np.uint32(EMPTY - 1))
        if round_ < num_slots:
            np.minimum.at(slots, (hashes >> half) * np.uint64(num_slots) >> half, values)
        else:
            slots[round_ - num_slots] = min(slots[round_ - num_slots], values.min())
        if not np.any(slots == EMPTY):
            break
    return slots


def estimates(a: npt.NDArray[np.uint32], b: npt.NDArray[np.uint32]) -> npt.NDArray[np.float64]:
    """Estimated Jaccard similarity of every row of `a` with every row of `b`.

    The share of slots that are equal and not empty.
    """
    found = np.empty((len(a), len(b)), np.float64)
    for row, sketch_ in enumerate(a):
        equal = (b == sketch_) & (sketch_ != EMPTY)
        found[row] = equal.sum(axis=1) / a.shape[1]
    return found
