"""Passages → families: the occurrences that are one text, across and within articles.

1. The spans of all passages in an article that agree (their intersection is at least four fifths of
   the longer) are one occurrence. Each span is held against the occurrence's first and strongest
   span, never against a neighbour's neighbour, so occurrences do not drift.
2. Verbatim and edited passages tie occurrences to families. A tie is always an alignment whose two
   spans agree with the two occurrences; a longer or shorter form agrees with neither and is a
   family of its own, which `contains` or is `part_of` the other.
3. A paraphrase ties two families only as `related`. Where it leads to words that no family has,
   paraphrases make a family among themselves, related to those they lead to.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textalign._python.passages import PARAPHRASE

if TYPE_CHECKING:
    from textalign._python.passages import Passage, Side

Occurrence = tuple[int, int, int]
"""Article, first word, end in words (exclusive)."""

Key = tuple[int, int]
"""A family: 0, or 1 for one of paraphrases, and the number of its first occurrence."""


@dataclass(frozen=True, slots=True)
class Family:
    """Occurrences that are one text; numbers of families are places in the list of them all."""

    occurrences: list[Occurrence]
    """Every occurrence, by article and place."""
    canonical: Occurrence
    """The occurrence with the most evidence: the one to show."""
    contains: list[int]
    """Families of parts of this text."""
    part_of: list[int]
    """Families of longer forms of this text."""
    related: list[int]
    """Families that are tied to this one by a paraphrase."""


def _words(occurrence: Occurrence) -> int:
    return occurrence[2] - occurrence[1]


def _common(one: Occurrence, other: Occurrence) -> int:
    return max(0, min(one[2], other[2]) - max(one[1], other[1]))


def _mostly(part: int, whole: int) -> bool:
    """Four fifths or more."""
    return 5 * part >= 4 * whole


def _agree(one: Occurrence, other: Occurrence) -> bool:
    return _mostly(_common(one, other), max(_words(one), _words(other)))


def families(passages: list[Passage]) -> tuple[list[Family], list[int]]:
    """Families, those with the most occurrences first, and the family of each passage (-1: none).

    Time: passages × logarithm, plus the pairs of overlapping occurrences.
    """
    occurrences, ends = _occurrences(passages)
    tied = Ties(len(occurrences))
    for passage, (x, y) in zip(passages, ends, strict=True):
        if passage.kind != PARAPHRASE:
            tied.tie(x, y)
    strong = tied.groups()

    def rewords(passage: Passage, x: int, y: int) -> bool:
        """Whether a paraphrase leads out of the families: such make families of their own."""
        return passage.kind == PARAPHRASE and not (x in strong and y in strong)

    reworded = Ties(len(occurrences))
    for passage, (x, y) in zip(passages, ends, strict=True):
        if rewords(passage, x, y):
            reworded.tie(x, y)
    weak = reworded.groups()

    members: dict[Key, list[int]] = defaultdict(list)
    for rank, groups in enumerate((strong, weak)):
        for x, group in groups.items():
            members[rank, group].append(x)

    def key_of(passage: Passage, x: int, y: int) -> Key | None:
        rank = int(rewords(passage, x, y))
        groups = weak if rank else strong
        one, other = groups.get(x), groups.get(y)
        return (rank, one) if one is not None and one == other else None

    keys = [key_of(passage, x, y) for passage, (x, y) in zip(passages, ends, strict=True)]
    evidence: dict[tuple[Key, int], int] = defaultdict(int)
    total: dict[Key, int] = defaultdict(int)
    for passage, key, (x, y) in zip(passages, keys, ends, strict=True):
        if key is not None:
            evidence[key, x] += passage.score
            evidence[key, y] += passage.score
            total[key] += passage.score
    order = sorted(
        members,
        key=lambda key: (-len(members[key]), -total[key], occurrences[members[key][0]], key),
    )
    number = {key: n for n, key in enumerate(order)}

    related: list[set[int]] = [set() for _ in order]
    for passage, (x, y) in zip(passages, ends, strict=True):
        if passage.kind != PARAPHRASE:
            continue
        ties = [(0, strong[x], 0, strong[y])] if x in strong and y in strong else []
        ties += [(0, strong[z], 1, weak[z]) for z in (x, y) if z in strong and z in weak]
        for rank, one, other_rank, other in ties:
            m, n = number[rank, one], number[other_rank, other]
            if m != n:
                related[m].add(n)
                related[n].add(m)
    inside = _containment([[occurrences[x] for x in members[key]] for key in order])
    found = []
    for n, key in enumerate(order):
        best = min(members[key], key=lambda x: (-evidence[key, x], occurrences[x]))
        found.append(
            Family(
                [occurrences[x] for x in members[key]],
                occurrences[best],
                sorted(inner for outer, inner in inside if outer == n),
                sorted(outer for outer, inner in inside if inner == n),
                sorted(related[n]),
            )
        )
    return found, [-1 if key is None else number[key] for key in keys]


def _occurrences(
    passages: list[Passage],
) -> tuple[list[Occurrence], list[tuple[int, int]]]:
    """The occurrences, by article and place, and the two that each passage ties."""

    def span(side: Side) -> Occurrence:
        return side.article, side.first_word, side.end_word

    strength: dict[Occurrence, int] = defaultdict(int)
    for passage in passages:
        for side in (passage.a, passage.b):
            strength[span(side)] += passage.score
    heads: list[Occurrence] = []
    head_of: dict[Occurrence, Occurrence] = {}
    for one in sorted(strength, key=lambda span: (-strength[span], span)):
        article, first, _ = one
        # Spans agree only if they begin within a fifth of the longer, which is at most 5/4 of this.
        reach = _words(one) // 4 + 1
        head = one
        best = (0, 1)  # common over longer
        for k in range(bisect_left(heads, (article, max(0, first - reach), 0)), len(heads)):
            known = heads[k]
            if known[0] != article or known[1] > first + reach:
                break
            if _agree(known, one):
                now = _common(known, one), max(_words(known), _words(one))
                if now[0] * best[1] > best[0] * now[1]:
                    head, best = known, now
        if head == one:
            insort(heads, one)
        head_of[one] = head
    place = {head: k for k, head in enumerate(heads)}
    return heads, [
        (place[head_of[span(passage.a)]], place[head_of[span(passage.b)]]) for passage in passages
    ]


def _containment(places_of: list[list[Occurrence]]) -> list[tuple[int, int]]:
    """Which families contain which: (outer, inner).

    An occurrence of the one lies in a clearly longer one of the other more often than the other way
    round.
    """
    places = sorted((one, n) for n, family in enumerate(places_of) for one in family)
    inside: dict[tuple[int, int], int] = defaultdict(int)
    for at, (one, family) in enumerate(places):
        for k in range(at + 1, len(places)):
            other, other_family = places[k]
            if other[0] != one[0] or other[1] >= one[2]:
                break
            if family == other_family or _agree(one, other):
                continue
            if _words(one) > _words(other):
                outer, inner, shorter = family, other_family, other
            else:
                outer, inner, shorter = other_family, family, one
            if _mostly(_common(one, other), _words(shorter)):
                inside[outer, inner] += 1
                inside[inner, outer] -= 1
    return [pair for pair, count in inside.items() if count > 0]


class Ties:
    """Union-find; a group is named by its first member."""

    def __init__(self, count: int) -> None:
        self.parent = list(range(count))

    def root(self, x: int) -> int:
        """The first member of the group of `x`."""
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def tie(self, x: int, y: int) -> None:
        """Make one group of the groups of `x` and `y`."""
        x, y = self.root(x), self.root(y)
        self.parent[max(x, y)] = min(x, y)

    def groups(self) -> dict[int, int]:
        """The group of each member of a group of more than one."""
        roots = [self.root(x) for x in range(len(self.parent))]
        sizes: dict[int, int] = defaultdict(int)
        for root in roots:
            sizes[root] += 1
        return {x: root for x, root in enumerate(roots) if sizes[root] > 1}
