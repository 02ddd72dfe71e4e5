"""Whoever closes the bench for some days gives the questions that wait as many days more."""

from __future__ import annotations

from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from cogs.questions.cog.desk import Desk
from cogs.questions.service.endings import Endings


class RestingCog(commands.Cog):
    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk
        self._endings = Endings(bot.services)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """What was decided just before a stop was told to nobody."""
        for guild in self._bot.guilds:
            await self.on_openness_changed(GuildId(guild.id))

    @commands.Cog.listener()
    async def on_town_changed(self, guild: GuildId) -> None:
        await self.on_openness_changed(guild)

    @commands.Cog.listener()
    async def on_openness_changed(self, guild: GuildId) -> None:
        for conversation in await self._endings.longer(guild):
            await self._desk.service.change(conversation, card_is_true=None)
