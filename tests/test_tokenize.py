"""What a word is, on both engines: golden examples, and what must hold for every text.

Input: tests/golden/tokenize.json, texts made by tests/strategies.py, and every code point. Output:
pass or fail. Spans are code points, flags the bits of textalign._python.tokenize.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategies import IGNORED, texts
from textalign._python import unicode
from textalign._python.tokenize import hash_word, words
from textalign._python.tokenize import tokenize as twin_tokenize

ROOT = Path(__file__).parents[1]
GOLDEN = json.loads(Path(__file__).with_name("golden").joinpath("tokenize.json").read_bytes())

Row = tuple[int, int, int, int]


def tokenized(engine: Any, text: str) -> list[Row]:
    """Hash, start, end and flags of each word."""
    columns = engine.tokenize(text)
    assert [column.dtype for column in columns] == [np.uint64, np.uint32, np.uint32, np.uint8]
    return list(zip(*(column.tolist() for column in columns), strict=True))


def without_spans(rows: list[Row]) -> list[tuple[int, int]]:
    """Hash and flags of each word: what a change of writing may not touch."""
    return [(hashed, flags) for hashed, _, _, flags in rows]


@pytest.mark.parametrize("case", GOLDEN, ids=[case["about"] for case in GOLDEN])
def test_golden_example(engine: Any, case: dict[str, Any]) -> None:
    expected = [tuple(row) for row in case["words"]]
    assert list(words(case["text"])) == expected
    assert tokenized(engine, case["text"]) == [(hash_word(row[0]), *row[1:]) for row in expected]


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("", 0),
        ("a", 0x2760_13AE_34E7_3422),
        ("the", 0xDE9E_A09A_8740_7E59),
        ("russia's", 0x8AA9_2218_3FAD_E577),
        ("reproduction", 0x6B18_0069_FD66_744D),
        ("abcdefgh", 0x0071_71CE_5DC0_7D68),
        ("外", 0x35E5_9439_6223_FBAA),
        ("internationalisation", 0x1AAA_529B_C409_7A63),
    ],
)
def test_hashes_stay_what_they_are(folded: str, expected: int) -> None:
    assert hash_word(folded) == expected


# As numbers: a test's name cannot hold a lone surrogate.
@pytest.mark.parametrize("surrogate", [0xD800, 0xDBFF, 0xDC00, 0xDFFF])
@pytest.mark.parametrize("pattern", ["{}", "a{}b", "a{}'b", "1{},2", "U.{}S", "\n{}漢{}字", "“{}a"])
def test_a_lone_surrogate_is_one_separator(engine: Any, surrogate: int, pattern: str) -> None:
    text = pattern.replace("{}", chr(surrogate))
    assert tokenized(engine, text) == tokenized(engine, pattern.replace("{}", "\ufffd"))


@given(text=texts())
def test_engine_equals_the_twin(engine: Any, text: str) -> None:
    expected = [(hash_word(folded), *rest) for folded, *rest in words(text)]
    assert tokenized(engine, text) == expected


def test_both_tables_are_one() -> None:
    source = (ROOT / "rust/core/src/unicode.rs").read_text(encoding="utf-8")

    def body(name: str) -> str:
        """What stands between the brackets or quotation marks, without the line ends."""
        found = re.search(rf"static {name}: .*? = [*b]*.(.*?).;\n", source, re.DOTALL)
        assert found
        return re.sub(r"\\?\n *", "", found[1])

    def numbers(name: str) -> list[int]:
        return [int(each, 0) for each in re.findall(r"\w+", body(name))]

    assert body("SYMBOLS") == unicode.SYMBOLS
    assert numbers("PAGES") == list(unicode.PAGES)
    assert numbers("COMBINING") == [number for row in unicode.COMBINING for number in row]
    folds = re.findall(r'\(0x(\w+), "((?:\\.|[^"])*)"\)', body("FOLDS"))
    unescape = re.compile(r"\\u\{(\w+)\}|\\(.)")
    assert {
        chr(int(code_point, 16)): unescape.sub(
            lambda found: chr(int(found[1], 16)) if found[1] else found[2], folded
        )
        for code_point, folded in folds
    } == unicode.FOLDS


@pytest.mark.timeout(900)
@pytest.mark.parametrize("engine", ["rust"], indirect=True)  # the twin is like itself
def test_every_code_point_is_the_same_for_engine_and_twin(engine: Any) -> None:
    # Between letters a code point shows whether it separates, after a full stop whether it is a
    # letter. Outside the planes of letters, marks and signs one in 64 will do with every change:
    # they are alike.
    dense = [*range(0x20000), *range(0x2F800, 0x2FA20), *range(0xE0000, 0xE0200)]
    fast = settings.get_current_profile_name() == "fast"
    planes = [
        range(plane, plane + 0x10000, 64 if fast else 1)
        for plane in range(0x20000, 0x110000, 0x10000)
    ]
    for characters in (dense[:0x10000], dense[0x10000:], *planes):
        text = "".join(f"a{chr(each)}b U.{chr(each)}," for each in characters)
        expected = twin_tokenize(text)
        for name, column in zip(
            ("hashes", "starts", "ends", "flags"), engine.tokenize(text), strict=True
        ):
            assert np.array_equal(column, getattr(expected, name)), name


@given(text=texts())
def test_spans_are_in_order_and_inside_the_text(engine: Any, text: str) -> None:
    rows = tokenized(engine, text)
    borders = [border for _, start, end, _ in rows for border in (start, end)]
    assert borders == sorted(borders)
    assert all(start < end <= len(text) for _, start, end, _ in rows)


@given(text=texts())
def test_a_word_alone_is_the_same_word(engine: Any, text: str) -> None:
    for hashed, start, end, _ in tokenized(engine, text):
        assert [row[:3] for row in tokenized(engine, text[start:end])] == [(hashed, 0, end - start)]


@given(first=texts(20), second=texts(20))
def test_a_blank_line_makes_what_follows_independent(engine: Any, first: str, second: str) -> None:
    offset = len(first) + 2
    expected = tokenized(engine, first) + [
        (hashed, start + offset, end + offset, flags)
        for hashed, start, end, flags in tokenized(engine, second)
    ]
    assert tokenized(engine, first + "\n\n" + second) == expected


CONTEXTS = [
    "a{}b",
    "{}",
    "1{}2",
    "{}.a",
    "U.{}.",
    "a'{}",
    "{}'a",
    "1,{},1",
    "漢{}",
    "A {} A",
    "“{}a",
]


@pytest.mark.parametrize("context", CONTEXTS)
def test_composed_and_decomposed_code_points_agree(engine: Any, context: str) -> None:
    pairs = [
        (chr(each), unicodedata.normalize("NFD", chr(each)))
        for each in range(sys.maxunicode + 1)
        if unicodedata.decomposition(chr(each)) or 0xAC00 <= each <= 0xD7A3
    ]
    pairs = [(composed, decomposed) for composed, decomposed in pairs if composed != decomposed]
    assert len(pairs) > 13_000
    one, other = (
        "\n\n".join(context.replace("{}", pair[side]) for pair in pairs) for side in (0, 1)
    )
    assert without_spans(tokenized(engine, one)) == without_spans(tokenized(engine, other))


@given(text=texts())
def test_canonically_equivalent_texts_have_the_same_words(engine: Any, text: str) -> None:
    composed = tokenized(engine, unicodedata.normalize("NFC", text))
    decomposed = tokenized(engine, unicodedata.normalize("NFD", text))
    assert without_spans(composed) == without_spans(decomposed)
    assert without_spans(composed) == without_spans(tokenized(engine, text))


@given(text=texts())
def test_crlf_is_one_line_break(engine: Any, text: str) -> None:
    text = text.replace("\r", "")
    with_cr = tokenized(engine, text.replace("\n", "\r\n"))
    assert without_spans(with_cr) == without_spans(tokenized(engine, text))


@given(text=texts(), data=st.data())
def test_ignored_code_points_change_no_word(engine: Any, text: str, data: st.DataObject) -> None:
    expected = without_spans(tokenized(engine, text))
    assert without_spans(tokenized(engine, re.sub("|".join(IGNORED), "", text))) == expected
    for _ in range(3):
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(st.sampled_from(IGNORED)) + text[at:]
    assert without_spans(tokenized(engine, text)) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a" * 1_000_000, 1),
        ("a." * 500_000, 1),
        ("a.bc" * 250_000, 250_001),
        ("a'" * 500_000, 1),
        ("1," * 500_000, 1),
        ("\u0301" * 1_000_000, 0),
        ("a" + "\u0301\u0323" * 500_000, 1),
        ("a.b" + "\u0301" * 1_000_000 + "'c", 2),
        ("a'" + "\u00ad" * 1_000_000, 1),
        ("a." + "\u00ad" * 1_000_000 + "bc", 2),
        ("\u00ad" * 1_000_000 + "a", 1),
        ("漢" * 200_000, 200_000),
        ('"' * 1_000_000 + "a", 1),
        ("\r\n" * 500_000 + "a", 1),
    ],
    ids=[
        "letters",
        "initials",
        "refused stops",
        "apostrophes",
        "commas",
        "marks alone",
        "marks",
        "marks looked over",
        "ignored after an apostrophe",
        "ignored after a stop",
        "ignored before a word",
        "ideographs",
        "quotation marks",
        "line breaks",
    ],
)
def test_long_texts_take_linear_time(engine: Any, text: str, count: int) -> None:
    hashes, _, ends, _ = engine.tokenize(text)
    assert len(hashes) == count
    assert count == 0 or ends[-1] <= len(text)
