"""Asks Discord who of the team is there and holds the role, and who left and can still read.

Without the members intent nobody tells: so each is asked after once in ten minutes at most, and not
at all who pressed something meanwhile (R17). The number of members with the role likewise.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Readers, bots_that_read_all
from bot.guilds.trial import Trial
from bot.shell.channel_access import named, server_of
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.store.guild_profile import NOT_CHOSEN, GuildProfile
from cogs.introductions.rules.team import Departed
from cogs.introductions.service.audience import Audiences
from cogs.introductions.service.last_seen import RoleLookups, RoleState
from cogs.introductions.service.team import Introductions

NOBODY = {10007, 10013}
"""Discord's codes for a member and a person that it does not know."""
NOBODY_LEFT = "nobody-left"
SETTING_UP = timedelta(minutes=30)
"""How long a bench of which nobody was seen yet may be waiting for its first worker."""
IN_AN_ACT = 1.5
"""Seconds: whoever waits for a screen has it in three (Discord)."""


class RoleCheckCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._introductions = bot.services.shared(Introductions)
        self._audiences = bot.services.shared(Audiences)
        self._roles = bot.services.shared(RoleLookups)
        self._nobody_left: set[GuildId] = set()
        self._empty_since: dict[GuildId, datetime] = {}
        self._audiences.look_up_with(self)
        bot.schedule.every(MINUTE, self.every_minute, name="team")

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self.every_minute(self._bot.services.clock())

    @commands.Cog.listener()
    async def on_town_changed(self, guild: GuildId) -> None:
        await self._all(guild)

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._bot.services.guilds.with_room(GuildProfile):
            await self._all(guild)

    async def look(self, guild: GuildId) -> None:
        """While somebody waits: what is not known by then is not said."""
        with suppress(TimeoutError):
            async with asyncio.timeout(IN_AN_ACT):
                await self._all(guild)

    def role_opens(self, channel: int, role: int) -> bool:
        place = self._bot.get_channel(channel)
        if not isinstance(place, discord.TextChannel):
            return True
        held = place.guild.get_role(role)
        return held is None or place.permissions_for(held).view_channel

    def other_bots(self, guild: GuildId) -> tuple[str, ...]:
        """Each brought a role of its own; who holds the other roles, nobody can list."""
        server = self._bot.get_guild(guild)
        if server is None:
            return ()
        return tuple(sorted(map(named, bots_that_read_all(server_of(server)))))

    async def _all(self, guild: GuildId) -> None:
        server, role = (
            self._bot.get_guild(guild),
            (await self._bot.services.town(guild)).worker_role,
        )
        if server is None or server.unavailable or role == NOT_CHOSEN:
            return
        workers = [each.account for each in await self._introductions.everyone(guild)]
        gone = await self._introductions.departed(guild)
        due = self._due(guild, role, [*workers, *(each.account for each in gone)])
        await asyncio.gather(*(self._ask(server, role, each) for each in due))
        await self._count(server, role)
        for each in gone:
            await self._look_at(server, each, role)
        await self._tell_if_nobody_is_left(guild, had_somebody=bool(workers or gone))

    async def _tell_if_nobody_is_left(self, guild: GuildId, *, had_somebody: bool) -> None:
        """Of a bench that is open: young people are promised nobody then.

        Whoever just set it up introduces the first worker next: nobody has left then.
        """
        now, is_live = (
            self._bot.services.clock(),
            await self._bot.services.shared(Trial).is_live(guild),
        )
        team = await self._introductions.team(guild)
        if had_somebody or team:
            self._empty_since[guild] = now - SETTING_UP
        is_due = now - self._empty_since.setdefault(guild, now) >= SETTING_UP
        if is_live and not team and is_due:
            self._nobody_left.add(guild)
            self._bot.dispatch("trouble", guild, NOBODY_LEFT)
        elif (team or not is_live) and guild in self._nobody_left:
            self._nobody_left.discard(guild)
            self._bot.dispatch("trouble_over", guild, NOBODY_LEFT)

    def _due(self, guild: GuildId, role: int, accounts: Iterable[int]) -> list[int]:
        return [each for each in {*accounts} if self._roles.may_ask(guild, each, role)]

    async def _ask(self, server: discord.Guild, role: int, account: int) -> None:
        """What Discord says is noted; a failure says nothing."""
        guild = GuildId(server.id)
        self._roles.note_asked(guild, account)
        try:
            member = await server.fetch_member(account)
        except discord.NotFound as error:
            if error.code in NOBODY:
                await self._noted(guild, role, account, holds=False, away=True)
            return
        except UNREACHABLE:
            return
        holds = any(each.id == role for each in member.roles)
        await self._noted(guild, role, account, holds=holds, away=False)

    async def _noted(
        self, guild: GuildId, role: int, account: int, *, holds: bool, away: bool
    ) -> None:
        is_news = self._audiences.note_role(guild, account, role, holds=holds, away=away)
        if is_news and await self._introductions.introduced(guild, account):
            self._bot.dispatch("worker_removed", guild, account)
            self._bot.dispatch("trouble", guild, f"worker-gone.{account}")

    async def _count(self, server: discord.Guild, role: int) -> None:
        """How many hold the role. Discord may refuse to tell: that is *not known*, not *nobody*."""
        guild = GuildId(server.id)
        if not self._roles.may_count(guild, role):
            return
        try:
            found = await server.role_member_counts()
        except UNREACHABLE:
            self._roles.note_count(guild, role, None)
            return
        holders = {each.id: count for each, count in found.items()}
        self._roles.note_count(guild, role, holders.get(role, 0))

    async def _look_at(self, server: discord.Guild, gone: Departed, role: int) -> None:
        """Whether somebody who is out can still read the team channel, by the role or by name."""
        held = self._roles.state(gone.guild, gone.account, role)
        if held is RoleState.UNKNOWN:
            return
        town = await self._bot.services.town(gone.guild)
        place = server.get_channel(town.team_channel)
        let_in = isinstance(place, discord.TextChannel) and self._bot.channel_access.insiders(
            place, Readers(place.id, NOT_CHOSEN, frozenset({gone.account}))
        )
        kind = f"worker-still-reads.{gone.account}"
        if held is RoleState.YES or (let_in and held is RoleState.NO):
            await self._introductions.keep_departed(gone)
            self._bot.dispatch("trouble", gone.guild, kind)
            return
        await self._introductions.forget_departed(gone)
        self._bot.dispatch("trouble_over", gone.guild, kind)
