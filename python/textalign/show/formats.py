"""File formats: result → text of CSV, TSV, JSON and JSON lines, or bytes of npy, npz and Parquet.

Numbers round-trip: every float is written with the digits that read back as the same float. Text
stands as it is, escaped only as its format asks.
"""

from __future__ import annotations

import csv
import importlib.util
import io
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign.errors import MissingPackageError, UsageError
from textalign.params import SHARES

from . import plot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from textalign.result import (
        Dedup,
        Edit,
        Explanation,
        Family,
        Gathered,
        IndexInfo,
        Passage,
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
DEDUP_FORMATS: Final = ("table", "csv", "tsv", "json", "jsonl")
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
        return _parquet(_long(result, measures), result.about)
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
        rows += [[measure, id, *row] for id, row in zip(result.rows, values, strict=True)]
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
        rows=np.array(result.rows, np.str_),
        columns=np.array(result.columns, np.str_),
    )
    return stream.getvalue()


def _long(result: Result, measures: Sequence[str]) -> dict[str, Any]:
    """One row for each pair with a value that is not zero: ids, and a column for each measure."""
    width = len(result.columns)
    entries = {measure: result.entries(measure) for measure in measures}
    places = {m: e["row"].astype(np.int64) * width + e["column"] for m, e in entries.items()}
    every = np.unique(np.concatenate(list(places.values())))
    rows, columns = np.array(result.rows, object), np.array(result.columns, object)
    table: dict[str, Any] = {"article": rows[every // width], "other": columns[every % width]}
    for measure, entry in entries.items():
        values = np.zeros(len(every), np.float64 if measure in SHARES else np.int64)
        values[np.searchsorted(every, places[measure])] = entry["value"]
        table[measure] = values
    return table


def _parquet(table: dict[str, Any], about: dict[str, str] | None) -> bytes:
    """Columns as a Parquet file; what the values depend on stands in its metadata."""
    import pyarrow as pa  # noqa: PLC0415  `check` has seen that it is there
    import pyarrow.parquet as pq  # noqa: PLC0415

    made = pa.table({name: pa.array(values) for name, values in table.items()})
    told = {f"textalign.{name}": value for name, value in (about or {}).items()}
    stream = io.BytesIO()
    pq.write_table(made.replace_schema_metadata(told), stream, compression="zstd")
    return stream.getvalue()


def _matrix_object(result: Result, measure: str) -> dict[str, Any]:
    found: dict[str, Any] = {"measure": measure, "articles": result.rows}
    if result.against is not None:
        found["against"] = result.columns
    found["values"] = _values(result, measure)
    found["words"] = result.words.tolist()
    found["about"] = result.about
    return found


def _values(result: Result, measure: str) -> list[list[float]]:
    """Shares as floats, counts as whole numbers."""
    values = result.matrix(measure)
    rows: list[list[float]] = (values if measure in SHARES else values.astype(np.int64)).tolist()
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


def passages(found: Iterable[Passage], form: str, about: dict[str, str] | None = None) -> bytes:
    """Passages in one of the formats other than a table; only Parquet tells what it is about."""
    if form == "parquet":
        return _passages_parquet(found, about)
    if form in ("json", "jsonl"):
        return _json([passage_object(passage) for passage in found], form)
    sides = [f"{side}_{name}" for side in "ab" for name in ("article", "start", "end", "text")]
    lists = ["flags", "differs_in"]
    measures = ["kind", *lists, "score", "density", "coverage_a", "coverage_b", "family"]
    rows: list[list[object]] = [[*sides, *measures]]
    for passage in found:
        flat = passage_object(passage)
        row = [*flat["a"].values(), *flat["b"].values(), *(flat[name] for name in measures)]
        for name in lists:
            row[len(sides) + measures.index(name)] = " ".join(flat[name])
        rows.append(["" if value is None else value for value in row])
    return _delimited(rows, form)


def _passages_parquet(found: Iterable[Passage], about: dict[str, str] | None) -> bytes:
    """Passages with flat sides, lists as lists, and edits as structures."""
    import pyarrow as pa  # noqa: PLC0415

    text, number, texts = pa.string(), pa.int64(), pa.list_(pa.string())
    kinds = {"article": text, "start": number, "end": number, "text": text}
    places = ("a_start", "a_end", "b_start", "b_end")
    edit = pa.struct([("operation", text), *((name, number) for name in places)])
    types = {f"{side}_{name}": kind for side in "ab" for name, kind in kinds.items()} | {
        "kind": text, "flags": texts, "differs_in": texts, "score": pa.float64(),
        "density": pa.float64(), "coverage_a": pa.float64(), "coverage_b": pa.float64(),
        "edits": pa.list_(edit), "family": number,
    }  # fmt: skip
    columns: dict[str, list[Any]] = {name: [] for name in types}
    for passage in found:
        flat = passage_object(passage)
        for side in "ab":
            flat |= {f"{side}_{name}": value for name, value in flat.pop(side).items()}
        flat["edits"] = [dict(zip(("operation", *places), e, strict=True)) for e in flat["edits"]]
        for name, column in columns.items():
            column.append(_text(flat[name]))
    return _parquet({name: pa.array(columns[name], kind) for name, kind in types.items()}, about)


def _text(value: Any) -> Any:
    """A text that UTF-8 can hold: a lone surrogate becomes an escape."""
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", "backslashreplace").decode()
    return value


def families(found: Sequence[Family], form: str, about: dict[str, str] | None = None) -> bytes:
    """Families as JSON or JSON lines, or one row an occurrence in the other formats."""
    if form == "passim":
        return _json([one for family in found for one in _passim(family)], "jsonl")
    if form in ("json", "jsonl"):
        objects = [
            {
                "family": family.family,
                "text": family.text,
                "canonical": _span(family.canonical),
                "occurrences": [
                    {**_span(place), "weak": place.weak, "edits": _edits(place.edits)}
                    for place in family.occurrences
                ],
                "contains": family.contains,
                "part_of": family.part_of,
                "related": family.related,
            }
            for family in found
        ]
        return _json(objects, form)
    lists = ["contains", "part_of", "related"]
    rows = [
        [
            family.family,
            *_span(span).values(),
            span.weak,
            *(getattr(family, name) for name in lists),
        ]
        for family in found
        for span in family.occurrences
    ]
    names = ["family", "article", "start", "end", "text", "weak", *lists]
    if form != "parquet":
        spaced = [[*row[:6], *(" ".join(map(str, one)) for one in row[6:])] for row in rows]
        return _delimited([names, *spaced], form)
    import pyarrow as pa  # noqa: PLC0415

    number, text = pa.int64(), pa.string()
    kinds = [number, text, number, number, text, pa.bool_(), *[pa.list_(number)] * 3]
    columns = [[_text(row[place]) for row in rows] for place in range(len(names))]
    made = zip(names, columns, kinds, strict=True)
    return _parquet({name: pa.array(column, kind) for name, column, kind in made}, about)


def _passim(family: Family) -> Iterable[dict[str, Any]]:
    """The occurrences of a family as passim writes the members of a cluster."""
    for span in family.occurrences:
        yield {
            "cluster": family.family,
            "size": len(family.occurrences),
            "id": span.article,
            "begin": span.start,
            "end": span.end,
            "text": span.text,
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


def dedup(found: Dedup, form: str) -> bytes:
    """What becomes of each article, in one of the formats other than a table."""
    ids = found.corpus.ids
    objects = [
        {"article": id, "kept": kept, "kept_for_it": ids[cluster], "jaccard": score, "exact": exact}
        for id, kept, cluster, score, exact in zip(
            ids,
            found.kept.tolist(),
            found.cluster.tolist(),
            found.score.tolist(),
            found.exact.tolist(),
            strict=True,
        )
    ]
    if form in ("json", "jsonl"):
        return _json(objects, form)
    names = ["article", "kept", "kept_for_it", "jaccard", "exact"]
    return _delimited([names, *([one[name] for name in names] for one in objects)], form)


def _json(found: Any, form: str) -> bytes:
    if form == "json":
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
