"""The engine in pure Python: the twin of the extension, under the same names.

Every module mirrors one of the compiled core and gives the same result, bit for bit. It is written
to be read: who wants to know how a passage is found reads it here. Needs numpy and snowballstemmer.
"""

from __future__ import annotations

from itertools import pairwise, starmap
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from textalign._python import candidates as _candidates
from textalign._python import families as _families
from textalign._python import flags as _flags
from textalign._python import index as _index
from textalign._python import matrix as _matrix
from textalign._python import passages as _passages
from textalign._python import shingle as _shingle
from textalign._python import sketch as _sketch
from textalign._python import tokenize as _tokenize
from textalign._python.align.edits import EQUAL as _EQUAL
from textalign._python.align.evidence import Article
from textalign._python.background import Background
from textalign._python.flags import Facts
from textalign._python.unicode import UNICODE_VERSION
from textalign.errors import InputError
from textalign.progress import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import numpy.typing as npt

    from textalign._python.align.edits import Edit
    from textalign.params import Model

    Columns = dict[str, npt.NDArray[Any]]
    Packed = tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]
    Postings = tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]

__all__ = [
    "SCHEME",
    "UNICODE_VERSION",
    "Articles",
    "Background",
    "Passages",
    "banded",
    "cluster",
    "count_shingles",
    "duplicates",
    "estimates",
    "families_of_links",
    "folded_words",
    "holding",
    "indexed_counts",
    "least_common",
    "near",
    "progress",
    "rarest_shingles",
    "shared",
    "shingle_pairs",
    "shingles",
    "signatures",
    "sketch",
    "sorted_postings",
    "tokenize",
    "variants",
    "word_hashes",
]

_Item = TypeVar("_Item")

SCHEME = _tokenize.SCHEME


def _numbers(values: Iterable[int], dtype: type[np.generic]) -> npt.NDArray[Any]:
    return np.fromiter(values, dtype)


_counted = [0, 0]


def progress() -> tuple[int, int]:
    """Items done and items in all of what the call that began last works on; any thread may ask."""
    done, total = _counted
    return done, total


def _counting(items: Sequence[_Item]) -> Iterator[_Item]:
    """The items, counted for `progress`."""
    _counted[:] = [0, len(items)]
    for done, item in enumerate(items, 1):
        yield item
        _counted[0] = done
        tell(done, len(items))


def tokenize(given: str) -> tuple[npt.NDArray[Any], ...]:
    """The words of a text: hashes, starts, ends (code points), flags."""
    tokens = _tokenize.tokenize(given)
    return tokens.hashes, tokens.starts, tokens.ends, tokens.flags


def folded_words(given: str) -> tuple[list[str], npt.NDArray[np.uint8]]:
    """The words of a text: folded forms, flags."""
    found = list(_tokenize.words(given))
    return [word[0] for word in found], _numbers((word[3] for word in found), np.uint8)


def shingles(hashes: npt.NDArray[np.uint64], shingle_size: int) -> npt.NDArray[np.uint64]:
    """The shingles of a text's word hashes, in order."""
    return _shingle.shingles(hashes, shingle_size)


def sketch(
    texts: Sequence[str | bytes] | Packed,
    shingle_size: int,
    num_slots: int,
    seed: int,
    threads: int,
) -> npt.NDArray[np.uint32]:
    """The sketch of each text, one row a text."""
    del threads
    rows = [
        _sketch.sketch(
            _shingle.shingles(_tokenize.tokenize(text).hashes, shingle_size), num_slots, seed
        )
        for text in starmap(_decoded, enumerate(_counting(_unpacked(texts))))
    ]
    return np.array(rows, np.uint32).reshape(len(rows), num_slots)


def _unpacked(texts: Sequence[str | bytes] | Packed) -> Sequence[str | bytes]:
    if not isinstance(texts, tuple):
        return texts
    packed, offsets = texts
    listed = offsets.tolist()
    if not 0 <= min(listed, default=0) <= max(listed, default=0) <= len(packed) or any(
        first > end for first, end in pairwise(listed)
    ):
        raise InputError("offsets that do not ascend within the bytes")
    return [packed[first:end].tobytes() for first, end in pairwise(listed)]


