"""Makes the pictures of the page beside it: of seeds/, light and dark, wide and narrow, and of 300.

    python docs/pictures/page.py

needs the dependency group `browser`, the extra `report` and a Chromium. Look at what it made.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

import textalign

if TYPE_CHECKING:
    from playwright.sync_api import Browser

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"
WIDE, NARROW = (1280, 860), (420, 860)

# Name, fragment of the page, window, colour scheme.
PICTURES = (
    ("page-light", "", WIDE, "light"),
    ("page-dark", "", WIDE, "dark"),
    ("page-pair-light", "pair-0-1-p2", WIDE, "light"),
    ("page-pair-dark", "pair-0-1-p2", WIDE, "dark"),
    ("page-family-light", "family-0", WIDE, "light"),
    ("page-narrow", "pair-0-1", NARROW, "light"),
)


def drawn() -> dict[str, str]:
    """Articles of invented words in groups that took text from each other: enough to be drawn."""
    draw = random.Random(11)
    found = {}
    said: dict[int, list[str]] = {}
    for number in range(300):
        group = draw.randrange(24)
        own = [
            "".join(draw.choices("bdfgklmnprstvz", k=1) + draw.choices("aeiou", k=1))
            for _ in range(900)
        ]
        words = ["".join(own[at : at + 3]) for at in range(0, 900, 3)]
        earlier = said.setdefault(group, words)
        start = draw.randrange(len(earlier) - 80)
        words[100:100] = earlier[start : start + draw.randrange(8, 80)]
        found[f"{number:03}"] = " ".join(words)
    return found


def take(
    browser: Browser, file: Path, name: str, fragment: str, window: tuple[int, int], scheme: str
) -> None:
    width, height = window
    tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
    tab.goto(f"{file.as_uri()}#{fragment}")
    tab.wait_for_timeout(200)
    tab.screenshot(path=HERE / f"{name}.png")
    tab.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        system = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=system, args=["--no-sandbox"])
        seeds, many = Path(folder) / "seeds.html", Path(folder) / "many.html"
        textalign.report(textalign.compare(SEEDS), seeds)
        textalign.report(textalign.compare(drawn(), background="flat"), many)
        for name, fragment, window, scheme in PICTURES:
            take(browser, seeds, name, fragment, window, scheme)
        take(browser, many, "page-drawn", "", WIDE, "light")
        browser.close()


if __name__ == "__main__":
    main()
