"""Corpora as their owners have them: each format written by the library that its users use.

What is read back are the same articles, and the same passages as of the same texts in memory. What
is broken is told with its file, its line or row, and what was expected.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import html
import json
import lzma
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

import textalign
from extras import needs
from textalign.corpus import Corpus
from textalign.errors import ExitCode, InputError, MissingPackageError, MissingPathError, UsageError
from textalign.read import files, paths_from, read_corpus

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE_FOLDER = Path(textalign.__file__).parent.parent
QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."

ARTICLES = {
    "a": f"It rained.\n\n“{QUOTE}”  \n",
    'b, "quoted"': f'  {QUOTE}\r\nBuses "stood" still,\tand so did trams; 漢字 🙂 e\u0301.',
    "=1+1": f"=SUM(A1) {QUOTE.replace('closed', 'shut')}",
    "d": "Nothing of that.",
}
ROWS = [
    {"id": id, "text": text, "date": f"2025-01-0{n}", "source": f"paper {n % 2}"}
    for n, (id, text) in enumerate(ARTICLES.items(), 1)
]


def read(*paths: Path | str, **options: Any) -> Corpus:
    return read_corpus(paths, **{"max_bytes": 1 << 20, **options})


def check(corpus: Corpus, *, about: bool = True) -> None:
    """The corpus is that of `ARTICLES`, and so are its passages."""
    assert {article.id: article.text for article in corpus} == ARTICLES
    assert corpus.ids == tuple(ARTICLES)
    if about:
        assert [(a.date, a.source) for a in corpus] == [(r["date"], r["source"]) for r in ROWS]
    found, wanted = textalign.compare(corpus).passages, textalign.compare(ARTICLES).passages
    assert list(found) == list(wanted)
    assert len(wanted) == 3


def failed(*paths: Path | str, **options: Any) -> str:
    with pytest.raises(InputError) as caught:
        read(*paths, **options)
    return str(caught.value)


# --- What is written by whom -------------------------------------------------------------------


def _json_lines(path: Path) -> None:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS), "utf-8")


def _json(path: Path) -> None:
    path.write_text(json.dumps(ROWS, ensure_ascii=False, indent=1), "utf-8")


def _csv(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(ROWS[0]))
        writer.writeheader()
        writer.writerows(ROWS)


def _pandas(path: Path) -> None:
    import pandas as pd

    frame = pd.DataFrame(ROWS)
    {
        ".csv": lambda: frame.to_csv(path),
        ".tsv": lambda: frame.to_csv(path, sep="\t", index=False),
        ".jsonl": lambda: frame.to_json(path, orient="records", lines=True),
        ".json": lambda: frame.to_json(path, orient="records"),
        ".parquet": lambda: frame.to_parquet(path),
        ".feather": lambda: frame.to_feather(path),
        ".gz": lambda: frame.to_csv(path),
    }[path.suffix]()


def _polars(path: Path) -> None:
    import polars as pl

    frame = pl.DataFrame(ROWS)
    {
        ".csv": frame.write_csv,
        ".tsv": lambda target: frame.write_csv(target, separator="\t"),
        ".jsonl": frame.write_ndjson,
        ".json": frame.write_json,
        ".parquet": frame.write_parquet,
        ".arrow": frame.write_ipc,
    }[path.suffix](path)


def _pyarrow(path: Path) -> None:
    import pyarrow as pa
    import pyarrow.csv
    import pyarrow.parquet

    table = pa.table({name: [row[name] for row in ROWS] for name in ROWS[0]})
    if path.suffix == ".parquet":
        # Row groups of two, and texts as a dictionary, as other writers have them.
        told = table.set_column(1, "text", table["text"].dictionary_encode())
        pa.parquet.write_table(told, path, row_group_size=2)
    elif path.suffix == ".csv":
        pa.csv.write_csv(table, path)
    else:
        opener = pa.ipc.new_stream if "stream" in path.name else pa.ipc.new_file
        with opener(str(path), table.schema) as writer:
            writer.write_table(table, max_chunksize=1)


def _datasets(path: Path) -> None:
    import datasets

    data = datasets.Dataset.from_list(ROWS)
    {".parquet": data.to_parquet, ".jsonl": data.to_json, ".csv": data.to_csv}[path.suffix](path)


WRITTEN: list[tuple[Callable[[Path], None], str, tuple[str, ...]]] = [
    (_json_lines, "a.jsonl", ()),
    (_json_lines, "a.ndjson", ()),
    (_json, "a.json", ()),
    (_csv, "a.csv", ()),
    *((_pandas, f"a.{s}", ("pandas",)) for s in ("csv", "tsv", "jsonl", "json", "csv.gz")),
    *((_pandas, f"a.{s}", ("pandas", "pyarrow")) for s in ("parquet", "feather")),
    *((_polars, f"a.{s}", ("polars",)) for s in ("csv", "tsv", "jsonl", "json")),
    *((_polars, f"a.{s}", ("polars", "pyarrow")) for s in ("parquet", "arrow")),
    *((_pyarrow, f"{s}", ("pyarrow",)) for s in ("a.csv", "a.parquet", "a.arrow", "stream.arrow")),
    *((_datasets, f"a.{s}", ("datasets", "pyarrow")) for s in ("parquet", "jsonl", "csv")),
]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("write", "name"),
    [
        pytest.param(w, name, marks=needs(*packages), id=f"{w.__name__[1:]} {name}")
        for w, name, packages in WRITTEN
    ],
)
def test_what_a_library_wrote_is_read_back(
    write: Callable[[Path], None], name: str, tmp_path: Path
) -> None:
    write(tmp_path / name)
    check(read(tmp_path / name))


def _zstandard(data: bytes) -> bytes:
    import zstandard

    half = len(data) // 2
    compress = zstandard.ZstdCompressor().compress
    return compress(data[:half]) + compress(data[half:])


PACKED: dict[str, tuple[Callable[[bytes], bytes], tuple[str, ...]]] = {
    ".gz": (gzip.compress, ()),
    ".bz2": (bz2.compress, ()),
    ".xz": (lzma.compress, ()),
    ".zst": (_zstandard, ("zstandard",)),
}
packed = pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=needs(*packages)) for kind, (_, packages) in PACKED.items()]
)


@packed
@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.csv", "a.txt", "a.xml"])
def test_every_format_may_be_compressed(kind: str, name: str, tmp_path: Path) -> None:
    plain = tmp_path / name
    writer = {"a.jsonl": _json_lines, "a.json": _json, "a.csv": _csv}.get(name)
    if writer is None:
        plain.write_text(TEI if name == "a.xml" else QUOTE, "utf-8")
    else:
        writer(plain)
    wanted = read(plain)
    (tmp_path / f"{name}{kind}").write_bytes(PACKED[kind][0](plain.read_bytes()))
    plain.unlink()
    found = read(tmp_path / f"{name}{kind}")
    assert [a.text for a in found] == [a.text for a in wanted]
    if name.endswith((".txt", ".xml", ".jsonl")):
        assert [a.text for a in read(tmp_path)] == [a.text for a in wanted]


def _one_a_file(suffix: str, write: Callable[[Path, str], None]) -> Callable[[Path], None]:
    """Write each article into a file of its own."""

    def written(folder: Path) -> None:
        for number, text in enumerate(PLAIN):
            write(folder / f"{number}{suffix}", text)

    return written


def _text(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="")


def _tei(path: Path, text: str) -> None:
    root = ET.Element("{http://www.tei-c.org/ns/1.0}TEI")
    body = ET.SubElement(ET.SubElement(root, f"{root.tag[:-3]}text"), f"{root.tag[:-3]}body")
    for block in text.split("\n\n"):
        ET.SubElement(body, f"{root.tag[:-3]}p").text = block
    ET.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _html(path: Path, text: str) -> None:
    blocks = "".join(f"<p>{html.escape(block)}</p>" for block in text.split("\n\n"))
    page = f"<!doctype html><title>T</title><body><article>{blocks}</article></body>"
    path.write_text(page, "utf-8")


FILLER = "Nobody could say for how long the trams would stand, or who would pay for them. " * 4
PLAIN = [
    f"It rained on the {n}th.\n\n{QUOTE}\n\n{n} of them waited & <ate>. {FILLER.strip()}"
    for n in range(3)
]

EVERY_FORMAT: dict[str, tuple[Callable[[Path], None], tuple[str, ...]]] = {
    ".txt": (_one_a_file(".txt", _text), ()),
    ".md": (_one_a_file(".md", _text), ()),
    ".xml": (_one_a_file(".xml", _tei), ()),
    ".html": (_one_a_file(".html", _html), ("trafilatura",)),
    ".jsonl": (lambda folder: _json_lines(folder / "a.jsonl"), ()),
    ".json": (lambda folder: _json(folder / "a.json"), ()),
    ".csv": (lambda folder: _csv(folder / "a.csv"), ()),
    ".tsv": (lambda folder: _pandas(folder / "a.tsv"), ("pandas",)),
    ".parquet": (lambda folder: _polars(folder / "a.parquet"), ("polars", "pyarrow")),
    ".arrow": (lambda folder: _pyarrow(folder / "a.arrow"), ("pyarrow",)),
    ".feather": (lambda folder: _pandas(folder / "a.feather"), ("pandas", "pyarrow")),
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("packing", ["", *PACKED])
@pytest.mark.parametrize("suffix", EVERY_FORMAT)
def test_every_format_compressed_or_not_gives_the_same_articles_and_passages(
    suffix: str, packing: str, tmp_path: Path
) -> None:
    write, packages = EVERY_FORMAT[suffix]
    pack, more = PACKED.get(packing, (bytes, ()))
    for package in (*packages, *more):
        pytest.importorskip(package, reason=f"an extra brings {package}")
    write(tmp_path)
    for path in sorted(tmp_path.iterdir()):
        data = pack(path.read_bytes())
        path.unlink()
        path.with_name(path.name + packing).write_bytes(data)
    found = read(*sorted(tmp_path.iterdir()))
    if suffix not in (".txt", ".md", ".xml", ".html"):
        check(found)
        return
    assert found.ids == tuple(f"{n}{suffix}{packing}" for n in range(3))
    texts = [article.text for article in found]
    if suffix == ".html":
        # The blocks are there; what stands between them is up to trafilatura.
        texts = [re.sub(r"\n+", "\n\n", text) for text in texts]
    assert texts == PLAIN
    wanted = textalign.compare(PLAIN).passages
    assert len(wanted) >= 3
    assert [(p.a.text, p.b.text, p.kind, p.score) for p in textalign.compare(texts).passages] == [
        (p.a.text, p.b.text, p.kind, p.score) for p in wanted
    ]


@pytest.mark.filterwarnings("ignore")
@needs("pandas")
@pytest.mark.parametrize("packing", PACKED)
@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_what_pandas_compresses_is_read_back(suffix: str, packing: str, tmp_path: Path) -> None:
    import pandas as pd

    if packing == ".zst":
        pytest.importorskip("zstandard", reason="an extra brings zstandard")
    path = tmp_path / f"a{suffix}{packing}"
    frame = pd.DataFrame(ROWS)
    if suffix == ".csv":
        frame.to_csv(path)
    else:
        frame.to_json(path, orient="records", lines=True)
    check(read(path))


@pytest.mark.filterwarnings("ignore")
@needs("datasets", "pyarrow")
def test_what_hugging_face_saves_is_read_back(tmp_path: Path) -> None:
    import datasets

    data = datasets.Dataset.from_list(ROWS)
    data.save_to_disk(tmp_path / "saved")
    [arrow] = (tmp_path / "saved").glob("*.arrow")
    check(read(arrow))
    check(textalign.load(data))
    check(textalign.load(data.to_iterable_dataset()))


@pytest.mark.filterwarnings("ignore")
@needs("pandas", "polars", "pyarrow")
@pytest.mark.parametrize("name", ["a.parquet", "a.arrow", "frame", "pandas"])
def test_dates_with_a_type_of_their_own_are_dates(name: str, tmp_path: Path) -> None:
    import polars as pl

    frame = pl.DataFrame(ROWS).with_columns(pl.col("date").str.to_date())
    path = tmp_path / name
    if name == "a.parquet":
        frame.write_parquet(path)
    elif name == "a.arrow":
        frame.write_ipc(path)
    held = {"frame": lambda: frame, "pandas": frame.to_pandas}.get(name)
    found = read(path) if held is None else textalign.load(held())
    assert [article.date[:10] for article in found if article.date] == [r["date"] for r in ROWS]
    times = frame.with_columns(pl.col("date").cast(pl.Datetime("ns", "Europe/Berlin")))
    zoned = [article.date for article in textalign.load(times)]
    assert all(date is not None and date.endswith("+01:00") for date in zoned)


@packed
@needs("pyarrow")
def test_parquet_may_be_compressed_again(kind: str, tmp_path: Path) -> None:
    _pyarrow(tmp_path / "a.parquet")
    data = (tmp_path / "a.parquet").read_bytes()
    (tmp_path / f"b.parquet{kind}").write_bytes(PACKED[kind][0](data))
    check(read(tmp_path / f"b.parquet{kind}"))


# --- In memory ---------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore")
@needs("pandas")
def test_a_frame_of_pandas_is_a_corpus() -> None:
    import pandas as pd

    frame = pd.DataFrame(ROWS)
    check(textalign.load(frame))
    assert list(textalign.compare(frame).passages) == list(textalign.compare(ARTICLES).passages)
    frame["date"] = pd.to_datetime(frame["date"])
    frame.loc[1, "date"] = pd.NaT
    dates = [a.date for a in textalign.load(frame)]
    assert dates == ["2025-01-01T00:00:00", None, "2025-01-03T00:00:00", "2025-01-04T00:00:00"]
    frame.loc[2, "text"] = None
    with pytest.raises(InputError, match="row 2: the field 'text' is null, not a string"):
        textalign.load(frame)


@needs("polars")
def test_a_frame_of_polars_is_a_corpus() -> None:
    import polars as pl

    check(textalign.load(pl.DataFrame(ROWS)))
    found = textalign.dedup(pl.DataFrame({"text": [QUOTE, QUOTE, "x"]}))
    assert found.kept.tolist() == [True, False, True]
    assert textalign.load(pl.Series(["x", "yé"])).articles[1].text == "yé"


@needs("pyarrow")
def test_arrow_tables_readers_and_arrays_are_corpora() -> None:
    import pyarrow as pa

    table = pa.Table.from_pylist(ROWS)
    check(textalign.load(table))
    check(textalign.load(table.to_reader(max_chunksize=2)))
    check(textalign.load(table.to_batches()[0]))
    texts = textalign.load(table["text"])
    assert [a.text for a in texts] == list(ARTICLES.values())
    assert texts.ids == ("0", "1", "2", "3")
    assert textalign.load(pa.table({"text": ["x", "y"]})).ids == ("0", "1")
    with pytest.raises(
        InputError, match="Arrow stream: there is no column 'text'; its columns are"
    ):
        textalign.load(pa.table({"body": ["x"]}))
    with pytest.raises(InputError, match="the column 'text' holds int64, not strings"):
        textalign.load(pa.table({"text": [1]}))
    with pytest.raises(InputError, match="row 1: the field 'text' is null"):
        textalign.load(pa.table({"text": ["x", None]}))


@pytest.mark.filterwarnings("ignore")
@needs("datasets", "pyarrow")
def test_a_data_set_of_hugging_face_is_a_corpus() -> None:
    import datasets

    data = datasets.Dataset.from_list(ROWS)
    check(textalign.load(data))
    assert textalign.load(data, text_field="source", id_field="text")[0].text == "paper 1"


def test_records_tell_of_date_and_source() -> None:
    check(textalign.load(ROWS))
    rows = [{"text": "x", "series": "S"}, {"text": "y", "source": 7}, {"text": "z", "source": ""}]
    assert [article.source for article in textalign.load(rows)] == ["S", "7", None]


def test_records_may_have_other_fields() -> None:
    rows = [{"n": n, "body": text, "text": 7} for n, text in enumerate(ARTICLES.values())]
    corpus = textalign.load(rows, text_field="body", id_field="n")
    assert corpus.ids == ("0", "1", "2", "3")
    with pytest.raises(
        InputError, match="row 0: there is no field 'x'; its fields are 'n', 'body'"
    ):
        textalign.load(rows, text_field="x")


# --- Fields and ids ----------------------------------------------------------------------------


def write(path: Path, *rows: object) -> Path:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    return path


def test_fields_can_be_named(tmp_path: Path) -> None:
    row = {"key": 7, "body": "words", "when": "2025-05", "paper": "P", "text": 1, "id": "x"}
    fields = {
        "text_field": "body",
        "id_field": "key",
        "date_field": "when",
        "source_field": "paper",
    }
    [article] = read(write(tmp_path / "a.jsonl", row), **fields)
    assert (article.id, article.text, article.date, article.source) == (
        "7",
        "words",
        "2025-05",
        "P",
    )
    assert article.where == "line 1"
    for name in fields:
        told = failed(tmp_path / "a.jsonl", **{**fields, name: "none"})
        assert "line 1: there is no field 'none'; its fields are 'key', 'body'" in told


def test_a_date_that_is_none_is_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", *({"text": "x", "date": "May"} for _ in range(30)))
    why = "the date 'May' is not in ISO 8601, as 2025-05-16 is"
    assert failed(path, date_field="date").startswith(f"'{path}', line 1: {why}")
    article = read(path)[0]
    assert (article.date, article.notes) == (None, (f"{why}: it is left out",))
    told = run("matrix", path, "--top", "0").stderr.decode().splitlines()
    assert told[0] == f"textalign: a.jsonl:1: {why}: it is left out"
    assert told[20:] == ["textalign: and 10 more notes on articles"]


def test_records_without_an_id_are_called_by_their_line(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    path = write(tmp_path / "sub/a.jsonl", {"text": "x"}, {"text": "y", "id": None})
    assert read(path).ids == ("a.jsonl:1", "a.jsonl:2")
    assert read(tmp_path).ids == ("sub/a.jsonl:1", "sub/a.jsonl:2")


def test_the_corpus_of_passim_is_read_as_it_is(tmp_path: Path) -> None:
    rows = [{"id": f"d{n}", "series": f"s{n}", "text": t} for n, t in enumerate(ARTICLES.values())]
    for name in ("a.jsonl", "a.json", "b.json.gz"):
        path = write(tmp_path / name, *rows)
        if name.endswith(".gz"):
            path.write_bytes(gzip.compress(path.read_bytes()))
        assert [(a.id, a.source, a.text) for a in read(path)] == [
            (row["id"], row["series"], row["text"]) for row in rows
        ]
    assert read(write(tmp_path / "one.json", rows[0])).ids == ("d0",)
    write(tmp_path / "bad.json", rows[0], {"id": "x"})
    assert "line 2: there is no field 'text'" in failed(tmp_path / "bad.json")


def test_an_id_given_twice_names_both(tmp_path: Path) -> None:
    one = write(tmp_path / "a.jsonl", {"id": "x", "text": "1"}, {"id": "y", "text": "2"})
    other = write(tmp_path / "b.jsonl", {"id": "z", "text": "3"}, {"id": "y", "text": "4"})
    told = failed(one, other)
    assert told == (
        f"the id 'y' stands twice, at 1 ('{one}', line 2) and 3 ('{other}', line 2): "
        "every article needs an id of its own"
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.json"])
def test_a_byte_order_mark_tells_the_encoding(encoding: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    {"a.jsonl": _json_lines, "a.csv": _csv, "a.json": _json}[name](path)
    with path.open(encoding="utf-8", newline="") as stream:
        text = stream.read()
    path.write_bytes(text.encode(encoding))
    check(read(path))


def test_the_encoding_of_records_can_be_told(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes('{"text": "é"}\n'.encode("latin-1"))
    (tmp_path / "a.csv").write_bytes("text\né\n".encode("latin-1"))
    for name, where in (("a.jsonl", ", line 1"), ("a.csv", "")):
        told = failed(tmp_path / name)
        assert told.startswith(f"'{tmp_path / name}'{where}: not valid utf-8")
        assert "pass --encoding" in told
        assert read(tmp_path / name, encoding="latin-1")[0].text == "é"


HARDLY_TEXT = {
    "a.jsonl": b'{"text": "a\x81b"}\n',
    "a.ndjson": b'{"text": "a\x81b"}\n',
    "a.json": b'[{"text": "a\x81b"}]',
    "a.csv": b"text\na\x81b\n",
    "a.tsv": b"text\na\x81b\n",
}


@pytest.mark.parametrize("encoding", [None, "utf-8", "cp1252", "ascii"])
@pytest.mark.parametrize("name", HARDLY_TEXT)
def test_records_are_read_as_they_are_or_not_at_all(
    name: str, encoding: str | None, tmp_path: Path
) -> None:
    # Regression: in a .json file bytes that are no text were replaced, and nobody was told.
    path = tmp_path / name
    path.write_bytes(HARDLY_TEXT[name])
    why = f"not valid {encoding or 'utf-8'}"
    told = failed(path, encoding=encoding)
    assert told.startswith(f"'{path}'")
    assert why in told
    (tmp_path / "good.txt").write_text(QUOTE, "utf-8")
    corpus = read(path, tmp_path / "good.txt", encoding=encoding, skip_bad=True)
    assert corpus.ids == ("good.txt",)
    assert why in corpus.skipped[0].reason
    assert read(path, encoding="latin-1")[0].text == "a\x81b"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
@pytest.mark.parametrize("suffix", ["txt", "md", "anything"])
def test_in_a_whole_article_what_is_no_text_is_replaced_and_counted(
    suffix: str, encoding: str, tmp_path: Path
) -> None:
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(b"road\x81 to the harbour \x81")
    article = read(path, encoding=encoding)[0]
    assert article.text == "road\ufffd to the harbour \ufffd"
    assert article.notes == (
        f"2 byte sequences are not valid {encoding} and were replaced (first at byte offset 4)",
    )


def test_shapes_of_json_documents(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for given, wanted in (
        ({"text": "x", "id": "i", "n": 1}, {"i": "x"}),
        ({"a": "x", "b": "y"}, {"a": "x", "b": "y"}),
        ([{"text": "x"}, {"text": "y"}], {"a.json:1": "x", "a.json:2": "y"}),
    ):
        path.write_text(json.dumps(given))
        assert {a.id: a.text for a in read(path)} == wanted


# --- Markup ------------------------------------------------------------------------------------

TEI = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <teiHeader><fileDesc><titleStmt><title>Not text</title></titleStmt>
  <publicationStmt><date when="1847-05-01">May</date></publicationStmt></fileDesc></teiHeader>
 <text><front><p>Preface</p></front><body>
  <head>A  heading</head>
  <p>The road to the <hi>harbour</hi> was<note>Aside.</note> closed<lb/>by a tree &amp; more.</p>
  <lg><l>A verse,</l><l>and another</l></lg> tail
 </body></text>
</TEI>
"""


