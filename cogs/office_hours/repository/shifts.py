"""Rows of shifts and of worked time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.core.alias import GuildId
from bot.core.clock import from_seconds, moment_or_none, seconds_or_none, to_seconds
from bot.store.opening import Row, Store, queries
from bot.store.row_cache import Remembered
from cogs.office_hours.rules.shifts import Availability, Shift, ShiftKind
from cogs.office_hours.rules.worked_time import WorkedSpan, kept_until


@dataclass(frozen=True, slots=True)
class Present:
    """How reachable someone on the bench is, and until when."""

    state: Availability
    ends_at: datetime


Benches = Remembered[GuildId, dict[int, Present]]


class ShiftRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).with_suffix(".sql"))
        self._benches: Benches = store.remembered("bench")

    async def find(self, guild: GuildId, account: int) -> Shift | None:
        """Give someone's shift, also one whose end has passed and that is still to be counted."""
        row = await self._q.find(self._store.db, guild_id=guild, account_id=account)
        return _shift(row) if row else None

    async def put(self, shift: Shift) -> None:
        async with self._store.writing() as db:
            await self._q.put(
                db,
                guild_id=shift.guild,
                account_id=shift.account,
                kind=shift.kind,
                state=shift.state,
                started_at=to_seconds(shift.started_at),
                since=to_seconds(shift.since),
                ends_at=to_seconds(shift.ends_at),
                remind_at=seconds_or_none(shift.remind_at),
                key=shift.key,
                expires_at=to_seconds(kept_until(shift.ends_at)),
            )
            self._benches.changes(shift.guild, db)

    async def drop(self, shift: Shift) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, guild_id=shift.guild, account_id=shift.account)
            self._benches.changes(shift.guild, db)

    async def here(self, guild: GuildId, moment: datetime) -> dict[int, Present]:
        """The accounts that can be met now: asked at every act, so it is remembered.

        A shift ends by itself, even if nobody stops it and every job is late.
        """
        known = await self._benches.get(guild, partial(self._bench, guild))
        return {account: each for account, each in known.items() if each.ends_at > moment}

    async def _bench(self, guild: GuildId) -> dict[int, Present]:
        rows = self._q.bench(self._store.db, guild_id=guild)
        return {row[0]: Present(Availability(row[1]), from_seconds(row[2])) async for row in rows}

    async def over(self, moment: datetime) -> list[Shift]:
        """The shifts whose planned end has passed."""
        return [_shift(row) async for row in self._q.over(self._store.db, now=to_seconds(moment))]

    async def running(self, moment: datetime) -> list[Shift]:
        rows = self._q.running(self._store.db, now=to_seconds(moment))
        return [_shift(row) async for row in rows]

    async def reminded(self, shift: Shift) -> bool:
        """Note that someone was reminded of this planned end; say whether it is the first time."""
        async with self._store.writing() as db:
            return await self._q.reminded(db, key=shift.key) is not None

    async def add_piece(self, shift: Shift, piece: WorkedSpan) -> None:
        async with self._store.writing() as db:
            await self._q.add_piece(
                db,
                guild_id=shift.guild,
                account_id=shift.account,
                started_at=to_seconds(piece.started_at),
                ended_at=to_seconds(piece.ended_at),
                kind=piece.kind,
                expires_at=to_seconds(kept_until(piece.ended_at)),
            )

    async def pieces(self, guild: GuildId, account: int, moment: datetime) -> list[WorkedSpan]:
        """One worker's own; there is no way to ask for everybody's (R46)."""
        rows = self._q.pieces(
            self._store.db, guild_id=guild, account_id=account, now=to_seconds(moment)
        )
        return [
            WorkedSpan(from_seconds(start), from_seconds(end), ShiftKind(kind))
            async for start, end, kind in rows
        ]


def _shift(row: Row) -> Shift:
    guild, account, kind, state, started, since, ends, remind, key = row
    return Shift(
        guild=GuildId(guild),
        account=account,
        kind=ShiftKind(kind),
        state=Availability(state),
        started_at=from_seconds(started),
        since=from_seconds(since),
        ends_at=from_seconds(ends),
        remind_at=moment_or_none(remind),
        key=key,
    )
