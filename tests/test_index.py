"""An index: a query finds what `compare` finds; whatever happens, a committed state opens.

Input: generated corpora; processes that are killed. Output: pass or fail. The columns of postings
are tried on both engines without pyarrow; whatever is on disk needs it, and is skipped without.
"""

from __future__ import annotations

import doctest
import gzip
import io
import json
import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import cache
from itertools import count, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import textalign as ta
from extras import exchanges_engine, needs
from strategies import corpora, texts
from textalign import _index, cli, segments
from textalign import engine as engines
from textalign._load import stream
from textalign.errors import InputError, MissingPackageError, OutputError, UsageError
from textalign.params import INDEX, Model
from textalign.read import how_to_read, read_corpus
from textalign.read.stream import ArticleStream
from textalign.show import formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from textalign.result import Result

FLAT = Path(ta.__file__).with_name("data").joinpath("flat.txt").read_text("utf-8")
QUOTE = "the road to the harbour was closed by a fallen lime tree all afternoon"
STOCK = "You are reading this because our subscribers pay for correspondents abroad."

arrow = needs("pyarrow")


@cache
def module(name: str) -> Any:
    return engines.load(name).module


@cache
def table(name: str) -> Any:
    return module(name).Background(FLAT)


def as_bytes(columns: dict[str, Any]) -> tuple[Any, Any, Any]:
    names = ("shingle", "article", "position")
    return tuple(np.frombuffer(columns[name].tobytes(), np.uint8) for name in names)  # type: ignore[return-value]


# --- Columns, on both engines -------------------------------------------------------------------


@given(corpus=corpora(), size=st.sampled_from([1, 3]))
def test_postings_and_lines_are_bit_equal_and_true(corpus: list[str], size: int) -> None:
    held = [module(name).Articles(corpus, table(name), 2) for name in ("rust", "python")]
    for call in (lambda a: a.postings(size, 2), lambda a: a.lines()):
        rust, python = map(call, held)
        assert rust.keys() == python.keys()
        for name, column in rust.items():
            assert column.dtype == python[name].dtype, name
            assert column.tolist() == python[name].tolist(), name
    columns = held[0].postings(size, 1)
    rows = list(
        zip(*(columns[name].tolist() for name in ("article", "shingle", "position")), strict=True)
    )
    assert rows == sorted(set(rows))
    for number in range(len(corpus)):
        of = [row for row in rows if row[0] == number]
        kinds = {row[1] for row in of}
        assert len(kinds) == columns["distinct"][number]
        assert all(sum(row[1] == kind for row in of) <= 9 for kind in kinds)


@given(
    corpus=corpora(8),
    queries=st.integers(1, 2),
    cut=st.integers(1, 40),
    max_articles=st.sampled_from([1, 2, 1000]),
    window=st.sampled_from([1, 5, 128]),
)
def test_runs_of_postings_give_the_pairs_of_all_articles(
    corpus: list[str], queries: int, cut: int, max_articles: int, window: int
) -> None:
    corpus = ["a b c d e", *corpus, corpus[-1]]
    found = []
    for name in ("rust", "python"):
        engine = module(name)
        every = engine.Articles(corpus, table(name), 1)
        wanted = every.sharing(3, 3, max_articles, window, queries, 1).tolist()
        indexed = engine.Articles(corpus[queries:], table(name), 1).postings(3, 1)
        distinct = np.frombuffer(indexed.pop("distinct").tobytes(), np.uint8)
        columns = engine.sorted_postings(**indexed)
        runs = [
            as_bytes({key: column[at : at + cut] for key, column in columns.items()})
            for at in range(0, len(columns["shingle"]), cut)
        ]
        # Where numbers lie in a file nobody knows.
        runs = [tuple(np.concatenate([[7], c]).astype(np.uint8)[1:] for c in run) for run in runs]
        asked = engine.Articles(corpus[:queries], table(name), 1)
        pairs = asked.sharing_with_index(3, 3, max_articles, window, runs, [distinct], 2)
        assert pairs.dtype == np.uint32
        assert [[a, b + queries] for a, b in pairs.tolist()] == wanted
        found.append(pairs.tolist())
    assert found[0] == found[1]


