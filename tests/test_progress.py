"""The keyword `progress` of the verbs: who is told, how often, on which thread, and what stops.

Input: small corpora, and listeners that write down, raise or call back. Output: pass or fail, on
both engines.
"""

from __future__ import annotations

import inspect
import io
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import textalign
from textalign import progress
from textalign.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Told = list[tuple[str, int, int]]

QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."
SEEDS = Path(__file__).parent.parent / "seeds"
TEXTS = [
    f"{QUOTE} {n} people waited for bus {n * 7} on pier {n * 11}. " * 4 + QUOTE for n in range(24)
]

VERBS: dict[str, Callable[..., Any]] = {
    "compare": lambda **how: textalign.compare(TEXTS[:6], **how),
    "compare through candidates": lambda **how: textalign.compare(
        TEXTS[:6], candidates="shingles", measures=["jaccard"], estimate=True, **how
    ),
    "find": lambda **how: textalign.find("a fallen lime tree", TEXTS, **how),
    "dedup": lambda **how: textalign.dedup(TEXTS, **how),
    "dedup_files": lambda **how: textalign.dedup_files(SEEDS, threshold=0.05, **how),
    "sketch": lambda **how: textalign.sketch(TEXTS, **how),
    "load": lambda **how: textalign.load(
        [{"text": text} for text in TEXTS], text_field="text", **how
    ),
    "build_background": lambda **how: textalign.build_background(TEXTS, **how),
}


