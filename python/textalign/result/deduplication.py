"""What `dedup` and `dedup_files` found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from textalign import frames, schema
from textalign.errors import plural
from textalign.frames import Exports

from .tables import same

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from textalign.corpus import Corpus, Skipped


class Bands(NamedTuple):
    """How sketches are cut, and what that may be expected to find."""

    bands: int
    """Parts of a sketch; who agrees in one of them is a candidate."""
    rows: int
    """Slots in each."""
    expected_recall: float
    """Share of the pairs exactly at the threshold that agree in some band; above it more do."""


@dataclass(frozen=True, eq=False)
class Dedup(Exports):
    """What `dedup` found; arrays have one entry an article, in order.

    Also a table with a row for each article: pandas, polars, DuckDB and pyarrow read it as it is,
    with the columns of ``docs/schema.md``.
    """

    corpus: Corpus
    """The articles, in order."""
    kept: npt.NDArray[np.bool_]
    """Whether the article stays."""
    cluster: npt.NDArray[np.uint32]
    """Position of the article that stays for it; its own, if it stays. With `against`, that of a
    removed article is a position there."""
    score: npt.NDArray[np.float64]
    """Exact similarity by `measure` to the article that stays for it; 1 for itself."""
    exact: npt.NDArray[np.bool_]
    """Removed, and word for word the same as the article that stays."""
    pairs: npt.NDArray[np.uint32]
    """Verified pairs of near-duplicates, shape ``(m, 2)``; of equal articles only the first. With
    `against`, the second is a position there."""
    similarity: npt.NDArray[np.float64]
    """Exact similarity of each of them, shape ``(m,)``; by containment, the larger of the two
    shares, or with `against` the share of the shingles of the first that the second has."""
    candidates: int
    """Pairs that were verified."""
    threshold: float
    """Similarity from which two articles are duplicates."""
    bands: Bands
    """How the sketches were cut; of no meaning by containment."""
    measure: str = "jaccard"
    """``jaccard`` or ``containment``."""
    against: Corpus | None = None
    """The articles they were held against; None if each other."""

    def __repr__(self) -> str:
        removed = len(self.kept) - int(self.kept.sum())
        return f"<Dedup: {plural(len(self.kept), 'article', 'articles')}, {removed} removed>"

    def __len__(self) -> int:
        return len(self.kept)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dedup):
            return NotImplemented
        return same(self, other)

    __hash__ = None  # type: ignore[assignment]  # holds arrays

    def _schema(self) -> tuple[schema.Column, ...]:
        return schema.dedup(self.measure)

    def _batches(self) -> Iterator[list[Any]]:
        numbers, kept_for = np.arange(len(self.kept)), self.cluster.astype(np.int64)
        articles = self.corpus.articles
        if self.against is not None:
            kept_for = np.where(self.kept, numbers, kept_for + len(numbers))
            articles = (*articles, *self.against.articles)
        of = frames.Articles(articles)
        for first, end in frames.slices(np.zeros(len(numbers), np.int64)):
            part = slice(first, end)
            yield [
                of.ids(numbers[part]),
                frames.truths(self.kept[part]),
                of.ids(kept_for[part]),
                frames.floats(self.score[part]),
                frames.truths(self.exact[part]),
            ]


@dataclass(frozen=True)
class DedupFiles:
    """What `dedup_files` did."""

    articles: int
    """Articles read, but for those that they were held against."""
    kept: int
    """Of those, how many stay."""
    removed: int
    """Of those, how many go."""
    exact: int
    """Of those removed, how many are word for word the same as what stays."""
    against: int | None
    """How many articles they were held against; None if each other."""
    candidates: int
    """Pairs that were verified."""
    measure: str
    """``jaccard`` or ``containment``."""
    threshold: float
    """Similarity from which two articles are duplicates."""
    bands: Bands
    """How the sketches were cut; of no meaning by containment."""
    skipped: tuple[Skipped, ...]
    """Files, and files with records, that could not be read."""

    def __repr__(self) -> str:
        """Show the counts."""
        return (
            f"<DedupFiles: {plural(self.articles, 'article', 'articles')}, {self.removed} removed>"
        )