def test_tei_gives_its_blocks(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(TEI, "utf-8")
    [article] = read(tmp_path)
    assert article.text.split("\n\n") == [
        "A heading",
        "The road to the harbour was closed by a tree & more.",
        "A verse,",
        "and another",
        "tail",
    ]
    assert (article.id, article.date) == ("a.xml", "1847-05-01")


BOMB = '<!DOCTYPE t [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("<html/>", "XML, but no TEI document"),
        ("<TEI", "no XML: unclosed token at line 1"),
        (TEI.replace("<TEI", f"{BOMB}<TEI"), "XML that declares entities of its own is not read"),
        (TEI.replace("&amp;", "&nowhere;"), "no XML: undefined entity at line 7"),
    ],
)
def test_xml_that_is_no_tei_is_skipped(data: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.xml").write_text(data)
    corpus = read(tmp_path)
    assert corpus.ids == ("a.txt",)
    assert str(corpus.skipped[0]).startswith(f"'{tmp_path / 'b.xml'}': {why}")


def test_deep_xml_does_no_harm(tmp_path: Path) -> None:
    depth = 100_000
    inner = "<hi>" * depth + QUOTE + "</hi>" * depth
    (tmp_path / "a.xml").write_text(TEI.replace("harbour", inner), "utf-8")
    assert QUOTE in read(tmp_path / "a.xml")[0].text


PAGE = f"""<!doctype html><html lang="en"><head><meta charset="latin-1"><title>T</title>
<meta property="article:published_time" content="2025-05-01"><meta property="og:site_name"
content="The Paper"></head><body><nav><a href="/">Home</a> <a href="/x">Politics</a></nav>
<article><h1>A tree fell</h1><p>Caf\xe9s were full. {QUOTE}</p><p>{"Nobody was hurt. " * 20}</p>
</article><footer>Cookies and imprint</footer><script>alert(1)</script></body></html>"""


@pytest.mark.filterwarnings("ignore")
@needs("trafilatura")
def test_the_article_of_a_web_page_is_read_by_trafilatura(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE.encode("latin-1"))
    (tmp_path / "b.html").write_text("<p>")
    corpus = read(tmp_path)
    [article] = corpus
    assert f"Cafés were full. {QUOTE}" in article.text
    for other in ("Politics", "Cookies", "alert"):
        assert other not in article.text
    assert (article.date, article.source) == ("2025-05-01", "The Paper")
    assert "without an article, as far as trafilatura can tell" in corpus.skipped[0].reason


# --- Which files -------------------------------------------------------------------------------


def test_a_pattern_names_files_and_folders_in_order(tmp_path: Path) -> None:
    for name in ("b1.csv", "a1.csv", "c.csv"):
        (tmp_path / name).write_text(f"text\n{name}\n")
    assert [a.text for a in read(tmp_path / "?1.csv")] == ["a1.csv", "b1.csv"]
    (tmp_path / "[x].csv").write_text("text\nliteral\n")
    assert read(tmp_path / "[x].csv")[0].text == "literal"
    with pytest.raises(MissingPathError, match="no such file or folder"):
        read(tmp_path / "*.parquet")


def test_tables_in_a_folder_are_left_alone_unless_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    for name in ("settings.json", "b.csv", "c.tsv.gz", "d.pdf"):
        (tmp_path / name).write_text("{}")
    corpus = read(tmp_path)
    assert corpus.ids == ("a.txt",)
    assert corpus.notes == (
        "4 files with other suffixes left alone: b.csv, c.tsv.gz, d.pdf, settings.json",
    )


@pytest.mark.parametrize(("name", "how"), [("a.pdf", "pdftotext"), ("a.docx", "pandoc")])
def test_what_must_be_converted_says_how(name: str, how: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"%PDF-1.4")
    assert how in failed(tmp_path / name)


def test_paths_may_stand_in_a_file(tmp_path: Path) -> None:
    listed = tmp_path / "list"
    listed.write_bytes(b"a.txt\r\n\nb c.txt\n")
    assert paths_from(str(listed)) == ["a.txt", "b c.txt"]
    listed.write_bytes(b"a\n.txt\0b.txt\0")
    assert paths_from(str(listed)) == ["a\n.txt", "b.txt"]
    listed.write_bytes(b"\n")
    with pytest.raises(UsageError, match="lists no paths"):
        paths_from(str(listed))
    with pytest.raises(MissingPathError):
        paths_from(str(tmp_path / "none"))


def run(*arguments: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "textalign", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(PACKAGE_FOLDER), "COLUMNS": "80"},
        input=given,
        capture_output=True,
        check=False,
    )


