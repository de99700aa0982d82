"""What stands in every table that is written or handed over: its columns, their types and units.

The Parquet files, the Arrow streams, the head of CSV and the page ``docs/schema.md`` are made of
this, so that none of them can say otherwise than the others. A change of a name, type, unit or
meaning, or a column less, raises `VERSION`; a further column at the end does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from .params import MEASURES, SHARES

VERSION: Final = 1
"""Stands in Parquet files and Arrow streams as ``textalign.schema``, elsewhere as ``schema``."""

Dtype = Literal["string", "int64", "float64", "bool", "list<string>", "list<int64>", "list<edit>"]

EDIT: Final = ("operation", "a_start", "a_end", "b_start", "b_end")
"""The fields of an edit: a string, and code points (int64)."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    dtype: Dtype
    unit: str
    """Such as "code points"; empty for names and texts."""
    meaning: str
    nullable: bool = False
    in_csv: bool = True
    """Whether CSV and TSV have it; they separate the entries of a list by spaces."""


def _side(side: str) -> tuple[Column, ...]:
    return (
        Column(f"{side}_article", "string", "", f"id of the article of side {side}"),
        Column(f"{side}_start", "int64", "code points", "where the side begins in its article"),
        Column(f"{side}_end", "int64", "code points", "where it ends, exclusive"),
        Column(f"{side}_text", "string", "", "what stands there"),
    )


PASSAGES: Final = (
    *_side("a"),
    *_side("b"),
    Column("kind", "string", "", "`verbatim`, `edited`, `paraphrase` or `condensed`"),
    Column("flags", "list<string>", "", "see [flags](formats.md#flags)"),
    Column("differs_in", "list<string>", "", "`numbers`, `negation`, `names`"),
    Column("score", "float64", "bits", "evidence for reuse, a multiple of 1/256"),
    Column("density", "float64", "bits a word", "score for each word of the longer side"),
    Column("coverage_a", "float64", "share", "of the words of side a, those that b has too"),
    Column("coverage_b", "float64", "share", "of the words of side b, those that a has too"),
    Column("edits", "list<edit>", "code points", "what became of every word", in_csv=False),
    Column("family", "int64", "", "number of its family in this output", nullable=True),
)

FAMILIES: Final = (
    Column("family", "int64", "", "number of the family in this output"),
    Column("article", "string", "", "id of the article of the occurrence"),
    Column("start", "int64", "code points", "where it begins in its article"),
    Column("end", "int64", "code points", "where it ends, exclusive"),
    Column("text", "string", "", "what stands there"),
    Column("weak", "bool", "", "only weak links hold it"),
    Column("contains", "list<int64>", "", "families of parts of the text"),
    Column("part_of", "list<int64>", "", "families of longer forms of the text"),
    Column("related", "list<int64>", "", "families tied to this one by a paraphrase"),
    Column("date", "string", "ISO 8601", "date of the article, as it was given", nullable=True),
    Column("first", "bool", "", "no other dated article of the family is known to be earlier"),
)

LEDGER: Final = (
    Column("removed", "string", "", "id of the removed article"),
    Column("kept", "string", "", "id of the article that stays for it"),
    Column("measure", "string", "", "`jaccard` or `containment`"),
    Column("score", "float64", "share", "exact similarity by the measure; 1 for an exact copy"),
    Column("exact", "bool", "", "word for word the same"),
    Column("differences", "int64", "", "words, or runs of words, that differ"),
    Column("edits", "list<edit>", "code points", "the first 100 of them", in_csv=False),
)


def dedup(measure: str) -> tuple[Column, ...]:
    """The columns of what becomes of each article, by a measure of `params.DUPLICATES`."""
    return (
        Column("article", "string", "", "id of the article"),
        Column("kept", "bool", "", "whether it stays"),
        Column("kept_for_it", "string", "", "id of what stays for it; its own, if it stays"),
        Column(measure, "float64", "share", f"exact {measure} to that article; 1 for itself"),
        Column("exact", "bool", "", "removed, and word for word the same"),
    )


