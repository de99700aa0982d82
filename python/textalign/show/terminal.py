"""Marked tables to what a terminal shows in colours, through rich where that is installed.

Input: a table that `table` made to look COLOUR. Output: text with escape sequences for the colours
that the terminal has; rich knows which (``TERM``, ``COLORTERM``), and of those who want none
(``NO_COLOR``). Blue and vermilion are told apart with every kind of colour blindness, and read on
dark and on light ground; whatever they tell is told by weight, lines or characters too.
"""

from __future__ import annotations

import importlib.util
import io
import re
from typing import TYPE_CHECKING, Final

from textalign.errors import printable

from .lines import Mark

if TYPE_CHECKING:
    from rich.console import Console

STYLES: Final = {
    Mark.NAME: "bold",
    Mark.HEAD: "bold",
    Mark.FAINT: "dim",
    Mark.DIFFERS: "bold underline #d55e00",
    Mark.FOUND: "bold #0072b2",
    Mark.SHADE: "#3f8fd0",
    Mark.STRONG: "bold #e69f00",
    Mark.STRONGEST: "bold #d55e00",
}
"""How each kind of text looks."""

_MARK: Final = re.compile(f"([{''.join(Mark)}])")


def has_colours() -> bool:
    """Whether rich is installed."""
    return importlib.util.find_spec("rich") is not None


def console(wanted: bool) -> Console:
    """What knows the colours of this terminal; `wanted`: also where nobody would expect any."""
    from rich.console import Console  # noqa: PLC0415  takes longer than most runs

    found = Console(file=io.StringIO(), force_terminal=True, no_color=False if wanted else None)
    if wanted and found.color_system is None:
        found = Console(file=io.StringIO(), force_terminal=True, no_color=False, color_system="256")
    return found


def coloured(told: str, to: Console) -> str:
    """Make colours of the marks; whatever else could drive a terminal becomes an escape."""
    from rich.text import Text  # noqa: PLC0415

    styles = {str(mark): style for mark, style in STYLES.items()}
    made, style = Text(), ""
    for piece in _MARK.split(told):
        if piece in styles or piece == Mark.END:
            style = styles.get(piece, "")
        else:
            made.append("\n".join(map(printable, piece.split("\n"))), style)
    with to.capture() as caught:
        # Lines are as long as they are to be: rich counts some characters otherwise.
        to.print(made, end="", soft_wrap=True)
    return str(caught.get())
