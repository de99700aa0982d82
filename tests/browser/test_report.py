"""The page in a browser: by mouse, by keyboard, without scripts, hostile, large.

Input: pages of seeds/ and of texts made for the purpose, opened from disk. Output: pass or fail. In
every test no message may reach the console, no dialog may open, no policy may be violated, and
nothing but the file itself may be asked for: the fixture `watched` looks at that.
"""

from __future__ import annotations

import random
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

import hostile
import textalign
from textalign.show import page as pages

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from .conftest import Watched

SAID = "The road to the harbour was closed by a fallen lime tree all afternoon"
QUOTE = "President Trump broke the deadlock"

# The text of each passage as the two panes mark it: pieces that say they belong to it, in order.
MARKED = """() => [...document.querySelectorAll(".pane")].map((pane) => {
  const found = {};
  for (const mark of pane.querySelectorAll("mark")) {
    for (const k of mark.dataset.passages.split(" ")) {
      found[k] = (found[k] || "") + mark.textContent;
    }
  }
  return found;
})"""

# The text of marks as it stands in the article, without the words it has instead of others.
WITHOUT_STRUCK = """(all) => all.map((mark) => [...mark.childNodes].map(
  (node) => (node.nodeName === "DEL" ? "" : node.textContent)).join(""))"""

# Where the current passage stands, from the top of each pane.
HEIGHTS = """() => [...document.querySelectorAll(".pane")].map((pane) =>
  pane.querySelector("mark.current").getBoundingClientRect().top
    - pane.getBoundingClientRect().top)"""


def written(articles: Any, folder: Path, **keywords: Any) -> tuple[textalign.Result, Path]:
    result = textalign.compare(articles, **keywords)
    target = folder / "report.html"
    textalign.report(result, target)
    return result, target


def cells(tab: Page) -> list[list[str]]:
    found: list[list[str]] = tab.evaluate(
        """() => [...document.querySelectorAll("table.matrix tbody tr")].map(
             (row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent))"""
    )
    return found


def shown(text: str) -> str:
    """A text as the page shows it: line ends as one kind, control characters as escapes."""
    text = re.sub(r"\r\n?", "\n", text)
    return "".join(c if c in "\t\n" else pages.printable(c) for c in text)


# --- Opening -----------------------------------------------------------------------------------


def test_it_opens_from_disk_with_one_request(
    watched: Watched, seeds_page: Path, result: textalign.Result
) -> None:
    tab = watched.go(seeds_page)
    assert watched.requests == [seeds_page.as_uri()]
    values = result.matrix("reuse").tolist()
    assert cells(tab) == [[pages.percent(value) for value in row] for row in values]
    words = 0
    for n in range(len(result.articles)):
        spans = [
            (int(p[f"{s}_first_word"]), int(p[f"{s}_end_word"]))
            for p in rows(result)
            for s in "ab"
            if p[f"{s}_article"] == n and p["a_article"] != p["b_article"]
        ]
        words += sum(end - start for start, end in pages.united(spans))
    share = pages.percent(words / int(result.words.sum()))
    count = len(result.passages)
    expect(tab.locator("#totals")).to_have_text(
        f"{count} of {count} passages · 8 pairs · {words} words, {share} %, found in another "
        "article"
    )
    assert tab.title() == "5 articles compared · textalign"


def rows(result: textalign.Result) -> list[dict[str, int]]:
    columns = result.passages.columns
    names = [name for name in columns if name not in ("edits", "edit_first")]
    return [{name: int(columns[name][k]) for name in names} for k in range(len(result.passages))]


def test_one_click_leads_to_a_quote_in_its_articles(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page)
    tab.locator("#family-list a", has_text=QUOTE).first.click()
    expect(tab.locator("#view h1")).to_have_text("This text stands in 4 articles, in 5 places")
    places = tab.locator(".occurrences > li")
    for place in places.all():
        assert "deadlock" in place.locator("mark").inner_text()
        assert "held by weak links" in place.locator("h2").inner_text()
    # The whole quote, of which that is the beginning, is as near.
    tab = watched.go(seeds_page)
    tab.locator("#family-list a", has_text=f"{QUOTE}. Obviously").first.click()
    expect(tab.locator("#view h1")).to_have_text("This text stands in 2 articles, in 3 places")
    expect(places).to_have_count(3)
    for place, name in zip(places.all(), ["000", "000", "001"], strict=True):
        assert place.locator(".name").inner_text() == name
        assert QUOTE in place.locator("mark").inner_text()
        # In context: more than the mark.
        assert len(place.locator(".text").inner_text()) > 200
    places.nth(2).locator(".marks a").first.click()
    expect(tab.locator("#view h1")).to_have_text("000 and 001")
    assert QUOTE in tab.locator("mark.current").first.inner_text()


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_a_cell_of_the_matrix_leads_to_the_strongest_passage(
    watched: Watched, seeds_page: Path, result: textalign.Result, way: str
) -> None:
    tab = watched.go(seeds_page)
    link = tab.get_by_label("000 in 001", exact=False)
    if way == "mouse":
        link.click()
    else:
        tab.locator("table.matrix td a").first.focus()
        tab.keyboard.press("ArrowRight")
        expect(link).to_be_focused()
        tab.keyboard.press("Enter")
    expect(tab.locator("#view h1")).to_be_focused()
    found = [p for p in result.passages if (p.a.article[:3], p.b.article[:3]) == ("000", "001")]
    strongest = max(found, key=lambda p: p.score)
    number = str(found.index(strongest) + 1)
    expect(tab.locator(".chips [aria-current]")).to_contain_text(number)
    for pane, span in zip(tab.locator(".pane").all(), (strongest.a, strongest.b), strict=True):
        assert "".join(pane.locator("mark.current").all_inner_texts()) == span.text
    left, right = tab.evaluate(HEIGHTS)
    assert abs(left - right) < 2
    assert 0 < left < tab.locator(".pane").first.bounding_box()["height"] / 2  # type: ignore[index]


