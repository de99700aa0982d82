"""Times tokenize: the articles of an input as one text → words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from textalign.engine import Loaded

    from .conftest import Agree, Given


@pytest.mark.benchmark(group="tokenize")
@pytest.mark.inputs("seeds", "copies", rust=1000, python=1000)
def test_tokenize(benchmark: BenchmarkFixture, engine: Loaded, given: Given, agree: Agree) -> None:
    words = benchmark(engine.module.tokenize, given.text)
    assert len(words[0]) == given.words
    agree(*words)
