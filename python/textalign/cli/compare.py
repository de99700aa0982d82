"""The commands that compare: `matrix`, `passages`, `families`, `report`, `align`, `explain`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import textalign
from textalign import params
from textalign.errors import MissingPathError, quoted
from textalign.show import formats, page, table
from textalign.write import write_atomic

from .group import PROGRAM
from .options import (
    AGAINST,
    CANDIDATES,
    FILES_FROM,
    GROUP_BY,
    MATCHING,
    PATHS,
    READING,
    RUNNING,
    TO_FILE,
    complete_paths,
    option,
    output,
    with_options,
)
from .run import PAGE, Run
from .streams import exists, say

if TYPE_CHECKING:
    from textalign.result import Result


@click.command("matrix")
@PATHS
@with_options(
    (
        AGAINST,
        click.option(
            "--measure",
            "measures",
            multiple=True,
            type=click.Choice(list(params.MEASURES)),
            default=(params.DEFAULT_MEASURE,),
            show_default=True,
            help="What the matrix holds; repeatable.",
        ),
        option(params.TOP),
        option(params.FAIL_OVER),
    ),
    output(*formats.MATRIX_FORMATS),
    (CANDIDATES, GROUP_BY, *MATCHING),
    (
        option(params.SHINGLE_SIZE),
        click.option(
            "--estimate",
            is_flag=True,
            help="Estimate jaccard from sketches: quicker for very many articles.",
        ),
    ),
    (*READING, FILES_FROM),
    RUNNING,
)
def matrix_command(
    measures: tuple[str, ...], top: int, fail_over: float, form: str, **options: Any
) -> None:
    """Show how much of each article is found in each other.

    A row tells of its article: the share of its words that the column's article has too. The
    diagonal is what an article repeats inside itself; of jaccard and containment it is 100 % and
    says nothing. The strongest passages stand below.
    """
    measures = tuple(dict.fromkeys(measures))
    run = Run(form, {"measures": measures, **options})
    formats.check(form, measures)
    result = run.compare()
    run.hold_against(fail_over, result, measures)
    if form == "npy" and run.target is not None:
        write_atomic(f"{run.target}{formats.LABELS}", formats.labels(result))
    if form == "table":
        run.show(table.matrix(result, measures, top, run.width, run.look))
    else:
        run.write(formats.matrix(result, measures, form))


@click.command("passages")
@PATHS
@with_options(
    (AGAINST,),
    output(*formats.PASSAGE_FORMATS),
    (CANDIDATES, GROUP_BY, *MATCHING),
    (*READING, FILES_FROM),
    RUNNING,
)
def passages_command(form: str, **options: Any) -> None:
    """List every passage that two articles share.

    The strongest come first. Each is shown as it stands on both sides, with its place there; an
    article may also share a passage with itself.
    """
    run = Run(form, options)
    result = run.compare()
    if form == "table":
        run.show(table.passages(result, run.width, run.look))
    else:
        run.write(formats.passages(result.passages, form))


@click.command("families")
@PATHS
@with_options(
    (AGAINST,),
    output(*formats.FAMILY_FORMATS),
    (CANDIDATES, GROUP_BY, *MATCHING),
    (*READING, FILES_FROM),
    RUNNING,
)
def families_command(form: str, **options: Any) -> None:
    """List every text that stands in several places.

    Each is shown with all its occurrences; those with the most come first. A longer or shorter
    form of a text is listed by itself, and each names the other by its number.
    """
    run = Run(form, options)
    result = run.compare()
    if form == "table":
        run.show(table.families(result, run.width, run.look))
    else:
        run.write(formats.families(result.families, form))


@click.command("report")
@PATHS
@with_options(
    (AGAINST, TO_FILE, option(params.MAX_TEXT)),
    (CANDIDATES, GROUP_BY, *MATCHING),
    (*READING, FILES_FROM),
    RUNNING,
)
def report_command(max_text: int, **options: Any) -> None:
    """Write a page that shows everything, for a browser.

    It is one file, which opens from disk and needs no network: the matrix, two articles side by
    side, every text that stands in several places with its occurrences, filters and a search.
    """
    page.check_installed()
    run = Run(PAGE, options)
    result = run.compare()
    made = page.page(result, textalign.__version__, max_text)
    if run.target is not None and not run.quiet:
        say(f"{quoted(run.target)}, {page.told(len(made))}")
    run.write(made)


def _run_of_two(file_a: str, file_b: str, form: str, options: dict[str, Any]) -> Run:
    """The run of a command that compares two files; who names more is told what to write."""
    context = click.get_current_context()
    if context.args:
        place, paths = context.args[0], " ".join((file_a, file_b, *context.args))
        hint = f"To compare them all: {PROGRAM} passages {paths}"
        if Path(place).is_dir() and not exists(file_a):
            a, b = (f"'{Path(place) / name}*'" for name in (file_a, file_b))
            hint = f"A and B are files: {context.command_path} {a} {b}"
        argument = "arguments" if len(context.args) > 1 else "argument"
        told = f"Got unexpected extra {argument} ({' '.join(context.args)}). {hint}"
        raise click.UsageError(told, context)
    return Run(form, {"paths": (file_a,), "against": (file_b,), **options})


def _compared(run: Run) -> Result:
    """Compare two files; who names an article as tables show it is told what to write."""
    try:
        return run.compare()
    except MissingPathError as error:
        names = [name for name in (*run.paths, *run.against) if not exists(name)]
        if any(Path(name).name != name for name in names):
            raise
        raise MissingPathError(
            f"{error}; A and B are files: write the folder too, as in 'FOLDER/{names[0]}*'"
        ) from None


@click.command("align", context_settings={"allow_extra_args": True})
@click.argument("file_a", metavar="A", shell_complete=complete_paths)
@click.argument("file_b", metavar="B", shell_complete=complete_paths)
@with_options(output(*formats.PASSAGE_FORMATS), MATCHING, READING, RUNNING)
def align_command(file_a: str, file_b: str, form: str, **options: Any) -> None:
    """Show the passages of two articles side by side.

    They come in the order of the first article. Words that differ stand in [brackets], or are in
    colour.
    """
    run = _run_of_two(file_a, file_b, form, options)
    result = _compared(run)
    if form == "table":
        passages = list(result.passages)
        run.show(table.alignment(passages, result.articles, run.width, run.look))
    else:
        run.write(formats.passages(result.passages, form))


@click.command("explain", context_settings={"allow_extra_args": True})
@click.argument("file_a", metavar="A", shell_complete=complete_paths)
@click.argument("file_b", metavar="B", shell_complete=complete_paths)
@with_options(output(*formats.EXPLANATION_FORMATS), MATCHING, READING, RUNNING)
def explain_command(file_a: str, file_b: str, form: str, **options: Any) -> None:
    """Explain what is found of two articles, and what is not.

    Counts of every stage, the passages, and what was considered and not reported: its bits, the
    bits that it needed, and why it is no passage.
    """
    run = _run_of_two(file_a, file_b, form, options)
    result = _compared(run)
    told = result.explain(result.rows[0], result.columns[0])
    if form == "table":
        run.show(table.explanation(told, result.articles, run.width, run.look))
    else:
        run.write(formats.explanation(told))
