"""The files of an index: immutable Parquet segments, the manifest that names them, a lock.

Input: articles, and columns that an engine has made of them. Output: files that any reader of
Parquet reads, and bytes of them mapped into memory. A commit writes new files, each whole or not at
all, then replaces the manifest in one step: what the manifest does not name does not count, and the
next writer deletes it. So a reader, or a process that is killed at any moment, leaves and sees a
state that was committed once.

The columns that a query looks into are stored plain: one page a row group, neither packed nor
encoded, no value missing. Such a page is the array itself, so it is read where it lies in the
mapped file, and of a file of any size only the pages that are touched. Files of another writer that
pack their pages are read too, through pyarrow, whole.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import os
import re
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self

import numpy as np

from .corpus import Article
from .errors import (
    InputError,
    MissingPackageError,
    MissingPathError,
    OutputError,
    UsageError,
    quoted,
    system_words,
)
from .write import atomic_output, write_atomic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import TracebackType

    import numpy.typing as npt

    Bytes = npt.NDArray[np.uint8]
    Columns = dict[str, npt.NDArray[Any]]

FORMAT: Final = "textalign index"
FORMAT_VERSION: Final = 1
"""Of the manifest and the files; another one is refused."""

MANIFEST: Final = "manifest.json"
LOCK: Final = "lock"

ROW_GROUP: Final = 1 << 20
"""Rows of a row group of postings: 8 MiB of shingles."""

_OURS: Final = re.compile(
    r"(articles|postings|lines)-\d{6,}-\d{3,}\.parquet|background-[0-9a-f]{16}\.txt"
    r"|\.(articles|postings|lines|background|manifest)[-.0-9a-z]*\.tmp"
)
"""Names of the files that a writer deletes if nothing refers to them."""

PARTS: Final = ("articles", "postings", "lines")
"""The files of a segment."""

_WIDTH: Final = {"shingle": 8, "line": 8, "article": 4, "position": 4, "articles": 4,
                 "number": 4, "words": 4, "shingles": 4, "bytes": 4}  # fmt: skip
"""Bytes of a value of each column that is mapped."""

_LARGEST_PAGE: Final = (1 << 31) - 1
"""Bytes of a page of Parquet at most."""

_TEXT_HEAD: Final = 4
"""Bytes before each text of a plain page, which hold its length."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of an index, and what is in it."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A segment as the manifest has it."""

    first: int
    """Number of its first article; the others follow."""
    articles: int
    words: int
    postings: int
    files: dict[str, StoredFile]
    """By part."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """One committed state of an index."""

    scheme: int
    unicode: str
    shingle_size: int
    background: str
    """Name of the table."""
    background_sha256: str
    commit: int
    """0 when the index was made; one more with each change."""
    segments: tuple[Stored, ...]

    @property
    def articles(self) -> int:
        """Articles of all segments."""
        return sum(segment.articles for segment in self.segments)

    @property
    def words(self) -> int:
        """Words of all segments."""
        return sum(segment.words for segment in self.segments)

    @property
    def postings(self) -> int:
        """Postings of all segments."""
        return sum(segment.postings for segment in self.segments)

    @property
    def background_file(self) -> str:
        """The file with the table."""
        return background_file(self.background_sha256)

    @property
    def files(self) -> list[StoredFile]:
        """The files of all segments."""
        return [segment.files[part] for segment in self.segments for part in PARTS]

    def dump(self) -> bytes:
        """As JSON."""
        told = asdict(self)
        head = {"format": FORMAT, "format_version": FORMAT_VERSION}
        sums = {name: getattr(self, name) for name in ("articles", "words", "postings")}
        segments = told.pop("segments")
        return json.dumps(head | told | sums | {"segments": segments}, indent=1).encode() + b"\n"


def background_file(sha256: str) -> str:
    """Name of the copy of a background table."""
    return f"background-{sha256[:16]}.txt"


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of an index.

    Raises
    ------
    MissingPathError
        There is no such folder.
    InputError
        It is no index, or one of another version.
    """
    path = folder / MANIFEST
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        if folder.is_dir():
            raise InputError(
                f"{quoted(folder)} is no index: there is no {MANIFEST} in it"
            ) from None
        raise MissingPathError(f"no such index: {quoted(folder)}") from None
    except NotADirectoryError:
        raise InputError(f"{quoted(folder)} is no index, but a file") from None
    except OSError as error:
        raise InputError(f"{quoted(path)} cannot be read: {system_words(error)}") from None
    try:
        told = json.loads(data)
        if told["format"] != FORMAT:
            raise KeyError("format")
        if told["format_version"] != FORMAT_VERSION:
            raise InputError(
                f"{quoted(folder)} is an index of format {told['format_version']}, and this is "
                f"textalign for format {FORMAT_VERSION}: build it anew, or take the other version"
            )
        segments = tuple(
            Stored(**{**one, "files": {part: StoredFile(**one["files"][part]) for part in PARTS}})
            for one in told["segments"]
        )
        names = ("scheme", "unicode", "shingle_size", "background", "background_sha256", "commit")
        return Manifest(**{name: told[name] for name in names}, segments=segments)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{quoted(path)} is no manifest of an index, or is damaged") from None


