"""What the benches share: engines, inputs, set-up outside the timed call, and checks.

A bench says with the mark ``inputs`` which kinds of input it takes and how many articles each
engine gets at most; it runs once for each input and engine, on one thread. What the twin does not
do in some seconds is no parameter of the twin, and no skipped test either. What both engines give
for one input is compared byte for byte, so that a run without timing is a test:

    python -m pytest benches/ --benchmark-enable
    python -m pytest benches/

Sizes are articles, words and bytes of UTF-8; spans are code points.
"""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pytest

from textalign import engine as engines
from textalign import params

# The way in which pytest imports puts no folder on the path, and the generator lies here.
sys.path.append(str(Path(__file__).parent))
import corpus

ENGINES: Final = ("rust", "python")
SEEDS: Final = Path(__file__).parent.parent / "seeds"
SEED: Final = 1

SIZES: Final = (10, 100, 1000)
"""Articles of a generated corpus."""

ARTICLE: Final = (300, (20, 40))
"""Words of an article and of the passages planted in it: short news, a sentence and two."""

LONG_TEXT: Final = (10_000, (20, 40, 80, 120))
"""The same for a text of the length of a report."""

EDIT_RATE: Final = 0.1
"""Share of the words that are changed in the passages of every second pair."""

ALL_PAIRS: Final = 100
"""Up to so many articles all pairs are compared, from there on those that share shingles."""

MODEL: Final = params.Model.of(
    params.MIN_EVIDENCE.default, params.MIN_WORDS.default, params.MIN_CHARACTERS.default
)
"""The aligner's parameters at their defaults."""

Columns = dict[str, npt.NDArray[Any]]
Pairs = npt.NDArray[np.uint32]
Agree = Callable[..., None]


@dataclass(frozen=True, eq=False)
class Given:
    """The articles that a bench is given, and what is known of them."""

    name: str
    texts: list[str]
    query: str = ""
    """A text to search for."""
    holders: frozenset[str] = frozenset()
    """Ids of articles that have the query word for word."""
    planted: list[tuple[int, int, int, int, int, int]] = field(default_factory=list)
    """Article, start and end on both sides of each passage that was planted word for word."""
    copies: list[tuple[int, int]] = field(default_factory=list)
    """Each article that is equal to an earlier one, and that one."""

    @cached_property
    def text(self) -> str:
        """All articles as one text, so that one call is timed and not a thousand."""
        return "\n\n".join(self.texts)

    @cached_property
    def words(self) -> int:
        return len(engines.current().module.tokenize(self.text)[0])

    @cached_property
    def bytes(self) -> int:
        return sum(len(text.encode()) for text in self.texts)

    def check(self, columns: Columns) -> None:
        """Fail if planted passages are missing.

        One in a hundred may be: two that came to stand side by side are found as one.
        """
        missed = self.missed(columns)
        assert 100 * len(missed) <= len(self.planted), missed

    def missed(self, columns: Columns) -> list[tuple[int, int, int, int, int, int]]:
        """The planted passages of which no found one has nine tenths on both sides."""
        names = ("article", "start", "end")
        sides = (columns[f"{side}_{name}"].tolist() for side in ("a", "b") for name in names)
        found = defaultdict(list)
        for a, a_start, a_end, b, b_start, b_end in zip(*sides, strict=True):
            found[a, b].append((a_start, a_end, b_start, b_end))

        def most(start: int, end: int, first: int, last: int) -> bool:
            return 10 * (min(end, last) - max(start, first)) >= 9 * (last - first)

        return [
            (a, a_first, a_last, b, b_first, b_last)
            for a, a_first, a_last, b, b_first, b_last in self.planted
            if not any(
                most(a_start, a_end, a_first, a_last) and most(b_start, b_end, b_first, b_last)
                for a_start, a_end, b_start, b_end in found[a, b]
            )
        ]


def _seeds(name: str, count: int) -> Given:
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    query = "President Trump broke the deadlock"
    return Given(name, texts[:count], query, frozenset("01"))


def _copies(name: str, count: int) -> Given:
    made = corpus.near_duplicates(count, SEED)
    copies = [(copy, original) for copy, original, how in made.copies if how == "exact"]
    return Given(name, made.texts, copies=copies)


def _planted(name: str, count: int) -> Given:
    return _in_pairs(name, count, *ARTICLE)


def _long(name: str, count: int) -> Given:
    return _in_pairs(name, count, *LONG_TEXT)


def _in_pairs(name: str, count: int, words: int, sizes: tuple[int, ...]) -> Given:
    """Article 0 shares passages with article 1, 2 with 3: word for word, then edited, in turn."""
    texts: list[str] = []
    planted: list[tuple[int, int, int, int, int, int]] = []
    for first in range(0, count, 2):
        change: corpus.Change = "edited" if first % 4 else "verbatim"
        made = corpus.planted_reuse(
            SEED + first, words=words, sizes=sizes, change=change, rate=EDIT_RATE
        )
        texts += [made.a, made.b]
        if change == "verbatim":
            planted += [
                (first, a, a_end, first + 1, b, b_end) for a, a_end, b, b_end in made.passages
            ]
    article, start, end, *_ = planted[0]
    return Given(name, texts, texts[article][start:end], frozenset("01"), planted)


