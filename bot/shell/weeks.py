"""A week of hours in plain words, in the language of whoever reads it; never any syntax."""

from __future__ import annotations

from functools import reduce

from bot.opening_hours.osm_rules import DAY, HOLIDAYS, Spans
from bot.opening_hours.week import Week, is_long, read_week, runs
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


def hours_in_one_line(say: Words, weekly: str) -> str | None:
    """`dinsdag tot en met vrijdag: 14 uur tot 18 uur; feestdagen: dicht`.

    Days that are closed are left out. None for what is no week of days, such as `Tu[1]`.
    """
    week = read_week(weekly)
    if week is None:
        return None
    if week.always:
        return say("hours-always")
    alike: dict[Spans, list[int]] = {}
    for day, spans in enumerate(week.days):
        if spans:
            alike.setdefault(spans, []).append(day)
    lines = [_days_line(say, days_in_words(say, days), spans) for spans, days in alike.items()]
    if week.holidays is not None:
        lines.append(_days_line(say, day_name(say, HOLIDAYS), week.holidays))
    return reduce(lambda one, more: say("hours-joined", before=one, after=more), lines or [""])


def told(say: Words, weekly: str, written: str) -> str:
    """A week in the reader's language; as it was `written` where it is not read as one."""
    return (hours_in_one_line(say, weekly) if weekly else None) or written


def days_in_words(say: Words, days: list[int]) -> str:
    """`maandag, woensdag tot en met vrijdag`: three or more in a row are told by their ends."""
    return ", ".join(name for run in runs(days) for name in _run(say, run))


def _run(say: Words, run: list[int]) -> list[str]:
    names = [day_name(say, day) for day in run]
    return [say("hours-run", first=names[0], last=names[-1])] if is_long(run) else names


def _days_line(say: Words, days: str, spans: Spans) -> str:
    return say("hours-days", days=days, hours=spans_in_words(say, spans))


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
