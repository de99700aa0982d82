"""Ctrl-C, forks and threads: a long call ends at once, a child works, callers do not wait.

Articles of random words make work for many seconds; nothing here waits for its end.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

import textalign
from textalign import _compare, params
from textalign import engine as engines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

ENGINES = ("rust", "python")
SEEDS = Path(__file__).parent.parent / "seeds"
PACKAGE_FOLDER = Path(textalign.__file__).parent.parent
OLD = b"the old file"

# A second is what a person takes for "at once"; a busy machine may take somewhat longer.
AT_ONCE = 3.0

SMALL_STACK = 256 << 10
"""Bytes; what a thread has by default is 8 MiB, on some systems 512 KiB."""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and forks need POSIX")


def articles(count: int) -> list[str]:
    """Articles of 3,000 words that share all their words, in any order."""
    dice = random.Random(1)
    words = ["".join(dice.choices("abcdefghijklmnop", k=dice.randint(3, 9))) for _ in range(3000)]
    return [" ".join(dice.choices(words, k=3000)) for _ in range(count)]


@pytest.fixture(scope="module")
def long_work() -> list[str]:
    """What takes the compiled engine on one thread half a minute, the twin many."""
    return articles(400)


@pytest.fixture(scope="module")
def long_folder(tmp_path_factory: pytest.TempPathFactory, long_work: list[str]) -> Path:
    made = tmp_path_factory.mktemp("long")
    for number, text in enumerate(long_work):
        (made / f"{number:03}.txt").write_text(text, "utf-8")
    return made


def compare(texts: list[str], threads: int = 1) -> textalign.Result:
    return textalign.compare(texts, candidates="all", threads=threads)


# --- Ctrl-C ------------------------------------------------------------------------------------


@pytest.mark.parametrize("threads", ["1", "2"])
@pytest.mark.parametrize("engine", ENGINES)
def test_ctrl_c_ends_a_command_and_leaves_its_output_as_it_was(
    engine: str, threads: str, long_folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(OLD)
    # Quiet: no background table has the made-up words.
    arguments = ["matrix", str(long_folder), "-q", "--threads", threads, "--candidates", "all"]
    script = "from textalign import cli; print('started', flush=True); cli.main()"
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments, "--format", "csv", "-o", str(target)],
        env={**os.environ, "PYTHONPATH": str(PACKAGE_FOLDER), "TEXTALIGN_ENGINE": engine},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"started\n"
        time.sleep(1.5)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        assert process.wait(timeout=60) == 130
        assert time.monotonic() - began < AT_ONCE
        assert process.stderr.read() == b""
        assert process.stdout.read() == b""
    assert target.read_bytes() == OLD
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


@pytest.fixture(autouse=True)
def nobody_watches_the_collector() -> Iterator[None]:
    """Without callbacks of the garbage collector: hypothesis has one, and Python ignores what is
    raised there, so that an interrupt which comes in that moment is lost."""
    callbacks = gc.callbacks[:]
    gc.callbacks.clear()
    yield
    gc.callbacks[:] = callbacks


@pytest.fixture
def in_half_a_second(each_engine: str) -> Iterator[None]:
    # Behind the engine, which a busy machine takes longer than that to load.
    timer = threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    yield
    timer.cancel()
    timer.join()


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.usefixtures("in_half_a_second")
def test_ctrl_c_ends_a_call_and_the_next_one_works(
    each_engine: str, threads: int, long_work: list[str]
) -> None:
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        compare(long_work, threads)
    assert time.monotonic() - began < 0.5 + AT_ONCE
    assert len(textalign.compare(SEEDS, threads=threads).passages) > 0


def wait_of(work: Callable[[], object]) -> float:
    """Seconds from the signal, which comes a tenth of a second into the work, to its end."""
    sent: list[float] = []

    def interrupt() -> None:
        sent.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)

    timer = threading.Timer(0.1, interrupt)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        work()
    waited = time.monotonic() - sent[0]
    timer.join()
    return waited


def test_ctrl_c_does_not_wait_for_the_end_of_a_large_article() -> None:
    # Regression: an article was made ready in one piece, and an interrupt waited for seconds.
    text = " ".join(articles(1)[0].split()[:1000]) + " "
    large = [text * 1500]
    assert wait_of(lambda: textalign.find("nothing of that", large)) < 0.5
    assert len(textalign.compare(SEEDS).passages) > 0


def test_ctrl_c_does_not_wait_for_families() -> None:
    # Regression: families were gathered in one piece.
    dice = random.Random(2)
    words = articles(1)[0].split()
    said = [" ".join(dice.sample(words, 12)) for _ in range(40)]
    texts = [". ".join(dice.sample(said, 20)) for _ in range(180)]
    made = _compare.Prepared.of(textalign.Corpus.from_texts(texts), "english", 2)
    pairs = np.ascontiguousarray(np.transpose(np.triu_indices(len(texts))), np.uint32)
    held = made.held.passages(pairs, params.Model.of(22, 3, 0, condensed=False), 2)
    began = time.monotonic()
    held.families()
    lasts = time.monotonic() - began
    assert wait_of(held.families) < max(0.25, lasts / 2)


class StopError(Exception):
    pass


def test_what_a_signal_handler_raises_ends_the_call(long_work: list[str]) -> None:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise StopError

    before = signal.signal(signal.SIGALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        with pytest.raises(StopError):
            compare(long_work)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_a_signal_that_raises_nothing_is_handled_at_once_and_the_call_goes_on() -> None:
    texts = articles(40)
    handled: list[float] = []
    before = signal.signal(signal.SIGALRM, lambda *_: handled.append(time.monotonic()))
    try:
        began = time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        interrupted = compare(texts)
        ended = time.monotonic()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert len(handled) == 1
    assert began < handled[0] < ended
    assert list(interrupted.passages) == list(compare(texts).passages)


# --- Forks -------------------------------------------------------------------------------------

# Newer Pythons warn of every fork with threads, which is what is tried here.
forks = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def in_child(work: Callable[[], bool]) -> int:
    """The exit code of a forked child that does the work: 0 if what it finds is right."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 1
    try:
        signal.alarm(60)
        code = 0 if work() else 2
    except BaseException:  # noqa: BLE001  a child must never come back into pytest
        traceback.print_exc()
    finally:
        os._exit(code)


