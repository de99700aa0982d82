"""What each code point is to the tokenizer, from Unicode 17.0.0: its class and its fold.

Input: a code point. Output: its symbol (one letter that stands for its properties), its fold, its
canonical combining class.

Written by `rust/tools/make_unicode.py`: change that script, not this file. The table is pinned
because Python's Unicode changes with the interpreter, and the Rust library's with the compiler,
while a word must be the same word everywhere.
"""

# ruff: noqa: E501 -- the fold of U+FDFA alone is too long for a line

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from typing import NamedTuple

UNICODE_VERSION = "17.0.0"


class Class(IntEnum):
    """What a code point is to the word rule; the numbers are the same in both twins."""

    OTHER = 0  # Everything that no other class takes: it separates words
    LETTER = 1  # General_Category L, of a script written with spaces
    MARK = 2  # General_Category M, and the halfwidth voicing marks
    DIGIT = 3  # General_Category N
    IDEOGRAPH = 4  # A letter of a script written without spaces: a word of its own
    IGNORED = 5  # Default_Ignorable_Code_Point: nothing is seen of it, so the rules look through it
    SPACE = 6  # White_Space, but for the line breaks
    HYPHEN = 7  # General_Category Pd


class Properties(NamedTuple):
    """All that the table says of a code point, but for its fold and its combining class.

    `capital`: General_Category Lu or Lt. `extends`: a letter that composition may join to the
    letter before it, such as a Hangul vowel. `folds`: `fold` gives something other than the code
    point. `ordered`: its canonical combining class is not 0.
    """

    of: Class
    capital: bool = False
    extends: bool = False
    folds: bool = False
    ordered: bool = False


PROPERTIES = {
    "-": Properties(Class.OTHER),
    "a": Properties(Class.LETTER),
    "b": Properties(Class.LETTER, folds=True),
    "A": Properties(Class.LETTER, capital=True),
    "B": Properties(Class.LETTER, capital=True, folds=True),
    "e": Properties(Class.LETTER, extends=True),
    "m": Properties(Class.MARK),
    "n": Properties(Class.MARK, folds=True),
    "M": Properties(Class.MARK, ordered=True),
    "N": Properties(Class.MARK, folds=True, ordered=True),
    "d": Properties(Class.DIGIT),
    "f": Properties(Class.DIGIT, folds=True),
    "i": Properties(Class.IDEOGRAPH),
    "j": Properties(Class.IDEOGRAPH, folds=True),
    "z": Properties(Class.IGNORED),
    "s": Properties(Class.SPACE),
    "h": Properties(Class.HYPHEN),
}


def properties(character: str) -> Properties:
    """Look up the properties of one code point."""
    return PROPERTIES[SYMBOL_OF[ord(character)]]


def fold(character: str) -> str:
    """Decompose (compatibility) and case-fold one code point until nothing changes.

    Without ignored code points, and U+02BC as the apostrophe U+0027. Only U+0345 stays what it is,
    though it folds to U+03B9: it must be put in canonical order as a mark before. The fold of
    anything but a letter, mark, digit or ideograph is itself.
    """
    if "\uac00" <= character <= "\ud7a3":
        return decompose_hangul(character)
    return FOLDS.get(character, character)


def decompose_hangul(syllable: str) -> str:
    """Decompose by arithmetic (The Unicode Standard, section 3.12).

    So Hangul syllables need no rows.
    """
    rest, final = divmod(ord(syllable) - 0xAC00, 28)
    initial, vowel = divmod(rest, 21)
    return chr(0x1100 + initial) + chr(0x1161 + vowel) + (chr(0x11A7 + final) if final else "")


def combining_class(character: str) -> int:
    """Look up Canonical_Combining_Class of a mark that is not ignored; 0 for anything else."""
    if not properties(character).ordered:
        return 0
    return COMBINING[bisect_right(COMBINING_STARTS, ord(character)) - 1][2]


# fmt: off
PAGE_SIZE = 256

# The page of SYMBOLS for each 256 code points; what follows the last has that page too.
PAGES = (
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 34, 35, 34, 34, 36, 34, 34, 34, 34, 37, 38, 39, 34,
    40, 41, 42, 34, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 44, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 21, 21, 21,
    21, 45, 21, 46, 47, 48, 49, 50, 51, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52,
    52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52,
    52, 52, 52, 52, 52, 52, 53, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 54, 55, 56, 52, 57, 58,
    59, 60, 61, 62, 63, 64, 65, 21, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80,
    81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 21, 21, 21, 91, 92, 93, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 94, 21, 21, 21, 21, 95, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 96,
    21, 21, 97, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 98, 34, 34, 34, 34, 34, 34, 21, 21, 99, 100, 34, 101, 102, 103, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 104, 105, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 106, 43, 107, 108, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 109, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 110, 34, 34, 111, 34, 112, 113, 114, 115, 116, 117, 118, 34, 34, 119, 34, 34, 34, 34,
    120, 121, 122, 123, 34, 124, 125, 126, 127, 128, 129, 34, 34, 130, 131, 132, 34, 34, 133,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 110, 34, 34, 34, 34, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 134, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 135, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 136, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 137, 43, 43,
    138, 34, 34, 34, 34, 34, 34, 34, 34, 34, 54, 54, 139, 34, 34, 34, 34, 34, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 140, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
    43, 43, 141, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
    34, 34, 34, 34, 34, 34, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142,
    142, 142, 142, 34,
)

# One symbol a code point, page after page: see PROPERTIES.
SYMBOLS = """
---------s-ss-------------------s------------h--dddddddddd------
-BBBBBBBBBBBBBBBBBBBBBBBBBB------aaaaaaaaaaaaaaaaaaaaaaaaaa-----
--------------------------------s---------b--z----ff-b---fb-fff-
BBBBBBBBBBBBBBBBBBBBBBB-BBBBBBBbbbbbbbabbbbbbbbbabbbbbb-abbbbbab
BbBbBbBbBbBbBbBbBaBbBbBbBbBbBbBbBbBbBbBaBbBbBbBbBaBbBbBbaBbBbBbB
bBaBbBbBbbBaBbBbBbBaBbBbBbBbBbBbBbBbBbBaBbBbBbBbBbBbBbBbBBbBbBbb
aBBaBaBBaBBBaaBBBBaBBaBBBaaaBBaBBbBaBaBBaBaaBaBBbBBBaBaBBaaaBaaa
aaaaBBbBBbBBbBbBbBbBbBbBbBbBbaBbBbBbBaBbBbBbBbBbbBBbBbBBBbBbBbBb
BbBbBbBbBbBbBbBbBbBbBbBbBbBbBaBbBaBaBaBbBbBbBbBbBbBbaaaaaaBBaBBa
aBaBBBBaBaBaBaBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbaaabaaa
aa----aaaaaaaaaaaa--------------bbbbb-------a-a-----------------
MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
NNMNNMMMMMMMMMMzMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMBaBab-Ba--baaa-B
------B-BBB-B-BBbBBBBBBBBBBBBBBBBB-BBBBBBBBBbbbbbaaaaaaaaaaaaaaa
aabaaaaaaabbbbbBbbBBBbbaBaBaBaBaBaBaBaBaBaBaBaBabbbaBb-BaBBaaBBB
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaabaaaaaa
aaaaaaaaaaaaaaaabbabaaabaaaabbbaBaBaBaBaBaBaBaBaBaBaBaBbBaBaBaBa
Ba-MMMMMmmBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa
BBbBaBaBaBaBaBaaBbBbBaBbBaBbBbBbBaBbBbBbBaBbBbBbBbBbBbBaBbBaBaBa
BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa-BBBBBBBBBBBBBBB
BBBBBBBBBBBBBBBBBBBBBBB--a------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaba-h------MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMhM
-MM-MM-M--------aaaaaaaaaaaaaaaaaaaaaaaaaaa----aaaa-------------
----------------MMMMMMMMMMM-z---aabbbbbaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaMMMMMMMMMMMMMMMMMMMMMdddddddddd----aaMaaaabbbbaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
babaaaaaaaaaaaaaaaab-aMMMMMMM--MMMMMMaaMM-MMMMaaddddddddddaaa--a
----------------aMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMMMMMMMMMMMMM
MMMMMMMMMMM--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmma--------------
ddddddddddaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMMMMMMaa----a--M--
aaaaaaaaaaaaaaaaaaaaaaMMMMaMMMMMMMMMaMMMaMMMMM------------------
aaaaaaaaaaaaaaaaaaaaaaaaaMMM----aaaaaaaaaaa-----aaaaaaaaaaaaaaaa
aaaaaaaa-aaaaaaa-------MMMMMMMMMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaMMMMMMMMMMMMMMMMMMMMMMMM-MMMMMMMMMMMMMMMMMMMMMMMMMMMMM
mmmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabaaaaaaabaabaaaaammMamm
mmmmmmmmmmmmmMmmaMMMMmmmbbbbbbbbaamm--dddddddddd-aaaaaaaaaaaaaaa
ammm-aaaaaaaa--aa--aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-a---aaaa--Mamm
mmmmm--mm--nnMa--------m----bb-baamm--ddddddddddaa--dddddd--a-M-
-mmm-aaaaaa----aa--aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-ab-ab-aa--M-mm
mmm----mm--mmM---m-------bbba-b-------ddddddddddmmaaam----------
-mmm-aaaaaaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-aa-aaaaa--Mamm
mmmmmm-mmm-mmM--a---------------aamm--dddddddddd---------ammmmmm
-mmm-aaaaaaaa--aa--aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-aa-aaaaa--Mamm
mmmmm--mn--nnM-------mmm----bb-aaamm--dddddddddd-adddddd--------
--ma-aaaaaa---aaa-aaba---aa-a-aa---aa---aaa---aaaaaaaaaaaa----mm
mmm---mmm-nnnM--a------m--------------ddddddddddddd-------------
mmmmmaaaaaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaa--Mamm
mmmmm-mmn-mmmM-------MM-aaa-aa--aamm--dddddddddd--------ddddddd-
ammm-aaaaaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaaa-aaaaaaaaaa-aaaaa--Mamm
nmmmm-mnn-nnmM-------mm-----aaa-aamm--dddddddddd-aam------------
mmmmaaaaaaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMamm
mmmmm-mmm-nnnMa-----aaamdddddddaaamm--ddddddddddddddddddd-aaaaaa
-mmm-aaaaaaaaaaaaaaaaaa---aaaaaaaaaaaaaaaaaaaaaaaa-aaaaaaaaa-a--
aaaaaaa---M----mmmmmm-m-mmnmnnnm------dddddddddd--mm------------
-iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiimijmmmmMMM-----
iiiiiiimMMMMmmm-dddddddddd--------------------------------------
-ii-i-iiiii-iiiiiiiiiiiiiiiiiiiiiiii-i-iiiiiiiiiimijmmmmMMMmmi--
iiiii-i-MMMMmmm-dddddddddd--jjii--------------------------------
a-----------------------MM------dddddddddddddddddddd-M-M-M----mm
aaabaaaa-aaaabaaaabaaaabaaaabaaaaaaaaaaaabaaa----MMnMnnnnnMMMMmm
MnMMM-MMaaaaammmmmmnmmmm-mmmmnmmmmnmmmmnmmmmnmmmmmmmmmmmmnmmm---
------M---------------------------------------------------------
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiijiiiimmmmmmmmmmmmMmMMmmmmi
dddddddddd------iiiiiimmmmiiiimmmimmmiimmmmmmmiiimmmmiiiiiiiiiii
iimmmmmmmmmmmMimddddddddddmmmm--BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
BBBBBB-B-----B--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-baaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaazzeeeeeeeeeeeeeeeeeeeeeaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeeeeeeeee
eeeaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaa-aaaa--aaaaaaa-a-aaaa--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaa-aaaa--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-aaaa--aaaaaaa-
a-aaaa--aaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaa-aaaa--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaa--MMM---------dddddddddddddddddddd---
aaaaaaaaaaaaaaaa----------------AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA--bbbbbb--
haaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--aaaaaaaaaaaaaaaaa
saaaaaaaaaaaaaaaaaaaaaaaaaa-----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---dddaaaaaaaa-------
aaaaaaaaaaaaaaaaaammMM---------aaaaaaaaaaaaaaaaaaammM-----------
aaaaaaaaaaaaaaaaaamm------------aaaaaaaaaaaaa-aaa-mm------------
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiizzmmmmmmmmmm
mmmmmmmmmmmmmmmmmmMm---i----iM--dddddddddd------dddddddddd------
------h----zzzzzdddddddddd------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------
aaaaammaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMa-----aaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-mmmmmmmmmmmm----mmmmmmmmmMMM----
------ddddddddddaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--aaaaa-----------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----aaaaaaaaaaaaaaaa
aaaaaaaaaa------ddddddddddd-------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaMMmmm----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaammmmmmmmmm-MmmmmmmmmmmmmmmmmmmmmMMMMMMMM--M
dddddddddd------dddddddddd-------------a--------MMMMMMMMMMMMMMmM
MMMMMMMMMMMMMMMMMMMMMMMMMMMMMM--MMMMMMMMMMMM--------------------
mmmmmabababababaaabaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMmmmmmmnmnmm
nnmnMaaaaaaaa---dddddddddd-----------------MMMMMMMMM------------
mmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmMMmmaaddddddddddaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMmmmmmmmmmmmMM------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmmmmmmmmM--------
dddddddddd---aaaddddddddddaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--
bbbbbbbbbBa-----BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB--BBB
----------------MMM-MMMMMMMMMMMMMmMMMMMMMaaaaMaaaaaaMaamMMa-----
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbabbbbbbbbbbbabbbb
bbbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbaaaaaaaaaaaaabaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
BbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBb
BbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBb
BbBbBbBbBbBbBbBbBbBbBbbbbbbbaaBaBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBb
BbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBbBaBaBa
bbbbbbbbBBBBBBBBbbbbbb--BBBBBB--bbbbbbbbBBBBBBBBbbbbbbbbBBBBBBBB
bbbbbb--BBBBBB--bbbbbbbb-B-B-B-BbbbbbbbbBBBBBBBBbbbbbbbbbbbbbb--
bbbbbbbbBBBBBBBBbbbbbbbbBBBBBBBBbbbbbbbbBBBBBBBBbbbbb-bbBBBBB-b-
--bbb-bbBBBBB---bbbb--bbBBBB----bbbbbbbbBBBBB-----bbb-bbBBBBB---
ssssssssssszzzzzhhhhhh--------------------zzzzzs----------------
-------------------------------szzzzzzzzzzzzzzzzfb--ffffff-----b
ffffffffff------bbbbbbbbbbbbb-----------------------------------
----------------MMMMMMMMMMMMMmmmmMmmmMMMMMMMMMMMM---------------
--B----B--bBBBbbBBBb-B---BBBBB------B-B-B-BBBB-bBBBBbbbbbb--bbBB
-----Bbbbb----a-ffffffffffffffffffffffffffffffffffffffffffffffff
dddBaddddf------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
--------------------------------ffffffffffffffffffffffffffffffff
ffffffffffffffffffffffffffff------------------------------------
------------------------------------------fddddddddddddddddddddd
----------------------------------------------------------------
------------------------------------------------------dddddddddd
dddddddddddddddddddd--------------------------------------------
----------------------------------------------------------------
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaBaBBBaaBaBaBaBBBBaBaaBaaaaaabbBB
BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa
BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaa------BaBaMMMBa---------d--
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-a-----a--aaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------b---------------M
aaaaaaaaaaaaaaaaaaaaaaa---------aaaaaaa-aaaaaaa-aaaaaaa-aaaaaaa-
aaaaaaa-aaaaaaa-aaaaaaa-aaaaaaa-MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
-----------------------h--h--------------------a----------hh----
h----------------------------h----------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
s----iii--------------------h----iiiiiiiiiMMMMMMhaaaaa--fffia---
-iiiiiiiiiiijijijijijijijijijijijijiijijijiiiiiijjijjijjijjijjii
iiiiiiiiiiiiiiiiiiiijii--MM--ijjhiiiiiiiiiiijijijijijijijijijiji
jijiijijijiiiiiijjijjijjijjijjiiiiiiiiiiiiiiiiiiiiiijiijjjj-iijj
-----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbzbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbb---ffff----------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
------------------------------------------------iiiiiiiiiiiiiiii
--------------------------------ffffffffff----------------------
--------dddddddd-fffffffffffffff--------------------------------
ffffffffff---------------------------------------fffffffffffffff
----------------------------------------------------------------
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaa---------------------------------------------------
----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--
aaaaaaaaaaaaa---aaaaaaaaaaaaaaaaddddddddddaa--------------------
BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaaMmmm-MMMMMMMMMM-a
BaBaBaBaBaBaBaBaBaBaBaBaBaBabbMMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaddddddddddMM--------------
-----------------------aaaaaaaaa--BaBaBaBaBaBaBaaaBaBaBaBaBaBaBa
BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBabaaaaaaaaBaBaBBa
BaBaBaBaa--BaBaaBaBaaaBaBaBaBaBaBaBaBaBaBaBBBBBaBBBBBaBaBaBaBaBa
BaBaBBBBaBaBBaBaBaBaBaBaBaBaB--------------------bbbbBaabbaaaaaa
aamaaaMaaaamaaaaaaaaaaaaaaaaaaaaaaammmmm----M---dddddd----------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa------------
mmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmm
mmmmMm----------dddddddddd------MMMMMMMMMMMMMMMMMMaaaaaa---a-aam
ddddddddddaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmMMM--aaaaaaaaaaaaaaaa
aaaaaaammmmmmmmmmmmM------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaa---
mmmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMmmmmmmmmmmmm
M--------------adddddddddd------iiiiimiiiiiiiiiiddddddddddiiiii-
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmmm---------
aaamaaaaaaaamm--dddddddddd------iiiiiiiiiiiiiiiiiiiiiii---immmii
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMaMMMaaMMaaaaaMM
aMa------------------------aaa--aaaaaaaaaaammmmm--aaamM---------
-aaaaaa--aaaaaa--aaaaaa---------aaaaaaa-aaaaaaa-aaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbaaaaaaaaab------bbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmm-mM--dddddddddd------
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb------------aaaaaaaaaaaaaaaa
aaaaaaa----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----
jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
jjjjjjjjjjjjjjiijijiijjjjjjjjjjijijiijjiiijjjjjjjjjjjjjjjjjjjjjj
jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj--jjjjjjjjjjjjjjjj
jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
jjjjjjjjjjjjjjjjjjjjjjjjjj--------------------------------------
bbbbbbb------------bbbbb-----bMbbbbbbbbbb-bbbbbbbbbbbbb-bbbbb-b-
bb-bb-bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb--------------
-------------------bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb--
----------------bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbb--bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbb----------------------------------------bbbbbbbbbbbb----
zzzzzzzzzzzzzzzz----------------MMMMMMMMMMMMMMMM-hh-------------
------------------------h----------h------------bbbab-bbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb--z
-------------h--ffffffffff-------BBBBBBBBBBBBBBBBBBBBBBBBBB-----
-bbbbbbbbbbbbbbbbbbbbbbbbbb-----------jjjjjjjjjjjjjjjjjjjjjjjjjj
jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjnnzbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-
--bbbbbb--bbbbbb--bbbbbb--bbb-------------------zzzzzzzzz-------
aaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaa-aa-a
aaaaaaaaaaaaaa--aaaaaaaaaaaaaa----------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-----
-------ddddddddddddddddddddddddddddddddddddddddddddd------------
ddddddddddddddddddddddddddddddddddddddddddddddddddddddddd-------
----------dd----------------------------------------------------
-------------------------------------------------------------M--
----------------------------------------------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaa---aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaa---------------Mddddddddddddddddddddddddddd----
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaadddd---------aaaaaaaaaaaaaaaaaaa
adaaaaaaaad-----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMM-----
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaa----aaaaaaaa-ddddd------------------------------------------
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--dddddddddd------BBBBBBBBBBBBBBBB
BBBBBBBBBBBBBBBBBBBB----aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--------aaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa------------BBBBBBBBBBB-BBBB
BBBBBBBBBBB-BBBBBBB-BB-aaaaaaaaaaa-aaaaaaaaaaaaaaa-aaaaaaa-aa---
aaaaaaaaabaaaaaaaaaaaaaaaaaaaaaaaaaabaaaaaaaaaaaaaaa------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---------
aaaaaaaaaaaaaaaaaaaaaa----------aaaaaaaa------------------------
abbbbb-bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-bbbbbbbbb-----
----------------------------------------------------------------
aaaaaa--a-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-aa---a--a
aaaaaaaaaaaaaaaaaaaaaa--ddddddddaaaaaaaaaaaaaaaaaaaaaaa--ddddddd
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--------ddddddddd----------------
--------------------------------aaaaaaaaaaaaaaaaaaa-aa-----ddddd
aaaaaaaaaaaaaaaaaaaaaadddddd----aaaaaaaaaaaaaaaaaaaaaaaaaa------
aaaaaaaaaaaaaaaaaaaaaaaaaa--------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----ddaa
dddddddddddddddd--dddddddddddddddddddddddddddddddddddddddddddddd
ammm-mm-----mMmMaaaa-aaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaa--MMM----M
ddddddddd-----------------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaadd-
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaddd--------------------------------
aaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaMM----ddddd----------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----------
aaaaaaaaaaaaaaaaaaaaaa--ddddddddaaaaaaaaaaaaaaaaaaa-----dddddddd
aaaaaaaaaaaaaaaaaa-----------------------ddddddd----------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaa-------------------------------------------------------
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB-------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------dddddd
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMM--------dddddddddd------
ddddddddddaaaaaaBBBBBBBBBBBBBBBBBBBBBB---MMMMMhaaaaaaaaaaaaaaaaa
aaaaaa----------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
--------------------------------ddddddddddddddddddddddddddddddd-
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-MMh--aa--------------
--aaaaaa--------------------------------------------------MMmMMM
aaaaaaaaaaaaaaaaaaaaaaaaaaaaadddddddddda--------aaaaaaaaaaaaaaaa
aaaaaaMMMMMMMMMMMdddd---------------------------aaaaaaaaaaaaaaaa
aaMMMM------------------------------------------aaaaaaaaaaaaaaaa
aaaaaddddddd--------------------aaaaaaaaaaaaaaaaaaaaaaa---------
mmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmm
mmmmmmM-----------ddddddddddddddddddddddddddddddMaamma---------M
mmmaaaaaaaaaaaaaaaaaaaaaaababaaaaaaaaaaaaaabaaaammmmmmmmmMM-----
--m-------------aaaaaaaaaaaaaaaaaaaaaaaaa-------dddddddddd------
MMMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmnnmmmMM-dddddddddd
----amma--------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaM--a---------
mmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmm
Maaaa----mMmm-mmdddddddddda-a----dddddddddddddddddddd-----------
aaaaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmMMm------ma
am--------------------------------------------------------------
aaaaaaa-a-aaaa-aaaaaaaaaaaaaaa-aaaaaaaaaa-------aaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmMM-----dddddddddd------
mmmm-aaaaaaaa--aa--aaaaaaaaaaaaaaaaaaaaaa-aaaaaaa-aa-aaaaa-MMamm
mmmmm--mm--nnM--a------m-----aaaaamm--MMMMMMM---MMMMM-----------
aaababaaaa-a--b-abaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-ammmmmmmm
m-m--n-nnmm-mmMMMama-------------mm-----------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmm
mmMmmmMaaaa-----dddddddddd----Maaa------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmnnmnm
mmMMaa-a--------dddddddddd--------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmm--mmnnmmmM
M-----------------------aaaamm----------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmmmmM
m---a-----------dddddddddd--------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmMMa-------
dddddddddd------dddddddddddddddddddd----------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaa--mmmmmmmmmmmmmmM----dddddddddddd----
aaaaaaa---------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmmmmmmmMM-----
----------------------------------------------------------------
--------------------------------BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaddddddddddddddddddd------------a
aaaaaaa--a--aaaaaaaa-aa-aaaaaaaaaaaaaaaaaaaaaaaammmmmm-mn--mmMMa
mamM------------dddddddddd--------------------------------------
--------------------------------aaaaaaaa--aaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaammmmmmm--mmmmmmMa-am---------------------------
ammmmmmmmmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaamMmmmmmammmm-
-------M--------ammmmmmmmmmmaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaammmmmmmmmmmmmmmM---a------------------aaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------
----------------------------------------------------------------
--------------------------------mmmmmmmm------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---------------dddddddddd------
aaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmmm-mmmmmmmM
a---------------ddddddddddddddddddddddddddddd-----aaaaaaaaaaaaaa
aaaaaaaaaaaaaaaa--mmmmmmmmmmmmmmmmmmmmmm-mmmmmmmmmmmmmm---------
----------------------------------------------------------------
aaaaaaa-aa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmm---m-mm-m
mmMmMMam--------dddddddddd------aaaaaa-aa-aaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaammmmm-mm-mmmmMa-------dddddddddd------aaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaa----dddddddddd----------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
--------------------------------aaaaaaaaaaaaaaaaaaammmm---------
mmamaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmmmmm---mm
mMM-------------ddddddddddm-------------------------------------
------------------------------------------------a---------------
ddddddddddddddddddddd-------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaa--------------------------------------
----------------------------------------------------------------
dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
ddddddddddddddddddddddddddddddddddddddddddddddd-----------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaa------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----------------
maaaaaammmmmmmmmmmmmmm----------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-----
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaa---------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaammmnnnnnnnnmmmmmmMdddddddddd------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-dddddddddd------aaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-
dddddddddd------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa--MMMMM-----------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMMMM---------
aaaa------------dddddddddd-ddddddd-aaaaaaaaaaaaaaaaaaaaa-----aaa
aaaaaaaaaaaaaaaa------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaebbbaa---dddddddddd------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
ddddddddddddddddddddddd---------BBBBBBBBBBBBBBBBBBBBBBBBB--aaaaa
aaaaaaaaaaaaaaaaaaaa--------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaa----mammmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
mmmmmmmm-------mmmmaaaaaaaaaaaaa--------------------------------
--------------------------------aa-im-----------MMiiddd---------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaa-----------------------------------------a
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---------------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
------------------------------------------------iiii-iiiiiii-ii-
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii---------------i-------------
----------------iii--i--------------iiii--------aaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa----
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-----aaaaaaaaaaaaa---
aaaaaaaaa-------aaaaaaaaaa---mM-zzzz----------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
------------------------------------------------ffffffffff------
mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm--mmmmmmmmmmmmmmmm
mmmmmmm---------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
-------------------------------------MMMMM---MMMMMMzzzzzzzzMMMMM
MMM--MMMMMMM------------------------------MMMM------------------
----------------------------------------------------------------
----------------------------------------------------------------
--MMM-----------------------------------------------------------
----------------------------------------------------------------
dddddddddddddddddddd------------dddddddddddddddddddd------------
----------------------------------------------------------------
--------------------------------ddddddddddddddddddddddddd-------
----------------------------------------------------------------
----------------------------------------------------------------
BBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBB
BBBBBBBBBBBBBBbbbbbbb-bbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBB
BBbbbbbbbbbbbbbbbbbbbbbbbbbbB-BB--B--BB--BBBB-BBBBBBBBbbbb-b-bbb
bbbb-bbbbbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbb
bbbbBB-BBBB--BBBBBBBB-BBBBBBB-bbbbbbbbbbbbbbbbbbbbbbbbbbBB-BBBB-
BBBBB-B---BBBBBBB-bbbbbbbbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBBBBBB
BBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbb
bbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbb
bbbbbbbbBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbBBBB
BBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbBBBBBBBBBBBBBBBB
BBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbbb--BBBBBBBBBBBBBBBBBBBBBBBB
B-bbbbbbbbbbbbbbbbbbbbbbbbb-bbbbbbBBBBBBBBBBBBBBBBBBBBBBBBB-bbbb
bbbbbbbbbbbbbbbbbbbbb-bbbbbbBBBBBBBBBBBBBBBBBBBBBBBBB-bbbbbbbbbb
bbbbbbbbbbbbbbb-bbbbbbBBBBBBBBBBBBBBBBBBBBBBBBB-bbbbbbbbbbbbbbbb
bbbbbbbbb-bbbbbbBBBBBBBBBBBBBBBBBBBBBBBBB-bbbbbbbbbbbbbbbbbbbbbb
bbb-bbbbbbBb--ffffffffffffffffffffffffffffffffffffffffffffffffff
mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm----mmmmm
mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm--------m----------
----m----------------------mmmmm-mmmmmmmmmmmmmmm----------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa------aaaaaa---------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
MMMMMMM-MMMMMMMMMMMMMMMMM--MMMMMMM-MM-MMMMM-----bbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb------------------
---------------M------------------------------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa---MMMMMMMaaaaaaa--
dddddddddd----a-------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaM-----------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMdddddddddd------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaMMMMdddddddddd------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaMMadddddddddd-----
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-aaaMaaMaaaaaaaMMaaaaaM--------aa
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
--------------------------------aaaaaaa-aaaa-aa-aaaaaaaaaaaaaaa-
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaa--dddddddddMMMMMMM-----------------------------------------
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaMMMMMMMa----dddddddddd--------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
-------------------------------------------------ddddddddddddddd
dddddddddddddddddddddddddddddddddddddddddddd-ddd-dddd-----------
----------------------------------------------------------------
-ddddddddddddddddddddddddddddddddddddddddddddd-ddddddddddddddd--
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
bbbb-bbbbbbbbbbbbbbbbbbbbbbbbbbb-bb-b--b-bbbbbbbbbb-bbbb-b-b----
--b----b-b-b-bbb-bb-b--b-b-b-b-b-bb-b--bbbb-bbbbbbb-bbbb-bbbb-b-
bbbbbbbbbb-bbbbbbbbbbbbbbbbb-----bbb-bbbbb-bbbbbbbbbbbbbbbbb----
----------------------------------------------------------------
fffffffffffdd---------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii--------------------------------
iiiiiiiiiiiiiiiiiiiiiiiiiiiiii--iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii--iiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii---------------iiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiii----------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
jjjjjjjjjjjjjjjjjjjjjjjjjjjjjj----------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
----------------------------------------------------------------
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiii-----iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii------
----------------------------------------------------------------
----------------------------------------------------------------
zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
""".replace("\n", "")

