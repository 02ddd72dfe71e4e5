"""Who can read a channel, as the gateway told it last, and what the bot may do there.

The rules themselves are in `bot.core.audience`; here Discord's objects become its values.
"""

from __future__ import annotations

from functools import lru_cache

import discord

from bot.core import audience as permissions
from bot.core.audience import (
    HIDDEN_NAME,
    ChannelPermissions,
    GuildRole,
    Reader,
    Readers,
    Server,
)
from bot.shell.gateway_channels import GatewayChannels
from bot.texts.plain_text import plainly

NEEDED = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    read_message_history=True,
    manage_threads=True,
)
"""What the bot needs in the team channel; deleting even its own threads takes the last."""
EVERYONE = "@everyone"
"""What Discord calls the role that everybody has."""


def missing(channel: discord.abc.GuildChannel, needed: discord.Permissions) -> list[str]:
    """The permissions that the bot lacks in a channel, by Discord's names."""
    have = channel.permissions_for(channel.guild.me)
    if have.is_superset(needed):
        return []
    return [name for name, wanted in needed if wanted and not getattr(have, name)]


def server_of(guild: discord.Guild) -> Server:
    """The roles of a server, as the gateway told them last."""
    me = guild.me
    return Server(
        everyone=guild.id,
        owner=guild.owner_id or 0,
        bot=me.id,
        own_roles=frozenset(each.id for each in me.roles if each.managed),
        roles=tuple(
            _role(each.id, each.name, each.permissions.value, each.managed) for each in guild.roles
        ),
    )


_role = lru_cache(maxsize=2048)(GuildRole)
"""The value of a role that still is what it was: it is made once, and looked at every time."""


class ChannelAccess:
    """Who can read a channel now. A look makes no call to Discord."""

    def __init__(self, channels: GatewayChannels) -> None:
        self._channels = channels

    def permissions_of(self, channel: discord.abc.GuildChannel) -> ChannelPermissions:
        """What a channel says of who may see it."""
        return self._channels.permissions_of(channel)

    def is_hidden(self, channel: discord.abc.GuildChannel) -> bool:
        """Whether Discord does not show it to the bot: what it says of it is made up then."""
        return channel.name == HIDDEN_NAME or self._channels.permissions_of(channel).is_hidden

    def outsiders(self, channel: discord.abc.GuildChannel, readers: Readers) -> list[str]:
        """Name every role and person who can read it and is none of its readers (F-A7)."""
        found = permissions.outsiders(
            server_of(channel.guild), self.permissions_of(channel), readers
        )
        return [*map(named, found)]

    def only_admins_read(self, channel: discord.abc.GuildChannel) -> bool:
        """Whether who can read it manages the server: nobody else is let in, by name or role."""
        nobody = Readers(channel.id, 0, frozenset())
        found = permissions.outsiders(
            server_of(channel.guild), self.permissions_of(channel), nobody
        )
        return not self.is_hidden(channel) and all(
            isinstance(each, GuildRole) and each.allows & permissions.MANAGE_GUILD for each in found
        )

    def wrong_with(self, channel: discord.abc.GuildChannel | None, readers: Readers) -> str | None:
        """What makes a channel unfit for words that only these may read; None when it is fit.

        That others read it comes before what the bot may not do there. Posts of an announcement
        channel can be published to every server that follows it: nobody knows who reads there. A
        kind's channel that none of the kind can read is unfit too: nobody would ever answer.
        """
        if not isinstance(channel, discord.TextChannel):
            return "gone"
        if self.is_hidden(channel):
            return "hidden"
        server, said = server_of(channel.guild), self.permissions_of(channel)
        if any(permissions.outsiders(server, said, readers)):
            return "public"
        if channel.is_news():
            return "news"
        if missing(channel, NEEDED):
            return "permissions"
        unread = readers.kind and not permissions.insiders(server, said, readers)
        return "unread" if unread else None

    def insiders(self, channel: discord.abc.GuildChannel, readers: Readers) -> frozenset[int]:
        """Those of the accounts who can read it without any role: by name, or as the owner."""
        return permissions.insiders(server_of(channel.guild), self.permissions_of(channel), readers)

    def who_lets_in(self, channel: discord.abc.GuildChannel, readers: Readers) -> list[str]:
        """Name who may be able to let themselves or others in, beside administrators."""
        found = permissions.who_lets_in(
            server_of(channel.guild), self.permissions_of(channel), readers
        )
        return [*map(named, found)]


def named(reader: Reader) -> str:
    """A role by a name that cannot look like a mention; a member by a silent mention."""
    if isinstance(reader, int):
        return f"<@{reader}>"
    return reader.name if reader.name == EVERYONE else plainly(reader.name)


def bots_that_read_all(guild: discord.Guild) -> list[str]:
    """Name the other bots that read every channel, by their roles."""
    return [*map(named, permissions.bots_that_read_all(server_of(guild)))]


def escaped(name: str) -> str:
    """A name that people chose, such that no sign in it is markup on Discord."""
    return discord.utils.escape_markdown(name)
