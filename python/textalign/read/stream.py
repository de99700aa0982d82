"""Articles of files and folders one after the other, for work that must not hold all of them.

Input: paths, and how they are read. Output: articles, in the order of `read_corpus`, while somebody
takes them; at the end what was skipped, and notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textalign.corpus import Article
from textalign.errors import InputError, MissingPackageError, listed, printable, system_words
from textalign.read import bad_input, files_of, nothing_read, reader_of, refuse_converted

from .kinds import BrokenError, UnreadableError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Sequence

    from textalign.corpus import Skipped

    from . import find
    from .kinds import How

NOTES_KEPT: Final = 20
"""Notes on single articles that are kept; of a corpus of records, every one may have the same."""


class ArticleStream:
    """The articles of files and folders, read while somebody takes them; see `read_corpus`.

    They are not held. So what is broken in the middle of a file shows when what stands before it
    has been taken: with `skip_bad` the rest of that file is skipped, by name.
    """

    def __init__(
        self,
        paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
        how: How,
        *,
        skip_bad: bool = False,
    ) -> None:
        self._search = files_of(paths)
        self._how, self._skip_bad = how, skip_bad
        self.article_notes: list[str] = []
        """The first notes on single articles, each behind the id."""
        self.num_article_notes = 0
        self.files = [file.path for root in self._search.roots for file in root.files]
        """Every file that is read."""

    @property
    def skipped(self) -> list[Skipped]:
        """What was not read, and why; all of it once all articles have been taken."""
        return self._search.skipped

    @property
    def notes(self) -> list[str]:
        """What was left alone, or met twice."""
        return self._search.notes()

    def __iter__(self) -> Iterator[Article]:
        """Read; once."""
        count = 0
        for root in self._search.roots:
            for name, file in zip(root.ids(), root.files, strict=True):
                for article in self._articles(name, file):
                    count += 1
                    self._note(article)
                    yield article
        if not count:
            raise InputError(nothing_read(self._search))

    def _note(self, article: Article) -> None:
        self.num_article_notes += len(article.notes)
        if len(self.article_notes) < NOTES_KEPT:
            self.article_notes += [f"{printable(article.id)}: {note}" for note in article.notes]

    def _articles(self, name: str, file: find.File) -> Iterator[Article]:
        bad: list[str] = []
        try:
            refuse_converted(file)
            for found in reader_of(file)(name, file, self._how):
                if isinstance(found, Article):
                    yield found
                elif self._skip_bad:
                    bad.append(f"{found.where}: {found.reason}")
                else:
                    raise bad_input(file, f", {found.where}", found.reason)
        except BrokenError as error:
            if not self._skip_bad:
                raise bad_input(file, "", str(error)) from None
            self._search.skip(file.path, str(error))
        except MissingPackageError as error:
            if not file.inside:
                raise
            self._search.skip(file.path, str(error))
        except UnreadableError as error:
            self._search.skip(file.path, str(error))
        except OSError as error:
            self._search.skip(file.path, system_words(error))
        if bad:
            many = "1 record is" if len(bad) == 1 else f"{len(bad):,} records are"
            self._search.skip(file.path, f"{many} bad: {listed(bad, '; ')}")
