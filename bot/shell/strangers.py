"""On a server that the operator did not name: offers help only, and leaves after ten minutes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import discord
import structlog

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.guilds.allowed import GRACE, Served
from bot.shell.errors import UNREACHABLE, speak
from bot.shell.replies import Interaction
from bot.shell.shared_doors import DOOR_HIDE
from bot.store.opening import Store
from bot.store.personal_data import servers

JOB = "strangers"
CODE, HELP = "instellen code", "hulp"
"""The two commands that are answered anywhere."""
HELP_DOORS = ("helplines:", DOOR_HIDE)
DEPARTURE = "departure"
"""The table of servers that took the bot away: it says nothing of what is open."""
log = structlog.get_logger("bankje")


class Strangers:
    """`look` every minute; `may_act` before every act."""

    def __init__(self, client: discord.Client, served: Served, store: Store) -> None:
        self._client = client
        self._served = served
        self._store = store
        self._since: dict[int, datetime] = {}

    async def may_act(self, interaction: Interaction) -> bool:
        """Say whether this server is served; if not, whoever asked is told, with numbers."""
        guild = interaction.guild_id
        if guild is None or _is_always_open(interaction):
            return True
        if await self._served.serves(GuildId(guild)):
            return True
        if interaction.type is not discord.InteractionType.autocomplete:
            is_admin = interaction.permissions.manage_guild
            said = "shell-not-served-admin" if is_admin else "shell-not-served"
            await speak(interaction, Refusal(said))
        return False

    async def look(self, moment: datetime) -> None:
        """Leave what nobody named in ten minutes that Discord showed it without a break.

        Never what is away just now, nor where anything is kept of anybody: that takes the
        operator's own hand.
        """
        if not self._client.is_ready():
            return
        here = [guild for guild in self._client.guilds if not guild.unavailable]
        strange = [g for g in here if not await self._served.serves(GuildId(g.id))]
        self._since = {g.id: self._since.get(g.id, moment) for g in strange}
        due = [guild for guild in strange if moment - self._since[guild.id] >= GRACE]
        if not due:
            return
        kept = await servers(self._store, but=DEPARTURE)
        for guild in due:
            if guild.id not in kept:
                await self._leave(guild)

    async def _leave(self, guild: discord.Guild) -> None:
        try:
            await guild.leave()
        except UNREACHABLE:
            return  # the next minute tries again
        self._since.pop(guild.id, None)
        log.warning("left a server that nobody named")


def _is_always_open(interaction: Interaction) -> bool:
    if interaction.type is discord.InteractionType.application_command:
        command = interaction.command
        return command is not None and command.qualified_name in {CODE, HELP}
    data: Any = interaction.data or {}
    return str(data.get("custom_id", "")).startswith(HELP_DOORS)
