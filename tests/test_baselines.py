"""The baselines of the benches are what they are called: Smith-Waterman and chains, exactly.

Input: short sequences of few different words, where chance matches, ties and repeats abound. The
scores are held against the oracle's, and every passage against its own words.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from quality import baselines
from quality.baselines import Chains, Iterated, OnePass, Scoring

import oracle

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = st.lists(st.integers(0, 4), max_size=24)
PAIRS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=3)
# The oracle has one cost for a word that is replaced or left out.
SCORINGS = st.builds(
    lambda match, word, shift: Scoring(match, word, shift, word),
    st.integers(1, 5),
    st.integers(1, 3),
    st.integers(0, 3),
)


def optimum(a: Sequence[int], b: Sequence[int], scoring: Scoring) -> int:
    """The score of the best local alignment."""
    words = [[str(word) for word in side] for side in (a, b)]
    return oracle.smith_waterman(
        words[0], words[1], lambda _: scoring.match, scoring.mismatch, scoring.gap_open
    )


@given(PAIRS, SCORINGS)
def test_the_best_score_is_that_of_the_oracle(
    pairs: list[baselines.Words], scoring: Scoring
) -> None:
    expected = [optimum(a, b, scoring) for a, b in pairs]
    assert OnePass(scoring).best(pairs) == Iterated(scoring).best(pairs) == expected


@pytest.mark.parametrize("method", [OnePass, Iterated])
@given(pairs=PAIRS, scoring=SCORINGS, least=st.integers(1, 12))
def test_a_passage_has_the_score_of_its_own_words(
    method: type[OnePass | Iterated], pairs: list[baselines.Words], scoring: Scoring, least: int
) -> None:
    for (a, b), found in zip(pairs, method(scoring).find(pairs, least), strict=True):
        best = optimum(a, b, scoring)
        assert max((one[4] for one in found), default=0) == (best if best >= least else 0)
        for one in found:
            # Of a later one, what is taken or masked already might score more.
            assert least <= one[4] <= optimum(a[one[0] : one[1]], b[one[2] : one[3]], scoring)


def meet(x: baselines.Scored, y: baselines.Scored) -> bool:
    return max(x[0], y[0]) < min(x[1], y[1]) and max(x[2], y[2]) < min(x[3], y[3])


@given(PAIRS, SCORINGS, st.integers(1, 12))
def test_passages_of_one_pass_do_not_overlap(
    pairs: list[baselines.Words], scoring: Scoring, least: int
) -> None:
    for found in OnePass(scoring).find(pairs, least):
        assert not any(meet(x, y) for x, y in combinations(found, 2))


@given(PAIRS, SCORINGS)
def test_iterated_smith_waterman_leaves_nothing_out(
    pairs: list[baselines.Words], scoring: Scoring
) -> None:
    """Every equal pair of words lies in a passage, if a single match is enough for one."""
    for (a, b), found in zip(pairs, Iterated(scoring).find(pairs, scoring.match), strict=True):
        covered = {(i, j) for one in found for i in range(*one[:2]) for j in range(*one[2:4])}
        assert {(i, j) for i, x in enumerate(a) for j, y in enumerate(b) if x == y} <= covered


@given(WORDS, WORDS, st.integers(0, 5))
def test_chains_are_equal_runs_in_order_and_near(a: list[int], b: list[int], gap: int) -> None:
    runs = {
        (i, j) for i in range(len(a) - 2) for j in range(len(b) - 2) if a[i : i + 3] == b[j : j + 3]
    }
    [found] = Chains(3, gap).find([(a, b)], 1)
    assert bool(found) == bool(runs)
    for first, end, other, other_end, count in found:
        assert {(first, other), (end - 3, other_end - 3)} <= runs
        inside = {(i, j) for i, j in runs if first <= i <= end - 3 and other <= j <= other_end - 3}
        assert count <= len(inside)
    assert not any(meet(x, y) for x, y in combinations(found, 2))


def test_what_is_repeated_is_found_twice() -> None:
    words = list(range(20))
    a, b = [*range(100, 110), *words], [*words, *range(200, 210), *words]
    for method in (OnePass(), Iterated(), Chains()):
        [found] = method.find([(a, b)], 10)
        assert sorted(one[:4] for one in found) == [(10, 30, 0, 20), (10, 30, 30, 50)]


def test_texts_too_long_for_small_numbers_are_scored_alike() -> None:
    scoring = Scoring(200, 100, 100, 100)
    words = [(list(range(100)), list(range(50, 150)))]
    assert OnePass(scoring).best(words) == [50 * 200]
    assert baselines.fill(np.eye(100, dtype=bool)[:, None], scoring).dtype == np.int32
