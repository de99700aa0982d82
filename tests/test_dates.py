"""Who was first: dates in ISO 8601, families in order of time, and pairs of one source left out.

Input: dates, and corpora whose articles have some. Output: pass or fail. The order of dates is held
against that of `datetime`; what `group_by` leaves out against what is found without it.
"""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import textalign
from textalign import params
from textalign.corpus import Article
from textalign.dates import is_date, moment, ranked
from textalign.errors import InputError, UsageError
from textalign.result import groups
from textalign.show import formats, grids, notebook, table

if TYPE_CHECKING:
    from collections.abc import Sequence

QUOTE = "The road to the harbour was closed by a fallen lime tree all afternoon."
OTHER = "Nobody in the council had read the letter of the ministry before the vote."


# --- Dates ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "date",
    [
        "2025",
        "2025-05",
        "2025-05-16",
        "2025-05-16T10",
        "2025-05-16 10:30",
        "2025-05-16T10:30:59",
        "2025-05-16T10:30:60Z",
        "2025-05-16T10:30:59.5",
        "2025-05-16T10:30:59,123456789123",
        "2025-05-16T10:30+02:00",
        "2025-05-16T10:30-0330",
        "2024-02-29",
        "0001-01-01T00:00+14:00",
        "9999-12-31T23:59:59.999-12:00",
    ],
)
def test_what_is_a_date(date: str) -> None:
    found = moment(date)
    assert found is not None
    assert found.first < found.end
    assert is_date(date)


@pytest.mark.parametrize(
    "date",
    [
        *("", "25", "20250516", "2025-5-16", "16.05.2025", "May 2025", "2025-W20", "2025-136"),
        *("2025-13", "2025-00", "2025-02-29", "2025-04-31", "0000", "2025-05-16T", "2025-05T10"),
        *("2025-05-16T24:00", "2025-05-16T10:60", "2025-05-16T10:30:61", "2025-05-16T10:30+25"),
        *("2025-05-16T10:30 UTC", " 2025", "2025\n", "２０２５", "2025-05-16T10:30:59."),
    ],
)
def test_what_is_none(date: str) -> None:
    assert moment(date) is None
    assert not is_date(date)
    with pytest.raises(InputError, match="a date in ISO 8601 is needed, such as 2025-05-16"):
        textalign.Corpus.from_articles([Article("a", "x", date=date)])


zones = st.integers(-14 * 60, 14 * 60).map(
    lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes))
)
# Far enough from both ends that no zone leads beyond them.
times = st.datetimes(datetime.datetime(2, 1, 1), datetime.datetime(9998, 1, 1), timezones=zones)


@given(st.lists(times, max_size=20))
def test_times_are_in_the_order_of_datetime(given: list[datetime.datetime]) -> None:
    dates = [time.isoformat() for time in given]
    places = sorted(range(len(given)), key=lambda n: given[n])
    assert sorted(range(len(given)), key=lambda n: ranked(dates).first[n]) == places


@given(st.dates(datetime.date(1, 1, 1), datetime.date(9998, 12, 31)))
def test_a_day_lies_in_its_month_and_that_in_its_year(day: datetime.date) -> None:
    text = day.isoformat()
    year, month, whole = (moment(text[:size]) for size in (4, 7, 10))
    assert year is not None
    assert month is not None
    assert whole is not None
    assert year.first <= month.first <= whole.first < whole.end <= month.end <= year.end
    following = moment((day + datetime.timedelta(days=1)).isoformat())
    assert following is not None
    assert whole.end == following.first


# --- Families in order of time -------------------------------------------------------------------


def articles_of(dates: Sequence[str | None], texts: Sequence[str]) -> list[Article]:
    return [
        Article(f"n{number}", text, date=date)
        for number, (text, date) in enumerate(zip(texts, dates, strict=True))
    ]


@pytest.mark.parametrize(
    ("dates", "order", "first"),
    [
        ((None, None, None), "012", ""),
        (("2025-05-17", "2025-05-16", "2024-12-31"), "210", "2"),
        ((None, "2025", None), "102", "1"),
        # Of one day nobody can say more.
        (("2025-05-16", "2025-05-16", "2025-05-17"), "012", "01"),
        # A month stands where it begins, but may be later than a day in it.
        (("2025-05-16", "2025-05", "2025-06"), "102", "10"),
        # What begins together: the more exact comes first.
        (("2025", "2025-01", "2025-01-01"), "210", "210"),
        (("2025-05-16T12:00", "2025-05-16T13:00+02:00", "2025-05-16T10:59:59.5Z"), "210", "2"),
        (("2025-05-16T12:00", "2025-05-16", "2025-05-15T23:00-02:00"), "120", "12"),
        # A year that is over before the others begin is the first for certain.
        (("2025-05-16", "2024", "2025"), "120", "1"),
    ],
)
def test_occurrences_are_in_order_of_time(
    dates: tuple[str | None, ...], order: str, first: str, each_engine: str
) -> None:
    texts = [f"{word} {QUOTE}" for word in ("One", "Two", "Three")]
    [family] = textalign.compare(articles_of(dates, texts)).families
    assert [place.article for place in family.occurrences] == [f"n{n}" for n in order]
    assert [place.date for place in family.occurrences] == [dates[int(n)] for n in order]
    assert family.first == tuple(f"n{n}" for n in first)


