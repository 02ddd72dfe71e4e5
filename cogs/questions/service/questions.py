"""Finds and changes conversations, step by step. What is posted where, the cog does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.posted_messages import Trace
from cogs.consent.service import Consent
from cogs.introductions.rules.team import Worker
from cogs.questions.repository.conversations import ConversationRepository
from cogs.questions.repository.dm_notices import DmNoticeRepository
from cogs.questions.rules import assignment, endings, pausing
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import Conversation, Key, Urgency
from cogs.questions.rules.recovery import knowing
from cogs.questions.service.dm_notices import DmNotice, DmNotices
from cogs.questions.service.dry_run import DryConversations
from cogs.questions.service.endings import Endings
from cogs.questions.service.hooks import AFTER_CALL, AFTER_STOP, AT_CLOSING
from cogs.questions.service.practice import Practice


class Questions:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._conversations = ConversationRepository(services.store)
        self._dm_requests = DmNoticeRepository(services.store)
        self.notices = DmNotices(services)
        self._consent = Consent(services)
        self._endings = Endings(services)
        self._practice = services.shared(Practice)
        self._dry = services.shared(DryConversations)

    # -- looking --------------------------------------------------------------------------------

    async def current(self, guild: GuildId, alias: Alias) -> Conversation | None:
        """The conversation that this person is in, unless it has ended."""
        found = await self.latest(guild, alias)
        return found if found and not self.has_ended(found) else None

    async def latest(self, guild: GuildId, alias: Alias) -> Conversation | None:
        """The conversation of this person that still exists, ended or not, and has arrived."""
        found = await self._conversations.latest(guild, alias, self._services.clock())
        return found if found and found.thread else None

    async def longest(self, guild: GuildId, alias: Alias) -> datetime | None:
        """When the last of all conversations of this person here ends; None without any."""
        return await self._conversations.longest(guild, alias)

    async def by_thread(self, thread: int) -> Conversation | None:
        return await self._conversations.by_thread(thread, self._services.clock())

    async def of_team(self, worker: Worker, key: str) -> Conversation:
        """Give what this worker may act upon.

        Raise `Refusal("questions-gone-team")` when it is wiped, or another server's, and
        "questions-other-kind" when they want to talk with another kind of worker (R2).
        """
        found = self._dry.find(key, worker) or await self.by_key(key)
        if found is None or found.guild != worker.guild or found.thread is None:
            raise Refusal("questions-gone-team")
        return assignment.for_them(found, worker)

    async def by_key(self, key: str) -> Conversation | None:
        return await self._conversations.by_key(Key(key), self._services.clock())

    async def as_it_is(self, conversation: Conversation) -> Conversation:
        """Read it again: while Discord was slow, another may have changed whose turn it is."""
        return await self.by_key(conversation.key) or conversation

    async def still_there(self, conversation: Conversation) -> Conversation:
        """The same. Raise `Refusal("questions-gone")` when it was wiped meanwhile."""
        found = await self._conversations.by_key(conversation.key, self._services.clock())
        if found is None:
            raise Refusal("questions-gone")
        return found

    def ends_at(self, conversation: Conversation) -> datetime:
        return endings.ends_at(conversation, self._services.retention)

    def has_ended(self, conversation: Conversation) -> bool:
        return endings.has_ended(conversation, self._services.retention, self._services.clock())

    async def keys(self, guild: GuildId, alias: Alias) -> list[Key]:
        return await self._conversations.keys(guild, alias)

    # -- talking --------------------------------------------------------------------------------

    async def follow_up(
        self, conversation: Conversation, said: int | None = None, at: datetime | None = None
    ) -> Conversation:
        """`said`: the message. Raise `Refusal("questions-gone")` when it was wiped meanwhile."""
        async with self._services.store.writing():
            now = knowing(await self.still_there(conversation), said)
            spoken = rules.spoken_to(now, at or self._services.clock())
            # Whose turn it is stands on the card.
            is_news = spoken.waiting and (not now.waiting or now.paused_at is not None)
            return await self.change(spoken, card_is_true=False if is_news else None)

    async def answer(
        self,
        conversation: Conversation,
        worker: Worker | None,
        said: int | None = None,
        at: datetime | None = None,
        *,
        is_read: bool = False,
    ) -> tuple[Conversation, DmNotice | None]:
        """Note an answer; give the notice to send, if one was asked for and none is unread.

        Who stopped gets none, whatever was on its way (R25).

        `worker` None: nobody knows any more which; `said`: the message. What follows from an answer
        is in `Answering`; `is_read`: it has read the conversation in this transaction.
        Raise `Refusal("questions-gone")` when it was wiped meanwhile.
        """
        async with self._services.store.writing():
            there = conversation if is_read else await self.still_there(conversation)
            now = knowing(there, said)
            channel = await self._dm_requests.unaware(now, self._services.clock())
            done = await self._answered(now, worker, at or self._services.clock())
            if channel is None or pausing.is_stopped(now):
                return done, None
            # It ends with the conversation as it is now, and knows when they last spoke before.
            before = replace(now, expires_at=done.expires_at)
            return done, await self.notices.intend(before, channel)

    async def _answered(
        self, conversation: Conversation, worker: Worker | None, moment: datetime
    ) -> Conversation:
        is_news = conversation.worker is None or conversation.waiting
        done = rules.answered(conversation, worker, moment)
        async with self._services.store.writing():
            await self._practice.count(conversation, "answers", moment)
            return await self.change(done, card_is_true=False if is_news else None)

    async def lately(self, since: datetime) -> list[Conversation]:
        """In which something was said since then, the latest first."""
        return await self._conversations.lately(since, self._services.clock())

    async def declare(self, talk: Conversation, to: Urgency, *, sure: bool = False) -> Conversation:
        async with self._services.store.writing():
            now = await self.still_there(talk)
            return await self.change(assignment.declared(now, to, surely=sure))

    async def declare_unsafe(self, conversation: Conversation) -> tuple[Conversation, int]:
        """They do not feel safe: with it a trace is written, until who is here was called."""
        async with self._services.store.writing():
            now = await self.still_there(conversation)
            declared = await self.change(rules.called_for_help(now, self._services.clock()))
            assert declared.thread, "a conversation that has not arrived"
            await self._services.extensions.call(AFTER_CALL, declared)
            trace = await self._services.traces.intend(
                guild=declared.guild,
                about=declared.key,
                kind="message",
                channel=declared.thread,
                moment=self._services.clock(),
                due=declared.expires_at,
            )
        return declared, trace

    async def uncalled(self, conversation: Conversation) -> list[Trace]:
        """Calls for help that were on their way."""
        known, thread = await self._services.traces.find(conversation.key), conversation.thread
        return [each for each in known if each.channel == thread and each.message is None]

    async def close(self, conversation: Conversation, by: Worker | None = None) -> Conversation:
        """`by`: the worker who closes it; None for the young person."""
        async with self._services.store.writing():
            now = await self.still_there(conversation)
            closed = rules.closed(now, self._services.clock(), by)
            if now.closed_at is None:
                await self._services.counters.add(now.guild, "closed", self._services.clock())
                await self._services.extensions.call(AT_CLOSING, closed)
            return await self.change(closed)

    async def stop(self, conversation: Conversation) -> Conversation:
        """The young person ends it, with all that hangs on it, a notice too (R25)."""
        async with self._services.store.writing():
            closed = await self.close(conversation)
            await self.notices.looked(closed)
            await self._services.extensions.call(AFTER_STOP, closed)
        return closed

    async def replied_automatically(self, conversation: Conversation) -> None:
        async with self._services.store.writing():
            now = await self.still_there(conversation)
            await self.change(replace(now, auto_replied=True), card_is_true=None)

    def still_open(self, conversation: Conversation) -> Conversation:
        """Raise `Refusal("questions-ended")`."""
        return endings.still_open(conversation, self._services.retention, self._services.clock())

    async def change(
        self, conversation: Conversation, *, card_is_true: bool | None = False
    ) -> Conversation:
        """Keep a change and let everything that hangs on it end with it (F-D2).

        `card_is_true` None: the change does not show on the card.
        """
        changed = await self._endings.with_end(conversation)
        async with self._services.store.writing():
            await self._conversations.change(changed, card_is_true=card_is_true)
            await self.keep(changed)
        return changed

    async def end_anew(self, conversation: Conversation) -> None:
        """Let it end as hours are decided now; whatever happened to it since it was read stays."""
        async with self._services.store.writing():
            if now := await self.by_key(conversation.key):
                await self.change(now, card_is_true=None)

    async def keep(self, conversation: Conversation) -> None:
        """Everything that hangs on a conversation ends when it does.

        What hangs on the person, with the longest of theirs: an old one shortens nothing.
        """
        guild, alias, until = conversation.guild, conversation.alias, conversation.expires_at
        longest = await self._conversations.longest(guild, alias) or until
        await self._consent.keep(guild, alias, longest)
        await self._dm_requests.keep(guild, alias, longest)
        await self._services.traces.keep(conversation.key, until, self._services.clock())

    async def unsent_notices(self) -> list[tuple[Conversation, DmNotice]]:
        """What was written down to be sent and perhaps never was; who has looked needs none."""
        found = []
        for key, channel in await self.notices.all_notified():
            conversation = await self.by_key(key)
            if conversation is None:
                continue
            if notice := await self.notices.unsent(conversation, channel):
                found.append((conversation, notice))
        return found

    # -- cards and notices ----------------------------------------------------------------------

    async def untrue_cards(self) -> list[Conversation]:
        return await self._conversations.untrue_cards(self._services.clock())

    async def card_is_untrue(self, conversation: Conversation) -> None:
        await self._conversations.card_is_untrue(conversation.key)

    async def card_is_true(self, conversation: Conversation) -> None:
        await self._conversations.card_is_true(conversation.key)

    async def looked(self, conversation: Conversation, notice: tuple[int, int] | None) -> None:
        """They have read it: the next answer may be announced again, and the notices may go.

        `conversation`: as it was before it was shown. If anybody wrote meanwhile, they have not
        seen all, and what was announced stays so. `notice` is channel and message of the notice
        on which they pressed, if it was one.
        """
        async with self._services.store.writing():
            if not endings.saw_all(conversation, await self.as_it_is(conversation)):
                return
            await self.notices.looked(conversation)
            await self._read(conversation)
            if notice:
                await self._services.traces.end_one_at(*notice, self._services.clock())

    def as_seen(self, conversation: Conversation) -> Conversation:
        """The conversation as it is once they have looked."""
        if conversation.unread_since is None:
            return conversation
        return endings.read(conversation, self._services.retention, self._services.clock())

    async def _read(self, conversation: Conversation) -> None:
        """Nothing is unread now; what was given extra for it is given back."""
        if conversation.unread_since is not None:
            seen = self.as_seen(conversation)
            await self._conversations.read(seen)
            await self.keep(seen)


class ConversationCounts:
    """In which channels conversations stand, and how many: for who watches who can read there."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._conversations = ConversationRepository(services.store)

    async def by_channel(self, guild: GuildId) -> dict[tuple[int, str], int]:
        """How many stand in each channel, by the kind of worker who may read them, if only one.

        A channel in which only something stands that could not be deleted yet counts none.
        """
        left = await self._services.traces.channels_with_threads(guild)
        found = dict.fromkeys(((each, "") for each in left), 0)
        counted = await self._conversations.by_channel(guild, self._services.clock())
        of_a_kind = {channel for channel, kind in counted if kind}
        found = {at: 0 for at in found if at[0] not in of_a_kind}
        return found | counted

    async def conversations_in(self, guild: GuildId, channel: int) -> list[Conversation]:
        return await self._conversations.in_channel(guild, channel, self._services.clock())
