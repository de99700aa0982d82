"""Tables for other libraries: what pandas, polars, DuckDB and pyarrow read is what the API has.

Input: the five articles, and small corpora. Output: pass or fail. No list of Python stands between:
each library takes the table itself, through the Arrow PyCapsule interface. The columns are those of
`textalign.schema`, in every format.
"""

from __future__ import annotations

import importlib
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

import textalign
from extras import needs
from textalign import frames, params, result, schema
from textalign.errors import MissingPackageError
from textalign.show import formats

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = Path(__file__).parent.parent / "seeds"
QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."


@pytest.fixture(scope="module")
def seen() -> textalign.Result:
    dates = ["2025-05-17", None, "2025-05-16T10:00", "2025", "2025-05-16"]
    found = textalign.load(SEEDS)
    return textalign.compare(
        [
            textalign.Article(a.id, a.text, date=date, source=f"paper {n % 2}")
            for n, (a, date) in enumerate(zip(found, dates, strict=True))
        ]
    )


@pytest.fixture(scope="module")
def tables(seen: textalign.Result) -> dict[str, Any]:
    return {
        "passages": seen.passages,
        "families": seen.families,
        "matrix": seen.pairs(*params.MEASURES),
        "dedup": textalign.dedup(SEEDS, threshold=0.05),
    }


def rows_of(table: Any) -> list[dict[str, Any]]:
    """A table as the objects of the API tell it, one value after the other."""
    if isinstance(table, textalign.Passages):
        return [passage_row(one) for one in table]
    if isinstance(table, result.Families):
        return [
            {
                "family": family.family,
                "article": place.article,
                "start": place.start,
                "end": place.end,
                "text": place.text,
                "weak": place.weak,
                "contains": list(family.contains),
                "part_of": list(family.part_of),
                "related": list(family.related),
                "date": place.date,
                "first": place.article in family.first,
            }
            for family in table
            for place in family.occurrences
        ]
    if isinstance(table, textalign.Dedup):
        ids = table.corpus.ids
        columns = (table.kept, table.cluster, table.score, table.exact)
        names = [column.name for column in schema.dedup("jaccard")]
        return [
            dict(zip(names, (id, kept, ids[at], score, exact), strict=True))
            for id, kept, at, score, exact in zip(ids, *(c.tolist() for c in columns), strict=True)
        ]
    found, ids = table._result, table._result.rows
    values = {measure: found.matrix(measure) for measure in table.measures}
    some = sum(np.abs(value) for value in values.values())
    return [
        {"article": ids[row], "other": ids[column]}
        | {measure: value[row, column] for measure, value in values.items()}
        for row, column in np.argwhere(some).tolist()
    ]


def passage_row(passage: textalign.Passage) -> dict[str, Any]:
    row = {
        f"{side}_{name}": getattr(getattr(passage, side), name)
        for side in "ab"
        for name in ("article", "start", "end", "text")
    }
    names = ("kind", "score", "density", "coverage_a", "coverage_b", "family")
    row |= {name: getattr(passage, name) for name in names}
    edits = [(edit.operation, *edit.a, *edit.b) for edit in passage.edits]
    row["edits"] = [dict(zip(schema.EDIT, edit, strict=True)) for edit in edits]
    row["flags"], row["differs_in"] = list(passage.flags), list(passage.differs_in)
    return {column.name: row[column.name] for column in schema.PASSAGES}


def from_pyarrow(table: Any) -> list[dict[str, Any]]:
    import pyarrow as pa

    return pa.table(table).to_pylist()


def from_polars(table: Any) -> list[dict[str, Any]]:
    import polars as pl

    return pl.DataFrame(table).to_dicts()


def from_duckdb(found: Any) -> list[dict[str, Any]]:
    import duckdb

    told = duckdb.sql("SELECT * FROM found")
    names = told.columns
    return [dict(zip(names, row, strict=True)) for row in told.fetchall()]


def plain(value: Any) -> Any:
    """A value of pandas as Python has it."""
    if isinstance(value, np.ndarray):
        return [plain(one) for one in value]
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return None if value is None or value != value else value  # noqa: PLR0124  NaN


def of_frame(frame: Any) -> list[dict[str, Any]]:
    return [{key: plain(one) for key, one in row.items()} for row in frame.to_dict("records")]


def from_pandas(table: Any) -> list[dict[str, Any]]:
    import pandas as pd

    return of_frame(pd.DataFrame.from_arrow(table))


