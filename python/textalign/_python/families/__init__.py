"""Passages → families: the occurrences that are one text, across and within articles.

1. The spans of all passages in an article that agree are one occurrence: their intersection is at
   least four fifths of the longer where both are word for word, and five eighths where words were
   changed, because borders are no surer there. Each span is held against the occurrence's first and
   strongest span, never against a neighbour's neighbour, so occurrences do not drift.
2. Verbatim and edited passages tie occurrences to families. A tie is always an alignment whose two
   spans agree with the two occurrences; a longer or shorter form agrees with neither and is a
   family of its own, which `contains` or is `part_of` the other. A family is what is tied to its
   leader, or equal to that: ties are not followed on and on, so that a text that changes a little
   from article to article does not end as another. What is tied to a member only is a family of
   its own, `related` to the first.
3. Where an occurrence lies inside a passage, its words on the other side are an occurrence too.
4. A weak link has less evidence than a passage needs. It ties only where something else speaks
   for it: one of its ends is an occurrence already, or, with some bits more, it closes a triangle
   of links between three articles. That its span agrees with one that is known is what makes up
   for its evidence; and the more articles there are, the more of it is asked.
5. A paraphrase ties two families only as `related`. Where it leads to words that no family has, it
   makes a family of its own, related to those it leads to.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from textalign._python.align import edits as edit_script
from textalign._python.align.evidence import log2
from textalign._python.families.occurrences import (
    WEAK,
    Occurrence,
    Tie,
    agree,
    common,
    linked,
    mostly,
    runs,
    words,
)
from textalign._python.passages import CONDENSED, EDITED, PARAPHRASE, VERBATIM, placed
from textalign.params import BIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textalign._python.align.edits import Edit
    from textalign._python.align.evidence import Article
    from textalign._python.passages import Passage

__all__ = ["Family", "Occurrence", "families", "families_among", "runs", "variants"]

TRIANGLE: Final = 4 * BIT
"""What a link needs besides if only two others bear it out, 1/256 bit."""


@dataclass(frozen=True, slots=True)
class Family:
    """Occurrences that are one text; numbers of families are places in the list of them all."""

    occurrences: list[Occurrence]
    """Every occurrence, by article and place."""
    weak: list[bool]
    """Which of them weak links alone hold."""
    canonical: Occurrence
    """The occurrence with the most evidence: the one to show."""
    contains: list[int]
    """Families of parts of this text."""
    part_of: list[int]
    """Families of longer forms of this text."""
    related: list[int]
    """Families that are tied to this one by a paraphrase."""


def families(
    passages: list[Passage], weak: list[Passage], starts: list[list[int]], floor: int
) -> tuple[list[Family], list[int]]:
    """Families, those with the most occurrences first, and the family of each passage (-1: none).

    `weak`: links with less evidence than a passage needs, but at least `floor` beyond what chance
    gives texts of their length. `starts`: of each article, the first code point of each of its
    words.

    Time: links × logarithm, plus the pairs of overlapping occurrences, plus for each weak link the
    lesser number of links of its ends.
    """
    return families_among(passages, weak, starts, len(starts), floor)


def families_among(
    passages: list[Passage], weak: list[Passage], starts: list[list[int]], among: int, floor: int
) -> tuple[list[Family], list[int]]:
    """Likewise, where `among` articles were looked at, those without a passage too."""
    occurrences, ties = linked(passages, weak, starts)
    ties = _admitted(occurrences, ties, floor + log2(max(among, 1)))
    sets, first_reworded = _sets(occurrences, ties)
    known = _sets_of(sets, len(occurrences))
    of_tie = [_common_set(tie, known, first_reworded) for tie in ties]
    evidence = Evidence(ties, of_tie, len(sets))
    order = sorted(
        range(len(sets)),
        key=lambda n: (-len(sets[n]), -evidence.total[n], occurrences[sets[n][0]], n),
    )
    number = [0] * len(sets)
    for place, n in enumerate(order):
        number[n] = place

    related = _related(ties, of_tie, known, number)
    inside = sorted(_containment([[occurrences[x] for x in sets[n]] for n in order]))
    contains: list[list[int]] = [[] for _ in sets]
    part_of: list[list[int]] = [[] for _ in sets]
    for outer, inner in inside:
        contains[outer].append(inner)
        part_of[inner].append(outer)
    found = []
    for place, n in enumerate(order):
        # A member without evidence in this family comes after one whose evidence is 0.
        best = min(sets[n], key=lambda x: (-evidence.of.get((n, x), -1), occurrences[x]))
        found.append(
            Family(
                [occurrences[x] for x in sets[n]],
                [(n, x) not in evidence.sure for x in sets[n]],
                occurrences[best],
                contains[place],
                part_of[place],
                sorted(related[n]),
            )
        )
    return found, [-1 if of is None else number[of] for of in of_tie[: len(passages)]]


def variants(family: Family, articles: list[Article]) -> list[list[Edit]]:
    """What became of the words of the text of a family in each of its occurrences.

    In code points.
    """
    number, *place = family.canonical
    a, of_a = articles[number], (place[0], place[1])
    found = []
    for number, first, end in family.occurrences:
        b = articles[number]
        edits = edit_script.variant(a, of_a, b, (first, end))
        found.append([placed(a, b, (of_a[0], first), edit) for edit in edits])
    return found


def _sets(occurrences: list[Occurrence], ties: list[Tie]) -> tuple[list[list[int]], int]:
    """Sets of occurrences that are one text, and where those begin that paraphrases alone tie."""
    # A tie of two equal texts is as good as identity: it may be followed any number of times.
    equal = Equal(len(occurrences))
    for tie in ties:
        if tie.identical:
            equal.tie(tie.x, tie.y)
    strong = (tie for tie in ties if tie.kind in (VERBATIM, EDITED))
    sets = _gather(equal.groups(), occurrences, strong)
    known = _sets_of(sets, len(occurrences))
    # Paraphrases that lead out of the families make families of their own.
    leads_out = [
        tie for tie in ties if tie.kind == PARAPHRASE and not (known[tie.x] and known[tie.y])
    ]
    return sets + _gather(range(len(occurrences)), occurrences, leads_out), len(sets)


class Evidence:
    """What the ties inside of sets prove."""

    def __init__(self, ties: list[Tie], of_tie: list[int | None], sets: int) -> None:
        self.of: dict[tuple[int, int], int] = defaultdict(int)
        """Of an occurrence in a set, 1/256 bit."""
        self.total = [0] * sets
        """Of each set, 1/256 bit."""
        self.sure: set[tuple[int, int]] = set()
        """The occurrences in sets that a strong tie holds."""
        for tie, of in zip(ties, of_tie, strict=True):
            if of is not None:
                if tie.strong:
                    self.sure.update(((of, tie.x), (of, tie.y)))
                self.of[of, tie.x] += tie.score
                self.of[of, tie.y] += tie.score
                self.total[of] += tie.score


def _related(
    ties: list[Tie], of_tie: list[int | None], known: list[list[int]], number: list[int]
) -> list[set[int]]:
    """Of each set the families that a tie leads to, or that have an occurrence of it too."""
    found: list[set[int]] = [set() for _ in number]

    def relate(some: list[int], others: list[int]) -> None:
        for one in some:
            for other in others:
                if one != other:
                    found[one].add(number[other])
                    found[other].add(number[one])

    for tie, of in zip(ties, of_tie, strict=True):
        if of is None and tie.kind != CONDENSED:
            relate(known[tie.x], known[tie.y])
    for of_occurrence in known:
        relate(of_occurrence, of_occurrence)
    return found


def _admitted(occurrences: list[Occurrence], ties: list[Tie], least: int) -> list[Tie]:
    """The ties that count: those of passages, and others that something else speaks for.

    These need `least` beyond chance: the more articles there are, the more often chance bears
    chance out.
    """
    keeps_order = (VERBATIM, EDITED)
    tied: set[int] = set()
    neighbours: dict[int, set[int]] = defaultdict(set)
    for tie in ties:
        if tie.x != tie.y:
            if tie.strong and tie.kind in keeps_order:
                tied.update((tie.x, tie.y))
            neighbours[tie.x].add(tie.y)
            neighbours[tie.y].add(tie.x)

    def closes_triangle(tie: Tie) -> bool:
        two = occurrences[tie.x][0], occurrences[tie.y][0]
        return two[0] != two[1] and any(
            occurrences[z][0] not in two for z in neighbours[tie.x] & neighbours[tie.y]
        )

    def counts(tie: Tie) -> bool:
        if tie.strong or tie.kind not in keeps_order or tie.x == tie.y:
            return tie.strong
        if tie.beyond < least:
            return False
        known = tie.source == WEAK and (tie.x in tied or tie.y in tied)
        return known or (tie.beyond >= least + TRIANGLE and closes_triangle(tie))

    return [tie for tie in ties if counts(tie)]


def _sets_of(sets: list[list[int]], count: int) -> list[list[int]]:
    """The sets that each occurrence is in, ascending."""
    found: list[list[int]] = [[] for _ in range(count)]
    for n, members in enumerate(sets):
        for x in members:
            found[x].append(n)
    return found


def _common_set(tie: Tie, known: list[list[int]], first_reworded: int) -> int | None:
    """The first set that holds both ends of a tie: of a paraphrase any, of others a strong one."""
    if tie.kind == CONDENSED:
        return None
    fits = (n for n in known[tie.x] if n < first_reworded or tie.kind == PARAPHRASE)
    return next((n for n in fits if n in known[tie.y]), None)


def _gather(
    equal: Sequence[int], occurrences: list[Occurrence], ties: Iterable[Tie]
) -> list[list[int]]:
    """Sets of occurrences, each ascending, each around a leader.

    In a set are the occurrences tied to the leader, or equal to one that is. Leaders are taken by
    their evidence; who is in a set leads no other, but may be in that of another leader too.
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
        apart = partners[leader] <= taken and len(members[leader]) > 1
        joined = set() if apart else partners[leader]
        taken |= joined
        sets.append(sorted({x for group in (leader, *joined) for x in members[group]}))
    return sets


def _members(groups: Sequence[int]) -> dict[int, list[int]]:
    """The members of each group, both ascending."""
    members: dict[int, list[int]] = defaultdict(list)
    for x, group in enumerate(groups):
        members[group].append(x)
    return dict(sorted(members.items()))


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
            if family == other_family or agree(one, other, exact=True):
                continue
            if words(one) > words(other):
                outer, inner, shorter = family, other_family, other
            else:
                outer, inner, shorter = other_family, family, one
            if mostly(common(one, other), words(shorter)):
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
