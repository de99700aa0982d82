"""Which engine does the work: the compiled extension, or its twin in pure Python.

Both give the same result, bit for bit. The extension is taken where it is built. Without it the
twin takes over and says so once on stderr. ``TEXTALIGN_ENGINE=rust`` or ``python`` forces one, and
fails where it cannot be had. This file is the only one that reads that variable.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import sys
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from .errors import EngineError, InputError, UsageError, quoted, system_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy as np
    import numpy.typing as npt

    from .params import Model

    Packed = tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]
    Columns = dict[str, npt.NDArray[Any]]
    Bytes = npt.NDArray[np.uint8]
    Postings = tuple[Bytes, Bytes, Bytes]
    Words = tuple[
        npt.NDArray[np.uint64],
        npt.NDArray[np.uint32],
        npt.NDArray[np.uint32],
        npt.NDArray[np.uint8],
    ]

VARIABLE: Final = "TEXTALIGN_ENGINE"

UNKNOWN: Final = 48
"""What a word is worth that a table does not have and says nothing of, in thirds of a bit."""

FEWEST_TO_JUDGE: Final = 100
"""Of fewer words nobody can tell whether a background table is that of their language."""

ENOUGH_TO_JUDGE: Final = 5000
"""More words need not be looked at for that."""

MOST_OF_TABLE: Final = 1 << 26
"""Bytes of a background table; the one for English has three quarters of a million."""

BEGINNING: Final = 2000
"""Code points of an article that are looked at."""


class PreparedPassages(Protocol):
    """The passages of many pairs, held by an engine; see ``_rust.pyi`` for each column."""

    def __len__(self) -> int: ...
    def columns(self) -> Columns: ...
    def families(self) -> Columns: ...
    def links(self) -> tuple[Columns, int]: ...
    def overlaps(self) -> Columns: ...


class PreparedArticles(Protocol):
    """Articles that an engine has made ready for alignment."""

    def __len__(self) -> int: ...
    def words(self) -> npt.NDArray[np.uint32]: ...
    def shared_shingles(
        self, pairs: npt.NDArray[np.uint32], shingle_size: int, threads: int
    ) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]: ...
    def sharing(
        self,
        shingle_size: int,
        min_shared: int,
        max_articles: int,
        window: int,
        against: int,
        threads: int,
    ) -> npt.NDArray[np.uint32]: ...
    def passages(
        self, pairs: npt.NDArray[np.uint32], parameters: Model, threads: int
    ) -> PreparedPassages: ...
    def passages_among(
        self,
        pairs: npt.NDArray[np.uint32],
        parameters: Model,
        common_lines: npt.NDArray[np.uint64],
        num_articles: int,
        threads: int,
    ) -> PreparedPassages: ...
    def explain(self, a: int, b: int, parameters: Model) -> Columns: ...
    def lines(self) -> Columns: ...
    def postings(self, shingle_size: int, threads: int) -> Columns: ...
    def sharing_with_index(
        self,
        shingle_size: int,
        min_shared: int,
        max_articles: int,
        window: int,
        runs: list[Postings],
        distinct: list[Bytes],
        threads: int,
    ) -> npt.NDArray[np.uint32]: ...


class Engine(Protocol):
    """What both engines offer, under the same names and without defaults."""

    SCHEME: int
    UNICODE_VERSION: str

    def Background(self, text: str) -> object: ...  # noqa: N802  a class in both engines
    def Articles(  # noqa: N802
        self, texts: list[str], background: object, threads: int
    ) -> PreparedArticles: ...
    def progress(self) -> tuple[int, int]: ...
    def tokenize(self, given: str) -> Words: ...
    def folded_words(self, given: str) -> tuple[list[str], npt.NDArray[np.uint8]]: ...
    def sketch(
        self,
        texts: Sequence[str | bytes] | Packed,
        shingle_size: int,
        num_slots: int,
        seed: int,
        threads: int,
    ) -> npt.NDArray[np.uint32]: ...
    def estimates(
        self, a: npt.NDArray[np.uint32], b: npt.NDArray[np.uint32], threads: int
    ) -> npt.NDArray[np.float64]: ...
    def duplicates(
        self,
        texts: list[str],
        shingle_size: int,
        num_slots: int,
        seed: int,
        bands: int,
        rows: int,
        threshold: float,
        threads: int,
    ) -> Columns: ...
    def signatures(
        self,
        texts: list[str] | Packed,
        shingle_size: int,
        num_slots: int,
        seed: int,
        bands: int,
        rows: int,
        threads: int,
    ) -> npt.NDArray[np.uint32]: ...
    def banded(
        self, keys: npt.NDArray[np.uint32], against: int, threads: int
    ) -> npt.NDArray[np.uint32]: ...
    def shared(
        self,
        texts: list[str] | Packed,
        pairs: npt.NDArray[np.uint32],
        shingle_size: int,
        threads: int,
    ) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]: ...
    def variants(
        self, texts: list[str], pairs: npt.NDArray[np.uint32], background: object, threads: int
    ) -> Columns: ...
    def count_shingles(
        self, texts: list[str], shingle_size: int, counts: npt.NDArray[np.uint8], threads: int
    ) -> None: ...
    def rarest_shingles(
        self,
        texts: list[str],
        shingle_size: int,
        counts: npt.NDArray[np.uint8],
        own: int,
        threshold: float,
        threads: int,
    ) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]: ...
    def holding(
        self, texts: list[str], shingle_size: int, wanted: npt.NDArray[np.uint64], threads: int
    ) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint64]]: ...
    def word_hashes(
        self, texts: list[str] | Packed, threads: int
    ) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]: ...
    def cluster(
        self, order: npt.NDArray[np.uint32], pairs: npt.NDArray[np.uint64], single_link: bool
    ) -> npt.NDArray[np.uint32]: ...
    def shingles(
        self, hashes: npt.NDArray[np.uint64], shingle_size: int
    ) -> npt.NDArray[np.uint64]: ...
    def sorted_postings(
        self,
        shingle: npt.NDArray[np.uint64],
        article: npt.NDArray[np.uint32],
        position: npt.NDArray[np.uint32],
    ) -> Columns: ...
    def shingle_pairs(
        self, shingles: npt.NDArray[np.uint64], max_articles: int
    ) -> npt.NDArray[np.uint32]: ...
    def near(
        self,
        a: npt.NDArray[np.int64],
        b: npt.NDArray[np.int64],
        need: npt.NDArray[np.uint32],
        a_first: npt.NDArray[np.uint64],
        a_places: npt.NDArray[np.uint32],
        b_first: npt.NDArray[np.uint64],
        b_places: npt.NDArray[np.uint32],
        window: int,
    ) -> npt.NDArray[np.int64]: ...
    def families_of_links(
        self, links: Columns, weak: int, words: npt.NDArray[np.uint32], among: int, floor: int
    ) -> Columns: ...
    def indexed_counts(
        self, keys: npt.NDArray[np.uint64], column: Bytes, counts: Bytes
    ) -> npt.NDArray[np.uint32]: ...
    def least_common(self, num_articles: int) -> int: ...


@dataclass(frozen=True, slots=True)
class Loaded:
    """An engine under its name."""

    name: str
    module: Engine


def load(name: str) -> Loaded:
    """Load the engine of that name, or raise `EngineError`."""
    if name == "python":
        return Loaded(name, cast("Engine", importlib.import_module("textalign._python")))
    if name != "rust":
        raise EngineError(f"{VARIABLE}={name!r}: the engines are 'rust' and 'python'")
    try:
        return Loaded(name, cast("Engine", importlib.import_module("textalign._rust")))
    except ImportError as error:
        raise EngineError(
            f"the compiled extension cannot be loaded ({error}); install textalign with a Rust "
            f"toolchain, or unset {VARIABLE} to run in pure Python"
        ) from error


@cache
def current() -> Loaded:
    """Return the engine of this process, chosen at the first call."""
    forced = os.environ.get(VARIABLE)
    if forced:
        return load(forced)
    try:
        return load("rust")
    except EngineError as error:
        if sys.stderr is not None:
            sys.stderr.write(
                f"textalign: the compiled extension cannot be loaded ({error.__cause__}); running "
                "in pure Python, with the same results, more slowly\n"
            )
        return load("python")


@dataclass(frozen=True)
class Background:
    """A background table as an engine holds it, with the name and checksum to tell of it."""

    name: str
    sha256: str
    table: object
    unknown: int
    """What a word that is not in it is worth, in thirds of a bit."""
    text: str = field(repr=False)
    """The file, which the engine has read without complaint."""

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that it lists; found when a note asks for them, for most runs need none."""
        words: set[str] = set()
        section = ""
        for line in _lines(self.text):
            if line.startswith("["):
                section = line
            elif section == "[words]" and line:
                words.update(line.split("\t", 2)[2].split(" "))
        return frozenset(words)

    def note(self, texts: Iterable[str]) -> str:
        """Tell what must be known of it to judge what is found in these texts; mostly nothing."""
        if not self.words:
            return (
                f"the background table {quoted(self.name)} assumes no language: every word counts "
                f"{self.unknown // 3} bits, unless it is common in the texts themselves"
            )
        found, count = self._listed(texts)
        if count < FEWEST_TO_JUDGE or 2 * found >= count:
            return ""
        return (
            f"only {100 * found // count} % of the words are in the background table "
            f"{quoted(self.name)}: for another language take '--background flat', or make a table "
            "with 'textalign background build'"
        )

    def _listed(self, texts: Iterable[str]) -> tuple[int, int]:
        """Of the words of some beginnings, those that the table lists, and all but numbers."""
        found = count = 0
        for text in texts:
            for word in current().module.folded_words(text[:BEGINNING])[0]:
                if not word[0].isdigit():
                    count += 1
                    found += word in self.words
            if count >= ENOUGH_TO_JUDGE:
                break
        return found, count


