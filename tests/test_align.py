"""Evidence, chains and edit scripts: hand-made cases, and optimal references from tests/oracle.py.

Input: texts of a few words over small background tables whose bits are known. Output: pass or fail.
Scores are 1/256 bit (expected ones are written in bits), positions words. Every case runs on both
engines.
"""

from __future__ import annotations

import math
import random
import time
from dataclasses import replace
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import textalign as ta
from oracle import ask, edit_cost, rows, smith_waterman
from strategies import corpora
from textalign._python.align import Alignment, edits
from textalign._python.align.evidence import log2, pair_bits
from textalign._python.align.taken import Taken, overlap
from textalign.params import BIT, Model

# Sixteen bits a word, and nothing else known.
FLAT = "textalign background 1\nunknown 48\nstemmer none\n"
# The words of the oracle: 10, 4 and 1 bits; the rest have 16.
WORDS = FLAT + "[words]\n30\t0\tten\n12\t0\tfour\n3\t0\tone\n"
KNOWN = {"ten": 10 * BIT, "four": 4 * BIT, "one": BIT}
# What a table can say of words besides their bits.
ROLES = FLAT + (
    "[words]\n15\t0\tthe of\n30\t3\talways\n30\t0\tcommon\n"
    "[function-words]\nthe of in\n"
    "[phrases]\nnot at all\nnot at all now then\n[titles]\npresident\n"
)

# Everything is reported, nothing is lowered by the rates of the pair, and a gap over the end of a
# sentence is a gap like any other.
OPEN = replace(
    Model.of(-1000, 1, 0),
    pair_rarity=2**31,
    run_prior=2**31,
    gap_sentence=0,
    drop=10**9,
    min_tail=0,
    look_back=500,
)


def best(engine: Any, a: str, b: str, background: str = FLAT, model: Model = OPEN) -> float | None:
    """The score of the strongest passage, in bits."""
    found = rows(ask(engine, [a, b], background, model))
    return max((row["score"] / BIT for row in found), default=None)


# --- Evidence


@pytest.mark.parametrize("x", [1, 2, 3, 5, 1000, 2**31 - 1, 2**31, 2**32 + 1, 2**63, 2**64 - 1])
def test_log2_is_the_logarithm_rounded_down(x: int) -> None:
    assert math.log2(x) * BIT - 1.5 < log2(x) <= math.log2(x) * BIT


def test_the_more_often_both_say_a_word_the_less_it_proves() -> None:
    model = Model.of(12, 3, 0)
    assert pair_bits(500, 1, model) == log2(5 * 1000)
    assert pair_bits(500, 1, model) > pair_bits(500, 2, model) > pair_bits(500, 100, model)
    assert pair_bits(0, 0, replace(model, pair_prior=0)) == 0
    assert pair_bits(1, 2**20, replace(model, pair_prior=0)) == 0


def test_a_word_is_worth_its_rate_in_the_pair_at_most(engine: Any) -> None:
    model = replace(OPEN, pair_rarity=1, pair_prior=0)
    a, b = "harbour lantern", "x harbour lantern"
    # Five words together, either word twice among them.
    assert best(engine, a, b, model=model) == 2 * (log2(5) - log2(2)) / BIT


