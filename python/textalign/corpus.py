"""The articles of one run, in order, whatever they came from.

Input: texts, a mapping, records or articles. Output: a `Corpus` of `Article`s with unique ids, and
beside them what was skipped and what is worth a note. Lengths are in code points. A text is kept
exactly as it came: every offset reported later counts in it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import index
from typing import TYPE_CHECKING, Any, SupportsIndex

from .dates import is_date
from .errors import (
    InputError,
    UsageError,
    drop_unprintable,
    listed,
    plural,
    printable,
    quoted,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Article", "Corpus", "Skipped", "find_id", "short_names"]

# A title stands in tables and headings: a text that is one line of a million characters must not.
_TITLE_LENGTH = 200

# A stretch of a line; bounded, so that the title of such a text is found without copying it.
_LINE = re.compile(r"[^\n\v\f\r\x1c-\x1e\x85\u2028\u2029]{1,1000}")

# The end of a file name that says what kind of file it is; ".5" of "version 1.5" is none.
_EXTENSION = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,7}\Z")

_NAME_SEPARATOR = re.compile(r"[_\-. ]")
_NAME_SHORTEST = 3
_NAME_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Article:
    """One text with the id by which results name it."""

    id: str
    """Unlike that of any other article of its corpus."""
    text: str = field(repr=False)
    """As it was read; offsets count its code points."""
    path: Path | None = None
    """The file it was read from, if it was."""
    notes: tuple[str, ...] = ()
    """What was odd when it was read, such as an encoding that was guessed."""
    date: str | None = None
    """When it appeared, in ISO 8601: a year, month, day, or a day with a time, as ``2025-05-16``
    or ``2025-05-16T10:30+02:00``; a time without an offset is UTC."""
    source: str | None = None
    """Where it appeared, as its record or page says it."""
    where: str = ""
    """Its place in a file of several articles, such as "line 3"."""
    value: float | None = None
    """The number in the field that was named for it, as with ``dedup --keep-field``."""

    @property
    def title(self) -> str:
        """Return the first line that is not blank, trimmed and without control characters."""
        for match in _LINE.finditer(self.text):
            # White space first: a tab is a control character, but dropping it would join words.
            title = drop_unprintable(" ".join(match.group().split())).strip()
            if len(title) > _TITLE_LENGTH:
                return f"{title[: _TITLE_LENGTH - 1].rstrip()}…"
            if title:
                return title
        return ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that was not read, and why."""

    name: str
    """The path, or the path and line."""
    reason: str
    """Why it was not read, in words."""

    def __str__(self) -> str:
        """Return both, as messages show them."""
        return f"{quoted(self.name)}: {self.reason}"


