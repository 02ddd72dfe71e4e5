"""`bankje demo --script` plays a conversation, and tells the truth about what is left."""

from __future__ import annotations

from datetime import timedelta

import pytest
from rich.console import Console

from bot.demo.proof import prove
from bot.demo.reading import press
from bot.demo.script import ASKED, Teller, conversation, ending, play
from bot.demo.town import Town


def test_the_script_plays_to_its_end_and_proves_that_nothing_is_left(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = play()

    shown = capsys.readouterr().out
    assert code == 0
    for line in ("Je bericht is binnen", "Er is een nieuw bericht voor je.", "Yasmine"):
        assert line in shown
    assert "Nothing is left of it." in shown
    assert "✖" not in shown


async def test_a_message_that_was_left_behind_is_found(town: Town) -> None:
    teller = Teller(Console(quiet=True))
    await conversation(town, teller)
    await town["Bram"].send(town.team, f"kijk eens: {ASKED}")

    proof = await ending(town, teller)

    assert not proof.holds


async def test_a_conversation_that_is_still_there_is_found(town: Town) -> None:
    jules = town["Jules"]
    start = await press(jules, town.panel, "Stel een vraag")
    form = await press(jules, start, "Oké, ik begin")
    await jules.submit_modal(form, {"words": "hoi"})
    await town.move_clock(timedelta(hours=1))

    proof = await prove(town, ["hoi"])

    assert not proof.holds
    assert any(line.startswith("✖ rows about young people in conversation") for line in proof.lines)
