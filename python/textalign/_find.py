"""The verb `find`: one text, and every place where articles have it, exact or reworded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from . import params
from ._compare import Prepared
from ._load import corpus_of
from .corpus import Article
from .errors import UsageError
from .progress import Progress, watched

if TYPE_CHECKING:
    from ._load import ArticlesLike
    from .result import Passage, Passages

QUERY_ID = "query"
"""Id of the text searched for, in the passages of `find`."""


@watched
def find(
    query: str,
    articles: ArticlesLike,
    *,
    min_evidence: float = params.FIND_MIN_EVIDENCE.default,
    min_words: int = int(params.MIN_WORDS.default),
    background: str = params.DEFAULT_BACKGROUND,
    encoding: str | None = None,
    max_bytes: int = int(params.MAX_BYTES.default),
    threads: int = int(params.THREADS.default),
    progress: Progress = None,
) -> list[Passage]:
    """Trace a text through articles: every occurrence, the exact ones first, then the strongest.

    An exact occurrence of the whole query is always found, however short or common its words are;
    a cut, edited or reworded one if its evidence is enough.

    Parameters
    ----------
    query
        The text to find.
    articles
        As in `compare`.
    min_evidence
        Bits of evidence beyond chance that a reworded occurrence needs.
    min_words
        Words, names not counted, that a reworded occurrence shares with the query at least.
    background, encoding, max_bytes, threads, progress
        As in `compare`.

    Returns
    -------
    list of Passage
        In each ``a`` is the query and ``b`` the article.

    Raises
    ------
    UsageError
        The query is no text or has no words, or a value is out of bounds.
    InputError
        Nothing to read, or an id given twice.

    Notes
    -----
    Cost: the words of the articles, and the positions at which they match the query.

    Examples
    --------
    >>> import textalign
    >>> articles = ["He called it a storm in a teacup.", "A storm, in a teacup!", "Tea is served."]
    >>> [(p.b.article, p.b.text, p.kind) for p in textalign.find("storm in a teacup", articles)]
    [('0', 'storm in a teacup', 'verbatim'), ('1', 'storm, in a teacup', 'verbatim')]
    """
    del progress  # `watched` has it
    return list(
        occurrences(
            query,
            articles,
            min_evidence=min_evidence,
            min_words=min_words,
            background=background,
            encoding=encoding,
            max_bytes=max_bytes,
            threads=threads,
        )
    )


def occurrences(
    query: str,
    articles: ArticlesLike,
    *,
    min_evidence: float,
    min_words: int,
    background: str,
    threads: int,
    encoding: str | None = None,
    max_bytes: int | None = None,
) -> Passages:
    """What `find` finds, as a table."""
    evidence, words = params.check(
        {params.FIND_MIN_EVIDENCE: min_evidence, params.MIN_WORDS: min_words}
    )
    if not isinstance(query, str):
        raise UsageError(f"the text to find is of type {type(query).__name__}: a str is needed")
    corpus = corpus_of(articles, encoding=encoding, max_bytes=max_bytes)
    prepared = Prepared.of([Article(QUERY_ID, query), *corpus], background, threads)
    if int(prepared.held.words()[0]) == 0:
        raise UsageError(f"the text to find has no words: {query!r}")
    numbers = np.arange(1, len(corpus) + 1, dtype=np.uint32)
    pairs = np.stack([np.zeros_like(numbers), numbers], axis=1)
    model = params.Model.of(evidence, words, 0, whole=True)
    found, _, _ = prepared.passages(pairs, model)
    columns = found.columns
    whole = columns["matched"] == int(prepared.held.words()[0])
    exact = whole & (columns["kind"] == 0)
    # lexsort takes its last key first; ties stay in the order of articles and places.
    order = np.lexsort((-columns["score"], ~exact))
    return found.ordered(order)
