"""`explain`: what was considered of two texts and not reported, and why; on both engines.

Input: hand-made pairs that each meet one rule, and generated corpora. Output: pass or fail.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings

import textalign as ta
from strategies import corpora
from textalign import params
from textalign.cli import commands
from textalign.result import REASONS

on_each_engine = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

QUOTE = "quixotic harbour lanterns guided bewildered sailors across turbulent midnight waters"
AROUND = (
    "Nobody in the small town had expected rain. {} The baker closed her shop early on Tuesday.",
    "According to two ministers the debate lasted until dawn. {} Buses will run again tomorrow.",
)


SEED_FILES = [
    next((Path(__file__).parents[1] / "seeds").glob(f"{number}_*")) for number in ("000", "003")
]
SEEDS = [path.read_text("utf-8") for path in SEED_FILES]


def pair(one: str, other: str) -> tuple[str, str]:
    return AROUND[0].format(one), AROUND[1].format(other)


def reasons(told: ta.Explanation, words: str) -> set[str]:
    """Why stretches with these words are not reported."""
    return {one.reason for one in told.considered if words in one.a.text and words in one.b.text}


def test_what_is_reported_is_not_among_what_is_not(each_engine: str) -> None:
    told = ta.explain(*pair(f"{QUOTE}.", f"{QUOTE}."))
    assert [passage.a.text for passage in told.passages] == [QUOTE]
    assert reasons(told, QUOTE) == set()
    assert told.words == (26, 24)
    assert told.chains > 0
    assert told.match_points >= 10


def test_too_little_evidence_is_told_with_its_bits(each_engine: str) -> None:
    told = ta.explain(*pair("They broke the deadlock.", "A vote breaks the deadlock."))
    assert told.passages == ()
    [one] = [one for one in told.considered if "deadlock" in one.a.text]
    assert (one.stage, one.reason) == ("phrase", "weak")
    assert one.needed - 14 <= one.score < one.needed
    # What it lacks is what it takes to report it.
    lacking = one.needed - one.score
    found = ta.align(*pair("They broke the deadlock.", "A vote breaks the deadlock."))
    assert found == []
    found = ta.align(
        *pair("They broke the deadlock.", "A vote breaks the deadlock."),
        min_evidence=params.MIN_EVIDENCE.default - lacking,
    )
    assert len(found) == 1


def test_a_chain_of_names_is_told_as_such(each_engine: str) -> None:
    told = ta.explain(*SEEDS)
    assert told.passages == ()
    assert reasons(told, "NATO Secretary General Mark Rutte") >= {"words"}


def test_what_is_shorter_than_asked_is_told(each_engine: str) -> None:
    told = ta.explain(*pair(f"{QUOTE}.", f"{QUOTE}."), min_characters=500)
    assert told.passages == ()
    assert "short" in reasons(told, QUOTE)


def test_a_long_and_loose_chain_is_told(each_engine: str) -> None:
    draw = random.Random(3)
    rare = QUOTE.split()
    fill = [f"filler{n}" for n in range(200)]

    def loose() -> str:
        return " ".join(f"{word} {' '.join(draw.sample(fill, 3))}" for word in rare)

    told = ta.explain(*pair(loose(), loose()))
    assert told.passages == ()
    assert "loose" in {one.reason for one in told.considered}


def test_an_article_explains_its_own_repeats(each_engine: str) -> None:
    result = ta.compare({"a": f"{QUOTE}. Then rain fell over the hills. {QUOTE}", "b": "No."})
    told = result.explain("a", "a")
    assert [passage.kind for passage in told.passages] == ["verbatim"]
    assert told.words[0] == told.words[1]


def test_a_result_explains_its_articles_as_it_compared_them(each_engine: str) -> None:
    one, other = pair(f"{QUOTE}.", f"{QUOTE}.")
    result = ta.compare({"x": one, "y": other, "z": "Nothing."}, min_words=2)
    told = result.explain("x", "y")
    assert told.compared
    assert [p.a.text for p in told.passages] == [p.a.text for p in result.passages]
    assert told == ta.compare({"x": one, "y": other}, min_words=2).explain("x", "y")
    with pytest.raises(ta.UsageError, match="no article is called 'w'"):
        result.explain("x", "w")


def test_an_article_may_be_named_as_tables_show_it() -> None:
    result = ta.compare({"000_ab.txt": f"{QUOTE}.", "001_cd.txt": QUOTE, "0012": "No."})
    told = result.explain("000", "001_c")
    assert told == result.explain("000_ab.txt", "001_cd.txt")
    with pytest.raises(ta.UsageError, match=r"'00' is the beginning of 3 ids: '000_ab\.txt'"):
        result.explain("000", "00")


def test_what_the_candidate_step_left_out_is_told(each_engine: str) -> None:
    texts = {"x": f"{QUOTE} one", "y": f"{QUOTE} two", "z": "Entirely different words stand here."}
    result = ta.compare(texts, candidates="shingles")
    assert result.explain("x", "y").compared
    assert not result.explain("x", "z").compared
    assert not result.explain("z", "y").compared


@on_each_engine
@given(corpus=corpora(2))
def test_every_stretch_stands_where_it_is_said_to(each_engine: str, corpus: list[str]) -> None:
    told = ta.explain(corpus[0], corpus[-1], min_evidence=8, min_words=1)
    for one in told.considered:
        assert one.a.text == corpus[0][one.a.start : one.a.end] != ""
        assert one.b.text == corpus[-1][one.b.start : one.b.end] != ""
        assert one.reason in REASONS
        if one.reason in {"weak", "evidence"}:
            assert one.score < one.needed
    scores = [one.score for one in told.considered]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(("words", "edited"), [(5, 0.1), (8, 0.2), (20, 0.3), (40, 0.4), (4, 0.0)])
def test_the_candidate_step_finds_as_much_as_is_said(words: int, edited: float) -> None:
    draw = np.random.default_rng(7)
    kept = draw.random((40_000, words)) >= edited
    whole = kept[:, 2:] & kept[:, 1:-1] & kept[:, :-2]
    share = float(np.mean(whole.sum(axis=1) >= params.INDEX_MIN_SHARED))
    assert ta.candidate_recall(words, edited) == pytest.approx(share, abs=0.01)


@pytest.mark.thread_unsafe(reason="click's CliRunner takes the standard output of the process")
def test_the_command_says_why_and_its_json_has_all() -> None:
    runner = CliRunner()
    files = [str(path) for path in SEED_FILES]
    shown = runner.invoke(commands, ["explain", *files])
    assert shown.exit_code == 0
    assert "No passages found." in shown.output
    assert REASONS["words"] in shown.output
    told = json.loads(runner.invoke(commands, ["explain", *files, "--format", "json"]).output)
    assert told["passages"] == []
    assert {one["reason"] for one in told["considered"]} >= {"weak", "words", "evidence"}
    assert [8, 0.0, 1.0] in told["candidate_recall"]
