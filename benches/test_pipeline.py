"""Times the public functions whole: texts → result of `compare`, `find` and `dedup`.

`compare` of 1,000 articles looks for candidates first; of the smaller inputs it compares all pairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

import textalign

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from .conftest import Agree, Given

pytestmark = pytest.mark.usefixtures("current")


@pytest.mark.benchmark(group="pipeline")
@pytest.mark.inputs("seeds", "planted", rust=1000, python=100)
def test_compare(benchmark: BenchmarkFixture, given: Given, agree: Agree) -> None:
    result = benchmark(textalign.compare, given.texts, threads=1)
    columns = result.passages.columns
    given.check(columns)
    agree(result.matrix("reuse"), *(columns[name] for name in sorted(columns)))


@pytest.mark.benchmark(group="pipeline")
@pytest.mark.inputs("seeds", "planted", rust=1000, python=100)
def test_find(benchmark: BenchmarkFixture, given: Given, agree: Agree) -> None:
    found = benchmark(textalign.find, given.query, given.texts, threads=1)
    assert given.holders <= {passage.b.article for passage in found if passage.kind == "verbatim"}
    agree(np.array([[int(p.b.article), p.b.start, p.b.end, p.score] for p in found]))


@pytest.mark.benchmark(group="pipeline")
@pytest.mark.inputs("seeds", "copies", rust=1000, python=1000)
def test_dedup(benchmark: BenchmarkFixture, given: Given, agree: Agree) -> None:
    found = benchmark(textalign.dedup, given.texts, threads=1)
    assert not any(found.kept[copy] for copy, _ in given.copies)
    agree(found.kept, found.cluster, found.score, found.pairs, found.similarity)
