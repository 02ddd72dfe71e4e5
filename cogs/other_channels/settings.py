"""The safe channels of a server, as an admin set them."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

from bot.store.guild_settings import RoomSettings

LONGEST_LABEL, LONGEST_ADDRESS = 60, 120
"""Characters: both stand on one screen, and the label on one line of a menu (100, Discord)."""
MOST = 10
"""Channels of one server: they stand in one menu (25, Discord)."""


class ChannelKind(StrEnum):
    """A call to a number of the town's, a place with its hours, or a chat by the town."""

    CALL = "call"
    PLACE = "place"
    CHAT = "chat"


class SafeChannel(BaseModel):
    """`key`: random, on buttons. `label` and `address` show as they are written."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    kind: ChannelKind
    label: str = Field(max_length=LONGEST_LABEL)
    address: str = Field(max_length=LONGEST_ADDRESS)


class OtherChannelsSettings(RoomSettings):
    ROOM: ClassVar[str] = "other_channels"

    channels: tuple[SafeChannel, ...] = Field((), max_length=MOST, description="safe channels")
