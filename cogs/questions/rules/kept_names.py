"""A code name that is kept after the end, because the young person said yes (R71). Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.alias import Alias, GuildId
from cogs.introductions.rules.team import Role
from cogs.questions.rules.code_names import CodeName
from cogs.questions.rules.conversation import Conversation, Request

KEPT_FOR = timedelta(days=30)
"""From the yes on, whatever happens meanwhile; only another yes begins it anew (R71)."""


@dataclass(frozen=True, slots=True)
class KeptName:
    """The yes of one person. `worker`: with whom they talked, None when that one has left.

    `only`: the kind of worker who alone read that conversation, None for the whole team.
    """

    guild: GuildId
    alias: Alias
    code_name: CodeName
    worker: int | None
    only: Role | None
    chosen_at: datetime
    expires_at: datetime


def kept(conversation: Conversation, moment: datetime) -> KeptName:
    """What a yes keeps of a conversation: no word of it, and not which one it was."""
    return KeptName(
        guild=conversation.guild,
        alias=conversation.alias,
        code_name=conversation.code_name,
        worker=conversation.worker,
        only=conversation.only,
        chosen_at=moment,
        expires_at=moment + KEPT_FOR,
    )


def is_carried(kept_name: KeptName, request: Request) -> bool:
    """Whether a new question carries it: never to more readers than the former one had."""
    return kept_name.only in (None, request.only)


def may_ask(kept_name: KeptName | None, conversation: Conversation) -> bool:
    """Whether to ask after this conversation: no yes was said since it began."""
    return kept_name is None or kept_name.chosen_at < conversation.opened_at
