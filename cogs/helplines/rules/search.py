"""What someone may choose to find a helpline, and which lines fit it best (R37).

What they choose is never asked for and never kept: only the buttons carry it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise, zip_longest

from bot.texts.emergency_numbers import DANGER
from cogs.helplines.rules.directory import Directory, always
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.openness import Ticks, TickState, is_open, tick_state

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


def parse_filter(key: str, *, spoken: str, town: str, topics: frozenset[str]) -> SearchFilter:
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


def number_in(known: Directory, language: str, topic: str) -> str | None:
    """The number of who listens day and night, here, in this language, about this."""
    for line in known.shown:
        is_meant = language in line.languages and topic in line.topics and line.kind == "help"
        if is_meant and line.regions.country == "BE" and _is_day_and_night(line):
            return line.number
    return None


def _is_day_and_night(line: Helpline) -> bool:
    return bool(line.phone and line.phone.has_hours and line.phone.opening_hours == "24/7")


def _is_planned(status: str | None) -> bool:
    return (status or "").startswith("announced")


def is_flemish(line: Helpline) -> bool:
    return FLANDERS in line.regions.communities


TALKING = "praten"
AT_ONCE = 3
"""How many doors stand on one screen."""
OF_EACH = 2
"""How many doors in the region, and for all of Flanders, somebody from anywhere sees."""
ORDER = ("help", "emergency", "report", "info")


@dataclass(frozen=True, slots=True)
class HelplineMatch:
    """A helpline that fits. `near`: in their own region; `about`: for the topic they chose."""

    line: Helpline
    seen: TickState
    is_open: bool
    near: bool
    about: bool


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`nobody`: no line is for this topic, so the doors are for talking."""

    doors: tuple[HelplineMatch, ...]
    nobody: bool

    def page(self, number: int) -> tuple[HelplineMatch, ...]:
        return self.doors[number * AT_ONCE : (number + 1) * AT_ONCE]

    def has_page(self, number: int) -> bool:
        return 0 <= number * AT_ONCE < len(self.doors)


def find(known: Directory, wish: SearchFilter, moment: datetime, ticks: Ticks) -> SearchResult:
    """Give every door that fits, the best first: in their language, open now, for young people."""
    here = [_door(known, line, wish, moment, ticks) for line in known.shown if suits(line, wish)]
    ranked = sorted(here, key=lambda door: _rank(door, wish))
    reach = [door for door in ranked if serves(door.line, wish)]
    fit = [door for door in reach if speaks(door.line, wish)]
    about = [door for door in fit if door.about]
    talking = [door for door in fit if TALKING in door.line.topics]
    # A line for the topic in another language is still a line for the topic.
    foreign = [door for door in reach if door.about and not speaks(door.line, wish)]
    # Without a topic somebody to talk to comes first; 112 is one red button away.
    doors = [*about, *talking, *foreign] if wish.topic else [*talking, *about]
    own = [_door(known, line, wish, moment, ticks) for line in always(known)]
    awake = [*doors, *sorted(own, key=lambda door: _rank(door, wish))]
    lead = [door for door in awake if door.is_open and works_from(door.line, wish)][:1]
    if wish.region:
        return SearchResult(
            _different([*lead, *_from_anywhere(doors, reach, ranked), *doors]), not about
        )
    first = doors[: AT_ONCE - 1]
    needed = [] if any(door.is_open for door in first) else lead
    return SearchResult(_different([*first, *needed, *doors]), nobody=not about)


def _door(
    known: Directory, line: Helpline, wish: SearchFilter, moment: datetime, ticks: Ticks
) -> HelplineMatch:
    seen = tick_state(known, line, ticks, moment)
    near, about = is_near(line, wish), is_about(line, wish)
    return HelplineMatch(line, seen, is_open(line, seen, moment), near, about)


def _rank(door: HelplineMatch, wish: SearchFilter) -> tuple[bool | int, ...]:
    line = door.line
    return (
        (wish.language or wish.spoken) not in line.languages,
        not door.is_open,
        not line.is_for_young_people,
        ORDER.index(line.kind),
        TALKING not in line.topics,
        not door.near,
    )


def _from_anywhere(
    doors: list[HelplineMatch], reach: list[HelplineMatch], everywhere: list[HelplineMatch]
) -> list[HelplineMatch]:
    """Two doors in the region and two for all of Flanders, in turns (R37).

    What fits less well (another topic, another language, all of Flanders for someone from further
    away) only fills up what is missing.
    """
    near = [door for door in _different([*doors, *reach]) if door.near][:OF_EACH]
    talking = [door for door in everywhere if TALKING in door.line.topics]
    others = [door for door in _different([*doors, *reach, *talking]) if not door.near]
    flemish = [door for door in others if is_flemish(door.line)][:OF_EACH]
    turns = [each for pair in zip_longest(near, flemish) for each in pair]
    return [door for door in turns if door]


def _different(doors: Iterable[HelplineMatch]) -> tuple[HelplineMatch, ...]:
    """Each line once, at its first place."""
    first: dict[str, HelplineMatch] = {}
    for door in doors:
        first.setdefault(door.line.id, door)
    return tuple(first.values())
