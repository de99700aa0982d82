"""Dedup of files: what stays comes out as it came, and the ledger tells the truth of the rest.

Input: files of every format, whole, broken, compressed, piped. Output: pass or fail. What a run
over files finds is held against `dedup` of the same articles in memory, and what the ledger says
against the texts.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import textalign as ta
from extras import needs
from test_cli import environment, failed, output, start
from textalign import _dedup_files, _stores, progress
from textalign import engine as engines
from textalign._dedup_files import _ends
from textalign.errors import InputError, UsageError
from textalign.read import again

NEWS = (
    "Rain fell on the city all day and the river rose by two metres overnight. Buses stood "
    "still, schools were closed, and the mayor asked everybody to stay at home until Monday. "
    "Helpers filled sandbags along the old harbour wall while boats were tied up in the north."
)
RECORDS: list[dict[str, Any]] = [
    {"id": "news", "text": NEWS, "date": "2025-03-02", "quality": 2},
    {"id": "same", "text": NEWS.upper(), "date": "2025-03-01", "quality": 3.5},
    {"id": "other", "text": "Ünlike anything else “here”, 𝔘 and so on.", "date": "2024-12-01"},
    {"id": "near", "text": NEWS.replace("two metres", "three metres"), "quality": 1},
    {"id": "none", "text": "…"},
    {"id": "part", "text": NEWS.partition(". ")[0] + ".", "quality": 0},
]
IDS = [record["id"] for record in RECORDS]
LINES = [json.dumps(record, ensure_ascii=False) for record in RECORDS]
# What dedup at .8 removes: for each the one that stays, and whether it is an exact copy.
GONE = {"same": ("news", True), "near": ("news", False)}


def written(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """Lines with blanks between them, ends of both kinds, and none at the end."""
    return written(tmp_path / "in.jsonl", f"{LINES[0]}\n\n{LINES[1]}\r\n" + "\n".join(LINES[2:]))


def read_ledger(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def rows_of(path: Path, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8"), newline=""), delimiter=delimiter))


def table(delimiter: str) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "text", "note"])
    writer.writerows([r["id"], r["text"].replace(". ", ".\n"), 'a "b"'] for r in RECORDS)
    return stream.getvalue()


# --- What stays --------------------------------------------------------------------------------


def test_lines_stay_byte_for_byte(each_engine: str, lines: Path, tmp_path: Path) -> None:
    kept, ledger = tmp_path / "kept.jsonl", tmp_path / "gone.jsonl"
    found = ta.dedup_files(lines, output=kept, ledger=ledger)
    assert repr(found) == "<DedupFiles: 6 articles, 2 removed>"
    assert (found.articles, found.kept, found.removed, found.exact) == (6, 4, 2, 1)
    assert kept.read_bytes() == "\n".join(LINES[n] for n in (0, 2, 4, 5)).encode()
    entries = read_ledger(ledger)
    assert [(e["removed"], e["kept"], e["exact"]) for e in entries] == [
        (id, *told) for id, told in GONE.items()
    ]
    same, near = entries
    assert (same["score"], same["differences"], same["edits"]) == (1.0, 0, [])
    assert near["measure"] == "jaccard"
    ((operation, a_start, a_end, b_start, b_end),) = near["edits"]
    assert near["differences"] == 1
    assert operation == "replaced"
    assert RECORDS[3]["text"][a_start:a_end] == "three"
    assert NEWS[b_start:b_end] == "two"


@pytest.mark.parametrize(
    ("keep", "stays"),
    [
        ({"keep": "longest"}, "near"),
        ({"keep": "earliest"}, "same"),
        ({"keep": "latest"}, "news"),
        ({"keep": "lowest", "keep_field": "quality"}, "near"),
        ({"keep": "highest", "keep_field": "quality"}, "same"),
    ],
)
def test_the_one_that_was_asked_for_stays(
    each_engine: str, keep: dict[str, str], stays: str, tmp_path: Path
) -> None:
    records = [record | {"quality": record.get("quality")} for record in RECORDS]
    given = written(tmp_path / "in.jsonl", "\n".join(map(json.dumps, records)))
    kept = tmp_path / "kept.jsonl"
    ta.dedup_files(given, output=kept, **keep)  # type: ignore[arg-type]
    ids = [json.loads(line)["id"] for line in kept.read_text().splitlines()]
    assert ids == [id for id in IDS if id in (stays, "other", "none", "part")]


@pytest.mark.parametrize("measure", ["jaccard", "containment"])
@pytest.mark.parametrize("memory", [16, 1024])
def test_files_give_what_memory_gives(
    each_engine: str, measure: str, memory: int, lines: Path, tmp_path: Path
) -> None:
    ledger = tmp_path / "gone.jsonl"
    found = ta.dedup_files(
        lines, ledger=ledger, measure=measure, threshold=0.5, keep="longest", memory=memory
    )
    held = ta.dedup(RECORDS, measure=measure, threshold=0.5, keep="longest")
    removed = [n for n, kept in enumerate(held.kept.tolist()) if not kept]
    assert len(removed) == (3 if measure == "containment" else 2)
    assert [(e["removed"], e["kept"], e["score"], e["exact"]) for e in read_ledger(ledger)] == [
        (IDS[n], IDS[held.cluster[n]], held.score[n], held.exact[n]) for n in removed
    ]
    assert (found.candidates, found.bands) == (held.candidates, held.bands)


@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_rows_stay_byte_for_byte(each_engine: str, form: str, tmp_path: Path) -> None:
    delimiter = "," if form == "csv" else "\t"
    given = written(tmp_path / f"in.{form}", b"\xef\xbb\xbf" + table(delimiter).encode())
    kept = tmp_path / f"kept.{form}"
    ta.dedup_files(given, output=kept)
    data = kept.read_bytes()
    assert data.startswith(b'\xef\xbb\xbf"id"')
    all_rows = given.read_bytes().split(b'a ""b"""\r\n')
    stays = [all_rows[n] + b'a ""b"""\r\n' for n in (0, 2, 4, 5)]
    assert data == b"".join(stays)


