"""What a notebook shows of results: inert, and with what somebody looks for."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import textalign
from strategies import texts

SEEDS = Path(__file__).parent.parent / "seeds"
QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."
TAGS = {"style", "div", "p", "table", "caption", "tr", "th", "td", "small", "q", "mark"}
CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class Checked(HTMLParser):
    """Reads HTML and fails at what is not plain; keeps the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""
        self.marked: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        assert {name for name, _ in attrs} <= {"class", "title", "colspan"}
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text += data
            if self.open[-1] == "mark":
                self.marked.append(data)


def test_a_result_shows_its_matrix_and_the_strongest_passages() -> None:
    result = textalign.compare(SEEDS)
    shown = Checked(result._repr_html_())
    passages, families = len(result.passages), len(result.families)
    assert f"5 articles, {passages} passages, {families} families" in shown.text
    assert "36.3" in shown.text
    assert "Putin SNUBS Talks" in shown.text
    assert f"the 10 strongest of {passages} passages" in shown.text
    assert "President Trump broke the deadlock" in shown.text
    assert "request" in shown.marked
    assert len(result._repr_html_()) < 20_000
    assert Checked(result.passages._repr_html_()).text.endswith(shown.text[-500:])


def test_a_passage_and_a_family_show_themselves() -> None:
    result = textalign.compare(SEEDS)
    passage = Checked(result.passages.strongest(4)[-1]._repr_html_())
    assert "edited, 76 bits" in passage.text
    assert passage.marked == ["request", "Volodymyr", "call"]
    family = Checked(result.families[0]._repr_html_())
    assert f"{len(result.families[0].occurrences)} occurrences in" in family.text
    for span in result.families[0].occurrences:
        assert f"{span.start}–{span.end}" in family.text


def test_of_many_articles_no_matrix_is_shown() -> None:
    result = textalign.compare({f"{n}": f"{QUOTE} {n}" for n in range(40)})
    html = result._repr_html_()
    assert "reuse, in %" not in html
    assert len(html) < 20_000
    assert "No passages found." in textalign.compare(["a", "b"])._repr_html_()


@given(st.lists(texts(), min_size=1, max_size=3))
def test_any_text_is_inert(given_texts: list[str]) -> None:
    hostile = "</td><script>alert(1)</script><img src=x onerror=alert(1)> ]]> \x1b[31m \u202e"
    articles = {f"{hostile}{n}": f"{hostile} {t} {QUOTE}" for n, t in enumerate(given_texts)}
    result = textalign.compare(articles)
    shown = [result, result.passages, *result.passages[:3], *result.families[:3]]
    for one in shown:
        html = one._repr_html_()
        assert not CONTROLS.search(html)
        Checked(html)


@pytest.mark.parametrize("text", ["\U0001d518 emoji 🙂 e\u0301 ", "漢字 ", "العربية "])
def test_what_is_shown_is_the_passage(text: str) -> None:
    result = textalign.compare({"a": text + QUOTE, "b": QUOTE + text})
    shown = Checked(result.passages[0]._repr_html_()).text
    assert f"“{result.passages[0].a.text}”" in shown
