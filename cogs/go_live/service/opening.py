"""From trial to live: everything of the trial goes, and only then the bench opens.

The server is *opening* meanwhile, in the store: who dies halfway finds that again and goes on, and
nobody begins anything until it is live. What is deleted goes by the keys of the server and of its
conversations, never by a date.
"""

from __future__ import annotations

from bot.core.alias import NO_SERVER, GuildId
from bot.guilds.trial import Trial
from bot.services import Services
from bot.store.guild_profile import GuildProfile
from bot.store.personal_data import aliases_on, forget_young, young_rows
from cogs.closing.service.feedback import Feedback
from cogs.go_live.rules import OF_TRIAL_TOO, Left
from cogs.questions.service.held_words import HeldWords


class Opening:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._trial = services.shared(Trial)

    async def conversations(self, guild: GuildId) -> int:
        """How many there are of the trial."""
        return await young_rows(self._services.store, [guild], only="conversation")

    async def begin(self, guild: GuildId, *, by: int) -> None:
        """Raise as `Trial.begin_opening`: of two admins, one opens it."""
        async with self._services.store.writing():
            count = await self.conversations(guild)
            await self._trial.begin_opening(guild, count, by=by)

    async def wipe(self, guild: GuildId) -> None:
        """Delete every row of the trial; what stands on Discord is due at once."""
        store, now = self._services.store, self._services.clock()
        async with store.wiping():
            for each in await self._servers(guild):
                for alias in await aliases_on(store, each):
                    self._services.shared(HeldWords).forget(each, alias)
                    self._services.shared(Feedback).forget(each, alias)
                await self._services.traces.end_all(each, now)
                await forget_young(store, each, also=OF_TRIAL_TOO)
        await store.empty_log()

    async def open_if_empty(self, guild: GuildId) -> Left:
        """Count both, rows and messages; without any, it is live from now on."""
        async with self._services.store.writing():
            left = await self.left(guild)
            if not left.in_all:
                await self._trial.go_live(guild)
        return left

    async def left(self, guild: GuildId) -> Left:
        servers = await self._servers(guild)
        rows = await young_rows(self._services.store, servers, also=OF_TRIAL_TOO)
        messages = [await self._services.traces.how_many_on(each) for each in servers]
        return Left(rows, sum(messages))

    async def _servers(self, guild: GuildId) -> list[GuildId]:
        """With it, what hangs on no server, as an answer to a direct message; of one town only."""
        towns = await self._services.guilds.with_room(GuildProfile)
        others = [each for each in towns if each != guild]
        known = [each for each in others if (await self._services.town(each)).is_set_up]
        return [guild] if known else [guild, NO_SERVER]
