"""One's own things go first, all of them, and a call that hangs keeps nobody else waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import discord
import pytest

from bot.demo.town import Town
from bot.shell import looking, sweeper
from bot.shell.posts import PostSubject
from bot.shell.views import Screen, box, button, buttons, text
from tests.kit.canary import arrives, asks
from tests.kit.posting import KEY, OTHER_KEY, POSTS, WEEK, post, team_place, traces
from tests.kit.role_checks import acts

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
A_CLASS = 30
SOON = 10
"""Seconds, also on a busy machine."""


def keys(how_many: int) -> list[str]:
    return [f"{n:016x}" for n in range(how_many)]


async def a_card(town: Town, key: str) -> discord.Message:
    """A card with its trace; its thread begins later."""
    screen = Screen(box(text("vraag"), buttons(button("Ik neem dit", f"questions:take:{key}"))))
    about = PostSubject(town.guild.id, key, town.now + WEEK)
    with town.as_bot():
        return await town.bot.posts.post(team_place(town), screen, about, kind="thread")


def begin_thread(town: Town, card: discord.Message, name: str) -> None:
    town.discord.create_thread(town.team.id, name, town.bot.own_id, message_id=card.id)


async def a_class_asks(town: Town) -> None:
    """All cards stand before the first thread begins, as when threads have to wait."""
    cards = [await a_card(town, key) for key in keys(A_CLASS)]
    for number, card in enumerate(cards):
        begin_thread(town, card, f"Vos-{number}")
    assert len(town.team.history()) == 2 * A_CLASS


async def post_twice(town: Town, key: str = KEY) -> discord.Message:
    """Discord did it, the answer was lost, and it was done again: one trace, two messages."""
    await post(town, key)
    twin = await post(town, key)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("DELETE FROM trace WHERE message_id = ?", (twin.id,))
    return twin


def looks(town: Town) -> list[str]:
    return [call.path for call in acts(town) if call.method == "GET"]


def hang(town: Town, hangs: Callable[[Any], bool]) -> asyncio.Event:
    """Let Discord not answer some calls, until the event is set; all others it answers."""
    deliver, goes_on = town.bot.http.request, asyncio.Event()

    async def request(route: Any, **given: Any) -> Any:
        if hangs(route):
            await goes_on.wait()
        return await deliver(route, **given)

    town.bot.http.request = request  # type: ignore[method-assign] # all calls pass here
    return goes_on


def deletes(message: discord.Message) -> Callable[[Any], bool]:
    return lambda route: route.method == "DELETE" and route.url.endswith(str(message.id))


async def erase(town: Town, *about: str) -> bool:
    with town.as_bot():
        return await town.bot.sweeper.erase(about)


async def test_of_thirty_threads_at_once_every_line_of_discord_goes(town: Town) -> None:
    await a_class_asks(town)

    await town.move_clock(WEEK)

    assert town.team.threads == []
    assert town.team.history() == []


async def test_thirty_threads_share_their_looks(town: Town) -> None:
    await a_class_asks(town)
    before = len(looks(town))

    await town.move_clock(WEEK)

    assert len(looks(town)) - before == 1


async def test_the_line_is_found_behind_hundreds_of_others(town: Town) -> None:
    card = await a_card(town, KEY)
    for number in range(250):
        await town["Yasmine"].send(town.team, f"koffie {number}?")
    begin_thread(town, card, "Vos-1")

    await town.move_clock(WEEK)

    assert {each.type for each in town.team.history()} == {discord.MessageType.default}
    assert len(town.team.history()) == 250


async def test_an_ordinary_end_costs_five_calls(town: Town) -> None:
    await asks(town, arrives(town))
    await town.minute()
    before = len(town.calls)

    await town.move_clock(timedelta(days=18))

    of_team = [call.method for call in acts(town, before) if f"/{town.square.id}" not in call.path]
    # The thread, its card, Discord's line about it, and the message that says who waits.
    assert sorted(of_team) == ["DELETE", "DELETE", "DELETE", "DELETE", "GET"]


async def test_a_message_that_was_doubled_goes_with_a_wipe(town: Town) -> None:
    await post_twice(town)
    stranger = await post(town, OTHER_KEY)

    gone = await erase(town, KEY)

    assert gone
    assert [each.id for each in town.team.history()] == [stranger.id]


async def test_a_card_that_was_doubled_goes_with_its_end(town: Town) -> None:
    card = await a_card(town, KEY)
    begin_thread(town, card, "Vos-1")
    twin = await a_card(town, KEY)
    begin_thread(town, twin, "Vos-1")
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("DELETE FROM trace WHERE message_id = ?", (twin.id,))

    await town.move_clock(WEEK)

    assert town.team.threads == []
    assert town.team.history() == []


async def test_both_go_of_what_nobody_knew_whether_it_arrived(town: Town) -> None:
    await post_twice(town)
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("UPDATE trace SET message_id = NULL")

    await town.move_clock(WEEK)

    assert town.team.history() == []
    assert await traces(town) == []


async def test_what_was_posted_by_a_clock_an_hour_wrong_is_found_at_last(town: Town) -> None:
    await post(town)
    async with town.bot.services.store.writing() as db:
        hour = int(HOUR.total_seconds())
        await db.execute_fetchall(
            "UPDATE trace SET message_id = NULL, left_at = left_at + ?", (hour,)
        )

    for wait in (WEEK, MINUTE, 2 * MINUTE, 4 * MINUTE):
        await town.move_clock(wait)

    assert town.team.history() == []


async def test_a_wipe_takes_nothing_that_another_keeps(town: Town) -> None:
    await post(town)
    mine = await post(town, OTHER_KEY)

    assert await erase(town, KEY)
    assert await erase(town)

    assert [each.id for each in town.team.history()] == [mine.id]
    assert await town.bot.services.traces.how_many() == 1


async def test_ones_own_goes_while_a_sweep_of_forty_others_hangs(town: Town) -> None:
    others = [await post(town, key) for key in keys(40)]
    town.discord.advance_clock(WEEK.total_seconds())
    mine = await post(town)
    goes_on = hang(town, deletes(others[0]))
    with town.as_bot():
        sweeping = asyncio.create_task(town.bot.sweeper.erase_due(town.now))
        await asyncio.sleep(0)

    gone = await erase(town, KEY)

    assert gone
    assert not sweeping.done()
    assert mine.id not in [each.id for each in town.team.history()]
    goes_on.set()
    await sweeping
    assert town.team.history() == []


async def test_a_sweep_lets_ones_own_go_first(town: Town) -> None:
    others = [await post(town, key) for key in keys(40)]
    town.discord.advance_clock(WEEK.total_seconds())
    mine = await post(town)
    goes_on = hang(town, deletes(mine))
    with town.as_bot():
        erasing = asyncio.create_task(town.bot.sweeper.erase([KEY]))
        sweeping = asyncio.create_task(town.bot.sweeper.erase_due(town.now))
    for _ in range(20):
        await asyncio.sleep(0.01)

    assert len(town.team.history()) == len(others) + 1
    goes_on.set()
    assert await erasing
    await sweeping
    assert town.team.history() == []


async def test_what_is_erased_twice_at_once_is_deleted_once(town: Town) -> None:
    await post(town)
    town.discord.advance_clock(WEEK.total_seconds())
    before = len(town.calls)

    with town.as_bot():
        await asyncio.gather(
            town.bot.sweeper.erase([KEY]),
            town.bot.sweeper.erase_due(town.now),
            town.bot.sweeper.erase([KEY]),
        )

    assert [call.method for call in town.calls[before:]].count("DELETE") == 1


async def test_a_call_that_hangs_keeps_no_other_standing(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (looking, sweeper):
        monkeypatch.setattr(module, "ONE_CALL", 0.05)
    stubborn = await post(town)
    await post(town, OTHER_KEY)
    goes_on = hang(town, deletes(stubborn))
    town.discord.advance_clock(WEEK.total_seconds())

    await town.bot.sweeper.erase_due(town.now)

    assert [each.id for each in town.team.history()] == [stubborn.id]
    goes_on.set()
    await town.move_clock(MINUTE)
    assert town.team.history() == []


async def test_what_discord_does_not_take_is_said_and_stays_due(town: Town) -> None:
    await post(town)
    town.env.inject_error("DELETE", f"{POSTS}/*", status=503)

    assert not await erase(town, KEY)

    await town.move_clock(MINUTE)
    assert town.team.history() == []


async def test_a_hanging_discord_keeps_no_expired_row(town: Town) -> None:
    await asks(town, arrives(town))
    message = await post(town)
    await town.move_clock(MINUTE)
    goes_on = hang(town, deletes(message))

    town.discord.advance_clock(WEEK.total_seconds() * 8)
    sweeping = asyncio.create_task(town.bot.sweeper.run(town.bot.services.clock()))
    async with asyncio.timeout(SOON):
        while await conversations(town):  # noqa: ASYNC110 - a store announces nothing
            await asyncio.sleep(0.01)
    assert not sweeping.done()
    goes_on.set()
    await sweeping


async def conversations(town: Town) -> int:
    count = "SELECT count(*) FROM conversation"
    return sum(row[0] for row in await town.bot.services.store.db.execute_fetchall(count))


async def test_who_wipes_is_told_in_time_that_it_goes_on(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = await post(town)
    goes_on = hang(town, deletes(message))
    monkeypatch.setattr(sweeper, "IN_ALL", 0.1)

    is_gone = await town.bot.sweeper.erase([KEY])
    left = [each.message for each in await traces(town)]
    goes_on.set()

    assert not is_gone
    assert left == [message.id]
