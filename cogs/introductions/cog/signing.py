"""Signing a card off: by an admin, after looking at exactly what will stand there."""

from __future__ import annotations

from dataclasses import replace

from discord.ext import commands

from bot.core.audience import Within
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, open_form, patient, reply, words_for
from bot.shell.views import Filled, Words, pressed, submitted
from cogs.introductions.rules.cards import Card, told_until
from cogs.introductions.service.cards import Cards
from cogs.introductions.service.team import Introductions
from cogs.introductions.views import cards as views
from cogs.introductions.views import forms


class SigningCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._cards = bot.services.shared(Cards)
        self._team = bot.services.shared(Introductions)

    @pressed("introductions:look")
    @admins_only
    async def look(self, interaction: Interaction, key: str) -> None:
        draft = await self._cards.proposal(guild_of(interaction), key)
        changes = await self._cards.changes(draft)
        await reply(interaction, views.requested(words_for(interaction), draft, changes))

    @pressed("introductions:sign")
    @admins_only
    async def sign(self, interaction: Interaction, key: str) -> None:
        """Who signs the own card is asked whether there is really nobody else.

        Who the admins of a server are, Discord tells only to bots that may list all members, and
        Bankje may not. So it asks, and tells the team whose signature it was.
        """
        draft = await self._cards.proposal(guild_of(interaction), key)
        if draft.card.worker.account == interaction.user.id:
            await reply(interaction, views.alone(words_for(interaction), key))
            return
        await self._sign(interaction, key, "introductions-signed")

    @pressed("introductions:alone")
    @admins_only
    async def alone(self, interaction: Interaction, key: str) -> None:
        await self._sign(interaction, key, "introductions-signed-alone")

    async def _sign(self, interaction: Interaction, key: str, text: str) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        async with patient(interaction):
            card = await self._cards.sign(guild, key, by=interaction.user.id)
            channel = (await self._cards.decided(guild)).channel
            done = say("introductions-published", name=card.worker.name)
            hint = "" if channel else say("introductions-no-channel")
            await reply(interaction, views.outcome(f"{done}\n{hint}".strip()))
            await self._tell_team(key, card, text, interaction.user.id)
        self._bot.dispatch("cards_changed", guild)

    @pressed("introductions:notyet")
    @admins_only
    async def not_yet(self, interaction: Interaction, key: str) -> None:
        await self._cards.proposal(guild_of(interaction), key)
        await open_form(interaction, forms.not_yet(words_for(interaction), key))

    @submitted("introductions:remark")
    @admins_only
    async def remark(self, interaction: Interaction, form: Filled) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        async with patient(interaction):
            card = await self._cards.not_yet(guild, form.key, form.words)
            done = say("introductions-returned", name=card.worker.name)
            await reply(interaction, views.outcome(done))
            text = "introductions-returned-team"
            await self._tell_team(form.key, card, text, interaction.user.id)

    async def _tell_team(self, key: str, card: Card, text: str, by: int) -> None:
        """Let the post that asked for a signature say what came of it, for a week."""
        services = self._bot.services
        say, traces = Words(services.texts, services.language), await services.traces.about(key)
        await services.traces.end_at(key, told_until(services.clock()))
        readers = await self._team.readers(card.worker.guild)
        said = say(text, name=card.worker.name, admin=f"<@{by}>")
        for trace in traces:
            place = Within(card.worker.guild, replace(readers, channel=trace.channel))
            try:
                if trace.message:
                    await self._bot.posts.edit(place, trace.message, views.outcome(said))
            except (Refusal, *UNREACHABLE):
                return  # the card itself tells it
