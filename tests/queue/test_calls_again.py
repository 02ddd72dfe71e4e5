"""Who does not feel safe calls once more: after an answer, in the dark, from what had ended."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import discord
import simcord

from bot.core.clock import HOME
from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, card, stop
from tests.kit.calling import inbox, pass_minutes, rings
from tests.kit.conversations import talk_of
from tests.kit.shifts import dienst
from tests.kit.towns import open_town
from tests.kit.wiping import wipe

MINUTE = timedelta(minutes=1)
UNSAFE = "Ik voel me nu niet veilig"
CALL = "voelt zich nu niet veilig"


def calls(town: Town) -> list[discord.Message]:
    return [each for each in town.thread().history() if CALL in said(each)]


async def board(town: Town) -> str:
    for each in town.team.history():
        if "Hele lijst" in labels(each):
            return said(each)
    return ""


async def called(town: Town) -> simcord.InteractionResult:
    """Ask, and press the button beside it; give the thank-you."""
    thanks = await ask(town)
    await press(town["Jules"], thanks, UNSAFE)
    await town.env.settle()
    return thanks


async def test_a_second_call_after_an_answer_stands_again_without_a_ring(town: Town) -> None:
    thanks = await called(town)
    await press(town["Yasmine"], calls(town)[-1], "Ik ben er")
    await answer(town)
    await town.move_clock(2 * MINUTE)
    rung = len(rings(town))

    told = await press(town["Jules"], thanks, UNSAFE)
    await town.env.settle()
    await town.minute()

    assert len(calls(town)) == 2
    assert len(rings(town)) == rung  # within five minutes
    assert "staat opnieuw bij het team" in said(told)
    assert "kreeg al een melding" not in said(told)
    assert "🆘" in said(card(town))
    assert "Beantwoord" not in said(card(town))
    await town.move_clock(MINUTE)
    assert "🆘" in await board(town)
    assert "Yasmine is er" not in await inbox(town)


async def test_a_second_call_that_nobody_takes_rings_after_five_minutes(town: Town) -> None:
    thanks = await called(town)
    await answer(town)
    await town.move_clock(2 * MINUTE)
    await press(town["Jules"], thanks, UNSAFE)
    rung = len(rings(town))

    await pass_minutes(town, 5)

    assert len(rings(town)) == rung + 1


async def test_a_press_while_the_call_stands_adds_no_line(town: Town) -> None:
    thanks = await called(town)
    told = await press(town["Jules"], thanks, UNSAFE)

    assert len(calls(town)) == 1
    assert "kreeg al een melding" in said(told)


async def test_a_second_call_off_shift_stands_and_they_read_both(town: Town) -> None:
    thanks = await called(town)
    await answer(town)
    await dienst(town, "Yasmine", "stop")
    await town.move_clock(2 * MINUTE)

    told = await press(town["Jules"], thanks, UNSAFE)
    await town.env.settle()
    await town.minute()

    assert len(calls(town)) == 2
    assert "**Je oproep staat bij het team.**" in said(told)
    assert "**niemand**" in said(told)
    assert "Beantwoord" not in said(card(town))
    assert (await talk_of(town)).waiting


# -- what had ended ----------------------------------------------------------------------------


async def stopped(town: Town) -> simcord.InteractionResult:
    thanks = await ask(town)
    await stop(town, await press(town["Jules"], town.panel, "Mijn gesprek"))
    await town.env.settle()
    return thanks


async def test_a_call_from_what_they_stopped_opens_it_again_and_can_be_answered(
    town: Town,
) -> None:
    thanks = await stopped(town)
    assert not (await talk_of(town)).waiting

    told = await press(town["Jules"], thanks, UNSAFE)
    await town.env.settle()
    await town.minute()

    assert said(told).startswith("Yasmine krijgt nu een melding")
    assert "Ons team is er nu wel" not in said(told)
    assert "Je gesprek is weer open" in said(told)
    assert "weer open" in said(calls(town)[-1])
    here = await press(town["Yasmine"], calls(town)[-1], "Ik ben er")
    assert "afgerond" not in said(here)
    sent = await answer(town)
    assert "afgerond" not in said(sent)
    assert UNSAFE in labels(await press(town["Jules"], town.panel, "Mijn gesprek"))
    assert "Ja hoor." in await inbox(town)


async def test_the_inbox_of_what_ended_has_the_same_button(town: Town) -> None:
    await stopped(town)

    ended = await press(town["Jules"], town.panel, "Mijn gesprek")
    told = await press(town["Jules"], ended, UNSAFE)

    assert "Je gesprek is weer open" in said(told)
    assert (await talk_of(town)).waiting


async def test_who_is_in_another_conversation_by_now_calls_there(town: Town) -> None:
    thanks = await stopped(town)
    await ask(town)
    first, second = town.team.threads

    await press(town["Jules"], thanks, UNSAFE)
    await town.env.settle()

    by_name = {
        each.name: [m for m in each.history() if CALL in said(m)] for each in (first, second)
    }
    assert sorted(map(len, by_name.values())) == [0, 1]
    assert (await talk_of(town)).closed_at is None
    assert len(calls(town)) == 1


async def test_while_the_bench_is_stopped_what_ended_rings_nobody_and_says_so(town: Town) -> None:
    thanks = await stopped(town)
    await town["Yasmine"].slash(town.team, "noodstop")
    rung = len(rings(town))

    told = await press(town["Jules"], thanks, UNSAFE)
    await town.env.settle()

    assert said(told).startswith("**Dit komt niet bij het team aan.**")
    assert len(rings(town)) == rung
    assert calls(town) == []


# -- what is read of it --------------------------------------------------------------------------


async def test_help_now_names_who_took_this_persons_call_and_nobody_elses(town: Town) -> None:
    await called(town)
    await press(town["Yasmine"], calls(town)[-1], "Ik ben er")

    card = said(await press(town["Jules"], town.panel, "Nu hulp nodig"))
    other = said(await press(town["Sam"], town.panel, "Nu hulp nodig"))

    assert card.startswith("**Yasmine is er.**")
    assert "leest niet elke minuut" not in card
    assert all(number in card for number in ("112", "1813", "106"))
    assert "Yasmine" not in other
    await answer(town)
    assert "Yasmine is er" not in said(await press(town["Jules"], town.panel, "Nu hulp nodig"))


async def test_r9_at_night_the_card_says_first_that_it_is_noted_and_who_reads_when(
    data_dir: Path,
) -> None:
    night = datetime(2026, 11, 25, 1, tzinfo=HOME)
    async with open_town(data_dir, starts=night, on_shift=()) as town:
        thanks = await ask(town)
        told = said(await press(town["Jules"], thanks, UNSAFE))
        beside = said(await press(town["Jules"], thanks, "Nu hulp nodig"))

        assert told.startswith("**Je oproep staat bij het team.** Nu leest er **niemand** mee.")
        assert "Vandaag vanaf 13 uur wel. Wie dan begint, ziet hem bovenaan." in told
        assert told != beside
        assert len(calls(town)) == 1
        assert rings(town) == []
        await town.minute()
        assert "🆘" in said(card(town))


async def test_a_press_on_what_was_wiped_says_that_nobody_hears_it(town: Town) -> None:
    thanks = await ask(town)
    await wipe(town)

    told = await press(town["Jules"], thanks, UNSAFE)

    assert said(told).startswith("**Dit komt niet bij het team aan.**")


async def test_a_press_on_what_was_wiped_calls_in_what_they_have_now(town: Town) -> None:
    thanks = await ask(town)
    await wipe(town)
    await ask(town)

    told = await press(town["Jules"], thanks, UNSAFE)

    assert said(told).startswith("Yasmine krijgt nu een melding")
    assert len(calls(town)) == 1
