"""A background table: how surprising each word of a language is, before any text is read.

One text file is one table. It gives the surprisal of the commonest words in thirds of a bit,
whether a word is mostly written with a capital, the function words, stock phrases, irregular forms
and titles. The score of a pair of texts depends on the two texts and on one such table, on nothing
else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from textalign.errors import InputError
from textalign.params import BIT, STEMMERS

from .lists import Lists
from .shingle import combine
from .stem import Stemmer
from .tokenize import hash_word

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_PHRASE: Final = 8
"""The longest stock phrase that is looked up, in words."""

FEWEST_FREQUENT: Final = 3
"""A word that stands less often in an article is not frequent there, however short the article."""

ALWAYS_CAPITAL: Final = 3
"""Case class of a word that stands with a capital nearly always."""

NUMBER: Final = re.compile(r"[0-9.,]*\Z")


@dataclass(frozen=True, slots=True)
class Known:
    """What a word is, as far as the table tells."""

    bits: int
    """Surprisal in 1/256 bit."""
    listed: bool
    """The table has the word."""
    function_word: bool
    """A word of the grammar, not of the subject."""
    always_capital: bool
    """Nearly always written with a capital."""
    title: bool
    """May stand directly before a name as a part of it."""


class Background:
    """How surprising words are, and how their forms belong together."""

    def __init__(self, text: str) -> None:
        self.words: dict[str, tuple[int, int]] = {}
        self.unknown = 48
        self.function_words: set[str] = set()
        self.frequent_share: int | None = None
        """A word that makes up this part of an article is a function word there."""
        self.phrases: set[int] = set()
        self.phrase_starts: set[int] = set()
        """Hashes of the first words of the stock phrases: most words need no further look-up."""
        self.irregular: dict[str, str] = {}
        self.titles: set[str] = set()
        self.stemmer: Stemmer | None = None
        self.lists = Lists()
        """What flags know of the language; every list may be missing."""
        section = ""
        # As the core splits lines: at LF or CR LF; no other line ends, a CR alone least of all.
        *lines, last = text.split("\n")
        lines = [line.removesuffix("\r") for line in lines]
        for number, line in enumerate([*lines, last] if last else lines, 1):
            try:
                section = self._read(number, section, line)
            except ValueError as error:
                raise InputError(f"background table, line {number}: {error}") from error
        if not text:
            raise InputError("background table, line 1: is empty")
        self.lists.settle(self.stem, self.titles)

    def _read(self, number: int, section: str, line: str) -> str:
        if number == 1:
            if line != "textalign background 1":
                raise ValueError("does not begin with 'textalign background 1'")
        elif line.startswith("["):
            return line
        elif line:
            words = line.split(" ")
            match section:
                case "":
                    self._read_head(line)
                case "[words]":
                    self._read_words(line)
                case "[function-words]":
                    self.function_words.update(words)
                case "[phrases]":
                    if not 2 <= len(words) <= LONGEST_PHRASE:
                        raise ValueError("a stock phrase has 2 to 8 words")
                    self.phrases.add(combine([hash_word(word) for word in words]))
                    self.phrase_starts.add(hash_word(words[0]))
                case "[irregular]":
                    self.irregular.update((form, words[0]) for form in words[1:])
                case "[titles]":
                    self.titles.update(words)
                case other:
                    if not self.lists.read(other, line):
                        raise ValueError(f"unknown section {other}")
        return section

    def _read_head(self, line: str) -> None:
        key, _, value = line.partition(" ")
        match key:
            case "name" | "source":
                pass
            case "unknown":
                thirds = _number(value)
                if thirds is None or not 1 <= thirds <= 63:
                    raise ValueError("'unknown' is a number of thirds of a bit from 1 to 63")
                self.unknown = thirds
            case "frequent":
                self.frequent_share = _number(value)
                if self.frequent_share is None or not 1 <= self.frequent_share <= 10_000:
                    raise ValueError("'frequent' is a number from 1 to 10000")
            case "stemmer":
                if value not in ("none", *STEMMERS.split(", ")):
                    raise ValueError(f"unknown stemmer '{value}' ({STEMMERS}, none)")
                self.stemmer = None if value == "none" else Stemmer(value)
            case _:
                raise ValueError(f"unknown key '{key}'")

    def _read_words(self, line: str) -> None:
        fields = line.split("\t", 2)
        thirds, case = (_number(field) for field in [*fields[:2], "", ""][:2])
        if len(fields) < 3 or thirds is None or thirds > 63 or case is None or case > 3:
            raise ValueError(
                "a line of words is thirds of a bit (0 to 63), tab, case class (0 to 3), tab, words"
            )
        self.words.update((word, (thirds, case)) for word in fields[2].split(" "))

    def stem(self, folded: str) -> int:
        """Hash of a word's stem: irregular forms first, then the table's Snowball stemmer."""
        base = self.irregular.get(folded.removesuffix("'s"), folded)
        return hash_word(base if self.stemmer is None else self.stemmer.stem(base))

    def know(self, folded: str, *, number: bool) -> Known:
        """What the table knows of a folded word. `number`: the word holds a digit."""
        entry = self.words.get(folded)
        head, apostrophe, tail = folded.partition("'")
        if entry is None and apostrophe and head in self.words:
            # A possessive is as common as its word; other endings are rarer than theirs.
            thirds, case = self.words[head]
            entry = min(thirds + (0 if tail == "s" else 9), self.unknown), case
        if entry is not None:
            thirds = entry[0]
        elif number and NUMBER.match(folded):
            thirds = number_thirds(folded)
        else:
            thirds = self.unknown
        return Known(
            bits=thirds * BIT // 3,
            listed=entry is not None,
            function_word=folded in self.function_words,
            always_capital=entry is not None and entry[1] == ALWAYS_CAPITAL,
            title=folded in self.titles,
        )

    def frequent(self, words: int) -> int | None:
        """How often a word must stand in an article of so many words to be a function word there.

        None where the table does not ask for that.
        """
        if self.frequent_share is None:
            return None
        return max(FEWEST_FREQUENT, -(-words // self.frequent_share))

    def is_phrase(self, hashes: Sequence[int]) -> bool:
        """Whether a run of word hashes is a stock phrase."""
        return combine(hashes) in self.phrases


def _number(field: str) -> int | None:
    """A number of the table, written as the core reads one: digits, perhaps with a plus sign."""
    digits = field.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        return None
    digits = digits.lstrip("0") or "0"
    return int(digits) if len(digits) < 10 else None


@cache
def number_thirds(folded: str) -> int:
    """Surprisal of a number: 6 bits and 1.5 a digit, 12 at most; a year, 8 at most."""
    digits = sum(c.isdigit() for c in folded)
    if len(folded) == 4 == digits and folded.startswith(("19", "20")):
        return 24
    return min((36 + 9 * digits) // 2, 36)
