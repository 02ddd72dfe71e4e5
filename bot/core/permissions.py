"""Who can read a channel, by the whole of Discord's rules, over values that the shell hands in.

A member's permissions are those of `@everyone` and of all their roles; the channel then takes away
and gives, for `@everyone`, for all their roles together, and for the member. Reading is all or
nothing for a single role: nobody sees a channel through two roles that neither would show alone,
so each role is looked at by itself. A channel's category plays no part: Discord copies what it says
into a channel that is kept in step with it, and only the channel's own words count.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.readers import Readers

ADMINISTRATOR = 1 << 3
MANAGE_CHANNELS = 1 << 4
VIEW = 1 << 10
MANAGE_ROLES = 1 << 28
LETS_IN = MANAGE_CHANNELS | MANAGE_ROLES
"""With either, someone may be able to change who sees a channel, or what role they have."""
HIDDEN = 1 << 17
"""Discord's flag of a channel that it does not show to the bot; what it says of it is made up."""
HIDDEN_NAME = "___hidden___"


@dataclass(frozen=True, slots=True)
class Role:
    """`allows`: Discord's bits on the whole server. `is_managed`: it belongs to a bot or a tool."""

    id: int
    name: str
    allows: int
    is_managed: bool = False


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What a channel gives to, and takes from, a role or one member."""

    target: int
    is_member: bool
    allows: int
    denies: int


@dataclass(frozen=True, slots=True)
class Server:
    """`everyone` is the id of the server and of its `@everyone`; `own_roles`: those of the bot."""

    everyone: int
    owner: int
    bot: int
    own_roles: frozenset[int]
    roles: tuple[Role, ...]

    @property
    def base(self) -> int:
        """What everybody may on the whole server."""
        return next((each.allows for each in self.roles if each.id == self.everyone), 0)


@dataclass(frozen=True, slots=True)
class Channel:
    id: int
    overwrites: tuple[Overwrite, ...]
    is_hidden: bool = False

    def of(self, role: int) -> tuple[int, int]:
        """What it gives to a role and takes from it."""
        for each in self.overwrites:
            if each.target == role and not each.is_member:
                return each.allows, each.denies
        return 0, 0


Reader = Role | int
"""A role, or the account of a member whom a channel names."""


def outsiders(server: Server, channel: Channel, readers: Readers) -> Iterator[Reader]:
    """Give every role, and everyone let in by name, that reads along and was not meant to.

    Human administrators, the owner, and the bot always can, and are no outsiders; `@everyone` with
    Administrator is. Another bot with Administrator is named by `bots_that_read_all`.
    """
    base, shared = server.base, channel.of(server.everyone)
    is_open = _sees(base, shared, (0, 0))
    for each in server.roles:
        if each.id == readers.role or each.id in server.own_roles:
            continue
        if each.allows & ADMINISTRATOR and each.id != server.everyone:
            continue
        own = channel.of(each.id) if each.id != server.everyone else (0, 0)
        if is_open and each.id != server.everyone and not own[0] & VIEW:
            continue  # who sees it as everyone does, is in that name
        if _sees(base | each.allows, shared, own):
            yield each
    allowed = _allowed(server, readers)
    yield from (account for account in let_in(channel) if account not in allowed)


def _sees(on_server: int, shared: tuple[int, int], own: tuple[int, int]) -> bool:
    """Whether who has this on the server sees a channel that says this."""
    if on_server & ADMINISTRATOR:
        return True
    for gives, takes in (shared, own):
        on_server = on_server & ~takes | gives
    return bool(on_server & VIEW)


def let_in(channel: Channel) -> Iterator[int]:
    """The accounts that the channel itself lets in by name."""
    return (each.target for each in channel.overwrites if each.is_member and each.allows & VIEW)


def _allowed(server: Server, readers: Readers) -> frozenset[int]:
    return readers.accounts | {server.bot, server.owner}


def insiders(server: Server, channel: Channel, readers: Readers) -> frozenset[int]:
    """Those of the accounts who can read it without any role: by name, or as the owner."""
    return readers.accounts & {*let_in(channel), server.owner}


def bots_that_read_all(server: Server) -> Iterator[Reader]:
    """Give the roles of other bots with Administrator: they read every channel of the server."""
    for each in server.roles:
        if each.is_managed and each.id not in server.own_roles and each.allows & ADMINISTRATOR:
            yield each


def who_lets_in(server: Server, channel: Channel, readers: Readers) -> Iterator[Reader]:
    """Give who may let others in, or themselves: by Manage Roles or Manage Channels.

    Administrators can anyway; the team is in already.
    """
    for each in server.roles:
        if each.id == readers.role or each.id in server.own_roles:
            continue
        if not each.allows & ADMINISTRATOR and (each.allows | channel.of(each.id)[0]) & LETS_IN:
            yield each
    known = _allowed(server, readers)
    for one in channel.overwrites:
        if one.is_member and one.allows & LETS_IN and one.target not in known:
            yield one.target
