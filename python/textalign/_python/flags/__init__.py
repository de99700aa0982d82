"""Articles and the edit script of a passage → what a reader of the passage should know.

A near copy that changes the meaning is what a fact checker looks for: `differs_in` names what the
sides of an edited passage differ in, numbers, negation or names. `names_only` and `boilerplate` say
that a passage may be no reuse at all. Flags mark; they change no score and suppress nothing.

All of it is read once for each article into `Facts`, since it needs the words themselves and not
only their hashes. What is known of the language comes from the background table; without its lists
only numbers written in digits, names and lines that many articles have are seen.
"""

from __future__ import annotations

from typing import Final

from textalign._python.align.evidence import FUNCTION, NAME
from textalign._python.flags.boilerplate import boilerplate, common_lines, least_common
from textalign._python.flags.differences import NAMES, NEGATION, NUMBERS, differs_in
from textalign._python.flags.facts import Facts
from textalign._python.flags.sides import Sides, sides

__all__ = [
    "BOILERPLATE",
    "NAMES",
    "NAMES_ONLY",
    "NEGATION",
    "NUMBERS",
    "Facts",
    "Sides",
    "boilerplate",
    "common_lines",
    "differs_in",
    "least_common",
    "names_only",
    "sides",
]

NAMES_ONLY: Final = 4
"""The two sides share names and words of the grammar, and nothing else."""
BOILERPLATE: Final = 8
"""A stock line of sites, or a line that many articles of the corpus have."""


def names_only(passage: Sides) -> bool:
    """Whether what the sides share is names, titles and words of the grammar, a name among them."""
    named = False
    for side, (first, end) in enumerate(passage.spans):
        article, titles = passage.articles[side], passage.facts[side].titles
        for word in range(first, end):
            if article.stems[word] not in passage.stems[1 - side]:
                continue
            name = bool(article.roles[word] & NAME)
            if not name and not article.roles[word] & FUNCTION and word not in titles:
                return False
            named = named or name
    return named
