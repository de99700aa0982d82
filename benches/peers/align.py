"""Alignment of two texts beside parasail, ginfinity-sw, rapidfuzz and difflib, one thread.

    python benches/peers/align.py                        # 300, 1,000, 3,000 and 10,000 words
    python benches/peers/align.py --sizes 1000

Each pair are two books of the Bible with four passages of 20 to 120 words planted in both (texts of
300 words: two, of 20 and 40), one word in ten inserted, deleted or replaced in the second. Everyone
gets words, and those of textalign are prepared before, as for the other pairs of an article; the
text as it comes is told too. The time is processor time for a pair, the median of rounds in which
all take turns; textalign gets all pairs in one call, and gives coordinates and edit scripts.

- textalign, ordered: its phrases alone, the sparse chain; everything: the token bags too.
- parasail knows letters, not words: words are put into 90 letters, so it finds less. One best
  alignment (`sw_trace_striped_16`, traced back).
- ginfinity-sw takes vectors: a random one of 64 numbers a word. Up to 8 alignments that use no word
  twice.
- rapidfuzz (`LCSseq.editops`) and difflib align the whole texts in order, so nothing that crosses.

Recall: of the planted words that both sides have, how many are matched with a word of the same
passage. Precision: of the words matched, how many are in a planted passage on both sides.
"""

from __future__ import annotations

import argparse
import os
from bisect import bisect_left
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Final

