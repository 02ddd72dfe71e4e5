"""A stolen work account is put out at once, by any colleague, and nothing works with it."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from cogs.introductions.rules.team import KNOWN_FOR
from tests.kit.asking import ask, cards
from tests.kit.channels import overwrite
from tests.kit.direct_messages import told
from tests.kit.introducing import channel, publish, standing
from tests.kit.stored import rows
from tests.kit.team import MENU, TAKE, allow, suspend, takes_role, ten_minutes

VIEW = discord.Permissions(view_channel=True).value


@pytest.mark.parametrize("by", ["Bram", "Els"])
async def test_a_colleague_or_an_admin_takes_shift_buttons_and_card_at_once(
    town: Town, by: str
) -> None:
    hall = await channel(town)
    await publish(town)
    await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")

    answer = await suspend(town, by)
    await town.move_clock(timedelta(minutes=1))

    assert "is geschorst" in answer
    assert "✔ Het account kan het teamkanaal niet meer lezen." in answer
    assert standing(hall) == []
    assert await rows(town, "shift") == 0
    assert "Er is nu niemand" in said(town.panel)
    assert "Ik neem dit" in str(town.discord.get_message(town.team.id, cards(town)[0].id))
    for command in ("kaart", "dienst start", "zinnen"):
        assert "geschorst" in said(await town["Yasmine"].slash(town.square, command))
    shown = await town["Sam"].context_menu(town.square, MENU, town["Yasmine"])
    assert "hoort niet bij het jeugdteam" in said(shown)
    (alarm,) = [each for each in told(town) if "is geschorst" in each]
    assert town["Yasmine"].mention in alarm
    (line,) = [said(m) for m in town.team.history() if "schorste het werkaccount" in said(m)]
    assert town[by].mention in line


async def test_who_is_about_to_write_reads_how_many_read_now(town: Town) -> None:
    await town.move_clock(timedelta(minutes=1))
    before = said(await press(town["Jules"], town.panel, "Stel een vraag"))
    await suspend(town)

    found = said(await press(town["Sam"], town.panel, "Stel een vraag"))

    assert "Bram (preventiewerker), Yasmine (jeugdwerker) en nog iemand met toegang" in before
    assert "Bram (preventiewerker) en nog iemand met toegang" in found


async def test_as_long_as_the_account_can_read_the_channel_counts_as_open(town: Town) -> None:
    town.env.inject_error("DELETE", TAKE, status=403, times=None)

    answer = await suspend(town)
    refused = said(await ask(town))
    takes_role(town)
    await ten_minutes(town)

    assert "✖ Het account kan het teamkanaal nog lezen." in answer
    assert "niet veilig" in refused
    assert await rows(town) == 0
    assert "is binnen" in said(await ask(town, "Amira"))


async def test_a_channel_that_lets_the_account_in_by_name_counts_as_open_too(town: Town) -> None:
    overwrite(town, town["Yasmine"].id, 1, VIEW, 0)
    assert "is binnen" in said(await ask(town))

    answer = await suspend(town)

    assert "✖ Het account kan het teamkanaal nog lezen." in answer
    assert "niet veilig" in said(await ask(town, "Amira"))


@pytest.mark.parametrize("who", ["Yasmine", "Sam"])
async def test_nobody_else_puts_anybody_out(town: Town, who: str) -> None:
    allow(town, "Sam")
    if who == "Yasmine":
        takes_role(town)

    refused = await suspend(town, who, "Bram")

    assert "Dit is voor het team" in refused
    assert await rows(town, "departed_worker") == 0
    assert await town["Sam"].autocomplete(town.square, "werker schors", "wie", "") == []


async def test_a_stolen_account_of_an_admin_decides_nothing_any_more(town: Town) -> None:
    admin = town.guild.roles["beheer"]
    town.discord.add_member_role(town.guild.id, town["Yasmine"].id, admin.id)
    await suspend(town)

    for command, options in {
        "werker toevoegen": {
            "lid": town["Yasmine"], "voornaam": "Yasmine", "functie": "youth_worker",
            "zwijgplicht": "discretion",
        },
        "werker verwijderen": {"wie": "Bram"},
        "werker schors": {"wie": "Bram"},
    }.items():  # fmt: skip
        refused = await town["Yasmine"].slash(town.square, command, **options)
        assert "Dit account is geschorst" in said(refused)
    refused = await town["Yasmine"].slash(town.square, "instellen start")
    assert "Dit account is geschorst" in said(refused)
    assert await rows(town, "worker") == 2


async def test_an_admin_lets_the_worker_back_in_with_the_card(town: Town) -> None:
    hall = await channel(town)
    await publish(town)
    await suspend(town)
    town.discord.add_member_role(town.guild.id, town["Yasmine"].id, town.worker_role.id)

    await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=town["Yasmine"], voornaam="Yasmine", functie="youth_worker", zwijgplicht="discretion",
    )  # fmt: skip
    await town.minute()

    assert "jeugdwerker" in standing(hall)[0]
    assert "Dag Yasmine" in said(await town["Yasmine"].slash(town.team, "dienst start"))


async def test_to_remove_the_worker_as_well_gives_a_stolen_admin_nothing_back(town: Town) -> None:
    """Who suspends may tidy up after it; the account is still in strange hands."""
    admin = town.guild.roles["beheer"]
    town.discord.add_member_role(town.guild.id, town["Yasmine"].id, admin.id)
    await suspend(town)
    await town["Els"].slash(town.team, "werker verwijderen", wie="Yasmine")
    await ten_minutes(town)

    refused = await town["Yasmine"].slash(
        town.square, "werker toevoegen",
        lid=town["Yasmine"], voornaam="Yasmine", functie="youth_worker", zwijgplicht="discretion",
    )  # fmt: skip

    assert "Dit account is geschorst" in said(refused)
    assert "Dit account is geschorst" in said(await town["Yasmine"].slash(town.square, "controle"))
    assert await rows(town, "worker") == 1
    check = said(await town["Els"].slash(town.team, "controle"))
    assert "Geschorst omdat" not in check  # there is nothing more to mend


async def test_it_does_not_end_by_itself_as_long_as_the_worker_is_known(town: Town) -> None:
    await suspend(town)

    await town.move_clock(KNOWN_FOR - timedelta(hours=1))

    assert "geschorst" in said(await town["Yasmine"].slash(town.square, "dienst start"))


async def test_a_restart_calls_no_channel_open_because_nobody_looked_yet(town: Town) -> None:
    await ask(town)
    await suspend(town)
    await town.minute()
    town.env.inject_error("GET", "/guilds/*/members/*", status=503, times=None)

    await town.restart()
    await town.minute()
    refused = said(await ask(town, "Amira"))
    await town.minute()

    assert "niet veilig" in refused  # what is not known is not risked, and not called open
    assert [each for each in told(town) if "anderen kunnen" in each] == []
    assert await rows(town, "opened_channel") == 0


async def test_after_a_restart_it_is_still_out(town: Town) -> None:
    await suspend(town)

    await town.restart()

    assert "geschorst" in said(await town["Yasmine"].slash(town.square, "dienst start"))
