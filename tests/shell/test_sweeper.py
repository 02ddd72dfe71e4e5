"""What stood on Discord about somebody goes on time, and is not forgotten until it is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import discord
import pytest

from bot.demo.reading import said
from bot.demo.town import Town
from bot.shell.looking import Look
from bot.store.posted_messages import Trace
from tests.kit.canary import arrives, asks, talks
from tests.kit.posting import KEY, OTHER_KEY, POSTS, WEEK, post, traces

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
ONE_MESSAGE = "/channels/*/messages/*"


def deletions(town: Town) -> list[str]:
    return [call.path for call in town.calls if call.method == "DELETE"]


def notices(town: Town) -> list[str]:
    """What the admin was told in private."""
    if town["Els"].id not in town.discord.dm_channels:
        return []
    return [said(message) for message in town["Els"].user.dm_channel.history()]


async def test_f_d7_thread_starter_and_discords_own_line_go_together(town: Town) -> None:
    await asks(town, arrives(town))
    thread = town.thread()
    kinds = {message.type for message in town.team.history()}
    assert kinds == {discord.MessageType.default, discord.MessageType.thread_created}

    await town.move_clock(timedelta(days=18))

    assert town.team.threads == []
    assert town.team.history() == []
    assert f"/channels/{thread.id}" in deletions(town)
    assert await town.bot.services.traces.how_many() == 0


async def test_f_d7_lines_about_other_threads_and_what_colleagues_say_stay(town: Town) -> None:
    await asks(town, arrives(town))
    ours = town.thread()
    await town["Yasmine"].send(town.team, "koffie?")
    other = town.discord.create_thread(town.team.id, "planning", town["Bram"].id)

    await town.move_clock(timedelta(days=18))

    assert [thread.id for thread in town.team.threads] == [other.id]
    left = [message.type for message in town.team.history()]
    assert left == [discord.MessageType.default, discord.MessageType.thread_created]
    assert ours.id not in [message.id for message in town.team.history()]


async def test_f_d7_discords_own_line_is_found_in_a_busy_channel(town: Town) -> None:
    await asks(town, arrives(town))
    for number in range(40):
        await town["Yasmine"].send(town.team, f"koffie {number}?")

    await town.move_clock(timedelta(days=18))

    kinds = {message.type for message in town.team.history()}
    assert kinds == {discord.MessageType.default}


def a_colleague_deleted_the_thread(town: Town) -> None:
    town.discord.delete_channel(town.thread().id)


def a_colleague_deleted_the_card(town: Town) -> None:
    town.discord.delete_message(town.team.id, town.thread().id)


def the_team_channel_is_gone(town: Town) -> None:
    for thread in town.team.threads:
        town.discord.delete_channel(thread.id)
    town.discord.delete_channel(town.team.id)


@pytest.mark.parametrize("gone", [a_colleague_deleted_the_thread, a_colleague_deleted_the_card])
async def test_f_b16_what_is_already_gone_counts_as_gone(
    town: Town, gone: Callable[[Town], None]
) -> None:
    await asks(town, arrives(town))
    gone(town)

    await town.move_clock(timedelta(days=18))

    assert await town.bot.services.traces.how_many() == 0
    assert notices(town) == []


async def test_f_b16_with_the_whole_channel_gone_only_what_the_admin_was_told_is_left(
    town: Town,
) -> None:
    await asks(town, arrives(town))
    the_team_channel_is_gone(town)

    await town.move_clock(timedelta(days=18))

    left = await town.bot.services.store.db.execute_fetchall("SELECT channel_id FROM trace")
    assert {row[0] for row in left} <= {town["Els"].user.dm_channel.id}


async def intended(town: Town, *, due: timedelta = timedelta(0)) -> int:
    """Somebody is about to post in the team channel, and dies before it is known how that went."""
    return await town.bot.services.traces.intend(
        guild=town.guild.id,
        about=KEY,
        kind="message",
        channel=town.team.id,
        moment=town.now,
        due=town.now + due,
    )


async def test_f_b16_what_never_arrived_is_not_mistaken_for_another_with_the_same_key(
    town: Town,
) -> None:
    card = await post(town)
    await intended(town)

    for _ in range(6):
        await town.move_clock(10 * MINUTE)

    assert [trace.message for trace in await traces(town)] == [card.id]
    assert [message.id for message in town.team.history()] == [card.id]


async def test_f_b16_one_of_two_with_the_same_key_that_nobody_confirmed_is_found(
    town: Town,
) -> None:
    card = await post(town)
    await post(town)
    [second] = [trace for trace in await traces(town) if trace.message != card.id]
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("UPDATE trace SET message_id = NULL WHERE id = ?", (second.id,))
    assert len(town.team.history()) == 2

    await town.move_clock(WEEK)

    assert town.team.history() == []
    assert await traces(town) == []


async def test_what_was_noted_by_a_clock_that_was_ahead_is_found_at_the_second_look(
    town: Town,
) -> None:
    await post(town)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("UPDATE trace SET message_id = NULL, left_at = left_at + 900")

    await town.bot.sweeper.erase_due(town.now + WEEK)
    [tried] = await traces(town)
    assert (tried.attempts, len(town.team.history())) == (1, 1)
    await town.bot.sweeper.erase_due(town.now + WEEK + 10 * MINUTE)

    assert town.team.history() == []
    assert await traces(town) == []


async def test_f_b16_a_trace_that_cannot_be_read_keeps_no_other_standing(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await intended(town, due=WEEK - MINUTE)
    await post(town)

    async def breaks(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Look, "between", breaks)
    await town.move_clock(WEEK)

    assert town.team.history() == []
    assert [trace.attempts for trace in await traces(town)] == [1]


@pytest.mark.parametrize("status", [403, 500, 503, 429])
async def test_f_b16_a_refused_deletion_is_tried_again_until_it_works(
    town: Town, status: int
) -> None:
    message = await post(town)
    town.env.inject_error("DELETE", ONE_MESSAGE, status=status)

    await town.move_clock(WEEK)
    assert [trace.message for trace in await traces(town)] == [message.id]
    await town.move_clock(MINUTE)

    assert town.team.history() == []
    assert await traces(town) == []


async def test_f_b16_the_waits_grow_over_restarts_and_nothing_is_ever_forgotten(
    town: Town,
) -> None:
    await post(town)
    town.env.inject_error("DELETE", ONE_MESSAGE, status=403, code=50013, times=None)

    await town.move_clock(WEEK)
    for wait in (MINUTE, 2 * MINUTE, 4 * MINUTE):
        before = len(deletions(town))
        await town.restart()
        await town.move_clock(wait - timedelta(seconds=1))
        assert len(deletions(town)) == before
        await town.move_clock(timedelta(seconds=1))
        assert len(deletions(town)) == before + 1
    for _ in range(10):
        await town.move_clock(6 * HOUR)
    assert [trace.attempts for trace in await traces(town)] == [14]

    town.discord.faults.clear()
    await town.move_clock(6 * HOUR)
    assert town.team.history() == []
    assert await traces(town) == []


async def test_one_stubborn_message_holds_up_no_other(town: Town) -> None:
    stubborn = await post(town)
    await post(town, OTHER_KEY)
    town.env.inject_error("DELETE", f"{POSTS}/{stubborn.id}", status=500, times=None)

    await town.move_clock(WEEK)

    assert [message.id for message in town.team.history()] == [stubborn.id]


async def test_f_d1_the_row_goes_after_the_message_and_never_before(town: Town) -> None:
    await post(town)
    known_when_deleted: list[Trace] = []
    deliver = town.bot.http.request

    async def look_and_deliver(route: Any, **given: Any) -> Any:
        if route.method == "DELETE":
            known_when_deleted.extend(await traces(town))
        return await deliver(route, **given)

    town.bot.http.request = look_and_deliver  # type: ignore[method-assign] # all calls pass here
    await town.move_clock(WEEK)

    assert len(known_when_deleted) == 1
    assert await traces(town) == []


async def test_f_d7_what_is_older_than_two_weeks_is_deleted_one_by_one(town: Town) -> None:
    """Discord's bulk deletion refuses them; Bankje never uses it."""
    messages = [await post(town, f"{n:016x}", stands=timedelta(days=20)) for n in range(5)]

    await town.move_clock(timedelta(days=20))

    assert town.team.history() == []
    one_by_one = {f"/channels/{town.team.id}/messages/{message.id}" for message in messages}
    assert set(deletions(town)[-5:]) == one_by_one
    assert not [call for call in town.calls if "bulk" in call.path]


