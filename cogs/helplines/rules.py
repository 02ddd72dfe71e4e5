"""What a helpline is, and what may be said of it.

Nothing here is called open: until the municipality has ticked a line off, its hours are not shown
(R59). Only the numbers for emergencies say "day and night".
"""

from __future__ import annotations

from typing import Literal

from opening_hours import validate
from pydantic import BaseModel, ConfigDict, Field, HttpUrl, ValidationInfo, field_validator

Certainty = Literal["official-page", "secondary", "unverified"]
DAY_AND_NIGHT = ("nood-112", "politie-101", "zelfmoordlijn-1813", "tele-onthaal")
"""Emergency numbers that are always shown, and the only ones that promise their hours."""


class Fact(BaseModel):
    """One part of the directory; an unknown field is a mistake, not a silent nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Channel(Fact):
    """One way to reach a helpline. `dial` is what a phone in Belgium dials."""

    type: Literal[
        "phone", "chat", "email", "email-form", "form", "forum", "web", "walk-in", "sms", "app"
    ]
    display: str | None = Field(None, min_length=2)
    dial: str | None = Field(None, pattern=r"^\+?[0-9]{3,15}$")
    e164: str | None = Field(None, pattern=r"^\+[0-9]{6,15}$")
    short_code: bool = False
    url: HttpUrl | None = None
    note: str | None = None
    opening_hours: str | None = None
    hours_verified: Certainty = "unverified"
    hours_source_date: str | None = None
    cost: str = "unknown"
    verified: Certainty

    @field_validator("dial")
    @classmethod
    def _is_the_number_that_people_read(cls, value: str | None, info: ValidationInfo) -> str | None:
        read = "".join(sign for sign in info.data.get("display") or "" if sign.isdigit())
        dialled = (value or "").removeprefix("+32").lstrip("0")
        if value and read and read.removeprefix("32").lstrip("0") != dialled:
            raise ValueError(f'dial = "{read}"')
        return value

    @field_validator("opening_hours")
    @classmethod
    def _can_be_read(cls, value: str | None) -> str | None:
        if value is not None and not validate(value):
            raise ValueError('opening_hours = "Mo-Fr 14:00-18:00; PH off"')
        return value

    @property
    def can_be_shown(self) -> bool:
        return self.verified != "unverified"


class Description(Fact):
    nl: str = Field(min_length=5)
    en: str = Field(min_length=5)
    fr: str = Field(min_length=5)


class Ages(Fact):
    min: int | None = Field(None, ge=0, le=120)
    max: int | None = Field(None, ge=0, le=120)


class Regions(Fact):
    country: str = "BE"
    communities: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()


class Evidence(Fact):
    url: str
    what: str
    date: str | None = None


class Helpline(Fact):
    """A helpline with where its facts come from. Dates are ISO 8601."""

    id: str = Field(pattern=r"^[a-z0-9-]+$")
    name: str = Field(min_length=2)
    description: Description
    kind: str
    topics: tuple[str, ...]
    audience: tuple[str, ...]
    ages: Ages
    regions: Regions
    languages: tuple[str, ...]
    channel: tuple[Channel, ...] = Field(min_length=1)
    cost: str
    anonymous: bool | str
    website: HttpUrl | None = None
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    source_date: str | None = None
    verified: Certainty
    notes: str = ""
    ready: bool

    @field_validator("website", mode="before")
    @classmethod
    def _none_if_empty(cls, value: object) -> object:
        return value or None

    @property
    def phone(self) -> Channel | None:
        """The phone that may be shown."""
        phones = (c for c in self.channel if c.type == "phone" and c.can_be_shown)
        return next((c for c in phones if c.display and c.dial), None)

    @property
    def can_be_shown(self) -> bool:
        return self.ready and self.verified != "unverified"

    @property
    def number(self) -> str | None:
        """The phone number to show, as people write it."""
        return self.phone.display if self.phone else None

    @property
    def day_and_night(self) -> bool:
        """An emergency number, and its own entry says so too: never more than the directory."""
        phone = self.phone
        if phone is None or self.id not in DAY_AND_NIGHT:
            return False
        return phone.opening_hours == "24/7" and phone.hours_verified != "unverified"

    def in_language(self, locale: str) -> str:
        said: str = getattr(self.description, locale, self.description.nl)
        return said


Directory = tuple[Helpline, ...]


def first(directory: Directory, most: int) -> Directory:
    """The first lines that may be shown, in the order of the directory."""
    return tuple(line for line in directory if line.can_be_shown)[:most]
