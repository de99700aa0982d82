"""Documents as they came, without those that were removed, or with marks: pieces of files to bytes.

Lines and rows are written byte for byte, tables with their own schema. What has no columns to mark,
a file for each document, becomes a list: of paths, which ``--files-from`` reads, or of JSON.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple, Protocol

import numpy as np

from textalign.errors import InputError, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

KEPT: Final = "textalign_kept"
DUPLICATE_OF: Final = "textalign_duplicate_of"
SCORE: Final = "textalign_score"
MARKS: Final = (KEPT, DUPLICATE_OF, SCORE)


class Mark(NamedTuple):
    """What became of a document."""

    kept: bool
    duplicate_of: str | None
    score: float | None

    def object(self) -> dict[str, Any]:
        """As JSON has it."""
        return dict(zip(MARKS, self, strict=True))


class Marker(Protocol):
    """What became of each document, by number."""

    def __call__(self, number: int) -> Mark:
        """Of one."""


class Pieces(Protocol):
    """What stands in a file for some documents; see `textalign.read.again.Piece`."""

    @property
    def numbers(self) -> Sequence[int]:
        """Of the documents."""

    @property
    def data(self) -> Any:
        """What stands there."""

    @property
    def about(self) -> Any:
        """What stands at the head, or in the cells."""


class Writer:
    """Documents of one format to a stream; `mark` is None where what is removed is left out."""

    def __init__(self, stream: BinaryIO, kept: npt.NDArray[np.bool_], mark: Marker | None) -> None:
        self.stream, self.kept, self.mark = stream, kept, mark
        self.count = 0

    def add(self, piece: Pieces) -> None:
        """Write what stays of a piece."""
        raise NotImplementedError

    def close(self) -> None:
        """Write what stands at the end."""

    def give_up(self) -> None:
        """Let go of what is open, where nothing will come of it."""

    def wants(self, number: int) -> bool:
        """Whether a document is written."""
        return self.mark is not None or bool(self.kept[number])


class _Encoded(Writer):
    """Lines or rows in the encoding of the first file."""

    _encoding: str | None = None
    _ended = True

    def _begin(self, encoding: str, mark: bytes) -> bool:
        if self._encoding is None:
            self._encoding = encoding
            self.stream.write(mark)
            return True
        if encoding != self._encoding:
            raise InputError(
                f"files in {self._encoding} and in {encoding} cannot be written to one file: "
                "give them one by one"
            )
        return False

    def _line(self, line: bytes) -> None:
        """A line, behind the end of the one before, which the last of a file may lack."""
        end = "\n".encode(self._encoding or "utf-8")
        if not self._ended:
            self.stream.write(end)
        self.stream.write(line)
        self._ended = line.endswith((end, "\r".encode(self._encoding or "utf-8")))

    def _text(self, line: bytes) -> tuple[str, str]:
        """A line as text, and its end."""
        text = line.decode(self._encoding or "utf-8")
        bare = text.rstrip("\r\n")
        return bare, text[len(bare) :]


class Lines(_Encoded):
    """A JSON object a line."""

    def add(self, piece: Pieces) -> None:
        """Write a line."""
        if not piece.numbers:
            self._begin(*piece.about[:2])
            return
        number = piece.numbers[0]
        if not self.wants(number):
            return
        line = piece.data
        if self.mark is not None:
            bare, end = self._text(line)
            bare = bare.rstrip()
            refuse_marked(json.loads(bare) if '"textalign_' in bare else ())
            told = json.dumps(self.mark(number).object(), ensure_ascii=False)
            line = f"{bare[:-1].rstrip()}, {told[1:]}{end}".encode(self._encoding or "utf-8")
        self._line(line)
        self.count += 1


class Rows(_Encoded):
    """Rows with the names of the columns in the first."""

    delimiter = ","
    _columns: list[str] | None = None

    def add(self, piece: Pieces) -> None:
        """Write a row."""
        if not piece.numbers:
            encoding, mark, columns = piece.about
            if self._begin(encoding, mark):
                self._columns = columns
                if self.mark is not None:
                    refuse_marked(columns)
                self._line(self._marked(piece.data, MARKS))
            elif columns != self._columns:
                raise InputError(
                    f"tables with the columns {listed(columns)} and {listed(self._columns or [])} "
                    "cannot be written to one file: give them one by one"
                )
            return
        number = piece.numbers[0]
        if self.wants(number):
            self._line(self._marked(piece.data, self._cells(number)))
            self.count += 1

    def _cells(self, number: int) -> Sequence[str]:
        if self.mark is None:
            return ()
        kept, other, score = self.mark(number)
        return "true" if kept else "false", other or "", "" if score is None else repr(score)

    def _marked(self, row: bytes, cells: Sequence[str]) -> bytes:
        if self.mark is None:
            return row
        bare, end = self._text(row)
        more = io.StringIO(newline="")
        csv.writer(more, delimiter=self.delimiter, lineterminator="").writerow(cells)
        return f"{bare}{self.delimiter}{more.getvalue()}{end}".encode(self._encoding or "utf-8")


class TabRows(Rows):
    """The same with tabs."""

    delimiter = "\t"


class Values(Writer):
    """A JSON list, or an object of texts by id."""

    def __init__(self, stream: BinaryIO, kept: npt.NDArray[np.bool_], mark: Marker | None) -> None:
        super().__init__(stream, kept, mark)
        self._as_pairs: bool | None = None

    def add(self, piece: Pieces) -> None:
        """Write a value."""
        number, value = piece.numbers[0], piece.data
        if not self.wants(number):
            return
        pairs = isinstance(value, tuple) and self.mark is None
        if self.mark is not None:
            record = (
                dict(zip(("id", "text"), value, strict=True)) if isinstance(value, tuple) else value
            )
            refuse_marked(record)
            value = record | self.mark(number).object()
        if self._as_pairs not in (None, pairs):
            raise InputError(
                "a list of objects and an object of texts cannot be written to one file: "
                "give them one by one"
            )
        self._as_pairs = pairs
        told = f"{_json(value[0])}: {_json(value[1])}" if pairs else _json(value)
        before = ",\n" if self.count else ("{\n" if pairs else "[\n")
        self.stream.write(f"{before}{told}".encode())
        self.count += 1

    def close(self) -> None:
        """Write the end of the list."""
        self.stream.write(b"\n}\n" if self._as_pairs else b"\n]\n" if self.count else b"[]\n")


class Table(Writer):
    """Rows of a table with its own schema: Parquet."""

    _schema: Any = None
    _writer: Any = None
    _held: list[Any]

    def add(self, piece: Pieces) -> None:
        """Write some rows."""
        import pyarrow as pa  # noqa: PLC0415

        if piece.data is None:
            schema, compression = piece.about
            if self._writer is None:
                self._schema, self._held = schema, []
                self._writer = self._open(_with_marks(schema) if self.mark else schema, compression)
            elif not schema.equals(self._schema):
                raise InputError(
                    f"tables with the columns {listed(schema.names)} and "
                    f"{listed(self._schema.names)}, or of other types, cannot be written to one "
                    "file: give them one by one"
                )
            return
        batch, numbers = piece.data, piece.numbers
        if self.mark is None:
            stays = [at for at, number in enumerate(numbers) if self.kept[number]]
            batch = batch if len(stays) == len(numbers) else batch.take(stays)
        else:
            marks = [self.mark(number) for number in numbers]
            types = (pa.bool_(), pa.string(), pa.float64())
            columns = [
                pa.array([mark[at] for mark in marks], kind) for at, kind in enumerate(types)
            ]
            arrays = [*batch.columns, *columns]
            batch = pa.RecordBatch.from_arrays(arrays, schema=_with_marks(self._schema))
        self.count += batch.num_rows
        self._held.append(batch)
        if sum(held.nbytes for held in self._held) >= 1 << 26:
            self._flush()

    def _open(self, schema: Any, compression: str) -> Any:
        import pyarrow.parquet as pq  # noqa: PLC0415

        kind = "none" if compression == "uncompressed" else compression
        return pq.ParquetWriter(self.stream, schema, compression=kind)

    def _flush(self) -> None:
        import pyarrow as pa  # noqa: PLC0415

        if self._held:
            self._writer.write_table(pa.Table.from_batches(self._held))
            self._held = []

    def close(self) -> None:
        """Write what is held, and the end."""
        self._flush()
        self._writer.close()

    def give_up(self) -> None:
        """Close the writer, which would else write at a time of its own."""
        if self._writer is not None:
            self._writer.close()


class ArrowTable(Table):
    """The same as an Arrow file."""

    def _open(self, schema: Any, compression: str) -> Any:
        del compression
        import pyarrow as pa  # noqa: PLC0415

        return pa.ipc.new_file(self.stream, schema)

    def _flush(self) -> None:
        for batch in self._held:
            self._writer.write_batch(batch)
        self._held = []


class Paths(Writer):
    """A list of files, one a line, each before a NUL if one has a line end in its name.

    With marks a JSON object a line.
    """

    def __init__(self, stream: BinaryIO, kept: npt.NDArray[np.bool_], mark: Marker | None) -> None:
        super().__init__(stream, kept, mark)
        self._paths: list[bytes] = []

    def add(self, piece: Pieces) -> None:
        """Note a file."""
        number = piece.numbers[0]
        if not self.wants(number):
            return
        self.count += 1
        if self.mark is None:
            self._paths.append(piece.data.encode("utf-8", "surrogateescape"))
            return
        path = piece.data.encode("utf-8", "backslashreplace").decode()
        line = {"path": path, **self.mark(number).object()}
        self.stream.write(f"{_json(line)}\n".encode())

    def close(self) -> None:
        """Write the list."""
        end = b"\0" if any(b"\n" in path for path in self._paths) else b"\n"
        self.stream.write(b"".join(path + end for path in self._paths))


WRITERS: Final[dict[str, Callable[..., Writer]]] = {
    "JSON lines": Lines,
    "CSV": Rows,
    "TSV": TabRows,
    "JSON": Values,
    "Parquet": Table,
    "Arrow": ArrowTable,
    "documents of their own": Paths,
}
"""What writes each format, by what `textalign.read.again` calls it."""


def refuse_marked(names: Any) -> None:
    """Raise `InputError` for documents that are marked already."""
    for name in MARKS:
        if name in names:
            raise InputError(
                f"there is a field {quoted(name)} already: the documents were marked before"
            )


def _with_marks(schema: Any) -> Any:
    import pyarrow as pa  # noqa: PLC0415

    refuse_marked(schema.names)
    for name, kind in zip(MARKS, (pa.bool_(), pa.string(), pa.float64()), strict=True):
        schema = schema.append(pa.field(name, kind))
    return schema


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return text
