"""Posts a referral and its answers in the conversation's thread, and makes rows agree with it.

After a crash it looks for what was on its way: what stands in the thread is what people read.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.locks import Locks
from bot.shell.views import server_words
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.referral import views
from cogs.referral.rules import (
    FollowUpAnswer,
    Referral,
    ThreadLine,
    Together,
    Token,
    YesNo,
)
from cogs.referral.service.as_young_person import YoungPersonReferrals
from cogs.referral.service.referrals import Referrals

UNSURE = {"questions-sent-not-known", "questions-cannot-read", "questions-missing"}
"""Nobody can say now whether the words stand there."""


class ReferralPosts:
    """What stands in the thread is what people read: the rows are made to agree with it."""

    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._service = Referrals(bot.services)
        self._young = YoungPersonReferrals(bot.services)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._locks = bot.services.shared(Locks)

    # -- the worker's words ---------------------------------------------------------------------

    async def post(
        self, worker: Worker, conversation: Conversation, token: Token, words: str
    ) -> None:
        """Post what is written down as on its way, and keep it.

        Raise as `ThreadGateway.answer` does.
        """
        try:
            message = await self._provider.gateway.answer(
                conversation, worker, words, _nonce_of_words(token)
            )
        except Refusal as refusal:
            if refusal.text not in UNSURE:
                await self._service.drop(token)
            raise
        if not await self._service.keep(token, message):
            raise Refusal("questions-gone-team")

    async def find(self, conversation: Conversation, token: Token, since: datetime) -> int | None:
        """The message of an earlier attempt. Raise as `ThreadGateway.find_posted` does."""
        return await self._provider.gateway.find_posted(
            conversation, _nonce_of_words(token), note=False, since=since
        )

    # -- the young person's ---------------------------------------------------------------------

    async def post_line(
        self, conversation: Conversation, referral: Referral, line: ThreadLine
    ) -> bool:
        """Say in the thread what they said; what cannot be posted now is posted in a minute."""
        what = _what_was_said(referral, line)
        say = server_words(self._services)
        said = views.thread_line(say, what, conversation, self._service.names(referral))
        told = await self._provider.gateway.tell_team(
            conversation,
            said,
            under=referral.message if line is ThreadLine.MAY_TELL else None,
            ring=what in (Together.TOGETHER, FollowUpAnswer.FAILED),
            nonce=_nonce_of_line(referral, line),
        )
        if told:
            await self._young.note_posted(referral, line)
        return told

    # -- what was on its way --------------------------------------------------------------------

    async def settle(self) -> None:
        """After a start and every minute."""
        for referral in await self._service.on_their_way():
            await self._settle_alone(referral, self._settle_words)
        for referral, lines in await self._young.lines_to_post():
            for line in lines:
                await self._settle_alone(referral, partial(self._settle_line, line=line))

    async def _settle_alone(
        self, referral: Referral, settle: Callable[[Referral], Awaitable[None]]
    ) -> None:
        lock = self._locks.conversation(lock_of(referral.key))
        if lock.locked():  # somebody is doing it now
            return
        async with lock:
            try:
                await settle(referral)
            except Refusal:
                return  # the next minute looks again

    async def _settle_words(self, referral: Referral) -> None:
        conversation = await self._service.conversation_of(referral)
        found = (
            await self.find(conversation, referral.key, referral.made_at) if conversation else None
        )
        if found is None:
            await self._service.drop(referral.key)
        else:
            await self._service.keep(referral.key, found)

    async def _settle_line(self, referral: Referral, *, line: ThreadLine) -> None:
        conversation = await self._young.conversation_of(referral)
        if line is ThreadLine.MAY_TELL and await self._is_taken_back(conversation, referral):
            await self._young.note_posted(referral, line)
            return
        nonce, since = _nonce_of_line(referral, line), referral.made_at
        if (
            await self._provider.gateway.find_posted(conversation, nonce, note=True, since=since)
            is None
        ):
            await self.post_line(conversation, referral, line)
        else:
            await self._young.note_posted(referral, line)

    async def _is_taken_back(self, conversation: Conversation, referral: Referral) -> bool:
        """They said yes, and chose since that nothing may be told to anybody (R53)."""
        return referral.may_tell is YesNo.YES and not await self._service.may_hand_over(
            conversation
        )


def lock_of(key: str) -> str:
    return f"referral:{key}"


def _what_was_said(referral: Referral, line: ThreadLine) -> str:
    """What was said, as the names of the texts have it."""
    if line is ThreadLine.MAY_TELL:
        return f"told-{referral.may_tell}"
    said = referral.together if line is ThreadLine.TOGETHER else referral.answer
    assert said, "only what was said"
    return said


def _nonce_of_words(token: Token) -> str:
    """The same for every attempt at these very words."""
    return f"{token}.r"


def _nonce_of_line(referral: Referral, line: ThreadLine) -> str:
    return f"{referral.key}.{line:d}"
