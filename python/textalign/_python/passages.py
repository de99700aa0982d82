"""Pairs of articles → passages: where the reused stretches stand, how strong, of which kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from textalign._python import align
from textalign._python import flags as flag
from textalign._python.align import Alignment, considered
from textalign._python.align import edits as edit_script
from textalign._python.align.considered import Considered, Trace
from textalign._python.tokenize import QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textalign._python.align.evidence import Article
    from textalign._python.flags import Facts
    from textalign.params import Model

VERBATIM: Final = 0
"""Word for word."""
EDITED: Final = 1
"""With words changed, most of them kept."""
PARAPHRASE: Final = 2
"""With most of the words changed, or in another order."""
CONDENSED: Final = 3
"""As a summary: its words come from all over the other text."""

QUOTED_A: Final = 1
"""The words of the first text stand in quotation marks there."""
QUOTED_B: Final = 2
"""The words of the second text stand in quotation marks there."""


@dataclass(frozen=True, slots=True)
class Side:
    """A stretch of one article."""

    article: int
    first_word: int
    end_word: int
    start: int
    """First code point."""
    end: int
    """End in code points, exclusive."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One reused passage of a pair of articles."""

    a: Side
    b: Side
    score: int
    """Evidence for reuse in 1/256 bit."""
    matched: int
    """Words that both sides have, in any form and order."""
    kind: int
    flags: int
    edits: list[edit_script.Edit]
    """What became of every word, in code points.

    A side without words is the empty place behind the word before, or before the first word.
    """


@dataclass(frozen=True, slots=True)
class Found:
    """What many pairs of articles share, pair by pair in the order given, then by place."""

    passages: list[Passage]
    weak: list[Passage]
    """Links with less evidence than a passage needs; they count for families."""


def passages(
    articles: list[Article], facts: list[Facts], pairs: Iterable[tuple[int, int]], model: Model
) -> Found:
    """The passages of many pairs of articles.

    `facts`: of every article, those without a pair too; what many of them have is boilerplate.

    A pair of an article with itself gives the repeats inside it. The second of two articles is
    never treated otherwise than the first: (b, a) gives the mirror image of (a, b), except that the
    first may condense the second, if that is asked.
    """
    return passages_among(articles, facts, flag.common_lines(facts), pairs, model)


def passages_among(
    articles: list[Article],
    facts: list[Facts],
    common: set[int],
    pairs: Iterable[tuple[int, int]],
    model: Model,
) -> Found:
    """Likewise, where the articles are some of many, of which the `common` lines are known."""
    found = [_of_pair(articles, facts, pair, common, model) for pair in pairs]
    return Found([p for of in found for p in of.passages], [p for of in found for p in of.weak])


