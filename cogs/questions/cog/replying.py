"""A worker replies in the thread: relayed, or told why not; what was cut off is found again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

import discord

from bot.core.errors import Refusal
from bot.shell.components import has_id
from bot.shell.delivery import TextMark, marked
from bot.shell.errors import UNREACHABLE
from bot.shell.people import account_of_member
from bot.shell.views import server_words
from cogs.introductions.rules.team import Worker
from cogs.questions.cog.reading_replies import (
    POSTED,
    id_replied_to,
    is_for_the_young,
    is_reply,
    keys_on,
    left_out_of,
    replied_to,
)
from cogs.questions.cog.refusing_replies import ASIDE, NotesUnderReplies, refused_nonce
from cogs.questions.cog.relayed import ThreadContents, relayed_in, relayed_nonce
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.cog.threads import A_DAY
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.replies import is_told_enough
from cogs.questions.views import answers as answer_views

FRESH = timedelta(minutes=5)
"""So long after it was written, a reply that was cut off is still relayed by itself: it was meant
for the young person, and a bot that was killed is back by then. What is older may have been
overtaken by a call or a visit: its writer is asked."""
LATELY = A_DAY
"""Of what is older, nobody is told any more: they have seen that no answer came of it."""


class Replies:
    def __init__(self, gateway: DiscordThreadGateway, notes: NotesUnderReplies) -> None:
        self._gateway = gateway
        self._notes = notes
        self._bot = gateway.bot

    async def heard(self, message: discord.Message) -> None:
        """Relay an explicit reply to one of our messages, or say under it why not."""
        conversation = await self._gateway.service.by_thread(message.channel.id)
        conversation = conversation or await self._of_loose_words(message)
        if conversation is None or not message.guild or conversation.guild != message.guild.id:
            return
        async with self._gateway.locks.conversation(conversation.key):
            if not self._gateway.forms.is_done(str(message.id)):
                await self._settle(message, conversation, message.author)

    async def _of_loose_words(self, message: discord.Message) -> Conversation | None:
        """The conversation whose first words stand in the team's channel, without a thread yet."""
        for key in keys_on(message):
            found = await self._gateway.service.by_key(key)
            if found and found.words and found.words == id_replied_to(message):
                return found
        return None

    async def _settle(
        self, message: discord.Message, conversation: Conversation, who: discord.abc.User
    ) -> None:
        """To be called with the conversation's lock."""
        self._gateway.forms.done(str(message.id))
        is_settled = False
        try:
            await self._relay_what_is_meant(message, conversation, who)
            is_settled = True
        except Refusal as refusal:
            said = await self._with_other_ways(refusal, message, conversation)
            await self._notes.refuse(conversation, said, message.id)
            is_settled = True
        finally:
            if not is_settled:  # whatever broke, the minute's work finds it in the thread
                self._gateway.threads.unsure.add(conversation.key)

    async def _with_other_ways(
        self, refusal: Refusal, message: discord.Message, conversation: Conversation
    ) -> Refusal:
        """What had no words says how else its writer can send it."""
        if refusal.text != "questions-reply-without-words":
            return refusal
        ways = await self._gateway.answers.other_ways(conversation, left_out_of(message))
        left_out = " ".join([str(refusal.facts["left_out"]), *ways])
        return Refusal(refusal.text, left_out=left_out)

    async def _relay_what_is_meant(
        self, message: discord.Message, conversation: Conversation, who: discord.abc.User
    ) -> None:
        worker = await self.writer(conversation, who)
        if not await self._is_meant(conversation, message):
            raise Refusal(ASIDE, code_name=conversation.code_name)
        await self._notes.refuse_contact(conversation, self.words_of(message))
        await self._relay(message, conversation, worker)

    async def _is_meant(self, conversation: Conversation, message: discord.Message) -> bool:
        """Look at what is replied to, should Discord have sent it along without its parts."""
        found = replied_to(message)
        if found is None or found.components or found.type not in POSTED:
            return is_for_the_young(message)
        place = self._bot.get_partial_messageable(message.channel.id)
        try:
            whole = relayed_in(await place.fetch_message(found.id))
        except discord.NotFound:
            return False
        except UNREACHABLE:
            raise Refusal("questions-reply-not-relayed", code_name=conversation.code_name) from None
        return whole is not None and whole.mark is TextMark.YOUNG

    async def _relay(
        self, message: discord.Message, conversation: Conversation, worker: Worker
    ) -> None:
        """Relay the words of it as they stand there now. Raise `Refusal` as `AnswerDelivery`."""
        words = self.words_of(message)
        left_out = left_out_of(message)
        await self._gateway.answers.relay(
            conversation,
            worker,
            words,
            relayed_nonce(message.id),
            left_out=left_out,
            under=message.id,
        )

    def words_of(self, message: discord.Message) -> str:
        """Raise `Refusal` when there are none that can be relayed."""
        if message.content.strip():
            return rules.checked_words(message.content)
        if left_out := left_out_of(message):
            said = answer_views.not_passed_on(server_words(self._bot.services), left_out)
            raise Refusal("questions-reply-without-words", left_out=said)
        raise Refusal("questions-reply-unreadable")

    # -- what is sent after all -----------------------------------------------------------------

    async def send_anyway(
        self, conversation: Conversation, reply: int, by: discord.abc.User
    ) -> None:
        """Relay a reply that was not to words of the young person, signed by its writer, once.

        To be called with the conversation's lock; `by`: who pressed. Raise `Refusal`:
        "questions-reply-gone" when it does not stand there any more, "questions-not-your-words"
        for a colleague, as `Threads.read`, and as `AnswerDelivery.relay`.
        """
        newer = await self._gateway.threads.since(conversation, reply)
        found = newer[0] if newer and newer[0].id == reply else None
        if found is None or not is_reply(found, self._bot.own_id):
            raise Refusal("questions-reply-gone")
        if any(has_id(each, marked(TextMark.TEAM, relayed_nonce(reply))) for each in newer):
            return
        if by.id != found.author.id:  # nobody speaks in another's name
            raise Refusal("questions-not-your-words")
        await self._relay(found, conversation, await self.writer(conversation, by))

    async def writer(self, conversation: Conversation, who: discord.abc.User) -> Worker:
        """The worker who wrote. Raise as `Introductions.acting`; who has left has no roles."""
        account = account_of_member(conversation.guild, who)
        return await self._gateway.introductions.acting(*account)

    # -- what was cut off -----------------------------------------------------------------------

    async def look(self, conversation: Conversation, standing: ThreadContents) -> bool:
        """Settle replies in a thread of which nothing came: the bot died, or was not there.

        To be called with the conversation's lock. Say whether it could be done.
        """
        # The oldest first: they are relayed in the order in which they were written.
        for each in _cut_off(standing.read, self._bot.own_id):
            age = self._bot.discords_clock.now() - each.created_at
            if age > LATELY or self._notes.waits(each.id):
                continue
            if await self._is_others(conversation, each, standing):
                continue
            is_late = age > FRESH or _is_overtaken(each, standing.read, self._bot.own_id)
            if is_late and is_for_the_young(each):
                name = conversation.code_name
                refusal = Refusal("questions-reply-not-relayed", code_name=name)
                await self._notes.refuse(conversation, refusal, each.id)
            elif not await self._settled_late(each, conversation):
                return False
        return True

    async def _is_others(
        self, conversation: Conversation, reply: discord.Message, standing: ThreadContents
    ) -> bool:
        """Whether it is of somebody who is no worker, and they were told so in that hour."""
        known = self._gateway.introductions.known
        if await known(conversation.guild, reply.author.id):
            return False
        told = [
            each.created_at
            for each in _refused_replies(standing.read, self._bot.own_id)
            if not await known(conversation.guild, each.author.id)
        ]
        return is_told_enough(told, reply.created_at)

    async def _settled_late(self, message: discord.Message, conversation: Conversation) -> bool:
        """Discord does not say in a thread's history which roles somebody has."""
        who = await self.member(conversation, message.author)
        if who is None:
            return False
        await self._settle(message, conversation, who)
        return True

    async def member(
        self, conversation: Conversation, author: discord.abc.User
    ) -> discord.abc.User | None:
        """None when nobody can say now; who has left has no roles."""
        known = self._bot.get_guild(conversation.guild)
        if known is None:
            return None
        if await self._gateway.introductions.known(conversation.guild, author.id) is None:
            return author
        try:
            return await known.fetch_member(author.id)
        except discord.NotFound:
            return author
        except UNREACHABLE:
            return None


