"""Dates as people type them: `24/12`, `ma 24 december`, `Dec 24`, `morgen`, `24/12-3/1`.

What may be a slip of the pen is asked, not taken: two days that were swapped would close the bench
for a year. Whoever writes the year has said it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.errors import Refusal
from bot.opening_hours.public_holidays import feast_called, is_feast, year_of
from bot.opening_hours.tokens import folded, quoted
from bot.opening_hours.vocabulary import LONG, SHORT

FARTHEST = timedelta(days=731)
"""A date that is further away than this is a slip of the pen."""
LONG_AWAY = timedelta(days=62)
"""So many days in a row are asked."""
JUST_OVER = timedelta(days=300)
"""A date without a year that comes again only so late was probably meant this year."""
YEARS = 9
"""29 February comes back within eight years."""
CENTURY = 2000
MONTHS = (
    "januari janvier january", "februari fevrier february", "maart mars march mrt",
    "april avril april", "mei mai may", "juni juin june", "juli juillet july",
    "augustus aout august", "september septembre september", "oktober octobre october",
    "november novembre november", "december decembre december",
)  # fmt: skip
SHORTEST = 3
FROM_TODAY = {
    "vandaag": 0, "aujourd'hui": 0, "today": 0, "morgen": 1, "demain": 1, "tomorrow": 1,
    "overmorgen": 2, "apres-demain": 2, "apres demain": 2, "day after tomorrow": 2,
    "the day after tomorrow": 2,
}  # fmt: skip
YEAR = r"(?P<year>\d{4}|\d{2})"
NTH = r"(?:er?|ste|de|st|nd|rd|th)?\.?"
SHAPES = tuple(
    re.compile(shape, re.ASCII)
    for shape in (
        r"(?P<year>\d{4})[/.-](?P<month>\d{1,2})[/.-](?P<day>\d{1,2})",
        rf"(?P<day>\d{{1,2}})\s*(?P<sign>[/.-])\s*(?P<month>\d{{1,2}})(?:\s*(?P=sign)\s*'?{YEAR})?",
        r"(?P<day>\d{1,2})(?:\s*[/.-]\s*|\s+)(?P<month>\d{1,2})\s+(?P<year>\d{4})",
        rf"(?P<day>\d{{1,2}})(?P<name>[a-z]{{3,}})\.?(?:\s*{YEAR})?",
        rf"(?P<day>\d{{1,2}}){NTH}\s+(?:(?:of|de)\s+)?(?P<name>[a-z]+)\.?(?:,?\s+{YEAR})?",
        rf"(?P<name>[a-z]+)\.?\s+(?P<day>\d{{1,2}}){NTH}(?:,?\s+(?P<year>\d{{4}}))?",
        rf"(?P<day>\d{{1,2}}){NTH}",
    )
)
ONLY_DAY = SHAPES[-1]
WEEKDAY = re.compile(r"(?:op |le |on |the )?(?:(?P<weekday>[a-z]{2,})\.?,?\s+)?(?P<rest>.+)")
BETWEEN = re.compile(
    r"\s*(?:\bt/m\b|\btem\b|t\.e\.m\.|\btot(?: en met)?\b|\b(?:jusqu')?aux?\b|\ba\b|\bto\b"
    r"|\b(?:un)?till?\b|\bthr(?:u|ough)\b|-|(?<=\d{4}-\d\d-\d\d)/(?=\d{4}-))\s*"
)
STARTS = re.compile(r"^(?:van|vanaf|du|de|from)\s+")
INCLUDED = re.compile(r",?\s*\(?(?:inclus|inbegrepen|inclusief|incl\.?|included|inclusive)\)?$")
SAME_MONTH = re.compile(
    r"(?P<month>[a-z]+\.?) (?P<first>\d{1,2}) ?- ?(?P<last>\d{1,2})(?P<year>,? \d{4})?"
)
"""`Dec 24-31`."""


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A date as it was said; `month` and `year` are None where they were left out."""

    text: str
    day: int
    month: int | None
    year: int | None
    weekday: frozenset[int] = frozenset()
    exact: date | None = None
    feast: str = ""

    @property
    def is_bare(self) -> bool:
        """Only the number of a day."""
        return self.month is None and self.exact is None and not self.feast

    @property
    def may_be(self) -> bool:
        """Whether there is a month of that number, and one of so many days."""
        longest = 31
        return self.day <= longest and (self.month is None or self.month <= len(MONTHS))


def days_typed(
    first: str, last: str, today: date, language: str | None = None
) -> tuple[date, date]:
    """Understand the first and the last of some days in a row; without a last it is one day.

    Both may stand in the first field. `language` is that of the reader's screens: it tells which
    day `di` and `ma` are. Raise `Refusal("hours-date-…")` for what is no date, over, too far away
    or the wrong way round, and for what may not be meant so.
    """
    spoken = language if language in LONG else None
    said = [_said(first, spoken), _said(last, spoken)] if last.strip() else _pair(first, spoken)
    begins, ends = said[0], said[-1]
    if begins.is_bare and len(said) > 1:
        begins = TypedDate(begins.text, begins.day, ends.month, ends.year, begins.weekday)
    start = _date(begins, today, today)
    if start < today:
        raise Refusal("hours-date-past")
    end = _date(ends, start, today) if len(said) > 1 else start
    if end < start:
        raise Refusal("hours-date-order")
    if end - today > FARTHEST:
        raise Refusal("hours-date-far")
    if end - start >= LONG_AWAY and not (begins.year and ends.year):
        raise Refusal("hours-date-long", count=(end - start).days + 1, last=_plainly(end))
    return start, end


