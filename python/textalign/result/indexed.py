"""What an index tells: the sources of an article, and what is in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .comparison import Result
    from .passage import Passage


@dataclass(frozen=True, slots=True)
class Source:
    """One of the articles that together account for what another one reuses."""

    article: str
    """Its id."""
    title: str
    """Its first line that is not blank, at most 200 code points."""
    date: str | None
    """When it appeared, as it says."""
    source: str | None
    """Where it was published."""
    added: int
    """Words that it accounts for and those named before it do not."""
    words: int
    """Words in passages that it shares."""
    share: float
    """`words`, of all words of the article."""
    passages: tuple[Passage, ...]
    """What it shares, by place; ``a`` is the article that was asked about."""


@dataclass(frozen=True)
class Gathered:
    """A few indexed articles that together account for what an article reuses."""

    article: str
    """Id of the article that was asked about."""
    words: int
    """Words of the article."""
    reused: int
    """Words in passages that any indexed article shares, boilerplate and mere names left out."""
    accounted: int
    """Those of them that the sources account for."""
    sources: tuple[Source, ...]
    """The one that accounts for the most first."""
    result: Result = field(repr=False)
    """All passages of all indexed articles that were compared, as `Index.query` gives them."""


@dataclass(frozen=True, slots=True)
class IndexInfo:
    """What is in an index."""

    path: str
    """Its folder."""
    commit: int
    """How often it was changed since it was made."""
    articles: int
    """How many are in it."""
    words: int
    """Words of all articles."""
    postings: int
    """Places of shingles that are kept, over all articles: at most nine of a shingle in one."""
    segments: int
    """Parts that it is in; a query looks into each."""
    bytes: int
    """Of all files of its segments."""
    shingle_size: int
    """Words in a shingle."""
    scheme: int
    """Version of the word rule and the hashes."""
    unicode: str
    """Version of Unicode."""
    background: str
    """Name of the background table."""
    background_sha256: str
    """Checksum of that table."""
    damaged: tuple[str, ...] | None
    """Files that are not what was written, each with the reason; None if nobody looked."""
