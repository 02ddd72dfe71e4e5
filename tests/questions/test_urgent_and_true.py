"""Whoever asked for urgent help is rung until it stands, and reads only what is so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Literal

import pytest

from bot.demo import simulator
from bot.demo.reading import press, said
from bot.demo.town import Town
from bot.shell import replies
from bot.shell.delivery import NotKnown, TextMark
from bot.shell.locks import Locks
from bot.shell.views import Screen
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.cog.threads import Threads
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions
from tests.kit.asking import answer, ask, card, cards, rung_for_help
from tests.kit.asking import stop as stops
from tests.kit.channels import another_room, move_team, open_up
from tests.kit.crisis import window
from tests.kit.faults import Slow, mended, thread_fails
from tests.kit.forged import forged_form, forged_press
from tests.kit.interaction_answers import DEFER, DEFER_UPDATE, is_answer
from tests.kit.stored import rows


class Held(asyncio.Lock):
    """Another has it until Discord was told that this takes longer."""

    def __init__(self, town: Town, until: asyncio.Event) -> None:
        super().__init__()
        self._town, self._until = town, until

    async def acquire(self) -> Literal[True]:
        await self._town.env.external_wait(self._until.wait(), reason="an answer is on its way")
        return await super().acquire()


async def conversation_of(town: Town) -> Conversation:
    services = town.bot.services
    since = services.clock() - timedelta(days=1)
    return (await Questions(services).lately(since))[0]


async def stop(town: Town) -> None:
    await town["Yasmine"].slash(town.team, "noodstop")


# -- a call that Discord lost -----------------------------------------------------------------


async def test_who_was_answered_before_and_calls_in_vain_is_rung_for_a_minute_later(
    town: Town,
) -> None:
    await ask(town)
    await answer(town)
    await stop(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    thread_fails(town)
    await press(town["Jules"], inbox, "Ik voel me nu niet veilig")
    unseen = said(await press(town["Jules"], town.panel, "Mijn gesprek"))

    mended(town)
    await town.minute()

    assert len(rung_for_help(town)) == 1
    assert "Dat weet het team nog niet" in unseen
    assert "1813" in unseen
    seen = said(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert "Dat ziet het team ook" in seen


async def test_who_was_answered_after_a_call_in_vain_is_not_rung_for_anew(town: Town) -> None:
    thanks = await ask(town)
    thread_fails(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.move_clock(timedelta(minutes=1))
    mended(town)
    await answer(town)

    await town.minute()

    assert rung_for_help(town) == []


# -- what is said of who was rung -------------------------------------------------------------


async def test_who_writes_in_need_reads_no_names_when_the_call_did_not_stand(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town, "Sam")
    await answer(town)
    form = await window(town)
    really = Threads.post

    async def loses_calls(
        threads: Threads,
        conversation: Conversation,
        draw: Callable[[int], Screen],
        mark: TextMark,
        nonce: str,
        **more: Any,
    ) -> int:
        if mark is TextMark.NOTE:
            raise NotKnown
        return await really(threads, conversation, draw, mark, nonce, **more)

    monkeypatch.setattr(Threads, "post", loses_calls)
    kept = said(await town["Sam"].submit_modal(form, {"words": "het gaat niet"}))

    assert "het gaat niet" in "".join(said(each) for each in town.thread().history())
    assert "krijgt nu een melding" not in kept
    assert "Reken er niet op dat het team dit nu leest" in kept


@pytest.mark.parametrize(("lost", "reads"), [(False, "Het team ziet wel"), (True, "nog niet of")])
async def test_during_a_stop_who_writes_in_need_reads_what_the_team_sees_and_what_not(
    town: Town, *, lost: bool, reads: str
) -> None:
    await ask(town)
    if lost:
        thread_fails(town)
    await stop(town)

    refused = said(await forged_press(town, town["Jules"], town.panel, "questions:anyway"))

    assert "niets verstuurd of bewaard" not in refused
    assert "Je woorden zijn **niet** verstuurd" in refused
    assert reads in refused
    assert "**106**" in refused
    assert "**112**" in refused
    assert len(rung_for_help(town)) == (not lost)


async def test_who_only_wrote_from_the_crisis_card_is_not_quoted_when_they_stop(
    town: Town,
) -> None:
    await town["Sam"].submit_modal(await window(town), {"words": "het gaat niet"})
    inbox = await press(town["Sam"], town.panel, "Mijn gesprek")

    await stops(town, inbox, "Sam")

    line = said(town.thread().history()[-1])
    assert "is gestopt, en vroeg eerder dringend hulp" in line
    assert "niet veilig" not in line


# -- rings ------------------------------------------------------------------------------------


async def test_a_ring_is_kept_while_discord_does_not_show_the_server(town: Town) -> None:
    await ask(town)
    gateway = DiscordThreadGateway(town.bot).ringing
    conversation = await conversation_of(town)
    trace = await gateway.begin(conversation, [town["Yasmine"].id])
    known = town.bot.get_guild(town.guild.id)
    assert known is not None
    known.unavailable = True
    await gateway.ring(conversation, trace, [town["Yasmine"].id])
    known.unavailable = False

    await town.minute()

    assert [m for m in town.team.history() if "schreef iets nieuws" in said(m)]


# -- patience ---------------------------------------------------------------------------------


async def test_a_worker_who_closes_while_an_answer_is_on_its_way_is_told_in_time(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    await answer(town)
    monkeypatch.setattr(replies, "PATIENCE", 0.01)
    adapter = simulator.answering(town.env)
    adapter.request = answered = Slow(town, adapter.request)
    heard = answered.heard(is_answer(DEFER, DEFER_UPDATE))
    monkeypatch.setattr(Locks, "conversation", lambda *_: Held(town, heard))

    await press(town["Yasmine"], town.thread().history()[0], "Afronden")

    assert heard.is_set()
    monkeypatch.undo()
    assert (await conversation_of(town)).closed_at


async def test_who_stops_waits_for_no_answer_that_is_on_its_way(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    sure = await press(town["Jules"], shown, "Stoppen")
    found, asked_for = Locks.conversation, []

    def noted(locks: Locks, key: str) -> asyncio.Lock:
        asked_for.append((key, bool(closed)))
        return found(locks, key)

    closed: list[str] = []
    stop = Questions.stop

    async def stopping(service: Questions, conversation: Conversation) -> Conversation:
        closed.append(conversation.key)
        return await stop(service, conversation)

    monkeypatch.setattr(Questions, "stop", stopping)
    monkeypatch.setattr(Locks, "conversation", noted)

    stopped = await press(town["Jules"], sure, "Ja, stop")

    key = (await conversation_of(town)).key
    assert closed == [key]
    assert (key, False) not in asked_for  # none before it was stopped
    assert "gestopt" in said(stopped).lower()


# -- taking -----------------------------------------------------------------------------------


async def test_a_card_that_could_not_be_redrawn_follows_and_who_took_it_reads_that_they_did(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    known = town.bot.get_guild(town.guild.id)
    assert known is not None
    posts = town.bot.posts
    really = posts.redraw

    async def away(*given: object) -> None:
        known.unavailable = True
        await really(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(posts, "redraw", away)
    answered = said(await press(town["Yasmine"], cards(town)[0], "Ik neem dit"))
    known.unavailable = False
    await town.minute()

    assert "Je hebt" in answered
    assert "genomen" in answered
    assert "bij het team" not in answered
    assert "Yasmine" in said(card(town))


async def test_until_the_card_is_redrawn_the_store_knows_that_it_is_not_true(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So a kill in between leaves no card that says that they wait."""
    await ask(town)
    really, untrue = town.bot.posts.redraw, []

    async def redraw(*given: Any) -> None:
        untrue.extend(await Questions(town.bot.services).untrue_cards())
        await really(*given)

    monkeypatch.setattr(town.bot.posts, "redraw", redraw)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")

    assert [each.worker for each in untrue] == [town["Yasmine"].id]


