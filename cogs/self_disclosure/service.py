"""What a young person does about saying who they are, step by step. No name is ever stored."""

from __future__ import annotations

from collections import OrderedDict

from bot.core.errors import Refusal
from bot.services import Services
from cogs.questions.rules import assignment
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.questions import Questions
from cogs.self_disclosure import rules
from cogs.self_disclosure.repository import DisclosureRepository
from cogs.self_disclosure.rules import Disclosure, Draft, Token


class SelfDisclosures:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._disclosures = DisclosureRepository(services.store)
        self._questions = Questions(services)
        self._drafts: OrderedDict[Token, Draft] = OrderedDict()

    # -- whose ----------------------------------------------------------------------------------

    async def own(self, server: int | None, account: int, key: str) -> Conversation:
        """The person's own conversation; `server` is None in a direct message.

        Raise `Refusal("questions-gone")` for anybody else's, as for a wiped one.
        """
        found = await self._questions.by_key(key)
        if found is None or found.thread is None or server not in (None, found.guild):
            raise Refusal("questions-gone")
        return assignment.only_its_own(found, self._services.alias_of(found.guild, account))

    async def standing(self, conversation: Conversation) -> Disclosure | None:
        return await self._disclosures.get(conversation.key, self._services.clock())

    async def may_begin(self, conversation: Conversation) -> None:
        """Raise `Refusal`: "questions-ended-ask-again", "self_disclosure-stands"."""
        if self._questions.has_ended(conversation):
            raise Refusal("questions-ended-ask-again")
        if await self.standing(conversation):
            raise Refusal("self_disclosure-stands")

    # -- what waits for a yes --------------------------------------------------------------------

    def typed(self, conversation: Conversation, line: str) -> Token:
        """Remember it in memory, for a quarter of an hour at most."""
        self.forget_old()
        token, moment = Token(self._services.random_source.token()), self._services.clock()
        self._drafts[token] = Draft(conversation.key, line, moment)
        while len(self._drafts) > rules.MOST_WAITING:
            self._drafts.popitem(last=False)
        return token

    def draft(self, conversation: Conversation, token: str) -> str:
        """Raise `Refusal("self_disclosure-again")`."""
        found = self._drafts.get(Token(token))
        return rules.still_waiting(found, conversation.key, self._services.clock()).line

    def forget(self, token: str) -> None:
        self._drafts.pop(Token(token), None)

    def forget_old(self) -> None:
        oldest = self._services.clock() - rules.WAITS_FOR
        for token in [key for key, each in self._drafts.items() if each.typed_at < oldest]:
            del self._drafts[token]

    # -- what stands ----------------------------------------------------------------------------

    async def intend(self, conversation: Conversation, token: str) -> Disclosure:
        """Write down that the line is on its way, before it is posted.

        Raise as `may_begin`, or "questions-gone".
        """
        async with self._services.store.writing():
            now = await self._questions.still_there(conversation)
            await self.may_begin(now)
            begun = rules.begun(now, Token(token), self._services.clock())
            await self._disclosures.add(begun)
        return begun

    async def stands(self, disclosure: Disclosure, message: int) -> None:
        await self._disclosures.stands(disclosure.token, message)

    async def drop(self, disclosure: Disclosure) -> None:
        """Its line does not stand, or stands no more."""
        await self._disclosures.drop(disclosure.token)

    async def leaves(self, disclosure: Disclosure) -> None:
        """They want it gone: written down first, so that a crash does not keep it."""
        await self._disclosures.leaves(disclosure.token)

    async def unsettled(self) -> list[tuple[Disclosure, Conversation]]:
        found = []
        for each in await self._disclosures.unsettled(self._services.clock()):
            conversation = await self._questions.by_key(each.key)
            if conversation is not None:
                found.append((each, conversation))
        return found
