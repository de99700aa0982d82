"""Sessions of the two engines, for tests and benches; importable where neither is installed."""

from __future__ import annotations

import importlib.util
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HAS_SAIL = importlib.util.find_spec("pysail") is not None

on_sail = pytest.mark.skipif(
    not HAS_SAIL, reason="tried on Sail: a start of classic Spark takes too long for all of them"
)


@contextmanager
def sail() -> Iterator[Any]:
    """Sail in this process, which is its own worker."""
    from pysail.spark import SparkConnectServer
    from pyspark.sql import SparkSession

    server = SparkConnectServer(port=0)
    server.start(background=True)
    _, port = server.listening_address
    session = SparkSession.builder.remote(f"sc://localhost:{port}").getOrCreate()
    try:
        yield session
    finally:
        session.stop()
        server.stop()


@contextmanager
def classic(python: str = sys.executable, config: Mapping[str, str] | None = None) -> Iterator[Any]:
    """Classic PySpark on two threads of this machine."""
    os.environ["PYSPARK_PYTHON"] = python
    os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    from pyspark.sql import SparkSession

    builder = (
        SparkSession.builder.master("local[2]")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.level", "ERROR")
    )
    for name, value in (config or {}).items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    try:
        yield session
    finally:
        session.stop()
