"""Strings of Arrow arrays, borrowed where they lie, without pyarrow.

Any object with the Arrow PyCapsule interface (pyarrow, polars, pandas, DuckDB, nanoarrow, ...) is
read through the C data interface, a few structures of fixed form. Output: for each chunk its bytes
(uint8) and where each text begins and the last ends (int64), as both engines take them.

Only strings are read, so that this is all there is to it; a library of Arrow would be many times
the package. The structures and their meaning: https://arrow.apache.org/docs/format/CDataInterface.html
"""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeGuard, cast

import numpy as np

from .errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt

    Packed = tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]


class ArrayExporter(Protocol):
    """One Arrow array."""

    def __arrow_c_array__(self, requested_schema: object = None, /) -> tuple[object, object]:
        """Capsules of its schema and of itself."""


class StreamExporter(Protocol):
    """An Arrow array in chunks."""

    def __arrow_c_stream__(self, requested_schema: object = None, /) -> object:
        """A capsule of the stream of its chunks."""


Exporter = ArrayExporter | StreamExporter


class _Schema(ctypes.Structure):
    _fields_ = (
        ("format", ctypes.c_char_p),
        ("name", ctypes.c_char_p),
        ("metadata", ctypes.c_char_p),
        ("flags", ctypes.c_int64),
        ("n_children", ctypes.c_int64),
        ("children", ctypes.c_void_p),
        ("dictionary", ctypes.c_void_p),
        ("release", ctypes.c_void_p),
        ("private_data", ctypes.c_void_p),
    )


class _Array(ctypes.Structure):
    _fields_ = (
        ("length", ctypes.c_int64),
        ("null_count", ctypes.c_int64),
        ("offset", ctypes.c_int64),
        ("n_buffers", ctypes.c_int64),
        ("n_children", ctypes.c_int64),
        ("buffers", ctypes.POINTER(ctypes.c_void_p)),
        ("children", ctypes.c_void_p),
        ("dictionary", ctypes.c_void_p),
        ("release", ctypes.c_void_p),
        ("private_data", ctypes.c_void_p),
    )


class _Stream(ctypes.Structure):
    _fields_ = (
        ("get_schema", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)),
        ("get_next", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)),
        ("get_last_error", ctypes.CFUNCTYPE(ctypes.c_char_p, ctypes.c_void_p)),
        ("release", ctypes.c_void_p),
        ("private_data", ctypes.c_void_p),
    )


_RELEASE: Final = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

_pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
_pointer_of.restype = ctypes.c_void_p
_pointer_of.argtypes = (ctypes.py_object, ctypes.c_char_p)

OFFSETS: Final[dict[bytes, type[np.signedinteger[Any]]]] = {
    b"u": np.int32,
    b"z": np.int32,
    b"U": np.int64,
    b"Z": np.int64,
}
"""Formats of strings and bytes, with offsets of so many bits."""

VIEWS: Final = frozenset((b"vu", b"vz"))
"""Formats in which each string tells where it lies."""

INLINE: Final = 12
"""Bytes of a string that its view holds itself."""


def is_arrow(given: object) -> TypeGuard[Exporter]:
    """Say whether an object has the interface."""
    return hasattr(given, "__arrow_c_stream__") or hasattr(given, "__arrow_c_array__")


def has_columns(given: Exporter) -> bool:
    """Whether it is an array of structures, such as a table, and not of strings."""
    if hasattr(given, "__arrow_c_stream__"):
        capsule = given.__arrow_c_stream__()
        address = _pointer_of(capsule, b"arrow_array_stream")
        stream = _Stream.from_address(address)
        with _filled(_Schema, stream.get_schema, address, stream) as schema:
            return bool(schema.format == b"+s")
    capsules = given.__arrow_c_array__()
    return bool(_Schema.from_address(_pointer_of(capsules[0], b"arrow_schema")).format == b"+s")


def decoded(data: npt.NDArray[np.uint8], offsets: npt.NDArray[np.int64]) -> list[str]:
    """The strings of a chunk; `InputError` for what is not UTF-8."""
    places = offsets.tolist()
    try:
        return [data[a:b].tobytes().decode() for a, b in pairwise(places)]
    except UnicodeDecodeError as error:
        raise InputError(f"a text of the Arrow array is not UTF-8 at byte {error.start}") from None


