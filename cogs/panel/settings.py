"""What a server decides about its panel."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, model_validator

from bot.store.guild_settings import RoomSettings

YOUNGEST, OLDEST = 6, 99


class PanelSettings(RoomSettings):
    """For whom the bench is, in years. It is announced, never asked and never checked (R39)."""

    ROOM: ClassVar[str] = "panel"

    youngest: int | None = Field(None, ge=YOUNGEST, le=OLDEST)
    oldest: int | None = Field(None, ge=YOUNGEST, le=OLDEST)

    @model_validator(mode="after")
    def _are_both_there_in_order(self) -> PanelSettings:
        if (self.youngest is None) != (self.oldest is None):
            raise ValueError("both ages, or neither")
        if self.youngest and self.oldest and self.youngest > self.oldest:
            raise ValueError("the youngest is older than the oldest")
        return self
