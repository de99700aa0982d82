"""Results as text that a person reads in a terminal: tables, passages, families, finds.

Widths are in terminal cells. Text of articles is untrusted: control characters and marks that turn
the direction of writing are shown as escapes.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from textalign.corpus import short_names
from textalign.errors import printable
from textalign.params import MEASURES, SHARES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from textalign.corpus import Article
    from textalign.result import Family, Passage, Result, Span

WIDEST: Final = 100
"""Lines are no longer than this, however wide the terminal: longer ones read badly."""

MOST_IN_TABLE: Final = 40
"""Articles in a printed table; of more, the strongest pairs are listed."""

PAIRS_LISTED: Final = 20

QUOTED_AT_MOST: Final = 400
"""Code points of a passage that are quoted; of a longer one, its beginning and its end."""

CONTEXT: Final = 60
"""Code points shown on either side of a find."""


def cells(text: str) -> int:
    """Terminal cells that a text takes: two for a wide character, none for a combining mark."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def _pad(text: str, width: int) -> str:
    return text + " " * max(0, width - cells(text))


def _pad_left(text: str, width: int) -> str:
    return " " * max(0, width - cells(text)) + text


def _cut(text: str, width: int) -> str:
    """A text cut to so many cells, with an ellipsis where something is missing."""
    if cells(text) <= width:
        return text
    kept, used = [], 1
    for c in text:
        used += cells(c)
        if used > width:
            break
        kept.append(c)
    return "".join(kept).rstrip() + "…"


def _one_line(text: str) -> str:
    return printable(" ".join(text.split()))


def _shorten(text: str) -> str:
    """A passage in one line; the middle of a long one left out."""
    text = _one_line(text)
    if len(text) <= QUOTED_AT_MOST:
        return text
    half = QUOTED_AT_MOST // 2
    return f"{text[:half].rstrip()} […] {text[-half:].lstrip()}"