@dataclass(frozen=True, slots=True, repr=False)
class Corpus:
    """Articles in order, each with an id of its own; what was skipped; notes on the whole."""

    articles: tuple[Article, ...]
    """In the order in which they came."""
    skipped: tuple[Skipped, ...] = ()
    """What could not be read, or was too large."""
    notes: tuple[str, ...] = ()
    """What is worth knowing of the whole, in words."""
    _texts: tuple[str, ...] = field(init=False, compare=False)
    _positions: dict[str, int] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Check the articles: `InputError` names the position of one that cannot be used."""
        positions: dict[str, int] = {}
        for position, article in enumerate(self.articles):
            _check_article(position, article)
            first = positions.setdefault(article.id, position)
            if first != position:
                raise InputError(
                    f"the id {quoted(article.id)} stands twice, "
                    f"at {_place(first, self.articles[first])} and {_place(position, article)}: "
                    "every article needs an id of its own"
                )
        object.__setattr__(self, "_positions", positions)

    def __getattr__(self, name: str) -> Any:
        """Make what nobody has asked for yet; Python asks here for a field without a value."""
        # Of plain texts nothing can be wrong, and the articles of a hundred thousand take longer to
        # make than to compare.
        made: object
        if name == "articles":
            made = tuple(Article(str(n), text) for n, text in enumerate(self._texts))
        elif name == "_positions":
            made = {str(n): n for n in range(len(self._texts))}
        elif name == "_texts":
            made = tuple(article.text for article in self.articles)
        else:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        object.__setattr__(self, name, made)
        return made

    @classmethod
    def from_texts(cls, texts: Iterable[str]) -> Corpus:
        """Take `texts` in order; their ids are their positions, "0", "1" and so on."""
        if isinstance(texts, str):
            raise InputError("a list of texts is needed, not one text: put it into a list")
        texts = tuple(texts)
        if not set(map(type, texts)) <= {str}:
            return cls(tuple(Article(str(position), text) for position, text in enumerate(texts)))
        corpus = object.__new__(cls)
        for name, value in (("_texts", texts), ("skipped", ()), ("notes", ())):
            object.__setattr__(corpus, name, value)
        return corpus

    @classmethod
    def from_mapping(cls, texts: Mapping[str, str]) -> Corpus:
        """Take `texts` by id, in the order of the mapping."""
        return cls(tuple(Article(name, text) for name, text in texts.items()))

    @classmethod
    def from_records(cls, records: Iterable[Mapping[str, object]]) -> Corpus:
        """Take `records`: mappings with "text" and, if they like, "id", "date" and "source".

        An id is a str or an int; a record without one has its position for an id. A date is a
        `datetime.date`, or a str in ISO 8601, such as ``2025-05-16``, ``2025-05`` or ``2025``; with
        dates, what stands in several articles is shown in their order. A source (or "series", if
        there is none) is who published it. Other keys are ignored.
        """
        articles: list[Article] = []
        for position, record in enumerate(records):
            if not isinstance(record, Mapping):
                raise InputError(
                    f"record {position} is of type {type(record).__name__}: "
                    "a mapping with the key 'text' is needed"
                )
            if "text" not in record:
                keys = listed([quoted(str(key)) for key in record]) or "none at all"
                raise InputError(
                    f"record {position} has no key 'text'; its keys are: {keys}; "
                    "textalign.load(records, text_field=...) names another"
                )
            given = record.get("id")
            if given is None:
                given = position
            if isinstance(given, int) and not isinstance(given, bool):
                given = str(given)
            date = record.get("date")
            if isinstance(date, datetime.date):
                date = date.isoformat()
            source = record.get("source", record.get("series"))
            source = None if source is None or source == "" else str(source)
            articles.append(_unchecked_article(given, record["text"], date, source))
        return cls(tuple(articles))

    @classmethod
    def from_articles(cls, articles: Iterable[Article]) -> Corpus:
        """Take `articles` as they are."""
        return cls(tuple(articles))

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids, in order."""
        return tuple(self._positions)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the texts, in order."""
        return self._texts

    def __len__(self) -> int:
        """Return the number of articles."""
        return len(self._texts)

    def __iter__(self) -> Iterator[Article]:
        """Iterate over the articles, in order."""
        return iter(self.articles)

    def __getitem__(self, key: SupportsIndex | str) -> Article:
        """Return the article at a position, or the one with exactly this id."""
        return self.articles[self._positions[key] if isinstance(key, str) else index(key)]

    def __contains__(self, item: object) -> bool:
        """Return whether an id, or an article, is in the corpus."""
        return item in self._positions if isinstance(item, str) else item in self.articles

    def __repr__(self) -> str:
        """Show the size, never the texts."""
        articles = plural(len(self), "article", "articles")
        return f"Corpus({articles}, {len(self.skipped)} skipped)"

    def find_id(self, prefix: str) -> str:
        """Return the one id meant by `prefix`: an id itself, its short name, or its beginning.

        Whatever a table shows as the name of an article can be typed back. `UsageError` names the
        ids that `prefix` could mean, or those there are.
        """
        return find_id(prefix, self.ids)


def find_id(prefix: str, ids: Sequence[str]) -> str:
    """Return the one of `ids` that is meant: itself, its short name, or its beginning."""
    if prefix in ids:
        return prefix
    names = short_names(ids)
    if prefix in names:
        return ids[names.index(prefix)]
    candidates = [name for name in ids if name.startswith(prefix)]
    if len(candidates) == 1:
        return candidates[0]
    shown = listed([quoted(name) for name in candidates or ids])
    if candidates:
        raise UsageError(
            f"{quoted(prefix)} is the beginning of {len(candidates)} ids: {shown}; "
            "write more of the one that is meant"
        )
    raise UsageError(f"no article is called {quoted(prefix)}; the ids are: {shown or 'none'}")


def short_names(ids: Sequence[str]) -> list[str]:
    """Return a short, printable name for each of the unique `ids`, in order, no two alike.

    An extension that all share is cut off. Then, the first that tells all of them apart: what
    stands before the first `_`, `-`, `.` or space, if that is at most 12 characters long; the
    shortest beginning of 3 to 12 characters; the position.
    """
    stems = [printable(name) for name in ids]
    extensions = {match.group() if match else "" for match in map(_EXTENSION.search, stems)}
    if len(extensions) == 1:
        cut = len(extensions.pop())
        stems = [stem[: len(stem) - cut] for stem in stems]
    names = [_NAME_SEPARATOR.split(stem, maxsplit=1)[0] for stem in stems]
    if _tell_apart(names) and max(map(len, names), default=0) <= _NAME_LONGEST:
        return names
    for length in range(_NAME_SHORTEST, _NAME_LONGEST + 1):
        names = [stem[:length].strip() for stem in stems]
        if _tell_apart(names):
            return names
    return [str(position) for position in range(len(stems))]


def _tell_apart(names: Sequence[str]) -> bool:
    return "" not in names and len(set(names)) == len(names)


def _unchecked_article(name: object, text: object, date: object, source: str | None) -> Article:
    # `Corpus` checks what it is given, for every way in alike; here the types are only claimed.
    return Article(name, text, date=date, source=source)  # type: ignore[arg-type]


def _place(position: int, article: Article) -> str:
    place = ", ".join(
        part for part in (article.path and quoted(article.path), article.where) if part
    )
    return f"{position} ({place})" if place else f"{position}"


def _check_article(position: int, article: Article) -> None:
    if (
        type(article) is Article
        and type(article.id) is type(article.text) is str
        and article.date is None
        and article.id.isascii()
    ):
        return  # nothing can be wrong, as of nearly all
    if not isinstance(article, Article):
        raise InputError(
            f"item {position} is of type {type(article).__name__}: an Article is needed"
        )
    if not isinstance(article.id, str):
        raise InputError(
            f"the id of article {position} is of type {type(article.id).__name__}: a str is needed"
        )
    if not isinstance(article.text, str):
        raise InputError(
            f"the text of article {position} ({quoted(article.id)}) is of type "
            f"{type(article.text).__name__}: a str is needed"
        )
    date = article.date
    if date is not None and not is_date(date):
        raise InputError(
            f"the date of article {position} ({quoted(article.id)}) is {date!r}: "
            "a date in ISO 8601 is needed, such as 2025-05-16"
        )
    try:
        article.id.encode()
    except UnicodeEncodeError:
        raise InputError(
            f"the id of article {position} ({quoted(article.id)}) holds a lone surrogate, "
            "which no output can carry: give it another id"
        ) from None