async def test_the_admin_hears_once_that_something_cannot_be_deleted(town: Town) -> None:
    await post(town)
    await post(town, OTHER_KEY)
    town.env.inject_error("DELETE", ONE_MESSAGE, status=403, code=50013, times=None)

    await town.move_clock(WEEK)
    assert notices(town) == []
    for _ in range(6):
        await town.move_clock(HOUR)

    (notice,) = notices(town)
    assert "Jong Lindendaal" in notice
    for person in ("Yasmine", "Jules"):
        assert town[person].id not in town.discord.dm_channels


async def test_a_closed_door_of_the_admin_stops_no_sweep(town: Town) -> None:
    await post(town)
    await post(town, OTHER_KEY)
    town.env.inject_error("DELETE", f"{POSTS}/*", status=403, times=8)
    town.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)

    await town.move_clock(WEEK)
    for _ in range(6):
        await town.move_clock(HOUR)

    assert town.team.history() == []
    assert await town.bot.services.traces.how_many() == 0


async def test_rows_that_have_expired_go_even_when_discord_is_away(town: Town) -> None:
    canary = arrives(town)
    await talks(town, canary)
    town.env.inject_error("*", "/channels/*", status=503, times=None)

    await town.move_clock(timedelta(days=18))

    db = town.bot.services.store.db
    assert [*await db.execute_fetchall("SELECT 1 FROM conversation")] == []
    assert await town.bot.services.traces.how_many() > 0
    town.discord.faults.clear()
    await town.move_clock(6 * HOUR)
    assert town.team.history() == []
    assert town.team.threads == []


async def test_two_sweeps_at_once_delete_each_thing_once(town: Town) -> None:
    await post(town)
    await post(town, OTHER_KEY)
    town.discord.advance_clock(WEEK.total_seconds())
    before = len(deletions(town))

    with town.as_bot():
        await asyncio.gather(*(town.bot.sweeper.erase_due(town.now) for _ in range(3)))

    assert len(deletions(town)) - before == 2
