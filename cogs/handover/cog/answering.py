"""The young person's side: the question in the inbox, and their yes or no."""

from __future__ import annotations

from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.views import Words, pressed
from cogs.handover import views
from cogs.handover.service import Between, Handovers
from cogs.questions.rules import Conversation
from cogs.questions.service.offers import Offer, Offers
from cogs.questions.service.relay import Relay


class AnswerCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._house = bot.house
        self._service = Handovers(bot.house)
        self._relay = bot.house.shared(Relay)
        bot.house.shared(Offers).makes(self._standing)

    async def _standing(self, locale: str, conversation: Conversation) -> list[Offer]:
        found = await self._service.standing(conversation)
        if found is None:
            return []
        say = Words(self._house.texts, locale)
        if found.handover.accepted_at:
            return [views.goes_on(say, found)]
        return [views.question(say, found, stops=await self._service.stops_today(found))]

    @pressed("handover:yes")
    async def yes(self, interaction: Interaction, offer: str) -> None:
        async with patient(interaction, redrawing=True):
            who = interaction.guild_id, interaction.user.id
            moved, again = await self._service.yes(offer, *who)
            if not again:
                # It rings for the colleague, if on shift (R9); else it waits for their next one.
                await self._tell_team("handover-team-yes", moved, ring=True)
            await redraw(interaction, views.said_yes(words_for(interaction), moved))

    @pressed("handover:no")
    async def no(self, interaction: Interaction, offer: str) -> None:
        async with patient(interaction, redrawing=True):
            kept = await self._service.no(offer, interaction.guild_id, interaction.user.id)
            await self._tell_team("handover-team-no", kept, ring=False)
            await redraw(interaction, views.said_no(words_for(interaction), kept))

    async def _tell_team(self, name: str, about: Between, *, ring: bool) -> None:
        say = Words(self._house.texts, self._house.language)
        code_name, to = about.conversation.code_name, about.taker.name
        said = say(name, code_name=code_name, name=about.giver.name, to=to)
        await self._relay.mouth.tell_team(about.conversation, said, ring=ring)
