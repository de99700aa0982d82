"""A result as one page for a browser: a file that needs no network and no other file.

Input: a result. Output: the bytes of an HTML document. What stands in it without scripts is made by
the template ``web/page.html``; ``web/page.js`` makes the rest of the data that the page holds as
JSON. Style and script are the only things that may run or apply: the policy of the page names them
by their hashes.

Text of articles is untrusted. The template escapes it, JSON holds no character that could end its
element, and control characters and marks that turn the direction of writing are shown as escapes.
Offsets in the JSON count UTF-16 units, as the browser does; everywhere else they are code points.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign.corpus import short_names
from textalign.errors import MissingPackageError, plural, printable
from textalign.params import BIT, MEASURES, Model
from textalign.result import DIFFERENCES, FLAGS, KINDS

from .lines import LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt

    from textalign.corpus import Article
    from textalign.result import Family, Occurrence, Passage, Result, Span

    Interval = tuple[int, int]

MOST_IN_TABLE: Final = 60
"""Articles in a matrix that is a table, which needs no script; of more, a script draws it."""

MOST_WITHOUT_SCRIPT: Final = 100
"""Passages, families and articles listed for a reader without scripts, the strongest first."""

MOST_PASSAGES: Final = 100_000
"""Passages that the page holds at most, the strongest: about 10 MB."""

TEXTS_TOGETHER: Final = 50
"""Texts in one element of the page: a browser is slow with many elements, and with a large one that
is read for the sake of one text."""

SLOW_FROM: Final = 50_000_000
"""Bytes from which a page is too large to be opened in a moment."""

QUOTED_AT_MOST: Final = 2000
"""Code points of a passage in a list; of a longer one, its beginning and its end."""

TURNED_AT_MOST: Final = 2000
"""Articles up to which rows are turned before they are joined: it takes time linear in them."""

LEVELS: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
"""Shares at which the shade of a cell changes. Articles share a few percent, seldom half of their
words: equal steps would show them all as white."""

# What JSON inside of an element must not hold: what ends it or opens a comment, and, so that the
# file is harmless to look at as text too, what `printable` escapes.
_NOT_IN_JSON = re.compile(
    r"[<>&\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def page(result: Result, version: str, max_text: int) -> bytes:
    """The page of a result.

    Parameters
    ----------
    result
        What `compare` found.
    version
        Of textalign, to be told on the page.
    max_text
        Code points of articles that the page holds at most. If the articles with passages have
        more, those with the strongest passages are taken, and the page says what it leaves out.

    Raises
    ------
    MissingPackageError
        jinja2 is not installed.
    """
    return _Page(result, version, max_text).render()


def told(size: int) -> str:
    """What to say of a page of so many bytes."""
    if size < SLOW_FROM:
        return f"{size / 1e6:,.1f} MB: open it in a browser"
    return (
        f"{size / 1e6:,.0f} MB: open it in a browser, which will take its time; "
        "--max-text makes a smaller one"
    )


def check_installed() -> None:
    """Raise `MissingPackageError` if the page cannot be made, before any work is done for it."""
    _jinja2()


def _jinja2() -> Any:
    try:
        return import_module("jinja2")
    except ImportError:
        raise MissingPackageError("a report", "jinja2", "report") from None


def as_json(value: Any) -> str:
    """JSON that can stand in an element of a page: nothing in it ends the element."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _NOT_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def utf16(text: str) -> npt.NDArray[np.uint32] | None:
    """The offset in UTF-16 units of every code point, and of the end; None where both are equal."""
    if text.isascii() or max(text) <= "\uffff":
        return None
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
    before = np.concatenate([[0], np.cumsum(points > 0xFFFF)])
    return (before + np.arange(len(points) + 1)).astype(np.uint32)


def level(share: float) -> int:
    """The shade of a share: 0 for none, then one more from each of `LEVELS` on."""
    return 0 if share <= 0 else 1 + sum(share >= bound for bound in LEVELS)


def percent(share: float) -> str:
    """A share as a cell shows it; nothing is rounded to none, or to all."""
    if share <= 0:
        return "·"
    shown = min(f"{100 * share:.1f}", "99.9", key=float) if share < 1 else "100"
    return "<0.1" if shown == "0.0" else shown


