"""A browser for the tests of the page, and a page that tells everything it should not do.

Chromium is the one of the system, or the one that Playwright installs. The base suite does not come
here: `pytest tests/browser` does, in an environment with the dependency group `browser`.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

import textalign

SEEDS = Path(__file__).parents[2] / "seeds"

# Under root, as in most containers, Chromium starts only without its sandbox.
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

LISTEN = """
document.addEventListener("securitypolicyviolation", (event) => {
  console.error("policy violated: " + event.violatedDirective + " " + event.blockedURI);
});
"""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        system = shutil.which("chromium") or shutil.which("chromium-browser")
        started = playwright.chromium.launch(executable_path=system, args=ARGUMENTS)
        yield started
        started.close()


@dataclass
class Watched:
    """A tab, and what went wrong in it."""

    tab: Page
    opened: set[str] = field(default_factory=set)
    requests: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tab.on("request", lambda request: self.requests.append(request.url))
        self.tab.on("console", lambda message: self.wrong.append(f"{message.type}: {message.text}"))
        self.tab.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        self.tab.on("dialog", self._dismiss)
        self.tab.on("popup", lambda popup: self.wrong.append(f"popup: {popup.url}"))

    def _dismiss(self, dialog: Any) -> None:
        self.wrong.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def go(self, file: Path, fragment: str = "") -> Page:
        """Open a file, or another fragment of the one that is open."""
        self.opened.add(file.as_uri())
        self.tab.goto(file.as_uri() + (f"#{fragment}" if fragment else ""))
        return self.tab


@pytest.fixture
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    how = {"viewport": {"width": 1280, "height": 800}, **getattr(request, "param", {})}
    made = browser.new_context(**how)
    made.set_default_timeout(10_000)
    made.add_init_script(LISTEN)
    yield made
    made.close()


@pytest.fixture
def watched(context: BrowserContext) -> Iterator[Watched]:
    """A tab in which nothing may go wrong, whatever the test does."""
    found = Watched(context.new_page())
    yield found
    assert found.wrong == []
    # Chromium tells the fragment with the file that it asks for.
    assert {url.partition("#")[0] for url in found.requests} <= found.opened


@pytest.fixture(scope="session")
def result() -> textalign.Result:
    return textalign.compare(SEEDS)


@pytest.fixture(scope="session")
def seeds_page(result: textalign.Result, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("page") / "report.html"
    textalign.report(result, target)
    return target
