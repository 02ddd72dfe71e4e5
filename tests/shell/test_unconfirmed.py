"""A message of which nobody knows whether it arrived: looked for, and then taken for never sent."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.town import Town
from bot.shell.delivery import NotArrived
from bot.shell.sweeper import LOOKS
from tests.kit.posting import POSTS, WEEK, post, traces

MINUTE = timedelta(minutes=1)


async def lost_on_the_way(town: Town, *, arrived: bool) -> None:
    """Discord did not answer; the message is there, or it is not."""
    if arrived:
        message = await post(town)
        async with town.bot.services.store.writing() as db:
            statement = "UPDATE trace SET message_id = NULL WHERE message_id = ?"
            await db.execute_fetchall(statement, (message.id,))
        return
    town.env.inject_error("POST", POSTS, status=500)
    with pytest.raises(NotArrived):
        await post(town)


async def test_an_unconfirmed_message_that_did_arrive_is_found_and_deleted(town: Town) -> None:
    await lost_on_the_way(town, arrived=True)
    await town["Yasmine"].send(town.team, "koffie?")

    await town.move_clock(WEEK)

    assert [message.content for message in town.team.history(viewer=town["Bram"])] == ["koffie?"]
    assert await traces(town) == []


async def test_an_unconfirmed_message_is_looked_for_three_times_and_then_never_was(
    town: Town,
) -> None:
    await lost_on_the_way(town, arrived=False)
    looks = []

    for wait in (WEEK, MINUTE, 2 * MINUTE, 4 * MINUTE):
        before = len(town.calls)
        await town.move_clock(wait)
        looks += [call for call in town.calls[before:] if "after" in call.params]
        looks.append(len(await traces(town)))

    assert [each for each in looks if isinstance(each, int)] == [1, 1, 0, 0]
    assert len([each for each in looks if not isinstance(each, int)]) == LOOKS
    assert town["Els"].id not in town.discord.dm_channels  # nobody needs to hear of it
