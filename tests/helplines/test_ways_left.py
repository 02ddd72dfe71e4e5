"""Of several kinds of worker with whom one may still write, the card speaks of who is there now."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

from bot.core.audience import Readers
from cogs.helplines.service.helplines import OwnWay, soonest
from cogs.office_hours.rules.openness import OpeningStatus, Openness
from tests.kit.clocks import TUESDAY

READERS = Readers(1, 0, frozenset())
LATER = TUESDAY + timedelta(hours=3)
OPEN = Openness(OpeningStatus.OPEN, TUESDAY, LATER)
OUTSIDE = Openness(OpeningStatus.CLOSED, None, LATER, outside=True)
SOON = Openness(OpeningStatus.CLOSED, None, TUESDAY)
LONG = Openness(OpeningStatus.CLOSED, None, LATER)
NEVER = Openness(OpeningStatus.CLOSED, None, None)


def test_who_is_there_outside_the_hours_comes_before_who_begins_soon() -> None:
    for ways in permutations([OUTSIDE, SOON, LONG, NEVER]):
        assert soonest([OwnWay(READERS, each) for each in ways]) is OUTSIDE
    for ways in permutations([OPEN, LONG, NEVER]):
        assert soonest([OwnWay(READERS, each) for each in ways]) is OPEN


def test_where_nobody_is_the_next_to_begin_is_spoken_of() -> None:
    for ways in permutations([SOON, LONG, NEVER]):
        assert soonest([OwnWay(READERS, each) for each in ways]) is SOON
