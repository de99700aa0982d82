"""Phrases: sparse weighted local alignment over match points.

A match point is a pair of positions ``(i, j)`` whose stems are equal. A chain walks over match
points, down and to the right; it gains the bits of each point and pays for the words between::

            b →   the  ball  is  now  clearly  in  Russia's  court
      a ↓  the     ●
           ball          ●                                            gain: bits of the point
           is                ●                                        pay:  gap_word for each word
           in                                  ●                            skipped on the longer
           his                                                              side, gap_shift once
           court                                               ●            where sides differ

Which points there are is bounded: a word that stands too often to be paired with itself everywhere
counts only inside an equal pair of neighbours, as function words always do; a pair that is still
too frequent inside an equal run of four, then of eight; what is too frequent even then is paired by
rank from both ends. So nothing is dropped because it repeats, and a text of one repeated word costs
no more than its length.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from textalign._python.align import considered
from textalign._python.align.evidence import (
    FUNCTION,
    LONGEST_RUN,
    NAME,
    Article,
    log2,
    pair_bits,
    respelled,
)
from textalign._python.align.paths import best_paths, gap_cost
from textalign._python.align.taken import Spans, Taken
from textalign._python.background import LONGEST_PHRASE
from textalign.params import BIT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textalign._python.align.bags import Boxed
    from textalign._python.align.considered import Trace
    from textalign.params import Model

Point = tuple[int, int]
"""A pair of positions whose stems are equal."""

BIT_OF_A_GAP: Final = 16
"""Cost of a gap inside a box, 1/256 bit: enough to prefer the shorter of two equal ways."""

LEAST_OF_A_WORD: Final = BIT // 4
"""The least that a repeated pair of neighbours leaves of a word.

Long texts of one word are the same text too.
"""

NOT_CAPPED: Final = 2**63 - 1
"""The most that a word can be worth behind another which is seldom before it."""


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of match points: strictly ascending on both sides."""

    score: int
    """Evidence in 1/256 bit."""
    points: list[Point]
    """Matched positions, first text and second."""

    def span(self) -> Spans:
        """Return ``(a_start, a_end, b_start, b_end)`` in words, ends exclusive."""
        (a_start, b_start), (a_end, b_end) = self.points[0], self.points[-1]
        return a_start, a_end + 1, b_start, b_end + 1

    def __lt__(self, other: Chain) -> bool:
        """Whether it ranks before: the highest score, then the first place, then the shortest."""
        return (-self.score, self.points) < (-other.score, other.points)


def whole(a: Article, b: Article, at: int, model: Model) -> Chain:
    """Return the chain of an article that stands whole and word for word at `at` in the other.

    Its evidence is told, not asked.
    """
    points = [(i, at + i) for i in range(len(a))]
    return Chain(Phrases(a, b, model, itself=False).run_bits(points, None), points)


