"""The verb `explain`: how two texts were compared, what was not reported and why."""

from __future__ import annotations

from numbers import Integral, Real
from typing import TYPE_CHECKING, Final

import numpy as np

from . import params
from ._compare import Prepared
from .corpus import Corpus
from .errors import UsageError
from .result import REASONS, STAGES, Considered, Explanation, Span

if TYPE_CHECKING:
    from .corpus import Article
    from .result import Result


LENGTHS: Final = (8, 12, 20, 40, 80)
SHARES_CHANGED: Final = (0.0, 0.1, 0.2, 0.3, 0.4)
"""Words of a passage, and shares of them that are changed, for which an explanation tells how
likely the candidate step is to find it."""


def explain(
    text_a: str,
    text_b: str,
    *,
    min_evidence: float = params.MIN_EVIDENCE.default,
    min_words: int = int(params.MIN_WORDS.default),
    min_characters: int = int(params.MIN_CHARACTERS.default),
    condensed: bool = False,
    background: str = params.DEFAULT_BACKGROUND,
) -> Explanation:
    """Explain what is found of two texts, and what is not.

    The articles are called ``a`` and ``b``. Of the articles of a result, `Result.explain` explains
    any two.

    Parameters
    ----------
    text_a, text_b
        The two texts.
    min_evidence, min_words, min_characters, condensed, background
        As in `align`, whose passages are explained.

    Returns
    -------
    Explanation
        What is reported, what is not, and the reason of each.

    Raises
    ------
    InputError
        What is no text.
    UsageError
        A value out of bounds, or an unknown background table.

    Examples
    --------
    >>> import textalign
    >>> told = textalign.explain(
    ...     "The ferries were late, and the mayor broke the deadlock on Monday.",
    ...     "Nobody could say how the deadlock was broken, or by whom, or for how long.",
    ... )
    >>> len(told.passages), [(one.a.text, one.reason) for one in told.considered][:1]
    (0, [('the deadlock', 'words')])
    """
    evidence, words, characters = params.check(
        {
            params.MIN_EVIDENCE: min_evidence,
            params.MIN_WORDS: min_words,
            params.MIN_CHARACTERS: min_characters,
        }
    )
    model = params.Model.of(evidence, words, characters, condensed=condensed)
    # The corpus checks that they are texts.
    articles = Corpus.from_mapping({"a": text_a, "b": text_b}).articles
    return _explained(articles, background, model)


def explain_pair(result: Result, a: str, b: str) -> Explanation:
    """Explain what `result` has of two of its articles, or of one and what it repeats."""
    pair = result.number(a), result.number(b)
    articles = [result.articles[number] for number in dict.fromkeys(pair)]
    compared = result.compared is None or (
        bool(np.any(np.all(result.compared == sorted(pair), axis=1)))
    )
    if result.groups is not None:
        compared &= bool(result.groups[pair[0]] != result.groups[pair[1]])
    return _explained(tuple(articles), result.background, result.model, compared=compared)


def _explained(
    articles: tuple[Article, ...], background: str, model: params.Model, *, compared: bool = True
) -> Explanation:
    prepared = Prepared.of(articles, background, threads=1)
    last = len(articles) - 1
    passages, _, _ = prepared.passages(np.array([[0, last]], np.uint32), model)
    columns = prepared.held.explain(0, last, model)
    texts = articles[0], articles[last]

    def span(side: int, k: int) -> Span:
        name, article = "ab"[side], texts[side]
        start, end = int(columns[f"{name}_start"][k]), int(columns[f"{name}_end"][k])
        return Span(article.id, start, end, article.text[start:end])

    def considered(k: int) -> Considered:
        return Considered(
            a=span(0, k),
            b=span(1, k),
            stage=STAGES[int(columns["stage"][k])],
            reason=list(REASONS)[int(columns["reason"][k])],
            score=int(columns["score"][k]) / params.BIT,
            needed=int(columns["needed"][k]) / params.BIT,
        )

    words = prepared.held.words()
    shared, points, chains, boxes = columns["counts"].tolist()
    # The strongest first; equal ones stay by place.
    order = np.argsort(-columns["score"], kind="stable").tolist()
    return Explanation(
        passages=tuple(passages),
        considered=tuple(map(considered, order)),
        words=(int(words[0]), int(words[last])),
        shared_stems=shared,
        match_points=points,
        chains=chains,
        boxes=boxes,
        candidate_recall={
            length: {share: candidate_recall(length, share) for share in SHARES_CHANGED}
            for length in LENGTHS
        },
        compared=compared,
    )


def candidate_recall(words: int, edited: float) -> float:
    """How likely the candidate step is to find a passage, where not all pairs are compared.

    Parameters
    ----------
    words
        Words of the passage.
    edited
        Share of them that is changed, each independently of the others.

    Returns
    -------
    float
        The probability that enough of its shingles of stems are left whole for the two articles
        to be compared; exact, but for shingles that too many articles have, which count for no
        pair.

    Raises
    ------
    UsageError
        `edited` is not from 0 to 1, or `words` is no whole number from 0 on.

    Examples
    --------
    >>> import textalign
    >>> round(textalign.candidate_recall(20, 0.2), 3)
    0.982
    """
    if not isinstance(edited, Real) or not 0 <= edited <= 1:
        raise UsageError(f"edited must be a share from 0 to 1, not {edited!r}")
    if isinstance(words, bool) or not isinstance(words, Integral) or words < 0:
        raise UsageError(f"words must be a whole number from 0, not {words!r}")
    size, enough = params.INDEX_SHINGLE_SIZE, params.INDEX_MIN_SHARED
    # Probability of each state: unchanged words at the end, shingles left whole so far.
    states = {(0, 0): 1.0}
    for _ in range(words):
        following: dict[tuple[int, int], float] = {}
        for (run, whole), chance in states.items():
            longer = min(run + 1, size)
            kept = longer, min(whole + (longer == size), enough)
            for state, share in ((kept, 1 - edited), ((0, whole), edited)):
                following[state] = following.get(state, 0.0) + chance * share
        states = following
    return sum(chance for (_, whole), chance in states.items() if whole == enough)
