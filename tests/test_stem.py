"""Stemmers: both engines stem alike in every language, however a text writes its letters.

Input: words generated from what the stemmers themselves name (their suffixes and letters), some
thousand a language, and a few real ones. Output: pass or fail. The Rust crate and the Python
package are two translations of the Snowball algorithms, and an update of one may part them.
"""

from __future__ import annotations

import importlib
import inspect
import random
import re
import unicodedata
from functools import cache
from typing import Any

import pytest
import snowballstemmer
from hypothesis import given
from hypothesis import strategies as st

from strategies import texts
from textalign import engine as engines
from textalign._python.stem import COMPOSED, Stemmer
from textalign._python.tokenize import hash_word
from textalign._python.tokenize import words as tokenize
from textalign._python.unicode import Class, fold, properties
from textalign.params import STEMMERS

ALL = STEMMERS.split(", ")
WORDS = 3000


@cache
def table(engine: str, language: str) -> Any:
    text = f"textalign background 1\nstemmer {language}\n"
    return engines.load(engine).module.Background(text)


@cache
def named(language: str) -> list[str]:
    """What the source of a stemmer names: suffixes, prefixes, letters."""
    source = inspect.getsource(importlib.import_module(f"snowballstemmer.{language}_stemmer"))
    found = {
        literal.encode("latin-1", "backslashreplace").decode("unicode_escape")
        for literal in re.findall(r'"((?:[^"\\]|\\.)*)"', source)
    }
    return sorted(text for text in found if 0 < len(text) < 12)


def generated(language: str) -> list[str]:
    """Folded words: some letters and then endings that the stemmer knows, now and then another."""
    draw = random.Random(language)
    pieces = named(language)
    letters = sorted({c for piece in pieces for c in piece})
    found = []
    for _ in range(WORDS):
        word = "".join(draw.choice(letters) for _ in range(draw.randrange(7)))
        word += "".join(draw.choice(pieces) for _ in range(draw.randint(1, 3)))
        if draw.random() < 0.1:
            word += draw.choice(COMPOSED + "'z漢שu")
        if draw.random() < 0.05:
            word = draw.choice("cdlqz") + "'" + word
        found += [folded for folded, *_ in tokenize(word)]
    return found


@pytest.mark.parametrize("language", ALL)
def test_both_engines_stem_alike(language: str) -> None:
    rust, python = table("rust", language), table("python", language)
    words = generated(language)
    stems = [python.stem(word) for word in words]
    assert len(words) >= WORDS // 2
    different = [word for word, stem in zip(words, stems, strict=True) if rust.stem(word) != stem]
    assert different == []
    # A test of words that no stemmer changes would show nothing.
    changed = sum(stem != hash_word(word) for word, stem in zip(words, stems, strict=True))
    assert changed > len(words) // 3


@given(text=texts(), language=st.sampled_from(ALL))
def test_any_word_is_stemmed_alike(text: str, language: str) -> None:
    for folded, *_ in tokenize(text):
        assert table("rust", language).stem(folded) == table("python", language).stem(folded)


@pytest.mark.parametrize("language", ALL)
def test_every_letter_that_a_stemmer_names_reaches_it(language: str) -> None:
    for letter in {c for piece in named(language) for c in piece}:
        folded = fold(letter)
        apart = len(folded) > 1 and all(properties(c).of is Class.MARK for c in folded[1:])
        if apart and not properties(letter).capital and letter < "\ufb00":
            assert letter in COMPOSED


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("german", "Häuser", "Häusern"),
        ("german", "größere", "GRÖSSEREN"),
        ("french", "l’éléphant", "éléphants"),
        ("spanish", "canciones", "CANCIÓN"),
        ("russian", "книгами", "Книгах"),
        ("greek", "γλώσσα", "ΓΛΏΣΣΕΣ"),
        ("czech", "hradů", "hradech"),
        ("english", "naïveties", "naïvety"),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("engine", ["rust", "python"])
def test_forms_of_a_word_come_together(
    engine: str, form: Any, language: str, one: str, other: str
) -> None:
    [folded], [expected] = (
        [word for word, *_ in tokenize(unicodedata.normalize(form, text))] for text in (one, other)
    )
    background = table(engine, language)
    assert folded != expected
    assert background.stem(folded) == background.stem(expected)
    assert background.stem(folded) != table(engine, "none").stem(folded)


@pytest.mark.parametrize("word", ["häuser", "éléphants", "читать", "książkami"])
@pytest.mark.parametrize("language", ["german", "french", "russian", "polish"])
def test_the_stem_is_that_of_snowball(language: str, word: str) -> None:
    expected = snowballstemmer.stemmer(language).stemWord(word)
    [(folded, *_)] = tokenize(word)
    assert Stemmer(language).stem(folded) == expected


@pytest.mark.parametrize("word", ["1990s", "3.5", "z'elles"])
@pytest.mark.parametrize("engine", ["rust", "python"])
def test_numbers_and_what_the_packages_differ_on_are_their_own_stem(engine: str, word: str) -> None:
    assert table(engine, "french").stem(word) == hash_word(word)
    assert table(engine, "english").stem(word) == hash_word(word)


@pytest.mark.parametrize("engine", ["rust", "python"])
def test_an_unknown_stemmer_is_refused_with_those_that_there_are(engine: str) -> None:
    with pytest.raises(ValueError, match=r"unknown stemmer 'klingon' \(arabic, .*turkish, none\)"):
        table(engine, "klingon")
