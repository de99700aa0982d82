"""Arrow arrays of strings: read as lists of the same strings are, refused if they hold others.

Input: arrays that are laid out here, in memory of numpy, as the Arrow columnar format says; and,
where pyarrow is installed, arrays of pyarrow. Output: pass or fail. The capsules are made with
ctypes, so that the reader is tested without any library of Arrow.
"""

from __future__ import annotations

import ctypes
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import textalign as ta
from textalign import _arrow
from textalign.errors import InputError

STRINGS = ["the cat sat on the mat", "", "naïve “quotes” and so on and on", "short", "漢字" * 9]

_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype = ctypes.py_object
_new_capsule.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)


class Chunk:
    """One array, laid out: its buffers, and what keeps them and counts how often it is released."""

    def __init__(self, strings: list[Any], kind: bytes, offset: int = 0) -> None:
        # Rows before the first one that counts: what an array that was sliced has.
        rows = ["beyond"] * offset + list(strings)
        encoded = [b"" if row is None else row.encode() for row in rows]
        bits = np.packbits(np.array([row is not None for row in rows], bool), bitorder="little")
        self.has_null = None in rows
        if kind in _arrow.VIEWS:
            self.buffers = [bits, *laid_out_as_views(encoded)]
        else:
            ends = np.cumsum([0, *map(len, encoded)]).astype(_arrow.OFFSETS[kind])
            self.buffers = [bits, ends, np.frombuffer(b"".join(encoded) or b"\0", np.uint8)]
        self.offset, self.length = offset, len(strings)
        self.released = 0

    def fill(self, array: Any, *, unknown_nulls: bool = False) -> None:
        addresses = [buffer.ctypes.data for buffer in self.buffers]
        if not self.has_null and not unknown_nulls:
            addresses[0] = None
        self.addresses = (ctypes.c_void_p * len(addresses))(*addresses)
        array.length, array.offset = self.length, self.offset
        array.null_count = -1 if unknown_nulls else int(self.has_null)
        array.n_buffers = len(addresses)
        array.buffers = ctypes.cast(self.addresses, ctypes.POINTER(ctypes.c_void_p))

        @_arrow._RELEASE
        def release(address: int) -> None:
            self.released += 1
            _arrow._Array.from_address(address).release = None

        self.release = release
        array.release = ctypes.cast(release, ctypes.c_void_p)


def laid_out_as_views(encoded: list[bytes]) -> list[Any]:
    """The views, two buffers that strings alternate between, and the sizes of these."""
    places = [bytearray(b"-"), bytearray()]
    views = np.zeros((len(encoded), 16), np.uint8)
    for row, (view, data) in enumerate(zip(views, encoded, strict=True)):
        view[:4] = np.frombuffer(np.int32(len(data)).tobytes(), np.uint8)
        if len(data) <= 12:
            view[4 : 4 + len(data)] = np.frombuffer(data, np.uint8)
        else:
            place = places[row % 2]
            where = np.array([row % 2, len(place)], np.int32).tobytes()
            view[4:] = np.frombuffer(data[:4] + where, np.uint8)
            place += data
    sizes = np.array(list(map(len, places)), np.int64)
    return [views, *(np.frombuffer(bytes(place) or b"\0", np.uint8) for place in places), sizes]


class Exported:
    """An array with the interface, of one chunk or as a stream of many."""

    def __init__(self, chunks: list[Chunk], kind: bytes, *, unknown_nulls: bool = False) -> None:
        self.chunks, self.kind, self.unknown_nulls = chunks, kind, unknown_nulls
        self.schema = _arrow._Schema(format=kind)
        self.array = _arrow._Array()

    def capsule(self, structure: Any, name: bytes) -> Any:
        return _new_capsule(ctypes.addressof(structure), name, None)


class OneArray(Exported):
    def __arrow_c_array__(self, requested_schema: object = None, /) -> tuple[object, object]:
        self.chunks[0].fill(self.array, unknown_nulls=self.unknown_nulls)
        schema = self.capsule(self.schema, b"arrow_schema")
        return schema, self.capsule(self.array, b"arrow_array")


class Stream(Exported):
    error = 0

    def __arrow_c_stream__(self, requested_schema: object = None, /) -> object:
        left = list(self.chunks)

        def get_schema(_: int, to: int) -> int:
            _arrow._Schema.from_address(to).format = self.kind
            return 0

        def get_next(_: int, to: int) -> int:
            array = _arrow._Array.from_address(to)
            if left:
                left.pop(0).fill(array, unknown_nulls=self.unknown_nulls)
                return 0
            array.release = None
            return self.error

        types = dict(_arrow._Stream._fields_)
        said = ctypes.create_string_buffer(b"the disk is gone")
        self.held = (
            types["get_schema"](get_schema),
            types["get_next"](get_next),
            ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(lambda _: ctypes.addressof(said)),
            said,
        )
        self.stream = _arrow._Stream(
            get_schema=self.held[0],
            get_next=self.held[1],
            get_last_error=ctypes.cast(self.held[2], types["get_last_error"]),
        )
        return self.capsule(self.stream, b"arrow_array_stream")


