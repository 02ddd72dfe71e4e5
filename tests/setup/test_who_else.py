"""`/controle` names who reads along, who could, and where conversations still stand."""

from __future__ import annotations

from discord import Permissions

from bot.demo.reading import said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.channels import another_room, move_team, open_up, shut
from tests.kit.set_up import controle


def line_of(found: str, words: str) -> str:
    return next((line for line in found.splitlines() if words in line), "")


async def test_who_can_read_the_team_channel_is_named_in_red(town: Town) -> None:
    await open_up(town)

    found = said(await controle(town))

    assert line_of(found, "kunnen het teamkanaal lezen").startswith("✖")
    assert "@everyone" in line_of(found, "kunnen het teamkanaal lezen")


async def test_another_bot_with_administrator_is_named_and_ours_is_not(town: Town) -> None:
    town.guild.create_role("Muziek", permissions=Permissions(administrator=True), managed=True)
    town.guild.create_role("burgemeester", permissions=Permissions(administrator=True))
    await town.env.settle()

    line = line_of(said(await controle(town)), "lezen elk kanaal mee")

    assert line.startswith("✖")
    assert "Muziek" in line
    assert "burgemeester" not in line
    assert "Lin" not in line


async def test_who_may_let_themselves_in_is_named(town: Town) -> None:
    """Moderators who are minors are common."""
    town.guild.create_role("mod", permissions=Permissions(manage_roles=True))
    town.guild.create_role("helper", permissions=Permissions(manage_channels=True))
    town.guild.create_role("gast", permissions=Permissions(send_messages=True))
    await town.env.settle()

    line = line_of(said(await controle(town)), "misschien binnenlaten")

    assert line.startswith("✖")
    assert "mod" in line
    assert "helper" in line
    assert "gast" not in line


async def test_moving_the_team_says_how_many_conversations_stand_in_the_old_channel(
    town: Town,
) -> None:
    await ask(town)
    await ask(town, "Amira")

    moved = await move_team(town, another_room(town))

    line = line_of(said(moved), "vroeger kanaal")
    assert line.startswith("✔")
    assert "staan nog gesprekken: 2" in line
    await open_up(town)
    red = line_of(said(await controle(town)), "vroeger kanaal")
    assert red.startswith("✖")
    assert "@everyone" in red
    await shut(town)
    assert line_of(said(await controle(town)), "vroeger kanaal").startswith("✔")
