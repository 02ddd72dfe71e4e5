"""Whether the bench is open, until when, and when it opens next.

Hours are an OSM `opening_hours` string, read by opening-hours-py on the wall clock at home with
Belgian public holidays (`PH`). `SH` rules are not used: the library reads them as a union.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from functools import lru_cache

from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined] # stub

from bot.core.clock import HOME
from bot.core.errors import Refusal
from cogs.office_hours.settings import is_weekly

HORIZON = timedelta(days=400)
"""A calendar that does not open within this long is one that does not open (F-H1)."""
UNPLANNED = timedelta(hours=4)
"""How long a shift lasts that begins when the calendar has nothing more for the day."""
LONGEST_SHIFT = timedelta(days=1)
MOST_CHANGES = 2000


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weekly hours, and dated rules that override them. What cannot be read is closed (F-H7)."""

    weekly: str
    exceptions: tuple[str, ...] = ()

    @property
    def rule(self) -> str:
        return "; ".join(part for part in (self.weekly, *self.exceptions) if part.strip())


class Standing(Enum):
    OPEN = auto()
    NOBODY = auto()
    """Open by the calendar, but nobody is on shift."""
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class Openness:
    """Whether the bench is open, and what comes next; moments are aware.

    `closes_at` is None when the calendar is closed; `opens_at` is the next opening after these
    hours, None when there is none in sight.
    """

    standing: Standing
    closes_at: datetime | None
    opens_at: datetime | None


def is_open(calendar: Calendar, moment: datetime) -> bool:
    read = _read(calendar.rule)
    return read is not None and read.is_open(_wall(moment))


def closes_at(calendar: Calendar, moment: datetime) -> datetime | None:
    """The end of the hours that `moment` is in; None when it is in none, or they never end."""
    return _change(calendar, moment) if is_open(calendar, moment) else None


def next_opening(calendar: Calendar, moment: datetime) -> datetime | None:
    """The first later moment at which closed becomes open, in UTC; None within the horizon."""
    last, at = moment + HORIZON, _change(calendar, moment)
    for _ in range(MOST_CHANGES):
        if at is None or at > last:
            return None
        if is_open(calendar, at):
            return at
        at = _change(calendar, at)
    return None


def openness(calendar: Calendar, *, someone_is_here: bool, moment: datetime) -> Openness:
    """Open means open: the calendar says so and someone is on shift (R42)."""
    opens = next_opening(calendar, moment)
    if not is_open(calendar, moment):
        return Openness(Standing.CLOSED, None, opens)
    standing = Standing.OPEN if someone_is_here else Standing.NOBODY
    return Openness(standing, closes_at(calendar, moment), opens)


def usable(calendar: Calendar, moment: datetime) -> Calendar:
    """Accept hours that open and close. Raise `Refusal("office_hours-never")` for others (F-H6)."""
    if next_opening(calendar, moment) is None:
        raise Refusal("office_hours-never", example=EXAMPLE)
    return calendar


def shift_end(calendar: Calendar, moment: datetime) -> datetime:
    """When a shift that begins now ends by itself: with the present or next hours of the day.

    Hours that go on for more than a day plan no shift: nobody sits on a bench so long (F-H8).
    """
    day = moment.astimezone(HOME).date()
    starts: datetime | None = moment
    if not is_open(calendar, moment):
        starts = next_opening(calendar, moment)
    if starts is None or starts.astimezone(HOME).date() != day:
        return moment + UNPLANNED
    ends = closes_at(calendar, starts)
    return ends if ends and ends - moment <= LONGEST_SHIFT else moment + UNPLANNED


def _change(calendar: Calendar, moment: datetime) -> datetime | None:
    """The next moment at which open and closed change places."""
    read = _read(calendar.rule)
    changed = read.next_change(_wall(moment)) if read else None
    return _moment(changed) if changed else None


# The two nights on which the clocks change are ours (F-H2): given aware moments, the library opens
# in both hours of an autumn night but places changes in the second, and 2:59 it takes for closed.


def _wall(moment: datetime) -> datetime:
    """What the clock on the wall shows; the hour that it shows again in autumn stands still."""
    local = moment.astimezone(HOME)
    shown = local.replace(minute=59, second=59) if local.fold else local
    return shown.replace(tzinfo=None, fold=0)


def _moment(wall: datetime) -> datetime:
    """When the wall shows this, the first time; an hour that spring skips is one moment."""
    local = wall.replace(tzinfo=HOME, fold=0)
    skipped = local.astimezone(UTC).astimezone(HOME).replace(tzinfo=None) != wall
    return local.replace(minute=0, second=0).astimezone(UTC) if skipped else local.astimezone(UTC)


