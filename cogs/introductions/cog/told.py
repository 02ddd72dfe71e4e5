"""What the team reads of itself: who came, who went, who moved a wall, and who did that."""

from __future__ import annotations

from contextlib import suppress

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Direct, Public
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import PostSubject
from bot.shell.views import Words
from bot.store.guild_profile import NOT_CHOSEN
from bot.texts.plain_text import plainly
from cogs.introductions.rules.cards import told_until
from cogs.introductions.rules.team import Worker, signature
from cogs.introductions.rules.walls import Moved
from cogs.introductions.service.team import Introductions
from cogs.introductions.views import told as views


class ToldCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._introductions = bot.services.shared(Introductions)

    @property
    def _say(self) -> Words:
        return Words(self._bot.services.texts, self._bot.services.language)

    @commands.Cog.listener()
    async def on_team_changed(self, worker: Worker, act: str, by: int) -> None:
        """Somebody was introduced, removed or put out."""
        who = signature(self._say, worker)
        screen = views.team_changed(self._say, act, who=who, account=worker.account, by=by)
        readers = await self._introductions.readers(worker.guild)
        with suppress(Refusal, *UNREACHABLE):
            place = self._bot.posts.place(worker.guild, readers)
            await self._bot.posts.post(place, screen, self._about(worker.guild))

    @commands.Cog.listener()
    async def on_wall_moved(self, guild: GuildId, moved: Moved) -> None:
        """In the old channel, and to each of the team and the former admin in private."""
        # Whoever reads along there now may read this: it is about who moved the wall.
        if isinstance(self._bot.get_channel(moved.told_in), discord.TextChannel):
            with suppress(Refusal, *UNREACHABLE):
                screen, place = views.wall_moved(self._say, moved), Public(moved.told_in)
                await self._bot.posts.post(place, screen, self._about(guild))
        team = {each.account for each in await self._introductions.everyone(guild)}
        stolen = {e.account for e in await self._introductions.departed(guild) if e.is_stolen}
        for account in sorted((team | {moved.admin}) - {moved.by, NOT_CHOSEN} - stolen):
            with suppress(*UNREACHABLE):  # closed direct messages; the old channel shows the same
                await self._tell(guild, account, moved)

    async def _tell(self, guild: GuildId, account: int, moved: Moved) -> None:
        server = self._bot.get_guild(guild)
        screen = views.wall_moved(self._say, moved, server=plainly(server.name) if server else "")
        place = await self._bot.create_dm(discord.Object(account))
        await self._bot.posts.post(Direct(place.id), screen, self._about(guild))

    def _about(self, guild: GuildId) -> PostSubject:
        services = self._bot.services
        return PostSubject(guild, services.random_source.token(), told_until(services.clock()))
