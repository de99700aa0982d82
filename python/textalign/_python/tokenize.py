"""Cuts a text into words, folds and hashes each, and notes what stands before it.

Input: a text. Output: one folded form, span, hash and set of flags a word, in the order of the
text. Spans count code points of the text as given, the end exclusive; a text of more than
2**32 - 1 code points is the caller's to refuse.

What a word is: it starts with a letter or digit and runs over letters, marks and digits. An
ideograph (a letter of a script that is written without spaces) with its marks is a word of its
own. Everything else separates, also a lone surrogate, and a mark with no word before it, except:

- an apostrophe (' or ’ or U+FF07) between a letter, with its marks, and a letter;
- a full stop between single letters: since the start of the word or its last such stop there is
  exactly one letter, with its marks, and after the stop comes exactly one, with its marks, that no
  letter, digit or apostrophe with a letter follows. "U.S." gives "u.s", and "i.e.the" gives "i.e"
  and "the";
- a comma or full stop between two digits without marks: "100,000", "3.5".

Ignored code points (soft hyphen, zero width joiner, variation selectors, ...) are looked through
everywhere: a text without them has the same words. At the end of a word they are not part of its
span.

The folded form is the fold of each code point, with marks in canonical order. So canonically
equivalent texts have the same words: that is why a mark alone separates ("≮" is also "<" with a
mark), why a letter that composition may join to the one before it (Hangul vowels) does not count
as a second letter, and why U+0345 becomes a letter only after it has been put in order.

The rule is one regular expression over the symbols of the text, one letter a code point. Every
text takes linear time: what the expression has passed it does not give back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from .unicode import PROPERTIES, SYMBOL_OF, Class, combining_class, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

# The version of the word rule and of the hash: equal words have equal hashes within one scheme.
SCHEME: Final = 1

# The bits that hold the strength of the border before a word; 0 where there is none.
BREAK_MASK: Final = 0b11
# Border: a line break, colon or semicolon stands before the word.
BREAK_LINE: Final = 1
# Border: a sentence or paragraph ends before the word, or it is the first of the text.
BREAK_SENTENCE: Final = 2
# The word starts with a capital.
CAPITAL: Final = 1 << 2
# The word has two letters or more, and all are capitals.
ALL_CAPITALS: Final = 1 << 3
# The word has a digit.
NUMBER: Final = 1 << 4
# More than white space and hyphens stands before the word (a line break is more), or it is the
# first of the text: a run of names does not go on over it.
PUNCTUATED: Final = 1 << 5
# The word stands in quotation marks.
QUOTED: Final = 1 << 6

LINE_BREAKS: Final = frozenset("\n\r\x85\u2028\u2029")
# The Greek question mark is canonically equivalent to the semicolon.
LINE_ENDS: Final = frozenset(":;\u037e")
SENTENCE_ENDS: Final = frozenset(".!?…。！？｡")

# Opening mark and the marks that close what it opened. One level only: inside a quotation nothing
# but its own closing mark counts. A straight mark and a curved one may close each other's
# quotations, since texts mix them; » opens where it comes first, as in German and Danish, or on
# both sides, as in Swedish and Finnish.
CLOSING_MARKS: Final = {
    '"': '”"',
    "“": '”"',
    "„": '“”"',
    "‘": "’",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
}

IOTA_BELOW: Final = "\u0345"
IOTA: Final = "\u03b9"

MASK: Final = (1 << 64) - 1

# From the binary digits of π, as is `HASH_HIGH`.
HASH_LOW: Final = 0xC0AC29B7C97C50DD
HASH_HIGH: Final = 0x9216D5D98979FB1B
HASH_FINISH: Final = 0xD6E8FEB86659FD93

# Longer words and gaps are computed anew each time, so that no text can fill the memory.
LONGEST_CACHED: Final = 64
CACHE_SIZE: Final = 1 << 16


def _symbols(*classes: Class, extending_only: bool = False) -> str:
    """List the symbols of some classes as the inside of a character set."""
    return "".join(
        symbol
        for symbol, properties in PROPERTIES.items()
        if properties.of in classes and (properties.extends or not extending_only)
    )


def _with_joints(table: str) -> str:
    """Give symbols of their own to the code points that may join two parts of a word."""
    joints = {"'": "'", "\u2019": "'", "\uff07": "'", ".": ".", ",": ","}
    for character, symbol in joints.items():
        table = table[: ord(character)] + symbol + table[ord(character) + 1 :]
    return table


_TABLE: Final = _with_joints(SYMBOL_OF)
_LETTER: Final = f"[{_symbols(Class.LETTER)}]"
_DIGIT: Final = f"[{_symbols(Class.DIGIT)}]"
_IDEOGRAPH: Final = f"[{_symbols(Class.IDEOGRAPH)}]"
_IGNORED: Final = _symbols(Class.IGNORED)
_MARKS: Final = f"[{_symbols(Class.MARK, Class.IGNORED)}]*+"
_EXTENDING: Final = _symbols(Class.LETTER, extending_only=True)
_ONE_LETTER: Final = f"{_LETTER}[{_EXTENDING}{_symbols(Class.MARK, Class.IGNORED)}]*+"
_APOSTROPHE: Final = f"'{_IGNORED}*+(?={_LETTER})"

_WORD: Final = re.compile(
    # Single letters, each with a full stop that is followed by one more single letter.
    rf"(?:{_ONE_LETTER}\.{_IGNORED}*+(?={_ONE_LETTER}(?!{_LETTER}|{_DIGIT}|{_APOSTROPHE})))*"
    rf"(?:{_LETTER}++{_MARKS}(?:{_APOSTROPHE})?"
    rf"|{_DIGIT}++(?:{_IGNORED}*+[.,]{_IGNORED}*+(?={_DIGIT}))?{_MARKS})+"
    rf"|{_IDEOGRAPH}{_MARKS}"
)
# One letter, or single letters with full stops between them: the full stop after it is its own and
# ends no sentence.
_INITIALS: Final = re.compile(rf"(?:{_ONE_LETTER}\.{_IGNORED}*+)*{_ONE_LETTER}")
_ORDERED_MARKS: Final = re.compile(
    "[" + "".join(symbol for symbol, properties in PROPERTIES.items() if properties.ordered) + "]+"
)
_LETTER_SYMBOLS: Final = _symbols(Class.LETTER)
_DIGIT_SYMBOLS: Final = _symbols(Class.DIGIT)
_CAPITAL_SYMBOLS: Final = "".join(symbol for symbol, each in PROPERTIES.items() if each.capital)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text, one entry a word in each column: hash, span in code points, flags."""

    hashes: NDArray[np.uint64]
    starts: NDArray[np.uint32]
    ends: NDArray[np.uint32]
    flags: NDArray[np.uint8]


