"""Says under a worker's reply why it, or a change of it, does not reach the young person."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.errors import Refusal
from bot.shell.delivery import TextMark, marked
from bot.shell.errors import UNREACHABLE
from bot.shell.posts import PostSubject
from bot.shell.views import Screen, server_words
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules.contact_details import contact_details, strange
from cogs.questions.rules.conversation import Conversation, is_unsafe
from cogs.questions.rules.replies import OTHERS_TOLD_EACH
from cogs.questions.service.known_details import KnownContacts
from cogs.questions.views import answers as answer_views
from cogs.questions.views import team as team_views

ASIDE, CONTACT = "questions-reply-aside", "questions-reply-contact"
NO_WORKERS = frozenset({"introductions-not-a-worker", "introductions-suspended"})
"""What people read who may not answer."""
MOST_UNSAID = 100
UNSAID_FOR = timedelta(days=1)
IN_CHANNEL_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A no to a worker's reply that could not be said yet. `reply` is their message."""

    conversation: Conversation
    refusal: Refusal
    reply: int
    nonce: str
    since: datetime


class NotesUnderReplies:
    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway
        self._bot = gateway.bot
        self._unsaid: deque[Unsaid] = deque(maxlen=MOST_UNSAID)
        self._known = KnownContacts(gateway.bot.services)
        self._others_told: dict[str, datetime] = {}
        """By a conversation's key: when people who are no workers read last that they are none."""

    def waits(self, reply: int) -> bool:
        """Whether something could not be said under it yet."""
        return any(each.reply == reply for each in self._unsaid)

    async def refuse_contact(
        self, conversation: Conversation, words: str, text: str = CONTACT
    ) -> None:
        """Raise `Refusal(text)` for a number or a link that is nobody's who should be there.

        Who does not feel safe waits for no question.
        """
        found = () if is_unsafe(conversation) else contact_details(words)
        if found and strange(found, await self._known.known_to(conversation.guild)):
            raise Refusal(text, code_name=conversation.code_name)

    async def refuse(
        self, conversation: Conversation, refusal: Refusal, reply: int, nonce: str = ""
    ) -> None:
        """Say it, never pass over a worker in silence; who is none reads it once an hour.

        What cannot be said now is said in a minute, and after a start: the thread shows that it
        was not said.
        """
        if refusal.text in NO_WORKERS and not self._may_tell_others(conversation):
            return
        now = self._bot.services.clock()
        unsaid = Unsaid(conversation, refusal, reply, nonce or refused_nonce(reply), now)
        if not await self._told(unsaid):
            self._unsaid.append(unsaid)

    def _may_tell_others(self, conversation: Conversation) -> bool:
        now = self._bot.services.clock()
        told = {k: at for k, at in self._others_told.items() if now - at < OTHERS_TOLD_EACH}
        self._others_told = {conversation.key: now} | told
        return conversation.key not in told

    async def _told(self, unsaid: Unsaid) -> bool:
        refusal = unsaid.refusal

        def draw(mark: int) -> Screen:
            if refusal.text in {ASIDE, CONTACT}:
                say, about = server_words(self._bot.services), unsaid.conversation
                return answer_views.may_go(say, refusal.text, about, unsaid.reply, mark)
            return team_views.note(
                server_words(self._bot.services), refusal.text, mark, **refusal.facts
            )

        if unsaid.conversation.words:
            await self._tell_in_channel(unsaid.conversation, draw)
            return True
        return await self._gateway.say_in_thread(
            unsaid.conversation, draw, under=unsaid.reply, nonce=unsaid.nonce
        )

    async def _tell_in_channel(
        self, conversation: Conversation, draw: Callable[[int], Screen]
    ) -> None:
        """Where there is no thread; it goes after an hour, as nobody needs it any more then."""
        due = min(self._bot.services.clock() + IN_CHANNEL_FOR, conversation.expires_at)
        about = PostSubject(conversation.guild, conversation.key, due)
        mark = marked(TextMark.NOTE, conversation.key)
        with suppress(Refusal, *UNREACHABLE):
            place = await self._gateway.places.card_of(conversation)
            await self._bot.posts.post(place, draw(mark), about, quietly=True)

    async def say_what_is_unsaid(self) -> None:
        waiting, oldest = [*self._unsaid], self._bot.services.clock() - UNSAID_FOR
        self._unsaid.clear()
        for each in waiting:
            if (
                each.since < oldest
                or await self._gateway.service.by_key(each.conversation.key) is None
            ):
                continue
            if not await self._told(each):
                self._unsaid.append(each)


def refused_nonce(reply: int) -> str:
    """The nonce of the line that says why."""
    return f"{reply}.no"
