"""``python -m textalign.spark``, or this file given to ``spark-submit``: a run from a shell."""

from __future__ import annotations

import logging
import warnings
from contextlib import contextmanager
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

import click

import textalign.spark
from textalign import params
from textalign.cli.streams import say
from textalign.errors import TextalignError, UsageError
from textalign.spark.stages import FROM_BEFORE, LOG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NUMBERS = (
    params.THRESHOLD,
    params.RECALL,
    params.SHINGLE_SIZE,
    params.NUM_SLOTS,
    params.SEED,
    params.PARTITIONS,
)
"""The numbers that `dedup` takes."""


@click.group()
@click.option(
    "--remote",
    help="Address of a server of Spark Connect, such as sc://localhost:50051; without it Spark is "
    "started as spark-submit or the environment says.",
)
@click.pass_context
def main(context: click.Context, remote: str | None) -> None:
    """Run textalign on Apache Spark."""
    context.obj = remote
    LOG.setLevel(logging.INFO)
    LOG.handlers[:] = [_Echo()]


class _Echo(logging.Handler):
    """Tells of each stage on stderr, for a run may take hours; not again for a second table."""

    def __init__(self) -> None:
        super().__init__()
        self._told: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        told = record.getMessage()
        if told.removesuffix(FROM_BEFORE) not in self._told:
            say(told)
        self._told.add(told.removesuffix(FROM_BEFORE))


def session(remote: str | None) -> Any:
    """The session of this process, or a new one."""
    # No pandas is made here.
    warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
    from pyspark.sql import SparkSession  # noqa: PLC0415

    builder = SparkSession.builder.appName("textalign")
    if remote is not None:
        # Where nobody answers Spark Connect tries again for minutes.
        LOG.info("connecting to %s", remote.partition(";")[0])
        builder = builder.remote(remote)
    return SparkSession.getActiveSession() or builder.getOrCreate()


