"""Shells complete commands, options, their values and paths.

Input: the beginnings of command lines. Output: pass or fail. bash is asked itself, as it asks when
somebody presses Tab; of the other shells, what the script says and what it gets for an answer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import textalign
from textalign import cli, params
from textalign.cli.completion import SHELLS
from textalign.show import formats

PACKAGE_FOLDER = Path(textalign.__file__).parent.parent


def start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    own = {"PYTHONPATH": str(PACKAGE_FOLDER), "PYTHONUTF8": "1", "COLUMNS": "80"}
    return subprocess.run(
        [sys.executable, "-m", "textalign", *arguments],
        env={**os.environ, **own, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def completed(line: str) -> list[tuple[str, str]]:
    """Kinds and values of what completes the last word of a line."""
    words = line.split(" ")
    done = start(
        _TEXTALIGN_COMPLETE="bash_complete", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1)
    )
    assert (done.returncode, done.stderr) == (0, "")
    return [tuple(one.split(",", 1)) for one in done.stdout.splitlines()]  # type: ignore[misc]


def plain(*values: str) -> list[tuple[str, str]]:
    return [("plain", value) for value in values]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("textalign ", plain(*cli.commands.commands)),
        ("textalign fam", plain("families")),
        ("textalign background ", plain("build")),
        ("textalign matrix --mea", plain("--measure")),
        ("textalign matrix --measure ", plain(*params.MEASURES)),
        ("textalign matrix --format t", plain("table", "tsv")),
        ("textalign families --format pas", plain("passim")),
        ("textalign passages --group-by ", plain("source")),
        ("textalign dedup --keep l", plain("longest", "latest", "lowest")),
        ("textalign completion z", plain("zsh")),
        ("textalign matrix --background fl", plain("flat")),
        ("textalign matrix --background ./x", [("file", "./x")]),
        ("textalign background build --stemmer ger", plain("german")),
        ("textalign matrix se", [("file", "se")]),
        ("textalign matrix a.txt b", [("file", "b")]),
        ("textalign matrix --against se", [("file", "se")]),
        ("textalign matrix -o o", [("file", "o")]),
        ("textalign matrix --files-from f", [("file", "f")]),
        ("textalign align a.txt b", [("file", "b")]),
        ("textalign find text se", [("file", "se")]),
    ],
)
def test_what_completes_a_line(line: str, wanted: list[tuple[str, str]]) -> None:
    assert completed(line) == wanted


def test_every_format_is_completed() -> None:
    assert completed("textalign matrix --format ") == plain(*formats.MATRIX_FORMATS)


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_of_a_shell_asks_by_the_variable(shell: str) -> None:
    done = start("completion", shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"_TEXTALIGN_COMPLETE={shell}_complete" in done.stdout
    # It is what click itself prints where it is asked by the variable.
    other = start(_TEXTALIGN_COMPLETE=f"{shell}_source")
    assert done.stdout.strip() == other.stdout.strip()


def test_another_shell_is_refused() -> None:
    done = start("completion", "tcsh")
    assert done.returncode == 2
    assert "'bash', 'zsh', 'fish'" in done.stderr


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["textalign", "matrix", "--format", "np"], ["npy", "npz"]),
        (["textalign", "exp"], ["explain"]),
        (["textalign", "matrix", "--min-w"], ["--min-words"]),
    ],
)
def test_bash_completes(words: list[str], wanted: list[str], tmp_path: Path) -> None:
    program = tmp_path / "textalign"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m textalign "$@"\n')
    program.chmod(0o755)
    line = " ".join(f"'{word}'" for word in words)
    script = (
        'eval "$(textalign completion bash)"\n'
        "complete -p textalign >&2\n"
        f"COMP_WORDS=({line}) COMP_CWORD={len(words) - 1} COMPREPLY=()\n"
        "_textalign_completion textalign\n"
        'printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", script],
        env={
            **os.environ,
            "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(PACKAGE_FOLDER),
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "-F _textalign_completion textalign" in done.stderr
    assert done.stdout.splitlines() == wanted
