"""An index of many articles: how long it takes to make, to open, and to ask.

    python benches/index.py                        # 100,000 generated articles
    python benches/index.py --articles 10000
    python benches/index.py --corpus articles.jsonl   # made if it is not there, and kept

The articles are those of `zipf` in `benches/corpus.py`: some 400 words drawn from 50,000, the n-th
commonest at a rate of 1 / n, a fifth with 40 to 120 words of an earlier one, edited at up to 20 %.
They are written to a file of JSON lines, and read from there. The queries are further ones, of 600
words, cut from two each. Told are seconds on the wall: `build` of the file, opening and the first
query in a fresh process, later ones of an open index (median and worst of 20), the whole of
`textalign index query` with its start, and `add` of 100 articles; bytes a word on disk; megabytes
of the building process, of the open index after 21 queries, and of the files that it has mapped,
which the system may take back. At the end 20 queries are held against `compare` with all articles:
passages, scores and families must be the same bytes.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

import corpus

import textalign as ta
from textalign.show import formats

SEED: Final = 1
QUERIES: Final = 20
QUERY_WORDS: Final = 600
ADDED: Final = 100

BUILD: Final = """
import resource, sys, time, textalign
began = time.perf_counter()
with textalign.Index.build(sys.argv[1], sys.argv[2]) as index:
    took = time.perf_counter() - began
print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""

FIRST: Final = """
import sys, time, textalign
text = open(sys.argv[2], encoding="utf-8").read()
began = time.perf_counter()
with textalign.Index.open(sys.argv[1]) as index:
    opened = time.perf_counter()
    index.query([text])
    print(opened - began, time.perf_counter() - opened)
"""


def write_corpus(path: Path, count: int) -> None:
    """The articles, and behind them those that queries and additions are made of."""
    with path.open("w", encoding="utf-8") as file:
        for number, article in enumerate(corpus.zipf(count, SEED)):
            file.write(json.dumps({"id": str(number), "text": article.text}) + "\n")


def split(path: Path, count: int, folder: Path) -> tuple[Path, list[str], dict[str, str]]:
    """The file of the first `count` articles, the queries, and the articles that are added."""
    indexed = folder / "articles.jsonl"
    rest: list[str] = []
    with path.open(encoding="utf-8") as file, indexed.open("w", encoding="utf-8") as first:
        for number, line in enumerate(file):
            if number < count:
                first.write(line)
            else:
                rest.append(json.loads(line)["text"])
    pairs = zip(rest[: 2 * QUERIES : 2], rest[1 : 2 * QUERIES : 2], strict=True)
    queries = [" ".join(f"{a} {b}".split()[:QUERY_WORDS]) for a, b in pairs]
    added = {f"added {n}": text for n, text in enumerate(rest[2 * QUERIES :])}
    return indexed, queries, added


def run(program: str, *arguments: str) -> list[float]:
    """What a process of its own prints."""
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    return [float(number) for number in done.stdout.split()]


def memory() -> dict[str, float]:
    """Megabytes that this process holds now, and of files that it has mapped (Linux)."""
    told = {}
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        name, _, value = line.partition(":")
        if name in ("RssAnon", "RssFile"):
            told[name] = int(value.split()[0]) / 1024
    return told


def measure(path: Path, count: int, folder: Path) -> dict[str, Any]:
    indexed, queries, added = split(path, count, folder)
    where = folder / "index"
    told: dict[str, Any] = {}
    told["build s"], told["build MB"] = run(BUILD, str(where), str(indexed))
    question = folder / "question.txt"
    question.write_text(queries[0], "utf-8")
    told["open s"], told["first query s"] = run(FIRST, str(where), str(question))
    began = time.perf_counter()
    command = [sys.executable, "-m", "textalign", "index", "query", str(where), str(question)]
    subprocess.run([*command, "--format", "jsonl"], check=True, capture_output=True)
    told["command line s"] = time.perf_counter() - began
    before = memory()
    with ta.Index.open(where) as index:
        index.query([queries[0]])
        took, candidates = [], []
        for query in queries:
            began = time.perf_counter()
            result = index.query([query])
            took.append(time.perf_counter() - began)
            candidates.append(len(result.against or ()))
        told["query median s"], told["query worst s"] = statistics.median(took), max(took)
        told["candidates median"] = statistics.median(candidates)
        after = memory()
        told["open index MB"] = after["RssAnon"] - before["RssAnon"]
        told["mapped MB"] = after["RssFile"] - before["RssFile"]
        about = index.info()
        told["words"], told["segments"] = about.words, about.segments
        told["bytes a word"] = about.bytes / about.words
        asked = {f"query {n}": text for n, text in enumerate(queries)}
        through = index.query(asked)
        beside = ta.compare(asked, indexed, candidates="shingles")
        told["passages"] = len(through.passages)
        told["passages as compare"] = formats.passages(
            through.passages, "jsonl"
        ) == formats.passages(beside.passages, "jsonl")
        told["families as compare"] = formats.families(
            through.families, "jsonl"
        ) == formats.families(beside.families, "jsonl")
        del through, beside
        began = time.perf_counter()
        index.add(added)
        told[f"add {len(added)} s"] = time.perf_counter() - began
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description="An index of many articles.")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--corpus", type=Path, help="file of the articles; made if it is not there")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        path = chosen.corpus or Path(name) / "corpus.jsonl"
        if not path.exists():
            write_corpus(path, chosen.articles + 2 * QUERIES + ADDED)
        for what, value in measure(path, chosen.articles, Path(name)).items():
            print(f"{what:20} {value:,.4g}" if isinstance(value, float) else f"{what:20} {value:,}")


if __name__ == "__main__":
    main()
