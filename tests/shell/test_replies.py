"""Everything that answers someone is seen by that one person, and comes in time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import aiohttp
import discord
import pytest
import simcord
from discord.ext import commands

from bot.demo import simulator
from bot.demo.reading import labels, message_of, press, said
from bot.demo.town import Town
from bot.shell import replies
from bot.shell.replies import Interaction, patient, redraw_shared, reply
from bot.shell.views import Screen, button, buttons, pressed, text
from tests.kit.canary import Canary, arrives, asks
from tests.kit.faults import Slow
from tests.kit.interaction_answers import (
    DEFER,
    DEFER_UPDATE,
    EPHEMERAL,
    FORM,
    MESSAGE,
    UPDATE,
    answers,
    is_answer,
    seen_by_others,
)


async def everything_a_young_person_can_do(town: Town, canary: Canary) -> None:
    actor = canary.actor
    thanks = await asks(town, canary)
    noted = await press(actor, thanks, "Kan wachten")
    told = await press(actor, noted, "Stuur me een DM")
    await press(actor, await press(actor, told, "Trek mijn bericht terug"), "Toch niet")
    for label in labels(town.panel):
        await press(actor, town.panel, label)
    for command in ("vraag", "gesprek", "wie", "hulp", "praktisch", "privacy"):
        await actor.slash(town.square, command)
    inbox = await press(actor, town.panel, "Mijn gesprek")
    form = await press(actor, inbox, "Antwoord")
    await actor.submit_modal(form, {"words": "en nog iets"})
    await press(actor, inbox, "Nu hulp nodig")
    sure = await press(actor, inbox, "Wis")
    await press(actor, sure, "Ja, wis alles")
    await press(actor, inbox, "Antwoord")  # of a conversation that is gone


async def test_whatever_a_young_person_does_nobody_else_sees_an_answer(town: Town) -> None:
    await everything_a_young_person_can_do(town, arrives(town))

    given = answers(town)

    assert len(given) > 20
    assert {body["type"] for body in given} >= {MESSAGE, UPDATE, FORM}
    assert [body for body in given if seen_by_others(body)] == []


async def test_whatever_the_team_and_the_admin_do_nobody_else_sees_an_answer(town: Town) -> None:
    canary = arrives(town)
    await asks(town, canary)
    yasmine, els, question = town["Yasmine"], town["Els"], town.thread().history()[-1]
    card = next(message for message in town.team.history() if labels(message))

    await press(els, card, "Ik neem dit")  # not introduced: refused
    await press(yasmine, card, "Ik neem dit")
    form = await press(yasmine, question, "Antwoord")
    await yasmine.submit_modal(form, {"words": "hoi"})
    await press(yasmine, question, "Afronden")
    await press(yasmine, question, "Antwoord")  # it has ended: refused
    for command in ("dienst stop", "dienst start", "wie", "gesprek"):
        await yasmine.slash(town.team, command)

    assert [body for body in answers(town) if seen_by_others(body)] == []


async def test_no_answer_can_ping_anyone(town: Town) -> None:
    await everything_a_young_person_can_do(town, arrives(town))

    for body in answers(town):
        if body["type"] in {MESSAGE, UPDATE}:
            assert body["data"]["allowed_mentions"] == {"parse": []}


# -- when Discord is slow ---------------------------------------------------------------------


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two seconds of patience, in the time of a test."""
    monkeypatch.setattr(replies, "PATIENCE", 0.01)


def is_post(route: Any, _given: dict[str, Any]) -> bool:
    return bool(route.method == "POST" and route.path == "/channels/{channel_id}/messages")


async def test_f_c3_when_the_card_takes_long_discord_is_told_in_time_and_thanked_later(
    town: Town, slow: Slow, slow_answers: Slow, hurried: None
) -> None:
    canary = arrives(town)
    slow.deliver_late(is_post, until=slow_answers.heard(is_answer(DEFER)))

    thanks = await asks(town, canary)

    assert DEFER in [body["type"] for body in answers(town)]
    assert message_of(thanks).flags.ephemeral
    assert "Je bericht is binnen" in said(thanks)
    assert [body for body in answers(town) if seen_by_others(body)] == []


async def test_when_discord_is_fast_nothing_is_deferred(town: Town) -> None:
    await asks(town, arrives(town))

    assert not [body for body in answers(town) if body["type"] in {DEFER, DEFER_UPDATE}]


