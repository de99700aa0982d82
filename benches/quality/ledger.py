"""Whether the ledger of `dedup` tells the truth: folders of texts in, every line counted anew.

    python benches/quality/ledger.py FOLDER [FOLDER ...]    # such as the newsgroups, and news

The files are read here, latin-1 where they are not UTF-8, and given to the command as JSON lines.
Nothing of what is checked comes from the search: shingles are runs of the words themselves, counted
in sets. What must hold: kept and removed are what was read; of articles with the same words one
stays; every score is exact, and so is every place where two differ; the lines kept are those that
came. The exit code is 1 where something does not.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

sys.path.append(str(Path(__file__).parent))
from near_duplicates import missed, must, words_of

from textalign import params

if TYPE_CHECKING:
    from collections.abc import Iterable

MEASURES: Final = (("jaccard", 0.8), ("jaccard", 0.5), ("containment", 0.8))
BATCH: Final = 1000


def texts_of(folders: Iterable[Path]) -> dict[str, str]:
    """Every file of the folders as text, by its path."""
    found = {}
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            data = path.read_bytes()
            try:
                text = data.decode("utf-8")
            except UnicodeDecodeError:
                text = data.decode("latin-1")
            found[path.as_posix()] = text
    return found


def shingles(words: tuple[str, ...], size: int) -> set[tuple[str, ...]]:
    starts = range(max(1, len(words) - size + 1)) if words else range(0)
    return {words[at : at + size] for at in starts}


def holds(entry: dict[str, Any], texts: dict[str, str], words: dict[str, tuple[str, ...]]) -> bool:
    """Whether an entry is true: its score, and every place where the two differ."""
    gone, kept = words[entry["removed"]], words[entry["kept"]]
    same = gone == kept and bool(gone or texts[entry["removed"]] == texts[entry["kept"]])
    if same or entry["exact"]:
        return same and entry["exact"] and entry["score"] == 1 and not entry["edits"]
    size = int(params.SHINGLE_SIZE.default)
    a, b = shingles(gone, size), shingles(kept, size)
    whole = a | b if entry["measure"] == "jaccard" else a
    if entry["score"] != len(a & b) / len(whole):
        return False
    if entry["differences"] > len(entry["edits"]):
        return len(entry["edits"]) == params.LEDGER_EDITS
    # What lies between the differences must be the same words on both sides.
    ends = [(0, 0), *((edit[2], edit[4]) for edit in entry["edits"])]
    texts_ = texts[entry["removed"]], texts[entry["kept"]]
    starts = [*((edit[1], edit[3]) for edit in entry["edits"]), tuple(map(len, texts_))]
    between = [
        [texts_[side][end[side] : start[side]] for end, start in zip(ends, starts, strict=True)]
        for side in (0, 1)
    ]
    return words_of(between[0]) == words_of(between[1])


def run(given: Path, measure: str, threshold: float, folder: Path) -> tuple[Path, Path, float]:
    kept, ledger = folder / "kept.jsonl", folder / "ledger.jsonl"
    command = [sys.executable, "-m", "textalign", "dedup", str(given), "-o", str(kept), "-q"]
    asked = ["--measure", measure, "--threshold", str(threshold), "--ledger", str(ledger)]
    began = time.perf_counter()
    subprocess.run([*command, *asked], check=True)
    return kept, ledger, time.perf_counter() - began


def main() -> int:
    """Print what holds; the exit code."""
    parser = argparse.ArgumentParser(description="Whether the ledger of dedup tells the truth.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    texts = texts_of(parser.parse_args().folders)
    ids = list(texts)
    words: dict[str, tuple[str, ...]] = {}
    for first in range(0, len(ids), BATCH):
        some = ids[first : first + BATCH]
        words |= zip(some, words_of([texts[id] for id in some]), strict=True)
    # Texts without words are the same only as texts.
    contents = [words[id] or texts[id] for id in ids]
    copies = len(ids) - len(set(contents))
    print(f"{len(ids):,} articles, {sum(map(len, texts.values())) / 1e6:.1f} MB, {copies:,} copies")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = {id: json.dumps({"id": id, "text": text}) for id, text in texts.items()}
        given = folder / "given.jsonl"
        given.write_text("".join(f"{line}\n" for line in lines.values()), "utf-8")
        for measure, threshold in MEASURES:
            kept, ledger, seconds = run(given, measure, threshold, folder)
            stays = kept.read_text("utf-8").splitlines()
            entries = [json.loads(line) for line in ledger.read_text("utf-8").splitlines()]
            gone = {entry["removed"] for entry in entries}
            exact = sum(entry["exact"] for entry in entries)
            print(
                f"\n{measure} from {threshold} on: {len(stays):,} kept, {len(entries):,} removed, "
                f"{exact:,} of them exact copies, {seconds:.0f} s"
            )
            must(
                "kept + removed = read",
                len(stays) + len(gone) == len(entries) + len(stays) == len(ids),
            )
            must("what is kept came so", stays == [lines[id] for id in ids if id not in gone])
            left = [words[id] or texts[id] for id in ids if id not in gone]
            must("every exact copy is found", len(left) == len(set(left)))
            must("none that stays is removed", not gone & {entry["kept"] for entry in entries})
            scores = all(entry["score"] >= threshold for entry in entries)
            must("every score reaches the threshold", scores)
            false = [entry for entry in entries if not holds(entry, texts, words)]
            must(f"each of {len(entries):,} lines of the ledger is true", not false)
            for entry in false[:3]:
                print(re.sub(r"\s+", " ", json.dumps(entry))[:400])
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
