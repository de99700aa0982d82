"""The compiled engine. Its functions have no defaults: those live in `params`.

Every call works without the interpreter's lock, ends at Ctrl-C, and turns a panic into
`textalign.InternalError`. A lone surrogate in a text separates words, as in the twin.
"""

from collections.abc import Sequence
from typing import Any, final

import numpy as np
import numpy.typing as npt

from .params import Model

SCHEME: int
"""Version of the word rule and the hashes."""
UNICODE_VERSION: str
"""Version of the Unicode table."""

def tokenize(
    given: str,
) -> tuple[
    npt.NDArray[np.uint64],
    npt.NDArray[np.uint32],
    npt.NDArray[np.uint32],
    npt.NDArray[np.uint8],
]:
    """The words of a text: hashes, starts, ends (code points, end exclusive), flags."""

def folded_words(given: str) -> tuple[list[str], npt.NDArray[np.uint8]]:
    """The words of a text: folded forms, flags."""

def progress() -> tuple[int, int]:
    """Items done and items in all of what the call that began last works on; any thread may ask."""

def shingles(hashes: npt.NDArray[np.uint64], shingle_size: int) -> npt.NDArray[np.uint64]:
    """The shingles of a text's word hashes, in order, repeats included."""

def sketch(
    texts: Sequence[str | bytes] | tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]],
    shingle_size: int,
    num_slots: int,
    seed: int,
    threads: int,
) -> npt.NDArray[np.uint32]:
    """The sketch of each text, shape ``(n, num_slots)``; `num_slots` is a multiple of 64.

    `texts`: a list; or UTF-8 in one array, and where each text begins and the last ends.
    `InputError` names the first text that is not UTF-8.
    """

def estimates(
    a: npt.NDArray[np.uint32], b: npt.NDArray[np.uint32], threads: int
) -> npt.NDArray[np.float64]:
    """The estimated Jaccard similarity of each row of `a` with each of `b`."""

def duplicates(
    texts: list[str],
    shingle_size: int,
    num_slots: int,
    seed: int,
    bands: int,
    rows: int,
    threshold: float,
    threads: int,
) -> dict[str, npt.NDArray[Any]]:
    """Near-duplicates among texts: candidates by LSH bands, each verified exactly.

    ``words`` and ``first_equal`` (uint32, ``(n,)``): words of each text, and the first text with
    the same words; of the verified pairs of such first texts ``a``, ``b`` (uint32) and ``shared``,
    ``either`` (uint64): shingles that both have, and that either has; ``candidates`` (uint64,
    ``(1,)``): how many pairs were verified.
    """

def signatures(
    texts: list[str] | tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]],
    shingle_size: int,
    num_slots: int,
    seed: int,
    bands: int,
    rows: int,
    threads: int,
) -> npt.NDArray[np.uint32]:
    """What tells of near-duplicates, a row a text, shape ``(n, bands + 3)``.

    A key for each band of its sketch, the low and the high half of the sum of its shingles (texts
    with the same words have one sum), and the number of its words; without words all are 0.
    `texts` as of `sketch`, here and in `shared` and `word_hashes`.
    """

def banded(keys: npt.NDArray[np.uint32], against: int, threads: int) -> npt.NDArray[np.uint32]:
    """Pairs of rows that agree in some column, ``(m, 2)``, ascending.

    So many rows as `against` says, the first ones, are paired with the others only; 0: all with
    each other.
    """

