"""Prints what each stage costs on each engine: the benches → a table, Rust beside the twin.

    python benches/report.py             # print it
    python benches/report.py --write     # print it, and write docs/benchmarks.md

The benches are run in a process of their own, the engines in turn on each input, and again in a new
process for each further run that is asked for. A figure is the median over the runs of the median
of a run's rounds. It is processor time, in milliseconds, because other work on the machine
stretches the time on the wall far more. Throughput is in megabytes (10⁶ bytes of UTF-8) a second.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from importlib import metadata
from itertools import groupby
from pathlib import Path
from typing import Any, Final, NamedTuple

import textalign

BENCHES: Final = Path(__file__).resolve().parent
PAGE: Final = BENCHES.parent / "docs" / "benchmarks.md"

STAGES: Final = (
    *("tokenize", "shingle", "sketch", "candidates", "align", "passages", "families", "matrix"),
    "pipeline",
)
"""In the order of the pipeline, not of the names of the benches' files."""

WITHOUT_TEXT: Final = frozenset({"estimates", "cluster", "families", "overlaps"})
"""Calls that take sketches, pairs or passages, and have no throughput in bytes of text."""

HEADINGS: Final = (
    "Stage", "Call", "Input", "Articles", "Words", "Bytes",
    "Rust, ms", "Twin, ms", "Twin / Rust", "Rust, MB/s", "Twin, MB/s",
)  # fmt: skip
NAMES: Final = 3
"""Columns on the left that are words; the others are numbers."""

TEXT: Final = """\
# Benchmarks

What each stage costs in the extension (Rust) and in its twin in pure Python, on one thread:

```sh
{command}
```

These are figures of one machine on one day. They show where the time goes and how the two engines
compare; no minimum is promised.

- Machine: {processor}, {cores} cores; {system}
- {versions}
- {date}; {load}
- {figure}, in processor time

{table}

## How to read it

- Inputs: `seeds` are the five articles of `seeds/`. `copies` are texts spliced from Bible verses,
  a fifth of them near-copies of others. `planted` are pairs of articles of 300 words of running
  text with a passage of 20 and one of 40 words planted in both, edited in every second pair; `long`
  is one such pair of 10,000 words each with four passages. All but the first are generated from a
  fixed seed by `benches/corpus.py`.
- Calls have the names of the benches in `benches/`. `tokenize` and `shingles` take an input as one
  text. `sketch` and `duplicates` start from texts and include the stages before. `align` takes the
  pairs in which passages are planted (of the seeds two pairs), `passages` all pairs up to 100
  articles, and above those that share shingles; both take what `articles` has made ready.
  `compare`, `find` and `dedup` are the public functions, whole.
- MB/s are megabytes (10⁶ bytes of UTF-8) of the articles a second; there is no such figure for
  calls that read no text. Where all pairs are looked at, the cost grows with their number and not
  with the bytes.
- Every call into the extension starts a thread, so that Ctrl-C can end it, and that is most of what
  the shortest calls take.
- The twin keeps the words it has met lately and after its first round meets them again, so that it
  is slower on new text. Where it has no figure, it would take too long.
"""


class Timed(NamedTuple):
    """One call on one input, on both engines."""

    stage: str
    call: str
    input: str
    articles: int
    words: int
    bytes: int
    seconds: dict[str, float]
    """By engine."""

    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        rust, twin = times = self.seconds.get("rust"), self.seconds.get("python")
        rates = (None,) * 2 if self.call in WITHOUT_TEXT else times
        return (
            *(self.stage, self.call, self.input),
            *(f"{number:,}" for number in (self.articles, self.words, self.bytes)),
            *(_three_digits(1e3 * time) if time else "" for time in times),
            _three_digits(twin / rust) if rust and twin else "",
            *(_three_digits(self.bytes / time / 1e6) if time else "" for time in rates),
        )


def _three_digits(number: float) -> str:
    """The number with three digits that count, without an exponent."""
    digits = next((digits for digits in range(3) if number >= 10 ** (2 - digits)), 3)
    return f"{number:,.{digits}f}"


