"""Posts each published card once in the introductions channel, and keeps the message true."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Public
from bot.guilds.trial import Trial
from bot.shell.client import Bankje
from bot.shell.errors import is_forbidden
from bot.shell.kept_message import EditResult, KeptMessageCog, try_edit
from bot.shell.posts import PostSubject
from bot.store.posted_messages import MessageStep
from cogs.introductions.rules.cards import Card, CardMessage, CardStatus, next_step
from cogs.introductions.service.cards import CardMessages, Cards
from cogs.introductions.views import cards as views


class CardMessagesCog(KeptMessageCog):
    def __init__(self, bot: Bankje) -> None:
        super().__init__(bot, "cards")
        self._cards = bot.services.shared(Cards)
        self._messages = CardMessages(bot.services)

    async def servers(self) -> list[GuildId]:
        return await self._messages.servers()

    async def look(self, guild: GuildId) -> None:
        for each in (await self._messages.all(guild)).values():
            if each.place and each.place.message:
                forget = partial(self._messages.forget_message, each.place)
                await self.look_at(each.place.channel, each.place.message, forget)

    async def forget(self, guild: GuildId, channel: int, messages: set[int]) -> bool:
        if await self._messages.channel(guild) != channel:
            return False
        places = [each.place for each in (await self._messages.all(guild)).values()]
        deleted = [place for place in places if place and place.message in messages]
        for place in deleted:
            await self._messages.forget_message(place)
        return bool(deleted)

    def failed(self, guild: GuildId, error: BaseException) -> None:
        if is_forbidden(error):
            self._bot.dispatch("trouble", guild, "cards-channel-permissions")

    @commands.Cog.listener()
    async def on_cards_changed(self, guild: GuildId) -> None:
        await self.refresh(guild)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, _account: int) -> None:
        await self.refresh(guild)
        await self._bot.sweeper.erase_due(self._bot.services.clock())

    async def make_true(self, guild: GuildId) -> None:
        if not await self._bot.services.shared(Trial).is_live(guild):
            return  # a card stands where everybody reads, and the bench is not open yet
        channel = await self._messages.channel(guild)
        standing, cards = await self._messages.all(guild), await self._cards.to_post(guild)
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
            await self._make_card_true(place, card, standing.get(card.worker.account))

    async def _make_card_true(
        self, place: discord.TextChannel, card: Card, known: CardStatus | None
    ) -> None:
        wanted = views.shown(self._say, card)
        step = next_step(known, place.id, wanted)
        if step is MessageStep.LOOK and known and known.place:
            known = await self._found(known, known.place)
            step = next_step(known, place.id, wanted)
        if step in {MessageStep.POST, MessageStep.MOVE}:
            await self._post(place, card, wanted)
        if step is MessageStep.EDIT and known and known.place:
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
        edit = self._bot.posts.edit(Public(place.id), at.message or 0, screen)
        result = await try_edit(edit)
        if result is EditResult.DONE:
            await self._messages.note_shown(card.worker.guild, known, wanted)
            return
        if result is EditResult.GONE:
            await self._messages.forget_message(at)
        else:
            self._bot.dispatch("trouble", card.worker.guild, "cards-refused")
        await self._post(place, card, wanted, again=True)

    async def _found(self, known: CardStatus, place: CardMessage) -> CardStatus:
        """After a crash nobody knows whether a card arrived: look, before it stands twice."""
        found = await self._bot.posts.find(place.channel, known.key, place.since)
        if found is None:
            await self._messages.forget_message(place)
            return replace(known, place=None)
        await self._messages.note_posted(place, found.id)
        return replace(known, place=replace(place, message=found.id))
