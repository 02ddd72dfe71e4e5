"""Screens and forms of the opening hours: the week, special days, holidays and school holidays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from discord import ButtonStyle, ui

from bot.core.clock import HOME
from bot.opening_hours.form_fields import as_typed
from bot.opening_hours.osm_rules import CODES, Spans
from bot.opening_hours.public_holidays import holiday_name, holidays_of
from bot.opening_hours.week import Dated, Week, read_dated, read_week
from bot.shell.discord_limits import LONGEST_SCREEN, MOST_OPTIONS
from bot.shell.lists import how_many_fit, in_menus
from bot.shell.shared_doors import DOOR_HIDE, DOOR_SETUP, DOOR_WEEK_HOURS
from bot.shell.views import (
    Field,
    Form,
    Option,
    Row,
    Screen,
    Words,
    button,
    buttons,
    menu,
    text,
)
from bot.shell.weeks import day_name, spans_in_words, week_in_words
from bot.texts.dates_in_words import day_in_words, in_words
from bot.texts.typed_text import calm, units
from cogs.office_hours.rules.hours_editing import SchoolHoliday
from cogs.office_hours.settings import Holiday, OfficeHoursSettings

FROM, UNTIL, MORE = "from", "until", "more"
LONGEST_CLOCK, LONGEST_MORE = 12, 60
SAID_IN_WORDS = ("public-lists", "decree-counted")
"""Sources of lists that came along, which are no address."""


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
        menu("office_hours:days", say("office_hours-week-choose"), _choices(say, chosen), most=8),
        *([_for_chosen(say, chosen)] if chosen else []),
        buttons(
            _holidays(say, week or Week()),
            button(say("office_hours-dates"), "office_hours:dates"),
            button(say("shell-to-setup"), DOOR_SETUP),
            button(say("shell-hide"), f"{DOOR_HIDE}:hours"),
        ),
    )


def next_in_words(say: Words, opens: datetime | None, now: datetime) -> str:
    if opens is None:
        return say("office_hours-week-next-unknown")
    return say("office_hours-week-next", when=in_words(say.texts, say.locale, opens, now))


def _choices(say: Words, chosen: Iterable[int]) -> list[Option]:
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


def week_form(say: Words, key: str, token: str, known: Spans) -> Form:
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


A_YEAR = timedelta(days=365)
FIRST, LAST, HOURS = "first", "last", "hours"
LONGEST_DATE, LONGEST_HOURS = 40, 60
SHOWN = 20
ROOM = LONGEST_SCREEN - 1200
"""So many, in so many characters, stand on a screen in words; the menus hold all of them."""


def dates(
    say: Words,
    decided: OfficeHoursSettings,
    opens: datetime | None,
    now: datetime,
    *,
    saved: bool = False,
) -> Screen:
    today = now.astimezone(HOME).date()
    rules = sorted(set(decided.exceptions), key=lambda rule: read_dated(rule).first)
    facts = [_facts(say, read_dated(rule), today) for rule in rules]
    lines = [say("hours-line", **each) for each in facts]
    labels = [say("office_hours-dates-option", **each) for each in facts]
    public = feasts(say, decided.weekly, today)
    shown = how_many_fit(lines[:SHOWN], ROOM - units(public))
    left = len(lines) - len(shown)
    parts = [
        say("office_hours-week-saved") if saved else "",
        say("office_hours-dates-title"),
        *(shown or ([] if decided.holiday else [say("office_hours-dates-none")])),
        say("office_hours-dates-more", count=left) if left else "",
        _holiday(say, decided.holiday, today) if decided.holiday else "",
        public,
        next_in_words(say, opens, now),
    ]
    return Screen(
        text("\n".join(filter(None, parts))),
        *_menus(say, [*zip(rules, labels, strict=True)]),
        _doors(say, on_holiday=decided.holiday is not None),
    )


def _menus(say: Words, each: list[tuple[str, str]]) -> list[Row]:
    """As many menus as it takes: Discord allows 25 lines in one."""
    options = [Option(label, rule) for rule, label in each]
    door, hint = "office_hours:ordinary", say("office_hours-dates-remove")
    return [menu(f"{door}:{start}", hint, page) for start, page in in_menus(options)]


def _doors(say: Words, *, on_holiday: bool) -> Row:
    back = button(say("office_hours-holiday-stop"), "office_hours:back")
    return buttons(
        button(say("office_hours-dates-add"), "office_hours:date"),
        *([back] if on_holiday else []),
        button(say("office_hours-school"), "office_hours:school"),
        button(say("office_hours-week"), DOOR_WEEK_HOURS),
        button(say("shell-hide"), f"{DOOR_HIDE}:hours"),
    )


def school(
    say: Words, found: Sequence[SchoolHoliday], short: Mapping[str, date | None], now: datetime
) -> Screen:
    """The school holidays that may be chosen, each with its community; where it was read.

    `short`: the communities whose list does not reach a year ahead, and until when it goes.
    """
    today = now.astimezone(HOME).date()
    options = [
        Option(
            say("office_hours-school-option", name=say(f"office_hours-school-{each.name}"),
                days=_days(say, each.first, each.last, today)),
            each.key,
            _community(say, each.community),
        )
        for each in found[:MOST_OPTIONS]
    ]  # fmt: skip
    lines = [
        say("office_hours-school-title" if found else "office_hours-school-none"),
        *_missing(say, short, today),
        *_sources(say, found[:MOST_OPTIONS]),
    ]
    hint = say("office_hours-school-choose")
    most = len(options)
    return Screen(
        text("\n".join(how_many_fit(lines, ROOM))),
        *([menu("office_hours:schooldays", hint, options, most=most)] if options else []),
        buttons(button(say("office_hours-dates"), "office_hours:dates")),
    )


def _community(say: Words, name: str) -> str:
    return say(f"office_hours-school-{name}")


def _missing(say: Words, short: Mapping[str, date | None], today: date) -> list[str]:
    """What is not known, and what to do about it."""
    lines = [
        say(
            "office_hours-school-until",
            community=_community(say, name),
            date=_day(say, last, today),
        )
        if last
        else say("office_hours-school-missing", community=_community(say, name))
        for name, last in short.items()
    ]
    return [*lines, say("office_hours-school-add")] if lines else []


def _sources(say: Words, found: Iterable[SchoolHoliday]) -> list[str]:
    read = sorted({(each.community, each.source_date, each.source) for each in found})
    return [
        say(
            "office_hours-school-source",
            community=_community(say, community),
            source=_source(say, source),
            date=_day(say, day, date.min),
        )
        for community, day, source in read
    ]


def _source(say: Words, source: str) -> str:
    """Ours in the reader's language; what an operator wrote stays as it is."""
    return say(f"office_hours-school-source-{source}") if source in SAID_IN_WORDS else source