def test_a_list_of_json_stays_one(each_engine: str, tmp_path: Path) -> None:
    given = written(tmp_path / "in.json", json.dumps(RECORDS))
    ta.dedup_files(given, output=tmp_path / "kept.json")
    assert json.loads((tmp_path / "kept.json").read_text("utf-8")) == [
        RECORDS[n] for n in (0, 2, 4, 5)
    ]
    by_id = {record["id"]: record["text"] for record in RECORDS}
    written(given, json.dumps(by_id))
    ta.dedup_files(given, output=tmp_path / "kept.json")
    assert json.loads((tmp_path / "kept.json").read_text("utf-8")) == {
        id: text for id, text in by_id.items() if id not in GONE
    }
    written(given, json.dumps({"a": "x", "b": "x"}))
    ta.dedup_files(given, output=tmp_path / "kept.json", mark=True)
    assert [one["textalign_kept"] for one in json.loads((tmp_path / "kept.json").read_text())] == [
        True,
        False,
    ]


@pytest.mark.parametrize("kind", ["parquet", "arrow"])
@needs("pyarrow")
def test_tables_keep_their_schema(each_engine: str, kind: str, tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    columns = {
        "id": pa.array(IDS),
        "n": pa.array(range(6), pa.int16()),
        "text": pa.array([record["text"] for record in RECORDS], pa.large_string()),
        "tags": pa.array([[id, "x"] for id in IDS]),
    }
    made = pa.table(columns).replace_schema_metadata({"who": "me"})
    given, kept = tmp_path / f"in.{kind}", tmp_path / f"kept.{kind}"

    def write(path: Path) -> None:
        if kind == "parquet":
            pq.write_table(made, path, row_group_size=4, compression="gzip")
        else:
            with pa.ipc.new_file(path, made.schema) as writer:
                writer.write_table(made, 4)

    def read(path: Path) -> Any:
        return pq.read_table(path) if kind == "parquet" else pa.ipc.open_file(path).read_all()

    write(given)
    ta.dedup_files(given, output=kept)
    assert read(kept).equals(read(given).take([0, 2, 4, 5]), check_metadata=True)
    assert read(kept).schema.metadata[b"who"] == b"me"
    ta.dedup_files(given, output=kept, mark=True)
    marked = read(kept)
    assert marked.select(made.schema.names).equals(read(given))
    assert marked["textalign_kept"].to_pylist() == [id not in GONE for id in IDS]
    assert marked["textalign_duplicate_of"].to_pylist() == [
        GONE[id][0] if id in GONE else None for id in IDS
    ]
    assert marked["textalign_score"].to_pylist()[1] == 1.0
    with pytest.raises(InputError, match="were marked before"):
        ta.dedup_files(kept, output=tmp_path / f"twice.{kind}", mark=True)
    if kind == "parquet":
        assert pq.ParquetFile(kept).metadata.row_group(0).column(0).compression == "GZIP"
    # A table of other columns beside it has no place in one output.
    made = made.drop_columns(["n"]).set_column(0, "id", pa.array([f"{id}2" for id in IDS]))
    write(tmp_path / f"more.{kind}")
    with pytest.raises(InputError, match="cannot be written to one file"):
        ta.dedup_files([given, tmp_path / f"more.{kind}"], output=kept)


def test_of_files_the_list_stays(each_engine: str, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for record in RECORDS:
        written(folder / f"{record['id']}.txt", record["text"])
    kept = tmp_path / "kept.txt"
    found = ta.dedup_files(folder, output=kept)
    assert found.removed == 2
    # By name "near" is the first of the three.
    listed = kept.read_text("utf-8").splitlines()
    assert [Path(path).name for path in listed] == ["near.txt", "none.txt", "other.txt", "part.txt"]
    again = output(each_engine, "dedup", "--files-from", str(kept), "--format", "csv").decode()
    assert "False" not in [row.split(",")[1] for row in again.splitlines()]
    ta.dedup_files(folder, output=tmp_path / "marked.jsonl", mark=True)
    marked = read_ledger(tmp_path / "marked.jsonl")
    assert [Path(one["path"]).stem for one in marked] == sorted(IDS)
    assert [one["textalign_duplicate_of"] for one in marked if not one["textalign_kept"]] == [
        "near.txt",
        "near.txt",
    ]


def test_files_of_one_format_come_out_as_one(each_engine: str, tmp_path: Path) -> None:
    first = written(tmp_path / "1.jsonl.gz", gzip.compress("\n".join(LINES[:3]).encode()))
    second = written(tmp_path / "2.ndjson", "\n".join(LINES[3:]) + "\n")
    kept = tmp_path / "kept.jsonl.xz"
    ta.dedup_files([first, second], output=kept)
    stays = "\n".join(LINES[n] for n in (0, 2, 4, 5)) + "\n"
    assert lzma.decompress(kept.read_bytes()).decode() == stays
    before = kept.read_bytes()
    ta.dedup_files(tmp_path / "[12].*", output=tmp_path / "more.jsonl.bz2", skip_bad=True)
    assert bz2.decompress((tmp_path / "more.jsonl.bz2").read_bytes()).decode() == stays
    ta.dedup_files([first, second], output=tmp_path / "kept.jsonl.gz")
    assert gzip.decompress((tmp_path / "kept.jsonl.gz").read_bytes()).decode() == stays
    ta.dedup_files([first, second], output=kept)
    assert kept.read_bytes() == before
    table_ = written(tmp_path / "3.csv", table(","))
    with pytest.raises(UsageError, match=r"several formats .*JSON lines .*CSV"):
        ta.dedup_files([first, table_], output=kept)
    assert kept.read_bytes() == before


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "cp1252"])
def test_other_encodings_stay_what_they_are(
    each_engine: str, encoding: str, tmp_path: Path
) -> None:
    texts = [NEWS + " é", NEWS.lower() + " é", "Something — else."]
    made = "\n".join(json.dumps({"text": text}, ensure_ascii=False) for text in texts) + "\n"
    given = written(tmp_path / "in.jsonl", made.encode(encoding))
    named = None if encoding == "utf-16" else encoding
    ta.dedup_files(given, output=tmp_path / "kept.jsonl", encoding=named)
    lines = made.splitlines(keepends=True)
    assert (tmp_path / "kept.jsonl").read_bytes() == (lines[0] + lines[2]).encode(encoding)


