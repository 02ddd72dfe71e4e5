"""The minute's work: what was left halfway, what ends soon, where it stands, and how it went."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.locks import Locks
from bot.shell.views import server_words
from cogs.consultation.cog.posting import FAILED, ConsultationPosts
from cogs.consultation.rules import consultation as rules
from cogs.consultation.rules.consultation import Consultation, Stage
from cogs.consultation.service.consultations import Consultations
from cogs.consultation.views import team as views


class ConsultationUpkeepCog(commands.Cog):
    def __init__(self, bot: Bankje, posts: ConsultationPosts) -> None:
        self._bot = bot
        self._service = Consultations(bot.services)
        self._posts = posts
        self._locks = bot.services.shared(Locks)
        bot.schedule.every(MINUTE, self.look, name="consultations")

    async def look(self, moment: datetime) -> None:
        """What Discord does not take now is tried in a minute; a day that passed is made up for."""
        for each in await self._service.everything():
            lock = self._locks.conversation(f"consultation:{each.key}")
            if not lock.locked():
                async with lock:
                    with suppress(Refusal, *FAILED):
                        await self._look(each, moment)

    async def _look(self, each: Consultation, moment: datetime) -> None:
        if each.stage is Stage.DECIDED:
            if not each.told and each.ask_at and each.ask_at <= moment:
                await self._posts.ask_how_it_went(each)
                await self._service.note_told(each)
            return
        if each.card is None:
            if moment >= each.opened_at + rules.LEFT_HALFWAY:
                await self._service.end(each)
            return
        if await self._service.is_left_behind(each):
            await self._move_away(each)
            return
        is_near = moment >= each.expires_at - rules.WARNED_BEFORE
        if each.stage is Stage.OPEN and is_near and not each.told:
            await self._posts.say_it_ends(each)
            await self._service.note_told(each)

    async def _move_away(self, each: Consultation) -> None:
        """It stands in a channel that is not the team's any more: there it goes at once."""
        await self._service.end(each)
        say = server_words(self._bot.services)
        await self._posts.tell(each.guild, each, views.gone(say, each))

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, event: discord.RawThreadDeleteEvent) -> None:
        await self._service.thread_gone(GuildId(event.guild_id), event.thread_id)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        if event.guild_id:
            await self._service.thread_gone(GuildId(event.guild_id), event.message_id)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._service.forget_worker(guild, account)
