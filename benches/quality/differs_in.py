"""How well near copies that change the meaning are told from those that do not.

    python benches/quality/differs_in.py

Input: pairs of sentences written by hand (`differs_in_cases.txt` beside this file): half of them
change numbers, negation or names, a few of them several, and half only the wording. With those
called `tuned` the rules were made; those called `held-out` were written after the rules, and the
rules were not changed for them. Output: precision and recall of each kind of difference (shares),
and every pair that was told wrongly. The exit code is 1 where the bound of all does not hold.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tables import Table, share

import textalign as ta
from textalign.result import DIFFERENCES

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES: Final = Path(__file__).with_name("differs_in_cases.txt")
LEAST: Final = 0.9
"""Precision and recall that all differences together must have."""

Case = tuple[frozenset[str], str, str]


def read(section: str) -> Iterator[Case]:
    """What each pair of a section differs in, and its two texts."""
    here = ""
    for line in CASES.read_text("utf-8").splitlines():
        if line.startswith("["):
            here = line
        elif here == f"[{section}]" and line:
            expected, _, template = line.partition(": ")
            one, other = (re.sub(r"\{(.*?)\|(.*?)\}", rf"\{n}", template) for n in (1, 2))
            yield frozenset(expected.split()) - {"none"}, one, other


def told(one: str, other: str) -> frozenset[str] | None:
    """What the passages of two texts are said to differ in; None where there is no passage."""
    found = ta.align(one, other)
    return frozenset(name for p in found for name in p.differs_in) if found else None


SECTIONS: Final = ("tuned", "held-out")


def measure(section: str) -> tuple[Table, list[str], bool]:
    """What a section gives, what is told wrongly, and whether the bound holds."""
    counts: Counter[tuple[str, str]] = Counter()
    wrong: list[str] = []
    cases = list(read(section))
    for expected, one, other in cases:
        found = told(one, other)
        for name in DIFFERENCES:
            is_told, is_so = name in (found or ()), name in expected
            counts[
                name, {(1, 1): "right", (1, 0): "false", (0, 1): "missed"}.get((is_told, is_so), "")
            ] += 1
        if found != expected:
            said = "no passage" if found is None else " ".join(sorted(found)) or "none"
            wrong.append(
                f"{' '.join(sorted(expected)) or 'none'}, told {said}:\n    {one}\n    {other}"
            )
    unchanged = sum(not expected for expected, _, _ in cases)
    rows, holds = [], True
    for name in (*DIFFERENCES, "all"):
        names = DIFFERENCES if name == "all" else (name,)
        numbers = [
            sum(counts[each, kind] for each in names) for kind in ("right", "false", "missed")
        ]
        right, false, missed = numbers
        precision, recall = right / (right + false or 1), right / (right + missed or 1)
        holds = min(precision, recall) >= LEAST
        rows.append((name, share(precision), share(recall), *map(str, numbers)))
    table = Table(
        f"What near copies differ in: {section} pairs",
        ("difference", "precision", "recall", "right", "false", "missed"),
        rows,
        f"{len(cases)} pairs of sentences written by hand, {unchanged} of them with another "
        "wording only.",
    )
    return table, wrong, holds


def tables() -> list[Table]:
    """A table for each section."""
    return [measure(section)[0] for section in SECTIONS]


if __name__ == "__main__":
    results = []
    for section in SECTIONS:
        table, wrong, holds = measure(section)
        results.append(holds)
        print(
            table.plain(),
            "\ntold wrongly:" if wrong else "\nnone told wrongly",
            *wrong,
            "",
            sep="\n",
        )
    print(f"must: precision and recall from {LEAST} on: {'holds' if all(results) else 'FAILS'}")
    sys.exit(0 if all(results) else 1)
