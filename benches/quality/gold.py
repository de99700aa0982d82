"""The five articles of `seeds/` against labels made by hand, where a file of labels is given.

The file is JSON: ``families``, each with a ``note`` and ``occurrences``, and ``name_chains``, each
with ``occurrences``; an occurrence has ``article``, ``start`` and ``end`` in code points. Spans are
compared as sets of words, by F1.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tables import Table, share
from texts import Text

import textalign as ta

if TYPE_CHECKING:
    from collections.abc import Iterable

SEEDS: Final = Path(__file__).resolve().parents[2] / "seeds"

SAME: Final = 0.8
"""F1 from which an occurrence is the labelled one."""


class Place(NamedTuple):
    """Words of an article."""

    article: str
    first: int
    end: int

    def f1(self, other: Place) -> float:
        """Words in common, as a share."""
        if self.article != other.article:
            return 0.0
        both = max(0, min(self.end, other.end) - max(self.first, other.first))
        return 2 * both / max(1, self.end - self.first + other.end - other.first)


class Seeds:
    """What textalign finds in the five articles by default, and the labels, in words."""

    def __init__(self, labels: Path) -> None:
        gold: dict[str, Any] = json.loads(labels.read_text(encoding="utf-8"))
        self.result = ta.compare(SEEDS)
        self.texts = {article.id: Text.of(article.text) for article in self.result.articles}
        self.labelled: dict[str, list[Place]] = {
            family["note"]: [self._labelled(one) for one in family["occurrences"]]
            for family in gold["families"]
        }
        self.chains = [
            self._labelled(one) for chain in gold["name_chains"] for one in chain["occurrences"]
        ]
        self.families = {
            family.family: [self._place(span) for span in family.occurrences]
            for family in self.result.families
        }

    def _labelled(self, one: dict[str, Any]) -> Place:
        words = self.texts[one["article"]].within(one["start"], one["end"])
        return Place(one["article"], *words)

    def _place(self, span: ta.Span) -> Place:
        return Place(span.article, *self.texts[span.article].within(span.start, span.end))

    def by_family(self) -> Table:
        """How many occurrences of each labelled family are found, and in how many families."""
        rows, totals = [], [0] * 4
        for note, places in self.labelled.items():
            anywhere = self._count(places, self.families)
            one = max((self._count(places, [family]) for family in self.families), default=0)
            near = max(
                (self._count(places, self._tied(family)) for family in self.families), default=0
            )
            for k, number in enumerate((len(places), one, near, anywhere)):
                totals[k] += number
            best = [self._best(place) for place in places]
            cells = (*map(str, (len(places), one, near, anywhere)), share(sum(best) / len(best)))
            rows.append((note, *cells, " ".join(f"{value:.2f}" for value in best)))
        rows.append(("all", *map(str, totals), "", ""))
        alone = [passage for passage in self.result.passages if self._is_chain(passage)]
        labels = sum(1 for passage in self.result.passages if self._label(passage) is not None)
        told = (
            f"Passages: {len(self.result.passages)}, of which {labels} meet a labelled family on "
            f"both sides; {len(alone)} are names of labelled name chains alone."
        )
        return Table(
            "Labelled families of the five articles",
            (
                *("family", "occurrences", "in one family", "and tied ones", "in any"),
                *("mean F1", "F1 of each"),
            ),
            rows,
            f"An occurrence is found from a word F1 of {SAME} with an occurrence of a family on. "
            "Tied families name each other as part or longer form, or as related.",
            [told],
        )

    def _count(self, places: list[Place], families: Iterable[int]) -> int:
        ours = [one for family in families for one in self.families[family]]
        return sum(1 for place in places if any(place.f1(one) >= SAME for one in ours))

    def _best(self, place: Place) -> float:
        ours = (place.f1(one) for family in self.families.values() for one in family)
        return max(ours, default=0.0)

    def _tied(self, family: int) -> set[int]:
        one = self.result.families[family]
        return {family, *one.contains, *one.part_of, *one.related}

    def _is_chain(self, passage: ta.Passage) -> bool:
        """Whether every word of both sides is in an occurrence of a name chain."""
        for side in (self._place(passage.a), self._place(passage.b)):
            inside = {
                word
                for chain in self.chains
                if chain.article == side.article
                for word in range(chain.first, chain.end)
            }
            if not inside.issuperset(range(side.first, side.end)):
                return False
        return True

    def _label(self, passage: ta.Passage) -> str | None:
        """The labelled family two occurrences of which the sides meet, the best of them."""
        a, b = self._place(passage.a), self._place(passage.b)
        best, found = 0.0, None
        for note, places in self.labelled.items():
            meets = [
                min(a.f1(one), b.f1(other)) for one in places for other in places if one != other
            ]
            if max(meets) > best:
                best, found = max(meets), note
        return found

    def passages(self) -> str:
        """Every passage of the default output, the strongest first."""
        lines = ["Passages of the five articles: bits, kind, flags, labelled family"]
        for passage in self.result.passages.strongest():
            label = self._label(passage)
            if label is None:
                label = "names alone" if self._is_chain(passage) else "-"
            flags = ",".join(passage.flags) or "-"
            lines.append(f"\n{passage.score:6.1f}  {passage.kind}  {flags}  {label}")
            for name, span in (("a", passage.a), ("b", passage.b)):
                lines.append(f"    {name} {span.article[:3]}: {' '.join(span.text.split())}")
        return "\n".join(lines)
