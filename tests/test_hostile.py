"""Inputs that want to do harm; those that only readers meet stand in test_read.py. `ROWS` has all.

Each is told, skipped by name or done soon; none makes a command wait, crash or take all memory.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import textalign
from textalign import engine as engines
from textalign.errors import ExitCode, InputError, UsageError
from textalign.read import paths_from, read_corpus

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE_FOLDER = Path(textalign.__file__).parent.parent
QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."
SOON = 20.0
"""Seconds; a busy machine may need that for what takes one."""

ROWS = {
    "bytes that are no text": [
        "test_read::test_invalid_bytes_are_replaced_counted_and_located",
        "test_formats::test_in_a_whole_article_what_is_no_text_is_replaced_and_counted",
        "test_formats::test_records_are_read_as_they_are_or_not_at_all",
    ],
    "NUL": [
        "test_read::test_a_nul_near_the_start_looks_binary",
        "test_read::test_a_nul_further_on_is_text",
        "test_read::test_utf_16_without_a_mark_is_recognised",
    ],
    "nothing, a mark alone, blanks, one word": [
        "test_read::test_a_file_without_words_is_an_article_with_a_note",
        "test_matrix::test_identical_texts_read_one_and_empty_ones_nought",
        "test_matrix::test_however_short_identical_texts_read_one",
    ],
    "a line of a gigabyte": [
        "test_read::test_a_file_over_the_limit_is_skipped_before_it_is_read",
        "test_hostile::test_a_line_that_is_too_long_is_told_and_never_in_memory",
    ],
    "no space anywhere": ["test_hostile::test_much_of_anything_is_done_soon"],
    "links in circles, and forty deep": [
        "test_read::test_links_in_a_folder_are_named_and_not_followed",
        "test_read::test_folders_may_nest_deeper_than_any_path_is_long",
        "test_hostile::test_links_to_links_are_followed_as_far_as_the_system_does",
    ],
    "what cannot be read, vanishes, shrinks or grows": [
        "test_read::test_unreadable_files_and_folders_are_skipped_with_the_words_of_the_system",
        "test_read::test_a_file_that_vanishes_is_named_and_the_others_are_read",
        "test_read::test_a_file_that_has_not_the_size_it_had_is_skipped",
        "test_read::test_a_file_that_grows_all_the_time_is_read_whole_or_skipped",
        "test_hostile::test_records_that_change_while_they_are_read_are_told",
    ],
    "pipes, sockets, devices, a folder for a file": [
        "test_read::test_pipes_sockets_and_devices_are_never_opened",
        "test_read::test_a_pipe_that_takes_the_place_of_a_file_does_not_block",
        "test_hostile::test_a_device_that_never_ends_is_read_nowhere",
        "test_hostile::test_a_list_of_paths_that_never_ends_is_refused",
    ],
    "encodings in one folder": [
        "test_read::test_without_a_mark_the_encoding_given_decides_else_utf_8",
        "test_read::test_encodings_that_depend_on_the_machine_are_pinned",
    ],
    "byte order marks": [
        "test_read::test_a_byte_order_mark_decides_and_is_no_text",
        "test_formats::test_a_byte_order_mark_tells_the_encoding",
    ],
    "ends of lines": [
        "test_pipeline::test_line_ends_of_another_system_move_the_quote",
        "test_tokenize::test_crlf_is_one_line_break",
    ],
    "names that stand twice": [
        "test_read::test_equal_ids_of_folders_are_told_apart_by_the_names_of_the_folders",
        "test_read::test_a_file_is_read_once_by_whatever_names_it_is_given",
        "test_formats::test_an_id_given_twice_names_both",
    ],
    "names that break out": [
        "test_hostile::test_hostile_names_are_inert_wherever_a_command_tells_of_them",
        "test_hostile::test_a_name_may_begin_like_an_option",
        "test_read::test_names_that_are_not_utf_8_have_ids_that_are",
        "test_read::test_the_longest_name_is_read",
    ],
    "lone surrogates": [
        "test_tokenize::test_a_lone_surrogate_is_one_separator",
        "test_twins::test_the_whole_pipeline_is_bit_equal",
    ],
    "very many files, and copies": [
        "test_hostile::test_articles_in_many_small_files_are_read_soon",
        "test_hostile::test_thousands_of_copies_are_one_cluster_soon",
        "test_result::test_a_matrix_larger_than_the_bound_is_refused",
    ],
    "marks, joiners and code points without end": [
        "test_hostile::test_code_points_without_end_are_the_same_words_on_both_engines",
        "test_tokenize::test_every_code_point_is_the_same_for_engine_and_twin",
    ],
    "parameters that are none": [
        "test_hostile::test_values_that_are_no_numbers_are_refused_alike",
        "test_params::test_the_message_names_parameter_bounds_and_value",
    ],
    "outputs that cannot be": [
        "test_cli::test_an_output_that_cannot_be_is_refused_before_any_work",
        "test_write::test_an_output_that_is_an_input_is_refused",
        "test_write::test_a_full_disk_is_an_output_error_with_the_words_of_the_system",
    ],
    "stored files that are damaged": [
        "test_index::test_damage_is_told_of_by_file",
        "test_engine::test_a_broken_table_is_named",
    ],
}
"""Every kind of hostile input, and the tests of it: file and name."""

posix_only = pytest.mark.skipif(os.name != "posix", reason="devices, pipes and links need POSIX")


def run(*arguments: str, engine: str = "rust", **how: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "textalign", *arguments],
        env={**os.environ, "PYTHONPATH": str(PACKAGE_FOLDER), "TEXTALIGN_ENGINE": engine},
        capture_output=True,
        encoding="utf-8",
        errors="backslashreplace",
        timeout=60,
        check=False,
        **{"stdin": subprocess.DEVNULL, **how},
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles that share a sentence."""
    made = tmp_path / "articles"
    made.mkdir()
    (made / "a.txt").write_text(f"It rained. {QUOTE}", "utf-8")
    (made / "b.txt").write_text(f"{QUOTE} Buses stood still.", "utf-8")
    return made


