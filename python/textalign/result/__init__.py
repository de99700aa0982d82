"""What the verbs found: plain columns, and frozen objects made of them where somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .comparison import Pairs, Result, groups
from .deduplication import Bands, Dedup, DedupFiles
from .indexed import Gathered, IndexInfo, Source
from .passage import (
    DIFFERENCES,
    FLAGS,
    KINDS,
    OPERATIONS,
    REASONS,
    STAGES,
    Considered,
    Difference,
    Edit,
    Explanation,
    Family,
    Kind,
    Occurrence,
    Operation,
    Passage,
    Span,
    Stage,
)
from .tables import Families, Passages, in_time

if TYPE_CHECKING:
    from .tables import Columns as Columns

__all__ = [
    "DIFFERENCES",
    "FLAGS",
    "KINDS",
    "OPERATIONS",
    "REASONS",
    "STAGES",
    "Bands",
    "Considered",
    "Dedup",
    "DedupFiles",
    "Difference",
    "Edit",
    "Explanation",
    "Families",
    "Family",
    "Gathered",
    "IndexInfo",
    "Kind",
    "Occurrence",
    "Operation",
    "Pairs",
    "Passage",
    "Passages",
    "Result",
    "Source",
    "Span",
    "Stage",
    "groups",
    "in_time",
]
