"""Web pages and TEI documents to the text of their articles."""

from __future__ import annotations

import importlib.util
import logging
import re
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET
from xml.parsers import expat

from textalign.dates import is_date
from textalign.errors import MissingPackageError, UsageError

from .files import whole
from .kinds import UnreadableError
from .text import decode, document, known_encoding

if TYPE_CHECKING:
    from .find import File
    from .kinds import How, Read

_CHARSET: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})""", re.I)
_CHARSET_WITHIN: Final = 4096

TEI: Final = "{http://www.tei-c.org/ns/1.0}"

_BLOCKS: Final = frozenset(("ab", "cell", "head", "item", "l", "p", "speaker", "stage"))
"""Elements of TEI that stand in lines of their own."""

_NO_TEXT: Final = frozenset(("note", "fw", "figDesc", "del"))
"""Elements of TEI that are no part of the running text."""


def read_html(name: str, file: File, how: How) -> Read:
    """Read a web page: its article, without menus, advertisements and comments, by trafilatura."""
    if importlib.util.find_spec("trafilatura") is None:
        raise MissingPackageError("a web page", "trafilatura", "html")
    import trafilatura  # noqa: PLC0415

    # What it complains of goes to whoever listens, not to stderr.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    data = whole(file, how.max_bytes)
    text, note = decode(data, how.encoding or _declared(data))
    try:
        found: Any = trafilatura.bare_extraction(
            text, include_comments=False, with_metadata=True, deduplicate=False
        )
    except Exception as error:  # noqa: BLE001  another's parser, on whatever the page holds
        raise UnreadableError(f"trafilatura cannot read it ({error})") from None
    if found is None or not found.text:
        raise UnreadableError("a web page without an article, as far as trafilatura can tell")
    date = found.date if is_date(found.date) else None
    source = found.sitename or found.hostname or None
    yield document(name, file, found.text, [note] if note else [], date, source)


def _declared(data: bytes) -> str | None:
    """The encoding that a page names itself."""
    match = _CHARSET.search(data[:_CHARSET_WITHIN])
    try:
        return known_encoding(match[1].decode("ascii")) if match else None
    except UsageError:
        return None


def read_tei(name: str, file: File, how: How) -> Read:
    """Read a TEI document: the paragraphs, headings and verses of its text, a blank line between.

    Notes, running titles and deletions are left out; entities are not expanded.
    """
    data = whole(file, how.max_bytes)
    root = _parsed(data)
    if root.tag not in (f"{TEI}TEI", f"{TEI}teiCorpus"):
        raise UnreadableError("XML, but no TEI document: only those are read")
    blocks: list[str] = []
    for text in root.iter(f"{TEI}text"):
        body = text.find(f"{TEI}body")
        _collect(text if body is None else body, blocks)
    dates = (date.get("when") for date in root.iter(f"{TEI}date"))
    date = next(filter(is_date, dates), None)
    shown = (" ".join(block.split()) for block in blocks)
    yield document(name, file, "\n\n".join(block for block in shown if block), [], date)


def _parsed(data: bytes) -> ET.Element:
    """The tree of a document that declares no entity, for those can grow without bounds."""
    builder = ET.TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")

    def refuse(*_: Any) -> None:
        raise UnreadableError("XML that declares entities of its own is not read")

    def start(tag: str, attributes: dict[str, str]) -> None:
        builder.start(f"{{{tag}" if "}" in tag else tag, attributes)

    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda tag: builder.end(f"{{{tag}" if "}" in tag else tag)
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(data, True)
        return builder.close()
    except expat.ExpatError as error:
        raise UnreadableError(
            f"no XML: {expat.errors.messages[error.code]} at line {error.lineno}"
        ) from None


def _collect(element: ET.Element, blocks: list[str]) -> None:
    """The text below an element, in blocks; without calls in calls, however deep it nests."""
    blocks.append("")
    waiting: list[tuple[ET.Element, bool]] = [(element, True)]
    while waiting:
        current, entering = waiting.pop()
        tag = current.tag.removeprefix(TEI)
        if entering and tag not in _NO_TEXT:
            if tag in _BLOCKS:
                blocks.append("")
            blocks[-1] += " " if tag == "lb" else current.text or ""
            waiting.append((current, False))
            waiting += [(child, True) for child in reversed(current)]
            continue
        if not entering and tag in _BLOCKS:
            blocks.append("")
        if current is not element:
            blocks[-1] += current.tail or ""
