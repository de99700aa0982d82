"""`passages` and `families` on Spark: the stages, what each is shuffled by, and the tables.

| Stage | Rows | Shuffled by |
|---|---|---|
| articles | the articles, by id | range of the id |
| shingles | shingles of stems with their places, lines, lengths | nothing |
| pairs | pairs that share enough shingles within a window | shingle, then the pair |
| links | passages, and weak links, of which families are made | cell of pairs |
| places | occurrences of families, in words | on the driver |
| forms | what families have to do with each other | on the driver |
| members | the family of each passage | on the driver |
| occurrences | the texts of the occurrences (`families`) | article |
"""

from __future__ import annotations

from functools import cache, partial, reduce
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from textalign import engine as engines
from textalign import params, schema
from textalign.dates import ranked
from textalign.errors import StageError, quoted

from . import passage_kernels as kernels
from .indexed import first_stages
from .rows import RANGES, borders, chosen
from .stages import Stages
from .workers import in_order, mapped

if TYPE_CHECKING:
    import numpy.typing as npt
    from pyspark.sql import DataFrame

SHIPPED: int = 1 << 25
"""Bytes that the driver sends at a time."""

RUN = "passages"
"""What the stages are of; an index is made of the first of them."""

MEMBERS = "a bigint, b bigint, place int, family bigint"


class Run(NamedTuple):
    """What the stages of a run left."""

    stages: Stages
    articles: DataFrame
    links: DataFrame
    places: DataFrame
    forms: DataFrame
    members: DataFrame
    partitions: int


def passages(
    df: DataFrame,
    folder: str,
    *,
    min_evidence: float = params.MIN_EVIDENCE.default,
    min_words: int = int(params.MIN_WORDS.default),
    min_characters: int = int(params.MIN_CHARACTERS.default),
    condensed: bool = False,
    background: str = params.DEFAULT_BACKGROUND,
    text_field: str = params.DEFAULT_TEXT_FIELD,
    id_field: str = "id",
    date_field: str | None = None,
    index: str | None = None,
    partitions: int = int(params.PARTITIONS.default),
) -> DataFrame:
    """Find the passages that articles share, every article with every other and with itself.

    What ``textalign.compare(articles, candidates="shingles")`` finds in the same articles in the
    order of their ids (of their code points), whatever the order and the partitions of `df`.

    Parameters
    ----------
    df
        A row an article.
    folder
        Where the stages are written, for Spark: a path that all workers reach. A run that was cut
        off goes on there behind the last stage that is done.
    min_evidence, min_words, min_characters, condensed
        As in `textalign.compare`.
    background
        Name of a shipped background table, or a path at which every worker has the same one.
    text_field, id_field, date_field
        Columns of `df`. Ids are told as strings, and no two are the same.
    index
        Folder of an index of these articles, made by `write_index` or `textalign.Index`, which
        every worker reaches. Then it is the first stage, and nothing is tokenized again; texts,
        dates and the order of the articles are those of the index.
    partitions
        Of each shuffle; 0 leaves it to the engine.

    Returns
    -------
    DataFrame with the columns of the table of passages (docs/schema.md).
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
    Cost: the words, the pairs of articles of each shingle of at most 1,000 articles, and the
    comparison of each pair that shares three within 128 words. Families are gathered on the driver,
    with some 200 bytes a passage. See docs/spark.md for the bytes of each stage.
    """
    run = _run(df, folder, dict(locals()))
    names = [part.split()[0] for part in _fields(kernels.PASSAGES)]
    found = run.links.where("not weak").select("a", "b", "place", *names)
    return found.join(run.members, ["a", "b", "place"], "left").select(*names, "family")


