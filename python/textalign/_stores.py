"""Articles by number, for the search of `dedup`: in memory, or in files that are read again.

Of files a record is kept for each article that a pair depends on, in a file without a name.
"""

from __future__ import annotations

import math
import struct
import tempfile
from array import array
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, Protocol, Self, cast

import numpy as np

from . import engine as engines
from .errors import printable
from .progress import enter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt

    from .corpus import Article
    from .read.again import Again

    Numbers = npt.NDArray[np.int64]

NOTES_KEPT: Final = 20
"""Notes on articles that are told; of a corpus of records, every one may have the same."""

_HEAD: Final = struct.Struct("<IIQd")
"""Bytes of the id, the date and the text, and the value."""


class Facts(NamedTuple):
    """What decides which of several articles stays."""

    length: int
    date: str | None
    value: float | None


class Store(Protocol):
    """Articles by number: those that are looked at, then those that they are held against."""

    def enter(self, stage: str) -> None:
        """Say what its articles are read for."""

    def every(self, characters: int) -> Iterator[list[str]]:
        """The texts of all, in order, about so many code points at a time."""

    def parts(self, numbers: Numbers, characters: int) -> Iterator[tuple[Numbers, list[str]]]:
        """The texts of some, whose numbers ascend, likewise."""

    def recall(self, numbers: Numbers, texts: Numbers) -> Iterator[tuple[int, str]]:
        """Look at some once more, one at a time; what `facts` and `fetch` are asked for later.

        `texts`: those of which the text is asked for.
        """

    def facts(self, numbers: Numbers) -> list[Facts]:
        """What decides which one stays."""

    def lengths(self, numbers: Numbers) -> Numbers:
        """Code points."""

    def fetch(self, numbers: Numbers) -> list[str]:
        """Texts."""


class Held:
    """Articles in memory."""

    def __init__(self, texts: list[str], facts: Callable[[int], Facts]) -> None:
        self._texts, self._facts = texts, facts

    def enter(self, stage: str) -> None:
        """Say what its articles are read for."""
        enter(stage, "articles", engines.current().module.progress)

    def every(self, characters: int) -> Iterator[list[str]]:
        """All at once."""
        del characters
        yield self._texts

    def parts(self, numbers: Numbers, characters: int) -> Iterator[tuple[Numbers, list[str]]]:
        """All of them at once."""
        del characters
        yield numbers, self.fetch(numbers)

    def recall(self, numbers: Numbers, texts: Numbers) -> Iterator[tuple[int, str]]:
        """They are there."""
        del texts
        return ((number, self._texts[number]) for number in numbers.tolist())

    def facts(self, numbers: Numbers) -> list[Facts]:
        """As given."""
        return [self._facts(number) for number in numbers.tolist()]

    def lengths(self, numbers: Numbers) -> Numbers:
        """Code points."""
        return np.array([len(self._texts[number]) for number in numbers.tolist()], np.int64)

    def fetch(self, numbers: Numbers) -> list[str]:
        """Texts."""
        return [self._texts[number] for number in numbers.tolist()]


