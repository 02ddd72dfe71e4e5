"""`/hulplijnen nakijken`: an admin checks each line before it may be called open."""

from __future__ import annotations

from datetime import datetime

from discord import app_commands
from discord.ext import commands

from bot.shell.client import MINUTE, Bankje
from bot.shell.door_keys import page_of
from bot.shell.people import admins_only, guild_of, only_admins
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_CHECK_HELPLINE, DOOR_TICK_HELPLINES
from bot.shell.translator import command_text
from bot.shell.views import MenuSelection, chosen, pressed
from cogs.helplines.cog.finding_help import redraw_or_reply
from cogs.helplines.service.verification import Verification
from cogs.helplines.views import verification as views

HOUR = 60 * MINUTE


@app_commands.default_permissions(manage_guild=True)
class VerificationCog(
    commands.GroupCog,
    group_name=command_text("helplines-check-command"),
    group_description=command_text("helplines-check-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Verification(bot.services)
        bot.schedule.every(HOUR, self.every_hour, name="helplines")

    @app_commands.command(
        name=command_text("helplines-check-command-look"),
        description=command_text("helplines-check-command-look-about"),
    )
    @admins_only
    async def command(self, interaction: Interaction) -> None:
        lines = await self._service.to_check(guild_of(interaction))
        await reply(interaction, views.entry_list(words_for(interaction), lines, 0))

    @pressed(DOOR_TICK_HELPLINES)
    @admins_only
    async def page(self, interaction: Interaction, key: str) -> None:
        page = page_of(key)
        lines = await self._service.to_check(guild_of(interaction))
        await redraw_or_reply(interaction, views.entry_list(words_for(interaction), lines, page))

    @chosen(DOOR_CHECK_HELPLINE)
    async def choose(self, interaction: Interaction, picked: MenuSelection) -> None:
        await self._look(interaction, picked.values[0])

    @pressed(DOOR_CHECK_HELPLINE)
    async def look(self, interaction: Interaction, key: str) -> None:
        await self._look(interaction, key)

    @pressed("helplines:tick")
    @admins_only
    async def tick(self, interaction: Interaction, key: str) -> None:
        name, _, fingerprint = key.partition(".")
        guild = guild_of(interaction)
        await self._service.tick(guild, name, fingerprint, interaction.user.id)
        await self._look(interaction, name)

    @pressed("helplines:ticknext")
    @admins_only
    async def tick_and_go_on(self, interaction: Interaction, key: str) -> None:
        name, _, fingerprint = key.partition(".")
        guild = guild_of(interaction)
        await self._service.tick(guild, name, fingerprint, interaction.user.id)
        following = await self._service.following(guild, name)
        await self._look(interaction, following or name)

    @pressed("helplines:untick")
    @admins_only
    async def untick(self, interaction: Interaction, key: str) -> None:
        name = key.partition(".")[0]
        await self._service.untick(guild_of(interaction), name)
        await self._look(interaction, name)

    async def _look(self, interaction: Interaction, name: str) -> None:
        await only_admins(interaction)
        guild = guild_of(interaction)
        seen = await self._service.look(guild, name)
        following = await self._service.following(guild, name)
        await redraw_or_reply(
            interaction, views.entry_screen(words_for(interaction), seen, following)
        )

    async def every_hour(self, _moment: datetime) -> None:
        """Drop the ticks of what has changed; the owner hears once of what became stale."""
        for guild in await self._service.expire_ticks():
            self._bot.dispatch("trouble", guild, "helplines-stale")
