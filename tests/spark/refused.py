"""A driver whose workers have another module path: `refused.py WORKER_PATH FOLDER [PYTHON]`.

Prints the error that the first stage ends with. On Sail the worker is a server of its own process;
on classic PySpark it is what the workers' PYTHONPATH says, run by PYTHON.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from engines import HAS_SAIL, classic


def main() -> None:
    path, folder, *more = sys.argv[1:]
    python = more[0] if more else sys.executable
    paths = os.pathsep.join([path, os.environ.get("PYTHONPATH", "")])
    if not HAS_SAIL:
        launcher = Path(path) / "python"
        launcher.write_text(
            f'#!/bin/sh\nPYTHONPATH="{path}:$PYTHONPATH" exec "{python}" "$@"\n', "utf-8"
        )
        launcher.chmod(0o755)
        with classic(str(launcher)) as spark:
            told(spark, folder)
        return
    code = (
        "import time\nfrom pysail.spark import SparkConnectServer\n"
        "server = SparkConnectServer(port=0)\nserver.start(background=True)\n"
        "print('port', server.listening_address[1], flush=True)\ntime.sleep(90)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            said = server.stdout.readline() if server.stdout else ""
            port = re.search(r"port (\d+)", said)
            from pyspark.sql import SparkSession

            spark = SparkSession.builder.remote(f"sc://localhost:{port[1]}").getOrCreate()
            told(spark, folder)
            spark.stop()
        finally:
            server.kill()


def told(spark: object, folder: str) -> None:
    """Print how it ends."""
    from textalign.errors import TextalignError
    from textalign.spark.stages import Stages

    try:
        Stages(spark, folder, {}, 2)
    except TextalignError as error:
        print(f"{type(error).__name__}: {error}", flush=True)


if __name__ == "__main__":
    main()
