"""The command line as its users meet it: a process with arguments, streams and an exit code.

Every command runs in every format on both engines; whatever can be wrong with an input, an option
or an output is told in one place, on stderr, without a traceback.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import numpy as np
import pytest

import pseudo_terminal
import textalign
from every_command import EVERY_COMMAND
from extras import needs
from textalign import cli, params
from textalign.cli import streams
from textalign.show import formats, lines

if TYPE_CHECKING:
    from collections.abc import Sequence

ENGINES = ("rust", "python")
PACKAGE_FOLDER = Path(textalign.__file__).parent.parent
SEEDS = Path(__file__).parent.parent / "seeds"
GOLDEN = Path(__file__).parent / "golden/help"
QUERY = "President Trump broke the deadlock"
QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."

NOT_TO_READ = Path("/proc/self/mem")

posix_only = pytest.mark.skipif(os.name != "posix", reason="pipes and terminals need POSIX")

# Every command with its arguments and formats.
COMMANDS: dict[str, tuple[list[str], Sequence[str]]] = {
    "matrix": ([str(SEEDS)], formats.MATRIX_FORMATS),
    "passages": ([str(SEEDS)], formats.PASSAGE_FORMATS),
    "families": ([str(SEEDS)], formats.FAMILY_FORMATS),
    "find": ([QUERY, str(SEEDS)], formats.PASSAGE_FORMATS),
    "align": (sorted(map(str, SEEDS.iterdir()))[:2], formats.PASSAGE_FORMATS),
    "dedup": (["--threshold", "0.05", str(SEEDS)], formats.DEDUP_FORMATS),
}
EVERY_OUTPUT = [
    pytest.param(name, form, marks=needs(*formats.NEEDS.get(form, ())[:1]))
    for name, (_, forms) in COMMANDS.items()
    for form in forms
]
TEXT_OUTPUT = [one for one in EVERY_OUTPUT if one.values[1] not in formats.BINARY_FORMATS]


def environment(engine: str, columns: int) -> dict[str, str]:
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "PYTHONPATH": str(PACKAGE_FOLDER),
        "TEXTALIGN_ENGINE": engine,
        "COLUMNS": str(columns),
        "LC_ALL": "C.UTF-8",
    }


def start(*arguments: str, engine: str = "rust", columns: int = 80, **how: Any) -> Any:
    return subprocess.run(
        [sys.executable, "-m", "textalign", *arguments],
        env=environment(engine, columns),
        stdin=subprocess.DEVNULL,
        check=False,
        **{"capture_output": True, **how},
    )


@cache
def output(engine: str, *arguments: str, columns: int = 80) -> bytes:
    """The stdout of a run that has nothing to complain of."""
    done = start(*arguments, engine=engine, columns=columns)
    assert (done.stderr, done.returncode) == (b"", 0)
    found: bytes = done.stdout
    return found


def of_command(engine: str, name: str, form: str) -> bytes:
    return output(engine, name, *COMMANDS[name][0], "--format", form)


def failed(code: int, *arguments: str, engine: str = "rust", **how: Any) -> str:
    """The stderr of a run that ends with this exit code and tells why."""
    done = start(*arguments, engine=engine, **how)
    told: str = done.stderr.decode()
    assert done.returncode == code, told
    assert "Traceback" not in told
    assert told.endswith("\n")
    return told


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles that share a sentence."""
    made = tmp_path / "articles"
    made.mkdir()
    (made / "a.txt").write_text(f"It rained. {QUOTE}", "utf-8")
    (made / "b.txt").write_text(f"{QUOTE} Buses stood still.", "utf-8")
    return made


@pytest.fixture(scope="module")
def result() -> textalign.Result:
    return textalign.compare(SEEDS)


def spans(found: Sequence[textalign.Span]) -> list[dict[str, object]]:
    return [{"article": s.article, "start": s.start, "end": s.end, "text": s.text} for s in found]


def edit_lists(edits: Sequence[textalign.Edit]) -> list[list[object]]:
    return [[edit.operation, *edit.a, *edit.b] for edit in edits]


def passage_objects(found: Sequence[textalign.Passage]) -> list[dict[str, object]]:
    return [
        {
            "a": spans([p.a])[0],
            "b": spans([p.b])[0],
            "kind": p.kind,
            "flags": list(p.flags),
            "differs_in": list(p.differs_in),
            "score": p.score,
            "density": p.density,
            "coverage_a": p.coverage_a,
            "coverage_b": p.coverage_b,
            "edits": [[e.operation, *e.a, *e.b] for e in p.edits],
            "family": p.family,
        }
        for p in found
    ]


def from_json(data: bytes, form: str) -> list[Any]:
    if form == "json":
        found: list[Any] = json.loads(data)
        return found
    return [json.loads(line) for line in data.decode().splitlines()]


def from_csv(data: bytes, form: str) -> list[list[str]]:
    text = io.StringIO(data.decode(), newline="")
    return list(csv.reader(text, delimiter="," if form == "csv" else "\t"))


