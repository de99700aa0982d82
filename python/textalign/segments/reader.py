"""The files of a segment, mapped into memory, to articles and columns as bytes."""

from __future__ import annotations

import mmap
import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign.corpus import Article
from textalign.errors import InputError, quoted, system_words

from .manifest import PARTS, TEXT_HEAD, Stored, StoredFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy.typing as npt

    Bytes = npt.NDArray[np.uint8]

_WIDTH: Final = {"shingle": 8, "line": 8, "article": 4, "position": 4, "articles": 4,
                 "number": 4, "words": 4, "shingles": 4, "bytes": 4}  # fmt: skip
"""Bytes of a value of each column that is mapped."""


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
            ends = np.cumsum(sizes + TEXT_HEAD)
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
        head = int.from_bytes(page[first : first + TEXT_HEAD].tobytes(), "little")
        if head != end - first - TEXT_HEAD:
            raise self._damaged("articles")
        try:
            return page[first + TEXT_HEAD : end].tobytes().decode()
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
