"""Agreements and choices: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from cogs.consent.rules import Choice, Value, Version

QUERIES = Path(__file__).parent / "queries.sql"


class AgreementRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def agree(
        self, guild: GuildId, alias: Alias, version: Version, *, moment: datetime, until: datetime
    ) -> None:
        async with self._store.writing() as db:
            await self._q.agree(
                db,
                guild_id=guild,
                alias=alias,
                version=version,
                agreed_at=moment,
                expires_at=until,
            )

    async def find(self, guild: GuildId, alias: Alias, moment: datetime) -> Version | None:
        found = await self._q.find(self._store.db, guild_id=guild, alias=alias, now=moment)
        return Version(found) if found else None

    async def agreed_at(self, guild: GuildId, alias: Alias, moment: datetime) -> datetime | None:
        found = await self._q.agreed_at(self._store.db, guild_id=guild, alias=alias, now=moment)
        return from_seconds(found) if found else None

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.keep(db, guild_id=guild, alias=alias, expires_at=until)


class ChoiceRepository:
    """Only what differs from the default has a row."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(
        self,
        guild: GuildId,
        alias: Alias,
        kind: Choice,
        value: Value,
        *,
        moment: datetime,
        until: datetime,
    ) -> None:
        async with self._store.writing() as db:
            await self._q.choose(
                db,
                guild_id=guild,
                alias=alias,
                kind=kind,
                value=value,
                chosen_at=moment,
                expires_at=until,
            )

    async def drop(self, guild: GuildId, alias: Alias, kind: Choice) -> None:
        async with self._store.writing() as db:
            await self._q.unchoose(db, guild_id=guild, alias=alias, kind=kind)

    async def find(self, guild: GuildId, alias: Alias, moment: datetime) -> dict[Choice, Value]:
        rows = self._q.chosen(self._store.db, guild_id=guild, alias=alias, now=moment)
        return {Choice(kind): Value(value) async for kind, value in rows}

    async def keep(
        self, guild: GuildId, alias: Alias, *, conversation: datetime, contact: datetime
    ) -> None:
        """Let what hangs on a conversation end when it does, and contact after the last visit."""
        async with self._store.writing() as db:
            await self._q.keep_choices(
                db, guild_id=guild, alias=alias, conversation=conversation, contact=contact
            )

    async def visited(self, guild: GuildId, alias: Alias, contact: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.keep_contact(db, guild_id=guild, alias=alias, expires_at=contact)
