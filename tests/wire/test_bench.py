"""The bench by itself, over HTTP and without any bot: codes, nonces, deadlines, lost answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.wire import every_run
from tests.wire import permissions as may
from tests.wire.caller import HELLO, Caller, calling
from tests.wire.interactions import DEADLINE, LIFE
from tests.wire.shapes import EPHEMERAL, Json
from tests.wire.world import overwrite


@pytest.fixture
async def caller() -> AsyncIterator[Caller]:
    async with calling() as called:
        yield called


SAID: Json = {"type": 4, "data": HELLO | {"flags": EPHEMERAL}}


async def test_a_wrong_token_opens_nothing(caller: Caller) -> None:
    caller.discord.token = "another"
    answer = await caller("GET", "/users/@me")
    caller.discord.token = "yet another"

    assert answer[0] == 200
    async with caller.session.get(caller.discord.api + "/users/@me") as response:
        assert response.status == 401


async def test_the_same_nonce_gives_the_same_message_and_posts_it_once(caller: Caller) -> None:
    body = HELLO | {"nonce": "1234567890", "enforce_nonce": True}

    _, first = await caller.post(caller.town.square, body)
    _, second = await caller.post(caller.town.square, body)

    assert first["id"] == second["id"]
    assert len(caller.discord.world.messages[caller.town.square["id"]]) == 1


async def test_a_nonce_that_is_not_enforced_posts_twice(caller: Caller) -> None:
    body = HELLO | {"nonce": "1234567890"}

    _, first = await caller.post(caller.town.square, body)
    _, second = await caller.post(caller.town.square, body)

    assert first["id"] != second["id"]


async def test_a_sixth_post_in_five_seconds_is_limited_and_says_for_how_long(
    caller: Caller,
) -> None:
    answers = [await caller.post(caller.town.square) for _ in range(6)]

    assert [status for status, _ in answers] == [200] * 5 + [429]
    assert 0 < answers[5][1]["retry_after"] <= 5


async def test_an_answer_after_three_seconds_is_for_an_unknown_interaction(caller: Caller) -> None:
    asked = await caller.clicked()
    asked.sent -= DEADLINE

    status, given = await caller.acknowledge(asked, SAID)

    assert (status, given["code"]) == (404, 10062)
    assert asked.rejected == [10062]


async def test_an_interaction_is_acknowledged_once(caller: Caller) -> None:
    asked = await caller.clicked()

    first, _ = await caller.acknowledge(asked, SAID)
    status, given = await caller.acknowledge(asked, SAID)

    assert (first, status, given["code"]) == (204, 400, 40060)


async def test_a_token_lives_for_a_quarter_of_an_hour(caller: Caller) -> None:
    asked = await caller.clicked()
    await caller.acknowledge(asked, SAID)
    path = f"/webhooks/{caller.discord.world.me['id']}/{asked.token}"

    in_time, _ = await caller("POST", path, SAID["data"])
    caller.discord.world.time.ahead = LIFE + 1

    assert in_time == 200
    assert await caller.refused("POST", path, SAID["data"]) == 50027


async def test_what_follows_a_thinking_line_takes_its_place_and_its_privacy(
    caller: Caller,
) -> None:
    asked = await caller.clicked()
    await caller.acknowledge(asked, {"type": 5, "data": {"flags": EPHEMERAL}})

    assert not asked.answered.is_set()
    await caller("POST", f"/webhooks/{caller.discord.world.me['id']}/{asked.token}", HELLO)

    assert asked.text == "hoi"
    assert asked.last["flags"] == EPHEMERAL


async def test_who_cannot_see_a_channel_has_no_access_and_who_cannot_send_no_permission(
    caller: Caller,
) -> None:
    me = caller.discord.world.me
    square = caller.town.square
    path = f"/channels/{square['id']}/messages"

    square["permission_overwrites"] = [overwrite(me, deny=may.SEND)]
    unable = await caller.refused("POST", path, HELLO)
    square["permission_overwrites"] = [overwrite(me, deny=may.VIEW)]

    assert unable == 50013
    assert await caller.refused("POST", path, HELLO) == 50001


async def test_what_is_not_there_is_unknown_by_its_kind(caller: Caller) -> None:
    gone = "10000000000000000"
    square = caller.town.square["id"]

    assert await caller.refused("POST", f"/channels/{gone}/messages", HELLO) == 10003
    assert await caller.refused("GET", f"/channels/{square}/messages/{gone}") == 10008
    guild = caller.town.guild.id
    assert await caller.refused("GET", f"/guilds/{guild}/members/{gone}") == 10007


async def test_a_message_has_one_thread_and_a_server_has_its_limit(caller: Caller) -> None:
    thread = await caller.thread()
    _, other = await caller.post(caller.town.team)
    path = f"/channels/{caller.town.team['id']}/messages"

    again = await caller.refused("POST", f"{path}/{thread['id']}/threads", {"name": "Vos-48"})
    caller.discord.threads_are_full = True

    assert again == 160004
    refused = await caller.refused("POST", f"{path}/{other['id']}/threads", {"name": "Vos-49"})
    assert refused == 160006


async def test_writing_unfolds_a_folded_thread_and_editing_does_not(caller: Caller) -> None:
    thread = await caller.thread()
    _, message = await caller.post(thread)
    thread["thread_metadata"]["archived"] = True

    path = f"/channels/{thread['id']}/messages/{message['id']}"
    assert await caller.refused("PATCH", path, HELLO) == 50083
    status, _ = await caller.post(thread)

    assert status == 200
    assert not thread["thread_metadata"]["archived"]


async def test_a_locked_thread_takes_words_only_of_who_may_manage_threads(caller: Caller) -> None:
    thread = await caller.thread()
    thread["thread_metadata"] |= {"archived": True, "locked": True}

    allowed, _ = await caller.post(thread)
    me = overwrite(caller.discord.world.me, deny=may.MANAGE_THREADS)
    caller.town.team["permission_overwrites"].append(me)

    assert allowed == 200
    path = f"/channels/{thread['id']}/messages"
    assert await caller.refused("POST", path, HELLO) == 50083


async def test_closed_mailboxes_others_messages_and_full_pins_are_refused(caller: Caller) -> None:
    els, square = caller.town.els, caller.town.square
    caller.discord.world.closed_mailboxes.add(els["id"])
    caller.discord.pins_are_full = True
    mailbox = caller.discord.world.mailbox(els)
    of_els = caller.town.people.say(els, square, "Dag allemaal")
    path = f"/channels/{square['id']}/messages"

    assert await caller.refused("POST", f"/channels/{mailbox['id']}/messages", HELLO) == 50007
    assert await caller.refused("PATCH", f"{path}/{of_els['id']}", HELLO) == 50005
    assert await caller.refused("PUT", f"{path}/pins/{of_els['id']}") == 30003


async def test_only_an_old_message_has_too_many_edits(caller: Caller) -> None:
    _, message = await caller.post(caller.town.square)
    caller.discord.no_more_edits.add(message["id"])
    path = f"/channels/{caller.town.square['id']}/messages/{message['id']}"

    fresh, _ = await caller("PATCH", path, HELLO)
    caller.discord.world.time.ahead = 3601

    assert fresh == 200
    assert await caller.refused("PATCH", path, HELLO) == 30046


async def test_a_body_over_a_limit_is_refused_and_remembered(caller: Caller) -> None:
    path = f"/channels/{caller.town.square['id']}/messages"

    assert await caller.refused("POST", path, {"content": "x" * 2001}) == 50035
    assert "2001 characters" in caller.discord.violations[0]
    assert await caller.refused("POST", path, {}) == 50006


async def test_a_lost_answer_is_of_an_act_that_was_done_and_a_reset_of_one_that_was_not(
    caller: Caller,
) -> None:
    posted = caller.discord.world.messages[caller.town.square["id"]]
    caller.discord.faults.add("POST", "/messages$", "reset")
    caller.discord.faults.add("POST", "/messages$", "lost")

    with pytest.raises(aiohttp.ClientError):
        await caller.post(caller.town.square)
    after_reset = len(posted)
    with pytest.raises(aiohttp.ClientError):
        await caller.post(caller.town.square)

    assert (after_reset, len(posted)) == (0, 1)


async def test_a_slow_answer_comes_late_and_a_refusal_comes_as_asked(caller: Caller) -> None:
    faults, square = caller.discord.faults, caller.town.square
    faults.add("POST", "/messages$", "slow:0.2")
    faults.add("POST", "/messages$", "json:403:50013")
    loop = asyncio.get_running_loop()

    began = loop.time()
    slow, _ = await caller.post(square)
    took = loop.time() - began

    assert slow == 200
    assert took >= 0.2
    assert await caller.refused("POST", f"/channels/{square['id']}/messages", HELLO) == 50013


def test_the_scenarios_of_every_run_are_there() -> None:
    assert every_run.unknown() == []
