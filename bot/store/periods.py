"""How long things are kept, as papers say it: as the operator decided, and as the code has it.

A `periods.toml` beside a room's inventory names each constant that decides when something ends,
such as `contact = "cogs.consent.rules.CONTACT_FOR"`. A paper names the period; here it is read from
the constant itself, so that no paper can say another.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib import import_module
from pathlib import Path

from bot.core.retention import BACKUP_DAYS, CEILING, IDLE_DAYS, KEEP_DAYS, LOG_DAYS, Retention
from bot.store.migrations import CORE_SCHEMA, Schema

FILE = "periods.toml"
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
Say = Callable[..., str]
"""Gives a text by its name and facts, in one language."""
UNITS = {"days": DAY, "hours": HOUR, "minutes": MINUTE, "seconds": timedelta(seconds=1)}


@dataclass(frozen=True, slots=True)
class Periods:
    """What the operator decides about how long, in days."""

    keep_days: int = KEEP_DAYS
    idle_days: int = IDLE_DAYS
    log_days: int = LOG_DAYS
    backup_days: int = BACKUP_DAYS

    @classmethod
    def from_retention(cls, kept: Retention) -> Periods:
        """What a running Bankje knows of it; logs are the host's."""
        return cls(kept.keep.days, kept.idle.days, backup_days=kept.backups.days)

    @property
    def retention(self) -> Retention:
        days = (self.idle_days, self.keep_days, self.backup_days)
        return Retention(*(timedelta(days=each) for each in days))

    def each(self, schemas: Iterable[Schema]) -> Mapping[str, timedelta]:
        """Every period that a paper may name."""
        kept = self.retention
        decided = {
            "keep": kept.keep,
            "idle": kept.idle,
            "unread": kept.unread,
            "unanswered": kept.unanswered,
            "longest": kept.longest,
            "ceiling": CEILING,
            "logs": timedelta(days=self.log_days),
            "backups": kept.backups,
        }
        folders = (CORE_SCHEMA, *(each.folder for each in schemas))
        return {**constants(folders), **decided}

    def words(self, schemas: Iterable[Schema]) -> Mapping[str, str]:
        """The same in English."""
        return {name: in_english(span) for name, span in self.each(schemas).items()}


def constants(folders: Iterable[Path]) -> dict[str, timedelta]:
    """What the rooms decide themselves, as the code has it now."""
    return {name: _value(where) for folder in folders for name, where in references(folder).items()}


@cache
def references(folder: Path) -> Mapping[str, str]:
    """Where each constant of a room stands, by the name that papers give it."""
    path = folder / FILE
    found: dict[str, str] = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    return found


def _value(where: str) -> timedelta:
    """A constant; a bare number is seconds."""
    module, _, name = where.rpartition(".")
    found = getattr(import_module(module), name)
    return found if isinstance(found, timedelta) else timedelta(seconds=found)


def counted(span: timedelta) -> tuple[str, int]:
    """The largest unit in which a period is a whole number, and that number."""
    unit = next((name for name, one in UNITS.items() if span % one == timedelta(0)), "seconds")
    return unit, span // UNITS[unit]


def in_words(say: Say, span: timedelta) -> str:
    """A period in the language of `say`."""
    unit, number = counted(span)
    return say(f"papers-{unit}", days=number)


def in_english(span: timedelta) -> str:
    unit, number = counted(span)
    return f"{number} {unit.removesuffix('s') if number == 1 else unit}"
