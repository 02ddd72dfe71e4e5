"""Rows of towns that share a team, of invitations to do so, and of what is still to be told."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.row_cache import RowCache
from bot.store.rows import Columns
from cogs.shared_team.rules import CODE_HOLDS, Invitation, Notice

QUERIES = Path(__file__).parent / "queries.sql"
INVITATION = Columns(Invitation, guild="guild_id", partner="partner_id")
NOTICE = Columns(Notice, guild="guild_id", partner="partner_id", until="expires_at")
Named = RowCache[GuildId, tuple[GuildId, ...]]


class SharedTeamRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)
        self._named: Named = store.cache("shared_team")

    async def named(self, guild: GuildId) -> tuple[GuildId, ...]:
        """The towns that this one names; asked at every act, so it is remembered."""
        return await self._named.get(guild, partial(self._read, guild))

    async def _read(self, guild: GuildId) -> tuple[GuildId, ...]:
        rows = self._q.named(self._store.db, guild_id=guild)
        return tuple([GuildId(row[0]) async for row in rows])

    async def all(self) -> list[tuple[GuildId, GuildId]]:
        """Each town with each that it names."""
        return [(GuildId(row[0]), GuildId(row[1])) async for row in self._q.all(self._store.db)]

    async def agree(self, guild: GuildId, partner: GuildId, moment: datetime) -> None:
        async with self._store.writing() as db:
            for one, other in ((guild, partner), (partner, guild)):
                await self._q.agree(db, guild_id=one, partner_id=other, agreed_at=moment)
                self._named.changes(one, db)

    async def leave(self, guild: GuildId, partner: GuildId) -> None:
        """Both rows go: nothing of it stays with either."""
        async with self._store.writing() as db:
            for one, other in ((guild, partner), (partner, guild)):
                await self._q.leave(db, guild_id=one, partner_id=other)
                self._named.changes(one, db)


class InvitationRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def invite(self, guild: GuildId, key: str, digest: str, moment: datetime) -> None:
        ends = moment + CODE_HOLDS
        async with self._store.writing() as db:
            await self._q.invite(db, guild_id=guild, key=key, digest=digest, expires_at=ends)

    async def made_by(self, guild: GuildId, moment: datetime) -> Invitation | None:
        row = await self._q.made_by(self._store.db, guild_id=guild, now=moment)
        return INVITATION.read(row) if row else None

    async def typed_by(self, guild: GuildId, moment: datetime) -> list[Invitation]:
        rows = self._q.typed_by(self._store.db, partner_id=guild, now=moment)
        return [INVITATION.read(row) async for row in rows]

    async def use(self, digest: str, guild: GuildId, moment: datetime) -> Invitation | None:
        """Use a code for a town; None for one that is wrong, over, its own, or used already."""
        async with self._store.writing() as db:
            row = await self._q.use(db, digest=digest, partner_id=guild, now=moment)
        return INVITATION.read(row) if row else None

    async def drop(self, key: str) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, key=key)


class NoticeRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def owe(self, notice: Notice) -> None:
        async with self._store.writing() as db:
            await self._q.owe(db, **NOTICE.write(notice))

    async def untold(self, moment: datetime) -> list[Notice]:
        return [NOTICE.read(row) async for row in self._q.untold(self._store.db, now=moment)]

    async def is_untold(self, key: str) -> bool:
        return bool(await self._q.is_untold(self._store.db, key=key))

    async def told(self, key: str) -> None:
        """Also when it is to be told no more."""
        async with self._store.writing() as db:
            await self._q.told(db, key=key)
