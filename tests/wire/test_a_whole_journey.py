"""From `/instellen start` until nothing of it is left, with no body that Discord would refuse."""

from __future__ import annotations

import pytest

from tests.wire.conftest import ROOMY, Open
from tests.wire.sentences import ADDED, ARRIVED, SENT
from tests.wire.shapes import Json
from tests.wire.standing import everything_that_stands
from tests.wire.town import TEAM
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = pytest.mark.slow
MINUTE = 1.0
EIGHT_DAYS = 8 * 86_400


async def conversation(wire: Wire, jules: Json) -> list[str]:
    """All that is said, and by which words it would be found again."""
    town, asked, answer, more = wire.town, wire.town.words(), wire.town.words(), wire.town.words()
    thanks = await town.ask(jules, asked)
    assert ARRIVED in thanks.text
    await town.people.click(jules, thanks.last, door="questions:urgent")
    await town.people.click(jules, thanks.last, door="questions:tellme")
    thread = town.thread_of(asked)
    await town.press(town.yasmine, town.team, "questions:take")
    assert SENT in (await town.answer(thread, answer)).text
    [notice] = town.mailbox(jules)
    inbox = await town.people.click(jules, notice, door="questions:notice")
    assert answer in inbox.text
    writing = await town.people.click(jules, inbox.last, door="questions:more")
    tick = await town.people.submit(jules, writing, {"words": more})
    assert ADDED in tick.text
    wire.town.people.say(town.bram, thread, "onder ons gezegd")
    reply = town.people.say(town.yasmine, thread, "Tot woensdag!", to=town.posts(thread)[-1])
    await until(lambda: town.times("Tot woensdag!", thread), f"the reply {reply['id']} is relayed")
    assert "Tot woensdag!" in (await town.inbox(jules)).text
    await town.press(town.yasmine, thread, "questions:close")
    return [asked, answer, more, "Tot woensdag!", thread["name"]]


async def test_from_the_first_command_until_it_is_forgotten(open_wire: Open) -> None:
    wire = await open_wire(minute=MINUTE, windows=ROOMY)
    jules = wire.town.person("Jules")

    signs = await conversation(wire, jules)
    stood = [each in everything_that_stands(wire) for each in signs]
    wire.forward(EIGHT_DAYS)
    await until(lambda: not wire.town.threads and not wire.town.cards, "all of it is deleted", 20)
    await until(lambda: not wire.town.mailbox(jules), "the notice is deleted")

    assert all(stood)
    assert not [each for each in signs if each in everything_that_stands(wire)]
    assert not [each for each in (*signs, jules["id"], *TEAM) if each in wire.process.said]
    assert wire.discord.violations == []


async def test_wiping_takes_everything_away_at_once(open_wire: Open) -> None:
    wire = await open_wire(windows=ROOMY)
    jules = wire.town.person("Jules")
    signs = await conversation(wire, jules)

    inbox = await wire.town.inbox(jules)
    sure = await wire.town.people.click(jules, inbox.last, door="privacy:wipe")
    wiped = await wire.town.people.click(jules, sure.last, door="privacy:yes")

    assert "gewist" in wiped.text
    assert not [each for each in signs if each in everything_that_stands(wire)]
