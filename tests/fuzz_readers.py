"""Feeds damaged files to the readers and the command line: every end must be one that is named.

    python tests/fuzz_readers.py --seconds 30 [--seed 1]

Valid files of every format are mutated. Whatever comes of it, reading ends with a corpus or with a
`TextalignError`, the command line with one of its exit codes, and 64 KiB take less than a second of
the processor. The first input that breaks this is written to a file, which this replays:

    python tests/fuzz_readers.py FILE ...

Formats of packages that are not installed are left out.
"""

from __future__ import annotations

import argparse
import bz2
import contextlib
import gzip
import hashlib
import importlib.util
import io
import json
import lzma
import os
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from textalign import cli
from textalign.errors import ExitCode, TextalignError
from textalign.read import read_corpus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONGEST: Final = 1 << 16
SECONDS: Final = 1.0
"""Of the processor, for one input; what the system does is not counted."""

MAX_BYTES: Final = 1 << 20

SAID: Final = "The road to the harbour was closed by a fallen lime tree all afternoon."
TEXTS: Final = (f"It rained. {SAID}", f"{SAID} Buses stood still.", "“Zoë’s 5 million” 😀\r\nend")
RECORDS: Final = [
    {"id": n, "text": text, "date": "2025-05-16", "source": "a"} for n, text in enumerate(TEXTS)
]


def _tei() -> bytes:
    blocks = "".join(f"<head>A</head><p>{text}<lb/>x<note>n</note></p>" for text in TEXTS)
    head = '<teiHeader><date when="2025-05-16"/></teiHeader>'
    return (
        f'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0">{head}'
        f"<text><body>{blocks}</body></text></TEI>"
    ).encode()


def _table(delimiter: str) -> bytes:
    rows = [["id", "text", "date"], *([f"{n}", f'"{text}"', ""] for n, text in enumerate(TEXTS))]
    return "\r\n".join(delimiter.join(row) for row in rows).encode()


def _lines() -> bytes:
    return "\n".join(json.dumps(record) for record in RECORDS).encode()


def _page() -> bytes:
    blocks = "".join(f"<p>{text * 3}</p>" for text in TEXTS)
    return f"<html><head><meta charset='utf-8'></head><body><article>{blocks}".encode()


def _arrow(suffix: str) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq
    from pyarrow import feather

    table = pa.Table.from_pylist(RECORDS)
    stream = io.BytesIO()
    if suffix == ".parquet":
        pq.write_table(table, stream)
    else:
        feather.write_feather(table, stream)
    return stream.getvalue()


def _background() -> bytes:
    return (
        b"textalign background 1\nname mine\nunknown 48\nstemmer english\n[words]\n"
        b"10\t0\tthe of and\n30\t2\trutte\n[function-words]\nthe of and\n"
    )


SEEDS: Final[dict[str, Callable[[], bytes]]] = {
    ".txt": lambda: "\n\n".join(TEXTS).encode(),
    ".md": lambda: "\ufeff".encode("utf-16-le") + TEXTS[0].encode("utf-16-le"),
    ".xml": _tei,
    ".jsonl": _lines,
    ".json": lambda: json.dumps(RECORDS).encode(),
    ".csv": lambda: _table(","),
    ".tsv": lambda: _table("\t"),
    ".txt.gz": lambda: gzip.compress(TEXTS[0].encode(), mtime=0),
    ".jsonl.bz2": lambda: bz2.compress(_lines()),
    ".csv.xz": lambda: lzma.compress(_table(",")),
    ".background": _background,
}
"""A valid file of each format, by its suffix."""

if importlib.util.find_spec("trafilatura") is not None:
    SEEDS[".html"] = _page
if importlib.util.find_spec("pyarrow") is not None:
    SEEDS[".parquet"] = lambda: _arrow(".parquet")
    SEEDS[".arrow"] = lambda: _arrow(".arrow")
if importlib.util.find_spec("zstandard") is not None:
    import zstandard

    SEEDS[".jsonl.zst"] = lambda: zstandard.ZstdCompressor().compress(_lines())

SUFFIXES: Final = tuple(SEEDS)

OPTIONS: Final = (
    [],
    ["--skip-bad"],
    ["--encoding", "utf-16"],
    ["--encoding", "cp1252", "--skip-bad"],
    ["--text-field", "id"],
    ["--id-field", "text", "--date-field", "date"],
    ["--max-bytes", "100"],
    ["--quiet", "--min-evidence", "-1000"],
)
COMMANDS: Final = (
    ["matrix", "--format", "json"],
    ["passages"],
    ["families", "--format", "csv"],
    ["find", "fallen lime tree"],
    ["dedup", "--format", "jsonl", "--threshold", "0.05"],
    ["background", "build"],
)


class BrokenPromiseError(Exception):
    """An input that ended as none may."""


class Case(NamedTuple):
    """A file, and what is done with it; as bytes, three that choose and the file."""

    suffix: str
    options: list[str]
    command: list[str]
    data: bytes

    @classmethod
    def of(cls, given: bytes) -> Case:
        """Read it from bytes; any are one."""
        a, b, c = (given[:3] + b"\0\0\0")[:3]
        return cls(
            SUFFIXES[a % len(SUFFIXES)],
            OPTIONS[b % len(OPTIONS)],
            COMMANDS[c % len(COMMANDS)],
            given[3 : 3 + LONGEST],
        )


def seeds() -> list[bytes]:
    """Every format with every option and command, once."""
    return [
        bytes([a, n % len(OPTIONS), n % len(COMMANDS)]) + make()
        for a, make in enumerate(SEEDS.values())
        for n in range(len(OPTIONS))
    ]


