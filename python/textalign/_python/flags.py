"""Articles and the edit script of a passage → what a reader of the passage should know.

A near copy that changes the meaning is what a fact checker looks for: `differs_in` names what the
sides of an edited passage differ in, numbers, negation or names. `names_only` and `boilerplate` say
that a passage may be no reuse at all. Flags mark; they change no score and suppress nothing.

All of it is read once for each article into `Facts`, since it needs the words themselves and not
only their hashes. What is known of the language comes from the background table; without its lists
only numbers written in digits, names and lines that many articles have are seen.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from textalign._python.align.edits import EQUAL, INFLECTED, REPLACED
from textalign._python.align.evidence import FUNCTION, NAME
from textalign._python.lists import UNIT, worth_of
from textalign._python.shingle import combine
from textalign._python.tokenize import (
    BREAK_LINE,
    BREAK_MASK,
    CAPITAL,
    NUMBER,
    PUNCTUATED,
    QUOTED,
    hash_word,
)
from textalign._python.tokenize import words as tokenize_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from textalign._python.align.edits import Edit
    from textalign._python.align.evidence import Article
    from textalign._python.background import Background

NAMES_ONLY: Final = 4
"""The two sides share names and words of the grammar, and nothing else."""
BOILERPLATE: Final = 8
"""A stock line of sites, or a line that many articles of the corpus have."""
NUMBERS: Final = 16
"""One side has a number that the other has not."""
NEGATION: Final = 32
"""One side denies what the other says."""
NAMES: Final = 64
"""One side has a name in the place of another."""

LARGEST_PRODUCT: Final = 2**128
LARGEST: Final = 10**30
"""Millionths from which a number is multiplied no further."""

ADDED_WORDS: Final = 8
ADDED_TIMES: Final = 4
"""A change with so many words on a side, and so many times as many as on the other, adds a clause
and changes none."""
SENTENCE_ENDS: Final = 4
"""Words before and behind a passage that are looked at, if its sentence ends with them."""
LONGEST_CHANGE: Final = 12
"""In a change of more words than this on a side, a name stands for no certain other one."""

COMMON_LINE_ARTICLES: Final = 3
COMMON_LINE_CORPUS: Final = 100
"""A line is boilerplate that stands in so many articles and in a hundredth of the corpus, if that
has so many articles."""

EDGE: Final = 15
"""Percent of an article at its beginning and end where stock phrases stand."""

VALUE: Final = 0
OPAQUE: Final = 1
DAY: Final = 2


class Number(NamedTuple):
    """A number in a text, of one word or several."""

    first: int
    end: int
    """In words, exclusive."""
    key: tuple[int, int]
    """Kind and value; equal for equal numbers, however they are written."""
    weak: bool
    """Counts only against another number."""


class Name(NamedTuple):
    """A word that is a name or part of one."""

    word: int
    letters: str
    """Without a possessive ending."""
    people: int
    spelling: int
    """The groups that it belongs to; 0 for none."""


class Line(NamedTuple):
    """A line of a text that has words."""

    first: int
    end: int
    hash: int


@dataclass(slots=True)
class Facts:
    """What flags need to know of an article, each list in the order of its words."""

    numbers: list[Number] = field(default_factory=list)
    negations: list[tuple[int, int]] = field(default_factory=list)
    """First word and end of every phrase that denies."""
    opposites: list[tuple[int, list[int]]] = field(default_factory=list)
    """Words that deny others, with the stems of those."""
    names: list[Name] = field(default_factory=list)
    titles: set[int] = field(default_factory=set)
    """Words that may stand before a name."""
    stock: list[int] = field(default_factory=list)
    """Words inside a stock phrase of sites."""
    lines: list[Line] = field(default_factory=list)

    @classmethod
    def of(cls, text: str, article: Article, background: Background) -> Facts:
        """Read them from an article; linear in its text."""
        facts = cls()
        breaks = [found.start() for found in re.finditer("[\n\r]", text)]
        facts.lines = _lines(article, breaks)
        facts._read_phrases(article, background)
        facts._read_names(text, article, background)
        facts._read_numbers(text, article, background, breaks)
        return facts

    def _read_phrases(self, article: Article, background: Background) -> None:
        lists = background.lists
        after = covered = 0
        for i, word in enumerate(article.hashes):
            if i >= after:
                found = lists.negations.at(article.hashes, i)
                if found is not None:
                    after = i + found[0]
                    if found[1]:
                        self.negations.append((i, after))
                elif article.stems[i] in lists.denied:
                    self.opposites.append((i, lists.denied[article.stems[i]]))
            phrase = lists.boilerplate.at(article.hashes, i)
            if phrase is not None:
                self.stock.extend(range(max(i, covered), i + phrase[0]))
                covered = max(covered, i + phrase[0])
            if word in lists.titles:
                self.titles.add(i)

    def _read_names(self, text: str, article: Article, background: Background) -> None:
        groups = background.lists.groups
        calendar, peoples, spellings = (
            groups[section] for section in ("[calendar]", "[peoples]", "[spellings]")
        )
        for i, role in enumerate(article.roles):
            word = article.hashes[i]
            if not role & NAME or i in self.titles or word in calendar:
                continue
            folded = _folded(text, article, i)
            if _initial(article, i):
                # At the start of a sentence a word that the table does not have may be anything;
                # one that is inflected is no name.
                known = background.know(folded, number=False)
                bare = folded.removesuffix("y") + "i" if folded.endswith("y") else folded
                if not known.listed and article.stems[i] not in (word, hash_word(bare)):
                    continue
            letters = folded.removesuffix("'s")
            key = hash_word(letters)
            self.names.append(Name(i, letters, peoples.get(key, 0), spellings.get(key, 0)))

    def _read_numbers(
        self, text: str, article: Article, background: Background, breaks: list[int]
    ) -> None:
        lists = background.lists
        calendar = lists.groups["[calendar]"]
        count = _Count(self.numbers)
        for i, word in enumerate(article.hashes):
            if i and not _adjacent(article, i, breaks):
                count.close()
            number = lists.numbers.get(word)
            if article.flags[i] & NUMBER:
                value = _digits(_folded(text, article, i), lists.endings)
                count.close()
                if value is None:
                    self.numbers.append(Number(i, i + 1, (OPAQUE, word), weak=False))
                else:
                    count.begin(i, value, _DIGITS)
            elif number is not None:
                count.word(i, *number)
            elif word in lists.binding:
                count.bind()
            else:
                count.close()
                if word in calendar and article.flags[i] & CAPITAL:
                    self.numbers.append(Number(i, i + 1, (DAY, calendar[word]), weak=True))
        count.close()


def _folded(text: str, article: Article, i: int) -> str:
    """The folded form of a word."""
    return next(
        (folded for folded, *_ in tokenize_words(text[article.starts[i] : article.ends[i]])), ""
    )


def _initial(article: Article, i: int) -> bool:
    """Whether a word has its capital from where it stands: at the start of a line or quotation."""
    flags = article.flags
    return bool(
        flags[i] & BREAK_MASK or (flags[i] & QUOTED and (i == 0 or not flags[i - 1] & QUOTED))
    )


def _adjacent(article: Article, i: int, breaks: list[int]) -> bool:
    """Whether only white space or a hyphen stands before a word; a line may end there."""
    flags = article.flags[i]
    if not flags & PUNCTUATED:
        return True
    start, end = article.ends[i - 1], article.starts[i]
    at = bisect_left(breaks, start)
    wrapped = at < len(breaks) and breaks[at] < end
    return flags & BREAK_MASK == BREAK_LINE and end - start <= 2 and wrapped


def _lines(article: Article, breaks: list[int]) -> list[Line]:
    """The lines that have words."""
    lines = []
    first = 0
    for at in [*breaks, None]:
        end = len(article) if at is None else bisect_left(article.starts, at, first)
        if end > first:
            lines.append(Line(first, end, combine(article.hashes[first:end])))
        first = end
    return lines


GROUPED: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\Z")


def _digits(folded: str, endings: dict[str, int]) -> int | None:
    """Millionths of a word with digits, such as "3.5", "1,000", "5m", "21st"; None for others."""
    size = next((at for at, c in enumerate(folded) if c not in "0123456789.,"), len(folded))
    digits, ending = folded[:size], folded[size:]
    if "," in digits:
        if not GROUPED.match(digits):
            return None
        digits = digits.replace(",", "")
    worth = worth_of(digits)
    if worth is None or (ending and ending not in endings):
        return None
    if ending:
        worth *= endings[ending]
        return worth // UNIT if worth < LARGEST_PRODUCT else None
    return worth


_NOTHING, _SMALL, _TENS, _HUNDRED, _SCALE, _DIGITS = range(6)


class _Count:
    """Puts number words together: "two hundred and five thousand" is one number."""

    def __init__(self, found: list[Number]) -> None:
        self.found = found
        self.last = _NOTHING
        self.first = self.end = 0
        self.weak = False
        self.total = self.part = self.scale = 0
        """The closed groups of thousands, the open one, and what closed the last."""

    def close(self) -> None:
        """End the number that is being read."""
        if self.last != _NOTHING:
            key = VALUE, self.total + self.part
            weak = self.weak and self.end == self.first + 1
            self.found.append(Number(self.first, self.end, key, weak))
            self.last = _NOTHING

    def begin(self, at: int, value: int, kind: int, *, weak: bool = False) -> None:
        """Begin a number, after the end of the one before."""
        self.close()
        self.first, self.end, self.last = at, at + 1, kind
        self.weak = weak
        self.total, self.part, self.scale = 0, value, LARGEST
        if kind == _SCALE:
            self.total, self.part, self.scale = value, 0, value // UNIT

    def bind(self) -> None:
        """A word such as "and": a number goes on behind it after hundreds and thousands only."""
        if self.last not in (_HUNDRED, _SCALE):
            self.close()

    def word(self, at: int, worth: int, weak: bool) -> None:
        """The next number word."""
        number = worth // UNIT
        counted = at == self.end and self.last in (_SMALL, _TENS, _HUNDRED, _DIGITS)
        if worth % UNIT or number == 0 or 100 < number < 1000:
            self.begin(at, worth, _DIGITS, weak=weak)
        elif number < 100:
            kind = _TENS if number >= 20 else _SMALL
            if self.last in (_HUNDRED, _SCALE) or (self.last == _TENS and number < 10):
                self.part += worth
                self.end, self.last = at + 1, kind
            else:
                self.begin(at, worth, kind, weak=weak)
        elif number == 100:
            if counted and self.last != _HUNDRED and self.part < 100 * UNIT:
                self.part *= 100
                self.end, self.last = at + 1, _HUNDRED
            else:
                self.begin(at, worth, _HUNDRED)
        elif counted and number < self.scale and self.part <= LARGEST // number:
            self.total += self.part * number
            self.part, self.scale = 0, number
            self.end, self.last = at + 1, _SCALE
        else:
            self.begin(at, worth, _SCALE)


T = TypeVar("T")

Change = tuple[tuple[int, int], tuple[int, int]]
"""Words that changed: first and end on each side."""


@dataclass(frozen=True, slots=True)
class Sides:
    """A passage with what is known of both its articles, as its flags need it."""

    articles: tuple[Article, Article]
    facts: tuple[Facts, Facts]
    spans: tuple[tuple[int, int], tuple[int, int]]
    """First word and end on each side."""
    stems: tuple[Counter[int], Counter[int]]

    def in_common(self) -> int:
        """How many words of the one side have one of the other with the same stem, each once."""
        return (self.stems[0] & self.stems[1]).total()


def sides(
    a: Article, b: Article, facts: tuple[Facts, Facts], spans: tuple[tuple[int, int], ...]
) -> Sides:
    """Make a passage ready for its flags."""
    (a_first, a_end), (b_first, b_end) = spans
    stems = Counter(a.stems[a_first:a_end]), Counter(b.stems[b_first:b_end])
    return Sides((a, b), facts, ((a_first, a_end), (b_first, b_end)), stems)


def differs_in(passage: Sides, edits: list[Edit], *, edited: bool) -> int:
    """What the sides of a passage differ in, by its edit script in words.

    In an `edited` one that a side has more is enough; elsewhere both must have something of their
    own, for a paraphrase leaves out easily, and what a verbatim one differs in stands around it.

    The few words of a sentence that stand before or behind a passage belong to what was copied:
    an aligner has no reason to take "Russia" for "Ukraine" into it.
    """
    passage, edits = _with_ends(passage, edits)
    changes, added = _changes(edits)
    found = NUMBERS if _numbers_differ(passage, added, edited) else 0
    found |= NEGATION if _negation_differs(passage, changes, added, edited) else 0
    return found | (NAMES if _names_differ(passage, changes) else 0)


def _with_ends(passage: Sides, edits: list[Edit]) -> tuple[Sides, list[Edit]]:
    """A passage with what few words stand before and behind it in its first and last sentence."""
    (a, b), ((a_first, a_end), (b_first, b_end)) = passage.articles, passage.spans
    before = _to_start(a, a_first), _to_start(b, b_first)
    after = _to_end(a, a_end), _to_end(b, b_end)
    if before[0] is not None and before[1] is not None and before != (a_first, b_first):
        edits = [[REPLACED, before[0], a_first, before[1], b_first], *edits]
        a_first, b_first = before[0], before[1]
    if after[0] is not None and after[1] is not None and after != (a_end, b_end):
        edits = [*edits, [REPLACED, a_end, after[0], b_end, after[1]]]
        a_end, b_end = after[0], after[1]
    return sides(a, b, passage.facts, ((a_first, a_end), (b_first, b_end))), edits


def _to_start(article: Article, first: int) -> int | None:
    """Where the sentence of a word begins, if that is near."""
    for start in range(first, max(0, first - SENTENCE_ENDS) - 1, -1):
        if article.begins_sentence(start):
            return start
    return None


def _to_end(article: Article, end: int) -> int | None:
    """Where the sentence of the word before `end` ends, if that is near."""
    for stop in range(end, min(len(article), end + SENTENCE_ENDS) + 1):
        if stop == len(article) or article.begins_sentence(stop):
            return stop
    return None


def _touching(
    entries: list[T], span: tuple[int, int], words: Callable[[T], tuple[int, int]]
) -> list[T]:
    """The entries of an ascending list whose words lie in the span, at least in part."""
    first, end = span
    start = bisect_right(entries, first, key=lambda entry: words(entry)[1])
    stop = bisect_left(entries, end, key=lambda entry: words(entry)[0])
    return entries[start:stop]


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
        _touching(facts.numbers, span, lambda number: (number.first, number.end))
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
            for start, stop in _touching(facts.negations, (first, end), lambda words: words)
            if first <= start and stop <= end and not added[side].issuperset(range(start, stop))
        ]
        opposites = _touching(facts.opposites, (first, end), lambda entry: (entry[0], entry[0] + 1))
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
        for change in _touching(changes, words, lambda change: change[more])
    )


def _is_short(change: Change) -> bool:
    """Whether what stands in a change on one side stands for what is on the other."""
    return max(end - start for start, end in change) <= LONGEST_CHANGE


def _names_differ(passage: Sides, changes: list[Change]) -> bool:
    """Whether a change puts a name in the place of another."""

    def within(side: int, span: tuple[int, int]) -> list[Name]:
        names = passage.facts[side].names
        return _touching(names, span, lambda name: (name.word, name.word + 1))

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


def names_only(passage: Sides) -> bool:
    """Whether what the sides share is names, titles and words of the grammar, a name among them."""
    named = False
    for side, (first, end) in enumerate(passage.spans):
        article, titles = passage.articles[side], passage.facts[side].titles
        for word in range(first, end):
            if article.stems[word] not in passage.stems[1 - side]:
                continue
            name = bool(article.roles[word] & NAME)
            if not name and not article.roles[word] & FUNCTION and word not in titles:
                return False
            named = named or name
    return named


def common_lines(facts: list[Facts]) -> set[int]:
    """The lines that many articles of a corpus have, by hash."""
    least = least_common(len(facts))
    if least == 0:
        return set()
    counts = Counter(line for each in facts for line in {line.hash for line in each.lines})
    return {line for line, count in counts.items() if count >= least}


def least_common(articles: int) -> int:
    """How many articles of a corpus have a line that is common; 0: none is in a small corpus."""
    return 0 if articles < COMMON_LINE_CORPUS else max(COMMON_LINE_ARTICLES, -(-articles // 100))


def boilerplate(passage: Sides, common: set[int], *, quoted: bool) -> bool:
    """Whether both sides are stock lines of sites, by their words or by their being common.

    What is `quoted` may stand in many articles, and is none for that.
    """
    if all(_stock(passage, side) for side in (0, 1)):
        return True
    return not quoted and all(_common(passage, side, common) for side in (0, 1))


def _whole_lines(passage: Sides, side: int) -> list[Line]:
    """The lines of a side, if it is made of whole lines."""
    first, end = passage.spans[side]
    lines = passage.facts[side].lines
    start = bisect_left(lines, first, key=lambda line: line.first)
    stop = bisect_right(lines, end, key=lambda line: line.end)
    inside = lines[start:stop]
    whole = bool(inside) and inside[0].first == first and inside[-1].end == end
    return inside if whole else []


def _common(passage: Sides, side: int, common: set[int]) -> bool:
    lines = _whole_lines(passage, side) if common else []
    return bool(lines) and all(line.hash in common for line in lines)


def _stock(passage: Sides, side: int) -> bool:
    """Whether stock phrases fill half of a side, or a quarter of whole lines or of an edge."""
    first, end = passage.spans[side]
    stock = passage.facts[side].stock
    count = bisect_left(stock, end) - bisect_left(stock, first)
    if 4 * count < end - first or count == 0:
        return False
    length = len(passage.articles[side])
    edge = 100 * end <= EDGE * length or 100 * first >= (100 - EDGE) * length
    return 2 * count >= end - first or edge or bool(_whole_lines(passage, side))
