"""What a poster says of a town (R73), as its server has it: who, when, where more is known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.core.clock import to_seconds
from bot.guilds.trial import Mode, TownMode
from bot.papers import kept_store
from bot.store.connection import Connection
from bot.store.data_folder import STORE
from bot.store.guild_profile import GuildProfile
from bot.store.keys import Keys

KEPT = "SELECT guild_id, room, value FROM guild_setting ORDER BY guild_id"
TEAM = """
SELECT worker.guild_id, worker.name, worker.role
  FROM worker JOIN card USING (guild_id, account_id)
 WHERE card.stage = 'published' AND worker.expires_at > :now AND card.expires_at > :now
 ORDER BY worker.name
"""
"""Only who signed a card that an admin published: their name and role are public already."""
HOURS, CARDS = "office_hours", "introductions"
"""The rooms that decide the rest; the house reads what they kept and knows no room."""


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class PosterFacts:
    """`weekly`: OSM; empty where nobody decided hours. `page` and `phone` are the town's own."""

    town: str
    team: tuple[Person, ...]
    weekly: str
    page: str
    phone: str
    live: bool


async def of_store(data: Path, keys: Keys, now: datetime) -> tuple[PosterFacts, ...]:
    """Of a store that nobody is at work in; nothing where there is none. Raise `StartRefused`."""
    if not (data / STORE).exists():
        return ()
    async with kept_store.of_store(data, keys) as db:
        return await _read(db, now)


async def of_backup(file: Path, keys: Keys, now: datetime) -> tuple[PosterFacts, ...]:
    """Of a backup, as it was when it was made. Raise `StartRefused`."""
    async with kept_store.of_backup(file, keys) as db:
        return await _read(db, now)


async def _read(db: Connection, now: datetime) -> tuple[PosterFacts, ...]:
    kept: dict[int, dict[str, Mapping[str, Any]]] = {}
    for row in await db.execute_fetchall(KEPT):
        kept.setdefault(row["guild_id"], {})[row["room"]] = json.loads(row["value"])
    team: dict[int, list[Person]] = {}
    for row in await db.execute_fetchall(TEAM, {"now": to_seconds(now)}):
        team.setdefault(row["guild_id"], []).append(Person(row["name"], row["role"]))
    return tuple(
        _facts(rooms, tuple(team.get(guild, ())))
        for guild, rooms in kept.items()
        if GuildProfile(**rooms.get(GuildProfile.ROOM, {})).is_set_up
    )


def _facts(rooms: Mapping[str, Mapping[str, Any]], team: tuple[Person, ...]) -> PosterFacts:
    cards = rooms.get(CARDS, {})
    return PosterFacts(
        town=GuildProfile(**rooms[GuildProfile.ROOM]).name,
        team=team,
        weekly=rooms.get(HOURS, {}).get("weekly", ""),
        page=cards.get("page", ""),
        phone=cards.get("phone", ""),
        live=TownMode(**rooms.get(TownMode.ROOM, {})).mode is Mode.LIVE,
    )
