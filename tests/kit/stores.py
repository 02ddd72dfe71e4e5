"""A store with someone in it, and what an operator does with it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from bot.app import backups_of, open_settled, place_of
from bot.backups.key_rotation import StoreLocation
from bot.backups.restore import Restored, restore
from bot.core.clock import Clock, to_seconds
from bot.settings import Settings
from bot.store.keys import Keys, derive
from bot.store.opening import Store
from bot.store.posted_messages import Traces

SECRET = "a-secret-of-at-least-thirty-two-characters"
NEW_SECRET = "another-secret-of-at-least-thirty-two-characters"
OLD, NEW = derive(SECRET), derive(NEW_SECRET)
FOX, OWL = "f" * 64, "0" * 64


def settings(data: Path, secret: str = SECRET) -> Settings:
    return Settings(token="t", key=secret, data_dir=data, config_dir=Path("config"))


def place(data: Path) -> StoreLocation:
    return place_of(settings(data))


@asynccontextmanager
async def opened(data: Path, clock: Clock, secret: str = SECRET) -> AsyncIterator[Store]:
    store = await open_settled(settings(data, secret), clock)
    try:
        yield store
    finally:
        await store.close()


async def stands(store: Store, message: int, moment: datetime) -> None:
    """A message of the bot that the store knows of."""
    traces, due = Traces(store), moment + timedelta(days=7)
    trace = await traces.intend(
        guild=1, about="aaaa", kind="message", channel=7, moment=moment, due=due
    )
    await traces.posted(trace, message)


async def agrees(store: Store, alias: str, until: datetime, *, guild: int = 1) -> None:
    """Someone reads the start screen: a row about a young person."""
    async with store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO agreement VALUES (?, ?, ?, ?, ?)",
            (guild, alias, "12345678", to_seconds(until - timedelta(days=7)), to_seconds(until)),
        )


async def people(store: Store) -> list[str]:
    rows = await store.db.execute_fetchall("SELECT alias FROM agreement ORDER BY alias")
    return [row[0] for row in rows]


async def backed_up(data: Path, store: Store, moment: datetime, secret: str = SECRET) -> Path:
    return await backups_of(settings(data, secret), store).make(moment)


async def restored(
    file: Path, data: Path, clock: Clock, keys: Keys = OLD, **how: object
) -> Restored:
    return await restore(file, place(data), keys, clock, **how)  # type: ignore[arg-type]
