"""Results as a notebook shows them: inline HTML in one look, for light and dark grounds.

Everything is escaped, and control and direction characters are shown as escapes. No scripts, no
remote references, and styles that hold for what is shown here alone.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

import numpy as np

from textalign.errors import printable
from textalign.params import DEFAULT_MEASURE, MEASURES

from .lines import LEFT_OUT, Mark, names_of, shorten
from .ramp import DARK, LIGHT, Ramp
from .table import differing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textalign.result import Family, Passage, Passages, Result

MOST_IN_TABLE: Final = 30
"""Articles of which the matrix is shown; of more, the strongest passages only."""

PASSAGES_SHOWN: Final = 10


def _style() -> str:
    light = "".join(f".ta .s{n}{{background:{c}}}" for n, c in enumerate(LIGHT))
    dark = "".join(f".ta .s{n}{{background:{c}}}" for n, c in enumerate(DARK))
    return (
        "<style>.ta{color:#202020;background:#fff;padding:.5em;overflow-x:auto}"
        ".ta table{border-collapse:collapse}.ta td,.ta th{padding:.2em .6em;border:0}"
        ".ta caption{text-align:left;font-weight:bold;padding:.6em 0 .3em}"
        ".ta small{white-space:nowrap}.ta td.o{max-width:36em;overflow:hidden;"
        "text-overflow:ellipsis;white-space:nowrap;text-align:left}"
        ".ta td{text-align:right}.ta td.t,.ta th.t{text-align:left}.ta .s6,.ta .s7{color:#fff}"
        ".ta q{quotes:none;unicode-bidi:isolate}"
        ".ta mark{background:none;color:#b34700;font-weight:bold;text-decoration:underline}"
        f".ta small{{opacity:.7}}{light}"
        "@media (prefers-color-scheme:dark){.ta{color:#e6e6e6;background:#16181d}"
        f".ta mark{{color:#ff9d5c}}.ta .s5,.ta .s6,.ta .s7{{color:#111}}{dark}}}</style>"
    )


def _framed(parts: Iterable[str]) -> str:
    return f'{_style()}<div class="ta">{"".join(parts)}</div>'


def _shown(text: str) -> str:
    return escape(printable(text))


def _said(text: str) -> str:
    return f"<q>“{escape(shorten(text))}”</q>"


def result(found: Result) -> str:
    """How many of what, the matrix of few articles, and the strongest passages."""
    names = names_of(found.articles)
    families = len(found.family_columns["occurrences_first"]) - 1
    counts = f"{len(found.articles):,} articles, {len(found.passages):,} passages"
    parts = [f"<p>{counts}, {families:,} families</p>"]
    if max(len(found.rows), len(found.columns)) <= MOST_IN_TABLE:
        parts.append(_matrix(found, names))
    parts.append(_listed(found.passages.strongest(PASSAGES_SHOWN), len(found.passages), names))
    return _framed(parts)


def _matrix(found: Result, names: dict[str, str]) -> str:
    """The shares of words, shaded; the id of an article is a tooltip of its name."""
    values, hidden = np.nan_to_num(found.matrix()), found.left_out()
    steps = Ramp.of(DEFAULT_MEASURE, 1.0).steps(values).tolist()
    titles = {article.id: article.title for article in found.articles}
    head = "".join(_named("th", id, names[id]) for id in found.columns)
    lines = [f"<tr><th></th>{head}<th></th></tr>"]
    for id, row, of_row, outs in zip(
        found.rows, values.tolist(), steps, hidden.tolist(), strict=True
    ):
        cells = "".join(
            f'<td class="s{step}">{LEFT_OUT if out else _figure(value)}</td>'
            for value, step, out in zip(row, of_row, outs, strict=True)
        )
        title = f'<td class="o">{_shown(titles[id])}</td>'
        lines.append(f"<tr>{_named('th', id, names[id])}{cells}{title}</tr>")
    told = _shown(f"{DEFAULT_MEASURE}, in %: {MEASURES[DEFAULT_MEASURE]}")
    return f"<table><caption>{told}</caption>{''.join(lines)}</table>"


def _figure(value: float) -> str:
    return f"{100 * value:.1f}" if value else "·"


def _named(tag: str, id: str, name: str) -> str:
    return f'<{tag} class="t" title="{_shown(id)}">{_shown(name)}</{tag}>'


def passages(found: Passages) -> str:
    """The strongest of them."""
    names = names_of(found.articles)
    return _framed([_listed(found.strongest(PASSAGES_SHOWN), len(found), names)])


def passage(found: Passage) -> str:
    """Both sides, with words that differ marked."""
    return _framed([f"<table>{_rows(found, {})}</table>"])


def family(found: Family) -> str:
    """Every occurrence of the text, up to some dozens."""
    lines = "".join(
        f"<tr>{_named('th', span.article, span.article)}<td><small>{span.start}–{span.end}</small>"
        f'</td><td class="t">{_said(span.text)}</td></tr>'
        for span in found.occurrences[: 3 * PASSAGES_SHOWN]
    )
    articles = len({span.article for span in found.occurrences})
    told = f"family {found.family}: {len(found.occurrences):,} occurrences in {articles:,} articles"
    return _framed([f"<table><caption>{told}</caption>{lines}</table>"])


def _listed(shown: Sequence[Passage], count: int, names: dict[str, str]) -> str:
    if not count:
        return "<p>No passages found.</p>"
    told = f"the {len(shown)} strongest of {count:,} passages" if len(shown) < count else "passages"
    return f"<table><caption>{told}</caption>{''.join(_rows(one, names) for one in shown)}</table>"


def _rows(found: Passage, names: dict[str, str]) -> str:
    """The two sides of a passage, one under the other."""
    notes = [found.kind, f"{found.score:.0f} bits", *found.flags, *found.differs_in]
    told = _shown(", ".join(note for note in notes if note != "differs_in"))
    lines = [f'<tr><td class="t" colspan="3"><small>{told}</small></td></tr>']
    for side, span in (("a", found.a), ("b", found.b)):
        text = escape(differing(found, side))
        text = text.replace(Mark.DIFFERS, "<mark>").replace(Mark.END, "</mark>")
        name = names.get(span.article, span.article)
        lines.append(
            f"<tr>{_named('th', span.article, name)}<td><small>{span.start}–{span.end}</small></td>"
            f'<td class="t"><q>“{text}”</q></td></tr>'
        )
    return "".join(lines)
