"""Files to articles that are read as often as it takes, because all together they are too many.

Input: paths. Output: the articles in order, one at a time, as `read_corpus` has them; then any of
them once more, or what stood in the file for it, byte for byte. Nothing is kept of an article but
where it stands, 12 bytes. A file that is not the same at the next reading is an error.
"""

from __future__ import annotations

import stat
from array import array
from bisect import bisect_left
from contextlib import contextmanager
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from textalign.corpus import Article
from textalign.errors import InputError, MissingPackageError, listed, quoted, system_words

from . import (
    COLLECTIONS,
    CONVERTED,
    DOCUMENTS,
    GIVEN_ONLY,
    bad_input,
    files_of,
    find,
    nothing_read,
    reader_of,
    records,
    refuse_converted,
)
from .files import position, spooled_stdin
from .kinds import BadRecord, BrokenError, UnreadableError
from .tables import raw_batches

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from .kinds import How

LINES: Final = "JSON lines"
CSV: Final = "CSV"
TSV: Final = "TSV"
JSON: Final = "JSON"
PARQUET: Final = "Parquet"
ARROW: Final = "Arrow"
DOCUMENT: Final = "documents of their own"

_FORMS: Final = {
    ".jsonl": LINES, ".ndjson": LINES, ".csv": CSV, ".tsv": TSV, ".json": JSON,
    ".parquet": PARQUET, ".arrow": ARROW, ".feather": ARROW,
}  # fmt: skip


class Piece(NamedTuple):
    """What a file has for an article, or for several of a table."""

    numbers: Sequence[int]
    """Of the articles; none for what stands at the head of a file."""
    data: Any
    """Bytes of a line or row; an object of a JSON list, with its id if it had one; the rows of a
    table; or the path of a file."""
    about: Any = None
    """Of a head: of lines and rows encoding, byte order mark and cells; of a table its schema and
    compression. Of rows their cells."""


class _Known(NamedTuple):
    """A file as it was when it was read first."""

    name: str
    file: find.File
    status: tuple[int, int]
    first: int
    places: array[int]
    """Number of the line or row of each of its articles."""


