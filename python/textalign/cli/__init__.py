"""The command line: options to keywords, results to formats, errors to exit codes.

Here is the program with its commands, in the order in which help lists them, and how a run of it
ends. Each command, or group of them, is a file; their options come from `params`.
"""

from __future__ import annotations

import io
import os
import sys
from typing import Final, NoReturn

import click

import textalign
from textalign import engine as engines
from textalign import params, schema
from textalign.errors import ExitCode, TextalignError, system_words

from . import background, compare, completion, dedup, find, index
from .completion import COMPLETE
from .group import PROGRAM, Commands
from .streams import say, tell, write_stdout

NO_MEMORY: Final = (
    "the memory that this process may have is not enough: give it fewer articles at a time, "
    "or raise the limit (ulimit -v)"
)


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


for _command in (
    compare.matrix_command,
    compare.passages_command,
    compare.families_command,
    compare.report_command,
    find.find_command,
    compare.align_command,
    compare.explain_command,
    dedup.dedup_command,
    background.background_commands,
    index.index_commands,
    completion.completion_command,
):
    commands.add_command(_command)


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
        tell(told.getvalue())
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
