"""The verb `dedup`: near-copies of whole articles.

It finds candidate pairs and verifies each exactly, from the shingle sets: an estimate alone
errs on one pair in fifteen near the threshold, on both sides. Candidates by Jaccard similarity come
from LSH bands over sketches, those by containment from the shingles themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from . import engine as engines
from . import params
from ._duplicates import Pairs, Search, search, share
from ._load import corpus_of
from ._sketch import check_slots
from ._stores import Facts, Held
from .dates import ranked
from .errors import UsageError
from .progress import Progress, enter, watched
from .result import Bands, Dedup

if TYPE_CHECKING:
    import numpy.typing as npt

    from ._load import ArticlesLike
    from ._stores import Store


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
    articles: ArticlesLike,
    against: ArticlesLike | None = None,
    *,
    measure: str = params.DEFAULT_DUPLICATES,
    threshold: float = params.THRESHOLD.default,
    keep: str = params.DEFAULT_KEEP,
    keep_field: str | None = None,
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
    against
        Likewise. If given, `articles` are held against these instead of against each other; none
        of these is removed.
    measure
        ``"jaccard"``: the share of the word shingles of two articles that both have.
        ``"containment"``: the share of those of the removed article that the one that stays has.
        Of two that contain each other, `keep` decides which stays, else the one that contains.
    threshold
        Similarity by the measure from which two articles are duplicates.
    keep
        Which article of a cluster stays: ``"first"``, ``"longest"``, ``"earliest"`` or
        ``"latest"`` by date, ``"lowest"`` or ``"highest"`` by the number in `keep_field`. Of
        equals the first; one without a date or number only where no other has any.
    keep_field
        Field of the records with that number.
    clusters
        ``"star"``: every removed article is a verified duplicate of the one that stays.
        ``"single-link"``: of some article of its cluster; for ``"jaccard"`` without `against`.
    recall
        Share of the pairs at the threshold that the candidates must expect to hold. Every pair
        reported is verified exactly, so precision is 1. By containment none is missed, unless an
        article shares with others nothing but shingles that more than 200 have.
    shingle_size, num_slots, seed
        Of the sketches; see `sketch`. Containment needs none.
    encoding, max_bytes, threads, progress
        As in `compare`.

    Returns
    -------
    Dedup
        For each article whether it stays, and if not, for which one and how similar they are.

    Raises
    ------
    InputError
        Nothing to read, something that is broken, an id given twice.
    UsageError
        A value out of bounds, what does not go together, or a recall that so few slots cannot
        reach.

    Notes
    -----
    Cost: linear in the words, plus the words of each candidate pair: n texts that are all alike
    make n² / 2 of these, but copies of the same words are one text. Memory, beside the texts: 4
    bytes a band (21 of them at the defaults) and about 100 more an article, about 100 a candidate
    pair. Articles that are not ASCII are copied as UTF-8, a hundred a thread at a time; by
    containment and against others all of them. For files larger than memory there is
    `dedup_files`.

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
    wish = check_wish(
        measure=measure,
        threshold=threshold,
        keep=keep,
        keep_field=keep_field,
        clusters=clusters,
        recall=recall,
        shingle_size=shingle_size,
        num_slots=num_slots,
        seed=seed,
        memory=params.MEMORY.default,
        threads=threads,
        against=against is not None,
    )
    how = wish.how
    corpus = corpus_of(articles, encoding=encoding, max_bytes=max_bytes, value_field=keep_field)
    others = None
    if against is not None:
        others = corpus_of(against, encoding=encoding, max_bytes=max_bytes)
    texts = [*corpus.texts, *(others.texts if others else ())]
    engine = engines.current().module

    def facts(number: int) -> Facts:
        article = corpus[number]
        return Facts(len(article.text), article.date, article.value)

    store = Held(texts, facts)
    if others is None and how.measure == "jaccard":
        found = _in_one(texts, wish, engine)
    else:
        found = search(store, how, np.array([len(corpus)]), engine)
    decided = decide(store, found, len(corpus), wish, engine)
    similarity = share(found.shared, found.of_a, found.of_b, how)
    pairs = np.stack([found.a, found.b], axis=1)
    if others is not None:
        pairs[:, 1] -= len(corpus)
    return Dedup(
        corpus=corpus,
        kept=decided.kept,
        cluster=decided.cluster.astype(np.uint32),
        score=decided.score,
        exact=decided.exact,
        pairs=pairs.astype(np.uint32),
        similarity=similarity,
        candidates=found.candidates,
        threshold=how.threshold,
        bands=how.bands,
        measure=how.measure,
        against=others,
    )


class Wish(NamedTuple):
    """What a caller of `dedup` asked for, checked."""

    how: Search
    keep: str
    single_link: bool


def check_wish(
    *,
    measure: str,
    threshold: float,
    keep: str,
    keep_field: str | None,
    clusters: str,
    recall: float,
    shingle_size: int,
    num_slots: int,
    seed: int,
    memory: float,
    threads: int,
    against: bool,
) -> Wish:
    """Check what was asked for, and whether it goes together."""
    least, wanted, shingle, slots, number, megabytes, workers = params.check(
        {
            params.THRESHOLD: threshold,
            params.RECALL: recall,
            params.SHINGLE_SIZE: shingle_size,
            params.NUM_SLOTS: num_slots,
            params.SEED: seed,
            params.MEMORY: memory,
            params.THREADS: threads,
        }
    )
    check_slots(int(slots))
    for name, value, known in (
        ("measure", measure, params.DUPLICATES),
        ("keep", keep, params.KEEP),
        ("clusters", clusters, params.CLUSTERS),
    ):
        if value not in known:
            raise UsageError(f"{name} must be one of {', '.join(known)}, not {value!r}")
    if (keep in params.KEEP_BY_FIELD) != (keep_field is not None):
        words = " or ".join(sorted(params.KEEP_BY_FIELD))
        raise UsageError(f"keep_field names the field for keep {words}, and these need it")
    single_link = clusters == "single-link"
    if single_link and (against or measure != "jaccard"):
        other = "against" if against else measure
        raise UsageError(f"single-link clusters do not go together with {other}")
    contained = measure == "containment"
    bands = Bands(0, 1, 1.0) if contained else choose_bands(float(least), float(wanted), int(slots))
    how = Search(
        measure=measure,
        threshold=float(least),
        shingle_size=int(shingle),
        num_slots=int(slots),
        seed=int(number),
        bands=bands,
        memory=int(megabytes) * 1_000_000,
        threads=int(workers) or engines.processors(),
        against=against,
    )
    return Wish(how, keep, single_link)


def _in_one(texts: list[str], wish: Wish, engine: engines.Engine) -> Pairs:
    """What `search` finds, by one call: the quickest, and memory for it is there."""
    how = wish.how
    enter("looking for duplicates", "articles", engine.progress)
    found = engine.duplicates(
        texts,
        how.shingle_size,
        how.num_slots,
        how.seed,
        how.bands.bands,
        how.bands.rows,
        how.threshold,
        how.threads,
    )
    first = found["first_equal"].astype(np.int64)
    # Texts without words are equal only if they are the same text.
    wordless: dict[str, int] = {}
    for number in np.flatnonzero(found["words"] == 0).tolist():
        first[number] = wordless.setdefault(texts[number], number)
    a, b, shared, either = (found[name].astype(np.int64) for name in ("a", "b", "shared", "either"))
    # The sizes of both are asked for together only.
    return Pairs(first, a, b, shared, either, shared, int(found["candidates"][0]))


class Decision(NamedTuple):
    """What becomes of each article; arrays have one entry an article that is looked at."""

    kept: npt.NDArray[np.bool_]
    cluster: npt.NDArray[np.int64]
    """The one that stays for it, itself if it stays; where there are others that they are held
    against, that of a removed one is a position there."""
    score: npt.NDArray[np.float64]
    exact: npt.NDArray[np.bool_]


def decide(
    store: Store, found: Pairs, looked_at: int, wish: Wish, engine: engines.Engine
) -> Decision:
    """Cluster the distinct contents; an article shares the fate of its content."""
    how = wish.how
    count = len(found.first_equal)
    order = _order(store, found, looked_at, wish.keep)
    rank = np.empty(count, np.int64)
    rank[order] = np.arange(count)
    # The first of its content is its own first, so that nothing need be sorted.
    is_first = found.first_equal == np.arange(count)
    firsts, content = np.flatnonzero(is_first), (np.cumsum(is_first) - 1)[found.first_equal]
    best = np.full(len(firsts), count, np.int64)
    np.minimum.at(best, content, rank)
    stands = order[best]  # of the articles with one content, the one that rather stays
    one, other = content[found.a], content[found.b]
    whole = found.of_a + found.of_b - found.shared
    wished = np.argsort(best)
    if how.measure == "containment":
        wished, whole, tied = _held_behind_holders(one, other, found, best, how)
        one, other, whole = one[tied], other[tied], whole[tied]
        shared = found.shared[tied]
    else:
        shared = found.shared
    ties = [column.astype(np.uint64) for column in (one, other, shared, whole)]
    of_content = engine.cluster(
        wished.astype(np.uint32), np.stack(ties, axis=1), wish.single_link
    ).astype(np.int64)
    score_of = np.ones(len(firsts), np.float64)
    removed = np.flatnonzero(of_content != np.arange(len(firsts)))
    kept = of_content[removed]
    known = np.minimum(one, other) * len(firsts) + np.maximum(one, other)
    ascending = np.argsort(known)
    known, similarity = known[ascending], (shared / np.maximum(whole, 1))[ascending]
    wanted = np.minimum(removed, kept) * len(firsts) + np.maximum(removed, kept)
    at = np.searchsorted(known, wanted)
    is_known = np.append(known, -1)[at] == wanted
    score_of[removed[is_known]] = similarity[at[is_known]]
    # Tied through others only, which single-link clusters allow.
    for number, end in zip(removed[~is_known], kept[~is_known], strict=True):
        texts = store.fetch(np.array([firsts[number], firsts[end]]))
        pair = np.array([[0, 1]], np.uint32)
        both, sizes = engine.shared(texts, pair, how.shingle_size, how.threads)
        score_of[number] = int(both[0]) / int(sizes.sum() - both[0])
    cluster = stands[of_content][content][:looked_at]
    numbers = np.arange(looked_at)
    if how.against:
        # They are held against the others only, not against their own copies.
        cluster = np.where(cluster < looked_at, numbers, cluster)
    kept_ = cluster == numbers
    exact = ~kept_ & (of_content[content] == content)[:looked_at]
    if how.against:
        cluster = np.where(kept_, cluster, cluster - looked_at)
    return Decision(kept_, cluster, score_of[content][:looked_at], exact)


def _order(store: Store, found: Pairs, looked_at: int, keep: str) -> npt.NDArray[np.int64]:
    """All articles, those that rather stay first; those that others are held against before all."""
    count = len(found.first_equal)
    numbers = np.arange(count)
    if keep == "first":
        return np.concatenate([numbers[looked_at:], numbers[:looked_at]])
    key = np.zeros(count, np.float64)
    # Of an article that is like no other nobody asks.
    several = np.bincount(found.first_equal, minlength=count)[found.first_equal] > 1
    several[found.a] = several[found.b] = True
    asked = np.flatnonzero(several[:looked_at])
    facts = store.facts(asked)
    if keep == "longest":
        values = [-float(fact.length) for fact in facts]
    elif keep in params.KEEP_BY_FIELD:
        sign = 1.0 if keep == "lowest" else -1.0
        values = [np.inf if f.value is None else sign * f.value for f in facts]
    else:
        sign = 1.0 if keep == "earliest" else -1.0
        places = ranked([fact.date for fact in facts]).first.tolist()
        values = [
            np.inf if fact.date is None else sign * place
            for fact, place in zip(facts, places, strict=True)
        ]
    key[asked] = values
    return np.lexsort((numbers, key, numbers < looked_at))


def _held_behind_holders(
    one: npt.NDArray[np.int64],
    other: npt.NDArray[np.int64],
    found: Pairs,
    best: npt.NDArray[np.int64],
    how: Search,
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Order contents so that each is behind those that hold it; which pairs hold in that order.

    What another one holds, and does not hold it in turn, is behind all that are held by none so,
    the larger before the smaller. So none that stays is held by another that stays. The second is
    for each pair how many shingles its later one has: the whole, of which the share is meant.
    """
    a_held = found.shared / np.maximum(found.of_a, 1) >= how.threshold
    b_held = found.shared / np.maximum(found.of_b, 1) >= how.threshold
    size = np.zeros(len(best), np.int64)
    size[one], size[other] = found.of_a, found.of_b
    held = np.zeros(len(best), np.bool_)
    if not how.against:
        held[one[a_held & ~b_held]] = True
        held[other[b_held & ~a_held]] = True
    order = np.lexsort((best, np.where(held, -size, 0), held))
    place = np.empty(len(best), np.int64)
    place[order] = np.arange(len(best))
    one_is_later = place[one] > place[other]
    whole = np.where(one_is_later, found.of_a, found.of_b)
    return order, whole, np.where(one_is_later, a_held, b_held)
