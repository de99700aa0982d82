"""The verbs `compare` and `align`: articles → passages, families and overlaps of every pair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np

from . import engine as engines
from . import params
from ._load import corpus_of
from .corpus import Article, Corpus
from .errors import UsageError
from .progress import Progress, enter, watched
from .result import Passage, Passages, Result, groups, in_time

if TYPE_CHECKING:
    import numpy.typing as npt

    from ._load import ArticlesLike
    from .result import Columns


@dataclass(frozen=True)
class Prepared:
    """Articles that an engine has made ready, and what every verb tells about the run."""

    articles: tuple[Article, ...]
    held: engines.PreparedArticles
    background: engines.Background
    engine: engines.Loaded
    threads: int

    @classmethod
    def of(cls, articles: Iterable[Article], background: str, threads: int) -> Prepared:
        """Tokenize and weigh the articles on the engine of this process."""
        return cls.with_table(articles, engines.background(engines.current(), background), threads)

    @classmethod
    def with_table(
        cls, articles: Iterable[Article], table: engines.Background, threads: int
    ) -> Prepared:
        """Likewise, with a table that this engine has read."""
        engine = engines.current()
        articles = tuple(articles)
        threads = int(params.THREADS.check(threads)) or engines.processors()
        texts = [article.text for article in articles]
        enter("preparing", "articles", engine.module.progress)
        held = engine.module.Articles(texts, table.table, threads)
        return cls(articles, held, table, engine, threads)

    def passages(
        self, pairs: npt.NDArray[np.uint32], model: params.Model
    ) -> tuple[Passages, engines.PreparedPassages, Columns]:
        """The passages of the pairs, the engine's hold on them, and their families."""
        enter("comparing", "pairs", self.engine.module.progress)
        return self._columns(self.held.passages(pairs, model, self.threads))

    def passages_among(
        self,
        pairs: npt.NDArray[np.uint32],
        model: params.Model,
        common_lines: npt.NDArray[np.uint64],
        num_articles: int,
    ) -> tuple[Passages, engines.PreparedPassages, Columns]:
        """Likewise, where these articles are some of many, whose common lines are known."""
        enter("comparing", "pairs", self.engine.module.progress)
        held = self.held.passages_among(pairs, model, common_lines, num_articles, self.threads)
        return self._columns(held)

    def _columns(
        self, held: engines.PreparedPassages
    ) -> tuple[Passages, engines.PreparedPassages, Columns]:
        columns = held.columns()
        columns["edits"] = columns["edits"].reshape(-1, 5)
        about = self.about()
        families = held.families()
        columns["family"] = families.pop("of_passage")
        for name in ("occurrences", "canonical"):
            families[name] = families[name].reshape(-1, 3)
        families["edits"] = families["edits"].reshape(-1, 5)
        found = Passages(self.articles, columns, about)
        return found, held, in_time(families, self.articles)

    def candidate_pairs(self, count: int, against: bool) -> npt.NDArray[np.uint32]:
        """The pairs that share shingles: of the first articles with each other, or with the rest.

        Where they are compared with each other, each article with itself is a pair too.
        """
        enter("looking for pairs", "articles", self.engine.module.progress)
        pairs = self.held.sharing(*params.INDEX, count if against else 0, self.threads)
        if against:
            return pairs
        itself = np.repeat(np.arange(count, dtype=np.uint32)[:, None], 2, axis=1)
        pairs = np.concatenate([pairs, itself])
        return np.ascontiguousarray(pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))])

    def shared_shingles(self, pairs: npt.NDArray[np.uint32], shingle_size: int) -> Columns:
        """Shingles that the pairs share, and distinct ones of each article: exact."""
        enter("counting shingles", "pairs", self.engine.module.progress)
        shared, distinct = self.held.shared_shingles(pairs, shingle_size, self.threads)
        return {"row": pairs[:, 0], "column": pairs[:, 1], "shared": shared, "distinct": distinct}

    def estimates(
        self, count: int, against: Corpus | None, shingle_size: int
    ) -> npt.NDArray[np.float64]:
        """Jaccard of the first `count` articles with each other, or with the rest: estimated."""
        texts = [article.text for article in self.articles]
        slots, seed = int(params.NUM_SLOTS.default), int(params.SEED.default)
        module = self.engine.module
        enter("sketching", "articles", module.progress)
        sketches = module.sketch(texts, shingle_size, slots, seed, self.threads)
        columns = sketches if against is None else sketches[count:]
        return module.estimates(sketches[:count], columns, self.threads)

    def about(self) -> dict[str, str]:
        """Versions that a result depends on; never the engine, which it does not depend on."""
        return {
            "scheme": str(self.engine.module.SCHEME),
            "unicode": self.engine.module.UNICODE_VERSION,
            "background": self.background.name,
            "background_sha256": self.background.sha256,
        }


