"""What the thread says of a pause and of a block, and what is made to agree after a crash."""

from __future__ import annotations

from bot.core.clock import to_seconds
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.locks import Locks
from bot.shell.views import server_words
from bot.texts.dates_in_words import date_in_words
from cogs.introductions.service.team import Introductions
from cogs.moderation import views
from cogs.moderation.rules import BlockRequest, Pause
from cogs.moderation.service import Blocks, Limited, Pauses, RequestDetails
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.thread_gateway import ThreadGatewayProvider

UNSURE = "questions-cannot-read"


class ModerationPosts:
    """Every line of this room has a nonce of its own, by which it is found again."""

    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._pauses = Pauses(bot.services)
        self._blocks = Blocks(bot.services)
        self._limited = Limited(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._locks = bot.services.shared(Locks)

    # -- a pause --------------------------------------------------------------------------------

    async def say_paused(self, pause: Pause, conversation: Conversation) -> None:
        """What cannot be posted now is posted in a minute."""
        say = server_words(self._services)
        worker = await self._introductions.known(pause.guild, pause.worker)
        until = date_in_words(say.texts, say.locale, pause.expires_at)
        name = worker.name if worker else say("moderation-somebody")
        said = say("moderation-team-paused", name=name, until=until)
        if await self._provider.gateway.tell_team(conversation, said, nonce=_nonce(pause)):
            await self._pauses.told(pause)

    async def say_lifted(self, pause: Pause, conversation: Conversation, name: str) -> None:
        """Said once or not at all: what holds is that they may write again."""
        said = server_words(self._services)("moderation-team-lifted", name=name)
        nonce = f"{pause.key[:12]}.l{to_seconds(pause.paused_at):x}"
        await self._provider.gateway.tell_team(conversation, said, nonce=nonce)

    # -- what is asked --------------------------------------------------------------------------

    async def ask(self, about: RequestDetails, why: str) -> None:
        """Post the question, with its buttons if a colleague may answer it.

        Raise `Refusal`: "moderation-not-posted" when it does not stand there, and
        "moderation-not-known" when nobody can say; it will be looked for.
        """
        say, request = server_words(self._services), about.request
        ways = views.ways(say, request.token) if about.colleagues else []
        gateway = self._provider.gateway
        said = views.question(say, about, why)
        posted = await gateway.tell_team(about.conversation, said, nonce=_asked(request), ways=ways)
        if not posted and not await self._stands(about.conversation, request):
            await self._blocks.not_asked(request)
            raise Refusal("moderation-not-posted")
        await self._blocks.asked(request)

    async def _stands(self, conversation: Conversation, request: BlockRequest) -> bool:
        """Whether the question stands there. Raise `Refusal("moderation-not-known")`."""
        try:
            found = await self._provider.gateway.find_posted(
                conversation, _asked(request), note=True, since=request.asked_at
            )
        except Refusal as refusal:
            if refusal.text == UNSURE:
                raise Refusal("moderation-not-known") from None
            return False
        return found is not None

    async def say_answer(self, request: BlockRequest) -> None:
        """`request`: with its answer. What cannot be posted now is posted in a minute."""
        about = await self._blocks.details(request)
        if about is None:
            return
        say, by = server_words(self._services), request.answered_by
        worker = await self._introductions.known(request.guild, by) if by else None
        until = await self._limited.blocked_until(request.guild, request.alias)
        said = views.outcome(say, about, worker.name if worker else "", until)
        nonce = f"{request.token}.said"
        if await self._provider.gateway.tell_team(about.conversation, said, nonce=nonce):
            await self._blocks.told(request)

    # -- after a crash --------------------------------------------------------------------------

    async def settle(self) -> None:
        """After a start and every minute: what a thread should say, and may not say yet."""
        for pause, conversation in await self._pauses.untold():
            lock = self._locks.conversation(lock_of(pause.key))
            if not lock.locked():
                async with lock:
                    await self._settle_pause(pause, conversation)
        for request in await self._blocks.to_settle():
            lock = self._locks.conversation(lock_of(request.key))
            if not lock.locked():
                async with lock:
                    await self._settle_request(request)

    async def _settle_pause(self, pause: Pause, conversation: Conversation) -> None:
        try:
            found = await self._provider.gateway.find_posted(
                conversation, _nonce(pause), note=True, since=pause.paused_at
            )
        except Refusal:
            return  # the next minute looks again
        if found:
            await self._pauses.told(pause)
        else:
            await self.say_paused(pause, conversation)

    async def _settle_request(self, request: BlockRequest) -> None:
        about = await self._blocks.details(request)
        if about is None:
            return
        try:
            if request.agreed is None:
                stands = await self._stands(about.conversation, request)
                await (self._blocks.asked if stands else self._blocks.not_asked)(request)
                return
            found = await self._provider.gateway.find_posted(
                about.conversation, f"{request.token}.said", note=True, since=request.asked_at
            )
        except Refusal:
            return
        if found:
            await self._blocks.told(request)
        else:
            await self.say_answer(request)


def lock_of(key: str) -> str:
    return f"moderation:{key}"


def _nonce(pause: Pause) -> str:
    """The same for every attempt at this line, and another for the next pause: 24 characters."""
    return f"{pause.key[:12]}.p{to_seconds(pause.paused_at):x}"


def _asked(request: BlockRequest) -> str:
    return f"{request.token}.asks"
