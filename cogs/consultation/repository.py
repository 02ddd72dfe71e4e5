"""Rows of consultations. Reads never give one that is over."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.consultation.rules.consultation import Consultation

QUERIES = Path(__file__).parent / "queries.sql"
CONSULTATION = Columns(
    Consultation, guild="guild_id", worker="worker_id", channel="channel_id", card="card_id"
)


class ConsultationRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(self, consultation: Consultation) -> None:
        async with self._store.writing() as db:
            await self._q.put(db, **CONSULTATION.write(consultation))

    async def find(self, guild: GuildId, key: str, moment: datetime) -> Consultation | None:
        row = await self._q.find(self._store.db, guild_id=guild, key=key, now=moment)
        return CONSULTATION.read(row) if row else None

    async def by_card(self, guild: GuildId, card: int, moment: datetime) -> Consultation | None:
        row = await self._q.by_card(self._store.db, guild_id=guild, card_id=card, now=moment)
        return CONSULTATION.read(row) if row else None

    async def everything(self, moment: datetime) -> list[Consultation]:
        rows = self._q.everything(self._store.db, now=moment)
        return [CONSULTATION.read(row) async for row in rows]

    async def highest_number(self, guild: GuildId) -> int:
        return int(await self._q.numbers(self._store.db, guild_id=guild))

    async def drop(self, key: str) -> None:
        """With where it was begun; what stands on Discord is the caller's."""
        async with self._store.writing() as db:
            await self._q.drop(db, key=key)
            await self._q.no_source(db, key=key)

    async def begun_in(self, consultation: Consultation, alias: Alias, conversation: str) -> None:
        async with self._store.writing() as db:
            await self._q.begun_in(
                db,
                guild_id=consultation.guild,
                alias=alias,
                key=consultation.key,
                conversation=conversation,
                expires_at=consultation.expires_at,
            )

    async def forget_source(self, key: str) -> None:
        """Of one that is decided: nothing leads to a young person any more."""
        async with self._store.writing() as db:
            await self._q.no_source(db, key=key)

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.without_opener(db, guild_id=guild, account=account)
            await self._q.without_proposal(db, guild_id=guild, account=account)
