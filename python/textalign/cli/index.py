"""The commands `index`: articles that are kept on disk."""

from __future__ import annotations

from typing import Any

import click

from textalign import params, progress
from textalign._index import Index
from textalign.errors import ExitCode
from textalign.show import formats, table

from .group import Commands
from .options import (
    FILES_FROM,
    MATCHING,
    PATHS,
    QUIET,
    READING,
    RUNNING,
    option,
    output,
    with_options,
)
from .run import READING_NAMES, Run
from .streams import say

INDEX = click.argument("index", metavar="INDEX")
INDEXED = (
    click.option(
        "--background",
        metavar="NAME|FILE",
        help="Refuse an index that was built with another background table.  [default: its own]",
    ),
    option(params.THREADS),
    QUIET,
)


@click.group("index", cls=Commands)
def index_commands() -> None:
    """Keep articles on disk, and hold others against them.

    An INDEX is a folder of Parquet files. A query reads only the articles that share
    text with it.
    """


@index_commands.command("build")
@INDEX
@PATHS
@with_options((*READING, FILES_FROM), RUNNING)
def index_build_command(index: str, background: str, threads: int, **options: Any) -> None:
    """Make an index of articles, in a folder that is new or empty.

    It is there whole or not at all. Articles are read part by part and never held whole.
    """
    run = Run("table", {"target": None, **options})
    articles = run.stream()
    with Index.build(index, articles, background=background, threads=threads) as made:
        run.tell_of_stream(articles)
        run.tell_of_index(made)
    run.write(b"")


@index_commands.command("add")
@INDEX
@PATHS
@with_options((*READING, FILES_FROM), INDEXED)
def index_add_command(index: str, background: str | None, threads: int, **options: Any) -> None:
    """Add articles to an index, all or none.

    Queries may run meanwhile; only one process at a time may add.
    """
    run = Run("table", {"target": None, **options})
    with Index.open(index, background=background) as held:
        articles = run.stream()
        held.add(articles, threads=threads)
        run.tell_of_stream(articles)
        run.tell_of_index(held)
    run.write(b"")


@index_commands.command("query")
@INDEX
@PATHS
@with_options(output(*formats.PASSAGE_FORMATS), MATCHING, (*READING, FILES_FROM), INDEXED)
def index_query_command(index: str, form: str, background: str | None, **options: Any) -> None:
    """List every passage that articles share with indexed ones.

    What 'passages PATH --against ... --candidates shingles' lists with all indexed articles.
    """
    run = Run(form, options)
    with Index.open(index, background=background) as held:
        corpus = run.read(run.paths)
        run.tell_of_background(corpus, held.background)
        result = held.query(corpus, **run.keywords)
    progress.enter("writing", "", lambda: (0, 0))
    if form == "table":
        run.show(table.passages(result, run.width, run.look))
    else:
        run.write(formats.passages(result.passages, form))


@index_commands.command("gather")
@INDEX
@click.argument("file", metavar="FILE")
@with_options(
    output(*formats.GATHER_FORMATS),
    (option(params.MIN_ADDED), *MATCHING[:3]),
    READING,
    INDEXED,
)
def index_gather_command(
    index: str, file: str, form: str, background: str | None, **options: Any
) -> None:
    """Name the few articles that account for what FILE reuses.

    Of the indexed articles, the one that accounts for the most words comes first; 'added' are the
    words that those before it do not account for.
    """
    run = Run(form, {"paths": (file,), **options})
    with Index.open(index, background=background) as held:
        corpus = run.read(run.paths)
        run.tell_of_background(corpus, held.background)
        found = held.gather(corpus, **run.keywords)
    if form == "table":
        run.show(table.gathered(found, run.width, run.look))
    else:
        run.write(formats.gathered(found, form))


@index_commands.command("info")
@INDEX
@with_options(
    output(*formats.INFO_FORMATS)[:2],
    (
        click.option("--check", is_flag=True, help="Read every file and compare its checksum."),
        QUIET,
    ),
)
def index_info_command(index: str, form: str, check: bool, **options: Any) -> None:
    """Tell what is in an index: which commit, and how much.

    With --check the exit code is 1 if a file is not what was written.
    """
    reading = dict.fromkeys(READING_NAMES)
    run = Run(form, {"paths": (index,), **reading, **options})
    with Index.open(index) as held:
        told = held.info(check=check)
    for damaged in told.damaged or ():
        run.code = ExitCode.FAILED
        say(damaged)
    if form == "table":
        run.show(table.index_info(told, run.width))
    else:
        run.write(formats.index_info(told))
