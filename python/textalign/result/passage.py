"""What is found, as objects that do not change: passages, families, and what was considered.

Offsets are code points of the text as given: ``text[p.a.start:p.a.end]`` is the passage. Scores are
bits of evidence for reuse, exact multiples of 1/256.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from textalign.errors import plural, quoted

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

BEGINNING: Final = 40
"""Code points of the text that a passage shows of itself in one line."""


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


@dataclass(frozen=True, slots=True, repr=False)
class Passage:
    """A passage that two articles share, or that one repeats.

    Examples
    --------
    >>> import textalign
    >>> old = "The committee will publish its report on harbour safety."
    >>> new = "The committee will not publish its report on harbour safety."
    >>> [passage] = textalign.align(old, new)
    >>> print(passage)
    <Passage: edited, 66 bits, 'a' 0–55 and 'b' 0–59, 'The committee will publish its report on…'>
    """

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

    def __repr__(self) -> str:
        places = [f"{quoted(one.article)} {one.start}–{one.end}" for one in (self.a, self.b)]
        return (
            f"<Passage: {self.kind}, {self.score:.0f} bits, {' and '.join(places)}, "
            f"{_beginning(self.a.text)}>"
        )

    def _repr_html_(self) -> str:
        from textalign.show import notebook  # noqa: PLC0415  only notebooks ask

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


@dataclass(frozen=True, slots=True, repr=False)
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

    def __repr__(self) -> str:
        places = plural(len(self.occurrences), "occurrence", "occurrences")
        count = len({one.article for one in self.occurrences})
        return (
            f"<Family: {places} in {plural(count, 'article', 'articles')}, {_beginning(self.text)}>"
        )

    def _repr_html_(self) -> str:
        from textalign.show import notebook  # noqa: PLC0415  only notebooks ask

        return notebook.family(self)


def _beginning(text: str) -> str:
    """A text in one line, cut where a line should end."""
    line = " ".join(text[: 2 * BEGINNING].split())
    return quoted(f"{line[:BEGINNING].rstrip()}…" if len(line) > BEGINNING else line)


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
    """What is not, the strongest first. Of the many chains of match points only those are told that
    have more evidence than chance gives."""
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
