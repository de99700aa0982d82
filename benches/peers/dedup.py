"""Dedup beside rensa: strings in memory to pairs, threshold .8, 3-shingles of words, one thread.

    python benches/peers/dedup.py                        # 20,000 generated documents
    python benches/peers/dedup.py --documents 100000

The truth are all pairs whose sets of shingles have a Jaccard similarity from the threshold on,
found without a sketch. textalign verifies each pair exactly. rensa has an index of sketches, and
its pairs are those of one bucket whose sketches are alike enough: sketches from the quickest
shingles of Python, 16 bands of 8 slots. Pairs of equal texts are counted for both. The time is
processor time, the median of rounds in turn; memory is what the process grows by over the texts.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

os.environ |= {"RAYON_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}

import environment

environment.enter()

import corpus
import numpy as np
from near_duplicates import all_pairs, word_shingles, words_of
from rensa import RMinHash, RMinHashLSH

import textalign

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

SLOTS: Final = 128
SIZE: Final = 3
BANDS: Final = 16
SEED: Final = 1
THRESHOLD: Final = 0.8
DOCUMENTS: Final = 20_000
ROUNDS: Final = 5


def by_rensa(texts: list[str]) -> set[tuple[int, int]]:
    sketches = RMinHash.from_token_sets(map(environment.shingles_of, texts), SLOTS, SEED)
    index = RMinHashLSH(THRESHOLD, SLOTS, BANDS)
    index.insert_many(sketches)
    return {
        (one, other)
        for one, found in enumerate(index.query_all(sketches))
        for other in found
        if one < other and sketches[one].jaccard(sketches[other]) >= THRESHOLD
    }


def by_textalign(texts: list[str]) -> textalign.Dedup:
    return textalign.dedup(texts, threshold=THRESHOLD, threads=1)


def with_copies(
    pairs: set[tuple[int, int]], contents: npt.NDArray[np.intp]
) -> set[tuple[int, int]]:
    """Pairs of contents as pairs of all texts that have them, equal texts included."""
    members: dict[int, list[int]] = {}
    for number, content in enumerate(contents.tolist()):
        members.setdefault(content, []).append(number)
    found = {tuple(sorted((x, y))) for a, b in pairs for x in members[a] for y in members[b]}
    for same in members.values():
        found |= {(x, y) for at, x in enumerate(same) for y in same[at + 1 :]}
    return found


def grown(work: Callable[[], object]) -> float:
    """Megabytes that the process grows by while it works."""
    page = os.sysconf("SC_PAGE_SIZE")

    def resident() -> int:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * page

    before = most = resident()
    done = threading.Event()

    def watch() -> None:
        nonlocal most
        while not done.wait(0.005):
            most = max(most, resident())

    watcher = threading.Thread(target=watch)
    watcher.start()
    work()
    done.set()
    watcher.join()
    return (most - before) / 1e6


WORK: Final = {"textalign": by_textalign, "rensa": by_rensa}


def main() -> None:
    parser = argparse.ArgumentParser(description="Dedup beside rensa.")
    parser.add_argument("--documents", type=int, default=DOCUMENTS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    chosen = parser.parse_args()
    texts = corpus.near_duplicates(chosen.documents, SEED, log_words=6.0).texts
    size = sum(len(text.encode()) for text in texts)
    print(f"{len(texts):,} generated documents, {size / 1e6:.1f} MB, threshold {THRESHOLD}\n")
    calls = {name: partial(work, texts) for name, work in WORK.items()}
    memory = {name: grown(call) for name, call in calls.items()}
    seconds = environment.measured(calls, chosen.rounds)
    environment.table(
        ("", "CPU s", "MB/s", "times as long", "MB over the texts"),
        (
            (
                name, f"{each:.2f}", f"{size / each / 1e6:.1f}",
                f"{each / seconds['textalign']:.1f}", f"{memory[name]:.0f}",
            )
            for name, each in seconds.items()
        ),
    )  # fmt: skip
    sys.stdout.flush()

    began = time.perf_counter()
    listed = words_of(texts)
    first = {words: number for number, words in reversed(list(enumerate(listed)))}
    contents = np.array([first[words] for words in listed])
    firsts = sorted(first.values())
    sets = word_shingles([listed[number] for number in firsts], SIZE)
    truth = with_copies({(firsts[a], firsts[b]) for a, b in all_pairs(sets, THRESHOLD)}, contents)
    took = time.perf_counter() - began
    pairs = {
        "textalign": with_copies(
            {tuple(pair) for pair in by_textalign(texts).pairs.tolist()}, contents
        ),
        "rensa": by_rensa(texts),
    }
    print(f"\n{len(truth):,} pairs in truth, found in {took:.0f} s\n")
    environment.table(
        ("", "pairs", "recall", "precision"),
        (
            (
                name, f"{len(found):,}", f"{len(found & truth) / len(truth):.4f}",
                f"{len(found & truth) / len(found):.4f}",
            )
            for name, found in pairs.items()
        ),
    )  # fmt: skip


if __name__ == "__main__":
    main()