def _read(texts: Sequence[str | bytes] | Packed) -> list[str]:
    return list(starmap(_decoded, enumerate(_unpacked(texts))))


def _decoded(number: int, text: str | bytes) -> str:
    try:
        return text if isinstance(text, str) else text.decode()
    except UnicodeDecodeError as error:
        raise InputError(f"text {number} is not UTF-8 at byte {error.start}") from None


def estimates(
    a: npt.NDArray[np.uint32], b: npt.NDArray[np.uint32], threads: int
) -> npt.NDArray[np.float64]:
    """The estimated Jaccard similarity of every row of `a` with every row of `b`."""
    del threads
    if a.shape[1] == 0 or a.shape[1] != b.shape[1]:
        raise InputError(f"sketches of {a.shape[1]} and of {b.shape[1]} slots cannot be compared")
    return _sketch.estimates(a, b)


def duplicates(
    texts: list[str],
    shingle_size: int,
    num_slots: int,
    seed: int,
    bands: int,
    rows: int,
    threshold: float,
    threads: int,
) -> Columns:
    """Near-duplicates among texts: candidates by LSH bands, each verified exactly."""
    del threads
    if bands * rows > num_slots or rows == 0:
        raise InputError(f"{bands} bands of {rows} slots need more than {num_slots} slots")
    found = _candidates.duplicates(texts, shingle_size, num_slots, seed, bands, rows, threshold)
    return {
        "words": _numbers(found.words, np.uint32),
        "first_equal": _numbers(found.first_equal, np.uint32),
        "candidates": np.array([found.candidates], np.uint64),
        "a": _numbers((pair.a for pair in found.pairs), np.uint32),
        "b": _numbers((pair.b for pair in found.pairs), np.uint32),
        "shared": _numbers((pair.shared for pair in found.pairs), np.uint64),
        "either": _numbers((pair.either for pair in found.pairs), np.uint64),
    }


def signatures(
    texts: list[str] | Packed,
    shingle_size: int,
    num_slots: int,
    seed: int,
    bands: int,
    rows: int,
    threads: int,
) -> npt.NDArray[np.uint32]:
    """A row a text: keys of the bands of its sketch, the halves of a sum, its words."""
    del threads
    if bands * rows > num_slots or rows == 0:
        raise InputError(f"{bands} bands of {rows} slots need more than {num_slots} slots")
    return _candidates.signatures(_read(texts), shingle_size, num_slots, seed, bands, rows)


def banded(keys: npt.NDArray[np.uint32], against: int, threads: int) -> npt.NDArray[np.uint32]:
    """Pairs of rows of keys that agree in some column, ascending."""
    del threads
    return np.array(_candidates.banded(keys, against), np.uint32).reshape(-1, 2)


