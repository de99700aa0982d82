"""Times shingle: the word hashes of the articles of an input, as one text → shingles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from textalign import params

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from textalign.engine import Loaded

    from .conftest import Agree, Given


@pytest.mark.benchmark(group="shingle")
@pytest.mark.inputs("seeds", "copies", rust=1000, python=1000)
def test_shingles(benchmark: BenchmarkFixture, engine: Loaded, given: Given, agree: Agree) -> None:
    size = int(params.SHINGLE_SIZE.default)
    hashes = engine.module.tokenize(given.text)[0]
    shingles = benchmark(engine.module.shingles, hashes, size)
    assert len(shingles) == given.words - size + 1
    agree(shingles)