# --- Marks, others, lists ----------------------------------------------------------------------


def test_marks_are_added_and_nothing_is_removed(each_engine: str, lines: Path) -> None:
    marked = lines.with_name("marked.jsonl")
    ta.dedup_files(lines, output=marked, mark=True)
    told = marked.read_text("utf-8").splitlines()
    assert [line[: len(LINES[n]) - 1] for n, line in enumerate(told)] == [
        line[:-1] for line in LINES
    ]
    for line, record in zip(told, RECORDS, strict=True):
        kept_for, _ = GONE.get(record["id"], (None, None))
        marks = {key: value for key, value in json.loads(line).items() if key not in record}
        assert list(marks) == ["textalign_kept", "textalign_duplicate_of", "textalign_score"]
        assert marks["textalign_kept"] == (kept_for is None)
        assert marks["textalign_duplicate_of"] == kept_for
        assert (marks["textalign_score"] is None) == (kept_for is None)
    with pytest.raises(InputError, match="were marked before"):
        ta.dedup_files(marked, output=lines.with_name("twice.jsonl"), mark=True)
    assert not lines.with_name("twice.jsonl").exists()


@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_marks_are_cells(each_engine: str, form: str, tmp_path: Path) -> None:
    delimiter = "," if form == "csv" else "\t"
    given = written(tmp_path / f"in.{form}", table(delimiter))
    ta.dedup_files(given, output=tmp_path / f"marked.{form}", mark=True)
    rows = rows_of(tmp_path / f"marked.{form}", delimiter)
    assert rows[0][-3:] == ["textalign_kept", "textalign_duplicate_of", "textalign_score"]
    assert [row[:-3] for row in rows] == rows_of(given, delimiter)
    assert [row[-3:-1] for row in rows[1:]] == [
        ["false", GONE[id][0]] if id in GONE else ["true", ""] for id in IDS
    ]


