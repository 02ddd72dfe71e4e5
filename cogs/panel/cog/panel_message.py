"""Keeps the panel true: posts, edits or moves it when what it says has changed."""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import partial

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.guilds.trial import Trial
from bot.shell.channel_access import missing
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE, is_refusal
from bot.shell.kept_message import KeptMessageCog
from bot.store.guild_profile import GuildProfile
from bot.store.posted_messages import MessageStep
from cogs.introductions.service.team import Introductions
from cogs.office_hours.rules.openness import OpeningStatus
from cogs.panel.cog.posting import PanelPosting
from cogs.panel.service import ON_PANEL, Panels
from cogs.panel.views import panel as views
from cogs.panel.views import status
from cogs.panel.views.panel import DrawnPanel

STANDING = discord.Permissions(view_channel=True, send_messages=True)
"""Without these a panel cannot be kept true, or not be put back."""


class PanelCog(KeptMessageCog):
    def __init__(self, bot: Bankje) -> None:
        super().__init__(bot, "panel")
        self._service = Panels(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._posting = PanelPosting(bot, self._service)
        self._stopped = False
        bot.on_stop(self.stop)

    async def servers(self) -> list[GuildId]:
        return await self._service.servers()

    async def look(self, guild: GuildId) -> None:
        self._posting.may_pin(guild)
        known = await self._service.known(guild)
        if known is None:
            return
        forget = partial(self._service.forget, guild, known.message)
        if message := await self.look_at(known.channel, known.message, forget):
            await self._service.note_pinned(guild, known, pinned=message.pinned)

    async def forget(self, guild: GuildId, channel: int, messages: set[int]) -> bool:
        known = await self._service.known(guild)
        if known is None or known.channel != channel or known.message not in messages:
            return False
        return await self._service.forget(guild, known.message)

    async def make_true(self, guild: GuildId) -> None:
        await self._make_true(guild)

    def failed(self, guild: GuildId, error: BaseException) -> None:
        if is_refusal(error):
            self._bot.dispatch("trouble", guild, "panel-refused")

    @commands.Cog.listener()
    async def on_openness_changed(self, guild: GuildId) -> None:
        await self.refresh(guild)

    @commands.Cog.listener()
    async def on_town_changed(self, guild: GuildId) -> None:
        self._posting.may_pin(guild)
        await self.refresh(guild)

    @commands.Cog.listener()
    async def on_guild_channel_update(
        self, _before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        """A channel that changes its category may take or give back what the bot needs."""
        await self._place_changed(after)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        await self._place_changed(channel)

    async def _place_changed(self, channel: discord.abc.GuildChannel) -> None:
        guild = GuildId(channel.guild.id)
        if (await self._bot.services.town(guild)).panel_channel == channel.id:
            self._posting.may_pin(guild)
            await self.refresh(guild)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Take away Discord's own line that something was pinned: the panel says enough."""
        if message.type is discord.MessageType.pins_add and message.author.id == self._bot.own_id:
            try:
                await message.delete()
            except UNREACHABLE:
                await self._delete_later(message)

    async def _delete_later(self, message: discord.Message) -> None:
        """The sweeper tries again until it is gone."""
        services, guild = self._bot.services, message.guild
        await services.traces.found(
            guild=guild.id if guild else 0,
            kind="message",
            channel=message.channel.id,
            message=message.id,
            at=services.clock(),
        )

    @commands.Cog.listener()
    async def on_panel_wanted(self, guild: GuildId) -> None:
        """Hang it anew, at the bottom of its channel."""
        await self.attempt(guild, partial(self._make_true, anew=True))

    async def _make_true(self, guild: GuildId, *, anew: bool = False) -> None:
        if self._stopped:
            return
        await self._post_or_edit(guild, anew=anew)
        await self._posting.tidy(guild)

    async def _post_or_edit(self, guild: GuildId, *, anew: bool) -> None:
        services = self._bot.services
        town = await services.town(guild)
        if not town.is_set_up:
            return
        place = self._bot.get_channel(town.panel_channel)
        if not isinstance(place, discord.TextChannel):
            self._bot.dispatch("trouble", guild, "panel-channel-gone")
            return
        may_post = not missing(place, STANDING)
        if not may_post:
            self._bot.dispatch("trouble", guild, "panel-channel-permissions")
        try:
            await self._do_next_step(guild, town, place, may_post=may_post, anew=anew)
        except discord.Forbidden:
            self._bot.dispatch("trouble", guild, "panel-channel-permissions")

    async def _do_next_step(
        self,
        guild: GuildId,
        town: GuildProfile,
        place: discord.TextChannel,
        *,
        may_post: bool,
        anew: bool,
    ) -> None:
        drawn = await self._drawn(guild, town)
        step = await self._service.next_step(guild, drawn.shown, may_post=may_post)
        if anew and may_post:
            step = MessageStep.MOVE
        if step in {MessageStep.POST, MessageStep.MOVE}:
            await self._posting.post(guild, place, drawn)
        if step is MessageStep.EDIT and await self._may_edit(guild, drawn.shown):
            await self._edit(guild, place if may_post else None, drawn)

    async def _drawn(self, guild: GuildId, town: GuildProfile) -> DrawnPanel:
        services = self._bot.services
        now, openness = services.clock(), await self._service.openness(guild)
        decided = await self._service.decided(guild)
        safe = await self._may_reach_the_team(guild)
        purpose = await services.purpose(guild)
        live = await services.shared(Trial).is_live(guild)
        said = status.words(
            self._say,
            town.name,
            openness,
            now,
            decided,
            purpose=purpose,
            safe=safe,
            live=live,
            together=await self._service.together(guild),
            said_back=await self._service.said_back(self._say.locale, guild),
            coming=await services.extensions.gather(ON_PANEL, guild) if live else (),
        )
        is_open = safe and live and openness.status is OpeningStatus.OPEN
        return views.drawn(self._say, said, now, is_open=is_open)

    async def _may_reach_the_team(self, guild: GuildId) -> bool:
        """Whether words would be taken to the team now: nobody is promised a reader otherwise."""
        readers = await self._introductions.readers(guild)
        server = self._bot.get_guild(guild)
        if server is None:
            return False
        channel = server.get_channel(readers.channel)
        return not self._bot.channel_access.wrong_with(channel, readers)

    async def _edit(
        self, guild: GuildId, place: discord.TextChannel | None, drawn: DrawnPanel
    ) -> None:
        """Edit it; what cannot be edited any more is posted anew, where that may be."""
        if not await self._posting.edit(guild, drawn) and place:
            await self._posting.post(guild, place, drawn)

    async def _may_edit(self, guild: GuildId, wanted: str) -> bool:
        """At most once a minute; of what changes sooner, the last is shown when it may be.

        That nobody is there any more is shown at once.
        """
        due = await self._service.edit_due(guild, wanted)
        if due <= self._bot.services.clock():
            return True
        self._bot.schedule.once(due, partial(self._again, guild), name=f"panel-{guild}")
        return False

    async def _again(self, guild: GuildId, _moment: datetime) -> None:
        await self.refresh(guild)

    # -- a clean stop -------------------------------------------------------------------------

    async def stop(self) -> None:
        """Say on every panel that it is closed, at once: nobody keeps it true from now on."""
        async with self._one_at_a_time:
            self._stopped = True
            standing = [each for each in await self._service.set_up_servers() if self.can_see(each)]
            await asyncio.gather(*(self._close(each) for each in standing))

    async def _close(self, guild: GuildId) -> None:
        services = self._bot.services
        town = await services.town(guild)
        said = status.stopped(self._say, town.name, await self._service.decided(guild))
        drawn = views.drawn(self._say, said, services.clock())
        place = self._bot.get_channel(town.panel_channel)
        if not isinstance(place, discord.TextChannel) or missing(place, STANDING):
            place = None
        try:
            await self._edit(guild, place, drawn)
        except UNREACHABLE:
            return  # it says itself when it was last looked at
        await self._posting.tidy(guild)
