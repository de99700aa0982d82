"""Passages → families: the occurrences that are one text, across and within articles.

1. The spans of all passages in an article that agree (their intersection is at least four fifths of
   the longer) are one occurrence. Each span is held against the occurrence's first and strongest
   span, never against a neighbour's neighbour, so occurrences do not drift.
2. Verbatim and edited passages tie occurrences to families. A tie is always an alignment whose two
   spans agree with the two occurrences; a longer or shorter form agrees with neither and is a
   family of its own, which `contains` or is `part_of` the other. A family is what is tied to its
   leader, or equal to that: ties are not followed on and on, so that a text that changes a little
   from article to article does not end as another. What is tied to a member only is a family of
   its own, `related` to the first.
3. A paraphrase ties two families only as `related`. Where it leads to words that no family has,
   the paraphrases that hang together make a family, related to those they lead to.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textalign._python.passages import CONDENSED, EDITED, PARAPHRASE, VERBATIM

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textalign._python.passages import Passage, Side

Occurrence = tuple[int, int, int]
"""Article, first word, end in words (exclusive)."""


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
    ties = [Tie(x, y, p.score, p.kind) for p, (x, y) in zip(passages, ends, strict=True)]

    # A tie of two equal texts is as good as identity: it may be followed any number of times.
    equal = Equal(len(occurrences))
    for passage, (x, y) in zip(passages, ends, strict=True):
        exact = (_span(passage.a), _span(passage.b)) == (occurrences[x], occurrences[y])
        if passage.kind == VERBATIM and exact:
            equal.tie(x, y)
    strong = (tie for tie in ties if tie.kind in (VERBATIM, EDITED))
    sets = _gather(equal.groups(), occurrences, strong)
    known = _sets_of(sets, len(occurrences))
    # Paraphrases that lead out of the families make families of their own.
    leads_out = [
        tie for tie in ties if tie.kind == PARAPHRASE and not (known[tie.x] and known[tie.y])
    ]
    first_weak = len(sets)
    reworded = Equal(len(occurrences))
    for tie in leads_out:
        reworded.tie(tie.x, tie.y)
    sets += [found for found in _members(reworded.groups()).values() if len(found) > 1]
    known = _sets_of(sets, len(occurrences))

    of_tie = [_common_set(tie, known, first_weak) for tie in ties]
    evidence: dict[tuple[int, int], int] = defaultdict(int)
    total = [0] * len(sets)
    for tie, of in zip(ties, of_tie, strict=True):
        if of is not None:
            evidence[of, tie.x] += tie.score
            evidence[of, tie.y] += tie.score
            total[of] += tie.score
    order = sorted(
        range(len(sets)), key=lambda n: (-len(sets[n]), -total[n], occurrences[sets[n][0]], n)
    )
    number = [0] * len(sets)
    for place, n in enumerate(order):
        number[n] = place

    related: list[set[int]] = [set() for _ in sets]

    def relate(some: list[int], others: list[int]) -> None:
        for one in some:
            for other in others:
                if one != other:
                    related[one].add(number[other])
                    related[other].add(number[one])

    for tie, of in zip(ties, of_tie, strict=True):
        if of is None and tie.kind != CONDENSED:
            relate(known[tie.x], known[tie.y])
    for of_occurrence in known:
        relate(of_occurrence, of_occurrence)
    inside = sorted(_containment([[occurrences[x] for x in sets[n]] for n in order]))
    contains: list[list[int]] = [[] for _ in sets]
    part_of: list[list[int]] = [[] for _ in sets]
    for outer, inner in inside:
        contains[outer].append(inner)
        part_of[inner].append(outer)
    found = []
    for place, n in enumerate(order):
        # A member without evidence in this family comes after one whose evidence is 0.
        best = min(sets[n], key=lambda x: (-evidence.get((n, x), -1), occurrences[x]))
        found.append(
            Family(
                [occurrences[x] for x in sets[n]],
                occurrences[best],
                contains[place],
                part_of[place],
                sorted(related[n]),
            )
        )
    return found, [-1 if of is None else number[of] for of in of_tie]


@dataclass(frozen=True, slots=True)
class Tie:
    """A passage, between two occurrences."""

    x: int
    y: int
    score: int
    kind: int


def _sets_of(sets: list[list[int]], count: int) -> list[list[int]]:
    """The sets that each occurrence is in, ascending."""
    found: list[list[int]] = [[] for _ in range(count)]
    for n, members in enumerate(sets):
        for x in members:
            found[x].append(n)
    return found


def _common_set(tie: Tie, known: list[list[int]], first_weak: int) -> int | None:
    """The first set that holds both ends of a tie: of a paraphrase any, of others a strong one."""
    if tie.kind == CONDENSED:
        return None
    fits = (n for n in known[tie.x] if n < first_weak or tie.kind == PARAPHRASE)
    return next((n for n in fits if n in known[tie.y]), None)


def _gather(
    equal: Sequence[int], occurrences: list[Occurrence], ties: Iterable[Tie]
) -> list[list[int]]:
    """Sets of occurrences, each ascending, each around a leader.

    In a set are the occurrences tied to the leader, or equal to one that is. Leaders are taken by
    their evidence; who is in a set leads no other. A leader whose partners are all taken shares
    them.
    """
    partners: dict[int, set[int]] = defaultdict(set)
    evidence: dict[int, int] = defaultdict(int)
    for tie in ties:
        if tie.x != tie.y:
            x, y = equal[tie.x], equal[tie.y]
            partners[x].add(y)
            partners[y].add(x)
            evidence[x] += tie.score
            evidence[y] += tie.score
    members = _members(equal)
    taken: set[int] = set()
    sets = []
    for leader in sorted(partners, key=lambda x: (-evidence[x], occurrences[x])):
        if leader in taken:
            continue
        taken.add(leader)
        joined = partners[leader] - taken
        if not joined and len(members[leader]) == 1:
            joined = partners[leader]
        taken |= joined
        sets.append(sorted({x for group in (leader, *joined) for x in members[group]}))
    return sets


def _members(groups: Sequence[int]) -> dict[int, list[int]]:
    """The members of each group, both ascending."""
    members: dict[int, list[int]] = defaultdict(list)
    for x, group in enumerate(groups):
        members[group].append(x)
    return dict(sorted(members.items()))


def _span(side: Side) -> Occurrence:
    return side.article, side.first_word, side.end_word


def _occurrences(
    passages: list[Passage],
) -> tuple[list[Occurrence], list[tuple[int, int]]]:
    """The occurrences, by article and place, and the two that each passage ties."""
    strength: dict[Occurrence, int] = defaultdict(int)
    for passage in passages:
        for side in (passage.a, passage.b):
            strength[_span(side)] += passage.score
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
        (place[head_of[_span(passage.a)]], place[head_of[_span(passage.b)]]) for passage in passages
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


class Equal:
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

    def groups(self) -> list[int]:
        """The group of each member."""
        return [self.root(x) for x in range(len(self.parent))]
