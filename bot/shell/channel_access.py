"""Who can read a channel, by its permissions, and what the bot may do there."""

from __future__ import annotations

from collections.abc import Iterator

import discord

from bot.core.readers import Readers

NEEDED = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    read_message_history=True,
    manage_threads=True,
)
"""What the bot needs in the team channel; deleting even its own threads takes the last."""


def missing(channel: discord.abc.GuildChannel, needed: discord.Permissions) -> list[str]:
    """The permissions that the bot lacks in a channel, by Discord's names."""
    have = channel.permissions_for(channel.guild.me)
    if have.is_superset(needed):
        return []
    return [name for name, wanted in needed if wanted and not getattr(have, name)]


def outsiders(channel: discord.TextChannel, readers: Readers) -> Iterator[str]:
    """Name every role and person who can read the channel and is none of its readers (F-A7).

    Administrators and the server's owner always can, and the bot must; those are not outsiders.
    Another bot is one.
    """
    guild = channel.guild
    own = {each.id for each in guild.me.roles if each.managed}
    for each in guild.roles:
        base = discord.Permissions(guild.default_role.permissions.value | each.permissions.value)
        if each.id == readers.role or base.administrator or each.id in own:
            continue
        if channel.permissions_for(each).view_channel:
            yield each.name
    allowed = readers.accounts | {guild.me.id, guild.owner_id}
    yield from (str(account) for account in _let_in(channel) if account not in allowed)


def insiders(channel: discord.TextChannel, readers: Readers) -> frozenset[int]:
    """Those of the accounts who can read it without any role: by name, or as the owner."""
    seeing = {*_let_in(channel), channel.guild.owner_id}
    return readers.accounts & seeing


def _let_in(channel: discord.TextChannel) -> Iterator[int]:
    """The accounts that the channel itself lets in by name."""
    # The raw ones: discord.py turns each into an object at every look, and this is asked often.
    for raw in channel._overwrites:  # noqa: SLF001
        if raw.is_member() and discord.Permissions(raw.allow).view_channel:
            yield raw.id


def wrong_with(channel: discord.abc.GuildChannel | None, readers: Readers) -> str | None:
    """What makes a channel unfit for words that only these may read; None when it is fit.

    A kind's channel that none of the kind can read is unfit too: nobody would ever answer.
    """
    if not isinstance(channel, discord.TextChannel):
        return "gone"
    if missing(channel, NEEDED):
        return "permissions"
    if any(outsiders(channel, readers)):
        return "public"
    return "unread" if readers.kind and not insiders(channel, readers) else None