@pytest.mark.parametrize("row", ROWS)
def test_every_row_has_its_tests(row: str) -> None:
    for test in ROWS[row]:
        file, name = test.split("::")
        source = Path(__file__).with_name(f"{file}.py").read_text("utf-8")
        assert f"\ndef {name}(" in source, test


# --- What never ends ---------------------------------------------------------------------------


@posix_only
def test_a_device_that_never_ends_is_read_nowhere(folder: Path) -> None:
    path = "/dev/zero"
    for arguments, code in (
        (["matrix", str(folder), path], ExitCode.SKIPPED),
        (["align", str(folder / "a.txt"), path], ExitCode.FAILED),
        (["matrix", str(folder), "--background", path], ExitCode.USAGE),
    ):
        done = run(*arguments)
        assert done.returncode == code, done.stderr
        assert path in done.stderr
    with Path(path).open("rb") as stream:
        done = run("matrix", str(folder), "-", "--max-bytes", "1000", stdin=stream)
    assert done.returncode == ExitCode.SKIPPED
    assert "over the limit of 1,000: raise it with --max-bytes" in done.stderr


@posix_only
def test_a_list_of_paths_that_never_ends_is_refused(folder: Path) -> None:
    # Regression: it was read until memory ended.
    done = run("matrix", "--files-from", "/dev/zero")
    assert done.returncode == ExitCode.USAGE
    assert done.stderr.startswith("textalign: '/dev/zero' has more than 67,108,864 bytes")
    with Path("/dev/zero").open("rb") as stream:
        assert run("matrix", "--files-from", "-", stdin=stream).returncode == ExitCode.USAGE
    read, write = os.pipe()
    os.write(write, os.fsencode(folder))
    os.close(write)
    assert paths_from(f"/dev/fd/{read}") == [str(folder)]
    os.close(read)


def test_a_background_table_without_end_is_refused(folder: Path, tmp_path: Path) -> None:
    # Regression: it was read whole, whatever its size.
    huge = tmp_path / "table.txt"
    with huge.open("wb") as stream:
        stream.write(b"textalign background 1\nname x\n")
        stream.truncate(1 << 36)
    with pytest.raises(InputError, match="has more than 67,108,864 bytes: make a smaller one"):
        textalign.compare(folder, background=str(huge))


def growth(work: Callable[[], object]) -> int:
    """Bytes that the peak of this process grows by; what was freed before may serve it."""
    import resource

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    work()
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) << 10


