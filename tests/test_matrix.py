"""The matrix: what each measure counts, its bounds, and its edges, through the public API.

Input: small corpora, and those made by tests/strategies.py. Output: pass or fail. Shares lie
between 0 and 1; counts are words or passages. On both engines.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import textalign as ta
from oracle import covered
from strategies import corpora, texts
from textalign import engine as engines
from textalign.errors import UsageError
from textalign.params import MEASURES, SHARES

on_each_engine = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

QUOTE = "quixotic harbour lanterns deadlock the committee"
LONG = f"{QUOTE} overnight"


@on_each_engine
@given(corpus=corpora(4), evidence=st.sampled_from([-20.0, 0.0, 12.0]), size=st.integers(1, 4))
def test_every_measure_keeps_its_bounds(
    each_engine: str, corpus: list[str], evidence: float, size: int
) -> None:
    result = ta.compare(corpus, min_evidence=evidence, min_words=1, shingle_size=size)
    count = len(corpus)
    for measure in MEASURES:
        values = result.matrix(measure)
        assert values.shape == (count, count)
        assert values.dtype == np.float64
        assert np.isfinite(values).all()
        assert (values >= 0).all()
        if measure in SHARES:
            assert (values <= 1).all()
        else:
            assert (values == np.floor(values)).all()
    words = result.words[:, None]
    assert (result.matrix("words") <= words).all()
    assert (result.matrix("longest") <= result.matrix("words")).all()
    for measure in ("jaccard", "passages"):
        assert (result.matrix(measure) == result.matrix(measure).T).all()
    empty = result.words == 0
    for measure in MEASURES:
        assert (result.matrix(measure)[empty] == 0).all()
        assert (result.matrix(measure)[:, empty] == 0).all()
    for measure in ("jaccard", "containment"):
        assert (np.diag(result.matrix(measure)) == ~empty).all()
    assert result.matrix("reuse") == pytest.approx(
        np.divide(result.matrix("words"), words, out=np.zeros((count, count)), where=words > 0)
    )


@on_each_engine
@given(corpus=corpora(3), evidence=st.sampled_from([-20.0, 0.0, 12.0]))
def test_words_are_those_in_any_passage(
    each_engine: str, corpus: list[str], evidence: float
) -> None:
    result = ta.compare(corpus, min_evidence=evidence, min_words=1)
    columns = result.passages.columns
    count = len(corpus)
    spans: dict[tuple[int, int], list[tuple[int, int]]] = {}
    number = np.zeros((count, count))
    for k in range(len(result.passages)):
        a, b = int(columns["a_article"][k]), int(columns["b_article"][k])
        for side, row, column in (("a", a, b), ("b", b, a)):
            span = int(columns[f"{side}_first_word"][k]), int(columns[f"{side}_end_word"][k])
            spans.setdefault((row, column), []).append(span)
        number[a, b] += 1
        number[b, a] += a != b
    expected = np.zeros((count, count))
    longest = np.zeros((count, count))
    for place, found in spans.items():
        expected[place] = covered(found)
        longest[place] = max(end - start for start, end in found)
    assert (result.matrix("words") == expected).all()
    assert (result.matrix("longest") == longest).all()
    assert (result.matrix("passages") == number).all()


@on_each_engine
@given(text=texts())
def test_identical_texts_read_one_and_empty_ones_nought(each_engine: str, text: str) -> None:
    result = ta.compare([text, text])
    expected = float(len(engines.current().module.tokenize(text)[0]) > 0)
    for measure in ("reuse", "containment", "jaccard"):
        values = result.matrix(measure)
        assert values[0, 1] == values[1, 0] == expected


@pytest.mark.parametrize("text", ["a", "the", "Rutte", "漢", "7", "of the", "NATO Mark Rutte"])
def test_however_short_identical_texts_read_one(each_engine: str, text: str) -> None:
    assert ta.compare([text, f" {text}!"]).matrix("reuse")[0, 1] == 1


def test_every_measure_of_a_known_corpus(each_engine: str) -> None:
    # One article has the quote in a longer text, one has it twice, one has nothing.
    corpus = {
        "one": f"{LONG} she said to them again",
        "two": f"{QUOTE}. In between, more was said by somebody else. {QUOTE}",
        "none": "nothing at all",
        "empty": "…",
    }
    result = ta.compare(corpus)
    assert result.words.tolist() == [12, 20, 3, 0]
    expected: dict[str, Any] = {
        "words": [[0, 6], [12, 12]],
        "passages": [[0, 2], [2, 1]],
        "longest": [[0, 6], [6, 6]],
        "reuse": [[0, 0.5], [0.6, 0.6]],
        "containment": [[1, 4 / 10], [4 / 14, 1]],
        "jaccard": [[1, 4 / 20], [4 / 20, 1]],
    }
    for measure, values in expected.items():
        found = result.matrix(measure)
        assert found[:2, :2] == pytest.approx(np.array(values)), measure
        assert (found[3] == 0).all()
        assert (found[:, 3] == 0).all()
    assert result.matrix("jaccard")[2].tolist() == [0, 0, 1, 0]


def test_passages_that_overlap_on_one_side_count_their_words_once(each_engine: str) -> None:
    # The first article has what the second says twice, the second time with one word more.
    corpus = [f"so {LONG} then", f"{QUOTE}. Nobody there knew why. {LONG}"]
    result = ta.compare(corpus)
    assert result.matrix("passages")[0, 1] == 2
    assert result.matrix("words")[0, 1] == 7
    assert result.matrix("words")[1, 0] == 13
    assert result.matrix("longest")[0, 1] == 7


def test_against_others_rows_and_columns_are_two_lists(each_engine: str) -> None:
    drafts = {"a": LONG, "b": "nothing at all", "c": f"{QUOTE} {LONG}"}
    sources = {"a": f"He said: {QUOTE}.", "d": ""}
    result = ta.compare(drafts, sources)
    assert result.rows == ("a", "b", "c")
    assert result.columns == ("against/a", "against/d")
    assert result.matrix("reuse")[:, 1].tolist() == [0, 0, 0]
    assert result.matrix("reuse")[:, 0] == pytest.approx(np.array([6 / 7, 0, 12 / 13]))
    both = ta.compare({**drafts, "x": sources["a"], "y": ""})
    for measure in MEASURES:
        part = both.matrix(measure)[:3, 3:]
        assert (result.matrix(measure) == part).all(), measure


def test_an_unknown_measure_is_named(each_engine: str) -> None:
    with pytest.raises(UsageError, match="unknown measure 'beauty'; the measures are reuse"):
        ta.compare(["a"]).matrix("beauty")
