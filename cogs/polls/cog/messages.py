"""Posts a poll where the team chose, and keeps its message true until it goes."""

from __future__ import annotations

from functools import partial

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Public
from bot.core.errors import Refusal
from bot.shell.channel_access import missing
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.kept_message import EditResult, KeptMessageCog, try_edit
from bot.shell.people import workers_only
from bot.shell.posts import PostSubject
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import Screen, pressed
from bot.store.posted_messages import Trace
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.polls import rules
from cogs.polls.rules import Poll
from cogs.polls.service.polls import Polls
from cogs.polls.views import public, team

STANDING = discord.Permissions(view_channel=True, send_messages=True, read_message_history=True)
"""Without these a poll cannot stand there, or not be looked for."""
FAILED = (discord.NotFound, *UNREACHABLE)


class PollMessagesCog(KeptMessageCog):
    def __init__(self, bot: Bankje) -> None:
        super().__init__(bot, "polls")
        self._services = bot.services
        self._polls = Polls(bot.services)

    async def servers(self) -> list[GuildId]:
        return await self._polls.servers()

    async def look(self, guild: GuildId) -> None:
        for each in await self._polls.all(guild):
            stands = await self._polls.standing(each)
            if stands and stands.message:
                forget = partial(self._services.traces.gone, stands.id)
                await self.look_at(stands.channel, stands.message, forget)

    async def forget(self, guild: GuildId, channel: int, messages: set[int]) -> bool:
        gone = [
            stands
            for each in await self._polls.all(guild)
            if (stands := await self._polls.standing(each))
            and stands.channel == channel
            and stands.message in messages
        ]
        for each in gone:
            await self._services.traces.gone(each.id)
        return bool(gone)

    def failed(self, guild: GuildId, error: BaseException) -> None:
        """`/controle` says which have no place; the next minute tries again."""

    @commands.Cog.listener()
    async def on_polls_changed(self, guild: GuildId) -> None:
        await self.refresh(guild)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._polls.forget_worker(guild, account)
        await self.refresh(guild)

    # -- the first time -------------------------------------------------------------------------

    @pressed(team.POST)
    @workers_only(Introductions)
    async def post(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """Open it and post it; what could not be posted is a draft again."""
        async with patient(interaction, redrawing=True):
            async with in_turn(self._one_at_a_time):
                poll = await self._polls.begin(worker, key)
                await self._post_first(poll)
            await redraw(interaction, team.posted(words_for(interaction), poll))

    async def _post_first(self, poll: Poll) -> None:
        """Raise `Refusal("polls-not-posted")`, having opened nothing."""
        try:
            if self._place(poll) is None:
                raise Refusal("polls-not-posted")
            await self._post(poll, await self._wanted(poll))
        except FAILED:
            await self._polls.not_begun(poll)
            raise Refusal("polls-not-posted") from None
        except Refusal:
            await self._polls.not_begun(poll)
            raise

    # -- keeping it true ------------------------------------------------------------------------

    async def make_true(self, guild: GuildId) -> None:
        """One that cannot be kept is no reason to leave the others."""
        for each in await self._polls.all(guild):
            try:
                await self._keep(each)
            except UNREACHABLE as error:
                self.failed(guild, error)

    async def _keep(self, poll: Poll) -> None:
        stands = await self._polls.standing(poll)
        if stands and not stands.message:
            stands = await self._found(stands)
        wanted = await self._wanted(poll)
        if self._place(poll) is None:
            return
        if stands is None:
            if rules.must_post(poll, wanted):
                await self._post(poll, wanted, again=True)
            return
        if poll.shown != wanted and rules.may_edit(poll, self._services.clock()):
            await self._edit(poll, stands, wanted)

    async def _found(self, stands: Trace) -> Trace | None:
        """After a crash nobody knows whether it arrived: look, before it stands twice."""
        found = await self._bot.posts.find_traced(stands.id)
        if found is None:
            await self._services.traces.gone(stands.id)
            return None
        await self._services.traces.posted(stands.id, found.id)
        return await self._services.traces.by_id(stands.id)

    async def _post(self, poll: Poll, wanted: str, *, again: bool = False) -> None:
        """`again`: in place of one that stood, without a sound."""
        about = PostSubject(poll.guild, poll.key, poll.expires_at)
        screen = await self._screen(poll)
        await self._bot.posts.post(Public(poll.channel), screen, about, quietly=again)
        await self._polls.note_shown(poll, wanted, self._services.clock())

    async def _edit(self, poll: Poll, stands: Trace, wanted: str) -> None:
        await self._polls.note_shown(poll, "", self._services.clock())
        edit = self._bot.posts.edit(
            Public(stands.channel), stands.message or 0, await self._screen(poll), of=poll.guild
        )
        result = await try_edit(edit)
        if result is EditResult.DONE:
            await self._polls.note_shown(poll, wanted)
            return
        if result is EditResult.GONE:
            await self._services.traces.gone(stands.id)
        else:
            await self._services.traces.end_at(poll.key, self._services.clock())
        await self._post(poll, wanted, again=True)

    def _place(self, poll: Poll) -> discord.TextChannel | None:
        """The channel that the team chose, while the bot may write there."""
        channel = self._bot.get_channel(poll.channel)
        if not isinstance(channel, discord.TextChannel) or channel.guild.id != poll.guild:
            return None
        return None if missing(channel, STANDING) else channel

    async def _screen(self, poll: Poll) -> Screen:
        now = self._services.clock()
        return public.message(self._say, poll, await self._polls.signed(poll), now)

    async def _wanted(self, poll: Poll) -> str:
        now = self._services.clock()
        return public.fingerprint(self._say, poll, await self._polls.signed(poll), now)