def shipped_backgrounds() -> dict[str, Path]:
    """The tables that ship with the package, by their names."""
    folder = Path(__file__).parent / "data"
    return {path.stem: path for path in sorted(folder.glob("*.txt"))}


def background(engine: Loaded, name: str) -> Background:
    """Load a table that ships with the package, by name, or any other by its path."""
    try:
        shipped = shipped_backgrounds()
        path = shipped.get(name, Path(name))
        # Looked at first: a named pipe would wait for ever, and a device may never end.
        if not path.is_file():
            raise UsageError(
                f"no background table is called {quoted(name)}, and no file: "
                f"write {' or '.join(shipped)}, or the path of a table"
            )
        if path.stat().st_size > MOST_OF_TABLE:
            raise InputError(
                f"background table {quoted(name)} has more than {MOST_OF_TABLE:,} bytes: "
                "make a smaller one with 'textalign background build --words'"
            )
        data = path.read_bytes()
        text = data.decode("utf-8")
    except OSError as error:
        problem = system_words(error)
        raise InputError(f"background table {quoted(name)} cannot be read: {problem}") from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"background table {quoted(name)} is not UTF-8 at byte offset {error.start}"
        ) from error
    try:
        table = _table(engine, text)
    except InputError as error:
        raise InputError(f"{quoted(name)}: {error}") from error
    head = _head(text)
    return Background(
        head.get("name", name),
        hashlib.sha256(data).hexdigest(),
        table,
        int(head.get("unknown", UNKNOWN)),
        text,
    )


def _head(text: str) -> dict[str, str]:
    """The head of a table that the engine has read without complaint."""
    head: dict[str, str] = {}
    for line in takewhile(lambda line: not line.startswith("["), _lines(text)):
        if line:
            key, _, head[key] = line.partition(" ")
    return head


def _lines(text: str) -> Iterator[str]:
    """The lines behind the first, as the engines split them: at LF or CR LF."""
    return (line.removesuffix("\r") for line in text.split("\n")[1:])


# Kept by content, for a file of the same name may be another one at the next call.
@lru_cache(maxsize=4)
def _table(engine: Loaded, text: str) -> object:
    return engine.module.Background(text)


def processors() -> int:
    """Count the processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
