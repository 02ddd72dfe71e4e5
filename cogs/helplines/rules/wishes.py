"""What someone may choose to find a door: never asked, never kept, only carried by the buttons."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from bot.texts.emergency_numbers import DANGER
from cogs.helplines.rules.helpline import Helpline

FLANDERS, BRUSSELS = "vlaanderen", "brussel"
PROVINCES = ("antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen")
COMMUNITIES = (BRUSSELS, "wallonie", "duitstalige-gemeenschap")
ACROSS = {"nl": "NL", "fr": "FR", "de": "DE"}
"""Regions across the border, and their countries."""
HERE = "here"
"""The server's own town."""
REGIONS = (HERE, *PROVINCES, *COMMUNITIES, *ACROSS)
LANGUAGES = ("nl", "fr", "en", "de")
OLDEST = 120
"""Years; of the band without an end."""
BEGIN = (0, 12, 16, 18, 26)
BANDS = {str(first): (first, following - 1) for first, following in pairwise((*BEGIN, OLDEST + 1))}
"""Age bands by the age at which they begin, each up to where the next one begins: no hole."""
MOST_PAGES = 40


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """Empty means: no wish. `spoken` is the language of their Discord: a preference, no filter."""

    topic: str = ""
    region: str = ""
    language: str = ""
    band: str = ""
    page: int = 0
    spoken: str = "nl"
    town: str = ""

    @property
    def key(self) -> str:
        """How a button carries them: opaque to others, and nothing about a person."""
        return ".".join((self.topic, self.region, self.language, self.band, str(self.page)))

    @property
    def any(self) -> bool:
        return bool(self.topic or self.region or self.language or self.band)


def wishes(key: str, *, spoken: str, town: str, topics: frozenset[str]) -> SearchFilter:
    """Read what a button carried. Anybody can forge it: what is not known is no wish."""
    topic, region, language, band, page = ([*key.split("."), "", "", "", "", ""])[:5]
    return SearchFilter(
        topic if topic in topics else "",
        region if region in REGIONS else "",
        language if language in LANGUAGES else "",
        band if band in BANDS else "",
        min(int(page), MOST_PAGES) if page.isdecimal() and page.isascii() else 0,
        spoken,
        town,
    )


# -- what fits ----------------------------------------------------------------------------------


def serves(line: Helpline, wish: SearchFilter) -> bool:
    """Whether someone from the chosen region may go there; a place elsewhere is no refusal."""
    country = ACROSS.get(wish.region, "BE")
    if line.regions.country != country:
        return False
    if wish.region in PROVINCES:
        provinces = line.regions.provinces
        return FLANDERS in line.regions.communities and (not provinces or wish.region in provinces)
    if wish.region == HERE:
        return bool({FLANDERS, BRUSSELS} & set(line.regions.communities)) or is_own(line)
    return wish.region not in COMMUNITIES or wish.region in line.regions.communities


def is_own(line: Helpline) -> bool:
    """The municipality wrote it, or changed it."""
    return line.verified == "municipality"


def speaks(line: Helpline, wish: SearchFilter) -> bool:
    return not wish.language or wish.language in line.languages


def suits(line: Helpline, wish: SearchFilter) -> bool:
    """Whether it is for their age, or for everyone."""
    if not wish.band:
        return True
    youngest, oldest = BANDS[wish.band]
    least, most = line.ages.min or 0, line.ages.max if line.ages.max is not None else oldest
    return least <= oldest and youngest <= most


def is_about(line: Helpline, wish: SearchFilter) -> bool:
    return not wish.topic or wish.topic in line.topics


def works_from(line: Helpline, wish: SearchFilter) -> bool:
    """Whether its number leads there from the chosen region: a short one ends at the border.

    112 is the same in every country of the Union.
    """
    return wish.region not in ACROSS or line.number == DANGER or serves(line, wish)


def is_near(line: Helpline, wish: SearchFilter) -> bool:
    """A door in the region itself: a place to walk into, or a service for only that region."""
    if not wish.region or not serves(line, wish):
        return False
    if wish.region in ACROSS:
        return True
    if wish.region == HERE and (is_own(line) or has_place_in(line, wish.town)):
        return True
    if wish.region in COMMUNITIES and FLANDERS not in line.regions.communities:
        return True
    return bool(line.regions.provinces) or any(each.type == "walk-in" for each in line.shown)


def has_place_in(line: Helpline, town: str) -> bool:
    places = {each.municipality for each in line.location if not _is_planned(each.status)}
    return town.casefold() in {
        each.casefold() for each in places | set(line.regions.municipalities)
    }


def _is_planned(status: str | None) -> bool:
    return (status or "").startswith("announced")


def is_flemish(line: Helpline) -> bool:
    return FLANDERS in line.regions.communities