def shared(
    texts: list[str] | Packed, pairs: npt.NDArray[np.uint32], shingle_size: int, threads: int
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Shingles that each pair of texts shares, and distinct ones of each text."""
    del threads
    given = _read(texts)
    checked = _pairs(pairs, len(given))
    both, distinct = _candidates.shared_by_pairs(given, checked, shingle_size)
    return _numbers(both, np.uint64), _numbers(distinct, np.uint64)


def variants(
    texts: list[str], pairs: npt.NDArray[np.uint32], background: Background, threads: int
) -> Columns:
    """What became of the words of the first text of each pair in the second."""
    del threads
    checked = _pairs(pairs, len(texts))
    articles = [Article(text, background) for text in texts]
    return _edits([_passages.variant(articles[a], articles[b]) for a, b in checked])


def count_shingles(
    texts: list[str], shingle_size: int, counts: npt.NDArray[np.uint8], threads: int
) -> None:
    """Count for each shingle the texts that have it, in place."""
    del threads
    _candidates.count_shingles(texts, shingle_size, counts)


def rarest_shingles(
    texts: list[str],
    shingle_size: int,
    counts: npt.NDArray[np.uint8],
    own: int,
    threshold: float,
    threads: int,
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """For each text the shingles of which any text has one that holds so much of it."""
    del threads
    found = _candidates.rarest_shingles(texts, shingle_size, counts, own, threshold)
    return _numbers((x for one in found for x in one), np.uint64), _ends(map(len, found))


def holding(
    texts: list[str], shingle_size: int, wanted: npt.NDArray[np.uint64], threads: int
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint64]]:
    """For each text the places in `wanted` of the shingles that it has."""
    del threads
    found = _candidates.holding(texts, shingle_size, wanted)
    return _numbers((x for one in found for x in one), np.uint32), _ends(map(len, found))


def word_hashes(
    texts: list[str] | Packed, threads: int
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """The hashes of the words of each text, in order; where each begins and the last ends."""
    del threads
    found = _candidates.word_hashes(_read(texts))
    return _numbers((x for one in found for x in one), np.uint64), _ends(map(len, found))


def cluster(
    order: npt.NDArray[np.uint32], pairs: npt.NDArray[np.uint64], single_link: bool
) -> npt.NDArray[np.uint32]:
    """For each article the one that stays for it; `pairs` has columns a, b, shared, either."""
    ties = [_candidates.Verified(*row) for row in pairs.tolist()]
    return _numbers(_candidates.cluster(order.tolist(), ties, single_link=single_link), np.uint32)


def _pairs(given: npt.NDArray[np.uint32], count: int) -> list[tuple[int, int]]:
    """Pairs of two of so many articles, from an array of two columns."""
    if given.shape[1] != 2 or (given.size and int(given.max()) >= count):
        raise InputError(
            f"pairs: an array of two columns, each a number of one of {count} articles"
        )
    return [(a, b) for a, b in given.tolist()]


def _columns(postings: Iterable[_index.Posting]) -> Columns:
    """Columns of postings."""
    postings = list(postings)
    return {
        "shingle": _numbers((one.shingle for one in postings), np.uint64),
        "article": _numbers((one.article for one in postings), np.uint32),
        "position": _numbers((one.place for one in postings), np.uint32),
    }


def sorted_postings(
    shingle: npt.NDArray[np.uint64],
    article: npt.NDArray[np.uint32],
    position: npt.NDArray[np.uint32],
) -> Columns:
    """Postings by shingle, then article, then position."""
    if not len(shingle) == len(article) == len(position):
        raise InputError("postings: columns of one length are needed")
    order = np.lexsort((position, article, shingle))
    return {"shingle": shingle[order], "article": article[order], "position": position[order]}


def shingle_pairs(shingles: npt.NDArray[np.uint64], max_articles: int) -> npt.NDArray[np.uint32]:
    """Of rows of shingles, sorted, which two rows make a pair."""
    found = _candidates.shingle_pairs(shingles.tolist(), max_articles)
    return np.array(found, np.uint32).reshape(-1, 2)


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
    """The pairs that share enough shingles within a window; their rows stand together."""
    if not len(a) == len(b) == len(need) == len(a_first) - 1 == len(b_first) - 1:
        raise InputError("shared shingles: columns that do not fit")
    places = [
        [of[first:end].tolist() for first, end in pairwise(firsts.tolist())]
        for firsts, of in ((a_first, a_places), (b_first, b_places))
    ]
    pairs = zip(a.tolist(), b.tolist(), strict=True)
    rows = map(_candidates.Shared, pairs, need.tolist(), *places)
    return np.array(_candidates.near(rows, window), np.int64).reshape(-1, 2)


def indexed_counts(
    keys: npt.NDArray[np.uint64], column: npt.NDArray[np.uint8], counts: npt.NDArray[np.uint8]
) -> npt.NDArray[np.uint32]:
    """For each key the number beside it in a file of an index; 0 where it is not."""
    if len(column) % 8 or len(counts) * 2 != len(column):
        raise InputError("counts: columns of 8 and 4 bytes a row are needed, of one length")
    return _numbers(_index.counts(keys.tolist(), column, counts), np.uint32)


def least_common(num_articles: int) -> int:
    """How many articles of so many have a line that is common; 0: none is."""
    return _flags.least_common(num_articles)


class Articles:
    """Articles made ready for alignment."""

    def __init__(self, texts: list[str], background: Background, threads: int) -> None:
        del threads  # the twin works on the calling thread
        self._articles = [Article(text, background) for text in _counting(texts)]
        self._facts = [
            Facts.of(text, article, background)
            for text, article in zip(texts, self._articles, strict=True)
        ]

    def __len__(self) -> int:
        """Return the number of articles."""
        return len(self._articles)

    def words(self) -> npt.NDArray[np.uint32]:
        """Words of each article."""
        return _numbers((len(article) for article in self._articles), np.uint32)

    def _pairs(self, given: npt.NDArray[np.uint32]) -> list[tuple[int, int]]:
        return _pairs(given, len(self._articles))

    def shared_shingles(
        self, pairs: npt.NDArray[np.uint32], shingle_size: int, threads: int
    ) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
        """Shingles that each pair shares, and distinct shingles of each article."""
        del threads
        sets = [
            _shingle.shingle_set(np.array(article.hashes, np.uint64), shingle_size)
            for article in self._articles
        ]
        shared = (_shingle.shared(sets[a], sets[b]) for a, b in _counting(self._pairs(pairs)))
        return _numbers(shared, np.uint64), _numbers(map(len, sets), np.uint64)

    def sharing(
        self,
        shingle_size: int,
        min_shared: int,
        max_articles: int,
        window: int,
        against: int,
        threads: int,
    ) -> npt.NDArray[np.uint32]:
        """Pairs of two articles that share enough shingles of stems within a window."""
        del threads
        listed = self._shingles(shingle_size)
        pairs = _candidates.sharing(listed, min_shared, max_articles, window, against)
        return np.array(pairs, np.uint32).reshape(-1, 2)

    def passages(self, pairs: npt.NDArray[np.uint32], parameters: Model, threads: int) -> Passages:
        """The passages of each pair."""
        common = np.array(sorted(_flags.common_lines(self._facts)), np.uint64)
        return self.passages_among(pairs, parameters, common, len(self._articles), threads)

    def passages_among(
        self,
        pairs: npt.NDArray[np.uint32],
        parameters: Model,
        common_lines: npt.NDArray[np.uint64],
        num_articles: int,
        threads: int,
    ) -> Passages:
        """The passages of each pair, of articles that are some of many."""
        del threads
        counted, common = _counting(self._pairs(pairs)), set(common_lines.tolist())
        found = _passages.passages_among(self._articles, self._facts, common, counted, parameters)
        floor = parameters.min_evidence - parameters.weak_margin
        return Passages(self._articles, found, num_articles, floor)

    def lines(self) -> Columns:
        """The lines of each article, in order: which article, hash, first word, end in words."""
        lines = [(number, line) for number, of in enumerate(self._facts) for line in of.lines]
        return {
            "article": _numbers((number for number, _ in lines), np.uint32),
            "line": _numbers((line.hash for _, line in lines), np.uint64),
            "first_word": _numbers((line.first for _, line in lines), np.uint32),
            "end_word": _numbers((line.end for _, line in lines), np.uint32),
        }

    def postings(self, shingle_size: int, threads: int) -> Columns:
        """Where each shingle of stems of each article stands, and how many distinct ones it has."""
        del threads
        postings, distinct = _index.postings(self._shingles(shingle_size))
        return _columns(postings) | {"distinct": _numbers(distinct, np.uint32)}

    def sharing_with_index(
        self,
        shingle_size: int,
        min_shared: int,
        max_articles: int,
        window: int,
        runs: Sequence[Postings],
        distinct: Sequence[npt.NDArray[np.uint8]],
        threads: int,
    ) -> npt.NDArray[np.uint32]:
        """Pairs of one of these and an article of an index that share enough shingles of stems."""
        del threads
        if any([len(c) for c in run] != [len(run[2]) // 4 * n for n in (8, 4, 4)] for run in runs):
            raise InputError(
                "postings: columns of 8, 4 and 4 bytes a row are needed, of one length"
            )
        held = [_index.Run(*run) for run in runs]
        queries = self._shingles(shingle_size)
        pairs = _index.sharing(queries, held, distinct, min_shared, max_articles, window)
        return np.array(pairs, np.uint32).reshape(-1, 2)

    def _shingles(self, size: int) -> list[npt.NDArray[np.uint64]]:
        """The shingles of the stems of each article, in order."""
        return [_shingle.shingles(np.array(a.stems, np.uint64), size) for a in self._articles]

    def explain(self, a: int, b: int, parameters: Model) -> Columns:
        """What two articles have in common that is not reported: a row each, counts of stages."""
        for number in (a, b):
            if number >= len(self._articles):
                raise InputError(f"article {number} of {len(self._articles)}")
        first, second = self._articles[a], self._articles[b]
        told = _passages.explain(first, second, parameters, itself=a == b)
        all_ = told.considered
        columns = {
            "a_start": _numbers((first.starts[one.a[0]] for one in all_), np.uint32),
            "a_end": _numbers((first.ends[one.a[1] - 1] for one in all_), np.uint32),
            "b_start": _numbers((second.starts[one.b[0]] for one in all_), np.uint32),
            "b_end": _numbers((second.ends[one.b[1] - 1] for one in all_), np.uint32),
        }
        for name in ("score", "needed", "stage", "reason"):
            columns[name] = _numbers((getattr(one, name) for one in all_), np.int64)
        counts = told.shared_stems, told.points, told.chains, told.boxes
        return columns | {"counts": _numbers(counts, np.uint64)}


class Passages:
    """Passages of many pairs."""

    def __init__(
        self, articles: list[Article], found: _passages.Found, among: int, floor: int
    ) -> None:
        self._articles, self._among, self._floor = articles, among, floor
        self._passages, self._weak = found.passages, found.weak

    def __len__(self) -> int:
        """Return the number of passages."""
        return len(self._passages)

    def columns(self) -> Columns:
        """One array a column; the edits of passage k are rows edit_first[k]:edit_first[k + 1]."""
        columns: Columns = {}
        for side in ("a", "b"):
            for name in ("article", "start", "end", "first_word", "end_word"):
                values = (getattr(getattr(p, side), name) for p in self._passages)
                columns[f"{side}_{name}"] = _numbers(values, np.uint32)
        for name, dtype in (
            ("matched", np.uint32),
            ("score", np.int64),
            ("kind", np.uint8),
            ("flags", np.uint8),
        ):
            columns[name] = _numbers((getattr(p, name) for p in self._passages), dtype)
        return columns | _edits([p.edits for p in self._passages])

    def families(self) -> Columns:
        """Families, and the family of each passage (-1: none)."""
        starts = [article.starts for article in self._articles]
        families, of_passage = _families.families_among(
            self._passages, self._weak, starts, self._among, self._floor
        )

        def points(place: _families.Occurrence) -> tuple[int, int, int]:
            """An occurrence in code points."""
            article = self._articles[place[0]]
            return place[0], article.starts[place[1]], article.ends[place[2] - 1]

        columns = _family_columns(families, of_passage, points)
        return columns | _edits(
            [v for f in families for v in _families.variants(f, self._articles)]
        )

    def links(self) -> tuple[Columns, int]:
        """What families are made of: passages, then weak links, in words; how many are weak."""
        starts = [article.starts for article in self._articles]
        every = [*self._passages, *self._weak]
        columns: Columns = {}
        for side in ("a", "b"):
            for name in ("article", "first_word", "end_word"):
                values = (getattr(getattr(p, side), name) for p in every)
                columns[f"{side}_{name}"] = _numbers(values, np.uint32)
        columns["score"] = _numbers((p.score for p in every), np.int64)
        columns["kind"] = _numbers((p.kind for p in every), np.uint8)
        runs = [_families.runs(p, starts) for p in every]
        columns["run_first"] = _ends(map(len, runs))
        columns["runs"] = _numbers((x for of in runs for run in of for x in run), np.uint32)
        return columns, len(self._weak)

    def overlaps(self) -> Columns:
        """What each article has of each other, for the pairs with a passage."""
        overlaps = _matrix.overlaps(self._passages)
        return {
            name: _numbers((getattr(o, name) for o in overlaps), np.uint32)
            for name in ("row", "column", "words", "passages", "longest")
        }


def _family_columns(
    families: list[_families.Family],
    of_passage: list[int],
    points: Callable[[_families.Occurrence], tuple[int, int, int]],
) -> Columns:
    """Families as columns, occurrences as `points` says."""
    columns: Columns = {"of_passage": np.array(of_passage, np.int64)}

    def column(name: str, of: Callable[[_families.Family], list[int]], width: int) -> None:
        columns[f"{name}_first"] = _ends(len(of(f)) // width for f in families)
        columns[name] = _numbers((x for f in families for x in of(f)), np.uint32)

    column("occurrences", lambda f: [x for place in f.occurrences for x in points(place)], 3)
    columns["weak"] = _numbers((weak for f in families for weak in f.weak), np.bool_)
    column("contains", lambda f: f.contains, 1)
    column("part_of", lambda f: f.part_of, 1)
    column("related", lambda f: f.related, 1)
    columns["canonical"] = _numbers((x for f in families for x in points(f.canonical)), np.uint32)
    return columns


def families_of_links(
    links: Columns, weak: int, words: npt.NDArray[np.uint32], among: int, floor: int
) -> Columns:
    """Families of links whose articles are elsewhere, the last ones weak; places are in words."""
    rows = {name: column.tolist() for name, column in links.items()}

    def side(name: str, k: int) -> _passages.Side:
        parts = ("article", "first_word", "end_word")
        article, first, end = (rows[f"{name}_{part}"][k] for part in parts)
        if not first < end <= counts[article]:
            raise IndexError
        return _passages.Side(article, first, end, first, end)

    def edits(k: int) -> list[Edit]:
        runs = rows["runs"][3 * rows["run_first"][k] : 3 * rows["run_first"][k + 1]]
        each = zip(*[iter(runs)] * 3, strict=True)
        return [[_EQUAL, i, i + count, j, j + count] for i, j, count in each]

    counts = words.tolist()
    every = range(len(rows["a_article"]))
    try:
        found = [
            _passages.Passage(
                side("a", k), side("b", k), rows["score"][k], 0, rows["kind"][k], 0, edits(k)
            )
            for k in every
        ]
    except IndexError:
        raise InputError("links: columns that do not fit") from None
    starts = [list(range(count)) for count in counts]
    passages = len(found) - weak
    if passages < 0:
        raise InputError("links: columns that do not fit")
    families, of_passage = _families.families_among(
        found[:passages], found[passages:], starts, among, floor
    )
    return _family_columns(families, of_passage, lambda place: place)


def _edits(scripts: list[list[Edit]]) -> Columns:
    """The edits of all scripts one after the other, and where each begins and the last ends."""
    return {
        "edit_first": _ends(map(len, scripts)),
        "edits": _numbers((x for script in scripts for edit in script for x in edit), np.uint32),
    }


def _ends(lengths: Iterable[int]) -> npt.NDArray[np.uint64]:
    """0 and the running sum: where each list of a flat column begins, and where the last ends."""
    return np.concatenate([[0], np.cumsum(_numbers(lengths, np.uint64))]).astype(np.uint64)
