"""Made texts and all that is said of them, kept in a file that the tests of the core read too.

Input: texts made of the stretches and words of tests/strategies.py, by a random generator with a
seed, and models with some values changed. Output: tests/golden/passages.json: of each case the
passages of all pairs, the families, and what is explained of the first and the last text. What is
kept is what the twin says; `PYTHONPATH=python:tests python tests/test_golden.py` writes it anew.
"""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import textalign as ta
from strategies import EXTREMES, NUMBER_WORDS, SEPARATORS, STRETCHES, VOCABULARY, _apply
from textalign import engine as engines
from textalign import params
from textalign.params import BIT, Model

GOLDEN = Path(__file__).with_name("golden") / "passages.json"
DATA = Path(ta.__file__).with_name("data")
OPERATIONS = ["drop", "swap", "insert", "replace", "inflect", "cut"]
BAGS: dict[str, list[Any]] = {
    "phrase_words": [0, 1, 12, 1_000_000],
    "bag_evidence": [-1000 * BIT, 0, 4 * BIT],
    "bag_seed": [0, BIT],
    "bag_border": [0, 100 * BIT],
    "bag_border_line": [0, 100 * BIT],
    "bag_drop": [0, BIT, 400 * BIT],
    "bag_margin": [0, 5],
    "bag_slack": [0, 3],
    "bag_cell": [4, 8, 12],
    "bag_join": [0, 1, 30],
    "bag_relative": [0, 60, 100],
    "condensed_score": [0, BIT],
    "condensed_pairs": [1, 3],
    "second_hand": [0, 100],
    "exact_share": [0, 50, 101],
}
EDGES = (
    *(176, 177, 686, 728, 1143, 1341, 1370, 1646, 1772, 1826, 1974, 2180, 2388, 2573),
    *(5008, 5081, 5109, 5221, 5487, 6332),
)
"""Seeds of `edge`: a mutant of the core that any of thousands tells, one of these tells."""

HALVES = (16, 26)
"""Seeds of `half`."""

CHANGED = (("look_back", 33, 2**32 - 1), ("drop", 3014, 0), ("drop", 3951, 0))
"""Parameters, the seed of an `edge`, and a value that other edges hardly have."""

PARTLY = ((20, 20, 16), (20, 21, 16), (7, 20, 30))
"""Arguments of `partly`: half of the passage, a word more, half of the segment and more."""

LEVELS = (
    ("min_evidence", 3006, -64 * BIT, 512 * BIT),
    ("min_evidence", 3007, -64 * BIT, 512 * BIT),
    ("bag_evidence", 3003, -256 * BIT, 256 * BIT),
    ("bag_drop", 3058, 0, 64 * BIT),
    ("min_tail", 3001, 0, 64 * BIT),
    ("min_tail", 3002, 0, 64 * BIT),
    ("drop", 3008, 0, 64 * BIT),
    ("condensed_score", 3019, 0, 64 * BIT),
    ("min_characters", 3086, 0, 400),
    ("min_words", 3106, 1, 30),
    ("weak_margin", 3122, 0, 64 * BIT),
    ("max_pairs", 3059, 0, 100),
    ("edited_coverage", 3193, 0, 101),
    ("second_hand", 3187, 0, 300),
    ("second_hand", 3109, 0, 300),
    ("exact_share", 3014, 0, 101),
    ("exact_share", 3028, 0, 101),
    ("trim_share", 3120, 0, 101),
    ("bag_relative", 3109, 0, 100),
    ("bag_join", 3014, 0, 60),
    ("bag_seed", 3127, 0, 200 * BIT),
    ("bag_margin", 3028, 0, 60),
    ("condensed_pairs", 3132, 0, 60),
    ("phrase_words", 3102, 0, 100),
    ("phrase_words", 3187, 0, 100),
)
"""Parameters, the seed of an `edge`, and values: between these what is said of it changes."""

CHOSEN = (
    # A word in two spellings that the longer side has both of is one word of the shorter side.
    (
        "Nobody knew. Quixotic delegates quarrelled over the initiative gates initiativ walls.",
        "Once again: quixotic delegates quarrelled over the initiativ gates walls were here.",
    ),
    # Four of five words in quotation marks, and three.
    (
        "Nobody knew. “Quixotic delegates quarrelled endlessly” about. Yes.",
        "Then “quixotic delegates quarrelled” endlessly about. But no",
    ),
)
"""Pairs of texts, each looked at from both sides."""

