"""How good the passages are: planted reuse, decoys and, if its path is given, a PAN corpus.

    python benches/quality/passages.py [--pan FOLDER]

Everything runs with the defaults. For a PAN corpus (not in this repository) passages have at least
150 characters and may condense, which are the task's own unit and kind. Recall and precision are
shares of code points; a passage is right where it overlaps a planted one on both sides. The last
table takes parts of the aligner away, one at a time.
"""

from __future__ import annotations

import argparse
import dataclasses
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

# A script has its own folder on the path; the generator lies in the one above.
sys.path.append(str(Path(__file__).parent.parent))
import corpus
import plagdet

from textalign import engine as engines
from textalign import params

if TYPE_CHECKING:
    import numpy.typing as npt

PLANTED: Final = 60
"""Pairs of texts for each kind of change."""

DECOYS: Final = 300
"""Pairs of stretches of different books; those that share six words in a row are left out."""

CHANGES: Final[tuple[tuple[corpus.Change, float], ...]] = (
    ("verbatim", 0.0),
    ("edited", 0.1),
    ("edited", 0.2),
    ("edited", 0.4),
    ("reordered", 0.0),
)

PARTS: Final[dict[str, dict[str, int]]] = {
    "all": {},
    "no token bags": {"bag_seed": 2**40, "phrase_words": 2**30},
    "no phrases": {"phrase_words": 0},
    "chance at its rate, not rarer": {"pair_rarity": 1},
    "second-hand passages kept": {"second_hand": 0},
    "weak boxes beside strong ones kept": {"bag_relative": 0},
}
"""What is taken away in the last table: fields of `params.Model`."""

Spans = list[tuple[int, int, int, int]]


