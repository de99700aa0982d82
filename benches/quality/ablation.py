"""What each part of the aligner is worth: the same measures with one part away at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import decoys
import pan
import planted
from aligner import MODEL_FIELDS, Aligner
from tables import Table, share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from texts import Pair

PARTS: Final[dict[str, dict[str, Any]]] = {
    "nothing": {},
    "order-free evidence (token bags)": {"bag_seed": 2**40, "phrase_words": 2**30},
    "the background table": {"background": "flat"},
    "words in two spellings": {"respelled": False},
    "phrases": {"phrase_words": 0},
    "rarer than the two texts say": {"pair_rarity": 1},
    "dropping second-hand passages": {"second_hand": 0},
    "dropping weak boxes beside strong ones": {"bag_relative": 0},
}
"""What is taken away, as arguments of `Aligner`: fields of the model, or another background."""

KINDS: Final = (planted.EDITED_20, planted.EDITED_40, planted.REORDERED)


def table(stretches: Sequence[Pair], corpus: pan.Corpus | None) -> Table:
    """One row for each part; a part that this model does not have is named below."""
    made = {kind.name: planted.samples(kind) for kind in KINDS}
    rows, missing = [], []
    for name, changes in PARTS.items():
        unknown = changes.keys() - MODEL_FIELDS - {"background"}
        if unknown:
            missing.append(f"Without {name}: left out, for the model has no {', '.join(unknown)}.")
            continue
        aligner = Aligner(**changes)
        cells = []
        for samples in made.values():
            found = aligner.find([sample.pair for sample in samples])
            counts, _ = planted.measure(samples, found)
            cells.append(f"{share(counts.recall)} / {share(counts.precision)}")
        cells.append(str(decoys.alarms(aligner.find(stretches))))
        if corpus is not None:
            cells.append(share(pan.detected(corpus, condensed=True, **changes).overall, 4))
        rows.append((name, *cells))
    head = ("without", *made, f"alarms in {len(stretches)} decoys")
    return Table(
        "What each part is worth",
        head if corpus is None else (*head, "PAN plagdet"),
        rows,
        "Recall / precision of planted reuse in words, pairs of decoys of 1,000 words with an "
        "alarm, and plagdet overall where a PAN corpus is given, without one part at a time.",
        missing,
    )
