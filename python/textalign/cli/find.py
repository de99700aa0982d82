"""The command `find`."""

from __future__ import annotations

from typing import Any

import click

from textalign import params
from textalign._find import occurrences
from textalign.errors import MissingPathError
from textalign.show import formats, table

from .options import FILES_FROM, PATHS, READING, RUNNING, option, output, with_options
from .run import Run
from .streams import exists


@click.command("find")
@click.argument("text", metavar="TEXT")
@PATHS
@with_options(
    output(*formats.PASSAGE_FORMATS),
    (option(params.FIND_MIN_EVIDENCE), option(params.MIN_WORDS)),
    (*READING, FILES_FROM),
    RUNNING,
)
def find_command(text: str, form: str, **options: Any) -> None:
    """Find every occurrence of a text, exact or reworded.

    The exact ones come first, then the others, the strongest first. Each is shown in [brackets],
    or in colour, amid what stands around it.
    """
    run = Run(form, options)
    try:
        corpus = run.read(run.paths)
    except MissingPathError as error:
        if len(run.paths) == 1 and not exists(text):
            raise
        # Without quotation marks, the words behind the first are taken for paths.
        raise MissingPathError(
            f"{error}; write the text first, in quotation marks if it has spaces, then the paths"
        ) from None
    run.tell_of_background(corpus)
    found = occurrences(text, corpus, **run.keywords)
    if form == "table":
        run.show(table.finds(list(found), corpus.articles, run.width, run.look))
    else:
        run.write(formats.passages(found, form))
