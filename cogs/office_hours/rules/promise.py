"""What may be promised about the time until a first answer: only what was true lately (R29)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from datetime import timedelta

from cogs.office_hours.rules import OpeningStatus, Openness, ResponseTime

LIMITS = (timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2))
"""The upper ends of the buckets in which answers are counted."""
LATER = len(LIMITS)
"""The bucket for answers that took longer still, and for those that never came."""
WINDOW = timedelta(days=30)
FEWEST = 5
"""From fewer answers nothing can be said."""
MOST_OF_THEM = 0.8
PROMISES = (
    ResponseTime.HALF_HOUR,
    ResponseTime.HALF_HOUR,
    ResponseTime.HOUR,
    ResponseTime.LATER,
    ResponseTime.LATER,
)


def bucket(waited: timedelta) -> int:
    """Where a first answer after this long, inside the hours, is counted."""
    return bisect_left(LIMITS, waited)


def promise(counted: Mapping[int, int]) -> ResponseTime:
    """What four of five answers kept to; `counted` holds how many there are in each bucket."""
    total = sum(counted.values())
    if total < FEWEST:
        return ResponseTime.NONE
    within = 0
    for number, kept in enumerate(PROMISES):
        within += counted.get(number, 0)
        if within >= MOST_OF_THEM * total:
            return kept
    return ResponseTime.LATER


def promise_text(openness: Openness) -> str | None:
    """The name of the text that says how long an answer takes now; None when nothing is promised.

    For the panel and the questions, which say it in their own places.
    """
    if openness.standing is not OpeningStatus.OPEN:
        return None
    if openness.busy:
        return "office_hours-promise-busy"
    return {
        ResponseTime.NONE: None,
        ResponseTime.HALF_HOUR: "office_hours-promise-half_hour",
        ResponseTime.HOUR: "office_hours-promise-hour",
        ResponseTime.LATER: "office_hours-promise-later",
    }[openness.promise]


def change(said: ResponseTime, now: ResponseTime) -> str | None:
    """The kind of notice for the admins when young people read another promise than before.

    Too few answers for a promise is no change, and neither is the first promise ever.
    """
    if ResponseTime.NONE in {said, now} or said is now:
        return None
    return "promise-slower" if now.value > said.value else "promise-faster"
