"""What goes wrong, in a few named kinds: exceptions, exit codes, names as messages show them.

Input: none. Output: exception classes, `ExitCode`, and the helpers that put a name or the words of
the operating system into a message. Each exception carries the exit code of the command line, so
that no caller keeps a table of its own. Names come from file systems and callers and may hold
anything: what a message shows must not be able to drive a terminal.
"""

from __future__ import annotations

import os
import re
from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "EngineError",
    "ExitCode",
    "InputError",
    "InternalError",
    "MissingPackageError",
    "MissingPathError",
    "OutOfMemoryError",
    "OutputError",
    "OutputPathError",
    "StageError",
    "TextalignError",
    "UsageError",
    "WorkerError",
    "drop_unprintable",
    "listed",
    "plural",
    "printable",
    "quoted",
    "system_words",
]


class ExitCode(IntEnum):
    """The exit codes of the command line."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    SKIPPED = 3
    OVER_LIMIT = 4
    INTERRUPTED = 130

    @property
    def meaning(self) -> str:
        """Say what it tells whoever called."""
        return _MEANINGS[self]


_MEANINGS: Final = {
    ExitCode.DONE: "done",
    ExitCode.FAILED: "failed, nothing written",
    ExitCode.USAGE: "wrong usage, such as a path that does not exist",
    ExitCode.SKIPPED: "done, but an input was skipped; stderr names it",
    ExitCode.OVER_LIMIT: "done, but a share is over --fail-over; stderr names it",
    ExitCode.INTERRUPTED: "interrupted",
}


class TextalignError(Exception):
    """Anything textalign reports as an error of its own."""

    exit_code: ClassVar[ExitCode] = ExitCode.FAILED
    """The exit code of the command line where it ends a run."""


class InputError(TextalignError, ValueError):
    """An input that cannot be used: the message names it, the limit and the way out."""


class UsageError(InputError):
    """An argument that no input could make right, known before any work starts."""

    exit_code = ExitCode.USAGE


class MissingPathError(UsageError):
    """A path to read that does not exist."""


class OutputError(TextalignError):
    """An output that could not be written: what stood there before is as it was."""


class OutputPathError(OutputError):
    """A path that cannot be an output, known before any work starts."""

    exit_code = ExitCode.USAGE


class EngineError(TextalignError):
    """The engine that was asked for cannot be had."""


class MissingPackageError(UsageError):
    """Something was asked for that needs a package which is not installed."""

    def __init__(self, what: str, package: str, extra: str | None = None) -> None:
        # What no extra brings is a library that the caller works with.
        install = package if extra is None else f"'textalign[{extra}]'"
        super().__init__(
            f"{what} needs the package {package}, which is not installed: pip install {install}"
        )


class StageError(UsageError):
    """A stage of a run on Spark that was made with other parameters, or is not done."""


class WorkerError(TextalignError):
    """A worker of Spark that is not what the driver is: its results would be others."""


class OutOfMemoryError(TextalignError, MemoryError):
    """The memory that this process may have is not enough: nothing was written."""


class InternalError(TextalignError):
    """A bug of textalign itself, such as a panic of the extension."""

    def __str__(self) -> str:
        """Return the message, with what to do about it."""
        return f"{super().__str__()} (this is a bug in textalign: please report it)"


# Control characters, line and paragraph separators, marks that turn the direction of writing, and
# lone surrogates, which no output encoding takes.
_UNPRINTABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)

# A message names this many of a list and counts the others: a folder may hold a million.
_NAMES_LISTED = 10


def _escape(match: re.Match[str]) -> str:
    code_point = ord(match.group())
    if 0xDC80 <= code_point <= 0xDCFF:
        # Python's stand-in for a byte of a file name that is not UTF-8: the byte is what is meant.
        code_point -= 0xDC00
    return f"\\x{code_point:02x}" if code_point < 0x100 else f"\\u{code_point:04x}"


def printable(text: str) -> str:
    """Return `text` with every control, direction and line-breaking character as an escape."""
    return _UNPRINTABLE.sub(_escape, text)


def drop_unprintable(text: str) -> str:
    """Return `text` without the characters that `printable` escapes."""
    return _UNPRINTABLE.sub("", text)


def quoted(name: str | os.PathLike[str]) -> str:
    """Return a name as messages show it: printable, between single quotation marks."""
    return f"'{printable(os.fspath(name))}'"


def listed(items: Sequence[str], separator: str = ", ") -> str:
    """Return the first few items, and how many more there are."""
    shown = separator.join(items[:_NAMES_LISTED])
    left = len(items) - _NAMES_LISTED
    return f"{shown}{separator}and {left:,} more" if left > 0 else shown


def plural(count: int, one: str, many: str) -> str:
    """Return a count with its noun."""
    return f"{count:,} {one if count == 1 else many}"


def system_words(error: OSError) -> str:
    """Return what the operating system says of an error, such as "Permission denied"."""
    return error.strerror or str(error) or type(error).__name__
