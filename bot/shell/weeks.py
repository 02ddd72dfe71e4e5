"""A week of hours in plain words, in the language of whoever reads it; never any syntax."""

from __future__ import annotations

from bot.core.hours_rules import DAY, HOLIDAYS, Spans
from bot.core.hours_week import Week, read_week
from bot.shell.views import Words

MINUTES = 60


def understood(say: Words, weekly: str, *, change: str) -> str:
    """The week as it was read, whether that is right, and `change`: how to say it otherwise."""
    return "\n".join([say("hours-understood"), week_in_words(say, read_week(weekly)), change])


def week_in_words(say: Words, week: Week | None) -> str:
    """A line for each day and one for holidays; or that this week has no such lines."""
    if week is None:
        return say("hours-own")
    lines = [day_line(say, day, spans_in_words(say, spans)) for day, spans in enumerate(week.days)]
    usual = say("hours-as-usual")
    holidays = usual if week.holidays is None else spans_in_words(say, week.holidays)
    return "\n".join([*lines, day_line(say, HOLIDAYS, holidays)])


def day_line(say: Words, day: int, hours: str) -> str:
    return say("hours-line", day=day_name(say, day), hours=hours)


def day_name(say: Words, day: int) -> str:
    return say("hours-day", day=f"d{day}")


def spans_in_words(say: Words, spans: Spans) -> str:
    """`14 uur tot 18 uur, 20 uur tot 22 uur`, or that it is closed."""
    return ", ".join(_span(say, *span) for span in spans) or say("hours-closed")


def _span(say: Words, start: int, end: int) -> str:
    name = "hours-span-night" if end > DAY else "hours-span"
    return say(name, start=_clock(say, start), end=_clock(say, end))


def _clock(say: Words, minute: int) -> str:
    """24 hours is the end of a day; what goes on after it is early on the next."""
    hour, rest = divmod(minute if minute <= DAY else minute - DAY, MINUTES)
    whole = "no" if rest else "yes"
    return say("when-clock", hour=str(hour), minute=f"{rest:02}", whole=whole)
