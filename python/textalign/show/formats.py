"""File formats: result → text of CSV, TSV, JSON and JSON lines, or bytes of npy, npz and Parquet.

Numbers round-trip: every float is written with the digits that read back as the same float. Text
stands as it is, escaped only as its format asks.
"""

from __future__ import annotations

import csv
import importlib.util
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from itertools import islice
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign import frames, schema
from textalign.errors import MissingPackageError, UsageError, quoted
from textalign.params import SHARES

from . import plot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import BinaryIO

    from textalign.frames import Exports
    from textalign.result import (
        Edit,
        Explanation,
        Families,
        Family,
        Gathered,
        IndexInfo,
        Passage,
        Passages,
        Result,
        Span,
    )

MATRIX_FORMATS: Final = (
    "table", "csv", "tsv", "json", "jsonl", "npy", "npz", "parquet", *plot.FORMATS
)  # fmt: skip
PASSAGE_FORMATS: Final = ("table", "csv", "tsv", "json", "jsonl", "parquet")
FAMILY_FORMATS: Final = ("table", "csv", "tsv", "json", "jsonl", "parquet", "passim")
EXPLANATION_FORMATS: Final = ("table", "json")
GATHER_FORMATS: Final = ("table", "csv", "tsv", "json", "jsonl")
INFO_FORMATS: Final = ("table", "json")
DEDUP_FORMATS: Final = ("table", "csv", "tsv", "json", "jsonl", "parquet")
SUFFIXES: Final = frozenset({*MATRIX_FORMATS, *PASSAGE_FORMATS} - {"table"})
"""Formats whose name is how files of theirs end."""
BINARY_FORMATS: Final = frozenset({"npy", "npz", "parquet", "png"})

LABELS: Final = ".labels.csv"
"""What is added to the name of an npy file for that of the file with the names of its rows."""

NEEDS: Final = {
    **dict.fromkeys(plot.FORMATS, ("matplotlib", "plot")),
    "parquet": ("pyarrow", "arrow"),
}
"""The package that a format needs, and the extra that brings it."""

ONE_MATRIX: Final = frozenset({"npz", *plot.FORMATS})
"""Formats that hold a single matrix."""


def check(form: str, measures: Sequence[str] = ()) -> None:
    """Raise, before anything is compared, for what cannot be written.

    Raises
    ------
    MissingPackageError
        The package that the format needs is not installed.
    UsageError
        More measures than the format has room for.
    """
    package, extra = NEEDS.get(form, ("", ""))
    if package and importlib.util.find_spec(package) is None:
        raise MissingPackageError(f"--format {form}", package, extra)
    if len(measures) > 1 and form in ONE_MATRIX:
        raise UsageError(f"--format {form} holds one matrix: name one --measure")


def matrix(result: Result, measures: Sequence[str], form: str) -> bytes:
    """The matrices of a result in one of the formats other than a table."""
    if form in plot.FORMATS:
        return plot.matrix(result, measures[0], form)
    if form == "npz":
        return _sparse(result, measures[0])
    if form == "parquet":
        return _parquet(result.pairs(*measures))
    if form == "npy":
        matrices = [result.matrix(measure) for measure in measures]
        stream = io.BytesIO()
        np.save(stream, matrices[0] if len(matrices) == 1 else np.stack(matrices))
        return stream.getvalue()
    if form in ("json", "jsonl"):
        objects = [_matrix_object(result, measure) for measure in measures]
        return _json(objects[0] if len(objects) == 1 and form == "json" else objects, form)
    rows: list[list[object]] = [["measure", "article", *result.columns]]
    for measure in measures:
        values = _values(result, measure)
        rows += [
            [measure, id, *map(_cell, row)] for id, row in zip(result.rows, values, strict=True)
        ]
    if len(measures) == 1:
        rows = [row[1:] for row in rows]
    return _delimited(rows, form)


