"""Candidates: each search by an index finds what looking at all pairs finds, on both engines.

Input: shingle sets, sketches, graphs and articles, generated so that little is shared by much.
Output: pass or fail. Articles are numbers, sizes words. The slow searches here know nothing of the
engines' code: Python sets and double loops.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import combinations, pairwise
from typing import Any

import corpus
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import textalign as ta
from extras import exchanges_engine
from strategies import corpora, texts
from textalign import engine as engines
from textalign import params
from textalign._python import candidates as twin
from textalign._python.align.evidence import Article
from textalign._python.shingle import shingle_set

RUST, PYTHON = (engines.load(name).module for name in ("rust", "python"))
FLAT = "textalign background 1\nstemmer none\n"
ENGLISH: Any = engines.background(engines.load("python"), params.DEFAULT_BACKGROUND).table
FEW = [f"w{number}" for number in range(9)]

# Few different words, so that articles share shingles, and some shingles are everywhere.
articles = st.lists(
    st.lists(st.sampled_from(FEW), max_size=14).map(" ".join) | st.sampled_from(["", "w0 w1 w2"]),
    max_size=9,
)
# Two words only, so that most shingles begin more often than their places are looked at.
long_articles = st.lists(
    st.lists(st.sampled_from(FEW[:2]), min_size=20, max_size=60).map(" ".join), max_size=4
)
any_articles = corpora(5) | articles | long_articles | st.lists(texts(), max_size=4)


@cache
def table(engine: Any) -> Any:
    return engine.Background(FLAT)


def shingle_sets(engine: Any, given: list[str], size: int) -> list[set[int]]:
    hashed = [engine.tokenize(text)[0] for text in given]
    return [set(engine.shingles(hashes, size).tolist()) for hashes in hashed]


def sharing(engine: Any, given: list[str], *numbers: int) -> list[tuple[int, int]]:
    """Pairs of articles by the engine; the flat table has no stems, so shingles are of words."""
    found = engine.Articles(given, table(engine), 2).sharing(*numbers, 0, 2)
    assert found.dtype == np.uint32
    assert found.shape[1] == 2
    return [tuple(pair) for pair in found.tolist()]


@given(
    given=any_articles,
    size=st.integers(1, 4),
    least=st.integers(1, 5),
    most=st.integers(0, 9),
    window=st.sampled_from([1, 3, 5, 9, 1000]),
    data=st.data(),
)
def test_sharing_is_what_all_pairs_share(
    engine: Any,
    given: list[str],
    size: int,
    least: int,
    most: int,
    window: int,
    data: st.DataObject,
) -> None:
    listed = [engine.shingles(engine.tokenize(text)[0], size).tolist() for text in given]
    frequency = Counter(shingle for one in listed for shingle in set(one))

    def in_windows(number: int) -> list[set[int]]:
        """What of an article is in each of its windows; what repeats all over is in all."""
        one = [shingle for shingle in listed[number] if frequency[shingle] <= most]
        always = {shingle for shingle, times in Counter(one).items() if times > twin.MOST_PLACES}
        spans = range(max(1, len(listed[number])))
        known = set(one)
        return [always | known & set(listed[number][at : at + window]) for at in spans]

    windows = [in_windows(number) for number in range(len(given))]
    expected = [
        (a, b)
        for a, b in combinations(range(len(given)), 2)
        if any(
            len(x & y) >= max(1, min(least, len(set(listed[a])), len(set(listed[b]))))
            for x in windows[a]
            for y in windows[b]
        )
    ]
    found = sharing(engine, given, size, least, most, window)
    assert found == expected
    # In another order the same pairs.
    order = data.draw(st.permutations(range(len(given))))
    moved = sharing(engine, [given[number] for number in order], size, least, most, window)
    assert sorted(tuple(sorted((order[a], order[b]))) for a, b in moved) == expected


@given(
    given=any_articles,
    size=st.integers(1, 4),
    least=st.integers(0, 5),
    most=st.sampled_from([0, 1, 2, 3, 1000, 2**32 - 1]),
    window=st.sampled_from([0, 1, 4, 7, 128, 2**32 - 1]),
    against=st.sampled_from([1, 2, 3, 9]),
    english=st.booleans(),
)
def test_twins_share_alike(
    given: list[str], size: int, least: int, most: int, window: int, against: int, english: bool
) -> None:
    stemmer = FLAT.replace("none", "english") if english else FLAT
    (every, some), (every_python, some_python) = (
        [held.sharing(size, least, most, window, split, 3) for split in (0, against)]
        for engine in (RUST, PYTHON)
        for held in [engine.Articles(given, engine.Background(stemmer), 3)]
    )
    for rust, python in ((every, every_python), (some, some_python)):
        assert rust.dtype == python.dtype
        assert rust.shape == python.shape
        assert np.array_equal(rust, python)
    assert np.array_equal(some, every[(every[:, 0] < against) & (every[:, 1] >= against)])


@given(
    given=any_articles,
    size=st.integers(1, 3),
    cut=st.sampled_from([(64, 64, 1), (64, 16, 4), (64, 9, 7), (128, 21, 6), (128, 0, 3)]),
    seed=st.sampled_from([0, 1, 2**64 - 1]),
    threshold=st.sampled_from([0.0, 0.3, 0.5, 2 / 3, 0.8, 1.0]),
)
def test_duplicates_are_what_the_slow_search_finds_on_both_engines(
    given: list[str], size: int, cut: tuple[int, int, int], seed: int, threshold: float
) -> None:
    num_slots, bands, rows = cut
    rust, python = (
        engine.duplicates(given, size, num_slots, seed, bands, rows, threshold, 3)
        for engine in (RUST, PYTHON)
    )
    assert rust.keys() == python.keys()
    for name, column in rust.items():
        assert column.dtype == python[name].dtype, name
        assert column.tolist() == python[name].tolist(), name

    contents = [tuple(PYTHON.tokenize(text)[0].tolist()) for text in given]
    first = [contents.index(c) if c else number for number, c in enumerate(contents)]
    assert rust["words"].tolist() == [len(content) for content in contents]
    assert rust["first_equal"].tolist() == first
    sketches = PYTHON.sketch(given, size, num_slots, seed, 1)
    sets = shingle_sets(PYTHON, given, size)
    pairs = [
        (a, b)
        for a, b in combinations(sorted({n for n in first if contents[n]}), 2)
        if any(
            np.array_equal(*sketches[[a, b], band * rows : (band + 1) * rows])
            for band in range(bands)
        )
    ]
    assert rust["candidates"].tolist() == [len(pairs)]
    verified = [(a, b, len(sets[a] & sets[b]), len(sets[a] | sets[b])) for a, b in pairs]
    columns = (rust[name].tolist() for name in ("a", "b", "shared", "either"))
    assert list(zip(*columns, strict=True)) == [
        row for row in verified if row[2] / row[3] >= threshold
    ]


@given(
    rows=st.lists(st.lists(st.integers(0, 3), min_size=3, max_size=3), max_size=8),
    bands=st.integers(0, 3),
    against=st.integers(0, 9),
)
def test_banded_pairs_agree_in_some_band(rows: list[list[int]], bands: int, against: int) -> None:
    keys = np.array(rows, np.uint32).reshape(-1, 3)[:, :bands] << 30
    found = [
        (a, b)
        for a, b in combinations(range(len(rows)), 2)
        if any(rows[a][at] == rows[b][at] for at in range(bands))
        and (against == 0 or a < against <= b)
    ]
    for engine in (RUST, PYTHON):
        told = engine.banded(keys, against, 2)
        assert (told.dtype, told.shape[1]) == (np.uint32, 2)
        assert [tuple(pair) for pair in told.tolist()] == found


@given(
    given=any_articles,
    size=st.integers(1, 4),
    cut=st.sampled_from([(0, 1), (3, 21), (21, 3), (64, 1)]),
    seed=st.sampled_from([0, 1, 2**64 - 1]),
)
def test_signatures_tell_what_is_equal(
    given: list[str], size: int, cut: tuple[int, int], seed: int
) -> None:
    rust, python = (engine.signatures(given, size, 64, seed, *cut, 2) for engine in (RUST, PYTHON))
    assert rust.dtype == python.dtype == np.uint32
    assert rust.tolist() == python.tolist()
    words = [tuple(RUST.tokenize(text)[0].tolist()) for text in given]
    assert rust[:, -1].tolist() == [len(each) for each in words]
    sketches = RUST.sketch(given, size, 64, seed, 2)
    for (a, one), (b, other) in combinations(enumerate(rust.tolist()), 2):
        if words[a] == words[b]:
            assert one == other
        for band in range(cut[0]):
            slots = slice(band * cut[1], (band + 1) * cut[1])
            if words[a] and words[b] and (sketches[a, slots] == sketches[b, slots]).all():
                assert one[band] == other[band]


@given(
    given=any_articles,
    size=st.integers(1, 4),
    bits=st.integers(0, 12),
    own=st.integers(0, 2),
    threshold=st.sampled_from([0.05, 0.5, 2 / 3, 0.8, 1.0]),
    data=st.data(),
)
def test_what_holds_an_article_has_one_of_its_rarest_shingles(
    given: list[str], size: int, bits: int, own: int, threshold: float, data: st.DataObject
) -> None:
    sets = shingle_sets(RUST, given, size)
    told = []
    for engine in (RUST, PYTHON):
        counts = np.zeros(1 << bits, np.uint8)
        engine.count_shingles(given, size, counts, 2)
        rare, first = engine.rarest_shingles(given, size, counts, own, threshold, 2)
        wanted = np.unique(rare)
        places, ends = engine.holding(given, size, wanted, 2)
        told.append([counts.tolist(), rare.tolist(), first.tolist(), places.tolist()])
        assert [len(rare), len(places)] == [first[-1], ends[-1]]
        assert (rare.dtype, first.dtype, places.dtype) == (np.uint64, np.uint64, np.uint32)
        held = [
            {int(wanted[place]) for place in places[ends[k] : ends[k + 1]]}
            for k in range(len(given))
        ]
        assert held == [each & set(wanted.tolist()) for each in sets]
        if own == 1:
            for a, b in combinations(range(len(given)), 2):
                for one, other in ((a, b), (b, a)):
                    mine = set(rare[first[one] : first[one + 1]].tolist())
                    if sets[one] and len(sets[one] & sets[other]) / len(sets[one]) >= threshold:
                        assert mine & held[other]
    assert told[0] == told[1]
    numbers = st.integers(0, max(0, len(given) - 1))
    pairs = data.draw(st.lists(st.tuples(numbers, numbers), max_size=4)) if given else []
    listed = np.array(pairs, np.uint32).reshape(-1, 2)
    for engine in (RUST, PYTHON):
        both, distinct = engine.shared(given, listed, size, 2)
        assert both.tolist() == [len(sets[a] & sets[b]) for a, b in pairs]
        assert distinct.tolist() == [len(each) for each in sets]


@given(given=corpora(4) | articles)
def test_variants_say_what_became_of_every_word(given: list[str]) -> None:
    pairs = [(a, b) for a in range(len(given)) for b in range(len(given))]
    listed = np.array(pairs, np.uint32).reshape(-1, 2)
    found = [engine.variants(given, listed, table(engine), 2) for engine in (RUST, PYTHON)]
    assert found[0]["edit_first"].tolist() == found[1]["edit_first"].tolist()
    assert found[0]["edits"].tolist() == found[1]["edits"].tolist()
    edits = found[0]["edits"].reshape(-1, 5).tolist()
    first = found[0]["edit_first"].tolist()
    for (a, b), start, end in zip(pairs, first[:-1], first[1:], strict=True):
        script = edits[start:end]
        for side, number in ((1, a), (3, b)):
            words = RUST.tokenize(given[number])[1].tolist()
            told = [w for e in script for w in words if e[side] <= w < e[side + 1]]
            if script:
                assert told == words
        if a == b:
            assert [edit[0] for edit in script] in ([0], [])
        elif not script:
            assert any(len(RUST.tokenize(given[number])[0]) == 0 for number in (a, b))


def test_bands_beyond_the_sketch_are_refused_alike() -> None:
    for bands, rows in ((65, 1), (10, 7), (1, 0)):
        said = set()
        for engine in (RUST, PYTHON):
            with pytest.raises(ta.InputError) as caught:
                engine.duplicates(["a"], 3, 64, 1, bands, rows, 0.5, 1)
            said.add(str(caught.value))
            with pytest.raises(ta.InputError) as caught:
                engine.signatures(["a"], 3, 64, 1, bands, rows, 1)
            said.add(str(caught.value))
        assert len(said) == 1


Graph = tuple[list[int], list[tuple[int, int, int, int]]]


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """An order of articles, and ties among them; equal similarities come as different fractions."""
    count = draw(st.integers(1, 9))
    pairs = list(combinations(range(count), 2))
    tied = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    similarity = st.sampled_from([(1, 2), (2, 4), (2, 3), (4, 6), (200, 300), (9, 10), (1, 1)])
    return draw(st.permutations(range(count))), [(*pair, *draw(similarity)) for pair in tied]


def clusters(engine: Any, graph: Graph, single_link: bool) -> list[int]:
    order, ties = graph
    pairs = np.array(ties, np.uint64).reshape(-1, 4)
    found = engine.cluster(np.array(order, np.uint32), pairs, single_link)
    assert found.dtype == np.uint32
    return list(found.tolist())


@given(graph=graphs())
def test_a_star_is_tied_to_its_nearest_kept_article(engine: Any, graph: Graph) -> None:
    order, ties = graph
    similarity = {(a, b): Fraction(*rest) for a, b, *rest in ties}
    similarity |= {(b, a): value for (a, b), value in similarity.items()}
    found = clusters(engine, graph, False)
    stays = {article for article, kept in enumerate(found) if article == kept}
    for a, b in combinations(stays, 2):
        assert (a, b) not in similarity
    for article in set(order) - stays:
        tied = [
            other
            for other in order[: order.index(article)]
            if other in stays and (article, other) in similarity
        ]
        assert found[article] == max(tied, key=lambda other: similarity[article, other])


@given(graph=graphs())
def test_single_link_clusters_are_the_connected_components(engine: Any, graph: Graph) -> None:
    order, ties = graph
    component = {article: {article} for article in order}
    for a, b, *_ in ties:
        joined = component[a] | component[b]
        component.update(dict.fromkeys(joined, joined))
    expected = [min(component[article], key=order.index) for article in range(len(order))]
    assert clusters(engine, graph, True) == expected


@given(graph=graphs(), single_link=st.booleans())
def test_twins_cluster_alike(graph: Graph, single_link: bool) -> None:
    assert clusters(RUST, graph, single_link) == clusters(PYTHON, graph, single_link)


@exchanges_engine
@given(given=corpora(4), name=st.sampled_from(["rust", "python"]))
def test_candidates_lose_no_verbatim_passage(given: list[str], name: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engines, "current", lambda: engines.load(name))
        results = [ta.compare(given, candidates=how) for how in ("all", "shingles")]
    # Families follow from all passages; a pair has its passages to itself.
    every, some = ([replace(p, family=None) for p in result.passages] for result in results)
    ends = {(p.a.article, p.b.article) for p in some}
    assert some == [p for p in every if (p.a.article, p.b.article) in ends]
    for p in every:
        stems = np.array(Article(p.a.text, ENGLISH).stems, np.uint64)
        shingles = shingle_set(stems, params.INDEX_SHINGLE_SIZE)
        if p.kind == "verbatim" and len(shingles) >= params.INDEX_MIN_SHARED:
            assert (p.a.article, p.b.article) in ends


@pytest.mark.parametrize("seed", range(3))
def test_candidates_hold_planted_quotations(each_engine: str, seed: int) -> None:
    given: dict[str, str] = {}
    for number in range(4):
        planted = corpus.planted_reuse(10 * seed + number, words=100, sizes=(20,))
        given |= {f"a{number}": planted.a, f"b{number}": planted.b}
    found = ta.compare(given, candidates="shingles").passages
    ends = {(p.a.article, p.b.article) for p in found if p.kind == "verbatim"}
    assert ends >= {(f"a{number}", f"b{number}") for number in range(4)}


def test_a_run_of_five_words_is_a_candidate(engine: Any) -> None:
    run = "quixotic harbours froze over completely"
    given = [f"one two {run} three four", f"five six {run} seven", "eight nine harbours froze ten"]
    assert sharing(engine, given, *params.INDEX) == [(0, 1)]


@given(given=any_articles)
def test_the_words_of_many_texts_are_those_of_each(given: list[str]) -> None:
    for engine in (RUST, PYTHON):
        hashes, ends = engine.word_hashes(given, 2)
        assert (hashes.dtype, ends.dtype) == (np.uint64, np.uint64)
        told = [hashes[a:b].tolist() for a, b in pairwise(ends.tolist())]
        assert told == [PYTHON.tokenize(text)[0].tolist() for text in given]


@given(given=any_articles)
def test_texts_may_come_as_bytes_and_where_each_begins(engine: Any, given: list[str]) -> None:
    parts = [text.encode("utf-8", "replace") for text in given]
    # Something stands before and behind them, as in a slice of an Arrow array.
    packed = np.frombuffer(b"\xff" + b"".join(parts) + b"\xff", np.uint8)
    ends = np.cumsum([1, *map(len, parts)])
    pairs = np.array([[0, len(given) - 1]] if given else [], np.uint32).reshape(-1, 2)
    texts = [part.decode() for part in parts]
    for name, *how in (
        ("signatures", 3, 64, 1, 8, 4, 2),
        ("shared", pairs, 2, 2),
        ("word_hashes", 2),
    ):
        call = getattr(engine, name)
        wanted, found = call(texts, *how), call((packed, ends), *how)
        for one, other in zip(wanted, found, strict=True):
            assert np.array_equal(one, other)
        with pytest.raises(ta.InputError, match="text 1 is not UTF-8 at byte 2"):
            call((np.frombuffer(b"abcd\xff", np.uint8), np.array([0, 2, 5])), *how)
