"""Parameters: bounds, messages, what is a number and what only looks like one."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import textalign
from textalign import params
from textalign.errors import ExitCode, InputError, UsageError
from textalign.params import Model, Parameter

EVERY = [value for value in vars(params).values() if isinstance(value, Parameter)]
WHOLE = [parameter for parameter in EVERY if parameter.whole_numbers]
VERBS: list[Callable[..., Any]] = [textalign.compare, textalign.align, textalign.find]


@pytest.mark.parametrize("parameter", EVERY, ids=lambda p: p.name)
def test_default_and_bounds_are_allowed_and_what_lies_beyond_is_not(parameter: Parameter) -> None:
    assert parameter.least <= parameter.default <= parameter.most
    for value in (parameter.default, parameter.least, parameter.most):
        checked = parameter.check(value)
        assert checked == value
        assert type(checked) is type(parameter.default)
    for value in (parameter.least - 1, parameter.most * 2 + 1, math.inf, -math.inf, math.nan):
        with pytest.raises(UsageError, match=f"^{parameter.name} must be"):
            parameter.check(value)


@pytest.mark.parametrize("parameter", EVERY, ids=lambda p: p.name)
@pytest.mark.parametrize(
    "value",
    [True, False, np.True_, None, "3", b"3", "", [3], 3j, Decimal(3), np.array([3]), Ellipsis],
    ids=repr,
)
def test_what_is_no_number_is_refused(parameter: Parameter, value: object) -> None:
    with pytest.raises(UsageError, match=f"^{parameter.name} must be"):
        parameter.check(value)


@pytest.mark.parametrize("parameter", WHOLE, ids=lambda p: p.name)
def test_whole_numbers_are_asked_for_where_nothing_else_makes_sense(parameter: Parameter) -> None:
    for value in (1.0, 1.5, np.float64(1), Fraction(1)):
        with pytest.raises(UsageError, match="must be a whole number from"):
            parameter.check(value)


@pytest.mark.parametrize("number", [np.int64(7), np.uint8(7), 7])
def test_numbers_of_numpy_are_numbers(number: Any) -> None:
    assert params.MIN_WORDS.check(number) == 7
    assert type(params.MIN_WORDS.check(number)) is int
    assert type(params.MIN_EVIDENCE.check(number)) is float
    assert params.MIN_EVIDENCE.check(np.float32(0.5)) == 0.5
    text = "the ball is in his court"
    assert textalign.align(text, text, min_words=number) == textalign.align(text, text, min_words=7)


@pytest.mark.parametrize(
    ("parameter", "value", "told"),
    [
        (params.MIN_WORDS, 0, "a whole number from 1 to 1,000,000, not 0"),
        (params.MIN_WORDS, True, "a whole number from 1 to 1,000,000, not True"),
        (params.MIN_EVIDENCE, math.nan, "a number from -1,000 to 1,000, not nan"),
        (params.MAX_BYTES, 0, "a whole number from 1 to 1,099,511,627,776, not 0"),
        (params.SEED, -1, "a whole number from 0 to 18,446,744,073,709,551,615, not -1"),
        (params.THRESHOLD, 2, "a number from 0.05 to 1, not 2"),
    ],
)
def test_the_message_names_parameter_bounds_and_value(
    parameter: Parameter, value: object, told: str
) -> None:
    with pytest.raises(UsageError) as caught:
        parameter.check(value)
    assert str(caught.value) == f"{parameter.name} must be {told}"
    assert isinstance(caught.value, InputError | ValueError)
    assert caught.value.exit_code == ExitCode.USAGE


@pytest.mark.parametrize(
    "value", [10**5000, -(10**5000), 10**400, "x" * 10**6, [1] * 10**6], ids=lambda _: "value"
)
def test_a_message_is_short_whatever_the_value(value: object) -> None:
    for parameter in EVERY:
        with pytest.raises(UsageError) as caught:
            parameter.check(value)
        assert len(str(caught.value)) < 200


def test_values_are_checked_in_the_order_given() -> None:
    assert params.check({params.MIN_WORDS: 4, params.MIN_EVIDENCE: 2}) == [4, 2.0]
    with pytest.raises(UsageError, match="min_words"):
        params.check({params.MIN_WORDS: 0, params.MIN_EVIDENCE: math.nan})


def test_bits_become_integers() -> None:
    model = Model.of(12.5, 3, 0)
    assert (model.min_evidence, model.min_words, model.whole) == (3200, 3, False)
    assert isinstance(model.min_evidence, int)
    with pytest.raises(AttributeError):
        model.min_words = 4  # type: ignore[misc]


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.__name__)
def test_every_keyword_of_a_verb_is_checked_and_has_its_default_here(
    verb: Callable[..., Any], each_engine: str
) -> None:
    known = {p.name: p for p in EVERY if p is not params.FIND_MIN_EVIDENCE}
    if verb is textalign.find:
        known["min_evidence"] = params.FIND_MIN_EVIDENCE
    given: tuple[Any, Any] = ("a b c", ["a b c"])
    if verb is textalign.compare:
        given = (["a b c"], None)
    elif verb is textalign.align:
        given = ("a b c", "a b c")
    seen = 0
    for name, keyword in inspect.signature(verb).parameters.items():
        if name in known:
            seen += 1
            assert keyword.default == known[name].default
            for value in (True, math.nan, "3", known[name].least - 1):
                with pytest.raises(UsageError, match=f"^{name} must be"):
                    verb(*given, **{name: value})
    assert seen >= 2