def try_one(given: bytes, folder: Path) -> None:
    """Raise `BrokenPromiseError` for an input that ends as none may."""
    case = Case.of(given)
    path = folder / f"file{case.suffix}"
    path.write_bytes(case.data)
    began = time.process_time()
    try:
        _read(path, case)
        _run(path, case)
    except (Exception, SystemExit) as error:
        raise BrokenPromiseError(traceback.format_exc()) from error
    took = time.process_time() - began
    if took > SECONDS:
        raise BrokenPromiseError(f"{took:.1f} s for {len(case.data):,} bytes of {case.suffix}")


def _read(path: Path, case: Case) -> None:
    known = {"--encoding": "encoding", "--text-field": "text_field", "--id-field": "id_field"}
    options: dict[str, Any] = {
        known[name]: value
        for name, value in zip(case.options, case.options[1:], strict=False)
        if name in known
    }
    with contextlib.suppress(TextalignError):
        corpus = read_corpus(
            path, max_bytes=MAX_BYTES, skip_bad="--skip-bad" in case.options, **options
        )
        for article in corpus:
            article.id.encode()
            assert isinstance(article.text, str)


def _run(path: Path, case: Case) -> None:
    arguments = [*case.command, str(path), *case.options]
    if case.suffix == ".background":
        arguments = ["passages", str(path.parent), "--background", str(path)]
    elif case.command[0] in ("background", "dedup"):
        arguments = [one for one in arguments if one not in ("--min-evidence", "-1000")]
    else:
        # No language: the table of English would have to be read for every input.
        arguments += ["--background", "flat"]
    stdout = io.TextIOWrapper(io.BytesIO(), "utf-8", errors="backslashreplace")
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(io.StringIO()) as said:
        code = cli._run(arguments)
    told = said.getvalue()
    assert code in list(ExitCode), code
    assert "Traceback" not in told
    assert "bug in textalign" not in told, told
    assert code != ExitCode.FAILED or told.startswith("textalign: "), told


def mutated(given: bytes, dice: random.Random, others: list[bytes]) -> bytes:
    """A file that is somewhat damaged."""
    data = bytearray(given)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        at = dice.randrange(3, len(data) + 1) if len(data) > 3 else len(data)
        kind = dice.randrange(8)
        if kind == 0 and at < len(data):
            data[at] ^= 1 << dice.randrange(8)
        elif kind == 1:
            data[at : at + dice.choice((1, 2, 8, 64))] = b""
        elif kind == 2:
            data[at:at] = dice.choice(INTERESTING)
        elif kind == 3:
            end = at + dice.choice((1, 4, 32, 256))
            data[at:at] = data[at:end] * dice.choice((1, 2, 50))
        elif kind == 4:
            other = dice.choice(others)[3:]
            first = dice.randrange(len(other) + 1)
            data[at : at + dice.choice((0, 16))] = other[first : first + 64]
        elif kind == 5:
            del data[at:]
        elif kind == 6 and data:
            data[dice.randrange(min(3, len(data)))] = dice.randrange(256)
        else:
            data[at:at] = dice.randbytes(dice.choice((1, 3, 20)))
    return bytes(data[: LONGEST + 3])


INTERESTING: Final = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n\n", b'"', b"\\", b"\\ud800", b"\x1b[31m",
    b"]]>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"{", b"[" * 3000, b"1e999", b"NaN", b"null",
    b"\t", b",", b"9" * 5000, "\u202e".encode(), "\u0301".encode() * 100, "的".encode() * 50,
    b"the " * 500, b"\xed\xa0\x80", b'{"text": 1}', b'{"id": "\\ud800", "text": ""}', b"[words]\n",
    b"1\t0\ta\n",
)  # fmt: skip


def by_chance(seconds: float, seed: int, folder: Path) -> int:
    """Mutate for so many seconds; how many inputs were tried."""
    dice = random.Random(seed)
    held = seeds()
    for one in held:
        check(one, folder)
    ends = time.monotonic() + seconds
    tried = len(held)
    pool = list(held)
    while time.monotonic() < ends:
        made = mutated(dice.choice(pool), dice, held)
        check(made, folder)
        tried += 1
        # Damage upon damage; bounded, and never without the valid ones.
        if dice.random() < 0.05:
            if len(pool) < 4 * len(held):
                pool.append(made)
            else:
                pool[dice.randrange(len(held), len(pool))] = made
    return tried


def check(given: bytes, folder: Path) -> None:
    """Try an input; keep it if it breaks the promise."""
    try:
        try_one(given, folder)
    except BrokenPromiseError:
        name = f"broken-{hashlib.sha256(given).hexdigest()[:12]}.bin"
        Path(name).write_bytes(given)
        print(f"{name}: {Case.of(given)._replace(data=b'')}", file=sys.stderr)
        raise


@contextlib.contextmanager
def scratch() -> Iterator[Path]:
    """A folder in memory, where there is one."""
    shared = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shared if os.access(shared, os.W_OK) else None) as made:
        yield Path(made)


def main() -> int:
    """Fuzz or replay; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with scratch() as folder:
        if given.files:
            for path in given.files:
                try_one(path.read_bytes(), folder)
            return 0
        tried = by_chance(given.seconds, given.seed, folder)
        print(f"{tried:,} inputs of {len(SUFFIXES)} formats: every end was one that is named")
    return 0


if __name__ == "__main__":
    sys.exit(main())
