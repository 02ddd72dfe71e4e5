"""Asks whether it helped, and counts what was answered later, mixed with others (R66, R36).

All of it is in memory, and in no order: what is asked of whom, and what was answered, apart. The
store gets numbers of a quarter only, when enough people answered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.closing.rules import feedback as rules
from cogs.closing.rules.feedback import Pool, Question
from cogs.closing.settings import ClosingSettings
from cogs.questions.rules.conversation import Conversation, Key


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that stands on somebody's screen; its handle is drawn by chance."""

    question: Question
    guild: GuildId
    alias: Alias
    about: Key
    until: datetime


class Feedback:
    """Shared by all rooms: a wipe reaches it."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._asked: dict[str, Asked] = {}
        self._done: dict[Key, datetime] = {}
        self._pools: dict[tuple[GuildId, Question], Pool] = {}

    # -- asking ---------------------------------------------------------------------------------

    def ask(self, conversation: Conversation) -> str | None:
        """The handle of *Hielp dit?*, for who may be asked and did not answer; else None."""
        self._forget_old()
        guild, alias, key = conversation.guild, conversation.alias, conversation.key
        if key in self._done or not rules.may_ask(conversation):
            return None
        if self._is_waiting(Question.HELPED, guild, alias):
            return None  # theirs of before counts first: an answer is one of five people's
        return self._handle(Question.HELPED, guild, alias, key)

    async def ask_residence(self, answered: Asked) -> str | None:
        """The handle of *Woon je in …?* for who just answered, where the town asks that."""
        decided = await self._services.guilds.get(answered.guild, ClosingSettings)
        is_waiting = self._is_waiting(Question.RESIDENCE, answered.guild, answered.alias)
        if not decided.asks_residence or answered.question is Question.RESIDENCE or is_waiting:
            return None
        return self._handle(Question.RESIDENCE, answered.guild, answered.alias, answered.about)

    def _is_waiting(self, question: Question, guild: GuildId, alias: Alias) -> bool:
        return alias in self._pools.get((guild, question), Pool()).voices

    def _handle(self, question: Question, guild: GuildId, alias: Alias, about: Key) -> str:
        """Whoever looks again is asked the same, and not once more."""
        until = self._services.clock() + rules.ASKED_FOR
        asked = Asked(question, guild, alias, about, until)
        for handle, each in self._asked.items():
            if replace(each, until=until) == asked:
                self._asked[handle] = asked
                return handle
        handle = self._services.random_source.token()
        self._asked[handle] = asked
        return handle

    # -- answering ------------------------------------------------------------------------------

    def answer(self, handle: str, said: str, server: int | None, account: int) -> Asked:
        """Take it in among the others. `server` is None in a direct message.

        Raise `Refusal`: "closing-asked-over" for what is asked of nobody, of another, or no more,
        and "shell-no-such-door" for a forged answer.
        """
        self._forget_old()
        asked = self._asked.get(handle)
        if asked is None or server not in (None, asked.guild):
            raise Refusal("closing-asked-over")
        if self._services.alias_of(asked.guild, account) != asked.alias:
            raise Refusal("closing-asked-over")
        said = rules.checked_answer(asked.question, said)
        del self._asked[handle]
        if asked.question is Question.HELPED:
            self._done[asked.about] = self._services.clock() + rules.ANSWERED_FOR
        pool = self._pools.get((asked.guild, asked.question), Pool())
        grown = rules.added(pool, asked.alias, said, due=self._some_time_from_now())
        self._pools[asked.guild, asked.question] = grown
        return asked

    def _some_time_from_now(self) -> datetime:
        shortest, longest = rules.SHORTEST_DELAY, rules.LONGEST_DELAY
        chance = self._services.random_source.number(int((longest - shortest).total_seconds()))
        return self._services.clock() + shortest + timedelta(seconds=chance)

    # -- counting -------------------------------------------------------------------------------

    async def count_due(self) -> None:
        """Count, in one transaction each, what waited long enough. A kill loses it or counts it."""
        moment = self._services.clock()
        for (guild, question), pool in list(self._pools.items()):
            if not rules.is_due(pool, moment):
                continue
            async with self._services.store.writing():
                for said in rules.ANSWERS[question]:
                    name, count = rules.counter(question, said), pool.counts.get(said, 0)
                    await self._services.counters.add(guild, name, moment, count)
            self._take_out(guild, question, pool)

    def _take_out(self, guild: GuildId, question: Question, counted: Pool) -> None:
        """What came in while the store was slow stays for the next time."""
        left = rules.minus(self._pools[guild, question], counted)
        self._pools[guild, question] = left

    # -- forgetting -----------------------------------------------------------------------------

    def forget(self, guild: GuildId, alias: Alias) -> None:
        """Somebody wipes."""
        theirs = (guild, alias)
        self._asked = {h: e for h, e in self._asked.items() if (e.guild, e.alias) != theirs}
        for question in Question:
            if pool := self._pools.get((guild, question)):
                self._pools[guild, question] = rules.without(pool, alias)

    def _forget_old(self) -> None:
        moment = self._services.clock()
        self._asked = {h: e for h, e in self._asked.items() if moment < e.until}
        self._done = {key: until for key, until in self._done.items() if moment < until}
