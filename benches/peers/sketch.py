"""Text to sketch beside rensa, daft and datasketch: 128 slots of 3-shingles of words, one thread.

    python benches/peers/sketch.py                       # generated texts
    python benches/peers/sketch.py --texts FOLDER        # also the text files of a folder

Everyone starts from the same texts in memory and ends with sketches; the time is processor time,
the median of rounds in which all take turns. Megabytes are 10⁶ bytes of UTF-8. Each peer is run in
the quickest of its ways that sketches all shingles of a text: rensa and datasketch have no shingles
of their own, so Python makes them (lower case, split at white space); daft makes its own, and is
handed the texts as an Arrow array. rensa's `rho` ways, which look at a sample of a long text only,
are no such way.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

# One thread for whoever asks: read before the peers are loaded.
os.environ |= {"RAYON_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "DAFT_PROGRESS_BAR": "0"}

import environment

environment.enter()

import corpus
import daft
import numpy as np
import pyarrow as pa
from datasketch import MinHash
from rensa import RMinHash

import textalign

if TYPE_CHECKING:
    from collections.abc import Callable

SLOTS: Final = 128
SIZE: Final = 3
SEED: Final = 1
DOCUMENTS: Final = 4000
FEW: Final = 200
"""Texts for who is a hundred times slower."""
ROUNDS: Final = 7


def calls_on(texts: list[str]) -> dict[str, Callable[[], object]]:
    encoded = [text.encode() for text in texts]
    strings = pa.array(texts)
    table = daft.from_arrow(pa.table({"text": strings}))
    column = daft.col("text")

    def rensa_flat() -> object:
        """Shingles as hashes of tuples, straight into an array."""
        hashes, ends = [], [0]
        for text in texts:
            words = environment.words_of(text)
            runs = zip(words, words[1:], words[2:], strict=False)
            hashes.append(np.fromiter(map(hash, runs), np.int64).view(np.uint64))
            ends.append(ends[-1] + len(hashes[-1]))
        offsets = np.array(ends, np.uint64)
        return RMinHash.digest_matrix_from_flat_token_hashes(
            np.concatenate(hashes), offsets, SLOTS, SEED
        )

    def rensa_strings() -> object:
        sets = map(environment.shingles_of, texts)
        return RMinHash.digest_matrix_from_token_sets(list(sets), SLOTS, SEED)

    def of_daft(expression: daft.Expression) -> Callable[[], object]:
        hashed = expression.minhash(
            num_hashes=SLOTS, ngram_size=SIZE, seed=SEED, hash_function="xxhash3_64"
        )
        return lambda: table.select(hashed).collect()

    def datasketch() -> object:
        sets = ([s.encode() for s in environment.shingles_of(text)] for text in texts[:FEW])
        return list(MinHash.generator(sets, num_perm=SLOTS))

    return {
        "textalign, list of str": lambda: textalign.sketch(texts, threads=1),
        "textalign, list of bytes": lambda: textalign.sketch(encoded, threads=1),
        "textalign, Arrow array": lambda: textalign.sketch(strings, threads=1),
        "rensa RMinHash, tuple hashes": rensa_flat,
        "rensa RMinHash, strings": rensa_strings,
        "daft minhash, normalized": of_daft(column.normalize(remove_punct=True, lowercase=True)),
        "daft minhash, as it is": of_daft(column),
        "datasketch MinHash": datasketch,
    }


def measure(name: str, texts: list[str]) -> None:
    seconds = environment.measured(calls_on(texts), ROUNDS)
    size = sum(len(text.encode()) for text in texts)
    some = sum(len(text.encode()) for text in texts[:FEW])
    rate = {
        call: (some if call.startswith("datasketch") else size) / each / 1e6
        for call, each in seconds.items()
    }
    best = rate["textalign, list of str"]
    words = sum(len(text.split()) for text in texts) / len(texts)
    print(f"\n{name}: {len(texts):,} texts of {words:.0f} words, {size / 1e6:.1f} MB\n")
    environment.table(
        ("", "MB/s", "texts/s", "textalign, times as quick"),
        (
            (call, f"{each:.1f}", f"{each * 1e6 * len(texts) / size:,.0f}", f"{best / each:.1f}")
            for call, each in rate.items()
        ),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Text to sketch beside peers.")
    parser.add_argument("--texts", type=Path, help="a folder of text files to measure on too")
    chosen = parser.parse_args()
    daft.set_runner_native()
    measure("generated", corpus.near_duplicates(DOCUMENTS, SEED, log_words=6.0).texts)
    measure("generated, short", corpus.near_duplicates(5 * DOCUMENTS, SEED, log_words=4.7).texts)
    if chosen.texts:
        paths = sorted(path for path in chosen.texts.rglob("*") if path.is_file())
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
        measure(chosen.texts.name, texts)
        # The same text in documents of the usual length of news.
        joined, current = [], ""
        for text in texts:
            current += text + "\n"
            if len(current) > 3200:
                joined.append(current)
                current = ""
        measure(f"{chosen.texts.name}, joined", [*joined, current])


if __name__ == "__main__":
    main()