def chunks(given: Exporter) -> Iterator[Packed]:
    """Yield the strings of an Arrow array, chunk by chunk.

    What is yielded lies in the memory of the array, and is valid until the next chunk is asked for.

    Raises
    ------
    InputError
        An array of something else than strings or bytes, or with a null.
    """
    done = 0
    # A capsule owns what it holds, so it stays until the chunk has been used.
    if not hasattr(given, "__arrow_c_stream__"):
        capsules = given.__arrow_c_array__()
        kind = _format(_Schema.from_address(_pointer_of(capsules[0], b"arrow_schema")))
        yield _strings(_Array.from_address(_pointer_of(capsules[1], b"arrow_array")), kind, done)
        del capsules
        return
    capsule = given.__arrow_c_stream__()
    address = _pointer_of(capsule, b"arrow_array_stream")
    stream = _Stream.from_address(address)
    with _filled(_Schema, stream.get_schema, address, stream) as schema:
        kind = _format(schema)
    while True:
        with _filled(_Array, stream.get_next, address, stream) as array:
            if not array.release:
                break
            yield _strings(array, kind, done)
            done += array.length
    del capsule


@contextmanager
def _filled(
    structure: type[Any], fill: Callable[[int, int], int], address: int, stream: Any
) -> Iterator[Any]:
    """Let a stream fill a structure, and release what it holds at the end."""
    made = structure()
    if fill(address, ctypes.addressof(made)):
        said = stream.get_last_error(address) or b"no reason given"
        raise InputError(f"the Arrow stream ended: {said.decode(errors='replace')}")
    try:
        yield made
    finally:
        if made.release:
            _RELEASE(made.release)(ctypes.addressof(made))


def _format(schema: Any) -> bytes:
    kind = cast("bytes", schema.format)
    if schema.dictionary or (kind not in OFFSETS and kind not in VIEWS):
        what = "a dictionary" if schema.dictionary else f"format {kind.decode(errors='replace')!r}"
        raise InputError(f"an Arrow array of strings is needed, not one of {what}")
    return kind


def _buffer(address: int | None, dtype: type[np.generic], count: int) -> npt.NDArray[Any]:
    """Look at so many numbers in memory that someone else keeps."""
    size = count * np.dtype(dtype).itemsize
    if not size or address is None:
        return np.empty(0, dtype)
    found = np.frombuffer(memoryview((ctypes.c_uint8 * size).from_address(address)), dtype)
    found.flags.writeable = False
    return found


def _strings(array: Any, kind: bytes, before: int) -> Packed:
    """Take the strings of one array; `before` it came so many of others."""
    first, end = array.offset, array.offset + array.length
    buffers = array.buffers
    if array.n_buffers and buffers[0] and array.null_count:
        bits = np.unpackbits(_buffer(buffers[0], np.uint8, (end + 7) // 8), bitorder="little")
        nulls = np.flatnonzero(bits[first:end] == 0)
        if len(nulls):
            raise InputError(f"text {before + int(nulls[0])} is null, not a string")
    if array.length == 0:
        return np.empty(0, np.uint8), np.zeros(1, np.int64)
    if kind in VIEWS:
        return _gathered(array, first, end)
    offsets = _buffer(buffers[1], OFFSETS[kind], end + 1)[first:].astype(np.int64)
    return _buffer(buffers[2], np.uint8, int(offsets[-1])), offsets


def _gathered(array: Any, first: int, end: int) -> Packed:
    """Copy strings together that lie in different places."""
    views = _buffer(array.buffers[1], np.uint8, 16 * end).reshape(-1, 16)[first:]
    numbers = views.view(np.int32)
    sizes = numbers[:, 0].astype(np.int64)
    count = array.n_buffers - 3
    lengths = _buffer(array.buffers[2 + count], np.int64, count).tolist()
    places = [
        _buffer(array.buffers[2 + number], np.uint8, size) for number, size in enumerate(lengths)
    ]
    pieces = []
    for view, (size, _, place, start) in zip(views, numbers.tolist(), strict=True):
        where = view[4 : 4 + size] if size <= INLINE else places[place][start : start + size]
        pieces.append(where.tobytes())
    joined = np.frombuffer(b"".join(pieces), np.uint8)
    return joined, np.concatenate([[0], np.cumsum(sizes)])
