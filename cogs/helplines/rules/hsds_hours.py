"""Hours between OSM `opening_hours` and the rows of HSDS `schedule`, which know less.

What HSDS has no field for (public holidays, months) stands in the description of a row. Moments of
a week are minutes after Monday, on the clock of Brussels.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.core.clock import HOME
from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from bot.opening_hours.osm_rules import is_weekly
from cogs.helplines.rules.hsds_values import text

Row = Mapping[str, Any]
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ORDINARY = date(2026, 9, 7)
"""The Monday of a week without holidays, and without a night on which the clocks change."""
ONE_DAY, WEEK = timedelta(days=1), timedelta(days=7)
ALL_DAY = ("00:00", "23:59")
"""What HSDS recommends for a service that never closes."""
ODD = ("count", "byweekno", "bymonthday", "byyearday")
"""With these a row is not the same every week."""
CLOCK = re.compile(r"(\d{1,2})[:h.](\d{2})(?::\d{2})?(?:\.\d+)?\s*([ap]\.?m\.?)?", re.IGNORECASE)


class NotWeeklyError(ValueError):
    """A row that says something else than the same hours every week; `field` names it."""

    def __init__(self, field: str, value: object) -> None:
        super().__init__(f"{field} = {value}")
        self.field = field


# -- from OSM -----------------------------------------------------------------------------------


def rows(opening_hours: str) -> list[dict[str, str]]:
    """One row for each span and the days that have it, as the screens say them; [] if not weekly.

    Asking the calendar itself keeps the rows true for every way to write hours.
    """
    if opening_hours == "24/7":
        return [{"byday": ",".join(DAYS), "opens_at": ALL_DAY[0], "closes_at": ALL_DAY[1]}]
    if not is_weekly(opening_hours) or "[" in opening_hours:
        return []
    alike: dict[tuple[str, str], list[str]] = {}
    for day, opens, closes in _spans(Calendar(opening_hours)):
        alike.setdefault((opens, closes), []).append(DAYS[day])
    return [
        {"byday": ",".join(days), "opens_at": opens, "closes_at": closes}
        for (opens, closes), days in alike.items()
    ]


def _spans(calendar: Calendar) -> Iterator[tuple[int, str, str]]:
    """The spans that begin in the week. One of more than a day is cut at midnight."""
    monday = datetime(ORDINARY.year, ORDINARY.month, ORDINARY.day, tzinfo=HOME)
    at, last = _first(calendar, monday.astimezone(UTC)), (monday + WEEK).astimezone(UTC)
    while at is not None and at < last:
        ends = hours.closes_at(calendar, at) or last
        yield from _cut(at.astimezone(HOME), ends.astimezone(HOME))
        at = hours.next_opening(calendar, ends)


def _first(calendar: Calendar, monday: datetime) -> datetime | None:
    """Hours that go on from Sunday night belong to Sunday, at the end of the week."""
    before = hours.is_open(calendar, monday - timedelta(minutes=1))
    if hours.is_open(calendar, monday) and not before:
        return monday
    ends = hours.closes_at(calendar, monday)
    if hours.is_open(calendar, monday) and ends is None:
        return monday
    return hours.next_opening(calendar, ends or monday)


def _cut(start: datetime, end: datetime) -> Iterator[tuple[int, str, str]]:
    while end - start > ONE_DAY:
        midnight = datetime.combine(start.date() + ONE_DAY, datetime.min.time(), HOME)
        yield start.weekday(), f"{start:%H:%M}", "00:00"
        start = midnight
    if f"{start:%H:%M}" == f"{end:%H:%M}" == "00:00":
        yield start.weekday(), *ALL_DAY
    elif end > start:
        yield start.weekday(), f"{start:%H:%M}", f"{end:%H:%M}"


# -- to OSM -------------------------------------------------------------------------------------


def opening_hours(schedule: Iterable[Row], today: date) -> str | None:
    """The hours that all rows say together; None when none says any.

    Raise `NotWeeklyError` for a row that cannot be understood or is not valid now: half of the
    hours would be wrong hours.
    """
    spans: dict[int, list[str]] = {}
    for row in schedule:
        _check(row, today)
        for day in _days(row):
            spans.setdefault(day, []).append(_span(row))
    if not spans:
        return None
    alike: dict[str, list[str]] = {}
    for day in sorted(spans):
        said = ",".join(sorted({*spans[day]}))
        alike.setdefault(said, []).append(DAYS[day].title())
    whole = "; ".join(f"{','.join(days)} {said}" for said, days in alike.items())
    return "24/7" if whole == f"{','.join(map(str.title, DAYS))} 00:00-24:00" else whole


def says_hours(row: Row) -> bool:
    return any(text(row.get(field)) for field in ("opens_at", "closes_at", "byday"))


def _check(row: Row, today: date) -> None:
    freq = (text(row.get("freq")) or "WEEKLY").upper()
    if freq != "WEEKLY" or (text(row.get("interval")) or "1") not in {"1", "1.0"}:
        raise NotWeeklyError("freq", row.get("freq"))
    for field in ODD:
        if text(row.get(field)):
            raise NotWeeklyError(field, row[field])
    for field, ends in (
        ("valid_from", False),
        ("dtstart", False),
        ("valid_to", True),
        ("until", True),
    ):
        said = text(row.get(field))
        if said is None:
            continue
        day = _date(field, said)
        if (day < today) if ends else (day > today):
            raise NotWeeklyError(field, said)


def _date(field: str, said: str) -> date:
    try:
        return date.fromisoformat(said[:10])
    except ValueError:
        raise NotWeeklyError(field, said) from None


def _days(row: Row) -> list[int]:
    """`MO,TU`, `MO-FR`, `Mon, Tue` or a list of these."""
    listed = row.get("byday")
    said = ",".join(map(str, listed)) if isinstance(listed, list) else (text(listed) or "")
    found: list[int] = []
    for part in filter(None, re.split(r"[,;\s]+", said.upper().replace(" - ", "-"))):
        ends = [each[:2] for each in part.split("-")]
        if len(ends) > 2 or any(each not in DAYS for each in ends):  # noqa: PLR2004 - from and to
            raise NotWeeklyError("byday", said)
        first, last = DAYS.index(ends[0]), DAYS.index(ends[-1])
        found += [day % 7 for day in range(first, last + (7 if last < first else 0) + 1)]
    if not found:
        raise NotWeeklyError("byday", said)
    return found


def _span(row: Row) -> str:
    opens, closes = _clock(row, "opens_at"), _clock(row, "closes_at")
    closes = "24:00" if closes in {"00:00", "23:59"} else closes
    if opens in {closes, "24:00"}:
        raise NotWeeklyError("closes_at", row.get("closes_at"))
    return f"{opens}-{closes}"


def _clock(row: Row, field: str) -> str:
    """A time with a zone of its own may mean another hour here: it is not read."""
    said = text(row.get(field)) or ""
    found = CLOCK.fullmatch(said)
    if found is None:
        raise NotWeeklyError(field, said)
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").casefold()[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):  # noqa: PLR2004 - a clock
        raise NotWeeklyError(field, said)
    return f"{hour:02}:{minute:02}"
