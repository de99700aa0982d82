"""What the readers of all formats have in common: how to read, and what can be wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textalign.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from textalign.corpus import Article

    from .find import File

    Read = Iterator[Article | "BadRecord"]
    Reader = Callable[[str, File, "How"], Read]


class UnreadableError(Exception):
    """Why one document is left out; it becomes an entry of `Corpus.skipped`."""


class BrokenError(Exception):
    """Why a file of many articles cannot be read; an error, unless such files are to be skipped."""


@dataclass(frozen=True, slots=True)
class BadRecord:
    """A line or row that is no article."""

    where: str
    """Such as "line 3"."""
    reason: str


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of a record that make an article of it; None: the usual name, if it is there."""

    text: str
    id: str | None
    date: str | None
    source: str | None
    value: str | None = None
    """A number that tells which of several articles stays."""


@dataclass(frozen=True, slots=True)
class How:
    """How files are read."""

    encoding: str | None
    """Of files without a byte order mark; None: UTF-8, and nothing that looks binary."""
    max_bytes: int
    """Of one article, as bytes in a file or of a file."""
    fields: Fields
    only: Container[int] | None = None
    """Numbers of the lines or rows that are made articles, if not all; others are passed over."""

    def wants(self, number: int) -> bool:
        """Whether a line or row is to be an article."""
        return self.only is None or number in self.only


class BadInputError(InputError):
    """A file or record that is broken; ``--skip-bad`` goes on without it."""
