"""A matrix as a picture: SVG or PNG, through matplotlib where that is installed.

Articles that share much stand side by side; colours go by the fixed steps of `ramp`, so that two
pictures can be compared. The same result gives the same SVG, byte for byte, with one version of
matplotlib. Text of articles is untrusted: names stand as text in the SVG, escaped, and are never
taken for formulas.
"""

from __future__ import annotations

import io
import math
import warnings
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign.corpus import short_names
from textalign.errors import InputError, printable
from textalign.params import MEASURES, SHARES, SHINGLE_MEASURES

from .order import clustered
from .ramp import LIGHT, Ramp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textalign.result import Result

FORMATS: Final = ("svg", "png")

MOST_ARTICLES: Final = 2000
"""Rows or columns of a picture; of more, one is no longer a pixel wide."""

MOST_NAMED: Final = 150
"""Rows or columns with a name of their own; of more, only numbers are given, now and then."""

MOST_NUMBERED: Final = 15
"""Rows and columns with the value in each field."""

LONGEST_TITLE: Final = 48
"""Code points of a title that stand beside its row."""

LEAST_INCHES: Final = 4.0
NAMED_INCHES: Final = 0.17
"""Of one row with a name: a line of seven points, and some air."""

UNNAMED_INCHES: Final = 12.0
"""Of all rows, where they have no names."""

DOTS_PER_INCH: Final = 150


def matrix(result: Result, measure: str, form: str) -> bytes:
    """One matrix as an SVG or PNG file; needs matplotlib.

    Raises
    ------
    InputError
        More articles than a picture can show.
    """
    # Not pyplot, which would look for a window and keep every figure.
    import matplotlib as mpl  # noqa: PLC0415  takes longer than most runs
    from matplotlib.figure import Figure  # noqa: PLC0415

    rows, columns = len(result.rows), len(result.columns)
    if max(rows, columns) > MOST_ARTICLES:
        raise InputError(
            f"a picture of {rows:,} x {columns:,} articles shows nothing: at most "
            f"{MOST_ARTICLES:,} can be drawn; --format npz writes all values"
        )
    settings = {
        "svg.fonttype": "none",  # text stays text: any script, and words that can be searched
        "svg.hashsalt": "textalign",
        "font.family": "DejaVu Sans",
        "text.usetex": False,
        "text.parse_math": False,
    }
    stream = io.BytesIO()
    with mpl.rc_context(settings), warnings.catch_warnings():
        # The font of a PNG has not every script; such names are boxes there.
        warnings.filterwarnings("ignore", "Glyph .* missing")
        figure = _drawn(Figure(dpi=DOTS_PER_INCH), result, measure)
        told = {"Date": None, "Creator": "textalign"} if form == "svg" else {"Software": None}
        figure.savefig(stream, format=form, bbox_inches="tight", metadata=told)
    return stream.getvalue()


def _drawn(figure: Any, result: Result, measure: str) -> Any:
    """The figure with the matrix, its names and the scale."""
    from matplotlib.colors import BoundaryNorm, ListedColormap  # noqa: PLC0415

    values = result.matrix(measure)
    rows, columns = list(range(len(result.rows))), list(range(len(result.columns)))
    values = np.nan_to_num(values, copy=False)
    if result.against is None:
        rows = columns = clustered(values)
    values = values[np.ix_(rows, columns)]
    hidden = result.left_out()[np.ix_(rows, columns)]
    if result.against is None and measure in SHINGLE_MEASURES:
        np.fill_diagonal(hidden, True)  # every article has its own shingles
    shown = np.ma.array(values, mask=hidden)
    ramp = Ramp.of(measure, float(shown.max()) if shown.count() else 0.0)
    bounds = list(dict.fromkeys(ramp.bounds))
    # Zero is a step of its own: what is above it begins at the least float.
    edges = [0.0, math.ulp(0.0), *bounds, max(1.0 if ramp.shares else 0.0, bounds[-1] + 1)]
    colours = [LIGHT[0], LIGHT[1], *(LIGHT[ramp.step(bound)] for bound in bounds)]
    across, down = (_inches(count) for count in (len(columns), len(rows)))
    figure.set_size_inches(across, down)
    axes = figure.add_axes((0, 0, 1, 1))
    kind = ListedColormap(colours, bad="#d0d0d0")
    image = axes.imshow(
        shown, cmap=kind, norm=BoundaryNorm(edges, kind.N), interpolation="nearest", aspect="auto"
    )
    _label(axes.yaxis, [result.rows[row] for row in rows], result, down)
    _label(axes.xaxis, [result.columns[column] for column in columns], result, across)
    axes.tick_params(axis="x", top=True, labeltop=True, bottom=False, labelbottom=False)
    axes.tick_params(length=0 if len(rows) <= MOST_NAMED else 3)
    if max(len(rows), len(columns)) <= MOST_NUMBERED:
        _number(axes, shown, measure, ramp)
    words = f"{measure.capitalize()}: {MEASURES[measure]}"
    axes.set_xlabel(words, fontsize=9, loc="left", labelpad=8)
    bar = figure.add_axes((1 + 0.25 / across, 0, 0.16 / across, min(1.0, 4 / down)))
    told = [f"{100 * bound:g} %" if ramp.shares else f"{bound:,.0f}" for bound in bounds]
    scale = figure.colorbar(image, cax=bar, ticks=edges[1:-1], spacing="uniform")
    scale.minorticks_off()
    scale.ax.set_yticklabels(["0", *told], fontsize=8)
    scale.ax.tick_params(length=0)
    scale.outline.set_linewidth(0.5)
    for spine in axes.spines.values():
        spine.set_linewidth(0.5)
    return figure


def _inches(count: int) -> float:
    return max(LEAST_INCHES, count * NAMED_INCHES) if count <= MOST_NAMED else UNNAMED_INCHES


def _label(axis: Any, ids: Sequence[str], result: Result, inches: float) -> None:
    """Names of rows or columns; for very many, numbers at regular distances."""
    if len(ids) > MOST_NAMED:
        step = next(step for step in (20, 50, 100, 200) if len(ids) / step <= 3 * inches)
        places = range(step - 1, len(ids), step)
        axis.set_ticks(places, [f"{place + 1:,}" for place in places], fontsize=8)
        return
    every = [article.id for article in result.articles]
    short = dict(zip(every, short_names(every), strict=True))
    names = [short[id] for id in ids]
    if axis.axis_name == "y":
        titles = {article.id: _cut(printable(article.title)) for article in result.articles}
        names = [f"{titles[id]}   {name}" for id, name in zip(ids, names, strict=True)]
    turn = 90 if axis.axis_name == "x" and max(map(len, names), default=0) > 3 else 0
    size = 9 if len(ids) <= MOST_NUMBERED else 7
    axis.set_ticks(range(len(ids)), names, fontsize=size, rotation=turn)


def _cut(title: str) -> str:
    return f"{title[:LONGEST_TITLE].rstrip()}…" if len(title) > LONGEST_TITLE else title


def _number(axes: Any, values: Any, measure: str, ramp: Ramp) -> None:
    """The value in each field; dark on light, light on dark."""
    for (row, column), value in np.ndenumerate(values.filled(0)):
        if value:
            told = f"{100 * value:.1f}" if measure in SHARES else f"{value:,.0f}"
            colour = "#ffffff" if ramp.step(float(value)) > 4 else "#202020"
            axes.text(column, row, told, ha="center", va="center", fontsize=8, color=colour)
