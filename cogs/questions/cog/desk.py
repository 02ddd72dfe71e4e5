"""The desk between the two sides: what goes into the thread, and what comes out of it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Collection
from typing import Literal
from weakref import WeakValueDictionary

import discord

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import account_of
from bot.shell.posts import ringing
from bot.shell.replies import Interaction
from bot.shell.views import Screen, Words
from cogs.introductions.rules import Worker
from cogs.introductions.service import Introductions
from cogs.office_hours.rules import Openness
from cogs.office_hours.service.hours import OfficeHours
from cogs.questions import rules
from cogs.questions.cog.bell import Bell
from cogs.questions.cog.places import Places
from cogs.questions.rules import ANYTHING, Conversation, Request, turns
from cogs.questions.service.answering import Answering
from cogs.questions.service.notices import Notice
from cogs.questions.service.questions import Questions
from cogs.questions.service.relay import Relayed
from cogs.questions.views import asking as asking_views
from cogs.questions.views import team as team_views

SLOW = 20.0
"""Seconds after which Discord counts as not answering."""
A_DAY: Literal[1440] = 1440
"""Minutes of silence after which Discord folds a thread away; writing unfolds it."""
REMEMBERED = 2000
"""Forms of which a second submit is recognised."""


class Desk:
    """Shared by the cogs of this room. Keeps nothing that must survive a restart."""

    def __init__(self, bot: Bankje) -> None:
        self.bot = bot
        self.service = Questions(bot.house)
        self.introductions = bot.house.shared(Introductions)
        self.hours = OfficeHours(bot.house)
        self._answering = bot.house.shared(Answering)
        self.places = Places(bot)
        self.bell = Bell(self.hours)
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._forms: deque[str] = deque(maxlen=REMEMBERED)
        self.on_their_way: set[str] = set()

    @property
    def say(self) -> Words:
        """The texts in the language of the team channel."""
        return Words(self.bot.house.texts, self.bot.house.language)

    def token(self) -> str:
        return self.bot.house.chance.token()

    def one_at_a_time(self, key: str) -> asyncio.Lock:
        """Keep one person's, or one conversation's, acts in order."""
        return self._locks.setdefault(key, asyncio.Lock())

    def seen(self, token: str) -> bool:
        """Say whether this very form was already acted upon (a double submit)."""
        return token in self._forms

    def done(self, token: str) -> None:
        self._forms.append(token)

    async def own(self, interaction: Interaction, key: str) -> Conversation:
        """The person's own conversation, also from a direct message.

        Raise `Refusal("questions-gone")` for anybody else's, as for a wiped one.
        """
        return await self.owned(interaction.guild_id, interaction.user.id, key)

    async def owned(self, server: int | None, account: int, key: str) -> Conversation:
        """The same, for an act that does not answer; `server` is None in a direct message."""
        found = await self.service.by_key(key)
        if found is None or found.thread is None or server not in (None, found.guild):
            raise Refusal("questions-gone")
        return rules.only_its_own(found, self.bot.house.alias_of(found.guild, account))

    async def asked_for(self, interaction: Interaction, key: str) -> tuple[Worker, Conversation]:
        """Whoever acts for the team must be a worker, now, whatever the button looked like."""
        worker = await self.introductions.acting(*account_of(interaction))
        return worker, await self.service.of_team(worker, key)

    async def closer(self, conversation: Conversation) -> Worker | None:
        """Give the worker who closed it, if one did who is still of the team."""
        if conversation.closed_by is None:
            return None
        return await self.introductions.known(conversation.guild, conversation.closed_by)

    async def openness(self, conversation: Conversation) -> Openness:
        return await self.hours.openness(conversation.guild, conversation.only)

    # -- from the young person ------------------------------------------------------------------

    async def open(
        self, guild: GuildId, alias: Alias, words: str, request: Request = ANYTHING
    ) -> Conversation:
        """Post a first question: card, thread, words. Raise `Refusal("questions-not-arrived")`.

        When it raises, nothing is kept and what was posted goes at once. A disk that is too full
        to keep anything new raises `Refusal("shell-no-room")`.
        """
        self.bot.house.store.space.refuse_what_is_new()
        channel = await self.places.for_new(guild, request)
        begun, trace = await self.service.begin(guild, alias, channel.id, request)
        self.on_their_way.add(begun.key)
        try:
            async with asyncio.timeout(SLOW):
                thread = await self._post(channel, begun, words)
            return await self.service.arrived(begun, thread, trace)
        except UNREACHABLE:
            await self.service.abandon(begun)
            raise Refusal("questions-not-arrived") from None
        except Exception:
            await self.service.abandon(begun)
            raise
        finally:
            self.on_their_way.discard(begun.key)

    async def _post(self, channel: discord.TextChannel, begun: Conversation, words: str) -> int:
        """Card, thread, words. Their trace is written already; a thread has the id of its card."""
        calling = await self.bell.calling(begun)
        screen = team_views.card(self.say, begun, None, ended=False, calling=calling)
        card = await channel.send(view=screen, **ringing(calling))
        thread = await card.create_thread(name=begun.code_name, auto_archive_duration=A_DAY)
        await thread.send(view=team_views.asked(self.say, begun, words), **ringing(()))
        return thread.id

    async def add(self, conversation: Conversation, words: str) -> Conversation | None:
        """Put more words into the thread; give None when the team's thread is gone."""
        await self.places.of(conversation)
        try:
            async with asyncio.timeout(SLOW):
                calling = await self.bell.calling(conversation)
                screen = team_views.asked(self.say, conversation, words, calling)
                await self._send(conversation, screen, calling)
        except discord.NotFound:
            await self.service.abandon(conversation)
            return None
        except UNREACHABLE:
            raise Refusal("questions-not-arrived") from None
        return await self.service.follow_up(conversation)

    async def _send(
        self,
        conversation: Conversation,
        screen: Screen,
        calling: Collection[int] = (),
        under: int | None = None,
    ) -> int:
        """Post in the thread, maybe as a reply `under` one of its messages; give the message."""
        assert conversation.thread, "a conversation that has not arrived"
        place = self.bot.get_partial_messageable(conversation.thread)
        how = ringing(calling)
        if under:
            how["reference"] = place.get_partial_message(under)
        message: discord.Message = await place.send(view=screen, **how)
        return message.id

    async def call_for_help(self, conversation: Conversation) -> list[Worker]:
        """Tell who is on shift that someone does not feel safe (C3b); give who was really rung."""
        called = await self.bell.rung(conversation)
        if not called:
            return []
        accounts = [worker.account for worker in called]
        screen = team_views.unsafe(self.say, conversation, accounts)
        return called if await self.say_in_thread(conversation, screen, accounts) else []

    # -- from the team --------------------------------------------------------------------------

    async def answer(self, conversation: Conversation, worker: Worker, words: str) -> Relayed:
        """Relay an answer under the worker's name; say whether the young person was told.

        Raise `Refusal`: "questions-not-sent" when Discord does not take it, "questions-gone-team"
        when the thread was deleted, "questions-unsafe-channel" when others can read the channel,
        "questions-other-kind" when it is not for this kind of worker.
        """
        turns.for_them(conversation, worker)
        try:
            await self.places.of(conversation)
            async with asyncio.timeout(SLOW):
                message = await self._send(conversation, team_views.answer(self.say, worker, words))
        except discord.NotFound:
            await self.service.abandon(conversation)
            raise Refusal("questions-gone-team") from None
        except UNREACHABLE:
            raise Refusal("questions-not-sent") from None
        except Refusal:
            raise Refusal("questions-unsafe-channel") from None
        async with self.bot.house.store.writing():
            answered, notice = await self.service.answer(conversation, worker)
            if conversation.answered_at is None:
                moment = self.bot.house.clock()
                await self.hours.answered(conversation.guild, conversation.opened_at, moment)
            await self._answering.answered(answered, worker)
        return Relayed(message, notice is not None and await self.tell(answered, notice))

    async def say_in_thread(
        self,
        conversation: Conversation,
        screen: Screen,
        calling: Collection[int] = (),
        under: int | None = None,
    ) -> bool:
        """Say whether it stands there. Most of it, the card tells colleagues within a minute."""
        try:
            await self.places.of(conversation)
            await self._send(conversation, screen, calling, under)
        except (Refusal, *UNREACHABLE):
            return False
        return True

    async def tell(self, conversation: Conversation, notice: Notice) -> bool:
        """Send the notice without content to who chose it; say whether it went out."""
        place = self.bot.get_partial_messageable(notice.channel)
        screen = asking_views.notice(self.say, conversation)
        try:
            await self.bot.posts.send(place, screen, notice.trace)
        except (discord.Forbidden, discord.NotFound):
            # Closed direct messages: ask Discord no second time (F-C1). The inbox has it all.
            await self.service.notices.drop(conversation.guild, conversation.alias)
            return False
        except UNREACHABLE:
            await self.service.looked(conversation, None)
            return False
        return True

    async def worker_of(self, conversation: Conversation) -> Worker | None:
        if conversation.worker is None:
            return None
        return await self.introductions.known(conversation.guild, conversation.worker)
