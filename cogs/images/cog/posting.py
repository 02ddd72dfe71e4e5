"""Puts pictures of a young person into their thread, with the words in one post, and once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.locks import Locks
from bot.shell.time_left import in_turn
from bot.shell.uploads import Upload
from bot.shell.views import server_words
from cogs.images.cog.preparing import Preparing
from cogs.images.rules import outcomes as rules
from cogs.images.rules.outcomes import Outcome, Prepared
from cogs.images.service import SentForms
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.pictures import MOST_PICTURES
from cogs.questions.service.pace import Pace
from cogs.questions.service.pictures import PictureProvider

LOST, UNSURE = "questions-not-added", "questions-not-known"
"""What is raised when it surely does not stand, so that the words alone may be tried once more; and
when this very form is on its way already."""


@dataclass(frozen=True, slots=True)
class HandedIn:
    """`token`: of the form, or of the message on which they hang. `alt`: of each file.

    `follows`: they hang on a direct message, and go with it.
    """

    token: str
    words: str
    files: Sequence[Upload]
    alt: Sequence[str]
    follows: bool = False


class PicturePosting:
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._preparing = Preparing(bot)
        self._provider = bot.services.shared(PictureProvider)
        self._pace = bot.services.shared(Pace)
        self._locks = bot.services.shared(Locks)
        self._sent = SentForms()

    def is_sent(self, token: str) -> bool:
        return self._sent.outcome(token) is not None

    async def once(self, conversation: Conversation, given: HandedIn) -> Outcome:
        """What is handed in a second time is not fetched: give what came of it.

        Raise as `_post`.
        """
        lock = self._locks.conversation(f"images:{given.token}")
        async with in_turn(lock, Refusal(UNSURE)):
            known = self._sent.outcome(given.token)
            if known is None:
                known = await self._prepared_and_posted(conversation, given)
                self._sent.keep(given.token, known)
            return known

    async def _prepared_and_posted(self, conversation: Conversation, given: HandedIn) -> Outcome:
        """Their turn begins when it is drawn: what they write meanwhile waits for no picture."""
        if self._pace.is_fast(conversation):
            raise Refusal("images-fast")
        prepared = await self._preparing.prepared(given.files)
        lock = self._locks.person(conversation.guild, conversation.alias)
        async with in_turn(lock, Refusal(LOST)):
            return await self._post(conversation, given, prepared)

    async def _post(
        self, conversation: Conversation, given: HandedIn, prepared: Prepared
    ) -> Outcome:
        """Raise `Refusal` when nothing went: "images-left-…" for want of a picture.

        Otherwise as `PictureGateway.add`. When Discord surely did not take them together, the
        words go alone.
        """
        if not (given.words or prepared.drawn):
            why = rules.why_none(prepared)
            raise Refusal(f"images-left-{why}", number=1, most=MOST_PICTURES)
        say, add = server_words(self._bot.services), self._provider.gateway.add
        otherwise = say("images-alt-otherwise", code_name=conversation.code_name)
        beside = rules.pictures(prepared, given.alt, otherwise)
        try:
            words, follows = given.words or say("images-no-words"), given.follows
            await add(conversation, words, given.token, beside, follows=follows)
        except Refusal as refusal:
            if refusal.text != LOST or not (given.words and beside):
                raise
            await add(conversation, given.words, f"{given.token}.w", ())
            return rules.not_taken(prepared)
        return rules.went(prepared)