@given(
    keys=st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 9), max_size=9), seed=st.integers(0, 9)
)
def test_counts_are_looked_up_alike(keys: list[int], seed: int) -> None:
    column = np.unique(np.array([*keys[::2], seed, 2**63], np.uint64))
    beside = np.arange(1, len(column) + 1, dtype=np.uint32)
    told = dict(zip(column.tolist(), beside.tolist(), strict=True))
    given_ = np.array(keys, np.uint64)
    flat = [np.frombuffer(x.tobytes(), np.uint8) for x in (column, beside)]
    for name in ("rust", "python"):
        found = module(name).indexed_counts(given_, *flat)
        assert found.dtype == np.uint32
        assert found.tolist() == [told.get(key, 0) for key in keys]


def test_columns_of_unlike_length_are_refused_alike(engine: Any) -> None:
    one, two = np.zeros(8, np.uint8), np.zeros(16, np.uint8)
    background = engine.Background(FLAT)
    articles = engine.Articles(["a b c"], background, 1)
    with pytest.raises(InputError, match="columns of 8, 4 and 4 bytes a row"):
        articles.sharing_with_index(*INDEX, [(two, one, one[:4])], [], 1)
    with pytest.raises(InputError, match="columns of 8 and 4 bytes a row"):
        engine.indexed_counts(np.zeros(1, np.uint64), two, one[:4])
    with pytest.raises(InputError, match="columns of one length"):
        engine.sorted_postings(
            np.zeros(1, np.uint64), np.zeros(2, np.uint32), np.zeros(1, np.uint32)
        )


@pytest.mark.parametrize(
    ("count", "least"), [(0, 0), (99, 0), (100, 3), (300, 3), (301, 4), (10**6, 10**4)]
)
def test_a_line_of_one_article_in_a_hundred_is_common(engine: Any, count: int, least: int) -> None:
    assert engine.least_common(count) == least


@given(corpus=corpora(4))
def test_articles_among_many_are_bit_equal(corpus: list[str]) -> None:
    model = Model.of(0, 1, 0)
    numbers = np.arange(len(corpus), dtype=np.uint32)
    pairs = np.stack(np.meshgrid(numbers, numbers), axis=-1).reshape(-1, 2)
    told = []
    for name in ("rust", "python"):
        held = module(name).Articles(corpus, table(name), 1)
        lines = np.unique(held.lines()["line"])
        few = held.passages(pairs, model, 1)
        many = held.passages_among(pairs, model, lines, 10**6, 1)
        # Lines that many have are boilerplate; nothing else is told by the others of a corpus.
        flags = many.columns()["flags"]
        assert ((flags & 8) >= (few.columns()["flags"] & 8)).all()
        told.append((flags.tolist(), {k: v.tolist() for k, v in many.families().items()}))
    assert told[0] == told[1]


