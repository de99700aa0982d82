"""What the documentation says is what happens: every block of code, table, name and promise.

Input: README.md, CONTRIBUTING.md, docs/ and the docstrings of the package. `console` blocks are
run, all of a document one after the other in one folder, and their output compared; `python` blocks
are doctests, `sh` blocks set something up and are run by .ci/run; what such a block prints stands
in a `text` block right after it. A line of `...` stands for any number of lines. Comments on the
lines before a block say more of it:

    <!-- file: corpus.jsonl -->    the block is this file, which stands in the folder
    <!-- needs: pandas, rich -->   it is run only where these packages are
    <!-- exit: 4 -->               the exit code of its commands
    <!-- stderr -->                what is shown is both of their streams

After a change of what is printed, this writes the documents anew; read them before you commit:

    PYTHONPATH=python python tests/test_docs.py
"""

from __future__ import annotations

import contextlib
import dataclasses
import doctest
import importlib
import importlib.util
import io
import os
import pkgutil
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import textalign
from every_command import EVERY_COMMAND
from extras import needs
from textalign import cli, errors, params, schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")),
)
LANGUAGES = {"console", "python", "sh", "text", "json"}
ANYTHING = "..."
FENCE = re.compile(r"( *)```(\w*)$")
NOTE = re.compile(r" *<!-- (needs|file|exit|stderr)(?:: (.+?))? -->$")
GENERATED = re.compile(r"(<!-- (\w+): made by tests/test_docs\.py -->\n).*?(<!-- end -->\n)", re.S)
DOCTEST_FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


class Block(NamedTuple):
    """A fenced block of a document."""

    language: str
    text: str
    line: int
    notes: dict[str, str]

    @property
    def needs(self) -> list[str]:
        """Packages without which it is not run."""
        return re.findall(r"[\w.]+", self.notes.get("needs", ""))


class Call(NamedTuple):
    """A command line in a document, and what it is said to print."""

    command: str
    printed: list[str]
    line: int
    block: Block


