"""Times families: passages → families."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from textalign.engine import PreparedPassages

    from .conftest import Agree


@pytest.mark.benchmark(group="families")
@pytest.mark.inputs("seeds", "planted", rust=1000, python=100)
def test_families(benchmark: BenchmarkFixture, passages: PreparedPassages, agree: Agree) -> None:
    found = benchmark(passages.families)
    verbatim = passages.columns()["kind"] == 0
    # What is tied to a member of a family only, and not to its leader, relates two families.
    assert (found["of_passage"][verbatim] >= 0).mean() > 0.9
    agree(*(found[name] for name in sorted(found)))
