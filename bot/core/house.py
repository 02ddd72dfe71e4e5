"""The parts that every room's service is built from, joined once in `bot.app`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar, cast

from bot.core.alias import AliasOf, GuildId
from bot.core.audit import Audit
from bot.core.clock import Clock
from bot.core.counters import Counters
from bot.core.guilds import GuildSettings
from bot.core.migrations import Schema
from bot.core.store import Store
from bot.core.texts import Texts
from bot.core.town import Town
from bot.core.traces import Traces

T = TypeVar("T")


CEILING = timedelta(days=30)
"""No silence and no keeping lasts longer, whatever was decided and whatever grace is given."""
UNANSWERED_FOR = timedelta(days=3)
UNREAD_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Retention:
    """How long a conversation may be silent, and how long it is kept after its end."""

    idle: timedelta
    keep: timedelta
    backups: timedelta = timedelta(0)
    """How long what was wiped is still in a backup; zero when none are made."""

    @property
    def unanswered(self) -> timedelta:
        """How much longer it stays open when nobody answered yet (F-D1)."""
        return min(UNANSWERED_FOR, CEILING - self.idle)

    @property
    def unread(self) -> timedelta:
        """How much longer it is kept when an answer was not read yet (F-D1)."""
        return min(UNREAD_FOR, CEILING - self.keep)

    @property
    def longest(self) -> timedelta:
        """After the last line: silence with the closed days in it, keeping, and time to read."""
        return CEILING + self.keep + self.unread


@dataclass(frozen=True, slots=True)
class Chance:
    """Where surprise comes from; tests and the demo hand in their own."""

    token: Callable[[], str]
    """Sixteen hex digits that nobody can guess."""
    pick: Callable[[Sequence[str]], str]
    number: Callable[[int], int]
    """A number from 0 up to, and without, the one given."""


@dataclass(frozen=True, slots=True)
class House:
    store: Store
    clock: Clock
    texts: Texts
    alias_of: AliasOf
    chance: Chance
    retention: Retention
    language: str
    guilds: GuildSettings
    traces: Traces
    counters: Counters
    notice: str = ""
    """Where the full privacy notice stands on the web; empty when the operator gave no address."""
    schemas: Sequence[Schema] = ()
    """The rooms' tables, whose inventory says what each is for."""

    shared_services: dict[object, object] = field(default_factory=dict)

    def shared(self, make: Callable[[House], T]) -> T:
        """Give the one instance of a service in this house: rooms may remember together."""
        if make not in self.shared_services:
            self.shared_services[make] = make(self)
        return cast("T", self.shared_services[make])

    @property
    def audit(self) -> Audit:
        return self.guilds.audit

    async def town(self, guild: GuildId) -> Town:
        return await self.guilds.get(guild, Town)
