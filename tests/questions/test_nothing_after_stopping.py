"""After *Stoppen* nothing reaches them any more, of any kind; *Vraag het niet meer* stays (R25)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import labels, press
from bot.demo.town import Town
from cogs.consent.rules import Value
from cogs.consent.service import Choices
from tests.kit.asking import answer, ask, cards, chooses_dm
from tests.kit.conversations import jules
from tests.kit.direct_messages import told
from tests.kit.handing_over import hand_over
from tests.kit.referring import choose, press_in_inbox, refer
from tests.kit.restarts import Between, nothing, restarted

A_DAY = timedelta(days=1)


async def everything_under_way(town: Town) -> None:
    """A notice by choice, a follow-up that was promised, a colleague who may go on."""
    await chooses_dm(town["Jules"], await ask(town))
    await press(town["Yasmine"], cards(town)[-1], "Ik neem dit")
    await refer(town)
    await press_in_inbox(town, "Ja, vraag het maar")
    await hand_over(town)
    await town.minute()


async def stopped(town: Town) -> None:
    done = await press_in_inbox(town, "Stoppen")
    if "Ja, stop" in labels(done):
        await press(town["Jules"], done, "Ja, stop")


@pytest.mark.parametrize("between", [nothing, restarted])
async def test_r25_in_the_thirty_days_after_stopping_no_message_of_any_kind_comes(
    town: Town, between: Between
) -> None:
    await everything_under_way(town)
    await stopped(town)
    await between(town)
    before = told(town, "Jules")

    for _ in range(30):
        await town.move_clock(A_DAY)
        assert [each for each in told(town, "Jules") if each not in before] == []

    assert len(told(town, "Jules")) <= len(before)
    assert town.team.threads == []


async def test_r25_a_notice_that_waits_for_its_moment_never_leaves_after_stopping(
    town: Town,
) -> None:
    thanks = await ask(town)
    await chooses_dm(town["Jules"], thanks)
    shown = await press(town["Jules"], town.panel, "Mijn gesprek")
    await town.move_clock(timedelta(hours=1))
    object.__setattr__(town.bot.services.random_source, "number", lambda _most: 60)
    await answer(town)
    before = told(town, "Jules")

    done = await press(town["Jules"], shown, "Stoppen")
    await press(town["Jules"], done, "Ja, stop")
    for _ in range(3):
        await town.move_clock(timedelta(minutes=10))

    assert told(town, "Jules") == before


async def test_r25_do_not_ask_again_beats_a_yes_and_outlives_stopping_and_a_restart(
    town: Town,
) -> None:
    await everything_under_way(town)
    await choose(town, "Jules", "contact.never")
    await stopped(town)
    await town.restart()
    await ask(town, words="iets nieuws")

    chosen = await Choices(town.bot.services).get(*jules(town))

    assert chosen.contact is Value.NEVER
    assert not chosen.may_follow_up
