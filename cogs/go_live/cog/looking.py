"""The list as it is at this moment: what the code sees, what Discord says, what people noted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
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
    """Costs one call: who owns the application."""
    guild, locale = guild_of(interaction), words_for(interaction).locale
    walls = tuple(await bot.services.extensions.gather(BEFORE_REOPENING, locale, guild))
    readiness, owners = Readiness(bot.services), await _owners(bot)
    return Looked(await readiness.lines(guild, walls=walls, owners=owners), walls)


async def _owners(bot: Bankje) -> int | None:
    """How many people own the application together; None when Discord does not say."""
    try:
        found = await bot.application_info()
    except UNREACHABLE:
        return None
    if found.team is None:
        return 1
    accepted = discord.TeamMembershipState.accepted
    return sum(each.membership_state is accepted for each in found.team.members)
