"""Keeps the panel standing and true: when something has to be done to it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime
from functools import partial

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.channel_access import missing, wrong_with
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.views import Words
from bot.store.guild_profile import GuildProfile
from cogs.introductions.service.team import Introductions
from cogs.panel import views
from cogs.panel.cog.keeping import Keeper, is_refusal
from cogs.panel.rules import PanelStep
from cogs.panel.service import Panels
from cogs.panel.views import Drawn

STANDING = discord.Permissions(view_channel=True, send_messages=True)
"""Without these a panel cannot be kept true, or not be put back."""


class PanelCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Panels(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._keeper = Keeper(bot, self._service)
        self._one_at_a_time = asyncio.Lock()
        self._stopped = False
        bot.on_stop(self.stop)
        bot.schedule.every(MINUTE, self.every_minute, name="panel")

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._service.servers():
            await self.refresh(guild)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        for guild in await self._service.servers():
            self._keeper.may_pin(guild)
            await self._look(guild)
        await self.every_minute(self._bot.services.clock())

    @commands.Cog.listener()
    async def on_openness_changed(self, guild: GuildId) -> None:
        await self.refresh(guild)

    @commands.Cog.listener()
    async def on_town_changed(self, guild: GuildId) -> None:
        self._keeper.may_pin(guild)
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
            self._keeper.may_pin(guild)
            await self.refresh(guild)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        await self._deleted(event.guild_id, {event.message_id})

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        await self._deleted(event.guild_id, event.message_ids)

    async def _deleted(self, server: int | None, messages: set[int]) -> None:
        guild = GuildId(server or 0)
        known = await self._service.known(guild)
        if known and known.message in messages and await self._service.fell(guild, known.message):
            await self.refresh(guild)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Take away Discord's own line that something was pinned: the panel says enough."""
        if message.type is discord.MessageType.pins_add and message.author.id == self._bot.own_id:
            with suppress(*UNREACHABLE):
                await message.delete()

    @commands.Cog.listener()
    async def on_panel_wanted(self, guild: GuildId) -> None:
        """Hang it anew, at the bottom of its channel."""
        await self.refresh(guild, anew=True)

    async def refresh(self, guild: GuildId, *, anew: bool = False) -> None:
        """Do what the panel needs, with at most one edit, and nothing while Discord is away."""
        async with self._one_at_a_time:
            if self._stopped or not self._can_see(guild):
                return
            try:
                await self._refresh(guild, anew=anew)
            except UNREACHABLE as error:
                if is_refusal(error):
                    self._bot.dispatch("trouble", guild, "panel-refused")
                return  # next minute
            await self._keeper.tidy(guild)

    def _can_see(self, guild: GuildId) -> bool:
        known = self._bot.get_guild(guild)
        return known is not None and not known.unavailable

    async def _refresh(self, guild: GuildId, *, anew: bool = False) -> None:
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
            await self._make_true(guild, town, place, may_post=may_post, anew=anew)
        except discord.Forbidden:
            self._bot.dispatch("trouble", guild, "panel-channel-permissions")

    async def _make_true(
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
            step = PanelStep.MOVE
        if step in {PanelStep.POST, PanelStep.MOVE}:
            await self._keeper.post(guild, place, drawn)
        if step is PanelStep.EDIT and await self._may_edit(guild):
            await self._edit(guild, place if may_post else None, drawn)

    async def _drawn(self, guild: GuildId, town: GuildProfile) -> Drawn:
        services = self._bot.services
        say, now = Words(services.texts, services.language), services.clock()
        openness = await self._service.openness(guild)
        decided = await self._service.decided(guild)
        safe = await self._may_reach_the_team(guild)
        return views.drawn(say, views.words(say, town.name, openness, now, decided, safe=safe), now)

    async def _may_reach_the_team(self, guild: GuildId) -> bool:
        """Whether words would be taken to the team now: nobody is promised a reader otherwise."""
        readers = await self._introductions.readers(guild)
        server = self._bot.get_guild(guild)
        return server is not None and not wrong_with(server.get_channel(readers.channel), readers)

    async def _edit(self, guild: GuildId, place: discord.TextChannel | None, drawn: Drawn) -> None:
        """Edit it; what cannot be edited any more is posted anew, where that may be."""
        if not await self._keeper.edit(guild, drawn) and place:
            await self._keeper.post(guild, place, drawn)

    async def _may_edit(self, guild: GuildId) -> bool:
        """At most once a minute; of what changes sooner, the last is shown when it may be."""
        due = await self._service.edit_due(guild)
        if due <= self._bot.services.clock():
            return True
        self._bot.schedule.once(due, partial(self._again, guild), name=f"panel-{guild}")
        return False

    async def _again(self, guild: GuildId, _moment: datetime) -> None:
        await self.refresh(guild)

    async def _look(self, guild: GuildId) -> None:
        """After a restart: is it still there? Deletions in between were not heard."""
        known = await self._service.known(guild)
        if known is None:
            return
        place = self._bot.get_partial_messageable(known.channel)
        try:
            message = await place.fetch_message(known.message)
        except discord.NotFound:
            await self._service.fell(guild, known.message)
        except UNREACHABLE:
            return
        else:
            await self._service.pinned(guild, known, pinned=message.pinned)

    # -- a clean stop -------------------------------------------------------------------------

    async def stop(self) -> None:
        """Say on every panel that it is closed, at once: nobody keeps it true from now on."""
        async with self._one_at_a_time:
            self._stopped = True
            standing = [each for each in await self._service.standing() if self._can_see(each)]
            await asyncio.gather(*(self._close(each) for each in standing))

    async def _close(self, guild: GuildId) -> None:
        services = self._bot.services
        town, say, now = (
            await services.town(guild),
            Words(services.texts, services.language),
            services.clock(),
        )
        said = views.stopped(say, town.name, await self._service.decided(guild))
        drawn = views.drawn(say, said, now)
        place = self._bot.get_channel(town.panel_channel)
        if not isinstance(place, discord.TextChannel) or missing(place, STANDING):
            place = None
        try:
            await self._edit(guild, place, drawn)
        except UNREACHABLE:
            return  # it says itself when it was last looked at
        await self._keeper.tidy(guild)
