"""The verbs `sketch` and `jaccard`: texts to rows of numbers, and estimates from these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np

from . import _arrow, params
from . import engine as engines
from .errors import InputError, UsageError
from .progress import Progress, enter, watched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy.typing as npt

    Texts = Iterable[str] | Iterable[bytes] | _arrow.Exporter


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
    UsageError
        A value out of bounds, or `num_slots` that are no multiple of 64.
    MemoryError
        The result does not fit into memory.

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
    check_slots(int(slots))
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
    Array of float64, shape ``(len(sketch_a), len(sketch_b))``.
        The estimate for every row of the one with every row of the other. Without the axis of an
        argument that is one sketch; of shape ``()`` for two of them.

    Raises
    ------
    InputError
        The sketches are no uint32 arrays of one length.

    Examples
    --------
    >>> import textalign
    >>> one, other, none = textalign.sketch(["a fallen lime tree", "a fallen lime tree!", ""])
    >>> float(textalign.jaccard(one, other)), float(textalign.jaccard(one, none))
    (1.0, 0.0)
    """
    workers = int(params.THREADS.check(threads)) or engines.processors()
    arrays = [np.asarray(given) for given in (sketch_a, sketch_b)]
    for array in arrays:
        if array.dtype.kind in "US":
            raise InputError("jaccard compares sketches: make them of the texts with sketch([...])")
        if array.dtype != np.uint32 or array.ndim not in (1, 2):
            raise InputError(
                f"a sketch is an array of uint32 in one or two dimensions, "
                f"not of {array.dtype} in {array.ndim}"
            )
    a, b = (np.ascontiguousarray(np.atleast_2d(array)) for array in arrays)
    found = engines.current().module.estimates(a, b, workers)
    axes = tuple(axis for axis, array in enumerate(arrays) if array.ndim == 1)
    return np.squeeze(found, axis=axes)


def check_slots(num_slots: int) -> None:
    """Raise `UsageError` for a number of slots that sketches cannot have."""
    if num_slots % 64:
        raise UsageError(f"num_slots must be a multiple of 64, not {num_slots}")
