"""Stages of a run: each is a Parquet folder with a manifest, and is made once.

A stage is done when its manifest is there, which is written last. So a driver that was killed goes
on behind the last one that is done, and one that was half written is written anew. All goes through
Spark, so that a folder can be any place that Spark can write to.

```text
FOLDER/articles/*.parquet      what the stage made
FOLDER/manifests/articles/     one row: scheme, Unicode, version, parameters, rows
```
"""

from __future__ import annotations

import json
import logging
import re
from typing import TYPE_CHECKING, Any, Final

from textalign import errors
from textalign.errors import StageError, TextalignError, plural, quoted

from .workers import check, identity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pyspark.sql import DataFrame, SparkSession

LOG: Final = logging.getLogger("textalign.spark")
"""Told of each stage, once it is done."""

FROM_BEFORE: Final = ", from before"
"""What is told of one that was there."""

MANIFEST: Final = (
    "stage string, scheme string, unicode string, version string, parameters string, rows bigint"
)
"""The columns of a manifest; `parameters` is an object of JSON with sorted keys."""

# Sail tells the error of a kernel before the one that fails as its own, by the bare name.
_OURS: Final = re.compile(r"(?:textalign\.errors\.|External error: )(\w+): ([^\n]*)")


class Stages:
    """The stages of one run in one folder.

    Parameters
    ----------
    spark
        The session; classic or Connect.
    folder
        Where the stages lie, for Spark.
    parameters
        What the result depends on, JSON: each stage is held against all of it, and `stage` adds
        more. What only divides the work, such as a number of partitions, does not belong here.
    workers
        Tasks that are asked at first whether their worker is what the driver is.
    background
        Name or path of the background table of the run, if it has one, and its checksum: workers
        must have the same there.
    """

    def __init__(
        self,
        spark: SparkSession,
        folder: str,
        parameters: Mapping[str, Any],
        workers: int,
        background: tuple[str, str] | None = None,
    ) -> None:
        self.spark = spark
        self.folder = folder.rstrip("/")
        self._parameters = dict(parameters)
        self._rows: dict[str, int] = {}
        check(spark, workers, background)

    def path(self, name: str) -> str:
        """The folder of a stage."""
        return f"{self.folder}/{name}"

    def stage(
        self,
        name: str,
        schema: str,
        make: Callable[[], DataFrame],
        parameters: Mapping[str, Any] | None = None,
    ) -> DataFrame:
        """What a stage made: read, if it is done, else written first.

        `schema`: its columns, as Spark writes them in one line. `parameters`: what this stage and
        those behind it depend on beside those of the run.

        Raises
        ------
        StageError
            The folder has the stage, made with other parameters or by another version, or has lost
            some of it.
        """
        self._parameters |= parameters or {}
        asked = self._asked(name)
        found = self._manifest(name)
        if found is None:
            path = self.path(name)
            try:
                make().write.mode("overwrite").parquet(path)
            except TextalignError:
                raise
            except Exception as error:
                raise from_worker(error) from error
            rows = self.read(name, schema).count()
            self.spark.createDataFrame([(*asked, rows)], MANIFEST).coalesce(1).write.mode(
                "overwrite"
            ).parquet(self._manifest_path(name))
        else:
            self._compare(name, asked, found)
            rows = int(found["rows"])
            there = self.read(name, schema).count()
            if there != rows:
                raise StageError(
                    f"the stage {quoted(name)} in {quoted(self.folder)} has {there:,} rows, "
                    f"and had {rows:,}: files of it are gone; name another folder, or remove the "
                    "stage with its manifest and those behind it"
                )
        told = plural(rows, "row", "rows")
        LOG.info("stage %s: %s%s", name, told, "" if found is None else FROM_BEFORE)
        self._rows[name] = rows
        return self.read(name, schema)

    def read(self, name: str, schema: str) -> DataFrame:
        """What a stage made; without rows where it made none."""
        return self.spark.read.schema(schema).parquet(self.path(name))

    def rows(self, name: str) -> int:
        """How many rows a stage that is done has."""
        if name in self._rows:
            return self._rows[name]
        found = self._manifest(name)
        if found is None:
            raise StageError(f"the stage {quoted(name)} in {quoted(self.folder)} is not done")
        return int(found["rows"])

    def expect(self, name: str, rows: int) -> None:
        """Make sure that nothing was lost on the way into a stage.

        Raises
        ------
        StageError
            It has another number of rows.
        """
        there = self.rows(name)
        if there != rows:
            raise StageError(
                f"the stage {quoted(name)} in {quoted(self.folder)} has {there:,} of {rows:,} "
                "rows: the folder is not one that the driver and all workers share, or the "
                "articles changed while they were read"
            )

    def _asked(self, name: str) -> tuple[str, str, str, str, str]:
        we = identity()
        told = json.dumps(self._parameters, sort_keys=True, ensure_ascii=True)
        return name, we.scheme, we.unicode, we.textalign, told

    def _manifest_path(self, name: str) -> str:
        return f"{self.folder}/manifests/{name}"

    def _manifest(self, name: str) -> Any:
        from pyspark.errors import AnalysisException  # noqa: PLC0415

        try:
            rows = self.spark.read.schema(MANIFEST).parquet(self._manifest_path(name)).collect()
        except AnalysisException as error:
            if not _says_missing(error):
                raise StageError(
                    f"the manifest of the stage {quoted(name)} in {quoted(self.folder)} cannot be "
                    f"read: {str(error).splitlines()[0]}"
                ) from error
            return None  # no such folder; Sail finds no rows there
        return rows[0] if rows else None

    def _compare(self, name: str, asked: tuple[str, ...], found: Any) -> None:
        names = ("scheme", "unicode", "version")
        differ = [
            f"{key} {found[key]}, not {value}"
            for key, value in zip(names, asked[1:4], strict=True)
            if found[key] != value
        ]
        theirs, ours = json.loads(found["parameters"]), json.loads(asked[4])
        if theirs.get("run") != ours.get("run"):
            raise StageError(
                f"the stage {quoted(name)} in {quoted(self.folder)} is one of "
                f"{theirs.get('run')}, not of {ours.get('run')}: each needs a folder of its own"
            )
        differ += [
            f"{key} {json.dumps(theirs.get(key))}, not {json.dumps(ours.get(key))}"
            for key in sorted(theirs.keys() | ours.keys())
            if theirs.get(key) != ours.get(key)
        ]
        if differ:
            raise StageError(
                f"the stage {quoted(name)} in {quoted(self.folder)} was made with "
                f"{', '.join(differ)}: ask for the same, or name another folder"
            )


def _says_missing(error: Exception) -> bool:
    """Whether a path is not there; anything else is no reason to make a stage anew."""
    condition = getattr(error, "getCondition", None) or getattr(error, "getErrorClass", None)
    named = condition() if condition is not None else None
    # An engine behind Connect may send the message alone.
    return named == "PATH_NOT_FOUND" or (named is None and "PATH_NOT_FOUND" in str(error))


def from_worker(error: Exception) -> Exception:
    """An error of ours that a worker raised and the engine wrapped; any other as it is."""
    for name, message in _OURS.findall(str(error)):
        kind = getattr(errors, name, None)
        if isinstance(kind, type) and issubclass(kind, TextalignError) and name in errors.__all__:
            try:
                return kind(message)
            except TypeError:
                return TextalignError(message)
    return error