def _of_pair(
    articles: list[Article],
    facts: list[Facts],
    pair: tuple[int, int],
    common: set[int],
    model: Model,
) -> Found:
    a, b = (articles[number] for number in pair)
    known = facts[pair[0]], facts[pair[1]]

    def made(alignments: list[Alignment]) -> list[Passage]:
        found = [_passage(a, b, known, pair, one, common, model) for one in alignments]
        long = [
            p
            for p in found
            if min(p.a.end - p.a.start, p.b.end - p.b.start) >= model.min_characters
        ]
        return sorted(
            long, key=lambda p: (p.a.first_word, p.b.first_word, p.a.end_word, p.b.end_word)
        )

    found = _alignments(a, b, model, Trace(kept=False), itself=pair[0] == pair[1])
    return Found(made(found.alignments), made(found.weak))


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a pair was compared: what two articles share that is not reported, and why."""

    considered: list[Considered]
    """By place."""
    shared_stems: int
    """Stems that both articles have."""
    points: int
    """Match points."""
    chains: int
    """Chains with more evidence than chance gives."""
    boxes: int
    """Boxes that seeds led to."""


def explain(a: Article, b: Article, model: Model, *, itself: bool) -> Explanation:
    """Explain what is found of a pair of articles, and what is not."""
    trace = Trace(kept=True)
    found = _alignments(a, b, model, trace, itself=itself)
    for one in found.alignments:
        characters = [
            article.ends[end - 1] - article.starts[first]
            for article, (first, end) in ((a, one.a), (b, one.b))
        ]
        if min(characters) < model.min_characters:
            trace.add(one.considered(considered.SHORT, one.score))
    shared = len(a.postings.keys() & b.postings.keys())
    return Explanation(trace.sorted(), shared, trace.points, trace.chains, trace.boxes)


def _alignments(a: Article, b: Article, model: Model, trace: Trace, *, itself: bool) -> align.Found:
    """The alignments of a pair, the places where one text stands whole in the other among them."""
    if not len(a) or not len(b):
        return align.Found([], [])
    if not itself and a.hashes == b.hashes:
        # Equal texts are reused whole, however short; whatever else matches lies inside.
        return align.Found([Alignment.whole(a, b, 0, model)], [])
    found = align.alignments(a, b, model, trace, itself=itself)
    if not model.whole:
        return found
    kept = found.alignments
    for at in occurrences(a.hashes, b.hashes):
        kept = [x for x in kept if x.b[1] <= at or at + len(a) <= x.b[0]]
        kept.append(Alignment.whole(a, b, at, model))
    return align.Found(kept, found.weak)


def occurrences(wanted: list[int], text: list[int]) -> list[int]:
    """Where `wanted` stands in `text`, from the left, without overlaps.

    Knuth, Morris and Pratt (1977): linear, whatever repeats.
    """
    # border[k]: length of the longest proper border of the first k + 1 hashes.
    border = [0] * len(wanted)
    for at in range(1, len(wanted)):
        length = border[at - 1]
        while length and wanted[at] != wanted[length]:
            length = border[length - 1]
        border[at] = length + (wanted[at] == wanted[length])
    found = []
    length = 0
    for at, word in enumerate(text):
        while length and word != wanted[length]:
            length = border[length - 1]
        length += word == wanted[length]
        if length == len(wanted):
            found.append(at + 1 - length)
            length = 0
    return found


def _passage(
    a: Article,
    b: Article,
    facts: tuple[Facts, Facts],
    pair: tuple[int, int],
    alignment: Alignment,
    common: set[int],
    model: Model,
) -> Passage:
    edits = edit_script.script(a, b, alignment)
    (a_first, a_end), (b_first, b_end) = alignment.a, alignment.b
    in_order = sum(edit[2] - edit[1] for edit in edits if edit[0] in edit_script.KEPT)
    # Bags of stems do not hold them.
    respelled = sum(edit[2] - edit[1] for edit in edits if edit[0] == edit_script.RESPELLED)
    if alignment.condensed:
        kind = CONDENSED
    elif all(edit[0] == edit_script.EQUAL for edit in edits):
        kind = VERBATIM
    elif in_order * 100 >= max(a_end - a_first, b_end - b_first) * model.edited_coverage:
        kind = EDITED
    else:
        kind = PARAPHRASE
    flags = QUOTED_A if _quoted(a, a_first, a_end) else 0
    flags |= QUOTED_B if _quoted(b, b_first, b_end) else 0
    quoted = flags != 0
    sides = flag.sides(a, b, facts, (alignment.a, alignment.b))
    flags |= flag.NAMES_ONLY if flag.names_only(sides) else 0
    flags |= flag.BOILERPLATE if flag.boilerplate(sides, common, quoted=quoted) else 0
    if kind != CONDENSED:
        flags |= flag.differs_in(sides, edits, edited=kind == EDITED)
    return Passage(
        Side(pair[0], a_first, a_end, a.starts[a_first], a.ends[a_end - 1]),
        Side(pair[1], b_first, b_end, b.starts[b_first], b.ends[b_end - 1]),
        alignment.score,
        min(sides.in_common() + respelled, a_end - a_first, b_end - b_first),
        kind,
        flags,
        [placed(a, b, (a_first, b_first), edit) for edit in edits],
    )


def variant(a: Article, b: Article) -> list[edit_script.Edit]:
    """What became of the words of an article in another one that is much the same.

    In code points; nothing, if one of them has no words.
    """
    if not len(a) or not len(b):
        return []
    edits = edit_script.variant(a, (0, len(a)), b, (0, len(b)))
    return [placed(a, b, (0, 0), edit) for edit in edits]


def placed(
    a: Article, b: Article, first: tuple[int, int], edit: edit_script.Edit
) -> edit_script.Edit:
    """An edit in code points; `first` is the first word of the passage on each side."""
    operation, a_start, a_end, b_start, b_end = edit
    return [
        operation,
        *_placed(a, first[0], a_start, a_end),
        *_placed(b, first[1], b_start, b_end),
    ]


def _placed(article: Article, first: int, start: int, end: int) -> tuple[int, int]:
    """A stretch of words in code points; `first` is the first word of the passage."""
    if start < end:
        return article.starts[start], article.ends[end - 1]
    place = article.ends[start - 1] if start > first else article.starts[start]
    return place, place


def _quoted(article: Article, first: int, end: int) -> bool:
    """Whether four fifths of the words stand in quotation marks."""
    inside = sum(1 for flags in article.flags[first:end] if flags & QUOTED)
    return 5 * inside >= 4 * (end - first)
