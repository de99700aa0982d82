"""Paths to a `Corpus`: finds the files, reads each by its format, names what it cannot read.

Input: files, folders, patterns, standard input. Output: a `Corpus`. Of text files the texts are
exactly what they hold, line ends included, without the byte order mark; sizes are in bytes.
Whatever was not read is named in `Corpus.skipped`, because a result that silently leaves out an
article is a wrong result.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from textalign import progress
from textalign.corpus import Article, Corpus
from textalign.errors import (
    InputError,
    MissingPackageError,
    MissingPathError,
    UsageError,
    listed,
    quoted,
    system_words,
)
from textalign.params import DEFAULT_TEXT_FIELD

from . import find, records, tables, text
from .files import stdin
from .kinds import BadInputError, BrokenError, Fields, How, UnreadableError
from .markup import read_html, read_tei

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .kinds import Reader

__all__ = ["Fields", "How", "how_to_read", "paths_from", "read_corpus"]

DOCUMENTS: Final[Mapping[str, Reader]] = {
    ".txt": text.read_text,
    ".md": text.read_text,
    ".html": read_html,
    ".htm": read_html,
    ".xml": read_tei,
}
"""Formats of one article a file, by suffix; what cannot be read of them is skipped."""

COLLECTIONS: Final[Mapping[str, Reader]] = {
    ".jsonl": records.read_json_lines,
    ".ndjson": records.read_json_lines,
    ".parquet": tables.read_parquet,
    ".arrow": tables.read_arrow,
    ".feather": tables.read_arrow,
}
"""Formats of many articles a file; what is broken in them is an error."""

GIVEN_ONLY: Final[Mapping[str, Reader]] = {
    ".json": records.read_json,
    ".csv": records.read_csv,
    ".tsv": records.read_tsv,
}
"""Likewise, but in a folder left alone: there they mostly hold something else."""

CONVERTED: Final = {
    ".pdf": "a PDF holds pages, not text: convert it first, as with 'pdftotext FILE.pdf FILE.txt'",
    **dict.fromkeys(
        (".docx", ".doc", ".odt", ".rtf", ".epub"),
        "a document of a word processor: convert it first, as with "
        "'pandoc FILE --to plain --output FILE.txt'",
    ),
}
"""What to do with files that hold articles in a form that is not read."""

MOST_OF_LIST: Final = 1 << 26
"""Bytes of a list of paths: a device would never end."""

_RECORDS: Final = {**COLLECTIONS, **GIVEN_ONLY}
_IN_FOLDERS: Final = {**DOCUMENTS, **COLLECTIONS}


def how_to_read(
    *,
    encoding: str | None,
    max_bytes: int,
    text_field: str | None = None,
    id_field: str | None = None,
    date_field: str | None = None,
    source_field: str | None = None,
    value_field: str | None = None,
) -> How:
    """Check and gather how files are read; `UsageError` for an unknown encoding."""
    known = None if encoding is None else text.known_encoding(encoding)
    text_field = text_field or DEFAULT_TEXT_FIELD
    fields = Fields(text_field, id_field, date_field, source_field, value_field)
    return How(known, max_bytes, fields)


def read_corpus(
    paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
    *,
    encoding: str | None = None,
    max_bytes: int,
    text_field: str | None = None,
    id_field: str | None = None,
    date_field: str | None = None,
    source_field: str | None = None,
    value_field: str | None = None,
    skip_bad: bool = False,
) -> Corpus:
    """Read files and folders, in the order given; a folder recursively, in the order of its names.

    In a folder, files with the suffix of a format are read, hidden ones are left out, links are
    skipped; a file given by its name is read as text if its suffix says nothing better. A path that
    does not exist may be a pattern (``articles/*.jsonl``); ``-`` is standard input, as lines of
    JSON if it begins with ``{``, else as one text. The id of an article is the path inside the
    folder given, or the name of the file given, and as many folders before it as it takes to tell
    equal ids apart; that of a record is in its id field, or the number of its line or row behind
    the name of the file. `encoding` is for files without a byte order mark, instead of UTF-8.
    Articles larger than `max_bytes` are skipped. `skip_bad` skips broken records and files too.

    Raises `MissingPathError` for a path that does not exist, `UsageError` for an unknown encoding
    or a missing package, and `InputError` for broken records, and when nothing at all could be
    read.
    """
    how = how_to_read(
        encoding=encoding,
        max_bytes=max_bytes,
        text_field=text_field,
        id_field=id_field,
        date_field=date_field,
        source_field=source_field,
        value_field=value_field,
    )
    search = files_of(paths)
    reading = _Reading(search, how, skip_bad)
    progress.enter("reading", "articles", lambda: (reading.count, 0))
    for root in search.roots:
        for name, file in zip(root.ids(), root.files, strict=True):
            for count in reading.read(name, file):
                progress.tell(count, 0)
    if not reading.articles:
        raise InputError(nothing_read(search))
    return Corpus(tuple(reading.articles), tuple(search.skipped), tuple(search.notes()))


def files_of(
    paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
) -> find.Search:
    """Find the files of the paths, with ids that tell them apart."""
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    search = find.find([os.fsdecode(path) for path in given], _IN_FOLDERS)
    find.tell_ids_apart(search.roots)
    return search


class _Reading:
    """The articles so far, and what becomes of what cannot be read."""

    def __init__(self, search: find.Search, how: How, skip_bad: bool) -> None:
        self.articles: list[Article] = []
        self.count = 0
        self._search, self._how, self._skip_bad = search, how, skip_bad

    def read(self, name: str, file: find.File) -> Iterator[int]:
        """Read the articles of a file, all or none; bad records of it apart.

        Yields how many articles have been read, after each of them.
        """
        articles: list[Article] = []
        bad: list[str] = []
        last = ""
        try:
            refuse_converted(file)
            for found in reader_of(file)(name, file, self._how):
                last = found.where
                if isinstance(found, Article):
                    articles.append(found)
                    self.count += 1
                    yield self.count
                    continue
                if not self._skip_bad:
                    raise bad_input(file, f", {found.where}", found.reason)
                bad.append(f"{found.where}: {found.reason}")
        except BrokenError as error:
            # What is damaged further on has been read up to there.
            where = f"behind {last}" if last else ""
            if not self._skip_bad:
                raise bad_input(file, where and f", {where}", str(error)) from None
            self._search.skip(file.path, f"{where}: {error}" if where else str(error))
            return
        except MissingPackageError as error:
            if not file.inside:
                raise
            self._search.skip(file.path, str(error))
            return
        except UnreadableError as error:
            self._search.skip(file.path, str(error))
            return
        except OSError as error:
            self._search.skip(file.path, system_words(error))
            return
        if bad:
            many = "1 record is" if len(bad) == 1 else f"{len(bad):,} records are"
            self._search.skip(file.path, f"{many} bad: {listed(bad, '; ')}")
        self.articles += articles


def refuse_converted(file: find.File) -> None:
    """Raise `UnreadableError` for a file that must be converted first."""
    if find.suffix(file.relative) in CONVERTED and not file.is_stdin:
        raise UnreadableError(CONVERTED[find.suffix(file.relative)])


def bad_input(file: find.File, where: str, reason: str) -> BadInputError:
    """What is broken, and that it can be skipped."""
    return BadInputError(f"{quoted(file.path)}{where}: {reason} (--skip-bad goes on without it)")


def reader_of(file: find.File) -> Reader:
    """What reads a file."""
    if file.is_stdin:
        return records.read_json_lines if _begins_with_brace() else text.read_text
    kind = find.suffix(file.relative)
    # Given by name, a file is text until its suffix says better.
    return DOCUMENTS.get(kind) or _RECORDS.get(kind) or text.read_text


def _begins_with_brace() -> bool:
    peek = getattr(stdin(), "peek", None)
    return peek is not None and peek(1).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def paths_from(name: str) -> list[str]:
    """The paths that a file lists, one a line, or each before a NUL; ``-`` is standard input.

    Raises
    ------
    MissingPathError
        There is no such file.
    UsageError
        It cannot be read, or lists nothing.
    """
    try:
        if name == find.STDIN:
            data = _beginning(stdin())
        else:
            # A pipe is as good as a file, for a shell makes one of <(...).
            with Path(name).open("rb") as stream:
                data = _beginning(stream)
    except (FileNotFoundError, NotADirectoryError):
        raise MissingPathError(f"no such file or folder: {quoted(name)}") from None
    except OSError as error:
        raise UsageError(f"{quoted(name)} cannot be read: {system_words(error)}") from None
    if len(data) > MOST_OF_LIST:
        raise UsageError(
            f"{quoted(name)} has more than {MOST_OF_LIST:,} bytes, which no list of paths needs: "
            "name folders or patterns"
        )
    lines = data.split(b"\0") if b"\0" in data else data.replace(b"\r\n", b"\n").split(b"\n")
    found = [os.fsdecode(line) for line in lines if line]
    if not found:
        raise UsageError(f"{quoted(name)} lists no paths: write one a line, or each before a NUL")
    return found


def _beginning(stream: BinaryIO) -> bytes:
    """What a stream holds, as far as a list of paths may go and a little farther."""
    pieces: list[bytes] = []
    left = MOST_OF_LIST + 1
    while left > 0 and (piece := stream.read(min(left, 1 << 20))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def nothing_read(search: find.Search) -> str:
    """Why there is no article at all."""
    suffixes = ", ".join(_IN_FOLDERS)
    parts = [
        f"no files to read ({suffixes}) in {quoted(root.path)}"
        for root in search.roots
        if not root.files
    ]
    parts += [str(skipped) for skipped in search.skipped]
    return f"nothing could be read: {listed(parts + search.notes(), '; ')}"
