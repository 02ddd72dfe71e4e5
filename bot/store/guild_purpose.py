"""What a town's bench is for, in the town's own sentence: one source for all that says it (R1).

The panel, the privacy notice, the record of article 30 and the DPIA read it from here.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, ClassVar

from pydantic import AfterValidator, AwareDatetime, Field

from bot.store.guild_settings import RoomSettings
from bot.texts.plain_text import plainly, require_name

LONGEST_PURPOSE = 160
"""Characters: one sentence, that stands on the panel."""


class Purpose(RoomSettings):
    """An empty sentence is not decided yet; `version` counts the sentences, from 1.

    `since`: when the sentence became what it is, aware.
    """

    ROOM: ClassVar[str] = "purpose"

    sentence: Annotated[str, AfterValidator(plainly)] = Field("", max_length=LONGEST_PURPOSE)
    version: int = Field(0, ge=0)
    since: AwareDatetime | None = None

    @property
    def is_decided(self) -> bool:
        return bool(self.sentence)


def decided(known: Purpose, typed: str, moment: datetime) -> Purpose:
    """Accept the sentence: another one is a new version, the same one stays what it is.

    Raise as `require_name`.
    """
    sentence = require_name(typed)
    if sentence == known.sentence:
        return known
    return Purpose(sentence=sentence, version=known.version + 1, since=moment)
