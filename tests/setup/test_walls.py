"""A wall is moved only by who may, and the team sees from inside where to, and by whom."""

from __future__ import annotations

from typing import Any

import discord
import pytest
import simcord

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.set_up import administers, decided, fill_in_on_square, logbook, owns
from tests.kit.stored import everything
from tests.kit.towns import open_town


def elsewhere(town: Town) -> simcord.ChannelHandle:
    """Another channel that only the team sees."""
    hidden = discord.PermissionOverwrite(view_channel=False)
    shown = discord.PermissionOverwrite(view_channel=True)
    return town.guild.create_text_channel(
        "nieuw",
        overwrites={
            town.guild.default_role: hidden,
            town.worker_role: shown,
            town.guild.roles["Lin"]: shown,
        },
    )


def may_manage(town: Town, name: str) -> None:
    admin = town.guild.roles["beheer"]
    town.discord.add_member_role(town.guild.id, town[name].id, admin.id)


def told(town: Town, name: str) -> list[str]:
    return [said(each) for each in town[name].user.dm_channel.history()]


async def test_who_manages_the_server_and_is_not_of_the_team_moves_no_wall(town: Town) -> None:
    """Els holds the role and manages the server, but nobody introduced her to young people."""
    before = await everything(town)

    refused = await fill_in_on_square(town, team=[elsewhere(town)])
    role = town.guild.create_role("van mij")
    again = await fill_in_on_square(town, role=[role])

    for each in (refused, again):
        assert "kiest alleen de eigenaar, een administrator, of iemand van het team" in said(each)
    assert await everything(town) == before


async def test_what_is_no_wall_an_admin_decides_as_before(town: Town) -> None:
    await fill_in_on_square(town, name="Lindendorp")

    assert (await decided(town)).name == "Lindendorp"


@pytest.mark.parametrize("can", [owns, administers])
async def test_the_owner_and_an_administrator_may(town: Town, can: Any) -> None:
    can(town, "Sam")
    new = elsewhere(town)

    await fill_in_on_square(town, "Sam", team=[new])

    assert (await decided(town)).team_channel == new.id


async def test_one_of_the_team_who_manages_the_server_may_and_everyone_hears_of_it(
    town: Town,
) -> None:
    may_manage(town, "Bram")
    new = elsewhere(town)

    await fill_in_on_square(town, "Bram", team=[new])

    (line,) = [said(m) for m in town.team.history() if "veranderde wie leest" in said(m)]
    assert town["Bram"].mention in line
    assert "kanaal van het team: #team → #nieuw" in line
    for name in ("Yasmine", "Els"):  # of the team, and who set it up before
        (alone,) = [each for each in told(town, name) if "veranderde wie leest" in each]
        assert "Jong Lindendaal" in alone
    assert told(town, "Bram") == []
    assert told(town, "Jules") == []
    assert "ander teamkanaal gekozen (#team → #nieuw)" in (await logbook(town)).replace("\\", "")


async def test_another_role_is_a_wall_as_well(town: Town) -> None:
    owns(town, "Els")
    role = town.guild.create_role("nieuwe ploeg")

    await fill_in_on_square(town, role=[role])

    (line,) = [said(m) for m in town.team.history() if "veranderde wie leest" in said(m)]
    assert "rol van het team: @jeugdteam → @nieuwe ploeg" in line
    book = (await logbook(town)).replace("\\", "")
    assert "andere rol voor het team gekozen (@jeugdteam → @nieuwe ploeg)" in book
    assert "rol van het team" in book


async def test_before_anybody_is_introduced_the_admin_may_correct_it(data_dir: Any) -> None:
    async with open_town(data_dir, set_up=False) as town:
        await fill_in_on_square(town)
        new = elsewhere(town)

        await fill_in_on_square(town, team=[new])

        assert (await decided(town)).team_channel == new.id


async def test_the_role_of_a_bot_of_boosters_or_of_a_subscription_is_no_team_role(
    town: Town,
) -> None:
    owns(town, "Els")
    role = town.guild.create_role("Server Booster", managed=True)

    refused = await fill_in_on_square(town, role=[role])

    assert "Kies een rol die jullie zelf geven." in said(refused)
    assert (await decided(town)).worker_role == town.worker_role.id


async def test_an_own_channel_is_a_wall_too(town: Town) -> None:
    may_manage(town, "Sam")
    new = elsewhere(town)
    refused = await town["Sam"].slash(
        town.square, "werker apart", functie="youth_worker", kanaal=town.lounge
    )
    owns(town, "Els")

    await town["Els"].slash(town.team, "werker apart", functie="youth_worker", kanaal=new)

    assert "kiest alleen de eigenaar" in said(refused)
    (line,) = [said(m) for m in town.apart.history() if "veranderde wie leest" in said(m)]
    assert "#jeugdwerkers → #nieuw" in line


async def test_who_comes_and_who_goes_is_written_in_the_team_channel(town: Town) -> None:
    await town["Els"].slash(
        town.team, "werker toevoegen",
        lid=town["Els"], voornaam="Els", functie="counsellor", zwijgplicht="professional",
    )  # fmt: skip
    await town["Els"].slash(town.team, "werker verwijderen", wie="Bram")

    lines = [said(m) for m in town.team.history()]
    (came,) = [each for each in lines if "stelde **Els** (hulpverlener) voor" in each]
    (went,) = [each for each in lines if "haalde **Bram** (preventiewerker) uit het team" in each]
    for each in (came, went):
        assert each.startswith("Automatisch bericht")
        assert town["Els"].mention in each
