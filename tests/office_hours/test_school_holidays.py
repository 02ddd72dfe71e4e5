"""School holidays as closed days in one step, from data with a source; and public holidays."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.core.errors import StartRefused
from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.opening_hours.public_holidays import holiday_name, holidays_of
from cogs.office_hours.repository import school_holidays, shipped
from cogs.office_hours.rules.hours_editing import SchoolHoliday, short_lists, to_choose
from tests.kit.towns import open_town
from tests.kit.week_tables import belgian_holidays, easter

TODAY = date(2026, 11, 24)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
FLEMISH = [each for each in shipped() if each.community == "vlaanderen"]


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
        if sunday > date(year, 4, 15):
            # Then Easter Monday lies outside the two weeks, and makes them one day longer.
            first = monday_of(sunday) - A_WEEK
            return first, sunday + A_DAY
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
    assert len(FLEMISH) >= 14
    assert all(each.source and each.source_date for each in shipped())


def test_the_flemish_holidays_are_known_until_the_summer_of_2029() -> None:
    assert max(each.last for each in FLEMISH) == date(2029, 8, 31)
    for year in (2026, 2027, 2028):
        begins, ends = date(year, 11, 30), date(year + 1, 9, 1)
        known = [each.name for each in FLEMISH if begins < each.first < ends]
        assert known == ["christmas", "carnival", "easter", "summer"]


FRENCH_SPEAKING = [each for each in shipped() if each.community == "federation-wallonie-bruxelles"]


def test_the_french_speaking_school_year_of_2026_has_its_own_weeks() -> None:
    assert [each.name for each in FRENCH_SPEAKING] == ["christmas", "carnival", "easter", "summer"]
    for each in FRENCH_SPEAKING:
        weeks = each.last - each.first + A_DAY
        assert each.last.weekday() == date(2026, 12, 20).weekday(), "they end on a Sunday"
        assert weeks == 2 * A_WEEK or each.name == "summer"
        assert each.source == "public-lists"


async def test_an_admin_closes_in_a_french_speaking_holiday(town: Town) -> None:
    dates = await town["Els"].slash(town.team, "uren dag")
    shown = await press(town["Els"], dates, "Schoolvakanties")
    assert "Franse Gemeenschap: 2 openbare lijsten, die overeenkomen" in said(shown)
    assert "het decreet zelf is niet gezien" in said(shown), "nobody may think that it was read"
    assert "listes" not in said(shown), "one language on a screen"

    keys = ["federation-wallonie-bruxelles.2027-02-22"]
    done = await town["Els"].select(shown.response, keys, custom_id="office_hours:schooldays")

    assert "**maandag 22 februari 2027 tot en met zondag 7 maart 2027:** dicht" in said(done)


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
    member = town.discord.get_guild(town.guild.id).members[town["Els"].id]
    member.role_ids.remove(town.guild.roles["beheer"].id)

    refused = await town["Els"].select(
        shown.response, ["vlaanderen.2026-12-21"], custom_id="office_hours:schooldays"
    )

    assert "Dit is voor wie de server beheert" in said(refused)


# -- the town's own lists ------------------------------------------------------------------------

EXAMPLE = re.sub(
    r"^# ?(?=\S+ = |\[)",
    "",
    Path("config/school_holidays.example.toml").read_text("utf-8"),
    flags=re.MULTILINE,
)
FRENCH = EXAMPLE.replace("2031-10-20", "2027-10-18").replace("2031-11-02", "2027-10-31")
"""Made up, and near enough to be chosen."""


def own(folder: Path, written: str) -> Path:
    path = folder / "school_holidays.toml"
    path.write_text(written, "utf-8")
    return path


def of(community: str, known: tuple[SchoolHoliday, ...]) -> list[SchoolHoliday]:
    return [each for each in known if each.community == community]


def test_the_example_is_read_beside_what_came_along(tmp_path: Path) -> None:
    known = school_holidays(own(tmp_path, EXAMPLE))

    (found,) = set(known) - set(shipped())
    assert found.community == "federation-wallonie-bruxelles"
    assert (found.first, found.last) == (date(2031, 10, 20), date(2031, 11, 2))
    assert set(FLEMISH) < set(known)


def test_without_a_file_of_the_town_there_are_those_that_came_along(tmp_path: Path) -> None:
    assert school_holidays(tmp_path / "school_holidays.toml") == shipped()


def test_what_a_town_writes_about_the_same_days_counts(tmp_path: Path) -> None:
    changed = EXAMPLE.replace("federation-wallonie-bruxelles", "vlaanderen")
    changed = changed.replace("2031-10-20", "2027-02-09").replace("2031-11-02", "2027-02-10")

    known = of("vlaanderen", school_holidays(own(tmp_path, changed)))

    assert len(known) == len(FLEMISH)
    assert date(2027, 2, 10) in [each.last for each in known]


HEAD = EXAMPLE.splitlines().index(next(re.finditer(r"^\[\[.*$", EXAMPLE, re.MULTILINE)).group()) + 1
LINE_OF = {line.split(" = ")[0]: n for n, line in enumerate(EXAMPLE.splitlines(), 1)}


@pytest.mark.parametrize(
    ("field", "written", "expected"),
    [
        ("community", '"wallonie"', 'community = "vlaanderen"'),
        ("name", '"kerst"', '"christmas"'),
        ("first", '"20/10/2031"', "first = 2031-10-20"),
        ("first", "2031-10-20T09:00:00", "first = 2031-10-20"),
        ("last", "2031-10-19", "last = 2031-11-02"),
        ("source", '" "', "source = "),
        ("source", f'"{"x" * 121}"', "120"),
        ("source_date", '"gisteren"', "source_date = 2030-09-01"),
    ],
)
def test_a_wrong_field_is_named_with_its_line_and_what_to_write(
    tmp_path: Path, field: str, written: str, expected: str
) -> None:
    changed = re.sub(rf"^{field} = .*$", f"{field} = {written}", EXAMPLE, flags=re.MULTILINE)
    path = own(tmp_path, changed)

    with pytest.raises(StartRefused) as refused:
        school_holidays(path)

    facts = refused.value.facts
    assert (facts["file"], facts["line"], facts["field"]) == (str(path), LINE_OF[field], field)
    assert expected in str(facts["expected"])


@pytest.mark.parametrize("field", ["community", "name", "first", "last", "source", "source_date"])
def test_a_field_that_is_left_out_is_named_where_its_holiday_begins(
    tmp_path: Path, field: str
) -> None:
    rest = re.sub(rf"^{field} = .*\n", "", EXAMPLE, flags=re.MULTILINE)

    with pytest.raises(StartRefused) as refused:
        school_holidays(own(tmp_path, f"{EXAMPLE}\n{rest}"))

    head = len(EXAMPLE.splitlines()) + 1 + HEAD
    assert (refused.value.facts["field"], refused.value.facts["line"]) == (field, head)


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("[holiday]\nname = 1\n", 1),
        ("# geen\nvakantie = 1\n", 2),
        (EXAMPLE + 'wie = "ik"\n', len(EXAMPLE.splitlines()) + 1),
        (EXAMPLE + EXAMPLE, len(EXAMPLE.splitlines()) + HEAD),
        ("[[holiday]\n", 1),
    ],
)
def test_what_is_no_list_is_refused_with_its_line(tmp_path: Path, written: str, line: int) -> None:
    with pytest.raises(StartRefused) as refused:
        school_holidays(own(tmp_path, written))

    assert str(refused.value.facts["line"]) == str(line)


def test_a_list_that_does_not_reach_a_year_ahead_is_named_with_its_end() -> None:
    at_the_end = date(2029, 6, 1)

    assert short_lists(FLEMISH, TODAY) == {
        "federation-wallonie-bruxelles": None,
        "duitstalige-gemeenschap": None,
    }
    assert short_lists(FLEMISH, at_the_end)["vlaanderen"] == date(2029, 8, 31)
    assert short_lists(FLEMISH, date(2029, 9, 1))["vlaanderen"] is None


async def test_an_admin_reads_of_which_schools_no_list_is_known_and_what_to_do(town: Town) -> None:
    shown = await press(
        town["Els"], await town["Els"].slash(town.team, "uren dag"), "Schoolvakanties"
    )

    assert "Duitstalige Gemeenschap: ik heb geen lijst van het komende jaar." in said(shown)
    until = "Franse Gemeenschap: mijn lijst loopt tot en met zondag 29 augustus 2027"
    assert until in said(shown)
    assert "Vlaamse Gemeenschap: ik heb geen lijst" not in said(shown)
    assert "Voeg die dagen zelf toe." in said(shown)


async def test_an_admin_chooses_from_the_towns_own_list_and_sees_its_source(
    data_dir: Path, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.mkdir()
    own(config, FRENCH)
    async with open_town(data_dir, config_dir=config) as town:
        dates = await town["Els"].slash(town.team, "uren dag")
        shown = await press(town["Els"], dates, "Schoolvakanties")
        assert "Franse Gemeenschap: Where you read it (gelezen op zondag 1 september 2030)" in (
            said(shown)
        )
        assert "Franse Gemeenschap: mijn lijst loopt tot en met zondag 31 oktober 2027" in said(
            shown
        )
        keys = ["federation-wallonie-bruxelles.2027-10-18"]
        done = await town["Els"].select(shown.response, keys, custom_id="office_hours:schooldays")

        assert "maandag 18 oktober 2027 tot en met zondag 31 oktober 2027" in said(done)