class Aligner:
    """The engine of this process with a model."""

    def __init__(self, **changes: Any) -> None:
        self.engine = engines.current()
        background = changes.pop("background", params.DEFAULT_BACKGROUND)
        self.background = engines.background(self.engine, background)
        defaults = params.MIN_EVIDENCE.default, params.MIN_WORDS.default
        least = changes.pop("min_characters", params.MIN_CHARACTERS.default)
        condensed = changes.pop("condensed", False)
        model = params.Model.of(*defaults, least, condensed=condensed)
        self.model = dataclasses.replace(model, **changes)

    def spans(self, texts: list[str], pairs: npt.NDArray[np.uint32]) -> list[tuple[int, ...]]:
        """Article and span, both sides, of every passage."""
        threads = engines.processors()
        articles = self.engine.module.Articles(texts, self.background.table, threads)
        columns = articles.passages(pairs, self.model, threads).columns()
        names = [f"{side}_{name}" for side in "ab" for name in ("article", "start", "end")]
        return list(zip(*(columns[name].tolist() for name in names), strict=True))

    def of_texts(self, texts: list[tuple[str, str]]) -> list[Spans]:
        """The spans of the passages of each pair of texts."""
        flat = [text for pair in texts for text in pair]
        pairs = np.arange(len(flat), dtype=np.uint32).reshape(-1, 2)
        found: list[Spans] = [[] for _ in texts]
        for a, a_start, a_end, _, b_start, b_end in self.spans(flat, pairs):
            found[a // 2].append((a_start, a_end, b_start, b_end))
        return found


def common(x: tuple[int, ...], y: tuple[int, ...]) -> range:
    """The code points of the first text that two spans share, if they meet in the second too."""
    if max(x[2], y[2]) < min(x[3], y[3]):
        return range(max(x[0], y[0]), min(x[1], y[1]))
    return range(0)


def planted(
    aligner: Aligner, change: corpus.Change, rate: float, source: corpus.Texts | None = None
) -> tuple[float, float, int]:
    """Recall, precision and number of passages over planted reuse in texts of 1,000 words."""
    texts = [
        corpus.planted_reuse(seed, change=change, rate=rate, texts=source)
        for seed in range(PLANTED)
    ]
    covered = whole = right = reported = count = 0
    for text, found in zip(texts, aligner.of_texts([(t.a, t.b) for t in texts]), strict=True):
        count += len(found)
        for truth in text.passages:
            whole += truth[1] - truth[0]
            covered += len({place for span in found for place in common(span, truth)})
        for span in found:
            reported += span[1] - span[0]
            right += len({place for truth in text.passages for place in common(span, truth)})
    return covered / whole, right / max(1, reported), count


def decoys(source: corpus.Texts | None = None) -> list[tuple[str, str]]:
    """Pairs of stretches of 1,000 words of different books without six words in a row in common."""
    books = (source or corpus.bible()).books
    pairs = []
    for seed in range(DECOYS):
        draw = random.Random(seed)
        two = draw.sample(sorted(books), 2)
        one, other = (corpus.stretch(books[book], 1000, draw) for book in two)
        if corpus.runs(one).isdisjoint(corpus.runs(other)):
            pairs.append((" ".join(one), " ".join(other)))
    return pairs


def pan(root: Path, **changes: Any) -> tuple[dict[str, dict[str, float]], int, float]:
    """Scores of every category, clean pairs with a false alarm, CPU seconds with reading."""
    began = time.process_time()
    listed = plagdet.read_pairs(root / "pairs")
    number: dict[Path, int] = {}
    for pair in listed:
        for folder, name in zip(("susp", "src"), pair, strict=True):
            number.setdefault(root / folder / name, len(number))
    texts = [path.open(newline="", encoding="utf-8").read() for path in number]
    pairs = np.array([[number[root / "susp" / a], number[root / "src" / b]] for a, b in listed])
    found = Aligner(**changes).spans(texts, pairs.astype(np.uint32))
    seconds = time.process_time() - began
    names = [path.name for path in number]
    detections = {plagdet.Case(names[row[0]], names[row[3]], *row[1:3], *row[4:6]) for row in found}
    scores: dict[str, dict[str, float]] = {}
    every: set[plagdet.Case] = set()
    alarms = 0
    for folder in sorted(root.glob("0*-*")):
        cases = plagdet.read_cases(folder)
        own = set(plagdet.read_pairs(folder / "pairs"))
        here = {one for one in detections if one[:2] in own}
        every |= cases
        if cases:
            scores[folder.name] = plagdet.score(cases, here)
        else:
            alarms = len({one[:2] for one in here})
    scores["overall"] = plagdet.score(every, detections)
    return scores, alarms, seconds


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pan", type=Path, help="folder of a PAN text alignment corpus")
    root = parser.parse_args().pan
    aligner = Aligner()
    print(f"Planted reuse: {PLANTED} pairs of 1,000 words, passages of 20, 40, 80 and 120 words\n")
    print(f"{'change':<16}{'recall':>8}{'precision':>11}{'passages':>10}")
    for change, rate in CHANGES:
        recall, precision, count = planted(aligner, change, rate)
        name = f"{change} {rate:.0%}" if rate else change
        print(f"{name:<16}{recall:>8.3f}{precision:>11.3f}{count:>10}")
    pairs = decoys()
    alarms = sum(1 for found in aligner.of_texts(pairs) if found)
    print(f"\nDecoys: {alarms} of {len(pairs)} pairs of 1,000 words with a passage")
    if root is not None:
        print("\nPAN, at least 150 characters")
        for condensed in (True, False):
            scores, alarms, seconds = pan(root, min_characters=150, condensed=condensed)
            print(f"\n{'condensed' if condensed else 'not condensed':<30}", end="")
            print(f"{'plagdet':>8}{'recall':>8}{'precision':>11}{'granularity':>13}")
            for name, s in scores.items():
                print(f"{name:<30}{s['plagdet']:>8.4f}{s['recall']:>8.4f}", end="")
                print(f"{s['precision']:>11.4f}{s['granularity']:>13.4f}")
            print(f"false alarms in clean pairs: {alarms}; {seconds:.1f} CPU seconds")
    print(f"\n{'without':<36}{'edited 20%':>16}{'reordered':>16}{'PAN':>8}")
    for name, changes in PARTS.items():
        part = Aligner(**changes)
        told = [planted(part, *change)[:2] for change in (("edited", 0.2), ("reordered", 0.0))]
        print(f"{name:<36}" + "".join(f"{r:>9.3f}{p:>7.3f}" for r, p in told), end="")
        if root is not None:
            scores, _, _ = pan(root, min_characters=150, condensed=True, **changes)
            print(f"{scores['overall']['plagdet']:>8.4f}", end="")
        print()


if __name__ == "__main__":
    main()
