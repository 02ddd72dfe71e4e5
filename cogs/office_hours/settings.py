"""What a server decides about its hours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from bot.opening_hours.calendar import Calendar
from bot.opening_hours.osm_rules import is_dated, is_weekly
from bot.opening_hours.week import Dated
from bot.store.guild_settings import RoomSettings

LONGEST_WORDS = 200


class Holiday(BaseModel):
    """A period in which nobody is there, with the town's own words for it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    first: date
    last: date
    words: str = Field(min_length=1, max_length=LONGEST_WORDS)

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Holiday:
        if self.last < self.first:
            raise ValueError("its last day comes before its first")
        return self

    @property
    def rule(self) -> str:
        return Dated(self.first, self.last).rule

    def is_on(self, day: date) -> bool:
        return self.first <= day <= self.last


class OfficeHoursSettings(RoomSettings):
    """`weekly` and each of `exceptions` are OSM `opening_hours` strings of the plainest kind.

    An exception reads `2026 Dec 24-2027 Jan 03 off` or `2026 Dec 12 10:00-12:00`. A rule without a
    date would be no exception: it would take the place of the week.
    """

    ROOM: ClassVar[str] = "office_hours"
    VERSION: ClassVar[int] = 2

    weekly: str = "Tu-Fr 14:00-18:00; PH off"
    exceptions: tuple[str, ...] = ()
    holiday: Holiday | None = None

    @classmethod
    def upgraded(cls, version: int, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """Version 1 knew no holidays of the town's own."""
        value = super().upgraded(version, value)
        return {**value, "holiday": None} if version == 1 else value

    @property
    def calendar(self) -> Calendar:
        """The holiday wins over all the rest."""
        closed = [] if self.holiday is None else [self.holiday.rule]
        return Calendar(self.weekly, (*self.exceptions, *closed))

    def holiday_on(self, day: date) -> str:
        """The town's own words for a holiday that goes on then; empty for none."""
        return self.holiday.words if self.holiday and self.holiday.is_on(day) else ""

    @field_validator("weekly")
    @classmethod
    def _can_be_read(cls, value: str) -> str:
        if not is_weekly(value):
            raise ValueError("not days and hours, as Tu-Fr 14:00-18:00; PH off")
        return value

    @field_validator("exceptions")
    @classmethod
    def _are_dated(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not all(is_dated(each) for each in value):
            raise ValueError("not dates and hours, as 2026 Dec 24-2027 Jan 03 off")
        return value
