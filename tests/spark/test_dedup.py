"""`textalign.spark.dedup` and `ledger` say what a local run says, however the work is divided."""

from __future__ import annotations

import json
import math
import random
import shutil
from pathlib import Path
from typing import Any

import corpus
import pyarrow as pa
import pytest
from click.testing import CliRunner
from engines import on_sail
from generated import articles, framed, local, rows_of

import textalign
import textalign.spark
from textalign.errors import InputError, InternalError, StageError, UsageError
from textalign.spark import dedup_kernels, rows
from textalign.spark.__main__ import main

ARTICLES = 20_000


@pytest.fixture(scope="module")
def expected(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[list[tuple[Any, ...]], list[dict[str, Any]]]:
    """The table and the ledger of a local run."""
    folder = tmp_path_factory.mktemp("local")
    table = local(articles(ARTICLES), folder)
    textalign.dedup_files(folder / "articles.jsonl", ledger=folder / "ledger.jsonl")
    return table, entries(folder / "ledger.jsonl")


def entries(path: Path) -> list[dict[str, Any]]:
    """A ledger, by the removed articles, with the columns that Spark has."""
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    columns = [column.name for column in textalign.schema.LEDGER]
    told = ({name: entry[name] for name in columns} for entry in lines)
    return sorted(told, key=lambda entry: str(entry["removed"]))


def entries_of(frame: Any) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = frame.toArrow().to_pylist()
    for entry in told:
        entry["edits"] = [list(edit.values()) for edit in entry["edits"]]
    return sorted(told, key=lambda entry: str(entry["removed"]))


@pytest.mark.timeout(1200)  # classic PySpark takes minutes
@pytest.mark.parametrize("partitions", [1, 2, 7])
def test_table_and_ledger_are_those_of_a_local_run(
    spark: Any, tmp_path: Path, expected: Any, partitions: int
) -> None:
    frame = framed(spark, articles(ARTICLES), partitions, seed=partitions)
    table, ledger = expected
    found = textalign.spark.dedup(frame, str(tmp_path / "run"), partitions=partitions)
    assert rows_of(found) == table
    removed = [row for row in table if not row[1]]
    assert len(removed) > ARTICLES // 10
    assert len({row[4] for row in removed}) == 2
    found = textalign.spark.ledger(frame, str(tmp_path / "run"), partitions=partitions)
    assert entries_of(found) == ledger
    assert any(entry["differences"] > 1 for entry in ledger)


@on_sail
@pytest.mark.parametrize(
    "wish",
    [
        {"keep": "longest", "threshold": 0.5},
        {"keep": "earliest", "date_field": "date", "clusters": "single-link", "threshold": 0.6},
        {"keep": "latest", "date_field": "date"},
        {"keep": "lowest", "keep_field": "value", "clusters": "single-link", "threshold": 0.6},
        {"keep": "highest", "keep_field": "value", "shingle_size": 2, "seed": 9},
    ],
    ids=lambda wish: wish["keep"],
)
def test_the_table_is_that_of_a_local_run_for_every_wish(
    spark: Any, tmp_path: Path, wish: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = articles(1500, 3)
    wanted = {name: value for name, value in wish.items() if name != "date_field"}
    # Several ranges of numbers.
    monkeypatch.setattr(textalign.params, "RANGE_ARTICLES", 400)
    found = textalign.spark.dedup(framed(spark, rows, 3), str(tmp_path / "run"), **wish)
    assert rows_of(found) == local(rows, tmp_path, **wanted)


@on_sail
@pytest.mark.parametrize("wish", [{}, {"keep": "longest", "threshold": 0.6}], ids=str)
def test_articles_are_held_against_others_as_locally(
    spark: Any, tmp_path: Path, wish: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(textalign.params, "RANGE_ARTICLES", 300)
    rows = articles(1800, 11)
    rows, others = rows[::2], rows[1::2]
    # An id may stand on both sides; copies there are told of the first.
    others = [(rows[3][0], rows[3][1], None, None), *others, ("zz", others[8][1], None, None)]
    path, beside = tmp_path / "articles.jsonl", tmp_path / "others.jsonl"
    for file, of in ((path, rows), (beside, others)):
        lines = [json.dumps(dict(zip(("id", "text"), one[:2], strict=True))) for one in sorted(of)]
        file.write_text("\n".join(lines), "utf-8")
    found = textalign.dedup(path, beside, **wish)
    ids, theirs = found.corpus.ids, found.against.ids if found.against else ()
    wanted = sorted(
        (ids[n], bool(kept), ids[n] if kept else theirs[of], float(score), bool(exact))
        for n, (kept, of, score, exact) in enumerate(
            zip(found.kept, found.cluster, found.score, found.exact, strict=True)
        )
    )
    assert {row[4] for row in wanted if not row[1]} == {True, False}
    given = framed(spark, rows, 3), str(tmp_path / "run"), framed(spark, others, 2, seed=4)
    assert rows_of(textalign.spark.dedup(*given, **wish, partitions=3)) == wanted
    ledger = tmp_path / "ledger.jsonl"
    textalign.dedup_files(path, beside, ledger=ledger, **wish)
    table = textalign.spark.ledger(*given, **wish, partitions=3)
    assert entries_of(table) == entries(ledger)
    with pytest.raises(UsageError, match="single-link clusters do not go together with against"):
        textalign.spark.dedup(*given, clusters="single-link")


@on_sail
def test_one_line_in_every_article_and_very_many_copies(spark: Any, tmp_path: Path) -> None:
    draw = random.Random(2)
    line = " Subscribe to our letter, and read what our readers wrote to us this week."
    texts = [text + line for text in corpus.near_duplicates(3000, 8, log_words=4.0).texts]
    rows = [(f"a{n:05}", text, None, None) for n, text in enumerate(texts)]
    same = "It rained all day, and the river rose by two metres."
    rows += [(f"b{n:05}", same + " " * draw.randrange(3), None, None) for n in range(10_000)]
    frame = framed(spark, rows, 4)
    found = rows_of(textalign.spark.dedup(frame, str(tmp_path / "run"), partitions=4))
    assert found == local(rows, tmp_path)
    copies = [row for row in found if row[0].startswith("b")]
    assert len(copies) == 10_000
    assert {row[2] for row in copies} == {"b00000"}
    # Copies of the same words are one content, so they make no pairs.
    candidates = spark.read.parquet(str(tmp_path / "run" / "candidates"))
    assert candidates.count() < 20_000


@on_sail
def test_what_cannot_be_is_refused(spark: Any, tmp_path: Path) -> None:
    rows = [("a", "one two three", None, None), ("b", "four", None, None)]
    frame = framed(spark, rows, 1)
    run = textalign.spark.dedup
    with pytest.raises(InputError, match="the id 'a' stands twice"):
        run(frame.union(frame), str(tmp_path / "twice"))
    for column in ("id", "text"):
        from pyspark.sql import functions

        broken = frame.withColumn(column, functions.lit(None).cast("string"))
        with pytest.raises(InputError, match=rf"the {column} .*is null, not a string"):
            run(broken, str(tmp_path / column))
    with pytest.raises(UsageError, match="no column is called 'body'; the columns are id, text"):
        run(frame, str(tmp_path / "body"), text_field="body")
    with pytest.raises(UsageError, match="keep latest needs the column of dates"):
        run(frame, str(tmp_path / "date"), keep="latest")
    with pytest.raises(UsageError, match="threshold must be"):
        run(frame, str(tmp_path / "threshold"), threshold=2.0)
    run(frame, str(tmp_path / "run"))
    with pytest.raises(StageError, match=r"the stage 'signatures' .* seed 1, not 2"):
        run(frame, str(tmp_path / "run"), seed=2)
    # What does not depend on what is asked for is what it was.
    with pytest.raises(StageError, match=r"the stage 'clusters' .* clusters \"star\", not"):
        run(frame, str(tmp_path / "run"), clusters="single-link")


@on_sail
def test_a_value_that_is_no_number_is_refused(spark: Any, tmp_path: Path) -> None:
    rows = [("a", "one two three", "2024", 1.0), ("b", "four", "2025", math.nan)]
    frame = framed(spark, rows, 1)
    run = textalign.spark.dedup
    with pytest.raises(InputError, match="'b': the field 'value' is NaN, not a number"):
        run(frame, str(tmp_path / "nan"), keep="lowest", keep_field="value")
    run(frame, str(tmp_path / "unasked"))
    with pytest.raises(InputError, match="'b': the date '2025-13' is not in ISO 8601"):
        run(
            framed(spark, [rows[0], ("b", "four", "2025-13", None)], 2),
            str(tmp_path / "date"),
            date_field="date",
        )


@on_sail
def test_nothing_is_found_in_nothing(spark: Any, tmp_path: Path) -> None:
    frame = framed(spark, [("a", "one two three", None, None)], 1)
    assert rows_of(textalign.spark.dedup(frame, str(tmp_path / "one"))) == [
        ("a", True, "a", 1.0, False)
    ]
    assert rows_of(textalign.spark.dedup(frame.limit(0), str(tmp_path / "none"))) == []


def test_pairs_of_a_key_do_not_depend_on_batches() -> None:
    draw = random.Random(3)
    rows = sorted(
        {(draw.choice([*range(30), 3, 3, 3, 3]), draw.randrange(900)) for _ in range(700)}
    )
    plain = sorted((a, b) for k, a in rows for j, b in rows if k == j and a < b)
    seen = [k for k, _ in rows]
    turn = [seen[:at].count(k) + 1 for at, k in enumerate(seen)]
    table = pa.table({"key": seen, "number": [n for _, n in rows], "turn": turn})
    for size in (1, 2, 7, 10_000):
        for together in (1, 50, 1 << 16):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(dedup_kernels, "TOGETHER", together)
                made = list(dedup_kernels.pairs(iter(table.to_batches(size))))
            found = sorted(
                pair for batch in made for pair in zip(*batch.to_pydict().values(), strict=True)
            )
            assert found == plain


def test_ranks_are_sampled_evenly_however_small_the_batches_are() -> None:
    table = pa.table({"rank": [bytes([n]) for n in range(200)]})
    for size in (1, 3, 50, 1000):
        made = rows.sampled(iter(table.to_batches(size)), 60)
        assert [rank for batch in made for rank in batch.to_pydict()["rank"]] == [
            b"\x00", b"\x3c", b"\x78", b"\xb4"
        ]  # fmt: skip


@pytest.mark.parametrize("single_link", [False, True])
def test_components_are_decided_however_batches_are_cut(single_link: bool) -> None:
    draw = random.Random(8)
    rows = []
    for label in (1, 5, 3, 9):
        members = sorted(draw.sample(range(label * 1000, label * 1000 + 900), 12))
        pairs = sorted({tuple(sorted(draw.sample(members, 2))) for _ in range(25)})
        rows += [(label, turn, a, b, 9, 10) for turn, (a, b) in enumerate(pairs, 1)]
    names = ("label", "turn", "a", "b", "shared", "either")
    table = pa.table(dict(zip(names, zip(*rows, strict=True), strict=True)))
    told = set()
    for size in (1, 2, 7, 10_000):
        for together in (1, 30, 1 << 16):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(dedup_kernels, "TOGETHER", together)
                made = list(dedup_kernels.clusters(iter(table.to_batches(size)), single_link))
            found = (row for batch in made for row in zip(*batch.to_pydict().values(), strict=True))
            told.add(tuple(sorted(found, key=lambda row: row[0])))
    assert len(told) == 1
    assert len(told.pop()) > 10


@on_sail
def test_articles_that_change_while_they_are_read_are_told(spark: Any, tmp_path: Path) -> None:
    rows = [
        (f"{n}", f"the harbour road was closed by a fallen tree again {n // 2}") for n in range(40)
    ]
    frame = spark.createDataFrame(rows, "id string, text string")
    textalign.spark.dedup(frame, str(tmp_path))
    shutil.rmtree(tmp_path / "texts")
    shutil.rmtree(tmp_path / "manifests" / "texts")
    others = spark.createDataFrame(
        [(f"x{id}", text) for id, text in rows], "id string, text string"
    )
    with pytest.raises(StageError, match="the articles changed while they were read"):
        textalign.spark.dedup(others, str(tmp_path))


@pytest.mark.parametrize(
    "paths",
    [
        ["dedup", "corpus", "stages", "corpus/"],
        ["dedup", "corpus", "corpus/stages", "table"],
        ["passages", "corpus", "stages", "stages"],
        ["dedup", "corpus", "stages", "table", "--ledger", "corpus"],
        ["passages", "corpus", "stages", "table", "--families", "table"],
        ["dedup", "corpus", "stages", "table", "--against", "table/old"],
        ["passages", "corpus", "stages", "table", "--index", "table/index"],
        ["index", "corpus", "stages", "corpus"],
    ],
)
def test_a_run_does_not_write_over_what_it_reads(paths: list[str]) -> None:
    done = CliRunner().invoke(main, paths)
    assert done.exit_code == 2
    assert "are one place, or one lies in the other" in done.stderr


def test_rows_out_of_order_are_seen() -> None:
    for keys, turn in (([1, 2, 1], [1, 1, 2]), ([1, 1], [2, 1]), ([1, 1, 2], [1, 1, 1])):
        table = pa.table({"key": keys, "number": keys, "turn": turn})
        for size in (1, 9):
            with pytest.raises(InternalError, match="out of order"):
                list(dedup_kernels.pairs(iter(table.to_batches(size))))


@on_sail
def test_the_command_writes_what_the_functions_say(spark: Any, tmp_path: Path) -> None:
    rows = articles(300, 6)
    given, run, out, told = (str(tmp_path / name) for name in ("given", "run", "out", "ledger"))
    framed(spark, rows, 2).write.parquet(given)
    command = ["dedup", given, run, out, "--ledger", told, "--threshold", "0.6"]
    ended = CliRunner().invoke(main, command)
    assert ended.exit_code == 0, ended.output
    assert ended.stdout == ""
    said = ended.stderr.splitlines()
    assert said[0] == "textalign: stage signatures: 300 rows"
    # Not told again for the ledger.
    assert sum("stage signatures" in line for line in said) == 1
    assert said[-1] == f"textalign: --ledger: {told}"
    expected = local(rows, tmp_path, threshold=0.6)
    assert rows_of(spark.read.parquet(out)) == expected
    assert spark.read.parquet(told).count() == sum(not row[1] for row in expected)
    ended = CliRunner().invoke(main, command)
    assert ended.stderr.splitlines()[0] == "textalign: stage signatures: 300 rows, from before"
    ended = CliRunner().invoke(main, [*command, "--seed", "5"])
    assert ended.exit_code == 2
    assert "the stage 'signatures'" in ended.output
    ended = CliRunner().invoke(main, ["dedup", str(tmp_path / "none"), run, out])
    assert ended.exit_code == 2
    assert ended.stderr.startswith("textalign: ")
    assert "nothing where they are read" in ended.stderr or "PATH_NOT_FOUND" in ended.stderr
    # Held against themselves all go, each for the first that is word for word the same.
    apart, left = str(tmp_path / "apart"), str(tmp_path / "left")
    ended = CliRunner().invoke(main, ["dedup", given, apart, left, "--against", given])
    assert ended.exit_code == 0, ended.output
    assert {(row[1], row[4]) for row in rows_of(spark.read.parquet(left))} == {(False, True)}
