"""Generated corpora, seeded: near-duplicates and planted reuse over public-domain text.

The text is that of four English Bible translations (King James, American Standard, World English,
Young's Literal), which lie in packages of their own, unless other texts are given; for growth there
are articles of words drawn at random, as many as are asked for. Shared by the tests and the
benches. Whatever is planted is told exactly, in code points, so that recall and precision can be
counted.
"""

from __future__ import annotations

import importlib
import random
import re
from collections import Counter, deque
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

TRANSLATIONS: Final = ("kjv", "asv", "web", "ylt")

EDIT_KINDS: Final = ("insert", "delete", "replace")

RUN: Final = 6
"""Words in a row that two texts do not share by chance."""

Change = Literal["verbatim", "edited", "reordered"]


@cache
def verses(translation: str) -> dict[int, str]:
    """The verses of a translation by number: book × 1,000,000 + chapter × 1,000 + verse."""
    module = importlib.import_module(f"pythonbible_{translation}.plain_text_bible")
    bible = module.bible
    text: str = bible.scripture_content
    ends: dict[int, int] = bible.verse_end_indices
    found = {}
    for verse, start in bible.verse_start_indices.items():
        # The number before a verse and the brackets around supplied words are the editor's; a
        # backtick is the apostrophe of one of them.
        plain = re.sub(r"^\s*\d+\.\s*", "", text[start : ends[verse]]).translate(_BRACKETS)
        if plain.strip():
            found[int(verse)] = " ".join(plain.split())
    return found


_BRACKETS: Final = str.maketrans("`", "'", "[]{}")


