"""What tasks do, without an engine: the same however rows are cut, and never too much at a time."""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pytest
from generated import quoting as articles

import textalign
from textalign import engine as engines
from textalign import params
from textalign.errors import InputError, InternalError, WorkerError
from textalign.spark import dedup_kernels
from textalign.spark import passage_kernels as kernels
from textalign.spark.rows import checked, parts

if TYPE_CHECKING:
    from pathlib import Path

BACKGROUND = ("english", engines.background(engines.current(), "english").sha256)


def test_parts_are_all_rows_in_stretches_of_about_so_many_code_points() -> None:
    draw = random.Random(1)
    for _ in range(200):
        sides = [[draw.choice([0, 1, 5, 40]) for _ in range(12)] for _ in range(2)]
        most = draw.choice([1, 10, 60, 10_000])
        size = [a + b for a, b in zip(*sides, strict=True)]
        found = [size[part] for part in parts(most, *sides)]
        assert list(itertools.chain(*found)) == size
        assert all(sum(part[:-1]) < most <= sum(part) for part in found[:-1])
        assert not found or sum(found[-1][:-1]) < most
    assert list(parts(5, [])) == []


def test_pairs_are_made_ready_in_parts_of_what_a_task_can_hold() -> None:
    draw = random.Random(2)
    known = {n: textalign.Article(str(n), "x" * draw.choice([1, 3, 50, 900])) for n in range(30)}
    pairs = sorted(itertools.combinations(known, 2))
    for most in (1, 20, 500, 10**6):
        found = list(kernels._affordable(pairs, known, most))
        assert list(itertools.chain(*(pairs[part] for part in found))) == pairs
        for at, part in enumerate(found):
            chunk = pairs[part]
            for taken, enough in ((chunk[:-1], False), (chunk, True)):
                sizes = [len(known[n].text) for n in {n for pair in taken for n in pair}]
                held = sum(sizes) - max(sizes, default=0)
                assert held >= most if enough and at < len(found) - 1 else enough or held < most


def _work(rows: list[Any], pairs: Any, cells: Any) -> pa.Table:
    """The rows of cells as the shuffle brings them."""
    work = []
    asked = list(zip(*(cells.column(at).to_pylist() for at in range(3)), strict=True))
    assert {tuple(sorted(one[1:])) for one in asked} == set(pairs)
    for cell, row, column in asked:
        work.append((cell, column, row, None, None))
    for cell, row in {one[:2] for one in asked}:
        work.append((cell, -1, row, *rows[row][:2]))
    for cell, column in {(one[0], one[2]) for one in asked}:
        work.append((cell, column, -1, *rows[column][:2]))
    # Cells come in any order, each whole.
    work.sort(key=lambda one: (-one[0], *one[1:3]))
    turns = itertools.chain(
        *(range(1, 1 + len(list(of))) for _, of in itertools.groupby(work, lambda one: one[0]))
    )
    names = ("cell", "column", "row", "id", "text")
    table = pa.table(dict(zip(names, map(list, zip(*work, strict=True)), strict=True)))
    return table.append_column("turn", pa.array(turns, pa.int64()))