def labels(result: Result) -> bytes:
    """What the rows and columns of an npy file are: CSV with their numbers, ids and titles."""
    titles = {article.id: article.title for article in result.articles}
    rows: list[list[object]] = [["axis", "number", "article", "title"]]
    for axis, ids in (("row", result.rows), ("column", result.columns)):
        rows += [[axis, number, id, titles[id]] for number, id in enumerate(ids)]
    return _delimited(rows, "csv")


def _sparse(result: Result, measure: str) -> bytes:
    """A matrix as scipy.sparse stores one by rows, and the ids of its rows and columns."""
    found = result.entries(measure)
    ends = np.searchsorted(found["row"], np.arange(len(result.rows) + 1))
    stream = io.BytesIO()
    np.savez_compressed(
        stream,
        allow_pickle=False,
        format=np.array(b"csr"),
        shape=np.array([len(result.rows), len(result.columns)]),
        data=found["value"],
        indices=found["column"].astype(np.int64),
        indptr=ends.astype(np.int64),
        measure=np.array(measure),
        schema=np.array(schema.VERSION),
        rows=np.array(result.rows, np.str_),
        columns=np.array(result.columns, np.str_),
    )
    return stream.getvalue()


def _parquet(table: Exports) -> bytes:
    """A table as a Parquet file; what its values depend on stands in its metadata."""
    import pyarrow as pa  # noqa: PLC0415  `check` has seen that it is there
    import pyarrow.parquet as pq  # noqa: PLC0415

    stream = io.BytesIO()
    reader = pa.RecordBatchReader.from_stream(table)
    with pq.ParquetWriter(stream, reader.schema, compression="zstd") as writer:
        for batch in reader:
            writer.write_batch(batch)
    return stream.getvalue()


def _matrix_object(result: Result, measure: str) -> dict[str, Any]:
    found: dict[str, Any] = {"measure": measure, "articles": result.rows}
    if result.against is not None:
        found["against"] = result.columns
    found["values"] = _values(result, measure)
    found["words"] = result.words.tolist()
    found["about"] = result.about
    found["schema"] = schema.VERSION
    return found


def _values(result: Result, measure: str) -> list[list[float | None]]:
    """Shares as floats, counts as whole numbers; null for what is left out."""
    values, hidden = result.matrix(measure), result.left_out()
    values[hidden] = 0
    typed = values if measure in SHARES else values.astype(np.int64)
    rows: list[list[float | None]] = typed.tolist()
    for row, column in np.argwhere(hidden).tolist():
        rows[row][column] = None
    return rows


def _span(span: Span) -> dict[str, Any]:
    return {"article": span.article, "start": span.start, "end": span.end, "text": span.text}


def passage_object(passage: Passage) -> dict[str, Any]:
    """A passage as JSON has it: the names of `Passage`."""
    return {
        "a": _span(passage.a),
        "b": _span(passage.b),
        "kind": passage.kind,
        "flags": passage.flags,
        "differs_in": passage.differs_in,
        "score": passage.score,
        "density": passage.density,
        "coverage_a": passage.coverage_a,
        "coverage_b": passage.coverage_b,
        "edits": _edits(passage.edits),
        "family": passage.family,
    }


def _edits(edits: Iterable[Edit]) -> list[list[object]]:
    """Edits as lists, to keep them short: [operation, a_start, a_end, b_start, b_end]."""
    return [[edit.operation, *edit.a, *edit.b] for edit in edits]


def passages(found: Passages, form: str) -> bytes:
    """Passages in one of the formats other than a table; only Parquet tells what it is about."""
    if form == "parquet":
        return _parquet(found)
    if form in ("json", "jsonl"):
        return _json((passage_object(passage) for passage in found), form)
    names = _csv_names(schema.PASSAGES)

    def rows() -> Iterator[list[object]]:
        yield list(names)
        for passage in found:
            flat = passage_object(passage)
            for side in "ab":
                flat |= {f"{side}_{name}": value for name, value in flat.pop(side).items()}
            yield [_cell(flat[name]) for name in names]

    return _delimited(rows(), form)


def _csv_names(columns: Iterable[schema.Column]) -> list[str]:
    return [column.name for column in columns if column.in_csv]


