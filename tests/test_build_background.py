"""Background tables that are built, and the flat one: what they say, and that engines read them.

Input: corpora of a few made-up sentences, the corpora of tests/strategies.py, the command line.
Output: pass or fail. Values are thirds of a bit.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import textalign as ta
from strategies import corpora
from textalign import engine as engines
from textalign._background import FEW_WORDS
from textalign.errors import InputError, UsageError

SEEDS = Path(__file__).parent.parent / "seeds"
GERMAN = [
    f"{a} {verb} heute nicht mehr so weit wie {b}. Am Abend {verb} er, denn in der Stadt {verb} "
    f"die {b} von selbst, und niemand fragt nach {a}."
    for a in ("Anton", "Berta", "Cäsar", "Dora", "Emil", "Friedrich", "Gustav", "Heinrich")
    for b in ("Bahn", "Kutsche", "Straßenbahn", "Eisenbahn")
    for verb in ("geht", "läuft", "fährt")
]


def read(table: str) -> tuple[dict[str, str], dict[str, tuple[int, int]], set[str]]:
    """The head, the words with value and case class, the function words."""
    head, _, rest = table.partition("[words]\n")
    lines, _, closed = rest.partition("[function-words]\n")
    words = {}
    for line in lines.splitlines():
        value, case, some = line.split("\t")
        words.update((word, (int(value), int(case))) for word in some.split(" "))
    keys = dict(line.split(" ", 1) for line in head.splitlines())
    return keys, words, set(closed.split())


@pytest.mark.usefixtures("each_engine")
def test_a_built_table_says_what_the_corpus_says() -> None:
    made = ta.build_background(GERMAN, name="my german", stemmer="german")
    head, words, closed = read(made.text)
    assert list(head) == ["textalign", "name", "source", "unknown", "stemmer"]
    assert head["name"] == "my german"
    assert head["stemmer"] == "german"
    assert made.articles == len(GERMAN)
    assert head["source"].startswith(f"{made.articles} articles {made.words} words sha256 ")
    assert {"nicht", "in", "der", "die", "und", "so"} <= closed
    assert closed.isdisjoint({"bahn", "anton", "stadt"})
    assert words["der"][0] < words["bahn"][0] < words["cäsar".replace("ä", "a\u0308")][0]
    # Nouns have capitals inside sentences, and "am" only where one begins.
    assert words["bahn"][1] == words["stadt"][1] == 3
    assert words["am"][1] == 0


@pytest.mark.usefixtures("each_engine")
def test_the_order_of_the_articles_and_copies_of_them_change_nothing() -> None:
    made = ta.build_background(GERMAN)
    shuffled = [*GERMAN, *GERMAN[:5]]
    random.Random(1).shuffle(shuffled)
    again = ta.build_background({f"other {n}": text for n, text in enumerate(shuffled)})
    assert again.text == made.text
    assert ta.build_background(GERMAN[1:]).text != made.text


def test_what_stands_often_in_few_articles_is_not_common() -> None:
    burst = "Kaffee " * 200
    texts = [*GERMAN, burst, burst + "Tee", "Zander " * 300]
    _, words, closed = read(ta.build_background(texts).text)
    assert "zander" not in words
    assert words["kaffee"][0] > words["abend"][0]
    assert "kaffee" not in closed


def test_the_commonest_words_are_listed_and_no_numbers() -> None:
    texts = [f"{number} im Jahr 1990 {text}" for number, text in enumerate(GERMAN)]
    texts += [f"Wort{letter}wort und noch einmal Wort{letter}wort" for letter in "abcdefgh" * 20]
    _, every, _ = read(ta.build_background(texts).text)
    assert not any(character.isdigit() for word in every for character in word)
    many = " ".join(f"w{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(200))
    texts = [f"{text} {many}" for text in GERMAN]
    _, fewer, _ = read(ta.build_background(texts, words=100).text)
    assert len(fewer) == 100
    assert {"der", "die", "und"} <= fewer.keys()


@given(corpus=corpora(6))
def test_any_corpus_gives_a_table_that_both_engines_read_and_make_alike(corpus: list[str]) -> None:
    def made(name: str) -> Any:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(engines, "current", lambda: engines.load(name))
            try:
                return ta.build_background([*corpus, *(text + " a" for text in corpus)]).text
            except InputError as error:
                return str(error), None

    text = made("rust")
    assert text == made("python")
    if isinstance(text, str):
        _, words, closed = read(text)
        twin = engines.load("python").module.Background(text)
        assert twin.words == words
        assert twin.function_words == closed
        engines.load("rust").module.Background(text)
        assert all(0 < value <= twin.unknown for value, _ in words.values())


def test_a_ligature_that_folds_to_a_phrase_is_no_word_of_a_table() -> None:
    _, words, _ = read(ta.build_background(["ﷺ ist ein Wort", "ﷺ ist kein Wort"]).text)
    assert set(words) == {"ist", "wort"}


def test_a_small_corpus_is_warned_of() -> None:
    [note] = ta.build_background(GERMAN).notes
    assert f"fewer than {FEW_WORDS:,} words" in note
    assert not ta.build_background([f"{text} {n}" for n in range(50) for text in GERMAN]).notes


@pytest.mark.parametrize("articles", [[], [""], ["12 34", "… !"]])
def test_nothing_to_count_is_an_error(articles: list[str]) -> None:
    with pytest.raises(InputError, match="no words to count"):
        ta.build_background(articles)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"name": ""}, "name: one line"),
        ({"name": "a\nunknown 3"}, "name: one line"),
        ({"stemmer": "klingon"}, "no stemmer is called 'klingon': write one of arabic, "),
        ({"words": 99}, "words must be a whole number from 100"),
    ],
)
def test_wrong_arguments_are_refused(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        ta.build_background(GERMAN, **wrong)


@pytest.mark.usefixtures("each_engine")
def test_a_built_table_brings_the_forms_of_its_language_together(tmp_path: Path) -> None:
    table = tmp_path / "german.txt"
    ta.build_background(GERMAN, stemmer="german").write(table)
    one = "Die alten Häuser der kleinen Städte waren schöner und größer als jedes neue Gebäude."
    other = "Ein altes Haus der kleinen Stadt war schöner und größer als neue Gebäude."
    [passage] = ta.align(one, other, background=str(table), min_evidence=0)
    assert "inflected" in {edit.operation for edit in passage.edits}


@pytest.mark.usefixtures("each_engine")
def test_the_flat_table_takes_common_words_of_the_text_for_function_words(
    tmp_path: Path,
) -> None:
    quote = "La clef du jardin pend encore derrière la porte du vieux moulin abandonné"
    filler = "de la mer et de la terre et du vent"
    texts = [f"{filler}. {quote}. {' '.join(f'{k}mot{n}' for n in range(60))}" for k in (0, 1)]
    [passage] = ta.align(*texts, background="flat")
    assert quote in passage.a.text
    without = tmp_path / "without.txt"
    without.write_text("textalign background 1\nname flat\nunknown 24\nstemmer none\n", "utf-8")
    [dearer] = ta.align(*texts, background=str(without))
    assert dearer.a.text == passage.a.text
    assert dearer.score > passage.score + 8
    about = ta.compare(texts, background="flat").about
    assert about["background"] == "flat"


def run(*arguments: str) -> Any:
    environment = {**os.environ, "PYTHONPATH": str(Path(ta.__file__).parent.parent)}
    command = [sys.executable, "-m", "textalign", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, check=False)


def test_the_command_writes_the_same_table(tmp_path: Path) -> None:
    articles, table = tmp_path / "articles", tmp_path / "table.txt"
    articles.mkdir()
    for number, text in enumerate(reversed(GERMAN)):
        (articles / f"{number}.txt").write_text(text, "utf-8")
    options = ["--name", "mine", "--stemmer", "german", "--words", "200"]
    done = run("background", "build", str(articles), "-o", str(table), *options)
    assert done.returncode == 0
    assert done.stdout == b""
    assert b"words, what is rare is a guess" in done.stderr
    made = ta.build_background(GERMAN, name="mine", stemmer="german", words=200)
    assert table.read_text("utf-8") == made.text
    quiet = run("background", "build", str(articles), "--quiet", *options)
    assert (quiet.stdout.decode(), quiet.stderr) == (made.text, b"")
    failed = run("background", "build", str(articles), "--stemmer", "klingon")
    assert failed.returncode == 2
    assert b"no stemmer is called 'klingon'" in failed.stderr
    (tmp_path / "empty").mkdir()
    nothing = run("background", "build", str(tmp_path / "empty"), "-o", str(table))
    assert nothing.returncode != 0
    assert table.read_text("utf-8") == made.text


def test_the_output_says_when_the_table_is_flat_or_of_another_language(tmp_path: Path) -> None:
    flat = run("matrix", str(SEEDS), "--background", "flat")
    assert b"table 'flat' assumes no language: every word counts 8 bits" in flat.stderr
    assert run("matrix", str(SEEDS), "--background", "flat", "-q").stderr == b""
    assert run("find", "peace talks", str(SEEDS)).stderr == b""
    (tmp_path / "a.txt").write_text(" ".join(GERMAN), "utf-8")
    (tmp_path / "b.txt").write_text(GERMAN[0], "utf-8")
    other = run("passages", str(tmp_path))
    assert b" % of the words are in the background table 'english'" in other.stderr
    assert other.returncode == 0


def test_a_table_without_head_lines_or_with_strange_ones_is_told_of(tmp_path: Path) -> None:
    table = tmp_path / "table.txt"
    table.write_bytes(
        "textalign background 1\r\nname a\x85unknown b\r\n[phrases]\r\nunknown soldier\r\n"
        "[words]\r\n5\t0\tthe of\r\n[titles]\r\nking\r\n[words]\r\n9\t0\tand\r\n".encode()
    )
    loaded = engines.background(engines.current(), str(table))
    assert (loaded.unknown, loaded.words) == (48, {"the", "of", "and"})
    assert loaded.name == "a\x85unknown b"
    assert loaded.note(["the of and " * 50]) == ""
    assert "only 0 % of the words" in loaded.note(["Haus und Hof " * 50])
    assert loaded.note(["Haus und Hof"]) == ""
