"""Memory: a stated multiple of the input, no growth from call to call, and a limit that is told.

What is measured is measured in processes of their own: the peak of this one belongs to all tests.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

import textalign
from textalign import cli
from textalign.errors import ExitCode, OutOfMemoryError, TextalignError

resource = pytest.importorskip("resource", reason="limits need POSIX")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")

PACKAGE_FOLDER = Path(textalign.__file__).parent.parent

# What the README promises: bytes for each word of the input, beside the texts and what any process
# takes.
BYTES_A_WORD = {"compare": 200, "find": 200, "dedup": 16, "sketch": 16}

# 40 articles of invented words, of which each shares a sentence with the next.
TEXTS = """
    import random
    dice = random.Random(1)
    words = WORDS
    said = [SPACE.join(dice.choices(words, k=20)) for _ in range(41)]
    texts = [
        SPACE.join([said[n], *dice.choices(words, k=COUNT), said[n + 1]]) for n in range(40)
    ]
"""
PROSE = '["".join(dice.choices("abcdefghijklmnop", k=dice.randint(3, 9))) for _ in range(30_000)]'
# Every ideograph is a word.
IDEOGRAPHS = "[chr(0x4e00 + n) for n in range(20_000)]"

CALLS = {
    "compare": 'textalign.compare(texts, candidates="shingles", threads=2)',
    "find": "textalign.find(said[3], texts, threads=2)",
    "dedup": "textalign.dedup(texts, threads=2)",
    "sketch": "textalign.sketch(texts, threads=2)",
}


def run(script: str, *arguments: str, engine: str = "rust") -> Any:
    """What a script prints last, which is JSON."""
    code = "import json, resource, sys, textalign\n" + script
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(PACKAGE_FOLDER), "TEXTALIGN_ENGINE": engine},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def texts(kind: str, count: int) -> str:
    """The script that makes articles of so many words."""
    words, space = (PROSE, '" "') if kind == "prose" else (IDEOGRAPHS, '""')
    script = TEXTS.replace("WORDS", words).replace("SPACE", space).replace("COUNT", str(count))
    return textwrap.dedent(script)


LIMITED = """
    used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + room, used + room))
    try:
        call
        print(json.dumps("done"))
    except textalign.TextalignError as error:
        print(json.dumps([type(error).__name__, str(error)]))
"""


def limited(call: str, room: int) -> Any:
    """The same, with so many bytes of address space more than there are before the call."""
    script = LIMITED.replace("call", call, 1).replace("room", str(room))
    return run(texts("prose", 10_000) + textwrap.dedent(script))


@pytest.mark.parametrize(
    ("name", "kind"), [*((name, "prose") for name in CALLS), ("compare", "ideographs")]
)
def test_the_peak_is_no_more_than_is_stated_for_each_word(name: str, kind: str) -> None:
    # Linux forgets the peak when it is told to; that of making the texts is not what is measured.
    script = f"""
    import re
    open("/proc/self/clear_refs", "w").write("5")
    {CALLS[name]}
    print(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1])
    """

    def peak(count: int) -> int:
        kilobytes: int = run(texts(kind, count) + textwrap.dedent(script))
        return kilobytes << 10

    few, many = 4_000, 16_000
    # The texts of this script have at most eight bytes a word, and are held a second time.
    assert peak(many) - peak(few) <= (BYTES_A_WORD[name] + 8) * 40 * (many - few)


@pytest.mark.parametrize("name", ["compare", "dedup"])
def test_a_limit_that_is_hit_is_a_named_error_and_no_crash(name: str) -> None:
    found = {str(limited(CALLS[name], megabytes << 20)) for megabytes in (8, 110, 800)}
    assert "done" in found
    assert len(found) > 1
    for one in found - {"done"}:
        assert "OutOfMemoryError" in one
        assert "MiB of address space, is not enough: give it fewer articles" in one
        assert "ulimit -v" in one


def test_a_limit_that_python_hits_is_told_on_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise MemoryError

    (tmp_path / "a.txt").write_text("a b c", "utf-8")
    monkeypatch.setattr("textalign.cli.run.compare", fail)
    assert cli._run(["matrix", "-q", str(tmp_path)]) == ExitCode.FAILED
    told = "textalign: the memory that this process may have is not enough: give it fewer articles"
    assert capsys.readouterr().err.startswith(told)


def test_running_out_of_memory_is_an_error_of_both_families() -> None:
    assert issubclass(OutOfMemoryError, MemoryError)
    assert issubclass(OutOfMemoryError, TextalignError)


@pytest.mark.parametrize(("engine", "count"), [("rust", 1000), ("python", 200)])
def test_memory_does_not_grow_from_call_to_call(engine: str, count: int) -> None:
    script = f"""
    said = "The road to the harbour was closed by a fallen lime tree all afternoon."
    def rss():
        return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()
    def call(n):
        texts = [f"It rained {{n}} times. {{said}}", f"{{said}} Buses stood in {{n}} streets."]
        result = textalign.compare(texts, threads=1 + n % 2)
        assert len(result.passages) == 1 and result.matrix().shape == (2, 2)
        if n % 10 == 0:
            textalign.sketch(texts); textalign.find("lime tree", texts); textalign.dedup(texts)
    for n in range({count // 5}):
        call(n)
    before = rss()
    for n in range({count}):
        call(n)
    print(json.dumps(rss() - before))
    """
    assert run(textwrap.dedent(script), engine=engine) < 4 << 20
