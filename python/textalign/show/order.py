"""An order in which articles that share much stand side by side, for whoever draws a matrix.

Input: similarities, shape ``(n, n)``, 0 where two share nothing. Output: the numbers of the
articles in their new order. Articles tied by anything form a group; larger groups come first, and
inside one the leaves of an average-linkage tree are turned so that neighbours are alike. Needs n²
floats, and for n = 2,000 under a second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]


def clustered(similarity: Floats) -> list[int]:
    """The numbers of the rows, like ones side by side; those like no other keep their order.

    Of two directions the mean counts; what an article has in common with itself does not.
    """
    alike = (similarity + similarity.T) / 2
    np.fill_diagonal(alike, 0)
    groups = sorted(_groups(alike), key=lambda group: (-len(group), group[0]))
    return [number for group in groups for number in _leaves(alike, group)]


def _groups(alike: Floats) -> list[list[int]]:
    """The connected parts, each in ascending order."""
    left = np.ones(len(alike), bool)
    groups = []
    for first in range(len(alike)):
        if not left[first]:
            continue
        left[first] = False
        group, waiting = [first], [first]
        while waiting:
            found = np.flatnonzero((alike[waiting.pop()] > 0) & left).tolist()
            left[found] = False
            group += found
            waiting += found
        groups.append(sorted(group))
    return groups


def _leaves(alike: Floats, group: list[int]) -> list[int]:
    """The leaves of the average-linkage tree of a group, found by chains of nearest neighbours."""
    near = alike[np.ix_(group, group)].copy()
    np.fill_diagonal(near, -1)
    leaves = [[number] for number in group]
    chain: list[int] = []
    for _ in range(len(group) - 1):
        if not chain:
            chain.append(next(number for number, held in enumerate(leaves) if held))
        while True:
            last = chain[-1]
            nearest = int(near[last].argmax())
            # Of equals the one before: so the chain ends.
            if len(chain) > 1 and near[last, chain[-2]] >= near[last, nearest]:
                break
            chain.append(nearest)
        one, other = sorted((chain.pop(), chain.pop()))
        size_one, size_other = len(leaves[one]), len(leaves[other])
        joined = (size_one * near[one] + size_other * near[other]) / (size_one + size_other)
        joined[near[one] < 0] = joined[near[other] < 0] = -1
        near[one], near[:, one] = joined, joined
        near[other], near[:, other] = -1, -1
        leaves[one] = _side_by_side(alike, leaves[one], leaves[other])
        leaves[other] = []
    return leaves[0]


def _side_by_side(alike: Floats, one: list[int], other: list[int]) -> list[int]:
    """Both rows in one, each turned so that the ends that meet are the most alike."""
    turns = [(one, other), (one, other[::-1]), (one[::-1], other), (one[::-1], other[::-1])]
    left, right = max(turns, key=lambda turn: alike[turn[0][-1], turn[1][0]])
    return left + right
