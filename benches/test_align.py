"""Times align: texts → words with stems and evidence, and pairs known to share → passages.

A pair here is two articles with passages planted in both, or two of the seeds. The engines offer
alignment and passages as one call; `test_passages` times it over all pairs, of which few share
anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from textalign.engine import Loaded, PreparedArticles
    from textalign.params import Model

    from .conftest import Agree, Given


@pytest.mark.benchmark(group="align")
@pytest.mark.inputs("seeds", "planted", "long", rust=1000, python=100)
def test_articles(
    benchmark: BenchmarkFixture, engine: Loaded, given: Given, table: object, agree: Agree
) -> None:
    articles = benchmark(engine.module.Articles, given.texts, table, 1)
    assert articles.words().sum() == given.words
    agree(articles.words())


@pytest.mark.benchmark(group="align")
@pytest.mark.inputs("seeds", "planted", "long", rust=1000, python=100)
def test_align(
    benchmark: BenchmarkFixture,
    articles: PreparedArticles,
    given: Given,
    model: Model,
    agree: Agree,
) -> None:
    numbers = np.arange(len(given.texts), dtype=np.uint32)
    pairs = np.stack([numbers[:-1:2], numbers[1::2]], axis=1)
    found = benchmark(articles.passages, pairs, model, 1).columns()
    given.check(found)
    agree(*(found[name] for name in sorted(found)))
