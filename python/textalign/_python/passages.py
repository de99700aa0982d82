"""Pairs of articles → passages: where the reused stretches stand, how strong, of which kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from textalign._python.align import edits as edit_script
from textalign._python.align import phrases
from textalign._python.tokenize import QUOTED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textalign._python.align.evidence import Article
    from textalign.params import Model

VERBATIM: Final = 0
"""Word for word."""
EDITED: Final = 1
"""With words changed, most of them kept."""
PARAPHRASE: Final = 2
"""With most of the words changed."""

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
    """Words that both sides have, in any form."""
    kind: int
    flags: int
    edits: list[edit_script.Edit]
    """What became of every word, in code points.

    A side without words is the empty place behind the word before.
    """


def passages(
    articles: list[Article], pairs: Iterable[tuple[int, int]], model: Model
) -> list[Passage]:
    """The passages of many pairs of articles, pair by pair in the order given, then by place.

    A pair of an article with itself gives the repeats inside it. The second of two articles is
    never treated otherwise than the first: (b, a) gives the mirror image of (a, b).
    """
    return [passage for a, b in pairs for passage in _of_pair(articles, a, b, model)]


def _of_pair(articles: list[Article], number_a: int, number_b: int, model: Model) -> list[Passage]:
    a, b = articles[number_a], articles[number_b]
    found = [
        _passage(articles, (number_a, number_b), chain, model)
        for chain in _chains(a, b, model, itself=number_a == number_b)
    ]
    found = [
        p for p in found if min(p.a.end - p.a.start, p.b.end - p.b.start) >= model.min_characters
    ]
    found.sort(key=lambda p: (p.a.first_word, p.b.first_word, p.a.end_word, p.b.end_word))
    return found


def _chains(a: Article, b: Article, model: Model, *, itself: bool) -> list[phrases.Chain]:
    """The chains of a pair, the places where one text stands whole in the other among them."""
    if not len(a) or not len(b):
        return []
    if not itself and a.hashes == b.hashes:
        # Equal texts are reused whole, however short; whatever else matches lies inside.
        return [phrases.whole(a, b, 0, model)]
    # The aligner looks back along one side; which side that is must not depend on who asks.
    if (len(b), b.hashes) < (len(a), a.hashes):
        mirrored = phrases.chains(b, a, model, itself=itself)
        chains = [phrases.Chain(c.score, [(i, j) for j, i in c.points]) for c in mirrored]
    else:
        chains = phrases.chains(a, b, model, itself=itself)
    if model.whole:
        for at in occurrences(a.hashes, b.hashes):
            end = at + len(a)
            chains = [c for c in chains if c.span()[3] <= at or end <= c.span()[2]]
            chains.append(phrases.whole(a, b, at, model))
    return chains


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
    articles: list[Article], pair: tuple[int, int], chain: phrases.Chain, model: Model
) -> Passage:
    a, b = articles[pair[0]], articles[pair[1]]
    edits = edit_script.script(a, b, chain)
    a_first, a_end, b_first, b_end = chain.span()
    kept = (edit_script.EQUAL, edit_script.INFLECTED)
    matched = sum(edit[2] - edit[1] for edit in edits if edit[0] in kept)
    if all(edit[0] == edit_script.EQUAL for edit in edits):
        kind = VERBATIM
    elif matched * 100 >= max(a_end - a_first, b_end - b_first) * model.edited_coverage:
        kind = EDITED
    else:
        kind = PARAPHRASE
    flags = QUOTED_A if _quoted(a, a_first, a_end) else 0
    flags |= QUOTED_B if _quoted(b, b_first, b_end) else 0
    return Passage(
        Side(pair[0], a_first, a_end, a.starts[a_first], a.ends[a_end - 1]),
        Side(pair[1], b_first, b_end, b.starts[b_first], b.ends[b_end - 1]),
        chain.score,
        matched,
        kind,
        flags,
        [[edit[0], *_placed(a, edit[1], edit[2]), *_placed(b, edit[3], edit[4])] for edit in edits],
    )


def _placed(article: Article, first: int, end: int) -> tuple[int, int]:
    """A stretch of words in code points."""
    place = article.ends[end - 1]
    return article.starts[first] if first < end else place, place


def _quoted(article: Article, first: int, end: int) -> bool:
    """Whether four fifths of the words stand in quotation marks."""
    inside = sum(1 for flags in article.flags[first:end] if flags & QUOTED)
    return 5 * inside >= 4 * (end - first)
