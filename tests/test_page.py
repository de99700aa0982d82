"""The page of a result, looked at without a browser: what it holds, and that nothing breaks out.

Input: seeds/, texts made for the purpose, and the hostile corpus. Output: pass or fail. What the
page does in a browser is tested in tests/browser/.
"""

from __future__ import annotations

import base64
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import hostile
import textalign
from strategies import texts
from textalign import corpus, errors, params
from textalign.show import page

SEEDS = Path(__file__).parent.parent / "seeds"
WEB = Path(page.__file__).parent / "web"
SAID = "The road to the harbour was closed by a fallen lime tree all afternoon"
ROOM = int(params.MAX_TEXT.default)

# What must not stand raw in the file, wherever it came from.
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

# Elements that have no end.
VOID = {"meta", "input", "rect", "br"}


class Parsed(HTMLParser):
    """The elements of a page with their attributes, and the text inside of each."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: dict[int, str] = {}
        self.inside: list[int] = []
        self.wrong: list[str] = []
        self.feed(document)
        self.close()
        self.wrong += self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
            self.inside.append(len(self.elements) - 1)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)
        else:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        for n in self.inside:
            self.text[n] = self.text.get(n, "") + data

    def all(self, tag: str) -> list[tuple[dict[str, str | None], str]]:
        return [
            (attributes, self.text.get(n, ""))
            for n, (name, attributes) in enumerate(self.elements)
            if name == tag
        ]

    def by_id(self, id: str) -> str:
        (found,) = (n for n, (_, a) in enumerate(self.elements) if a.get("id") == id)
        return self.text.get(found, "")

    @property
    def data(self) -> Any:
        return json.loads(self.by_id("data"))

    @property
    def texts(self) -> list[str]:
        names = [
            str(a["id"]) for a, _ in self.all("script") if str(a.get("id")).startswith("texts")
        ]
        return [text for name in names for text in json.loads(self.by_id(name))]


def page_of(articles: Any, max_text: int = ROOM, **keywords: Any) -> str:
    result = textalign.compare(articles, **keywords)
    return page.page(result, "0", max_text).decode()


@pytest.fixture(scope="module")
def result() -> textalign.Result:
    return textalign.compare(SEEDS)


@pytest.fixture(scope="module")
def seeds_page(result: textalign.Result) -> str:
    return page.page(result, "0", ROOM).decode()


@pytest.fixture(scope="module")
def parsed(seeds_page: str) -> Parsed:
    return Parsed(seeds_page)


def units(text: str, start: int, end: int) -> str:
    """What a browser makes of two offsets in a text."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode(
        "utf-16-le", "surrogatepass"
    )


# --- What it holds -----------------------------------------------------------------------------


def test_both_engines_give_the_same_page(each_engine: str, seeds_page: str) -> None:
    assert page_of(SEEDS) == seeds_page


def test_it_is_whole(seeds_page: str, parsed: Parsed) -> None:
    assert seeds_page.startswith("<!doctype html>\n<html lang=")
    assert parsed.wrong == []
    ids = [a["id"] for _, a in parsed.elements if "id" in a]
    assert len(ids) == len(set(ids))
    for attributes, _ in parsed.all("a"):
        assert str(attributes["href"]).removeprefix("#") in ids


def test_the_matrix_is_that_of_the_result(parsed: Parsed, result: textalign.Result) -> None:
    cells = [text for attributes, text in parsed.all("td") if "data-n" in attributes]
    shown = np.array(cells).reshape(5, 5).tolist()
    values = result.matrix("reuse")
    assert shown == [[page.percent(value) for value in row] for row in values.tolist()]
    names = [text for attributes, text in parsed.all("th") if "data-n" in attributes]
    assert names == ["000", "001", "002", "003", "004"]


def test_every_cell_leads_to_a_passage_of_the_pair(parsed: Parsed) -> None:
    leads = {str(a["href"]) for a, _ in parsed.all("a") if str(a["href"]).startswith("#pair")}
    assert leads == {
        "#pair-0-0", "#pair-0-1", "#pair-0-2", "#pair-1-1", "#pair-1-2", "#pair-2-2", "#pair-2-3",
        "#pair-4-4",
    }  # fmt: skip


def test_the_passages_can_be_read_without_a_script(
    parsed: Parsed, result: textalign.Result
) -> None:
    shown = parsed.by_id("passage-list")
    for passage in result.passages:
        for text in (passage.a.text, passage.b.text):
            assert " ".join(text.split()) in shown
        assert f"{passage.kind} {passage.score:.0f} bits" in shown


