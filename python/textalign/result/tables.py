"""What is found, as columns with an object a row: passages and families."""

from __future__ import annotations

from dataclasses import fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from textalign import frames, schema
from textalign.dates import ranked
from textalign.frames import Rows
from textalign.params import BIT

from .passage import (
    DIFFERENCES,
    FLAGS,
    KINDS,
    OPERATIONS,
    Edit,
    Family,
    Occurrence,
    Passage,
    Span,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from textalign.corpus import Article

    Columns = dict[str, npt.NDArray[Any]]


class Passages(Rows[Passage]):
    """The passages of a result, by pair of articles, then by place; made one by one on access.

    A list of `Passage`, and a table: pandas, polars, DuckDB and pyarrow read it as it is, with
    the columns of ``docs/schema.md``; `to_pandas`, `to_polars` and `to_arrow` make frames.

    ``columns`` holds the same as numpy arrays: ``a_article``, ``b_article`` (uint32, positions in
    ``articles``), ``a_start``, ``a_end``, ``b_start``, ``b_end`` (uint32, code points),
    ``a_first_word``, ``a_end_word``, ``b_first_word``, ``b_end_word``, ``matched`` (uint32, words),
    ``score`` (int64, 1/256 bit), ``kind``, ``flags`` (uint8), ``family`` (int64, -1 for none);
    ``edits`` (uint32, rows of operation, a_start, a_end, b_start, b_end) of passage k are the rows
    ``edit_first[k]:edit_first[k + 1]`` (uint64, one more than passages).
    """

    _name = "passage"

    def __len__(self) -> int:
        return len(self.columns["score"])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Passages):
            return NotImplemented
        return self.articles == other.articles and equal(self.columns, other.columns)

    __hash__ = None  # type: ignore[assignment]  # holds arrays

    def __repr__(self) -> str:
        return f"<Passages: {len(self)}>"

    def _repr_html_(self) -> str:
        from textalign.show import notebook  # noqa: PLC0415  only notebooks ask

        return notebook.passages(self)

    def strongest(self, count: int | None = None) -> list[Passage]:
        """The passages with the most evidence first, ties by place.

        Parameters
        ----------
        count
            How many of them; all if not given.
        """
        order = np.argsort(-self.columns["score"], kind="stable")
        return [self._make(int(k)) for k in order[:count]]

    def ordered(self, order: npt.NDArray[np.int64]) -> Passages:
        """The passages at the positions that `order` (int64, one axis) holds, in this order."""
        columns = {
            name: column[order]
            for name, column in self.columns.items()
            if name not in ("edits", "edit_first")
        }
        columns |= edits_at(self.columns, order)
        return Passages(self.articles, columns, self.about)

    def _schema(self) -> tuple[schema.Column, ...]:
        return schema.PASSAGES

    def _batches(self) -> Iterator[list[Any]]:
        columns, of = self.columns, frames.Articles(self.articles)
        lengths = sum(
            columns[f"{side}_end"].astype(np.int64) - columns[f"{side}_start"] for side in "ab"
        )
        for first, end in frames.slices(np.asarray(lengths)):
            part = slice(first, end)
            c = {name: column[part] for name, column in columns.items() if name != "edits"}
            words = {
                side: c[f"{side}_end_word"].astype(np.int64) - c[f"{side}_first_word"]
                for side in "ab"
            }
            score, flags = c["score"] / BIT, c["flags"]
            differs_in = flags >> len(FLAGS)
            # In the list of flags, one bit stands for all that the sides may differ in.
            named = flags & (1 << len(FLAGS)) - 1 | (differs_in != 0) << len(FLAGS)
            yield [
                *self._sides(of, c),
                frames.names(c["kind"], KINDS),
                frames.bits(named.astype(np.uint8), (*FLAGS, "differs_in")),
                frames.bits(differs_in.astype(np.uint8), DIFFERENCES),
                frames.floats(score),
                frames.floats(score / np.maximum(words["a"], words["b"])),
                frames.floats(c["matched"] / words["a"]),
                frames.floats(c["matched"] / words["b"]),
                frames.edits(columns["edit_first"], columns["edits"], OPERATIONS, part),
                frames.numbers_or_null(c["family"]),
            ]

    @staticmethod
    def _sides(of: frames.Articles, c: Columns) -> Iterator[Any]:
        for side in "ab":
            article, start, end = (c[f"{side}_{name}"] for name in ("article", "start", "end"))
            yield from (of.ids(article), frames.numbers(start), frames.numbers(end))
            yield of.texts(article, start, end)

    def _span(self, side: str, k: int) -> Span:
        article = self.articles[int(self.columns[f"{side}_article"][k])]
        start, end = int(self.columns[f"{side}_start"][k]), int(self.columns[f"{side}_end"][k])
        return Span(article.id, start, end, article.text[start:end])

    def _words(self, side: str, k: int) -> int:
        columns = self.columns
        return int(columns[f"{side}_end_word"][k]) - int(columns[f"{side}_first_word"][k])

    def _make(self, k: int) -> Passage:
        columns = self.columns
        words_a, words_b = self._words("a", k), self._words("b", k)
        score, matched = int(columns["score"][k]), int(columns["matched"][k])
        flags, family = int(columns["flags"][k]), int(columns["family"][k])
        named = [flag for bit, flag in enumerate(FLAGS) if flags >> bit & 1]
        differs_in = tuple(
            name for bit, name in enumerate(DIFFERENCES, len(FLAGS)) if flags >> bit & 1
        )
        return Passage(
            a=self._span("a", k),
            b=self._span("b", k),
            kind=KINDS[int(columns["kind"][k])],
            flags=(*named, "differs_in") if differs_in else tuple(named),
            differs_in=differs_in,
            score=score / BIT,
            density=score / BIT / max(words_a, words_b),
            coverage_a=matched / words_a,
            coverage_b=matched / words_b,
            edits=edit_script(columns, k),
            family=None if family < 0 else family,
        )


