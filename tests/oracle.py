"""Slow references that the engines are held against, and the one way the tests ask an engine.

Input: words, spans and texts. Output: optimal scores and costs, found without any of the aligner's
shortcuts, in the integers that the engines count with (1/256 bit, or the costs of an edit script).
They are written after the textbooks, not after the engines, so that an error in both twins shows.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from textalign import engine as engines

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from textalign.params import Model

LEAST = -(2**60)


def smith_waterman(
    a: Sequence[str],
    b: Sequence[str],
    bits: Callable[[str], int],
    gap_word: int,
    gap_shift: int,
) -> int:
    """Score of the best local alignment, over every cell (Smith and Waterman 1981, Gotoh 1982).

    Two equal words gain the bits of the word; two others, or a word left out, cost `gap_word`; a
    run of words left out costs `gap_shift` more, once.
    """
    best = 0
    above = [0] * (len(b) + 1)
    left_out_of_a = [LEAST] * (len(b) + 1)
    for word in a:
        row, left_out_of_b = [0], LEAST
        for j, other in enumerate(b, 1):
            left_out_of_a[j] = max(above[j] - gap_shift, left_out_of_a[j]) - gap_word
            left_out_of_b = max(row[j - 1] - gap_shift, left_out_of_b) - gap_word
            paired = above[j - 1] + (bits(word) if word == other else -gap_word)
            row.append(max(0, paired, left_out_of_a[j], left_out_of_b))
        best = max(best, *row)
        above = row
    return best


def edit_cost(
    a: Sequence[Hashable], b: Sequence[Hashable], pair: Callable[[Any, Any], int], single: int
) -> int:
    """Least cost of turning one sequence into the other: `pair` for two words, `single` for one."""

    @cache
    def least(i: int, j: int) -> int:
        if i == len(a) or j == len(b):
            return single * (len(a) - i + len(b) - j)
        return min(
            pair(a[i], b[j]) + least(i + 1, j + 1),
            single + least(i + 1, j),
            single + least(i, j + 1),
        )

    return least(0, 0)


def covered(spans: Iterable[tuple[int, int]]) -> int:
    """How many places lie in at least one of the spans."""
    return len({place for start, end in spans for place in range(start, end)})


@cache
def _table(engine: Any, background: str) -> object:
    return engine.Background(background)


def ask(
    engine: engines.Engine,
    corpus: list[str],
    background: str,
    model: Model,
    pairs: Sequence[tuple[int, int]] = ((0, 1),),
) -> engines.PreparedPassages:
    """The passages of pairs of texts, by an engine, with any model and table."""
    articles = engine.Articles(corpus, _table(cast("Any", engine), background), 1)
    return articles.passages(np.array(pairs, np.uint32).reshape(-1, 2), model, 1)


def rows(passages: engines.PreparedPassages) -> list[dict[str, Any]]:
    """The columns of passages as one mapping a passage; its edits as lists."""
    columns = passages.columns()
    edits = columns.pop("edits").reshape(-1, 5).tolist()
    first = columns.pop("edit_first").tolist()
    names = list(columns)
    return [
        {**dict(zip(names, row, strict=True)), "edits": edits[start:end]}
        for row, start, end in zip(
            zip(*(columns[name].tolist() for name in names), strict=True),
            first,
            first[1:],
            strict=False,
        )
    ]
