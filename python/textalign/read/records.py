"""Lines of JSON, JSON, CSV and TSV to articles, one record at a time."""

from __future__ import annotations

import codecs
import csv
import io
import json
import math
import threading
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from textalign.corpus import Article
from textalign.dates import is_date
from textalign.errors import listed, quoted
from textalign.params import DEFAULT_ENCODING, DEFAULT_TEXT_FIELD

from .files import opened, whole
from .kinds import BadRecord, BrokenError
from .text import BYTE_ORDER_MARKS, decode_strictly

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .find import File
    from .kinds import How, Read

_LONGEST_MARK: Final = 4

_PIECE: Final = 1 << 18
"""Of a line that is too long for an article, so much is in memory at a time."""

_KINDS: Final = {type(None): "null", bool: "true or false", int: "a number", float: "a number",
                 str: "a string", list: "a list", dict: "an object"}  # fmt: skip


def article(
    name: str, file: File, where: str, record: Mapping[str, Any], how: How
) -> Article | BadRecord:
    """Make an article of a record, or a `BadRecord` that says what it lacks.

    The id is that of the record, else the name of the file and the number of the line or row.
    """
    fields = how.fields
    for field in (fields.text, fields.id, fields.date, fields.source, fields.value):
        if field is not None and field not in record:
            # Who named none may not know that it can be named.
            way_out = ": name --text-field" if field == DEFAULT_TEXT_FIELD else ""
            reason = f"there is no field {quoted(field)}; {_fields(record)}{way_out}"
            return BadRecord(where, reason)
    text = record[fields.text]
    if not isinstance(text, str):
        return BadRecord(where, f"the field {quoted(fields.text)} is {_kind(text)}, not a string")
    if len(text) > how.max_bytes:
        reason = f"a text of {len(text):,} characters is over the limit of {how.max_bytes:,}: "
        return BadRecord(where, f"{reason}raise it with --max-bytes")
    id = record.get(fields.id or "id")
    if isinstance(id, int) and not isinstance(id, bool):
        id = str(id)
    if id is None and fields.id is None:
        place = where.rpartition(" ")[2]
        id = f"{name}:{place}" if name else place
    if not isinstance(id, str) or not id:
        of = "empty" if id == "" else _kind(id)
        return BadRecord(where, f"the id is {of}, not a string or a whole number")
    if not _encodes(id):
        return BadRecord(where, "the id holds a lone surrogate, which no output can carry")
    notes = ["is empty"] if not text or text.isspace() else []
    date = told_of(record.get(fields.date or "date"))
    if date is not None and not is_date(date):
        reason = bad_date(date)
        if fields.date is not None:
            return BadRecord(where, reason)
        notes.append(f"{reason}: it is left out")
        date = None
    value = record[fields.value] if fields.value is not None else None
    try:
        number = number_of(value)
    except (TypeError, ValueError, OverflowError):
        return BadRecord(where, bad_number(str(fields.value), value))
    return Article(
        id,
        text,
        None if file.is_stdin else _path(file.path),
        tuple(notes),
        date=date,
        # What passim calls a series is what its articles have for a source.
        source=told_of(record.get(fields.source or "source", record.get("series"))),
        where=where,
        value=number,
    )


# As many as there are records of one file.
_path = lru_cache(maxsize=1)(Path)


