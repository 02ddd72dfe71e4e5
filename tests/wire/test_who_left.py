"""Who is out, on a real connection: Discord's 404, its silence, and its line in no log."""

from __future__ import annotations

import pytest

from tests.wire.interactions import Interaction
from tests.wire.sentences import ADDED, LEFT, NOT_ASKED, NUMBERS
from tests.wire.shapes import Json
from tests.wire.standing import everything_that_stands
from tests.wire.waiting import until
from tests.wire.wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
MEMBER = "/guilds/:id/members/:id$"


async def in_private(wire: Wire, jules: Json) -> Interaction:
    """Jules asked, was answered, and opened it from the notice."""
    words = wire.town.words()
    thanks = await wire.town.ask(jules, words)
    await wire.town.wants_dm(jules, thanks)
    await wire.town.answer(wire.town.thread_of(words), wire.town.words())
    [notice] = wire.town.mailbox(jules)
    return await wire.town.people.click(jules, notice, door="questions:notice")


async def writes(wire: Wire, jules: Json, inbox: Interaction, words: str) -> Interaction:
    form = await wire.town.people.click(jules, inbox.last, door="questions:more")
    assert form.form, form.text
    return await wire.town.people.submit(jules, form, {"words": words}, wait=15)


async def test_who_left_is_told_so_and_no_id_stands_in_the_log(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    inbox = await in_private(shared, jules)
    form = await shared.town.people.click(jules, inbox.last, door="questions:more")
    del shared.town.guild.members[jules["id"]]

    told = await shared.town.people.submit(jules, form, {"words": words})

    assert LEFT in told.text
    assert words in told.text
    assert words not in everything_that_stands(shared)
    assert jules["id"] not in shared.process.said


@pytest.mark.parametrize("how", ["502", "reset", "429"])
async def test_a_hiccup_while_asking_does_not_keep_a_member_from_writing(
    shared: Wire, how: str
) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    inbox = await in_private(shared, jules)
    form = await shared.town.people.click(jules, inbox.last, door="questions:more")
    shared.discord.faults.add("GET", MEMBER, how)

    tick = await shared.town.people.submit(jules, form, {"words": words}, wait=15)
    await until(lambda: bool(tick.text), "it is said what became of it", 12)

    assert (ADDED in tick.text) == (words in everything_that_stands(shared))
    assert ADDED in tick.text or NOT_ASKED in tick.text
    assert jules["id"] not in shared.process.said


async def test_when_discord_does_not_say_the_words_wait_with_their_writer(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    inbox = await in_private(shared, jules)
    form = await shared.town.people.click(jules, inbox.last, door="questions:more")
    shared.discord.faults.add("GET", MEMBER, "json:403:50001")

    told = await shared.town.people.submit(jules, form, {"words": words}, wait=15)

    assert NOT_ASKED in told.text
    assert words in told.text
    assert words not in everything_that_stands(shared)


async def test_who_left_and_is_not_safe_reads_the_numbers_in_a_second(shared: Wire) -> None:
    jules, words = shared.town.person("Jules"), shared.town.words()
    thanks = await shared.town.ask(jules, words)
    unsafe = next(
        part["custom_id"]
        for row in thanks.last["components"]
        for part in row.get("components", ())
        if part.get("custom_id", "").startswith("questions:unsafe")
    )
    await shared.town.wants_dm(jules, thanks)
    await shared.town.answer(shared.town.thread_of(words), shared.town.words())
    [notice] = shared.town.mailbox(jules)
    del shared.town.guild.members[jules["id"]]
    mailbox = shared.discord.world.channels[notice["channel_id"]]

    card = await shared.town.people.act(
        jules, mailbox, 3, {"custom_id": unsafe, "component_type": 2, "id": 1}, message=notice
    )

    assert LEFT in card.text
    assert all(number in card.text for number in NUMBERS)
