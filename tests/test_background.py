"""Checks the English background table that ships: its structure, and what its lists may hold.

Input: python/textalign/data/english.txt and the generator's own files beside rust/tools. Output:
pass or fail. Units: values are thirds of a bit, sizes bytes. The table is read here by a few lines
of its own, so that an error in the package's reader cannot hide one in the table.
"""

from __future__ import annotations

import ast
import re
import unicodedata
from pathlib import Path

import pytest
import snowballstemmer

from extras import parses_python
from textalign._python.background import Background

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "python" / "textalign" / "data" / "english.txt"
TOOLS = ROOT / "rust" / "tools"

SECTIONS = ["words", "function-words", "phrases", "irregular", "titles"]
#: Those that only flags ask, with a value before their words and without.
VALUED = ["numbers", "number-endings", "negations"]
LISTS = ["calendar", "opposites", "peoples", "spellings", "boilerplate"]
LARGEST_BYTES = 110_000
COMMONEST_WORDS = 10_000
#: Six bits hold a value.
LARGEST_VALUE = 63

TEXT = TABLE.read_text(encoding="utf-8")


def read_header() -> dict[str, str]:
    """Return the header lines after the first, by their first word."""
    lines = TEXT.partition("\n[")[0].splitlines()[1:]
    return {line.partition(" ")[0]: line.partition(" ")[2] for line in lines}


def read_sections() -> dict[str, list[str]]:
    """Return the lines of each section."""
    parts = re.split(r"^\[([a-z-]+)\]\n", TEXT, flags=re.MULTILINE)[1:]
    return {name: body.splitlines() for name, body in zip(parts[::2], parts[1::2], strict=True)}


def read_source(name: str) -> list[str]:
    """Return the lines of one of the generator's lists, without comments and empty lines."""
    lines = (TOOLS / name).read_text(encoding="utf-8").splitlines()
    kept = [line.partition("#")[0].strip() for line in lines]
    return [line for line in kept if line]


HEADER = read_header()
BODY = read_sections()
GROUPS = [line.split("\t") for line in BODY["words"]]
VALUES = {word: int(value) for value, _, words in GROUPS for word in words.split(" ")}
CASES = {word: int(case) for _, case, words in GROUPS for word in words.split(" ")}
FUNCTION_WORDS = set(BODY["function-words"][0].split(" "))
LEMMAS = [line.split(" ") for line in BODY["irregular"]]


def every_word() -> set[str]:
    """Return every word that stands anywhere in the table."""
    names = [*SECTIONS[1:], *VALUED, *LISTS]
    lines = [line.rpartition("\t")[2] for name in names for line in BODY[name]]
    rest = {word for line in lines for word in line.split(" ")}
    return rest | set(VALUES)


def test_file_is_small_and_plain() -> None:
    data = TABLE.read_bytes()
    assert len(data) <= LARGEST_BYTES
    assert b"\r" not in data
    assert data.endswith(b"\n")
    assert b"\n\n" not in data
    assert not data.startswith(b"\xef\xbb\xbf")


def test_header() -> None:
    assert TEXT.startswith("textalign background 1\nname english\nsource ")
    assert list(HEADER) == ["name", "source", "unknown", "stemmer"]
    assert 0 < int(HEADER["unknown"]) <= LARGEST_VALUE
    assert HEADER["stemmer"] == "english"


@parses_python
def test_header_names_the_pinned_sources() -> None:
    module = ast.parse((TOOLS / "make_background.py").read_text(encoding="utf-8"))
    pins = {
        target.id: ast.literal_eval(node.value)
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id in {"VOCABULARY", "CASED_WORDS"}
    }
    expected = [
        f"{name} {version} sha256 {checksum}"
        for name, version, _, checksum in (pins["VOCABULARY"], pins["CASED_WORDS"])
    ]
    assert HEADER["source"].split("; ") == expected
    assert all(re.fullmatch(r"\S+ \S+ sha256 [0-9a-f]{64}", source) for source in expected)