@pytest.mark.parametrize("measure", ["jaccard", "containment"])
def test_only_what_the_others_have_is_removed(
    each_engine: str, measure: str, lines: Path, tmp_path: Path
) -> None:
    reference = {"id": "news", "text": NEWS.replace("Monday", "Tuesday")}
    others = written(tmp_path / "reference.jsonl", json.dumps(reference))
    before = others.read_bytes()
    kept, ledger = tmp_path / "kept.jsonl", tmp_path / "gone.csv"
    found = ta.dedup_files(
        lines, others, output=kept, ledger=ledger, measure=measure, threshold=0.7
    )
    gone = [0, 1, 3] if measure == "jaccard" else [0, 1, 3, 5]
    assert found.against == 1
    stays = [json.loads(line)["id"] for line in kept.read_text("utf-8").splitlines()]
    assert stays == [id for n, id in enumerate(IDS) if n not in gone]
    head, *rows = rows_of(ledger)
    assert head == ["removed", "kept", "measure", "score", "exact", "differences"]
    assert [row[:3] for row in rows] == [[IDS[n], "news", measure] for n in gone]
    assert others.read_bytes() == before


@needs("pyarrow")
def test_a_ledger_of_parquet_says_the_same(each_engine: str, lines: Path, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    for name in ("gone.jsonl", "gone.parquet"):
        ta.dedup_files(lines, ledger=tmp_path / name)
    read = pq.read_table(tmp_path / "gone.parquet").to_pylist()
    for entry in read:
        entry["edits"] = [list(edit.values()) for edit in entry["edits"]]
    assert read == read_ledger(tmp_path / "gone.jsonl")


def test_the_ledger_has_places_in_each_copy(each_engine: str, tmp_path: Path) -> None:
    near = NEWS.replace("two metres", "three metres")
    texts = [NEWS, near, f"(…) {near.upper()}", near.replace(" ", "  "), f"— {NEWS}"]
    given = written(tmp_path / "in.json", json.dumps([{"text": text} for text in texts]))
    for keep in ("first", "longest"):
        ledger = tmp_path / f"{keep}.jsonl"
        ta.dedup_files(given, ledger=ledger, keep=keep)
        entries = read_ledger(ledger)
        assert len(entries) == 4
        for entry in entries:
            gone, kept = (
                texts[int(entry[side].partition(":")[2]) - 1] for side in ("removed", "kept")
            )
            if entry["exact"]:
                assert entry["edits"] == []
                continue
            ((_, a_start, a_end, b_start, b_end),) = entry["edits"]
            told = {gone[a_start:a_end].lower(), kept[b_start:b_end].lower()}
            assert told == {"two", "three"}


def test_long_ledger_entries_are_cut_and_counted(each_engine: str, tmp_path: Path) -> None:
    words = [f"w{n}" for n in range(3000)]
    other = [word if n % 20 else f"other{n}" for n, word in enumerate(words)]
    texts = [" ".join(words), " ".join(other)]
    given = written(tmp_path / "in.json", json.dumps([{"text": text} for text in texts]))
    ta.dedup_files(given, ledger=tmp_path / "gone.jsonl", threshold=0.5)
    (entry,) = read_ledger(tmp_path / "gone.jsonl")
    assert entry["differences"] == 150
    assert len(entry["edits"]) == 100
    for _, a_start, a_end, b_start, b_end in entry["edits"]:
        assert texts[1][a_start:a_end].startswith("other")
        assert texts[0][b_start:b_end] == f"w{texts[1][a_start:a_end].removeprefix('other')}"


def test_ends_in_common_are_whole_words() -> None:
    for a, b, first, last in [
        ("one two three", "one two three four five", 4, 0),
        ("x one two three", "one two three", 0, 5),
        ("ab cd ef gh ij kl", "ab cd xx ef gh ij kl", 3, 5),
        ("same", "other", 0, 0),
        ("well known facts here", "well- known facts here", 0, 4),
    ]:
        assert _ends(a, b) == (first, last)
        assert a[:first] == b[:first]
        assert a[len(a) - last :] == b[len(b) - last :]


# --- The command -------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ["rust", "python"])
def test_the_command_writes_what_the_function_writes(engine: str, lines: Path) -> None:
    kept, ledger = lines.with_name("kept.jsonl"), lines.with_name("gone.jsonl")
    done = start("dedup", str(lines), "-o", str(kept), "--ledger", str(ledger), engine=engine)
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"6 articles: 4 kept, 2 removed (1 exact copy" in done.stderr
    ta.dedup_files(lines, output=lines.with_name("k.jsonl"), ledger=lines.with_name("l.jsonl"))
    assert kept.read_bytes() == lines.with_name("k.jsonl").read_bytes()
    assert ledger.read_bytes() == lines.with_name("l.jsonl").read_bytes()
    piped = subprocess.run(
        [sys.executable, "-m", "textalign", "dedup", "-", "--format", "documents", "-q"],
        env=environment(engine, 80),
        input=lines.read_bytes(),
        capture_output=True,
        check=True,
    )
    assert piped.stderr == b""
    assert piped.stdout == kept.read_bytes()


def test_a_dry_run_writes_nothing(lines: Path) -> None:
    kept, ledger = lines.with_name("kept.jsonl"), lines.with_name("gone.jsonl")
    names = ["-o", str(kept), "--ledger", str(ledger)]
    told = output("rust", "dedup", str(lines), "--dry-run", *names).decode()
    assert "6 articles: 4 kept, 2 removed" in told
    assert [line.split()[:2] for line in told.splitlines()[-2:]] == [
        ["same", "news"],
        ["near", "news"],
    ]
    assert list(lines.parent.iterdir()) == [lines]
    listed = output("rust", "dedup", str(lines), "--dry-run", *names, "--format", "jsonl")
    assert [json.loads(line)["kept"] for line in listed.splitlines()] == [
        id not in GONE for id in IDS
    ]
    assert list(lines.parent.iterdir()) == [lines]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["-o", "{in}"], 2, "the output '{in}' is the input '{in}'"),
        (["--ledger", "{in}"], 2, "is the input"),
        (["-o", "{folder}/k.csv"], 2, "is written as it came, as JSON lines"),
        (["-o", "{folder}/k.jsonl", "--ledger", "{folder}/k.jsonl"], 2, "cannot be both"),
        (["--ledger", "{folder}/k.xml"], 2, "the name of a ledger ends in .jsonl"),
        (["--mark"], 2, "--mark marks the articles: name a file with -o"),
        (["-o", "{folder}/none/k.jsonl"], 2, "there is no folder"),
        (["--keep", "highest"], 2, "keep_field names the field"),
        (["--keep", "highest", "--keep-field", "grade"], 1, "there is no field 'grade'"),
        (["--text-field", "body"], 1, "'{in}', line 1: there is no field 'body'"),
    ],
)
def test_what_cannot_be_is_refused(arguments: list[str], code: int, said: str, lines: Path) -> None:
    places = {"in": str(lines), "folder": str(lines.parent)}
    told = failed(code, "dedup", str(lines), *(one.format_map(places) for one in arguments))
    assert said.format_map(places) in told
    assert list(lines.parent.iterdir()) == [lines]


