"""Times candidates: near-duplicates, their clusters, and pairs that share shingles.

The engines offer near-duplicates as one call from texts to verified pairs, so words, shingles and
sketches are part of its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from textalign import params
from textalign._dedup import choose_bands

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from textalign.engine import Columns, Loaded, PreparedArticles

    from .conftest import Agree, Given


def duplicates(engine: Loaded, texts: list[str]) -> Columns:
    """What `textalign.dedup` asks an engine at its defaults."""
    slots, threshold = int(params.NUM_SLOTS.default), params.THRESHOLD.default
    bands = choose_bands(threshold, params.RECALL.default, slots)
    how = (int(params.SHINGLE_SIZE.default), slots, int(params.SEED.default))
    return engine.module.duplicates(texts, *how, bands.bands, bands.rows, threshold, 1)


@pytest.mark.benchmark(group="candidates")
@pytest.mark.inputs("seeds", "copies", rust=1000, python=1000)
def test_duplicates(
    benchmark: BenchmarkFixture, engine: Loaded, given: Given, agree: Agree
) -> None:
    found = benchmark(duplicates, engine, given.texts)
    for copy, original in given.copies:
        assert found["first_equal"][copy] == found["first_equal"][original]
    agree(*(found[name] for name in sorted(found)))


@pytest.mark.benchmark(group="candidates")
@pytest.mark.inputs("copies", rust=1000, python=1000)
def test_cluster(benchmark: BenchmarkFixture, engine: Loaded, given: Given, agree: Agree) -> None:
    found = duplicates(engine, given.texts)
    ties = [found[name].astype(np.uint64) for name in ("a", "b", "shared", "either")]
    order = np.arange(len(given.texts), dtype=np.uint32)
    kept = benchmark(engine.module.cluster, order, np.stack(ties, axis=1), False)
    assert (kept <= order).all()
    agree(kept)


@pytest.mark.benchmark(group="candidates")
@pytest.mark.inputs("seeds", "planted", rust=1000, python=100)
def test_sharing(
    benchmark: BenchmarkFixture, articles: PreparedArticles, given: Given, agree: Agree
) -> None:
    pairs = benchmark(articles.sharing, *params.INDEX, 0, 1)
    found = set(map(tuple, pairs.tolist()))
    assert found >= {(a, b) for a, _, _, b, _, _ in given.planted}
    agree(pairs)
