"""Each town's own sentence of what its bench is for, as the papers say it (R1)."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bot.papers import kept_store
from bot.services import Services
from bot.store.connection import Connection
from bot.store.data_folder import STORE
from bot.store.guild_profile import GuildProfile
from bot.store.guild_purpose import Purpose
from bot.store.keys import Keys

T = TypeVar("T")
KEPT = """
SELECT guild_id, room, value FROM guild_setting WHERE room IN (?, ?) ORDER BY guild_id
"""


@dataclass(frozen=True, slots=True)
class TownPurpose:
    town: str
    sentence: str


async def of_running(services: Services) -> tuple[TownPurpose, ...]:
    """As the servers have it at this moment."""
    found = [
        TownPurpose((await services.town(guild)).name, (await services.purpose(guild)).sentence)
        for guild in await services.guilds.with_room(Purpose)
    ]
    return tuple(each for each in found if each.sentence)


Reading = Callable[[Connection], Awaitable[T]]


async def of_store(data: Path, keys: Keys, read: Reading[T]) -> T | None:
    """Of a store that nobody is at work in; None where there is none. Raise `StartRefused`."""
    if not (data / STORE).exists():
        return None
    async with kept_store.of_store(data, keys) as db:
        return await read(db)


async def of_backup(file: Path, keys: Keys, read: Reading[T]) -> T:
    """Of a backup, as it was when it was made. Raise `StartRefused`."""
    async with kept_store.of_backup(file, keys) as db:
        return await read(db)


async def decided(db: Connection) -> tuple[TownPurpose, ...]:
    """As each town has it in this store."""
    rows = await db.execute_fetchall(KEPT, (Purpose.ROOM, GuildProfile.ROOM))
    kept = {(row["guild_id"], row["room"]): json.loads(row["value"]) for row in rows}
    found = [
        TownPurpose(
            GuildProfile(**kept.get((guild, GuildProfile.ROOM), {})).name,
            Purpose(**value).sentence,
        )
        for (guild, room), value in kept.items()
        if room == Purpose.ROOM
    ]
    return tuple(each for each in found if each.sentence)
