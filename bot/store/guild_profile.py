"""What every room needs to know of a server: its name, its team, its channels."""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from pydantic import AfterValidator, Field, model_validator

from bot.core.alias import GuildId
from bot.store.guild_settings import RoomSettings
from bot.texts.plain_text import plainly

NOT_CHOSEN = 0


class GuildProfile(RoomSettings):
    """Ids are Discord snowflakes; 0 means not chosen yet."""

    ROOM: ClassVar[str] = "town"

    name: Annotated[str, AfterValidator(plainly)] = Field("", max_length=60)
    team_channel: int = Field(NOT_CHOSEN, ge=0)
    panel_channel: int = Field(NOT_CHOSEN, ge=0)
    worker_role: int = Field(NOT_CHOSEN, ge=0)
    admin: int = Field(NOT_CHOSEN, ge=0, description="who set the server up, and hears of trouble")

    @property
    def is_set_up(self) -> bool:
        return NOT_CHOSEN not in (self.team_channel, self.panel_channel, self.worker_role)


class OwnChannels(RoomSettings):
    """Kinds of worker with a channel that only they can read, by what the cards call each (R2)."""

    ROOM: ClassVar[str] = "own_channels"

    youth_worker: int = Field(NOT_CHOSEN, ge=0)
    street_worker: int = Field(NOT_CHOSEN, ge=0)
    prevention_worker: int = Field(NOT_CHOSEN, ge=0)
    counsellor: int = Field(NOT_CHOSEN, ge=0)

    @model_validator(mode="after")
    def _is_each_ones_own(self) -> Self:
        chosen = [*self.chosen.values()]
        if len({*chosen}) < len(chosen):
            raise ValueError("two kinds in one channel")
        return self

    @property
    def chosen(self) -> dict[str, int]:
        """The channel of each kind that has one."""
        return {kind: each for kind, each in self.model_dump().items() if each != NOT_CHOSEN}


__all__ = ["GuildId", "GuildProfile", "OwnChannels"]
