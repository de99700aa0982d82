"""Tables: what fits, what is cut, what stands in brackets, and names that tell which is which."""

from __future__ import annotations

import csv
import io
import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import textalign
from strategies import texts
from textalign.corpus import Article, Corpus
from textalign.show import formats, lines, table
from textalign.show.lines import cells

SEEDS = Path(__file__).parent.parent / "seeds"
QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."
CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


# --- Cells and lines ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("漢字", 4),
        ("ｱ", 1),
        ("한", 2),
        ("กำ", 2),
        ("का", 2),
        ("क्षि", 3),
        ("a\u200bb\u2060", 2),
        ("❤\ufe0f", 1),
    ],
)
def test_cells_are_counted_as_terminals_do(text: str, width: int) -> None:
    assert cells(text) == width


@given(texts(), st.integers(1, 60))
def test_wrapped_lines_fit_and_hold_everything(text: str, width: int) -> None:
    text = " ".join(text.split())
    wrapped = lines.wrap(text, width)
    assert "".join(wrapped).replace(" ", "") == text.replace(" ", "")
    for line in wrapped:
        assert cells(line) <= width or len(line.rstrip()) == 1 or width == 1
    for line, following in pairwise(wrapped):
        # No line is shorter than it need be.
        assert cells(line) + cells(following.partition(" ")[0]) + 1 > width or " " not in text


@given(texts(), st.integers(1, 60))
def test_what_is_cut_fits_and_says_so(text: str, width: int) -> None:
    short = lines.cut(text, width)
    assert cells(short) <= width
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


def test_a_long_word_is_wrapped_in_a_moment() -> None:
    assert {len(line) for line in lines.wrap("漢" * 1_000_000, 80)} == {40}


@given(texts())
def test_a_text_in_one_line_is_harmless(text: str) -> None:
    shown = lines.one_line(text)
    assert not CONTROLS.search(shown)
    assert "\n" not in shown
    assert shown.isprintable() or not shown.isascii()


def test_the_middle_of_a_long_passage_is_left_out() -> None:
    text = "beginning " + "x" * 10_000 + " end"
    short = lines.shorten(text)
    assert len(short) <= lines.QUOTED_AT_MOST + 10
    assert short.startswith("beginning")
    assert short.endswith(" end")
    assert " […] " in short
    assert lines.shorten("short  text\n") == "short text"


def test_a_side_that_differs_only_where_the_middle_is_left_out_is_not_called_the_same() -> None:
    words = [f"word{n}" for n in range(200)]
    text, other = " ".join(words), " ".join([*words[:100], "middle", *words[101:]])
    result = textalign.compare({"a": text, "b": text, "c": other})
    for told in (table.passages(result, 80), table.families(result, 80)):
        said = re.findall(r"^ +[abc] \d+–\d+ +(the same.*)$", told, re.MULTILINE)
        assert sorted(set(said)) == ["the same", "the same but for what […] leaves out"], told


# --- Matrices ----------------------------------------------------------------------------------


def many(count: int) -> dict[str, str]:
    """Articles of which each shares a sentence with the next."""
    said = [f"In year {n} the river rose over wall {n * 7} and took bridge {n}." for n in range(99)]
    return {f"{n:03}_x.txt": f"{said[n]} {said[n + 1]}" for n in range(count)}


def test_columns_that_do_not_fit_stand_in_blocks_below() -> None:
    result = textalign.compare(many(20))
    told = table.matrix(result, ["reuse"], 0, 60)
    lines = told.splitlines()
    heads = [line.split() for line in lines if line.startswith("    ")]
    assert len(heads) > 1
    assert [name for head in heads for name in head] == [*(f"{n:03}" for n in range(20)), "words"]
    rows = [line for line in lines if re.match(r"0\d\d +[\d.·<]", line)]
    assert len(rows) == 20 * len(heads)
    assert max(map(cells, lines)) <= 60
    assert "bits" not in told


def test_of_too_many_articles_the_largest_pairs_are_listed() -> None:
    result = textalign.compare(many(50))
    told = table.matrix(result, ["reuse", "passages"], 2, 80)
    assert "50 x 50 articles do not fit: --format csv -o FILE writes them all." in told
    assert told.count("The 20 largest:") == 2
    listed = re.findall(r"^ +([\d.]+)  (\d\d\d) in (\d\d\d)$", told, re.MULTILINE)
    assert len(listed) == 40
    values = result.matrix()
    for share, row, column in listed[:20]:
        assert share == f"{100 * values[int(row), int(column)]:.1f}"
        assert row != column
    shares = [float(share) for share, _, _ in listed[:20]]
    assert shares == sorted(shares, reverse=True)
    assert len(re.findall(r"\d+ bits", told)) == 2


