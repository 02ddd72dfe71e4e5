"""When a town last went through all of it."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from pydantic import Field

from bot.store.guild_settings import RoomSettings


class CheckUpSettings(RoomSettings):
    ROOM: ClassVar[str] = "check_up"

    reviewed_on: date | None = Field(None, description="the day of the last yearly review, at home")
