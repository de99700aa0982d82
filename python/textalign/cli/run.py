"""One run of a command: what it reads, where its result goes, and what is said beside it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from textalign import engine as engines
from textalign import params, progress
from textalign._compare import compare
from textalign.errors import ExitCode, UsageError, listed, plural, printable, quoted
from textalign.progress import Display
from textalign.read import how_to_read, paths_from, read_corpus
from textalign.read.stream import ArticleStream
from textalign.show import formats, terminal
from textalign.show.lines import Look
from textalign.write import atomic_output, check_output, refuse_overwriting_input, write_atomic

from .streams import is_terminal, say, shows_pictures, write_stdout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from textalign._index import Index
    from textalign.corpus import Corpus
    from textalign.result import Result

FILE_WIDTH: Final = 80
"""Width of a table in a file: it must not depend on the terminal that happens to be there."""

PAGE: Final = "page"
"""What `report` makes; not one of the formats of the other commands."""

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
            wanted=is_terminal(sys.stderr) and not self.quiet,
        )
        context = click.get_current_context()
        context.obj = context.with_resource(display)
        self.code = ExitCode.DONE
        self.width = FILE_WIDTH if self.target else shutil.get_terminal_size().columns
        self.console: Console | None = None
        self.look = Look.PLAIN
        if self.target is None and (colour == "always" or shows_pictures(sys.stdout)):
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
                told = f"{quoted(self.target)} is a table for people"
                say(f"{told}: for programs add --format {suffix}")
        elif form in formats.BINARY_FORMATS and is_terminal(sys.stdout):
            raise UsageError(f"--format {form} is binary: give it a file with -o FILE")
        elif form == PAGE and is_terminal(sys.stdout):
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
            articles = plural(told.articles, "article", "articles")
            words = plural(told.words, "word", "words")
            say(f"{quoted(told.path)}: {articles}, {words}, commit {told.commit:,}")

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
