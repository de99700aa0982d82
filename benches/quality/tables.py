"""Tables of figures, as plain text and as Markdown."""

from __future__ import annotations

from dataclasses import dataclass, field


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
        blank = [""] if self.text else []
        return "\n".join([self.title, *blank, *filter(None, [self.text]), "", *told, *self.notes])

    def markdown(self) -> str:
        rule = ("---", *["--:"] * (len(self.head) - 1))
        lines = [f"| {' | '.join(line)} |" for line in (self.head, rule, *self.rows)]
        parts = [f"## {self.title}", self.text, "\n".join(lines), "\n\n".join(self.notes)]
        return "\n\n".join(part for part in parts if part)


def share(value: float | None, digits: int = 3) -> str:
    """A share between 0 and 1; nothing where there is none."""
    return "" if value is None else f"{value:.{digits}f}"