def test_the_families_can_be_read_without_a_script(
    parsed: Parsed, result: textalign.Result
) -> None:
    shown = parsed.by_id("family-list")
    for family in result.families:
        for occurrence in family.occurrences:
            assert " ".join(occurrence.text.split()) in shown


def test_it_says_what_was_read_and_how(parsed: Parsed, seeds_page: str) -> None:
    told = parsed.by_id("about")
    assert "Read: 5 articles, 2,660 words. Skipped: 0 inputs." in told
    for path in sorted(SEEDS.iterdir()):
        assert f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" in told
    background = textalign.compare(["x"]).about["background_sha256"]
    assert background in told
    assert f"{params.MIN_EVIDENCE.default:g} bits (--min-evidence)" in told


def test_inputs_that_were_skipped_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SAID, "utf-8")
    (tmp_path / "b.txt").write_text(SAID * 100, "utf-8")
    told = Parsed(page_of(tmp_path, max_bytes=1000)).by_id("about")
    assert "Skipped: 1 input." in told
    assert "b.txt" in told


def test_passages_are_where_the_result_has_them(parsed: Parsed, result: textalign.Result) -> None:
    data = parsed.data["passages"]
    assert len(data["score"]) == len(result.passages)
    for k, passage in enumerate(result.passages):
        assert data["score"][k] == passage.score * params.BIT
        for side, span in (("a", passage.a), ("b", passage.b)):
            text = parsed.texts[parsed.data["articles"]["held"].index(data[f"{side}_article"][k])]
            assert units(text, data[f"{side}_start"][k], data[f"{side}_end"][k]) == span.text


ASTRAL = "👩🏽‍🚀 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 e\u0301 漢字 🇫🇷 "


@given(st.lists(texts(), min_size=1, max_size=3))
def test_offsets_are_those_of_a_browser(made: list[str]) -> None:
    said = f"{ASTRAL}{SAID} 𝔘 in the old town"
    articles = {"a": f"{''.join(made)} 😀. {said}.", "b": f"{made[0]}\n{said}, {made[-1]}"}
    result = textalign.compare(articles)
    shown = Parsed(page.page(result, "0", ROOM).decode())
    assert shown.data["articles"]["held"] == [0, 1]
    assert shown.texts == list(articles.values())
    data = shown.data["passages"]
    for k, passage in enumerate(result.passages):
        for side, span, at in (("a", passage.a, 1), ("b", passage.b, 3)):
            text = articles[span.article]
            start = data[f"{side}_start"][k]
            assert units(text, start, data[f"{side}_end"][k]) == span.text
            flat = data["edits"][k] or []
            told = [
                units(text, start + flat[n + at], start + flat[n + at + 1])
                for n in range(0, len(flat), 5)
            ]
            edits = [e for e in passage.edits if e.operation != "equal"]
            assert told == [text[slice(*(e.a if side == "a" else e.b))] for e in edits]
    for family in shown.data["families"]:
        n, start, end = family["text"]
        known = result.families[family["family"]]
        assert units(list(articles.values())[n], start, end) == known.text


# --- Order and differences ---------------------------------------------------------------------


def test_occurrences_are_in_the_order_of_dates() -> None:
    records = [
        {"id": "late", "text": f"{SAID}. Late.", "date": "2025-05-17"},
        {"id": "none", "text": f"{SAID}. None."},
        {"id": "early", "text": f"{SAID}. Early.", "date": "2025-05-16"},
    ]
    shown = Parsed(page_of(records))
    assert [n for n, _, _ in shown.data["families"][0]["places"]] == [2, 0, 1]
    assert re.findall("late|none|early", shown.by_id("family-0")) == ["early", "late", "none"]
    assert "by date" in shown.by_id("order")


def test_a_variant_is_told_against_its_family_text() -> None:
    quote = "the 😀 quixotic harbour 𝔘lanterns guided bewildered sailors across turbulent waters"
    other = "the 😀 quixotic harbour lamps guided old bewildered sailors across waters"
    articles = {
        "a": f"He said: {quote}.",
        "b": f"She wrote {quote}!",
        "c": f"𝔘 they 😀 read {other}?",
    }
    shown = Parsed(page_of(articles))
    family = next(one for one in shown.data["families"] if len(one["places"]) == 3)
    assert family["variants"][:2] == [0, 0]
    n, start, end = family["places"][2]
    known, at, _ = family["text"]
    texts = list(articles.values())
    told = [
        (units(texts[known], at + a, at + b), units(texts[n], start + c, start + d))
        for a, b, c, d in family["variants"][2]
    ]
    assert told == [("𝔘lanterns", "lamps"), ("", "old"), ("turbulent", "")]
    assert units(texts[n], start, end).startswith("the 😀 quixotic")
    assert family["weak"] == [0, 0, 0]


