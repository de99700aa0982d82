"""Bytes to text: byte order marks, encodings, and what is no text at all."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import TYPE_CHECKING, Final

from textalign.corpus import Article
from textalign.errors import UsageError, quoted
from textalign.params import DEFAULT_ENCODING

from .files import whole
from .kinds import BrokenError, UnreadableError

if TYPE_CHECKING:
    from .find import File
    from .kinds import How, Read

# Each encoding with the bytes that announce it. UTF-32 stands before UTF-16, whose mark begins it.
BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Without a mark these take the byte order of the machine, or a second mark: pinned, so that the
# same file reads the same everywhere.
_PINNED_ENCODINGS: Final = {
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16-le",
    "utf-32": "utf-32-le",
}

# What is looked at to tell text from something else.
_SAMPLE_BYTES: Final = 8192


def known_encoding(encoding: str) -> str:
    """The name of a text encoding, with its byte order; `UsageError` if there is none."""
    try:
        name = codecs.lookup(encoding).name
        # Some codecs are no text encodings, or cannot replace what they cannot read.
        b"a\xff".decode(name, "replace")
    except (LookupError, ValueError):
        raise UsageError(
            f"no text encoding is called {quoted(encoding)}: "
            "write one that Python knows, such as utf-8, cp1252 or utf-16-le"
        ) from None
    return _PINNED_ENCODINGS.get(name, name)


def read_text(name: str, file: File, how: How) -> Read:
    """Read a file that is one article."""
    text, note = decode(whole(file, how.max_bytes), how.encoding)
    yield document(name, file, text, [note] if note else [])


def document(
    name: str,
    file: File,
    text: str,
    notes: list[str],
    date: str | None = None,
    source: str | None = None,
) -> Article:
    """Make an article of a whole file."""
    if not text or text.isspace():
        notes = [*notes, "is empty"]
    path = None if file.is_stdin else Path(file.path)
    return Article(name, text, path, tuple(notes), date, source)


def decode(data: bytes, encoding: str | None) -> tuple[str, str | None]:
    """Return the text, and a note if it is not quite what the bytes say."""
    return _decode_as(data, *_encoding_of(data, encoding))


def decode_strictly(data: bytes, encoding: str | None) -> str:
    """Return the text; `BrokenError` if it is not quite what the bytes say."""
    start, encoding, advice = _encoding_of(data, encoding)
    try:
        return str(memoryview(data)[start:], encoding)
    except UnicodeDecodeError as error:
        where = f"at byte offset {start + error.start}"
        raise BrokenError(f"not valid {encoding} {where}{advice}") from None


def _encoding_of(data: bytes, encoding: str | None) -> tuple[int, str, str]:
    """Where the text begins, its encoding, and what to do where it is another."""
    for mark, marked in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return len(mark), marked, ""
    if encoding is not None:
        return 0, encoding, ""
    _refuse_binary(data[:_SAMPLE_BYTES])
    return 0, DEFAULT_ENCODING, "; pass --encoding if it is another encoding"


def _decode_as(data: bytes, start: int, encoding: str, advice: str) -> tuple[str, str | None]:
    body = memoryview(data)[start:]
    try:
        return str(body, encoding), None
    except UnicodeDecodeError as error:
        first = start + error.start
    text = str(body, encoding, "replace")
    # U+FFFD may stand in the file itself: what dropping the bad bytes leaves of it is genuine.
    count = text.count("\ufffd") - str(body, encoding, "ignore").count("\ufffd")
    sequences = "1 byte sequence is" if count == 1 else f"{count:,} byte sequences are"
    replaced = "was replaced (" if count == 1 else "were replaced (first "
    return text, f"{sequences} not valid {encoding} and {replaced}at byte offset {first}){advice}"


def _refuse_binary(sample: bytes) -> None:
    """Raise for bytes that are no text in UTF-8: UTF-8 uses NUL for nothing but NUL."""
    if b"\0" not in sample:
        return
    units = len(sample) // 2
    low, high = sample[0::2].count(0), sample[1::2].count(0)
    if min(low, high) == 0 and max(low, high) >= max(2, units / 2):
        likely = "utf-16-le" if high else "utf-16-be"
        raise UnreadableError(
            f"looks like UTF-16 without a byte order mark: pass --encoding {likely}"
        )
    raise UnreadableError(
        f"looks binary (a NUL at byte offset {sample.index(0)}): pass --encoding if it is text"
    )
