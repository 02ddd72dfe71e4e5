"""Who waits on a server, in order, for each channel in which conversations stand."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.opening_hours.calendar import Calendar
from bot.services import Services
from bot.store.guild_profile import GuildProfile
from cogs.introductions.rules.team import Role, Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.rules.openness import ResponseTime
from cogs.office_hours.service.openness import OfficeHours, ResponseTimes
from cogs.questions.rules.assignment import is_for_anybody, may_act
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.endings import ends_at
from cogs.questions.service.assignment import Queue
from cogs.queue.rules.lines import QueueEntry, late_at, ordered

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Board:
    """All that is open in one channel, for the kind of worker `only`; who waits stands in order.

    `busy`: how many were answered; `paused`: how many chose a pause and do not wait.
    `sample`: any conversation of it, by which its place is found.
    """

    channel: int
    only: Role | None
    waiting: tuple[QueueEntry, ...]
    busy: int
    sample: Conversation
    paused: int = 0

    @property
    def key(self) -> str:
        """Opaque, and the same in each process: by it the message of this board is found again."""
        place = f"queue {self.sample.guild} {self.channel} {self.only or ''}"
        return hashlib.sha256(place.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class WaitingForOne:
    """What one worker should know: who waits for anybody's answer, and what else is theirs."""

    for_anybody: tuple[QueueEntry, ...]
    own: tuple[QueueEntry, ...]


@dataclass(frozen=True, slots=True)
class _Basis:
    """What all of it follows from, beside the time."""

    state: str
    calendar: Calendar
    promised: ResponseTime
    team: tuple[Worker, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    basis: _Basis
    entries: tuple[QueueEntry, ...]
    until: datetime
    """From then on it is another by time alone."""


class Waiting:
    """Use it as `services.shared(Waiting)`. Rows are read only when something has changed."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._queue = Queue(services)
        self._hours = OfficeHours(services)
        self._response_times = services.shared(ResponseTimes)
        self._introductions = services.shared(Introductions)
        self._known: dict[GuildId, _Known] = {}

    async def servers(self) -> list[GuildId]:
        return await self._services.guilds.with_room(GuildProfile)

    async def entries(self, guild: GuildId) -> tuple[QueueEntry, ...]:
        """Everything that is open, in the order in which it is to be answered."""
        moment = self._services.clock()
        basis = await self._basis(guild)
        known = self._known.get(guild)
        if known is None or known.basis != basis or moment >= known.until:
            known = self._known[guild] = await self._looked(guild, basis, moment, known)
        return known.entries

    async def boards(self, guild: GuildId) -> list[Board]:
        found: dict[tuple[int, Role | None], list[QueueEntry]] = defaultdict(list)
        for each in await self.entries(guild):
            found[each.conversation.channel, each.conversation.only].append(each)
        return [_board(*place, each) for place, each in found.items()]

    async def of_worker(self, worker: Worker) -> WaitingForOne:
        """Only what this worker may act upon (R2)."""
        entries = await self.entries(worker.guild)
        mine = [each for each in entries if may_act(each.conversation, worker)]
        first = [e for e in mine if e.conversation.waiting and is_for_anybody(e.conversation)]
        own = [e for e in mine if e.conversation.worker == worker.account and e not in first]
        return WaitingForOne(tuple(first), tuple(own))

    async def may_see(self, worker: Worker) -> list[QueueEntry]:
        """All that waits and this worker may act upon; what else is theirs comes after it."""
        entries = await self.entries(worker.guild)
        mine = [each for each in entries if may_act(each.conversation, worker)]
        waiting = [each for each in mine if each.conversation.waiting]
        own = [each for each in mine if each.conversation.worker == worker.account]
        return [*waiting, *(each for each in own if not each.conversation.waiting)]

    async def _basis(self, guild: GuildId) -> _Basis:
        return _Basis(
            await self._queue.state_of(guild),
            await self._hours.calendar(guild),
            await self._response_times.now(guild),
            tuple(await self._introductions.team(guild)),
        )

    async def _looked(
        self, guild: GuildId, basis: _Basis, moment: datetime, known: _Known | None
    ) -> _Known:
        found = await self._queue.open_now(guild)
        entries = _entries(found, basis, known)
        ends = [ends_at(each, self._services.retention) for each in found]
        later = [each.late_at for each in entries if each.late_at]
        changes = [each for each in (*ends, *later) if each > moment]
        return _Known(basis, tuple(ordered(entries, moment)), min(changes, default=moment + A_DAY))


def _entries(
    found: Sequence[Conversation], basis: _Basis, known: _Known | None
) -> list[QueueEntry]:
    """What has not changed is late when it was, by the same hours."""
    team = {each.account: each for each in basis.team}
    is_as_before = known and replace(known.basis, state=basis.state) == basis
    before = {e.conversation.key: e for e in known.entries} if known and is_as_before else {}

    def entry(each: Conversation) -> QueueEntry:
        standing = before.get(each.key)
        if standing and standing.conversation == each:
            return standing
        late = late_at(each, basis.calendar, basis.promised)
        return QueueEntry(each, late, team.get(each.worker or 0))

    return [entry(each) for each in found]


def _board(channel: int, only: Role | None, entries: list[QueueEntry]) -> Board:
    waiting = tuple(each for each in entries if each.conversation.waiting)
    sample = entries[0].conversation
    held = [each.conversation for each in entries if not each.conversation.waiting]
    paused = sum(each.paused_at is not None for each in held)
    busy = len(entries) - len(waiting) - paused
    return Board(channel, only, waiting, busy, sample, paused)
