"""The generator of corpora: what it says it planted stands where it says, for every seed.

Input: numbers of articles, seeds, kinds of change. Output: pass or fail. Spans are code points. The
measures of recall and precision are no better than this truth.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import get_args

import corpus
import pytest
from hypothesis import given
from hypothesis import strategies as st

seeds_of_corpora = st.integers(0, 2**32)


@pytest.mark.parametrize("translation", corpus.TRANSLATIONS)
def test_verses_are_plain_text(translation: str) -> None:
    verses = corpus.verses(translation)
    assert len(verses) > 31_000
    for number, text in verses.items():
        assert 1 <= number // 1_000_000 <= 66
        assert text == " ".join(text.split())
        assert text[0] not in "0123456789"
        assert not set(text) & set("[]{}`")
    assert verses[1_001_001].startswith("In the beginning")
    chapters = corpus.chapters(translation)
    assert sum(map(len, chapters.values())) == len(verses)
    assert len(chapters) == 1189


def test_near_duplicates_are_what_they_are_said_to_be() -> None:
    made = corpus.near_duplicates(400, 3, share=0.5)
    assert made == corpus.near_duplicates(400, 3, share=0.5)
    assert made != corpus.near_duplicates(400, 4, share=0.5)
    assert len(made.texts) == 400
    assert 150 < len(made.copies) < 250
    kinds = Counter(how for _, _, how in made.copies)
    assert set(kinds) == {"exact", "substituted", "replaced", "cut", "appended"}
    for copy, original, how in made.copies:
        assert original < copy
        text, source = made.texts[copy], made.texts[original]
        words, of_source = text.split(), source.split()
        if how == "exact":
            assert text == source
        elif how == "cut":
            assert source.startswith(text)
            assert len(text) < len(source)
        elif how == "appended":
            assert text.startswith(f"{source} ")
        elif how == "substituted":
            assert len(words) == len(of_source)
        common = (Counter(words) & Counter(of_source)).total()
        assert common >= 0.5 * min(len(words), len(of_source))


@given(count=st.integers(0, 6), seed=seeds_of_corpora, share=st.sampled_from([0.0, 0.2, 1.0]))
def test_any_number_of_texts_can_be_had(count: int, seed: int, share: float) -> None:
    made = corpus.near_duplicates(count, seed, share=share)
    assert len(made.texts) == count
    assert all(made.texts)
    if share in (0.0, 1.0):
        assert len(made.copies) == (max(0, count - 1) if share else 0)


@given(
    seed=seeds_of_corpora,
    words=st.sampled_from([100, 300, 1000]),
    sizes=st.lists(st.integers(5, 60), min_size=1, max_size=4).map(tuple),
    change=st.sampled_from(get_args(corpus.Change)),
    rate=st.sampled_from([0.0, 0.1, 0.3]),
    repeats=st.integers(1, 3),
)
def test_planted_passages_stand_where_they_are_said_to_stand(
    seed: int,
    words: int,
    sizes: tuple[int, ...],
    change: corpus.Change,
    rate: float,
    repeats: int,
) -> None:
    made = corpus.planted_reuse(
        seed, words=words, sizes=sizes, change=change, rate=rate, repeats=repeats
    )
    assert len(made.passages) == len(sizes) * repeats
    found = []
    for a_start, a_end, b_start, b_end in made.passages:
        one, other = made.a[a_start:a_end].split(), made.b[b_start:b_end].split()
        found.append(len(one))
        if change == "verbatim":
            assert one == other
        elif change == "reordered":
            assert Counter(one) == Counter(other)
            assert one != other or len(set(one)) < len(one)
        else:
            edits = int(rate * len(one))
            assert abs(len(one) - len(other)) <= edits
            assert (one[0], one[-1]) == (other[0], other[-1])
            assert (Counter(one) & Counter(other)).total() >= len(one) - edits
        # Whole words, with a space or an end on either side.
        for text, start, end in ((made.a, a_start, a_end), (made.b, b_start, b_end)):
            assert text[start:end] == text[start:end].strip()
            assert text[start - 1 : start] in ("", " ")
            assert text[end : end + 1] in ("", " ")
    assert Counter(found) == Counter(sizes * repeats)
    for side in (0, 2):
        spans = sorted({(place[side], place[side + 1]) for place in made.passages})
        assert all(one[1] < other[0] for one, other in pairwise(spans))
    assert len(made.a.split()) <= words + sum(sizes)


@given(seed=seeds_of_corpora)
def test_equal_seeds_plant_alike(seed: int) -> None:
    once, again = (corpus.planted_reuse(seed, words=100, sizes=(20, 10)) for _ in range(2))
    assert once == again