def test_dates_change_nothing_but_the_order(each_engine: str) -> None:
    edited = QUOTE.replace("fallen lime", "huge old plane")
    texts = [
        f"{edited} {OTHER}",
        f"{OTHER} So it was: {OTHER}",
        f"Look: {QUOTE}",
        f"{OTHER} {QUOTE}",
    ]
    plain = textalign.compare(articles_of([None] * 4, texts))
    dated = textalign.compare(articles_of([f"{2030 - n}" for n in range(4)], texts))
    assert list(dated.passages) == list(plain.passages)
    assert len(dated.families) == len(plain.families) > 1
    operations = set()
    for one, other in zip(dated.families, plain.families, strict=True):
        assert (one.text, one.canonical) == (other.text, other.canonical)
        assert (one.contains, one.part_of) == (other.contains, other.part_of)
        wanted = sorted(other.occurrences, key=lambda p: (-int(p.article[1]), p.start))
        for place, same in zip(one.occurrences, wanted, strict=True):
            assert replace(place, date=None) == same
            operations |= {edit.operation for edit in place.edits}
        assert one.first == (one.occurrences[0].article,)
    assert {"equal", "replaced"} <= operations


def test_every_format_tells_the_first() -> None:
    dates = ("2025-05-17", None, "2025-05-16")
    articles = [
        Article(f"n{n}", f"{n} {QUOTE}", date=date, source=f"paper {n}")
        for n, date in enumerate(dates)
    ]
    result = textalign.compare(articles)
    [family] = json.loads(formats.families(result.families, "json"))
    assert family["first"] == ["n2"]
    assert [place["date"] for place in family["occurrences"]] == ["2025-05-16", "2025-05-17", None]
    rows = formats.families(result.families, "csv").decode().splitlines()
    assert [row.rpartition("]")[0] or row.split(",")[-2:] for row in rows[1:]] == [
        ["2025-05-16", "True"],
        ["2025-05-17", "False"],
        ["", "False"],
    ]
    members = [
        json.loads(line) for line in formats.families(result.families, "passim").splitlines()
    ]
    assert [(one["id"], one["uid"], one["series"]) for one in members] == [
        ("n2", 2, "paper 2"),
        ("n0", 0, "paper 0"),
        ("n1", 1, "paper 1"),
    ]
    assert [one.get("date") for one in members] == ["2025-05-16", "2025-05-17", None]
    told = table.families(result, 80)
    assert "3 occurrences in 3 articles; first n2\n" in told
    assert told.index("2025-05-16  n2") < told.index("2025-05-17  n0") < told.index(" n1 2–")


# --- Groups --------------------------------------------------------------------------------------

SOURCES = ("Times", "Post", "Times", None, None, "Post")


def grouped(count: int = 6) -> list[Article]:
    texts = [
        f"{QUOTE} {OTHER}",
        f"It was so: {QUOTE}",
        f"{OTHER} But: {QUOTE} {QUOTE}",
        f"{OTHER} In the end nobody came.",
        f"Look: {QUOTE}",
        f"{OTHER} {QUOTE} And again: {OTHER}",
    ]
    every = zip(texts, SOURCES, strict=True)
    return [Article(f"n{n}", text, source=of) for n, (text, of) in enumerate(every)][:count]


def apart(a: int, b: int) -> bool:
    return a != b and (SOURCES[a] is None or SOURCES[a] != SOURCES[b])


@pytest.mark.parametrize("candidates", list(params.CANDIDATES))
def test_pairs_of_one_source_are_left_out(candidates: str, each_engine: str) -> None:
    how: dict[str, Any] = {"candidates": candidates, "measures": tuple(params.MEASURES)}
    whole = textalign.compare(grouped(), **how)
    found = textalign.compare(grouped(), group_by="source", **how)

    def told(passages: Any) -> list[Any]:
        return [(p.a, p.b, p.score, p.flags) for p in passages]

    def between(passage: textalign.Passage) -> bool:
        return apart(int(passage.a.article[1]), int(passage.b.article[1]))

    assert told(found.passages) == told(filter(between, whole.passages))
    assert 0 < len(found.passages) < len(whole.passages)
    mask = np.array([[not apart(a, b) for b in range(6)] for a in range(6)])
    np.testing.assert_array_equal(found.left_out(), mask)
    for measure in params.MEASURES:
        values, wanted = found.matrix(measure), whole.matrix(measure)
        assert np.isnan(values[mask]).all()
        np.testing.assert_array_equal(values[~mask], wanted[~mask])
        entries = found.entries(measure)
        assert not mask[entries["row"], entries["column"]].any()
        assert len(entries["value"]) == np.count_nonzero(wanted[~mask])
        # Neither numerator nor denominator of a mean has them.
        assert np.nanmean(values) == pytest.approx(wanted[~mask].mean())
    for family in found.families:
        numbers = {int(place.article[1]) for place in family.occurrences}
        assert any(apart(a, b) for a in numbers for b in numbers)
    assert found.about["group_by"] == "source"
    assert "group_by" not in whole.about