def test_fewer_pairs_than_that_are_all_there_are() -> None:
    apart = {f"{n:03}": f"word{n}" for n in range(50)}
    told = table.matrix(textalign.compare(apart), ["reuse"], 5, 80)
    assert "All are zero." in told
    assert "No passages found." in told
    told = table.matrix(textalign.compare({**apart, "a": QUOTE, "b": QUOTE}), ["reuse"], 0, 80)
    assert "The 2 largest:" in told


def test_small_and_absent_shares_are_told_apart() -> None:
    long = " ".join(f"word{n}" for n in range(30_000))
    result = textalign.compare({"a": QUOTE, "b": f"{QUOTE} {long}", "c": "nothing"})
    rows = table.matrix(result, ["reuse"], 0, 80).splitlines()[3:6]
    assert [row.split() for row in rows] == [
        ["a", "·", "100.0", "·", "14"],
        ["b", "<0.1", "·", "·", "30,014"],
        ["c", "·", "·", "·", "1"],
    ]


def test_an_article_without_a_title_is_called_empty() -> None:
    told = table.matrix(textalign.compare({"a": "", "b": " \n "}), ["reuse"], 10, 80)
    assert "a  (empty)\nb  (empty)\n" in told
    assert told.endswith("No passages found.\n")


# --- Names -------------------------------------------------------------------------------------

ALIKE = ["north/report/january/text.txt", "north/report/february/text.txt"]


def test_names_that_tell_nothing_are_explained() -> None:
    result = textalign.compare(dict.fromkeys(ALIKE, QUOTE))
    for told in (
        table.matrix(result, ["reuse"], 10, 100),
        table.passages(result, 100),
        table.families(result, 100),
        table.finds(textalign.find(QUOTE, result.corpus), result.articles, 100),
        table.alignment(list(result.passages), result.articles, 100),
    ):
        for number, id in enumerate(ALIKE):
            assert f"\n{number}  {id}" in told


def test_a_list_with_numbers_for_articles_says_so_before_it_begins() -> None:
    said = "Numbers stand for articles, whose ids are at the end."
    for result, wanted in (
        (textalign.compare(dict.fromkeys(ALIKE, QUOTE)), [said, ""]),
        (textalign.compare({"a": QUOTE, "b": QUOTE}), []),
    ):
        found = textalign.find(QUOTE, result.corpus)
        for told in (
            table.passages(result, 100),
            table.families(result, 100),
            table.finds(found, result.articles, 100),
        ):
            head, blank, *lines = told.splitlines()
            assert (head[-1], blank) == (":", "")
            assert lines[: len(wanted)] == wanted
            assert (said in told) == bool(wanted)


def test_names_that_begin_their_ids_need_no_explanation() -> None:
    result = textalign.compare(SEEDS)
    assert "5dcc7550175d0974" not in table.matrix(result, ["reuse"], 10, 100)
    assert "5dcc7550175d0974" not in table.passages(result, 100)


def test_of_many_articles_only_those_named_are_explained() -> None:
    said = {f"north/report/{n}/text.txt": f"nothing{n}" for n in range(60)}
    said["north/report/7/text.txt"] = said["north/report/9/text.txt"] = QUOTE
    told = table.matrix(textalign.compare(said), ["reuse"], 10, 100)
    legend = re.findall(r"^\d+ +(north\S+)$", told, re.MULTILINE)
    assert legend == ["north/report/7/text.txt", "north/report/9/text.txt"]
    assert told.startswith("Numbers stand for articles, whose ids are at the end.\n\nReuse")


# --- Passages ----------------------------------------------------------------------------------


def test_words_that_differ_stand_in_one_pair_of_brackets_a_run() -> None:
    a = "The committee will publish its final report on harbour safety in March."
    b = "The committee will not now publish its long report on harbour safety in March."
    found = textalign.compare({"a": a, "b": b})
    told = table.alignment(list(found.passages), found.articles, 100)
    left, right = (
        " ".join(line.split("│")[side].strip() for line in told.splitlines() if "│" in line)
        for side in (0, 1)
    )
    assert "publish its [final] report" in left
    assert "will [not now] publish its [long] report" in right
    assert "] [" not in told