def families(
    df: DataFrame,
    folder: str,
    *,
    min_evidence: float = params.MIN_EVIDENCE.default,
    min_words: int = int(params.MIN_WORDS.default),
    min_characters: int = int(params.MIN_CHARACTERS.default),
    condensed: bool = False,
    background: str = params.DEFAULT_BACKGROUND,
    text_field: str = params.DEFAULT_TEXT_FIELD,
    id_field: str = "id",
    date_field: str | None = None,
    index: str | None = None,
    partitions: int = int(params.PARTITIONS.default),
) -> DataFrame:
    """Gather the passages that are one text: an occurrence a row.

    Parameters and errors are those of `passages`, whose stages are taken from the folder, or made.

    Returns
    -------
    DataFrame with the columns of the table of families (docs/schema.md); in no order.
    """
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    run = _run(df, folder, dict(locals()))

    def stand() -> DataFrame:
        where = run.places.select("number").distinct()
        texts = run.articles.join(where, "number", "left_semi")
        fields = [part.split(maxsplit=1) for part in _fields(kernels.PLACES)]
        nulls = [F.lit(None).cast(kind).alias(name) for name, kind in fields]
        texts = texts.select(F.col("number").alias("at"), "id", "text", *nulls)
        none = [F.lit(None).cast("string").alias(name) for name in ("id", "text")]
        names = [name for name, _ in fields]
        rows = texts.union(run.places.select(F.col("number").alias("at"), *none, *names))
        # An article comes before its occurrences: nulls are first.
        rows = in_order(rows, ["at"], ["number", "first_word", "end_word"], run.partitions)
        return mapped(rows, kernels.standing, kernels.OCCURRENCES)

    # A stage, so that no kernel of ours runs in what is returned, where an error of it would be
    # the engine's.
    found = run.stages.stage("occurrences", kernels.OCCURRENCES, stand)
    run.stages.expect("occurrences", run.places.count())
    return found.join(run.forms, "family").select(*(one.name for one in schema.FAMILIES))


