"""The command line: options to keywords, results to formats, errors to exit codes.

Data goes to stdout or to ``-o``, words about it to stderr. Options come from `params`. Whatever an
article or a name holds, a terminal gets no control character of it.
"""

from __future__ import annotations

import functools
import io
import os
import shutil
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NoReturn, TextIO, cast

import click
from click import shell_completion
from click.shell_completion import CompletionItem

import textalign

from . import engine as engines
from . import params, progress, schema
from ._background import build_background
from ._compare import compare
from ._dedup import check_wish
from ._dedup_files import Sifting
from ._find import occurrences
from ._index import Index
from .corpus import Corpus
from .errors import (
    ExitCode,
    MissingPathError,
    OutputError,
    TextalignError,
    UsageError,
    listed,
    printable,
    quoted,
    system_words,
)
from .progress import Display
from .read import how_to_read, paths_from, read_corpus
from .read.stream import ArticleStream
from .show import formats, page, ramp, table, terminal
from .show.lines import Look
from .write import atomic_output, check_output, refuse_overwriting_input, write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rich.console import Console

    from .result import Result

    Command = Callable[..., Any]

PROGRAM: Final = "textalign"

COMPLETE: Final = "_TEXTALIGN_COMPLETE"
"""The variable by which a shell asks for completions; click looks at it."""

FILE_WIDTH: Final = 80
"""Width of a table in a file: it must not depend on the terminal that happens to be there."""


DOCUMENTS: Final = "documents"
"""What `dedup` makes of the articles that stay."""

PAGE: Final = "page"
"""What `report` makes; not one of the formats of the other commands."""


SHELLS: Final = ("bash", "zsh", "fish")
"""Shells that complete command lines."""