@cache
def chapters(translation: str) -> dict[tuple[int, int], tuple[str, ...]]:
    """The verses of every chapter, by book and chapter."""
    found: dict[tuple[int, int], list[str]] = {}
    for number, text in sorted(verses(translation).items()):
        found.setdefault((number // 1_000_000, number // 1000 % 1000), []).append(text)
    return {key: tuple(lines) for key, lines in found.items()}


@dataclass(frozen=True, eq=False)
class Texts:
    """Texts of one language, long enough to plant passages in."""

    books: dict[int, tuple[str, ...]]
    """The words of each text as they run, by number."""

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """Words of all texts as they run, to draw replacements from at their own rates."""
        words = [word.strip(".,;:?!") for text in self.books.values() for word in text]
        return tuple(word for word in words if word.isalpha())


@cache
def bible() -> Texts:
    """The books of the World English Bible."""
    books: dict[int, list[str]] = {}
    for (book, _), lines in chapters("web").items():
        books.setdefault(book, []).extend(word for line in lines for word in line.split())
    return Texts({book: tuple(words) for book, words in books.items()})


@dataclass(frozen=True, slots=True)
class NearDuplicates:
    """Texts, and for each near-copy among them what it was made from."""

    texts: list[str]
    copies: list[tuple[int, int, str]]
    """(copy, original, how it was changed)."""


def near_duplicates(
    count: int, seed: int, *, share: float = 0.2, log_words: float = 5.3
) -> NearDuplicates:
    """Texts spliced from verses, log-normal in length; a share of them are near-copies.

    `log_words` is the logarithm of the median number of words.

    A near-copy has words substituted all over, or one stretch replaced, or its end cut, or text
    appended, so that similarities between 0.3 and 1 all occur; one in ten is an exact copy.
    """
    draw = random.Random(seed)
    pool = [text for translation in TRANSLATIONS for text in verses(translation).values()]
    texts: list[str] = []
    copies: list[tuple[int, int, str]] = []
    for number in range(count):
        if number and draw.random() < share:
            original = draw.randrange(number)
            how = draw.choice(("exact", *["substituted", "replaced", "cut", "appended"] * 2))
            texts.append(_changed(texts[original], how, pool, draw))
            copies.append((number, original, how))
        else:
            words = max(20, int(draw.lognormvariate(log_words, 0.7)))
            texts.append(" ".join(spliced(words, pool, draw)))
    return NearDuplicates(texts, copies)


def spliced(words: int, pool: list[str], draw: random.Random) -> list[str]:
    """About so many words, from pieces of 3 to 12 words of verses drawn at random."""
    found: list[str] = []
    while len(found) < words:
        line = draw.choice(pool).split()
        size = draw.randint(3, 12)
        start = draw.randrange(max(1, len(line) - size))
        found += line[start : start + size]
    return found[:words]


def _changed(text: str, how: str, pool: list[str], draw: random.Random) -> str:
    words = text.split()
    amount = draw.uniform(0.01, 0.45)
    some = max(1, int(len(words) * amount))
    if how == "substituted":
        for place in draw.sample(range(len(words)), max(1, some // 4)):
            words[place] = draw.choice(bible().vocabulary)
    elif how == "replaced":
        start = draw.randrange(max(1, len(words) - some))
        words[start : start + some] = spliced(some, pool, draw)
    elif how == "cut":
        words = words[: max(3, len(words) - some)]
    elif how == "appended":
        words += spliced(some, pool, draw)
    return " ".join(words)


VOCABULARY: Final = 50_000
"""Words of the articles of `zipf`."""

LATELY: Final = 1000
"""Articles of `zipf` take from one of the last so many, which bounds what is held of them."""

CITED: Final = (40, 120)
"""Words of a passage that one article of `zipf` takes from another, least and most."""

SENTENCE: Final = 15
"""Words of a sentence of `zipf`."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """An article of `zipf`."""

    text: str
    passage: tuple[int, int, int, int, int] | None = None
    """A passage of an earlier article: its number, start and end there, start and end here."""
    copy_of: int | None = None
    """The earlier article that this one is a near-copy of."""


@cache
def ranked() -> tuple[str, ...]:
    """Words of the Bible, the commonest first, then numbered words, `VOCABULARY` together."""
    counts: Counter[str] = Counter()
    for translation in TRANSLATIONS:
        for verse in verses(translation).values():
            counts.update(word.strip(".,;:?!()'\"").lower() for word in verse.split())
    known = [word for word, _ in counts.most_common(VOCABULARY) if word.isalpha()]
    return (*known, *(f"word{number}" for number in range(VOCABULARY - len(known))))


def zipf(
    count: int,
    seed: int,
    *,
    reuse: float = 0.2,
    copies: float = 0.0,
    boilerplate: float = 0.01,
    rate: float = 0.2,
) -> Iterator[Drawn]:
    """Articles of some 400 words that do not depend on each other, the n-th drawn at a rate of 1/n.

    All that two of them share, beside what is planted, is chance.

    Parameters
    ----------
    count
        Of the articles. The first are the same, however many there are.
    seed
        Equal seeds give equal texts.
    reuse
        Share of the articles that have a passage of an earlier one, its words edited at a rate
        between 0 and `rate`: inserted, deleted or replaced, a third each.
    copies
        Share of the articles that are an earlier one with up to `rate` of its words replaced.
    boilerplate
        Share of the articles that begin with a line that is always the same.
    rate
        Share of the words of a passage, or of a copy, that are edited at most.
    """
    draw = random.Random(seed)
    words = _Words(seed)
    line = words.take(20)
    lately: deque[tuple[int, list[str]]] = deque(maxlen=LATELY)
    for number in range(count):
        kind = draw.random()
        origin, source = draw.choice(lately) if lately else (0, [])
        if source and kind < copies:
            body = list(source)
            places = draw.sample(range(len(body)), int(draw.uniform(0, rate) * len(body)))
            for place, word in zip(places, words.take(len(places)), strict=True):
                body[place] = word
            yield Drawn(sentences(body), copy_of=origin)
            continue
        body = words.take(max(60, int(draw.lognormvariate(5.9, 0.45))))
        passage = None
        if source and kind < copies + reuse:
            length = min(len(source), draw.randint(*CITED))
            first = draw.randrange(len(source) - length + 1)
            others = tuple(words.take(length))
            edits = draw.uniform(0, rate)
            edited = edit(source[first : first + length], "edited", edits, draw, others)
            at = draw.randrange(len(body))
            body[at:at] = edited
            passage = (first, first + length, at, at + len(edited))
        if draw.random() < boilerplate:
            body = line + body
            if passage:
                passage = (*passage[:2], passage[2] + len(line), passage[3] + len(line))
        lately.append((number, body))
        yield Drawn(
            sentences(body),
            passage and (origin, *_points(source, *passage[:2]), *_points(body, *passage[2:])),
        )


class _Words:
    """Words drawn at random, many at once."""

    def __init__(self, seed: int) -> None:
        self._draw = np.random.default_rng(seed)
        rates = np.cumsum(1 / np.arange(1, VOCABULARY + 1))
        self._rates = rates / rates[-1]
        self._left: list[str] = []

    def take(self, count: int) -> list[str]:
        while len(self._left) < count:
            ranks = np.searchsorted(self._rates, self._draw.random(1 << 16), side="right")
            self._left += map(ranked().__getitem__, ranks.tolist())
        taken = self._left[-count:] if count else []
        del self._left[len(self._left) - count :]
        return taken


def sentences(words: list[str]) -> str:
    """The words as sentences, each with a capital and a full stop."""
    shown = list(words)
    for first in range(0, len(words), SENTENCE):
        last = min(first + SENTENCE, len(words)) - 1
        shown[first] = shown[first].capitalize()
        shown[last] += "."
    return " ".join(shown)


def _points(words: list[str], first: int, end: int) -> tuple[int, int]:
    """Where a stretch of the words stands in their sentences, in code points."""

    def start(at: int) -> int:
        return sum(len(word) + 1 for word in words[:at]) + at // SENTENCE

    return start(first), start(end - 1) + len(words[end - 1])


@dataclass(frozen=True, slots=True)
class Planted:
    """Two texts with passages planted in both."""

    a: str
    b: str
    passages: list[tuple[int, int, int, int]]
    """(a_start, a_end, b_start, b_end) of each, code points."""


def planted_reuse(
    seed: int,
    *,
    words: int = 1000,
    sizes: tuple[int, ...] = (20, 40, 80, 120),
    change: Change = "verbatim",
    rate: float = 0.0,
    repeats: int = 1,
    texts: Texts | None = None,
) -> Planted:
    """Two texts from different books, with one passage a size from a third book planted in both.

    Parameters
    ----------
    seed
        Equal seeds give equal texts.
    words
        Of each text, about, the planted passages not counted.
    sizes
        Words of each passage.
    change
        ``edited``: a share `rate` of the words of the second copy is inserted, deleted or replaced,
        a third each. ``reordered``: the second copy has its quarters in another order.
    rate
        Share of the words that are edited.
    repeats
        How often each passage stands in the second text.
    texts
        Where the words come from; the Bible, if not given.
    """
    texts = texts or bible()
    draw = random.Random(seed)
    while True:
        books = [texts.books[book] for book in draw.sample(sorted(texts.books), 3)]
        bodies = [stretch(book, words, draw) for book in books[:2]]
        source = stretch(books[2], sum(sizes) + 10 * len(sizes), draw)
        # Books of the Bible quote each other, and repeat themselves: what is not planted must not
        # be reuse, and neither must one planted passage be that of another.
        all_runs = [runs(part) for part in (*bodies, source)]
        distinct = len(all_runs[-1]) == len(source) - RUN + 1
        if distinct and all(one.isdisjoint(other) for one, other in combinations(all_runs, 2)):
            break
    passages: list[list[str]] = []
    for size in sizes:
        passages.append(source[:size])
        source = source[size + 10 :]
    a, places_a = plant(bodies[0], passages, draw)
    vocabulary = texts.vocabulary
    copies = [
        (k, edit(passage, change, rate, draw, vocabulary)) for k, passage in enumerate(passages)
    ]
    copies = [copy for copy in copies for _ in range(repeats)]
    draw.shuffle(copies)
    b, places_b = plant(bodies[1], [copy for _, copy in copies], draw)
    truth = [(*places_a[k], *place) for (k, _), place in zip(copies, places_b, strict=True)]
    return Planted(a, b, truth)


def stretch(book: tuple[str, ...], words: int, draw: random.Random) -> list[str]:
    """So many words of a book as they run, from a place drawn at random; short books repeat not."""
    if len(book) <= words:
        return list(book)
    start = draw.randrange(len(book) - words)
    return list(book[start : start + words])


def runs(words: list[str], size: int = RUN) -> set[tuple[str, ...]]:
    """The runs of so many neighbouring words, without case and punctuation."""
    plain = [word.strip(".,;:?!()'\"").lower() for word in words]
    return {tuple(plain[k : k + size]) for k in range(len(plain) - size + 1)}


def edit(
    passage: list[str],
    change: Change,
    rate: float,
    draw: random.Random,
    vocabulary: tuple[str, ...],
) -> list[str]:
    """A changed copy of a passage; what is inserted comes from the vocabulary."""
    if change == "reordered":
        quarter = max(1, len(passage) // 4)
        parts = [passage[k : k + quarter] for k in range(0, len(passage), quarter)]
        moved = parts[:]
        while moved == parts and len(parts) > 1:
            draw.shuffle(moved)
        return [word for part in moved for word in part]
    if change == "verbatim":
        return list(passage)
    words = list(passage)
    # The first and the last word stay, so that the borders of the truth are those of the text.
    for place in sorted(
        draw.sample(range(1, len(words) - 1), int(rate * len(words))), reverse=True
    ):
        kind = draw.choice(EDIT_KINDS)
        if kind == "insert":
            words.insert(place, draw.choice(vocabulary))
        elif kind == "delete":
            del words[place]
        else:
            words[place] = draw.choice(vocabulary)
    return words


def plant(
    body: list[str], passages: list[list[str]], draw: random.Random
) -> tuple[str, list[tuple[int, int]]]:
    """Put passages into a text, in order, at places drawn at random; where each came to stand."""
    cuts = sorted(draw.sample(range(len(body) + 1), len(passages)))
    text, places, done = "", [], 0
    for cut, passage in zip(cuts, passages, strict=True):
        text += "".join(f"{word} " for word in body[done:cut])
        start = len(text)
        text += " ".join(passage)
        places.append((start, len(text)))
        text += " "
        done = cut
    return text + " ".join(body[done:]), places