def united(spans: Iterable[Interval]) -> list[Interval]:
    """The same places as intervals that do not touch each other, in order."""
    found: list[Interval] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def similar_order(count: int, ties: Iterable[tuple[float, int, int]]) -> list[int]:
    """The articles in an order in which those that share much stand beside each other.

    The strongest tie joins two rows of articles at the ends that are nearest to its own, and so on
    down; rows without a tie between them follow each other by size.
    """
    row_of = {n: [n] for n in range(count)}
    for _, a, b in sorted(ties, key=lambda tie: (-tie[0], tie[1:])):
        left, right = row_of[a], row_of[b]
        if left is right:
            continue
        if len(left) + len(right) <= TURNED_AT_MOST:
            if 2 * left.index(a) < len(left) - 1:
                left.reverse()
            if 2 * right.index(b) > len(right) - 1:
                right.reverse()
        elif len(left) < len(right):
            left, right = right, left
        left += right
        for n in right:
            row_of[n] = left
    rows = {id(row): row for row in row_of.values()}.values()
    return [n for row in sorted(rows, key=lambda row: (-len(row), min(row))) for n in row]


@dataclass(frozen=True)
class _Page:
    """What the page shows, as the template asks for it."""

    result: Result
    version: str
    max_text: int

    # --- What there is room for

    @cached_property
    def chosen(self) -> npt.NDArray[np.int64]:
        """The passages that the page holds, in the order of the result."""
        columns, articles = self.result.passages.columns, self.result.articles
        chosen: list[int] = []
        held: set[int] = set()
        room = self.max_text
        for k in np.argsort(-columns["score"], kind="stable")[:MOST_PASSAGES].tolist():
            pair = {int(columns["a_article"][k]), int(columns["b_article"][k])} - held
            needed = sum(len(articles[n].text) for n in pair)
            if needed <= room:
                room -= needed
                held |= pair
                chosen.append(k)
        return np.array(sorted(chosen), np.int64)

    @cached_property
    def columns(self) -> dict[str, npt.NDArray[Any]]:
        """The columns of the chosen passages, but for their edits."""
        columns = self.result.passages.columns
        ragged = ("edits", "edit_first")
        return {name: found[self.chosen] for name, found in columns.items() if name not in ragged}

    @cached_property
    def with_text(self) -> list[int]:
        """The articles whose text the page holds, in order."""
        return sorted({*self.columns["a_article"].tolist(), *self.columns["b_article"].tolist()})

    @property
    def left_out(self) -> int:
        """Passages that the page has no room for."""
        return len(self.result.passages) - len(self.chosen)

    # --- Articles and shares

    @cached_property
    def names(self) -> list[str]:
        """A short name for each article."""
        return short_names([article.id for article in self.result.articles])

    @cached_property
    def first_column(self) -> int:
        """Position of the first article of the columns of the matrix."""
        return len(self.result.corpus) if self.result.against is not None else 0

    @cached_property
    def shares(self) -> dict[tuple[int, int], float]:
        """Share of the first article's words found in the second, where that is not 0."""
        overlaps, words = self.result.overlaps, self.result.words.tolist()
        rows = zip(*(overlaps[name].tolist() for name in ("row", "column", "words")), strict=True)
        return {(row, column): found / words[row] for row, column, found in rows if found}

    def order(self) -> list[int]:
        """All articles in an order in which similar ones stand together."""
        ties = ((share, a, b) for (a, b), share in self.shares.items() if a != b)
        return similar_order(len(self.result.articles), ties)

    def elsewhere(self, article: int) -> list[tuple[int, float]]:
        """The other articles that have some of this one's words, and what share of them."""
        return self._partners.get(article, [])

    @cached_property
    def _partners(self) -> dict[int, list[tuple[int, float]]]:
        found: dict[int, list[tuple[int, float]]] = {}
        for (row, column), share in self.shares.items():
            if row != column:
                found.setdefault(row, []).append((column, share))
        return {row: sorted(some, key=lambda one: (-one[1], one[0])) for row, some in found.items()}

    def _places(self, unit: str) -> dict[int, list[Interval]]:
        """Where each article has passages that another has too, in words or code points."""
        columns = self.result.passages.columns
        first, end = {"words": ("first_word", "end_word"), "points": ("start", "end")}[unit]
        found: dict[int, list[Interval]] = {}
        between = columns["a_article"] != columns["b_article"]
        for side in "ab":
            names = ("article", first, end)
            rows = (columns[f"{side}_{name}"][between].tolist() for name in names)
            for article, start, stop in zip(*rows, strict=True):
                found.setdefault(article, []).append((start, stop))
        return {article: united(spans) for article, spans in found.items()}

    @cached_property
    def _found_words(self) -> dict[int, list[Interval]]:
        return self._places("words")

    @cached_property
    def _found_points(self) -> dict[int, list[Interval]]:
        return self._places("points")

    def found_share(self, article: int) -> float:
        """Share of the article's words that stand in passages shared with any other."""
        words = int(self.result.words[article])
        found = sum(end - start for start, end in self._found_words.get(article, []))
        return found / words if words else 0.0

    def strip(self, article: int) -> list[tuple[float, float]]:
        """Where along the text that is: begin and width of each stretch, in thousandths."""
        length = max(1, len(self.result.articles[article].text))
        spans = self._found_points.get(article, [])
        return [
            (round(1000 * start / length, 1), max(2.0, round(1000 * (end - start) / length, 1)))
            for start, end in spans
        ]

    # --- For the template

    def cell(self, row: int, column: int) -> dict[str, Any]:
        """A cell of the matrix that is a table."""
        share = self.shares.get((row, column), 0.0)
        a, b = min(row, column), max(row, column)
        groups = self.result.groups
        if groups is not None and groups[row] == groups[column]:
            return {"level": 0, "shown": LEFT_OUT, "pair": f"pair-{a}-{b}"}
        return {"level": level(share), "shown": percent(share), "pair": f"pair-{a}-{b}"}

    def listed(self) -> list[dict[str, Any]]:
        """The passages for a reader without scripts: the strongest, and those of the table."""
        columns = self.result.passages.columns
        order = np.argsort(-columns["score"], kind="stable")
        pairs = np.stack([columns["a_article"], columns["b_article"]], axis=1)[order]
        # Of each pair the strongest is the one that its cell leads to.
        leads = np.zeros(len(order), np.bool_)
        leads[np.unique(pairs, axis=0, return_index=True)[1]] = True
        wanted = np.arange(len(order)) < MOST_WITHOUT_SCRIPT
        if self.in_table:
            wanted |= leads
        found = []
        for place in np.flatnonzero(wanted).tolist():
            a, b = pairs[place].tolist()
            passage = self.result.passages[int(order[place])]
            found.append(
                {
                    "pair": f"pair-{a}-{b}",
                    "leads": bool(leads[place]),
                    "passage": passage,
                    "names": (self.names[a], self.names[b]),
                    "sides": (self._side(passage, "a"), self._side(passage, "b")),
                }
            )
        return found

    def _side(self, passage: Passage, side: str) -> list[tuple[bool, str]]:
        """One side of a passage in pieces: whether their words differ, and their text."""
        span = passage.a if side == "a" else passage.b
        if len(span.text) > QUOTED_AT_MOST:
            return [(False, shortened(span.text))]
        edits = [(edit.operation, edit.a if side == "a" else edit.b) for edit in passage.edits]
        pieces: list[tuple[bool, str]] = []
        at = span.start
        for what, (start, end) in edits:
            if what in ("equal", "inflected") or start == end:
                continue
            pieces += [(False, span.text[at - span.start : start - span.start])]
            pieces += [(True, span.text[start - span.start : end - span.start])]
            at = end
        pieces.append((False, span.text[at - span.start :]))
        return [(differs, text) for differs, text in pieces if text]

    @property
    def in_table(self) -> bool:
        """Whether the matrix is a table."""
        return max(len(self.result.rows), len(self.result.columns)) <= MOST_IN_TABLE

    @cached_property
    def families(self) -> list[tuple[Family, int]]:
        """The families as a reader wants them, with the number of their articles.

        Those that stand in most articles come first, then those with most evidence.
        """
        columns = self.result.passages.columns
        best: dict[int, int] = {}
        for n, score in zip(columns["family"].tolist(), columns["score"].tolist(), strict=True):
            best[n] = max(score, best.get(n, 0))
        counted = [(f, len({o.article for o in f.occurrences})) for f in self.result.families]
        counted.sort(key=lambda one: (-one[1], -best.get(one[0].family, 0), one[0].family))
        return counted

    def in_time(self, family: Family) -> list[tuple[int, Occurrence]]:
        """The occurrences with the positions of their articles: in order of time, as they are."""
        return [(self._position[span.article], span) for span in family.occurrences]

    @cached_property
    def _dates(self) -> list[str | None]:
        return [article.date for article in self.result.articles]

    @cached_property
    def _position(self) -> dict[str, int]:
        return {article.id: n for n, article in enumerate(self.result.articles)}

    def parameters(self) -> Iterator[tuple[str, str]]:
        """What the passages were found with."""
        model: Model = self.result.model
        yield "Least evidence", f"{model.min_evidence / BIT:g} bits (--min-evidence)"
        yield "Least words", f"{model.min_words} (--min-words)"
        yield "Least length", f"{model.min_characters} code points (--min-characters)"
        yield "Condensing segments", "looked for" if model.condensed else "not looked for"
        if self.result.group_by is not None:
            yield "Pairs of one group", f"left out (--group-by {self.result.group_by})"
        yield "textalign", self.version
        yield "Scheme", self.result.about["scheme"]
        yield "Unicode", self.result.about["unicode"]
        yield "Background table", self.result.about["background"]
        yield "SHA-256 of it", self.result.about["background_sha256"]

    def counts(self) -> list[tuple[str, int]]:
        """How many passages there are of each kind."""
        found = np.bincount(self.result.passages.columns["kind"], minlength=len(KINDS)).tolist()
        return list(zip(KINDS, found, strict=True))

    def flagged(self, flag: str) -> int:
        """How many passages have a flag."""
        bit = FLAGS.index(flag)
        return int((self.result.passages.columns["flags"] >> bit & 1).sum())

    def skipped(self) -> list[tuple[str, str]]:
        """Inputs that were not read, and why."""
        both = (self.result.corpus, self.result.against)
        return [(one.name, one.reason) for c in both if c is not None for one in c.skipped]

    def notes(self) -> list[str]:
        """What reading has to say of single articles and of the whole."""
        both = [c for c in (self.result.corpus, self.result.against) if c is not None]
        of_articles = [f"{a.id}: {note}" for a in self.result.articles for note in a.notes]
        return [*of_articles, *(note for c in both for note in c.notes)]

    def checksum(self, article: Article) -> str:
        """SHA-256 of the text as it was read, in UTF-8."""
        return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()

    # --- For the script

    def data(self) -> dict[str, Any]:
        """What the script works with, but for the texts."""
        result = self.result
        return {
            "rows": len(result.rows),
            "first": self.first_column,
            "table": self.in_table,
            "kinds": KINDS,
            "flags": FLAGS,
            "differences": DIFFERENCES,
            "levels": LEVELS,
            "together": TEXTS_TOGETHER,
            "order": self.order(),
            "articles": {
                "id": [article.id for article in result.articles],
                "name": self.names,
                "title": [article.title for article in result.articles],
                "date": self._dates if any(self._dates) else None,
                "words": result.words.tolist(),
                "held": self.with_text,
            },
            # Only what the passages on the page do not tell.
            "shares": (
                [[row, column, round(share, 6)] for (row, column), share in self.shares.items()]
                if self.left_out
                else None
            ),
            "passages": self._passage_data(),
            "families": self._family_data(),
        }

    def texts(self) -> Iterator[str]:
        """The texts of the page as JSON, in order, `TEXTS_TOGETHER` to an element."""
        for first in range(0, len(self.with_text), TEXTS_TOGETHER):
            some = self.with_text[first : first + TEXTS_TOGETHER]
            yield as_json([self.result.articles[n].text for n in some])

    @cached_property
    def _units(self) -> dict[int, npt.NDArray[np.uint32]]:
        """UTF-16 offsets of the articles in which they are not the code points."""
        texts = ((n, utf16(self.result.articles[n].text)) for n in self.with_text)
        return {n: units for n, units in texts if units is not None}

    def _unit(self, article: int, point: int) -> int:
        units = self._units.get(article)
        return point if units is None else int(units[point])

    def _passage_data(self) -> dict[str, Any]:
        columns = {name: found.tolist() for name, found in self.columns.items()}
        found: dict[str, Any] = {
            name: columns[name]
            for name in (
                *("a_article", "b_article", "a_first_word", "a_end_word"),
                *("b_first_word", "b_end_word", "score", "kind", "flags", "family"),
            )
        }
        for side in "ab":
            articles = columns[f"{side}_article"]
            for end in ("start", "end"):
                points = zip(articles, columns[f"{side}_{end}"], strict=True)
                found[f"{side}_{end}"] = [self._unit(*point) for point in points]
        found["edits"] = list(self._edit_data(found))
        return found

    def _edit_data(self, passages: dict[str, Any]) -> Iterator[list[int] | int]:
        """Of each passage the words that differ: operation and places, one row behind the other.

        Places count from the beginning of the passage on either side, to be short.
        """
        columns = self.result.passages.columns
        first, edits = columns["edit_first"], columns["edits"]
        sides = zip(passages["a_article"], passages["b_article"], strict=True)
        starts = zip(passages["a_start"], passages["b_start"], strict=True)
        for k, (a, b), (at_a, at_b) in zip(self.chosen.tolist(), sides, starts, strict=True):
            rows = edits[int(first[k]) : int(first[k + 1])]
            flat: list[int] = []
            for what, *places in rows[rows[:, 0] != 0].tolist():
                in_a = [self._unit(a, point) - at_a for point in places[:2]]
                in_b = [self._unit(b, point) - at_b for point in places[2:]]
                flat += [what, *in_a, *in_b]
            yield flat or 0

    def _family_data(self) -> list[dict[str, Any]]:
        held = set(self.with_text)
        found = []
        for family, _ in self.families:
            article = self._position[family.canonical.article]
            if article not in held:
                continue
            placed = self.in_time(family)
            found.append(
                {
                    "family": family.family,
                    "text": [article, *self._ends(article, family.canonical)],
                    "places": [
                        [n, *(self._ends(n, one) if n in held else (one.start, one.end))]
                        for n, one in placed
                    ],
                    "weak": [int(one.weak) for _, one in placed],
                    "variants": [
                        self._variant(article, family.canonical, n, one) if n in held else 0
                        for n, one in placed
                    ],
                    "contains": family.contains,
                    "part_of": family.part_of,
                    "related": family.related,
                }
            )
        return found

    def _ends(self, article: int, span: Span) -> tuple[int, int]:
        return self._unit(article, span.start), self._unit(article, span.end)

    def _variant(
        self, article: int, canonical: Span, n: int, occurrence: Occurrence
    ) -> list[list[int]] | int:
        """Where an occurrence differs from the text of its family: places in both; 0: nowhere.

        They count from the beginning of either, and differences without a word between are one.
        """
        at, here = self._unit(article, canonical.start), self._unit(n, occurrence.start)
        rows: list[list[int]] = []
        before = False
        for edit in occurrence.edits:
            differs = edit.operation != "equal"
            if differs:
                old = [self._unit(article, point) - at for point in edit.a]
                new = [self._unit(n, point) - here for point in edit.b]
                if before:
                    last = rows.pop()
                    old = [last[0] if last[0] < last[1] else old[0], max(last[1], old[1])]
                    new = [last[2] if last[2] < last[3] else new[0], max(last[3], new[1])]
                rows.append([*old, *new])
            before = differs
        return rows or 0

    # --- The whole

    def render(self) -> bytes:
        """The document."""
        _jinja2()
        markup = import_module("markupsafe").Markup
        style, script = _file("page.css"), _file("page.js")
        shown = _template().render(
            page=self,
            result=self.result,
            meaning=MEASURES["reuse"],
            policy=policy(style, script),
            levels=LEVELS,
            most=MOST_WITHOUT_SCRIPT,
            # Files of the package and JSON made for this place: the only text that is not escaped.
            style=markup(style),
            script=markup(script),
            data=markup(as_json(self.data())),
            texts=map(markup, self.texts()),
        )
        return f"{shown}\n".encode()


