"""The two sides of a passage, with what is known of their articles."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from textalign._python.align.edits import REPLACED

if TYPE_CHECKING:
    from collections.abc import Callable

    from textalign._python.align.edits import Edit
    from textalign._python.align.evidence import Article
    from textalign._python.flags.facts import Facts

T = TypeVar("T")

SENTENCE_ENDS: Final = 4
"""Words before and behind a passage that are looked at, if its sentence ends with them."""


@dataclass(frozen=True, slots=True)
class Sides:
    """A passage with what is known of both its articles, as its flags need it."""

    articles: tuple[Article, Article]
    facts: tuple[Facts, Facts]
    spans: tuple[tuple[int, int], tuple[int, int]]
    """First word and end on each side."""
    stems: tuple[Counter[int], Counter[int]]

    def in_common(self) -> int:
        """How many words of the one side have one of the other with the same stem, each once."""
        return (self.stems[0] & self.stems[1]).total()


def sides(
    a: Article, b: Article, facts: tuple[Facts, Facts], spans: tuple[tuple[int, int], ...]
) -> Sides:
    """Make a passage ready for its flags."""
    (a_first, a_end), (b_first, b_end) = spans
    stems = Counter(a.stems[a_first:a_end]), Counter(b.stems[b_first:b_end])
    return Sides((a, b), facts, ((a_first, a_end), (b_first, b_end)), stems)


def with_ends(passage: Sides, edits: list[Edit]) -> tuple[Sides, list[Edit]]:
    """A passage with what few words stand before and behind it in its first and last sentence."""
    (a, b), ((a_first, a_end), (b_first, b_end)) = passage.articles, passage.spans
    before = _to_start(a, a_first), _to_start(b, b_first)
    after = _to_end(a, a_end), _to_end(b, b_end)
    if before[0] is not None and before[1] is not None and before != (a_first, b_first):
        edits = [[REPLACED, before[0], a_first, before[1], b_first], *edits]
        a_first, b_first = before[0], before[1]
    if after[0] is not None and after[1] is not None and after != (a_end, b_end):
        edits = [*edits, [REPLACED, a_end, after[0], b_end, after[1]]]
        a_end, b_end = after[0], after[1]
    return sides(a, b, passage.facts, ((a_first, a_end), (b_first, b_end))), edits


def _to_start(article: Article, first: int) -> int | None:
    """Where the sentence of a word begins, if that is near."""
    for start in range(first, max(0, first - SENTENCE_ENDS) - 1, -1):
        if article.begins_sentence(start):
            return start
    return None


def _to_end(article: Article, end: int) -> int | None:
    """Where the sentence of the word before `end` ends, if that is near."""
    for stop in range(end, min(len(article), end + SENTENCE_ENDS) + 1):
        if stop == len(article) or article.begins_sentence(stop):
            return stop
    return None


def touching(
    entries: list[T], span: tuple[int, int], words: Callable[[T], tuple[int, int]]
) -> list[T]:
    """The entries of an ascending list whose words lie in the span, at least in part."""
    first, end = span
    start = bisect_right(entries, first, key=lambda entry: words(entry)[1])
    stop = bisect_left(entries, end, key=lambda entry: words(entry)[0])
    return entries[start:stop]
