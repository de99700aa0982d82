"""Growth: what passages and dedup take of ever more generated articles, with a plot.

    python benches/peers/growth.py passages                # 1,000 to 30,000 articles, all pairs
    python benches/peers/growth.py dedup                   # 1,000 to 1,000,000 articles
    python benches/peers/growth.py passages --plot docs/growth-passages.svg

The articles are those of `zipf` in `benches/corpus.py`: some 400 words drawn from 50,000, the n-th
commonest at a rate of 1 / n, one line that is always the same in 1 % of the articles. For passages
a fifth of the articles has 40 to 120 words of an earlier one, edited at up to 20 %: a planted pair
is found if a passage has half of its words on both sides. For dedup a fifth are copies with up to
5 % of the words replaced. Each size is measured in a process of its own: processor time, time on
the wall, and what the process grows by over the texts. The exponent is that of processor time, from
the first size, or from 10,000 articles, to the last.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Final

import environment

environment.enter()

import corpus
import matplotlib as mpl
from matplotlib import pyplot

import textalign
from textalign import params
from textalign._compare import Prepared

SEED: Final = 1
SIZES: Final = {
    "passages": (1_000, 3_000, 10_000, 30_000),
    "dedup": (1_000, 10_000, 100_000, 1_000_000),
}
FIRST: Final = {"passages": 1_000, "dedup": 10_000}
"""From which size on growth is told: below it, what every call takes counts."""


def passages(count: int, threads: int) -> dict[str, Any]:
    """Passages over all pairs."""
    drawn = list(corpus.zipf(count, SEED))
    planted = [(*article.passage, n) for n, article in enumerate(drawn) if article.passage]
    texts = {str(n): article.text for n, article in enumerate(drawn)}
    held: list[textalign.Result] = []

    def work() -> None:
        held.append(textalign.compare(texts, candidates="shingles", threads=threads))

    told = measured(work)
    found: dict[tuple[int, int], list[tuple[int, int, int, int]]] = {}
    for p in held[0].passages:
        spans = (p.a.start, p.a.end, p.b.start, p.b.end)
        found.setdefault((int(p.a.article), int(p.b.article)), []).append(spans)

    def half(start: int, end: int, first: int, last: int) -> bool:
        return 2 * (min(end, last) - max(start, first)) >= last - first

    kept = sum(
        any(
            half(a_start, a_end, start, end) and half(b_start, b_end, first, last)
            for a_start, a_end, b_start, b_end in found.get((origin, number), ())
        )
        for origin, start, end, first, last, number in planted
    )
    prepared = Prepared.of(held[0].corpus, params.DEFAULT_BACKGROUND, threads)
    candidates = len(prepared.candidate_pairs(count, False)) - count
    told |= {
        "candidates": candidates,
        "pairs found": len(found),
        "planted": len(planted),
        "recall": kept / len(planted),
    }
    return told


def dedup(count: int, threads: int) -> dict[str, Any]:
    """Near-duplicates at the default threshold."""
    texts = [a.text for a in corpus.zipf(count, SEED, reuse=0.0, copies=0.2, rate=0.05)]
    held: list[textalign.Dedup] = []

    def work() -> None:
        held.append(textalign.dedup(texts, threads=threads))

    told = measured(work)
    told |= {
        "candidates": held[0].candidates,
        "pairs found": len(held[0].pairs),
        "removed": int((~held[0].kept).sum()),
    }
    return told


def measured(work: Any) -> dict[str, Any]:
    """Seconds of processor and wall, and megabytes over what was there before."""
    before = environment.most_memory()
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu, "wall": wall, "megabytes": environment.most_memory() - before}


WORK: Final = {"passages": passages, "dedup": dedup}


def exponent(rows: dict[int, dict[str, Any]], first: int) -> float:
    """The power of the number of articles with which processor time grows."""
    sizes = [size for size in sorted(rows) if size >= first]
    low, high = sizes[0], sizes[-1]
    return math.log(rows[high]["cpu"] / rows[low]["cpu"]) / math.log(high / low)


def plot(name: str, rows: dict[int, dict[str, Any]], path: Path) -> None:
    """Seconds, memory and candidates by number of articles, all axes logarithmic."""
    # The same figures give the same file.
    mpl.rcParams["svg.hashsalt"] = name
    figure, axes = pyplot.subplots(1, 3, figsize=(10, 3), layout="constrained")
    sizes = sorted(rows)
    for axis, (title, keys) in zip(
        axes,
        (
            ("seconds", ("cpu", "wall")),
            ("megabytes over the texts", ("megabytes",)),
            ("pairs", ("candidates", "pairs found")),
        ),
        strict=True,
    ):
        for key in keys:
            axis.plot(sizes, [rows[size][key] for size in sizes], marker="o", label=key)
        axis.set(xscale="log", yscale="log", title=title, xlabel="articles")
        axis.grid(alpha=0.3)
        if len(keys) > 1:
            axis.legend()
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    parser = argparse.ArgumentParser(description="Growth with the number of articles.")
    parser.add_argument("what", choices=sorted(WORK))
    parser.add_argument("--most", type=int, help="leave out sizes above this")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--plot", type=Path, help="write an SVG")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        print(json.dumps(WORK[chosen.what](chosen.one, chosen.threads)))
        return
    rows: dict[int, dict[str, Any]] = {}
    for size in SIZES[chosen.what]:
        if chosen.most is None or size <= chosen.most:
            command = [sys.executable, __file__, chosen.what, "--one", str(size)]
            command += ["--threads", str(chosen.threads)]
            done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
            rows[size] = json.loads(done.stdout)
    keys = list(next(iter(rows.values())))
    shown = {"cpu": "CPU s", "wall": "wall s", "megabytes": "MB over the texts"}
    environment.table(
        ("articles", *(shown.get(key, key) for key in keys)),
        ((f"{size:,}", *(_shown(row[key]) for key in keys)) for size, row in rows.items()),
    )
    first = FIRST[chosen.what]
    if max(rows) > first:
        print(f"\nexponent of CPU s from {first:,} articles: {exponent(rows, first):.2f}")
    if chosen.plot:
        plot(chosen.what, rows, chosen.plot)


def _shown(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:,.4g}"


if __name__ == "__main__":
    main()
