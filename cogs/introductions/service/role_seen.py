"""When Discord last said that a worker holds the team's role, in memory only."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.alias import GuildId
from bot.core.house import House

Who = tuple[GuildId, int]
FRESH = timedelta(minutes=9)
"""Who looks once a minute for what is older, notices within ten minutes that a role went (R17)."""


class RoleSeen:
    """What each press of a worker says for free, and each look: `house.shared(RoleSeen)`.

    Only of introduced workers, and only of the last minutes: what is older is forgotten. A fresh
    process knows nothing, so it looks.
    """

    def __init__(self, house: House) -> None:
        self._clock = house.clock
        self._held: dict[Who, tuple[int, datetime]] = {}
        self._asked: dict[Who, datetime] = {}

    def held(self, guild: GuildId, account: int, role: int) -> None:
        """Discord says so at this moment."""
        now = self._clock()
        self._held = {who: seen for who, seen in self._held.items() if _is_fresh(seen[1], now)}
        self._held[guild, account] = role, now

    def is_held(self, guild: GuildId, account: int, role: int) -> bool:
        """Whether it was said of this very role a moment ago; False is *not known*, not *no*."""
        known, at = self._held.get((guild, account), (None, None))
        return at is not None and known == role and _is_fresh(at, self._clock())

    def lost(self, guild: GuildId, account: int) -> None:
        """They acted without it, or are no worker any more: what was known is not, so look."""
        self._held.pop((guild, account), None)
        self._asked.pop((guild, account), None)

    def may_ask(self, guild: GuildId, account: int, role: int) -> bool:
        """Whether to look: it is not known, and not asked a moment ago, whatever came of that."""
        asked = self._asked.get((guild, account))
        is_asked = asked is not None and _is_fresh(asked, self._clock())
        return not is_asked and not self.is_held(guild, account, role)

    def asked(self, guild: GuildId, account: int) -> None:
        """Say so before asking: a Discord that fails is not asked again every minute."""
        now = self._clock()
        self._asked = {who: at for who, at in self._asked.items() if _is_fresh(at, now)}
        self._asked[guild, account] = now


def _is_fresh(at: datetime, now: datetime) -> bool:
    """A moment that is still to come was noted by a clock that went back since: it says nothing."""
    return at <= now <= at + FRESH
