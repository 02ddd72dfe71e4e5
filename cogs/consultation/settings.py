"""What each server decides for consultations: whom to ask about the law, and where to meet."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from bot.store.guild_settings import RoomSettings
from bot.texts.plain_text import plainly

LONGEST_LEGAL, LONGEST_VIDEO = 100, 200
A_PAGE = re.compile(r"(?:https://[^\s<>()\[\]@`|\\]+\.[^\s<>()\[\]@`|\\]+)?")


def _page(words: str) -> str:
    if not A_PAGE.fullmatch(words):
        raise ValueError("no address of a page")
    return words


class ConsultationSettings(RoomSettings):
    """Empty means not decided yet. `legal` is also whom the cards name for a question of law."""

    ROOM: ClassVar[str] = "consultation"

    legal: Annotated[str, AfterValidator(plainly)] = Field(
        "", max_length=LONGEST_LEGAL, description="whom to ask about a duty to report"
    )
    video: Annotated[str, AfterValidator(_page)] = Field(
        "", max_length=LONGEST_VIDEO, description="the municipality's own video link"
    )
    kind: str = Field("", max_length=32, description="the kind of worker in whose channel it is")
