"""The verbs `dedup`, `sketch` and `jaccard`: near-copies of whole articles.

`dedup` finds candidate pairs by LSH bands over sketches and verifies each exactly, from the shingle
sets: an estimate alone errs on one pair in fifteen near the threshold, on both sides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

from . import _arrow, params
from . import engine as engines
from ._load import corpus_of
from .corpus import Corpus
from .errors import InputError, UsageError
from .progress import Progress, enter, watched
from .result import Bands, Dedup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy.typing as npt

    from ._load import Source

    Texts = Iterable[str] | Iterable[bytes] | _arrow.Exporter


def choose_bands(threshold: float, recall: float, num_slots: int) -> Bands:
    """Choose the most selective bands that expect the recall asked for at the threshold.

    Two sketches agree in a slot with the probability t of their similarity, in a band of r slots
    with t**r, and in one of b bands with 1 - (1 - t**r)**b.

    Raises
    ------
    UsageError
        Even bands of one slot would miss more; the message tells what they reach.

    Examples
    --------
    >>> choose_bands(0.8, 0.995, 128)
    Bands(bands=21, rows=6, expected_recall=0.9983...)
    """
    best = None
    for rows in range(1, num_slots + 1):
        bands = num_slots // rows
        # Powers by multiplication: the platform's pow may differ in the last bit.
        agree = 1.0
        for _ in range(rows):
            agree *= threshold
        miss = 1.0
        for _ in range(bands):
            miss *= 1.0 - agree
        if 1.0 - miss < recall:
            if best is None:
                raise UsageError(
                    f"{num_slots} slots cannot expect a recall of {recall:g} at {threshold:g} "
                    f"(at most {1.0 - miss:.4f}): ask for less, or for more slots"
                )
            break
        best = Bands(bands, rows, 1.0 - miss)
    if best is None:
        raise UsageError("a sketch needs slots")
    return best


@watched
def dedup(
    articles: Source,
    *,
    threshold: float = params.THRESHOLD.default,
    keep: str = params.DEFAULT_KEEP,
    clusters: str = params.DEFAULT_CLUSTERS,
    recall: float = params.RECALL.default,
    shingle_size: int = int(params.SHINGLE_SIZE.default),
    num_slots: int = int(params.NUM_SLOTS.default),
    seed: int = int(params.SEED.default),
    encoding: str | None = None,
    max_bytes: int = int(params.MAX_BYTES.default),
    threads: int = int(params.THREADS.default),
    progress: Progress = None,
) -> Dedup:
    """Find exact and near duplicates, and say which article stays for each.

    Parameters
    ----------
    articles
        As in `compare`.
    threshold
        Jaccard similarity of the sets of word shingles from which two articles are duplicates.
    keep
        ``"first"`` or ``"longest"``: which article of a cluster stays.
    clusters
        ``"star"``: every removed article is a verified duplicate of the one that stays.
        ``"single-link"``: of some article of its cluster.
    recall
        Share of the pairs at the threshold that the candidates must expect to hold. Every pair
        reported is verified exactly, so precision is 1.
    shingle_size, num_slots, seed
        Of the sketches; see `sketch`.
    encoding, max_bytes, threads, progress
        As in `compare`.

    Raises
    ------
    UsageError
        A value out of bounds, or a recall that so few slots cannot reach.

    Notes
    -----
    Cost: linear in the words, plus the words of each candidate pair: n texts that are all alike
    make n² / 2 of these, but copies of the same words are one text. Memory, beside the texts: 8
    bytes a band (21 of them at the defaults) and about 100 more an article, about 100 a candidate
    pair. An article that is not ASCII is held a second time, as UTF-8.

    Examples
    --------
    >>> import textalign
    >>> news = "Rain fell on the city all day and the river rose by two metres overnight."
    >>> found = textalign.dedup([news, news.upper(), "Something else entirely, and quite short."])
    >>> found.kept
    array([ True, False,  True])
    >>> found.cluster, found.score
    (array([0, 0, 2], dtype=uint32), array([1., 1., 1.]))
    """
    del progress  # `watched` has it
    least, wanted, shingle, slots, number = params.check(
        {
            params.THRESHOLD: threshold,
            params.RECALL: recall,
            params.SHINGLE_SIZE: shingle_size,
            params.NUM_SLOTS: num_slots,
            params.SEED: seed,
        }
    )
    _check_slots(int(slots))
    for name, value, known in (
        ("keep", keep, params.KEEP),
        ("clusters", clusters, params.CLUSTERS),
    ):
        if value not in known:
            raise UsageError(f"{name} must be one of {', '.join(known)}, not {value!r}")
    bands = choose_bands(float(least), float(wanted), int(slots))
    corpus = corpus_of(articles, encoding=encoding, max_bytes=max_bytes)
    texts = [article.text for article in corpus]
    engine = engines.current().module
    workers = int(params.THREADS.check(threads)) or engines.processors()
    enter("looking for duplicates", "articles", engine.progress)
    found = engine.duplicates(
        texts, int(shingle), int(slots), int(number), bands.bands, bands.rows, float(least), workers
    )
    return _cluster(
        corpus, texts, found, engine, _Wish(keep, clusters, float(least), int(shingle), bands)
    )


class _Wish(NamedTuple):
    """What a caller of `dedup` asked for."""

    keep: str
    clusters: str
    threshold: float
    shingle_size: int
    bands: Bands


def _cluster(
    corpus: Corpus, texts: list[str], found: dict[str, Any], engine: engines.Engine, wish: _Wish
) -> Dedup:
    """Cluster the distinct contents; an article shares the fate of its content."""
    count = len(texts)
    first = found["first_equal"].astype(np.int64)
    # Texts without words are equal only if they are the same text.
    wordless: dict[str, int] = {}
    for number in np.flatnonzero(found["words"] == 0).tolist():
        first[number] = wordless.setdefault(texts[number], number)
    order = np.arange(count)
    if wish.keep == "longest":
        lengths = np.fromiter(map(len, texts), np.int64, count)
        order = np.lexsort((order, -lengths))
    rank = np.empty(count, np.int64)
    rank[order] = np.arange(count)
    firsts, content = np.unique(first, return_inverse=True)
    best = np.full(len(firsts), count, np.int64)
    np.minimum.at(best, content, rank)
    stands = order[best]  # of the articles with one content, the one that rather stays
    one, other = content[found["a"]], content[found["b"]]
    ties = [column.astype(np.uint64) for column in (one, other, found["shared"], found["either"])]
    of_content = engine.cluster(
        np.argsort(best).astype(np.uint32), np.stack(ties, axis=1), wish.clusters == "single-link"
    )
    similarity = found["shared"] / np.maximum(found["either"], 1)
    score_of = np.ones(len(firsts), np.float64)
    removed = np.flatnonzero(of_content != np.arange(len(firsts)))
    kept = of_content[removed].astype(np.int64)
    # The pairs ascend, and so do their numbers as they are written one behind the other.
    known = one * len(firsts) + other
    wanted = np.minimum(removed, kept) * len(firsts) + np.maximum(removed, kept)
    at = np.searchsorted(known, wanted)
    is_known = np.append(known, -1)[at] == wanted
    score_of[removed[is_known]] = similarity[at[is_known]]
    # Tied through others only, which single-link clusters allow.
    for number, other_end in zip(removed[~is_known], kept[~is_known], strict=True):
        one_text, other_text = texts[firsts[number]], texts[firsts[other_end]]
        score_of[number] = _exact(one_text, other_text, engine, wish)
    cluster = stands[of_content][content]
    stays = cluster == np.arange(count)
    return Dedup(
        corpus=corpus,
        kept=stays,
        cluster=cluster.astype(np.uint32),
        score=score_of[content],
        exact=~stays & (of_content[content] == content),
        pairs=np.stack([found["a"], found["b"]], axis=1),
        similarity=similarity,
        candidates=int(found["candidates"][0]),
        threshold=wish.threshold,
        bands=wish.bands,
    )


def _exact(text_a: str, text_b: str, engine: engines.Engine, wish: _Wish) -> float:
    """Exact Jaccard similarity of two texts."""
    a, b = (
        np.unique(engine.shingles(engine.tokenize(text)[0], wish.shingle_size))
        for text in (text_a, text_b)
    )
    shared = len(np.intersect1d(a, b, assume_unique=True))
    return shared / (len(a) + len(b) - shared)


@watched
def sketch(
    texts: Texts,
    *,
    num_slots: int = int(params.NUM_SLOTS.default),
    shingle_size: int = int(params.SHINGLE_SIZE.default),
    seed: int = int(params.SEED.default),
    threads: int = int(params.THREADS.default),
    progress: Progress = None,
) -> npt.NDArray[np.uint32]:
    """Sketch the set of word shingles of each text, for estimates of Jaccard similarity.

    Fast Similarity Sketching (Dahlgaard, Knudsen and Thorup 2017). Two slots of one place are equal
    with the probability that is the Jaccard similarity of the texts.

    Parameters
    ----------
    texts
        Any number of texts: `str`, or `bytes` of UTF-8; or an Arrow array of strings, that is any
        object with the Arrow PyCapsule interface (of pyarrow, polars, ...), which is read where it
        lies. Without a copy also ASCII `str` and `bytes`.
    num_slots
        Columns of the result, a multiple of 64. The standard error of an estimate is at most
        ``0.5 / sqrt(num_slots)``, half of that for short texts.
    shingle_size
        Neighbouring words in a shingle.
    seed
        Only sketches of one seed (and of one size of shingle) can be compared.
    threads
        0: one for each processor. The result never depends on it.
    progress
        As in `compare`.

    Returns
    -------
    Array of uint32, shape ``(len(texts), num_slots)``.
        ``numpy.minimum(a, b)`` of two rows is the sketch of the two texts' shingles together. A
        text without words has 2**32 - 1 everywhere, which is equal to nothing.

    Raises
    ------
    InputError
        What is no text, or bytes that are not UTF-8; the message names the first.

    Notes
    -----
    Cost: linear in the bytes, and of a text of few words as if it had about ``num_slots *
    log(num_slots)``. Each text is read once; memory is that of the result.

    Examples
    --------
    >>> import textalign
    >>> rows = textalign.sketch(["the cat sat on the mat", "the cat sat on the mat", "a dog"])
    >>> rows.shape, rows.dtype
    ((3, 128), dtype('uint32'))
    >>> textalign.jaccard(rows, rows)
    array([[1., 1., 0.],
           [1., 1., 0.],
           [0., 0., 1.]])
    """
    del progress  # `watched` has it
    slots, shingle, number = params.check(
        {params.NUM_SLOTS: num_slots, params.SHINGLE_SIZE: shingle_size, params.SEED: seed}
    )
    _check_slots(int(slots))
    workers = int(params.THREADS.check(threads)) or engines.processors()
    engine = engines.current().module
    enter("sketching", "articles", engine.progress)

    def sketched(given: Any) -> npt.NDArray[np.uint32]:
        return engine.sketch(given, int(shingle), int(slots), int(number), workers)

    if _arrow.is_arrow(texts):
        return _in_chunks(sketched, texts, int(slots))
    if isinstance(texts, str | bytes):
        raise InputError("a list of texts is needed, not one text: put it into a list")
    listed = list(cast("Iterable[str | bytes]", texts))
    for position, text in enumerate(listed):
        if not isinstance(text, str | bytes):
            raise InputError(
                f"text {position} is of type {type(text).__name__}, not str (or bytes)"
            )
    return sketched(listed)


def _in_chunks(
    sketched: Callable[[Any], npt.NDArray[np.uint32]], texts: _arrow.Exporter, num_slots: int
) -> npt.NDArray[np.uint32]:
    """Sketch an Arrow array chunk by chunk."""
    rows = [np.empty((0, num_slots), np.uint32)]
    for number, chunk in enumerate(_arrow.chunks(texts)):
        try:
            rows.append(sketched(chunk))
        except InputError as error:
            raise InputError(f"chunk {number} of the Arrow array: {error}") from error
    return rows[1] if len(rows) == 2 else np.concatenate(rows)


def jaccard(
    sketch_a: npt.NDArray[np.uint32],
    sketch_b: npt.NDArray[np.uint32],
    *,
    threads: int = int(params.THREADS.default),
) -> npt.NDArray[np.float64]:
    """Estimate Jaccard similarity from sketches of one seed and one size of shingle.

    Parameters
    ----------
    sketch_a, sketch_b
        One sketch, or one a row: uint32, shape ``(num_slots,)`` or ``(n, num_slots)``.
    threads
        0: one for each processor. The result never depends on it.

    Returns
    -------
    Array of float64: the estimate for every row of `sketch_a` with every row of `sketch_b`.
        Without the axis of an argument that is one sketch; of shape ``()`` for two of them.

    Raises
    ------
    InputError
        The sketches are no uint32 arrays of one length.
    """
    workers = int(params.THREADS.check(threads)) or engines.processors()
    arrays = [np.asarray(given) for given in (sketch_a, sketch_b)]
    for array in arrays:
        if array.dtype != np.uint32 or array.ndim not in (1, 2):
            raise InputError(
                f"a sketch is an array of uint32 in one or two dimensions, "
                f"not of {array.dtype} in {array.ndim}"
            )
    a, b = (np.ascontiguousarray(np.atleast_2d(array)) for array in arrays)
    found = engines.current().module.estimates(a, b, workers)
    axes = tuple(axis for axis, array in enumerate(arrays) if array.ndim == 1)
    return np.squeeze(found, axis=axes)


def _check_slots(num_slots: int) -> None:
    if num_slots % 64:
        raise UsageError(f"num_slots must be a multiple of 64, not {num_slots}")
