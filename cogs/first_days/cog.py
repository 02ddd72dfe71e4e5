"""The pages, for an admin at `/controle`."""

from __future__ import annotations

from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.people import admins_only
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_FIRST_DAYS
from bot.shell.views import pressed
from cogs.first_days import views


class FirstDaysCog(commands.Cog):
    @pressed(DOOR_FIRST_DAYS)
    @admins_only
    async def show(self, interaction: Interaction, day: str) -> None:
        """Without a day beside the check-up, which stays; with one in its place."""
        screen = views.page(words_for(interaction), day)
        await (redraw if day else reply)(interaction, screen)


async def setup(bot: Bankje) -> None:
    await bot.add_cog(FirstDaysCog())
