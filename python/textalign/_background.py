"""The verb `build_background`: a corpus → a background table of its language.

What a word is worth is its rate in the corpus. A rate must not come from a few articles that are
about the word, so what counts of a word is bounded by how far it is spread. Everything is counted
and decided in integers over articles without order, so that the same articles give the same bytes.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from . import engine as engines
from . import params
from ._load import corpus_of
from .errors import InputError, UsageError, printable
from .progress import Progress, enter, tell, watched
from .write import write_atomic

if TYPE_CHECKING:
    import os
    from collections.abc import Collection, Iterable

    from ._load import ArticlesLike

BLOCK: Final = 250
"""Words of a block. Spread is counted over blocks, for articles may be of any length."""

FEW_WORDS: Final = 100_000
"""A corpus with fewer words gets a warning."""

FUNCTION_SPREAD: Final = 10
"""A function word stands in one of so many blocks at least ..."""

FUNCTION_RATE: Final = 1000
"""... and is one of so many words of the corpus at least."""

CASE_BOUNDS: Final = ((3, 10), (7, 10), (93, 100))
"""Lower bounds of the case classes 1, 2 and 3: shares of capitalised use."""

MOST_THIRDS: Final = 48
"""A word that the corpus does not have is worth no more: 16 bits, as in the English table."""


@dataclass(frozen=True, slots=True)
class BuiltBackground:
    """A background table, and what it was made of."""

    text: str
    """The table, as a file holds it."""
    articles: int
    """Articles that were counted; copies of one text count once."""
    words: int
    """Words that were counted."""
    notes: tuple[str, ...]
    """What is worth a warning."""

    def write(self, path: str | os.PathLike[str]) -> None:
        """Write the table to a file, whole or not at all.

        Parameters
        ----------
        path
            The file.

        Raises
        ------
        OutputError
            It cannot be written.
        """
        write_atomic(path, self.text.encode())


@dataclass(slots=True)
class _Counted:
    """What is known of a word."""

    uses: int = 0
    articles: int = 0
    blocks: int = 0
    inside: int = 0
    """Uses where a capital says something: not at the start of a sentence or a quotation."""
    capital: int = 0
    """Those of them with a capital."""


@watched
def build_background(
    articles: ArticlesLike,
    *,
    name: str = params.DEFAULT_BACKGROUND_NAME,
    stemmer: str = params.DEFAULT_STEMMER,
    words: int = int(params.WORDS.default),
    encoding: str | None = None,
    max_bytes: int = int(params.MAX_BYTES.default),
    progress: Progress = None,
) -> BuiltBackground:
    """Count a corpus of one language and make a background table of it.

    The articles need not be those that will be compared, and there should be many: some hundred
    thousand words in some hundred articles. Copies of one text count once. The same articles give
    the same table, in whatever order they come.

    Parameters
    ----------
    articles
        A path, texts, a mapping, records or a `Corpus`, as `compare` takes them.
    name
        Name of the table, for outputs to tell.
    stemmer
        Language of the Snowball stemmer that brings the forms of a word together, or ``"none"``.
    words
        How many words the table lists at most, the commonest.
    encoding
        Encoding of files without a byte order mark; UTF-8 if not given.
    max_bytes
        A larger file of one article is skipped, by name; see `load`.
    progress
        As in `compare`.

    Returns
    -------
    BuiltBackground
        The table, to be written to a file and named by ``background=``.

    Raises
    ------
    InputError
        There is nothing to count.
    UsageError
        A name of several lines or none, an unknown stemmer, a number out of bounds.

    Notes
    -----
    Cost: linear in the words of the corpus; memory for each distinct word.

    Examples
    --------
    >>> import textalign
    >>> texts = [f"Das Haus Nummer {n} steht an der Ecke." for n in range(300)]
    >>> made = textalign.build_background(texts, name="german", stemmer="german")
    >>> made.articles, made.words
    (300, 2100)
    >>> print("".join(made.text.splitlines(keepends=True)[:2]), end="")
    textalign background 1
    name german
    """
    del progress  # `watched` has it
    (most,) = params.check({params.WORDS: words})
    if not name.strip() or printable(name) != name:
        raise UsageError("name: one line that is not blank is needed")
    if stemmer not in ("none", *params.STEMMERS.split(", ")):
        raise UsageError(f"no stemmer is called {stemmer!r}: write one of {params.STEMMERS}, none")
    texts = {
        article.text for article in corpus_of(articles, encoding=encoding, max_bytes=max_bytes)
    }
    counted, blocks = _count(texts)
    total = sum(word.uses for word in counted.values())
    if not total:
        raise InputError("there are no words to count: a background table is made of articles")
    # A word of one article says nothing about the language, however often it stands there.
    listed = {word: seen for word, seen in counted.items() if seen.articles > 1}
    rates = {word: _robust(seen, blocks) for word, seen in listed.items()}
    commonest = sorted(rates, key=lambda word: (-rates[word], word))[: int(most)]
    unknown = _thirds(1, total)
    function_words = [
        word
        for word in commonest
        if listed[word].blocks * FUNCTION_SPREAD >= blocks
        and listed[word].uses * FUNCTION_RATE >= total
        and not _case_class(listed[word])
    ]
    lines: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    closed = set(function_words)
    for word in commonest:
        case = 0 if word in closed else _case_class(listed[word])
        lines[min(unknown, _thirds(rates[word], total)), case].append(word)
    parts = [
        "textalign background 1",
        f"name {name}",
        f"source {len(texts)} articles {total} words sha256 {_checksum(texts)}",
        f"unknown {unknown}",
        f"stemmer {stemmer}",
        "[words]",
        *(f"{key[0]}\t{key[1]}\t{' '.join(sorted(some))}" for key, some in sorted(lines.items())),
    ]
    if function_words:
        parts += ["[function-words]", " ".join(sorted(function_words))]
    return BuiltBackground("\n".join(parts) + "\n", len(texts), total, _notes(total, len(listed)))


def _notes(total: int, listed: int) -> tuple[str, ...]:
    if total >= FEW_WORDS and listed:
        return ()
    note = (
        f"the corpus has {total:,} words, and {listed:,} different ones stand in more than one "
        f"article: from fewer than {FEW_WORDS:,} words, what is rare is a guess, and "
        "'--background flat' may do as well"
    )
    return (note,)


def _count(texts: Collection[str]) -> tuple[dict[str, _Counted], int]:
    """What is known of each word that is no number, and how many blocks there are."""
    # The twin is loaded where somebody counts: most callers never need it.
    from ._python.tokenize import (  # noqa: PLC0415
        ALL_CAPITALS,
        BREAK_MASK,
        CAPITAL,
        NUMBER,
        QUOTED,
    )

    module = engines.current().module
    counted: defaultdict[str, _Counted] = defaultdict(_Counted)
    blocks = done = 0
    enter("counting words", "articles", lambda: (done, len(texts)))
    for done, text in enumerate(texts, 1):
        tell(done - 1, len(texts))
        words, flags = module.folded_words(text)
        spread: Counter[str] = Counter()
        before = 0
        for word, flag in zip(words, flags.tolist(), strict=True):
            quoted = flag & QUOTED and not before & QUOTED
            before = flag
            # A space would end the word in the table: one ligature folds to a whole phrase.
            if flag & NUMBER or " " in word:
                continue
            seen = counted[word]
            seen.uses += 1
            if not flag & (BREAK_MASK | ALL_CAPITALS) and not quoted:
                seen.inside += 1
                seen.capital += bool(flag & CAPITAL)
        for start in range(0, len(words), BLOCK):
            spread.update(set(words[start : start + BLOCK]))
            blocks += 1
        for word, count in spread.items():
            if word in counted:
                counted[word].articles += 1
                counted[word].blocks += count
    return counted, blocks


def _robust(seen: _Counted, blocks: int) -> int:
    """The uses of a word, but no more than its spread lets one expect.

    A word in few blocks stands about once in each by chance; twice is granted. The more blocks have
    it, the more often it stands in each; a word of all blocks has no bound.
    """
    return min(seen.uses, 2 * seen.blocks * blocks // (blocks - seen.blocks + 1))


def _thirds(uses: int, total: int) -> int:
    """Surprisal in thirds of a bit, to the nearest, from 1 to what an unknown word may have.

    Half a third is a sixth, and of the sixth power of a ratio the whole bits say enough.
    """
    return max(1, min(MOST_THIRDS, (total**6 // uses**6).bit_length() // 2))


def _case_class(seen: _Counted) -> int:
    """The class of the share of capitalised use."""
    return sum(seen.capital * of >= share * seen.inside for share, of in CASE_BOUNDS if seen.inside)


def _checksum(texts: Iterable[str]) -> str:
    """One checksum of all texts, whatever their order."""
    # A lone surrogate has no bytes in UTF-8; it must not stop the count.
    digests = sorted(
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest() for text in texts
    )
    return hashlib.sha256(b"".join(digests)).hexdigest()
