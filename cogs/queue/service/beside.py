"""Who was there in an urgent conversation, and has to be asked afterwards how they are.

In memory only: nobody else reads it, and a restart forgets it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation, Key, Urgency

ASKED_WITHIN = timedelta(days=3)
"""Who did not look at their own shift by then is not asked any more."""
MOST = 500
"""Conversations of which this process knows who was there."""
Account = tuple[GuildId, int]


class Beside:
    """Use it as `services.shared(Beside)`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._there: dict[Key, set[Account]] = {}
        self._to_ask: dict[Account, dict[Key, datetime]] = {}

    async def answered(self, conversation: Conversation, worker: Worker | None) -> None:
        """`worker`: None when nobody knows who it was."""
        if worker:
            await self.came(conversation, worker)

    async def came(self, conversation: Conversation, worker: Worker) -> None:
        """They took it, answered, or said to be there; noted of what is urgent only."""
        if conversation.urgency is Urgency.UNSAFE:
            there = self._there.setdefault(conversation.key, set())
            there.add((worker.guild, worker.account))
            while len(self._there) > MOST:
                del self._there[next(iter(self._there))]

    async def closed(self, conversation: Conversation) -> None:
        """By whomever: from now on each of them is to be asked."""
        there = self._there.pop(conversation.key, set())
        if conversation.urgency is not Urgency.UNSAFE:
            return
        if conversation.worker:
            there.add((conversation.guild, conversation.worker))
        now = self._services.clock()
        for each in there:
            self._to_ask.setdefault(each, {})[conversation.key] = now

    def to_ask_of(self, conversation: Conversation) -> list[Account]:
        return [each for each, keys in self._to_ask.items() if conversation.key in keys]

    def is_to_ask(self, worker: Worker) -> bool:
        account, now = (worker.guild, worker.account), self._services.clock()
        for key, at in [*self._to_ask.get(account, {}).items()]:
            if not at <= now < at + ASKED_WITHIN:
                self.asked(account, key)
        return account in self._to_ask

    def asked(self, account: Account, key: str = "") -> None:
        """About this conversation; without a key about all."""
        known = self._to_ask.pop(account, {})
        left = {each: at for each, at in known.items() if key and each != key}
        if left:
            self._to_ask[account] = left

    def forget(self, account: Account) -> None:
        """They are of the team no more."""
        self.asked(account)
        for there in self._there.values():
            there.discard(account)
