"""Passages and families on Spark are those of a local run, however the articles come."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pytest
from click.testing import CliRunner
from engines import on_sail
from generated import Quoting as Row
from generated import quoting as articles

import textalign
from textalign import spark as on_spark
from textalign.errors import InputError, InternalError, StageError, UsageError
from textalign.spark import passage_kernels as kernels
from textalign.spark.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COUNT = 20_000
"""Articles of the test that all engines run; 20,000 are what the project promises."""


def frame(spark: Any, rows: list[Row], partitions: int = 0) -> Any:
    names = ("id", "text", "date")
    columns = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
    types = pa.schema([(name, pa.string()) for name in names])
    made = spark.createDataFrame(pa.table(columns, schema=types))
    return made.repartition(partitions) if partitions else made


def local(rows: list[Row]) -> textalign.Result:
    ordered = sorted(rows)
    corpus = textalign.Corpus.from_articles(
        textalign.Article(id, text, date=date) for id, text, date in ordered
    )
    return textalign.compare(corpus, candidates="shingles")


def told(table: Any) -> list[str]:
    """Rows of a table, in an order of their own."""
    return sorted(map(repr, table.to_pylist()))


def both(spark: Any, rows: list[Row], folder: Path, partitions: int) -> tuple[list[str], list[str]]:
    given = frame(spark, rows, partitions)
    how: dict[str, Any] = {"date_field": "date", "partitions": partitions}
    passages = on_spark.passages(given, str(folder), **how)
    assert passages.columns == [one.name for one in textalign.schema.PASSAGES]
    families = on_spark.families(given, str(folder), **how)
    assert families.columns == [one.name for one in textalign.schema.FAMILIES]
    return told(passages.toArrow()), told(families.toArrow())


@pytest.mark.timeout(1200)  # classic PySpark takes minutes
@pytest.mark.parametrize("partitions", [1, 2, 7])
def test_equals_a_local_run_whatever_the_partitions(
    spark: Any, tmp_path: Path, partitions: int
) -> None:
    rows = articles(COUNT, 3)
    found = local(rows)
    wanted = told(found.passages.to_arrow()), told(found.families.to_arrow())
    assert len(wanted[0]) > len(rows)
    assert len(found.families) > len(rows) // 20
    random.Random(partitions).shuffle(rows)
    assert both(spark, rows, tmp_path, partitions) == wanted


@on_sail
def test_one_line_in_every_article(spark: Any, tmp_path: Path) -> None:
    line = "\nAll rights are reserved by the harbour gazette."
    rows = articles(1_500, 4, line=line)
    found = local(rows)
    assert len(found.passages) < 1_500 * 20  # the line leads to no pair
    boilerplate = [p for p in found.passages if "boilerplate" in p.flags]
    assert boilerplate
    wanted = told(found.passages.to_arrow()), told(found.families.to_arrow())
    assert both(spark, rows, tmp_path / "line", 2) == wanted


@on_sail
def test_equal_articles_without_end(spark: Any, tmp_path: Path) -> None:
    """Those of which more than 1,000 are equal tie no pair, locally either; nothing is lost."""
    text = "The road to the harbour was closed by a fallen lime tree all afternoon."
    same: list[Row] = [(f"same-{n:05}", text, None) for n in range(1_200)]
    rows = [*articles(200, 5), *same]
    found = local(rows)
    wanted = told(found.passages.to_arrow()), told(found.families.to_arrow())
    assert both(spark, rows, tmp_path / "same", 3) == wanted


@on_sail
def test_texts_of_all_sorts(spark: Any, tmp_path: Path) -> None:
    quote = "The harbour of Ærøskøbing 🦀 was closed by ice, the mayor's office said on Monday."
    rows: list[Row] = [
        ("é", f"Yesterday. {quote}", None),
        ("z", quote, "2024"),
        ("a", "", None),
        ("𝔘", f"{quote} {quote}", "2023"),
        ("b", "one", None),
        ("\ufffd", f"“{quote}” Traffic waited.", None),
    ]
    found = local(rows)
    assert len(found.passages) >= 6
    wanted = told(found.passages.to_arrow()), told(found.families.to_arrow())
    assert both(spark, rows, tmp_path / "sorts", 2) == wanted


@on_sail
def test_nothing_shared(spark: Any, tmp_path: Path) -> None:
    rows: list[Row] = [("a", "It rained.", None), ("b", "", None)]
    assert both(spark, rows, tmp_path / "nothing", 2) == ([], [])


@on_sail
def test_a_long_article_has_a_cell_of_its_own(spark: Any, tmp_path: Path) -> None:
    rows = articles(300, 6)
    text = " ".join(text for _, text, _ in articles(4_000, 7))
    assert len(text) > kernels.LONG
    rows.append(("long", f"{text} {rows[10][1]} {rows[250][1]}", None))
    found = local(rows)
    assert {"long"} <= {side for p in found.passages for side in (p.a.article, p.b.article)}
    wanted = told(found.passages.to_arrow()), told(found.families.to_arrow())
    assert both(spark, rows, tmp_path / "long", 2) == wanted


def test_a_laptop_queries_what_a_cluster_wrote(
    spark: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = articles(500, 9, line="\nAll rights are reserved by the harbour gazette.")
    asked, rows = rows[:40], rows[40:]
    monkeypatch.setattr("textalign.spark._index.SEGMENT_ARTICLES", 200)
    given = frame(spark, random.Random(1).sample(rows, len(rows)), 3)
    target = tmp_path / "index"
    on_spark.write_index(given, str(tmp_path / "run"), str(target), date_field="date", partitions=3)
    corpus = [textalign.Article(id, text, date=date) for id, text, date in rows]
    queries = textalign.Corpus.from_articles(textalign.Article(*row[:2]) for row in asked)
    with (
        textalign.Index.build(tmp_path / "local", corpus) as ours,
        textalign.Index.open(target) as theirs,
    ):
        info = theirs.info(check=True)
        assert (info.damaged, info.articles, info.segments) == ((), 460, 3)
        assert info.postings == ours.info().postings
        wanted, found = ours.query(queries), theirs.query(queries)
        assert len(wanted.passages) > 20
        assert told(found.passages.to_arrow()) == told(wanted.passages.to_arrow())
        assert told(found.families.to_arrow()) == told(wanted.families.to_arrow())
        theirs.add({"new": asked[0][1]})
        assert len(theirs) == 461
    # And the other way round: what a laptop wrote is the first stage of a run.
    run = tmp_path / "indexed"
    found = local(rows)
    for table, wanted in (
        (on_spark.passages, found.passages.to_arrow()),
        (on_spark.families, found.families.to_arrow()),
    ):
        made = table(given, str(run), index=str(tmp_path / "local"), partitions=3)
        assert told(made.toArrow()) == told(wanted)
    assert not {"articles", "shingles"} & {path.name for path in run.iterdir()}
    with pytest.raises(StageError, match="has 461 articles, not the 460"):
        on_spark.passages(given, str(tmp_path / "other"), index=str(target))
    with pytest.raises(StageError, match=r"was made with background .*, not"):
        on_spark.passages(given, str(run), index=str(tmp_path / "local"), background="flat")
    with pytest.raises(UsageError, match="index of 461 articles"):
        on_spark.write_index(given, str(tmp_path / "run"), str(target), date_field="date")


@on_sail
def test_what_the_driver_sends_in_pieces(
    spark: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = articles(200, 12)
    found = local(rows)
    wanted = told(found.passages.to_arrow()), told(found.families.to_arrow())
    monkeypatch.setattr("textalign.spark._passages.SHIPPED", 2_000)
    assert both(spark, rows, tmp_path, 2) == wanted
    pieces = [path for path in tmp_path.iterdir() if path.name.startswith("places-")]
    assert len(pieces) > 3


def test_columns_of_any_name_and_none_of_any_type(spark: Any, tmp_path: Path) -> None:
    from pyspark.sql import functions

    rows = articles(60, 11)
    given = frame(spark, rows, 2)
    named = {"id": "meta.id", "text": "the `text`", "date": "when"}
    renamed = given.withColumnsRenamed(named)
    fields = {f"{name}_field": field for name, field in named.items()}
    passages = on_spark.passages(renamed, str(tmp_path / "run"), partitions=2, **fields)
    wanted = told(local(rows).passages.to_arrow())
    assert told(passages.toArrow()) == wanted
    for name, kind, said in (
        ("text", "binary", "what is taken for the text must be strings"),
        ("id", "double", "what is taken for the id must be strings or whole numbers"),
        ("date", "boolean", "what is taken for the date must be dates, or strings"),
    ):
        other = given.withColumn(name, functions.lit(None).cast(kind))
        with pytest.raises(UsageError, match=f"column '{name}' is of the type {kind}: {said}"):
            on_spark.passages(other, str(tmp_path / name), date_field="date")
    late = given.withColumn("date", functions.lit("16 May"))
    with pytest.raises(InputError, match="the date '16 May' is not in ISO 8601"):
        on_spark.passages(late, str(tmp_path / "late"), date_field="date")


@on_sail
def test_other_parameters_are_refused(spark: Any, tmp_path: Path) -> None:
    given = frame(spark, articles(20, 8))
    on_spark.passages(given, str(tmp_path / "run"))
    with pytest.raises(StageError, match="links"):
        on_spark.passages(given, str(tmp_path / "run"), min_evidence=30.0)
    on_spark.dedup(given, str(tmp_path / "other"))
    with pytest.raises(StageError, match=r"'articles' .* is one of dedup, not of passages: each"):
        on_spark.passages(given, str(tmp_path / "other"))


def test_bad_input(spark: Any, tmp_path: Path) -> None:
    twice: list[Row] = [("a", "It rained.", None), ("b", "x", None), ("a", "It is dry.", None)]
    with pytest.raises(InputError, match="'a' stands twice"):
        on_spark.passages(frame(spark, twice), str(tmp_path / "twice"))
    with pytest.raises(UsageError, match="no column is called 'body'"):
        on_spark.passages(frame(spark, twice), str(tmp_path / "column"), text_field="body")
    empty: Any = [("a", None, None)]
    with pytest.raises(InputError, match="'a': the text is null"):
        on_spark.passages(frame(spark, empty), str(tmp_path / "null"))


@on_sail
def test_an_index_is_the_first_stage_however_it_was_cut(
    spark: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Several segments, small parts, a shingle with very many places, articles in another order."""
    rows = articles(200, 13, line="\nAll rights are reserved by the harbour gazette.")
    again = "the lime tree at the harbour fell down on the road " * 30
    rows += [("again", again, None), ("once more", f"Monday. {again}", "2024"), ("empty", "", None)]
    random.Random(4).shuffle(rows)
    corpus = [textalign.Article(id, text, date=date) for id, text, date in rows]
    with textalign.Index.build(tmp_path / "index", corpus[:150]) as index:
        index.add(corpus[150:])
    wanted = textalign.compare(textalign.Corpus.from_articles(corpus), candidates="shingles")
    monkeypatch.setattr("textalign.spark.indexed.READ_ROWS", 50)
    given = frame(spark, rows, 2)
    found = on_spark.families(given, str(tmp_path / "run"), index=str(tmp_path / "index"))
    assert told(found.toArrow()) == told(wanted.families.to_arrow())
    found = on_spark.passages(given, str(tmp_path / "run"), index=str(tmp_path / "index"))
    assert told(found.toArrow()) == told(wanted.passages.to_arrow())


