"""When Discord last said whether a worker holds the team's role, in memory only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.core.alias import GuildId
from bot.services import Services

Who = tuple[GuildId, int]
FRESH = timedelta(minutes=9)
"""Who looks once a minute for what is older, notices within ten minutes that a role went (R17)."""
STANDS = timedelta(minutes=11)
"""For so long what was seen is said: the next look, and the minute in which it comes, fit in it."""


class RoleState(Enum):
    """What Discord last said of someone and the team's role; `UNKNOWN` is not *no*."""

    YES = auto()
    NO = auto()
    AWAY = auto()
    """Not in the server."""
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class RoleLookup:
    role: int
    found: RoleState
    at: datetime


class RoleSeen:
    """What each press of a worker says for free, and each look: `services.shared(RoleSeen)`.

    Only of introduced workers and of those who left the team with the role. That somebody holds it
    is said for some minutes; that they do not, until they were seen with it. A fresh process knows
    nothing, so it looks.
    """

    def __init__(self, services: Services) -> None:
        self._clock = services.clock
        self._seen: dict[Who, RoleLookup] = {}
        self._asked: dict[Who, datetime] = {}
        self._holders: dict[GuildId, Counted] = {}

    def held(self, guild: GuildId, account: int, role: int) -> None:
        """Discord says so at this moment."""
        self._note(guild, account, role, RoleState.YES)

    def missed(self, guild: GuildId, account: int, role: int, *, away: bool = False) -> bool:
        """Discord says otherwise at this moment; say whether that is news."""
        known = self.of(guild, account, role)
        self._note(guild, account, role, RoleState.AWAY if away else RoleState.NO)
        return known not in {RoleState.NO, RoleState.AWAY}

    def _note(self, guild: GuildId, account: int, role: int, found: RoleState) -> None:
        self._seen[guild, account] = RoleLookup(role, found, self._clock())

    def of(self, guild: GuildId, account: int, role: int) -> RoleState:
        """What is known of this very role now."""
        seen = self._seen.get((guild, account))
        if seen is None or seen.role != role:
            return RoleState.UNKNOWN
        if seen.found is RoleState.YES and not _is_within(STANDS, seen.at, self._clock()):
            return RoleState.UNKNOWN
        return seen.found

    def lost(self, guild: GuildId, account: int) -> None:
        """They acted without it, or are no worker any more: what was known is not, so look."""
        self._seen.pop((guild, account), None)
        self._asked.pop((guild, account), None)

    def may_ask(self, guild: GuildId, account: int, role: int) -> bool:
        """Whether to look: nothing was seen nor asked a moment ago, whatever came of that."""
        now, seen = self._clock(), self._seen.get((guild, account))
        asked = self._asked.get((guild, account))
        is_asked = asked is not None and _is_within(FRESH, asked, now)
        is_seen = seen is not None and seen.role == role and _is_within(FRESH, seen.at, now)
        return not is_asked and not is_seen

    def asked(self, guild: GuildId, account: int) -> None:
        """Say so before asking: a Discord that fails is not asked again every minute."""
        now = self._clock()
        self._asked = {who: at for who, at in self._asked.items() if _is_within(FRESH, at, now)}
        self._asked[guild, account] = now

    # -- how many hold it -----------------------------------------------------------------------

    def may_count(self, guild: GuildId, role: int) -> bool:
        known = self._holders.get(guild)
        if known is None or known.role != role:
            return True
        return not _is_within(FRESH, known.at, self._clock())

    def counted(self, guild: GuildId, role: int, holders: int | None) -> None:
        """Discord says how many members hold the role, or None: it does not tell."""
        self._holders[guild] = Counted(role, holders, self._clock())

    def holders(self, guild: GuildId, role: int) -> int | None:
        """How many held it a moment ago; None is *not known*."""
        known = self._holders.get(guild)
        if known is None or known.role != role or not _is_within(STANDS, known.at, self._clock()):
            return None
        return known.holders


@dataclass(frozen=True, slots=True)
class Counted:
    role: int
    holders: int | None
    at: datetime


def _is_within(span: timedelta, at: datetime, now: datetime) -> bool:
    """A moment that is still to come was noted by a clock that went back since: it says nothing."""
    return at <= now <= at + span
