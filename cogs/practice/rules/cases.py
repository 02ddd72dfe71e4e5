"""A case: what a made-up young person writes, and what a worker thinks over afterwards."""

from __future__ import annotations

import re
from enum import StrEnum

from pydantic import Field, field_validator

from bot.texts.languages import LOCALES
from bot.texts.town_files import in_words
from cogs.guidance.rules.cards import A_NUMBER
from cogs.helplines.rules.directory_schema import DirectoryModel
from cogs.questions.rules.conversation import Urgency

LONGEST_TITLE, LONGEST_TEXT, LONGEST_TURN = 60, 180, 500
MOST_TURNS, MOST_POINTS = 8, 6
GIVES_AWAY = re.compile(r"@|https?:|\bwww\.|discord\.gg", re.IGNORECASE)
"""What leads to somebody: made up here, it may be somebody's."""
NO_PERSON = "practice-expect-no-person"
"""The text for what is wrong where no example can say it."""


class Try(StrEnum):
    """What helps in a case beside words; a worker reads afterwards what they left aside."""

    CARD = "card"
    COLLEAGUE = "colleague"
    EYES = "eyes"
    REFERRAL = "referral"


class CaseText(DirectoryModel):
    """Dutch is needed; who reads another language reads Dutch where there is nothing else."""

    nl: str = Field(min_length=1, max_length=LONGEST_TEXT)
    en: str | None = Field(None, min_length=1, max_length=LONGEST_TEXT)
    fr: str | None = Field(None, min_length=1, max_length=LONGEST_TEXT)

    def said(self, locale: str) -> str:
        words: str | None = getattr(self, locale, None)
        return words or self.nl

    @field_validator(*LOCALES)
    @classmethod
    def _leads_to_nobody(cls, value: str | None) -> str | None:
        if value is not None and (GIVES_AWAY.search(value) or A_NUMBER.search(value)):
            raise in_words(NO_PERSON)
        return value


class CaseTitle(CaseText):
    nl: str = Field(min_length=3, max_length=LONGEST_TITLE)
    en: str | None = Field(None, min_length=3, max_length=LONGEST_TITLE)
    fr: str | None = Field(None, min_length=3, max_length=LONGEST_TITLE)


class Turn(CaseText):
    """What they write in one go; the first opens the conversation, each next follows an answer."""

    nl: str = Field(min_length=1, max_length=LONGEST_TURN)
    en: str | None = Field(None, min_length=1, max_length=LONGEST_TURN)
    fr: str | None = Field(None, min_length=1, max_length=LONGEST_TURN)


class Case(DirectoryModel):
    """`urgency`: what the made-up person pressed.

    What a worker answers changes nothing in it: the bot reads no words, here neither (promise 2).
    """

    id: str = Field(pattern=r"^[a-z0-9-]{2,40}$")
    urgency: Urgency = Urgency.UNSAID
    title: CaseTitle
    turn: tuple[Turn, ...] = Field(min_length=1, max_length=MOST_TURNS)
    debrief: tuple[CaseText, ...] = Field(min_length=1, max_length=MOST_POINTS)
    tries: tuple[Try, ...] = Field((), max_length=len(Try))
    ready: bool = True
