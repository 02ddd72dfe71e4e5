"""Opening a conversation: written down before anything is posted, whole or taken back."""

from __future__ import annotations

from dataclasses import replace

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.guild_profile import GuildProfile
from bot.store.opening import Conflict
from cogs.consent.service import Consent
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.repository.used_names import UsedNames
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.code_names import code_name
from cogs.questions.rules.conversation import (
    ANYTHING,
    Conversation,
    Key,
    Request,
    RequestKind,
    Urgency,
)
from cogs.questions.rules.kept_names import KeptName
from cogs.questions.service.endings import Endings
from cogs.questions.service.hooks import AFTER_ARRIVAL
from cogs.questions.service.kept_names import KeptNames
from cogs.questions.service.practice import Practice
from cogs.questions.service.questions import Questions

COUNTED = {
    RequestKind.IDEA: "ideas",
    RequestKind.ACTIVITY: "activities",
    RequestKind.SHOW: "shown",
}
"""What is counted apart: the good comes first in the report (R3). A worry needs no count."""
TRIES = 20
"""Code names that may be taken before we give up drawing one."""


class Openings:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._conversations = ConversationRepository(services.store)
        self._names = UsedNames(services.store)
        self._questions = Questions(services)
        self._consent = Consent(services)
        self._endings = Endings(services)
        self._kept = KeptNames(services)
        self._practice = services.shared(Practice)

    async def is_under_way(self, guild: GuildId, alias: Alias) -> bool:
        """Whether a question of theirs was begun, and nobody can say yet that it arrived."""
        found = await self._conversations.latest(guild, alias, self._services.clock())
        return found is not None and found.thread is None

    async def begin(
        self,
        guild: GuildId,
        alias: Alias,
        channel: int,
        request: Request = ANYTHING,
        carrying: KeptName | None = None,
    ) -> tuple[Conversation, int]:
        """Write down that a question is on its way, before anything is posted; give its trace.

        `carrying`: name and worker of what it continues; otherwise those that they chose to keep.
        Raise `Refusal`: "questions-one-at-a-time" if this person already has one, and
        "questions-read-first" if they did not read the start, or wiped that meanwhile.
        """
        moment, keeping = self._services.clock(), self._services.retention
        kept = carrying or await self._kept.carried(guild, alias, request)
        for tries in range(TRIES):
            begun = await self._begun(guild, alias, channel, request, tries, kept)
            try:
                async with self._services.store.writing():
                    await self._must_know(guild, alias, request)
                    before = moment - keeping.idle
                    await self._conversations.add(
                        begun,
                        ended_before=before,
                        grace=keeping.unanswered,
                        carried=kept is not None,
                    )
                    return begun, await self._intend_card(begun)
            except Conflict:
                continue
        raise Refusal("questions-one-at-a-time")

    async def _must_know(self, guild: GuildId, alias: Alias, request: Request) -> None:
        """Who writes in need read one line of the start; everybody else all of it (C3a)."""
        if request.urgency is Urgency.UNSAFE:
            await self._consent.read_in_short(guild, alias)
        elif not await self._consent.has_agreed(guild, alias):
            raise Refusal("questions-read-first")

    async def _intend_card(self, begun: Conversation) -> int:
        return await self._services.traces.intend(
            guild=begun.guild,
            about=begun.key,
            kind="thread",
            channel=begun.channel,
            moment=begun.opened_at,
            due=begun.expires_at,
        )

    async def _begun(
        self,
        guild: GuildId,
        alias: Alias,
        channel: int,
        request: Request,
        tries: int,
        kept: KeptName | None,
    ) -> Conversation:
        random_source = self._services.random_source
        name = kept.code_name if kept else code_name(random_source, tries=tries)
        key, moment = Key(random_source.token()), self._services.clock()
        blank = rules.begun(key, guild, alias, name, channel, request, moment)
        first = await self._kept.worker_for(kept, request) if kept else None
        return await self._endings.with_end(replace(blank, meant_for=first))

    async def arrived(
        self,
        conversation: Conversation,
        thread: int,
        trace: int | None = None,
        words: int | None = None,
    ) -> Conversation:
        """The question stands in the thread, or in the message `words`: only now does it exist.

        Raise `Refusal("questions-gone")` when it was wiped on the way.
        """
        async with self._services.store.writing():
            known = await self._questions.still_there(conversation)
            if known.thread:  # whoever looked for it was overtaken: it counts once
                return known
            there = replace(conversation, thread=thread, words=words)
            if trace is not None:
                await self._services.traces.posted(trace, thread)
            await self._conversations.arrived(there.key, thread, words)
            await self._questions.keep(there)
            await self._services.extensions.call(AFTER_ARRIVAL, there)
            if self._practice.is_practice(there):
                return there
            await self._services.counters.add(there.guild, "conversations", there.opened_at)
            if counted := COUNTED.get(there.about):
                await self._services.counters.add(there.guild, counted, there.opened_at)
        return there

    async def loose(self) -> list[Conversation]:
        """Whose words wait for their thread."""
        return await self._conversations.loose(self._services.clock())

    async def in_thread(self, conversation: Conversation) -> Conversation:
        """The words stand in the thread now; the message in the channel may go."""
        async with self._services.store.writing():
            await self._conversations.in_thread(conversation.key)
            if conversation.words:
                channel, now = conversation.channel, self._services.clock()
                await self._services.traces.end_one_at(channel, conversation.words, now)
        return replace(conversation, words=None)

    async def abandon(self, conversation: Conversation) -> None:
        """Take everything back: what was posted goes at once, the row is gone."""
        async with self._services.store.writing():
            await self._conversations.drop(conversation.key)
            await self._services.traces.end_at(conversation.key, self._services.clock())

    async def use_every_name(self) -> None:
        """At every start, and so after every restore."""
        await self._names.use_every_name()
        guilds = await self._services.guilds.with_room(GuildProfile)
        await self._names.use_lost_names(guilds, self._services.clock())

    async def opening(self) -> list[Conversation]:
        """Questions that were on their way when the bot died."""
        return await self._conversations.opening()