class Families(Rows[Family]):
    """The families of a result, those with the most occurrences first; made one by one on access.

    A list of `Family`, and a table with a row for each occurrence: pandas, polars, DuckDB and
    pyarrow read it as it is, with the columns of ``docs/schema.md``.

    ``columns`` holds the same as numpy arrays: ``occurrences`` (uint32, rows of article, start and
    end in code points), ``weak`` (bool), ``canonical`` (uint32, such a row for each family),
    ``contains``, ``part_of``, ``related`` (uint32), each with where the share of every family
    begins and the last ends in ``occurrences_first`` and so on (uint64); ``edits`` and
    ``edit_first`` as in `Passages`, one script for each occurrence.
    """

    _name = "family"

    def __len__(self) -> int:
        return len(self.columns["occurrences_first"]) - 1

    def __eq__(self, other: object) -> bool:
        if isinstance(other, tuple):
            return tuple(self) == other
        if not isinstance(other, Families):
            return NotImplemented
        return self.articles == other.articles and equal(self.columns, other.columns)

    __hash__ = None  # type: ignore[assignment]  # holds arrays

    def __repr__(self) -> str:
        return f"<Families: {len(self)}>"

    @cached_property
    def _may_be_first(self) -> npt.NDArray[np.bool_]:
        """Of every occurrence, whether no other dated article of the family is surely earlier."""
        times = ranked([article.date for article in self.articles])
        if not len(self):
            return np.zeros(0, np.bool_)
        article = self.columns["occurrences"][:, 0]
        starts = self.columns["occurrences_first"].astype(np.int64)
        earliest_end = np.minimum.reduceat(times.end[article], starts[:-1])
        first: npt.NDArray[np.bool_]
        first = times.first[article] < np.repeat(earliest_end, np.diff(starts))
        return first

    def _make(self, k: int) -> Family:
        columns = self.columns

        def part(name: str) -> tuple[int, ...]:
            first, end = columns[f"{name}_first"][k : k + 2].tolist()
            return tuple(columns[name][first:end].tolist())

        canonical = self._span(*columns["canonical"][k].tolist())
        first, end = columns["occurrences_first"][k : k + 2].tolist()
        occurrences = tuple(map(self._occurrence, range(first, end)))
        earliest = self._may_be_first[first:end].tolist()
        ids = [place.article for place, may in zip(occurrences, earliest, strict=True) if may]
        return Family(
            family=k,
            text=canonical.text,
            canonical=canonical,
            occurrences=occurrences,
            contains=part("contains"),
            part_of=part("part_of"),
            related=part("related"),
            first=tuple(dict.fromkeys(ids)),
        )

    def _occurrence(self, k: int) -> Occurrence:
        columns = self.columns
        number, start, end = columns["occurrences"][k].tolist()
        span = self._span(number, start, end)
        weak, edits = bool(columns["weak"][k]), edit_script(columns, k)
        date = self.articles[number].date
        return Occurrence(span.article, span.start, span.end, span.text, weak, edits, date)

    def _span(self, article: int, start: int, end: int) -> Span:
        text = self.articles[article].text
        return Span(self.articles[article].id, start, end, text[start:end])

    def _schema(self) -> tuple[schema.Column, ...]:
        return schema.FAMILIES

    def _batches(self) -> Iterator[list[Any]]:
        columns, of = self.columns, frames.Articles(self.articles)
        starts = columns["occurrences_first"].astype(np.int64)
        family = np.repeat(np.arange(len(self)), np.diff(starts))
        places = columns["occurrences"]
        for first, end in frames.slices(places[:, 2].astype(np.int64) - places[:, 1]):
            part = slice(first, end)
            article, begin, stop = places[part].T
            yield [
                frames.numbers(family[part]),
                of.ids(article),
                frames.numbers(begin),
                frames.numbers(stop),
                of.texts(article, begin, stop),
                frames.truths(columns["weak"][part]),
                *(
                    frames.lists(columns[f"{name}_first"], columns[name], family[part])
                    for name in ("contains", "part_of", "related")
                ),
                of.dates(article),
                frames.truths(self._may_be_first[part]),
            ]


