"""One checksum of everything that is found, whatever the engine, threads, hash seed and order.

The corpus is the five articles and some texts made of them. What is hashed is what programs read:
passages, families and matrices by the formats, and near-copies. A change of the checksum is a
change of results, and needs a line in CHANGELOG.md. This writes it anew:

    PYTHONPATH=python python tests/test_determinism.py
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import textalign
from textalign.read import find
from textalign.show import formats

HERE = Path(__file__)
SEEDS = HERE.parent.parent / "seeds"
GOLDEN = HERE.parent / "golden/everything.sha256"
PACKAGE_FOLDER = Path(textalign.__file__).parent.parent


def make(folder: Path) -> None:
    """The corpus: five articles, near-copies of them, and one sentence in other words."""
    texts = {path.name: path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))}
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    first, second, *_ = texts.values()
    (folder / "near.txt").write_text(first.replace("Trump", "Biden", 2), "utf-8")
    (folder / "mixed.txt").write_text(
        second[:900] + first[2000:2600] + "\r\nÜber Zoë’s 😀", "utf-8"
    )
    (folder / "capitals.txt").write_text(second.upper(), "utf-8")


def everything(folder: Path, threads: int) -> str:
    """The checksum of all that is found."""
    hashed = hashlib.sha256()
    result = textalign.compare(folder, threads=threads)
    hashed.update(formats.passages(result.passages, "jsonl"))
    hashed.update(formats.families(result.families, "jsonl"))
    measures = ["reuse", "containment", "jaccard", "words", "passages", "longest"]
    hashed.update(formats.matrix(result, measures, "jsonl"))
    few = textalign.compare(folder, threads=threads, candidates="shingles", condensed=True)
    hashed.update(formats.passages(few.passages, "jsonl"))
    found = textalign.find("President Trump broke the deadlock", folder, threads=threads)
    hashed.update(formats.passages(found, "jsonl"))
    for clusters in ("star", "single-link"):
        copies = textalign.dedup(folder, threshold=0.3, clusters=clusters, threads=threads)
        for column in (copies.kept, copies.cluster, copies.score, copies.exact, copies.pairs):
            hashed.update(column.tobytes())
    hashed.update(textalign.sketch([a.text for a in result.corpus], threads=threads).tobytes())
    hashed.update(textalign.build_background(folder).text.encode())
    return hashed.hexdigest()


def golden() -> str:
    return GOLDEN.read_text("utf-8").split()[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path)
    return tmp_path


@pytest.mark.parametrize("threads", [1, 2, 4, 16])
def test_any_number_of_threads_finds_the_same(folder: Path, threads: int) -> None:
    assert everything(folder, threads) == golden()


@pytest.mark.parametrize("turn", ["backwards", "by length"])
def test_the_order_in_which_a_folder_is_listed_changes_nothing(
    folder: Path, turn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    list_folder = find._list_folder

    def turned(root: str, inside: str) -> object:
        entries = sorted(list_folder(root, inside), key=lambda entry: entry[0])
        if turn == "backwards":
            return entries[::-1]
        return sorted(entries, key=lambda entry: (len(entry[0]), entry[0][::-1]))

    monkeypatch.setattr(find, "_list_folder", turned)
    assert everything(folder, 2) == golden()


@pytest.mark.parametrize(
    ("engine", "seed", "threads"),
    [("rust", "0", 4), ("rust", "1", 2), ("python", "random", 16)],
)
def test_neither_engine_nor_hash_seed_changes_anything(
    folder: Path, engine: str, seed: str, threads: int
) -> None:
    done = subprocess.run(
        [sys.executable, str(HERE), str(folder), str(threads)],
        env={
            **os.environ,
            "PYTHONPATH": str(PACKAGE_FOLDER),
            "PYTHONHASHSEED": seed,
            "TEXTALIGN_ENGINE": engine,
        },
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.strip() == golden()


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(everything(Path(sys.argv[1]), int(sys.argv[2])))
    else:
        import tempfile

        with tempfile.TemporaryDirectory() as temporary:
            made = Path(temporary) / "articles"
            made.mkdir()
            make(made)
            GOLDEN.write_text(f"{everything(made, 1)}  everything\n", "utf-8")
            shutil.rmtree(made)
