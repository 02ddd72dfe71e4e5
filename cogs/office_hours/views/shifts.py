"""Screens of a worker's own shift and worked time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.extension_points import DoorButton
from bot.shell.channel_access import escaped
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.shell.lists import some
from bot.shell.views import (
    Button,
    ButtonStyle,
    Option,
    Row,
    Screen,
    TextPart,
    Words,
    button,
    buttons,
    menu,
    text,
)
from bot.texts.dates_in_words import clock_in_words, day_in_words
from cogs.introductions.rules.team import Worker, names_in_order
from cogs.office_hours.rules.shifts import (
    Availability,
    PresenceQuestion,
    Shift,
    ShiftKind,
    WorkedWeek,
    as_typed,
)

Line = TextPart

ROOM_TO_WAIT = LONGEST_SCREEN - 1500
"""Characters for all that waits; the team's channel has every conversation, in full."""
OFFERED = {
    Availability.AVAILABLE: (Availability.BUSY, Availability.PAUSED),
    Availability.BUSY: (Availability.AVAILABLE, Availability.PAUSED),
    Availability.PAUSED: (Availability.AVAILABLE,),
}


@dataclass(frozen=True, slots=True)
class ShiftFacts:
    """What stands around a shift: what waits, what young people see, which ends can be chosen.

    `towns`: the names of the others in which this worker is of the team, and their shift holds.
    """

    waiting: list[str]
    ways: list[DoorButton]
    status: str
    is_bench_closed: bool
    ends: list[datetime]
    closes: datetime | None
    towns: list[str] = field(default_factory=list)


def shift(say: Words, worker: Worker, now: Shift, facts: ShiftFacts) -> Screen:
    """Until when, what waits and what the panel says; and a way to change each of it."""
    return Screen(
        text(_state_line(say, worker, now)),
        *_elsewhere(say, facts),
        *_context(say, facts),
        menu("office_hours:until", say("office_hours-menu-until"), _ends(say, now, facts)),
        menu("office_hours:kind", say("office_hours-menu-kind"), _kinds(say, now)),
        buttons(
            *_state_buttons(say, now.state),
            button(say("office_hours-stop-now"), "office_hours:stop"),
        ),
        *_ways(facts),
    )


def _elsewhere(say: Words, facts: ShiftFacts) -> list[Line]:
    """That it holds in other towns too, which only the worker reads (R61)."""
    if not facts.towns:
        return []
    towns = names_in_order(say, [escaped(each) for each in facts.towns])
    return [text(say("office_hours-also-in", towns=towns))]


def _stopped_elsewhere(say: Words, facts: ShiftFacts) -> list[Line]:
    if not facts.towns:
        return []
    towns = names_in_order(say, [escaped(each) for each in facts.towns])
    return [text(say("office_hours-also-stopped", towns=towns))]


def _ways(facts: ShiftFacts) -> list[Row]:
    """What rooms above offer beside it."""
    return [buttons(*(button(each.label, each.door) for each in facts.ways))] if facts.ways else []


def _state_line(say: Words, worker: Worker, now: Shift) -> str:
    until = clock_in_words(say.texts, say.locale, now.ends_at)
    if now.state is Availability.PAUSED:
        return say("office_hours-shift-paused", name=worker.name, until=until)
    if now.kind is not ShiftKind.CONTACT:
        kind = say(f"office_hours-kind-{now.kind}")
        return say("office_hours-shift-at-work", name=worker.name, until=until, kind=kind)
    if now.state is Availability.BUSY:
        return say("office_hours-shift-busy", name=worker.name, until=until)
    return say("office_hours-started", name=worker.name, until=until)


def _context(say: Words, facts: ShiftFacts) -> list[Line]:
    waiting = [text(some(say, facts.waiting, ROOM_TO_WAIT, "\n"))] if facts.waiting else []
    why = [text(say("office_hours-bench-closed-why"))] if facts.is_bench_closed else []
    return [*waiting, text(say("office_hours-they-see", status=facts.status)), *why]


def _state_buttons(say: Words, state: Availability) -> list[Button]:
    ways = {
        Availability.BUSY: button(say("office_hours-be-busy"), "office_hours:be:busy"),
        Availability.PAUSED: button(say("office_hours-be-paused"), "office_hours:be:paused"),
        Availability.AVAILABLE: button(
            say("office_hours-be-available"), "office_hours:be:available"
        ),
    }
    return [ways[each] for each in OFFERED[state]]


def _ends(say: Words, now: Shift, facts: ShiftFacts) -> list[Option]:
    ends = {as_typed(each): each for each in [*facts.ends, now.ends_at]}
    return [
        Option(
            clock_in_words(say.texts, say.locale, each),
            value,
            say("office_hours-closing") if each == facts.closes else "",
            default=each == now.ends_at,
        )
        for value, each in sorted(ends.items(), key=lambda end: end[1])
    ]


def _kinds(say: Words, now: Shift) -> list[Option]:
    return [
        Option(say(f"office_hours-kind-{kind}"), kind, default=kind is now.kind)
        for kind in ShiftKind
    ]


def off_shift(say: Words, worker: Worker, facts: ShiftFacts, silent: datetime | None) -> Screen:
    """`silent`: until when the last shift counts, if it stopped because nothing was heard."""
    return Screen(
        *_why_stopped(say, worker, silent),
        text(say("office_hours-not-on-shift", name=worker.name)),
        *_context(say, facts),
        *_ways(facts),
    )


def stopped(
    say: Words, worker: Worker, facts: ShiftFacts, *, was_here: bool, silent: datetime | None
) -> Screen:
    """What stays open is named: nobody else knows that it does."""
    name = "office_hours-stopped" if was_here else "office_hours-was-not-here"
    return Screen(
        *(_why_stopped(say, worker, silent) or [text(say(name, name=worker.name))]),
        *(_stopped_elsewhere(say, facts) if was_here else []),
        *_context(say, facts),
        *_ways(facts),
    )


def _why_stopped(say: Words, worker: Worker, silent: datetime | None) -> list[Line]:
    """Plainly, and only to the worker: why there is no shift any more, and what counts of it."""
    if silent is None:
        return []
    until = clock_in_words(say.texts, say.locale, silent)
    return [text(say("office_hours-stopped-silent", name=worker.name, until=until))]


def still_there(say: Words, now: Shift, question: PresenceQuestion) -> Screen:
    """In the team's channel, for one worker. How long it was silent is nobody else's business."""
    until = clock_in_words(say.texts, say.locale, question.until)
    return Screen(
        text(say("office_hours-still-there", mention=f"<@{now.account}>", until=until)),
        buttons(
            button(
                say("office_hours-still-here"),
                f"office_hours:still:{now.key}",
                style=ButtonStyle.primary,
            )
        ),
    )


def reminder(say: Words, now: Shift, waiting: list[str], ways: list[DoorButton]) -> Screen:
    """In the team's channel, for one worker: a direct message would keep code names on a phone."""
    until = clock_in_words(say.texts, say.locale, now.ends_at)
    said = say("office_hours-reminder", mention=f"<@{now.account}>", until=until)
    return Screen(
        text(some(say, [said, *waiting], ROOM_TO_WAIT, "\n")),
        buttons(
            button(
                say("office_hours-hour-more"),
                f"office_hours:more:{now.key}",
                style=ButtonStyle.primary,
            ),
            button(say("office_hours-stop-now"), f"office_hours:end:{now.key}"),
            *(button(each.label, each.door) for each in ways),
        ),
    )


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
