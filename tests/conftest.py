"""Every call on both engines: the fixture `engine` runs a test once on each."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from textalign import engine as engines
from textalign.errors import EngineError

if TYPE_CHECKING:
    from collections.abc import Iterator

# `few` is for measuring coverage and for a suite that ran before, `fast` runs with every change,
# `more` in .ci/run on the tests of the twins, `thorough` (HYPOTHESIS_PROFILE=thorough) before a
# release.
COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("few", max_examples=5, **COMMON)
settings.register_profile("fast", max_examples=50, **COMMON)
settings.register_profile("more", max_examples=200, **COMMON)
settings.register_profile("thorough", max_examples=20_000, **COMMON)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))

ENGINES = ("rust", "python")
SEEDS = Path(__file__).parent.parent / "seeds"


def loaded(name: str) -> engines.Loaded:
    """An engine; a missing extension fails the test, for a skip would hide half of the suite."""
    try:
        return engines.load(name)
    except EngineError as error:  # pragma: no cover
        pytest.fail(str(error))


@pytest.hookimpl(tryfirst=True)
def pytest_itemcollected(item: pytest.Item) -> None:
    """Under `pytest --parallel-threads` each thread has a `tmp_path`; other fixtures are shared."""
    if "folder" in getattr(item, "fixturenames", ()):
        item.add_marker(pytest.mark.thread_unsafe(reason="the threads would share its folder"))


@pytest.fixture(scope="session", autouse=True)
def _ctrl_c_is_heard() -> Iterator[None]:
    """What runs in the background begins with SIGINT ignored, and hands that down."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> engines.Engine:
    """Each of the two engines: its module."""
    return loaded(request.param).module


@pytest.fixture(params=ENGINES)
def each_engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run the public API on each of the two engines."""
    chosen = loaded(request.param)
    monkeypatch.setattr(engines, "current", lambda: chosen)
    return chosen.name


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The five articles."""
    return SEEDS
