"""What is remembered of the store is what the store would say now, or it is not remembered."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest

from bot.store.opening import Store
from bot.store.row_cache import Remembered


class Change(Exception):  # noqa: N818 - a made-up reason to undo
    pass


async def put(store: Store, memory: Remembered[str, str | None], value: str) -> None:
    async with store.writing() as db:
        await db.execute_fetchall(
            "INSERT OR REPLACE INTO program_note (name, value) VALUES ('x', ?)", (value,)
        )
        memory.changes("x", db)


async def put_known(
    store: Store, memory: Remembered[str, str | None], value: str, *, changed_mind: bool = False
) -> None:
    """Put it, and say what it becomes, so that nobody need read it."""
    async with store.writing() as db:
        await db.execute_fetchall(
            "INSERT OR REPLACE INTO program_note (name, value) VALUES ('x', ?)", (value,)
        )
        memory.becomes("x", value, db)
        if changed_mind:
            raise Change


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

    store.memories.forget()

    assert await read(store, memory) == "behind its back"


async def test_what_it_becomes_is_known_when_it_is_kept_and_not_before(store: Store) -> None:
    memory: Remembered[str, str | None] = Remembered()
    async with store.writing() as db:
        memory.becomes("x", "one", db)
        assert memory.known("x") is None
        assert memory.expected("x") == "one"
        assert memory.is_expected("x")

    assert memory.known("x") == "one"


async def test_what_an_undone_change_would_have_made_is_not_known(store: Store) -> None:
    memory: Remembered[str, str | None] = Remembered()
    await put_known(store, memory, "one")

    with pytest.raises(Change):
        await put_known(store, memory, "two", changed_mind=True)

    assert memory.known("x") is None
    assert not memory.is_expected("x")
    assert await read(store, memory) == "one"


async def test_of_two_changes_in_one_transaction_the_last_is_known(store: Store) -> None:
    memory: Remembered[str, str | None] = Remembered()
    async with store.writing():
        await put_known(store, memory, "one")
        await put_known(store, memory, "two")
    assert memory.known("x") == "two"

    async with store.writing():
        await put_known(store, memory, "three")
        await put(store, memory, "four")
    assert memory.known("x") is None
    assert await read(store, memory) == "four"


async def test_what_is_read_while_a_change_is_going_on_is_not_learnt(store: Store) -> None:
    memory: Remembered[str, str | None] = Remembered()
    async with store.writing() as db:
        memory.changes("x", db)
        since = memory.changes_so_far
        memory.learn("x", "old", since)
        assert memory.known("x") is None


async def test_only_those_that_are_like_this_are_forgotten(store: Store) -> None:
    memory: Remembered[str, str] = Remembered()
    for name, value in (("x", "here"), ("y", "there")):
        memory.learn(name, value, memory.changes_so_far)

    async with store.writing() as db:
        memory.changes_some(lambda value: value == "here", db)

    assert memory.known("x") is None
    assert memory.known("y") == "there"


async def test_the_one_learnt_first_makes_room(store: Store) -> None:
    memory: Remembered[str, int] = Remembered(most=2)
    for value, name in enumerate("xyz"):
        memory.learn(name, value, memory.changes_so_far)

    assert [memory.known(name) for name in "xyz"] == [None, 1, 2]
    assert await memory.get("x", partial(asyncio.sleep, 0, 7)) == 7
    assert [memory.known(name) for name in "xyz"] == [7, None, 2]


async def test_a_wipe_forgets_what_its_own_transaction_had_promised(store: Store) -> None:
    memory: Remembered[str, str | None] = store.remembered("notes")
    async with store.writing() as db:
        memory.becomes("x", "one", db)
        store.memories.forget_with(db)

    assert memory.known("x") is None
