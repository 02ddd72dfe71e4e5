"""Days on which nobody could have answered: closed by decision, or by a public holiday."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.core.clock import HOME
from bot.core.holidays import is_holiday
from bot.core.hours import Calendar, open_on
from bot.core.hours_dated import is_decided

ONE_DAY = timedelta(days=1)
LONGEST = 800
"""Days that are looked at, at most: dates are decided for two years ahead."""


def is_closed(calendar: Calendar, day: date) -> bool:
    """Closed although it is no ordinary closing day of the week."""
    special = is_decided(calendar.exceptions, day) or is_holiday(day)
    return special and not open_on(calendar, day)


def rest(calendar: Calendar, since: datetime, counted: timedelta, most: timedelta) -> timedelta:
    """How much longer `counted` days of silence last because closed days are none of them.

    By whole days on the clock at home, the first of them the day after `since`; at most `most`.
    """
    day, left, found = since.astimezone(HOME).date(), counted, timedelta()
    for _ in range(LONGEST):
        day += ONE_DAY
        if left <= timedelta() or found + ONE_DAY > most:
            break
        if is_closed(calendar, day):
            found += ONE_DAY
        else:
            left -= ONE_DAY
    return found
