"""The verb `dedup_files`: files in, the documents that stay out, however many there are.

The files are read several times, and never held whole: once for a row of numbers an article, once
for the texts that pairs depend on, which go to a file without a name, and once for what is written.
What comes out is what `dedup` finds.
"""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple, Self

import numpy as np

from . import engine as engines
from . import params
from ._dedup import check_wish, decide
from ._duplicates import search
from ._stores import Files
from .errors import InputError, UsageError, quoted
from .progress import Progress, enter, watched
from .read import again, how_to_read
from .result import OPERATIONS, DedupFiles
from .show import documents, formats
from .write import atomic_output, check_output, compressing, refuse_overwriting_input

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType

    import numpy.typing as npt

    from ._dedup import Wish
    from .corpus import Skipped
    from .read.again import Again

    Numbers = npt.NDArray[np.int64]
    Paths = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]

LEDGER_PART: Final = 1 << 20
"""Code points of articles that are made ready for their differences at a time."""


@watched
def dedup_files(
    paths: Paths,
    against: Paths | None = None,
    *,
    output: str | os.PathLike[str] | None = None,
    ledger: str | os.PathLike[str] | None = None,
    mark: bool = False,
    dry_run: bool = False,
    measure: str = params.DEFAULT_DUPLICATES,
    threshold: float = params.THRESHOLD.default,
    keep: str = params.DEFAULT_KEEP,
    keep_field: str | None = None,
    clusters: str = params.DEFAULT_CLUSTERS,
    recall: float = params.RECALL.default,
    shingle_size: int = int(params.SHINGLE_SIZE.default),
    num_slots: int = int(params.NUM_SLOTS.default),
    seed: int = int(params.SEED.default),
    memory: int = int(params.MEMORY.default),
    encoding: str | None = None,
    max_bytes: int = int(params.MAX_BYTES.default),
    text_field: str | None = None,
    id_field: str | None = None,
    date_field: str | None = None,
    source_field: str | None = None,
    skip_bad: bool = False,
    threads: int = int(params.THREADS.default),
    progress: Progress = None,
) -> DedupFiles:
    """Find duplicates in files of any size, and write what stays, and why the rest does not.

    Parameters
    ----------
    paths
        Files, folders, patterns, ``"-"``; as in `load`.
    against
        Files whose articles these are held against, instead of against each other. They are not
        written.
    output
        File for the documents that stay, in the format in which they came: lines and rows byte for
        byte, tables with their schema; of files of one document each, the list of their paths.
        Compressed if its name says so.
    ledger
        File for an entry for each removed article: ``.jsonl``, ``.csv``, ``.tsv`` or ``.parquet``.
    mark
        Write all documents, each with ``textalign_kept``, ``textalign_duplicate_of`` and
        ``textalign_score``, and remove none.
    dry_run
        Write nothing.
    memory
        Megabytes to work in, beside some 200 bytes an article and 100 a candidate pair.
    measure, threshold, keep, keep_field, clusters, recall, shingle_size, num_slots, seed
        As in `dedup`.
    encoding, max_bytes, text_field, id_field, date_field, source_field, skip_bad
        As in `load`.
    threads, progress
        As in `compare`.

    Returns
    -------
    DedupFiles
        How many articles were read, stay and go; the articles themselves are in the files.

    Raises
    ------
    InputError
        What cannot be read, an id given twice, files that cannot be written as one, a file that
        changed while it was read.
    UsageError
        A value out of bounds, what does not go together, an output that is an input.
    OutputError
        An output that cannot be written.

    Notes
    -----
    Files are read three times, by containment five times, more often if `memory` is small for what
    is found. The texts of articles in candidate pairs are kept in a temporary file.

    Examples
    --------
    >>> import json, pathlib, tempfile, textalign
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> texts = ["Rain fell on the city all day.", "Rain fell on the city, all day!", "It snowed."]
    >>> with (folder / "news.jsonl").open("w") as file:
    ...     for number, text in enumerate(texts):
    ...         print(json.dumps({"id": number, "text": text}), file=file)
    >>> textalign.dedup_files(folder / "news.jsonl", output=folder / "kept.jsonl")
    <DedupFiles: 3 articles, 1 removed>
    >>> [json.loads(line)["id"] for line in (folder / "kept.jsonl").read_text().splitlines()]
    [0, 2]
    """
    del progress  # `watched` has it
    wish = check_wish(
        measure=measure,
        threshold=threshold,
        keep=keep,
        keep_field=keep_field,
        clusters=clusters,
        recall=recall,
        shingle_size=shingle_size,
        num_slots=num_slots,
        seed=seed,
        memory=memory,
        threads=threads,
        against=against is not None,
    )
    reading = {
        "encoding": encoding,
        "max_bytes": int(params.MAX_BYTES.check(max_bytes)),
        "text_field": text_field,
        "id_field": id_field,
        "date_field": date_field,
        "source_field": source_field,
    }
    with Sifting(paths, against, wish, keep_field, reading, skip_bad=skip_bad) as sifting:
        if not dry_run:
            sifting.check_outputs(output, ledger, mark=mark)
        sifting.sift()
        if not dry_run:
            sifting.write(output, ledger, mark=mark)
        return sifting.told()


