"""Makes the environment of the peers, once, and runs a bench in it.

Input: requirements.txt, and the source tree, which is built and installed beside the peers. Output:
an environment in `.venv-peers` at the root of the tree, which git does not see. It is made anew
when the requirements or the sources of the package change.
"""

from __future__ import annotations

import hashlib
import os
import random
import resource
import statistics
import subprocess
import sys
import time
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parents[1]
FOLDER: Final = ROOT / ".venv-peers"


def enter() -> None:
    """Go on in the environment of the peers, made first if need be."""
    # A script has its own folder on the path; generator and quality benches lie beside it.
    sys.path[1:1] = [str(HERE.parent), str(HERE.parent / "quality")]
    if Path(sys.prefix).resolve() == FOLDER.resolve():
        return
    python = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    told = FOLDER / "textalign-state.txt"
    state = _state()
    if not told.exists() or told.read_text(encoding="utf-8") != state:
        print(f"making {FOLDER}", file=sys.stderr)
        venv.create(FOLDER, with_pip=True, clear=True)
        install = [str(python), "-m", "pip", "install", "--quiet"]
        subprocess.run([*install, "--upgrade", "pip"], check=True)
        subprocess.run([*install, "-r", str(HERE / "requirements.txt"), str(ROOT)], check=True)
        told.write_text(state, encoding="utf-8")
    raise SystemExit(subprocess.run([str(python), *sys.argv], check=False).returncode)


def _state() -> str:
    digest = hashlib.sha256((HERE / "requirements.txt").read_bytes())
    folders = (ROOT / "python/textalign", ROOT / "rust/core", ROOT / "rust/python")
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in {".py", ".rs", ".toml", ".txt"}:
                digest.update(path.read_bytes())
    return digest.hexdigest()


def measured(calls: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median processor time of each call, in seconds; the calls take turns, in changing order."""
    draw = random.Random(1)
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name in draw.sample(sorted(calls), len(calls)):
            began = time.process_time()
            calls[name]()
            seconds[name].append(time.process_time() - began)
    return {name: statistics.median(each) for name, each in seconds.items()}


def most_memory() -> float:
    """Megabytes that this process has had resident at most, so far."""
    told = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return told / (1e6 if sys.platform == "darwin" else 1e3)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """Print a table: the first column left, the others right."""
    lines = [tuple(head), *map(tuple, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        first, *others = line
        cells = [first.ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True)]
        print("  ".join(cells).rstrip())


def words_of(text: str) -> list[str]:
    """The quickest words that Python makes: what rensa and datasketch are given."""
    return text.lower().split()


def shingles_of(text: str) -> list[str]:
    """The quickest shingles of three words that Python makes as strings."""
    words = words_of(text)
    return list(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
