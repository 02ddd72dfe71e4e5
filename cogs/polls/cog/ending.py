"""By the clock: a poll ends, its votes and key go, and the team is asked what it does with it."""

from __future__ import annotations

from datetime import datetime

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.extension_points import Finding
from bot.guilds.trial import Trial
from bot.shell.channel_access import missing
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import PostSubject
from bot.shell.views import Words, server_words
from cogs.introductions.service.team import Introductions
from cogs.panel.service import SAID_BACK
from cogs.polls.cog.messages import STANDING
from cogs.polls.rules import Poll
from cogs.polls.service.polls import Polls, asking
from cogs.polls.views import public, team
from cogs.setup.service.check_up import FINDINGS


class PollEndingCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._services = bot.services
        self._polls = Polls(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._trial = bot.services.shared(Trial)
        bot.services.extensions.register(FINDINGS, self._findings)
        bot.services.extensions.register(SAID_BACK, self._said_back)
        bot.schedule.every(MINUTE, self.every_minute, name="ending polls")

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._polls.end_due():
            self._bot.dispatch("polls_changed", guild)
        await self._polls.forget_leavers()
        for guild in await self._polls.servers():
            await self._ask_team(guild)

    async def _ask_team(self, guild: GuildId) -> None:
        """In its channel, if only the team reads there now; else a minute later."""
        server = self._bot.get_guild(guild)
        if server is None or server.unavailable or await self._trial.is_opening(guild):
            return
        for poll in await self._polls.to_ask(guild):
            try:
                await self._ask(poll)
            except (Refusal, discord.NotFound, *UNREACHABLE):
                continue

    async def _ask(self, poll: Poll) -> None:
        """Once, also when the bot dies between posting and noting it."""
        about = asking(poll, poll.times_asked)
        if not await self._stands(about):
            place = self._bot.posts.place(poll.guild, await self._introductions.readers(poll.guild))
            screen = team.asks_team(server_words(self._services), poll, again=poll.times_asked > 0)
            await self._bot.posts.post(
                place, screen, PostSubject(poll.guild, about, poll.expires_at)
            )
        await self._polls.note_asked(poll)

    async def _stands(self, about: str) -> bool:
        for each in await self._services.traces.find(about):
            if each.message or await self._bot.posts.find_traced(each.id):
                return True
            await self._services.traces.gone(each.id)
        return False

    async def _said_back(self, locale: str, guild: GuildId) -> list[str]:
        """What the panel says of the newest one."""
        found = await self._polls.on_panel(guild)
        return public.said_back(Words(self._services.texts, locale), found) if found else []

    async def _findings(self, locale: str, guild: GuildId) -> list[Finding]:
        say, polls = Words(self._services.texts, locale), await self._polls.all(guild)
        nowhere = [each for each in polls if not self._may_stand(each)]
        return team.findings(say, polls, await self._polls.overdue(guild), len(nowhere))

    def _may_stand(self, poll: Poll) -> bool:
        channel = self._bot.get_channel(poll.channel)
        return isinstance(channel, discord.TextChannel) and not missing(channel, STANDING)