def test_reader_finds_what_stands_in_the_table() -> None:
    background = Background(TEXT)
    assert background.words == {word: (VALUES[word], CASES[word]) for word in VALUES}
    assert background.unknown == int(HEADER["unknown"])
    assert background.function_words == FUNCTION_WORDS
    assert len(background.phrases) == len(BODY["phrases"])
    assert background.irregular == {form: base for base, *forms in LEMMAS for form in forms}
    assert background.titles == set(BODY["titles"])


def test_sections_stand_in_order() -> None:
    assert list(BODY) == [
        *SECTIONS,
        *["numbers", "number-endings", "calendar", "negations", "opposites"],
        *["peoples", "spellings", "boilerplate"],
    ]
    assert all(BODY.values())


def test_words_are_grouped_and_sorted() -> None:
    assert all(len(group) == 3 for group in GROUPS)
    keys = [(int(value), int(case)) for value, case, _ in GROUPS]
    assert keys == sorted(set(keys))
    assert all(0 <= value <= LARGEST_VALUE and 0 <= case <= 3 for value, case in keys)
    for _, _, words in GROUPS:
        assert words.split(" ") == sorted(words.split(" "))


def test_no_word_has_two_values() -> None:
    assert sum(len(words.split(" ")) for _, _, words in GROUPS) == len(VALUES)


def test_word_count() -> None:
    contractions = {word for word in VALUES if word in FUNCTION_WORDS and "'" in word}
    assert (
        COMMONEST_WORDS
        <= len(VALUES.keys() - contractions)
        <= COMMONEST_WORDS + len(FUNCTION_WORDS)
    )


@pytest.mark.parametrize(
    "name",
    ["phrases", "irregular", "titles", "negations", *LISTS[1:]],
)
def test_lists_are_sorted_without_duplicates(name: str) -> None:
    assert BODY[name] == sorted(set(BODY[name]))


def test_function_words_are_one_sorted_line() -> None:
    assert len(BODY["function-words"]) == 1
    assert BODY["function-words"][0].split(" ") == sorted(FUNCTION_WORDS)


def test_every_word_is_folded() -> None:
    for word in every_word():
        decomposed = unicodedata.normalize("NFKD", word)
        assert unicodedata.normalize("NFKD", decomposed.casefold()) == word


def test_every_word_can_be_one_token() -> None:
    # Letters, an apostrophe between letters, or single letters with stops between them.
    rule = re.compile(r"[^\W\d_]+('[^\W\d_]+)*|[^\W\d_](\.[^\W\d_])+")
    for word in every_word():
        assert rule.fullmatch(unicodedata.normalize("NFC", word)), word


@pytest.mark.parametrize(
    ("file_name", "section"),
    [
        ("english_phrases.txt", "phrases"),
        ("english_irregular.txt", "irregular"),
        ("english_opposites.txt", "opposites"),
        ("english_peoples.txt", "peoples"),
        ("english_spellings.txt", "spellings"),
        ("english_boilerplate.txt", "boilerplate"),
    ],
)
def test_table_has_the_lines_of_its_source(file_name: str, section: str) -> None:
    assert BODY[section] == sorted(read_source(file_name))


@pytest.mark.parametrize(
    ("file_name", "section"),
    [("english_function_words.txt", "function-words"), ("english_titles.txt", "titles")],
)
def test_table_has_the_words_of_its_source(file_name: str, section: str) -> None:
    assert " ".join(BODY[section]).split() == sorted(" ".join(read_source(file_name)).split())


@pytest.mark.parametrize("name", VALUED)
def test_valued_lists_are_those_of_their_source(name: str) -> None:
    source = read_source(f"english_{name.replace('-', '_')}.txt")
    lines = ["\t".join(line.split(" ", 1)) for line in source]
    assert sorted(BODY[name]) == sorted(lines)
    words = [word for line in BODY[name] for word in line.split("\t")[1].split(" ")]
    # A word of a number has one value; a phrase that denies stands once.
    assert name == "negations" or len(set(words)) == len(words)


