"""Rows and values of polls, and of votes under the key of their poll."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from bot.core.alias import GuildId
from bot.store.opening import Store, queries
from bot.store.personal_data import StoredRow
from bot.store.rows import ColumnOf, Columns
from cogs.polls.rules import Poll

QUERIES = Path(__file__).parent / "queries.sql"
VOTES = "uncopied_poll_vote"


def _results(kept: str) -> tuple[int | None, ...]:
    return tuple(int(each) if each else None for each in kept.split("\n"))


def _kept(results: tuple[int | None, ...] | None) -> str | None:
    if results is None:
        return None
    return "\n".join("" if each is None else str(each) for each in results)


POLL = Columns(
    Poll,
    guild="guild_id",
    channel="channel_id",
    worker="worker_id",
    answerer="answerer_id",
    options=ColumnOf("options", lambda kept: tuple(kept.split("\n")), "\n".join),
    results=ColumnOf("results", _results, _kept),
)


class PollRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def put(self, poll: Poll) -> None:
        async with self._store.writing() as db:
            await self._q.put(db, **POLL.write(poll))

    async def find(self, guild: GuildId, key: str, moment: datetime) -> Poll | None:
        row = await self._q.find(self._store.db, guild_id=guild, key=key, now=moment)
        return POLL.read(row) if row else None

    async def of_guild(self, guild: GuildId, moment: datetime) -> list[Poll]:
        """All that was posted, the newest first."""
        rows = self._q.of_guild(self._store.db, guild_id=guild, now=moment)
        return [POLL.read(row) async for row in rows]

    async def running(self) -> list[Poll]:
        """On every server, those whose end has come too."""
        return [POLL.read(row) async for row in self._q.running(self._store.db)]

    async def servers(self, moment: datetime) -> list[GuildId]:
        return [GuildId(each) async for (each,) in self._q.servers(self._store.db, now=moment)]

    async def drop_worker(self, guild: GuildId, account: int) -> None:
        """Their drafts go; what stands is the team's."""
        async with self._store.writing() as db:
            await self._q.drop_drafts(db, guild_id=guild, account=account)
            await self._q.drop_worker(db, guild_id=guild, account=account)

    async def workers(self) -> list[tuple[GuildId, int]]:
        return [(GuildId(g), who) async for g, who in self._q.workers(self._store.db)]


class VoteRepository:
    """Votes and their keys. Both are in no backup, and a poll takes them along when it ends."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)

    async def draw_key(self, poll: Poll, vote_key: str) -> None:
        async with self._store.writing() as db:
            await self._q.draw_key(
                db,
                poll=poll.key,
                guild_id=poll.guild,
                vote_key=vote_key,
                expires_at=poll.counted_until,
            )

    async def key_of(self, poll: Poll) -> str | None:
        """None once it is gone."""
        return await self._q.key_of(self._store.db, poll=poll.key) or None

    async def keys(self, guild: GuildId) -> dict[str, str]:
        """By poll, of those that run."""
        rows = self._q.keys(self._store.db, guild_id=guild)
        return {poll: vote_key async for poll, vote_key in rows}

    async def vote(self, poll: Poll, voter: str, choice: int) -> None:
        async with self._store.writing() as db:
            await self._q.vote(
                db,
                poll=poll.key,
                guild_id=poll.guild,
                voter=voter,
                choice=choice,
                expires_at=poll.counted_until,
            )

    async def withdraw(self, poll: str, voter: str) -> bool:
        """Say whether there was one."""
        async with self._store.wiping() as db:
            return bool(await self._q.withdraw(db, poll=poll, voter=voter))

    async def held(self, poll: str, voter: str) -> StoredRow | None:
        row = await self._q.vote_of(self._store.db, poll=poll, voter=voter)
        return StoredRow(VOTES, dict(zip(row.keys(), row, strict=True))) if row else None

    async def counted(self, poll: Poll) -> Mapping[int, int]:
        rows = self._q.counted(self._store.db, poll=poll.key)
        return {choice: count async for choice, count in rows}