def test_standard_input_is_lines_of_json_or_one_text(tmp_path: Path) -> None:
    lines = "".join(f"{json.dumps(row)}\n" for row in ROWS).encode()
    form = ["--format", "json"]
    wanted = json.loads(run("passages", write(tmp_path / "a.jsonl", *ROWS), *form).stdout)
    assert json.loads(run("passages", "-", *form, given=lines).stdout) == wanted
    (tmp_path / "b.txt").write_text(QUOTE, "utf-8")
    [found] = json.loads(
        run("passages", "-", tmp_path / "b.txt", *form, given=QUOTE.encode()).stdout
    )
    assert (found["a"]["article"], found["b"]["article"]) == ("-", "b.txt")
    done = run("passages", "--files-from", "-", *form, given=str(tmp_path / "a.jsonl").encode())
    assert json.loads(done.stdout) == wanted
    assert b"Missing argument 'PATH...'" in run("passages").stderr
    assert run("passages").returncode == ExitCode.USAGE


# --- What is broken ----------------------------------------------------------------------------

GOOD = json.dumps({"text": "words"})

BROKEN_LINES = {
    '{"text": "x"': "no JSON: Expecting ',' delimiter at column 13",
    "[1]": "an object is needed, not a list",
    "7": "an object is needed, not a number",
    '{"text": "x': "no JSON: Unterminated string starting at column 10",
    "{}": "there is no field 'text'; it has no fields: name --text-field",
    '{"body": 1}': "there is no field 'text'; its fields are 'body': name --text-field",
    '{"text": null}': "the field 'text' is null, not a string",
    '{"text": ["a"]}': "the field 'text' is a list, not a string",
    '{"text": "x", "id": 1.5}': "the id is a number, not a string or a whole number",
    '{"text": "x", "id": true}': "the id is true or false, not a string or a whole number",
    '{"text": "x", "id": ""}': "the id is empty, not a string or a whole number",
    '{"text": "x", "id": "\\ud800"}': "the id holds a lone surrogate, which no output can carry",
    "[" * 100_000: "no JSON: nested too deeply",
}


