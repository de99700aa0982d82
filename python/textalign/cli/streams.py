"""What a process writes: data to stdout, words about it to stderr.

Whatever an article or a name holds, a terminal gets no control character of it.
"""

from __future__ import annotations

import io
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO, cast

import click

from textalign.errors import OutputError, printable, system_words
from textalign.progress import Display
from textalign.show import ramp

if TYPE_CHECKING:
    from collections.abc import Iterator


def exists(path: str) -> bool:
    """Whether a path leads to anything; a text too long for one does not."""
    return os.path.exists(path)  # noqa: PTH110  Path.exists raises what this one takes for no


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks at what is written."""
    return stream is not None and stream.isatty()


def shows_pictures(stream: TextIO | None) -> bool:
    """Whether it is a terminal that has the characters of shades and frames."""
    if not is_terminal(stream) or stream is None:
        return False
    try:
        f"{ramp.BLOCKS}│╲“…".encode(stream.encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def escaped(text: str) -> str:
    """A text that cannot drive a terminal: control characters but line ends and tabs escaped."""
    return "\n".join("\t".join(map(printable, line.split("\t"))) for line in text.split("\n"))


def write_stdout(data: bytes, *, harmless: bool = False) -> None:
    """Write to stdout: the very bytes, or to a terminal what it can show of the text.

    `harmless`: its control characters are our own.
    """
    if sys.stdout is None:
        raise OutputError("stdout is closed: name a file with -o FILE")
    if is_terminal(sys.stdout):
        text = data.decode("utf-8", "replace")
        text = text if harmless else escaped(text)
        data = text.encode(sys.stdout.encoding, "backslashreplace")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write to stdout: {system_words(error)}") from error


class _Stdout(io.RawIOBase):
    """Standard output as a stream of bytes; a terminal gets of them what it can show."""

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        write_stdout(bytes(data))
        return len(data)


@contextmanager
def stdout_stream() -> Iterator[BinaryIO]:
    """Standard output for those who write bit by bit."""
    if is_terminal(sys.stdout):
        # Whole lines: a character must not be cut.
        yield cast("BinaryIO", _Stdout())
        return
    stream = io.BufferedWriter(_Stdout(), 1 << 16)
    yield stream
    stream.flush()


def say(message: str) -> None:
    """Tell something beside the data."""
    tell(f"textalign: {message}\n")


def tell(text: str) -> None:
    """Write to stderr, above a progress line if there is one."""
    context = click.get_current_context(silent=True)
    if context is not None and isinstance(context.obj, Display):
        context.obj.hide()
    # The data goes out even if nobody can be told.
    with suppress(OSError):
        if sys.stderr is not None:
            sys.stderr.write(escaped(text))
            sys.stderr.flush()
