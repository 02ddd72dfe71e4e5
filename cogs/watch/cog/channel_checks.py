"""Checks who can read each channel in which something about a person stands.

At every start, at every change that the gateway tells, and once a minute.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import discord
from discord.ext import commands

from bot.core import audience as permissions
from bot.core.alias import GuildId
from bot.core.audience import ChannelPermissions, Readers, Server
from bot.guilds.intake import Intake
from bot.shell.channel_access import (
    NEEDED,
    missing,
    named,
    server_of,
)
from bot.shell.client import MINUTE, Bankje
from bot.shell.views import Screen, Words
from bot.texts.plain_text import plainly
from cogs.watch import views
from cogs.watch.rules import CheckOutcome, Opened, Watched
from cogs.watch.service import Watch

GONE = "#—"


@dataclass(frozen=True, slots=True)
class ReadersFound:
    """Who reads along that should not; `is_known`: False when Discord does not show it.

    Nor is it known while only an account reads, of which nobody knows whether it still does.
    `wrong`: why nothing may be posted there, as `wrong_with` says it.
    """

    watched: Watched
    who: tuple[str, ...]
    is_known: bool = True
    wrong: str | None = None


class ChannelChecks:
    """All of it from what the gateway told: a look makes no call to Discord."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._access = bot.channel_access
        self._service = Watch(bot.services)
        self._intake = bot.services.shared(Intake)
        self._one_at_a_time: dict[GuildId, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._looked_at: set[GuildId] = set()
        self._not_known: set[tuple[GuildId, int, str]] = set()
        """Channels that the last look showed nothing of: what it shows next may be older."""
        self._about_to: set[GuildId] = set()

    def forget(self) -> None:
        """The connection was lost: what happened meanwhile, nobody saw."""
        self._looked_at.clear()

    async def changed(self, guild: GuildId) -> None:
        """Look, unless a look that has not begun yet will see it too: changes come in hundreds."""
        if guild in self._about_to:
            return
        self._about_to.add(guild)
        async with self._one_at_a_time[guild]:
            self._about_to.discard(guild)
            await self._look(guild, remind=False)

    async def look(self, guild: GuildId, *, remind: bool = False) -> None:
        """Look, note what has changed, and tell. Nothing is known of a server that is away.

        `remind`: of what is still open too; who was told today is not told again.
        """
        async with self._one_at_a_time[guild]:
            await self._look(guild, remind=remind)

    async def _look(self, guild: GuildId, *, remind: bool) -> None:
        server = self._bot.get_guild(guild)
        if server is None or server.unavailable:
            return
        was_open = await self._service.open_now(guild)
        found = list(self.seen(server, await self._service.watched(guild)))
        if self._intake.found(guild, safe=all(map(_takes_words, found))):
            self._bot.dispatch("openness_changed", guild)
        for seen in found:
            at = seen.watched.readers.channel, seen.watched.readers.kind
            known = was_open.pop(at, None)
            if remind and seen.wrong and not seen.who and _is_the_teams(seen):
                # Nobody can try to write any more, so that no refused post would tell it.
                trouble = f"{seen.watched.readers.trouble}-{seen.wrong}"
                self._bot.dispatch("trouble", guild, trouble)
            if seen.is_known:
                await self._note(guild, seen, known, remind=remind)
                self._not_known.discard((guild, *at))
            else:
                self._not_known.add((guild, *at))
        for left in was_open.values():
            await self._service.end(left)
            self._bot.dispatch("alarm_over", guild, alarm(left.channel, left.kind))
        self._looked_at.add(guild)

    async def unchosen(self, guild: GuildId) -> list[str]:
        """The kinds of worker whose own channel nobody can choose, as others read it."""
        server = self._bot.get_guild(guild)
        if server is None or server.unavailable:
            return []
        found = self.seen(server, await self._service.watched(guild))
        return [
            each.watched.readers.kind for each in found if each.who and not each.watched.matters
        ]

    def seen(self, server: discord.Guild, watched: list[Watched]) -> Iterator[ReadersFound]:
        """A channel that is gone shows nobody anything; one that is hidden may show it to all."""
        roles = server_of(server)
        for each in watched:
            channel = server.get_channel(each.readers.channel)
            if not isinstance(channel, discord.TextChannel):
                if not each.is_former:
                    yield ReadersFound(each, (), is_known=False, wrong="gone")
                continue
            if self._access.is_hidden(channel):
                yield ReadersFound(each, (), is_known=False, wrong="hidden")
            else:
                who_of = partial(_who, roles, self._access.permissions_of(channel))
                who = who_of(each.readers)
                is_known = bool(who) or not who_of(each.if_doubted or each.readers)
                yield ReadersFound(each, who, is_known=is_known, wrong=_lacks(channel))

    async def _note(
        self, guild: GuildId, seen: ReadersFound, known: Opened | None, *, remind: bool
    ) -> None:
        readers = seen.watched.readers
        at = guild, readers.channel, readers.kind
        turn = await self._service.note_check(
            guild,
            seen.watched,
            known,
            is_open=bool(seen.who) and seen.watched.matters,
            is_first=guild not in self._looked_at or at in self._not_known,
        )
        kind, key = alarm(readers.channel, readers.kind), f"{guild}.{readers.channel}"
        if turn is CheckOutcome.OPENED or (remind and turn is CheckOutcome.STILL_OPEN):
            draw = partial(_opened, name=self.name(guild, readers.channel), seen=seen, key=key)
            self._bot.dispatch(
                "alarm", guild, kind, draw, for_workers=partial(draw, may_erase=False)
            )
        if turn is CheckOutcome.CLOSED and known:
            was = await self._service.by_id(known.id)
            name = self.name(guild, known.channel)
            mended = partial(_mended, name=name, was=was or known, key=key)
            self._bot.dispatch("alarm_over", guild, kind, mended)

    def name(self, guild: GuildId, channel: int) -> str:
        """What a channel is called; what is gone has no name any more."""
        server = self._bot.get_guild(guild)
        known = server.get_channel(channel) if server else None
        return f"#{plainly(known.name)}" if known else GONE


def _is_the_teams(seen: ReadersFound) -> bool:
    return not seen.watched.readers.kind and not seen.watched.is_former


def _takes_words(seen: ReadersFound) -> bool:
    """False for the team's own channel of today, when nothing may be posted there."""
    return not _is_the_teams(seen) or (seen.is_known and not seen.who and not seen.wrong)


def _lacks(channel: discord.TextChannel) -> str | None:
    """What else is wrong with it, as `wrong_with` calls it."""
    if channel.is_news():
        return "news"
    return "permissions" if missing(channel, NEEDED) else None


def _who(server: Server, channel: ChannelPermissions, readers: Readers) -> tuple[str, ...]:
    return tuple(map(named, permissions.outsiders(server, channel, readers)))


def alarm(channel: int, kind: str) -> str:
    """The name of the alarm for one channel and one kind of reader."""
    return f"channel-open.{channel}.{kind}"


def _opened(
    say: Words, server: str, *, name: str, seen: ReadersFound, key: str, may_erase: bool = True
) -> Screen:
    return views.opened(say, server, name, seen.watched, seen.who, key, may_erase=may_erase)


def _mended(say: Words, server: str, *, name: str, was: Opened, key: str) -> Screen:
    return views.mended(say, server, name, was, key)


class ChannelCheckCog(commands.Cog):
    def __init__(self, bot: Bankje, checks: ChannelChecks) -> None:
        self._bot = bot
        self._checks = checks
        self._service = Watch(bot.services)
        bot.schedule.every(MINUTE, self.every_minute, name="watch")

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._service.towns():
            await self._checks.look(guild, remind=True)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """A fresh session: what happened before it, the gateway told nobody."""
        self._checks.forget()
        await self.every_minute(self._bot.services.clock())

    @commands.Cog.listener()
    async def on_channel_is_open(self, guild: GuildId) -> None:
        """Somebody wanted to post where others read."""
        await self._checks.changed(guild)
        for kind in await self._checks.unchosen(guild):
            self._bot.dispatch("trouble", guild, f"kind-channel-public.{kind}")

    @commands.Cog.listener()
    async def on_town_changed(self, guild: GuildId) -> None:
        await self._checks.changed(guild)

    @commands.Cog.listener()
    async def on_own_channel_decided(self, guild: GuildId) -> None:
        await self._checks.changed(guild)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, _account: int) -> None:
        await self._checks.changed(guild)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        await self._changed(guild)

    @commands.Cog.listener()
    async def on_guild_update(self, _before: discord.Guild, after: discord.Guild) -> None:
        await self._changed(after)

    @commands.Cog.listener()
    async def on_guild_role_create(self, role: discord.Role) -> None:
        await self._changed(role.guild)

    @commands.Cog.listener()
    async def on_guild_role_update(self, _before: discord.Role, after: discord.Role) -> None:
        await self._changed(after.guild)

    @commands.Cog.listener()
    async def on_guild_role_delete(self, role: discord.Role) -> None:
        await self._changed(role.guild)

    @commands.Cog.listener()
    async def on_guild_channel_create(self, channel: discord.abc.GuildChannel) -> None:
        await self._changed(channel.guild)

    @commands.Cog.listener()
    async def on_guild_channel_update(
        self, _before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        await self._changed(after.guild)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        await self._changed(channel.guild)

    @commands.Cog.listener()
    async def on_thread_update(self, _before: discord.Thread, after: discord.Thread) -> None:
        await self._changed(after.guild)

    async def _changed(self, guild: discord.Guild) -> None:
        if self._bot.is_ready():  # before that, `on_ready` looks at all of them
            await self._checks.changed(GuildId(guild.id))