def test_arrow_keys_go_from_cell_to_cell(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page)
    tab.get_by_label("002 in 002", exact=False).focus()
    for key, cell in [
        ("ArrowDown", "003 in 002"),
        ("ArrowUp", "002 in 002"),
        ("ArrowRight", "002 in 003"),
        ("ArrowLeft", "002 in 002"),
    ]:
        tab.keyboard.press(key)
        expect(tab.get_by_label(cell, exact=False)).to_be_focused()


# --- Two articles side by side -----------------------------------------------------------------


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_next_and_previous_go_round(
    watched: Watched, seeds_page: Path, result: textalign.Result, way: str
) -> None:
    tab = watched.go(seeds_page, "pair-0-0-p1")
    found = [p for p in result.passages if p.a.article == p.b.article == result.rows[0]]
    seen = []
    for _ in range(len(found) + 1):
        seen.append(int(tab.locator(".chips [aria-current] .badge").inner_text()))
        left, right = tab.evaluate(HEIGHTS)
        pane = tab.locator(".pane").first.bounding_box()
        assert pane is not None
        assert 0 <= left < pane["height"]
        assert 0 <= right < pane["height"]
        if way == "mouse":
            tab.get_by_role("button", name="Next").click()
        else:
            tab.keyboard.press("n")
    assert seen == [*range(1, len(found) + 1), 1]
    tab.get_by_role("button", name="Previous").click() if way == "mouse" else tab.keyboard.press(
        "p"
    )
    expect(tab.locator(".chips [aria-current] .badge")).to_have_text("1")
    assert tab.url.endswith("#pair-0-0-p1")


def test_a_passage_is_chosen_in_the_text(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page, "pair-0-1-p1")
    mark = tab.locator('.pane[data-side="b"] mark[data-n~="3"]')
    mark.click()
    expect(tab.locator(".chips [aria-current] .badge")).to_have_text("3")
    # Two passages end in this place of the second article: a second click shows the other.
    tab.locator('.pane[data-side="b"] mark.current').first.click()
    expect(tab.locator(".chips [aria-current] .badge")).to_have_text("4")


def test_the_panes_scroll_together(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page, "pair-0-0")
    left, right = tab.locator(".pane").all()
    box = left.bounding_box()
    assert box is not None

    def tops() -> tuple[float, float]:
        return left.evaluate("(e) => e.scrollTop"), right.evaluate("(e) => e.scrollTop")

    tab.mouse.move(box["x"] + 50, box["y"] + 50)
    before = tops()
    tab.mouse.wheel(0, 150)
    tab.wait_for_function("(top) => document.querySelector('.pane').scrollTop > top", arg=before[0])
    tab.wait_for_timeout(200)
    after = tops()
    assert after[0] > before[0]
    assert after[1] > before[1]
    left.focus()
    tab.keyboard.press("Home")
    tab.wait_for_function("() => document.querySelectorAll('.pane')[1].scrollTop === 0")
    assert tops() == (0, 0)
    tab.keyboard.press("PageDown")
    tab.wait_for_function("() => document.querySelectorAll('.pane')[1].scrollTop > 0")
    after = tops()
    tab.get_by_label("scroll together").uncheck()
    tab.mouse.move(box["x"] + 50, box["y"] + 50)
    tab.wait_for_timeout(300)
    after = tops()
    tab.mouse.wheel(0, -100)
    tab.wait_for_timeout(300)
    assert tops()[0] < after[0]
    assert tops()[1] == after[1]


def test_where_both_articles_are_alike_they_stay_level(watched: Watched, tmp_path: Path) -> None:
    draw = random.Random(3)
    lines = [" ".join(f"word{draw.randrange(9999)}" for _ in range(60)) for _ in range(20)]
    _, target = written(
        {"a": "\n\n".join(lines), "b": "\n\n".join(lines)}, tmp_path, background="flat"
    )
    tab = watched.go(target, "pair-0-1")
    left, right = tab.locator(".pane").all()
    box = right.bounding_box()
    assert box is not None
    tab.mouse.move(box["x"] + 50, box["y"] + 50)
    for _ in range(5):
        tab.mouse.wheel(0, 300)
        tab.wait_for_timeout(150)
        assert abs(left.evaluate("(e) => e.scrollTop") - right.evaluate("(e) => e.scrollTop")) < 3
    assert left.evaluate("(e) => e.scrollTop") > 0


