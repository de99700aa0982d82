"""What a comparison found: plain columns, and frozen objects made of them where somebody looks.

Offsets are code points of the text as given: ``text[p.a.start:p.a.end]`` is the passage. Scores are
bits of evidence for reuse, exact multiples of 1/256.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

import numpy as np

from . import frames, schema
from .dates import ranked
from .errors import InputError, UsageError, quoted
from .frames import Exports, Rows
from .params import BIT, DEFAULT_MEASURE, SHARES, SHINGLE_MEASURES, check_measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from .corpus import Article, Corpus, Skipped
    from .params import Model

    Columns = dict[str, npt.NDArray[Any]]

Kind = Literal["verbatim", "edited", "paraphrase", "condensed"]
Operation = Literal["equal", "inflected", "replaced", "inserted", "deleted", "respelled"]

# In the order of the numbers that the engines give.
KINDS: Final[tuple[Kind, ...]] = ("verbatim", "edited", "paraphrase", "condensed")
FLAGS: Final = ("quoted_a", "quoted_b", "names_only", "boilerplate")
Difference = Literal["numbers", "negation", "names"]
# Their bits follow those of the flags.
DIFFERENCES: Final[tuple[Difference, ...]] = ("numbers", "negation", "names")
OPERATIONS: Final[tuple[Operation, ...]] = (
    "equal",
    "inflected",
    "replaced",
    "inserted",
    "deleted",
    "respelled",
)

MAX_DENSE_BYTES: Final = 2**31
"""The largest dense matrix that is made, 2 GiB: beyond it a request is a mistake more often than
a wish, and the sparse overlaps hold the same."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article, in code points."""

    article: str
    """Id of the article."""
    start: int
    """Code points before it."""
    end: int
    """Exclusive."""
    text: str
    """``article.text[start:end]``."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What happened to a run of words from the first side of a passage to the second."""

    operation: Operation
    """``inflected`` words have the same stem in another form, ``respelled`` ones differ by a letter
    and are not both known to the background table."""
    a: tuple[int, int]
    """Start and end in the first article, code points; equal where only the second has words."""
    b: tuple[int, int]
    """Start and end in the second article, code points; equal where only the first has words."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that two articles share, or that one repeats."""

    a: Span
    """Where it stands in the article that comes first, or first in the one article."""
    b: Span
    """Where it stands in the other, or the second time."""
    kind: Kind
    """``verbatim``: word for word; ``edited``: most words kept, in order; ``paraphrase``: fewer, or
    in another order; ``condensed``: a summarizes b, with words from all over it."""
    flags: tuple[str, ...]
    """``quoted_a``, ``quoted_b``: stands in quotation marks on that side; ``names_only``: the two
    sides share names and words of the grammar alone; ``boilerplate``: a stock line of sites, or one
    that many articles of the corpus have; ``differs_in``: the near copy may change the meaning."""
    differs_in: tuple[Difference, ...]
    """What the sides differ in, with the few words that complete their first and last sentence:
    ``numbers``, ``negation``, ``names``; the common case, none, is empty."""
    score: float
    """Evidence for reuse, in bits."""
    density: float
    """Bits for each word of the longer side."""
    coverage_a: float
    """Share of the words of side a that side b has too, in any form and order."""
    coverage_b: float
    """Share of the words of side b that side a has too, in any form and order."""
    edits: tuple[Edit, ...]
    """What became of every word, from the first to the last."""
    family: int | None
    """Number of its family in the result; none if its two sides are tied only as related."""

    def _repr_html_(self) -> str:
        from .show import notebook  # noqa: PLC0415  only notebooks ask

        return notebook.passage(self)


@dataclass(frozen=True, slots=True)
class Occurrence(Span):
    """A place of a family, and what became of its text there."""

    weak: bool
    """Only weak links hold it: each has less evidence than a passage needs, but leads to a place of
    the family that others know."""
    edits: tuple[Edit, ...]
    """What became of every word of the text of the family (side a, in the article of ``canonical``)
    in this occurrence (side b)."""
    date: str | None = None
    """When its article appeared, as the article says it."""


@dataclass(frozen=True, slots=True)
class Family:
    """Occurrences that are one text, across and within articles."""

    family: int
    """Its number in the result."""
    text: str
    """The text of ``canonical``."""
    canonical: Span
    """The occurrence with the most evidence."""
    occurrences: tuple[Occurrence, ...]
    """Every occurrence, in order of time: those without a date last; then by article and place."""
    contains: tuple[int, ...]
    """Families of parts of this text."""
    part_of: tuple[int, ...]
    """Families of longer forms of this text."""
    related: tuple[int, ...]
    """Families tied to this one by a paraphrase."""
    first: tuple[str, ...] = ()
    """Ids of the articles that may have had the text first: the dated ones of which no other is
    known to be earlier. One, if the dates tell; several, if they are too coarse; none without."""

    def _repr_html_(self) -> str:
        from .show import notebook  # noqa: PLC0415  only notebooks ask

        return notebook.family(self)


