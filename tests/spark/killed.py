"""A driver that is killed: `killed.py FOLDER WHEN VERB` over the articles beside the folder.

WHEN: `stage`, once one more stage is done; `half`, once the next one is written, before its
manifest is; `never`. VERB: `dedup` and the ledger, or `passages` and families. It prints both
tables, if it lives to.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

import generated
from engines import HAS_SAIL, classic, sail

import textalign.spark
from textalign.spark.stages import Stages


def main() -> None:
    folder, when, verb = sys.argv[1:]
    done = Stages.stage

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def stage(self: Stages, name: str, *given: Any, **named: Any) -> Any:
        fresh = self._manifest(name) is None
        if fresh and when == "half":
            given[1]().write.mode("overwrite").parquet(self.path(name))
            die()
        made = done(self, name, *given, **named)
        if fresh and when == "stage":
            print("made", name, flush=True)
            die()
        return made

    Stages.stage = stage  # type: ignore[method-assign]
    engine = sail if HAS_SAIL else classic
    with engine() as spark:
        lines = Path(folder).with_name("articles.jsonl").read_text("utf-8").splitlines()
        names = ("id", "text", "date", "value")
        rows = [tuple(one.get(name) for name in names) for one in map(json.loads, lines)]
        frame = generated.framed(spark, rows, 2)
        first, second = VERBS[verb]
        how = {"date_field": "date", "partitions": 2}
        tables = [first(frame, folder, **how), second(frame, folder, **how)]
        print(json.dumps([generated.told(table.toArrow()) for table in tables]), flush=True)


VERBS = {
    "dedup": (textalign.spark.dedup, textalign.spark.ledger),
    "passages": (textalign.spark.passages, textalign.spark.families),
}


if __name__ == "__main__":
    main()
