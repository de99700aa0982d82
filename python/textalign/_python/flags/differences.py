"""What the sides of a near copy differ in: numbers, negation, names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from textalign._python.align.edits import EQUAL, INFLECTED
from textalign._python.align.evidence import NAME
from textalign._python.flags.sides import touching, with_ends
from textalign._python.tokenize import CAPITAL

if TYPE_CHECKING:
    from textalign._python.align.edits import Edit
    from textalign._python.flags.facts import Name
    from textalign._python.flags.sides import Sides

NUMBERS: Final = 16
"""One side has a number that the other has not."""
NEGATION: Final = 32
"""One side denies what the other says."""
NAMES: Final = 64
"""One side has a name in the place of another."""

ADDED_WORDS: Final = 8
ADDED_TIMES: Final = 4
"""A change with so many words on a side, and so many times as many as on the other, adds a clause
and changes none."""

LONGEST_CHANGE: Final = 12
"""In a change of more words than this on a side, a name stands for no certain other one."""

Change = tuple[tuple[int, int], tuple[int, int]]
"""Words that changed: first and end on each side."""


def differs_in(passage: Sides, edits: list[Edit], *, edited: bool) -> int:
    """What the sides of a passage differ in, by its edit script in words.

    In an `edited` one that a side has more is enough; elsewhere both must have something of their
    own, for a paraphrase leaves out easily, and what a verbatim one differs in stands around it.

    The few words of a sentence that stand before or behind a passage belong to what was copied:
    an aligner has no reason to take "Russia" for "Ukraine" into it.
    """
    passage, edits = with_ends(passage, edits)
    changes, added = _changes(edits)
    found = NUMBERS if _numbers_differ(passage, added, edited) else 0
    found |= NEGATION if _negation_differs(passage, changes, added, edited) else 0
    return found | (NAMES if _names_differ(passage, changes) else 0)


def _changes(edits: list[Edit]) -> tuple[list[Change], tuple[set[int], set[int]]]:
    """The longest runs of changed words; those that only add a clause apart, by words."""
    runs: list[Change] = []
    before_kept = True
    for operation, a_start, a_end, b_start, b_end in edits:
        kept = operation in (EQUAL, INFLECTED)
        if not kept and before_kept:
            runs.append(((a_start, a_end), (b_start, b_end)))
        elif not kept:
            runs[-1] = (runs[-1][0][0], a_end), (runs[-1][1][0], b_end)
        before_kept = kept
    changes, added = [], (set[int](), set[int]())
    for run in runs:
        fewer, more = sorted(end - start for start, end in run)
        if more < ADDED_WORDS or ADDED_TIMES * fewer > more:
            changes.append(run)
        else:
            for side, (start, end) in enumerate(run):
                added[side].update(range(start, end))
    return changes, added


def _numbers_differ(passage: Sides, added: tuple[set[int], set[int]], edited: bool) -> bool:
    """Whether a side has a number that the other has not; of weak ones, both sides one."""
    here = [
        touching(facts.numbers, span, lambda number: (number.first, number.end))
        for facts, span in zip(passage.facts, passage.spans, strict=True)
    ]
    own = []
    for side in (0, 1):
        other = {number.key for number in here[1 - side]}
        own.append(
            [
                number.weak
                for number in here[side]
                if number.key not in other
                and not added[side].issuperset(range(number.first, number.end))
            ]
        )
    return bool(own[0] and own[1]) or (edited and not all(own[0] + own[1]))


def _negation_differs(
    passage: Sides, changes: list[Change], added: tuple[set[int], set[int]], edited: bool
) -> bool:
    """Whether one side denies more often than the other, in a change that is short enough to tell.

    In a passage that is not `edited` one denial is easily put otherwise: there one side denies and
    the other never.
    """
    denials = []
    for side, (first, end) in enumerate(passage.spans):
        facts = passage.facts[side]
        here = [
            (start, stop)
            for start, stop in touching(facts.negations, (first, end), lambda words: words)
            if first <= start and stop <= end and not added[side].issuperset(range(start, stop))
        ]
        opposites = touching(facts.opposites, (first, end), lambda entry: (entry[0], entry[0] + 1))
        if opposites:
            stems, other = (passage.articles[each].stems for each in (side, 1 - side))
            words = {word for change in changes for word in range(*change[1 - side])}
            replaced = {other[word] for word in words} - passage.stems[side].keys()
            changed = {word for change in changes for word in range(*change[side])}
            here += [
                (word, word + 1)
                for word, denied in opposites
                if word in changed
                and stems[word] not in passage.stems[1 - side]
                and not replaced.isdisjoint(denied)
            ]
        denials.append(here)
    counts = [len(here) for here in denials]
    more = int(counts[0] < counts[1])
    if counts[0] == counts[1] or (min(counts) > 0 and not edited):
        return False
    return any(
        _is_short(change)
        for words in denials[more]
        for change in touching(changes, words, lambda change: change[more])
    )


def _is_short(change: Change) -> bool:
    """Whether what stands in a change on one side stands for what is on the other."""
    return max(end - start for start, end in change) <= LONGEST_CHANGE


def _names_differ(passage: Sides, changes: list[Change]) -> bool:
    """Whether a change puts a name in the place of another."""

    def within(side: int, span: tuple[int, int]) -> list[Name]:
        names = passage.facts[side].names
        return touching(names, span, lambda name: (name.word, name.word + 1))

    here = [within(side, passage.spans[side]) for side in (0, 1)]
    peoples = [{name.people for name in names} - {0} for names in here]
    spellings = [{name.spelling for name in names} - {0} for names in here]
    for change in changes:
        if not _is_short(change):
            continue
        names = [within(side, change[side]) for side in (0, 1)]
        own = [
            [
                name
                for name in names[side]
                if passage.articles[side].stems[name.word] not in passage.stems[1 - side]
                and name.people not in peoples[1 - side]
                and name.spelling not in spellings[1 - side]
                and not any(_alike(name, other) for other in names[1 - side])
                and not _describes(passage, side, name.word, change[side][1])
            ]
            for side in (0, 1)
        ]
        for side in (0, 1):
            for name in list(own[side]):
                long = _written_out(name, names[1 - side])
                if long:
                    own[side].remove(name)
                    own[1 - side] = [other for other in own[1 - side] if other not in long]
        if own[0] and own[1]:
            return True
    return False


def _describes(passage: Sides, side: int, word: int, end: int) -> bool:
    """Whether a changed word behind a name makes it a description: "the NATO chief"."""
    article, titles = passage.articles[side], passage.facts[side].titles
    after = word + 1
    while after < end and article.roles[after] & NAME:
        after += 1
    return after < end and after in titles and not article.flags[after] & CAPITAL


VOWELS: Final = frozenset("aeiouy")
SOFT: Final = frozenset("aeiouyhj")
"""Letters that other spellings of a name may leave out."""
CONSONANTS: Final = ("sz", "ckq", "vw", "ijy")
LONGEST_NAME: Final = 32


def _alike(one: Name, other: Name) -> bool:
    """Whether two names may be one in two spellings, or one a form of the other."""
    if one.people and other.people:
        return one.people == other.people
    a, b = _plain(one.letters), _plain(other.letters)
    if a == b:
        return len(a) >= 3
    short, long = sorted((a, b), key=len)
    if len(short) < 5 or len(long) > LONGEST_NAME or not (a[0] == b[0] or _like(a[0], b[0])):
        return False
    if len(long) - len(short) <= 2 and long.startswith(short):
        return True
    return _distance(a, b) <= (2 if len(short) >= 8 else 1)


def _plain(letters: str) -> str:
    return "".join(c for c in letters if "a" <= c <= "z")


def _like(x: str, y: str) -> bool:
    """Whether one letter may stand for the other in a spelling."""
    return (x in VOWELS and y in VOWELS) or any(x in like and y in like for like in CONSONANTS)


def _distance(a: str, b: str) -> int:
    """How many letters two spellings differ in; letters that are not alike count three."""
    above = [0]
    for at in range(len(b)):
        above.append(above[-1] + _left_out(b, at))
    for i in range(len(a)):
        row = [above[0] + _left_out(a, i)]
        for j in range(len(b)):
            change = 0 if a[i] == b[j] else 1 if _like(a[i], b[j]) else 3
            row.append(
                min(above[j] + change, above[j + 1] + _left_out(a, i), row[-1] + _left_out(b, j))
            )
        above = row
    return above[-1]


def _left_out(name: str, at: int) -> int:
    """What leaving out a letter counts: a vowel, a weak consonant or one of two equal ones, 1."""
    return 1 if name[at] in SOFT or (at > 0 and name[at] == name[at - 1]) else 3


def _written_out(name: Name, others: list[Name]) -> list[Name]:
    """The names that a name is the initials of, such as "EU" of "European Union"."""
    initials = _plain(name.letters)
    for start in range(len(others) - len(initials) + 1):
        words = others[start : start + len(initials)]
        close = all(y.word - x.word <= 2 for x, y in pairwise(words))
        if close and len(words) > 1 and initials == "".join(_plain(x.letters)[:1] for x in words):
            return words
    return []
