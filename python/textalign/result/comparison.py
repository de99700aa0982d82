"""The result of a comparison: its matrices, also as a table, and the way to what is found."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign import frames, schema
from textalign.corpus import find_id
from textalign.errors import InputError, UsageError, plural
from textalign.frames import Exports
from textalign.params import DEFAULT_MEASURE, SHARES, SHINGLE_MEASURES, check_measure

from .tables import Families, same

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from textalign.corpus import Article, Corpus
    from textalign.params import Model

    from .passage import Explanation
    from .tables import Columns, Passages

MAX_DENSE_BYTES: Final = 2**31
"""The largest dense matrix that is made, 2 GiB: beyond it a request is a mistake more often than
a wish, and the sparse overlaps hold the same."""


class Pairs(Exports):
    """A matrix as a table: a row for each pair with a value that is not zero, by row and column.

    ``columns`` holds ``row`` and ``column`` (uint32, positions in the ``rows`` and ``columns`` of
    the result) and one array for each measure: float64 for shares, int64 for counts. pandas,
    polars, DuckDB and pyarrow read it as it is, with ids instead of positions.
    """

    def __init__(self, result: Result, measures: tuple[str, ...]) -> None:
        self._result = result
        self.measures = measures
        width = len(result.columns)
        entries = {measure: result.entries(measure) for measure in measures}
        places = {m: e["row"].astype(np.int64) * width + e["column"] for m, e in entries.items()}
        every = np.unique(np.concatenate(list(places.values())))
        self.columns: Columns = {
            "row": (every // max(width, 1)).astype(np.uint32),
            "column": (every % max(width, 1)).astype(np.uint32),
        }
        for measure, entry in entries.items():
            values = np.zeros(len(every), np.float64 if measure in SHARES else np.int64)
            values[np.searchsorted(every, places[measure])] = entry["value"]
            self.columns[measure] = values

    def __len__(self) -> int:
        return len(self.columns["row"])

    def __repr__(self) -> str:
        return f"<Pairs: {len(self)}, {', '.join(self.measures)}>"

    def _schema(self) -> tuple[schema.Column, ...]:
        return schema.pairs(self.measures)

    def _about(self) -> dict[str, str]:
        return self._result.about

    def _batches(self) -> Iterator[list[Any]]:
        of, result = frames.Articles(self._result.articles), self._result
        offset = len(result.corpus) if result.against is not None else 0
        for first, end in frames.slices(np.zeros(len(self), np.int64)):
            part = slice(first, end)
            yield [
                of.ids(self.columns["row"][part]),
                of.ids(self.columns["column"][part].astype(np.int64) + offset),
                *(
                    (frames.floats if measure in SHARES else frames.numbers)(
                        self.columns[measure][part]
                    )
                    for measure in self.measures
                ),
            ]


@dataclass(frozen=True, eq=False)
class Result:
    """What `compare` found.

    Rows and columns of every matrix are ``rows`` and ``columns``: all articles, or the articles and
    those they were compared against.
    """

    corpus: Corpus
    """The articles that were compared."""
    against: Corpus | None
    """The articles they were compared against; None if with each other."""
    passages: Passages
    """By pair of articles, then by place."""
    words: npt.NDArray[np.uint32]
    """Words of every article, shape ``(len(articles),)``; those of ``against`` last."""
    model: Model
    """What the passages were found with."""
    shingle_size: int
    """Words in a shingle of ``jaccard`` and ``containment``."""
    background: str
    """Name of the background table, or its path."""
    compared: npt.NDArray[np.uint32] | None
    """The pairs that were compared, ``(m, 2)`` positions in `articles`; None if all were."""
    about: dict[str, str]
    """What the result depends on: versions of the scheme and of Unicode, the background table and
    its checksum; and ``group_by``, if that was asked."""
    overlaps: Columns
    """Sparse matrix, an entry for each pair with a passage: ``row``, ``column`` (positions in
    `articles`), ``words``, ``passages``, ``longest`` (all uint32)."""
    shared_shingles: Columns | None
    """Of all pairs that share a shingle, each once, ``row``, ``column`` (uint32, positions in
    `articles`) and ``shared`` (uint64, shingles); of every article ``distinct`` (uint64). None if
    they were not counted; see ``measures`` of `compare`."""
    estimated_jaccard: npt.NDArray[np.float64] | None
    """Jaccard estimated from sketches, shape ``(len(rows), len(columns))``, if that was asked."""
    family_columns: Columns
    """Families as flat columns; see `Families`."""
    group_by: str | None = None
    """``"source"``: no two articles of one source were compared; None: nothing was left out."""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Result):
            return NotImplemented
        return same(self, other)

    def __hash__(self) -> int:
        return hash((self.rows, self.columns, len(self.passages)))

    def __getstate__(self) -> dict[str, Any]:
        # What was made on access is made again.
        return {one.name: getattr(self, one.name) for one in fields(self)}

    def __repr__(self) -> str:
        return (
            f"<Result: {plural(len(self.articles), 'article', 'articles')}, "
            f"{plural(len(self.passages), 'passage', 'passages')}, "
            f"{plural(len(self.families), 'family', 'families')}>"
        )

    def _repr_html_(self) -> str:
        from textalign.show import notebook  # noqa: PLC0415  only notebooks ask

        return notebook.result(self)

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """All articles, those of ``against`` last: what ``a_article`` and ``b_article`` count."""
        return self.passages.articles

    @cached_property
    def rows(self) -> tuple[str, ...]:
        """Ids of the rows of a matrix."""
        return tuple(article.id for article in self.articles[: len(self.corpus)])

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Ids of the columns of a matrix."""
        first = len(self.corpus) if self.against is not None else 0
        return tuple(article.id for article in self.articles[first:])

    @cached_property
    def groups(self) -> npt.NDArray[np.int64] | None:
        """The group of every article, as a number, shape ``(len(articles),)``; None without any."""
        return None if self.group_by is None else groups(self.articles)

    def left_out(self) -> npt.NDArray[np.bool_]:
        """Which values of a matrix are left out because both articles are of one group.

        Returns
        -------
        Array of bool, shape ``(len(rows), len(columns))``; all False without ``group_by``.
        """
        if self.groups is None:
            return np.zeros((len(self.rows), len(self.columns)), np.bool_)
        of_columns = self.groups[len(self.articles) - len(self.columns) :]
        same: npt.NDArray[np.bool_] = self.groups[: len(self.rows), None] == of_columns
        return same

    @cached_property
    def families(self) -> Families:
        """The families, those with the most occurrences first."""
        return Families(self.articles, self.family_columns, self.about)

    def pairs(self, *measures: str) -> Pairs:
        """The matrix as a table, of one measure or several: what is not zero, with ids.

        Parameters
        ----------
        measures
            As in `matrix`; ``reuse`` if none is named.

        Returns
        -------
        Pairs
            A row for each pair with a value: ``article``, ``other``, and a column a measure.

        Raises
        ------
        UsageError
            As in `matrix`.

        Examples
        --------
        >>> import textalign
        >>> said = "The road to the harbour was closed by a fallen lime tree all afternoon."
        >>> result = textalign.compare({"a": said, "b": f"{said} Traffic waited."})
        >>> pairs = result.pairs("reuse", "words")
        >>> pairs.columns["row"], pairs.columns["words"]
        (array([0, 1], dtype=uint32), array([14, 14]))
        """
        return Pairs(self, tuple(dict.fromkeys(measures)) or (DEFAULT_MEASURE,))

    def number(self, article: str) -> int:
        """The position of `article`, an id or the short name that tables show, in `articles`.

        Raises
        ------
        UsageError
            It is the name of none or of several; the message tells which ids there are.
        """
        ids = tuple(one.id for one in self.articles)
        return ids.index(find_id(article, ids))

    def explain(self, a: str, b: str) -> Explanation:
        """Explain what was found of two articles, by their ids, and what was not reported.

        They are compared once more, as they were, which takes some milliseconds for articles of
        some thousand words.

        Parameters
        ----------
        a, b
            Ids of the articles, or the short names that tables show; the same one twice for what
            it repeats.

        Raises
        ------
        UsageError
            There is no such article, or several.
        """
        # The verb works on the engine; a result knows none until somebody asks.
        from textalign._explain import explain_pair  # noqa: PLC0415

        return explain_pair(self, a, b)

    def matrix(self, measure: str = DEFAULT_MEASURE) -> npt.NDArray[np.float64]:
        """The overlap of every row article with every column article.

        Parameters
        ----------
        measure
            ``reuse``: share of the row article's words in passages found in the column article;
            ``containment``: share of its distinct shingles; ``jaccard``: shared shingles of all;
            ``words``, ``passages``, ``longest``: counts (words for the first and last).
            The diagonal is what an article repeats inside itself (1 for jaccard and containment;
            0 where an article has no words). With ``group_by`` what is left out is NaN.

        Returns
        -------
        Array of float64, shape ``(len(rows), len(columns))``.

        Raises
        ------
        UsageError
            The measure is unknown, or was not computed (see ``measures`` of `compare`).
        InputError
            The dense matrix would be larger than 2 GiB; `entries` holds it sparse.
        """
        check_measure(measure)
        shape = len(self.rows), len(self.columns)
        if shape[0] * shape[1] * 8 > MAX_DENSE_BYTES:
            raise InputError(
                f"a matrix of {shape[0]:,} x {shape[1]:,} articles would need "
                f"{shape[0] * shape[1] * 8 / 2**30:,.1f} GiB; take the sparse `entries`"
            )
        values = np.zeros(shape, np.float64)
        found = self.entries(measure)
        values[found["row"], found["column"]] = found["value"]
        values[self.left_out()] = np.nan
        return values

    def entries(self, measure: str = DEFAULT_MEASURE) -> Columns:
        """The values of a matrix that are not zero, by row, then column.

        Parameters
        ----------
        measure
            As in `matrix`.

        Returns
        -------
        ``row``, ``column`` (uint32, positions in `rows` and `columns`) and ``value`` (float64), one
            entry a value; memory grows with what is shared, not with the square of the articles.

        Raises
        ------
        UsageError
            The measure is unknown, or was not computed (see ``measures`` of `compare`).
        """
        check_measure(measure)
        offset = len(self.corpus) if self.against is not None else 0
        if measure in SHINGLE_MEASURES:
            row, column, value = self._of_shingles(measure)
        else:
            row, column = self.overlaps["row"], self.overlaps["column"]
            found = self.overlaps["words" if measure in SHARES else measure]
            value = _share(found, self.words[row]) if measure in SHARES else found
        here = (row < len(self.rows)) & (column >= offset) & (value > 0)
        if self.groups is not None:
            here &= self.groups[row] != self.groups[column]
        row, column, value = row[here], column[here] - offset, value[here]
        order = np.lexsort((column, row))
        return {
            "row": row[order].astype(np.uint32),
            "column": column[order].astype(np.uint32),
            "value": value[order].astype(np.float64),
        }

    def _of_shingles(self, measure: str) -> list[npt.NDArray[Any]]:
        """Rows, columns and values of a measure that counts shingles; both count all articles."""
        offset = len(self.corpus) if self.against is not None else 0
        if measure == "jaccard" and self.estimated_jaccard is not None:
            row, column = np.nonzero(self.estimated_jaccard)
            return [row, column + offset, self.estimated_jaccard[row, column]]
        counts = self.shared_shingles
        if counts is None:
            raise UsageError(
                f"{measure} was not computed for so many articles: "
                f"ask for it with measures=[{measure!r}], or for an estimate of jaccard"
            )
        row, column, shared = counts["row"], counts["column"], counts["shared"]
        size_a, size_b = counts["distinct"][row], counts["distinct"][column]
        of_row = size_a if measure == "containment" else size_a + size_b - shared
        found = [row, column, _share(shared, of_row)]
        if self.against is None:
            # Each pair stands there once.
            of_column = size_b if measure == "containment" else of_row
            twice = row != column
            other = [column[twice], row[twice], _share(shared, of_column)[twice]]
            found = [np.concatenate(both) for both in zip(found, other, strict=True)]
        return found


def groups(articles: tuple[Article, ...]) -> npt.NDArray[np.int64]:
    """The number of the source of each article; one without has a number of its own."""
    known: dict[str | int, int] = {}
    found = (
        known.setdefault(number if article.source is None else article.source, len(known))
        for number, article in enumerate(articles)
    )
    return np.fromiter(found, np.int64, len(articles))


def _share(part: npt.NDArray[Any], whole: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Part of whole; 0 where there is nothing to have a part of."""
    share = np.zeros(len(part), np.float64)
    np.divide(part, whole, out=share, where=whole > 0)
    return share
