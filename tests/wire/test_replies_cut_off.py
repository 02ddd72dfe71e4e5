"""A worker replied in the thread, and the bot was killed or away: no words pass in silence."""

from __future__ import annotations

import asyncio

import pytest

from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import MINUTE, SOON, TWO_MINUTES
from tests.wire.scenes import Scene, told
from tests.wire.sentences import ANSWER_NOT_SEEN
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
IN_THREAD = "/channels/:thread/messages$"
AN_HOUR = 3600.0


def reply(scene: Scene, words: str) -> None:
    """Yasmine replies to the first words, as one does on Discord."""
    first = scene.wire.town.posts(scene.thread)[0]
    scene.wire.town.people.say(scene.wire.town.yasmine, scene.thread, words, to=first)


@pytest.fixture
async def scene(open_wire: Open) -> Scene:
    return await told(await open_wire(windows=ROOMY, minute=MINUTE))


async def is_settled(wire: Wire) -> None:
    await asyncio.sleep(TWO_MINUTES)


async def test_a_reply_that_a_kill_cut_off_is_relayed_once_and_announced_once(
    scene: Scene,
) -> None:
    fault = scene.wire.discord.faults.add("POST", IN_THREAD, "hold")
    reply(scene, scene.said)
    await asyncio.wait_for(fault.reached.wait(), SOON)
    await scene.wire.process.kill()
    scene.wire.discord.faults.clear()

    await scene.wire.restart_after_end()
    await until(lambda: scene.times(scene.said) == 1, "the answer stands", SOON)
    await is_settled(scene.wire)
    await scene.wire.restart(kill=True)
    await is_settled(scene.wire)

    assert scene.times(scene.said) == 1
    assert len(scene.mailbox) == 1
    assert scene.times(ANSWER_NOT_SEEN) == 0
    assert scene.said in (await scene.inbox()).text


async def test_a_reply_that_was_relayed_before_the_kill_is_not_relayed_again(scene: Scene) -> None:
    reply(scene, scene.said)
    await until(lambda: scene.times(scene.said) == 1, "the answer stands", SOON)

    await scene.wire.restart(kill=True)
    await is_settled(scene.wire)

    assert scene.times(scene.said) == 1
    assert scene.times(ANSWER_NOT_SEEN) == 0
    assert len(scene.mailbox) == 1


async def test_of_an_hour_without_the_bot_the_worker_reads_that_nobody_saw_the_answer(
    scene: Scene,
) -> None:
    await scene.wire.process.kill()
    reply(scene, scene.said)
    scene.wire.forward(AN_HOUR)

    for _ in range(2):
        await scene.wire.restart_after_end()
        await is_settled(scene.wire)
        await scene.wire.process.kill()
    await scene.wire.restart_after_end()

    assert scene.times(scene.said) == 0
    assert scene.times(ANSWER_NOT_SEEN) == 1
    assert scene.said not in (await scene.inbox()).text
    assert scene.mailbox == []


async def test_a_no_that_could_not_be_said_before_the_kill_is_said_after_it(scene: Scene) -> None:
    wire = scene.wire
    wire.discord.faults.add("POST", IN_THREAD, "503", times=99)
    wire.town.guild.members[wire.town.yasmine["id"]]["roles"] = []
    reply(scene, scene.said)
    await asyncio.sleep(TWO_MINUTES)
    await wire.process.kill()
    wire.discord.faults.clear()

    await wire.restart_after_end()
    await is_settled(wire)

    assert scene.times(scene.said) == 0
    assert scene.times("introduceerde") + scene.times("werker") == 1


async def test_the_team_talk_beside_it_is_neither_relayed_nor_answered(scene: Scene) -> None:
    await scene.wire.process.kill()
    scene.wire.town.people.say(scene.wire.town.bram, scene.thread, "ken jij die?")
    scene.wire.forward(AN_HOUR)
    before = len(scene.wire.town.posts(scene.thread))

    await scene.wire.restart_after_end()
    await is_settled(scene.wire)

    assert len(scene.wire.town.posts(scene.thread)) == before
