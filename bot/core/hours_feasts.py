"""Public holidays as people call them: `kerstmis`, `lundi de Pâques`, `New Year's Day`."""

from __future__ import annotations

import re
from datetime import date

from bot.core.holidays import holiday_name, holidays_of

NAMES = {
    "new_year": "nieuwjaar|nieuwjaarsdag|nouvel an|jour de l'an|new year|new year's day",
    "easter": "pasen|paaszondag|paques|easter|easter sunday",
    "easter_monday": "paasmaandag|lundi de paques|easter monday",
    "labour": "dag van de arbeid|feest van de arbeid|fete du travail|labour day",
    "ascension": "hemelvaart|o.l.h. hemelvaart|olh hemelvaart|onze-lieve-heer-hemelvaart"
    "|hemelvaartsdag|ascension|ascension day",
    "whit_monday": "pinkstermaandag|lundi de pentecote|whit monday",
    "national": "nationale feestdag|fete nationale|national day",
    "assumption": "o.l.v. hemelvaart|olv hemelvaart|onze-lieve-vrouw-hemelvaart|assomption"
    "|assumption",
    "all_saints": "allerheiligen|toussaint|all saints|all saints' day",
    "armistice": "wapenstilstand|armistice|armistice day",
    "christmas": "kerstmis|eerste kerstdag|kerstdag|noel|christmas|christmas day",
}
KEYS = {said: key for key, names in NAMES.items() for said in names.split("|")}
CALLED = re.compile(r"(?:op |met |le |la |l'|a |on )?(?P<name>\D+?)(?:\s+(?P<year>[1-9]\d{3}))?")


def is_feast(plain: str) -> bool:
    """Whether it is the name of a public holiday; without accents and capitals."""
    return _key(plain) is not None


def year_of(plain: str) -> int | None:
    found = CALLED.fullmatch(plain)
    return int(found["year"]) if found and found["year"] else None


def feast_called(plain: str, soonest: date) -> date | None:
    """The first such day from `soonest` on, or that of the year that is said."""
    key, year = _key(plain), year_of(plain)
    for each in (year,) if year else (soonest.year, soonest.year + 1):
        days = [day for day in sorted(holidays_of(each)) if holiday_name(day) == key]
        if days and (year or days[0] >= soonest):
            return days[0]
    return None


def _key(plain: str) -> str | None:
    found = CALLED.fullmatch(plain)
    return KEYS.get(found["name"]) if found else None