class Files:
    """Articles of files, those that are asked for again in a temporary file without a name."""

    def __init__(self, looked_at: Again, others: Again | None) -> None:
        self._looked_at, self._others = looked_at, others
        self._all = [looked_at, *([others] if others is not None else [])]
        self.split = np.zeros(1, np.int64)
        self._noted: list[str] = []
        self._more_notes = 0
        self._file = cast("BinaryIO", tempfile.TemporaryFile(buffering=0))  # noqa: SIM115
        self._end = 0
        self._numbers = np.empty(0, np.int64)
        # Of each: where its record begins, how long it is, and its code points.
        self._places = np.empty((0, 3), np.int64)
        self._with_text = np.empty(0, np.bool_)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def notes(self) -> list[str]:
        """Notes on articles."""
        more = [f"and {self._more_notes:,} more notes on articles"] if self._more_notes else []
        return self._noted + more

    def enter(self, stage: str) -> None:
        """Say what the files are read for."""
        for one in self._all:
            one.rewind()
        enter(stage, "MB", self._progress)

    def _progress(self) -> tuple[int, int]:
        done, total = zip(*(one.progress() for one in self._all), strict=True)
        return sum(done), sum(total)

    def _note(self, article: Article) -> None:
        for note in article.notes:
            if len(self._noted) < NOTES_KEPT:
                self._noted.append(f"{printable(article.id)}: {note}")
            else:
                self._more_notes += 1

    def every(self, characters: int) -> Iterator[list[str]]:
        """The texts of all, in order."""
        for one in self._all:
            texts: list[str] = []
            size = 0
            for article in one.scan():
                self._note(article)
                texts.append(article.text)
                size += len(article.text)
                if size >= characters:
                    yield texts
                    texts, size = [], 0
            yield texts
            self.split[0] = self._looked_at.count

    def _again(self, numbers: Numbers) -> Iterator[tuple[int, Article]]:
        limit = int(self.split[0])
        low = int(np.searchsorted(numbers, limit))
        yield from self._looked_at.again(numbers[:low])
        if self._others is not None:
            for number, article in self._others.again(numbers[low:] - limit):
                yield number + limit, article

    def parts(self, numbers: Numbers, characters: int) -> Iterator[tuple[Numbers, list[str]]]:
        """The texts of some, in order."""
        texts: list[str] = []
        size = done = 0
        for _, article in self._again(numbers):
            texts.append(article.text)
            size += len(article.text)
            if size >= characters:
                yield numbers[done : done + len(texts)], texts
                done += len(texts)
                texts, size = [], 0
        yield numbers[done:], texts

    def recall(self, numbers: Numbers, texts: Numbers) -> Iterator[tuple[int, str]]:
        """Look at some once more, and keep what is asked for later."""
        have = self._numbers[self._with_text] if len(self._numbers) else self._numbers
        numbers = np.setdiff1d(numbers, have)
        if not len(numbers):
            return
        with_text = np.isin(numbers, texts)
        held: list[bytes] = []
        size, places = 0, array("q")
        for (number, article), wanted in zip(self._again(numbers), with_text.tolist(), strict=True):
            record = _packed(article, with_text=wanted)
            places.extend((self._end + size, len(record), len(article.text)))
            held.append(record)
            size += len(record)
            if size >= 1 << 22:
                self._write(held)
                held, size = [], 0
            yield number, article.text
        self._write(held)
        numbers = np.concatenate([numbers, self._numbers])
        added = np.frombuffer(places, np.int64).reshape(-1, 3)
        # The first of equal numbers is the new one.
        self._numbers, first = np.unique(numbers, return_index=True)
        self._places = np.concatenate([added, self._places])[first]
        self._with_text = np.concatenate([with_text, self._with_text])[first]

    def _write(self, held: list[bytes]) -> None:
        data = memoryview(b"".join(held))
        self._file.seek(self._end)
        while data:
            done = self._file.write(data)
            self._end += done
            data = data[done:]

    def _records(self, numbers: Numbers, most: int | None = None) -> Iterator[bytes]:
        at = np.searchsorted(self._numbers, numbers)
        for first, size, _ in self._places[at].tolist():
            self._file.seek(first)
            yield self._file.read(size if most is None else min(size, most))

    def facts(self, numbers: Numbers) -> list[Facts]:
        """What decides which one stays."""
        lengths = self.lengths(numbers).tolist()
        found = []
        for record, length in zip(self._records(numbers), lengths, strict=True):
            id_size, date_size, _, value = _HEAD.unpack_from(record)
            start = _HEAD.size + id_size
            date = record[start : start + date_size].decode() if date_size else None
            found.append(Facts(length, date, None if math.isnan(value) else value))
        return found

    def ids(self, numbers: Numbers) -> list[str]:
        """The ids of some that were recalled."""
        found = []
        for record in self._records(numbers, 1 << 12):
            size = _HEAD.unpack_from(record)[0]
            if _HEAD.size + size > len(record):
                return self._long_ids(numbers)
            found.append(record[_HEAD.size : _HEAD.size + size].decode())
        return found

    def _long_ids(self, numbers: Numbers) -> list[str]:
        return [
            record[_HEAD.size : _HEAD.size + _HEAD.unpack_from(record)[0]].decode()
            for record in self._records(numbers)
        ]

    def lengths(self, numbers: Numbers) -> Numbers:
        """Code points."""
        return np.asarray(self._places[np.searchsorted(self._numbers, numbers), 2])

    def fetch(self, numbers: Numbers) -> list[str]:
        """Texts."""
        found = []
        for record in self._records(numbers):
            id_size, date_size, size, _ = _HEAD.unpack_from(record)
            start = _HEAD.size + id_size + date_size
            found.append(record[start : start + size].decode("utf-8", "surrogatepass"))
        return found


def _packed(article: Article, *, with_text: bool) -> bytes:
    id, date = article.id.encode(), (article.date or "").encode()
    text = article.text.encode("utf-8", "surrogatepass") if with_text else b""
    value = math.nan if article.value is None else article.value
    return _HEAD.pack(len(id), len(date), len(text), value) + id + date + text
