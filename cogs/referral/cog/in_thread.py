"""A referral on its way into the thread, and what the team reads of it; settled after a crash."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.locks import Locks
from bot.shell.views import Words
from cogs.introductions.rules import Worker
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.referral.rules import FollowUpAnswer, FollowUpConsent, Line, Referral, Together, Token
from cogs.referral.service.referrals import Referrals
from cogs.referral.service.young import Young
from cogs.referral.views import team as team_views

UNSURE = {"questions-sent-not-known", "questions-cannot-read", "questions-missing"}
"""Nobody can say now whether the words stand there."""


class InThread:
    """What stands in the thread is what people read: the rows are made to agree with it."""

    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._service = Referrals(bot.services)
        self._young = Young(bot.services)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._locks = bot.services.shared(Locks)

    # -- the worker's words ---------------------------------------------------------------------

    async def post(self, worker: Worker, talk: Conversation, token: Token, words: str) -> None:
        """Post what is written down as on its way, and keep it.

        Raise as `ThreadGateway.answer` does.
        """
        try:
            message = await self._provider.gateway.answer(talk, worker, words, _of_words(token))
        except Refusal as refusal:
            if refusal.text not in UNSURE:
                await self._service.drop(token)
            raise
        if not await self._service.keep(token, message):
            raise Refusal("questions-gone-team")

    async def find(self, talk: Conversation, token: Token, since: datetime) -> int | None:
        """The message of an earlier attempt. Raise as `ThreadGateway.find_posted` does."""
        return await self._provider.gateway.find_posted(
            talk, _of_words(token), note=False, since=since
        )

    # -- the young person's ---------------------------------------------------------------------

    async def tell(self, talk: Conversation, referral: Referral, line: Line) -> bool:
        """Say in the thread what they said; what cannot be posted now is posted in a minute."""
        what = _what(referral, line)
        say = Words(self._services.texts, self._services.language)
        said = team_views.line(say, what, talk, self._service.names(referral))
        told = await self._provider.gateway.tell_team(
            talk,
            said,
            under=referral.message if line is Line.MAY_TELL else None,
            ring=what in (Together.TOGETHER, FollowUpAnswer.FAILED),
            nonce=_of_line(referral, line),
        )
        if told:
            await self._young.told(referral, line)
        return told

    # -- what was on its way --------------------------------------------------------------------

    async def settle(self) -> None:
        """After a start and every minute."""
        for referral in await self._service.on_their_way():
            await self._one(referral, self._settle_words)
        for referral, lines in await self._young.untold():
            for line in lines:
                await self._one(referral, partial(self._settle_line, line=line))

    async def _one(self, referral: Referral, settle: Callable[[Referral], Awaitable[None]]) -> None:
        lock = self._locks.of(lock_of(referral.key))
        if lock.locked():  # somebody is doing it now
            return
        async with lock:
            try:
                await settle(referral)
            except Refusal:
                return  # the next minute looks again

    async def _settle_words(self, referral: Referral) -> None:
        talk = await self._service.conversation_of(referral)
        found = await self.find(talk, referral.key, referral.made_at) if talk else None
        if found is None:
            await self._service.drop(referral.key)
        else:
            await self._service.keep(referral.key, found)

    async def _settle_line(self, referral: Referral, *, line: Line) -> None:
        talk = await self._young.conversation_of(referral)
        if line is Line.MAY_TELL and await self._is_taken_back(talk, referral):
            await self._young.told(referral, line)
            return
        nonce, since = _of_line(referral, line), referral.made_at
        if await self._provider.gateway.find_posted(talk, nonce, note=True, since=since) is None:
            await self.tell(talk, referral, line)
        else:
            await self._young.told(referral, line)

    async def _is_taken_back(self, talk: Conversation, referral: Referral) -> bool:
        """They said yes, and chose since that nothing may be told to anybody (R53)."""
        return referral.may_tell is FollowUpConsent.YES and not await self._service.may_hand_over(
            talk
        )


def lock_of(key: str) -> str:
    return f"referral:{key}"


def _what(referral: Referral, line: Line) -> str:
    """What was said, as the names of the texts have it."""
    if line is Line.MAY_TELL:
        return f"told-{referral.may_tell}"
    said = referral.together if line is Line.TOGETHER else referral.answer
    assert said, "only what was said"
    return said


def _of_words(token: Token) -> str:
    """The same for every attempt at these very words."""
    return f"{token}.r"


def _of_line(referral: Referral, line: Line) -> str:
    return f"{referral.key}.{line:d}"
