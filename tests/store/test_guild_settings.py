"""What each server decided: its own, in a shape that was checked, also after years."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any, ClassVar

import pytest
from pydantic import Field, ValidationError

from bot.core.alias import GuildId
from bot.store.guild_settings import GuildSettings, RoomSettings
from bot.store.opening import Store
from tests.kit.clocks import TUESDAY

HERE, THERE = GuildId(1), GuildId(2)


class Tea(RoomSettings):
    ROOM: ClassVar[str] = "kitchen"

    cups: int = Field(2, ge=1, le=9)


class TeaOrCoffee(RoomSettings):
    """The same room, a version later: cups have become drinks."""

    ROOM: ClassVar[str] = "kitchen"
    VERSION: ClassVar[int] = 2

    drinks: int = Field(2, ge=1, le=9)

    @classmethod
    def upgraded(cls, version: int, value: Mapping[str, Any]) -> Mapping[str, Any]:
        value = super().upgraded(version, value)
        return {"drinks": value["cups"]} if version == 1 else value


class Music(RoomSettings):
    ROOM: ClassVar[str] = "music"

    loud: bool = False


async def write(store: Store, version: int, value: object) -> None:
    """Put something into the store as another version of the program would have."""
    async with store.writing() as db:
        await db.execute_fetchall(
            "INSERT INTO guild_setting VALUES (?, 'kitchen', ?, ?, 0)",
            (HERE, version, json.dumps(value)),
        )


async def test_what_nobody_decided_has_the_rooms_defaults(store: Store) -> None:
    assert await GuildSettings(store).get(HERE, Tea) == Tea(cups=2)


async def test_a_decision_is_there_at_once_and_after_a_restart(store: Store) -> None:
    guilds = GuildSettings(store)

    await guilds.get(HERE, Tea)
    await guilds.put(HERE, Tea(cups=5), TUESDAY)

    assert await guilds.get(HERE, Tea) == Tea(cups=5)
    assert await GuildSettings(store).get(HERE, Tea) == Tea(cups=5)


async def test_a_later_decision_takes_the_place_of_an_earlier_one(store: Store) -> None:
    guilds = GuildSettings(store)

    await guilds.put(HERE, Tea(cups=5), TUESDAY)
    await guilds.put(HERE, Tea(cups=1), TUESDAY)

    assert await GuildSettings(store).get(HERE, Tea) == Tea(cups=1)


async def test_servers_and_rooms_do_not_mix(store: Store) -> None:
    guilds = GuildSettings(store)

    await guilds.put(HERE, Tea(cups=5), TUESDAY)
    await guilds.put(HERE, Music(loud=True), TUESDAY)

    assert await guilds.get(THERE, Tea) == Tea(cups=2)
    assert await guilds.get(THERE, Music) == Music(loud=False)
    assert await guilds.get(HERE, Tea) == Tea(cups=5)
    assert await guilds.with_room(Tea) == [HERE]


async def test_an_older_decision_is_read_by_a_newer_program(store: Store) -> None:
    await GuildSettings(store).put(HERE, Tea(cups=5), TUESDAY)

    assert await GuildSettings(store).get(HERE, TeaOrCoffee) == TeaOrCoffee(drinks=5)


async def test_a_decision_of_a_newer_program_is_refused_and_not_guessed(store: Store) -> None:
    await write(store, 2, {"drinks": 5})

    with pytest.raises(ValueError, match="kitchen: stored by a newer Bankje"):
        await GuildSettings(store).get(HERE, Tea)


@pytest.mark.parametrize("value", [{"cups": 0}, {"cups": "many"}, {"cups": 2, "sugar": True}])
async def test_an_impossible_decision_in_the_store_is_refused(store: Store, value: object) -> None:
    await write(store, 1, value)

    with pytest.raises(ValidationError):
        await GuildSettings(store).get(HERE, Tea)


def test_an_impossible_decision_cannot_be_made() -> None:
    with pytest.raises(ValidationError):
        Tea(cups=10)


async def test_a_decision_that_was_undone_is_not_remembered(store: Store) -> None:
    guilds = GuildSettings(store)
    await guilds.put(HERE, Tea(cups=5), TUESDAY)

    async def decide_and_fail() -> None:
        async with store.writing():
            await guilds.put(HERE, Tea(cups=9), TUESDAY)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await decide_and_fail()

    assert await guilds.get(HERE, Tea) == Tea(cups=5)


async def test_what_is_changed_while_someone_reads_it_is_not_remembered_as_it_was(
    store: Store,
) -> None:
    guilds = GuildSettings(store)
    await guilds.put(HERE, Tea(cups=3), TUESDAY)

    async def change() -> None:
        async with store.writing():
            await guilds.put(HERE, Tea(cups=4), TUESDAY)

    await asyncio.gather(guilds.get(HERE, Tea), change())

    assert await guilds.get(HERE, Tea) == Tea(cups=4)
