"""Whom someone can turn to about their privacy, as each town decides."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from bot.core.guilds import RoomSettings

LONGEST = 100


class PrivacySettings(RoomSettings):
    """Names and addresses as people read them; empty means not decided yet."""

    ROOM: ClassVar[str] = "privacy"

    coordinator: str = Field("", max_length=LONGEST, description="who leads the team")
    dpo: str = Field("", max_length=LONGEST, description="the Data Protection Officer")
    address: str = Field("", max_length=LONGEST, description="how to reach the DPO")

    @property
    def is_set(self) -> bool:
        return all((self.coordinator, self.dpo, self.address))
