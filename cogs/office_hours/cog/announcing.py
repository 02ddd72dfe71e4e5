"""Tells the rooms that a shift changed what is seen of a team, in each town that shares it."""

from __future__ import annotations

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from cogs.shared_team.service import SharedTeams


async def announce_openness(bot: Bankje, guild: GuildId) -> None:
    for town in await bot.services.shared(SharedTeams).with_partners(guild):
        bot.dispatch("openness_changed", town)