def tokenize(text: str) -> Tokens:
    """Return the words of `text` as columns."""
    found = list(words(text))
    return Tokens(
        np.fromiter((_hash_of(word[0]) for word in found), np.uint64, len(found)),
        np.fromiter((word[1] for word in found), np.uint32, len(found)),
        np.fromiter((word[2] for word in found), np.uint32, len(found)),
        np.fromiter((word[3] for word in found), np.uint8, len(found)),
    )


def words(text: str) -> Iterator[tuple[str, int, int, int]]:
    """Yield folded form, start, end and flags of every word of `text`, in order."""
    symbols = text.translate(_TABLE)
    after_initials = False
    quotation = ""
    gap_start = 0
    for match in _WORD.finditer(symbols):
        start, end = match.span()
        while symbols[end - 1] == _IGNORED:
            end -= 1
        word, gap = text[start:end], text[gap_start:start]
        border = _border if len(gap) <= LONGEST_CACHED else _border.__wrapped__
        analyse = _analyse if len(word) <= LONGEST_CACHED else _analyse.__wrapped__
        gap_flags, quotation = border(gap, after_initials, quotation)
        if gap_start == 0:
            gap_flags = gap_flags & ~BREAK_MASK | BREAK_SENTENCE | PUNCTUATED
        folded, word_flags, after_initials = analyse(word)
        yield folded, start, end, gap_flags | word_flags
        gap_start = end


