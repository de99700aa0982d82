"""The search of `dedup`, over articles that may be too many to hold: in memory or in files alike.

Input: a `Store`, which gives articles as often as it is asked to, some at a time. Output: which
have the same words, and the verified pairs. Of an article nothing is kept but a row of numbers;
texts are looked at again only where a pair depends on them. The result is the same however small
the parts.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final, Self

import numpy as np

from . import params, progress

if TYPE_CHECKING:
    import numpy.typing as npt

    from ._stores import Store
    from .engine import Engine
    from .result import Bands

    Numbers = npt.NDArray[np.int64]

PART: Final = 1 << 23
"""Code points that are worked on at a time, if the bound of memory allows so many."""

BESIDE_BANDS: Final = 3
"""What a row of `Engine.signatures` has beside the keys of the bands."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is asked for."""

    measure: str
    threshold: float
    shingle_size: int
    num_slots: int
    seed: int
    bands: Bands
    memory: int
    threads: int
    against: bool

    @property
    def part(self) -> int:
        """Code points that are worked on at a time."""
        # A code point takes up to 4 bytes in Python and in UTF-8, its share of a shingle 2 or 3.
        return max(1 << 16, min(PART, self.memory // 16))


@dataclass(frozen=True, slots=True)
class Pairs:
    """What `search` finds; columns of pairs, ``a < b``."""

    first_equal: Numbers
    """Of each article the one that speaks for all with the same words."""
    a: Numbers
    b: Numbers
    shared: Numbers
    """Shingles that both have."""
    of_a: Numbers
    """Distinct shingles of the first."""
    of_b: Numbers
    candidates: int
    """Pairs that were verified."""


def search(store: Store, how: Search, split: Numbers, engine: Engine) -> Pairs:
    """Find exact duplicates, and the pairs that reach the threshold.

    `split` holds, once every article was read, how many are looked at; the others are those that
    they are held against. A pair of `containment` is one of which either article reaches it.
    """
    contained = how.measure == "containment"
    width = (0 if contained else how.bands.bands) + BESIDE_BANDS
    with _Rows(width, how.memory) as rows:
        store.enter("sketching" if how.measure == "jaccard" else "reading")
        for texts in store.every(how.part):
            rows.add(
                engine.signatures(
                    texts,
                    how.shingle_size,
                    how.num_slots,
                    how.seed,
                    width - BESIDE_BANDS,
                    how.bands.rows,
                    how.threads,
                )
            )
        low, high, words = (column.astype(np.uint64) for column in rows.columns(width - 3, width).T)
        sums = low | high << np.uint64(32)
        del low, high
        limit = int(split[0]) if how.against else len(words)
        equal = _Equal(sums, words, limit)
        candidates = np.empty(0, np.int64)
        while True:
            reps = equal.representatives()
            reps = reps[words[reps] > 0]
            count = len(words)
            if contained:
                codes = _containing(store, reps, words, how, limit, engine)
            else:
                codes = _banded(rows, reps, how, limit, engine)
            fresh, candidates = np.setdiff1d(codes, candidates), codes
            paired = np.unique(np.concatenate([fresh // count, fresh % count]))
            members = equal.suspects()
            store.enter("comparing")
            for number, text in store.recall(np.union1d(paired, members), paired):
                equal.tell(number, text, engine)
            if equal.settled():
                break
        return _verified(store, candidates, equal.first, how, engine)


class _Rows:
    """Rows of numbers that may be more than memory holds."""

    def __init__(self, width: int, memory: int) -> None:
        self._width = width
        self._file = tempfile.SpooledTemporaryFile(max_size=max(1 << 16, memory // 8))  # noqa: SIM115
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, rows: npt.NDArray[np.uint32]) -> None:
        self._file.seek(0, 2)
        self._file.write(rows.tobytes())
        self.count += len(rows)

    def columns(
        self, first: int, end: int, wanted: Numbers | None = None
    ) -> npt.NDArray[np.uint32]:
        """Some columns, of all rows or of those wanted, which ascend."""
        count = self.count if wanted is None else len(wanted)
        found = np.empty((count, end - first), np.uint32)
        together = max(1, (1 << 22) // (4 * self._width))
        self._file.seek(0)
        done = 0
        for start in range(0, self.count, together):
            data = self._file.read(4 * self._width * min(together, self.count - start))
            rows = np.frombuffer(data, np.uint32).reshape(-1, self._width)
            if wanted is not None:
                low, high = np.searchsorted(wanted, [start, start + len(rows)])
                rows = rows[wanted[low:high] - start]
            found[done : done + len(rows)] = rows[:, first:end]
            done += len(rows)
        return found


class _Equal:
    """Which articles have the same words; those without any, which are the same text."""

    def __init__(
        self, sums: npt.NDArray[np.uint64], words: npt.NDArray[np.uint64], limit: int
    ) -> None:
        # Groups that may be equal, until the words themselves were looked at.
        order = np.lexsort((np.arange(len(sums)), words, sums))
        new = np.ones(len(sums), np.bool_)
        new[1:] = (sums[order][1:] != sums[order][:-1]) | (words[order][1:] != words[order][:-1])
        self._group = np.empty(len(sums), np.int64)
        self._group[order] = np.cumsum(new) - 1
        self._words, self._limit = words, limit
        sizes = np.bincount(self._group, minlength=1)
        self._several = sizes[self._group] > 1 if len(sums) else np.zeros(0, np.bool_)
        self._several |= words == 0
        self._waiting = np.flatnonzero(self._several)
        self._digests: dict[tuple[int, bytes], int] = {}
        # Of each of those that were looked at, the number of its content.
        self._told: Numbers | None = None
        self.first = self._firsts(self._group)

    def _firsts(self, group: Numbers) -> Numbers:
        """The first of each group; of those that others are held against, if there is one."""
        numbers = np.arange(len(group))
        preferred = np.where(numbers < self._limit, numbers + len(group), numbers)
        if self._limit == len(group):
            preferred = numbers
        best = np.full(int(group.max()) + 1 if len(group) else 0, 2 * len(group), np.int64)
        np.minimum.at(best, group, preferred)
        return best[group] % max(1, len(group))

    def representatives(self) -> Numbers:
        """Of each group one."""
        return np.flatnonzero(self.first == np.arange(len(self.first)))

    def suspects(self) -> Numbers:
        """Those whose words must be looked at."""
        return self._waiting

    def tell(self, number: int, text: str, engine: Engine) -> None:
        """Look at the words of one of them; of others nothing is kept."""
        if not self._several[number]:
            return
        group = int(self._group[number])
        data = text.encode("utf-8", "surrogatepass")
        # Two texts that are the same have the same words, without a look at these.
        as_text = group, blake2b(data, digest_size=32).digest()
        content = self._digests.get(as_text)
        if content is None:
            if self._words[number]:
                data = engine.tokenize(text)[0].tobytes()
            as_words = group, blake2b(data, digest_size=31).digest()
            content = self._digests.setdefault(as_words, len(self._digests))
            self._digests[as_text] = content
        if self._told is None:
            self._told = self._group.copy()
        self._told[number] = content

    def settled(self) -> bool:
        """Whether all groups were what they seemed; if not, they are divided now."""
        if self._told is None or not len(self._waiting):
            return True
        self._waiting = np.empty(0, np.int64)
        # Numbers of contents behind those of the groups.
        offset = int(self._group.max()) + 1
        group = np.where(self._several, self._told + offset, self._group)
        _, group = np.unique(group, return_inverse=True)
        before = self.first
        self.first = self._firsts(group)
        return bool(np.array_equal(before, self.first))


def _banded(rows: _Rows, reps: Numbers, how: Search, limit: int, engine: Engine) -> Numbers:
    """Pairs that agree in some band, as ``a * count + b``, ascending."""
    # Those looked at come first, so the engine pairs them with the others only.
    count = rows.count
    against = int(np.searchsorted(reps, limit)) if how.against else 0
    if how.against and against in (0, len(reps)):
        return np.empty(0, np.int64)
    together = max(1, min(how.bands.bands, how.memory // (8 * 4 * max(1, len(reps)))))
    found = np.empty(0, np.int64)
    progress.enter("looking for candidates", "bands", engine.progress)
    for first in range(0, how.bands.bands, together):
        keys = rows.columns(first, min(first + together, how.bands.bands), reps)
        pairs = reps[engine.banded(keys, against, how.threads).astype(np.int64)]
        found = np.union1d(found, pairs[:, 0] * count + pairs[:, 1])
    return found


def _containing(
    store: Store,
    reps: Numbers,
    words: npt.NDArray[np.uint64],
    how: Search,
    limit: int,
    engine: Engine,
) -> Numbers:
    """Pairs of which one has a shingle that it must share with what holds it; likewise."""
    count = len(words)
    asked, holders = (reps[reps < limit], reps[reps >= limit]) if how.against else (reps, reps)
    total = int(words[holders].sum())
    cells = 1 << min(params.SHINGLE_COUNTS, max(16, (2 * total).bit_length()))
    counts = np.zeros(cells, np.uint8)
    store.enter("counting shingles")
    for _, texts in store.parts(holders, how.part):
        engine.count_shingles(texts, how.shingle_size, counts, how.threads)
    found = np.empty(0, np.int64)
    own = 0 if how.against else 1
    together = max(1 << 12, how.memory // 128)
    with tempfile.SpooledTemporaryFile(max_size=max(1 << 16, how.memory // 8)) as held:
        owners, sizes = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        store.enter("looking for rare shingles")
        for numbers, texts in store.parts(asked, how.part):
            shingles, first = engine.rarest_shingles(
                texts, how.shingle_size, counts, own, how.threshold, how.threads
            )
            held.write(shingles.tobytes())
            some = first[1:].astype(np.int64) - first[:-1].astype(np.int64)
            owners.append(numbers[some > 0])
            sizes.append(some[some > 0])
        del counts
        owner, size = np.concatenate(owners), np.concatenate(sizes)
        held.seek(0)
        ends = np.cumsum(size)
        done = 0
        while done < len(owner):
            before = int(ends[done - 1]) if done else 0
            until = max(done + 1, int(np.searchsorted(ends, before + together, side="right")))
            rare = np.frombuffer(held.read(8 * int(ends[until - 1] - before)), np.uint64)
            of = np.repeat(owner[done:until], size[done:until])
            codes = _holders(store, rare, of, holders, count, how, engine)
            found = np.union1d(found, codes)
            done = until
    return found


def _holders(
    store: Store,
    rare: npt.NDArray[np.uint64],
    owner: Numbers,
    holders: Numbers,
    count: int,
    how: Search,
    engine: Engine,
) -> Numbers:
    """The pairs of the owners of some shingles with the first articles that have them too."""
    wanted, place_of = np.unique(rare, return_inverse=True)
    seen = np.zeros(len(wanted), np.int64)
    all_places, all_holders = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    store.enter("looking for candidates")
    for numbers, texts in store.parts(holders, how.part):
        flat, first = engine.holding(texts, how.shingle_size, wanted, how.threads)
        holder = np.repeat(numbers, (first[1:] - first[:-1]).astype(np.int64))
        places = flat.astype(np.int64)
        order = np.argsort(places, kind="stable")
        places, holder = places[order], holder[order]
        # Of a shingle that very many have, the first are enough: each pair is verified.
        turn = seen[places] + np.arange(len(places)) - np.searchsorted(places, places)
        few = turn < params.HOLDERS
        all_places.append(places[few])
        all_holders.append(holder[few])
        seen += np.bincount(places, minlength=len(seen))
    places, holder = np.concatenate(all_places), np.concatenate(all_holders)
    order = np.argsort(places, kind="stable")
    places, holder = places[order], holder[order]
    start = np.searchsorted(places, place_of, side="left")
    many = np.searchsorted(places, place_of, side="right") - start
    found = np.empty(0, np.int64)
    ends = np.cumsum(many)
    together = max(1 << 16, how.memory // 128)
    done = 0
    while done < len(many):
        before = int(ends[done - 1]) if done else 0
        until = max(done + 1, int(np.searchsorted(ends, before + together, side="right")))
        times = many[done:until]
        one = np.repeat(owner[done:until], times)
        inside = np.arange(len(one)) - np.repeat(np.cumsum(times) - times, times)
        other = holder[np.repeat(start[done:until], times) + inside]
        apart = one != other
        low, high = np.minimum(one, other)[apart], np.maximum(one, other)[apart]
        found = np.union1d(found, low * count + high)
        done = until
    return found


def _verified(
    store: Store, candidates: Numbers, first: Numbers, how: Search, engine: Engine
) -> Pairs:
    """The candidates that reach the threshold, counted exactly."""
    count = max(1, len(first))
    a, b = candidates // count, candidates % count
    columns = [[np.empty(0, np.int64)] for _ in range(5)]
    paired = np.unique(np.concatenate([a, b]))
    length = store.lengths(paired)
    weight = length[np.searchsorted(paired, a)] + length[np.searchsorted(paired, b)]
    part_of = np.cumsum(weight) // how.part
    borders = np.flatnonzero(part_of[1:] != part_of[:-1]) + 1
    done = [0, len(a)]
    progress.enter("verifying", "pairs", lambda: (done[0], done[1]))
    for one, other in zip(np.split(a, borders), np.split(b, borders), strict=True):
        numbers, local = np.unique(np.concatenate([one, other]), return_inverse=True)
        pairs = local.reshape(2, -1).T.astype(np.uint32)
        both, distinct = engine.shared(
            store.fetch(numbers), np.ascontiguousarray(pairs), how.shingle_size, how.threads
        )
        of_a, of_b = (distinct[pairs[:, side]].astype(np.int64) for side in (0, 1))
        shared = both.astype(np.int64)
        reaches = share(shared, of_a, of_b, how) >= how.threshold
        for column, values in zip(columns, (one, other, shared, of_a, of_b), strict=True):
            column.append(values[reaches])
        done[0] += len(one)
    joined = [np.concatenate(column) for column in columns]
    return Pairs(first, joined[0], joined[1], joined[2], joined[3], joined[4], len(candidates))


def share(shared: Numbers, of_a: Numbers, of_b: Numbers, how: Search) -> npt.NDArray[Any]:
    """The similarity of each pair; by containment, that of the article of which more is shared.

    Of articles held against others only the article itself, which comes first, can be removed.
    """
    if how.measure == "jaccard":
        whole = of_a + of_b - shared
    else:
        whole = of_a if how.against else np.minimum(of_a, of_b)
    return np.asarray(shared / np.maximum(whole, 1))
