"""Screens and form of the weekly opening hours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from discord import ButtonStyle, ui

from bot.opening_hours.form_fields import as_typed
from bot.opening_hours.osm_rules import CODES, Spans
from bot.opening_hours.week import Week, read_week
from bot.shell.shared_doors import DOOR_HIDE
from bot.shell.views import Field, Form, Option, Screen, Words, button, buttons, menu, text
from bot.shell.weeks import day_name, week_in_words
from bot.texts.dates_in_words import in_words
from cogs.office_hours.settings import OfficeHoursSettings

FROM, UNTIL, MORE = "from", "until", "more"
LONGEST_CLOCK, LONGEST_MORE = 12, 60


def editor(
    say: Words,
    decided: OfficeHoursSettings,
    opens: datetime | None,
    now: datetime,
    *,
    chosen: tuple[int, ...] = (),
    saved: bool = False,
) -> Screen:
    """What stands now, a menu of days, and what can be done with the days that were chosen."""
    week = read_week(decided.weekly)
    parts = [
        say("office_hours-week-saved") if saved else "",
        say("office_hours-week-title"),
        week_in_words(say, week),
        next_in_words(say, opens, now),
    ]
    return Screen(
        text("\n".join(filter(None, parts))),
        menu("office_hours:days", say("office_hours-week-choose"), _days(say, chosen), most=8),
        *([_for_chosen(say, chosen)] if chosen else []),
        buttons(
            _holidays(say, week or Week()),
            button(say("office_hours-dates"), "office_hours:dates"),
            button(say("shell-hide"), f"{DOOR_HIDE}:hours"),
        ),
    )


def next_in_words(say: Words, opens: datetime | None, now: datetime) -> str:
    if opens is None:
        return say("office_hours-week-next-unknown")
    return say("office_hours-week-next", when=in_words(say.texts, say.locale, opens, now))


def _days(say: Words, chosen: Iterable[int]) -> list[Option]:
    every = range(len(CODES) + 1)
    return [Option(day_name(say, day), str(day), default=day in set(chosen)) for day in every]


def _for_chosen(say: Words, chosen: tuple[int, ...]) -> ui.ActionRow[ui.LayoutView]:
    key = "".join(map(str, chosen))
    return buttons(
        button(
            say("office_hours-week-fill"), f"office_hours:hours:{key}", style=ButtonStyle.primary
        ),
        button(say("office_hours-week-shut"), f"office_hours:shut:{key}"),
    )


def _holidays(say: Words, week: Week) -> ui.Button[ui.LayoutView]:
    """Says what it will do, so that of two admins the second does not undo the first."""
    if week.holidays is None:
        return button(say("office_hours-week-holidays-shut"), "office_hours:holidays:closed")
    return button(say("office_hours-week-holidays-open"), "office_hours:holidays:open")


def form(say: Words, key: str, token: str, known: Spans) -> Form:
    """From when until when; a second time of the same day in one line."""
    first, rest = known[:1], known[1:]
    start, end = (as_typed(minute) for minute in first[0]) if first else ("", "")
    more = ", ".join(f"{as_typed(begin)}-{as_typed(stop)}" for begin, stop in rest)
    return Form(
        say("office_hours-week-form"),
        f"office_hours:hours:{key}.{token}",
        [
            typed(say, FROM, "office_hours-week-from", start, LONGEST_CLOCK),
            typed(say, UNTIL, "office_hours-week-until", end, LONGEST_CLOCK),
            typed(say, MORE, "office_hours-week-more", more, LONGEST_MORE, required=False),
        ],
    )


def typed(
    say: Words, name: str, label: str, known: str, longest: int, *, required: bool = True
) -> Field:
    """One short field. Discord refuses a form with a default that is longer than the field."""
    part: ui.TextInput[ui.LayoutView] = ui.TextInput(
        custom_id=name,
        default=known or None,
        max_length=max(longest, len(known)),
        required=required,
    )
    return Field(name, say(label), part, say(f"{label}-hint"))
