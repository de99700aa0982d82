"""Dates in ISO 8601, and which of them is the earlier.

Input: a date as articles have it, from a year to a fraction of a second. Output: the stretch of
time that it may mean, in nanoseconds: ``2025`` is all of that year, ``2025-05-16T10:00`` one
minute. A time without an offset is taken for UTC, and so is a day: newspapers seldom say more.

What is imprecise is put where it may begin, so that dates have a total order; but of two dates
nobody can say which was first where their stretches overlap.
"""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

SECOND: Final = 10**9
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR

_DATE: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[T ](?P<hour>\d\d)(?::(?P<minute>\d\d)"
    r"(?::(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,18}))?)?)?"
    r"(?P<offset>Z|[+-]\d\d(?::?\d\d)?)?)?)?)?",
    re.ASCII,
)


class Moment(NamedTuple):
    """The stretch of time that a date may mean, in nanoseconds since the year 1, UTC."""

    first: int
    end: int
    """Exclusive."""


def moment(date: str) -> Moment | None:
    """The stretch of time that a date may mean; None for what is no date.

    Examples
    --------
    >>> moment("2025-05") == Moment(moment("2025-05-01").first, moment("2025-05-31").end)
    True
    >>> moment("2025-05-16T10:00+02:00") == moment("2025-05-16 08:00Z")
    True
    >>> moment("2025-02-30") is None
    True
    """
    match = _DATE.fullmatch(date)
    if match is None:
        return None
    given = match.groupdict()
    year, month = int(given["year"]), int(given["month"] or 1)
    try:
        first = datetime.date(year, month, int(given["day"] or 1)).toordinal()
        if given["day"] is not None:
            end = first + 1
        elif given["month"] is not None:
            end = first + _days(year, month)
        else:
            end = first + sum(_days(year, number) for number in range(1, 13))
    except ValueError:
        return None
    if given["hour"] is None:
        return Moment(first * DAY, end * DAY)
    hour, minute, second = (int(given[unit] or 0) for unit in ("hour", "minute", "second"))
    away = re.sub(r"\D", "", given["offset"] or "").ljust(4, "0")
    hours, minutes = int(away[:2]), int(away[2:])
    # The last second of a day may be a leap second.
    if hour > 23 or minute > 59 or second > 60 or hours > 23 or minutes > 59:
        return None
    shift = (hours * HOUR + minutes * MINUTE) * (-1 if "-" in (given["offset"] or "") else 1)
    at = first * DAY + hour * HOUR + minute * MINUTE + second * SECOND - shift
    if given["fraction"] is not None:
        digits = given["fraction"][:9]
        return Moment(*(at + n * 10 ** (9 - len(digits)) for n in (int(digits), int(digits) + 1)))
    if given["second"] is not None:
        return Moment(at, at + SECOND)
    return Moment(at, at + (MINUTE if given["minute"] is not None else HOUR))


def _days(year: int, month: int) -> int:
    """Days of a month."""
    first = datetime.date(year, month, 1).toordinal()
    if month == 12:
        return datetime.date(year, 12, 31).toordinal() + 1 - first
    return datetime.date(year, month + 1, 1).toordinal() - first


def is_date(value: object) -> bool:
    """Whether a value is a date as articles have it: a str in ISO 8601."""
    return isinstance(value, str) and moment(value) is not None


class Ranks(NamedTuple):
    """Stretches of time as small numbers, one an article, that are in the order of the stretches.

    What has no date begins and ends behind all others.
    """

    first: npt.NDArray[np.int64]
    end: npt.NDArray[np.int64]


def ranked(dates: Sequence[str | None]) -> Ranks:
    """Rank the dates of articles.

    Examples
    --------
    >>> ranked(["2025", None, "2025-05-16", "2024"])
    Ranks(first=array([1, 5, 2, 0]), end=array([4, 5, 3, 1]))
    """
    moments = [None if date is None else moment(date) for date in dates]
    bounds = {bound for one in moments if one is not None for bound in one}
    rank = {bound: number for number, bound in enumerate(sorted(bounds))}
    unknown = len(rank)
    return Ranks(
        *(
            np.array([unknown if one is None else rank[one[side]] for one in moments], np.int64)
            for side in (0, 1)
        )
    )
