"""Posts, edits, pins and deletes a panel on Discord, and finds one that was lost in a crash."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import discord

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from bot.shell.components import parts_of
from bot.shell.discords_clock import SLACK
from bot.shell.errors import UNREACHABLE, is_refusal
from bot.shell.kept_message import EditResult, try_edit
from bot.shell.shared_doors import DOOR_ASK, DOOR_IDEA, DOOR_PRIVACY, DOOR_WHO_IS_HERE
from bot.shell.views import NOBODY
from cogs.panel.rules import LOOKED_EVERY, PACE, UNKNOWN, Leftover
from cogs.panel.service import Panels
from cogs.panel.views.panel import DrawnPanel

PINS_FULL = 30003
DOORS = frozenset({DOOR_ASK, DOOR_IDEA, DOOR_WHO_IS_HERE, DOOR_PRIVACY})
"""Buttons that stand together on nothing but a panel."""


class PanelPosting:
    def __init__(self, bot: Bankje, service: Panels) -> None:
        self._bot = bot
        self._service = service
        self._pin_again: dict[GuildId, datetime] = {}

    async def post(self, guild: GuildId, place: discord.TextChannel, drawn: DrawnPanel) -> None:
        """Post it silently. The one before goes with `tidy`. Raise what Discord raises."""
        await self._look_for_strays(guild)
        await self._service.begin_post(guild, place.id)
        try:
            message = await place.send(
                view=self._bot.posts.spoken(drawn.screen), silent=True, allowed_mentions=NOBODY
            )
        except discord.HTTPException as error:
            if is_refusal(error):
                await self._service.note_not_posted(guild, place.id)
            raise
        await self._service.note_posted(guild, place.id, message.id, drawn.shown)
        self.may_pin(guild)
        self._bot.dispatch("trouble_over", guild, "panel-refused")

    async def edit(self, guild: GuildId, drawn: DrawnPanel) -> bool:
        """Edit it; say whether it can still be a panel. Raise what else Discord raises."""
        known = await self._service.begin_edit(guild)
        if known is None:
            return True  # it fell just now, and whoever heard of that hangs it again
        message = self._message(known.channel, known.message)
        result = await try_edit(
            message.edit(view=self._bot.posts.spoken(drawn.screen), allowed_mentions=NOBODY)
        )
        if result is EditResult.GONE:
            await self._service.forget(guild, known.message)
            # Should it stand after all, it goes: of two panels one would soon be untrue.
            await self._service.note_leftover(guild, known.channel, known.message)
            return False
        if result is EditResult.REFUSED:
            self._bot.dispatch("trouble", guild, "panel-refused")
            return False
        await self._service.note_edited(guild, known, drawn.shown)
        self._bot.dispatch("trouble_over", guild, "panel-refused")
        return True

    # -- what is left of the one before -------------------------------------------------------

    async def tidy(self, guild: GuildId) -> None:
        """Take old panels away, and pin the one that stands. Discord may be away."""
        left = await self._service.leftovers(guild)
        if any(each.message == UNKNOWN for each in left):
            try:
                await self._look_for_strays(guild)
            except UNREACHABLE:
                return  # next minute
            left = await self._service.leftovers(guild)
        for each in left:
            await self._take_away(guild, each)
        if left and not await self._service.leftovers(guild):
            self._bot.dispatch("trouble_over", guild, "panel-left")
        await self._pin(guild)

    async def _take_away(self, guild: GuildId, left: Leftover) -> None:
        message = self._message(left.channel, left.message)
        try:
            await message.delete()
        except discord.NotFound:
            if timedelta() <= self._bot.services.clock() - left.at < PACE:
                return  # believed when it is said a second time, a minute later
        except UNREACHABLE as error:
            if is_refusal(error):
                self._bot.dispatch("trouble", guild, "panel-left")
                await self._unpin(message)
            return
        await self._service.note_deleted(guild, left)

    async def _unpin(self, message: discord.PartialMessage) -> None:
        try:
            await message.unpin()
        except UNREACHABLE:
            return  # the admin was told of it

    async def _look_for_strays(self, guild: GuildId) -> None:
        """After a crash or a lost answer nobody knows whether a panel arrived: look for it."""
        for each in await self._service.leftovers(guild):
            if each.message != UNKNOWN:
                continue
            try:
                async for stray in self._strays(guild, each):
                    await self._service.note_leftover(guild, each.channel, stray)
            except (discord.Forbidden, discord.NotFound):
                pass  # where nothing can be read, nothing can be found; the check-up says so
            await self._service.note_not_posted(guild, each.channel)

    async def _strays(self, guild: GuildId, since: Leftover) -> AsyncIterator[int]:
        known = await self._service.known(guild)
        after = discord.Object(self._bot.discords_clock.around(since.at, SLACK)[0])
        place = self._bot.get_partial_messageable(since.channel)
        async for message in place.history(limit=100, after=after, oldest_first=True):
            stands = known is not None and known.message == message.id
            if message.author.id == self._bot.own_id and not stands and _is_panel(message):
                yield message.id

    # -- the pin ------------------------------------------------------------------------------

    def may_pin(self, guild: GuildId) -> None:
        """Something changed: it may be pinned now where it could not before."""
        self._pin_again.pop(guild, None)

    async def _pin(self, guild: GuildId) -> None:
        known, now = await self._service.known(guild), self._bot.services.clock()
        if known is None or known.pinned or now < self._pin_again.get(guild, now):
            return
        try:
            await self._message(known.channel, known.message).pin()
        except UNREACHABLE as error:
            if is_refusal(error):
                self._pin_again[guild] = now + LOOKED_EVERY
            if isinstance(error, discord.HTTPException) and error.code == PINS_FULL:
                self._bot.dispatch("trouble", guild, "panel-unpinned")
            return
        await self._service.note_pinned(guild, known)
        self._bot.dispatch("trouble_over", guild, "panel-unpinned")

    def _message(self, channel: int, message: int) -> discord.PartialMessage:
        return self._bot.get_partial_messageable(channel).get_partial_message(message)


def _is_panel(message: discord.Message) -> bool:
    return {getattr(part, "custom_id", None) for part in parts_of(message)} >= DOORS