def test_each_passage_stands_beside_its_other_side(watched: Watched, tmp_path: Path) -> None:
    draw = random.Random(4)

    def own(count: int) -> str:
        return " ".join("".join(draw.choices(SYLLABLES, k=4)) for _ in range(count))

    said = [own(40) for _ in range(6)]
    sides = {
        "a": "\n\n".join(f"{own(60)}.\n\n{line}." for line in said),
        "b": "\n\n".join(f"{own(300)}.\n\n{line}." for line in said),
    }
    result, target = written(sides, tmp_path, background="flat")
    assert len(result.passages) == len(said)
    tab = watched.go(target, "pair-0-1-p3")
    # The reader scrolls one side until a passage is at the reading line: where is it on the other?
    for number in range(2, 6):
        apart = tab.evaluate(
            """async (number) => {
              const [left, right] = document.querySelectorAll(".pane");
              const top = (pane) => pane.querySelector(`mark[data-n="${number}"]`)
                .getBoundingClientRect().top - pane.getBoundingClientRect().top;
              left.dispatchEvent(new Event("pointerdown"));
              left.scrollTop += top(left) - left.clientHeight / 4;
              for (const frame of [1, 2, 3]) await new Promise(requestAnimationFrame);
              return Math.abs(top(left) - top(right));
            }""",
            number,
        )
        assert apart < 3, number
    assert tab.url.endswith("-p3")


def test_escape_goes_back_to_where_one_was(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page)
    link = tab.locator("#passage-list a").nth(9)
    link.scroll_into_view_if_needed()
    top = tab.evaluate("scrollY")
    link.click()
    expect(tab.locator("#overview")).to_be_hidden()
    tab.keyboard.press("Escape")
    expect(tab.locator("#overview")).to_be_visible()
    expect(link).to_be_focused()
    assert tab.evaluate("scrollY") == top
    tab.go_back()
    expect(tab.locator("#view h1")).to_be_visible()


# --- Links -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fragment", "heading"),
    [
        ("pair-0-1", "000 and 001"),
        ("pair-2-2-p2", "002 and itself"),
        ("pair-0-4", "000 and 004"),
        ("family-4", "This text stands in 2 articles, in 3 places"),
        ("article-3", "003 In times of conflict"),
    ],
)
def test_a_link_opens_its_view(
    watched: Watched, seeds_page: Path, fragment: str, heading: str
) -> None:
    tab = watched.go(seeds_page, fragment)
    expect(tab.locator("#view h1")).to_contain_text(heading)


@pytest.mark.parametrize(
    "fragment", ["", "x", "pair-9-9", "pair-0", "family-999", "article-5", "%00", "pair-0-1-p99"]
)
def test_a_wrong_link_opens_what_there_is(
    watched: Watched, seeds_page: Path, fragment: str
) -> None:
    tab = watched.go(seeds_page, fragment)
    expect(tab.locator("#view" if fragment == "pair-0-1-p99" else "#overview")).to_be_visible()


def test_a_section_is_reached_from_a_view(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page, "pair-0-1")
    tab.get_by_role("link", name="About").click()
    expect(tab.locator("#about")).to_be_in_viewport()


# --- Filters -----------------------------------------------------------------------------------


def kept(tab: Page) -> int:
    return int(tab.locator("#totals").inner_text().split(" of ")[0].replace(",", ""))


def test_each_filter_leaves_out_what_it_says(
    watched: Watched, seeds_page: Path, result: textalign.Result
) -> None:
    tab = watched.go(seeds_page)
    passages = list(result.passages)
    quoted = [bool({"quoted_a", "quoted_b"} & set(p.flags)) for p in passages]

    def expected(count: int) -> None:
        expect(tab.locator("#totals")).to_contain_text(f"{count} of {len(passages)} ")
        expect(tab.locator("#passage-list article")).to_have_count(count)

    for kind in ("verbatim", "edited", "paraphrase"):
        tab.locator(f"[name=kind][value={kind}]").uncheck()
        expected(sum(p.kind != kind for p in passages))
        tab.locator(f"[name=kind][value={kind}]").check()
    tab.locator("#quoted").select_option("yes")
    expected(sum(quoted))
    tab.locator("#quoted").select_option("no")
    expected(len(passages) - sum(quoted))
    tab.locator("#quoted").select_option("")
    tab.locator("#least").fill("50")
    expected(sum(p.score >= 50 for p in passages))
    tab.get_by_role("button", name="Reset").click()
    expected(len(passages))
    tab.locator("#differing").check()
    expected(sum(bool(p.differs_in) for p in passages))
    tab.get_by_role("button", name="Reset").click()
    tab.locator("#search").fill("BREAKING the deadlock")
    expected(sum("breaking the deadlock" in f"{p.a.text}|{p.b.text}" for p in passages))
    tab.locator("#search").fill("no such words")
    expected(0)
    assert {cell for row in cells(tab) for cell in row} == {"·"}
    expect(tab.locator("#family-list")).to_have_text("None.")


