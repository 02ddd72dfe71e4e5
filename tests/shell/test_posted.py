"""A post and its trace: remembered before it is sent, forgotten when Discord said no."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import discord
import pytest

from bot.demo.reading import said
from bot.demo.town import Town
from bot.shell.components import carries
from bot.shell.delivery import NotArrived
from bot.store.posted_messages import Trace
from tests.kit.posting import KEY, OTHER_KEY, POSTS, WEEK, post, traces


async def find(town: Town, key: str, *, later: timedelta = timedelta(0)) -> discord.Message | None:
    with town.as_bot():
        return await town.bot.posts.find(town.team.id, key, town.now + later)


async def test_the_trace_is_written_before_the_message_is_sent(town: Town) -> None:
    known_when_sent: list[Trace] = []
    deliver = town.bot.http.request

    async def look_and_deliver(*args: Any, **given: Any) -> Any:
        known_when_sent.extend(await traces(town))
        return await deliver(*args, **given)

    town.bot.http.request = look_and_deliver  # type: ignore[method-assign] # all calls pass here
    message = await post(town)

    (before,), (after,) = known_when_sent, await traces(town)
    assert (before.message, before.due_at) == (None, town.now + WEEK)
    assert (after.message, after.channel) == (message.id, town.team.id)


@pytest.mark.parametrize("status", [400, 403, 404])
async def test_what_discord_refused_was_never_posted_and_leaves_no_trace(
    town: Town, status: int
) -> None:
    town.env.inject_error("POST", POSTS, status=status)

    with pytest.raises((NotArrived, discord.NotFound)):
        await post(town)

    assert await traces(town) == []
    assert town.team.history() == []


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_what_discord_may_have_taken_is_remembered_without_knowing_the_message(
    town: Town, status: int
) -> None:
    town.env.inject_error("POST", POSTS, status=status)

    with pytest.raises(NotArrived):
        await post(town)

    assert [trace.message for trace in await traces(town)] == [None]


async def test_a_post_is_found_by_its_key_afterwards(town: Town) -> None:
    wanted = await post(town)
    await post(town, OTHER_KEY)

    found = await find(town, KEY)

    assert found is not None
    assert found.id == wanted.id
    assert await find(town, "00000000000000ff") is None


async def test_a_post_is_found_by_a_bot_whose_clock_runs_a_minute_ahead(town: Town) -> None:
    wanted = await post(town)

    found = await find(town, KEY, later=timedelta(minutes=1))

    assert found is not None
    assert found.id == wanted.id


async def test_someone_elses_message_with_the_key_in_it_is_not_ours(town: Town) -> None:
    await town["Yasmine"].send(town.team, f"questions:take:{KEY}")

    assert await find(town, KEY) is None


async def test_looking_fails_as_discord_does(town: Town) -> None:
    """Whoever looks must know whether it is not there, or whether Discord is away."""
    town.env.inject_error("GET", POSTS, status=500)

    with pytest.raises(discord.HTTPException):
        await find(town, KEY)


async def test_a_key_is_found_however_deep_its_button_stands(town: Town) -> None:
    message = await post(town)

    assert carries(message, KEY)
    assert not carries(message, OTHER_KEY)
    assert KEY not in said(message)


async def test_f_c7_nothing_that_is_posted_can_ping_anyone(town: Town) -> None:
    await post(town)
    await town.minute()

    sent = [call.json for call in town.calls if call.path.endswith("/messages") and call.json]

    assert sent
    assert {str(body["allowed_mentions"]) for body in sent} == {"{'parse': []}"}
