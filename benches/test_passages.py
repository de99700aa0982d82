"""Times passages: articles → the passages of all pairs, or of those that share shingles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from textalign.engine import Columns, PreparedArticles
    from textalign.params import Model

    from .conftest import Agree, Given, Pairs


@pytest.mark.benchmark(group="passages")
@pytest.mark.inputs("seeds", "planted", rust=1000, python=100)
def test_passages(
    benchmark: BenchmarkFixture,
    articles: PreparedArticles,
    given: Given,
    compared: Pairs,
    model: Model,
    agree: Agree,
) -> None:
    def columns() -> Columns:
        return articles.passages(compared, model, 1).columns()

    found = benchmark(columns)
    given.check(found)
    agree(*(found[name] for name in sorted(found)))
