"""How many towns share a team, how long an invitation holds, what is typed, and what is told."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.alias import GuildId

MOST = 4
"""Towns with which one town shares its team: a handful, whose admins know each other."""
CODE_HOLDS = timedelta(days=1)
TOLD_FOR = timedelta(days=14)
"""How long both team channels say that the towns share a team, or do no more."""
LONGEST_CODE = 40
GROUP = 4


@dataclass(frozen=True, slots=True)
class Invitation:
    """One open invitation of a town; `partner` is the town that typed its code, 0 until then."""

    guild: GuildId
    key: str
    partner: GuildId


class NoticeKind(StrEnum):
    ASKED = "asked"
    AGREED = "agreed"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Notice:
    """What one team is still to be told of another town; its post goes by `key`.

    `town`: the other's name as it was then, empty when all of it was gone already.
    """

    guild: GuildId
    partner: GuildId
    kind: NoticeKind
    town: str
    key: str
    until: datetime


def shown(token: str) -> str:
    """A code in groups that are easy to read aloud."""
    return "-".join(token[at : at + GROUP] for at in range(0, len(token), GROUP))


def digest(typed: str) -> str:
    """What is kept of a code. Spaces, dashes and capitals do not matter to who types it over."""
    plain = "".join(sign for sign in typed.lower() if sign.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()
