"""What is said after words were posted, or were not: only what is so, and nobody waits for it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell.lanes import AT_ONCE, Lanes
from cogs.office_hours.rules.openness import Openness
from cogs.questions.rules.conversation import Conversation
from tests.kit.asking import ask, cards, form_of
from tests.kit.conversations import gateway_of, jules, refused, wiped_without_waiting
from tests.kit.faults import THREAD, fails, mended
from tests.kit.stored import rows

SECRET = "mijn hele verhaal"


def slow_thanks(town: Town, patch: pytest.MonkeyPatch) -> tuple[asyncio.Event, asyncio.Event]:
    """All that is looked up for a thank-you takes as long as the test likes."""
    reached, released = asyncio.Event(), asyncio.Event()
    openness = gateway_of(town).openness

    async def slow(conversation: Conversation) -> Openness:
        reached.set()
        await town.env.external_wait(released.wait(), reason="a slow thank-you")
        return await openness(conversation)

    patch.setattr(gateway_of(town), "openness", slow)
    return reached, released


async def wiped_meanwhile(town: Town, patch: pytest.MonkeyPatch, sending: Any) -> tuple[str, float]:
    """Jules wipes while the thanks are looked up; what do they read, and how long did it take?"""
    reached, released = slow_thanks(town, patch)
    thanks = asyncio.create_task(sending)
    await reached.wait()
    lock = gateway_of(town).locks.person(*jules(town))
    is_free = not lock.locked()
    await wiped_without_waiting(town)
    released.set()
    return said(await thanks), is_free


@pytest.mark.parametrize("door", ["ask", "anyway"])
async def test_nobody_is_thanked_for_what_was_wiped_and_no_wipe_waits_for_thanks(
    town: Town, monkeypatch: pytest.MonkeyPatch, door: str
) -> None:
    if door == "ask":
        form = await form_of(town, "Jules")
    else:
        crisis = await press(town["Jules"], town.panel, "Nu hulp nodig")
        form = await press(town["Jules"], crisis, "Ik wil het toch opschrijven")

    words, is_free = await wiped_meanwhile(
        town, monkeypatch, town["Jules"].submit_modal(form, {"words": SECRET})
    )

    assert is_free
    assert "Dit gesprek is er niet meer" in words
    assert "binnen" not in words
    assert "staat klaar" not in words
    assert await rows(town) == 0


async def test_what_could_not_be_deleted_yet_is_not_called_gone(town: Town) -> None:
    form = await form_of(town, "Jules")
    fails(town, "POST", THREAD, 403)
    fails(town, "DELETE", "/channels/*", 503)
    fails(town, "DELETE", "/channels/*/messages/*", 503)

    sorry = await town["Jules"].submit_modal(form, {"words": SECRET})

    assert len(cards(town)) == 1
    assert "niet aangekomen" in said(sorry)
    assert "bewaren niets" not in said(sorry)
    assert "wissen we zodra" in said(sorry)
    mended(town)


async def test_what_was_deleted_is_called_gone(town: Town) -> None:
    form = await form_of(town, "Jules")
    fails(town, "POST", THREAD, 403)

    sorry = await town["Jules"].submit_modal(form, {"words": SECRET})

    assert cards(town) == []
    assert "bewaren niets" in said(sorry)


async def test_of_a_conversation_that_stays_nobody_says_that_nothing_is_kept(town: Town) -> None:
    await ask(town)
    form = await form_of(town, "Jules")
    fails(town, "POST", f"/channels/{town.thread().id}/messages", 403)

    sorry = await town["Jules"].submit_modal(form, {"words": SECRET})

    assert "niet aangekomen" in said(sorry)
    assert "bewaren niets" not in said(sorry)
    assert SECRET in said(sorry)


async def test_words_that_queue_too_long_are_not_kept_and_nothing_stays(town: Town) -> None:
    await form_of(town, "Jules")
    town.bot.posts.lanes = Lanes(patience=0.05)
    town.bot.posts.lanes.lane(town.team.id).under_way = AT_ONCE  # posts that hang at Discord

    said_no = await refused(lambda: gateway_of(town).open(*jules(town), SECRET))

    assert said_no == "questions-not-arrived"
    assert town.team.history() == []
    assert await rows(town) == 0


async def test_where_the_answer_comes_is_said_once(town: Town) -> None:
    thanks = await press(town["Jules"], await ask(town), "Sla over")

    told = said(await press(town["Jules"], thanks, "Ik kijk zelf"))

    assert told.count("'Mijn gesprek'") == 1
    assert "Je krijgt geen DM." in told


async def test_a_card_without_urgency_begins_with_its_words(town: Town) -> None:
    await ask(town)

    assert not any(line.startswith(" ") for line in said(cards(town)[0]).splitlines())
