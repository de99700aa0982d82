"""Results as text that a person reads in a terminal: tables, passages, families, finds.

Widths are in terminal cells. Text of articles is untrusted: control characters and marks that turn
the direction of writing are shown as escapes. So control characters are free to say what a stretch
of a line is (`Mark`): a plain table has none, and `terminal` makes colours of the others.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum, StrEnum
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

import numpy as np

from textalign.corpus import short_names
from textalign.errors import printable
from textalign.params import MEASURES, SHARES
from textalign.result import REASONS

from .order import clustered
from .ramp import BLOCKS, Ramp

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from textalign.corpus import Article
    from textalign.result import Dedup, Explanation, Family, Passage, Result, Span

NARROWEST: Final = 60
WIDEST: Final = 100
"""Lines are laid out for so many cells, however wide the terminal: longer ones read badly."""

MOST_IN_TABLE: Final = 40
"""Articles in a printed table; of more, the strongest pairs are listed."""

PAIRS_LISTED: Final = 20

QUOTED_AT_MOST: Final = 400
"""Code points of a passage that are quoted; of a longer one, its beginning and its end."""

CONSIDERED_SHOWN: Final = 20
"""Stretches that were not reported, in a printed explanation."""

CONTEXT: Final = 60
"""Code points shown on either side of a find."""


MOST_IN_GRID: Final = 120
"""Articles of which a terminal shows every pair; of more, a summary."""

BAR: Final = 40
"""Cells of the longest bar of a histogram."""


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


_SHADES: Final = (*[Mark.FAINT] * 2, *[Mark.SHADE] * 4, Mark.STRONG, Mark.STRONGEST)
_MARKS: Final = frozenset(map(str, Mark))
_WITHOUT_MARKS: Final = dict.fromkeys(map(ord, Mark))


_SPACE: Final = re.compile(r"\s+")


def _as(mark: Mark, text: str) -> str:
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
        used += _cells_of_one(c)
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


def _layout(width: int) -> int:
    """The width to lay out for, in a terminal of this width."""
    return min(max(width, NARROWEST), WIDEST)


def _resumed(lines: Iterable[str]) -> Iterator[str]:
    """Lines of which each ends what it began, and begins what the one before had not ended."""
    begun = ""
    for line in lines:
        whole = begun + line
        for c in line:
            if c in _MARKS:
                begun = "" if c == Mark.END else c
        yield f"{whole}{Mark.END}" if begun else whole


def _labelled(label: str, text: str, width: int) -> Iterator[str]:
    """A text wrapped behind a label; the next lines stand under the first."""
    indent = cells(label)
    for number, line in enumerate(_resumed(_wrap(text, max(20, width - indent)))):
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


def matrix(
    result: Result, measures: Sequence[str], top: int, width: int, look: Look = Look.PLAIN
) -> str:
    """The matrices, what their names stand for, and the strongest passages.

    On a terminal, a matrix whose numbers do not fit is a grid of shades; of one too large even for
    that, the most important numbers are told.
    """
    room, width = width, _layout(width)
    names = _names(result.articles)
    size = max(len(result.rows), len(result.columns))
    small = size <= MOST_IN_TABLE and (look is Look.PLAIN or _fits(result, measures, names, room))
    grid = not small and look > Look.PLAIN and size + 8 <= min(room, MOST_IN_GRID)
    named: set[str] = set()
    lines: list[str] = []
    for measure in measures:
        percent = ", in %" if measure in SHARES else ""
        title = f"{measure.capitalize()}{percent}: {MEASURES[measure]}"
        lines += _resumed(_wrap(_as(Mark.HEAD, title), width))
        lines.append("")
        if small:
            lines += _grid(result, measure, names, room if look else width, look)
        else:
            pairs = _largest(result, measure)
            if grid:
                lines += [*_shades(result, measure, names, room, look), ""]
                pairs = pairs[: PAIRS_LISTED // 2]
            elif look:
                lines += [*_summary(result, measure, width), ""]
            named.update(id for _, *pair in pairs for id in pair)
            lines += _pairs(result, measure, pairs, names, width, look)
        lines.append("")
    if small:
        lines += [*_titles(result.articles, names, width), ""]
    strongest = result.passages.strongest(top)
    lines += _head(len(result.passages), len(strongest)) if top or not result.passages else ()
    lines += _listed(strongest, names, width)
    if not small:
        named.update(span.article for passage in strongest for span in (passage.a, passage.b))
        lines += _legend(result.articles, names, named)
    return _text(lines, look)


def _head(count: int, shown: int) -> list[str]:
    """What stands above a list of passages."""
    if count == 0:
        return ["No passages found."]
    told = _plural(count, "passage", "passages")
    return [f"{told}; the {shown:,} strongest:" if shown < count else f"{told}:", ""]


def _titles(articles: Sequence[Article], names: dict[str, str], width: int) -> Iterator[str]:
    """The title of each article behind its name, and its id where the name does not tell it."""
    longest = max(cells(name) for name in names.values())
    told = all(printable(id).startswith(name) for id, name in names.items())
    for article in articles:
        title = printable(article.title) or "(empty)"
        if not told:
            title = f"{printable(article.id)}  {title}"
        yield _cut(f"{_pad(_as(Mark.NAME, names[article.id]), longest)}  {title}", width)


def _legend(
    articles: Sequence[Article], names: dict[str, str], named: Collection[str]
) -> Iterator[str]:
    """The ids of the articles named in a list, where their names do not tell them."""
    if all(printable(id).startswith(names[id]) for id in named):
        return
    yield ""
    longest = max(cells(names[id]) for id in named)
    for article in articles:
        if article.id in named:
            yield f"{_pad(_as(Mark.NAME, names[article.id]), longest)}  {printable(article.id)}"


def _grid(
    result: Result, measure: str, names: dict[str, str], width: int, look: Look
) -> Iterator[str]:
    """A matrix as a table; columns that do not fit stand in further blocks below."""
    values = result.matrix(measure)
    rows = [names[id] for id in result.rows]
    columns = [names[id] for id in result.columns]
    body = [[_number(value, measure) for value in row] for row in values.tolist()]
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
        heads = (_pad_left(_as(Mark.NAME, name) + behind, size) for name in columns[part])
        yield _pad("", head) + "".join(heads) + (_pad_left("words", last) if final else "")
        for name, row, count in zip(rows, body, words, strict=True):
            line = "".join(_pad_left(cell, size) for cell in row[part])
            line = _pad(_as(Mark.NAME, name), head) + line
            yield line + (_pad_left(count, last) if final else "")
    if look:
        yield ""
        yield from _key(ramp, width, look)


def _fits(result: Result, measures: Sequence[str], names: dict[str, str], width: int) -> bool:
    """Whether no matrix needs a second block of columns."""
    for measure in measures:
        head, *_ = _grid(result, measure, names, width, Look.TERMINAL)
        if head.count(Mark.NAME) < len(result.columns):
            return False
    return True


def _shaded(number: str, step: int) -> str:
    """A number with its shade behind it."""
    mark = _SHADES[step]
    shade = _as(mark, BLOCKS[step]) if step > 1 else " "
    return f"{_as(mark, number) if step < 2 or step > 5 else number}{shade}"


def _key(ramp: Ramp, width: int, look: Look) -> Iterator[str]:
    """What the shades mean; without colours, those of one character are one."""
    line = ""
    for step, words in ramp.told(len(BLOCKS) if look is Look.COLOUR else len(set(BLOCKS))):
        told = f"{_as(_SHADES[step], BLOCKS[step])} {words}"
        if line and cells(line) + 3 + cells(told) > width:
            yield line
            line = ""
        line = f"{line}   {told}" if line else told
    yield line


def _shades(
    result: Result, measure: str, names: dict[str, str], width: int, look: Look
) -> Iterator[str]:
    """A matrix as shades, one or two characters a value, articles that share much side by side."""
    values = result.matrix(measure)
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
    numbers = [_pad_left(str(n), 5 * broad) for n in range(5, len(columns) + 1, 5)]
    yield " " * (digits + 1) + _as(Mark.FAINT, "".join(numbers))
    longest = max(cells(names[result.rows[row]]) for row in rows)
    for place, (row, line) in enumerate(zip(rows, steps, strict=True)):
        shown = [_as(_SHADES[step], BLOCKS[step] * broad) if step else " " * broad for step in line]
        if square:
            shown[place] = _as(Mark.FAINT, "╲" + " " * (broad - 1))
        article = result.articles[row]
        name = _pad(_as(Mark.NAME, names[article.id]), longest)
        number = _as(Mark.FAINT, _pad_left(str(place + 1), digits))
        told = f"{number} {''.join(shown)}  {name}  {printable(article.title) or '(empty)'}"
        yield _cut(told, width)
    yield ""
    yield from _key(ramp, width, look)
    if not square:
        ids = ", ".join(f"{n} {names[result.columns[c]]}" for n, c in enumerate(columns, 1))
        yield from _labelled("Columns: ", ids, width)


def _summary(result: Result, measure: str, width: int) -> Iterator[str]:
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
    families = len(result.family_columns["occurrences_first"]) - 1
    words = int(result.words.sum(dtype=np.int64))
    share = f"{100 * len(value) / count:.2g}" if count else "0"
    yield from _wrap(
        f"{_plural(len(result.articles), 'article', 'articles')} of {words:,} words: "
        f"{len(value):,} of {_plural(count, 'pair', 'pairs')} are above 0 ({share}\u00a0%), "
        f"{_plural(len(result.passages), 'passage', 'passages')}, "
        f"{_plural(families, 'family', 'families')}.",
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
        number = _pad_left(f"{counts[step]:,}", digits)
        yield f"  {_pad_left(label, longest)}  {number}  {_as(_SHADES[max(step, 2)], '█' * size)}"


def _largest(result: Result, measure: str) -> list[tuple[float, str, str]]:
    """The largest values of a matrix too large to print: value, row, column."""
    found = result.entries(measure)
    row, column, value = found["row"], found["column"], found["value"]
    if result.against is None:
        apart = row != column
        row, column, value = row[apart], column[apart], value[apart]
    # Entries come by row and column, and so do equal ones here.
    order = np.argsort(-value, kind="stable")[:PAIRS_LISTED].tolist()
    return [(float(value[n]), result.rows[row[n]], result.columns[column[n]]) for n in order]


def _pairs(
    result: Result,
    measure: str,
    pairs: Sequence[tuple[float, str, str]],
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
    yield from _wrap(told, width)
    yield f"The {len(pairs)} largest:" if pairs else "All are zero."
    if pairs:
        yield ""
    for value, row, column in pairs:
        told = (
            f"{names[row]} in {names[column]}"
            if look is Look.PLAIN
            else (f"{_as(Mark.NAME, names[row])} in {_as(Mark.NAME, names[column])}")
        )
        yield f"{_number(value, measure):>8}  {told}"


def _where(span: Span, names: dict[str, str]) -> str:
    name = names.get(span.article, printable(span.article))
    return f"{_as(Mark.NAME, name)} {_as(Mark.FAINT, f'{span.start}–{span.end}')}"


def _quotation(flags: Iterable[str]) -> str:
    sides = {flag.removeprefix("quoted_") for flag in flags if flag.startswith("quoted_")}
    if sides == {"a", "b"}:
        return ", in quotation marks"
    return {"a": ", quoted in the first", "b": ", quoted in the second"}.get("".join(sides), "")


def _notes(passage: Passage) -> str:
    """What the flags of a passage say, to stand behind its score."""
    notes = _quotation(passage.flags)
    if passage.differs_in:
        *first, last = passage.differs_in
        notes += f", differs in {', '.join(first)}{' and ' if first else ''}{last}"
    if "names_only" in passage.flags:
        notes += ", names only"
    return f"{notes}, boilerplate" if "boilerplate" in passage.flags else notes


def _listed(found: Iterable[Passage], names: dict[str, str], width: int) -> Iterator[str]:
    """Passages, numbered, with where they stand and what they say."""
    for number, passage in enumerate(found, 1):
        family = "" if passage.family is None else f", family {passage.family}"
        score = f"{passage.score:.0f} bits"
        head = f"{_as(Mark.HEAD, passage.kind)}, {score}{_notes(passage)}{family}"
        yield from _labelled(f"{number:>3}. ", head, width)
        labels = [f"     {_where(span, names)}  " for span in (passage.a, passage.b)]
        wide = max(map(cells, labels))
        first, second = _shorten(passage.a.text), _shorten(passage.b.text)
        same = first == second
        if not same and passage.kind != "condensed":
            first, second = differing(passage, "a"), differing(passage, "b")
        yield from _labelled(_pad(labels[0], wide), f"“{first}”", width)
        yield from _labelled(_pad(labels[1], wide), "the same" if same else f"“{second}”", width)
        yield ""


def differing(passage: Passage, side: str) -> str:
    """A side of a passage, shortened as `_shorten` does, with words that differ marked."""
    pieces: list[tuple[str, bool]] = []
    space = True  # nothing begins with a space
    for piece, same in _runs(passage, side):
        words = printable(_SPACE.sub(" ", piece))
        words = words.removeprefix(" ") if space else words
        space = words.endswith(" ") if words else space
        pieces.append((words, same))
    size = sum(len(piece) for piece, _ in pieces)
    if size <= QUOTED_AT_MOST:
        return "".join(_part(pieces, 0, size))
    half = QUOTED_AT_MOST // 2
    start, end = "".join(_part(pieces, 0, half)), "".join(_part(pieces, size - half, size))
    return f"{start} […] {end}"


def _part(pieces: Sequence[tuple[str, bool]], first: int, end: int) -> Iterator[str]:
    """What lies from one place to another in a text given in pieces."""
    at = 0
    for piece, same in pieces:
        part = piece[max(0, first - at) : max(0, end - at)]
        at += len(piece)
        if part:
            yield part if same else _as(Mark.DIFFERS, part)


def passages(result: Result, width: int, look: Look = Look.PLAIN) -> str:
    """Every passage, the strongest first."""
    names = _names(result.articles)
    found = result.passages.strongest()
    lines = [
        *_head(len(found), len(found)),
        *_listed(found, names, _layout(width)),
    ]
    named = {span.article for passage in found for span in (passage.a, passage.b)}
    lines += _legend(result.articles, names, named)
    return _text(lines, look)


def families(result: Result, width: int, look: Look = Look.PLAIN) -> str:
    """Every family with its occurrences, those with the most first."""
    width = _layout(width)
    names = _names(result.articles)
    if not result.families:
        return "No families found.\n"
    lines = [f"{_plural(len(result.families), 'family', 'families')}:", ""]
    for family in result.families:
        lines += _family(family, names, width)
    named = {span.article for family in result.families for span in family.occurrences}
    lines += _legend(result.articles, names, named)
    return _text(lines, look)


def _family(family: Family, names: dict[str, str], width: int) -> Iterator[str]:
    articles = len({span.article for span in family.occurrences})
    times = _plural(len(family.occurrences), "occurrence", "occurrences")
    head = _as(Mark.HEAD, f"{times} in {_plural(articles, 'article', 'articles')}")
    for label, others in (
        ("contains", family.contains),
        ("part of", family.part_of),
        ("related to", family.related),
    ):
        if others:
            head += f"; {label} {', '.join(map(str, others))}"
    yield from _labelled(f"{family.family}. ", head, width)
    labels = [f"   {_where(span, names)}  " for span in family.occurrences]
    wide = max(map(cells, labels))
    before = None
    for label, span in zip(labels, family.occurrences, strict=True):
        text = _shorten(span.text)
        same = "the same" if text == before else f"“{text}”"
        weak = " (by weak links)" if span.weak else ""
        yield from _labelled(_pad(label, wide), same + weak, width)
        before = text
    yield ""


def explanation(
    told: Explanation, articles: Sequence[Article], width: int, look: Look = Look.PLAIN
) -> str:
    """How two articles were compared: counts, passages, and what was not reported and why."""
    width = _layout(width)
    names = _names(articles)
    first, second = told.words
    lines = [
        f"Words: {first:,} and {second:,}; distinct stems in both: {told.shared_stems:,}",
        f"Pairs of positions with equal stems that chains may go through: {told.match_points:,}",
        f"Chains with more evidence than chance gives: {told.chains:,}",
        f"Boxes around seeds of shared stems: {told.boxes:,}",
        *([] if told.compared else ["The candidate step had left these two out."]),
        "",
        *_head(len(told.passages), len(told.passages)),
        *_listed(sorted(told.passages, key=lambda p: -p.score), names, width),
    ]
    shown = told.considered[:CONSIDERED_SHOWN]
    if not told.passages:
        lines.append("")
    if shown:
        many = _plural(len(told.considered), "stretch", "stretches")
        of_them = "" if len(shown) == len(told.considered) else f"; the {len(shown)} strongest"
        lines += [f"Not reported: {many}{of_them}:", ""]
    for one in shown:
        head = _as(Mark.HEAD, one.stage)
        head += f", {one.score:.0f} of {one.needed:.0f} bits: {REASONS[one.reason]}"
        lines += _labelled("  - ", head, width)
        labels = [f"    {_where(span, names)}  " for span in (one.a, one.b)]
        wide = max(map(cells, labels))
        for label, span in zip(labels, (one.a, one.b), strict=True):
            lines += _labelled(_pad(label, wide), f"“{_shorten(span.text)}”", width)
        lines.append("")
    lines += _candidate_step(told, width)
    return _text(lines, look)


def _candidate_step(told: Explanation, width: int) -> Iterator[str]:
    """How likely the candidate step of a large corpus is to find a passage."""
    head = (
        "Where not all pairs of a corpus are compared, the candidate step brings a pair to be "
        "compared with this probability, by the words of a passage and the share of them that was "
        "changed:"
    )
    yield from _wrap(head, width)
    yield ""
    for number, (words, by_share) in enumerate(told.candidate_recall.items()):
        if number == 0:
            yield "words" + "".join(f"{share:>8.0%}" for share in by_share)
        yield f"{words:>5}" + "".join(f"{chance:>8.3f}" for chance in by_share.values())


def finds(
    found: Sequence[Passage], articles: Sequence[Article], width: int, look: Look = Look.PLAIN
) -> str:
    """Every occurrence in its context, in the order given."""
    width = _layout(width)
    names = _names(articles)
    texts = {article.id: article.text for article in articles}
    if not found:
        return "Not found.\n"
    named = {passage.b.article for passage in found}
    count = _plural(len(found), "occurrence", "occurrences")
    lines = [f"{count} in {_plural(len(named), 'article', 'articles')}:", ""]
    for number, passage in enumerate(found, 1):
        span, text = passage.b, texts[passage.b.article]
        start, end = max(0, span.start - CONTEXT), min(len(text), span.end + CONTEXT)
        before = ("…" if start else "") + _one_line(text[start : span.start])
        after = _one_line(text[span.end : end]) + ("…" if end < len(text) else "")
        # What touches the passage stays with it; a space that stood between is kept.
        left = " " if span.start and text[span.start - 1].isspace() else ""
        right = " " if span.end < len(text) and text[span.end].isspace() else ""
        text = _as(Mark.FOUND, _bracketed(_shorten(span.text), look))
        shown = f"{before}{left}{text}{right}{after}"
        kind = _as(Mark.HEAD, passage.kind)
        lines.append(f"{number:>3}. {_where(span, names)}  {kind}, {passage.score:.0f} bits")
        lines += _labelled("     ", shown, width)
        lines.append("")
    lines += _legend(articles, names, named)
    return _text(lines, look)


def _bracketed(text: str, look: Look) -> str:
    """What must be told from what stands around it, where no colour does that."""
    return text if look is Look.COLOUR else f"[{text}]"


def dedup(found: Dedup, width: int, look: Look = Look.PLAIN) -> str:
    """How many articles stay, and for each removed one the one that stays for it."""
    width = _layout(width)
    removed = np.flatnonzero(~found.kept).tolist()
    exact = int(found.exact.sum())
    counts = (
        f"{_plural(len(found.kept), 'article', 'articles')}: {len(found.kept) - len(removed):,} "
        f"kept, {len(removed):,} removed ({exact:,} exact copies, {len(removed) - exact:,} with "
        f"Jaccard similarity from {found.threshold:g} on)"
    )
    search = (
        f"Expected recall {found.bands.expected_recall:.4f} at {found.threshold:g}: "
        f"{found.bands.bands} bands of {found.bands.rows} slots; "
        f"{_plural(found.candidates, 'candidate pair', 'candidate pairs')} verified exactly"
    )
    lines = [*_wrap(counts, width), *_wrap(search, width), ""]
    ids = [printable(article.id) for article in found.corpus]
    column = (width - 11) // 2
    if removed:
        lines.append(f"{_pad('removed', column)}  {_pad('kept for it', column)}  Jaccard")
    for number in removed:
        # Never 1.000 for what is not equal.
        score = min(float(found.score[number]), 0.9995)
        told = "exact" if found.exact[number] else f"{int(score * 1000) / 1000:.3f}"
        kept = ids[int(found.cluster[number])]
        lines.append(f"{_fit(ids[number], column)}  {_fit(kept, column)}  {told:>7}")
    return _text(lines, look)


def _fit(text: str, width: int) -> str:
    """A text in exactly so many cells."""
    return _pad(_cut(text, width), width)


def alignment(
    found: Sequence[Passage], articles: Sequence[Article], width: int, look: Look = Look.PLAIN
) -> str:
    """The passages of two texts side by side; words that differ stand in brackets, or in colour."""
    width = _layout(width)
    names = _names(articles)
    column = (width - 3) // 2
    if not found:
        return "No passages found.\n"
    told = _plural(len(found), "passage", "passages")
    differ = _as(Mark.DIFFERS, _bracketed("marked" if look is Look.COLOUR else "brackets", look))
    stand = "are" if look is Look.COLOUR else "stand in"
    lines = [f"{told}; words that differ {stand} {differ}:", ""]
    for number, passage in enumerate(found, 1):
        score = f"{passage.score:.0f} bits"
        head = f"{_as(Mark.HEAD, passage.kind)}, {score}{_notes(passage)}"
        lines += _labelled(f"{number}. ", head, width)
        sides = []
        for side, span in (("a", passage.a), ("b", passage.b)):
            text = "".join(_marked(passage, side, look))
            wrapped = _resumed(_wrap(text, column))
            sides.append([_cut(_where(span, names), column), *wrapped])
        height = max(map(len, sides))
        left, right = (side + [""] * (height - len(side)) for side in sides)
        bar = _as(Mark.FAINT, "│")
        lines += [
            f"{_pad(one, column)} {bar} {other}" for one, other in zip(left, right, strict=True)
        ]
        lines.append("")
    lines += _legend(articles, names, {s.article for p in found for s in (p.a, p.b)})
    return _text(lines, look)


def _marked(passage: Passage, side: str, look: Look) -> Iterator[str]:
    """A side of a passage in one line, every run of words that differ marked."""
    for piece, same in _runs(passage, side):
        shown = printable(_SPACE.sub(" ", piece))
        yield shown if same else _as(Mark.DIFFERS, _bracketed(shown, look))


def _runs(passage: Passage, side: str) -> Iterator[tuple[str, bool]]:
    """A side of a passage in pieces, each with whether the other side has its words too."""
    span = passage.a if side == "a" else passage.b
    edits = [(e.operation == "equal", *(e.a if side == "a" else e.b)) for e in passage.edits]
    words = [(same, start, end) for same, start, end in edits if start < end]
    before = None
    for same, run in groupby(words, key=itemgetter(0)):
        (_, start, end), *more = run
        end = more[-1][2] if more else end
        if before is not None:
            yield span.text[before - span.start : start - span.start], True
        yield span.text[start - span.start : end - span.start], same
        before = end


def _text(lines: Iterable[str], look: Look) -> str:
    text = "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"
    if look is Look.COLOUR:
        return text
    # Spaces at the end of a line may have stood before a mark.
    plain = text.translate(_WITHOUT_MARKS)
    return "\n".join(line.rstrip() for line in plain.split("\n"))
