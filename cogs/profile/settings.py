"""What a server chose for the bot's own profile there, and how Discord calls the pictures."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from bot.store.guild_settings import RoomSettings
from bot.texts.plain_text import plainly

LONGEST_BIO = 190
"""Characters (Discord's limit)."""
LONGEST_KEY = 64


class ProfileSettings(RoomSettings):
    """`avatar` and `banner` are Discord's own names of what it was given; empty: none was chosen.

    The pictures themselves are on Discord only.
    """

    ROOM: ClassVar[str] = "profile"

    avatar: str = Field("", max_length=LONGEST_KEY)
    banner: str = Field("", max_length=LONGEST_KEY)
    bio: Annotated[str, AfterValidator(plainly)] = Field("", max_length=LONGEST_BIO)

    @property
    def is_chosen(self) -> bool:
        return any((self.avatar, self.banner, self.bio))
