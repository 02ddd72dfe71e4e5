"""What a young person chooses right after asking: how urgent it is, and how to be told."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import parts
from bot.shell.errors import UNREACHABLE
from bot.shell.membership import is_member, must_be_member
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.views import pressed
from cogs.introductions.rules.team import Worker, names
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
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


class AfterAskingCog(commands.Cog):
    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway

    @pressed("questions:urgent")
    async def declare(self, interaction: Interaction, key: str) -> None:
        key, chosen = parts(key, 2)
        conversation = await self._own(interaction, key)
        if chosen not in {Urgency.CAN_WAIT, Urgency.TODAY}:
            raise Refusal("shell-no-such-door")
        async with patient(interaction, redrawing=True):
            await must_be_member(interaction, conversation.guild)
            changed = await self._gateway.service.declare(conversation, Urgency(chosen))
            openness = await self._gateway.openness(changed)
            noted = f"questions-noted-{changed.urgency}"
            waiting = AfterAsking(openness, ask_urgency=False, ask_notice=True, noted=noted)
            with receipt(noted):
                screen = asking_views.received(words_for(interaction), changed, waiting)
                await redraw(interaction, screen)

    @pressed("questions:unsafe")
    async def unsafe(self, interaction: Interaction, key: str) -> None:
        # The card is the answer, whatever the store or Discord does: it waits a moment for whom we
        # could ring, so that it promises nobody who was not; and noting it must not answer as well.
        work = self._call_for_help(interaction.guild_id, interaction.user.id, key)
        calling = self._bot.acts.begin(work, "call for help")
        await asyncio.wait({calling}, timeout=A_MOMENT)
        call = Call(arrives="not-known" if interaction.guild_id is None else "")
        if calling.done():
            call = Call() if calling.cancelled() or calling.exception() else calling.result()
        names_ = names(words_for(interaction), call.rung)
        if call.rung:
            self._bot.dispatch("called_for_help", interaction, key)
        self._bot.dispatch("crisis_asked", interaction, names_, len(call.rung), call.arrives)

    async def _call_for_help(self, server: int | None, account: int, key: str) -> Call:
        """Note that they do not feel safe, and ring who is here. A conversation may be gone."""
        try:
            conversation = await self._gateway.owned(server, account, key)
            call = await self._who_hears(server, account, conversation)
            if call.arrives:
                return call
            declared = await self._gateway.service.declare_unsafe(conversation)
            rung = await self._gateway.call_for_help(*declared)
            unheard = not rung and await self._gateway.service.uncalled(conversation)
        except Refusal:
            return Call()
        return Call(rung, "unheard" if unheard else "")

    async def _who_hears(
        self, server: int | None, account: int, conversation: Conversation
    ) -> Call:
        """Whether the team may hear of it: of who left it hears nothing, and they are told so."""
        if server is not None:
            return Call()
        try:
            is_in = await is_member(self._bot, conversation.guild, account)
        except Refusal:
            return Call(arrives="not-known")
        return Call() if is_in else Call(arrives="out")

    @pressed("questions:ilook")
    async def look_myself(self, interaction: Interaction, key: str) -> None:
        conversation = await self._own(interaction, key)
        await self._gateway.service.notices.drop(conversation.guild, conversation.alias)
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
            await self._gateway.service.notices.wish(conversation, channel.id)
            await self._received_again(interaction, conversation, "questions-noted-dm")

    async def _received_again(
        self, interaction: Interaction, conversation: Conversation, noted: str
    ) -> None:
        openness = await self._gateway.openness(conversation)
        unsaid = conversation.urgency is Urgency.UNSAID
        waiting = AfterAsking(openness, ask_urgency=unsaid, ask_notice=False, noted=noted)
        with receipt(noted):
            screen = asking_views.received(words_for(interaction), conversation, waiting)
            await redraw(interaction, screen)

    async def _own(self, interaction: Interaction, key: str) -> Conversation:
        return await self._gateway.own(interaction, key)
