"""What a server decides about its hours."""

from __future__ import annotations

from typing import ClassVar

from opening_hours import validate
from pydantic import field_validator

from bot.core.guilds import RoomSettings


class OfficeHoursSettings(RoomSettings):
    """`weekly` and each of `exceptions` are OSM `opening_hours` strings; exceptions are dated."""

    ROOM: ClassVar[str] = "office_hours"

    weekly: str = "Tu-Fr 14:00-18:00; PH off"
    exceptions: tuple[str, ...] = ()

    @field_validator("weekly")
    @classmethod
    def _can_be_read(cls, value: str) -> str:
        if not validate(value):
            raise ValueError("not an OSM opening_hours string")
        return value

    @field_validator("exceptions")
    @classmethod
    def _can_all_be_read(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(cls._can_be_read(each) for each in value)
