"""Every parameter once: its default, bounds, unit and meaning.

Click options, the README's table and the docs are made from here, and both engines take every value
from here: the functions of the engines have no defaults. Bits are given and shown as bits, and
handed to the engines as integers in 1/256 bit, so that all of them decide alike.
"""

from __future__ import annotations

import reprlib
from dataclasses import dataclass, replace
from numbers import Integral, Real
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
        number: Any = value
        kind = Integral if self.whole_numbers else Real
        # True is a number to Python, but never a number of words; NaN fails every comparison.
        if (
            isinstance(value, bool)
            or not isinstance(value, kind)
            or not self.least <= number <= self.most
        ):
            raise UsageError(f"{self.name} must be {self.bounds}, not {_shown(value)}")
        return int(number) if self.whole_numbers else float(number)

    @property
    def bounds(self) -> str:
        """What the parameter can be, in words."""
        if self.whole_numbers:
            return f"a whole number from {self.least:,} to {self.most:,}"
        return f"a number from {self.least:,.15g} to {self.most:,.15g}"


def _shown(value: object) -> str:
    try:
        return reprlib.repr(value)
    except ValueError:  # Python writes no integer of more than some thousand digits
        return f"one of type {type(value).__name__} with too many digits"


MIN_EVIDENCE = Parameter(
    "min_evidence", 22.0, -1000.0, 1000.0, "bits",
    "Evidence that a passage needs beyond what chance gives texts of this length; "
    "each further bit halves the passages found by chance.",
)  # fmt: skip
FIND_MIN_EVIDENCE = Parameter(
    "min_evidence", 8.0, -1000.0, 1000.0, "bits",
    "Evidence that a reworded occurrence needs beyond chance; "
    "exact occurrences are always found.",
)  # fmt: skip
MIN_WORDS = Parameter(
    "min_words", 3, 1, 1_000_000, "words",
    "Fewest words, names not counted, that the two sides of a passage share.",
)  # fmt: skip
MIN_CHARACTERS = Parameter(
    "min_characters", 0, 0, 1_000_000_000, "code points",
    "Shortest passage, on either side.",
)  # fmt: skip
SHINGLE_SIZE = Parameter(
    "shingle_size", 3, 1, 1000, "words",
    "Neighbouring words in a shingle, for the measures jaccard and containment.",
)  # fmt: skip
NUM_SLOTS = Parameter(
    "num_slots", 128, 64, 65_536, "slots",
    "Slots of a sketch, a multiple of 64; the error of an estimate falls with their square root.",
)  # fmt: skip
SEED = Parameter(
    "seed", 1, 0, 2**64 - 1, "number",
    "Seed of the sketches; only sketches of one seed can be compared.",
)  # fmt: skip
THRESHOLD = Parameter(
    "threshold", 0.8, 0.05, 1.0, "share",
    "Similarity by the measure from which two articles are near-duplicates.",
)  # fmt: skip
RECALL = Parameter(
    "recall", 0.995, 0.5, 0.99999, "share",
    "Share of the pairs at the threshold that the search for candidates must expect to find; "
    "what it finds is verified exactly.",
)  # fmt: skip
MEMORY = Parameter(
    "memory", 1024, 16, 2**20, "megabytes",
    "Memory to work in, beside some 200 bytes an article and 100 a candidate pair: less of it is "
    "smaller parts, and files read more often. The result never depends on it.",
)  # fmt: skip
THREADS = Parameter(
    "threads", 0, 0, 1024, "threads",
    "Threads to work on; 0 is one for each processor. The result never depends on it.",
)  # fmt: skip
PARTITIONS = Parameter(
    "partitions", 0, 0, 1_000_000, "partitions",
    "Partitions of a shuffle on Spark; 0 leaves it to the engine. The result never depends on it.",
)  # fmt: skip
MAX_BYTES = Parameter(
    "max_bytes", 64 * 1024 * 1024, 1, 2**40, "bytes",
    "A file of one article, or a .json file, that is larger is skipped, by name, before it is "
    "read. Files of records may have any size: of them it bounds each text, in code points, and a "
    "longer one is an error, which --skip-bad goes on without.",
)  # fmt: skip
WORDS = Parameter(
    "words", 10_000, 100, 1_000_000, "words",
    "Words that the table lists at most, the commonest; all others count as equally rare.",
)  # fmt: skip
TOP = Parameter(
    "top", 10, 0, 1_000_000, "passages",
    "Passages shown under the matrix; 0 shows none.",
)  # fmt: skip
FAIL_OVER = Parameter(
    "fail_over", 1.0, 0.0, 1.0, "share",
    "Exit with code 4 if a share of an article in another is over this; 1 never is.",
)  # fmt: skip
MIN_ADDED = Parameter(
    "min_added", 5, 1, 1_000_000, "words",
    "Words that a source accounts for and no other one named does, at least.",
)  # fmt: skip

