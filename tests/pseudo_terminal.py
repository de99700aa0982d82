"""What a terminal gets of a process: both of its streams on one pseudo-terminal."""

from __future__ import annotations

import os
import re
import subprocess
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# On a busy machine a run takes a second, and then tells how far it is.
PROGRESS: Final = re.compile(r"(?:\r[a-z][^\r\n]*)+\r *\r")


def shown(arguments: Sequence[str], environment: Mapping[str, str], *, progress: bool) -> str:
    """What the terminal gets until the process ends; `progress`: with the line that tells of it."""
    # Here, because Windows has none: there the tests are skipped.
    import pty

    screen, stream = pty.openpty()
    try:
        with subprocess.Popen(
            arguments, env=environment, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream
        ):
            os.close(stream)
            data = b""
            while piece := _read(screen):
                data += piece
    finally:
        os.close(screen)
    # The terminal itself makes CR LF of every LF; progress is a line that is written over.
    told = data.decode().replace("\r\n", "\n")
    return told if progress else PROGRESS.sub("", told)


def _read(screen: int) -> bytes:
    try:
        return os.read(screen, 65536)
    except OSError:  # Linux: nobody holds the other end any more
        return b""
