"""The lock of an index: one writer at a time."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, Final

from textalign.errors import OutputError, UsageError, quoted, system_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCK: Final = "lock"


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Be the only one that writes into an index; `UsageError` where somebody else does.

    The system holds the lock for the process and lets go when that ends, however it ends: there are
    no stale locks. On file systems of a network this is as good as their locks.
    """
    import platform  # noqa: PLC0415  slow, and only writers need it

    path = folder / LOCK
    try:
        # Not emptied before the lock is had: it tells who has it.
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise OutputError(f"cannot write {quoted(path)}: {system_words(error)}") from error
    with os.fdopen(descriptor, "r+b") as stream:
        try:
            _lock(stream)
        except OSError:
            by = stream.read(200).decode("utf-8", "replace").strip()
            raise UsageError(
                f"the index {quoted(folder)} is being written by {by or 'another process'}: "
                "there can be one writer at a time, try again when it has ended"
            ) from None
        with suppress(OSError):  # a full disk is told of by what is written next
            stream.truncate(0)
            stream.write(f"process {os.getpid()} on {platform.node()}\n".encode())
            stream.flush()
        try:
            yield
        finally:
            with suppress(OSError):
                stream.truncate(0)
            _unlock(stream)


if os.name == "nt":  # pragma: no cover
    import msvcrt

    # Bytes far behind the end are locked: those at the start tell who has the lock.
    _BEHIND: Final = 1 << 30

    def _lock(stream: BinaryIO) -> None:
        stream.seek(_BEHIND)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        finally:
            stream.seek(0)

    def _unlock(stream: BinaryIO) -> None:
        stream.seek(_BEHIND)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _lock(stream: BinaryIO) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(stream: BinaryIO) -> None:
        fcntl.flock(stream, fcntl.LOCK_UN)