class Removal(NamedTuple):
    """A removed article, and what stays for it."""

    article: str
    kept: str
    score: float
    exact: bool


class Sifting:
    """One run over files, for as long as the block runs."""

    def __init__(
        self,
        paths: Paths,
        against: Paths | None,
        wish: Wish,
        value_field: str | None,
        reading: dict[str, Any],
        *,
        skip_bad: bool,
    ) -> None:
        self._wish = wish
        how = how_to_read(**reading, value_field=value_field)
        self.looked_at = again.again(_listed(paths), how, skip_bad=skip_bad)
        self.others: Again | None = None
        if against is not None:
            # Of these nobody asks which stays.
            how = how_to_read(**reading)
            self.others = again.again(_listed(against), how, skip_bad=skip_bad)
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        """Hold what can be read only once."""
        self._stack.enter_context(self.looked_at.held())
        if self.others is not None:
            self._stack.enter_context(self.others.held())
        self.store = self._stack.enter_context(Files(self.looked_at, self.others))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of all temporary files."""
        self._stack.__exit__(kind, error, trace)

    @property
    def inputs(self) -> list[str]:
        """The paths of all files that are read."""
        return self.looked_at.inputs + (self.others.inputs if self.others is not None else [])

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """What could not be read."""
        more = self.others.search.skipped if self.others is not None else []
        return (*self.looked_at.search.skipped, *more)

    @property
    def notes(self) -> list[str]:
        """What is worth a note, not too often."""
        more = self.others.search.notes() if self.others is not None else []
        return [*self.store.notes(), *self.looked_at.search.notes(), *more]

    def check_outputs(
        self,
        output: str | os.PathLike[str] | None,
        ledger: str | os.PathLike[str] | None,
        *,
        mark: bool,
        to_stdout: bool = False,
    ) -> None:
        """Raise, before anything is read, for what cannot be written."""
        for path in (output, ledger):
            if path is not None:
                check_output(path)
                refuse_overwriting_input(path, self.inputs)
        if ledger is not None:
            formats.check(formats.ledger_form(os.fspath(ledger)))
        if output is not None and ledger is not None and _same(output, ledger):
            raise UsageError(f"{quoted(output)} cannot be both the output and the ledger")
        if output is None and not to_stdout:
            if mark:
                raise UsageError("mark: name the output for the marked documents")
            return
        form = self._form()
        if output is None:
            return
        named = again.form_of_name(os.fspath(output))
        fits = {form}
        if form == again.LINES:
            fits.add(again.JSON)  # as passim names its lines
        if form == again.DOCUMENT:
            fits = {again.LINES} if mark else set()
        if named is not None and named not in fits:
            raise UsageError(
                f"what stays is written as it came, as {form}: the name of the output "
                f"{quoted(output)} says {named}"
            )

    def _form(self) -> str:
        """The one format of all that is looked at."""
        forms = self.looked_at.forms
        if len(forms) > 1:
            told = ", ".join(f"{form} ({quoted(path)})" for form, path in forms.items())
            raise UsageError(f"documents of several formats have no one output: {told}")
        return next(iter(forms), again.DOCUMENT)

    @property
    def is_binary(self) -> bool:
        """Whether what stays is a table that no terminal shows."""
        return self._form() in (again.PARQUET, again.ARROW)

    def sift(self) -> None:
        """Read, and decide what stays."""
        engine = engines.current().module
        self.found = search(self.store, self._wish.how, self.store.split, engine)
        count = int(self.store.split[0])
        self.decided = decide(self.store, self.found, count, self._wish, engine)
        self.removed = np.flatnonzero(~self.decided.kept)

    def told(self) -> DedupFiles:
        """What was done."""
        how = self._wish.how
        return DedupFiles(
            articles=len(self.decided.kept),
            kept=int(self.decided.kept.sum()),
            removed=len(self.removed),
            exact=int(self.decided.exact.sum()),
            against=None if self.others is None else self.others.count,
            candidates=self.found.candidates,
            measure=how.measure,
            threshold=how.threshold,
            bands=how.bands,
            skipped=self.skipped,
        )

    def stays_for(self, numbers: Numbers) -> Numbers:
        """The number, among all articles, of the one that stays for each removed one."""
        offset = len(self.decided.kept) if self.others is not None else 0
        return self.decided.cluster[numbers] + offset

    def removals(self) -> Iterator[Removal]:
        """Every removed article, in order."""
        for numbers in np.array_split(self.removed, max(1, len(self.removed) // 4096)):
            of = self.store.ids(numbers)
            kept = self.store.ids(self.stays_for(numbers))
            scores = self.decided.score[numbers].tolist()
            exact = self.decided.exact[numbers].tolist()
            yield from map(Removal, of, kept, scores, exact)

    def rows(self) -> Iterator[dict[str, Any]]:
        """What becomes of each article, in order: another reading, for the ids."""
        removals = self.removals()
        measure = self._wish.how.measure
        self.store.enter("writing")
        for number, article in self.looked_at.again(np.arange(self.looked_at.count)):
            stays = Removal(article.id, article.id, 1.0, exact=False)
            one = stays if self.decided.kept[number] else next(removals)
            yield {
                "article": one.article,
                "kept": bool(self.decided.kept[number]),
                "kept_for_it": one.kept,
                measure: one.score,
                "exact": one.exact,
            }

    def write(
        self,
        output: str | os.PathLike[str] | None,
        ledger: str | os.PathLike[str] | None,
        *,
        mark: bool,
    ) -> None:
        """Write the documents that stay, and the ledger: both, or none."""
        with ExitStack() as stack:
            for path, work in ((ledger, self.write_ledger), (output, None)):
                if path is None:
                    continue
                stream = stack.enter_context(atomic_output(path, "wb"))
                packed = stack.enter_context(compressing(stream, path))
                if work is not None:
                    work(packed, formats.ledger_form(os.fspath(path)))
                else:
                    self.write_documents(packed, mark=mark)

    def write_documents(self, stream: BinaryIO, *, mark: bool) -> None:
        """Write what stays, or all with marks."""
        marker = self._marker() if mark else None
        writer = documents.WRITERS[self._form()](stream, self.decided.kept, marker)
        self.store.enter("writing")
        try:
            for _, piece in self.looked_at.pieces():
                writer.add(piece)
        except BaseException:
            writer.give_up()
            raise
        writer.close()
        wanted = len(self.decided.kept) if mark else int(self.decided.kept.sum())
        if writer.count != wanted:
            raise InputError(
                f"{writer.count:,} documents were found again of {wanted:,}: "
                "a file changed while it was read"
            )

    def _marker(self) -> Callable[[int], documents.Mark]:
        stays = documents.Mark(kept=True, duplicate_of=None, score=None)

        def mark(number: int) -> documents.Mark:
            if self.decided.kept[number]:
                return stays
            (kept,) = self.store.ids(self.stays_for(np.array([number])))
            return documents.Mark(
                kept=False, duplicate_of=kept, score=float(self.decided.score[number])
            )

        return mark

    def write_ledger(self, stream: BinaryIO, form: str) -> None:
        """Write an entry for each removed article."""
        near = self.removed[~self.decided.exact[self.removed]]
        compared = np.unique(np.concatenate([near, self.stays_for(near)]))
        self.store.enter("comparing")
        # A copy of one that was verified has the score of that, and a text of its own.
        for _ in self.store.recall(compared, compared):
            pass
        done = [0, len(self.removed)]
        enter("writing the ledger", "articles", lambda: (done[0], done[1]))
        with formats.ledger(stream, form) as add:
            for entries in self._entries():
                add(entries)
                done[0] += len(entries)

    def _entries(self) -> Iterator[list[dict[str, Any]]]:
        """The entries of the ledger, some at a time."""
        # Of exact copies there is nothing to compare.
        near = ~self.decided.exact[self.removed]
        stays = self.stays_for(self.removed)
        weight = np.ones(len(self.removed), np.int64)
        weight[near] += self.store.lengths(self.removed[near]) + self.store.lengths(stays[near])
        part_of = np.cumsum(weight) // LEDGER_PART
        borders = np.flatnonzero(part_of[1:] != part_of[:-1]) + 1
        for removed in np.split(self.removed, borders):
            kept = self.stays_for(removed)
            compared = np.flatnonzero(~self.decided.exact[removed])
            texts, others = (self.store.fetch(of[compared]) for of in (removed, kept))
            told = differences(texts, others, self._wish.how.threads)
            differ = dict(zip(compared.tolist(), told, strict=True))
            nothing: tuple[int, list[list[Any]]] = 0, []
            yield [
                {
                    "removed": id,
                    "kept": other,
                    "measure": self._wish.how.measure,
                    "score": score,
                    "exact": exact,
                    "differences": differ.get(at, nothing)[0],
                    "edits": differ.get(at, nothing)[1],
                }
                for at, (id, other, score, exact) in enumerate(
                    zip(
                        self.store.ids(removed),
                        self.store.ids(kept),
                        self.decided.score[removed].tolist(),
                        self.decided.exact[removed].tolist(),
                        strict=True,
                    )
                )
            ]


def differences(
    texts_a: list[str], texts_b: list[str], threads: int
) -> list[tuple[int, list[list[Any]]]]:
    """How many words or runs of words differ in each pair, and the first of them."""
    engine = engines.current().module
    table = engines.background(engines.current(), params.DEFAULT_BACKGROUND).table
    # Most of two near copies is the same, and need not be looked at word by word.
    cuts = [_ends(a, b) for a, b in zip(texts_a, texts_b, strict=True)]
    texts = [
        text[start : len(text) - end]
        for of_side in (texts_a, texts_b)
        for text, (start, end) in zip(of_side, cuts, strict=True)
    ]
    numbers = np.arange(len(cuts), dtype=np.uint32)
    pairs = np.stack([numbers, numbers + np.uint32(len(cuts))], axis=1)
    found = engine.variants(texts, pairs, table, threads)
    first = found["edit_first"].tolist()
    all_ = found["edits"].reshape(-1, 5)
    told = []
    for pair, (start, _) in enumerate(cuts):
        script = all_[first[pair] : first[pair + 1]]
        differs = script[script[:, 0] != OPERATIONS.index("equal")]
        listed = [
            [OPERATIONS[operation], *(place + start for place in places)]
            for operation, *places in differs[: params.LEDGER_EDITS].tolist()
        ]
        told.append((len(differs), listed))
    return told


def _ends(a: str, b: str) -> tuple[int, int]:
    """Code points at the start and at the end that two texts have in common, in whole words.

    Some words are left, so that no side is without any.
    """
    most = min(len(a), len(b))
    start = _bisected(most, lambda size: a[:size] == b[:size])
    end = _bisected(most - start, lambda size: a[len(a) - size :] == b[len(b) - size :])
    first, last = 0, len(a)
    borders = _borders(a, 0, start, backwards=True)
    # Not the last one, so that a word is left.
    next(borders, None)
    first = next(borders, 0)
    borders = _borders(a, len(a) - end, len(a), backwards=False)
    next(borders, None)
    last = next(borders, len(a))
    return first, len(a) - last


def _borders(text: str, start: int, end: int, *, backwards: bool) -> Iterator[int]:
    """Places behind a space that stands behind a letter or digit: no word reaches over it."""
    at = end if backwards else start
    while True:
        at = text.rfind(" ", start, at) if backwards else text.find(" ", at, end)
        if at < 0:
            return
        if at > start and text[at - 1].isalnum():
            yield at + 1
        if not backwards:
            at += 1


def _bisected(most: int, holds: Callable[[int], bool]) -> int:
    """The largest size, up to `most`, for which something holds that holds for all smaller ones."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if holds(middle):
            least = middle
        else:
            most = middle - 1
    return least


def _listed(paths: Paths) -> list[str | os.PathLike[str]]:
    return [paths] if isinstance(paths, str | os.PathLike) else list(paths)


def _same(one: str | os.PathLike[str], other: str | os.PathLike[str]) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)
