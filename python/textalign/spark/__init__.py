"""The same results on Apache Spark, for what outgrows one machine: DataFrames in and out.

Spark reads, shuffles, sorts and writes; every word, hash and decision is a kernel of the engine
that a local run has, called for Arrow batches. DataFrame API and `mapInArrow` only, so it runs on
classic PySpark and through Spark Connect, on Sail too.
"""

# ruff: noqa: E402  what is missing is told before it is imported
from __future__ import annotations

from importlib.util import find_spec

from textalign.errors import MissingPackageError

for _package in ("pyarrow", "pyspark"):
    if find_spec(_package) is None:
        raise MissingPackageError("textalign.spark", _package, "spark")

from ._dedup import dedup, ledger
from ._index import write_index
from ._passages import families, passages

__all__ = ["dedup", "families", "ledger", "passages", "write_index"]
