"""The command `completion`, and what a shell asks the program by."""

from __future__ import annotations

from typing import Final

import click
from click import shell_completion

from textalign.errors import UsageError

from .group import PROGRAM
from .streams import write_stdout

COMPLETE: Final = "_TEXTALIGN_COMPLETE"
"""The variable by which a shell asks for completions; click looks at it."""

SHELLS: Final = ("bash", "zsh", "fish")
"""Shells that complete command lines."""


@click.command("completion")
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
    program = click.get_current_context().find_root().command
    # What the class for bash does besides is to start one and ask for its version.
    script = shell_completion.ShellComplete.source(made(program, {}, PROGRAM, COMPLETE))
    write_stdout(f"{script.strip()}\n".encode())
