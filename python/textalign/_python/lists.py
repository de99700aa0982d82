"""The lists of a background table that only flags ask: numbers, negations, names, stock lines.

Every one of them is optional, and none changes a score. The format stands in docs/formats.md.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from textalign._python.shingle import combine
from textalign._python.tokenize import hash_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

UNIT: Final = 1_000_000
"""Numbers are counted in millionths, as integers."""
LONGEST_PHRASE: Final = 8
GROUP_SECTIONS: Final = ("[calendar]", "[peoples]", "[spellings]")


class Phrases:
    """Phrases by the hashes of their words, each with what is known of it."""

    def __init__(self) -> None:
        self.known: dict[int, bool] = {}
        self.longest: dict[int, int] = {}
        """The longest phrase that begins with a word: most words need no further look-up."""

    def add(self, line: str, value: bool) -> None:
        """Add a phrase of up to eight words."""
        hashes = [hash_word(word) for word in line.split(" ")]
        if len(hashes) > LONGEST_PHRASE:
            raise ValueError("a phrase has at most 8 words")
        self.known[combine(hashes)] = value
        self.longest[hashes[0]] = max(self.longest.get(hashes[0], 0), len(hashes))

    def at(self, hashes: list[int], start: int) -> tuple[int, bool] | None:
        """The longest phrase that begins at a word: its length, and what is known of it."""
        longest = min(self.longest.get(hashes[start], 0), len(hashes) - start)
        for length in range(longest, 0, -1):
            value = self.known.get(combine(hashes[start : start + length]))
            if value is not None:
                return length, value
        return None


class Lists:
    """The optional lists of a background table."""

    def __init__(self) -> None:
        self.numbers: dict[int, tuple[int, bool]] = {}
        """Worth of each number word, in millionths, and whether it may be no number."""
        self.binding: set[int] = set()
        """Words that may stand inside a number of several words."""
        self.endings: dict[str, int] = {}
        self.negations = Phrases()
        self.boilerplate = Phrases()
        self.opposites: list[list[str]] = []
        self.groups: dict[str, dict[int, int]] = {section: {} for section in GROUP_SECTIONS}
        """For each section the group of each word: the hash of the first word of its line."""
        self.denied: dict[int, list[int]] = {}
        """For each stem that denies others those stems, ascending."""
        self.titles: set[int] = set()
        """Hashes of the words that may stand before a name."""

    def read(self, section: str, line: str) -> bool:
        """Read a line of a table; false if the section is none of these."""
        match section:
            case "[numbers]" | "[number-endings]":
                value, words = _valued(line)
                if section == "[numbers]" and value == "+":
                    self.binding.update(map(hash_word, words))
                    return True
                weak = section == "[numbers]" and value.startswith("~")
                worth = worth_of(value[weak:])
                if worth is None:
                    raise ValueError("a line of numbers is a value, tab, words")
                if section == "[numbers]":
                    self.numbers.update((hash_word(word), (worth, weak)) for word in words)
                else:
                    self.endings.update((word, worth) for word in words)
            case "[negations]":
                value, words = _valued(line)
                if value not in ("0", "1"):
                    raise ValueError("a line of negations is 0 or 1, tab, phrase")
                self.negations.add(" ".join(words), value == "1")
            case "[boilerplate]":
                self.boilerplate.add(line, value=True)
            case "[opposites]":
                self.opposites.append(line.split(" "))
            case "[calendar]" | "[peoples]" | "[spellings]":
                hashes = [hash_word(word) for word in line.split(" ")]
                self.groups[section].update((word, hashes[0]) for word in hashes)
            case _:
                return False
        return True

    def settle(self, stem: Callable[[str], int], titles: Iterable[str]) -> None:
        """When the whole table is read: look up stems, which need all of it."""
        denied: dict[int, set[int]] = {}
        for word, *others in self.opposites:
            for other in others:
                denied.setdefault(stem(other), set()).add(stem(word))
        self.denied = {other: sorted(words) for other, words in denied.items()}
        self.titles = set(map(hash_word, titles))


def _valued(line: str) -> tuple[str, list[str]]:
    value, _, rest = line.partition("\t")
    return value, rest.split(" ")


NUMERAL: Final = re.compile(r"([0-9]{1,15})(?:\.([0-9]{1,6}))?\Z")


def worth_of(digits: str) -> int | None:
    """Millionths of a number in digits; None if it is none, or too long to be counted."""
    found = NUMERAL.match(digits)
    if found is None:
        return None
    return int(found[1]) * UNIT + int((found[2] or "").ljust(6, "0"))