async def test_a_card_that_is_being_redrawn_or_was_is_not_drawn_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    really, before = town.bot.posts.redraw, len(town.calls)

    async def redraw(*given: Any) -> None:
        await town.bot.schedule.run_all()
        await really(*given)

    monkeypatch.setattr(town.bot.posts, "redraw", redraw)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")

    assert [each.path for each in town.calls[before:] if each.method == "PATCH"] == []
    assert await Questions(town.bot.services).untrue_cards() == []


# -- the same form twice ----------------------------------------------------------------------


async def test_the_same_form_twice_in_a_conversation_that_they_have_stands_there_once(
    town: Town,
) -> None:
    await ask(town)
    place, door = town.square.id, f"questions:ask:{'b' * 16}.question"

    await forged_form(town, town["Jules"], place, door, "een keer")
    again = await forged_form(town, town["Jules"], place, door, "een keer")

    assert "binnen" in said(again)
    assert await rows(town) == 1
    assert sum("een keer" in said(each) for each in town.thread().history()) == 1


# -- whether one can write --------------------------------------------------------------------


async def test_in_a_former_channel_that_is_still_safe_nobody_reads_that_they_cannot_write(
    town: Town,
) -> None:
    await ask(town)
    room = another_room(town)
    await move_team(town, room)
    await open_up(town, room)
    await town.minute()

    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))

    assert "Schrijven kan nu even niet veilig" not in inbox


async def test_that_the_bench_is_closed_is_said_once(town: Town) -> None:
    await ask(town)
    await stop(town)

    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))

    assert inbox.count("Het bankje is nu dicht") == 1
    assert "106" in inbox
