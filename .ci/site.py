"""Looks through the site that Sphinx made: every link leads somewhere, nothing is from elsewhere.

Input: the folder of the site. Output: how many pages and links there are, and each link that is
wrong; exit code 1 where one is. Links to other sites are counted and not followed, but no page may
load a script, a style, a font or a picture from one.
"""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
FROM_A_STYLE = re.compile(r"url\(\s*['\"]?([^)'\"]+)|@import\s+['\"]([^'\"]+)")
LOADED = {"script", "img", "iframe", "source", "video", "audio", "embed", "object"}


class Page(HTMLParser):
    """Places that can be led to, and links, each with whether the page loads it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.places: set[str] = {"", "top"}
        self.links: list[tuple[str, bool]] = []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what a tag names and what it leads to."""
        of = {name: value or "" for name, value in attrs}
        self.places |= {of[name] for name in ("id", "name") if name in of}
        loads = tag in LOADED or (tag == "link" and "stylesheet" in of.get("rel", ""))
        self.links += [
            (of[name], loads) for name in ("href", "src", "data", "poster") if name in of
        ]


def main(folder: str) -> int:
    """Look; the exit code."""
    root = Path(folder).resolve()
    pages = {path: Page(path) for path in sorted(root.rglob("*.html"))}
    inside = outside = 0
    wrong: list[str] = []
    for path, page in pages.items():
        told = path.relative_to(root)
        for link, loads in page.links:
            if ELSEWHERE.match(link):
                outside += 1
                if loads and not link.startswith("data:"):
                    wrong.append(f"{told}: loads {link}")
                continue
            inside += 1
            name, place = (unquote(part) for part in urldefrag(link.partition("?")[0]))
            target = (path.parent / name).resolve() if name else path
            if target.is_dir():
                target /= "index.html"
            if not target.is_file() or not target.is_relative_to(root):
                wrong.append(f"{told}: {link} leads nowhere")
            elif target in pages and place not in pages[target].places:
                wrong.append(f"{told}: {link} names no place of that page")
    for path in sorted([*root.rglob("*.css"), *root.rglob("*.svg")]):
        # A picture may name the standard that it follows, and load nothing.
        wrong += [
            f"{path.relative_to(root)}: loads {link}"
            for link in map("".join, FROM_A_STYLE.findall(path.read_text("utf-8")))
            if ELSEWHERE.match(link) and not link.startswith("data:")
        ]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    counts = f"{len(pages)} pages, {inside:,} links inside, {outside} to elsewhere"
    print(f"{counts}; {len(wrong)} wrong")
    return 1 if wrong or not pages else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
