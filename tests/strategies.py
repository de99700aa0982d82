"""Hypothesis strategies that look for the edges of what a text, corpus or table can be.

Output: texts as Python strings, lone surrogates included; sizes are code points; lists of texts
that share stretches; models of the aligner; background tables. Every pair of engines and every rule
of the tokenizer is tried on them, because ASCII prose reaches few branches.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from textalign.params import BIT, Model

if TYPE_CHECKING:
    from collections.abc import Callable

LETTERS = [*"abSUZéßﬁİςΣǅᾳΩK𝐀ʼ", "E\u0301"]
MARKS = [*"\u0301\u0323\u0338\u0345\u05b0\u0903\u3099\uff9e\u20e3"]
DIGITS = [*"05٣½²Ⅷ①"]
JOINTS = [*"'’＇.,"]
WHITE_SPACE = [*" \t\n\r\v\u0085\u2028\u00a0\u3000", "\r\n", "\n\n"]
WITHOUT_SPACES = [*"漢字かがｶーกไำ𠀀〇"]
OTHER_SCRIPTS = [*"اשﷺ\u0915\u093f한\u1112\u1161\u11ab\U00016d63\U00016d67", "\u064e\u0651"]
IGNORED = [*"\u00ad\u200b\u200d\ufe0f\u034f\u2060\ufeff\u3164\u1160\U000e0041"]
SIGNS = [*"-–_+/❤👩🏽≮<\u0000\ufffd\ue000\ufdd0\U0010ffff"]
QUOTATION_MARKS = [*'"“”„‘«»‹›「」']
ENDS = [*":;\u037e!?…。！？｡"]
LONE_SURROGATES = [*"\ud800\udc00\udfff"]
PHRASES = ["Russia’s", "U.S.", "i.e.the", "100,000", "3.5", "Secretary-General", "the ball is in"]

ALL = [
    *LETTERS,
    *MARKS,
    *DIGITS,
    *JOINTS,
    *WHITE_SPACE,
    *WITHOUT_SPACES,
    *OTHER_SCRIPTS,
    *IGNORED,
    *SIGNS,
    *QUOTATION_MARKS,
    *ENDS,
    *LONE_SURROGATES,
    *PHRASES,
]


def texts(max_pieces: int = 40) -> st.SearchStrategy[str]:
    """Texts of up to `max_pieces` pieces, of few kinds each, so that the kinds meet often."""
    any_code_point = st.characters(exclude_categories=())
    piece = st.sampled_from(ALL) | any_code_point
    few = st.lists(piece, min_size=1, max_size=6).flatmap(
        lambda pieces: st.lists(st.sampled_from(pieces), max_size=max_pieces)
    )
    many = st.lists(piece, max_size=max_pieces)
    return (few | many).map("".join)


# Words of every role: of the grammar, common, rare, names, titles, numbers, forms of one stem.
VOCABULARY = [
    *["the", "of", "in", "a", "is", "his", "and", "to"],
    *[
        "talks",
        "delegation",
        "deadlock",
        "harbour",
        "initiative",
        "Zorbulon",
        "quixotic",
        "talk",
        "talking",
    ],
    *[
        "Rutte",
        "Putin",
        "NATO",
        "President",
        "General",
        "Ångström",
        "漢字",
        "U.S.",
        "Russia’s",
        "30-day",
        "100,000",
        "2025",
        "not",
        "Kyiv",
        "unlikely",
        "million",
    ],
]
# Everything that makes flags: numbers, denials, names in several forms.
NUMBER_WORDS = [
    *["one", "two", "five", "twelve", "twenty", "hundred", "thousand", "million", "half", "and"],
    *["5", "1,000", "1,00", "3.5", "3.50", "5m", "5bn", "21st", "A380", "1.2.3", "٣", "10am", "a"],
    *["999999999999999", "999999999999999tn", "9999999999999999", "Monday", "May", "may", "-", ","],
    *["not", "no", "didn't", "failed", "to", "not only", "likely", "unlikely", "deny", "confirm"],
    *["Russia", "Russian", "Ukraine", "Kiev", "Kyiv", "Medinsky", "Medinski", "EU", "Mr", "chief"],
    *[
        "European Union",
        "Iceland",
        "Ireland",
        "Zelenskyy",
        "Zelensky",
        "Müller",
        "Muller’s",
        "U.S.",
    ],
    *["United States", "lime", "ferry", "lanterns", ".", "“", "”", "Paramedics", "Peskov"],
]
STRETCHES = [
    "President Trump broke the deadlock. Obviously, he is taking the initiative in all of this",
    "for breaking the deadlock, initiating the dialogue",
    "the ball is now clearly in Russia’s court",
    "The ball is in his court",
    "NATO Secretary General Mark Rutte",
    "Russian President Vladimir Putin and Ukrainian President Volodymyr Zelensky",
    "Putin SNUBS Talks – NATO CALLS It a BLUNDER",
    "Trump’s Role in Breaking the Deadlock",
    "sending a low-level delegation to peace talks",
    "send a low-ranking team to the Istanbul talks",
    "the end of the day at the same time in the middle of nowhere",
    "of the and to in a is it that on",
    "word word word word word word word word word word",
    "tick tock tick tock tick tock tick tock",
]
SEPARATORS = [" ", " ", ", ", ". ", "\n\n", "\n", "; ", ".” “", " “", "” ", " — "]


@st.composite
def corpora(draw: st.DrawFn, max_articles: int = 5) -> list[str]:
    """Lists of texts that share stretches: whole, cut, reworded, reordered, repeated, quoted."""
    stretch = st.sampled_from(STRETCHES).map(str.split) | st.lists(
        st.sampled_from(VOCABULARY), min_size=1, max_size=8
    )
    pool = draw(st.lists(stretch, min_size=1, max_size=5))
    piece = st.sampled_from(pool).flatmap(_edited) | texts(6)
    pieces = st.tuples(piece, st.sampled_from(SEPARATORS))
    few, many = st.lists(pieces, max_size=8), st.lists(pieces, min_size=6, max_size=16)
    one = (few | many).map(lambda pieces: "".join(text + separator for text, separator in pieces))
    return draw(st.lists(one, min_size=1, max_size=max_articles))


def _edited(words: list[str]) -> st.SearchStrategy[str]:
    """The words as they are, or after up to four edits, or in another case."""
    edit = st.tuples(
        st.sampled_from(["drop", "swap", "insert", "replace", "inflect", "cut"]),
        st.integers(0, len(words)),
        st.sampled_from(VOCABULARY),
    )
    cases: list[Callable[[str], str]] = [str, str, str, str.upper, str.lower, str.title]
    return st.builds(
        lambda edits, case: case(" ".join(_apply(words, edits))),
        st.lists(edit, max_size=4),
        st.sampled_from(cases),
    )


def _apply(words: list[str], edits: list[tuple[str, int, str]]) -> list[str]:
    words = list(words)
    for operation, at, word in edits:
        match operation:
            case "drop":
                del words[at : at + 1]
            case "swap":
                words[at : at + 2] = words[at : at + 2][::-1]
            case "insert":
                words.insert(at, word)
            case "replace":
                words[at : at + 1] = [word]
            case "inflect":
                words[at : at + 1] = [each + "s" for each in words[at : at + 1]]
            case _:
                words = words[at:] or words
    return words


# Values at the edges of what an engine may be given. Costs of 8 and 16 bits, like words, make ties.
EXTREMES: dict[str, list[Any]] = {
    "min_evidence": [-1000 * BIT, 0, 8 * BIT, 1000 * BIT],
    "weak_margin": [0, 8 * BIT, 1000 * BIT],
    "min_words": [2, 3, 1_000_000],
    "min_characters": [1, 30, 1_000_000_000],
    "name_first": [0, 4 * BIT, 100 * BIT],
    "name_next": [0, 8 * BIT, 100 * BIT],
    "pair_prior": [0, 20],
    "pair_rarity": [0, 1, 2**31],
    "run_prior": [0, 1, 2**32 - 1],
    "gap_word": [0, 1, 8 * BIT, 16 * BIT, 50 * BIT],
    "gap_shift": [0, 8 * BIT, 50 * BIT],
    "gap_sentence": [0, 8 * BIT, 50 * BIT],
    "drop": [0, 8 * BIT, 1000 * BIT],
    "min_tail": [0, 8 * BIT, 16 * BIT, 50 * BIT],
    "look_back": [0, 1, 2, 3, 2**32 - 1],
    "max_pairs": [0, 1, 2, 3, 4, 6, 9, 2**32 - 1],
    "trim_share": [0, 50, 101],
    "edited_coverage": [0, 50, 75, 100, 101],
}


def models() -> st.SearchStrategy[Model]:
    """Parameters of the aligner: the defaults, loose ones, and those with a few extreme values.

    Only a few at a time: with all of them extreme nearly nothing would be found.
    """
    loose = st.builds(
        lambda bits, whole: replace(Model.of(bits, 1, 0, whole=whole), pair_rarity=2**31),
        st.sampled_from([-1000.0, -8.0, 8.0]),
        st.booleans(),
    )
    values = st.sampled_from(sorted(EXTREMES)).flatmap(
        lambda name: st.tuples(st.just(name), st.sampled_from(EXTREMES[name]))
    )
    extreme = st.builds(
        lambda model, changes: replace(model, **changes),
        loose,
        st.lists(values, min_size=1, max_size=4).map(dict),
    )
    return st.just(Model.of(12, 3, 0)) | loose | extreme | extreme | extreme


TABLE_LINES = [
    "name made up",
    "source nowhere",
    "unknown 48",
    "unknown 30",
    "unknown 64",
    "unknown 0000000000007",
    "unknown +9",
    "unknown",
    "unknown ٣",
    "stemmer none",
    "stemmer english",
    "stemmer finnish",
    "stemmer klingon",
    "frequent 3",
    "frequent 10000",
    "frequent 0",
    "frequent 10001",
    "frequent",
    "color red",
    "[words]",
    "14\t0\tthe of",
    "36\t3\trutte putin russia",
    "24\t1\ttalk talks ball",
    "64\t0\tthe",
    "63\t4\tthe",
    "63\t3",
    "0\t0\t",
    "+1\t+0\tin\ttab",
    "00000000000012\t0\tball",
    "99999999999999999999\t0\tball",
    "-1\t0\tball",
    "[function-words]",
    "the of in a is his and to",
    "",
    "  ",
    "[phrases]",
    "the end of the day",
    "the ball",
    "is in",
    "word word word word word word word word",
    "word word word word word word word word word",
    "[irregular]",
    "break broke broken",
    "send sent",
    "one  two",
    "[titles]",
    "president general secretary",
    "[nonsense]",
    "[words",
    "[numbers]",
    "~1\tone",
    "+\tand",
    "1000\tthousand",
    "0.5\thalf",
    "1e3\tthousand",
    "[number-endings]",
    "[negations]",
    "1\tis in",
    "0\tthe ball is",
    "2\tnot",
    "[opposites]",
    "[boilerplate]",
    "[calendar]",
    "[peoples]",
    "[spellings]",
]


def tables() -> st.SearchStrategy[str]:
    """Background tables: flat, whole and broken ones."""
    first = st.sampled_from(["textalign background 1"] * 8 + ["textalign background 2", "", " "])
    body = st.lists(st.sampled_from(TABLE_LINES), max_size=12)
    end = st.sampled_from(["\n", "\n", "\r\n", "\r", "\n\r", "\x0b", "\x85"])
    # Broken lines are few, or no table would be read to its end.
    good = st.lists(
        st.sampled_from(
            [
                "unknown 30",
                "stemmer none",
                "stemmer german",
                "frequent 5",
                "[words]\n24\t1\ttalk talks ball\n36\t3\trutte putin",
                "[words]\n9\t0\tthe of in a is",
                "[function-words]\nthe of in a is his and to",
                "[phrases]\nthe ball is\nof the and to in a is it",
                "[irregular]\nbreak broke broken\nsend sent",
                "[titles]\npresident general secretary",
                "[numbers]\n1000\tball\n~2\ttalks talk\n+\tthe of\n[number-endings]\n10\tday",
                "[negations]\n1\tthe\n0\tthe ball\n1\tis in\n[opposites]\nputin rutte talk",
                "[peoples]\nrutte putin\n[spellings]\nnato general\n[calendar]\nrussia mark",
                "[boilerplate]\nthe ball is\nof the\ndeadlock",
            ]
        ),
        max_size=6,
        # The lines of the head come before the sections.
    ).map(lambda parts: sorted(parts, key=lambda part: part.startswith("[")))
    return st.tuples(first, good | body, end, st.booleans()).map(
        lambda drawn: (
            drawn[2].join([drawn[0], *"\n".join(drawn[1]).split("\n")])
            + (drawn[2] if drawn[3] else "")
        )
    )