@lru_cache(maxsize=256)
def _read(rule: str) -> OpeningHours | None:
    """Parsing is slow, and a calendar is asked often. None for what cannot be read."""
    try:
        return OpeningHours(rule, country="BE", max_interval_days=HORIZON.days)
    except ParserError:
        return None


# -- what an admin types ------------------------------------------------------------------------

DAYS = {
    "Mo": "ma maandag lun lundi mon monday mo",
    "Tu": "di dinsdag mar mardi tue tuesday tu",
    "We": "wo woensdag mer mercredi wed wednesday we",
    "Th": "do donderdag jeu jeudi thu thursday th",
    "Fr": "vr vrijdag ven vendredi fri friday fr",
    "Sa": "za zaterdag sam samedi sat saturday sa",
    "Su": "zo zondag dim dimanche sun sunday su",
    "PH": "ph feestdag feestdagen holiday holidays",
}
CODES = {name: code for code, names in DAYS.items() for name in names.split()}
DAY = "|".join(sorted(CODES, key=len, reverse=True))
HOUR = r"(\d{1,2})(?:\s*uur\b|[:.]|\s*[hu](?![a-z]))?(\d{2})?(?:\s*uur\b|\s*[hu]\b)?"
TO = r"\s*(?:-|–|tot en met|tot|à|au|to|t/m|tem)\s*"
DAYS_SAID = re.compile(rf"\b({DAY})\b\.?(?:{TO}({DAY})\b)?")
HOURS_SAID = re.compile(rf"{HOUR}{TO}{HOUR}")
FILLING = re.compile(r"[\s,;.&]+|\b(?:en|et|and|van|de|du|from|om|à)\b")
HOLIDAYS_CLOSED = re.compile(
    r"\b(?:ph|feestdag(?:en)?|jours? fériés?|(?:public )?holidays?)"
    r"\s*(?:off|dicht|gesloten|fermés?|closed)\b"
)
MIDNIGHT = (24, 0)
EXAMPLE = "di-vr 14-18 uur, wo 13-18 uur"


def hours_from(text: str) -> str:
    """Understand weekly hours as people write them, in Dutch, French, English or OSM.

    Of two rules for the same day the later wins, as in OSM. Public holidays are closed unless the
    text names them. A span over midnight needs OSM's own words (`Fr 21:00-02:00`).

    Raise `Refusal("office_hours-not-understood")` or `Refusal("office_hours-end-before-start")`.
    """
    text = text.strip()
    rule = text if is_weekly(text) else "; ".join(_rules(HOLIDAYS_CLOSED.sub("", text.lower())))
    if not is_weekly(rule):
        raise Refusal("office_hours-not-understood", example=EXAMPLE)
    return rule if "PH" in rule else f"{rule}; PH off"


def _rules(text: str) -> list[str]:
    """One OSM rule for each group of days and the hours that follow them."""
    rules: list[str] = []
    days: list[str] = []
    hours: list[str] = []
    for kind, said in _said(text):
        if kind == "days" and hours:
            rules.append(f"{','.join(days)} {','.join(hours)}")
            days, hours = [], []
        (days if kind == "days" else hours).append(said)
    if not days or not hours:
        raise Refusal("office_hours-not-understood", example=EXAMPLE)
    return [*rules, f"{','.join(days)} {','.join(hours)}"]


def _said(text: str) -> Iterator[tuple[str, str]]:
    """Read from left to right; refuse the first thing that is neither day, hour nor filling."""
    at = 0
    while at < len(text):
        if found := FILLING.match(text, at):
            at = found.end()
        elif found := DAYS_SAID.match(text, at):
            first, last = CODES[found[1]], CODES.get(found[2] or "")
            yield "days", f"{first}-{last}" if last else first
            at = found.end()
        elif found := HOURS_SAID.match(text, at):
            yield "hours", _span(*found.groups())
            at = found.end()
        else:
            raise Refusal("office_hours-not-understood", example=EXAMPLE)


def _span(hour: str, minute: str | None, to_hour: str, to_minute: str | None) -> str:
    start, end = (int(hour), int(minute or 0)), (int(to_hour), int(to_minute or 0))
    if end <= start:
        raise Refusal("office_hours-end-before-start")
    if end > MIDNIGHT:
        raise Refusal("office_hours-not-understood", example=EXAMPLE)
    return f"{start[0]:02}:{start[1]:02}-{end[0]:02}:{end[1]:02}"
