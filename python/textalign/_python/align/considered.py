"""What two articles have in common that is not reported, and why: kept only where somebody asks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textalign._python.align.bags import Boxed
    from textalign._python.align.phrases import Chain

# What looked at a stretch.
PHRASE: Final = 0
"""A chain of match points."""
BAG: Final = 1
"""A box of token bags."""
SEGMENT: Final = 2
"""A segment that condenses the other text."""

# Why it is not reported.
WEAK: Final = 0
"""It has too little evidence to stand alone; as a weak link it may count for a family."""
EVIDENCE: Final = 1
"""It has too little evidence."""
WORDS: Final = 2
"""It shares too few words that are no names."""
OVERLAPS: Final = 3
"""It overlaps a better one on both sides, and what is left beside that is too little."""
LOOSE: Final = 4
"""It is long and loose, and no box bears it out."""
EXPLAINED: Final = 5
"""A stronger passage explains its words."""
REPEATS: Final = 6
"""It holds a text and its repeats, which are as many passages."""
BESIDE: Final = 7
"""It is worth too little beside the best box of the pair."""
INSIDE: Final = 8
"""It lies in a segment that condenses the other text."""
SHORT: Final = 9
"""One of its sides is shorter than asked."""


@dataclass(frozen=True, slots=True, order=True)
class Considered:
    """A stretch of each of two articles that is not reported; words, ends exclusive."""

    a: tuple[int, int]
    """Start and end in the first article."""
    b: tuple[int, int]
    """Start and end in the second article."""
    stage: int
    reason: int
    score: int
    """Its evidence, 1/256 bit."""
    needed: int
    """The evidence that one there needs, 1/256 bit."""


class Trace:
    """A list of what is considered; if it is not `kept`, nothing is."""

    def __init__(self, *, kept: bool) -> None:
        self.kept = kept
        self._considered: set[Considered] = set()
        self.points = 0
        """Match points of the pair."""
        self.chains = 0
        """Chains with more evidence than chance gives."""
        self.boxes = 0
        """Boxes that seeds led to."""

    def add(self, one: Considered) -> None:
        """Add one."""
        if self.kept:
            self._considered.add(one)

    def chain(self, chain: Chain, reason: int, needed: int) -> None:
        """Add a chain."""
        a0, a1, b0, b1 = chain.span()
        self.add(Considered((a0, a1), (b0, b1), PHRASE, reason, chain.score, needed))

    def boxed(self, box: Boxed, reason: int, needed: int) -> None:
        """Add a box."""
        self.add(Considered((box.a0, box.a1), (box.b0, box.b1), BAG, reason, box.score, needed))

    def mirror(self) -> None:
        """Exchange the articles in all of it."""
        self._considered = {replace(one, a=one.b, b=one.a) for one in self._considered}

    def sorted(self) -> list[Considered]:
        """What was considered, each once, by place."""
        return sorted(self._considered)
