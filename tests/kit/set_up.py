"""Setting up a server by `/instellen`, and looking at it by `/controle`."""

from __future__ import annotations

from typing import Any

import discord
import simcord

from bot.core.alias import GuildId
from bot.demo.reading import message_of, said
from bot.demo.town import Town
from bot.store.guild_profile import GuildProfile as Decided

GOOD: dict[str, Any] = {"name": "Lindendaal", "hours": "di-vr 14-18 uur"}


async def fill_in(town: Town, **changed: Any) -> simcord.InteractionResult:
    shown = await town["Els"].slash(town.team, "instellen start")
    chosen = {"team": [town.team], "panel": [town.square], "role": [town.worker_role]}
    return await town["Els"].submit_modal(shown, GOOD | chosen | changed)


async def decided(town: Town) -> Decided:
    return await town.bot.services.town(town.guild.id)  # type: ignore[arg-type]


async def controle(town: Town) -> simcord.InteractionResult:
    return await town["Els"].slash(town.team, "controle")


async def logbook(town: Town) -> str:
    shown = await town["Els"].slash(town.team, "instellen logboek")
    assert message_of(shown).flags.ephemeral
    return said(shown)


async def fill_in_on_square(
    town: Town, who: str = "Els", **changed: Any
) -> simcord.InteractionResult:
    shown = await town[who].slash(town.square, "instellen start")
    chosen = {"team": [town.team], "panel": [town.square], "role": [town.worker_role]}
    return await town[who].submit_modal(shown, GOOD | chosen | changed)


def owns(town: Town, name: str) -> None:
    town.discord.get_guild(town.guild.id).owner_id = town[name].id
    server = town.bot.get_guild(GuildId(town.guild.id))
    assert server
    server.owner_id = town[name].id


def administers(town: Town, name: str) -> None:
    role = town.guild.create_role("baas", permissions=discord.Permissions(administrator=True))
    town.discord.add_member_role(town.guild.id, town[name].id, role.id)
