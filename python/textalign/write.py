"""Bytes to disk, whole or not at all.

Input: a path and what to write. Output: the file, complete and flushed to the disk, or an
`OutputError` and whatever stood there before. The bytes go to a new file in the same folder, which
takes the place of the old one in one step (temporary file, fsync, rename, fsync of the folder): a
reader, a crash or a second writer at any moment sees the old file or the new one, never a part.

A link is written through: what it points to is replaced, the link stays. Devices, named pipes and
the open files of this process (/dev/stdout, /dev/fd/3) cannot be replaced and are written
directly; there a failure leaves what had been written. Permission bits are kept, and a new file
has those that any new file has; owner, access lists and further hard links of an old file are not
kept. A process that is killed may leave a file `.NAME.*.tmp`, which is safe to delete.
"""

# Links are followed name by name and files opened by flags, for which `pathlib` has no words.
# ruff: noqa: PTH101, PTH105, PTH108, PTH112, PTH115, PTH116, PTH118, PTH119, PTH120, PTH122

from __future__ import annotations

import bz2
import errno
import gzip
import importlib.util
import io
import lzma
import os
import re
import secrets
import stat
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Literal, TextIO, cast, overload

from .errors import (
    MissingPackageError,
    OutputError,
    OutputPathError,
    UsageError,
    quoted,
    system_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from _typeshed import ReadableBuffer

__all__ = [
    "atomic_output",
    "check_output",
    "compressing",
    "refuse_overwriting_input",
    "write_atomic",
]

# File names may have 255 bytes; the temporary name needs room for a dot, a number and a suffix.
_NAME_BYTES = 200

# Some file systems have no fsync: what they promise is all there is to have.
_NO_FSYNC = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)

# Flags that some systems lack.
_OPEN: int = (
    os.O_WRONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)

# Where systems keep the open files of a process; /dev/stdout and its like are links to there.
_DESCRIPTOR = re.compile(r"(?:/proc/(?P<process>\d+)(?:/task/\d+)?|/dev)/fd/(?P<number>\d{1,9})")

# The length of a chain of links at which Linux gives up, too.
_LINKS_FOLLOWED = 40


def write_atomic(path: str | os.PathLike[str], data: bytes) -> None:
    """Put `data` into the file `path`, whole or not at all."""
    with atomic_output(path, "wb") as stream:
        stream.write(data)


@overload
def atomic_output(
    path: str | os.PathLike[str], mode: Literal["wb"]
) -> AbstractContextManager[BinaryIO]: ...


@overload
def atomic_output(
    path: str | os.PathLike[str], mode: Literal["w"]
) -> AbstractContextManager[TextIO]: ...


def atomic_output(
    path: str | os.PathLike[str], mode: Literal["w", "wb"]
) -> AbstractContextManager[BinaryIO] | AbstractContextManager[TextIO]:
    """Open a stream whose content becomes the file `path` when the block ends without an error.

    Text is written in UTF-8 with line ends as given, so that every system writes the same bytes.
    Any exception, an interrupt included, leaves the old file as it was. A closed pipe is a
    `BrokenPipeError`, as everywhere; other failures to write are an `OutputError`.
    """
    return _binary_output(path) if mode == "wb" else _text_output(path)


