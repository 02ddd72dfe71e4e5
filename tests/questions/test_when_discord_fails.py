"""Discord answers 500, 429, 403 or nothing: one honest sentence, and nothing thanked and lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, cards, chooses_dm, form_of
from tests.kit.faults import THREAD, fails, mended
from tests.kit.stored import rows

TEAM = "/channels/{team}/messages"
ANY_MESSAGE = "/channels/*/messages"


@pytest.mark.parametrize("status", [500, 429, 403, 400])
@pytest.mark.parametrize("path", [TEAM, THREAD])
async def test_f_b6_f_r7_a_question_that_does_not_arrive_is_given_back_and_forgotten(
    town: Town, path: str, status: int
) -> None:
    form = await form_of(town, "Jules")
    fails(town, "POST", path, status)

    sorry = await town["Jules"].submit_modal(form, {"words": "mijn hele verhaal"})

    assert "niet aangekomen" in said(sorry)
    assert "```\nmijn hele verhaal\n```" in said(sorry)
    assert "106" in said(sorry)
    assert "binnen" not in said(sorry)
    assert await rows(town) == 0
    mended(town)
    for minutes in (1, 2, 4, 8):
        await town.move_clock(timedelta(minutes=minutes))
    assert town.team.history() == []
    left = await town.bot.services.store.db.execute_fetchall("SELECT channel_id FROM trace")
    assert town.team.id not in [row[0] for row in left]


async def test_words_that_do_not_reach_the_thread_leave_no_card_behind(town: Town) -> None:
    form = await form_of(town, "Jules")
    # The third call of opening: card and thread are there. A thread has the id of its card.
    thread_id = town.discord.snowflake() + 2  # submit, then the card: a thread has its id
    town.env.inject_error("POST", f"/channels/{thread_id}/messages", status=500, times=None)

    sorry = await town["Jules"].submit_modal(form, {"words": "hallo"})

    assert "niet aangekomen" in said(sorry)
    mended(town)
    await town.move_clock(timedelta(minutes=1))
    assert town.team.threads == []
    assert town.team.history() == []


async def test_a_thank_you_that_fails_does_not_lose_the_question(town: Town) -> None:
    form = await form_of(town, "Jules")
    fails(town, "POST", "/interactions/*/*/callback", 500, times=2)

    sorry = await town["Jules"].submit_modal(form, {"words": "hallo"})
    mended(town)
    assert "Je bericht is binnen" in said(sorry)
    assert "niet nog eens" in said(sorry)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "> hallo" in said(inbox)
    assert len(cards(town)) == 1


async def test_a_follow_up_that_does_not_arrive_is_given_back_and_the_talk_stays(
    town: Town,
) -> None:
    await ask(town)
    form = await form_of(town, "Jules")
    fails(town, "POST", ANY_MESSAGE, 500)

    sorry = await town["Jules"].submit_modal(form, {"words": "nog iets"})

    assert "niet aangekomen" in said(sorry)
    assert "nog iets" in said(sorry)
    assert await rows(town) == 1


async def test_f_b10_an_answer_that_is_not_sent_is_given_back_to_the_worker(town: Town) -> None:
    await ask(town)
    fails(town, "POST", f"/channels/{town.thread().id}/messages", 500)

    sorry = await answer(town, "Ik wacht je daar op.")

    assert "niet verstuurd" in said(sorry)
    assert "Ik wacht je daar op." in said(sorry)
    mended(town)
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "Ik wacht je daar op" not in said(inbox)


async def test_f_c1_closed_direct_messages_cost_nothing_but_the_notice(town: Town) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    direct = town["Jules"].user.dm_channel
    town.env.inject_error(
        "POST", f"/channels/{direct.id}/messages", status=403, code=50007, times=1
    )

    sent = await answer(town)
    again = await answer(town, "En nog iets.")

    assert "wacht op" in said(sent)
    assert "wacht op" in said(again)
    assert direct.history() == []
    assert await rows(town, "notice") == 0
    inbox = await press(town["Jules"], town.panel, "Mijn gesprek")
    assert "> Ja hoor." in said(inbox)


async def test_an_inbox_that_cannot_be_read_says_so_and_keeps_the_talk(town: Town) -> None:
    await ask(town)
    fails(town, "GET", ANY_MESSAGE, 500, times=1)

    sorry = await press(town["Jules"], town.panel, "Mijn gesprek")
    later = await press(town["Jules"], town.panel, "Mijn gesprek")

    assert "Je gesprek staat er nog" in said(sorry)
    assert "> is er iets woensdag" in said(later)


async def test_deletions_that_fail_are_tried_again_over_restarts_and_never_forgotten(
    town: Town,
) -> None:
    await ask(town)
    fails(town, "DELETE", "/channels/*", 500)

    for _ in range(4):
        await town.move_clock(timedelta(days=18))
        await town.restart()
    assert len(town.team.threads) == 1
    mended(town)
    await town.move_clock(timedelta(hours=7))

    assert town.team.threads == []
    assert town.team.history() == []
    left = await town.bot.services.store.db.execute_fetchall("SELECT channel_id FROM trace")
    assert town.team.id not in [row[0] for row in left]


async def test_f_b16_a_thread_that_the_team_deleted_does_not_swallow_the_next_words(
    town: Town,
) -> None:
    await ask(town)
    town.discord.delete_channel(town.thread().id)

    again = await ask(town, words="hallo, ben je er nog")

    assert "Je bericht is binnen" in said(again)
    assert "> hallo, ben je er nog" in said(town.thread().history()[0])
    assert await rows(town) == 1


async def test_f_b5_an_archived_thread_still_takes_an_answer(town: Town) -> None:
    await ask(town)
    town.discord.get_channel(town.thread().id).thread_metadata.archived = True

    sent = await answer(town)

    assert "Verstuurd" in said(sent)
