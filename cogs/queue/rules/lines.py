"""Who waits, in which order, and whose answer is late."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.clock import HOME
from bot.opening_hours.calendar import Calendar, closes_at, is_open, next_opening, open_between
from cogs.introductions.rules.team import Worker
from cogs.office_hours.rules.openness import ResponseTime
from cogs.questions.rules.assignment import is_unanswered_call
from cogs.questions.rules.conversation import Conversation, Urgency

PROMISED = {
    ResponseTime.NONE: timedelta(hours=2),
    ResponseTime.HALF_HOUR: timedelta(minutes=30),
    ResponseTime.HOUR: timedelta(hours=1),
    ResponseTime.LATER: timedelta(hours=2),
}
"""Open hours after which an answer is late: what young people read, two where nothing is said."""
IT_CAN_WAIT = 2
"""Who said that it can wait waits so many times as long before anybody calls it late."""
STANDS_FOR = timedelta(days=2)
"""So long the message that says who waits stands after the last look at it: whatever becomes of
this bot, the sweeper of the next one takes it away then."""
JUST_OPENED = timedelta(minutes=10)
"""So long after the first opening of a day it is still told who waits since before it."""
MOST_HOURS = 60
"""Hours of opening that are looked through for the moment at which an answer is late."""


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """Someone who waits. `late_at`: from when their answer is late; None when that is not in sight.

    `worker`: who took it, if that is still one of the team.
    """

    conversation: Conversation
    late_at: datetime | None
    worker: Worker | None = None

    @property
    def since(self) -> datetime:
        return self.conversation.asked_since or self.conversation.last_at

    def is_late(self, moment: datetime) -> bool:
        return self.late_at is not None and self.late_at <= moment


def late_at(
    conversation: Conversation, calendar: Calendar, promised: ResponseTime
) -> datetime | None:
    """From when an answer is late, in open hours since they wait; None for who does not wait."""
    if conversation.waiting_since is None or not conversation.waiting:
        return None
    times = IT_CAN_WAIT if conversation.urgency is Urgency.CAN_WAIT else 1
    return open_hours_later(calendar, conversation.waiting_since, times * PROMISED[promised])


def open_hours_later(calendar: Calendar, since: datetime, lasting: timedelta) -> datetime | None:
    """When the bench was open for so long since then, by its calendar; None when it never is."""
    at: datetime | None = since
    for _ in range(MOST_HOURS):
        if at is not None and not is_open(calendar, at):
            at = next_opening(calendar, at)
        if at is None:
            return None
        closes = closes_at(calendar, at)
        if closes is None or closes - at >= lasting:
            return at + lasting
        lasting -= closes - at
        at = closes
    return None


def ordered(entries: Iterable[QueueEntry], moment: datetime) -> list[QueueEntry]:
    """Calls for help first, then who came back (R28), then what is late, then who waits longest.

    Who said that it can wait goes after the others, until their answer is late too.
    """
    return sorted(entries, key=lambda each: _rank(each, moment))


def _rank(entry: QueueEntry, moment: datetime) -> tuple[bool, bool, bool, bool, datetime, str]:
    about, is_late = entry.conversation, entry.is_late(moment)
    return (
        not is_unanswered_call(about),
        not about.came_back,
        not is_late,
        about.urgency is Urgency.CAN_WAIT and not is_late,
        entry.since,
        about.key,
    )


def is_first_opening(calendar: Calendar, moment: datetime) -> bool:
    """Whether the bench is open today since a moment ago, and was not before."""
    day = moment.astimezone(HOME)
    begins = day.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    return is_open(calendar, moment) and open_between(calendar, begins, moment) < JUST_OPENED


def waits_from_before(entry: QueueEntry, calendar: Calendar, moment: datetime) -> bool:
    """Whether they wait since before the hours that began just now."""
    return entry.since < moment - open_between(calendar, entry.since, moment)
