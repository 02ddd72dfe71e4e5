"""`/afbeeldingen`: an admin turns pictures on, having read what the team must be ready for."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import pressed
from cogs.images import views
from cogs.images.service import Images


class DecidingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._images = Images(bot.services)

    @app_commands.command(
        name=command_text("images-command"), description=command_text("images-command-about")
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def command(self, interaction: Interaction) -> None:
        takes = await self._images.takes(guild_of(interaction))
        await reply(interaction, views.choice(words_for(interaction), takes=takes))

    @pressed(views.DECIDE)
    @admins_only
    async def decide(self, interaction: Interaction, to: str) -> None:
        """Off: none goes any more from now on; what stands goes with its conversation."""
        if to not in {views.ON, views.OFF}:
            raise Refusal("shell-no-such-door")
        takes = to == views.ON
        await self._images.decide(guild_of(interaction), takes=takes, by=interaction.user.id)
        await redraw(interaction, views.choice(words_for(interaction), takes=takes))