def _cut_off(read: Sequence[discord.Message], account: int) -> list[discord.Message]:
    """Replies of which nothing came, neither relayed nor refused; the oldest first."""
    own = [each for each in read if each.author.id == account]
    return [each for each in reversed(read) if is_reply(each, account) and not _came(each, own)]


def _refused_replies(read: Sequence[discord.Message], account: int) -> list[discord.Message]:
    """Replies under which it was said why they were not relayed."""
    own = [each for each in read if each.author.id == account]
    replies = [each for each in read if is_reply(each, account)]
    return [each for each in replies if _is_refused(each, own)]


def _is_overtaken(reply: discord.Message, read: Sequence[discord.Message], account: int) -> bool:
    """Whether both sides read something newer already, that did not come of an earlier reply."""
    newer = [each for each in read if each.id > reply.id and each.author.id == account]
    before = [each.id for each in read if each.id < reply.id and is_reply(each, account)]
    expected = [marked(TextMark.TEAM, relayed_nonce(each)) for each in before]
    relayed = [each for each in newer if relayed_in(each)]
    return any(not any(has_id(each, mark) for mark in expected) for each in relayed)


def _came(reply: discord.Message, own: Collection[discord.Message]) -> bool:
    relayed = marked(TextMark.TEAM, relayed_nonce(reply.id))
    return _is_refused(reply, own) or any(has_id(each, relayed) for each in own)


def _is_refused(reply: discord.Message, own: Collection[discord.Message]) -> bool:
    refused = marked(TextMark.NOTE, refused_nonce(reply.id))
    return any(has_id(each, refused) for each in own)