def read(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def blocks(document: str) -> list[Block]:
    found: list[Block] = []
    opened: re.Match[str] | None = None
    first, lines = 0, [""]
    notes: dict[str, str] = {}
    for number, line in enumerate(read(document).splitlines(), 1):
        fence = FENCE.match(line)
        if opened is None:
            note = NOTE.match(line)
            if note is not None:
                notes[note[1]] = note[2] or ""
            elif fence is None:
                assert not notes, f"{document}:{number}: a note on a block, and no block"
            opened, first, lines = fence, number + 1, []
        elif fence is None:
            # A block inside a list is indented like its fence.
            lines.append(line.removeprefix(opened[1]))
        else:
            found.append(Block(opened[2], "\n".join(lines), first, notes))
            opened, notes = None, {}
    assert opened is None, f"{document}:{first}: the block is not closed"
    return found


def calls(document: str) -> list[Call]:
    """Every call whose output the document shows."""
    found: list[Call] = []
    before = None
    for block in blocks(document):
        if block.language == "console":
            for number, line in enumerate(block.text.splitlines(), block.line):
                if line.startswith("$ "):
                    found.append(Call(line[2:], [], number, block))
                else:
                    found[-1].printed.append(line)
        elif block.language == "text" and before is not None and before.language == "sh":
            last = before.text.splitlines()[-1].rpartition("/bin/")[2]
            found.append(Call(last, block.text.splitlines(), block.line, block))
        before = block
    return [call._replace(printed=strip(call.printed)) for call in found]


def strip(lines: list[str]) -> list[str]:
    """Lines without blank ones at the end, which no reader sees."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return [line.rstrip() for line in lines[:end]]


def environment(engine: str) -> dict[str, str]:
    """For a process in another folder, where a relative PYTHONPATH would lead nowhere."""
    package = Path(textalign.__file__).resolve().parent
    own = {"PYTHONPATH": str(package.parent), "PYTHONUTF8": "1", "COLUMNS": "80"}
    return {**os.environ, **own, "TEXTALIGN_ENGINE": engine}


def run(command: str, folder: Path, engine: str, notes: dict[str, str] | None = None) -> list[str]:
    """What a command prints: textalign, or `cat` and `head` of what it wrote."""
    notes = notes or {}
    name, *arguments = shlex.split(command, comments=True)
    if name in ("cat", "head"):
        written = (folder / arguments[-1]).read_text("utf-8").splitlines()
        return strip(written[: int(arguments[1]) if name == "head" else None])
    assert name == "textalign", f"only textalign is run, not {command!r}"
    done = subprocess.run(
        [sys.executable, "-m", "textalign", *arguments],
        cwd=folder,
        env=environment(engine),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT if "stderr" in notes else subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    wanted = int(notes.get("exit", "0"))
    assert done.returncode == wanted, (
        f"{command}: exit code {done.returncode}: {done.stderr or done.stdout}"
    )
    return strip(done.stdout.splitlines())


def write_files(document: str, folder: Path) -> None:
    """Put the files that a document shows where its commands look for them."""
    for block in blocks(document):
        if "file" in block.notes:
            path = folder / block.notes["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{block.text}\n", "utf-8")


def needed(document: str) -> list[str]:
    """Packages that some block of a document needs."""
    return sorted({name for block in blocks(document) for name in block.needs})


def shortened(printed: list[str], said: list[str]) -> list[str]:
    """What is printed, with the lines left out that the document leaves out."""
    if ANYTHING not in said:
        return printed
    first = said.index(ANYTHING)
    last = len(said) - 1 - first
    return [*printed[:first], ANYTHING, *(printed[-last:] if last else [])]


def number(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


def options_table() -> str:
    """The parameters as a table, each with the commands that have it."""
    rows = ["| Option | Default | Bounds | Commands | Meaning |", "|---|---|---|---|---|"]
    every = [value for value in vars(params).values() if isinstance(value, params.Parameter)]
    for parameter in every:
        commands = [
            name
            for name, command in EVERY_COMMAND.items()
            for option in command.params
            if option.name == parameter.name and option.default == parameter.default
            if getattr(option, "help", None) == parameter.meaning
        ]
        name = "--" + parameter.name.replace("_", "-") if commands else parameter.name
        default = f"{number(parameter.default)} {parameter.unit}"
        bounds = f"{number(parameter.least)} to {number(parameter.most)}"
        named = ", ".join(commands) or "in `textalign.spark` only"
        rows.append(f"| `{name}` | {default} | {bounds} | {named} | {parameter.meaning} |")
    return "\n".join(rows) + "\n"


def measures_table() -> str:
    rows = ["| Measure | Meaning |", "|---|---|"]
    rows += [f"| `{name}` | {meaning} |" for name, meaning in params.MEASURES.items()]
    return "\n".join(rows) + "\n"


def choices_table() -> str:
    """What an option that is one of a few words may be."""
    rows = ["| Keyword | Value | Meaning |", "|---|---|---|"]
    for name, values, default in (
        ("candidates", params.CANDIDATES, params.DEFAULT_CANDIDATES),
        ("group_by", params.GROUP_BY, None),
        ("keep", params.KEEP, params.DEFAULT_KEEP),
        ("measure", params.DUPLICATES, params.DEFAULT_DUPLICATES),
        ("clusters", params.CLUSTERS, params.DEFAULT_CLUSTERS),
        ("--color", params.COLOUR, params.DEFAULT_COLOUR),
    ):
        for value, meaning in values.items():
            is_default = " (default)" if value == default else ""
            rows.append(f"| `{name}` | `{value}`{is_default} | {meaning} |")
    return "\n".join(rows) + "\n"


def model_table() -> str:
    """What the aligner works with beside what a caller sets."""
    rows = ["| Constant | Value |", "|---|---|"]
    model = dataclasses.fields(params.Model)
    in_bits = ("name_", "gap_", "weak_", "drop", "min_tail", "bag_evidence", "bag_border")
    in_bits += ("bag_drop", "bag_seed", "bag_relative_cap", "condensed_score")
    for one in model:
        if one.default is dataclasses.MISSING:
            continue
        told = f"{one.default}"
        if one.name.startswith(in_bits):
            told = f"{one.default / params.BIT:g} bits"
        rows.append(f"| `{one.name}` | {told} |")
    return "\n".join(rows) + "\n"


def columns_table(columns: Iterable[schema.Column]) -> str:
    """The columns of a table, with their types and units."""
    rows = ["| Column | Type | Unit | CSV | Meaning |", "|---|---|---|---|---|"]
    for one in columns:
        kind = f"`{one.dtype}`{', or null' if one.nullable else ''}"
        in_csv = "yes" if one.in_csv else "no"
        rows.append(f"| `{one.name}` | {kind} | {one.unit} | {in_csv} | {one.meaning} |")
    return "\n".join(rows) + "\n"


def fields_table(fields: Iterable[schema.Field]) -> str:
    """The fields of an object, with their types and units."""
    rows = ["| Field | Type | Unit | Meaning |", "|---|---|---|---|"]
    rows += [f"| `{one.name}` | {one.kind} | {one.unit} | {one.meaning} |" for one in fields]
    return "\n".join(rows) + "\n"


def codes_table() -> str:
    rows = ["| Code | Meaning |", "|---|---|"]
    rows += [f"| {code.value} | {code.meaning} |" for code in errors.ExitCode]
    return "\n".join(rows) + "\n"


def every_error() -> list[type[errors.TextalignError]]:
    """The exceptions of `textalign.errors`, each before those that derive from it."""
    found: list[type[errors.TextalignError]] = []
    waiting = [errors.TextalignError]
    while waiting:
        one = waiting.pop(0)
        found.append(one)
        inside = [sub for sub in one.__subclasses__() if sub.__module__ == errors.__name__]
        waiting[:0] = sorted(inside, key=lambda sub: sub.__name__)
    return found


def exceptions_table() -> str:
    rows = ["| Exception | Also a | Exit code | When |", "|---|---|---|---|"]
    for one in every_error():
        first = (one.__doc__ or "").partition("\n")[0]
        also = ", ".join(f"`{base.__name__}`" for base in one.__bases__)
        rows.append(f"| `{one.__name__}` | {also} | {one.exit_code.value} | {first} |")
    return "\n".join(rows) + "\n"


# What goes wrong in a folder with `seeds/`, the files of `messages_table`, and nothing else.
MISHAPS = (
    "matrix nowhere/",
    "matrix empty/",
    "matrix seeds/ binary.txt",
    "matrix seeds/ --max-bytes 5000",
    "matrix seeds/ --min-words 0",
    "matrix seeds/ --encoding utf-9",
    "matrix seeds/ --background klingon",
    "matrix seeds/ --files-from empty.txt",
    "matrix seeds/ -o nowhere/out.csv",
    "matrix seeds/ -o seeds",
    "matrix seeds/ -o seeds/000_5dcc7550175d0974.txt",
    "matrix seeds/ --fail-over 0.1 --format csv",
    "matrix seeds/ --format npz --measure reuse --measure words",
    "matrix broken.jsonl",
    "matrix broken.jsonl seeds/ --skip-bad",
    "matrix columns.csv",
    "find '...' seeds/",
    "dedup seeds/ --threshold 0.05 --recall 0.9999",
    "dedup seeds/ --num-slots 100",
    "background build empty.txt",
)


def messages_table() -> str:
    """What the command line says of each mishap; run where it is called, in a folder of its own."""
    rows = ["| Command | Message on stderr | Exit code |", "|---|---|---|"]
    with tempfile.TemporaryDirectory() as temporary, contextlib.chdir(temporary):
        shutil.copytree(ROOT / "seeds", "seeds")
        Path("empty").mkdir()
        Path("empty.txt").write_bytes(b"")
        Path("binary.txt").write_bytes(b"\x7fELF\0")
        Path("broken.jsonl").write_text('{"id": 1, "text": "a"}\n{"id": 2, "text": \n', "utf-8")
        Path("columns.csv").write_text("title,body\na,b\n", "utf-8")
        for command in MISHAPS:
            said, out = io.StringIO(), io.TextIOWrapper(io.BytesIO(), "utf-8")
            with contextlib.redirect_stderr(said), contextlib.redirect_stdout(out):
                code = cli._run(shlex.split(command))
            told = said.getvalue().splitlines()[-1].replace("|", "\\|")
            told = told.removeprefix("Error: ").removeprefix("textalign: ")
            told = told.replace(f"{Path.cwd()}/", "")
            rows.append(f"| `{command}` | {told} | {int(code)} |")
    return "\n".join(rows) + "\n"


TABLES = {
    "options": options_table,
    "measures": measures_table,
    "choices": choices_table,
    "model": model_table,
    "version": lambda: f"This is version {schema.VERSION}.\n",
    **{
        name: partial(columns_table, columns)
        for name, columns in (schema.TABLES | schema.WRITTEN).items()
    },
    **{name: partial(fields_table, fields) for name, fields in schema.OBJECTS.items()},
    "codes": codes_table,
    "exceptions": exceptions_table,
    "messages": messages_table,
}


def with_tables(text: str) -> str:
    """The document with its tables made anew."""
    return GENERATED.sub(lambda m: f"{m[1]}\n{TABLES[m[2]]()}\n{m[3]}", text)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the reader of the documents stands: a folder that has the five articles."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


DOCUMENTS_WITH_CALLS = [document for document in DOCUMENTS if calls(document)]
NEEDING = [pytest.param(one, marks=needs(*needed(one))) for one in DOCUMENTS if needed(one)]


def check_calls(document: str, engine: str, folder: Path, *, everything: bool) -> None:
    write_files(document, folder)
    for call in calls(document):
        if everything or not call.block.needs:
            printed = run(call.command, folder, engine, call.block.notes)
            assert shortened(printed, call.printed) == call.printed, f"{document}:{call.line}"


@pytest.mark.parametrize("engine", ["rust", "python"])
@pytest.mark.parametrize("document", DOCUMENTS_WITH_CALLS)
def test_commands_print_what_the_document_shows(document: str, engine: str, folder: Path) -> None:
    check_calls(document, engine, folder, everything=False)


@pytest.mark.parametrize("document", NEEDING)
def test_what_needs_an_extra_does_what_the_document_shows(document: str, folder: Path) -> None:
    check_calls(document, "rust", folder, everything=True)
    for test in python_blocks(document, everything=True):
        check(test)


def python_blocks(document: str, *, everything: bool = False) -> Iterator[doctest.DocTest]:
    """The `python` blocks of a document; each knows the names of those before it.

    Those that need a package that may be missing only if everything is asked for.
    """
    names: dict[str, object] = {}
    parser = doctest.DocTestParser()
    for block in blocks(document):
        if block.language == "python" and (everything or not block.needs):
            text, first = f"{block.text}\n", block.line - 1
            test = parser.get_doctest(text, {}, document, document, first)
            test.globs = names
            yield test


class Runner(doctest.DocTestRunner):
    """Runs examples and keeps what those printed that should have printed something else."""

    def __init__(self) -> None:
        super().__init__(optionflags=DOCTEST_FLAGS, verbose=False)
        self.printed: list[tuple[doctest.Example, str]] = []

    def report_failure(
        self, out: object, test: doctest.DocTest, example: doctest.Example, got: str
    ) -> None:
        self.printed.append((example, got))
        super().report_failure(out, test, example, got)


def check(test: doctest.DocTest) -> None:
    said = io.StringIO()
    runner = Runner()
    runner.run(test, out=said.write, clear_globs=False)
    assert not runner.failures, said.getvalue()


@pytest.mark.usefixtures("each_engine")
@pytest.mark.parametrize("document", DOCUMENTS)
def test_python_blocks_are_doctests(document: str, folder: Path) -> None:
    write_files(document, folder)
    for test in python_blocks(document):
        assert test.examples, f"{document}:{test.lineno}: nothing in the block is run"
        check(test)


MODULES = [
    "textalign",
    *(
        module.name
        for module in pkgutil.walk_packages(textalign.__path__, "textalign.", lambda _: None)
        # Importing the first runs the command line; the others need an extra: tests/test_index.py
        # and tests/spark.
        if module.name not in ("textalign.__main__", "textalign._index")
        if not module.name.startswith("textalign.spark")
    ),
]


@pytest.mark.usefixtures("each_engine", "folder")
@pytest.mark.parametrize("module", MODULES)
def test_docstrings_are_doctests(module: str) -> None:
    loaded = importlib.import_module(module)
    for test in doctest.DocTestFinder(exclude_empty=True).find(loaded, module):
        if test.examples:
            check(test)


def typed(name: str, tests: Iterable[doctest.DocTest]) -> tuple[str, str]:
    """The examples of a document or docstring as a module: its name, and its code."""
    sources = (example.source for test in tests for example in test.examples)
    return f"example_{re.sub(r'[^a-zA-Z0-9]', '_', name)}", "".join(sources)


def every_example() -> dict[str, str]:
    """The examples of the documents, and of the docstrings of what is public, as modules."""
    found = [typed(name, python_blocks(name, everything=True)) for name in DOCUMENTS]
    # Of a class with its methods; each docstring begins anew.
    finder, parser = doctest.DocTestFinder(), doctest.DocTestParser()
    whole = parser.get_doctest(textalign.__doc__ or "", {}, "textalign", None, 0)
    public = [getattr(textalign, name) for name in textalign.__all__ if name[0] != "_"]
    told = [test for one in public for test in finder.find(one, one.__name__, module=False)]
    found += [typed(test.name, [test]) for test in (whole, *told)]
    return {name: code for name, code in found if code}


@pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="mypy checks the types")
def test_examples_pass_strict_type_checks(tmp_path: Path) -> None:
    examples = every_example()
    assert len(examples) > 20
    for name, code in examples.items():
        (tmp_path / f"{name}.py").write_text(code, "utf-8")
    package = Path(textalign.__file__).parent.parent
    installed = package.name == "site-packages"
    # What extras bring is no part of what is asked.
    others = "".join(
        f"[mypy-{other}.*]\nignore_missing_imports = True\nfollow_imports = skip\n"
        for other in ("pandas", "polars", "datasketch", "pyarrow")
    )
    ours = "[mypy]\nstrict = True\nallow_redefinition = True\nlocal_partial_types = True\n"
    (tmp_path / "mypy.ini").write_text(ours + others, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "."],
        env={**os.environ, **({} if installed else {"MYPYPATH": str(package)})},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_block_says_what_it_is(document: str) -> None:
    for block in blocks(document):
        assert block.language in LANGUAGES, f"{document}:{block.line}: {block.language!r}"
        # What is read by no command is shown to no purpose, or should be run.
        assert block.language != "json" or "file" in block.notes, f"{document}:{block.line}"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_tables_are_those_of_the_parameters(document: str) -> None:
    text = read(document)
    assert with_tables(text) == text, "run tests/test_docs.py and read what it changed"


def test_every_table_stands_where_it_belongs() -> None:
    found = {name: {m[2] for m in GENERATED.finditer(read(name))} for name in DOCUMENTS}
    assert found["README.md"] == {"measures"}
    assert found["docs/errors.md"] == {"codes", "exceptions", "messages"}
    assert found["docs/reference/parameters.md"] == {"options", "measures", "choices", "model"}
    elsewhere = found["docs/reference/parameters.md"] | found["docs/errors.md"]
    assert found["docs/schema.md"] == set(TABLES) - elsewhere


def test_every_exception_is_one_of_ours_and_every_exit_code_is_told_in_the_help() -> None:
    every = every_error()
    assert {one.__name__ for one in every} == {n for n in errors.__all__ if n.endswith("Error")}
    for one in every:
        assert one.__doc__
        # Those for callers; the others are told apart by their exit codes alone.
        assert hasattr(textalign, one.__name__) or one is errors.OutputPathError
    told = " ".join((cli.commands.help or "").split())
    for code in errors.ExitCode:
        assert f"{code.value} {code.meaning}" in told


def test_each_mishap_names_what_it_is_about_and_the_way_out() -> None:
    rows = [row.split(" | ") for row in messages_table().splitlines()[2:]]
    assert len(rows) == len(MISHAPS)
    codes = {int(row[-1].removesuffix(" |")) for row in rows}
    assert codes == {1, 2, 3, 4}
    for command, message, _ in rows:
        assert len(message) > 30, command
        assert "Traceback" not in message


FOLDERS = r"(?:tests|docs|rust|python|seeds|benches|\.ci)/[\w./-]*"
PATH = re.compile(rf"`({FOLDERS})`|\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("document", [*DOCUMENTS, "CHANGELOG.md", "SECURITY.md"])
def test_every_path_that_is_named_exists(document: str) -> None:
    folder = (ROOT / document).parent
    for match in PATH.finditer(read(document)):
        path = ROOT / match[1] if match[1] else folder / match[2]
        assert path.exists(), f"{document} names {match[1] or match[2]}"


SCRIPT = re.compile(rf"\bpython (?:-P )?({FOLDERS}\.py)([^`\n|]*)")


def test_every_script_that_is_named_exists_and_has_its_options() -> None:
    found = [match for name in DOCUMENTS for match in SCRIPT.finditer(read(name))]
    assert len(found) > 30
    for match in found:
        path = ROOT / match[1]
        assert path.is_file(), match[0]
        code = path.read_text("utf-8")
        for option in re.findall(r"--[a-z-]+", match[2]):
            assert f'"{option}"' in code, match[0]


def test_every_promise_names_its_tests() -> None:
    promises = read("README.md").partition("## Promises\n")[2].partition("\n## ")[0]
    items = re.findall(r"^\d+\. .*(?:\n   .*)*", promises, re.MULTILINE)
    assert len(items) >= 4
    for item in items:
        assert re.search(r"`tests/test_\w+\.py`", item), item


def test_the_readme_tells_where_candidates_begin() -> None:
    assert f"articles × words pass {params.AUTO_ALL_PAIRS:,}," in read("README.md")


def rows(document: str, heading: str) -> dict[str, list[str]]:
    """The rows of the first table under a heading, by their first cell."""
    section = read(document).partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    table = re.search(r"^\|.*\n\|[-:| ]+\n((?:\|.*\n)+)", section, re.MULTILINE)
    assert table is not None, f"{document}: no table under {heading!r}"
    cells = [[cell.strip() for cell in row.split("|")[1:-1]] for row in table[1].splitlines()]
    return {first: rest for first, *rest in cells}


def in_short(figure: str) -> str:
    return f"{float(figure):.3f}".removeprefix("0")


def test_what_is_missed_is_told_with_the_figures_that_were_measured() -> None:
    quality = partial(rows, "docs/quality.md")
    planted = quality("Planted reuse: word recall / precision")
    edited = {f"{n} %": f"edited {n} %" for n in (10, 20, 30, 40)}
    reordered = "none, but the quarters in another order"
    told = rows("docs/explanation/misses.md", "Reworded text that shares no words")
    assert told == {
        row: [in_short(part) for part in planted[measured][0].split(" / ")]
        for row, measured in {"none": "verbatim", **edited, reordered: "reordered"}.items()
    }
    quotes = quality("Families of planted quotes")
    told = rows("docs/explanation/misses.md", "Short passages")
    assert told == {row: [in_short(quotes[row][1])] for row in quotes if row != "all"}
    pan, condensed = quality("PAN: textalign"), quality("PAN: textalign, condensed")
    translated, random, summary = (
        in_short(pan[kind][1])
        for kind in (
            "04-translation-obfuscation",
            "03-random-obfuscation",
            "05-summary-obfuscation",
        )
    )
    with_option = in_short(condensed["05-summary-obfuscation"][1])
    short = in_short(planted["edited 20 %, four of 20 words"][0].split(" / ")[0])
    labelled = quality("Labelled families of the five articles")["all"]
    tuned = quality("What near copies differ in: tuned pairs")["all"]
    held_out = quality("What near copies differ in: held-out pairs")["all"]
    assert (tuned[3:], held_out[3:]) == (["0", "0"], ["1", "0"]), "misses.md tells it in words"
    misses = " ".join(read("docs/explanation/misses.md").split())
    for said in (
        f"there and back {translated} of the text is found, of random edits {random}",
        f"{with_option}, against {summary} without",
        f"20 words, edited by 20 %, {short} is found",
        f"{labelled[1]} of {labelled[0]} places that people marked",
        f"of {tuned[2]} differences between pairs of sentences",
        f"of {held_out[2]} others all, with one false alarm",
    ):
        assert said in misses
    _, stretches, chapters = quality("Decoys")["textalign"]
    scores = " ".join(read("docs/explanation/scores.md").split())
    assert f"{stretches} had a passage with the defaults, and {chapters} of 1,000" in scores


def test_two_commands_set_up_and_each_is_one_line() -> None:
    commands = [block.text for block in blocks("README.md") if block.language == "sh"][:2]
    first, second = commands
    assert first.endswith(" .venv/bin/textalign matrix seeds/")
    assert second.endswith(" .venv-test/bin/python -m pytest -n 2 --dist worksteal")
    assert not any("\n" in command for command in commands)
    # The other pages begin as the README does, whose commands are run by .ci/run.
    [tutorial] = [block.text for block in blocks("docs/tutorial.md") if block.language == "sh"]
    assert tutorial == first


def fields(document: str, heading: str) -> list[str]:
    """The names in the first column of the table under a heading."""
    return [name.strip("`") for name in rows(document, heading)]


@pytest.mark.parametrize(
    ("heading", "command"),
    [
        ("Matrix", "matrix seeds/ --against seeds/ --format json"),
        ("Passages", "passages seeds/ --format json"),
        ("Families", "families seeds/ --format json"),
    ],
)
def test_the_formats_have_the_fields_that_are_listed(
    heading: str, command: str, folder: Path
) -> None:
    import json

    found = json.loads("\n".join(run(f"textalign {command}", folder, "rust")))
    one = found[0] if isinstance(found, list) else found
    assert fields("docs/formats.md", heading) == list(one)


SPY = """
import sys
def refuse(event, arguments):
    if event.partition(".")[0] in {"socket", "urllib", "ssl", "subprocess", "webbrowser", "winreg"}:
        sys.exit(f"{event} {arguments}")
    if event in {"os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile"}:
        sys.exit(f"{event} {arguments}")
from textalign.cli import main
sys.addaudithook(refuse)
sys.argv = ["textalign", *sys.argv[1:]]
main()
"""


@pytest.mark.parametrize("engine", ["rust", "python"])
@pytest.mark.parametrize("command", ["matrix", "passages", "families", "find '=1+1 $(id)'"])
def test_no_connection_is_opened_and_nothing_is_started(
    command: str, engine: str, folder: Path
) -> None:
    hostile = folder / "seeds" / "$(touch harm); import os.txt"
    hostile.write_text("=1+1 $(id) `id` {{7*7}} http://example.org/ __import__('os')\n" * 3)
    done = subprocess.run(
        [sys.executable, "-c", SPY, *shlex.split(command), "seeds/"],
        env=environment(engine),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "$(id)" in done.stdout
    assert not (folder / "harm").exists()


def rewritten(document: str, folder: Path) -> str:
    """The document with the tables and outputs of today."""
    lines = read(document).split("\n")
    write_files(document, folder)
    changes = []
    for call in calls(document):
        if all(map(importlib.util.find_spec, call.block.needs)):
            first = call.line if lines[call.line - 1].startswith("$ ") else call.line - 1
            printed = run(call.command, folder, "rust", call.block.notes)
            changes.append((first, len(call.printed), shortened(printed, call.printed)))
    for first, count, printed in reversed(changes):
        lines[first : first + count] = printed
    return with_tables("\n".join(lines))


def with_printed(document: str, folder: Path) -> str:
    """The document with what its Python prints today."""
    lines = read(document).split("\n")
    changes = []
    os.chdir(folder)
    write_files(document, folder)
    everything = all(map(importlib.util.find_spec, needed(document)))
    for test in python_blocks(document, everything=everything):
        runner = Runner()
        runner.run(test, clear_globs=False)
        for example, got in runner.printed:
            first = (test.lineno or 0) + example.lineno + example.source.count("\n")
            changes.append((first, example.want.count("\n"), got.splitlines()))
    for first, count, printed in reversed(changes):
        # As far in as the example itself, which a list may indent.
        above = lines[first - 1]
        indent = above[: len(above) - len(above.lstrip())]
        lines[first : first + count] = [indent + line for line in printed]
    return "\n".join(lines)


if __name__ == "__main__":
    for name in sys.argv[1:] or DOCUMENTS:
        with tempfile.TemporaryDirectory() as temporary:
            shutil.copytree(ROOT / "seeds", Path(temporary) / "seeds")
            for change in (rewritten, with_printed):
                # Python examples run where they would; what comes next needs a place that stays.
                with contextlib.chdir(ROOT):
                    text = change(name, Path(temporary))
                (ROOT / name).write_text(text, encoding="utf-8")
