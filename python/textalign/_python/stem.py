"""Brings the forms of a word together, by a Snowball stemmer.

A folded word is decomposed, its marks behind their letters, and the stemmers know letters that
carry their marks: what the stemmers of all languages name is put together first. So "größer" is
stemmed as German, however the text wrote it.
"""

from __future__ import annotations

from typing import Final

import snowballstemmer

from .unicode import fold

COMPOSED: Final = (
    "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž"
    "șțΐάέήίΰϊϋόύώйёآأؤإئஔொோ"
)
"""Letters that folding takes apart and the stemmers know: those of Latin script up to U+017F, and
whatever else a stemmer names."""


class Stemmer:
    """The stemmer of one language of `params.STEMMERS`."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._composed: dict[tuple[str, str], str] = {}
        """The letter that two code points make, the second a mark."""
        # A letter with two marks is made of the one with the first of them.
        for letter in sorted(COMPOSED, key=lambda letter: len(fold(letter))):
            parts = self._compose(fold(letter))
            if len(parts) == 2:
                self._composed[parts[0], parts[1]] = letter

    def stem(self, folded: str) -> str:
        """Return the stem of a folded word; a number is its own.

        So is a word that begins with "z'", which one of the two packages takes for a French
        elision.
        """
        if folded.startswith("z'") or any("0" <= c <= "9" for c in folded):
            return folded
        # A stemmer keeps the word it works on: one for each word, or threads would share it.
        stemmed: str = snowballstemmer.stemmer(self.language).stemWord(self._compose(folded))
        return stemmed

    def _compose(self, folded: str) -> str:
        """Put marks on their letters, as far as stemmers know the letters."""
        if folded.isascii():
            return folded
        made: list[str] = []
        for c in folded:
            if made and (made[-1], c) in self._composed:
                made[-1] = self._composed[made[-1], c]
            else:
                made.append(c)
        return "".join(made)
