"""How long Ctrl-C takes to end each long call: the longest of some interrupts at chance moments.

    python benches/interrupt.py [--interrupts 20] [--engine rust] [NAME ...]

Each call runs in a process of its own, again and again, and SIGINT comes at a moment of the first
half second of each. What is measured is the time from the signal to the `KeyboardInterrupt` of the
caller. After all of them a small call must work, and no temporary file may be left. Exit code 1 if
an interrupt took longer than --most milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

import textalign
from textalign import _compare, params
from textalign.read import read_corpus
from textalign.show import formats
from textalign.write import write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable

    Work = Callable[[], object]

ENGINES = ("rust", "python")
LONG = 3.0
"""Seconds after which a call is long enough."""

MAX_BYTES = int(params.MAX_BYTES.default)


def words_of(dice: random.Random, count: int) -> list[str]:
    return ["".join(dice.choices("abcdefghijklmnop", k=dice.randint(3, 9))) for _ in range(count)]


def articles(count: int, length: int, vocabulary: int = 3000) -> list[str]:
    """Articles of random words that share all their words, in any order."""
    dice = random.Random(1)
    words = words_of(dice, vocabulary)
    return [" ".join(dice.choices(words, k=length)) for _ in range(count)]


def copies(count: int) -> list[str]:
    """Articles that quote one another in many places: many passages and families."""
    dice = random.Random(2)
    words = words_of(dice, 20_000)
    said = [" ".join(dice.choices(words, k=12)) for _ in range(40)]
    return [
        ". ".join([*dice.sample(said, 20), " ".join(dice.choices(words, k=200))])
        for _ in range(count)
    ]


def prepared(texts: list[str]) -> _compare.Prepared:
    corpus = textalign.Corpus.from_texts(texts)
    return _compare.Prepared.of(corpus, params.DEFAULT_BACKGROUND, 1)


def all_pairs(count: int) -> np.ndarray:
    return np.ascontiguousarray(np.transpose(np.triu_indices(count)), np.uint32)


# --- The long calls ----------------------------------------------------------------------------


class Given(NamedTuple):
    """What a call is made of."""

    folder: Path
    large: bool
    """For the extension; the twin has work enough with less."""


def reading_files(given: Given) -> Work:
    for number, text in enumerate(articles(4000, 1000)):
        (given.folder / f"{number:04}.txt").write_text(text, "utf-8")
    return lambda: read_corpus(given.folder, max_bytes=MAX_BYTES)


def reading_records(given: Given) -> Work:
    records = [json.dumps({"id": n, "text": text}) for n, text in enumerate(articles(8000, 1000))]
    (given.folder / "all.jsonl").write_text("\n".join(records), "utf-8")
    return lambda: read_corpus(given.folder / "all.jsonl", max_bytes=MAX_BYTES)


def preparing_many(given: Given) -> Work:
    texts = articles(4000 if given.large else 200, 1000)
    return lambda: prepared(texts)


def preparing_one(given: Given) -> Work:
    texts = articles(1, 4_000_000 if given.large else 200_000)
    return lambda: prepared(texts)


def candidates(given: Given) -> Work:
    made = prepared(articles(6000 if given.large else 300, 500, 300))
    return lambda: made.held.sharing(*params.INDEX, 0, 1)


def aligning(_: Given) -> Work:
    texts = articles(400, 3000)
    return lambda: textalign.compare(texts, candidates="all", threads=1)


def aligning_one_pair(given: Given) -> Work:
    texts = articles(2, 300_000 if given.large else 20_000, 30_000)
    return lambda: textalign.compare(texts, candidates="all", threads=1)


def families(given: Given) -> Work:
    count = 200 if given.large else 40
    made = prepared(copies(count))
    held = made.held.passages(all_pairs(count), params.Model.of(22, 3, 0, condensed=False), 1)
    return held.families


def columns(given: Given) -> Work:
    count = 200 if given.large else 40
    made = prepared(copies(count))
    held = made.held.passages(all_pairs(count), params.Model.of(22, 3, 0, condensed=False), 1)
    return held.columns


def counting_shingles(given: Given) -> Work:
    count = 1500 if given.large else 150
    made = prepared(articles(count, 1000))
    pairs = all_pairs(count)
    return lambda: made.held.shared_shingles(pairs, 3, 1)


def dedup(given: Given) -> Work:
    texts = articles(20_000 if given.large else 500, 1000)
    return lambda: textalign.dedup(texts, threads=1)


def sketch(given: Given) -> Work:
    texts = articles(20_000 if given.large else 500, 1000)
    return lambda: textalign.sketch(texts, threads=1)


def estimating(given: Given) -> Work:
    rows = textalign.sketch([f"{n} a b c" for n in range(12_000 if given.large else 1500)])
    return lambda: textalign.jaccard(rows, rows)


def find(given: Given) -> Work:
    texts = articles(4000 if given.large else 200, 1000)
    return lambda: textalign.find(texts[7][:200], texts, threads=1)


def building_background(given: Given) -> Work:
    texts = articles(4000 if given.large else 300, 1000)
    return lambda: textalign.build_background(texts)


def writing(form: str) -> Callable[[Given], Work]:
    def make(given: Given) -> Work:
        result = textalign.compare(copies(120 if given.large else 20), candidates="all")
        target = given.folder / "out"
        return lambda: write_atomic(target, formats.passages(result.passages, form))

    return make


def reporting(given: Given) -> Work:
    result = textalign.compare(copies(120 if given.large else 20), candidates="all")
    return lambda: textalign.report(result, given.folder / "report.html")


CALLS: dict[str, Callable[[Given], Work]] = {
    "reading files": reading_files,
    "reading records": reading_records,
    "preparing many": preparing_many,
    "preparing one large": preparing_one,
    "candidates": candidates,
    "aligning many pairs": aligning,
    "aligning one pair": aligning_one_pair,
    "families": families,
    "columns": columns,
    "counting shingles": counting_shingles,
    "dedup": dedup,
    "sketch": sketch,
    "estimating": estimating,
    "find": find,
    "building a background": building_background,
    "writing JSON": writing("json"),
    "writing CSV": writing("csv"),
    "writing a report": reporting,
}


# --- Measuring ---------------------------------------------------------------------------------


def measure(name: str, interrupts: int, large: bool) -> dict[str, object]:
    """Interrupt a call at chance moments of its first half second."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    dice = random.Random(name)
    waits: list[float] = []
    finished = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        work = CALLS[name](Given(folder, large))
        began = time.monotonic()
        with suppress(KeyboardInterrupt):
            timer = threading.Timer(LONG, os.kill, (os.getpid(), signal.SIGINT))
            timer.start()
            work()
            timer.cancel()
        timer.join()
        lasts = time.monotonic() - began
        before = sorted(folder.iterdir())
        # A call that ends sooner is interrupted in its first nine tenths.
        longest = min(0.5, 0.9 * lasts)
        for _ in range(interrupts):
            sent: list[float] = []

            def interrupt(sent: list[float] = sent) -> None:
                sent.append(time.monotonic())
                os.kill(os.getpid(), signal.SIGINT)

            timer = threading.Timer(dice.uniform(0.1 * longest, longest), interrupt)
            timer.start()
            try:
                try:
                    work()
                    timer.cancel()
                    timer.join()
                    finished += 1
                except KeyboardInterrupt:
                    waits.append(time.monotonic() - sent[0])
            except KeyboardInterrupt:  # it came right behind the end of the call
                finished += 1
            timer.join()
        left = [path.name for path in folder.iterdir() if path not in before]
        assert not left, left
    assert textalign.align("He called it a storm in a teacup.", "A storm in a teacup, they said.")
    return {"lasts": lasts, "waits": sorted(waits), "finished": finished}


