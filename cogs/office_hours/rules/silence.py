"""A shift of which nothing is heard: when to ask, and when it is over (R44)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from cogs.office_hours.rules.shifts import BEFORE_THE_END, FARTHEST, Shift, seen

QUIET = timedelta(hours=2)
"""A bench without a question for an hour is an ordinary afternoon, and nobody should have to click
to prove that they sit there. Two hours is half of the usual hours: who sits them all is asked once
at most, and a shift that was forgotten is found before the hours are over."""
TO_ANSWER = timedelta(minutes=15)
"""Long enough to end a talk or to come back from the kitchen; and R44's own measure."""
TOLD_FOR = FARTHEST
"""How long someone can still hear why their shift stopped; till then an hour says which one."""


@dataclass(frozen=True, slots=True)
class PresenceQuestion:
    """Someone was asked whether they are still there. `stands`: Discord said that it arrived."""

    asked_at: datetime
    stands: bool = False

    @property
    def until(self) -> datetime:
        return self.asked_at + TO_ANSWER


def last_sign(shift: Shift, given: datetime) -> datetime:
    """What changed the shift is a sign too, also when it was not seen as an act."""
    return max(shift.since, given)


def is_to_ask(shift: Shift, sign: datetime, moment: datetime) -> bool:
    """Ask who is shown as present and gave no sign for long, unless the reminder comes first."""
    is_near = shift.ends_at - moment <= TO_ANSWER + BEFORE_THE_END
    return seen(shift) is not None and not is_near and moment - sign >= QUIET


def is_unbroken(question: PresenceQuestion, sign: datetime) -> bool:
    """Whether it is still the silence in which was asked."""
    return question.asked_at - sign >= QUIET


def is_over(question: PresenceQuestion, sign: datetime, moment: datetime) -> bool:
    """Nobody is there: asked, the question did arrive, and no answer came in time."""
    return question.stands and is_unbroken(question, sign) and moment >= question.until
