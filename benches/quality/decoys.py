"""Decoys: pairs of texts of different books without six words in a row in common.

Whatever is found in one is an alarm. There are two kinds: stretches of about 1,000 words, as long
as the texts that reuse is planted in, and whole chapters as they are.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

import corpus
from texts import Pair

from textalign import params

if TYPE_CHECKING:
    from collections.abc import Sequence

    from texts import Found

STRETCHES: Final = 500
CHAPTERS: Final = 1000
WORDS: Final = 1000


def stretches(texts: corpus.Texts | None = None, count: int = STRETCHES) -> list[Pair]:
    """Pairs of stretches of 1,000 words (of shorter books all), of the Bible if none are given."""
    books = (texts or corpus.bible()).books
    made: list[Pair] = []
    seed = 0
    while len(made) < count:
        draw = random.Random(seed)
        two = draw.sample(sorted(books), 2)
        one, other = (corpus.stretch(books[book], WORDS, draw) for book in two)
        if corpus.runs(one).isdisjoint(corpus.runs(other)):
            made.append(Pair.of(" ".join(one), " ".join(other)))
        seed += 1
    return made


def chapters() -> list[Pair]:
    """Pairs of whole chapters."""
    draw = random.Random(0)
    every = [(book, " ".join(lines)) for (book, _), lines in corpus.chapters("web").items()]
    made: list[Pair] = []
    while len(made) < CHAPTERS:
        (book, one), (other_book, other) = draw.sample(every, 2)
        alike = book == other_book
        if not alike and corpus.runs(one.split()).isdisjoint(corpus.runs(other.split())):
            made.append(Pair.of(one, other))
    return made


def alarms(found: Sequence[list[Found]]) -> int:
    """How many of the pairs have a passage."""
    return sum(1 for passages in found if passages)


def shown(pair: Pair, found: Found) -> str:
    """A passage that should not be there."""
    sides = pair.a.shown(*found[:2]), pair.b.shown(*found[2:4])
    return f"{found.score / params.BIT:.1f} bits\n  a: {sides[0]}\n  b: {sides[1]}"
