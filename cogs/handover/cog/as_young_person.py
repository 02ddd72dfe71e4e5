"""The question in the young person's inbox whether they go on with a colleague: yes or no."""

from __future__ import annotations

import asyncio

from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.locks import Locks
from bot.shell.membership import must_be_member
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Words, pressed
from cogs.handover.cog.thread_posts import HandoverPosts, lock_of
from cogs.handover.rules import OfferId
from cogs.handover.service import Handovers
from cogs.handover.views import asking as views
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.asking_limits import WritingLimits
from cogs.questions.service.hooks import OFFERS, Offer


class HandoverAnswerCog(commands.Cog):
    def __init__(self, bot: Bankje, posts: HandoverPosts) -> None:
        self._services = bot.services
        self._service = Handovers(bot.services)
        self._limits = WritingLimits(bot.services)
        self._locks = bot.services.shared(Locks)
        self._posts = posts
        bot.services.extensions.register(OFFERS, self._offers)

    async def _offers(self, locale: str, conversation: Conversation) -> list[Offer]:
        found = await self._service.asked_now(conversation)
        if found is None:
            return []
        say = Words(self._services.texts, locale)
        known = await self._service.hours(found)
        if found.handover.accepted_at:
            return [views.goes_on(say, found, known)]
        return [views.question(say, found, known)]

    @pressed("handover:yes")
    async def yes(self, interaction: Interaction, offer: str) -> None:
        who = interaction.guild_id, interaction.user.id
        async with patient(interaction, redrawing=True), in_turn(self._one_at_a_time(offer)):
            await self._may_say(interaction, offer)
            moved, again = await self._service.yes(offer, *who)
            if not again:
                await self._posts.answer(moved, yes=True)
            known = await self._service.hours(moved)
            with receipt("handover-said-yes", to=moved.taker.name):
                await redraw(interaction, views.said_yes(words_for(interaction), moved, known))

    @pressed("handover:no")
    async def no(self, interaction: Interaction, offer: str) -> None:
        who = interaction.guild_id, interaction.user.id
        async with patient(interaction, redrawing=True), in_turn(self._one_at_a_time(offer)):
            await self._may_say(interaction, offer)
            kept = await self._service.no(offer, *who)
            await self._posts.answer(kept, yes=False)
            with receipt("handover-said-no"):
                await redraw(interaction, views.said_no(words_for(interaction), kept))

    async def _may_say(self, interaction: Interaction, offer: str) -> None:
        """Whoever left, or is limited, reads that it does not reach the team: nothing is moved."""
        asked = await self._service.asked_of(offer, interaction.guild_id, interaction.user.id)
        await must_be_member(interaction, asked.handover.guild)
        who = asked.handover.guild, asked.handover.alias
        await self._limits.refuse(words_for(interaction).locale, *who)

    def _one_at_a_time(self, offer: str) -> asyncio.Lock:
        return self._locks.conversation(lock_of(OfferId(offer)))
