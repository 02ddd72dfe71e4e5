"""Other days and the town's own holiday, from the admin's screen to what young people read."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import discord
import pytest
import simcord

from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.opening_hours.calendar import is_open, next_opening
from bot.shell.components import parts_of
from cogs.office_hours.rules.hours_editing import LONGEST_HOLIDAY, MOST_DATES
from cogs.office_hours.service.openness import OfficeHours
from cogs.office_hours.settings import Holiday, OfficeHoursSettings
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.screens import answered
from tests.kit.stored import everything
from tests.kit.week_tables import home

BACK = "We zijn er weer op 5 januari. Fijne vakantie!"
CHRISTMAS = {"van": "24/12", "tot": "3 januari", "tekst": BACK}


async def decided(town: Town) -> OfficeHoursSettings:
    return await town.bot.services.guilds.get(town.guild.id, OfficeHoursSettings)  # type: ignore[arg-type]


async def add(
    town: Town, first: str, last: str = "", hours: str = "", between: Between = nothing
) -> simcord.InteractionResult:
    shown = await town["Els"].slash(town.team, "uren dag")
    await between(town)
    form = await press(town["Els"], shown, "Dag toevoegen")
    await between(town)
    return await town["Els"].submit_modal(form, {"first": first, "last": last, "hours": hours})


async def put(town: Town, *rules: str) -> None:
    guild = town.guild.id
    await town.bot.services.guilds.put(guild, OfficeHoursSettings(exceptions=rules), town.now)  # type: ignore[arg-type]


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_f_h4_a_day_can_be_closed_or_open_at_other_hours(
    town: Town, between: Between
) -> None:
    await add(town, "25/11", between=between)
    done = await add(town, "12 december", hours="10-12 en 14-16", between=between)

    assert "✔ Bewaard." in said(done)
    assert "**woensdag 25 november:** dicht" in said(done)
    assert "**zaterdag 12 december:** 10 uur tot 12 uur, 14 uur tot 16 uur" in said(done)
    assert "**Volgende opening:** donderdag 26 november om 14 uur." in said(done)


async def test_f_h4_days_in_a_row_over_new_year_name_their_years(town: Town) -> None:
    done = await add(town, "24/12", "3/1")

    assert "**donderdag 24 december tot en met zondag 3 januari 2027:** dicht" in said(done)
    assert (await decided(town)).exceptions == ("2026 Dec 24-2027 Jan 03 off",)


async def test_closing_today_is_seen_on_the_panel_at_once(town: Town) -> None:
    await add(town, "24/11")

    await town.move_clock(timedelta(minutes=1))
    assert "Nu gesloten" in said(town.panel)
    assert "morgen om 13 uur" in said(town.panel)


async def test_the_same_days_again_take_the_place_of_the_first(town: Town) -> None:
    await add(town, "25/11")
    await add(town, "25 november", hours="10-12")

    assert (await decided(town)).exceptions == ("2026 Nov 25 10:00-12:00",)


async def test_of_two_that_overlap_the_newest_counts(town: Town) -> None:
    await add(town, "24/12", "3/1")
    await add(town, "29/12", hours="10-12")

    calendar = (await decided(town)).calendar
    assert is_open(calendar, home(2026, 12, 29, 11))
    assert next_opening(calendar, home(2026, 12, 29, 12)) == home(2027, 1, 5, 14)


REFUSED = {
    ("31/2", "", ""): "Die dag bestaat niet.",
    ("kerst", "", ""): "Die dag begrijp ik niet: `kerst`.",
    ("23/11/2026", "", ""): "Die dag is voorbij.",
    ("29/2", "", ""): "`29/2` bestaat niet in 2026. Bedoel je 29/2/2028?",
    ("24/12/2026", "20/12/2026", ""): "De laatste dag ligt voor de eerste.",
    ("24/12/2031", "", ""): "Die dag is nog te ver weg.",
    ("24/12", "", "als het regent"): "Die uren begrijp ik niet.",
    ("24/12", "", "18-14"): "Bij `18-14` ligt het einde voor het begin.",
    ("24/12", "", "10-12 en 11-13"): "De uren in `10-12 en 11-13` overlappen.",
}


async def test_f_h6_impossible_days_get_their_sentence_and_change_nothing(town: Town) -> None:
    before = await everything(town)

    for typed, sentence in REFUSED.items():
        refused = await add(town, *typed)
        assert sentence in said(refused)

    assert await everything(town) == before


async def test_a_day_becomes_ordinary_again_from_the_menu(town: Town) -> None:
    await add(town, "25/11")
    shown = await add(town, "26/11")

    done = await town["Els"].select(
        answered(shown), ["2026 Nov 25 off"], custom_id="office_hours:ordinary:0"
    )

    assert "woensdag 25 november" not in said(done)
    assert "**donderdag 26 november:** dicht" in said(done)
    assert "morgen om 13 uur" in said(done)


async def test_the_longest_rule_that_can_be_filled_in_can_be_removed_again(town: Town) -> None:
    done = await add(town, "24/12", "3/1", "0.01-02.02, 03.03-04.04, 05.05-06.06, 7.07-23.59")

    assert max(len(option.value) for option in menu_of(done)) <= 100
    assert "✔ Bewaard." in said(done)


async def test_two_admins_who_remove_the_same_day_are_both_right(town: Town) -> None:
    shown = await add(town, "25/11")
    other = await town["Els"].slash(town.team, "uren dag")
    menu = "office_hours:ordinary:0"

    for screen in (shown, other):
        done = await town["Els"].select(answered(screen), ["2026 Nov 25 off"], custom_id=menu)
        assert "Er zijn er geen." in said(done)


async def test_what_is_over_is_not_shown_and_goes_when_something_is_saved(town: Town) -> None:
    await put(town, "2026 Nov 20-2026 Nov 23 off", "2026 Nov 24 10:00-20:00")

    shown = await town["Els"].slash(town.team, "uren dag")
    assert "20 november" not in said(shown)
    assert "**dinsdag 24 november:** 10 uur tot 20 uur" in said(shown)

    await add(town, "25/11")
    assert (await decided(town)).exceptions == ("2026 Nov 24 10:00-20:00", "2026 Nov 25 off")


async def test_fifty_other_days_fit_in_the_menus_and_one_more_is_refused(town: Town) -> None:
    days = [home(2027, 1, 1, 12) + timedelta(days=n) for n in range(MOST_DATES)]
    await put(town, *(f"{day:%Y %b %d} 10:00-12:00,14:00-16:00" for day in days))

    shown = await town["Els"].slash(town.team, "uren dag")
    assert "En nog 30: zie het menu." in said(shown)
    assert len(said(shown)) < 4000
    refused = await add(town, "25/11")
    assert f"Er staan al {MOST_DATES} dagen" in said(refused)

    options = menu_of(shown)
    assert len(options) == MOST_DATES
    assert options[0].label == "vrijdag 1 januari 2027: 10 uur tot 12 uur, 14 uur tot 16 uur"

    last = f"{days[-1]:%Y %b %d} 10:00-12:00,14:00-16:00"
    await town["Els"].select(answered(shown), [last], custom_id="office_hours:ordinary:25")
    assert "✔ Bewaard." in said(await add(town, "25/11"))


def menu_of(shown: simcord.InteractionResult) -> list[discord.SelectOption]:
    """All that can be chosen on this screen."""
    menus = [part for part in parts_of(message_of(shown)) if isinstance(part, discord.SelectMenu)]
    return [option for menu in menus for option in menu.options]


# -- holiday -------------------------------------------------------------------------------------


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_r61_fourteen_days_of_holiday_are_one_command(town: Town, between: Between) -> None:
    done = await town["Els"].slash(town.team, "uren vakantie", **CHRISTMAS)
    assert "**Vakantie: donderdag 24 december tot en met zondag 3 januari 2027.**" in said(done)
    await between(town)

    await town.move_to(datetime(2026, 12, 29, 15, tzinfo=HOME))
    shown = await town["Sam"].slash(town.square, "wie")

    assert "**Nu gesloten.** Weer open: dinsdag 5 januari om 14 uur." in said(shown)
    assert f"> {BACK}" in said(shown)


async def test_r61_before_and_after_the_holiday_nothing_is_said_of_it(town: Town) -> None:
    await town["Els"].slash(town.team, "uren vakantie", **CHRISTMAS)
    moments = [(2026, 12, 23, 22), (2026, 12, 24, 1), (2027, 1, 3, 23), (2027, 1, 4, 1)]
    found = []

    for moment in moments:
        await town.move_to(datetime(*moment, tzinfo=HOME))
        openness = await OfficeHours(town.bot.services).openness(town.guild.id)  # type: ignore[arg-type]
        found.append(openness.holiday)

    assert found == ["", BACK, BACK, ""]


async def test_a_holiday_wins_over_other_days_and_stops_with_a_button(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst start", tot="20.00")
    await add(town, "24/11", hours="10-20")
    shown = await town["Els"].slash(
        town.team, "uren vakantie", van="24/11", tot="30/11", tekst="Even weg."
    )
    await town.move_clock(timedelta(minutes=1))
    assert "Even weg." in said(town.panel)

    done = await press(town["Els"], shown, "Stop de vakantie")

    assert "Vakantie" not in said(done)
    assert "Stop de vakantie" not in labels(done)
    await town.move_clock(timedelta(minutes=1))
    assert "**Nu open**, tot 20 uur." in said(town.panel)


async def test_a_holiday_that_is_over_is_forgotten(town: Town) -> None:
    await town["Els"].slash(town.team, "uren vakantie", van="25/11", tot="26/11", tekst="Even weg.")
    await town.move_to(datetime(2026, 11, 27, 10, tzinfo=HOME))

    shown = await town["Els"].slash(town.team, "uren dag")
    assert "Vakantie" not in said(shown)
    await add(town, "24/12")
    assert (await decided(town)).holiday is None


NOT_PLAIN = (
    "Kom naar <@123>", "@everyone vrij!", "[hier](https://x.example)", "**Dag**", "# Dag", "`x`",
    "||x||", "__dag__", "da\u202eg",
)  # fmt: skip
WRONG_HOLIDAYS = {
    ("24/12", "3/1", "  "): "Schrijf er een zin bij",
    ("24/12", "3/1", "x" * 201): "langer dan 200 tekens",
    ("24/12/2026", "1/5/2027", BACK): f"hooguit {LONGEST_HOLIDAY} dagen",
    ("3/1/2027", "24/12/2026", BACK): "De laatste dag ligt voor de eerste.",
    ("31/2", "3/3", BACK): "Die dag bestaat niet.",
    ("1/11/2026", "3/12", BACK): "Die dag is voorbij.",
} | {("24/12", "3/1", words): "Schrijf gewone tekst" for words in NOT_PLAIN}


async def test_f_h6_a_holiday_that_cannot_be_changes_nothing(town: Town) -> None:
    before = await everything(town)

    for (first, last, words), sentence in WRONG_HOLIDAYS.items():
        refused = await town["Els"].slash(
            town.team, "uren vakantie", van=first, tot=last, tekst=words
        )
        assert message_of(refused).flags.ephemeral
        assert sentence in said(refused), words

    assert await everything(town) == before


async def test_ordinary_words_and_a_plain_link_may_stand_in_a_holiday(town: Town) -> None:
    words = (
        "Tot straks! 🎄 Kijk op https://lindendaal.example/jeugd of mail jeugd@lindendaal.example"
    )

    done = await town["Els"].slash(town.team, "uren vakantie", van="24/12", tot="3/1", tekst=words)

    assert words in said(done)


async def test_what_an_older_bankje_stored_is_read_without_a_holiday(town: Town) -> None:
    stored = json.dumps({"weekly": "Mo 10:00-12:00; PH off", "exceptions": ["2026 Dec 24 off"]})
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall(
            "UPDATE guild_setting SET version = 1, value = ? WHERE room = 'office_hours'",
            (stored,),
        )
    await town.restart()

    known = await decided(town)

    assert known == OfficeHoursSettings(
        weekly="Mo 10:00-12:00; PH off", exceptions=("2026 Dec 24 off",)
    )
    await add(town, "25/11")
    assert len((await decided(town)).exceptions) == 2


async def test_setting_up_again_keeps_other_days_and_the_holiday(town: Town) -> None:
    await add(town, "25/11")
    await town["Els"].slash(town.team, "uren vakantie", **CHRISTMAS)
    known = await decided(town)

    await OfficeHours(town.bot.services).decide(town.guild.id, "Mo 10:00-12:00; PH off")  # type: ignore[arg-type]

    changed = await decided(town)
    assert changed.weekly == "Mo 10:00-12:00; PH off"
    assert (changed.exceptions, changed.holiday) == (known.exceptions, known.holiday)


def test_f_h6_a_holiday_that_ends_before_it_begins_is_not_kept() -> None:
    day = home(2026, 12, 24, 12).date()

    with pytest.raises(ValueError, match="before its first"):
        Holiday(first=day, last=day - timedelta(days=1), words="x")
