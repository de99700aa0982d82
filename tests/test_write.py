"""Bytes to disk, whole or not at all: every rule of writing, on real files."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

import pytest

from textalign import write
from textalign.errors import ExitCode, InputError, OutputError, OutputPathError, UsageError
from textalign.write import atomic_output, check_output, refuse_overwriting_input, write_atomic

if TYPE_CHECKING:
    from collections.abc import Iterator

resource = pytest.importorskip("resource", reason="limits, links, pipes and signals need POSIX")

PACKAGE_FOLDER = Path(write.__file__).parent.parent
OLD = b"the old file"
NEW = b"the new file, which is longer"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# Limits, the mask and the folder of a fixture are those of all threads.
pytestmark = pytest.mark.thread_unsafe(reason="what it changes is the process's")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "out.json"
    path.write_bytes(OLD)
    return path


@contextlib.contextmanager
def left_as_it_was(target: Path) -> Iterator[None]:
    before = names(target.parent)
    status = target.stat()
    yield
    assert target.read_bytes() == OLD
    assert target.stat().st_ino == status.st_ino
    assert names(target.parent) == before


def run(
    script: str, *arguments: str | Path, stdout: IO[bytes] | int = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(PACKAGE_FOLDER)},
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
    )


# --- What is written ---------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", NEW, bytes(range(256)) * 10_000])
def test_a_file_is_made_or_replaced(target: Path, data: bytes) -> None:
    write_atomic(target, data)
    write_atomic(str(target.with_name("other")), data)
    assert target.read_bytes() == target.with_name("other").read_bytes() == data
    assert names(target.parent) == ["other", "out.json"]


def test_nothing_shows_before_the_end(target: Path) -> None:
    with atomic_output(target, "wb") as stream:
        stream.write(NEW)
        stream.flush()
        assert target.read_bytes() == OLD
        (temporary,) = set(names(target.parent)) - {"out.json"}
        assert temporary.startswith(".out.json.")
        assert temporary.endswith(".tmp")
        assert stat.S_IMODE((target.parent / temporary).stat().st_mode) == 0o600
    assert target.read_bytes() == NEW


def test_text_is_utf_8_with_line_ends_as_given(target: Path) -> None:
    with atomic_output(target, "w") as stream:
        stream.write("Zoë\n\r\n😀")
    assert target.read_bytes() == "Zoë\n\r\n😀".encode()


def test_text_that_is_not_unicode_leaves_the_old_file(target: Path) -> None:
    def write_surrogate() -> None:
        with atomic_output(target, "w") as stream:
            stream.write("\ud800")

    with left_as_it_was(target), pytest.raises(UnicodeEncodeError):
        write_surrogate()


@pytest.mark.parametrize("mode", ["w", "wb"])
def test_the_block_may_close_the_stream(target: Path, mode: str) -> None:
    if mode == "w":
        with atomic_output(target, "w") as text:
            text.write(NEW.decode())
            text.close()
    else:
        with atomic_output(target, "wb") as stream:
            stream.write(NEW)
            stream.close()
    assert target.read_bytes() == NEW


def test_the_file_and_its_folder_are_flushed_to_the_disk(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, os.replace

    def note_fsync(descriptor: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def note_replace(source: str, path: str) -> None:
        steps.append("replace")
        replace(source, path)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(os, "replace", note_replace)
    write_atomic(target, NEW)
    assert steps == ["file", "replace", "folder"]


def test_a_file_system_without_fsync_is_written_all_the_same(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(descriptor: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", none)
    write_atomic(target, NEW)
    assert target.read_bytes() == NEW


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_permissions_are_kept_and_new_files_follow_the_mask(target: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        for mode in (0o644, 0o600, 0o666, 0o755):
            target.chmod(mode)
            write_atomic(target, NEW)
            assert stat.S_IMODE(target.stat().st_mode) == mode
        new = target.with_name("new")
        write_atomic(new, NEW)
        assert stat.S_IMODE(new.stat().st_mode) == 0o666 & ~mask
    finally:
        os.umask(before)


@pytest.mark.parametrize("name", ["x" * 255, "é" * 127, "-n", ".hidden", "a\nb\x1b", "a b"])
def test_any_name_can_be_written(tmp_path: Path, name: str) -> None:
    write_atomic(tmp_path / name, OLD)
    write_atomic(tmp_path / name, NEW)
    assert (tmp_path / name).read_bytes() == NEW
    assert names(tmp_path) == [name]


@pytest.mark.skipif(sys.platform != "linux", reason="names that are not UTF-8 need Linux")
def test_a_name_that_is_not_utf_8_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff" * 255)
    write_atomic(path, NEW)
    assert path.read_bytes() == NEW


def test_a_bare_name_is_a_file_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_atomic("out", NEW)
    assert (tmp_path / "out").read_bytes() == NEW


# --- Links, pipes and devices ------------------------------------------------------------------


def test_a_link_is_written_through(target: Path, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    links = [tmp_path / "first", tmp_path / "sub/second", tmp_path / "third"]
    links[0].symlink_to("sub/second")
    links[1].symlink_to("../out.json")
    links[2].symlink_to("sub/new")
    write_atomic(links[0], NEW)
    write_atomic(links[2], NEW)
    assert target.read_bytes() == (tmp_path / "sub/new").read_bytes() == NEW
    assert all(link.is_symlink() for link in links)
    assert names(tmp_path / "sub") == ["new", "second"]


def test_dots_after_a_link_to_a_folder_mean_what_the_system_means(tmp_path: Path) -> None:
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "link").symlink_to("a/b")
    write_atomic(f"{tmp_path}/link/../out", NEW)
    assert (tmp_path / "a/out").read_bytes() == NEW


def test_links_that_lead_nowhere_are_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "far").symlink_to("missing/out")
    with pytest.raises(OutputPathError, match="leads nowhere"):
        write_atomic(tmp_path / "loop", NEW)
    with pytest.raises(OutputPathError, match=r"there is no folder '.*missing'"):
        write_atomic(tmp_path / "far", NEW)


def test_a_named_pipe_is_written_directly(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    write_atomic(pipe, NEW)
    reader.join()
    assert got == [NEW]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert names(tmp_path) == ["pipe"]


def test_a_closed_pipe_stays_the_error_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: pipe.open("rb").close())
    reader.start()

    def write_when_closed() -> None:
        with atomic_output(pipe, "wb") as stream:
            reader.join()
            stream.write(NEW)

    with pytest.raises(BrokenPipeError):
        write_when_closed()


def test_devices_are_written_directly() -> None:
    before = Path("/dev/null").stat().st_ino
    write_atomic("/dev/null", NEW)
    assert Path("/dev/null").stat().st_ino == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("size", [1, 1 << 20])
def test_a_full_disk_is_an_output_error_with_the_words_of_the_system(size: int) -> None:
    with pytest.raises(OutputError, match=r"cannot write '/dev/full': No space left on device"):
        write_atomic("/dev/full", b"x" * size)
    with pytest.raises(OutputError, match="No space left"), atomic_output("/dev/full", "w") as text:
        text.write("x" * size)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc/self/fd is Linux's")
@pytest.mark.parametrize("path", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
@pytest.mark.parametrize("mode", ["wb", "ab"])
def test_the_output_of_the_shell_is_continued_not_replaced(
    tmp_path: Path, path: str, mode: str
) -> None:
    script = """
        import os, sys
        from textalign.write import write_atomic
        os.write(1, b"before ")
        write_atomic(sys.argv[1], b"data")
        os.write(1, b" after")
        """
    out = tmp_path / "out"
    out.write_bytes(b"earlier " * 5)
    with out.open(mode) as stream:
        done = run(script, path, stdout=stream)
    assert done.returncode == 0
    assert out.read_bytes() == (b"earlier " * 5 if mode == "ab" else b"") + b"before data after"
    assert run(script, path).stdout == b"before data after"
    assert names(tmp_path) == ["out"]


def test_an_open_file_that_is_not_open_is_an_output_error() -> None:
    with pytest.raises(OutputError, match="Bad file descriptor"):
        write_atomic("/dev/fd/987654", NEW)


def test_a_socket_is_an_output_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        with pytest.raises(OutputError, match="cannot write 'socket'"):
            write_atomic("socket", NEW)


def test_a_block_device_is_refused(tmp_path: Path) -> None:
    device = tmp_path / "disk"
    try:
        os.mknod(device, stat.S_IFBLK | 0o600, os.makedev(0, 0))
    except PermissionError:
        pytest.skip("only the administrator makes devices")
    with pytest.raises(OutputPathError, match="block device"):
        check_output(device)


# --- What is refused before work starts --------------------------------------------------------


def test_what_cannot_be_an_output_is_refused_up_front(target: Path) -> None:
    folder = target.parent
    refused: dict[str | Path, str] = {
        folder: "it names a folder; name a file in it",
        "": "it names a folder",
        f"{folder}/new/": "it names a folder",
        folder / "missing/out": "there is no folder '.*missing'; create it first",
        target / "out": r"there is no folder '.*out\.json'",
        "nul\0": r"cannot write 'nul\\x00': no file can have this name",
    }
    with left_as_it_was(target):
        for path, message in refused.items():
            for call in (check_output, partial(write_atomic, data=NEW)):
                with pytest.raises(OutputPathError, match=message) as caught:
                    call(path)
                assert caught.value.exit_code is ExitCode.USAGE
        check_output(target)
        check_output(folder / "new")


def test_a_name_that_is_too_long_is_an_output_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="File name too long"):
        write_atomic(tmp_path / ("x" * 256), NEW)


def test_an_output_that_is_an_input_is_refused(target: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(OLD)
    (tmp_path / "link").symlink_to("out.json")
    os.link(target, tmp_path / "hard")
    for output in (target, tmp_path / "link", tmp_path / "hard", f"{tmp_path}/./out.json"):
        with pytest.raises(UsageError, match=r"is the input '.*out\.json': choose another"):
            refuse_overwriting_input(output, [other, tmp_path / "gone", "\0", target])
    assert UsageError.exit_code is ExitCode.USAGE
    assert issubclass(UsageError, InputError)
    refuse_overwriting_input(target, [other])
    refuse_overwriting_input(target, [])
    refuse_overwriting_input(tmp_path / "new", [target])
    refuse_overwriting_input("\0", [target])
    refuse_overwriting_input("/dev/null", ["/dev/null"])


def test_what_the_system_says_is_read_only_is_refused(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for closed in (target.parent, target):
        monkeypatch.setattr(os, "access", lambda path, _, closed=closed: Path(path) != closed)
        with left_as_it_was(target), pytest.raises(OutputError, match="is read-only; choose"):
            check_output(target)


AS_NOBODY = """
    import os, sys
    from textalign.errors import OutputError
    from textalign.write import check_output, write_atomic
    if os.getuid() == 0:
        os.setgroups([]); os.setgid(65534); os.setuid(65534)
    for call in (check_output, lambda path: write_atomic(path, b"new")):
        try:
            call(sys.argv[1])
        except OutputError as error:
            print(error)
    """


@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_is_read_only_is_refused(what: str) -> None:
    folder = Path(tempfile.mkdtemp())  # not pytest's, which only its owner can enter
    try:
        target = folder / "out"
        target.write_bytes(OLD)
        target.chmod(0o444 if what == "file" else 0o666)
        folder.chmod(0o777 if what == "file" else 0o555)
        done = run(AS_NOBODY, target)
        assert done.stderr == b""
        assert done.stdout.count(b"is read-only; choose another path") == 2
        assert target.read_bytes() == OLD
        assert names(folder) == ["out"]
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


# --- Failures on the way -----------------------------------------------------------------------


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit, OSError, MemoryError])
@pytest.mark.parametrize("mode", ["w", "wb"])
def test_any_exception_leaves_the_old_file(
    target: Path, error: type[BaseException], mode: str
) -> None:
    def fail() -> None:
        if mode == "w":
            with atomic_output(target, "w") as text:
                text.write("x" * 100_000)
                raise error
        with atomic_output(target, "wb") as stream:
            stream.write(b"x" * 100_000)
            raise error

    with left_as_it_was(target), pytest.raises(error):
        fail()


def test_an_exception_leaves_no_new_file(tmp_path: Path) -> None:
    def fail() -> None:
        with atomic_output(tmp_path / "new", "wb") as stream:
            stream.write(NEW)
            raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        fail()
    assert names(tmp_path) == []


@pytest.mark.parametrize("step", ["open", "chmod", "fsync", "replace"])
def test_a_failure_of_any_step_leaves_the_old_file(
    target: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **options: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with left_as_it_was(target), monkeypatch.context() as patch:
        patch.setattr(os, step, fail)
        with pytest.raises(OutputError, match=r"out\.json': Input/output error"):
            write_atomic(target, NEW)


def test_only_failures_to_write_are_output_errors(target: Path) -> None:
    def read_meanwhile() -> None:
        with atomic_output(target, "wb"):
            Path("no such file").read_bytes()

    with left_as_it_was(target), pytest.raises(FileNotFoundError):
        read_meanwhile()


def test_a_file_larger_than_allowed_leaves_the_old_file(target: Path) -> None:
    def write_piecemeal() -> None:
        with atomic_output(target, "w") as stream:
            for _ in range(1 << 17):
                stream.write("x")

    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    with left_as_it_was(target):
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, limit[1]))
        try:
            with pytest.raises(OutputError, match="File too large"):
                write_atomic(target, b"x" * (1 << 17))
            with pytest.raises(OutputError, match="File too large"):
                write_piecemeal()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limit)


def test_an_interrupt_leaves_the_old_file(target: Path) -> None:
    script = """
        import sys, time
        from textalign.write import atomic_output
        with atomic_output(sys.argv[1], "wb") as stream:
            stream.write(b"x" * 100_000)
            print("writing", flush=True)
            time.sleep(60)
        """
    with left_as_it_was(target):
        process = start(script, target)
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.communicate()
        assert process.returncode != 0


def start(script: str, *arguments: str | Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(PACKAGE_FOLDER)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


# Writes files that tell whether they are whole: one letter all through, of one length.
WRITE_FOR_EVER = """
    import sys
    from textalign.write import write_atomic
    while True:
        for letter in sys.argv[2].encode():
            write_atomic(sys.argv[1], bytes([letter]) * 3_000_000)
            print(flush=True)
    """
WHOLE = {bytes([letter]) * 3_000_000 for letter in b"ABCD"}


def kill_writers(folder: Path, count: int, seed: int) -> int:
    """Kill so many processes while they write; how many had a file half written."""
    target = folder / "out"
    target.write_bytes(b"A" * 3_000_000)
    chance = random.Random(seed)
    halves = 0
    for _ in range(count):
        process = start(WRITE_FOR_EVER, target, "BC")
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.random() / 20)
        process.kill()
        process.communicate()
        assert target.read_bytes() in WHOLE
        left = set(names(folder)) - {"out"}
        assert all(name.startswith(".out.") and name.endswith(".tmp") for name in left)
        for name in left:
            halves += 1
            (folder / name).unlink()
    return halves


def test_a_process_killed_at_any_moment_leaves_the_old_file_or_the_new(tmp_path: Path) -> None:
    kill_writers(tmp_path, 10, seed=23)
    write_atomic(tmp_path / "out", NEW)
    assert (tmp_path / "out").read_bytes() == NEW


def test_two_writers_at_once_leave_whole_files(tmp_path: Path) -> None:
    target = tmp_path / "out"
    writers = [start(WRITE_FOR_EVER, target, letters) for letters in ("AB", "CD")]
    try:
        for writer in writers:
            assert writer.stdout is not None
            writer.stdout.readline()
        for _ in range(100):
            assert target.read_bytes() in WHOLE
    finally:
        for writer in writers:
            writer.kill()
            writer.communicate()
    assert target.read_bytes() in WHOLE


def test_many_threads_write_at_once(tmp_path: Path) -> None:
    target = tmp_path / "out"
    data = [bytes([letter]) * 100_000 for letter in b"ABCDEFGH"]
    threads = [threading.Thread(target=write_atomic, args=(target, item)) for item in data]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert target.read_bytes() in data
    assert names(tmp_path) == ["out"]


def mounted(folder: Path) -> bool:
    """Make a file system of one mebibyte, where this process may."""
    arguments = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    try:
        return subprocess.run(arguments, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def test_a_file_system_that_is_full_keeps_the_old_file(tmp_path: Path) -> None:
    if not mounted(tmp_path):
        pytest.skip("only the administrator makes file systems")
    try:
        target = tmp_path / "out"
        target.write_bytes(OLD)
        with left_as_it_was(target), pytest.raises(OutputError, match="No space left on device"):
            write_atomic(target, b"x" * (2 << 20))
        write_atomic(target, NEW)
        assert target.read_bytes() == NEW
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


if __name__ == "__main__":
    # python tests/test_write.py 200: as many as are killed before a release.
    with tempfile.TemporaryDirectory() as temporary:
        killed = int(sys.argv[1])
        halves = kill_writers(Path(temporary), killed, seed=1)
        print(f"{killed} killed, {halves} of them with a file half written: always whole files")
