"""Five minutes for an admin: one form, and in words what is still missing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import said
from bot.demo.setting_up import as_shown, opened
from bot.demo.town import PURPOSE, Town
from tests.kit.channels import everyone_sees, overwrite
from tests.kit.set_up import decided, fill_in


async def test_everything_in_order_is_said_in_words(town: Town) -> None:
    done = await fill_in(town)

    assert "✔ **Klaar. Het bankje van Lindendaal staat er.**" in said(done)
    assert "✖" not in said(done)
    assert "Zo heb ik de uren begrepen. Klopt dit?" in said(done)
    assert "**maandag:** dicht\n**dinsdag:** 14 uur tot 18 uur" in said(done)
    assert "**feestdagen:** dicht" in said(done)
    assert "Tu-Fr" not in said(done)


@pytest.mark.parametrize(
    ("description", "lacking"),
    [
        ("", ["de naam van de gemeente", "een link", "een mailadres of telefoonnummer"]),
        ("Bot van lindendaal. 014 00 00 00", ["een link naar jullie pagina"]),
        ("Lindendaal https://lindendaal.be 12 uur", ["een mailadres of telefoonnummer"]),
        ("Zie https://x.be of jeugd@x.be", ["de naam van de gemeente"]),
    ],
)
async def test_r48_what_the_bots_own_description_lacks_is_said(
    town: Town, description: str, lacking: list[str]
) -> None:
    assert town.bot.application
    town.bot.application.description = description

    found = said(await fill_in(town))

    assert "In mijn beschrijving ontbreekt" in found
    assert all(each in found for each in lacking)
    known = ["de naam van de gemeente", "een link naar", "een mailadres of"]
    assert sum(each in found for each in known) == len(lacking)


async def test_a_missing_permission_is_named_as_discord_names_it(town: Town) -> None:
    deny = 1 << 34  # manage threads
    overwrite(town, town.guild.roles["Lin"].id, 0, 1 << 10, deny)

    found = await fill_in(town)

    assert "✖" in said(found)
    assert "Threads beheren" in said(found)
    assert "Bijna klaar" in said(found)


async def test_r47_who_can_read_the_team_channel_is_named(town: Town) -> None:
    everyone_sees(town)

    found = await fill_in(town)

    assert "kunnen het teamkanaal lezen: @everyone" in said(found)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"hours": "altijd"}, "Dit begrijp ik niet: `altijd`. Schrijf de dagen met hun uren"),
        ({"hours": "di 18-14 uur"}, "Bij `18-14 uur` ligt het einde voor het begin"),
        ({"name": "   "}, "Vul de naam"),
    ],
)
async def test_what_cannot_be_gets_one_sentence_and_changes_nothing(
    town: Town, changed: dict[str, str], sentence: str
) -> None:
    before = await decided(town)

    refused = await fill_in(town, **changed)

    assert sentence in said(refused)
    assert await decided(town) == before


async def test_one_channel_for_both_is_refused(town: Town) -> None:
    refused = await fill_in(town, panel=[town.team])

    assert "Kies twee verschillende kanalen" in said(refused)


async def test_everyone_cannot_be_the_team(town: Town) -> None:
    refused = await fill_in(town, role=[town.guild.default_role])

    assert "zou iedereen meelezen" in said(refused)


async def test_the_form_remembers_what_was_chosen(town: Town) -> None:
    els = town["Els"]
    why, hours, places = [
        await opened(els, town.team, f"setup:{each}") for each in ("why", "hours", "start")
    ]

    assert as_shown(why)["name"] == "Lindendaal"
    assert as_shown(why)["purpose"] == PURPOSE
    assert as_shown(hours)["hours"] == "di, do, vr 14-18 uur, wo 13-18 uur"
    assert places.modal
    parts = {p["component"]["custom_id"]: p["component"] for p in places.modal["components"]}
    assert parts["team"]["default_values"][0]["id"] == town.team.id


async def test_hours_that_were_read_wrongly_are_changed_from_the_same_message(town: Town) -> None:
    done = await fill_in(town, hours="vr 20u-02u, ook op feestdagen")
    assert "**vrijdag:** 20 uur tot 2 uur de volgende dag" in said(done)
    assert "**feestdagen:** zoals op andere dagen" in said(done)

    editor = await town["Els"].click(done.response, custom_id="office_hours:week")

    assert "**vrijdag:** 20 uur tot 2 uur de volgende dag" in said(editor)
    assert "Volgende opening" in said(editor)


async def test_only_admins_can_even_if_discords_own_setting_lets_others(town: Town) -> None:
    command = town.discord.find_command("instellen", None, type=1)
    assert command
    town.guild.set_command_permissions(int(command["id"]), {town["Sam"]: True})

    refused = await town["Sam"].slash(town.square, "instellen start")

    assert "Dit is voor wie de server beheert" in said(refused)


async def trouble(town: Town) -> None:
    with town.as_bot():
        town.bot.dispatch("trouble", town.guild.id, "team-channel-gone")
    await town.env.settle()


def gone_told(town: Town) -> int:
    lines = [said(each) for each in town["Els"].user.dm_channel.history()]
    return sum("Het teamkanaal is weg" in each for each in lines)


async def test_trouble_is_told_once_a_week_and_again_after_mending(town: Town) -> None:
    for _ in range(3):
        await trouble(town)
    assert gone_told(town) == 1

    await town.move_clock(timedelta(days=8))
    await trouble(town)
    assert gone_told(town) == 2

    await fill_in(town)
    await trouble(town)
    assert gone_told(town) == 3
