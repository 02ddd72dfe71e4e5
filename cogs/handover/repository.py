"""Handovers: rows and values. Reads never give an expired one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.handover.rules import Handover, OfferId
from cogs.questions.rules.conversation import Key

QUERIES = Path(__file__).parent / "queries.sql"
HANDOVER = Columns(Handover, guild="guild_id", giver="from_account", taker="to_account")


class HandoverRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(self, handover: Handover) -> None:
        """Keep it instead of the one before. Deleted first: a backup cannot bring that one back."""
        async with self._store.writing() as db:
            await self._q.drop(db, key=handover.key)
            await self._q.drop_intent(db, offer=handover.offer)
            await self._q.add(db, **HANDOVER.write(handover))

    # -- on its way -----------------------------------------------------------------------------

    async def intend(self, handover: Handover) -> None:
        """Its two lines are on their way; nobody is asked anything yet."""
        async with self._store.writing() as db:
            await self._q.intend(db, **HANDOVER.write(handover))

    async def intended(self, offer: OfferId, moment: datetime) -> Handover | None:
        row = await self._q.intended(self._store.db, offer=offer, now=moment)
        return HANDOVER.read(row) if row else None

    async def all_intended(self, moment: datetime) -> list[Handover]:
        rows = self._q.all_intended(self._store.db, now=moment)
        return [HANDOVER.read(row) async for row in rows]

    async def drop_intent(self, offer: OfferId) -> None:
        async with self._store.writing() as db:
            await self._q.drop_intent(db, offer=offer)

    async def was_asked(self, offer: OfferId) -> bool:
        """Whether this very question was put, whatever became of it."""
        return bool(await self._q.was_asked(self._store.db, offer=offer))

    async def refuse(self, handover: Handover) -> None:
        """They said no: it is asked no more, and goes as soon as the team can read it."""
        async with self._store.writing() as db:
            await self._q.refuse(db, key=handover.key)

    async def untold(self, moment: datetime) -> list[Handover]:
        """What the team cannot read yet: a yes if it was accepted, or else a no."""
        rows = self._q.untold(self._store.db, now=moment)
        return [HANDOVER.read(row) async for row in rows]

    async def told(self, offer: OfferId) -> None:
        async with self._store.writing() as db:
            await self._q.told(db, offer=offer)
            await self._q.told_the_no(db, offer=offer)

    # -------------------------------------------------------------------------------------------

    async def accept(self, handover: Handover) -> None:
        assert handover.accepted_at, "only what was said yes to"
        async with self._store.writing() as db:
            await self._q.accept(db, key=handover.key, accepted_at=handover.accepted_at)

    async def drop(self, key: Key) -> None:
        async with self._store.writing() as db:
            await self._q.drop(db, key=key)

    async def done(self, key: Key, taker: int) -> None:
        """Drop it if this worker took over."""
        async with self._store.writing() as db:
            await self._q.done(db, key=key, account=taker)

    async def drop_of(self, guild: GuildId, account: int) -> None:
        """Drop whatever a worker gives or is given."""
        async with self._store.writing() as db:
            await self._q.drop_of(db, guild_id=guild, account=account)
            await self._q.drop_intents_of(db, guild_id=guild, account=account)

    async def get(self, key: Key, moment: datetime) -> Handover | None:
        row = await self._q.of(self._store.db, key=key, now=moment)
        return HANDOVER.read(row) if row else None

    async def offered(self, offer: str, moment: datetime) -> Handover | None:
        row = await self._q.offered(self._store.db, offer=offer, now=moment)
        return HANDOVER.read(row) if row else None

    async def of_worker(self, guild: GuildId, account: int, moment: datetime) -> list[Handover]:
        rows = self._q.of_worker(self._store.db, guild_id=guild, account=account, now=moment)
        return [HANDOVER.read(row) async for row in rows]

    async def all(self, moment: datetime) -> list[Handover]:
        rows = self._q.all(self._store.db, now=moment)
        return [HANDOVER.read(row) async for row in rows]