@pytest.mark.skipif(sys.platform != "linux", reason="sparse files and kibibytes are Linux's")
@pytest.mark.parametrize(
    ("name", "head", "options", "why"),
    [
        ("a.jsonl", b'{"text": "', {}, "longer than 71,536 bytes"),
        ("a.jsonl", b'{"text": "', {"encoding": "latin-1"}, "longer than 71,536 characters"),
        ("a.csv", b'text\n"', {}, "line 2: longer than 71,536 characters"),
        ("a.tsv", b"text\r", {}, "line 2: longer than 71,536 characters"),
        ("a.json", b'[{"text": "', {}, "over the limit of 1,000"),
        ("a.txt", b"text", {}, "over the limit of 1,000"),
        ("a.xml", b"<TEI>", {}, "over the limit of 1,000"),
    ],
)
def test_a_line_that_is_too_long_is_told_and_never_in_memory(
    name: str, head: bytes, options: dict[str, str], why: str, tmp_path: Path, folder: Path
) -> None:
    # Regression: in tables, and in records of another encoding than UTF-8, it was read whole.
    with (tmp_path / name).open("wb") as stream:
        stream.write(head)
        stream.truncate(1 << 30 if name in ("a.txt", "a.xml") else 1 << 27)

    def read() -> None:
        corpus = read_corpus([folder, tmp_path / name], max_bytes=1000, skip_bad=True, **options)
        assert len(corpus) == 2
        assert why in corpus.skipped[0].reason
        assert "raise" in corpus.skipped[0].reason

    assert growth(read) < 64 << 20


@pytest.mark.thread_unsafe(reason="the limit that it looks at is that of the process")
def test_tables_read_in_many_threads_do_not_lower_each_others_limit(tmp_path: Path) -> None:
    # Regression: the first that ended set the limit of the process back while others read.
    before = csv.field_size_limit()
    for number in range(8):
        rows = ["text", *(f'"{"word " * 40_000}{n}"' for n in range(1 + 3 * number))]
        (tmp_path / f"{number}.csv").write_text("\n".join(rows), "utf-8")

    def read(number: int) -> int:
        most = 1_000_000 + number
        return len(read_corpus(tmp_path / f"{number}.csv", max_bytes=most))

    for _ in range(3):
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(read, range(8))) == [1 + 3 * number for number in range(8)]
    assert csv.field_size_limit() == before


# --- What changes while it is read -------------------------------------------------------------


