"""The conversation by direct message over real HTTP and a real gateway: lines, changes, a kill."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.wire.conftest import ROOMY, Open
from tests.wire.cutting import SOON
from tests.wire.scenes import Scene
from tests.wire.sentences import CORRECTED, NOTICE_FAILED, TALKING
from tests.wire.shapes import Json, said
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
IN_THREAD = "/channels/:thread/messages"
REACTION = "/reactions/"
MEMBER = "/guilds/:id/members/:id$"
TICK = "✅"
LATER = 25.0
"""Seconds: lines wait ten for the next."""


async def talks(wire: Wire, label: str) -> Scene:
    """Jules writes to the bot and chooses that this is the conversation."""
    town, jules, words = wire.town, wire.town.person("Jules"), wire.town.words()
    town.people.say(jules, mail(wire, jules), words)
    await until(lambda: len(town.mailbox(jules)) == 1, "it is answered", SOON)
    start = await town.people.click(jules, town.mailbox(jules)[0], door="direct_messages:here")
    shown = await town.people.click(jules, start.last, door="consent:agree")
    await town.people.click(jules, shown.last, label)
    await until(lambda: told(wire, jules, TALKING), "it holds from now on", SOON)
    return Scene(wire, jules, words, town.words(), town.thread_of(words))


def mail(wire: Wire, who: Json) -> Json:
    return wire.discord.world.mailbox(who)


def told(wire: Wire, who: Json, words: str) -> bool:
    return any(words in said(each) for each in wire.town.mailbox(who))


def types(scene: Scene, words: str) -> Json:
    return scene.wire.town.people.say(scene.jules, mail(scene.wire, scene.jules), words)


def ticked(line: Json) -> bool:
    return any(each["emoji"]["name"] == TICK for each in line.get("reactions", []))


async def test_lines_are_one_post_and_change_with_what_they_typed(open_wire: Open) -> None:
    scene = await talks(await open_wire(windows=ROOMY), "Alleen een melding")
    town, wire = scene.wire.town, scene.wire
    one, two, new = town.words(), town.words(), town.words()
    since = time.time()

    lines = [types(scene, one), types(scene, two)]
    await until(lambda: all(map(ticked, lines)), "both stand", LATER)

    [post] = [each for each in town.posts(scene.thread) if one in said(each)]
    assert two in said(post)
    posts = wire.discord.calls("POST", IN_THREAD, since=since)
    assert [each.body["allowed_mentions"] for each in posts] == [posts[0].body["allowed_mentions"]]
    assert len(wire.discord.calls("PUT", REACTION, since=since)) == 2
    assert wire.discord.calls("GET", MEMBER, since=since) == []
    assert wire.discord.gateway.members_asked == 1
    assert wire.discord.violations == []

    town.people.change(lines[0], new)
    await until(lambda: scene.times(new) == 1, "it follows", SOON)
    town.people.remove(lines[1])
    await until(lambda: scene.times(two) == 0, "it goes", SOON)
    assert scene.times(one) == 0
    assert scene.times(CORRECTED) == 1


@pytest.mark.long
async def test_what_was_typed_when_it_died_goes_once_and_gets_its_tick(open_wire: Open) -> None:
    scene = await talks(await open_wire(windows=ROOMY), "Alleen een melding")
    wire, words = scene.wire, scene.wire.town.words()
    held = wire.discord.faults.add("PUT", REACTION, "hold")
    before = types(scene, words)
    await asyncio.wait_for(held.reached.wait(), LATER)
    await wire.process.kill()
    held.released.set()
    missed = wire.town.words()
    unheard = types(scene, missed)

    await wire.restart_after_end()
    await until(lambda: ticked(before) and ticked(unheard), "both stand", LATER + SOON)

    assert scene.times(words) == 1
    assert scene.times(missed) == 1


@pytest.mark.long
async def test_an_answer_that_cannot_be_brought_waits_in_the_inbox(open_wire: Open) -> None:
    scene = await talks(await open_wire(windows=ROOMY), "Met de woorden erbij")
    wire, town = scene.wire, scene.wire.town
    first = town.words()
    await town.answer(scene.thread, first)
    await until(lambda: told(wire, scene.jules, first), "it comes with its words", SOON)
    wire.discord.world.closed_mailboxes.add(scene.jules["id"])
    second = town.words()

    await town.answer(scene.thread, second)

    inbox = await scene.inbox()
    assert second in inbox.text
    assert NOTICE_FAILED in inbox.text
    assert not told(wire, scene.jules, second)
    assert second not in wire.process.said
