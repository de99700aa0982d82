"""What `dedup` does between two shuffles: functions from Arrow batches to Arrow batches.

Each takes the batches of one partition, in the order that it tells of, and holds few of them at a
time, however often one key comes. Words, hashes, pairs and decisions are those of the engine, by
the calls that a local run makes.
"""

from __future__ import annotations

import itertools
import math
import struct
from bisect import bisect_right
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from textalign import engine as engines
from textalign import params
from textalign._dedup_files import differences
from textalign._duplicates import BESIDE_BANDS, PART
from textalign.dates import moment

from .rows import EDITS, checked, packed, parts
from .workers import turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from textalign.engine import Packed

    Batches = Iterator[pa.RecordBatch]
    Numbers = npt.NDArray[np.int64]

SIGNATURES: Final = "rank binary, id string, digest binary, words bigint, bands binary"
ARTICLES: Final = "number bigint, id string, digest binary, words bigint, bands binary"
CONTENTS: Final = "number bigint, content bigint, id string, words bigint, bands binary"
KEYS: Final = "key bigint, number bigint"
PAIRS: Final = "a bigint, b bigint"
VERIFIED: Final = "a bigint, b bigint, shared bigint, either bigint"
CLUSTERS: Final = "content bigint, kept bigint, score double"
DIFFERENCES: Final = f"removed string, differences bigint, edits {EDITS}"

TOGETHER: Final = 1 << 16
"""Rows that are made or decided at a time."""

OTHER, LOOKED_AT = b"\0", b"\1"
"""How the ranks begin where articles are held against others: those come before all."""

_OTHERS: Final = 1 << 30
"""Taken from the range of others, so that their numbers are those below 0."""

_MOMENTS: Final = 1 << 100
"""Added to a moment, so that none is negative."""


