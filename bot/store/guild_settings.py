"""What each server decided, each room's in its own validated shape."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.store.audit_trail import Audit
from bot.store.opening import Store, queries
from bot.store.row_cache import RowCache
from bot.store.transaction import Transaction

QUERIES = Path(__file__).with_suffix(".sql")


def fingerprint_of(*drawn: object) -> str:
    """Eight hex digits of what a form was drawn from: somebody else may decide meanwhile."""
    return hashlib.sha256(repr(drawn).encode()).hexdigest()[:8]


class RoomSettings(BaseModel):
    """One room's decisions on one server; raises `ValidationError` for impossible ones."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    ROOM: ClassVar[str]
    VERSION: ClassVar[int] = 1

    @property
    def fingerprint(self) -> str:
        """Eight hex digits that tell this decision from another: a form carries them along."""
        return fingerprint_of(self.model_dump_json())

    @classmethod
    def upgraded(cls, version: int, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """Turn what an older version stored into what this one reads."""
        if version > cls.VERSION:
            raise ValueError(f"{cls.ROOM}: stored by a newer Bankje")
        return value


S = TypeVar("S", bound=RoomSettings)


class GuildSettings:
    """Reads are answered from memory after the first: a form must open at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._q = queries(QUERIES)
        self.audit = Audit(store)
        self._known: RowCache[tuple[int, str], RoomSettings] = store.cache("settings")

    async def get(self, guild: GuildId, kind: type[S]) -> S:
        """Give a room's settings; what nobody decided yet has the room's defaults."""
        found = self._known.known.get((guild, kind.ROOM)) or await self._known.get(
            (guild, kind.ROOM), partial(self._read, guild, kind)
        )
        assert isinstance(found, kind), "two rooms with one name"
        return found

    async def _read(self, guild: GuildId, kind: type[S]) -> S:
        row = await self._q.find(self._store.db, guild_id=guild, room=kind.ROOM)
        return kind() if row is None else kind(**kind.upgraded(row[0], json.loads(row[1])))

    async def put(
        self,
        guild: GuildId,
        value: RoomSettings,
        moment: datetime,
        *,
        by: int | None = None,
        seen: str | None = None,
    ) -> None:
        """Keep a decision, and note who took it (`by` is their account) and what it changed.

        `seen`: the fingerprint of what they saw when they decided.
        Raise `Refusal("shell-changed-meanwhile")` if somebody else decided since.
        """
        async with self._store.writing() as db:
            before = await self.get(guild, type(value))
            if seen not in (None, before.fingerprint):
                raise Refusal("shell-changed-meanwhile")
            if changed := _changed(before, value):
                await self.audit.note(guild, by, f"setting-{value.ROOM}", changed, moment)
            await self._keep(db, guild, value, moment)

    async def begin_with(self, guild: GuildId, value: RoomSettings, moment: datetime) -> None:
        """Keep what a server has from its beginning: nobody decided it, so no log book says so."""
        async with self._store.writing() as db:
            await self._keep(db, guild, value, moment)

    async def _keep(
        self, db: Transaction, guild: GuildId, value: RoomSettings, moment: datetime
    ) -> None:
        await self._q.put(
            db,
            guild_id=guild,
            room=value.ROOM,
            version=value.VERSION,
            value=value.model_dump_json(),
            changed_at=moment,
        )
        self._known.changes((guild, value.ROOM), db)

    async def is_decided(self, guild: GuildId, kind: type[RoomSettings]) -> bool:
        """Whether anybody decided this, be it that the defaults are right."""
        return await self._q.find(self._store.db, guild_id=guild, room=kind.ROOM) is not None

    async def with_room(self, kind: type[RoomSettings]) -> list[GuildId]:
        """The servers that ever decided something for this room."""
        return [GuildId(row[0]) async for row in self._q.with_room(self._store.db, room=kind.ROOM)]


def _changed(before: RoomSettings, after: RoomSettings) -> str:
    """The names of what is different, and of a yes or no which of the two it became.

    What else was decided is not repeated.
    """
    old, new = before.model_dump(), after.model_dump()
    return ", ".join(_became(name, new[name]) for name in new if old.get(name) != new[name])


def _became(name: str, value: object) -> str:
    if not isinstance(value, bool):
        return name
    return f"{name}-{'yes' if value else 'no'}"
