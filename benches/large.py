"""A generated file of JSON lines, larger than memory if you like, through `textalign dedup`.

    python benches/large.py --gigabytes 1                   # made where temporary files are made
    python benches/large.py --gigabytes 5 --folder /scratch --memory 1024

Output: articles, seconds and the most memory that the process held, for the file as it was made,
one article in five a near copy of an earlier one and one in twenty the same. The numbers that must
hold are held: kept and removed are what was read, the lines written are those kept, and every
exact copy is gone. The files are deleted afterwards.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from hashlib import blake2b
from pathlib import Path
from typing import Final

SENTENCES: Final = 400_000
WORDS: Final = 50_000
LENGTH: Final = 22
"""Sentences of an article, about; some 2,000 bytes."""
NEAR: Final = 0.2
EXACT: Final = 0.05
LATELY: Final = 50_000
"""Copies are of one of so many articles before them."""


def make(path: Path, size: int, seed: int) -> tuple[int, int]:
    """Write so many bytes of articles; how many, and how many of them are exact copies."""
    draw = random.Random(seed)
    words = [f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{n}" for n in range(WORDS)]
    pool = [
        " ".join(draw.choices(words, k=draw.randint(8, 20))).capitalize() + "."
        for _ in range(SENTENCES)
    ]
    lately: list[list[str]] = []
    written = count = copies = 0
    with path.open("w", encoding="utf-8") as file:
        while written < size:
            kind = draw.random()
            if lately and kind < EXACT:
                body = draw.choice(lately)
                copies += 1
            elif lately and kind < EXACT + NEAR:
                body = list(draw.choice(lately))
                body[draw.randrange(len(body))] = draw.choice(pool)
            else:
                body = draw.choices(pool, k=max(4, int(draw.gauss(LENGTH, 6))))
            # Nothing in it needs an escape.
            text = " ".join(body)
            written += file.write(f'{{"id": "article-{count}", "text": "{text}"}}\n')
            if kind >= EXACT + NEAR or not lately:
                if len(lately) < LATELY:
                    lately.append(body)
                else:
                    lately[draw.randrange(LATELY)] = body
            count += 1
    return count, copies


def most_memory(process: int) -> float:
    """Megabytes that a process has held at most so far."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) * 1024 / 1e6 if found else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description="A large generated file through dedup.")
    parser.add_argument("--gigabytes", type=float, default=1.0)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--seed", type=int, default=1)
    chosen, options = parser.parse_known_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        made, kept, ledger = (Path(folder) / f"{name}.jsonl" for name in ("made", "kept", "ledger"))
        began = time.perf_counter()
        count, copies = make(made, int(chosen.gigabytes * 1e9), chosen.seed)
        print(
            f"{count:,} articles, {made.stat().st_size / 1e9:.2f} GB, {copies:,} exact copies, "
            f"made in {time.perf_counter() - began:.0f} s"
        )
        command = [sys.executable, "-m", "textalign", "dedup", str(made), "-o", str(kept)]
        began, most = time.perf_counter(), 0.0
        with subprocess.Popen(
            [*command, "--ledger", str(ledger), *options],
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "TMPDIR": folder},
        ) as running:
            while running.poll() is None:
                most = max(most, most_memory(running.pid))
                time.sleep(0.2)
            told = running.stderr.read() if running.stderr else ""
        seconds = time.perf_counter() - began
        print(told, end="")
        if running.returncode:
            sys.exit(f"dedup ended with exit code {running.returncode}")
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"{seconds:.0f} s, processor time {used.ru_utime + used.ru_stime:.0f} s")
        print(f"at most {most:,.0f} MB held")
        stay, texts = 0, set()
        with kept.open("rb") as file:
            for line in file:
                stay += 1
                texts.add(blake2b(line.partition(b", ")[2], digest_size=16).digest())
        exact = removed = 0
        with ledger.open(encoding="utf-8") as file:
            for line in file:
                removed += 1
                exact += json.loads(line)["exact"]
        print(f"{stay:,} kept + {removed:,} removed, {exact:,} of them exact copies")
        missed = [stay + removed != count, len(texts) < stay]
        sys.exit("kept, removed and copies do not add up" if any(missed) else 0)


if __name__ == "__main__":
    main()
