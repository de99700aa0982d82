"""What flags say of a passage: what it differs in, names only, boilerplate; on both engines.

Input: pairs of sentences, templates in which {old|new} are the words of either side, and small
corpora. Output: pass or fail. No expected value comes from the code under test.
"""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import textalign as ta
from oracle import ask, rows
from strategies import NUMBER_WORDS
from test_twins import TABLES, assert_equal_columns, everything, module, table
from textalign.engine import Engine
from textalign.errors import InputError
from textalign.params import Model
from textalign.show import formats

ENGLISH = TABLES["english"]
AROUND = "The report on the harbour was published after {} and the divers went home in the evening."


def sides(template: str) -> tuple[str, str]:
    one, other = (re.sub(r"\{(.*?)\|(.*?)\}", rf"\{n}", template) for n in (1, 2))
    return one, other


def told(template: str) -> set[str]:
    """What the sides of a template are said to differ in, both ways round."""
    one, other = sides(template)
    found = ta.align(one, other)
    assert found, "the sentences must align"
    names = {name for passage in found for name in passage.differs_in}
    assert names == {name for p in ta.align(other, one) for name in p.differs_in}
    return names


def in_sentence(one: str, other: str) -> set[str]:
    return told(AROUND.format(f"{{{one}|{other}}}"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("five million crates", "5 million crates"),
        ("5 million crates", "5m crates"),
        ("5,000,000 crates", "five million crates"),
        ("5\nmillion crates", "5 million crates"),
        ("3.5 billion crates", "3,500 million crates"),
        ("3.50 metres", "3.5 metres"),
        ("two hundred and fifty thousand crates", "250,000 crates"),
        ("one hundred and two crates", "102 crates"),
        ("twenty-five crates", "25 crates"),
        ("a dozen crates", "twelve crates"),
        ("the 21st crate", "the twenty-first crate"),
        ("one crate", "a crate"),
        ("1 crate", "one crate"),
        ("a crate on Monday", "a crate"),
        ("a crate in Sept", "a crate in September"),
        ("both crates", "the two crates"),
        ("10am or so", "10 am or so"),
        ("3 of 5 crates", "of the 5 crates 3"),
    ],
)
def test_a_number_is_equal_however_it_is_written(each_engine: str, one: str, other: str) -> None:
    assert "numbers" not in in_sentence(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 million crates", "5 billion crates"),
        ("3.5 metres", "3.6 metres"),
        ("1,000 crates", "1,0000 crates"),
        ("two hundred crates", "two thousand crates"),
        ("twenty-five crates", "twenty-six crates"),
        ("one crate", "two crates"),
        ("both crates", "three crates"),
        ("thirteen crates", "crates"),
        ("a crate on Monday", "a crate on Friday"),
        ("the A380 crate", "the A350 crate"),
        ("5m crates", "5bn crates"),
        ("999999999999999 crates", "9999999999999999 crates"),
        ("half of the crates", "all of the crates"),
    ],
)
def test_another_number_is_a_difference(each_engine: str, one: str, other: str) -> None:
    assert in_sentence(one, other) == {"numbers"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the boats were found", "the boats were not found"),
        ("the boats were found", "the boats weren't found"),
        ("the boats could leave", "the boats failed to leave"),
        ("it is likely that it rains", "it is unlikely that it rains"),
        ("the captain confirmed it", "the captain denied it"),
        ("a storm with warning", "a storm without warning"),
    ],
)
def test_a_denial_is_a_difference(each_engine: str, one: str, other: str) -> None:
    assert in_sentence(one, other) == {"negation"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the boats were not found", "the boats weren't found"),
        ("the boats did not leave", "the boats failed to leave"),
        ("the boats never left", "the boats did not leave"),
        ("it is not likely that it rains", "it is unlikely that it rains"),
        ("not only the boats left", "the boats left"),
        ("the uncle left", "the cousin left"),
    ],
)
def test_a_denial_in_other_words_is_none(each_engine: str, one: str, other: str) -> None:
    assert in_sentence(one, other) == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the mayor of Lisbon left", "the mayor of Madrid left"),
        ("the ships of Iran left", "the ships of Iraq left"),
        ("the ships of Iceland left", "the ships of Ireland left"),
        ("the ships of Niger left", "the ships of Nigeria left"),
        ("the ships of South Korea left", "the ships of North Korea left"),
        ("the friend of Anna Keller left", "the friend of Ruth Adler left"),
    ],
)
def test_another_name_is_a_difference(each_engine: str, one: str, other: str) -> None:
    assert in_sentence(one, other) == {"names"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the envoy Medinsky left", "the envoy Medinski left"),
        ("the envoy Zelenskyy left", "the envoy Zelensky left"),
        ("the envoy Erdogan left", "the envoy Erdoğan left"),
        ("the mayor of Kiev left", "the mayor of Kyiv left"),
        ("the ships of Russia left", "Russia's ships left"),
        ("the Russian ships left", "Russia's ships left"),
        ("the ships of the European Union left", "the ships of the EU left"),
        ("the friend of Rutte left", "the friend of Mark Rutte left"),
        ("the friend of Mr Rutte left", "the friend of Mark Rutte left"),
        ("the friend of Rutte left", "the friend of the NATO chief left"),
        ("the friend of Anna and Ruth left", "the friend of Ruth and Anna left"),
    ],
)
def test_a_name_in_another_form_is_none(each_engine: str, one: str, other: str) -> None:
    assert in_sentence(one, other) == set()


