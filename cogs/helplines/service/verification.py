"""How a municipality ticks off helplines that it has checked, and when a tick expires."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.helplines.rules import openness
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.openness import Tick, TickState
from cogs.helplines.service.helplines import HelplineNow, Helplines

WAITING = {TickState.NEVER, TickState.STALE}


@dataclass(frozen=True, slots=True)
class EntryToVerify:
    """An entry to look at: what people are told, and who looked last, if anyone did."""

    shown: HelplineNow
    fingerprint: str
    state: TickState
    tick: Tick | None


class Verification:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._helplines = services.shared(Helplines)

    async def to_check(self, guild: GuildId) -> list[tuple[Helpline, TickState]]:
        """Every line that people see: what became stale first, then what nobody ticked off."""
        known, moment = self._helplines.directory, self._services.clock()
        ticks = await self._helplines.ticks(guild)
        lines = openness.to_check(known, ticks, moment)
        return [(line, openness.tick_state(known, line, ticks, moment)) for line in lines]

    async def look(self, guild: GuildId, name: str) -> EntryToVerify:
        """Raise `Refusal("helplines-gone")` for what people do not see."""
        known, moment = self._helplines.directory, self._services.clock()
        line = known.get(name)
        if line is None or not line.can_be_shown:
            raise Refusal("helplines-gone")
        ticks = await self._helplines.ticks(guild)
        state = openness.tick_state(known, line, ticks, moment)
        tick = None if state is TickState.NEVER else ticks[line.id]
        shown = self._helplines.shown(line, ticks, moment)
        return EntryToVerify(shown, known.prints[line.id], state, tick)

    async def following(self, guild: GuildId, name: str) -> str | None:
        """The next entry that waits for somebody to look at it, other than this one."""
        waiting = [line.id for line, state in await self.to_check(guild) if state in WAITING]
        return next((each for each in waiting if each != name), None)

    async def tick(self, guild: GuildId, name: str, fingerprint: str, by: int) -> None:
        """Note who looked at what.

        Raise `Refusal("helplines-changed")` when what was looked at is not what is told now.
        """
        looked = await self.look(guild, name)
        if looked.fingerprint != fingerprint:
            raise Refusal("helplines-changed", name=looked.shown.line.name)
        await self._helplines.tick(guild, Tick(name, fingerprint, by, self._services.clock()))

    async def untick(self, guild: GuildId, name: str) -> None:
        """Take a tick back: the line loses its hours at once."""
        await self._helplines.untick(guild, (await self.look(guild, name)).shown.line.id)

    async def expire_ticks(self) -> list[GuildId]:
        """Drop the ticks of changed entries; give the servers where one has become stale."""
        known, moment = self._helplines.directory, self._services.clock()
        stale = []
        for guild in await self._helplines.servers():
            ticks = await self._helplines.ticks(guild)
            for tick in [*ticks.values()]:
                if known.prints.get(tick.entry) != tick.fingerprint:
                    await self._helplines.untick(guild, tick.entry)
            if openness.stale(known, await self._helplines.ticks(guild), moment):
                stale.append(guild)
        return stale
