"""`/controle` when it is needed most: everybody can read the team's channel."""

from __future__ import annotations

import discord

from bot.demo.reading import said
from bot.demo.simulator import Overwrite, OverwriteType
from bot.demo.town import Town
from bot.shell.discord_limits import LONGEST_SCREEN
from bot.texts.typed_text import units
from tests.kit.set_up import controle

VIEW = discord.Permissions(view_channel=True).value


async def test_a_hundred_and_fifty_roles_that_can_read_are_told_and_counted(town: Town) -> None:
    """A list of all of them was longer than the texts could fill in, and the whole check failed."""
    channel = town.discord.get_channel(town.team.id)
    roles = [town.guild.create_role(f"{n:03} {'w' * 26}") for n in range(150)]
    each = [Overwrite(role.id, OverwriteType(0), VIEW, 0) for role in roles]
    town.discord.edit_channel(channel.id, {}, overwrites=[*channel.overwrites, *each])

    found = await controle(town)

    line = next(line for line in said(found).splitlines() if "kunnen het teamkanaal lezen" in line)
    named = line.count("w" * 26)
    assert 0 < named < 150
    assert f"en nog {150 - named}. Zet 'Kanaal bekijken' voor hen uit." in line
    assert units(said(found)) <= LONGEST_SCREEN
    assert "2FA" in said(found)
