"""What a worker must be to take part: the same textalign, scheme, Unicode and Python as the driver.

Results of two versions side by side would be wrong without a sign of it. So the first job of a run
asks the workers, and every kernel asks once more where it runs: a cluster may add machines later.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from textalign.errors import InternalError, WorkerError, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pyspark.sql import DataFrame, SparkSession

    Batches = Iterator[Any]
    Kernel = Callable[[Batches], Batches]

REPORT: Final = (
    "python string, textalign string, scheme string, unicode string, background string, "
    "reason string"
)
"""The columns of what a worker says of itself."""


class Identity(NamedTuple):
    """What must be equal everywhere; all as text, as a worker reports it."""

    python: str
    textalign: str
    scheme: str
    unicode: str


@cache
def identity() -> Identity:
    """What this process is."""
    import platform  # noqa: PLC0415  as the worker does, which imports all where it runs

    import textalign  # noqa: PLC0415
    from textalign import engine  # noqa: PLC0415

    module = engine.current().module
    return Identity(
        ".".join(platform.python_version_tuple()[:2]),
        str(textalign.__version__),
        str(module.SCHEME),
        module.UNICODE_VERSION,
    )


def refusal(worker: Identity, driver: Identity) -> str | None:
    """Say why a worker cannot take part, or nothing."""
    named = ("Python", "textalign", "the hash scheme", "Unicode")
    differ = [
        f"{name} {theirs} (the driver has {ours})"
        for name, theirs, ours in zip(named, worker, driver, strict=True)
        if theirs != ours
    ]
    return f"a worker has {', '.join(differ)}: install the same on all" if differ else None


def check(spark: SparkSession, workers: int, background: tuple[str, str] | None = None) -> None:
    """Ask so many tasks what their worker is, and refuse the run if one is another than the driver.

    `background`: the name or path of a background table, and its checksum.

    Raises
    ------
    WorkerError
        A worker without the package, or with another one, or with another Python or background
        table; with the reason.
    """
    asked_for = background[0] if background else None

    # A function inside a function goes to the worker as code, not by name: it must run where there
    # is no textalign.
    def report(batches: Any) -> Any:
        import platform  # noqa: PLC0415

        import pyarrow as pa  # noqa: PLC0415

        for _ in batches:
            pass
        python = ".".join(platform.python_version_tuple()[:2])
        found = [python, "", "", "", "", ""]
        try:
            import textalign  # noqa: PLC0415
            from textalign import engine  # noqa: PLC0415

            module = engine.current().module
            found[1:4] = [
                str(textalign.__version__),
                str(module.SCHEME),
                module.UNICODE_VERSION,
            ]
            if asked_for is not None:
                found[4] = engine.background(engine.current(), asked_for).sha256
        except Exception as error:  # noqa: BLE001  whatever keeps it from loading is the reason
            found[5] = f"{type(error).__name__}: {error}"
        names = ["python", "textalign", "scheme", "unicode", "background", "reason"]
        yield pa.RecordBatch.from_arrays([pa.array([x]) for x in found], names=names)

    asked = spark.range(0, workers, 1, workers).mapInArrow(report, REPORT)
    try:
        reports = asked.distinct().collect()
    except Exception as error:
        # Spark compares the versions of Python itself, before any code of ours runs.
        if "PYTHON_VERSION_MISMATCH" in str(error) or "different version" in str(error):
            raise WorkerError(
                f"a worker has another Python than the driver, which has {identity().python}: "
                "set PYSPARK_PYTHON to the same on all"
            ) from error
        raise
    for one in reports:
        told = refusal(Identity(*list(one)[:4]), identity()) if one["textalign"] else None
        if one["reason"] and not one["textalign"]:
            told = f"a worker cannot load textalign ({one['reason']}): install the package there"
        if told is None and background is not None:
            told = other_table(*background, one["background"], one["reason"])
        if told:
            raise WorkerError(told)


def other_table(name: str, sha256: str, theirs: str, reason: str = "") -> str | None:
    """Say why a worker cannot use a background table, or nothing; `theirs`: the sum of its own."""
    if reason:
        return f"a worker cannot read the background table {quoted(name)} ({reason}): put it there"
    if theirs != sha256:
        return (
            f"a worker has another background table at {quoted(name)} ({theirs[:12]}) than the "
            f"driver ({sha256[:12]}): put the same one there"
        )
    return None


def _checked(batches: Batches, kernel: Kernel, driver: Identity) -> Batches:
    told = refusal(identity(), driver)
    if told:
        raise WorkerError(told)
    yield from kernel(batches)


def mapped(frame: DataFrame, kernel: Kernel, schema: str) -> DataFrame:
    """Run a kernel, from Arrow batches to Arrow batches, over each partition.

    `kernel`: a function of a module of textalign, or a `functools.partial` of one.
    """
    return frame.mapInArrow(partial(_checked, kernel=kernel, driver=identity()), schema)


OUT_OF_ORDER: Final = "an engine gave the rows of a key to a kernel out of order"

TURN: Final = "turn"
"""The column that `in_order` adds: 1, 2, ... for the rows of a key."""


def in_order(frame: DataFrame, keys: list[str], order: list[str], partitions: int) -> DataFrame:
    """Bring all rows of a key together, one key behind the other, in a total order within each.

    A sort before `mapInArrow` is not enough: an engine may leave out what nothing seems to need, as
    Sail does. So the rows are numbered in their order, and `turns` looks whether they came in it.
    `partitions`: 0 leaves their number to the engine.
    """
    from pyspark.sql import Window  # noqa: PLC0415
    from pyspark.sql import functions as F  # noqa: N812, PLC0415

    if partitions:
        frame = frame.repartition(partitions, *keys)
    so_far = (Window.unboundedPreceding, Window.currentRow)
    turn = F.row_number().over(Window.partitionBy(*keys).orderBy(*order).rowsBetween(*so_far))
    return frame.withColumn(TURN, turn.cast("bigint"))


def turns(batches: Batches, key: str) -> Batches:
    """The same batches, once it is sure that the rows of each key came together and in order.

    Raises
    ------
    InternalError
        They did not: the engine shuffled them behind our back.
    """
    last_key: int | None = None
    last_turn = 0
    for given in batches:
        keys, turn = given.column(key).to_numpy(), given.column(TURN).to_numpy()
        if len(keys):
            before = np.concatenate([[last_turn], turn[:-1]])
            same = np.concatenate([[last_key == int(keys[0])], keys[1:] == keys[:-1]])
            if not np.array_equal(turn, np.where(same, before, 0) + 1):
                raise InternalError(OUT_OF_ORDER)
            last_key, last_turn = int(keys[-1]), int(turn[-1])
        yield given
