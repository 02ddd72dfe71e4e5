"""Agreements and choices: rows and values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.core.alias import Alias, GuildId
from bot.core.clock import to_seconds
from bot.store.opening import Store, queries
from bot.store.row_cache import Remembered
from cogs.consent.rules import Choice, Value, Version

MOST = 500
"""People of whom is remembered what they agreed to, or that they did not."""
Person = tuple[GuildId, Alias]


@dataclass(frozen=True, slots=True)
class Agreement:
    """A row. Moments are UTC seconds."""

    version: Version
    agreed_at: int
    ends: int


class AgreementRepository:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")
        self._known: Remembered[Person, Agreement | None] = store.remembered("agreement", most=MOST)

    async def agree(
        self, guild: GuildId, alias: Alias, version: Version, *, moment: datetime, until: datetime
    ) -> None:
        agreed = Agreement(version, to_seconds(moment), to_seconds(until))
        async with self._store.writing() as db:
            await self._q.agree(
                db,
                guild_id=guild,
                alias=alias,
                version=version,
                agreed_at=agreed.agreed_at,
                expires_at=agreed.ends,
            )
            person = (guild, alias)
            before = self._known.expected(person)
            if before:
                agreed = replace(agreed, ends=max(before.ends, agreed.ends))
            if self._known.is_expected(person):
                self._known.becomes(person, agreed, db)
            else:
                self._known.changes(person, db)

    async def find(self, guild: GuildId, alias: Alias, moment: datetime) -> Version | None:
        found = await self._known.get((guild, alias), partial(self._read, guild, alias))
        return found.version if found and found.ends > to_seconds(moment) else None

    async def _read(self, guild: GuildId, alias: Alias) -> Agreement | None:
        row = await self._q.find(self._store.db, guild_id=guild, alias=alias)
        return Agreement(Version(row[0]), row[1], row[2]) if row else None

    async def keep(self, guild: GuildId, alias: Alias, until: datetime) -> None:
        person, ends = (guild, alias), to_seconds(until)
        async with self._store.writing() as db:
            await self._q.keep(db, guild_id=guild, alias=alias, expires_at=ends)
            if known := self._known.expected(person):
                ends = max(known.agreed_at + 1, ends)
                self._known.becomes(person, replace(known, ends=ends), db)
            elif not self._known.is_expected(person):
                self._known.changes(person, db)


class ChoiceRepository:
    """Only what differs from the default has a row."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(Path(__file__).parent / "queries.sql")

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
                chosen_at=to_seconds(moment),
                expires_at=to_seconds(until),
            )

    async def drop(self, guild: GuildId, alias: Alias, kind: Choice) -> None:
        async with self._store.writing() as db:
            await self._q.unchoose(db, guild_id=guild, alias=alias, kind=kind)

    async def find(self, guild: GuildId, alias: Alias, moment: datetime) -> dict[Choice, Value]:
        rows = self._q.chosen(self._store.db, guild_id=guild, alias=alias, now=to_seconds(moment))
        return {Choice(kind): Value(value) async for kind, value in rows}

    async def keep(
        self, guild: GuildId, alias: Alias, *, conversation: datetime, contact: datetime
    ) -> None:
        """Let what hangs on a conversation end when it does, and contact after the last visit."""
        async with self._store.writing() as db:
            facts = {"guild_id": guild, "alias": alias}
            await self._q.keep_with_talk(db, **facts, expires_at=to_seconds(conversation))
            await self._q.keep_contact(db, **facts, expires_at=to_seconds(contact))

    async def visited(self, guild: GuildId, alias: Alias, contact: datetime) -> None:
        async with self._store.writing() as db:
            await self._q.keep_contact(
                db, guild_id=guild, alias=alias, expires_at=to_seconds(contact)
            )
