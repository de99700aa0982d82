"""The five articles of seeds/ end to end: a golden file, facts found by hand, metamorphic changes.

Input: seeds/ and tests/golden/seeds.json. Output: pass or fail. Offsets are code points. The golden
file holds what the engines say; the facts are asserted apart from it, so that it can be made anew
(``python tests/test_pipeline.py`` writes it) without the facts being lost.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

import textalign as ta
from textalign import engine as engines
from textalign.params import MEASURES
from textalign.result import KINDS
from textalign.show import formats

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).with_name("golden") / "seeds.json"

QUOTE = (
    "President Trump broke the deadlock. Obviously, he is taking the initiative in all of this, "
    "which is extremely helpful"
)
LONG_QUOTE = (
    "I am very happy with the role that the US is playing. This is really important. " + QUOTE
)
QUOTE_PLACES = [("000", 2222, 2339), ("000", 2457, 2574), ("001", 2075, 2192)]
LONG_PLACES = [("000", 2142, 2339), ("000", 2377, 2574)]

NAME_CHAINS = [
    "NATO Secretary General Mark Rutte",
    "Russian President Vladimir Putin",
    "Ukrainian President Volodymyr Zelensky Zelenskyy Zelensky’s",
    "U.S. President Donald Trump",
    "European Political Community",
]

# Every name of the five articles, and an invented one of the same shape.
INVENTED = {
    "NATO": "KERA",
    "Rutte": "Bravik",
    "Mark": "Olim",
    "Putin": "Dorgan",
    "Vladimir": "Estavar",
    "Russia": "Velmora",
    "Russian": "Velmoran",
    "Russians": "Velmorans",
    "Ukraine": "Ostrelle",
    "Ukrainian": "Ostrellan",
    "Ukrainians": "Ostrellans",
    "Trump": "Quarn",
    "Donald": "Ithaniel",
    "Zelensky": "Marovich",
    "Zelenskyy": "Marovichy",
    "Volodymyr": "Ferrand",
    "Medinsky": "Tolvany",
    "Medinski": "Tolvani",
    "Rustem": "Galder",
    "Umerov": "Pesharin",
    "Turkey": "Zanthia",
    "Istanbul": "Korvella",
    "Moscow": "Drennagh",
    "Kremlin": "Vastrel",
    "Tirana": "Ulmeth",
    "Albania": "Norrowy",
    "Kyiv": "Brint",
    "Digi24": "Melq24",
}


def articles(folder: Path) -> dict[str, str]:
    """The texts of a folder by the number that begins their names, line ends as they are."""
    return {
        path.name[:3]: path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.txt"))
    }


SEEDS = articles(ROOT / "seeds")


def summary(result: ta.Result) -> dict[str, Any]:
    """A result without its texts: what the golden file holds."""

    def span(place: ta.Span) -> list[Any]:
        return [place.article, place.start, place.end]

    return {
        "about": result.about,
        "words": result.words.tolist(),
        "matrix": {measure: result.matrix(measure).round(6).tolist() for measure in MEASURES},
        "passages": [[*span(p.a), *span(p.b), p.kind, p.score, p.family] for p in result.passages],
        "families": [
            {
                "occurrences": [span(place) for place in family.occurrences],
                "contains": family.contains,
                "part_of": family.part_of,
                "related": family.related,
            }
            for family in result.families
        ],
    }


def as_lines(found: dict[str, Any]) -> str:
    """JSON with one passage or family a line, so that a change can be read."""
    parts = []
    for key, value in found.items():
        if isinstance(value, list) and value and not isinstance(value[0], int):
            lines = ",\n  ".join(json.dumps(each) for each in value)
            parts.append(f'"{key}": [\n  {lines}\n ]')
        else:
            parts.append(f'"{key}": {json.dumps(value)}')
    return "{\n " + ",\n ".join(parts) + "\n}\n"


@cache
def compared(engine: str) -> ta.Result:
    """The seeds compared once an engine."""
    assert engines.current().name == engine
    return ta.compare(SEEDS)


Place = tuple[str, int, int]


def occurrences(family: ta.Family) -> list[Place]:
    return [(place.article, place.start, place.end) for place in family.occurrences]


def family_at(result: ta.Result, places: list[Place]) -> ta.Family:
    """The one family of exactly these occurrences."""
    [family] = [family for family in result.families if occurrences(family) == places]
    return family


# --- Golden file and facts


def test_the_golden_file(each_engine: str) -> None:
    assert as_lines(summary(compared(each_engine))) == GOLDEN.read_text("utf-8")


def test_the_quote_is_one_family_of_three_occurrences(each_engine: str) -> None:
    result = compared(each_engine)
    quote = family_at(result, QUOTE_PLACES)
    assert {place.text for place in quote.occurrences} == {QUOTE}
    long = family_at(result, LONG_PLACES)
    assert {place.text for place in long.occurrences} == {LONG_QUOTE}
    assert quote.family in long.contains
    assert long.family in quote.part_of
    kinds = {p.kind for p in result.passages if p.family in (quote.family, long.family)}
    assert kinds == {"verbatim"}


def test_no_passage_is_a_chain_of_names(each_engine: str) -> None:
    names = {word.casefold() for chain in NAME_CHAINS for word in chain.split()}

    def share(text: str) -> float:
        words = re.findall(r"[\w.’]*\w", text.casefold())
        return sum(word.removesuffix("’s") in names for word in words) / len(words)

    for passage in compared(each_engine).passages:
        assert min(share(passage.a.text), share(passage.b.text)) < 0.8, passage


def test_find_traces_the_quote(each_engine: str) -> None:
    found = ta.find("President Trump broke the deadlock", SEEDS)
    places = [(p.b.article, p.b.start, p.b.end) for p in found]
    assert sorted(places[:3]) == [("000", 2222, 2256), ("000", 2457, 2491), ("001", 2075, 2109)]
    assert all(p.kind == "verbatim" for p in found[:3])
    assert {p.b.article for p in found[3:5]} == {"002", "003"}
    assert all("breaking the deadlock" in p.b.text for p in found[3:5])


# --- The same, whatever runs it


@pytest.mark.parametrize("threads", [1, 2, 4, 16])
def test_the_number_of_threads_changes_nothing(each_engine: str, threads: int) -> None:
    assert summary(ta.compare(SEEDS, threads=threads)) == summary(compared(each_engine))


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
@pytest.mark.parametrize("engine", ["rust", "python"])
def test_the_hash_seed_changes_no_byte(engine: str, seed: str, tmp_path: Path) -> None:
    code = (
        "import sys, textalign as ta\n"
        "from textalign.show import formats\n"
        "result = ta.compare(sys.argv[1])\n"
        "for said in (formats.matrix(result, ['reuse', 'words', 'jaccard'], 'json'), "
        "formats.passages(result.passages, 'jsonl'), formats.families(result.families, 'json')):\n"
        "    sys.stdout.buffer.write(said)\n"
    )
    environment = os.environ | {
        "PYTHONHASHSEED": seed,
        "TEXTALIGN_ENGINE": engine,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / "seeds")],
        env=environment,
        check=True,
        capture_output=True,
    )
    assert done.stdout == _bytes_here()


@cache
def _bytes_here() -> bytes:
    result = ta.compare(ROOT / "seeds")
    measures = ["reuse", "words", "jaccard"]
    return (
        formats.matrix(result, measures, "json")
        + formats.passages(result.passages, "jsonl")
        + formats.families(result.families, "json")
    )


def pair_passages(result: ta.Result) -> set[Any]:
    """Passages without the order of their articles."""
    return {
        (*sorted([(p.a.article, p.a.start, p.a.end), (p.b.article, p.b.start, p.b.end)]),
         p.kind, p.score)
        for p in result.passages
    }  # fmt: skip


@pytest.mark.parametrize("order", [[4, 3, 2, 1, 0], [1, 0, 2, 3, 4], [2, 4, 1, 3, 0]])
def test_the_order_of_articles_changes_no_passage(each_engine: str, order: list[int]) -> None:
    items = list(SEEDS.items())
    result = ta.compare(dict(items[k] for k in order))
    assert pair_passages(result) == pair_passages(compared(each_engine))
    assert {frozenset(occurrences(f)) for f in result.families} == {
        frozenset(occurrences(f)) for f in compared(each_engine).families
    }
    for measure in MEASURES:
        expected = compared(each_engine).matrix(measure)[np.ix_(order, order)]
        assert (result.matrix(measure) == expected).all()


def test_a_pair_is_the_same_alone_and_among_others(each_engine: str) -> None:
    for one in SEEDS:
        for other in SEEDS:
            if one < other:
                alone = ta.compare({one: SEEDS[one], other: SEEDS[other]})
                inside = {
                    passage
                    for passage in pair_passages(compared(each_engine))
                    if {passage[0][0], passage[1][0]} <= {one, other}
                }
                assert pair_passages(alone) == inside


# --- Metamorphic


def assert_quote_moves(result: ta.Result, moved: dict[str, int]) -> None:
    """Check that both forms of the quote stand where they stood, or so much further on."""
    for places in (QUOTE_PLACES, LONG_PLACES):
        expected = [
            (name, start + moved.get(name, 0), end + moved.get(name, 0))
            for name, start, end in places
        ]
        family_at(result, sorted(expected))


@pytest.mark.parametrize("name", ["000", "001", "002"])
def test_a_thousand_words_before_an_article_move_the_quote(each_engine: str, name: str) -> None:
    # Words of no language, all different: nothing in the articles can match them.
    syllables = ["ba", "ke", "di", "lo", "mu", "ra", "ste", "vin", "zor", "qua"]
    words = [f"{a}{b}{c}" for a in syllables for b in syllables for c in syllables]
    sentences = [" ".join(words[k : k + 20]).capitalize() + "." for k in range(0, 1000, 20)]
    before = " ".join(sentences) + "\n\n"
    result = ta.compare({**SEEDS, name: before + SEEDS[name]})
    assert_quote_moves(result, {name: len(before)})


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028"])
def test_line_ends_of_another_system_move_the_quote(each_engine: str, end: str) -> None:
    changed = {name: text.replace("\n", end) for name, text in SEEDS.items()}
    result = ta.compare(changed)

    def where(place: Place) -> Place:
        text = SEEDS[place[0]]
        first, last = (at + text.count("\n", 0, at) * (len(end) - 1) for at in place[1:])
        return place[0], first, last

    assert [[where(place) for place in occurrences(f)] for f in compared(each_engine).families] == [
        occurrences(f) for f in result.families
    ]
    assert result.matrix().tolist() == compared(each_engine).matrix().tolist()


def test_decomposed_text_moves_the_quote(each_engine: str) -> None:
    # The articles are nearly ASCII: accents make it a test.
    accented = {name: text.replace("e", "é").replace("a", "ä") for name, text in SEEDS.items()}
    decomposed = {name: unicodedata.normalize("NFD", text) for name, text in accented.items()}
    one, other = ta.compare(accented), ta.compare(decomposed)

    def where(place: Place) -> Place:
        text = accented[place[0]]
        start, end = (len(unicodedata.normalize("NFD", text[:at])) for at in place[1:])
        return place[0], start, end

    assert [[where(place) for place in occurrences(f)] for f in one.families] == [
        occurrences(f) for f in other.families
    ]
    assert [p.score for p in one.passages] == [p.score for p in other.passages]
    plain = ta.compare({n: unicodedata.normalize("NFD", text) for n, text in SEEDS.items()})
    assert_quote_moves(plain, {})


def test_renamed_files_change_only_names(each_engine: str, tmp_path: Path) -> None:
    # The last becomes the first.
    names = {}
    for number, path in enumerate(sorted((ROOT / "seeds").glob("*.txt"), reverse=True)):
        names[f"{chr(ord('a') + number)} story.txt"] = path.name[:3]
        shutil.copy(path, tmp_path / f"{chr(ord('a') + number)} story.txt")
    result = ta.compare(tmp_path)
    renamed = {
        (*sorted((names[name], start, end) for name, start, end in passage[:2]), *passage[2:])
        for passage in pair_passages(result)
    }
    assert renamed == pair_passages(compared(each_engine))


def test_swapped_articles_give_the_mirror_image(each_engine: str) -> None:
    one = ta.align(SEEDS["000"], SEEDS["001"])
    other = ta.align(SEEDS["001"], SEEDS["000"])
    assert sorted((p.a.start, p.a.end, p.b.start, p.b.end, p.kind, p.score) for p in one) == sorted(
        (p.b.start, p.b.end, p.a.start, p.a.end, p.kind, p.score) for p in other
    )


# --- Names and capitals


def in_words(result: ta.Result) -> list[tuple[str, frozenset[tuple[int, int, int]]]]:
    """The families by the kind of their strongest tie, and their places in words.

    What only weak links hold is left out: names are part of their little evidence.
    """
    columns = result.passages.columns
    kinds: dict[int, Counter[str]] = {}
    for k in range(len(result.passages)):
        kind = KINDS[int(columns["kind"][k])]
        kinds.setdefault(int(columns["family"][k]), Counter())[kind] += 1
    tokens = [engines.current().module.tokenize(article.text) for article in result.articles]
    numbers = {article.id: number for number, article in enumerate(result.articles)}

    def words(place: ta.Occurrence) -> tuple[int, int, int]:
        number = numbers[place.article]
        _, starts, ends, _ = tokens[number]
        return (number, bisect_left(starts, place.start), bisect_right(ends, place.end))

    found = []
    for family in result.families:
        told = kinds.get(family.family, Counter())
        kind = next((kind for kind in ("verbatim", "edited") if told[kind]), "paraphrase")
        places = frozenset(words(place) for place in family.occurrences if not place.weak)
        if places:
            found.append((kind, places))
    return found


def agree(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    common = min(one[2], other[2]) - max(one[1], other[1])
    return one[0] == other[0] and 5 * common >= 4 * max(one[2] - one[1], other[2] - other[1])


def inside(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    """Whether most of the words of the first lie in the second."""
    common = min(one[2], other[2]) - max(one[1], other[1])
    return one[0] == other[0] and 5 * common >= 4 * (one[2] - one[1])


def lost(before: ta.Result, after: ta.Result, kinds: Sequence[str], keeps: Any) -> list[Any]:
    """Families of these kinds with an occurrence that no family of the other result keeps."""
    families = [places for _, places in in_words(after)]
    return [
        sorted(places)
        for kind, places in in_words(before)
        if kind in kinds
        and not any(
            all(any(keeps(place, other) for other in found) for place in places)
            for found in families
        )
    ]


def invented_names() -> dict[str, str]:
    pattern = re.compile(rf"\b({'|'.join(sorted(INVENTED, key=len, reverse=True))})\b", re.I)

    def other(found: re.Match[str]) -> str:
        name = next(new for old, new in INVENTED.items() if old.lower() == found[0].lower())
        return name.upper() if found[0].isupper() else name

    return {name: pattern.sub(other, text) for name, text in SEEDS.items()}


def test_invented_names_lose_no_family(each_engine: str) -> None:
    changed = ta.compare(invented_names())
    assert changed.words.tolist() == compared(each_engine).words.tolist()
    assert lost(compared(each_engine), changed, KINDS, agree) == []


def test_invented_names_bring_no_family_of_names(each_engine: str) -> None:
    names = {name.casefold() for name in INVENTED.values()} | {"president", "secretary", "general"}
    for passage in ta.compare(invented_names()).passages:
        words = re.findall(r"\w+", passage.a.text.casefold().replace("’s", ""))
        assert sum(word in names for word in words) < 0.8 * len(words), passage


@pytest.mark.parametrize("case", [str.lower, str.title, str.upper])
def test_no_verbatim_family_is_lost_in_another_case(each_engine: str, case: Any) -> None:
    # `str.title` begins a word behind an apostrophe as well; the fold does not mind.
    changed = ta.compare({name: case(text) for name, text in SEEDS.items()})
    assert changed.words.tolist() == compared(each_engine).words.tolist()
    assert lost(compared(each_engine), changed, ("verbatim",), agree) == []


@pytest.mark.parametrize("case", [str.lower, str.title, str.upper])
def test_every_occurrence_is_still_found_in_another_case(each_engine: str, case: Any) -> None:
    # Names are told less well there: a passage may run on over one, and lead another family.
    changed = ta.compare({name: case(text) for name, text in SEEDS.items()})
    found = [place for _, places in in_words(changed) for place in places]
    before = [place for _, places in in_words(compared(each_engine)) for place in places]
    assert [one for one in before if not any(inside(one, other) for other in found)] == []


if __name__ == "__main__":
    GOLDEN.write_text(as_lines(summary(ta.compare(SEEDS))), "utf-8")
