"""What a cluster does in steps is what a local run does at once, on both engines.

Candidates by shingle and then by pair are those of `sharing`; families of links that come without
their articles are those of the passages. Positions are words.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategies import corpora, models
from textalign import engine as engines
from textalign.errors import InputError
from textalign.params import Model

ENGINES = ("rust", "python")


@cache
def module(name: str) -> Any:
    return engines.load(name).module


@cache
def table(name: str) -> Any:
    return engines.background(engines.load(name), "english").table


def assert_equal(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert one.keys() == other.keys()
    for name, column in one.items():
        assert column.dtype == other[name].dtype, name
        assert column.tolist() == other[name].tolist(), name


def in_steps(name: str, held: Any, how: tuple[int, int, int, int]) -> list[list[int]]:
    """The candidates of articles, by way of rows of shingles and rows of pairs."""
    size, least, most, window = how
    postings = held.postings(size, 1)
    columns = module(name).sorted_postings(
        postings["shingle"], postings["article"], postings["position"]
    )
    rows: dict[tuple[int, int], list[int]] = {}
    names = ("shingle", "article", "position")
    for shingle, article, place in zip(*(columns[name].tolist() for name in names), strict=True):
        rows.setdefault((shingle, article), []).append(place)
    keys = list(rows)
    pairs = module(name).shingle_pairs(np.array([key[0] for key in keys], np.uint64), most)
    assert pairs.dtype == np.uint32
    distinct = postings["distinct"].tolist()
    shared = sorted((keys[i][1], keys[j][1], i, j) for i, j in pairs.tolist())

    def lists(side: int) -> tuple[Any, Any]:
        of = [rows[keys[row[2 + side]]] for row in shared]
        ends = np.concatenate([[0], np.cumsum([len(one) for one in of])])
        return ends.astype(np.uint64), np.array([x for one in of for x in one], np.uint32)

    a, b = (np.array([row[side] for row in shared], np.int64) for side in (0, 1))
    need = [min(least, distinct[row[0]], distinct[row[1]]) for row in shared]
    found = module(name).near(a, b, np.array(need, np.uint32), *lists(0), *lists(1), window)
    assert found.dtype == np.int64
    return list(found.tolist())


@given(
    corpora(),
    st.integers(1, 4),
    st.integers(0, 4),
    st.integers(0, 5),
    st.sampled_from([0, 1, 3, 9, 128]),
)
def test_candidates_in_two_steps_are_those_of_one(
    corpus: list[str], size: int, least: int, most: int, window: int
) -> None:
    how = (size, least, most, window)
    found = []
    for name in ENGINES:
        held = module(name).Articles(corpus, table(name), 1)
        wanted = held.sharing(*how, 0, 1).tolist()
        found.append(in_steps(name, held, how))
        assert found[-1] == wanted
    assert found[0] == found[1]


@given(corpora(), models(), st.integers(1, 2000))
def test_families_of_links_are_those_of_passages(
    corpus: list[str], model: Model, among: int
) -> None:
    count = len(corpus)
    among = max(among, count)
    pairs = np.transpose(np.triu_indices(count)).astype(np.uint32).copy()
    floor = model.min_evidence - model.weak_margin
    none = np.empty(0, np.uint64)
    told = []
    for name in ENGINES:
        held = module(name).Articles(corpus, table(name), 1)
        passages = held.passages_among(pairs, model, none, among, 1)
        links, weak = passages.links()
        assert len(links["score"]) == len(passages) + weak
        of = module(name).families_of_links(links, weak, held.words(), among, floor)
        wanted = passages.families()
        for column in ("of_passage", "occurrences_first", "weak", "contains", "part_of", "related"):
            assert of[column].tolist() == wanted[column].tolist()
        starts, ends = zip(*(module(name).tokenize(text)[1:3] for text in corpus), strict=True)
        for column in ("occurrences", "canonical"):
            places = of[column].reshape(-1, 3).tolist()
            points = [[a, int(starts[a][x]), int(ends[a][y - 1])] for a, x, y in places]
            assert points == wanted[column].reshape(-1, 3).tolist()
        told.append((links, of))
    assert_equal(told[0][0], told[1][0])
    assert_equal(told[0][1], told[1][1])


def test_columns_that_do_not_fit_are_refused(engine: Any) -> None:
    numbers, ends = np.zeros(2, np.int64), np.array([0, 1, 1], np.uint64)
    need, places = np.ones(2, np.uint32), np.zeros(1, np.uint32)
    with pytest.raises(InputError, match="do not fit"):
        engine.near(numbers, numbers[:1], need, ends, places, ends, places, 9)
    held = engine.Articles(["The harbour was closed."] * 2, engine.Background(FLAT), 1)
    pairs = np.array([[0, 1]], np.uint32)
    links, weak = held.passages(pairs, Model.of(10, 1, 1), 1).links()
    assert len(links["score"]) == 1
    for words, count in (([4], weak), ([4, 3], weak), ([4, 4], 2)):
        with pytest.raises(InputError, match="do not fit"):
            engine.families_of_links(links, count, np.array(words, np.uint32), 2, 0)


FLAT = engines.shipped_backgrounds()["flat"].read_text("utf-8")
