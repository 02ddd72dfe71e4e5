"""What someone says of who they are, until when it waits for their yes, and that it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.texts.typed_text import units, visible
from cogs.questions.rules.conversation import Conversation, Key

LONGEST_NAME = 40
"""Characters: a name, and no letter."""
WAITS_FOR = timedelta(minutes=15)
"""So long Discord lets a private screen be answered; then what was typed is forgotten."""
MOST_WAITING = 500
"""Of a whole school at once; the oldest goes first."""
Token = NewType("Token", str)
"""Sixteen random hex digits, of one form; by it the line is found in the thread."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """That a line with a name stands in a conversation, never the name.

    `message`: None while nobody knows whether it stands; `leaving`: it is to be deleted.
    """

    key: Key
    guild: GuildId
    alias: Alias
    token: Token
    said_at: datetime
    expires_at: datetime
    message: int | None = None
    leaving: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What someone typed and did not say yes to. In memory only."""

    key: Key
    line: str
    typed_at: datetime


def checked_name(words: str) -> str:
    """On one line. Raise `Refusal`: "self_disclosure-empty", "self_disclosure-too-long"."""
    name = " ".join(visible(words).split())
    if not name:
        raise Refusal("self_disclosure-empty")
    if units(name) > LONGEST_NAME:
        raise Refusal("self_disclosure-too-long", longest=LONGEST_NAME)
    return name


def begun(conversation: Conversation, token: Token, moment: datetime) -> Disclosure:
    """It is on its way, and goes with its conversation."""
    return Disclosure(
        key=conversation.key,
        guild=conversation.guild,
        alias=conversation.alias,
        token=token,
        said_at=moment,
        expires_at=conversation.expires_at,
    )


def still_waiting(draft: Draft | None, key: str, moment: datetime) -> Draft:
    """Raise `Refusal("self_disclosure-again")`: forgotten, or of another conversation."""
    if draft is None or draft.key != key or moment - draft.typed_at > WAITS_FOR:
        raise Refusal("self_disclosure-again")
    return draft
