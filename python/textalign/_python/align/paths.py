"""Match points → the best chain of every origin: sparse local alignment in one pass over them.

``score(p) = bits(p) + max(0, max over q before p of score(q) - gap(q, p))``, looking back at most
``look_back`` rows and columns. The chain's origin travels with the score, so one pass over the
points yields the best chain of every origin: all passages, crossings and repeats. That is local
alignment (Smith and Waterman 1981, affine gaps after Gotoh 1982) on the points only, with the
chaining recurrence of minimap2 (Li 2018); cells without a match are never touched. One
approximation: of the points of one row, only the one in the latest column is looked back at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textalign._python.align.phrases import Phrases, Point
    from textalign.params import Model


def best_paths(
    phrases: Phrases, points: list[Point], how: Model, threshold: int
) -> list[tuple[int, list[Point]]]:
    """The best chain of every origin that reaches `threshold`: the score and points of each.

    `points`: by column, in each column from the last row to the first.
    """
    look_back, drop = reach(how), how.drop
    # What a row remembers of its latest point: the column and the point, -1 for none.
    row_column = [0] * len(phrases.a)
    row_point = [-1] * len(phrases.a)
    # The chain that ends in a point: score, best score on the way, first point, point before.
    scores: list[int] = []
    peaks: list[int] = []
    origins: list[int] = []
    before: list[int] = []
    # Best end of the chain that begins in a point: its score and its last point.
    best: list[tuple[int, int]] = []
    for index, (i, j) in enumerate(points):
        bits, further = phrases.point_bits(i, j)
        score, peak, origin, previous = bits, bits, index, -1
        for down in range(1, min(look_back, i) + 1):
            known = row_point[i - down]
            if known < 0:
                continue
            right = j - row_column[i - down]
            if right > look_back:
                continue
            if phrases.itself and i >= points[origins[known]][1]:
                continue  # the repeat would overlap what it repeats
            carried = scores[known] - gap_cost(down, right, how)
            if carried <= 0 or carried + drop < peaks[known]:
                continue
            of_run = further < bits and phrases.one_name(points[known], (i, j))
            worth = further if of_run else bits
            adjacent = down == right == 1
            total = carried + (phrases.worth_behind((i, j), worth) if adjacent else worth)
            if total > score or (adjacent and total == score):
                score, peak = total, max(peaks[known], total)
                origin, previous = origins[known], known
        best.append((0, index))
        if score > best[origin][0]:
            best[origin] = (score, index)
        scores.append(score)
        peaks.append(peak)
        origins.append(origin)
        before.append(previous)
        row_column[i], row_point[i] = j, index
    found = []
    for origin, (score, end) in enumerate(best):
        if before[origin] < 0 and score >= threshold:
            path = []
            at = end
            while at >= 0:
                path.append(points[at])
                at = before[at]
            found.append((score, path[::-1]))
    return found


def gap_cost(down: int, right: int, how: Model) -> int:
    """Cost of going `down` rows and `right` columns to the next point; (1, 1) is free."""
    skipped = (max(down, right) - 1) * how.gap_word
    return skipped if down == right else skipped + how.gap_shift


def reach(how: Model) -> int:
    """The most rows and columns that a point need look back.

    Over more a gap costs so much that every chain ends.
    """
    if how.gap_word <= 0:
        return how.look_back
    return min(how.look_back, how.drop // how.gap_word + 1)
