"""What the days mean on which it is closed, for whoever would write now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.clock import HOME
from bot.core.retention import CEILING, Retention
from bot.opening_hours.calendar import Calendar, is_closed, rest
from bot.opening_hours.public_holidays import holiday_name
from cogs.office_hours.rules import OpeningStatus, Openness, Wait

ONE_DAY = timedelta(days=1)


def with_closed_days(
    openness: Openness, calendar: Calendar, retention: Retention, moment: datetime
) -> Openness:
    """Say for which holiday it is closed today, and whether a question of now would wait."""
    if openness.standing is not OpeningStatus.CLOSED:
        return openness
    today = moment.astimezone(HOME).date()
    feast = holiday_name(today) if is_closed(calendar, today) else ""
    return replace(openness, feast=feast, wait=_wait(openness, calendar, retention, moment))


def _wait(openness: Openness, calendar: Calendar, retention: Retention, moment: datetime) -> Wait:
    if openness.opens_at is None:
        return Wait.ORDINARY
    silence = retention.idle + retention.unanswered
    ends = moment + silence + rest(calendar, moment, silence, CEILING - silence)
    if ends < openness.opens_at:
        return Wait.TOO_LONG
    day, last = moment.astimezone(HOME).date(), openness.opens_at.astimezone(HOME).date()
    closed = any(is_closed(calendar, day + n * ONE_DAY) for n in range((last - day).days))
    return Wait.RESTS if closed else Wait.ORDINARY
