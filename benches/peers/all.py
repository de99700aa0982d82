"""Every bench beside other tools, and growth: written to docs/peers.md with its plots.

    python benches/peers/all.py                    # print
    python benches/peers/all.py --write            # write the page and the plots, too
    python benches/peers/all.py --quick --write    # fewer documents and sizes
    python benches/peers/all.py --only sketch --write   # one part of the page anew

Each part is a command of its own, run in turn: what it prints is what stands on the page.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import environment

environment.enter()

DOCS: Final = environment.ROOT / "docs"
PAGE: Final = DOCS / "peers.md"

TEXT: Final = """\
# Beside other tools

Written by one command, `python benches/peers/all.py{options} --write`.

These are figures of one machine on one day; what other tools are given and how stands in the first
lines of each file of `benches/peers/`. No minimum is promised.

- Machine: {processor}, {cores} cores; {system}; load average before the first command: {load}
- {peers}
- {date}

{parts}
"""


def parts(quick: bool) -> list[tuple[str, list[str], str | None]]:
    """Heading, command and name of the plot of each part."""
    here = "benches/peers"
    few = (
        ["--documents", "20000", "--rounds", "3"]
        if quick
        else ["--documents", "100000", "--rounds", "3"]
    )
    sizes = ["--sizes", "300", "1000"] if quick else []
    most = {"passages": ["--most", "10000"], "dedup": ["--most", "100000"]} if quick else {}
    return [
        ("Text to sketch", [f"{here}/sketch.py"], None),
        ("Near-duplicates", [f"{here}/dedup.py", *few], None),
        ("Alignment of two texts", [f"{here}/align.py", *sizes], None),
        (
            "Growth: passages over all pairs",
            [f"{here}/growth.py", "passages", *most.get("passages", [])],
            "growth-passages.svg",
        ),
        (
            "Growth: near-duplicates",
            [f"{here}/growth.py", "dedup", *most.get("dedup", [])],
            "growth-dedup.svg",
        ),
        ("Two threads beside two processes", ["benches/threads.py"], None),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description="Every bench beside other tools.")
    parser.add_argument("--quick", action="store_true", help="fewer documents and sizes")
    parser.add_argument("--write", action="store_true", help="write docs/peers.md")
    parser.add_argument("--only", help="the parts whose command has this word")
    chosen = parser.parse_args()
    old = PAGE.read_text(encoding="utf-8") if chosen.only and PAGE.exists() else ""
    known = {part.partition("\n")[0]: part for part in old.split("\n## ")[1:]}
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    written = []
    for heading, command, plot in parts(chosen.quick):
        if chosen.only and chosen.only not in " ".join(command):
            if heading in known:
                written.append(f"## {known[heading].rstrip()}\n")
            continue
        print(f"\n# {heading}\n", flush=True)
        asked = [*command, "--plot", f"docs/{plot}"] if plot and chosen.write else command
        done = subprocess.run(
            [sys.executable, *asked],
            cwd=environment.ROOT,
            check=True,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        print(done.stdout)
        shown = f"\n![{heading}]({plot})\n" if plot else ""
        lines = done.stdout.strip("\n")
        told = f"`python {' '.join(command)}`\n\n```text\n{lines}\n```"
        written.append(f"## {heading}\n\n{told}\n{shown}")
    if chosen.write:
        requirements = environment.HERE / "requirements.txt"
        pinned = requirements.read_text(encoding="utf-8").splitlines()
        text = TEXT.format(
            options=" --quick" if chosen.quick else "",
            processor=_processor(),
            cores=os.cpu_count(),
            system=f"{platform.system()}, {platform.machine()}",
            load=load,
            peers=", ".join(
                line.replace("==", " ") for line in pinned if line and not line.startswith("#")
            ),
            date=f"{datetime.now(UTC):%Y-%m-%d}",
            parts="\n".join(written).strip(),
        )
        PAGE.write_text(text, encoding="utf-8")


def _processor() -> str:
    """The name that the system gives the processor."""
    told = Path("/proc/cpuinfo")
    if told.exists():
        for line in told.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown"


if __name__ == "__main__":
    main()
