"""Passages: token-bag local alignment, which finds reworded text whatever the order of its words.

A passage is a box: words ``[a0, a1)`` of one text and ``[b0, b1)`` of the other. Each word of one
side is judged against the bag of the stems, and of the pairs of neighbouring stems, on the other
side: it is a pair hit (its stem is in the bag, and so is its pair with a neighbour), a single hit,
or a miss. Two explanations compete. By chance a stem falls into a bag of ``n`` words with
``p = 1 - exp(-n f)``, ``f`` its smoothed rate in the other text outside the box, and a chance hit
is a pair hit with probability ``q``, which grows with the bag. In reuse a word is rewritten with
probability ``r`` and then hits by chance, else it is copied; a hit keeps a neighbour with
probability ``k``. The score of a word is the log odds, in bits::

    miss        log r
    single hit  log ((1 - r (1 - p)) (1 - k)) / (p (1 - q))
    pair hit    log ((1 - r (1 - p)) k) / (p q)

So what both texts talk about all the time is worth little. Order counts only through pairs, so
shuffled sentences cost nothing. A bag can be used up: where a stem stands more often on this side
than in the bag, its hits count in proportion; without that a box grows into text that repeats the
same words. Two hypotheses, verbatim (``r``, ``k`` = .01, .97) and rewritten (.40, .50), are tried,
and the better one stays.

1. Seeds: a grid of cells of `bag_cell` × `bag_cell` words; a cell sums the surprise of its shared
   stems. Squares of 2 × 2 cells above `bag_seed`, the heaviest first.
2. Each seed that lies in no earlier box is refined: one side is scored against the bag of the
   other, widened by `bag_slack`, and the best X-drop segment taken, where a border inside a
   sentence costs; the sides change roles until the box stands still; then again without slack.
3. The score of a box is that of its weaker side. Boxes that touch on both sides are one; boxes far
   weaker than the best of the pair are dropped.

A text that condenses another has no box: its words come from all over the other text. Asked for,
all of the first text is judged against all of the second, and the best segment is reported with the
whole of the second, if no box explains it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import islice
from math import isqrt
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from textalign._python.align import considered
from textalign._python.align.evidence import NAME, log2
from textalign._python.tokenize import BREAK_LINE, BREAK_MASK, BREAK_SENTENCE
from textalign.params import BIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt

    from textalign._python.align.considered import Trace
    from textalign._python.align.evidence import Article
    from textalign.params import Model

    Numbers = npt.NDArray[np.int64]

STEPS: Final = 4096
"""Fractions of an expected hit that the tables tell apart."""
MOST: Final = STEPS * 19 // 10
"""Expected hits from which p no longer grows, at .85."""
LEAST: Final = 17_179_869
"""p is at least .004, here in 1/2^32."""
DECAY: Final = 4_610_560_255_948_314_623
"""exp(-1/4096) with 62 fraction bits."""
PRIOR: Final = 100
"""Words that the rate of a stem is smoothed with."""
MOST_TURNS: Final = 12
"""Turns of a refinement."""
SLACK_TURNS: Final = 8
"""The turn from which the bag is no longer widened."""
MOST_SEEDS: Final = 400
"""Seeds that are refined at most."""
MOST_POSITIONS: Final = (64, 32)
"""A stem, or pair of stems, that stands more often than this in the second text seeds nothing."""
PAIR_WEIGHT: Final = 554
"""Evidence of a pair of stems in a seed, 1/256 bit, for one position; falls with the root."""
STEM_WEIGHT: Final = (111, 2216)
"""Least and most evidence of a stem in a seed, 1/256 bit."""
CONDENSED_RATIO: Final = 3
"""A text that condenses another is so many times shorter than that."""
CONDENSED_LOCAL: Final = 70
"""A box with this share of the pairs of a segment, in percent, explains the segment."""
NEVER: Final = -(1 << 61)
"""A sum that any segment betters."""

Span = tuple[int, int]


class Boxed(NamedTuple):
    """A passage found: a box of words, ends exclusive."""

    a0: int
    a1: int
    b0: int
    b1: int
    score: int
    """Evidence of the weaker side, 1/256 bit."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """Rewriting with probability `r`, and what follows from it."""

    miss: int
    """log r"""
    keep: int
    """log k"""
    lose: int
    """log (1 - k)"""
    hit: Numbers
    """log ((1 - r (1 - p)) / p), by expected hits in 1/4096"""

    @classmethod
    def of(cls, rewrite: int, keep: int, chances: list[int]) -> Hypothesis:
        """`r` and `k` in percent; p by expected hits."""
        miss, kept, lost = (log2(x) - log2(100) for x in (rewrite, keep, 100 - keep))
        stays = ((1 << 32) - rewrite * ((1 << 32) - p) // 100 for p in chances)
        hit = [log2(stay) - log2(p) for stay, p in zip(stays, chances, strict=True)]
        return cls(miss, kept, lost, np.array(hit, np.int64))


@dataclass(frozen=True, slots=True)
class Tables:
    """What is computed once in a process."""

    verbatim: Hypothesis
    rewritten: Hypothesis
    surprise: Numbers
    """-log p, by expected hits in 1/4096"""


def _chances() -> Iterator[int]:
    """Chances p = 1 - exp(-x) for x = 0, 1/4096, 2/4096 ...: 1/2^32, at least .004.

    Integers, so that every platform has the same table.
    """
    rest = 1 << 62
    while True:
        yield max((1 << 32) - (rest >> 30), LEAST)
        rest = rest * DECAY >> 62


@cache
def tables() -> Tables:
    """Compute the tables, once."""
    chances = list(islice(_chances(), MOST + 1))
    return Tables(
        Hypothesis.of(1, 97, chances),
        Hypothesis.of(40, 50, chances),
        np.array([32 * BIT - log2(p) for p in chances], np.int64),
    )


def _log_share(share: int) -> int:
    """log2 of a share in 1/65536, 1/256 bit."""
    return log2(share) - 16 * BIT


class Side:
    """One text within a pair: numbers of what both texts have, and what borders cost in it.

    The number after the last stands for all that the other text has not; it is never counted, so
    that it reads as a count of 0.
    """

    def __init__(
        self, article: Article, ids: Numbers, kinds: int, pairs: Numbers, pair_kinds: int
    ) -> None:
        self.kinds, self.pair_kinds = kinds, pair_kinds
        self.ids = ids
        """Number of the stem of each word."""
        nothing = np.array([pair_kinds])
        self.pairs = np.concatenate([nothing, pairs, nothing])
        """Number of the pair of stems that ends at each word; one more, after the last word."""
        self.count, _ = self.bag((0, len(self)))
        pair_count = np.bincount(pairs, minlength=pair_kinds + 1)
        self.pair_count: list[int] = pair_count[:pair_kinds].tolist()
        names = np.array(article.roles, np.int64) & NAME != 0
        self.goes_on_a_name = np.concatenate([[False], names[1:] & names[:-1]])
        """Whether each word and the one before it are names."""
        self.breaks = [flags & BREAK_MASK for flags in article.flags]

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.ids)

    def bag(self, span: Span) -> tuple[Numbers, Numbers]:
        """How often each stem, and each pair of stems, stands in a stretch."""
        low, high = span
        stems = np.bincount(self.ids[low:high], minlength=self.kinds + 1)
        pairs = np.bincount(self.pairs[low + 1 : high], minlength=self.pair_kinds + 1)
        stems[-1] = pairs[-1] = 0
        return stems, pairs

    def borders(self, model: Model) -> list[int]:
        """Cost of a border before each word, and at the end of the text."""
        costs = {BREAK_SENTENCE: 0, BREAK_LINE: model.bag_border_line}
        return [*(costs.get(break_, model.bag_border) for break_ in self.breaks), 0]


def best_segment(
    low: int, scores: list[int], borders: list[int], drop: int
) -> tuple[int, int, int]:
    """The X-drop segment of the scores with the best sum, border costs included.

    `scores` are of the words from `low` on. Sum, start, end.
    """
    best = (0, low, low)
    total, start, high = NEVER, low, NEVER
    for i, score in enumerate(scores, low):
        if total < -borders[i]:
            total, start, high = -borders[i], i, NEVER
        total += score
        closed = total - borders[i + 1]
        if closed > high:
            high = closed
            if closed > best[0]:
                best = (closed, start, i + 1)
        if total < high - drop:
            total = NEVER
    return best


def _number(a: list[int], b: list[int]) -> tuple[Numbers, Numbers, int]:
    """Numbers for the values that both texts have: of each position, and how many there are.

    The next number stands for all other values.
    """
    one, other = np.array(a, np.uint64), np.array(b, np.uint64)
    shared = np.intersect1d(one, other)

    def numbered(values: npt.NDArray[np.uint64]) -> Numbers:
        ids = np.searchsorted(shared, values)
        ids[~np.isin(values, shared)] = len(shared)
        return ids

    return numbered(one), numbered(other), len(shared)


class Bags:
    """Two articles, prepared for one another."""

    def __init__(self, a: Article, b: Article, model: Model) -> None:
        self.model = model
        ids_a, ids_b, kinds = _number(a.stems, b.stems)
        pairs_a, pairs_b, pair_kinds = _number(a.run_keys[1], b.run_keys[1])
        self.sides = (
            Side(a, ids_a, kinds, pairs_a, pair_kinds),
            Side(b, ids_b, kinds, pairs_b, pair_kinds),
        )
        self.borders = [side.borders(model) for side in self.sides]
        words = max(len(a) + len(b), 1)
        # A fifth of the rate in both texts, and 5 in 100,000.
        counts = self.sides[0].count + self.sides[1].count
        self.prior = PRIOR * 65_536 * counts // (5 * words) + PRIOR * 65_536 // 20_000
        """By stem: what it is expected to stand in `PRIOR` words, 1/65536."""

    def boxes(self, trace: Trace) -> list[Boxed]:
        """The boxes that have enough evidence, by place."""
        cell = self.model.bag_cell
        near = cell // 2
        least = self.model.min_evidence + self.model.bag_evidence
        found: list[Boxed] = []
        # Where seeds were used up and boxes found.
        seen: list[tuple[Span, Span]] = []
        for x, y in self._seeds():
            c, d = (x + 1) * cell, (y + 1) * cell
            if any(
                a0 <= c + near and c <= a1 + near and b0 <= d + near and d <= b1 + near
                for (a0, a1), (b0, b1) in seen
            ):
                continue
            seen.append(((c - near, c + near), (d - near, d + near)))
            spans = (
                (c - cell, min(len(self.sides[0]), c + cell)),
                (d - cell, min(len(self.sides[1]), d + cell)),
            )
            hypotheses = (tables().verbatim, tables().rewritten)
            refined = [box for how in hypotheses if (box := self._refine(spans, how)) is not None]
            if refined:
                # Of two that are equal the first, the verbatim one.
                box = max(refined, key=lambda box: box.score)
                seen.append(((box.a0, box.a1), (box.b0, box.b1)))
                trace.boxes += 1
                if box.score >= least:
                    found.append(box)
                else:
                    trace.boxed(box, considered.EVIDENCE, least)
        found = _joined(found, self.model.bag_join)
        top = min(max((box.score for box in found), default=0), self.model.bag_relative_cap)
        kept = []
        for box in found:
            if box.score * 100 >= top * self.model.bag_relative:
                kept.append(box)
            else:
                trace.boxed(box, considered.BESIDE, top * self.model.bag_relative // 100)
        return sorted(kept, key=lambda box: (box.a0, box.b0, box.a1, box.b1))

    def condensed(self, boxes: Iterable[Boxed]) -> Boxed | None:
        """The segment of the first text that condenses the second, and the whole of that.

        None if there is none, or if a box explains it. The second span is the whole text: where in
        it the words come from is not known better.
        """
        size, whole = map(len, self.sides)
        scores = self._judge(0, (0, size), (0, whole), tables().rewritten)
        score, low, high = best_segment(0, scores, self.borders[0], self.model.bag_drop)
        if score < self.model.condensed_score or whole < CONDENSED_RATIO * (high - low):
            return None
        every, distinct = self._pairs_within((low, high), (0, whole))
        if distinct < self.model.condensed_pairs:
            return None
        for box in boxes:
            if box.a0 < high and low < box.a1:
                local, _ = self._pairs_within((low, high), (box.b0, box.b1))
                if local * 100 > every * CONDENSED_LOCAL:
                    return None
        return Boxed(low, high, 0, whole, score)

    def _pairs_within(self, mine: Span, theirs: Span) -> tuple[int, int]:
        """How many words of a stretch of the first text begin a pair that the other stretch has.

        And how many distinct pairs.
        """
        me, other = self.sides
        (_, own), (_, bag) = me.bag(mine), other.bag(theirs)
        inside = own[bag > 0]
        return int(inside.sum()), int(np.count_nonzero(inside))

    def _judge(self, t: int, mine: Span, theirs: Span, how: Hypothesis) -> list[int]:
        """Log odds, reuse against chance, of the words `mine` of side `t`.

        Given is the bag of the words `theirs` of the other side.
        """
        me, other = self.sides[t], self.sides[1 - t]
        stems, pairs = other.bag(theirs)
        own_stems, own_pairs = me.bag(mine)
        n = theirs[1] - theirs[0]
        outside = len(other) - n + PRIOR
        # q: .20 for bags up to 75 words, .04 more for each doubling, .70 at most; 1/65536.
        doublings = log2(max(n, 75)) - log2(75)
        q = min(13_107 + doublings * 2621 // 256, 45_875)
        pair_bits = how.keep - _log_share(q)
        single_bits = how.lose - _log_share(65_536 - q)

        low, high = mine
        ids = me.ids[low:high]
        supply = stems[ids]
        elsewhere = (other.count[ids] - supply << 16) + self.prior[ids]
        expected = n * elsewhere // outside >> 4
        hit = how.hit[np.minimum(expected, MOST)]
        # How often this side wants, and the other has, the better supplied of the two pairs.
        left, right = me.pairs[low:high], me.pairs[low + 1 : high + 1]
        have_left, want_left = pairs[left], np.maximum(own_pairs[left], 1)
        have_right, want_right = pairs[right], np.maximum(own_pairs[right], 1)
        to_right = have_right * want_left > have_left * want_right
        have = np.where(to_right, have_right, have_left)
        want = np.where(to_right, want_right, want_left)
        single = have == 0
        have = np.where(single, supply, have)
        want = np.where(single, own_stems[ids], want)
        bits = hit + np.where(single, single_bits, pair_bits)
        # Only what is positive is divided, here and below: so no rounding depends on the sign.
        scarce = (bits > 0) & (have < want)
        bits[scarce] = how.miss + (bits[scarce] - how.miss) * have[scarce] // want[scarce]
        # A run of names counts for little more than its first word.
        names = (bits > 0) & (have_left > 0) & me.goes_on_a_name[low:high]
        bits[names] //= 10
        bits[supply == 0] = how.miss
        scores: list[int] = bits.tolist()
        return scores

    def _refine(self, spans: tuple[Span, Span], how: Hypothesis) -> Boxed | None:
        """Alternate the sides until the box stands still; none if nothing is left of it."""
        slack = self.model.bag_slack
        now, sums = list(spans), [0, 0]
        for turn in range(MOST_TURNS):
            if turn == SLACK_TURNS:
                slack = 0
            before = now.copy()
            for t in (0, 1):
                mine, theirs = now[t], now[1 - t]
                reach = max(self.model.bag_margin, mine[1] - mine[0])
                window = _widened(mine, reach, len(self.sides[t]))
                bag = _widened(theirs, slack, len(self.sides[1 - t]))
                scores = self._judge(t, window, bag, how)
                total, low, high = best_segment(
                    window[0], scores, self.borders[t], self.model.bag_drop
                )
                if total <= 0:
                    return None
                sums[t], now[t] = total, (low, high)
            if now == before:
                if slack == 0:
                    break
                slack = 0
        return Boxed(*now[0], *now[1], min(sums))

    def _seeds(self) -> list[tuple[int, int]]:
        """The squares of 2 × 2 cells with the evidence of a seed, by row and column, best first."""
        a, b = self.sides
        cell = self.model.bag_cell
        rows, columns = len(a) // cell + 2, len(b) // cell + 2
        # Surprise of a stem in a bag of two cells.
        rate = (b.count[:-1] - 1 << 16) + self.prior[:-1]
        expected = 2 * cell * rate // (len(b) + PRIOR) >> 4
        surprise = np.minimum(tables().surprise[np.minimum(expected, MOST)], STEM_WEIGHT[1])
        surprise[(b.count[:-1] > MOST_POSITIONS[0]) | (surprise <= STEM_WEIGHT[0])] = 0
        pair_weights = [
            0 if count > MOST_POSITIONS[1] else PAIR_WEIGHT * 16 // isqrt(256 * count)
            for count in b.pair_count
        ]
        kinds = (
            (a.ids, surprise.tolist(), _columns(b.ids, b.kinds, cell)),
            (a.pairs[1:], pair_weights, _columns(b.pairs[1:], b.pair_kinds, cell)),
        )
        above = np.zeros(columns, np.int64)
        found: list[tuple[int, int, int]] = []
        for x in range(rows):
            cells = [0] * columns
            for values, weights, columns_of in kinds:
                for value in set(values[x * cell : min(len(a), (x + 1) * cell)].tolist()):
                    if value < len(weights) and weights[value]:
                        for column in columns_of[value]:
                            cells[column] += weights[value]
            row = np.array(cells, np.int64)
            squares = above[:-1] + above[1:] + row[:-1] + row[1:]
            if x:
                seeds = np.flatnonzero(squares >= self.model.bag_seed).tolist()
                found += [(-int(squares[y]), x - 1, y) for y in seeds]
            above = row
        return [(x, y) for _, x, y in sorted(found)[:MOST_SEEDS]]


def _columns(values: Numbers, kinds: int, cell: int) -> list[set[int]]:
    """By value: the columns of cells in which it stands."""
    found: list[set[int]] = [set() for _ in range(kinds + 1)]
    for at, value in enumerate(values.tolist()):
        found[value].add(at // cell)
    return found


def _widened(span: Span, by: int, size: int) -> Span:
    """A stretch of a text of so many words, widened on both sides."""
    return max(0, span[0] - by), min(size, span[1] + by)


def _joined(boxes: list[Boxed], gap: int) -> list[Boxed]:
    """Join boxes that overlap, or whose gaps are short, on both sides.

    Boxes that share one side only are a text and its repeat: they stay two.
    """
    boxes = boxes.copy()
    u = 0
    while u < len(boxes):
        grew = False
        v = u + 1
        while v < len(boxes):
            c, d = boxes[u], boxes[v]
            sides = ((c.a0, c.a1), (d.a0, d.a1)), ((c.b0, c.b1), (d.b0, d.b1))
            # Negative: the words of the gap.
            common = [min(x[1], y[1]) - max(x[0], y[0]) for x, y in sides]
            shorter = [min(x[1] - x[0], y[1] - y[0]) for x, y in sides]
            near = min(common) >= -gap
            # Half or more of the shorter one, and more than nothing.
            on_a, on_b = (n > 0 and 2 * n >= m for n, m in zip(common, shorter, strict=True))
            if near and on_a == on_b:
                # What overlaps is not evidence twice.
                apart = min(common) <= 0
                boxes[u] = Boxed(
                    min(c.a0, d.a0),
                    max(c.a1, d.a1),
                    min(c.b0, d.b0),
                    max(c.b1, d.b1),
                    c.score + d.score if apart else max(c.score, d.score),
                )
                del boxes[v]
                grew = True
            else:
                v += 1
        # A box that grew may touch others before it.
        u = 0 if grew else u + 1
    return boxes
