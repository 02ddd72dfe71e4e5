"""What each server decides for the cards: whom to call there, and which cards it looked at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.store.guild_settings import RoomSettings
from bot.texts.plain_text import plainly

LONGEST_CONTACT = 100


class LocalContact(StrEnum):
    """For what a town names who helps there: a service or a function, with how to reach it."""

    CRISIS = "crisis"
    ABUSE = "abuse"
    POLICE = "police"
    SCHOOL = "school"
    HATE = "hate"
    WORRY = "worry"
    LEAD = "lead"
    LEGAL = "legal"
    PRESS = "press"


class CardTick(BaseModel):
    """That somebody of the town looked at a card: when, and at which words (`rules.cards`)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    print: str = Field(max_length=16)
    day: date


Contact = Annotated[str, AfterValidator(plainly), Field(max_length=LONGEST_CONTACT)]


class GuidanceSettings(RoomSettings):
    """`contacts` is asked by every room that names who helps in this town."""

    ROOM: ClassVar[str] = "guidance"

    contacts: Mapping[LocalContact, Contact] = Field(
        default_factory=dict, description="who helps here, by what for"
    )
    ticks: Mapping[str, CardTick] = Field(
        default_factory=dict, description="which cards somebody looked at"
    )
