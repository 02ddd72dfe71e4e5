"""Whether a server takes pictures in conversations."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from bot.store.guild_settings import RoomSettings


class ImagesSettings(RoomSettings):
    ROOM: ClassVar[str] = "images"

    takes: bool = Field(default=False, description="pictures in conversations")
