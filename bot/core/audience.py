"""Who may read along in a channel, and the places where something may be posted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Readers:
    """Those who may read `channel` (a snowflake), beside administrators, the owner and the bot.

    `role`: the role on Discord whose holders all may, 0 for none. `accounts`: who may by name.
    `kind`: the one kind of worker, empty for the whole team. Nobody can know who holds a role, so a
    kind of worker has none.
    """

    channel: int
    role: int
    accounts: frozenset[int]
    kind: str = ""

    @property
    def trouble(self) -> str:
        """The begin of the name of whatever is wrong there."""
        return "kind-channel" if self.kind else "team-channel"


@dataclass(frozen=True, slots=True)
class Within:
    """Where only these may read: the channel in which it stands, or a thread in that channel.

    To hold one promises nothing: who can read there is looked up at each post and each edit.
    """

    guild: int
    readers: Readers
    thread: int = 0

    @property
    def channel(self) -> int:
        """The channel whose permissions decide; a thread has none of its own."""
        return self.readers.channel

    @property
    def stands_in(self) -> int:
        """Where Discord keeps its messages: the thread, or the channel itself."""
        return self.thread or self.channel


@dataclass(frozen=True, slots=True)
class Direct:
    """The direct messages of the bot with one person."""

    channel: int


@dataclass(frozen=True, slots=True)
class Public:
    """A channel or a thread for everyone; nothing of a young person is posted there."""

    channel: int


Place = Within | Direct | Public


ADMINISTRATOR = 1 << 3
MANAGE_CHANNELS = 1 << 4
MANAGE_GUILD = 1 << 5
VIEW = 1 << 10
MANAGE_ROLES = 1 << 28
LETS_IN = MANAGE_CHANNELS | MANAGE_ROLES
"""With either, someone may be able to change who sees a channel, or what role they have."""
HIDDEN = 1 << 17
"""Discord's flag of a channel that it does not show to the bot; what it says of it is made up."""
HIDDEN_NAME = "___hidden___"


@dataclass(frozen=True, slots=True)
class GuildRole:
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
    roles: tuple[GuildRole, ...]

    @property
    def base(self) -> int:
        """What everybody may on the whole server."""
        return next((each.allows for each in self.roles if each.id == self.everyone), 0)


@dataclass(frozen=True, slots=True)
class ChannelPermissions:
    id: int
    overwrites: tuple[Overwrite, ...]
    is_hidden: bool = False

    @property
    def of_roles(self) -> Mapping[int, tuple[int, int]]:
        """What it gives to a role and takes from it, by the role's id; of most it says nothing."""
        said = self.overwrites
        return {each.target: (each.allows, each.denies) for each in said if not each.is_member}


NOTHING = (0, 0)
"""What is given to, and taken from, whoever a channel says nothing of."""
Reader = GuildRole | int
"""A role, or the account of a member whom a channel names."""


def outsiders(server: Server, channel: ChannelPermissions, readers: Readers) -> Iterator[Reader]:
    """Give every role, and everyone let in by name, that reads along and was not meant to.

    Human administrators, the owner, and the bot always can, and are no outsiders; `@everyone` with
    Administrator is. Another bot with Administrator is named by `bots_that_read_all`.
    """
    said = channel.of_roles
    base, shared = server.base, said.get(server.everyone, NOTHING)
    is_open = _sees(base, shared, NOTHING)
    for each in server.roles:
        if each.id == readers.role or each.id in server.own_roles:
            continue
        if each.allows & ADMINISTRATOR and each.id != server.everyone:
            continue
        own = said.get(each.id, NOTHING) if each.id != server.everyone else NOTHING
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


def let_in(channel: ChannelPermissions) -> Iterator[int]:
    """The accounts that the channel itself lets in by name."""
    return (each.target for each in channel.overwrites if each.is_member and each.allows & VIEW)


def _allowed(server: Server, readers: Readers) -> frozenset[int]:
    return readers.accounts | {server.bot, server.owner}


def insiders(server: Server, channel: ChannelPermissions, readers: Readers) -> frozenset[int]:
    """Those of the accounts who can read it without any role: by name, or as the owner."""
    return readers.accounts & {*let_in(channel), server.owner}


def bots_that_read_all(server: Server) -> Iterator[Reader]:
    """Give the roles of other bots with Administrator: they read every channel of the server."""
    for each in server.roles:
        if each.is_managed and each.id not in server.own_roles and each.allows & ADMINISTRATOR:
            yield each


def who_lets_in(server: Server, channel: ChannelPermissions, readers: Readers) -> Iterator[Reader]:
    """Give who may let others in, or themselves: by Manage Roles or Manage Channels.

    Administrators can anyway; the team is in already.
    """
    said = channel.of_roles
    for each in server.roles:
        if each.id == readers.role or each.id in server.own_roles:
            continue
        gives, _ = said.get(each.id, NOTHING)
        if not each.allows & ADMINISTRATOR and (each.allows | gives) & LETS_IN:
            yield each
    known = _allowed(server, readers)
    for one in channel.overwrites:
        if one.is_member and one.allows & LETS_IN and one.target not in known:
            yield one.target
