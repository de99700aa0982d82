"""Parquet, Arrow files and Arrow streams to articles, through pyarrow."""

from __future__ import annotations

import importlib.util
import io
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from textalign.errors import InputError, MissingPackageError, quoted

from .files import opened
from .find import File
from .kinds import BadRecord, BrokenError
from .records import article, need_columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textalign.corpus import Article

    from .kinds import How, Read

# What pyarrow raises for a string that is not UTF-8, or a time that Python cannot hold.
_NO_VALUE: Final = (ValueError, OverflowError)

BATCH = 1024
"""Rows that are Python objects at a time."""


def need_pyarrow(what: str) -> None:
    """Raise `MissingPackageError` where pyarrow is not installed."""
    if importlib.util.find_spec("pyarrow") is None:
        raise MissingPackageError(what, "pyarrow", "arrow")


def read_parquet(name: str, file: File, how: How) -> Read:
    """Read a Parquet file, a few rows at a time."""
    need_pyarrow("a Parquet file")
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    with opened(file) as stream:
        try:
            table = pq.ParquetFile(_seekable(stream))
            wanted = _wanted(table.schema_arrow, how)
            batches = table.iter_batches(batch_size=BATCH, columns=wanted)
            yield from _articles(name, file, how, batches)
        except (pa.ArrowException, OSError, *_NO_VALUE) as error:
            raise BrokenError(f"no Parquet: {_line(error)}") from None


def read_arrow(name: str, file: File, how: How) -> Read:
    """Read an Arrow IPC file (Feather) or stream."""
    need_pyarrow("an Arrow file")
    import pyarrow as pa  # noqa: PLC0415

    with opened(file) as stream:
        try:
            held = _seekable(stream)
            if held.read(6) == b"ARROW1":
                held.seek(0)
                opener = pa.ipc.open_file(held)
                batches = (opener.get_batch(n) for n in range(opener.num_record_batches))
            else:
                held.seek(0)
                opener = pa.ipc.open_stream(held)
                batches = iter(opener)
            wanted = _wanted(opener.schema, how)
            yield from _articles(name, file, how, (batch.select(wanted) for batch in batches))
        except (pa.ArrowException, OSError, *_NO_VALUE) as error:
            raise BrokenError(f"no Arrow file: {_line(error)}") from None


def raw_batches(file: File, *, parquet: bool) -> Iterator[tuple[Any, str, Any]]:
    """The columns of a table as they are, some rows at a time.

    First the schema and the compression, with None for the rows; then rows.
    """
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    with opened(file) as stream:
        held = _seekable(stream)
        if parquet:
            table = pq.ParquetFile(held)
            meta = table.metadata
            any_ = meta.num_row_groups and meta.num_columns
            kind = meta.row_group(0).column(0).compression if any_ else "SNAPPY"
            yield table.schema_arrow, kind.lower(), None
            for batch in table.iter_batches(batch_size=RAW_BATCH):
                yield table.schema_arrow, "", batch
            return
        is_file = held.read(6) == b"ARROW1"
        held.seek(0)
        opener = pa.ipc.open_file(held) if is_file else pa.ipc.open_stream(held)
        yield opener.schema, "", None
        if is_file:
            batches = (opener.get_batch(number) for number in range(opener.num_record_batches))
        else:
            batches = iter(opener)
        for batch in batches:
            yield opener.schema, "", batch


RAW_BATCH = 1 << 14
"""Rows of a Parquet file that are copied at a time."""


def read_stream(given: Any, how: How) -> Iterator[Article]:
    """Read whatever has the Arrow PyCapsule interface and columns: frames, tables, readers."""
    need_pyarrow("an Arrow stream")
    import pyarrow as pa  # noqa: PLC0415

    try:
        reader = pa.RecordBatchReader.from_stream(given)
        wanted = _wanted(reader.schema, how)
        batches = (batch.select(wanted) for batch in reader)
        for found in _articles("", NOWHERE, how, batches):
            if isinstance(found, BadRecord):
                raise InputError(f"{found.where}: {found.reason}")
            yield found
    except (pa.ArrowException, UnicodeDecodeError, OverflowError) as error:
        raise InputError(f"the Arrow stream cannot be read: {_line(error)}") from None


NOWHERE = File("-", "", (-1, -1))
"""The file of what comes from none."""


def _line(error: Exception) -> str:
    return " ".join(str(error).split())


def _seekable(stream: BinaryIO) -> BinaryIO:
    """The stream, or what it holds where it can only be read on."""
    return stream if stream.seekable() else io.BytesIO(stream.read())


def _wanted(schema: Any, how: How) -> list[str]:
    """The columns that are read; `BrokenError` if one is missing or of the wrong type."""
    import pyarrow as pa  # noqa: PLC0415

    need_columns(schema.names, how)
    fields = how.fields
    texts = schema.field(fields.text).type
    if pa.types.is_dictionary(texts):
        texts = texts.value_type
    if not (
        pa.types.is_string(texts)
        or pa.types.is_large_string(texts)
        or pa.types.is_string_view(texts)
    ):
        raise BrokenError(f"the column {quoted(fields.text)} holds {texts}, not strings")
    usual = [fields.text, fields.id or "id", fields.date or "date", fields.source or "source"]
    names = [*usual, "series"] if usual[3] not in schema.names else usual
    names += [] if fields.value is None else [fields.value]
    return [name for name in dict.fromkeys(names) if name in schema.names]


def _articles(name: str, file: File, how: How, batches: Iterator[Any]) -> Read:
    # In memory records count from 0, as everywhere in Python; in files rows count from 1.
    row = -1 if file is NOWHERE else 0
    for batch in batches:
        # Offsets that lead outside of a damaged batch would be followed.
        batch.validate(full=True)
        for first in range(0, batch.num_rows, BATCH):
            part = batch.slice(first, BATCH)
            wanted = [at for at in range(part.num_rows) if how.wants(row + 1 + at)]
            if len(wanted) < part.num_rows:
                part = part.take(wanted) if wanted else part.slice(0, 0)
            for at, record in zip(wanted, part.to_pylist(), strict=True):
                where = f"row {row + 1 + at}"
                yield article(name, file, where, record, how)
            row += min(BATCH, batch.num_rows - first)
