"""Times matrix: passages → words, passages and longest of every pair of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from textalign.engine import PreparedPassages

    from .conftest import Agree


@pytest.mark.benchmark(group="matrix")
@pytest.mark.inputs("seeds", "planted", rust=1000, python=100)
def test_overlaps(benchmark: BenchmarkFixture, passages: PreparedPassages, agree: Agree) -> None:
    found = benchmark(passages.overlaps)
    upper = found["row"] <= found["column"]
    assert found["passages"][upper].sum() == len(passages)
    agree(*(found[name] for name in sorted(found)))