def _paths(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Let the shell complete the path of a file or folder."""
    return [CompletionItem(incomplete, type="file")]


def _backgrounds(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
    """Complete the name of a table that ships with the package, else a path."""
    known = [name for name in engines.shipped_backgrounds() if name.startswith(incomplete)]
    return [*map(CompletionItem, known)] or _paths(context, parameter, incomplete)


def _stemmers(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem[str]]:
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
        shell_complete=_backgrounds,
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
PATHS = click.argument("paths", nargs=-1, metavar="PATH...", shell_complete=_paths)
FILES_FROM = click.option(
    "--files-from",
    metavar="FILE",
    shell_complete=_paths,
    help="Read the paths in FILE too, one a line or each before a NUL; - is stdin.",
)
AGAINST = click.option(
    "--against",
    multiple=True,
    metavar="PATH",
    shell_complete=_paths,
    help="Compare with the articles of this PATH instead of with each other; repeatable. It is one "
    "PATH: quote a pattern.",
)


TO_FILE = click.option(
    "-o",
    "--output",
    "target",
    metavar="FILE",
    shell_complete=_paths,
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


def _version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if not wanted or context.resilient_parsing:
        return
    engine = engines.current()
    shipped = engines.background(engine, params.DEFAULT_BACKGROUND)
    write_stdout(
        f"textalign {textalign.__version__}\n"
        f"engine {engine.name}\n"
        f"schema {schema.VERSION}\n"
        f"scheme {engine.module.SCHEME}\n"
        f"unicode {engine.module.UNICODE_VERSION}\n"
        f"background {shipped.name} {shipped.sha256[:12]}\n".encode()
    )
    context.exit()


class Commands(click.Group):
    """The commands, the main one first."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List them in the order of this file, not of the alphabet."""
        del ctx
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; who names a path where one belongs is told what to write."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            if ctx.command is commands and _exists(args[0]):
                more = f"{error.message} To compare what is there: {PROGRAM} matrix {args[0]}"
                raise click.UsageError(more, ctx) from None
            raise


@click.group(
    cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version, the engine, and what results depend on.",
)
def commands() -> None:
    """Find the text that articles share: word for word, cut, edited or reworded.

    A PATH is a file, a folder whose files are read, those in folders inside it too, a pattern, or -
    for stdin. Read are text (.txt .md), web pages (.html), TEI (.xml), and files of several
    articles (.jsonl .parquet .arrow; by name also .json .csv .tsv), each also as .gz .bz2 .xz .zst.
    The result goes to stdout, everything else to stderr. Places in a text are counted in code
    points, from 0.

    \b
    Exit codes:
        0  done
        1  failed, nothing written
        2  wrong usage, such as a path that does not exist
        3  done, but an input was skipped; stderr names it
        4  done, but a share is over --fail-over; stderr names it
      130  interrupted

    TEXTALIGN_ENGINE=rust or python chooses the engine; the result is the same.
    """  # noqa: D301  click wants the backspace itself


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


@commands.command("passages")
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


@commands.command("families")
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


@commands.command("report")
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


@commands.command("find")
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
        if len(run.paths) == 1 and not _exists(text):
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


@commands.command("align")
@click.argument("file_a", metavar="A", shell_complete=_paths)
@click.argument("file_b", metavar="B", shell_complete=_paths)
@with_options(output(*formats.PASSAGE_FORMATS), MATCHING, READING, RUNNING)
def align_command(file_a: str, file_b: str, form: str, **options: Any) -> None:
    """Show the passages of two articles side by side.

    They come in the order of the first article. Words that differ stand in [brackets], or are in
    colour.
    """
    run = Run(form, {"paths": (file_a,), "against": (file_b,), **options})
    result = run.compare()
    if form == "table":
        passages = list(result.passages)
        run.show(table.alignment(passages, result.articles, run.width, run.look))
    else:
        run.write(formats.passages(result.passages, form))


@commands.command("explain")
@click.argument("file_a", metavar="A", shell_complete=_paths)
@click.argument("file_b", metavar="B", shell_complete=_paths)
@with_options(output(*formats.EXPLANATION_FORMATS), MATCHING, READING, RUNNING)
def explain_command(file_a: str, file_b: str, form: str, **options: Any) -> None:
    """Explain what is found of two articles, and what is not.

    Counts of every stage, the passages, and what was considered and not reported: its bits, the
    bits that it needed, and why it is no passage.
    """
    run = Run(form, {"paths": (file_a,), "against": (file_b,), **options})
    result = run.compare()
    told = result.explain(result.rows[0], result.columns[0])
    if form == "table":
        run.show(table.explanation(told, result.articles, run.width, run.look))
    else:
        run.write(formats.explanation(told))


@commands.command("dedup")
@PATHS
@with_options(
    (
        click.option(
            "-o",
            "--output",
            "target",
            metavar="FILE",
            help="Write to FILE the articles that stay, in the format in which they came, "
            "compressed if its name says so; of files of one article each, the list of them.",
        ),
        click.option(
            "--ledger",
            metavar="FILE",
            help="Write to FILE an entry for each removed article: what stays for it, the "
            "similarity, and where they differ. .jsonl, .csv, .tsv or .parquet.",
        ),
        click.option(
            "--mark",
            is_flag=True,
            help="Write all articles, with what becomes of them in fields that are added.",
        ),
        click.option("--dry-run", is_flag=True, help="Write no file; list what would be removed."),
        click.option(
            "--format",
            "form",
            type=click.Choice([*formats.DEDUP_FORMATS, DOCUMENTS]),
            help="What comes out: a list of what becomes of each article, or the articles as they "
            f"came.  [default: {DOCUMENTS} with -o, else {formats.DEDUP_FORMATS[0]}]",
        ),
        COLOUR,
    ),
    (
        click.option(
            "--against",
            multiple=True,
            metavar="PATH",
            help="Remove what the articles of this PATH have, instead of what they have of each "
            "other; repeatable.",
        ),
        choice("measure", params.DUPLICATES, params.DEFAULT_DUPLICATES, "The similarity."),
        option(params.THRESHOLD),
        choice(
            "keep",
            params.KEEP,
            params.DEFAULT_KEEP,
            "Which article of a cluster stays, of equals the first.",
        ),
        click.option("--keep-field", metavar="NAME", help="Field with the number for --keep."),
        choice("clusters", params.CLUSTERS, params.DEFAULT_CLUSTERS, "What a cluster is."),
        option(params.RECALL),
        option(params.SHINGLE_SIZE),
        option(params.NUM_SLOTS),
        option(params.SEED),
        option(params.MEMORY),
    ),
    (*READING, FILES_FROM),
    (option(params.THREADS), QUIET),
)
def dedup_command(
    form: str | None, ledger: str | None, mark: bool, dry_run: bool, **options: Any
) -> None:
    """Remove exact and near duplicates, and say what stays for each.

    No input is changed. Without -o a list of them is all that comes out. Every pair was counted
    exactly. The articles may be more than memory holds: files are read several times.
    """
    target = options["target"]
    if dry_run:
        options["target"] = None
    form = form or (DOCUMENTS if options["target"] is not None else formats.DEDUP_FORMATS[0])
    run = Run(form, options)
    with_documents = form == DOCUMENTS and not dry_run
    if dry_run and form == DOCUMENTS:
        form = formats.DEDUP_FORMATS[0]
    if mark and not with_documents and not dry_run:
        raise UsageError(f"--mark marks the articles: name a file with -o, or --format {DOCUMENTS}")
    keep_field = run.keywords.pop("keep_field")
    skip_bad = run.reading.pop("skip_bad")
    against = run.against or None
    wish = check_wish(**run.keywords, keep_field=keep_field, against=against is not None)
    with Sifting(run.paths, against, wish, keep_field, run.reading, skip_bad=skip_bad) as sifting:
        sifting.check_outputs(
            target if with_documents or dry_run else None, ledger, mark=mark, to_stdout=True
        )
        if run.target is not None:
            refuse_overwriting_input(run.target, sifting.inputs)
        elif with_documents and sifting.is_binary and _is_terminal(sys.stdout):
            raise UsageError("the articles are in a binary format: give them a file with -o FILE")
        sifting.sift()
        found = sifting.told()
        run.tell_of_reading(sifting.skipped, sifting.notes)
        if with_documents and not run.quiet:
            for line in table.dedup_counts(found, sys.maxsize):
                say(line)
        if not dry_run:
            sifting.write(run.target if with_documents else None, ledger, mark=mark)
        if with_documents:
            if run.target is None:
                run.progress.end()
                with stdout_stream() as stream:
                    sifting.write_documents(stream, mark=mark)
            run.finish()
        elif form == "table":
            run.show(table.dedup(found, sifting.removals(), run.width, run.look))
        else:
            run.write_all(formats.dedup(sifting.rows(), form, found.measure))


@commands.group("background", cls=Commands)
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
            shell_complete=_stemmers,
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


@commands.group("index", cls=Commands)
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
    """Name the fewest articles that account for what FILE reuses.

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


@commands.command("completion")
@click.argument("shell", type=click.Choice(list(SHELLS)), metavar="bash|zsh|fish")
def completion_command(shell: str) -> None:
    """Print a script that makes a shell complete command lines.

    Commands, options, their values and paths are completed. Set it up once:

    \b
      bash  echo 'eval "$(textalign completion bash)"' >> ~/.bashrc
      zsh   echo 'eval "$(textalign completion zsh)"' >> ~/.zshrc
      fish  textalign completion fish > ~/.config/fish/completions/textalign.fish

    bash needs to be 4.4 or later.
    """  # noqa: D301  click wants the backspace itself
    made = shell_completion.get_completion_class(shell)
    if made is None:
        raise UsageError(f"the package click cannot make {shell} complete: a later one may")
    # What the class for bash does besides is to start one and ask for its version.
    script = shell_completion.ShellComplete.source(made(commands, {}, PROGRAM, COMPLETE))
    write_stdout(f"{script.strip()}\n".encode())


NO_MEMORY: Final = (
    "the memory that this process may have is not enough: give it fewer articles at a time, "
    "or raise the limit (ulimit -v)"
)

NOTES_TOLD: Final = 20
"""Notes on articles that are told; of a corpus of records, every one may have the same."""

READING_NAMES: Final = (
    "encoding", "max_bytes", "text_field", "id_field", "date_field", "source_field", "skip_bad"
)  # fmt: skip


class Run:
    """One run of a command: what it reads, where it writes, what it says beside the data."""

    def __init__(self, form: str, options: dict[str, Any]) -> None:
        self.paths: tuple[str, ...] = options.pop("paths")
        files_from: str | None = options.pop("files_from", None)
        if not self.paths and files_from is None:
            raise click.UsageError("Missing argument 'PATH...'.", click.get_current_context())
        self.against: tuple[str, ...] = options.pop("against", ())
        self.target: str | None = options.pop("target")
        self.quiet: bool = options.pop("quiet")
        self.reading: dict[str, Any] = {name: options.pop(name) for name in READING_NAMES}
        colour: str = options.pop("color", params.DEFAULT_COLOUR)
        self.keywords = options
        self.progress = display = Display(
            sys.stderr,
            shutil.get_terminal_size().columns,
            wanted=_is_terminal(sys.stderr) and not self.quiet,
        )
        context = click.get_current_context()
        context.obj = context.with_resource(display)
        self.code = ExitCode.DONE
        self.width = FILE_WIDTH if self.target else shutil.get_terminal_size().columns
        self.console: Console | None = None
        self.look = Look.PLAIN
        if self.target is None and (colour == "always" or _shows_pictures(sys.stdout)):
            self.look = Look.TERMINAL
            if colour != "never" and terminal.has_colours():
                self.console = terminal.console(colour == "always")
                if self.console.color_system is not None and not self.console.no_color:
                    self.look = Look.COLOUR
        formats.check(form)
        if files_from is not None:
            self.paths += tuple(paths_from(files_from))
        if self.target == "-":
            raise UsageError("-o takes a file, and - is none: without -o it goes to stdout")
        if self.target is not None:
            check_output(self.target)
            suffix = Path(self.target).suffix.removeprefix(".").lower()
            if form == "table" and suffix in formats.SUFFIXES and not self.quiet:
                say(f"{quoted(self.target)} is a table to be read: --format {suffix} makes another")
        elif form in formats.BINARY_FORMATS and _is_terminal(sys.stdout):
            raise UsageError(f"--format {form} is binary: give it a file with -o FILE")
        elif form == PAGE and _is_terminal(sys.stdout):
            raise UsageError("the page is for a browser: give it a file with -o FILE")

    def read(self, paths: tuple[str, ...]) -> Corpus:
        """Read articles; skipped inputs and notes are told on stderr."""
        corpus = read_corpus(paths, **self.reading)
        notes = [f"{printable(article.id)}: {note}" for article in corpus for note in article.notes]
        if len(notes) > NOTES_TOLD:
            more = f"and {len(notes) - NOTES_TOLD:,} more notes on articles"
            notes = [*notes[:NOTES_TOLD], more]
        self.tell_of_reading(corpus.skipped, [*notes, *corpus.notes])
        if self.target is not None:
            refuse_overwriting_input(self.target, [a.path for a in corpus if a.path is not None])
        return corpus

    def tell_of_reading(self, skipped: Iterable[object], notes: Iterable[str]) -> None:
        """Tell of what was not read, and of what is worth a note."""
        for one in skipped:
            self.code = ExitCode.SKIPPED
            say(f"skipped {one}")
        if not self.quiet:
            for note in notes:
                say(note)

    def stream(self) -> ArticleStream:
        """The articles, read while somebody takes them; `tell_of_stream` tells of them then."""
        how = {name: value for name, value in self.reading.items() if name != "skip_bad"}
        return ArticleStream(
            self.paths, how_to_read(**how), skip_bad=bool(self.reading["skip_bad"])
        )

    def tell_of_stream(self, articles: ArticleStream) -> None:
        """Tell on stderr what `read` tells of a corpus."""
        for skipped in articles.skipped:
            self.code = ExitCode.SKIPPED
            say(f"skipped {skipped}")
        if not self.quiet:
            for note in articles.article_notes:
                say(note)
            left = articles.num_article_notes - len(articles.article_notes)
            if left > 0:
                say(f"and {left:,} more notes on articles")
            for note in articles.notes:
                say(note)

    def tell_of_index(self, index: Index) -> None:
        """Say what an index holds now."""
        if not self.quiet:
            told = index.info()
            say(
                f"{quoted(told.path)}: {told.articles:,} articles, {told.words:,} words, "
                f"commit {told.commit:,}"
            )

    def compare(self) -> Result:
        """Read and compare what the command line names."""
        corpus = self.read(self.paths)
        against = self.read(self.against) if self.against else None
        if against is None and len(corpus) == 1 and not self.quiet:
            say("one article only: what it repeats inside itself is all there is to find")
        self.tell_of_background(corpus)
        grouped = self.keywords.get("group_by") == "source" and not self.quiet
        if grouped and all(article.source is None for article in (*corpus, *(against or ()))):
            say("no article names its source, so --group-by source leaves no two articles out")
        result = compare(corpus, against, **self.keywords)
        progress.enter("writing", "", lambda: (0, 0))
        return result

    def hold_against(self, limit: float, result: Result, measures: Iterable[str]) -> None:
        """Name the pairs whose share is over the limit, and let the exit code tell of them."""
        for measure in measures:
            if measure not in params.SHARES:
                continue
            found = result.entries(measure)
            over = found["value"] > limit
            if result.against is None:
                over &= found["row"] != found["column"]
            if not over.any():
                continue
            self.code = ExitCode.OVER_LIMIT
            ids = [
                [quoted(of[n]) for n in found[name][over].tolist()]
                for name, of in (("row", result.rows), ("column", result.columns))
            ]
            values = found["value"][over].tolist()
            named = [f"{v:.3g} of {a} in {b}" for v, a, b in zip(values, *ids, strict=True)]
            say(f"{measure} over {limit:g}: {listed(named)}")

    def tell_of_background(
        self, corpus: Corpus, background: engines.Background | None = None
    ) -> None:
        """Say what must be known of the background table to judge what is found."""
        if self.quiet:
            return
        if background is None:
            background = engines.background(engines.current(), self.keywords["background"])
        note = background.note(corpus.texts)
        if note:
            say(note)

    def show(self, told: str) -> None:
        """Put a table where it belongs."""
        if self.console is not None and self.look is Look.COLOUR:
            self.write(terminal.coloured(told, self.console).encode(), harmless=True)
        else:
            self.write(told.encode())

    def write(self, data: bytes, *, harmless: bool = False) -> None:
        """Put the data where it belongs; exit with the code of what was to be told beside it."""
        self.progress.end()
        if self.target is not None:
            write_atomic(self.target, data)
        else:
            write_stdout(data, harmless=harmless)
        self.finish()

    def write_all(self, data: Iterable[bytes]) -> None:
        """Put data that comes bit by bit where it belongs, and exit likewise."""
        if self.target is not None:
            with atomic_output(self.target, "wb") as stream:
                stream.writelines(data)
        else:
            for some in data:
                self.progress.end()
                write_stdout(some)
        self.finish()

    def finish(self) -> None:
        """Exit with the code of what was to be told beside the data."""
        self.progress.end()
        if self.code is not ExitCode.DONE:
            raise click.exceptions.Exit(self.code)


def _exists(path: str) -> bool:
    """Whether a path leads to anything; a text too long for one does not."""
    return os.path.exists(path)  # noqa: PTH110  Path.exists raises what this one takes for no


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _shows_pictures(stream: TextIO | None) -> bool:
    """Whether it is a terminal that has the characters of shades and frames."""
    if not _is_terminal(stream) or stream is None:
        return False
    try:
        f"{ramp.BLOCKS}│╲“…".encode(stream.encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def escaped(text: str) -> str:
    """A text that cannot drive a terminal: control characters but line ends and tabs escaped."""
    return "\n".join("\t".join(map(printable, line.split("\t"))) for line in text.split("\n"))


def write_stdout(data: bytes, *, harmless: bool = False) -> None:
    """Write to stdout: the very bytes, or to a terminal what it can show of the text.

    `harmless`: its control characters are our own.
    """
    if sys.stdout is None:
        raise OutputError("stdout is closed: name a file with -o FILE")
    if _is_terminal(sys.stdout):
        text = data.decode("utf-8", "replace")
        text = text if harmless else escaped(text)
        data = text.encode(sys.stdout.encoding, "backslashreplace")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write to stdout: {system_words(error)}") from error


class _Stdout(io.RawIOBase):
    """Standard output as a stream of bytes; a terminal gets of them what it can show."""

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        write_stdout(bytes(data))
        return len(data)


@contextmanager
def stdout_stream() -> Iterator[BinaryIO]:
    """Standard output for those who write bit by bit."""
    if _is_terminal(sys.stdout):
        # Whole lines: a character must not be cut.
        yield cast("BinaryIO", _Stdout())
        return
    stream = io.BufferedWriter(_Stdout(), 1 << 16)
    yield stream
    stream.flush()


def say(message: str) -> None:
    """Tell something beside the data."""
    _tell(f"textalign: {message}\n")


def _tell(text: str) -> None:
    context = click.get_current_context(silent=True)
    if context is not None and isinstance(context.obj, Display):
        context.obj.hide()
    # The data goes out even if nobody can be told.
    with suppress(OSError):
        if sys.stderr is not None:
            sys.stderr.write(escaped(text))
            sys.stderr.flush()


def main() -> NoReturn:
    """Run the command line, and end the process with its exit code."""
    # Names and notes may hold what the terminal's encoding has not; an escape beats a traceback.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    code = _run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            # Told already, or a closed pipe. Python would complain again when it flushes at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    sys.exit(code)


def _run(arguments: list[str]) -> int:
    """Run the command line; the exit code."""
    try:
        # What `commands.main` does beside this ends a closed pipe with exit code 1.
        # A shell asks for completions by a variable, of which click alone knows.
        commands._main_shell_completion({}, PROGRAM, COMPLETE)
        with commands.make_context(PROGRAM, arguments) as context:
            commands.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        told = io.StringIO()
        error.show(told)
        _tell(told.getvalue())
        return error.exit_code
    except TextalignError as error:
        say(str(error))
        return error.exit_code
    except BrokenPipeError:
        # The reader has seen enough.
        return ExitCode.DONE
    except OSError as error:
        say(system_words(error))
        return ExitCode.FAILED
    except MemoryError:
        # Python's own, which has no words.
        say(NO_MEMORY)
        return ExitCode.FAILED
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    return ExitCode.DONE
