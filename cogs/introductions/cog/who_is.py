"""*Wie is dit?* on any member, and *Is dit echt?* on every card.

Discord brings the roles of whoever is asked after: who holds the team's now is vouched for.
"""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from bot.shell.people import account_of_member, guild_of
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_IS_IT_REAL
from bot.shell.translator import command_text
from bot.shell.views import pressed
from bot.texts.plain_text import plainly
from cogs.introductions.rules.cards import Card
from cogs.introductions.service.audience import Audiences
from cogs.introductions.service.cards import Cards
from cogs.introductions.service.team import Introductions
from cogs.introductions.views import who_is as views


class WhoIsCog(commands.Cog):
    """Answers from what the team says of itself; of everybody else nothing is known or asked."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._team = bot.services.shared(Introductions)
        self._cards = bot.services.shared(Cards)
        self._audiences = bot.services.shared(Audiences)
        self._menu = app_commands.ContextMenu(
            name=command_text("introductions-menu-who"), callback=self.who_is
        )

    async def cog_load(self) -> None:
        self._bot.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        self._bot.tree.remove_command(self._menu.name, type=self._menu.type)

    async def who_is(self, interaction: Interaction, person: discord.Member | discord.User) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        town, decided = await self._town(interaction, guild), await self._cards.decided(guild)
        if person.id == self._bot.own_id:
            await reply(interaction, views.itself(say, town, decided))
            return
        worker = await self._team.shown(
            *account_of_member(guild, person), here=isinstance(person, discord.Member)
        )
        if worker is None:
            holds = await self._audiences.holds_only_the_role(*account_of_member(guild, person))
            screen = views.only_the_role if holds else views.not_ours
            await reply(interaction, screen(say, town, decided))
            return
        card = await self._cards.published(worker) or Card(worker)
        await reply(interaction, views.ours(say, town, card, self._bot.services.language))

    @pressed(DOOR_IS_IT_REAL)
    async def real(self, interaction: Interaction, _key: str) -> None:
        guild = guild_of(interaction)
        town, decided = await self._town(interaction, guild), await self._cards.decided(guild)
        await reply(interaction, views.real(words_for(interaction), town, decided))

    async def _town(self, interaction: Interaction, guild: GuildId) -> str:
        """The name that the admin gave the town, or as long as there is none, the server's."""
        town = await self._bot.services.town(guild)
        server = interaction.guild.name if interaction.guild else ""
        return town.name or plainly(server)
