"""The rules that keep the project one house, each as a test of its files."""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import re
import subprocess
import sys
import tomllib
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
import pytest

import textalign
from every_command import EVERY_COMMAND
from textalign import params
from textalign._python.stem import COMPOSED
from textalign.params import Parameter

ROOT = Path(__file__).parent.parent
PACKAGE = Path(textalign.__file__).parent
CORE = ROOT / "rust/core/src"
TWIN = ROOT / "python/textalign/_python"

# The five articles, as they came.
SEEDS = {
    "000_5dcc7550175d0974.txt": "3c162a6b57b6015e56f37ceb79e04eefa1e5520f734fe0c74050b2a02bc3ce5d",
    "001_bc11f3d64c2ecfd9.txt": "73e22fc48636ede82ecaf6813be213e915f3b3f86e668814b2cacae1bb74cc1c",
    "002_7f23b3891e78eb35.txt": "458b6d5482e51a6da4f3d0e2f233a17f476e29570017ae3ff84b176944caf1a6",
    "003_0c27a898a610b2f4.txt": "2044e89e2c14766d9ec9f4b009005cd378109d942160dfcd70adcd6d33b23dab",
    "004_81f6cedd650f33ab.txt": "682617ea0fc6fee813ea274650b4f60ea2d30df2c2543c437d3476e38b685b55",
}

# What is no stage of the work and has no twin.
WITHOUT_TWIN = {"lib", "error", "parallel", "simd"}


def modules(folder: Path, suffix: str, package: str) -> set[str]:
    """Paths of the modules in a folder; the file that makes a folder a module stands for it."""
    return {
        path.relative_to(folder).with_suffix("").as_posix().removesuffix(f"/{package}")
        for path in folder.rglob(f"*{suffix}")
    } - {package}


def manifest() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / "Cargo.toml").read_text("utf-8"))
    return found


def test_the_seeds_are_the_five_articles_and_nothing_else() -> None:
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (ROOT / "seeds").rglob("*")
    }
    assert found == SEEDS


def test_core_and_twin_have_the_same_files() -> None:
    assert modules(CORE, ".rs", "mod") - WITHOUT_TWIN == modules(TWIN, ".py", "__init__")


def test_the_core_does_not_depend_on_python() -> None:
    with (ROOT / "Cargo.lock").open("rb") as file:
        packages = tomllib.load(file)["package"]
    needs = {
        package["name"]: {need.split()[0] for need in package.get("dependencies", ())}
        for package in packages
    }
    reached: set[str] = set()
    waiting = ["textalign-core"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += needs[name]
    assert "rayon" in reached
    assert not {name for name in reached if name.startswith(("pyo3", "numpy", "python"))}
    assert "pyo3" in needs["textalign-python"]
    for path in CORE.rglob("*.rs"):
        assert "pyo3" not in path.read_text("utf-8"), path


def rust_files() -> list[Path]:
    """Every file of Rust in the tree, apart from what is built."""
    folders = [path.parent for path in (ROOT / "rust").glob("*/Cargo.toml")]
    return [
        path for folder in folders for path in folder.rglob("*.rs") if "target" not in path.parts
    ]


def test_unsafe_code_stands_in_one_file() -> None:
    rust = manifest()["workspace"]
    assert rust["lints"]["rust"]["unsafe_code"] == "deny"
    for path in (ROOT / "rust").glob("*/Cargo.toml"):
        lints = tomllib.loads(path.read_text("utf-8"))["lints"]
        assert lints.get("workspace") or lints["rust"]["unsafe_code"] == "deny", path
    found = {
        path
        for path in rust_files()
        # The lint is allowed nowhere else either.
        if re.search(r"\bunsafe\b|allow\(unsafe_code", re.sub(r"//.*", "", path.read_text("utf-8")))
    }
    assert found == {CORE / "simd.rs"}


def test_rust_does_not_print() -> None:
    for path in (ROOT / "rust").glob("*/src/**/*.rs"):
        code = re.sub(r"//.*", "", path.read_text("utf-8"))
        tested = code.partition("#[cfg(test)]")[0]
        assert not re.search(r"\be?print(ln)?!|\bdbg!|\btodo!|\bunimplemented!", tested), path


def test_fuzzing_knows_the_defaults() -> None:
    model = params.Model.of(
        params.MIN_EVIDENCE.default, params.MIN_WORDS.default, params.MIN_CHARACTERS.default
    )
    lines = [f"{name} {int(value)}\n" for name, value in asdict(model).items()]
    assert (ROOT / "rust/fuzz/model.txt").read_text("utf-8") == "".join(lines)


def test_the_crates_under_the_extension_are_told_and_counted() -> None:
    """`.ci/licences.py` holds the table of notices against what is linked."""
    crates = set(
        re.findall(r"^\| `([^`]+)` \|", (ROOT / "LICENSE-DATA.md").read_text("utf-8"), re.M)
    )
    notes = (ROOT / "docs/design-notes.md").read_text("utf-8")
    told = notes.partition("## Crates\n")[2].partition("\n## ")[0]
    assert re.search(rf"\b{len(crates)} crates\b", told)
    assert set(re.findall(r"`([^`]+)`", told)) == crates | {"deny.toml"}
    names = [each["name"] for each in tomllib.loads((ROOT / "Cargo.lock").read_text())["package"]]
    assert len(names) == len(set(names)), "a crate in two versions"


def test_the_versions_are_one() -> None:
    version = manifest()["workspace"]["package"]["version"]
    assert textalign.__version__ == version
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"\nversion: {version}\n" in citation
    with (ROOT / "Cargo.lock").open("rb") as file:
        for package in tomllib.load(file)["package"]:
            if package["name"].startswith("textalign"):
                assert package["version"] == version


def test_an_unknown_name_is_unknown() -> None:
    assert set(textalign.__all__) <= {*vars(textalign), "__version__"}
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        textalign.nonsense  # noqa: B018


def test_every_parameter_is_an_option_or_a_keyword() -> None:
    options = {
        option.name: (name, option)
        for name, command in EVERY_COMMAND.items()
        for option in command.params
        if isinstance(option, click.Option)
    }
    keywords = {
        argument.arg
        for path in sorted([*PACKAGE.glob("_*.py"), *PACKAGE.glob("spark/_*.py")])
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
        for argument in node.args.kwonlyargs
    }
    for parameter in vars(params).values():
        if not isinstance(parameter, Parameter):
            continue
        assert parameter.name in {*options, *keywords}
        if parameter.name in options:
            name, option = options[parameter.name]
            context = click.Context(EVERY_COMMAND[name], info_name=name)
            told = " ".join(option.get_help_record(context) or ())
            assert f"--{parameter.name.replace('_', '-')} {option.metavar}" in told
            assert option.show_default


def is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int | float | complex)


