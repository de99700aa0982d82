"""What `passages` and `families` do in tasks: functions from Arrow batches to Arrow batches.

Each word, hash, count and decision is the engine's. What is done here is to cut a stream of sorted
rows where a key ends, so that a task holds one key at a time, and to name columns.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from textalign import engine as engines
from textalign import params
from textalign._compare import Prepared
from textalign.corpus import Article
from textalign.errors import InternalError, WorkerError
from textalign.result import Passages

from .rows import EDITS, checked, parts, twice
from .workers import OUT_OF_ORDER, TURN, other_table, turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy.typing as npt

    from textalign.result import Columns

    Batches = Iterator[Any]

GIVEN: Final = "range bigint, id string, date string, text string"
SORTED: Final = "range bigint, row bigint, id string, date string, text string"
ARTICLES: Final = "number bigint, id string, date string, text string"
SHINGLES: Final = "kind tinyint, number bigint, key bigint, places array<int>, size int"
ANCHORS: Final = "a bigint, b bigint, need int, a_places array<int>, b_places array<int>"
PAIRS: Final = "a bigint, b bigint"
CELLS: Final = "cell bigint, row bigint, column bigint"
PASSAGES: Final = (
    "a_article string, a_start bigint, a_end bigint, a_text string, b_article string, "
    "b_start bigint, b_end bigint, b_text string, kind string, flags array<string>, "
    "differs_in array<string>, score double, density double, coverage_a double, "
    f"coverage_b double, edits {EDITS}"
)
"""The columns of the table of passages, but for the family."""
TIES: Final = (
    "a bigint, b bigint, place int, weak boolean, a_first_word int, a_end_word int, a_words int, "
    "b_first_word int, b_end_word int, b_words int, bits bigint, code tinyint, runs array<int>"
)
"""What families are made of: `bits` in 1/256, `runs` of words that both sides have in order."""
LINKS: Final = f"{TIES}, {PASSAGES}"
PLACES: Final = (
    "number bigint, family bigint, first_word int, end_word int, weak boolean, date string, "
    "first boolean"
)
FORMS: Final = "family bigint, contains array<bigint>, part_of array<bigint>, related array<bigint>"
"""What families have to do with each other."""
OCCURRENCES: Final = (
    "family bigint, article string, start bigint, end bigint, text string, weak boolean, "
    "date string, first boolean"
)

SHINGLE, LINE, ARTICLE = 0, 1, 2
"""Kinds of rows of `SHINGLES`: `key` is a shingle, a line, or the number of words; `size` how many
shingles a pair must share for this article, how many articles have the line, or code points."""

LONG: Final = 1 << 20
"""Code points from which an article has cells of its own, of which it is the only row."""

ROWS, COLUMNS = 64, 4096
"""Articles of a cell of pairs: those that meet in one are sent to it once, not once a pair. A task
holds its rows, each shorter than `LONG` if there are several, and some columns at a time."""

NO_ARTICLE: Final = -1
"""In place of the column, or the row, where a row of a cell is an article and no pair."""

PREPARED: Final = 4_000_000
"""Code points that are made ready at a time, beside the longest article; 170 bytes a word."""

ANCHORS_AT_A_TIME: Final = 200_000
"""Pairs of articles of shingles in a batch, about."""


def _table(batch: Any, names: Sequence[str]) -> Any:
    """A batch with the plain types that the columns have here, whatever the engine chose."""
    import pyarrow as pa  # noqa: PLC0415

    kinds = {
        "id": pa.string(), "date": pa.string(), "text": pa.large_string(),
        "kind": pa.int8(), "need": pa.int32(), "size": pa.int32(),
        "first_word": pa.int32(), "end_word": pa.int32(),
        "places": pa.list_(pa.int32()), "a_places": pa.list_(pa.int32()),
        "b_places": pa.list_(pa.int32()),
    }  # fmt: skip
    columns = [batch.column(batch.schema.get_field_index(name)) for name in names]
    return pa.table(
        {
            name: column.cast(kinds.get(name, pa.int64()))
            for name, column in zip(names, columns, strict=True)
        }
    )


def values(table: Any, name: str) -> npt.NDArray[Any]:
    """A column of numbers."""
    found: npt.NDArray[Any] = table.column(name).combine_chunks().to_numpy(zero_copy_only=False)
    return found


def _lists(table: Any, name: str) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint32]]:
    """The entries of a column of lists, and where each begins and the last ends."""
    import pyarrow.compute as pc  # noqa: PLC0415

    column = table.column(name).combine_chunks()
    lengths = pc.list_value_length(column).to_numpy(zero_copy_only=False)
    return _ends(lengths), column.flatten().to_numpy(zero_copy_only=False).astype(np.uint32)


def _ends(lengths: npt.NDArray[Any]) -> npt.NDArray[np.uint64]:
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.uint64)


def whole(
    batches: Batches, keys: Sequence[str], names: Sequence[str], most: int | None = None
) -> Iterator[Any]:
    """Tables of rows in which no key is cut in two; the rows come from `in_order`.

    Of a key with more than `most` rows some are left out, but never so many that no more than
    `most` stay: such a key need not be held.
    """
    import pyarrow as pa  # noqa: PLC0415

    held: list[Any] = []
    rows = 0
    last: tuple[int, ...] = ()
    last_turn = 0
    for batch in batches:
        if batch.num_rows == 0:
            continue
        table = _table(batch, (*names, TURN))
        columns = [values(table, key) for key in keys]
        firsts = tuple(int(column[0]) for column in columns)
        new = np.zeros(table.num_rows, bool)
        for column in columns:
            new[1:] |= column[1:] != column[:-1]
        new[0] = firsts != last
        turn = values(table, TURN)
        if not np.array_equal(turn, np.where(new, 0, [last_turn, *turn[:-1]]) + 1):
            raise InternalError(OUT_OF_ORDER)
        last_turn = int(turn[-1])
        ends = np.flatnonzero(new[1:])
        cut = int(ends[-1]) + 1 if len(ends) else 0
        if cut == 0 and not (held and new[0]):
            if most is None or rows <= most:
                held.append(table)
                rows += table.num_rows
        else:
            head = [*held, table.slice(0, cut)] if cut else held
            yield pa.concat_tables(head)
            held, rows = [table.slice(cut)], table.num_rows - cut
        last = tuple(int(column[-1]) for column in columns)
    if held:
        yield pa.concat_tables(held)


def _batches(columns: Mapping[str, Any], rows: int = 1 << 14) -> Batches:
    import pyarrow as pa  # noqa: PLC0415

    yield from pa.table(dict(columns)).to_batches(max_chunksize=rows)


@cache
def background_table(name: str, sha256: str) -> engines.Background:
    """The table that the driver has.

    Raises
    ------
    WorkerError
        Another one has this name, or path, here.
    """
    table = engines.background(engines.current(), name)
    told = other_table(name, sha256, table.sha256)
    if told:
        raise WorkerError(told)
    return table


def _texts(table: Any) -> dict[str, Any]:
    import pyarrow as pa  # noqa: PLC0415

    told = {name: table.column(name) for name in ("id", "date")}
    return told | {"text": table.column("text").cast(pa.string())}


def ranged(batches: Batches, borders: Sequence[str]) -> Batches:
    """Articles of `chosen` → each with the range of ids in which it lies; `borders` ascend."""
    import pyarrow as pa  # noqa: PLC0415

    for batch in batches:
        columns = checked(batch)
        ids = columns["id"]
        number = np.fromiter((bisect_right(borders, id) for id in ids), np.int64, len(ids))
        told = {name: pa.array(columns[name], pa.string()) for name in ("id", "date")}
        told["text"] = batch.column("text").cast(pa.string())
        yield from _batches({"range": number} | told)


def ordered(batches: Batches) -> Batches:
    """Articles in order of their ids, range by range → the same, each with its row there."""
    last: tuple[int, int, str] = (-1, 0, "")
    for batch in batches:
        table = _table(batch, ("range", TURN, "id", "date", "text"))
        number, turn = (values(table, name) for name in ("range", TURN))
        ids = table.column("id").to_pylist()
        for now in zip(number.tolist(), turn.tolist(), ids, strict=True):
            same = now[0] == last[0]
            if same and now[2] == last[2]:
                raise twice(now[2])
            if now[1] != (last[1] if same else 0) + 1 or (same and now[2] < last[2]):
                raise InternalError(OUT_OF_ORDER)
            last = now
        yield from _batches({"range": number, "row": turn - 1} | _texts(table))


def numbered(batches: Batches, firsts: Mapping[int, int]) -> Batches:
    """Sorted articles → articles with their numbers: places in the order of ids."""
    for batch in batches:
        table = _table(batch, ("range", "row", "id", "date", "text"))
        first = np.array([firsts[one] for one in values(table, "range").tolist()], np.int64)
        yield from _batches({"number": values(table, "row") + first} | _texts(table))


def shingled(batches: Batches, background: tuple[str, str]) -> Batches:
    """Articles → their shingles with the places of each, their lines, and their lengths."""
    import pyarrow as pa  # noqa: PLC0415

    engine = engines.current()
    table = background_table(*background).table
    for batch in batches:
        given = _table(batch, ("number", "text"))
        every, texts = values(given, "number"), given.column("text").to_pylist()
        for part in parts(PREPARED, list(map(len, texts))):
            of = texts[part]
            numbers = every[part]
            held = engine.module.Articles(of, table, 1)
            # Of a shingle of an article no more places than a local run tells apart, 9.
            postings = held.postings(params.INDEX_SHINGLE_SIZE, 1)
            shingle, article = postings["shingle"], postings["article"]
            new = np.ones(len(shingle), bool)
            new[1:] = (shingle[1:] != shingle[:-1]) | (article[1:] != article[:-1])
            starts = np.flatnonzero(new)
            lines = held.lines()
            distinct = np.minimum(postings["distinct"], params.INDEX_MIN_SHARED)
            line = np.unique(np.stack([lines["article"].astype(np.uint64), lines["line"]]), axis=1)
            counts = [len(starts), line.shape[1], len(of)]
            offsets = [*starts.tolist(), len(shingle), *[len(shingle)] * sum(counts[1:])]
            places = pa.ListArray.from_arrays(
                pa.array(offsets, pa.int32()), pa.array(postings["position"].astype(np.int32))
            )
            sizes = np.fromiter(map(len, of), np.int32, len(of))
            yield from _batches(
                {
                    "kind": np.repeat(np.array([SHINGLE, LINE, ARTICLE], np.int8), counts),
                    "number": np.concatenate(
                        [numbers[article[starts]], numbers[line[0].astype(np.int64)], numbers]
                    ),
                    "key": np.concatenate(
                        [shingle[starts], line[1], held.words().astype(np.uint64)]
                    ).view(np.int64),
                    "places": places,
                    "size": np.concatenate(
                        [distinct[article[starts]], np.ones(counts[1]), sizes]
                    ).astype(np.int32),
                }
            )


def anchors(batches: Batches) -> Batches:
    """Rows of shingles, sorted by shingle and article → what each two articles of one share."""
    module = engines.current().module
    most = params.INDEX_MAX_ARTICLES
    for table in whole(batches, ("key",), ("key", "number", "places", "size"), most):
        keys = values(table, "key").view(np.uint64)
        starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
        counts = np.diff([*starts, len(keys)])
        pairs = np.where(counts <= most, counts * (counts - 1) // 2, 0)
        chunk = np.cumsum(pairs) // ANCHORS_AT_A_TIME
        cuts = [0, *starts[1:][chunk[1:] != chunk[:-1]].tolist(), len(keys)]
        for first, end in pairwise(cuts):
            part = table.slice(first, end - first)
            found = module.shingle_pairs(keys[first:end], most)
            if not len(found):
                continue
            one, other = (part.take(found[:, side]) for side in (0, 1))
            yield from _batches(
                {
                    "a": one.column("number"),
                    "b": other.column("number"),
                    "need": np.minimum(values(one, "size"), values(other, "size")),
                    "a_places": one.column("places"),
                    "b_places": other.column("places"),
                }
            )


def near(batches: Batches) -> Batches:
    """What articles share, sorted by pair → the pairs worth comparing."""
    module = engines.current().module
    names = ("a", "b", "need", "a_places", "b_places")
    for table in whole(batches, ("a", "b"), names):
        found = module.near(
            values(table, "a"),
            values(table, "b"),
            values(table, "need").astype(np.uint32),
            *_lists(table, "a_places"),
            *_lists(table, "b_places"),
            params.INDEX_WINDOW,
        )
        yield from _batches({"a": found[:, 0].copy(), "b": found[:, 1].copy()})


def cells(batches: Batches, long: npt.NDArray[np.int64], sizes: npt.NDArray[np.int64]) -> Batches:
    """Pairs → the same, each with the cell in which it is compared, by row and column.

    `long` ascends, and has the articles that have cells of their own; `sizes` their code points.
    """
    # So many columns have together about as much text as the row that is made ready for them.
    columns = COLUMNS * np.maximum(1, sizes // PREPARED)
    for batch in batches:
        table = _table(batch, ("a", "b"))
        row, column = values(table, "a").copy(), values(table, "b").copy()
        cell = (row // ROWS << 31) + column // COLUMNS
        # Of two long ones the second is the row: which one it is leaves no trace.
        for side in ("a", "b"):
            number = values(table, side)
            is_long = np.isin(number, long)
            other = values(table, "b" if side == "a" else "a")[is_long]
            one = number[is_long]
            row[is_long], column[is_long] = one, other
            cell[is_long] = -1 - ((one << 24) + other // columns[np.searchsorted(long, one)])
        yield from _batches({"cell": cell, "row": row, "column": column})


def _found(
    articles: Sequence[Article],
    numbers: npt.NDArray[np.int64],
    pairs: npt.NDArray[np.uint32],
    model: params.Model,
    background: tuple[str, str],
    common: npt.NDArray[np.uint64],
    among: int,
) -> Batches:
    """The passages and weak links of pairs of these articles, whose numbers ascend."""
    import pyarrow as pa  # noqa: PLC0415

    prepared = Prepared.with_table(articles, background_table(*background), 1)
    held = prepared.held.passages_among(pairs, model, common, among, 1)
    columns: Columns = held.columns()
    columns["edits"] = columns["edits"].reshape(-1, 5)
    columns["family"] = np.full(len(held), -1, np.int64)
    told = Passages(prepared.articles, columns, prepared.about()).to_arrow().drop(["family"])
    links, weak = held.links()
    count = len(links["score"])
    if not count:
        return
    strong = np.arange(count) < count - weak
    a, b = links["a_article"], links["b_article"]
    new = np.ones(count, bool)
    new[1:] = (a[1:] != a[:-1]) | (b[1:] != b[:-1]) | (strong[1:] != strong[:-1])
    firsts = np.flatnonzero(new)
    place = np.arange(count) - np.repeat(firsts, np.diff([*firsts, count]))
    words = prepared.held.words().astype(np.int32)
    runs = pa.ListArray.from_arrays(
        pa.array((links["run_first"] * 3).astype(np.int32)), pa.array(links["runs"].view(np.int32))
    )
    made: dict[str, Any] = {
        "a": numbers[a],
        "b": numbers[b],
        "place": place.astype(np.int32),
        "weak": pa.array(~strong),
    }
    for side, of in (("a", a), ("b", b)):
        for name in ("first_word", "end_word"):
            made[f"{side}_{name}"] = links[f"{side}_{name}"].astype(np.int32)
        made[f"{side}_words"] = words[of]
    made |= {"bits": links["score"], "code": links["kind"].astype(np.int8), "runs": runs}
    for field, column in zip(told.schema, told.columns, strict=True):
        made[field.name] = pa.concat_arrays([*column.chunks, pa.nulls(weak, field.type)])
    yield from _batches(made, 1 << 10)


def repeats(
    batches: Batches,
    model: params.Model,
    background: tuple[str, str],
    common: npt.NDArray[np.uint64],
    among: int,
) -> Batches:
    """Articles → what each repeats itself."""
    for batch in batches:
        given = _table(batch, ("number", "id", "text"))
        numbers = values(given, "number")
        texts, ids = given.column("text").to_pylist(), given.column("id").to_pylist()
        for part in parts(PREPARED, list(map(len, texts))):
            articles = [Article(*one) for one in zip(ids[part], texts[part], strict=True)]
            order = np.arange(len(articles), dtype=np.uint32)
            pairs = np.stack([order, order], axis=1)
            yield from _found(articles, numbers[part], pairs, model, background, common, among)


def aligned(
    batches: Batches,
    model: params.Model,
    background: tuple[str, str],
    common: npt.NDArray[np.uint64],
    among: int,
) -> Batches:
    """Cells → the passages and weak links of their pairs.

    Of a cell the articles of its rows come first, without a column. Then, column by column, its
    article, without a row, and its pairs. A task holds the rows of one cell and some columns.
    """

    def found() -> Batches:
        known, ascending = rows | columns, sorted(pairs)
        for part in _affordable(ascending, known, most):
            chunk = np.array(ascending[part], np.int64)
            numbers, places = np.unique(chunk, return_inverse=True)
            articles = [known[number] for number in numbers.tolist()]
            ends = places.reshape(-1, 2).astype(np.uint32)
            yield from _found(articles, numbers, ends, model, background, common, among)

    rows: dict[int, Article] = {}
    columns: dict[int, Article] = {}
    pairs: list[tuple[int, int]] = []
    size, most = 0, PREPARED
    last: int | None = None
    names = ("cell", "column", "row", "id", "text")
    for batch in turns(batches, "cell"):
        table = _table(batch, names)
        for cell, column, row, id, text in zip(
            *(table.column(name).to_pylist() for name in names), strict=True
        ):
            if cell != last or (row == NO_ARTICLE and size >= most // 2):
                yield from found()
                columns, pairs, size = {}, [], 0
                if cell != last:
                    rows, most, last = {}, PREPARED, cell
            if column == NO_ARTICLE:
                rows[row] = Article(id, text)
                # A long row is not made ready again for a few columns.
                most = max(most, len(text) // 2)
            elif row == NO_ARTICLE:
                columns[column] = Article(id, text)
                size += len(text)
            elif row in rows and column in columns:
                pairs.append((min(row, column), max(row, column)))
            else:
                raise InternalError(OUT_OF_ORDER)
    yield from found()


def _affordable(
    pairs: Sequence[tuple[int, int]], known: Mapping[int, Article], most: int
) -> Iterator[slice]:
    """Pairs whose articles have about so many code points, the longest one not counted."""
    first = size = longest = 0
    held: set[int] = set()
    for at, pair in enumerate(pairs):
        for number in pair:
            if number not in held:
                held.add(number)
                length = len(known[number].text)
                size, longest = size + length, max(longest, length)
        if size - longest >= most:
            yield slice(first, at + 1)
            first, size, longest, held = at + 1, 0, 0, set()
    if first < len(pairs):
        yield slice(first, len(pairs))


def standing(batches: Batches) -> Batches:
    """Articles, each before its occurrences in words → the occurrences of families."""
    import pyarrow as pa  # noqa: PLC0415

    module = engines.current().module
    id, text, starts, ends = "", "", np.empty(0, np.uint32), np.empty(0, np.uint32)
    told: int | None = None
    for batch in turns(batches, "at"):
        given = pa.Table.from_batches([batch])
        numbers, places = (given.column(name).to_pylist() for name in ("number", "at"))
        ids, texts = (given.column(name).to_pylist() for name in ("id", "text"))
        firsts, stops = (given.column(name).to_pylist() for name in ("first_word", "end_word"))
        kept, rows = [], []
        for row, number in enumerate(numbers):
            if number is None:
                id, text, told = ids[row], texts[row], places[row]
                _, starts, ends, _ = module.tokenize(text)
            elif number != told:
                raise InternalError(OUT_OF_ORDER)
            else:
                start, end = int(starts[firsts[row]]), int(ends[stops[row] - 1])
                kept.append(row)
                rows.append((id, start, end, text[start:end]))
        if not kept:
            continue
        taken = given.take(kept)
        article, begin, stop, said = zip(*rows, strict=True)
        beside = ("weak", "date", "first")
        yield from _batches(
            {
                "family": taken.column("family"),
                "article": pa.array(article),
                "start": pa.array(begin, pa.int64()),
                "end": pa.array(stop, pa.int64()),
                "text": pa.array(said),
                **{name: taken.column(name) for name in beside},
            }
        )
