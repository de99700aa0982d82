"""The same results on Apache Spark, for what outgrows one machine: DataFrames in and out.

Spark reads, shuffles, sorts and writes; every word, hash and decision is a kernel of the engine
that a local run has, called for Arrow batches. DataFrame API and `mapInArrow` only, so it runs on
classic PySpark and through Spark Connect, on Sail too.
"""

from __future__ import annotations

from ._dedup import dedup, ledger
from ._index import write_index
from ._passages import families, passages
from .components import components
from .stages import Stages

__all__ = ["Stages", "components", "dedup", "families", "ledger", "passages", "write_index"]