def test_what_a_pair_has_does_not_depend_on_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = articles(40, 3)
    rows.append(("long", " ".join(text for _, text, _ in rows), None))
    pairs = list(itertools.combinations(range(41), 2))
    batch = pa.record_batch({"a": [a for a, _ in pairs], "b": [b for _, b in pairs]})
    how: dict[str, Any] = {
        "model": params.Model.of(15.0, 3, 20, condensed=False),
        "background": BACKGROUND,
        "common": np.empty(0, np.uint64),
        "among": 41,
    }
    held: list[int] = []
    found_of = kernels._found

    def found(given: Any, *more: Any) -> Any:
        held.append(sum(len(one.text) for one in given) - max(len(one.text) for one in given))
        return found_of(given, *more)

    monkeypatch.setattr(kernels, "_found", found)
    longest = len(rows[40][1])
    told = set()
    for rows_of, columns, prepared, long, size in (
        (64, 4096, 10**7, [], 9999),
        (4, 16, 10**7, [40], 7),
        (5, 3, 900, [40], 1),
        (64, 4096, 900, [], 50),
    ):
        monkeypatch.setattr(kernels, "ROWS", rows_of)
        monkeypatch.setattr(kernels, "COLUMNS", columns)
        monkeypatch.setattr(kernels, "PREPARED", prepared)
        sizes = np.full(len(long), longest)
        [cells] = kernels.cells(iter([batch]), np.array(long, np.int64), sizes)
        held.clear()
        table = _work(rows, pairs, cells)
        made = pa.Table.from_batches(kernels.aligned(iter(table.to_batches(size)), **how))
        told.add(str(sorted(map(str, made.to_pylist()))))
        assert made.num_rows > 60
        # No more than was allowed, half of the longest row, and the pair that was too much.
        assert max(held) < max(prepared, longest // 2) + longest
        assert (len(held) == 1) == (prepared > 10**6 and not long)
    assert len(told) == 1


def test_a_pair_without_its_articles_is_a_bug_that_is_seen() -> None:
    how: dict[str, Any] = {
        "model": params.Model.of(15.0, 3, 20, condensed=False),
        "background": BACKGROUND,
        "common": np.empty(0, np.uint64),
        "among": 2,
    }
    lost = pa.record_batch(
        {"cell": [0], "column": [1], "row": [0], "id": pa.nulls(1, pa.string()),
         "text": pa.nulls(1, pa.string()), "turn": [1]}
    )  # fmt: skip
    with pytest.raises(InternalError, match="out of order"):
        list(kernels.aligned(iter([lost]), **how))


def test_occurrences_stand_behind_their_article() -> None:
    columns: dict[str, Any] = {
        "at": [3, 3, 4, 4],
        "id": ["a", None, "b", None],
        "text": ["one two", None, "three four", None],
        "number": [None, 3, None, 4],
        "family": [None, 0, None, 0],
        "first_word": [None, 0, None, 1],
        "end_word": [None, 1, None, 2],
        "weak": [None, False, None, False],
        "date": pa.nulls(4, pa.string()),
        "first": [None, False, None, False],
    }
    table = pa.table(columns)

    def stands(rows: list[int], turn: list[int]) -> list[tuple[str, str]]:
        given = table.take(rows).append_column("turn", pa.array(turn, pa.int64()))
        found = pa.Table.from_batches(kernels.standing(iter(given.combine_chunks().to_batches())))
        return list(zip(*(found[name].to_pylist() for name in ("article", "text")), strict=True))

    assert stands([0, 1, 2, 3], [1, 2, 1, 2]) == [("a", "one"), ("b", "four")]
    # Were the second article lost, its occurrence would be told of the first.
    with pytest.raises(InternalError, match="out of order"):
        stands([0, 1, 3], [1, 2, 1])


def test_places_of_a_shingle_are_cut_before_they_are_paired() -> None:
    text = "the harbour is closed " * 200 + "and the road to it is not"
    batch = pa.record_batch({"number": [5], "text": [text]})
    found = pa.Table.from_batches(kernels.shingled(iter([batch]), BACKGROUND))
    shingles = [row for row in found.to_pylist() if row["kind"] == kernels.SHINGLE]
    places = sorted(len(row["places"]) for row in shingles)
    assert places[-3:] == [9, 9, 9]
    assert places[0] == 1
    assert all(row["places"] == sorted(set(row["places"])) for row in shingles)


def test_a_worker_with_another_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "table.txt"
    path.write_bytes(engines.background(engines.current(), "flat").text.encode())
    sha256 = engines.background(engines.current(), "flat").sha256
    kernels.background_table.cache_clear()
    assert kernels.background_table(str(path), sha256).sha256 == sha256
    with pytest.raises(WorkerError, match=r"another background table at .*put the same one there"):
        kernels.background_table(str(path), BACKGROUND[1])


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"id": None}, "the id of an article is null, not a string"),
        ({"id": ""}, "the id of an article is empty, not a string"),
        ({"text": None}, "'a': the text is null, not a string"),
        ({"date": "last May"}, "'a': the date 'last May' is not in ISO 8601, as 2025-05-16 is"),
        ({"date": "2025-02-30"}, "'2025-02-30' is not in ISO 8601"),
        ({"value": float("nan")}, "'a': the field 'score' is NaN, not a number"),
        ({"value": "high"}, "'a': the field 'score' is 'high', not a number"),
    ],
)
def test_what_a_local_run_does_not_read_is_refused(changed: dict[str, Any], said: str) -> None:
    row: dict[str, Any] = {"id": "a", "text": "x", "date": None, "value": None} | changed
    with pytest.raises(InputError, match=said):
        checked(pa.RecordBatch.from_pylist([row]), "score")


