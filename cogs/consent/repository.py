"""Agreements: rows and values."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import to_seconds
from bot.core.store import Store, queries
from cogs.consent.rules import Version


class AgreementRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")

    async def agree(
        self, guild: GuildId, alias: Alias, version: Version, *, moment: datetime, until: datetime
    ) -> None:
        async with self._store.writing() as db:
            await self._q.agree(
                db,
                guild_id=guild,
                alias=alias,
                version=version,
                agreed_at=to_seconds(moment),
                expires_at=to_seconds(until),
            )

    async def find(self, guild: GuildId, alias: Alias, moment: datetime) -> Version | None:
        found = await self._q.find(
            self._store.db, guild_id=guild, alias=alias, now=to_seconds(moment)
        )
        return Version(found) if found else None

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.keep(db, guild_id=guild, alias=alias, expires_at=to_seconds(until))
