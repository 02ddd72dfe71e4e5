"""Posts each published card once in the introductions channel, and keeps the message true."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Public
from bot.shell.client import MINUTE, Bankje
from bot.shell.errors import UNREACHABLE, is_forbidden
from bot.shell.posts import NOT_ANY_MORE, PostSubject
from bot.shell.views import Words
from cogs.introductions.rules.cards import Card, CardMessage, CardStatus, CardStep, next_step
from cogs.introductions.service.cards import CardMessages, Cards
from cogs.introductions.views import cards as views


class CardMessageCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._cards = bot.services.shared(Cards)
        self._messages = CardMessages(bot.services)
        self._one_at_a_time = asyncio.Lock()
        bot.schedule.every(MINUTE, self.every_minute, name="cards")

    @property
    def _say(self) -> Words:
        return Words(self._bot.services.texts, self._bot.services.language)

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._messages.servers():
            await self.refresh(guild)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        for guild in await self._messages.servers():
            await self._look(guild)
        await self.every_minute(self._bot.services.clock())

    @commands.Cog.listener()
    async def on_cards_changed(self, guild: GuildId) -> None:
        await self.refresh(guild)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, _account: int) -> None:
        await self.refresh(guild)
        await self._bot.sweeper.erase_due(self._bot.services.clock())

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        await self._deleted(event.guild_id, event.channel_id, {event.message_id})

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        await self._deleted(event.guild_id, event.channel_id, event.message_ids)

    async def _deleted(self, server: int | None, channel: int, messages: set[int]) -> None:
        guild = GuildId(server or 0)
        if await self._messages.channel(guild) != channel:
            return
        deleted = await self._forget_deleted(guild, messages)
        if deleted:
            await self.refresh(guild)

    async def _forget_deleted(self, guild: GuildId, messages: set[int]) -> bool:
        places = [each.place for each in (await self._messages.all(guild)).values()]
        deleted = [place for place in places if place and place.message in messages]
        for place in deleted:
            await self._messages.forget_message(place)
        return bool(deleted)

    async def refresh(self, guild: GuildId) -> None:
        """Do what the cards need, with at most one call for each, while Discord is there."""
        async with self._one_at_a_time:
            known = self._bot.get_guild(guild)
            if known is None or known.unavailable:
                return
            try:
                await self._refresh(guild, await self._messages.channel(guild))
            except UNREACHABLE as error:
                if is_forbidden(error):
                    self._bot.dispatch("trouble", guild, "cards-channel-permissions")
                # otherwise the next minute tries again

    async def _refresh(self, guild: GuildId, channel: int) -> None:
        standing, cards = await self._messages.all(guild), await self._cards.standing_cards(guild)
        shown = {card.worker.account for card in cards}
        for account, each in standing.items():
            if account not in shown:
                await self._messages.take_away(guild, each)
        if not channel or not cards:
            return
        place = self._bot.get_channel(channel)
        if not isinstance(place, discord.TextChannel):
            self._bot.dispatch("trouble", guild, "cards-channel-gone")
            return
        for card in cards:
            await self._make_true(place, card, standing.get(card.worker.account))

    async def _make_true(
        self, place: discord.TextChannel, card: Card, known: CardStatus | None
    ) -> None:
        wanted = views.shown(self._say, card)
        step = next_step(known, place.id, wanted)
        if step is CardStep.LOOK and known and known.place:
            known = await self._found(known, known.place)
            step = next_step(known, place.id, wanted)
        if step in {CardStep.POST, CardStep.MOVE}:
            await self._post(place, card, wanted)
        if step is CardStep.EDIT and known and known.place:
            await self._edit(place, card, known, known.place, wanted)

    async def _post(
        self, place: discord.TextChannel, card: Card, wanted: str, *, again: bool = False
    ) -> None:
        """Post it; `again`, in place of one that stood, it makes no sound."""
        guild, account = card.worker.guild, card.worker.account
        key, due = await self._messages.begin(guild, account)
        screen = views.published_card(self._say, card, key)
        about = PostSubject(guild, key, due)
        await self._bot.posts.post(Public(place.id), screen, about, quietly=again)
        await self._messages.note_shown(guild, CardStatus(account, key, wanted, None), wanted)
        self._bot.dispatch("trouble_over", guild, "cards-refused")

    async def _edit(
        self,
        place: discord.TextChannel,
        card: Card,
        known: CardStatus,
        at: CardMessage,
        wanted: str,
    ) -> None:
        screen = views.published_card(self._say, card, known.key)
        try:
            await self._bot.posts.edit(Public(place.id), at.message or 0, screen)
        except discord.NotFound:
            await self._messages.forget_message(at)
            await self._post(place, card, wanted, again=True)
            return
        except discord.HTTPException as error:
            if error.code not in NOT_ANY_MORE:
                raise
            self._bot.dispatch("trouble", card.worker.guild, "cards-refused")
            await self._post(place, card, wanted, again=True)
            return
        await self._messages.note_shown(card.worker.guild, known, wanted)

    async def _found(self, known: CardStatus, place: CardMessage) -> CardStatus:
        """After a crash nobody knows whether a card arrived: look, before it stands twice."""
        found = await self._bot.posts.find(place.channel, known.key, place.since)
        if found is None:
            await self._messages.forget_message(place)
            return replace(known, place=None)
        await self._messages.note_posted(place, found.id)
        return replace(known, place=replace(place, message=found.id))

    async def _look(self, guild: GuildId) -> None:
        """After a restart: do they still stand? Deletions in between were not heard."""
        for each in (await self._messages.all(guild)).values():
            if each.place and each.place.message:
                await self._look_at(each.place, each.place.message)

    async def _look_at(self, place: CardMessage, message: int) -> None:
        try:
            await self._bot.get_partial_messageable(place.channel).fetch_message(message)
        except discord.NotFound:
            await self._messages.forget_message(place)
        except UNREACHABLE:
            return