class Phrases:
    """Two articles in the order in which they are aligned, and their match points.

    `itself`: the two are one article, and only repeats inside it are wanted.
    """

    def __init__(self, a: Article, b: Article, model: Model, *, itself: bool) -> None:
        self.a, self.b, self.model, self.itself = a, b, model, itself
        words = len(a) + len(b)
        self.shared = [
            (in_a, b.postings[stem]) for stem, in_a in a.postings.items() if stem in b.postings
        ]
        # The most that each word of `a` can be worth at its rate in this pair, 1/256 bit.
        self.rate_bits = [0] * len(a)
        for in_a, in_b in self.shared:
            bits = pair_bits(words, len(in_a) + len(in_b), model)
            for i in in_a:
                self.rate_bits[i] = bits
        self.once_bits = pair_bits(words, 2, model)
        """The most that a word can be worth that stands once in each text, 1/256 bit."""
        self.next_bits = self._next_bits()

    def _next_bits(self) -> list[int]:
        """The most that each word of `a` can be worth where the word before it matches too.

        What that word leaves open in the two texts themselves, the two places at hand not counted.
        A formula that they repeat all over proves little; what stands only in these places is not
        capped.
        """
        bits = [NOT_CAPPED] * len(self.a)
        if self.itself:  # a repeat inside an article is what is asked for there
            return bits
        of_word = self._counts(0)
        for i, count in enumerate(self._counts(1)):
            if count > 2:
                ways = of_word[i] - 2 + self.model.run_prior
                bits[i + 1] = max(log2(ways) - log2(count - 2), LEAST_OF_A_WORD)
        return bits

    def _counts(self, level: int) -> list[int]:
        """How often each run of ``1 << level`` stems of `a` stands; 0 if only one text has it."""
        keys = self.a.run_keys[level]
        in_a, in_b = Counter(keys), Counter(self.b.run_keys[level])
        return [in_b[key] and in_a[key] + in_b[key] for key in keys]

    def chains(self, trace: Trace) -> tuple[list[Chain], list[Chain]]:
        """The chains that have enough evidence, and all that are weak, with too little of it.

        The first are in order, the best first; no two of them overlap on both sides. Time: linear
        in the texts and their match points.
        """
        threshold, least = self.threshold(), self.weak_threshold()
        start = min(least, threshold - self.model.min_evidence) if trace.kept else least
        enough: list[Chain] = []
        weak: list[Chain] = []
        paths = best_paths(self, self.match_points, self.model, start)
        trace.points, trace.chains = len(self.match_points), len(paths)
        for score, path in paths:
            chain = self.judge(self._widened(path))
            # What is found does not depend on what else is looked for: a path that falls short
            # stays short, whatever respelled words bring it.
            if score < least <= chain.score or score < threshold <= chain.score:
                chain = replace(chain, score=score)
            if not self.tells(chain):
                trace.chain(chain, considered.WORDS, threshold)
            elif chain.score < least:
                trace.chain(chain, considered.EVIDENCE, threshold)
            elif chain.score < threshold:
                weak.append(chain)
            else:
                enough.append(chain)
        return self.select(enough, [], threshold, trace), weak

    def path_within(self, box: Boxed) -> list[Point]:
        """The match points of the best path through a box: what of its words kept their order.

        Gaps cost next to nothing there, for that the box is one passage is known.
        """
        points = [
            (i, j) for i, j in self.match_points if box.a0 <= i < box.a1 and box.b0 <= j < box.b1
        ]
        how = replace(
            self.model,
            gap_word=BIT_OF_A_GAP,
            gap_shift=BIT_OF_A_GAP,
            drop=1 << 61,
            look_back=2 * self.model.look_back,
        )
        most: int = 0
        best: list[Point] = []
        for _, path in best_paths(self, points, how, 0):
            bits = sum(self.point_bits(i, j)[0] for i, j in path)
            if bits > most:
                most, best = bits, path
        return best

    def trimmed(self, box: Boxed, chain: Chain) -> Boxed:
        """A box without the ends that bring nothing.

        That is what it holds beyond a chain that fills most of it, unless the words that both sides
        have there are worth more than the skipping of all of them.
        """
        a0, a1, b0, b1 = chain.span()
        if self._beyond(range(box.a0, a0), range(box.b0, b0)) < self.model.min_tail:
            box = box._replace(a0=max(box.a0, a0), b0=max(box.b0, b0))
        if self._beyond(range(a1, box.a1), range(b1, box.b1)) < self.model.min_tail:
            box = box._replace(a1=min(box.a1, a1), b1=min(box.b1, b1))
        return box

    def _beyond(self, in_a: range, in_b: range) -> int:
        """Bits of what two stretches have in common, in any order, less the cost of skipping."""
        waiting: dict[int, list[int]] = {}
        for j in in_b:
            waiting.setdefault(self.b.stems[j], []).append(j)
        bits = 0
        for i in in_a:
            same = waiting.get(self.a.stems[i])
            if same:
                bits += self.point_bits(i, same.pop(0))[0]
        return bits - max(len(in_a), len(in_b)) * self.model.gap_word

    def threshold(self) -> int:
        """Evidence that chance alone gives the best alignment, plus the evidence asked for.

        Chance grows with the logarithm of the search space (Karlin and Altschul 1990).
        """
        return log2(max(len(self.a), 1) * max(len(self.b), 1)) + self.model.min_evidence

    def weak_threshold(self) -> int:
        """Evidence that a link needs that is too weak to be a passage."""
        return self.threshold() - self.model.weak_margin

    def point_bits(self, i: int, j: int) -> tuple[int, int]:
        """Bits of a match, and the bits of it where the point before is of the same run of names.

        There the first that a chain holds counts, and each further one for little.
        """
        if self.a.stems[i] == self.b.stems[j]:
            bits = min(self.a.bits[i], self.b.bits[j], self.rate_bits[i])
        else:
            # A respelled word, which stands in these two places: half of what it would be worth.
            bits = min(self.a.bits[i], self.b.bits[j], self.once_bits) // 2
        if not (self.a.roles[i] | self.b.roles[j]) & NAME:
            return bits, bits
        return min(bits, self.model.name_first), min(bits, self.model.name_next)

    def worth_behind(self, point: Point, worth: int) -> int:
        """What a word is worth directly behind one that matches too.

        No more than that one leaves open, but the two together no less than the word alone.
        """
        i, j = point
        leaves = self.next_bits[i]
        if worth <= leaves:
            return worth
        return max(leaves, worth - self.point_bits(i - 1, j - 1)[0])

    def one_name(self, x: Point, y: Point) -> bool:
        """Whether two points are of one run of names, on either side."""
        runs_a, runs_b = self.a.name_runs, self.b.name_runs
        return 0 != runs_a[x[0]] == runs_a[y[0]] or 0 != runs_b[x[1]] == runs_b[y[1]]

    @cached_property
    def match_points(self) -> list[Point]:
        """All match points, by column, in each column from the last row to the first."""
        found: set[Point] = set()
        # Words that need an equal neighbour to count: function words, and frequent ones.
        needs_a = [bool(role & FUNCTION) for role in self.a.roles]
        needs_b = [bool(role & FUNCTION) for role in self.b.roles]
        most = self.model.max_pairs
        for in_a, in_b in self.shared:
            if (
                any(needs_a[i] for i in in_a)
                or any(needs_b[j] for j in in_b)
                or len(in_a) * len(in_b) > most
            ):
                for i in in_a:
                    needs_a[i] = True
                for j in in_b:
                    needs_b[j] = True
            else:
                found.update((i, j) for i in in_a for j in in_b)
        runs_a, runs_b = Runs(self.a, needs_a), Runs(self.b, needs_b)
        while runs_a.length < LONGEST_RUN:
            runs_a.double()
            runs_b.double()
            list_a, list_b = runs_a.positions(), runs_b.positions()
            for key, in_a in list_a.items():
                if key not in list_b:
                    continue
                in_b = list_b[key]
                if len(in_a) * len(in_b) <= most:
                    starts: Iterator[Point] = ((i, j) for i in in_a for j in in_b)
                elif runs_a.length == LONGEST_RUN:
                    starts = self._by_rank(in_a, in_b)
                else:
                    for i in in_a:
                        runs_a.frequent[i] = True
                    for j in in_b:
                        runs_b.frequent[j] = True
                    continue
                length = runs_a.length
                found.update((i + k, j + k) for i, j in starts for k in range(length))
        points = [(i, j) for i, j in found if i < j] if self.itself else list(found)
        points.sort(key=lambda point: (point[1], -point[0]))
        return points

    def _by_rank(self, in_a: list[int], in_b: list[int]) -> Iterator[Point]:
        """Pair the k-th of one side with the k-th of the other, from the front and the back."""
        if self.itself:
            # The next one, and the one half a list away: a refrain finds its neighbour, a text of
            # one word its second half.
            yield from zip(in_a, in_b[1:], strict=False)
            yield from zip(in_a, in_b[len(in_b) // 2 :], strict=False)
        else:
            yield from zip(in_a, in_b, strict=False)
            yield from zip(reversed(in_a), reversed(in_b), strict=False)

    def gap_between(self, before: Point, after: Point) -> int:
        """Cost of the gap between two runs of a chain; a sentence's end inside it counts."""
        gap = gap_cost(after[0] - before[0], after[1] - before[1], self.model)
        ends = any(map(self.a.begins_sentence, range(before[0] + 1, after[0] + 1))) or any(
            map(self.b.begins_sentence, range(before[1] + 1, after[1] + 1))
        )
        return gap + self.model.gap_sentence if ends else gap

    def run_bits(self, run: Sequence[Point], before: Point | None) -> int:
        """Bits of one unbroken run of matched words.

        The least over all ways to read it as words, runs of names and stock phrases. `before`: the
        point before it in its chain.
        """
        least = [0]
        for at, point in enumerate(run):
            first, further = self.point_bits(*point)
            of_run = before is not None and self.one_name(before, point)
            worth = further if of_run else first
            bits = least[at] + (self.worth_behind(point, worth) if at else worth)
            before = point
            for length in range(2, min(LONGEST_PHRASE, at + 1) + 1):
                x, y = run[at + 1 - length]
                if (
                    self.a.phrases[x] >> length & 1
                    and self.a.hashes[x : x + length] == self.b.hashes[y : y + length]
                ):
                    # A stock phrase of n words is worth 10 bits and 2 for each beyond two.
                    bits = min(bits, least[at + 1 - length] + (6 + 2 * length) * BIT)
            least.append(bits)
        return least[-1]

    def _filled(self, points: list[Point]) -> list[Point]:
        """The points of a path, and what else is the same on the way.

        The words between two of them that lie on one diagonal and are equal or respelled: a path
        may have passed the first by, for of each row it sees only the latest point, and never sees
        the others.
        """
        found = points[:1]
        for i, j in points[1:]:
            x, y = found[-1]
            if i - x == j - y:
                found += [
                    (k, m)
                    for k, m in zip(range(x + 1, i), range(y + 1, j), strict=True)
                    if self.a.stems[k] == self.b.stems[m] or self.respelled(k, m)
                ]
            found.append((i, j))
        return found

    def _widened(self, path: list[Point]) -> list[Point]:
        """A path, and the respelled words directly before and behind it."""
        before: list[Point] = []
        behind: list[Point] = []
        i, j = path[0]
        while i > 0 and j > 0 and self.respelled(i - 1, j - 1):
            i, j = i - 1, j - 1
            before.append((i, j))
        k, m = path[-1]
        while k + 1 < len(self.a) and m + 1 < len(self.b) and self.respelled(k + 1, m + 1):
            k, m = k + 1, m + 1
            behind.append((k, m))
        found = [*reversed(before), *path, *behind]
        # No repeat overlaps what it repeats.
        return [point for point in found if point[0] < j] if self.itself else found

    def respelled(self, i: int, j: int) -> bool:
        """Whether two words are one in two spellings."""
        return self.model.respelled and respelled(self.a.spellings[i], self.b.spellings[j])

    def judge(self, points: list[Point]) -> Chain:
        """The part of a path that its evidence carries.

        From its strongest run outwards, as far as each further stretch brings more than its gaps
        cost.
        """
        points = self._filled(points)
        runs: list[list[Point]] = []
        for at, (i, j) in enumerate(points):
            if at and points[at - 1] == (i - 1, j - 1):
                runs[-1].append((i, j))
            else:
                runs.append([(i, j)])
        bits = [self.run_bits(run, runs[k - 1][-1] if k else None) for k, run in enumerate(runs)]
        gaps = [self.gap_between(runs[k - 1][-1], runs[k][0]) if k else 0 for k in range(len(runs))]
        strongest = max(range(len(runs)), key=lambda run: (bits[run], -run))
        score, low, high, open_ = bits[strongest], strongest, strongest, 0
        for run in range(strongest + 1, len(runs)):
            open_ += bits[run] - gaps[run]
            if open_ >= self.model.min_tail:
                high, score, open_ = run, score + open_, 0
        open_ = 0
        for run in range(strongest - 1, -1, -1):
            open_ += bits[run] - gaps[run + 1]
            if open_ >= self.model.min_tail:
                low, score, open_ = run, score + open_, 0
        # What comes first now may be the first of its run of names.
        score += self.run_bits(runs[low], None) - bits[low]
        kept = [point for run in runs[low : high + 1] for point in run]
        return Chain(score, kept)

    def tells(self, chain: Chain) -> bool:
        """Whether a chain has enough words that are no names."""
        told = sum(not (self.a.roles[i] | self.b.roles[j]) & NAME for i, j in chain.points)
        return told >= self.model.min_words

    def select(
        self, found: list[Chain], taken: list[Spans], threshold: int, trace: Trace
    ) -> list[Chain]:
        """The best chains that overlap on both sides neither each other nor the spans `taken`.

        Of one that does, what is left beside the better one, if that reaches the threshold.
        """
        waiting, known = found.copy(), Taken(taken)
        heapq.heapify(waiting)
        kept: list[Chain] = []
        while waiting:
            chain = heapq.heappop(waiting)
            span = chain.span()
            # Of one article, in either order of its two sides.
            places = [span, (*span[2:], *span[:2])] if self.itself else [span]
            clashes = [n for n in map(known.first, places) if n is not None]
            if not clashes:
                known.push(span)
                kept.append(chain)
                continue
            clash = known.at(min(clashes))
            points = chain.points
            before, after = _beside(points, clash)
            nothing_left = True
            for part in (points[: min(before, after)], points[max(before, after) :]):
                if 0 < len(part) < len(points):
                    rest = self.judge(part)
                    # A part proves no more than the whole.
                    rest = replace(rest, score=min(rest.score, chain.score))
                    if rest.score >= threshold and self.tells(rest):
                        nothing_left = False
                        heapq.heappush(waiting, rest)
            c0, c1, d0, d1 = clash
            inside = c0 <= span[0] and span[1] <= c1 and d0 <= span[2] and span[3] <= d1
            if nothing_left and not inside:
                trace.chain(chain, considered.OVERLAPS, threshold)
        return kept


def _beside(points: list[Point], other: Spans) -> tuple[int, int]:
    """How many points stand before a span on either side, and how many not yet behind it."""
    c0, c1, d0, d1 = other
    before = bisect_left(points, True, key=lambda point: point[0] >= c0 and point[1] >= d0)
    after = bisect_left(points, True, key=lambda point: point[0] >= c1 or point[1] >= d1)
    return before, after


class Runs:
    """Which runs of stems are open: not settled at half their length, and not yet at this one."""

    def __init__(self, article: Article, needs: list[bool]) -> None:
        self.keys = article.run_keys
        self.level = 0
        self.frequent = needs

    @property
    def length(self) -> int:
        """Return the length of the runs in words."""
        return 1 << self.level

    def double(self) -> None:
        """From runs of n to runs of 2n: those whose halves are not both settled."""
        halves = zip(self.frequent, self.frequent[self.length :], strict=False)
        self.frequent = [one or other for one, other in halves]
        self.level += 1

    def positions(self) -> dict[int, list[int]]:
        """The positions of each open run; they are taken as settled from here on."""
        found: dict[int, list[int]] = {}
        keys = self.keys[self.level]
        for position, is_open in enumerate(self.frequent):
            if is_open:
                found.setdefault(keys[position], []).append(position)
        self.frequent = [False] * len(self.frequent)
        return found
