"""Paths to the files that are to be read, each with the id of its article.

Input: files, folders and patterns. Output: the files of each path given, in order, named so that
ids tell them apart; what is left out is named too.

A file system is not to be trusted to stand still or to be friendly. So: nothing but regular files
is ever opened (a named pipe would wait for ever, a tape would wind); a size is known before a byte
is read; no link inside a folder is followed, not even one that takes the place of a folder
meanwhile. Order and ids come from the bytes of the names, never from the order in which the system
lists them.
"""

# Folders are opened one inside the other and files by flags, for which `pathlib` has no words.
# ruff: noqa: PTH100, PTH116, PTH118, PTH119, PTH122, PTH207, PTH208

from __future__ import annotations

import glob
import os
import re
import stat
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, NamedTuple

from textalign.corpus import Skipped
from textalign.errors import (
    MissingPathError,
    UsageError,
    listed,
    printable,
    quoted,
    system_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

STDIN: Final = "-"
"""The path that stands for standard input."""

# `IO_REPARSE_TAG_MOUNT_POINT`: a junction, which is a link between folders on Windows.
_JUNCTION: Final = 0xA0000003

# Flags that some systems lack. O_NONBLOCK: should a named pipe take the place of a file between
# look and open, the open must not wait for a writer.
OPEN_FILE: Final[int] = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
_OPEN_FOLDER: Final[int] = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_FOLLOW: Final[int] = getattr(os, "O_NOFOLLOW", 0)

# How `valid_name` writes a byte that is not UTF-8.
_BYTE_ESCAPE: Final = re.compile(r"\\x[0-9a-f]{2}")

_Identity = tuple[int, int]


def _join(root: str, inside: str) -> str:
    return os.path.join(root, inside) if inside else root


class File(NamedTuple):
    """A file that is to be read."""

    # The path given.
    root: str
    # Where in that folder, with "/" between the parts; empty if the path given is the file.
    inside: str
    identity: _Identity

    @property
    def path(self) -> str:
        """Return the whole path."""
        return _join(self.root, self.inside)

    @property
    def is_stdin(self) -> bool:
        """Whether it is standard input."""
        return self.root == STDIN

    @property
    def relative(self) -> str:
        """Return what of the path its id must show."""
        return self.inside or os.path.basename(self.root)


@dataclass(slots=True)
class Root:
    """One of the paths given, and what was found there."""

    path: str
    # The folders above and, for a folder, itself: what may be put before its ids.
    ancestors: tuple[str, ...]
    files: list[File] = field(default_factory=list)
    # How many of `ancestors`, from the last, stand before its ids.
    depth: int = 0

    def ids(self) -> list[str]:
        """Return the ids of its files, at the present depth."""
        above = PurePath(*self.ancestors[len(self.ancestors) - self.depth :]).as_posix()
        prefix = f"{above.rstrip('/')}/" if self.depth else ""
        return [valid_name(prefix + file.relative) for file in self.files]


@dataclass(slots=True)
class Search:
    """What is known before a file is read."""

    roots: list[Root] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    seen: dict[_Identity, str] = field(default_factory=dict)

    def add(self, root: Root, file: File) -> None:
        """Take a file, unless it has been taken under another name."""
        if file.identity in self.seen:
            first = self.seen[file.identity]
            self.repeated.append(f"{quoted(file.path)} (read as {quoted(first)})")
        else:
            self.seen[file.identity] = file.path
            root.files.append(file)

    def skip(self, path: str, reason: str) -> None:
        """Leave a path out, and say so."""
        self.skipped.append(Skipped(valid_name(path), reason))

    def notes(self) -> list[str]:
        """Say what was left alone, or met twice."""
        notes = []
        if self.others:
            many = (
                "1 file with another suffix"
                if len(self.others) == 1
                else (f"{len(self.others):,} files with other suffixes")
            )
            notes.append(f"{many} left alone: {listed(self.others)}")
        if self.repeated:
            many = "1 file was" if len(self.repeated) == 1 else f"{len(self.repeated):,} files were"
            notes.append(f"{many} met twice and read once: {listed(self.repeated)}")
        return notes


# --- Finding -----------------------------------------------------------------------------------


def find(paths: Sequence[str], wanted: Collection[str]) -> Search:
    """Look for the files of paths and patterns; in folders, for those with a `wanted` suffix."""
    if not paths:
        raise UsageError("no file or folder to read is given")
    search = Search()
    found: list[tuple[str, os.stat_result]] = []
    missing: list[str] = []
    for path in paths:
        if path == STDIN:
            found.append((path, _NO_STATUS))
            continue
        try:
            found.append((path, os.stat(path)))
        except (FileNotFoundError, NotADirectoryError, ValueError):
            # ValueError: a name no file can have, with a NUL or a lone surrogate.
            matching = _matching(path)
            found += matching
            if not matching:
                missing.append(quoted(path))
        except OSError as error:
            search.skip(path, system_words(error))
    if missing:
        raise MissingPathError(f"no such file or folder: {listed(missing)}")
    for path, status in found:
        _find_in_root(search, path, status, wanted)
    return search


_NO_STATUS: Final = os.stat_result((0,) * 10)
"""Of standard input nothing is known before it is read."""


def _matching(pattern: str) -> list[tuple[str, os.stat_result]]:
    """The files and folders that a pattern of a shell names, in the order of their bytes."""
    if not glob.has_magic(pattern) or "\0" in pattern:
        return []
    found = []
    for path in sorted(glob.glob(pattern), key=os.fsencode):
        try:
            found.append((path, os.stat(path)))
        except OSError:  # vanished, or a link that leads nowhere
            continue
    return found


def _find_in_root(
    search: Search, path: str, status: os.stat_result, wanted: Collection[str]
) -> None:
    if path == STDIN:
        root = Root(path, ancestors=())
        search.roots.append(root)
        search.add(root, File(path, "", (-1, -1)))
        return
    parts = PurePath(os.path.abspath(path)).parts
    if stat.S_ISDIR(status.st_mode):
        root = Root(path, ancestors=parts)
        search.roots.append(root)
        _walk(search, root, wanted)
    elif stat.S_ISREG(status.st_mode):
        root = Root(path, ancestors=parts[:-1])
        search.roots.append(root)
        search.add(root, File(path, "", _identity(status)))
    else:
        search.skip(path, not_regular(status))


def _walk(search: Search, root: Root, wanted: Collection[str]) -> None:
    files: list[File] = []
    others: list[str] = []
    skipped: list[tuple[str, str]] = []
    # A list, not the call stack: folders may nest deeper than calls.
    pending = [""]
    while pending:
        folder = pending.pop()
        try:
            entries = _list_folder(root.path, folder)
        except OSError as error:
            skipped.append((folder, system_words(error)))
            continue
        for name, status in entries:
            if name.startswith("."):
                continue
            inside = f"{folder}/{name}" if folder else name
            if isinstance(status, OSError):
                skipped.append((inside, system_words(status)))
            elif _is_link(status):
                skipped.append((inside, "symbolic link"))
            elif stat.S_ISDIR(status.st_mode):
                pending.append(inside)
            elif suffix(name) not in wanted:
                others.append(inside)
            elif not stat.S_ISREG(status.st_mode):
                skipped.append((inside, not_regular(status)))
            else:
                files.append(File(root.path, inside, _identity(status)))
    for file in sorted(files, key=lambda file: os.fsencode(file.inside)):
        search.add(root, file)
    for inside, reason in sorted(skipped, key=lambda item: os.fsencode(item[0])):
        search.skip(_join(root.path, inside), reason)
    search.others += [printable(other) for other in sorted(others, key=os.fsencode)]


def _list_folder(root: str, inside: str) -> list[tuple[str, os.stat_result | OSError]]:
    """Return the names in a folder, each with what it is itself, not what a link points to."""
    if os.scandir not in os.supports_fd:
        # `DirEntry.stat` of Windows leaves out device and inode: each path is asked itself.
        folder = _join(root, inside)
        paths = [(name, os.path.join(folder, name)) for name in os.listdir(folder)]
        return [(name, _status_or_error(partial(os.lstat, path))) for name, path in paths]
    descriptor = open_inside(root, inside, _OPEN_FOLDER)
    try:
        with os.scandir(descriptor) as entries:
            return [
                (entry.name, _status_or_error(partial(entry.stat, follow_symlinks=False)))
                for entry in entries
            ]
    finally:
        os.close(descriptor)


def open_inside(root: str, inside: str, flags: int) -> int:
    """Open `inside` in the folder `root`, or `root` itself, following no link after `root`.

    Folder by folder, because the flag against links holds for the last name of a path only; so
    there is no longest path either.
    """
    if os.open not in os.supports_dir_fd:
        return os.open(_join(root, inside), flags)
    if not inside:
        return os.open(root, flags)
    *above, name = inside.split("/")
    folder = os.open(root, _OPEN_FOLDER)
    try:
        for step in above:
            left, folder = folder, os.open(step, _OPEN_FOLDER | _NO_FOLLOW, dir_fd=folder)
            os.close(left)
        return os.open(name, flags | _NO_FOLLOW, dir_fd=folder)
    finally:
        os.close(folder)


def _status_or_error(look: Callable[[], os.stat_result]) -> os.stat_result | OSError:
    # A file may vanish between the list and the look; the others are read all the same.
    try:
        return look()
    except OSError as error:
        return error


def _identity(status: os.stat_result) -> _Identity:
    return status.st_dev, status.st_ino


def _is_link(status: os.stat_result) -> bool:
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION


def not_regular(status: os.stat_result) -> str:
    """Say what a path is that is neither a file nor a folder."""
    kinds = (
        (stat.S_ISFIFO, "a named pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a character device"),
        (stat.S_ISBLK, "a block device"),
    )
    kind = next((words for test, words in kinds if test(status.st_mode)), "of an unknown kind")
    return f"not a regular file ({kind})"


def suffix(name: str) -> str:
    """What says the format of a file: ".txt" of "a.txt" and of "a.TXT.gz"."""
    base, last = os.path.splitext(name.lower())
    return os.path.splitext(base)[1] if last in COMPRESSIONS else last


COMPRESSIONS: Final = (".gz", ".bz2", ".xz", ".zst")
"""Suffixes of compressed files, behind that of their format."""


# --- Naming ------------------------------------------------------------------------------------


def tell_ids_apart(roots: Sequence[Root]) -> None:
    """Put folders before the ids of the roots that share one, until none is shared."""
    while True:
        owners: dict[str, list[Root]] = {}
        for root in roots:
            for name in root.ids():
                owners.setdefault(name, []).append(root)
        short = [
            root
            for root in roots
            if root.depth < len(root.ancestors)
            and any(len(owners[name]) > 1 for name in root.ids())
        ]
        if not short:
            return
        for root in short:
            root.depth += 1


def valid_name(path: str) -> str:
    r"""Return `path` as valid Unicode with "/" between its parts.

    A byte that is not UTF-8 becomes `\xNN`. In a name where that could be mistaken, every backslash
    of its own is doubled: different paths stay different.
    """
    data = os.fsencode(path.replace(os.sep, "/"))
    name = data.decode("utf-8", "backslashreplace")
    if _BYTE_ESCAPE.search(name):
        return data.replace(b"\\", b"\\\\").decode("utf-8", "backslashreplace")
    return name
