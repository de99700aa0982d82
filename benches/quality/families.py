"""Families of planted quotes: how many occurrences of a reworded quote end in one family.

    python benches/quality/families.py

Each corpus has six articles of different books of the Bible, in which quotes of another book are
planted: each in three to five of them, once as it is, elsewhere with up to 45 % of its words
inserted, deleted or replaced.
"""

from __future__ import annotations

import random
import sys
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

# A script has its own folder on the path; the generator lies in the one above.
sys.path.append(str(Path(__file__).parent.parent))
import corpus
from tables import Table, share
from texts import Text

import textalign as ta

if TYPE_CHECKING:
    from collections.abc import Iterable

CORPORA: Final = 300
ARTICLES: Final = 6
WORDS: Final = 400
"""Words of an article, the quotes not counted."""

SIZES: Final = (7, 10, 16, 30)
"""Words of the quotes of each corpus."""

RATES: Final = (0.0, 0.15, 0.3, 0.45)
"""Shares of the words of a copy that are edited, one drawn for each."""

APART: Final = 20
"""Words of the book between two quotes."""

SAME: Final = 0.8
"""F1 in words from which an occurrence is the planted one."""


class Place(NamedTuple):
    """Words of an article, end exclusive."""

    article: int
    first: int
    end: int

    def common(self, other: Place) -> int:
        """Words that both have."""
        if self.article != other.article:
            return 0
        return max(0, min(self.end, other.end) - max(self.first, other.first))

    def is_same(self, other: Place) -> bool:
        """Whether their words are nearly the same."""
        words = self.end - self.first + other.end - other.first
        return 2 * self.common(other) >= SAME * words


class Planted(NamedTuple):
    """Articles, and where each quote stands in them."""

    texts: list[Text]
    quotes: list[list[Place]]


def planted(seed: int) -> Planted:
    """Articles with quotes; equal seeds give equal ones."""
    texts = corpus.bible()
    draw = random.Random(seed)
    needed = sum(SIZES) + APART * len(SIZES)
    while True:
        books = [texts.books[book] for book in draw.sample(sorted(texts.books), ARTICLES + 1)]
        bodies = [corpus.stretch(book, WORDS, draw) for book in books[:-1]]
        source = corpus.stretch(books[-1], needed, draw)
        all_runs = [corpus.runs(part) for part in (*bodies, source)]
        distinct = len(all_runs[-1]) == needed - corpus.RUN + 1
        if distinct and all(one.isdisjoint(other) for one, other in combinations(all_runs, 2)):
            break
    copies: list[list[tuple[int, list[str]]]] = [[] for _ in bodies]
    at = 0
    for quote, size in enumerate(SIZES):
        words = source[at : at + size]
        at += size + APART
        for n, article in enumerate(draw.sample(range(ARTICLES), draw.choice((3, 4, 5)))):
            rate = draw.choice(RATES) if n else 0.0
            copy = corpus.edit(words, "edited", rate, draw, texts.vocabulary)
            copies[article].append((quote, copy))
    made: list[Text] = []
    quotes: list[list[Place]] = [[] for _ in SIZES]
    for article, (body, some) in enumerate(zip(bodies, copies, strict=True)):
        draw.shuffle(some)
        text, places = corpus.plant(body, [words for _, words in some], draw)
        made.append(Text.of(text))
        for (quote, _), place in zip(some, places, strict=True):
            quotes[quote].append(Place(article, *made[-1].within(*place)))
    return Planted(made, quotes)


def found(made: Planted) -> list[list[Place]]:
    """The families that textalign finds by default."""
    result = ta.compare([text.text for text in made.texts], candidates="all")

    def place(occurrence: ta.Occurrence) -> Place:
        article = int(occurrence.article)
        words = made.texts[article].within(occurrence.start, occurrence.end)
        return Place(article, *words)

    return [[place(one) for one in family.occurrences] for family in result.families]


def tables() -> list[Table]:
    """Recall by the size of the quote, and how many occurrences beside it are wrong."""
    total, together, anywhere = ([0] * len(SIZES) for _ in range(3))
    right = told = 0
    for seed in range(CORPORA):
        made = planted(seed)
        families = found(made)
        for quote, places in enumerate(made.quotes):
            total[quote] += len(places)
            together[quote] += max((_of_quote(places, family) for family in families), default=0)
            anywhere[quote] += sum(
                any(place.is_same(one) for family in families for one in family) for place in places
            )
        for family in families:
            of_quotes = [_touching(places, family) for places in made.quotes]
            if max(of_quotes) >= 2:
                right += max(of_quotes)
                told += len(family)
    rows = [
        (
            f"{size} words",
            str(total[k]),
            share(together[k] / total[k]),
            share(anywhere[k] / total[k]),
        )
        for k, size in enumerate(SIZES)
    ]
    every = sum(total)
    rows.append(("all", str(every), share(sum(together) / every), share(sum(anywhere) / every)))
    return [
        Table(
            "Families of planted quotes",
            ("quote", "occurrences", "in one family", "in any"),
            rows,
            f"{CORPORA} corpora of {ARTICLES} articles; an occurrence counts from a word F1 of "
            f"{SAME} on. Of the occurrences of families with two places of one quote or more, "
            f"{share(right / told, 4)} meet a place of that quote.",
        )
    ]


def _of_quote(places: Iterable[Place], family: list[Place]) -> int:
    """How many places of a quote a family has."""
    return sum(any(place.is_same(one) for one in family) for place in places)


def _touching(places: list[Place], family: Iterable[Place]) -> int:
    return sum(any(one.common(place) for place in places) for one in family)


if __name__ == "__main__":
    for table in tables():
        print(table.plain())