def test_no_default_of_a_number_stands_outside_params() -> None:
    """A function of a verb, or of the twin, takes its numbers from `params` or is given them."""
    for path in sorted([*PACKAGE.glob("_*.py"), *TWIN.rglob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                defaults = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
                numbers = [
                    default
                    for default in defaults
                    if is_number(default) and not isinstance(default.value, bool)  # type: ignore[attr-defined]
                ]
                assert not numbers, f"{path.name}: {node.name}"


def imported(path: Path) -> set[str]:
    """Modules of the package that a file of it imports when it runs, not for types alone."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            node.body = []
        # A notebook asks a result itself how it looks.
        if isinstance(node, ast.FunctionDef) and node.name == "_repr_html_":
            node.body = []
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            module = (node.module or "").removeprefix("textalign.")
            names |= {module} if module and module != "textalign" else {a.name for a in node.names}
    return {name.split(".")[0] for name in names}


def test_the_arrows_run_down() -> None:
    engines = {"engine", "_rust", "_python", "_background", "_compare", "_find", "_dedup", "cli"}
    engines |= {"_report", "_dedup_files", "_duplicates", "_stores", "_sketch", "_index"}
    for path in (PACKAGE / "show").glob("*.py"):
        assert not imported(path) & {*engines, "write", "read"}, path.name
    below = [PACKAGE / f"{n}.py" for n in ("params", "errors", "corpus", "write")]
    below += [path for n in ("read", "result", "segments") for path in (PACKAGE / n).glob("*.py")]
    for path in below:
        assert not imported(path) & {*engines, "show"}, path
    for path in PACKAGE.glob("*.py"):
        # The verbs `report` and `dedup_files` are those that show.
        if path.name != "__main__.py":
            shows = {"show"} if path.name not in ("_report.py", "_dedup_files.py") else set()
            assert not imported(path) & {"cli", *shows}, path.name
    for path in TWIN.rglob("*.py"):
        assert not imported(path) & {"engine", "cli", "show", "read", "write", "result"}, path.name


def test_only_the_choice_of_an_engine_reads_the_environment() -> None:
    for path in PACKAGE.rglob("*.py"):
        if path.name != "engine.py":
            assert not re.search(r"\benviron\b|\bgetenv\b", path.read_text("utf-8")), path


def test_importing_loads_no_engine_and_nothing_that_is_slow() -> None:
    script = "import sys, textalign.cli; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert "numpy" in loaded
    assert not loaded & {
        "textalign._rust",
        "textalign._python",
        "snowballstemmer",
        "importlib.metadata",
        "numpy.random",
        "asyncio",
        "multiprocessing",
    }


@pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="stubtest comes with mypy")
def test_the_stub_tells_the_truth_about_the_extension(tmp_path: Path) -> None:
    allowed = tmp_path / "allowed.txt"
    # The first is for tests only, the second is made by the binding.
    allowed.write_text("textalign\\._rust\\._panic\ntextalign\\._rust\\.__all__\n", "utf-8")
    installed = PACKAGE.parent.name == "site-packages"
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy.stubtest",
            "textalign._rust",
            "--allowlist",
            str(allowed),
            "--ignore-unused-allowlist",
        ],
        # Of what is installed mypy knows by itself, and refuses to be told.
        env={
            "PYTHONPATH": str(PACKAGE.parent),
            **({} if installed else {"MYPYPATH": str(PACKAGE.parent)}),
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_both_engines_have_the_same_stemmers() -> None:
    text = (CORE / "stem.rs").read_text("utf-8")
    for name, expected in (("LANGUAGES", params.STEMMERS), ("COMPOSED", COMPOSED)):
        found = re.search(rf'const {name}: &str = "([^"]*)";', text)
        assert found is not None
        assert found[1].replace("\\\n", "") == expected
