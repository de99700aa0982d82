"""The verb `load`: whatever holds articles → a `Corpus`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from . import _arrow, params
from .corpus import Article, Corpus
from .errors import InputError, MissingPathError
from .progress import Progress, enter, tell, watched
from .read import how_to_read, read_corpus, records, tables
from .read.kinds import BadRecord, BrokenError
from .read.stream import ArticleStream

if TYPE_CHECKING:
    from .read import How

    ArticlesLike = (
        str
        | os.PathLike[str]
        | Corpus
        | Mapping[str, str]
        | Iterable[str]
        | Iterable[Mapping[str, object]]
        | Iterable[os.PathLike[str]]
        | _arrow.Exporter
    )


@watched
def load(
    source: ArticlesLike,
    *,
    encoding: str | None = None,
    max_bytes: int = int(params.MAX_BYTES.default),
    text_field: str | None = None,
    id_field: str | None = None,
    date_field: str | None = None,
    source_field: str | None = None,
    skip_bad: bool = False,
    progress: Progress = None,
) -> Corpus:
    """Make a corpus of whatever holds articles.

    Parameters
    ----------
    source
        A ``str`` or path is a file, folder or pattern to read, ``"-"`` standard input; so is a list
        of ``pathlib.Path``. A list of ``str`` holds texts; a mapping holds texts by id; a list of
        mappings, or a Hugging Face data set, holds records. A frame of pandas or polars, an Arrow
        table, and whatever else has the Arrow PyCapsule interface hold records in columns (which
        needs pyarrow, but for frames), or texts alone.
    encoding
        Encoding of files without a byte order mark; UTF-8 if not given.
    max_bytes
        A file of one article, or a ``.json`` file, that is larger is skipped, by name. Files of
        records may have any size: of them it bounds each text, in code points, and a longer one is
        an error, or with `skip_bad` is skipped.
    text_field
        Field of records with the text; ``"text"`` if not given.
    id_field
        Field with the id. If not given, ``"id"`` where there is one, else the number of the record.
    date_field, source_field
        Fields with when and where it was published. If not given, ``"date"``, and ``"source"`` or
        ``"series"``, where there are such.
    skip_bad
        Skip what is broken in files of records, by name, instead of raising an error.
    progress
        As in `compare`.

    Returns
    -------
    Corpus
        The articles in order, each with an id of its own, and what was skipped.

    Raises
    ------
    InputError
        Nothing to read, something that is broken, an id given twice.
    UsageError
        A path that does not exist, an unknown encoding, `max_bytes` out of bounds.
    MissingPackageError
        A format needs a package that an extra brings.

    Examples
    --------
    >>> import textalign
    >>> records = [{"n": 7, "body": "It rained."}, {"n": 8, "body": "It snowed."}]
    >>> corpus = textalign.load(records, text_field="body", id_field="n")
    >>> corpus.ids, corpus["8"].text
    (('7', '8'), 'It snowed.')
    """
    del progress  # `watched` has it
    fields = {
        "text_field": text_field,
        "id_field": id_field,
        "date_field": date_field,
        "source_field": source_field,
    }
    return _loaded(source, fields, encoding=encoding, max_bytes=max_bytes, skip_bad=skip_bad)


def _loaded(
    source: ArticlesLike,
    fields: dict[str, str | None],
    *,
    encoding: str | None,
    max_bytes: int,
    skip_bad: bool,
) -> Corpus:
    """Make a corpus; `fields` are those of records."""
    if isinstance(source, Corpus):
        return source
    most = int(params.MAX_BYTES.check(max_bytes))

    def from_files(paths: Any) -> Corpus:
        return read_corpus(paths, encoding=encoding, max_bytes=most, skip_bad=skip_bad, **fields)

    if isinstance(source, str | os.PathLike):
        try:
            return from_files([source])
        except MissingPathError as error:
            if not isinstance(source, str) or not any(map(str.isspace, source)):
                raise
            raise MissingPathError(
                f"{error}; one str is a path: put texts into a list, or give two of them to align"
            ) from None
    how = how_to_read(encoding=encoding, max_bytes=most, **fields)
    rows = _rows_of_frame(source)
    if rows is not None:
        return _of_records(rows, how)
    if _arrow.is_arrow(source):
        return _of_arrow(source, how)
    if isinstance(source, Mapping):
        return Corpus.from_mapping(source)
    if not isinstance(source, Iterable):
        raise InputError(
            f"articles: a path, texts, records or a Corpus is needed, not {type(source).__name__}"
        )
    items: Sequence[Any] = source if isinstance(source, list | tuple) else list(source)
    if items and all(isinstance(item, Path) for item in items):
        return from_files(items)
    if items and all(isinstance(item, Mapping) for item in items):
        # Without fields that were asked for, records are what they always were.
        return _of_records(items, how) if any(fields.values()) else Corpus.from_records(items)
    if items and all(isinstance(item, Article) for item in items):
        return Corpus.from_articles(items)
    return Corpus.from_texts(items)


def stream(
    source: ArticlesLike | Iterable[Article],
    *,
    encoding: str | None = None,
    max_bytes: int = int(params.MAX_BYTES.default),
    text_field: str | None = None,
    id_field: str | None = None,
    date_field: str | None = None,
    source_field: str | None = None,
    skip_bad: bool = False,
) -> Iterable[Article]:
    """Yield the articles of whatever holds them, without holding all where it need not; see `load`.

    Files, Arrow streams, and iterators of `Article` are read while somebody takes articles.
    """
    most = int(params.MAX_BYTES.check(max_bytes))
    fields = {
        "text_field": text_field,
        "id_field": id_field,
        "date_field": date_field,
        "source_field": source_field,
    }
    how = how_to_read(encoding=encoding, max_bytes=most, **fields)
    if isinstance(source, ArticleStream):
        return source
    if isinstance(source, str | os.PathLike):
        return ArticleStream([source], how, skip_bad=skip_bad)
    if not hasattr(source, "columns") and _arrow.is_arrow(source) and _arrow.has_columns(source):
        return _streamed(source, how)
    if isinstance(source, Iterator):
        first = next(source, None)
        source = chain(() if first is None else (first,), source)
        if isinstance(first, Article):
            return cast("Iterable[Article]", source)
    if isinstance(source, list | tuple | Iterator):
        items: list[Any] = list(source)
        if items and all(isinstance(item, Path) for item in items):
            return ArticleStream(items, how, skip_bad=skip_bad)
        source = items
    given = cast("ArticlesLike", source)
    return _loaded(given, fields, encoding=encoding, max_bytes=most, skip_bad=skip_bad)


def _streamed(source: _arrow.Exporter, how: How) -> Iterator[Article]:
    try:
        yield from tables.read_stream(source, how)
    except BrokenError as error:
        raise InputError(f"the Arrow stream: {error}") from None


def corpus_of(
    source: ArticlesLike,
    *,
    encoding: str | None = None,
    max_bytes: int | None = None,
    value_field: str | None = None,
) -> Corpus:
    """Make a corpus of what a verb was given; see `load`."""
    most = int(params.MAX_BYTES.default) if max_bytes is None else max_bytes
    fields = {"value_field": value_field}
    return _loaded(source, fields, encoding=encoding, max_bytes=most, skip_bad=False)


def _rows_of_frame(source: Any) -> Iterable[Mapping[str, Any]] | None:
    """The rows of a frame of pandas or polars, without importing either; None for what is none."""
    if not hasattr(source, "columns"):
        return None
    if hasattr(source, "iter_rows"):
        found: Iterable[Mapping[str, Any]] = source.iter_rows(named=True)
        return found
    if hasattr(source, "itertuples") and hasattr(source, "isna"):
        # Where pandas has no value, there is none.
        known = source.astype(object).where(~source.isna(), None)
        return (dict(zip(known.columns, row, strict=True)) for row in known.values.tolist())
    return None


def _of_records(rows: Iterable[Mapping[str, Any]], how: How) -> Corpus:
    """Articles of rows in memory; the first that is none is an error."""
    articles: list[Article] = []
    enter("reading", "articles", lambda: (len(articles), 0))
    for number, row in enumerate(rows):
        tell(number, 0)
        found = records.article("", tables.NOWHERE, f"row {number}", row, how)
        if isinstance(found, BadRecord):
            raise InputError(f"{found.where}: {found.reason}")
        articles.append(found)
    return Corpus.from_articles(articles)


def _of_arrow(source: _arrow.Exporter, how: How) -> Corpus:
    """Texts of an Arrow array of strings, or articles of one with columns."""
    if not _arrow.has_columns(source):
        return Corpus.from_texts(
            text
            for data, offsets in _arrow.chunks(source)
            for text in _arrow.decoded(data, offsets)
        )
    return Corpus.from_articles(_streamed(source, how))
