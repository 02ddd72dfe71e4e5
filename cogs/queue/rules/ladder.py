"""What follows, step by step, when nobody comes to who waits. Values in, values out.

For a call for help (C3b) minutes count, while somebody is on shift; for an answer that is late,
open hours do. Each step is taken once, and a human's answer ends it all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import IntEnum, StrEnum

from bot.core.alias import Alias, GuildId
from bot.core.clock import HOME
from bot.opening_hours.calendar import Calendar
from cogs.office_hours.rules.openness import ResponseTime
from cogs.questions.rules.conversation import Conversation, Key, Urgency
from cogs.queue.rules.lines import IT_CAN_WAIT, PROMISED, open_hours_later

A_LOOK = timedelta(minutes=1)
"""It is looked every minute; so a step is taken one look before its time, and never after it."""
RUNG_AGAIN = timedelta(minutes=5) - A_LOOK
LEAD_TOLD = timedelta(minutes=10) - A_LOOK
TO_TYPE = timedelta(minutes=10)
"""Who said that they are there and does not write within this is not there (C3b)."""
HELD_BACK_NOTED = timedelta(minutes=10)
"""How often it is noted that a pause of the team still holds."""
COUNT_STANDS_FOR = timedelta(days=1)
"""How many urgent conversations were closed goes so long after it should have been told."""
LEAD_HEARS_AT = time(20)
"""By the clock of Belgium: when the lead hears how many urgent conversations there were."""


class Kind(StrEnum):
    CALL = "call"
    LATE = "late"


class Step(IntEnum):
    """What was done last. For a call: rung, rung again, the lead told. `TEAM` is of what is late.

    `RUNG` is the first ring of a call, and of what is late that nobody was told of it yet. `TEAM`
    of a call: nobody was on shift, and those were told who chose to be rung off shift (R9).
    """

    RUNG = 0
    AGAIN = 1
    TEAM = 2
    LEAD = 3


@dataclass(frozen=True, slots=True)
class Ladder:
    """How far it came. `here`: the worker who said that they are there, since `here_at`.

    `told`: Discord accepted what was sent to the lead.
    """

    key: Key
    guild: GuildId
    alias: Alias
    kind: Kind
    since: datetime
    step: Step
    expires_at: datetime
    here: int | None = None
    here_at: datetime | None = None
    told: bool = False

    @property
    def nonce(self) -> str:
        """Of its ring: the same after a kill, another each time that it begins anew.

        Discord takes 25 characters.
        """
        return f"{self.key}.{self.kind[0]}{int(self.since.timestamp()) // 60:x}"

    def is_nobody_here(self, moment: datetime) -> bool:
        """Called in vain for five minutes, whether or not Discord took the second call."""
        return self.here is None and (self.step >= Step.AGAIN or self.is_in_vain(moment))

    def is_in_vain(self, moment: datetime) -> bool:
        """Whether five minutes are over since it began."""
        return not self.since <= moment < self.since + RUNG_AGAIN + A_LOOK


def begun(conversation: Conversation, kind: Kind, moment: datetime) -> Ladder:
    """Count from now on; from its opening for who just began with it."""
    opened = conversation.opened_at
    since = opened if moment - A_LOOK - A_LOOK <= opened <= moment else moment
    return Ladder(
        conversation.key,
        conversation.guild,
        conversation.alias,
        kind,
        since,
        Step.RUNG,
        conversation.expires_at,
    )


def begun_late(conversation: Conversation, moment: datetime) -> Ladder:
    """Count from when they wait: nobody was told of it yet."""
    ladder = begun(conversation, Kind.LATE, moment)
    return replace(ladder, since=conversation.waiting_since or moment)


def held_back(ladder: Ladder, moment: datetime) -> Ladder:
    """The team paused this person: open hours count anew from the end of that."""
    if ladder.since <= moment < ladder.since + HELD_BACK_NOTED:
        return ladder
    return replace(ladder, since=moment)


def somebody_is_here(ladder: Ladder, account: int, moment: datetime) -> Ladder:
    """Who says so a second time gains no time by it."""
    if ladder.here == account:
        return ladder
    return replace(ladder, here=account, here_at=moment)


def still_here(ladder: Ladder, moment: datetime) -> Ladder:
    """Who said so and did not write is not there: it begins again where it was."""
    if ladder.here_at is None or ladder.here_at <= moment < ladder.here_at + TO_TYPE:
        return ladder
    return alone_again(ladder, moment)


def alone_again(ladder: Ladder, moment: datetime) -> Ladder:
    """Nobody is there any more: who is on shift is rung at once."""
    over = replace(ladder, here=None, here_at=None, step=Step.RUNG, told=False)
    return replace(over, since=moment - RUNG_AGAIN)


def left_alone(conversation: Conversation, moment: datetime) -> Ladder:
    """Who took it went off shift and did not write: who is on shift now is rung at once.

    They were told that somebody was there: that nobody is, they read at once too.
    """
    alone = alone_again(begun(conversation, Kind.CALL, moment), moment)
    return replace(alone, since=alone.since - A_LOOK)


def next_of_call(ladder: Ladder, moment: datetime) -> Step | None:
    """The step of a call for help that is due now; None for none."""
    if ladder.here is not None or ladder.step is Step.TEAM:
        return None
    waited = moment - ladder.since
    if ladder.step < Step.AGAIN:
        # A clock that went back must not put it off: rather twice than never.
        return Step.AGAIN if waited >= RUNG_AGAIN or waited < timedelta() else None
    return Step.LEAD if ladder.step < Step.LEAD and waited >= LEAD_TOLD else None


def next_of_late(
    conversation: Conversation,
    step: Step,
    calendar: Calendar,
    promised: ResponseTime,
    moment: datetime,
) -> Step | None:
    """The step for an answer that is late: one each time that so many open hours went by."""
    if conversation.waiting_since is None or step is Step.LEAD:
        return None
    following = Step(step + 1)
    times = int(following) * (IT_CAN_WAIT if conversation.urgency is Urgency.CAN_WAIT else 1)
    due = open_hours_later(calendar, conversation.waiting_since, times * PROMISED[promised])
    return following if due and due <= moment else None


def lead_hears_at(moment: datetime) -> datetime:
    """Give the hour of this evening, or of the next one."""
    today = datetime.combine(moment.astimezone(HOME).date(), LEAD_HEARS_AT, HOME)
    return today if moment < today else today + timedelta(days=1)
