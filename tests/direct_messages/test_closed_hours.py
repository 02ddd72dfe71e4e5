"""Typing to the team while nobody reads: said once each time that the team is closed."""

from __future__ import annotations

from datetime import timedelta

from bot.demo.reading import labels, said
from bot.demo.town import Town
from tests.kit.direct_messages import heard_in_private
from tests.kit.direct_talks import talks, types

NOBODY = "Nu leest er niemand mee."


def times_said(town: Town) -> int:
    return [NOBODY in said(each) for each in heard_in_private(town, "Jules")].count(True)


async def test_the_first_line_of_a_night_is_answered_that_nobody_reads_now(town: Town) -> None:
    await talks(town)
    await types(town, "overdag")
    assert times_said(town) == 0

    await town.move_clock(timedelta(hours=8))
    await types(town, "in de nacht")
    told = heard_in_private(town, "Jules")[-1]

    assert NOBODY in said(told)
    assert "Bel **106**" in said(told)
    assert "🆘 Nu hulp nodig" in labels(told) or "Nu hulp nodig" in labels(told)


async def test_in_one_night_it_is_said_once_and_in_the_next_again(town: Town) -> None:
    await talks(town)
    await town.move_clock(timedelta(hours=8))
    await types(town, "eerst")
    await types(town, "nog iets")
    assert times_said(town) == 1

    await town.move_clock(timedelta(days=1))
    await types(town, "weer nacht")

    assert times_said(town) == 2
