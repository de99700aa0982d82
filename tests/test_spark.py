"""What `textalign.spark` says where there is no Spark; tests/spark has the rest."""

from __future__ import annotations

import importlib

import pytest

from textalign.errors import MissingPackageError


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingPackageError, match=r"textalign\.spark needs the package"):
        importlib.import_module("textalign.spark")
