"""What is known of a running bot, and what of it is well. No clock, no network, no Discord.

Whoever may look can look every second. So nothing here moves with what one person does: what could
(the store's size, memory, the moment at which something was deleted) is left out, or told in whole
hours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

BEATS_WITHIN = 30.0
"""Seconds within which the event loop must have taken its turn; it does every five."""
LOOKS_WITHIN = 180.0
"""Seconds within which somebody must have looked; that comes every twenty."""
OVERDUE = 1
"""Hours from which a message that was to be gone is trouble. Discord may be away that long."""
OLD_BACKUP = 36
"""Hours: a day, and half a day in which it is tried again."""
AN_HOUR = timedelta(hours=1)


class Subject(StrEnum):
    LOOP = "loop"
    GATEWAY = "gateway"
    STORE = "store"
    SWEEP = "sweep"
    DUE = "due"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen at one moment.

    `at`: on the clock that nobody can set. `acts`: of the last whole hour, `failures`: of the last
    whole day, both rounded down (`bot.shell.tally`).
    """

    at: float
    gateway: bool
    store: bool
    sweep: bool
    overdue_hours: int = 0
    backup_hours: int | None = None
    """None: there is no backup."""
    makes_backups: bool = True
    acts: Mapping[str, int] = field(default_factory=dict)
    failures: int = 0


@dataclass(slots=True)
class Pulse:
    """Written by the bot's own loop, read by another thread: each field in one go."""

    beat: float
    look: Look | None = None


class TownState(StrEnum):
    """Where one of several towns of a process is."""

    STARTING = "starting"
    RUNNING = "running"
    WAITING = "waiting"
    """It broke off, and is tried again in a moment."""
    REFUSED = "refused"
    """A person must mend something."""
    STOPPED = "stopped"
    """On purpose."""


@dataclass(frozen=True, slots=True)
class TownHealth:
    """`pulse`: of one that runs. `restarts`: how often it began again by itself."""

    name: str
    state: TownState
    pulse: Pulse | None = None
    restarts: int = 0


def whole_hours(age: timedelta | None) -> int:
    return max(age, timedelta()) // AN_HOUR if age is not None else 0


def is_alive(pulse: Pulse, now: float) -> bool:
    """Whether the bot's loop turns. If not, only starting it again helps."""
    return now - pulse.beat <= BEATS_WITHIN


def judged(pulse: Pulse, now: float) -> dict[Subject, bool]:
    """What is well and what is not. What nobody has seen, or not for long, is not well."""
    look = pulse.look
    if look is None:
        return dict.fromkeys(Subject, False) | {Subject.LOOP: is_alive(pulse, now)}
    is_fresh = now - look.at <= LOOKS_WITHIN
    has_backup = look.backup_hours is not None and look.backup_hours < OLD_BACKUP
    return {
        Subject.LOOP: is_alive(pulse, now) and is_fresh,
        Subject.GATEWAY: look.gateway,
        Subject.STORE: look.store,
        Subject.SWEEP: look.sweep,
        Subject.DUE: look.overdue_hours < OVERDUE,
        Subject.BACKUP: has_backup or not look.makes_backups,
    }
