"""The methods that are compared, each as one call: pairs of texts in, passages in words out.

Each baseline needs a score to stop at. So that the comparison is fair, its threshold is the least
score at which it raises no more alarms in decoys than textalign does: what is then found of planted
reuse is found at the same price. The decoys are those that are reported, which flatters the
baselines a little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import baselines
from texts import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aligner import Aligner
    from texts import Pair

    Find = Callable[[Sequence[Pair]], list[list[Found]]]

TEXTALIGN: Final = "textalign"
BASELINES: Final[dict[str, baselines.Baseline]] = {
    "3-gram chains": baselines.Chains(),
    "Smith-Waterman, one pass": baselines.OnePass(),
    "Smith-Waterman, iterated": baselines.Iterated(),
}
LEAST_CHAIN: Final = 2
"""3-grams of a chain that is reported whatever chance does: the usual rule."""


def words(pairs: Sequence[Pair]) -> list[baselines.Words]:
    return [(pair.a.words, pair.b.words) for pair in pairs]


def calibrated(baseline: baselines.Baseline, decoys: Sequence[Pair], alarms: int) -> int:
    """The least score that no more than so many of the decoys reach."""
    best = sorted(baseline.best(words(decoys)), reverse=True)
    return best[alarms] + 1 if alarms < len(best) else 1


def stopped_at(baseline: baselines.Baseline, least: int) -> Find:
    """A baseline that reports what scores at least so much."""

    def find(pairs: Sequence[Pair]) -> list[list[Found]]:
        return [[Found(*one) for one in found] for found in baseline.find(words(pairs), least)]

    return find


def alone(textalign: Aligner) -> dict[str, tuple[Find, str]]:
    """textalign, with what it is stopped at in words."""
    return {TEXTALIGN: (textalign.find, "its defaults")}


def compared(textalign: Aligner, decoys: Sequence[Pair]) -> dict[str, tuple[Find, str]]:
    """Every method by its name, with what it is stopped at in words."""
    alarms = sum(1 for found in textalign.find(decoys) if found)
    methods = alone(textalign)
    usual = stopped_at(BASELINES["3-gram chains"], LEAST_CHAIN)
    methods[f"3-gram chains, {LEAST_CHAIN} or more"] = usual, f"{LEAST_CHAIN} 3-grams"
    for name, baseline in BASELINES.items():
        least = calibrated(baseline, decoys, alarms)
        methods[name] = stopped_at(baseline, least), f"a score of {least}"
    return methods
