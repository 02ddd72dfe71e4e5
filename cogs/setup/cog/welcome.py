"""A welcome when the bot is invited, where only those read who manage the server.

Discord does not say who invited it (the audit log does, and we do not ask to read that), so nobody
is written to. Where the one channel that Discord keeps for those who run a server is not theirs
alone, or there is none, `/instellen start` is the beginning.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Public
from bot.core.errors import Refusal
from bot.shell.channel_access import missing
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import PostSubject
from bot.shell.views import server_words
from cogs.setup.views import guide

TO_WRITE = discord.Permissions(view_channel=True, send_messages=True)
STAYS = timedelta(days=7)
"""A beginning that nobody made is cleared away."""


class WelcomeCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot

    @commands.Cog.listener()
    async def on_guild_join(self, server: discord.Guild) -> None:
        guild = GuildId(server.id)
        place = server.public_updates_channel
        if place is None or not await self._bot.served.serves(guild):
            return
        looked = self._bot.channel_access
        if missing(place, TO_WRITE) or not looked.only_admins_read(place):
            return
        services = self._bot.services
        screen = guide.welcome(server_words(services), server.me.name)
        about = PostSubject(guild, services.random_source.token(), services.clock() + STAYS)
        with suppress(Refusal, *UNREACHABLE):  # the command is the beginning then
            await self._bot.posts.post(Public(place.id), screen, about)
