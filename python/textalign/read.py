"""Paths to a `Corpus`: finds the text files, reads each whole, decodes it.

Input: files and folders. Output: a `Corpus` whose texts are exactly what the files hold, line ends
included, without the byte order mark; sizes are in bytes. Whatever was not read is named in
`Corpus.skipped`, because a result that silently leaves out an article is a wrong result.

A file system is not to be trusted to stand still or to be friendly. So: nothing but regular files
is ever opened (a named pipe would wait for ever, a tape would wind); a size is known before a byte
is read; no link inside a folder is followed, not even one that takes the place of a folder
meanwhile. Order and ids come from the bytes of the names, never from the order in which the system
lists them.
"""

# Folders are opened one inside the other and files by flags, for which `pathlib` has no words.
# ruff: noqa: PTH100, PTH116, PTH118, PTH119, PTH122, PTH208

from __future__ import annotations

import codecs
import os
import re
import stat
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePath
from typing import Final, NamedTuple

from .corpus import Article, Corpus, Skipped
from .errors import (
    InputError,
    MissingPathError,
    UsageError,
    listed,
    printable,
    quoted,
    system_words,
)
from .params import DEFAULT_ENCODING

__all__ = ["read_corpus"]

# Each encoding with the bytes that announce it. UTF-32 stands before UTF-16, whose mark begins it.
_BYTE_ORDER_MARKS: Final = (
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

# `IO_REPARSE_TAG_MOUNT_POINT`: a junction, which is a link between folders on Windows.
_JUNCTION: Final = 0xA0000003

# Flags that some systems lack. O_NONBLOCK: should a named pipe take the place of a file between
# look and open, the open must not wait for a writer.
_OPEN_FILE: Final[int] = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
_OPEN_FOLDER: Final[int] = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_FOLLOW: Final[int] = getattr(os, "O_NOFOLLOW", 0)

# How `_valid_name` writes a byte that is not UTF-8.
_BYTE_ESCAPE: Final = re.compile(r"\\x[0-9a-f]{2}")

_Identity = tuple[int, int]


def _join(root: str, inside: str) -> str:
    return os.path.join(root, inside) if inside else root


class _UnreadableError(Exception):
    """Why one file is left out; it becomes an entry of `Corpus.skipped`."""


class _File(NamedTuple):
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
    def relative(self) -> str:
        """Return what of the path its id must show."""
        return self.inside or os.path.basename(self.root)


@dataclass(slots=True)
class _Root:
    """One of the paths given, and what was found there."""

    path: str
    # The folders above and, for a folder, itself: what may be put before its ids.
    ancestors: tuple[str, ...]
    files: list[_File] = field(default_factory=list)
    # How many of `ancestors`, from the last, stand before its ids.
    depth: int = 0

    def ids(self) -> list[str]:
        """Return the ids of its files, at the present depth."""
        above = PurePath(*self.ancestors[len(self.ancestors) - self.depth :]).as_posix()
        prefix = f"{above.rstrip('/')}/" if self.depth else ""
        return [_valid_name(prefix + file.relative) for file in self.files]


@dataclass(slots=True)
class _Search:
    """What is known before a file is read."""

    roots: list[_Root] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    seen: dict[_Identity, str] = field(default_factory=dict)

    def add(self, root: _Root, file: _File) -> None:
        """Take a file, unless it has been taken under another name."""
        if file.identity in self.seen:
            first = self.seen[file.identity]
            self.repeated.append(f"{quoted(file.path)} (read as {quoted(first)})")
        else:
            self.seen[file.identity] = file.path
            root.files.append(file)

    def skip(self, path: str, reason: str) -> None:
        """Leave a path out, and say so."""
        self.skipped.append(Skipped(_valid_name(path), reason))

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


def read_corpus(
    paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
    *,
    encoding: str | None = None,
    max_bytes: int,
) -> Corpus:
    """Read files and folders, in the order given; a folder recursively, in the order of its names.

    In a folder, files with a text suffix are read, hidden ones are left out, links are skipped; a
    file given by its name is read whatever its suffix. The id of an article is the path inside the
    folder given, or the name of the file given, and as many folders before it as it takes to tell
    equal ids apart. `encoding` is for files without a byte order mark, instead of UTF-8. Files
    larger than `max_bytes` are skipped.

    Raises `MissingPathError` for a path that does not exist, `UsageError` for an unknown encoding,
    and `InputError` when nothing at all could be read.
    """
    if encoding is not None:
        encoding = _known_encoding(encoding)
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    search = _find([os.fsdecode(path) for path in given])
    _tell_ids_apart(search.roots)
    articles: list[Article] = []
    for root in search.roots:
        for name, file in zip(root.ids(), root.files, strict=True):
            try:
                data = _read_bytes(file, max_bytes)
                articles.extend(_reader_of(file)(name, file, data, encoding))
            except _UnreadableError as error:
                search.skip(file.path, str(error))
            except OSError as error:
                search.skip(file.path, system_words(error))
    if not articles:
        raise InputError(_nothing_read(search))
    return Corpus(tuple(articles), tuple(search.skipped), tuple(search.notes()))


def _known_encoding(encoding: str) -> str:
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


# --- Finding -----------------------------------------------------------------------------------


def _find(paths: Sequence[str]) -> _Search:
    if not paths:
        raise UsageError("no file or folder to read is given")
    search = _Search()
    found: list[tuple[str, os.stat_result]] = []
    missing: list[str] = []
    for path in paths:
        try:
            found.append((path, os.stat(path)))
        except (FileNotFoundError, NotADirectoryError, ValueError):
            # ValueError: a name no file can have, with a NUL or a lone surrogate.
            missing.append(quoted(path))
        except OSError as error:
            search.skip(path, system_words(error))
    if missing:
        raise MissingPathError(f"no such file or folder: {listed(missing)}")
    for path, status in found:
        _find_in_root(search, path, status)
    return search


def _find_in_root(search: _Search, path: str, status: os.stat_result) -> None:
    parts = PurePath(os.path.abspath(path)).parts
    if stat.S_ISDIR(status.st_mode):
        root = _Root(path, ancestors=parts)
        search.roots.append(root)
        _walk(search, root)
    elif stat.S_ISREG(status.st_mode):
        root = _Root(path, ancestors=parts[:-1])
        search.roots.append(root)
        search.add(root, _File(path, "", _identity(status)))
    else:
        search.skip(path, _not_regular(status))


def _walk(search: _Search, root: _Root) -> None:
    files: list[_File] = []
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
            elif _suffix(name) not in _READERS:
                others.append(inside)
            elif not stat.S_ISREG(status.st_mode):
                skipped.append((inside, _not_regular(status)))
            else:
                files.append(_File(root.path, inside, _identity(status)))
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
    descriptor = _open_inside(root, inside, _OPEN_FOLDER)
    try:
        with os.scandir(descriptor) as entries:
            return [
                (entry.name, _status_or_error(partial(entry.stat, follow_symlinks=False)))
                for entry in entries
            ]
    finally:
        os.close(descriptor)


def _open_inside(root: str, inside: str, flags: int) -> int:
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


def _not_regular(status: os.stat_result) -> str:
    kinds = (
        (stat.S_ISFIFO, "a named pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a character device"),
        (stat.S_ISBLK, "a block device"),
    )
    kind = next((words for test, words in kinds if test(status.st_mode)), "of an unknown kind")
    return f"not a regular file ({kind})"


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()


# --- Naming ------------------------------------------------------------------------------------


def _tell_ids_apart(roots: Sequence[_Root]) -> None:
    """Put folders before the ids of the roots that share one, until none is shared."""
    while True:
        owners: dict[str, list[_Root]] = {}
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


def _valid_name(path: str) -> str:
    r"""Return `path` as valid Unicode with "/" between its parts.

    A byte that is not UTF-8 becomes `\xNN`. In a name where that could be mistaken, every backslash
    of its own is doubled: different paths stay different.
    """
    data = os.fsencode(path.replace(os.sep, "/"))
    name = data.decode("utf-8", "backslashreplace")
    if _BYTE_ESCAPE.search(name):
        return data.replace(b"\\", b"\\\\").decode("utf-8", "backslashreplace")
    return name


# --- Reading -----------------------------------------------------------------------------------


def _read_bytes(file: _File, max_bytes: int) -> bytes:
    descriptor = _open_inside(file.root, file.inside, _OPEN_FILE)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise _UnreadableError(_not_regular(status))
        if status.st_size > max_bytes:
            raise _UnreadableError(
                f"{status.st_size:,} bytes are over the limit of {max_bytes:,}: "
                "raise it with --max-bytes"
            )
        with open(descriptor, "rb", closefd=False) as stream:
            # One byte more than there should be: a file that grows must not be cut unnoticed.
            data = stream.read(status.st_size + 1)
        after = os.fstat(descriptor)
    finally:
        os.close(descriptor)
    # The time tells of a file that was written over without growing.
    if not len(data) == status.st_size == after.st_size or status.st_mtime_ns != after.st_mtime_ns:
        raise _UnreadableError("changed while it was read")
    return data


def _read_text(name: str, file: _File, data: bytes, encoding: str | None) -> list[Article]:
    text, note = _decode(data, encoding)
    notes = [note] if note else []
    if not text or text.isspace():
        notes.append("is empty")
    return [Article(name, text, Path(file.path), tuple(notes))]


def _decode(data: bytes, encoding: str | None) -> tuple[str, str | None]:
    """Return the text, and a note if it is not quite what the bytes say."""
    for mark, marked in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_as(data, len(mark), marked, "")
    if encoding is not None:
        return _decode_as(data, 0, encoding, "")
    _refuse_binary(data[:_SAMPLE_BYTES])
    return _decode_as(data, 0, DEFAULT_ENCODING, "; pass --encoding if it is another encoding")


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
        raise _UnreadableError(
            f"looks like UTF-16 without a byte order mark: pass --encoding {likely}"
        )
    raise _UnreadableError(
        f"looks binary (a NUL at byte offset {sample.index(0)}): pass --encoding if it is text"
    )


_Reader = Callable[[str, _File, bytes, str | None], list[Article]]

# What is read in a folder, and by what. These two suffixes promise plain prose; others that hold
# text (.csv, .html, .tex, .log) hold marks or data besides, and would count as shared words.
_READERS: Final[Mapping[str, _Reader]] = {".txt": _read_text, ".md": _read_text}


def _reader_of(file: _File) -> _Reader:
    # Given by name, a file is text until its suffix says better.
    return _READERS.get(_suffix(file.relative), _read_text)


def _nothing_read(search: _Search) -> str:
    suffixes = ", ".join(_READERS)
    parts = [
        f"no text files ({suffixes}) in {quoted(root.path)}"
        for root in search.roots
        if not root.files
    ]
    parts += [str(skipped) for skipped in search.skipped]
    return f"nothing could be read: {listed(parts + search.notes(), '; ')}"
