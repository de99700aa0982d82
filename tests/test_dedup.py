"""Dedup: what is removed is a verified copy of what stays, on both engines and in every order.

Input: texts with exact and near copies among them. Output: pass or fail. Similarities are Jaccard
shares of word shingles, which a slow function here counts anew from the words.
"""

from __future__ import annotations

from contextlib import contextmanager
from itertools import combinations
from typing import TYPE_CHECKING, Any

import corpus
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import textalign as ta
from extras import exchanges_engine
from strategies import corpora, texts
from textalign import engine as engines
from textalign._dedup import Wish, decide
from textalign._duplicates import Search, search
from textalign._stores import Facts, Held
from textalign.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = [f"w{number}" for number in range(30)]
names = st.sampled_from(["rust", "python"])
thresholds = st.sampled_from([0.05, 0.3, 0.5, 2 / 3, 0.8, 1.0])


@contextmanager
def running(name: str) -> Iterator[None]:
    """The public API on one engine; unlike a fixture, inside of one example."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engines, "current", lambda: engines.load(name))
        yield


@st.composite
def copies(draw: st.DrawFn) -> list[str]:
    """Texts, and changed copies of them: words swapped, cut or appended, case, signs, spaces."""
    given = draw(st.lists(corpora(1).map(lambda one: one[0]) | texts(8), max_size=2))
    given += [" ".join(words) for words in draw(st.lists(st.permutations(WORDS), max_size=2))]
    for _ in range(draw(st.integers(0, 5)) if given else 0):
        words = draw(st.sampled_from(given)).split()
        for at in draw(st.lists(st.integers(0, 30), max_size=3)):
            words[at : at + 1] = [draw(st.sampled_from(["new", "w1", ""]))]
        separator = draw(st.sampled_from([" ", " ", "  ", "\n", ", "]))
        text = separator.join(words)
        given.append(draw(st.sampled_from([text, text, text.upper()])))
    return draw(st.permutations(given))


def words_of(text: str) -> tuple[int, ...]:
    return tuple(engines.load("python").module.tokenize(text)[0].tolist())


def runs(text: str, size: int) -> set[tuple[int, ...]]:
    words = words_of(text)
    starts = range(max(1, len(words) - size + 1)) if words else range(0)
    return {words[at : at + size] for at in starts}


def slow_jaccard(one: str, other: str, size: int) -> float:
    """Jaccard similarity from runs of words as they are, without a hash of shingles."""
    a, b = runs(one, size), runs(other, size)
    return len(a & b) / len(a | b) if a | b else 0.0


@exchanges_engine
@given(
    given=copies(),
    name=names,
    threshold=thresholds,
    size=st.integers(1, 4),
    keep=st.sampled_from(["first", "longest"]),
)
def test_what_a_star_removes_is_a_verified_copy_of_what_stays(
    given: list[str], name: str, threshold: float, size: int, keep: str
) -> None:
    with running(name):
        found = ta.dedup(
            given, threshold=threshold, shingle_size=size, keep=keep, num_slots=1024, recall=0.9
        )
    words = [words_of(text) for text in given]
    rank = sorted(range(len(given)), key=lambda n: (-len(given[n]) if keep == "longest" else 0, n))
    assert found.kept.tolist() == [found.cluster[n] == n for n in range(len(given))]
    for number, kept in enumerate(found.cluster.tolist()):
        assert found.kept[kept]
        assert rank.index(kept) <= rank.index(number)
        score = slow_jaccard(given[number], given[kept], size)
        same = words[number] == words[kept] and bool(words[number] or given[number] == given[kept])
        assert found.exact[number] == (number != kept and same)
        assert found.score[number] == (1.0 if same else score)
        if number != kept:
            assert same or score >= threshold
    verified = {tuple(pair) for pair in found.pairs.tolist()}
    for pair in verified:
        assert not all(found.kept[number] for number in pair)
    for (a, b), similarity in zip(found.pairs.tolist(), found.similarity.tolist(), strict=True):
        assert a < b
        assert words[a] != words[b]
        assert similarity == slow_jaccard(given[a], given[b], size) >= threshold
    for a, b in combinations(np.flatnonzero(found.kept).tolist(), 2):
        assert not words[a] or words[a] != words[b]


@exchanges_engine
@given(given=copies(), name=names, threshold=thresholds, keep=st.sampled_from(["first", "longest"]))
def test_single_link_clusters_are_the_components_of_the_verified_pairs(
    given: list[str], name: str, threshold: float, keep: str
) -> None:
    with running(name):
        found = ta.dedup(
            given, threshold=threshold, clusters="single-link", keep=keep, num_slots=1024
        )
    words = [words_of(text) for text in given]
    component = {number: {number} for number in range(len(given))}
    equal = [
        (a, b)
        for a, b in combinations(range(len(given)), 2)
        if words[a] == words[b] and (words[a] or given[a] == given[b])
    ]
    for a, b in [*equal, *found.pairs.tolist()]:
        joined = component[a] | component[b]
        component.update(dict.fromkeys(joined, joined))
    for number, kept in enumerate(found.cluster.tolist()):
        members = sorted(component[number])
        longest = max(members, key=lambda member: len(given[member]))
        assert kept == (longest if keep == "longest" else members[0])
        same = number == kept or (number, kept) in equal or (kept, number) in equal
        assert found.score[number] == (1.0 if same else slow_jaccard(given[number], given[kept], 3))
        assert found.exact[number] == (same and number != kept)


@exchanges_engine
@given(
    given=copies(),
    others=copies() | st.none(),
    measure=st.sampled_from(["jaccard", "jaccard", "containment"]),
    threshold=thresholds,
    size=st.integers(1, 4),
    keep=st.sampled_from(["first", "longest"]),
    clusters=st.sampled_from(["star", "single-link"]),
    num_slots=st.sampled_from([64, 64, 128, 192]),
    seed=st.sampled_from([0, 1, 2**64 - 1]),
)
def test_both_engines_find_the_same(
    given: list[str],
    others: list[str] | None,
    measure: str,
    threshold: float,
    size: int,
    keep: str,
    clusters: str,
    num_slots: int,
    seed: int,
) -> None:
    alone = others is None and measure == "jaccard"

    def columns(name: str) -> list[Any]:
        with running(name):
            found = ta.dedup(
                given,
                others,
                measure=measure,
                threshold=threshold,
                shingle_size=size,
                recall=0.5,
                keep=keep,
                clusters=clusters if alone else "star",
                num_slots=num_slots,
                seed=seed,
            )
        arrays = (found.kept, found.cluster, found.score, found.exact, found.pairs)
        listed = [(array.dtype, array.shape, array.tolist()) for array in arrays]
        return [*listed, found.similarity.tolist(), found.candidates, found.bands, repr(found)]

    if measure == "containment" or 1 - (1 - threshold) ** num_slots >= 0.5:
        assert columns("rust") == columns("python")


@exchanges_engine
@given(given=copies(), name=names, threshold=thresholds, data=st.data())
def test_pairs_do_not_depend_on_the_order(
    given: list[str], name: str, threshold: float, data: st.DataObject
) -> None:
    def pairs(listed: list[str]) -> list[Any]:
        with running(name):
            found = ta.dedup(listed, threshold=threshold, num_slots=128, recall=0.9)
        # By their words: of equal articles a pair names the first, whichever that is.
        ends = [sorted(words_of(listed[number]) for number in pair) for pair in found.pairs]
        return sorted(zip(ends, found.similarity.tolist(), strict=True))

    assert pairs(data.draw(st.permutations(given))) == pairs(given)


def test_the_same_words_are_exact_copies(each_engine: str) -> None:
    news = "Rain fell on the city all day – and “the river” rose."
    given = [
        news,
        news.upper(),
        "Rain fell on the city all day and the river rose",
        "rain fell on the city all day and the river\n\nrose!!",
        news.replace("all day", "all night"),
    ]
    found = ta.dedup(given)
    assert found.cluster.tolist() == [0, 0, 0, 0, 4]
    assert found.exact.tolist() == [False, True, True, True, False]
    assert found.score.tolist() == [1.0] * 5
    assert found.pairs.shape == (0, 2)
    assert repr(found) == "<Dedup: 5 articles, 3 removed>"
    longest = ta.dedup(given, keep="longest")
    assert longest.cluster.tolist() == [0, 0, 0, 0, 4]
    assert ta.dedup(given[::-1], keep="longest").cluster.tolist() == [0, 3, 3, 3, 3]


def test_texts_without_words_are_equal_only_as_texts(each_engine: str) -> None:
    given = ["", "…", "", " ", "…", "a", "\ud800", "\ud801"]
    for clusters in ("star", "single-link"):
        found = ta.dedup(given, clusters=clusters, threshold=1.0)
        assert found.cluster.tolist() == [0, 1, 0, 3, 1, 5, 6, 7]
        assert found.exact.tolist() == [number in (2, 4) for number in range(8)]
        assert found.score.tolist() == [1.0] * 8


def test_equal_shingles_in_another_order_are_no_exact_copy(each_engine: str) -> None:
    found = ta.dedup(["a b a b", "a b a b a b"], shingle_size=2, threshold=1.0)
    assert found.cluster.tolist() == [0, 0]
    assert found.score.tolist() == [1.0, 1.0]
    assert not found.exact.any()


def test_a_chain_is_one_cluster_and_more_than_one_star(each_engine: str) -> None:
    def chained(start: int) -> str:
        return " ".join(f"w{number}" for number in range(start, start + 100))

    given = [chained(20 * link) for link in range(6)]  # neighbours share 80 of 120 words
    star = ta.dedup(given, threshold=0.6, shingle_size=1)
    assert star.cluster.tolist() == [0, 0, 2, 2, 4, 4]
    assert star.score.tolist() == [1.0, 80 / 120] * 3
    linked = ta.dedup(given, threshold=0.6, shingle_size=1, clusters="single-link")
    assert linked.cluster.tolist() == [0] * 6
    assert linked.score.tolist() == [1.0, 80 / 120, 60 / 140, 40 / 160, 20 / 180, 0.0]
    assert not linked.exact.any()
    last = ta.dedup([*given, f"{given[5]} …"], threshold=0.6, shingle_size=1, keep="longest")
    assert last.cluster[5] == 6
    assert last.exact.tolist() == [False] * 5 + [True, False]


@pytest.mark.parametrize("threshold", [0.5, 0.8])
def test_generated_near_duplicates_are_found(each_engine: str, threshold: float) -> None:
    made = corpus.near_duplicates(150, 5)
    found = ta.dedup(made.texts, threshold=threshold)
    words = [words_of(text) for text in made.texts]
    # Of equal articles the pairs name the first only.
    sets = {n: runs(text, 3) for n, text in enumerate(made.texts) if words.index(words[n]) == n}
    truth = {
        (a, b)
        for (a, one), (b, other) in combinations(sets.items(), 2)
        if len(one & other) / len(one | other) >= threshold
    }
    assert len(truth) > 5
    assert {tuple(pair) for pair in found.pairs.tolist()} == truth
    assert found.candidates >= len(truth)
    assert len(found.corpus) == 150
    assert found.threshold == threshold
    assert found.bands.expected_recall >= 0.995


@pytest.mark.parametrize("source", [[], {}])
def test_no_articles_are_refused_or_nothing(each_engine: str, source: Any) -> None:
    found = ta.dedup(source)
    assert found.kept.shape == found.cluster.shape == found.score.shape == (0,)
    assert found.pairs.shape == (0, 2)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"threshold": 0.0}, "threshold must be"),
        ({"threshold": 1.1}, "threshold must be"),
        ({"threshold": float("nan")}, "threshold must be"),
        ({"recall": 1.0}, "recall must be"),
        ({"num_slots": 130}, "multiple of 64"),
        ({"shingle_size": 0}, "shingle_size must be"),
        ({"seed": -1}, "seed must be"),
        ({"threads": -1}, "threads must be"),
        (
            {"keep": "last"},
            "keep must be one of first, longest, earliest, latest, lowest, highest, not",
        ),
        ({"clusters": "all"}, "clusters must be one of star, single-link, not 'all'"),
        ({"threshold": 0.05, "num_slots": 64}, "64 slots cannot expect a recall of 0.995 at 0.05"),
    ],
)
def test_values_out_of_bounds_are_refused(
    each_engine: str, wrong: dict[str, Any], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        ta.dedup(["a"], **wrong)


@pytest.mark.parametrize("source", [[1, 2], ["a", None], [["a"]], 5])
def test_what_holds_no_texts_is_refused(each_engine: str, source: Any) -> None:
    with pytest.raises(InputError):
        ta.dedup(source)


# --- By containment, against others, and in parts ----------------------------------------------


def slow_containment(one: str, other: str, size: int) -> float:
    """The share of the runs of words of the first that the second has."""
    a, b = runs(one, size), runs(other, size)
    return len(a & b) / len(a) if a else 0.0


@exchanges_engine
@given(
    given=copies(),
    name=names,
    threshold=thresholds,
    size=st.integers(1, 4),
    keep=st.sampled_from(["first", "longest"]),
)
def test_what_is_removed_by_containment_is_held_by_what_stays(
    given: list[str], name: str, threshold: float, size: int, keep: str
) -> None:
    with running(name):
        found = ta.dedup(
            given, measure="containment", threshold=threshold, shingle_size=size, keep=keep
        )
    words = [words_of(text) for text in given]
    rank = sorted(range(len(given)), key=lambda n: (-len(given[n]) if keep == "longest" else 0, n))
    for number, kept in enumerate(found.cluster.tolist()):
        assert found.kept[kept]
        assert found.kept[number] == (number == kept)
        same = words[number] == words[kept] and bool(words[number] or given[number] == given[kept])
        score = slow_containment(given[number], given[kept], size)
        assert found.score[number] == (1.0 if same else score)
        assert found.exact[number] == (number != kept and same)
        if number != kept:
            assert same or score >= threshold
            mutual = slow_containment(given[kept], given[number], size) >= threshold
            held = any(
                slow_containment(given[number], text, size) >= threshold
                and slow_containment(text, given[number], size) < threshold
                for text in given
            )
            assert not mutual or held or rank.index(kept) < rank.index(number)
    # Nothing that stays is held by another that stays.
    for a, b in combinations(np.flatnonzero(found.kept).tolist(), 2):
        for one, other in ((a, b), (b, a)):
            assert not words[one] or slow_containment(given[one], given[other], size) < threshold
    firsts = {words_: number for number, words_ in reversed(list(enumerate(words)))}
    for a, b in combinations(sorted(firsts.values()), 2):
        scores = [slow_containment(given[x], given[y], size) for x, y in ((a, b), (b, a))]
        is_pair = [a, b] in found.pairs.tolist()
        assert is_pair == (max(scores) >= threshold and bool(words[a]) and bool(words[b]))


@exchanges_engine
@given(
    given=copies(),
    others=copies(),
    name=names,
    measure=st.sampled_from(["jaccard", "containment"]),
    threshold=thresholds,
)
def test_only_what_the_others_have_is_removed(
    given: list[str], others: list[str], name: str, measure: str, threshold: float
) -> None:
    # Some of both are the same, and near each other.
    others = others + given[:1] + [text + " more" for text in given[1:2]]
    slow = slow_jaccard if measure == "jaccard" else slow_containment
    with running(name):
        found = ta.dedup(
            given, others, measure=measure, threshold=threshold, num_slots=1024, shingle_size=2
        )
    assert found.against is not None
    assert len(found.kept) == len(given)
    for number, (text, kept, at) in enumerate(
        zip(given, found.kept.tolist(), found.cluster.tolist(), strict=True)
    ):
        scores = [slow(text, other, 2) for other in others]
        same = [
            words_of(text) == words_of(other) and bool(words_of(text) or text == other)
            for other in others
        ]
        scores = [1.0 if equal else score for equal, score in zip(same, scores, strict=True)]
        if kept:
            assert at == number
            if measure == "containment":
                assert max(scores, default=0.0) < threshold
            assert not any(same)
        else:
            assert scores[at] == found.score[number] >= threshold
            assert same[at] == found.exact[number]
            if any(same):
                assert found.exact[number]
    for (a, b), score in zip(found.pairs.tolist(), found.similarity.tolist(), strict=True):
        assert score == slow(given[a], others[b], 2) >= threshold


@pytest.mark.usefixtures("each_engine")
def test_held_against_others_a_pair_has_the_share_of_the_article_itself() -> None:
    # Of 138 shingles 88 are in the other, which has 98: nine tenths of those, and not of these.
    words = [f"w{n}" for n in range(150)]
    given, other = " ".join(words[10:]), " ".join(words[:100])
    found = ta.dedup([given], against=[other], measure="containment", threshold=0.5)
    assert found.pairs.tolist() == [[0, 0]]
    assert found.similarity.tolist() == found.score.tolist() == [88 / 138]


class InParts(Held):
    """Articles that come one or two at a time."""

    def every(self, characters: int) -> Iterator[list[str]]:
        for _, part in self.parts(np.arange(len(self._texts)), characters):
            yield part

    def parts(self, numbers: Any, characters: int) -> Iterator[tuple[Any, list[str]]]:
        assert characters >= 1
        for first in range(0, len(numbers), 2):
            yield numbers[first : first + 2], self.fetch(numbers[first : first + 2])


@exchanges_engine
@given(
    given=copies(),
    name=names,
    threshold=thresholds,
    size=st.integers(1, 3),
    measure=st.sampled_from(["jaccard", "containment"]),
)
def test_parts_give_what_the_whole_gives(
    given: list[str], name: str, threshold: float, size: int, measure: str
) -> None:
    with running(name):
        whole = ta.dedup(
            given, measure=measure, threshold=threshold, shingle_size=size, num_slots=1024
        )
        engine = engines.current().module
        how = Search(
            measure=measure,
            threshold=threshold,
            shingle_size=size,
            num_slots=1024,
            seed=1,
            bands=whole.bands,
            memory=1,
            threads=2,
            against=False,
        )
        store = InParts(given, lambda number: Facts(len(given[number]), None, None))
        found = search(store, how, np.array([len(given)]), engine)
        decided = decide(store, found, len(given), Wish(how, "first", single_link=False), engine)
    assert np.stack([found.a, found.b], axis=1).tolist() == whole.pairs.tolist()
    assert found.candidates == whole.candidates
    assert decided.cluster.tolist() == whole.cluster.tolist()
    assert decided.score.tolist() == whole.score.tolist()
    assert decided.exact.tolist() == whole.exact.tolist()


def test_the_one_that_was_asked_for_stays(each_engine: str) -> None:
    text = "Rain fell on the city all day and the river rose by two metres"
    records: list[dict[str, Any]] = [
        {"text": text, "date": "2024-03", "quality": 2},
        {"text": f"{text} …", "date": "2023-12-31", "quality": "7.5"},
        {"text": text.upper(), "date": "2025", "quality": None},
        {"text": text.title(), "quality": -1},
    ]

    def stays(**how: Any) -> int:
        found = ta.dedup(records, **how)
        assert found.kept.sum() == 1
        return int(np.flatnonzero(found.kept)[0])

    assert stays() == 0
    assert stays(keep="longest") == 1
    assert stays(keep="earliest") == 1
    assert stays(keep="latest") == 2
    assert stays(keep="lowest", keep_field="quality") == 3
    assert stays(keep="highest", keep_field="quality") == 1
    records[0]["quality"] = "good"
    with pytest.raises(InputError, match="field 'quality' is 'good', not a number"):
        ta.dedup(records, keep="highest", keep_field="quality")
    with pytest.raises(InputError, match="no field 'grade'"):
        ta.dedup(records, keep="highest", keep_field="grade")


def test_a_line_that_stands_everywhere_does_not_make_all_pairs(each_engine: str) -> None:
    line = "read the full article on our site and follow us there"
    given = [line] + [f"{line} {'x' * n}a {'y' * n}b {'z' * n}c" for n in range(400)]
    found = ta.dedup(given, measure="containment", threshold=0.9)
    assert found.candidates <= 400
    assert found.cluster[0] != 0
    assert found.kept[1:].all()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"measure": "words"}, "measure must be one of jaccard, containment, not 'words'"),
        ({"keep": "lowest"}, "keep_field names the field"),
        ({"keep_field": "date"}, "keep_field names the field"),
        ({"against": ["a"], "clusters": "single-link"}, "do not go together with against"),
        (
            {"measure": "containment", "clusters": "single-link"},
            "do not go together with containment",
        ),
    ],
)
def test_what_does_not_go_together_is_refused(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        ta.dedup(["a"], **wrong)