def number_of(value: object) -> float | None:
    """A number, also in figures as CSV has it; nothing where there is none."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise TypeError
    number = float(value)
    if math.isnan(number):
        raise ValueError
    return number


def bad_date(date: str) -> str:
    """Say what is wrong with a date that is none."""
    return f"the date {quoted(date[:40])} is not in ISO 8601, as 2025-05-16 is"


def bad_number(field: str, value: object) -> str:
    """Say what is wrong with what is no number."""
    told = quoted(value[:40]) if isinstance(value, str) else _kind(value)
    if isinstance(value, float) and math.isnan(value):
        told = "NaN"
    return f"the field {quoted(field)} is {told}, not a number"


def _fields(record: Mapping[str, Any]) -> str:
    names = listed([quoted(str(name)) for name in record])
    return f"its fields are {names}" if names else "it has no fields"


def _kind(value: object) -> str:
    return _KINDS.get(type(value), f"of type {type(value).__name__}")


def told_of(value: object) -> str | None:
    """A date or source as text; nothing where there is none."""
    if value is None or value == "" or isinstance(value, list | dict):
        return None
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_json_lines(name: str, file: File, how: How) -> Read:
    """Read a file with a JSON object a line; blank lines are none."""
    with opened(file) as stream:
        for number, line in _lines(stream, how):
            where = f"line {number}"
            if isinstance(line, BadRecord):
                if how.wants(number):
                    yield line
            elif line and not line.isspace() and how.wants(number):
                try:
                    record = json.loads(line.rstrip("\r\n"))
                except ValueError as error:
                    yield BadRecord(where, f"no JSON: {_said(error)}")
                except RecursionError:
                    yield BadRecord(where, "no JSON: nested too deeply")
                else:
                    yield (
                        article(name, file, where, record, how)
                        if isinstance(record, dict)
                        else BadRecord(where, f"an object is needed, not {_kind(record)}")
                    )


def _said(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        # One of its messages ends so already.
        return f"{error.msg.removesuffix(' at')} at column {error.colno}"
    return str(error)


def _longest_line(how: How) -> int:
    """Beside the text a line holds names of fields, numbers and escapes."""
    return 6 * how.max_bytes + (1 << 16)


def _lines(stream: BinaryIO, how: How) -> Iterator[tuple[int, str | BadRecord]]:
    """Every line as text, with its number; one that is too long or no text is bad."""
    encoding, _ = _beginning(stream, how)
    if codecs.lookup(encoding).name != "utf-8":
        # Where a line ends is known only of the text.
        reader = io.TextIOWrapper(stream, encoding, newline="\n")
        try:
            yield from _text_lines(reader, _longest_line(how), ("\n",))
        except UnicodeDecodeError as error:
            raise BrokenError(f"not valid {encoding}: {error.reason}") from None
        finally:
            reader.detach()
        return
    for number, line in _byte_lines(stream, how):
        if isinstance(line, BadRecord):
            yield number, line
            continue
        try:
            yield number, line.decode()
        except UnicodeDecodeError as error:
            reason = f"not valid utf-8 at byte {error.start}; pass --encoding if it is another"
            yield number, BadRecord(f"line {number}", reason)


def _byte_lines(stream: BinaryIO, how: How) -> Iterator[tuple[int, bytes | BadRecord]]:
    """Every line with its number; one that is too long is bad."""
    most = _longest_line(how)
    number = 0
    while line := stream.readline(most):
        number += 1
        if len(line) == most and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(_PIECE)
            yield number, _too_long(number, most, "bytes")
        else:
            yield number, line


def _beginning(stream: BinaryIO, how: How) -> tuple[str, bytes]:
    """The encoding of a file, and the byte order mark that says so, which is read."""
    beginning = _peek(stream)
    for mark, marked in BYTE_ORDER_MARKS:
        if beginning.startswith(mark):
            return marked, stream.read(len(mark))
    return how.encoding or DEFAULT_ENCODING, b""


def raw_lines(file: File, how: How) -> Iterator[tuple[str, bytes, int, bytes]]:
    """Every line as it stands, with the encoding, the byte order mark and its number."""
    with opened(file) as stream:
        encoding, mark = _beginning(stream, how)
        if codecs.lookup(encoding).name == "utf-8":
            for number, line in _byte_lines(stream, how):
                if not isinstance(line, BadRecord):
                    yield encoding, mark, number, line
            return
        reader = io.TextIOWrapper(stream, encoding, newline="\n")
        try:
            for number, text in enumerate(reader, 1):
                yield encoding, mark, number, text.encode(encoding)
        finally:
            reader.detach()


def _text_lines(
    reader: io.TextIOWrapper, most: int, ends: tuple[str, ...]
) -> Iterator[tuple[int, str | BadRecord]]:
    """The lines of a text, none longer than `most` in memory."""
    number = 0
    while line := reader.readline(most):
        number += 1
        if len(line) < most or line.endswith(ends):
            yield number, line
            continue
        while line and not line.endswith(ends):
            line = reader.readline(_PIECE)
        yield number, _too_long(number, most, "characters")


def _too_long(number: int, most: int, unit: str) -> BadRecord:
    reason = f"longer than {most:,} {unit}: raise the limit with --max-bytes"
    return BadRecord(f"line {number}", reason)


def _peek(stream: BinaryIO) -> bytes:
    peek = getattr(stream, "peek", None)
    return bytes(peek(_LONGEST_MARK)[:_LONGEST_MARK]) if peek is not None else b""


def read_json(name: str, file: File, how: How) -> Read:
    """Read a JSON document: a list of objects, one such object, or an object of texts by id.

    Where every line is an object, as in the files of passim, it is read as lines of JSON.
    """
    if has_lines(file, how):
        yield from read_json_lines(name, file, how)
        return
    given = _document(file, how)
    if isinstance(given, dict):
        given = [{"id": id, how.fields.text: text} for id, text in given.items()]
    for number, record in enumerate(given, 1):
        where = f"record {number}"
        if not how.wants(number):
            continue
        if isinstance(record, dict):
            yield article(name, file, where, record, how)
        else:
            yield BadRecord(where, f"an object is needed, not {_kind(record)}")


def raw_values(file: File, how: How) -> Iterator[Any]:
    """The values of a JSON document, or the pairs of id and text of an object of texts."""
    given = _document(file, how)
    return iter(given.items() if isinstance(given, dict) else given)


def _document(file: File, how: How) -> list[Any] | dict[str, str]:
    """A JSON document: a list of what should be objects, or texts by id."""
    text = decode_strictly(whole(file, how.max_bytes), how.encoding)
    try:
        given = json.loads(text)
    except ValueError as error:
        at = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise BrokenError(f"no JSON: {_said(error)}{at}") from None
    except RecursionError:
        raise BrokenError("no JSON: nested too deeply") from None
    if isinstance(given, dict):
        if isinstance(given.get(how.fields.text), str):
            return [given]
        if given and all(isinstance(value, str) for value in given.values()):
            return given
    if not isinstance(given, list):
        raise BrokenError(
            "a list of objects is needed, an object with a text, or an object of texts by id, "
            f"not {_kind(given)} of something else"
        )
    return given


def has_lines(file: File, how: How) -> bool:
    """Whether the first line is an object, and not the only one."""
    if file.is_stdin:
        return False
    with opened(file) as stream:
        first: object = None
        for _, line in _lines(stream, how):
            if isinstance(line, BadRecord):
                return False
            if line.isspace():
                continue
            if first is not None:
                return line.lstrip().startswith("{")
            try:
                first = json.loads(line)
            except (ValueError, RecursionError):
                return False
            if not isinstance(first, dict):
                return False
    return False


def read_csv(name: str, file: File, how: How) -> Read:
    """Read a file of comma-separated values, whose first row names its columns."""
    return _delimited(name, file, how, ",")


def read_tsv(name: str, file: File, how: How) -> Read:
    """Read a file of values separated by tabs, quoted as in CSV."""
    return _delimited(name, file, how, "\t")


def _delimited(name: str, file: File, how: How, delimiter: str) -> Read:
    with _FIELD_LIMIT.at_least(how.max_bytes), opened(file) as stream:
        encoding, _ = _beginning(stream, how)
        reader = io.TextIOWrapper(stream, encoding, newline="")
        try:
            lines = _table_lines(reader, _longest_line(how))
            yield from _rows(name, file, how, csv.reader(lines, delimiter=delimiter))
        except UnicodeDecodeError as error:
            raise BrokenError(
                f"not valid {encoding} ({error.reason}); pass --encoding if it is another"
            ) from None
        finally:
            reader.detach()


def _table_lines(reader: io.TextIOWrapper, most: int) -> Iterator[str]:
    """The lines of a table; without the end of one that is too long nobody can tell its columns."""
    for number, line in _text_lines(reader, most, ("\n", "\r")):
        if isinstance(line, BadRecord):
            raise BrokenError(f"line {number}: {line.reason}")
        yield line


class _FieldLimit:
    """How long a field may be: the process has one limit for the tables of all its threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._before = 0
        self._wanted: list[int] = []

    @contextmanager
    def at_least(self, most: int) -> Iterator[None]:
        """Let fields have so many characters; afterwards the limit is what it was."""
        # What the system's `long` holds everywhere.
        most = min(most, (1 << 31) - 1)
        with self._lock:
            if not self._wanted:
                self._before = csv.field_size_limit()
            self._wanted.append(most)
            csv.field_size_limit(max(self._wanted))
        try:
            yield
        finally:
            with self._lock:
                self._wanted.remove(most)
                csv.field_size_limit(max(self._wanted, default=self._before))


