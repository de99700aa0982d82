"""Find the text that articles share: word for word, cut, edited or reworded.

>>> import textalign as ta
>>> said = "Ask not what your country can do for you; ask what you can do for your country."
>>> heard = "He told us: ask what you can do for your country!"
>>> [(p.a.text, p.kind) for p in ta.align(said, heard)]
[('ask what you can do for your country', 'verbatim')]

`compare` finds the passages of many articles, `align` those of two texts, `find` every occurrence
of one text; `Index` keeps articles to hold others against; `load` reads articles that need to be
told about; `report` makes a page for a browser of what was found; `dedup` finds near-copies of
whole articles, `dedup_files` in files of any size, and writes what stays; `build_background` counts
the words of a language. All offsets are code points of the texts as given.
"""

from __future__ import annotations

from ._background import BuiltBackground, build_background
from ._compare import align, compare
from ._dedup import dedup
from ._dedup_files import dedup_files
from ._explain import candidate_recall, explain
from ._find import find
from ._index import Index
from ._load import load
from ._report import report
from ._sketch import jaccard, sketch
from .corpus import Article, Corpus, Skipped
from .errors import (
    EngineError,
    InputError,
    InternalError,
    MissingPackageError,
    MissingPathError,
    OutOfMemoryError,
    OutputError,
    StageError,
    TextalignError,
    UsageError,
    WorkerError,
)
from .result import (
    Considered,
    Dedup,
    DedupFiles,
    Edit,
    Explanation,
    Families,
    Family,
    Gathered,
    IndexInfo,
    Occurrence,
    Pairs,
    Passage,
    Passages,
    Result,
    Source,
    Span,
)

__all__ = [
    "Article",
    "BuiltBackground",
    "Considered",
    "Corpus",
    "Dedup",
    "DedupFiles",
    "Edit",
    "EngineError",
    "Explanation",
    "Families",
    "Family",
    "Gathered",
    "Index",
    "IndexInfo",
    "InputError",
    "InternalError",
    "MissingPackageError",
    "MissingPathError",
    "Occurrence",
    "OutOfMemoryError",
    "OutputError",
    "Pairs",
    "Passage",
    "Passages",
    "Result",
    "Skipped",
    "Source",
    "Span",
    "StageError",
    "TextalignError",
    "UsageError",
    "WorkerError",
    "__version__",
    "align",
    "build_background",
    "candidate_recall",
    "compare",
    "dedup",
    "dedup_files",
    "explain",
    "find",
    "jaccard",
    "load",
    "report",
    "sketch",
]


def __getattr__(name: str) -> str:
    """Look the version up only where somebody asks: it takes longer than the rest of the import."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import tomllib  # noqa: PLC0415
    from importlib import metadata  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    # A source tree tells of itself: another version may be installed beside it.
    manifest = Path(__file__).parents[2] / "Cargo.toml"
    if manifest.is_file():
        with manifest.open("rb") as file:
            return str(tomllib.load(file)["workspace"]["package"]["version"])
    return metadata.version("textalign")
