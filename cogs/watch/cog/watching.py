"""When to look: at every start, at every change that the gateway tells, and once a minute."""

from __future__ import annotations

from datetime import datetime

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import MINUTE, Bankje
from cogs.watch.cog.looking import Looks
from cogs.watch.service import Watch


class WatchingCog(commands.Cog):
    def __init__(self, bot: Bankje, looks: Looks) -> None:
        self._bot = bot
        self._looks = looks
        self._service = Watch(bot.services)
        bot.schedule.every(MINUTE, self.every_minute, name="watch")

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._service.towns():
            await self._looks.look(guild, remind=True)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """A fresh session: what happened before it, the gateway told nobody."""
        self._looks.forget()
        await self.every_minute(self._bot.services.clock())

    @commands.Cog.listener()
    async def on_channel_is_open(self, guild: GuildId) -> None:
        """Somebody wanted to post where others read."""
        await self._looks.changed(guild)
        for kind in await self._looks.unchosen(guild):
            self._bot.dispatch("trouble", guild, f"kind-channel-public.{kind}")

    @commands.Cog.listener()
    async def on_town_changed(self, guild: GuildId) -> None:
        await self._looks.changed(guild)

    @commands.Cog.listener()
    async def on_own_channel_decided(self, guild: GuildId) -> None:
        await self._looks.changed(guild)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, _account: int) -> None:
        await self._looks.changed(guild)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        await self._changed(guild)

    @commands.Cog.listener()
    async def on_guild_update(self, _before: discord.Guild, after: discord.Guild) -> None:
        await self._changed(after)

    @commands.Cog.listener()
    async def on_guild_role_create(self, role: discord.Role) -> None:
        await self._changed(role.guild)

    @commands.Cog.listener()
    async def on_guild_role_update(self, _before: discord.Role, after: discord.Role) -> None:
        await self._changed(after.guild)

    @commands.Cog.listener()
    async def on_guild_role_delete(self, role: discord.Role) -> None:
        await self._changed(role.guild)

    @commands.Cog.listener()
    async def on_guild_channel_create(self, channel: discord.abc.GuildChannel) -> None:
        await self._changed(channel.guild)

    @commands.Cog.listener()
    async def on_guild_channel_update(
        self, _before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        await self._changed(after.guild)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        await self._changed(channel.guild)

    @commands.Cog.listener()
    async def on_thread_update(self, _before: discord.Thread, after: discord.Thread) -> None:
        await self._changed(after.guild)

    async def _changed(self, guild: discord.Guild) -> None:
        if self._bot.is_ready():  # before that, `on_ready` looks at all of them
            await self._looks.changed(GuildId(guild.id))