def feasts(say: Words, weekly: str, today: date) -> str:
    """The public holidays of the coming year, and whether they are days as any other."""
    week = read_week(weekly)
    name = "open" if week is None or week.holidays is None else "hours" if week.holidays else "shut"
    each = [
        say("office_hours-feast-line", day=_day(say, day, today), feast=_feast(say, day))
        for year in (today.year, today.year + 1)
        for day in sorted(holidays_of(year))
        if today <= day < today + A_YEAR
    ]
    return say(f"office_hours-feasts-{name}", days=", ".join(each))


def _feast(say: Words, day: date) -> str:
    return say("hours-feast", which=holiday_name(day))


def _facts(say: Words, dated: Dated, today: date) -> dict[str, str]:
    return {
        "day": _days(say, dated.first, dated.last, today),
        "hours": spans_in_words(say, dated.spans),
    }


def _days(say: Words, first: date, last: date, today: date) -> str:
    if first == last:
        return _day(say, first, today)
    return say(
        "office_hours-dates-range", first=_day(say, first, today), last=_day(say, last, today)
    )


def _day(say: Words, day: date, today: date) -> str:
    """With its year when it is not this one."""
    words = day_in_words(say.texts, say.locale, datetime.combine(day, time(12), HOME))
    return words if day.year == today.year else f"{words} {day.year}"


def _holiday(say: Words, holiday: Holiday, today: date) -> str:
    days = _days(say, holiday.first, holiday.last, today)
    return f"{say('office_hours-holiday', days=days)}\n{calm(holiday.words)}"


def special_day_form(say: Words, token: str) -> Form:
    return Form(
        say("office_hours-dates-form"),
        f"office_hours:date:{token}",
        [
            typed(say, FIRST, "office_hours-dates-first", "", LONGEST_DATE),
            typed(say, LAST, "office_hours-dates-last", "", LONGEST_DATE, required=False),
            typed(say, HOURS, "office_hours-dates-hours", "", LONGEST_HOURS, required=False),
        ],
    )