def listener(told: Told) -> Callable[[str, int, int], None]:
    return lambda stage, done, total: told.append((stage, done, total))


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody is told whenever somebody works."""
    monkeypatch.setattr(progress, "PERIOD", 0.0)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("verb", list(VERBS))
def test_a_verb_tells_its_stages(verb: str, each_engine: str) -> None:
    told: Told = []
    VERBS[verb](progress=listener(told))
    stages = [list(calls) for _, calls in groupby(told, key=lambda call: call[0])]
    assert stages
    assert len({calls[0][0] for calls in stages}) == len(stages)
    for calls in stages:
        assert calls[0][1:] == (0, 0)
        assert all(type(value) is int for _, *values in calls for value in values)
        assert all(0 <= done <= total or not total for _, done, total in calls)


@pytest.mark.usefixtures("at_once")
def test_the_twin_counts_every_item(monkeypatch: pytest.MonkeyPatch) -> None:
    from textalign import engine as engines

    monkeypatch.setattr(engines, "current", lambda: engines.load("python"))
    told: Told = []
    textalign.compare(TEXTS[:4], progress=listener(told), measures=[])
    assert [call for call in told if call[0] == "comparing"] == [
        ("comparing", 0, 0),
        *(("comparing", done, 10) for done in range(1, 11)),
    ]


def test_nobody_is_told_more_than_some_times_a_second(each_engine: str) -> None:
    told: list[tuple[float, str]] = []

    def listen(stage: str, done: int, total: int) -> None:
        told.append((time.monotonic(), stage))

    textalign.compare(TEXTS if each_engine == "rust" else TEXTS[:8], progress=listen)
    assert len(told) >= 3
    for (before, stage), (after, same) in pairwise(told):
        assert stage != same or after - before >= progress.PERIOD


@pytest.mark.usefixtures("at_once")
def test_texts_that_are_read_in_parts_are_counted_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PERIOD", 0.0)
    texts = [" ".join(f"word{n}" for n in range(1000))] * 5000
    told: list[tuple[int, int]] = []
    textalign.dedup(texts, progress=lambda _, done, total: told.append((done, total)))
    of_texts = [done for done, total in told if total == len(texts)]
    assert of_texts == sorted(of_texts)
    # Then the bands are sorted.
    assert {total for _, total in told} <= {0, len(texts), 21}


@pytest.mark.parametrize("verb", ["compare", "dedup", "sketch", "build_background"])
def test_the_thread_that_calls_is_the_one_that_is_told(verb: str, each_engine: str) -> None:
    told = []

    def listen(*call: object) -> None:
        told.append(threading.get_ident())

    def work() -> int:
        VERBS[verb](progress=listen)
        return threading.get_ident()

    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(work).result()
    here = work()
    assert set(told) == {here, other}


class StopError(Exception):
    """What a listener raises."""


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("calls", [1, 2, 5])
@pytest.mark.parametrize("verb", list(VERBS))
def test_what_a_listener_raises_ends_the_verb(verb: str, calls: int, each_engine: str) -> None:
    before = VERBS[verb]()
    left = [calls]

    def stop(*call: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise StopError(*call)

    def tried() -> bool:
        try:
            VERBS[verb](progress=stop)
        except StopError:
            return True
        return False

    # A verb that is done before it has told so much is not stopped.
    assert tried() == (left[0] <= 0)
    if calls == 1:
        assert left[0] <= 0
    after = VERBS[verb]()
    assert repr(after) == repr(before)


def test_long_work_stops_soon() -> None:
    began = time.monotonic()
    raised = []

    def stop(stage: str, done: int, total: int) -> None:
        if stage == "comparing" and total:
            raised.append(time.monotonic())
            raise StopError

    long_work = [f"{text} {n}" for n in range(10) for text in TEXTS]
    with pytest.raises(StopError):
        textalign.compare(long_work, candidates="all", progress=stop)
    assert time.monotonic() - raised[0] < 5
    assert raised[0] > began


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("error", [OSError, BrokenPipeError, textalign.InputError])
def test_what_is_raised_while_files_are_read_is_not_taken_for_their_fault(
    error: type[Exception], tmp_path: Path
) -> None:
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(TEXTS[n], "utf-8")

    def stop(stage: str, done: int, total: int) -> None:
        if done == 2:
            raise error("mine")

    with pytest.raises(error, match="mine"):
        textalign.load(tmp_path, progress=stop)
    told: Told = []
    textalign.load(tmp_path, progress=listener(told))
    assert told == [("reading", done, 0) for done in range(4)]


@pytest.mark.usefixtures("at_once")
def test_what_a_listener_calls_is_not_told_to_it(each_engine: str) -> None:
    told: Told = []
    depth = [0]

    def listen(stage: str, done: int, total: int) -> None:
        assert depth[0] == 0
        depth[0] += 1
        textalign.dedup(TEXTS[:3])
        textalign.align(QUOTE, TEXTS[0])
        depth[0] -= 1
        told.append((stage, done, total))

    textalign.compare(TEXTS[:4], progress=listen)
    assert {stage for stage, *_ in told} == {"preparing", "comparing", "counting shingles"}


@pytest.mark.parametrize("error", [None, StopError])
def test_true_shows_a_line_that_goes_away(
    error: type[Exception] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = io.StringIO()
    monkeypatch.setattr(sys, "stderr", shown)
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr(progress, "PERIOD", 0.01)

    @progress.watched
    def work(*, progress: progress.Progress = None) -> None:
        from textalign.progress import enter

        enter("waiting", "turns", lambda: (3, 10))
        deadline = time.monotonic() + 10
        while "waiting: 3 of 10 turns (30 %)" not in shown.getvalue():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        if error is not None:
            raise error

    if error is None:
        work(progress=True)
    else:
        with pytest.raises(error):
            work(progress=True)
    assert shown.getvalue().endswith(" \r")
    after = shown.getvalue()
    time.sleep(0.05)
    assert shown.getvalue() == after


@pytest.mark.parametrize("wanted", [None, False])
def test_nobody_need_be_told(wanted: bool | None, capsys: pytest.CaptureFixture[str]) -> None:
    textalign.compare(TEXTS[:3], progress=wanted)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("verb", list(VERBS))
def test_what_cannot_be_told_is_refused(verb: str) -> None:
    with pytest.raises(UsageError, match=r"progress must be a callable, .* not of type str"):
        VERBS[verb](progress="yes")


def test_every_long_verb_has_the_keyword() -> None:
    quick = {"align", "candidate_recall", "explain", "jaccard"}
    verbs = {
        name
        for name in textalign.__all__
        if inspect.isfunction(getattr(textalign, name)) and name not in quick
    }
    assert {name.partition(" ")[0] for name in VERBS} | {"report"} == verbs
    for name in verbs:
        parameter = inspect.signature(getattr(textalign, name)).parameters["progress"]
        assert (parameter.kind, parameter.default) == (parameter.KEYWORD_ONLY, None)
