"""How far a run is: said by those who work, shown to those who wait.

Whoever begins a long stage calls `enter` with its name and where its count is; the command line
shows that on a terminal, from the first second on, on one line that it takes away again. Nothing is
measured for it: a thread of its own looks at counts that are kept anyway.

A caller of the API may ask to be told (`watched`). Those who work call `tell` every now and then,
on the thread of the caller, and whatever the caller raises there ends the work.
"""

from __future__ import annotations

import functools
import shutil
import sys
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, ParamSpec, Self, TextIO, TypeVar

from .errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    Count = Callable[[], tuple[int, int]]

Progress = Callable[[str, int, int], object] | bool | None
"""Who is told how far a call is: called with the stage, such as "comparing", how many of its items
are done, and how many there are (0 while nobody knows); or True, for a line on stderr."""

_Arguments = ParamSpec("_Arguments")
_Returned = TypeVar("_Returned")

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


class _Watch(threading.local):
    """Who is told of what this thread works on."""

    listener: Callable[[str, int, int], object] | None = None
    stage: str = ""
    told: float = 0.0


_watch = _Watch()


def enter(name: str, unit: str, count: Count) -> None:
    """Say what is done from here on."""
    global _now  # noqa: PLW0603  one process has one terminal
    _now = Stage(name, unit, count, time.monotonic())
    if _watch.listener is not None:
        _watch.stage = name
        _call(0, 0)


def tell(done: int, total: int) -> None:
    """Say how far the stage is that this thread works on: as often as one likes.

    Whoever wants to know is told at most once in `PERIOD`; what they raise is raised here.
    """
    if _watch.listener is not None and time.monotonic() - _watch.told >= PERIOD:
        _call(done, total)


def _call(done: int, total: int) -> None:
    listener, _watch.listener = _watch.listener, None
    # Whatever the listener itself calls is none of its business.
    try:
        if listener is not None:
            listener(_watch.stage, done, total)
    finally:
        _watch.listener, _watch.told = listener, time.monotonic()


@contextmanager
def watching(wanted: Progress) -> Iterator[None]:
    """Tell somebody of what this thread works on while the block runs; see `Progress`."""
    if wanted is not None and not isinstance(wanted, bool) and not callable(wanted):
        raise UsageError(
            "progress must be a callable, which is told stage, done and total, or True or None, "
            f"not of type {type(wanted).__name__}"
        )
    before = _watch.listener, _watch.stage, _watch.told
    _watch.listener = None if wanted is None or isinstance(wanted, bool) else wanted
    shown = Display(sys.stderr, shutil.get_terminal_size().columns, wanted=wanted is True)
    try:
        with shown:
            yield
    finally:
        _watch.listener, _watch.stage, _watch.told = before


def watched(
    verb: Callable[_Arguments, _Returned],
) -> Callable[_Arguments, _Returned]:
    """Make a verb with the keyword ``progress`` tell of itself to whom that names.

    The listener is called on the thread that called the verb: when a stage begins, with 0 done,
    and while it runs at most five times a second. An exception that it raises ends the verb, which
    leaves nothing behind, and reaches the caller as it is.
    """

    @functools.wraps(verb)
    def call(*arguments: _Arguments.args, **keywords: _Arguments.kwargs) -> _Returned:
        wanted = keywords.get("progress")
        with watching(wanted):  # type: ignore[arg-type]  # whatever it is, it is checked
            return verb(*arguments, **keywords)

    return call


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
        global _now  # noqa: PLW0603  what was done before is over
        if self._wanted:
            _now = None
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
