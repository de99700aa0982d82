"""Every parameter once: its default, bounds, unit and meaning.

Click options, the README's table and the docs are made from here, and both engines take every value
from here: the functions of the engines have no defaults. Bits are given and shown as bits, and
handed to the engines as integers in 1/256 bit, so that all of them decide alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from .errors import UsageError

BIT: Final = 256
"""One bit of evidence, in the integers that the engines count with."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter that a caller may set, by keyword or as an option of the same name."""

    name: str
    default: float
    least: float
    most: float
    unit: str
    meaning: str

    @property
    def whole_numbers(self) -> bool:
        """Whether only whole numbers make sense."""
        return isinstance(self.default, int)

    def check(self, value: object) -> float:
        """Return the value, or raise an error that names the parameter and its bounds."""
        kinds = (int,) if self.whole_numbers else (int, float)
        # True is an int to Python, but never a number of words.
        if (
            isinstance(value, bool)
            or not isinstance(value, kinds)
            or not self.least <= value <= self.most  # NaN fails every comparison
        ):
            what = "a whole number" if self.whole_numbers else "a number"
            raise UsageError(
                f"{self.name} must be {what} from {self.least:g} to {self.most:g}, not {value!r}"
            )
        return value


MIN_EVIDENCE = Parameter(
    "min_evidence", 12.0, -1000.0, 1000.0, "bits",
    "Evidence that a passage needs beyond what chance gives texts of this length; "
    "each bit more halves the chance passages.",
)  # fmt: skip
FIND_MIN_EVIDENCE = Parameter(
    "min_evidence", 8.0, -1000.0, 1000.0, "bits",
    "Evidence that a reworded occurrence needs beyond chance; "
    "exact occurrences are always found.",
)  # fmt: skip
MIN_WORDS = Parameter(
    "min_words", 3, 1, 1_000_000, "words",
    "Words, names not counted, that the two sides of a passage share at least.",
)  # fmt: skip
MIN_CHARACTERS = Parameter(
    "min_characters", 0, 0, 1_000_000_000, "code points",
    "Least length of a passage, on both sides.",
)  # fmt: skip
SHINGLE_SIZE = Parameter(
    "shingle_size", 3, 1, 1000, "words",
    "Neighbouring words in a shingle, for the measures jaccard and containment.",
)  # fmt: skip
THREADS = Parameter(
    "threads", 0, 0, 1024, "threads",
    "Threads to work on; 0 is one for each processor. The result never depends on it.",
)  # fmt: skip
MAX_BYTES = Parameter(
    "max_bytes", 64 * 1024 * 1024, 1, 2**40, "bytes",
    "Files larger than this are skipped, by name, before they are read.",
)  # fmt: skip
TOP = Parameter(
    "top", 10, 0, 1_000_000, "passages",
    "Passages shown under the matrix; 0 shows none.",
)  # fmt: skip

MEASURES: Final = {
    "reuse": "share of the row article's words in passages found in the column article",
    "containment": "share of the row article's shingles that the column article has",
    "jaccard": "shingles that both articles have, of those that either has",
    "words": "words of the row article in passages found in the column article",
    "passages": "passages that the two articles share",
    "longest": "words of the row article in the longest passage",
}
"""What a matrix can hold, and what each measure means."""

DEFAULT_MEASURE: Final = "reuse"

SHARES: Final = frozenset({"reuse", "containment", "jaccard"})
"""The measures that are shares between 0 and 1; the others are counts."""


@dataclass(frozen=True, slots=True)
class Model:
    """What the aligner of both engines works with; bits in 1/256 bit.

    The first three come from the caller. The rest is the model itself and is set here only:

    - a run of names counts ``name_first`` for its first word and ``name_next`` for each further
      one, so that no name, however long, is evidence by itself;
    - a word is taken to be ``pair_rarity`` times rarer by chance than it is in the two texts, whose
      rates are smoothed with ``pair_prior`` words: what both texts talk about proves little;
    - a skipped word costs about the bits by which a rewritten word is less likely in reuse
      (``gap_word``); a gap that shifts one text against the other (``gap_shift``) or runs over the
      end of a sentence (``gap_sentence``) costs more;
    - a chain ends where it falls ``drop`` below its best, and a stretch beyond a gap belongs to it
      only if it gains ``min_tail``;
    - ``look_back`` bounds a gap in words; ``max_pairs`` bounds how many pairs of positions one
      word, or run of words, may give;
    - from ``edited_coverage`` percent of the words kept, a passage is edited, below a paraphrase;
    - ``whole`` reports every place where the first article of a pair stands whole.
    """

    min_evidence: int
    min_words: int
    min_characters: int
    whole: bool
    name_first: int = 8 * BIT
    name_next: int = 2 * BIT
    pair_prior: int = 500
    pair_rarity: int = 5
    gap_word: int = 5 * BIT // 4
    gap_shift: int = 3 * BIT // 2
    gap_sentence: int = 3 * BIT
    drop: int = 12 * BIT
    min_tail: int = 3 * BIT
    look_back: int = 32
    max_pairs: int = 4096
    edited_coverage: int = 60

    @classmethod
    def of(
        cls, min_evidence: float, min_words: float, min_characters: float, *, whole: bool = False
    ) -> Model:
        """Make the model from checked values of a caller."""
        return cls(round(min_evidence * BIT), int(min_words), int(min_characters), whole)


def check(parameters: dict[Parameter, Any]) -> list[float]:
    """Check the value of each parameter; the checked values in the same order."""
    return [parameter.check(value) for parameter, value in parameters.items()]
