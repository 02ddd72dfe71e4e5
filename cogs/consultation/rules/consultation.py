"""A consultation from its question to its decision: until when what stands, and who may decide."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.opening_hours.typed_dates import days_typed
from bot.texts.typed_text import units, visible

KEPT = timedelta(days=14)
"""What stands of it before a decision: a copy of somebody's words is never older (R14)."""
WARNED_BEFORE = timedelta(days=2)
DECISION_KEPT = timedelta(days=90)
"""The post of the bot that says what was decided, without names of young people."""
ASKED_AFTER = timedelta(days=14)
"""So long after it the team is asked how it went, once."""
ASKED_FOR = timedelta(days=14)
"""So long that question stands when nobody answers."""
LEFT_HALFWAY = timedelta(minutes=15)
"""Longer than an act lasts: what has no card by then came to nothing."""
MOST_RUNG = 10
"""Colleagues for whom one rings: each mention takes room beside the words."""
EYES = 2
"""Who opens it, and a colleague: nobody weighs or closes it alone."""
LONGEST = {"literal": 600, "means": 400, "context": 400, "positive": 250}
LONGEST_DECISION = {"what": 600, "who": 150, "when": 40, "say": 400}
"""Characters of each field."""
MOST_LINES = 15
"""Each takes room where it is quoted."""
NEEDED = ("literal", "means", "context")
TOKEN = 16
BY = re.compile(r"^(?:tegen|voor|op|by|before|on|pour|avant|le)\s+")
WEEKDAYS = {
    name: number
    for names in (
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "monday tuesday wednesday thursday friday saturday sunday",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    )
    for number, name in enumerate(names.split())
}
"""Monday is 0, as in `date.weekday`."""


class KnownHow(StrEnum):
    """How a worker knows it (R16)."""

    TOLD = "told"
    PUBLIC = "public"
    CHANCE = "chance"
    ANONYMOUS = "anonymous"


class HowUrgent(StrEnum):
    """How urgent the worker who asks finds it; nobody else judges it."""

    NOW = "now"
    WEEK = "week"
    LATER = "later"


class HowItWent(StrEnum):
    GOOD = "good"
    BUSY = "busy"
    OTHERWISE = "otherwise"


class Stage(StrEnum):
    """`ASKED`: may we use what was seen unnamed? `ALLOWED`: a colleague said yes to that."""

    ASKED = "asked"
    ALLOWED = "allowed"
    OPEN = "open"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Consultation:
    """All that is known of one, and nothing that was written in it.

    `worker`: who opened it, 0 once they left the team. `card`: the message that its thread hangs
    under, None until it stands. `proposal` and `proposed_by`: the decision that waits for a second
    name. `kind`: the kind of worker whose own channel it is in, empty for the team's.
    """

    guild: GuildId
    key: str
    number: int
    worker: int
    kind: str
    stage: Stage
    channel: int
    opened_at: datetime
    expires_at: datetime
    card: int | None = None
    proposal: str | None = None
    proposed_by: int | None = None
    ask_at: datetime | None = None
    told: bool = False
    """Whether the team read that it ends, or was asked how it went."""

    @property
    def about_asking(self) -> str:
        """Under which the question how it went stands."""
        return f"asked-{self.key}"


def about_decision(proposal: str) -> str:
    """Under which the post of a decision stands: by its proposal, so that none is posted twice."""
    return f"decided-{proposal}"


def token_of(said: str) -> str:
    """Raise `Refusal("shell-no-such-door")` for a forged one."""
    if len(said) != TOKEN or not said.isalnum():
        raise Refusal("shell-no-such-door")
    return said


def written(typed: Mapping[str, str]) -> dict[str, str]:
    """Accept the four fields of a question.

    Raise `Refusal`: "consultation-empty" or "consultation-too-long".
    """
    fields = _checked(typed, LONGEST)
    if not all(fields[each] for each in NEEDED):
        raise Refusal("consultation-empty")
    return fields


def decided(typed: Mapping[str, str], today: date, language: str) -> tuple[dict[str, str], date]:
    """Accept the four fields of a decision, and by which day.

    Raise `Refusal`: "consultation-decision-empty", "consultation-too-long", "consultation-day",
    "consultation-day-past".
    """
    fields = _checked(typed, LONGEST_DECISION)
    if not all(fields.values()):
        raise Refusal("consultation-decision-empty")
    return fields, _day(fields["when"], today, language)


def _checked(typed: Mapping[str, str], longest: Mapping[str, int]) -> dict[str, str]:
    fields = {name: visible(typed.get(name, "")) for name in longest}
    for name, words in fields.items():
        if units(words) > longest[name] or words.count("\n") > MOST_LINES:
            raise Refusal("consultation-too-long", longest=longest[name])
    return fields


def _day(typed: str, today: date, language: str) -> date:
    """As hours are typed, and a weekday by itself: the next one."""
    words = BY.sub("", typed.casefold().strip(" .!"))
    if (weekday := WEEKDAYS.get(words)) is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    try:
        return days_typed(words, "", today, language)[1]
    except Refusal as no:
        name = "consultation-day-past" if no.text == "hours-date-past" else "consultation-day"
        raise Refusal(name) from None


def may_answer(consultation: Consultation, account: int) -> None:
    """The question whether what was seen unnamed may be used is a colleague's to answer (R16).

    Raise `Refusal("consultation-own-question")`.
    """
    if consultation.worker == account:
        raise Refusal("consultation-own-question")


def may_agree(consultation: Consultation, account: int) -> None:
    """Two different names, or it would be closed alone. Raise `Refusal("consultation-own")`."""
    if consultation.proposed_by == account:
        raise Refusal("consultation-own")


def ends(moment: datetime) -> datetime:
    return moment + KEPT
