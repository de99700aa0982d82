"""Files and folders to a corpus: every rule of reading, on real files."""

from __future__ import annotations

import codecs
import copy
import json
import os
import pickle
import shutil
import socket
import subprocess
import sys
import tempfile
import textwrap
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from textalign import read
from textalign.corpus import Article, Corpus, Skipped, short_names
from textalign.errors import (
    ExitCode,
    InputError,
    InternalError,
    MissingPathError,
    TextalignError,
    UsageError,
    drop_unprintable,
    listed,
    printable,
    quoted,
    system_words,
)
from textalign.read import find

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BYTES = 1 << 20
PACKAGE_FOLDER = Path(read.__file__).parent.parent.parent

posix_only = pytest.mark.skipif(os.name != "posix", reason="named pipes and links need POSIX")


def read_corpus(*paths: str | os.PathLike[str], **options: Any) -> Corpus:
    return read.read_corpus(paths, **{"max_bytes": MAX_BYTES, **options})


def write(path: Path, data: bytes | str = "some words") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def skipped(corpus: Corpus) -> dict[str, str]:
    return {Path(entry.name).name: entry.reason for entry in corpus.skipped}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "folder"
    made.mkdir()
    return made


def as_nobody(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a script that may not do what the administrator may."""
    drop = "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
    code = f"import os, sys\nimport textalign.read\n{drop}{textwrap.dedent(script)}"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(PACKAGE_FOLDER)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of the machine reaches, as pytest's own are not."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    yield made
    for path in made.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
    shutil.rmtree(made)


# --- Folders -----------------------------------------------------------------------------------


def test_a_folder_is_read_recursively_in_the_order_of_the_bytes_of_its_paths(folder: Path) -> None:
    names = ["b.txt", "a/z.md", "a.txt", "Z.TXT", "a/b/c.txt", "é.txt", "a-.txt", "a0.txt"]
    for name in names:
        write(folder / name, name)
    corpus = read_corpus(folder)
    assert corpus.ids == tuple(sorted(names, key=str.encode))
    assert [article.text for article in corpus] == list(corpus.ids)
    assert corpus["a/b/c.txt"].path == folder / "a/b/c.txt"
    assert not corpus.skipped
    assert not corpus.notes


def test_the_order_in_which_the_system_lists_a_folder_does_not_matter(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "c/d.txt", "e.pdf", "f.pdf"):
        write(folder / name, name)
    (folder / "l.txt").symlink_to("a.txt")
    (folder / "k.txt").symlink_to("a.txt")
    expected = read_corpus(folder)
    list_folder = find._list_folder
    for turn in (sorted, lambda entries, key: sorted(entries, key=key, reverse=True)):
        monkeypatch.setattr(
            find, "_list_folder", lambda *a, turn=turn: turn(list_folder(*a), key=lambda e: e[0])
        )
        assert read_corpus(folder) == expected


def test_hidden_files_and_folders_are_left_out_unless_given(folder: Path) -> None:
    for name in ("seen.txt", ".hidden.txt", ".git/note.txt", "a/.cache/x.md"):
        write(folder / name)
    corpus = read_corpus(folder)
    assert corpus.ids == ("seen.txt",)
    assert not corpus.skipped
    assert not corpus.notes
    assert read_corpus(folder / ".hidden.txt").ids == (".hidden.txt",)
    assert read_corpus(folder / ".git").ids == ("note.txt",)


def test_other_suffixes_in_a_folder_are_counted_and_named(folder: Path) -> None:
    write(folder / "x.txt")
    write(folder / "b.bin")
    assert read_corpus(folder).notes == ("1 file with another suffix left alone: b.bin",)
    write(folder / "sub/a.pdf")
    write(folder / "README")
    corpus = read_corpus(folder)
    assert corpus.skipped == ()
    assert corpus.notes == ("3 files with other suffixes left alone: README, b.bin, sub/a.pdf",)
    for number in range(20):
        write(folder / f"{number:02}.csv")
    assert read_corpus(folder).notes[0].endswith("08.csv, 09.csv, and 13 more")


def test_a_file_given_is_read_whatever_its_suffix(folder: Path) -> None:
    assert read_corpus(write(folder / "README")).ids == ("README",)
    assert read_corpus(write(folder / "page.tex", "<p>")).articles[0].text == "<p>"
    assert read_corpus(write(folder / "-n")).ids == ("-n",)


@posix_only
def test_links_in_a_folder_are_named_and_not_followed(folder: Path, tmp_path: Path) -> None:
    write(folder / "a.txt")
    write(tmp_path / "secret/key.txt", "secret")
    (folder / "file.txt").symlink_to(tmp_path / "secret/key.txt")
    (folder / "elsewhere").symlink_to(tmp_path / "secret")
    (folder / "loop").symlink_to(".")
    (folder / "broken.txt").symlink_to("nothing")
    (folder / "self").symlink_to("self")
    corpus = read_corpus(folder)
    assert corpus.ids == ("a.txt",)
    names = ["broken.txt", "elsewhere", "file.txt", "loop", "self"]
    assert [Path(entry.name).name for entry in corpus.skipped] == names
    assert {entry.reason for entry in corpus.skipped} == {"symbolic link"}


@posix_only
def test_a_root_may_be_a_link(folder: Path, tmp_path: Path) -> None:
    write(folder / "a.txt")
    (tmp_path / "link").symlink_to(folder)
    (tmp_path / "one").symlink_to(folder / "a.txt")
    assert read_corpus(tmp_path / "link").ids == ("a.txt",)
    assert read_corpus(tmp_path / "one").ids == ("one",)


@posix_only
def test_a_folder_or_file_swapped_for_a_link_meanwhile_leads_nowhere(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "a.txt")
    write(folder / "b.txt")
    write(folder / "sub/inner/x.txt")
    write(folder / "tub/x.txt")
    write(tmp_path / "secret/inner/x.txt", "secret")
    write(tmp_path / "secret/x.txt", "secret")
    list_folder = find._list_folder

    def list_and_swap(root: str, inside: str) -> Any:
        entries = list_folder(root, inside)
        if inside == "sub/inner":
            (folder / "sub").rename(tmp_path / "old sub")
            (folder / "sub").symlink_to(tmp_path / "secret")
            (folder / "b.txt").unlink()
            (folder / "b.txt").symlink_to(tmp_path / "secret/x.txt")
        if inside == "" and (folder / "tub").is_dir():
            (folder / "tub").rename(tmp_path / "old tub")
            (folder / "tub").symlink_to(tmp_path / "secret")
        return entries

    monkeypatch.setattr(find, "_list_folder", list_and_swap)
    corpus = read_corpus(folder)
    assert corpus.ids == ("a.txt",)
    assert [Path(entry.name).name for entry in corpus.skipped] == ["tub", "b.txt", "x.txt"]


@posix_only
def test_folders_may_nest_deeper_than_any_path_is_long(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    depth = 1500
    monkeypatch.chdir(folder)
    for _ in range(depth):
        Path("deep").mkdir()
        os.chdir("deep")
    Path("end.txt").write_text("found")
    corpus = read_corpus(folder)
    assert corpus.ids == ("deep/" * depth + "end.txt",)
    assert corpus[0].text == "found"
    Path("end.txt").unlink()
    for _ in range(depth):
        os.chdir("..")
        Path("deep").rmdir()


def test_reading_works_where_folders_cannot_be_opened(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "a.txt")
    write(folder / "sub/b.txt")
    write(folder / "c.pdf")
    (folder / "link.txt").symlink_to("a.txt")
    expected = read_corpus(folder)
    monkeypatch.setattr(os, "supports_fd", set())
    monkeypatch.setattr(os, "supports_dir_fd", set())
    assert read_corpus(folder) == expected


# --- What is not a text file -------------------------------------------------------------------


@posix_only
def test_pipes_sockets_and_devices_are_never_opened(folder: Path) -> None:
    write(folder / "a.txt")
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(folder)  # the path of a socket may have some 100 bytes only
        try:
            listener.bind("socket.txt")
        finally:
            os.chdir(here)
        corpus = read_corpus(folder, folder / "pipe.txt", "/dev/zero", "/dev/null")
        assert corpus.ids == ("a.txt",)
        assert [str(entry) for entry in corpus.skipped] == [
            f"'{folder}/pipe.txt': not a regular file (a named pipe)",
            f"'{folder}/socket.txt': not a regular file (a socket)",
            f"'{folder}/pipe.txt': not a regular file (a named pipe)",
            "'/dev/zero': not a regular file (a character device)",
            "'/dev/null': not a regular file (a character device)",
        ]


@posix_only
@pytest.mark.parametrize("given", ["folder", "file"])
def test_a_pipe_that_takes_the_place_of_a_file_does_not_block(
    folder: Path, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "a.txt")
    write(folder / "b.txt")
    tell_apart = find.tell_ids_apart

    def swap(roots: Any) -> None:
        tell_apart(roots)
        (folder / "b.txt").unlink()
        os.mkfifo(folder / "b.txt")

    monkeypatch.setattr(find, "tell_ids_apart", swap)
    paths = [folder] if given == "folder" else [folder / "a.txt", folder / "b.txt"]
    assert skipped(read_corpus(*paths)) == {"b.txt": "not a regular file (a named pipe)"}


def test_a_file_over_the_limit_is_skipped_before_it_is_read(folder: Path) -> None:
    write(folder / "exact.txt", "x" * 1000)
    with (folder / "huge.txt").open("wb") as stream:
        stream.truncate(1 << 40)
    write(folder / "over.txt", "x" * 1001)
    corpus = read_corpus(folder, max_bytes=1000)
    assert corpus.ids == ("exact.txt",)
    assert skipped(corpus) == {
        "huge.txt": "1,099,511,627,776 bytes are over the limit of 1,000: "
        "raise it with --max-bytes",
        "over.txt": "1,001 bytes are over the limit of 1,000: raise it with --max-bytes",
    }


@pytest.mark.parametrize("change", [-1, 1])
def test_a_file_that_has_not_the_size_it_had_is_skipped(
    folder: Path, change: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "a.txt")
    path = write(folder / "b.txt", "x" * 10)
    fstat = os.fstat

    def look_then_change(descriptor: int) -> os.stat_result:
        status = fstat(descriptor)
        if status.st_ino == path.stat().st_ino:
            os.truncate(path, status.st_size + change)
        return status

    monkeypatch.setattr(os, "fstat", look_then_change)
    assert skipped(read_corpus(folder)) == {"b.txt": "changed while it was read"}


def test_a_file_written_over_in_place_is_skipped(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "a.txt")
    path = write(folder / "b.txt", "x" * 10)
    os.utime(path, ns=(0, 0))
    fstat = os.fstat

    def look_then_change(descriptor: int) -> os.stat_result:
        status = fstat(descriptor)
        if status.st_ino == path.stat().st_ino:
            write(path, "y" * 10)
        return status

    monkeypatch.setattr(os, "fstat", look_then_change)
    assert skipped(read_corpus(folder)) == {"b.txt": "changed while it was read"}


def test_a_file_that_grows_all_the_time_is_read_whole_or_skipped(folder: Path) -> None:
    write(folder / "still.txt")
    path = write(folder / "log.txt", "line\n")
    stop = threading.Event()

    def grow() -> None:
        with path.open("ab", buffering=0) as stream:
            while not stop.is_set():
                stream.write(b"line\n" * 100)

    writer = threading.Thread(target=grow)
    writer.start()
    try:
        for _ in range(50):
            corpus = read_corpus(folder, max_bytes=1 << 40)
            if "log.txt" in corpus:
                text = corpus["log.txt"].text
                assert text == ("line\n" * (len(text) // 5 + 1))[: len(text)]
            else:
                assert skipped(corpus) == {"log.txt": "changed while it was read"}
            os.truncate(path, 0)
    finally:
        stop.set()
        writer.join()


def test_a_file_that_vanishes_is_named_and_the_others_are_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "a.txt")
    write(folder / "b.txt")
    tell_apart = find.tell_ids_apart

    def remove(roots: Any) -> None:
        tell_apart(roots)
        (folder / "b.txt").unlink()

    monkeypatch.setattr(find, "tell_ids_apart", remove)
    corpus = read_corpus(folder)
    assert corpus.ids == ("a.txt",)
    assert skipped(corpus) == {"b.txt": "No such file or directory"}


def test_a_file_that_vanishes_while_its_folder_is_listed_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "a.txt")
    write(folder / "b.txt")
    lstat = os.lstat

    def vanished(path: str) -> os.stat_result:
        return lstat(f"{path}.gone" if path.endswith("b.txt") else path)

    monkeypatch.setattr(os, "supports_fd", set())
    monkeypatch.setattr(os, "lstat", vanished)
    corpus = read_corpus(folder)
    assert corpus.ids == ("a.txt",)
    assert skipped(corpus) == {"b.txt": "No such file or directory"}


@posix_only
def test_unreadable_files_and_folders_are_skipped_with_the_words_of_the_system(
    open_folder: Path,
) -> None:
    write(open_folder / "a.txt")
    write(open_folder / "closed.txt").chmod(0)
    write(open_folder / "locked/b.txt").parent.chmod(0)
    done = as_nobody(
        """
        corpus = textalign.read.read_corpus(sys.argv[1:], max_bytes=1000)
        print(corpus.ids, *corpus.skipped, sep="\\n")
        """,
        str(open_folder),
        str(open_folder / "locked"),
        str(open_folder / "locked/b.txt"),
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "('a.txt',)",
        f"'{open_folder}/locked/b.txt': Permission denied",
        f"'{open_folder}/locked': Permission denied",
        f"'{open_folder}/locked': Permission denied",
        f"'{open_folder}/closed.txt': Permission denied",
    ]


# --- Paths given -------------------------------------------------------------------------------


def test_a_path_that_does_not_exist_is_an_error_of_usage(folder: Path) -> None:
    write(folder / "a.txt")
    with pytest.raises(MissingPathError, match=r"no such file or folder: 'x'") as caught:
        read_corpus("x")
    assert caught.value.exit_code is ExitCode.USAGE
    with pytest.raises(MissingPathError, match=r"folder: '', '.*a\.txt/', 'nul\\x00', '\\ud800'"):
        read_corpus(folder, "", f"{folder / 'a.txt'}/", "nul\0", "\ud800")


@posix_only
def test_a_given_path_that_cannot_be_looked_at_is_skipped(folder: Path) -> None:
    write(folder / "a.txt")
    (folder / "loop").symlink_to("loop")
    corpus = read_corpus(folder / "loop", folder / "a.txt")
    assert corpus.ids == ("a.txt",)
    assert skipped(corpus) == {"loop": "Too many levels of symbolic links"}


def test_no_path_at_all_is_an_error_of_usage() -> None:
    with pytest.raises(UsageError, match="no file or folder"):
        read_corpus()


def test_one_path_need_not_be_in_a_list(folder: Path) -> None:
    write(folder / "a.txt")
    assert read.read_corpus(folder, max_bytes=MAX_BYTES) == read_corpus(folder)
    assert read.read_corpus(str(folder), max_bytes=MAX_BYTES) == read_corpus(folder)


def test_nothing_to_read_is_an_error_that_says_what_was_looked_for(folder: Path) -> None:
    with pytest.raises(
        InputError, match=r"no files to read \(\.txt, .*\) in '.*folder'$"
    ) as caught:
        read_corpus(folder)
    assert caught.value.exit_code is ExitCode.FAILED
    write(folder / "a.pdf")
    write(folder / "b.txt", b"\0\1\2\3")
    with pytest.raises(InputError) as caught:
        read_corpus(folder, "/dev/null")
    message = str(caught.value)
    for part in ("b.txt': looks binary", "'/dev/null': not a regular file", "left alone: a.pdf"):
        assert part in message
    assert "no text files" not in message


def test_a_file_is_read_once_by_whatever_names_it_is_given(folder: Path) -> None:
    path = write(folder / "a.txt")
    write(folder / "copy.txt")
    os.link(path, folder / "z.txt")
    corpus = read_corpus(folder, path, f"{folder}/./a.txt")
    assert corpus.ids == ("a.txt", "copy.txt")
    assert corpus.notes == (
        (
            f"3 files were met twice and read once: '{folder}/z.txt' (read as '{path}'), "
            f"'{path}' (read as '{path}'), '{folder}/./a.txt' (read as '{path}')"
        ),
    )
    assert read_corpus(path, path).notes[0].startswith("1 file was met twice and read once: ")
    # The order of reading is the order given.
    assert read_corpus(folder / "copy.txt", folder).ids == ("copy.txt", "a.txt")


def test_equal_ids_of_folders_are_told_apart_by_the_names_of_the_folders(tmp_path: Path) -> None:
    for name in ("x/a.txt", "x/only.txt", "y/a.txt", "z/b.txt"):
        write(tmp_path / name)
    corpus = read_corpus(tmp_path / "x", tmp_path / "y", tmp_path / "z")
    assert corpus.ids == ("x/a.txt", "x/only.txt", "y/a.txt", "b.txt")


def test_equal_ids_take_as_many_folders_as_they_need(tmp_path: Path) -> None:
    for name in ("1/docs/a.txt", "2/docs/a.txt", "3/b.txt"):
        write(tmp_path / name)
    roots = [tmp_path / "1/docs", tmp_path / "2/docs", tmp_path / "3"]
    assert read_corpus(*roots).ids == ("1/docs/a.txt", "2/docs/a.txt", "b.txt")
    files = [tmp_path / "1/docs/a.txt", tmp_path / "2/docs/a.txt", tmp_path / "3/b.txt"]
    assert read_corpus(*files).ids == ("1/docs/a.txt", "2/docs/a.txt", "b.txt")
    mixed = [tmp_path / "1/docs/a.txt", tmp_path / "2"]
    assert read_corpus(*mixed).ids == ("a.txt", "docs/a.txt")


def test_an_id_that_is_the_end_of_another_path_is_told_apart_too(tmp_path: Path) -> None:
    inner = write(tmp_path / "b" / str(tmp_path).lstrip("/") / "a.txt")
    outer = write(tmp_path / "a.txt")
    corpus = read_corpus(inner, outer)
    assert len(set(corpus.ids)) == 2
    assert corpus.ids[1] == outer.as_posix()


def test_ids_do_not_depend_on_what_can_be_read(tmp_path: Path) -> None:
    write(tmp_path / "x/a.txt", b"\0\1\0")
    write(tmp_path / "y/a.txt")
    assert read_corpus(tmp_path / "x", tmp_path / "y").ids == ("y/a.txt",)


# --- Names -------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="names that are not UTF-8 need Linux")
def test_names_that_are_not_utf_8_have_ids_that_are(folder: Path) -> None:
    here = os.fsencode(folder)
    names = [b"\xff.txt", rb"\xff.txt", b"caf\xe9.txt", b"a\\b.txt", b"\\\xff.txt", rb"\\xff.txt"]
    for name in names:
        Path(os.fsdecode(here + b"/" + name)).write_bytes(name)
    corpus = read_corpus(folder)
    by_content = {article.text: article.id for article in corpus}
    assert len(set(corpus.ids)) == len(names)
    assert by_content["caf\ufffd.txt"] == r"caf\xe9.txt"
    assert by_content["\ufffd.txt"] == r"\xff.txt"
    assert by_content[r"\xff.txt"] == r"\\xff.txt"
    assert by_content[r"a\b.txt"] == r"a\b.txt"
    json.dumps(corpus.ids, ensure_ascii=False).encode()
    given = read_corpus(os.fsdecode(here + b"/\xff.txt"))
    assert given.ids == (r"\xff.txt",)
    assert given[0].path is not None
    assert given[0].path.read_bytes() == b"\xff.txt"


@posix_only
def test_hostile_names_are_kept_in_ids_and_escaped_in_messages(folder: Path) -> None:
    name = "\x1b[31m\n\u202egnp.txt"
    write(folder / name)
    os.mkfifo(folder / f"pipe {name}")
    os.mkfifo(folder / f"{name}.pdf")
    corpus = read_corpus(folder)
    assert corpus.ids == (name,)
    assert r"pipe \x1b[31m\x0a\u202egnp.txt'" in str(corpus.skipped[0])
    assert corpus.notes[0].endswith(r": \x1b[31m\x0a\u202egnp.txt.pdf")


@posix_only
def test_the_longest_name_is_read(folder: Path) -> None:
    name = "x" * 251 + ".txt"
    write(folder / name)
    assert read_corpus(folder).ids == (name,)


# --- Decoding ----------------------------------------------------------------------------------

MARKED = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
]


def decoded(folder: Path, data: bytes, **options: Any) -> Article:
    return read_corpus(write(folder / "file.txt", data), **options)[0]


def refused(folder: Path, data: bytes) -> str:
    write(folder / "a.txt")
    write(folder / "b.txt", data)
    return skipped(read_corpus(folder))["b.txt"]


@pytest.mark.parametrize(("mark", "encoding"), MARKED)
@pytest.mark.parametrize("given", [None, "cp1252"])
def test_a_byte_order_mark_decides_and_is_no_text(
    folder: Path, mark: bytes, encoding: str, given: str | None
) -> None:
    text = "Zoë’s 😀\r\nend\0\ufeff."
    article = decoded(folder, mark + text.encode(encoding), encoding=given)
    assert article.text == text
    assert article.notes == ()
    empty = decoded(folder, mark)
    assert (empty.text, empty.notes) == ("", ("is empty",))


def test_without_a_mark_the_encoding_given_decides_else_utf_8(folder: Path) -> None:
    assert decoded(folder, "Zoë".encode()).text == "Zoë"
    assert decoded(folder, b"Zo\xeb", encoding="latin-1").text == "Zoë"
    assert decoded(folder, "Zoë".encode("utf-16-be"), encoding="UTF-16BE").text == "Zoë"
    assert decoded(folder, b"a\0b", encoding="utf-8").text == "a\0b"


def test_encodings_that_depend_on_the_machine_are_pinned(folder: Path) -> None:
    assert decoded(folder, "Zoë".encode("utf-16-le"), encoding="utf-16").text == "Zoë"
    assert decoded(folder, "Zoë".encode("utf-32-le"), encoding="utf-32").text == "Zoë"
    two_marks = codecs.BOM_UTF8 + codecs.BOM_UTF8 + b"x"
    assert decoded(folder, two_marks, encoding="utf-8-sig").text == "\ufeffx"


@pytest.mark.parametrize("name", ["utf-9", "", "base64", "zlib", "idna", "undefined", "\0", "é"])
def test_an_unknown_encoding_is_an_error_of_usage(folder: Path, name: str) -> None:
    with pytest.raises(UsageError, match="no text encoding is called"):
        read_corpus(write(folder / "a.txt"), encoding=name)


@pytest.mark.parametrize("text", ["a\r\nb\rc\nd\x85e\u2028f", "\r", " \n", "a\n\n", "\x0c\x1c"])
def test_the_text_is_exactly_that_of_the_file(folder: Path, text: str) -> None:
    assert decoded(folder, text.encode()).text == text


@pytest.mark.parametrize("data", [b"", b" \r\n\t", "\u3000\u00a0".encode()])
def test_a_file_without_words_is_an_article_with_a_note(folder: Path, data: bytes) -> None:
    article = decoded(folder, data)
    assert article.text == data.decode()
    assert article.notes == ("is empty",)


def test_invalid_bytes_are_replaced_counted_and_located(folder: Path) -> None:
    article = decoded(folder, "ab\ufffd".encode() + b"\xffcd\xc3.\xe2\x82." + b"e")
    assert article.text == "ab\ufffd\ufffdcd\ufffd.\ufffd.e"
    assert article.notes == (
        (
            "3 byte sequences are not valid utf-8 and were replaced (first at byte offset 5); "
            "pass --encoding if it is another encoding"
        ),
    )
    assert decoded(folder, b"a\xff").notes == (
        (
            "1 byte sequence is not valid utf-8 and was replaced (at byte offset 1); "
            "pass --encoding if it is another encoding"
        ),
    )


def test_invalid_bytes_of_a_known_encoding_come_without_advice(folder: Path) -> None:
    assert decoded(folder, b"a\x81", encoding="cp1252").notes == (
        "1 byte sequence is not valid cp1252 and was replaced (at byte offset 1)",
    )
    lone = codecs.BOM_UTF16_LE + "a\ud800b".encode("utf-16-le", "surrogatepass")
    article = decoded(folder, lone)
    assert article.text == "a\ufffdb"
    assert article.notes == (
        "1 byte sequence is not valid utf-16-le and was replaced (at byte offset 4)",
    )
    assert decoded(folder, codecs.BOM_UTF8 + b"a\xff").notes == (
        "1 byte sequence is not valid utf-8 and was replaced (at byte offset 4)",
    )


@pytest.mark.parametrize(
    "data", [b"abc\0def", b"\0", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"a" * 8191 + b"\0"]
)
def test_a_nul_near_the_start_looks_binary(folder: Path, data: bytes) -> None:
    offset = data.index(0)
    assert refused(folder, data) == (
        f"looks binary (a NUL at byte offset {offset}): pass --encoding if it is text"
    )


def test_a_nul_further_on_is_text(folder: Path) -> None:
    assert decoded(folder, b"a" * 8192 + b"\0").text == "a" * 8192 + "\0"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_recognised(folder: Path, encoding: str) -> None:
    for text in ("The “ball” is in his court. " * 999, "Hi", "Zoë"):
        assert refused(folder, text.encode(encoding)) == (
            f"looks like UTF-16 without a byte order mark: pass --encoding {encoding}"
        )


# --- The corpus --------------------------------------------------------------------------------


def test_a_corpus_of_texts_counts_for_ids() -> None:
    corpus = Corpus.from_texts(["a", "", "c"])
    assert corpus.ids == ("0", "1", "2")
    assert [article.text for article in corpus] == ["a", "", "c"]
    assert len(corpus) == 3
    assert corpus["2"] is corpus[2] is corpus[-1]
    assert "2" in corpus
    assert corpus[0] in corpus
    assert "3" not in corpus
    with pytest.raises(KeyError):
        corpus["3"]
    with pytest.raises(IndexError):
        corpus[3]
    assert Corpus.from_texts(iter(["a", "", "c"])) == corpus == Corpus.from_articles(corpus)
    assert Corpus.from_mapping({"0": "a", "1": "", "2": "c"}) == corpus
    assert len(Corpus.from_texts([])) == 0


@pytest.mark.parametrize("seen", ["articles", "ids", "nothing"])
def test_a_corpus_of_plain_texts_is_as_one_of_articles(seen: str) -> None:
    texts = ("a", "", "c\ud800", "Ä" * 9)
    corpus = Corpus.from_texts(texts)
    if seen != "nothing":
        getattr(corpus, seen)
    made = Corpus(tuple(Article(str(n), text) for n, text in enumerate(texts)))
    again = pickle.loads(pickle.dumps(corpus))
    for one in (corpus, again, copy.copy(corpus), copy.deepcopy(corpus)):
        assert len(one) == 4
        assert one.texts == made.texts == texts
        assert one.ids == made.ids == ("0", "1", "2", "3")
        assert (one == made, made == one, hash(one) == hash(made)) == (True, True, True)
        assert (repr(one), one["2"], one[-1]) == (repr(made), made[2], made["3"])
        assert "3" in one
        assert "4" not in one
        assert list(one) == list(made.articles)
    with pytest.raises(AttributeError, match="'Corpus' object has no attribute 'article'"):
        corpus.article  # noqa: B018


def test_a_corpus_of_records_takes_their_ids() -> None:
    records: list[dict[str, object]] = [
        {"id": "x", "text": "a", "other": 1},
        {"text": "b"},
        {"id": 7, "text": "c"},
        {"id": None, "text": "d"},
    ]
    assert Corpus.from_records(records).ids == ("x", "1", "7", "3")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Corpus.from_texts("one text"), "a list of texts is needed"),
        (lambda: Corpus.from_texts(["a", b"b"]), r"article 1 \('1'\) is of type bytes"),  # type: ignore[list-item]
        (lambda: Corpus.from_mapping({"x": None}), r"article 0 \('x'\) is of type NoneType"),  # type: ignore[dict-item]
        (lambda: Corpus.from_mapping({1: "x"}), "the id of article 0 is of type int"),  # type: ignore[dict-item]
        (lambda: Corpus.from_records([{"text": 1}]), r"article 0 \('0'\) is of type int"),
        (lambda: Corpus.from_records([{"id": True, "text": ""}]), "is of type bool"),
        (lambda: Corpus.from_records([{"body": ""}]), "no key 'text'; .*: 'body'; .*text_field"),
        (lambda: Corpus.from_records([{}]), "its keys are: none at all"),
        (lambda: Corpus.from_records(["x"]), "record 0 is of type str"),  # type: ignore[list-item]
        (lambda: Corpus.from_articles(["x"]), "item 0 is of type str"),  # type: ignore[list-item]
        (lambda: Corpus.from_mapping({"\ud800": ""}), r"'\\ud800'\) holds a lone surrogate"),
        (
            lambda: Corpus.from_records([{"text": ""}, {"text": "", "id": "0"}]),
            "the id '0' stands twice, at 0 and 1",
        ),
        (
            lambda: Corpus((Article("a", "", Path("p")), Article("a", "", Path("q")))),
            r"the id 'a' stands twice, at 0 \('p'\) and 1 \('q'\)",
        ),
    ],
)
def test_what_cannot_be_an_article_is_named(make: Any, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        make()
    assert isinstance(caught.value, ValueError)


def test_a_corpus_never_shows_its_texts() -> None:
    corpus = Corpus((Article("a", "secret"),), (Skipped("b", "c"),))
    assert repr(corpus) == "Corpus(1 article, 1 skipped)"
    assert "secret" not in repr(corpus[0])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("", ""),
        ("\n \t\n\r\n  A title \n More", "A title"),
        ("\x1b\x07\n\u202eA\tti\x00tle\u2028More", "A title"),
        ("x" * 300, "x" * 199 + "…"),
        ("x" * 198 + " " + "y" * 300, "x" * 198 + "…"),
        (" " * 5000 + "far", "far"),
        ("\ud800", ""),
    ],
)
def test_the_title_is_the_first_line_with_something_in_it(text: str, title: str) -> None:
    assert Article("a", text).title == title


@pytest.mark.parametrize(
    ("ids", "names"),
    [
        ([], []),
        (["000_5dcc.txt", "001_bc11.txt"], ["000", "001"]),
        (["a.txt", "b.md"], ["a", "b"]),
        (["0", "10", "2"], ["0", "10", "2"]),
        (["v1.5", "v1.6"], ["v1.5", "v1.6"]),
        (["en-US", "en-GB"], ["en-U", "en-G"]),
        (["_a", "_b"], ["_a", "_b"]),
        (["the", "the quick"], ["the", "the q"]),
        (["ab", "ab-1", "ab-2"], ["ab", "ab-1", "ab-2"]),
        (["averylongnamehere.txt", "another.txt"], ["ave", "ano"]),
        (["averylongname1", "averylongname2"], ["0", "1"]),
        (["docs/000_x.txt", "docs/001_x.txt"], ["docs/000", "docs/001"]),
        (["\x1b.txt", "\u202e.txt"], [r"\x1b", r"\u202e"]),
        (["\x1b", r"\x1b"], ["0", "1"]),
        (["", "a"], ["0", "1"]),
        (["a.txt.txt", "a.txt"], ["a.t", "a"]),
    ],
)
def test_short_names_tell_articles_apart(ids: list[str], names: list[str]) -> None:
    assert short_names(ids) == names
    assert len(set(names)) == len(ids)


def test_an_id_is_found_by_itself_its_short_name_or_its_beginning() -> None:
    corpus = Corpus.from_mapping({"1_a.txt": "", "10_b.txt": "", "10": "", "2_c.txt": ""})
    assert corpus.find_id("10") == "10"
    assert corpus.find_id("1_a.txt") == "1_a.txt"
    assert corpus.find_id("2") == "2_c.txt"
    names = Corpus.from_mapping({"1_a": "", "10_b": ""})
    assert [names.find_id(name) for name in short_names(names.ids)] == ["1_a", "10_b"]
    with pytest.raises(UsageError, match=r"'1' is the beginning of 3 ids: '1_a\.txt', '10_b"):
        corpus.find_id("1")
    with pytest.raises(UsageError, match=r"no article is called 'x\\x1b'; the ids are: '1_a\.txt'"):
        corpus.find_id("x\x1b")
    with pytest.raises(UsageError, match="the ids are: none"):
        Corpus(()).find_id("x")


# --- Errors ------------------------------------------------------------------------------------


def test_messages_show_names_without_control_characters() -> None:
    assert printable("a\x1b\n\x7f\x85\u200f\u2066\ud800\udcff") == (
        r"a\x1b\x0a\x7f\x85\u200f\u2066\ud800\xff"
    )
    assert printable("Zoë’s 😀\\x") == "Zoë’s 😀\\x"
    assert drop_unprintable("a\x1bb\u202e") == "ab"
    assert quoted(Path("a\n")) == r"'a\x0a'"
    assert listed(["a", "b"]) == "a, b"
    assert listed([str(number) for number in range(1012)], "; ").endswith("9; and 1,002 more")
    assert system_words(OSError("bare")) == "bare"
    assert system_words(OSError()) == "OSError"


def test_every_error_is_one_of_ours_and_knows_its_exit_code() -> None:
    assert issubclass(MissingPathError, InputError)
    assert TextalignError.exit_code is InputError.exit_code is ExitCode.FAILED
    assert [code.value for code in ExitCode] == [0, 1, 2, 3, 4, 130]
    assert str(InternalError("x")) == "x (this is a bug in textalign: please report it)"