@pytest.mark.parametrize(
    ("a", "b", "bits"),
    [
        ("she met him zorb quax vlim dancing", "they saw zorb quax vlim dancing", 4 * 16),
        ("she met Zorb Quax dancing", "they saw Zorb Quax dancing", 8 + 2 + 16),
        # One side is enough to make a name, for the other may be a headline.
        ("she met Zorb Quax dancing", "they saw zorb quax dancing", 8 + 2 + 16),
        # A run of names does not go on over a comma.
        ("she met Zorb, Quax, Vlim dancing", "they saw Zorb, Quax, Vlim dancing", 3 * 8 + 16),
        # A title before a name is a part of it.
        ("she met president Zorb dancing", "they saw president Zorb dancing", 8 + 2 + 16),
        ("she met president zorb dancing", "they saw president zorb dancing", 3 * 16),
        # At the start of a sentence a capital says nothing of a common word, and of an unknown one
        # that it is a name, unless the text has it without a capital elsewhere.
        ("He ran. Common dancing went on", "She sat. Common dancing made her", 10 + 16),
        ("He ran. Zorb dancing went on", "She sat. Zorb dancing made her", 8 + 16),
        ("He ran. Zorb dancing for zorb", "She sat. Zorb dancing as zorb", 3 * 16 - 1.25),
        # Where all or most words have a capital, a capital says nothing.
        ("Zorb Quax Vlim Dancing", "He Saw Zorb Quax Vlim Dancing", 4 * 16),
        ("ZORB QUAX VLIM DANCING", "HE SAW ZORB QUAX VLIM DANCING", 4 * 16),
        # ... except of a word that always has one.
        ("Zorb Always Vlim Dancing", "He Saw Zorb Always Vlim Dancing", 3 * 16 + 8),
        ("zorb always vlim dancing", "he saw zorb always vlim dancing", 3 * 16 + 8),
    ],
)
def test_a_run_of_names_counts_once(engine: Any, a: str, b: str, bits: float) -> None:
    assert best(engine, a, b, ROLES) == bits


@pytest.mark.parametrize(
    ("a", "b", "bits"),
    [
        # Three fifths of five bits each, and only beside an equal neighbour.
        ("of harbour", "x of harbour", 3 + 16),
        ("of x harbour", "y of z harbour", 16),
        ("of the", "x of the", 6),
        ("of", "x of", None),
        # A phrase of three words is worth 12 bits, of five 16, however rare its words are.
        ("so not at all", "no not at all", 12),
        ("so not at all now then", "no not at all now then", 16),
        ("so not at all harbour", "no not at all harbour", 12 + 16),
        ("so not at some harbour", "no not at some harbour", 4 * 16),
    ],
)
def test_function_words_and_stock_phrases(engine: Any, a: str, b: str, bits: float | None) -> None:
    assert best(engine, a, b, ROLES) == bits


@pytest.mark.parametrize(
    ("a", "b", "bits"),
    [
        ("harbour lantern", "harbour lantern x", 32),
        ("harbour p lantern", "harbour q lantern x", 32 - 1.25),
        ("harbour p lantern", "harbour lantern x", 32 - 1.25 - 1.5),
        ("harbour p q lantern", "harbour r lantern x", 32 - 2.5 - 1.5),
        # The end of a sentence counts only where words are skipped.
        ("harbour. lantern", "harbour lantern x", 32),
        ("harbour pier. lantern", "harbour q lantern x", 32 - 1.25 - 3),
        ("lantern harbour", "harbour lantern", 16),
    ],
)
def test_gaps_cost_what_they_skip(engine: Any, a: str, b: str, bits: float) -> None:
    assert best(engine, a, b, model=replace(OPEN, gap_sentence=3 * BIT)) == bits


def test_a_gap_is_looked_over_up_to_the_look_back(engine: Any) -> None:
    for look_back, bits in ((3, 16), (4, 32 - 3 * 1.25)):
        model = replace(OPEN, look_back=look_back)
        assert best(engine, "harbour a b c lantern", "harbour d e f lantern x", model=model) == bits


