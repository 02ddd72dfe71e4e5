"""A worker changed or deleted a reply that was relayed: what the young person reads follows.

Each relayed reply stands in the thread as a reply to the worker's message, so the thread itself
says which belong together: nothing of it is stored. What Discord tells without its text changes
nothing: without the intent for content the bot reads a reply only while it mentions the bot.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress

import discord
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.components import has_id
from bot.shell.delivery import TextMark, marked
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import NOT_ANY_MORE
from bot.shell.views import Screen, server_words
from cogs.introductions.rules.team import Worker
from cogs.questions.cog.reading_replies import left_out_of, may_reply_to
from cogs.questions.cog.refusing_replies import NO_WORKERS, NotesUnderReplies
from cogs.questions.cog.relayed import RelayedReply, ThreadContents, relayed_in, relayed_nonce
from cogs.questions.cog.replying import LATELY, Replies
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules import pausing
from cogs.questions.rules.conversation import Conversation, quoted
from cogs.questions.rules.replies import unchanged_nonce, unreadable_nonce
from cogs.questions.views import answers as answer_views
from cogs.questions.views import team as team_views

LATER, NEVER = "questions-correct-later", "questions-edit-refused"
GONE = {"questions-gone-team", "questions-answer-gone"}
UNREADABLE = frozenset({"questions-reply-unreadable", "questions-reply-without-words"})


class Corrections:
    def __init__(
        self, gateway: DiscordThreadGateway, replies: Replies, notes: NotesUnderReplies
    ) -> None:
        self._gateway = gateway
        self._replies = replies
        self._notes = notes
        self._threads = gateway.threads
        self._bot = gateway.bot

    # -- what Discord tells ---------------------------------------------------------------------

    async def edited(self, message: discord.Message) -> None:
        """A message changed: words, or only a preview, a pin, a flag, of which nothing comes."""
        if message.edited_at is None or not may_reply_to(message, self._bot.own_id):
            return
        if conversation := await self._conversation_of(message.channel.id):
            async with self._gateway.locks.conversation(conversation.key):
                found = await self._standing(conversation, {message.id})
                if message.id in found and not await self._followed(
                    conversation, message, found[message.id]
                ):
                    self._threads.unsure.add(conversation.key)

    async def deleted(self, channel: int, messages: Collection[int]) -> None:
        if conversation := await self._conversation_of(channel):
            async with self._gateway.locks.conversation(conversation.key):
                # Whether somebody waits for an answer again, the minute's work reads in the thread.
                self._threads.unsure.add(conversation.key)
                found = await self._standing(conversation, messages)
                for reply, relayed in found.items():
                    await self._deleted(conversation, relayed.message, reply)

    async def _conversation_of(self, thread: int) -> Conversation | None:
        found = await self._gateway.service.by_thread(thread)
        return None if found is None or found.words else found

    async def _standing(
        self, conversation: Conversation, replies: Collection[int]
    ) -> dict[int, RelayedReply]:
        """Which of these were relayed, and what stands of it. One call for what is not known."""
        known = self._threads.relayed_replies
        found = {each: known[each] for each in replies if each in known}
        unknown = {each for each in replies if each not in known}
        if not unknown:
            return found
        try:
            newer = await self._threads.since(conversation, min(unknown))
        except Refusal:
            self._threads.unsure.add(conversation.key)
            return found
        return found | {
            reply: relayed for reply, relayed in self._relayed(newer) if reply in unknown
        }

    def _relayed(self, read: Collection[discord.Message]) -> Iterator[tuple[int, RelayedReply]]:
        """Each relayed reply among these, by the worker's message, and how it stands there."""
        for each in read:
            reply = each.reference.message_id if each.reference else None
            part = relayed_in(each) if each.author.id == self._bot.own_id else None
            if reply is None or part is None:
                continue
            if has_id(each, marked(TextMark.TEAM, relayed_nonce(reply))):
                stands = answer_views.quoted_in(server_words(self._bot.services), part.words)
                yield reply, RelayedReply(each.id, hash(stands))

    # -- what was missed ------------------------------------------------------------------------

    async def look(self, conversation: Conversation, standing: ThreadContents) -> bool:
        """Follow what was changed and deleted while the bot was not there, of the last day.

        To be called with the conversation's lock. Say whether it could be done.
        """
        if not standing.read:
            return True
        by_id = {each.id: each for each in standing.read}
        oldest = standing.read[-1].id
        for reply, relayed in self._relayed(standing.read):
            ours, theirs = by_id[relayed.message], by_id.get(reply)
            if self._bot.discords_clock.now() - ours.created_at > LATELY:
                continue
            if theirs is None and reply > oldest:
                await self._deleted(conversation, relayed.message, reply)
                continue
            is_missed = theirs is not None and _is_missed(theirs, ours, standing.read)
            if theirs and is_missed and not await self._followed(conversation, theirs, relayed):
                return False
        return True

    # -- what follows ---------------------------------------------------------------------------

    async def _followed(
        self, conversation: Conversation, message: discord.Message, relayed: RelayedReply
    ) -> bool:
        """Say whether it is settled: otherwise the minute's work finds it in the thread."""
        try:
            words = self._replies.words_of(message)
            if hash(quoted(words)) == relayed.quoted:
                return True
            await self._notes.refuse_contact(conversation, words, "questions-edit-contact")
            who = await self._with_roles(conversation, message)
            if who is None:
                return False
            worker = await self._replies.writer(conversation, who)
            await self._correct(conversation, message, worker, words, relayed)
        except Refusal as refusal:
            if refusal.text == LATER:
                return False
            if refusal.text not in GONE:
                await self._say_unchanged(conversation, refusal, message.id)
        return True

    async def _with_roles(
        self, conversation: Conversation, message: discord.Message
    ) -> discord.abc.User | None:
        """Discord tells with an edit which roles its writer has, and in a thread's history not."""
        if isinstance(message.author, discord.Member):
            return message.author
        return await self._replies.member(conversation, message.author)

    async def _correct(
        self,
        conversation: Conversation,
        message: discord.Message,
        worker: Worker,
        words: str,
        relayed: RelayedReply,
    ) -> None:
        mark = marked(TextMark.TEAM, relayed_nonce(message.id))
        left_out = left_out_of(message)
        screen = answer_views.corrected(
            server_words(self._bot.services), worker, words, mark, left_out
        )
        await self.correct(conversation, relayed.message, screen)
        stands = RelayedReply(relayed.message, hash(quoted(words)))
        self._threads.note_relayed(message.id, stands)

    async def correct(self, conversation: Conversation, message: int, screen: Screen) -> None:
        """The same with other words; they reach nobody in a pause.

        Who looked already is told that there is something new: they may have read another hour. The
        worker reads the same of both (R23). Raise as `change`, or `Refusal("questions-paused")`.
        """
        pausing.not_paused(await self._gateway.service.as_it_is(conversation))
        await self.change(conversation, message, screen)
        self._bot.acts.begin(self._announce(conversation), "correction")

    async def _announce(self, conversation: Conversation) -> None:
        with suppress(Refusal):  # wiped meanwhile
            await self._gateway.send_dm_notice(conversation)

    async def change(self, conversation: Conversation, message: int, screen: Screen) -> None:
        """Let a relayed answer say something else. To be called with the conversation's lock.

        Raise `Refusal`: "questions-gone-team" when it was wiped, "questions-answer-gone" when
        somebody took ours away, "questions-edit-refused" when Discord never takes it, and
        "questions-correct-later" when it may do so later.
        """
        if await self._gateway.service.by_key(conversation.key) is None:
            raise Refusal("questions-gone-team")
        try:
            place = await self._gateway.places.place(conversation)
            await self._bot.posts.edit(place, message, screen)
        except discord.NotFound:
            raise Refusal("questions-answer-gone") from None
        except (Refusal, *UNREACHABLE) as error:
            if isinstance(error, discord.HTTPException) and error.code in NOT_ANY_MORE:
                why = server_words(self._bot.services)("questions-edit-too-often")
                name = conversation.code_name
                raise Refusal(NEVER, code_name=name, why=why) from None
            raise Refusal(LATER) from None
        self._bot.dispatch("answer_changed", conversation, message, screen)

    async def take_back(self, conversation: Conversation, message: int, nonce: str) -> None:
        """Leave a note in place of the words: what stands for the young person is gone at once.

        To be called with the conversation's lock. Raise as `change`, but for what is gone.
        """
        self._threads.unsure.add(conversation.key)  # whether they wait again
        say, name = server_words(self._bot.services), conversation.code_name
        mark = marked(TextMark.NOTE, nonce)
        screen = team_views.note(say, "questions-taken-back", mark, code_name=name)
        try:
            await self.change(conversation, message, screen)
        except Refusal as refusal:
            if refusal.text == NEVER:
                await self._delete(conversation, message)
            elif refusal.text not in GONE:
                raise

    async def _delete(self, conversation: Conversation, message: int) -> None:
        """What Discord lets nobody edit any more, it lets us delete."""
        if not await self._bot.posts.take_away(conversation.thread, message):
            raise Refusal(LATER)
        self._bot.dispatch("answer_changed", conversation, message, None)

    async def _say_unchanged(
        self, conversation: Conversation, refusal: Refusal, reply: int
    ) -> None:
        """Say under it that the young person still reads what stood there; unreadable ones once."""
        name, forms = conversation.code_name, self._gateway.forms
        if refusal.text in UNREADABLE:
            if not forms.is_done(unreadable_nonce(reply)):
                forms.done(unreadable_nonce(reply))
                said = Refusal("questions-edit-unreadable", code_name=name)
                await self._notes.refuse(conversation, said, reply, unreadable_nonce(reply))
        elif refusal.text in NO_WORKERS:
            await self._notes.refuse(conversation, refusal, reply, unchanged_nonce(reply))
        else:
            say = server_words(self._bot.services)
            why = refusal.facts.get("why") or say(refusal.text, **refusal.facts)
            said = Refusal("questions-edit-refused", code_name=name, why=why)
            await self._notes.refuse(conversation, said, reply, unchanged_nonce(reply))

    async def _deleted(self, conversation: Conversation, message: int, reply: int) -> None:
        """What cannot be done now, the minute's work finds in the thread."""
        with suppress(Refusal):
            await self.take_back(conversation, message, f"{reply}.gone")
            self._threads.relayed_replies.pop(reply, None)


class CorrectionsCog(commands.Cog):
    def __init__(self, _bot: Bankje, corrections: Corrections) -> None:
        self._corrections = corrections

    @commands.Cog.listener()
    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        if event.guild_id:
            await self._corrections.edited(event.message)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        if event.guild_id:
            await self._corrections.deleted(event.channel_id, {event.message_id})

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        if event.guild_id:
            await self._corrections.deleted(event.channel_id, event.message_ids)


def _is_missed(
    reply: discord.Message, ours: discord.Message, read: Collection[discord.Message]
) -> bool:
    """Whether a reply was changed, and neither followed nor refused since."""
    if reply.edited_at is None:
        return False
    unreadable, refused = (
        marked(TextMark.NOTE, nonce(reply.id)) for nonce in (unreadable_nonce, unchanged_nonce)
    )
    told = any(
        has_id(each, unreadable) or (has_id(each, refused) and each.created_at > reply.edited_at)
        for each in read
    )
    return not told and (
        bool(reply.content.strip()) or reply.edited_at > (ours.edited_at or ours.created_at)
    )