def unguarded(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if re.match(r"'[=+\-@\t\r]", cell) else cell


# --- What comes out ----------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "form"), EVERY_OUTPUT)
def test_every_command_gives_the_same_bytes_in_every_format_on_both_engines(
    name: str, form: str
) -> None:
    rust, python = (of_command(engine, name, form) for engine in ENGINES)
    assert rust == python
    assert rust


@pytest.mark.parametrize("measures", [("reuse",), tuple(params.MEASURES)])
@pytest.mark.parametrize("form", ["csv", "tsv", "json", "jsonl", "npy"])
def test_a_matrix_reads_back_as_the_numbers_of_the_api(
    result: textalign.Result, measures: tuple[str, ...], form: str
) -> None:
    asked = [part for measure in measures for part in ("--measure", measure)]
    data = output("rust", "matrix", str(SEEDS), "--format", form, *asked)
    wanted = [result.matrix(measure) for measure in measures]
    if form == "npy":
        read = np.load(io.BytesIO(data))
        assert read.shape == ((len(measures), 5, 5) if len(measures) > 1 else (5, 5))
        values = list(read.reshape(-1, 5, 5))
    elif form in ("json", "jsonl"):
        objects = from_json(data, form) if form == "jsonl" or len(measures) > 1 else None
        objects = [json.loads(data)] if objects is None else objects
        assert [one["measure"] for one in objects] == list(measures)
        assert all(one["articles"] == list(result.rows) for one in objects)
        assert all(one["about"] == result.about for one in objects)
        values = [np.array(one["values"]) for one in objects]
    else:
        rows = from_csv(data, form)
        named = 1 + (len(measures) > 1)
        assert rows[0] == [*["measure", "article"][-named:], *result.columns]
        assert [row[:named] for row in rows[1:]] == [
            [*[measure][: named - 1], id] for measure in measures for id in result.rows
        ]
        values = list(np.array([row[named:] for row in rows[1:]], float).reshape(-1, 5, 5))
    for read, right in zip(values, wanted, strict=True):
        np.testing.assert_array_equal(read, right)


def test_articles_against_others_give_rows_and_columns_of_their_own(folder: Path) -> None:
    data = output("rust", "matrix", str(folder), "--against", str(SEEDS), "--format", "json")
    found = json.loads(data)
    result = textalign.compare(folder, SEEDS)
    assert found["articles"] == ["a.txt", "b.txt"]
    assert found["against"] == [path.name for path in sorted(SEEDS.iterdir())]
    np.testing.assert_array_equal(found["values"], result.matrix())
    told = output("rust", "matrix", str(folder), "--against", str(SEEDS)).decode()
    assert "No passages found." in told


def test_against_may_be_given_several_times(folder: Path) -> None:
    first, second = sorted(map(str, SEEDS.iterdir()))[:2]
    data = output(
        "rust", "matrix", str(folder), "--against", first, "--against", second, "--format", "csv"
    )
    assert from_csv(data, "csv")[0] == ["article", Path(first).name, Path(second).name]


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_passages_read_back_as_those_of_the_api(result: textalign.Result, form: str) -> None:
    read = from_json(of_command("rust", "passages", form), form)
    assert read == passage_objects(result.passages)
    names = "a b kind flags differs_in score density coverage_a coverage_b edits family"
    assert list(read[0]) == names.split()
    assert list(read[0]["a"]) == ["article", "start", "end", "text"]


@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_delimited_passages_read_back_as_those_of_the_api(
    result: textalign.Result, form: str
) -> None:
    head, *rows = from_csv(of_command("rust", "passages", form), form)
    assert len(rows) == len(result.passages)
    for cells, passage in zip(rows, result.passages, strict=True):
        row = dict(zip(head, map(unguarded, cells), strict=True))
        for side, span in (("a", passage.a), ("b", passage.b)):
            assert row[f"{side}_article"] == span.article
            assert (int(row[f"{side}_start"]), int(row[f"{side}_end"])) == (span.start, span.end)
            assert row[f"{side}_text"] == span.text
        for name in ("score", "density", "coverage_a", "coverage_b"):
            assert float(row[name]) == getattr(passage, name)
        assert row["kind"] == passage.kind
        assert tuple(row["flags"].split()) == passage.flags
        assert tuple(row["differs_in"].split()) == passage.differs_in
        assert row["family"] == ("" if passage.family is None else str(passage.family))


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_families_read_back_as_those_of_the_api(result: textalign.Result, form: str) -> None:
    read = from_json(of_command("rust", "families", form), form)
    assert read == [
        {
            "family": family.family,
            "text": family.text,
            "canonical": spans([family.canonical])[0],
            "occurrences": [
                span | {"weak": place.weak, "edits": edit_lists(place.edits), "date": None}
                for span, place in zip(spans(family.occurrences), family.occurrences, strict=True)
            ],
            "contains": list(family.contains),
            "part_of": list(family.part_of),
            "related": list(family.related),
            "first": [],
        }
        for family in result.families
    ]


def test_find_and_align_give_what_the_api_gives() -> None:
    assert from_json(of_command("rust", "find", "json"), "json") == passage_objects(
        textalign.find(QUERY, SEEDS)
    )
    first, second = (Path(path) for path in COMMANDS["align"][0])
    found = from_json(of_command("rust", "align", "jsonl"), "jsonl")
    aligned = textalign.align(first.read_text("utf-8"), second.read_text("utf-8"))
    assert [(p["a"]["start"], p["b"]["end"], p["score"]) for p in found] == [
        (p.a.start, p.b.end, p.score) for p in aligned
    ]
    assert found[0]["a"]["article"] == first.name


@pytest.mark.parametrize(("name", "form"), EVERY_OUTPUT)
def test_a_file_holds_what_stdout_would(name: str, form: str, tmp_path: Path) -> None:
    target = tmp_path / "out"
    done = start(name, *COMMANDS[name][0], "--format", form, "-o", str(target), columns=111)
    assert (done.stdout, done.stderr, done.returncode) == (b"", b"", 0)
    assert target.read_bytes() == of_command("rust", name, form)
    names = ["out", "out.labels.csv"] if form == "npy" else ["out"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_stdout_and_its_names_can_be_the_output() -> None:
    for name in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"):
        if Path(name).exists():
            data = output("rust", "passages", str(SEEDS), "--format", "jsonl", "-o", name)
            assert data == of_command("rust", "passages", "jsonl")


def test_the_options_of_the_matrix(folder: Path) -> None:
    told = output("rust", "matrix", str(SEEDS), "--top", "0").decode()
    assert "bits" not in told
    assert "passages;" not in told
    told = output("rust", "matrix", str(SEEDS), "--top", "1").decode()
    assert len(re.findall(r"\d+ bits", told)) == 1
    assert " passages; the 1 strongest:" in told
    twice = ["--measure", "words", "--measure", "words"]
    told = output("rust", "matrix", str(SEEDS), *twice).decode()
    assert told.count("Words:") == 1
    few = output("rust", "passages", str(SEEDS), "--min-characters", "150", "--format", "json")
    sides = [passage[side] for passage in json.loads(few) for side in "ab"]
    assert sides
    assert all(side["end"] - side["start"] >= 150 for side in sides)
    every = ["--candidates", "all", "--format", "json"]
    assert output("rust", "matrix", str(folder), *every) == output(
        "rust", "matrix", str(folder), "--format", "json"
    )
    guessed = output(
        "rust", "matrix", str(SEEDS), "--estimate", "--measure", "jaccard", "--format", "json"
    )
    np.testing.assert_allclose(
        json.loads(guessed)["values"], textalign.compare(SEEDS).matrix("jaccard"), atol=0.15
    )


def test_the_labels_of_an_npy_file_stand_beside_it(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "m.npy"
    arguments = ["matrix", str(folder), "--against", str(SEEDS), "--format", "npy"]
    assert output("rust", *arguments, "-o", str(target)) == b""
    head, *rows = from_csv((tmp_path / "m.npy.labels.csv").read_bytes(), "csv")
    assert head == ["axis", "number", "article", "title"]
    assert [row[:3] for row in rows[:3]] == [
        ["row", "0", "a.txt"], ["row", "1", "b.txt"], ["column", "0", "000_5dcc7550175d0974.txt"]
    ]  # fmt: skip
    assert np.load(target).shape == (2, len(rows) - 2)


def test_a_sparse_matrix_is_what_scipy_stores(result: textalign.Result) -> None:
    data = output("rust", "matrix", str(SEEDS), "--format", "npz", "--measure", "words")
    read = np.load(io.BytesIO(data))
    assert read["format"].item() == b"csr"
    made = np.zeros(tuple(read["shape"]))
    for row, (first, end) in enumerate(zip(read["indptr"], read["indptr"][1:], strict=False)):
        made[row, read["indices"][first:end]] = read["data"][first:end]
    np.testing.assert_array_equal(made, result.matrix("words"))
    assert tuple(read["rows"]) == tuple(read["columns"]) == result.rows
    told = failed(
        2, "matrix", str(SEEDS), "--format", "npz", "--measure", "words", "--measure", "reuse"
    )
    assert told == "textalign: --format npz holds one matrix: name one --measure\n"


@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_delimited_families_have_a_row_an_occurrence(result: textalign.Result, form: str) -> None:
    head, *rows = from_csv(of_command("rust", "families", form), form)
    assert head == [
        "family",
        "article",
        "start",
        "end",
        "text",
        "weak",
        "contains",
        "part_of",
        "related",
        "date",
        "first",
    ]
    wanted = [(family, span) for family in result.families for span in family.occurrences]
    for cells, (family, span) in zip(rows, wanted, strict=True):
        assert cells[:4] == [str(family.family), span.article, str(span.start), str(span.end)]
        assert unguarded(cells[4]) == span.text
        assert cells[5] == str(span.weak)
        for cell, numbers in zip(
            cells[6:9], (family.contains, family.part_of, family.related), strict=True
        ):
            assert cell == " ".join(map(str, numbers))
        assert cells[9:] == ["", "False"]


def test_families_in_the_form_of_passim_are_clusters(result: textalign.Result) -> None:
    read = from_json(of_command("rust", "families", "passim"), "jsonl")
    assert list(read[0]) == ["cluster", "size", "uid", "id", "begin", "end", "text"]
    for one in read:
        assert one["size"] == sum(other["cluster"] == one["cluster"] for other in read)
        text = result.corpus[one["id"]].text
        assert text[one["begin"] : one["end"]] == one["text"]
    assert len({one["cluster"] for one in read}) == len(result.families)


@needs("pyarrow")
def test_parquet_reads_back_as_what_the_api_has(result: textalign.Result) -> None:
    import pyarrow.parquet as pq

    def read(*arguments: str) -> Any:
        return pq.read_table(
            io.BytesIO(output("rust", *arguments, str(SEEDS), "--format", "parquet"))
        )

    found = read("passages")
    rows = found.to_pylist()
    for row, passage in zip(rows, passage_objects(result.passages), strict=True):
        flat = {key: value for key, value in passage.items() if key not in "ab"}
        for side in "ab":
            flat |= {f"{side}_{k}": v for k, v in passage[side].items()}  # type: ignore[attr-defined]
        names = ("operation", "a_start", "a_end", "b_start", "b_end")
        flat["edits"] = [dict(zip(names, edit, strict=True)) for edit in passage["edits"]]  # type: ignore[call-overload]
        assert row == flat
    assert found.schema.metadata[b"textalign.scheme"].decode() == result.about["scheme"]
    table = read("matrix", "--measure", "reuse", "--measure", "longest")
    values = {m: np.zeros((5, 5)) for m in ("reuse", "longest")}
    place = {id: n for n, id in enumerate(result.rows)}
    for row in table.to_pylist():
        for measure, matrix in values.items():
            matrix[place[row["article"]], place[row["other"]]] = row[measure]
    for measure, matrix in values.items():
        np.testing.assert_array_equal(matrix, result.matrix(measure))
    occurrences = read("families").to_pylist()
    assert len(occurrences) == sum(len(family.occurrences) for family in result.families)
    assert occurrences[0]["text"] == result.families[0].occurrences[0].text


@pytest.mark.parametrize("engine", ENGINES)
def test_a_share_over_the_limit_has_an_exit_code_of_its_own(engine: str) -> None:
    arguments = ["matrix", str(SEEDS), "--format", "csv"]
    done = start(*arguments, "--fail-over", "0.1", engine=engine)
    assert done.returncode == 4
    # What an article repeats in itself is no share of another.
    assert done.stderr.decode() == (
        "textalign: reuse over 0.1: 0.125 of '000_5dcc7550175d0974.txt' "
        "in '001_bc11f3d64c2ecfd9.txt'\n"
    )
    assert done.stdout == output(engine, *arguments)
    assert start(*arguments, "--fail-over", "0.13", engine=engine).returncode == 0
    assert (
        start(*arguments, "--measure", "words", "--fail-over", "0", engine=engine).returncode == 0
    )
    assert b"and 0 more" not in start(*arguments, "--fail-over", "0", engine=engine).stderr
    alone = ["matrix", str(SEEDS), "--measure", "jaccard", "--fail-over", "0.9"]
    assert start(*alone, engine=engine).returncode == 0


def test_quiet_leaves_out_notes_but_not_what_was_skipped(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.png").write_bytes(b"\x89PNG\0")
    told = start("matrix", str(folder)).stderr.decode()
    assert "textalign: empty.txt: is empty\n" in told
    assert "1 file with another suffix left alone: picture.png" in told
    assert start("matrix", str(folder), "--quiet").stderr == b""
    (folder / "binary.txt").write_bytes(b"\0\1\2")
    done = start("matrix", str(folder), "-q")
    assert b"skipped" in done.stderr
    assert done.returncode == 3


@pytest.mark.parametrize("engine", ENGINES)
def test_the_version_names_what_results_depend_on(engine: str) -> None:
    lines = output(engine, "--version").decode().splitlines()
    assert lines[0] == f"textalign {textalign.__version__}"
    assert lines[1] == f"engine {engine}"
    assert [line.split()[0] for line in lines[2:]] == ["schema", "scheme", "unicode", "background"]


@pytest.mark.parametrize("name", ["", "background", "index", *EVERY_COMMAND])
def test_help_is_as_it_was(name: str) -> None:
    told = output("rust", *name.split(), "-h").decode()
    golden = GOLDEN / f"{name.replace(' ', '-') or 'textalign'}.txt"
    how = f"if that is meant: COLUMNS=80 textalign {name} -h > tests/golden/help/{golden.name}"
    assert told == golden.read_text("utf-8"), how
    assert told == output("rust", *name.split(), "--help").decode()
    assert max(map(len, told.splitlines())) <= 80
    assert "..." not in told.partition("Commands:")[2]


@pytest.mark.parametrize("engine", ENGINES)
def test_dedup_tells_what_stays_for_each(engine: str, tmp_path: Path) -> None:
    near = QUOTE.replace("harbour", "station") + " " + " ".join(f"word{n}" for n in range(40))
    texts = {"a": near, "b": near.upper(), "c": near.replace("station", "harbour"), "d": "Other."}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    rows = [
        json.loads(line)
        for line in output(engine, "dedup", str(tmp_path), "--format", "jsonl").splitlines()
    ]
    assert [row["article"] for row in rows if row["kept"]] == ["a.txt", "d.txt"]
    assert [row["kept_for_it"] for row in rows] == ["a.txt", "a.txt", "a.txt", "d.txt"]
    assert [row["exact"] for row in rows] == [False, True, False, False]
    # 54 words have 52 shingles; the word that differs is in 3 of them.
    assert rows[2]["jaccard"] == 49 / 55
    shown = output(engine, "dedup", str(tmp_path)).decode()
    assert "4 articles: 2 kept, 2 removed" in shown
    assert "0.890" in shown
    assert failed(2, "dedup", str(tmp_path), "--threshold", "0")
    assert "cannot expect a recall" in failed(
        2, "dedup", str(tmp_path), "--threshold", "0.05", "--num-slots", "64", "--recall", "0.9999"
    )


def test_no_arguments_show_help_as_an_error() -> None:
    assert "Commands:" in failed(2)


# --- Tables ------------------------------------------------------------------------------------


@pytest.mark.parametrize("columns", [1, 40, 60, 80, 100, 120, 500])
@pytest.mark.parametrize("name", COMMANDS)
def test_lines_fit_the_terminal(name: str, columns: int) -> None:
    told = output("rust", name, *COMMANDS[name][0], columns=columns).decode()
    fit = min(max(columns, lines.NARROWEST), lines.WIDEST)
    assert max(map(lines.cells, told.splitlines())) <= fit


def test_the_table_of_the_seeds_has_every_article_in_one_block() -> None:
    lines = output("rust", "matrix", str(SEEDS)).decode().splitlines()
    names = ["000", "001", "002", "003", "004"]
    assert [line.split() for line in lines].count([*names, "words"]) == 1
    assert [line.split()[0] for line in lines[3:8]] == names
    assert all(line.split()[0] == name for line, name in zip(lines[9:14], names, strict=True))


def test_what_is_not_found_is_said(folder: Path) -> None:
    apart = ["--min-evidence", "1000"]
    assert "No passages found." in output("rust", "matrix", str(folder), *apart).decode()
    assert output("rust", "passages", str(folder), *apart) == b"No passages found.\n"
    assert output("rust", "families", str(folder), *apart) == b"No families found.\n"
    assert output("rust", "find", "zzz", str(folder)) == b"Not found.\n"
    pair = [str(folder / "a.txt"), str(folder / "b.txt")]
    assert output("rust", "align", *pair, *apart) == b"No passages found.\n"


# --- Bad input ---------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_missing_path_is_an_error_of_usage(name: str, engine: str) -> None:
    *arguments, _ = COMMANDS[name][0]
    told = failed(2, name, *arguments, "/no/such/path", engine=engine)
    assert told == "textalign: no such file or folder: '/no/such/path'\n"


def test_a_missing_path_to_compare_against_too() -> None:
    told = failed(2, "matrix", str(SEEDS), "--against", "/no/such/path")
    assert told == "textalign: no such file or folder: '/no/such/path'\n"


def test_an_empty_folder_is_nothing_to_read(tmp_path: Path) -> None:
    told = failed(1, "matrix", str(tmp_path))
    assert told == (
        "textalign: nothing could be read: no files to read (.txt, .md, .html, .htm, .xml, .jsonl, "
        f".ndjson, .parquet, .arrow, .feather) in '{tmp_path}'\n"
    )


UNREADABLE = {
    "binary.txt": (b"\x7fELF\0\0\1\2", "looks binary (a NUL at byte offset 4)"),
    "utf-16.txt": (QUOTE.encode("utf-16-le"), "looks like UTF-16 without a byte order mark"),
}
NOTED = {
    "latin.txt": (f"{QUOTE} \xe9t\xe9".encode("latin-1"), "2 byte sequences are not valid utf-8"),
    "empty.txt": (b"", "is empty"),
}
FINE = {
    "marked.txt": codecs.BOM_UTF16_BE + QUOTE.encode("utf-16-be"),
    "marked-8.txt": codecs.BOM_UTF8 + QUOTE.encode(),
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_is_no_text_is_skipped_and_the_others_compared(
    folder: Path, name: str, engine: str
) -> None:
    data, why = UNREADABLE[name]
    (folder / name).write_bytes(data)
    done = start("passages", str(folder), "--format", "jsonl", engine=engine)
    assert done.returncode == 3
    assert done.stderr.decode().startswith(f"textalign: skipped '{folder / name}': {why}")
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", [*NOTED, *FINE])
def test_a_file_that_is_hardly_text_is_compared_with_a_note(
    folder: Path, name: str, engine: str
) -> None:
    data, why = NOTED.get(name) or (FINE[name], "")
    (folder / name).write_bytes(data)
    done = start("passages", str(folder), "--format", "jsonl", engine=engine)
    assert done.returncode == 0
    told = done.stderr.decode()
    assert told.startswith(f"textalign: {name}: {why}") if why else not told
    assert len(done.stdout.splitlines()) == (1 if name == "empty.txt" else 3)


def test_the_encoding_can_be_told(folder: Path) -> None:
    (folder / "utf-16.txt").write_bytes(QUOTE.encode("utf-16-le"))
    done = start("passages", str(folder / "utf-16.txt"), str(folder / "a.txt"))
    assert b"pass --encoding utf-16-le" in done.stderr
    (folder / "c.txt").write_bytes(QUOTE.encode("utf-16-le"))
    pair = [str(folder / "utf-16.txt"), str(folder / "c.txt")]
    assert b"1 passage" in output("rust", "passages", *pair, "--encoding", "utf-16")


@posix_only
def test_a_named_pipe_is_skipped_without_waiting(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    done = start("passages", str(folder), "--format", "jsonl", timeout=60)
    assert done.returncode == 3
    assert b"not a regular file (a named pipe)" in done.stderr
    assert len(done.stdout.splitlines()) == 1
    told = failed(1, "matrix", str(folder / "pipe.txt"), timeout=60)
    assert "nothing could be read" in told


def test_one_article_alone_is_compared_with_itself(folder: Path) -> None:
    done = start("matrix", str(folder / "a.txt"))
    assert done.returncode == 0
    assert done.stderr.decode() == (
        "textalign: one article only: what it repeats inside itself is all there is to find\n"
    )
    assert start("matrix", str(folder / "a.txt"), "-q").stderr == b""


def test_a_file_given_twice_is_read_once(folder: Path) -> None:
    done = start("matrix", str(folder), str(folder / "a.txt"), "--format", "csv")
    assert done.returncode == 0
    assert b"1 file was met twice and read once" in done.stderr
    assert len(done.stdout.splitlines()) == 3


@pytest.mark.skipif(not NOT_TO_READ.exists(), reason="a file that nobody can read is Linux's")
def test_an_unreadable_file_is_skipped(tmp_path: Path) -> None:
    # Not a file without permissions: whoever runs the tests as root could read it.
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(QUOTE, "utf-8")
    done = start("passages", str(tmp_path), str(NOT_TO_READ), "--format", "jsonl")
    assert done.stderr.decode() == f"textalign: skipped '{NOT_TO_READ}': Input/output error\n"
    assert done.returncode == 3
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("text", ["", " ", "—!?…", "\x1b[", "\n"])
def test_a_text_without_words_cannot_be_found(text: str, engine: str) -> None:
    told = failed(2, "find", text, str(SEEDS), engine=engine)
    assert told.startswith("textalign: the text to find has no words:")
    assert "\x1b" not in told


# --- Bad options -------------------------------------------------------------------------------


def numeric_options() -> list[tuple[str, str, params.Parameter]]:
    """Each numeric option of each command, with what `params` says of it."""
    known = {id(p): p for p in vars(params).values() if isinstance(p, params.Parameter)}
    found = []
    for name, command in EVERY_COMMAND.items():
        for option in command.params:
            least = [p for p in known.values() if p.name == option.name]
            if least:
                found.append((name, option.opts[0], least[0]))
    return found


WRONG = ["nan", "inf", "-inf", "1e999", "true", "", "x", "9" * 5000, "-" + "9" * 400, "0x10"]


@pytest.mark.parametrize(("name", "option", "parameter"), numeric_options())
def test_numbers_out_of_bounds_are_refused_before_anything_is_read(
    name: str, option: str, parameter: params.Parameter
) -> None:
    bounds = [f"{parameter.least - 1:.0f}", f"{parameter.most * 2 + 1:.0f}"]
    fractions = ["1.5"] if parameter.whole_numbers else []
    for value in [*WRONG, *bounds, *fractions]:
        with pytest.raises(click.BadParameter) as caught:
            cli.commands.main(
                [*name.split(), "x", "/no/such/path", f"{option}={value}"], standalone_mode=False
            )
        assert caught.value.exit_code == 2
        assert option in caught.value.format_message()


def test_the_message_of_a_wrong_number_names_option_and_bounds() -> None:
    told = failed(2, "matrix", str(SEEDS), "--min-words", "0")
    assert told.endswith(
        "Error: Invalid value for '--min-words': "
        "min_words must be a whole number from 1 to 1,000,000, not 0\n"
    )
    told = failed(2, "matrix", str(SEEDS), "--min-evidence", "nan")
    assert "min_evidence must be a number from -1,000 to 1,000, not nan" in told
    told = failed(2, "matrix", str(SEEDS), "--min-words", "true")
    assert "'true' is not a valid int" in told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["matrix", "--measure", "x"], "'x' is not one of 'reuse', 'containment', 'jaccard'"),
        (["matrix", "--format", "x"], "'x' is not one of 'table', 'csv'"),
        (["families", "--format", "npy"], "'npy' is not one of 'table', 'csv', 'tsv', 'json'"),
        (["matrix", "--candidates", "x"], "'x' is not one of 'auto', 'all', 'shingles'"),
        (["matrix", "--measur", "words"], "--measure"),
        (["matrx"], "matrx"),
        (["matrix", "--\x1b[31m"], r"\x1b[31m"),
        (["matrix", "--measure", "\x1b[31m"], r"\x1b[31m"),
    ],
)
def test_what_is_unknown_is_refused(arguments: list[str], told: str) -> None:
    found = failed(2, *arguments, str(SEEDS))
    assert told in found
    assert "\x1b" not in found


def test_an_unknown_encoding_is_refused() -> None:
    for name in ("utf-9", "rot13", "\x1b"):
        assert "no text encoding is called" in failed(2, "matrix", str(SEEDS), "--encoding", name)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_background_table_that_is_none_is_refused(engine: str, tmp_path: Path) -> None:
    def use(name: str | Path, code: int) -> str:
        arguments = ["matrix", str(SEEDS), "--background", str(name)]
        return failed(code, *arguments, engine=engine, timeout=60)

    assert use("klingon", 2) == (
        "textalign: no background table is called 'klingon', and no file: "
        "write english or flat, or the path of a table\n"
    )
    assert "no background table is called" in use("", 2)
    assert "no background table is called" in use("../data/english", 2)
    assert "no background table is called" in use(tmp_path, 2)
    broken = tmp_path / "broken.txt"
    broken.write_text("the 10\nof 5\n", "utf-8")
    assert use(broken, 1) == (
        f"textalign: '{broken}': background table, line 1: "
        "does not begin with 'textalign background 1'\n"
    )
    broken.write_bytes(b"textalign background 1\nname \xff\n")
    assert use(broken, 1).endswith("is not UTF-8 at byte offset 28\n")
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe")
        assert "no background table is called" in use(tmp_path / "pipe", 2)


# --- Bad output --------------------------------------------------------------------------------


def test_an_output_that_cannot_be_is_refused_before_any_work(folder: Path) -> None:
    told = failed(2, "matrix", "/no/such/path", "-o", str(folder))
    assert told == f"textalign: cannot write '{folder}': it names a folder; name a file in it\n"
    missing = folder / "missing/out"
    assert "there is no folder" in failed(2, "matrix", "/no/such/path", "-o", str(missing))


def test_an_input_is_never_written_over(folder: Path) -> None:
    before = (folder / "a.txt").read_bytes()
    (folder.parent / "link").symlink_to(folder / "a.txt")
    for target in (folder / "a.txt", folder / "../articles/a.txt", folder.parent / "link"):
        told = failed(2, "matrix", str(folder), "-o", str(target))
        assert "choose another path for the output" in told
    others = ["--against", str(folder), "-o", str(folder / "b.txt")]
    assert "choose another path" in failed(2, "matrix", str(SEEDS), *others)
    assert (folder / "a.txt").read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_is_told(folder: Path) -> None:
    told = failed(1, "matrix", str(folder), "-o", "/dev/full")
    assert told == "textalign: cannot write '/dev/full': No space left on device\n"
    for arguments in (["matrix", str(folder)], ["--version"]):
        with Path("/dev/full").open("wb") as full:
            told = failed(1, *arguments, capture_output=False, stdout=full, stderr=subprocess.PIPE)
        assert told == "textalign: cannot write to stdout: No space left on device\n"
    with Path("/dev/full").open("wb") as full:
        told = failed(1, "--help", capture_output=False, stdout=full, stderr=subprocess.PIPE)
        assert told == "textalign: No space left on device\n"
        # Words that nobody can hear must not keep the data back.
        (folder / "empty.txt").write_bytes(b"")
        done = start("matrix", str(folder), capture_output=False, stdout=-1, stderr=full)
    assert done.returncode == 0
    assert b"Reuse" in done.stdout


@posix_only
def test_a_closed_stdout_is_told(folder: Path) -> None:
    shell = f'exec "{sys.executable}" -m textalign "$@" >&-'
    done = subprocess.run(
        ["sh", "-c", shell, "sh", "matrix", str(folder)],
        env=environment("rust", 80),
        stderr=subprocess.PIPE,
        check=False,
    )
    assert done.stderr == b"textalign: stdout is closed: name a file with -o FILE\n"
    assert done.returncode == 1


@posix_only
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    "arguments", [["matrix"], ["passages", "--format", "jsonl"], ["--version"], ["--help"]]
)
def test_a_closed_pipe_ends_quietly(arguments: list[str], engine: str) -> None:
    paths = [] if arguments[0].startswith("-") else [str(SEEDS)]
    process = subprocess.Popen(
        [sys.executable, "-m", "textalign", *arguments, *paths],
        env=environment(engine, 80),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@posix_only
def test_the_first_line_of_much_output_can_be_had(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.txt").write_text(QUOTE * 3, "utf-8")
    shell = f'{{ "{sys.executable}" -m textalign "$@"; echo $? >&3; }} 3>&2 2>&2 | head -1'
    done = subprocess.run(
        ["sh", "-c", shell, "sh", "passages", str(tmp_path), "--format", "jsonl"],
        env=environment("rust", 80),
        capture_output=True,
        check=False,
    )
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == b"0\n"


# --- Names and texts that want to do harm ------------------------------------------------------

HARMFUL = ["=1+2.txt", 'quote".txt', "right\u202eleft.txt", "esc\x1b[31m.txt", "new\nline.txt"]


@pytest.fixture
def harmful(tmp_path: Path) -> Path:
    for name in HARMFUL:
        (tmp_path / name).write_text(f"\x1b[31m\x9b2J\u202e {QUOTE}\x07", "utf-8")
    return tmp_path


CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


# Colours of our own; whatever else begins with an escape is somebody's.
SHOWN = re.compile(r"\x1b\[(?:[0-9;]*)m")


def on_terminal(*arguments: str) -> str:
    """What a terminal gets, from stdout and stderr together."""
    command = [sys.executable, "-m", "textalign", *arguments]
    return pseudo_terminal.shown(command, environment("rust", 80), progress=False)


@posix_only
@pytest.mark.parametrize(("name", "form"), TEXT_OUTPUT)
def test_nothing_raw_reaches_a_terminal(name: str, form: str, harmful: Path) -> None:
    arguments = {
        "find": [QUOTE, str(harmful)],
        "align": [str(harmful / HARMFUL[3]), str(harmful / HARMFUL[4])],
    }.get(name, [str(harmful)])
    told = SHOWN.sub("", on_terminal(name, *arguments, "--format", form))
    assert QUOTE[:12] in told or name in ("matrix", "dedup")
    assert not CONTROLS.search(told)


@posix_only
def test_nothing_raw_reaches_a_terminal_in_messages(harmful: Path) -> None:
    (harmful / "bin\x1b[31m.txt").write_bytes(b"\0\0")
    (harmful / "empty\x1b[31m.txt").write_bytes(b"")
    told = SHOWN.sub("", on_terminal("matrix", str(harmful), "--top", "0"))
    assert r"bin\x1b[31m.txt" in told
    assert r"empty\x1b[31m.txt: is empty" in told
    assert not CONTROLS.search(told)
    told = on_terminal("matrix", str(harmful), "--background", "\x1b[31m")
    assert not CONTROLS.search(told)
    told = on_terminal("find", "\x1b[", str(harmful))
    assert not CONTROLS.search(told)


@posix_only
def test_a_binary_format_is_kept_from_a_terminal() -> None:
    told = on_terminal("matrix", str(SEEDS), "--format", "npy")
    assert told == "textalign: --format npy is binary: give it a file with -o FILE\n"


def test_names_survive_in_formats_for_programs(harmful: Path) -> None:
    ids = sorted(HARMFUL, key=os.fsencode)
    found = json.loads(output("rust", "matrix", str(harmful), "--format", "json"))
    assert found["articles"] == ids
    for form in ("csv", "tsv"):
        rows = from_csv(output("rust", "matrix", str(harmful), "--format", form), form)
        assert [unguarded(cell) for cell in rows[0][1:]] == ids
        assert [unguarded(row[0]) for row in rows[1:]] == ids
        assert "'=1+2.txt" in rows[0]
    passage = json.loads(output("rust", "passages", str(harmful), "--format", "json"))[0]
    text = (harmful / passage["a"]["article"]).read_text("utf-8")
    assert text[passage["a"]["start"] : passage["a"]["end"]] == passage["a"]["text"]


@posix_only
def test_a_terminal_without_utf8_gets_escapes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "is_terminal", lambda _: True)
    stream = io.TextIOWrapper(io.BytesIO(), "ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    streams.write_stdout("“é\x1b”\n\t".encode())
    assert stream.buffer.getvalue() == rb"\u201c\xe9\x1b\u201d" + b"\n\t"


def test_the_standard_streams_may_have_any_encoding(folder: Path) -> None:
    (folder / "é“.txt").write_bytes(b"")
    done = subprocess.run(
        [sys.executable, "-m", "textalign", "matrix", str(folder)],
        env={**environment("rust", 80), "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert done.stderr == rb"textalign: \xe9\u201c.txt: is empty" + b"\n"
    assert "“" in done.stdout.decode("utf-8")


def test_who_puts_things_in_the_wrong_place_is_told_where_they_belong(folder: Path) -> None:
    told = failed(2, "find", str(folder), "broke the deadlock")
    assert "write the text first, in quotation marks if it has spaces" in told
    assert f"textalign matrix {folder}" in failed(2, str(folder))
    assert "textalign matrix" not in failed(2, "nonsense")
    assert "no such file" in failed(2, "find", "a long text " * 1000, "nowhere")
    assert "without -o it goes to stdout" in failed(2, "matrix", str(folder), "-o", "-")


@pytest.mark.parametrize("name", ["align", "explain"])
def test_who_names_articles_where_files_are_wanted_is_told_what_to_write(name: str) -> None:
    told = failed(2, name, "000", "001", str(SEEDS))
    wanted = [f"'{SEEDS}/00{number}*'" for number in (0, 1)]
    assert told.endswith(
        f"Error: Got unexpected extra argument ({SEEDS}). "
        f"A and B are files: textalign {name} {' '.join(wanted)}\n"
    )
    assert output("rust", name, *(one.strip("'") for one in wanted))
    files = sorted(map(str, SEEDS.iterdir()))[:4]
    told = failed(2, name, *files)
    assert f"extra arguments ({' '.join(files[2:])}). To compare them all" in told
    assert told.endswith(f": textalign passages {' '.join(files)}\n")
    told = failed(2, name, files[0], "001")
    assert told == (
        "textalign: no such file or folder: '001'; A and B are files: "
        "write the folder too, as in 'FOLDER/001*'\n"
    )


def test_a_table_in_a_file_that_says_another_format_is_told(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    done = start("matrix", str(folder), "-o", str(target))
    assert done.returncode == 0
    assert b"for programs add --format csv" in done.stderr
    done = start("matrix", str(folder), "-o", str(target), "--format", "csv")
    assert done.stderr == b""
