"""Hypothesis strategies that look for the edges of what a text can be.

Output: texts as Python strings, lone surrogates included; sizes are code points. Every pair of
engines and every rule of the tokenizer is tried on them, because ASCII prose reaches few branches.
"""

from __future__ import annotations

from hypothesis import strategies as st

LETTERS = "a b S U Z é E\u0301 ß ﬁ İ ς Σ ǅ ᾳ Ω K 𝐀 ʼ".split(" ")
MARKS = "\u0301 \u0323 \u0338 \u0345 \u05b0 \u0903 \u3099 \uff9e \u20e3".split(" ")
DIGITS = "0 5 ٣ ½ ² Ⅷ ①".split(" ")
JOINTS = "' ’ ＇ . ,".split(" ")
WHITE_SPACE = [" ", "\t", "\n", "\r", "\r\n", "\n\n", "\u0085", "\u2028", "\u00a0", "\u3000", "\v"]
WITHOUT_SPACES = "漢 字 か が ｶ ー ก ไ ำ 𠀀 〇".split(" ")
OTHER_SCRIPTS = (
    "ا \u064e\u0651 ש \u0915 \u093f 한 \u1112 \u1161 \u11ab \U00016d63 \U00016d67 ﷺ".split(" ")
)
IGNORED = "\u00ad \u200b \u200d \ufe0f \u034f \u2060 \ufeff \u3164 \u1160 \U000e0041".split(" ")
SIGNS = "- – _ + / ❤ 👩 🏽 ≮ < \u0000 \ufffd \ue000 \ufdd0 \U0010ffff".split(" ")
QUOTATION_MARKS = '" “ ” „ ‘ « » ‹ › 「 」'.split(" ")
ENDS = ": ; \u037e ! ? … 。 ！ ？ ｡".split(" ")
LONE_SURROGATES = ["\ud800", "\udc00", "\udfff"]
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
