"""A group of commands, and what is told who names no command of it."""

from __future__ import annotations

from typing import Final

import click

from .streams import exists

PROGRAM: Final = "textalign"


class Commands(click.Group):
    """The commands, the main one first."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List them in the order in which they were added, not of the alphabet."""
        del ctx
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; who names a path where one belongs is told what to write."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            if ctx.parent is None and exists(args[0]):
                more = f"{error.message} To compare what is there: {PROGRAM} matrix {args[0]}"
                raise click.UsageError(more, ctx) from None
            raise