def test_the_rest_of_a_sentence_counts(each_engine: str) -> None:
    # What differs at the very start or end lies outside of the passage that was found.
    end = "sent dozens of divers to the sunken ferry during the night, the coast guard wrote"
    one, other = sides(f"{{Russia|Ukraine}} {end}.")
    [passage] = ta.align(one, other)
    assert passage.a.text == end
    assert passage.kind == "verbatim"
    assert passage.differs_in == ("names",)
    # Not so much of it, though: there anything may stand.
    other = f"Ukraine, as one hears from the people who live there, {end}."
    assert [p.differs_in for p in ta.align(one, other)] == [()]


def test_a_clause_that_was_added_changes_nothing(each_engine: str) -> None:
    clause = ", which had not been seen by anybody in Madrid for 14 years,"
    assert in_sentence("the old ferry left", f"the old ferry{clause} left") == set()


def test_several_differences_have_one_order(each_engine: str) -> None:
    template = (
        "In {Lisbon|Madrid} about {200|300} divers {did|did not} leave the ferry before the "
        "evening, when the harbour was closed by the guards of the coast."
    )
    [passage] = ta.align(*sides(template))
    assert passage.differs_in == ("numbers", "negation", "names")
    assert passage.flags[-1:] == ("differs_in",)
    assert (
        '"differs_in": ["numbers", "negation", "names"]'
        in formats.passages([passage], "jsonl").decode()
    )
    head, row = formats.passages([passage], "csv").decode().splitlines()
    assert ",flags,differs_in," in head
    assert ",differs_in,numbers negation names," in row


def test_verbatim_text_differs_in_nothing(each_engine: str) -> None:
    text = AROUND.format("the 14 boats of Lisbon were not found")
    assert [(p.differs_in, p.flags) for p in ta.align(text, f"Yes. {text}")] == [((), ())]


def test_without_lists_only_digits_and_names_are_seen(engine: Engine) -> None:
    plain = re.split(r"^\[numbers\]$", ENGLISH, flags=re.MULTILINE)[0]
    for one, other, flags in (
        ("14 boats were found", "15 boats were found", 16),
        ("5m boats were found", "5bn boats were found", 16),
        ("boats of Lisbon were found", "boats of Madrid were found", 64),
        ("five boats were found", "six boats were found", 0),
        ("boats were found", "boats were not found", 0),
    ):
        corpus = [AROUND.format(one), AROUND.format(other)]
        [row] = rows(ask(engine, corpus, plain, Model.of(8, 3, 0)))
        assert row["flags"] == flags, (one, other)


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ("[numbers]\nfive", "a line of numbers is a value, tab, words"),
        ("[numbers]\n1e3\tthousand", "a line of numbers is a value, tab, words"),
        ("[number-endings]\n~1\tst", "a line of numbers is a value, tab, words"),
        ("[negations]\n2\tnot", "a line of negations is 0 or 1, tab, phrase"),
        ("[negations]\n1\ta b c d e f g h i", "a phrase has at most 8 words"),
        ("[boilerplate]\na b c d e f g h i", "a phrase has at most 8 words"),
    ],
)
def test_a_broken_list_is_refused(engine: Engine, lines: str, problem: str) -> None:
    with pytest.raises(InputError, match=f"line 3: {problem}"):
        engine.Background(f"textalign background 1\n{lines}\n")


def test_names_alone_are_told(engine: Engine) -> None:
    names = "NATO Secretary General Mark Rutte and Russian President Vladimir Putin"
    lower = "the divers of the ferry went home after the harbour was closed by the old guards"
    others = "hung there for years between two maps and nobody ever took any notice of it"
    corpus = [
        f"Nobody knew where {names} were, and {lower}.",
        f"A photograph of {names} {others}.",
        f"A photograph of {names} {others[::-1]}.",
    ]
    found = rows(ask(engine, corpus, ENGLISH, Model.of(-100, 1, 0), [(0, 1), (1, 2)]))
    told = {row["b_article"]: row["flags"] & 4 for row in found if row["matched"] > 8}
    # The second pair shares a photograph too.
    assert told == {1: 4, 2: 0}


STORY = "The divers of the ferry went home in the evening, when the harbour was closed. " * 6


