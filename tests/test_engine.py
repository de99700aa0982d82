"""Which engine does the work: chosen, forced, missing, broken; and that both offer the same.

A copy of the package without its extension stands for an installation that could not build it.
"""

from __future__ import annotations

import importlib
import inspect
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import textalign
from textalign import engine as engines
from textalign.errors import EngineError, InputError, InternalError, UsageError

PACKAGE = Path(textalign.__file__).parent
SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="module")
def without_extension(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package as it is where the extension was not built."""
    made = tmp_path_factory.mktemp("pure")
    ignored = shutil.ignore_patterns("*.so", "*.pyd", "__pycache__")
    shutil.copytree(PACKAGE, made / "textalign", ignore=ignored)
    return made


def start(
    *arguments: str, forced: str | None = None, folder: Path = PACKAGE.parent
) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name != engines.VARIABLE}
    if forced is not None:
        env[engines.VARIABLE] = forced
    return subprocess.run(
        [sys.executable, *arguments],
        env={**env, "PYTHONPATH": str(folder), "COLUMNS": "80"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def matrix(forced: str | None = None, folder: Path = PACKAGE.parent) -> list[str | int]:
    done = start("-m", "textalign", "matrix", str(SEEDS), forced=forced, folder=folder)
    return [done.returncode, done.stderr, done.stdout]


# --- Choice ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("forced", "name"), [(None, "rust"), ("", "rust"), ("python", "python")])
def test_the_extension_is_taken_unless_the_other_is_forced(forced: str | None, name: str) -> None:
    done = start("-m", "textalign", "--version", forced=forced)
    assert done.stdout.splitlines()[1] == f"engine {name}"
    assert done.stderr == ""


def test_an_unknown_engine_is_refused() -> None:
    code, told, shown = matrix(forced="nonsense")
    assert (code, shown) == (1, "")
    assert told == ("textalign: TEXTALIGN_ENGINE='nonsense': the engines are 'rust' and 'python'\n")
    code, told, _ = matrix(forced="\x1b[31m")
    assert code == 1
    assert "\x1b" not in str(told)


def test_without_the_extension_the_twin_takes_over_and_says_so_once(
    without_extension: Path,
) -> None:
    code, told, shown = matrix(folder=without_extension)
    assert code == 0
    assert told == (
        "textalign: the compiled extension cannot be loaded (No module named 'textalign._rust'); "
        "running in pure Python, with the same results, more slowly\n"
    )
    assert shown == matrix()[2]
    assert matrix(forced="python", folder=without_extension) == [0, "", shown]
    script = "import textalign\nfor _ in range(3): textalign.align('a b c', 'a b c')"
    assert start("-c", script, folder=without_extension).stderr.count("\n") == 1


def test_a_forced_extension_that_is_missing_is_an_error(without_extension: Path) -> None:
    code, told, shown = matrix(forced="rust", folder=without_extension)
    assert (code, shown) == (1, "")
    assert told == (
        "textalign: the compiled extension cannot be loaded (No module named 'textalign._rust'); "
        "install textalign with a Rust toolchain, or unset TEXTALIGN_ENGINE to run in pure Python\n"
    )


def test_an_extension_that_does_not_load_is_told(without_extension: Path, tmp_path: Path) -> None:
    shutil.copytree(without_extension / "textalign", tmp_path / "textalign")
    (tmp_path / "textalign/_rust.abi3.so").write_bytes(b"no library")
    code, told, _ = matrix(folder=tmp_path)
    assert code == 0
    assert str(told).startswith("textalign: the compiled extension cannot be loaded (")
    assert str(told).count("\n") == 1


def test_import_alone_chooses_nothing_and_says_nothing(without_extension: Path) -> None:
    done = start("-c", "import textalign", forced="nonsense", folder=without_extension)
    assert (done.returncode, done.stderr) == (0, "")


def test_load_names_what_it_does_not_know() -> None:
    with pytest.raises(EngineError, match="the engines are 'rust' and 'python'"):
        engines.load("c")


def test_processors_are_those_that_the_process_may_use() -> None:
    count = engines.processors()
    assert 1 <= count <= (os.cpu_count() or 1)
    if hasattr(os, "sched_setaffinity"):
        script = (
            "import os; from textalign import engine\n"
            "os.sched_setaffinity(0, [min(os.sched_getaffinity(0))]); print(engine.processors())"
        )
        assert start("-c", script).stdout == "1\n"


# --- Both offer the same -----------------------------------------------------------------------


def public(name: str) -> dict[str, object]:
    """What an engine offers."""
    module = importlib.import_module(name)
    return {n: getattr(module, n) for n in module.__all__ if not n.startswith("_")}


RUST = public("textalign._rust")
TWIN = public("textalign._python")


def members(of: object) -> list[str]:
    return sorted(
        name
        for name in dir(of)
        if not name.startswith("_") or name in ("__len__", "__getitem__", "__iter__")
    )


def test_both_engines_offer_the_same_names_and_the_protocol_lists_them() -> None:
    assert sorted(RUST) == sorted(TWIN)
    protocol = {*engines.Engine.__annotations__, *members(engines.Engine)}
    # A result of a class is made by another call, never by its name.
    made = {name for name in RUST if inspect.isclass(RUST[name])} - protocol
    assert set(RUST) - made == protocol
    for name in made:
        assert any(hasattr(TWIN[other], name.lower()) for other in TWIN), name


@pytest.mark.parametrize("name", sorted(n for n in RUST if inspect.isclass(RUST[n])))
def test_the_classes_of_both_engines_have_the_same_members(name: str) -> None:
    rust, twin = RUST[name], TWIN[name]
    # The twin's background table is read by its other modules as it is.
    assert set(members(rust)) <= set(members(twin))
    if name != "Background":
        assert members(rust) == members(twin)


def callables() -> list[tuple[str, object, object]]:
    found = [(name, RUST[name], TWIN[name]) for name in sorted(set(RUST) & set(TWIN))]
    for name, rust, twin in list(found):
        if inspect.isclass(rust):
            shared = sorted(set(members(rust)) & set(members(twin)))
            found += [
                (f"{name}.{member}", getattr(rust, member), getattr(twin, member))
                for member in shared
            ]
    # `Passages` are made by `Articles` only.
    return [one for one in found if callable(one[1]) and one[0] != "Passages"]


@pytest.mark.parametrize(("name", "rust", "twin"), callables())
def test_no_function_of_an_engine_has_a_default_and_both_have_the_same_arguments(
    name: str, rust: object, twin: object
) -> None:
    signatures = [inspect.signature(f) for f in (rust, twin)]  # type: ignore[arg-type]
    named = [
        [parameter.name for parameter in signature.parameters.values() if parameter.name != "self"]
        for signature in signatures
    ]
    assert named[0] == named[1]
    for signature in signatures:
        for parameter in signature.parameters.values():
            assert parameter.default is inspect.Parameter.empty


def test_the_constants_are_equal() -> None:
    for name in ("SCHEME", "UNICODE_VERSION"):
        assert RUST[name] == TWIN[name]
        assert type(RUST[name]) is type(TWIN[name])


# --- Panics ------------------------------------------------------------------------------------


@pytest.mark.parametrize("threads", [1, 3])
def test_a_panic_becomes_an_exception_and_the_next_call_works(
    threads: int, capfd: pytest.CaptureFixture[str]
) -> None:
    rust = importlib.import_module("textalign._rust")
    before = textalign.align("the ball is in his court", "the ball is in his court")
    with pytest.raises(InternalError) as caught:
        rust._panic("it went wrong", threads)
    assert isinstance(caught.value, Exception)
    told = str(caught.value)
    assert "it went wrong" in told
    assert "lib.rs:" in told
    assert "please report it" in told
    assert capfd.readouterr() == ("", "")
    assert textalign.align("the ball is in his court", "the ball is in his court") == before
    # The threads of the pool live on.
    assert rust.sketch(["a b c d"] * 8, 3, 64, 1, 1).tobytes() == (
        rust.sketch(["a b c d"] * 8, 3, 64, 1, threads).tobytes()
    )


def test_a_panic_outside_of_the_core_becomes_the_same_exception(
    capfd: pytest.CaptureFixture[str],
) -> None:
    # Regression: it reached Python as a `BaseException`, which no handler of errors holds.
    rust = importlib.import_module("textalign._rust")
    for said in ("it went wrong", "and again"):
        with pytest.raises(InternalError, match=f"{said} .*please report it") as caught:
            rust._panic(said, 0)
        assert type(caught.value) is InternalError
    assert capfd.readouterr() == ("", "")
    assert textalign.align("the ball is in his court", "the ball is in his court")


def test_sketches_that_no_memory_holds_are_a_memory_error() -> None:
    with pytest.raises(MemoryError):
        importlib.import_module("textalign._rust").sketch(["a b c d"], 3, 2**44, 1, 1)


def test_panics_in_many_threads_each_reach_their_caller() -> None:
    from concurrent.futures import ThreadPoolExecutor

    rust = importlib.import_module("textalign._rust")

    def panic(_: int) -> bool:
        try:
            rust._panic("again", 2)
        except InternalError as error:
            return "again" in str(error)
        return False

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(panic, range(100)))


# --- Background tables -------------------------------------------------------------------------


def test_the_shipped_table_has_a_name_and_a_checksum() -> None:
    import hashlib

    table = engines.background(engines.current(), "english")
    assert table.name == "english"
    data = (PACKAGE / "data/english.txt").read_bytes()
    assert table.sha256 == hashlib.sha256(data).hexdigest()
    again = engines.background(engines.current(), "english")
    assert again.table is table.table


def test_a_table_that_was_written_anew_is_read_anew(tmp_path: Path, each_engine: str) -> None:
    path = tmp_path / "mine.txt"
    shipped = (PACKAGE / "data/english.txt").read_text("utf-8")
    path.write_text(shipped, "utf-8")
    first = engines.background(engines.current(), str(path))
    assert first.name == "english"
    path.write_text(shipped.replace("name english", "name mine"), "utf-8")
    second = engines.background(engines.current(), str(path))
    assert second.name == "mine"
    assert first.sha256 != second.sha256
    assert textalign.compare(["a b c"], background=str(path)).about["background"] == "mine"


def test_a_file_beside_the_given_path_is_not_taken_for_it(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_bytes((PACKAGE / "data/english.txt").read_bytes())
    with pytest.raises(UsageError, match="no background table is called"):
        engines.background(engines.current(), str(tmp_path / "mine"))


@pytest.mark.parametrize("data", [b"", b"the 10\n", b"\xff", b"textalign background 2\n"])
def test_a_broken_table_is_named(data: bytes, tmp_path: Path, each_engine: str) -> None:
    path = tmp_path / "broken.txt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"broken\.txt'"):
        textalign.align("a", "b", background=str(path))