def _fields(schema: str) -> list[str]:
    """The fields of a schema, those of a struct not taken apart."""
    fields, depth = [""], 0
    for letter in schema:
        depth += {"<": 1, ">": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            fields.append("")
        else:
            fields[-1] += letter
    return [field.strip() for field in fields]


def _run(df: DataFrame, folder: str, given: dict[str, Any]) -> Run:
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    evidence, words, characters, count = params.check(
        {
            params.MIN_EVIDENCE: given["min_evidence"],
            params.MIN_WORDS: given["min_words"],
            params.MIN_CHARACTERS: given["min_characters"],
            params.PARTITIONS: given["partitions"],
        }
    )
    partitions = int(count)
    table = engines.background(engines.current(), given["background"])
    background = (given["background"], table.sha256)
    model = params.Model.of(evidence, words, characters, condensed=given["condensed"])
    fields = {name: given[f"{name}_field"] for name in ("id", "text", "date")}
    if given["index"] is None:
        stages, articles, among = sorted_articles(df, folder, background, fields, partitions)

        def shingle() -> DataFrame:
            kernel = partial(kernels.shingled, background=background)
            return mapped(articles.select("number", "text"), kernel, kernels.SHINGLES)

        shingles = stages.stage("shingles", kernels.SHINGLES, shingle)
    else:
        had = first_stages(df.sparkSession, given["index"], background, partitions)
        articles, shingles, among = had.articles, had.shingles, had.among
        count = df.count()
        if count != among:
            raise StageError(
                f"the index {quoted(given['index'])} has {among:,} articles, not the {count:,} "
                "that were given"
            )
        told = {"run": RUN, "articles": among, "background": table.sha256, "index": had.sha256}
        workers = partitions or engines.processors()
        stages = Stages(df.sparkSession, folder, told, workers, background)

    def pair() -> DataFrame:
        rows = shingles.where(F.col("kind") == kernels.SHINGLE)
        rows = rows.select("key", "number", "places", "size")
        rows = in_order(rows, ["key"], ["number"], partitions)
        shared = mapped(rows, kernels.anchors, kernels.ANCHORS)
        shared = in_order(shared, ["a", "b"], ["need"], partitions)
        return mapped(shared, kernels.near, kernels.PAIRS)

    pairs = stages.stage("pairs", kernels.PAIRS, pair)

    def link() -> DataFrame:
        how: dict[str, Any] = {
            "model": model,
            "background": background,
            "common": _common_lines(shingles, among),
            "among": among,
        }
        itself = mapped(
            articles.select("number", "id", "text"), partial(kernels.repeats, **how), kernels.LINKS
        )
        long = shingles.where((F.col("kind") == kernels.ARTICLE) & (F.col("size") >= kernels.LONG))
        found = sorted(
            (row["number"], row["size"]) for row in long.select("number", "size").collect()
        )
        numbers, sizes = np.array(found, np.int64).reshape(-1, 2).T
        cell = partial(kernels.cells, long=numbers, sizes=sizes)
        asked = mapped(pairs, cell, kernels.CELLS)
        none = F.lit(kernels.NO_ARTICLE).cast("bigint")
        # In a cell on the diagonal an article is a row and a column.
        ends = [asked.select("cell", F.col(side).alias("number"), F.lit(side).alias("side"))
                for side in ("row", "column")]  # fmt: skip
        texts = articles.join(ends[0].union(ends[1]).distinct(), "number")
        places = [F.when(F.col("side") == side, F.col("number")).otherwise(none).alias(side)
                  for side in ("column", "row")]  # fmt: skip
        texts = texts.select("cell", *places, "id", "text")
        nulls = [F.lit(None).cast("string").alias(name) for name in ("id", "text")]
        work = texts.union(asked.select("cell", "column", "row", *nulls))
        work = in_order(work, ["cell"], ["column", "row"], partitions)
        return itself.union(mapped(work, partial(kernels.aligned, **how), kernels.LINKS))

    links = stages.stage("links", kernels.LINKS, link, {"model": str(model)})
    # An index has the dates that its articles came with.
    dated = fields["date"] is not None or given["index"] is not None
    places, forms, members = _families(stages, links, articles, among, model, dated)
    return Run(stages, articles, links, places, forms, members, partitions)


def sorted_articles(
    df: DataFrame,
    folder: str,
    background: tuple[str, str],
    fields: dict[str, str | None],
    partitions: int,
) -> tuple[Stages, DataFrame, int]:
    """Begin a run: its stages, the articles with their numbers in the order of ids, their count.

    `background`: name or path of the table, and its checksum.
    """
    given = chosen(df, id=str(fields["id"]), text=str(fields["text"]), date=fields["date"])
    # Stages up to the pairs depend on the table alone.
    count = df.count()
    told = {"run": RUN, "articles": count, "background": background[1], "fields": fields}
    stages = Stages(df.sparkSession, folder, told, partitions or engines.processors(), background)

    def sort() -> DataFrame:
        ranges = max(-(-count // params.RANGE_ARTICLES), RANGES * partitions)
        at = borders(given, "id", "string", count, ranges)
        placed = mapped(given, partial(kernels.ranged, borders=at), kernels.GIVEN)
        placed = in_order(placed, ["range"], ["id"], partitions)
        return mapped(placed, kernels.ordered, kernels.SORTED)

    parts = stages.stage("articles", kernels.SORTED, sort)
    firsts, among = {}, 0
    for row in sorted(parts.groupBy("range").count().collect()):
        firsts[row["range"]] = among
        among += row["count"]
    stages.expect("articles", count)
    articles = mapped(parts, partial(kernels.numbered, firsts=firsts), kernels.ARTICLES)
    return stages, articles, among


def _families(
    stages: Stages,
    links: DataFrame,
    articles: DataFrame,
    among: int,
    model: params.Model,
    dated: bool,
) -> tuple[DataFrame, DataFrame, DataFrame]:
    """The stages that the driver makes: occurrences, forms, and the family of each passage."""

    @cache
    def gathered() -> tuple[Any, Any, Any]:
        floor = model.min_evidence - model.weak_margin
        return _gathered(links, articles, among, floor, dated=dated)

    def stage(name: str, fields: str, place: int) -> DataFrame:
        return stages.stage(name, fields, lambda: _shipped(stages, name, gathered()[place], fields))

    return (
        stage("places", kernels.PLACES, 0),
        stage("forms", kernels.FORMS, 1),
        stage("members", MEMBERS, 2),
    )


def _shipped(stages: Stages, name: str, rows: Any, fields: str) -> DataFrame:
    """A table of the driver, sent in pieces: there is a limit to a message of Spark Connect."""
    pieces = max(-(-rows.nbytes // SHIPPED), 1)
    size = max(-(-rows.num_rows // pieces), 1)
    names = [part.split(maxsplit=1) for part in _fields(fields)]

    def piece(first: int) -> DataFrame:
        part = rows.slice(first, size).combine_chunks()
        spark = stages.spark
        made = spark.createDataFrame(part) if part.num_rows else spark.createDataFrame([], fields)
        return made.select(*(F.col(name).cast(kind).alias(name) for name, kind in names))

    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    if pieces == 1:
        return piece(0)
    parts = [
        stages.stage(f"{name}-{at}", fields, partial(piece, at * size)) for at in range(pieces)
    ]
    return reduce(lambda one, other: one.union(other), parts)


def _common_lines(shingles: DataFrame, among: int) -> npt.NDArray[np.uint64]:
    """The lines that many articles have, counted over all."""
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    least = engines.current().module.least_common(among)
    if least == 0:
        return np.empty(0, np.uint64)
    lines = shingles.where(F.col("kind") == kernels.LINE)
    counts = lines.groupBy("key").agg(F.sum("size").alias("count"))
    found = counts.where(F.col("count") >= least).select("key").toArrow()
    common = found.column("key").to_numpy().astype(np.int64)
    return np.sort(common.view(np.uint64))


def _gathered(
    links: DataFrame, articles: DataFrame, among: int, floor: int, *, dated: bool
) -> tuple[Any, Any, Any]:
    """Families of all links: occurrences, forms, and the family of each passage, as tables."""
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.compute as pc  # noqa: PLC0415

    names = [part.split()[0] for part in _fields(kernels.TIES)]
    rows = links.select(*names).toArrow().combine_chunks()
    keys = [(name, "ascending") for name in ("weak", "a", "b", "place")]
    rows = rows.take(pc.sort_indices(rows, sort_keys=keys)).combine_chunks()
    numbers = {name: rows.column(name).to_numpy() for name in names if name not in ("weak", "runs")}
    known, ends = np.unique(np.concatenate([numbers["a"], numbers["b"]]), return_inverse=True)
    count = rows.num_rows
    words = np.zeros(len(known), np.uint32)
    words[ends[:count]], words[ends[count:]] = numbers["a_words"], numbers["b_words"]
    first, runs = kernels._lists(rows, "runs")
    given = {
        "a_article": ends[:count].astype(np.uint32),
        "b_article": ends[count:].astype(np.uint32),
        "score": numbers["bits"].astype(np.int64),
        "kind": numbers["code"].astype(np.uint8),
        "run_first": first // np.uint64(3),
        "runs": runs,
    }
    for name in ("a_first_word", "a_end_word", "b_first_word", "b_end_word"):
        given[name] = numbers[name].astype(np.uint32)
    weak = int(np.count_nonzero(rows.column("weak").to_numpy()))
    found = engines.current().module.families_of_links(given, weak, words, among, floor)
    strong = slice(0, count - weak)
    family = found["of_passage"]
    members = pa.table(
        {
            **{name: numbers[name][strong] for name in ("a", "b", "place")},
            "family": pa.array(family, mask=family < 0),
        }
    )
    places = found["occurrences"].reshape(-1, 3)
    number = known[places[:, 0]]
    starts = found["occurrences_first"].astype(np.int64)
    of = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    dates = _dates(links, articles) if dated else {}
    date = [dates.get(one) for one in number.tolist()]
    times = ranked(date)
    earliest = np.minimum.reduceat(times.end, starts[:-1]) if len(of) else times.end
    made: dict[str, Any] = {
        "number": number,
        "family": of,
        "first_word": places[:, 1].astype(np.int32),
        "end_word": places[:, 2].astype(np.int32),
        "weak": pa.array(found["weak"]),
    }
    made["date"] = pa.array(date, pa.string())
    made["first"] = pa.array(times.first < earliest[of] if len(of) else np.zeros(0, bool))
    forms: dict[str, Any] = {"family": np.arange(len(starts) - 1)}
    for name in ("contains", "part_of", "related"):
        forms[name] = pa.ListArray.from_arrays(
            pa.array(found[f"{name}_first"].astype(np.int32)),
            pa.array(found[name].astype(np.int64)),
        )
    return pa.table(made), pa.table(forms), members


def _dates(links: DataFrame, articles: DataFrame) -> dict[int, str]:
    """The dates of the articles that have links, by number, where they have one."""
    asked = links.selectExpr("a as number").union(links.selectExpr("b")).distinct()
    rows = articles.join(asked, "number", "left_semi").where("date is not null")
    return {row["number"]: row["date"] for row in rows.select("number", "date").collect()}
