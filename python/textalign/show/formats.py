"""File formats: result → text of CSV, TSV, JSON and JSON lines, or bytes of npy.

Numbers round-trip: every float is written with the digits that read back as the same float. Text
stands as it is, escaped only as its format asks.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign.params import SHARES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from textalign.result import Dedup, Edit, Explanation, Family, Passage, Result, Span

MATRIX_FORMATS: Final = ("table", "csv", "tsv", "json", "jsonl", "npy")
PASSAGE_FORMATS: Final = ("table", "csv", "tsv", "json", "jsonl")
FAMILY_FORMATS: Final = ("table", "json", "jsonl")
EXPLANATION_FORMATS: Final = ("table", "json")
DEDUP_FORMATS: Final = ("table", "csv", "tsv", "json", "jsonl")
BINARY_FORMATS: Final = frozenset({"npy"})


def matrix(result: Result, measures: Sequence[str], form: str) -> bytes:
    """The matrices of a result in one of the formats other than a table."""
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


def passages(found: Iterable[Passage], form: str) -> bytes:
    """Passages in one of the formats other than a table."""
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


def families(found: Iterable[Family], form: str) -> bytes:
    """Families as JSON or JSON lines."""
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