def pairs(measures: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns of a matrix as a table: a row for each pair with a value that is not zero."""
    return (
        Column("article", "string", "", "id of the row"),
        Column("other", "string", "", "id of the column"),
        *(
            Column(
                measure,
                "float64" if measure in SHARES else "int64",
                "share" if measure in SHARES else _UNITS[measure],
                MEASURES[measure],
            )
            for measure in measures
        ),
    )


_UNITS: Final = {"words": "words", "passages": "passages", "longest": "words"}

TABLES: Final[dict[str, tuple[Column, ...]]] = {
    "passages": PASSAGES,
    "families": FAMILIES,
    "matrix": pairs(tuple(MEASURES)),
    "dedup": dedup("jaccard"),
}
"""The tables under the names of the commands that write them."""

WRITTEN: Final[dict[str, tuple[Column, ...]]] = {"ledger": LEDGER}
"""The tables that are written only, under the names of their options."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an object of JSON, or an array of an npz file."""

    name: str
    kind: str
    """In the words of JSON, or of numpy."""
    unit: str
    meaning: str
    optional: bool = False


OBJECTS: Final[dict[str, tuple[Field, ...]]] = {
    "matrix_json": (
        Field("measure", "string", "", "what the values are"),
        Field("articles", "list of strings", "", "ids of the rows, and of the columns"),
        Field("against", "list of strings", "", "ids of the columns, with `--against`", True),
        Field(
            "values",
            "list of lists of numbers",
            "share, words or passages",
            "a list a row; null for what `--group-by` leaves out",
        ),
        Field("words", "list of integers", "words", "of every article, of `against` last"),
        Field("about", "object of strings", "", "what the values depend on"),
        Field("schema", "integer", "", "version of this page"),
    ),
    "family_json": (
        Field("family", "integer", "", "number of the family in this output"),
        Field("text", "string", "", "the text of `canonical`"),
        Field("canonical", "object", "", "the occurrence with the most evidence"),
        Field("occurrences", "list of objects", "", "every occurrence, in order of time"),
        Field("contains", "list of integers", "", "families of parts of the text"),
        Field("part_of", "list of integers", "", "families of longer forms of the text"),
        Field("related", "list of integers", "", "families tied to it by a paraphrase"),
        Field("first", "list of strings", "", "ids of the articles that may have had it first"),
    ),
    "occurrence_json": (
        Field("article", "string", "", "id of its article"),
        Field("start", "integer", "code points", "where it begins"),
        Field("end", "integer", "code points", "where it ends, exclusive"),
        Field("text", "string", "", "what stands there"),
        Field("weak", "true or false", "", "only weak links hold it"),
        Field("edits", "list of lists", "code points", "what became of every word of the text"),
        Field("date", "string or null", "ISO 8601", "date of its article, as it was given"),
    ),
    "passim": (
        Field("cluster", "integer", "", "number of the family"),
        Field("size", "integer", "passages", "occurrences of the family"),
        Field("uid", "integer", "", "position of the article among those read"),
        Field("id", "string", "", "id of the article"),
        Field("series", "string", "", "source of the article, where it has one", True),
        Field("date", "string", "ISO 8601", "date of the article, where it has one", True),
        Field("begin", "integer", "code points", "where the passage begins in the article"),
        Field("end", "integer", "code points", "where it ends, exclusive"),
        Field("text", "string", "", "the passage"),
    ),
    "npz": (
        Field("format", "bytes", "", "`csr`, for scipy"),
        Field("shape", "int64", "", "rows and columns"),
        Field("data", "float64", "share, words or passages", "what is not zero, by rows"),
        Field("indices", "int64", "", "column of each of them"),
        Field("indptr", "int64", "", "where each row begins in them, and the last ends"),
        Field("measure", "str", "", "what the values are"),
        Field("schema", "int64", "", "version of this page"),
        Field("rows", "str", "", "ids of the rows"),
        Field("columns", "str", "", "ids of the columns"),
    ),
}
"""What is no table, under the names of the page."""