def _edits(columns: Columns, k: int) -> tuple[Edit, ...]:
    """The k-th edit script."""
    first, end = columns["edit_first"][k : k + 2].tolist()
    edits = columns["edits"][first:end].tolist()
    return tuple(Edit(OPERATIONS[e[0]], (e[1], e[2]), (e[3], e[4])) for e in edits)


Stage = Literal["phrase", "bag", "condensed"]
STAGES: Final[tuple[Stage, ...]] = ("phrase", "bag", "condensed")
"""What looks at a stretch, in the order of the numbers that the engines give."""

REASONS: Final = {
    "weak": "too little evidence to stand alone; may count for a family",
    "evidence": "too little evidence",
    "words": "too few words in common that are no names",
    "overlaps": "overlaps a better one, and too little is left beside that",
    "loose": "long and loose, and no box of reworded text bears it out",
    "explained": "a stronger passage explains its words",
    "repeats": "holds a text and its repeats, which are as many passages",
    "beside": "worth too little beside the best passage of the two texts",
    "inside": "lies in a segment that condenses the other text",
    "short": "shorter than min_characters",
}
"""Why a stretch is not reported, in the order of the numbers that the engines give."""


@dataclass(frozen=True, slots=True)
class Considered:
    """A stretch of two articles that was looked at and is not reported."""

    a: Span
    """Where it stands in the first article."""
    b: Span
    """Where it stands in the second."""
    stage: Stage
    """``phrase``: a chain of match points; ``bag``: a box of reworded text; ``condensed``."""
    reason: str
    """Why it is not reported: a key of `REASONS`."""
    score: float
    """Evidence for reuse, in bits."""
    needed: float
    """Bits that a passage of this stage needs in these two texts."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """How two articles were compared: what was found, what was not reported, and why."""

    passages: tuple[Passage, ...]
    """What is reported."""
    considered: tuple[Considered, ...]
    """What is not, the strongest first; chains only from the evidence on that chance gives."""
    words: tuple[int, int]
    """Words of the two articles."""
    shared_stems: int
    """Distinct stems that both have."""
    match_points: int
    """Pairs of positions of equal stems that chains may go through."""
    chains: int
    """Chains with more evidence than chance gives, one for each place where one may begin."""
    boxes: int
    """Boxes that were found around seeds of shared stems, before their evidence was asked."""
    candidate_recall: dict[int, dict[float, float]]
    """How likely the candidate step is to find a passage where not all pairs are compared: by its
    words and the share of them that was changed (see `textalign.candidate_recall`)."""
    compared: bool
    """Whether the result that is explained compared the two at all, or the candidate step, or
    ``group_by``, had left them out."""


class Passages(Rows[Passage]):
    """The passages of a result, by pair of articles, then by place; made one by one on access.

    A list of `Passage`, and a table: pandas, polars, DuckDB and pyarrow read it as it is, with
    the columns of ``docs/schema.md``; `to_pandas`, `to_polars` and `to_arrow` make frames.

    ``columns`` holds the same as numpy arrays: ``a_article``, ``b_article`` (uint32, positions in
    ``articles``), ``a_start``, ``a_end``, ``b_start``, ``b_end`` (uint32, code points),
    ``a_first_word``, ``a_end_word``, ``b_first_word``, ``b_end_word``, ``matched`` (uint32, words),
    ``score`` (int64, 1/256 bit), ``kind``, ``flags`` (uint8), ``family`` (int64, -1 for none);
    ``edits`` (uint32, rows of operation, a_start, a_end, b_start, b_end) of passage k are the rows
    ``edit_first[k]:edit_first[k + 1]``.
    """

    _name = "passage"

    def __len__(self) -> int:
        return len(self.columns["score"])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Passages):
            return NotImplemented
        return self.articles == other.articles and _equal(self.columns, other.columns)

    __hash__ = None  # type: ignore[assignment]  # holds arrays

    def __repr__(self) -> str:
        return f"<Passages: {len(self)}>"

    def _repr_html_(self) -> str:
        from .show import notebook  # noqa: PLC0415  only notebooks ask

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
        columns |= _edits_at(self.columns, order)
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
            edits=_edits(columns, k),
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
        return self.articles == other.articles and _equal(self.columns, other.columns)

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
        weak, edits = bool(columns["weak"][k]), _edits(columns, k)
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
    """Words of every article, those of ``against`` last."""
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
    """Sparse matrix: ``row``, ``column``, ``words``, ``passages``, ``longest`` (uint32)."""
    shared_shingles: Columns | None
    """``row``, ``column``, ``shared`` for all pairs, and ``distinct`` per article (uint64)."""
    estimated_jaccard: npt.NDArray[np.float64] | None
    """Jaccard estimated from sketches, shape ``(len(rows), len(columns))``, if that was asked."""
    family_columns: Columns
    """Families as flat columns; see `Families`."""
    group_by: str | None = None
    """``"source"``: no two articles of one source were compared; None: nothing was left out."""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Result):
            return NotImplemented
        return _same(self, other)

    def __hash__(self) -> int:
        return hash((self.rows, self.columns, len(self.passages)))

    def __getstate__(self) -> dict[str, Any]:
        # What was made on access is made again.
        return {one.name: getattr(self, one.name) for one in fields(self)}

    def __repr__(self) -> str:
        return (
            f"<Result: {len(self.articles)} articles, {len(self.passages)} passages, "
            f"{len(self.family_columns['occurrences_first']) - 1} families>"
        )

    def _repr_html_(self) -> str:
        from .show import notebook  # noqa: PLC0415  only notebooks ask

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
        """The group of every article, as a number, if there are groups; see `group_by`."""
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
        """The position of `article`, an id, in `articles`; `UsageError` if there is none."""
        for number, one in enumerate(self.articles):
            if one.id == article:
                return number
        raise UsageError(f"no article is called {quoted(article)}")

    def explain(self, a: str, b: str) -> Explanation:
        """Explain what was found of two articles, by their ids, and what was not reported.

        They are compared once more, as they were, which takes some milliseconds for articles of
        some thousand words.

        Parameters
        ----------
        a, b
            Ids of the articles; the same one twice for what it repeats.

        Raises
        ------
        UsageError
            There is no such article.
        """
        # The verb works on the engine; a result knows none until somebody asks.
        from ._explain import explain_pair  # noqa: PLC0415

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


@dataclass(frozen=True, slots=True)
class Source:
    """One of the articles that together account for what another one reuses."""

    article: str
    """Its id."""
    title: str
    """Its first line that is not blank, at most 200 code points."""
    date: str | None
    """When it appeared, as it says."""
    source: str | None
    """Where it was published."""
    added: int
    """Words that it accounts for and those named before it do not."""
    words: int
    """Words in passages that it shares."""
    share: float
    """`words`, of all words of the article."""
    passages: tuple[Passage, ...]
    """What it shares, by place; ``a`` is the article that was asked about."""


@dataclass(frozen=True)
class Gathered:
    """The smallest set of indexed articles that account for what an article reuses."""

    article: str
    """Id of the article that was asked about."""
    words: int
    """Words of the article."""
    reused: int
    """Words in passages that any indexed article shares, boilerplate and mere names left out."""
    accounted: int
    """Those of them that the sources account for."""
    sources: tuple[Source, ...]
    """The one that accounts for the most first."""
    result: Result = field(repr=False)
    """All passages of all indexed articles that were compared, as `Index.query` gives them."""


@dataclass(frozen=True, slots=True)
class IndexInfo:
    """What is in an index."""

    path: str
    """Its folder."""
    commit: int
    """How often it was changed since it was made."""
    articles: int
    """How many are in it."""
    words: int
    """Words of all articles."""
    postings: int
    """Places of shingles that are kept, over all articles: at most nine of a shingle in one."""
    segments: int
    """Parts that it is in; a query looks into each."""
    bytes: int
    """Of all files of its segments."""
    shingle_size: int
    """Words in a shingle."""
    scheme: int
    """Version of the word rule and the hashes."""
    unicode: str
    """Version of Unicode."""
    background: str
    """Name of the background table."""
    background_sha256: str
    """Checksum of that table."""
    damaged: tuple[str, ...] | None
    """Files that are not what was written, each with the reason; None if nobody looked."""


class Bands(NamedTuple):
    """How sketches are cut, and what that may be expected to find."""

    bands: int
    """Parts of a sketch; who agrees in one of them is a candidate."""
    rows: int
    """Slots in each."""
    expected_recall: float
    """Share of the pairs exactly at the threshold that agree in some band; above it more do."""


@dataclass(frozen=True, eq=False)
class Dedup(Exports):
    """What `dedup` found; arrays have one entry an article, in order.

    Also a table with a row for each article: pandas, polars, DuckDB and pyarrow read it as it is,
    with the columns of ``docs/schema.md``.
    """

    corpus: Corpus
    """The articles, in order."""
    kept: npt.NDArray[np.bool_]
    """Whether the article stays."""
    cluster: npt.NDArray[np.uint32]
    """Position of the article that stays for it; its own, if it stays. With `against`, that of a
    removed article is a position there."""
    score: npt.NDArray[np.float64]
    """Exact similarity by `measure` to the article that stays for it; 1 for itself."""
    exact: npt.NDArray[np.bool_]
    """Removed, and word for word the same as the article that stays."""
    pairs: npt.NDArray[np.uint32]
    """Verified pairs of near-duplicates, shape ``(m, 2)``; of equal articles only the first. With
    `against`, the second is a position there."""
    similarity: npt.NDArray[np.float64]
    """Exact similarity of each of them; by containment, that of the article that is held."""
    candidates: int
    """Pairs that were verified."""
    threshold: float
    """Similarity from which two articles are duplicates."""
    bands: Bands
    """How the sketches were cut; of no meaning by containment."""
    measure: str = "jaccard"
    """``jaccard`` or ``containment``."""
    against: Corpus | None = None
    """The articles they were held against; None if each other."""

    def __repr__(self) -> str:
        removed = len(self.kept) - int(self.kept.sum())
        return f"<Dedup: {len(self.kept)} articles, {removed} removed>"

    def __len__(self) -> int:
        return len(self.kept)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dedup):
            return NotImplemented
        return _same(self, other)

    __hash__ = None  # type: ignore[assignment]  # holds arrays

    def _schema(self) -> tuple[schema.Column, ...]:
        return schema.dedup(self.measure)

    def _batches(self) -> Iterator[list[Any]]:
        numbers, kept_for = np.arange(len(self.kept)), self.cluster.astype(np.int64)
        articles = self.corpus.articles
        if self.against is not None:
            kept_for = np.where(self.kept, numbers, kept_for + len(numbers))
            articles = (*articles, *self.against.articles)
        of = frames.Articles(articles)
        for first, end in frames.slices(np.zeros(len(numbers), np.int64)):
            part = slice(first, end)
            yield [
                of.ids(numbers[part]),
                frames.truths(self.kept[part]),
                of.ids(kept_for[part]),
                frames.floats(self.score[part]),
                frames.truths(self.exact[part]),
            ]


def _equal(one: object, other: object) -> bool:
    """Whether two fields of a result are equal: arrays value by value, with their types."""
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        # Bytes, for a value that is no number is equal to itself here.
        same = one.dtype == other.dtype and one.shape == other.shape
        return same and one.tobytes() == other.tobytes()
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_equal(one[key], other[key]) for key in one)
    return type(one) is type(other) and one == other


def _same(one: Any, other: Any) -> bool:
    return all(_equal(getattr(one, f.name), getattr(other, f.name)) for f in fields(one))


def _edits_at(columns: Columns, order: npt.NDArray[np.int64]) -> Columns:
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
        **_edits_at(columns, order),
    }


def groups(articles: tuple[Article, ...]) -> npt.NDArray[np.int64]:
    """The number of the source of each article; one without has a number of its own."""
    known: dict[str | int, int] = {}
    found = (
        known.setdefault(number if article.source is None else article.source, len(known))
        for number, article in enumerate(articles)
    )
    return np.fromiter(found, np.int64, len(articles))


@dataclass(frozen=True)
class DedupFiles:
    """What `dedup_files` did."""

    articles: int
    """Articles read, but for those that they were held against."""
    kept: int
    """Of those, how many stay."""
    removed: int
    """Of those, how many go."""
    exact: int
    """Of those removed, how many are word for word the same as what stays."""
    against: int | None
    """Articles that they were held against."""
    candidates: int
    """Pairs that were verified."""
    measure: str
    """``jaccard`` or ``containment``."""
    threshold: float
    """Similarity from which two articles are duplicates."""
    bands: Bands
    """How the sketches were cut; of no meaning by containment."""
    skipped: tuple[Skipped, ...]
    """Files, and files with records, that could not be read."""

    def __repr__(self) -> str:
        """Show the counts."""
        return f"<DedupFiles: {self.articles} articles, {self.removed} removed>"


def _share(part: npt.NDArray[Any], whole: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Part of whole; 0 where there is nothing to have a part of."""
    share = np.zeros(len(part), np.float64)
    np.divide(part, whole, out=share, where=whole > 0)
    return share
