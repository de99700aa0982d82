"""How far a run is: said by those who work, shown to those who wait.

Whoever begins a long stage calls `enter` with its name and where its count is; the command line
shows that on a terminal, from the first second on, on one line that it takes away again. Nothing is
measured for it: a thread of its own looks at counts that are kept anyway.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    Count = Callable[[], tuple[int, int]]

PATIENCE: Final = 1.0
"""Seconds before anything is shown."""

PERIOD: Final = 0.2
"""Seconds from one look to the next."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Something that takes time."""

    name: str
    """What is done, such as "comparing"."""
    unit: str
    """What is counted, such as "pairs"."""
    count: Count
    """Tells how many are done, and how many there are, or 0 while nobody knows."""
    began: float


_now: Stage | None = None


def enter(name: str, unit: str, count: Count) -> None:
    """Say what is done from here on."""
    global _now  # noqa: PLW0603  one process has one terminal
    _now = Stage(name, unit, count, time.monotonic())


def told(stage: Stage, elapsed: float) -> str:
    """A stage in words, after so many seconds.

    Examples
    --------
    >>> told(Stage("comparing", "pairs", lambda: (250, 1000), 0.0), 2.0)
    'comparing: 250 of 1,000 pairs (25 %), 125/s, 0:06 left'
    >>> told(Stage("reading", "files", lambda: (12, 0), 0.0), 3.0)
    'reading: 12 files, 4/s'
    """
    done, total = stage.count()
    rate = done / elapsed if elapsed > 0 else 0.0
    speed = f", {rate:,.0f}/s" if rate >= 1 else f", {60 * rate:.1f}/min" if rate else ""
    if not total:
        return f"{stage.name}: {done:,} {stage.unit}{speed}" if done else stage.name
    text = f"{stage.name}: {done:,} of {total:,} {stage.unit} ({100 * done // total} %){speed}"
    if not rate or done >= total:
        return text
    minutes, seconds = divmod(round((total - done) / rate), 60)
    hours, minutes = divmod(minutes, 60)
    left = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{text}, {left} left"


class Display:
    """Shows the present stage on a terminal while the block runs; shows nothing in any other."""

    def __init__(self, stream: TextIO | None, width: int, *, wanted: bool) -> None:
        self._stream = stream
        self._width = width
        self._wanted = wanted and stream is not None
        self._shown = 0
        self._ended = threading.Event()
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        """Begin to look, on a thread of its own."""
        if self._wanted:
            threading.Thread(target=self._look, name="textalign-progress", daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the line away."""
        self.end()

    def end(self) -> None:
        """Show nothing from here on."""
        self._ended.set()
        self.hide()

    def hide(self) -> None:
        """Take the line away until the next look, for something else to be written."""
        with self._lock:
            if self._shown:
                self._write("\r" + " " * self._shown + "\r")
                self._shown = 0

    def _look(self) -> None:
        wait = PATIENCE
        while not self._ended.wait(wait):
            wait = PERIOD
            stage = _now
            if stage is None:
                continue
            line = told(stage, time.monotonic() - stage.began)[: self._width - 1]
            with self._lock:
                if not self._ended.is_set():
                    self._write("\r" + line + " " * (self._shown - len(line)))
                    self._shown = len(line)

    def _write(self, text: str) -> None:
        # Whoever listens may be gone; the work goes on.
        with suppress(OSError, ValueError):
            if self._stream is not None:
                self._stream.write(text)
                self._stream.flush()
