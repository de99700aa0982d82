"""Results as text that a person reads in a terminal: tables, passages, families, finds.

Widths are in terminal cells. Text of articles is untrusted: control characters and marks that turn
the direction of writing are shown as escapes.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

import numpy as np

from textalign.corpus import short_names
from textalign.errors import printable
from textalign.params import MEASURES, SHARES
from textalign.result import REASONS

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


def cells(text: str) -> int:
    """Terminal cells that a text takes: two for a wide character, none for a combining mark."""
    return len(text) if text.isascii() else sum(map(_cells_of_one, text))


def _cells_of_one(c: str) -> int:
    if unicodedata.category(c) in ("Mn", "Me", "Cf"):
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
    """The matrices, what their names stand for, and the strongest passages."""
    width = _layout(width)
    names = _names(result.articles)
    small = max(len(result.rows), len(result.columns)) <= MOST_IN_TABLE
    named: set[str] = set()
    lines: list[str] = []
    for measure in measures:
        percent = ", in %" if measure in SHARES else ""
        lines += _wrap(f"{measure.capitalize()}{percent}: {MEASURES[measure]}", width)
        lines.append("")
        if small:
            lines += _grid(result, measure, names, width)
        else:
            pairs = _largest(result, measure)
            named.update(id for _, *pair in pairs for id in pair)
            lines += _pairs(result, measure, pairs, names, width)
        lines.append("")
    if small:
        lines += [*_titles(result.articles, names, width), ""]
    strongest = result.passages.strongest(top)
    lines += _head(len(result.passages), len(strongest)) if top or not result.passages else ()
    lines += _listed(strongest, names, width)
    if not small:
        named.update(span.article for passage in strongest for span in (passage.a, passage.b))
        lines += _legend(result.articles, names, named)
    return _text(lines)


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
        yield _cut(f"{_pad(names[article.id], longest)}  {title}", width)


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
            yield f"{_pad(names[article.id], longest)}  {printable(article.id)}"


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


def _largest(result: Result, measure: str) -> list[tuple[float, str, str]]:
    """The largest values of a matrix too large to print: value, row, column."""
    values = result.matrix(measure)
    if result.against is None:
        np.fill_diagonal(values, 0)
    order = np.argsort(-values, axis=None, kind="stable")[:PAIRS_LISTED]
    places = (divmod(place, values.shape[1]) for place in order.tolist())
    found = ((float(values[place]), *place) for place in places)
    return [(value, result.rows[r], result.columns[c]) for value, r, c in found if value]


def _pairs(
    result: Result,
    measure: str,
    pairs: Sequence[tuple[float, str, str]],
    names: dict[str, str],
    width: int,
) -> Iterator[str]:
    """The largest values of a matrix, one a line."""
    shape = f"{len(result.rows):,} x {len(result.columns):,}"
    yield from _wrap(f"{shape} articles do not fit: --format csv -o FILE writes them all.", width)
    yield f"The {len(pairs)} largest:" if pairs else "All are zero."
    if pairs:
        yield ""
    for value, row, column in pairs:
        yield f"{_number(value, measure):>8}  {names[row]} in {names[column]}"


def _where(span: Span, names: dict[str, str]) -> str:
    name = names.get(span.article, printable(span.article))
    return f"{name} {span.start}–{span.end}"


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
        head = f"{passage.kind}, {score}{_notes(passage)}{family}"
        yield from _labelled(f"{number:>3}. ", head, width)
        labels = [f"     {_where(span, names)}  " for span in (passage.a, passage.b)]
        wide = max(map(cells, labels))
        first, second = _shorten(passage.a.text), _shorten(passage.b.text)
        yield from _labelled(_pad(labels[0], wide), f"“{first}”", width)
        same = "the same" if first == second else f"“{second}”"
        yield from _labelled(_pad(labels[1], wide), same, width)
        yield ""


def passages(result: Result, width: int) -> str:
    """Every passage, the strongest first."""
    names = _names(result.articles)
    found = result.passages.strongest()
    lines = [*_head(len(found), len(found)), *_listed(found, names, _layout(width))]
    named = {span.article for passage in found for span in (passage.a, passage.b)}
    lines += _legend(result.articles, names, named)
    return _text(lines)


def families(result: Result, width: int) -> str:
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
    return _text(lines)


def _family(family: Family, names: dict[str, str], width: int) -> Iterator[str]:
    articles = len({span.article for span in family.occurrences})
    times = _plural(len(family.occurrences), "occurrence", "occurrences")
    head = f"{times} in {_plural(articles, 'article', 'articles')}"
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


def explanation(told: Explanation, articles: Sequence[Article], width: int) -> str:
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
        head = f"{one.stage}, {one.score:.0f} of {one.needed:.0f} bits: {REASONS[one.reason]}"
        lines += _labelled("  - ", head, width)
        labels = [f"    {_where(span, names)}  " for span in (one.a, one.b)]
        wide = max(map(cells, labels))
        for label, span in zip(labels, (one.a, one.b), strict=True):
            lines += _labelled(_pad(label, wide), f"“{_shorten(span.text)}”", width)
        lines.append("")
    lines += _candidate_step(told, width)
    return _text(lines)


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


def finds(found: Sequence[Passage], articles: Sequence[Article], width: int) -> str:
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
        shown = f"{before}{left}[{_shorten(span.text)}]{right}{after}"
        lines.append(
            f"{number:>3}. {_where(span, names)}  {passage.kind}, {passage.score:.0f} bits"
        )
        lines += _labelled("     ", shown, width)
        lines.append("")
    lines += _legend(articles, names, named)
    return _text(lines)


def dedup(found: Dedup, width: int) -> str:
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
    return _text(lines)


def _fit(text: str, width: int) -> str:
    """A text in exactly so many cells."""
    return _pad(_cut(text, width), width)


def alignment(found: Sequence[Passage], articles: Sequence[Article], width: int) -> str:
    """The passages of two texts side by side; words that differ stand in brackets."""
    width = _layout(width)
    names = _names(articles)
    texts = {article.id: article.text for article in articles}
    column = (width - 3) // 2
    if not found:
        return "No passages found.\n"
    told = _plural(len(found), "passage", "passages")
    lines = [f"{told}; words that differ stand in [brackets]:", ""]
    for number, passage in enumerate(found, 1):
        score = f"{passage.score:.0f} bits"
        head = f"{passage.kind}, {score}{_notes(passage)}"
        lines += _labelled(f"{number}. ", head, width)
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
    lines += _legend(articles, names, {s.article for p in found for s in (p.a, p.b)})
    return _text(lines)


def _marked(passage: Passage, side: str, text: str) -> Iterator[str]:
    """A side of a passage with brackets around every run of words that differ."""
    edits = [(e.operation == "equal", *(e.a if side == "a" else e.b)) for e in passage.edits]
    words = [(same, start, end) for same, start, end in edits if start < end]
    before = None
    for same, run in groupby(words, key=itemgetter(0)):
        (_, start, end), *more = run
        end = more[-1][2] if more else end
        if before is not None:
            yield text[before:start]
        yield text[start:end] if same else f"[{text[start:end]}]"
        before = end


def _text(lines: Iterable[str]) -> str:
    return "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"
