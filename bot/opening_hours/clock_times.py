"""Turns two written times into a span of the day: `1-5` is 13 to 17, not the night.

What can be two things is refused, never guessed: `6-9` is a morning or an evening.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from bot.opening_hours.osm_rules import DAY, Span
from bot.opening_hours.tokens import Clock
from bot.opening_hours.vocabulary import PartOfDay

HOUR, NOON = 60, 12 * 60
FIRST_SIGN = 7 * HOUR
"""Nobody writes an earlier hour of the morning for a service without a zero before it."""
LAST_AFTERNOON, LATEST_AFTERNOON = 5 * HOUR - 1, 9 * HOUR
EVENING, MORNING_AFTER = 18 * HOUR, 9 * HOUR
LONGEST_NIGHT, LONGEST_CERTAIN, LONGEST_DAY = 10 * HOUR, 14 * HOUR, 12 * HOUR
"""`20-08` is a night, with its zero; `20-8` may as well be a slip of the pen."""
FIRST_CERTAIN = 8 * HOUR
EARLY, SOON = 9 * HOUR, 4 * HOUR
"""`8-2` may be a day until two or a night; `9-2` is a day."""


class Unclear(Exception):  # noqa: N818 - not an error: a question to ask back
    """These times can be read in more than one way."""


class Backwards(Exception):  # noqa: N818 - as above
    """The end comes before the start."""


class Overlap(Exception):  # noqa: N818 - as above
    """One of the times begins before the one before it ends."""


def span(first: Clock, last: Clock, part: PartOfDay | None = None) -> Span:
    """The minutes; over midnight the end is after minute 1440. Raise `Unclear`, `Backwards`."""
    if first.minute >= DAY or last.minute > DAY or (first.minute == last.minute and not last.half):
        raise Backwards
    if first.half or last.half:
        found = _with_halves(first, last)
    elif part in {PartOfDay.AFTERNOON, PartOfDay.EVENING}:
        found = _later(first, last)
    else:
        found = _plain(first, last, part)
    if part and not _fits(found, part):
        raise Unclear
    return found


Known = tuple[Clock, Clock, Span]
"""A span, and the two times that it was written with."""


def span_after(
    before: Known | None, first: Clock, last: Clock, part: PartOfDay | None = None
) -> Span:
    """The same for what follows another span: `2-4, 7-9` goes on in the evening."""
    try:
        found = span(first, last, part)
        if part or before is None or not _goes_back(before, first, last, found):
            return found
    except Unclear:
        if part or before is None or before[-1][1] <= NOON or _has_told(first, last):
            raise
    later = span(first, last, PartOfDay.EVENING)
    if later[0] < before[-1][1]:
        raise Unclear
    return later


def _goes_back(before: Known, first: Clock, last: Clock, found: Span) -> bool:
    """Half a day, written after an afternoon that was written so too, and a morning if read alone.

    Raise `Unclear` when that afternoon was written as `13-17`: then it may as well be a morning.
    """
    after_noon = before[-1][0] >= NOON and found[1] <= NOON and found[0] < EARLY
    if not after_noon or _has_told(first, last):
        return False
    if _has_told(*before[:2]):
        raise Unclear
    return True


def may_be_evening(first: Clock, last: Clock, found: Span) -> bool:
    """`7-11` alone, without a unit or a zero: in a house for young people rather from 19:00."""
    is_told = _has_told(first, last) or first.unit or last.unit
    return FIRST_SIGN <= found[0] < FIRST_CERTAIN and found[1] <= NOON and not is_told


def _has_told(first: Clock, last: Clock) -> bool:
    return bool(first.exact or last.exact or first.half or last.half)


def _fits(found: Span, part: PartOfDay) -> bool:
    earliest, latest = part.value
    if part is PartOfDay.EVENING and found[0] >= EVENING:
        # A night out: `zaterdagavond 19.00-03.00`. How long it may be was looked at before.
        latest = DAY + MORNING_AFTER
    return found[0] >= earliest and found[1] <= latest


def _later(first: Clock, last: Clock) -> Span:
    """Half a day beside a word that says which half. An evening `8-12` ends at midnight."""
    start, end = (_in_second_half(each) for each in (first, last))
    if start >= EVENING and end == NOON and not last.exact:
        end = DAY
    return _forward(start, (end if end > start else last.minute) or DAY)


def _in_second_half(clock: Clock) -> int:
    return clock.minute if clock.exact or clock.minute >= NOON else clock.minute + NOON


def _forward(start: int, end: int, longest: int = LONGEST_NIGHT) -> Span:
    if end > start:
        return start, end
    if start >= EVENING and end <= MORNING_AFTER and end + DAY - start <= longest:
        return start, end + DAY
    raise Backwards


def _plain(first: Clock, last: Clock, part: PartOfDay | None) -> Span:
    start, end = first.minute, last.minute or DAY
    if end > start:
        return _early(first, last, part) if _is_early(first) else (start, end)
    if last.exact or start > NOON + HOUR - 1:
        return _forward(start, end, LONGEST_CERTAIN if last.exact else LONGEST_NIGHT)
    if start < FIRST_SIGN or (start < EARLY and end < SOON):
        raise Unclear
    if end + NOON - start > LONGEST_DAY or end + NOON <= start:
        raise Backwards
    if end >= FIRST_SIGN:
        # `12-9` is until the evening, or `9-12` the wrong way round.
        raise Unclear
    return start, end + NOON


def _is_early(clock: Clock) -> bool:
    return HOUR <= clock.minute < FIRST_SIGN and not clock.exact


def _early(first: Clock, last: Clock, part: PartOfDay | None) -> Span:
    """`2-6` is an afternoon; `6-14` and a morning are what they say; the rest could be either."""
    start, end = first.minute, last.minute
    if part is PartOfDay.MORNING or (end > NOON and start > LAST_AFTERNOON):
        return start, end
    if start <= LAST_AFTERNOON and end <= LATEST_AFTERNOON and not last.exact:
        return start + NOON, end + NOON
    raise Unclear


# -- am and pm ----------------------------------------------------------------------------------


def _with_halves(first: Clock, last: Clock) -> Span:
    if first.half and last.half:
        return _forward(_hour(first, first.half), _hour(last, last.half) or DAY)
    if last.half:
        return _half_at_the_end(first, last)
    return _half_at_the_start(first, last)


def _hour(clock: Clock, half: str) -> int:
    """Raise `Unclear` for what no twelve-hour clock shows."""
    if not HOUR <= clock.minute < NOON + HOUR:
        raise Unclear
    return clock.minute % NOON + (NOON if half == "p" else 0)


def _half_at_the_end(first: Clock, last: Clock) -> Span:
    """`2-6pm` is all afternoon; in `9-5pm` only the end can be."""
    end = _hour(last, last.half)
    if first.minute >= NOON + HOUR or first.exact:
        return _forward(first.minute, end)
    for half in ("p", "a") if last.half == "p" else ("a",):
        start = _hour(first, half)
        if start < end:
            return start, end
    raise Unclear


def _half_at_the_start(first: Clock, last: Clock) -> Span:
    start = _hour(first, first.half)
    if last.exact or last.minute >= NOON:
        end = last.minute if last.minute != NOON or start < NOON else DAY
        return _forward(start, end)
    for half in ("a", "p"):
        end = _hour(last, half) if last.minute >= HOUR else DAY
        if end > start:
            return start, end
    raise Unclear


def in_order(spans: Iterable[tuple[Clock, Clock, Span]]) -> None:
    """Raise `Unclear` for a morning, and then an earlier one that could be an evening: `9-12, 7-9`.

    Raise `Overlap` when two of them do.
    """
    each = list(spans)
    for (_, _, before), (first, last, after) in pairwise(each):
        if not _has_told(first, last) and after[1] <= before[0] < NOON and after[0] < EARLY:
            raise Unclear
    ordered = sorted(found for _, _, found in each)
    if any(start < end for (_, end), (start, _) in pairwise(ordered)):
        raise Overlap
