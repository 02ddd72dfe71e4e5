"""A worker pauses a conversation: kindly said, over by itself, and help stays open (C11.3)."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.introductions.service.team import Introductions
from cogs.moderation.rules import Span
from cogs.moderation.service import Pauses
from cogs.questions.rules.conversation import Conversation
from tests.kit.asking import answer, ask, code_name_of_question, form_of
from tests.kit.conversations import gateway_of, talk_of
from tests.kit.crisis import window
from tests.kit.forged import forged_press
from tests.kit.handing_over import inbox
from tests.kit.limiting import UNSAFE, holds, more, pause, stops
from tests.kit.restarts import Between, nothing, restarted
from tests.kit.stored import rows
from tests.kit.team import leaves
from tests.kit.wiping import wipe

A_WHILE = 0.5
"""Seconds in which a press that waits for nothing is long over."""
AN_HOUR, A_MINUTE = timedelta(hours=1), timedelta(minutes=1)
PAUSED = "**Yasmine** pauzeert dit gesprek tot dinsdag 24 november om 16.10 uur"


def thread_says(town: Town, words: str) -> int:
    return sum(words in said(each) for each in town.thread().history())


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_c11_who_is_paused_reads_by_whom_until_when_and_who_is_there(
    town: Town, between: Between
) -> None:
    await ask(town)
    form = await press(town["Jules"], await inbox(town), "Antwoord")
    done = await pause(town)
    await between(town)

    shown = await inbox(town)
    refused = await town["Jules"].submit_modal(form, {"words": "stomme trut"})

    assert "is gepauzeerd tot dinsdag 24 november om 16.10 uur" in said(done)
    assert thread_says(town, PAUSED) == 1
    for each in (shown, refused):
        assert PAUSED in said(each)
        assert "Bel 106" in said(each)
        assert "Nu hulp nodig" in labels(each)
    assert "stomme trut" in said(refused)
    assert thread_says(town, "stomme trut") == 0
    assert UNSAFE in labels(shown)
    assert [each for each in labels(shown) if "Antwoord" in each] == []

    await town.move_clock(AN_HOUR)
    assert PAUSED not in said(await inbox(town))
    await ask(town, words="sorry van daarnet")
    assert thread_says(town, "sorry van daarnet") == 1
    await town.minute()
    assert await rows(town, "conversation_pause") == 0


async def test_stopping_and_asking_anew_does_not_go_round_it(town: Town) -> None:
    form = await form_of(town, "Jules")
    await ask(town)
    await pause(town)
    await stops(town)
    before = len(town.team.history())

    refused = await ask(town)
    forged = await town["Jules"].submit_modal(form, {"words": "toch nog iets"})

    assert PAUSED in said(refused)
    assert refused.modal is None
    assert PAUSED in said(forged)
    assert "toch nog iets" in said(forged)
    assert len(town.team.history()) == before


async def test_not_safe_still_rings_and_so_does_the_door_of_the_crisis_card(town: Town) -> None:
    await ask(town)
    await pause(town)
    await town.move_clock(2 * A_MINUTE)

    card = await press(town["Jules"], await inbox(town), UNSAFE)

    assert "Yasmine krijgt nu een melding" in said(card)
    assert thread_says(town, "voelt zich nu niet veilig") == 1
    again = await window(town, "Jules")
    assert again.modal is None
    assert "Nu rinkelt het niet nog eens" in said(again)
    await town.move_clock(5 * A_MINUTE)  # nobody came, so it rang by itself
    await town.move_clock(5 * A_MINUTE)
    assert "Yasmine krijgt nu een melding" in said(await window(town, "Jules"))


async def test_an_answer_in_a_pause_arrives_and_ends_nothing(town: Town) -> None:
    await ask(town)
    await pause(town)

    await answer(town, "Morgen praten we verder.")

    shown = said(await inbox(town))
    assert "Morgen praten we verder." in shown
    assert PAUSED in shown


async def test_any_colleague_ends_it_earlier_and_the_thread_says_who(town: Town) -> None:
    await ask(town)
    await pause(town)

    ended = await press(town["Bram"], await more(town, "Bram"), "Hef de pauze op")

    assert "kan weer schrijven" in said(ended)
    assert thread_says(town, "**Bram** hief de pauze op") == 1
    await ask(town, words="dank je")
    assert thread_says(town, "dank je") == 1
    over = await forged_press(
        town, town["Bram"], town.panel, f"moderation:lift:{(await talk_of(town)).key}"
    )
    assert "niet meer gepauzeerd" in said(over)


async def test_a_wipe_ends_it_and_the_team_cannot_tell_who_asks_anew(town: Town) -> None:
    await ask(town)
    await pause(town)

    await wipe(town)
    await ask(town, words="hallo")

    assert await rows(town, "conversation_pause") == 0
    assert thread_says(town, "hallo") == 1


async def test_another_conversation_of_the_same_person_does_not_show_that_it_is_theirs(
    town: Town,
) -> None:
    old = await code_name_of_question(town, "Jules", "de oude vraag")
    await stops(town)
    await ask(town, words="de nieuwe vraag")
    await pause(town)

    shown = await more(town, thread=town.thread(old))

    assert "Hef de pauze op" not in labels(shown)


async def test_nobody_else_is_paused(town: Town) -> None:
    await ask(town)
    await pause(town)

    await ask(town, "Sam", "ik heb iets anders")

    assert thread_says(town, "ik heb iets anders") == 1


@pytest.mark.parametrize("who", ["Jules", "Sam"])
async def test_young_people_pause_nobody(town: Town, who: str) -> None:
    await ask(town)
    key = (await talk_of(town)).key

    for door in (
        f"moderation:pause:{key}",
        f"moderation:paused:{key}.hour",
        f"moderation:lift:{key}",
    ):
        refused = await forged_press(town, town[who], town.panel, door)
        assert "Dit is voor het team" in said(refused)

    assert (await holds(town)).paused is None


@pytest.mark.parametrize("span", ["", "week", "hour.x", "HOUR"])
async def test_no_other_span_can_be_forged(town: Town, span: str) -> None:
    await ask(town)
    key = (await talk_of(town)).key

    await forged_press(town, town["Yasmine"], town.panel, f"moderation:paused:{key}.{span}")

    assert (await holds(town)).paused is None


async def test_a_second_press_changes_nothing(town: Town) -> None:
    await ask(town)
    await pause(town)
    until = (await holds(town)).paused
    key = (await talk_of(town)).key

    again = await forged_press(town, town["Bram"], town.panel, f"moderation:paused:{key}.tomorrow")

    assert "is al gepauzeerd" in said(again)
    assert (await holds(town)).paused == until


async def test_of_who_left_the_team_no_name_is_read(town: Town) -> None:
    await ask(town)
    await pause(town)
    leaves(town)
    await town.env.settle()

    shown = said(await inbox(town))

    assert "Het team pauzeert dit gesprek tot" in shown or PAUSED in shown


@pytest.mark.parametrize("stands", [True, False])
async def test_after_a_kill_the_thread_says_once_who_paused(town: Town, *, stands: bool) -> None:
    await ask(town)
    if stands:
        await pause(town)
        store = town.bot.services.store
        async with store.writing() as db:
            await db.execute_fetchall("UPDATE conversation_pause SET untold = 1")
    else:
        town.bot.posts.pauses = ()
        thread = town.thread().id
        how_long = await press(town["Yasmine"], await more(town), "Pauzeer dit gesprek")
        town.env.inject_error("POST", f"/channels/{thread}/messages", status=500, times=None)
        await press(town["Yasmine"], how_long, "Een uur")
        town.discord.faults.clear()

    await town.restart()
    await town.minute()
    await town.minute()

    assert thread_says(town, PAUSED) == 1


async def test_words_that_are_being_posted_are_posted_before_it_holds(town: Town) -> None:
    """Whoever posts in a conversation has its lock."""
    await ask(town)
    lock = gateway_of(town).locks.conversation((await talk_of(town)).key)
    how_long = await press(town["Yasmine"], await more(town), "Pauzeer dit gesprek")

    async with lock:
        pausing = asyncio.create_task(press(town["Yasmine"], how_long, "Een uur"))
        await asyncio.wait({pausing}, timeout=A_WHILE)
        assert (await holds(town)).paused is None
    await pausing

    assert (await holds(town)).paused


async def test_words_that_waited_for_their_turn_do_not_go_into_a_pause(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(town)
    talk, service = await talk_of(town), gateway_of(town).service
    form = await press(town["Jules"], await inbox(town), "Antwoord")
    yasmine = await town.bot.services.shared(Introductions).known(talk.guild, town["Yasmine"].id)
    assert yasmine
    really = service.still_there

    async def paused_by_now(conversation: Conversation) -> Conversation:
        if (await holds(town)).paused is None:
            await Pauses(town.bot.services).begin(yasmine, talk.key, Span.HOUR)
        return await really(conversation)

    monkeypatch.setattr(service, "still_there", paused_by_now)

    refused = await town["Jules"].submit_modal(form, {"words": "te laat"})

    assert "pauzeert dit gesprek" in said(refused)
    assert "te laat" in said(refused)
    assert thread_says(town, "te laat") == 0
