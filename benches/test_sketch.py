"""Times sketch: texts → sketches (words and shingles included), sketches → estimates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from textalign import params

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from textalign.engine import Loaded

    from .conftest import Agree, Given

HOW = (
    int(params.SHINGLE_SIZE.default),
    int(params.NUM_SLOTS.default),
    int(params.SEED.default),
)


@pytest.mark.benchmark(group="sketch")
@pytest.mark.inputs("seeds", "copies", rust=1000, python=1000)
def test_sketch(benchmark: BenchmarkFixture, engine: Loaded, given: Given, agree: Agree) -> None:
    sketches = benchmark(engine.module.sketch, given.texts, *HOW, 1)
    for copy, original in given.copies:
        assert (sketches[copy] == sketches[original]).all()
    agree(sketches)


@pytest.mark.benchmark(group="sketch")
@pytest.mark.inputs("seeds", "copies", rust=1000, python=1000)
def test_estimates(benchmark: BenchmarkFixture, engine: Loaded, given: Given, agree: Agree) -> None:
    sketches = engine.module.sketch(given.texts, *HOW, 1)
    estimates = benchmark(engine.module.estimates, sketches, sketches, 1)
    assert (estimates.diagonal() == 1).all()
    agree(estimates)
