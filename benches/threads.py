"""Two threads beside two processes: how much of what the machine can give a second thread gains.

    python benches/threads.py

A machine seldom does twice as much with two processors: they share caches, memory and perhaps one
core. So the same work is done three times, interleaved: once on one thread; twice at the same time,
by two processes; and as two portions in one process on two threads. Time is that on the wall. The
gain is the work of a second over that of one thread, and the last column the share of the gain of
two processes that two threads have. Other work on the machine spoils these figures.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import time
from typing import TYPE_CHECKING, Any, Final

import corpus
import numpy as np

import textalign
from textalign import params
from textalign._compare import Prepared
from textalign.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Callable

SEED: Final = 1
ROUNDS: Final = 7


def sketch() -> Callable[[int], object]:
    texts = [article.text for article in corpus.zipf(10_000, SEED)]
    return lambda threads: textalign.sketch(texts * threads, threads=threads)


def dedup() -> Callable[[int], object]:
    once = [article.text for article in corpus.zipf(10_000, SEED, reuse=0.0, copies=0.2, rate=0.05)]
    other = [
        article.text for article in corpus.zipf(10_000, SEED + 1, reuse=0.0, copies=0.2, rate=0.05)
    ]
    given = {1: once, 2: once + other}
    return lambda threads: textalign.dedup(given[threads], threads=threads)


def passages() -> Callable[[int], object]:
    texts = [article.text for article in corpus.zipf(300, SEED)]
    prepared = Prepared.of(Corpus.from_texts(texts), params.DEFAULT_BACKGROUND, 1)
    pairs = np.random.default_rng(SEED).integers(0, len(texts), (3000, 2)).astype(np.uint32)
    given = {1: pairs, 2: np.concatenate([pairs, pairs])}
    model = params.Model.of(params.MIN_EVIDENCE.default, params.MIN_WORDS.default, 0)
    return lambda threads: prepared.held.passages(given[threads], model, threads)


WORK: Final = {"sketch": sketch, "dedup": dedup, "passages of pairs": passages}


def process(name: str, pipe: Any) -> None:
    """Does the work on one thread whenever it is told to, and says that it is done."""
    work = WORK[name]()
    work(1)
    pipe.send(None)
    while pipe.recv():
        work(1)
        pipe.send(None)


def gains(name: str, rounds: int) -> tuple[float, float]:
    """The gain of two processes and that of two threads, over one thread."""
    work = WORK[name]()
    fresh = multiprocessing.get_context("spawn")
    pipes = []
    for _ in range(2):
        mine, theirs = fresh.Pipe()
        fresh.Process(target=process, args=(name, theirs), daemon=True).start()
        mine.recv()
        pipes.append(mine)

    def both() -> None:
        for pipe in pipes:
            pipe.send(True)
        for pipe in pipes:
            pipe.recv()

    calls = {"one": lambda: work(1), "processes": both, "threads": lambda: work(2)}
    seconds: dict[str, list[float]] = {call: [] for call in calls}
    for number in range(rounds + 1):
        for call, run in calls.items():
            began = time.perf_counter()
            run()
            if number:  # the first round makes threads and fills caches
                seconds[call].append(time.perf_counter() - began)
    for pipe in pipes:
        pipe.send(False)
    median = {call: statistics.median(times) for call, times in seconds.items()}
    return 2 * median["one"] / median["processes"], 2 * median["one"] / median["threads"]


def main() -> None:
    parser = argparse.ArgumentParser(description="Two threads beside two processes.")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    chosen = parser.parse_args()
    print(f"{'':20}{'two processes':>15}{'two threads':>15}{'share':>10}")
    for name in WORK:
        processes, threads = gains(name, chosen.rounds)
        print(f"{name:20}{processes:15.2f}{threads:15.2f}{threads / processes:10.0%}")


if __name__ == "__main__":
    main()
