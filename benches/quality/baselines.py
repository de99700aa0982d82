"""What textalign is held against: exact 3-gram chains, and Smith-Waterman over words in two ways.

Input: pairs of texts as words; output: passages in words with their scores. Each is made as strong
as its idea allows and stays plain; none shares code with the engines. Scores of Smith and Waterman
are those of `SCORING`; the score of a chain is its number of 3-grams.

Scoring and gap were chosen on planted reuse of other seeds than the benches report.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    Matrix = npt.NDArray[np.int16 | np.int32]
    Equal = npt.NDArray[np.bool_]

Scored = tuple[int, int, int, int, int]
"""A passage in words (ends exclusive), and its score."""
Words = tuple["Sequence[int]", "Sequence[int]"]


class Scoring(NamedTuple):
    """What words add to a score; a gap of k words costs ``gap_open + k × gap_extend``."""

    match: int
    mismatch: int
    gap_open: int
    gap_extend: int


SCORING: Final = Scoring(5, 3, 2, 3)
"""Of 18 scorings one of the best.

Chosen on planted reuse of other seeds (verbatim, edited 20 % and 40 %, reordered, twice in one
text), each stopped at equal alarms in decoys, by the mean F1 of words. The usual 2, -1, -1, -1 is
within .01 of it there; dearer mismatches lose edited passages, cheaper ones run over borders.
"""

BATCH: Final = 16
"""Pairs that are filled together: their rows then fill a processor's cache and no more."""


class Baseline(Protocol):
    """A way to find passages."""

    def find(self, pairs: Sequence[Words], least: int) -> list[list[Scored]]:
        """The passages of each pair that score at least so much."""
        ...

    def best(self, pairs: Sequence[Words]) -> list[int]:
        """The highest score of each pair; 0 for none."""
        ...


def fill(equal: Equal, scoring: Scoring) -> Matrix:
    """Scores of the best local alignments that end in each cell (Smith and Waterman, Gotoh).

    `equal` has the shape (words of a, pairs, words of b); the result one row and column more, the
    first of which are zero. A row is computed at once: the best gap along the row is a running
    maximum, because a gap never begins well behind another.
    """
    rows, pairs, columns = equal.shape
    # Small numbers are quicker; none is larger than that of a gap, or match, of all words.
    largest = (rows + columns + 2) * max(scoring)
    kind = np.int16 if largest < 2**14 else np.int32
    mismatch, opened, extended = (kind(cost) for cost in scoring[1:])
    gain = kind(scoring.match + scoring.mismatch)
    scores = np.zeros((rows + 1, pairs, columns + 1), kind)
    along = np.arange(columns + 1, dtype=kind) * extended
    left_out = np.full((pairs, columns + 1), -(2**14), kind)  # below any score
    work, reached = np.empty_like(left_out), np.empty_like(left_out)
    for i in range(rows):
        above, row = scores[i], scores[i + 1]
        np.maximum(np.subtract(above, opened, out=work), left_out, out=left_out)
        left_out -= extended
        np.multiply(equal[i], gain, out=row[:, 1:])
        row[:, 1:] += above[:, :-1]
        row -= mismatch
        np.maximum(row, left_out, out=row)
        np.maximum(row, 0, out=row)
        np.maximum.accumulate(np.add(row, along, out=work), axis=1, out=reached)
        reached -= opened
        np.subtract(reached[:, :-1], along[1:], out=work[:, 1:])
        np.maximum(row[:, 1:], work[:, 1:], out=row[:, 1:])
    return scores


def trace(scores: Matrix, equal: Equal, scoring: Scoring, end: tuple[int, int]) -> Iterator[Any]:
    """The cells of the best alignment that ends in a cell, backwards; the last one has score 0.

    `scores` and `equal` are those of one pair. Two words are rather paired than left out.
    """
    i, j = end
    while True:
        value = int(scores[i, j])
        yield i, j, value
        if value == 0:
            return
        paired = scoring.match if equal[i - 1, j - 1] else -scoring.mismatch
        if int(scores[i - 1, j - 1]) + paired == value:
            i, j = i - 1, j - 1
            continue
        for k in range(1, max(i, j) + 1):
            cost = scoring.gap_open + k * scoring.gap_extend
            if k <= i and int(scores[i - k, j]) - cost == value:
                i -= k
                break
            if k <= j and int(scores[i, j - k]) - cost == value:
                j -= k
                break


def filled(
    pairs: Sequence[Words], scoring: Scoring
) -> Iterator[tuple[tuple[int, ...], Equal, Matrix]]:
    """Pairs of about one size together: their numbers, equal words and scores."""
    order = sorted(range(len(pairs)), key=lambda k: (len(pairs[k][0]), len(pairs[k][1]), k))
    for first in range(0, len(order), BATCH):
        numbers = tuple(order[first : first + BATCH])
        rows, columns = (max(len(pairs[k][side]) for k in numbers) for side in (0, 1))
        equal = np.zeros((rows, len(numbers), columns), np.bool_)
        for place, k in enumerate(numbers):
            a, b = (np.array(words, np.uint64) for words in pairs[k])
            equal[: len(a), place, : len(b)] = a[:, None] == b
        yield numbers, equal, fill(equal, scoring)


