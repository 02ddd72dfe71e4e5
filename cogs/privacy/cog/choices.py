"""*Wijzig mijn keuzes* and *Ik heb een klacht*."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.shared_doors import DOOR_COMPLAINT
from bot.shell.views import pressed
from cogs.consent import rules
from cogs.consent.settings import PrivacySettings
from cogs.privacy.service.wishes import Preferences
from cogs.privacy.views import choices as views

NOTICE = "notice"


class ChoicesCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Preferences(bot.services)

    @pressed("privacy:choices")
    async def choices(self, interaction: Interaction, _key: str) -> None:
        wishes = await self._service.of(guild_of(interaction), alias_of(interaction))
        await redraw(interaction, views.choices(words_for(interaction), wishes))

    @pressed("privacy:choose")
    async def choose(self, interaction: Interaction, key: str) -> None:
        name, _, said = key.partition(".")
        if name == NOTICE:
            await self._choose_notice(interaction, said)
            return
        kind, value = rules.choice(name, said)
        wishes = await self._service.choose(
            guild_of(interaction), alias_of(interaction), kind, value
        )
        await redraw(interaction, views.choices(words_for(interaction), wishes))

    async def _choose_notice(self, interaction: Interaction, said: str) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        async with patient(interaction, redrawing=True):
            if said == rules.Value.YES:
                await self._service.must_talk(guild, alias)
                channel = await _direct_channel(interaction)
                await self._service.wish_notice(guild, alias, channel)
            elif said == rules.Value.NO:
                await self._service.drop_notice(guild, alias)
            else:
                raise Refusal("shell-no-such-door")
            wishes = await self._service.of(guild, alias)
            await redraw(interaction, views.choices(words_for(interaction), wishes))

    @pressed(DOOR_COMPLAINT)
    async def complain(self, interaction: Interaction, _key: str) -> None:
        known = await self._bot.services.guilds.get(guild_of(interaction), PrivacySettings)
        await redraw(interaction, views.complaint(words_for(interaction), known))


async def _direct_channel(interaction: Interaction) -> int:
    """Open a channel for direct messages, because they just asked for it."""
    try:
        person = discord.Object(interaction.user.id)
        return (await interaction.client.create_dm(person)).id
    except UNREACHABLE:
        raise Refusal("questions-no-dm") from None
