"""A driver that is killed behind any stage, or in one, goes on there with the same answer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from engines import on_sail
from generated import TABLE, articles, local, told

import textalign

STAGES = {
    "dedup": (
        "signatures",
        "articles",
        "contents",
        "candidates",
        "texts",
        "pairs",
        "components",
        "clusters",
        "differences",
    ),
    "passages": (
        "articles",
        "shingles",
        "pairs",
        "links",
        "places",
        "forms",
        "members",
        "occurrences",
    ),
}


def driven(folder: Path, when: str, verb: str) -> tuple[int, list[str]]:
    """How a driver ends, and the lines that it printed."""
    ended = subprocess.run(  # noqa: PLW1510  its code is looked at
        [sys.executable, Path(__file__).with_name("killed.py"), str(folder), when, verb],
        stdout=subprocess.PIPE,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    return ended.returncode, ended.stdout.splitlines()


def expected(verb: str, folder: Path) -> list[list[str]]:
    """Both tables of a local run over articles that are written into the folder."""
    rows = articles(600, 5)
    table = pa.table(dict(zip(TABLE, zip(*local(rows, folder), strict=True), strict=True)))
    if verb == "dedup":
        path = folder / "ledger.parquet"
        textalign.dedup_files(folder / "articles.jsonl", ledger=path)
        import pyarrow.parquet as pq

        return [told(table), told(pq.read_table(path).select(LEDGER))]
    corpus = textalign.Corpus.from_articles(
        textalign.Article(id, text, date=date) for id, text, date, _ in sorted(rows)
    )
    found = textalign.compare(corpus, candidates="shingles")
    return [told(found.passages.to_arrow()), told(found.families.to_arrow())]


LEDGER = [column.name for column in textalign.schema.LEDGER]


@on_sail
@pytest.mark.timeout(600)
@pytest.mark.parametrize("verb", STAGES)
def test_a_killed_driver_goes_on_where_it_was(tmp_path: Path, verb: str) -> None:
    wanted = expected(verb, tmp_path)
    folder, stages = tmp_path / "run", STAGES[verb]
    times: dict[Path, Any] = {}
    for at, name in enumerate(stages):
        assert driven(folder, "stage", verb) == (-signal.SIGKILL, [f"made {name}"])
        assert (folder / "manifests" / name).is_dir()
        times |= {file: file.stat().st_mtime_ns for file in (folder / name).iterdir()}
        if at == 2:
            assert driven(folder, "half", verb) == (-signal.SIGKILL, [])
            assert (folder / stages[at + 1]).is_dir()
            assert not (folder / "manifests" / stages[at + 1]).exists()
    code, lines = driven(folder, "never", verb)
    assert code == 0
    assert json.loads(lines[-1]) == wanted
    # What was done was read, not made again.
    assert times == {file: file.stat().st_mtime_ns for file in times}