def hash_word(folded: str) -> int:
    """Hash a folded word, by scheme `SCHEME`.

    Over its UTF-8 bytes, sixteen at a time, the last sixteen filled up with zeros. A word has no
    U+0000, so the zeros need no length beside them; and no byte of UTF-8 is one of the first bytes
    of `HASH_LOW` and `HASH_HIGH`, so no factor of the first product is 0.
    """
    data = folded.encode()
    hashed = 0
    for at in range(0, len(data), 16):
        low = int.from_bytes(data[at : at + 8], "little") ^ HASH_LOW
        high = int.from_bytes(data[at + 8 : at + 16], "little") ^ HASH_HIGH ^ hashed
        product = low * high
        hashed = (product ^ product >> 64) & MASK
    # Lets every bit of the sum of products move every bit of the hash.
    hashed ^= hashed >> 32
    hashed = hashed * HASH_FINISH & MASK
    return hashed ^ hashed >> 32


@lru_cache(maxsize=CACHE_SIZE)
def _hash_of(folded: str) -> int:
    return hash_word(folded)


@lru_cache(maxsize=CACHE_SIZE)
def _analyse(word: str) -> tuple[str, int, bool]:
    """Fold a word; say which flags it decides itself, and whether it is initials."""
    symbols = word.translate(_TABLE)
    letters = sum(symbols.count(symbol) for symbol in _LETTER_SYMBOLS)
    capitals = sum(symbols.count(symbol) for symbol in _CAPITAL_SYMBOLS)
    flags = 0
    if symbols[0] in _CAPITAL_SYMBOLS:
        flags |= CAPITAL
    if letters >= 2 and capitals == letters:
        flags |= ALL_CAPITALS
    if any(symbol in symbols for symbol in _DIGIT_SYMBOLS):
        flags |= NUMBER
    return _fold_word(word, symbols), flags, _INITIALS.fullmatch(symbols) is not None


def _fold_word(word: str, symbols: str) -> str:
    """Fold each code point, give the apostrophe one form and put the marks in order."""
    if word.isascii():
        return word.lower()
    folded = "".join(
        symbol if symbol == "'" else fold(character)
        for character, symbol in zip(word, symbols, strict=True)
        if symbol != _IGNORED
    )
    return _put_marks_in_order(folded)


def _put_marks_in_order(folded: str) -> str:
    """Sort each run of marks by canonical combining class, then fold U+0345, now a letter."""
    pieces = []
    done = 0
    for run in _ORDERED_MARKS.finditer(folded.translate(SYMBOL_OF)):
        pieces.append(folded[done : run.start()])
        pieces.extend(sorted(folded[run.start() : run.end()], key=combining_class))
        done = run.end()
    pieces.append(folded[done:])
    return "".join(pieces).replace(IOTA_BELOW, IOTA)


@lru_cache(maxsize=CACHE_SIZE)
def _border(gap: str, after_initials: bool, quotation: str) -> tuple[int, str]:
    """Return the flags that the gap decides, and the mark that opened the quotation behind it.

    `after_initials`: the word before the gap owns a full stop right after it. `quotation`: the
    mark that opened the quotation in which that word stands, or nothing.
    """
    strength = line_breaks = 0
    punctuated = False
    last = ""
    for character in gap:
        kind = PROPERTIES[SYMBOL_OF[ord(character)]].of
        if kind is Class.IGNORED:
            continue
        before, last = last, character
        if kind is Class.SPACE or kind is Class.HYPHEN:
            continue
        if character == "." and not before and after_initials:
            continue
        punctuated = True
        if character in LINE_BREAKS:
            if before + character != "\r\n":
                line_breaks += 1
            quotation = ""
        elif character in LINE_ENDS:
            strength = max(strength, BREAK_LINE)
        elif character in SENTENCE_ENDS:
            strength = BREAK_SENTENCE
        elif quotation:
            if character in CLOSING_MARKS[quotation]:
                quotation = ""
        elif character in CLOSING_MARKS:
            quotation = character
    if line_breaks:
        strength = max(strength, BREAK_LINE if line_breaks == 1 else BREAK_SENTENCE)
    flags = strength | (PUNCTUATED if punctuated else 0) | (QUOTED if quotation else 0)
    return flags, quotation
