"""What flags need to know of an article, read once from its words."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from textalign._python.align.evidence import NAME
from textalign._python.lists import UNIT, worth_of
from textalign._python.shingle import combine
from textalign._python.tokenize import (
    BREAK_LINE,
    BREAK_MASK,
    CAPITAL,
    NUMBER,
    PUNCTUATED,
    QUOTED,
    hash_word,
)
from textalign._python.tokenize import words as tokenize_words

if TYPE_CHECKING:
    from textalign._python.align.evidence import Article
    from textalign._python.background import Background

LARGEST_PRODUCT: Final = 2**128
LARGEST: Final = 10**30
"""Millionths from which a number is multiplied no further."""

VALUE: Final = 0
OPAQUE: Final = 1
DAY: Final = 2


class Number(NamedTuple):
    """A number in a text, of one word or several."""

    first: int
    end: int
    """In words, exclusive."""
    key: tuple[int, int]
    """Kind and value; equal for equal numbers, however they are written."""
    weak: bool
    """Counts only against another number."""


class Name(NamedTuple):
    """A word that is a name or part of one."""

    word: int
    letters: str
    """Without a possessive ending."""
    people: int
    spelling: int
    """The groups that it belongs to; 0 for none."""


class Line(NamedTuple):
    """A line of a text that has words."""

    first: int
    end: int
    hash: int


@dataclass(slots=True)
class Facts:
    """What flags need to know of an article, each list in the order of its words."""

    numbers: list[Number] = field(default_factory=list)
    negations: list[tuple[int, int]] = field(default_factory=list)
    """First word and end of every phrase that denies."""
    opposites: list[tuple[int, list[int]]] = field(default_factory=list)
    """Words that deny others, with the stems of those."""
    names: list[Name] = field(default_factory=list)
    titles: set[int] = field(default_factory=set)
    """Words that may stand before a name."""
    stock: list[int] = field(default_factory=list)
    """Words inside a stock phrase of sites."""
    lines: list[Line] = field(default_factory=list)

    @classmethod
    def of(cls, text: str, article: Article, background: Background) -> Facts:
        """Read them from an article; linear in its text."""
        facts = cls()
        breaks = [found.start() for found in re.finditer("[\n\r]", text)]
        facts.lines = _lines(article, breaks)
        facts._read_phrases(article, background)
        facts._read_names(text, article, background)
        facts._read_numbers(text, article, background, breaks)
        return facts

    def _read_phrases(self, article: Article, background: Background) -> None:
        lists = background.lists
        after = covered = 0
        for i, word in enumerate(article.hashes):
            if i >= after:
                found = lists.negations.at(article.hashes, i)
                if found is not None:
                    after = i + found[0]
                    if found[1]:
                        self.negations.append((i, after))
                elif article.stems[i] in lists.denied:
                    self.opposites.append((i, lists.denied[article.stems[i]]))
            phrase = lists.boilerplate.at(article.hashes, i)
            if phrase is not None:
                self.stock.extend(range(max(i, covered), i + phrase[0]))
                covered = max(covered, i + phrase[0])
            if word in lists.titles:
                self.titles.add(i)

    def _read_names(self, text: str, article: Article, background: Background) -> None:
        groups = background.lists.groups
        calendar, peoples, spellings = (
            groups[section] for section in ("[calendar]", "[peoples]", "[spellings]")
        )
        for i, role in enumerate(article.roles):
            word = article.hashes[i]
            if not role & NAME or i in self.titles or word in calendar:
                continue
            folded = _folded(text, article, i)
            if _initial(article, i):
                # At the start of a sentence a word that the table does not have may be anything;
                # one that is inflected is no name.
                known = background.know(folded, number=False)
                bare = folded.removesuffix("y") + "i" if folded.endswith("y") else folded
                if not known.listed and article.stems[i] not in (word, hash_word(bare)):
                    continue
            letters = folded.removesuffix("'s")
            key = hash_word(letters)
            self.names.append(Name(i, letters, peoples.get(key, 0), spellings.get(key, 0)))

    def _read_numbers(
        self, text: str, article: Article, background: Background, breaks: list[int]
    ) -> None:
        lists = background.lists
        calendar = lists.groups["[calendar]"]
        count = _Count(self.numbers)
        for i, word in enumerate(article.hashes):
            if i and not _adjacent(article, i, breaks):
                count.close()
            number = lists.numbers.get(word)
            if article.flags[i] & NUMBER:
                value = _digits(_folded(text, article, i), lists.endings)
                count.close()
                if value is None:
                    self.numbers.append(Number(i, i + 1, (OPAQUE, word), weak=False))
                else:
                    count.begin(i, value, _DIGITS)
            elif number is not None:
                count.word(i, *number)
            elif word in lists.binding:
                count.bind()
            else:
                count.close()
                if word in calendar and article.flags[i] & CAPITAL:
                    self.numbers.append(Number(i, i + 1, (DAY, calendar[word]), weak=True))
        count.close()


def _folded(text: str, article: Article, i: int) -> str:
    """The folded form of a word."""
    return next(
        (folded for folded, *_ in tokenize_words(text[article.starts[i] : article.ends[i]])), ""
    )


def _initial(article: Article, i: int) -> bool:
    """Whether a word has its capital from where it stands: at the start of a line or quotation."""
    flags = article.flags
    return bool(
        flags[i] & BREAK_MASK or (flags[i] & QUOTED and (i == 0 or not flags[i - 1] & QUOTED))
    )


def _adjacent(article: Article, i: int, breaks: list[int]) -> bool:
    """Whether only white space or a hyphen stands before a word; a line may end there."""
    flags = article.flags[i]
    if not flags & PUNCTUATED:
        return True
    start, end = article.ends[i - 1], article.starts[i]
    at = bisect_left(breaks, start)
    wrapped = at < len(breaks) and breaks[at] < end
    return flags & BREAK_MASK == BREAK_LINE and end - start <= 2 and wrapped


def _lines(article: Article, breaks: list[int]) -> list[Line]:
    """The lines that have words."""
    lines = []
    first = 0
    for at in [*breaks, None]:
        end = len(article) if at is None else bisect_left(article.starts, at, first)
        if end > first:
            lines.append(Line(first, end, combine(article.hashes[first:end])))
        first = end
    return lines


GROUPED: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\Z")


def _digits(folded: str, endings: dict[str, int]) -> int | None:
    """Millionths of a word with digits, such as "3.5", "1,000", "5m", "21st"; None for others."""
    size = next((at for at, c in enumerate(folded) if c not in "0123456789.,"), len(folded))
    digits, ending = folded[:size], folded[size:]
    if "," in digits:
        if not GROUPED.match(digits):
            return None
        digits = digits.replace(",", "")
    worth = worth_of(digits)
    if worth is None or (ending and ending not in endings):
        return None
    if ending:
        worth *= endings[ending]
        return worth // UNIT if worth < LARGEST_PRODUCT else None
    return worth


_NOTHING, _SMALL, _TENS, _HUNDRED, _SCALE, _DIGITS = range(6)


class _Count:
    """Puts number words together: "two hundred and five thousand" is one number."""

    def __init__(self, found: list[Number]) -> None:
        self.found = found
        self.last = _NOTHING
        self.first = self.end = 0
        self.weak = False
        self.total = self.part = self.scale = 0
        """The closed groups of thousands, the open one, and what closed the last."""

    def close(self) -> None:
        """End the number that is being read."""
        if self.last != _NOTHING:
            key = VALUE, self.total + self.part
            weak = self.weak and self.end == self.first + 1
            self.found.append(Number(self.first, self.end, key, weak))
            self.last = _NOTHING

    def begin(self, at: int, value: int, kind: int, *, weak: bool = False) -> None:
        """Begin a number, after the end of the one before."""
        self.close()
        self.first, self.end, self.last = at, at + 1, kind
        self.weak = weak
        self.total, self.part, self.scale = 0, value, LARGEST
        if kind == _SCALE:
            self.total, self.part, self.scale = value, 0, value // UNIT

    def bind(self) -> None:
        """A word such as "and": a number goes on behind it after hundreds and thousands only."""
        if self.last not in (_HUNDRED, _SCALE):
            self.close()

    def word(self, at: int, worth: int, weak: bool) -> None:
        """The next number word."""
        number = worth // UNIT
        counted = at == self.end and self.last in (_SMALL, _TENS, _HUNDRED, _DIGITS)
        if worth % UNIT or number == 0 or 100 < number < 1000:
            self.begin(at, worth, _DIGITS, weak=weak)
        elif number < 100:
            kind = _TENS if number >= 20 else _SMALL
            if self.last in (_HUNDRED, _SCALE) or (self.last == _TENS and number < 10):
                self.part += worth
                self.end, self.last = at + 1, kind
            else:
                self.begin(at, worth, kind, weak=weak)
        elif number == 100:
            if counted and self.last != _HUNDRED and self.part < 100 * UNIT:
                self.part *= 100
                self.end, self.last = at + 1, _HUNDRED
            else:
                self.begin(at, worth, _HUNDRED)
        elif counted and number < self.scale and self.part <= LARGEST // number:
            self.total += self.part * number
            self.part, self.scale = 0, number
            self.end, self.last = at + 1, _SCALE
        else:
            self.begin(at, worth, _SCALE)
