"""Store, clock, texts and random source in one object, from which each service is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar, cast

from bot.core.alias import AliasOf, GuildId
from bot.core.clock import Clock
from bot.core.retention import Retention
from bot.extension_points import Extensions
from bot.store.audit_trail import Audit
from bot.store.counters import Counters
from bot.store.guild_profile import GuildProfile
from bot.store.guild_purpose import Purpose
from bot.store.guild_settings import GuildSettings
from bot.store.migrations import Schema
from bot.store.opening import Store
from bot.store.posted_messages import Traces
from bot.texts.catalogue import Texts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RandomSource:
    """Where surprise comes from; tests and the demo hand in their own."""

    token: Callable[[], str]
    """Sixteen hex digits that nobody can guess."""
    pick: Callable[[Sequence[str]], str]
    number: Callable[[int], int]
    """A number from 0 up to, and without, the one given."""


@dataclass(frozen=True, slots=True)
class Services:
    store: Store
    clock: Clock
    texts: Texts
    alias_of: AliasOf
    random_source: RandomSource
    retention: Retention
    language: str
    guilds: GuildSettings
    traces: Traces
    counters: Counters
    notice: str = ""
    """Where the full privacy notice stands on the web; empty when the operator gave no address."""
    schemas: Sequence[Schema] = ()
    """The rooms' tables, whose inventory says what each is for."""

    extensions: Extensions = field(default_factory=Extensions)
    """Where rooms take part in what rooms below them do."""
    shared_services: dict[object, object] = field(default_factory=dict)

    def shared(self, make: Callable[[Services], T]) -> T:
        """Give the one instance of a service that all rooms share."""
        if make not in self.shared_services:
            self.shared_services[make] = make(self)
        return cast("T", self.shared_services[make])

    @property
    def audit(self) -> Audit:
        return self.guilds.audit

    async def town(self, guild: GuildId) -> GuildProfile:
        return await self.guilds.get(guild, GuildProfile)

    async def purpose(self, guild: GuildId) -> Purpose:
        return await self.guilds.get(guild, Purpose)
