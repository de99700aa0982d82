"""The command line: options to keywords, results to formats, errors to exit codes.

Data goes to stdout or to ``-o``, words about it to stderr. Options come from `params`.
"""

from __future__ import annotations

import functools
import os
import shutil
import sys
from typing import TYPE_CHECKING, Any, NoReturn

import click

import textalign

from . import engine as engines
from . import params
from ._compare import DEFAULT_BACKGROUND, compare
from ._find import find
from .corpus import Corpus
from .errors import ExitCode, TextalignError, UsageError, printable
from .read import read_corpus
from .show import formats, table
from .write import check_output, refuse_overwriting_input, write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .result import Result

    Command = Callable[..., Any]


def option(parameter: params.Parameter) -> Callable[[Command], Command]:
    """Make the click option of a parameter."""
    return click.option(
        f"--{parameter.name.replace('_', '-')}",
        parameter.name,
        type=int if parameter.whole_numbers else float,
        default=parameter.default,
        show_default=True,
        metavar=parameter.unit.upper().replace(" ", "-"),
        help=parameter.meaning,
    )


READING = (
    click.option(
        "--encoding",
        metavar="NAME",
        help="Encoding of files without a byte order mark.  [default: utf-8]",
    ),
    option(params.MAX_BYTES),
)
RUNNING = (
    click.option(
        "--background",
        default=DEFAULT_BACKGROUND,
        show_default=True,
        metavar="NAME|FILE",
        help="Background table: how surprising the words of the language are.",
    ),
    option(params.THREADS),
    click.option("-q", "--quiet", is_flag=True, help="No notes on stderr, only errors."),
)
MATCHING = (
    option(params.MIN_EVIDENCE),
    option(params.MIN_WORDS),
    option(params.MIN_CHARACTERS),
)
PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
AGAINST = click.option(
    "--against",
    multiple=True,
    metavar="PATH",
    help="Compare the articles of PATH... with these instead of with each other; repeatable.",
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
            help="What is written.",
        ),
        click.option(
            "-o",
            "--output",
            "target",
            metavar="FILE",
            help="Write to FILE, whole or not at all, instead of to stdout.",
        ),
    )


def with_options(*groups: Iterable[Callable[[Command], Command]]) -> Callable[[Command], Command]:
    """Add groups of options, in the order in which help lists them."""
    every = [one for group in groups for one in group]
    return lambda command: functools.reduce(lambda f, one: one(f), reversed(every), command)


def _version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if not wanted or context.resilient_parsing:
        return
    engine = engines.current()
    shipped = engines.background(engine, DEFAULT_BACKGROUND)
    click.echo(
        f"textalign {textalign.__version__}\n"
        f"engine {engine.name}\n"
        f"scheme {engine.module.SCHEME}\n"
        f"unicode {engine.module.UNICODE_VERSION}\n"
        f"background {shipped.name} {shipped.sha256[:12]}"
    )
    context.exit()


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version, the engine, and what results depend on.",
)
def commands() -> None:
    """Find the text that articles share: word for word, cut, edited or reworded."""


@commands.command("matrix")
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
    ),
    output(*formats.MATRIX_FORMATS),
    MATCHING,
    (option(params.SHINGLE_SIZE),),
    READING,
    RUNNING,
)
def matrix_command(measures: tuple[str, ...], top: int, form: str, **options: Any) -> None:
    """Print how much of each article is found in each other, and the strongest passages.

    A row tells of its article: the share of its words that the column's article has too. The
    diagonal is what an article repeats inside itself.
    """
    most = int(params.TOP.check(top))
    run = Run(form, options)
    result = run.compare()
    measures = tuple(dict.fromkeys(measures))
    if form == "table":
        run.write(table.matrix(result, measures, most, run.width).encode())
    else:
        run.write(formats.matrix(result, measures, form))


@commands.command("passages")
@PATHS
@with_options((AGAINST,), output(*formats.PASSAGE_FORMATS), MATCHING, READING, RUNNING)
def passages_command(form: str, **options: Any) -> None:
    """List every passage that articles share, with where it stands on both sides."""
    run = Run(form, options)
    result = run.compare()
    if form == "table":
        run.write(table.passages(result, run.width).encode())
    else:
        run.write(formats.passages(result.passages, form))


@commands.command("families")
@PATHS
@with_options((AGAINST,), output(*formats.FAMILY_FORMATS), MATCHING, READING, RUNNING)
def families_command(form: str, **options: Any) -> None:
    """List the texts that stand in several places, with all their occurrences."""
    run = Run(form, options)
    result = run.compare()
    if form == "table":
        run.write(table.families(result, run.width).encode())
    else:
        run.write(formats.families(result.families, form))


