"""Results: sequences of passages, matrices, what is refused, and what survives pickling."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import numpy as np
import pytest

import textalign
from textalign import params
from textalign.errors import InputError, UsageError
from textalign.result import comparison
from textalign.show import formats

SEEDS = Path(__file__).parent.parent / "seeds"
QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."


@pytest.fixture(scope="module")
def seen() -> textalign.Result:
    return textalign.compare(SEEDS)


def test_passages_are_a_sequence(seen: textalign.Result) -> None:
    passages = seen.passages
    every = list(passages)
    count = len(passages)
    assert count == len(every) > 10
    assert [passages[n] for n in range(count)] == every
    assert [passages[n - count] for n in range(count)] == every
    for part in (slice(2, 5), slice(None), slice(None, None, -1), slice(-3, None), slice(9, 1)):
        assert passages[part] == every[part]
    assert passages[5 : count + 100] == every[5:]
    for index in (count, -count - 1, 10**9):
        with pytest.raises(IndexError, match=f"passage {index} of {count}"):
            passages[index]
    assert every[3] in passages
    assert passages.index(every[3]) == 3
    assert list(reversed(passages)) == every[::-1]


def test_the_strongest_come_by_score_then_by_place(seen: textalign.Result) -> None:
    every = list(seen.passages)
    strongest = seen.passages.strongest()
    assert strongest == sorted(every, key=lambda passage: -passage.score)
    assert seen.passages.strongest(3) == strongest[:3]
    assert seen.passages.strongest(0) == []
    assert seen.passages.strongest(10**6) == strongest


def test_nothing_found_is_an_empty_result() -> None:
    for articles in ([], ["one text alone"], ["", ""], ["apples", "pears"]):
        found = textalign.compare(articles)
        assert (len(found.passages), found.families) == (0, ())
        assert list(found.passages) == found.passages[:] == found.passages.strongest() == []
        for measure in params.MEASURES:
            assert found.matrix(measure).shape == (len(articles), len(articles))
            assert np.isfinite(found.matrix(measure)).all()


def test_passages_and_families_are_frozen(seen: textalign.Result) -> None:
    with pytest.raises(AttributeError):
        seen.passages[0].score = 0.0  # type: ignore[misc]
    with pytest.raises(AttributeError):
        seen.families[0].text = ""  # type: ignore[misc]
    with pytest.raises(AttributeError):
        seen.shingle_size = 4  # type: ignore[misc]
    assert hash(seen.passages[0]) == hash(seen.passages[0])


@pytest.mark.parametrize("group_by", [None, "source"])
@pytest.mark.parametrize("protocol", [2, pickle.HIGHEST_PROTOCOL])
def test_a_result_survives_pickling_and_copying(
    protocol: int, group_by: str | None, each_engine: str
) -> None:
    dates = ("2025-05-16", None, "2024", "2025-05", None)
    articles = [
        textalign.Article(a.id, a.text, a.path, a.notes, date, f"paper {n % 2}")
        for n, (a, date) in enumerate(zip(textalign.load(SEEDS), dates, strict=True))
    ]
    seen = textalign.compare(articles, group_by=group_by)
    seen.families[0]  # what was made already must not be in the way
    for other in (pickle.loads(pickle.dumps(seen, protocol)), copy.deepcopy(seen), copy.copy(seen)):
        assert other == seen
        assert list(other.passages) == list(seen.passages)
        assert list(other.families) == list(seen.families)
        assert (other.rows, other.about, other.model) == (seen.rows, seen.about, seen.model)
        assert other.corpus == seen.corpus
        for measure in params.MEASURES:
            np.testing.assert_array_equal(other.matrix(measure), seen.matrix(measure))
        ids = seen.rows[0], seen.rows[3]
        assert other.explain(*ids) == seen.explain(*ids)
        np.testing.assert_array_equal(other.pairs().columns["reuse"], seen.pairs().columns["reuse"])
        assert formats.families(other.families, "json") == formats.families(seen.families, "json")
    assert pickle.loads(pickle.dumps(list(seen.passages), protocol)) == list(seen.passages)
    # Each article is held once.
    assert len(pickle.dumps(seen, protocol)) < len(pickle.dumps(seen.corpus, protocol)) + 100_000


@pytest.mark.parametrize("protocol", [2, pickle.HIGHEST_PROTOCOL])
def test_everything_else_survives_pickling(protocol: int, each_engine: str, tmp_path: Path) -> None:
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"PK")
    corpus = textalign.load([*sorted(SEEDS.glob("*.txt")), bad])
    assert corpus.skipped
    found = textalign.compare(corpus)
    everything = {
        "corpus": corpus,
        "article": corpus[0],
        "dedup": textalign.dedup(corpus, threshold=0.05),
        "passages": found.passages,
        "families": found.families,
        "model": params.Model.of(22.5, 3, 10, condensed=True),
        "parameter": params.MIN_EVIDENCE,
        "explanation": found.explain(*found.rows[:2]),
        "background": textalign.build_background(["One word, and one more word."]),
        "sketch": textalign.sketch(["one two three"]).tolist(),
        "error": str(textalign.InputError("told")),
    }
    read = pickle.loads(pickle.dumps(everything, protocol))
    for name, one in everything.items():
        assert read[name] == one, name
    assert read["corpus"].find_id("000") == corpus.find_id("000")
    assert read["corpus"][corpus.ids[2]] == corpus[2]
    assert textalign.compare(read["corpus"]) == found
    np.testing.assert_array_equal(read["dedup"].kept, everything["dedup"].kept)


def test_articles_that_found_the_same_are_equal_in_duplicates() -> None:
    one, other = (textalign.dedup(SEEDS, threshold=t) for t in (0.05, 0.05))
    assert one == other
    assert one != textalign.dedup(SEEDS, threshold=0.8)
    assert one != textalign.dedup(SEEDS, threshold=0.06)
    assert one != 1


def test_results_are_equal_if_all_they_hold_is(seen: textalign.Result) -> None:
    again = textalign.compare(SEEDS)
    assert seen == again
    assert (seen.passages, seen.families) == (again.passages, again.families)
    assert len({seen, again, seen}) == 1
    for other in (
        textalign.compare(SEEDS, min_evidence=21),
        textalign.compare(SEEDS, min_evidence=60),
        textalign.compare(SEEDS, shingle_size=4),
        textalign.compare(SEEDS, background="flat"),
        textalign.compare(SEEDS / "000_5dcc7550175d0974.txt"),
    ):
        assert seen != other
    assert seen != again.passages != again.families != "x"


def test_no_repr_is_huge() -> None:
    found = textalign.compare({str(number): f"{QUOTE} " * 300 for number in range(8)})
    for shown in (found, found.passages, found.corpus, found.corpus[0]):
        assert len(repr(shown)) < 300
        assert "lime tree" not in repr(shown)
    assert repr(found.passages) == f"<Passages: {len(found.passages)}>"
    assert repr(found) == (
        f"<Result: 8 articles, {len(found.passages):,} passages, {len(found.families)} families>"
    )


def test_a_passage_and_a_family_are_shown_in_a_line_each() -> None:
    found = textalign.compare({"a\n": f"It rained.\x1b {QUOTE}", "b": f"{QUOTE} " * 2})
    assert repr(found) == "<Result: 2 articles, 3 passages, 1 family>"
    assert (
        str(found.passages[0])
        == repr(found.passages[0])
        == (
            f"<Passage: verbatim, {found.passages[0].score:.0f} bits, 'a\\x0a' 12–82 and 'b' 0–70, "
            "'The road to the harbour was closed by a…'>"
        )
    )
    assert repr(found.families[0]) == (
        "<Family: 3 occurrences in 2 articles, 'The road to the harbour was closed by a…'>"
    )
    alone = textalign.compare({"a": "One word."})
    assert repr(alone) == "<Result: 1 article, 0 passages, 0 families>"
    assert repr(textalign.dedup(["a"])) == "<Dedup: 1 article, 0 removed>"


def test_an_unknown_measure_is_refused(seen: textalign.Result) -> None:
    for measure in ("x", "", "Reuse", "\x1b"):
        with pytest.raises(UsageError, match=r"unknown measure .* the measures are reuse, contain"):
            seen.matrix(measure)


def test_a_matrix_is_made_anew_each_time(seen: textalign.Result) -> None:
    for measure in params.MEASURES:
        matrix = seen.matrix(measure)
        before = matrix.copy()
        matrix[:] = 7
        np.testing.assert_array_equal(seen.matrix(measure), before)
        assert matrix.dtype == np.float64
    np.testing.assert_array_equal(seen.matrix(), seen.matrix("reuse"))


def test_a_matrix_larger_than_the_bound_is_refused(
    seen: textalign.Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison, "MAX_DENSE_BYTES", 199)
    with pytest.raises(InputError, match=r"a matrix of 5 x 5 articles would need .* `entries`"):
        seen.matrix()
    monkeypatch.setattr(comparison, "MAX_DENSE_BYTES", 200)
    assert seen.matrix().shape == (5, 5)


def test_articles_against_others(each_engine: str) -> None:
    mine = {"a": f"It rained. {QUOTE}", "b": "Nothing of the kind was said here."}
    theirs = {"a": QUOTE, "c": "Nobody was seen.", "d": f"{QUOTE} {QUOTE}"}
    found = textalign.compare(mine, theirs)
    assert found.rows == ("a", "b")
    assert found.columns == ("against/a", "against/c", "against/d")
    assert [article.id for article in found.articles] == [*found.rows, *found.columns]
    assert {(p.a.article, p.b.article) for p in found.passages} == {
        ("a", "against/a"),
        ("a", "against/d"),
    }
    for measure in params.MEASURES:
        matrix = found.matrix(measure)
        assert matrix.shape == (2, 3)
        assert matrix[0, 0] > 0
        assert (matrix[:, 1] == 0).all()
    np.testing.assert_allclose(found.matrix()[0], [14 / 16, 0, 14 / 16])
    np.testing.assert_array_equal(found.matrix("passages")[0], [1, 0, 2])
    np.testing.assert_array_equal(found.matrix("longest")[0], [14, 0, 14])


def test_ids_apart_stay_as_they_are_against_others() -> None:
    found = textalign.compare({"a": QUOTE}, {"b": QUOTE})
    assert (found.rows, found.columns) == (("a",), ("b",))
    np.testing.assert_array_equal(found.matrix(), [[1.0]])


def test_a_measure_that_was_not_computed_is_told() -> None:
    found = textalign.compare([QUOTE, QUOTE], candidates="shingles")
    assert len(found.passages) == 1
    with pytest.raises(UsageError, match=r"ask for it with measures=\['jaccard'\]"):
        found.matrix("jaccard")
    found = textalign.compare([QUOTE, QUOTE], candidates="shingles", measures=["jaccard"])
    np.testing.assert_array_equal(found.matrix("jaccard"), np.ones((2, 2)))


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_threads_change_nothing_anywhere(threads: int, each_engine: str) -> None:
    texts = [f"{QUOTE} {n}" for n in range(5)]
    sketches = textalign.sketch(texts, threads=threads)
    assert textalign.align(*texts[:2], threads=threads) == textalign.align(*texts[:2])
    assert textalign.find("lime tree", texts, threads=threads) == textalign.find("lime tree", texts)
    assert textalign.compare(texts, threads=threads) == textalign.compare(texts)
    assert textalign.dedup(texts, threads=threads) == textalign.dedup(texts)
    np.testing.assert_array_equal(sketches, textalign.sketch(texts))
    np.testing.assert_array_equal(
        textalign.jaccard(sketches, sketches, threads=threads),
        textalign.jaccard(sketches, sketches),
    )


@pytest.mark.parametrize("threads", [-1, 1.5, True, 1025, "2"])
def test_threads_are_checked_everywhere(threads: object) -> None:
    sketch = textalign.sketch([QUOTE])
    for verb in (
        lambda: textalign.align(QUOTE, QUOTE, threads=threads),  # type: ignore[arg-type]
        lambda: textalign.jaccard(sketch, sketch, threads=threads),  # type: ignore[arg-type]
        lambda: textalign.compare([QUOTE], threads=threads),  # type: ignore[arg-type]
        lambda: textalign.dedup([QUOTE], threads=threads),  # type: ignore[arg-type]
        lambda: textalign.find(QUOTE, [QUOTE], threads=threads),  # type: ignore[arg-type]
        lambda: textalign.sketch([QUOTE], threads=threads),  # type: ignore[arg-type]
    ):
        with pytest.raises(UsageError, match="threads must be a whole number from 0 to 1,024"):
            verb()
