"""The list as it is at this moment: what the code sees, what Discord says, what people noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from bot.shell.own_application import asked_once, own_application
from bot.shell.people import guild_of
from bot.shell.replies import Interaction, words_for
from cogs.alarm.service import BEFORE_REOPENING
from cogs.go_live import rules
from cogs.go_live.rules import Line
from cogs.go_live.service.readiness import Readiness


@dataclass(frozen=True, slots=True)
class Looked:
    """`walls`: what is not well of them, each with its remedy, in the language of who asks."""

    lines: Sequence[Line]
    walls: tuple[str, ...]

    @property
    def missing(self) -> list[Line]:
        return rules.in_the_way(self.lines)


async def look(bot: Bankje, interaction: Interaction) -> Looked:
    return await look_at(bot, guild_of(interaction), words_for(interaction).locale)


async def look_at(bot: Bankje, guild: GuildId, locale: str) -> Looked:
    """Costs one call: what Discord says of the application."""
    with asked_once():
        walls = tuple(await bot.services.extensions.gather(BEFORE_REOPENING, locale, guild))
        owners = await _owners(bot)
    lines = await Readiness(bot.services).lines(guild, walls=walls, owners=owners)
    return Looked(lines, walls)


async def _owners(bot: Bankje) -> int | None:
    """How many people own the application together; None when Discord does not say."""
    found = await own_application(bot)
    if found is None:
        return None
    if found.team is None:
        return 1
    accepted = discord.TeamMembershipState.accepted
    return sum(each.membership_state is accepted for each in found.team.members)