def test_what_weak_links_hold_is_told() -> None:
    around = ("Rain fell. {} Nobody came.", "At night {} Birds sang.", "Then {} They left.")
    ball = ("He said the ball is now clearly in Mertonia's court.",) * 2
    texts = [
        a.format(b) for a, b in zip(around, (*ball, "So the ball is in his court."), strict=True)
    ]
    shown = Parsed(page_of(texts))
    [family] = shown.data["families"]
    assert sorted(family["weak"]) == [0, 0, 1]
    assert "held by weak links" in shown.by_id("family-0")


def test_similar_articles_stand_together() -> None:
    ties = [(0.5, 0, 3), (0.4, 1, 4), (0.3, 3, 5), (0.1, 2, 4)]
    assert page.similar_order(7, ties) == [0, 3, 5, 2, 4, 1, 6]
    assert page.similar_order(4, [(0.5, 0, 3), (0.4, 0, 2)]) == [3, 0, 2, 1]
    many = page.similar_order(5000, [(1 / (n + 1), n, n + 1) for n in range(4999)])
    assert sorted(many) == list(range(5000))


@pytest.mark.parametrize(
    ("share", "shown", "level"),
    [
        (0, "·", 0),
        (0.0001, "<0.1", 1),
        (0.01, "1.0", 2),
        (0.2, "20.0", 6),
        (0.9999, "99.9", 7),
        (1, "100", 7),
    ],
)
def test_shares_are_told_as_they_are(share: float, shown: str, level: int) -> None:
    assert (page.percent(share), page.level(share)) == (shown, level)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 10))))
def test_united_intervals_hold_the_same_places(spans: list[tuple[int, int]]) -> None:
    found = page.united((start, start + size) for start, size in spans)
    places = {at for start, size in spans for at in range(start, start + size)}
    assert [at for start, end in found for at in range(start, end)] == sorted(places)


# --- Too much for a page -----------------------------------------------------------------------


def test_what_there_is_no_room_for_is_told() -> None:
    articles = {
        f"{n}": f"{SAID}, and {'also ' * (n // 2)} {n // 2 * 7919} times." for n in range(16)
    }
    most = 600
    whole = Parsed(page_of(articles))
    assert "no room" not in whole.by_id("main")
    assert whole.data["shares"] is None
    shown = Parsed(page_of(articles, max_text=most))
    assert 0 < sum(map(len, shown.texts)) <= most
    data = shown.data
    left_out = len(whole.data["passages"]["score"]) - len(data["passages"]["score"])
    assert left_out > 0
    assert f"leaves out {left_out:,}" in " ".join(shown.by_id("main").split())
    held = set(data["articles"]["held"])
    assert {*data["passages"]["a_article"], *data["passages"]["b_article"]} == held
    assert data["shares"]
    nothing = Parsed(page_of(articles, max_text=0))
    assert nothing.texts == []
    assert nothing.data["passages"]["score"] == []


def test_of_many_articles_the_matrix_is_drawn() -> None:
    articles = {f"{n:03}": f"{n * 7919} days." for n in range(page.MOST_IN_TABLE + 1)}
    shown = Parsed(page_of(articles))
    assert not shown.data["table"]
    assert [name for name, _ in shown.elements].count("canvas") == 1
    assert "is drawn by a script" in shown.by_id("matrix")
    assert len(shown.data["order"]) == len(articles)
    fewer = dict(list(articles.items())[:-1])
    assert Parsed(page_of(fewer)).data["table"]


@pytest.mark.parametrize("articles", [[], ["", " "], ["one"], [SAID, "Nothing in common."]])
def test_of_nothing_there_is_a_page_too(articles: list[str]) -> None:
    shown = Parsed(page_of(articles))
    assert shown.wrong == []
    assert "None." in shown.by_id("passage-list")
    assert shown.texts == []


def test_articles_against_others_are_rows_against_columns() -> None:
    shown = Parsed(page_of({"new": f"{SAID}. New."}, against={"old": SAID, "older": SAID}))
    assert (shown.data["rows"], shown.data["first"]) == (1, 1)
    cells = [text for attributes, text in shown.all("td") if "data-n" in attributes]
    assert len(cells) == 2
    assert "diagonal" not in shown.by_id("matrix")


