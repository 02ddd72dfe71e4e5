"""The line under the bot's name: until when it is open, or when it opens."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.core.alias import GuildId
from bot.guilds.trial import Trial
from bot.shell.client import MINUTE, Bankje
from bot.shell.views import Words, server_words
from cogs.office_hours.rules.openness import OpeningStatus
from cogs.panel import rules
from cogs.panel.service import Panels
from cogs.panel.views import status


class StatusLineCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Panels(bot.services)
        self._trial = bot.services.shared(Trial)
        self._shown, self._said_open = "", False
        self._changed_at: datetime | None = None
        bot.schedule.every(MINUTE, self.look, name="presence")

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self._again()

    @commands.Cog.listener()
    async def on_resumed(self) -> None:
        await self._again()

    @commands.Cog.listener()
    async def on_openness_changed(self, _guild: GuildId) -> None:
        await self.look(self._bot.services.clock())

    @commands.Cog.listener()
    async def on_town_changed(self, _guild: GuildId) -> None:
        await self.look(self._bot.services.clock())

    async def _again(self) -> None:
        """A new connection may show nothing."""
        self._shown = ""
        await self.look(self._bot.services.clock())

    async def look(self, now: datetime) -> None:
        """Say what is true when that changed, at most once a minute; that nobody is there, now."""
        if not self._bot.is_ready():
            return
        line, is_open = await self._line(now)
        if line == self._shown or self._bot.acts.is_stopping:  # it says closed by then
            return
        due = rules.edit_due(self._changed_at, now, at_once=self._said_open and not is_open)
        if due > now:
            self._bot.schedule.once(due, self.look, name="presence-later")
            return
        self._shown, self._said_open, self._changed_at = line, is_open, now
        if not await self._bot.show_status(line):
            self._shown = ""

    async def _line(self, now: datetime) -> tuple[str, bool]:
        """One line for the whole bot, and whether it says that somebody is there.

        Towns of which one is open and another is not share none.
        """
        services = self._bot.services
        say = server_words(services)
        lines = {
            await self._line_of(guild, say, now)
            for guild in await self._service.set_up_servers()
            if self._bot.get_guild(guild)
        }
        return lines.pop() if len(lines) == 1 else (say("panel-line-neutral"), False)

    async def _line_of(self, guild: GuildId, say: Words, now: datetime) -> tuple[str, bool]:
        if not await self._trial.is_live(guild):
            return say("shell-line-trial"), False
        openness = await self._service.openness_without_promise(guild)
        return status.line(say, openness, now), openness.status is OpeningStatus.OPEN
