"""Who took it over goes off shift after a call: the card and the list say the same (C3b, C5)."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, press, said
from bot.demo.town import Town
from tests.kit.asking import answer, ask, card, is_queue
from tests.kit.handing_over import hand_over, inbox
from tests.kit.shifts import dienst

MINUTE = timedelta(minutes=1)


async def test_as_soon_as_the_card_can_be_taken_the_list_names_nobody(town: Town) -> None:
    await dienst(town, "Bram", "start")
    thanks = await ask(town)
    await answer(town)
    await hand_over(town)
    await press(town["Jules"], await inbox(town), "Ja, Bram is oké")
    await town.move_clock(10 * MINUTE)
    await press(town["Jules"], thanks, "Ik voel me nu niet veilig")
    await town.move_clock(MINUTE)
    await dienst(town, "Bram", "stop")

    for _ in range(3):
        await town.move_clock(MINUTE)
        [board] = [said(each) for each in town.team.history() if is_queue(each)]
        can_take = "Ik neem dit" in labels(card(town))
        assert can_take == ("niemand" in board) == ("Bram" not in board)
    assert can_take