def need_pyarrow() -> None:
    """Raise `MissingPackageError` where pyarrow is not installed."""
    try:
        import pyarrow.parquet  # noqa: F401, PLC0415
    except ImportError:
        raise MissingPackageError("an index", "pyarrow", "arrow") from None


# --- Writing -----------------------------------------------------------------------------------


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Be the only one that writes into an index; `UsageError` where somebody else does.

    The system holds the lock for the process and lets go when that ends, however it ends: there are
    no stale locks. On file systems of a network this is as good as their locks.
    """
    import platform  # noqa: PLC0415  slow, and only writers need it

    path = folder / LOCK
    try:
        # Not emptied before the lock is had: it tells who has it.
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise OutputError(f"cannot write {quoted(path)}: {system_words(error)}") from error
    with os.fdopen(descriptor, "r+b") as stream:
        try:
            _lock(stream)
        except OSError:
            by = stream.read(200).decode("utf-8", "replace").strip()
            raise UsageError(
                f"the index {quoted(folder)} is being written by {by or 'another process'}: "
                "there can be one writer at a time, try again when it has ended"
            ) from None
        with suppress(OSError):  # a full disk is told of by what is written next
            stream.truncate(0)
            stream.write(f"process {os.getpid()} on {platform.node()}\n".encode())
            stream.flush()
        try:
            yield
        finally:
            with suppress(OSError):
                stream.truncate(0)
            _unlock(stream)


if os.name == "nt":  # pragma: no cover
    import msvcrt

    # Bytes far behind the end are locked: those at the start tell who has the lock.
    _BEHIND: Final = 1 << 30

    def _lock(stream: BinaryIO) -> None:
        stream.seek(_BEHIND)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        finally:
            stream.seek(0)

    def _unlock(stream: BinaryIO) -> None:
        stream.seek(_BEHIND)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _lock(stream: BinaryIO) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(stream: BinaryIO) -> None:
        fcntl.flock(stream, fcntl.LOCK_UN)


def commit(folder: Path, manifest: Manifest) -> None:
    """Make a state the state of the index: from here on, whoever opens it finds that."""
    write_atomic(folder / MANIFEST, manifest.dump())


def clean(folder: Path, manifest: Manifest | None) -> None:
    """Delete what writers have left that no state refers to; only the writer may."""
    named = set()
    if manifest is not None:
        named = {file.name for file in manifest.files} | {manifest.background_file}
    for path in folder.iterdir():
        if path.name not in named and _OURS.fullmatch(path.name):
            # On some systems a file that a reader has open stays until another writer comes.
            with suppress(OSError):
                path.unlink()


class _Hashed:
    """A stream that knows the checksum of what is written to it, as pyarrow wants streams."""

    closed = False

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._sum = hashlib.sha256()
        self._count = 0

    def write(self, data: Any) -> int:
        self._sum.update(data)
        size = memoryview(data).nbytes
        self._count += size
        self._stream.write(data)
        return size

    def tell(self) -> int:
        return self._count

    def flush(self) -> None:
        self._stream.flush()

    def close(self) -> None:
        """Leave it to whoever opened it."""

    def stored(self, name: str) -> StoredFile:
        return StoredFile(name, self._count, self._sum.hexdigest())


def _options(packed: Sequence[str], plain: Sequence[str]) -> dict[str, Any]:
    """How pyarrow writes: some columns packed, the others so that they can be mapped."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    options: dict[str, Any] = {
        "compression": dict.fromkeys(packed, "zstd") | dict.fromkeys(plain, "none"),
        "use_dictionary": False,
        "write_statistics": [name for name in plain if name != "text"],
        "data_page_version": "1.0",
        # One page a row group, whatever the size.
        "data_page_size": 1 << 30,
    }
    # Newer versions cut pages by rows too.
    if "max_rows_per_page" in pq.ParquetWriter.__init__.__code__.co_varnames:
        options["max_rows_per_page"] = 1 << 30
    return options