def run() -> dict[str, Any]:
    """Run the benches once; what pytest-benchmark tells of it."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "benchmarks.json"
        command = [
            *(sys.executable, "-m", "pytest", str(BENCHES), "--quiet", "--benchmark-enable"),
            *("--benchmark-quiet", "--benchmark-timer=time.process_time"),
            *("--benchmark-min-rounds=1", "--benchmark-max-time=0.1", f"--benchmark-json={told}"),
        ]
        done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
        if done.returncode != 0:
            raise SystemExit(f"{done.stdout}{done.stderr}".strip())
        found: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    return found


def timed(runs: list[dict[str, Any]]) -> list[Timed]:
    """The medians of all runs, in the order of the stages; every run has the same benches."""
    medians: dict[tuple[Any, ...], dict[str, list[float]]] = {}
    for found in runs:
        for bench in found["benchmarks"]:
            about = bench["extra_info"]
            key = (bench["group"], *(about[name] for name in Timed._fields[1:6]))
            by_engine = medians.setdefault(key, {})
            by_engine.setdefault(about["engine"], []).append(bench["stats"]["median"])
    rows = [
        Timed._make((*key, {name: statistics.median(times) for name, times in by_engine.items()}))
        for key, by_engine in medians.items()
    ]
    return sorted(rows, key=lambda row: STAGES.index(row.stage))


def printed(rows: list[Timed]) -> str:
    """The table for a terminal: columns aligned, a blank line between stages."""
    cells = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]

    def line(row: tuple[str, ...]) -> str:
        aligned = [
            cell.ljust(width) if number < NAMES else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        return "  ".join(aligned).rstrip()

    parts = [line(HEADINGS)]
    for _, stage in groupby(rows, key=lambda row: row.stage):
        parts += ["", *(line(row.cells()) for row in stage)]
    return "\n".join(parts)


def page(rows: list[Timed], machine: dict[str, Any], load: str, runs: int) -> str:
    """The text of docs/benchmarks.md."""
    align = ["---"] * NAMES + ["--:"] * (len(HEADINGS) - NAMES)
    table = [HEADINGS, align, *(row.cells() for row in rows)]
    versions = {
        "textalign": textalign.__version__,
        machine["python_implementation"]: machine["python_version"],
        **{name: metadata.version(name) for name in ("numpy", "snowballstemmer")},
    }
    command = "python benches/report.py --write"
    figure = "Each figure is the median of the rounds of one run"
    if runs > 1:
        command += f" --runs {runs}"
        figure = f"Each figure is the median of {runs} runs, of the median of the rounds of each"
    return TEXT.format(
        command=command,
        processor=machine["cpu"].get("brand_raw") or platform.processor(),
        cores=os.cpu_count(),
        system=f"{machine['system']}, {machine['machine']}",
        versions=", ".join(f"{name} {version}" for name, version in versions.items()),
        date=datetime.now(UTC).date().isoformat(),
        load=load,
        figure=figure,
        table="\n".join(f"| {' | '.join(row)} |" for row in table),
    )


def load_average() -> str:
    """How busy the machine is with other work, where it tells."""
    if not hasattr(os, "getloadavg"):
        return "how busy the machine was is not known"
    return f"load average of the machine before the first run: {os.getloadavg()[0]:.1f}"


def main() -> None:
    """Run the benches and show what they took."""
    parser = argparse.ArgumentParser(description="Print what each stage costs on each engine.")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md too")
    parser.add_argument("--runs", type=int, default=1, help="how often to run all benches")
    arguments = parser.parse_args()
    if arguments.runs < 1:
        parser.error("--runs must be at least 1")
    load = load_average()
    runs = []
    for number in range(arguments.runs):
        print(f"run {number + 1} of {arguments.runs}", file=sys.stderr)
        runs.append(run())
    rows = timed(runs)
    print(printed(rows))
    if arguments.write:
        text = page(rows, runs[0]["machine_info"], load, arguments.runs)
        PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
