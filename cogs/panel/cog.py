"""Keeps the panel standing and true."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.town import Town
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.views import Words
from cogs.panel import views
from cogs.panel.rules import Panel, Step
from cogs.panel.service import Panels


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

    async def refresh(self, guild: GuildId) -> None:
        """Do what the panel needs, with at most one edit, and nothing while Discord is away."""
        async with self._one_at_a_time:
            known = self._bot.get_guild(guild)
            if known is None or known.unavailable:
                return
            try:
                await self._refresh(guild)
            except UNREACHABLE:
                return  # next minute

    async def _refresh(self, guild: GuildId) -> None:
        house = self._bot.house
        town = await house.town(guild)
        if not town.is_set_up:
            return
        place = self._bot.get_channel(town.panel_channel)
        if not isinstance(place, discord.TextChannel):
            self._bot.dispatch("trouble", guild, "panel-channel-gone")
            return
        try:
            await self._make_true(guild, town, place)
        except discord.Forbidden:
            self._bot.dispatch("trouble", guild, "panel-channel-permissions")

    async def _make_true(self, guild: GuildId, town: Town, place: discord.TextChannel) -> None:
        house = self._bot.house
        say = Words(house.texts, house.language)
        openness = await self._service.openness(guild)
        said = views.words(say, town.name, openness, house.clock())
        step = await self._service.next_step(guild, said)
        if step in {Step.POST, Step.MOVE}:
            await self._post(guild, place, views.panel(say, said), said)
        if step is Step.EDIT:
            await self._edit(guild, place, views.panel(say, said), said)

    async def _post(
        self, guild: GuildId, place: discord.TextChannel, screen: discord.ui.LayoutView, said: str
    ) -> None:
        old = await self._service.known(guild)
        message = await place.send(view=screen)
        await self._service.stands(guild, Panel(place.id, message.id, said))
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

    async def _edit(
        self, guild: GuildId, place: discord.TextChannel, screen: discord.ui.LayoutView, said: str
    ) -> None:
        known = await self._service.known(guild)
        assert known, "only what stands can be edited"
        try:
            await place.get_partial_message(known.message).edit(view=screen)
        except discord.NotFound:
            await self._service.fell(guild, known.message)
            await self._post(guild, place, screen, said)
            return
        await self._service.stands(guild, Panel(known.channel, known.message, said))

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


async def setup(bot: Bankje) -> None:
    await bot.add_cog(PanelCog(bot))
