"""`/werker afwezig`: an admin says until when somebody is not there, and never why."""

from __future__ import annotations

from contextlib import suppress

from discord import app_commands

from bot.core.errors import Refusal
from bot.shell.people import admins_only, guild_of, only_admins
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.translator import command_text
from cogs.introductions.cog.removal import CHANGED, RemovalCommands
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.absences import AFTER_ABSENCE, Absences
from cogs.introductions.views import absences as views


class AbsenceCommand(RemovalCommands):
    """A part of `/werker`."""

    _absences: Absences

    @app_commands.command(
        name=command_text("introductions-command-away"),
        description=command_text("introductions-command-away-about"),
    )
    @app_commands.rename(
        who=command_text("introductions-option-who"),
        until=command_text("introductions-option-away-until"),
    )
    @app_commands.describe(
        who=command_text("introductions-option-who-about"),
        until=command_text("introductions-option-away-until-about"),
    )
    @admins_only
    async def away(
        self,
        interaction: Interaction,
        who: app_commands.Range[str, 1, 100],
        until: app_commands.Range[str, 0, 60] = "",
    ) -> None:
        """Without a day they are there again."""
        worker = await self._service.find(guild_of(interaction), who)
        if until.strip():
            await self._begin(interaction, worker, until)
        else:
            say = words_for(interaction)
            was_away = await self._absences.end(worker, by=interaction.user.id)
            await reply(interaction, views.back(say, worker, was_away=was_away))
        for announced in CHANGED:
            self._bot.dispatch(announced, worker.guild)

    @away.autocomplete("who")
    async def _who_is_away(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        with suppress(Refusal):
            await only_admins(interaction)
            return await self._offered(interaction, typed)
        return []

    async def _begin(self, interaction: Interaction, worker: Worker, until: str) -> None:
        say = words_for(interaction)
        by = interaction.user.id
        absence = await self._absences.begin(worker, until, language=say.locale, by=by)
        extensions = self._bot.services.extensions
        ways = await extensions.gather(AFTER_ABSENCE, say.locale, worker, absence)
        await reply(interaction, views.away(say, worker, absence, ways))
