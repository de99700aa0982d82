"""The commands `background`: tables of how common words are."""

from __future__ import annotations

from typing import Any

import click

from textalign import params
from textalign._background import build_background

from .group import Commands
from .options import (
    FILES_FROM,
    PATHS,
    QUIET,
    READING,
    TO_FILE,
    complete_stemmers,
    option,
    with_options,
)
from .run import Run
from .streams import say


@click.group("background", cls=Commands)
def background_commands() -> None:
    """Make tables of how common the words of a language are."""


@background_commands.command("build")
@PATHS
@with_options(
    (
        TO_FILE,
        click.option(
            "--name",
            default=params.DEFAULT_BACKGROUND_NAME,
            show_default=True,
            metavar="NAME",
            help="Name of the table, which outputs will tell.",
        ),
        click.option(
            "--stemmer",
            default=params.DEFAULT_STEMMER,
            show_default=True,
            metavar="LANGUAGE",
            shell_complete=complete_stemmers,
            help="Snowball stemmer that brings the forms of a word together: "
            f"{params.STEMMERS}, none.",
        ),
        option(params.WORDS),
    ),
    (*READING, FILES_FROM),
    (QUIET,),
)
def background_build_command(**options: Any) -> None:
    """Count a corpus and make the background table of its language.

    Give the table to the other commands with --background FILE. The articles need not be those
    that are compared, and there should be many: some hundred thousand words.
    """
    run = Run("table", options)
    made = build_background(run.read(run.paths), **run.keywords)
    if not run.quiet:
        for note in made.notes:
            say(note)
    run.write(made.text.encode())
