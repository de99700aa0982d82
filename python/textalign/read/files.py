"""Files to bytes: opened so that nothing unexpected is, and decompressed within a limit."""

from __future__ import annotations

import bz2
import gzip
import importlib.util
import io
import lzma
import os
import shutil
import stat
import sys
import tempfile
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from textalign.errors import MissingPackageError

from .find import COMPRESSIONS, OPEN_FILE, not_regular, open_inside
from .kinds import BrokenError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .find import File

# What the libraries raise for data that is cut off or damaged.
_DAMAGED: Final[tuple[type[Exception], ...]] = (OSError, zlib.error, lzma.LZMAError)


def whole(file: File, max_bytes: int) -> bytes:
    """Read a file that is one article.

    Raises
    ------
    UnreadableError
        No regular file, larger than the limit, damaged, or changed while it was read.
    """
    if file.is_stdin:
        data = stdin().read(max_bytes + 1)
    else:
        with _regular(file) as (stream, status):
            if status.st_size > max_bytes:
                raise UnreadableError(_over(f"{status.st_size:,} bytes are", max_bytes))
            # One byte more than there should be: a file that grows must not be cut unnoticed.
            data = stream.read(status.st_size + 1)
            if len(data) != status.st_size:
                raise UnreadableError("changed while it was read")
    kind = _compression(file)
    if kind:
        try:
            data = _decompressing(io.BytesIO(data), kind).read(max_bytes + 1)
        except BrokenError as error:
            raise UnreadableError(str(error)) from None
    if len(data) > max_bytes:
        raise UnreadableError(_over("what it holds is", max_bytes))
    return data


def _over(what: str, max_bytes: int) -> str:
    return f"{what} over the limit of {max_bytes:,}: raise it with --max-bytes"


@contextmanager
def opened(file: File) -> Iterator[BinaryIO]:
    """Open a file of many articles as a stream of what it holds, decompressed.

    Raises
    ------
    UnreadableError
        No regular file, or changed while it was read.
    BrokenError
        Compressed data that is damaged or cut off, while the stream is read.
    """
    if file.is_stdin:
        yield stdin()
        return
    with _regular(file) as (stream, _):
        kind = _compression(file)
        yield _decompressing(stream, kind) if kind else stream


@contextmanager
def _regular(file: File) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """Open a regular file, and see at the end that it is what it was."""
    global _reading  # noqa: PLW0603  for those who tell how far a run is
    descriptor = open_inside(file.root, file.inside, OPEN_FILE)
    _reading = descriptor
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(not_regular(status))
        with open(descriptor, "rb", closefd=False) as stream:
            yield stream, status
        after = os.fstat(descriptor)
    finally:
        _reading = -1
        os.close(descriptor)
    # The time tells of a file that was written over without growing.
    if status.st_size != after.st_size or status.st_mtime_ns != after.st_mtime_ns:
        raise UnreadableError("changed while it was read")


_reading = -1
_spooled: BinaryIO | None = None


def position() -> int:
    """Bytes that were read of the file that is open now; 0 if none is. Any thread may ask."""
    try:
        return os.lseek(_reading, 0, os.SEEK_CUR) if _reading >= 0 else 0
    except OSError:  # closed meanwhile
        return 0


def stdin() -> BinaryIO:
    """Standard input as bytes."""
    if _spooled is not None:
        _spooled.seek(0)
        return _spooled
    if sys.stdin is None:
        raise UnreadableError("standard input is closed")
    return sys.stdin.buffer


@contextmanager
def spooled_stdin() -> Iterator[int]:
    """Let standard input be read as often as needed, while the block runs; yields its bytes.

    It is kept in a file without a name, which is gone with the process, however that ends.
    """
    global _spooled  # noqa: PLW0603  there is one standard input
    with tempfile.TemporaryFile() as held:
        shutil.copyfileobj(stdin(), held, 1 << 20)
        size = held.tell()
        _spooled = cast("BinaryIO", held)
        try:
            yield size
        finally:
            _spooled = None


def _compression(file: File) -> str:
    return next((kind for kind in COMPRESSIONS if file.path.lower().endswith(kind)), "")


def _decompressing(stream: BinaryIO, kind: str) -> BinaryIO:
    if kind == ".zst" and importlib.util.find_spec("zstandard") is None:
        raise MissingPackageError("a file that ends in .zst", "zstandard", "zstd")
    opener: Any = {
        ".gz": lambda: gzip.GzipFile(fileobj=stream),
        ".bz2": lambda: bz2.BZ2File(stream),
        ".xz": lambda: lzma.LZMAFile(stream),  # noqa: SIM115  closed with the stream below
        ".zst": lambda: _Zstandard(stream),
    }[kind]
    return cast("BinaryIO", io.BufferedReader(_Checked(opener(), kind), 1 << 18))


class _Checked(io.RawIOBase):
    """A decompressor whose ways to fail are one."""

    def __init__(self, inner: Any, kind: str) -> None:
        # What can be had at once: whoever waits for more loses what stands before damage.
        self._read = getattr(inner, "read1", inner.read)
        self._kind = kind

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data: bytes = self._read(len(buffer))
        except EOFError:
            raise BrokenError(f"the {self._kind} data ends in the middle") from None
        except _DAMAGED as error:
            raise BrokenError(f"the {self._kind} data is damaged ({error})") from None
        buffer[: len(data)] = data
        return len(data)


class _Zstandard:
    """Frames of Zstandard one behind the other; unlike the library's own reader it sees the end."""

    # A kilobyte may hold some thirty megabytes, so no more of it is taken at a time.
    _PIECE = 1024

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._frame: Any = None
        self._input = b""
        self._output = memoryview(b"")

    def read(self, size: int) -> bytes:
        """Return at least one byte, unless there are no more."""
        import zstandard  # noqa: PLC0415

        while not self._output:
            self._input = self._input or self._stream.read(self._PIECE)
            if not self._input:
                if self._frame is not None:
                    raise EOFError
                return b""
            self._frame = self._frame or zstandard.ZstdDecompressor().decompressobj()
            try:
                self._output = memoryview(self._frame.decompress(self._input))
            except zstandard.ZstdError as error:
                raise OSError(str(error)) from None
            self._input = self._frame.unused_data
            if self._frame.eof:
                self._frame = None
        data = bytes(self._output[:size])
        self._output = self._output[size:]
        return data
