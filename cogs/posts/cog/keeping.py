"""Lets posts go at their moment, once; keeps them true; tells the team of what did not go."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Public
from bot.shell.channel_access import missing
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE, is_forbidden
from bot.shell.kept_message import EditResult, KeptMessageCog, try_edit
from bot.shell.posts import PostSubject
from bot.store.posted_messages import Trace
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.absences import Absences
from cogs.introductions.service.team import Introductions
from cogs.panel.service import ON_PANEL
from cogs.posts.rules import posts as rules
from cogs.posts.rules.posts import Post, PostState, Stopped
from cogs.posts.service.posting import TeamPosts
from cogs.posts.views import public
from cogs.posts.views import team as views
from cogs.posts.views.team import Listed

STANDING = discord.Permissions(view_channel=True, send_messages=True)
"""Without these nothing can be posted."""
UNSEEN_FOR = timedelta(minutes=2)
"""A post that goes so late may stand already: a backup was put back since."""
UP = (PostState.STANDING, PostState.OFF)


def everyone_reads(channel: discord.abc.GuildChannel) -> bool:
    return channel.permissions_for(channel.guild.default_role).view_channel


class PostKeepingCog(KeptMessageCog):
    def __init__(self, bot: Bankje) -> None:
        super().__init__(bot, "posts")
        self._service = bot.services.shared(TeamPosts)
        self._introductions = bot.services.shared(Introductions)
        self._absences = Absences(bot.services)
        bot.services.extensions.register(ON_PANEL, self._next)

    async def servers(self) -> list[GuildId]:
        return await self._service.guilds()

    async def _next(self, guild: GuildId) -> list[str]:
        post = await self._service.next_activity(guild)
        now = self._bot.services.clock()
        return [public.next_line(self._say, post, now)] if post else []

    # -- what somebody deleted ------------------------------------------------------------------

    async def look(self, guild: GuildId) -> None:
        for post in await self._standing(guild):
            trace = await self._service.trace(post, post.channel)
            if trace and trace.message:
                await self.look_at(post.channel, trace.message, partial(self._fell, post, trace))

    async def forget(self, guild: GuildId, channel: int, messages: set[int]) -> bool:
        fell = False
        for post in await self._standing(guild):
            trace = await self._service.trace(post, channel)
            if trace and trace.message in messages:
                await self._fell(post, trace)
                fell = True
        return fell

    async def _standing(self, guild: GuildId) -> list[Post]:
        return [each for each in await self._service.of_guild(guild) if each.state in UP]

    async def _fell(self, post: Post, trace: Trace) -> None:
        """Whoever deleted it meant to: it is not put back, and the team is told."""
        await self._service.forget_message(trace)
        await self._service.stop(post, Stopped.DELETED)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._service.worker_left(guild, account)
        await self.refresh(guild)
        await self._bot.sweeper.erase_due(self._bot.services.clock())

    async def fall(self, post: Post) -> None:
        """Delete what stands of it, now; what Discord does not take stays due."""
        await self._bot.sweeper.erase([post.key])

    # -- each minute ----------------------------------------------------------------------------

    def failed(self, guild: GuildId, error: BaseException) -> None:
        """Each post is tried by itself, and says itself what is wrong."""

    async def make_true(self, guild: GuildId) -> None:
        may_post = await self._service.may_post(guild)
        now = self._bot.services.clock()
        for post in await self._service.of_guild(guild):
            if may_post and rules.is_due(post, now):
                await self._try(post)
            elif post.untrue:
                await self._say_so(post)
        for post in await self._service.of_guild(guild):
            if post.state is PostState.STOPPED:
                await self._tell(post)

    async def _try(self, post: Post) -> None:
        """What Discord does not do now is tried again next minute, until it is too late."""
        try:
            await self._post(post)
        except discord.NotFound:
            await self._service.stop(post, Stopped.CHANNEL)
        except UNREACHABLE as error:
            if is_forbidden(error):
                await self._service.stop(post, Stopped.PERMISSIONS)

    async def _post(self, post: Post) -> None:
        trace = await self._service.trace(post, post.channel)
        if await self._stands_already(post, trace):
            await self._stands(post)
            return
        why, worker = await self._hindrance(post)
        if why or worker is None:
            await self._service.stop(post, why or Stopped.WORKER)
            return
        if not await self._service.is_planned(post.key):
            return  # somebody cancelled it while we looked
        screen, place = public.published(self._say, post, worker), Public(post.channel)
        if trace:
            await self._bot.posts.send(place, screen, trace.id)
        else:
            about = PostSubject(post.guild, post.key, post.stands_until)
            await self._bot.posts.post(place, screen, about)
        await self._stands(post)

    async def _stands_already(self, post: Post, trace: Trace | None) -> bool:
        """After a crash, a lost answer or a restored backup: look, before it stands twice."""
        posts, now = self._bot.posts, self._bot.services.clock()
        if trace is None:
            assert post.goes_at, "it is due"
            if now - post.goes_at < UNSEEN_FOR:
                return False
            found = await posts.find(post.channel, post.key, post.goes_at)
            if found:
                await self._service.adopt(post, found.id)
            return found is not None
        return trace.message is not None or await self._was_found(trace)

    async def _was_found(self, trace: Trace) -> bool:
        found = await self._bot.posts.find_traced(trace.id)
        if found:
            await self._bot.services.traces.posted(trace.id, found.id)
        return found is not None

    async def _stands(self, post: Post) -> None:
        if not await self._service.stands(post):
            await self.fall(post)

    async def _hindrance(self, post: Post) -> tuple[Stopped | None, Worker | None]:
        """Why it cannot go, and who signs it: looked up now, and not when it was planned."""
        if rules.is_missed(post, self._bot.services.clock()):
            return Stopped.MISSED, None
        channel = self._bot.get_channel(post.channel)
        if not isinstance(channel, discord.TextChannel):
            return Stopped.CHANNEL, None
        if why := self._wrong_with(channel, post):
            return why, None
        worker = await self._worker(channel.guild, post)
        if worker is None:
            return Stopped.WORKER, None
        is_away = await self._absences.current(worker)
        return (Stopped.ABSENT, None) if is_away else (None, worker)

    def _wrong_with(self, channel: discord.TextChannel, post: Post) -> Stopped | None:
        if missing(channel, STANDING):
            return Stopped.PERMISSIONS
        if everyone_reads(channel) is not post.is_open:
            return Stopped.READERS
        if post.place_channel and self._bot.get_channel(post.place_channel) is None:
            return Stopped.PLACE
        return None

    async def _worker(self, server: discord.Guild, post: Post) -> Worker | None:
        """As Discord shows them now: nobody signs who left, or lost the role."""
        try:
            member = await server.fetch_member(post.account)
        except discord.NotFound:
            return await self._introductions.shown(post.guild, post.account, (), here=False)
        roles = [each.id for each in member.roles]
        return await self._introductions.shown(post.guild, post.account, roles, here=True)

    # -- what is not so any more ----------------------------------------------------------------

    async def _say_so(self, post: Post) -> None:
        """On the card of an activity that does not go on."""
        trace = await self._service.trace(post, post.channel)
        worker = await self._introductions.introduced(post.guild, post.account)
        if trace is None or trace.message is None or worker is None:
            await self._service.take_away(post.guild, post.key)
            return
        screen = public.published(self._say, post, worker)
        edit = self._bot.posts.edit(Public(post.channel), trace.message, screen, of=post.guild)
        try:
            done = await try_edit(edit)
        except UNREACHABLE:
            return  # next minute again
        if done is EditResult.DONE:
            await self._service.shown(post)
        else:  # a card that cannot say it must not say that it goes on
            await self._service.take_away(post.guild, post.key)

    # -- telling the team -----------------------------------------------------------------------

    async def _tell(self, post: Post) -> None:
        """Once, where only the team reads; when that cannot be now, later."""
        readers = await self._introductions.readers(post.guild)
        place = self._bot.posts.if_safe(post.guild, readers)
        if place is None:
            return
        signs = await self._introductions.introduced(post.guild, post.account)
        screen = views.stopped(self._say, Listed(post, signs.name if signs else ""))
        trace = await self._service.trace(post, place.channel)
        try:
            if trace is None:
                about = PostSubject(post.guild, post.key, post.expires_at)
                await self._bot.posts.post(place, screen, about, quietly=True)
            elif not (trace.message or await self._was_found(trace)):
                await self._bot.posts.send(place, screen, trace.id, quietly=True)
        except UNREACHABLE:
            return
        await self._service.drop(post)
