"""Sends alarms: at once, again daily until mended, by direct message and to the team.

Any room announces, as often as it looks:

    bot.dispatch("alarm", guild, "team-channel-public", draw)       # it stands
    bot.dispatch("alarm_over", guild, "team-channel-public", draw)  # it is mended

`draw(say, server)` gives the screen in the town's language; `server` is the server's name, to be
put in a text as it is. What is told carries no word about a young person.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Direct, Within
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE, is_forbidden
from bot.shell.posts import PostSubject
from bot.shell.views import Screen, Words, server_words
from bot.texts.plain_text import plainly
from cogs.alarm import rules, views
from cogs.alarm.service import Alarms, ContactMessagesProvider, Recipient
from cogs.introductions.service.team import Introductions

Draw = Callable[[Words, str], Screen]
ONCE_A_DAY = 24 * 3600


class AlarmCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Alarms(bot.services)
        self._introductions = bot.services.shared(Introductions)
        bot.services.shared(ContactMessagesProvider).provide(self)
        bot.schedule.every(ONCE_A_DAY, self.every_day, name="alarm")

    @commands.Cog.listener()
    async def on_alarm(
        self,
        guild: GuildId,
        kind: str,
        draw: Draw,
        *,
        in_team: bool = True,
        for_workers: Draw | None = None,
        for_team: Draw | None = None,
    ) -> None:
        """Tell everyone who must hear it and did not today. `in_team`: the team's channel too.

        `for_workers`: what is told to who does not run the server, if that is something else;
        `for_team`: what stands in the team's channel, where a button knows its server.
        """
        screens = self._drawn(guild, draw), self._drawn(guild, for_workers or draw)
        for each in await self._service.recipients(guild, alarm=True):
            if await self._service.claim_notice(guild, kind, each.account) and not await self._tell(
                guild, each, *(screen() for screen in screens)
            ):
                await self._service.notice_failed(guild, kind, each.account)
        if in_team:
            await self.tell_team(guild, kind, for_team or draw)

    @commands.Cog.listener()
    async def on_alarm_over(self, guild: GuildId, kind: str, draw: Draw | None = None) -> None:
        """Whoever heard the alarm today hears that it is over, without a sound."""
        heard = await self._service.end(guild, kind)
        if draw is None or not heard:
            return
        screen = self._drawn(guild, draw)
        for each in await self._service.recipients(guild, alarm=True):
            if each.account in heard:
                await self._tell(guild, Recipient(each.account, rings=False), screen())
        if (place := await self._team(guild)) and place.channel in heard:
            await self._post(guild, place, screen())

    @commands.Cog.listener()
    async def on_tell(self, guild: GuildId, draw: Draw) -> None:
        """Something less pressing, of which its room knows itself how often it is told.

        When all who would hear it are gone, as an admin who left, the team reads it.
        """
        screen, is_heard = self._drawn(guild, draw), False
        for each in await self._service.recipients(guild):
            await self._tell(guild, each, screen())
            is_heard = is_heard or await self._may_be_of_us(guild, each.account)
        if not is_heard and (place := await self._team(guild)):
            await self._post(guild, place, screen())

    async def every_day(self, _moment: datetime) -> None:
        """Forget who is not of us any more, and ask whose yes ends soon for another year."""
        for guild, account in await self._service.all_contacts():
            with suppress(Refusal, *UNREACHABLE):
                await self.is_of_us(guild, account)
        for guild, told in await self._service.expiring():
            draw = partial(views.still, rings=told.rings, guild=guild)
            to = Recipient(told.account, rings=False)
            if self._sees(guild) and await self._tell(guild, to, self._drawn(guild, draw)()):
                await self._service.note_renewal_asked(guild, told.account)

    def _sees(self, guild: GuildId) -> bool:
        return not self._bot.posts.is_away(guild)

    def _drawn(self, guild: GuildId, draw: Draw) -> Callable[[], Screen]:
        """A screen is sent once: each gets its own."""
        services, server = self._bot.services, self._bot.get_guild(guild)
        name = plainly(server.name) if server else ""
        return lambda: draw(server_words(services), name)

    async def tell(self, guild: GuildId, to: Recipient, draw: Draw) -> bool:
        """Tell one person. Say whether that is done: it arrived, or never will."""
        return await self._tell(guild, to, self._drawn(guild, draw)())

    async def tell_team(
        self, guild: GuildId, kind: str, draw: Draw, again: timedelta = rules.REPEAT_AFTER
    ) -> None:
        """In the team's channel, if only the team reads it: now, and `again` while asked to."""
        place = await self._team(guild)
        if place is None:
            return
        about_to = await self._service.claim_notice(guild, kind, place.channel, again)
        if about_to and not await self._post(guild, place, self._drawn(guild, draw)()):
            await self._service.notice_failed(guild, kind, place.channel)

    # -- to one person ----------------------------------------------------------------------------

    async def _tell(
        self, guild: GuildId, to: Recipient, screen: Screen, for_worker: Screen | None = None
    ) -> bool:
        """Say whether that is done: it arrived, or never will. Otherwise it is tried again.

        `for_worker`: in its place, for who does not run the server.
        """
        try:
            member = await self._of_us(guild, to.account)
            if member is None:
                return True
            if for_worker and not member.guild_permissions.manage_guild:
                screen = for_worker
            place = await self._bot.create_dm(discord.Object(to.account))
        except (Refusal, *UNREACHABLE):
            return False
        return await self._send(guild, to, Direct(place.id), screen)

    async def tell_who_may_ring(self, guild: GuildId, text: str) -> int:
        to = await self._service.to_ring_off_shift(guild)
        return sum([await self._accepted(guild, each, text) for each in to])

    async def tell_coordinator(
        self, guild: GuildId, text: str, *, count: int = 1, quietly: bool = False
    ) -> bool:
        to = await self._service.coordinator(guild)
        if to is None:
            return False
        rings = to.rings and not quietly
        return await self._accepted(guild, replace(to, rings=rings), text, count)

    async def _accepted(self, guild: GuildId, to: Recipient, text: str, count: int = 1) -> bool:
        """Say whether Discord took it; it is not tried again."""
        screen = self._drawn(guild, partial(views.to_coordinator, name=text, count=count))()
        try:
            if not await self.is_of_us(guild, to.account):
                return False
            place = await self._bot.create_dm(discord.Object(to.account))
            about = self._subject(guild)
            await self._bot.posts.post(Direct(place.id), screen, about, quietly=not to.rings)
        except (Refusal, *UNREACHABLE) as error:
            if is_forbidden(error):
                await self._service.note_reached(guild, to.account, reached=False)
            return False
        await self._service.note_reached(guild, to.account, reached=True)
        return True

    async def _send(self, guild: GuildId, to: Recipient, place: Direct, screen: Screen) -> bool:
        try:
            await self._bot.posts.post(place, screen, self._subject(guild), quietly=not to.rings)
        except UNREACHABLE as error:
            if not is_forbidden(error):
                return False
            await self._service.note_reached(guild, to.account, reached=False)
            return True
        await self._service.note_reached(guild, to.account, reached=True)
        return True

    async def is_of_us(self, guild: GuildId, account: int) -> bool:
        return await self._of_us(guild, account) is not None

    async def _may_be_of_us(self, guild: GuildId, account: int) -> bool:
        """The same, and yes when Discord does not say."""
        try:
            return await self.is_of_us(guild, account)
        except (Refusal, *UNREACHABLE):
            return True

    async def _of_us(self, guild: GuildId, account: int) -> discord.Member | None:
        """Who they are on the server; forget whoever is not of us any more."""
        if not self._sees(guild):
            raise Refusal("posts-away")
        found = await self._found(guild, account)
        if found is None:
            await self._service.forget(guild, account)
        return found

    async def _found(self, guild: GuildId, account: int) -> discord.Member | None:
        server = self._bot.get_guild(guild)
        if server is None or await self._introductions.is_stolen(guild, account):
            return None
        try:
            member = await server.fetch_member(account)
        except discord.NotFound:
            return None
        town = await self._bot.services.town(guild)
        worker = await self._introductions.known(guild, account)
        is_worker = worker is not None and member.get_role(town.worker_role) is not None
        return member if is_worker or member.guild_permissions.manage_guild else None

    # -- to the team ------------------------------------------------------------------------------

    async def _team(self, guild: GuildId) -> Within | None:
        """The team's channel, if only the team reads it now."""
        readers = await self._introductions.readers(guild)
        return self._bot.posts.if_safe(guild, readers)

    async def _post(self, guild: GuildId, place: Within, screen: Screen) -> bool:
        """Without a sound: outside a shift only those hear it who said so themselves."""
        try:
            await self._bot.posts.post(place, screen, self._subject(guild), quietly=True)
        except Refusal:
            return False  # others read there by now
        except UNREACHABLE as error:
            return is_forbidden(error)
        return True

    def _subject(self, guild: GuildId) -> PostSubject:
        services = self._bot.services
        return PostSubject(
            guild, services.random_source.token(), services.clock() + rules.MESSAGE_STAYS
        )