@pytest.mark.parametrize("name", ["calendar", "peoples", "spellings"])
def test_a_word_is_in_one_group(name: str) -> None:
    words = " ".join(BODY[name]).split()
    assert len(set(words)) == len(words)


def test_a_word_that_denies_by_itself_is_no_opposite() -> None:
    denials = {line.split("\t")[1] for line in BODY["negations"]}
    assert denials.isdisjoint(word for line in BODY["opposites"] for word in line.split(" ")[1:])
    assert len(BODY["boilerplate"]) >= 100


def test_common_words_are_cheap_and_rare_ones_dear() -> None:
    assert VALUES["the"] == min(VALUES.values())
    assert VALUES["the"] < VALUES["government"] < VALUES["ceasefire"]
    assert CASES["the"] == 0
    assert CASES["monday"] >= 2
    assert CASES["russia"] == 3


def test_every_function_word_has_a_value_and_begins_no_name() -> None:
    for word in FUNCTION_WORDS:
        assert CASES[word] == 0
        assert word in VALUES


def test_content_words_are_no_function_words() -> None:
    assert FUNCTION_WORDS.isdisjoint({"said", "government", "million", "president", "people"})
    assert {
        "the",
        "of",
        "is",
        "have",
        "did",
        "would",
        "don't",
        "won't",
        "they'll",
    } <= FUNCTION_WORDS


def test_contractions_are_rarer_than_their_heads() -> None:
    assert VALUES["don't"] == VALUES["do"] + 9
    assert VALUES["won't"] == VALUES["will"] + 9
    assert VALUES["can't"] == VALUES["can"] + 9
    assert VALUES["you'll"] == VALUES["you"] + 9
    assert "n't" not in VALUES


def test_phrases_have_two_words_and_something_to_say() -> None:
    for phrase in BODY["phrases"]:
        words = phrase.split(" ")
        assert len(words) >= 2
        # Two function words are cheap by the rule for function words, without a line here.
        assert len(words) > 2 or not FUNCTION_WORDS.issuperset(words), phrase


def test_one_irregular_form_has_one_lemma() -> None:
    forms = [form for _, *lemma_forms in LEMMAS for form in lemma_forms]
    bases = [base for base, *_ in LEMMAS]
    assert all(len(lemma) >= 2 for lemma in LEMMAS)
    assert len(set(forms)) == len(forms)
    assert len(set(bases)) == len(bases)
    # A form that is a base too would go two ways, or need two steps.
    assert set(forms).isdisjoint(bases)


def test_no_function_word_is_irregular() -> None:
    assert FUNCTION_WORDS.isdisjoint(word for lemma in LEMMAS for word in lemma)


def test_irregular_forms_are_what_the_stemmer_leaves_apart() -> None:
    stem = snowballstemmer.stemmer("english").stemWord
    for base, *forms in LEMMAS:
        for form in forms:
            assert stem(form) != stem(base), form


@pytest.mark.parametrize(
    "form",
    [
        "bases",
        "bore",
        "bound",
        "fed",
        "ground",
        "lay",
        "leaves",
        "lives",
        "media",
        "people",
        "wound",
    ],
)
def test_ambiguous_forms_are_left_alone(form: str) -> None:
    assert all(form not in forms for _, *forms in LEMMAS)


@pytest.mark.parametrize(
    ("base", "form"),
    [
        ("break", "broke"),
        ("send", "sent"),
        ("say", "said"),
        ("take", "took"),
        ("lead", "led"),
        ("meet", "met"),
        ("man", "men"),
        ("woman", "women"),
        ("crisis", "crises"),
    ],
)
def test_common_irregular_forms_have_their_base(base: str, form: str) -> None:
    assert any(lemma[0] == base and form in lemma for lemma in LEMMAS)
