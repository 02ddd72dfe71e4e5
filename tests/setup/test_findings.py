"""What is wrong, in the words of Discord's settings; what is refused changes nothing (R64)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import discord
import simcord

from bot.demo.reading import said
from bot.demo.setting_up import as_shown, opened
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.channels import VIEW, bit, permit
from tests.kit.set_up import decided, fill_in
from tests.kit.stored import everything

IN_WORDS = {
    "send_messages": "Berichten verzenden",
    "send_messages_in_threads": "Berichten verzenden in threads",
    "create_public_threads": "Openbare threads maken",
    "read_message_history": "Berichtgeschiedenis bekijken",
    "manage_threads": "Threads beheren",
}
FOR_PANEL = {
    "view_channel": "Kanaal bekijken",
    "send_messages": "Berichten verzenden",
    "read_message_history": "Berichtgeschiedenis bekijken",
    "pin_messages": "Berichten vastmaken",
}


def line_of(found: simcord.InteractionResult, channel: str) -> str:
    return next(line for line in said(found).splitlines() if channel in line)


async def test_r64_each_permission_that_is_missing_in_the_team_channel_is_named(town: Town) -> None:
    own = town.guild.roles["Lin"].id
    for name, words in IN_WORDS.items():
        permit(town, town.team.id, own, allow=VIEW, deny=bit(name))

        found = await fill_in(town)

        assert "**Bijna klaar, Lindendaal.**" in said(found)
        assert f"✖ In het teamkanaal mag ik dit nog niet: {words}. Zet het aan" in said(found)
        assert "✔ Behalve wie de rol van het team heeft, en wie de server" in said(found)


async def test_r64_each_permission_that_is_missing_in_the_panel_channel_is_named(
    town: Town,
) -> None:
    own = town.guild.roles["Lin"].id
    for name, words in FOR_PANEL.items():
        permit(town, town.square.id, own, deny=bit(name))

        found = await fill_in(town)

        assert line_of(found, "paneelkanaal").startswith("✖")
        assert words in line_of(found, "paneelkanaal")
        assert "✔ Ik mag alles wat nodig is in het teamkanaal." in said(found)


async def test_several_missing_permissions_stand_on_one_line(town: Town) -> None:
    own = town.guild.roles["Lin"].id
    permit(town, town.team.id, own, allow=VIEW, deny=bit("send_messages") | bit("manage_threads"))

    found = await fill_in(town)

    assert "nog niet: Berichten verzenden, Threads beheren. Zet" in line_of(found, "teamkanaal")


async def test_a_team_channel_that_the_bot_cannot_see_is_said(town: Town) -> None:
    permit(town, town.team.id, town.guild.roles["Lin"].id, deny=VIEW)

    found = await fill_in(town)

    assert "Kanaal bekijken" in line_of(found, "teamkanaal")


async def test_f_a7_a_role_a_person_and_a_bot_that_can_read_are_each_named(town: Town) -> None:
    gamers = town.guild.create_role("gamers")
    logger = town.guild.add_member(town.env.create_user("logger", bot=True))
    permit(town, town.team.id, gamers.id, allow=VIEW)
    permit(town, town.team.id, town["Sam"].id, allow=VIEW)
    permit(town, town.team.id, logger.id, allow=VIEW)

    found = await fill_in(town)

    line = next(line for line in said(found).splitlines() if "kunnen het teamkanaal lezen" in line)
    for reader in ("gamers", str(town["Sam"].id), str(logger.id)):
        assert reader in line
    assert "Tot dan plaats ik er geen vragen." in line
    assert "niet veilig" in said(await ask(town))


async def test_workers_and_admins_who_can_read_are_not_reported(town: Town) -> None:
    town.guild.create_role("hoofdbeheer", permissions=discord.Permissions(administrator=True))
    permit(town, town.team.id, town["Bram"].id, allow=VIEW)

    found = await fill_in(town)

    assert "✖" not in said(found)


async def test_what_the_panel_looks_like_after_mending_is_in_order(town: Town) -> None:
    own = town.guild.roles["Lin"].id
    permit(town, town.team.id, own, allow=VIEW, deny=bit("manage_threads"))
    assert "✖" in said(await fill_in(town))
    permit(town, town.team.id, own, allow=VIEW)

    assert "✖" not in said(await fill_in(town))
    assert "Je bericht is binnen" in said(await ask(town))


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "nonsense hours": ({"hours": "als ik zin heb"}, "Dit begrijp ik niet: `als ik zin`"),
    "hours the wrong way": ({"hours": "di 18-14"}, "Bij `18-14` ligt het einde voor het begin"),
    "hours that never come": ({"hours": "Mo off"}, "Hier staan geen dagen met uren."),
    "hours without an end": ({"hours": "Mo-Su 00:00-24:00; PH 00:00-24:00"}, "nooit dicht"),
    "an empty name": ({"name": " \n "}, "Vul de naam"),
}


async def test_f_h6_whatever_is_refused_changes_nothing_at_all(town: Town) -> None:
    before = await everything(town)
    stands = said(town.panel)

    for changed, sentence in REFUSED.values():
        assert sentence in said(await fill_in(town, **changed))
    same = await fill_in(town, panel=[town.team])
    public = await fill_in(town, role=[town.guild.default_role])

    assert "Kies twee verschillende kanalen" in said(same)
    assert "zou iedereen meelezen" in said(public)
    assert await everything(town) == before
    assert said(town.panel) == stands


async def test_an_admin_who_is_none_any_more_when_the_form_comes_back_is_refused(
    town: Town,
) -> None:
    shown = await opened(town["Els"], town.team, "setup:start")
    before = await everything(town)
    member = town.discord.get_guild(town.guild.id).members[town["Els"].id]
    member.role_ids.remove(town.guild.roles["beheer"].id)

    refused = await town["Els"].submit_modal(
        shown,
        {
            "team": [town.lounge],
            "panel": [town.square],
            "role": [town.worker_role],
        },
    )

    assert "Dit is voor wie de server beheert" in said(refused)
    assert await everything(town) == before


FULL_WEEK = "; ".join(
    f"{day} 8.1{n}-9,10-11,12.5{n}-13,14.5{n}-15"
    for n, day in enumerate(("ma", "di", "wo", "do", "vr", "za", "zo"))
)


async def test_hours_that_grew_when_they_were_understood_still_fit_in_the_form(town: Town) -> None:
    """'8-9,10-11' becomes '8-9, 10-11 uur'; Discord refuses a default that is too long."""
    assert len(FULL_WEEK) < 250
    await fill_in(town, hours=FULL_WEEK[:199].rpartition(";")[0])

    shown = await opened(town["Els"], town.team, "setup:hours")

    assert shown.modal
    parts = {p["component"]["custom_id"]: p["component"] for p in shown.modal["components"]}
    assert len(parts["hours"]["value"]) > 200
    assert len(parts["hours"]["value"]) <= parts["hours"]["max_length"]


async def test_handing_in_the_form_as_it_was_shown_changes_nothing(town: Town) -> None:
    before = await decided(town)
    why = as_shown(await opened(town["Els"], town.team, "setup:why"))
    hours = as_shown(await opened(town["Els"], town.team, "setup:hours"))["hours"]

    again = await fill_in(town, name=why["name"], purpose=why["purpose"], hours=hours)

    assert await decided(town) == before
    assert "**woensdag:** 13 uur tot 18 uur" in said(again)
    assert "**feestdagen:** dicht" in said(again)


async def test_a_name_is_one_line_on_the_panel(town: Town) -> None:
    done = await fill_in(town, name="  Sint-Niklaas \n Noord ")

    assert "Bijna klaar, Sint-Niklaas Noord." in said(done)  # its description still says Lindendaal
    await town.move_clock(timedelta(minutes=1))
    assert "jeugdteam van Sint-Niklaas Noord." in said(town.panel)


async def test_r2_a_kinds_own_channel_is_looked_at_as_well(town: Town) -> None:
    assert "✔ Het eigen kanaal van deze functie is alleen voor hen" in said(await fill_in(town))
    permit(town, town.apart.id, town.worker_role.id, allow=VIEW)

    found = await fill_in(town)

    line = line_of(found, "eigen kanaal")
    assert line.startswith("✖ Deze rollen of mensen kunnen het eigen kanaal van jeugdwerker lezen")
    assert "jeugdteam" in line


async def test_what_the_bot_may_not_do_in_a_kinds_own_channel_is_named(town: Town) -> None:
    own = town.guild.roles["Lin"].id
    permit(town, town.apart.id, own, allow=VIEW, deny=bit("manage_threads"))

    assert "jeugdwerker mag ik dit nog niet: Threads beheren" in said(await fill_in(town))


async def test_a_kinds_own_channel_that_is_gone_or_that_nobody_reads_is_said(town: Town) -> None:
    known = town.discord.get_channel(town.apart.id).overwrites
    others = [each for each in known if each.target_id != town["Yasmine"].id]
    town.discord.edit_channel(town.apart.id, {}, overwrites=others)
    assert "Niemand staat met naam in het eigen kanaal van jeugdwerker" in said(await fill_in(town))

    town.discord.delete_channel(town.apart.id)

    assert "Ik zie het eigen kanaal niet, dat van: jeugdwerker" in said(await fill_in(town))
