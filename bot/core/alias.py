"""An account becomes a name that only this bot can make again, another one on each server (R19)."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import NewType

Alias = NewType("Alias", str)
"""Sixty-four hex digits. Not reversible without the key; the store never sees the account."""

GuildId = NewType("GuildId", int)
AliasOf = Callable[[GuildId, int], Alias]


def alias_maker(key: bytes) -> AliasOf:
    """HMAC-SHA256 over server and account: not truncated, so it cannot collide (F-A4)."""

    def alias_of(guild: GuildId, account: int) -> Alias:
        message = f"{guild}:{account}".encode()
        return Alias(hmac.digest(key, message, "sha256").hex())

    return alias_of