def _batch(columns: dict[str, Any]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def signatures(
    batches: Batches,
    keep: str,
    keep_field: str | None,
    shingle_size: int,
    num_slots: int,
    seed: int,
    bands: int,
    rows: int,
    before: bytes = b"",
) -> Batches:
    """Articles (id, text, date, value) → their rank, digest of the words, and keys of the bands.

    The bytes of `rank` are in the order in which articles rather stay; no two articles have one.
    They begin with `before`.
    """
    engine = engines.current().module
    for given in batches:
        columns = checked(given, keep_field)
        ids, texts = columns["id"], packed(given.column("text"))
        found = engine.signatures(texts, shingle_size, num_slots, seed, bands, rows, 1)
        words = found[:, bands + BESIDE_BANDS - 1].astype(np.int64)
        keys = np.ascontiguousarray(found[:, :bands].astype("<u4"))
        lengths = [0] * len(ids)
        if keep == "longest":
            lengths = pc.utf8_length(given.column("text").cast(pa.large_string())).to_pylist()
        rank = [
            before + _rank(keep, length, date, value) + id.encode()
            for id, length, date, value in zip(
                ids, lengths, columns["date"], columns["value"], strict=True
            )
        ]
        yield _batch(
            {
                "rank": rank,
                "id": ids,
                "digest": _digests(texts, words),
                "words": words,
                "bands": [row.tobytes() for row in keys],
            }
        )


def _digests(texts: Packed, words: Numbers) -> list[bytes]:
    """Equal for two texts with the same words; of those without words, for the same text."""
    hashes, ends = engines.current().module.word_hashes(texts, 1)
    data, places = hashes.tobytes(), pairwise((8 * ends).tolist())
    return [
        b"\1" + blake2b(data[slice(*hashed)], digest_size=31).digest()
        if count
        else b"\0" + blake2b(texts[0][slice(*text)].tobytes(), digest_size=31).digest()
        for count, hashed, text in zip(
            words.tolist(), places, pairwise(texts[1].tolist()), strict=True
        )
    ]


def _rank(keep: str, length: int, date: str | None, value: float | None) -> bytes:
    """What puts an article before others, before its id does; always of one length."""
    if keep == "first":
        return b""
    if keep == "longest":
        return ((1 << 62) - length).to_bytes(8)
    if keep in params.KEEP_BY_FIELD:
        sign = 1.0 if keep == "lowest" else -1.0
        return _ordered(math.inf if value is None else sign * value)
    when = None if date is None else moment(date)
    if when is None:
        return b"\xff" * 16
    return (_MOMENTS + (when[0] if keep == "earliest" else -when[0])).to_bytes(16)


def _ordered(number: float) -> bytes:
    """Bytes in the order of the numbers; what is no number behind all."""
    if math.isnan(number):
        return b"\xff" * 8
    # 0.0 and -0.0 are one number.
    (bits,) = struct.unpack(">Q", struct.pack(">d", number + 0.0))
    return int(bits ^ ((1 << 64) - 1 if bits >> 63 else 1 << 63)).to_bytes(8)


def ranged(batches: Batches, borders: list[bytes], against: bool) -> Batches:
    """Signatures → the same, with the range in which the rank lies; below 0 that of others."""
    for given in batches:
        ranges = [
            bisect_right(borders, rank) - (_OTHERS if against and rank.startswith(OTHER) else 0)
            for rank in given.column("rank").to_pylist()
        ]
        columns = {name: given.column(name) for name in given.schema.names}
        yield _batch({"range": pa.array(ranges, pa.int64()), **columns})


def _runs(keys: npt.NDArray[Any]) -> list[tuple[int, int]]:
    """Where the runs of equal keys begin and end."""
    if not len(keys):
        return []
    borders = [0, *(np.flatnonzero(keys[1:] != keys[:-1]) + 1).tolist(), len(keys)]
    return list(itertools.pairwise(borders))


def band_keys(batches: Batches, bands: int) -> Batches:
    """Contents with words → a row for each band, with a key that no other band has."""
    for given in batches:
        numbers = given.column("number").to_numpy()
        flat = np.frombuffer(b"".join(given.column("bands").to_pylist()), "<u4")
        keys = flat.reshape(len(numbers), bands).astype(np.int64)
        keys += np.arange(bands, dtype=np.int64) << 32
        yield _batch({"key": keys.ravel(), "number": np.repeat(numbers, bands)})


def pairs(batches: Batches, against: bool = False) -> Batches:
    """Keys and numbers, in order of both → all pairs of numbers with one key, ``a < b``.

    With `against` only those of a number below 0 and one that is not.
    """
    waiting = np.empty(0, np.int64)
    key = None
    for given in turns(batches, "key"):
        keys, numbers = (given.column(name).to_numpy() for name in ("key", "number"))
        made: list[tuple[Numbers, Numbers]] = []
        size = 0
        for start, end in _runs(keys):
            if end - start == 1 and 0 < start < len(keys) - 1:
                continue  # no other has the key
            members = numbers[start:end]
            if keys[start] == key:
                before, waiting = len(waiting), np.concatenate([waiting, members])
            else:
                key, before, waiting = int(keys[start]), 0, members
            for at in range(max(1, before), len(waiting)):
                # Those before it are the smaller ones.
                many = at
                if against:
                    many = int(np.searchsorted(waiting[:at], 0)) if waiting[at] >= 0 else 0
                made.append((waiting[:many], np.full(many, waiting[at])))
                size += many
                if size >= TOGETHER:
                    yield _pairs(made)
                    made, size = [], 0
        waiting = waiting.copy()
        yield _pairs(made)


def _pairs(made: Sequence[tuple[Numbers, Numbers]]) -> pa.RecordBatch:
    a, b = (
        np.concatenate([np.empty(0, np.int64), *(one[side] for one in made)]) for side in (0, 1)
    )
    return _batch({"a": a, "b": b})


def verified(batches: Batches, shingle_size: int, threshold: float) -> Batches:
    """Pairs with both texts (a, b, text_a, text_b) → those that reach the threshold, counted."""
    engine = engines.current().module
    for given in batches:
        # With offsets of 64 bits, for texts of both sides stand one behind the other.
        sides = [given.column(name).cast(pa.large_string()) for name in ("text_a", "text_b")]
        sizes = [pc.binary_length(texts).to_pylist() for texts in sides]
        for part in parts(PART, *sizes):
            a, b = (given.column(name).to_numpy()[part] for name in ("a", "b"))
            # A text that is in several pairs is looked at once.
            numbers, places = np.unique(np.concatenate([a, b]), return_index=True)
            both_sides = pa.concat_arrays([texts[part] for texts in sides])
            texts = both_sides.take(pa.array(places))
            local = np.stack([np.searchsorted(numbers, side) for side in (a, b)], axis=1)
            local = local.astype(np.uint32)
            both, distinct = engine.shared(packed(texts), local, shingle_size, 1)
            shared = both.astype(np.int64)
            either = distinct[local].sum(axis=1).astype(np.int64) - shared
            reaches = shared / np.maximum(either, 1) >= threshold
            yield _batch(
                {
                    "a": a[reaches],
                    "b": b[reaches],
                    "shared": shared[reaches],
                    "either": either[reaches],
                }
            )


def clusters(batches: Batches, single_link: bool) -> Batches:
    """Verified pairs in order of their component → what stays for each removed content.

    Contents are numbered in the order in which they rather stay. The score is null for two that are
    tied through others only.
    """
    waiting: list[pa.RecordBatch] = []
    last: int | None = None
    for given in turns(batches, "label"):
        if not given.num_rows:
            continue
        label = given.column("label").to_numpy()
        # The last component may go on: what stands before it is whole.
        start = _runs(label)[-1][0]
        if start or label[0] != last:
            waiting.append(given.slice(0, start))
            if sum(part.num_rows for part in waiting) >= TOGETHER:
                yield _clustered(pa.Table.from_batches(waiting), single_link)
                waiting = []
        waiting.append(given.slice(start))
        last = int(label[-1])
    if waiting:
        yield _clustered(pa.Table.from_batches(waiting), single_link)


def _clustered(pairs: pa.Table, single_link: bool) -> pa.RecordBatch:
    a, b, shared, either = (
        pairs.column(name).to_numpy().astype(np.int64) for name in ("a", "b", "shared", "either")
    )
    nodes, ends = np.unique(np.concatenate([a, b]), return_inverse=True)
    one, other = ends[: len(a)].astype(np.int64), ends[len(a) :].astype(np.int64)
    ties = np.stack([column.astype(np.uint64) for column in (one, other, shared, either)], axis=1)
    kept = (
        engines.current()
        .module.cluster(np.arange(len(nodes), dtype=np.uint32), ties, single_link)
        .astype(np.int64)
    )
    removed = np.flatnonzero(kept != np.arange(len(nodes)))
    known = one * len(nodes) + other
    order = np.argsort(known)
    wanted = kept[removed] * len(nodes) + removed
    swapped = removed * len(nodes) + kept[removed]
    wanted = np.minimum(wanted, swapped)
    at = np.searchsorted(known[order], wanted)
    is_known = np.append(known[order], -1)[at] == wanted
    score = np.append((shared / np.maximum(either, 1))[order], 0.0)[at]
    return _batch(
        {
            "content": nodes[removed],
            "kept": nodes[kept[removed]],
            "score": pa.array(score, mask=~is_known),
        }
    )


def edits(batches: Batches) -> Batches:
    """Ids and texts (removed, text_a, text_b) → what differs, as the ledger has it."""
    names = ("operation", "a_start", "a_end", "b_start", "b_end")
    kind = pa.list_(
        pa.struct([(names[0], pa.string()), *((name, pa.int64()) for name in names[1:])])
    )
    for given in batches:
        columns = given.to_pydict()
        a, b = columns["text_a"], columns["text_b"]
        for part in parts(PART, list(map(len, a)), list(map(len, b))):
            found = differences(a[part], b[part], 1)
            listed = [[dict(zip(names, edit, strict=True)) for edit in some] for _, some in found]
            yield _batch(
                {
                    "removed": columns["removed"][part],
                    "differences": pa.array([count for count, _ in found], pa.int64()),
                    "edits": pa.array(listed, kind),
                }
            )
