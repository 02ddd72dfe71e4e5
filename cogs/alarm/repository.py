"""Who is told, and what they heard already: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.alarm.rules import AlarmContact, CallConsent, RingTimes

QUERIES = Path(__file__).parent / "queries.sql"
CONTACT = Columns(AlarmContact, account="account_id", until="expires_at")


class AlarmRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def agree(
        self,
        guild: GuildId,
        account: int,
        rings: RingTimes,
        calls: CallConsent,
        moment: datetime,
        until: datetime,
    ) -> None:
        async with self._store.writing() as db:
            await self._q.agree(
                db,
                guild_id=guild,
                account_id=account,
                rings=rings,
                calls=calls,
                now=moment,
                expires_at=until,
            )

    async def leave(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.leave(db, guild_id=guild, account_id=account)

    async def told(self, guild: GuildId, moment: datetime) -> list[AlarmContact]:
        """Those whose yes holds, the longest ago first."""
        rows = self._q.all_told(self._store.db, guild_id=guild, now=moment)
        return [CONTACT.read(row) async for row in rows]

    async def reached(self, guild: GuildId, account: int, *, reached: bool) -> None:
        async with self._store.writing() as db:
            await self._q.reached(db, guild_id=guild, account_id=account, reached=reached)

    async def answer_calls(self, guild: GuildId, account: int, calls: CallConsent) -> None:
        async with self._store.writing() as db:
            await self._q.answer_calls(db, guild_id=guild, account_id=account, calls=calls)

    async def lead(self, guild: GuildId, account: int) -> None:
        """Let this one lead the team, and nobody else."""
        async with self._store.writing() as db:
            await self._q.lead_no_more(db, guild_id=guild)
            await self._q.lead(db, guild_id=guild, account_id=account)

    async def ending(self, moment: datetime, soon: datetime) -> list[tuple[GuildId, AlarmContact]]:
        rows = self._q.ending(self._store.db, now=moment, soon=soon)
        return [(GuildId(row["guild_id"]), CONTACT.read(row)) async for row in rows]

    async def asked_again(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.asked_again(db, guild_id=guild, account_id=account)

    async def begin(
        self, guild: GuildId, kind: str, place: int, moment: datetime, again: datetime
    ) -> bool:
        """Say whether this place must hear it now; asking counts as telling."""
        async with self._store.writing() as db:
            new = await self._q.begin(
                db,
                guild_id=guild,
                kind=kind,
                place_id=place,
                now=moment,
                expires_at=again,
            )
        return new is not None

    async def not_told(self, guild: GuildId, kind: str, place: int) -> None:
        async with self._store.writing() as db:
            await self._q.not_told(db, guild_id=guild, kind=kind, place_id=place)

    async def over(self, guild: GuildId, kind: str) -> set[int]:
        """Forget an alarm; give the places that heard it."""
        async with self._store.writing() as db:
            heard = {place async for (place,) in self._q.heard(db, guild_id=guild, kind=kind)}
            await self._q.over(db, guild_id=guild, kind=kind)
        return heard
