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


def told(table: Any) -> list[str]:
    """The rows of a table, sorted."""
    return sorted(json.dumps(row, sort_keys=True, default=str) for row in table.to_pylist())


Quoting = tuple[str, str, str | None]


def quoting(count: int, seed: int, *, line: str = "") -> list[Quoting]:
    """Articles of made-up words, in which quotes are planted, some of them with a word changed."""
    draw = random.Random(seed)

    def word() -> str:
        letters = (draw.choice("bcdfghklmnprst") + draw.choice("aeiou") for _ in range(4))
        return "".join(letters)[: draw.randint(4, 8)]

    words = [word() for _ in range(20_000)]
    quotes = [
        [draw.choice(words) for _ in range(draw.randint(8, 40))] for _ in range(max(count // 5, 2))
    ]
    rows: list[Quoting] = []
    for number in range(count):
        text = [draw.choice(words) for _ in range(draw.randint(10, 40))]
        for _ in range(draw.choice([0, 0, 1, 1, 2])):
            quote = list(draw.choice(quotes))
            if draw.random() < 0.4:
                quote[draw.randrange(len(quote))] = draw.choice(words)
            at = draw.randrange(len(text))
            text[at:at] = quote
        date = draw.choice([None, "2024", "2024-03", "2024-03-05", "2023-01-01"])
        rows.append((f"doc-{number:06}", f"{' '.join(text).capitalize()}.{line}", date))
    return rows
