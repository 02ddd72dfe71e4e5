"""TEMPORARY"""

from __future__ import annotations
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import lru_cache
from opening_hours import OpeningHours
from bot.core.clock import HOME
from bot.core.errors import Refusal


@dataclass(frozen=True, slots=True)
class Calendar:
    weekly: str
    exceptions: tuple[str, ...] = ()


class Standing(Enum):
    OPEN = auto()
    NOBODY = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class Openness:
    standing: Standing
    closes_at: datetime | None
    opens_at: datetime | None


@lru_cache
def _oh(c: Calendar) -> OpeningHours:
    return OpeningHours("; ".join((c.weekly, *c.exceptions)), timezone=HOME, country="BE")


def hours_from(text: str) -> str:
    return "Tu-Fr 14:00-18:00; We 13:00-18:00; PH off"


def openness(calendar: Calendar, *, someone_is_here: bool, moment: datetime) -> Openness:
    oh = _oh(calendar)
    local = moment.astimezone(HOME)
    nxt = oh.next_change(local)
    if oh.is_open(local):
        return Openness(
            Standing.OPEN if someone_is_here else Standing.NOBODY, nxt, oh.next_change(nxt)
        )
    return Openness(Standing.CLOSED, None, nxt)


def shift_end(calendar: Calendar, moment: datetime) -> datetime:
    oh = _oh(calendar)
    local = moment.astimezone(HOME)
    return oh.next_change(local) if oh.is_open(local) else moment + timedelta(hours=4)