@pytest.mark.parametrize(
    ("a", "b", "is_told"),
    [
        ("Sign up for our free newsletter", "sign up for our free newsletter", True),
        (f"{STORY}\nRead the full article here", f"Read the full article here. {STORY}", True),
        # A quarter of the words suffices for whole lines, and at the edges.
        (f"{STORY}\nSubscribe now, divers of quixotic harbours\n{STORY}",) * 2 + (False,),
        (f"{STORY}\n\nWoe. All rights reserved by quixotic harbour divers",
         f"All rights reserved by quixotic harbour divers\n\nlime trees {STORY[::-1]}", True),
        (f"{STORY} All rights reserved by quixotic harbour divers and lanterns {STORY}",
         f"{STORY[::-1]} All rights reserved by quixotic harbour divers and lanterns", False),
    ],
)  # fmt: skip
def test_stock_lines_are_told(each_engine: str, a: str, b: str, is_told: bool) -> None:
    found = ta.align(a, b, min_evidence=-20, min_words=1)
    assert any("boilerplate" in passage.flags for passage in found) == is_told


LINE = "quixotic harbour lanterns paused overnight"


def corpus_with(line: str, times: int, count: int) -> list[str]:
    return [
        f"title{number}\n{line if number < times else ''}\ntail{number}" for number in range(count)
    ]


@pytest.mark.parametrize(
    ("line", "times", "count", "is_told"),
    [
        (LINE, 3, 100, True),
        (LINE, 2, 100, False),
        (LINE, 99, 99, False),
        (LINE, 4, 5, False),
        (LINE, 3, 301, False),
        (LINE, 4, 301, True),
        (f"“{LINE}”", 3, 100, False),
    ],
)
def test_a_line_of_many_articles_is_boilerplate(
    engine: Engine, line: str, times: int, count: int, is_told: bool
) -> None:
    corpus = corpus_with(line, times, count)
    [row] = rows(ask(engine, corpus, ENGLISH, Model.of(0, 3, 0)))
    assert bool(row["flags"] & 8) == is_told


def test_part_of_a_common_line_is_none(engine: Engine) -> None:
    corpus = [*corpus_with(LINE, 5, 100), f"so {LINE} again"]
    [row] = rows(ask(engine, corpus, ENGLISH, Model.of(0, 3, 0), [(0, 100)]))
    assert not row["flags"] & 8


@given(
    st.lists(
        st.lists(st.sampled_from([LINE, "The end.", f"“{LINE}”", "of the\r", ""]), max_size=3),
        min_size=1,
        max_size=9,
    ),
    st.sampled_from(["\n", "\r", "\r\n", "\n\n"]),
)
def test_common_lines_are_bit_equal(articles: list[list[str]], end: str) -> None:
    corpus = [end.join(lines) for lines in articles] * 12 + ["the end"] * 100
    pairs = np.array([(a, b) for a in range(len(articles)) for b in range(a + 1)], np.uint32)
    rust, python = (
        module(name)
        .Articles(corpus, table(name, ENGLISH), 1)
        .passages(pairs, Model.of(-1000, 1, 0, whole=True), 1)
        .columns()
        for name in ("rust", "python")
    )
    assert_equal_columns(rust, python)


CHANGED = st.lists(st.sampled_from(NUMBER_WORDS), max_size=6).map(" ".join)


@given(st.lists(st.tuples(CHANGED, CHANGED), min_size=1, max_size=3), st.sampled_from(" \n"))
def test_differences_are_bit_equal(changes: list[tuple[str, str]], space: str) -> None:
    words = ["quixotic harbour lanterns paused", "delegations of lime trees", "the fallen ferry"]
    corpus = [
        space.join(f"{kept} {change[side]}" for kept, change in zip(words, changes, strict=False))
        + f"{space}all afternoon divers initiative."
        for side in (0, 1)
    ]
    rust, python = (
        everything(name, table(name, ENGLISH), corpus, Model.of(-8, 1, 0), 3, 1)
        for name in ("rust", "python")
    )
    assert_equal_columns(rust, python)


def test_the_bench_has_its_cases_and_holds(each_engine: str) -> None:
    folder = Path(__file__).parent.parent / "benches" / "quality"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        bench = runpy.run_path(str(folder / "differs_in.py"))
    tuned = list(bench["read"]("tuned"))
    changed = sum(bool(expected) for expected, _, _ in tuned)
    assert changed >= 60
    assert len(tuned) - changed >= changed - 9
    assert len(list(bench["read"]("held-out"))) >= 30
    for section in ("tuned", "held-out"):
        _, _, holds = bench["measure"](section)
        assert holds


def test_a_name_a_letter_away_is_another_name(each_engine: str) -> None:
    one, other = (AROUND.format(f"in {place} on Monday") for place in ("Zambia", "Gambia"))
    [passage] = ta.align(one, other)
    assert "respelled" in {edit.operation for edit in passage.edits}
    assert passage.differs_in == ("names",)
