"""What crosses: a wipe and words on their way, a channel that opens, a full disk, a power cut."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import discord
import pytest

from bot.core.errors import Refusal
from bot.demo.reading import labels, press, said
from bot.demo.setting_up import choose_places
from bot.demo.town import Town
from bot.shell.lanes import AT_ONCE
from cogs.questions.rules.dm_notices import LONGEST_NOTICE_DELAY
from tests.kit.asking import answer, ask, cards, chooses_dm, form_of
from tests.kit.channels import everyone_sees
from tests.kit.conversations import gateway_of, jules, refused, talk_of, wiped_without_waiting
from tests.kit.set_up import owns
from tests.kit.stored import rows

MINUTE = timedelta(minutes=1)
SECRET = "mijn geheim"
SOON = 10
"""Seconds, also on a busy machine."""


def words_in_threads(town: Town) -> list[str]:
    return [said(each) for thread in town.team.threads for each in thread.history()]


async def posted(town: Town) -> int:
    return len(cards(town))


async def until(there: Callable[[Town], Awaitable[int]], town: Town) -> None:
    async with asyncio.timeout(SOON):
        while not await there(town):  # noqa: ASYNC110 - a store announces nothing
            await asyncio.sleep(0.001)


async def test_a_card_that_waits_while_all_is_wiped_is_never_posted(town: Town) -> None:
    await form_of(town, "Jules")
    lane = town.bot.posts.lanes.lane(town.team.id)
    lane.under_way = AT_ONCE  # posts that hang at Discord
    opening = asyncio.create_task(gateway_of(town).open(*jules(town), SECRET))
    await asyncio.sleep(0)
    await until(rows, town)

    await wiped_without_waiting(town)
    for _ in range(5):  # until nothing is looked for any more
        town.discord.advance_clock(240)
        await town.bot.sweeper.run(town.bot.services.clock())
    lane._leave()

    assert await refused(lambda: opening) == "questions-gone"
    assert not any("Ik neem dit" in labels(each) for each in town.team.history())
    assert words_in_threads(town) == []


async def test_a_thread_that_is_made_during_a_wipe_gets_no_word_and_goes(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await form_of(town, "Jules")
    following = gateway_of(town).opening._following
    make, may_make, made = following.make, asyncio.Event(), asyncio.Event()

    async def slow(*given: Any) -> None:
        await may_make.wait()
        await make(*given)
        made.set()

    monkeypatch.setattr(following, "make", slow)
    opening = asyncio.create_task(gateway_of(town).open(*jules(town), SECRET))
    await until(posted, town)

    guild, alias = jules(town)
    await town.bot.services.store.forget((guild, alias))
    may_make.set()
    await made.wait()

    assert await refused(lambda: opening) == "questions-gone"
    assert town.team.threads == []
    assert cards(town) == []
    assert not any(SECRET in str(each.json) for each in town.calls)  # not for a moment


async def test_words_go_only_where_the_conversation_stands_if_that_is_safe(town: Town) -> None:
    """The team moves, and its old channel becomes an ordinary one."""
    await ask(town)
    hidden, shown = (discord.PermissionOverwrite(view_channel=each) for each in (False, True))
    own = {town.guild.default_role: hidden, town.worker_role: shown, town.guild.roles["Lin"]: shown}
    new = town.guild.create_text_channel("nieuw", overwrites=own)
    owns(town, "Els")
    chosen = {"team": [new], "panel": [town.square], "role": [town.worker_role]}
    await choose_places(town["Els"], town.team, **chosen)
    everyone_sees(town)  # the old one
    await town.env.settle()

    begun = await ask(town, words=SECRET)

    assert "Je bericht is binnen" in said(begun)  # anew, in the new one
    assert SECRET in said(new.threads[0].history()[-1])
    assert not any(SECRET in each for each in words_in_threads(town))


async def test_a_card_that_failed_does_not_silence_the_next_one(town: Town) -> None:
    forms = [await form_of(town, name) for name in ("Jules", "Amira")]
    town.env.inject_error("POST", f"/channels/{town.team.id}/messages", status=403, times=1)

    await town["Jules"].submit_modal(forms[0], {"words": "een"})
    await town["Amira"].submit_modal(forms[1], {"words": "twee"})

    assert not cards(town)[0].flags.suppress_notifications


async def test_what_stands_is_not_denied_when_the_store_takes_nothing_more(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)

    async def full(*_: object, **__: object) -> None:
        raise Refusal("shell-no-room")

    with monkeypatch.context() as broken:
        for act in ("answer", "follow_up"):
            broken.setattr(gateway_of(town).service, act, full)
        sent = await answer(town, "Dag Jules.")
        more = await ask(town, words="nog iets")

    assert "Verstuurd" in said(sent)
    assert "Bij je gesprek gezet" in said(more)
    assert gateway_of(town).threads.unsure == {(await talk_of(town)).key}


@pytest.mark.parametrize("hours", [1, 49])
async def test_an_answer_to_an_older_question_is_found_after_a_power_cut_and_announced(
    town: Town, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    await town.move_clock(timedelta(hours=hours))

    async def cut(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr(gateway_of(town).answers._answering, "answered", cut)
        await answer(town)
    await town.restart()
    await town.minute()

    assert not (await talk_of(town)).waiting
    await town.move_clock(LONGEST_NOTICE_DELAY)
    assert len(town["Jules"].user.dm_channel.history()) == 1


async def test_one_404_at_recovery_does_not_take_back_what_arrived(town: Town) -> None:
    await ask(town)
    thread = (await talk_of(town)).thread
    async with town.bot.services.store.writing() as db:
        await db.execute_fetchall("UPDATE conversation SET thread_id = NULL")
        town.bot.services.store.caches.clear_with(db)
    town.env.inject_error("GET", f"/channels/{thread}/messages", status=404, code=10003, times=1)

    await town.minute()
    await town.minute()

    assert (await talk_of(town)).thread == thread


async def test_fifty_lines_of_the_team_hide_no_answer(town: Town) -> None:
    await ask(town)
    await answer(town, "Hier ben ik.")
    for number in range(60):
        await town["Bram"].send(town.thread(), f"onder ons {number}")

    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "Hier ben ik." in said(inbox)


async def test_loose_words_that_a_moderator_deletes_do_not_shut_the_conversation(
    town: Town,
) -> None:
    path = f"/channels/{town.team.id}/messages/*/threads"
    town.env.inject_error("POST", path, status=400, code=160006, times=None)
    await ask(town)
    town.discord.faults.clear()
    words = (await talk_of(town)).words
    assert words
    town.discord.delete_message(town.team.id, words)

    await town.move_clock(MINUTE)
    await town.env.settle()
    more = await ask(town, words="ben je er?")

    assert "Bij je gesprek gezet" in said(more)


async def test_words_written_in_need_are_not_denied_when_what_follows_fails(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    crisis = await press(town["Jules"], town.panel, "Nu hulp nodig")
    form = await press(town["Jules"], crisis, "Ik wil het toch opschrijven")

    async def full(*_: object) -> None:
        raise Refusal("shell-no-room")

    monkeypatch.setattr(gateway_of(town).service, "declare_unsafe", full)
    told = await town["Jules"].submit_modal(form, {"words": "het gaat niet"})

    assert any("het gaat niet" in each for each in words_in_threads(town))
    assert "Je bericht is binnen" in said(told)
    assert "geen plaats" not in said(told)