KINDS: Final[dict[str, tuple[tuple[int, ...], Callable[[str, int], Given]]]] = {
    "seeds": ((5,), _seeds),
    "copies": (SIZES, _copies),
    "planted": (SIZES, _planted),
    "long": ((2,), _long),
}
"""Of each kind of input the numbers of articles there are, and what makes it."""


def _name(kind: str, count: int) -> str:
    return f"{kind}-{count}" if len(KINDS[kind][0]) > 1 else kind


@cache
def _made(kind: str, count: int) -> Given:
    return KINDS[kind][1](_name(kind, count), count)


@cache
def _loaded(name: str) -> engines.Loaded:
    return engines.load(name)


@cache
def _articles(engine: engines.Loaded, given: Given) -> engines.PreparedArticles:
    table = engines.background(engine, params.DEFAULT_BACKGROUND).table
    return engine.module.Articles(given.texts, table, 1)


@cache
def _compared(engine: engines.Loaded, given: Given) -> Pairs:
    count = len(given.texts)
    if count <= ALL_PAIRS:
        return np.ascontiguousarray(np.transpose(np.triu_indices(count)), np.uint32)
    return _articles(engine, given).sharing(*params.INDEX, 0, 1)


@cache
def _passages(engine: engines.Loaded, given: Given) -> engines.PreparedPassages:
    return _articles(engine, given).passages(_compared(engine, given), MODEL, 1)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "inputs(*kinds, rust, python): kinds of input, and the most articles each engine gets",
    )
    missing = [
        f"pythonbible-{name}"
        for name in corpus.TRANSLATIONS
        if importlib.util.find_spec(f"pythonbible_{name}") is None
    ]
    if missing:
        raise pytest.UsageError(
            "the texts of the benches lie in packages that are not installed: "
            f"pip install {' '.join(missing)}"
        )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    mark = metafunc.definition.get_closest_marker("inputs")
    if mark is None:
        return
    # The engines take turns on each input, so that both meet the machine in like states.
    cases = [
        pytest.param(engine, (kind, count), id=f"{_name(kind, count)}-{engine}")
        for kind in mark.args
        for count in KINDS[kind][0]
        for engine in ENGINES
        if count <= mark.kwargs[engine]
    ]
    metafunc.parametrize(("engine", "given"), cases, indirect=True)


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> engines.Loaded:
    """The engine that is timed; without the extension its benches fail."""
    return _loaded(request.param)


@pytest.fixture
def given(request: pytest.FixtureRequest) -> Given:
    """The input."""
    return _made(*request.param)


@pytest.fixture(autouse=True)
def told(request: pytest.FixtureRequest, engine: engines.Loaded, given: Given) -> None:
    """Beside each figure, for the report: what was timed on which engine and input."""
    request.getfixturevalue("benchmark").extra_info.update(
        call=request.node.originalname.removeprefix("test_"),
        engine=engine.name,
        input=given.name,
        articles=len(given.texts),
        words=given.words,
        bytes=given.bytes,
    )


@pytest.fixture
def table(engine: engines.Loaded) -> object:
    """The background table that ships with the package."""
    return engines.background(engine, params.DEFAULT_BACKGROUND).table


@pytest.fixture
def model() -> params.Model:
    return MODEL


@pytest.fixture
def articles(engine: engines.Loaded, given: Given) -> engines.PreparedArticles:
    """The articles, ready for alignment."""
    return _articles(engine, given)


@pytest.fixture
def compared(engine: engines.Loaded, given: Given) -> Pairs:
    """The pairs of articles that are compared, as `textalign.compare` chooses them."""
    return _compared(engine, given)


@pytest.fixture
def passages(engine: engines.Loaded, given: Given) -> engines.PreparedPassages:
    """The passages of these pairs."""
    return _passages(engine, given)


@pytest.fixture
def current(engine: engines.Loaded, monkeypatch: pytest.MonkeyPatch) -> engines.Loaded:
    """Make the public functions work on the engine."""
    monkeypatch.setattr(engines, "current", lambda: engine)
    return engine


_FIRST: dict[tuple[str, str], str] = {}


@pytest.fixture
def agree(request: pytest.FixtureRequest, given: Given) -> Agree:
    """Hold arrays against those that the engine before gave for the same bench and input."""

    def check(*arrays: npt.NDArray[Any]) -> None:
        digest = hashlib.sha256()
        for array in arrays:
            digest.update(f"{array.dtype} {array.shape} ".encode())
            digest.update(np.ascontiguousarray(array).tobytes())
        key = (request.node.originalname, given.name)
        assert _FIRST.setdefault(key, digest.hexdigest()) == digest.hexdigest()

    return check