@pytest.mark.parametrize("change", ["grows", "shrinks", "vanishes"])
def test_records_that_change_while_they_are_read_are_told(
    change: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text("\n".join(json.dumps({"text": f"{QUOTE} {n}"}) for n in range(20)), "utf-8")
    loads = json.loads

    def disturb(line: str) -> object:
        if change == "vanishes":
            path.unlink(missing_ok=True)
        elif change == "grows":
            with path.open("a") as stream:
                stream.write("\n")
        else:
            os.truncate(path, 10)
        return loads(line)

    monkeypatch.setattr(json, "loads", disturb)
    corpus = read_corpus([folder, path], max_bytes=1 << 20)
    if change == "vanishes":
        # An open file stays what it is; only its name is gone.
        assert len(corpus) == 22
    else:
        assert len(corpus) == 2
        assert corpus.skipped[0].reason == "changed while it was read"


# --- Links -------------------------------------------------------------------------------------


@posix_only
def test_links_to_links_are_followed_as_far_as_the_system_does(folder: Path) -> None:
    for number in range(60):
        before = "a.txt" if number == 0 else f"link {number - 1}"
        (folder / f"link {number}").symlink_to(before)
    assert read_corpus(folder / "link 9", max_bytes=1000)[0].text == f"It rained. {QUOTE}"
    corpus = read_corpus([folder / "b.txt", folder / "link 59"], max_bytes=1000)
    assert corpus.ids == ("b.txt",)
    assert corpus.skipped[0].reason == "Too many levels of symbolic links"


# --- Names -------------------------------------------------------------------------------------


@posix_only
def test_a_name_may_begin_like_an_option(folder: Path) -> None:
    (folder / "-n.txt").write_text(QUOTE, "utf-8")
    done = run("matrix", "--format", "csv", "--", "-n.txt", "a.txt", cwd=folder)
    assert done.returncode == 0
    assert done.stdout.splitlines()[0] == "article,'-n.txt,a.txt"


@posix_only
def test_hostile_names_are_inert_wherever_a_command_tells_of_them(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    names = [b"new\nline", b"esc\x1b[2J", "rtl\u202egpj".encode(), b"not\xffutf8", b"'\"`$(id)"]
    if sys.platform != "linux":
        names.remove(b"not\xffutf8")
    for name in names:
        path = Path(os.fsdecode(os.fsencode(folder) + b"/" + name + b".txt"))
        path.write_text(f"{QUOTE} {QUOTE.upper()}", "utf-8")
        path.with_suffix(".md").write_bytes(b"\x7fELF\0")
    for arguments in (
        ["matrix", str(folder), "--fail-over", "0"],
        ["passages", str(folder), "--format", "csv"],
        ["families", str(folder), "--format", "jsonl"],
        ["find", "fallen lime tree", str(folder)],
        ["dedup", str(folder)],
    ):
        done = run(*arguments)
        assert done.returncode in (ExitCode.SKIPPED, ExitCode.OVER_LIMIT), done.stderr
        assert done.stderr.count("skipped") == len(names)
        for told in done.stderr.splitlines():
            assert told.startswith("textalign: ")
            assert told.isprintable(), told
        if arguments[0] not in ("passages", "families"):
            assert "\x1b" not in done.stdout


# --- Texts -------------------------------------------------------------------------------------


def fibonacci(length: int) -> str:
    one, two = "a", "a b"
    while len(two) < length:
        one, two = two, f"{two} {one}"
    return two


MANY = {
    "equal words": "same " * 1_000_000,
    "two words in turn": "same other " * 50_000,
    "a Fibonacci string": fibonacci(100_000),
    "stop words alone": "of the and to in a is that it for " * 8_000,
    "one word without a space": "x" * 4_000_000,
    "one number": "1234567890" * 200_000,
    "combining marks": "e" + "\u0301" * 1_000_000,
    "joined emoji": "\U0001f469\u200d" * 500_000,
    "ideographs": "的" * 100_000,
    "marks of direction": "\u202e\u2066a\u2069\u202c " * 200_000,
    "quotation marks": "“" * 1_000_000,
    "line ends": "\r\n\n\r\x85\u2028" * 200_000,
    "full stops between letters": "a." * 100_000,
}


@pytest.mark.parametrize("name", MANY)
def test_much_of_anything_is_done_soon(name: str) -> None:
    text = MANY[name]
    began = time.monotonic()
    textalign.compare({"a": text, "b": text[:-1], "c": QUOTE})
    textalign.find(text[:40] + " x", {"a": text})
    textalign.dedup([text, text[:-2], QUOTE])
    assert time.monotonic() - began < SOON


@pytest.mark.parametrize(
    "piece",
    [
        "\u0301",
        "\U0001f469\u200d",
        "a\u202e\u2066b\u2069",
        "\u0378\U000e0080x\U0003fffe",
        "\u1100\u1161",
    ],
    ids=["combining marks", "joined emoji", "marks of direction", "unassigned", "vowels"],
)
def test_code_points_without_end_are_the_same_words_on_both_engines(piece: str) -> None:
    text = f"word e{piece * 100_000} word"
    began = time.monotonic()
    rust, python = (engines.load(name).module.tokenize(text) for name in ("rust", "python"))
    assert time.monotonic() - began < SOON
    for one, other in zip(rust, python, strict=True):
        assert one.tolist() == other.tolist()
    assert rust[1][0] == 0
    assert rust[2][-1] == len(text)


@pytest.mark.parametrize("copies", [10_000])
def test_thousands_of_copies_are_one_cluster_soon(copies: int) -> None:
    began = time.monotonic()
    found = textalign.dedup([f"{QUOTE} It rained."] * copies)
    assert int(found.kept.sum()) == 1
    near = textalign.dedup([f"{QUOTE * 3} It rained {n}." for n in range(300)])
    assert int(near.kept.sum()) == 1
    assert time.monotonic() - began < SOON


def test_articles_in_many_small_files_are_read_soon(tmp_path: Path) -> None:
    for number in range(1000):
        (tmp_path / f"{number:04}.txt").write_text(f"Article {number} of many.", "utf-8")
    began = time.monotonic()
    assert len(read_corpus(tmp_path, max_bytes=1000)) == 1000
    assert time.monotonic() - began < SOON


@pytest.mark.parametrize("value", [float("nan"), float("inf"), True, 2**70, -(2**70), "3", None])
def test_values_that_are_no_numbers_are_refused_alike(value: Any) -> None:
    told = set()
    for call in (
        lambda: textalign.compare([QUOTE], min_words=value),
        lambda: textalign.align(QUOTE, QUOTE, min_words=value),
        lambda: textalign.find("lime", [QUOTE], min_words=value),
    ):
        with pytest.raises(UsageError, match="min_words must be a whole number from 1 to") as error:
            call()
        told.add(str(error.value))
    assert len(told) == 1


def test_threads_of_the_caller_may_end_while_others_work() -> None:
    # A caller that is gone must not take with it what others wait for.
    found: list[int] = []

    def call() -> None:
        found.append(len(textalign.compare([QUOTE, QUOTE], threads=2).passages))

    callers = [threading.Thread(target=call, daemon=True) for _ in range(16)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(SOON)
    assert found == [1] * 16