@on_sail
def test_the_command_writes_an_index_and_takes_it(spark: Any, tmp_path: Path) -> None:
    rows = articles(150, 14)
    given, stages, index, run, out, gathered = (
        str(tmp_path / name) for name in ("given", "stages", "index", "run", "out", "gathered")
    )
    frame(spark, rows, 2).write.parquet(given)
    ended = CliRunner().invoke(main, ["index", given, stages, index, "--date-field", "date"])
    assert ended.exit_code == 0, ended.output
    command = ["passages", given, run, out, "--families", gathered, "--index", index]
    ended = CliRunner().invoke(main, command)
    assert ended.exit_code == 0, ended.output
    wanted = local(rows)
    found = [spark.read.parquet(path).toArrow() for path in (out, gathered)]
    assert told(found[0]) == told(wanted.passages.to_arrow())
    assert told(found[1]) == told(wanted.families.to_arrow())
    ended = CliRunner().invoke(main, ["index", given, stages, index, "--date-field", "date"])
    assert ended.exit_code == 2
    assert "index of 150 articles" in ended.output


def _rows(keys: list[int], turns: list[int], cuts: list[int]) -> Iterator[Any]:
    table = pa.table({"key": keys, "turn": turns, "number": list(range(len(keys)))})
    for first, end in zip([0, *cuts], [*cuts, len(keys)], strict=True):
        yield from table.slice(first, end - first).to_batches()


