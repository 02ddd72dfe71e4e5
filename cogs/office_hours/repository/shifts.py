"""Rows of shifts and of worked time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.row_cache import RowCache
from bot.store.rows import Columns
from cogs.office_hours.rules.shifts import Availability, Shift
from cogs.office_hours.rules.worked_time import WorkedSpan, kept_until


@dataclass(frozen=True, slots=True)
class Presence:
    """How reachable someone on the bench is, and until when."""

    state: Availability
    ends_at: datetime


SHIFT = Columns(Shift, guild="guild_id", account="account_id")
PRESENT = Columns(Presence)
WORKED = Columns(WorkedSpan)
Benches = RowCache[GuildId, dict[int, Presence]]


class ShiftRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).with_suffix(".sql"))
        self._benches: Benches = store.cache("bench")

    async def find(self, guild: GuildId, account: int) -> Shift | None:
        """Give someone's shift, also one whose end has passed and that is still to be counted."""
        row = await self._q.find(self._store.db, guild_id=guild, account_id=account)
        return SHIFT.read(row) if row else None

    async def put(self, shift: Shift) -> None:
        async with self._store.writing() as db:
            await self._q.put(db, **SHIFT.write(shift), expires_at=kept_until(shift.ends_at))
            self._benches.changes(shift.guild, db)

    async def drop(self, shift: Shift) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=shift.guild, account_id=shift.account)
            self._benches.changes(shift.guild, db)

    async def here(self, guild: GuildId, moment: datetime) -> dict[int, Presence]:
        """The accounts that can be met now: asked at every act, so it is remembered.

        A shift ends by itself, even if nobody stops it and every job is late.
        """
        known = await self._benches.get(guild, partial(self._bench, guild))
        return {account: each for account, each in known.items() if each.ends_at > moment}

    async def _bench(self, guild: GuildId) -> dict[int, Presence]:
        rows = self._q.bench(self._store.db, guild_id=guild)
        return {row["account_id"]: PRESENT.read(row) async for row in rows}

    async def over(self, moment: datetime) -> list[Shift]:
        """The shifts whose planned end has passed."""
        return [SHIFT.read(row) async for row in self._q.over(self._store.db, now=moment)]

    async def running(self, moment: datetime) -> list[Shift]:
        rows = self._q.running(self._store.db, now=moment)
        return [SHIFT.read(row) async for row in rows]

    async def reminded(self, shift: Shift) -> bool:
        """Note that someone was reminded of this planned end; say whether it is the first time."""
        async with self._store.writing() as db:
            return await self._q.reminded(db, key=shift.key) is not None

    async def add_piece(self, shift: Shift, piece: WorkedSpan) -> None:
        async with self._store.writing() as db:
            await self._q.add_piece(
                db,
                **WORKED.write(piece),
                guild_id=shift.guild,
                account_id=shift.account,
                expires_at=kept_until(piece.ended_at),
            )

    async def pieces(self, guild: GuildId, account: int, moment: datetime) -> list[WorkedSpan]:
        """One worker's own; there is no way to ask for everybody's (R46)."""
        rows = self._q.pieces(self._store.db, guild_id=guild, account_id=account, now=moment)
        return [WORKED.read(row) async for row in rows]
