"""A practice question through the whole way: asked, answered, read, and taken away again."""

from __future__ import annotations

from datetime import datetime

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.store.guild_profile import GuildProfile
from cogs.check_up.rules import PracticeStep, Practised
from cogs.questions.service.practice import Practice, PracticeProvider, PracticeWay

LINES = 2
"""What both sides wrote of a practice question."""


class PracticeRuns:
    """One at a time on a server. What a kill leaves standing, the next minute takes away."""

    def __init__(self, bot: Bankje) -> None:
        self._practice = bot.services.shared(Practice)
        self._provider = bot.services.shared(PracticeProvider)
        self._running: set[GuildId] = set()

    async def run(self, guild: GuildId, *, rings: bool) -> Practised:
        """Raise `Refusal("check_up-practice-busy")` while another is under way."""
        if guild in self._running:
            raise Refusal("check_up-practice-busy")
        self._running.add(guild)
        self._practice.ring(guild, rings=rings)
        run = _Run(self._provider.way, guild)
        try:
            await run.steps()
        except (Refusal, *UNREACHABLE):
            pass  # the first step that is missing says so
        finally:
            self._practice.ring(guild, rings=False)
            cleaned = await self._erased(guild)
            self._running.discard(guild)
        return Practised(tuple(run.done), cleaned, rings, tuple(run.rung), tuple(run.shown))

    async def _erased(self, guild: GuildId) -> bool:
        try:
            return await self._provider.way.erase(guild)
        except UNREACHABLE:
            return False

    async def clear(self, guild: GuildId) -> None:
        """Take away what is left of one that nobody runs any more."""
        if guild not in self._running and await self._practice.keys(guild):
            await self._erased(guild)

    async def clear_after_start(self, guild: GuildId) -> None:
        """The same of one that a kill ended, at whichever step."""
        if guild not in self._running and await self._practice.is_left(guild):
            await self._erased(guild)


class _Run:
    def __init__(self, way: PracticeWay, guild: GuildId) -> None:
        self._way, self._guild = way, guild
        self.done: list[PracticeStep] = []
        self.rung: list[str] = []
        self.shown: list[str] = []

    async def steps(self) -> None:
        """Each step as it happens to a real question. Raise what the first that fails raises."""
        await self._way.form(self._guild)
        self.done.append(PracticeStep.FORM)
        asked = await self._way.ask(self._guild)
        self.done.append(PracticeStep.CARD)
        self.rung = await self._way.rung(asked)
        if not await self._way.read(asked):
            return
        self.done.append(PracticeStep.THREAD)
        await self._way.answer(asked)
        self.done.append(PracticeStep.ANSWER)
        self.shown = await self._way.read(asked)
        if len(self.shown) == LINES:
            self.done.append(PracticeStep.INBOX)


class PracticeCog(commands.Cog):
    def __init__(self, bot: Bankje, runs: PracticeRuns) -> None:
        self._bot = bot
        self._runs = runs
        bot.schedule.every(MINUTE, self.every_minute, name="practice")

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._bot.services.guilds.with_room(GuildProfile):
            await self._runs.clear(guild)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        for guild in await self._bot.services.guilds.with_room(GuildProfile):
            await self._runs.clear_after_start(guild)
