"""Workers reply to what is not for them, change their minds, and delete: what the inbox shows."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.kit.laws import first_now
from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import MINUTE, SOON, TWO_MINUTES
from tests.wire.scenes import Scene, first, told, unsure_of_safety
from tests.wire.sentences import ALARM, CHANGED, CORRECTED, NOT_READ, NOT_THEIR_WORDS, TAKEN_BACK
from tests.wire.shapes import Json, said
from tests.wire.waiting import until

pytestmark = pytest.mark.slow
IN_THREAD = "/channels/:thread/messages"


@pytest.fixture
async def scene(open_wire: Open) -> Scene:
    return await told(await open_wire(windows=ROOMY, minute=MINUTE))


def reply(scene: Scene, to: Json, words: str) -> Json:
    town = scene.wire.town
    return town.people.say(town.bram, scene.thread, words, to=to)


async def relayed(scene: Scene) -> Json:
    made = reply(scene, first(scene), scene.said)
    await until(lambda: scene.times(scene.said) == 1, "the answer stands", SOON)
    await until(lambda: len(scene.mailbox) == 1, "they are told", SOON)
    return made


async def test_a_reply_to_the_alarm_stays_in_the_team(open_wire: Open) -> None:
    scene = await unsure_of_safety(await open_wire(windows=ROOMY, minute=MINUTE))
    town, aside = scene.wire.town, scene.wire.town.words()
    await town.people.click(scene.jules, scene.shown, door="questions:unsafe")
    await until(lambda: scene.times(ALARM) == 1, "the team is told", SOON)
    alarm = next(each for each in town.posts(scene.thread) if ALARM in said(each))

    reply(scene, alarm, aside)
    await until(lambda: scene.times(NOT_THEIR_WORDS) == 1, "it is said", SOON)

    assert scene.times(aside) == 0
    assert aside not in (await scene.inbox()).text


async def test_an_aside_is_sent_after_all_once(scene: Scene) -> None:
    town = scene.wire.town
    await relayed(scene)
    answer = next(each for each in town.posts(scene.thread) if scene.said in said(each))
    aside = town.words()
    reply(scene, answer, aside)
    await until(lambda: scene.times(NOT_THEIR_WORDS) == 1, "it is said", SOON)
    assert scene.times(aside) == 0
    note = next(each for each in town.posts(scene.thread) if NOT_THEIR_WORDS in said(each))

    pressed = [town.people.click(town.bram, note, "Stuur dit toch") for _ in range(2)]
    await asyncio.gather(*pressed)

    assert scene.times(aside) == 1
    assert aside in (await scene.inbox()).text


async def test_an_edit_changes_what_the_inbox_shows(scene: Scene) -> None:
    made, right = await relayed(scene), scene.wire.town.words()
    since = time.time()

    scene.wire.town.people.change(made, right)
    await until(lambda: scene.times(right) == 1, "it is corrected", SOON)

    asked = scene.wire.discord.calls(path=IN_THREAD, since=since)
    assert [each.method for each in asked] == ["PATCH"]
    assert asked[0].body["allowed_mentions"] == {"parse": []}
    shown = (await scene.inbox()).text
    assert CORRECTED in shown
    assert scene.said not in shown
    assert CHANGED not in shown
    assert scene.times(CHANGED) == 1
    assert len(scene.mailbox) <= 1


async def test_a_deletion_takes_it_away_and_they_wait_again(scene: Scene) -> None:
    made = await relayed(scene)

    scene.wire.town.people.remove(made)
    await until(lambda: scene.times(TAKEN_BACK) == 1, "it is taken back", SOON)
    await until(lambda: not scene.mailbox, "the notice goes", 70)

    assert scene.said not in (await scene.inbox()).text
    assert scene.times(scene.said) == 0


@pytest.mark.long
async def test_an_edit_that_cannot_be_read_empties_nothing_and_is_said_once(scene: Scene) -> None:
    made, right = await relayed(scene), scene.wire.town.words()
    people = scene.wire.town.people

    people.change(made, right, hears=False)
    await until(lambda: scene.times(NOT_READ) == 1, "it is said", SOON)
    people.change(made, right + right, hears=False)
    await scene.wire.restart(kill=True)
    await asyncio.sleep(TWO_MINUTES)

    assert scene.times(NOT_READ) == 1
    assert scene.said in (await scene.inbox()).text


@pytest.mark.long
@pytest.mark.parametrize("how", first_now("edit", "unreadable", "delete"))
async def test_what_was_changed_while_the_bot_was_dead_is_found_once(
    scene: Scene, how: str
) -> None:
    made, right = await relayed(scene), scene.wire.town.words()
    people = scene.wire.town.people
    await scene.wire.process.kill()
    if how == "delete":
        people.remove(made)
    else:
        people.change(made, right, hears=how == "edit")

    for _ in range(2):
        await scene.wire.restart_after_end()
        await asyncio.sleep(TWO_MINUTES)
        await scene.wire.process.kill()
    await scene.wire.restart_after_end()

    shown = (await scene.inbox()).text
    assert (scene.said in shown) is (how == "unreadable")
    assert (right in shown) is (how == "edit")
    said_once = {"edit": CHANGED, "unreadable": NOT_READ, "delete": TAKEN_BACK}
    assert [scene.times(each) for each in said_once.values()] == [
        int(each == how) for each in said_once
    ]


@pytest.mark.long
async def test_a_kill_between_the_edit_and_what_follows_loses_nothing(scene: Scene) -> None:
    made, right = await relayed(scene), scene.wire.town.words()
    fault = scene.wire.discord.faults.add("PATCH", IN_THREAD, "hold")
    scene.wire.town.people.change(made, right)
    await asyncio.wait_for(fault.reached.wait(), SOON)
    await scene.wire.process.kill()
    scene.wire.discord.faults.clear()

    await scene.wire.restart_after_end()
    await until(lambda: scene.times(right) == 1, "it is corrected", SOON)

    assert scene.times(scene.said) == 0


async def test_pins_and_previews_change_nothing(scene: Scene) -> None:
    made = await relayed(scene)
    posting = scene.wire.discord.posting
    before = len(scene.wire.town.posts(scene.thread))

    posting.pin(scene.thread, made, stands=True)
    made["embeds"] = [{"type": "link", "url": "https://x.invalid"}]
    scene.wire.discord.events.message("UPDATE", scene.thread, made)
    await asyncio.sleep(TWO_MINUTES)

    ours = [e for e in scene.wire.town.posts(scene.thread) if e["type"] in (0, 19)]
    assert len(ours) == before - 1  # but for the thread's own first line
    assert CORRECTED not in (await scene.inbox()).text