# Code point and its fold, for every code point that does not fold to itself, but for Hangul
# syllables.
FOLDS = {
    "A": "a", "B": "b", "C": "c", "D": "d", "E": "e", "F": "f", "G": "g", "H": "h", "I": "i",
    "J": "j", "K": "k", "L": "l", "M": "m", "N": "n", "O": "o", "P": "p", "Q": "q", "R": "r",
    "S": "s", "T": "t", "U": "u", "V": "v", "W": "w", "X": "x", "Y": "y", "Z": "z",
    "\u00aa": "a", "\u00b2": "2", "\u00b3": "3", "\u00b5": "\u03bc", "\u00b9": "1",
    "\u00ba": "o", "\u00bc": "1\u20444", "\u00bd": "1\u20442", "\u00be": "3\u20444",
    "\u00c0": "a\u0300", "\u00c1": "a\u0301", "\u00c2": "a\u0302", "\u00c3": "a\u0303",
    "\u00c4": "a\u0308", "\u00c5": "a\u030a", "\u00c6": "\u00e6", "\u00c7": "c\u0327",
    "\u00c8": "e\u0300", "\u00c9": "e\u0301", "\u00ca": "e\u0302", "\u00cb": "e\u0308",
    "\u00cc": "i\u0300", "\u00cd": "i\u0301", "\u00ce": "i\u0302", "\u00cf": "i\u0308",
    "\u00d0": "\u00f0", "\u00d1": "n\u0303", "\u00d2": "o\u0300", "\u00d3": "o\u0301",
    "\u00d4": "o\u0302", "\u00d5": "o\u0303", "\u00d6": "o\u0308", "\u00d8": "\u00f8",
    "\u00d9": "u\u0300", "\u00da": "u\u0301", "\u00db": "u\u0302", "\u00dc": "u\u0308",
    "\u00dd": "y\u0301", "\u00de": "\u00fe", "\u00df": "ss", "\u00e0": "a\u0300",
    "\u00e1": "a\u0301", "\u00e2": "a\u0302", "\u00e3": "a\u0303", "\u00e4": "a\u0308",
    "\u00e5": "a\u030a", "\u00e7": "c\u0327", "\u00e8": "e\u0300", "\u00e9": "e\u0301",
    "\u00ea": "e\u0302", "\u00eb": "e\u0308", "\u00ec": "i\u0300", "\u00ed": "i\u0301",
    "\u00ee": "i\u0302", "\u00ef": "i\u0308", "\u00f1": "n\u0303", "\u00f2": "o\u0300",
    "\u00f3": "o\u0301", "\u00f4": "o\u0302", "\u00f5": "o\u0303", "\u00f6": "o\u0308",
    "\u00f9": "u\u0300", "\u00fa": "u\u0301", "\u00fb": "u\u0302", "\u00fc": "u\u0308",
    "\u00fd": "y\u0301", "\u00ff": "y\u0308", "\u0100": "a\u0304", "\u0101": "a\u0304",
    "\u0102": "a\u0306", "\u0103": "a\u0306", "\u0104": "a\u0328", "\u0105": "a\u0328",
    "\u0106": "c\u0301", "\u0107": "c\u0301", "\u0108": "c\u0302", "\u0109": "c\u0302",
    "\u010a": "c\u0307", "\u010b": "c\u0307", "\u010c": "c\u030c", "\u010d": "c\u030c",
    "\u010e": "d\u030c", "\u010f": "d\u030c", "\u0110": "\u0111", "\u0112": "e\u0304",
    "\u0113": "e\u0304", "\u0114": "e\u0306", "\u0115": "e\u0306", "\u0116": "e\u0307",
    "\u0117": "e\u0307", "\u0118": "e\u0328", "\u0119": "e\u0328", "\u011a": "e\u030c",
    "\u011b": "e\u030c", "\u011c": "g\u0302", "\u011d": "g\u0302", "\u011e": "g\u0306",
    "\u011f": "g\u0306", "\u0120": "g\u0307", "\u0121": "g\u0307", "\u0122": "g\u0327",
    "\u0123": "g\u0327", "\u0124": "h\u0302", "\u0125": "h\u0302", "\u0126": "\u0127",
    "\u0128": "i\u0303", "\u0129": "i\u0303", "\u012a": "i\u0304", "\u012b": "i\u0304",
    "\u012c": "i\u0306", "\u012d": "i\u0306", "\u012e": "i\u0328", "\u012f": "i\u0328",
    "\u0130": "i\u0307", "\u0132": "ij", "\u0133": "ij", "\u0134": "j\u0302",
    "\u0135": "j\u0302", "\u0136": "k\u0327", "\u0137": "k\u0327", "\u0139": "l\u0301",
    "\u013a": "l\u0301", "\u013b": "l\u0327", "\u013c": "l\u0327", "\u013d": "l\u030c",
    "\u013e": "l\u030c", "\u013f": "l\u00b7", "\u0140": "l\u00b7", "\u0141": "\u0142",
    "\u0143": "n\u0301", "\u0144": "n\u0301", "\u0145": "n\u0327", "\u0146": "n\u0327",
    "\u0147": "n\u030c", "\u0148": "n\u030c", "\u0149": "'n", "\u014a": "\u014b",
    "\u014c": "o\u0304", "\u014d": "o\u0304", "\u014e": "o\u0306", "\u014f": "o\u0306",
    "\u0150": "o\u030b", "\u0151": "o\u030b", "\u0152": "\u0153", "\u0154": "r\u0301",
    "\u0155": "r\u0301", "\u0156": "r\u0327", "\u0157": "r\u0327", "\u0158": "r\u030c",
    "\u0159": "r\u030c", "\u015a": "s\u0301", "\u015b": "s\u0301", "\u015c": "s\u0302",
    "\u015d": "s\u0302", "\u015e": "s\u0327", "\u015f": "s\u0327", "\u0160": "s\u030c",
    "\u0161": "s\u030c", "\u0162": "t\u0327", "\u0163": "t\u0327", "\u0164": "t\u030c",
    "\u0165": "t\u030c", "\u0166": "\u0167", "\u0168": "u\u0303", "\u0169": "u\u0303",
    "\u016a": "u\u0304", "\u016b": "u\u0304", "\u016c": "u\u0306", "\u016d": "u\u0306",
    "\u016e": "u\u030a", "\u016f": "u\u030a", "\u0170": "u\u030b", "\u0171": "u\u030b",
    "\u0172": "u\u0328", "\u0173": "u\u0328", "\u0174": "w\u0302", "\u0175": "w\u0302",
    "\u0176": "y\u0302", "\u0177": "y\u0302", "\u0178": "y\u0308", "\u0179": "z\u0301",
    "\u017a": "z\u0301", "\u017b": "z\u0307", "\u017c": "z\u0307", "\u017d": "z\u030c",
    "\u017e": "z\u030c", "\u017f": "s", "\u0181": "\u0253", "\u0182": "\u0183",
    "\u0184": "\u0185", "\u0186": "\u0254", "\u0187": "\u0188", "\u0189": "\u0256",
    "\u018a": "\u0257", "\u018b": "\u018c", "\u018e": "\u01dd", "\u018f": "\u0259",
    "\u0190": "\u025b", "\u0191": "\u0192", "\u0193": "\u0260", "\u0194": "\u0263",
    "\u0196": "\u0269", "\u0197": "\u0268", "\u0198": "\u0199", "\u019c": "\u026f",
    "\u019d": "\u0272", "\u019f": "\u0275", "\u01a0": "o\u031b", "\u01a1": "o\u031b",
    "\u01a2": "\u01a3", "\u01a4": "\u01a5", "\u01a6": "\u0280", "\u01a7": "\u01a8",
    "\u01a9": "\u0283", "\u01ac": "\u01ad", "\u01ae": "\u0288", "\u01af": "u\u031b",
    "\u01b0": "u\u031b", "\u01b1": "\u028a", "\u01b2": "\u028b", "\u01b3": "\u01b4",
    "\u01b5": "\u01b6", "\u01b7": "\u0292", "\u01b8": "\u01b9", "\u01bc": "\u01bd",
    "\u01c4": "dz\u030c", "\u01c5": "dz\u030c", "\u01c6": "dz\u030c", "\u01c7": "lj",
    "\u01c8": "lj", "\u01c9": "lj", "\u01ca": "nj", "\u01cb": "nj", "\u01cc": "nj",
    "\u01cd": "a\u030c", "\u01ce": "a\u030c", "\u01cf": "i\u030c", "\u01d0": "i\u030c",
    "\u01d1": "o\u030c", "\u01d2": "o\u030c", "\u01d3": "u\u030c", "\u01d4": "u\u030c",
    "\u01d5": "u\u0308\u0304", "\u01d6": "u\u0308\u0304", "\u01d7": "u\u0308\u0301",
    "\u01d8": "u\u0308\u0301", "\u01d9": "u\u0308\u030c", "\u01da": "u\u0308\u030c",
    "\u01db": "u\u0308\u0300", "\u01dc": "u\u0308\u0300", "\u01de": "a\u0308\u0304",
    "\u01df": "a\u0308\u0304", "\u01e0": "a\u0307\u0304", "\u01e1": "a\u0307\u0304",
    "\u01e2": "\u00e6\u0304", "\u01e3": "\u00e6\u0304", "\u01e4": "\u01e5", "\u01e6": "g\u030c",
    "\u01e7": "g\u030c", "\u01e8": "k\u030c", "\u01e9": "k\u030c", "\u01ea": "o\u0328",
    "\u01eb": "o\u0328", "\u01ec": "o\u0328\u0304", "\u01ed": "o\u0328\u0304",
    "\u01ee": "\u0292\u030c", "\u01ef": "\u0292\u030c", "\u01f0": "j\u030c", "\u01f1": "dz",
    "\u01f2": "dz", "\u01f3": "dz", "\u01f4": "g\u0301", "\u01f5": "g\u0301",
    "\u01f6": "\u0195", "\u01f7": "\u01bf", "\u01f8": "n\u0300", "\u01f9": "n\u0300",
    "\u01fa": "a\u030a\u0301", "\u01fb": "a\u030a\u0301", "\u01fc": "\u00e6\u0301",
    "\u01fd": "\u00e6\u0301", "\u01fe": "\u00f8\u0301", "\u01ff": "\u00f8\u0301",
    "\u0200": "a\u030f", "\u0201": "a\u030f", "\u0202": "a\u0311", "\u0203": "a\u0311",
    "\u0204": "e\u030f", "\u0205": "e\u030f", "\u0206": "e\u0311", "\u0207": "e\u0311",
    "\u0208": "i\u030f", "\u0209": "i\u030f", "\u020a": "i\u0311", "\u020b": "i\u0311",
    "\u020c": "o\u030f", "\u020d": "o\u030f", "\u020e": "o\u0311", "\u020f": "o\u0311",
    "\u0210": "r\u030f", "\u0211": "r\u030f", "\u0212": "r\u0311", "\u0213": "r\u0311",
    "\u0214": "u\u030f", "\u0215": "u\u030f", "\u0216": "u\u0311", "\u0217": "u\u0311",
    "\u0218": "s\u0326", "\u0219": "s\u0326", "\u021a": "t\u0326", "\u021b": "t\u0326",
    "\u021c": "\u021d", "\u021e": "h\u030c", "\u021f": "h\u030c", "\u0220": "\u019e",
    "\u0222": "\u0223", "\u0224": "\u0225", "\u0226": "a\u0307", "\u0227": "a\u0307",
    "\u0228": "e\u0327", "\u0229": "e\u0327", "\u022a": "o\u0308\u0304",
    "\u022b": "o\u0308\u0304", "\u022c": "o\u0303\u0304", "\u022d": "o\u0303\u0304",
    "\u022e": "o\u0307", "\u022f": "o\u0307", "\u0230": "o\u0307\u0304",
    "\u0231": "o\u0307\u0304", "\u0232": "y\u0304", "\u0233": "y\u0304", "\u023a": "\u2c65",
    "\u023b": "\u023c", "\u023d": "\u019a", "\u023e": "\u2c66", "\u0241": "\u0242",
    "\u0243": "\u0180", "\u0244": "\u0289", "\u0245": "\u028c", "\u0246": "\u0247",
    "\u0248": "\u0249", "\u024a": "\u024b", "\u024c": "\u024d", "\u024e": "\u024f",
    "\u02b0": "h", "\u02b1": "\u0266", "\u02b2": "j", "\u02b3": "r", "\u02b4": "\u0279",
    "\u02b5": "\u027b", "\u02b6": "\u0281", "\u02b7": "w", "\u02b8": "y", "\u02bc": "'",
    "\u02e0": "\u0263", "\u02e1": "l", "\u02e2": "s", "\u02e3": "x", "\u02e4": "\u0295",
    "\u0340": "\u0300", "\u0341": "\u0301", "\u0343": "\u0313", "\u0344": "\u0308\u0301",
    "\u0370": "\u0371", "\u0372": "\u0373", "\u0374": "\u02b9", "\u0376": "\u0377",
    "\u037a": " \u0345", "\u037f": "\u03f3", "\u0386": "\u03b1\u0301", "\u0388": "\u03b5\u0301",
    "\u0389": "\u03b7\u0301", "\u038a": "\u03b9\u0301", "\u038c": "\u03bf\u0301",
    "\u038e": "\u03c5\u0301", "\u038f": "\u03c9\u0301", "\u0390": "\u03b9\u0308\u0301",
    "\u0391": "\u03b1", "\u0392": "\u03b2", "\u0393": "\u03b3", "\u0394": "\u03b4",
    "\u0395": "\u03b5", "\u0396": "\u03b6", "\u0397": "\u03b7", "\u0398": "\u03b8",
    "\u0399": "\u03b9", "\u039a": "\u03ba", "\u039b": "\u03bb", "\u039c": "\u03bc",
    "\u039d": "\u03bd", "\u039e": "\u03be", "\u039f": "\u03bf", "\u03a0": "\u03c0",
    "\u03a1": "\u03c1", "\u03a3": "\u03c3", "\u03a4": "\u03c4", "\u03a5": "\u03c5",
    "\u03a6": "\u03c6", "\u03a7": "\u03c7", "\u03a8": "\u03c8", "\u03a9": "\u03c9",
    "\u03aa": "\u03b9\u0308", "\u03ab": "\u03c5\u0308", "\u03ac": "\u03b1\u0301",
    "\u03ad": "\u03b5\u0301", "\u03ae": "\u03b7\u0301", "\u03af": "\u03b9\u0301",
    "\u03b0": "\u03c5\u0308\u0301", "\u03c2": "\u03c3", "\u03ca": "\u03b9\u0308",
    "\u03cb": "\u03c5\u0308", "\u03cc": "\u03bf\u0301", "\u03cd": "\u03c5\u0301",
    "\u03ce": "\u03c9\u0301", "\u03cf": "\u03d7", "\u03d0": "\u03b2", "\u03d1": "\u03b8",
    "\u03d2": "\u03c5", "\u03d3": "\u03c5\u0301", "\u03d4": "\u03c5\u0308", "\u03d5": "\u03c6",
    "\u03d6": "\u03c0", "\u03d8": "\u03d9", "\u03da": "\u03db", "\u03dc": "\u03dd",
    "\u03de": "\u03df", "\u03e0": "\u03e1", "\u03e2": "\u03e3", "\u03e4": "\u03e5",
    "\u03e6": "\u03e7", "\u03e8": "\u03e9", "\u03ea": "\u03eb", "\u03ec": "\u03ed",
    "\u03ee": "\u03ef", "\u03f0": "\u03ba", "\u03f1": "\u03c1", "\u03f2": "\u03c3",
    "\u03f4": "\u03b8", "\u03f5": "\u03b5", "\u03f7": "\u03f8", "\u03f9": "\u03c3",
    "\u03fa": "\u03fb", "\u03fd": "\u037b", "\u03fe": "\u037c", "\u03ff": "\u037d",
    "\u0400": "\u0435\u0300", "\u0401": "\u0435\u0308", "\u0402": "\u0452",
    "\u0403": "\u0433\u0301", "\u0404": "\u0454", "\u0405": "\u0455", "\u0406": "\u0456",
    "\u0407": "\u0456\u0308", "\u0408": "\u0458", "\u0409": "\u0459", "\u040a": "\u045a",
    "\u040b": "\u045b", "\u040c": "\u043a\u0301", "\u040d": "\u0438\u0300",
    "\u040e": "\u0443\u0306", "\u040f": "\u045f", "\u0410": "\u0430", "\u0411": "\u0431",
    "\u0412": "\u0432", "\u0413": "\u0433", "\u0414": "\u0434", "\u0415": "\u0435",
    "\u0416": "\u0436", "\u0417": "\u0437", "\u0418": "\u0438", "\u0419": "\u0438\u0306",
    "\u041a": "\u043a", "\u041b": "\u043b", "\u041c": "\u043c", "\u041d": "\u043d",
    "\u041e": "\u043e", "\u041f": "\u043f", "\u0420": "\u0440", "\u0421": "\u0441",
    "\u0422": "\u0442", "\u0423": "\u0443", "\u0424": "\u0444", "\u0425": "\u0445",
    "\u0426": "\u0446", "\u0427": "\u0447", "\u0428": "\u0448", "\u0429": "\u0449",
    "\u042a": "\u044a", "\u042b": "\u044b", "\u042c": "\u044c", "\u042d": "\u044d",
    "\u042e": "\u044e", "\u042f": "\u044f", "\u0439": "\u0438\u0306", "\u0450": "\u0435\u0300",
    "\u0451": "\u0435\u0308", "\u0453": "\u0433\u0301", "\u0457": "\u0456\u0308",
    "\u045c": "\u043a\u0301", "\u045d": "\u0438\u0300", "\u045e": "\u0443\u0306",
    "\u0460": "\u0461", "\u0462": "\u0463", "\u0464": "\u0465", "\u0466": "\u0467",
    "\u0468": "\u0469", "\u046a": "\u046b", "\u046c": "\u046d", "\u046e": "\u046f",
    "\u0470": "\u0471", "\u0472": "\u0473", "\u0474": "\u0475", "\u0476": "\u0475\u030f",
    "\u0477": "\u0475\u030f", "\u0478": "\u0479", "\u047a": "\u047b", "\u047c": "\u047d",
    "\u047e": "\u047f", "\u0480": "\u0481", "\u048a": "\u048b", "\u048c": "\u048d",
    "\u048e": "\u048f", "\u0490": "\u0491", "\u0492": "\u0493", "\u0494": "\u0495",
    "\u0496": "\u0497", "\u0498": "\u0499", "\u049a": "\u049b", "\u049c": "\u049d",
    "\u049e": "\u049f", "\u04a0": "\u04a1", "\u04a2": "\u04a3", "\u04a4": "\u04a5",
    "\u04a6": "\u04a7", "\u04a8": "\u04a9", "\u04aa": "\u04ab", "\u04ac": "\u04ad",
    "\u04ae": "\u04af", "\u04b0": "\u04b1", "\u04b2": "\u04b3", "\u04b4": "\u04b5",
    "\u04b6": "\u04b7", "\u04b8": "\u04b9", "\u04ba": "\u04bb", "\u04bc": "\u04bd",
    "\u04be": "\u04bf", "\u04c0": "\u04cf", "\u04c1": "\u0436\u0306", "\u04c2": "\u0436\u0306",
    "\u04c3": "\u04c4", "\u04c5": "\u04c6", "\u04c7": "\u04c8", "\u04c9": "\u04ca",
    "\u04cb": "\u04cc", "\u04cd": "\u04ce", "\u04d0": "\u0430\u0306", "\u04d1": "\u0430\u0306",
    "\u04d2": "\u0430\u0308", "\u04d3": "\u0430\u0308", "\u04d4": "\u04d5",
    "\u04d6": "\u0435\u0306", "\u04d7": "\u0435\u0306", "\u04d8": "\u04d9",
    "\u04da": "\u04d9\u0308", "\u04db": "\u04d9\u0308", "\u04dc": "\u0436\u0308",
    "\u04dd": "\u0436\u0308", "\u04de": "\u0437\u0308", "\u04df": "\u0437\u0308",
    "\u04e0": "\u04e1", "\u04e2": "\u0438\u0304", "\u04e3": "\u0438\u0304",
    "\u04e4": "\u0438\u0308", "\u04e5": "\u0438\u0308", "\u04e6": "\u043e\u0308",
    "\u04e7": "\u043e\u0308", "\u04e8": "\u04e9", "\u04ea": "\u04e9\u0308",
    "\u04eb": "\u04e9\u0308", "\u04ec": "\u044d\u0308", "\u04ed": "\u044d\u0308",
    "\u04ee": "\u0443\u0304", "\u04ef": "\u0443\u0304", "\u04f0": "\u0443\u0308",
    "\u04f1": "\u0443\u0308", "\u04f2": "\u0443\u030b", "\u04f3": "\u0443\u030b",
    "\u04f4": "\u0447\u0308", "\u04f5": "\u0447\u0308", "\u04f6": "\u04f7",
    "\u04f8": "\u044b\u0308", "\u04f9": "\u044b\u0308", "\u04fa": "\u04fb", "\u04fc": "\u04fd",
    "\u04fe": "\u04ff", "\u0500": "\u0501", "\u0502": "\u0503", "\u0504": "\u0505",
    "\u0506": "\u0507", "\u0508": "\u0509", "\u050a": "\u050b", "\u050c": "\u050d",
    "\u050e": "\u050f", "\u0510": "\u0511", "\u0512": "\u0513", "\u0514": "\u0515",
    "\u0516": "\u0517", "\u0518": "\u0519", "\u051a": "\u051b", "\u051c": "\u051d",
    "\u051e": "\u051f", "\u0520": "\u0521", "\u0522": "\u0523", "\u0524": "\u0525",
    "\u0526": "\u0527", "\u0528": "\u0529", "\u052a": "\u052b", "\u052c": "\u052d",
    "\u052e": "\u052f", "\u0531": "\u0561", "\u0532": "\u0562", "\u0533": "\u0563",
    "\u0534": "\u0564", "\u0535": "\u0565", "\u0536": "\u0566", "\u0537": "\u0567",
    "\u0538": "\u0568", "\u0539": "\u0569", "\u053a": "\u056a", "\u053b": "\u056b",
    "\u053c": "\u056c", "\u053d": "\u056d", "\u053e": "\u056e", "\u053f": "\u056f",
    "\u0540": "\u0570", "\u0541": "\u0571", "\u0542": "\u0572", "\u0543": "\u0573",
    "\u0544": "\u0574", "\u0545": "\u0575", "\u0546": "\u0576", "\u0547": "\u0577",
    "\u0548": "\u0578", "\u0549": "\u0579", "\u054a": "\u057a", "\u054b": "\u057b",
    "\u054c": "\u057c", "\u054d": "\u057d", "\u054e": "\u057e", "\u054f": "\u057f",
    "\u0550": "\u0580", "\u0551": "\u0581", "\u0552": "\u0582", "\u0553": "\u0583",
    "\u0554": "\u0584", "\u0555": "\u0585", "\u0556": "\u0586", "\u0587": "\u0565\u0582",
    "\u0622": "\u0627\u0653", "\u0623": "\u0627\u0654", "\u0624": "\u0648\u0654",
    "\u0625": "\u0627\u0655", "\u0626": "\u064a\u0654", "\u0675": "\u0627\u0674",
    "\u0676": "\u0648\u0674", "\u0677": "\u06c7\u0674", "\u0678": "\u064a\u0674",
    "\u06c0": "\u06d5\u0654", "\u06c2": "\u06c1\u0654", "\u06d3": "\u06d2\u0654",
    "\u0929": "\u0928\u093c", "\u0931": "\u0930\u093c", "\u0934": "\u0933\u093c",
    "\u0958": "\u0915\u093c", "\u0959": "\u0916\u093c", "\u095a": "\u0917\u093c",
    "\u095b": "\u091c\u093c", "\u095c": "\u0921\u093c", "\u095d": "\u0922\u093c",
    "\u095e": "\u092b\u093c", "\u095f": "\u092f\u093c", "\u09cb": "\u09c7\u09be",
    "\u09cc": "\u09c7\u09d7", "\u09dc": "\u09a1\u09bc", "\u09dd": "\u09a2\u09bc",
    "\u09df": "\u09af\u09bc", "\u0a33": "\u0a32\u0a3c", "\u0a36": "\u0a38\u0a3c",
    "\u0a59": "\u0a16\u0a3c", "\u0a5a": "\u0a17\u0a3c", "\u0a5b": "\u0a1c\u0a3c",
    "\u0a5e": "\u0a2b\u0a3c", "\u0b48": "\u0b47\u0b56", "\u0b4b": "\u0b47\u0b3e",
    "\u0b4c": "\u0b47\u0b57", "\u0b5c": "\u0b21\u0b3c", "\u0b5d": "\u0b22\u0b3c",
    "\u0b94": "\u0b92\u0bd7", "\u0bca": "\u0bc6\u0bbe", "\u0bcb": "\u0bc7\u0bbe",
    "\u0bcc": "\u0bc6\u0bd7", "\u0c48": "\u0c46\u0c56", "\u0cc0": "\u0cbf\u0cd5",
    "\u0cc7": "\u0cc6\u0cd5", "\u0cc8": "\u0cc6\u0cd6", "\u0cca": "\u0cc6\u0cc2",
    "\u0ccb": "\u0cc6\u0cc2\u0cd5", "\u0d4a": "\u0d46\u0d3e", "\u0d4b": "\u0d47\u0d3e",
    "\u0d4c": "\u0d46\u0d57", "\u0dda": "\u0dd9\u0dca", "\u0ddc": "\u0dd9\u0dcf",
    "\u0ddd": "\u0dd9\u0dcf\u0dca", "\u0dde": "\u0dd9\u0ddf", "\u0e33": "\u0e4d\u0e32",
    "\u0eb3": "\u0ecd\u0eb2", "\u0edc": "\u0eab\u0e99", "\u0edd": "\u0eab\u0ea1",
    "\u0f43": "\u0f42\u0fb7", "\u0f4d": "\u0f4c\u0fb7", "\u0f52": "\u0f51\u0fb7",
    "\u0f57": "\u0f56\u0fb7", "\u0f5c": "\u0f5b\u0fb7", "\u0f69": "\u0f40\u0fb5",
    "\u0f73": "\u0f71\u0f72", "\u0f75": "\u0f71\u0f74", "\u0f76": "\u0fb2\u0f80",
    "\u0f77": "\u0fb2\u0f71\u0f80", "\u0f78": "\u0fb3\u0f80", "\u0f79": "\u0fb3\u0f71\u0f80",
    "\u0f81": "\u0f71\u0f80", "\u0f93": "\u0f92\u0fb7", "\u0f9d": "\u0f9c\u0fb7",
    "\u0fa2": "\u0fa1\u0fb7", "\u0fa7": "\u0fa6\u0fb7", "\u0fac": "\u0fab\u0fb7",
    "\u0fb9": "\u0f90\u0fb5", "\u1026": "\u1025\u102e", "\u10a0": "\u2d00", "\u10a1": "\u2d01",
    "\u10a2": "\u2d02", "\u10a3": "\u2d03", "\u10a4": "\u2d04", "\u10a5": "\u2d05",
    "\u10a6": "\u2d06", "\u10a7": "\u2d07", "\u10a8": "\u2d08", "\u10a9": "\u2d09",
    "\u10aa": "\u2d0a", "\u10ab": "\u2d0b", "\u10ac": "\u2d0c", "\u10ad": "\u2d0d",
    "\u10ae": "\u2d0e", "\u10af": "\u2d0f", "\u10b0": "\u2d10", "\u10b1": "\u2d11",
    "\u10b2": "\u2d12", "\u10b3": "\u2d13", "\u10b4": "\u2d14", "\u10b5": "\u2d15",
    "\u10b6": "\u2d16", "\u10b7": "\u2d17", "\u10b8": "\u2d18", "\u10b9": "\u2d19",
    "\u10ba": "\u2d1a", "\u10bb": "\u2d1b", "\u10bc": "\u2d1c", "\u10bd": "\u2d1d",
    "\u10be": "\u2d1e", "\u10bf": "\u2d1f", "\u10c0": "\u2d20", "\u10c1": "\u2d21",
    "\u10c2": "\u2d22", "\u10c3": "\u2d23", "\u10c4": "\u2d24", "\u10c5": "\u2d25",
    "\u10c7": "\u2d27", "\u10cd": "\u2d2d", "\u10fc": "\u10dc", "\u13f8": "\u13f0",
    "\u13f9": "\u13f1", "\u13fa": "\u13f2", "\u13fb": "\u13f3", "\u13fc": "\u13f4",
    "\u13fd": "\u13f5", "\u1b06": "\u1b05\u1b35", "\u1b08": "\u1b07\u1b35",
    "\u1b0a": "\u1b09\u1b35", "\u1b0c": "\u1b0b\u1b35", "\u1b0e": "\u1b0d\u1b35",
    "\u1b12": "\u1b11\u1b35", "\u1b3b": "\u1b3a\u1b35", "\u1b3d": "\u1b3c\u1b35",
    "\u1b40": "\u1b3e\u1b35", "\u1b41": "\u1b3f\u1b35", "\u1b43": "\u1b42\u1b35",
    "\u1c80": "\u0432", "\u1c81": "\u0434", "\u1c82": "\u043e", "\u1c83": "\u0441",
    "\u1c84": "\u0442", "\u1c85": "\u0442", "\u1c86": "\u044a", "\u1c87": "\u0463",
    "\u1c88": "\ua64b", "\u1c89": "\u1c8a", "\u1c90": "\u10d0", "\u1c91": "\u10d1",
    "\u1c92": "\u10d2", "\u1c93": "\u10d3", "\u1c94": "\u10d4", "\u1c95": "\u10d5",
    "\u1c96": "\u10d6", "\u1c97": "\u10d7", "\u1c98": "\u10d8", "\u1c99": "\u10d9",
    "\u1c9a": "\u10da", "\u1c9b": "\u10db", "\u1c9c": "\u10dc", "\u1c9d": "\u10dd",
    "\u1c9e": "\u10de", "\u1c9f": "\u10df", "\u1ca0": "\u10e0", "\u1ca1": "\u10e1",
    "\u1ca2": "\u10e2", "\u1ca3": "\u10e3", "\u1ca4": "\u10e4", "\u1ca5": "\u10e5",
    "\u1ca6": "\u10e6", "\u1ca7": "\u10e7", "\u1ca8": "\u10e8", "\u1ca9": "\u10e9",
    "\u1caa": "\u10ea", "\u1cab": "\u10eb", "\u1cac": "\u10ec", "\u1cad": "\u10ed",
    "\u1cae": "\u10ee", "\u1caf": "\u10ef", "\u1cb0": "\u10f0", "\u1cb1": "\u10f1",
    "\u1cb2": "\u10f2", "\u1cb3": "\u10f3", "\u1cb4": "\u10f4", "\u1cb5": "\u10f5",
    "\u1cb6": "\u10f6", "\u1cb7": "\u10f7", "\u1cb8": "\u10f8", "\u1cb9": "\u10f9",
    "\u1cba": "\u10fa", "\u1cbd": "\u10fd", "\u1cbe": "\u10fe", "\u1cbf": "\u10ff",
    "\u1d2c": "a", "\u1d2d": "\u00e6", "\u1d2e": "b", "\u1d30": "d", "\u1d31": "e",
    "\u1d32": "\u01dd", "\u1d33": "g", "\u1d34": "h", "\u1d35": "i", "\u1d36": "j",
    "\u1d37": "k", "\u1d38": "l", "\u1d39": "m", "\u1d3a": "n", "\u1d3c": "o",
    "\u1d3d": "\u0223", "\u1d3e": "p", "\u1d3f": "r", "\u1d40": "t", "\u1d41": "u",
    "\u1d42": "w", "\u1d43": "a", "\u1d44": "\u0250", "\u1d45": "\u0251", "\u1d46": "\u1d02",
    "\u1d47": "b", "\u1d48": "d", "\u1d49": "e", "\u1d4a": "\u0259", "\u1d4b": "\u025b",
    "\u1d4c": "\u025c", "\u1d4d": "g", "\u1d4f": "k", "\u1d50": "m", "\u1d51": "\u014b",
    "\u1d52": "o", "\u1d53": "\u0254", "\u1d54": "\u1d16", "\u1d55": "\u1d17", "\u1d56": "p",
    "\u1d57": "t", "\u1d58": "u", "\u1d59": "\u1d1d", "\u1d5a": "\u026f", "\u1d5b": "v",
    "\u1d5c": "\u1d25", "\u1d5d": "\u03b2", "\u1d5e": "\u03b3", "\u1d5f": "\u03b4",
    "\u1d60": "\u03c6", "\u1d61": "\u03c7", "\u1d62": "i", "\u1d63": "r", "\u1d64": "u",
    "\u1d65": "v", "\u1d66": "\u03b2", "\u1d67": "\u03b3", "\u1d68": "\u03c1",
    "\u1d69": "\u03c6", "\u1d6a": "\u03c7", "\u1d78": "\u043d", "\u1d9b": "\u0252",
    "\u1d9c": "c", "\u1d9d": "\u0255", "\u1d9e": "\u00f0", "\u1d9f": "\u025c", "\u1da0": "f",
    "\u1da1": "\u025f", "\u1da2": "\u0261", "\u1da3": "\u0265", "\u1da4": "\u0268",
    "\u1da5": "\u0269", "\u1da6": "\u026a", "\u1da7": "\u1d7b", "\u1da8": "\u029d",
    "\u1da9": "\u026d", "\u1daa": "\u1d85", "\u1dab": "\u029f", "\u1dac": "\u0271",
    "\u1dad": "\u0270", "\u1dae": "\u0272", "\u1daf": "\u0273", "\u1db0": "\u0274",
    "\u1db1": "\u0275", "\u1db2": "\u0278", "\u1db3": "\u0282", "\u1db4": "\u0283",
    "\u1db5": "\u01ab", "\u1db6": "\u0289", "\u1db7": "\u028a", "\u1db8": "\u1d1c",
    "\u1db9": "\u028b", "\u1dba": "\u028c", "\u1dbb": "z", "\u1dbc": "\u0290",
    "\u1dbd": "\u0291", "\u1dbe": "\u0292", "\u1dbf": "\u03b8", "\u1e00": "a\u0325",
    "\u1e01": "a\u0325", "\u1e02": "b\u0307", "\u1e03": "b\u0307", "\u1e04": "b\u0323",
    "\u1e05": "b\u0323", "\u1e06": "b\u0331", "\u1e07": "b\u0331", "\u1e08": "c\u0327\u0301",
    "\u1e09": "c\u0327\u0301", "\u1e0a": "d\u0307", "\u1e0b": "d\u0307", "\u1e0c": "d\u0323",
    "\u1e0d": "d\u0323", "\u1e0e": "d\u0331", "\u1e0f": "d\u0331", "\u1e10": "d\u0327",
    "\u1e11": "d\u0327", "\u1e12": "d\u032d", "\u1e13": "d\u032d", "\u1e14": "e\u0304\u0300",
    "\u1e15": "e\u0304\u0300", "\u1e16": "e\u0304\u0301", "\u1e17": "e\u0304\u0301",
    "\u1e18": "e\u032d", "\u1e19": "e\u032d", "\u1e1a": "e\u0330", "\u1e1b": "e\u0330",
    "\u1e1c": "e\u0327\u0306", "\u1e1d": "e\u0327\u0306", "\u1e1e": "f\u0307",
    "\u1e1f": "f\u0307", "\u1e20": "g\u0304", "\u1e21": "g\u0304", "\u1e22": "h\u0307",
    "\u1e23": "h\u0307", "\u1e24": "h\u0323", "\u1e25": "h\u0323", "\u1e26": "h\u0308",
    "\u1e27": "h\u0308", "\u1e28": "h\u0327", "\u1e29": "h\u0327", "\u1e2a": "h\u032e",
    "\u1e2b": "h\u032e", "\u1e2c": "i\u0330", "\u1e2d": "i\u0330", "\u1e2e": "i\u0308\u0301",
    "\u1e2f": "i\u0308\u0301", "\u1e30": "k\u0301", "\u1e31": "k\u0301", "\u1e32": "k\u0323",
    "\u1e33": "k\u0323", "\u1e34": "k\u0331", "\u1e35": "k\u0331", "\u1e36": "l\u0323",
    "\u1e37": "l\u0323", "\u1e38": "l\u0323\u0304", "\u1e39": "l\u0323\u0304",
    "\u1e3a": "l\u0331", "\u1e3b": "l\u0331", "\u1e3c": "l\u032d", "\u1e3d": "l\u032d",
    "\u1e3e": "m\u0301", "\u1e3f": "m\u0301", "\u1e40": "m\u0307", "\u1e41": "m\u0307",
    "\u1e42": "m\u0323", "\u1e43": "m\u0323", "\u1e44": "n\u0307", "\u1e45": "n\u0307",
    "\u1e46": "n\u0323", "\u1e47": "n\u0323", "\u1e48": "n\u0331", "\u1e49": "n\u0331",
    "\u1e4a": "n\u032d", "\u1e4b": "n\u032d", "\u1e4c": "o\u0303\u0301",
    "\u1e4d": "o\u0303\u0301", "\u1e4e": "o\u0303\u0308", "\u1e4f": "o\u0303\u0308",
    "\u1e50": "o\u0304\u0300", "\u1e51": "o\u0304\u0300", "\u1e52": "o\u0304\u0301",
    "\u1e53": "o\u0304\u0301", "\u1e54": "p\u0301", "\u1e55": "p\u0301", "\u1e56": "p\u0307",
    "\u1e57": "p\u0307", "\u1e58": "r\u0307", "\u1e59": "r\u0307", "\u1e5a": "r\u0323",
    "\u1e5b": "r\u0323", "\u1e5c": "r\u0323\u0304", "\u1e5d": "r\u0323\u0304",
    "\u1e5e": "r\u0331", "\u1e5f": "r\u0331", "\u1e60": "s\u0307", "\u1e61": "s\u0307",
    "\u1e62": "s\u0323", "\u1e63": "s\u0323", "\u1e64": "s\u0301\u0307",
    "\u1e65": "s\u0301\u0307", "\u1e66": "s\u030c\u0307", "\u1e67": "s\u030c\u0307",
    "\u1e68": "s\u0323\u0307", "\u1e69": "s\u0323\u0307", "\u1e6a": "t\u0307",
    "\u1e6b": "t\u0307", "\u1e6c": "t\u0323", "\u1e6d": "t\u0323", "\u1e6e": "t\u0331",
    "\u1e6f": "t\u0331", "\u1e70": "t\u032d", "\u1e71": "t\u032d", "\u1e72": "u\u0324",
    "\u1e73": "u\u0324", "\u1e74": "u\u0330", "\u1e75": "u\u0330", "\u1e76": "u\u032d",
    "\u1e77": "u\u032d", "\u1e78": "u\u0303\u0301", "\u1e79": "u\u0303\u0301",
    "\u1e7a": "u\u0304\u0308", "\u1e7b": "u\u0304\u0308", "\u1e7c": "v\u0303",
    "\u1e7d": "v\u0303", "\u1e7e": "v\u0323", "\u1e7f": "v\u0323", "\u1e80": "w\u0300",
    "\u1e81": "w\u0300", "\u1e82": "w\u0301", "\u1e83": "w\u0301", "\u1e84": "w\u0308",
    "\u1e85": "w\u0308", "\u1e86": "w\u0307", "\u1e87": "w\u0307", "\u1e88": "w\u0323",
    "\u1e89": "w\u0323", "\u1e8a": "x\u0307", "\u1e8b": "x\u0307", "\u1e8c": "x\u0308",
    "\u1e8d": "x\u0308", "\u1e8e": "y\u0307", "\u1e8f": "y\u0307", "\u1e90": "z\u0302",
    "\u1e91": "z\u0302", "\u1e92": "z\u0323", "\u1e93": "z\u0323", "\u1e94": "z\u0331",
    "\u1e95": "z\u0331", "\u1e96": "h\u0331", "\u1e97": "t\u0308", "\u1e98": "w\u030a",
    "\u1e99": "y\u030a", "\u1e9a": "a\u02be", "\u1e9b": "s\u0307", "\u1e9e": "ss",
    "\u1ea0": "a\u0323", "\u1ea1": "a\u0323", "\u1ea2": "a\u0309", "\u1ea3": "a\u0309",
    "\u1ea4": "a\u0302\u0301", "\u1ea5": "a\u0302\u0301", "\u1ea6": "a\u0302\u0300",
    "\u1ea7": "a\u0302\u0300", "\u1ea8": "a\u0302\u0309", "\u1ea9": "a\u0302\u0309",
    "\u1eaa": "a\u0302\u0303", "\u1eab": "a\u0302\u0303", "\u1eac": "a\u0323\u0302",
    "\u1ead": "a\u0323\u0302", "\u1eae": "a\u0306\u0301", "\u1eaf": "a\u0306\u0301",
    "\u1eb0": "a\u0306\u0300", "\u1eb1": "a\u0306\u0300", "\u1eb2": "a\u0306\u0309",
    "\u1eb3": "a\u0306\u0309", "\u1eb4": "a\u0306\u0303", "\u1eb5": "a\u0306\u0303",
    "\u1eb6": "a\u0323\u0306", "\u1eb7": "a\u0323\u0306", "\u1eb8": "e\u0323",
    "\u1eb9": "e\u0323", "\u1eba": "e\u0309", "\u1ebb": "e\u0309", "\u1ebc": "e\u0303",
    "\u1ebd": "e\u0303", "\u1ebe": "e\u0302\u0301", "\u1ebf": "e\u0302\u0301",
    "\u1ec0": "e\u0302\u0300", "\u1ec1": "e\u0302\u0300", "\u1ec2": "e\u0302\u0309",
    "\u1ec3": "e\u0302\u0309", "\u1ec4": "e\u0302\u0303", "\u1ec5": "e\u0302\u0303",
    "\u1ec6": "e\u0323\u0302", "\u1ec7": "e\u0323\u0302", "\u1ec8": "i\u0309",
    "\u1ec9": "i\u0309", "\u1eca": "i\u0323", "\u1ecb": "i\u0323", "\u1ecc": "o\u0323",
    "\u1ecd": "o\u0323", "\u1ece": "o\u0309", "\u1ecf": "o\u0309", "\u1ed0": "o\u0302\u0301",
    "\u1ed1": "o\u0302\u0301", "\u1ed2": "o\u0302\u0300", "\u1ed3": "o\u0302\u0300",
    "\u1ed4": "o\u0302\u0309", "\u1ed5": "o\u0302\u0309", "\u1ed6": "o\u0302\u0303",
    "\u1ed7": "o\u0302\u0303", "\u1ed8": "o\u0323\u0302", "\u1ed9": "o\u0323\u0302",
    "\u1eda": "o\u031b\u0301", "\u1edb": "o\u031b\u0301", "\u1edc": "o\u031b\u0300",
    "\u1edd": "o\u031b\u0300", "\u1ede": "o\u031b\u0309", "\u1edf": "o\u031b\u0309",
    "\u1ee0": "o\u031b\u0303", "\u1ee1": "o\u031b\u0303", "\u1ee2": "o\u031b\u0323",
    "\u1ee3": "o\u031b\u0323", "\u1ee4": "u\u0323", "\u1ee5": "u\u0323", "\u1ee6": "u\u0309",
    "\u1ee7": "u\u0309", "\u1ee8": "u\u031b\u0301", "\u1ee9": "u\u031b\u0301",
    "\u1eea": "u\u031b\u0300", "\u1eeb": "u\u031b\u0300", "\u1eec": "u\u031b\u0309",
    "\u1eed": "u\u031b\u0309", "\u1eee": "u\u031b\u0303", "\u1eef": "u\u031b\u0303",
    "\u1ef0": "u\u031b\u0323", "\u1ef1": "u\u031b\u0323", "\u1ef2": "y\u0300",
    "\u1ef3": "y\u0300", "\u1ef4": "y\u0323", "\u1ef5": "y\u0323", "\u1ef6": "y\u0309",
    "\u1ef7": "y\u0309", "\u1ef8": "y\u0303", "\u1ef9": "y\u0303", "\u1efa": "\u1efb",
    "\u1efc": "\u1efd", "\u1efe": "\u1eff", "\u1f00": "\u03b1\u0313", "\u1f01": "\u03b1\u0314",
    "\u1f02": "\u03b1\u0313\u0300", "\u1f03": "\u03b1\u0314\u0300",
    "\u1f04": "\u03b1\u0313\u0301", "\u1f05": "\u03b1\u0314\u0301",
    "\u1f06": "\u03b1\u0313\u0342", "\u1f07": "\u03b1\u0314\u0342", "\u1f08": "\u03b1\u0313",
    "\u1f09": "\u03b1\u0314", "\u1f0a": "\u03b1\u0313\u0300", "\u1f0b": "\u03b1\u0314\u0300",
    "\u1f0c": "\u03b1\u0313\u0301", "\u1f0d": "\u03b1\u0314\u0301",
    "\u1f0e": "\u03b1\u0313\u0342", "\u1f0f": "\u03b1\u0314\u0342", "\u1f10": "\u03b5\u0313",
    "\u1f11": "\u03b5\u0314", "\u1f12": "\u03b5\u0313\u0300", "\u1f13": "\u03b5\u0314\u0300",
    "\u1f14": "\u03b5\u0313\u0301", "\u1f15": "\u03b5\u0314\u0301", "\u1f18": "\u03b5\u0313",
    "\u1f19": "\u03b5\u0314", "\u1f1a": "\u03b5\u0313\u0300", "\u1f1b": "\u03b5\u0314\u0300",
    "\u1f1c": "\u03b5\u0313\u0301", "\u1f1d": "\u03b5\u0314\u0301", "\u1f20": "\u03b7\u0313",
    "\u1f21": "\u03b7\u0314", "\u1f22": "\u03b7\u0313\u0300", "\u1f23": "\u03b7\u0314\u0300",
    "\u1f24": "\u03b7\u0313\u0301", "\u1f25": "\u03b7\u0314\u0301",
    "\u1f26": "\u03b7\u0313\u0342", "\u1f27": "\u03b7\u0314\u0342", "\u1f28": "\u03b7\u0313",
    "\u1f29": "\u03b7\u0314", "\u1f2a": "\u03b7\u0313\u0300", "\u1f2b": "\u03b7\u0314\u0300",
    "\u1f2c": "\u03b7\u0313\u0301", "\u1f2d": "\u03b7\u0314\u0301",
    "\u1f2e": "\u03b7\u0313\u0342", "\u1f2f": "\u03b7\u0314\u0342", "\u1f30": "\u03b9\u0313",
    "\u1f31": "\u03b9\u0314", "\u1f32": "\u03b9\u0313\u0300", "\u1f33": "\u03b9\u0314\u0300",
    "\u1f34": "\u03b9\u0313\u0301", "\u1f35": "\u03b9\u0314\u0301",
    "\u1f36": "\u03b9\u0313\u0342", "\u1f37": "\u03b9\u0314\u0342", "\u1f38": "\u03b9\u0313",
    "\u1f39": "\u03b9\u0314", "\u1f3a": "\u03b9\u0313\u0300", "\u1f3b": "\u03b9\u0314\u0300",
    "\u1f3c": "\u03b9\u0313\u0301", "\u1f3d": "\u03b9\u0314\u0301",
    "\u1f3e": "\u03b9\u0313\u0342", "\u1f3f": "\u03b9\u0314\u0342", "\u1f40": "\u03bf\u0313",
    "\u1f41": "\u03bf\u0314", "\u1f42": "\u03bf\u0313\u0300", "\u1f43": "\u03bf\u0314\u0300",
    "\u1f44": "\u03bf\u0313\u0301", "\u1f45": "\u03bf\u0314\u0301", "\u1f48": "\u03bf\u0313",
    "\u1f49": "\u03bf\u0314", "\u1f4a": "\u03bf\u0313\u0300", "\u1f4b": "\u03bf\u0314\u0300",
    "\u1f4c": "\u03bf\u0313\u0301", "\u1f4d": "\u03bf\u0314\u0301", "\u1f50": "\u03c5\u0313",
    "\u1f51": "\u03c5\u0314", "\u1f52": "\u03c5\u0313\u0300", "\u1f53": "\u03c5\u0314\u0300",
    "\u1f54": "\u03c5\u0313\u0301", "\u1f55": "\u03c5\u0314\u0301",
    "\u1f56": "\u03c5\u0313\u0342", "\u1f57": "\u03c5\u0314\u0342", "\u1f59": "\u03c5\u0314",
    "\u1f5b": "\u03c5\u0314\u0300", "\u1f5d": "\u03c5\u0314\u0301",
    "\u1f5f": "\u03c5\u0314\u0342", "\u1f60": "\u03c9\u0313", "\u1f61": "\u03c9\u0314",
    "\u1f62": "\u03c9\u0313\u0300", "\u1f63": "\u03c9\u0314\u0300",
    "\u1f64": "\u03c9\u0313\u0301", "\u1f65": "\u03c9\u0314\u0301",
    "\u1f66": "\u03c9\u0313\u0342", "\u1f67": "\u03c9\u0314\u0342", "\u1f68": "\u03c9\u0313",
    "\u1f69": "\u03c9\u0314", "\u1f6a": "\u03c9\u0313\u0300", "\u1f6b": "\u03c9\u0314\u0300",
    "\u1f6c": "\u03c9\u0313\u0301", "\u1f6d": "\u03c9\u0314\u0301",
    "\u1f6e": "\u03c9\u0313\u0342", "\u1f6f": "\u03c9\u0314\u0342", "\u1f70": "\u03b1\u0300",
    "\u1f71": "\u03b1\u0301", "\u1f72": "\u03b5\u0300", "\u1f73": "\u03b5\u0301",
    "\u1f74": "\u03b7\u0300", "\u1f75": "\u03b7\u0301", "\u1f76": "\u03b9\u0300",
    "\u1f77": "\u03b9\u0301", "\u1f78": "\u03bf\u0300", "\u1f79": "\u03bf\u0301",
    "\u1f7a": "\u03c5\u0300", "\u1f7b": "\u03c5\u0301", "\u1f7c": "\u03c9\u0300",
    "\u1f7d": "\u03c9\u0301", "\u1f80": "\u03b1\u0313\u0345", "\u1f81": "\u03b1\u0314\u0345",
    "\u1f82": "\u03b1\u0313\u0300\u0345", "\u1f83": "\u03b1\u0314\u0300\u0345",
    "\u1f84": "\u03b1\u0313\u0301\u0345", "\u1f85": "\u03b1\u0314\u0301\u0345",
    "\u1f86": "\u03b1\u0313\u0342\u0345", "\u1f87": "\u03b1\u0314\u0342\u0345",
    "\u1f88": "\u03b1\u0313\u0345", "\u1f89": "\u03b1\u0314\u0345",
    "\u1f8a": "\u03b1\u0313\u0300\u0345", "\u1f8b": "\u03b1\u0314\u0300\u0345",
    "\u1f8c": "\u03b1\u0313\u0301\u0345", "\u1f8d": "\u03b1\u0314\u0301\u0345",
    "\u1f8e": "\u03b1\u0313\u0342\u0345", "\u1f8f": "\u03b1\u0314\u0342\u0345",
    "\u1f90": "\u03b7\u0313\u0345", "\u1f91": "\u03b7\u0314\u0345",
    "\u1f92": "\u03b7\u0313\u0300\u0345", "\u1f93": "\u03b7\u0314\u0300\u0345",
    "\u1f94": "\u03b7\u0313\u0301\u0345", "\u1f95": "\u03b7\u0314\u0301\u0345",
    "\u1f96": "\u03b7\u0313\u0342\u0345", "\u1f97": "\u03b7\u0314\u0342\u0345",
    "\u1f98": "\u03b7\u0313\u0345", "\u1f99": "\u03b7\u0314\u0345",
    "\u1f9a": "\u03b7\u0313\u0300\u0345", "\u1f9b": "\u03b7\u0314\u0300\u0345",
    "\u1f9c": "\u03b7\u0313\u0301\u0345", "\u1f9d": "\u03b7\u0314\u0301\u0345",
    "\u1f9e": "\u03b7\u0313\u0342\u0345", "\u1f9f": "\u03b7\u0314\u0342\u0345",
    "\u1fa0": "\u03c9\u0313\u0345", "\u1fa1": "\u03c9\u0314\u0345",
    "\u1fa2": "\u03c9\u0313\u0300\u0345", "\u1fa3": "\u03c9\u0314\u0300\u0345",
    "\u1fa4": "\u03c9\u0313\u0301\u0345", "\u1fa5": "\u03c9\u0314\u0301\u0345",
    "\u1fa6": "\u03c9\u0313\u0342\u0345", "\u1fa7": "\u03c9\u0314\u0342\u0345",
    "\u1fa8": "\u03c9\u0313\u0345", "\u1fa9": "\u03c9\u0314\u0345",
    "\u1faa": "\u03c9\u0313\u0300\u0345", "\u1fab": "\u03c9\u0314\u0300\u0345",
    "\u1fac": "\u03c9\u0313\u0301\u0345", "\u1fad": "\u03c9\u0314\u0301\u0345",
    "\u1fae": "\u03c9\u0313\u0342\u0345", "\u1faf": "\u03c9\u0314\u0342\u0345",
    "\u1fb0": "\u03b1\u0306", "\u1fb1": "\u03b1\u0304", "\u1fb2": "\u03b1\u0300\u0345",
    "\u1fb3": "\u03b1\u0345", "\u1fb4": "\u03b1\u0301\u0345", "\u1fb6": "\u03b1\u0342",
    "\u1fb7": "\u03b1\u0342\u0345", "\u1fb8": "\u03b1\u0306", "\u1fb9": "\u03b1\u0304",
    "\u1fba": "\u03b1\u0300", "\u1fbb": "\u03b1\u0301", "\u1fbc": "\u03b1\u0345",
    "\u1fbe": "\u03b9", "\u1fc2": "\u03b7\u0300\u0345", "\u1fc3": "\u03b7\u0345",
    "\u1fc4": "\u03b7\u0301\u0345", "\u1fc6": "\u03b7\u0342", "\u1fc7": "\u03b7\u0342\u0345",
    "\u1fc8": "\u03b5\u0300", "\u1fc9": "\u03b5\u0301", "\u1fca": "\u03b7\u0300",
    "\u1fcb": "\u03b7\u0301", "\u1fcc": "\u03b7\u0345", "\u1fd0": "\u03b9\u0306",
    "\u1fd1": "\u03b9\u0304", "\u1fd2": "\u03b9\u0308\u0300", "\u1fd3": "\u03b9\u0308\u0301",
    "\u1fd6": "\u03b9\u0342", "\u1fd7": "\u03b9\u0308\u0342", "\u1fd8": "\u03b9\u0306",
    "\u1fd9": "\u03b9\u0304", "\u1fda": "\u03b9\u0300", "\u1fdb": "\u03b9\u0301",
    "\u1fe0": "\u03c5\u0306", "\u1fe1": "\u03c5\u0304", "\u1fe2": "\u03c5\u0308\u0300",
    "\u1fe3": "\u03c5\u0308\u0301", "\u1fe4": "\u03c1\u0313", "\u1fe5": "\u03c1\u0314",
    "\u1fe6": "\u03c5\u0342", "\u1fe7": "\u03c5\u0308\u0342", "\u1fe8": "\u03c5\u0306",
    "\u1fe9": "\u03c5\u0304", "\u1fea": "\u03c5\u0300", "\u1feb": "\u03c5\u0301",
    "\u1fec": "\u03c1\u0314", "\u1ff2": "\u03c9\u0300\u0345", "\u1ff3": "\u03c9\u0345",
    "\u1ff4": "\u03c9\u0301\u0345", "\u1ff6": "\u03c9\u0342", "\u1ff7": "\u03c9\u0342\u0345",
    "\u1ff8": "\u03bf\u0300", "\u1ff9": "\u03bf\u0301", "\u1ffa": "\u03c9\u0300",
    "\u1ffb": "\u03c9\u0301", "\u1ffc": "\u03c9\u0345", "\u2070": "0", "\u2071": "i",
    "\u2074": "4", "\u2075": "5", "\u2076": "6", "\u2077": "7", "\u2078": "8", "\u2079": "9",
    "\u207f": "n", "\u2080": "0", "\u2081": "1", "\u2082": "2", "\u2083": "3", "\u2084": "4",
    "\u2085": "5", "\u2086": "6", "\u2087": "7", "\u2088": "8", "\u2089": "9", "\u2090": "a",
    "\u2091": "e", "\u2092": "o", "\u2093": "x", "\u2094": "\u0259", "\u2095": "h",
    "\u2096": "k", "\u2097": "l", "\u2098": "m", "\u2099": "n", "\u209a": "p", "\u209b": "s",
    "\u209c": "t", "\u2102": "c", "\u2107": "\u025b", "\u210a": "g", "\u210b": "h",
    "\u210c": "h", "\u210d": "h", "\u210e": "h", "\u210f": "\u0127", "\u2110": "i",
    "\u2111": "i", "\u2112": "l", "\u2113": "l", "\u2115": "n", "\u2119": "p", "\u211a": "q",
    "\u211b": "r", "\u211c": "r", "\u211d": "r", "\u2124": "z", "\u2126": "\u03c9",
    "\u2128": "z", "\u212a": "k", "\u212b": "a\u030a", "\u212c": "b", "\u212d": "c",
    "\u212f": "e", "\u2130": "e", "\u2131": "f", "\u2132": "\u214e", "\u2133": "m",
    "\u2134": "o", "\u2135": "\u05d0", "\u2136": "\u05d1", "\u2137": "\u05d2",
    "\u2138": "\u05d3", "\u2139": "i", "\u213c": "\u03c0", "\u213d": "\u03b3",
    "\u213e": "\u03b3", "\u213f": "\u03c0", "\u2145": "d", "\u2146": "d", "\u2147": "e",
    "\u2148": "i", "\u2149": "j", "\u2150": "1\u20447", "\u2151": "1\u20449",
    "\u2152": "1\u204410", "\u2153": "1\u20443", "\u2154": "2\u20443", "\u2155": "1\u20445",
    "\u2156": "2\u20445", "\u2157": "3\u20445", "\u2158": "4\u20445", "\u2159": "1\u20446",
    "\u215a": "5\u20446", "\u215b": "1\u20448", "\u215c": "3\u20448", "\u215d": "5\u20448",
    "\u215e": "7\u20448", "\u215f": "1\u2044", "\u2160": "i", "\u2161": "ii", "\u2162": "iii",
    "\u2163": "iv", "\u2164": "v", "\u2165": "vi", "\u2166": "vii", "\u2167": "viii",
    "\u2168": "ix", "\u2169": "x", "\u216a": "xi", "\u216b": "xii", "\u216c": "l",
    "\u216d": "c", "\u216e": "d", "\u216f": "m", "\u2170": "i", "\u2171": "ii", "\u2172": "iii",
    "\u2173": "iv", "\u2174": "v", "\u2175": "vi", "\u2176": "vii", "\u2177": "viii",
    "\u2178": "ix", "\u2179": "x", "\u217a": "xi", "\u217b": "xii", "\u217c": "l",
    "\u217d": "c", "\u217e": "d", "\u217f": "m", "\u2183": "\u2184", "\u2189": "0\u20443",
    "\u2460": "1", "\u2461": "2", "\u2462": "3", "\u2463": "4", "\u2464": "5", "\u2465": "6",
    "\u2466": "7", "\u2467": "8", "\u2468": "9", "\u2469": "10", "\u246a": "11", "\u246b": "12",
    "\u246c": "13", "\u246d": "14", "\u246e": "15", "\u246f": "16", "\u2470": "17",
    "\u2471": "18", "\u2472": "19", "\u2473": "20", "\u2474": "(1)", "\u2475": "(2)",
    "\u2476": "(3)", "\u2477": "(4)", "\u2478": "(5)", "\u2479": "(6)", "\u247a": "(7)",
    "\u247b": "(8)", "\u247c": "(9)", "\u247d": "(10)", "\u247e": "(11)", "\u247f": "(12)",
    "\u2480": "(13)", "\u2481": "(14)", "\u2482": "(15)", "\u2483": "(16)", "\u2484": "(17)",
    "\u2485": "(18)", "\u2486": "(19)", "\u2487": "(20)", "\u2488": "1.", "\u2489": "2.",
    "\u248a": "3.", "\u248b": "4.", "\u248c": "5.", "\u248d": "6.", "\u248e": "7.",
    "\u248f": "8.", "\u2490": "9.", "\u2491": "10.", "\u2492": "11.", "\u2493": "12.",
    "\u2494": "13.", "\u2495": "14.", "\u2496": "15.", "\u2497": "16.", "\u2498": "17.",
    "\u2499": "18.", "\u249a": "19.", "\u249b": "20.", "\u24ea": "0", "\u2c00": "\u2c30",
    "\u2c01": "\u2c31", "\u2c02": "\u2c32", "\u2c03": "\u2c33", "\u2c04": "\u2c34",
    "\u2c05": "\u2c35", "\u2c06": "\u2c36", "\u2c07": "\u2c37", "\u2c08": "\u2c38",
    "\u2c09": "\u2c39", "\u2c0a": "\u2c3a", "\u2c0b": "\u2c3b", "\u2c0c": "\u2c3c",
    "\u2c0d": "\u2c3d", "\u2c0e": "\u2c3e", "\u2c0f": "\u2c3f", "\u2c10": "\u2c40",
    "\u2c11": "\u2c41", "\u2c12": "\u2c42", "\u2c13": "\u2c43", "\u2c14": "\u2c44",
    "\u2c15": "\u2c45", "\u2c16": "\u2c46", "\u2c17": "\u2c47", "\u2c18": "\u2c48",
    "\u2c19": "\u2c49", "\u2c1a": "\u2c4a", "\u2c1b": "\u2c4b", "\u2c1c": "\u2c4c",
    "\u2c1d": "\u2c4d", "\u2c1e": "\u2c4e", "\u2c1f": "\u2c4f", "\u2c20": "\u2c50",
    "\u2c21": "\u2c51", "\u2c22": "\u2c52", "\u2c23": "\u2c53", "\u2c24": "\u2c54",
    "\u2c25": "\u2c55", "\u2c26": "\u2c56", "\u2c27": "\u2c57", "\u2c28": "\u2c58",
    "\u2c29": "\u2c59", "\u2c2a": "\u2c5a", "\u2c2b": "\u2c5b", "\u2c2c": "\u2c5c",
    "\u2c2d": "\u2c5d", "\u2c2e": "\u2c5e", "\u2c2f": "\u2c5f", "\u2c60": "\u2c61",
    "\u2c62": "\u026b", "\u2c63": "\u1d7d", "\u2c64": "\u027d", "\u2c67": "\u2c68",
    "\u2c69": "\u2c6a", "\u2c6b": "\u2c6c", "\u2c6d": "\u0251", "\u2c6e": "\u0271",
    "\u2c6f": "\u0250", "\u2c70": "\u0252", "\u2c72": "\u2c73", "\u2c75": "\u2c76",
    "\u2c7c": "j", "\u2c7d": "v", "\u2c7e": "\u023f", "\u2c7f": "\u0240", "\u2c80": "\u2c81",
    "\u2c82": "\u2c83", "\u2c84": "\u2c85", "\u2c86": "\u2c87", "\u2c88": "\u2c89",
    "\u2c8a": "\u2c8b", "\u2c8c": "\u2c8d", "\u2c8e": "\u2c8f", "\u2c90": "\u2c91",
    "\u2c92": "\u2c93", "\u2c94": "\u2c95", "\u2c96": "\u2c97", "\u2c98": "\u2c99",
    "\u2c9a": "\u2c9b", "\u2c9c": "\u2c9d", "\u2c9e": "\u2c9f", "\u2ca0": "\u2ca1",
    "\u2ca2": "\u2ca3", "\u2ca4": "\u2ca5", "\u2ca6": "\u2ca7", "\u2ca8": "\u2ca9",
    "\u2caa": "\u2cab", "\u2cac": "\u2cad", "\u2cae": "\u2caf", "\u2cb0": "\u2cb1",
    "\u2cb2": "\u2cb3", "\u2cb4": "\u2cb5", "\u2cb6": "\u2cb7", "\u2cb8": "\u2cb9",
    "\u2cba": "\u2cbb", "\u2cbc": "\u2cbd", "\u2cbe": "\u2cbf", "\u2cc0": "\u2cc1",
    "\u2cc2": "\u2cc3", "\u2cc4": "\u2cc5", "\u2cc6": "\u2cc7", "\u2cc8": "\u2cc9",
    "\u2cca": "\u2ccb", "\u2ccc": "\u2ccd", "\u2cce": "\u2ccf", "\u2cd0": "\u2cd1",
    "\u2cd2": "\u2cd3", "\u2cd4": "\u2cd5", "\u2cd6": "\u2cd7", "\u2cd8": "\u2cd9",
    "\u2cda": "\u2cdb", "\u2cdc": "\u2cdd", "\u2cde": "\u2cdf", "\u2ce0": "\u2ce1",
    "\u2ce2": "\u2ce3", "\u2ceb": "\u2cec", "\u2ced": "\u2cee", "\u2cf2": "\u2cf3",
    "\u2d6f": "\u2d61", "\u3038": "\u5341", "\u3039": "\u5344", "\u303a": "\u5345",
    "\u304c": "\u304b\u3099", "\u304e": "\u304d\u3099", "\u3050": "\u304f\u3099",
    "\u3052": "\u3051\u3099", "\u3054": "\u3053\u3099", "\u3056": "\u3055\u3099",
    "\u3058": "\u3057\u3099", "\u305a": "\u3059\u3099", "\u305c": "\u305b\u3099",
    "\u305e": "\u305d\u3099", "\u3060": "\u305f\u3099", "\u3062": "\u3061\u3099",
    "\u3065": "\u3064\u3099", "\u3067": "\u3066\u3099", "\u3069": "\u3068\u3099",
    "\u3070": "\u306f\u3099", "\u3071": "\u306f\u309a", "\u3073": "\u3072\u3099",
    "\u3074": "\u3072\u309a", "\u3076": "\u3075\u3099", "\u3077": "\u3075\u309a",
    "\u3079": "\u3078\u3099", "\u307a": "\u3078\u309a", "\u307c": "\u307b\u3099",
    "\u307d": "\u307b\u309a", "\u3094": "\u3046\u3099", "\u309e": "\u309d\u3099",
    "\u309f": "\u3088\u308a", "\u30ac": "\u30ab\u3099", "\u30ae": "\u30ad\u3099",
    "\u30b0": "\u30af\u3099", "\u30b2": "\u30b1\u3099", "\u30b4": "\u30b3\u3099",
    "\u30b6": "\u30b5\u3099", "\u30b8": "\u30b7\u3099", "\u30ba": "\u30b9\u3099",
    "\u30bc": "\u30bb\u3099", "\u30be": "\u30bd\u3099", "\u30c0": "\u30bf\u3099",
    "\u30c2": "\u30c1\u3099", "\u30c5": "\u30c4\u3099", "\u30c7": "\u30c6\u3099",
    "\u30c9": "\u30c8\u3099", "\u30d0": "\u30cf\u3099", "\u30d1": "\u30cf\u309a",
    "\u30d3": "\u30d2\u3099", "\u30d4": "\u30d2\u309a", "\u30d6": "\u30d5\u3099",
    "\u30d7": "\u30d5\u309a", "\u30d9": "\u30d8\u3099", "\u30da": "\u30d8\u309a",
    "\u30dc": "\u30db\u3099", "\u30dd": "\u30db\u309a", "\u30f4": "\u30a6\u3099",
    "\u30f7": "\u30ef\u3099", "\u30f8": "\u30f0\u3099", "\u30f9": "\u30f1\u3099",
    "\u30fa": "\u30f2\u3099", "\u30fe": "\u30fd\u3099", "\u30ff": "\u30b3\u30c8",
    "\u3131": "\u1100", "\u3132": "\u1101", "\u3133": "\u11aa", "\u3134": "\u1102",
    "\u3135": "\u11ac", "\u3136": "\u11ad", "\u3137": "\u1103", "\u3138": "\u1104",
    "\u3139": "\u1105", "\u313a": "\u11b0", "\u313b": "\u11b1", "\u313c": "\u11b2",
    "\u313d": "\u11b3", "\u313e": "\u11b4", "\u313f": "\u11b5", "\u3140": "\u111a",
    "\u3141": "\u1106", "\u3142": "\u1107", "\u3143": "\u1108", "\u3144": "\u1121",
    "\u3145": "\u1109", "\u3146": "\u110a", "\u3147": "\u110b", "\u3148": "\u110c",
    "\u3149": "\u110d", "\u314a": "\u110e", "\u314b": "\u110f", "\u314c": "\u1110",
    "\u314d": "\u1111", "\u314e": "\u1112", "\u314f": "\u1161", "\u3150": "\u1162",
    "\u3151": "\u1163", "\u3152": "\u1164", "\u3153": "\u1165", "\u3154": "\u1166",
    "\u3155": "\u1167", "\u3156": "\u1168", "\u3157": "\u1169", "\u3158": "\u116a",
    "\u3159": "\u116b", "\u315a": "\u116c", "\u315b": "\u116d", "\u315c": "\u116e",
    "\u315d": "\u116f", "\u315e": "\u1170", "\u315f": "\u1171", "\u3160": "\u1172",
    "\u3161": "\u1173", "\u3162": "\u1174", "\u3163": "\u1175", "\u3165": "\u1114",
    "\u3166": "\u1115", "\u3167": "\u11c7", "\u3168": "\u11c8", "\u3169": "\u11cc",
    "\u316a": "\u11ce", "\u316b": "\u11d3", "\u316c": "\u11d7", "\u316d": "\u11d9",
    "\u316e": "\u111c", "\u316f": "\u11dd", "\u3170": "\u11df", "\u3171": "\u111d",
    "\u3172": "\u111e", "\u3173": "\u1120", "\u3174": "\u1122", "\u3175": "\u1123",
    "\u3176": "\u1127", "\u3177": "\u1129", "\u3178": "\u112b", "\u3179": "\u112c",
    "\u317a": "\u112d", "\u317b": "\u112e", "\u317c": "\u112f", "\u317d": "\u1132",
    "\u317e": "\u1136", "\u317f": "\u1140", "\u3180": "\u1147", "\u3181": "\u114c",
    "\u3182": "\u11f1", "\u3183": "\u11f2", "\u3184": "\u1157", "\u3185": "\u1158",
    "\u3186": "\u1159", "\u3187": "\u1184", "\u3188": "\u1185", "\u3189": "\u1188",
    "\u318a": "\u1191", "\u318b": "\u1192", "\u318c": "\u1194", "\u318d": "\u119e",
    "\u318e": "\u11a1", "\u3192": "\u4e00", "\u3193": "\u4e8c", "\u3194": "\u4e09",
    "\u3195": "\u56db", "\u3220": "(\u4e00)", "\u3221": "(\u4e8c)", "\u3222": "(\u4e09)",
    "\u3223": "(\u56db)", "\u3224": "(\u4e94)", "\u3225": "(\u516d)", "\u3226": "(\u4e03)",
    "\u3227": "(\u516b)", "\u3228": "(\u4e5d)", "\u3229": "(\u5341)", "\u3251": "21",
    "\u3252": "22", "\u3253": "23", "\u3254": "24", "\u3255": "25", "\u3256": "26",
    "\u3257": "27", "\u3258": "28", "\u3259": "29", "\u325a": "30", "\u325b": "31",
    "\u325c": "32", "\u325d": "33", "\u325e": "34", "\u325f": "35", "\u3280": "\u4e00",
    "\u3281": "\u4e8c", "\u3282": "\u4e09", "\u3283": "\u56db", "\u3284": "\u4e94",
    "\u3285": "\u516d", "\u3286": "\u4e03", "\u3287": "\u516b", "\u3288": "\u4e5d",
    "\u3289": "\u5341", "\u32b1": "36", "\u32b2": "37", "\u32b3": "38", "\u32b4": "39",
    "\u32b5": "40", "\u32b6": "41", "\u32b7": "42", "\u32b8": "43", "\u32b9": "44",
    "\u32ba": "45", "\u32bb": "46", "\u32bc": "47", "\u32bd": "48", "\u32be": "49",
    "\u32bf": "50", "\ua640": "\ua641", "\ua642": "\ua643", "\ua644": "\ua645",
    "\ua646": "\ua647", "\ua648": "\ua649", "\ua64a": "\ua64b", "\ua64c": "\ua64d",
    "\ua64e": "\ua64f", "\ua650": "\ua651", "\ua652": "\ua653", "\ua654": "\ua655",
    "\ua656": "\ua657", "\ua658": "\ua659", "\ua65a": "\ua65b", "\ua65c": "\ua65d",
    "\ua65e": "\ua65f", "\ua660": "\ua661", "\ua662": "\ua663", "\ua664": "\ua665",
    "\ua666": "\ua667", "\ua668": "\ua669", "\ua66a": "\ua66b", "\ua66c": "\ua66d",
    "\ua680": "\ua681", "\ua682": "\ua683", "\ua684": "\ua685", "\ua686": "\ua687",
    "\ua688": "\ua689", "\ua68a": "\ua68b", "\ua68c": "\ua68d", "\ua68e": "\ua68f",
    "\ua690": "\ua691", "\ua692": "\ua693", "\ua694": "\ua695", "\ua696": "\ua697",
    "\ua698": "\ua699", "\ua69a": "\ua69b", "\ua69c": "\u044a", "\ua69d": "\u044c",
    "\ua722": "\ua723", "\ua724": "\ua725", "\ua726": "\ua727", "\ua728": "\ua729",
    "\ua72a": "\ua72b", "\ua72c": "\ua72d", "\ua72e": "\ua72f", "\ua732": "\ua733",
    "\ua734": "\ua735", "\ua736": "\ua737", "\ua738": "\ua739", "\ua73a": "\ua73b",
    "\ua73c": "\ua73d", "\ua73e": "\ua73f", "\ua740": "\ua741", "\ua742": "\ua743",
    "\ua744": "\ua745", "\ua746": "\ua747", "\ua748": "\ua749", "\ua74a": "\ua74b",
    "\ua74c": "\ua74d", "\ua74e": "\ua74f", "\ua750": "\ua751", "\ua752": "\ua753",
    "\ua754": "\ua755", "\ua756": "\ua757", "\ua758": "\ua759", "\ua75a": "\ua75b",
    "\ua75c": "\ua75d", "\ua75e": "\ua75f", "\ua760": "\ua761", "\ua762": "\ua763",
    "\ua764": "\ua765", "\ua766": "\ua767", "\ua768": "\ua769", "\ua76a": "\ua76b",
    "\ua76c": "\ua76d", "\ua76e": "\ua76f", "\ua770": "\ua76f", "\ua779": "\ua77a",
    "\ua77b": "\ua77c", "\ua77d": "\u1d79", "\ua77e": "\ua77f", "\ua780": "\ua781",
    "\ua782": "\ua783", "\ua784": "\ua785", "\ua786": "\ua787", "\ua78b": "\ua78c",
    "\ua78d": "\u0265", "\ua790": "\ua791", "\ua792": "\ua793", "\ua796": "\ua797",
    "\ua798": "\ua799", "\ua79a": "\ua79b", "\ua79c": "\ua79d", "\ua79e": "\ua79f",
    "\ua7a0": "\ua7a1", "\ua7a2": "\ua7a3", "\ua7a4": "\ua7a5", "\ua7a6": "\ua7a7",
    "\ua7a8": "\ua7a9", "\ua7aa": "\u0266", "\ua7ab": "\u025c", "\ua7ac": "\u0261",
    "\ua7ad": "\u026c", "\ua7ae": "\u026a", "\ua7b0": "\u029e", "\ua7b1": "\u0287",
    "\ua7b2": "\u029d", "\ua7b3": "\uab53", "\ua7b4": "\ua7b5", "\ua7b6": "\ua7b7",
    "\ua7b8": "\ua7b9", "\ua7ba": "\ua7bb", "\ua7bc": "\ua7bd", "\ua7be": "\ua7bf",
    "\ua7c0": "\ua7c1", "\ua7c2": "\ua7c3", "\ua7c4": "\ua794", "\ua7c5": "\u0282",
    "\ua7c6": "\u1d8e", "\ua7c7": "\ua7c8", "\ua7c9": "\ua7ca", "\ua7cb": "\u0264",
    "\ua7cc": "\ua7cd", "\ua7ce": "\ua7cf", "\ua7d0": "\ua7d1", "\ua7d2": "\ua7d3",
    "\ua7d4": "\ua7d5", "\ua7d6": "\ua7d7", "\ua7d8": "\ua7d9", "\ua7da": "\ua7db",
    "\ua7dc": "\u019b", "\ua7f1": "s", "\ua7f2": "c", "\ua7f3": "f", "\ua7f4": "q",
    "\ua7f5": "\ua7f6", "\ua7f8": "\u0127", "\ua7f9": "\u0153", "\uab5c": "\ua727",
    "\uab5d": "\uab37", "\uab5e": "\u026b", "\uab5f": "\uab52", "\uab69": "\u028d",
    "\uab70": "\u13a0", "\uab71": "\u13a1", "\uab72": "\u13a2", "\uab73": "\u13a3",
    "\uab74": "\u13a4", "\uab75": "\u13a5", "\uab76": "\u13a6", "\uab77": "\u13a7",
    "\uab78": "\u13a8", "\uab79": "\u13a9", "\uab7a": "\u13aa", "\uab7b": "\u13ab",
    "\uab7c": "\u13ac", "\uab7d": "\u13ad", "\uab7e": "\u13ae", "\uab7f": "\u13af",
    "\uab80": "\u13b0", "\uab81": "\u13b1", "\uab82": "\u13b2", "\uab83": "\u13b3",
    "\uab84": "\u13b4", "\uab85": "\u13b5", "\uab86": "\u13b6", "\uab87": "\u13b7",
    "\uab88": "\u13b8", "\uab89": "\u13b9", "\uab8a": "\u13ba", "\uab8b": "\u13bb",
    "\uab8c": "\u13bc", "\uab8d": "\u13bd", "\uab8e": "\u13be", "\uab8f": "\u13bf",
    "\uab90": "\u13c0", "\uab91": "\u13c1", "\uab92": "\u13c2", "\uab93": "\u13c3",
    "\uab94": "\u13c4", "\uab95": "\u13c5", "\uab96": "\u13c6", "\uab97": "\u13c7",
    "\uab98": "\u13c8", "\uab99": "\u13c9", "\uab9a": "\u13ca", "\uab9b": "\u13cb",
    "\uab9c": "\u13cc", "\uab9d": "\u13cd", "\uab9e": "\u13ce", "\uab9f": "\u13cf",
    "\uaba0": "\u13d0", "\uaba1": "\u13d1", "\uaba2": "\u13d2", "\uaba3": "\u13d3",
    "\uaba4": "\u13d4", "\uaba5": "\u13d5", "\uaba6": "\u13d6", "\uaba7": "\u13d7",
    "\uaba8": "\u13d8", "\uaba9": "\u13d9", "\uabaa": "\u13da", "\uabab": "\u13db",
    "\uabac": "\u13dc", "\uabad": "\u13dd", "\uabae": "\u13de", "\uabaf": "\u13df",
    "\uabb0": "\u13e0", "\uabb1": "\u13e1", "\uabb2": "\u13e2", "\uabb3": "\u13e3",
    "\uabb4": "\u13e4", "\uabb5": "\u13e5", "\uabb6": "\u13e6", "\uabb7": "\u13e7",
    "\uabb8": "\u13e8", "\uabb9": "\u13e9", "\uabba": "\u13ea", "\uabbb": "\u13eb",
    "\uabbc": "\u13ec", "\uabbd": "\u13ed", "\uabbe": "\u13ee", "\uabbf": "\u13ef",
    "\uf900": "\u8c48", "\uf901": "\u66f4", "\uf902": "\u8eca", "\uf903": "\u8cc8",
    "\uf904": "\u6ed1", "\uf905": "\u4e32", "\uf906": "\u53e5", "\uf907": "\u9f9c",
    "\uf908": "\u9f9c", "\uf909": "\u5951", "\uf90a": "\u91d1", "\uf90b": "\u5587",
    "\uf90c": "\u5948", "\uf90d": "\u61f6", "\uf90e": "\u7669", "\uf90f": "\u7f85",
    "\uf910": "\u863f", "\uf911": "\u87ba", "\uf912": "\u88f8", "\uf913": "\u908f",
    "\uf914": "\u6a02", "\uf915": "\u6d1b", "\uf916": "\u70d9", "\uf917": "\u73de",
    "\uf918": "\u843d", "\uf919": "\u916a", "\uf91a": "\u99f1", "\uf91b": "\u4e82",
    "\uf91c": "\u5375", "\uf91d": "\u6b04", "\uf91e": "\u721b", "\uf91f": "\u862d",
    "\uf920": "\u9e1e", "\uf921": "\u5d50", "\uf922": "\u6feb", "\uf923": "\u85cd",
    "\uf924": "\u8964", "\uf925": "\u62c9", "\uf926": "\u81d8", "\uf927": "\u881f",
    "\uf928": "\u5eca", "\uf929": "\u6717", "\uf92a": "\u6d6a", "\uf92b": "\u72fc",
    "\uf92c": "\u90ce", "\uf92d": "\u4f86", "\uf92e": "\u51b7", "\uf92f": "\u52de",
    "\uf930": "\u64c4", "\uf931": "\u6ad3", "\uf932": "\u7210", "\uf933": "\u76e7",
    "\uf934": "\u8001", "\uf935": "\u8606", "\uf936": "\u865c", "\uf937": "\u8def",
    "\uf938": "\u9732", "\uf939": "\u9b6f", "\uf93a": "\u9dfa", "\uf93b": "\u788c",
    "\uf93c": "\u797f", "\uf93d": "\u7da0", "\uf93e": "\u83c9", "\uf93f": "\u9304",
    "\uf940": "\u9e7f", "\uf941": "\u8ad6", "\uf942": "\u58df", "\uf943": "\u5f04",
    "\uf944": "\u7c60", "\uf945": "\u807e", "\uf946": "\u7262", "\uf947": "\u78ca",
    "\uf948": "\u8cc2", "\uf949": "\u96f7", "\uf94a": "\u58d8", "\uf94b": "\u5c62",
    "\uf94c": "\u6a13", "\uf94d": "\u6dda", "\uf94e": "\u6f0f", "\uf94f": "\u7d2f",
    "\uf950": "\u7e37", "\uf951": "\u964b", "\uf952": "\u52d2", "\uf953": "\u808b",
    "\uf954": "\u51dc", "\uf955": "\u51cc", "\uf956": "\u7a1c", "\uf957": "\u7dbe",
    "\uf958": "\u83f1", "\uf959": "\u9675", "\uf95a": "\u8b80", "\uf95b": "\u62cf",
    "\uf95c": "\u6a02", "\uf95d": "\u8afe", "\uf95e": "\u4e39", "\uf95f": "\u5be7",
    "\uf960": "\u6012", "\uf961": "\u7387", "\uf962": "\u7570", "\uf963": "\u5317",
    "\uf964": "\u78fb", "\uf965": "\u4fbf", "\uf966": "\u5fa9", "\uf967": "\u4e0d",
    "\uf968": "\u6ccc", "\uf969": "\u6578", "\uf96a": "\u7d22", "\uf96b": "\u53c3",
    "\uf96c": "\u585e", "\uf96d": "\u7701", "\uf96e": "\u8449", "\uf96f": "\u8aaa",
    "\uf970": "\u6bba", "\uf971": "\u8fb0", "\uf972": "\u6c88", "\uf973": "\u62fe",
    "\uf974": "\u82e5", "\uf975": "\u63a0", "\uf976": "\u7565", "\uf977": "\u4eae",
    "\uf978": "\u5169", "\uf979": "\u51c9", "\uf97a": "\u6881", "\uf97b": "\u7ce7",
    "\uf97c": "\u826f", "\uf97d": "\u8ad2", "\uf97e": "\u91cf", "\uf97f": "\u52f5",
    "\uf980": "\u5442", "\uf981": "\u5973", "\uf982": "\u5eec", "\uf983": "\u65c5",
    "\uf984": "\u6ffe", "\uf985": "\u792a", "\uf986": "\u95ad", "\uf987": "\u9a6a",
    "\uf988": "\u9e97", "\uf989": "\u9ece", "\uf98a": "\u529b", "\uf98b": "\u66c6",
    "\uf98c": "\u6b77", "\uf98d": "\u8f62", "\uf98e": "\u5e74", "\uf98f": "\u6190",
    "\uf990": "\u6200", "\uf991": "\u649a", "\uf992": "\u6f23", "\uf993": "\u7149",
    "\uf994": "\u7489", "\uf995": "\u79ca", "\uf996": "\u7df4", "\uf997": "\u806f",
    "\uf998": "\u8f26", "\uf999": "\u84ee", "\uf99a": "\u9023", "\uf99b": "\u934a",
    "\uf99c": "\u5217", "\uf99d": "\u52a3", "\uf99e": "\u54bd", "\uf99f": "\u70c8",
    "\uf9a0": "\u88c2", "\uf9a1": "\u8aaa", "\uf9a2": "\u5ec9", "\uf9a3": "\u5ff5",
    "\uf9a4": "\u637b", "\uf9a5": "\u6bae", "\uf9a6": "\u7c3e", "\uf9a7": "\u7375",
    "\uf9a8": "\u4ee4", "\uf9a9": "\u56f9", "\uf9aa": "\u5be7", "\uf9ab": "\u5dba",
    "\uf9ac": "\u601c", "\uf9ad": "\u73b2", "\uf9ae": "\u7469", "\uf9af": "\u7f9a",
    "\uf9b0": "\u8046", "\uf9b1": "\u9234", "\uf9b2": "\u96f6", "\uf9b3": "\u9748",
    "\uf9b4": "\u9818", "\uf9b5": "\u4f8b", "\uf9b6": "\u79ae", "\uf9b7": "\u91b4",
    "\uf9b8": "\u96b8", "\uf9b9": "\u60e1", "\uf9ba": "\u4e86", "\uf9bb": "\u50da",
    "\uf9bc": "\u5bee", "\uf9bd": "\u5c3f", "\uf9be": "\u6599", "\uf9bf": "\u6a02",
    "\uf9c0": "\u71ce", "\uf9c1": "\u7642", "\uf9c2": "\u84fc", "\uf9c3": "\u907c",
    "\uf9c4": "\u9f8d", "\uf9c5": "\u6688", "\uf9c6": "\u962e", "\uf9c7": "\u5289",
    "\uf9c8": "\u677b", "\uf9c9": "\u67f3", "\uf9ca": "\u6d41", "\uf9cb": "\u6e9c",
    "\uf9cc": "\u7409", "\uf9cd": "\u7559", "\uf9ce": "\u786b", "\uf9cf": "\u7d10",
    "\uf9d0": "\u985e", "\uf9d1": "\u516d", "\uf9d2": "\u622e", "\uf9d3": "\u9678",
    "\uf9d4": "\u502b", "\uf9d5": "\u5d19", "\uf9d6": "\u6dea", "\uf9d7": "\u8f2a",
    "\uf9d8": "\u5f8b", "\uf9d9": "\u6144", "\uf9da": "\u6817", "\uf9db": "\u7387",
    "\uf9dc": "\u9686", "\uf9dd": "\u5229", "\uf9de": "\u540f", "\uf9df": "\u5c65",
    "\uf9e0": "\u6613", "\uf9e1": "\u674e", "\uf9e2": "\u68a8", "\uf9e3": "\u6ce5",
    "\uf9e4": "\u7406", "\uf9e5": "\u75e2", "\uf9e6": "\u7f79", "\uf9e7": "\u88cf",
    "\uf9e8": "\u88e1", "\uf9e9": "\u91cc", "\uf9ea": "\u96e2", "\uf9eb": "\u533f",
    "\uf9ec": "\u6eba", "\uf9ed": "\u541d", "\uf9ee": "\u71d0", "\uf9ef": "\u7498",
    "\uf9f0": "\u85fa", "\uf9f1": "\u96a3", "\uf9f2": "\u9c57", "\uf9f3": "\u9e9f",
    "\uf9f4": "\u6797", "\uf9f5": "\u6dcb", "\uf9f6": "\u81e8", "\uf9f7": "\u7acb",
    "\uf9f8": "\u7b20", "\uf9f9": "\u7c92", "\uf9fa": "\u72c0", "\uf9fb": "\u7099",
    "\uf9fc": "\u8b58", "\uf9fd": "\u4ec0", "\uf9fe": "\u8336", "\uf9ff": "\u523a",
    "\ufa00": "\u5207", "\ufa01": "\u5ea6", "\ufa02": "\u62d3", "\ufa03": "\u7cd6",
    "\ufa04": "\u5b85", "\ufa05": "\u6d1e", "\ufa06": "\u66b4", "\ufa07": "\u8f3b",
    "\ufa08": "\u884c", "\ufa09": "\u964d", "\ufa0a": "\u898b", "\ufa0b": "\u5ed3",
    "\ufa0c": "\u5140", "\ufa0d": "\u55c0", "\ufa10": "\u585a", "\ufa12": "\u6674",
    "\ufa15": "\u51de", "\ufa16": "\u732a", "\ufa17": "\u76ca", "\ufa18": "\u793c",
    "\ufa19": "\u795e", "\ufa1a": "\u7965", "\ufa1b": "\u798f", "\ufa1c": "\u9756",
    "\ufa1d": "\u7cbe", "\ufa1e": "\u7fbd", "\ufa20": "\u8612", "\ufa22": "\u8af8",
    "\ufa25": "\u9038", "\ufa26": "\u90fd", "\ufa2a": "\u98ef", "\ufa2b": "\u98fc",
    "\ufa2c": "\u9928", "\ufa2d": "\u9db4", "\ufa2e": "\u90de", "\ufa2f": "\u96b7",
    "\ufa30": "\u4fae", "\ufa31": "\u50e7", "\ufa32": "\u514d", "\ufa33": "\u52c9",
    "\ufa34": "\u52e4", "\ufa35": "\u5351", "\ufa36": "\u559d", "\ufa37": "\u5606",
    "\ufa38": "\u5668", "\ufa39": "\u5840", "\ufa3a": "\u58a8", "\ufa3b": "\u5c64",
    "\ufa3c": "\u5c6e", "\ufa3d": "\u6094", "\ufa3e": "\u6168", "\ufa3f": "\u618e",
    "\ufa40": "\u61f2", "\ufa41": "\u654f", "\ufa42": "\u65e2", "\ufa43": "\u6691",
    "\ufa44": "\u6885", "\ufa45": "\u6d77", "\ufa46": "\u6e1a", "\ufa47": "\u6f22",
    "\ufa48": "\u716e", "\ufa49": "\u722b", "\ufa4a": "\u7422", "\ufa4b": "\u7891",
    "\ufa4c": "\u793e", "\ufa4d": "\u7949", "\ufa4e": "\u7948", "\ufa4f": "\u7950",
    "\ufa50": "\u7956", "\ufa51": "\u795d", "\ufa52": "\u798d", "\ufa53": "\u798e",
    "\ufa54": "\u7a40", "\ufa55": "\u7a81", "\ufa56": "\u7bc0", "\ufa57": "\u7df4",
    "\ufa58": "\u7e09", "\ufa59": "\u7e41", "\ufa5a": "\u7f72", "\ufa5b": "\u8005",
    "\ufa5c": "\u81ed", "\ufa5d": "\u8279", "\ufa5e": "\u8279", "\ufa5f": "\u8457",
    "\ufa60": "\u8910", "\ufa61": "\u8996", "\ufa62": "\u8b01", "\ufa63": "\u8b39",
    "\ufa64": "\u8cd3", "\ufa65": "\u8d08", "\ufa66": "\u8fb6", "\ufa67": "\u9038",
    "\ufa68": "\u96e3", "\ufa69": "\u97ff", "\ufa6a": "\u983b", "\ufa6b": "\u6075",
    "\ufa6c": "\U000242ee", "\ufa6d": "\u8218", "\ufa70": "\u4e26", "\ufa71": "\u51b5",
    "\ufa72": "\u5168", "\ufa73": "\u4f80", "\ufa74": "\u5145", "\ufa75": "\u5180",
    "\ufa76": "\u52c7", "\ufa77": "\u52fa", "\ufa78": "\u559d", "\ufa79": "\u5555",
    "\ufa7a": "\u5599", "\ufa7b": "\u55e2", "\ufa7c": "\u585a", "\ufa7d": "\u58b3",
    "\ufa7e": "\u5944", "\ufa7f": "\u5954", "\ufa80": "\u5a62", "\ufa81": "\u5b28",
    "\ufa82": "\u5ed2", "\ufa83": "\u5ed9", "\ufa84": "\u5f69", "\ufa85": "\u5fad",
    "\ufa86": "\u60d8", "\ufa87": "\u614e", "\ufa88": "\u6108", "\ufa89": "\u618e",
    "\ufa8a": "\u6160", "\ufa8b": "\u61f2", "\ufa8c": "\u6234", "\ufa8d": "\u63c4",
    "\ufa8e": "\u641c", "\ufa8f": "\u6452", "\ufa90": "\u6556", "\ufa91": "\u6674",
    "\ufa92": "\u6717", "\ufa93": "\u671b", "\ufa94": "\u6756", "\ufa95": "\u6b79",
    "\ufa96": "\u6bba", "\ufa97": "\u6d41", "\ufa98": "\u6edb", "\ufa99": "\u6ecb",
    "\ufa9a": "\u6f22", "\ufa9b": "\u701e", "\ufa9c": "\u716e", "\ufa9d": "\u77a7",
    "\ufa9e": "\u7235", "\ufa9f": "\u72af", "\ufaa0": "\u732a", "\ufaa1": "\u7471",
    "\ufaa2": "\u7506", "\ufaa3": "\u753b", "\ufaa4": "\u761d", "\ufaa5": "\u761f",
    "\ufaa6": "\u76ca", "\ufaa7": "\u76db", "\ufaa8": "\u76f4", "\ufaa9": "\u774a",
    "\ufaaa": "\u7740", "\ufaab": "\u78cc", "\ufaac": "\u7ab1", "\ufaad": "\u7bc0",
    "\ufaae": "\u7c7b", "\ufaaf": "\u7d5b", "\ufab0": "\u7df4", "\ufab1": "\u7f3e",
    "\ufab2": "\u8005", "\ufab3": "\u8352", "\ufab4": "\u83ef", "\ufab5": "\u8779",
    "\ufab6": "\u8941", "\ufab7": "\u8986", "\ufab8": "\u8996", "\ufab9": "\u8abf",
    "\ufaba": "\u8af8", "\ufabb": "\u8acb", "\ufabc": "\u8b01", "\ufabd": "\u8afe",
    "\ufabe": "\u8aed", "\ufabf": "\u8b39", "\ufac0": "\u8b8a", "\ufac1": "\u8d08",
    "\ufac2": "\u8f38", "\ufac3": "\u9072", "\ufac4": "\u9199", "\ufac5": "\u9276",
    "\ufac6": "\u967c", "\ufac7": "\u96e3", "\ufac8": "\u9756", "\ufac9": "\u97db",
    "\ufaca": "\u97ff", "\ufacb": "\u980b", "\ufacc": "\u983b", "\ufacd": "\u9b12",
    "\uface": "\u9f9c", "\ufacf": "\U0002284a", "\ufad0": "\U00022844", "\ufad1": "\U000233d5",
    "\ufad2": "\u3b9d", "\ufad3": "\u4018", "\ufad4": "\u4039", "\ufad5": "\U00025249",
    "\ufad6": "\U00025cd0", "\ufad7": "\U00027ed3", "\ufad8": "\u9f43", "\ufad9": "\u9f8e",
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
    "\ufb05": "st", "\ufb06": "st", "\ufb13": "\u0574\u0576", "\ufb14": "\u0574\u0565",
    "\ufb15": "\u0574\u056b", "\ufb16": "\u057e\u0576", "\ufb17": "\u0574\u056d",
    "\ufb1d": "\u05d9\u05b4", "\ufb1f": "\u05f2\u05b7", "\ufb20": "\u05e2", "\ufb21": "\u05d0",
    "\ufb22": "\u05d3", "\ufb23": "\u05d4", "\ufb24": "\u05db", "\ufb25": "\u05dc",
    "\ufb26": "\u05dd", "\ufb27": "\u05e8", "\ufb28": "\u05ea", "\ufb2a": "\u05e9\u05c1",
    "\ufb2b": "\u05e9\u05c2", "\ufb2c": "\u05e9\u05bc\u05c1", "\ufb2d": "\u05e9\u05bc\u05c2",
    "\ufb2e": "\u05d0\u05b7", "\ufb2f": "\u05d0\u05b8", "\ufb30": "\u05d0\u05bc",
    "\ufb31": "\u05d1\u05bc", "\ufb32": "\u05d2\u05bc", "\ufb33": "\u05d3\u05bc",
    "\ufb34": "\u05d4\u05bc", "\ufb35": "\u05d5\u05bc", "\ufb36": "\u05d6\u05bc",
    "\ufb38": "\u05d8\u05bc", "\ufb39": "\u05d9\u05bc", "\ufb3a": "\u05da\u05bc",
    "\ufb3b": "\u05db\u05bc", "\ufb3c": "\u05dc\u05bc", "\ufb3e": "\u05de\u05bc",
    "\ufb40": "\u05e0\u05bc", "\ufb41": "\u05e1\u05bc", "\ufb43": "\u05e3\u05bc",
    "\ufb44": "\u05e4\u05bc", "\ufb46": "\u05e6\u05bc", "\ufb47": "\u05e7\u05bc",
    "\ufb48": "\u05e8\u05bc", "\ufb49": "\u05e9\u05bc", "\ufb4a": "\u05ea\u05bc",
    "\ufb4b": "\u05d5\u05b9", "\ufb4c": "\u05d1\u05bf", "\ufb4d": "\u05db\u05bf",
    "\ufb4e": "\u05e4\u05bf", "\ufb4f": "\u05d0\u05dc", "\ufb50": "\u0671", "\ufb51": "\u0671",
    "\ufb52": "\u067b", "\ufb53": "\u067b", "\ufb54": "\u067b", "\ufb55": "\u067b",
    "\ufb56": "\u067e", "\ufb57": "\u067e", "\ufb58": "\u067e", "\ufb59": "\u067e",
    "\ufb5a": "\u0680", "\ufb5b": "\u0680", "\ufb5c": "\u0680", "\ufb5d": "\u0680",
    "\ufb5e": "\u067a", "\ufb5f": "\u067a", "\ufb60": "\u067a", "\ufb61": "\u067a",
    "\ufb62": "\u067f", "\ufb63": "\u067f", "\ufb64": "\u067f", "\ufb65": "\u067f",
    "\ufb66": "\u0679", "\ufb67": "\u0679", "\ufb68": "\u0679", "\ufb69": "\u0679",
    "\ufb6a": "\u06a4", "\ufb6b": "\u06a4", "\ufb6c": "\u06a4", "\ufb6d": "\u06a4",
    "\ufb6e": "\u06a6", "\ufb6f": "\u06a6", "\ufb70": "\u06a6", "\ufb71": "\u06a6",
    "\ufb72": "\u0684", "\ufb73": "\u0684", "\ufb74": "\u0684", "\ufb75": "\u0684",
    "\ufb76": "\u0683", "\ufb77": "\u0683", "\ufb78": "\u0683", "\ufb79": "\u0683",
    "\ufb7a": "\u0686", "\ufb7b": "\u0686", "\ufb7c": "\u0686", "\ufb7d": "\u0686",
    "\ufb7e": "\u0687", "\ufb7f": "\u0687", "\ufb80": "\u0687", "\ufb81": "\u0687",
    "\ufb82": "\u068d", "\ufb83": "\u068d", "\ufb84": "\u068c", "\ufb85": "\u068c",
    "\ufb86": "\u068e", "\ufb87": "\u068e", "\ufb88": "\u0688", "\ufb89": "\u0688",
    "\ufb8a": "\u0698", "\ufb8b": "\u0698", "\ufb8c": "\u0691", "\ufb8d": "\u0691",
    "\ufb8e": "\u06a9", "\ufb8f": "\u06a9", "\ufb90": "\u06a9", "\ufb91": "\u06a9",
    "\ufb92": "\u06af", "\ufb93": "\u06af", "\ufb94": "\u06af", "\ufb95": "\u06af",
    "\ufb96": "\u06b3", "\ufb97": "\u06b3", "\ufb98": "\u06b3", "\ufb99": "\u06b3",
    "\ufb9a": "\u06b1", "\ufb9b": "\u06b1", "\ufb9c": "\u06b1", "\ufb9d": "\u06b1",
    "\ufb9e": "\u06ba", "\ufb9f": "\u06ba", "\ufba0": "\u06bb", "\ufba1": "\u06bb",
    "\ufba2": "\u06bb", "\ufba3": "\u06bb", "\ufba4": "\u06d5\u0654", "\ufba5": "\u06d5\u0654",
    "\ufba6": "\u06c1", "\ufba7": "\u06c1", "\ufba8": "\u06c1", "\ufba9": "\u06c1",
    "\ufbaa": "\u06be", "\ufbab": "\u06be", "\ufbac": "\u06be", "\ufbad": "\u06be",
    "\ufbae": "\u06d2", "\ufbaf": "\u06d2", "\ufbb0": "\u06d2\u0654", "\ufbb1": "\u06d2\u0654",
    "\ufbd3": "\u06ad", "\ufbd4": "\u06ad", "\ufbd5": "\u06ad", "\ufbd6": "\u06ad",
    "\ufbd7": "\u06c7", "\ufbd8": "\u06c7", "\ufbd9": "\u06c6", "\ufbda": "\u06c6",
    "\ufbdb": "\u06c8", "\ufbdc": "\u06c8", "\ufbdd": "\u06c7\u0674", "\ufbde": "\u06cb",
    "\ufbdf": "\u06cb", "\ufbe0": "\u06c5", "\ufbe1": "\u06c5", "\ufbe2": "\u06c9",
    "\ufbe3": "\u06c9", "\ufbe4": "\u06d0", "\ufbe5": "\u06d0", "\ufbe6": "\u06d0",
    "\ufbe7": "\u06d0", "\ufbe8": "\u0649", "\ufbe9": "\u0649", "\ufbea": "\u064a\u0654\u0627",
    "\ufbeb": "\u064a\u0654\u0627", "\ufbec": "\u064a\u0654\u06d5",
    "\ufbed": "\u064a\u0654\u06d5", "\ufbee": "\u064a\u0654\u0648",
    "\ufbef": "\u064a\u0654\u0648", "\ufbf0": "\u064a\u0654\u06c7",
    "\ufbf1": "\u064a\u0654\u06c7", "\ufbf2": "\u064a\u0654\u06c6",
    "\ufbf3": "\u064a\u0654\u06c6", "\ufbf4": "\u064a\u0654\u06c8",
    "\ufbf5": "\u064a\u0654\u06c8", "\ufbf6": "\u064a\u0654\u06d0",
    "\ufbf7": "\u064a\u0654\u06d0", "\ufbf8": "\u064a\u0654\u06d0",
    "\ufbf9": "\u064a\u0654\u0649", "\ufbfa": "\u064a\u0654\u0649",
    "\ufbfb": "\u064a\u0654\u0649", "\ufbfc": "\u06cc", "\ufbfd": "\u06cc", "\ufbfe": "\u06cc",
    "\ufbff": "\u06cc", "\ufc00": "\u064a\u0654\u062c", "\ufc01": "\u064a\u0654\u062d",
    "\ufc02": "\u064a\u0654\u0645", "\ufc03": "\u064a\u0654\u0649",
    "\ufc04": "\u064a\u0654\u064a", "\ufc05": "\u0628\u062c", "\ufc06": "\u0628\u062d",
    "\ufc07": "\u0628\u062e", "\ufc08": "\u0628\u0645", "\ufc09": "\u0628\u0649",
    "\ufc0a": "\u0628\u064a", "\ufc0b": "\u062a\u062c", "\ufc0c": "\u062a\u062d",
    "\ufc0d": "\u062a\u062e", "\ufc0e": "\u062a\u0645", "\ufc0f": "\u062a\u0649",
    "\ufc10": "\u062a\u064a", "\ufc11": "\u062b\u062c", "\ufc12": "\u062b\u0645",
    "\ufc13": "\u062b\u0649", "\ufc14": "\u062b\u064a", "\ufc15": "\u062c\u062d",
    "\ufc16": "\u062c\u0645", "\ufc17": "\u062d\u062c", "\ufc18": "\u062d\u0645",
    "\ufc19": "\u062e\u062c", "\ufc1a": "\u062e\u062d", "\ufc1b": "\u062e\u0645",
    "\ufc1c": "\u0633\u062c", "\ufc1d": "\u0633\u062d", "\ufc1e": "\u0633\u062e",
    "\ufc1f": "\u0633\u0645", "\ufc20": "\u0635\u062d", "\ufc21": "\u0635\u0645",
    "\ufc22": "\u0636\u062c", "\ufc23": "\u0636\u062d", "\ufc24": "\u0636\u062e",
    "\ufc25": "\u0636\u0645", "\ufc26": "\u0637\u062d", "\ufc27": "\u0637\u0645",
    "\ufc28": "\u0638\u0645", "\ufc29": "\u0639\u062c", "\ufc2a": "\u0639\u0645",
    "\ufc2b": "\u063a\u062c", "\ufc2c": "\u063a\u0645", "\ufc2d": "\u0641\u062c",
    "\ufc2e": "\u0641\u062d", "\ufc2f": "\u0641\u062e", "\ufc30": "\u0641\u0645",
    "\ufc31": "\u0641\u0649", "\ufc32": "\u0641\u064a", "\ufc33": "\u0642\u062d",
    "\ufc34": "\u0642\u0645", "\ufc35": "\u0642\u0649", "\ufc36": "\u0642\u064a",
    "\ufc37": "\u0643\u0627", "\ufc38": "\u0643\u062c", "\ufc39": "\u0643\u062d",
    "\ufc3a": "\u0643\u062e", "\ufc3b": "\u0643\u0644", "\ufc3c": "\u0643\u0645",
    "\ufc3d": "\u0643\u0649", "\ufc3e": "\u0643\u064a", "\ufc3f": "\u0644\u062c",
    "\ufc40": "\u0644\u062d", "\ufc41": "\u0644\u062e", "\ufc42": "\u0644\u0645",
    "\ufc43": "\u0644\u0649", "\ufc44": "\u0644\u064a", "\ufc45": "\u0645\u062c",
    "\ufc46": "\u0645\u062d", "\ufc47": "\u0645\u062e", "\ufc48": "\u0645\u0645",
    "\ufc49": "\u0645\u0649", "\ufc4a": "\u0645\u064a", "\ufc4b": "\u0646\u062c",
    "\ufc4c": "\u0646\u062d", "\ufc4d": "\u0646\u062e", "\ufc4e": "\u0646\u0645",
    "\ufc4f": "\u0646\u0649", "\ufc50": "\u0646\u064a", "\ufc51": "\u0647\u062c",
    "\ufc52": "\u0647\u0645", "\ufc53": "\u0647\u0649", "\ufc54": "\u0647\u064a",
    "\ufc55": "\u064a\u062c", "\ufc56": "\u064a\u062d", "\ufc57": "\u064a\u062e",
    "\ufc58": "\u064a\u0645", "\ufc59": "\u064a\u0649", "\ufc5a": "\u064a\u064a",
    "\ufc5b": "\u0630\u0670", "\ufc5c": "\u0631\u0670", "\ufc5d": "\u0649\u0670",
    "\ufc5e": " \u064c\u0651", "\ufc5f": " \u064d\u0651", "\ufc60": " \u064e\u0651",
    "\ufc61": " \u064f\u0651", "\ufc62": " \u0650\u0651", "\ufc63": " \u0651\u0670",
    "\ufc64": "\u064a\u0654\u0631", "\ufc65": "\u064a\u0654\u0632",
    "\ufc66": "\u064a\u0654\u0645", "\ufc67": "\u064a\u0654\u0646",
    "\ufc68": "\u064a\u0654\u0649", "\ufc69": "\u064a\u0654\u064a", "\ufc6a": "\u0628\u0631",
    "\ufc6b": "\u0628\u0632", "\ufc6c": "\u0628\u0645", "\ufc6d": "\u0628\u0646",
    "\ufc6e": "\u0628\u0649", "\ufc6f": "\u0628\u064a", "\ufc70": "\u062a\u0631",
    "\ufc71": "\u062a\u0632", "\ufc72": "\u062a\u0645", "\ufc73": "\u062a\u0646",
    "\ufc74": "\u062a\u0649", "\ufc75": "\u062a\u064a", "\ufc76": "\u062b\u0631",
    "\ufc77": "\u062b\u0632", "\ufc78": "\u062b\u0645", "\ufc79": "\u062b\u0646",
    "\ufc7a": "\u062b\u0649", "\ufc7b": "\u062b\u064a", "\ufc7c": "\u0641\u0649",
    "\ufc7d": "\u0641\u064a", "\ufc7e": "\u0642\u0649", "\ufc7f": "\u0642\u064a",
    "\ufc80": "\u0643\u0627", "\ufc81": "\u0643\u0644", "\ufc82": "\u0643\u0645",
    "\ufc83": "\u0643\u0649", "\ufc84": "\u0643\u064a", "\ufc85": "\u0644\u0645",
    "\ufc86": "\u0644\u0649", "\ufc87": "\u0644\u064a", "\ufc88": "\u0645\u0627",
    "\ufc89": "\u0645\u0645", "\ufc8a": "\u0646\u0631", "\ufc8b": "\u0646\u0632",
    "\ufc8c": "\u0646\u0645", "\ufc8d": "\u0646\u0646", "\ufc8e": "\u0646\u0649",
    "\ufc8f": "\u0646\u064a", "\ufc90": "\u0649\u0670", "\ufc91": "\u064a\u0631",
    "\ufc92": "\u064a\u0632", "\ufc93": "\u064a\u0645", "\ufc94": "\u064a\u0646",
    "\ufc95": "\u064a\u0649", "\ufc96": "\u064a\u064a", "\ufc97": "\u064a\u0654\u062c",
    "\ufc98": "\u064a\u0654\u062d", "\ufc99": "\u064a\u0654\u062e",
    "\ufc9a": "\u064a\u0654\u0645", "\ufc9b": "\u064a\u0654\u0647", "\ufc9c": "\u0628\u062c",
    "\ufc9d": "\u0628\u062d", "\ufc9e": "\u0628\u062e", "\ufc9f": "\u0628\u0645",
    "\ufca0": "\u0628\u0647", "\ufca1": "\u062a\u062c", "\ufca2": "\u062a\u062d",
    "\ufca3": "\u062a\u062e", "\ufca4": "\u062a\u0645", "\ufca5": "\u062a\u0647",
    "\ufca6": "\u062b\u0645", "\ufca7": "\u062c\u062d", "\ufca8": "\u062c\u0645",
    "\ufca9": "\u062d\u062c", "\ufcaa": "\u062d\u0645", "\ufcab": "\u062e\u062c",
    "\ufcac": "\u062e\u0645", "\ufcad": "\u0633\u062c", "\ufcae": "\u0633\u062d",
    "\ufcaf": "\u0633\u062e", "\ufcb0": "\u0633\u0645", "\ufcb1": "\u0635\u062d",
    "\ufcb2": "\u0635\u062e", "\ufcb3": "\u0635\u0645", "\ufcb4": "\u0636\u062c",
    "\ufcb5": "\u0636\u062d", "\ufcb6": "\u0636\u062e", "\ufcb7": "\u0636\u0645",
    "\ufcb8": "\u0637\u062d", "\ufcb9": "\u0638\u0645", "\ufcba": "\u0639\u062c",
    "\ufcbb": "\u0639\u0645", "\ufcbc": "\u063a\u062c", "\ufcbd": "\u063a\u0645",
    "\ufcbe": "\u0641\u062c", "\ufcbf": "\u0641\u062d", "\ufcc0": "\u0641\u062e",
    "\ufcc1": "\u0641\u0645", "\ufcc2": "\u0642\u062d", "\ufcc3": "\u0642\u0645",
    "\ufcc4": "\u0643\u062c", "\ufcc5": "\u0643\u062d", "\ufcc6": "\u0643\u062e",
    "\ufcc7": "\u0643\u0644", "\ufcc8": "\u0643\u0645", "\ufcc9": "\u0644\u062c",
    "\ufcca": "\u0644\u062d", "\ufccb": "\u0644\u062e", "\ufccc": "\u0644\u0645",
    "\ufccd": "\u0644\u0647", "\ufcce": "\u0645\u062c", "\ufccf": "\u0645\u062d",
    "\ufcd0": "\u0645\u062e", "\ufcd1": "\u0645\u0645", "\ufcd2": "\u0646\u062c",
    "\ufcd3": "\u0646\u062d", "\ufcd4": "\u0646\u062e", "\ufcd5": "\u0646\u0645",
    "\ufcd6": "\u0646\u0647", "\ufcd7": "\u0647\u062c", "\ufcd8": "\u0647\u0645",
    "\ufcd9": "\u0647\u0670", "\ufcda": "\u064a\u062c", "\ufcdb": "\u064a\u062d",
    "\ufcdc": "\u064a\u062e", "\ufcdd": "\u064a\u0645", "\ufcde": "\u064a\u0647",
    "\ufcdf": "\u064a\u0654\u0645", "\ufce0": "\u064a\u0654\u0647", "\ufce1": "\u0628\u0645",
    "\ufce2": "\u0628\u0647", "\ufce3": "\u062a\u0645", "\ufce4": "\u062a\u0647",
    "\ufce5": "\u062b\u0645", "\ufce6": "\u062b\u0647", "\ufce7": "\u0633\u0645",
    "\ufce8": "\u0633\u0647", "\ufce9": "\u0634\u0645", "\ufcea": "\u0634\u0647",
    "\ufceb": "\u0643\u0644", "\ufcec": "\u0643\u0645", "\ufced": "\u0644\u0645",
    "\ufcee": "\u0646\u0645", "\ufcef": "\u0646\u0647", "\ufcf0": "\u064a\u0645",
    "\ufcf1": "\u064a\u0647", "\ufcf2": "\u0640\u064e\u0651", "\ufcf3": "\u0640\u064f\u0651",
    "\ufcf4": "\u0640\u0650\u0651", "\ufcf5": "\u0637\u0649", "\ufcf6": "\u0637\u064a",
    "\ufcf7": "\u0639\u0649", "\ufcf8": "\u0639\u064a", "\ufcf9": "\u063a\u0649",
    "\ufcfa": "\u063a\u064a", "\ufcfb": "\u0633\u0649", "\ufcfc": "\u0633\u064a",
    "\ufcfd": "\u0634\u0649", "\ufcfe": "\u0634\u064a", "\ufcff": "\u062d\u0649",
    "\ufd00": "\u062d\u064a", "\ufd01": "\u062c\u0649", "\ufd02": "\u062c\u064a",
    "\ufd03": "\u062e\u0649", "\ufd04": "\u062e\u064a", "\ufd05": "\u0635\u0649",
    "\ufd06": "\u0635\u064a", "\ufd07": "\u0636\u0649", "\ufd08": "\u0636\u064a",
    "\ufd09": "\u0634\u062c", "\ufd0a": "\u0634\u062d", "\ufd0b": "\u0634\u062e",
    "\ufd0c": "\u0634\u0645", "\ufd0d": "\u0634\u0631", "\ufd0e": "\u0633\u0631",
    "\ufd0f": "\u0635\u0631", "\ufd10": "\u0636\u0631", "\ufd11": "\u0637\u0649",
    "\ufd12": "\u0637\u064a", "\ufd13": "\u0639\u0649", "\ufd14": "\u0639\u064a",
    "\ufd15": "\u063a\u0649", "\ufd16": "\u063a\u064a", "\ufd17": "\u0633\u0649",
    "\ufd18": "\u0633\u064a", "\ufd19": "\u0634\u0649", "\ufd1a": "\u0634\u064a",
    "\ufd1b": "\u062d\u0649", "\ufd1c": "\u062d\u064a", "\ufd1d": "\u062c\u0649",
    "\ufd1e": "\u062c\u064a", "\ufd1f": "\u062e\u0649", "\ufd20": "\u062e\u064a",
    "\ufd21": "\u0635\u0649", "\ufd22": "\u0635\u064a", "\ufd23": "\u0636\u0649",
    "\ufd24": "\u0636\u064a", "\ufd25": "\u0634\u062c", "\ufd26": "\u0634\u062d",
    "\ufd27": "\u0634\u062e", "\ufd28": "\u0634\u0645", "\ufd29": "\u0634\u0631",
    "\ufd2a": "\u0633\u0631", "\ufd2b": "\u0635\u0631", "\ufd2c": "\u0636\u0631",
    "\ufd2d": "\u0634\u062c", "\ufd2e": "\u0634\u062d", "\ufd2f": "\u0634\u062e",
    "\ufd30": "\u0634\u0645", "\ufd31": "\u0633\u0647", "\ufd32": "\u0634\u0647",
    "\ufd33": "\u0637\u0645", "\ufd34": "\u0633\u062c", "\ufd35": "\u0633\u062d",
    "\ufd36": "\u0633\u062e", "\ufd37": "\u0634\u062c", "\ufd38": "\u0634\u062d",
    "\ufd39": "\u0634\u062e", "\ufd3a": "\u0637\u0645", "\ufd3b": "\u0638\u0645",
    "\ufd3c": "\u0627\u064b", "\ufd3d": "\u0627\u064b", "\ufd50": "\u062a\u062c\u0645",
    "\ufd51": "\u062a\u062d\u062c", "\ufd52": "\u062a\u062d\u062c",
    "\ufd53": "\u062a\u062d\u0645", "\ufd54": "\u062a\u062e\u0645",
    "\ufd55": "\u062a\u0645\u062c", "\ufd56": "\u062a\u0645\u062d",
    "\ufd57": "\u062a\u0645\u062e", "\ufd58": "\u062c\u0645\u062d",
    "\ufd59": "\u062c\u0645\u062d", "\ufd5a": "\u062d\u0645\u064a",
    "\ufd5b": "\u062d\u0645\u0649", "\ufd5c": "\u0633\u062d\u062c",
    "\ufd5d": "\u0633\u062c\u062d", "\ufd5e": "\u0633\u062c\u0649",
    "\ufd5f": "\u0633\u0645\u062d", "\ufd60": "\u0633\u0645\u062d",
    "\ufd61": "\u0633\u0645\u062c", "\ufd62": "\u0633\u0645\u0645",
    "\ufd63": "\u0633\u0645\u0645", "\ufd64": "\u0635\u062d\u062d",
    "\ufd65": "\u0635\u062d\u062d", "\ufd66": "\u0635\u0645\u0645",
    "\ufd67": "\u0634\u062d\u0645", "\ufd68": "\u0634\u062d\u0645",
    "\ufd69": "\u0634\u062c\u064a", "\ufd6a": "\u0634\u0645\u062e",
    "\ufd6b": "\u0634\u0645\u062e", "\ufd6c": "\u0634\u0645\u0645",
    "\ufd6d": "\u0634\u0645\u0645", "\ufd6e": "\u0636\u062d\u0649",
    "\ufd6f": "\u0636\u062e\u0645", "\ufd70": "\u0636\u062e\u0645",
    "\ufd71": "\u0637\u0645\u062d", "\ufd72": "\u0637\u0645\u062d",
    "\ufd73": "\u0637\u0645\u0645", "\ufd74": "\u0637\u0645\u064a",
    "\ufd75": "\u0639\u062c\u0645", "\ufd76": "\u0639\u0645\u0645",
    "\ufd77": "\u0639\u0645\u0645", "\ufd78": "\u0639\u0645\u0649",
    "\ufd79": "\u063a\u0645\u0645", "\ufd7a": "\u063a\u0645\u064a",
    "\ufd7b": "\u063a\u0645\u0649", "\ufd7c": "\u0641\u062e\u0645",
    "\ufd7d": "\u0641\u062e\u0645", "\ufd7e": "\u0642\u0645\u062d",
    "\ufd7f": "\u0642\u0645\u0645", "\ufd80": "\u0644\u062d\u0645",
    "\ufd81": "\u0644\u062d\u064a", "\ufd82": "\u0644\u062d\u0649",
    "\ufd83": "\u0644\u062c\u062c", "\ufd84": "\u0644\u062c\u062c",
    "\ufd85": "\u0644\u062e\u0645", "\ufd86": "\u0644\u062e\u0645",
    "\ufd87": "\u0644\u0645\u062d", "\ufd88": "\u0644\u0645\u062d",
    "\ufd89": "\u0645\u062d\u062c", "\ufd8a": "\u0645\u062d\u0645",
    "\ufd8b": "\u0645\u062d\u064a", "\ufd8c": "\u0645\u062c\u062d",
    "\ufd8d": "\u0645\u062c\u0645", "\ufd8e": "\u0645\u062e\u062c",
    "\ufd8f": "\u0645\u062e\u0645", "\ufd92": "\u0645\u062c\u062e",
    "\ufd93": "\u0647\u0645\u062c", "\ufd94": "\u0647\u0645\u0645",
    "\ufd95": "\u0646\u062d\u0645", "\ufd96": "\u0646\u062d\u0649",
    "\ufd97": "\u0646\u062c\u0645", "\ufd98": "\u0646\u062c\u0645",
    "\ufd99": "\u0646\u062c\u0649", "\ufd9a": "\u0646\u0645\u064a",
    "\ufd9b": "\u0646\u0645\u0649", "\ufd9c": "\u064a\u0645\u0645",
    "\ufd9d": "\u064a\u0645\u0645", "\ufd9e": "\u0628\u062e\u064a",
    "\ufd9f": "\u062a\u062c\u064a", "\ufda0": "\u062a\u062c\u0649",
    "\ufda1": "\u062a\u062e\u064a", "\ufda2": "\u062a\u062e\u0649",
    "\ufda3": "\u062a\u0645\u064a", "\ufda4": "\u062a\u0645\u0649",
    "\ufda5": "\u062c\u0645\u064a", "\ufda6": "\u062c\u062d\u0649",
    "\ufda7": "\u062c\u0645\u0649", "\ufda8": "\u0633\u062e\u0649",
    "\ufda9": "\u0635\u062d\u064a", "\ufdaa": "\u0634\u062d\u064a",
    "\ufdab": "\u0636\u062d\u064a", "\ufdac": "\u0644\u062c\u064a",
    "\ufdad": "\u0644\u0645\u064a", "\ufdae": "\u064a\u062d\u064a",
    "\ufdaf": "\u064a\u062c\u064a", "\ufdb0": "\u064a\u0645\u064a",
    "\ufdb1": "\u0645\u0645\u064a", "\ufdb2": "\u0642\u0645\u064a",
    "\ufdb3": "\u0646\u062d\u064a", "\ufdb4": "\u0642\u0645\u062d",
    "\ufdb5": "\u0644\u062d\u0645", "\ufdb6": "\u0639\u0645\u064a",
    "\ufdb7": "\u0643\u0645\u064a", "\ufdb8": "\u0646\u062c\u062d",
    "\ufdb9": "\u0645\u062e\u064a", "\ufdba": "\u0644\u062c\u0645",
    "\ufdbb": "\u0643\u0645\u0645", "\ufdbc": "\u0644\u062c\u0645",
    "\ufdbd": "\u0646\u062c\u062d", "\ufdbe": "\u062c\u062d\u064a",
    "\ufdbf": "\u062d\u062c\u064a", "\ufdc0": "\u0645\u062c\u064a",
    "\ufdc1": "\u0641\u0645\u064a", "\ufdc2": "\u0628\u062d\u064a",
    "\ufdc3": "\u0643\u0645\u0645", "\ufdc4": "\u0639\u062c\u0645",
    "\ufdc5": "\u0635\u0645\u0645", "\ufdc6": "\u0633\u062e\u064a",
    "\ufdc7": "\u0646\u062c\u064a", "\ufdf0": "\u0635\u0644\u06d2",
    "\ufdf1": "\u0642\u0644\u06d2", "\ufdf2": "\u0627\u0644\u0644\u0647",
    "\ufdf3": "\u0627\u0643\u0628\u0631", "\ufdf4": "\u0645\u062d\u0645\u062f",
    "\ufdf5": "\u0635\u0644\u0639\u0645", "\ufdf6": "\u0631\u0633\u0648\u0644",
    "\ufdf7": "\u0639\u0644\u064a\u0647", "\ufdf8": "\u0648\u0633\u0644\u0645",
    "\ufdf9": "\u0635\u0644\u0649",
    "\ufdfa": "\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064a\u0647 \u0648\u0633\u0644\u0645",
    "\ufdfb": "\u062c\u0644 \u062c\u0644\u0627\u0644\u0647", "\ufe70": " \u064b",
    "\ufe71": "\u0640\u064b", "\ufe72": " \u064c", "\ufe74": " \u064d", "\ufe76": " \u064e",
    "\ufe77": "\u0640\u064e", "\ufe78": " \u064f", "\ufe79": "\u0640\u064f",
    "\ufe7a": " \u0650", "\ufe7b": "\u0640\u0650", "\ufe7c": " \u0651",
    "\ufe7d": "\u0640\u0651", "\ufe7e": " \u0652", "\ufe7f": "\u0640\u0652", "\ufe80": "\u0621",
    "\ufe81": "\u0627\u0653", "\ufe82": "\u0627\u0653", "\ufe83": "\u0627\u0654",
    "\ufe84": "\u0627\u0654", "\ufe85": "\u0648\u0654", "\ufe86": "\u0648\u0654",
    "\ufe87": "\u0627\u0655", "\ufe88": "\u0627\u0655", "\ufe89": "\u064a\u0654",
    "\ufe8a": "\u064a\u0654", "\ufe8b": "\u064a\u0654", "\ufe8c": "\u064a\u0654",
    "\ufe8d": "\u0627", "\ufe8e": "\u0627", "\ufe8f": "\u0628", "\ufe90": "\u0628",
    "\ufe91": "\u0628", "\ufe92": "\u0628", "\ufe93": "\u0629", "\ufe94": "\u0629",
    "\ufe95": "\u062a", "\ufe96": "\u062a", "\ufe97": "\u062a", "\ufe98": "\u062a",
    "\ufe99": "\u062b", "\ufe9a": "\u062b", "\ufe9b": "\u062b", "\ufe9c": "\u062b",
    "\ufe9d": "\u062c", "\ufe9e": "\u062c", "\ufe9f": "\u062c", "\ufea0": "\u062c",
    "\ufea1": "\u062d", "\ufea2": "\u062d", "\ufea3": "\u062d", "\ufea4": "\u062d",
    "\ufea5": "\u062e", "\ufea6": "\u062e", "\ufea7": "\u062e", "\ufea8": "\u062e",
    "\ufea9": "\u062f", "\ufeaa": "\u062f", "\ufeab": "\u0630", "\ufeac": "\u0630",
    "\ufead": "\u0631", "\ufeae": "\u0631", "\ufeaf": "\u0632", "\ufeb0": "\u0632",
    "\ufeb1": "\u0633", "\ufeb2": "\u0633", "\ufeb3": "\u0633", "\ufeb4": "\u0633",
    "\ufeb5": "\u0634", "\ufeb6": "\u0634", "\ufeb7": "\u0634", "\ufeb8": "\u0634",
    "\ufeb9": "\u0635", "\ufeba": "\u0635", "\ufebb": "\u0635", "\ufebc": "\u0635",
    "\ufebd": "\u0636", "\ufebe": "\u0636", "\ufebf": "\u0636", "\ufec0": "\u0636",
    "\ufec1": "\u0637", "\ufec2": "\u0637", "\ufec3": "\u0637", "\ufec4": "\u0637",
    "\ufec5": "\u0638", "\ufec6": "\u0638", "\ufec7": "\u0638", "\ufec8": "\u0638",
    "\ufec9": "\u0639", "\ufeca": "\u0639", "\ufecb": "\u0639", "\ufecc": "\u0639",
    "\ufecd": "\u063a", "\ufece": "\u063a", "\ufecf": "\u063a", "\ufed0": "\u063a",
    "\ufed1": "\u0641", "\ufed2": "\u0641", "\ufed3": "\u0641", "\ufed4": "\u0641",
    "\ufed5": "\u0642", "\ufed6": "\u0642", "\ufed7": "\u0642", "\ufed8": "\u0642",
    "\ufed9": "\u0643", "\ufeda": "\u0643", "\ufedb": "\u0643", "\ufedc": "\u0643",
    "\ufedd": "\u0644", "\ufede": "\u0644", "\ufedf": "\u0644", "\ufee0": "\u0644",
    "\ufee1": "\u0645", "\ufee2": "\u0645", "\ufee3": "\u0645", "\ufee4": "\u0645",
    "\ufee5": "\u0646", "\ufee6": "\u0646", "\ufee7": "\u0646", "\ufee8": "\u0646",
    "\ufee9": "\u0647", "\ufeea": "\u0647", "\ufeeb": "\u0647", "\ufeec": "\u0647",
    "\ufeed": "\u0648", "\ufeee": "\u0648", "\ufeef": "\u0649", "\ufef0": "\u0649",
    "\ufef1": "\u064a", "\ufef2": "\u064a", "\ufef3": "\u064a", "\ufef4": "\u064a",
    "\ufef5": "\u0644\u0627\u0653", "\ufef6": "\u0644\u0627\u0653",
    "\ufef7": "\u0644\u0627\u0654", "\ufef8": "\u0644\u0627\u0654",
    "\ufef9": "\u0644\u0627\u0655", "\ufefa": "\u0644\u0627\u0655", "\ufefb": "\u0644\u0627",
    "\ufefc": "\u0644\u0627", "\uff10": "0", "\uff11": "1", "\uff12": "2", "\uff13": "3",
    "\uff14": "4", "\uff15": "5", "\uff16": "6", "\uff17": "7", "\uff18": "8", "\uff19": "9",
    "\uff21": "a", "\uff22": "b", "\uff23": "c", "\uff24": "d", "\uff25": "e", "\uff26": "f",
    "\uff27": "g", "\uff28": "h", "\uff29": "i", "\uff2a": "j", "\uff2b": "k", "\uff2c": "l",
    "\uff2d": "m", "\uff2e": "n", "\uff2f": "o", "\uff30": "p", "\uff31": "q", "\uff32": "r",
    "\uff33": "s", "\uff34": "t", "\uff35": "u", "\uff36": "v", "\uff37": "w", "\uff38": "x",
    "\uff39": "y", "\uff3a": "z", "\uff41": "a", "\uff42": "b", "\uff43": "c", "\uff44": "d",
    "\uff45": "e", "\uff46": "f", "\uff47": "g", "\uff48": "h", "\uff49": "i", "\uff4a": "j",
    "\uff4b": "k", "\uff4c": "l", "\uff4d": "m", "\uff4e": "n", "\uff4f": "o", "\uff50": "p",
    "\uff51": "q", "\uff52": "r", "\uff53": "s", "\uff54": "t", "\uff55": "u", "\uff56": "v",
    "\uff57": "w", "\uff58": "x", "\uff59": "y", "\uff5a": "z", "\uff66": "\u30f2",
    "\uff67": "\u30a1", "\uff68": "\u30a3", "\uff69": "\u30a5", "\uff6a": "\u30a7",
    "\uff6b": "\u30a9", "\uff6c": "\u30e3", "\uff6d": "\u30e5", "\uff6e": "\u30e7",
    "\uff6f": "\u30c3", "\uff70": "\u30fc", "\uff71": "\u30a2", "\uff72": "\u30a4",
    "\uff73": "\u30a6", "\uff74": "\u30a8", "\uff75": "\u30aa", "\uff76": "\u30ab",
    "\uff77": "\u30ad", "\uff78": "\u30af", "\uff79": "\u30b1", "\uff7a": "\u30b3",
    "\uff7b": "\u30b5", "\uff7c": "\u30b7", "\uff7d": "\u30b9", "\uff7e": "\u30bb",
    "\uff7f": "\u30bd", "\uff80": "\u30bf", "\uff81": "\u30c1", "\uff82": "\u30c4",
    "\uff83": "\u30c6", "\uff84": "\u30c8", "\uff85": "\u30ca", "\uff86": "\u30cb",
    "\uff87": "\u30cc", "\uff88": "\u30cd", "\uff89": "\u30ce", "\uff8a": "\u30cf",
    "\uff8b": "\u30d2", "\uff8c": "\u30d5", "\uff8d": "\u30d8", "\uff8e": "\u30db",
    "\uff8f": "\u30de", "\uff90": "\u30df", "\uff91": "\u30e0", "\uff92": "\u30e1",
    "\uff93": "\u30e2", "\uff94": "\u30e4", "\uff95": "\u30e6", "\uff96": "\u30e8",
    "\uff97": "\u30e9", "\uff98": "\u30ea", "\uff99": "\u30eb", "\uff9a": "\u30ec",
    "\uff9b": "\u30ed", "\uff9c": "\u30ef", "\uff9d": "\u30f3", "\uff9e": "\u3099",
    "\uff9f": "\u309a", "\uffa1": "\u1100", "\uffa2": "\u1101", "\uffa3": "\u11aa",
    "\uffa4": "\u1102", "\uffa5": "\u11ac", "\uffa6": "\u11ad", "\uffa7": "\u1103",
    "\uffa8": "\u1104", "\uffa9": "\u1105", "\uffaa": "\u11b0", "\uffab": "\u11b1",
    "\uffac": "\u11b2", "\uffad": "\u11b3", "\uffae": "\u11b4", "\uffaf": "\u11b5",
    "\uffb0": "\u111a", "\uffb1": "\u1106", "\uffb2": "\u1107", "\uffb3": "\u1108",
    "\uffb4": "\u1121", "\uffb5": "\u1109", "\uffb6": "\u110a", "\uffb7": "\u110b",
    "\uffb8": "\u110c", "\uffb9": "\u110d", "\uffba": "\u110e", "\uffbb": "\u110f",
    "\uffbc": "\u1110", "\uffbd": "\u1111", "\uffbe": "\u1112", "\uffc2": "\u1161",
    "\uffc3": "\u1162", "\uffc4": "\u1163", "\uffc5": "\u1164", "\uffc6": "\u1165",
    "\uffc7": "\u1166", "\uffca": "\u1167", "\uffcb": "\u1168", "\uffcc": "\u1169",
    "\uffcd": "\u116a", "\uffce": "\u116b", "\uffcf": "\u116c", "\uffd2": "\u116d",
    "\uffd3": "\u116e", "\uffd4": "\u116f", "\uffd5": "\u1170", "\uffd6": "\u1171",
    "\uffd7": "\u1172", "\uffda": "\u1173", "\uffdb": "\u1174", "\uffdc": "\u1175",
    "\U00010400": "\U00010428", "\U00010401": "\U00010429", "\U00010402": "\U0001042a",
    "\U00010403": "\U0001042b", "\U00010404": "\U0001042c", "\U00010405": "\U0001042d",
    "\U00010406": "\U0001042e", "\U00010407": "\U0001042f", "\U00010408": "\U00010430",
    "\U00010409": "\U00010431", "\U0001040a": "\U00010432", "\U0001040b": "\U00010433",
    "\U0001040c": "\U00010434", "\U0001040d": "\U00010435", "\U0001040e": "\U00010436",
    "\U0001040f": "\U00010437", "\U00010410": "\U00010438", "\U00010411": "\U00010439",
    "\U00010412": "\U0001043a", "\U00010413": "\U0001043b", "\U00010414": "\U0001043c",
    "\U00010415": "\U0001043d", "\U00010416": "\U0001043e", "\U00010417": "\U0001043f",
    "\U00010418": "\U00010440", "\U00010419": "\U00010441", "\U0001041a": "\U00010442",
    "\U0001041b": "\U00010443", "\U0001041c": "\U00010444", "\U0001041d": "\U00010445",
    "\U0001041e": "\U00010446", "\U0001041f": "\U00010447", "\U00010420": "\U00010448",
    "\U00010421": "\U00010449", "\U00010422": "\U0001044a", "\U00010423": "\U0001044b",
    "\U00010424": "\U0001044c", "\U00010425": "\U0001044d", "\U00010426": "\U0001044e",
    "\U00010427": "\U0001044f", "\U000104b0": "\U000104d8", "\U000104b1": "\U000104d9",
    "\U000104b2": "\U000104da", "\U000104b3": "\U000104db", "\U000104b4": "\U000104dc",
    "\U000104b5": "\U000104dd", "\U000104b6": "\U000104de", "\U000104b7": "\U000104df",
    "\U000104b8": "\U000104e0", "\U000104b9": "\U000104e1", "\U000104ba": "\U000104e2",
    "\U000104bb": "\U000104e3", "\U000104bc": "\U000104e4", "\U000104bd": "\U000104e5",
    "\U000104be": "\U000104e6", "\U000104bf": "\U000104e7", "\U000104c0": "\U000104e8",
    "\U000104c1": "\U000104e9", "\U000104c2": "\U000104ea", "\U000104c3": "\U000104eb",
    "\U000104c4": "\U000104ec", "\U000104c5": "\U000104ed", "\U000104c6": "\U000104ee",
    "\U000104c7": "\U000104ef", "\U000104c8": "\U000104f0", "\U000104c9": "\U000104f1",
    "\U000104ca": "\U000104f2", "\U000104cb": "\U000104f3", "\U000104cc": "\U000104f4",
    "\U000104cd": "\U000104f5", "\U000104ce": "\U000104f6", "\U000104cf": "\U000104f7",
    "\U000104d0": "\U000104f8", "\U000104d1": "\U000104f9", "\U000104d2": "\U000104fa",
    "\U000104d3": "\U000104fb", "\U00010570": "\U00010597", "\U00010571": "\U00010598",
    "\U00010572": "\U00010599", "\U00010573": "\U0001059a", "\U00010574": "\U0001059b",
    "\U00010575": "\U0001059c", "\U00010576": "\U0001059d", "\U00010577": "\U0001059e",
    "\U00010578": "\U0001059f", "\U00010579": "\U000105a0", "\U0001057a": "\U000105a1",
    "\U0001057c": "\U000105a3", "\U0001057d": "\U000105a4", "\U0001057e": "\U000105a5",
    "\U0001057f": "\U000105a6", "\U00010580": "\U000105a7", "\U00010581": "\U000105a8",
    "\U00010582": "\U000105a9", "\U00010583": "\U000105aa", "\U00010584": "\U000105ab",
    "\U00010585": "\U000105ac", "\U00010586": "\U000105ad", "\U00010587": "\U000105ae",
    "\U00010588": "\U000105af", "\U00010589": "\U000105b0", "\U0001058a": "\U000105b1",
    "\U0001058c": "\U000105b3", "\U0001058d": "\U000105b4", "\U0001058e": "\U000105b5",
    "\U0001058f": "\U000105b6", "\U00010590": "\U000105b7", "\U00010591": "\U000105b8",
    "\U00010592": "\U000105b9", "\U00010594": "\U000105bb", "\U00010595": "\U000105bc",
    "\U000105c9": "\U000105d2\u0307", "\U000105e4": "\U000105da\u0307", "\U00010781": "\u02d0",
    "\U00010782": "\u02d1", "\U00010783": "\u00e6", "\U00010784": "\u0299",
    "\U00010785": "\u0253", "\U00010787": "\u02a3", "\U00010788": "\uab66",
    "\U00010789": "\u02a5", "\U0001078a": "\u02a4", "\U0001078b": "\u0256",
    "\U0001078c": "\u0257", "\U0001078d": "\u1d91", "\U0001078e": "\u0258",
    "\U0001078f": "\u025e", "\U00010790": "\u02a9", "\U00010791": "\u0264",
    "\U00010792": "\u0262", "\U00010793": "\u0260", "\U00010794": "\u029b",
    "\U00010795": "\u0127", "\U00010796": "\u029c", "\U00010797": "\u0267",
    "\U00010798": "\u0284", "\U00010799": "\u02aa", "\U0001079a": "\u02ab",
    "\U0001079b": "\u026c", "\U0001079c": "\U0001df04", "\U0001079d": "\ua78e",
    "\U0001079e": "\u026e", "\U0001079f": "\U0001df05", "\U000107a0": "\u028e",
    "\U000107a1": "\U0001df06", "\U000107a2": "\u00f8", "\U000107a3": "\u0276",
    "\U000107a4": "\u0277", "\U000107a5": "q", "\U000107a6": "\u027a",
    "\U000107a7": "\U0001df08", "\U000107a8": "\u027d", "\U000107a9": "\u027e",
    "\U000107aa": "\u0280", "\U000107ab": "\u02a8", "\U000107ac": "\u02a6",
    "\U000107ad": "\uab67", "\U000107ae": "\u02a7", "\U000107af": "\u0288",
    "\U000107b0": "\u2c71", "\U000107b2": "\u028f", "\U000107b3": "\u02a1",
    "\U000107b4": "\u02a2", "\U000107b5": "\u0298", "\U000107b6": "\u01c0",
    "\U000107b7": "\u01c1", "\U000107b8": "\u01c2", "\U000107b9": "\U0001df0a",
    "\U000107ba": "\U0001df1e", "\U00010c80": "\U00010cc0", "\U00010c81": "\U00010cc1",
    "\U00010c82": "\U00010cc2", "\U00010c83": "\U00010cc3", "\U00010c84": "\U00010cc4",
    "\U00010c85": "\U00010cc5", "\U00010c86": "\U00010cc6", "\U00010c87": "\U00010cc7",
    "\U00010c88": "\U00010cc8", "\U00010c89": "\U00010cc9", "\U00010c8a": "\U00010cca",
    "\U00010c8b": "\U00010ccb", "\U00010c8c": "\U00010ccc", "\U00010c8d": "\U00010ccd",
    "\U00010c8e": "\U00010cce", "\U00010c8f": "\U00010ccf", "\U00010c90": "\U00010cd0",
    "\U00010c91": "\U00010cd1", "\U00010c92": "\U00010cd2", "\U00010c93": "\U00010cd3",
    "\U00010c94": "\U00010cd4", "\U00010c95": "\U00010cd5", "\U00010c96": "\U00010cd6",
    "\U00010c97": "\U00010cd7", "\U00010c98": "\U00010cd8", "\U00010c99": "\U00010cd9",
    "\U00010c9a": "\U00010cda", "\U00010c9b": "\U00010cdb", "\U00010c9c": "\U00010cdc",
    "\U00010c9d": "\U00010cdd", "\U00010c9e": "\U00010cde", "\U00010c9f": "\U00010cdf",
    "\U00010ca0": "\U00010ce0", "\U00010ca1": "\U00010ce1", "\U00010ca2": "\U00010ce2",
    "\U00010ca3": "\U00010ce3", "\U00010ca4": "\U00010ce4", "\U00010ca5": "\U00010ce5",
    "\U00010ca6": "\U00010ce6", "\U00010ca7": "\U00010ce7", "\U00010ca8": "\U00010ce8",
    "\U00010ca9": "\U00010ce9", "\U00010caa": "\U00010cea", "\U00010cab": "\U00010ceb",
    "\U00010cac": "\U00010cec", "\U00010cad": "\U00010ced", "\U00010cae": "\U00010cee",
    "\U00010caf": "\U00010cef", "\U00010cb0": "\U00010cf0", "\U00010cb1": "\U00010cf1",
    "\U00010cb2": "\U00010cf2", "\U00010d50": "\U00010d70", "\U00010d51": "\U00010d71",
    "\U00010d52": "\U00010d72", "\U00010d53": "\U00010d73", "\U00010d54": "\U00010d74",
    "\U00010d55": "\U00010d75", "\U00010d56": "\U00010d76", "\U00010d57": "\U00010d77",
    "\U00010d58": "\U00010d78", "\U00010d59": "\U00010d79", "\U00010d5a": "\U00010d7a",
    "\U00010d5b": "\U00010d7b", "\U00010d5c": "\U00010d7c", "\U00010d5d": "\U00010d7d",
    "\U00010d5e": "\U00010d7e", "\U00010d5f": "\U00010d7f", "\U00010d60": "\U00010d80",
    "\U00010d61": "\U00010d81", "\U00010d62": "\U00010d82", "\U00010d63": "\U00010d83",
    "\U00010d64": "\U00010d84", "\U00010d65": "\U00010d85",
    "\U0001109a": "\U00011099\U000110ba", "\U0001109c": "\U0001109b\U000110ba",
    "\U000110ab": "\U000110a5\U000110ba", "\U0001112e": "\U00011131\U00011127",
    "\U0001112f": "\U00011132\U00011127", "\U0001134b": "\U00011347\U0001133e",
    "\U0001134c": "\U00011347\U00011357", "\U00011383": "\U00011382\U000113c9",
    "\U00011385": "\U00011384\U000113bb", "\U0001138e": "\U0001138b\U000113c2",
    "\U00011391": "\U00011390\U000113c9", "\U000113c5": "\U000113c2\U000113c2",
    "\U000113c7": "\U000113c2\U000113b8", "\U000113c8": "\U000113c2\U000113c9",
    "\U000114bb": "\U000114b9\U000114ba", "\U000114bc": "\U000114b9\U000114b0",
    "\U000114be": "\U000114b9\U000114bd", "\U000115ba": "\U000115b8\U000115af",
    "\U000115bb": "\U000115b9\U000115af", "\U000118a0": "\U000118c0",
    "\U000118a1": "\U000118c1", "\U000118a2": "\U000118c2", "\U000118a3": "\U000118c3",
    "\U000118a4": "\U000118c4", "\U000118a5": "\U000118c5", "\U000118a6": "\U000118c6",
    "\U000118a7": "\U000118c7", "\U000118a8": "\U000118c8", "\U000118a9": "\U000118c9",
    "\U000118aa": "\U000118ca", "\U000118ab": "\U000118cb", "\U000118ac": "\U000118cc",
    "\U000118ad": "\U000118cd", "\U000118ae": "\U000118ce", "\U000118af": "\U000118cf",
    "\U000118b0": "\U000118d0", "\U000118b1": "\U000118d1", "\U000118b2": "\U000118d2",
    "\U000118b3": "\U000118d3", "\U000118b4": "\U000118d4", "\U000118b5": "\U000118d5",
    "\U000118b6": "\U000118d6", "\U000118b7": "\U000118d7", "\U000118b8": "\U000118d8",
    "\U000118b9": "\U000118d9", "\U000118ba": "\U000118da", "\U000118bb": "\U000118db",
    "\U000118bc": "\U000118dc", "\U000118bd": "\U000118dd", "\U000118be": "\U000118de",
    "\U000118bf": "\U000118df", "\U00011938": "\U00011935\U00011930",
    "\U00016121": "\U0001611e\U0001611e", "\U00016122": "\U0001611e\U00016129",
    "\U00016123": "\U0001611e\U0001611f", "\U00016124": "\U00016129\U0001611f",
    "\U00016125": "\U0001611e\U00016120", "\U00016126": "\U0001611e\U0001611e\U0001611f",
    "\U00016127": "\U0001611e\U00016129\U0001611f",
    "\U00016128": "\U0001611e\U0001611e\U00016120", "\U00016d68": "\U00016d67\U00016d67",
    "\U00016d69": "\U00016d63\U00016d67", "\U00016d6a": "\U00016d63\U00016d67\U00016d67",
    "\U00016e40": "\U00016e60", "\U00016e41": "\U00016e61", "\U00016e42": "\U00016e62",
    "\U00016e43": "\U00016e63", "\U00016e44": "\U00016e64", "\U00016e45": "\U00016e65",
    "\U00016e46": "\U00016e66", "\U00016e47": "\U00016e67", "\U00016e48": "\U00016e68",
    "\U00016e49": "\U00016e69", "\U00016e4a": "\U00016e6a", "\U00016e4b": "\U00016e6b",
    "\U00016e4c": "\U00016e6c", "\U00016e4d": "\U00016e6d", "\U00016e4e": "\U00016e6e",
    "\U00016e4f": "\U00016e6f", "\U00016e50": "\U00016e70", "\U00016e51": "\U00016e71",
    "\U00016e52": "\U00016e72", "\U00016e53": "\U00016e73", "\U00016e54": "\U00016e74",
    "\U00016e55": "\U00016e75", "\U00016e56": "\U00016e76", "\U00016e57": "\U00016e77",
    "\U00016e58": "\U00016e78", "\U00016e59": "\U00016e79", "\U00016e5a": "\U00016e7a",
    "\U00016e5b": "\U00016e7b", "\U00016e5c": "\U00016e7c", "\U00016e5d": "\U00016e7d",
    "\U00016e5e": "\U00016e7e", "\U00016e5f": "\U00016e7f", "\U00016ea0": "\U00016ebb",
    "\U00016ea1": "\U00016ebc", "\U00016ea2": "\U00016ebd", "\U00016ea3": "\U00016ebe",
    "\U00016ea4": "\U00016ebf", "\U00016ea5": "\U00016ec0", "\U00016ea6": "\U00016ec1",
    "\U00016ea7": "\U00016ec2", "\U00016ea8": "\U00016ec3", "\U00016ea9": "\U00016ec4",
    "\U00016eaa": "\U00016ec5", "\U00016eab": "\U00016ec6", "\U00016eac": "\U00016ec7",
    "\U00016ead": "\U00016ec8", "\U00016eae": "\U00016ec9", "\U00016eaf": "\U00016eca",
    "\U00016eb0": "\U00016ecb", "\U00016eb1": "\U00016ecc", "\U00016eb2": "\U00016ecd",
    "\U00016eb3": "\U00016ece", "\U00016eb4": "\U00016ecf", "\U00016eb5": "\U00016ed0",
    "\U00016eb6": "\U00016ed1", "\U00016eb7": "\U00016ed2", "\U00016eb8": "\U00016ed3",
    "\U0001ccf0": "0", "\U0001ccf1": "1", "\U0001ccf2": "2", "\U0001ccf3": "3",
    "\U0001ccf4": "4", "\U0001ccf5": "5", "\U0001ccf6": "6", "\U0001ccf7": "7",
    "\U0001ccf8": "8", "\U0001ccf9": "9", "\U0001d400": "a", "\U0001d401": "b",
    "\U0001d402": "c", "\U0001d403": "d", "\U0001d404": "e", "\U0001d405": "f",
    "\U0001d406": "g", "\U0001d407": "h", "\U0001d408": "i", "\U0001d409": "j",
    "\U0001d40a": "k", "\U0001d40b": "l", "\U0001d40c": "m", "\U0001d40d": "n",
    "\U0001d40e": "o", "\U0001d40f": "p", "\U0001d410": "q", "\U0001d411": "r",
    "\U0001d412": "s", "\U0001d413": "t", "\U0001d414": "u", "\U0001d415": "v",
    "\U0001d416": "w", "\U0001d417": "x", "\U0001d418": "y", "\U0001d419": "z",
    "\U0001d41a": "a", "\U0001d41b": "b", "\U0001d41c": "c", "\U0001d41d": "d",
    "\U0001d41e": "e", "\U0001d41f": "f", "\U0001d420": "g", "\U0001d421": "h",
    "\U0001d422": "i", "\U0001d423": "j", "\U0001d424": "k", "\U0001d425": "l",
    "\U0001d426": "m", "\U0001d427": "n", "\U0001d428": "o", "\U0001d429": "p",
    "\U0001d42a": "q", "\U0001d42b": "r", "\U0001d42c": "s", "\U0001d42d": "t",
    "\U0001d42e": "u", "\U0001d42f": "v", "\U0001d430": "w", "\U0001d431": "x",
    "\U0001d432": "y", "\U0001d433": "z", "\U0001d434": "a", "\U0001d435": "b",
    "\U0001d436": "c", "\U0001d437": "d", "\U0001d438": "e", "\U0001d439": "f",
    "\U0001d43a": "g", "\U0001d43b": "h", "\U0001d43c": "i", "\U0001d43d": "j",
    "\U0001d43e": "k", "\U0001d43f": "l", "\U0001d440": "m", "\U0001d441": "n",
    "\U0001d442": "o", "\U0001d443": "p", "\U0001d444": "q", "\U0001d445": "r",
    "\U0001d446": "s", "\U0001d447": "t", "\U0001d448": "u", "\U0001d449": "v",
    "\U0001d44a": "w", "\U0001d44b": "x", "\U0001d44c": "y", "\U0001d44d": "z",
    "\U0001d44e": "a", "\U0001d44f": "b", "\U0001d450": "c", "\U0001d451": "d",
    "\U0001d452": "e", "\U0001d453": "f", "\U0001d454": "g", "\U0001d456": "i",
    "\U0001d457": "j", "\U0001d458": "k", "\U0001d459": "l", "\U0001d45a": "m",
    "\U0001d45b": "n", "\U0001d45c": "o", "\U0001d45d": "p", "\U0001d45e": "q",
    "\U0001d45f": "r", "\U0001d460": "s", "\U0001d461": "t", "\U0001d462": "u",
    "\U0001d463": "v", "\U0001d464": "w", "\U0001d465": "x", "\U0001d466": "y",
    "\U0001d467": "z", "\U0001d468": "a", "\U0001d469": "b", "\U0001d46a": "c",
    "\U0001d46b": "d", "\U0001d46c": "e", "\U0001d46d": "f", "\U0001d46e": "g",
    "\U0001d46f": "h", "\U0001d470": "i", "\U0001d471": "j", "\U0001d472": "k",
    "\U0001d473": "l", "\U0001d474": "m", "\U0001d475": "n", "\U0001d476": "o",
    "\U0001d477": "p", "\U0001d478": "q", "\U0001d479": "r", "\U0001d47a": "s",
    "\U0001d47b": "t", "\U0001d47c": "u", "\U0001d47d": "v", "\U0001d47e": "w",
    "\U0001d47f": "x", "\U0001d480": "y", "\U0001d481": "z", "\U0001d482": "a",
    "\U0001d483": "b", "\U0001d484": "c", "\U0001d485": "d", "\U0001d486": "e",
    "\U0001d487": "f", "\U0001d488": "g", "\U0001d489": "h", "\U0001d48a": "i",
    "\U0001d48b": "j", "\U0001d48c": "k", "\U0001d48d": "l", "\U0001d48e": "m",
    "\U0001d48f": "n", "\U0001d490": "o", "\U0001d491": "p", "\U0001d492": "q",
    "\U0001d493": "r", "\U0001d494": "s", "\U0001d495": "t", "\U0001d496": "u",
    "\U0001d497": "v", "\U0001d498": "w", "\U0001d499": "x", "\U0001d49a": "y",
    "\U0001d49b": "z", "\U0001d49c": "a", "\U0001d49e": "c", "\U0001d49f": "d",
    "\U0001d4a2": "g", "\U0001d4a5": "j", "\U0001d4a6": "k", "\U0001d4a9": "n",
    "\U0001d4aa": "o", "\U0001d4ab": "p", "\U0001d4ac": "q", "\U0001d4ae": "s",
    "\U0001d4af": "t", "\U0001d4b0": "u", "\U0001d4b1": "v", "\U0001d4b2": "w",
    "\U0001d4b3": "x", "\U0001d4b4": "y", "\U0001d4b5": "z", "\U0001d4b6": "a",
    "\U0001d4b7": "b", "\U0001d4b8": "c", "\U0001d4b9": "d", "\U0001d4bb": "f",
    "\U0001d4bd": "h", "\U0001d4be": "i", "\U0001d4bf": "j", "\U0001d4c0": "k",
    "\U0001d4c1": "l", "\U0001d4c2": "m", "\U0001d4c3": "n", "\U0001d4c5": "p",
    "\U0001d4c6": "q", "\U0001d4c7": "r", "\U0001d4c8": "s", "\U0001d4c9": "t",
    "\U0001d4ca": "u", "\U0001d4cb": "v", "\U0001d4cc": "w", "\U0001d4cd": "x",
    "\U0001d4ce": "y", "\U0001d4cf": "z", "\U0001d4d0": "a", "\U0001d4d1": "b",
    "\U0001d4d2": "c", "\U0001d4d3": "d", "\U0001d4d4": "e", "\U0001d4d5": "f",
    "\U0001d4d6": "g", "\U0001d4d7": "h", "\U0001d4d8": "i", "\U0001d4d9": "j",
    "\U0001d4da": "k", "\U0001d4db": "l", "\U0001d4dc": "m", "\U0001d4dd": "n",
    "\U0001d4de": "o", "\U0001d4df": "p", "\U0001d4e0": "q", "\U0001d4e1": "r",
    "\U0001d4e2": "s", "\U0001d4e3": "t", "\U0001d4e4": "u", "\U0001d4e5": "v",
    "\U0001d4e6": "w", "\U0001d4e7": "x", "\U0001d4e8": "y", "\U0001d4e9": "z",
    "\U0001d4ea": "a", "\U0001d4eb": "b", "\U0001d4ec": "c", "\U0001d4ed": "d",
    "\U0001d4ee": "e", "\U0001d4ef": "f", "\U0001d4f0": "g", "\U0001d4f1": "h",
    "\U0001d4f2": "i", "\U0001d4f3": "j", "\U0001d4f4": "k", "\U0001d4f5": "l",
    "\U0001d4f6": "m", "\U0001d4f7": "n", "\U0001d4f8": "o", "\U0001d4f9": "p",
    "\U0001d4fa": "q", "\U0001d4fb": "r", "\U0001d4fc": "s", "\U0001d4fd": "t",
    "\U0001d4fe": "u", "\U0001d4ff": "v", "\U0001d500": "w", "\U0001d501": "x",
    "\U0001d502": "y", "\U0001d503": "z", "\U0001d504": "a", "\U0001d505": "b",
    "\U0001d507": "d", "\U0001d508": "e", "\U0001d509": "f", "\U0001d50a": "g",
    "\U0001d50d": "j", "\U0001d50e": "k", "\U0001d50f": "l", "\U0001d510": "m",
    "\U0001d511": "n", "\U0001d512": "o", "\U0001d513": "p", "\U0001d514": "q",
    "\U0001d516": "s", "\U0001d517": "t", "\U0001d518": "u", "\U0001d519": "v",
    "\U0001d51a": "w", "\U0001d51b": "x", "\U0001d51c": "y", "\U0001d51e": "a",
    "\U0001d51f": "b", "\U0001d520": "c", "\U0001d521": "d", "\U0001d522": "e",
    "\U0001d523": "f", "\U0001d524": "g", "\U0001d525": "h", "\U0001d526": "i",
    "\U0001d527": "j", "\U0001d528": "k", "\U0001d529": "l", "\U0001d52a": "m",
    "\U0001d52b": "n", "\U0001d52c": "o", "\U0001d52d": "p", "\U0001d52e": "q",
    "\U0001d52f": "r", "\U0001d530": "s", "\U0001d531": "t", "\U0001d532": "u",
    "\U0001d533": "v", "\U0001d534": "w", "\U0001d535": "x", "\U0001d536": "y",
    "\U0001d537": "z", "\U0001d538": "a", "\U0001d539": "b", "\U0001d53b": "d",
    "\U0001d53c": "e", "\U0001d53d": "f", "\U0001d53e": "g", "\U0001d540": "i",
    "\U0001d541": "j", "\U0001d542": "k", "\U0001d543": "l", "\U0001d544": "m",
    "\U0001d546": "o", "\U0001d54a": "s", "\U0001d54b": "t", "\U0001d54c": "u",
    "\U0001d54d": "v", "\U0001d54e": "w", "\U0001d54f": "x", "\U0001d550": "y",
    "\U0001d552": "a", "\U0001d553": "b", "\U0001d554": "c", "\U0001d555": "d",
    "\U0001d556": "e", "\U0001d557": "f", "\U0001d558": "g", "\U0001d559": "h",
    "\U0001d55a": "i", "\U0001d55b": "j", "\U0001d55c": "k", "\U0001d55d": "l",
    "\U0001d55e": "m", "\U0001d55f": "n", "\U0001d560": "o", "\U0001d561": "p",
    "\U0001d562": "q", "\U0001d563": "r", "\U0001d564": "s", "\U0001d565": "t",
    "\U0001d566": "u", "\U0001d567": "v", "\U0001d568": "w", "\U0001d569": "x",
    "\U0001d56a": "y", "\U0001d56b": "z", "\U0001d56c": "a", "\U0001d56d": "b",
    "\U0001d56e": "c", "\U0001d56f": "d", "\U0001d570": "e", "\U0001d571": "f",
    "\U0001d572": "g", "\U0001d573": "h", "\U0001d574": "i", "\U0001d575": "j",
    "\U0001d576": "k", "\U0001d577": "l", "\U0001d578": "m", "\U0001d579": "n",
    "\U0001d57a": "o", "\U0001d57b": "p", "\U0001d57c": "q", "\U0001d57d": "r",
    "\U0001d57e": "s", "\U0001d57f": "t", "\U0001d580": "u", "\U0001d581": "v",
    "\U0001d582": "w", "\U0001d583": "x", "\U0001d584": "y", "\U0001d585": "z",
    "\U0001d586": "a", "\U0001d587": "b", "\U0001d588": "c", "\U0001d589": "d",
    "\U0001d58a": "e", "\U0001d58b": "f", "\U0001d58c": "g", "\U0001d58d": "h",
    "\U0001d58e": "i", "\U0001d58f": "j", "\U0001d590": "k", "\U0001d591": "l",
    "\U0001d592": "m", "\U0001d593": "n", "\U0001d594": "o", "\U0001d595": "p",
    "\U0001d596": "q", "\U0001d597": "r", "\U0001d598": "s", "\U0001d599": "t",
    "\U0001d59a": "u", "\U0001d59b": "v", "\U0001d59c": "w", "\U0001d59d": "x",
    "\U0001d59e": "y", "\U0001d59f": "z", "\U0001d5a0": "a", "\U0001d5a1": "b",
    "\U0001d5a2": "c", "\U0001d5a3": "d", "\U0001d5a4": "e", "\U0001d5a5": "f",
    "\U0001d5a6": "g", "\U0001d5a7": "h", "\U0001d5a8": "i", "\U0001d5a9": "j",
    "\U0001d5aa": "k", "\U0001d5ab": "l", "\U0001d5ac": "m", "\U0001d5ad": "n",
    "\U0001d5ae": "o", "\U0001d5af": "p", "\U0001d5b0": "q", "\U0001d5b1": "r",
    "\U0001d5b2": "s", "\U0001d5b3": "t", "\U0001d5b4": "u", "\U0001d5b5": "v",
    "\U0001d5b6": "w", "\U0001d5b7": "x", "\U0001d5b8": "y", "\U0001d5b9": "z",
    "\U0001d5ba": "a", "\U0001d5bb": "b", "\U0001d5bc": "c", "\U0001d5bd": "d",
    "\U0001d5be": "e", "\U0001d5bf": "f", "\U0001d5c0": "g", "\U0001d5c1": "h",
    "\U0001d5c2": "i", "\U0001d5c3": "j", "\U0001d5c4": "k", "\U0001d5c5": "l",
    "\U0001d5c6": "m", "\U0001d5c7": "n", "\U0001d5c8": "o", "\U0001d5c9": "p",
    "\U0001d5ca": "q", "\U0001d5cb": "r", "\U0001d5cc": "s", "\U0001d5cd": "t",
    "\U0001d5ce": "u", "\U0001d5cf": "v", "\U0001d5d0": "w", "\U0001d5d1": "x",
    "\U0001d5d2": "y", "\U0001d5d3": "z", "\U0001d5d4": "a", "\U0001d5d5": "b",
    "\U0001d5d6": "c", "\U0001d5d7": "d", "\U0001d5d8": "e", "\U0001d5d9": "f",
    "\U0001d5da": "g", "\U0001d5db": "h", "\U0001d5dc": "i", "\U0001d5dd": "j",
    "\U0001d5de": "k", "\U0001d5df": "l", "\U0001d5e0": "m", "\U0001d5e1": "n",
    "\U0001d5e2": "o", "\U0001d5e3": "p", "\U0001d5e4": "q", "\U0001d5e5": "r",
    "\U0001d5e6": "s", "\U0001d5e7": "t", "\U0001d5e8": "u", "\U0001d5e9": "v",
    "\U0001d5ea": "w", "\U0001d5eb": "x", "\U0001d5ec": "y", "\U0001d5ed": "z",
    "\U0001d5ee": "a", "\U0001d5ef": "b", "\U0001d5f0": "c", "\U0001d5f1": "d",
    "\U0001d5f2": "e", "\U0001d5f3": "f", "\U0001d5f4": "g", "\U0001d5f5": "h",
    "\U0001d5f6": "i", "\U0001d5f7": "j", "\U0001d5f8": "k", "\U0001d5f9": "l",
    "\U0001d5fa": "m", "\U0001d5fb": "n", "\U0001d5fc": "o", "\U0001d5fd": "p",
    "\U0001d5fe": "q", "\U0001d5ff": "r", "\U0001d600": "s", "\U0001d601": "t",
    "\U0001d602": "u", "\U0001d603": "v", "\U0001d604": "w", "\U0001d605": "x",
    "\U0001d606": "y", "\U0001d607": "z", "\U0001d608": "a", "\U0001d609": "b",
    "\U0001d60a": "c", "\U0001d60b": "d", "\U0001d60c": "e", "\U0001d60d": "f",
    "\U0001d60e": "g", "\U0001d60f": "h", "\U0001d610": "i", "\U0001d611": "j",
    "\U0001d612": "k", "\U0001d613": "l", "\U0001d614": "m", "\U0001d615": "n",
    "\U0001d616": "o", "\U0001d617": "p", "\U0001d618": "q", "\U0001d619": "r",
    "\U0001d61a": "s", "\U0001d61b": "t", "\U0001d61c": "u", "\U0001d61d": "v",
    "\U0001d61e": "w", "\U0001d61f": "x", "\U0001d620": "y", "\U0001d621": "z",
    "\U0001d622": "a", "\U0001d623": "b", "\U0001d624": "c", "\U0001d625": "d",
    "\U0001d626": "e", "\U0001d627": "f", "\U0001d628": "g", "\U0001d629": "h",
    "\U0001d62a": "i", "\U0001d62b": "j", "\U0001d62c": "k", "\U0001d62d": "l",
    "\U0001d62e": "m", "\U0001d62f": "n", "\U0001d630": "o", "\U0001d631": "p",
    "\U0001d632": "q", "\U0001d633": "r", "\U0001d634": "s", "\U0001d635": "t",
    "\U0001d636": "u", "\U0001d637": "v", "\U0001d638": "w", "\U0001d639": "x",
    "\U0001d63a": "y", "\U0001d63b": "z", "\U0001d63c": "a", "\U0001d63d": "b",
    "\U0001d63e": "c", "\U0001d63f": "d", "\U0001d640": "e", "\U0001d641": "f",
    "\U0001d642": "g", "\U0001d643": "h", "\U0001d644": "i", "\U0001d645": "j",
    "\U0001d646": "k", "\U0001d647": "l", "\U0001d648": "m", "\U0001d649": "n",
    "\U0001d64a": "o", "\U0001d64b": "p", "\U0001d64c": "q", "\U0001d64d": "r",
    "\U0001d64e": "s", "\U0001d64f": "t", "\U0001d650": "u", "\U0001d651": "v",
    "\U0001d652": "w", "\U0001d653": "x", "\U0001d654": "y", "\U0001d655": "z",
    "\U0001d656": "a", "\U0001d657": "b", "\U0001d658": "c", "\U0001d659": "d",
    "\U0001d65a": "e", "\U0001d65b": "f", "\U0001d65c": "g", "\U0001d65d": "h",
    "\U0001d65e": "i", "\U0001d65f": "j", "\U0001d660": "k", "\U0001d661": "l",
    "\U0001d662": "m", "\U0001d663": "n", "\U0001d664": "o", "\U0001d665": "p",
    "\U0001d666": "q", "\U0001d667": "r", "\U0001d668": "s", "\U0001d669": "t",
    "\U0001d66a": "u", "\U0001d66b": "v", "\U0001d66c": "w", "\U0001d66d": "x",
    "\U0001d66e": "y", "\U0001d66f": "z", "\U0001d670": "a", "\U0001d671": "b",
    "\U0001d672": "c", "\U0001d673": "d", "\U0001d674": "e", "\U0001d675": "f",
    "\U0001d676": "g", "\U0001d677": "h", "\U0001d678": "i", "\U0001d679": "j",
    "\U0001d67a": "k", "\U0001d67b": "l", "\U0001d67c": "m", "\U0001d67d": "n",
    "\U0001d67e": "o", "\U0001d67f": "p", "\U0001d680": "q", "\U0001d681": "r",
    "\U0001d682": "s", "\U0001d683": "t", "\U0001d684": "u", "\U0001d685": "v",
    "\U0001d686": "w", "\U0001d687": "x", "\U0001d688": "y", "\U0001d689": "z",
    "\U0001d68a": "a", "\U0001d68b": "b", "\U0001d68c": "c", "\U0001d68d": "d",
    "\U0001d68e": "e", "\U0001d68f": "f", "\U0001d690": "g", "\U0001d691": "h",
    "\U0001d692": "i", "\U0001d693": "j", "\U0001d694": "k", "\U0001d695": "l",
    "\U0001d696": "m", "\U0001d697": "n", "\U0001d698": "o", "\U0001d699": "p",
    "\U0001d69a": "q", "\U0001d69b": "r", "\U0001d69c": "s", "\U0001d69d": "t",
    "\U0001d69e": "u", "\U0001d69f": "v", "\U0001d6a0": "w", "\U0001d6a1": "x",
    "\U0001d6a2": "y", "\U0001d6a3": "z", "\U0001d6a4": "\u0131", "\U0001d6a5": "\u0237",
    "\U0001d6a8": "\u03b1", "\U0001d6a9": "\u03b2", "\U0001d6aa": "\u03b3",
    "\U0001d6ab": "\u03b4", "\U0001d6ac": "\u03b5", "\U0001d6ad": "\u03b6",
    "\U0001d6ae": "\u03b7", "\U0001d6af": "\u03b8", "\U0001d6b0": "\u03b9",
    "\U0001d6b1": "\u03ba", "\U0001d6b2": "\u03bb", "\U0001d6b3": "\u03bc",
    "\U0001d6b4": "\u03bd", "\U0001d6b5": "\u03be", "\U0001d6b6": "\u03bf",
    "\U0001d6b7": "\u03c0", "\U0001d6b8": "\u03c1", "\U0001d6b9": "\u03b8",
    "\U0001d6ba": "\u03c3", "\U0001d6bb": "\u03c4", "\U0001d6bc": "\u03c5",
    "\U0001d6bd": "\u03c6", "\U0001d6be": "\u03c7", "\U0001d6bf": "\u03c8",
    "\U0001d6c0": "\u03c9", "\U0001d6c2": "\u03b1", "\U0001d6c3": "\u03b2",
    "\U0001d6c4": "\u03b3", "\U0001d6c5": "\u03b4", "\U0001d6c6": "\u03b5",
    "\U0001d6c7": "\u03b6", "\U0001d6c8": "\u03b7", "\U0001d6c9": "\u03b8",
    "\U0001d6ca": "\u03b9", "\U0001d6cb": "\u03ba", "\U0001d6cc": "\u03bb",
    "\U0001d6cd": "\u03bc", "\U0001d6ce": "\u03bd", "\U0001d6cf": "\u03be",
    "\U0001d6d0": "\u03bf", "\U0001d6d1": "\u03c0", "\U0001d6d2": "\u03c1",
    "\U0001d6d3": "\u03c3", "\U0001d6d4": "\u03c3", "\U0001d6d5": "\u03c4",
    "\U0001d6d6": "\u03c5", "\U0001d6d7": "\u03c6", "\U0001d6d8": "\u03c7",
    "\U0001d6d9": "\u03c8", "\U0001d6da": "\u03c9", "\U0001d6dc": "\u03b5",
    "\U0001d6dd": "\u03b8", "\U0001d6de": "\u03ba", "\U0001d6df": "\u03c6",
    "\U0001d6e0": "\u03c1", "\U0001d6e1": "\u03c0", "\U0001d6e2": "\u03b1",
    "\U0001d6e3": "\u03b2", "\U0001d6e4": "\u03b3", "\U0001d6e5": "\u03b4",
    "\U0001d6e6": "\u03b5", "\U0001d6e7": "\u03b6", "\U0001d6e8": "\u03b7",
    "\U0001d6e9": "\u03b8", "\U0001d6ea": "\u03b9", "\U0001d6eb": "\u03ba",
    "\U0001d6ec": "\u03bb", "\U0001d6ed": "\u03bc", "\U0001d6ee": "\u03bd",
    "\U0001d6ef": "\u03be", "\U0001d6f0": "\u03bf", "\U0001d6f1": "\u03c0",
    "\U0001d6f2": "\u03c1", "\U0001d6f3": "\u03b8", "\U0001d6f4": "\u03c3",
    "\U0001d6f5": "\u03c4", "\U0001d6f6": "\u03c5", "\U0001d6f7": "\u03c6",
    "\U0001d6f8": "\u03c7", "\U0001d6f9": "\u03c8", "\U0001d6fa": "\u03c9",
    "\U0001d6fc": "\u03b1", "\U0001d6fd": "\u03b2", "\U0001d6fe": "\u03b3",
    "\U0001d6ff": "\u03b4", "\U0001d700": "\u03b5", "\U0001d701": "\u03b6",
    "\U0001d702": "\u03b7", "\U0001d703": "\u03b8", "\U0001d704": "\u03b9",
    "\U0001d705": "\u03ba", "\U0001d706": "\u03bb", "\U0001d707": "\u03bc",
    "\U0001d708": "\u03bd", "\U0001d709": "\u03be", "\U0001d70a": "\u03bf",
    "\U0001d70b": "\u03c0", "\U0001d70c": "\u03c1", "\U0001d70d": "\u03c3",
    "\U0001d70e": "\u03c3", "\U0001d70f": "\u03c4", "\U0001d710": "\u03c5",
    "\U0001d711": "\u03c6", "\U0001d712": "\u03c7", "\U0001d713": "\u03c8",
    "\U0001d714": "\u03c9", "\U0001d716": "\u03b5", "\U0001d717": "\u03b8",
    "\U0001d718": "\u03ba", "\U0001d719": "\u03c6", "\U0001d71a": "\u03c1",
    "\U0001d71b": "\u03c0", "\U0001d71c": "\u03b1", "\U0001d71d": "\u03b2",
    "\U0001d71e": "\u03b3", "\U0001d71f": "\u03b4", "\U0001d720": "\u03b5",
    "\U0001d721": "\u03b6", "\U0001d722": "\u03b7", "\U0001d723": "\u03b8",
    "\U0001d724": "\u03b9", "\U0001d725": "\u03ba", "\U0001d726": "\u03bb",
    "\U0001d727": "\u03bc", "\U0001d728": "\u03bd", "\U0001d729": "\u03be",
    "\U0001d72a": "\u03bf", "\U0001d72b": "\u03c0", "\U0001d72c": "\u03c1",
    "\U0001d72d": "\u03b8", "\U0001d72e": "\u03c3", "\U0001d72f": "\u03c4",
    "\U0001d730": "\u03c5", "\U0001d731": "\u03c6", "\U0001d732": "\u03c7",
    "\U0001d733": "\u03c8", "\U0001d734": "\u03c9", "\U0001d736": "\u03b1",
    "\U0001d737": "\u03b2", "\U0001d738": "\u03b3", "\U0001d739": "\u03b4",
    "\U0001d73a": "\u03b5", "\U0001d73b": "\u03b6", "\U0001d73c": "\u03b7",
    "\U0001d73d": "\u03b8", "\U0001d73e": "\u03b9", "\U0001d73f": "\u03ba",
    "\U0001d740": "\u03bb", "\U0001d741": "\u03bc", "\U0001d742": "\u03bd",
    "\U0001d743": "\u03be", "\U0001d744": "\u03bf", "\U0001d745": "\u03c0",
    "\U0001d746": "\u03c1", "\U0001d747": "\u03c3", "\U0001d748": "\u03c3",
    "\U0001d749": "\u03c4", "\U0001d74a": "\u03c5", "\U0001d74b": "\u03c6",
    "\U0001d74c": "\u03c7", "\U0001d74d": "\u03c8", "\U0001d74e": "\u03c9",
    "\U0001d750": "\u03b5", "\U0001d751": "\u03b8", "\U0001d752": "\u03ba",
    "\U0001d753": "\u03c6", "\U0001d754": "\u03c1", "\U0001d755": "\u03c0",
    "\U0001d756": "\u03b1", "\U0001d757": "\u03b2", "\U0001d758": "\u03b3",
    "\U0001d759": "\u03b4", "\U0001d75a": "\u03b5", "\U0001d75b": "\u03b6",
    "\U0001d75c": "\u03b7", "\U0001d75d": "\u03b8", "\U0001d75e": "\u03b9",
    "\U0001d75f": "\u03ba", "\U0001d760": "\u03bb", "\U0001d761": "\u03bc",
    "\U0001d762": "\u03bd", "\U0001d763": "\u03be", "\U0001d764": "\u03bf",
    "\U0001d765": "\u03c0", "\U0001d766": "\u03c1", "\U0001d767": "\u03b8",
    "\U0001d768": "\u03c3", "\U0001d769": "\u03c4", "\U0001d76a": "\u03c5",
    "\U0001d76b": "\u03c6", "\U0001d76c": "\u03c7", "\U0001d76d": "\u03c8",
    "\U0001d76e": "\u03c9", "\U0001d770": "\u03b1", "\U0001d771": "\u03b2",
    "\U0001d772": "\u03b3", "\U0001d773": "\u03b4", "\U0001d774": "\u03b5",
    "\U0001d775": "\u03b6", "\U0001d776": "\u03b7", "\U0001d777": "\u03b8",
    "\U0001d778": "\u03b9", "\U0001d779": "\u03ba", "\U0001d77a": "\u03bb",
    "\U0001d77b": "\u03bc", "\U0001d77c": "\u03bd", "\U0001d77d": "\u03be",
    "\U0001d77e": "\u03bf", "\U0001d77f": "\u03c0", "\U0001d780": "\u03c1",
    "\U0001d781": "\u03c3", "\U0001d782": "\u03c3", "\U0001d783": "\u03c4",
    "\U0001d784": "\u03c5", "\U0001d785": "\u03c6", "\U0001d786": "\u03c7",
    "\U0001d787": "\u03c8", "\U0001d788": "\u03c9", "\U0001d78a": "\u03b5",
    "\U0001d78b": "\u03b8", "\U0001d78c": "\u03ba", "\U0001d78d": "\u03c6",
    "\U0001d78e": "\u03c1", "\U0001d78f": "\u03c0", "\U0001d790": "\u03b1",
    "\U0001d791": "\u03b2", "\U0001d792": "\u03b3", "\U0001d793": "\u03b4",
    "\U0001d794": "\u03b5", "\U0001d795": "\u03b6", "\U0001d796": "\u03b7",
    "\U0001d797": "\u03b8", "\U0001d798": "\u03b9", "\U0001d799": "\u03ba",
    "\U0001d79a": "\u03bb", "\U0001d79b": "\u03bc", "\U0001d79c": "\u03bd",
    "\U0001d79d": "\u03be", "\U0001d79e": "\u03bf", "\U0001d79f": "\u03c0",
    "\U0001d7a0": "\u03c1", "\U0001d7a1": "\u03b8", "\U0001d7a2": "\u03c3",
    "\U0001d7a3": "\u03c4", "\U0001d7a4": "\u03c5", "\U0001d7a5": "\u03c6",
    "\U0001d7a6": "\u03c7", "\U0001d7a7": "\u03c8", "\U0001d7a8": "\u03c9",
    "\U0001d7aa": "\u03b1", "\U0001d7ab": "\u03b2", "\U0001d7ac": "\u03b3",
    "\U0001d7ad": "\u03b4", "\U0001d7ae": "\u03b5", "\U0001d7af": "\u03b6",
    "\U0001d7b0": "\u03b7", "\U0001d7b1": "\u03b8", "\U0001d7b2": "\u03b9",
    "\U0001d7b3": "\u03ba", "\U0001d7b4": "\u03bb", "\U0001d7b5": "\u03bc",
    "\U0001d7b6": "\u03bd", "\U0001d7b7": "\u03be", "\U0001d7b8": "\u03bf",
    "\U0001d7b9": "\u03c0", "\U0001d7ba": "\u03c1", "\U0001d7bb": "\u03c3",
    "\U0001d7bc": "\u03c3", "\U0001d7bd": "\u03c4", "\U0001d7be": "\u03c5",
    "\U0001d7bf": "\u03c6", "\U0001d7c0": "\u03c7", "\U0001d7c1": "\u03c8",
    "\U0001d7c2": "\u03c9", "\U0001d7c4": "\u03b5", "\U0001d7c5": "\u03b8",
    "\U0001d7c6": "\u03ba", "\U0001d7c7": "\u03c6", "\U0001d7c8": "\u03c1",
    "\U0001d7c9": "\u03c0", "\U0001d7ca": "\u03dd", "\U0001d7cb": "\u03dd", "\U0001d7ce": "0",
    "\U0001d7cf": "1", "\U0001d7d0": "2", "\U0001d7d1": "3", "\U0001d7d2": "4",
    "\U0001d7d3": "5", "\U0001d7d4": "6", "\U0001d7d5": "7", "\U0001d7d6": "8",
    "\U0001d7d7": "9", "\U0001d7d8": "0", "\U0001d7d9": "1", "\U0001d7da": "2",
    "\U0001d7db": "3", "\U0001d7dc": "4", "\U0001d7dd": "5", "\U0001d7de": "6",
    "\U0001d7df": "7", "\U0001d7e0": "8", "\U0001d7e1": "9", "\U0001d7e2": "0",
    "\U0001d7e3": "1", "\U0001d7e4": "2", "\U0001d7e5": "3", "\U0001d7e6": "4",
    "\U0001d7e7": "5", "\U0001d7e8": "6", "\U0001d7e9": "7", "\U0001d7ea": "8",
    "\U0001d7eb": "9", "\U0001d7ec": "0", "\U0001d7ed": "1", "\U0001d7ee": "2",
    "\U0001d7ef": "3", "\U0001d7f0": "4", "\U0001d7f1": "5", "\U0001d7f2": "6",
    "\U0001d7f3": "7", "\U0001d7f4": "8", "\U0001d7f5": "9", "\U0001d7f6": "0",
    "\U0001d7f7": "1", "\U0001d7f8": "2", "\U0001d7f9": "3", "\U0001d7fa": "4",
    "\U0001d7fb": "5", "\U0001d7fc": "6", "\U0001d7fd": "7", "\U0001d7fe": "8",
    "\U0001d7ff": "9", "\U0001e030": "\u0430", "\U0001e031": "\u0431", "\U0001e032": "\u0432",
    "\U0001e033": "\u0433", "\U0001e034": "\u0434", "\U0001e035": "\u0435",
    "\U0001e036": "\u0436", "\U0001e037": "\u0437", "\U0001e038": "\u0438",
    "\U0001e039": "\u043a", "\U0001e03a": "\u043b", "\U0001e03b": "\u043c",
    "\U0001e03c": "\u043e", "\U0001e03d": "\u043f", "\U0001e03e": "\u0440",
    "\U0001e03f": "\u0441", "\U0001e040": "\u0442", "\U0001e041": "\u0443",
    "\U0001e042": "\u0444", "\U0001e043": "\u0445", "\U0001e044": "\u0446",
    "\U0001e045": "\u0447", "\U0001e046": "\u0448", "\U0001e047": "\u044b",
    "\U0001e048": "\u044d", "\U0001e049": "\u044e", "\U0001e04a": "\ua689",
    "\U0001e04b": "\u04d9", "\U0001e04c": "\u0456", "\U0001e04d": "\u0458",
    "\U0001e04e": "\u04e9", "\U0001e04f": "\u04af", "\U0001e050": "\u04cf",
    "\U0001e051": "\u0430", "\U0001e052": "\u0431", "\U0001e053": "\u0432",
    "\U0001e054": "\u0433", "\U0001e055": "\u0434", "\U0001e056": "\u0435",
    "\U0001e057": "\u0436", "\U0001e058": "\u0437", "\U0001e059": "\u0438",
    "\U0001e05a": "\u043a", "\U0001e05b": "\u043b", "\U0001e05c": "\u043e",
    "\U0001e05d": "\u043f", "\U0001e05e": "\u0441", "\U0001e05f": "\u0443",
    "\U0001e060": "\u0444", "\U0001e061": "\u0445", "\U0001e062": "\u0446",
    "\U0001e063": "\u0447", "\U0001e064": "\u0448", "\U0001e065": "\u044a",
    "\U0001e066": "\u044b", "\U0001e067": "\u0491", "\U0001e068": "\u0456",
    "\U0001e069": "\u0455", "\U0001e06a": "\u045f", "\U0001e06b": "\u04ab",
    "\U0001e06c": "\ua651", "\U0001e06d": "\u04b1", "\U0001e900": "\U0001e922",
    "\U0001e901": "\U0001e923", "\U0001e902": "\U0001e924", "\U0001e903": "\U0001e925",
    "\U0001e904": "\U0001e926", "\U0001e905": "\U0001e927", "\U0001e906": "\U0001e928",
    "\U0001e907": "\U0001e929", "\U0001e908": "\U0001e92a", "\U0001e909": "\U0001e92b",
    "\U0001e90a": "\U0001e92c", "\U0001e90b": "\U0001e92d", "\U0001e90c": "\U0001e92e",
    "\U0001e90d": "\U0001e92f", "\U0001e90e": "\U0001e930", "\U0001e90f": "\U0001e931",
    "\U0001e910": "\U0001e932", "\U0001e911": "\U0001e933", "\U0001e912": "\U0001e934",
    "\U0001e913": "\U0001e935", "\U0001e914": "\U0001e936", "\U0001e915": "\U0001e937",
    "\U0001e916": "\U0001e938", "\U0001e917": "\U0001e939", "\U0001e918": "\U0001e93a",
    "\U0001e919": "\U0001e93b", "\U0001e91a": "\U0001e93c", "\U0001e91b": "\U0001e93d",
    "\U0001e91c": "\U0001e93e", "\U0001e91d": "\U0001e93f", "\U0001e91e": "\U0001e940",
    "\U0001e91f": "\U0001e941", "\U0001e920": "\U0001e942", "\U0001e921": "\U0001e943",
    "\U0001ee00": "\u0627", "\U0001ee01": "\u0628", "\U0001ee02": "\u062c",
    "\U0001ee03": "\u062f", "\U0001ee05": "\u0648", "\U0001ee06": "\u0632",
    "\U0001ee07": "\u062d", "\U0001ee08": "\u0637", "\U0001ee09": "\u064a",
    "\U0001ee0a": "\u0643", "\U0001ee0b": "\u0644", "\U0001ee0c": "\u0645",
    "\U0001ee0d": "\u0646", "\U0001ee0e": "\u0633", "\U0001ee0f": "\u0639",
    "\U0001ee10": "\u0641", "\U0001ee11": "\u0635", "\U0001ee12": "\u0642",
    "\U0001ee13": "\u0631", "\U0001ee14": "\u0634", "\U0001ee15": "\u062a",
    "\U0001ee16": "\u062b", "\U0001ee17": "\u062e", "\U0001ee18": "\u0630",
    "\U0001ee19": "\u0636", "\U0001ee1a": "\u0638", "\U0001ee1b": "\u063a",
    "\U0001ee1c": "\u066e", "\U0001ee1d": "\u06ba", "\U0001ee1e": "\u06a1",
    "\U0001ee1f": "\u066f", "\U0001ee21": "\u0628", "\U0001ee22": "\u062c",
    "\U0001ee24": "\u0647", "\U0001ee27": "\u062d", "\U0001ee29": "\u064a",
    "\U0001ee2a": "\u0643", "\U0001ee2b": "\u0644", "\U0001ee2c": "\u0645",
    "\U0001ee2d": "\u0646", "\U0001ee2e": "\u0633", "\U0001ee2f": "\u0639",
    "\U0001ee30": "\u0641", "\U0001ee31": "\u0635", "\U0001ee32": "\u0642",
    "\U0001ee34": "\u0634", "\U0001ee35": "\u062a", "\U0001ee36": "\u062b",
    "\U0001ee37": "\u062e", "\U0001ee39": "\u0636", "\U0001ee3b": "\u063a",
    "\U0001ee42": "\u062c", "\U0001ee47": "\u062d", "\U0001ee49": "\u064a",
    "\U0001ee4b": "\u0644", "\U0001ee4d": "\u0646", "\U0001ee4e": "\u0633",
    "\U0001ee4f": "\u0639", "\U0001ee51": "\u0635", "\U0001ee52": "\u0642",
    "\U0001ee54": "\u0634", "\U0001ee57": "\u062e", "\U0001ee59": "\u0636",
    "\U0001ee5b": "\u063a", "\U0001ee5d": "\u06ba", "\U0001ee5f": "\u066f",
    "\U0001ee61": "\u0628", "\U0001ee62": "\u062c", "\U0001ee64": "\u0647",
    "\U0001ee67": "\u062d", "\U0001ee68": "\u0637", "\U0001ee69": "\u064a",
    "\U0001ee6a": "\u0643", "\U0001ee6c": "\u0645", "\U0001ee6d": "\u0646",
    "\U0001ee6e": "\u0633", "\U0001ee6f": "\u0639", "\U0001ee70": "\u0641",
    "\U0001ee71": "\u0635", "\U0001ee72": "\u0642", "\U0001ee74": "\u0634",
    "\U0001ee75": "\u062a", "\U0001ee76": "\u062b", "\U0001ee77": "\u062e",
    "\U0001ee79": "\u0636", "\U0001ee7a": "\u0638", "\U0001ee7b": "\u063a",
    "\U0001ee7c": "\u066e", "\U0001ee7e": "\u06a1", "\U0001ee80": "\u0627",
    "\U0001ee81": "\u0628", "\U0001ee82": "\u062c", "\U0001ee83": "\u062f",
    "\U0001ee84": "\u0647", "\U0001ee85": "\u0648", "\U0001ee86": "\u0632",
    "\U0001ee87": "\u062d", "\U0001ee88": "\u0637", "\U0001ee89": "\u064a",
    "\U0001ee8b": "\u0644", "\U0001ee8c": "\u0645", "\U0001ee8d": "\u0646",
    "\U0001ee8e": "\u0633", "\U0001ee8f": "\u0639", "\U0001ee90": "\u0641",
    "\U0001ee91": "\u0635", "\U0001ee92": "\u0642", "\U0001ee93": "\u0631",
    "\U0001ee94": "\u0634", "\U0001ee95": "\u062a", "\U0001ee96": "\u062b",
    "\U0001ee97": "\u062e", "\U0001ee98": "\u0630", "\U0001ee99": "\u0636",
    "\U0001ee9a": "\u0638", "\U0001ee9b": "\u063a", "\U0001eea1": "\u0628",
    "\U0001eea2": "\u062c", "\U0001eea3": "\u062f", "\U0001eea5": "\u0648",
    "\U0001eea6": "\u0632", "\U0001eea7": "\u062d", "\U0001eea8": "\u0637",
    "\U0001eea9": "\u064a", "\U0001eeab": "\u0644", "\U0001eeac": "\u0645",
    "\U0001eead": "\u0646", "\U0001eeae": "\u0633", "\U0001eeaf": "\u0639",
    "\U0001eeb0": "\u0641", "\U0001eeb1": "\u0635", "\U0001eeb2": "\u0642",
    "\U0001eeb3": "\u0631", "\U0001eeb4": "\u0634", "\U0001eeb5": "\u062a",
    "\U0001eeb6": "\u062b", "\U0001eeb7": "\u062e", "\U0001eeb8": "\u0630",
    "\U0001eeb9": "\u0636", "\U0001eeba": "\u0638", "\U0001eebb": "\u063a", "\U0001f100": "0.",
    "\U0001f101": "0,", "\U0001f102": "1,", "\U0001f103": "2,", "\U0001f104": "3,",
    "\U0001f105": "4,", "\U0001f106": "5,", "\U0001f107": "6,", "\U0001f108": "7,",
    "\U0001f109": "8,", "\U0001f10a": "9,", "\U0001fbf0": "0", "\U0001fbf1": "1",
    "\U0001fbf2": "2", "\U0001fbf3": "3", "\U0001fbf4": "4", "\U0001fbf5": "5",
    "\U0001fbf6": "6", "\U0001fbf7": "7", "\U0001fbf8": "8", "\U0001fbf9": "9",
    "\U0002f800": "\u4e3d", "\U0002f801": "\u4e38", "\U0002f802": "\u4e41",
    "\U0002f803": "\U00020122", "\U0002f804": "\u4f60", "\U0002f805": "\u4fae",
    "\U0002f806": "\u4fbb", "\U0002f807": "\u5002", "\U0002f808": "\u507a",
    "\U0002f809": "\u5099", "\U0002f80a": "\u50e7", "\U0002f80b": "\u50cf",
    "\U0002f80c": "\u349e", "\U0002f80d": "\U0002063a", "\U0002f80e": "\u514d",
    "\U0002f80f": "\u5154", "\U0002f810": "\u5164", "\U0002f811": "\u5177",
    "\U0002f812": "\U0002051c", "\U0002f813": "\u34b9", "\U0002f814": "\u5167",
    "\U0002f815": "\u518d", "\U0002f816": "\U0002054b", "\U0002f817": "\u5197",
    "\U0002f818": "\u51a4", "\U0002f819": "\u4ecc", "\U0002f81a": "\u51ac",
    "\U0002f81b": "\u51b5", "\U0002f81c": "\U000291df", "\U0002f81d": "\u51f5",
    "\U0002f81e": "\u5203", "\U0002f81f": "\u34df", "\U0002f820": "\u523b",
    "\U0002f821": "\u5246", "\U0002f822": "\u5272", "\U0002f823": "\u5277",
    "\U0002f824": "\u3515", "\U0002f825": "\u52c7", "\U0002f826": "\u52c9",
    "\U0002f827": "\u52e4", "\U0002f828": "\u52fa", "\U0002f829": "\u5305",
    "\U0002f82a": "\u5306", "\U0002f82b": "\u5317", "\U0002f82c": "\u5349",
    "\U0002f82d": "\u5351", "\U0002f82e": "\u535a", "\U0002f82f": "\u5373",
    "\U0002f830": "\u537d", "\U0002f831": "\u537f", "\U0002f832": "\u537f",
    "\U0002f833": "\u537f", "\U0002f834": "\U00020a2c", "\U0002f835": "\u7070",
    "\U0002f836": "\u53ca", "\U0002f837": "\u53df", "\U0002f838": "\U00020b63",
    "\U0002f839": "\u53eb", "\U0002f83a": "\u53f1", "\U0002f83b": "\u5406",
    "\U0002f83c": "\u549e", "\U0002f83d": "\u5438", "\U0002f83e": "\u5448",
    "\U0002f83f": "\u5468", "\U0002f840": "\u54a2", "\U0002f841": "\u54f6",
    "\U0002f842": "\u5510", "\U0002f843": "\u5553", "\U0002f844": "\u5563",
    "\U0002f845": "\u5584", "\U0002f846": "\u5584", "\U0002f847": "\u5599",
    "\U0002f848": "\u55ab", "\U0002f849": "\u55b3", "\U0002f84a": "\u55c2",
    "\U0002f84b": "\u5716", "\U0002f84c": "\u5606", "\U0002f84d": "\u5717",
    "\U0002f84e": "\u5651", "\U0002f84f": "\u5674", "\U0002f850": "\u5207",
    "\U0002f851": "\u58ee", "\U0002f852": "\u57ce", "\U0002f853": "\u57f4",
    "\U0002f854": "\u580d", "\U0002f855": "\u578b", "\U0002f856": "\u5832",
    "\U0002f857": "\u5831", "\U0002f858": "\u58ac", "\U0002f859": "\U000214e4",
    "\U0002f85a": "\u58f2", "\U0002f85b": "\u58f7", "\U0002f85c": "\u5906",
    "\U0002f85d": "\u591a", "\U0002f85e": "\u5922", "\U0002f85f": "\u5962",
    "\U0002f860": "\U000216a8", "\U0002f861": "\U000216ea", "\U0002f862": "\u59ec",
    "\U0002f863": "\u5a1b", "\U0002f864": "\u5a27", "\U0002f865": "\u59d8",
    "\U0002f866": "\u5a66", "\U0002f867": "\u36ee", "\U0002f868": "\u36fc",
    "\U0002f869": "\u5b08", "\U0002f86a": "\u5b3e", "\U0002f86b": "\u5b3e",
    "\U0002f86c": "\U000219c8", "\U0002f86d": "\u5bc3", "\U0002f86e": "\u5bd8",
    "\U0002f86f": "\u5be7", "\U0002f870": "\u5bf3", "\U0002f871": "\U00021b18",
    "\U0002f872": "\u5bff", "\U0002f873": "\u5c06", "\U0002f874": "\u5f53",
    "\U0002f875": "\u5c22", "\U0002f876": "\u3781", "\U0002f877": "\u5c60",
    "\U0002f878": "\u5c6e", "\U0002f879": "\u5cc0", "\U0002f87a": "\u5c8d",
    "\U0002f87b": "\U00021de4", "\U0002f87c": "\u5d43", "\U0002f87d": "\U00021de6",
    "\U0002f87e": "\u5d6e", "\U0002f87f": "\u5d6b", "\U0002f880": "\u5d7c",
    "\U0002f881": "\u5de1", "\U0002f882": "\u5de2", "\U0002f883": "\u382f",
    "\U0002f884": "\u5dfd", "\U0002f885": "\u5e28", "\U0002f886": "\u5e3d",
    "\U0002f887": "\u5e69", "\U0002f888": "\u3862", "\U0002f889": "\U00022183",
    "\U0002f88a": "\u387c", "\U0002f88b": "\u5eb0", "\U0002f88c": "\u5eb3",
    "\U0002f88d": "\u5eb6", "\U0002f88e": "\u5eca", "\U0002f88f": "\U0002a392",
    "\U0002f890": "\u5efe", "\U0002f891": "\U00022331", "\U0002f892": "\U00022331",
    "\U0002f893": "\u8201", "\U0002f894": "\u5f22", "\U0002f895": "\u5f22",
    "\U0002f896": "\u38c7", "\U0002f897": "\U000232b8", "\U0002f898": "\U000261da",
    "\U0002f899": "\u5f62", "\U0002f89a": "\u5f6b", "\U0002f89b": "\u38e3",
    "\U0002f89c": "\u5f9a", "\U0002f89d": "\u5fcd", "\U0002f89e": "\u5fd7",
    "\U0002f89f": "\u5ff9", "\U0002f8a0": "\u6081", "\U0002f8a1": "\u393a",
    "\U0002f8a2": "\u391c", "\U0002f8a3": "\u6094", "\U0002f8a4": "\U000226d4",
    "\U0002f8a5": "\u60c7", "\U0002f8a6": "\u6148", "\U0002f8a7": "\u614c",
    "\U0002f8a8": "\u614e", "\U0002f8a9": "\u614c", "\U0002f8aa": "\u617a",
    "\U0002f8ab": "\u618e", "\U0002f8ac": "\u61b2", "\U0002f8ad": "\u61a4",
    "\U0002f8ae": "\u61af", "\U0002f8af": "\u61de", "\U0002f8b0": "\u61f2",
    "\U0002f8b1": "\u61f6", "\U0002f8b2": "\u6210", "\U0002f8b3": "\u621b",
    "\U0002f8b4": "\u625d", "\U0002f8b5": "\u62b1", "\U0002f8b6": "\u62d4",
    "\U0002f8b7": "\u6350", "\U0002f8b8": "\U00022b0c", "\U0002f8b9": "\u633d",
    "\U0002f8ba": "\u62fc", "\U0002f8bb": "\u6368", "\U0002f8bc": "\u6383",
    "\U0002f8bd": "\u63e4", "\U0002f8be": "\U00022bf1", "\U0002f8bf": "\u6422",
    "\U0002f8c0": "\u63c5", "\U0002f8c1": "\u63a9", "\U0002f8c2": "\u3a2e",
    "\U0002f8c3": "\u6469", "\U0002f8c4": "\u647e", "\U0002f8c5": "\u649d",
    "\U0002f8c6": "\u6477", "\U0002f8c7": "\u3a6c", "\U0002f8c8": "\u654f",
    "\U0002f8c9": "\u656c", "\U0002f8ca": "\U0002300a", "\U0002f8cb": "\u65e3",
    "\U0002f8cc": "\u66f8", "\U0002f8cd": "\u6649", "\U0002f8ce": "\u3b19",
    "\U0002f8cf": "\u6691", "\U0002f8d0": "\u3b08", "\U0002f8d1": "\u3ae4",
    "\U0002f8d2": "\u5192", "\U0002f8d3": "\u5195", "\U0002f8d4": "\u6700",
    "\U0002f8d5": "\u669c", "\U0002f8d6": "\u80ad", "\U0002f8d7": "\u43d9",
    "\U0002f8d8": "\u6717", "\U0002f8d9": "\u671b", "\U0002f8da": "\u6721",
    "\U0002f8db": "\u675e", "\U0002f8dc": "\u6753", "\U0002f8dd": "\U000233c3",
    "\U0002f8de": "\u3b49", "\U0002f8df": "\u67fa", "\U0002f8e0": "\u6785",
    "\U0002f8e1": "\u6852", "\U0002f8e2": "\u6885", "\U0002f8e3": "\U0002346d",
    "\U0002f8e4": "\u688e", "\U0002f8e5": "\u681f", "\U0002f8e6": "\u6914",
    "\U0002f8e7": "\u3b9d", "\U0002f8e8": "\u6942", "\U0002f8e9": "\u69a3",
    "\U0002f8ea": "\u69ea", "\U0002f8eb": "\u6aa8", "\U0002f8ec": "\U000236a3",
    "\U0002f8ed": "\u6adb", "\U0002f8ee": "\u3c18", "\U0002f8ef": "\u6b21",
    "\U0002f8f0": "\U000238a7", "\U0002f8f1": "\u6b54", "\U0002f8f2": "\u3c4e",
    "\U0002f8f3": "\u6b72", "\U0002f8f4": "\u6b9f", "\U0002f8f5": "\u6bba",
    "\U0002f8f6": "\u6bbb", "\U0002f8f7": "\U00023a8d", "\U0002f8f8": "\U00021d0b",
    "\U0002f8f9": "\U00023afa", "\U0002f8fa": "\u6c4e", "\U0002f8fb": "\U00023cbc",
    "\U0002f8fc": "\u6cbf", "\U0002f8fd": "\u6ccd", "\U0002f8fe": "\u6c67",
    "\U0002f8ff": "\u6d16", "\U0002f900": "\u6d3e", "\U0002f901": "\u6d77",
    "\U0002f902": "\u6d41", "\U0002f903": "\u6d69", "\U0002f904": "\u6d78",
    "\U0002f905": "\u6d85", "\U0002f906": "\U00023d1e", "\U0002f907": "\u6d34",
    "\U0002f908": "\u6e2f", "\U0002f909": "\u6e6e", "\U0002f90a": "\u3d33",
    "\U0002f90b": "\u6ecb", "\U0002f90c": "\u6ec7", "\U0002f90d": "\U00023ed1",
    "\U0002f90e": "\u6df9", "\U0002f90f": "\u6f6e", "\U0002f910": "\U00023f5e",
    "\U0002f911": "\U00023f8e", "\U0002f912": "\u6fc6", "\U0002f913": "\u7039",
    "\U0002f914": "\u701e", "\U0002f915": "\u701b", "\U0002f916": "\u3d96",
    "\U0002f917": "\u704a", "\U0002f918": "\u707d", "\U0002f919": "\u7077",
    "\U0002f91a": "\u70ad", "\U0002f91b": "\U00020525", "\U0002f91c": "\u7145",
    "\U0002f91d": "\U00024263", "\U0002f91e": "\u719c", "\U0002f91f": "\U000243ab",
    "\U0002f920": "\u7228", "\U0002f921": "\u7235", "\U0002f922": "\u7250",
    "\U0002f923": "\U00024608", "\U0002f924": "\u7280", "\U0002f925": "\u7295",
    "\U0002f926": "\U00024735", "\U0002f927": "\U00024814", "\U0002f928": "\u737a",
    "\U0002f929": "\u738b", "\U0002f92a": "\u3eac", "\U0002f92b": "\u73a5",
    "\U0002f92c": "\u3eb8", "\U0002f92d": "\u3eb8", "\U0002f92e": "\u7447",
    "\U0002f92f": "\u745c", "\U0002f930": "\u7471", "\U0002f931": "\u7485",
    "\U0002f932": "\u74ca", "\U0002f933": "\u3f1b", "\U0002f934": "\u7524",
    "\U0002f935": "\U00024c36", "\U0002f936": "\u753e", "\U0002f937": "\U00024c92",
    "\U0002f938": "\u7570", "\U0002f939": "\U0002219f", "\U0002f93a": "\u7610",
    "\U0002f93b": "\U00024fa1", "\U0002f93c": "\U00024fb8", "\U0002f93d": "\U00025044",
    "\U0002f93e": "\u3ffc", "\U0002f93f": "\u4008", "\U0002f940": "\u76f4",
    "\U0002f941": "\U000250f3", "\U0002f942": "\U000250f2", "\U0002f943": "\U00025119",
    "\U0002f944": "\U00025133", "\U0002f945": "\u771e", "\U0002f946": "\u771f",
    "\U0002f947": "\u771f", "\U0002f948": "\u774a", "\U0002f949": "\u4039",
    "\U0002f94a": "\u778b", "\U0002f94b": "\u4046", "\U0002f94c": "\u4096",
    "\U0002f94d": "\U0002541d", "\U0002f94e": "\u784e", "\U0002f94f": "\u788c",
    "\U0002f950": "\u78cc", "\U0002f951": "\u40e3", "\U0002f952": "\U00025626",
    "\U0002f953": "\u7956", "\U0002f954": "\U0002569a", "\U0002f955": "\U000256c5",
    "\U0002f956": "\u798f", "\U0002f957": "\u79eb", "\U0002f958": "\u412f",
    "\U0002f959": "\u7a40", "\U0002f95a": "\u7a4a", "\U0002f95b": "\u7a4f",
    "\U0002f95c": "\U0002597c", "\U0002f95d": "\U00025aa7", "\U0002f95e": "\U00025aa7",
    "\U0002f95f": "\u7aee", "\U0002f960": "\u4202", "\U0002f961": "\U00025bab",
    "\U0002f962": "\u7bc6", "\U0002f963": "\u7bc9", "\U0002f964": "\u4227",
    "\U0002f965": "\U00025c80", "\U0002f966": "\u7cd2", "\U0002f967": "\u42a0",
    "\U0002f968": "\u7ce8", "\U0002f969": "\u7ce3", "\U0002f96a": "\u7d00",
    "\U0002f96b": "\U00025f86", "\U0002f96c": "\u7d63", "\U0002f96d": "\u4301",
    "\U0002f96e": "\u7dc7", "\U0002f96f": "\u7e02", "\U0002f970": "\u7e45",
    "\U0002f971": "\u4334", "\U0002f972": "\U00026228", "\U0002f973": "\U00026247",
    "\U0002f974": "\u4359", "\U0002f975": "\U000262d9", "\U0002f976": "\u7f7a",
    "\U0002f977": "\U0002633e", "\U0002f978": "\u7f95", "\U0002f979": "\u7ffa",
    "\U0002f97a": "\u8005", "\U0002f97b": "\U000264da", "\U0002f97c": "\U00026523",
    "\U0002f97d": "\u8060", "\U0002f97e": "\U000265a8", "\U0002f97f": "\u8070",
    "\U0002f980": "\U0002335f", "\U0002f981": "\u43d5", "\U0002f982": "\u80b2",
    "\U0002f983": "\u8103", "\U0002f984": "\u440b", "\U0002f985": "\u813e",
    "\U0002f986": "\u5ab5", "\U0002f987": "\U000267a7", "\U0002f988": "\U000267b5",
    "\U0002f989": "\U00023393", "\U0002f98a": "\U0002339c", "\U0002f98b": "\u8201",
    "\U0002f98c": "\u8204", "\U0002f98d": "\u8f9e", "\U0002f98e": "\u446b",
    "\U0002f98f": "\u8291", "\U0002f990": "\u828b", "\U0002f991": "\u829d",
    "\U0002f992": "\u52b3", "\U0002f993": "\u82b1", "\U0002f994": "\u82b3",
    "\U0002f995": "\u82bd", "\U0002f996": "\u82e6", "\U0002f997": "\U00026b3c",
    "\U0002f998": "\u82e5", "\U0002f999": "\u831d", "\U0002f99a": "\u8363",
    "\U0002f99b": "\u83ad", "\U0002f99c": "\u8323", "\U0002f99d": "\u83bd",
    "\U0002f99e": "\u83e7", "\U0002f99f": "\u8457", "\U0002f9a0": "\u8353",
    "\U0002f9a1": "\u83ca", "\U0002f9a2": "\u83cc", "\U0002f9a3": "\u83dc",
    "\U0002f9a4": "\U00026c36", "\U0002f9a5": "\U00026d6b", "\U0002f9a6": "\U00026cd5",
    "\U0002f9a7": "\u452b", "\U0002f9a8": "\u84f1", "\U0002f9a9": "\u84f3",
    "\U0002f9aa": "\u8516", "\U0002f9ab": "\U000273ca", "\U0002f9ac": "\u8564",
    "\U0002f9ad": "\U00026f2c", "\U0002f9ae": "\u455d", "\U0002f9af": "\u4561",
    "\U0002f9b0": "\U00026fb1", "\U0002f9b1": "\U000270d2", "\U0002f9b2": "\u456b",
    "\U0002f9b3": "\u8650", "\U0002f9b4": "\u865c", "\U0002f9b5": "\u8667",
    "\U0002f9b6": "\u8669", "\U0002f9b7": "\u86a9", "\U0002f9b8": "\u8688",
    "\U0002f9b9": "\u870e", "\U0002f9ba": "\u86e2", "\U0002f9bb": "\u8779",
    "\U0002f9bc": "\u8728", "\U0002f9bd": "\u876b", "\U0002f9be": "\u8786",
    "\U0002f9bf": "\u45d7", "\U0002f9c0": "\u87e1", "\U0002f9c1": "\u8801",
    "\U0002f9c2": "\u45f9", "\U0002f9c3": "\u8860", "\U0002f9c4": "\u8863",
    "\U0002f9c5": "\U00027667", "\U0002f9c6": "\u88d7", "\U0002f9c7": "\u88de",
    "\U0002f9c8": "\u4635", "\U0002f9c9": "\u88fa", "\U0002f9ca": "\u34bb",
    "\U0002f9cb": "\U000278ae", "\U0002f9cc": "\U00027966", "\U0002f9cd": "\u46be",
    "\U0002f9ce": "\u46c7", "\U0002f9cf": "\u8aa0", "\U0002f9d0": "\u8aed",
    "\U0002f9d1": "\u8b8a", "\U0002f9d2": "\u8c55", "\U0002f9d3": "\U00027ca8",
    "\U0002f9d4": "\u8cab", "\U0002f9d5": "\u8cc1", "\U0002f9d6": "\u8d1b",
    "\U0002f9d7": "\u8d77", "\U0002f9d8": "\U00027f2f", "\U0002f9d9": "\U00020804",
    "\U0002f9da": "\u8dcb", "\U0002f9db": "\u8dbc", "\U0002f9dc": "\u8df0",
    "\U0002f9dd": "\U000208de", "\U0002f9de": "\u8ed4", "\U0002f9df": "\u8f38",
    "\U0002f9e0": "\U000285d2", "\U0002f9e1": "\U000285ed", "\U0002f9e2": "\u9094",
    "\U0002f9e3": "\u90f1", "\U0002f9e4": "\u9111", "\U0002f9e5": "\U0002872e",
    "\U0002f9e6": "\u911b", "\U0002f9e7": "\u9238", "\U0002f9e8": "\u92d7",
    "\U0002f9e9": "\u92d8", "\U0002f9ea": "\u927c", "\U0002f9eb": "\u93f9",
    "\U0002f9ec": "\u9415", "\U0002f9ed": "\U00028bfa", "\U0002f9ee": "\u958b",
    "\U0002f9ef": "\u4995", "\U0002f9f0": "\u95b7", "\U0002f9f1": "\U00028d77",
    "\U0002f9f2": "\u49e6", "\U0002f9f3": "\u96c3", "\U0002f9f4": "\u5db2",
    "\U0002f9f5": "\u9723", "\U0002f9f6": "\U00029145", "\U0002f9f7": "\U0002921a",
    "\U0002f9f8": "\u4a6e", "\U0002f9f9": "\u4a76", "\U0002f9fa": "\u97e0",
    "\U0002f9fb": "\U0002940a", "\U0002f9fc": "\u4ab2", "\U0002f9fd": "\U00029496",
    "\U0002f9fe": "\u980b", "\U0002f9ff": "\u980b", "\U0002fa00": "\u9829",
    "\U0002fa01": "\U000295b6", "\U0002fa02": "\u98e2", "\U0002fa03": "\u4b33",
    "\U0002fa04": "\u9929", "\U0002fa05": "\u99a7", "\U0002fa06": "\u99c2",
    "\U0002fa07": "\u99fe", "\U0002fa08": "\u4bce", "\U0002fa09": "\U00029b30",
    "\U0002fa0a": "\u9b12", "\U0002fa0b": "\u9c40", "\U0002fa0c": "\u9cfd",
    "\U0002fa0d": "\u4cce", "\U0002fa0e": "\u4ced", "\U0002fa0f": "\u9d67",
    "\U0002fa10": "\U0002a0ce", "\U0002fa11": "\u4cf8", "\U0002fa12": "\U0002a105",
    "\U0002fa13": "\U0002a20e", "\U0002fa14": "\U0002a291", "\U0002fa15": "\u9ebb",
    "\U0002fa16": "\u4d56", "\U0002fa17": "\u9ef9", "\U0002fa18": "\u9efe",
    "\U0002fa19": "\u9f05", "\U0002fa1a": "\u9f0f", "\U0002fa1b": "\u9f16",
    "\U0002fa1c": "\u9f3b", "\U0002fa1d": "\U0002a600",
}

