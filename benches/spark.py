"""Runs on Spark beside local ones: seconds, memory, bytes of stages; how even the tasks are.

    python benches/spark.py --articles 10000 100000     # in an environment with pysail
    python benches/spark.py --articles 10000 --verb passages
    python benches/spark.py --long 50
    python benches/spark.py --skew 20000                # in one with pyspark and Java

The first two run `dedup` or `passages` over generated articles, the third both over an article of
so many megabytes and 200 short ones, some of which quote it. Each run is a process of its own
over the same Parquet file; memory is the most that it held, of Sail with its server and workers,
which are threads of it. The tables must be equal. Bytes are those of the Parquet files, compressed;
what a stage shuffles is about what it writes, but for `candidates`, told apart.

The last runs `dedup` and `families` by classic PySpark over articles that all have one line, half
of which are the same text, and reads in the log of events how long each task took: the longest of
each stage of Spark beside the median one.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from hashlib import blake2b
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "spark"))

LINE = "Subscribe to our letter, and read what our readers wrote to us this week."

TASKS = 8
"""Partitions of a shuffle, where tasks are timed."""

SHORT = 0.3
"""Seconds; a task that takes less is not held against the median."""


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


def make_long(path: Path, megabytes: float, seed: int) -> int:
    """Write an article of so many megabytes, and 200 short ones; bytes of text."""
    import corpus
    import pyarrow as pa
    import pyarrow.parquet as pq

    parts, size = [], 0
    drawn = corpus.zipf(10**9, seed)
    while size < megabytes * 1e6:
        parts.append(next(drawn).text)
        size += len(parts[-1]) + 1
    texts = ["\n".join(parts), *(next(drawn).text for _ in range(200))]
    pq.write_table(pa.table({"id": [f"{n:03}" for n in range(201)], "text": texts}), path)
    return sum(map(len, texts))


def run(verb: str, how: str, path: Path, folder: Path) -> None:
    """One run in this process; prints what it took."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    import textalign

    began = time.perf_counter()
    told: dict[str, Any] = {}
    if how == "local" and verb == "dedup":
        ledger = folder / "ledger.parquet"
        textalign.dedup_files(path, ledger=ledger, max_bytes=1 << 30)
        seconds = time.perf_counter() - began
        table = pq.read_table(ledger, columns=["removed", "kept", "score"])
    elif how == "local":
        given = textalign.load(path, max_bytes=1 << 30)
        found = textalign.compare(given, candidates="shingles")
        table = pa.table(getattr(found, verb).to_arrow())
        seconds = time.perf_counter() - began
    else:
        from engines import sail

        import textalign.spark

        with sail() as spark:
            frame = spark.read.parquet(str(path))
            run = getattr(textalign.spark, {"dedup": "ledger"}.get(verb, verb))
            frame = run(frame, str(folder / "run"), partitions=TASKS)
            frame.write.parquet(str(folder / "run" / "table"))
            seconds = time.perf_counter() - began
            if verb == "dedup":
                frame = frame.select("removed", "kept", "score")
            table = frame.toArrow()
        told["stages"] = stages(folder / "run")
    rows = sorted(map(repr, table.to_pylist()))
    used = resource.getrusage(resource.RUSAGE_SELF)
    told |= {
        "rows": len(rows),
        "sum": blake2b("\n".join(rows).encode()).hexdigest(),
        "seconds": round(seconds, 1),
        "processor": round(used.ru_utime + used.ru_stime, 1),
        "megabytes": round(used.ru_maxrss / 1000),
    }
    print(json.dumps(told))


