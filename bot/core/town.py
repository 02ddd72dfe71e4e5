"""What every room needs to know of a server: its name, its team, its channels."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from bot.core.alias import GuildId
from bot.core.guilds import RoomSettings

NOT_CHOSEN = 0


class Town(RoomSettings):
    """Ids are Discord snowflakes; 0 means not chosen yet."""

    ROOM: ClassVar[str] = "town"

    name: str = Field("", max_length=60)
    team_channel: int = Field(NOT_CHOSEN, ge=0)
    panel_channel: int = Field(NOT_CHOSEN, ge=0)
    worker_role: int = Field(NOT_CHOSEN, ge=0)
    admin: int = Field(NOT_CHOSEN, ge=0, description="who set the server up, and hears of trouble")

    @property
    def is_set_up(self) -> bool:
        return NOT_CHOSEN not in (self.team_channel, self.panel_channel, self.worker_role)


__all__ = ["GuildId", "Town"]
