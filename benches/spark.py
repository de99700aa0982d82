"""`dedup` on Sail beside a local run: seconds, memory, and the bytes of each stage.

    python benches/spark.py --articles 10000 100000     # in an environment with pysail

Each run is a process of its own over the same Parquet file of generated articles; memory is the
most that it held, of Sail with its server and workers, which are threads of it. The tables must be
equal. Bytes are those of the Parquet files, compressed; what a stage shuffles is about what it
writes, but for `candidates`, told apart.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from hashlib import blake2b
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "spark"))

TABLE = ("article", "kept", "kept_for_it", "jaccard", "exact")


def make(path: Path, count: int, seed: int) -> int:
    """Write articles of some 300 words, one in four a near copy or the same; bytes of text."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    draw = random.Random(seed)
    words = [f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{n}" for n in range(50_000)]
    pool = [" ".join(draw.choices(words, k=draw.randint(8, 20))) + "." for _ in range(400_000)]
    schema = pa.schema([("id", pa.string()), ("text", pa.string())])
    lately: list[list[str]] = []
    size = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for start in range(0, count, 10_000):
            ids, texts = [], []
            for number in range(start, min(count, start + 10_000)):
                kind = draw.random()
                if lately and kind < 0.25:
                    body = list(draw.choice(lately))
                    if kind < 0.2:
                        body[draw.randrange(len(body))] = draw.choice(pool)
                else:
                    body = draw.choices(pool, k=max(4, int(draw.gauss(22, 6))))
                    lately.append(body)
                    if len(lately) > 50_000:
                        lately[draw.randrange(50_000)] = lately.pop()
                ids.append(f"article-{number:09}")
                texts.append(" ".join(body))
                size += len(texts[-1])
            writer.write_table(pa.table({"id": ids, "text": texts}, schema))
    return size


def run(how: str, path: Path, folder: Path) -> None:
    """One run in this process; prints what it took."""
    import numpy as np
    import pyarrow as pa

    began = time.perf_counter()
    if how == "local":
        import textalign

        found = textalign.dedup_files(path, ledger=folder / "ledger.parquet")
        told: dict[str, Any] = {"removed": found.removed, "candidates": found.candidates}
        seconds = time.perf_counter() - began
        import pyarrow.parquet as pq

        table = pq.read_table(folder / "ledger.parquet", columns=["removed", "kept", "score"])
    else:
        from engines import sail

        import textalign.spark

        with sail() as spark:
            frame = spark.read.parquet(str(path))
            frame = textalign.spark.ledger(frame, str(folder / "run"), partitions=8)
            frame.write.parquet(str(folder / "run" / "ledger"))
            seconds = time.perf_counter() - began
            table = frame.select("removed", "kept", "score").toArrow()
        told = {"stages": stages(folder / "run"), "removed": table.num_rows}
    order = pa.compute.sort_indices(table, [("removed", "ascending")])
    told["sum"] = blake2b(repr(table.take(order).to_pydict()).encode()).hexdigest()
    used = resource.getrusage(resource.RUSAGE_SELF)
    told |= {
        "seconds": round(seconds, 1),
        "processor": round(used.ru_utime + used.ru_stime, 1),
        "megabytes": round(used.ru_maxrss / 1000),
    }
    assert np.isfinite(seconds)
    print(json.dumps(told))


def stages(folder: Path) -> dict[str, list[int]]:
    """Rows and bytes of each stage, in the order in which they were made."""
    import pyarrow.parquet as pq

    found = {}
    for stage in sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime):
        files = list(stage.rglob("*.parquet"))
        if stage.name != "manifests":
            rows = sum(pq.read_metadata(file).num_rows for file in files)
            found[stage.name] = [rows, sum(file.stat().st_size for file in files)]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description="dedup on Sail beside a local run.")
    parser.add_argument("--articles", type=int, nargs="+", default=[10_000])
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--run", nargs=3, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.run:
        run(chosen.run[0], Path(chosen.run[1]), Path(chosen.run[2]))
        return
    for count in chosen.articles:
        with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
            path = Path(folder) / "articles.parquet"
            size = make(path, count, chosen.seed)
            print(
                f"{count:,} articles, {size / 1e6:,.0f} MB of text, {path.stat().st_size:,} bytes"
            )
            found = {}
            for how in ("local", "sail"):
                inside = Path(folder) / how
                inside.mkdir()
                ended = subprocess.run(
                    [sys.executable, __file__, "--run", how, str(path), str(inside)],
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL if how == "sail" else None,
                    text=True,
                    check=True,
                )
                found[how] = json.loads(ended.stdout.splitlines()[-1])
                told = found[how]
                print(
                    f"{how:6} {told['seconds']:>8} s, processor {told['processor']:>8} s, "
                    f"at most {told['megabytes']:,} MB, {told['removed']:,} removed"
                )
            for name, (rows, written) in found["sail"]["stages"].items():
                each = written / count
                print(f"  {name:12} {rows:>12,} rows {written:>14,} bytes, {each:8.1f} each")
            if found["local"]["sum"] != found["sail"]["sum"]:
                sys.exit("the tables differ")


if __name__ == "__main__":
    main()