def test_what_is_broken_is_named_and_can_be_skipped(tmp_path: Path) -> None:
    broken = written(tmp_path / "b.jsonl", "\n".join([*LINES[:2], '{"text": ', *LINES[2:]]))
    cut = written(tmp_path / "c.jsonl.gz", gzip.compress("\n".join(LINES).encode())[:-9])
    kept = tmp_path / "kept.jsonl"
    told = failed(1, "dedup", str(broken), "-o", str(kept))
    assert f"'{broken}', line 3: no JSON: Expecting value" in told
    assert "--skip-bad" in told
    assert "the .gz data ends in the middle" in failed(1, "dedup", str(cut), "-o", str(kept))
    assert not kept.exists()
    told = failed(3, "dedup", str(broken), str(cut), "-o", str(kept), "--skip-bad")
    assert f"skipped '{broken}': 1 record is bad: line 3" in told
    assert f"skipped '{cut}': the .gz data ends in the middle" in told
    assert "6 articles: 4 kept, 2 removed" in told
    assert kept.read_bytes() == "\n".join(LINES[n] for n in (0, 2, 4, 5)).encode()
    twice = written(tmp_path / "e.jsonl", f"{LINES[0]}\n{LINES[2]}\n{LINES[0]}\n")
    told = failed(1, "dedup", str(twice))
    assert "the id 'news' stands twice, at 0" in told
    assert "line 1" in told
    assert "line 3" in told