def test_filters_work_by_keyboard_and_inside_of_a_pair(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page, "pair-0-1")
    expect(tab.locator(".chips li")).to_have_count(4)
    tab.locator("[name=kind][value=verbatim]").focus()
    tab.keyboard.press("Space")
    expect(tab.locator(".chips li")).to_have_count(2)
    expect(tab.locator("[name=kind][value=verbatim]")).to_be_focused()
    for kind in ("edited", "paraphrase"):
        tab.locator(f"[name=kind][value={kind}]").uncheck()
    expect(tab.locator("#view .notice")).to_contain_text("filters leave out")


def test_the_matrix_follows_the_filters(
    watched: Watched, seeds_page: Path, result: textalign.Result
) -> None:
    tab = watched.go(seeds_page)
    tab.locator("#least").fill("60")
    strong = sum(row["score"] >= 60 * 256 for row in rows(result))
    expect(tab.locator("#totals")).to_contain_text(f"{strong} of ")
    spans: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for row in rows(result):
        if row["score"] >= 60 * 256:
            for s, o in ("ab", "ba"):
                key = row[f"{s}_article"], row[f"{o}_article"]
                spans.setdefault(key, []).append((row[f"{s}_first_word"], row[f"{s}_end_word"]))
    found = cells(tab)
    for r in range(5):
        for c in range(5):
            words = sum(end - start for start, end in pages.united(spans.get((r, c), [])))
            assert found[r][c] == pages.percent(words / int(result.words[r]))


def test_what_is_left_out_of_the_matrix_stays_so_whatever_the_filters_say(
    watched: Watched, tmp_path: Path
) -> None:
    sources = {"one": "Times", "two": "Post", "three": "Times"}
    records = [
        {"id": name, "text": f"{name.title()}. {SAID}.", "source": source}
        for name, source in sources.items()
    ]
    _, path = written(records, tmp_path, group_by="source")
    tab = watched.go(path)
    left_out = [[a == b for b in sources.values()] for a in sources.values()]
    assert [[cell == "–" for cell in row] for row in cells(tab)] == left_out
    expect(tab.locator("#matrix .hint").first).to_contain_text("Pairs of one source are left out.")
    tab.locator("#least").fill("900")
    expect(tab.locator("#totals")).to_contain_text("0 of 2 passages")
    assert cells(tab) == [["–" if out else "·" for out in row] for row in left_out]


def test_boilerplate_that_is_left_out_leaves_both_sides_of_the_share(
    watched: Watched, tmp_path: Path
) -> None:
    stock = "Please leave your comment below! Follow us on Facebook and Twitter."
    herons = "Eleven herons nested in the abandoned gasworks behind the station this spring"
    ferry = "Nobody had expected a ferry so late, with hail on deck and its lanterns unlit"
    articles = {
        "a": f"{SAID}.\n\n{herons}.\n\n{stock}",
        "b": f"{SAID}.\n\n{ferry}.\n\n{stock}",
        "c": stock,
    }
    result, target = written(articles, tmp_path)
    tab = watched.go(target)
    assert cells(tab)[2][:2] == ["100", "100"]
    tab.locator("#boilerplate").uncheck()
    expect(tab.locator("#totals")).to_contain_text("1 of ")
    assert kept(tab) == 1
    words, of_stock = int(result.words[1]), int(result.words[2])
    assert cells(tab)[1] == [pages.percent(len(SAID.split()) / (words - of_stock)), "·", "·"]
    assert cells(tab)[2] == ["·", "·", "·"]


def test_a_shown_passage_counts_no_boilerplate_that_is_left_out(
    watched: Watched, tmp_path: Path
) -> None:
    stock = "Please leave your comment below! Follow us on Facebook and Twitter."
    draw = random.Random(6)
    words = ["".join(draw.choices(SYLLABLES, k=4)) for _ in range(120)]
    said = f"{' '.join(words[:80])} {stock}"
    articles = {"a": f"{' '.join(words[80:])}.\n\n{said}", "b": said, "c": stock}
    result, target = written(articles, tmp_path)
    assert [p.flags for p in result.passages] == [(), ("boilerplate",), ("boilerplate",)]
    tab = watched.go(target)
    tab.locator("#boilerplate").uncheck()
    expect(tab.locator("#totals")).to_contain_text("1 of ")
    assert cells(tab)[0][1] == pages.percent(80 / 120)
    assert cells(tab)[1][0] == "100"


def test_the_matrix_can_be_ordered(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page)
    before = cells(tab)
    tab.locator("#order").select_option("similar")
    names = tab.locator("table.matrix tbody .name").all_inner_texts()
    assert sorted(names) == ["000", "001", "002", "003", "004"]
    order = [int(name) for name in names]
    assert cells(tab) == [[before[r][c] for c in order] for r in order]
    assert tab.locator("table.matrix thead [data-n]").all_inner_texts() == names


# --- Texts -------------------------------------------------------------------------------------