async def test_f_b6_when_the_card_fails_after_a_long_time_the_words_come_back(
    town: Town, slow: Slow, slow_answers: Slow, hurried: None
) -> None:
    town.env.inject_error("POST", "/channels/*/messages", status=500)
    slow.deliver_late(is_post, until=slow_answers.heard(is_answer(DEFER)))

    sorry = await asks(town, arrives(town), "dit wil ik niet kwijt")

    assert message_of(sorry).flags.ephemeral
    assert "dit wil ik niet kwijt" in said(sorry)
    assert "Je bericht is binnen" not in said(sorry)


class SlowRoom(commands.Cog):
    """A room whose work takes exactly as long as the test says."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self.done = asyncio.Event()

    async def _work(self) -> None:
        await self._town.env.external_wait(self.done.wait(), reason="slow work")

    @pressed("slow:reply")
    async def reply(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction):
            await self._work()
            await reply(interaction, Screen(text("klaar")))

    @pressed("slow:redraw")
    async def redraw(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction, redrawing=True):
            await self._work()
            await redraw_shared(interaction, Screen(text("klaar")))


@pytest.fixture
async def room(town: Town) -> AsyncIterator[SlowRoom]:
    room = SlowRoom(town)
    await town.bot.add_cog(room)
    yield room
    await town.bot.remove_cog("SlowRoom")


async def press_slowly(town: Town, thing: str) -> simcord.InteractionResult:
    channel: Any = town.bot.get_channel(town.square.id)
    with town.as_bot():
        screen = Screen(text("automatisch"), buttons(button("Traag", f"slow:{thing}")))
        await town.bot.get_partial_messageable(channel.id).send(view=screen)
    await town.env.settle()
    return await press(town["Jules"], town.square.history()[-1], "Traag")


@pytest.mark.parametrize("thing", ["reply", "redraw"])
async def test_an_answer_that_is_ready_while_discord_is_being_told_waits_its_turn(
    town: Town, room: SlowRoom, slow_answers: Slow, hurried: None, thing: str
) -> None:
    """Two answers at once: Discord takes the first, and the second would be lost."""
    told = asyncio.Event()
    deferring = slow_answers.answer_late(is_answer(DEFER, DEFER_UPDATE), until=told)

    async def let_the_room_finish_first() -> None:
        await deferring.wait()
        room.done.set()
        for _ in range(20):
            await asyncio.sleep(0)
        told.set()

    helper = asyncio.create_task(let_the_room_finish_first())
    shown = await press_slowly(town, thing)
    await helper
    await town.env.settle()  # what waits for Discord by our own hand does not keep a press waiting

    assert "klaar" in said(shown if thing == "reply" else town.square.history()[-1])
    assert [body["type"] for body in answers(town)][-2:] != [MESSAGE, MESSAGE]


async def test_what_others_read_is_redrawn_though_discords_word_that_it_waits_was_lost_twice(
    town: Town, room: SlowRoom, hurried: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter = simulator.answering(town.env)
    really, lost = adapter.request, []

    async def request(route: Any, *args: Any, **given: Any) -> Any:
        if not is_answer(DEFER_UPDATE)(route, given):
            return await really(route, *args, **given)
        with suppress(discord.HTTPException):  # the second time Discord has its answer already
            await really(route, *args, **given)
        lost.append(given)
        if len(lost) == len("12"):
            room.done.set()
        raise aiohttp.ClientError

    monkeypatch.setattr(adapter, "request", request)
    await press_slowly(town, "redraw")

    assert len(lost) == len("12")
    assert "klaar" in said(town.square.history()[-1])


# -- echoes -----------------------------------------------------------------------------------


AUTHOR = {"username": "Bankje", "bot": True, "discriminator": "0", "avatar": None}


async def test_the_echo_of_an_own_private_answer_is_not_taken_for_a_direct_message(
    town: Town,
) -> None:
    """Discord sends the bot its own ephemeral messages back, without a server."""
    thanks = await asks(town, arrives(town), "hoi")
    calls, traces = len(town.calls), await town.bot.services.traces.how_many()

    echo = {
        "id": str(message_of(thanks).id + 1),
        "channel_id": str(town.square.id),
        "author": AUTHOR | {"id": str(town.bot.own_id)},
        "content": "Je bericht is binnen.",
        "timestamp": "2026-11-24T14:10:00+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "pinned": False,
        "type": 0,
        "flags": EPHEMERAL,
    }
    with town.as_bot():
        town.discord.emit("MESSAGE_CREATE", echo)
    await town.env.settle()

    assert len(town.calls) == calls
    assert await town.bot.services.traces.how_many() == traces
    assert len(town.bot.cached_messages) == 0
