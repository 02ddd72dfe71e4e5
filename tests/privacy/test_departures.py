"""A server that takes the bot away: a day to change its mind, and then nothing is left of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo.reading import press, said
from bot.demo.simulator import serializers
from bot.demo.town import Town, build, furnish
from tests.kit.asking import ask
from tests.kit.stored import everything
from tests.kit.towns import open_town

A_MINUTE, A_DAY = timedelta(minutes=1), timedelta(days=1)
SECOND_LOOK = 3 * A_MINUTE
"""Until Discord has said twice that nothing of it is there."""
ABOUT_THE_PROGRAM = {"schema_version", "program_note"}


@pytest.fixture
async def towns(data_dir: Path) -> AsyncIterator[tuple[Town, Town]]:
    async with open_town(data_dir) as one:
        other = build(one.env, one.settings, "Jong Beukenveld")
        await furnish(other, ("Yasmine",))
        await ask(one)
        await ask(other, "Amira")
        yield one, other


async def of_server(town: Town, guild: int) -> set[str]:
    """The tables in which a server still stands."""
    return {
        table
        for table, rows in (await everything(town)).items()
        if any(guild in row for row in rows)
    }


def taken_away(town: Town) -> None:
    """Discord tells the bot that it is on this server no more; the server itself goes on."""
    town.discord.emit("GUILD_DELETE", {"id": str(town.guild.id)})


def brought_back(town: Town) -> None:
    guild = town.discord.get_guild(town.guild.id)
    town.discord.emit("GUILD_CREATE", serializers.guild_create_payload(town.discord, guild))


async def test_after_a_day_nothing_is_left_of_a_server_that_took_the_bot_away(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    gone, stays = one.guild.id, other.guild.id
    before = await of_server(one, stays)
    one.discord.remove_guild(gone)
    await other.minute()
    assert "conversation" in await of_server(other, gone)

    await other.move_clock(A_DAY - A_MINUTE)
    assert "conversation" in await of_server(other, gone)
    await other.move_clock(2 * A_MINUTE)
    await other.move_clock(SECOND_LOOK)
    await other.minute()

    assert await of_server(other, gone) == set()
    # A shift ends by itself, who waited for a day is late, and once a day it looks by itself.
    daily = {"daily_look", "told_finding", "fewest_workers"}
    assert await of_server(other, stays) == before - {"shift"} | {"worked", "ladder"} | daily
    inbox = await press(other["Amira"], other.panel, "Mijn gesprek")
    assert "> is er iets woensdag" in said(inbox)


async def test_a_server_that_comes_back_in_time_keeps_everything(towns: tuple[Town, Town]) -> None:
    one, _ = towns
    taken_away(one)
    await one.minute()
    assert len((await everything(one))["departure"]) == 1

    await one.move_clock(A_DAY - A_MINUTE)
    brought_back(one)
    await one.env.settle()
    await one.move_clock(2 * A_DAY)

    assert (await everything(one))["departure"] == []
    inbox = await press(one["Jules"], one.panel, "Mijn gesprek")
    assert "> is er iets woensdag" in said(inbox)


async def test_a_restart_in_between_neither_shortens_the_day_nor_forgets_it(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    gone = one.guild.id
    one.discord.remove_guild(gone)
    await other.minute()

    await other.move_clock(A_DAY / 2)
    await other.restart()
    await other.minute()
    assert "conversation" in await of_server(other, gone)
    await other.move_clock(A_DAY / 2 + A_MINUTE)
    await other.move_clock(SECOND_LOOK)

    assert await of_server(other, gone) == set()


async def test_a_server_that_left_while_the_bot_was_off_gets_its_day_too(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    gone = one.guild.id
    await other.bot.close()
    one.discord.remove_guild(gone)
    await other.restart()
    await other.minute()
    assert "conversation" in await of_server(other, gone)

    await other.move_clock(A_DAY + A_MINUTE)
    await other.move_clock(SECOND_LOOK)

    assert await of_server(other, gone) == set()


async def test_what_discord_no_longer_lets_the_bot_delete_there_is_not_tried_for_ever(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    taken_away(one)
    for path in ("/channels/*", "/channels/*/messages/*"):
        one.env.inject_error("DELETE", path, status=403, times=None)
    await other.minute()

    await other.move_clock(A_DAY + A_MINUTE)

    assert await of_server(other, one.guild.id) == set()


async def test_an_outage_at_that_moment_only_delays_what_stands_on_discord(
    towns: tuple[Town, Town],
) -> None:
    one, other = towns
    taken_away(one)
    for path in ("/channels/*", "/channels/*/messages/*"):
        one.env.inject_error("DELETE", path, status=503, times=None)
    await other.minute()
    await other.move_clock(A_DAY + A_MINUTE)
    assert await of_server(other, one.guild.id) == {"trace"}

    one.discord.faults.clear()
    await other.move_clock(timedelta(hours=6))

    assert await of_server(other, one.guild.id) == set()
    assert one.team.threads == []


async def test_a_server_that_comes_back_later_begins_afresh(towns: tuple[Town, Town]) -> None:
    one, _ = towns
    taken_away(one)
    await one.minute()
    await one.move_clock(A_DAY + A_MINUTE)

    brought_back(one)
    await one.env.settle()
    await one.minute()

    assert await of_server(one, one.guild.id) == set()
    shift = await one["Yasmine"].slash(one.team, "dienst start")
    assert "Dit is voor het team" in said(shift)
    start = await press(one["Jules"], one.panel, "Stel een vraag")
    assert "nog niet klaar" in said(start)