SCRIPTS = {
    "emoji": "👩🏽\u200d🚀🇫🇷 The rocket 🚀 carried fourteen seedlings 🥬🥬 to the station",
    "astral": "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 letters 𝒪𝓋𝑒𝓇 there, eleven 𐐷𐐲𐑌 words of Deseret in one sentence",
    "combining": "La cafe\u0301 de\u0301ja\u0300 ferme\u0301e, Zürich brûlée naïvement",
    "cjk": "北約秘書長馬克呂特批評俄羅斯派遣低級別代表團參加和平談判並稱這是一個錯誤",
    "arabic": "قال الأمين العام لحلف شمال الأطلسي إن الكرة الآن في ملعب الرئيس الروسي بوضوح",
    "hebrew": "מזכ״ל נאט״ו אמר כי הכדור נמצא כעת במגרש של נשיא רוסיה באופן ברור",
    "windows": "The road to the harbour\r\nwas closed by a lime tree\r\nall of the afternoon",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_what_is_marked_is_the_passage(watched: Watched, tmp_path: Path, script: str) -> None:
    said = SCRIPTS[script]
    articles = {
        "a": f"😀 Before 𝔸 it. \r\n{said}. And after é\u0301.\n\n{said}!",
        "b": f"日本 👍🏽 Some words first.\n“{said}”",
        "c": f"𐐷 {said[: len(said) // 2]} otherwise {said[len(said) // 2 :]}",
    }
    result, target = written(articles, tmp_path, background="flat")
    seen = 0
    columns = result.passages.columns
    pairs = sorted({(r["a_article"], r["b_article"]) for r in rows(result)})
    assert (0, 1) in pairs
    for a, b in pairs:
        tab = watched.go(target, f"pair-{a}-{b}")
        expect(tab.locator(".chips")).to_be_visible()
        sides = tab.evaluate(MARKED)
        for k, passage in enumerate(result.passages):
            if (int(columns["a_article"][k]), int(columns["b_article"][k])) == (a, b):
                assert [side[str(k)] for side in sides] == [
                    shown(passage.a.text),
                    shown(passage.b.text),
                ]
                seen += 1
    assert seen == len(result.passages)
    for family in result.families:
        tab = watched.go(target, f"family-{family.family}")
        told = tab.locator(".occurrences mark").evaluate_all(WITHOUT_STRUCK)
        for text, occurrence in zip(told, family.occurrences, strict=True):
            assert text.replace(" ", "") == shown(occurrence.text).replace(" ", "")


def test_what_is_marked_is_the_passage_however_passages_overlap(
    watched: Watched, tmp_path: Path
) -> None:
    draw = random.Random(8)
    odd = [
        "😀",
        "𝔘",
        "e\u0301",
        "漢",
        "\u202e",
        "\r\n",
        "\r",
        "\x1b",
        "\u200d",
        "<b>",
        "\u2028",
        "؟",
    ]
    words = ["".join(draw.choices(SYLLABLES, k=3)) for _ in range(120)]
    said = [
        " ".join(
            f"{draw.choice(odd)}{w}" if draw.random() < 0.3 else w for w in draw.sample(words, 16)
        )
        for _ in range(8)
    ]
    articles = {f"{n}": draw.choice(odd).join(draw.choices(said, k=6)) for n in range(8)}
    result, target = written(articles, tmp_path, background="flat", min_evidence=0)
    columns = result.passages.columns
    pairs = sorted({(r["a_article"], r["b_article"]) for r in rows(result)})
    also = 0
    for a, b in pairs:
        tab = watched.go(target, f"pair-{a}-{b}")
        expect(tab.locator(".chips")).to_be_visible()
        sides = tab.evaluate(MARKED)
        also += tab.locator("mark.also").count()
        for k, passage in enumerate(result.passages):
            if (int(columns["a_article"][k]), int(columns["b_article"][k])) == (a, b):
                told = [shown(passage.a.text), shown(passage.b.text)]
                assert [side[str(k)] for side in sides] == told
    assert also > 20


def test_words_that_differ_are_boxed(watched: Watched, tmp_path: Path) -> None:
    old = "The committee 🏛 will publish its final report on harbour safety in March."
    new = "The committee 🏛 will not now publish its long report on harbour safety in March."
    _, target = written({"a": f"😀 {old}", "b": f"漢 {new}"}, tmp_path)
    tab = watched.go(target, "pair-0-1")
    assert tab.locator('[data-side="a"] mark.differs').all_inner_texts() == ["final"]
    assert tab.locator('[data-side="b"] mark.differs').all_inner_texts() == ["not now", "long"]
    tab = watched.go(target, "family-0")
    variant = tab.locator(".occurrences li").nth(1)
    assert variant.locator("ins").all_inner_texts() == ["not now", "long"]
    assert variant.locator("del").all_inner_texts() == ["final"]


def test_passages_that_overlap_are_both_marked(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page, "pair-0-1")
    expect(tab.locator('[data-side="b"] mark.also[data-n="3 4"]')).to_have_count(1)
    kinds = tab.locator("mark").evaluate_all(
        "(all) => [...new Set(all.map((m) => getComputedStyle(m).textDecorationStyle))]"
    )
    assert set(kinds) == {"solid", "dashed", "dotted"}
    colours = tab.locator('[data-side="a"] mark[data-n]').evaluate_all(
        "(all) => all.map((m) => getComputedStyle(m).textDecorationColor)"
    )
    assert len(set(colours)) == len(colours)


def test_an_article_tells_where_it_is_found(
    watched: Watched, seeds_page: Path, result: textalign.Result
) -> None:
    tab = watched.go(seeds_page)
    tab.locator("#article-list tbody a").first.click()
    expect(tab.locator("#view h1")).to_contain_text("000")
    marked = "".join(tab.locator("a.found").all_inner_texts())
    assert QUOTE in marked
    assert tab.locator("#view .strip rect").count() == 5
    tab.locator("a.found", has_text=QUOTE).first.click()
    expect(tab.locator("#view h1")).to_contain_text("000 and 001")


def test_families_are_in_order_of_date(watched: Watched, tmp_path: Path) -> None:
    records = [
        {"id": "late", "text": f"{SAID}. Late.", "date": "2025-05-17"},
        {"id": "early", "text": f"{SAID}. Early.", "date": "2025-05-16T08:00"},
        {"id": "third", "text": f"It rained. {SAID}.", "date": "2025-05-18"},
    ]
    _, target = written(records, tmp_path)
    tab = watched.go(target, "family-0")
    expect(tab.locator("#view")).to_contain_text("In order of date.")
    assert tab.locator(".occurrences .name").all_inner_texts() == ["early", "late", "third"]
    tab = watched.go(target)
    tab.locator("#order").select_option("date")
    assert tab.locator("table.matrix tbody .name").all_inner_texts() == ["early", "late", "third"]


# --- Without scripts, in print, narrow ---------------------------------------------------------


@pytest.mark.parametrize("context", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts_matrix_and_passages_can_be_read(
    watched: Watched, seeds_page: Path, result: textalign.Result
) -> None:
    tab = watched.go(seeds_page)
    expect(tab.locator("table.matrix")).to_be_visible()
    expect(tab.locator("#passage-list article").first).to_be_visible()
    expect(tab.locator("#family-list article").first).to_be_visible()
    expect(tab.locator("#article-list tbody tr").first).to_be_visible()
    assert tab.locator("#passage-list article").count() == len(result.passages)
    for id in ("filters", "theme", "order"):
        expect(tab.locator(f"#{id}")).to_be_hidden()
    # The link of a cell still leads to the strongest passage of its pair.
    tab.locator('td a[aria-label^="002 in 003"]').click()
    expect(tab.locator("#pair-2-3")).to_be_in_viewport()
    expect(tab.locator("#pair-2-3")).to_contain_text("breaking the deadlock")


def test_printed_it_is_dark_on_light_and_whole(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page, "pair-0-1")
    tab.emulate_media(media="print", color_scheme="dark")
    expect(tab.locator("#filters")).to_be_hidden()
    for pane in tab.locator(".pane").all():
        assert pane.evaluate("(e) => e.scrollHeight <= e.clientHeight + 1")
    assert (
        tab.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        == "rgb(253, 253, 251)"
    )
    assert len(tab.pdf()) > 10_000


@pytest.mark.parametrize("context", [{"viewport": {"width": 360, "height": 700}}], indirect=True)
def test_a_narrow_window_does_not_scroll_sideways(watched: Watched, seeds_page: Path) -> None:
    for fragment in ("", "pair-0-1", "family-1", "article-0"):
        tab = watched.go(seeds_page, fragment)
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360, fragment
        for pane, height in zip(tab.locator(".pane").all(), tab.evaluate(HEIGHTS), strict=True):
            assert 0 < height < pane.evaluate("(e) => e.clientHeight") < 400


@pytest.mark.parametrize("context", [{"viewport": {"width": 360, "height": 700}}], indirect=True)
def test_what_has_no_spaces_does_not_widen_the_page(watched: Watched, tmp_path: Path) -> None:
    articles = {f"{c * 250}": f"{c * 3000}\n\n{SAID}, {'漢' * 900}{c} {'W' * 900}" for c in "MÖ"}
    result, target = written({**articles, "🚀" * 100: f"{SAID}. {'—' * 500}"}, tmp_path)
    views = [
        "",
        *(f"pair-{r['a_article']}-{r['b_article']}" for r in rows(result)),
        *(f"family-{family.family}" for family in result.families),
        *(f"article-{n}" for n in range(3)),
    ]
    assert len(views) > 6
    for fragment in views:
        tab = watched.go(target, fragment)
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360, fragment


def test_the_theme_can_be_changed(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page)
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    light = tab.evaluate(paper)
    tab.get_by_role("button", name="Dark").click()
    assert tab.evaluate(paper) != light
    tab.get_by_role("button", name="Light").click()
    assert tab.evaluate(paper) == light


# --- Everybody ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "context",
    [{"color_scheme": "light", "bypass_csp": True}, {"color_scheme": "dark", "bypass_csp": True}],
    indirect=True,
    ids=["light", "dark"],
)
def test_axe_finds_nothing(watched: Watched, seeds_page: Path, tmp_path: Path) -> None:
    # The policy is bypassed for axe, which comes in as a script.
    _, many = written({f"{n}": f"{SAID} for {n * 7919} days." for n in range(61)}, tmp_path)
    views = ("", "pair-0-1", "pair-0-0", "family-1", "family-3", "article-0")
    of_many = ("", "pair-0-1", "article-0")
    for file, fragment in [*((seeds_page, f) for f in views), *((many, f) for f in of_many)]:
        tab = watched.go(file, fragment)
        found = Axe().run(tab).response["violations"]
        told = [(one["id"], [node["target"] for node in one["nodes"]][:5]) for one in found]
        assert told == [], fragment


# Of classes the colour of letters and of what is behind them, and of the underline, as 8-bit RGB.
COLOURS = """(classes) => {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const bytes = (colour) => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const paper = bytes(getComputedStyle(document.documentElement).backgroundColor);
  return classes.map(([tag, name]) => {
    const made = document.body.appendChild(document.createElement(tag));
    made.className = name;
    const style = getComputedStyle(made);
    const found = [style.color, style.backgroundColor, style.textDecorationColor].map(bytes);
    made.remove();
    return [paper, ...found];
  });
}"""


def contrast(one: list[int], other: list[int]) -> float:
    """Contrast of two colours as WCAG defines it."""

    def luminance(colour: list[int]) -> float:
        parts = [c / 255 for c in colour]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    "context", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True
)
def test_what_axe_cannot_judge_has_contrast_too(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page)
    marks = [f"c{n}{now} kind-edited" for n in range(1, 7) for now in ("", " current")]
    badges = [f"badge c{n}" for n in range(1, 7)]
    levels = [f"level-{n}" for n in range(1, 8)]
    found = ["found deep-1", "found deep-2", "found deep-3", "found deep-4"]
    classes = [
        *(("mark", name) for name in marks),
        *(("b", name) for name in badges),
        *(("span", name) for name in levels),
        *(("a", name) for name in found),
    ]
    for (_, name), (paper, ink, ground, underline) in zip(
        classes, tab.evaluate(COLOURS, classes), strict=True
    ):
        assert contrast(ink, ground) >= 4.5, name
        if name in marks:
            assert contrast(underline, paper) >= 3, name
            assert contrast(underline, ground) >= 3, name
        if name in badges:
            assert contrast(paper, ground) >= 4.5, name