def _wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` cells, broken at spaces, within a word only where it is longer."""
    lines, line, used = [], "", 0
    for given in text.split(" "):
        word = given
        size = cells(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            lines.append(line)
        while size > width:
            part = ""
            for c in word:
                if cells(part + c) > width:
                    break
                part += c
            lines.append(part)
            word = word[len(part) :]
            size = cells(word)
        line, used = word, size
    lines.append(line)
    return lines


def _labelled(label: str, text: str, width: int) -> Iterator[str]:
    """A text wrapped behind a label; the next lines stand under the first."""
    indent = cells(label)
    for number, line in enumerate(_wrap(text, max(20, width - indent))):
        yield (label if number == 0 else " " * indent) + line


def _names(articles: Sequence[Article]) -> dict[str, str]:
    ids = [article.id for article in articles]
    return dict(zip(ids, short_names(ids), strict=True))


def _number(value: float, measure: str) -> str:
    if measure not in SHARES:
        return f"{int(value):,}" if value else "·"
    if not value:
        return "·"
    share = f"{100 * value:.1f}"
    return "<0.1" if share == "0.0" else share


def _plural(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def matrix(result: Result, measures: Sequence[str], top: int, width: int) -> str:
    """The matrices, a legend of titles, and the strongest passages."""
    width = min(width, WIDEST)
    names = _names(result.articles)
    lines: list[str] = []
    for measure in measures:
        meaning = MEASURES[measure]
        percent = ", in %" if measure in SHARES else ""
        lines += _wrap(f"{measure.capitalize()}: {meaning}{percent}", width)
        lines.append("")
        if max(len(result.rows), len(result.columns)) <= MOST_IN_TABLE:
            lines += _grid(result, measure, names, width)
        else:
            lines += _top_pairs(result, measure, names)
        lines.append("")
    if len(result.articles) <= MOST_IN_TABLE:
        longest = max(cells(names[article.id]) for article in result.articles)
        for article in result.articles:
            title = printable(article.title) or "(empty)"
            lines.append(_cut(f"{_pad(names[article.id], longest)}  {title}", width))
        lines.append("")
    count = len(result.passages)
    if count == 0:
        lines.append("No passages found.")
    elif top:
        shown = min(top, count)
        told = _plural(count, "passage", "passages")
        lines += [f"{told}; the {shown} strongest:" if shown < count else f"{told}:", ""]
        lines += _listed(result.passages.strongest(top), names, width)
    return _text(lines)


def _grid(result: Result, measure: str, names: dict[str, str], width: int) -> Iterator[str]:
    """A matrix as a table; columns that do not fit stand in further blocks below."""
    values = result.matrix(measure)
    rows = [names[id] for id in result.rows]
    columns = [names[id] for id in result.columns]
    body = [[_number(value, measure) for value in row] for row in values.tolist()]
    head = max(map(cells, rows))
    words = [f"{int(count):,}" for count in result.words[: len(rows)]]
    last = max(map(cells, ["words", *words])) + 2
    size = 2 + max(*map(cells, columns), *(len(cell) for row in body for cell in row))
    fit = max(1, (width - head - last) // size)
    for first in range(0, len(columns), fit):
        part = slice(first, first + fit)
        final = first + fit >= len(columns)
        if first:
            yield ""
        line = _pad("", head) + "".join(_pad_left(name, size) for name in columns[part])
        yield line + (_pad_left("words", last) if final else "")
        for name, row, count in zip(rows, body, words, strict=True):
            line = _pad(name, head) + "".join(_pad_left(cell, size) for cell in row[part])
            yield line + (_pad_left(count, last) if final else "")


def _top_pairs(result: Result, measure: str, names: dict[str, str]) -> Iterator[str]:
    """The strongest pairs of a matrix too large to print."""
    values = result.matrix(measure)
    if result.against is None:
        values = values.copy()
        values[range(len(values)), range(len(values))] = 0
    order = (-values).ravel().argsort(kind="stable")[:PAIRS_LISTED]
    shape = f"{len(result.rows):,} x {len(result.columns):,}"
    yield f"{shape} articles are too many for a table: --format csv -o FILE has them all."
    yield f"The {PAIRS_LISTED} largest:"
    yield ""
    for place in order.tolist():
        row, column = divmod(place, values.shape[1])
        value = values[row, column]
        if value:
            pair = f"{names[result.rows[row]]} in {names[result.columns[column]]}"
            yield f"{_number(value, measure):>8}  {pair}"


def _where(span: Span, names: dict[str, str]) -> str:
    name = names.get(span.article, printable(span.article))
    return f"{name} {span.start}–{span.end}"


def _quotation(flags: Iterable[str]) -> str:
    sides = {flag.removeprefix("quoted_") for flag in flags if flag.startswith("quoted_")}
    if sides == {"a", "b"}:
        return ", in quotation marks"
    return {"a": ", quoted in the first", "b": ", quoted in the second"}.get("".join(sides), "")


def _listed(found: Iterable[Passage], names: dict[str, str], width: int) -> Iterator[str]:
    """Passages, numbered, with where they stand and what they say."""
    for number, passage in enumerate(found, 1):
        family = "" if passage.family is None else f", family {passage.family}"
        score = f"{passage.score:.0f} bits"
        yield f"{number:>3}. {passage.kind}, {score}{_quotation(passage.flags)}{family}"
        labels = [f"     {_where(span, names)}  " for span in (passage.a, passage.b)]
        wide = max(map(cells, labels))
        first, second = _shorten(passage.a.text), _shorten(passage.b.text)
        yield from _labelled(_pad(labels[0], wide), f"“{first}”", width)
        same = "the same" if first == second else f"“{second}”"
        yield from _labelled(_pad(labels[1], wide), same, width)
        yield ""


def passages(result: Result, width: int) -> str:
    """Every passage, the strongest first."""
    lines = [_plural(len(result.passages), "passage", "passages"), ""]
    lines += _listed(result.passages.strongest(), _names(result.articles), min(width, WIDEST))
    return _text(lines)


def families(result: Result, width: int) -> str:
    """Every family with its occurrences, those with the most first."""
    width = min(width, WIDEST)
    names = _names(result.articles)
    lines = [_plural(len(result.families), "family", "families"), ""]
    for family in result.families:
        lines += _family(family, names, width)
    return _text(lines)


def _family(family: Family, names: dict[str, str], width: int) -> Iterator[str]:
    articles = len({span.article for span in family.occurrences})
    times = _plural(len(family.occurrences), "occurrence", "occurrences")
    head = f"{family.family}. {times} in {_plural(articles, 'article', 'articles')}"
    for label, others in (
        ("contains", family.contains),
        ("part of", family.part_of),
        ("related to", family.related),
    ):
        if others:
            head += f"; {label} {', '.join(map(str, others))}"
    yield from _labelled("", head, width)
    labels = [f"   {_where(span, names)}  " for span in family.occurrences]
    wide = max(map(cells, labels))
    before = None
    for label, span in zip(labels, family.occurrences, strict=True):
        text = _shorten(span.text)
        same = "the same" if text == before else f"“{text}”"
        yield from _labelled(_pad(label, wide), same, width)
        before = text
    yield ""


def finds(found: Sequence[Passage], articles: Sequence[Article], width: int) -> str:
    """Every occurrence in its context, in the order given."""
    width = min(width, WIDEST)
    names = _names(articles)
    texts = {article.id: article.text for article in articles}
    count = _plural(len(found), "occurrence", "occurrences")
    lines = [f"{count} in {_plural(len({p.b.article for p in found}), 'article', 'articles')}", ""]
    for number, passage in enumerate(found, 1):
        span, text = passage.b, texts[passage.b.article]
        start, end = max(0, span.start - CONTEXT), min(len(text), span.end + CONTEXT)
        before = ("…" if start else "") + _one_line(text[start : span.start])
        after = _one_line(text[span.end : end]) + ("…" if end < len(text) else "")
        # What touches the passage stays with it; a space that stood between is kept.
        left = " " if span.start and text[span.start - 1].isspace() else ""
        right = " " if span.end < len(text) and text[span.end].isspace() else ""
        shown = f"{before}{left}[{_shorten(span.text)}]{right}{after}"
        lines.append(
            f"{number:>3}. {_where(span, names)}  {passage.kind}, {passage.score:.0f} bits"
        )
        lines += _labelled("     ", shown, width)
        lines.append("")
    return _text(lines)


def alignment(found: Sequence[Passage], articles: Sequence[Article], width: int) -> str:
    """The passages of two texts side by side; words that the other side has not, in brackets."""
    width = min(width, WIDEST)
    names = _names(articles)
    texts = {article.id: article.text for article in articles}
    column = (width - 3) // 2
    lines = [_plural(len(found), "passage", "passages"), ""]
    for number, passage in enumerate(found, 1):
        score = f"{passage.score:.0f} bits"
        lines.append(f"{number}. {passage.kind}, {score}{_quotation(passage.flags)}")
        sides = []
        for side, span in (("a", passage.a), ("b", passage.b)):
            pieces = list(_marked(passage, side, texts[span.article]))
            text = _wrap(_one_line("".join(pieces)), column)
            sides.append([_cut(_where(span, names), column), *text])
        height = max(map(len, sides))
        left, right = (side + [""] * (height - len(side)) for side in sides)
        lines += [
            f"{_pad(one, column)} │ {other}".rstrip()
            for one, other in zip(left, right, strict=True)
        ]
        lines.append("")
    return _text(lines)


def _marked(passage: Passage, side: str, text: str) -> Iterator[str]:
    """A side of a passage with brackets around every run of words that the other side has not."""
    end = None
    for edit in passage.edits:
        start, stop = edit.a if side == "a" else edit.b
        if start == stop:
            continue
        if end is not None:
            yield text[end:start]
        words = text[start:stop]
        yield words if edit.operation == "equal" else f"[{words}]"
        end = stop


def _text(lines: Iterable[str]) -> str:
    return "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"