# --- Nothing breaks out ------------------------------------------------------------------------


def test_only_its_own_style_and_script_may_run(seeds_page: str, parsed: Parsed) -> None:
    (policy,) = (
        str(a["content"]) for a, _ in parsed.all("meta") if a.get("http-equiv") is not None
    )
    assert policy.startswith("default-src 'none'; ")
    for tag, source in (("script", "script-src"), ("style", "style-src")):
        whole = re.findall(rf"<{tag}>(.*?)</{tag}>", seeds_page, re.DOTALL)
        (allowed,) = re.findall(rf"{source} ([^;]*)", policy)
        (digest,) = [base64.b64encode(hashlib.sha256(w.encode()).digest()).decode() for w in whole]
        assert allowed == f"'sha256-{digest}'"
    assert "base-uri 'none'; form-action 'none'" in policy
    # Named before anything that it is about.
    assert seeds_page.index("Content-Security-Policy") < seeds_page.index("<style>")


def test_style_and_script_are_ours_and_ask_for_nothing() -> None:
    script = (WEB / "page.js").read_text("utf-8")
    style = (WEB / "page.css").read_text("utf-8")
    for sink in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "Function(",
    ):
        assert sink not in script
    for reach in ("fetch(", "XMLHttpRequest", "WebSocket", "import(", "localStorage", "cookie"):
        assert reach not in script
    assert "</" not in script
    assert "</" not in style
    assert not re.search(r"url\(|@import|@font-face", style)
    assert re.findall(r"https?://[^\"']*", script + style) == ["http://www.w3.org/2000/svg"]


def test_the_script_escapes_what_python_escapes() -> None:
    script = (WEB / "page.js").read_text("utf-8")
    (told,) = re.findall(r"const CONTROL = /\((\[.*\])\)/u;", script)
    shown = re.compile(told)
    for point in range(0x10000):
        escaped = errors.printable(chr(point)) != chr(point)
        assert bool(shown.match(chr(point))) == (escaped and chr(point) not in "\t\n"), hex(point)


def inert(document: str) -> Parsed:
    """Check that a page has the elements of the template and no others, and no raw controls."""
    shown = Parsed(document)
    assert shown.wrong == []
    assert not CONTROLS.search(document)
    names = {name for name, _ in shown.elements}
    assert not names & {"img", "iframe", "link", "form", "base", "object", "embed", "image", "use"}
    for name, attributes in shown.elements:
        assert not [key for key in attributes if key.startswith("on") or key == "style"]
        assert not {"src", "srcset", "action", "formaction", "background", "data"} & set(attributes)
        assert str(attributes.get("href", "#")).startswith("#"), name
    plain = [attributes for attributes, _ in shown.all("script") if not attributes]
    assert len(plain) == 1
    assert all(a.get("type") == "application/json" for a, _ in shown.all("script") if a)
    assert len(shown.all("style")) == len(shown.all("title")) == 1
    return shown


def test_a_hostile_corpus_is_inert(each_engine: str) -> None:
    articles = hostile.corpus()
    shown = inert(page_of(articles))
    assert len(shown.data["passages"]["score"]) > len(articles)
    for n, text in zip(shown.data["articles"]["held"], shown.texts, strict=True):
        assert text == list(articles.values())[n]
    assert "\\u202ertl override\\u202c" in shown.by_id("passage-list")
    assert "\\x1b[31mred" in shown.by_id("passage-list")


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such names")
def test_hostile_file_names_are_inert(tmp_path: Path) -> None:
    for number, name in enumerate(hostile.FILE_NAMES):
        (tmp_path / name).write_text(f"{SAID} for {number} hours.", "utf-8")
    shown = inert(page_of(tmp_path))
    assert sorted(shown.data["articles"]["id"]) == sorted(hostile.FILE_NAMES)
    assert "<img src=x onerror=alert(1)>.txt" in shown.by_id("about")
    assert "\\u202egpj.txt" in shown.by_id("about")


@given(st.text(), st.text(st.characters(exclude_categories=())))
def test_no_text_breaks_out_of_json(key: str, value: str) -> None:
    found = page.as_json({key: [value]})
    assert not re.search(r"[<>&]", found)
    assert not CONTROLS.search(found)
    found.encode()
    assert json.loads(found) == {key: [value]}


@given(st.text(st.characters(exclude_categories=())))
def test_a_text_is_shown_without_controls(text: str) -> None:
    shown = page.visible(text)
    assert not CONTROLS.search(shown)
    assert "\n" not in shown
    shown.encode()


# --- The verb and the command ------------------------------------------------------------------