_FIELD_LIMIT: Final = _FieldLimit()


def raw_rows(
    file: File, how: How, delimiter: str
) -> Iterator[tuple[str, bytes, int, bytes, list[str]]]:
    """Every row as it stands, the first with the names of the columns included.

    With the encoding, the byte order mark, the number of its first line, and its cells.
    """
    with _FIELD_LIMIT.at_least(how.max_bytes), opened(file) as stream:
        encoding, mark = _beginning(stream, how)
        reader = io.TextIOWrapper(stream, encoding, newline="")
        taken: list[str] = []

        def lines() -> Iterator[str]:
            for line in _table_lines(reader, _longest_line(how)):
                taken.append(line)
                yield line

        rows = csv.reader(lines(), delimiter=delimiter)
        try:
            while True:
                number = rows.line_num + 1
                taken.clear()
                try:
                    cells = next(rows, None)
                except csv.Error:
                    continue
                if cells is None:
                    return
                yield encoding, mark, number, "".join(taken).encode(encoding), cells
        finally:
            reader.detach()


def _rows(name: str, file: File, how: How, rows: Any) -> Read:
    try:
        columns = next(rows, None)
    except csv.Error as error:
        raise BrokenError(f"no table: {error}") from None
    if not columns:
        raise BrokenError("a first row with the names of the columns is needed; there is none")
    doubled = sorted({column for column in columns if columns.count(column) > 1 and column})
    if doubled:
        raise BrokenError(f"the column {quoted(doubled[0])} stands twice")
    need_columns(columns, how)
    while True:
        before = rows.line_num + 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            if how.wants(before):
                yield BadRecord(f"line {rows.line_num}", str(error))
            continue
        if row is None:
            return
        where = f"line {before}"
        if not how.wants(before):
            continue
        if len(row) == len(columns):
            yield article(name, file, where, dict(zip(columns, row, strict=True)), how)
        elif row:
            yield BadRecord(where, f"{len(columns)} values are needed, not {len(row)}")


def need_columns(columns: list[str], how: How) -> None:
    """Raise `BrokenError` for a table that lacks a column that is needed."""
    fields = how.fields
    for field in (fields.text, fields.id, fields.date, fields.source, fields.value):
        if field is not None and field not in columns:
            option = "--text-field" if field == fields.text else "another"
            names = listed([quoted(column) for column in columns]) or "none"
            raise BrokenError(
                f"there is no column {quoted(field)}; its columns are {names}: name {option}"
            )
