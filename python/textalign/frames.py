"""Tables for other libraries: columns of numbers and strings to Arrow streams, and frames of them.

Whatever reads Arrow (pandas, polars, DuckDB, pyarrow, ...) takes a table by its method
``__arrow_c_stream__``. Numbers go from one memory to the other as numpy holds them, and names are
looked up inside Arrow; texts are cut out of the articles a batch at a time, so that a table needs
little memory beside them. All this is done by pyarrow, where it is installed.
"""

from __future__ import annotations

import importlib.util
from abc import ABC, abstractmethod
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, overload

import numpy as np

from . import schema
from .errors import MissingPackageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from .corpus import Article

Row = TypeVar("Row")

ROWS: Final = 1 << 14
"""Rows of a batch at most."""

POINTS: Final = 1 << 26
"""Code points of text in a batch at most, unless one row has more: an Arrow string array holds
2 GiB."""


def arrow_schema(columns: Sequence[schema.Column], about: dict[str, str]) -> Any:
    """The columns as a ``pyarrow.Schema``, with what their values depend on."""
    pa = _pyarrow()
    types = {
        "string": pa.string(),
        "int64": pa.int64(),
        "float64": pa.float64(),
        "bool": pa.bool_(),
        "list<string>": pa.list_(pa.string()),
        "list<int64>": pa.list_(pa.int64()),
        "list<edit>": pa.list_(_edit_type(pa)),
    }
    told = {"textalign.schema": str(schema.VERSION)}
    told |= {f"textalign.{name}": value for name, value in about.items()}
    return pa.schema(
        [pa.field(one.name, types[one.dtype], one.nullable) for one in columns], metadata=told
    )


class Exports(ABC):
    """A table that libraries of frames can read, each through ``__arrow_c_stream__``.

    ``polars.DataFrame(table)``, ``pandas.DataFrame.from_arrow(table)``, ``pyarrow.table(table)``
    and ``duckdb.sql("FROM passages")``, of a variable of that name, take it as it is.
    """

    @abstractmethod
    def _schema(self) -> tuple[schema.Column, ...]:
        """The columns, in order."""

    @abstractmethod
    def _batches(self) -> Iterator[list[Any]]:
        """The columns as Arrow arrays, some rows at a time."""

    def _about(self) -> dict[str, str]:
        """What the values depend on."""
        return {}

    def _reader(self) -> Any:
        pa = _pyarrow()
        made = arrow_schema(self._schema(), self._about())
        batches = (pa.record_batch(columns, schema=made) for columns in self._batches())
        return pa.RecordBatchReader.from_batches(made, batches)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Hand the table over through the Arrow PyCapsule interface, which needs pyarrow."""
        return self._reader().__arrow_c_stream__(requested_schema)

    def to_arrow(self) -> Any:
        """The table as a ``pyarrow.Table``; the columns are those of ``docs/schema.md``.

        Raises
        ------
        MissingPackageError
            pyarrow is not installed; it comes with the extra ``arrow``.
        """
        return self._reader().read_all()

    def to_pandas(self) -> Any:
        """The table as a ``pandas.DataFrame``; see `to_arrow`. Needs pandas beside pyarrow."""
        _need("pandas")
        return self.to_arrow().to_pandas()

    def to_polars(self) -> Any:
        """The table as a ``polars.DataFrame``; see `to_arrow`. Needs polars beside pyarrow."""
        polars: Any = import_module(_need("polars"))
        return polars.from_arrow(self.to_arrow())


class Rows(Exports, Generic[Row]):
    """A table whose rows are also objects, made one by one on access, like a list of them.

    It is no `collections.abc.Sequence`: polars would take the objects then, and not the columns.
    """

    def __init__(
        self,
        articles: tuple[Article, ...],
        columns: dict[str, npt.NDArray[Any]],
        about: dict[str, str] | None = None,
    ) -> None:
        self.articles = articles
        self.columns = columns
        self.about = about or {}

    def _about(self) -> dict[str, str]:
        return self.about

    @abstractmethod
    def __len__(self) -> int:
        """Count the objects."""

    @abstractmethod
    def _make(self, k: int) -> Row:
        """Make the k-th object."""

    @property
    def _name(self) -> str:
        """What an object is called in an error."""
        return "row"

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        """Make the object at a position, or a list of those of a slice."""
        if isinstance(index, slice):
            return [self._make(k) for k in range(*index.indices(len(self)))]
        position = index + len(self) if index < 0 else index
        if not 0 <= position < len(self):
            raise IndexError(f"{self._name} {index} of {len(self)}")
        return self._make(position)

    def __iter__(self) -> Iterator[Row]:
        """Make the objects in order."""
        return map(self._make, range(len(self)))

    def __reversed__(self) -> Iterator[Row]:
        """Make the objects from the last to the first."""
        return map(self._make, reversed(range(len(self))))

    def __contains__(self, item: object) -> bool:
        """Whether an object is among them."""
        return any(one == item for one in self)

    def index(self, item: Row) -> int:
        """The position of `item`, the first that is equal to it; `ValueError` if there is none."""
        for position, one in enumerate(self):
            if one == item:
                return position
        raise ValueError(f"no such {self._name}")

    def count(self, item: Row) -> int:
        """How often `item`, or what is equal to it, is among them."""
        return sum(one == item for one in self)


def _pyarrow() -> Any:
    try:
        return import_module("pyarrow")
    except ImportError:
        raise MissingPackageError("a table for other libraries", "pyarrow", "arrow") from None


def _need(package: str) -> str:
    if importlib.util.find_spec(package) is None:
        raise MissingPackageError(f"to_{package}", package)
    return package


def _edit_type(pa: Any) -> Any:
    operation, *places = schema.EDIT
    return pa.struct([(operation, pa.string()), *((place, pa.int64()) for place in places)])


def slices(lengths: npt.NDArray[Any]) -> Iterator[tuple[int, int]]:
    """Cut rows into batches, by the code points of text in each."""
    ends = np.cumsum(lengths, dtype=np.int64)
    first, count = 0, len(lengths)
    while first < count:
        before = int(ends[first - 1]) if first else 0
        room = int(np.searchsorted(ends, before + POINTS, side="right"))
        end = min(first + ROWS, max(room, first + 1), count)
        yield first, end
        first = end


class Articles:
    """What the columns of a table say of articles, looked up inside Arrow."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._ids: Any = None
        self._dates: Any = None

    def ids(self, numbers: npt.NDArray[Any]) -> Any:
        """Ids of articles by their positions."""
        if self._ids is None:
            self._ids = _pyarrow().array([article.id for article in self._articles])
        return self._ids.take(_pyarrow().array(numbers.astype(np.int64)))

    def dates(self, numbers: npt.NDArray[Any]) -> Any:
        """Dates of articles by their positions; null where there is none."""
        if self._dates is None:
            pa = _pyarrow()
            self._dates = pa.array([article.date for article in self._articles], pa.string())
        return self._dates.take(_pyarrow().array(numbers.astype(np.int64)))

    def texts(self, *columns: npt.NDArray[Any]) -> Any:
        """What stands in articles: their positions, where it begins and ends."""
        pa = _pyarrow()
        places = zip(*(column.tolist() for column in columns), strict=True)
        texts = [self._articles[number].text[start:end] for number, start, end in places]
        try:
            return pa.array(texts, pa.string())
        except UnicodeEncodeError:
            # UTF-8 has no bytes for lone surrogates: they become escapes.
            sound = [text.encode("utf-8", "backslashreplace").decode() for text in texts]
            return pa.array(sound, pa.string())


