"""`/hulp` and *Nu hulp nodig*: one call to Discord, nothing kept."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.settings import helplines_file
from bot.shell.client import Bankje
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.translator import named
from bot.shell.views import pressed
from cogs.helplines import views
from cogs.helplines.service import Helplines


class HelplinesCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._service = Helplines(bot.house, helplines_file(bot.settings))

    @app_commands.command(
        name=named("hulp", "helplines-command"),
        description=named("Bekijk wie je nu kunt bellen.", "helplines-command-about"),
    )
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def command(self, interaction: Interaction) -> None:
        await self.everyone(interaction, "")

    @pressed("helplines:all")
    async def everyone(self, interaction: Interaction, _key: str) -> None:
        await reply(interaction, views.listed(words_for(interaction), self._service.first()))

    @pressed("helplines:crisis")
    async def crisis(self, interaction: Interaction, _key: str) -> None:
        await self.on_crisis_asked(interaction)

    @commands.Cog.listener()
    async def on_crisis_asked(self, interaction: Interaction) -> None:
        guild = GuildId(interaction.guild_id) if interaction.guild_id else None
        here = await self._service.team_is_here(guild)
        await reply(interaction, views.crisis(words_for(interaction), team_is_here=here))


async def setup(bot: Bankje) -> None:
    await bot.add_cog(HelplinesCog(bot))
