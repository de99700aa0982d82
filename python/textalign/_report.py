"""The verb `report`: a result → a page for a browser, in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import textalign

from . import params
from .progress import Progress, enter, watched
from .show import page
from .write import check_output, refuse_overwriting_input, write_atomic

if TYPE_CHECKING:
    import os

    from .result import Result


@watched
def report(
    result: Result,
    path: str | os.PathLike[str],
    *,
    max_text: int = int(params.MAX_TEXT.default),
    progress: Progress = None,
) -> None:
    """Write a page that shows a result: a file that a browser opens from disk, without a network.

    It has the overlap matrix, the passages of every pair side by side, every text that stands in
    several places with its occurrences, and each article with what others have of it; filters and a
    search; and what was read and how. Without scripts the matrix and the strongest passages can
    be read. The page holds the articles that share passages, whole.

    Parameters
    ----------
    result
        What `compare` found.
    path
        The file, replaced whole or not at all.
    max_text
        Code points of articles that the page holds at most. If more share passages, the strongest
        passages are taken, and the page says what it leaves out.
    progress
        As in `compare`; a page is one stage, of which nothing is counted.

    Raises
    ------
    MissingPackageError
        jinja2 is not installed; it comes with the extra ``report``.
    OutputError
        The file cannot be written.
    UsageError
        The file is one of the articles, or `max_text` is out of bounds.

    Examples
    --------
    >>> import pathlib, tempfile, textalign
    >>> said = "The road to the harbour was closed by a fallen lime tree all afternoon."
    >>> result = textalign.compare({"a": f"Yesterday. {said}", "b": f"{said} Traffic waited."})
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     page = pathlib.Path(folder) / "report.html"
    ...     textalign.report(result, page)
    ...     page.read_text("utf-8").startswith("<!doctype html>")
    True
    """
    del progress  # `watched` has it
    (most,) = params.check({params.MAX_TEXT: max_text})
    check_output(path)
    refuse_overwriting_input(path, [a.path for a in result.articles if a.path is not None])
    enter("making the page", "", lambda: (0, 0))
    write_atomic(path, page.page(result, textalign.__version__, int(most)))
