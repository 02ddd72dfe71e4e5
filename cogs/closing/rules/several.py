"""Which conversations may be closed together, after a school visit: answered, calm, and theirs."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.assignment import may_act
from cogs.questions.rules.conversation import Conversation, Key, Urgency

MOST = 25
"""At once: they fit in one menu (Discord)."""
FEWEST = 2
"""One is closed in its own thread."""
HELD_FOR = timedelta(minutes=10)
"""So long a choice waits for *Zeker?*; in memory only."""
LATELY = timedelta(days=1)
"""What was cut off by a kill is chosen anew within this."""
CLOCKS_DIFFER = timedelta(minutes=1)
"""At most, between Discord's and this machine's, by which both are noted."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What a worker chose to close together; `words` go to each of them, signed, if there are."""

    guild: GuildId
    account: int
    keys: tuple[Key, ...]
    words: str
    until: datetime


@dataclass(frozen=True, slots=True)
class ClosedTogether:
    """The code names of what was closed, and of what was not."""

    closed: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


def is_done(conversation: Conversation, worker: Worker) -> bool:
    """Answered, nobody waits, no call for help, and no colleague's."""
    return (
        conversation.closed_at is None
        and conversation.answered_at is not None
        and not conversation.waiting
        and conversation.urgency is not Urgency.UNSAFE
        and conversation.worker in (None, worker.account)
        and may_act(conversation, worker)
    )


def still_done(conversation: Conversation, worker: Worker) -> Conversation:
    """Raise `Refusal("closing-several-changed")`: somebody wrote, or a colleague took it."""
    if not is_done(conversation, worker):
        raise Refusal("closing-several-changed", code_name=conversation.code_name)
    return conversation


def oldest_first(conversation: Conversation) -> datetime:
    return conversation.last_at


def nonce(conversation: Conversation, words: str) -> str:
    """The same for this sentence in this conversation, whoever chooses it again: 25 characters."""
    return f"{conversation.key}.{zlib.crc32(words.encode()):08x}"
