"""Verified duplicates to clusters: which article stays for which."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textalign._python.candidates.near_duplicates import Verified


def cluster(order: Sequence[int], pairs: Sequence[Verified], *, single_link: bool) -> list[int]:
    """For each article the one that stays for it (itself, if it stays).

    `order`: articles, those that rather stay first. `pairs`: verified duplicates, a < b. In a star
    an article that is tied to several kept ones goes to the most similar, of equals to the first in
    `order`; in single-link clusters the first in `order` of each cluster stays.
    """
    rank = {article: place for place, article in enumerate(order)}
    ties: dict[int, list[tuple[int, Fraction]]] = defaultdict(list)
    for a, b, both, either in pairs:
        ties[a].append((b, Fraction(both, either)))
        ties[b].append((a, Fraction(both, either)))
    kept = {article: article for article in order}
    if single_link:
        done: set[int] = set()
        for first in order:
            waiting = [first]
            while waiting:
                article = waiting.pop()
                if article not in done:
                    done.add(article)
                    kept[article] = first
                    waiting += [other for other, _ in ties[article]]
    else:
        for article in order:
            near = [(-score, rank[other], other) for other, score in ties[article]]
            near = [
                entry for entry in near if kept[entry[2]] == entry[2] and entry[1] < rank[article]
            ]
            if near:
                kept[article] = min(near)[2]
    return [kept[article] for article in range(len(order))]
