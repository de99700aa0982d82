"""Every command that does something, by the words that call it: "matrix", "background build"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from textalign import cli

if TYPE_CHECKING:
    from collections.abc import Iterator


def _inside(group: click.Group, before: str) -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from _inside(command, f"{before}{name} ")
        else:
            yield before + name, command


EVERY_COMMAND: dict[str, click.Command] = dict(_inside(cli.commands, ""))
