"""Holds the table of crates in LICENSE-DATA.md against the crates linked into the extension.

Input: the lock file, through `cargo metadata`, and LICENSE-DATA.md. Output: nothing, or what is
missing, left over or under another licence, and exit code 1. A crate that arrives with an update
must not be shipped without its notice. Crates that only build (build scripts, macros) are not part
of what is shipped; crates of every platform are.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
EXTENSION = "textalign-python"
ROW = re.compile(r"^\| `([^`]+)` \| ([^|]+) \|", re.MULTILINE)


def linked(metadata: dict[str, Any]) -> dict[str, str]:
    """Licence of every crate that is linked into the extension, by name."""
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    waiting = [id for id, package in packages.items() if package["name"] == EXTENSION]
    seen: set[str] = set()
    while waiting:
        id = waiting.pop()
        if id in seen or any("proc-macro" in target["kind"] for target in packages[id]["targets"]):
            continue
        seen.add(id)
        waiting += [
            dependency["pkg"]
            for dependency in nodes[id]["deps"]
            if any(kind["kind"] is None for kind in dependency["dep_kinds"])
        ]
    ours = set(metadata["workspace_members"])
    return {packages[id]["name"]: str(packages[id]["license"]) for id in seen - ours}


def terms(expression: str) -> frozenset[str]:
    """A licence expression without the order of its parts; `/` is the old way to write OR."""
    return frozenset(expression.replace("/", " OR ").split())


def main() -> int:
    """Compare; the exit code."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1"]
    told = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE)  # noqa: S603
    crates = linked(json.loads(told.stdout))
    listed = dict(ROW.findall((ROOT / "LICENSE-DATA.md").read_text(encoding="utf-8")))
    wrong = [f"{name} ({crates[name]}) is not listed" for name in sorted(crates.keys() - listed)]
    wrong += [f"{name} is listed and not linked" for name in sorted(listed.keys() - crates)]
    wrong += [
        f"{name} is listed as {listed[name]}, and is {crates[name]}"
        for name in sorted(crates.keys() & listed)
        if terms(crates[name]) != terms(listed[name])
    ]
    for line in wrong:
        print(f"LICENSE-DATA.md: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