@watched
def compare(
    articles: ArticlesLike,
    against: ArticlesLike | None = None,
    *,
    min_evidence: float = params.MIN_EVIDENCE.default,
    min_words: int = int(params.MIN_WORDS.default),
    min_characters: int = int(params.MIN_CHARACTERS.default),
    shingle_size: int = int(params.SHINGLE_SIZE.default),
    measures: Sequence[str] | None = None,
    estimate: bool = False,
    candidates: str = params.DEFAULT_CANDIDATES,
    condensed: bool = False,
    group_by: str | None = None,
    background: str = params.DEFAULT_BACKGROUND,
    encoding: str | None = None,
    max_bytes: int = int(params.MAX_BYTES.default),
    threads: int = int(params.THREADS.default),
    progress: Progress = None,
) -> Result:
    """Find the passages that articles share, every article with every other and with itself.

    Parameters
    ----------
    articles
        A path (file or folder), a list of texts, a list of ``pathlib.Path``, a mapping of id to
        text, records with ``text`` and perhaps ``id`` (a list, a frame, an Arrow table, a data
        set), or a `Corpus`. `load` makes one of records with other fields.
    against
        Compare each of `articles` with each of these instead of with each other. Where an id
        stands on both sides, those of `against` are told apart by ``against/``.
    min_evidence
        Bits of evidence beyond chance that a passage needs.
    min_words
        Words, names not counted, that its two sides share at least.
    min_characters
        Least length of both sides, in code points.
    shingle_size
        Words in a shingle, for the measures ``jaccard`` and ``containment``.
    measures
        What will be asked of the matrix. Only ``jaccard`` and ``containment`` need to be named,
        and only for corpora so large that not all pairs are compared: they count all pairs.
    estimate
        Estimate ``jaccard`` from sketches (standard error at most 0.045) instead of counting.
    candidates
        ``"all"``: compare all pairs. ``"shingles"``: compare pairs that share three shingles of
        three stems within 128 words, which a verbatim run of five words gives; those of more than
        1,000 articles do not count. ``"auto"``: all pairs while that is quick (articles × words up
        to 20 million).
    condensed
        Also report segments of the first text that condense the second, the one thing that has a
        direction: the first of two articles is the one that comes first in `articles`.
    group_by
        ``"source"``: leave out pairs of articles of one source, and what an article repeats. They
        are in no passage, no family and no count of pairs; in a matrix they are NaN, which is no
        0. An article without a source is of none but its own.
    background
        Name of a shipped background table, or the path of one.
    encoding
        Encoding of files without a byte order mark; UTF-8 if not given.
    max_bytes
        A larger file of one article is skipped, by name; see `load`.
    threads
        0: one for each processor. The result never depends on it.
    progress
        Called with the stage, how many of its items are done and how many there are (0 while that
        is not known), on this thread: when a stage begins, and at most five times a second. What
        it raises ends the call. True shows a line on stderr instead.

    Returns
    -------
    Result
        Passages, families, and a matrix for each measure.

    Raises
    ------
    InputError
        Nothing to read, something that is broken, an id given twice.
    UsageError
        A value out of bounds, an unknown measure or background table, a path that does not exist.
    MissingPackageError
        A format needs a package that an extra brings.

    Notes
    -----
    Cost: the words of both articles and their matching positions, for every pair. Memory: some 170
    bytes a word over the texts, and what is found.

    Examples
    --------
    >>> import textalign
    >>> quote = "The road to the harbour was closed by a fallen lime tree all afternoon."
    >>> result = textalign.compare({"a": f"Yesterday. {quote}", "b": f"{quote} Traffic waited."})
    >>> result.passages[0].a.text == quote.rstrip(".")
    True
    >>> result.matrix("reuse").round(2)
    array([[0.  , 0.93],
           [0.88, 0.  ]])
    """
    del progress  # `watched` has it
    evidence, words, characters, shingle = params.check(
        {
            params.MIN_EVIDENCE: min_evidence,
            params.MIN_WORDS: min_words,
            params.MIN_CHARACTERS: min_characters,
            params.SHINGLE_SIZE: shingle_size,
        }
    )
    if candidates not in params.CANDIDATES:
        known = ", ".join(params.CANDIDATES)
        raise UsageError(f"candidates must be one of {known}, not {candidates!r}")
    if group_by is not None and group_by not in params.GROUP_BY:
        known = ", ".join(params.GROUP_BY)
        raise UsageError(f"group_by must be one of {known}, or None, not {group_by!r}")
    for measure in measures or ():
        params.check_measure(measure)
    corpus = corpus_of(articles, encoding=encoding, max_bytes=max_bytes)
    other = None
    if against is not None:
        other = told_apart(corpus, corpus_of(against, encoding=encoding, max_bytes=max_bytes))
    prepared = Prepared.of([*corpus, *(other or ())], background, threads)
    words_of = prepared.held.words()
    all_pairs = candidates == "all" or (
        candidates == "auto"
        and len(words_of) * int(words_of.sum(dtype=np.uint64)) <= params.AUTO_ALL_PAIRS
    )
    # Never made where nobody needs it: of n articles it has n² / 2 pairs.
    apart = partial(_between_groups, None if group_by is None else groups(prepared.articles))
    every = partial(_pairs, len(corpus), None if other is None else len(other))
    pairs = apart(
        every() if all_pairs else prepared.candidate_pairs(len(corpus), other is not None)
    )
    model = params.Model.of(evidence, words, characters, condensed=condensed)
    passages, held, families = prepared.passages(pairs, model)
    if group_by is not None:
        passages.about["group_by"] = group_by
    wanted = set(params.SHINGLE_MEASURES if all_pairs and measures is None else measures or ())
    if estimate:
        wanted.discard("jaccard")
    counts = wanted & params.SHINGLE_MEASURES
    guess = prepared.estimates(len(corpus), other, int(shingle)) if estimate else None
    return Result(
        corpus=corpus,
        against=other,
        passages=passages,
        words=words_of,
        model=model,
        shingle_size=int(shingle),
        background=background,
        compared=None if all_pairs else pairs,
        about=passages.about,
        overlaps=held.overlaps(),
        shared_shingles=prepared.shared_shingles(apart(every()), int(shingle)) if counts else None,
        estimated_jaccard=guess,
        family_columns=families,
        group_by=group_by,
    )


