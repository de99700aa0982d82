"""Makes the pictures of a terminal and of a heatmap that docs/pictures.md shows.

Needs the extras rich and plot, and the test extra, whose texts the larger corpora are made of:

    python docs/pictures/terminal.py

Input: seeds/, and chapters of public-domain translations with verses planted in each other. Output:
SVG files in docs/pictures/, without a reference to anything elsewhere. The corpus of 5,000 takes a
minute or two.
"""

from __future__ import annotations

import io
import random
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, MONOKAI
from rich.text import Text

import textalign
from textalign.show import lines, plot, table, terminal

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benches"))

from corpus import verses  # noqa: E402  lies beside the benches that share it

if TYPE_CHECKING:
    from rich.terminal_theme import TerminalTheme

PICTURES = Path(__file__).resolve().parent
COLOUR = lines.Look.COLOUR
FONT = re.compile(r"@font-face \{\{.*?\}\}\s*", re.DOTALL)


def picture(name: str, command: str, told: str, width: int, theme: TerminalTheme) -> None:
    """Write what a terminal of this width shows of a marked table."""
    seen = Console(force_terminal=True, color_system="truecolor", no_color=False, width=width)
    record = Console(
        record=True, force_terminal=True, color_system="truecolor", width=width, file=io.StringIO()
    )
    record.print(Text.from_ansi(f"$ {command}\n{terminal.coloured(told, seen)}"), soft_wrap=True)
    svg = record.export_svg(
        title="textalign",
        theme=theme,
        code_format=FONT.sub("", CONSOLE_SVG_FORMAT).replace("Fira Code", "DejaVu Sans Mono"),
        unique_id=name,
    )
    (PICTURES / f"{name}.svg").write_text(svg, "utf-8")


def planted(count: int, words: int, seed: int) -> textalign.Corpus:
    """Articles of consecutive verses; seven in ten belong to a group that shares some of them."""
    chance = random.Random(seed)
    king_james, american = verses("kjv"), verses("asv")
    numbers = iter(sorted(set(king_james) & set(american)))
    own: list[list[int]] = []
    for _ in range(count):
        own.append([])
        left = words
        while left > 0:
            own[-1].append(next(numbers))
            left -= len(king_james[own[-1][-1]].split())
    parts = [[king_james[number] for number in article] for article in own]
    order = list(range(count))
    chance.shuffle(order)
    while len(order) > 0.3 * count:
        first, *others = (order.pop() for _ in range(chance.choice((2, 2, 3, 4, 6))))
        for other in others:
            start = chance.randrange(max(1, len(own[first]) - 3))
            text = chance.choice((king_james, american))
            taken = [text[n] for n in own[first][start : start + chance.choice((1, 2, 3, 5))]]
            place = chance.randrange(len(parts[other]) + 1)
            parts[other][place:place] = taken
    return textalign.Corpus.from_mapping({f"{n:04}.txt": " ".join(p) for n, p in enumerate(parts)})


def main() -> None:
    """Make them all."""
    seeds = ROOT / "seeds"
    result = textalign.compare(seeds)
    told = table.matrix(result, ["reuse"], 5, 80, COLOUR)
    picture("terminal-5", "textalign matrix seeds/ --top 5", told, 80, MONOKAI)
    found = textalign.find("President Trump broke the deadlock", seeds)
    told = table.finds(found, result.articles, 80, COLOUR)
    command = 'textalign find "President Trump broke the deadlock" seeds/'
    picture("terminal-find", command, told, 80, MONOKAI)
    first, second = (str(next(seeds.glob(f"{name}_*"))) for name in ("001", "000"))
    both = textalign.compare(first, second)
    told = table.alignment(list(both.passages), both.articles, 100, COLOUR)
    command = "textalign align 001.txt 000.txt"
    picture("terminal-align", command, told, 100, DEFAULT_TERMINAL_THEME)
    fifty = textalign.compare(planted(50, 400, 1))
    told = table.matrix(fifty, ["reuse"], 3, 100, COLOUR)
    picture("terminal-50", "textalign matrix fifty/ --top 3", told, 100, MONOKAI)
    (PICTURES / "heatmap-50.svg").write_bytes(plot.matrix(fifty, "reuse", "svg"))
    many = textalign.compare(planted(5000, 60, 2))
    told = table.matrix(many, ["reuse"], 3, 80, COLOUR)
    picture("terminal-5000", "textalign matrix corpus/ --top 3", told, 80, MONOKAI)


if __name__ == "__main__":
    main()
