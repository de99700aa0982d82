"""`dedup` on Spark: the stages, what each is shuffled by, and the tables that come out.

| Stage | Rows | Shuffled by |
|---|---|---|
| signatures | articles: rank, id, digest of the words, keys of the bands | nothing |
| articles | the same, numbered by rank | range of the rank |
| contents | articles, each with the first that has the same words | digest |
| candidates | pairs of contents that agree in some band | band and key, then the pair |
| texts | the contents in those pairs, with their texts | id |
| pairs | those that reach the threshold, counted exactly | a, then b |
| components | their contents, with the smallest that each is tied to | on the driver, or stars |
| clusters | removed contents, with what stays for each | component |
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from textalign import engine as engines
from textalign import params
from textalign._dedup import check_wish
from textalign.errors import UsageError

from . import dedup_kernels as kernels
from .components import components
from .rows import EDITS, RANGES, borders, chosen, twice
from .stages import Stages
from .workers import TURN, in_order, mapped

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


class Run(NamedTuple):
    """What the stages of a run left."""

    articles: DataFrame
    """(id, text) of the input."""
    others: DataFrame
    """The same of those that stay for them: of the input too, if it is held against itself."""
    stages: Stages
    contents: DataFrame
    clusters: DataFrame


def dedup(
    df: DataFrame,
    folder: str,
    against: DataFrame | None = None,
    *,
    threshold: float = params.THRESHOLD.default,
    keep: str = params.DEFAULT_KEEP,
    keep_field: str | None = None,
    clusters: str = params.DEFAULT_CLUSTERS,
    recall: float = params.RECALL.default,
    shingle_size: int = int(params.SHINGLE_SIZE.default),
    num_slots: int = int(params.NUM_SLOTS.default),
    seed: int = int(params.SEED.default),
    text_field: str = params.DEFAULT_TEXT_FIELD,
    id_field: str = "id",
    date_field: str | None = None,
    partitions: int = int(params.PARTITIONS.default),
) -> DataFrame:
    """Find exact and near duplicates by Jaccard similarity, and say which article stays for each.

    What `textalign.dedup` finds in the same articles in the order of their ids.

    Parameters
    ----------
    df
        A row an article, in any order and any number of partitions.
    folder
        Where the stages are written, for Spark: a path that all workers reach. A run that was cut
        off goes on there behind the last stage that is done.
    against
        Articles that these are held against, instead of against each other, with the same columns
        but for `keep_field`. None of them is removed; an id may stand on both sides.
    threshold, keep, keep_field, clusters, recall, shingle_size, num_slots, seed
        As in `textalign.dedup`; of equals the first by id stays. Only ``"jaccard"`` is measured.
    text_field, id_field, date_field
        Columns of `df`. Ids are told as strings, and no two are the same; a date is needed for
        `keep` by date.
    partitions
        Of each shuffle; 0 leaves it to the engine.

    Returns
    -------
    DataFrame with the columns of `schema.dedup`: article, kept, kept_for_it, jaccard, exact.
        Its rows are in no order. What it is joined of lies in the folder.

    Raises
    ------
    InputError
        An id given twice, a null.
    StageError
        The folder has stages of other parameters, or of another version.
    UsageError
        A value out of bounds, a column that is not there.
    WorkerError
        A worker that is not what the driver is.

    Notes
    -----
    Cost: linear in the words, plus those of each candidate pair. Pairs of contents that agree in a
    band are all verified, as in a local run: n texts that are all alike, but not the same, make
    n² / 2 of them. See docs/spark.md for the bytes of each stage.
    """
    run = _run(df, folder, against, **_given(locals()))
    return _table(run)


def ledger(
    df: DataFrame,
    folder: str,
    against: DataFrame | None = None,
    *,
    threshold: float = params.THRESHOLD.default,
    keep: str = params.DEFAULT_KEEP,
    keep_field: str | None = None,
    clusters: str = params.DEFAULT_CLUSTERS,
    recall: float = params.RECALL.default,
    shingle_size: int = int(params.SHINGLE_SIZE.default),
    num_slots: int = int(params.NUM_SLOTS.default),
    seed: int = int(params.SEED.default),
    text_field: str = params.DEFAULT_TEXT_FIELD,
    id_field: str = "id",
    date_field: str | None = None,
    partitions: int = int(params.PARTITIONS.default),
) -> DataFrame:
    """An entry for each removed article, as `textalign.dedup_files` writes it.

    Parameters and errors are those of `dedup`, whose stages are taken from the folder, or made.

    Returns
    -------
    DataFrame with the columns of `schema.LEDGER`; in no order.
    """
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    run = _run(df, folder, against, **_given(locals()))
    removed = _table(run).where(~F.col("kept")).drop("kept")
    removed = removed.select(
        F.col("article").alias("removed"),
        F.col("kept_for_it").alias("kept"),
        F.lit("jaccard").alias("measure"),
        F.col("jaccard").alias("score"),
        "exact",
    )
    texts, of_others = (frame.select("id", "text") for frame in (run.articles, run.others))
    edited = removed.where(~F.col("exact")).select("removed", "kept")
    near = edited.join(texts.withColumnsRenamed({"id": "removed", "text": "text_a"}), "removed")
    near = near.join(of_others.withColumnsRenamed({"id": "kept", "text": "text_b"}), "kept")
    near = near.select("removed", "text_a", "text_b")
    found = run.stages.stage(
        "differences", kernels.DIFFERENCES, lambda: mapped(near, kernels.edits, kernels.DIFFERENCES)
    )
    run.stages.expect("differences", edited.count())
    joined = removed.join(found, "removed", "left")
    return joined.select(
        "removed",
        "kept",
        "measure",
        "score",
        "exact",
        F.coalesce("differences", F.lit(0).cast("bigint")).alias("differences"),
        F.coalesce("edits", F.from_json(F.lit("[]"), EDITS)).alias("edits"),
    )


def _given(arguments: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in arguments.items()
        if name not in ("df", "folder", "against", "F")
    }


def _run(  # noqa: PLR0915  one stage after the other
    df: DataFrame,
    folder: str,
    against: DataFrame | None,
    *,
    threshold: float,
    keep: str,
    keep_field: str | None,
    clusters: str,
    recall: float,
    shingle_size: int,
    num_slots: int,
    seed: int,
    text_field: str,
    id_field: str,
    date_field: str | None,
    partitions: int,
) -> Run:
    from pyspark.sql import Window  # noqa: PLC0415
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    wish = check_wish(
        measure="jaccard",
        threshold=threshold,
        keep=keep,
        keep_field=keep_field,
        clusters=clusters,
        recall=recall,
        shingle_size=shingle_size,
        num_slots=num_slots,
        seed=seed,
        memory=params.MEMORY.default,
        threads=1,
        against=against is not None,
    )
    how = wish.how
    divided = int(params.PARTITIONS.check(partitions))
    _check_dates(keep, date_field)
    articles = chosen(df, id=id_field, text=text_field, date=date_field, value=keep_field)
    others = None
    if against is not None:
        others = chosen(against, id=id_field, text=text_field, date=date_field)
    told = {
        "run": "dedup",
        "articles": articles.count(),
        "against": None if others is None else others.count(),
        "keep": keep,
        "keep_field": keep_field,
        "date_field": date_field,
        "id_field": id_field,
        "text_field": text_field,
        "shingle_size": how.shingle_size,
        "num_slots": how.num_slots,
        "seed": how.seed,
        "bands": how.bands.bands,
        "rows": how.bands.rows,
    }
    stages = Stages(df.sparkSession, folder, told, divided or engines.processors())

    every = told["articles"] + (told["against"] or 0)

    def sign() -> DataFrame:
        kernel = partial(
            kernels.signatures,
            keep=keep,
            keep_field=keep_field,
            shingle_size=how.shingle_size,
            num_slots=how.num_slots,
            seed=how.seed,
            bands=how.bands.bands,
            rows=how.bands.rows,
        )
        if others is None:
            return mapped(articles, kernel, kernels.SIGNATURES)
        # Of the others nobody asks which stays.
        first = partial(kernel, keep=params.DEFAULT_KEEP, before=kernels.OTHER)
        made = mapped(others, first, kernels.SIGNATURES)
        behind = partial(kernel, before=kernels.LOOKED_AT)
        return made.union(mapped(articles, behind, kernels.SIGNATURES))

    signed = stages.stage("signatures", kernels.SIGNATURES, sign)
    stages.expect("signatures", every)

    def number() -> DataFrame:
        # An id may stand on both sides.
        side = F.col("rank") < F.lit(bytearray(kernels.LOOKED_AT))
        several = signed.groupBy("id", side.alias("side")).count().where(F.col("count") > 1)
        # The first of them, so that an error does not depend on the partitions either.
        for row in several.agg(F.min("id").alias("id")).where("id is not null").collect():
            raise twice(row["id"])
        count = stages.rows("signatures")
        # Ranges that one task can number, and some for each: of one alone the others had nothing.
        ranges = max(-(-count // params.RANGE_ARTICLES), RANGES * divided)
        at = borders(signed, "rank", "binary", count, ranges)
        schema = f"range bigint, {kernels.SIGNATURES}"
        placed = mapped(
            signed, partial(kernels.ranged, borders=at, against=others is not None), schema
        )
        # No two ranks are the same, so that their order is one.
        ordered = in_order(placed, ["range"], ["rank"], divided)
        made = F.shiftleft(F.col("range"), 32) + F.col(TURN) - 1
        return ordered.select(made.alias("number"), "id", "digest", "words", "bands")

    numbered = stages.stage("articles", kernels.ARTICLES, number)

    stages.expect("articles", every)

    def first_of_each() -> DataFrame:
        frame = numbered.repartition(divided, "digest") if divided else numbered
        so_far = (Window.unboundedPreceding, Window.currentRow)
        same = Window.partitionBy("digest").orderBy("number").rowsBetween(*so_far)
        made = frame.withColumn("content", F.min("number").over(same))
        # The keys of the bands are left to the first.
        keys = F.when(F.col("content") == F.col("number"), F.col("bands"))
        return made.select("number", "content", "id", "words", keys.alias("bands"))

    contents = stages.stage("contents", kernels.CONTENTS, first_of_each)
    stages.expect("contents", every)
    distinct = contents.where(F.col("bands").isNotNull() & (F.col("words") > 0))

    def agree() -> DataFrame:
        keys = partial(kernels.band_keys, bands=how.bands.bands)
        keyed = mapped(distinct.select("number", "bands"), keys, kernels.KEYS)
        ordered = in_order(keyed, ["key"], ["number"], divided)
        # A pair may agree in several bands.
        kernel = partial(kernels.pairs, against=others is not None)
        return mapped(ordered, kernel, kernels.PAIRS).distinct()

    candidates = stages.stage("candidates", kernels.PAIRS, agree)

    ends = candidates.select(F.col("a").alias("number"))
    ends = ends.union(candidates.select(F.col("b").alias("number"))).distinct()

    def fetch() -> DataFrame:
        named = ends.join(contents.select("number", "id"), "number")
        found = named.where("number >= 0").join(articles.select("id", "text"), "id")
        if others is not None:
            more = named.where("number < 0").join(others.select("id", "text"), "id")
            found = found.union(more)
        return found.select("number", "text")

    texts = stages.stage("texts", "number bigint, text string", fetch)
    # The input is read again for them: ids that it does not keep would be pairs lost.
    stages.expect("texts", ends.count())

    def with_texts(pairs: DataFrame) -> DataFrame:
        for side in ("a", "b"):
            of = texts.select(F.col("number").alias(side), F.col("text").alias(f"text_{side}"))
            pairs = pairs.join(of, side)
        return pairs.select("a", "b", "text_a", "text_b")

    verify = partial(kernels.verified, shingle_size=how.shingle_size)
    verified = stages.stage(
        "pairs",
        kernels.VERIFIED,
        lambda: mapped(
            with_texts(candidates), partial(verify, threshold=how.threshold), kernels.VERIFIED
        ),
        {"threshold": how.threshold},
    )
    if others is None:
        labels = components(stages, "components", verified)
        of = labels.select(F.col("node").alias("a"), "label")
        labelled = verified.join(of, "a")
    else:
        # None of the others is removed, so each article is decided for itself.
        labelled = verified.withColumn("label", F.col("b"))

    def cluster() -> DataFrame:
        ordered = in_order(labelled, ["label"], ["a", "b"], divided)
        decide = partial(kernels.clusters, single_link=wish.single_link)
        return mapped(ordered, decide, kernels.CLUSTERS)

    removed = stages.stage("clusters", kernels.CLUSTERS, cluster, {"clusters": clusters})
    if wish.single_link:
        removed = stages.stage(
            "scores",
            kernels.CLUSTERS,
            lambda: _scored(removed, with_texts, partial(verify, threshold=-1.0)),
        )
    return Run(articles, articles if others is None else others, stages, contents, removed)


def _check_dates(keep: str, date_field: str | None) -> None:
    if keep in ("earliest", "latest") and date_field is None:
        raise UsageError(f"keep {keep} needs the column of dates: name it as date_field")


def _scored(removed: DataFrame, with_texts: Any, verify: Any) -> DataFrame:
    """The same, with the scores of those that were tied through others only."""
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    open_ = removed.where(F.col("score").isNull())
    pairs = open_.select(F.col("content").alias("a"), F.col("kept").alias("b"))
    counted = mapped(with_texts(pairs), verify, kernels.VERIFIED)
    score = (F.col("shared") / F.col("either")).cast("double").alias("score")
    found = counted.select(F.col("a").alias("content"), F.col("b").alias("kept"), score)
    return removed.where(F.col("score").isNotNull()).union(found)


def _table(run: Run) -> DataFrame:
    """What becomes of each article."""
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    contents = run.contents.select("number", "content", "id")
    removed = run.clusters.withColumnRenamed("kept", "stays")
    if run.others is not run.articles:
        # A copy of one that others do not have stays: it is held against these alone.
        own = F.when(F.col("content") < 0, F.col("content")).otherwise(F.col("number"))
        all_ = contents.where("number >= 0").join(removed, "content", "left")
        all_ = all_.withColumn("stays", F.coalesce("stays", own))
    else:
        all_ = contents.join(removed, "content", "left")
        all_ = all_.withColumn("stays", F.coalesce("stays", "content"))
    ids = contents.select(F.col("number").alias("stays"), F.col("id").alias("kept_for_it"))
    kept = F.col("number") == F.col("stays")
    return all_.join(ids, "stays").select(
        F.col("id").alias("article"),
        kept.alias("kept"),
        "kept_for_it",
        F.coalesce("score", F.lit(1.0)).alias("jaccard"),
        (~kept & (F.col("content") == F.col("stays"))).alias("exact"),
    )
