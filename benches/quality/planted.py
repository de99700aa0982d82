"""Planted reuse: pairs of texts of which is known what they share, and how much of it is found.

Everything is counted in words of both sides. A passage meets a planted one where they overlap on
both sides. Recall is the share of the planted words that lie in passages meeting the planted one;
precision the share of the reported words that lie in a planted passage which their own passage
meets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

import corpus
from texts import Found, Pair, covered, meet

from textalign import params

if TYPE_CHECKING:
    from collections.abc import Sequence

PAIRS: Final = 60
"""Pairs of texts for each kind of change."""

FORMULA: Final = 5
"""Words in a row that both texts have beside what is planted: text that the books really share."""

CAUSES: Final = ("border", "between", "second-hand", "formula", "apart")


class Kind(NamedTuple):
    """One row: what is planted, and how it is changed."""

    name: str
    change: corpus.Change
    rate: float = 0.0
    repeats: int = 1
    sizes: tuple[int, ...] = (20, 40, 80, 120)


VERBATIM: Final = Kind("verbatim", "verbatim")
EDITED_20: Final = Kind("edited 20 %", "edited", 0.2)
EDITED_40: Final = Kind("edited 40 %", "edited", 0.4)
REORDERED: Final = Kind("reordered", "reordered")
KINDS: Final = (
    VERBATIM,
    Kind("edited 10 %", "edited", 0.1),
    EDITED_20,
    Kind("edited 30 %", "edited", 0.3),
    EDITED_40,
    REORDERED,
    Kind("verbatim, twice in one text", "verbatim", repeats=2),
    *(
        Kind(f"edited 20 %, four of {size} words", "edited", 0.2, sizes=(size,) * 4)
        for size in (20, 40, 80, 120)
    ),
)


class Sample(NamedTuple):
    """Two texts and the passages planted in them, in words."""

    pair: Pair
    truth: list[Found]


def samples(kind: Kind, count: int = PAIRS, source: corpus.Texts | None = None) -> list[Sample]:
    """So many pairs of one kind; of the Bible, if no source is given."""
    made = []
    for seed in range(count):
        texts = corpus.planted_reuse(
            seed,
            change=kind.change,
            rate=kind.rate,
            repeats=kind.repeats,
            sizes=kind.sizes,
            texts=source,
        )
        pair = Pair.of(texts.a, texts.b)
        truth = [Found(*pair.a.within(*p[:2]), *pair.b.within(*p[2:])) for p in texts.passages]
        made.append(Sample(pair, truth))
    return made


@dataclass(slots=True)
class Counts:
    """Words of both sides, summed over texts."""

    planted: int = 0
    found: int = 0
    """Planted words in passages that meet the planted one."""
    reported: int = 0
    right: int = 0
    passages: int = 0
    wrong: dict[str, int] = field(default_factory=lambda: dict.fromkeys(CAUSES, 0))
    """Reported words that are not right, by cause."""

    @property
    def recall(self) -> float:
        return self.found / self.planted if self.planted else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.reported if self.reported else 1.0

    @property
    def lenient_precision(self) -> float:
        """Precision over the words that are in no formula that the texts share by themselves."""
        reported = self.reported - self.wrong["formula"]
        return self.right / reported if reported else 1.0


class Wrong(NamedTuple):
    """The wrong words of one passage."""

    sample: Sample
    found: Found
    words: dict[str, int]


def measure(made: Sequence[Sample], found: Sequence[list[Found]]) -> tuple[Counts, list[Wrong]]:
    """Count what was found of planted reuse, and every passage with words that are wrong."""
    counts, wrong = Counts(), []
    for sample, passages in zip(made, found, strict=True):
        for one in sample.truth:
            hits = [passage for passage in passages if meet(one, passage)]
            counts.planted += _size(one)
            counts.found += _covered(one, hits)
        for passage in passages:
            causes = _causes(sample, passage)
            counts.passages += 1
            counts.reported += _size(passage)
            counts.right += _size(passage) - sum(causes.values())
            for cause, number in causes.items():
                counts.wrong[cause] += number
            if causes:
                wrong.append(Wrong(sample, passage, causes))
    return counts, wrong


def _size(passage: Found) -> int:
    return passage.a_end - passage.a_start + passage.b_end - passage.b_start


def _covered(passage: Found, others: Sequence[Found]) -> int:
    a = covered(passage[:2], [other[:2] for other in others])
    return a + covered(passage[2:4], [other[2:4] for other in others])


def _causes(sample: Sample, passage: Found) -> dict[str, int]:
    """The wrong words of a passage by cause.

    ``formula``: in a run of words that both sides have, outside of what is planted. Of the others,
    ``between`` two planted passages that this one meets, on the ``border`` of the one or the outer
    ones; and where it meets none, ``second-hand`` if it has planted words of one side, else
    ``apart``.
    """
    hits = [one for one in sample.truth if meet(one, passage)]
    runs = _formulas(sample, passage)
    causes: dict[str, int] = {}
    for side, (first, end) in enumerate((passage[:2], passage[2:4])):
        planted = [one[2 * side : 2 * side + 2] for one in hits]
        for word in range(first, end):
            if any(start <= word < stop for start, stop in planted):
                continue
            if word in runs[side]:
                cause = "formula"
            elif not hits:
                cause = "second-hand" if _touches(sample, passage) else "apart"
            elif any(x <= word for _, x in planted) and any(word < x for x, _ in planted):
                cause = "between"
            else:
                cause = "border"
            causes[cause] = causes.get(cause, 0) + 1
    return causes


def _touches(sample: Sample, passage: Found) -> bool:
    """Whether a passage has planted words on some side."""
    return _covered(passage, sample.truth) > 0


def _formulas(sample: Sample, passage: Found) -> tuple[set[int], set[int]]:
    """The words of both sides in runs of `FORMULA` words that both have and that nobody planted.

    Nobody planted a run in two passages, of which the one copy is not the other's.
    """
    a, b = sample.pair.a.words, sample.pair.b.words
    places: dict[tuple[int, ...], list[int]] = {}
    for j in range(passage.b_start, passage.b_end - FORMULA + 1):
        places.setdefault(b[j : j + FORMULA], []).append(j)
    in_a: set[int] = set()
    in_b: set[int] = set()
    for i in range(passage.a_start, passage.a_end - FORMULA + 1):
        for j in places.get(a[i : i + FORMULA], ()):
            run = (i, i + FORMULA, j, j + FORMULA)
            if not any(meet(run, one) for one in sample.truth):
                in_a.update(range(*run[:2]))
                in_b.update(range(*run[2:]))
    return in_a, in_b


def shown(wrong: Wrong) -> str:
    """A passage with wrong words, its planted words in brackets."""
    sample, passage = wrong.sample, wrong.found
    causes = ", ".join(f"{number} {cause}" for cause, number in wrong.words.items())
    lines = [f"{passage.score / params.BIT:.1f} bits; wrong words: {causes}"]
    for side, text in enumerate(sample.pair):
        places = {place for one in sample.truth for place in range(*one[2 * side : 2 * side + 2])}
        first, end = passage[2 * side : 2 * side + 2]
        words = []
        for word in range(first, end):
            opens = word in places and (word == first or word - 1 not in places)
            closes = word in places and (word == end - 1 or word + 1 not in places)
            words.append("[" * opens + text.shown(word, word + 1) + "]" * closes)
        lines.append(f"  {'ab'[side]}: {' '.join(words)}")
    return "\n".join(lines)
