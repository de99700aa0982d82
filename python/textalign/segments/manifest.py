"""The manifest of an index: which files are its present state, and which are left over.

A commit replaces the manifest in one step: what it does not name does not count, and the next
writer deletes it.
"""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from textalign.errors import (
    InputError,
    MissingPackageError,
    MissingPathError,
    quoted,
    system_words,
)
from textalign.write import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

FORMAT: Final = "textalign index"
FORMAT_VERSION: Final = 1
"""Of the manifest and the files; another one is refused."""

MANIFEST: Final = "manifest.json"

_OURS: Final = re.compile(
    r"(articles|postings|lines)-\d{6,}-\d{3,}\.parquet|background-[0-9a-f]{16}\.txt"
    r"|\.(articles|postings|lines|background|manifest)[-.0-9a-z]*\.tmp"
)
"""Names of the files that a writer deletes if nothing refers to them."""

PARTS: Final = ("articles", "postings", "lines")
"""The files of a segment."""

TEXT_HEAD: Final = 4
"""Bytes before each text of a plain page, which hold its length."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of an index, and what is in it."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A segment as the manifest has it."""

    first: int
    """Number of its first article; the others follow."""
    articles: int
    words: int
    postings: int
    files: dict[str, StoredFile]
    """By part."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """One committed state of an index."""

    scheme: int
    unicode: str
    shingle_size: int
    background: str
    """Name of the table."""
    background_sha256: str
    commit: int
    """0 when the index was made; one more with each change."""
    segments: tuple[Stored, ...]

    @property
    def articles(self) -> int:
        """Articles of all segments."""
        return sum(segment.articles for segment in self.segments)

    @property
    def words(self) -> int:
        """Words of all segments."""
        return sum(segment.words for segment in self.segments)

    @property
    def postings(self) -> int:
        """Postings of all segments."""
        return sum(segment.postings for segment in self.segments)

    @property
    def background_file(self) -> str:
        """The file with the table."""
        return background_file(self.background_sha256)

    @property
    def files(self) -> list[StoredFile]:
        """The files of all segments."""
        return [segment.files[part] for segment in self.segments for part in PARTS]

    def dump(self) -> bytes:
        """As JSON."""
        told = asdict(self)
        head = {"format": FORMAT, "format_version": FORMAT_VERSION}
        sums = {name: getattr(self, name) for name in ("articles", "words", "postings")}
        segments = told.pop("segments")
        return json.dumps(head | told | sums | {"segments": segments}, indent=1).encode() + b"\n"


def background_file(sha256: str) -> str:
    """Name of the copy of a background table."""
    return f"background-{sha256[:16]}.txt"


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of an index.

    Raises
    ------
    MissingPathError
        There is no such folder.
    InputError
        It is no index, or one of another version.
    """
    path = folder / MANIFEST
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        if folder.is_dir():
            raise InputError(
                f"{quoted(folder)} is no index: there is no {MANIFEST} in it"
            ) from None
        raise MissingPathError(f"no such index: {quoted(folder)}") from None
    except NotADirectoryError:
        raise InputError(f"{quoted(folder)} is no index, but a file") from None
    except OSError as error:
        raise InputError(f"{quoted(path)} cannot be read: {system_words(error)}") from None
    try:
        told = json.loads(data)
        if told["format"] != FORMAT:
            raise KeyError("format")
        if told["format_version"] != FORMAT_VERSION:
            raise InputError(
                f"{quoted(folder)} is an index of format {told['format_version']}, and this is "
                f"textalign for format {FORMAT_VERSION}: build it anew, or take the other version"
            )
        segments = tuple(
            Stored(**{**one, "files": {part: StoredFile(**one["files"][part]) for part in PARTS}})
            for one in told["segments"]
        )
        names = ("scheme", "unicode", "shingle_size", "background", "background_sha256", "commit")
        return Manifest(**{name: told[name] for name in names}, segments=segments)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{quoted(path)} is no manifest of an index, or is damaged") from None


def need_pyarrow() -> None:
    """Raise `MissingPackageError` where pyarrow is not installed."""
    try:
        import pyarrow.parquet  # noqa: F401, PLC0415
    except ImportError:
        raise MissingPackageError("an index", "pyarrow", "arrow") from None


def commit(folder: Path, manifest: Manifest) -> None:
    """Make a state the state of the index: from here on, whoever opens it finds that."""
    write_atomic(folder / MANIFEST, manifest.dump())


def clean(folder: Path, manifest: Manifest | None) -> None:
    """Delete what writers have left that no state refers to; only the writer may."""
    named = set()
    if manifest is not None:
        named = {file.name for file in manifest.files} | {manifest.background_file}
    for path in folder.iterdir():
        if path.name not in named and _OURS.fullmatch(path.name):
            # On some systems a file that a reader has open stays until another writer comes.
            with suppress(OSError):
                path.unlink()


def damaged_files(folder: Path, manifest: Manifest) -> list[str]:
    """Names of the files whose content is not what was written, with the reason."""
    background = StoredFile(manifest.background_file, -1, manifest.background_sha256)
    found = []
    for file in (background, *manifest.files):
        checksum = hashlib.sha256()
        try:
            with (folder / file.name).open("rb") as stream:
                while data := stream.read(1 << 20):
                    checksum.update(data)
        except OSError as error:
            found.append(f"{quoted(file.name)} cannot be read: {system_words(error)}")
            continue
        if checksum.hexdigest() != file.sha256:
            found.append(f"{quoted(file.name)} has another checksum than when it was written")
    return found
