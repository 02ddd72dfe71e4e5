"""A worker replied in the thread, and the bot was killed or away: no words pass in silence."""

from __future__ import annotations

import asyncio

import pytest

from tests.kit.laws import first_now
from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import MINUTE, SOON, TWO_MINUTES
from tests.wire.scenes import Scene, first, told
from tests.wire.sentences import ANSWER_NOT_SEEN
from tests.wire.shapes import said
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
IN_THREAD = "/channels/:thread/messages$"
AN_HOUR = 3600.0


def reply(scene: Scene, words: str) -> None:
    """Yasmine replies to the first words, as one does on Discord."""
    town = scene.wire.town
    town.people.say(town.yasmine, scene.thread, words, to=first(scene))


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


@pytest.mark.long
async def test_a_reply_that_was_relayed_before_the_kill_is_not_relayed_again(scene: Scene) -> None:
    reply(scene, scene.said)
    await until(lambda: scene.times(scene.said) == 1, "the answer stands", SOON)

    await scene.wire.restart(kill=True)
    await is_settled(scene.wire)

    assert scene.times(scene.said) == 1
    assert scene.times(ANSWER_NOT_SEEN) == 0
    assert len(scene.mailbox) == 1


@pytest.mark.parametrize("how", first_now("done", "hold"))
async def test_of_several_replies_that_a_kill_cut_off_all_are_relayed_in_order(
    scene: Scene, how: str
) -> None:
    """`how`: the first stood on Discord only after the kill, or already before it."""
    wire, words = scene.wire, [scene.wire.town.words() for _ in range(3)]
    fault = wire.discord.faults.add("POST", IN_THREAD, how)
    for each in words:
        reply(scene, each)
    await asyncio.wait_for(fault.reached.wait(), SOON)
    await asyncio.sleep(0.2)
    await wire.process.kill()
    wire.discord.faults.clear()
    fault.released.set()

    await wire.restart_after_end()
    await until(lambda: all(scene.times(each) == 1 for each in words), "all stand", SOON)
    await is_settled(wire)

    assert relayed(scene, words) == words
    assert scene.times(ANSWER_NOT_SEEN) == 0
    inbox = (await scene.inbox()).text
    assert [each for each in words if each not in inbox] == []


@pytest.mark.long
async def test_what_a_second_kill_cut_off_again_is_relayed_in_order_too(scene: Scene) -> None:
    wire, words = scene.wire, [scene.wire.town.words() for _ in range(3)]
    await wire.process.kill()
    for each in words:
        reply(scene, each)
    fault = wire.discord.faults.add("POST", IN_THREAD, "hold", after=1)
    await wire.restart_after_end()
    await asyncio.wait_for(fault.reached.wait(), SOON)
    await wire.process.kill()
    wire.discord.faults.clear()

    await wire.restart_after_end()
    await until(lambda: all(scene.times(each) == 1 for each in words), "all stand", SOON)
    await is_settled(wire)

    assert relayed(scene, words) == words
    assert scene.times(ANSWER_NOT_SEEN) == 0


def relayed(scene: Scene, words: list[str]) -> list[str]:
    """Which of these the bot posted in the thread, in their order."""
    posts = [said(each) for each in scene.wire.town.posts(scene.thread)]
    return [each for post in posts for each in words if each in post]


@pytest.mark.long
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


@pytest.mark.long
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
