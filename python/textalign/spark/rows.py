"""What all kernels do to rows: columns that are asked for, what an article must be, fair parts.

Input: the frame of a caller, or Arrow batches of it. Output: articles as a local run would read
them; what that refuses is refused here, for the same reason. Texts stay in the memory of Arrow.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from textalign._arrow import chunks
from textalign.dates import is_date
from textalign.errors import InputError, UsageError, listed, quoted
from textalign.read.records import bad_date, bad_number, number_of, told_of

from .workers import mapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pyspark.sql import DataFrame

    from textalign.engine import Packed

    Batches = Iterator[Any]

EDITS: Final = (
    "array<struct<operation: string, a_start: bigint, a_end: bigint, b_start: bigint, "
    "b_end: bigint>>"
)
"""The type of a column of edits."""

SAMPLES: Final = 64
"""Rows of each range that the driver looks at to divide them."""

RANGES: Final = 4
"""Ranges for each partition at least: which one comes where a hash says, so more are more even."""

_WHOLE: Final = ("tinyint", "smallint", "int", "bigint")
_TEXT: Final = ("string", "char", "varchar")
_KINDS: Final = {
    "id": (*_TEXT, *_WHOLE),
    "text": _TEXT,
    "date": (*_TEXT, *_WHOLE, "date", "timestamp", "timestamp_ntz"),
    "value": (*_TEXT, *_WHOLE, "float", "double", "decimal"),
}
"""Types that each column may have, without what stands in brackets behind them."""

_ARE: Final = {
    "id": "strings or whole numbers",
    "text": "strings",
    "date": "dates, or strings in ISO 8601",
    "value": "numbers",
}


def chosen(
    df: DataFrame,
    *,
    id: str,
    text: str,
    date: str | None,
    value: str | None = None,
) -> DataFrame:
    """The columns of these names, called id, text, date and value; null where no name is given.

    Raises
    ------
    UsageError
        A column is not there, or is of a type that cannot be what it is named for.
    """
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    types = dict(df.dtypes)
    if not types:
        # Of a path that is not there Sail makes a frame of nothing.
        raise UsageError("the articles have no columns: there is nothing where they are read")
    columns = []
    for name, field in (("id", id), ("text", text), ("date", date), ("value", value)):
        if field is None:
            columns.append(F.lit(None).cast("string").alias(name))
            continue
        if field not in types:
            raise UsageError(
                f"no column is called {quoted(field)}; the columns are {listed(df.columns)}"
            )
        kind = types[field].partition("(")[0]
        if kind not in _KINDS[name]:
            raise UsageError(
                f"the column {quoted(field)} is of the type {types[field]}: "
                f"what is taken for the {name} must be {_ARE[name]}"
            )
        # A dot in a name would be a field of a struct.
        column = F.col("`" + field.replace("`", "``") + "`")
        if name in ("id", "text") or kind in _TEXT:
            column = column.cast("string")
        columns.append((column.cast("double") if kind == "decimal" else column).alias(name))
    return df.select(*columns)


def checked(batch: Any, value_field: str | None = None) -> dict[str, list[Any]]:
    """What articles of `chosen` have beside their texts: dates as strings, values as numbers.

    Raises
    ------
    InputError
        What a local run would not read; the message names the article.
    """
    unreadable = _not_utf8(batch)
    columns = {name: _listed(batch, name) for name in ("id", "date", "value")}
    has_text = batch.column("text").is_valid().to_pylist()
    dates: list[str | None] = []
    values: list[float | None] = []
    for row, (id, date, value) in enumerate(zip(*columns.values(), strict=True)):
        if not id:
            told = "null" if id is None else "empty"
            raise InputError(f"the id of an article is {told}, not a string or a whole number")
        if not has_text[row]:
            raise InputError(f"{quoted(id)}: the text is null, not a string: leave such rows out")
        if row == unreadable:
            raise InputError(f"{quoted(id)}: the text is not UTF-8")
        when = told_of(date)
        if when is not None and not is_date(when):
            raise InputError(f"{quoted(id)}: {bad_date(when)}")
        dates.append(when)
        try:
            values.append(number_of(value))
        except (TypeError, ValueError, OverflowError):
            raise InputError(f"{quoted(id)}: {bad_number(str(value_field), value)}") from None
    return {"id": columns["id"], "date": dates, "value": values}


def _listed(batch: Any, name: str) -> list[Any]:
    """A column as Python has it; nulls where there is none."""
    if name not in batch.schema.names:
        return [None] * batch.num_rows
    found = batch.column(name)
    try:
        return list(found.to_pylist())
    except UnicodeDecodeError:
        raise InputError(f"the column taken for the {name} has what is not UTF-8") from None


def _not_utf8(batch: Any) -> int | None:
    """The first row whose text is not UTF-8: Spark lets strings be any bytes."""
    import pyarrow as pa  # noqa: PLC0415

    texts = batch.column("text")
    try:
        texts.validate(full=True)
    except pa.ArrowInvalid:
        for row, text in enumerate(texts):
            try:
                text.as_py()
            except UnicodeDecodeError:
                return row
        raise
    return None


def packed(texts: Any) -> Packed:
    """The texts of an array, where Arrow has them: as long as the array is held."""
    [found] = chunks(texts)
    return found


def twice(id: str) -> InputError:
    """What is said of an id that two articles have."""
    return InputError(f"the id {quoted(id)} stands twice: every article needs an id of its own")


def parts(most: int, *sides: Sequence[int]) -> Iterator[slice]:
    """Stretches of rows of about so much, if each side tells how much a row has of it."""
    first = size = 0
    for at, sizes in enumerate(zip(*sides, strict=True)):
        size += sum(sizes)
        if size >= most:
            yield slice(first, at + 1)
            first, size = at + 1, 0
    if first < len(sides[0]):
        yield slice(first, len(sides[0]))


def borders(frame: DataFrame, column: str, kind: str, count: int, ranges: int) -> list[Any]:
    """Values of a column, ascending, that divide `count` rows into about so many ranges.

    Which rows are looked at leaves no trace in what is found, only in how even the ranges are.
    """
    if ranges < 2:
        return []
    step = max(1, count // (ranges * SAMPLES))
    some = mapped(frame.select(column), partial(sampled, step=step), f"{column} {kind}")
    found = some.where(f"{column} is not null").toArrow().column(column).to_pylist()
    found.sort()
    return sorted({found[len(found) * at // ranges] for at in range(1, ranges)}) if found else []


def sampled(batches: Batches, step: int) -> Batches:
    """Rows of one column → every so manyth of them."""
    import pyarrow as pa  # noqa: PLC0415

    done = 0
    for given in batches:
        # Of a batch without any the type is not to be guessed.
        places = pa.array(range(-done % step, given.num_rows, step), pa.int64())
        yield given.take(places)
        done += given.num_rows