def main() -> int:
    """Measure and print; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", default=list(CALLS))
    parser.add_argument("--interrupts", type=int, default=20)
    parser.add_argument("--engine", action="append", choices=ENGINES)
    parser.add_argument("--most", type=float, default=250.0, help="milliseconds")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        large = os.environ["TEXTALIGN_ENGINE"] == "rust"
        print(json.dumps(measure(given.names[0], given.interrupts, large)))
        return 0
    print(f"{'call':<24}{'engine':<8}{'lasts':>8}{'median':>10}{'longest':>10}   interrupts")
    over = 0
    for name in given.names:
        for engine in given.engine or ENGINES:
            done = subprocess.run(
                [sys.executable, __file__, "--one", "--interrupts", str(given.interrupts), name],
                env={**os.environ, "TEXTALIGN_ENGINE": engine},
                stdout=subprocess.PIPE,
                check=True,
            )
            found = json.loads(done.stdout)
            waits = [1000 * wait for wait in found["waits"]]
            over += bool(waits) and waits[-1] > given.most
            told = f"{waits[len(waits) // 2]:7.0f} ms{waits[-1]:7.0f} ms" if waits else " " * 20
            print(f"{name:<24}{engine:<8}{found['lasts']:6.1f} s{told}   {len(waits)}", flush=True)
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
