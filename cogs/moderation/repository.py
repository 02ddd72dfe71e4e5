"""Pauses, blocks and what is asked of a second worker: rows and values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import from_seconds
from bot.store.opening import Store, queries
from bot.store.rows import Columns
from cogs.moderation.rules import BlockRequest, Pause, RequestKind
from cogs.questions.rules.conversation import Key

QUERIES = Path(__file__).parent / "queries.sql"
PAUSE = Columns(Pause, guild="guild_id", worker="worker_id")
REQUEST = Columns(BlockRequest, guild="guild_id", worker="worker_id")


@dataclass(frozen=True, slots=True)
class Limits:
    """Until when each holds for one person; None for what does not. `worker`: who paused."""

    blocked: datetime | None = None
    paused: datetime | None = None
    worker: int | None = None


class ModerationRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def limits(self, guild: GuildId, alias: Alias, moment: datetime) -> Limits:
        row = await self._q.limits(self._store.db, guild_id=guild, alias=alias, now=moment)
        blocked, paused, worker = row
        return Limits(
            from_seconds(blocked) if blocked else None,
            from_seconds(paused) if paused else None,
            worker,
        )

    # -- pauses ---------------------------------------------------------------------------------

    async def pause(self, pause: Pause) -> None:
        """Keep it instead of one that is over. Deleted first: no backup brings that one back."""
        async with self._store.writing() as db:
            await self._q.drop_pause(db, guild_id=pause.guild, alias=pause.alias)
            await self._q.pause(db, **PAUSE.write(pause))

    async def pause_of(self, key: Key, moment: datetime) -> Pause | None:
        """The one that was set in this conversation."""
        row = await self._q.pause_of(self._store.db, key=key, now=moment)
        return PAUSE.read(row) if row else None

    async def end_pause(self, pause: Pause) -> None:
        async with self._store.writing() as db:
            await self._q.drop_pause(db, guild_id=pause.guild, alias=pause.alias)

    async def untold_pauses(self, moment: datetime) -> list[Pause]:
        rows = self._q.untold_pauses(self._store.db, now=moment)
        return [PAUSE.read(row) async for row in rows]

    async def pause_told(self, pause: Pause) -> None:
        async with self._store.writing() as db:
            await self._q.pause_told(
                db, guild_id=pause.guild, alias=pause.alias, paused_at=pause.paused_at
            )

    # -- blocks ---------------------------------------------------------------------------------

    async def block(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.block(db, guild_id=guild, alias=alias, expires_at=until)

    async def unblock(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.unblock(db, guild_id=guild, alias=alias)

    # -- what is asked --------------------------------------------------------------------------

    async def ask(self, request: BlockRequest) -> None:
        """Keep it instead of what was asked before: the buttons of that lead nowhere then."""
        async with self._store.writing() as db:
            await self._q.drop_request(db, key=request.key, kind=request.kind)
            await self._q.ask(db, **REQUEST.write(request))

    async def drop(self, key: Key, kind: RequestKind) -> None:
        async with self._store.writing() as db:
            await self._q.drop_request(db, key=key, kind=kind)

    async def by_token(self, token: str, moment: datetime) -> BlockRequest | None:
        row = await self._q.by_token(self._store.db, token=token, now=moment)
        return REQUEST.read(row) if row else None

    async def requests_of(self, key: Key, moment: datetime) -> dict[RequestKind, BlockRequest]:
        rows = self._q.of_conversation(self._store.db, key=key, now=moment)
        found = [REQUEST.read(row) async for row in rows]
        return {each.kind: each for each in found}

    async def to_settle(self, moment: datetime) -> list[BlockRequest]:
        rows = self._q.to_settle(self._store.db, now=moment)
        return [REQUEST.read(row) async for row in rows]

    async def posted(self, request: BlockRequest) -> None:
        async with self._store.writing() as db:
            await self._q.posted(db, token=request.token)

    async def answer(self, request: BlockRequest, *, agreed: bool, by: int) -> None:
        async with self._store.writing() as db:
            await self._q.answer(db, token=request.token, agreed=agreed, answered_by=by)

    async def answer_told(self, request: BlockRequest) -> None:
        async with self._store.writing() as db:
            await self._q.answer_told(db, token=request.token)
