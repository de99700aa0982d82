"""Families: which occurrences are one text, what contains what, and what is only related.

Input: hand-made corpora, and those made by tests/strategies.py. Output: pass or fail. Through the
public API on both engines; the rules on bare spans are tested in the core.
"""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import textalign as ta
from strategies import corpora
from textalign import engine as engines

on_each_engine = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

QUOTE = "quixotic harbour lanterns deadlock the committee overnight"
LONGER = f"unwelcome visitors painted seven wooden doors while {QUOTE}"
OTHER = "copper kettles whistle beneath marble arches every winter"


def tokens(text: str) -> list[int]:
    return list(engines.current().module.tokenize(text)[0])


def places(family: ta.Family) -> list[tuple[str, str]]:
    return [(place.article, place.text) for place in family.occurrences]


def by_text(result: ta.Result) -> dict[str, ta.Family]:
    """The families by their text; every text is of one family only."""
    found = {family.text: family for family in result.families}
    assert len(found) == len(result.families)
    return found


def test_every_occurrence_counts_across_and_within_articles(each_engine: str) -> None:
    corpus = [f"{QUOTE}. Then she laughed. {QUOTE}", f"He wrote: {QUOTE}", OTHER]
    [family] = ta.compare(corpus).families
    assert places(family) == [("0", QUOTE), ("0", QUOTE), ("1", QUOTE)]
    assert family.text == QUOTE
    assert (family.contains, family.part_of, family.related) == ((), (), ())


def test_two_texts_are_two_families_the_more_frequent_first(each_engine: str) -> None:
    corpus = [OTHER, f"{OTHER}. And: {QUOTE}", f"So {QUOTE}", f"No {QUOTE}"]
    first, second = ta.compare(corpus).families
    assert places(first) == [("1", QUOTE), ("2", QUOTE), ("3", QUOTE)]
    assert places(second) == [("0", OTHER), ("1", OTHER)]
    assert (first.family, second.family) == (0, 1)


def test_a_longer_form_is_a_family_of_its_own(each_engine: str) -> None:
    corpus = [f"So {LONGER}", f"He said: {LONGER}", f"No {QUOTE}", f"Well, {QUOTE}"]
    families = by_text(ta.compare(corpus))
    assert families.keys() == {LONGER, QUOTE}
    longer, quote = families[LONGER], families[QUOTE]
    assert [article for article, _ in places(longer)] == ["0", "1"]
    # The quote also stands inside the longer form: those are occurrences of both.
    assert places(quote) == [(article, QUOTE) for article in "0123"]
    assert longer.contains == (quote.family,)
    assert quote.part_of == (longer.family,)
    assert longer.part_of == quote.contains == longer.related == quote.related == ()


def test_a_paraphrase_relates_families_and_joins_none(each_engine: str) -> None:
    one = "quixotic harbour lanterns guided bewildered sailors across turbulent midnight waters"
    # Five of twelve words kept, in their order.
    two = "quixotic old lanterns had led bewildered men over such turbulent dark waters"
    corpus = [f"So {one}", f"Well, {one}", f"Now {two}", f"Then {two}"]
    result = ta.compare(corpus, min_evidence=8)
    kinds = {(p.a.article, p.b.article): p.kind for p in result.passages}
    assert kinds[("0", "1")] == kinds[("2", "3")] == "verbatim"
    assert {kinds[pair] for pair in (("0", "2"), ("0", "3"), ("1", "2"), ("1", "3"))} == {
        "paraphrase"
    }
    families = result.families
    strong = [family for family in families if len({text for _, text in places(family)}) == 1]
    first, second = strong
    assert {"".join(article for article, _ in places(family)) for family in strong} == {"01", "23"}
    assert first.related == (second.family,)
    assert second.related == (first.family,)


def test_paraphrases_that_lead_out_of_all_families_make_one(each_engine: str) -> None:
    one = "quixotic harbour lanterns guided bewildered sailors across turbulent midnight waters"
    two = "quixotic old lanterns had led bewildered men over such turbulent dark waters"
    result = ta.compare([f"So {one}", f"Now {two}"], min_evidence=8)
    [passage] = result.passages
    assert passage.kind == "paraphrase"
    [family] = result.families
    assert places(family) == [("0", one), ("1", two)]
    assert passage.family == 0


REWORDED = (
    "The lantern guided ships",
    "This lantern guides a ship",
    "A lantern guided the ship",
)
NEWS = (
    "Nobody in the small town had expected rain. {} The baker closed her shop early on Tuesday.",
    "According to two ministers the debate lasted until dawn. {} Buses will run again tomorrow.",
    "A choir sang while visitors looked at paintings. {} More than forty people wrote letters.",
)


def test_weak_links_of_three_articles_bear_each_other_out(each_engine: str) -> None:
    articles = [news.format(f"{text}.") for news, text in zip(NEWS, REWORDED, strict=True)]
    for pair in combinations(articles, 2):
        assert ta.compare(list(pair)).families == ()
    result = ta.compare(articles)
    assert len(result.passages) == 0
    [family] = result.families
    assert [place.article for place in family.occurrences] == ["0", "1", "2"]
    assert all(place.weak and "lantern" in place.text for place in family.occurrences)