def numbers(values: npt.NDArray[Any]) -> Any:
    """Whole numbers, as int64."""
    return _pyarrow().array(values.astype(np.int64))


def numbers_or_null(values: npt.NDArray[Any]) -> Any:
    """Whole numbers, null where they are below 0."""
    return _pyarrow().array(values.astype(np.int64), mask=values < 0)


def floats(values: npt.NDArray[Any]) -> Any:
    """Numbers as float64."""
    return _pyarrow().array(values.astype(np.float64))


def truths(values: npt.NDArray[Any]) -> Any:
    """True or false."""
    return _pyarrow().array(values.astype(np.bool_))


def names(values: npt.NDArray[Any], known: Sequence[str]) -> Any:
    """Strings by their numbers."""
    pa = _pyarrow()
    return pa.array(known, pa.string()).take(pa.array(values.astype(np.int64)))


def bits(values: npt.NDArray[np.uint8], known: Sequence[str]) -> Any:
    """Lists of the strings whose bits are set, from the lowest bit on."""
    pa = _pyarrow()
    known_bits = np.unpackbits(values[:, None], axis=1, bitorder="little")[:, : len(known)]
    ends = np.concatenate([[0], np.cumsum(known_bits.sum(axis=1))]).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(ends), names(np.nonzero(known_bits)[1], known))


def lists(first: npt.NDArray[Any], values: npt.NDArray[Any], of: npt.NDArray[Any]) -> Any:
    """Lists of whole numbers: the one that begins at ``first[n]`` for every n of `of`."""
    pa = _pyarrow()
    every = pa.ListArray.from_arrays(pa.array(first.astype(np.int32)), numbers(values))
    return every.take(pa.array(of.astype(np.int64)))


def edits(
    first: npt.NDArray[Any], rows: npt.NDArray[Any], operations: Sequence[str], part: slice
) -> Any:
    """Edit scripts: rows of an operation and four places, cut where each script begins."""
    pa = _pyarrow()
    ends = first[part.start : part.stop + 1].astype(np.int64)
    mine = rows[int(ends[0]) : int(ends[-1])]
    fields = [names(mine[:, 0], operations), *(numbers(mine[:, n]) for n in range(1, 5))]
    made = pa.StructArray.from_arrays(fields, fields=list(_edit_type(pa)))
    return pa.ListArray.from_arrays(pa.array((ends - ends[0]).astype(np.int32)), made)
