"""What holds of every passage: offsets, kinds, the mirror image, repeats, and inputs meant to hurt.

Input: corpora made by tests/strategies.py, and texts that repeat without end. Output: pass or fail.
Offsets are code points, scores bits. All through the public API, on both engines.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import textalign as ta
from oracle import ask, rows
from strategies import corpora, texts
from textalign import engine as engines
from textalign._python.align.evidence import log2
from textalign.errors import UsageError
from textalign.params import BIT, Model

if TYPE_CHECKING:
    from collections.abc import Callable

# The fixture `each_engine` sets the engine for the whole test, so for every example too.
on_each_engine = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

FLAT = "textalign background 1\nunknown 48\nstemmer none\n"
SWAPPED = {"inserted": "deleted", "deleted": "inserted"}
EVIDENCE = st.sampled_from([-20.0, 0.0, 8.0, 12.0])

Borders = tuple[set[int], set[int]]


def borders(text: str) -> Borders:
    """Where words begin, and where they end."""
    _, starts, ends, _ = engines.current().module.tokenize(text)
    return set(starts.tolist()), set(ends.tolist())


def assert_sound(passage: ta.Passage, texts_by_id: dict[str, str]) -> None:
    """Check everything that must hold of a passage by itself."""
    for side in (passage.a, passage.b):
        text = texts_by_id[side.article]
        starts, ends = borders(text)
        assert text[side.start : side.end] == side.text
        assert side.start in starts
        assert side.end in ends
    assert 0 < passage.coverage_a <= 1
    assert 0 < passage.coverage_b <= 1
    assert passage.score * BIT == int(passage.score * BIT)
    assert_edits_tile(passage, texts_by_id)
    operations = {edit.operation for edit in passage.edits}
    assert (passage.kind == "verbatim") == (operations == {"equal"})
    if passage.kind == "verbatim":
        assert passage.coverage_a == passage.coverage_b == 1
    least = min(passage.coverage_a, passage.coverage_b)
    # Words in another order count for the coverage, and not for the kind.
    assert passage.kind == "paraphrase" or least >= 0.6


def assert_edits_tile(passage: ta.Passage, texts_by_id: dict[str, str]) -> None:
    first, last = passage.edits[0], passage.edits[-1]
    assert (first.a[0], first.b[0]) == (passage.a.start, passage.b.start)
    assert (last.a[1], last.b[1]) == (passage.a.end, passage.b.end)
    assert all(one.operation != other.operation for one, other in pairwise(passage.edits))
    for name in ("a", "b"):
        text = texts_by_id[getattr(passage, name).article]
        starts, ends = borders(text)
        sides = [getattr(edit, name) for edit in passage.edits]
        for (_, end), (start, next_end) in pairwise(sides):
            # Between two steps there is no word; a step without words is the place behind one.
            assert not any(end <= word < start for word in starts) or end == sides[0][0]
            assert end <= start <= next_end
        for edit, (start, end) in zip(passage.edits, sides, strict=True):
            empty = edit.operation == ("inserted" if name == "a" else "deleted")
            assert (start == end) == empty
            # A step without words is the place behind a word, or before the first of the passage.
            assert end in ends or (empty and end == getattr(passage, name).start)
            assert empty or start in starts
    for edit in passage.edits:
        a, b = (
            folded(texts_by_id[span.article][start:end])
            for span, (start, end) in ((passage.a, edit.a), (passage.b, edit.b))
        )
        assert (edit.operation == "equal") == (a == b)


def folded(text: str) -> list[int]:
    hashes: list[int] = engines.current().module.tokenize(text)[0].tolist()
    return hashes


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def spans(passage: ta.Passage) -> tuple[tuple[int, int], tuple[int, int]]:
    return (passage.a.start, passage.a.end), (passage.b.start, passage.b.end)


@on_each_engine
@given(corpus=corpora(4), evidence=EVIDENCE)
def test_compare_reports_only_what_is_there(
    each_engine: str, corpus: list[str], evidence: float
) -> None:
    result = ta.compare(corpus, min_evidence=evidence, min_words=1)
    by_id = {str(number): text for number, text in enumerate(corpus)}
    of_pair: dict[tuple[str, str], list[ta.Passage]] = {}
    for passage in result.passages:
        assert_sound(passage, by_id)
        of_pair.setdefault((passage.a.article, passage.b.article), []).append(passage)
    for (a, b), found in of_pair.items():
        length_a, length_b = (len(folded(by_id[each])) for each in (a, b))
        equal = a != b and folded(by_id[a]) == folded(by_id[b])
        for passage in found:
            least = log2(length_a * length_b) / BIT
            if min(length_a, length_b) >= Model.of(0, 1, 0).bag_cell:
                # A box has another threshold.
                least = min(least, Model.of(0, 1, 0).bag_evidence / BIT)
            assert equal or passage.score >= least + evidence
            if a == b:
                assert passage.a.end <= passage.b.start
        for one, other in combinations(found, 2):
            (one_a, one_b), (other_a, other_b) = spans(one), spans(other)
            assert not (overlap(one_a, other_a) and overlap(one_b, other_b))
            if a == b:
                assert not (overlap(one_a, other_b) and overlap(one_b, other_a))
        places = [(p.a.start, p.b.start, p.a.end, p.b.end) for p in found]
        assert places == sorted(places)
    for family in result.families:
        for place in family.occurrences:
            assert by_id[place.article][place.start : place.end] == place.text
            starts, ends = borders(by_id[place.article])
            assert place.start in starts
            assert place.end in ends


@on_each_engine
@given(corpus=corpora(2), evidence=EVIDENCE)
def test_align_finds_what_compare_finds(
    each_engine: str, corpus: list[str], evidence: float
) -> None:
    a, b = corpus[0], corpus[-1]
    aligned = ta.align(a, b, min_evidence=evidence)
    by_id = {"a": a, "b": b}
    for passage in aligned:
        assert_sound(passage, by_id)
    around = ["", "the ball is in his court", a, b[::-1], b, a + b]
    result = ta.compare(around, min_evidence=evidence)
    inside = [p for p in result.passages if (p.a.article, p.b.article) == ("2", "4")]

    def told(found: list[ta.Passage]) -> list[Any]:
        return [
            (spans(p), p.kind, p.flags, p.differs_in, p.score, p.density, p.edits) for p in found
        ]

    assert told(inside) == told(aligned)


def mirrored(found: list[ta.Passage], *, swap: bool) -> list[Any]:
    """Each passage as seen from its first text, or from the second; in one order for both."""
    flag = {"quoted_a": "quoted_b", "quoted_b": "quoted_a"} if swap else {}
    seen: list[Any] = []
    for p in found:
        ways: list[tuple[str, Any, Any]] = [(edit.operation, edit.a, edit.b) for edit in p.edits]
        if swap:
            ways = [(SWAPPED.get(operation, operation), b, a) for operation, a, b in ways]
        turn = slice(None, None, -1 if swap else 1)
        coverage = (p.coverage_a, p.coverage_b)[turn]
        flags = sorted(flag.get(each, each) for each in p.flags)
        seen.append(
            (spans(p)[turn], p.kind, p.differs_in, p.score, p.density, coverage, flags, ways)
        )
    return sorted(seen)


SWAPPED_WORDS = (
    "the quixotic harbour lanterns deadlock of which initiative delegations paused",
    "the quixotic harbour lanterns deadlock which of initiative delegations paused now",
)


@on_each_engine
@given(corpus=corpora(2), evidence=EVIDENCE)
def test_the_swapped_pair_gives_the_mirror_image(
    each_engine: str, corpus: list[str], evidence: float
) -> None:
    for a, b in ((corpus[0], corpus[-1]), SWAPPED_WORDS):
        one = ta.align(a, b, min_evidence=evidence, min_words=1)
        other = ta.align(b, a, min_evidence=evidence, min_words=1)
        assert mirrored(one, swap=False) == mirrored(other, swap=True)


@on_each_engine
@given(corpus=corpora(3), query=st.sampled_from(["the ball", "of the", "word word"]) | texts(6))
def test_find_finds_every_exact_occurrence_first(
    each_engine: str, corpus: list[str], query: str
) -> None:
    wanted = folded(query)
    if not wanted:
        with pytest.raises(UsageError, match="no words"):
            ta.find(query, corpus)
        return
    found = ta.find(query, corpus)
    by_id = {"query": query} | {str(number): text for number, text in enumerate(corpus)}
    expected = []
    for number, text in enumerate(corpus):
        columns = engines.current().module.tokenize(text)
        words, starts, ends = (column.tolist() for column in columns[:3])
        at = 0
        while at + len(wanted) <= len(words):
            if words[at : at + len(wanted)] == wanted:
                expected.append((str(number), starts[at], ends[at + len(wanted) - 1]))
                at += len(wanted)
            else:
                at += 1
    exact = [
        (p.b.article, p.b.start, p.b.end)
        for p in found
        if p.kind == "verbatim" and folded(p.a.text) == wanted
    ]
    assert sorted(exact) == sorted(expected)
    assert [(p.b.article, p.b.start, p.b.end) for p in found[: len(exact)]] == exact
    scores = [p.score for p in found]
    for part in (scores[: len(exact)], scores[len(exact) :]):
        assert part == sorted(part, reverse=True)
    for passage in found:
        assert_sound(passage, by_id)


@on_each_engine
@given(text=texts())
def test_equal_texts_are_one_passage(each_engine: str, text: str) -> None:
    # Even one word, however common, and in another case or with other signs between.
    other = text.replace(" ", "\n").replace("a", "A")
    count = len(folded(text))
    if folded(other) != folded(text):
        return
    found = ta.align(text, other)
    assert len(found) == (count > 0)
    for passage in found:
        assert passage.kind == "verbatim"
        assert folded(passage.a.text) == folded(passage.b.text) == folded(text)


@pytest.mark.parametrize("quoted", [0, 3, 4, 5])
def test_the_quoted_flag_needs_four_fifths_of_the_words(each_engine: str, quoted: int) -> None:
    words = ["quixotic", "harbours", "paused", "delegations", "overnight"]
    a = f"“{' '.join(words[:quoted])}” {' '.join(words[quoted:])}"
    [passage] = ta.align(a, "Yesterday " + " ".join(words))
    assert passage.flags == (("quoted_a",) if quoted >= 4 else ())


@pytest.mark.parametrize(("least", "count"), [(0, 1), (26, 1), (27, 0)])
def test_a_passage_has_its_least_length_on_both_sides(
    each_engine: str, least: int, count: int
) -> None:
    a, b = "quixotic harbours delegate. So!", "no: quixotic,   harbours -- delegate"
    assert len(ta.align(a, b, min_evidence=0, min_characters=least)) == count


@pytest.mark.parametrize(("kept", "kind"), [(60, "edited"), (61, "paraphrase")])
def test_an_edited_passage_keeps_its_share_of_the_words(engine: Any, kept: int, kind: str) -> None:
    # Six of ten words.
    a = "alpha beta gamma p q r s delta epsilon zeta"
    b = "alpha beta gamma t u v w delta epsilon zeta x"
    model = replace(Model.of(0, 1, 0), edited_coverage=kept)
    [row] = rows(ask(engine, [a, b], FLAT, model))
    assert row["matched"] == 6
    assert row["kind"] == ("verbatim", "edited", "paraphrase").index(kind)


def fibonacci(length: int) -> str:
    one, other = ["harbour"], ["lantern"]
    while len(other) < length:
        one, other = other, other + one
    return " ".join(other[:length])


SENTENCE = "The road to the harbour was closed by a fallen lime tree all afternoon. "
GRAMMAR = ["the", "of", "in", "a", "is", "his", "and", "to", "it", "on", "that", "for", "as"]


def shuffled(words: int) -> str:
    return " ".join(random.Random(1).choices(GRAMMAR, k=words))


def times(engine: str, count: int) -> int:
    """So many times for the core; the twin, which is the slower one, has a fifth of it to do."""
    return count if engine == "rust" else count // 5


# Texts by a number of repeats, the number, and how many passages there are, if that can be told.
HARD: dict[str, tuple[Callable[[int], list[str]], int, Callable[[int], int] | None]] = {
    "one word in itself": (lambda n: ["harbour " * n], 100_000, lambda _: 1),
    "one word in two texts": (
        lambda n: ["harbour " * n, "harbour " * (n - 1)], 100_000, lambda _: 3
    ),
    "no space": (lambda n: ["x" * n, "x" * (n - 1)], 1_000_000, lambda _: 0),
    "no space but stops": (lambda n: ["a.b" * n, "a.b" * (n - 1)], 100_000, None),
    "a sentence 2,000 times": (lambda n: [SENTENCE * n], 2000, lambda n: n - 1),
    "a sentence 2,000 times in two texts": (
        lambda n: [SENTENCE * n, SENTENCE * (n - 1)], 2000, None
    ),
    "Fibonacci words": (lambda n: [fibonacci(4 * n), fibonacci(3 * n)], 5000, None),
    "function words": (lambda n: [" ".join(GRAMMAR) * n, shuffled(20 * n)], 1000, None),
    "ideographs": (lambda n: ["漢" * n, "漢" * (n - 1)], 100_000, lambda _: 3),
    "two words in turn": (lambda n: ["tick tock " * n, "tock tick " * n], 30_000, None),
    "periods of three and five": (
        lambda n: ["aa bb cc " * 9 * n, "aa bb cc dd ee " * 5 * n], 1000, None
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HARD)
def test_texts_that_repeat_without_end_are_done_soon(each_engine: str, name: str) -> None:
    corpus, count, passages = HARD[name]
    repeats = times(each_engine, count)
    result = ta.compare(corpus(repeats))
    assert passages is None or len(result.passages) == passages(repeats)
    of_pair = Counter((p.a.article, p.b.article) for p in result.passages)
    assert all(number <= 10_000 for number in of_pair.values())


def test_every_repeat_of_a_sentence_is_found(each_engine: str) -> None:
    repeats = times(each_engine, 2000)
    result = ta.compare([SENTENCE * repeats])
    size = len(SENTENCE)
    starts = {p.a.start for p in result.passages} | {p.b.start for p in result.passages}
    assert starts == {k * size for k in range(repeats)}
    occurrences = {place.start for family in result.families for place in family.occurrences}
    assert occurrences == starts


def test_identical_articles(each_engine: str) -> None:
    words = [f"{a}{b}" for a in "bcdfghjklm" for b in ("ana", "elo", "iri", "oku", "uda")]
    text = " ".join(random.Random(2).choices(words, k=times(each_engine, 20_000)))
    result = ta.compare([text, text])
    [whole] = [p for p in result.passages if p.a.article != p.b.article]
    assert spans(whole) == ((0, len(text)), (0, len(text)))
    assert result.matrix("reuse")[0, 1] == result.matrix("reuse")[1, 0] == 1