def test_the_verb_writes_the_page(tmp_path: Path, result: textalign.Result) -> None:
    target = tmp_path / "x.html"
    textalign.report(result, target)
    assert target.read_bytes() == page.page(result, textalign.__version__, ROOM)
    with pytest.raises(errors.UsageError, match="max_text must be"):
        textalign.report(result, target, max_text=-1)
    with pytest.raises(errors.OutputError, match="there is no folder"):
        textalign.report(result, tmp_path / "no" / "x.html")


def test_an_article_is_not_written_over(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(SAID, "utf-8")
    with pytest.raises(errors.UsageError, match="is the input"):
        textalign.report(textalign.compare(tmp_path), article)
    assert article.read_text("utf-8") == SAID


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "textalign", *arguments],
        env={
            **os.environ,
            "PYTHONPATH": str(Path(textalign.__file__).parent.parent),
            **environment,
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("engine", ["rust", "python"])
def test_the_command_writes_the_page(tmp_path: Path, engine: str, result: textalign.Result) -> None:
    target = tmp_path / "report.html"
    done = run("report", str(SEEDS), "-o", str(target), TEXTALIGN_ENGINE=engine)
    assert (done.returncode, done.stdout) == (0, "")
    assert re.fullmatch(
        r"textalign: '.*report\.html', \d+\.\d MB: open it in a browser\n", done.stderr
    )
    assert target.read_bytes() == page.page(result, textalign.__version__, ROOM)
    piped = run("report", str(SEEDS), "--quiet", TEXTALIGN_ENGINE=engine)
    assert (piped.returncode, piped.stderr) == (0, "")
    assert piped.stdout == target.read_text("utf-8")


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such terminals")
def test_the_page_is_kept_from_a_terminal() -> None:
    import pty

    shown, stream = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "textalign", "report", str(SEEDS)],
        env={**os.environ, "PYTHONPATH": str(Path(textalign.__file__).parent.parent)},
        stdout=stream,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    os.close(stream)
    os.close(shown)
    assert done.returncode == 2
    told = "textalign: the page is for a browser: give it a file with -o FILE\n"
    assert done.stderr == told


def test_the_command_tells_what_it_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SAID, "utf-8")
    (tmp_path / "<b>.txt").write_bytes(b"\x7fELF\0\0")
    target = tmp_path / "report.html"
    done = run("report", str(tmp_path), "-o", str(target), "-q")
    assert done.returncode == 3
    assert re.match(r"textalign: skipped '.*<b>\.txt': looks binary", done.stderr)
    assert "<b>.txt: looks binary" in Parsed(target.read_text("utf-8")).by_id("about")


def test_without_jinja2_one_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, result: textalign.Result
) -> None:
    (tmp_path / "jinja2.py").write_text("raise ImportError", "utf-8")
    folder = f"{tmp_path}{os.pathsep}{Path(textalign.__file__).parent.parent}"
    done = run("report", "/no/such/path", "-o", str(tmp_path / "x"), PYTHONPATH=folder)
    assert done.returncode == 2
    assert done.stderr == (
        "textalign: a report needs the package jinja2, which is not installed: "
        "pip install 'textalign[report]'\n"
    )
    assert run("matrix", str(SEEDS), PYTHONPATH=folder).returncode == 0
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(errors.MissingPackageError, match=r"textalign\[report\]"):
        textalign.report(result, tmp_path / "x.html")
    assert not (tmp_path / "x.html").exists()


def test_a_large_page_is_told_to_be_one() -> None:
    assert page.told(120_000) == "0.1 MB: open it in a browser"
    assert "--max-text" in page.told(page.SLOW_FROM)


@pytest.mark.parametrize(
    "date",
    ["2025", "2025-05", "2025-05-16", "2025-05-16T08:30:00Z", "2025-05-16 08:30+02:00", None],
)
def test_an_article_may_have_a_date(date: str | None) -> None:
    (article,) = corpus.Corpus.from_records([{"text": "x", "date": date}])
    assert article.date == date


def test_a_date_of_python_is_one() -> None:
    (article,) = corpus.Corpus.from_records([{"text": "x", "date": datetime.date(2025, 5, 16)}])
    assert article.date == "2025-05-16"


@pytest.mark.parametrize("date", ["yesterday", "16.05.2025", "2025-5-1", "", 2025, "2025-05-16x"])
def test_a_date_is_one(date: object) -> None:
    with pytest.raises(errors.InputError, match="ISO 8601"):
        corpus.Corpus.from_records([{"text": "x", "date": date}])