class Again:
    """The articles of files, in the order in which `read_corpus` has them.

    `scan` first. Then `again` gives some of them, `pieces` what stands in the files.
    """

    unit = 1_000_000
    """Bytes that `progress` counts as one."""

    def __init__(self, search: find.Search, how: How, *, skip_bad: bool) -> None:
        self.search = search
        self.count = 0
        self.bad = 0
        """Records that were left out."""
        self._how, self._skip_bad = how, skip_bad
        self._files = [
            (name, file)
            for root in search.roots
            for name, file in zip(root.ids(), root.files, strict=True)
        ]
        self._known: list[_Known] = []
        self._ids = array("Q")
        sizes = [_status(file)[0] for _, file in self._files]
        self.size = sum(sizes)
        """Bytes of all files, but of standard input."""
        self._done = 0

    def progress(self) -> tuple[int, int]:
        """Megabytes read, and megabytes in all."""
        done = min(self._done + position(), self.size)
        return done // self.unit, self.size // self.unit

    def rewind(self) -> None:
        """Count what is read from the beginning."""
        self._done = 0

    @property
    def inputs(self) -> list[str]:
        """The paths of the files."""
        return [file.path for _, file in self._files if not file.is_stdin]

    @property
    def forms(self) -> dict[str, str]:
        """The formats of the files, each with the first file that has it."""
        found: dict[str, str] = {}
        for _, file in self._files:
            if find.suffix(file.relative) not in CONVERTED:
                try:
                    found.setdefault(form_of(file, self._how), file.path)
                except (BrokenError, UnreadableError, MissingPackageError, OSError):
                    continue  # which the reading tells
        return found

    def scan(self) -> Iterator[Article]:
        """Every article, in order; what cannot be read is skipped or raised as in `read_corpus`."""
        self._done = 0
        for name, file in self._files:
            known = _Known(name, file, _status(file), self.count, array("I"))
            bad: list[str] = []
            try:
                refuse_converted(file)
                reader = reader_of(file)
                if self._skip_bad and reader not in DOCUMENTS.values():
                    # A file that is broken is left out whole, which shows at its end only.
                    for _ in reader(name, file, replace(self._how, only=frozenset())):
                        pass
                for found in reader(name, file, self._how):
                    if isinstance(found, Article):
                        known.places.append(_place(found.where))
                        self._ids.append(_digest(found.id))
                        self.count += 1
                        yield found
                        continue
                    if not self._skip_bad:
                        raise bad_input(file, f", {found.where}", found.reason)
                    self.bad += 1
                    bad.append(f"{found.where}: {found.reason}")
            except BrokenError as error:
                if not self._skip_bad or known.places:
                    raise bad_input(file, "", str(error)) from None
                self.search.skip(file.path, str(error))
                continue
            except (UnreadableError, MissingPackageError, OSError) as error:
                if known.places:
                    raise InputError(f"{quoted(file.path)}: {_words(error)}") from None
                if isinstance(error, MissingPackageError) and not file.inside:
                    raise
                self.search.skip(file.path, _words(error))
                continue
            finally:
                self._done += known.status[0]
            if bad:
                many = "1 record is" if len(bad) == 1 else f"{len(bad):,} records are"
                self.search.skip(file.path, f"{many} bad: {listed(bad, '; ')}")
            self._known.append(known)
        if not self.count:
            raise InputError(nothing_read(self.search))
        self._check_ids()

    def _check_ids(self) -> None:
        """Raise `InputError` for an id that stands twice; two digests that are equal may lie."""
        digests = np.frombuffer(self._ids, np.uint64)
        order = np.argsort(digests, kind="stable")
        same = digests[order][1:] == digests[order][:-1]
        suspects = np.unique(np.concatenate([order[1:][same], order[:-1][same]]))
        seen: dict[str, tuple[int, Article]] = {}
        for number, article in self.again(suspects):
            first, before = seen.setdefault(article.id, (number, article))
            if first != number:
                raise InputError(
                    f"the id {quoted(article.id)} stands twice, at {_told(first, before)} and "
                    f"{_told(number, article)}: every article needs an id of its own"
                )
        self._ids = array("Q")

    def again(self, numbers: npt.NDArray[Any]) -> Iterator[tuple[int, Article]]:
        """The articles of these numbers, which ascend, each with its number."""
        self._done = 0
        for known in self._known:
            low, high = np.searchsorted(numbers, [known.first, known.first + len(known.places)])
            if low < high:
                wanted = _Wanted(
                    array("I", (known.places[n - known.first] for n in numbers[low:high].tolist()))
                )
                # Of a document there is one article, which has no place.
                whole = form_of(known.file, self._how) == DOCUMENT
                how = replace(self._how, only=None if whole else wanted)
                with _unchanged(known):
                    for found in reader_of(known.file)(known.name, known.file, how):
                        if isinstance(found, BadRecord):
                            raise _changed(known.file)
                        yield int(numbers[low + wanted.index(_place(found.where))]), found
            self._done += known.status[0]

    def pieces(self) -> Iterator[tuple[str, Piece]]:
        """What stands in the files for the articles, in order, with the format of the file."""
        self._done = 0
        for known in self._known:
            if known.places:
                form = form_of(known.file, self._how)
                with _unchanged(known):
                    for piece in self._pieces(known, form):
                        yield form, piece
            self._done += known.status[0]

    def _pieces(self, known: _Known, form: str) -> Iterator[Piece]:
        places = _Wanted(known.places)
        if form == DOCUMENT:
            yield Piece([known.first], known.file.path)
        elif form == LINES:
            head = True
            for encoding, mark, place, line in records.raw_lines(known.file, self._how):
                if head:
                    head = False
                    yield Piece([], b"", (encoding, mark, []))
                if place in places:
                    yield Piece([known.first + places.index(place)], line)
        elif form in (CSV, TSV):
            rows = records.raw_rows(known.file, self._how, "," if form == CSV else "\t")
            for encoding, mark, place, row, cells in rows:
                if place == 1:
                    yield Piece([], row, (encoding, mark, cells))
                elif place in places:
                    yield Piece([known.first + places.index(place)], row, cells)
        elif form == JSON:
            for place, one in enumerate(records.raw_values(known.file, self._how), 1):
                if place in places:
                    yield Piece([known.first + places.index(place)], one)
        else:
            yield from _batches(known, form, places)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep standard input, if it is to be read, for as long as the block runs."""
        if any(file.is_stdin for _, file in self._files):
            with spooled_stdin() as size:
                self.size += size
                yield
        else:
            yield


def again(paths: Sequence[str | os.PathLike[str]], how: How, *, skip_bad: bool) -> Again:
    """The articles of files and folders, found now and read later."""
    return Again(files_of(paths), how, skip_bad=skip_bad)


def form_of(file: find.File, how: How) -> str:
    """The format of a file, as people call it."""
    reader = reader_of(file)
    if file.is_stdin:
        return LINES if reader is records.read_json_lines else DOCUMENT
    form = _FORMS.get(find.suffix(file.relative), DOCUMENT)
    return LINES if form == JSON and records.has_lines(file, how) else form


def form_of_name(path: str) -> str | None:
    """The format that the name of a file tells, of those that hold several articles."""
    kind = find.suffix(path)
    return _FORMS[kind] if kind in COLLECTIONS or kind in GIVEN_ONLY else None


def _batches(known: _Known, form: str, places: _Wanted) -> Iterator[Piece]:
    row = 0
    for schema, compression, batch in raw_batches(known.file, parquet=form == PARQUET):
        if batch is None:
            yield Piece([], None, (schema, compression))
            continue
        there = [place for place in range(row + 1, row + 1 + batch.num_rows) if place in places]
        numbers = [known.first + places.index(place) for place in there]
        rows = [place - row - 1 for place in there]
        row += batch.num_rows
        yield Piece(numbers, batch if len(rows) == batch.num_rows else batch.take(rows))


class _Wanted:
    """Some numbers of lines or rows, which ascend."""

    def __init__(self, places: array[int]) -> None:
        self._places = places

    def __contains__(self, place: object) -> bool:
        if not isinstance(place, int):
            return False
        at = bisect_left(self._places, place)
        return at < len(self._places) and self._places[at] == place

    def index(self, place: int) -> int:
        """Which of them it is."""
        return bisect_left(self._places, place)


def _place(where: str) -> int:
    return int(where.rpartition(" ")[2]) if where else 1


def _digest(id: str) -> int:
    return int.from_bytes(blake2b(id.encode("utf-8", "surrogatepass"), digest_size=8).digest())


def _told(number: int, article: Article) -> str:
    parts = (article.path and quoted(article.path), article.where)
    place = ", ".join(part for part in parts if part)
    return f"{number} ({place})" if place else f"{number}"


def _status(file: find.File) -> tuple[int, int]:
    if file.is_stdin:
        return 0, 0
    try:
        status = Path(file.path).stat()
    except OSError:
        return 0, 0
    return (status.st_size if stat.S_ISREG(status.st_mode) else 0), status.st_mtime_ns


@contextmanager
def _unchanged(known: _Known) -> Iterator[None]:
    """See that a file is what it was when it was read first."""
    if _status(known.file) != known.status:
        raise _changed(known.file)
    try:
        yield
    except (BrokenError, UnreadableError, OSError, KeyError) as error:
        raise _changed(known.file) from error


def _changed(file: find.File) -> InputError:
    return InputError(f"{quoted(file.path)}: changed while it was read")


def _words(error: Exception) -> str:
    return system_words(error) if isinstance(error, OSError) else str(error)
