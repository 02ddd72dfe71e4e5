"""A welcome when the bot is invited, where only those read who manage the server.

Discord does not say who invited it (the audit log does, and we do not ask to read that), so nobody
is written to. Where no channel that Discord knows of is theirs alone, `/instellen start` is the
beginning.
"""

from __future__ import annotations

from collections.abc import Iterator
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
        if not await self._bot.served.serves(guild):
            return
        place = next(filter(self._is_theirs_alone, _known_to_discord(server)), None)
        if place is None:
            return
        services = self._bot.services
        screen = guide.welcome(server_words(services), server.me.name)
        about = PostSubject(guild, services.random_source.token(), services.clock() + STAYS)
        with suppress(Refusal, *UNREACHABLE):  # the command is the beginning then
            await self._bot.posts.post(Public(place.id), screen, about)

    def _is_theirs_alone(self, place: discord.TextChannel) -> bool:
        return not missing(place, TO_WRITE) and self._bot.channel_access.only_admins_read(place)


def _known_to_discord(server: discord.Guild) -> Iterator[discord.TextChannel]:
    """A community server has the first two; where Discord greets new members is on most servers.

    The rules are for everybody, so their channel is not among them.
    """
    known = (server.public_updates_channel, server.safety_alerts_channel, server.system_channel)
    yield from filter(None, known)
