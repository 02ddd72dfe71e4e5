"""A young person votes: one call to Discord, answered to them alone; others see nothing of it."""

from __future__ import annotations

from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.shell.client import Bankje
from bot.shell.door_keys import number_in, parts
from bot.shell.people import account_of, guild_of
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.views import pressed
from bot.store.personal_data import StoredRow
from cogs.polls.service.votes import Votes
from cogs.polls.views import public as views
from cogs.privacy.service.wiping import HELD_OTHERWISE, WIPED_OTHERWISE


class VotingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._votes = Votes(bot.services)
        bot.services.extensions.register(HELD_OTHERWISE, self._held)
        bot.services.extensions.register(WIPED_OTHERWISE, self._wiped)

    @pressed(views.VOTE)
    async def vote(self, interaction: Interaction, key: str) -> None:
        poll, place = parts(key, 2)
        given = await self._votes.vote(*account_of(interaction), poll, number_in(place))
        await reply(interaction, views.voted(words_for(interaction), given))

    @pressed(views.WITHDRAW)
    async def withdraw(self, interaction: Interaction, key: str) -> None:
        await self._votes.withdraw(guild_of(interaction), interaction.user.id, key)
        await redraw(interaction, views.withdrawn(words_for(interaction)))

    async def _held(self, guild: GuildId, alias: Alias) -> list[StoredRow]:
        return await self._votes.held(guild, alias)

    async def _wiped(self, guild: GuildId, alias: Alias) -> None:
        await self._votes.forget(guild, alias)