def _with(
    numbers: tuple[params.Parameter, ...],
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Options for so many numbers."""

    def add(command: Callable[..., None]) -> Callable[..., None]:
        for number in reversed(numbers):
            command = click.option(
                "--" + number.name.replace("_", "-"),
                type=int if number.whole_numbers else float,
                default=number.default,
                show_default=True,
                help=number.meaning,
            )(command)
        return command

    return add


FORMAT = click.option(
    "--format",
    "form",
    default="parquet",
    show_default=True,
    help="What ARTICLES is to Spark: parquet, json, ...",
)
TEXT_FIELD = click.option("--text-field", default=params.DEFAULT_TEXT_FIELD, show_default=True)
ID_FIELD = click.option("--id-field", default="id", show_default=True)
DATE_FIELD = click.option("--date-field", help="Column with the dates, which say who was first.")
BACKGROUND = click.option("--background", default=params.DEFAULT_BACKGROUND, show_default=True)

READ: Final = frozenset(("ARTICLES", "--against", "--index"))
"""What is only read, so that it may be one place."""


@contextmanager
def _told() -> Iterator[None]:
    """Errors as a line, and the exit code that goes with them."""
    from pyspark.errors import AnalysisException, PySparkRuntimeError  # noqa: PLC0415

    try:
        yield
    except TextalignError as error:
        say(str(error))
        raise SystemExit(int(error.exit_code)) from error
    except AnalysisException as error:
        # Such as a path that is not there.
        say(str(error).splitlines()[0])
        raise SystemExit(int(UsageError.exit_code)) from error
    except PySparkRuntimeError as error:
        if "CONNECT_URL_NOT_SET" not in str(error):
            raise
        say("there is no Spark: name a server as --remote, or give this command to spark-submit")
        raise SystemExit(int(UsageError.exit_code)) from error


def _apart(paths: dict[str, str]) -> None:
    """Refuse to write over what is read: whatever lies where a table goes is replaced."""
    named = [(name, path.rstrip("/") + "/") for name, path in paths.items()]
    for (one, here), (other, there) in combinations(named, 2):
        if {one, other} <= READ:
            continue
        if here.startswith(there) or there.startswith(here):
            raise UsageError(f"{one} and {other} are one place, or one lies in the other: {here}")


def _written(
    remote: str | None,
    form: str,
    read: dict[str, str],
    tables: dict[str, tuple[str | None, Callable[..., Any]]],
    wish: dict[str, Any],
    against: str | None = None,
) -> None:
    """Write each table that has a path; `read` has those of ARTICLES and FOLDER.

    `against`: where the articles are that these are held against, if there are any.
    """
    beside = {"--against": against, "--index": wish.get("index")}
    made = {name: (path, make) for name, (path, make) in tables.items() if path is not None}
    with _told():
        _apart(
            read
            | {name: path for name, path in beside.items() if path is not None}
            | {name: path for name, (path, _) in made.items()}
        )
        reader = session(remote).read.format(form)
        frame = reader.load(read["ARTICLES"])
        if against is not None:
            wish = wish | {"against": reader.load(against)}
        for name, (path, make) in made.items():
            make(frame, read["FOLDER"], **wish).write.mode("overwrite").parquet(path)
            LOG.info("%s: %s", name, path)


@main.command()
@click.argument("articles")
@click.argument("folder")
@click.argument("output")
@click.option("--against", help="Articles that ARTICLES are held against, instead of each other.")
@click.option("--ledger", help="Where an entry for each removed article goes, as Parquet.")
@FORMAT
@click.option("--keep", type=click.Choice(list(params.KEEP)), default=params.DEFAULT_KEEP)
@click.option("--keep-field", help="Column with the number, for --keep lowest and highest.")
@click.option(
    "--clusters", type=click.Choice(list(params.CLUSTERS)), default=params.DEFAULT_CLUSTERS
)
@TEXT_FIELD
@ID_FIELD
@click.option("--date-field", help="Column with the dates, for --keep earliest and latest.")
@_with(NUMBERS)
@click.pass_obj
def dedup(
    remote: str | None,
    /,
    articles: str,
    folder: str,
    output: str,
    against: str | None,
    ledger: str | None,
    form: str,
    **wish: Any,
) -> None:
    """Say what becomes of each of ARTICLES, as Parquet in OUTPUT; the stages go to FOLDER.

    All three are paths for Spark. What FOLDER has from a run that was cut off is taken up.
    """
    tables = {
        "OUTPUT": (output, textalign.spark.dedup),
        "--ledger": (ledger, textalign.spark.ledger),
    }
    _written(remote, form, {"ARTICLES": articles, "FOLDER": folder}, tables, wish, against)


EVIDENCE = (params.MIN_EVIDENCE, params.MIN_WORDS, params.MIN_CHARACTERS, params.PARTITIONS)
"""The numbers that `passages` takes."""


@main.command()
@click.argument("articles")
@click.argument("folder")
@click.argument("output")
@click.option("--families", help="Where the families go, as Parquet: an occurrence a row.")
@FORMAT
@click.option("--condensed", is_flag=True, help="Also report segments that condense another text.")
@BACKGROUND
@click.option("--index", help="An index of ARTICLES, which then is the first stage.")
@TEXT_FIELD
@ID_FIELD
@DATE_FIELD
@_with(EVIDENCE)
@click.pass_obj
def passages(
    remote: str | None,
    /,
    articles: str,
    folder: str,
    output: str,
    families: str | None,
    form: str,
    **wish: Any,
) -> None:
    """Write the passages that ARTICLES share to OUTPUT, as Parquet; the stages go to FOLDER.

    All three are paths for Spark. What FOLDER has from a run that was cut off is taken up.
    """
    tables = {
        "OUTPUT": (output, textalign.spark.passages),
        "--families": (families, textalign.spark.families),
    }
    _written(remote, form, {"ARTICLES": articles, "FOLDER": folder}, tables, wish)


@main.command()
@click.argument("articles")
@click.argument("folder")
@click.argument("path", metavar="INDEX")
@FORMAT
@BACKGROUND
@TEXT_FIELD
@ID_FIELD
@DATE_FIELD
@_with((params.PARTITIONS,))
@click.pass_obj
def index(
    remote: str | None, /, articles: str, folder: str, path: str, form: str, **wish: Any
) -> None:
    """Write an index of ARTICLES to INDEX, for `textalign index query` and for --index.

    ARTICLES and FOLDER, where the stages go, are paths for Spark; INDEX is one of a file system
    that the driver and all workers share.
    """
    with _told():
        _apart({"ARTICLES": articles, "FOLDER": folder, "INDEX": path})
        frame = session(remote).read.format(form).load(articles)
        textalign.spark.write_index(frame, folder, path, **wish)
        LOG.info("INDEX: %s", path)


if __name__ == "__main__":
    main()
