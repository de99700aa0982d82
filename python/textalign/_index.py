"""The verb `Index`: articles that are kept so that others can be held against them later.

What a query finds is what `compare` finds with ``against=`` all indexed articles and
``candidates="shingles"``: the same rule on the same counts, over all segments and the query itself.
Only the articles that share enough shingles with it are read and compared.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

import numpy as np

from . import _gather, params, progress, segments
from . import engine as engines
from ._compare import Prepared, renamed
from ._load import corpus_of, stream
from .corpus import Article, Corpus
from .errors import InputError, OutputError, UsageError, listed, plural, quoted, system_words
from .read.stream import ArticleStream
from .result import IndexInfo, Result
from .write import write_atomic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

    import numpy.typing as npt

    from ._load import ArticlesLike
    from .result import Gathered

BATCH_CHARACTERS: Final = 4_000_000
"""Text that is prepared at a time: some 170 bytes a word are held for it."""

SEGMENT_POSTINGS: Final = 1 << 23
"""A segment is closed from so many postings on, which take 32 bytes each while it is written."""

TRIES: Final = 5
"""How often a reader looks again whose files a writer has just replaced."""


class Index:
    """Articles on disk, against which others are compared without reading all of them.

    Made by `build` and opened by `open`; a context manager. An index is a folder: its files are
    mapped into memory, and what a query does not touch is not read: of 16 bytes a word, some pages
    for each of its words, which the system may take back; ids are held once asked. Many may read
    it while one writes; who has opened it sees the state of that moment, or that of its own `add`.

    Examples
    --------
    >>> import tempfile, textalign
    >>> quote = "The road to the harbour was closed by a fallen lime tree all afternoon."
    >>> folder = tempfile.mkdtemp()
    >>> with textalign.Index.build(f"{folder}/news", {"monday": f"It rained. {quote}"}) as index:
    ...     index.add({"tuesday": "The harbour is open again."})
    ...     [(p.b.article, p.kind) for p in index.query({"new": quote}).passages]
    [('monday', 'verbatim')]
    """

    def __init__(self, folder: Path, background: str | None) -> None:
        """Use `open` or `build`."""
        segments.need_pyarrow()
        self._folder = folder
        self._segments: list[segments.Segment] = []
        self._engine = engines.current()
        self._read()
        self._table = self._background(background)

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, background: str | None = None) -> Self:
        """Open an index.

        Parameters
        ----------
        path
            Its folder.
        background
            Refuse an index that was built with another table than this one (name or path); if not
            given, it brings its own.

        Returns
        -------
        Index
            To be closed, or used in a ``with`` block.

        Raises
        ------
        InputError
            It is no index, or damaged, or made with another version of textalign whose words,
            shingles or files differ; the message says in what.
        MissingPackageError
            pyarrow is not installed.
        """
        return cls(Path(path), background)

    @classmethod
    def build(
        cls,
        path: str | os.PathLike[str],
        articles: ArticlesLike | Iterable[Article],
        *,
        background: str = params.DEFAULT_BACKGROUND,
        encoding: str | None = None,
        max_bytes: int = int(params.MAX_BYTES.default),
        text_field: str | None = None,
        id_field: str | None = None,
        date_field: str | None = None,
        source_field: str | None = None,
        skip_bad: bool = False,
        threads: int = int(params.THREADS.default),
    ) -> Self:
        """Make an index of articles, in a folder that is not there yet or is empty, and open it.

        What a build that did not end has left may be in the folder too.

        Files are read part by part and never held whole. Of each article its id is held meanwhile.

        Parameters
        ----------
        path
            The folder.
        articles
            What `load` takes, or an iterator of `Article`.
        background
            Name of a shipped background table, or the path of one; every query uses it.
        encoding, max_bytes, text_field, id_field, date_field, source_field, skip_bad
            As in `load`.
        threads
            0: one for each processor. The result never depends on it.

        Returns
        -------
        Index
            Open.

        Raises
        ------
        UsageError
            There is something in the folder, or somebody else writes into it.
        InputError
            Nothing to read, an id given twice.
        OutputError
            The disk is full, or the folder read-only.
        MissingPackageError
            pyarrow is not installed.

        Notes
        -----
        Cost: the words of the articles. Memory: up to 0.9 GB, for a segment of 8 million words and
        the articles of a part, and some 100 bytes an article for its id. On disk: some 22 bytes a
        word of English.
        """
        segments.need_pyarrow()
        params.THREADS.check(threads)
        folder = Path(path)
        table = engines.background(engines.current(), background)
        read = stream(
            articles,
            encoding=encoding,
            max_bytes=max_bytes,
            text_field=text_field,
            id_field=id_field,
            date_field=date_field,
            source_field=source_field,
            skip_bad=skip_bad,
        )
        _make_folder(folder)
        with segments.only_writer(folder):
            _refuse_used(folder)
            write_atomic(folder / segments.background_file(table.sha256), table.text.encode())
            module = engines.current().module
            empty = segments.Manifest(
                module.SCHEME,
                module.UNICODE_VERSION,
                params.INDEX_SHINGLE_SIZE,
                table.name,
                table.sha256,
                0,
                (),
            )
            segments.commit(folder, empty)
        index = cls(folder, None)
        try:
            index._add(read, threads)
        except BaseException:
            index.close()
            raise
        return index

    def add(
        self,
        articles: ArticlesLike | Iterable[Article],
        *,
        encoding: str | None = None,
        max_bytes: int = int(params.MAX_BYTES.default),
        text_field: str | None = None,
        id_field: str | None = None,
        date_field: str | None = None,
        source_field: str | None = None,
        skip_bad: bool = False,
        threads: int = int(params.THREADS.default),
    ) -> None:
        """Add articles, all or none; whoever opens the index afterwards finds them.

        Parameters
        ----------
        articles
            As in `build`.
        encoding, max_bytes, text_field, id_field, date_field, source_field, skip_bad
            As in `load`.
        threads
            0: one for each processor. The result never depends on it.

        Raises
        ------
        InputError
            Nothing to read, an id given twice or in the index already.
        UsageError
            Somebody else writes into the index, or it was closed.
        OutputError
            The disk is full, or the folder read-only.
        """
        params.THREADS.check(threads)
        self._refuse_closed()
        read = stream(
            articles,
            encoding=encoding,
            max_bytes=max_bytes,
            text_field=text_field,
            id_field=id_field,
            date_field=date_field,
            source_field=source_field,
            skip_bad=skip_bad,
        )
        self._add(read, threads)

    def query(
        self,
        articles: ArticlesLike,
        *,
        min_evidence: float = params.MIN_EVIDENCE.default,
        min_words: int = int(params.MIN_WORDS.default),
        min_characters: int = int(params.MIN_CHARACTERS.default),
        condensed: bool = False,
        encoding: str | None = None,
        max_bytes: int = int(params.MAX_BYTES.default),
        threads: int = int(params.THREADS.default),
    ) -> Result:
        """Find the passages that articles share with indexed ones.

        What ``compare(articles, against=all indexed articles, candidates="shingles")`` finds, also
        in a small index, where `compare` would compare all pairs if not told otherwise. In the
        result, ``against`` are the indexed articles that were compared, in the order of the index.

        Parameters
        ----------
        articles
            As in `compare`.
        condensed
            Also report segments of the articles that condense indexed ones.
        min_evidence, min_words, min_characters, encoding, max_bytes, threads
            As in `compare`.

        Returns
        -------
        Result
            As of `compare` with ``against``.

        Raises
        ------
        InputError
            Nothing to read, an id given twice.
        UsageError
            A value out of bounds, or the index was closed.

        Notes
        -----
        Cost: a look-up for each shingle of the articles, and the comparison with each article that
        shares three of them within 128 words. All of the queries are held at a time, and the
        indexed articles that are compared with any of them.
        """
        self._refuse_closed()
        evidence, words, characters = params.check(
            {
                params.MIN_EVIDENCE: min_evidence,
                params.MIN_WORDS: min_words,
                params.MIN_CHARACTERS: min_characters,
            }
        )
        model = params.Model.of(evidence, words, characters, condensed=condensed)
        corpus = corpus_of(articles, encoding=encoding, max_bytes=max_bytes)
        return self._query(corpus, model, threads)[0]

    def gather(
        self,
        article: ArticlesLike,
        *,
        min_added: int = int(params.MIN_ADDED.default),
        min_evidence: float = params.MIN_EVIDENCE.default,
        min_words: int = int(params.MIN_WORDS.default),
        min_characters: int = int(params.MIN_CHARACTERS.default),
        encoding: str | None = None,
        max_bytes: int = int(params.MAX_BYTES.default),
        threads: int = int(params.THREADS.default),
    ) -> Gathered:
        """Find a few indexed articles that account for all that one article reuses.

        Greedy, so that there may be a set with fewer: the article that accounts for the most words
        comes first, then the one that accounts for the most of the rest, and so on; those that
        later ones make needless are left out again. Ties go to more evidence, then to what was
        indexed first. Boilerplate does not count, nor do passages of mere names, nor those that
        need not be more than chance among so many articles: of 1,000, a passage needs 10 bits more.
        An article that is in the index itself, under the same id, is no source of its own.

        Parameters
        ----------
        article
            What `compare` takes, with one article.
        min_added
            Words that a source accounts for and no other one named does, at least.
        min_evidence, min_words, min_characters, encoding, max_bytes, threads
            As in `compare`.

        Returns
        -------
        Gathered
            The sources, the one that accounts for the most first, and all passages.

        Raises
        ------
        InputError
            Nothing to read.
        UsageError
            Several articles were given, a value is out of bounds, or the index was closed.
        """
        added, evidence, words, characters = params.check(
            {
                params.MIN_ADDED: min_added,
                params.MIN_EVIDENCE: min_evidence,
                params.MIN_WORDS: min_words,
                params.MIN_CHARACTERS: min_characters,
            }
        )
        self._refuse_closed()
        corpus = corpus_of(article, encoding=encoding, max_bytes=max_bytes)
        if len(corpus) != 1:
            raise UsageError(f"gather takes one article, not {len(corpus):,}")
        model = params.Model.of(evidence, words, characters)
        result, common = self._query(corpus, model, threads)
        starts = self._engine.module.tokenize(corpus[0].text)[1]
        return _gather.gather(result, starts, common, len(self), int(added))

    def info(self, *, check: bool = False) -> IndexInfo:
        """Tell what is in the index.

        Parameters
        ----------
        check
            Read every file and compare its checksum.

        Returns
        -------
        IndexInfo
            Counts and versions; the damaged files, if that was asked.

        Raises
        ------
        UsageError
            The index was closed.
        """
        self._refuse_closed()
        manifest = self._manifest
        return IndexInfo(
            path=os.fspath(self._folder),
            commit=manifest.commit,
            articles=manifest.articles,
            words=manifest.words,
            postings=manifest.postings,
            segments=len(manifest.segments),
            bytes=sum(file.bytes for file in manifest.files),
            shingle_size=manifest.shingle_size,
            scheme=manifest.scheme,
            unicode=manifest.unicode,
            background=manifest.background,
            background_sha256=manifest.background_sha256,
            damaged=tuple(segments.damaged_files(self._folder, manifest)) if check else None,
        )

    def close(self) -> None:
        """Let go of the files; the index cannot be used any more."""
        for segment in self._segments:
            segment.close()
        self._segments = []
        self._open = False

    def __enter__(self) -> Self:
        """Close the index at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def __len__(self) -> int:
        """Return the number of articles."""
        return self._manifest.articles

    def __repr__(self) -> str:
        """Show the place and the size."""
        articles = plural(len(self), "article", "articles")
        return f"<Index {quoted(self._folder)}: {articles}, commit {self._commit}>"

    @property
    def background(self) -> engines.Background:
        """The background table that the index was built with."""
        return self._table

    @property
    def _commit(self) -> int:
        return self._manifest.commit

    # --- Reading -------------------------------------------------------------------------------

    def _read(self) -> None:
        """Open the files of the present state."""
        for attempt in range(1, TRIES + 1):
            manifest = segments.read_manifest(self._folder)
            self._check(manifest)
            try:
                found = [segments.Segment(self._folder, stored) for stored in manifest.segments]
            except FileNotFoundError as error:
                # Between the two a writer may have replaced segments by one.
                if attempt < TRIES:
                    continue
                raise InputError(
                    f"{quoted(str(error.filename))} is missing: the index is damaged"
                ) from None
            for segment in self._segments:
                segment.close()
            self._manifest, self._segments, self._open = manifest, found, True
            return

    def _check(self, manifest: segments.Manifest) -> None:
        """Refuse an index whose words or shingles are not those of this version."""
        module = self._engine.module
        differs = [
            f"{name} {theirs}, here {ours}"
            for name, theirs, ours in (
                ("scheme", manifest.scheme, module.SCHEME),
                ("Unicode", manifest.unicode, module.UNICODE_VERSION),
                ("shingles of words", manifest.shingle_size, params.INDEX_SHINGLE_SIZE),
            )
            if theirs != ours
        ]
        if differs:
            raise InputError(
                f"the index {quoted(self._folder)} was made by another version of textalign, and "
                f"would not find what this one finds: {listed(differs, '; ')}: build it anew"
            )

    def _background(self, wanted: str | None) -> engines.Background:
        """The table of the index; refuse one that is not what it was, or not the one wanted."""
        manifest = self._manifest
        path = self._folder / manifest.background_file
        table = engines.background(self._engine, os.fspath(path))
        if table.sha256 != manifest.background_sha256:
            raise InputError(f"{quoted(path)} has another checksum than when it was written")
        if wanted is not None:
            other = engines.background(self._engine, wanted)
            if other.sha256 != table.sha256:
                raise InputError(
                    f"the index {quoted(self._folder)} was built with the background table "
                    f"{quoted(table.name)} ({table.sha256[:12]}), not with {quoted(other.name)} "
                    f"({other.sha256[:12]}): build another index for that"
                )
        return table

    def _refuse_closed(self) -> None:
        if not self._open:
            raise UsageError(f"the index {quoted(self._folder)} is closed")

    def _query(
        self, corpus: Corpus, model: params.Model, threads: int
    ) -> tuple[Result, list[tuple[int, int]]]:
        """The passages, and where the lines of the first article stand that many have, in words."""
        count = len(corpus)
        asked = Prepared.with_table(corpus, self._table, threads)
        module = self._engine.module
        progress.enter("looking for pairs", "articles", module.progress)
        pairs = asked.held.sharing_with_index(
            *params.INDEX,
            [run for segment in self._segments for run in _runs(segment)],
            [page for one in self._segments for page in one.bytes_of("articles", "shingles")],
            asked.threads,
        )
        numbers, places = np.unique(pairs[:, 1], return_inverse=True)
        other = Corpus.from_articles(self._articles(numbers))
        if self._known(corpus.ids):
            other = renamed(other)
        prepared = Prepared.with_table([*corpus, *other], self._table, threads)
        pairs = np.stack([pairs[:, 0], count + places.reshape(-1)], axis=1)
        pairs = np.ascontiguousarray(pairs, np.uint32)
        among = len(self) + count
        common = self._common_lines(prepared, count, among)
        passages, held, families = prepared.passages_among(pairs, model, common, among)
        result = Result(
            corpus=corpus,
            against=other,
            passages=passages,
            words=prepared.held.words(),
            model=model,
            shingle_size=int(params.SHINGLE_SIZE.default),
            background=os.fspath(self._folder / self._manifest.background_file),
            compared=pairs,
            about=prepared.about(),
            overlaps=held.overlaps(),
            shared_shingles=None,
            estimated_jaccard=None,
            family_columns=families,
        )
        lines = prepared.held.lines()
        here = (lines["article"] == 0) & np.isin(lines["line"], common)
        firsts, ends = (lines[name][here].tolist() for name in ("first_word", "end_word"))
        return result, list(zip(firsts, ends, strict=True))

    def _articles(self, numbers: npt.NDArray[np.uint32]) -> Iterator[Article]:
        """The indexed articles of these numbers, ascending."""
        firsts = [segment.stored.first for segment in self._segments]
        for number in numbers.tolist():
            place = int(np.searchsorted(firsts, number, side="right")) - 1
            row = number - firsts[place]
            if row >= self._segments[place].stored.articles:
                raise InputError(
                    f"the index {quoted(self._folder)} is damaged: no article {number}"
                )
            yield self._segments[place].article(row)

    def _known(self, ids: Iterable[str]) -> list[str]:
        """Those of some ids that are in the index."""
        import pyarrow as pa  # noqa: PLC0415

        wanted = pa.array(list(ids), pa.string())
        return [id for segment in self._segments for id in segment.has_ids(wanted)]

    def _common_lines(self, prepared: Prepared, count: int, among: int) -> npt.NDArray[np.uint64]:
        """Of the lines of articles those that many have; the first `count` articles are queries."""
        module = self._engine.module
        least = module.least_common(among)
        if least == 0:
            return np.empty(0, np.uint64)
        numbers, lines = _distinct(prepared.held.lines())
        keys, of_queries = np.unique(lines[numbers < count], return_counts=True)
        every = np.unique(lines)
        counts = np.zeros(len(every), np.int64)
        counts[np.searchsorted(every, keys)] = of_queries
        for segment in self._segments:
            for column, beside in zip(
                segment.bytes_of("lines", "line"),
                segment.bytes_of("lines", "articles"),
                strict=True,
            ):
                counts += module.indexed_counts(every, column, beside)
        return every[counts >= least]

    # --- Writing -------------------------------------------------------------------------------

    def _add(self, articles: Iterable[Article], threads: int) -> None:
        if isinstance(articles, ArticleStream):
            _refuse_itself(self._folder, articles.files)
        with segments.only_writer(self._folder):
            # Another writer may have been here since it was opened.
            self._read()
            segments.clean(self._folder, self._manifest)
            commit = self._manifest.commit + 1
            written: list[segments.Stored] = []
            try:
                for stored in self._written(articles, commit, threads):
                    written.append(stored)  # noqa: PERF402  what is written is known if it fails
                if written:
                    kept = self._merged(written, commit)
                    state = replace(self._manifest, commit=commit, segments=kept)
                    segments.commit(self._folder, state)
                    # Who has just read the old manifest looks again; open files stay readable.
                    segments.clean(self._folder, state)
            except BaseException:
                # By what is committed, not by what was to be: an interrupt may come at any moment.
                with suppress(InputError):
                    segments.clean(self._folder, segments.read_manifest(self._folder))
                raise
        self._read()

    def _written(
        self, articles: Iterable[Article], commit: int, threads: int
    ) -> Iterator[segments.Stored]:
        """Write segments of articles, part by part."""
        first = len(self)
        module = self._engine.module
        parts = self._parts(articles)
        part = next(parts, None)
        ordinal = 0
        while part is not None:
            with segments.Writer(self._folder, commit, ordinal, first) as writer:
                while part is not None and writer.postings < SEGMENT_POSTINGS:
                    held = module.Articles(
                        [article.text for article in part],
                        self._table.table,
                        threads or engines.processors(),
                    )
                    postings = held.postings(
                        params.INDEX_SHINGLE_SIZE, threads or engines.processors()
                    )
                    writer.add(part, held.words(), postings, _distinct(held.lines())[1])
                    del held, postings
                    part = next(parts, None)
                stored = writer.finish(module.sorted_postings)
            first += stored.articles
            ordinal += 1
            yield stored

    def _parts(self, articles: Iterable[Article]) -> Iterator[list[Article]]:
        """Articles by some millions of characters, each checked, with ids that are new."""
        done = [0]
        progress.enter("indexing", "articles", lambda: (done[0], 0))
        seen: dict[str, int] = {}
        part: list[Article] = []
        size = position = 0
        for article in articles:
            part.append(article)
            size += len(article.text) if isinstance(article.text, str) else 0
            position += 1
            if size >= BATCH_CHARACTERS:
                yield self._checked(part, seen, position - len(part))
                done[0] = position
                part, size = [], 0
        if part:
            yield self._checked(part, seen, position - len(part))
            done[0] = position

    def _checked(self, part: list[Article], seen: dict[str, int], first: int) -> list[Article]:
        corpus = Corpus.from_articles(part)
        for position, article in enumerate(corpus, first):
            before = seen.setdefault(article.id, position)
            if before != position:
                where = f" ({quoted(article.path)}, {article.where})" if article.path else ""
                raise InputError(
                    f"the id {quoted(article.id)} stands twice, at {before} and {position}{where}: "
                    "every article needs an id of its own"
                )
        known = self._known(corpus.ids)
        if known:
            raise InputError(
                f"in the index {quoted(self._folder)} already: {listed([*map(quoted, known)])}; "
                "every article needs an id of its own"
            )
        return part

    def _merged(self, written: list[segments.Stored], commit: int) -> tuple[segments.Stored, ...]:
        """All segments, the last of which are made one where they are small.

        Each is then more than twice as large as the one behind it, or full: of however many
        additions there are few segments, and a posting is written again a few times at most.
        """
        stored = [*self._manifest.segments, *written]
        first = len(stored) - 1
        size = stored[first].postings
        while (
            first > 0
            and stored[first - 1].postings < 2 * size
            and stored[first - 1].postings + size <= SEGMENT_POSTINGS
        ):
            first -= 1
            size += stored[first].postings
        if first == len(stored) - 1:
            return tuple(stored)
        progress.enter("merging", "", lambda: (0, 0))
        at = stored[first].first
        with segments.Writer(self._folder, commit, len(written), at) as writer:
            for one in stored[first:]:
                segment = segments.Segment(self._folder, one)
                writer.copy(segment)
                segment.close()
            merged = writer.finish(self._engine.module.sorted_postings)
        written.append(merged)
        return (*stored[:first], merged)


