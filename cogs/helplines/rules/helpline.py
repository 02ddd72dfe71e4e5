"""A helpline as an entry of the directory, and how sure we are of each part."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cached_property
from typing import Literal, Self

from pydantic import Field, ValidationInfo, field_validator

from cogs.helplines.rules.directory_schema import (
    LONGEST_NAME,
    Ages,
    Certainty,
    ContactChannel,
    Cost,
    Description,
    DirectoryModel,
    Evidence,
    Link,
    Location,
    Regions,
    TranslatedNames,
)

DAY_AND_NIGHT = ("nood-112", "politie-101", "zelfmoordlijn-1813", "tele-onthaal")
"""Emergency numbers that are always shown, and the only ones that promise hours without a tick."""
ADULTS = frozenset({"ouders", "volwassenen", "jongvolwassenen", "familie"})


class Helpline(DirectoryModel):
    """A helpline with where its facts come from. Dates are ISO 8601.

    Validate with `context={"topics": …}`: the topics that may be named.
    """

    id: str = Field(pattern=r"^[a-z0-9-]{2,50}$")
    name: str = Field(min_length=2, max_length=LONGEST_NAME)
    names: TranslatedNames = TranslatedNames(nl=None, en=None, fr=None)
    description: Description
    kind: Literal["help", "info", "report", "emergency"]
    topics: tuple[str, ...] = Field(min_length=1)
    audience: tuple[str, ...]
    ages: Ages = Ages(min=None, max=None)
    regions: Regions
    languages: tuple[str, ...] = Field(min_length=1)
    channel: tuple[ContactChannel, ...] = Field((), max_length=8)
    location: tuple[Location, ...] = ()
    cost: Cost
    anonymous: Literal["yes", "no", "unknown"]
    website: Link | None = None
    verified: Certainty
    evidence: tuple[Evidence, ...]
    source_date: str | None = None
    notes: str = ""
    ready: bool

    @field_validator("topics")
    @classmethod
    def _are_known(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        known = sorted((info.context or {}).get("topics", value))
        for topic in value:
            if topic not in known:
                meant = get_close_matches(topic, known, n=1) or known[:1]
                raise ValueError(f'topics = ["{meant[0]}"], one of: {", ".join(known)}')
        return value

    @field_validator("website", mode="before")
    @classmethod
    def _none_if_empty(cls, value: object) -> object:
        return value or None

    @field_validator("languages")
    @classmethod
    def _are_codes(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not all(re.fullmatch("[a-z]{2,3}", code) for code in value):
            raise ValueError('languages = ["nl", "fr"]')
        return value

    @field_validator("evidence")
    @classmethod
    def _says_where_it_was_read(
        cls, value: tuple[Evidence, ...], info: ValidationInfo
    ) -> tuple[Evidence, ...]:
        if not value and info.data.get("verified") != "municipality":
            raise ValueError('[[helpline.evidence]], with url = "…" and what = "…"')
        return value

    def __copy__(self) -> Self:
        """What was worked out of its channels stays behind: a copy may be given others."""
        copied = super().__copy__()
        for name in ("shown", "phone"):
            copied.__dict__.pop(name, None)
        return copied

    @cached_property
    def shown(self) -> tuple[ContactChannel, ...]:
        """The channels that may be shown, phones first."""
        usable = [each for each in self.channel if each.can_be_shown]
        return tuple(sorted(usable, key=lambda each: each.type != "phone"))

    @cached_property
    def phone(self) -> ContactChannel | None:
        """The phone that may be shown."""
        return next((each for each in self.shown if each.type == "phone"), None)

    @property
    def can_be_shown(self) -> bool:
        """An entry without any usable channel helps nobody: it stays hidden."""
        return self.ready and self.verified != "unverified" and bool(self.shown)

    @property
    def number(self) -> str | None:
        """The phone number to show, as people write it."""
        return self.phone.display if self.phone else None

    @property
    def day_and_night(self) -> bool:
        """An emergency number, and its own entry says so too: never more than the directory."""
        if self.id not in DAY_AND_NIGHT or self.phone is None:
            return False
        return self.phone.opening_hours == "24/7" and self.phone.has_hours

    @property
    def is_for_young_people(self) -> bool:
        return not set(self.audience) <= ADULTS

    def called(self, locale: str) -> str:
        """Its name for a reader of this language."""
        said: str | None = getattr(self.names, locale, None)
        return said or self.name

    def in_language(self, locale: str) -> str:
        said: str = getattr(self.description, locale, self.description.nl)
        return said
