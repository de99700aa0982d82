"""Stages, their manifests, connected components, and who may be a worker."""

from __future__ import annotations

import itertools
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from engines import HAS_SAIL, on_sail

from textalign import engine
from textalign.errors import StageError, WorkerError
from textalign.spark.components import components
from textalign.spark.stages import MANIFEST, Stages
from textalign.spark.workers import Identity, check, identity, refusal

ROWS = "n bigint"


def ran(spark: Any, count: int) -> Any:
    return lambda: spark.range(0, count, 1, 2).withColumnRenamed("id", "n")


def test_a_stage_is_made_once(spark: Any, tmp_path: Path) -> None:
    stages = Stages(spark, str(tmp_path), {"seed": 1}, 1)
    assert stages.stage("one", ROWS, ran(spark, 5)).count() == 5
    # What is done is read, not made anew.
    again = Stages(spark, str(tmp_path), {"seed": 1}, 1)
    assert again.stage("one", ROWS, ran(spark, 7)).count() == 5
    assert again.rows("one") == 5
    with pytest.raises(StageError, match=r"'two' .* is not done"):
        again.rows("two")


def test_a_stage_without_a_manifest_is_made_anew(spark: Any, tmp_path: Path) -> None:
    Stages(spark, str(tmp_path), {}, 1)
    ran(spark, 9)().write.parquet(str(tmp_path / "one"))
    stages = Stages(spark, str(tmp_path), {}, 1)
    assert stages.stage("one", ROWS, ran(spark, 5)).count() == 5


@pytest.mark.parametrize("lost", ["a file", "all"])
def test_a_stage_that_lost_files_is_refused(spark: Any, tmp_path: Path, lost: str) -> None:
    Stages(spark, str(tmp_path), {}, 1).stage("one", ROWS, ran(spark, 100))
    files = sorted((tmp_path / "one").glob("*.parquet"))
    for file in files[:1] if lost == "a file" else files:
        file.unlink()
    with pytest.raises(StageError, match=r"has \d+ rows, and had 100: files of it are gone"):
        Stages(spark, str(tmp_path), {}, 1).stage("one", ROWS, ran(spark, 100))


def test_rows_lost_on_the_way_into_a_stage_are_told(spark: Any, tmp_path: Path) -> None:
    stages = Stages(spark, str(tmp_path), {}, 1)
    stages.stage("one", ROWS, ran(spark, 5))
    stages.expect("one", 5)
    with pytest.raises(StageError, match="has 5 of 6 rows"):
        stages.expect("one", 6)


def test_a_stage_may_be_empty(spark: Any, tmp_path: Path) -> None:
    for _ in range(2):
        stages = Stages(spark, str(tmp_path), {}, 1)
        assert stages.stage("none", ROWS, ran(spark, 0)).count() == 0


def test_a_stage_of_other_parameters_is_refused(spark: Any, tmp_path: Path) -> None:
    Stages(spark, str(tmp_path), {"seed": 1}, 1).stage("one", ROWS, ran(spark, 5), {"more": "a"})
    for run, own in (({"seed": 2}, {"more": "a"}), ({"seed": 1}, {"more": "b"}), ({}, {})):
        with pytest.raises(StageError, match=r"the stage 'one' .* was made with .*another folder"):
            Stages(spark, str(tmp_path), run, 1).stage("one", ROWS, ran(spark, 5), own)


def test_a_stage_of_another_scheme_is_refused(spark: Any, tmp_path: Path) -> None:
    stages = Stages(spark, str(tmp_path), {}, 1)
    stages.stage("one", ROWS, ran(spark, 5))
    asked = ("one", "99", identity().unicode, identity().textalign, "{}", 5)
    spark.createDataFrame([asked], MANIFEST).write.mode("overwrite").parquet(
        str(tmp_path / "manifests" / "one")
    )
    with pytest.raises(StageError, match="made with scheme 99, not"):
        stages.stage("one", ROWS, ran(spark, 5))


def test_a_manifest_that_cannot_be_read_is_no_stage_to_be_made(spark: Any, tmp_path: Path) -> None:
    Stages(spark, str(tmp_path), {}, 1).stage("one", ROWS, ran(spark, 5))
    for file in (tmp_path / "manifests" / "one").glob("*.parquet"):
        file.write_bytes(b"PAR1 and then nothing that Parquet is")
    with pytest.raises(Exception, match=r"(?i)parquet|manifest"):
        Stages(spark, str(tmp_path), {}, 1).stage("one", ROWS, ran(spark, 7))
    assert spark.read.parquet(str(tmp_path / "one")).count() == 5


@pytest.mark.parametrize("condition", ["PATH_NOT_FOUND", "UNABLE_TO_INFER_SCHEMA", None])
def test_only_a_path_that_is_not_there_is_no_manifest(condition: str | None) -> None:
    from pyspark.errors import AnalysisException

    def failing(_: str) -> None:
        raise AnalysisException("[" + str(condition) + "] so it is", errorClass=condition)

    class Reader:
        schema = staticmethod(lambda _: Reader)
        parquet = staticmethod(failing)

    stages = object.__new__(Stages)
    stages.folder = "folder"
    stages.spark = type("Session", (), {"read": Reader})
    if condition == "PATH_NOT_FOUND":
        assert stages._manifest("one") is None
    else:
        with pytest.raises(StageError, match=r"manifest of the stage 'one' .* cannot be read: "):
            stages._manifest("one")


def graphs() -> dict[str, list[tuple[int, int]]]:
    draw = random.Random(5)
    chain = list(range(200))
    draw.shuffle(chain)
    names = draw.sample(range(10**12), 300)
    return {
        "chain": list(itertools.pairwise(chain)),
        "star": [(draw.randrange(700), 7_000_000_000) for _ in range(500)],
        "random": [(draw.choice(names), draw.choice(names)) for _ in range(200)],
        "empty": [],
    }