KINDS = sorted({*_arrow.OFFSETS, *_arrow.VIEWS})


@given(
    strings=st.lists(st.sampled_from(STRINGS) | st.text(max_size=20), max_size=6),
    kind=st.sampled_from(KINDS),
    offset=st.integers(0, 9),
    unknown_nulls=st.booleans(),
)
def test_an_array_is_a_list(
    strings: list[str], kind: bytes, offset: int, unknown_nulls: bool
) -> None:
    strings = [string.encode("utf-8", "replace").decode() for string in strings]
    array = OneArray([Chunk(strings, kind, offset)], kind, unknown_nulls=unknown_nulls)
    assert np.array_equal(ta.sketch(array), ta.sketch(strings))
    cuts = [0, len(strings) // 3, len(strings) // 2, len(strings)]
    chunks = [Chunk(strings[first:end], kind, offset) for first, end in pairwise(cuts)]
    stream = Stream(chunks, kind, unknown_nulls=unknown_nulls)
    assert np.array_equal(ta.sketch(stream), ta.sketch(strings))
    assert [chunk.released for chunk in chunks] == [1, 1, 1]


def test_the_twin_reads_the_same(each_engine: str) -> None:
    expected = ta.sketch(STRINGS)
    for kind in KINDS:
        assert np.array_equal(ta.sketch(OneArray([Chunk(STRINGS, kind)], kind)), expected)
    assert ta.sketch(Stream([], b"u")).shape == (0, 128)


def test_bytes_are_borrowed(each_engine: str) -> None:
    chunk = Chunk(STRINGS, b"u")
    [(data, offsets)] = _arrow.chunks(OneArray([chunk], b"u"))
    assert data.ctypes.data == chunk.buffers[2].ctypes.data
    assert not data.flags.writeable
    assert offsets.dtype == np.int64


@pytest.mark.parametrize("kind", KINDS)
def test_a_null_is_named(kind: bytes) -> None:
    strings = [*STRINGS, None, "a", None]
    with pytest.raises(InputError, match=r"^text 5 is null"):
        ta.sketch(OneArray([Chunk(strings, kind, 3)], kind))
    chunks = [Chunk(STRINGS, kind), Chunk(strings, kind)]
    with pytest.raises(InputError, match=r"^text 10 is null"):
        ta.sketch(Stream(chunks, kind))
    assert [chunk.released for chunk in chunks] == [1, 1]


def test_what_is_no_text_is_named(each_engine: str) -> None:
    chunk = Chunk(STRINGS, b"z")
    chunk.buffers[2] = np.full_like(chunk.buffers[2], 0xFF)
    with pytest.raises(InputError, match="chunk 0 of the Arrow array: text 0 is not UTF-8 at byte"):
        ta.sketch(Stream([chunk], b"z"))
    assert chunk.released == 1


def test_a_stream_that_fails_says_why() -> None:
    stream = Stream([Chunk(STRINGS, b"u")], b"u")
    stream.error = 5
    with pytest.raises(InputError, match="the Arrow stream ended: the disk is gone"):
        ta.sketch(stream)


@pytest.mark.parametrize("kind", [b"l", b"+s", b"g"])
def test_other_arrays_are_refused(kind: bytes) -> None:
    for exported in (OneArray, Stream):
        with pytest.raises(InputError, match=f"not one of format '{kind.decode()[0]}"):
            ta.sketch(exported([Chunk(STRINGS, b"u")], kind))


def test_arrays_of_pyarrow() -> None:
    pa = pytest.importorskip("pyarrow")
    expected = ta.sketch(STRINGS)
    for kind in (pa.utf8(), pa.large_utf8(), pa.string_view(), pa.binary(), pa.large_binary()):
        array = pa.array(STRINGS, kind)
        assert np.array_equal(ta.sketch(array), expected)
        assert np.array_equal(ta.sketch(array[1:4]), expected[1:4])
        chunked = pa.chunked_array([array[:2], array[2:2], array[2:]])
        assert np.array_equal(ta.sketch(chunked), expected)
    with pytest.raises(InputError, match="text 1 is null"):
        ta.sketch(pa.array(["a", None]))
    with pytest.raises(InputError, match="a dictionary"):
        ta.sketch(pa.array(STRINGS).dictionary_encode())
    with pytest.raises(InputError, match="format"):
        ta.sketch(pa.table({"text": STRINGS}))