@cache
def _template() -> Any:
    """The page as a template that escapes whatever it is given."""
    jinja2 = _jinja2()
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(
        short=shortened, visible=visible, number="{:,}".format, percent=percent
    )
    environment.globals.update(plural=plural)
    return environment.from_string(_file("page.html"))


def policy(style: str, script: str) -> str:
    """The content security policy: this style and this script, and nothing from anywhere else."""
    allowed = (
        "default-src 'none'",
        f"script-src {_hash(script)}",
        f"style-src {_hash(style)}",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
    return "; ".join(allowed)


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def _file(name: str) -> str:
    """A file of the page; its line ends are those that a browser hashes."""
    text = (Path(__file__).parent / "web" / name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")


def shortened(text: str) -> str:
    """A text in one line, harmless; the middle of a long one left out."""
    text = visible(text).strip()
    if len(text) <= QUOTED_AT_MOST:
        return text
    half = QUOTED_AT_MOST // 2
    return f"{text[:half].rstrip()} […] {text[-half:].lstrip()}"


def visible(text: str) -> str:
    """A text in one line with every control character as an escape; ends keep a space they had."""
    words = printable(" ".join(text.split()))
    if not words:
        return " " if text else ""
    before = " " if text[0].isspace() else ""
    return f"{before}{words} " if text[-1].isspace() else before + words
