"""What is remembered of the store is what the store would say now, or it is not remembered."""

from __future__ import annotations

import asyncio

import pytest

from bot.store.opening import Store
from bot.store.row_cache import RowCache


class Change(Exception):  # noqa: N818 - a made-up reason to undo
    pass


async def put(store: Store, cache: RowCache[str, str | None], value: str) -> None:
    async with store.writing() as db:
        await db.execute_fetchall(
            "INSERT OR REPLACE INTO program_note (name, value) VALUES ('x', ?)", (value,)
        )
        cache.changes("x", db)


async def read(store: Store, cache: RowCache[str, str | None]) -> str | None:
    return await cache.get("x", lambda: store.note("x"))


async def test_what_changes_is_read_anew(store: Store) -> None:
    cache: RowCache[str, str | None] = RowCache()
    assert await read(store, cache) is None

    await put(store, cache, "one")

    assert await read(store, cache) == "one"


async def test_what_did_not_change_is_not_asked_again(store: Store) -> None:
    cache: RowCache[str, str | None] = RowCache()
    await put(store, cache, "one")
    await read(store, cache)

    await store.set_note("x", "behind its back")

    assert await read(store, cache) == "one"


async def test_an_undone_change_was_never_true(store: Store) -> None:
    cache: RowCache[str, str | None] = RowCache()
    await put(store, cache, "one")

    async def changed_mind() -> None:
        async with store.writing():
            await put(store, cache, "two")
            assert await read(store, cache) == "two"
            raise Change

    with pytest.raises(Change):
        await changed_mind()

    assert await read(store, cache) == "one"


async def test_what_was_read_while_it_changed_is_not_remembered(store: Store) -> None:
    cache: RowCache[str, str | None] = RowCache()
    await put(store, cache, "one")
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def slowly() -> str | None:
        found = await store.note("x")
        begun.set()
        await may_end.wait()
        return found

    reading = asyncio.create_task(cache.get("x", slowly))
    await begun.wait()
    await put(store, cache, "two")
    may_end.set()

    assert await reading == "one"  # as it was when it was asked
    assert await read(store, cache) == "two"


async def test_between_a_change_and_its_end_the_old_may_be_read_but_does_not_stay(
    store: Store,
) -> None:
    cache: RowCache[str, str | None] = RowCache()
    await put(store, cache, "one")
    async with store.writing() as db:
        cache.changes("x", db)
        await asyncio.create_task(cache.get("x", lambda: store.note("x")))
        await db.execute_fetchall("UPDATE program_note SET value = 'two' WHERE name = 'x'")

    assert await read(store, cache) == "two"


async def test_one_cache_a_name_whoever_asks(store: Store) -> None:
    assert store.cache("bench") is store.cache("bench")
    assert store.cache("bench") is not store.cache("team")


async def test_a_forgotten_store_is_read_anew(store: Store) -> None:
    cache: RowCache[str, str | None] = store.cache("notes")
    await put(store, cache, "one")
    await read(store, cache)
    await store.set_note("x", "behind its back")

    store.caches.clear()

    assert await read(store, cache) == "behind its back"