os.environ |= {"RAYON_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "NUMBA_NUM_THREADS": "1"}

import environment

environment.enter()

import corpus
import ginfinity_sw
import numpy as np
import parasail
from rapidfuzz.distance import LCSseq

from textalign import engine as engines
from textalign import params

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Matches = list[tuple[int, int]]

SIZES: Final = {300: 60, 1000: 200, 3000: 12, 10_000: 4}
"""Words of a text, and how many pairs."""
PLANTED: Final = (20, 40, 80, 120)
"""Words of the passages that both texts of a pair have, and count to theirs."""
LONG: Final = 1000
"""Words from which on a text has all of them, and not only the first two."""
FEW: Final = 4
"""Pairs for who is a hundred times slower."""
PATIENCE: Final = {"ginfinity-sw": 1000, "difflib": 3000}
"""Longest texts that the slow ones are given."""
ROUNDS: Final = 5
RATE: Final = 0.1
NO_BOXES: Final = 2**30
"""A cell of the token bags that no text fills: phrases alone."""
LETTERS: Final = "".join(chr(code) for code in range(33, 123))


class Pair:
    """Two texts, their words as they run, and where those of the planted passages are."""

    def __init__(self, seed: int, words: int) -> None:
        sizes = PLANTED if words >= LONG else PLANTED[:2]
        made = corpus.planted_reuse(
            seed, words=words - sum(sizes), sizes=sizes, change="edited", rate=RATE
        )
        self.texts = (made.a, made.b)
        self.words = [text.split() for text in self.texts]
        self.starts = [_starts(words) for words in self.words]
        self.planted = [
            (self.within(0, a, a_end), self.within(1, b, b_end))
            for a, a_end, b, b_end in made.passages
        ]

    def within(self, side: int, start: int, end: int) -> range:
        """The words of a side between two places in code points."""
        starts = self.starts[side]
        return range(bisect_left(starts, start), bisect_left(starts, end))


def _starts(words: list[str]) -> list[int]:
    ends = np.cumsum([len(word) + 1 for word in words])
    return [0, *ends[:-1].tolist()]


def by_textalign(pairs: Sequence[Pair], cell: int | None) -> Callable[[], list[Matches]]:
    engine = engines.current()
    table = engines.background(engine, params.DEFAULT_BACKGROUND).table
    texts = [text for pair in pairs for text in pair.texts]
    held = engine.module.Articles(texts, table, 1)
    numbers = np.arange(len(texts), dtype=np.uint32).reshape(-1, 2)
    model = params.Model.of(params.MIN_EVIDENCE.default, params.MIN_WORDS.default, 0)
    if cell:
        model = replace(model, bag_cell=cell)
    return lambda: held.passages(numbers, model, 1).columns()


def from_text(pairs: Sequence[Pair]) -> Callable[[], Any]:
    def work() -> Any:
        return by_textalign(pairs, None)()

    return work


def matches_of(pairs: Sequence[Pair], columns: dict[str, Any]) -> list[Matches]:
    """The words that textalign says are equal, or forms of one word."""
    found: list[Matches] = [[] for _ in pairs]
    first = columns["edit_first"].tolist()
    edits = columns["edits"].reshape(-1, 5).tolist()
    for k, article in enumerate(columns["a_article"].tolist()):
        pair = pairs[article // 2]
        for operation, a, a_end, b, b_end in edits[first[k] : first[k + 1]]:
            if operation in KEPT:
                sides = pair.within(0, a, a_end), pair.within(1, b, b_end)
                found[article // 2] += zip(*sides, strict=False)
    return found


KEPT: Final = (0, 1)
"""The operations of an edit script that keep a word."""


def by_parasail(pairs: Sequence[Pair]) -> Callable[[], list[Matches]]:
    matrix = parasail.matrix_create(LETTERS, 2, -1, True)
    letters: dict[str, str] = {}
    for pair in pairs:
        for word in (word for words in pair.words for word in words):
            letters.setdefault(word, LETTERS[len(letters) % len(LETTERS)])
    lettered = [["".join(letters[word] for word in words) for words in p.words] for p in pairs]

    def work() -> list[Matches]:
        found = []
        for a, b in lettered:
            result = parasail.sw_trace_striped_16(a, b, 3, 1, matrix)
            cigar = result.cigar
            i, j = cigar.beg_query, cigar.beg_ref
            matches: Matches = []
            for code in cigar.seq:
                length, operation = code >> 4, "MIDNSHP=X"[code & 15]
                if operation == "=":
                    matches += zip(range(i, i + length), range(j, j + length), strict=True)
                i += length if operation in "=XMI" else 0
                j += length if operation in "=XMD" else 0
            found.append(matches)
        return found

    return work


def by_ginfinity(pairs: Sequence[Pair]) -> Callable[[], list[Matches]]:
    draw = np.random.default_rng(1)
    vectors: dict[str, np.ndarray] = {}
    for pair in pairs:
        for word in (word for words in pair.words for word in words):
            if word not in vectors:
                vectors[word] = draw.choice([-1.0, 1.0], 64).astype(np.float32)
    given = [[np.stack([vectors[w] for w in words]) for words in pair.words] for pair in pairs]
    # 2 for the same word, -1 for any other.
    how = ginfinity_sw.ScoringParameters(
        mu=0.7, gamma=10.0, score_min=-1.0, score_max=2.0, gap_open=2.0, gap_extend=1.0
    )

    def work() -> list[Matches]:
        found = []
        for a, b in given:
            several = ginfinity_sw.align_multiple(
                a, b, params=how, max_alignments=8, min_score=16.0, max_cells=2**30
            )
            columns = [column for one in several.alignments for column in one.columns]
            found.append([(i, j) for i, j in columns if i >= 0 and j >= 0])
        return found

    return work


def by_rapidfuzz(pairs: Sequence[Pair]) -> Callable[[], list[Matches]]:
    def work() -> list[Matches]:
        return [_of_blocks(LCSseq.editops(*pair.words).as_matching_blocks()) for pair in pairs]

    return work


def by_difflib(pairs: Sequence[Pair]) -> Callable[[], list[Matches]]:
    def work() -> list[Matches]:
        return [
            _of_blocks(SequenceMatcher(None, *pair.words, autojunk=False).get_matching_blocks())
            for pair in pairs
        ]

    return work


def _of_blocks(blocks: Any) -> Matches:
    return [(x.a + k, x.b + k) for x in blocks for k in range(x.size)]


def judged(pairs: Sequence[Pair], found: Sequence[Matches]) -> tuple[float, float]:
    """Recall and precision."""
    wanted = kept = right = all_found = 0
    for pair, matches in zip(pairs, found, strict=False):
        in_both: set[int] = set()
        for here, there in pair.planted:
            others = {pair.words[1][j] for j in there}
            same = {i for i in here if pair.words[0][i] in others}
            wanted += len(same)
            met = {(i, j) for i, j in matches if i in here and j in there}
            right += len(met)
            in_both |= same & {i for i, _ in met}
        kept += len(in_both)
        all_found += len(set(matches))
    return kept / max(wanted, 1), right / max(all_found, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description="Alignment beside peers.")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), choices=list(SIZES))
    chosen = parser.parse_args()
    for size in chosen.sizes:
        pairs = [Pair(seed, size) for seed in range(SIZES[size])]
        few = pairs[:FEW]
        calls: dict[str, tuple[Sequence[Pair], Callable[[], Any]]] = {
            "textalign, ordered": (pairs, by_textalign(pairs, NO_BOXES)),
            "textalign, everything": (pairs, by_textalign(pairs, None)),
            "textalign, from str": (pairs, from_text(pairs)),
            "parasail": (pairs, by_parasail(pairs)),
            "ginfinity-sw": (few, by_ginfinity(few)),
            "rapidfuzz": (pairs, by_rapidfuzz(pairs)),
            "difflib": (few, by_difflib(few)),
        }
        calls = {name: call for name, call in calls.items() if size <= PATIENCE.get(name, size)}
        found = {name: work() for name, (_, work) in calls.items()}  # what is compiled late is
        seconds = environment.measured({name: work for name, (_, work) in calls.items()}, ROUNDS)
        each = {name: seconds[name] / len(given) for name, (given, _) in calls.items()}
        print(f"\n{len(pairs)} pairs of texts of {size:,} words, planted ones included\n")
        rows = []
        for name, (given, _) in calls.items():
            matches = found[name]
            if name.startswith("textalign"):
                matches = matches_of(given, matches)
            recall, precision = judged(given, matches)
            times = each[name] / each["textalign, ordered"]
            rows.append(
                (name, f"{each[name] * 1e6:,.0f}", f"{times:.1f}", f"{recall:.3f}",
                 f"{precision:.3f}")
            )  # fmt: skip
        environment.table(("", "µs a pair", "times as long", "recall", "precision"), rows)


if __name__ == "__main__":
    main()
