"""A matrix on a terminal: numbers, a grid of shades, or what is to be known of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from textalign.errors import plural, printable
from textalign.params import SHARES

from .lines import (
    LEFT_OUT,
    Look,
    Mark,
    cells,
    cut,
    labelled,
    marked,
    pad,
    pad_left,
    wrap,
)
from .order import clustered
from .ramp import BLOCKS, Ramp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from textalign.result import Result

MOST_IN_TABLE: Final = 40
"""Articles in a printed table; of more, the strongest pairs are listed."""

PAIRS_LISTED: Final = 20

MOST_IN_GRID: Final = 120
"""Articles of which a terminal shows every pair; of more, a summary."""

BAR: Final = 40
"""Cells of the longest bar of a histogram."""


SHADES: Final = (*[Mark.FAINT] * 2, *[Mark.SHADE] * 4, Mark.STRONG, Mark.STRONGEST)


def _known(result: Result, measure: str) -> npt.NDArray[np.float64]:
    """A matrix with 0 for what is left out."""
    return np.nan_to_num(result.matrix(measure), copy=False)


def _number(value: float, measure: str) -> str:
    if measure not in SHARES:
        return f"{int(value):,}" if value else "·"
    if not value:
        return "·"
    share = f"{100 * value:.1f}"
    return "<0.1" if share == "0.0" else share


def grid(
    result: Result, measure: str, names: dict[str, str], width: int, look: Look
) -> Iterator[str]:
    """A matrix as a table; columns that do not fit stand in further blocks below."""
    values, hidden = _known(result, measure), result.left_out()
    rows = [names[id] for id in result.rows]
    columns = [names[id] for id in result.columns]
    body = [[_number(value, measure) for value in row] for row in values.tolist()]
    for place in np.argwhere(hidden).tolist():
        body[place[0]][place[1]] = LEFT_OUT
    ramp = Ramp.of(measure, float(values.max(initial=0)))
    if look:
        steps = ramp.steps(values).tolist()
        body = [list(map(_shaded, *row)) for row in zip(body, steps, strict=True)]
    head = max(map(cells, rows))
    words = [f"{int(count):,}" for count in result.words[: len(rows)]]
    last = max(map(cells, ["words", *words])) + 2
    # The name of a column stands above the digits, not above the shade behind them.
    behind = " " if look else ""
    size = 2 + max(
        *(cells(name + behind) for name in columns), *(cells(c) for r in body for c in r)
    )
    fit = max(1, (width - head - last) // size)
    for first in range(0, len(columns), fit):
        part = slice(first, first + fit)
        final = first + fit >= len(columns)
        if first:
            yield ""
        heads = (pad_left(marked(Mark.NAME, name) + behind, size) for name in columns[part])
        yield pad("", head) + "".join(heads) + (pad_left("words", last) if final else "")
        for name, row, count in zip(rows, body, words, strict=True):
            line = "".join(pad_left(cell, size) for cell in row[part])
            line = pad(marked(Mark.NAME, name), head) + line
            yield line + (pad_left(count, last) if final else "")
    if hidden.any():
        yield ""
        yield f"{LEFT_OUT}  of one {result.group_by}, left out"
    if look:
        yield ""
        yield from _key(ramp, width, look)


def fits(result: Result, measures: Sequence[str], names: dict[str, str], width: int) -> bool:
    """Whether no matrix needs a second block of columns."""
    for measure in measures:
        head, *_ = grid(result, measure, names, width, Look.TERMINAL)
        if head.count(Mark.NAME) < len(result.columns):
            return False
    return True


def _shaded(number: str, step: int) -> str:
    """A number with its shade behind it."""
    mark = SHADES[step]
    shade = marked(mark, BLOCKS[step]) if step > 1 else " "
    return f"{marked(mark, number) if step < 2 or step > 5 else number}{shade}"


def _key(ramp: Ramp, width: int, look: Look) -> Iterator[str]:
    """What the shades mean; without colours, those of one character are one."""
    line = ""
    for step, words in ramp.told(len(BLOCKS) if look is Look.COLOUR else len(set(BLOCKS))):
        told = f"{marked(SHADES[step], BLOCKS[step])} {words}"
        if line and cells(line) + 3 + cells(told) > width:
            yield line
            line = ""
        line = f"{line}   {told}" if line else told
    yield line


def shades(
    result: Result, measure: str, names: dict[str, str], width: int, look: Look
) -> Iterator[str]:
    """A matrix as shades, one or two characters a value, articles that share much side by side."""
    values = _known(result, measure)
    square = result.against is None
    rows, columns = list(range(len(result.rows))), list(range(len(result.columns)))
    if square:
        rows = columns = clustered(values)
        np.fill_diagonal(values, 0)
    ramp = Ramp.of(measure, float(values.max(initial=0)))
    steps = ramp.steps(values)[np.ix_(rows, columns)].tolist()
    digits = len(str(len(rows)))
    # Square shades, if they leave room for the beginning of a title.
    broad = 2 if digits + 30 + 2 * len(columns) + max(map(cells, names.values())) <= width else 1
    numbers = [pad_left(str(n), 5 * broad) for n in range(5, len(columns) + 1, 5)]
    yield " " * (digits + 1) + marked(Mark.FAINT, "".join(numbers))
    longest = max(cells(names[result.rows[row]]) for row in rows)
    for place, (row, line) in enumerate(zip(rows, steps, strict=True)):
        shown = [
            marked(SHADES[step], BLOCKS[step] * broad) if step else " " * broad for step in line
        ]
        if square:
            shown[place] = marked(Mark.FAINT, "╲" + " " * (broad - 1))
        article = result.articles[row]
        name = pad(marked(Mark.NAME, names[article.id]), longest)
        number = marked(Mark.FAINT, pad_left(str(place + 1), digits))
        told = f"{number} {''.join(shown)}  {name}  {printable(article.title) or '(empty)'}"
        yield cut(told, width)
    yield ""
    yield from _key(ramp, width, look)
    if not square:
        ids = ", ".join(f"{n} {names[result.columns[c]]}" for n, c in enumerate(columns, 1))
        yield from labelled("Columns: ", ids, width)


def summary(result: Result, measure: str, width: int) -> Iterator[str]:
    """What is to be known of a matrix too large to look at, and how the values of its pairs lie."""
    found = result.entries(measure)
    row, column = (found[name].astype(np.int64) for name in ("row", "column"))
    value = found["value"]
    count = len(result.rows) * len(result.columns)
    if result.against is None:
        # Of the two directions the larger: a pair counts once.
        apart = row != column
        count = len(result.rows) * (len(result.rows) - 1) // 2
        low, high = np.minimum(row, column)[apart], np.maximum(row, column)[apart]
        pair, inverse = np.unique(low * len(result.columns) + high, return_inverse=True)
        both = np.zeros(len(pair))
        np.maximum.at(both, inverse, value[apart])
        value = both
    if result.groups is not None:
        count -= _within_groups(result)
    families = len(result.family_columns["occurrences_first"]) - 1
    words = int(result.words.sum(dtype=np.int64))
    share = f"{100 * len(value) / count:.2g}" if count else "0"
    yield from wrap(
        f"{plural(len(result.articles), 'article', 'articles')} of {words:,} words: "
        f"{len(value):,} of {plural(count, 'pair', 'pairs')} are above 0 ({share}\u00a0%), "
        f"{plural(len(result.passages), 'passage', 'passages')}, "
        f"{plural(families, 'family', 'families')}.",
        width,
    )
    if not len(value):
        return
    ramp = Ramp.of(measure, float(value.max()))
    counts = np.bincount(ramp.steps(value), minlength=len(BLOCKS)).tolist()
    told = [(n, f"{words} %" if ramp.shares else words) for n, words in ramp.told(len(BLOCKS))]
    longest = max(cells(label) for _, label in told)
    digits = max(cells(f"{counts[step]:,}") for step, _ in told)
    bar = min(BAR, width - longest - digits - 6)
    yield ""
    both_ways = ", the larger of the two directions" if result.against is None else ""
    yield f"Pairs by value{both_ways}:"
    for step, label in told:
        size = -(-counts[step] * bar // max(counts))
        number = pad_left(f"{counts[step]:,}", digits)
        yield f"  {pad_left(label, longest)}  {number}  {marked(SHADES[max(step, 2)], '█' * size)}"


def _within_groups(result: Result) -> int:
    """Pairs of two articles of one group."""
    of = result.groups
    if of is None:
        return 0
    size = int(of.max(initial=-1)) + 1
    rows = np.bincount(of[: len(result.rows)], minlength=size)
    if result.against is None:
        return int((rows * (rows - 1) // 2).sum())
    return int((rows * np.bincount(of[len(result.rows) :], minlength=size)).sum())


def largest(result: Result, measure: str) -> list[tuple[float, str, str]]:
    """The largest values of a matrix too large to print: value, row, column."""
    found = result.entries(measure)
    row, column, value = found["row"], found["column"], found["value"]
    if result.against is None:
        apart = row != column
        row, column, value = row[apart], column[apart], value[apart]
    # Entries come by row and column, and so do equal ones here.
    order = np.argsort(-value, kind="stable")[:PAIRS_LISTED].tolist()
    return [(float(value[n]), result.rows[row[n]], result.columns[column[n]]) for n in order]


def pairs(
    result: Result,
    measure: str,
    found: Sequence[tuple[float, str, str]],
    names: dict[str, str],
    width: int,
    look: Look,
) -> Iterator[str]:
    """The largest values of a matrix, one a line."""
    shape = f"{len(result.rows):,} x {len(result.columns):,}"
    if look is Look.PLAIN:
        told = f"{shape} articles do not fit: --format csv -o FILE writes them all."
    else:
        told = f"All {shape} values: --format csv -o FILE, or sparse: --format npz -o FILE."
    yield from wrap(told, width)
    yield f"The {len(found)} largest:" if found else "All are zero."
    if found:
        yield ""
    for value, row, column in found:
        told = (
            f"{names[row]} in {names[column]}"
            if look is Look.PLAIN
            else (f"{marked(Mark.NAME, names[row])} in {marked(Mark.NAME, names[column])}")
        )
        yield f"{_number(value, measure):>8}  {told}"