def test_everything_is_reached_by_tab(watched: Watched, seeds_page: Path) -> None:
    tab = watched.go(seeds_page)
    reached = set()
    for _ in range(200):
        tab.keyboard.press("Tab")
        reached.add(
            tab.evaluate(
                """() => { const e = document.activeElement;
                     return e.id || e.className || e.getAttribute("href") || e.tagName; }"""
            )
        )
    assert {
        "skip",
        "brand",
        "#matrix",
        "theme",
        "search",
        "least",
        "quoted",
        "reset",
        "order",
    } <= reached
    assert {"#pair-0-1", "#family-1", "#pair-0-0-p8", "#article-0", "#about"} <= reached


# --- Hostile -----------------------------------------------------------------------------------


@pytest.mark.parametrize("context", [{}, {"java_script_enabled": False}], indirect=True)
def test_a_hostile_corpus_is_inert(
    watched: Watched, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    result, target = written(hostile.corpus(), tmp_path)
    tab = watched.go(target)
    title = f"{len(result.articles)} articles compared · textalign"
    tab.wait_for_timeout(300)
    assert tab.title() == title
    assert watched.requests == [target.as_uri()]
    assert tab.evaluate("document.documentElement.scrollWidth") <= 1280
    expect(tab.locator("img, iframe, link, form, base, svg script, main style")).to_have_count(0)
    if not request.node.callspec.params["context"]:
        pairs = sorted({(r["a_article"], r["b_article"]) for r in rows(result)})
        fragments = [
            *(f"pair-{a}-{b}" for a, b in pairs[:60]),
            *(f"family-{family.family}" for family in result.families[:20]),
            *(f"article-{n}" for n in range(len(result.articles))),
        ]
        for fragment in fragments:
            tab.evaluate("(hash) => { location.hash = hash; }", fragment)
            expect(tab.locator("#view h1")).to_be_visible()
            expect(
                tab.locator("#view :is(img, iframe, link, form, base, style, script)")
            ).to_have_count(0)
        marks = next(n for n, id in enumerate(result.rows) if "override" in id)
        watched.go(target, f"article-{marks}")
        told = tab.locator("#view .control").all_inner_texts()
        assert {"\\u202e", "\\u2066", "\\u200f", "\\u061c"} <= set(told)
        tab.locator("#search").fill("<script>")
        tab.wait_for_timeout(300)
        assert tab.evaluate("document.documentElement.scrollWidth") <= 1280
    assert tab.title() == title


# --- Large -------------------------------------------------------------------------------------


SYLLABLES = [c + v for c in "bdfghjklmnprstvz" for v in "aeiou"]


def large(count: int) -> dict[str, str]:
    """Articles of 450 words, most of which took something from others, cut and edited."""
    draw = random.Random(5)
    words = ["".join(draw.choices(SYLLABLES, k=draw.randrange(2, 5))) for _ in range(20_000)]
    weights = [1 / (rank + 30) for rank in range(len(words))]
    own = [draw.choices(words, weights, k=450) for _ in range(count)]
    found = {}
    for number, text in enumerate(own):
        made = list(text)
        for _ in range(draw.choice((0, 1, 1, 2, 3))):
            other, start = own[draw.randrange(count)], draw.randrange(390)
            piece = other[start : start + draw.randrange(15, 60)]
            if draw.random() < 0.4:
                piece = [w if draw.random() > 0.12 else draw.choice(words) for w in piece]
            made[draw.randrange(len(made)) :] = piece + made[-(450 - len(piece)) :]
        found[f"paper-{number % 7}/{number:05}.txt"] = " ".join(made[:450]).capitalize()
    return found


@pytest.fixture(scope="module")
def large_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(large(5000), tmp_path_factory.mktemp("large"), background="flat")[1]


# From the click to the second frame after it, by which the first has been shown.
CLICK = """async (selector) => {
  const start = performance.now();
  document.querySelector(selector).click();
  await new Promise((done) => setTimeout(done, 0));
  for (const frame of [1, 2]) await new Promise(requestAnimationFrame);
  return performance.now() - start;
}"""


def test_five_thousand_articles_stay_usable(
    watched: Watched, large_page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    size = large_page.stat().st_size / 1e6
    assert size <= 30
    opened = []
    for _ in range(3):
        watched.tab.goto("about:blank")
        start = time.perf_counter()
        tab = watched.go(large_page)
        opened.append(time.perf_counter() - start)
        expect(tab.locator("#totals")).to_contain_text("passages")
    pair, back = [], []
    for n in range(1, 6):
        pair.append(tab.evaluate(CLICK, f"#pair-list p:nth-child({n}) a"))
        expect(tab.locator(".pane mark.current").first).to_be_visible()
        back.append(tab.evaluate(CLICK, "#view .back a"))
    told = f"{size:.1f} MB, opens in {min(opened):.2f} s, a pair in {sorted(pair)[2]:.0f} ms"
    with capsys.disabled():
        print(f"\n5,000 articles: {told}")
    assert min(opened) <= 2
    assert sorted(pair)[2] <= 300


def test_the_drawn_matrix_leads_to_pairs(watched: Watched, tmp_path: Path) -> None:
    draw = random.Random(1)
    said = [
        " ".join("".join(draw.choices(SYLLABLES, k=3)) for _ in range(12)).capitalize() + "."
        for _ in range(91)
    ]
    articles = {f"{n:02}": f"{said[n]} {said[n + 1]}" for n in range(90)}
    result, target = written(articles, tmp_path, background="flat")
    tab = watched.go(target)
    canvas = tab.locator("#canvas")
    expect(canvas).to_be_visible()
    # In the order of the articles, each has a neighbour on either side of the diagonal.
    tab.locator("#order").select_option("read")
    box = canvas.bounding_box()
    assert box is not None
    side = (box["width"] - 2) / 90
    tab.mouse.move(box["x"] + 1 + 11.5 * side, box["y"] + 1 + 10.5 * side)
    expect(tab.locator("#pointed")).to_contain_text("% of 10 in 11")
    tab.mouse.move(box["x"] + 1 + 80.5 * side, box["y"] + 1 + 10.5 * side)
    expect(tab.locator("#pointed")).to_have_text("No overlap here.")
    tab.mouse.click(box["x"] + 1 + 11.5 * side, box["y"] + 1 + 10.5 * side)
    expect(tab.locator("#view h1")).to_have_text("10 and 11")
    tab.keyboard.press("Escape")
    expect(canvas).to_be_focused()
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowDown")
    expect(tab.locator("#pointed")).to_contain_text("of 01 in 00")
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("#pointed")).to_contain_text("of 01 in")
    tab.keyboard.press("Enter")
    expect(tab.locator("#view h1")).to_contain_text("01 and 0")
    tab.keyboard.press("Escape")
    expect(canvas).to_be_focused()
    found = {(r["a_article"], r["b_article"]) for r in rows(result)}
    painted = tab.evaluate(
        """() => { const c = document.getElementById("canvas");
          const data = c.getContext("2d").getImageData(0, 0, c.width, c.height).data;
          let count = 0;
          for (let i = 3; i < data.length; i += 4) if (data[i]) count++;
          return count; }"""
    )
    assert painted >= 2 * len([p for p in found if p[0] != p[1]])


def test_lists_are_shown_a_page_at_a_time(watched: Watched, tmp_path: Path) -> None:
    _, target = written({f"{n}": f"{SAID} for {n * 7919} days." for n in range(20)}, tmp_path)
    tab = watched.go(target)
    entries = tab.locator("#passage-list article")
    expect(entries).to_have_count(50)
    tab.locator("#passage-list .more").click()
    expect(entries).to_have_count(100)
    expect(entries.nth(50).locator("a").first).to_be_focused()


def test_what_there_is_no_room_for_is_told(watched: Watched, tmp_path: Path) -> None:
    articles = {f"{n}": f"{SAID}, and {n // 2 * 7919} times." for n in range(10)}
    target = tmp_path / "report.html"
    result = textalign.compare(articles)
    textalign.report(result, target, max_text=300)
    tab = watched.go(target)
    expect(tab.locator("#overview .notice")).to_contain_text("no room for everything")
    values = result.matrix("reuse").tolist()
    assert cells(tab) == [[pages.percent(value) for value in row] for row in values]
    tab = watched.go(target, "pair-0-9")
    expect(tab.locator("#view .notice")).to_contain_text("no room")
    tab = watched.go(target, "article-9")
    expect(tab.locator("#view .notice")).to_contain_text("no room")
