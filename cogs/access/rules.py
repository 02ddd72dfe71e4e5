"""What is known of who can read and do what, by role, and by name where that is truthfully known.

Who holds a role, Discord tells only to bots that may list all members; how many do, it may tell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.audience import ADMINISTRATOR, GuildRole, Server
from bot.store.audit_trail import AuditEntry
from cogs.introductions.rules.team import Role, Worker

MANAGE_SERVER = 1 << 5
MOST_CHANGES = 3


@dataclass(frozen=True, slots=True)
class Held:
    """A role by name, and how many hold it; None when Discord does not tell."""

    name: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class OnDiscord:
    """What the permissions on Discord say, as names and silent mentions.

    `team_role` is None when it is gone. `by_name`: let into the team channel as themselves, of
    whom it may be so. `outsiders`: who can read there and should not. `hidden`: the channel is not
    shown to the bot, so nobody knows.
    """

    owner: int
    admins: tuple[Held, ...] = ()
    managers: tuple[Held, ...] = ()
    bots: tuple[str, ...] = ()
    team_role: Held | None = None
    by_name: tuple[str, ...] = ()
    outsiders: tuple[str, ...] = ()
    lets_in: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class OfTeam:
    """Who answers: `seen` with the role in the last minutes, `unseen` introduced and not seen.

    `others`: how many more hold the role; None when Discord does not tell. `gone`: first names of
    who left the team and may still read. `suspended`: first names of who is out of it until
    an admin decides otherwise. `own`: who may read the channel of each kind of worker.
    """

    seen: tuple[Worker, ...] = ()
    unseen: tuple[Worker, ...] = ()
    others: int | None = 0
    gone: tuple[str, ...] = ()
    suspended: tuple[str, ...] = ()
    own: tuple[tuple[Role, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Access:
    """All of it at one moment (aware); `told`: accounts of who agreed to hear an alarm.

    `towns`: those that share the team, by name (R61).
    """

    at: datetime
    discord: OnDiscord
    team: OfTeam
    told: tuple[int, ...] = ()
    changes: tuple[AuditEntry, ...] = ()
    towns: tuple[str, ...] = ()


def of_people(server: Server, allowing: int) -> list[GuildRole]:
    """The roles with this permission that people hold; `@everyone` too, if it has it."""
    return [each for each in server.roles if each.allows & allowing and not each.is_managed]


def admins(server: Server) -> list[GuildRole]:
    """Who may do all that the owner may, and reads every channel."""
    return of_people(server, ADMINISTRATOR)


def managers(server: Server) -> list[GuildRole]:
    """Who decides about the bench without being an administrator."""
    return [each for each in of_people(server, MANAGE_SERVER) if not each.allows & ADMINISTRATOR]


def counted(role: GuildRole, name: str, counts: Mapping[int, int] | None, everyone: int) -> Held:
    """Discord counts no holders of `@everyone`: those are all members."""
    if counts is None or role.id == everyone:
        return Held(name)
    return Held(name, counts.get(role.id, 0))


def told_apart(
    everyone: Sequence[Worker], seen: Sequence[Worker]
) -> tuple[tuple[Worker, ...], tuple[Worker, ...]]:
    """Those who were seen with the role, and the others."""
    accounts = {each.account for each in seen}
    return tuple(seen), tuple(each for each in everyone if each.account not in accounts)