def test_a_text_that_is_not_utf8_is_refused_by_name() -> None:
    """Spark takes any bytes for a string."""
    for kind in (pa.string(), pa.large_string()):
        raw = pa.array([b"fine", None, b"caf\xe9", b"\xff"], pa.binary())
        raw = raw.cast(pa.binary() if kind == pa.string() else pa.large_binary())
        texts = pa.Array.from_buffers(kind, 4, raw.buffers(), raw.null_count)
        columns = {"id": ["a", "b", "c", "d"], "date": pa.nulls(4, pa.string()), "text": texts}
        batch = pa.record_batch(columns)
        with pytest.raises(InputError, match="'b': the text is null"):
            checked(batch)
        with pytest.raises(InputError, match="'c': the text is not UTF-8"):
            checked(batch.slice(2))
        assert checked(batch.slice(0, 1))["id"] == ["a"]


@pytest.mark.parametrize("cut", [0, 3])
def test_signatures_are_made_of_the_memory_of_arrow(cut: int) -> None:
    """Whatever the offsets of a batch are, and where it begins; texts are never made strings."""
    texts = [
        "lost",
        "",
        "one",
        "The harbour, of Ærøskøbing 🦀!",
        "the harbour of ærøskøbing",
        "…",
        "…",
    ]
    batch = pa.record_batch({"id": [f"{n}" for n in range(7)], "text": texts})
    how = ("longest", None, 3, 128, 1, 21, 6)
    module = engines.current().module
    wanted = module.signatures(texts[cut:], 3, 128, 1, 21, 6, 1)
    seen = []
    for kind in (pa.string(), pa.large_string(), pa.string_view()):
        given = batch.set_column(1, "text", batch.column("text").cast(kind)).slice(cut)
        given = given.append_column("date", pa.nulls(given.num_rows, pa.string()))
        [made] = dedup_kernels.signatures(iter([given]), *how)
        assert b"".join(made["bands"].to_pylist()) == wanted[:, :21].astype("<u4").tobytes()
        assert made["words"].to_pylist() == wanted[:, -1].tolist()
        seen.append(made)
    assert seen[0].equals(seen[1])
    assert seen[0].equals(seen[2])
    digest = seen[0]["digest"].to_pylist()[3 - cut :]
    assert (digest[0] == digest[1], digest[2] == digest[3], digest[1] == digest[2]) == (1, 1, 0)
    rank = seen[0]["rank"].to_pylist()
    order = sorted(range(len(rank)), key=lambda row: rank[row])
    assert order == sorted(order, key=lambda row: (-len(texts[cut + row]), row))


def test_a_text_of_many_pairs_is_verified_with_each() -> None:
    draw = random.Random(4)
    texts = [" ".join(draw.choices("abcdef", k=draw.randint(0, 30))) + " é" for _ in range(12)]
    pairs = list(itertools.combinations(range(12), 2))
    draw.shuffle(pairs)
    a, b = zip(*pairs, strict=True)
    columns = {"a": a, "b": b, "text_a": [texts[n] for n in a], "text_b": [texts[n] for n in b]}
    table = pa.table(columns)
    wanted = []
    for one, other in pairs:
        both, distinct = engines.load("python").module.shared(
            [texts[one], texts[other]], np.array([[0, 1]], np.uint32), 2, 1
        )
        shared = int(both[0])
        wanted.append((one, other, shared, int(distinct.sum()) - shared))
    for size, part in ((100, 1 << 23), (7, 1 << 23), (100, 90), (1, 1)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(dedup_kernels, "PART", part)
            made = pa.Table.from_batches(
                dedup_kernels.verified(iter(table.to_batches(size)), 2, -1.0)
            )
        assert list(zip(*made.to_pydict().values(), strict=True)) == wanted
    some = [row for row in wanted if row[3] and row[2] / row[3] >= 0.2]
    assert 5 < len(some) < len(wanted)
    [made] = dedup_kernels.verified(iter(table.to_batches()), 2, 0.2)
    assert list(zip(*made.to_pydict().values(), strict=True)) == some


def test_dates_and_numbers_are_taken_as_a_local_run_takes_them() -> None:
    import datetime

    day = datetime.date(2025, 5, 16)
    rows = [
        {"id": "a", "text": "x", "date": day, "value": "3.5"},
        {"id": "b", "text": "", "date": None, "value": ""},
    ]
    found = checked(pa.RecordBatch.from_pylist(rows), "score")
    assert found["date"] == ["2025-05-16", None]
    assert found["value"] == [3.5, None]
