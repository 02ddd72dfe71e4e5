"""What a young person chooses right after asking: how urgent it is, and how to be told."""

from __future__ import annotations

import asyncio
from functools import partial

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import parts
from bot.shell.errors import UNREACHABLE
from bot.shell.membership import is_member, must_be_member
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.views import pressed, server_words
from cogs.questions.cog.calling_for_help import HelpCall, call
from cogs.questions.cog.over import still_going_on
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.assignment import is_unanswered_call
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.rules.pace import CALLS_APART
from cogs.questions.views import team as team_views
from cogs.questions.views import thanks
from cogs.questions.views.over import sure_less_urgent
from cogs.questions.views.thanks import AfterAsking, Question

A_MOMENT = 1.0
"""Seconds that the crisis card waits for whom could be rung, at most."""


class AfterAskingCog(commands.Cog):
    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway

    @pressed("questions:urgent")
    async def declare(self, interaction: Interaction, key: str) -> None:
        key, chosen = parts(key, 2)
        conversation = await still_going_on(self._gateway, interaction, key)
        if conversation is None:
            return
        if chosen not in {Urgency.CAN_WAIT, Urgency.TODAY, Urgency.UNSAID}:
            raise Refusal("shell-no-such-door")
        async with patient(interaction, redrawing=True):
            await must_be_member(interaction, conversation.guild)
            if chosen == Urgency.UNSAID:  # nobody has to say it
                await self._received_again(interaction, conversation, "", Question.HOW_TOLD)
                return
            who = conversation.guild, conversation.alias
            await self._gateway.limits.refuse(words_for(interaction).locale, *who)
            await self._refuse_unread(conversation)
            changed = await self._gateway.service.declare(conversation, Urgency(chosen))
            if changed.urgency is Urgency.UNSAFE:
                await self._ask_whether_less(interaction, changed, Urgency(chosen))
                return
            await self._noted(interaction, changed)

    async def _refuse_unread(self, conversation: Conversation) -> None:
        """Nothing is called noted that nobody could read. Raise as `Intake`, `refuse_unread`."""
        if await self._gateway.intake.has_nobody(conversation.guild):
            raise Refusal("shell-intake-stopped-nobody")
        await self._gateway.places.refuse_unread(conversation)

    async def _noted(self, interaction: Interaction, changed: Conversation) -> None:
        noted = f"questions-noted-{changed.urgency}"
        with receipt(noted):
            await self._received_again(interaction, changed, noted, Question.HOW_TOLD)

    async def _ask_whether_less(
        self, interaction: Interaction, conversation: Conversation, chosen: Urgency
    ) -> None:
        openness = await self._gateway.openness(conversation)
        unheard = bool(await self._gateway.service.uncalled(conversation))
        say = words_for(interaction)
        screen = sure_less_urgent(say, conversation, chosen, openness, unheard=unheard)
        await redraw(interaction, screen)

    @pressed("questions:less_urgent")
    async def less_urgent(self, interaction: Interaction, key: str) -> None:
        """They withdraw their call for help, and the thread says so below it."""
        key, chosen = parts(key, 2)
        conversation = await still_going_on(self._gateway, interaction, key)
        if conversation is None:
            return
        if chosen not in {Urgency.CAN_WAIT, Urgency.TODAY}:
            raise Refusal("shell-no-such-door")
        async with patient(interaction, redrawing=True):
            await must_be_member(interaction, conversation.guild)
            who = conversation.guild, conversation.alias
            await self._gateway.limits.refuse(words_for(interaction).locale, *who)
            service, was_call = self._gateway.service, is_unanswered_call(conversation)
            changed = await service.declare(conversation, Urgency(chosen), sure=True)
            if was_call:
                await self._tell_team(changed)
            await self._noted(interaction, changed)

    async def _tell_team(self, conversation: Conversation) -> None:
        said, name = f"questions-less-urgent-{conversation.urgency}", conversation.code_name
        words = server_words(self._bot.services)
        draw = partial(team_views.note, words, said, code_name=name)
        await self._gateway.say_in_thread(conversation, draw)

    @pressed("questions:unsafe")
    async def unsafe(self, interaction: Interaction, key: str) -> None:
        # The card is the answer, whatever the store or Discord does: it waits a moment for whom we
        # could ring, so that it promises nobody who was not; and noting it must not answer as well.
        work = self._call_for_help(interaction.guild_id, interaction.user.id, key)
        calling = self._bot.acts.begin(work, "call for help")
        await asyncio.wait({calling}, timeout=A_MOMENT)
        heard = HelpCall(arrives="not-known" if interaction.guild_id is None else "")
        if calling.done():
            failed = calling.cancelled() or calling.exception()
            heard = HelpCall() if failed else calling.result()
        if heard.rung:
            self._bot.dispatch("called_for_help", interaction, heard.key)
        told = heard.for_card(words_for(interaction))
        self._bot.dispatch("crisis_asked", interaction, *told)

    async def _call_for_help(self, server: int | None, account: int, key: str) -> HelpCall:
        """Note that they do not feel safe, and ring who is here. A conversation may be gone."""
        try:
            conversation = await self._gateway.owned(server, account, key)
            unreached = await self._unreached(server, account, conversation)
            if unreached:
                return HelpCall(arrives=unreached)
            return await self._call(conversation)
        except Refusal:
            return await self._without_conversation(server, account)

    async def _call(self, conversation: Conversation) -> HelpCall:
        who = conversation.guild, conversation.alias
        limit = await self._gateway.limits.limit(self._bot.services.language, *who)
        return await call(self._gateway, conversation, limit.calls_apart if limit else CALLS_APART)

    async def _without_conversation(self, server: int | None, account: int) -> HelpCall:
        """What they pressed on is gone: it stands in what they have now, or nobody hears of it."""
        if server is None:
            return HelpCall()
        guild = GuildId(server)
        alias = self._bot.services.alias_of(guild, account)
        now = await self._gateway.service.current(guild, alias)
        return await self._call(now) if now else HelpCall(arrives="limited")

    async def _unreached(self, server: int | None, account: int, conversation: Conversation) -> str:
        """Why the team may not hear of it: of who left it hears nothing, and they are told so."""
        if server is not None:
            return ""
        try:
            is_in = await is_member(self._bot, conversation.guild, account)
        except Refusal:
            return "not-known"
        return "" if is_in else "out"

    @pressed("questions:ilook")
    async def look_myself(self, interaction: Interaction, key: str) -> None:
        conversation = await still_going_on(self._gateway, interaction, key)
        if conversation is None:
            return
        await self._gateway.service.notices.drop(conversation.guild, conversation.alias)
        with receipt("questions-look-yourself"):
            await self._received_again(interaction, conversation, thanks.LOOK_YOURSELF)

    @pressed("questions:tellme")
    async def tell_me(self, interaction: Interaction, key: str) -> None:
        """Open a direct-message channel because they asked for it; the only time we ever do."""
        conversation = await still_going_on(self._gateway, interaction, key)
        if conversation is None:
            return
        async with patient(interaction, redrawing=True):
            try:
                channel = await self._bot.create_dm(discord.Object(interaction.user.id))
            except UNREACHABLE:
                raise Refusal("questions-no-dm") from None
            await self._gateway.service.notices.wish(conversation, channel.id)
            with receipt("questions-noted-dm"):
                await self._received_again(interaction, conversation, "questions-noted-dm")

    async def _received_again(
        self,
        interaction: Interaction,
        conversation: Conversation,
        noted: str,
        asks: Question | None = None,
    ) -> None:
        openness = await self._gateway.openness(conversation)
        unread = await self._gateway.inbox.unread_beside(conversation)
        waiting = AfterAsking(openness, asks, noted, unread=unread)
        screen = thanks.received(words_for(interaction), conversation, waiting)
        await redraw(interaction, screen)

    @pressed("questions:withdraw")
    async def withdraw(self, interaction: Interaction, key: str) -> None:
        """Take back what they sent. Of what is over nothing is left to take back."""
        if await still_going_on(self._gateway, interaction, key, withdrawing=True):
            self._bot.dispatch("wipe_wanted", interaction, key)
