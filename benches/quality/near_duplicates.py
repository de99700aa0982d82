"""How good estimates, dedup and candidates are: seeded corpora in, one plain table a question out.

    python benches/quality/near_duplicates.py

Similarities are Jaccard shares of sets of shingles, sizes words. What is measured is compared with
counts made here from the words themselves, without a hash and without the engines' searches. Each
bound that must hold is told with what was measured; the exit code is 1 where one does not.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections import defaultdict
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

# A script has its own folder on the path; the generator lies in the one above.
sys.path.append(str(Path(__file__).parent.parent))
import corpus

import textalign as ta
from textalign import engine as engines
from textalign import params
from textalign._dedup import choose_bands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy.typing as npt

SEED: Final = int(params.SEED.default)
LENGTHS: Final = (60, 300, 2000)
STRATA: Final = 10
PAIRS_A_STRATUM: Final = 67
SEEDS: Final = 5
DOCUMENTS: Final = 20_000
THRESHOLDS: Final = (0.8, 0.5)
NEAR: Final = 0.05
"""A pair so little above the threshold is near it."""
PAIRS_AT_THRESHOLD: Final = 4000
LOW_RECALL: Final = 0.9
ARTICLES: Final = 400
ARTICLE: Final = 2000
QUOTATION: Final = 60
EDIT_RATES: Final = (0.0, 0.1, 0.2)

missed: list[str] = []


def must(what: str, holds: bool) -> None:
    """Tell of a bound, and remember it if it does not hold."""
    print(f"must: {what}: {'holds' if holds else 'FAILS'}")
    if not holds:
        missed.append(what)


def table(title: str, head: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    lines = [tuple(head), *map(tuple, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    print(f"\n{title}\n")
    for line in lines:
        print("  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)))


def pair_of(length: int, wanted: float, name: str) -> tuple[str, str, float]:
    """Two texts of `length` different words each, that share words of their own only; Jaccard."""
    shared = round(2 * length * wanted / (1 + wanted))
    common = [f"{name}c{number}" for number in range(shared)]
    texts = [
        " ".join(common + [f"{name}{side}{number}" for number in range(length - shared)])
        for side in "ab"
    ]
    return texts[0], texts[1], shared / (2 * length - shared)


def sketched(
    length: int, wanted: Iterable[float], seeds: Iterable[int]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
    """Exact Jaccard of made-up pairs, and by seed, pair and slot whether their sketches agree."""
    pairs = [pair_of(length, jaccard, f"p{number}") for number, jaccard in enumerate(wanted)]
    texts = [text for pair in pairs for text in pair[:2]]
    sketches = (ta.sketch(texts, shingle_size=1, seed=seed) for seed in seeds)
    agree = np.stack([rows[::2] == rows[1::2] for rows in sketches])
    return np.array([pair[2] for pair in pairs]), agree


def estimates() -> None:
    draw = random.Random(SEED)
    strata = [k for k in range(STRATA) for _ in range(PAIRS_A_STRATUM)]
    errors, variances, rows = [], [], []

    def row(name: str, error: Any, variance: Any) -> list[str]:
        first, every = error[0], np.sqrt(np.mean(error**2, axis=1))
        numbers = [
            np.sqrt(np.mean(first**2)), np.mean(first), np.abs(first).max(),
            every.mean(), np.mean(error), np.sqrt(np.mean(variance)),
        ]  # fmt: skip
        return [name, str(error.shape[1]), *(f"{number:.4f}" for number in numbers)]

    for length in LENGTHS:
        wanted = [(k + draw.random()) / STRATA for k in strata]
        exact, agree = sketched(length, wanted, range(SEED, SEED + SEEDS))
        errors.append(agree.mean(axis=2) - exact)
        variances.append(exact * (1 - exact) / agree.shape[2])
        rows.append(row(str(length), errors[-1], variances[-1]))
    error = np.concatenate(errors, axis=1)
    rows.append(row("all", error, np.concatenate(variances)))
    table(
        f"Error of the estimate, {agree.shape[2]} slots, {STRATA} strata of Jaccard similarity\n"
        f"(shingles of one word, all words different; the last column: k-permutation MinHash)",
        ["words", "pairs", f"RMSE seed {SEED}", "bias", "max", f"RMSE {SEEDS} seeds", "bias",
         "MinHash RMSE"],
        rows,
    )  # fmt: skip
    must("RMSE of the default seed at most .031", bool(np.sqrt(np.mean(error[0] ** 2)) <= 0.031))
    must("bias of the default seed within .002", bool(abs(np.mean(error[0])) <= 0.002))


def words_of(texts: list[str]) -> list[tuple[str, ...]]:
    """The words of each text as they stand in it."""
    found = []
    for text in texts:
        _, starts, ends, _ = engines.current().module.tokenize(text)
        spans = zip(starts.tolist(), ends.tolist(), strict=True)
        found.append(tuple(text[start:end].casefold() for start, end in spans))
    return found


def word_shingles(contents: list[tuple[str, ...]], size: int) -> list[npt.NDArray[np.int64]]:
    """The shingle set of each text: runs of words, by numbers that no two runs share."""
    number_of: defaultdict[tuple[str, ...], int] = defaultdict(lambda: len(number_of))
    runs = ((words, range(max(1, len(words) - size + 1))) for words in contents)
    return [np.unique([number_of[words[k : k + size]] for k in starts]) for words, starts in runs]


def all_pairs(sets: list[npt.NDArray[np.int64]], least: float) -> dict[tuple[int, int], float]:
    """Every pair of sets of a Jaccard similarity from `least` on, exactly.

    A set that shares so much with another has in common with it one of its rarest members, if
    these are all but ``least × size`` of them (Chaudhuri, Ganti and Kaushik 2006).
    """
    rarity = np.bincount(np.concatenate(sets))
    lists: defaultdict[int, list[int]] = defaultdict(list)
    found = {}
    for number, one in enumerate(sets):
        order = np.lexsort((one, rarity[one]))
        # One more than needed, since a product may be rounded up.
        rarest = one[order][: len(one) - int(np.ceil(least * len(one))) + 2].tolist()
        for other in {other for shingle in rarest for other in lists[shingle]}:
            if min(len(one), len(sets[other])) < least * max(len(one), len(sets[other])):
                continue
            both = len(np.intersect1d(one, sets[other], assume_unique=True))
            jaccard = both / (len(one) + len(sets[other]) - both)
            if jaccard >= least:
                found[other, number] = jaccard
        for shingle in rarest:
            lists[shingle].append(number)
    return found


def dedup() -> None:
    texts = corpus.near_duplicates(DOCUMENTS, SEED).texts
    contents = words_of(texts)
    # Of equal articles the pairs name the first only, and so does the truth.
    firsts = set({words: number for number, words in reversed(list(enumerate(contents)))}.values())
    size = int(params.SHINGLE_SIZE.default)
    sets = word_shingles(contents, size)
    every = {
        pair: jaccard
        for pair, jaccard in all_pairs(sets, min(THRESHOLDS)).items()
        if firsts.issuperset(pair)
    }
    rows, recalls, precisions, errors = [], [], [], []
    for threshold in THRESHOLDS:
        began = time.perf_counter()
        result = ta.dedup(texts, threshold=threshold)
        seconds = time.perf_counter() - began
        truth = {pair: jaccard for pair, jaccard in every.items() if jaccard >= threshold}
        pairs = {tuple(pair) for pair in result.pairs.tolist()}
        jaccard = np.array(list(truth.values()))
        hit = np.array([pair in pairs for pair in truth])
        near = jaccard < threshold + NEAR
        bands, width, told = result.bands
        expected = float(np.mean(1 - (1 - jaccard**width) ** bands))
        recalls.append(float(hit.mean()))
        precisions.append(len(pairs & truth.keys()) / len(pairs))
        errors.append(abs(expected - recalls[-1]))
        rows.append([
            f"{threshold:.2f}", f"{bands} × {width}", f"{len(truth):,}", f"{recalls[-1]:.4f}",
            f"{expected:.4f}", f"{near.sum():,}", f"{hit[near].mean():.4f}", f"{told:.4f}",
            f"{precisions[-1]:.4f}", f"{result.candidates:,}", f"{seconds:.1f}",
        ])  # fmt: skip
    table(
        f"Dedup of {len(texts):,} generated documents, {sum(map(len, sets)):,} shingles of {size} "
        f"words,\nagainst all pairs (near: less than {NEAR} above the threshold)",
        ["threshold", "bands", "pairs", "recall", "expected", "near", "recall", "told at threshold",
         "precision", "candidates", "s"],
        rows,
    )  # fmt: skip
    must("recall of verified pairs at least .99", min(recalls) >= 0.99)
    must("precision 1", min(precisions) == 1)
    must("recall within .01 of the expected", max(errors) <= 0.01)


def at_threshold() -> None:
    rows, below = [], []
    slots = int(params.NUM_SLOTS.default)
    for threshold in THRESHOLDS:
        for asked in (params.RECALL.default, LOW_RECALL):
            bands, width, _ = choose_bands(threshold, asked, slots)
            for length in LENGTHS:
                exact, agree = sketched(length, [threshold] * PAIRS_AT_THRESHOLD, [SEED])
                cut = agree[0, :, : bands * width].reshape(-1, bands, width)
                recall = float(np.mean(np.any(np.all(cut, axis=2), axis=1)))
                # Words are whole, so the pairs are not exactly at the threshold.
                told = float(1 - (1 - exact[0] ** width) ** bands)
                below.append(told - recall)
                rows.append([f"{asked:g}", f"{bands} × {width}", f"{exact[0]:.4f}", str(length),
                             f"{told:.4f}", f"{recall:.4f}"])  # fmt: skip
    table(
        f"Told and measured recall of bands: {PAIRS_AT_THRESHOLD:,} pairs as near the threshold as "
        "can be",
        ["recall asked for", "bands", "Jaccard", "words", "told", "measured"],
        rows,
    )
    must("recall at the threshold no more than .01 below the told one", max(below) <= 0.01)


def own_words(text: str, start: int, end: int, name: str) -> str:
    """The text with every word outside a span made one that no other text has."""
    numbers = count()
    before, after = (
        re.sub(r"\S+", lambda _: f"{name}{next(numbers)}", part)
        for part in (text[:start], text[end:])
    )
    return before + text[start:end] + after


def quotations() -> None:
    engine = engines.current()
    background = engines.background(engine, params.DEFAULT_BACKGROUND).table
    how = params.INDEX
    threads = engines.processors()
    rows = []

    def search(name: str, texts: list[str], *, planted: bool) -> float:
        held = engine.module.Articles(texts, background, threads)
        began = time.perf_counter()
        pairs = {tuple(pair) for pair in held.sharing(*how, 0, threads).tolist()}
        seconds = time.perf_counter() - began
        kept = float(np.mean([(n, n + 1) in pairs for n in range(0, len(texts) - 1, 2)]))
        share = len(pairs) / (len(texts) * (len(texts) - 1) / 2)
        told = f"{kept:.4f}" if planted else ""
        rows.append([name, f"{len(texts):,}", f"{held.words().mean():,.0f}", told,
                     f"{share:.4f}", f"{seconds:.2f}"])  # fmt: skip
        return kept

    kept = []
    for rate in EDIT_RATES:
        bible, own = [], []
        for number in range(ARTICLES // 2):
            made = corpus.planted_reuse(
                SEED + number,
                words=ARTICLE,
                sizes=(QUOTATION,),
                change="edited" if rate else "verbatim",
                rate=rate,
            )
            [(a_start, a_end, b_start, b_end)] = made.passages
            bible += [made.a, made.b]
            own += [
                own_words(made.a, a_start, a_end, f"a{number}x"),
                own_words(made.b, b_start, b_end, f"b{number}x"),
            ]
        name = f"{rate:.0%} edited" if rate else "verbatim"
        kept.append(search(f"{name}, among words of their own", own, planted=True))
        search(f"{name}, among Bible text", bible, planted=True)
    documents = corpus.near_duplicates(5 * ARTICLES, SEED).texts
    search("none: generated documents", documents, planted=False)
    table(
        f"Quotations of {QUOTATION} words, each planted in two long articles: candidate pairs, "
        f"which\nshare {how[1]} shingles of {how[0]} stems within {how[3]} words",
        ["quotation", "articles", "words each", "planted pairs kept", "share of all pairs", "s"],
        rows,
    )
    must("verbatim quotations kept: at least .99", kept[0] >= 0.99)


def main() -> int:
    """Print the tables; the exit code."""
    parts: tuple[Callable[[], None], ...] = (estimates, at_threshold, dedup, quotations)
    for part in parts:
        part()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
