"""Opens a conversation on Discord: card, thread, words. Whole, taken back, or not known yet.

A thread that Discord does not let be made at once follows; the words wait in the channel.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import replace

import discord

from bot.core.alias import Alias, GuildId
from bot.core.audience import Within
from bot.core.errors import Refusal
from bot.guilds.intake import Intake
from bot.shell.client import Bankje
from bot.shell.delivery import NotArrived, NotKnown, TextMark
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import PostSubject
from bot.shell.views import Screen, server_words
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.cog.channels import ConversationChannels
from cogs.questions.cog.following import FULL, Following, first_nonce
from cogs.questions.rules.conversation import Conversation, Request, Urgency
from cogs.questions.rules.kept_names import KeptName
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import Questions
from cogs.questions.service.who_to_ring import WorkersToRing
from cogs.questions.views import team as team_views
from cogs.questions.views import their_words as words_views

FOR_A_THREAD = 3.0
"""Seconds to wait for a thread. Discord lets some fifty be made in five minutes."""
FOR_THE_REST = 30.0
"""Seconds to wait for what a wipe left standing to go: whoever wrote still waits for an answer."""
MANY = 4
"""From so many opening at once on, people are told that many are asking."""


class Opening:
    def __init__(
        self, bot: Bankje, service: Questions, places: ConversationChannels, to_ring: WorkersToRing
    ) -> None:
        self._bot = bot
        self._service = service
        self._openings = Openings(bot.services)
        self._places = places
        self._to_ring = to_ring
        self._intake = bot.services.shared(Intake)
        self.under_way: set[str] = set()
        """Keys of what is being opened now: nothing that has to be recovered."""
        self._many: Counter[GuildId] = Counter()
        self._following = Following(bot, service, places)
        self.follow = self._following.follow

    def are_many_asking(self, guild: GuildId) -> bool:
        return self._many.get(guild, 0) >= MANY

    async def open(
        self,
        guild: GuildId,
        alias: Alias,
        words: str,
        request: Request,
        carrying: KeptName | None = None,
    ) -> Conversation:
        """Post a first question. Raise `Refusal`.

        "questions-not-arrived": nothing is kept; "questions-not-arrived-wiping": but what was
        posted could not be deleted yet;
        "questions-not-known": Discord is silent, and it will be looked for;
        "questions-gone": it was wiped on its way; "shell-no-room": the disk is full;
        "shell-intake-stopped": somebody pressed the emergency stop, or as `Intake.refuse_new`.
        """
        self._bot.services.store.space.refuse_what_is_new()
        await self._intake.refuse_new(guild)
        place = await self._places.for_new(guild, request)
        begun, trace = await self._openings.begin(guild, alias, place.channel, request, carrying)
        self.under_way.add(begun.key)
        self._many[guild] += 1
        stands: set[int] = set()
        try:
            there = await self._whole(place, begun, trace, words, stands)
        except NotKnown:
            raise Refusal("questions-not-known") from None
        except UNREACHABLE:
            is_gone = await self._take_back(begun, stands)
            raise Refusal(f"questions-not-arrived{'' if is_gone else '-wiping'}") from None
        except Exception:
            await self._take_back(begun, stands)
            raise
        finally:
            self._many[guild] -= 1
            self.under_way.discard(begun.key)
        self._bot.dispatch("question_arrived", there)
        return there

    async def _take_back(self, begun: Conversation, stands: set[int]) -> bool:
        """Let what was posted go at once; say whether it did.

        A card that stays would be answered into nothing; the sweeper tries again.

        `stands`: what is known to stand in the channel. A wipe that overtook it may have looked
        before it stood, and have dropped its traces: it has new ones then.
        """
        await self._openings.abandon(begun)
        await self._bot.sweeper.erase([begun.key])
        now = self._bot.services.clock()
        for message in stands - await self._traced():
            await self._bot.services.traces.found(
                guild=begun.guild, kind="thread", channel=begun.channel, message=message, at=now
            )
        if stands:
            with suppress(TimeoutError):  # it stays due, and the minute's work goes on
                async with asyncio.timeout(FOR_THE_REST):
                    await self._bot.sweeper.erase_due(now)
        return not stands & await self._traced()

    async def _traced(self) -> set[int]:
        messages, _ = await self._bot.services.traces.known()
        return messages

    async def _whole(
        self,
        place: Within,
        begun: Conversation,
        trace: int,
        words: str,
        stands: set[int],
    ) -> Conversation:
        card = await self._card(place, begun, trace)
        stands.add(card.id)
        await self._service.still_there(begun)
        making = asyncio.create_task(self._following.make(place, card.id, begun))
        self._following.hold(making)
        is_made = await self._is_made(making, begun)
        await self._service.still_there(begun)  # wiped meanwhile: no word of it is posted
        if is_made:
            await self._write(replace(place, thread=card.id), begun, words)
            return await self._openings.arrived(begun, card.id, trace)
        # Now, so that a search for the words does not take the card for them.
        await self._bot.services.traces.posted(trace, card.id)
        loose = await self._write_loosely(place, begun, words)
        stands.add(loose)
        there = await self._openings.arrived(begun, card.id, trace, loose)
        making.add_done_callback(lambda _: self._following.begin(there))
        return there

    async def _card(self, place: Within, begun: Conversation, trace: int) -> discord.Message:
        is_urgent = begun.urgency is Urgency.UNSAFE
        async with self._bot.posts.lanes.turn(place.channel, urgent=is_urgent):
            calling = await self._to_ring.who_to_ring(begun)
            what = str(begun.guild)
            heard = self._to_ring.note_rung(what, begun, calling)
            say, earlier = server_words(self._bot.services), await self.earlier(begun)
            screen = team_views.card(
                say, begun, None, ended=False, calling=calling, earlier=earlier
            )

            async def still_wanted() -> None:
                await self._service.still_there(begun)

            try:
                return await self._bot.posts.begin(
                    place, screen, trace, calling=heard, still_wanted=still_wanted
                )
            except Exception:
                self._to_ring.forget_rung(what, begun, heard)
                raise

    async def earlier(self, conversation: Conversation) -> Worker | None:
        """With whom they talked before, and who is asked first; of the team still (R71)."""
        if conversation.meant_for is None:
            return None
        team = self._bot.services.shared(Introductions)
        return await team.known(conversation.guild, conversation.meant_for)

    async def _is_made(self, making: asyncio.Task[None], begun: Conversation) -> bool:
        """Whether it was made soon. Raise when Discord said that it never will be."""
        await asyncio.wait({making}, timeout=FOR_A_THREAD)
        if not making.done():
            return False
        try:
            making.result()
        except NotArrived as no:
            if no.code != FULL:
                raise
            self._following.tell_if_full(begun.guild, no)
            return False
        return True

    async def _write(self, place: Within, begun: Conversation, words: str) -> None:
        def draw(component: int) -> Screen:
            return words_views.their_words(
                server_words(self._bot.services), begun, words, component
            )

        await self._bot.posts.marked(place, draw, TextMark.YOUNG, first_nonce(begun))

    async def _write_loosely(self, place: Within, begun: Conversation, words: str) -> int:
        """In the team channel itself, without a sound: the thread follows."""
        about = PostSubject(begun.guild, begun.key, begun.expires_at)
        async with self._bot.posts.lanes.turn(place.channel):

            def draw(component: int) -> Screen:
                return words_views.their_words(
                    server_words(self._bot.services), begun, words, component
                )

            message = await self._bot.posts.post_marked(place, draw, TextMark.YOUNG, about)
        return message.id