HEADS, TAILS = ("bor", "kel", "tam"), ("visk", "dan", "ust")
RARE = [f"{first}{last}" for first in ("bor", "kel", "tamor") for last in ("dan", "visk", "ul")]
PASSAGE = [
    *("a_article", "a_first_word", "a_end_word", "a_start", "a_end"),
    *("b_article", "b_first_word", "b_end_word", "b_start", "b_end"),
    *("score", "matched", "kind", "flags"),
]
EXPLAINED = ["a_start", "a_end", "b_start", "b_end", "stage", "reason", "score", "needed"]


def made(random: random.Random, words: list[str], pieces: int) -> str:
    """One text: stretches, some of them edited, and words between them."""
    parts = []
    for _ in range(random.randint(1, pieces)):
        part = random.choice(STRETCHES).split() if random.random() < 0.3 else words
        first = random.randrange(len(part))
        part = part[first : first + random.choice([6, 30, 80])]
        edits = [
            (random.choice(OPERATIONS[:-1]), random.randrange(len(part)), random.choice(VOCABULARY))
            for _ in range(random.choice([0, 0, 1, len(part) // 6, len(part) // 2]))
        ]
        part = _apply(part, edits)
        if random.random() < 0.2:
            random.shuffle(part)
        parts += [" ".join(part), random.choice(SEPARATORS)]
        parts.append(" ".join(random.choices(VOCABULARY, k=random.choice([0, 3, 12]))) + " ")
    return "".join(parts)


def condensed(random: random.Random, text: str) -> list[str]:
    """Two neighbouring words here and there."""
    words = text.split()
    places = sorted(random.sample(range(len(words)), len(words) // 12 + 1))
    return [word for place in places for word in words[place : place + 2]]


def misspelled(dice: random.Random, word: str) -> str:
    """A letter left out, added, changed or exchanged, in some of the longer words."""
    if len(word) < 6 or dice.random() < 0.6:
        return word
    at = dice.randrange(len(word) - 1)
    before, behind = word[:at], word[at + 2 :]
    return (
        before
        + dice.choice(
            [word[at + 1], f"x{word[at : at + 2]}", f"x{word[at + 1]}", word[at + 1] + word[at]]
        )
        + behind
    )


def edge(seed: int) -> dict[str, Any]:
    """A small case about something that few texts reach, without what is said of it."""
    dice = random.Random(seed)
    kinds = [*VOCABULARY * 2, *NUMBER_WORDS, *RARE]
    words = dice.choices(kinds, k=dice.choice([8, 20, 40]))
    texts = [made(dice, words, dice.choice([1, 2, 3])) for _ in range(dice.choice([1, 2, 2, 3]))]
    changes: dict[str, Any] = {}
    if dice.random() < 0.7:
        changes |= {"min_evidence": dice.choice([-8 * BIT, 0, 8 * BIT]), "min_words": 1}
        changes |= {"min_characters": 0}
    for _ in range(dice.choice([0, 1, 1, 2, 3])):
        name = dice.choice(sorted(EXTREMES | BAGS))
        changes[name] = dice.choice((EXTREMES | BAGS)[name])
    match dice.randrange(6):
        case 0:  # few words, over and over
            some = dice.choices(words, k=dice.choice([1, 2, 3, 5, 9]))
            again = [some * dice.choice([4, 9, 20]), dice.choices(some, k=dice.choice([15, 60]))]
            texts = [" ".join(dice.choice(again)) for _ in range(dice.choice([1, 2]))]
            changes["max_pairs"] = dice.choice([0, 1, 2, 3, 4, 6, 9, 20])
        case 1:  # the first condenses the last, unless a stretch of it is the reason
            source = [made(dice, dice.choices(kinds, k=40), 2) for _ in range(dice.choice([2, 5]))]
            taken = [" ".join(condensed(dice, text)) for text in source[: dice.choice([1, 2, 4])]]
            if dice.random() < 0.6:
                taken.insert(0, " ".join(source[-1].split()[: dice.choice([8, 16, 30])]))
            texts = [". ".join(taken), "\n\n".join(source)]
            changes |= {"condensed": True, "condensed_pairs": dice.choice([1, 3, 6])}
            changes |= {"condensed_score": dice.choice([0, BIT, 4 * BIT])}
        case 2:  # one text in two spellings
            texts.append(" ".join(misspelled(dice, word) for word in texts[0].split()))
        case 3:  # one text stands whole in the other, twice
            texts.append(f"{texts[0]}{dice.choice(SEPARATORS)}{texts[-1]} {texts[0]}")
            changes["whole"] = dice.random() < 0.7
        case 4:  # about as long as a cell of the grid of seeds
            length = dice.choice([8, 19, 20, 21])
            longer = length + dice.choice([-1, 0, 1, 30])
            texts = [" ".join(text.split()[:n]) for text in texts for n in (length, longer)]
    return {"table": dice.choice(["english", "english", "flat"]), "model": changes, "texts": texts}


def half(seed: int) -> dict[str, Any]:
    """A passage that a stronger one covers by exactly a half, on one side."""
    dice = random.Random(seed)
    count = dice.choice([3, 4, 5])
    common = ["the", "of", "in", "a", "is", "his", "and", "to", "talks", "talk"]
    words = dice.sample(common, 2 * count)
    names = [f"{a}{b}{c}" for a in HEADS for b in ("an", "or", "ul") for c in TAILS]
    first = dice.sample(names, dice.choice([count, 3 * count, 4 * count]))
    second, third = words[:count], words[count:]

    def between(length: int) -> list[str]:
        return [f"x{dice.randrange(10**6)}" for _ in range(length)]

    a = [*between(4), *first, *second, *between(12), *second, *third, *between(4)]
    b = [*between(6), *first, *second, *third, *between(14)]
    table = dice.choice(["english", "flat"])
    changes = {"min_evidence": dice.choice([-8 * BIT, 0]), "min_words": 1, "min_characters": 0}
    changes |= {"second_hand": 100, "phrase_words": 1_000_000, "bag_evidence": 1000 * BIT}
    changes |= {"drop": dice.choice([0, 8 * BIT, 9000])}
    return {"table": table, "model": changes, "texts": [" ".join(a), " ".join(b)]}


def partly(pairs: int, run: int, between: int) -> dict[str, Any]:
    """A passage of which only a run of words lies in the segment that condenses the other text.

    The segment is pairs of words from all over that text, and the run; the passage goes on behind
    words that the other text does not have.
    """
    words = [f"b{number}x" for number in range(300)]
    taken = [word for first in range(0, 7 * pairs, 7) for word in words[first : first + 2]]
    before, gap = (
        [f"x{number}" for number in range(20)],
        [f"y{number}" for number in range(between)],
    )
    end = 250 + run
    first = [*before, *taken, *words[250:end], *gap, *words[end : end + 4]]
    changes = {"min_evidence": 0, "min_words": 1, "min_characters": 0, "second_hand": 0}
    changes |= {"condensed": True, "condensed_pairs": 1, "condensed_score": 0}
    # No box, and a chain that goes on over any gap.
    changes |= {"bag_seed": 10_000 * BIT, "phrase_words": 1_000_000}
    changes |= {"gap_word": 0, "gap_shift": 0, "look_back": 64}
    return {"table": "flat", "model": changes, "texts": [" ".join(first), " ".join(words)]}


def cases() -> list[dict[str, Any]]:
    """Every case without what is said of it."""
    random_ = random.Random(20)
    found = []
    for number in range(60):
        kinds = [*VOCABULARY * 2, *NUMBER_WORDS, *RARE]
        words = random_.choices(kinds, k=random_.choice([20, 60, 120]))
        pieces = random_.choice([2, 2, 4])
        texts = [made(random_, words, pieces) for _ in range(random_.choice([2, 2, 3, 5]))]
        changes: dict[str, Any] = {}
        if number % 2:
            changes |= {"min_evidence": random_.choice([0, 2048]), "min_words": 1}
        if number % 3 == 2:
            names = random_.sample(sorted(EXTREMES), random_.choice([1, 2]))
            changes |= {name: random_.choice(EXTREMES[name]) for name in names}
        if number % 5 == 4:
            changes |= random_.choice([{"whole": True}, {"condensed": True}, {"respelled": False}])
        table = random_.choice(["english", "english", "flat"])
        if number % 10 == 9:  # the first text has its words from all over the last
            source = [made(random_, random_.choices(kinds, k=80), 4) for _ in range(12)]
            texts = [" ".join(condensed(random_, text)) for text in source[:9]]
            texts = [". ".join(texts), "\n\n".join(source)]
            changes |= {"condensed": True}
        found.append({"table": table, "model": changes, "texts": texts})
    changed = [with_value(edge(seed), name, value) for name, seed, value in CHANGED]
    loose = {"min_evidence": 0, "min_words": 1, "min_characters": 0}
    chosen = [
        {"table": "english", "model": loose, "texts": list(texts)}
        for one in CHOSEN
        for texts in (one, one[::-1])
    ]
    # A code point more than the passage has, and just as many.
    chosen += [with_value(chosen[-1], "min_characters", count) for count in (46, 47)]
    parts = [partly(*sizes) for sizes in PARTLY]
    return [*found, *map(edge, EDGES), *map(half, HALVES), *changed, *chosen, *parts]


def said(engine: Any, case: dict[str, Any]) -> dict[str, Any]:
    """What an engine says of a case, as plain lists."""
    usual = Model.of(
        params.MIN_EVIDENCE.default, params.MIN_WORDS.default, params.MIN_CHARACTERS.default
    )
    model = replace(usual, **case["model"])
    background = engine.Background(DATA.joinpath(f"{case['table']}.txt").read_text("utf-8"))
    articles = engine.Articles(case["texts"], background, 1)
    count = len(case["texts"])
    pairs = np.array([(a, b) for a in range(count) for b in range(a, count)], np.uint32)
    passages = articles.passages(pairs, model, 1)
    columns = passages.columns()
    families = passages.families()
    explained = articles.explain(0, count - 1, model)
    return {
        "passages": np.stack([columns[name].astype(np.int64) for name in PASSAGE], 1).tolist(),
        "edit_first": columns["edit_first"].tolist(),
        "edits": columns["edits"].tolist(),
        "of_passage": families["of_passage"].tolist(),
        "occurrences_first": families["occurrences_first"].tolist(),
        "occurrences": families["occurrences"].tolist(),
        "explained": np.stack([explained[name].astype(np.int64) for name in EXPLAINED], 1).tolist(),
        "counts": explained["counts"].tolist(),
    }


def with_value(case: dict[str, Any], name: str, value: int) -> dict[str, Any]:
    """A case with a parameter changed."""
    return case | {"model": case["model"] | {name: value}}


def level(engine: Any, name: str, seed: int, low: int, high: int) -> dict[str, Any]:
    """An edge at the last value of a parameter before the engine says something else.

    What is held against it is exactly the bound there, which texts at random hardly hit.
    """
    case = with_value(edge(seed), "condensed", True) if "condensed" in name else edge(seed)
    below = said(engine, with_value(case, name, low))
    assert below != said(engine, with_value(case, name, high)), (name, seed)
    while high - low > 1:
        middle = (low + high) // 2
        same = said(engine, with_value(case, name, middle)) == below
        low, high = (middle, high) if same else (low, middle)
    return with_value(case, name, low)


def kept() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(GOLDEN.read_text("utf-8"))
    return found


def test_the_texts_are_those_that_are_made() -> None:
    names = ("table", "model", "texts")
    plain = len(kept()) - len(LEVELS)
    assert [{name: case[name] for name in names} for case in kept()[:plain]] == cases()


@pytest.mark.parametrize(
    "number", range(len(LEVELS)), ids=[f"{level[0]} {level[1]}" for level in LEVELS]
)
def test_one_more_than_the_level_says_something_else(number: int) -> None:
    name, seed, *_ = LEVELS[number]
    case = kept()[len(kept()) - len(LEVELS) + number]
    assert case["texts"] == edge(seed)["texts"]
    twin = engines.load("python").module
    beyond = said(twin, with_value(case, name, case["model"][name] + 1))
    assert beyond != {field: case[field] for field in beyond}


def test_what_is_kept_is_said(engine: Any) -> None:
    for case in kept():
        assert case == case | said(engine, case)


@pytest.mark.parametrize("kind", range(4))
def test_every_kind_of_passage_is_kept(kind: int) -> None:
    column = PASSAGE.index("kind")
    assert any(passage[column] == kind for case in kept() for passage in case["passages"])


if __name__ == "__main__":
    twin = engines.load("python").module
    made_now = cases() + [level(twin, *one) for one in LEVELS]
    lines = [json.dumps(case | said(twin, case), ensure_ascii=False) for case in made_now]
    GOLDEN.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")