def _cell(value: object) -> object:
    """A value as CSV has it: nothing for null, the entries of a list between spaces."""
    if isinstance(value, list | tuple):
        return " ".join(map(str, value))
    return "" if value is None else value


def families(found: Families, form: str) -> bytes:
    """Families as JSON or JSON lines, or one row an occurrence in the other formats."""
    if form == "parquet":
        return _parquet(found)
    if form == "passim":
        return _json(_passim(found), "jsonl")
    if form in ("json", "jsonl"):
        return _json(map(_family_object, found), form)
    names = _csv_names(schema.FAMILIES)

    def rows() -> Iterator[list[object]]:
        yield list(names)
        for family in found:
            whole = {n: getattr(family, n) for n in ("family", "contains", "part_of", "related")}
            for place in family.occurrences:
                own = {"weak": place.weak, "date": place.date}
                row = whole | _span(place) | own | {"first": place.article in family.first}
                yield [_cell(row[name]) for name in names]

    return _delimited(rows(), form)


def _family_object(family: Family) -> dict[str, Any]:
    return {
        "family": family.family,
        "text": family.text,
        "canonical": _span(family.canonical),
        "occurrences": [
            {
                **_span(place),
                "weak": place.weak,
                "edits": _edits(place.edits),
                "date": place.date,
            }
            for place in family.occurrences
        ],
        "contains": family.contains,
        "part_of": family.part_of,
        "related": family.related,
        "first": family.first,
    }


def _passim(found: Families) -> Iterator[dict[str, Any]]:
    """The occurrences of families as passim writes the members of clusters.

    Each echoes what passim would have read of its article, with the passage for its text.
    """
    for number, family in enumerate(found):
        first, end = found.columns["occurrences_first"][number : number + 2].tolist()
        for uid, place in zip(
            found.columns["occurrences"][first:end, 0].tolist(), family.occurrences, strict=True
        ):
            source = found.articles[uid].source
            yield {
                "cluster": family.family,
                "size": len(family.occurrences),
                "uid": uid,
                "id": place.article,
                **({} if source is None else {"series": source}),
                **({} if place.date is None else {"date": place.date}),
                "begin": place.start,
                "end": place.end,
                "text": place.text,
            }


def explanation(told: Explanation) -> bytes:
    """How two articles were compared, as JSON."""
    names = ("words", "shared_stems", "match_points", "chains", "boxes", "compared")
    return _json(
        {
            **{name: getattr(told, name) for name in names},
            "candidate_recall": [
                [words, share, chance]
                for words, by_share in told.candidate_recall.items()
                for share, chance in by_share.items()
            ],
            "passages": [passage_object(passage) for passage in told.passages],
            "considered": [
                {
                    "a": _span(one.a),
                    "b": _span(one.b),
                    "stage": one.stage,
                    "reason": one.reason,
                    "score": one.score,
                    "needed": one.needed,
                }
                for one in told.considered
            ],
        },
        "json",
    )


def gathered(found: Gathered, form: str) -> bytes:
    """The sources of an article: all as JSON, else an object or a row each."""
    names = ("article", "title", "date", "source", "added", "words", "share")
    flat = [{name: getattr(one, name) for name in names} for one in found.sources]
    if form in ("csv", "tsv"):
        rows = [["" if one[name] is None else one[name] for name in names] for one in flat]
        return _delimited([names, *rows], form)
    objects = [
        {**one, "passages": [passage_object(passage) for passage in source.passages]}
        for one, source in zip(flat, found.sources, strict=True)
    ]
    if form == "jsonl":
        return _json(objects, form)
    counts = {name: getattr(found, name) for name in ("article", "words", "reused", "accounted")}
    return _json({**counts, "sources": objects}, form)


def index_info(told: IndexInfo) -> bytes:
    """What is in an index, as JSON."""
    return _json(asdict(told), "json")


