"""The files of an index: immutable Parquet segments, the manifest that names them, a lock.

Input: articles, and columns that an engine has made of them. Output: files that any reader of
Parquet reads, and bytes of them mapped into memory. A commit writes new files, each whole or not at
all, then replaces the manifest in one step: what the manifest does not name does not count, and the
next writer deletes it. So a reader, or a process that is killed at any moment, leaves and sees a
state that was committed once.

The columns that a query looks into are stored plain: one page a row group, neither packed nor
encoded, no value missing. Such a page is the array itself, so it is read where it lies in the
mapped file, and of a file of any size only the pages that are touched. Files of another writer that
pack their pages are read too, through pyarrow, whole.
"""

from __future__ import annotations

from .lock import LOCK, only_writer
from .manifest import (
    MANIFEST,
    PARTS,
    Manifest,
    Stored,
    StoredFile,
    background_file,
    clean,
    commit,
    damaged_files,
    need_pyarrow,
    read_manifest,
)
from .reader import Segment
from .writer import Writer, stored_text

__all__ = [
    "LOCK",
    "MANIFEST",
    "PARTS",
    "Manifest",
    "Segment",
    "Stored",
    "StoredFile",
    "Writer",
    "background_file",
    "clean",
    "commit",
    "damaged_files",
    "need_pyarrow",
    "only_writer",
    "read_manifest",
    "stored_text",
]
