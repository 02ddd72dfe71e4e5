"""The only way to post about a person: it looks who can read, posts, and records the trace."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import discord

from bot.core.errors import Refusal
from bot.core.readers import Readers
from bot.core.traces import Kind
from bot.shell.errors import UNREACHABLE
from bot.shell.limits import MOST_RUNG
from bot.shell.views import Screen

if TYPE_CHECKING:
    from bot.shell.client import Bankje

NEEDED = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    read_message_history=True,
    manage_threads=True,
)
"""What the bot needs in the team channel; deleting even its own threads takes the last."""

SLACK = timedelta(minutes=2)
"""How much earlier than we remember a message may have arrived, by Discord's clock."""


@dataclass(frozen=True, slots=True)
class About:
    """Whom a post is about, by opaque key, and until when it may stand."""

    guild: int
    key: str
    due: datetime


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


def ringing(accounts: Collection[int]) -> dict[str, Any]:
    """Let a message ring for these only; for nobody, it arrives without a sound (R9)."""
    users = [discord.Object(account) for account in [*accounts][:MOST_RUNG]]
    only = discord.AllowedMentions(everyone=False, roles=False, users=users, replied_user=False)
    return {"allowed_mentions": only, "silent": not users}


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


class Posts:
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot

    async def channel(self, guild: int, readers: Readers) -> discord.TextChannel:
        """Give the channel of these readers when it is safe and open to the bot.

        Raise `Refusal("posts-closed")` otherwise, and announce `trouble(guild, kind)` once a time.
        """
        channel = self.if_safe(guild, readers)
        if channel is None:
            raise Refusal("posts-closed")
        return channel

    def if_safe(self, guild: int, readers: Readers) -> discord.TextChannel | None:
        """The same for who only asks; what is wrong is announced as well."""
        known = self._bot.get_guild(guild)
        if known is None or known.unavailable:
            # Discord is having a bad moment; nobody needs to mend anything (F-B17).
            return None
        channel = known.get_channel(readers.channel)
        wrong = wrong_with(channel, readers)
        if wrong:
            about = f".{readers.kind}" if readers.kind else ""
            self._bot.dispatch("trouble", guild, f"{readers.trouble}-{wrong}{about}")
            return None
        assert isinstance(channel, discord.TextChannel)
        return channel

    def is_gone(self, guild: int, channel: int) -> bool:
        """Whether Discord says that there is no such channel, and is not only away."""
        known = self._bot.get_guild(guild)
        return bool(known and not known.unavailable and known.get_channel(channel) is None)

    async def post(
        self,
        place: discord.abc.Messageable,
        channel: int,
        screen: Screen,
        about: About,
        *,
        kind: Kind = "message",
        quietly: bool = False,
    ) -> discord.Message:
        """Post and remember. Raise what Discord raised; the trace then lets the sweeper look."""
        traces, moment = self._bot.house.traces, self._bot.house.clock()
        trace = await traces.intend(
            guild=about.guild,
            about=about.key,
            kind=kind,
            channel=channel,
            moment=moment,
            due=about.due,
        )
        return await self.send(place, screen, trace, quietly=quietly)

    async def send(
        self,
        place: discord.abc.Messageable,
        screen: Screen,
        trace: int,
        *,
        ping: int | None = None,
        quietly: bool = False,
    ) -> discord.Message:
        """Post what has its trace already; only `ping` hears of it, quietly nobody does."""
        traces = self._bot.house.traces
        heard = discord.AllowedMentions.none()
        heard.users = [discord.Object(ping)] if ping else False
        try:
            files = screen.files or discord.utils.MISSING
            message = await place.send(
                view=screen, files=files, allowed_mentions=heard, silent=quietly
            )
        except discord.HTTPException as error:
            if 400 <= error.status < 500:  # noqa: PLR2004 - Discord said no: nothing was posted
                await traces.gone(trace)
            raise
        await traces.posted(trace, message.id)
        return message

    async def find(
        self, channel: int, key: str, since: datetime, known: Collection[int] = ()
    ) -> discord.Message | None:
        """Look for an own message that carries a key in a custom id, after a crash.

        `known`: messages with that key of which a trace knows; they are not what is looked for.
        Raise what Discord raises.
        """
        place = self._bot.get_partial_messageable(channel)
        # Our clock and Discord's may differ.
        after = discord.Object(discord.utils.time_snowflake(since - SLACK))
        async for message in place.history(limit=100, after=after, oldest_first=True):
            is_own = message.author.id == self._bot.own_id and message.id not in known
            if is_own and carries(message, key):
                return message
        return None


def parts_of(message: discord.Message) -> Iterator[discord.Component]:
    """Every component of a message, those inside others too."""
    waiting = list(message.components)
    while waiting:
        part = waiting.pop(0)
        yield part
        waiting[:0] = getattr(part, "children", [])


def carries(message: discord.Message, key: str) -> bool:
    return any(key in (getattr(part, "custom_id", None) or "") for part in parts_of(message))


__all__ = [
    "NEEDED",
    "UNREACHABLE",
    "About",
    "Posts",
    "carries",
    "insiders",
    "missing",
    "outsiders",
    "parts_of",
    "ringing",
    "wrong_with",
]
