"""Shingles: every run of neighbouring words once, the same in every call, on both engines.

Input: word hashes, and texts made by tests/strategies.py. Output: pass or fail. Sizes are words.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategies import corpora, texts
from textalign._python.shingle import combine

FLAT = "textalign background 1\nstemmer none\n"

hashes = st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 3), max_size=30)


def shingles(engine: Any, words: list[int], size: int) -> list[int]:
    found = engine.shingles(np.array(words, np.uint64), size)
    assert found.dtype == np.uint64
    numbers: list[int] = found.tolist()
    return numbers


@given(words=hashes, size=st.integers(1, 40))
def test_a_shingle_is_a_run_of_words(engine: Any, words: list[int], size: int) -> None:
    runs = [words[k : k + size] for k in range(max(1, len(words) - size + 1))] if words else []
    assert shingles(engine, words, size) == [combine(run) for run in runs]


@given(words=hashes)
def test_no_words_or_no_size_are_no_shingles(engine: Any, words: list[int]) -> None:
    assert shingles(engine, words, 0) == []
    assert shingles(engine, [], 3) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], 0x4179_B061_E0C0_E0D0),
        ([1, 2, 3], 0xA63D_999B_A551_9FCE),
        ([2**64 - 1, 0], 0xC76E_36D3_385D_F1BC),
    ],
)
def test_shingles_stay_what_they_are(engine: Any, words: list[int], expected: int) -> None:
    assert combine(words) == expected
    if words:
        assert shingles(engine, words, len(words)) == [expected]


def test_order_and_length_count(engine: Any) -> None:
    one, other = engine.tokenize("harbour lantern")[0].tolist()
    runs = [[one], [one, one], [one] * 3, [one, other], [other, one], [one, other, one], [other]]
    found = [tuple(shingles(engine, run, len(run))) for run in runs]
    assert len(set(found)) == len(runs)


@given(text=texts())
def test_words_are_all_that_counts(engine: Any, text: str) -> None:
    words = engine.tokenize(text)[0]
    other = engine.tokenize(f"  {text}\n\n")[0]
    assert engine.shingles(words, 3).tolist() == engine.shingles(other, 3).tolist()


@given(corpus=corpora(3), size=st.sampled_from([1, 2, 3, 7, 1000]))
def test_shared_shingles_are_those_of_both_sets(engine: Any, corpus: list[str], size: int) -> None:
    articles = engine.Articles(corpus, engine.Background(FLAT), 2)
    numbers = range(len(corpus))
    pairs = [(a, b) for a in numbers for b in numbers]
    shared, distinct = articles.shared_shingles(np.array(pairs, np.uint32), size, 2)
    sets = [set(engine.shingles(engine.tokenize(text)[0], size).tolist()) for text in corpus]
    assert distinct.tolist() == [len(one) for one in sets]
    assert shared.tolist() == [len(sets[a] & sets[b]) for a, b in pairs]
