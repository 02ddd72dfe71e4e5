"""What a server decides about how its team is introduced, and how one checks that it is real."""

from __future__ import annotations

import re
from typing import ClassVar

from pydantic import Field, field_validator

from bot.store.guild_settings import RoomSettings

NOT_CHOSEN = 0
PAGE = re.compile(r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(/[\w./%?=&~+-]*)?", re.IGNORECASE | re.ASCII)
PHONE = re.compile(r"\+?[0-9][0-9 ./()-]{3,20}", re.ASCII)
FEWEST_DIGITS = 4
LONGEST_PAGE = 200


def is_page(text: str) -> bool:
    """Whether this is the address of a page that opens safely, and nothing else."""
    return len(text) <= LONGEST_PAGE and bool(PAGE.fullmatch(text))


def is_phone(text: str) -> bool:
    return bool(PHONE.fullmatch(text)) and sum(map(str.isdigit, text)) >= FEWEST_DIGITS


class IntroductionsSettings(RoomSettings):
    """`channel` is a Discord snowflake, 0 means not chosen; an empty page or phone is none yet."""

    ROOM: ClassVar[str] = "introductions"

    channel: int = Field(NOT_CHOSEN, ge=0)
    page: str = Field("", description="the municipality's own page, where the team stands")
    phone: str = Field("", description="the municipality's switchboard")

    @field_validator("page")
    @classmethod
    def _is_a_page(cls, value: str) -> str:
        if value and not is_page(value):
            raise ValueError("not an https address")
        return value

    @field_validator("phone")
    @classmethod
    def _is_a_number(cls, value: str) -> str:
        if value and not is_phone(value):
            raise ValueError("not a telephone number")
        return value


class TeamSettings(RoomSettings):
    """`by_name`: the role opens nothing, each worker is let into the team channel by name.

    `closes`: the team channel counts as open as long as somebody who left the team can read it.
    """

    ROOM: ClassVar[str] = "team"

    by_name: bool = False
    closes: bool = False
