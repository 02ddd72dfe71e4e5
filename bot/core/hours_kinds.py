"""The kinds of words and signs that opening hours are written with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    DAY = auto()
    PART = auto()
    """Part of a day: morning, afternoon, evening."""
    TIME = auto()
    TO = auto()
    DASH = auto()
    BETWEEN = auto()
    SINCE = auto()
    """`vanaf`: with an end it is a range, without one nobody knows until when."""
    AND = auto()
    COMMA = auto()
    SLASH = auto()
    BREAK = auto()
    """A new line, a semicolon, a colon, brackets: days are not listed across it."""
    CLOSED = auto()
    EXCEPT = auto()
    ALSO = auto()
    ONLY = auto()
    INCLUDING = auto()
    INCLUDED = auto()
    FILL = auto()


class Part(Enum):
    """When it can begin and must have ended, in minutes of the day."""

    MORNING = (5 * 60, 13 * 60 + 30)
    NOON = (11 * 60, 18 * 60)
    AFTERNOON = (12 * 60, 20 * 60)
    EVENING = (16 * 60, 26 * 60)


@dataclass(frozen=True, slots=True)
class Word:
    """`value`: days of a `DAY` by language, if they differ (`""` for all); the `Part`; a minute."""

    kind: Kind
    value: object = None
    languages: frozenset[str] = frozenset()
