"""What the fuzzer does, a little of it: every valid file, and some damaged ones."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

import fuzz_readers

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.thread_unsafe(reason="the fuzzer takes what the process prints")
@pytest.mark.parametrize("suffix", fuzz_readers.SUFFIXES)
def test_every_end_of_a_damaged_file_is_named(suffix: str, tmp_path: Path) -> None:
    held = fuzz_readers.seeds()
    number = fuzz_readers.SUFFIXES.index(suffix)
    mine = [one for one in held if one[0] == number]
    dice = random.Random(suffix)
    for one in mine:
        fuzz_readers.try_one(one, tmp_path)
    for _ in range(25):
        fuzz_readers.try_one(fuzz_readers.mutated(dice.choice(mine), dice, held), tmp_path)


def test_the_fuzzer_would_notice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("not one of ours")

    monkeypatch.setattr(fuzz_readers, "read_corpus", fail)
    with pytest.raises(fuzz_readers.BrokenPromiseError, match="not one of ours"):
        fuzz_readers.try_one(fuzz_readers.seeds()[0], tmp_path)
    monkeypatch.undo()
    monkeypatch.setattr(fuzz_readers, "SECONDS", 0.0)
    with pytest.raises(fuzz_readers.BrokenPromiseError, match=r"bytes of \.txt"):
        fuzz_readers.try_one(fuzz_readers.seeds()[0], tmp_path)
