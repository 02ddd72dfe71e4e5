"""What each worker last did, and when Discord last said that they hold the team's role.

In memory only: how someone works is not kept (R46).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from bot.core.alias import GuildId
from bot.services import Services

WorkerAccount = tuple[GuildId, int]


class LastActivity:
    """When each worker last acted. Use it as `services.shared(LastActivity)`.

    Only the last moment, never how many or what. A fresh process knows nothing: that it started
    counts as a sign of everybody.
    """

    def __init__(self, services: Services) -> None:
        self._clock = services.clock
        self._started_at = services.clock()
        self._last: dict[WorkerAccount, datetime] = {}

    def note(self, guild: GuildId, account: int) -> None:
        self._last[guild, account] = self._clock()

    def last(self, guild: GuildId, account: int) -> datetime:
        """Never later than now: when the clock went back since, it counts as given just now."""
        who, now = (guild, account), self._clock()
        found = self._last.get(who, self._started_at)
        if found > now:
            found = self._last[who] = now
        return found

    def forget_all_but(self, who: Collection[WorkerAccount]) -> None:
        """Nobody needs to know it of anybody else."""
        for each in self._last.keys() - set(who):
            del self._last[each]


LOOK_AGAIN_AFTER = timedelta(minutes=9)
"""Who looks once a minute for what is older, notices within ten minutes that a role went (R17)."""
VALID_FOR = timedelta(minutes=11)
"""For so long what was seen is said: the next look, and the minute in which it comes, fit in it."""


class RoleState(Enum):
    """What Discord last said of someone and the team's role; `UNKNOWN` is not *no*."""

    YES = auto()
    NO = auto()
    AWAY = auto()
    """Not in the server."""
    UNKNOWN = auto()


NOT_THERE = frozenset({RoleState.NO, RoleState.AWAY})


@dataclass(frozen=True, slots=True)
class RoleLookup:
    role: int
    found: RoleState
    at: datetime


class RoleLookups:
    """What each press of a worker says for free, and each look: `services.shared(RoleLookups)`.

    Only of introduced workers and of those who left the team with the role. That somebody holds it
    is said for some minutes; that they do not, until they were seen with it. A fresh process knows
    nothing, so it looks.
    """

    def __init__(self, services: Services) -> None:
        self._clock = services.clock
        self._lookups: dict[WorkerAccount, RoleLookup] = {}
        self._asked: dict[WorkerAccount, datetime] = {}
        self._holders: dict[GuildId, Counted] = {}

    def note_held(self, guild: GuildId, account: int, role: int) -> None:
        """Discord says so at this moment."""
        self._note(guild, account, role, RoleState.YES)

    def note_missing(self, guild: GuildId, account: int, role: int, *, away: bool = False) -> bool:
        """Discord says otherwise at this moment; say whether that is news."""
        known = self.state(guild, account, role)
        self._note(guild, account, role, RoleState.AWAY if away else RoleState.NO)
        return known not in NOT_THERE

    def _note(self, guild: GuildId, account: int, role: int, found: RoleState) -> None:
        """Who lost the role, or got it back, is not in what was counted before: so count anew."""
        known = self.state(guild, account, role)
        if known is not found and (known in NOT_THERE) is not (found in NOT_THERE):
            self._holders.pop(guild, None)
        self._lookups[guild, account] = RoleLookup(role, found, self._clock())

    def state(self, guild: GuildId, account: int, role: int) -> RoleState:
        """What is known of this very role now."""
        seen = self._lookups.get((guild, account))
        if seen is None or seen.role != role:
            return RoleState.UNKNOWN
        if seen.found is RoleState.YES and not _is_within(VALID_FOR, seen.at, self._clock()):
            return RoleState.UNKNOWN
        return seen.found

    def not_there(self, guild: GuildId, role: int) -> set[int]:
        """The accounts that were seen without this very role, until they are seen with it."""
        return {
            account
            for (at, account), seen in self._lookups.items()
            if at == guild and seen.role == role and seen.found in NOT_THERE
        }

    def forget(self, guild: GuildId, account: int) -> None:
        """They acted without it, or are no worker any more: what was known is not, so look."""
        self._lookups.pop((guild, account), None)
        self._asked.pop((guild, account), None)

    def may_ask(self, guild: GuildId, account: int, role: int) -> bool:
        """Whether to look: nothing was seen nor asked a moment ago, whatever came of that."""
        now, seen = self._clock(), self._lookups.get((guild, account))
        asked = self._asked.get((guild, account))
        is_asked = asked is not None and _is_within(LOOK_AGAIN_AFTER, asked, now)
        is_seen = (
            seen is not None and seen.role == role and _is_within(LOOK_AGAIN_AFTER, seen.at, now)
        )
        return not is_asked and not is_seen

    def note_asked(self, guild: GuildId, account: int) -> None:
        """Say so before asking: a Discord that fails is not asked again every minute."""
        now = self._clock()
        self._asked = {
            who: at for who, at in self._asked.items() if _is_within(LOOK_AGAIN_AFTER, at, now)
        }
        self._asked[guild, account] = now

    # -- how many hold it -----------------------------------------------------------------------

    def may_count(self, guild: GuildId, role: int) -> bool:
        known = self._holders.get(guild)
        if known is None or known.role != role:
            return True
        return not _is_within(LOOK_AGAIN_AFTER, known.at, self._clock())

    def note_count(self, guild: GuildId, role: int, holders: int | None) -> None:
        """Discord says how many members hold the role, or None: it does not tell."""
        self._holders[guild] = Counted(role, holders, self._clock())

    def holders(self, guild: GuildId, role: int) -> int | None:
        """How many held it a moment ago; None is *not known*."""
        known = self._holders.get(guild)
        if (
            known is None
            or known.role != role
            or not _is_within(VALID_FOR, known.at, self._clock())
        ):
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
