"""Translates presses of this room's buttons into calls of its service, and shows what it gives."""

from __future__ import annotations

from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.views import pressed
from cogs.newroom import views
from cogs.newroom.service import NewRoom


class NewRoomCog(commands.Cog):
    # TO FILL IN: a method for each button, form and command; who acts is checked in each of them.
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = NewRoom(bot.services)

    @pressed(views.BEGIN)
    async def begin(self, interaction: Interaction, _key: str) -> None:
        await self._service.begin(guild_of(interaction), alias_of(interaction))
        await reply(interaction, views.begun(words_for(interaction)))


async def setup(bot: Bankje) -> None:
    await bot.add_cog(NewRoomCog(bot))
