"""Matrices as pictures: what they show, the same each time, and that nothing runs in them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

import textalign
from extras import needs
from textalign.errors import InputError, MissingPackageError, UsageError
from textalign.show import formats, plot
from textalign.show.order import clustered

SEEDS = Path(__file__).parent.parent / "seeds"
QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."
SVG = "{http://www.w3.org/2000/svg}"


def words(svg: bytes) -> list[str]:
    """Every text of a picture, in order."""
    return [text.text or "" for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


@needs("matplotlib")
def test_a_picture_has_names_values_and_the_scale() -> None:
    result = textalign.compare(SEEDS)
    told = words(plot.matrix(result, "reuse", "svg"))
    values = result.matrix()
    for value in values[values > 0]:
        assert f"{100 * value:.1f}" in told
    order = [f"{number:03}" for number in clustered(values)]
    assert [word for word in told if re.fullmatch(r"00\d", word)] == order
    rows = [word[-3:] for word in told if re.search(r"\S   00\d$", word)]
    assert rows == order
    assert any("Putin SNUBS Talks – NATO CALLS It a BLUNDER" in word for word in told)
    scale = ["0", "1 %", "2 %", "5 %", "10 %", "20 %", "50 %"]
    assert [word for word in told if word in scale] == scale
    assert any(word.startswith("Reuse: share of the row's words") for word in told)


@needs("matplotlib")
@pytest.mark.parametrize("measure", ["reuse", "jaccard", "words", "passages"])
def test_the_same_result_is_the_same_picture(measure: str) -> None:
    result = textalign.compare(SEEDS)
    svg = plot.matrix(result, measure, "svg")
    assert svg == plot.matrix(textalign.compare(SEEDS), measure, "svg")
    assert b"dc:date" not in svg
    png = plot.matrix(result, measure, "png")
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert png == plot.matrix(result, measure, "png")


@needs("matplotlib")
def test_a_picture_of_another_process_is_the_same() -> None:
    script = (
        "import sys, textalign\nfrom textalign.show import plot\n"
        f"r = textalign.compare({str(SEEDS)!r})\n"
        "sys.stdout.buffer.write(plot.matrix(r, 'reuse', 'svg'))"
    )
    folder = str(Path(textalign.__file__).parent.parent)
    made = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONPATH": folder, "PYTHONHASHSEED": seed, "HOME": "/nonexistent"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "12"
    ]
    assert made[0] == made[1]


HOSTILE = {
    "$\\frac{1}{0}$": f"<script>alert(1)</script> {QUOTE}",
    "]]><svg onload=alert(1)>": f"--> <!-- $x^2$ {QUOTE}",
    "right\u202eleft\x1b[31m": f"\x1b[2J {QUOTE}",
    "quote\"'&amp;\nline": "漢字 $\\alpha$",
}


@needs("matplotlib")
def test_names_stand_as_they_are_and_run_nowhere() -> None:
    svg = plot.matrix(textalign.compare(HOSTILE), "reuse", "svg")
    root = ElementTree.fromstring(svg)
    allowed = {"svg", "g", "defs", "style", "clipPath", "path", "rect", "text", "tspan", "use",
               "image", "metadata"}  # fmt: skip
    for element in root.iter():
        if element.tag.startswith(SVG):
            assert element.tag.removeprefix(SVG) in allowed
        assert not any(name.lower().startswith("on") for name in element.attrib)
        for name, value in element.attrib.items():
            if name.endswith("href"):
                assert value.startswith(("#", "data:image/png", "http://purl.org/dc"))
    told = words(svg)
    assert any("<script>alert(1)</script>" in word for word in told)
    assert any("$x^2$" in word for word in told)
    assert any("[2J" in word for word in told)
    text = svg.decode()
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e]", text)
    assert plot.matrix(textalign.compare(HOSTILE), "reuse", "png")


@needs("matplotlib")
@pytest.mark.parametrize("count", [1, 2, 40, 160])
def test_names_of_many_do_not_overlap(count: int) -> None:
    result = textalign.compare({f"article {n:03}": f"{QUOTE} number{n}" for n in range(count)})
    svg = plot.matrix(result, "words", "svg")
    # Rows: a title and a name; of very many, numbers.
    places = [
        float(text.get("y", "nan"))
        for text in ElementTree.fromstring(svg).iter(f"{SVG}text")
        if "   " in (text.text or "")
    ]
    assert len(places) == (count if count <= plot.MOST_NAMED else 0)
    distances = np.diff(sorted(places))
    assert (distances > 9).all()


@needs("matplotlib")
def test_a_matrix_of_nothing_can_be_drawn() -> None:
    result = textalign.compare({"a": "one", "b": "two"})
    for measure in ("reuse", "words"):
        assert plot.matrix(result, measure, "png")
    assert plot.matrix(textalign.compare({"a": QUOTE}, {"b": QUOTE, "c": "x"}), "jaccard", "svg")


@needs("matplotlib")
def test_more_articles_than_pixels_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plot, "MOST_ARTICLES", 4)
    with pytest.raises(InputError, match=r"5 x 5 articles shows nothing.*--format npz"):
        plot.matrix(textalign.compare(SEEDS), "reuse", "svg")


def test_a_package_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingPackageError) as caught:
        formats.check("svg", ["reuse"])
    assert str(caught.value) == (
        "--format svg needs the package matplotlib, which is not installed: "
        "pip install 'textalign[plot]'"
    )
    assert caught.value.exit_code == 2
    with pytest.raises(MissingPackageError, match=r"pyarrow.*textalign\[arrow\]"):
        formats.check("parquet")
    formats.check("csv")


def test_a_format_of_one_matrix_holds_one() -> None:
    with pytest.raises(UsageError, match="--format npz holds one matrix: name one --measure"):
        formats.check("npz", ["reuse", "words"])
