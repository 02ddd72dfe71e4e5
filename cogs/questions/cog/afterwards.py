"""What a young person chooses right after asking: how urgent it is, and how to be told."""

from __future__ import annotations

import asyncio

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.views import pressed
from cogs.introductions.rules import Worker, names
from cogs.questions.cog.desk import Desk
from cogs.questions.rules import Conversation, Urgency
from cogs.questions.views import asking as asking_views
from cogs.questions.views.asking import Waiting

A_MOMENT = 1.0
"""Seconds that the crisis card waits for whom could be rung, at most."""


class AfterwardsCog(commands.Cog):
    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk

    @pressed("questions:urgent")
    async def declare(self, interaction: Interaction, key: str) -> None:
        key, _, chosen = key.partition(".")
        conversation = await self._own(interaction, key)
        if chosen not in {Urgency.CAN_WAIT, Urgency.TODAY}:
            raise Refusal("shell-no-such-door")
        changed = await self._desk.service.declare(conversation, Urgency(chosen))
        openness = await self._desk.openness(changed)
        noted = f"questions-noted-{changed.urgency}"
        waiting = Waiting(openness, ask_urgency=False, ask_notice=True, noted=noted)
        with receipt(noted):
            screen = asking_views.received(words_for(interaction), changed, waiting)
            await redraw(interaction, screen)

    @pressed("questions:unsafe")
    async def unsafe(self, interaction: Interaction, key: str) -> None:
        # The card is the answer, whatever the store or Discord does: it waits a moment for whom we
        # could ring, so that it promises nobody who was not; and noting it must not answer as well.
        called: asyncio.Future[list[Worker]] = asyncio.get_running_loop().create_future()
        who = interaction.guild_id, interaction.user.id
        self._bot.dispatch("unsafe_said", *who, key, called)
        await asyncio.wait({called}, timeout=A_MOMENT)
        rung = called.result() if called.done() else []
        names_ = names(words_for(interaction), rung)
        self._bot.dispatch("crisis_asked", interaction, names_, len(rung))

    @commands.Cog.listener()
    async def on_unsafe_said(
        self, server: int | None, account: int, key: str, called: asyncio.Future[list[Worker]]
    ) -> None:
        rung: list[Worker] = []
        try:
            conversation = await self._desk.owned(server, account, key)
            rung = await self._desk.call_for_help(
                *await self._desk.service.declare_unsafe(conversation)
            )
        except Refusal:
            return
        finally:
            called.set_result(rung)

    @pressed("questions:ilook")
    async def look_myself(self, interaction: Interaction, key: str) -> None:
        conversation = await self._own(interaction, key)
        await self._desk.service.notices.drop(conversation.guild, conversation.alias)
        await self._received_again(interaction, conversation, "questions-look-yourself")

    @pressed("questions:tellme")
    async def tell_me(self, interaction: Interaction, key: str) -> None:
        """Open a direct-message channel because they asked for it; the only time we ever do."""
        conversation = await self._own(interaction, key)
        async with patient(interaction, redrawing=True):
            try:
                channel = await self._bot.create_dm(discord.Object(interaction.user.id))
            except UNREACHABLE:
                raise Refusal("questions-no-dm") from None
            await self._desk.service.notices.wish(conversation, channel.id)
            await self._received_again(interaction, conversation, "questions-noted-dm")

    async def _received_again(
        self, interaction: Interaction, conversation: Conversation, noted: str
    ) -> None:
        openness = await self._desk.openness(conversation)
        unsaid = conversation.urgency is Urgency.UNSAID
        waiting = Waiting(openness, ask_urgency=unsaid, ask_notice=False, noted=noted)
        with receipt(noted):
            screen = asking_views.received(words_for(interaction), conversation, waiting)
            await redraw(interaction, screen)

    async def _own(self, interaction: Interaction, key: str) -> Conversation:
        return await self._desk.own(interaction, key)
