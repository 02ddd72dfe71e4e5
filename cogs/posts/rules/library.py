"""An entry of the library: something to begin with, which a worker makes their own (R10)."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from pydantic import Field, field_validator, model_validator

from bot.texts.languages import LOCALES
from bot.texts.town_files import in_words
from cogs.helplines.rules.directory_schema import DirectoryModel

LONGEST_TITLE, LONGEST_WORDS = 60, 600
POINTS_AT_SOMEBODY = re.compile(r"<@|@everyone|@here", re.IGNORECASE)
"""What calls people by their account, or everybody."""
NO_MENTION, NO_SORT = "posts-expect-no-mention", "posts-expect-no-sort"
"""The texts that say what to write where no example can."""


class PostKind(StrEnum):
    OPENER = "opener"
    """Words to begin a conversation with."""
    ACTIVITY = "activity"
    """Who does what, when and where; it falls at its end."""


class Sort(StrEnum):
    """How one takes part in an activity: what stands before where it is."""

    GAMING = "gaming"
    STREAM = "stream"
    ONLINE = "online"
    VISIT = "visit"


class PostText(DirectoryModel):
    """Dutch is needed; who reads another language reads Dutch where there is nothing else."""

    nl: str = Field(min_length=3, max_length=LONGEST_WORDS)
    en: str | None = Field(None, min_length=3, max_length=LONGEST_WORDS)
    fr: str | None = Field(None, min_length=3, max_length=LONGEST_WORDS)

    def said(self, locale: str) -> str:
        words: str | None = getattr(self, locale, None)
        return words or self.nl

    @field_validator(*LOCALES)
    @classmethod
    def _points_at_nobody(cls, value: str | None) -> str | None:
        if value is not None and POINTS_AT_SOMEBODY.search(value):
            raise in_words(NO_MENTION)
        return value


class PostTitle(PostText):
    nl: str = Field(min_length=3, max_length=LONGEST_TITLE)
    en: str | None = Field(None, min_length=3, max_length=LONGEST_TITLE)
    fr: str | None = Field(None, min_length=3, max_length=LONGEST_TITLE)


class PostIdea(DirectoryModel):
    """`written` and `review`: when it was written, and by when somebody reads it again."""

    id: str = Field(pattern=r"^[a-z0-9-]{2,40}$")
    kind: PostKind
    sort: Sort | None = None
    written: date
    review: date
    title: PostTitle
    words: PostText
    ready: bool = True

    @model_validator(mode="after")
    def _an_activity_has_a_sort(self) -> PostIdea:
        if (self.kind is PostKind.ACTIVITY) != (self.sort is not None):
            raise in_words(NO_SORT)
        return self

    def is_old(self, today: date) -> bool:
        """Whether nobody read it again in time."""
        return today > self.review
