"""Admins change the hours in Discord, without any syntax, and everyone sees it at once."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
import simcord

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.opening_hours.osm_rules import HOLIDAYS
from bot.shell.views import LONGEST_HINT, LONGEST_TITLE
from bot.texts.languages import LOCALES
from cogs.office_hours.service.hours_editing import HoursEditing
from cogs.office_hours.settings import OfficeHoursSettings
from tests.kit.forged import forged_press
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.screens import answered
from tests.kit.stored import everything
from tests.plan.written import texts

TUESDAY, WEDNESDAY, SATURDAY, SUNDAY = 1, 2, 5, 6
AFTERNOON = {"from": "14", "until": "18"}


async def weekly(town: Town) -> str:
    decided = await town.bot.services.guilds.get(town.guild.id, OfficeHoursSettings)  # type: ignore[arg-type]
    return decided.weekly


async def choose(town: Town, seen: Any, *days: int, who: str = "Els") -> simcord.InteractionResult:
    """Pick days from the menu on this screen."""
    picked = [str(day) for day in days]
    return await town[who].select(answered(seen), picked, custom_id="office_hours:days")


async def fill_in(
    town: Town, *days: int, between: Between = nothing, **typed: str
) -> simcord.InteractionResult:
    """The whole walk: the week, some days, their hours."""
    els = town["Els"]
    shown = await els.slash(town.team, "uren week")
    await between(town)
    picked = await choose(town, shown, *days)
    await between(town)
    form = await press(els, picked, "Uren kiezen")
    await between(town)
    return await els.submit_modal(form, AFTERNOON | typed)


async def test_r42_the_week_is_shown_in_words_with_the_next_opening(town: Town) -> None:
    shown = await town["Els"].slash(town.team, "uren week")

    assert message_of(shown).flags.ephemeral
    assert "**maandag:** dicht\n**dinsdag:** 14 uur tot 18 uur\n**woensdag:** 13 uur tot" in said(
        shown
    )
    assert "**feestdagen:** dicht" in said(shown)
    assert "**Volgende opening:** morgen om 13 uur." in said(shown)


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_several_days_get_hours_at_once_also_with_restarts_in_between(
    town: Town, between: Between
) -> None:
    done = await fill_in(town, SATURDAY, SUNDAY, between=between, until="17u30", more="19-21")

    hours = "14 uur tot 17.30 uur, 19 uur tot 21 uur"
    assert "✔ Bewaard." in said(done)
    assert f"**zaterdag:** {hours}\n**zondag:** {hours}" in said(done)
    assert "Sa,Su 14:00-17:30,19:00-21:00" in await weekly(town)


async def test_the_form_shows_the_hours_of_the_first_day_that_was_chosen(town: Town) -> None:
    await fill_in(town, TUESDAY, more="19-21")
    shown = await town["Els"].slash(town.team, "uren week")
    picked = await choose(town, shown, WEDNESDAY, TUESDAY)

    form = await press(town["Els"], picked, "Uren kiezen")

    assert form.modal
    values = {p["component"]["custom_id"]: p["component"] for p in form.modal["components"]}
    assert [values[name].get("value") for name in ("from", "until", "more")] == [
        "14",
        "18",
        "19-21",
    ]


async def test_days_can_be_closed_without_a_form(town: Town) -> None:
    shown = await town["Els"].slash(town.team, "uren week")
    picked = await choose(town, shown, TUESDAY, WEDNESDAY)

    done = await press(town["Els"], picked, "Dicht")

    assert "**dinsdag:** dicht\n**woensdag:** dicht\n**donderdag:** 14 uur" in said(done)
    assert "donderdag 26 november om 14 uur" in said(done)
    await town.move_clock(timedelta(minutes=1))
    assert "Nu gesloten" in said(town.panel)


async def test_f_h4_public_holidays_are_a_switch(town: Town) -> None:
    shown = await town["Els"].slash(town.team, "uren week")
    opened = await press(town["Els"], shown, "Open op feestdagen")
    assert "**feestdagen:** zoals op andere dagen" in said(opened)
    assert await weekly(town) == "Tu,Th,Fr 14:00-18:00; We 13:00-18:00"

    closed = await press(town["Els"], opened, "Dicht op feestdagen")

    assert "**feestdagen:** dicht" in said(closed)
    assert await weekly(town) == "Tu,Th,Fr 14:00-18:00; We 13:00-18:00; PH off"


async def test_f_h4_public_holidays_may_have_hours_of_their_own(town: Town) -> None:
    done = await fill_in(town, HOLIDAYS, **{"from": "10", "until": "12"})

    assert "**feestdagen:** 10 uur tot 12 uur" in said(done)
    assert (await weekly(town)).endswith("PH 10:00-12:00")


async def test_a_change_is_seen_on_the_panel_at_once(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst start", tot="20.00")

    await fill_in(town, TUESDAY, until="20")

    await town.move_clock(timedelta(minutes=1))
    assert "**Nu open**, tot 20 uur." in said(town.panel)


IMPOSSIBLE = {
    (
        "18",
        "14",
        "",
    ): "Gaat het over middernacht? Schrijf van 18 tot 24",
    ("14", "14", ""): "Het begin en het einde zijn hetzelfde uur.",
    ("14", "laat", ""): "Het uur `laat` begrijp ik niet.",
    ("24", "2", ""): "Uren kunnen niet om 24 uur beginnen.",
    ("14", " ", ""): "Er ontbreekt een begin of een einde.",
    (" ", " ", ""): "Er staan geen uren.",
    ("10", "14", "13-16"): "De twee keren overlappen.",
    ("10", "14", "straks"): "Die uren begrijp ik niet. Schrijf het zo: 10-12",
}


async def test_f_h6_what_cannot_be_gets_its_sentence_and_changes_nothing(town: Town) -> None:
    before = await everything(town)

    for (start, until, more), sentence in IMPOSSIBLE.items():
        refused = await fill_in(town, TUESDAY, **{"from": start, "until": until, "more": more})
        assert message_of(refused).flags.ephemeral
        assert sentence in said(refused)

    assert await everything(town) == before


async def test_f_h6_a_week_that_never_opens_or_never_closes_is_refused(town: Town) -> None:
    before = await everything(town)
    shown = await town["Els"].slash(town.team, "uren week")

    never = await press(town["Els"], await choose(town, shown, *range(8)), "Dicht")
    assert "nooit open, dus ik heb niets veranderd" in said(never)
    assert await everything(town) == before

    always = await fill_in(town, *range(8), **{"from": "0", "until": "24"})
    assert "nooit dicht, dus ik heb niets veranderd" in said(always)
    assert await everything(town) == before


async def test_what_the_editor_cannot_show_is_said_and_never_in_syntax(town: Town) -> None:
    own = "Tu[1] 14:00-18:00; PH off"
    await town.bot.services.guilds.put(
        town.guild.id,  # type: ignore[arg-type]
        OfficeHoursSettings(weekly=own),
        town.now,
    )

    shown = await town["Els"].slash(town.team, "uren week")
    assert "Deze uren kan dit scherm niet tonen." in said(shown)
    assert "Tu[1]" not in said(shown)
    assert "dan vervang je alles" in said(shown)

    await fill_in(town, TUESDAY)
    assert await weekly(town) == "Tu 14:00-18:00; PH off"


async def test_two_admins_at_once_do_not_undo_each_other(town: Town) -> None:
    admin = town.guild.roles["beheer"]
    town.people["Noor"] = town.guild.add_member(town.env.create_user("Noor"), roles=[admin])
    first = await town["Els"].slash(town.square, "uren week")
    second = await town["Noor"].slash(town.square, "uren week")
    els = await press(town["Els"], await choose(town, first, SATURDAY), "Uren kiezen")
    noor = await press(town["Noor"], await choose(town, second, SUNDAY, who="Noor"), "Uren kiezen")

    await town["Els"].submit_modal(els, AFTERNOON)
    done = await town["Noor"].submit_modal(noor, {"from": "10", "until": "12"})

    assert "**zaterdag:** 14 uur tot 18 uur\n**zondag:** 10 uur tot 12 uur" in said(done)


async def test_changes_at_the_very_same_moment_both_stay(town: Town) -> None:
    weeks, guild = HoursEditing(town.bot.services), GuildId(town.guild.id)

    await asyncio.gather(
        weeks.set_hours(guild, [SATURDAY], ((600, 720),)),
        weeks.set_hours(guild, [SUNDAY], ((780, 840),)),
        weeks.set_public_holidays(guild, is_open=True),
    )

    assert await weekly(town) == (
        "Tu,Th,Fr 14:00-18:00; We 13:00-18:00; Sa 10:00-12:00; Su 13:00-14:00"
    )


# -- who may not ---------------------------------------------------------------------------------

DOORS = (
    "office_hours:week", "office_hours:hours:1", "office_hours:shut:1", "office_hours:date",
    "office_hours:holidays:open", "office_hours:dates", "office_hours:back",
)  # fmt: skip
COMMANDS: dict[str, dict[str, str]] = {
    "uren week": {},
    "uren dag": {},
    "uren vakantie": {"van": "24/12", "tot": "3/1", "tekst": "Tot straks."},
}


@pytest.mark.parametrize("name", ["Sam", "Yasmine"])
async def test_r17_whoever_is_no_admin_is_refused_at_every_door(town: Town, name: str) -> None:
    command = town.discord.find_command("uren", None, type=1)
    assert command
    town.guild.set_command_permissions(int(command["id"]), {town[name]: True})
    before = await everything(town)

    for typed, options in COMMANDS.items():
        refused = await town[name].slash(town.square, typed, **options)
        assert "Dit is voor wie de server beheert" in said(refused)
    for door in DOORS:
        refused = await forged_press(town, town[name], town.panel, door)
        assert message_of(refused).flags.ephemeral
        assert "Dit is voor wie de server beheert" in said(refused), door

    assert await everything(town) == before


async def test_a_form_of_an_admin_is_worth_nothing_in_other_hands(town: Town) -> None:
    els = town["Els"]
    shown = await els.slash(town.team, "uren week")
    form = await press(els, await choose(town, shown, SATURDAY), "Uren kiezen")
    member = town.discord.get_guild(town.guild.id).members[els.id]
    member.role_ids.remove(town.guild.roles["beheer"].id)
    before = await everything(town)

    refused = await els.submit_modal(form, AFTERNOON)

    assert "Dit is voor wie de server beheert" in said(refused)
    assert await everything(town) == before


FORGED = (
    "office_hours:hours", "office_hours:hours:8", "office_hours:hours:11", "office_hours:hours:x",
    "office_hours:shut:", "office_hours:shut:-1", "office_hours:shut:٣", "office_hours:holidays:",
    "office_hours:holidays:maybe",
)  # fmt: skip


async def test_forged_keys_lead_nowhere_for_admins_too(town: Town) -> None:
    before = await everything(town)

    for door in FORGED:
        refused = await forged_press(town, town["Els"], town.panel, door)
        assert "Deze knop werkt niet meer" in said(refused), door

    assert await everything(town) == before


async def test_the_editor_is_one_call_for_each_step(town: Town) -> None:
    calls = len(town.calls)

    shown = await town["Els"].slash(town.team, "uren week")
    await choose(town, shown, SATURDAY)

    assert len(town.calls) - calls == 2
    assert "Uren kiezen" in labels(shown)


async def test_a_shift_started_after_the_change_follows_the_new_hours(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "dienst stop")
    await fill_in(town, TUESDAY, until="19")

    started = await town["Yasmine"].slash(town.team, "dienst start")

    assert "tot 19 uur" in said(started)
    await town.move_to(datetime(2026, 11, 24, 19, tzinfo=HOME))
    await town.move_clock(timedelta(minutes=1))
    assert "Nu gesloten" in said(town.panel)


FIELDS = (
    "week-from", "week-until", "week-more", "dates-first", "dates-last", "dates-hours"
)  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_forms_fit_on_discord_in_every_language(locale: str) -> None:
    names = [*FIELDS, "week-form", "dates-form"]
    labels = {name: texts().say(locale, f"office_hours-{name}") for name in names}
    hints = [texts().say(locale, f"office_hours-{name}-hint") for name in FIELDS]

    assert [each for each in labels.values() if len(each) > LONGEST_TITLE] == []
    assert [each for each in hints if len(each) > LONGEST_HINT] == []


@pytest.mark.parametrize("command", ["uren week", "uren dag"])
async def test_hiding_the_hours_does_not_send_an_admin_to_the_panel(
    town: Town, command: str
) -> None:
    shown = await town["Els"].slash(town.team, command)

    hidden = said(await press(town["Els"], shown, "Verberg"))

    assert "paneel" not in hidden
    assert f"/{command}" in hidden