READERS: dict[str, Callable[[Any], list[dict[str, Any]]]] = {
    "pyarrow": from_pyarrow,
    "polars": from_polars,
    "duckdb": from_duckdb,
    "pandas": from_pandas,
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", [*schema.TABLES])
@pytest.mark.parametrize("library", [pytest.param(n, marks=needs(n, "pyarrow")) for n in READERS])
def test_a_library_reads_a_table_as_the_api_has_it(
    name: str, library: str, tables: dict[str, Any]
) -> None:
    wanted = rows_of(tables[name])
    assert len(wanted) >= 5
    assert READERS[library](tables[name]) == wanted
    # It can be read more than once.
    assert len(READERS[library](tables[name])) == len(wanted)


@pytest.mark.filterwarnings("ignore")
@needs("pandas", "polars", "pyarrow")
@pytest.mark.parametrize("name", [*schema.TABLES])
def test_frames_are_made_of_every_table(name: str, tables: dict[str, Any]) -> None:
    wanted = rows_of(tables[name])
    assert of_frame(tables[name].to_pandas()) == wanted
    assert tables[name].to_polars().to_dicts() == wanted
    assert tables[name].to_arrow().to_pylist() == wanted


DTYPES = {
    "string": "string",
    "int64": "int64",
    "float64": "double",
    "bool": "bool",
    "list<string>": "list<element: string>",
    "list<int64>": "list<element: int64>",
    "list<edit>": "list<element: struct<operation: string, a_start: int64, a_end: int64, "
    "b_start: int64, b_end: int64>>",
}


@needs("pyarrow")
@pytest.mark.parametrize("name", [*schema.TABLES])
def test_streams_and_parquet_have_the_columns_of_the_schema(
    name: str, tables: dict[str, Any]
) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = tables[name]
    told = {
        "passages": lambda: formats.passages(table, "parquet"),
        "families": lambda: formats.families(table, "parquet"),
        "matrix": lambda: formats.matrix(table._result, table.measures, "parquet"),
        "dedup": lambda: b"".join(formats.dedup(rows_of(table), "parquet", "jaccard")),
    }[name]()
    read = pq.read_table(io.BytesIO(told))
    for one in (pa.table(table), read):
        assert [(f.name, str(f.type).replace("item:", "element:")) for f in one.schema] == [
            (column.name, DTYPES[column.dtype]) for column in schema.TABLES[name]
        ]
        assert one.schema.metadata[b"textalign.schema"] == str(schema.VERSION).encode()
        for column in schema.TABLES[name]:
            assert column.nullable or not one[column.name].null_count
    assert read.to_pylist() == rows_of(table)


@needs("pyarrow")
def test_streams_tell_what_the_values_depend_on(tables: dict[str, Any]) -> None:
    for name in ("passages", "families", "matrix"):
        told = tables[name].to_arrow().schema.metadata
        assert set(told) == {
            f"textalign.{key}".encode()
            for key in ("schema", "scheme", "unicode", "background", "background_sha256")
        }


def test_csv_and_json_have_the_columns_of_the_schema(tables: dict[str, Any]) -> None:
    import csv
    import json

    def of(name: str, form: str) -> str:
        if name == "dedup":
            return b"".join(formats.dedup(rows_of(tables[name]), form, "jaccard")).decode()
        return getattr(formats, name)(tables[name], form).decode()

    for name in ("passages", "families", "dedup"):
        head = next(csv.reader(io.StringIO(of(name, "csv"))))
        assert head == [column.name for column in schema.TABLES[name] if column.in_csv]
    for passage in json.loads(of("passages", "json")):
        flat = [f"{side}_{key}" for side in "ab" for key in passage[side]]
        assert flat + [key for key in passage if key not in "ab"] == [
            column.name for column in schema.PASSAGES
        ]
    known = {column.name for column in schema.FAMILIES}
    for family in json.loads(of("families", "json")):
        assert known <= set(family) | set(family["occurrences"][0])
    for one in json.loads(of("dedup", "json")):
        assert list(one) == [column.name for column in schema.dedup("jaccard")]


KINDS = {
    "string": lambda value: isinstance(value, str),
    "string or null": lambda value: value is None or isinstance(value, str),
    "integer": lambda value: type(value) is int,
    "true or false": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "object of strings": lambda value: all(isinstance(one, str) for one in value.values()),
    "list of strings": lambda value: all(isinstance(one, str) for one in value),
    "list of integers": lambda value: all(type(one) is int for one in value),
    "list of objects": lambda value: all(isinstance(one, dict) for one in value),
    "list of lists": lambda value: all(isinstance(one, list) for one in value),
    "list of lists of numbers": lambda value: all(
        one is None or isinstance(one, int | float) for row in value for one in row
    ),
}


def check_object(found: dict[str, Any], name: str) -> None:
    """The object has the fields of the schema, in their order, and values of their kinds."""
    wanted = [f.name for f in schema.OBJECTS[name] if f.name in found or not f.optional]
    assert list(found) == wanted
    for field in schema.OBJECTS[name]:
        assert field.name not in found or KINDS[field.kind](found[field.name]), field


def test_objects_have_the_fields_of_the_schema(
    seen: textalign.Result, tables: dict[str, Any]
) -> None:
    import json

    against = textalign.compare({"a": QUOTE}, {"b": QUOTE})
    for result_, measure in ((seen, "reuse"), (seen, "words"), (against, "longest")):
        check_object(json.loads(formats.matrix(result_, [measure], "json")), "matrix_json")
    told = json.loads(formats.matrix(seen, ["words"], "json"))
    assert told["schema"] == schema.VERSION
    for family in json.loads(formats.families(seen.families, "json")):
        check_object(family, "family_json")
        for place in family["occurrences"]:
            check_object(place, "occurrence_json")
    members = [json.loads(o) for o in formats.families(seen.families, "passim").splitlines()]
    for member in members:
        check_object(member, "passim")
    assert {"series", "date"} <= {name for member in members for name in member}
    with np.load(io.BytesIO(formats.matrix(seen, ["words"], "npz"))) as arrays:
        assert list(arrays) == [field.name for field in schema.OBJECTS["npz"]]
        for field in schema.OBJECTS["npz"]:
            kind = {"bytes": "S", "str": "U", "int64": "i", "float64": "f"}[field.kind]
            assert arrays[field.name].dtype.kind == kind
        assert arrays["schema"].item() == schema.VERSION


@needs("pyarrow")
def test_empty_tables_have_their_columns() -> None:
    found = textalign.compare(["apples", "pears"])
    empty = textalign.dedup([])
    for table, columns in (
        (found.passages, schema.PASSAGES),
        (found.families, schema.FAMILIES),
        (found.pairs(), schema.pairs(("reuse",))),
        (textalign.compare([]).pairs("words"), schema.pairs(("words",))),
        (empty, schema.dedup("jaccard")),
    ):
        made = table.to_arrow()
        assert made.num_rows == 0
        assert made.column_names == [column.name for column in columns]


@needs("pyarrow")
def test_batches_are_bounded_and_lose_nothing(
    seen: textalign.Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pyarrow as pa

    whole = seen.passages.to_arrow()
    places = seen.families.to_arrow()
    monkeypatch.setattr(frames, "ROWS", 7)
    monkeypatch.setattr(frames, "POINTS", 300)
    batches = list(pa.RecordBatchReader.from_stream(seen.passages))
    assert len(batches) > len(whole) / 7
    for batch in batches:
        long = sum(len(t) for side in "ab" for t in batch[f"{side}_text"].to_pylist())
        assert batch.num_rows == 1 or (batch.num_rows <= 7 and long <= 300)
    assert pa.Table.from_batches(batches).equals(whole)
    assert seen.families.to_arrow().equals(places)


@needs("pyarrow")
def test_what_utf_8_has_no_bytes_for_is_escaped() -> None:
    broken = QUOTE.replace("lime", "\udfff lime")
    found = textalign.compare([f"\ud800 {QUOTE}", broken])
    told = found.passages.to_arrow()["b_text"].to_pylist()
    assert any("\\udfff" in text for text in told)


@needs("pyarrow")
def test_matrices_against_others_and_of_groups(tmp_path: Path) -> None:
    against = textalign.compare({"a": QUOTE, "b": "Nothing."}, {"a": QUOTE, "c": QUOTE})
    assert against.pairs().to_arrow().to_pylist() == [
        {"article": "a", "other": "against/a", "reuse": 1.0},
        {"article": "a", "other": "against/c", "reuse": 1.0},
    ]


def test_a_missing_library_is_named_with_what_brings_it(
    seen: textalign.Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str, *rest: object) -> object:
        raise ImportError(name)

    monkeypatch.setattr(frames, "import_module", missing)
    with pytest.raises(MissingPackageError, match=r"pyarrow.*pip install 'textalign\[arrow\]'"):
        seen.passages.__arrow_c_stream__()
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    for name in ("pandas", "polars"):
        with pytest.raises(MissingPackageError, match=f"to_{name} needs .* pip install {name}$"):
            getattr(seen.families, f"to_{name}")()


def test_pairs_hold_what_is_not_zero(seen: textalign.Result) -> None:
    for measures in (("reuse",), ("jaccard", "words"), tuple(params.MEASURES)):
        pairs = seen.pairs(*measures)
        for measure in measures:
            made = np.zeros((5, 5))
            made[pairs.columns["row"], pairs.columns["column"]] = pairs.columns[measure]
            np.testing.assert_array_equal(made, seen.matrix(measure))
    assert list(seen.pairs().columns) == ["row", "column", "reuse"]
    assert repr(seen.pairs()) == f"<Pairs: {len(seen.pairs())}, reuse>"
    assert len(seen.pairs()) == np.count_nonzero(seen.matrix())
