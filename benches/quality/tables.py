"""Tables of figures, as plain text and as Markdown."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field
from typing import Final

WIDTH: Final = 100
"""Columns of running text."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a heading, with some sentences of how it was made."""

    title: str
    head: tuple[str, ...]
    rows: list[tuple[str, ...]]
    """Of as many cells as the head; the first cell is a name, the others are figures."""
    text: str = ""
    """What is measured and on what, in whole sentences."""
    notes: list[str] = field(default_factory=list)
    """Lines below the table."""

    def plain(self) -> str:
        lines = [self.head, *self.rows]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        told = [
            "  ".join(
                cell.rjust(width) if number else cell.ljust(width)
                for number, (cell, width) in enumerate(zip(line, widths, strict=True))
            ).rstrip()
            for line in lines
        ]
        parts = [self.title, wrapped(self.text), "\n".join(told)]
        text = "\n\n".join(part for part in parts if part)
        return "\n".join([text, *map(wrapped, self.notes)])

    def markdown(self) -> str:
        rule = ("---", *["--:"] * (len(self.head) - 1))
        lines = [f"| {' | '.join(line)} |" for line in (self.head, rule, *self.rows)]
        parts = [f"## {self.title}", wrapped(self.text), "\n".join(lines)]
        parts += map(wrapped, self.notes)
        return "\n\n".join(part for part in parts if part)


def wrapped(text: str) -> str:
    """Running text in lines of a width; names with hyphens stay whole."""
    return textwrap.fill(text, WIDTH, break_on_hyphens=False)


def share(value: float | None, digits: int = 3) -> str:
    """A share between 0 and 1; nothing where there is none."""
    return "" if value is None else f"{value:.{digits}f}"
