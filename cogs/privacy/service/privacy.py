"""Seeing what is held, and wiping it: rows at once, messages as soon as Discord answers."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.core.held import Held, held
from bot.core.house import House
from bot.core.traces import Trace
from cogs.consent.service import Choices
from cogs.questions.rules import Key
from cogs.questions.rules.turns import only_its_own
from cogs.questions.service.questions import Questions

TOLD = "wiped-"
"""How the keys of the team's lines begin, so that they are known again after a crash."""
TOLD_FOR = timedelta(days=7)
"""How long the team channel says that a conversation was wiped."""


class Privacy:
    def __init__(self, house: House) -> None:
        self._house = house
        self._choices = Choices(house)
        self._questions = Questions(house)

    async def held(self, guild: GuildId, alias: Alias) -> list[Held]:
        """Every stored field about this person, as it stands now."""
        await self._choices.visited(guild, alias)
        rows = await held(self._house.store, guild, alias)
        return sorted(rows, key=lambda row: row.table != "conversation")

    async def whose(self, key: str, account: int) -> tuple[GuildId, Alias]:
        """From a direct message: whose conversation a button is about, if it is this person's.

        Raise `Refusal("questions-gone")` otherwise.
        """
        found = await self._questions.by_key(key)
        alias = self._house.alias_of(found.guild, account) if found else Alias("")
        return only_its_own(found, alias).guild, alias

    async def wipe(
        self, guild: GuildId, alias: Alias, telling: int
    ) -> tuple[list[Key], Trace | None]:
        """Forget someone on this server, whole or not at all.

        Give the keys of what stood there, and the line that the team is to read, if anything did.

        The messages are due at once; the sweeper deletes them, after a restart too. `telling`: the
        channel in which the team is to read that it happened; that is written down with it.
        """
        now, line = self._house.clock(), None
        async with self._house.store.wiping():
            keys = await self._questions.keys(guild, alias)
            for key in keys:
                await self._house.traces.end_at(key, now)
            await self._house.store.forget(guild, alias)
            if keys:
                await self._house.counters.add(guild, "wiped", now)
                line = await self._intend_to_tell(guild, telling)
        await self._house.store.empty_log()
        return keys, line

    async def _intend_to_tell(self, guild: GuildId, channel: int) -> Trace | None:
        """The line for the team, under a key of its own: nothing leads to whom it is about."""
        now = self._house.clock()
        trace = await self._house.traces.intend(
            guild=guild,
            about=TOLD + self._house.chance.token(),
            kind="message",
            channel=channel,
            moment=now,
            due=now + TOLD_FOR,
        )
        return await self._house.traces.by_id(trace)

    async def to_tell(self) -> list[Trace]:
        """The lines for a team that do not stand there yet, as far as is known."""
        return await self._house.traces.unposted(TOLD, self._house.clock())

    async def seen(self, guild: GuildId, key: str) -> None:
        """The line in the team channel that something was wiped may go.

        Raise `Refusal("shell-no-such-door")` for any other key: nothing else goes this way, and
        nothing of another server.
        """
        found = await self._house.traces.about(key)
        if not any(trace.guild == guild for trace in found) or await self._questions.by_key(key):
            raise Refusal("shell-no-such-door")
        await self._house.traces.end_at(key, self._house.clock())

    def backups_until(self) -> datetime | None:
        """When the last backup that may hold what is wiped now is gone; None without backups."""
        kept = self._house.retention.backups
        return self._house.clock() + kept if kept else None
