"""An index in place of the first stages of `passages`, whoever wrote it: a cluster or a laptop.

It has what the stages `articles` and `shingles` have: texts with ids and dates, the places of each
shingle, how many articles have a line. So nothing is tokenized again; the files are read by tasks,
a segment each, from a folder that all workers share.
"""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from textalign import engine as engines
from textalign import params, segments
from textalign.errors import StageError, quoted

from . import passage_kernels as kernels
from .workers import mapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt
    from pyspark.sql import DataFrame, SparkSession

SEGMENTS: Final = "first bigint, articles string, postings string, lines string"
"""What a task reads of an index: the number of the first article, and names of files."""

READ_ROWS: Final = 1 << 13
"""Rows of an index that are read at a time."""


class FirstStages(NamedTuple):
    """What an index has of the first stages."""

    sha256: str
    """Of its manifest."""
    among: int
    """How many articles it has."""
    articles: DataFrame
    shingles: DataFrame


def first_stages(
    spark: SparkSession, path: str, background: tuple[str, str], partitions: int
) -> FirstStages:
    """The stages `articles` and `shingles`, as an index has them.

    Raises
    ------
    InputError
        It is no index.
    StageError
        It was made by another version, or with another background table.
    """
    # Workers may stand elsewhere.
    target = Path(path).absolute()
    manifest = segments.read_manifest(target)
    module = engines.current().module
    differ = [
        f"{name} {theirs}, not {ours}"
        for name, theirs, ours in (
            ("scheme", manifest.scheme, module.SCHEME),
            ("unicode", manifest.unicode, module.UNICODE_VERSION),
            ("shingle_size", manifest.shingle_size, params.INDEX_SHINGLE_SIZE),
            ("background", manifest.background_sha256[:12], background[1][:12]),
        )
        if theirs != ours
    ]
    if differ:
        raise StageError(
            f"the index {quoted(path)} was made with {', '.join(differ)}: ask for the same, or "
            "make another"
        )
    rows = [
        (stored.first, *(stored.files[part].name for part in segments.PARTS))
        for stored in manifest.segments
    ]
    named = spark.createDataFrame(rows, SEGMENTS)
    named = named.repartition(partitions or max(len(rows), 1))
    return FirstStages(
        sha256(manifest.dump()).hexdigest(),
        manifest.articles,
        mapped(named, partial(stored_articles, path=str(target)), kernels.ARTICLES),
        mapped(named, partial(stored_shingles, path=str(target)), kernels.SHINGLES),
    )


def _read(path: str, name: str, columns: list[str]) -> Iterator[Any]:
    """Some columns of a file of an index, some rows at a time."""
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        with pq.ParquetFile(Path(path) / name) as file:
            yield from file.iter_batches(READ_ROWS, columns=columns)
    except (OSError, pa.ArrowException) as error:
        raise StageError(
            f"a worker cannot read {quoted(name)} of the index {quoted(path)}, which must be a "
            f"folder that the driver and all workers share: {error}"
        ) from error


def stored_articles(batches: Iterator[Any], path: str) -> Iterator[Any]:
    """Names of files of segments → their articles, as the stage has them."""
    import pyarrow as pa  # noqa: PLC0415

    for batch in batches:
        for name in batch.column("articles").to_pylist():
            for rows in _read(path, name, ["number", "id", "date", "text"]):
                columns = {one: rows.column(one) for one in ("id", "date", "text")}
                yield pa.record_batch({"number": rows.column("number").cast(pa.int64()), **columns})


def stored_shingles(batches: Iterator[Any], path: str) -> Iterator[Any]:
    """Names of files of segments → their shingles, lines and lengths, as the stage has them."""
    for batch in batches:
        for named in batch.to_pylist():
            distinct: list[npt.NDArray[np.int32]] = []
            for rows in _read(path, named["articles"], ["number", "words", "shingles", "text"]):
                distinct.append(rows.column("shingles").to_numpy().astype(np.int32))
                length = _lengths(rows.column("text"))
                yield _stage_rows(
                    kernels.ARTICLE, rows.column("number"), rows.column("words"), length
                )
            few = np.minimum(np.concatenate(distinct), params.INDEX_MIN_SHARED)
            for key, number, places in _gathered(path, named["postings"]):
                size = few[number - named["first"]]
                yield _stage_rows(kernels.SHINGLE, number, key, size, places)
            for rows in _read(path, named["lines"], ["line", "articles"]):
                first = np.full(rows.num_rows, named["first"])
                yield _stage_rows(kernels.LINE, first, rows.column("line"), rows.column("articles"))


def _lengths(texts: Any) -> npt.NDArray[np.int32]:
    """Code points of each text."""
    import pyarrow.compute as pc  # noqa: PLC0415

    return np.asarray(pc.utf8_length(texts))


def _gathered(path: str, name: str) -> Iterator[tuple[Any, Any, Any]]:
    """The postings of a segment by shingle and article, each with its places."""
    import pyarrow as pa  # noqa: PLC0415

    held: list[npt.NDArray[Any]] = [
        np.empty(0, np.uint64),
        np.empty(0, np.uint32),
        np.empty(0, np.uint32),
    ]
    columns = ["shingle", "article", "position"]

    def cut(end: int) -> tuple[Any, Any, Any]:
        shingle, article, place = (column[:end] for column in held)
        starts = np.flatnonzero(_new(shingle, article))
        offsets = np.append(starts, end).astype(np.int32)
        places = pa.ListArray.from_arrays(pa.array(offsets), pa.array(place.astype(np.int32)))
        return shingle[starts], article[starts], places

    for rows in _read(path, name, columns):
        held = [
            np.concatenate([before, rows.column(column).to_numpy()])
            for before, column in zip(held, columns, strict=True)
        ]
        # The places of the last article may go on.
        end = int(np.flatnonzero(_new(held[0], held[1]))[-1])
        yield cut(end)
        held = [column[end:] for column in held]
    yield cut(len(held[0]))


def _new(shingle: npt.NDArray[Any], article: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Whether another shingle, or article, begins."""
    new = np.ones(len(shingle), np.bool_)
    new[1:] = (shingle[1:] != shingle[:-1]) | (article[1:] != article[:-1])
    return new


def _stage_rows(kind: int, number: Any, key: Any, size: Any, places: Any = None) -> Any:
    import pyarrow as pa  # noqa: PLC0415

    count = len(number)
    if places is None:
        nothing = pa.array(np.zeros(count + 1, np.int32))
        places = pa.ListArray.from_arrays(nothing, pa.array([], pa.int32()))
    return pa.record_batch(
        {
            "kind": np.full(count, kind, np.int8),
            "number": np.asarray(number).astype(np.int64),
            "key": np.asarray(key).astype(np.uint64).view(np.int64),
            "places": places,
            "size": np.asarray(size).astype(np.int32),
        }
    )
