"""textalign as the benches ask it: texts and a model in, passages in words out.

A model is that of `params` with some fields changed; a background table is one that ships, or the
path of one.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from texts import Found

from textalign import engine as engines
from textalign import params

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    from texts import Pair

MODEL_FIELDS: Final = frozenset(field.name for field in dataclasses.fields(params.Model))


class Aligner:
    """The engine of this process with a model."""

    def __init__(
        self,
        *,
        background: str = params.DEFAULT_BACKGROUND,
        min_characters: float = params.MIN_CHARACTERS.default,
        condensed: bool = False,
        **fields: Any,
    ) -> None:
        self.engine = engines.current()
        self.table = engines.background(self.engine, background).table
        defaults = params.MIN_EVIDENCE.default, params.MIN_WORDS.default
        model = params.Model.of(*defaults, min_characters, condensed=condensed)
        self.model = dataclasses.replace(model, **fields)

    def columns(self, texts: list[str], pairs: npt.NDArray[np.uint32]) -> dict[str, list[Any]]:
        """The columns of the passages of pairs of texts, as lists."""
        threads = engines.processors()
        articles = self.engine.module.Articles(texts, self.table, threads)
        columns = articles.passages(pairs, self.model, threads).columns()
        return {name: column.tolist() for name, column in columns.items()}

    def find(self, pairs: Sequence[Pair]) -> list[list[Found]]:
        """The passages of each pair; their scores are 1/256 bits."""
        texts = [text.text for pair in pairs for text in pair]
        numbers = np.arange(len(texts), dtype=np.uint32).reshape(-1, 2)
        columns = self.columns(texts, numbers)
        names = ("a_first_word", "a_end_word", "b_first_word", "b_end_word", "score")
        found: list[list[Found]] = [[] for _ in pairs]
        rows = zip(*(columns[name] for name in names), strict=True)
        for article, row in zip(columns["a_article"], rows, strict=True):
            found[article // 2].append(Found(*row))
        return found
