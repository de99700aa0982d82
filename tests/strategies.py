"""Hypothesis strategies that look for the edges of what a text can be.

Output: texts as Python strings, lone surrogates included; sizes are code points. Every pair of
engines and every rule of the tokenizer is tried on them, because ASCII prose reaches few branches.
"""

from __future__ import annotations

from hypothesis import strategies as st

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
