"""Whose phone may ring for an alarm, and for how long a yes holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.clock import HOME
from bot.core.errors import Refusal

FEWEST = 2
"""People who agreed to be told: one may be ill, on leave, or the one who did it."""
CONSENT_VALID_FOR = timedelta(days=365)
"""A yes that is not said again ends by itself."""
RENEWAL_ASKED_BEFORE = timedelta(days=30)
"""So long before its end the person is asked whether it may hold for another year."""
REPEAT_AFTER = timedelta(days=1)
"""An alarm is told again as long as it stands."""
MESSAGE_STAYS = timedelta(days=14)
"""How long what was told stays in someone's direct messages, and in the team channel."""
NIGHT_BEGINS, NIGHT_ENDS = 22, 7
"""Hours by the clock of Belgium."""


class RingTimes(StrEnum):
    """When an alarm may ring; at any other time it arrives without a sound."""

    SHIFT = "shift"
    DAY = "day"
    ALWAYS = "always"


class CallConsent(StrEnum):
    """Whether a yes also holds for a young person's call for help while nobody is on shift."""

    UNASKED = "unasked"
    """Said to words that did not name such a call."""
    YES = "yes"
    NO = "no"


TEAM_TOLD_AGAIN_AFTER = timedelta(days=7)
"""The team reads once a week who must still be asked."""
NO_NEW_TEST_FOR = timedelta(minutes=10)
"""A test message is not sent again for so long, however often somebody presses."""


@dataclass(frozen=True, slots=True)
class AlarmContact:
    """Someone who agreed to be told. `account` is a worker's or an admin's own.

    `reached`: whether their last message from the bot arrived. `coordinator`: whether this is the
    one who leads the team. `has_shifts`: whether this is an introduced worker; nobody else can
    begin a shift. `calls`: what they said of calls for help.
    """

    account: int
    rings: RingTimes
    until: datetime
    coordinator: bool = False
    reached: bool = True
    has_shifts: bool = True
    calls: CallConsent = CallConsent.UNASKED

    @property
    def must_be_asked(self) -> bool:
        """Their phone may ring outside a shift, and nobody asked them about calls for help."""
        return self.rings is not RingTimes.SHIFT and self.calls is CallConsent.UNASKED

    def rings_for_call(self, moment: datetime) -> bool:
        """Whether a call for help rings them outside a shift."""
        return self.calls is CallConsent.YES and may_ring(self.rings, moment, on_shift=False)

    @property
    def ever_rings(self) -> bool:
        """False for who is rung only in a shift and never has one."""
        return self.has_shifts or self.rings is not RingTimes.SHIFT


def ring_times(said: str) -> RingTimes:
    """Raise `Refusal("shell-no-such-door")` for what stands on no button."""
    try:
        return RingTimes(said)
    except ValueError:
        raise Refusal("shell-no-such-door") from None


def call_consent(said: str) -> CallConsent:
    """Raise `Refusal("shell-no-such-door")` for what stands on no button."""
    if said not in {CallConsent.YES, CallConsent.NO}:
        raise Refusal("shell-no-such-door")
    return CallConsent(said)


def is_night(moment: datetime) -> bool:
    hour = moment.astimezone(HOME).hour
    return hour >= NIGHT_BEGINS or hour < NIGHT_ENDS


def may_ring(rings: RingTimes, moment: datetime, *, on_shift: bool) -> bool:
    """Outside a shift only who chose it, and at night only who chose that too."""
    if on_shift or rings is RingTimes.ALWAYS:
        return True
    return rings is RingTimes.DAY and not is_night(moment)
