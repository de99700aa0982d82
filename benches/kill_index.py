"""Writers of an index that are killed at any moment: which state opens afterwards.

    python benches/kill_index.py               # until 200 have been killed
    python benches/kill_index.py --times 20

Half of them build an index, half add to one; each is killed (SIGKILL) after a time drawn at random,
which spreads over all that it does. Then the index is opened: it must be in the state before or in
that after, with every checksum right, and say which by its commit and its counts; a query must find
what that state holds; and the next writer must be able to write. Anything else ends with an error.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import textalign as ta
from textalign import errors

BEFORE: Final = 40
"""Articles of an index that is added to."""

ADDED: Final = 300
WORDS: Final = 80

LONGEST: Final = 0.9
"""Times what a writer takes that is left alone: the longest wait until it is killed."""

WRITER: Final = """
import sys
import textalign as ta
from textalign import _index
# Several segments, and merges of them.
_index.BATCH_CHARACTERS, _index.SEGMENT_POSTINGS = 20_000, 4_000
how, path, articles = sys.argv[1:]
print("ready", flush=True)
sys.stdin.readline()
if how == "build":
    ta.Index.build(path, articles)
else:
    ta.Index.open(path).add(articles)
"""


@dataclass(frozen=True)
class Outcome:
    """What was found of one writer."""

    how: str
    killed: bool
    """Whether it had not ended by itself."""
    state: str
    """``none``: nothing of what it wrote counts; ``whole``: all does."""


def articles(draw: random.Random, name: str, count: int) -> dict[str, str]:
    return {
        f"{name} {n}": " ".join(f"w{draw.randrange(10**6)}" for _ in range(WORDS))
        for n in range(count)
    }


def written(path: Path, texts: dict[str, str]) -> Path:
    path.write_text("".join(f"{_line(id, text)}\n" for id, text in texts.items()), "utf-8")
    return path


def _line(id: str, text: str) -> str:
    return f'{{"id": "{id}", "text": "{text}"}}'


def start(how: str, index: Path, file: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, how, str(index), str(file)]
    writer = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    return writer


def ends(writer: subprocess.Popen[str], seconds: float | None) -> bool:
    """Let a writer work for so long, then kill it; whether it had ended by itself."""
    assert writer.stdin is not None
    writer.stdin.write("\n")
    writer.stdin.flush()
    try:
        code = writer.wait(seconds)
    except subprocess.TimeoutExpired:
        writer.kill()
        writer.wait()
        return False
    finally:
        for stream in (writer.stdin, writer.stdout, writer.stderr):
            if stream is not None and not stream.closed and stream is not writer.stderr:
                stream.close()
    assert writer.stderr is not None
    assert code == 0, writer.stderr.read()
    return True


def killed(folder: Path, draw: random.Random, takes: float = 1.0) -> Outcome:
    """Kill one writer, and look at what it left; `takes`: seconds that one takes."""
    how = draw.choice(("build", "add"))
    index = folder / "index"
    before = articles(draw, "before", BEFORE) if how == "add" else {}
    new = articles(draw, "new", ADDED)
    if before:
        ta.Index.build(index, before).close()
    writer = start(how, index, written(folder / "new.jsonl", new))
    with writer:
        ended = ends(writer, draw.uniform(0, LONGEST * takes))
    commit = 1 if before else 0
    try:
        with ta.Index.open(index) as opened:
            told = opened.info(check=True)
            assert told.damaged == (), told.damaged
            state = "none" if told.articles == len(before) else "whole"
            assert told.articles == len(before) + (len(new) if state == "whole" else 0), told
            assert told.commit == commit + (state == "whole"), told
            assert state == "whole" or not ended
            there = {**before, **new} if state == "whole" else before
            for id, text in draw.sample(sorted({**before, **new}.items()), 3):
                found = {p.b.article for p in opened.query({"asked": text}).passages}
                assert found == ({id} if id in there else set()), (id, found)
            opened.add({"after": "the next writer can write"})
            assert len(opened) == told.articles + 1
    except errors.InputError as error:
        # Nothing was committed yet, and that is said; who builds again, builds.
        said = str(error)
        if how == "add" or ("no index" not in said and "no such index" not in said):
            raise
        ta.Index.build(index, new).close()
        state = "none"
    return Outcome(how, not ended, state)


def main() -> None:
    parser = argparse.ArgumentParser(description="Kill writers of an index.")
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    draw = random.Random(chosen.seed)
    with tempfile.TemporaryDirectory() as name:
        file = written(Path(name) / "new.jsonl", articles(draw, "new", ADDED))
        with start("build", Path(name) / "index", file) as writer:
            began = time.monotonic()
            assert ends(writer, None)
            takes = time.monotonic() - began
    counts: Counter[Outcome] = Counter()
    # One that ends before its time is looked at too, but does not count.
    while sum(count for outcome, count in counts.items() if outcome.killed) < chosen.times:
        with tempfile.TemporaryDirectory() as name:
            counts[killed(Path(name), draw, takes)] += 1
    print(f"{chosen.times} writers killed within {LONGEST * takes:.2f} s; all states committed:")
    for outcome, count in sorted(counts.items(), key=str):
        what = "killed" if outcome.killed else "ended before that"
        left = "nothing of it counts" if outcome.state == "none" else "all of it is there"
        print(f"{count:5}  {outcome.how:5}  {what}, {left}")


if __name__ == "__main__":
    main()