def test_keys_stay_whole_however_batches_are_cut() -> None:
    keys = [5] * 3 + [7] + [2] * 6 + [9] * 2
    turns = [1, 2, 3, 1, 1, 2, 3, 4, 5, 6, 1, 2]
    for cuts in ([], [1], [3], [4, 5, 6, 7, 8, 9], list(range(1, 12))):
        for most in (None, 3):
            parts = list(kernels.whole(_rows(keys, turns, cuts), ("key",), ("key", "number"), most))
            seen = [key for part in parts for key in dict.fromkeys(part["key"].to_pylist())]
            assert seen == [5, 7, 2, 9]
            count = {k: sum(p["key"].to_pylist().count(k) for p in parts) for k in (5, 7, 2, 9)}
            assert (count[5], count[7], count[9]) == (3, 1, 2)
            assert count[2] == 6 if most is None else count[2] > most
    with pytest.raises(InternalError, match="out of order"):
        list(kernels.whole(_rows([1, 2, 1], [1, 1, 2], []), ("key",), ("key", "number")))


def test_cells_hold_articles_near_each_other() -> None:
    a, b = np.array([1, 1, 70, 5, 9000]), np.array([2, 5000, 71, 5000, 5000])
    batch = pa.record_batch({"a": a, "b": b})
    long, sizes = np.array([5000]), np.array([kernels.LONG])
    [found] = kernels.cells(iter([batch]), long, sizes)
    cell, row, column = (found.column(at).to_pylist() for at in range(3))
    assert len({cell[0], cell[1], cell[2]}) == 3
    # Of a long article the partners that are near each other are in one cell.
    assert cell[1] == cell[3] != cell[4]
    assert (row, column) == ([1, 5000, 70, 5000, 5000], [2, 1, 71, 5, 9000])
    [found] = kernels.cells(iter([batch]), long, np.array([3 * kernels.PREPARED]))
    assert len(set(found.column(0).to_pylist())) == 3
