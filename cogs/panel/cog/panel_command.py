"""`/paneel`: an admin decides for whom the bench is, and posts the panel anew."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_AGES
from bot.shell.translator import command_text
from bot.shell.views import Filled, Screen, pressed, submitted
from cogs.panel import rules
from cogs.panel.service import Panels
from cogs.panel.settings import PanelSettings
from cogs.panel.views import admin as views


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
        if youngest is None and oldest is None:
            await reply(interaction, await self._ages(interaction))  # a look changes nothing
            return
        await self._decide(interaction, rules.ages(youngest, oldest))

    @pressed("panel:ages")
    @admins_only
    async def change_ages(self, interaction: Interaction, _key: str) -> None:
        kept = await self._service.decided(guild_of(interaction))
        token = self._bot.services.random_source.token()
        await open_form(interaction, views.ages_form(words_for(interaction), token, kept))

    @pressed(DOOR_AGES)
    @admins_only
    async def show_ages(self, interaction: Interaction, _key: str) -> None:
        await redraw(interaction, await self._ages(interaction))

    @submitted("panel:ages")
    @admins_only
    async def fill_in_ages(self, interaction: Interaction, form: Filled) -> None:
        youngest, oldest = (
            form.text.get(name, "") for name in (views.YOUNGEST_FIELD, views.OLDEST_FIELD)
        )
        decided = rules.ages_typed(youngest, oldest)
        await self._decide(interaction, decided, seen=first_part(form.key))

    async def _ages(self, interaction: Interaction) -> Screen:
        kept = await self._service.decided(guild_of(interaction))
        return views.ages(words_for(interaction), kept)

    async def _decide(
        self, interaction: Interaction, decided: PanelSettings, *, seen: str | None = None
    ) -> None:
        guild = guild_of(interaction)
        await self._service.decide(guild, decided, by=interaction.user.id, seen=seen)
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