def beside(verb: str, path: Path, folder: Path) -> dict[str, Any]:
    """Run it both ways, print what each took; the stages."""
    found = {}
    for how in ("local", "sail"):
        inside = folder / f"{verb}-{how}"
        inside.mkdir()
        ended = subprocess.run(
            [sys.executable, __file__, "--run", verb, how, str(path), str(inside)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if how == "sail" else None,
            text=True,
            check=True,
        )
        told = found[how] = json.loads(ended.stdout.splitlines()[-1])
        print(
            f"{verb:8} {how:6} {told['seconds']:>8} s, processor {told['processor']:>8} s, "
            f"at most {told['megabytes']:,} MB, {told['rows']:,} rows",
            flush=True,
        )
    if found["local"]["sum"] != found["sail"]["sum"]:
        sys.exit("the tables differ")
    return dict(found["sail"]["stages"])


def skew(count: int, folder: Path, seed: int) -> bool:
    """Time every task; whether none took more than ten times as long as the median of its stage."""
    import corpus
    import pyarrow as pa
    import pyarrow.parquet as pq
    from engines import classic

    import textalign.spark
    from textalign.spark.stages import Stages

    texts = [f"{one.text}\n{LINE}" for one in corpus.zipf(count // 2 + 1, seed, copies=0.1)]
    texts = texts[:1] * (count - len(texts)) + texts
    random.Random(seed).shuffle(texts)
    ids = [f"a{n:07}" for n in range(count)]
    pq.write_table(pa.table({"id": ids, "text": texts}), folder / "articles.parquet")
    events = folder / "events"
    events.mkdir()
    config = {
        "spark.eventLog.enabled": "true",
        "spark.eventLog.dir": events.as_uri(),
        "spark.eventLog.compress": "false",
        "spark.sql.shuffle.partitions": str(TASKS),
        # Else the small partitions of so few articles become one.
        "spark.sql.adaptive.coalescePartitions.enabled": "false",
    }
    with classic(config=config) as spark:
        stage = Stages.stage

        def named(self: Stages, name: str, *given: Any, **more: Any) -> Any:
            spark.sparkContext.setJobDescription(f"{verb}: {name}")
            return stage(self, name, *given, **more)

        Stages.stage = named  # type: ignore[method-assign]
        frame = spark.read.parquet(str(folder / "articles.parquet")).repartition(TASKS)
        for verb in ("dedup", "families"):
            table = getattr(textalign.spark, verb)(frame, str(folder / verb), partitions=TASKS)
            spark.sparkContext.setJobDescription(f"{verb}: table")
            print(f"{verb}: {table.count():,} rows", flush=True)
    return told_tasks(events)


def told_tasks(events: Path) -> bool:
    """Print the stages with tasks that take long; whether all are even."""
    names: dict[int, str] = {}
    tasks: dict[int, list[float]] = {}
    for file in sorted(events.rglob("events_*")):
        for line in file.read_text("utf-8").splitlines():
            event = json.loads(line)
            if event["Event"] == "SparkListenerJobStart":
                name = (event.get("Properties") or {}).get("spark.job.description", "")
                names |= dict.fromkeys(event["Stage IDs"], name)
            elif event["Event"] == "SparkListenerTaskEnd":
                info = event["Task Info"]
                seconds = (info["Finish Time"] - info["Launch Time"]) / 1000
                tasks.setdefault(event["Stage ID"], []).append(seconds)
    even = True
    print(f"of {len(tasks):,} stages of Spark those with a task of more than {SHORT} s:")
    for stage, took in sorted(tasks.items()):
        middle, longest = statistics.median(took), max(took)
        if longest > SHORT and len(took) > 2:
            even &= longest <= 10 * middle
            print(
                f"  {names.get(stage, ''):22} {len(took):>3} tasks, median {middle:6.2f} s, "
                f"longest {longest:6.2f} s, {longest / middle:5.1f} times"
            )
    return even


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
    parser = argparse.ArgumentParser(description="Runs on Spark beside local ones.")
    parser.add_argument("--articles", type=int, nargs="+", default=[])
    parser.add_argument("--verb", choices=("dedup", "passages", "families"), default="dedup")
    parser.add_argument("--long", type=float, nargs="+", default=[], metavar="MEGABYTES")
    parser.add_argument("--skew", type=int, metavar="ARTICLES")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--run", nargs=4, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.run:
        run(*chosen.run[:2], Path(chosen.run[2]), Path(chosen.run[3]))
        return
    for count in chosen.articles:
        with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
            path = Path(folder) / "articles.parquet"
            size = make(path, count, chosen.seed)
            print(
                f"{count:,} articles, {size / 1e6:,.0f} MB of text, {path.stat().st_size:,} bytes"
            )
            for name, (rows, written) in beside(chosen.verb, path, Path(folder)).items():
                each = written / count
                print(f"  {name:12} {rows:>12,} rows {written:>14,} bytes, {each:8.1f} each")
    for megabytes in chosen.long:
        with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
            path = Path(folder) / "articles.parquet"
            size = make_long(path, megabytes, chosen.seed)
            print(f"an article of {megabytes:g} MB, and 200 of {size / 1e6 - megabytes:.1f} MB")
            for verb in ("dedup", "passages"):
                beside(verb, path, Path(folder))
    if chosen.skew:
        with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
            if not skew(chosen.skew, Path(folder), chosen.seed):
                sys.exit("a task took more than ten times as long as the median of its stage")


if __name__ == "__main__":
    main()
