"""The two engines are one: every column of every call is bit-equal, and so is every error.

Input: corpora, models and background tables made by tests/strategies.py. Output: pass or fail.
Positions are words and code points as the engines give them, scores 1/256 bit. The generators
favour edges (repeats, empty texts, extreme parameters, broken tables), because on prose two engines
agree long before they are the same.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import textalign as ta
from extras import exchanges_engine
from strategies import corpora, models, tables, texts
from textalign import engine as engines
from textalign.errors import TextalignError
from textalign.params import MEASURES, Model
from textalign.show import formats

if TYPE_CHECKING:
    from collections.abc import Callable

ENGLISH = Path(ta.__file__).with_name("data").joinpath("english.txt").read_text("utf-8")
FLAT = Path(ta.__file__).with_name("data").joinpath("flat.txt").read_text("utf-8")
PHRASES = (
    "textalign background 1\nunknown 40\nstemmer english\n"
    "[words]\n21\t0\tin is a it on\n14\t0\tthe of\n30\t3\tputin rutte\n27\t0\tball talks sending\n"
    "[function-words]\nthe of in a is his and to\n"
    "[phrases]\nthe ball is\nof the and to in a is it\nbroke the deadlock\ntick tock tick\n"
    "[irregular]\nbreak broke broken\nsend sent\n[titles]\npresident general secretary\n"
)
# By name: a failure shows what it failed on, and the English table is 97 kB.
TABLES = {"english": ENGLISH, "flat": FLAT, "phrases": PHRASES}


@cache
def module(name: str) -> Any:
    return engines.load(name).module


@cache
def table(name: str, text: str) -> Any:
    return module(name).Background(text)


def outcome(call: Callable[[], Any]) -> Any:
    """What a call gives, or the error that it raises with its words."""
    try:
        return call()
    except TextalignError as error:
        return type(error).__name__, str(error)


def assert_equal_columns(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert one.keys() == other.keys()
    for name, column in one.items():
        assert column.dtype == other[name].dtype, name
        assert column.tolist() == other[name].tolist(), name


def everything(
    name: str, background: Any, corpus: list[str], model: Model, shingle_size: int, threads: int
) -> dict[str, Any]:
    """All that an engine says of a corpus: every pair both ways, and each with itself."""
    articles = module(name).Articles(corpus, background, threads)
    numbers = np.arange(len(corpus), dtype=np.uint32)
    pairs = np.stack(np.meshgrid(numbers, numbers), axis=-1).reshape(-1, 2)
    passages = articles.passages(pairs, model, threads)
    columns = {f"passages {key}": value for key, value in passages.columns().items()}
    columns |= {f"families {key}": value for key, value in passages.families().items()}
    columns |= {f"overlaps {key}": value for key, value in passages.overlaps().items()}
    for a, b in ((0, len(corpus) - 1), (len(corpus) - 1, 0), (0, 0)) if corpus else ():
        told = articles.explain(a, b, model)
        columns |= {f"explain {a} {b} {key}": value for key, value in told.items()}
    shared, distinct = articles.shared_shingles(pairs, shingle_size, threads)
    assert len(articles) == len(corpus)
    assert len(passages) == len(columns["passages score"])
    return columns | {"words": articles.words(), "shared": shared, "distinct": distinct}


@given(
    corpus=corpora(),
    model=models(),
    background=st.sampled_from(["english", "english", "flat", "phrases"]),
    shingle_size=st.sampled_from([1, 3, 1000]),
    threads=st.sampled_from([1, 3]),
)
def test_the_whole_pipeline_is_bit_equal(
    corpus: list[str], model: Model, background: str, shingle_size: int, threads: int
) -> None:
    rust, python = (
        everything(name, table(name, TABLES[background]), corpus, model, shingle_size, threads)
        for name in ("rust", "python")
    )
    assert_equal_columns(rust, python)


@given(background=tables(), corpus=corpora(2))
@example(background="", corpus=["a"])
@example(background="textalign background 1\r", corpus=["a"])
@example(background="textalign background 1\nunknown 00000000000000007", corpus=["a b c d"])
@example(background=f"textalign background 1\nunknown {'9' * 5000}", corpus=["a"])
@example(background="textalign background 1\n[irregular]\n go went\n", corpus=["went gone went"])
@example(background="textalign background 1\n[words]\n5\t0\t a\n", corpus=["a a'b 'a"])
def test_a_table_is_read_alike_or_refused_alike(background: str, corpus: list[str]) -> None:
    def read(name: str) -> Any:
        made = module(name).Background(background)
        return everything(name, made, corpus, Model.of(-8, 1, 0), 2, 1)

    rust, python = outcome(lambda: read("rust")), outcome(lambda: read("python"))
    if isinstance(rust, dict) and isinstance(python, dict):
        assert_equal_columns(rust, python)
    else:
        assert rust == python


@pytest.mark.parametrize(
    "pairs", [np.zeros((1, 3), np.uint32), np.array([[0, 2]], np.uint32)], ids=["wide", "beyond"]
)
def test_wrong_pairs_are_refused_alike(pairs: Any) -> None:
    def refuse(name: str) -> Any:
        articles = module(name).Articles(["a", "b"], table(name, FLAT), 1)
        return outcome(lambda: articles.passages(pairs, Model.of(0, 1, 0), 1))

    assert refuse("rust") == refuse("python")
    assert refuse("rust")[0] == "InputError"


@given(text=texts(), size=st.integers(0, 50))
def test_shingles_are_bit_equal(text: str, size: int) -> None:
    hashes = module("python").tokenize(text)[0]
    rust, python = (module(name).shingles(hashes, size) for name in ("rust", "python"))
    assert rust.dtype == python.dtype == np.uint64
    assert rust.tolist() == python.tolist()


@exchanges_engine
@given(
    corpus=corpora(4),
    query=st.sampled_from(["the ball", "breaking the deadlock", "Rutte", "…"]) | texts(8),
    evidence=st.sampled_from([-50.0, 0.0, 12.0]),
)
def test_the_public_api_gives_the_same_bytes(
    corpus: list[str], query: str, evidence: float
) -> None:
    def said(name: str) -> list[Any]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(engines, "current", lambda: engines.load(name))
            result = ta.compare(corpus, min_evidence=evidence, min_words=1)
            aligned = ta.align(corpus[0], corpus[-1], min_evidence=evidence)
            found = outcome(lambda: ta.find(query, corpus, min_evidence=evidence))
            against = ta.compare(corpus, corpus[:2], min_evidence=evidence)
        found = formats.passages(found, "json") if isinstance(found, list) else found
        return [
            formats.matrix(result, list(MEASURES), "json"),
            formats.matrix(against, list(MEASURES), "csv"),
            formats.passages(result.passages, "jsonl"),
            formats.passages(result.passages, "csv"),
            formats.families(result.families, "json"),
            formats.passages(aligned, "json"),
            found,
        ]

    assert said("rust") == said("python")
