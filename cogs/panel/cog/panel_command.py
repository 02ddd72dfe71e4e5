"""`/paneel`: an admin decides for whom the bench is, and posts the panel anew."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.translator import command_text
from cogs.panel import rules
from cogs.panel.service import Panels
from cogs.panel.views import panel as views


@app_commands.default_permissions(manage_guild=True)
class PanelCommandCog(
    commands.GroupCog,
    group_name=command_text("panel-command"),
    group_description=command_text("panel-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Panels(bot.services)

    @app_commands.command(
        name=command_text("panel-command-for"),
        description=command_text("panel-command-for-about"),
    )
    @app_commands.rename(
        youngest=command_text("panel-option-youngest"), oldest=command_text("panel-option-oldest")
    )
    @app_commands.describe(
        youngest=command_text("panel-option-youngest-about"),
        oldest=command_text("panel-option-oldest-about"),
    )
    @admins_only
    async def for_whom(
        self, interaction: Interaction, youngest: int | None = None, oldest: int | None = None
    ) -> None:
        guild, decided = guild_of(interaction), rules.ages(youngest, oldest)
        await self._service.decide(guild, decided, by=interaction.user.id)
        await reply(interaction, views.decided(words_for(interaction), decided))
        self._bot.dispatch("town_changed", guild)

    @app_commands.command(
        name=command_text("panel-command-again"),
        description=command_text("panel-command-again-about"),
    )
    @admins_only
    async def again(self, interaction: Interaction) -> None:
        """When it has scrolled out of sight, or is stuck. The old one goes."""
        guild = guild_of(interaction)
        if not (await self._bot.services.town(guild)).is_set_up:
            raise Refusal("panel-not-set-up")
        await reply(interaction, views.hung(words_for(interaction)))
        self._bot.dispatch("panel_wanted", guild)
