"""Whether a channel of a helpline may be called open: only when its hours were ticked off (R59)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.opening_hours import calendar as hours
from bot.opening_hours.calendar import Calendar
from cogs.helplines.rules.directory import Directory
from cogs.helplines.rules.directory_schema import ContactChannel
from cogs.helplines.rules.helpline import Helpline

FRESH = timedelta(days=90)
"""How long a tick lets a line be called open (R59)."""
KEPT = timedelta(days=365)
"""After this a tick is forgotten: nobody knows any more what was looked at."""
DAY_AND_NIGHT = "24/7"


@dataclass(frozen=True, slots=True)
class Tick:
    """Somebody of the municipality looked: who, when, and at which facts."""

    entry: str
    fingerprint: str
    by: int
    at: datetime

    @property
    def goes_at(self) -> datetime:
        return self.at + KEPT


Ticks = Mapping[str, Tick]
"""By the id of the entry."""


class TickState(Enum):
    NEVER = auto()
    """Not ticked off, or what is told has changed since."""
    STALE = auto()
    FRESH = auto()


URGENCY = (TickState.STALE, TickState.NEVER, TickState.FRESH)
"""In this order somebody should look."""


class LineState(Enum):
    UNKNOWN = auto()
    """Hours that nobody verified or nobody ticked off: nothing is said of them."""
    CHANGED = auto()
    """Ticked off too long ago: the hours may have changed."""
    CLOSED = auto()
    OPEN = auto()
    ALWAYS = auto()
    """Open day and night."""


@dataclass(frozen=True, slots=True)
class ChannelOpening:
    """`until` is when it closes, or for a closed one when it opens; None when that never comes."""

    now: LineState
    until: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.now in {LineState.OPEN, LineState.ALWAYS}


def tick_state(known: Directory, line: Helpline, ticks: Ticks, moment: datetime) -> TickState:
    tick = ticks.get(line.id)
    if tick is None or tick.fingerprint != known.prints.get(line.id) or tick.goes_at <= moment:
        return TickState.NEVER
    return TickState.FRESH if moment - tick.at <= FRESH else TickState.STALE


def is_open(line: Helpline, seen: TickState, moment: datetime) -> bool:
    """Say whether anything of it is open; cheap enough to ask of every line."""
    return line.day_and_night or any(_is_open(each, seen, moment) for each in line.channel)


def _is_open(channel: ContactChannel, seen: TickState, moment: datetime) -> bool:
    if seen is not TickState.FRESH or not channel.has_hours:
        return False
    return channel.opening_hours == DAY_AND_NIGHT or hours.is_open(_calendar(channel), moment)


def channel_opening(
    line: Helpline, channel: ContactChannel, seen: TickState, moment: datetime
) -> ChannelOpening:
    """What may be said of one channel now."""
    if line.day_and_night and channel == line.phone:
        return ChannelOpening(LineState.ALWAYS)
    if seen is TickState.NEVER or not channel.has_hours:
        return ChannelOpening(LineState.UNKNOWN)
    if seen is TickState.STALE:
        return ChannelOpening(LineState.CHANGED)
    if channel.opening_hours == DAY_AND_NIGHT:
        return ChannelOpening(LineState.ALWAYS)
    if _is_open(channel, seen, moment):
        return ChannelOpening(LineState.OPEN, hours.closes_at(_calendar(channel), moment))
    return ChannelOpening(LineState.CLOSED, hours.next_opening(_calendar(channel), moment))


def _calendar(channel: ContactChannel) -> Calendar:
    return Calendar(channel.opening_hours or "")


def read_hours(known: Directory, moment: datetime) -> None:
    """Let all hours be parsed once, at the start: the first who asks need not wait for it."""
    for line in known.shown:
        for channel in line.channel:
            _is_open(channel, TickState.FRESH, moment)


def to_check(known: Directory, ticks: Ticks, moment: datetime) -> tuple[Helpline, ...]:
    """The lines that people see: what became stale first, then what nobody ticked off."""
    seen = {line.id: tick_state(known, line, ticks, moment) for line in known.shown}
    return tuple(sorted(known.shown, key=lambda line: URGENCY.index(seen[line.id])))


def stale(known: Directory, ticks: Ticks, moment: datetime) -> tuple[Helpline, ...]:
    """What was ticked off too long ago; a tick that was forgotten since asks for nothing."""
    found = known.shown
    return tuple(x for x in found if tick_state(known, x, ticks, moment) is TickState.STALE)
