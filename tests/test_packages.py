"""What is installed: the files of the wheel, no more and no fewer.

Input: the record of the installed distribution. It is read only where the package under test is
that distribution; in a plain checkout there is none, and these tests are skipped by name.
"""

from __future__ import annotations

import importlib
import re
import sysconfig
from importlib import metadata
from pathlib import Path, PurePosixPath

import pytest

import textalign

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = Path(textalign.__file__).resolve().parent


@pytest.fixture(scope="module")
def distribution() -> metadata.Distribution:
    try:
        found = metadata.distribution("textalign")
    except metadata.PackageNotFoundError:
        pytest.skip("textalign runs from a checkout and is not installed")
    if Path(str(found.locate_file("textalign"))).resolve() != PACKAGE:
        pytest.skip("the installed textalign is not the one under test")
    return found


@pytest.fixture(scope="module")
def files(distribution: metadata.Distribution) -> list[str]:
    """What the wheel holds; an installer adds files without a checksum (bytecode, RECORD)."""
    return sorted(str(file) for file in distribution.files or [] if file.hash is not None)


def test_the_package_is_whole(files: list[str]) -> None:
    sources = ROOT / "python" / "textalign"
    expected = {
        f"textalign/{path.relative_to(sources).as_posix()}"
        for path in sources.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix not in {".so", ".pyd"}
    }
    assert {"textalign/py.typed", "textalign/_rust.pyi", "textalign/data/english.txt"} <= expected
    assert {f"textalign/show/web/page.{kind}" for kind in ("html", "css", "js")} <= expected
    found = {name for name in files if name.startswith("textalign/")}
    (extension,) = found - expected
    assert extension.startswith("textalign/_rust.")
    assert found - {extension} == expected


def test_nothing_else_is_installed(files: list[str]) -> None:
    scripts = PurePosixPath(sysconfig.get_path("scripts")).name
    tops = {PurePosixPath(name).parts[0] for name in files}
    own = {"textalign", f"textalign-{textalign.__version__}.dist-info"}
    # The command stands outside of the folder of packages: ../../../bin/textalign.
    outside = {name for name in files if PurePosixPath(name).parts[0] == ".."}
    assert tops - {".."} == own
    assert {PurePosixPath(name).parts[-2] for name in outside} <= {scripts}
    assert not [name for name in files if re.search(r"seeds|tests|__pycache__", name)]


def test_the_licences_are_installed(distribution: metadata.Distribution, files: list[str]) -> None:
    named = distribution.metadata.get_all("License-File")
    assert set(named or []) == {"LICENSE-MIT", "LICENSE-APACHE", "LICENSE-DATA.md"}
    for name in named or []:
        (path,) = (file for file in files if file.endswith(f".dist-info/licenses/{name}"))
        installed = Path(str(distribution.locate_file(path))).read_text(encoding="utf-8")
        assert installed == (ROOT / name).read_text(encoding="utf-8")
    assert distribution.metadata["License-Expression"] == "MIT OR Apache-2.0"


def test_one_wheel_serves_every_python_from_3_11(distribution: metadata.Distribution) -> None:
    wheel = distribution.read_text("WHEEL") or ""
    tags = [line for line in wheel.splitlines() if line.startswith("Tag: ")]
    assert tags
    assert all(tag.startswith("Tag: cp311-abi3-") for tag in tags)
    assert distribution.metadata["Requires-Python"] == ">=3.11"
    assert ".abi3." in Path(importlib.import_module("textalign._rust").__file__ or "").name or (
        sysconfig.get_platform().startswith("win")
    )


def test_what_is_needed_is_declared(distribution: metadata.Distribution) -> None:
    needs = [need for need in distribution.requires or [] if "extra ==" not in need]
    assert sorted(need.partition(">")[0] for need in needs) == [
        "click",
        "numpy",
        "snowballstemmer",
    ]


def test_the_version_is_that_of_the_sources(distribution: metadata.Distribution) -> None:
    manifest = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
    assert f'version = "{distribution.version}"' in manifest
    assert textalign.__version__ == distribution.version
