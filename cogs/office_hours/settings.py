"""What a server decides about its hours, and what such hours look like."""

from __future__ import annotations

import re
from datetime import date
from typing import ClassVar

from opening_hours import validate
from pydantic import field_validator

from bot.core.guilds import RoomSettings

DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)"
DAYS = rf"{DAY}(?:-{DAY}|\[[-\d,]+\])?"
SPAN = r"\d\d:\d\d-\d\d:\d\d"
HOURS = rf"(?:off|{SPAN}(?:,\s?{SPAN})*)"
WEEKLY = re.compile(rf"{DAYS}(?:,\s?{DAYS})*\s+{HOURS}")
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DATE = rf"(\d{{4}}) ({'|'.join(MONTHS)}) (\d{{2}})"
DATED = re.compile(rf"{DATE}(?:-{DATE})?\s+{HOURS}")
WHOLE_DAY = re.compile(r"(\d\d:\d\d)-\1")


class OfficeHoursSettings(RoomSettings):
    """`weekly` and each of `exceptions` are OSM `opening_hours` strings of the plainest kind.

    An exception reads `2026 Dec 24-2027 Jan 03 off` or `2026 Dec 12 10:00-12:00`. A rule without a
    date would be no exception: it would take the place of the week.
    """

    ROOM: ClassVar[str] = "office_hours"

    weekly: str = "Tu-Fr 14:00-18:00; PH off"
    exceptions: tuple[str, ...] = ()

    @field_validator("weekly")
    @classmethod
    def _can_be_read(cls, value: str) -> str:
        if not is_weekly(value):
            raise ValueError("not days and hours, as Tu-Fr 14:00-18:00; PH off")
        return value

    @field_validator("exceptions")
    @classmethod
    def _are_dated(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not all(is_dated(each) for each in value):
            raise ValueError("not dates and hours, as 2026 Dec 24-2027 Jan 03 off")
        return value


def is_weekly(hours: str) -> bool:
    """Every rule names days and their hours, or `off`.

    To the library days without hours, and hours that end when they begin, are open day and night;
    nobody who types them means that (F-H6).
    """
    plain = all(WEEKLY.fullmatch(rule.strip()) for rule in hours.split(";"))
    return plain and not WHOLE_DAY.search(hours) and validate(hours)


def is_dated(rule: str) -> bool:
    """One rule for days that exist, the last of them not before the first (F-H6)."""
    found = DATED.fullmatch(rule)
    if not found or WHOLE_DAY.search(rule) or not validate(rule):
        return False
    year, month, day, *last = found.groups()
    try:
        first = _date(year, month, day)
        return last[0] is None or first <= _date(*last)
    except ValueError:
        return False


def _date(year: str, month: str, day: str) -> date:
    return date(int(year), MONTHS.index(month) + 1, int(day))
