"""Connected components of a graph of numbers: each node with the smallest one it is tied to.

While the edges fit the driver, there, as union-find would; else by large-star and small-star
(Kiveris et al. 2014), of which each half step is a stage. The labels are the same: a component has
one smallest number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from textalign import params

if TYPE_CHECKING:
    import numpy.typing as npt
    from pyspark.sql import DataFrame

    from .stages import Stages

    Numbers = npt.NDArray[np.int64]

EDGES: Final = "a bigint, b bigint"
LABELS: Final = "node bigint, label bigint"


def united(a: Numbers, b: Numbers) -> tuple[Numbers, Numbers]:
    """The nodes of some edges, ascending, and the smallest node of the component of each."""
    nodes, ends = np.unique(np.concatenate([a, b]), return_inverse=True)
    count = len(a)
    one, other = ends[:count], ends[count:]
    label = np.arange(len(nodes))
    # Labels only fall, to that of a neighbour or to that of their own label, so this ends.
    while True:
        before = label.copy()
        least = np.minimum(label[one], label[other])
        np.minimum.at(label, label[one], least)
        np.minimum.at(label, label[other], least)
        while True:
            shorter = label[label]
            if np.array_equal(shorter, label):
                break
            label = shorter
        if np.array_equal(before, label):
            return nodes, nodes[label]


def components(
    stages: Stages, name: str, edges: DataFrame, most: int = params.DRIVER_EDGES
) -> DataFrame:
    """The stage `name`: every node of an edge with its label, columns `node` and `label`.

    Parameters
    ----------
    edges
        Columns `a` and `b`, bigint; any order, repeated or not.
    most
        Edges up to which the driver does it.
    """

    def make() -> DataFrame:
        if edges.count() <= most:
            return _on_driver(stages, edges)
        return _stars(stages, name, edges)

    return stages.stage(name, LABELS, make)


def _on_driver(stages: Stages, edges: DataFrame) -> DataFrame:
    import pyarrow as pa  # noqa: PLC0415

    table = edges.select("a", "b").toArrow()
    a, b = (table.column(side).to_numpy().astype(np.int64) for side in ("a", "b"))
    nodes, label = united(a, b)
    if not len(nodes):
        return stages.spark.createDataFrame([], LABELS)
    made = pa.table({"node": nodes, "label": label})
    return stages.spark.createDataFrame(made)


def _stars(stages: Stages, name: str, edges: DataFrame) -> DataFrame:
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    a, b = F.col("a"), F.col("b")
    least, most = F.least(a, b), F.greatest(a, b)
    # The larger end first: it hangs on the smaller one.
    edges = edges.where(a != b).select(most.alias("a"), least.alias("b")).distinct()
    step = 0
    while True:
        step += 1

        def large(edges: DataFrame = edges) -> DataFrame:
            both = edges.union(edges.select(b.alias("a"), a.alias("b")))
            low = both.groupBy("a").agg(F.min("b").alias("low"))
            low = low.select("a", F.least("a", "low").alias("low"))
            joined = both.where(b > a).join(low, "a")
            return joined.select(b.alias("a"), F.col("low").alias("b")).distinct()

        after = stages.stage(f"{name}-large-{step}", EDGES, large)

        def small(edges: DataFrame = after) -> DataFrame:
            low = edges.groupBy("a").agg(F.min("b").alias("low"))
            joined = edges.join(low, "a").where(b != F.col("low"))
            moved = joined.select(b.alias("a"), F.col("low").alias("b"))
            return moved.union(low.select("a", F.col("low").alias("b"))).distinct()

        edges = stages.stage(f"{name}-small-{step}", EDGES, small)
        # A star: nothing hangs on what hangs itself, and each on one only.
        hanging = edges.select(a.alias("b")).distinct()
        several = edges.groupBy("a").count().where(F.col("count") > 1)
        if edges.join(hanging, "b").isEmpty() and several.isEmpty():
            break
    roots = edges.select(b.alias("node"), b.alias("label")).distinct()
    return edges.select(a.alias("node"), b.alias("label")).union(roots)