def edit_script(columns: Columns, k: int) -> tuple[Edit, ...]:
    """The k-th edit script."""
    first, end = columns["edit_first"][k : k + 2].tolist()
    edits = columns["edits"][first:end].tolist()
    return tuple(Edit(OPERATIONS[e[0]], (e[1], e[2]), (e[3], e[4])) for e in edits)


def edits_at(columns: Columns, order: npt.NDArray[np.int64]) -> Columns:
    """The edit scripts at these positions, in this order, as columns of their own."""
    first = columns["edit_first"].astype(np.int64)
    lengths = np.diff(first)[order]
    ends = np.concatenate([[0], np.cumsum(lengths)])
    rows = np.repeat(first[order] - ends[:-1], lengths) + np.arange(int(ends[-1]))
    return {"edits": columns["edits"][rows], "edit_first": ends.astype(np.uint64)}


def in_time(columns: Columns, articles: tuple[Article, ...]) -> Columns:
    """Families with the occurrences of each in order of time.

    What has no date comes last. A date that leaves out the day or more stands where it may begin;
    of two that begin together, the more exact comes first. What is equal stays in the order of
    articles and places.
    """
    if all(article.date is None for article in articles):
        return columns
    times = ranked([article.date for article in articles])
    article = columns["occurrences"][:, 0]
    starts = columns["occurrences_first"].astype(np.int64)
    family = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    # The last key counts most; ties stay as they were.
    order = np.lexsort((times.end[article], times.first[article], family))
    return columns | {
        "occurrences": np.ascontiguousarray(columns["occurrences"][order]),
        "weak": columns["weak"][order],
        **edits_at(columns, order),
    }


def equal(one: object, other: object) -> bool:
    """Whether two fields of a result are equal: arrays value by value, with their types."""
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        # Bytes, for a value that is no number is equal to itself here.
        same = one.dtype == other.dtype and one.shape == other.shape
        return same and one.tobytes() == other.tobytes()
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(equal(one[key], other[key]) for key in one)
    return type(one) is type(other) and one == other


def same(one: Any, other: Any) -> bool:
    """Whether all fields of two results are equal."""
    return all(equal(getattr(one, f.name), getattr(other, f.name)) for f in fields(one))
