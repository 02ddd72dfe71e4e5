"""The shape of an entry in the files: channels, hours, ages, regions, evidence, topics."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from opening_hours import validate
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    HttpUrl,
    UrlConstraints,
    ValidationInfo,
    field_validator,
)

from bot.core.errors import Refusal
from bot.opening_hours.osm_rules import read_rules
from bot.opening_hours.typed import hours_from

Certainty = Literal["official-page", "secondary", "municipality", "unverified"]
Cost = Literal["free", "standard", "zonal", "unknown"]
Community = Literal["vlaanderen", "brussel", "wallonie", "duitstalige-gemeenschap"]
Province = Literal[
    "antwerpen",
    "limburg",
    "oost-vlaanderen",
    "vlaams-brabant",
    "west-vlaanderen",
    "henegouwen",
    "luik",
    "luxemburg",
    "namen",
    "waals-brabant",
]
Link = Annotated[HttpUrl, UrlConstraints(max_length=150)]
"""Three doors with three links each must fit on one message of Discord (4000 characters)."""
LONGEST_TEXT, LONGEST_NOTE, LONGEST_NAME = 250, 200, 80
HOURS = 'opening_hours = "Mo-Fr 14:00-18:00; PH off"'
TIMED = re.compile(r"\d\d:\d\d-\d\d:\d\d|\b(off|closed)$|^24/7$")
NOT_READ = re.compile(r"\bSH\b|\"|\bunknown\b|\|\||(\d\d:\d\d)-\1")
"""School holidays (read as a union), comments, fallbacks, and spans that end when they begin."""
DOUBTFUL = re.compile(
    r"\+|:\d\d/|,\s+(?!\d\d:)|(?<!:\d\d),\s|:\d\d\s*,\s*[A-Za-z]|\b(?:open|off|closed)\s*,"
    r"|:\d\d\s+(?:open|off|closed)\b|(?<=[A-Za-z])\d"
)
"""What programs read differently: an open end, points in time, rules after a comma, `Sep01`."""


def is_readable(hours: str) -> bool:
    """Every rule has hours, and none means something else to the library than to people."""
    if NOT_READ.search(hours) or not validate(hours):
        return False
    if read_rules(hours) is None and DOUBTFUL.search(hours):
        return False
    return all(TIMED.search(rule.strip()) for rule in hours.split(";"))


class DirectoryModel(BaseModel):
    """One part of the directory; an unknown field is a mistake, not a silent nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ContactChannel(DirectoryModel):
    """One way to reach a helpline. `dial` is what a phone in Belgium dials."""

    type: Literal[
        "phone",
        "chat",
        "email",
        "email-form",
        "form",
        "report-form",
        "forum",
        "web",
        "online-programme",
        "walk-in",
        "sms",
        "app",
    ]
    display: str | None = Field(None, min_length=2, max_length=30)
    dial: str | None = Field(None, pattern=r"^\+?[0-9]{3,15}$")
    e164: str | None = Field(None, pattern=r"^\+[0-9]{6,15}$")
    short_code: bool = False
    url: Link | None = None
    email: str | None = Field(None, max_length=100, pattern=r"^[^@\s<>]+@[^@\s<>]+\.[a-z]{2,}$")
    note: str | None = Field(None, max_length=LONGEST_NOTE)
    opening_hours: str | None = None
    hours_verified: Certainty = "unverified"
    hours_source_date: str | None = None
    cost: Cost = "unknown"
    verified: Certainty

    @field_validator("dial")
    @classmethod
    def _is_the_number_that_people_read(cls, value: str | None, info: ValidationInfo) -> str | None:
        shown = info.data.get("display") or ""
        read = "".join(sign for sign in shown if sign.isdigit())
        if value and read and _bare(f"+{read}" if "+" in shown else read) != _bare(value):
            raise ValueError(f'dial = "{read}"')
        return value

    @field_validator("opening_hours")
    @classmethod
    def _can_be_read(cls, value: str | None) -> str | None:
        """OSM, or as people write it: `ma-vr 9-17 uur`. What could be two things is a mistake."""
        if value is None or is_readable(value):
            return value
        try:
            return hours_from(value)
        except Refusal:
            raise ValueError(HOURS) from None

    @property
    def can_be_shown(self) -> bool:
        """Known to be right, and there is something to call, open, write to or walk to."""
        if self.verified == "unverified":
            return False
        if self.type in {"phone", "sms"}:
            return bool(self.display and self.dial)
        if self.url is not None or self.email:
            return True
        return self.type == "walk-in" and bool(self.note)

    @property
    def has_hours(self) -> bool:
        """Hours that may be told, once the municipality has ticked them off."""
        known = self.opening_hours is not None and self.hours_verified != "unverified"
        return known and self.can_be_shown


def _bare(number: str) -> str:
    """A number without what may stand before it: the same one at home and from abroad."""
    return number.removeprefix("+32").lstrip("0")


class Description(DirectoryModel):
    nl: str = Field(min_length=5, max_length=LONGEST_TEXT)
    en: str = Field(min_length=5, max_length=LONGEST_TEXT)
    fr: str = Field(min_length=5, max_length=LONGEST_TEXT)


class TranslatedNames(DirectoryModel):
    """What a line is called in another language; without one it is called by its own name."""

    nl: str | None = Field(None, min_length=2, max_length=LONGEST_NAME)
    en: str | None = Field(None, min_length=2, max_length=LONGEST_NAME)
    fr: str | None = Field(None, min_length=2, max_length=LONGEST_NAME)


class Ages(DirectoryModel):
    min: int | None = Field(None, ge=0, le=120)
    max: int | None = Field(None, ge=0, le=120)

    @field_validator("max")
    @classmethod
    def _not_below_min(cls, value: int | None, info: ValidationInfo) -> int | None:
        least = info.data.get("min")
        if value is not None and least is not None and value < least:
            raise ValueError(f"max = {least}")
        return value


class Regions(DirectoryModel):
    """No provinces means: all of these communities. `municipalities`: where it has a place."""

    country: Literal["BE", "NL", "FR", "DE"] = "BE"
    communities: tuple[Community, ...] = ()
    provinces: tuple[Province, ...] = ()
    municipalities: tuple[str, ...] = ()


class Location(DirectoryModel):
    """A place that is known; the list is never complete."""

    municipality: str = Field(min_length=2)
    province: Province | None = None
    place: str | None = None
    display: str | None = None
    phone: str | None = Field(None, pattern=r"^\+[0-9]{6,15}$")
    opening_hours: str | None = None
    hours_verified: Certainty = "unverified"
    status: str | None = None
    verified: Certainty
    source: str | None = None
    source_date: str | None = None


class Evidence(DirectoryModel):
    url: str
    what: str
    date: str | None = None


class Topic(DirectoryModel):
    """What someone may look for, as the menu calls it."""

    id: str = Field(pattern=r"^[a-z0-9-]{2,30}$")
    nl: str = Field(min_length=2, max_length=100)
    en: str = Field(min_length=2, max_length=100)
    fr: str = Field(min_length=2, max_length=100)

    def in_language(self, locale: str) -> str:
        said: str = getattr(self, locale, self.nl)
        return said
