"""The wish to be told by direct message: rows and values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import to_seconds
from bot.store.opening import Store, queries
from bot.store.row_cache import Remembered
from bot.store.transaction import Transaction

MOST = 500
"""People of whom is remembered whether they have a wish; most have none."""


@dataclass(frozen=True, slots=True)
class DmNoticeRequest:
    """A row: the channel for direct messages, and whether a notice stands there unread.

    `ends` is in UTC seconds.
    """

    channel: int
    told: bool
    ends: int


Person = tuple[GuildId, Alias]


class DmNoticeRepository:
    """The wish to be told by direct message, and whether it was."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parents[1] / "queries.sql")
        self._known: Remembered[Person, DmNoticeRequest | None] = store.remembered(
            "notice", most=MOST
        )

    async def wish(self, guild: GuildId, alias: Alias, channel: int, until: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.wish(
                db,
                guild_id=guild,
                alias=alias,
                channel_id=channel,
                expires_at=to_seconds(until),
            )
            wish = DmNoticeRequest(channel, told=False, ends=to_seconds(until))
            self._known.becomes((guild, alias), wish, db)

    async def wished(self, guild: GuildId, alias: Alias, moment: datetime) -> bool:
        return await self._of(guild, alias, moment) is not None

    async def unaware(self, guild: GuildId, alias: Alias, moment: datetime) -> int | None:
        """Give the DM channel to write to, if they were not told since they last looked."""
        wish = await self._of(guild, alias, moment)
        return wish.channel if wish and not wish.told else None

    async def standing(self, guild: GuildId, alias: Alias, moment: datetime) -> int | None:
        """Give the DM channel in which a notice stands unread."""
        wish = await self._of(guild, alias, moment)
        return wish.channel if wish and wish.told else None

    async def all_told(self) -> list[tuple[GuildId, Alias, int]]:
        """Who has a notice written down, and in which channel for direct messages."""
        rows = self._q.all_told(self._store.db)
        return [(GuildId(guild), Alias(alias), channel) async for guild, alias, channel in rows]

    async def _of(self, guild: GuildId, alias: Alias, moment: datetime) -> DmNoticeRequest | None:
        wish = await self._known.get((guild, alias), partial(self._read, guild, alias))
        return wish if wish and wish.ends > to_seconds(moment) else None

    async def _read(self, guild: GuildId, alias: Alias) -> DmNoticeRequest | None:
        row = await self._q.wish_of(self._store.db, guild_id=guild, alias=alias)
        return DmNoticeRequest(row[0], told=bool(row[1]), ends=row[2]) if row else None

    async def told(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.told(db, guild_id=guild, alias=alias)
            self._changed((guild, alias), db, lambda wish: replace(wish, told=True))

    async def looked(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.looked(db, guild_id=guild, alias=alias)
            self._changed((guild, alias), db, lambda wish: replace(wish, told=False))

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        ends = to_seconds(until)
        async with self._store.writing() as db:
            await self._q.keep_wish(db, guild_id=guild, alias=alias, expires_at=ends)
            self._changed((guild, alias), db, lambda wish: replace(wish, ends=ends))

    async def drop(self, guild: GuildId, alias: Alias) -> None:
        async with self._store.writing() as db:
            await self._q.drop_wish(db, guild_id=guild, alias=alias)
            self._known.becomes((guild, alias), None, db)

    def _changed(
        self, person: Person, db: Transaction, how: Callable[[DmNoticeRequest], DmNoticeRequest]
    ) -> None:
        """A row was changed, if there is one: who has no wish has none after it either."""
        if wish := self._known.expected(person):
            self._known.becomes(person, how(wish), db)
        elif not self._known.is_expected(person):
            self._known.changes(person, db)