MAX_TEXT = Parameter(
    "max_text", 25_000_000, 0, 2**40, "code points",
    "Text of articles that the page holds at most; of more, the strongest passages are taken, and "
    "the page says what it leaves out.",
)  # fmt: skip

KEEP: Final = {
    "first": "the first in the order of the articles",
    "longest": "the longest in code points",
    "earliest": "the one with the earliest date",
    "latest": "the one with the latest date",
    "lowest": "the one with the lowest number in the field --keep-field",
    "highest": "the one with the highest number there",
}
"""Which article of a cluster of duplicates stays; of equals, and of those without a date or number,
the first."""

KEEP_BY_FIELD: Final = frozenset({"lowest", "highest"})
"""Those that ask for the field."""

DEFAULT_KEEP: Final = "first"

DUPLICATES: Final = {
    "jaccard": "the share of all shingles of the two articles that both have",
    "containment": "the share of the shingles of the removed article that the one that stays has",
}
"""What similarity two duplicates have."""

DEFAULT_DUPLICATES: Final = "jaccard"

HOLDERS: Final = 200
"""Of a shingle that more articles have, `containment` follows the first so many: the pairs of a
line that stands everywhere would be too many."""

SHINGLE_COUNTS: Final = 28
"""Bits of the number of counters of shingles that `containment` has at most."""

DRIVER_EDGES: Final = 2_000_000
"""Edges up to which the driver of a run on Spark finds connected components, at about 100 bytes
an edge; more are left to the workers, with the same labels."""

RANGE_ARTICLES: Final = 1_000_000
"""Articles that a run on Spark numbers in one task, about."""

LEDGER_EDITS: Final = 100
"""Differences that an entry of the ledger lists; it counts all."""

CLUSTERS: Final = {
    "star": "every removed article is a near-duplicate of the one that stays",
    "single-link": "every removed article is a near-duplicate of some article of its cluster",
}
"""How duplicates are gathered."""

DEFAULT_CLUSTERS: Final = "star"

CANDIDATES: Final = {
    "auto": "all pairs while that is quick, else pairs that share shingles",
    "all": "all pairs",
    "shingles": "pairs that share enough shingles, found through an index",
}
"""Which pairs of articles are compared."""

DEFAULT_CANDIDATES: Final = "auto"

AUTO_ALL_PAIRS: Final = 20_000_000
"""Up to so many articles × words, all pairs are compared: some seconds of work at most."""

INDEX_SHINGLE_SIZE: Final = 3
"""Words of a shingle of the index of candidates: the longest that heavy editing leaves whole."""

INDEX_MIN_SHARED: Final = 3
"""Shingles that a candidate pair shares: one or two are chance, 3 are a run of five words."""

INDEX_MAX_ARTICLES: Final = 1000
"""Shingles of more articles than this lead to no candidates: their pairs would be too many."""

INDEX_WINDOW: Final = 128
"""Words of each of the two articles within which the shared shingles begin: a passage stands
together, while what is shared by chance lies anywhere."""

INDEX: Final = (INDEX_SHINGLE_SIZE, INDEX_MIN_SHARED, INDEX_MAX_ARTICLES, INDEX_WINDOW)
"""How candidates of passages are sought, as the engines are asked."""

GROUP_BY: Final = {"source": "no two articles of one source are compared, nor one with itself"}
"""Between which articles nothing is looked for."""

MEASURES: Final = {
    "reuse": "share of the row's words in passages found in the column",
    "containment": "share of the row's shingles that the column has",
    "jaccard": "share of all shingles of the two articles that both have",
    "words": "words of the row in passages found in the column",
    "passages": "passages that the two articles share",
    "longest": "words of the row in the longest passage",
}
"""What a matrix can hold, and what each measure means; row and column are articles."""

DEFAULT_MEASURE: Final = "reuse"

COLOUR: Final = {
    "auto": "on a terminal, unless NO_COLOR is set",
    "always": "into a pipe too",
    "never": "none",
}
"""When a table has colours."""

DEFAULT_COLOUR: Final = "auto"

DEFAULT_BACKGROUND: Final = "english"
"""The background table that ships with the package."""

DEFAULT_BACKGROUND_NAME: Final = "corpus"
"""The name of a background table that is built."""

STEMMERS: Final = (
    "arabic, czech, danish, dutch, dutch_porter, english, finnish, french, german, greek, "
    "hungarian, italian, norwegian, polish, portuguese, romanian, russian, spanish, swedish, "
    "tamil, turkish"
)
"""The languages with a stemmer: those that the package `snowballstemmer` and the crate `snowstem`
both have, and stem alike."""

DEFAULT_STEMMER: Final = "none"
"""The stemmer of a background table that is built."""

DEFAULT_ENCODING: Final = "utf-8"
"""The encoding of files that begin with no byte order mark."""

DEFAULT_TEXT_FIELD: Final = "text"
"""The field of a record, or column of a table, with the text of an article."""

SHINGLE_MEASURES: Final = frozenset({"containment", "jaccard"})
"""The measures that count shingles; the others count what lies in passages."""