def test_without_pyarrow_one_sentence_names_the_extra(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    for call in (lambda: ta.Index.build(tmp_path / "x", ["a"]), lambda: ta.Index.open(tmp_path)):
        with pytest.raises(MissingPackageError, match=r"an index needs .*'textalign\[arrow\]'"):
            call()
    assert not (tmp_path / "x").exists()


# --- Reading, part by part ----------------------------------------------------------------------


def test_a_stream_has_what_a_corpus_has(tmp_path: Path, seeds: Path) -> None:
    (tmp_path / "some.jsonl").write_text('{"text": "one"}\nbroken\n{"text": ""}\n', "utf-8")
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    (tmp_path / "b.docx").write_bytes(b"PK")
    paths = [tmp_path, tmp_path / "a.pdf", seeds]
    read = ArticleStream(paths, how_to_read(encoding=None, max_bytes=10**6), skip_bad=True)
    corpus = read_corpus(paths, max_bytes=10**6, skip_bad=True)
    assert tuple(read) == corpus.articles
    assert tuple(read.skipped) == corpus.skipped
    assert tuple(read.notes) == corpus.notes
    assert read.article_notes == [f"{a.id}: {note}" for a in corpus for note in a.notes]
    assert read.num_article_notes == len(read.article_notes) == 1
    with pytest.raises(InputError, match=r"some\.jsonl', line 2: no JSON"):
        list(ArticleStream(paths, how_to_read(encoding=None, max_bytes=10**6)))
    with pytest.raises(InputError, match=r"nothing could be read: .*convert it first"):
        list(ArticleStream(tmp_path / "a.pdf", how_to_read(encoding=None, max_bytes=10**6)))


def test_what_stands_before_a_break_is_taken_and_the_rest_named(tmp_path: Path) -> None:
    whole = gzip.compress(
        b"".join(b'{"text": "%d %s"}\n' % (n, os.urandom(9000).hex().encode()) for n in range(99))
    )
    file = tmp_path / "cut.jsonl.gz"
    file.write_bytes(whole[: len(whole) // 2])
    read = ArticleStream(file, how_to_read(encoding=None, max_bytes=10**6), skip_bad=True)
    assert 20 < len(list(read)) < 80
    [skipped] = read.skipped
    assert skipped.name == str(file)


def test_a_stream_takes_whatever_holds_articles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one", "utf-8")
    articles = [ta.Article("a.txt", "one")]
    for source in (
        tmp_path, str(tmp_path), [tmp_path / "a.txt"], iter([tmp_path / "a.txt"]), articles,
        (article for article in articles), ta.Corpus.from_articles(articles), {"a.txt": "one"},
        ({"id": "a.txt", "text": "one"} for _ in range(1)),
    ):  # fmt: skip
        assert [(a.id, a.text) for a in stream(source)] == [("a.txt", "one")]
    assert [(a.id, a.text) for a in stream(text for text in ["one"])] == [("0", "one")]
    # Nothing is taken before somebody asks for it.
    endless = (ta.Article(str(n), "x") for n in count())
    assert next(iter(stream(endless))).id == "0"


# --- Queries ------------------------------------------------------------------------------------


def told(result: Result, *, ordered: bool = True) -> dict[str, Any]:
    """All that was found, with ids for numbers; `ordered`: as the index has the articles."""
    ids = [article.id for article in result.articles]
    columns = {
        name: column.tolist()
        for name, column in result.passages.columns.items()
        if name not in ("a_article", "b_article", "edit_first", "edits", "family")
    }
    sides = [[ids[n] for n in result.passages.columns[f"{side}_article"].tolist()] for side in "ab"]
    rows = list(zip(*sides, *columns.values(), [p.edits for p in result.passages], strict=True))
    families = [
        (
            f.text,
            sorted((o.article, o.start, o.end, o.weak) for o in f.occurrences),
            len(f.contains), len(f.part_of), len(f.related),
        )
        for f in result.families
    ]  # fmt: skip
    if not ordered:
        rows, families = sorted(rows, key=repr), sorted(families)
    reuse = {
        (ids[r], result.columns[c]): v
        for r, c, v in zip(
            *(result.entries("reuse")[n].tolist() for n in ("row", "column", "value")), strict=True
        )
    }
    return {"rows": rows, "families": families, "reuse": reuse, "about": result.about}


def encodable(texts_: list[str]) -> list[str]:
    return [text.encode("utf-8", "replace").decode() for text in texts_]


@arrow
@exchanges_engine
@settings(max_examples=25)
@given(
    corpus=corpora(9),
    queries=st.integers(1, 2),
    evidence=st.sampled_from([-20.0, 0.0, 12.0]),
    parts=st.integers(1, 4),
    size=st.sampled_from([1, 30, 10**6]),
    order=st.randoms(use_true_random=False),
)
@pytest.mark.parametrize("name", ["rust", "python"])
def test_a_query_finds_what_compare_finds(
    name: str, corpus: list[str], queries: int, evidence: float, parts: int, size: int,
    order: random.Random, tmp_path_factory: pytest.TempPathFactory,
) -> None:  # fmt: skip
    corpus = encodable([*corpus, QUOTE, f"He said: {QUOTE}. She did not."])
    asked = {f"q{n}": text for n, text in enumerate(corpus[-queries:])}
    indexed = {f"{n}": text for n, text in enumerate([*corpus[:-queries], QUOTE.upper()])}
    keywords = {"min_evidence": evidence, "min_words": 1}
    with pytest.MonkeyPatch.context() as patch:
        chosen = engines.load(name)
        patch.setattr(engines, "current", lambda: chosen)
        patch.setattr(_index, "BATCH_CHARACTERS", size)
        patch.setattr(_index, "SEGMENT_POSTINGS", 4 * size)
        wanted = ta.compare(asked, indexed, candidates="shingles", **keywords)
        ids = list(indexed)
        for shuffled in (False, True):
            if shuffled:
                order.shuffle(ids)
            cuts = [len(ids) * n // parts for n in range(parts + 1)]
            folder = tmp_path_factory.mktemp("index") / "index"
            with ta.Index.build(
                folder, {id: indexed[id] for id in ids[: cuts[1]]} or {"": ""}
            ) as index:
                for first, end in pairwise(cuts[1:]):
                    if first < end:
                        index.add({id: indexed[id] for id in ids[first:end]})
                if len(index) != len(indexed):  # the part with the first was empty
                    continue
                found = index.query(asked, **keywords)
            assert told(found, ordered=not shuffled) == told(wanted, ordered=not shuffled)


@arrow
def test_counts_are_those_of_all_segments_and_of_the_queries(
    each_engine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Common lines, and shingles of too many articles, only all together are many."""
    monkeypatch.setattr(_index.params, "INDEX", (3, 3, 60, 128))
    from textalign import _compare

    monkeypatch.setattr(_compare.params, "INDEX", (3, 3, 60, 128))
    draw = random.Random(3)
    words = [f"word{n}" for n in range(4000)]

    def article(n: int) -> str:
        own = " ".join(draw.sample(words, 12))
        line = f"{STOCK}\n" if n % 40 == 0 else ""
        often = f"{QUOTE}\n" if n % 2 == 0 and n < 118 else ""
        return f"{line}{often}{own}"

    indexed = {f"{n}": article(n) for n in range(125)}
    asked = {
        "a": f"{STOCK}\nNothing else here is of interest.",
        "b": f"{QUOTE}\nThat was all.",
        "c": f"So {QUOTE}. {indexed['7'].capitalize()}",
    }
    ids = list(indexed)
    with ta.Index.build(tmp_path / "index", {id: indexed[id] for id in ids[:50]}) as index:
        for first in range(50, 125, 25):
            index.add({id: indexed[id] for id in ids[first : first + 25]})
        assert len(index) == 125
        # 59 indexed articles have the quote: with two queries that is too many, with one not.
        for names in ("abc", "b", "a"):
            of = {name: asked[name] for name in names}
            found, wanted = index.query(of), ta.compare(of, indexed, candidates="shingles")
            assert told(found) == told(wanted)
            pairs = {(p.a.article, p.b.article) for p in found.passages}
            assert (len([1 for a, _ in pairs if a == "b"]) > 50) == (names == "b")
        [one, *_] = index.query({"a": asked["a"]}).passages
        assert "boilerplate" in one.flags


@arrow
def test_an_id_that_is_on_both_sides_is_told_apart_as_compare_does(tmp_path: Path) -> None:
    indexed = {"x": QUOTE, "y": f"Once more: {QUOTE}"}
    with ta.Index.build(tmp_path / "index", indexed) as index:
        for asked in ({"x": QUOTE}, {"z": QUOTE}):
            wanted = ta.compare(asked, indexed, candidates="shingles")
            assert told(index.query(asked)) == told(wanted)
            explained = index.query(asked).explain(next(iter(asked)), wanted.columns[0])
            assert len(explained.passages) == 1


@arrow
@given(text=texts(12))
@settings(max_examples=20)
def test_a_stored_text_is_the_text(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("index") / "index"
    articles = [
        ta.Article("1", QUOTE + text, date="2025-05", source="Daily"),
        ta.Article("2", f"{text}\n{QUOTE}"),
    ]
    with ta.Index.build(folder, iter(articles)) as index:
        found = index.query([QUOTE]).against
    assert found is not None
    stored = [segments.stored_text(article.text).decode() for article in articles]
    assert [article.text for article in found] == stored
    # Every offset stays: a lone surrogate is one code point, as what stands for it.
    assert list(map(len, stored)) == [len(article.text) for article in articles]
    assert [(a.id, a.date, a.source) for a in found] == [
        ("1", "2025-05", "Daily"),
        ("2", None, None),
    ]


@arrow
def test_gather_names_the_fewest_sources(tmp_path: Path, each_engine: str) -> None:
    draw = random.Random(5)
    own = [" ".join(f"w{draw.randrange(10**6)}" for _ in range(60)).split() for _ in range(5)]
    a, b, c, d, new = own
    indexed = {
        "whole": " ".join(a[:50]),
        "half": " ".join(a[:25] + d[:20]),
        "near copy": " ".join(a[:20] + d[20:24] + a[24:50]),
        "other": " ".join(b),
        "unused": " ".join(c),
    }
    text = " ".join(new[:20] + a[:50] + new[20:40] + b[10:30] + new[40:])
    with ta.Index.build(tmp_path / "index", {**indexed, "asked": text}) as index:
        found = index.gather({"asked": text})
        assert [(s.article, s.added, s.words) for s in found.sources] == [
            ("against/whole", 50, 50), ("against/other", 20, 20),
        ]  # fmt: skip
        assert (found.words, found.reused, found.accounted) == (130, 70, 70)
        assert [len(s.passages) for s in found.sources] == [1, 1]
        assert index.gather({"new": text}).sources[0].article == "asked"
        assert index.gather({"new": " ".join(d[30:])}).sources == ()
        assert index.gather({"no words": "..."}).words == 0
        with pytest.raises(UsageError, match="one article, not 2"):
            index.gather(["a", "b"])
        for source in index.gather({"asked": text}, min_added=21).sources:
            assert source.article == "against/whole"


# --- Files --------------------------------------------------------------------------------------


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """An index of three segments, which nothing has merged."""
    folder = tmp_path / "index"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_index, "SEGMENT_POSTINGS", 1)
        patch.setattr(_index, "BATCH_CHARACTERS", 100)
        ta.Index.build(folder, {f"{n}": f"{n} {QUOTE}\n{STOCK}" for n in range(3)}).close()
    return folder


@arrow
def test_the_files_are_those_of_the_documents(index: Path) -> None:
    manifest = json.loads((index / "manifest.json").read_text("utf-8"))
    assert manifest["format"], manifest["format_version"] == ("textalign index", 1)
    assert [s["first"] for s in manifest["segments"]] == [0, 1, 2]
    assert manifest["articles"] == 3
    assert manifest["commit"] == 1
    names = {s["files"][part]["name"] for s in manifest["segments"] for part in segments.PARTS}
    names |= {"manifest.json", "lock", f"background-{manifest['background_sha256'][:16]}.txt"}
    assert {path.name for path in index.iterdir()} == names


@needs("pyarrow", "polars", "duckdb")
def test_duckdb_and_polars_read_the_segments(index: Path) -> None:
    import duckdb
    import polars

    articles, postings, lines = (str(index / f"{part}-*.parquet") for part in segments.PARTS)
    rows = duckdb.sql(
        f"SELECT number, id, words, bytes, text FROM '{articles}' ORDER BY number"
    ).fetchall()
    texts_ = [f"{n} {QUOTE}\n{STOCK}" for n in range(3)]
    assert rows == [(n, str(n), len(t.split()), len(t), t) for n, t in enumerate(texts_)]
    # Which articles share shingles is a query of SQL.
    shared = duckdb.sql(
        "SELECT a.article, b.article, count(DISTINCT shingle) FROM "
        f"'{postings}' a JOIN '{postings}' b USING (shingle) WHERE a.article < b.article "
        "GROUP BY ALL ORDER BY ALL"
    ).fetchall()
    assert [row[:2] for row in shared] == [(0, 1), (0, 2), (1, 2)]
    frame = polars.read_parquet(postings)
    assert frame.schema == {
        "shingle": polars.UInt64,
        "article": polars.UInt32,
        "position": polars.UInt32,
    }
    assert frame.height == ta.Index.open(index).info().postings
    assert frame.filter(polars.col("article") == 1)["shingle"].is_sorted()
    counts = polars.read_parquet(lines).group_by("line").agg(polars.col("articles").sum())
    assert sorted(counts["articles"].to_list()) == [1, 1, 1, 3]


@arrow
def test_columns_that_are_looked_into_are_mapped_not_read(index: Path) -> None:
    with ta.Index.open(index) as held:
        for segment in held._segments:
            for part, name in [("postings", n) for n in ("shingle", "article", "position")] + [
                ("articles", "shingles"), ("articles", "bytes"),
                ("lines", "line"), ("lines", "articles"),
            ]:  # fmt: skip
                for page in segment.bytes_of(part, name):
                    assert np.shares_memory(page, segment._maps[part])
            assert segment._page("articles", "text", 0) is not None
            assert segment._page("articles", "id", 0) is None


@arrow
def test_files_of_another_writer_are_read_too(index: Path) -> None:
    """Packed, in several pages and row groups, as Spark writes them."""
    import hashlib

    import pyarrow.parquet as pq

    with ta.Index.open(index) as held:
        wanted = told(held.query([f"Yes, {QUOTE}"]))
    manifest = json.loads((index / "manifest.json").read_text("utf-8"))
    for stored in manifest["segments"]:
        for file in stored["files"].values():
            path = index / file["name"]
            pq.write_table(
                pq.read_table(path), path, compression="zstd", row_group_size=5, data_page_size=1
            )
            file["bytes"] = path.stat().st_size
            file["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    (index / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    with ta.Index.open(index) as held:
        assert held.info(check=True).damaged == ()
        assert told(held.query([f"Yes, {QUOTE}"])) == wanted
        held.add({"more": f"Yes, {QUOTE}"})
        assert len(held.query([QUOTE]).passages) == 4


@arrow
def test_small_additions_are_merged(tmp_path: Path) -> None:
    with ta.Index.build(tmp_path / "index", {"0": QUOTE}) as index:
        for n in range(1, 20):
            index.add({str(n): f"{n} {QUOTE}"})
            info = index.info(check=True)
            assert (info.articles, info.commit, info.damaged) == (n + 1, n + 1, ())
            assert info.segments <= 5
            assert len(list((tmp_path / "index").glob("*.parquet"))) == 3 * info.segments
        found = index.query({"asked": QUOTE})
        assert [p.b.article for p in found.passages] == [str(n) for n in range(20)]


@arrow
def test_a_reader_keeps_its_state_while_another_writes(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    with ta.Index.build(folder, {"0": QUOTE}) as writer, ta.Index.open(folder) as reader:
        writer.add({"1": QUOTE})
        assert len(writer.query([QUOTE]).passages) == 2
        assert (len(reader), reader.info().commit) == (1, 1)
        assert len(reader.query([QUOTE]).passages) == 1
        # One that adds goes on from what the other has written.
        reader.add({"2": QUOTE})
        assert len(reader.query([QUOTE]).passages) == 3
        with pytest.raises(InputError, match=r"in the index .* already: '1'"):
            writer.add({"1": "x"})
    with pytest.raises(UsageError, match="is closed"):
        writer.query([QUOTE])


@arrow
def test_one_writes_at_a_time_and_the_dead_hold_no_lock(index: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from textalign import segments\n"
        "with segments.only_writer(Path(sys.argv[1])): print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(index)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with ta.Index.open(index) as held:
            assert len(held.query([QUOTE]).passages) == 3
            with pytest.raises(UsageError, match=f"is being written by process {other.pid} on "):
                held.add({"new": "text"})
            other.kill()
            other.wait()
            held.add({"new": "text"})
            assert len(held) == 4


@arrow
def test_the_example_is_true(each_engine: str) -> None:
    found = doctest.testmod(_index)
    assert found.failed == 0
    assert found.attempted >= 4


# --- What is refused ----------------------------------------------------------------------------


@arrow
@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("scheme", 99, "made by another version of textalign.*scheme 99, here "),
        ("unicode", "1.0", r"Unicode 1\.0, here "),
        ("shingle_size", 5, "shingles of words 5, here 3"),
        ("format_version", 2, "of format 2, and this is textalign for format 1"),
        ("format", "else", "is no manifest of an index"),
        ("segments", [{}], "is no manifest of an index"),
        ("background_sha256", "0" * 64, "no background table|another checksum"),
    ],
)
def test_an_index_that_would_find_other_things_is_refused(
    index: Path, key: str, value: object, said: str
) -> None:
    path = index / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {key: value}), "utf-8")
    with pytest.raises(InputError, match=said):
        ta.Index.open(index)


@arrow
def test_another_background_table_is_refused(index: Path) -> None:
    ta.Index.open(index, background="english").close()
    with pytest.raises(
        InputError, match=r"built with the background table 'english'.*not with 'flat'"
    ):
        ta.Index.open(index, background="flat")
    [copy] = index.glob("background-*.txt")
    copy.write_text(FLAT, "utf-8")
    with pytest.raises(InputError, match="another checksum"):
        ta.Index.open(index)


@arrow
def test_damage_is_told_of_by_file(index: Path) -> None:
    for part in segments.PARTS:
        path = sorted(index.glob(f"{part}-*.parquet"))[1]
        whole = path.read_bytes()
        path.write_bytes(whole[:-1])
        with pytest.raises(InputError, match=f"{path.name}' has .* bytes, not .* damaged"):
            ta.Index.open(index)
        path.write_bytes(whole[:40] + bytes([whole[40] ^ 1]) + whole[41:])
        with ta.Index.open(index) as held:
            [damaged] = held.info(check=True).damaged or ()
            assert damaged == f"'{path.name}' has another checksum than when it was written"
        path.write_bytes(b"\0" * len(whole))
        with ta.Index.open(index) as held, pytest.raises(InputError, match=r"damaged.*--check"):
            held.query([QUOTE])
        path.unlink()
        with pytest.raises(InputError, match=f"{path.name}' is missing"):
            ta.Index.open(index)
        path.write_bytes(whole)
    assert ta.Index.open(index).info(check=True).damaged == ()


@arrow
def test_what_is_no_index_or_no_folder_for_one(tmp_path: Path, index: Path) -> None:
    with pytest.raises(InputError, match="no such index"):
        ta.Index.open(tmp_path / "nowhere")
    with pytest.raises(InputError, match="no index: there is no"):
        ta.Index.open(tmp_path)
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(InputError, match="no index, but a file"):
        ta.Index.open(file)
    with pytest.raises(UsageError, match="is a file"):
        ta.Index.build(file, ["a"])
    with pytest.raises(UsageError, match="there is no folder"):
        ta.Index.build(tmp_path / "a" / "b", ["a"])
    with pytest.raises(UsageError, match="not empty: it holds 'file', 'index'"):
        ta.Index.build(tmp_path, ["a"])
    with pytest.raises(UsageError, match="is an index of 3 articles"):
        ta.Index.build(index, ["a"])


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "lock"}


@arrow
@pytest.mark.parametrize("size", [1, 10**6])
def test_an_addition_that_fails_leaves_no_trace(
    index: Path, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_index, "BATCH_CHARACTERS", size)
    monkeypatch.setattr(_index, "SEGMENT_POSTINGS", size)
    before = state(index)
    article = ta.Article

    def broken() -> Any:
        yield article("new", QUOTE)
        raise ValueError("the source ended")

    attempts: list[tuple[Callable[[], Any], type[Exception], str]] = [
        (lambda: [article("n", "a"), article("n", "b")], InputError, "stands twice, at 0 and 1"),
        (lambda: [article("new", "a"), article("1", "b")], InputError, "already: '1'"),
        (broken, ValueError, "the source ended"),
        (lambda: {"new": 7}, InputError, "of type int"),
        (list, InputError, ""),
    ]  # fmt: skip
    with ta.Index.open(index) as held:
        for articles, error, said in attempts:
            if said:
                with pytest.raises(error, match=said):
                    held.add(articles())
            else:
                held.add(articles())
            assert state(index) == before
        assert (len(held), held.info().commit) == (3, 1)


@arrow
def test_a_full_disk_leaves_the_old_state(index: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = state(index)
    from textalign import write as writing

    # Whichever write is the one that fails.
    for left in range(1, 100):
        with ta.Index.open(index) as held, monkeypatch.context() as patch:
            patch.setattr(writing._Raw, "write", _failing(left))
            try:
                held.add({"new": QUOTE})
            except OutputError as error:
                assert "No space left on device" in str(error)  # noqa: PT017
            else:
                break
        assert state(index) == before
    assert left > 4
    assert len(ta.Index.open(index)) == 4


def _failing(left: int) -> Any:
    from textalign import write as writing

    count = [0]

    def write(self: Any, data: Any) -> int:
        with writing._reported(self.shown):
            count[0] += 1
            if count[0] >= left:
                raise OSError(28, "No space left on device")
            return io.FileIO.write(self, data)

    return write


@arrow
@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_read_and_not_written(index: Path) -> None:  # pragma: no cover
    index.chmod(0o500)
    try:
        with ta.Index.open(index) as held:
            assert len(held.query([QUOTE]).passages) == 3
            with pytest.raises(OutputError, match=r"cannot write|read-only"):
                held.add({"new": QUOTE})
    finally:
        index.chmod(0o700)


@arrow
@pytest.mark.parametrize("seed", range(6))
def test_whoever_is_killed_leaves_a_state_that_was_committed(seed: int, tmp_path: Path) -> None:
    """`benches/kill_index.py` does it two hundred times."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "benches"))
    import kill_index

    told_ = kill_index.killed(tmp_path, random.Random(seed))
    assert told_.state in {"none", "whole"}


# --- The command line ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    exit_code: int
    stdout_bytes: bytes
    stderr: str

    @property
    def stdout(self) -> str:
        return self.stdout_bytes.decode()


def run(*arguments: object) -> Ran:
    """Run a command as `textalign` runs it; what it prints goes to pipes."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        code = cli._run(["index", *map(str, arguments)])
    out.flush()
    return Ran(code, out.buffer.getvalue(), err.getvalue())  # type: ignore[attr-defined]


@arrow
def test_the_commands(tmp_path: Path, seeds: Path) -> None:
    index = tmp_path / "index"
    files = sorted(map(str, seeds.glob("*.txt")))
    made = run("build", index, *files[:3])
    assert (made.exit_code, made.stdout) == (0, "")
    assert made.stderr == f"textalign: '{index}': 3 articles, 1,454 words, commit 1\n"
    assert run("add", index, files[3]).exit_code == 0
    assert run("add", index, files[3]).exit_code == 1
    assert run("add", index, files[4], "-q").stderr == ""
    told_ = json.loads(run("info", index, "--format", "json", "--check").stdout)
    assert (told_["commit"], told_["articles"], told_["damaged"]) == (3, 5, [])
    shown = run("info", index, "--check").stdout
    assert "commit      3\n" in shown
    assert "checksums   all as written\n" in shown
    asked = tmp_path / "asked.txt"
    asked.write_text(Path(files[0]).read_text("utf-8")[:1500], "utf-8")
    wanted = ta.compare([asked], seeds, candidates="shingles")
    for form in formats.PASSAGE_FORMATS[1:5]:
        found = run("query", index, str(asked), "--format", form)
        assert found.exit_code == 0
        assert found.stdout_bytes == formats.passages(wanted.passages, form)
    assert "passages" in run("query", index, str(asked)).stdout
    gathered = json.loads(run("gather", index, str(asked), "--format", "json").stdout)
    assert gathered["sources"][0]["article"] == Path(files[0]).name
    assert gathered["sources"][0]["added"] == gathered["accounted"] > 200
    assert gathered["sources"][0]["passages"]
    assert len(run("gather", index, str(asked), "--format", "csv").stdout.splitlines()) == 2
    assert Path(files[0]).name in run("gather", index, str(asked)).stdout
    assert run("query", index, str(asked), "--background", "flat").exit_code == 1
    assert run("info", tmp_path / "nowhere").exit_code == 2


@arrow
def test_damage_gives_exit_code_1(index: Path) -> None:
    path = next(index.glob("postings-*.parquet"))
    whole = path.read_bytes()
    path.write_bytes(whole[:40] + bytes([whole[40] ^ 1]) + whole[41:])
    told_ = run("info", index, "--check")
    assert told_.exit_code == 1
    assert path.name in told_.stdout
    assert path.name in told_.stderr


@arrow
def test_broken_records_are_named_and_left_out_when_asked(tmp_path: Path) -> None:
    file = tmp_path / "some.jsonl"
    file.write_text('{"id": "a", "text": "one"}\nbroken\n{"id": "b", "text": "two"}\n', "utf-8")
    failed = run("build", tmp_path / "index", file)
    assert failed.exit_code == 1
    assert "some.jsonl', line 2: no JSON" in failed.stderr
    # What is left of it can be built anew.
    made = run("build", tmp_path / "index", file, "--skip-bad")
    assert made.exit_code == 3
    assert "1 record is bad: line 2" in made.stderr
    assert len(ta.Index.open(tmp_path / "index")) == 2


@arrow
def test_an_index_does_not_read_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(QUOTE, "utf-8")
    assert run("build", tmp_path / "index", tmp_path / "a.txt").exit_code == 0
    told_ = run("add", tmp_path / "index", tmp_path)
    assert told_.exit_code == 2
    assert "lies in the index" in told_.stderr


@arrow
def test_a_large_file_is_read_while_it_is_indexed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_index, "BATCH_CHARACTERS", 200)
    file = tmp_path / "many.jsonl"
    with file.open("w", encoding="utf-8") as stream:
        for n in range(50):
            stream.write(json.dumps({"id": n, "text": f"{n} {QUOTE}"}) + "\n")
    most = [0]
    part = _index.Index._parts

    def parts(self: Any, articles: Any) -> Any:
        for one in part(self, articles):
            most[0] = max(most[0], len(one))
            yield one

    monkeypatch.setattr(_index.Index, "_parts", parts)
    began = time.monotonic()
    with ta.Index.build(tmp_path / "index", file) as index:
        assert len(index) == 50
    assert 1 <= most[0] <= 4
    assert time.monotonic() - began < 60
