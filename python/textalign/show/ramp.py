"""The steps in which a value is shaded, the same in a terminal, a plot and a notebook.

Articles share some percent of their words, seldom more than 20: on an even scale from 0 to 100 all
would look alike. So the steps are finer below, and fixed, that pictures can be compared; those of
counts double up to the largest. Colours go from light to dark in one order of lightness, which no
kind of colour blindness changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign.params import SHARES

if TYPE_CHECKING:
    import numpy.typing as npt

SHARE_BOUNDS: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
COUNT_PARTS: Final = (1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 3 / 4)

LIGHT: Final = (
    "#ffffff",
    "#eef5d6",
    "#c7e9b4",
    "#7fcdbb",
    "#41b6c4",
    "#1d91c0",
    "#225ea8",
    "#0c2c84",
)
"""Colours of the steps on a light ground; the first is that of nothing."""

DARK: Final = (
    "#16181d",
    "#1d2733",
    "#20395a",
    "#235a8c",
    "#2f86ad",
    "#4fb3b5",
    "#a5dba0",
    "#f4f7b8",
)
"""The same on a dark ground, where the lightest is the most."""

BLOCKS: Final = " ·░▒▓███"
"""The steps as characters, for where there may be no colour."""


@dataclass(frozen=True, slots=True)
class Ramp:
    """Where each step but the first two begins: 0 is nothing, 1 is less than the first bound."""

    bounds: tuple[float, ...]
    shares: bool

    @classmethod
    def of(cls, measure: str, largest: float) -> Ramp:
        """The steps of a measure of which the largest value is known."""
        if measure in SHARES:
            return cls(SHARE_BOUNDS, True)
        return cls(tuple(float(max(1, round(largest * part))) for part in COUNT_PARTS), False)

    def steps(self, values: npt.NDArray[Any]) -> npt.NDArray[np.intp]:
        """The step of each value, from 0 to 7."""
        return np.where(values > 0, np.digitize(values, self.bounds) + 1, 0)

    def step(self, value: float) -> int:
        """The step of one value."""
        return int(self.steps(np.array(value)))

    def told(self, steps: int) -> list[tuple[int, str]]:
        """The first of so many steps that can be told apart, each with its values in words."""
        bounds = [f"{100 * bound:g}" if self.shares else f"{bound:,.0f}" for bound in self.bounds]
        bounds = list(dict.fromkeys(bounds))[: steps - 2]
        told = [] if bounds[0] == "1" and not self.shares else [(1, f"<{bounds[0]}")]
        for first, end in zip(bounds, [*bounds[1:], ""], strict=True):
            step = self.step(float(first.replace(",", "")) / (100 if self.shares else 1))
            told.append((step, f"{first}–{end}" if end else f"≥{first}"))
        return told