def test_a_missing_column_names_the_columns_that_are_there(tmp_path: Path) -> None:
    given = written(tmp_path / "d.csv", "id,body\n1,x\n")
    told = failed(1, "dedup", str(given))
    assert f"'{given}': there is no column 'text'; its columns are 'id', 'body'" in told


def test_a_file_that_changes_meanwhile_is_an_error(
    each_engine: str, lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = engines.current().module
    banded = module.banded

    def meanwhile(*given: Any) -> Any:
        lines.write_text(lines.read_text("utf-8") + "\n", "utf-8")
        return banded(*given)

    monkeypatch.setattr(module, "banded", meanwhile)
    kept = lines.with_name("kept.jsonl")
    with pytest.raises(InputError, match="changed while it was read"):
        ta.dedup_files(lines, output=kept)
    assert not kept.exists()


def test_progress_has_a_total(lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def enter(name: str, unit: str, count: Callable[[], tuple[int, int]]) -> None:
        told.append(progress.told(progress.Stage(name, unit, count, 0.0), 1.0))

    for module in (progress, _dedup_files, _stores):
        monkeypatch.setattr(module, "enter", enter)
    monkeypatch.setattr(again.Again, "unit", 1)
    ta.dedup_files(lines, output=lines.with_name("k.jsonl"), ledger=lines.with_name("l.jsonl"))
    size = lines.stat().st_size
    assert told[0] == f"sketching: 0 of {size:,} MB (0 %)"
    assert {one.partition(":")[0] for one in told} >= {
        "sketching", "comparing", "verifying", "writing the ledger", "writing",
    }  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="signals need POSIX")
def test_an_interrupt_leaves_nothing_behind(tmp_path: Path) -> None:
    folder, kept = tmp_path / "tmp", tmp_path / "kept.jsonl"
    folder.mkdir()
    kept.write_text("as it was", "utf-8")
    line = json.dumps({"text": NEWS * 50}) + "\n"
    with subprocess.Popen(
        [sys.executable, "-m", "textalign", "dedup", "-", "-o", str(kept)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**environment("python", 80), "TMPDIR": str(folder)},
    ) as running:
        assert running.stdin is not None
        for _ in range(300):
            running.stdin.write(line.encode())
        running.stdin.flush()
        time.sleep(1.0)
        running.send_signal(signal.SIGINT)
        running.stdin.close()
        assert running.wait(60) == 130
    assert kept.read_text("utf-8") == "as it was"
    assert list(folder.iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept.jsonl", "tmp"]
