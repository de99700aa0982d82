"""Lines of a terminal: cells, marks, cutting and wrapping.

Widths are in terminal cells. Text of articles is untrusted: control characters and marks that turn
the direction of writing are shown as escapes. So control characters are free to say what a stretch
of a line is (`Mark`): a plain table has none, and `terminal` makes colours of the others.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Final

from textalign.corpus import short_names
from textalign.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from textalign.corpus import Article

NARROWEST: Final = 60
WIDEST: Final = 100
"""Lines are laid out for so many cells, however wide the terminal: longer ones read badly."""

LEFT_OUT: Final = "–"
"""Stands in a matrix for the value of two articles of one group."""

QUOTED_AT_MOST: Final = 400
"""Code points of a passage that are quoted; of a longer one, its beginning and its end."""


class Look(IntEnum):
    """What a table is made for."""

    PLAIN = 0
    """A file or a pipe: the same bytes wherever it is made."""
    TERMINAL = 1
    """A terminal: shades, and a picture of what does not fit as numbers."""
    COLOUR = 2
    """A terminal with colours: words that differ are marked by them, not by brackets."""


class Mark(StrEnum):
    """What the text behind it is, up to `END`; takes no room."""

    NAME = "\x01"
    HEAD = "\x02"
    FAINT = "\x03"
    DIFFERS = "\x04"
    FOUND = "\x05"
    SHADE = "\x06"
    STRONG = "\x0e"
    STRONGEST = "\x10"
    END = "\x0f"


MARKS: Final = frozenset(map(str, Mark))
WITHOUT_MARKS: Final = dict.fromkeys(map(ord, Mark))


SPACE: Final = re.compile(r"\s+")


def marked(mark: Mark, text: str) -> str:
    """A text that is something."""
    return f"{mark}{text}{Mark.END}"


def cells(text: str) -> int:
    """Terminal cells that a text takes: two for a wide character, none for a combining mark."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(map(_cells_of_one, text))


def _cells_of_one(c: str) -> int:
    if unicodedata.category(c) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(c) in "WF" else 1


def pad(text: str, width: int) -> str:
    """A text with spaces behind it, up to so many cells."""
    return text + " " * max(0, width - cells(text))


def pad_left(text: str, width: int) -> str:
    """A text with spaces before it, up to so many cells."""
    return " " * max(0, width - cells(text)) + text


def cut(text: str, width: int) -> str:
    """A text cut to so many cells, with an ellipsis where something is missing."""
    if cells(text) <= width:
        return text
    kept, used = [], 1
    for c in text:
        used += _cells_of_one(c)
        if used > width:
            break
        kept.append(c)
    return "".join(kept).rstrip() + "…"


def one_line(text: str) -> str:
    """A text without line ends, and without what could drive a terminal."""
    return printable(" ".join(text.split()))


def shorten(text: str) -> str:
    """A passage in one line; the middle of a long one left out."""
    text = one_line(text)
    if len(text) <= QUOTED_AT_MOST:
        return text
    half = QUOTED_AT_MOST // 2
    return f"{text[:half].rstrip()} […] {text[-half:].lstrip()}"


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` cells, broken at spaces, within a word only where it is longer."""
    lines, line, used = [], "", 0
    for word in text.split(" "):
        size = cells(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, width)
        lines += full
        used = cells(line)
    lines.append(line)
    return lines


def _pieces(word: str, width: int) -> list[str]:
    """A word cut into pieces of at most `width` cells, but of one character at least."""
    pieces, start, used = [], 0, 0
    for at, c in enumerate(word):
        size = _cells_of_one(c)
        if used + size > width and at > start:
            pieces.append(word[start:at])
            start, used = at, 0
        used += size
    return [*pieces, word[start:]]


def layout(width: int) -> int:
    """The width to lay out for, in a terminal of this width."""
    return min(max(width, NARROWEST), WIDEST)


def resumed(lines: Iterable[str]) -> Iterator[str]:
    """Lines of which each ends what it began, and begins what the one before had not ended."""
    begun = ""
    for line in lines:
        whole = begun + line
        for c in line:
            if c in MARKS:
                begun = "" if c == Mark.END else c
        yield f"{whole}{Mark.END}" if begun else whole


def labelled(label: str, text: str, width: int) -> Iterator[str]:
    """A text wrapped behind a label; the next lines stand under the first."""
    indent = cells(label)
    for number, line in enumerate(resumed(wrap(text, max(20, width - indent)))):
        yield (label if number == 0 else " " * indent) + line


def names_of(articles: Sequence[Article]) -> dict[str, str]:
    """The short name of each article, by its id."""
    ids = [article.id for article in articles]
    return dict(zip(ids, short_names(ids), strict=True))


def joined(lines: Iterable[str], look: Look) -> str:
    """Lines as one text, with marks only where they are wanted."""
    text = "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"
    if look is Look.COLOUR:
        return text
    # Spaces at the end of a line may have stood before a mark.
    plain = text.translate(WITHOUT_MARKS)
    return "\n".join(line.rstrip() for line in plain.split("\n"))
