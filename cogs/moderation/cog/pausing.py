"""A worker pauses a conversation, and anybody of the team ends it earlier (C11.3)."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import key_and_enum
from bot.shell.locks import Locks
from bot.shell.people import workers_only
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Words, pressed
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.moderation import views
from cogs.moderation.cog.thread_posts import ModerationPosts, lock_of
from cogs.moderation.rules import Span
from cogs.moderation.service import Limited, Pauses
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import MORE_WAYS, WRITING_LIMITS
from cogs.questions.service.questions import Questions


class PausingCog(commands.Cog):
    def __init__(self, bot: Bankje, posts: ModerationPosts) -> None:
        self._services = bot.services
        self._service = Pauses(bot.services)
        self._questions = Questions(bot.services)
        self._locks = bot.services.shared(Locks)
        self._posts = posts
        bot.services.extensions.register(WRITING_LIMITS, Limited(bot.services).writing_limit)
        bot.services.extensions.register(MORE_WAYS, self._ways)
        bot.schedule.every(MINUTE, self.every_minute, name="moderation")

    async def every_minute(self, _moment: datetime) -> None:
        await self._posts.settle()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self._posts.settle()

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        say, key = Words(self._services.texts, locale), conversation.key
        if await self._service.pause_of(conversation):
            return [DoorButton(say("moderation-pause-end"), f"moderation:lift:{key}")]
        if self._questions.has_ended(conversation):
            return []
        return [DoorButton(say("moderation-pause"), f"moderation:pause:{key}")]

    @pressed("moderation:pause")
    @workers_only(Introductions)
    async def how_long(self, interaction: Interaction, worker: Worker, key: str) -> None:
        conversation = await self._service.to_pause(worker, key)
        await reply(interaction, views.how_long(words_for(interaction), conversation))

    @pressed("moderation:paused")
    @workers_only(Introductions)
    async def pause(self, interaction: Interaction, worker: Worker, key: str) -> None:
        key, span = key_and_enum(key, Span)
        lock, words = self._locks.conversation(lock_of(key)), self._locks.conversation(key)
        later = Refusal("shell-later-team")
        async with patient(interaction, redrawing=True), in_turn(lock, later):
            # Words that are being posted are posted before it holds, and none after it.
            async with in_turn(words, later):
                pause, conversation = await self._service.begin(worker, key, span)
            await self._posts.say_paused(pause, conversation)
            with receipt("moderation-paused-already", code_name=conversation.code_name):
                await redraw(interaction, views.paused(words_for(interaction), pause, conversation))

    @pressed("moderation:lift")
    @workers_only(Introductions)
    async def lift(self, interaction: Interaction, worker: Worker, key: str) -> None:
        lock = self._locks.conversation(lock_of(key))
        async with patient(interaction), in_turn(lock, Refusal("shell-later-team")):
            pause, conversation = await self._service.end(worker, key)
            await self._posts.say_lifted(pause, conversation, worker.name)
            with receipt("moderation-pause-over", code_name=conversation.code_name):
                await reply(interaction, views.lifted(words_for(interaction), conversation))
