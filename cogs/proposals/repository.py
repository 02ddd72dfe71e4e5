"""Rows of proposals, and of wording that was accepted."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.proposals.rules import Proposal

QUERIES = Path(__file__).parent / "queries.sql"
PROPOSAL = Columns(Proposal, guild="guild_id", account="account_id")


class AcceptedWording(NamedTuple):
    guild: GuildId
    locale: str
    name: str
    words: str


class ProposalRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(self, proposal: Proposal) -> None:
        async with self._store.writing() as db:
            await self._q.put(db, **PROPOSAL.write(proposal))

    async def find(self, guild: GuildId, key: str, moment: datetime) -> Proposal | None:
        row = await self._q.find(self._store.db, guild_id=guild, key=key, now=moment)
        return PROPOSAL.read(row) if row else None

    async def drop(self, key: str) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, key=key)

    async def forget(self, guild: GuildId, account: int) -> None:
        async with self._store.writing() as db:
            await self._q.forget(db, guild_id=guild, account_id=account)

    async def accept(self, proposal: Proposal) -> None:
        async with self._store.writing() as db:
            await self._q.accept(
                db,
                guild_id=proposal.guild,
                locale=proposal.locale,
                name=proposal.name,
                words=proposal.words,
            )

    async def accepted(self) -> list[AcceptedWording]:
        rows = self._q.accepted(self._store.db)
        return [AcceptedWording(GuildId(row[0]), row[1], row[2], row[3]) async for row in rows]
