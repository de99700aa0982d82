"""How good the passages are in other languages: planted reuse with a flat and with a built table.

    python benches/quality/languages.py [FOLDER]

The texts are sections of The Debian Administrator's Handbook in its translations (GPL-2+ or
CC-BY-SA-3.0, not in this repository): FOLDER is the `html` folder of the Debian package
`debian-handbook`, /usr/share/doc/debian-handbook/html if not given. `apt install debian-handbook`
puts it there; `apt-get download debian-handbook` and `dpkg-deb -x` unpack it anywhere.

Passages are planted in every second section; a table is built of the others. Recall and precision
are shares of words, as in passages.py. Sections of one book share words, and some share
phrases: what is found in pairs without planted passages is not all chance. "no rule for names"
takes away what German nouns fall under. Each bound that must hold is told; the exit
code is 1 where one does not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

# A script has its own folder on the path; the generator lies in the one above.
sys.path.append(str(Path(__file__).parent.parent))
import corpus
import decoys
import planted
from aligner import Aligner

import textalign as ta

HANDBOOK: Final = Path("/usr/share/doc/debian-handbook/html")
ENGLISH: Final = "en-US"
LANGUAGES: Final = {
    "de-DE": "german",
    "fr-FR": "french",
    "es-ES": "spanish",
    "ru-RU": "russian",
    ENGLISH: "english",
}
"""Folder and stemmer of each language."""

FEWEST_WORDS: Final = 600
"""Shorter sections are left out."""

DECOYS: Final = 300
EDITS: Final = (0.1, 0.2, 0.4)
BOUND: Final = 0.95
"""Least recall at 20 % edits, with any table."""

NO_NAMES: Final = {"name_first": 2**24, "name_next": 2**24}


class Paragraphs(HTMLParser):
    """The paragraphs of a page, without what stands in them as code."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._open: list[str] = []
        self._code = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "p" or (tag == "div" and ("class", "para") in attrs):
            self._open.append(tag)
            self.found.append("")
        self._code += tag in {"pre", "code"}

    def handle_endtag(self, tag: str) -> None:
        if self._open and tag == self._open[-1]:
            self._open.pop()
        self._code -= tag in {"pre", "code"}

    def handle_data(self, data: str) -> None:
        if self._open and not self._code:
            self.found[-1] += data


def paragraphs(folder: Path) -> dict[str, list[str]]:
    """The paragraphs of each page of a translation."""
    found = {}
    for path in sorted(folder.glob("*.html")):
        # The first page is the table of contents.
        if path.name != "index.html":
            page = Paragraphs()
            page.feed(path.read_text("utf-8"))
            found[path.name] = [" ".join(text.split()) for text in page.found if text.strip()]
    return found


def sections(root: Path, language: str) -> list[list[str]]:
    """The words of each section that is long enough; what was left in English is left out."""
    english = {text for page in paragraphs(root / ENGLISH).values() for text in page}
    found = []
    for page in paragraphs(root / language).values():
        kept = [text for text in page if language == ENGLISH or text not in english]
        words = " ".join(kept).split()
        if len(words) >= FEWEST_WORDS:
            found.append(words)
    return found


def row(name: str, aligner: Aligner, texts: corpus.Texts) -> float:
    """Print what is found with a table; recall at 20 % edits."""
    print(f"{name:<28}", end="")
    recalls = {}
    for rate in EDITS:
        samples = planted.samples(planted.Kind("edited", "edited", rate), source=texts)
        counts, _ = planted.measure(samples, aligner.find([sample.pair for sample in samples]))
        recalls[rate] = counts.recall
        print(f"{counts.recall:>8.3f}{counts.precision:>7.3f}", end="")
    pairs = decoys.stretches(texts, DECOYS)
    alarms = decoys.alarms(aligner.find(pairs))
    print(f"{alarms:>8} of {len(pairs)}", flush=True)
    return recalls[0.2]


def main() -> int:
    """Print a table for each language."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("handbook", type=Path, nargs="?", default=HANDBOOK)
    root = parser.parse_args().handbook
    if not (root / ENGLISH).is_dir():
        parser.error(f"{root} is no handbook: see the first lines of this script")
    missed = []
    for language, stemmer in LANGUAGES.items():
        all_sections = sections(root, language)
        texts = corpus.Texts(
            {number: tuple(words) for number, words in enumerate(all_sections) if number % 2 == 0}
        )
        made = ta.build_background(
            [" ".join(words) for words in all_sections[1::2]], name=language, stemmer=stemmer
        )
        print(
            f"\n{language}: passages of 20 to 120 words planted in {len(texts.books)} sections; a "
            f"table built of {made.articles} others, {made.words:,} words\n"
        )
        edits = "".join(f"{f'{rate:.0%} edited':>15}" for rate in EDITS)
        print(f"{'':<28}{edits}{'decoys':>10}")
        with tempfile.TemporaryDirectory() as folder:
            built = Path(folder) / "built.txt"
            made.write(built)
            tables: list[tuple[str, str, dict[str, Any]]] = [
                ("english", "english", {}),
                ("flat", "flat", {}),
                ("built", str(built), {}),
                ("built, no rule for names", str(built), NO_NAMES),
            ]
            for name, table, changes in tables:
                recall = row(name, Aligner(background=table, **changes), texts)
                if recall < BOUND:
                    missed.append(f"{language} {name}")
    print(f"\nmust: recall of {BOUND} at 20 % edits: {'FAILS' if missed else 'holds'}", end="")
    print(f" ({', '.join(missed)})" if missed else "")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
