"""Generated articles, and what `dedup` says of them here and on Spark, as sorted tables."""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path
from typing import Any

import corpus
import pyarrow as pa

import textalign

TABLE = ("article", "kept", "kept_for_it", "jaccard", "exact")


@cache
def articles(count: int, seed: int = 7) -> list[tuple[str, str, str | None, float | None]]:
    """(id, text, date, value), in the order of the ids, with near copies, empty texts and ties."""
    draw = random.Random(seed)
    texts = corpus.near_duplicates(count, seed, share=0.4, log_words=3.8).texts
    texts[5:9] = ["", "…", "", "..."]
    texts[10] = texts[0].upper()
    names = sorted(f"{draw.choice('abcäÖ中')}-{n:05}" for n in range(count))
    dates = [draw.choice([None, "2024", "2024-05", "2024-05-16", "2025-01-01T10"]) for _ in names]
    values = [draw.choice([None, 0.0, -0.0, -3.5, 7.0, 1e300]) for _ in names]
    return list(zip(names, texts, dates, values, strict=True))


def local(rows: list[tuple[Any, ...]], folder: Path, **wish: Any) -> list[tuple[Any, ...]]:
    """What `dedup` says of each, in the order of the ids."""
    path = folder / "articles.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for id, text, date, value in rows:
            told = {"id": id, "text": text, "date": date, "value": value}
            file.write(
                json.dumps({k: v for k, v in told.items() if k == "value" or v is not None}) + "\n"
            )
    found = textalign.dedup(path, **wish)
    ids = [article.id for article in found.corpus]
    return sorted(
        (ids[n], bool(kept), ids[of], float(score), bool(exact))
        for n, (kept, of, score, exact) in enumerate(
            zip(found.kept, found.cluster, found.score, found.exact, strict=True)
        )
    )


def framed(spark: Any, rows: list[tuple[Any, ...]], partitions: int, seed: int = 1) -> Any:
    """The articles shuffled, in so many partitions."""
    shuffled = random.Random(seed).sample(rows, len(rows))
    columns = list(zip(*shuffled, strict=True))
    kinds = (pa.string(), pa.string(), pa.string(), pa.float64())
    names = ("id", "text", "date", "value")
    table = pa.table({n: pa.array(c, k) for n, c, k in zip(names, columns, kinds, strict=True)})
    return spark.createDataFrame(table).repartition(partitions)


def rows_of(frame: Any) -> list[tuple[Any, ...]]:
    return sorted(zip(*frame.select(*TABLE).toArrow().to_pydict().values(), strict=True))
