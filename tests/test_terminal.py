"""What a terminal shows: the views of few, some and many articles, colours, widths, progress."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pseudo_terminal
import textalign
from extras import needs
from strategies import texts
from textalign import engine as engines
from textalign import params, progress
from textalign.corpus import Corpus
from textalign.show import lines, table, terminal
from textalign.show.lines import Look, Mark, cells
from textalign.show.order import clustered
from textalign.show.ramp import BLOCKS, DARK, LIGHT, Ramp

if TYPE_CHECKING:
    import numpy.typing as npt

SEEDS = Path(__file__).parent.parent / "seeds"
GOLDEN = Path(__file__).parent / "golden"
PACKAGE_FOLDER = Path(textalign.__file__).parent.parent
QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."
STYLE = re.compile(r"\x1b\[[0-9;]*m")
CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

posix_only = pytest.mark.skipif(os.name != "posix", reason="terminals need POSIX")


def many(count: int) -> dict[str, str]:
    """Articles of which each shares a sentence with the next."""
    said = [
        f"In year {n} the river rose over wall {n * 7} and took bridge {n}."
        for n in range(count + 1)
    ]
    return {f"{n:03}_x.txt": f"{said[n]} {said[n + 1]}" for n in range(count)}


@pytest.fixture(scope="module")
def seeds() -> textalign.Result:
    return textalign.compare(SEEDS)


def without_marks(told: str) -> str:
    return "\n".join(line.rstrip() for line in told.translate(lines.WITHOUT_MARKS).split("\n"))


# --- Marks -------------------------------------------------------------------------------------


@given(st.lists(texts(), min_size=1, max_size=3))
def test_marks_are_the_only_control_characters_and_are_closed(given_texts: list[str]) -> None:
    corpus = Corpus.from_texts([f"{text} {QUOTE}" for text in given_texts])
    result = textalign.compare(corpus)
    for look in (Look.TERMINAL, Look.COLOUR):
        for told in (
            table.matrix(result, ["reuse", "words"], 5, 80, look),
            table.passages(result, 80, look),
            table.families(result, 80, look),
            table.finds(textalign.find("by a fallen lime tree", corpus), corpus.articles, 80, look),
            table.alignment(list(result.passages), result.articles, 80, look),
        ):
            assert not CONTROLS.search(told.translate(lines.WITHOUT_MARKS))
            assert max(map(cells, told.splitlines())) <= 80
            for line in told.splitlines():
                open_mark = ""
                for c in line:
                    if c in lines.MARKS:
                        open_mark = "" if c == Mark.END else c
                assert not open_mark
            assert look is Look.COLOUR or told == without_marks(told)


def test_without_colours_a_terminal_gets_the_same_words_and_brackets(
    seeds: textalign.Result,
) -> None:
    assert table.passages(seeds, 80, Look.TERMINAL) == table.passages(seeds, 80)
    assert without_marks(table.passages(seeds, 80, Look.COLOUR)) == table.passages(seeds, 80)
    assert table.families(seeds, 80, Look.TERMINAL) == table.families(seeds, 80)
    found = list(seeds.passages)
    assert table.alignment(found, seeds.articles, 80, Look.TERMINAL) == table.alignment(
        found, seeds.articles, 80
    )
    assert "[" not in without_marks(
        table.alignment(found[:3], seeds.articles, 80, Look.COLOUR).partition("\n")[2]
    )


def test_exactly_the_words_that_differ_are_marked() -> None:
    a = "The committee will publish its final report on harbour safety in March."
    b = "The committee will not now publish its long report on harbour safety in March."
    told = table.passages(textalign.compare({"a": a, "b": b}), 100, Look.COLOUR)
    marked = re.findall(f"{Mark.DIFFERS}([^{Mark.END}]*){Mark.END}", told)
    assert marked == ["final", "not now", "long"]


def test_a_long_passage_is_shortened_alike_with_and_without_marks() -> None:
    words = [f"word{n}" for n in range(200)]
    other = words.copy()
    other[5], other[100], other[-5] = "early", "middle", "late"
    result = textalign.compare({"a": " ".join(words), "b": " ".join(other)})
    told = table.passages(result, 80, Look.COLOUR)
    assert without_marks(told) == table.passages(result, 80)
    marked = re.findall(f"{Mark.DIFFERS}([^{Mark.END}]*){Mark.END}", told)
    assert marked == ["word5", "word195", "early", "late"]


# --- Five, fifty, thousands --------------------------------------------------------------------


@pytest.mark.parametrize("width", [60, 80, 120])
def test_five_articles_show_shares_and_shades(seeds: textalign.Result, width: int) -> None:
    told = table.matrix(seeds, ["reuse"], 3, width, Look.TERMINAL)
    row = next(line for line in told.splitlines() if line.startswith("000"))
    assert row.split() == ["000", "36.3█", "12.5█", "2.1▒", "·", "·", "626"]
    assert "· <1   ░ 1–2   ▒ 2–5   ▓ 5–10   █ ≥10" in told
    assert "000  Putin SNUBS Talks" in told
    assert len(re.findall(r"\d bits", told)) == 3
    assert max(map(cells, told.splitlines())) <= width


@pytest.mark.parametrize("width", [60, 80, 120, 160])
def test_fifty_articles_show_a_grid_in_clustered_order(width: int) -> None:
    result = textalign.compare(many(50))
    told = table.matrix(result, ["reuse"], 2, width, Look.TERMINAL)
    lines = told.splitlines()
    assert max(map(cells, lines)) <= width
    rows = [line for line in lines if "╲" in line]
    assert len(rows) == 50
    broad = 2 if width >= 160 else 1
    values = result.matrix()
    order = clustered(values)
    np.fill_diagonal(values, 0)
    steps = Ramp.of("reuse", 1.0).steps(values)[np.ix_(order, order)]
    for place, (row, line) in enumerate(zip(order, rows, strict=True)):
        assert line[:2] == f"{place + 1:>2}"
        grid = line[3 : 3 + 50 * broad : broad]
        assert grid[place] == "╲"
        assert all(
            cell == BLOCKS[step]
            for column, (cell, step) in enumerate(zip(grid, steps[place], strict=True))
            if column != place
        )
        # At 60 columns there is no room for titles.
        assert f"  {row:03}" in line
        assert width == 60 or f"{row:03}  In year {row}" in line
    # Each article shares with its neighbours, and stands beside them.
    assert order in (list(range(50)), list(range(49, -1, -1)))
    assert "The 10 largest:" in told
    assert "--format csv -o FILE, or sparse: --format npz -o FILE" in " ".join(told.split())


def test_a_grid_too_broad_for_the_terminal_is_a_summary() -> None:
    result = textalign.compare(many(70))
    told = table.matrix(result, ["reuse"], 0, 60, Look.TERMINAL)
    assert "╲" not in told
    assert "70 articles of" in told
    assert "╲" in table.matrix(result, ["reuse"], 0, 120, Look.TERMINAL)


def test_very_many_articles_show_numbers_and_a_histogram() -> None:
    count = 400
    result = textalign.compare(many(count))
    told = table.matrix(result, ["reuse"], 0, 80, Look.TERMINAL)
    pairs = len({(min(p), max(p)) for p in pairs_of(result)})
    assert f"400 articles of {result.words.sum():,} words: {pairs:,} of 79,800 pairs" in told
    assert f"{len(result.passages):,} passages, {len(result.families):,} families." in told
    counts = [
        int(number.replace(",", ""))
        for number in re.findall(r"^ +[<≥\d–]+ % +([\d,]+)", told, re.MULTILINE)
    ]
    assert len(counts) == 7
    assert sum(counts) == pairs
    assert "The 20 largest:" in told
    assert max(map(cells, told.splitlines())) <= 80


def pairs_of(result: textalign.Result) -> set[tuple[int, int]]:
    found = result.entries("reuse")
    both = zip(found["row"].tolist(), found["column"].tolist(), strict=True)
    return {pair for pair in both if pair[0] != pair[1]}


def test_articles_against_others_have_columns_of_their_own() -> None:
    rows, columns = many(45), {f"c{name}": text for name, text in many(50).items()}
    told = table.matrix(textalign.compare(rows, columns), ["reuse"], 0, 120, Look.TERMINAL)
    assert "╲" not in told
    assert "Columns: 1 c00" in told
    assert "50 c049" in " ".join(told.split())


def test_counts_are_shaded_in_parts_of_the_largest() -> None:
    ramp = Ramp.of("words", 640)
    assert ramp.bounds == (20.0, 40.0, 80.0, 160.0, 320.0, 480.0)
    assert [ramp.step(v) for v in (0, 1, 19, 20, 320, 640)] == [0, 1, 1, 2, 6, 7]
    few = Ramp.of("passages", 2)
    assert few.told(8) == [(6, "1–2"), (7, "≥2")]
    assert len(BLOCKS) == len(LIGHT) == len(DARK) == 8


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_colours_of_the_ramp_go_in_one_order_of_lightness(colours: tuple[str, ...]) -> None:
    lightness = [
        sum(
            part * int(colour[at : at + 2], 16)
            for at, part in ((1, 0.2126), (3, 0.7152), (5, 0.0722))
        )
        for colour in colours
    ]
    assert lightness in (sorted(lightness), sorted(lightness, reverse=True))


def test_wide_characters_and_marks_keep_columns_aligned() -> None:
    names = {
        "漢字かな交じり.txt": f"漢字の見出し {QUOTE}",
        "e\u0301te\u0301.txt": QUOTE,
        "x.txt": QUOTE,
    }
    told = table.matrix(textalign.compare(names), ["reuse"], 0, 80, Look.TERMINAL)
    lines = [
        line for line in told.splitlines() if line.rstrip().endswith(("14", "15", "20", "words"))
    ]
    assert len(lines) == 4
    assert len({cells(line) for line in lines}) == 1


# --- Order -------------------------------------------------------------------------------------


@st.composite
def similarities(draw: st.DrawFn) -> npt.NDArray[np.float64]:
    count = draw(st.integers(1, 12))
    values = draw(
        st.lists(
            st.sampled_from([0.0, 0.0, 0.0, 0.1, 0.1, 0.5, 1.0]),
            min_size=count * count,
            max_size=count * count,
        )
    )
    return np.array(values).reshape(count, count)


@given(similarities())
def test_an_order_holds_every_article_once_and_changes_nothing(
    values: npt.NDArray[np.float64],
) -> None:
    before = values.copy()
    order = clustered(values)
    assert sorted(order) == list(range(len(values)))
    np.testing.assert_array_equal(values, before)
    assert clustered(values) == order


def test_groups_stand_together_and_the_lonely_last() -> None:
    values = np.zeros((9, 9))
    for group in ([1, 4, 8], [0, 6], [2, 5, 3]):
        for a in group:
            for b in group:
                values[a, b] = 0.3
    values[4, 8] = values[8, 4] = 0.9
    order = clustered(values)
    assert set(order[:3]) == {1, 4, 8}
    assert abs(order.index(4) - order.index(8)) == 1
    assert set(order[3:6]) == {2, 3, 5}
    assert order[6:] in ([0, 6, 7], [6, 0, 7])


def test_two_thousand_articles_are_ordered_in_a_moment() -> None:
    random = np.random.default_rng(1)
    values = random.random((2000, 2000)) * (random.random((2000, 2000)) < 0.01)
    assert sorted(clustered(values)) == list(range(2000))


# --- Colours -----------------------------------------------------------------------------------


@needs("rich")
@pytest.mark.parametrize("name", ["matrix", "alignment", "finds"])
def test_colours_are_as_they_were(name: str, seeds: textalign.Result) -> None:
    from rich.console import Console

    made = {
        "matrix": lambda: table.matrix(seeds, ["reuse"], 5, 80, Look.COLOUR),
        "alignment": lambda: table.alignment(
            list(seeds.passages)[3:6], seeds.articles, 80, Look.COLOUR
        ),
        "finds": lambda: table.finds(
            textalign.find("broke the deadlock", SEEDS), seeds.articles, 80, Look.COLOUR
        ),
    }[name]()
    console = Console(force_terminal=True, color_system="truecolor", no_color=False, width=80)
    found = terminal.coloured(made, console)
    golden = GOLDEN / f"terminal/{name}.txt"
    if os.environ.get("TEXTALIGN_WRITE_GOLDEN"):
        golden.write_text(found, "utf-8")
    assert found == golden.read_text("utf-8")
    assert STYLE.sub("", found) == made.translate(lines.WITHOUT_MARKS)


@needs("rich")
@given(texts())
def test_colours_let_nothing_through(text: str) -> None:
    from rich.console import Console

    console = Console(force_terminal=True, color_system="truecolor", width=80)
    found = terminal.coloured(f"{text}[bold]x[/bold] :smile: {Mark.NAME}y{Mark.END}", console)
    rest = STYLE.sub("", found).replace("\n", "")
    assert not CONTROLS.search(rest)
    assert "[bold]x[/bold] :smile:" in rest


def on_terminal(
    *arguments: str, width: int = 80, progress_too: bool = False, **environment: str
) -> str:
    """What a terminal gets, from stdout and stderr together."""
    kept = {
        n: v for n, v in os.environ.items() if n not in ("NO_COLOR", "COLORTERM", "FORCE_COLOR")
    }
    own = {
        "PYTHONPATH": str(PACKAGE_FOLDER),
        "COLUMNS": str(width),
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, "-m", "textalign", *arguments]
    return pseudo_terminal.shown(command, {**kept, **own, **environment}, progress=progress_too)


@posix_only
@needs("rich")
def test_who_wants_no_colours_gets_none(seeds: textalign.Result) -> None:
    pair = [str(SEEDS / a.id) for a in seeds.articles[2:4]]
    assert STYLE.search(on_terminal("align", *pair))
    told = on_terminal("align", *pair, NO_COLOR="1")
    assert not STYLE.search(told)
    assert "Trump [in] breaking" in told
    assert on_terminal("align", *pair, "--color", "never") == told
    assert on_terminal("align", *pair, TERM="dumb") == told
    assert STYLE.search(on_terminal("align", *pair, "--color", "always", NO_COLOR="1"))


@needs("rich")
def test_a_pipe_gets_colours_only_when_asked(seeds: textalign.Result) -> None:
    def piped(*more: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "textalign", "matrix", str(SEEDS), *more],
            env={**os.environ, "PYTHONPATH": str(PACKAGE_FOLDER), "COLUMNS": "80"},
            capture_output=True,
            check=True,
        )
        return done.stdout.decode()

    plain = table.matrix(seeds, ["reuse"], int(params.TOP.default), 80)
    assert piped() == piped("--color", "never") == plain
    assert STYLE.search(piped("--color", "always"))


@posix_only
def test_a_terminal_without_rich_shows_the_same_without_colours(
    tmp_path: Path, seeds: textalign.Result
) -> None:
    (tmp_path / "rich.py").write_text("raise ImportError('as if it were not there')")
    script = tmp_path / "run.py"
    script.write_text(
        "import sys\nfrom textalign.show import terminal\n"
        "terminal.has_colours = lambda: False\n"
        "from textalign.cli import main\nmain()\n"
    )
    own = {"PYTHONPATH": str(PACKAGE_FOLDER), "COLUMNS": "80", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, str(script), "matrix", str(SEEDS)]
    told = pseudo_terminal.shown(command, {**os.environ, **own}, progress=False)
    wanted = table.matrix(seeds, ["reuse"], int(params.TOP.default), 80, Look.TERMINAL)
    assert told == wanted


HARMFUL = ["=1+2.txt", 'quote".txt', "right\u202eleft.txt", "esc\x1b[31m.txt", "new\nline.txt"]


@posix_only
@needs("rich")
@pytest.mark.parametrize("name", ["matrix", "passages", "families", "find", "align"])
def test_a_hostile_corpus_cannot_drive_a_terminal_with_colours(name: str, tmp_path: Path) -> None:
    for file in HARMFUL:
        text = f"\x1b]0;title\x07\x1b[31m\x9b2J\u202e {QUOTE.replace('road', file[:3])}\x07"
        (tmp_path / file).write_text(text, "utf-8")
    arguments = {
        "find": [QUOTE, str(tmp_path)],
        "align": [str(tmp_path / HARMFUL[3]), str(tmp_path / HARMFUL[4])],
    }.get(name, [str(tmp_path)])
    told = on_terminal(name, *arguments)
    assert STYLE.search(told)
    assert not CONTROLS.search(STYLE.sub("", told))
    assert r"\x1b" in told


# --- Progress ----------------------------------------------------------------------------------


def test_the_words_of_progress() -> None:
    def stage(done: int, total: int) -> progress.Stage:
        return progress.Stage("comparing", "pairs", lambda: (done, total), 0.0)

    assert progress.told(stage(0, 0), 0.0) == "comparing"
    assert progress.told(stage(0, 10), 5.0) == "comparing: 0 of 10 pairs (0 %)"
    assert progress.told(stage(1, 1000), 4.0) == (
        "comparing: 1 of 1,000 pairs (0 %), 15.0/min, 1:06:36 left"
    )
    assert progress.told(stage(10, 10), 5.0) == "comparing: 10 of 10 pairs (100 %), 2/s"


@pytest.mark.thread_unsafe(reason="the engine counts for the process")
def test_engines_count_what_they_do(engine: engines.Engine) -> None:
    background = engines.background(engines.Loaded("x", engine), "flat").table
    held = engine.Articles([QUOTE] * 7, background, 1)
    assert engine.progress() == (7, 7)
    pairs = np.array([[0, 1], [2, 3], [4, 5]], np.uint32)
    held.passages(pairs, params.Model.of(20, 3, 0), 1)
    assert engine.progress() == (3, 3)


@posix_only
def test_progress_stands_on_a_terminal_alone_and_leaves_nothing(tmp_path: Path) -> None:
    for n in range(30):
        said = " ".join(f"word{n}{k}" for k in range(200))
        (tmp_path / f"{n}.txt").write_text(f"{QUOTE} {said}", "utf-8")
    slow = {"TEXTALIGN_ENGINE": "python"}
    told = on_terminal("matrix", str(tmp_path), "--top", "0", progress_too=True, **slow)
    shown = re.findall(r"comparing: [\d,]+ of 465 pairs \(\d+ %\), \d+/s, \d+:\d\d left", told)
    assert shown
    # The last thing before the table is the line taken away.
    assert re.search(r"\r +\r(\x1b\[1m)?Reuse", told)
    assert "comparing" not in on_terminal(
        "matrix", str(tmp_path), "--top", "0", "-q", progress_too=True, **slow
    )
    done = subprocess.run(
        [sys.executable, "-m", "textalign", "matrix", str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(PACKAGE_FOLDER), **slow},
        capture_output=True,
        check=True,
    )
    assert b"comparing" not in done.stderr
