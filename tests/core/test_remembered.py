"""What is remembered of the store is what the store would say now, or it is not remembered."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.remembered import Remembered
from bot.core.store import Store


class Change(Exception):  # noqa: N818 - a made-up reason to undo
    pass


async def put(store: Store, memory: Remembered[str, str | None], value: str) -> None:
    async with store.writing() as db:
        await db.execute_fetchall(
            "INSERT OR REPLACE INTO program_note (name, value) VALUES ('x', ?)", (value,)
        )
        memory.changes("x", db)


async def read(store: Store, memory: Remembered[str, str | None]) -> str | None:
    return await memory.get("x", lambda: store.note("x"))


async def test_what_changes_is_read_anew(store: Store) -> None:
    memory: Remembered[str, str | None] = Remembered()
    assert await read(store, memory) is None

    await put(store, memory, "one")

    assert await read(store, memory) == "one"


async def test_what_did_not_change_is_not_asked_again(store: Store) -> None:
    memory: Remembered[str, str | None] = Remembered()
    await put(store, memory, "one")
    await read(store, memory)

    await store.set_note("x", "behind its back")

    assert await read(store, memory) == "one"


async def test_an_undone_change_was_never_true(store: Store) -> None:
    memory: Remembered[str, str | None] = Remembered()
    await put(store, memory, "one")

    async def changed_mind() -> None:
        async with store.writing():
            await put(store, memory, "two")
            assert await read(store, memory) == "two"
            raise Change

    with pytest.raises(Change):
        await changed_mind()

    assert await read(store, memory) == "one"


async def test_what_was_read_while_it_changed_is_not_remembered(store: Store) -> None:
    memory: Remembered[str, str | None] = Remembered()
    await put(store, memory, "one")
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def slowly() -> str | None:
        found = await store.note("x")
        begun.set()
        await may_end.wait()
        return found

    reading = asyncio.create_task(memory.get("x", slowly))
    await begun.wait()
    await put(store, memory, "two")
    may_end.set()

    assert await reading == "one"  # as it was when it was asked
    assert await read(store, memory) == "two"


async def test_between_a_change_and_its_end_the_old_may_be_read_but_does_not_stay(
    store: Store,
) -> None:
    memory: Remembered[str, str | None] = Remembered()
    await put(store, memory, "one")
    async with store.writing() as db:
        memory.changes("x", db)
        await asyncio.create_task(memory.get("x", lambda: store.note("x")))
        await db.execute_fetchall("UPDATE program_note SET value = 'two' WHERE name = 'x'")

    assert await read(store, memory) == "two"


async def test_one_memory_a_name_whoever_asks(store: Store) -> None:
    assert store.remembered("bench") is store.remembered("bench")
    assert store.remembered("bench") is not store.remembered("team")


async def test_a_forgotten_store_is_read_anew(store: Store) -> None:
    memory: Remembered[str, str | None] = store.remembered("notes")
    await put(store, memory, "one")
    await read(store, memory)
    await store.set_note("x", "behind its back")

    store.forget_remembered()

    assert await read(store, memory) == "behind its back"
