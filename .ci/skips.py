"""Holds the tests that did not run against the list of those that need not.

Input: the JUnit report of a run, the output of the same run, and tests/skips.txt. Output: how many
tests were skipped and deselected, and each skip; exit code 1 where one is not on the list. A suite
that leaves out what is slow or hard passes too, and only a list that somebody must change shows it.
"""

from __future__ import annotations

import re
import sys
from fnmatch import fnmatchcase
from pathlib import Path
from xml.etree import ElementTree

LIST = Path(__file__).resolve().parent.parent / "tests" / "skips.txt"


def skipped(report: Path) -> list[tuple[str, str]]:
    """Every skipped test, as ``module::test``, and why."""
    found = []
    for case in ElementTree.parse(report).iter("testcase"):  # noqa: S314  pytest's own report
        reason = case.find("skipped")
        if reason is not None:
            module = case.get("classname", "").removeprefix("tests.")
            found.append((f"{module}::{case.get('name', '')}", reason.get("message", "")))
    return sorted(found)


def allowed() -> list[tuple[str, int]]:
    """The patterns of the list, each with the largest number of tests that it may cover."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return [(row[1], int(row[0])) for row in rows]


def main(report: str, output: str) -> int:
    """Compare; the exit code."""
    found = skipped(Path(report))
    said = Path(output).read_text(encoding="utf-8", errors="replace")
    deselected = sum(int(count) for count in re.findall(r"\b(\d+) deselected\b", said))
    left = dict(allowed())
    wrong = deselected
    for test, reason in found:
        pattern = next((p for p, count in left.items() if count and fnmatchcase(test, p)), None)
        if pattern is None:
            wrong += 1
        else:
            left[pattern] -= 1
        told = "skipped" if pattern else "SKIPPED AND NOT IN tests/skips.txt"
        print(f"{told}: {test}: {reason}")
    print(f"{len(found)} skipped, {deselected} deselected; {wrong} of them not in tests/skips.txt")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
