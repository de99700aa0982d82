"""A session of the engine that is installed: Sail through Spark Connect, or classic PySpark.

Both packages bring a module `pyspark`, so each has an environment of its own; see .ci/run.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def spark() -> Iterator[object]:
    with warnings.catch_warnings():
        # Of the libraries among themselves.
        warnings.simplefilter("ignore")
        from engines import HAS_SAIL, classic, sail

        with (sail if HAS_SAIL else classic)() as session:
            yield session


@pytest.fixture(autouse=True)
def _quiet_libraries() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
