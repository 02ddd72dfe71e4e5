"""What a server decides about its hours."""

from __future__ import annotations

from typing import ClassVar

from pydantic import field_validator

from bot.core.guilds import RoomSettings
from bot.core.hours import is_dated, is_weekly


class OfficeHoursSettings(RoomSettings):
    """`weekly` and each of `exceptions` are OSM `opening_hours` strings of the plainest kind.

    An exception reads `2026 Dec 24-2027 Jan 03 off` or `2026 Dec 12 10:00-12:00`. A rule without a
    date would be no exception: it would take the place of the week.
    """

    ROOM: ClassVar[str] = "office_hours"

    weekly: str = "Tu-Fr 14:00-18:00; PH off"
    exceptions: tuple[str, ...] = ()

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
