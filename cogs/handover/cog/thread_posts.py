"""Posts what the team reads of a handover in the thread, and makes rows agree with it.

After a crash it looks for what was on its way: what stands in the thread is what people read.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.locks import Locks
from bot.shell.views import server_words
from cogs.handover.rules import Handover, OfferId
from cogs.handover.service import HandoverDetails, Handovers
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.thread_gateway import ThreadGatewayProvider

Settle = Callable[[Handover], Awaitable[None]]
UNSURE = "questions-cannot-read"


class HandoverPosts:
    """What stands in the thread is what people read: the rows are made to agree with it."""

    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._service = Handovers(bot.services)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._locks = bot.services.shared(Locks)

    # -- the two lines --------------------------------------------------------------------------

    async def post(self, conversation: Conversation, asking: Handover, noted: str) -> None:
        """Post the two lines.

        Raise `Refusal`: "handover-not-posted" when they do not stand there, "handover-not-known"
        when nobody can say; it will be looked for.
        """
        gateway = self._provider.gateway
        if await gateway.tell_team(conversation, noted, nonce=_nonce_of_lines(asking.offer)):
            return
        if not await self.are_posted(conversation, asking):
            await self._service.not_asked(asking.offer)
            raise Refusal("handover-not-posted")

    async def are_posted(self, conversation: Conversation, asking: Handover) -> bool:
        """Whether the two lines stand there. Raise `Refusal("handover-not-known")`."""
        nonce, since = _nonce_of_lines(asking.offer), asking.asked_at
        try:
            stands = await self._provider.gateway.find_posted(
                conversation, nonce, note=True, since=since
            )
        except Refusal as refusal:
            if refusal.text == UNSURE:
                raise Refusal("handover-not-known") from None
            return False
        return stands is not None

    # -- a yes or a no --------------------------------------------------------------------------

    async def answer(self, about: HandoverDetails, *, yes: bool) -> None:
        """Let the team read it; what cannot be posted now is posted in a minute."""
        said = self._said(about, yes=yes)
        nonce = _nonce_of_answer(about.handover.offer)
        # A yes rings for the colleague, if on shift (R9); else it waits for their next one.
        told = await self._provider.gateway.tell_team(
            about.conversation, said, ring=yes, nonce=nonce
        )
        if told:
            await self._service.note_posted(about.handover)

    def _said(self, about: HandoverDetails, *, yes: bool) -> str:
        say = server_words(self._services)
        return say(
            "handover-team-yes" if yes else "handover-team-no",
            code_name=about.conversation.code_name,
            name=about.giver.name,
            to=about.taker.name,
        )

    # -- what was on its way --------------------------------------------------------------------

    async def settle(self) -> None:
        """After a start and every minute."""
        for each in await self._service.on_their_way():
            await self._settle_alone(each, self._settle_lines)
        for each in await self._service.answers_to_post():
            await self._settle_alone(each, self._settle_answer)

    async def _settle_alone(self, each: Handover, settle: Settle) -> None:
        lock = self._locks.conversation(lock_of(each.offer))
        if lock.locked():  # somebody is doing it now
            return
        async with lock:
            await settle(each)

    async def _settle_lines(self, asking: Handover) -> None:
        about = await self._service.details(asking)
        if about is None:
            await self._service.not_asked(asking.offer)
            return
        try:
            if not await self.are_posted(about.conversation, asking):
                await self._service.not_asked(asking.offer)
                return
            asked = await self._service.ask(about.giver, asking.key, about.taker, asking.offer)
        except Refusal as refusal:
            if refusal.text != "handover-not-known":
                await self._service.not_asked(asking.offer)
            return
        if asked.notice:
            await self._provider.gateway.send_dm_notice(asked.conversation, asked.notice)

    async def _settle_answer(self, handover: Handover) -> None:
        about = await self._service.details(handover)
        if about is None:
            await self._service.note_posted(handover)
            return
        nonce, since = _nonce_of_answer(handover.offer), handover.accepted_at or handover.asked_at
        gateway = self._provider.gateway
        try:
            stands = await gateway.find_posted(about.conversation, nonce, note=True, since=since)
        except Refusal:
            return  # the next minute looks again
        if stands is None:
            await self.answer(about, yes=handover.accepted_at is not None)
        else:
            await self._service.note_posted(handover)


def lock_of(offer: OfferId) -> str:
    return f"handover:{offer}"


def _nonce_of_lines(offer: OfferId) -> str:
    """The same for every attempt at these two lines."""
    return f"{offer}.lines"


def _nonce_of_answer(offer: OfferId) -> str:
    return f"{offer}.said"
