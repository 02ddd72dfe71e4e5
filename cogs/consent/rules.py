"""What is promised before the first word, what someone may choose, and when a yes still holds."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.core.errors import Refusal
from bot.core.retention import Retention
from cogs.introductions.rules.team import Role, Secrecy, Worker, weakest

Version = NewType("Version", str)
"""Eight hex digits: another promise, another version."""
UNUSED_FOR = timedelta(days=1)
"""A yes that no question follows is forgotten after a day."""
CONTACT_FOR = timedelta(days=180)
"""Since the last visit. Long enough for a school year's half, and safe when it runs out: the
default is that nobody may ask. The other choices belong to a conversation and go with it."""


RESOLUTION = timedelta(seconds=1)
"""The least by which kept moments differ."""


class Choice(StrEnum):
    """What someone may say yes to, each by itself. Refusing any changes nothing about the help."""

    FOLLOW_UP = "follow_up"
    HANDOVER = "handover"
    CONTACT = "contact"


class Value(StrEnum):
    """What was chosen. `NO` is the default of each, and is never stored."""

    NO = "no"
    YES = "yes"
    ASK_ME = "ask_me"
    NEVER = "never"


ALLOWED = {
    Choice.FOLLOW_UP: (Value.NO, Value.YES),
    Choice.HANDOVER: (Value.NO, Value.YES),
    Choice.CONTACT: (Value.NO, Value.ASK_ME, Value.NEVER),
}


@dataclass(frozen=True, slots=True)
class ChoicesMade:
    """What one person chose; nobody has chosen anything until they did.

    *Vraag het niet meer* beats the rest (R25): then nobody asks anything later, either.
    """

    follow_up: bool = False
    handover: bool = False
    contact: Value = Value.NO

    @property
    def may_follow_up(self) -> bool:
        return self.follow_up and self.contact is not Value.NEVER

    @property
    def may_hand_over(self) -> bool:
        return self.handover

    def value(self, kind: Choice) -> Value:
        if kind is Choice.CONTACT:
            return self.contact
        said_yes = self.follow_up if kind is Choice.FOLLOW_UP else self.handover
        return Value.YES if said_yes else Value.NO


def choice(kind: str, value: str) -> tuple[Choice, Value]:
    """Read what a button carries. Raise `Refusal("shell-no-such-door")` for anything forged."""
    if kind not in set(Choice) or value not in ALLOWED[Choice(kind)]:
        raise Refusal("shell-no-such-door")
    return Choice(kind), Value(value)


def chosen(stored: Mapping[Choice, Value]) -> ChoicesMade:
    """Read what is stored; what is not stored is the default."""
    return ChoicesMade(
        follow_up=stored.get(Choice.FOLLOW_UP) is Value.YES,
        handover=stored.get(Choice.HANDOVER) is Value.YES,
        contact=stored.get(Choice.CONTACT, Value.NO),
    )


def chosen_until(kind: Choice, moment: datetime, conversation_ends: datetime | None) -> datetime:
    """With the conversation; without one yet, a day, as for a yes that no question follows."""
    if kind is Choice.CONTACT:
        return moment + CONTACT_FOR
    # A clock that went ahead since the conversation was read leaves no choice that ended before.
    return max(conversation_ends, moment + RESOLUTION) if conversation_ends else moment + UNUSED_FOR


@dataclass(frozen=True, slots=True)
class StartFacts:
    """The facts of the informed start. Who works today may change; what is promised may not."""

    roles: tuple[Role, ...]
    secrecy: Secrecy
    keep_days: int
    unread_days: int
    """How many days more an answer stands that they did not read yet."""


@dataclass(frozen=True, slots=True)
class SharedWith:
    """A town that shares this team, and the accounts of who reads here and is of the team there."""

    town: str
    accounts: frozenset[int]


def promise(team: list[Worker], retention: Retention) -> StartFacts:
    roles = tuple(sorted({worker.role for worker in team}))
    return StartFacts(roles, weakest(team), retention.keep.days, retention.unread.days)


def version_of(promised: StartFacts, wording: str, purpose: str = "") -> Version:
    """Another wording or another fact asks again (R51), and so does another purpose (R60)."""
    facts = f"{wording}|{','.join(promised.roles)}|{promised.secrecy}"
    facts += f"|{promised.keep_days}|{promised.unread_days}"
    facts += f"|{purpose}" if purpose else ""
    return Version(hashlib.sha256(facts.encode()).hexdigest()[:8])


def unused_until(moment: datetime) -> datetime:
    return moment + UNUSED_FOR
