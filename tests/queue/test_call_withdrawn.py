"""A call for help that stands is withdrawn by nobody's stray press, and by a yes of their own."""

from __future__ import annotations

import pytest

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from cogs.questions.rules.conversation import Urgency
from tests.kit.asking import answer, ask, card
from tests.kit.calling import inbox, pass_minutes, rings
from tests.kit.conversations import talk_of

UNSAFE, YES, NO = "Ik voel me nu niet veilig", "Ja, minder dringend", "Nee, het blijft dringend"


@pytest.mark.parametrize("choice", ["Kan wachten", "Liefst vandaag"])
async def test_a_choice_beside_a_call_asks_and_changes_nothing(town: Town, choice: str) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, UNSAFE)

    asked = await press(town["Jules"], thanks, choice)
    await town.minute()

    assert "Dat ziet het team ook" in said(asked)
    assert "1813" in said(asked)
    assert {YES, NO} <= {*labels(asked)}
    assert (await talk_of(town)).urgency is Urgency.UNSAFE
    assert "🆘" in said(card(town))
    assert "1813" in await inbox(town)
    assert UNSAFE in labels(await press(town["Jules"], asked, NO))


async def test_their_yes_withdraws_it_and_the_thread_says_so(town: Town) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, UNSAFE)
    asked = await press(town["Jules"], thanks, "Kan wachten")

    told = await press(town["Jules"], asked, YES)
    await town.minute()

    assert "Genoteerd: het kan wachten." in said(told)
    assert "zegt zelf: het is niet meer dringend" in said(town.thread().history()[-1])
    assert "🆘" not in said(card(town))
    assert "Kijk over 5 minuten opnieuw" not in await inbox(town)
    rung = len(rings(town))
    await pass_minutes(town, 12)
    assert len(rings(town)) == rung


async def test_once_a_human_wrote_a_choice_holds_at_once(town: Town) -> None:
    thanks = await ask(town)
    await press(town["Jules"], thanks, UNSAFE)
    await answer(town)

    told = await press(town["Jules"], thanks, "Kan wachten")

    assert "Genoteerd: het kan wachten." in said(told)
    assert (await talk_of(town)).urgency is Urgency.CAN_WAIT
