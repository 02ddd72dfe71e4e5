"""School holidays as closed days in one step, from data with a source; and public holidays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.opening_hours.public_holidays import holiday_name, holidays_of
from cogs.office_hours.repository.school import school_holidays
from cogs.office_hours.rules.school import to_choose
from tests.office_hours.weeks import belgian_holidays, easter

TODAY = date(2026, 11, 24)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
FLEMISH = [each for each in school_holidays() if each.community == "vlaanderen"]


def monday_of(day: date) -> date:
    return day - day.weekday() * A_DAY


def by_decree(name: str, year: int) -> tuple[date, date]:
    """The Flemish decree of 17 April 1991, in its own words."""
    sunday = easter(year)
    if name == "carnival":
        first = monday_of(sunday) - 6 * A_WEEK
        return first, first + 6 * A_DAY
    if name == "easter":
        april = date(year, 4, 1)
        first = april + (-april.weekday() % 7) * A_DAY
        if sunday.month == 3:
            first = sunday + A_DAY
        elif sunday > date(year, 4, 15):
            first = monday_of(sunday) - A_WEEK
        return first, first + 2 * A_WEEK - A_DAY
    if name == "summer":
        return date(year, 7, 1), date(year, 8, 31)
    fixed, weeks = (date(year, 11, 1), 1) if name == "autumn" else (date(year, 12, 25), 2)
    weekend = fixed.weekday() == 6 or (name == "christmas" and fixed.weekday() == 5)
    first = monday_of(fixed) + (A_WEEK if weekend else timedelta())
    return first, first + weeks * A_WEEK - A_DAY


@pytest.mark.parametrize("known", FLEMISH, ids=lambda each: each.key)
def test_the_flemish_holidays_are_those_of_the_decree(known: object) -> None:
    assert (known.first, known.last) == by_decree(known.name, known.first.year)  # type: ignore[attr-defined] # one of them


def test_every_school_holiday_says_where_it_was_read_and_when() -> None:
    assert len(FLEMISH) >= 9
    assert all(each.source and each.source_date for each in school_holidays())


def test_what_is_over_or_chosen_already_is_not_offered() -> None:
    christmas = FLEMISH[0].closed.rule

    assert to_choose(FLEMISH, (), TODAY)[0].name == "christmas"
    assert to_choose(FLEMISH, (christmas,), TODAY)[0].name == "carnival"
    assert to_choose(FLEMISH, (), date(2027, 1, 4))[0].name == "carnival"


@pytest.mark.parametrize("year", range(2024, 2040))
def test_each_public_holiday_has_its_own_name(year: int) -> None:
    assert holidays_of(year) == belgian_holidays(year)
    assert all(holiday_name(day) for day in holidays_of(year))
    assert holiday_name(date(year, 12, 25)) == "christmas"
    assert holiday_name(easter(year) + A_DAY) == "easter_monday"
    assert holiday_name(date(year, 12, 24)) == ""


async def test_an_admin_closes_in_two_school_holidays_in_one_step(town: Town) -> None:
    dates = await town["Els"].slash(town.team, "uren dag")
    assert "**Feestdagen (dicht):** vrijdag 25 december (Kerstmis)" in said(dates)

    shown = await press(town["Els"], dates, "Schoolvakanties")
    assert "holidays.school.nl.csv" in said(shown)
    keys = ["vlaanderen.2026-12-21", "vlaanderen.2027-02-08"]
    done = await town["Els"].select(shown.response, keys, custom_id="office_hours:schooldays")

    assert "**maandag 21 december tot en met zondag 3 januari 2027:** dicht" in said(done)
    assert "**maandag 8 februari 2027 tot en met zondag 14 februari 2027:** dicht" in said(done)
    again = await press(town["Els"], done, "Schoolvakanties")
    assert "kerstvakantie: maandag 21 december" not in str(again.response)


async def test_only_admins_choose_school_holidays(town: Town) -> None:
    dates = await town["Els"].slash(town.team, "uren dag")
    shown = await press(town["Els"], dates, "Schoolvakanties")
    member = town.env.backend.get_guild(town.guild.id).members[town["Els"].id]
    member.role_ids.remove(town.guild.roles["beheer"].id)

    refused = await town["Els"].select(
        shown.response, ["vlaanderen.2026-12-21"], custom_id="office_hours:schooldays"
    )

    assert "Dit is voor wie de server beheert" in said(refused)