def by_search(edges: list[tuple[int, int]]) -> dict[int, int]:
    """Labels by the plainest way there is."""
    ties: dict[int, set[int]] = {}
    for a, b in edges:
        ties.setdefault(a, set()).add(b)
        ties.setdefault(b, set()).add(a)
    label: dict[int, int] = {}
    for node in sorted(ties):
        waiting = [node]
        while waiting:
            one = waiting.pop()
            if one not in label:
                label[one] = node
                waiting.extend(ties[one])
    return label


@pytest.mark.parametrize(
    ("graph", "most"),
    [
        pytest.param(graph, most, marks=() if most or graph == "star" else on_sail)
        for graph in graphs()
        for most in (10**6, 0)
    ],
)
def test_components_are_those_of_a_search(
    spark: Any, tmp_path: Path, graph: str, most: int
) -> None:
    edges = graphs()[graph]
    stages = Stages(spark, str(tmp_path), {}, 1)
    frame = spark.createDataFrame(edges, "a bigint, b bigint")
    found = components(stages, "labels", frame, most).collect()
    expected = by_search(edges)
    if most == 0 and graph == "random":
        # An edge from a node to itself ties nothing.
        expected = by_search([(a, b) for a, b in edges if a != b])
    assert {(row["node"], row["label"]) for row in found} == set(expected.items())
    assert len(found) == len(expected)


def test_a_worker_is_refused_for_what_differs() -> None:
    driver = Identity("3.11", "0.1.0", "3", "16.0.0")
    assert refusal(driver, driver) is None
    for field, value, told in (
        ("python", "3.12", "Python 3.12 (the driver has 3.11)"),
        ("textalign", "0.0.9", "textalign 0.0.9 (the driver has 0.1.0)"),
        ("scheme", "2", "the hash scheme 2 (the driver has 3)"),
        ("unicode", "15.0.0", "Unicode 15.0.0 (the driver has 16.0.0)"),
    ):
        said = refusal(driver._replace(**{field: value}), driver)
        assert said is not None
        assert told in said


def test_workers_like_the_driver_may_work(spark: Any) -> None:
    check(spark, 3)


def test_workers_with_another_background_table_are_refused(spark: Any, tmp_path: Path) -> None:
    table = engine.background(engine.current(), "flat")
    path = tmp_path / "table.txt"
    path.write_bytes(table.text.encode())
    check(spark, 2, (str(path), table.sha256))
    with pytest.raises(WorkerError, match=r"has another background table at .*put the same"):
        check(spark, 2, (str(path), "0" * 64))
    path.unlink()
    with pytest.raises(WorkerError, match=r"cannot read the background table .*no file"):
        Stages(spark, str(tmp_path / "run"), {}, 2, (str(path), table.sha256))
    assert not (tmp_path / "run").exists()


WORKERS = {
    "without the package": (
        "textalign/__init__.py",
        "raise ModuleNotFoundError(\"No module named 'textalign'\")",
        "cannot load textalign .*No module named",
    ),
    "of another scheme": (
        "sitecustomize.py",
        "import textalign._rust as rust\nrust.SCHEME = 99\n",
        "a worker has the hash scheme 99 .*install the same",
    ),
    "of another version": (
        "sitecustomize.py",
        "import textalign\ntextalign.__version__ = '99.0'\n",
        "a worker has textalign 99.0 ",
    ),
    "of another Python": (
        "sitecustomize.py",
        "import platform\nplatform.python_version_tuple = lambda: ('3', '99', '0')\n",
        "a worker has Python 3.99 ",
    ),
}


def other_python() -> str | None:
    """An interpreter of this machine that is of another version, if there is one."""
    ours = f"{sys.version_info[0]}.{sys.version_info[1]}"
    folders = [*os.environ.get("PATH", "").split(os.pathsep)]
    folders += map(str, Path.home().glob(".pyenv/versions/*/bin"))
    for minor in range(10, 15):
        path = shutil.which(f"python3.{minor}", path=os.pathsep.join(folders))
        if path is not None and f"3.{minor}" != ours:
            asked = [path, "-c", "import sys; print(*sys.version_info[:2], sep='.')"]
            told = subprocess.run(asked, capture_output=True, text=True, check=False)
            if told.stdout.strip() == f"3.{minor}":
                return path
    return None


@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, marks=on_sail if at in (1, 2) else ()) for at, kind in enumerate(WORKERS)],
)
def test_a_worker_is_refused(kind: str, tmp_path: Path) -> None:
    """A worker in a process of its own, where one module is another than the driver's."""
    name, code, told = WORKERS[kind]
    path = tmp_path / "worker" / name
    path.parent.mkdir(parents=True)
    python = None
    if kind == "of another Python" and not HAS_SAIL:
        python = other_python()
    if python is not None:
        # Spark looks itself, before any code of ours runs.
        told = "a worker has another Python than the driver"
    if python is None:
        path.write_text(code, encoding="utf-8")
    script = Path(__file__).with_name("refused.py")
    given = [str(tmp_path / "worker"), str(tmp_path / "stages"), *([python] if python else [])]
    ended = subprocess.run(  # noqa: PLW1510  its code is looked at
        [sys.executable, script, *given],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )
    last = ended.stdout.strip().splitlines()[-1] if ended.stdout.strip() else ended.stderr
    assert re.search("WorkerError: .*" + told, last), ended.stdout + ended.stderr[-3000:]
    # Refused before anything was written.
    assert not (tmp_path / "stages").exists()
    assert WorkerError.exit_code == 1
