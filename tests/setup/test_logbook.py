"""The log book: who changed which setting when, for admins, and nothing about young people."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord

from bot.app import read_texts
from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.settings import Settings
from bot.store.guild_settings import RoomSettings
from bot.texts.languages import LOCALES
from tests.kit.asking import answer, ask
from tests.kit.channels import open_up
from tests.kit.direct_messages import messages_to
from tests.kit.forged import forged_form
from tests.kit.set_up import logbook
from tests.kit.stored import everything

HERE = {"coordinator": "Els, teamcoördinator", "dpo": "Noor", "address": "privacy@lindendaal.be"}


async def decide_contact(town: Town, who: str = "Els", **facts: str) -> simcord.InteractionResult:
    form = await town[who].slash(town.team, "instellen contact")
    return await town[who].submit_modal(form, HERE | facts)


async def test_what_was_set_up_stands_there_with_who_and_when(town: Town) -> None:
    shown = await logbook(town)

    els = f"dinsdag 24 november, 15.10 uur: <@{town['Els'].id}>"
    assert f"{els}, instellingen van de server (naam)" in shown
    assert f"{els}, instellingen van de server (teamkanaal, paneelkanaal, rol van het team" in shown
    assert f"{els}, doel van het bankje (zin, nieuwe versie, datum)" in shown
    assert f"{els}, openingsuren (uren per week)" in shown
    assert f"{els}, werker voorgesteld (Yasmine)" in shown
    assert "Lindendaal" not in shown  # what was decided is not repeated


async def test_the_same_again_changes_nothing_and_is_no_entry(town: Town) -> None:
    await decide_contact(town)
    before = (await logbook(town)).count("contact bij een klacht")

    await decide_contact(town)

    assert (await logbook(town)).count("contact bij een klacht") == before == 1


async def test_a_change_names_what_changed(town: Town) -> None:
    await decide_contact(town)

    await decide_contact(town, dpo="Fatima")

    assert "contact bij een klacht (DPO)" in (await logbook(town)).splitlines()[1]


async def test_nothing_that_young_people_or_workers_do_with_them_is_in_it(town: Town) -> None:
    before = (await everything(town))["audit"]

    await ask(town)
    await answer(town)
    shown = await press(town["Jules"], town.panel, "Privacy")
    await press(town["Jules"], await press(town["Jules"], shown, "Wis alles"), "Ja, wis alles")

    assert (await everything(town))["audit"] == before
    young = [town[name].id for name in ("Jules", "Amira", "Sam")]
    assert not any(account in row for row in before for account in young)


async def test_after_180_days_it_is_gone(town: Town) -> None:
    await town.move_clock(timedelta(days=180, minutes=-1))
    assert (await everything(town))["audit"] != []

    await town.move_clock(timedelta(minutes=2))

    assert (await everything(town))["audit"] == []
    assert "Er is nog niets veranderd" in await logbook(town)


@pytest.mark.parametrize("name", ["Jules", "Yasmine"])
@pytest.mark.parametrize("command", ["instellen logboek", "instellen contact"])
async def test_only_admins_may_read_it_or_decide(town: Town, name: str, command: str) -> None:
    known = town.discord.find_command("instellen", None, type=1)
    assert known  # even if Discord's own setting lets them
    town.guild.set_command_permissions(int(known["id"]), {town[name]: True})
    before = await everything(town)

    refused = await town[name].slash(town.square, command)
    forged = await forged_form(town, town[name], town.square.id, "setup:contact:x", "Ik")

    assert "wie de server beheert" in said(refused)
    assert "wie de server beheert" in said(forged)
    assert await everything(town) == before


@pytest.mark.parametrize("gap", HERE)
async def test_a_contact_with_a_gap_is_refused_and_nothing_changes(town: Town, gap: str) -> None:
    before = await everything(town)

    refused = await decide_contact(town, **{gap: "  "})

    assert "alle drie de velden" in said(refused)
    assert await everything(town) == before


async def test_who_has_a_complaint_reads_whom_to_tell_inside_and_outside(town: Town) -> None:
    async def complaint() -> str:
        shown = await press(town["Jules"], town.panel, "Privacy")
        return said(await press(town["Jules"], shown, "Ik heb een klacht"))

    before = await complaint()
    assert "zei nog niet bij wie" in before  # honest until somebody decided

    await decide_contact(town)
    await town.restart()

    after = await complaint()
    for each in HERE.values():
        assert each in after
    for outside in ("Vlaamse Toezichtcommissie", "Gegevensbeschermingsautoriteit"):
        assert outside in before
        assert outside in after


async def test_what_was_deleted_for_an_opened_channel_is_told_in_words(town: Town) -> None:
    """It said `channel-erased ()`."""
    await press(town["Els"], await town["Els"].slash(town.team, "alarm"), "Overdag")
    await ask(town)
    await open_up(town)
    sure = await press(town["Els"].user, messages_to(town)[-1], "Wis wat er staat")
    await press(town["Els"].user, sure, "Ja, wis alles")

    shown = await logbook(town)

    assert "wiste wat in een kanaal stond (\\#team)" in shown
    assert "channel-erased" not in shown
    assert "()" not in shown


async def test_a_stop_and_its_end_are_two_different_lines(town: Town) -> None:
    """Both said `noodstop (stopped)`."""
    await town["Yasmine"].slash(town.team, "noodstop")
    await town.move_clock(timedelta(minutes=1))
    await press(town["Els"], await town["Els"].slash(town.team, "noodstop"), "Weer openen")

    shown = await logbook(town)

    assert "noodstop (gesloten)" in shown
    assert "noodstop (weer open)" in shown


@pytest.mark.parametrize("locale", LOCALES)
def test_every_setting_has_words_for_the_log_book(locale: str) -> None:
    texts = read_texts(Settings())
    for kind in RoomSettings.__subclasses__():
        if not kind.__module__.startswith(("bot.", "cogs.")):
            continue
        for name, field in kind.model_fields.items():
            became = [f"{name}-yes", f"{name}-no"] if field.annotation is bool else [name]
            for part in became:
                said = f"setup-changed-{kind.ROOM}-{part}"
                assert texts.has(said, locale)