SHARES: Final = frozenset({"reuse", "containment", "jaccard"})
"""The measures that are shares between 0 and 1; the others are counts."""


@dataclass(frozen=True, slots=True)
class Model:
    """What the aligner of both engines works with; bits in 1/256 bit.

    The first five come from the caller. The rest is the model itself and is set here only:

    - a link that lacks at most ``weak_margin`` bits of those asked for is weak: no passage, but it
      may count for a family;
    - a run of names counts ``name_first`` for its first word and ``name_next`` for each further
      one, so that no name, however long, is evidence by itself;
    - a word is taken to be ``pair_rarity`` times rarer by chance than it is in the two texts, whose
      rates are smoothed with ``pair_prior`` words: what both texts talk about proves little; behind
      a word that matches too it is worth no more than that word leaves open in the two texts
      themselves, as if it stood ``run_prior`` times more in them: what they repeat proves little;
    - ``respelled``: longer words in two spellings match, for half of their bits, where words around
      them match;
    - a skipped word costs about the bits by which a rewritten word is less likely in reuse
      (``gap_word``); a gap that shifts one text against the other (``gap_shift``) or runs over the
      end of a sentence (``gap_sentence``) costs more;
    - a chain ends where it falls ``drop`` below its best, and a stretch beyond a gap belongs to it
      only if it gains ``min_tail``;
    - ``look_back`` bounds a gap in words; ``max_pairs`` bounds how many pairs of positions one
      word, or run of words, may give;
    - from ``phrase_words`` words on, a passage needs a box of the token bags: its weaker side needs
      ``bag_evidence`` bits beyond those asked for; a border inside a sentence costs ``bag_border``,
      at a line end ``bag_border_line``; a segment ends where it falls ``bag_drop`` below its best;
      a seed needs ``bag_seed`` in 2 × 2 cells of ``bag_cell`` words; ``bag_margin`` words beyond a
      box are searched and ``bag_slack`` words lent to the bag; boxes ``bag_join`` words apart are
      one; a box needs ``bag_relative`` percent of the best of the pair, which counts at most
      ``bag_relative_cap``;
    - a segment that condenses the other text needs ``condensed_score`` and ``condensed_pairs``
      distinct pairs of stems;
    - a chain that fills ``exact_share`` percent of a box on both sides gives the borders, and one
      that matches so many of its own words needs no box; one that fills ``trim_share`` percent
      trims the ends of the box that bring less than ``min_tail``;
    - a passage whose words a stronger one has too, on one side, needs ``second_hand`` percent of
      the evidence that this has for as many words;
    - from ``edited_coverage`` percent of the words kept in order, a passage is edited, below a
      paraphrase;
    - ``whole`` reports every place where the first article of a pair stands whole, ``condensed``
      what of the first condenses the second.
    """

    min_evidence: int
    min_words: int
    min_characters: int
    whole: bool
    condensed: bool
    weak_margin: int = 14 * BIT
    name_first: int = 8 * BIT
    name_next: int = 2 * BIT
    pair_prior: int = 500
    pair_rarity: int = 5
    run_prior: int = 40
    respelled: bool = True
    gap_word: int = 5 * BIT // 4
    gap_shift: int = 3 * BIT // 2
    gap_sentence: int = 3 * BIT
    drop: int = 12 * BIT
    min_tail: int = 3 * BIT
    look_back: int = 32
    max_pairs: int = 4096
    phrase_words: int = 25
    bag_evidence: int = 7 * BIT
    bag_border: int = 23 * BIT // 2
    bag_border_line: int = 3 * BIT // 2
    bag_drop: int = 20 * BIT
    bag_seed: int = 29 * BIT
    bag_margin: int = 120
    bag_slack: int = 20
    bag_cell: int = 20
    bag_join: int = 40
    bag_relative: int = 20
    bag_relative_cap: int = 433 * BIT
    condensed_score: int = 22 * BIT
    condensed_pairs: int = 24
    exact_share: int = 95
    trim_share: int = 80
    second_hand: int = 50
    edited_coverage: int = 60

    @classmethod
    def of(
        cls,
        min_evidence: float,
        min_words: float,
        min_characters: float,
        *,
        whole: bool = False,
        condensed: bool = False,
    ) -> Model:
        """Make the model from checked values of a caller."""
        evidence = round(min_evidence * BIT)
        model = cls(evidence, int(min_words), int(min_characters), whole, condensed)
        # Of a text that is searched for nobody asks the families.
        return replace(model, weak_margin=0) if whole else model


def check(parameters: dict[Parameter, Any]) -> list[float]:
    """Check the value of each parameter; the checked values in the same order."""
    return [parameter.check(value) for parameter, value in parameters.items()]


def check_measure(measure: str) -> None:
    """Raise an error that names the measures, if this is none of them."""
    if measure not in MEASURES:
        known = ", ".join(MEASURES)
        raise UsageError(f"unknown measure {measure!r}; the measures are {known}")
