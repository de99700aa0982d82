"""PAN text alignment, where the folder of a corpus is given: our scores, a baseline, the published.

The corpora are not in this repository. Passages have at least 150 characters, which is the task's
own unit, and may condense unless it is said that they may not.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import plagdet
from aligner import Aligner
from tables import Table, share
from texts import Text

if TYPE_CHECKING:
    from baselines import Baseline

CHARACTERS: Final = 150

SHOWN: Final = 400
"""Characters of a failure that are printed."""

PUBLISHED: Final = (
    ("Sanchez-Perez 2015, run by us", ".985", ".885", ".875", ".635", ".90118"),
    ("Sanchez-Perez 2014, first of PAN14", ".900", ".884", ".887", ".561", ".87818"),
    ("Oberreuter 2014", "", "", "", "", ".86933"),
    ("Palkovskii 2014", "", "", "", "", ".86806"),
    ("Glinos 2014, Smith-Waterman", "", "", "", "", ".85930"),
    ("Torrejón 2013", ".926", ".747", ".851", ".341", ".82220"),
    ("Kong 2013", ".827", ".823", ".852", ".434", ".81896"),
    ("50-character n-grams, the task's baseline", ".934", ".071", ".106", ".045", ".42191"),
)
"""plagdet on PAN13 test corpus 2: none, random, translation, summary, overall."""


class Corpus:
    """The documents, pairs and cases of a PAN corpus."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.listed = plagdet.read_pairs(root / "pairs")
        number: dict[Path, int] = {}
        for pair in self.listed:
            for folder, name in zip(("susp", "src"), pair, strict=True):
                number.setdefault(root / folder / name, len(number))
        self.texts = [read(path) for path in number]
        self.names = [path.name for path in number]
        self.numbers = np.array(
            [[number[root / "susp" / a], number[root / "src" / b]] for a, b in self.listed],
            np.uint32,
        )
        self.pairs: dict[str, set[tuple[str, str]]] = {}
        self.cases: dict[str, set[plagdet.Case]] = {}
        for category in sorted(root.glob("0*-*")):
            self.pairs[category.name] = set(plagdet.read_pairs(category / "pairs"))
            self.cases[category.name] = plagdet.read_cases(category)
        self.text_of = {(path.parent.name, path.name): k for path, k in number.items()}


def read(path: Path) -> str:
    """A document as it is in the file: offsets count every line end."""
    with path.open(newline="", encoding="utf-8") as file:
        return file.read()


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores by category and overall, and alarms in pairs without reuse."""

    by_category: dict[str, dict[str, float]]
    alarms: int
    detections: set[plagdet.Case]
    seconds: float

    @property
    def overall(self) -> float:
        return self.by_category["overall"]["plagdet"]


def detected(corpus: Corpus, **changes: Any) -> Scores:
    """What textalign detects."""
    began = time.process_time()
    columns = Aligner(min_characters=CHARACTERS, **changes).columns(corpus.texts, corpus.numbers)
    seconds = time.process_time() - began
    names = [f"{side}_{name}" for side in "ab" for name in ("article", "start", "end")]
    rows = zip(*(columns[name] for name in names), strict=True)
    return scored(corpus, {_case(corpus, *row) for row in rows}, seconds)


def by_baseline(corpus: Corpus, baseline: Baseline, least: int) -> Scores:
    """What a baseline detects."""
    began = time.process_time()
    texts = [Text.of(text) for text in corpus.texts]
    found = set()
    for a, b in corpus.numbers.tolist():
        [passages] = baseline.find([(texts[a].words, texts[b].words)], least)
        for a_first, a_end, b_first, b_end, _ in passages:
            sides = texts[a].starts[a_first], texts[a].ends[a_end - 1]
            other = texts[b].starts[b_first], texts[b].ends[b_end - 1]
            if min(sides[1] - sides[0], other[1] - other[0]) >= CHARACTERS:
                found.add(_case(corpus, a, *sides, b, *other))
    return scored(corpus, found, time.process_time() - began)


def _case(
    corpus: Corpus, a: int, a_start: int, a_end: int, b: int, b_start: int, b_end: int
) -> plagdet.Case:
    return plagdet.Case(corpus.names[a], corpus.names[b], a_start, a_end, b_start, b_end)


def scored(corpus: Corpus, detections: set[plagdet.Case], seconds: float) -> Scores:
    scores: dict[str, dict[str, float]] = {}
    alarms = 0
    for folder, cases in corpus.cases.items():
        here = {one for one in detections if one[:2] in corpus.pairs[folder]}
        if cases:
            scores[folder] = plagdet.score(cases, here)
        else:
            alarms += len({one[:2] for one in here})
    every = set().union(*corpus.cases.values())
    scores["overall"] = plagdet.score(every, detections)
    return Scores(scores, alarms, detections, seconds)


def table(name: str, scores: Scores) -> Table:
    """The scores of one way to detect."""
    head = ("category", "plagdet", "recall", "precision", "granularity", "cases", "detections")
    rows = [
        (
            category,
            *(share(s[column], 4) for column in head[1:5]),
            *(str(s[column]) for column in head[5:]),
        )
        for category, s in scores.by_category.items()
    ]
    told = (
        f"Pairs without reuse in which something is detected: {scores.alarms}; "
        f"{scores.seconds:.1f} seconds of CPU."
    )
    return Table(
        f"PAN: {name}",
        head,
        rows,
        notes=[told],
    )


def published() -> Table:
    return Table(
        "PAN: published figures, for another corpus",
        ("plagdet on PAN13 test corpus 2", "none", "random", "translation", "summary", "overall"),
        list(PUBLISHED),
        "These are for a test corpus, ours above for the corpus that was given: they tell what is "
        "usual, and are not to be compared digit by digit.",
    )


def failures(corpus: Corpus, scores: Scores, count: int) -> str:
    """Detections that hit no case, and cases that nothing detects; so many of each category."""
    lines = []
    for folder, cases in corpus.cases.items():
        here = {one for one in scores.detections if one[:2] in corpus.pairs[folder]}
        false = sorted(one for one in here if not any(_same(one, case) for case in cases))
        missed = sorted(case for case in cases if not any(_same(case, one) for one in here))
        lines.append(f"{folder}: {len(false)} false detections, {len(missed)} cases missed")
        for what, ones in (("false", false), ("missed", missed)):
            lines += [_shown(corpus, what, one) for one in ones[:count]]
    return "\n".join(lines)


def _same(x: plagdet.Case, y: plagdet.Case) -> bool:
    return x[:2] == y[:2] and plagdet.overlap(x, y)


def _shown(corpus: Corpus, what: str, case: plagdet.Case) -> str:
    lines = [f"  {what}: {case.susp} {case.source}"]
    sides = (("susp", case.susp, *case[2:4]), ("src", case.source, *case[4:6]))
    for folder, name, start, end in sides:
        text = " ".join(corpus.texts[corpus.text_of[folder, name]][start:end].split())
        lines.append(
            f"    {folder} {start}:{end} {text if len(text) < 400 else text[:400] + ' ...'}"
        )
    return "\n".join(lines)