@forks
@pytest.mark.parametrize("threads", [1, 2])
def test_a_forked_child_finds_the_same(each_engine: str, threads: int) -> None:
    def found() -> list[textalign.Passage]:
        return list(textalign.compare(SEEDS, threads=threads).passages)

    before = found()
    assert in_child(lambda: found() == before) == 0
    assert found() == before


@forks
def test_a_child_forked_in_the_midst_of_a_call_works() -> None:
    texts = articles(30)
    wanted = list(compare(texts[:4], 2).passages)
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(compare, texts, 2)
        for _ in range(5):
            time.sleep(0.02)
            assert in_child(lambda: list(compare(texts[:4], 2).passages) == wanted) == 0
        running.result()


@forks
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_workers_of_multiprocessing_find_the_same(method: str) -> None:
    here = textalign.compare(SEEDS, threads=2)
    with multiprocessing.get_context(method).Pool(2) as pool:
        found = pool.map(textalign.compare, [str(SEEDS)] * 4, chunksize=1)
    for result in found:
        assert list(result.passages) == list(here.passages)
        assert result.families == here.families
        assert (result.matrix() == here.matrix()).all()


# --- Threads -----------------------------------------------------------------------------------


def test_threads_may_call_at_once(each_engine: str) -> None:
    alone = textalign.compare(SEEDS)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: textalign.compare(SEEDS, threads=1 + n % 3), range(8)))
    for result in found:
        assert list(result.passages) == list(alone.passages)
        assert result.families == alone.families


def test_eight_threads_do_eight_different_things_at_once(each_engine: str) -> None:
    """Every call from every thread, with what it finds alone."""
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    calls: list[Callable[[int], object]] = [
        lambda n: list(textalign.compare(SEEDS, threads=n).passages),
        lambda n: textalign.compare(texts, threads=n, candidates="shingles").families,
        lambda n: textalign.compare(texts, threads=n).matrix("jaccard").tolist(),
        lambda _: textalign.align(texts[0], texts[1]),
        lambda n: textalign.find("President Trump broke the deadlock", texts, threads=n),
        lambda n: textalign.dedup(texts, threshold=0.05, threads=n).score.tolist(),
        lambda n: textalign.sketch(texts, threads=n).tolist(),
        lambda _: textalign.build_background(texts).text,
    ]
    alone = [call(1) for call in calls]
    rounds = 3 if each_engine == "rust" else 1
    with ThreadPoolExecutor(8) as pool:
        for turn in range(rounds):
            running = [pool.submit(call, 1 + (n + turn) % 3) for n, call in enumerate(calls)]
            assert [future.result() for future in running] == alone


def test_an_event_loop_goes_on_while_the_twin_compares(monkeypatch: pytest.MonkeyPatch) -> None:
    """The twin holds the interpreter, but lets others have their turn."""
    twin = engines.load("python")
    monkeypatch.setattr(engines, "current", lambda: twin)
    texts = articles(4)

    async def ticks() -> list[float]:
        seen = [time.monotonic()]
        work = asyncio.create_task(asyncio.to_thread(compare, texts))
        while not work.done():
            await asyncio.sleep(0.01)
            seen.append(time.monotonic())
        await work
        return [b - a for a, b in pairwise(seen)]

    gaps = asyncio.run(ticks())
    assert len(gaps) > 10
    assert max(gaps) < 1.0


def test_an_event_loop_goes_on_while_a_thread_compares() -> None:
    texts = articles(60)

    async def ticks() -> tuple[float, list[float]]:
        seen = [time.monotonic()]
        work = asyncio.create_task(asyncio.to_thread(compare, texts))
        while not work.done():
            await asyncio.sleep(0.01)
            seen.append(time.monotonic())
        await work
        return seen[-1] - seen[0], [b - a for a, b in pairwise(seen)]

    lasted, gaps = asyncio.run(ticks())
    assert len(gaps) > 0.3 * lasted / 0.01
    assert max(gaps) < 0.5


def test_a_caller_with_a_small_stack_is_enough_for_long_texts(each_engine: str) -> None:
    """Where a stack ends, so does the process; threads of a server may have little of it."""
    words = 200_000 if each_engine == "rust" else 4_000
    text = " ".join(articles(1)[0].split()[:2000] * (words // 2000))
    same = "same " * words
    found: list[int] = []

    def call() -> None:
        found.append(len(textalign.compare([text, text[1:], same, same]).passages))
        found.append(len(textalign.find(text[:200], [text, same])))
        found.append(int(textalign.dedup([text, text[1:], same, same]).kept.sum()))

    before = threading.stack_size(SMALL_STACK)
    try:
        caller = threading.Thread(target=call)
        caller.start()
    finally:
        threading.stack_size(before)
    caller.join()
    assert len(found) == 3
    assert found[0] > 0
    assert found[1] > 0
    assert found[2] == 2
