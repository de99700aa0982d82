"""An index that a cluster writes and a laptop queries: tasks write, the driver commits."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign import _index, params, segments
from textalign import engine as engines
from textalign.corpus import Article
from textalign.errors import StageError, quoted
from textalign.write import write_atomic

from . import passage_kernels as kernels
from ._passages import sorted_articles
from .rows import parts
from .stages import from_worker
from .workers import in_order, mapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyspark.sql import DataFrame

SEGMENT_ARTICLES: Final = 20_000
"""Articles of a segment; a task holds the postings of one, 32 bytes a word."""

STORED: Final = "stored string"


def write_index(
    df: DataFrame,
    folder: str,
    path: str,
    *,
    background: str = params.DEFAULT_BACKGROUND,
    text_field: str = params.DEFAULT_TEXT_FIELD,
    id_field: str = "id",
    date_field: str | None = None,
    partitions: int = int(params.PARTITIONS.default),
) -> None:
    """Write an index that `textalign.Index` opens: what `Index.build` makes of the same articles.

    Its answers are those of a local one of the articles in the order of their ids; its segments
    are cut otherwise, which leaves no trace in an answer.

    Parameters
    ----------
    df
        A row an article.
    folder
        Where the stages are written, for Spark; articles that `passages` has sorted there are
        taken.
    path
        The folder of the index, not there yet or empty. Workers write into it and the driver
        commits, so it is a path of a file system that all of them share.
    background, text_field, id_field, date_field, partitions
        As in `passages`.

    Raises
    ------
    UsageError
        There is something in the folder, or somebody else writes into it.
    InputError, StageError, WorkerError
        As in `passages`.
    """
    # Workers may stand elsewhere.
    target = Path(path).absolute()
    _index._make_folder(target)
    table = engines.background(engines.current(), background)
    with segments.only_writer(target):
        _index._refuse_used(target)
        write_atomic(target / segments.background_file(table.sha256), table.text.encode())
        fields = {"id": id_field, "text": text_field, "date": date_field}
        known = (background, table.sha256)
        _, articles, among = sorted_articles(df, folder, known, fields, partitions)
        placed = articles.selectExpr(f"number div {SEGMENT_ARTICLES} as segment", "*")
        placed = in_order(placed, ["segment"], ["number"], partitions)
        kernel = partial(written, path=str(target), background=known)
        try:
            rows = mapped(placed, kernel, STORED).collect()
        except Exception as error:
            raise from_worker(error) from error
        module = engines.current().module
        stored = sorted((json.loads(row["stored"]) for row in rows), key=lambda one: one["first"])
        ends = list(accumulate(one["articles"] for one in stored))
        if [one["first"] for one in stored] != [0, *ends[:-1]] or sum(ends[-1:]) != among:
            raise StageError(
                f"{sum(ends[-1:]):,} of {among:,} articles came into {quoted(path)}: it is not a "
                "folder that the driver and all workers share"
            )
        made = segments.Manifest(
            module.SCHEME,
            module.UNICODE_VERSION,
            params.INDEX_SHINGLE_SIZE,
            table.name,
            table.sha256,
            1,
            tuple(
                segments.Stored(
                    **{
                        **one,
                        "files": {k: segments.StoredFile(**v) for k, v in one["files"].items()},
                    }
                )
                for one in stored
            ),
        )
        segments.commit(target, made)
        segments.clean(target, made)


def written(batches: Iterator[Any], path: str, background: tuple[str, str]) -> Iterator[Any]:
    """Articles by segment, in order → what the manifest says of each segment, which is written."""
    import pyarrow as pa  # noqa: PLC0415

    engine = engines.current()
    table = kernels.background_table(*background).table
    module = engine.module
    names = ("segment", "number", "id", "date", "text")
    for rows in kernels.whole(batches, ("segment",), names):
        numbers = kernels.values(rows, "segment")
        starts = np.flatnonzero(np.concatenate([[True], numbers[1:] != numbers[:-1]]))
        for first, end in zip(starts.tolist(), [*starts[1:].tolist(), len(numbers)], strict=True):
            part = rows.slice(first, end - first)
            columns = (part.column(name).to_pylist() for name in ("id", "text", "date"))
            articles = [
                Article(id, text, date=date) for id, text, date in zip(*columns, strict=True)
            ]
            segment, at = int(numbers[first]), int(part.column("number")[0].as_py())
            with segments.Writer(Path(path), 1, segment, at) as writer:
                for of in parts(kernels.PREPARED, [len(article.text) for article in articles]):
                    given = articles[of]
                    held = module.Articles([article.text for article in given], table, 1)
                    postings = held.postings(params.INDEX_SHINGLE_SIZE, 1)
                    lines = _index._distinct(held.lines())[1]
                    writer.add(given, held.words(), postings, lines)
                told = json.dumps(asdict(writer.finish(module.sorted_postings)))
            yield pa.record_batch({"stored": pa.array([told])})