def _pair(text: str, language: str | None) -> list[TypedDate]:
    """One date, or two with something between them that leaves a date on either side."""
    plain = INCLUDED.sub("", " ".join(folded(text).split()))
    plain = SAME_MONTH.sub(r"\g<first> - \g<last> \g<month>\g<year>", plain).replace(",", "")
    refused, one = None, None
    try:
        one = _said(text, language)
    except Refusal as refusal:
        refused = refusal
    if one and one.may_be:
        return [one]
    pairs = list(_pairs(STARTS.sub("", plain), language))
    if len(pairs) == 1:
        return pairs[0]
    if one:
        return [one]
    raise refused or Refusal("hours-date-not-understood", words=quoted(text.strip()) or "?")


def _pairs(text: str, language: str | None) -> Iterator[list[TypedDate]]:
    for sign in BETWEEN.finditer(text):
        try:
            first = _said(text[: sign.start()], language, alone=False)
            last = _said(text[sign.end() :], language)
        except Refusal:
            continue
        if first.may_be and last.may_be:
            yield [first, last]


def _said(text: str, language: str | None, *, alone: bool = True) -> TypedDate:
    """Raise `Refusal("hours-date-not-understood")`. Only before another date is `24` a date."""
    plain = " ".join(folded(text).split()).strip(" .,;!")
    if plain in FROM_TODAY:
        return TypedDate(text, 0, None, None, exact=date.min + timedelta(days=FROM_TODAY[plain]))
    weekday, rest = _without_weekday(plain, language)
    if is_feast(plain):
        return TypedDate(text.strip(), 0, None, year_of(plain), feast=plain)
    if is_feast(rest):
        return TypedDate(text.strip(), 0, None, year_of(rest), weekday, feast=rest)
    found = next((match for shape in SHAPES if (match := shape.fullmatch(rest))), None)
    if found is None or (alone and found.re is ONLY_DAY):
        raise Refusal("hours-date-not-understood", words=quoted(text.strip()) or "?")
    parts = found.groupdict()
    year = int(parts["year"]) if parts.get("year") else None
    named = _month(parts["name"]) if parts.get("name") else None
    month = named if named is not None else int(parts["month"]) if parts.get("month") else None
    full = year + CENTURY if year is not None and year < CENTURY else year
    return TypedDate(text.strip(), int(parts["day"]), month, full, weekday)


def _without_weekday(plain: str, language: str | None) -> tuple[frozenset[int], str]:
    """`ma 24/12`: what the day is called, in whichever language, and the date."""
    found = WEEKDAY.fullmatch(plain)
    name = found["weekday"] if found else None
    if not found or not name:
        return frozenset(), found["rest"] if found else plain
    days = _called(name, language) or _called(name, None)
    return (days, found["rest"]) if days else (frozenset(), plain)


def _called(name: str, language: str | None) -> frozenset[int]:
    """The days of that name in a language, or in any."""
    spoken = (language,) if language else LONG
    tables = [table[each] for each in spoken for table in (SHORT, LONG)]
    found = {day for table in tables for day, names in enumerate(table) if name in names.split("|")}
    return frozenset(found)


def _month(name: str) -> int:
    """The number of the month that begins like this; 0 for none, or for two (`jui`)."""
    found = {
        number
        for number, names in enumerate(MONTHS, start=1)
        if len(name) >= SHORTEST and any(each.startswith(name) for each in names.split())
    }
    return found.pop() if len(found) == 1 else 0


def _date(said: TypedDate, soonest: date, today: date) -> date:
    """A date without a year is the first such day, from `soonest` on."""
    if said.exact is not None:
        return today + (said.exact - date.min)
    found = _feast(said, soonest) if said.feast else _found(said, soonest)
    if said.weekday and found.weekday() not in said.weekday:
        raise Refusal("hours-date-weekday", day=_plainly(found), weekday=f"d{found.weekday()}")
    if not said.year and soonest == today and found - today > JUST_OVER:
        raise _far(said, found, today)
    return found


def _far(said: TypedDate, found: date, today: date) -> Refusal:
    """A date without a year that comes again only much later: it is over, or it is 29 February."""
    words, day = quoted(said.text), _plainly(found)
    if not _exists(today.year, found.month, found.day):
        return Refusal("hours-date-not-this-year", words=words, day=day, year=str(today.year))
    return Refusal("hours-date-over", words=words, day=day)


def _exists(year: int, month: int, day: int) -> bool:
    return day <= monthrange(year, month)[1]


def _found(said: TypedDate, soonest: date) -> date:
    years = [said.year] if said.year else range(soonest.year, soonest.year + YEARS)
    return _existing(years, said.month or 0, said.day, date.min if said.year else soonest)


def _feast(said: TypedDate, soonest: date) -> date:
    found = feast_called(said.feast, soonest)
    if found is None:
        raise Refusal("hours-date-unknown")
    return found


def _existing(years: Iterable[int], month: int, day: int, soonest: date) -> date:
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= soonest:
            return found
    raise Refusal("hours-date-unknown")


def _plainly(day: date) -> str:
    """`24/12/2026`: as it may be typed."""
    return f"{day.day}/{day.month}/{day.year}"
