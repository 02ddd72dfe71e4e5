"""Whom someone can turn to about their privacy, as each town decides."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from bot.store.guild_settings import RoomSettings
from bot.texts.plain_text import plainly

LONGEST = 100
Plain = Annotated[str, AfterValidator(plainly)]
"""Shown to young people as it is: nothing in it is formatting, a mention or a hidden link."""


class PrivacySettings(RoomSettings):
    """Names and addresses as people read them; empty means not decided yet."""

    ROOM: ClassVar[str] = "privacy"

    coordinator: Plain = Field("", max_length=LONGEST, description="who leads the team")
    dpo: Plain = Field("", max_length=LONGEST, description="the Data Protection Officer")
    address: Plain = Field("", max_length=LONGEST, description="how to reach the DPO")

    @property
    def is_set(self) -> bool:
        return all((self.coordinator, self.dpo, self.address))
