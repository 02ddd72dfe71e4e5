"""When others could read along, as the young person whose words stood there reads it (C12.3)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.demo.reading import press, said
from bot.demo.town import Town
from tests.kit.asking import ask
from tests.kit.channels import open_up, shut


@pytest.mark.parametrize(
    ("minutes", "said_so"),
    [
        (0, "Op dinsdag 24 november om 15.10 uur, minder dan een minuut."),
        (25, "Op dinsdag 24 november, van 15.10 uur tot 15.35 uur."),
        (24 * 60, "Van dinsdag 24 november om 15.10 uur tot woensdag 25 november om 15.10 uur."),
    ],
)
async def test_c12_how_long_others_could_read_is_said_once_and_plainly(
    town: Town, minutes: int, said_so: str
) -> None:
    await ask(town)
    await open_up(town)
    await town.move_clock(timedelta(minutes=minutes))
    await shut(town)
    await town.minute()

    inbox = said(await press(town["Jules"], town.panel, "Mijn gesprek"))

    assert said_so in inbox
