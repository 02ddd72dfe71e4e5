"""Makes of an account and a server a keyed hash that only this bot can make again (R19)."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import NewType

Alias = NewType("Alias", str)
"""Sixty-four hex digits. Not reversible without the key; the store never sees the account."""

GuildId = NewType("GuildId", int)
NO_SERVER = GuildId(0)
"""Where direct messages are noted: people have another alias here than on any server."""
AliasOf = Callable[[GuildId, int], Alias]


@dataclass(frozen=True, slots=True)
class Person:
    """One young person on one server, and as they are known in direct messages to the bot."""

    guild: GuildId
    alias: Alias
    private: Alias

    @property
    def here(self) -> tuple[GuildId, Alias]:
        return self.guild, self.alias

    @property
    def in_private(self) -> tuple[GuildId, Alias]:
        return NO_SERVER, self.private

    @property
    def names(self) -> tuple[tuple[GuildId, Alias], ...]:
        return self.here, self.in_private


def alias_maker(key: bytes) -> AliasOf:
    """HMAC-SHA256 over server and account: not truncated, so it cannot collide (F-A4)."""

    def alias_of(guild: GuildId, account: int) -> Alias:
        message = f"{guild}:{account}".encode()
        return Alias(hmac.digest(key, message, "sha256").hex())

    return alias_of


def name_mark(key: bytes, guild: GuildId, name: str) -> str:
    """By which a name is known again that was drawn before; it says neither the name nor whose."""
    return hmac.digest(key, f"code name {guild}:{name}".encode(), "sha256").hex()