def test_a_weak_tail_is_left_off(engine: Any) -> None:
    a, b = "harbour lantern p q four", "harbour lantern r s four x"
    for min_tail, end in ((3 * BIT // 2, 5), (3 * BIT // 2 + 1, 2)):
        [row] = [
            row
            for row in rows(ask(engine, [a, b], WORDS, replace(OPEN, min_tail=min_tail)))
            if row["a_first_word"] == 0
        ]
        assert row["a_end_word"] == row["b_end_word"] == end


def test_what_both_repeat_proves_little(engine: Any) -> None:
    # "harbour" is behind "lantern" in all places; each other word stands where nothing repeats.
    def score(places: int, run_prior: int) -> float | None:
        one, other = (
            " ".join(f"{mark}{n} lantern harbour" for n in range(places)) for mark in "xy"
        )
        model = replace(OPEN, run_prior=run_prior, gap_word=100 * BIT)
        return best(engine, one, other, WORDS, model)

    assert score(1, 1) == 2 * 16
    # Six places, four of them elsewhere: one word of (4 + 12) / 4 is 2 bits.
    assert score(3, 12) == 16 + 2
    assert score(3, 0) == 16 + 1 / 4
    assert score(3, 2**31) == 2 * 16


def test_a_passage_needs_evidence_beyond_chance(engine: Any) -> None:
    # The search space is 4 x 8 words: 5 bits of chance.
    a, b = "p harbour lantern q", "r s t harbour lantern u v w"
    for bits, count in ((27, 1), (27 + 1 / BIT, 0)):
        model = replace(OPEN, min_evidence=round(bits * BIT))
        assert len(ask(engine, [a, b], FLAT, model)) == count


def test_names_are_not_counted_as_words(engine: Any) -> None:
    a, b = "she met Zorb Quax Vlim dancing quickly", "they saw Zorb Quax Vlim dancing quickly"
    for words, count in ((2, 1), (3, 0)):
        model = replace(OPEN, min_evidence=0, min_words=words)
        assert len(ask(engine, [a, b], ROLES, model)) == count


# --- Chains


def bits_of(word: str) -> int:
    return KNOWN.get(word, 16 * BIT)


letters = [*"abcdefghij", *KNOWN]
several = st.lists(st.sampled_from(letters), min_size=1, max_size=30)
distinct = st.lists(st.sampled_from(letters), min_size=1, max_size=14, unique=True)
gaps = st.tuples(
    st.sampled_from([0, 1, BIT, 5 * BIT // 4, 9 * BIT]),
    st.sampled_from([0, 1, 3 * BIT // 2, 9 * BIT]),
)


def strongest(engine: Any, a: list[str], b: list[str], costs: tuple[int, int]) -> int:
    # Phrases alone: a long chain needs no box.
    alone = replace(OPEN, phrase_words=2**31, bag_seed=2**40)
    model = replace(alone, gap_word=costs[0], gap_shift=costs[1])
    found = rows(ask(engine, [" ".join(a), " ".join(b)], WORDS, model))
    return max((row["score"] for row in found), default=0)


@given(a=distinct, b=distinct, costs=gaps)
def test_the_best_chain_is_the_optimal_alignment(
    engine: Any, a: list[str], b: list[str], costs: tuple[int, int]
) -> None:
    # With every word once on each side the one approximation, the latest column of a row, is none.
    assert strongest(engine, a, b, costs) == smith_waterman(a, b, bits_of, *costs)


@given(a=several, b=several, costs=gaps)
def test_no_chain_is_better_than_the_optimal_alignment(
    engine: Any, a: list[str], b: list[str], costs: tuple[int, int]
) -> None:
    optimum = smith_waterman(a, b, bits_of, *costs)
    found = strongest(engine, a, b, costs)
    # What is found is an alignment, so it is not above the optimum; and the best single run of
    # equal words is always found.
    run = max(
        (
            sum(map(bits_of, a[i : i + n]))
            for i in range(len(a))
            for j in range(len(b))
            for n in range(min(len(a) - i, len(b) - j) + 1)
            if a[i : i + n] == b[j : j + n]
        ),
        default=0,
    )
    assert run <= found <= optimum


# --- Edit scripts


def article(words: list[tuple[int, int]]) -> Any:
    """As much of an article as an edit script needs: words as (stem, form)."""
    # Stems 2 and 3 are a letter apart, and 1 is known to the table as 3 is not.
    spellings = {1: ([0] * 6, True), 2: ([0] * 5 + [1], True), 3: ([0] * 5 + [2], False)}
    return SimpleNamespace(
        hashes=[10 * s + f for s, f in words],
        stems=[s for s, _ in words],
        spellings=[spellings.get(s) for s, _ in words],
    )


form = st.tuples(st.integers(0, 3), st.integers(0, 1))
forms = st.lists(form, max_size=7)
COSTS = {
    edits.EQUAL: 0,
    edits.INFLECTED: 1,
    edits.RESPELLED: 1,
    edits.REPLACED: 4,
    edits.INSERTED: 3,
    edits.DELETED: 3,
}
LETTER_APART = ({1, 3}, {2, 3})


def pair_cost(one: tuple[int, int], other: tuple[int, int]) -> int:
    alike = one[0] == other[0] or {one[0], other[0]} in LETTER_APART
    return 0 if one == other else 1 if alike else 4


def letter_apart(one: str, other: str) -> bool:
    """Whether two words of 6 to 12 letters are a change, an addition or an exchange apart."""
    a, b = (bytes(ord(c) & 31 for c in word) for word in (one, other))
    if a == b or not all(6 <= len(word) <= 12 for word in (a, b)):
        return False
    without_a, without_b = ([w[:k] + w[k + 1 :] for k in range(len(w))] for w in (a, b))
    swapped = [a[:k] + a[k : k + 2][::-1] + a[k + 2 :] for k in range(len(a) - 1)]
    changed = len(a) == len(b) and any(map(bytes.__eq__, without_a, without_b))
    return changed or b in swapped or a in without_b or b in without_a


def script_between(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> list[list[int]]:
    """The script of the words between two points that nothing else could match."""
    first, last = (8, 0), (9, 0)
    points = [(0, 0), (len(a) + 1, len(b) + 1)]
    whole = Alignment((0, len(a) + 2), (0, len(b) + 2), 0, points)
    return edits.script(article([first, *a, last]), article([first, *b, last]), whole)


def cost_of(script: list[list[int]]) -> int:
    return sum(COSTS[edit[0]] * max(edit[2] - edit[1], edit[4] - edit[3]) for edit in script)


@given(a=forms, b=forms)
def test_a_script_costs_the_least(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> None:
    assert cost_of(script_between(a, b)) == edit_cost(a, b, pair_cost, 3)


@given(a=forms, b=forms)
def test_a_script_of_the_mirrored_pair_is_the_mirror_image(
    a: list[tuple[int, int]], b: list[tuple[int, int]]
) -> None:
    swapped = {edits.INSERTED: edits.DELETED, edits.DELETED: edits.INSERTED}
    mirrored = [[swapped.get(o, o), *y, *x] for o, *(x), y in _sides(script_between(b, a))]
    assert script_between(a, b) == mirrored


def _sides(script: list[list[int]]) -> list[tuple[int, int, int, list[int]]]:
    return [(edit[0], edit[1], edit[2], edit[3:]) for edit in script]


def assert_tiles(a: Any, b: Any, script: list[list[int]], ends: tuple[int, int]) -> None:
    """Check that the steps lie end to end on both sides and say what is so."""
    at = (0, 0)
    for operation, a_start, a_end, b_start, b_end in script:
        assert (a_start, b_start) == at
        at = a_end, b_end
        rows_, columns = a_end - a_start, b_end - b_start
        expected = {edits.INSERTED: (False, True), edits.DELETED: (True, False)}
        assert (rows_ > 0, columns > 0) == expected.get(operation, (True, True))
        if operation not in expected:
            assert rows_ == columns
            for i, j in zip(range(a_start, a_end), range(b_start, b_end), strict=True):
                equal, stem = a.hashes[i] == b.hashes[j], a.stems[i] == b.stems[j]
                apart = {a.stems[i], b.stems[j]} in LETTER_APART
                other = edits.RESPELLED if apart else edits.REPLACED
                kind = edits.EQUAL if equal else edits.INFLECTED if stem else other
                assert kind == operation
    assert at == ends
    assert all(one[0] != other[0] for one, other in pairwise(script))


@given(a=forms, b=forms)
def test_a_script_tiles_both_sides(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> None:
    full_a, full_b = (article([(8, 0), *words, (9, 0)]) for words in (a, b))
    assert_tiles(full_a, full_b, script_between(a, b), (len(a) + 2, len(b) + 2))


@given(corpus=corpora(2))
def test_no_engine_has_a_script_below_the_least_cost(engine: Any, corpus: list[str]) -> None:
    a, b = corpus[0], corpus[-1]
    words = [engine.tokenize(text) for text in (a, b)]
    for row in rows(ask(engine, [a, b], FLAT, Model.of(-20, 1, 0))):
        sides = [
            engine.folded_words(text)[0][row[f"{side}_first_word"] : row[f"{side}_end_word"]]
            for side, text in zip("ab", (a, b), strict=True)
        ]
        # In words again: the ends of the steps are ends of words.
        count = [
            {int(end): k + 1 for k, end in enumerate(columns[2])} | {-1: 0} for columns in words
        ]
        total, at = 0, [row["a_first_word"], row["b_first_word"]]
        # Words that only one side has may come first: the other's empty place is before its words.
        for side, known in zip("ab", count, strict=True):
            known[row[f"{side}_start"]] = row[f"{side}_first_word"]
        for operation, _, a_end, _, b_end in row["edits"]:
            ends = [count[0][a_end], count[1][b_end]]
            total += COSTS[operation] * max(ends[0] - at[0], ends[1] - at[1])
            at = ends
        assert at == [row["a_end_word"], row["b_end_word"]]
        least = edit_cost(*sides, lambda x, y: 0 if x == y else 1 if letter_apart(x, y) else 4, 3)
        assert total >= least


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("zelenska", "zelenskq", True),
        ("zelenska", "zelenskaq", True),
        ("zelenska", "zelensk", True),
        ("zelenska", "qzelenska", True),
        ("zelenska", "zelesnka", True),
        ("zelenska", "zelesnkq", False),
        ("zelenska", "zelens", False),
        ("zelen", "zeleq", False),
        ("zelenskazelen", "zelenskazeleq", False),
        ("zelenskazele", "zelenskazelq", True),
        ("zelenska1", "zelenska2", False),
        # Two words of the language, whatever their letters.
        ("country", "county", False),
        ("adoption", "adaption", True),
    ],
)
def test_longer_words_in_two_spellings_match(
    each_engine: str, one: str, other: str, same: bool
) -> None:
    sentence = "The harbour committee praised {} for painting seven wooden doors overnight."
    [passage] = ta.align(sentence.format(one), sentence.format(other))
    assert {"respelled", "replaced"} & {edit.operation for edit in passage.edits} == {
        "respelled" if same else "replaced"
    }
    # At the end of a passage, where nothing behind it matches.
    ends = "The harbour committee painted seven wooden doors and praised {}"
    [passage] = ta.align(ends.format(one), ends.format(other))
    assert passage.a.text.endswith(one) == same


def test_a_repeat_that_grows_at_both_ends_does_not_meet_what_it_repeats(engine: Any) -> None:
    # The words beside the repeat are in two spellings. The first, which it takes, ends it one word
    # before the last.
    names = "President Volodymyr Zelensky Russian President Vladimir Putin and"
    text = f"Ukrainian {names} Ukrainians {names} Ukrainian President Volodymyr Zelensky"
    columns = ask(engine, [text], FLAT, Model.of(12, 3, 0), [[0, 0]])
    spans = [(row["a_first_word"], row["a_end_word"], row["b_first_word"]) for row in rows(columns)]
    assert (0, 9, 9) in spans
    assert all(end <= start for _, end, start in spans)


# --- What is taken

stretches = st.tuples(st.integers(0, 300), st.integers(1, 200)).map(lambda x: (x[0], sum(x)))
spans = st.tuples(stretches, stretches).map(lambda sides: (*sides[0], *sides[1]))


@given(st.lists(spans, max_size=30))
def test_the_first_span_that_overlaps_is_that_of_the_plain_search(some: list[Any]) -> None:
    taken = Taken()
    for number, span in enumerate(some):
        plain = next((n for n in range(number) if overlap(some[n], span)), None)
        assert taken.first(span) == plain
        assert plain is None or taken.at(plain) == some[plain]
        taken.push(span)


def test_texts_of_two_words_take_seconds_at_most(engine: Any) -> None:
    # A wide bound, for what hangs: it does not tell quick from slow.
    words = random.Random(1)
    size = 10_900 if engine.__name__.endswith("_rust") else 1000
    text = "".join(words.choice("漢字") for _ in range(size))
    table = "textalign background 1\nunknown 20\nstemmer none\n"
    before = time.process_time()
    assert len(rows(ask(engine, [text], table, Model.of(10, 3, 0), [(0, 0)]))) > size // 20
    assert time.process_time() - before < 20
