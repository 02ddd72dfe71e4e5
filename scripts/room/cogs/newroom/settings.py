"""What each server decides for this room."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from bot.store.guild_settings import RoomSettings


class NewRoomSettings(RoomSettings):
    ROOM: ClassVar[str] = "newroom"

    # TO FILL IN: what a server may decide; all of it has a default that is safe.
    is_on: bool = Field(False, description="whether young people can use it")
