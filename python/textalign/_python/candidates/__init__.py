"""Many articles → the pairs worth comparing, without looking at all pairs.

Near-duplicates have like sketches; of texts of which others hold the most, the rarest shingles
tell; `cluster` says which of them stay. Passages are shared by texts that are otherwise unlike,
which no sketch of whole texts can see: `sharing` asks an inverted index of shingles.
"""

from __future__ import annotations

from textalign._python.candidates.clusters import cluster
from textalign._python.candidates.containment import count_shingles, holding, rarest_shingles
from textalign._python.candidates.inverted_index import (
    MOST_PLACES,
    Shared,
    near,
    sharing,
    shingle_pairs,
    within,
)
from textalign._python.candidates.near_duplicates import (
    Duplicates,
    Verified,
    banded,
    duplicates,
    first_equal,
    keys,
    shared_by_pairs,
    signatures,
    verified,
    word_hashes,
)

__all__ = [
    "MOST_PLACES",
    "Duplicates",
    "Shared",
    "Verified",
    "banded",
    "cluster",
    "count_shingles",
    "duplicates",
    "first_equal",
    "holding",
    "keys",
    "near",
    "rarest_shingles",
    "shared_by_pairs",
    "sharing",
    "shingle_pairs",
    "signatures",
    "verified",
    "within",
    "word_hashes",
]