@dataclass(frozen=True, slots=True)
class OnePass:
    """Smith-Waterman once: of all its alignments the best ones that do not overlap.

    Alignments are taken by score. One that leads back into a passage that is taken already begins
    at its lowest point outside of it, and keeps only what it gained since.
    """

    scoring: Scoring = SCORING

    def find(self, pairs: Sequence[Words], least: int) -> list[list[Scored]]:
        found: list[list[Scored]] = [[] for _ in pairs]
        for numbers, equal, scores in filled(pairs, self.scoring):
            for place, k in enumerate(numbers):
                found[k] = self._declumped(scores[:, place], equal[:, place], least)
        return found

    def _declumped(self, scores: Matrix, equal: Equal, least: int) -> list[Scored]:
        ends = (scores[1:, 1:] >= least) & equal
        # Where the next two words are equal too, the alignment goes on.
        ends[:-1, :-1] &= ~equal[1:, 1:]
        order = sorted((-int(scores[i + 1, j + 1]), int(i), int(j)) for i, j in np.argwhere(ends))
        taken = np.zeros(scores.shape, np.bool_)
        # The lowest cell behind each one walked over: most paths join another after some steps.
        known: dict[tuple[int, int], tuple[int, int, int]] = {}
        found = []
        for value, i, j in order:
            if taken[i + 1, j + 1]:
                continue
            path = []
            low = end = (i + 1, j + 1, -value)
            for cell in trace(scores, equal, self.scoring, end[:2]):
                if taken[cell[:2]]:
                    break
                low = cell
                if cell[:2] in known:
                    low = known[cell[:2]]
                    break
                path.append(cell)
            for cell in reversed(path):
                low = min(low, cell, key=lambda lowest: lowest[2])
                known[cell[:2]] = low
            own = end[2] - low[2]
            box = slice(low[0] + 1, end[0] + 1), slice(low[1] + 1, end[1] + 1)
            if own >= least and not taken[box].any():
                taken[box] = True
                known.clear()
                found.append((low[0], end[0], low[1], end[1], own))
        return found

    def best(self, pairs: Sequence[Words]) -> list[int]:
        return best(pairs, self.scoring)


@dataclass(frozen=True, slots=True)
class Iterated:
    """Smith-Waterman again and again: the best alignment, whose two spans then never match again.

    The spans do not match with each other again; a word of one may still match elsewhere, or what
    stands twice in one text would be found once.
    """

    scoring: Scoring = SCORING

    def find(self, pairs: Sequence[Words], least: int) -> list[list[Scored]]:
        found: list[list[Scored]] = [[] for _ in pairs]
        for numbers, equal, first in filled(pairs, self.scoring):
            left, scores = list(range(len(numbers))), first
            while left:
                more = []
                for row, place in enumerate(left):
                    own, same = scores[:, row], equal[:, place]
                    i, j = np.unravel_index(own.argmax(), own.shape)
                    value = int(own[i, j])
                    if value >= least:
                        *_, (top, start, _) = trace(own, same, self.scoring, (int(i), int(j)))
                        found[numbers[place]].append((top, int(i), start, int(j), value))
                        same[top:i, start:j] = False
                        more.append(place)
                left = more
                if left:
                    scores = fill(equal[:, left], self.scoring)
        return found

    def best(self, pairs: Sequence[Words]) -> list[int]:
        return best(pairs, self.scoring)


def best(pairs: Sequence[Words], scoring: Scoring) -> list[int]:
    """The score of the best local alignment of each pair."""
    found = [0] * len(pairs)
    for numbers, _, scores in filled(pairs, scoring):
        for place, k in enumerate(numbers):
            found[k] = int(scores[:, place].max())
    return found


@dataclass(frozen=True, slots=True)
class Chains:
    """Chains of equal runs of words: each run behind the one before, in both texts, and near it."""

    size: int = 3
    gap: int = 20
    """Most words that a chain leaves out between two runs, on either side: the best of 4 to 50."""

    def find(self, pairs: Sequence[Words], least: int) -> list[list[Scored]]:
        return [[one for one in self._of(a, b) if one[4] >= least] for a, b in pairs]

    def best(self, pairs: Sequence[Words]) -> list[int]:
        return [max((one[4] for one in self._of(a, b)), default=0) for a, b in pairs]

    def _of(self, a: Sequence[int], b: Sequence[int]) -> list[Scored]:
        seeds = self._seeds(a, b)
        reach = self.size + self.gap
        # Words that the best chain up to a seed covers, and the seed before it in that chain.
        words, before = [self.size] * len(seeds), [-1] * len(seeds)
        for k, (i, j) in enumerate(seeds):
            for p in range(k - 1, -1, -1):
                ahead, beside = i - seeds[p][0], j - seeds[p][1]
                if ahead > reach:
                    break
                if ahead and 0 < beside <= reach:
                    total = words[p] + min(self.size, ahead, beside)
                    if total > words[k]:
                        words[k], before[k] = total, p
        used = [False] * len(seeds)
        found: list[Scored] = []
        for k in sorted(range(len(seeds)), key=lambda k: (-words[k], k)):
            chain = []
            p = k
            while p >= 0 and not used[p]:
                used[p] = True
                chain.append(seeds[p])
                p = before[p]
            if chain:
                (i, j), (last, other) = chain[-1], chain[0]
                box = (i, last + self.size, j, other + self.size)
                if not any(
                    max(box[0], x[0]) < min(box[1], x[1]) and max(box[2], x[2]) < min(box[3], x[3])
                    for x in found
                ):
                    found.append((*box, len(chain)))
        return found

    def _seeds(self, a: Sequence[int], b: Sequence[int]) -> list[tuple[int, int]]:
        places: dict[tuple[int, ...], list[int]] = {}
        for j in range(len(b) - self.size + 1):
            places.setdefault(tuple(b[j : j + self.size]), []).append(j)
        return [
            (i, j)
            for i in range(len(a) - self.size + 1)
            for j in places.get(tuple(a[i : i + self.size]), ())
        ]
