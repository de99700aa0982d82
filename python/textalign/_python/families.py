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

from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from textalign._python.align import edits as edit_script
from textalign._python.align.edits import KEPT
from textalign._python.align.evidence import log2
from textalign._python.passages import CONDENSED, EDITED, PARAPHRASE, VERBATIM, placed
from textalign.params import BIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from textalign._python.align.edits import Edit
    from textalign._python.align.evidence import Article
    from textalign._python.passages import Passage, Side

Occurrence = tuple[int, int, int]
"""Article, first word, end in words (exclusive)."""

FEWEST_PROJECTED: Final = 4
"""Matched words that a part of a passage needs, to be an occurrence by itself."""

TRIANGLE: Final = 4 * BIT
"""What a link needs besides if only two others bear it out, 1/256 bit."""

# Where a link comes from; what comes first is trusted more.
A_PASSAGE: Final = 0
WEAK: Final = 1
PROJECTED: Final = 2
"""The part of either that an occurrence lies in."""


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


def _words(occurrence: Occurrence) -> int:
    return occurrence[2] - occurrence[1]


def _common(one: Occurrence, other: Occurrence) -> int:
    return max(0, min(one[2], other[2]) - max(one[1], other[1]))


def _mostly(part: int, whole: int) -> bool:
    """Four fifths or more."""
    return 5 * part >= 4 * whole


def _agree(one: Occurrence, other: Occurrence, *, exact: bool) -> bool:
    """`exact`: both are spans of passages that are word for word."""
    common, longer = _common(one, other), max(_words(one), _words(other))
    return _mostly(common, longer) if exact else 8 * common >= 5 * longer


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
    occurrences, ties = _linked(passages, weak, starts)
    ties = _admitted(occurrences, ties, floor + log2(max(among, 1)))

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
    first_reworded = len(sets)
    sets += _gather(range(len(occurrences)), occurrences, leads_out)
    known = _sets_of(sets, len(occurrences))

    of_tie = [_common_set(tie, known, first_reworded) for tie in ties]
    evidence: dict[tuple[int, int], int] = defaultdict(int)
    total = [0] * len(sets)
    sure: set[tuple[int, int]] = set()
    for tie, of in zip(ties, of_tie, strict=True):
        if of is not None:
            if tie.strong:
                sure.update(((of, tie.x), (of, tie.y)))
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
                [(n, x) not in sure for x in sets[n]],
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
    number, *words = family.canonical
    a, of_a = articles[number], (words[0], words[1])
    found = []
    for number, first, end in family.occurrences:
        b = articles[number]
        edits = edit_script.variant(a, of_a, b, (first, end))
        found.append([placed(a, b, (of_a[0], first), edit) for edit in edits])
    return found


@dataclass(frozen=True, slots=True)
class Link:
    """Two spans that are tied."""

    a: Occurrence
    b: Occurrence
    score: int
    beyond: int
    """The part of the score beyond chance, 1/256 bit; of a part, that of the whole."""
    kind: int
    source: int
    strong: bool
    """A passage, or the part of one in which an occurrence lies that a passage knows."""

    @classmethod
    def of(cls, passage: Passage, source: int, starts: list[list[int]]) -> Link:
        """Make the link that a passage is."""
        a, b = _span(passage.a), _span(passage.b)
        beyond, strong = _beyond(passage, starts), source == A_PASSAGE
        return cls(a, b, passage.score, beyond, passage.kind, source, strong)


@dataclass(frozen=True, slots=True)
class Tie:
    """A link, between two occurrences."""

    x: int
    y: int
    score: int
    beyond: int
    kind: int
    source: int
    strong: bool
    identical: bool
    """Word for word, from occurrence to occurrence."""


def _linked(
    passages: list[Passage], weak: list[Passage], starts: list[list[int]]
) -> tuple[list[Occurrence], list[Tie]]:
    """The occurrences, by article and place, and all ties between them.

    Those of the passages, then the weak ones, then the parts of both.
    """
    links = [Link.of(passage, A_PASSAGE, starts) for passage in passages]
    links += [Link.of(passage, WEAK, starts) for passage in weak]
    known = Occurrences(links)
    projected = [
        part
        for passage, link in zip([*passages, *weak], links, strict=True)
        for part in known.projected(passage, starts, strong=link.strong)
    ]
    links += projected
    known = Occurrences(links)
    ties = []
    for link in links:
        x, y = known.head_of[link.a], known.head_of[link.b]
        identical = link.kind == VERBATIM and (x, y) == (link.a, link.b)
        ties.append(
            Tie(
                x=known.place[x],
                y=known.place[y],
                score=link.score,
                beyond=link.beyond,
                kind=link.kind,
                source=link.source,
                strong=link.strong,
                identical=identical,
            )
        )
    return known.heads, ties