def align(
    text_a: str,
    text_b: str,
    *,
    min_evidence: float = params.MIN_EVIDENCE.default,
    min_words: int = int(params.MIN_WORDS.default),
    min_characters: int = int(params.MIN_CHARACTERS.default),
    condensed: bool = False,
    background: str = params.DEFAULT_BACKGROUND,
    threads: int = int(params.THREADS.default),
) -> list[Passage]:
    """Find the passages that two texts share, in the order of the first text.

    What `compare` finds for the same two texts in any corpus. The articles of the passages are
    called ``a`` and ``b``.

    Parameters
    ----------
    text_a, text_b
        The two texts.
    min_evidence
        Bits of evidence beyond chance that a passage needs.
    min_words
        Words, names not counted, that its two sides share at least.
    min_characters
        Least length of both sides, in code points.
    condensed
        Also report segments of the first text that condense the second, the one thing that has a
        direction.
    background
        Name of a shipped background table, or the path of one.
    threads
        0: one for each processor. The result never depends on it.

    Returns
    -------
    list of Passage
        By place in the first text, then in the second; empty if nothing is shared.

    Raises
    ------
    InputError
        What is no text.
    UsageError
        A value out of bounds, or an unknown background table.

    Notes
    -----
    Cost: the words of both texts and their matching positions.

    Examples
    --------
    >>> import textalign
    >>> old = "The committee will publish its final report on harbour safety in March."
    >>> new = "The committee will not publish its final report on harbour safety in March."
    >>> [passage] = textalign.align(old, new)
    >>> passage.kind
    'edited'
    >>> [new[e.b[0]:e.b[1]] for e in passage.edits if e.operation != "equal"]
    ['not']
    """
    evidence, words, characters = params.check(
        {
            params.MIN_EVIDENCE: min_evidence,
            params.MIN_WORDS: min_words,
            params.MIN_CHARACTERS: min_characters,
        }
    )
    corpus = Corpus.from_mapping({"a": text_a, "b": text_b})
    prepared = Prepared.of(corpus, background, threads)
    model = params.Model.of(evidence, words, characters, condensed=condensed)
    return list(prepared.passages(_pairs(1, 1), model)[0])


def _pairs(count: int, against: int | None) -> npt.NDArray[np.uint32]:
    """All pairs: of each with each and itself, or of each of the first with each of the others."""
    if against is None:
        pairs = np.transpose(np.triu_indices(count))
    else:
        rows = np.repeat(np.arange(count), against)
        pairs = np.stack([rows, count + np.tile(np.arange(against), count)], axis=1)
    return np.ascontiguousarray(pairs, np.uint32)


def _between_groups(
    groups: npt.NDArray[np.int64] | None, pairs: npt.NDArray[np.uint32]
) -> npt.NDArray[np.uint32]:
    """The pairs whose two articles are of different groups; all, if there are no groups."""
    if groups is None:
        return pairs
    return np.ascontiguousarray(pairs[groups[pairs[:, 0]] != groups[pairs[:, 1]]])


AGAINST: Final = "against/"
"""What stands before the ids of a corpus that is compared against, where some are on both sides."""


def told_apart(corpus: Corpus, other: Corpus) -> Corpus:
    """The other corpus, with ids that the first does not have."""
    if set(corpus.ids).isdisjoint(other.ids):
        return other
    return renamed(other)


def renamed(other: Corpus) -> Corpus:
    """A corpus that another one is compared against, with ids that tell its articles apart."""
    articles = tuple(replace(article, id=f"{AGAINST}{article.id}") for article in other)
    return replace(other, articles=articles)
