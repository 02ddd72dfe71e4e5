"""What each server decides for this room: the places that workers may give along."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from bot.store.guild_settings import RoomSettings
from bot.texts.plain_text import plainly
from cogs.introductions.settings import is_page

MOST = 24
"""Places of one town: they fit in one menu (Discord)."""
LONGEST_NAME = 60
LONGEST_LINE = 150
Plain = Annotated[str, AfterValidator(plainly)]
"""Words that show as they were written, whatever Discord would make of them."""


class Place(BaseModel):
    """A place or activity of the town's own; `id` is an opaque handle of 16 hex digits.

    `until`: the last day for which somebody of the town said that it is right.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(min_length=16, max_length=16)
    name: Plain = Field(min_length=1, max_length=LONGEST_NAME)
    about: Plain = Field(min_length=1, max_length=LONGEST_LINE)
    where: Plain = Field(min_length=1, max_length=LONGEST_LINE)
    link: str = ""
    until: date

    @field_validator("link")
    @classmethod
    def _is_a_page(cls, value: str) -> str:
        if value and not is_page(value):
            raise ValueError("not an https address")
        return value


class ClosingSettings(RoomSettings):
    ROOM: ClassVar[str] = "closing"

    places: tuple[Place, ...] = Field((), max_length=MOST)
    asks_residence: bool = Field(False, description="whether *Woon je in …?* is asked (R36)")