def test_against_others_pairs_of_one_source_are_left_out(each_engine: str) -> None:
    articles = grouped()
    found = textalign.compare(articles[:3], articles[3:], group_by="source")
    mask = np.array([[not apart(a, b) for b in range(3, 6)] for a in range(3)])
    assert mask.sum() == 1
    np.testing.assert_array_equal(found.left_out(), mask)
    whole = textalign.compare(articles[:3], articles[3:])
    for measure in params.MEASURES:
        np.testing.assert_array_equal(np.isnan(found.matrix(measure)), mask)
        np.testing.assert_array_equal(found.matrix(measure)[~mask], whole.matrix(measure)[~mask])


def test_estimates_leave_out_what_counts_do() -> None:
    found = textalign.compare(grouped(), group_by="source", estimate=True, measures=["jaccard"])
    np.testing.assert_array_equal(np.isnan(found.matrix("jaccard")), found.left_out())


def test_a_family_of_one_source_alone_is_none(each_engine: str) -> None:
    articles = [Article(str(n), f"{n} {QUOTE}", source="Times") for n in range(3)]
    assert len(textalign.compare(articles).families) == 1
    found = textalign.compare(articles, group_by="source")
    assert (len(found.families), len(found.passages)) == (0, 0)
    assert np.isnan(found.matrix()).all()


def test_what_was_left_out_is_explained() -> None:
    found = textalign.compare(grouped(), group_by="source")
    assert not found.explain("n0", "n2").compared
    assert not found.explain("n0", "n0").compared
    assert found.explain("n0", "n1").compared
    told = table.explanation(found.explain("n0", "n2"), found.articles, 80)
    assert "The candidate step, or group_by, had left these two out." in told


def test_what_is_left_out_is_no_zero_where_it_is_shown() -> None:
    found = textalign.compare(grouped(), group_by="source")
    [told] = [json.loads(formats.matrix(found, ["words"], "json"))]
    wanted = [[None if out else 0 for out in row] for row in found.left_out().tolist()]
    assert [[None if v is None else 0 for v in row] for row in told["values"]] == wanted
    rows = formats.matrix(found, ["words"], "csv").decode().splitlines()[1:]
    assert [[None if v == "" else 0 for v in row.split(",")[1:]] for row in rows] == wanted
    shown = table.matrix(found, ["reuse"], 0, 80)
    assert shown.count("–") == found.left_out().sum() + 1
    assert "–  of one source, left out\n" in shown
    assert notebook.result(found).count(">–<") == found.left_out().sum()


def test_a_summary_counts_only_pairs_that_were_asked_for() -> None:
    for against in (None, grouped()[:2]):
        articles = grouped() if against is None else grouped()[2:]
        found = textalign.compare(articles, against, group_by="source")
        pairs = ~found.left_out()
        count = pairs.sum() // 2 if against is None else pairs.sum()
        assert f"of {count} pairs" in " ".join(grids.summary(found, "reuse", 200))


@given(st.lists(st.sampled_from([None, "a", "b", "c"]), max_size=12))
def test_groups_are_sources(sources: list[str | None]) -> None:
    found = groups(tuple(Article(str(n), "", source=of) for n, of in enumerate(sources)))
    for a, one in enumerate(sources):
        for b, other in enumerate(sources):
            assert (found[a] == found[b]) == (a == b or (one is not None and one == other))


def test_an_unknown_group_is_refused() -> None:
    with pytest.raises(UsageError, match="group_by must be one of source, or None, not 'date'"):
        textalign.compare(["a"], group_by="date")


@pytest.mark.parametrize("engine", ["rust", "python"])
def test_the_command_line_leaves_out_what_the_api_does(engine: str, tmp_path: Path) -> None:
    corpus = tmp_path / "a.jsonl"
    rows = [
        {"id": a.id, "text": a.text, "paper": a.source, "when": f"2025-01-{20 - n}"}
        for n, a in enumerate(grouped())
    ]
    corpus.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    fields = ("--source-field", "paper", "--date-field", "when")

    def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        own = {"PYTHONPATH": str(Path(textalign.__file__).parent.parent), "COLUMNS": "80"}
        return subprocess.run(
            [sys.executable, "-m", "textalign", *arguments, str(corpus)],
            env={**os.environ, **own, "TEXTALIGN_ENGINE": engine},
            capture_output=True,
            check=False,
        )

    read = textalign.load(corpus, source_field="paper", date_field="when")
    found = textalign.compare(read, group_by="source")
    for command, wanted in (
        ("passages", formats.passages(found.passages, "json")),
        ("families", formats.families(found.families, "json")),
        ("matrix", formats.matrix(found, ["reuse"], "json")),
    ):
        done = run(command, *fields, "--group-by", "source", "--format", "json")
        assert (done.returncode, done.stdout, done.stderr) == (0, wanted, b"")
    told = run("matrix", "--group-by", "source", "--top", "0").stderr.decode()
    assert "no article names its source, so --group-by source leaves no two articles out" in told
