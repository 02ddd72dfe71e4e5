"""The worker's phone: what rings holds no word of a young person, and rings once a minute (R83)."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, cards, form_of, pinged
from tests.kit.channels import VIEW, permit

A_MINUTE = timedelta(minutes=1, seconds=1)
WORDS = "mijn broer slaat mij"


def rings(town: Town) -> list[discord.Message]:
    return [each for each in town.team.history() if "schreef iets nieuws" in said(each)]


def is_silent(message: discord.Message) -> bool:
    return message.flags.suppress_notifications


def loud(town: Town) -> list[discord.Message]:
    """Everything that the bot posted and that may make a phone ring."""
    everywhere = [*town.team.history(), *town.thread().history()]
    return [each for each in everywhere if not is_silent(each) or each.mentions]


async def later(town: Town, words: str = WORDS) -> None:
    await town.move_clock(A_MINUTE)
    await ask(town, words=words)


async def test_r83_no_word_of_a_young_person_stands_in_what_rings(town: Town) -> None:
    await ask(town, words=WORDS)
    await later(town, WORDS)
    thanks = await ask(town, words=WORDS)
    assert thanks

    assert rings(town)
    assert all(WORDS not in said(each) for each in loud(town))
    with_words = [each for each in town.thread().history() if WORDS in said(each)]
    assert len(with_words) == 3
    assert all(is_silent(each) and not each.mentions for each in with_words)


async def test_words_in_the_thread_mention_nobody_so_that_nobody_hears_later_lines(
    town: Town,
) -> None:
    await ask(town)
    await later(town)

    assert [each for each in town.thread().history() if "<@" in said(each)] == []


async def test_it_rings_at_most_once_a_minute_for_a_conversation(town: Town) -> None:
    await ask(town)
    for number in range(3):
        await ask(town, words=f"nog iets {number}")
    assert rings(town) == []

    await later(town)
    await ask(town, words="en nog")

    assert len(rings(town)) == 1
    assert pinged(rings(town)[0], town) == {town["Yasmine"].id}


async def test_who_does_not_feel_safe_rings_once_a_minute_too_after_the_first(town: Town) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    for _ in range(2):
        await later(town)
        await ask(town, words="help")
    await town.minute()

    assert len(rings(town)) == 1


async def test_the_next_ring_takes_the_one_before_away(town: Town) -> None:
    await ask(town)
    await later(town)
    first = rings(town)[0].id

    await later(town)
    await town.minute()

    assert [each.id for each in rings(town)] != [first]
    assert len(rings(town)) == 1


async def test_an_answer_takes_the_ring_away(town: Town) -> None:
    await ask(town)
    await later(town)
    assert rings(town)

    await answer(town)
    await town.minute()

    assert rings(town) == []


async def test_a_wipe_takes_the_ring_along(town: Town) -> None:
    await ask(town)
    await later(town)

    sure = await press(
        town["Jules"], await press(town["Jules"], town.panel, "Privacy"), "Wis alles"
    )
    await press(town["Jules"], sure, "Ja, wis alles")
    await town.minute()

    assert rings(town) == []
    assert [each for each in cards(town) if "Vos" in said(each)] == []


async def test_off_shift_nobody_is_rung_and_nothing_stands_for_it(town: Town) -> None:
    await ask(town)
    await town["Yasmine"].slash(town.team, "dienst stop")

    await later(town)

    assert rings(town) == []


@pytest.mark.parametrize("stands", [True, False])
async def test_after_a_kill_it_rings_once_and_never_for_what_was_answered(
    town: Town, *, stands: bool
) -> None:
    await ask(town)
    await town.move_clock(A_MINUTE)
    town.bot.posts.pauses = ()
    town.env.inject_error("POST", f"/channels/{town.team.id}/messages", status=500, times=None)
    await ask(town, words="en dit")
    assert rings(town) == []
    town.discord.faults.clear()
    if not stands:
        await answer(town)

    await town.restart()
    await town.minute()
    await town.minute()

    assert len(rings(town)) == stands


async def test_nothing_rings_where_others_can_read(town: Town) -> None:
    await ask(town)
    form = await form_of(town, "Jules")
    permit(town, town.team.id, town.guild.default_role.id, allow=VIEW)
    await town.move_clock(A_MINUTE)
    await town["Jules"].submit_modal(form, {"words": WORDS})

    assert rings(town) == []


async def test_a_follow_up_that_rings_costs_three_calls_and_another_two(town: Town) -> None:
    await ask(town)
    await town.move_clock(A_MINUTE)
    made = []
    for _ in range(2):
        form = await form_of(town, "Jules")
        before = len(town.calls)
        await town["Jules"].submit_modal(form, {"words": "nog iets"})
        await town.env.settle()
        made.append(len(town.calls) - before)

    assert made == [3, 2]


@pytest.mark.parametrize("act", ["stop", "pauze"])
async def test_r9_whoever_took_it_is_not_rung_off_shift_or_in_a_pause(town: Town, act: str) -> None:
    await town["Bram"].slash(town.team, "dienst start")
    await ask(town)
    await press(town["Yasmine"], cards(town)[0], "Ik neem dit")
    await town["Yasmine"].slash(town.team, f"dienst {act}")

    await later(town)

    assert [each for each in rings(town) if town["Yasmine"].id in pinged(each, town)] == []
