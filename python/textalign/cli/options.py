"""Options of the commands: one of each parameter of `params`, and those that go together."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from textalign import engine as engines
from textalign import params
from textalign.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Command = Callable[..., Any]


def complete_paths(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Let the shell complete the path of a file or folder."""
    return [CompletionItem(incomplete, type="file")]


def complete_backgrounds(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Complete the name of a table that ships with the package, else a path."""
    known = [name for name in engines.shipped_backgrounds() if name.startswith(incomplete)]
    return [*map(CompletionItem, known)] or complete_paths(context, parameter, incomplete)


def complete_stemmers(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Complete the name of a stemmer."""
    known = (*params.STEMMERS.split(", "), params.DEFAULT_STEMMER)
    return [CompletionItem(name) for name in known if name.startswith(incomplete)]


def option(parameter: params.Parameter) -> Callable[[Command], Command]:
    """Make the click option of a parameter."""

    def check(_context: click.Context, _option: click.Parameter, value: float) -> float:
        try:
            return parameter.check(value)
        except UsageError as error:
            raise click.BadParameter(str(error)) from error

    return click.option(
        f"--{parameter.name.replace('_', '-')}",
        parameter.name,
        type=int if parameter.whole_numbers else float,
        default=parameter.default,
        callback=check,
        show_default=True,
        metavar=parameter.unit.upper().replace(" ", "-"),
        help=parameter.meaning,
    )


def choice(
    name: str, values: dict[str, str], default: str, meaning: str
) -> Callable[[Command], Command]:
    """Make the click option of a parameter that is one of a few words."""
    told = "; ".join(f"{value}: {what}" for value, what in values.items())
    return click.option(
        f"--{name}",
        type=click.Choice(list(values)),
        default=default,
        show_default=True,
        help=f"{meaning} {told}.",
    )


QUIET = click.option(
    "-q", "--quiet", is_flag=True, help="Only errors and skipped inputs on stderr, no notes."
)
COLOUR = choice(
    "color",
    params.COLOUR,
    params.DEFAULT_COLOUR,
    "Colours, which need the package rich (the extra [rich]).",
)
READING = (
    click.option(
        "--encoding",
        metavar="NAME",
        help="Encoding of files that begin with no byte order mark.  "
        f"[default: {params.DEFAULT_ENCODING}]",
    ),
    option(params.MAX_BYTES),
    click.option(
        "--text-field",
        metavar="NAME",
        help="Field or column with the text, in files of several articles.  "
        f"[default: {params.DEFAULT_TEXT_FIELD}]",
    ),
    click.option(
        "--id-field", metavar="NAME", help="Field with the id.  [default: id, if there is one]"
    ),
    click.option(
        "--date-field", metavar="NAME", help="Field with the date.  [default: date, if there]"
    ),
    click.option(
        "--source-field",
        metavar="NAME",
        help="Field with the publisher.  [default: source or series, if there]",
    ),
    click.option(
        "--skip-bad",
        is_flag=True,
        help="Go on without broken records and files; exit code 3 tells of them.",
    ),
)
RUNNING = (
    click.option(
        "--background",
        default=params.DEFAULT_BACKGROUND,
        show_default=True,
        metavar="NAME|FILE",
        shell_complete=complete_backgrounds,
        help="Background table: how common each word of the language is; flat assumes no language.",
    ),
    option(params.THREADS),
    QUIET,
)
MATCHING = (
    option(params.MIN_EVIDENCE),
    option(params.MIN_WORDS),
    option(params.MIN_CHARACTERS),
    click.option(
        "--condensed",
        is_flag=True,
        help="Also report segments of the first of two articles that condense the second, the one "
        "thing that has a direction.",
    ),
)
GROUP_BY = click.option(
    "--group-by",
    type=click.Choice(list(params.GROUP_BY)),
    help="Leave pairs of one group out of matrix, passages and families.  "
    + "; ".join(f"{value}: {what}" for value, what in params.GROUP_BY.items())
    + ".",
)
CANDIDATES = choice("candidates", params.CANDIDATES, params.DEFAULT_CANDIDATES, "What is compared.")
PATHS = click.argument("paths", nargs=-1, metavar="PATH...", shell_complete=complete_paths)
FILES_FROM = click.option(
    "--files-from",
    metavar="FILE",
    shell_complete=complete_paths,
    help="Read the paths in FILE too, one a line or each before a NUL; - is stdin.",
)
AGAINST = click.option(
    "--against",
    multiple=True,
    metavar="PATH",
    shell_complete=complete_paths,
    help="Compare with the articles of this PATH instead of with each other; repeatable. It is one "
    "PATH: quote a pattern.",
)
TO_FILE = click.option(
    "-o",
    "--output",
    "target",
    metavar="FILE",
    shell_complete=complete_paths,
    help="Write to FILE instead of stdout: whole, or not at all.",
)


def output(*forms: str) -> tuple[Callable[[Command], Command], ...]:
    """Make the options that say what comes out and where."""
    return (
        click.option(
            "--format",
            "form",
            type=click.Choice(forms),
            default=forms[0],
            show_default=True,
            help="How the result is written.",
        ),
        TO_FILE,
        COLOUR,
    )


def with_options(*groups: Iterable[Callable[[Command], Command]]) -> Callable[[Command], Command]:
    """Add groups of options, in the order in which help lists them."""
    every = [one for group in groups for one in group]
    return lambda command: functools.reduce(lambda f, one: one(f), reversed(every), command)
