"""Passages and families on Spark are those of a local run, however the articles come."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pytest
from engines import HAS_SAIL, on_sail

import textalign
from textalign import spark as on_spark
from textalign.errors import InputError, InternalError, StageError, UsageError
from textalign.spark import passage_kernels as kernels

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COUNT = 20_000
"""Articles of the test that all engines run; 20,000 are what the project promises."""

Row = tuple[str, str, str | None]


def articles(count: int, seed: int, *, line: str = "") -> list[Row]:
    """Articles of made-up words, in which quotes are planted, some of them with a word changed."""
    draw = random.Random(seed)

    def word() -> str:
        letters = (draw.choice("bcdfghklmnprst") + draw.choice("aeiou") for _ in range(4))
        return "".join(letters)[: draw.randint(4, 8)]

    words = [word() for _ in range(20_000)]
    quotes = [
        [draw.choice(words) for _ in range(draw.randint(8, 40))] for _ in range(max(count // 5, 2))
    ]
    rows: list[Row] = []
    for number in range(count):
        text = [draw.choice(words) for _ in range(draw.randint(10, 40))]
        for _ in range(draw.choice([0, 0, 1, 1, 2])):
            quote = list(draw.choice(quotes))
            if draw.random() < 0.4:
                quote[draw.randrange(len(quote))] = draw.choice(words)
            at = draw.randrange(len(text))
            text[at:at] = quote
        date = draw.choice([None, "2024", "2024-03", "2024-03-05", "2023-01-01"])
        rows.append((f"doc-{number:06}", f"{' '.join(text).capitalize()}.{line}", date))
    return rows


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


@pytest.mark.timeout(600)
@pytest.mark.parametrize("partitions", [1, 2, 7])
def test_equals_a_local_run_whatever_the_partitions(
    spark: Any, tmp_path: Path, partitions: int
) -> None:
    # Each run of classic PySpark takes minutes: there the whole corpus comes in two partitions.
    rows = articles(COUNT if HAS_SAIL or partitions == 2 else COUNT // 20, 3)
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
    with pytest.raises(UsageError, match="index of 461 articles"):
        on_spark.write_index(given, str(tmp_path / "run"), str(target), date_field="date")


@on_sail
def test_other_parameters_are_refused(spark: Any, tmp_path: Path) -> None:
    given = frame(spark, articles(20, 8))
    on_spark.passages(given, str(tmp_path / "run"))
    with pytest.raises(StageError, match="links"):
        on_spark.passages(given, str(tmp_path / "run"), min_evidence=30.0)


def test_bad_input(spark: Any, tmp_path: Path) -> None:
    twice: list[Row] = [("a", "It rained.", None), ("b", "x", None), ("a", "It is dry.", None)]
    with pytest.raises(InputError, match="'a' stands twice"):
        on_spark.passages(frame(spark, twice), str(tmp_path / "twice"))
    with pytest.raises(UsageError, match="no column 'body'"):
        on_spark.passages(frame(spark, twice), str(tmp_path / "column"), text_field="body")
    empty: Any = [("a", None, None)]
    with pytest.raises(InputError, match="no text"):
        on_spark.passages(frame(spark, empty), str(tmp_path / "null"))


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
    a, b = np.array([1, 1, 70, 5]), np.array([2, 5000, 71, 5000])
    batch = pa.record_batch({"a": a, "b": b})
    [found] = kernels.cells(iter([batch]), np.array([5000]))
    cell = found.column(0).to_pylist()
    assert cell[1] == cell[3] == -5001
    assert len({cell[0], cell[1], cell[2]}) == 3