@given(texts(), texts())
def test_marking_changes_nothing_but_brackets(one: str, other: str) -> None:
    result = textalign.compare({"a": f"{one} {QUOTE}", "b": f"{QUOTE[:30]} {other} {QUOTE[20:]}"})
    for passage in result.passages:
        for side, span in (("a", passage.a), ("b", passage.b)):
            marked = "".join(table._marked(passage, side, lines.Look.PLAIN))
            said = marked.translate(lines.WITHOUT_MARKS)
            shown = lines.one_line(span.text)
            assert re.sub(r"[\[\]]", "", said) == re.sub(r"[\[\]]", "", shown)


def test_a_find_stands_in_its_context() -> None:
    text = f"“{'before ' * 30}a storm in a teacup, {'after ' * 30}"
    corpus = Corpus((Article("a", text), Article("b", "A storm in a teacup!")))
    told = table.finds(textalign.find("storm in a teacup", corpus), corpus.articles, 100)
    assert told.startswith("2 occurrences in 2 articles:\n")
    assert "before a [storm in a teacup], after" in told.replace("\n     ", " ")
    assert "A [storm in a teacup]!" in told
    assert told.count("…") == 2


@given(st.lists(texts(), min_size=1, max_size=3))
def test_tables_of_any_texts_are_harmless_and_fit(given_texts: list[str]) -> None:
    corpus = Corpus.from_texts([f"{text} {QUOTE}" for text in given_texts])
    result = textalign.compare(corpus)
    for told in (
        table.matrix(result, ["reuse", "words"], 5, 80),
        table.passages(result, 80),
        table.families(result, 80),
        table.finds(textalign.find("by a fallen lime tree", corpus), corpus.articles, 80),
        table.alignment(list(result.passages), result.articles, 80),
    ):
        assert not CONTROLS.search(told)
        assert told.endswith("\n")
        assert not told.endswith("\n\n")
        assert max(map(cells, told.splitlines())) <= 80
        told.encode()


# --- Formats -----------------------------------------------------------------------------------


@given(st.lists(texts(), min_size=1, max_size=3))
@example(["a", "a\r"])
def test_formats_carry_any_text(given_texts: list[str]) -> None:
    result = textalign.compare([f"{text} {QUOTE}" for text in given_texts])
    for passage, line in zip(
        result.passages, formats.passages(result.passages, "jsonl").splitlines(), strict=True
    ):
        assert json.loads(line) == json.loads(json.dumps(formats.passage_object(passage)))
        assert json.loads(line)["a"]["text"] == passage.a.text
    families = json.loads(formats.families(result.families, "json"))
    assert [family["text"] for family in families] == [f.text for f in result.families]
    for form, delimiter in (("csv", ","), ("tsv", "\t")):
        read = io.StringIO(formats.passages(result.passages, form).decode(), newline="")
        rows = list(csv.DictReader(read, delimiter=delimiter))
        for row, passage in zip(rows, result.passages, strict=True):
            text = passage.b.text.encode("utf-8", "backslashreplace").decode()
            assert row["b_text"].removeprefix("'") == text.removeprefix("'")
            assert float(row["score"]) == passage.score


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    result = textalign.compare({f"{start}1": QUOTE, "b": QUOTE})
    for form, delimiter in (("csv", ","), ("tsv", "\t")):
        for data in (
            formats.matrix(result, ["reuse"], form),
            formats.passages(result.passages, form),
        ):
            read = io.StringIO(data.decode(), newline="")
            for row in csv.reader(read, delimiter=delimiter):
                assert not any(cell.startswith(start) for cell in row)


# --- Flags -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edits", "note"),
    [
        ([("a fallen", "two fallen"), ("was", "was not")], ", differs in numbers and negation"),
        ([("fallen", "felled")], ""),
        (
            [("fallen", "2 dozen"), ("was", "wasn't"), ("harbour", "harbour of Porto")],
            ", differs in numbers and negation",
        ),
    ],
)
def test_what_a_passage_differs_in_stands_behind_its_score(
    edits: list[tuple[str, str]], note: str
) -> None:
    other = QUOTE
    for old, new in edits:
        other = other.replace(old, new)
    corpus = Corpus((Article("a", QUOTE), Article("b", other)))
    result = textalign.compare(corpus)
    heads = [
        table.passages(result, 100).splitlines()[2],
        table.alignment(list(result.passages), corpus.articles, 100).splitlines()[2],
    ]
    for head in heads:
        assert f" bits{note}" in head
        assert ("differs" in head) == bool(note)