def _beyond(link: Passage, starts: list[list[int]]) -> int:
    """Evidence beyond that which chance alone gives the best link of texts of their length."""
    words = [max(len(starts[side.article]), 1) for side in (link.a, link.b)]
    return link.score - log2(words[0] * words[1])


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


def _span(side: Side) -> Occurrence:
    return side.article, side.first_word, side.end_word


class Occurrences:
    """The occurrences that some links know."""

    def __init__(self, links: list[Link]) -> None:
        source: dict[Occurrence, int] = {}
        strength: dict[Occurrence, int] = defaultdict(int)
        exact: set[Occurrence] = set()
        for link in links:
            for side in (link.a, link.b):
                source[side] = min(source.get(side, link.source), link.source)
                strength[side] += link.score
                if link.kind == VERBATIM:
                    exact.add(side)
        self.heads: list[Occurrence] = []
        """By article and place; each stands for all spans that agree with it."""
        self.head_of: dict[Occurrence, Occurrence] = {}
        """Of each span of a link the one that it agrees with."""
        self.strong: set[Occurrence] = set()
        """The heads that a passage knows."""
        for one in sorted(strength, key=lambda span: (source[span], -strength[span], span)):
            article, first, _ = one
            # Spans agree only if they begin within three eighths of the longer, which is at most
            # 8/5 of this.
            reach = _words(one) * 3 // 5 + 1
            head = one
            best = (0, 1)  # common over longer
            near = bisect_left(self.heads, (article, max(0, first - reach), 0))
            for known in islice(self.heads, near, None):
                if known[0] != article or known[1] > first + reach:
                    break
                if _agree(known, one, exact=known in exact and one in exact):
                    now = _common(known, one), max(_words(known), _words(one))
                    if now[0] * best[1] > best[0] * now[1]:
                        head, best = known, now
            if head == one:
                insort(self.heads, one)
            self.head_of[one] = head
            if source[one] == A_PASSAGE:
                self.strong.add(head)
        self.place = {head: k for k, head in enumerate(self.heads)}

    def projected(self, link: Passage, starts: list[list[int]], *, strong: bool) -> Iterator[Link]:
        """The parts of a link in which an occurrence lies that is clearly shorter.

        Its words on the other side, where most of them kept their order.
        """
        if link.kind == CONDENSED:
            return
        points: list[tuple[int, int]] = []
        for here, there in ((0, 1), (1, 0)):
            spans = _span(link.a), _span(link.b)
            span, other = spans[here], spans[there]
            first = max(0, span[1] - _words(span) // 4)
            for head in islice(self.heads, bisect_left(self.heads, (span[0], first, 0)), None):
                if head[0] != span[0] or head[1] >= span[2]:
                    break
                if (
                    _words(head) > _words(span)
                    or not _mostly(_common(head, span), _words(head))
                    or _agree(head, span, exact=False)
                ):
                    continue
                points = points or _matched(link, starts)
                inside = [point[there] for point in points if head[1] <= point[here] < head[2]]
                if not inside:
                    continue
                part = (other[0], inside[0], inside[-1] + 1)
                longer = max(_words(head), _words(part))
                if len(inside) < FEWEST_PROJECTED or 5 * len(inside) < 3 * longer or part == other:
                    continue
                whole = len(inside) == _words(head) == _words(part)
                ends = (part, head) if here else (head, part)
                yield Link(
                    *ends,
                    score=link.score * len(inside) // len(points),
                    beyond=_beyond(link, starts),
                    kind=VERBATIM if link.kind == VERBATIM and whole else EDITED,
                    source=PROJECTED,
                    strong=strong and head in self.strong,
                )


def _matched(link: Passage, starts: list[list[int]]) -> list[tuple[int, int]]:
    """The words that the sides of a link have in the same order, in words."""
    return [(i + k, j + k) for i, j, words in runs(link, starts) for k in range(words)]


def runs(link: Passage, starts: list[list[int]]) -> list[tuple[int, int, int]]:
    """The runs of words that the sides of a link have in the same order: begin, begin, words.

    What `families_among` asks of a link is in its spans and here. So families can be made of links
    that come without their articles: with such runs as edits in words, and with starts that count
    words.
    """
    a, b = starts[link.a.article], starts[link.b.article]
    found = []
    for operation, a_start, a_end, b_start, _ in link.edits:
        if operation in KEPT:
            i, j = bisect_left(a, a_start), bisect_left(b, b_start)
            found.append((i, j, bisect_left(a, a_end) - i))
    return found


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
            if family == other_family or _agree(one, other, exact=True):
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
