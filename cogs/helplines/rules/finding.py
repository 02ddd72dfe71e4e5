"""Which helplines to show first for what someone wishes (R37).

Nobody is refused: whatever they choose, there is a door that is open now, and with a region there
are two doors in that region and two for all of Flanders, on the first two screens.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest

from cogs.helplines.rules.directory import Directory, always
from cogs.helplines.rules.helpline import Helpline
from cogs.helplines.rules.openness import Checked, Ticks, checked, is_open
from cogs.helplines.rules.wishes import (
    SearchFilter,
    is_about,
    is_flemish,
    is_near,
    serves,
    speaks,
    suits,
    works_from,
)

TALKING = "praten"
AT_ONCE = 3
"""How many doors stand on one screen."""
OF_EACH = 2
"""How many doors in the region, and for all of Flanders, somebody from anywhere sees."""
ORDER = ("help", "emergency", "report", "info")


@dataclass(frozen=True, slots=True)
class Door:
    """A helpline that fits. `near`: in their own region; `about`: for the topic they chose."""

    line: Helpline
    seen: Checked
    is_open: bool
    near: bool
    about: bool


@dataclass(frozen=True, slots=True)
class Found:
    """`nobody`: no line is for this topic, so the doors are for talking."""

    doors: tuple[Door, ...]
    nobody: bool

    def page(self, number: int) -> tuple[Door, ...]:
        return self.doors[number * AT_ONCE : (number + 1) * AT_ONCE]

    def has_page(self, number: int) -> bool:
        return 0 <= number * AT_ONCE < len(self.doors)


def find(known: Directory, wish: SearchFilter, moment: datetime, ticks: Ticks) -> Found:
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
        return Found(_different([*lead, *_from_anywhere(doors, reach, ranked), *doors]), not about)
    first = doors[: AT_ONCE - 1]
    needed = [] if any(door.is_open for door in first) else lead
    return Found(_different([*first, *needed, *doors]), nobody=not about)


def _door(
    known: Directory, line: Helpline, wish: SearchFilter, moment: datetime, ticks: Ticks
) -> Door:
    seen = checked(known, line, ticks, moment)
    near, about = is_near(line, wish), is_about(line, wish)
    return Door(line, seen, is_open(line, seen, moment), near, about)


def _rank(door: Door, wish: SearchFilter) -> tuple[bool | int, ...]:
    line = door.line
    return (
        (wish.language or wish.spoken) not in line.languages,
        not door.is_open,
        not line.is_for_young_people,
        ORDER.index(line.kind),
        TALKING not in line.topics,
        not door.near,
    )


def _from_anywhere(doors: list[Door], reach: list[Door], everywhere: list[Door]) -> list[Door]:
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


def _different(doors: Iterable[Door]) -> tuple[Door, ...]:
    """Each line once, at its first place."""
    first: dict[str, Door] = {}
    for door in doors:
        first.setdefault(door.line.id, door)
    return tuple(first.values())