@pytest.mark.parametrize(("line", "why"), BROKEN_LINES.items(), ids=range(len(BROKEN_LINES)))
def test_a_broken_line_is_told_or_skipped(line: str, why: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f"{GOOD}\n\n{line}\n{GOOD}\n", "utf-8")
    assert failed(path) == f"'{path}', line 3: {why} (--skip-bad goes on without it)"
    corpus = read(path, skip_bad=True)
    assert corpus.ids == ("a.jsonl:1", "a.jsonl:4")
    assert str(corpus.skipped[0]) == f"'{path}': 1 record is bad: line 3: {why}"


def test_bytes_that_are_no_text_and_lines_that_do_not_end(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    long = b'{"text": "' + b"x" * 200_000 + b'"}'
    path.write_bytes(b'{"text": "\xff"}\n' + long + b"\n" + GOOD.encode())
    corpus = read(path, skip_bad=True, max_bytes=1000)
    assert corpus.ids == ("a.jsonl:3",)
    assert "2 records are bad: line 1: not valid utf-8 at byte 10" in corpus.skipped[0].reason
    assert "line 2: longer than" in corpus.skipped[0].reason
    path.write_bytes(long[:2000] + b'"}')
    assert "a text of 1,990 characters is over the limit of 1,000" in failed(path, max_bytes=1000)


BROKEN_FILES: dict[str, tuple[bytes, str]] = {
    "none.csv": (b"", "a first row with the names of the columns is needed; there is none"),
    "body.csv": (b"id,body\n1,x\n", "no column 'text'; its columns are 'id', 'body'"),
    "twice.tsv": (b"text\ttext\nx\ty\n", "the column 'text' stands twice"),
    "no.json": (b"[{]", "no JSON: Expecting property name"),
    "other.json": (b'{"text": {"0": "x"}}', "a list of objects is needed"),
    "cut.jsonl.gz": (gzip.compress(GOOD.encode() * 100)[:-12], "gz data ends in the middle"),
    "no.jsonl.gz": (b"words", "the .gz data is damaged (Not a gzipped file"),
    "cut.jsonl.bz2": (bz2.compress(GOOD.encode() * 100)[:-9], "bz2 data ends in the middle"),
    "cut.csv.xz": (lzma.compress(b"text\nx\n" * 100)[:-9], "xz data ends in the middle"),
}


@pytest.mark.parametrize("name", BROKEN_FILES)
def test_a_broken_file_is_told_or_skipped(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    data, why = BROKEN_FILES[name]
    path.write_bytes(data)
    told = failed(path)
    assert told.startswith(f"'{path}'")
    assert why in told
    assert told.endswith("(--skip-bad goes on without it)")
    good = tmp_path / "good.txt"
    good.write_text("x")
    corpus = read(path, good, skip_bad=True)
    assert corpus.ids == ("good.txt",)
    assert why in corpus.skipped[0].reason


def test_a_file_that_breaks_further_on_is_told_with_the_place(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"{n} {os.urandom(99).hex()}"}) + "\n" for n in range(2000)]
    path = tmp_path / "cut.jsonl.gz"
    data = gzip.compress("".join(lines).encode())
    path.write_bytes(data[: len(data) // 2])
    told = failed(path)
    [place] = re.findall(f"^'{path}', behind line (\\d+): the .gz data ends in the middle", told)
    assert 500 < int(place) < 1000
    good = tmp_path / "good.txt"
    good.write_text("x")
    corpus = read(path, good, skip_bad=True)
    assert corpus.ids == ("good.txt",)
    assert corpus.skipped[0].reason.startswith(f"behind line {place}: ")
    (tmp_path / "a.csv").write_bytes(b"text\n" + b"good\n" * 20_000 + b"\xff\n")
    assert re.search(r", behind line \d+: not valid utf-8", failed(tmp_path / "a.csv"))


@needs("zstandard")
@pytest.mark.parametrize("cut", [1, 5, 20])
def test_zstandard_that_is_cut_off_is_told(cut: int, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.zst"
    path.write_bytes(_zstandard(GOOD.encode() * 1000)[:-cut])
    assert "the .zst data ends in the middle" in failed(path)
    path.write_bytes(b"nothing of the kind")
    assert "the .zst data is damaged" in failed(path)


@needs("pyarrow")
def test_tables_of_the_wrong_type_are_told(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1 no")
    assert f"'{path}': no Parquet: " in failed(path)
    pq.write_table(pa.table({"text": [1, 2]}), path)
    assert "the column 'text' holds int64, not strings" in failed(path)
    pq.write_table(pa.table({"body": ["x"]}), path)
    assert "no column 'text'; its columns are 'body': name --text-field" in failed(path)
    pq.write_table(pa.table({"text": ["x", None, "y"]}), path)
    assert "row 2: the field 'text' is null, not a string" in failed(path)
    assert read(path, skip_bad=True).ids == ("a.parquet:1", "a.parquet:3")
    path = tmp_path / "a.arrow"
    path.write_bytes(b"no")
    assert "no Arrow file: " in failed(path)


@pytest.mark.thread_unsafe(reason="the limit that it looks at is that of the process")
def test_rows_of_csv_that_are_no_articles_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('id,text\na,"x\ny"\nb\nc,z,more\n\nd,w\n', "utf-8")
    assert f"'{path}', line 4: 2 values are needed, not 1" in failed(path)
    corpus = read(path, skip_bad=True)
    assert corpus.ids == ("a", "d")
    assert corpus[0].text == "x\ny"
    assert "2 records are bad: line 4" in corpus.skipped[0].reason
    assert csv.field_size_limit() == 131072
    path.write_text(f"text\n{'x' * 5000}\ny\n", "utf-8")
    assert "field larger than field limit (1000)" in failed(path, max_bytes=1000)


def test_what_was_skipped_is_counted_and_has_its_exit_code(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f"{GOOD}\n{{\n{GOOD}\n", "utf-8")
    done = run("matrix", path, "--format", "csv")
    assert (done.returncode, done.stdout) == (ExitCode.FAILED, b"")
    assert done.stderr.decode().startswith(f"textalign: '{path}', line 2: no JSON: ")
    done = run("matrix", path, "--format", "csv", "--skip-bad")
    assert done.returncode == ExitCode.SKIPPED
    assert f"skipped '{path}': 1 record is bad: line 2: " in done.stderr.decode()
    assert len(done.stdout.splitlines()) == 3


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.importlib.util, "find_spec", lambda _: None)
    for name, package, extra in (
        ("a.parquet", "pyarrow", "arrow"),
        ("a.html", "trafilatura", "html"),
        ("a.jsonl.zst", "zstandard", "zstd"),
    ):
        path = tmp_path / name
        path.write_bytes(b"x")
        with pytest.raises(MissingPackageError, match=f"{package}.*textalign.{extra}"):
            read(path)
    # Met in a folder, they are skipped by name.
    (tmp_path / "a.txt").write_text("x")
    corpus = read(tmp_path)
    assert corpus.ids == ("a.txt",)
    assert len(corpus.skipped) == 3


def test_a_file_that_unpacks_beyond_the_limit_is_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(b"x" * 10_000_000))
    corpus = read(tmp_path)
    assert corpus.ids == ("a.txt",)
    assert "what it holds is over the limit of 1,048,576" in corpus.skipped[0].reason


@needs("pyarrow")
@pytest.mark.parametrize("name", ["a.parquet", "a.arrow"])
def test_strings_of_a_table_that_are_not_utf_8_are_told(name: str, tmp_path: Path) -> None:
    # Regression, found by tests/fuzz_readers.py: the error of the decoder came through.
    import pyarrow as pa
    import pyarrow.parquet as pq
    from pyarrow import feather

    offsets = pa.py_buffer(b"\0\0\0\0\x02\0\0\0")
    texts = pa.StringArray.from_buffers(1, offsets, pa.py_buffer(b"a\xf2"))
    table = pa.table({"text": texts})
    write = pq.write_table if name == "a.parquet" else feather.write_feather
    write(table, tmp_path / name)
    with pytest.raises(InputError, match=r"no (Parquet|Arrow file): .*UTF-?8"):
        textalign.load(tmp_path / name)
    with pytest.raises(InputError, match=r"the Arrow stream cannot be read: .*UTF-?8"):
        textalign.load(table)
