"""The team's side: taking, answering by button or by replying, closing."""

from __future__ import annotations

from datetime import datetime

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.replies import Interaction, open_form, patient, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, Words, pressed, submitted
from cogs.introductions.rules import Worker
from cogs.office_hours.service.shifts import OWN_BRIEFING, SHARED_BRIEFING
from cogs.questions.cog.desk import Desk
from cogs.questions.cog.replying import is_reply
from cogs.questions.cog.upkeep import Upkeep
from cogs.questions.rules import conversation as rules
from cogs.questions.service.assignment import Assignment, Queue
from cogs.questions.views import team as team_views


class AnsweringCog(commands.Cog):
    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk
        self._upkeep = Upkeep(desk)
        self._queue = Queue(bot.services)
        self._assignment = Assignment(bot.services)
        bot.services.extensions.register(OWN_BRIEFING, self._brief)
        bot.services.extensions.register(SHARED_BRIEFING, self._brief_shared)
        bot.schedule.every(MINUTE, self.every_minute, name="questions")

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self._upkeep.begin()

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, gone: discord.RawThreadDeleteEvent) -> None:
        self._desk.threads.deleted(gone.thread_id)

    async def every_minute(self, moment: datetime) -> None:
        await self._upkeep.recover()
        await self._queue.release_of_leavers()
        await self._upkeep.refresh_cards(moment)
        await self._upkeep.speak_up()

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._queue.release(guild, account)

    async def _brief(self, locale: str, worker: Worker) -> list[str]:
        waiting = await self._queue.waiting_for(worker.guild, worker.account)
        say = Words(self._bot.services.texts, locale)
        return team_views.briefing(say, waiting, self._bot.services.clock())

    async def _brief_shared(self, locale: str, worker: Worker) -> list[str]:
        """Where all of the team reads: how many, and no name that a wipe would leave standing."""
        waiting = await self._queue.waiting_for(worker.guild, worker.account)
        return team_views.briefing_shared(Words(self._bot.services.texts, locale), waiting)

    @pressed("questions:take")
    async def take(self, interaction: Interaction, key: str) -> None:
        worker, conversation = await self._desk.asked_for(interaction, key)
        place = await self._desk.card_of(conversation)
        taken = await self._assignment.take(conversation, worker)
        screen = team_views.card(self._desk.say, taken, worker, ended=False)
        try:
            await self._bot.posts.redraw(interaction, place, screen)
        except UNREACHABLE:
            await self._desk.service.card_is_untrue(taken)
            raise

    @pressed("questions:answer")
    async def write(self, interaction: Interaction, key: str) -> None:
        _, conversation = await self._desk.asked_for(interaction, key)
        say = words_for(interaction)
        await open_form(interaction, team_views.answer_form(say, conversation, self._desk.token()))

    @submitted("questions:answer")
    async def answer(self, interaction: Interaction, form: Filled) -> None:
        key, _, token = form.key.partition(".")
        words = rules.said(form.words)
        worker, conversation = await self._desk.asked_for(interaction, key)
        say = words_for(interaction)
        async with patient(interaction):
            # The same form may be on its way already: then it may still arrive.
            no = Refusal("questions-sent-not-known", code_name=conversation.code_name)
            async with in_turn(self._desk.locks.of(key), no):
                if not self._desk.seen(token):
                    await self._desk.answers.relay(conversation, worker, words, f"{token}.t")
                    self._desk.done(token)
            try:
                await reply(interaction, team_views.sent(say, conversation))
            except UNREACHABLE:
                # It stands there; to be told that it failed would send it twice.
                name = conversation.code_name
                raise Refusal("questions-sent-surely", code_name=name) from None

    @commands.Cog.listener()
    async def on_addressed(self, message: discord.Message) -> None:
        """Relay an explicit reply to one of our messages. Nothing else in a thread is readable."""
        if message.guild and is_reply(message, self._bot.own_id):
            await self._upkeep.replies.heard(message)