@commands.command("align")
@click.argument("file_a", metavar="A")
@click.argument("file_b", metavar="B")
@with_options(output(*formats.PASSAGE_FORMATS), MATCHING, READING, RUNNING)
def align_command(file_a: str, file_b: str, form: str, **options: Any) -> None:
    """Show the passages that two articles share, side by side."""
    run = Run(form, {"paths": (file_a,), "against": (file_b,), **options})
    result = run.compare()
    if form == "table":
        run.write(table.alignment(list(result.passages), result.articles, run.width).encode())
    else:
        run.write(formats.passages(result.passages, form))


@commands.command("find")
@click.argument("text", metavar="TEXT")
@PATHS
@with_options(
    output(*formats.PASSAGE_FORMATS),
    (option(params.FIND_MIN_EVIDENCE), option(params.MIN_WORDS)),
    READING,
    RUNNING,
)
def find_command(text: str, form: str, **options: Any) -> None:
    """Trace TEXT through articles: every occurrence, exact ones first, then reworded ones."""
    run = Run(form, options)
    corpus = run.read(run.paths)
    found = find(text, corpus, **run.keywords)
    if form == "table":
        run.write(table.finds(found, corpus.articles, run.width).encode())
    else:
        run.write(formats.passages(found, form))


class Run:
    """One run of a command: what it reads, where it writes, what it says beside the data."""

    def __init__(self, form: str, options: dict[str, Any]) -> None:
        self.paths: tuple[str, ...] = options.pop("paths")
        self.against: tuple[str, ...] = options.pop("against", ())
        self.target: str | None = options.pop("target")
        self.quiet: bool = options.pop("quiet")
        self.reading = {name: options.pop(name) for name in ("encoding", "max_bytes")}
        self.keywords = options
        self.skipped = False
        self.width = shutil.get_terminal_size().columns
        if self.target is not None:
            check_output(self.target)
        elif form in formats.BINARY_FORMATS and sys.stdout.isatty():
            raise UsageError(f"--format {form} is binary: give it a file with -o FILE")

    def read(self, paths: tuple[str, ...]) -> Corpus:
        """Read articles; skipped inputs and notes are told on stderr."""
        most = int(params.MAX_BYTES.check(self.reading["max_bytes"]))
        corpus = read_corpus(paths, encoding=self.reading["encoding"], max_bytes=most)
        for skipped in corpus.skipped:
            self.skipped = True
            say(f"skipped {skipped}")
        if not self.quiet:
            for article in corpus:
                for note in article.notes:
                    say(f"{printable(article.id)}: {note}")
            for note in corpus.notes:
                say(note)
        if self.target is not None:
            refuse_overwriting_input(self.target, [a.path for a in corpus if a.path is not None])
        return corpus

    def compare(self) -> Result:
        """Read and compare what the command line names."""
        corpus = self.read(self.paths)
        against = self.read(self.against) if self.against else None
        if against is None and len(corpus) == 1 and not self.quiet:
            say("one article only: what it repeats inside itself is all there is to find")
        return compare(corpus, against, **self.keywords)

    def write(self, data: bytes) -> None:
        """Put the data where it belongs; exit with the code for skipped inputs if there were."""
        if self.target is not None:
            write_atomic(self.target, data)
        else:
            sys.stdout.flush()
            sys.stdout.buffer.write(_for_terminal(data))
            sys.stdout.buffer.flush()
        if self.skipped:
            raise SystemExit(ExitCode.SKIPPED)


def _for_terminal(data: bytes) -> bytes:
    """Text for a terminal that has not UTF-8: what it cannot show becomes an escape."""
    encoding = sys.stdout.encoding or "utf-8"
    if not sys.stdout.isatty() or encoding.lower().replace("-", "") == "utf8":
        return data
    return data.decode("utf-8", "replace").encode(encoding, "backslashreplace")


def say(message: str) -> None:
    """Tell something beside the data."""
    click.echo(f"textalign: {message}", err=True)


def main() -> NoReturn:
    """Run the command line, and end the process with its exit code."""
    # Names and notes may hold what the terminal's encoding has not; an escape beats a traceback.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    code: int = ExitCode.DONE
    try:
        code = commands.main(standalone_mode=False) or ExitCode.DONE
    except click.exceptions.Abort:
        code = ExitCode.INTERRUPTED
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except BrokenPipeError:
        # The reader has seen enough. Python would complain once more when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except TextalignError as error:
        say(str(error))
        code = error.exit_code
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    sys.exit(code)
