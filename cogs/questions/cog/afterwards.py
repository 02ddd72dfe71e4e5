"""What a young person chooses right after asking: how urgent it is, and how to be told."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.membership import is_member, must_be_member
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.views import pressed
from cogs.introductions.rules import Worker, names
from cogs.questions.cog.desk import Desk
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.views import asking as asking_views
from cogs.questions.views.asking import AfterAsking

A_MOMENT = 1.0
"""Seconds that the crisis card waits for whom could be rung, at most."""


@dataclass(frozen=True, slots=True)
class Call:
    """Who was really rung. `arrives`: why nobody was, in the words of the card's texts, if so."""

    rung: Sequence[Worker] = ()
    arrives: str = ""


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
        async with patient(interaction, redrawing=True):
            await must_be_member(interaction, conversation.guild)
            changed = await self._desk.service.declare(conversation, Urgency(chosen))
            openness = await self._desk.openness(changed)
            noted = f"questions-noted-{changed.urgency}"
            waiting = AfterAsking(openness, ask_urgency=False, ask_notice=True, noted=noted)
            with receipt(noted):
                screen = asking_views.received(words_for(interaction), changed, waiting)
                await redraw(interaction, screen)

    @pressed("questions:unsafe")
    async def unsafe(self, interaction: Interaction, key: str) -> None:
        # The card is the answer, whatever the store or Discord does: it waits a moment for whom we
        # could ring, so that it promises nobody who was not; and noting it must not answer as well.
        called: asyncio.Future[Call] = asyncio.get_running_loop().create_future()
        who = interaction.guild_id, interaction.user.id
        self._bot.dispatch("unsafe_said", *who, key, called)
        await asyncio.wait({called}, timeout=A_MOMENT)
        unsure = Call(arrives="not-known" if interaction.guild_id is None else "")
        call = called.result() if called.done() else unsure
        names_ = names(words_for(interaction), call.rung)
        self._bot.dispatch("crisis_asked", interaction, names_, len(call.rung), call.arrives)

    @commands.Cog.listener()
    async def on_unsafe_said(
        self, server: int | None, account: int, key: str, called: asyncio.Future[Call]
    ) -> None:
        call = Call()
        try:
            conversation = await self._desk.owned(server, account, key)
            call = await self._who_hears(server, account, conversation)
            if not call.arrives:
                declared = await self._desk.service.declare_unsafe(conversation)
                rung = await self._desk.call_for_help(*declared)
                unheard = not rung and await self._desk.service.uncalled(conversation)
                call = Call(rung, "unheard" if unheard else "")
        except Refusal:
            return
        finally:
            called.set_result(call)

    async def _who_hears(self, server: int | None, account: int, talk: Conversation) -> Call:
        """Whether the team may hear of it: of who left it hears nothing, and they are told so."""
        if server is not None:
            return Call()
        try:
            is_in = await is_member(self._bot, talk.guild, account)
        except Refusal:
            return Call(arrives="not-known")
        return Call() if is_in else Call(arrives="out")

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
        waiting = AfterAsking(openness, ask_urgency=unsaid, ask_notice=False, noted=noted)
        with receipt(noted):
            screen = asking_views.received(words_for(interaction), conversation, waiting)
            await redraw(interaction, screen)

    async def _own(self, interaction: Interaction, key: str) -> Conversation:
        return await self._desk.own(interaction, key)
