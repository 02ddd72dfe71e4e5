"""Conversations that do not exist: a worker practises in them (`bot.shell.dry_run`).

They stand in memory alone, under keys that no row has. Whatever is asked of the store about one
finds nothing, and whatever would change one there is refused as for what was wiped.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.core.errors import Refusal
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation, Key


class Script(Protocol):
    """The other side of one."""

    def newest(self) -> str:
        """The words that stand last."""

    def goes_on(self) -> str:
        """What is written after an answer of the worker; empty when it is enough."""


@dataclass(slots=True)
class Played:
    conversation: Conversation
    owner: int
    script: Script


class DryConversations:
    """Use it as `services.shared(DryConversations)`."""

    def __init__(self, _services: Services) -> None:
        self._played: dict[Key, Played] = {}

    def begin(self, conversation: Conversation, owner: Worker, script: Script) -> None:
        self._played[conversation.key] = Played(conversation, owner.account, script)

    def forget(self, key: str) -> None:
        self._played.pop(Key(key), None)

    def find(self, key: str, worker: Worker) -> Conversation | None:
        """One of this very worker, who knows the key of no other."""
        found = self._played.get(Key(key))
        is_theirs = found and (found.conversation.guild, found.owner) == (
            worker.guild,
            worker.account,
        )
        return found.conversation if found and is_theirs else None

    def playing(self, key: str, worker: Worker) -> Played:
        """The same, to play on. Raise `Refusal("questions-gone-team")`."""
        if self.find(key, worker) is None:
            raise Refusal("questions-gone-team")
        return self._played[Key(key)]
