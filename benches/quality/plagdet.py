#!/usr/bin/env python3
"""PAN text-alignment scores (Potthast et al. 2010) of a list of detections against a PAN corpus.

    plagdet.py CORPUS DETECTIONS.jsonl

CORPUS holds `pairs` and the category folders `0N-*/`, each with `pairs` and one XML a pair.
DETECTIONS has one JSON object a line, spans half-open, in code points:
    {"susp": "suspicious-document00001.txt", "source": "source-document00294.txt",
     "susp_start": 0, "susp_end": 10, "source_start": 5, "source_end": 15}

Prints plagdet, recall, precision and granularity (all macro-averaged) for every category and
overall, and the number of pairs without reuse in which something was detected.
"""

from __future__ import annotations

import json
import math
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Case(NamedTuple):
    susp: str
    source: str
    susp_start: int
    susp_end: int
    source_start: int
    source_end: int


def read_pairs(path: Path) -> list[tuple[str, str]]:
    return [
        tuple(line.split())
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def read_cases(folder: Path) -> set[Case]:
    """The labelled cases of one category folder."""
    cases = set()
    for susp, source in read_pairs(folder / "pairs"):
        path = folder / f"{Path(susp).stem}-{Path(source).stem}.xml"
        if not path.exists():
            continue
        for feature in ET.parse(path).getroot().iter("feature"):
            if feature.get("name") != "plagiarism":
                continue
            a, n, b, m = (
                int(feature.get(key))
                for key in ("this_offset", "this_length", "source_offset", "source_length")
            )
            cases.add(Case(susp, source, a, a + n, b, b + m))
    return cases


def read_detections(path: Path) -> set[Case]:
    with path.open(encoding="utf-8") as lines:
        return {Case(**json.loads(line)) for line in lines if line.strip()}


def overlap(x: Case, y: Case) -> bool:
    return (
        x.susp_start < y.susp_end
        and y.susp_start < x.susp_end
        and x.source_start < y.source_end
        and y.source_start < x.source_end
    )


def union_length(spans: Iterable[tuple[int, int]]) -> int:
    total, reached = 0, -1
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def coverage(x: Case, others: list[Case]) -> float:
    """Share of x's characters, both sides together, inside the union of the others."""
    susp = union_length(
        (max(x.susp_start, o.susp_start), min(x.susp_end, o.susp_end)) for o in others
    )
    source = union_length(
        (max(x.source_start, o.source_start), min(x.source_end, o.source_end)) for o in others
    )
    size = (x.susp_end - x.susp_start) + (x.source_end - x.source_start)
    return (susp + source) / size if size else 0.0


def score(cases: set[Case], detections: set[Case]) -> dict[str, float]:
    by_pair: dict[tuple[str, str], tuple[list[Case], list[Case]]] = defaultdict(lambda: ([], []))
    for case in cases:
        by_pair[case[:2]][0].append(case)
    for detection in detections:
        by_pair[detection[:2]][1].append(detection)
    recall = precision = 0.0
    detected = detecting = 0
    for pair_cases, pair_detections in by_pair.values():
        for case in pair_cases:
            hits = [d for d in pair_detections if overlap(case, d)]
            if hits:
                recall += coverage(case, hits)
                detected += 1
                detecting += len(hits)
        for detection in pair_detections:
            hits = [c for c in pair_cases if overlap(c, detection)]
            if hits:
                precision += coverage(detection, hits)
    recall = recall / len(cases) if cases else 0.0
    precision = precision / len(detections) if detections else 0.0
    granularity = detecting / detected if detected else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {
        "plagdet": f1 / math.log2(1 + granularity),
        "recall": recall,
        "precision": precision,
        "granularity": granularity,
        "cases": len(cases),
        "detections": len(detections),
    }


def main(corpus: str, detections_file: str) -> None:
    detections = read_detections(Path(detections_file))
    every_case: set[Case] = set()
    print(
        f"{'category':<28}{'plagdet':>9}{'recall':>9}{'precision':>11}{'granularity':>13}{'cases':>7}{'detections':>12}"
    )

    def row(name: str, s: dict[str, float]) -> None:
        print(
            f"{name:<28}{s['plagdet']:>9.5f}{s['recall']:>9.5f}{s['precision']:>11.5f}{s['granularity']:>13.5f}{s['cases']:>7}{s['detections']:>12}"
        )

    for folder in sorted(Path(corpus).glob("0*-*")):
        pairs = set(read_pairs(folder / "pairs"))
        cases = read_cases(folder)
        own = {d for d in detections if d[:2] in pairs}
        every_case |= cases
        if cases:
            row(folder.name, score(cases, own))
        else:
            alarms = len({d[:2] for d in own})
            print(f"{folder.name:<28}{alarms} of {len(pairs)} pairs with a false detection")
    row("overall", score(every_case, detections))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
