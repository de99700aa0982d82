"""Marks that several files of tests share.

For tests that need a package which only an extra brings (.ci/run runs them with all), and for those
that no other thread may run beside.
"""

from __future__ import annotations

import importlib.util

import pytest


def needs(*packages: str) -> pytest.MarkDecorator:
    """Skip where one of the packages is not installed."""
    missing = [name for name in packages if importlib.util.find_spec(name) is None]
    reason = f"an extra brings {', '.join(missing) or 'nothing'}"
    return pytest.mark.skipif(bool(missing), reason=reason)


exchanges_engine = pytest.mark.thread_unsafe(reason="the engine of the process is exchanged")
parses_python = pytest.mark.thread_unsafe(reason="CPython 3.11 fails where two threads parse")