def _schema(*fields: tuple[str, str, bool]) -> Any:
    import pyarrow as pa  # noqa: PLC0415

    kinds = {"u64": pa.uint64(), "u32": pa.uint32(), "str": pa.string()}
    return pa.schema([pa.field(name, kinds[kind], nullable=gaps) for name, kind, gaps in fields])


class Writer:
    """Writes one segment; nothing of it is there before `finish`.

    Memory: 16 bytes a posting and 12 a line until then, and as much again while they are sorted.
    """

    def __init__(self, folder: Path, commit: int, ordinal: int, first: int) -> None:
        self._stack = ExitStack()
        self._folder, self._first = folder, first
        self._names = {part: f"{part}-{commit:06}-{ordinal:03}.parquet" for part in PARTS}
        self._postings: list[Columns] = []
        self._lines: list[tuple[npt.NDArray[np.uint64], npt.NDArray[Any]]] = []
        self._files: dict[str, StoredFile] = {}
        self._articles: _Table | None = None
        self.count = self.words = self.postings = 0

    def __enter__(self) -> Self:
        """Begin the file of the articles."""
        self._articles = self._stack.enter_context(
            _table(
                self._folder / self._names["articles"],
                _schema(
                    ("number", "u32", False),
                    ("id", "str", False),
                    ("date", "str", True),
                    ("source", "str", True),
                    ("words", "u32", False),
                    ("shingles", "u32", False),
                    ("bytes", "u32", False),
                    ("text", "str", False),
                ),
                packed=("id", "date", "source"),
            )
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give up what is not finished."""
        self._stack.__exit__(kind, error, trace)

    def add(
        self,
        articles: Iterable[Article],
        words: npt.NDArray[np.uint32],
        postings: Columns,
        lines: npt.NDArray[np.uint64],
    ) -> None:
        """Add a row group of articles, with what an engine made of them, numbered from 0."""
        import pyarrow as pa  # noqa: PLC0415

        articles = list(articles)
        texts = [stored_text(article.text) for article in articles]
        if sum(map(len, texts)) + _TEXT_HEAD * len(texts) > _LARGEST_PAGE:
            largest = max(articles, key=lambda article: len(article.text))
            raise InputError(
                f"the text of {quoted(largest.id)} is too long for an index: {len(largest.text):,} "
                "code points; cut it into parts"
            )
        columns = [
            np.arange(len(articles), dtype=np.uint32) + np.uint32(self._first + self.count),
            [article.id for article in articles],
            [article.date for article in articles],
            [None if a.source is None else stored_text(a.source).decode() for a in articles],
            words,
            postings["distinct"],
            np.fromiter(map(len, texts), np.uint32, len(texts)),
            # Checked when they were encoded.
            pa.array(texts, pa.binary()).cast(pa.string()),
        ]
        self._add_rows(columns)
        self._add_postings(postings, self._first + self.count)
        self._lines.append(np.unique(lines, return_counts=True))
        self.count += len(articles)
        self.words += int(words.sum(dtype=np.uint64))

    def copy(self, segment: Segment) -> None:
        """Add the articles of another segment, which are those that come next."""
        for rows in segment.row_groups():
            self._add_rows([column.combine_chunks() for column in rows.columns])
        held = [segment.bytes_of("postings", n) for n in ("shingle", "article", "position")]
        for shingles, numbers, places in zip(*held, strict=True):
            columns = (shingles.view("<u8"), numbers.view("<u4"), places.view("<u4"))
            names = ("shingle", "article", "position")
            self._add_postings(dict(zip(names, map(np.array, columns), strict=True)), 0)
        lines, counts = (segment.bytes_of("lines", name) for name in ("line", "articles"))
        for line, count in zip(lines, counts, strict=True):
            self._lines.append((np.array(line.view("<u8")), np.array(count.view("<u4"))))
        self.count += segment.stored.articles
        self.words += segment.stored.words

    def _add_rows(self, columns: list[Any]) -> None:
        if self._articles is not None:
            self._articles.write(columns)

    def _add_postings(self, columns: Columns, first: int) -> None:
        numbers = columns["article"] + np.uint32(first)
        self._postings.append({**columns, "article": numbers})
        self.postings += len(numbers)

    def finish(self, sort: Any) -> Stored:
        """Write what is left, and tell what is in the segment; `sort` sorts columns of postings."""
        if self._articles is not None:
            self._files["articles"] = self._articles.close()
        names = ("shingle", "article", "position")
        held = self._postings
        self._postings = []
        columns = sort(*(np.concatenate([one[name] for one in held]) for name in names))
        del held
        schema = _schema(("shingle", "u64", False), *((n, "u32", False) for n in names[1:]))
        with _table(self._folder / self._names["postings"], schema) as table:
            for first in range(0, len(columns["shingle"]), ROW_GROUP):
                table.write([columns[name][first : first + ROW_GROUP] for name in names])
            self._files["postings"] = table.close()
        every = np.concatenate([line for line, _ in self._lines])
        lines, place = np.unique(every, return_inverse=True)
        counts = np.zeros(len(lines), np.uint32)
        np.add.at(counts, place, np.concatenate([count for _, count in self._lines]).astype("u4"))
        schema = _schema(("line", "u64", False), ("articles", "u32", False))
        with _table(self._folder / self._names["lines"], schema) as table:
            if len(lines):
                table.write([lines, counts])
            self._files["lines"] = table.close()
        self._stack.close()
        return Stored(self._first, self.count, self.words, self.postings, self._files)


class _Table:
    """A Parquet file that is written by row groups."""

    def __init__(self, name: str, stream: BinaryIO, schema: Any, packed: Sequence[str]) -> None:
        import pyarrow.parquet as pq  # noqa: PLC0415

        plain = [field for field in schema.names if field not in packed]
        self._name, self._schema, self._hashed = name, schema, _Hashed(stream)
        self._writer = pq.ParquetWriter(self._hashed, schema, **_options(packed, plain))

    def write(self, columns: list[Any]) -> None:
        import pyarrow as pa  # noqa: PLC0415

        made = [
            pa.array(column, field.type) if isinstance(column, list | np.ndarray) else column
            for column, field in zip(columns, self._schema, strict=True)
        ]
        rows = pa.Table.from_arrays(made, schema=self._schema)
        self._writer.write_table(rows, row_group_size=max(rows.num_rows, 1))

    def close(self) -> StoredFile:
        self._writer.close()
        return self._hashed.stored(self._name)


@contextmanager
def _table(path: Path, schema: Any, packed: Sequence[str] = ()) -> Iterator[_Table]:
    """Write a Parquet file, whole or not at all."""
    with atomic_output(path, "wb") as stream:
        table = _Table(path.name, stream, schema, packed)
        try:
            yield table
        except BaseException:
            # Whatever it still holds must not be written: the file is given up.
            with suppress(Exception):
                table.close()
            raise


def stored_text(text: str) -> bytes:
    """A text as UTF-8; for a lone surrogate U+FFFD, which separates words as that does."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text).encode()


# --- Reading -----------------------------------------------------------------------------------


class Segment:
    """A segment whose files are mapped into memory."""

    def __init__(self, folder: Path, stored: Stored) -> None:
        self.stored = stored
        self._folder = folder
        self._maps = {part: _mapped(folder, stored.files[part]) for part in PARTS}
        self._held: dict[tuple[str, str], list[Bytes]] = {}

    def close(self) -> None:
        """Let go of the files; what was made of them keeps those it needs."""
        self._held.clear()
        self._maps.clear()

    def _file(self, part: str) -> Any:
        import pyarrow as pa  # noqa: PLC0415
        import pyarrow.parquet as pq  # noqa: PLC0415

        try:
            return pq.ParquetFile(pa.BufferReader(pa.py_buffer(self._maps[part])))
        except (pa.ArrowException, OSError):
            raise self._damaged(part) from None

    def _damaged(self, part: str) -> InputError:
        path = self._folder / self.stored.files[part].name
        return InputError(
            f"{quoted(path)} is damaged, or no file of this index: "
            "'textalign index info --check' tells of every file"
        )

    @cached_property
    def _files(self) -> dict[str, Any]:
        return {part: self._file(part) for part in PARTS}

    def bytes_of(self, part: str, name: str) -> list[Bytes]:
        """The values of a column as bytes, by row group: mapped, or where that cannot be, read."""
        key = part, name
        if key not in self._held:
            file = self._files[part]
            found = []
            for group in range(file.metadata.num_row_groups):
                rows = file.metadata.row_group(group).num_rows
                page = self._page(part, name, group)
                if page is None or len(page) != rows * _WIDTH[name]:
                    column = file.read_row_group(group, columns=[name]).column(0)
                    values = column.to_numpy().astype(f"<u{_WIDTH[name]}")
                    page = values.view(np.uint8)
                found.append(page)
            self._held[key] = found
        return self._held[key]

    def _page(self, part: str, name: str, group: int) -> Bytes | None:
        """The one plain page of a column of a row group, where it lies; None if there is none."""
        file = self._files[part]
        at = file.schema.names.index(name)
        chunk = file.metadata.row_group(group).column(at)
        if (
            chunk.compression != "UNCOMPRESSED"
            or chunk.has_dictionary_page
            or not set(chunk.encodings) <= {"PLAIN", "RLE"}
            or file.schema.column(at).max_definition_level != 0
        ):
            return None
        held = self._maps[part]
        size = _page_size(held, chunk.data_page_offset)
        end = chunk.data_page_offset + chunk.total_compressed_size
        # Of several pages the first one is smaller than what all hold.
        head = chunk.total_compressed_size - (size or 0)
        if size is None or not 0 < head < _LONGEST_HEAD or end > len(held):
            return None
        return held[end - size : end]

    def row_groups(self) -> Iterator[Any]:
        """The articles, as Arrow tables of a row group each."""
        file = self._files["articles"]
        for group in range(file.metadata.num_row_groups):
            yield file.read_row_group(group)

    @cached_property
    def _told(self) -> Any:
        """Ids, dates and sources of the articles, in Arrow columns."""
        return self._files["articles"].read(columns=["id", "date", "source"])

    @cached_property
    def _groups(self) -> npt.NDArray[np.int64]:
        """With which row each row group of articles begins."""
        rows = [len(page) // 4 for page in self.bytes_of("articles", "number")]
        return np.concatenate([[0], np.cumsum(rows)]).astype(np.int64)

    @cached_property
    def _texts(self) -> dict[int, tuple[Bytes, npt.NDArray[np.int64]] | list[str]]:
        return {}

    def has_ids(self, ids: Any) -> list[str]:
        """Those of an Arrow array of ids that are here."""
        import pyarrow.compute as pc  # noqa: PLC0415

        column = self._told.column("id")
        found = column.filter(pc.is_in(column, value_set=ids)).to_pylist()
        return [str(id) for id in found]

    def article(self, row: int) -> Article:
        """The article of a row."""
        told = [self._told.column(name)[row].as_py() for name in ("id", "date", "source")]
        group = int(np.searchsorted(self._groups, row, side="right")) - 1
        text = self._text(group, row - int(self._groups[group]))
        return Article(told[0], text, date=told[1], source=told[2])

    def _text(self, group: int, row: int) -> str:
        held = self._texts.get(group)
        if held is None:
            sizes = self.bytes_of("articles", "bytes")[group].view("<u4").astype(np.int64)
            ends = np.cumsum(sizes + _TEXT_HEAD)
            page = self._page("articles", "text", group)
            if page is None or len(page) != (ends[-1] if len(ends) else 0):
                file = self._files["articles"]
                held = file.read_row_group(group, columns=["text"]).column(0).to_pylist()
            else:
                held = page, np.concatenate([[0], ends])
            self._texts[group] = held
        if isinstance(held, list):
            return held[row]
        page, places = held
        first, end = int(places[row]), int(places[row + 1])
        head = int.from_bytes(page[first : first + _TEXT_HEAD].tobytes(), "little")
        if head != end - first - _TEXT_HEAD:
            raise self._damaged("articles")
        try:
            return page[first + _TEXT_HEAD : end].tobytes().decode()
        except UnicodeDecodeError:
            raise self._damaged("articles") from None


_LONGEST_HEAD: Final = 512
"""Bytes before a page, with its statistics."""


def _page_size(held: Bytes, at: int) -> int | None:
    """Bytes of the data page at a place, by its header in Thrift's compact form; None: no page."""
    head = held[at : at + 16].tobytes()
    # Field 1, a number: the kind of page, 0 for data; field 2, a number: bytes, in zigzag.
    if len(head) < 4 or head[:3] != b"\x15\x00\x15":
        return None
    size, shift = 0, 0
    for byte in head[3:]:
        size |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return size >> 1
    return None


def _mapped(folder: Path, file: StoredFile) -> Bytes:
    path = folder / file.name
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            # A part of a map that is not there ends the process: what is too short is never mapped.
            if size != file.bytes:
                raise InputError(
                    f"{quoted(path)} has {size:,} bytes, not {file.bytes:,}: it is damaged"
                )
            held = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    except FileNotFoundError:
        raise
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        said = system_words(error) if isinstance(error, OSError) else str(error)
        raise InputError(f"{quoted(path)} cannot be read: {said}") from None
    return np.frombuffer(held, np.uint8)


def damaged_files(folder: Path, manifest: Manifest) -> list[str]:
    """Names of the files whose content is not what was written, with the reason."""
    background = StoredFile(manifest.background_file, -1, manifest.background_sha256)
    found = []
    for file in (background, *manifest.files):
        checksum = hashlib.sha256()
        try:
            with (folder / file.name).open("rb") as stream:
                while data := stream.read(1 << 20):
                    checksum.update(data)
        except OSError as error:
            found.append(f"{quoted(file.name)} cannot be read: {system_words(error)}")
            continue
        if checksum.hexdigest() != file.sha256:
            found.append(f"{quoted(file.name)} has another checksum than when it was written")
    return found