@contextmanager
def compressing(stream: BinaryIO, path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A stream for what is to be compressed as the suffix of `path` says, or `stream` itself.

    The same data gives the same bytes. `MissingPackageError` for ``.zst`` without zstandard.
    """
    kind = os.path.splitext(os.fspath(path).lower())[1]
    opened: BinaryIO = stream
    if kind == ".gz":
        opened = cast("BinaryIO", gzip.GzipFile("", "wb", fileobj=stream, mtime=0))
    elif kind == ".bz2":
        opened = cast("BinaryIO", bz2.BZ2File(stream, "wb"))
    elif kind == ".xz":
        opened = cast("BinaryIO", lzma.LZMAFile(stream, "wb"))  # noqa: SIM115  closed below
    elif kind == ".zst":
        if importlib.util.find_spec("zstandard") is None:
            raise MissingPackageError("a file that ends in .zst", "zstandard", "zstd")
        import zstandard  # noqa: PLC0415

        opened = zstandard.ZstdCompressor().stream_writer(stream, closefd=False)
    if opened is stream:
        yield stream
        return
    with opened:
        yield opened


def check_output(path: str | os.PathLike[str]) -> None:
    """Raise `OutputError` if `path` cannot be an output, as far as that shows before any work."""
    _target(path)


def refuse_overwriting_input(
    output: str | os.PathLike[str], inputs: Iterable[str | os.PathLike[str]]
) -> None:
    """Raise `UsageError` if `output` is one of the files `inputs`, under whatever name."""
    file = _identity(output)
    for path in inputs:
        if file is not None and _identity(path) == file:
            raise UsageError(
                f"the output {quoted(output)} is the input {quoted(path)}: "
                "choose another path for the output"
            )


def _identity(path: str | os.PathLike[str]) -> tuple[int, int] | None:
    """Return what is the same for all names of a file; None for what is no file."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return (status.st_dev, status.st_ino) if stat.S_ISREG(status.st_mode) else None


@dataclass(frozen=True, slots=True)
class _Target:
    """What a path to write to turned out to be."""

    # As given, for messages.
    name: str
    # What is written: the end of every link.
    path: str
    # None: there is nothing yet.
    status: os.stat_result | None
    # The number of an open file of this process, if that is what the path names.
    descriptor: int | None = None

    @property
    def is_replaceable(self) -> bool:
        """Whether a new file can take its place."""
        if self.descriptor is not None:
            return False
        return self.status is None or stat.S_ISREG(self.status.st_mode)


def _target(path: str | os.PathLike[str]) -> _Target:
    """Follow `path` to what it names, and raise `OutputError` for what cannot be written."""
    name = os.fspath(path)
    try:
        target = _follow(name)
    except ValueError:
        raise OutputPathError(f"cannot write {quoted(name)}: no file can have this name") from None
    mode = 0 if target.status is None else target.status.st_mode
    if stat.S_ISDIR(mode) or name.endswith((os.sep, os.altsep or os.sep)):
        raise OutputPathError(f"cannot write {quoted(name)}: it names a folder; name a file in it")
    if stat.S_ISBLK(mode):
        raise OutputPathError(f"cannot write {quoted(name)}: it is a block device; name a file")
    if target.is_replaceable:
        _check_folder(target)
    return target


def _follow(name: str) -> _Target:
    path = name
    for _ in range(_LINKS_FOLLOWED):
        folder = os.path.realpath(os.path.dirname(path))
        path = os.path.join(folder, os.path.basename(path))
        match = _DESCRIPTOR.fullmatch(path)
        if match and match["process"] in (None, str(os.getpid())):
            return _Target(name, path, None, int(match["number"]))
        try:
            path = os.path.join(folder, os.readlink(path))
        except OSError:
            # No link, or nothing at all: the look at it tells which.
            return _Target(name, path, _status(name, path))
    raise OutputPathError(f"cannot write {quoted(name)}: it is a link that leads nowhere")


def _status(name: str, path: str) -> os.stat_result | None:
    with _reported(name):
        try:
            return os.stat(path)
        except (FileNotFoundError, NotADirectoryError):
            return None


def _check_folder(target: _Target) -> None:
    folder = os.path.dirname(target.path)
    if not os.path.isdir(folder):
        raise OutputPathError(
            f"cannot write {quoted(target.name)}: there is no folder {quoted(folder)}; "
            "create it first, or choose another path"
        )
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError(
            f"cannot write {quoted(target.name)}: the folder {quoted(folder)} is read-only; "
            "choose another path"
        )
    # A rename would replace it all the same, against what its owner asked for.
    if target.status is not None and not os.access(target.path, os.W_OK):
        raise OutputError(
            f"cannot write {quoted(target.name)}: the file is read-only; choose another path"
        )


@contextmanager
def _text_output(path: str | os.PathLike[str]) -> Iterator[TextIO]:
    with _binary_output(path) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
        yield text
        if not text.closed:
            # Flushes, and leaves `stream` open.
            text.detach()


@contextmanager
def _binary_output(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    target = _target(path)
    write = _replacing if target.is_replaceable else _directly
    with write(target) as stream:
        yield stream


@contextmanager
def _directly(target: _Target) -> Iterator[BinaryIO]:
    with _reported(target.name):
        if target.descriptor is None:
            descriptor = os.open(target.path, _OPEN)
        else:
            # A copy shares the position: opened anew, a file that the shell opened for this
            # process would be written over from its start.
            descriptor = os.dup(target.descriptor)
    try:
        with _stream(target.name, descriptor) as stream:
            yield stream
    finally:
        with _reported(target.name):
            os.close(descriptor)


@contextmanager
def _replacing(target: _Target) -> Iterator[BinaryIO]:
    folder, name = os.path.split(target.path)
    start = os.fsencode(name)[:_NAME_BYTES].decode("utf-8", "ignore")
    temporary = os.path.join(folder, f".{start}.{secrets.token_hex(8)}.tmp")
    # What takes the place of a file is private until it has that file's permissions; a new file
    # gets from the system those that any new file has.
    permissions = 0o666 if target.status is None else 0o600
    try:
        with _reported(target.name):
            descriptor = os.open(temporary, _OPEN | os.O_CREAT | os.O_EXCL, permissions)
        try:
            with _stream(target.name, descriptor) as stream:
                yield stream
            with _reported(target.name):
                if target.status is not None:
                    os.chmod(temporary, stat.S_IMODE(target.status.st_mode))
                _flush_to_disk(descriptor)
        finally:
            with _reported(target.name):
                os.close(descriptor)
        with _reported(target.name):
            os.replace(temporary, target.path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    _flush_folder(folder)


@contextmanager
def _stream(name: str, descriptor: int) -> Iterator[BinaryIO]:
    # The descriptor stays open when the block closes the stream, as some writers of formats do.
    raw = _Raw(descriptor, "wb", closefd=False)
    raw.shown = name
    stream = io.BufferedWriter(raw, 1 << 16)
    try:
        yield stream
        if not stream.closed:
            stream.flush()
    finally:
        # After an error, what is still in the buffer must not be written by a later close.
        raw.close()


class _Raw(io.FileIO):
    """An open file whose failures to write are told from any other error in the block."""

    shown: str

    def write(self, data: ReadableBuffer, /) -> int:
        with _reported(self.shown):
            return super().write(data)


@contextmanager
def _reported(name: str) -> Iterator[None]:
    """Turn an error of the system into an `OutputError`, except that of a closed pipe."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write {quoted(name)}: {system_words(error)}") from error


def _flush_to_disk(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FSYNC:
            raise


def _flush_folder(folder: str) -> None:
    # The file is in place; only whether its new name outlives a crash of the system is at stake,
    # and not every system lets a folder be opened.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
