"""Whether pictures go here, whose conversation it is, and forms that wait for a yes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.guilds.intake import Intake
from bot.services import Services
from cogs.images.rules.outcomes import Outcome
from cogs.images.settings import ImagesSettings
from cogs.introductions.rules.team import Worker
from cogs.questions.rules import assignment, pausing
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.asking_limits import WritingLimits
from cogs.questions.service.questions import Questions

HELD = timedelta(minutes=10)
"""As long as the words beside them (`HeldWords`)."""
MOST_HELD = 200
File = TypeVar("File")


class Images:
    """What a server decided, and what may be done in a conversation because of it."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._questions = Questions(services)
        self._limits = WritingLimits(services)
        self._intake = services.shared(Intake)

    async def takes(self, guild: GuildId) -> bool:
        return (await self._services.guilds.get(guild, ImagesSettings)).takes

    async def decide(self, guild: GuildId, *, takes: bool, by: int) -> None:
        decided = ImagesSettings(takes=takes)
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by)

    async def refuse_unless_taken(self, guild: GuildId, text: str = "images-off") -> None:
        """Raise `Refusal(text)`."""
        if not await self.takes(guild):
            raise Refusal(text)

    def is_open(self, conversation: Conversation) -> bool:
        return not conversation.closed_at and not self._questions.has_ended(conversation)

    # -- by a young person ----------------------------------------------------------------------

    async def own(self, server: int | None, account: int, key: str) -> Conversation:
        """Their own conversation, also one that is over; `server` is None in a direct message.

        Raise `Refusal("questions-gone")` for anybody else's, as for a wiped one.
        """
        found = await self._questions.by_key(key)
        if found is None or found.thread is None or server not in (None, found.guild):
            raise Refusal("questions-gone")
        return assignment.only_its_own(found, self._services.alias_of(found.guild, account))

    async def current(self, guild: GuildId, account: int) -> Conversation:
        """The one in which they are talking. Raise `Refusal("questions-ended-ask-again")`."""
        alias = self._services.alias_of(guild, account)
        found = await self._questions.current(guild, alias)
        if found is None or found.thread is None:
            raise Refusal("questions-ended-ask-again")
        return found

    async def may_send(self, conversation: Conversation, locale: str) -> None:
        """Nobody chooses a picture for nothing.

        Raise `Refusal`: "images-off", "questions-ended-ask-again", when the bench is stopped, or
        when no words of theirs are taken now.
        """
        await self.refuse_unless_taken(conversation.guild)
        if not self.is_open(conversation):
            raise Refusal("questions-ended-ask-again")
        await self._intake.refuse_when_stopped(conversation.guild)
        await self._limits.refuse(locale, conversation.guild, conversation.alias)

    async def as_it_is(self, conversation: Conversation) -> Conversation:
        return await self._questions.as_it_is(conversation)

    # -- by a worker ----------------------------------------------------------------------------

    async def answerable(self, worker: Worker, key: str) -> Conversation:
        """Raise `Refusal`: "images-off-team", "questions-gone-team", "questions-ended" …"""
        await self.refuse_unless_taken(worker.guild, "images-off-team")
        found = self._questions.still_open(await self._questions.of_team(worker, key))
        return pausing.answerable(found)


class SentForms:
    """What came of forms, by their token: handed in twice, they are sent once. In memory only."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, Outcome] = OrderedDict()

    def outcome(self, token: str) -> Outcome | None:
        return self._known.get(token)

    def keep(self, token: str, outcome: Outcome) -> None:
        self._known[token] = outcome
        while len(self._known) > MOST_HELD:
            self._known.popitem(last=False)


class WaitingFiles(Generic[File]):
    """Where files of forms are whose words are asked about. In memory only, for minutes."""

    def __init__(self, services: Services) -> None:
        self._clock = services.clock
        self._known: OrderedDict[str, tuple[Sequence[File], datetime]] = OrderedDict()

    def hold(self, form_key: str, files: Sequence[File]) -> None:
        self._known[form_key] = files, self._clock() + HELD
        while len(self._known) > MOST_HELD:
            self._known.popitem(last=False)

    def files_of(self, form_key: str) -> Sequence[File]:
        files, until = self._known.get(form_key, ((), self._clock()))
        return files if until > self._clock() else ()

    async def expire(self, moment: datetime) -> None:
        for key, (_, until) in [*self._known.items()]:
            if until <= moment:
                del self._known[key]
