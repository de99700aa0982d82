"""Words → evidence: how many bits a word that two texts share says for reuse and against chance.

Evidence is surprise. A word is worth its surprisal in the background table, but never more than its
rate in the two texts at hand allows: what both talk about all the time proves nothing. A run of
names counts once: "NATO Secretary General Mark Rutte" stands in every article about him, and no
table of frequencies knows next year's names. What shows a name is its capital, so capitals are
asked only where the text uses them to mark names: not at the start of a sentence, not in a
headline, not in lower-cased or Title-Cased text. Function words and stock phrases are held together
by grammar and habit, and count less.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from textalign._python.background import LONGEST_PHRASE
from textalign._python.shingle import combine_pairs
from textalign._python.tokenize import (
    BREAK_MASK,
    BREAK_SENTENCE,
    CAPITAL,
    NUMBER,
    PUNCTUATED,
    QUOTED,
    hash_word,
)
from textalign._python.tokenize import words as tokenize_words
from textalign.params import BIT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textalign._python.background import Background, Known
    from textalign.params import Model

FUNCTION: Final = 1
"""The word belongs to the grammar: it matches only inside an equal pair of neighbours."""
NAME: Final = 2
"""The word is (part of) a name."""
JOINS: Final = 4
"""The word goes on a run of names that the word before began."""


SPELLED: Final = range(6, 13)
"""Letters of a word that may be respelled: of a shorter one too many words are one letter away."""

Spelling = tuple[list[int], bool]
"""The low five bits of each letter, which tell the letters of an alphabet apart; whether the
background table lists the word."""

LONGEST_RUN: Final = 8
"""The longest run of stems that tells places of a frequent word apart; a power of two."""


class Article:
    """A text made ready for alignment with any other: lists with one entry a word."""

    def __init__(self, text: str, background: Background) -> None:
        self.hashes: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.flags: list[int] = []
        self.stems: list[int] = []
        self.bits: list[int] = []
        """Background surprisal, 1/256 bit; function words at 3/5."""
        self.spellings: list[Spelling | None] = []
        """Of the words that may be respelled; see `respelled`."""
        words: list[Known] = []
        seen: dict[str, tuple[int, int, int, Known, Spelling | None]] = {}
        for folded, start, end, flags in tokenize_words(text):
            entry = seen.get(folded)
            if entry is None:
                known = background.know(folded, number=bool(flags & NUMBER))
                bits = known.bits * 3 // 5 if known.function_word else known.bits
                spelling = None
                if len(folded) in SPELLED and not known.function_word and not flags & NUMBER:
                    spelling = [ord(c) & 31 for c in folded], known.listed
                entry = hash_word(folded), background.stem(folded), bits, known, spelling
                seen[folded] = entry
            self.hashes.append(entry[0])
            self.starts.append(start)
            self.ends.append(end)
            self.flags.append(flags)
            self.stems.append(entry[1])
            self.bits.append(entry[2])
            words.append(entry[3])
            self.spellings.append(entry[4])
        # A table that knows no function words takes the commonest words of the text itself.
        least = background.frequent(len(words))
        if least is not None:
            counts = Counter(self.hashes)
            for i, word in enumerate(words):
                if counts[self.hashes[i]] >= least and not word.function_word:
                    words[i] = replace(word, function_word=True)
                    self.bits[i] = self.bits[i] * 3 // 5
        self.roles = _roles(self.hashes, self.flags, words)
        self.name_runs = _name_runs(self.roles)
        """The run of names that each word is part of, counted from 1; 0 for none."""
        self.phrases = _phrases(self.hashes, background)
        self.run_keys = _run_keys(self.stems)
        """Hash of the run of 1, 2, 4 and 8 stems that begins at each word."""
        self.postings: dict[int, list[int]] = {}
        """Positions of each distinct stem, ascending."""
        for position, stem in enumerate(self.stems):
            self.postings.setdefault(stem, []).append(position)

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.hashes)

    def begins_sentence(self, at: int) -> bool:
        """Whether a sentence ends before the word."""
        return self.flags[at] & BREAK_MASK == BREAK_SENTENCE


def respelled(one: Spelling | None, other: Spelling | None) -> bool:
    """Whether two words are one in two spellings.

    A letter was changed, added, left out, or exchanged with its neighbour, and the background table
    does not list both, which would make two words of them.
    """
    if one is None or other is None or (one[1] and other[1]):
        return False
    short, long = sorted((one[0], other[0]), key=len)
    start = 0
    while start < len(short) and short[start] == long[start]:
        start += 1
    if len(long) == len(short) + 1:
        return short[start:] == long[start + 1 :]
    if len(long) > len(short) or start == len(short):
        return False
    changed = short[start + 1 :] == long[start + 1 :]
    exchanged = short[start : start + 2] == long[start : start + 2][::-1]
    return changed or (
        start + 1 < len(short) and exchanged and short[start + 2 :] == long[start + 2 :]
    )


def _run_keys(stems: list[int]) -> list[list[int]]:
    """Hashes of the runs of 1, 2, 4 ... stems, each from two runs of half the length."""
    keys = [stems]
    length = 1
    while length < LONGEST_RUN:
        half = np.array(keys[-1], np.uint64)
        keys.append(combine_pairs(half[:-length], half[length:]).tolist())
        length *= 2
    return keys


def _roles(hashes: list[int], flags: list[int], words: list[Known]) -> list[int]:
    """Which words are function words and which are names."""
    n = len(words)
    counts = [
        not word.function_word and not flag & NUMBER
        for word, flag in zip(words, flags, strict=True)
    ]
    capital = [bool(flag & CAPITAL) for flag in flags]
    breaks = [bool(flag & BREAK_MASK) for flag in flags]

    # Capitals say nothing where most words have one, and cannot be missed where none has.
    def share(places: Iterable[int]) -> tuple[int, int]:
        counted = [capital[i] for i in places if counts[i]]
        return sum(counted), len(counted)

    capitals, count = share(range(n))
    title_cased = 5 * capitals >= 3 * count
    lower_cased = 50 * capitals < count
    silent = [title_cased] * n
    start = 0
    for i in range(1, n + 1):
        if i == n or breaks[i]:
            capitals, count = share(range(start, i))
            if count >= 3 and 5 * capitals >= 3 * count:
                silent[start:i] = [True] * (i - start)
            start = i

    # Where capitals speak, do they call this word a name?
    inside: set[int] = set()
    lower: set[int] = set()
    initial = [
        breaks[i] or (flags[i] & QUOTED != 0 and (i == 0 or not flags[i - 1] & QUOTED))
        for i in range(n)
    ]
    for i in range(n):
        if not capital[i]:
            lower.add(hashes[i])
        elif not silent[i] and not initial[i]:
            inside.add(hashes[i])

    roles = [0] * n
    for i in reversed(range(n)):
        word, w = words[i], hashes[i]
        if word.function_word:
            roles[i] = FUNCTION
            continue
        if not counts[i]:
            continue
        before_name = i + 1 < n and roles[i + 1] & NAME != 0 and not flags[i + 1] & PUNCTUATED
        if lower_cased:
            name = word.always_capital
        elif not capital[i]:
            name = word.title and before_name
        elif not silent[i] and not initial[i]:
            name = True
        else:
            name = (
                word.always_capital
                or (w in inside and w not in lower)
                or (not silent[i] and not word.listed and w not in lower)
                or (not silent[i] and word.title and before_name)
            )
        if name:
            roles[i] = NAME
            if before_name:
                roles[i + 1] |= JOINS
    return roles


def _name_runs(roles: list[int]) -> list[int]:
    """Numbers for the runs of names."""
    count = 0
    runs = []
    for role in roles:
        count += bool(role & NAME) and not role & JOINS
        runs.append(count if role & NAME else 0)
    return runs


def _phrases(hashes: list[int], background: Background) -> list[int]:
    """The lengths of the stock phrases that begin at each word, as bits: bit n for n words."""
    first_words = background.phrase_starts
    found = [0] * len(hashes)
    for i, word in enumerate(hashes):
        if word in first_words:
            for length in range(2, min(LONGEST_PHRASE, len(hashes) - i) + 1):
                if background.is_phrase(hashes[i : i + length]):
                    found[i] |= 1 << length
    return found


def log2(x: int) -> int:
    """log2 in 1/256, rounded down, by squaring: integers only; 0 for 0."""
    if x == 0:
        return 0
    whole = x.bit_length() - 1
    # The mantissa in [1, 2) with 31 fraction bits.
    mantissa = x >> (whole - 31) if whole >= 31 else x << (31 - whole)
    fraction = 0
    for _ in range(8):
        mantissa = mantissa * mantissa >> 31
        fraction <<= 1
        if mantissa >> 32:
            mantissa >>= 1
            fraction |= 1
    return whole * BIT + fraction


def pair_bits(words: int, count: int, model: Model) -> int:
    """The most that a stem can be worth in a pair of texts; 1/256 bit.

    `words`: of both texts together; `count`: how often the stem stands in both together.
    """
    return max(0, log2(model.pair_rarity * (words + model.pair_prior)) - log2(count))
