"""Several conversations of a worker that can be closed together, and which of them they chose."""

from __future__ import annotations

from dataclasses import replace

from bot.core.errors import Refusal
from bot.services import Services
from cogs.closing.rules import several as rules
from cogs.closing.rules.several import Selection
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation, Key
from cogs.questions.service.assignment import Queue
from cogs.questions.service.hooks import BEFORE_CLOSING
from cogs.questions.service.questions import Questions


class Several:
    """What was chosen is kept in memory, for ten minutes, and is only that worker's."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._queue = Queue(services)
        self._questions = Questions(services)
        self._held: dict[str, Selection] = {}

    async def found(self, worker: Worker) -> list[Conversation]:
        """The oldest first; none of which something must be said before it closes (R28)."""
        done = [e for e in await self._queue.open_now(worker.guild) if rules.is_done(e, worker)]
        free = [each for each in done if not await self._must_be_said(each)]
        return sorted(free, key=rules.oldest_first)[: rules.MOST]

    async def _must_be_said(self, conversation: Conversation) -> bool:
        gather = self._services.extensions.gather
        return bool(await gather(BEFORE_CLOSING, self._services.language, conversation))

    async def ready(self, worker: Worker, key: Key) -> Conversation:
        """As it is now. Raise as `Questions.of_team`, or `Refusal("closing-several-changed")`."""
        found = await self._questions.of_team(worker, key)
        conversation = rules.still_done(self._questions.still_open(found), worker)
        if await self._must_be_said(conversation):
            raise Refusal("closing-several-changed", code_name=conversation.code_name)
        return conversation

    async def names(self, worker: Worker, selection: Selection) -> list[str]:
        """The code names of what was chosen and still exists."""
        found = [await self.known(worker, key) for key in selection.keys]
        return [each.code_name for each in found if each]

    async def known(self, worker: Worker, key: Key) -> Conversation | None:
        found = await self._questions.by_key(key)
        return found if found and found.guild == worker.guild else None

    # -- what was chosen ------------------------------------------------------------------------

    async def choose(self, worker: Worker, picked: tuple[str, ...]) -> str:
        """Give a handle to it. Raise `Refusal("closing-several-over")` when nothing of it is left.

        Anybody can forge what comes back from a menu: only what could be chosen is.
        """
        offered = {each.key for each in await self.found(worker)}
        keys = tuple(Key(each) for each in dict.fromkeys(picked) if each in offered)
        if not keys:
            raise Refusal("closing-several-over")
        self._forget_old()
        token = self._services.random_source.token()
        until = self._services.clock() + rules.HELD_FOR
        self._held[token] = Selection(worker.guild, worker.account, keys, "", until)
        return token

    def chosen(self, worker: Worker, token: str) -> Selection:
        """Raise `Refusal("closing-several-over")` for another's, and for what was done."""
        self._forget_old()
        found = self._held.get(token)
        if found is None or (found.guild, found.account) != (worker.guild, worker.account):
            raise Refusal("closing-several-over")
        return found

    def say(self, worker: Worker, token: str, words: str) -> Selection:
        """With words that each of them reads."""
        said = replace(self.chosen(worker, token), words=words)
        self._held[token] = said
        return said

    def take(self, worker: Worker, token: str) -> Selection:
        """Once: a second press finds nothing."""
        found = self.chosen(worker, token)
        del self._held[token]
        return found

    def _forget_old(self) -> None:
        now = self._services.clock()
        self._held = {token: each for token, each in self._held.items() if now < each.until}