def shared(
    texts: list[str] | tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]],
    pairs: npt.NDArray[np.uint32],
    shingle_size: int,
    threads: int,
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Shingles that each pair of texts shares, ``(m,)``, and distinct ones of each, ``(n,)``."""

def variants(
    texts: list[str], pairs: npt.NDArray[np.uint32], background: Background, threads: int
) -> dict[str, npt.NDArray[Any]]:
    """What became of the words of the first text of each pair in the second, all of them.

    ``edit_first`` and ``edits``, as of `Passages.columns`; none where one has no words.
    """

def count_shingles(
    texts: list[str], shingle_size: int, counts: npt.NDArray[np.uint8], threads: int
) -> None:
    """Count for each shingle the texts that have it, up to 255, in place.

    `counts`: a power of two long. Shingles that share a place are counted together.
    """

def rarest_shingles(
    texts: list[str],
    shingle_size: int,
    counts: npt.NDArray[np.uint8],
    own: int,
    threshold: float,
    threads: int,
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """For each text shingles of which any text has one that holds such a share of its shingles.

    `counts`: of `count_shingles`, of which `own` are of the text itself. The shingles of text k are
    ``[first[k]:first[k + 1]]`` of the first array; `first`, the second, has shape ``(n + 1,)``.
    """

def holding(
    texts: list[str], shingle_size: int, wanted: npt.NDArray[np.uint64], threads: int
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint64]]:
    """For each text the places in `wanted`, which ascends, of what it has; two arrays as above."""

def word_hashes(
    texts: list[str] | tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]], threads: int
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """The hashes of the words of each text, in order; where each begins and the last ends."""

def cluster(
    order: npt.NDArray[np.uint32], pairs: npt.NDArray[np.uint64], single_link: bool
) -> npt.NDArray[np.uint32]:
    """For each article the one that stays for it.

    `order`: all articles, those that rather stay first; `pairs`: columns a, b, shared, either.
    """

def sorted_postings(
    shingle: npt.NDArray[np.uint64],
    article: npt.NDArray[np.uint32],
    position: npt.NDArray[np.uint32],
) -> dict[str, npt.NDArray[Any]]:
    """Postings by shingle, then article, then position; linear in their number."""

def shingle_pairs(shingles: npt.NDArray[np.uint64], max_articles: int) -> npt.NDArray[np.uint32]:
    """Of rows of shingles, sorted, which two rows of one shingle make a pair: their places.

    A row for each article that has the shingle; of one that more than `max_articles` have, none.
    """

def near(
    a: npt.NDArray[np.int64],
    b: npt.NDArray[np.int64],
    need: npt.NDArray[np.uint32],
    a_first: npt.NDArray[np.uint64],
    a_places: npt.NDArray[np.uint32],
    b_first: npt.NDArray[np.uint64],
    b_places: npt.NDArray[np.uint32],
    window: int,
) -> npt.NDArray[np.int64]:
    """The pairs that share enough shingles within so many words of each article.

    A row for each shingle of a pair, the rows of a pair together: of row k the places in words are
    ``a_places[a_first[k]:a_first[k + 1]]``, ascending, and so in b.
    """

def families_of_links(
    links: dict[str, npt.NDArray[Any]],
    weak: int,
    words: npt.NDArray[np.uint32],
    among: int,
    floor: int,
) -> dict[str, npt.NDArray[Any]]:
    """What `Passages.families` finds, of the columns of `Passages.links`; without edits.

    Places are in words: article, first word, end. `words`: of each article. `among`: articles that
    were looked at. `floor`: what a weak link has beyond chance at least, in 1/256 bit.
    """

def indexed_counts(
    keys: npt.NDArray[np.uint64],
    column: npt.NDArray[np.uint8],
    counts: npt.NDArray[np.uint8],
) -> npt.NDArray[np.uint32]:
    """For each key the number beside it; 0 where it is not.

    `column`: ascending, as bytes of little-endian numbers, 8 each; `counts`: 4 each.
    """

def least_common(num_articles: int) -> int:
    """How many articles of so many have a line that is common; 0: none is in a small corpus."""

@final
class Background:
    """A background table, read from its text. `InputError` names the line that is wrong."""

    def __new__(cls, text: str) -> Background: ...
    def stem(self, folded: str) -> int:
        """Hash of the stem of a folded word."""

@final
class Articles:
    """Articles made ready for alignment; `threads` work on them."""

    def __new__(cls, texts: list[str], background: Background, threads: int) -> Articles: ...
    def __len__(self) -> int: ...
    def words(self) -> npt.NDArray[np.uint32]:
        """Words of each article, shape ``(n,)``."""

    def shared_shingles(
        self, pairs: npt.NDArray[np.uint32], shingle_size: int, threads: int
    ) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
        """Shingles that each pair shares, ``(m,)``, and distinct ones of each article, ``(n,)``.

        `pairs` has shape ``(m, 2)``: numbers of articles.
        """

    def sharing(
        self,
        shingle_size: int,
        min_shared: int,
        max_articles: int,
        window: int,
        against: int,
        threads: int,
    ) -> npt.NDArray[np.uint32]:
        """Pairs of two articles that share so many shingles of stems, ``(m, 2)``, ascending.

        They begin within `window` words of each article. Shingles of more than `max_articles`
        articles count for no pair. So many articles as `against` says, the first ones, are paired
        with the others only; 0: all with each other.
        """

    def passages(self, pairs: npt.NDArray[np.uint32], parameters: Model, threads: int) -> Passages:
        """The passages of each pair, ``(m, 2)``; of an article with itself, what it repeats."""

    def passages_among(
        self,
        pairs: npt.NDArray[np.uint32],
        parameters: Model,
        common_lines: npt.NDArray[np.uint64],
        num_articles: int,
        threads: int,
    ) -> Passages:
        """The passages of each pair, ``(m, 2)``, where these articles are some of `num_articles`.

        `common_lines`: the lines that many of those have (see `least_common`).
        """

    def lines(self) -> dict[str, npt.NDArray[Any]]:
        """The lines of each article, in order.

        ``article`` (uint32), ``line`` (uint64, hash), ``first_word``, ``end_word`` (uint32).
        """

    def postings(self, shingle_size: int, threads: int) -> dict[str, npt.NDArray[Any]]:
        """Where each shingle of stems stands, by article, shingle, and place.

        ``shingle`` (uint64), ``article``, ``position`` (uint32; words), of a shingle of an article
        at most nine; and of each article ``distinct`` (uint32), how many shingles it has.
        """

    def sharing_with_index(
        self,
        shingle_size: int,
        min_shared: int,
        max_articles: int,
        window: int,
        runs: Sequence[tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]],
        distinct: Sequence[npt.NDArray[np.uint8]],
        threads: int,
    ) -> npt.NDArray[np.uint32]:
        """Pairs of one of these and an article of an index, ``(m, 2)``, ascending; see `sharing`.

        `runs`: sorted postings as bytes of little-endian numbers, 8 a shingle, 4 an article, 4 a
        position, in the order of their articles; `distinct`: 4 an article, in order.
        """

    def explain(self, a: int, b: int, parameters: Model) -> dict[str, npt.NDArray[Any]]:
        """What two articles have in common that is not reported, by place.

        ``a_start``, ``a_end``, ``b_start``, ``b_end`` (uint32, code points), ``score``, ``needed``
        (int64, 1/256 bit), ``stage``, ``reason`` (int64; their names are in ``_explain.py``), and
        ``counts`` (uint64): shared stems, match points, chains beyond chance, boxes.
        """

@final
class Passages:
    """Passages of many pairs, in the order of the pairs, then by place."""

    def __len__(self) -> int: ...
    def columns(self) -> dict[str, npt.NDArray[Any]]:
        """One array a column, as `textalign.Passages.columns` has them.

        ``edits`` is flat: five numbers an edit.
        """

    def families(self) -> dict[str, npt.NDArray[Any]]:
        """Families: ``of_passage`` (int64, -1 for none) and flat columns of each family.

        ``occurrences`` and ``canonical`` (three numbers each: article, start, end in code points),
        ``contains``, ``part_of``, ``related`` (numbers of families); of family k the entries
        ``NAME_first[k]:NAME_first[k + 1]``. Of every occurrence ``weak`` (bool), and its edits
        against the canonical one as in `columns`.
        """

    def links(self) -> tuple[dict[str, npt.NDArray[Any]], int]:
        """What families are made of, and how many of the links, the last ones, are weak.

        ``a_article``, ``a_first_word``, ``a_end_word``, so of b (uint32), ``score`` (int64, 1/256
        bit), ``kind`` (uint8); ``runs`` (uint32, flat: begin in a, begin in b, words), of link k
        those from ``run_first[k]`` to ``run_first[k + 1]`` (uint64).
        """

    def overlaps(self) -> dict[str, npt.NDArray[Any]]:
        """``row``, ``column``, ``words``, ``passages``, ``longest``: pairs with a passage."""
