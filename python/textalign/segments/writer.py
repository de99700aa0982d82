"""Articles, and columns that an engine has made of them, to the files of a segment."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self

import numpy as np

from textalign.errors import InputError, quoted
from textalign.write import atomic_output

from .manifest import PARTS, TEXT_HEAD, Stored, StoredFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    import numpy.typing as npt

    from textalign.corpus import Article

    from .reader import Segment

    Columns = dict[str, npt.NDArray[Any]]

ROW_GROUP: Final = 1 << 20
"""Rows of a row group of postings: 8 MiB of shingles."""

_LARGEST_PAGE: Final = (1 << 31) - 1
"""Bytes of a page of Parquet at most."""


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
        if sum(map(len, texts)) + TEXT_HEAD * len(texts) > _LARGEST_PAGE:
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
