"""`/instellen live`: what is in the way, and the way from trial to live (C15)."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime
from functools import partial

from discord.ext import commands

from bot.core.alias import GuildId
from bot.guilds.trial import Trial
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.trial_label import is_over
from bot.shell.views import Screen, Words, pressed
from cogs.go_live.cog.looking import look
from cogs.go_live.rules import Left
from cogs.go_live.service.opening import Opening
from cogs.go_live.views import roadmap as views

ROUNDS = 3
"""How often it is wiped and counted in one go: somebody's act may have been under way."""
WAITS = 20.0
"""Seconds that who opens it waits; it goes on without them."""


class OpeningCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._trial = bot.services.shared(Trial)
        self._opening = Opening(bot.services)
        self._one_at_a_time = asyncio.Lock()
        bot.schedule.every(MINUTE, self.go_on, name="go-live")

    @admins_only
    async def live(self, interaction: Interaction) -> None:
        """Say what is in the way; without any, ask whether to open. A live town gets the list."""
        guild = guild_of(interaction)
        if await self._trial.is_opening(guild):
            await reply(
                interaction, views.opening(words_for(interaction), await self._opening.left(guild))
            )
            return
        async with patient(interaction):
            await reply(interaction, await self._whether(interaction, guild))

    async def _whether(self, interaction: Interaction, guild: GuildId) -> Screen:
        say, looked = words_for(interaction), await look(self._bot, interaction)
        if await self._trial.is_live(guild):
            return views.roadmap(say, looked.lines, looked.walls, live=True)
        if looked.missing:
            return views.refused(say, looked.missing, looked.walls)
        return views.sure(say, await self._opening.conversations(guild))

    @pressed(views.OPEN)
    @admins_only
    async def open(self, interaction: Interaction, key: str) -> None:
        """All is looked at once more: what turned red since keeps it shut."""
        guild, say = guild_of(interaction), words_for(interaction)
        async with patient(interaction):
            looked = await look(self._bot, interaction)
            if key != "yes" or looked.missing:
                await reply(interaction, await self._whether(interaction, guild))
                return
            await self._opening.begin(guild, by=interaction.user.id)
            work = self._bot.acts.begin(self._finish(guild), "go-live")
            await asyncio.wait({work}, timeout=WAITS)
            if not work.done():
                await reply(interaction, views.opening(say, await self._opening.left(guild)))
                return
            count, left = work.result()
            if left.in_all:
                await reply(interaction, views.opening(say, left))
                return
            is_over(interaction)
            await reply(interaction, views.opened(say, count, left))

    async def _finish(self, guild: GuildId) -> tuple[int, Left]:
        """Wipe and count until nothing is left, a few times; give how many conversations went."""
        async with self._one_at_a_time:
            count = (await self._trial.decided(guild)).conversations
            left = Left(0, 0)
            for _ in range(ROUNDS):
                if not await self._trial.is_opening(guild):
                    return count, left
                await self._opening.wipe(guild)
                await self._bot.sweeper.erase_due(self._bot.services.clock())
                left = await self._opening.open_if_empty(guild)
                if not left.in_all:
                    self._bot.dispatch("town_changed", guild)
                    self._bot.dispatch("cards_changed", guild)
                    break
            return count, left

    async def go_on(self, _moment: datetime) -> None:
        """What was begun is finished, after a restart and whatever Discord did meanwhile."""
        for guild in await self._trial.opening():
            if self._one_at_a_time.locked() or self._bot.posts.is_away(guild):
                continue
            count, left = await self._finish(guild)
            if not left.in_all:
                self._bot.dispatch("tell", guild, partial(_told, count))

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        with suppress(*UNREACHABLE):
            await self.go_on(self._bot.services.clock())


def _told(count: int, say: Words, server: str) -> Screen:
    return views.told_opened(say, server, count)