def test_a_weak_link_counts_where_it_leads_to_a_family(each_engine: str) -> None:
    quote = "the ball is now clearly in Mertonia's court"
    articles = [
        NEWS[0].format(f"He said {quote}."),
        NEWS[1].format(f"He said {quote}."),
        NEWS[2].format("So the ball is in his court."),
    ]
    assert ta.align(articles[0], articles[2]) == []
    [family] = ta.compare(articles).families
    assert [place.weak for place in family.occurrences] == [False, False, True]
    changed = [edit.operation for edit in family.occurrences[2].edits]
    assert "deleted" in changed
    # No passage: the matrix does not count it.
    assert ta.compare(articles).matrix("words")[2].sum() == 0


def test_a_long_variant_says_what_changed(each_engine: str) -> None:
    words = [f"word{number}" for number in range(600)]
    changed = [*words[:100], "new", *words[101:400], *words[402:]]
    corpus = [" ".join(words), " ".join(changed), " ".join(words)]
    [family] = ta.compare(corpus).families
    operations = [edit.operation for edit in family.occurrences[1].edits]
    assert operations == ["equal", "replaced", "equal", "deleted", "equal"]


@on_each_engine
@given(corpus=corpora(), evidence=st.sampled_from([-20.0, 0.0, 8.0, 12.0]))
def test_families_keep_their_rules(each_engine: str, corpus: list[str], evidence: float) -> None:
    result = ta.compare(corpus, min_evidence=evidence, min_words=1)
    families = result.families
    sizes = [len(family.occurrences) for family in families]
    assert sizes == sorted(sizes, reverse=True)
    assert all(size >= 2 for size in sizes)
    for number, family in enumerate(families):
        assert family.family == number
        spans = [(int(p.article), p.start, p.end) for p in family.occurrences]
        assert spans == sorted(set(spans))
        assert family.text in {place.text for place in family.occurrences}
        assert (family.canonical.article, family.canonical.start) in {
            (place.article, place.start) for place in family.occurrences
        }
        for place in family.occurrences:
            assert_says_what_changed(place, family.canonical, result)
        for other in family.contains:
            assert number in families[other].part_of
            assert other not in family.part_of
        for other in family.part_of:
            assert number in families[other].contains
        for other in family.related:
            assert number in families[other].related
        for others in (family.contains, family.part_of, family.related):
            assert number not in others
            assert list(others) == sorted(set(others))
    for passage in result.passages:
        if passage.kind != "paraphrase":
            # Tied to a member of a family only, it ties two families, which are related.
            assert passage.family is not None or same_place(passage) or len(families) > 1
        if passage.family is not None:
            assert_agrees(passage, families[passage.family])


def assert_says_what_changed(place: ta.Occurrence, canonical: ta.Span, result: ta.Result) -> None:
    """The edits tell of every word of both texts, in order."""
    texts = {article.id: article.text for article in result.articles}
    for side, span in (("a", canonical), ("b", place)):
        stretches = [getattr(edit, side) for edit in place.edits]
        told = [stretch for stretch in stretches if stretch[0] < stretch[1]]
        assert told == sorted(told)
        assert (told[0][0], told[-1][1]) == (span.start, span.end)
        between = [texts[span.article][x[1] : y[0]] for x, y in pairwise(told)]
        assert not any(tokens(text) for text in between)
    if place.text == canonical.text:
        assert [edit.operation for edit in place.edits] == ["equal"]


def same_place(passage: ta.Passage) -> bool:
    """Whether the two sides are so near that they are one occurrence."""
    return passage.a.article == passage.b.article


def assert_agrees(passage: ta.Passage, family: ta.Family) -> None:
    for side in (passage.a, passage.b):
        assert any(
            place.article == side.article and place.start < side.end and side.start < place.end
            for place in family.occurrences
        )


@on_each_engine
@given(corpus=corpora(4), order=st.permutations(range(4)))
def test_the_order_of_articles_changes_no_family(
    each_engine: str, corpus: list[str], order: list[int]
) -> None:
    named = [(str(number), text) for number, text in enumerate(corpus)]

    def found(items: list[tuple[str, str]]) -> Any:
        result = ta.compare(dict(items), min_evidence=0, min_words=1)
        passages = {
            frozenset([(p.a.article, p.a.start, p.a.end), (p.b.article, p.b.start, p.b.end)])
            for p in result.passages
        }
        matrix = result.matrix("words")
        rows = [result.rows.index(str(number)) for number in range(len(corpus))]
        return passages, matrix[np.ix_(rows, rows)].tolist()

    moved = [named[number] for number in order if number < len(named)]
    assert found(named) == found(moved)


@pytest.mark.parametrize("corpus", [[], [""], ["a"], ["", ""], [QUOTE, OTHER]])
def test_where_nothing_is_shared_there_is_no_family(each_engine: str, corpus: list[str]) -> None:
    result = ta.compare(corpus)
    assert result.families == ()
    assert len(result.passages) == 0