def _runs(segment: segments.Segment) -> Iterator[engines.Postings]:
    """The postings of a segment, by row group, as bytes."""
    return zip(
        segment.bytes_of("postings", "shingle"),
        segment.bytes_of("postings", "article"),
        segment.bytes_of("postings", "position"),
        strict=True,
    )


def _distinct(lines: engines.Columns) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint64]]:
    """Articles and lines, each line of an article once."""
    order = np.lexsort((lines["line"], lines["article"]))
    numbers, hashes = lines["article"][order], lines["line"][order]
    first = np.ones(len(order), bool)
    first[1:] = (numbers[1:] != numbers[:-1]) | (hashes[1:] != hashes[:-1])
    return numbers[first], hashes[first]


def _refuse_itself(folder: Path, files: Iterable[str]) -> None:
    """Raise `UsageError` for a file of the index itself among those that are to be indexed."""
    inside = folder.resolve()
    for file in files:
        if Path(file).resolve().is_relative_to(inside):
            raise UsageError(
                f"{quoted(file)} lies in the index {quoted(folder)}: name articles beside it"
            )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except FileExistsError:
        raise UsageError(f"{quoted(folder)} is a file: name a folder for the index") from None
    except FileNotFoundError:
        raise UsageError(
            f"there is no folder {quoted(folder.parent)}: create it first, or choose another path"
        ) from None
    except OSError as error:
        raise OutputError(f"cannot make {quoted(folder)}: {system_words(error)}") from error


def _refuse_used(folder: Path) -> None:
    """Raise `UsageError` for a folder that holds an index, or anything else; clean what is left."""
    manifest = None
    if (folder / segments.MANIFEST).exists():
        manifest = segments.read_manifest(folder)
        if manifest.articles:
            raise UsageError(
                f"{quoted(folder)} is an index of {manifest.articles:,} articles: add to it with "
                "'textalign index add', or name another folder"
            )
    segments.clean(folder, manifest)
    names = {segments.LOCK, segments.MANIFEST, *([manifest.background_file] if manifest else ())}
    others = sorted(quoted(path.name) for path in folder.iterdir() if path.name not in names)
    if others:
        raise UsageError(
            f"{quoted(folder)} is not empty: it holds {listed(others)}; name another folder"
        )
