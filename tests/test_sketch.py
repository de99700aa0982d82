"""Sketches: bit-equal on both engines, mergeable, and estimates that are what they are said to be.

Input: texts by tests/strategies.py and made-up words. Output: pass or fail. Sizes are words, places
slots. How near the estimates come to the truth is measured by benches/quality/near_duplicates.py;
here stand the properties that hold without exception, and bounds that no honest seed breaks.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import textalign as ta
from strategies import corpora, texts
from textalign import engine as engines
from textalign._dedup import choose_bands
from textalign._python.shingle import MASK, finish
from textalign._python.sketch import EMPTY, ROUND, STEP
from textalign._python.sketch import sketch as sketch_of_shingles
from textalign.errors import InputError, UsageError

RUST, PYTHON = (engines.load(name).module for name in ("rust", "python"))

seeds_of_sketches = st.sampled_from([0, 1, 2**63, 2**64 - 1]) | st.integers(0, 2**64 - 1)
# A word takes the twin twice as many rounds as there are slots, so few sketches are long.
numbers_of_slots = st.sampled_from([64, 64, 64, 128, 128, 192, 1024])
made_up = st.lists(st.integers(0, 40).map("w{}".format), max_size=60).map(" ".join)
many_texts = corpora(3) | st.lists(texts() | made_up, max_size=3)


def words(start: int, stop: int) -> str:
    """A text of so many words, all different."""
    return " ".join(f"w{number}" for number in range(start, stop))


@given(
    given=many_texts,
    size=st.sampled_from([1, 2, 3, 1000]),
    num_slots=numbers_of_slots,
    seed=seeds_of_sketches,
    threads=st.sampled_from([1, 3]),
)
def test_twins_sketch_alike(
    given: list[str], size: int, num_slots: int, seed: int, threads: int
) -> None:
    rust = RUST.sketch(given, size, num_slots, seed, threads)
    python = PYTHON.sketch(given, size, num_slots, seed, threads)
    assert rust.dtype == python.dtype == np.uint32
    assert rust.shape == python.shape == (len(given), num_slots)
    assert np.array_equal(rust, python)
    if given:
        found = RUST.estimates(rust, rust[:2], threads)
        assert np.array_equal(found, PYTHON.estimates(python, python[:2], threads))


@pytest.mark.parametrize("num_slots", [64, 128, 192, 1024])
@pytest.mark.parametrize("seed", [0, 1, 2**64 - 1])
def test_twins_sketch_texts_of_every_length_alike(num_slots: int, seed: int) -> None:
    given = [words(0, count) for count in (0, 1, 2, 3, 5, 63, 64, 65, 700, 5000)]
    given += ["same " * 300, "one two " * 300]
    for size in (1, 3):
        rust = RUST.sketch(given, size, num_slots, seed, 1)
        assert np.array_equal(rust, PYTHON.sketch(given, size, num_slots, seed, 1))
        assert np.all(rust[0] == EMPTY)
        assert not np.any(rust[1:] == EMPTY)


@given(
    rows=st.lists(st.lists(st.sampled_from([0, 1, EMPTY]), min_size=5, max_size=5), max_size=6),
    cut=st.integers(0, 6),
)
def test_twins_estimate_alike(rows: list[list[int]], cut: int) -> None:
    sketches = np.array(rows, np.uint32).reshape(-1, 5)
    rust = RUST.estimates(sketches[:cut], sketches, 2)
    python = PYTHON.estimates(sketches[:cut], sketches, 2)
    assert rust.dtype == python.dtype == np.float64
    assert rust.shape == python.shape == (min(cut, len(rows)), len(rows))
    assert np.array_equal(rust, python)
    for found, row in zip(rust, rows, strict=False):
        for estimate, other in zip(found, rows, strict=True):
            pairs = zip(row, other, strict=True)
            assert estimate == sum(x == y != EMPTY for x, y in pairs) / 5


@given(
    one=made_up, other=made_up, num_slots=st.sampled_from([64, 192]), seed=seeds_of_sketches
)  # fmt: skip
def test_the_least_of_two_sketches_is_the_sketch_of_the_union(
    engine: Any, one: str, other: str, num_slots: int, seed: int
) -> None:
    rows = engine.sketch([one, other, f"{one} {other}"], 1, num_slots, seed, 1)
    assert np.array_equal(np.minimum(rows[0], rows[1]), rows[2])


@given(
    given=st.lists(st.integers(0, 40), min_size=1, max_size=40),
    seed=seeds_of_sketches,
    data=st.data(),
)
def test_neither_order_nor_repeats_count(
    engine: Any, given: list[int], seed: int, data: st.DataObject
) -> None:
    repeated = given + data.draw(st.lists(st.sampled_from(given), max_size=20))
    shuffled = data.draw(st.permutations(repeated))
    listed = [" ".join(f"w{number}" for number in row) for row in (given, shuffled)]
    rows = engine.sketch(listed, 1, 64, seed, 1)
    assert np.array_equal(rows[0], rows[1])


@given(given=texts(), num_slots=st.sampled_from([64, 128, 192]), seed=seeds_of_sketches)
def test_a_text_is_like_itself_and_a_text_without_words_like_nothing(
    engine: Any, given: str, num_slots: int, seed: int
) -> None:
    rows = engine.sketch([given, "", " … \ud800"], 3, num_slots, seed, 1)
    has_words = bool(len(engine.tokenize(given)[0]))
    assert np.all(rows[1:] == EMPTY)
    assert np.any(rows[0] == EMPTY) != has_words
    assert np.all((rows[0] == EMPTY) == (not has_words))
    assert engine.estimates(rows, rows, 1).tolist() == [[float(has_words), 0, 0], [0] * 3, [0] * 3]


@pytest.mark.parametrize("count", [1, 2, 20, 300, 3000])
def test_texts_without_a_common_shingle_are_hardly_alike(engine: Any, count: int) -> None:
    rows = engine.sketch([words(0, count), words(count, 2 * count)], 1, 1024, 1, 1)
    assert engine.estimates(rows[:1], rows[1:], 1)[0, 0] <= 1 / 1024


@pytest.mark.parametrize("count", [60, 900])
def test_estimates_are_near_the_truth(engine: Any, count: int) -> None:
    # Half of all words are shared: 1/2 in the mean, whatever the seed.
    given = [words(0, count), words(count // 3, count + count // 3)]
    rows = np.array([engine.sketch(given, 1, 128, seed, 1) for seed in range(60)])
    mean = float(np.mean(np.mean(rows[:, 0] == rows[:, 1], axis=1)))
    # The mean of 60 estimates of variance 1/4 / 128 at most, within four standard errors.
    assert abs(mean - 0.5) < 4 * (0.25 / 128 / 60) ** 0.5


def last_value(seed: int) -> int:
    """A shingle whose slot of the last of 64 comes last, and with the greatest value there is."""
    last = finish(seed + 128 * STEP & MASK)
    keys = [finish(seed + number * STEP & MASK) for number in range(1, 65)]
    for high in range(1000):
        shingle = (high << 32 | high ^ EMPTY) * pow(ROUND, -1, 2**64) & MASK ^ last
        if all(((shingle ^ key) * ROUND & MASK) >> 58 != 63 for key in keys):
            return shingle
    raise AssertionError("no such shingle")


@pytest.mark.parametrize("seed", [0, 1, 7])
def test_no_shingle_looks_like_none(seed: int) -> None:
    row = sketch_of_shingles(np.array([last_value(seed)], np.uint64), 64, seed)
    assert row[63] == EMPTY - 1
    assert not np.any(row == EMPTY)


def test_one_and_two_dimensions_of_sketches(each_engine: str) -> None:
    rows = ta.sketch(["the cat sat on the mat", "the cat sat on the mat today", ""])
    square = ta.jaccard(rows, rows)
    assert square.shape == (3, 3)
    assert square.dtype == np.float64
    assert np.array_equal(square, square.T)
    assert square[0, 0] == square[1, 1] == 1
    assert 0 < square[0, 1] < 1
    assert not square[2].any()
    for found, expected in (
        (ta.jaccard(rows[0], rows), square[0]),
        (ta.jaccard(rows, rows[0]), square[:, 0]),
        (ta.jaccard(rows[:1], rows), square[:1]),
        (ta.jaccard(rows[0], rows[1]), square[0, 1]),
        (ta.jaccard(rows[:0], rows), square[:0]),
        (ta.jaccard(rows[::2], rows[:, ::1]), square[::2]),
        (ta.jaccard(np.asfortranarray(rows), rows), square),
    ):
        assert found.shape == np.shape(expected)
        assert np.array_equal(found, expected)
    assert ta.sketch([]).shape == (0, 128)
    assert ta.jaccard(ta.sketch([]), rows).shape == (0, 3)


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (np.zeros(64), np.zeros(64, np.uint32), "float64 in 1"),
        (np.zeros(64, np.uint32), np.zeros(64, np.int32), "int32 in 1"),
        (np.zeros((1, 1, 64), np.uint32), np.zeros(64, np.uint32), "uint32 in 3"),
        (np.zeros((), np.uint32), np.zeros(64, np.uint32), "uint32 in 0"),
        (np.zeros(64, np.uint32), np.zeros(128, np.uint32), "64 and of 128 slots"),
        (np.zeros((2, 0), np.uint32), np.zeros((2, 0), np.uint32), "0 and of 0 slots"),
    ],
)
def test_what_is_no_sketch_is_refused(each_engine: str, one: Any, other: Any, said: str) -> None:
    with pytest.raises(InputError, match=said):
        ta.jaccard(one, other)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"num_slots": 0}, "num_slots must be a whole number from 64"),
        ({"num_slots": 100}, "a multiple of 64, not 100"),
        ({"num_slots": 65_600}, "num_slots must be a whole number"),
        ({"num_slots": 64.0}, "num_slots must be a whole number"),
        ({"seed": -1}, "seed must be"),
        ({"seed": 2**64}, "seed must be"),
        ({"shingle_size": 0}, "shingle_size must be"),
        ({"threads": -1}, "threads must be"),
    ],
)
def test_values_out_of_bounds_are_refused(
    each_engine: str, wrong: dict[str, Any], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        ta.sketch(["a"], **wrong)


@given(
    given=st.lists(texts() | st.binary(max_size=12) | made_up.map(str.encode), max_size=5),
    num_slots=st.sampled_from([64, 128]),
    packed=st.booleans(),
)
def test_bytes_are_the_text_that_they_encode(
    given: list[str | bytes], num_slots: int, packed: bool
) -> None:
    given = [one.replace("\ud800", "") if isinstance(one, str) else one for one in given]
    asked: Any = given
    if packed:
        encoded = [
            one if isinstance(one, bytes) else one.encode("utf-8", "replace") for one in given
        ]
        ends = np.cumsum([2, *map(len, encoded)])
        asked = (np.frombuffer(b"%%" + b"".join(encoded) + b"%", np.uint8), ends)
        given = list(encoded)
    decoded, said = [], None
    for number, one in enumerate(given):
        try:
            decoded.append(one if isinstance(one, str) else one.decode())
        except UnicodeDecodeError as error:
            said = said or f"text {number} is not UTF-8 at byte {error.start}"
    for engine in (RUST, PYTHON):
        if said:
            with pytest.raises(InputError) as caught:
                engine.sketch(asked, 3, num_slots, 1, 2)
            assert str(caught.value) == said
        else:
            rows = engine.sketch(asked, 3, num_slots, 1, 2)
            assert np.array_equal(rows, PYTHON.sketch(decoded, 3, num_slots, 1, 1))


@pytest.mark.parametrize("offsets", [[0, 4], [2, 1], [-1, 1], [0, 1, -1]])
def test_offsets_beyond_the_bytes_are_refused(engine: Any, offsets: list[int]) -> None:
    with pytest.raises(InputError, match="offsets that do not ascend within the bytes"):
        engine.sketch((np.frombuffer(b"abc", np.uint8), np.array(offsets)), 3, 64, 1, 1)
    assert engine.sketch((np.empty(0, np.uint8), np.zeros(1, np.int64)), 3, 64, 1, 1).shape == (
        0,
        64,
    )


def test_the_first_bytes_that_are_no_text_are_named(each_engine: str) -> None:
    for threads in (1, 2):
        with pytest.raises(InputError, match="text 2 is not UTF-8 at byte 3"):
            ta.sketch([b"a", "\u00e9".encode(), b"abc\xff", *[b"\xff"] * 500], threads=threads)


@pytest.mark.parametrize("given", ["one text", b"one text", [1], ["a", None], [bytearray(b"a")]])
def test_what_is_no_list_of_texts_is_refused(each_engine: str, given: Any) -> None:
    with pytest.raises(InputError, match="text"):
        ta.sketch(given)


@given(
    threshold=st.floats(0.05, 1),
    recall=st.floats(0.5, 0.99999),
    num_slots=st.sampled_from([64, 128, 192, 1024]),
)
def test_bands_are_the_most_selective_that_expect_the_recall(
    threshold: float, recall: float, num_slots: int
) -> None:
    def expected(rows: int) -> float:
        return float(1 - (1 - threshold**rows) ** (num_slots // rows))

    if expected(1) < recall:
        with pytest.raises(UsageError, match=re.escape(f"at most {expected(1):.4f}")):
            choose_bands(threshold, recall, num_slots)
        return
    bands, rows, told = choose_bands(threshold, recall, num_slots)
    assert bands == num_slots // rows
    assert told == pytest.approx(expected(rows), abs=1e-12)
    assert told >= recall
    assert rows == num_slots or expected(rows + 1) < recall + 1e-9


def test_bands_follow_what_is_asked_for() -> None:
    for column in (
        [choose_bands(threshold / 20, 0.995, 128) for threshold in range(2, 21)],
        [choose_bands(0.8, recall, 128) for recall in (0.99999, 0.999, 0.99, 0.9, 0.5)],
        [choose_bands(0.8, 0.995, num_slots) for num_slots in (64, 128, 256, 1024, 65_536)],
    ):
        assert all(one.rows <= other.rows for one, other in pairwise(column))
    assert choose_bands(1.0, 0.99999, 128) == (1, 128, 1.0)
    with pytest.raises(UsageError, match="ask for less, or for more slots"):
        choose_bands(0.05, 0.995, 64)
