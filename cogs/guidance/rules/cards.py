"""A card: its steps, what not to do, sentences to begin with, and how sure all of it is.

Numbers are not typed in a card but named: `{child-focus}` is the number of that helpline.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from typing import Any, Literal

from pydantic import Field, ValidationInfo, field_validator, model_validator

from bot.texts.languages import LOCALES
from bot.texts.town_files import in_words
from cogs.guidance.rules.reporting import gives_verdict
from cogs.guidance.settings import CardTick, GuidanceSettings, LocalContact
from cogs.helplines.rules.directory_schema import Certainty, DirectoryModel, Evidence

MOST_STEPS = 7
"""R58: whoever reads it has somebody waiting."""
LONGEST_TEXT, LONGEST_SENTENCE, LONGEST_TITLE = 180, 320, 60
TICK_LASTS = timedelta(days=365)
"""What somebody looked at is looked at again after a year."""
PLACE = re.compile(r"\{([^{}]*)\}")
"""What is filled in when a card is shown."""
OF_WORKER = ("worker", "role", "town", "bench")
"""What a sentence may name beside helplines: who says it, of which town, where the bench is."""
A_NUMBER = re.compile(r"(?<![\d.,/-])(?:10\d|11\d|1[78]\d\d|\+?\d(?:[ ./]?\d){7,})(?![.,/-]?\d)")
"""A short number to call for help in Belgium, or a long one."""
SOURCE = re.compile(r"^https?://(?:www\.)?")
PRINT = 16
NO_NUMBER, NO_VERDICT = "guidance-expect-no-number", "guidance-expect-no-verdict"
"""The texts for what is wrong where no example can say it."""


class CardText(DirectoryModel):
    """Dutch is needed; who reads another language reads Dutch where there is nothing else."""

    nl: str = Field(min_length=3, max_length=LONGEST_TEXT)
    en: str | None = Field(None, min_length=3, max_length=LONGEST_TEXT)
    fr: str | None = Field(None, min_length=3, max_length=LONGEST_TEXT)

    def said(self, locale: str) -> str:
        words: str | None = getattr(self, locale, None)
        return words or self.nl

    @field_validator(*LOCALES)
    @classmethod
    def _may_stand_there(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is None:
            return value
        if unknown := _unknown_place(value, info.context or {}):
            raise ValueError(unknown)
        if A_NUMBER.search(PLACE.sub("", value)):
            raise in_words(NO_NUMBER)
        if gives_verdict(value, info.field_name or ""):
            raise in_words(NO_VERDICT)
        return value


def _unknown_place(said: str, context: Mapping[str, Any]) -> str:
    """What to write where something is named that is not there; empty where all is known."""
    known: frozenset[str] | None = context.get("places")
    names: list[str] = PLACE.findall(said)
    for name in names:
        if known is not None and name not in known:
            meant = get_close_matches(name, known, n=1) or ["child-focus"]
            return "{" + meant[0] + "}, in place of {" + name + "}"
    return ""


class CardTitle(CardText):
    nl: str = Field(min_length=3, max_length=LONGEST_TITLE)
    en: str | None = Field(None, min_length=3, max_length=LONGEST_TITLE)
    fr: str | None = Field(None, min_length=3, max_length=LONGEST_TITLE)


class Sentence(CardText):
    """To begin with, as it is said to a young person; a worker types it in words of their own."""

    nl: str = Field(min_length=3, max_length=LONGEST_SENTENCE)
    en: str | None = Field(None, min_length=3, max_length=LONGEST_SENTENCE)
    fr: str | None = Field(None, min_length=3, max_length=LONGEST_SENTENCE)


class Step(CardText):
    """`law`: it says what the law asks, which somebody of the town has to look at."""

    law: bool = False


class Card(DirectoryModel):
    """`written` and `review` are days; from the day after `review` somebody must look again.

    Validate with `context={"helplines": …, "places": …}`: what may be named.
    """

    id: str = Field(pattern=r"^[a-z0-9-]{2,40}$")
    kind: Literal["situation", "request", "writing"]
    title: CardTitle
    words: tuple[str, ...] = Field((), max_length=60)
    urgent: bool = False
    step: tuple[Step, ...] = Field(min_length=1, max_length=MOST_STEPS)
    avoid: tuple[CardText, ...] = Field((), max_length=3)
    sentence: tuple[Sentence, ...] = Field((), max_length=6)
    helplines: tuple[str, ...] = Field((), max_length=4)
    contact: LocalContact | None = None
    verified: Certainty
    evidence: tuple[Evidence, ...] = Field((), max_length=6)
    written: date
    review: date
    ready: bool = True

    @field_validator("helplines")
    @classmethod
    def _are_known(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        known = sorted((info.context or {}).get("helplines", value))
        for name in value:
            if name not in known:
                meant = get_close_matches(name, known, n=1) or known[:1]
                raise ValueError(f'helplines = ["{meant[0]}"]')
        return value

    @field_validator("review")
    @classmethod
    def _comes_after_it_was_written(cls, value: date, info: ValidationInfo) -> date:
        written = info.data.get("written")
        if written is not None and value <= written:
            raise ValueError(f"review = {written + TICK_LASTS}")
        return value

    @model_validator(mode="after")
    def _says_where_it_comes_from(self) -> Card:
        if not self.evidence and self.verified != "municipality":
            raise ValueError('[[evidence]], with url = "…" and what = "…"')
        return self

    @property
    def sources(self) -> tuple[str, ...]:
        """Where it was read, in short: `1813.be`."""
        named = (SOURCE.sub("", each.url).partition("/")[0] for each in self.evidence)
        return tuple(dict.fromkeys(named))

    @property
    def says_law(self) -> bool:
        return any(each.law for each in self.step)

    def texts(self) -> Iterator[CardText]:
        yield self.title
        yield from self.step
        yield from self.avoid
        yield from self.sentence


def fingerprint(card: Card) -> str:
    """The same for the same words; where they were read, and when, does not change them.

    Nor does a space at which a line may not break: no word is another by it.
    """
    told = card.model_dump_json(
        include={"title", "step", "avoid", "sentence", "helplines"}, exclude_defaults=True
    )
    return hashlib.sha256(told.replace("\u00a0", " ").encode()).hexdigest()[:PRINT]


def filled(said: str, facts: Mapping[str, str]) -> str:
    """Put in what a card names; a line that is not known any more stays as it is called."""
    return PLACE.sub(lambda found: facts.get(found[1], found[1]), said)


@dataclass(frozen=True, slots=True)
class CardStanding:
    """What may be said of a card on a server today.

    `looked_at`: the day on which somebody of the town ticked these very words, if still valid.
    """

    looked_at: date | None
    is_overdue: bool
    waits_for_law: bool


def standing(card: Card, tick: CardTick | None, today: date) -> CardStanding:
    """A tick is of the words that were ticked, for a year, and puts off the review."""
    is_valid = tick is not None and tick.print == fingerprint(card)
    looked_at = tick.day if tick and is_valid and today <= tick.day + TICK_LASTS else None
    return CardStanding(
        looked_at=looked_at,
        is_overdue=looked_at is None and today > card.review,
        waits_for_law=looked_at is None and card.says_law,
    )


def with_contact(settings: GuidanceSettings, which: LocalContact, named: str) -> GuidanceSettings:
    """`named`: empty takes it away."""
    kept = {**settings.contacts, which: named}
    return settings.model_copy(update={"contacts": {k: v for k, v in kept.items() if v}})


def with_tick(settings: GuidanceSettings, card: Card, today: date) -> GuidanceSettings:
    tick = CardTick(print=fingerprint(card), day=today)
    return settings.model_copy(update={"ticks": {**settings.ticks, card.id: tick}})
