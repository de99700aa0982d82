"""A driver that is killed behind a stage, or in one, goes on there with the same answer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from engines import on_sail
from generated import articles, local

STAGES = (
    "signatures",
    "articles",
    "contents",
    "candidates",
    "texts",
    "pairs",
    "components",
    "clusters",
)


def driven(folder: Path, when: str) -> tuple[int, list[str]]:
    """How a driver ends, and the lines that it printed."""
    ended = subprocess.run(  # noqa: PLW1510  its code is looked at
        [sys.executable, Path(__file__).with_name("killed.py"), str(folder), when],
        stdout=subprocess.PIPE,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    return ended.returncode, ended.stdout.splitlines()


@on_sail
@pytest.mark.timeout(400)
def test_a_killed_driver_goes_on_where_it_was(tmp_path: Path) -> None:
    expected = local(articles(600, 5), tmp_path)
    for name in STAGES:
        assert driven(tmp_path / "run", "stage") == (-signal.SIGKILL, [f"made {name}"])
        assert (tmp_path / "run" / "manifests" / name).is_dir()
        if name == "contents":
            assert driven(tmp_path / "run", "half") == (-signal.SIGKILL, [])
            half = STAGES[STAGES.index(name) + 1]
            assert (tmp_path / "run" / half).is_dir()
            assert not (tmp_path / "run" / "manifests" / half).exists()
    before = {file: file.stat().st_mtime_ns for file in (tmp_path / "run" / "signatures").iterdir()}
    code, lines = driven(tmp_path / "run", "never")
    assert code == 0
    assert [tuple(row) for row in json.loads(lines[-1])] == expected
    # What was done was read, not made again.
    assert before == {
        file: file.stat().st_mtime_ns for file in (tmp_path / "run" / "signatures").iterdir()
    }
