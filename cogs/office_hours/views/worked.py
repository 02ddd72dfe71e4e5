"""A worker's own hours, for that worker alone."""

from __future__ import annotations

from datetime import timedelta

from bot.shell.views import Screen, Words, text
from bot.texts.dates_in_words import day_in_words
from cogs.office_hours.rules.worked import WorkedWeek


def own_hours(say: Words, weeks: list[WorkedWeek]) -> Screen:
    return Screen(
        text(say("office_hours-worked-title")),
        text("\n".join(line for week in weeks for line in _week(say, week))),
    )


def _week(say: Words, week: WorkedWeek) -> list[str]:
    day = day_in_words(say.texts, say.locale, week.starts)
    total = duration(say, sum(week.worked.values(), timedelta(0)))
    kinds = [
        say(
            "office_hours-worked-kind",
            kind=say(f"office_hours-kind-{kind}"),
            duration=duration(say, week.worked[kind]),
        )
        for kind in sorted(week.worked)
    ]
    return [say("office_hours-worked-week", day=day, total=total), *kinds]


def duration(say: Words, lasted: timedelta) -> str:
    """`3 u 50 min`; seconds are left out."""
    hours, minutes = divmod(int(lasted.total_seconds()) // 60, 60)
    return say("office_hours-worked-duration", hours=hours, minutes=minutes)
