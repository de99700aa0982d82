"""Both engines on pairs of a PAN corpus: whether every column of every result is the same.

    python benches/quality/twins.py FOLDER

Generated texts are what the tests compare the engines on; this is prose. The pairs are drawn with a
fixed seed. The exit code is 1 where the engines differ.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign import engine as engines
from textalign import params

if TYPE_CHECKING:
    import numpy.typing as npt

PAIRS: Final = 130
LONGEST: Final = 60_000
"""Code points of both texts together: longer ones take the twin minutes."""


def everything(engine: engines.Loaded, table: object, texts: list[str]) -> dict[str, Any]:
    """All that an engine says of two texts, condensing segments among it."""
    pair: npt.NDArray[np.uint32] = np.array([[0, 1]], np.uint32)
    model = params.Model.of(
        params.MIN_EVIDENCE.default,
        params.MIN_WORDS.default,
        params.MIN_CHARACTERS.default,
        condensed=True,
    )
    articles = engine.module.Articles(texts, table, 1)
    found = articles.passages(pair, model, 1)
    columns = {f"passages {name}": column for name, column in found.columns().items()}
    columns |= {f"families {name}": column for name, column in found.families().items()}
    return columns | {f"explain {k}": v for k, v in articles.explain(0, 1, model).items()}


def main(folder: Path) -> int:
    """Compare, tell, and return the exit code."""
    lines = (folder / "pairs").read_text(encoding="utf-8").splitlines()
    pairs = [line.split() for line in lines if line.strip()]
    loaded = [engines.load(name) for name in ("rust", "python")]
    tables = [engines.background(one, params.DEFAULT_BACKGROUND).table for one in loaded]
    compared = differ = 0
    for suspicious, source in random.Random(11).sample(pairs, min(PAIRS, len(pairs))):
        texts = [
            (folder / part / name).read_bytes().decode()
            for part, name in (("susp", suspicious), ("src", source))
        ]
        if sum(map(len, texts)) > LONGEST:
            continue
        one, other = (everything(*given, texts) for given in zip(loaded, tables, strict=True))
        compared += 1
        if any(one[name].tolist() != other[name].tolist() for name in one):
            differ += 1
            print(f"{suspicious} and {source}: the engines differ")
    print(f"{compared} pairs compared, in {differ} of them the engines differ")
    return int(differ > 0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