# First and last code point and canonical combining class.
COMBINING = (
    (0x300, 0x314, 230), (0x315, 0x315, 232), (0x316, 0x319, 220), (0x31A, 0x31A, 232),
    (0x31B, 0x31B, 216), (0x31C, 0x320, 220), (0x321, 0x322, 202), (0x323, 0x326, 220),
    (0x327, 0x328, 202), (0x329, 0x333, 220), (0x334, 0x338, 1), (0x339, 0x33C, 220),
    (0x33D, 0x344, 230), (0x345, 0x345, 240), (0x346, 0x346, 230), (0x347, 0x349, 220),
    (0x34A, 0x34C, 230), (0x34D, 0x34E, 220), (0x350, 0x352, 230), (0x353, 0x356, 220),
    (0x357, 0x357, 230), (0x358, 0x358, 232), (0x359, 0x35A, 220), (0x35B, 0x35B, 230),
    (0x35C, 0x35C, 233), (0x35D, 0x35E, 234), (0x35F, 0x35F, 233), (0x360, 0x361, 234),
    (0x362, 0x362, 233), (0x363, 0x36F, 230), (0x483, 0x487, 230), (0x591, 0x591, 220),
    (0x592, 0x595, 230), (0x596, 0x596, 220), (0x597, 0x599, 230), (0x59A, 0x59A, 222),
    (0x59B, 0x59B, 220), (0x59C, 0x5A1, 230), (0x5A2, 0x5A7, 220), (0x5A8, 0x5A9, 230),
    (0x5AA, 0x5AA, 220), (0x5AB, 0x5AC, 230), (0x5AD, 0x5AD, 222), (0x5AE, 0x5AE, 228),
    (0x5AF, 0x5AF, 230), (0x5B0, 0x5B0, 10), (0x5B1, 0x5B1, 11), (0x5B2, 0x5B2, 12),
    (0x5B3, 0x5B3, 13), (0x5B4, 0x5B4, 14), (0x5B5, 0x5B5, 15), (0x5B6, 0x5B6, 16),
    (0x5B7, 0x5B7, 17), (0x5B8, 0x5B8, 18), (0x5B9, 0x5BA, 19), (0x5BB, 0x5BB, 20),
    (0x5BC, 0x5BC, 21), (0x5BD, 0x5BD, 22), (0x5BF, 0x5BF, 23), (0x5C1, 0x5C1, 24),
    (0x5C2, 0x5C2, 25), (0x5C4, 0x5C4, 230), (0x5C5, 0x5C5, 220), (0x5C7, 0x5C7, 18),
    (0x610, 0x617, 230), (0x618, 0x618, 30), (0x619, 0x619, 31), (0x61A, 0x61A, 32),
    (0x64B, 0x64B, 27), (0x64C, 0x64C, 28), (0x64D, 0x64D, 29), (0x64E, 0x64E, 30),
    (0x64F, 0x64F, 31), (0x650, 0x650, 32), (0x651, 0x651, 33), (0x652, 0x652, 34),
    (0x653, 0x654, 230), (0x655, 0x656, 220), (0x657, 0x65B, 230), (0x65C, 0x65C, 220),
    (0x65D, 0x65E, 230), (0x65F, 0x65F, 220), (0x670, 0x670, 35), (0x6D6, 0x6DC, 230),
    (0x6DF, 0x6E2, 230), (0x6E3, 0x6E3, 220), (0x6E4, 0x6E4, 230), (0x6E7, 0x6E8, 230),
    (0x6EA, 0x6EA, 220), (0x6EB, 0x6EC, 230), (0x6ED, 0x6ED, 220), (0x711, 0x711, 36),
    (0x730, 0x730, 230), (0x731, 0x731, 220), (0x732, 0x733, 230), (0x734, 0x734, 220),
    (0x735, 0x736, 230), (0x737, 0x739, 220), (0x73A, 0x73A, 230), (0x73B, 0x73C, 220),
    (0x73D, 0x73D, 230), (0x73E, 0x73E, 220), (0x73F, 0x741, 230), (0x742, 0x742, 220),
    (0x743, 0x743, 230), (0x744, 0x744, 220), (0x745, 0x745, 230), (0x746, 0x746, 220),
    (0x747, 0x747, 230), (0x748, 0x748, 220), (0x749, 0x74A, 230), (0x7EB, 0x7F1, 230),
    (0x7F2, 0x7F2, 220), (0x7F3, 0x7F3, 230), (0x7FD, 0x7FD, 220), (0x816, 0x819, 230),
    (0x81B, 0x823, 230), (0x825, 0x827, 230), (0x829, 0x82D, 230), (0x859, 0x85B, 220),
    (0x897, 0x898, 230), (0x899, 0x89B, 220), (0x89C, 0x89F, 230), (0x8CA, 0x8CE, 230),
    (0x8CF, 0x8D3, 220), (0x8D4, 0x8E1, 230), (0x8E3, 0x8E3, 220), (0x8E4, 0x8E5, 230),
    (0x8E6, 0x8E6, 220), (0x8E7, 0x8E8, 230), (0x8E9, 0x8E9, 220), (0x8EA, 0x8EC, 230),
    (0x8ED, 0x8EF, 220), (0x8F0, 0x8F0, 27), (0x8F1, 0x8F1, 28), (0x8F2, 0x8F2, 29),
    (0x8F3, 0x8F5, 230), (0x8F6, 0x8F6, 220), (0x8F7, 0x8F8, 230), (0x8F9, 0x8FA, 220),
    (0x8FB, 0x8FF, 230), (0x93C, 0x93C, 7), (0x94D, 0x94D, 9), (0x951, 0x951, 230),
    (0x952, 0x952, 220), (0x953, 0x954, 230), (0x9BC, 0x9BC, 7), (0x9CD, 0x9CD, 9),
    (0x9FE, 0x9FE, 230), (0xA3C, 0xA3C, 7), (0xA4D, 0xA4D, 9), (0xABC, 0xABC, 7),
    (0xACD, 0xACD, 9), (0xB3C, 0xB3C, 7), (0xB4D, 0xB4D, 9), (0xBCD, 0xBCD, 9),
    (0xC3C, 0xC3C, 7), (0xC4D, 0xC4D, 9), (0xC55, 0xC55, 84), (0xC56, 0xC56, 91),
    (0xCBC, 0xCBC, 7), (0xCCD, 0xCCD, 9), (0xD3B, 0xD3C, 9), (0xD4D, 0xD4D, 9),
    (0xDCA, 0xDCA, 9), (0xE38, 0xE39, 103), (0xE3A, 0xE3A, 9), (0xE48, 0xE4B, 107),
    (0xEB8, 0xEB9, 118), (0xEBA, 0xEBA, 9), (0xEC8, 0xECB, 122), (0xF18, 0xF19, 220),
    (0xF35, 0xF35, 220), (0xF37, 0xF37, 220), (0xF39, 0xF39, 216), (0xF71, 0xF71, 129),
    (0xF72, 0xF72, 130), (0xF74, 0xF74, 132), (0xF7A, 0xF7D, 130), (0xF80, 0xF80, 130),
    (0xF82, 0xF83, 230), (0xF84, 0xF84, 9), (0xF86, 0xF87, 230), (0xFC6, 0xFC6, 220),
    (0x1037, 0x1037, 7), (0x1039, 0x103A, 9), (0x108D, 0x108D, 220), (0x135D, 0x135F, 230),
    (0x1714, 0x1715, 9), (0x1734, 0x1734, 9), (0x17D2, 0x17D2, 9), (0x17DD, 0x17DD, 230),
    (0x18A9, 0x18A9, 228), (0x1939, 0x1939, 222), (0x193A, 0x193A, 230), (0x193B, 0x193B, 220),
    (0x1A17, 0x1A17, 230), (0x1A18, 0x1A18, 220), (0x1A60, 0x1A60, 9), (0x1A75, 0x1A7C, 230),
    (0x1A7F, 0x1A7F, 220), (0x1AB0, 0x1AB4, 230), (0x1AB5, 0x1ABA, 220), (0x1ABB, 0x1ABC, 230),
    (0x1ABD, 0x1ABD, 220), (0x1ABF, 0x1AC0, 220), (0x1AC1, 0x1AC2, 230), (0x1AC3, 0x1AC4, 220),
    (0x1AC5, 0x1AC9, 230), (0x1ACA, 0x1ACA, 220), (0x1ACB, 0x1ADC, 230), (0x1ADD, 0x1ADD, 220),
    (0x1AE0, 0x1AE5, 230), (0x1AE6, 0x1AE6, 220), (0x1AE7, 0x1AEA, 230), (0x1AEB, 0x1AEB, 234),
    (0x1B34, 0x1B34, 7), (0x1B44, 0x1B44, 9), (0x1B6B, 0x1B6B, 230), (0x1B6C, 0x1B6C, 220),
    (0x1B6D, 0x1B73, 230), (0x1BAA, 0x1BAB, 9), (0x1BE6, 0x1BE6, 7), (0x1BF2, 0x1BF3, 9),
    (0x1C37, 0x1C37, 7), (0x1CD0, 0x1CD2, 230), (0x1CD4, 0x1CD4, 1), (0x1CD5, 0x1CD9, 220),
    (0x1CDA, 0x1CDB, 230), (0x1CDC, 0x1CDF, 220), (0x1CE0, 0x1CE0, 230), (0x1CE2, 0x1CE8, 1),
    (0x1CED, 0x1CED, 220), (0x1CF4, 0x1CF4, 230), (0x1CF8, 0x1CF9, 230), (0x1DC0, 0x1DC1, 230),
    (0x1DC2, 0x1DC2, 220), (0x1DC3, 0x1DC9, 230), (0x1DCA, 0x1DCA, 220), (0x1DCB, 0x1DCC, 230),
    (0x1DCD, 0x1DCD, 234), (0x1DCE, 0x1DCE, 214), (0x1DCF, 0x1DCF, 220), (0x1DD0, 0x1DD0, 202),
    (0x1DD1, 0x1DF5, 230), (0x1DF6, 0x1DF6, 232), (0x1DF7, 0x1DF8, 228), (0x1DF9, 0x1DF9, 220),
    (0x1DFA, 0x1DFA, 218), (0x1DFB, 0x1DFB, 230), (0x1DFC, 0x1DFC, 233), (0x1DFD, 0x1DFD, 220),
    (0x1DFE, 0x1DFE, 230), (0x1DFF, 0x1DFF, 220), (0x20D0, 0x20D1, 230), (0x20D2, 0x20D3, 1),
    (0x20D4, 0x20D7, 230), (0x20D8, 0x20DA, 1), (0x20DB, 0x20DC, 230), (0x20E1, 0x20E1, 230),
    (0x20E5, 0x20E6, 1), (0x20E7, 0x20E7, 230), (0x20E8, 0x20E8, 220), (0x20E9, 0x20E9, 230),
    (0x20EA, 0x20EB, 1), (0x20EC, 0x20EF, 220), (0x20F0, 0x20F0, 230), (0x2CEF, 0x2CF1, 230),
    (0x2D7F, 0x2D7F, 9), (0x2DE0, 0x2DFF, 230), (0x302A, 0x302A, 218), (0x302B, 0x302B, 228),
    (0x302C, 0x302C, 232), (0x302D, 0x302D, 222), (0x302E, 0x302F, 224), (0x3099, 0x309A, 8),
    (0xA66F, 0xA66F, 230), (0xA674, 0xA67D, 230), (0xA69E, 0xA69F, 230), (0xA6F0, 0xA6F1, 230),
    (0xA806, 0xA806, 9), (0xA82C, 0xA82C, 9), (0xA8C4, 0xA8C4, 9), (0xA8E0, 0xA8F1, 230),
    (0xA92B, 0xA92D, 220), (0xA953, 0xA953, 9), (0xA9B3, 0xA9B3, 7), (0xA9C0, 0xA9C0, 9),
    (0xAAB0, 0xAAB0, 230), (0xAAB2, 0xAAB3, 230), (0xAAB4, 0xAAB4, 220), (0xAAB7, 0xAAB8, 230),
    (0xAABE, 0xAABF, 230), (0xAAC1, 0xAAC1, 230), (0xAAF6, 0xAAF6, 9), (0xABED, 0xABED, 9),
    (0xFB1E, 0xFB1E, 26), (0xFE20, 0xFE26, 230), (0xFE27, 0xFE2D, 220), (0xFE2E, 0xFE2F, 230),
    (0x101FD, 0x101FD, 220), (0x102E0, 0x102E0, 220), (0x10376, 0x1037A, 230),
    (0x10A0D, 0x10A0D, 220), (0x10A0F, 0x10A0F, 230), (0x10A38, 0x10A38, 230),
    (0x10A39, 0x10A39, 1), (0x10A3A, 0x10A3A, 220), (0x10A3F, 0x10A3F, 9),
    (0x10AE5, 0x10AE5, 230), (0x10AE6, 0x10AE6, 220), (0x10D24, 0x10D27, 230),
    (0x10D69, 0x10D6D, 230), (0x10EAB, 0x10EAC, 230), (0x10EFA, 0x10EFB, 220),
    (0x10EFD, 0x10EFF, 220), (0x10F46, 0x10F47, 220), (0x10F48, 0x10F4A, 230),
    (0x10F4B, 0x10F4B, 220), (0x10F4C, 0x10F4C, 230), (0x10F4D, 0x10F50, 220),
    (0x10F82, 0x10F82, 230), (0x10F83, 0x10F83, 220), (0x10F84, 0x10F84, 230),
    (0x10F85, 0x10F85, 220), (0x11046, 0x11046, 9), (0x11070, 0x11070, 9),
    (0x1107F, 0x1107F, 9), (0x110B9, 0x110B9, 9), (0x110BA, 0x110BA, 7),
    (0x11100, 0x11102, 230), (0x11133, 0x11134, 9), (0x11173, 0x11173, 7),
    (0x111C0, 0x111C0, 9), (0x111CA, 0x111CA, 7), (0x11235, 0x11235, 9), (0x11236, 0x11236, 7),
    (0x112E9, 0x112E9, 7), (0x112EA, 0x112EA, 9), (0x1133B, 0x1133C, 7), (0x1134D, 0x1134D, 9),
    (0x11366, 0x1136C, 230), (0x11370, 0x11374, 230), (0x113CE, 0x113D0, 9),
    (0x11442, 0x11442, 9), (0x11446, 0x11446, 7), (0x1145E, 0x1145E, 230),
    (0x114C2, 0x114C2, 9), (0x114C3, 0x114C3, 7), (0x115BF, 0x115BF, 9), (0x115C0, 0x115C0, 7),
    (0x1163F, 0x1163F, 9), (0x116B6, 0x116B6, 9), (0x116B7, 0x116B7, 7), (0x1172B, 0x1172B, 9),
    (0x11839, 0x11839, 9), (0x1183A, 0x1183A, 7), (0x1193D, 0x1193E, 9), (0x11943, 0x11943, 7),
    (0x119E0, 0x119E0, 9), (0x11A34, 0x11A34, 9), (0x11A47, 0x11A47, 9), (0x11A99, 0x11A99, 9),
    (0x11C3F, 0x11C3F, 9), (0x11D42, 0x11D42, 7), (0x11D44, 0x11D45, 9), (0x11D97, 0x11D97, 9),
    (0x11F41, 0x11F42, 9), (0x1612F, 0x1612F, 9), (0x16AF0, 0x16AF4, 1),
    (0x16B30, 0x16B36, 230), (0x16FF0, 0x16FF1, 6), (0x1BC9E, 0x1BC9E, 1),
    (0x1D165, 0x1D166, 216), (0x1D167, 0x1D169, 1), (0x1D16D, 0x1D16D, 226),
    (0x1D16E, 0x1D172, 216), (0x1D17B, 0x1D182, 220), (0x1D185, 0x1D189, 230),
    (0x1D18A, 0x1D18B, 220), (0x1D1AA, 0x1D1AD, 230), (0x1D242, 0x1D244, 230),
    (0x1E000, 0x1E006, 230), (0x1E008, 0x1E018, 230), (0x1E01B, 0x1E021, 230),
    (0x1E023, 0x1E024, 230), (0x1E026, 0x1E02A, 230), (0x1E08F, 0x1E08F, 230),
    (0x1E130, 0x1E136, 230), (0x1E2AE, 0x1E2AE, 230), (0x1E2EC, 0x1E2EF, 230),
    (0x1E4EC, 0x1E4ED, 232), (0x1E4EE, 0x1E4EE, 220), (0x1E4EF, 0x1E4EF, 230),
    (0x1E5EE, 0x1E5EE, 230), (0x1E5EF, 0x1E5EF, 220), (0x1E6E3, 0x1E6E3, 230),
    (0x1E6E6, 0x1E6E6, 230), (0x1E6EE, 0x1E6EF, 230), (0x1E6F5, 0x1E6F5, 230),
    (0x1E8D0, 0x1E8D6, 220), (0x1E944, 0x1E949, 230), (0x1E94A, 0x1E94A, 7),
)
# fmt: on

COMBINING_STARTS = [row[0] for row in COMBINING]


def _symbol_of_every_code_point() -> str:
    pages = [SYMBOLS[at : at + PAGE_SIZE] for at in range(0, len(SYMBOLS), PAGE_SIZE)]
    listed = "".join(pages[page] for page in PAGES)
    return listed + pages[PAGES[-1]] * (0x110000 // PAGE_SIZE - len(PAGES))


# The symbol of each code point, at its place: a table for `str.translate`.
SYMBOL_OF = _symbol_of_every_code_point()
