"""Sources of assembled articles: whether `gather` names those that each was made of, and no others.

    python benches/quality/gather.py
    python benches/quality/gather.py --show-failures 5

The sources are stretches of 300 to 600 words of the Bible that share no six words in a row. A fifth
of them has near-copies that are indexed too: one to three each, with 2 to 15 % of their words
inserted, deleted or replaced. A third of all begins with a line that is always the same, another
third ends with another one. An article is made of 1 to 6 sources: 30 to 120 words of each, up to
20 % of them edited, in words of its own from other stretches; a third has the same lines too.

A source is right if the article was made of it, or if it has the same words where these were taken,
as a near-copy may. Recall counts the sources that an article was made of, wrong the ones named that
are not right.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

# A script has its own folder on the path; the generator lies in the one above.
sys.path.append(str(Path(__file__).parent.parent))
import corpus
from tables import Table, share

import textalign as ta

SEED: Final = 1
ARTICLES: Final = 200
MOST_SOURCES: Final = 6
TAKEN: Final = (30, 120)
RATE: Final = 0.2
APART: Final = 6
"""Words in a row that no two stretches share."""

LENGTHS: Final = (300, 600)
COPIED: Final = 0.2
COPY_RATES: Final = (0.02, 0.15)
OWN_WORDS: Final = (20, 80)
"""Words of its own between two that were taken."""

FIRST_LINE: Final = (
    "You are reading this because thousands of subscribers pay for our correspondents abroad.\n"
)
LAST_LINE: Final = (
    "\nWrite to the editors of the weekend pages if you have seen something that we have not."
)


@dataclass(frozen=True)
class Made:
    """An article, and for each source that it was made of all those that are as right."""

    text: str
    truth: tuple[frozenset[str], ...]


def stretches(draw: random.Random) -> list[list[str]]:
    """Stretches of the Bible that share no run of words, in any order."""
    found: list[list[str]] = []
    seen: set[tuple[str, ...]] = set()
    for _, words in sorted(corpus.bible().books.items()):
        at = 0
        while at + LENGTHS[1] <= len(words):
            length = draw.randint(*LENGTHS)
            stretch = list(words[at : at + length])
            at += length
            runs = corpus.runs(stretch, APART)
            if seen.isdisjoint(runs):
                seen |= runs
                found.append(stretch)
    draw.shuffle(found)
    return found


def generated(seed: int) -> tuple[dict[str, str], list[Made]]:
    """Texts to index by id, and articles made of them."""
    draw = random.Random(seed)
    pool = stretches(draw)
    own, pool = pool[: len(pool) // 3], pool[len(pool) // 3 :]
    bodies: dict[str, list[str]] = {}
    copies: dict[str, list[str]] = {}
    for number, stretch in enumerate(pool):
        name = f"{number}"
        bodies[name] = stretch
        copies[name] = []
        if draw.random() < COPIED:
            for copy in range(draw.randint(1, 3)):
                rate = draw.uniform(*COPY_RATES)
                other = f"{name} copy {copy}"
                bodies[other] = corpus.edit(
                    stretch, "edited", rate, draw, corpus.bible().vocabulary
                )
                copies[name].append(other)
    indexed = {name: framed(" ".join(words), draw) for name, words in bodies.items()}
    made = []
    for _ in range(ARTICLES):
        parts = own_words(own, draw)
        truth = []
        for name in draw.sample(sorted(copies), draw.randint(1, MOST_SOURCES)):
            source = draw.choice([name, *copies[name]])
            words = bodies[source]
            length = draw.randint(*TAKEN)
            first = draw.randrange(len(words) - length)
            taken = words[first : first + length]
            rate = draw.uniform(0, RATE)
            parts += corpus.edit(taken, "edited", rate, draw, corpus.bible().vocabulary)
            parts += own_words(own, draw)
            as_right = [other for other in (name, *copies[name]) if stands_in(taken, bodies[other])]
            truth.append(frozenset(as_right))
        made.append(Made(framed(" ".join(parts), draw), tuple(truth)))
    return indexed, made


def own_words(own: list[list[str]], draw: random.Random) -> list[str]:
    words = draw.choice(own)
    length = draw.randint(*OWN_WORDS)
    first = draw.randrange(len(words) - length)
    return words[first : first + length]


def framed(text: str, draw: random.Random) -> str:
    lines = draw.random()
    return (FIRST_LINE if lines < 1 / 3 else "") + text + (LAST_LINE if lines > 2 / 3 else "")


def stands_in(taken: list[str], words: list[str]) -> bool:
    return any(words[at : at + len(taken)] == taken for at in range(len(words) - len(taken) + 1))


def measure(seed: int, failures: int) -> Table:
    indexed, made = generated(seed)
    counts: Counter[str] = Counter()
    by_sources: dict[int, Counter[str]] = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        ta.Index.build(Path(folder) / "index", indexed) as index,
    ):
        for number, one in enumerate(made):
            found = index.gather({f"article {number}": one.text})
            named = {source.article for source in found.sources}
            right = {name for name in named if any(name in as_right for as_right in one.truth)}
            hit = sum(1 for as_right in one.truth if as_right & named)
            row = Counter(
                planted=len(one.truth), found=hit, named=len(named), wrong=len(named - right),
                exact=int(hit == len(one.truth) == len(named)), articles=1,
            )  # fmt: skip
            counts.update(row)
            by_sources.setdefault(len(one.truth), Counter()).update(row)
            if failures and (hit < len(one.truth) or named - right):
                failures -= 1
                print(f"article {number}: of {sorted(map(sorted, one.truth))}")
                for source in found.sources:
                    mark = " " if source.article in right else "!"
                    print(f"  {mark} {source.article}: {source.added} of {source.words} words")
                    if mark == "!":
                        for passage in source.passages:
                            print(f"      {passage.a.text!r}\n      {passage.b.text!r}")
    rows = [
        (
            name,
            f"{row['articles']}",
            f"{row['planted']}",
            share(row["found"] / row["planted"]),
            share(row["wrong"] / max(1, row["named"])),
            share(row["exact"] / row["articles"]),
        )
        for name, row in [
            *((f"{n}", by_sources[n]) for n in sorted(by_sources)), ("all", counts),
        ]
    ]  # fmt: skip
    return Table(
        "Sources of assembled articles",
        ("sources", "articles", "planted", "named", "wrong", "all right"),
        rows,
        f"{len(indexed):,} indexed texts, {sum(' ' in name for name in indexed):,} of them "
        "near-copies of others.",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Sources that gather names.")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--show-failures", type=int, default=0, metavar="COUNT")
    chosen = parser.parse_args()
    print(measure(chosen.seed, chosen.show_failures).plain())


if __name__ == "__main__":
    main()
