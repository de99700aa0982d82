"""Passages of one article with many → a few of these that account for all that it reuses.

A greedy cover (Chvatal 1979), as sourmash makes one of hashes: the source that accounts for the
most words that no other accounts for yet comes first, and so on. What counts for a source are words
that it has too, one by one; what it then accounts for is all of its passages, changed words
included, so that a near-copy of a source is not named for a word that was changed by chance.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from ._compare import AGAINST
from .params import BIT
from .result import FLAGS, OPERATIONS, Gathered, Source

if TYPE_CHECKING:
    import numpy.typing as npt

    from .result import Passages, Result

KEEPS = frozenset(map(OPERATIONS.index, ("equal", "inflected", "respelled")))
"""What may become of a word that both sides have."""

NO_REUSE = 1 << FLAGS.index("names_only") | 1 << FLAGS.index("boilerplate")
"""Flags of passages that are no reuse."""


def gather(
    result: Result,
    starts: npt.NDArray[np.uint32],
    common: list[tuple[int, int]],
    among: int,
    min_added: int,
) -> Gathered:
    """Choose among the articles of a result that compared one article with many.

    `starts`: the first code point of each word of the article. `common`: its lines that many
    articles have, in words, end exclusive: they come from none of them. `among`: how many articles
    were asked. `min_added`: a source must account for so many words that no other one named does.
    """
    passages = result.passages
    itself = _itself(result)
    of: dict[int, list[int]] = defaultdict(list)
    counts = np.ones(len(starts), bool)
    for first, end in common:
        counts[first:end] = False
    names = ("b_article", "flags", "score", "a_first_word", "a_end_word")
    columns = (passages.columns[name].tolist() for name in names)
    for k, (other, flags, score, first, end) in enumerate(zip(*columns, strict=True)):
        # Chance has as many tries as there are articles; and what many have proves nothing.
        tries = max(1, len(starts) * int(result.words[other]) * among)
        needed = result.model.min_evidence + BIT * (tries.bit_length() - 1)
        proved = score * int(counts[first:end].sum()) // (end - first)
        if not flags & NO_REUSE and other != itself and proved >= needed:
            of[other].append(k)
    spans = {other: _spans(passages, ks, len(starts)) & counts for other, ks in of.items()}
    kept = {other: _kept(passages, ks, starts) & counts for other, ks in of.items()}
    scores = {other: int(passages.columns["score"][ks].sum()) for other, ks in of.items()}
    chosen = _fewest(_cover(spans, kept, scores, min_added), spans, min_added)
    reused, done = np.zeros(len(starts), bool), np.zeros(len(starts), bool)
    for mask in spans.values():
        reused |= mask
    sources = []
    for other in chosen:
        article = result.articles[other]
        words = int(spans[other].sum())
        sources.append(
            Source(
                article=article.id,
                title=article.title,
                date=article.date,
                source=article.source,
                added=int((spans[other] & ~done).sum()),
                words=words,
                share=words / len(starts),
                passages=tuple(passages[k] for k in of[other]),
            )
        )
        done |= spans[other]
    return Gathered(
        article=result.articles[0].id,
        words=len(starts),
        reused=int(reused.sum()),
        accounted=int(done.sum()),
        sources=tuple(sources),
        result=result,
    )


def _itself(result: Result) -> int | None:
    """The number of the article itself among those it was compared with, if it is there."""
    asked = result.articles[0]
    for number, other in enumerate(result.articles[1:], 1):
        if other.id.removeprefix(AGAINST) == asked.id and other.text == asked.text:
            return number
    return None


Masks = dict[int, "npt.NDArray[np.bool_]"]


def _spans(passages: Passages, ks: list[int], words: int) -> npt.NDArray[np.bool_]:
    """The words of the article that lie in the passages."""
    mask = np.zeros(words, bool)
    for k in ks:
        mask[passages.columns["a_first_word"][k] : passages.columns["a_end_word"][k]] = True
    return mask


def _kept(
    passages: Passages, ks: list[int], starts: npt.NDArray[np.uint32]
) -> npt.NDArray[np.bool_]:
    """The words of the article that the other side of a passage has too, in order."""
    mask = np.zeros(len(starts), bool)
    columns = passages.columns
    for k in ks:
        edits = columns["edits"][int(columns["edit_first"][k]) : int(columns["edit_first"][k + 1])]
        for operation, first, end in edits[:, :3].tolist():
            if operation in KEEPS:
                at, to = np.searchsorted(starts, (first, end)).tolist()
                mask[at:to] = True
    return mask


def _cover(spans: Masks, kept: Masks, scores: dict[int, int], min_added: int) -> list[int]:
    """The sources in the order in which each accounts for the most of what is left."""
    left = dict(kept)
    chosen: list[int] = []
    while left:
        gains = {other: int(mask.sum()) for other, mask in left.items()}
        best = min(left, key=lambda other: (-gains[other], -scores[other], other))
        if gains[best] < min_added:
            break
        chosen.append(best)
        del left[best]
        left = {other: mask & ~spans[best] for other, mask in left.items()}
    return chosen


def _fewest(chosen: list[int], spans: Masks, min_added: int) -> list[int]:
    """The sources without those that later ones have made needless, the last chosen first."""
    kept = list(chosen)
    for other in reversed(chosen):
        rest = np.zeros_like(spans[other])
        for one in kept:
            if one != other:
                rest |= spans[one]
        if int((spans[other] & ~rest).sum()) < min_added:
            kept.remove(other)
    return kept
