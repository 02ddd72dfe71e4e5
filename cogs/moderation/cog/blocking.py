"""A worker asks for a block, and a second one agrees; in a town with one, who leads (C11.4)."""

from __future__ import annotations

from dataclasses import replace

import discord
from discord.ext import commands

from bot.core.audience import Direct
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.guilds.suspensions import REFUSE_SUSPENDED
from bot.shell.client import Bankje
from bot.shell.door_keys import parts
from bot.shell.errors import UNREACHABLE
from bot.shell.locks import Locks
from bot.shell.people import worker_of, workers_only
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, Words, pressed, server_words, submitted
from bot.texts.plain_text import plainly
from cogs.alarm.service import ContactMessagesProvider
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.moderation import rules, views
from cogs.moderation.cog.thread_posts import ModerationPosts, lock_of
from cogs.moderation.service import Blocks, RequestDetails
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import MORE_WAYS
from cogs.questions.service.questions import Questions


class BlockingCog(commands.Cog):
    def __init__(self, bot: Bankje, posts: ModerationPosts) -> None:
        self._bot = bot
        self._services = bot.services
        self._service = Blocks(bot.services)
        self._questions = Questions(bot.services)
        self._contacts = bot.services.shared(ContactMessagesProvider)
        self._locks = bot.services.shared(Locks)
        self._posts = posts
        bot.services.extensions.register(MORE_WAYS, self._ways)

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        say, key = Words(self._services.texts, locale), conversation.key
        if await self._service.holds(conversation):
            return [DoorButton(say("moderation-unblock"), f"moderation:unblock:{key}")]
        if self._questions.has_ended(conversation):
            return []
        return [DoorButton(say("moderation-block"), f"moderation:block:{key}")]

    # -- asking ---------------------------------------------------------------------------------

    @pressed("moderation:block")
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, key: str) -> None:
        about = await self._service.to_ask(worker, key)
        token = rules.request_token(self._services.random_source.token())
        await open_form(interaction, views.ask_form(words_for(interaction), about, token))

    @pressed("moderation:unblock")
    @workers_only(Introductions)
    async def begin_lifting(self, interaction: Interaction, worker: Worker, key: str) -> None:
        about = await self._service.to_ask(worker, key, lifts=True)
        token = rules.request_token(self._services.random_source.token())
        await open_form(interaction, views.lift_form(words_for(interaction), about, token))

    @submitted("moderation:ask")
    @workers_only(Introductions)
    async def ask(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        days = rules.block_days("".join(form.chosen.get(views.DAYS, ())))
        await self._ask(interaction, worker, form, days)

    @submitted("moderation:asklift")
    @workers_only(Introductions)
    async def ask_lifting(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        await self._ask(interaction, worker, form, 0)

    async def _ask(self, interaction: Interaction, worker: Worker, form: Filled, days: int) -> None:
        """Written down, then asked: whoever agrees could read why, or was told that they cannot."""
        key, token = parts(form.key, 2)
        why, made = rules.checked_why(form.text.get(views.WHY, "")), rules.request_token(token)
        lock = self._locks.conversation(lock_of(key))
        async with patient(interaction), in_turn(lock, Refusal("shell-later-team")):
            about = await self._service.intend(worker, key, days, made)
            try:
                if about.coordinator is not None:
                    await self._tell_coordinator(about, about.coordinator)
                await self._posts.ask(about, why)
            except Refusal as refusal:
                if refusal.text != "moderation-not-known":
                    await self._service.not_asked(about.request)
                raise
            with receipt("moderation-asked"):
                await reply(interaction, views.asked(words_for(interaction), about))

    async def _tell_coordinator(self, about: RequestDetails, account: int) -> None:
        """It goes with the conversation, and says nothing of it.

        Raise `Refusal`: "moderation-coordinator-unreached", or "moderation-nobody" for who led the
        team and has left it since.
        """
        request, say = about.request, server_words(self._services)
        server = self._bot.get_guild(request.guild)
        screen = views.to_coordinator(say, about, plainly(server.name) if server else "")
        try:
            if not await self._contacts.messages.is_of_us(request.guild, account):
                raise Refusal("moderation-nobody")
            place = await self._bot.create_dm(discord.Object(account))
            trace = await self._services.traces.intend(
                guild=request.guild,
                about=request.key,
                kind="message",
                channel=place.id,
                moment=self._services.clock(),
                due=about.conversation.expires_at,
                carries=request.token,
            )
            await self._bot.posts.send(Direct(place.id), screen, trace)
        except UNREACHABLE:
            raise Refusal("moderation-coordinator-unreached") from None

    # -- answering ------------------------------------------------------------------------------

    @pressed("moderation:agree")
    async def agree(self, interaction: Interaction, token: str) -> None:
        await self._answer(interaction, token, agreed=True)

    @pressed("moderation:disagree")
    async def disagree(self, interaction: Interaction, token: str) -> None:
        await self._answer(interaction, token, agreed=False)

    async def _answer(self, interaction: Interaction, token: str, *, agreed: bool) -> None:
        about, by = await self._answerable(interaction, token), interaction.user.id
        in_thread = interaction.guild_id is not None
        async with patient(interaction, redrawing=not in_thread):
            if not in_thread:
                await self._refuse_who_left(about, by)
            lock = self._locks.conversation(lock_of(about.request.key))
            words = self._locks.conversation(about.request.key)
            async with in_turn(lock, Refusal("shell-later-team")):
                # Words that are being posted are posted before it holds, and none after it.
                async with in_turn(words, Refusal("shell-later-team")):
                    await self._service.answer(about, agreed=agreed, by=by)
                answered = replace(about.request, agreed=agreed, answered_by=by, untold=True)
                await self._posts.say_answer(answered)
            screen = views.answered(words_for(interaction), about, agreed=agreed)
            with receipt("moderation-request-over"):
                await (reply if in_thread else redraw)(interaction, screen)

    async def _refuse_who_left(self, about: RequestDetails, account: int) -> None:
        if not await self._contacts.messages.is_of_us(about.request.guild, account):
            raise Refusal("moderation-request-over")

    async def _answerable(self, interaction: Interaction, token: str) -> RequestDetails:
        """A worker in the thread, or who leads the team in a direct message."""
        if interaction.guild_id is not None:
            worker = await worker_of(interaction, Introductions)
            return await self._service.by_worker(worker, token)
        account = interaction.user.id
        about = await self._service.by_coordinator(account, token)
        await self._services.extensions.call(REFUSE_SUSPENDED, about.request.guild, account)
        return about