def dedup(rows: Iterable[dict[str, Any]], form: str, measure: str) -> Iterator[bytes]:
    """What becomes of each article, in one of the formats other than a table, bit by bit."""
    columns = schema.dedup(measure)
    if form == "json":
        before = "["
        for row in rows:
            yield f"{before}{_dump(row)}".encode()
            before = ", "
        yield b"[]\n" if before == "[" else b"]\n"
    elif form == "jsonl":
        for some in _batched(rows):
            yield _json(some, form)
    elif form == "parquet":
        out = io.BytesIO()
        with _parquet_rows(out, columns) as add:
            for some in _batched(rows):
                add(some)
        yield out.getvalue()
    else:
        names = [column.name for column in columns]
        yield _delimited([names], form)
        for some in _batched(rows):
            yield _delimited(([row[name] for name in names] for row in some), form)


def _batched(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    rows = iter(rows)
    while some := list(islice(rows, 1024)):
        yield some


LEDGER_FORMATS: Final = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet",
}  # fmt: skip
"""Formats of a ledger, by suffix."""


def ledger_form(path: str) -> str:
    """The format that the name of a ledger asks for; `UsageError` if it asks for none."""
    name = PurePath(path.lower())
    suffix = name.suffix
    if suffix in (".gz", ".bz2", ".xz", ".zst"):
        suffix = PurePath(name.stem).suffix
    if suffix not in LEDGER_FORMATS:
        raise UsageError(
            f"the name of a ledger ends in {', '.join(LEDGER_FORMATS)}, not as {quoted(path)} does"
        )
    return LEDGER_FORMATS[suffix]


@contextmanager
def ledger(stream: BinaryIO, form: str) -> Iterator[Callable[[list[dict[str, Any]]], None]]:
    """Write entries of a ledger to a stream, some at a time: what is yielded takes them."""
    if form == "parquet":
        with _parquet_rows(stream, schema.LEDGER) as add:
            yield add
        return
    names = [column.name for column in schema.LEDGER if column.in_csv]
    if form != "jsonl":
        stream.write(_delimited([names], form))

    def write(entries: list[dict[str, Any]]) -> None:
        rows = ([entry[name] for name in names] for entry in entries)
        stream.write(_json(entries, form) if form == "jsonl" else _delimited(rows, form))

    yield write


@contextmanager
def _parquet_rows(
    stream: BinaryIO, columns: Sequence[schema.Column]
) -> Iterator[Callable[[list[dict[str, Any]]], None]]:
    """Write rows as Parquet, some at a time: what is yielded takes them."""
    import pyarrow as pa  # noqa: PLC0415  `check` has seen that it is there
    import pyarrow.parquet as pq  # noqa: PLC0415

    made = frames.arrow_schema(columns, {})
    held: list[dict[str, Any]] = []
    with pq.ParquetWriter(stream, made, compression="zstd") as writer:

        def write(rows: list[dict[str, Any]], most: int = 1 << 14) -> None:
            for row in rows:
                edits = [dict(zip(schema.EDIT, edit, strict=True)) for edit in row.get("edits", ())]
                held.append(row | {"edits": edits})
            if len(held) > most:
                writer.write_table(pa.Table.from_pylist(held, made))
                held.clear()

        yield write
        write([], -1)


def _json(found: Any, form: str) -> bytes:
    if form == "json":
        found = list(found) if isinstance(found, Iterator) else found
        return f"{_dump(found)}\n".encode()
    return "".join(f"{_dump(one)}\n" for one in found).encode()


def _dump(value: Any) -> str:
    # Lone surrogates cannot be written as UTF-8, but as escapes they can: only then ASCII.
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=True, allow_nan=False)
    return text


def _delimited(rows: Iterable[Iterable[object]], form: str) -> bytes:
    # Only with an end of line that holds CR does every writer quote a cell that holds one.
    cell: Callable[[object], object] = _harmless
    delimiter = "," if form == "csv" else "\t"
    lines = []
    for row in rows:
        stream = io.StringIO(newline="")
        csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerow(map(cell, row))
        lines.append(stream.getvalue().removesuffix("\r\n") + "\n")
    return "".join(lines).encode("utf-8", "backslashreplace")


def _harmless(value: object) -> object:
    """A text that a spreadsheet would run as a formula gets an apostrophe before it."""
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"
    return value
