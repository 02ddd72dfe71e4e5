"""The team's week as a worker sees it, and the forms to plan and to agree."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.shell.boxes import CALM, WAITS
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN, MOST_OPTIONS
from bot.shell.lists import some
from bot.shell.views import (
    Field,
    Form,
    Option,
    Part,
    Screen,
    Words,
    button,
    buttons,
    line_field,
    menu,
    options_part,
    text,
)
from bot.texts.dates_in_words import calendar_day_in_words, clock_in_words, day_in_words
from cogs.roster.rules import MOST_HOURS, PlannedShift, RosterDay
from cogs.roster.service import TeamWeek

PLAN, PLANNED, TAKE_BACK, AGREE, AGREED = (
    f"roster:{each}" for each in ("plan", "planned", "back", "agree", "agreed")
)
DAY, FIRST, LAST, HOURS = "day", "first", "last", "hours"
LONGEST_CLOCK, LONGEST_HOURS = 10, 12
FRAME = 1400
"""Characters beside the days."""
ROOM_FOR_NAMES = 300
"""Of one day."""


def week(say: Words, seen: TeamWeek) -> Screen:
    gaps = any(day.gaps for day in seen.days)
    lines = [line for day in seen.days for line in _day(say, day, seen)]
    parts: list[Part] = [
        text(say("roster-title")),
        text(some(say, lines, LONGEST_SCREEN - FRAME, "\n")),
        text(_own(say, seen)),
    ]
    if seen.own:
        options = [Option(_option(say, each), each.key) for each in seen.own[:MOST_OPTIONS]]
        parts.append(menu(TAKE_BACK, say("roster-take-back"), options))
    ways = buttons(button(say("roster-plan"), PLAN), button(say("roster-agree"), AGREE))
    return Screen(*parts, ways, colour=WAITS if gaps else CALM)


def _day(say: Words, day: RosterDay, seen: TeamWeek) -> list[str]:
    name = calendar_day_in_words(say.texts, say.locale, day.day)
    opens = ", ".join(_span(say, *each) for each in day.opens)
    head = say("roster-day", day=name, hours=opens) if opens else say("roster-closed", day=name)
    who = [_who(say, each, seen) for each in day.planned]
    nobody = [say("roster-gap", hours=_span(say, *each)) for each in day.gaps]
    return [head, *([some(say, who, ROOM_FOR_NAMES, "\n")] if who else []), *nobody]


def _who(say: Words, shift: PlannedShift, seen: TeamWeek) -> str:
    """Where it was planned, if that was in another town that shares the team."""
    facts = {"name": seen.names[shift.account], "hours": _span(say, shift.starts_at, shift.ends_at)}
    town = seen.towns.get(shift.guild)
    return say("roster-who-in", town=escaped(town), **facts) if town else say("roster-who", **facts)


def _own(say: Words, seen: TeamWeek) -> str:
    if seen.agreed is None:
        return say("roster-no-agreed")
    facts = {"worked": duration(say, seen.worked), "agreed": duration(say, seen.agreed)}
    line = say("roster-own", **facts)
    return f"{line} {reached(say)}" if seen.worked >= seen.agreed else line


def reached(say: Words) -> str:
    """A kind word, for the worker alone."""
    return say("roster-reached")


def _option(say: Words, shift: PlannedShift) -> str:
    day = day_in_words(say.texts, say.locale, shift.starts_at)
    return f"{day}, {_span(say, shift.starts_at, shift.ends_at)}"


def _span(say: Words, start: datetime, end: datetime) -> str:
    first, last = (clock_in_words(say.texts, say.locale, each) for each in (start, end))
    return say("roster-span", first=first, last=last)


def duration(say: Words, lasted: timedelta) -> str:
    hours, minutes = divmod(int(lasted.total_seconds()) // 60, 60)
    return say("office_hours-worked-duration", hours=hours, minutes=minutes)


def plan_form(say: Words, token: str, days: Sequence[date]) -> Form:
    named = [Option(calendar_day_in_words(say.texts, say.locale, e), e.isoformat()) for e in days]
    first, last = say("roster-field-first"), say("roster-field-last")
    return Form(
        say("roster-plan"),
        f"{PLANNED}:{token}",
        [
            Field(DAY, say("roster-field-day"), options_part(DAY, say("roster-hint-day"), named)),
            line_field(FIRST, first, hint=say("roster-hint-first"), longest=LONGEST_CLOCK),
            line_field(LAST, last, hint=say("roster-hint-last"), longest=LONGEST_CLOCK),
        ],
    )


def agree_form(say: Words, token: str) -> Form:
    hint = say("roster-hint-hours", most=MOST_HOURS)
    field = line_field(
        HOURS, say("roster-field-hours"), hint=hint, longest=LONGEST_HOURS, needed=False
    )
    return Form(say("roster-agree"), f"{AGREED}:{token}", [field])
