"""A worker who is not there for some days. Never why: that is nobody's business (R46)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.core.alias import GuildId
from bot.core.clock import HOME
from bot.core.errors import Refusal
from cogs.introductions.rules.team import Worker

LONGEST = timedelta(days=183)
"""Who is away for longer is better taken from the team."""


@dataclass(frozen=True, slots=True)
class Absence:
    """`key`: an opaque handle. `expires_at`: the midnight at home after the last day."""

    guild: GuildId
    account: int
    key: str
    expires_at: datetime

    @property
    def last_day(self) -> date:
        """The last whole day, by the wall clock at home."""
        return (self.expires_at - timedelta(seconds=1)).astimezone(HOME).date()

    @property
    def noon(self) -> datetime:
        """A moment on that day, to be said in words."""
        return datetime.combine(self.last_day, time(12), HOME)


def absent(worker: Worker, key: str, last: date, today: date) -> Absence:
    """Raise `Refusal("introductions-away-long")`."""
    if last - today > LONGEST:
        raise Refusal("introductions-away-long", days=LONGEST.days)
    midnight = datetime.combine(last + timedelta(days=1), time(), HOME)
    return Absence(worker.guild, worker.account, key, midnight)


def back_after(absence: Absence | None, moment: datetime) -> datetime:
    """From when it is worth looking when they are there."""
    return max(moment, absence.expires_at) if absence else moment
