"""Rings for a conversation: a line in the team's channel without a word of a young person (R83).

Words go into the thread without a sound, and mention nobody: who is mentioned in a thread belongs
to it from then on, and hears every later line. The ring has its trace before the words stand, so
that a kill in between does not keep a worker from hearing of them.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.views import server_words
from bot.store.posted_messages import Trace
from cogs.questions.cog.channels import ConversationChannels
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions
from cogs.questions.service.who_to_ring import Rings, WorkersToRing
from cogs.questions.views import team as team_views


class RingingWorkers:
    def __init__(
        self, bot: Bankje, service: Questions, places: ConversationChannels, to_ring: WorkersToRing
    ) -> None:
        self._bot = bot
        self._service = service
        self._places = places
        self._to_ring = to_ring
        self._rings = Rings(bot.services)
        self._under_way: set[int] = set()

    async def begin(self, conversation: Conversation, heard: Collection[int]) -> int | None:
        """Write down that these must hear of it; None when nobody must."""
        if not heard:
            return None
        trace = await self._rings.begin(conversation)
        self._under_way.add(trace)
        return trace

    async def never_mind(self, trace: int | None) -> None:
        """What it was about does not stand."""
        if trace:
            self._under_way.discard(trace)
            await self._bot.services.traces.gone(trace)

    async def ring(
        self, conversation: Conversation, trace: int | None, heard: Collection[int]
    ) -> None:
        """What does not go out now is tried again every minute."""
        if trace is None:
            return
        screen = team_views.ring(server_words(self._bot.services), conversation, heard)
        self._under_way.add(trace)
        try:
            place = await self._places.card_of(conversation)
            async with self._bot.posts.lanes.turn(place.channel):
                await self._service.still_there(conversation)
                await self._bot.posts.send(place, screen, trace, calling=heard)
        except Refusal as refusal:
            if refusal.text != "posts-away":  # wiped, or others read along there
                await self._bot.services.traces.gone(trace)
        except UNREACHABLE:
            return
        finally:
            self._under_way.discard(trace)

    async def unheard(self) -> None:
        """Every minute: what was to ring when the bot died, or when Discord was away."""
        for trace in await self._rings.unposted():
            if trace.id not in self._under_way:
                await self._again(trace)

    async def _again(self, trace: Trace) -> None:
        conversation = await self._service.by_key(trace.about)
        try:
            found = await self._bot.posts.find_traced(trace.id)
        except UNREACHABLE:
            return
        if found:
            await self._bot.services.traces.posted(trace.id, found.id)
            return
        calling = await self._to_ring.who_to_ring(conversation) if conversation else []
        if conversation is None or not conversation.waiting or not calling:
            await self._bot.services.traces.gone(trace.id)
            return
        await self.ring(conversation, trace.id, calling)
