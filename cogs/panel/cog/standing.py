"""Keeps the panel standing and true."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.town import Town
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import missing
from bot.shell.views import NOBODY, Screen, Words
from cogs.panel import views
from cogs.panel.rules import Panel, Step
from cogs.panel.service import Panels

STANDING = discord.Permissions(view_channel=True, send_messages=True)
"""Without these a panel cannot be kept true, or not be put back."""


class PanelCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Panels(bot.house)
        self._one_at_a_time = asyncio.Lock()
        bot.schedule.every(MINUTE, self.every_minute, name="panel")

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._service.servers():
            await self.refresh(guild)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        for guild in await self._service.servers():
            await self._look(guild)
        await self.every_minute(self._bot.house.clock())

    @commands.Cog.listener()
    async def on_openness_changed(self, guild: GuildId) -> None:
        await self.refresh(guild)

    @commands.Cog.listener()
    async def on_town_changed(self, guild: GuildId) -> None:
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
        if (await self._bot.house.town(guild)).panel_channel == channel.id:
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
            known = self._bot.get_guild(guild)
            if known is None or known.unavailable:
                return
            try:
                await self._refresh(guild, anew=anew)
            except UNREACHABLE:
                return  # next minute

    async def _refresh(self, guild: GuildId, *, anew: bool = False) -> None:
        house = self._bot.house
        town = await house.town(guild)
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
        self, guild: GuildId, town: Town, place: discord.TextChannel, *, may_post: bool, anew: bool
    ) -> None:
        screen = await self._screen(guild, town)
        wanted = views.fingerprint(screen)
        step = await self._service.next_step(guild, wanted, may_post=may_post)
        if anew and may_post:
            step = Step.MOVE
        if step in {Step.POST, Step.MOVE}:
            await self._post(guild, place, screen)
        if step is Step.EDIT:
            await self._edit_in_time(guild, screen)

    async def _screen(self, guild: GuildId, town: Town) -> Screen:
        house = self._bot.house
        say = Words(house.texts, house.language)
        openness = await self._service.openness(guild)
        decided = await self._service.decided(guild)
        return views.panel(say, views.words(say, town.name, openness, house.clock(), decided))

    async def _post(self, guild: GuildId, place: discord.TextChannel, screen: Screen) -> None:
        old = await self._service.known(guild)
        message = await place.send(view=screen, allowed_mentions=NOBODY)
        await self._service.stands(guild, Panel(place.id, message.id, views.fingerprint(screen)))
        await self._pin(message)
        if old:
            await self._remove(old)

    async def _pin(self, message: discord.Message) -> None:
        try:
            await message.pin()
        except discord.HTTPException:
            return  # a panel that is not pinned still works; the set-up check says so

    async def _remove(self, old: Panel) -> None:
        place = self._bot.get_partial_messageable(old.channel)
        try:
            await place.get_partial_message(old.message).delete()
        except UNREACHABLE:
            return  # an old panel in another channel still leads to the same doors

    async def _edit_in_time(self, guild: GuildId, screen: Screen) -> None:
        """Edit at most once a minute; of what changes sooner, the last is shown when it may be."""
        due = await self._service.edit_due(guild)
        if due > self._bot.house.clock():
            self._bot.schedule.once(due, partial(self._again, guild), name=f"panel-{guild}")
            return
        await self._edit(guild, screen)

    async def _again(self, guild: GuildId, _moment: datetime) -> None:
        await self.refresh(guild)

    async def _edit(self, guild: GuildId, screen: Screen) -> None:
        known = await self._service.edits(guild)
        if known is None:
            return  # it fell just now, and whoever heard of that hangs it again
        place = self._bot.get_partial_messageable(known.channel)
        try:
            message = place.get_partial_message(known.message)
            await message.edit(view=screen, allowed_mentions=NOBODY)
        except discord.NotFound:
            await self._service.fell(guild, known.message)
            await self._refresh(guild)
            return
        await self._service.stands(guild, replace(known, shown=views.fingerprint(screen)))

    async def _look(self, guild: GuildId) -> None:
        """After a restart: is it still there? Deletions in between were not heard."""
        known = await self._service.known(guild)
        if known is None:
            return
        place = self._bot.get_partial_messageable(known.channel)
        try:
            await place.fetch_message(known.message)
        except discord.NotFound:
            await self._service.fell(guild, known.message)
        except UNREACHABLE:
            return
