"""`/noodstop`: anyone of the team closes the bench everywhere at once; an admin opens it again."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.guilds.intake import Intake
from bot.shell.client import MINUTE, Bankje
from bot.shell.people import admins_only, guild_of, is_admin, worker_unless_admin
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import pressed
from bot.store.guild_profile import GuildProfile
from cogs.alarm import views
from cogs.alarm.service import BEFORE_REOPENING
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions

HERE, EVERYWHERE = "intake-stopped", "intake-stopped-everywhere"
"""Kinds of alarm."""


class EmergencyStopCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._intake = bot.services.shared(Intake)
        self._introductions = bot.services.shared(Introductions)
        self._known: dict[tuple[GuildId, str], bool] = {}
        bot.schedule.every(MINUTE, self.every_minute, name="intake")

    @app_commands.command(
        name=command_text("alarm-stop-command"),
        description=command_text("alarm-stop-command-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        """No question first: whoever needs this has no time for one, and it can be undone."""
        guild, worker = guild_of(interaction), await self._worker(interaction)
        await self._intake.stop(guild, by=interaction.user.id)
        draw = partial(views.stopped_by, worker=worker, account=interaction.user.id)
        self._bot.dispatch("alarm", guild, HERE, draw)
        self._bot.dispatch("openness_changed", guild)
        may_open = await is_admin(interaction)
        await reply(interaction, views.stopped(words_for(interaction), may_open=may_open))

    async def _worker(self, interaction: Interaction) -> Worker | None:
        """None for an admin who is no worker. Raise as `Introductions.acting`."""
        worker = await worker_unless_admin(interaction, Introductions)
        return worker or await self._introductions.known(guild_of(interaction), interaction.user.id)

    @pressed("alarm:open")
    @admins_only
    async def open(self, interaction: Interaction, _key: str) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        async with patient(interaction):
            wrong = await self._bot.services.extensions.gather(BEFORE_REOPENING, say.locale, guild)
            if self._intake.is_stopped_everywhere:
                wrong = [say("alarm-stopped-everywhere"), *wrong]
            if wrong:
                await reply(interaction, views.not_yet(say, wrong))
                return
            was_open = not await self._intake.is_stopped_here(guild)
            if not was_open:
                await self._intake.open(guild, by=interaction.user.id)
            await reply(interaction, views.opened(say, was_open=was_open))
        if was_open:
            return
        self._bot.dispatch("alarm_over", guild, HERE, views.opened_told)
        self._bot.dispatch("openness_changed", guild)

    # -- what the shell did, and what still stands ------------------------------------------------

    async def every_minute(self, _moment: datetime) -> None:
        """Notice the operator's stop, and remind daily of what is still closed."""
        for guild in await self._bot.services.guilds.with_room(GuildProfile):
            everywhere = self._intake.is_stopped_everywhere
            self._look(guild, EVERYWHERE, stands=everywhere)
            here = await self._intake.is_stopped_here(guild)
            self._look(guild, HERE, stands=here)

    def _look(self, guild: GuildId, kind: str, *, stands: bool) -> None:
        known = self._known.get((guild, kind))
        self._known[guild, kind] = stands
        if stands:
            self._bot.dispatch("alarm", guild, kind, partial(views.still_stopped, kind=kind))
        elif known is not False:  # after a restart too: it may have been opened meanwhile
            self._bot.dispatch("alarm_over", guild, kind, views.opened_told)
        if known is not None and known is not stands:
            self._bot.dispatch("openness_changed", guild)
